#ifndef MODELROUTE_COpenSSL_SHIM_H
#define MODELROUTE_COpenSSL_SHIM_H
// OpenSSL 3: digests, HMAC, random bytes, TLS.
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#endif
