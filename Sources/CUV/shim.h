#ifndef MODELROUTE_CUV_SHIM_H
#define MODELROUTE_CUV_SHIM_H
// libuv, and what Swift cannot import from it: the handle casts are unions of C pointers there,
// so they are plain pointers here.
#include <dlfcn.h>
#include <stdbool.h>
#include <uv.h>

// Gives back to the system what the calling thread has freed: by mimalloc where the program is
// linked to it, else by glibc. Looked up by name, since a library must not choose the allocator.
static inline void modelroute_give_memory_back(void) {
  union { void *found; void (*collect)(bool); int (*trim)(size_t); } call;
  if ((call.found = dlsym(NULL, "mi_collect"))) call.collect(true);
  else if ((call.found = dlsym(NULL, "malloc_trim"))) call.trim(0);
}
#endif
