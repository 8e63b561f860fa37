#ifndef MODELROUTE_CNghttp2_SHIM_H
#define MODELROUTE_CNghttp2_SHIM_H
// libnghttp2: HTTP/2 frames, HPACK and flow control (RFC 9113, RFC 7541).
#include <nghttp2/nghttp2.h>
#endif
