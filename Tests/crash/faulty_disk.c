/* A disk that fails when it is told to: loaded before the C library (LD_PRELOAD), it lets calls
 * on files below a folder fail. The control file is mapped by this process and by the harness;
 * `disk.py` writes the same layout. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITES = 1, SYNCS = 2, CREATIONS = 4, LENGTHS = 8, NAMES = 16, SHORT_WRITES = 32 };

struct control {
  _Atomic long calls;   /* which calls fail; 0 for none */
  _Atomic long error;   /* errno of those */
  _Atomic long skip;    /* so many of them are let through first */
  _Atomic long limit;   /* so many fail at most */
  _Atomic long failed;  /* so many have failed */
  _Atomic long seen;    /* so many could have */
  _Atomic long turn;    /* of short writes */
  char part[256];       /* what a path contains, its end marked by `$`; empty for any */
};

static struct control *control;
static const char *folder;

__attribute__((constructor)) static void prepare(void) {
  const char *path = getenv("FAULTY_DISK_CONTROL");
  folder = getenv("FAULTY_DISK_FOLDER");
  if (!path || !folder) return;
  int file = open(path, O_RDWR | O_CLOEXEC);
  if (file < 0) return;
  void *memory =
    mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  close(file);
  if (memory != MAP_FAILED) control = memory;
}

static int matches(const char *path) {
  char marked[4200];
  if (strncmp(path, folder, strlen(folder)) != 0) return 0;
  snprintf(marked, sizeof marked, "%s$", path);
  return !control->part[0] || strstr(marked, control->part) != NULL;
}

static int is_meant(const char *path) {
  if (!matches(path)) return 0;
  atomic_fetch_add(&control->seen, 1);
  if (atomic_fetch_sub(&control->skip, 1) > 0) return 0;
  return atomic_fetch_sub(&control->limit, 1) > 0;
}

/* Whether the call is to fail; errno is set then. */
static int fails_at(long call, const char *path) {
  if (!control || !(atomic_load(&control->calls) & call) || !is_meant(path)) return 0;
  atomic_fetch_add(&control->failed, 1);
  errno = (int)atomic_load(&control->error);
  return 1;
}

static int path_of(int file, char *path, size_t size) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, size - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return 1;
}

static int fails(long call, int file) {
  char path[4096];
  if (!control || !(atomic_load(&control->calls) & call)) return 0;
  return path_of(file, path, sizeof path) && fails_at(call, path);
}

/* A short write takes half of the bytes; the next one fails. 0: write all of them. */
static size_t shortened(int file, size_t count) {
  char path[4096];
  if (!control || !(atomic_load(&control->calls) & SHORT_WRITES) || count < 2) return 0;
  if (!path_of(file, path, sizeof path)) return 0;
  if (atomic_load(&control->turn) % 2 == 1) return 0;
  if (!is_meant(path)) return 0;
  atomic_fetch_add(&control->turn, 1);
  atomic_fetch_add(&control->failed, 1);
  return count / 2;
}

static int fails_after_short(int file) {
  char path[4096];
  if (!control || !(atomic_load(&control->calls) & SHORT_WRITES)) return 0;
  if (atomic_load(&control->turn) % 2 == 0 || !path_of(file, path, sizeof path)) return 0;
  if (!matches(path)) return 0;
  atomic_fetch_add(&control->turn, 1);
  atomic_fetch_add(&control->failed, 1);
  errno = (int)atomic_load(&control->error);
  return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int file, const void *bytes, size_t count) {
  if (fails(WRITES, file) || fails_after_short(file)) return -1;
  size_t part = shortened(file, count);
  return REAL(write)(file, bytes, part ? part : count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  if (fails(WRITES, file) || fails_after_short(file)) return -1;
  size_t part = shortened(file, count);
  return REAL(pwrite)(file, bytes, part ? part : count, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  if (fails(WRITES, file) || fails_after_short(file)) return -1;
  size_t part = shortened(file, count);
  return REAL(pwrite64)(file, bytes, part ? part : count, offset);
}

ssize_t writev(int file, const struct iovec *parts, int count) {
  return fails(WRITES, file) ? -1 : REAL(writev)(file, parts, count);
}

ssize_t pwritev(int file, const struct iovec *parts, int count, off_t offset) {
  return fails(WRITES, file) ? -1 : REAL(pwritev)(file, parts, count, offset);
}

ssize_t pwritev64(int file, const struct iovec *parts, int count, off64_t offset) {
  return fails(WRITES, file) ? -1 : REAL(pwritev64)(file, parts, count, offset);
}

int fsync(int file) { return fails(SYNCS, file) ? -1 : REAL(fsync)(file); }

int fdatasync(int file) { return fails(SYNCS, file) ? -1 : REAL(fdatasync)(file); }

int ftruncate(int file, off_t length) {
  return fails(LENGTHS, file) ? -1 : REAL(ftruncate)(file, length);
}

int ftruncate64(int file, off64_t length) {
  return fails(LENGTHS, file) ? -1 : REAL(ftruncate64)(file, length);
}

int rename(const char *from, const char *to) {
  return fails_at(NAMES, to) ? -1 : REAL(rename)(from, to);
}

#define OPEN(name)                                               \
  int name(const char *path, int flags, ...) {                   \
    mode_t mode = 0;                                             \
    if (flags & (O_CREAT | O_TMPFILE)) {                         \
      va_list more;                                              \
      va_start(more, flags);                                     \
      mode = va_arg(more, mode_t);                               \
      va_end(more);                                              \
    }                                                            \
    if ((flags & O_CREAT) && fails_at(CREATIONS, path)) return -1; \
    return REAL(name)(path, flags, mode);                        \
  }

OPEN(open)
OPEN(open64)

#define OPENAT(name)                                             \
  int name(int folder_file, const char *path, int flags, ...) {  \
    mode_t mode = 0;                                             \
    if (flags & (O_CREAT | O_TMPFILE)) {                         \
      va_list more;                                              \
      va_start(more, flags);                                     \
      mode = va_arg(more, mode_t);                               \
      va_end(more);                                              \
    }                                                            \
    if ((flags & O_CREAT) && fails_at(CREATIONS, path)) return -1; \
    return REAL(name)(folder_file, path, flags, mode);           \
  }

OPENAT(openat)
OPENAT(openat64)
