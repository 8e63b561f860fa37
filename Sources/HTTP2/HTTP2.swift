// One nghttp2 session, sans-I/O: bytes in, exchanges and bytes out.
