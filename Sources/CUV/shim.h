#ifndef MODELROUTE_CUV_SHIM_H
#define MODELROUTE_CUV_SHIM_H
// libuv, and what Swift cannot import from it: the handle casts are unions of C pointers there,
// so they are plain pointers here.
#include <uv.h>
#endif
