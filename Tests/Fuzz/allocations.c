// How much memory is taken while a reader runs: hooks of the sanitizer's allocator.
#include <sanitizer/allocator_interface.h>
#include <stddef.h>

static long live, peak;
static int watching;

static void taken(const volatile void *pointer, size_t size) {
  (void)pointer;
  if (!watching) return;
  live += (long)size;
  if (live > peak) peak = live;
}

static void freed(const volatile void *pointer) {
  if (watching && pointer) live -= (long)__sanitizer_get_allocated_size((void *)pointer);
}

void allocations_begin(void) {
  static int installed;
  if (!installed) {
    __sanitizer_install_malloc_and_free_hooks(taken, freed);
    installed = 1;
  }
  live = peak = 0;
  watching = 1;
}

// The most bytes that were held at once since `allocations_begin`.
long allocations_end(void) {
  watching = 0;
  return peak;
}
