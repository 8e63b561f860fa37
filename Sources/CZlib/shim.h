#ifndef MODELROUTE_CZlib_SHIM_H
#define MODELROUTE_CZlib_SHIM_H
// zlib: gzip and deflate.
#include <zlib.h>
#endif
