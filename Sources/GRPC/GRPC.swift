// The gRPC translator: an HTTP/2 exchange to a method and back.
