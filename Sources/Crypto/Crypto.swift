// Digests, HMAC, random bytes and constant-time comparison, by OpenSSL.
