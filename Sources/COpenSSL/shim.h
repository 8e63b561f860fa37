#ifndef MODELROUTE_COpenSSL_SHIM_H
#define MODELROUTE_COpenSSL_SHIM_H
// OpenSSL 3: digests, HMAC, random bytes, TLS.
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

// What OpenSSL offers as macros only, which Swift cannot call.
static inline int modelroute_tls_require_version(SSL_CTX *context, int version) {
  return SSL_CTX_set_min_proto_version(context, version);
}
static inline void modelroute_tls_set_options(SSL_CTX *context) {
  SSL_CTX_set_options(
      context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
  SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
}
static inline int modelroute_tls_set_groups(SSL_CTX *context, const char *groups) {
  return SSL_CTX_set1_groups_list(context, groups);
}
static inline void modelroute_tls_without_session_cache(SSL_CTX *context) {
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
}
// A session that began with a client's certificate is not resumed: OpenSSL would believe the
// certificate of the first handshake whatever has happened to it since. Such a client shows it again
// in a whole handshake, where it is verified; others resume.
static inline SSL_TICKET_RETURN modelroute_tls_take_ticket(
    SSL *ssl, SSL_SESSION *session, const unsigned char *name, size_t name_length,
    SSL_TICKET_STATUS status, void *argument) {
  (void)ssl, (void)name, (void)name_length, (void)argument;
  int is_readable = status == SSL_TICKET_SUCCESS || status == SSL_TICKET_SUCCESS_RENEW;
  if (!is_readable || SSL_SESSION_get0_peer(session)) return SSL_TICKET_RETURN_IGNORE_RENEW;
  return status == SSL_TICKET_SUCCESS ? SSL_TICKET_RETURN_USE : SSL_TICKET_RETURN_USE_RENEW;
}
static inline int modelroute_tls_verify_each_connection(SSL_CTX *context) {
  return SSL_CTX_set_session_ticket_cb(context, 0, modelroute_tls_take_ticket, 0);
}
static inline int modelroute_tls_set_server_name(SSL *ssl, const char *name) {
  return SSL_set_tlsext_host_name(ssl, name);
}
// Prints the subject of the peer's certificate as RFC 4514 writes it; 0 where there is none.
static inline int modelroute_tls_peer_subject(SSL *ssl, BIO *output) {
  X509 *certificate = SSL_get0_peer_certificate(ssl);
  if (!certificate || SSL_get_verify_result(ssl) != X509_V_OK) return 0;
  unsigned long flags = XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB;
  return X509_NAME_print_ex(output, X509_get_subject_name(certificate), 0, flags) >= 0;
}
static inline long modelroute_bio_bytes(BIO *bio, char **bytes) {
  return BIO_get_mem_data(bio, bytes);
}
static inline void modelroute_bio_clear(BIO *bio) { (void)BIO_reset(bio); }
#endif
