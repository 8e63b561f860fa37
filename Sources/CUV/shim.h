#ifndef MODELROUTE_CUV_SHIM_H
#define MODELROUTE_CUV_SHIM_H
// libuv, and what Swift cannot import from it.
#include <uv.h>
#endif
