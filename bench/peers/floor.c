// The floor: a gRPC server on raw libnghttp2 and epoll in C, one thread, no protobuf library.
// It answers every POST with the request's own DATA bytes, which is what a decoded and re-encoded
// echo message comes to; only a call of StreamingOutputCall gets the responses that it asks for, at
// the pace it asks for. What a server spends above this program is its own cost.
//
//   floor PORT
#define _GNU_SOURCE
#include <errno.h>
#include <nghttp2/nghttp2.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

// The callbacks of nghttp2 are told more than most of them need.
#pragma GCC diagnostic ignored "-Wunused-parameter"

enum { OUT_TARGET = 65536, READ_SIZE = 65536, EVENTS = 256, STREAMS = 1000 };
enum { SLOTS = 4096, TICK_US = 1000, GRPC_PREFIX = 5, HEAD_LIMIT = GRPC_PREFIX + 12 };

// A member of a ring, or its head. One that is in no ring has no next.
typedef struct Node {
  struct Node *next, *previous;
} Node;

typedef struct Paced Paced;

typedef struct {
  uint8_t *bytes;
  size_t count, capacity, sent;
  Paced *paced;
} Stream;

typedef struct Connection {
  int fd, waits_for_room;
  nghttp2_session *session;
  uint8_t *out;
  size_t out_start, out_end, out_capacity;
  Node paced;
  int is_awake;
  struct Connection *next_awake;
} Connection;

// The answer of a streaming call: its request is read entry by entry, as responses leave.
struct Paced {
  Node timer, sibling;  // `timer` is in a slot of the wheel while it waits
  Stream *stream;
  Connection *connection;
  int64_t due_us;  // pauses add up here, so that lateness does not
  size_t next_entry, head_count, count, sent;
  int32_t id;
  uint8_t pauses, head[HEAD_LIMIT];
};

static int poller, waiting;
static Node wheel[SLOTS];
static int64_t swept_tick;

#define FIELD(name, value)                                                          \
  {(uint8_t *)name, (uint8_t *)value, sizeof(name) - 1, sizeof(value) - 1,          \
   NGHTTP2_NV_FLAG_NO_COPY_NAME | NGHTTP2_NV_FLAG_NO_COPY_VALUE}

static nghttp2_nv response_head[] = {FIELD(":status", "200"),
                                     FIELD("content-type", "application/grpc")};
static nghttp2_nv trailers[] = {FIELD("grpc-status", "0")};

static ssize_t read_body(nghttp2_session *session, int32_t id, uint8_t *buffer, size_t length,
                         uint32_t *flags, nghttp2_data_source *source, void *context) {
  Stream *stream = source->ptr;
  size_t count = stream->count - stream->sent;
  if (count > length) count = length;
  memcpy(buffer, stream->bytes + stream->sent, count);
  stream->sent += count;
  if (stream->sent == stream->count) {
    *flags |= NGHTTP2_DATA_FLAG_EOF | NGHTTP2_DATA_FLAG_NO_END_STREAM;
    nghttp2_submit_trailer(session, id, trailers, 1);
  }
  return (ssize_t)count;
}

static int64_t now_us(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000LL + time.tv_nsec / 1000;
}

static void insert(Node *ring, Node *node) {
  *node = (Node){ring, ring->previous};
  node->previous->next = ring->previous = node;
}

static void take_out(Node *node) {
  node->previous->next = node->next;
  node->next->previous = node->previous;
  node->next = NULL;
}

#define PACED_OF(node, member) ((Paced *)((char *)(node)-offsetof(Paced, member)))

static void wait_until_due(Paced *paced) {
  if (!waiting++) swept_tick = now_us() / TICK_US;
  insert(&wheel[(paced->due_us + TICK_US - 1) / TICK_US % SLOTS], &paced->timer);
}

static void stop_waiting(Paced *paced) {
  if (!paced->timer.next) return;
  take_out(&paced->timer);
  waiting--;
}

static void free_paced(Paced *paced) {
  stop_waiting(paced);
  take_out(&paced->sibling);
  free(paced);
}

static uint64_t read_varint(const uint8_t **at, const uint8_t *end) {
  uint64_t value = 0;
  for (int shift = 0; *at < end && shift < 64; shift += 7) {
    uint8_t byte = *(*at)++;
    value |= (uint64_t)(byte & 127) << shift;
    if (byte < 128) break;
  }
  return value;
}

// Steps over a field and returns its key, 0 if it is broken. `value` is its number or, of bytes,
// their count: they end where `at` then is.
static uint64_t read_field(const uint8_t **at, const uint8_t *end, uint64_t *value) {
  uint64_t key = read_varint(at, end), skipped = 0;
  switch (key & 7) {
    case 0: *value = read_varint(at, end); break;
    case 1: skipped = 8; break;
    case 2: *value = skipped = read_varint(at, end); break;
    case 5: skipped = 4; break;
    default: skipped = UINT64_MAX;
  }
  int is_broken = skipped > (uint64_t)(end - *at);
  *at = is_broken ? end : *at + skipped;
  return is_broken ? 0 : key;
}

static size_t write_varint(uint8_t *bytes, size_t value) {
  size_t count = 0;
  for (; value > 127; value >>= 7) bytes[count++] = (uint8_t)(value | 128);
  bytes[count++] = (uint8_t)value;
  return count;
}

// StreamingOutputCallResponse { payload { body } } up to the body's zeros, behind its gRPC prefix.
static void start_response(Paced *paced, size_t size) {
  uint8_t body[6] = {2 << 3 | 2};
  size_t body_head = size ? 1 + write_varint(body + 1, size) : 0;
  uint8_t *head = paced->head;
  size_t count = GRPC_PREFIX;
  head[count++] = 1 << 3 | 2;
  count += write_varint(head + count, body_head + size);
  memcpy(head + count, body, body_head);
  paced->head_count = count + body_head;
  paced->count = paced->head_count + size;
  paced->sent = 0;
  uint32_t message = htonl((uint32_t)(paced->count - GRPC_PREFIX));
  memcpy(head + 1, &message, sizeof message);
}

// Starts the response that the next response_parameters ask for; returns 0 when there are none.
static int next_response(Paced *paced) {
  const uint8_t *bytes = paced->stream->bytes, *end = bytes + paced->stream->count;
  while (paced->next_entry < paced->stream->count) {
    const uint8_t *at = bytes + paced->next_entry;
    uint64_t count, value, size = 0, interval_us = 0;
    uint64_t key = read_field(&at, end, &count);
    paced->next_entry = (size_t)(at - bytes);
    if (key != (2 << 3 | 2)) continue;
    for (const uint8_t *entry = at - count; entry < at;) {
      uint64_t member = read_field(&entry, at, &value);
      if (member == 1 << 3) size = value;
      if (member == 2 << 3) interval_us = value;
    }
    paced->pauses = interval_us > 0 && interval_us <= INT32_MAX;
    if (paced->pauses) paced->due_us += (int64_t)interval_us;
    start_response(paced, size <= INT32_MAX ? size : 0);
    return 1;
  }
  return 0;
}

// One DATA frame for each response, as gRPC servers write them, unless it is too long for one.
static ssize_t read_paced(nghttp2_session *session, int32_t id, uint8_t *buffer, size_t length,
                          uint32_t *flags, nghttp2_data_source *source, void *context) {
  Paced *paced = source->ptr;
  if (paced->pauses && paced->due_us > now_us()) {
    wait_until_due(paced);
    return NGHTTP2_ERR_DEFERRED;
  }
  paced->pauses = 0;
  size_t count = paced->count - paced->sent, head = 0;
  if (count > length) count = length;
  if (paced->sent < paced->head_count) {
    head = paced->head_count - paced->sent;
    if (head > count) head = count;
    memcpy(buffer, paced->head + paced->sent, head);
  }
  memset(buffer + head, 0, count - head);
  paced->sent += count;
  if (paced->sent == paced->count && !next_response(paced)) {
    *flags |= NGHTTP2_DATA_FLAG_EOF | NGHTTP2_DATA_FLAG_NO_END_STREAM;
    nghttp2_submit_trailer(session, id, trailers, 1);
  }
  return (ssize_t)count;
}

static int on_begin_headers(nghttp2_session *session, const nghttp2_frame *frame, void *context) {
  if (frame->hd.type != NGHTTP2_HEADERS || frame->headers.cat != NGHTTP2_HCAT_REQUEST) return 0;
  nghttp2_session_set_stream_user_data(session, frame->hd.stream_id, calloc(1, sizeof(Stream)));
  return 0;
}

static int on_header(nghttp2_session *session, const nghttp2_frame *frame, const uint8_t *name,
                     size_t name_count, const uint8_t *value, size_t count, uint8_t flags,
                     void *context) {
  static const char streaming[] = "/StreamingOutputCall";
  const size_t ending = sizeof streaming - 1;
  if (name_count != 5 || memcmp(name, ":path", 5)) return 0;
  if (count < ending || memcmp(value + count - ending, streaming, ending)) return 0;
  Stream *stream = nghttp2_session_get_stream_user_data(session, frame->hd.stream_id);
  if (!stream) return 0;
  Connection *connection = context;
  Paced *paced = calloc(1, sizeof *paced);
  paced->stream = stream;
  paced->connection = connection;
  paced->id = frame->hd.stream_id;
  paced->next_entry = GRPC_PREFIX;
  insert(&connection->paced, &paced->sibling);
  stream->paced = paced;
  return 0;
}

static int on_data(nghttp2_session *session, uint8_t flags, int32_t id, const uint8_t *bytes,
                   size_t count, void *context) {
  Stream *stream = nghttp2_session_get_stream_user_data(session, id);
  if (!stream) return 0;
  if (stream->count + count > stream->capacity) {
    stream->capacity = (stream->count + count) * 2;
    stream->bytes = realloc(stream->bytes, stream->capacity);
  }
  memcpy(stream->bytes + stream->count, bytes, count);
  stream->count += count;
  return 0;
}

static int on_frame(nghttp2_session *session, const nghttp2_frame *frame, void *context) {
  if (!(frame->hd.flags & NGHTTP2_FLAG_END_STREAM)) return 0;
  Stream *stream = nghttp2_session_get_stream_user_data(session, frame->hd.stream_id);
  if (!stream) return 0;
  nghttp2_data_provider body = {{.ptr = stream}, read_body};
  if (stream->paced) {
    stream->paced->due_us = now_us();
    next_response(stream->paced);
    body = (nghttp2_data_provider){{.ptr = stream->paced}, read_paced};
  }
  nghttp2_submit_response(session, frame->hd.stream_id, response_head, 2, &body);
  return 0;
}

static int on_close(nghttp2_session *session, int32_t id, uint32_t code, void *context) {
  Stream *stream = nghttp2_session_get_stream_user_data(session, id);
  if (stream && stream->paced) free_paced(stream->paced);
  if (stream) free(stream->bytes);
  free(stream);
  return 0;
}

static void watch(Connection *connection, int operation, uint32_t events) {
  struct epoll_event event = {events, {.ptr = connection}};
  epoll_ctl(poller, operation, connection->fd, &event);
}

// Deleting a session closes no streams: a timer must not outlive its own here.
static void close_connection(Connection *connection) {
  while (connection->paced.next != &connection->paced) {
    Paced *paced = PACED_OF(connection->paced.next, sibling);
    free(paced->stream->bytes);
    free(paced->stream);
    free_paced(paced);
  }
  close(connection->fd);
  nghttp2_session_del(connection->session);
  free(connection->out);
  free(connection);
}

static int collect(Connection *connection) {
  while (connection->out_end - connection->out_start < OUT_TARGET) {
    const uint8_t *bytes;
    ssize_t count = nghttp2_session_mem_send(connection->session, &bytes);
    if (count <= 0) return (int)count;
    if (connection->out_end + (size_t)count > connection->out_capacity && connection->out_start) {
      connection->out_end -= connection->out_start;
      memmove(connection->out, connection->out + connection->out_start, connection->out_end);
      connection->out_start = 0;
    }
    if (connection->out_end + (size_t)count > connection->out_capacity) {
      connection->out_capacity = (connection->out_end + (size_t)count) * 2;
      connection->out = realloc(connection->out, connection->out_capacity);
    }
    memcpy(connection->out + connection->out_end, bytes, (size_t)count);
    connection->out_end += (size_t)count;
  }
  return 0;
}

// Returns -1 when the connection is over.
static int flush_output(Connection *connection) {
  for (;;) {
    if (collect(connection) < 0) return -1;
    if (connection->out_start == connection->out_end) break;
    ssize_t written = write(connection->fd, connection->out + connection->out_start,
                            connection->out_end - connection->out_start);
    if (written < 0 && errno != EAGAIN) return -1;
    if (written < 0) {
      if (!connection->waits_for_room) watch(connection, EPOLL_CTL_MOD, EPOLLIN | EPOLLOUT);
      connection->waits_for_room = 1;
      return 0;
    }
    connection->out_start += (size_t)written;
    if (connection->out_start == connection->out_end) {
      connection->out_start = connection->out_end = 0;
    }
  }
  if (connection->waits_for_room) watch(connection, EPOLL_CTL_MOD, EPOLLIN);
  connection->waits_for_room = 0;
  return nghttp2_session_want_read(connection->session) ||
                 nghttp2_session_want_write(connection->session)
             ? 0
             : -1;
}

static void accept_all(int listener, nghttp2_session_callbacks *callbacks) {
  int fd, one = 1;
  while ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    Connection *connection = calloc(1, sizeof *connection);
    connection->fd = fd;
    connection->paced = (Node){&connection->paced, &connection->paced};
    nghttp2_session_server_new(&connection->session, callbacks, connection);
    nghttp2_settings_entry limit = {NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, STREAMS};
    nghttp2_submit_settings(connection->session, NGHTTP2_FLAG_NONE, &limit, 1);
    watch(connection, EPOLL_CTL_ADD, EPOLLIN);
    if (flush_output(connection)) close_connection(connection);
  }
}

static void serve(Connection *connection, uint32_t events) {
  static uint8_t buffer[READ_SIZE];
  if (events & (EPOLLIN | EPOLLHUP | EPOLLERR)) {
    ssize_t count = read(connection->fd, buffer, sizeof buffer);
    int lost = count == 0 || (count < 0 && errno != EAGAIN);
    if (lost || (count > 0 && nghttp2_session_mem_recv(connection->session, buffer,
                                                       (size_t)count) < 0)) {
      close_connection(connection);
      return;
    }
  }
  if (flush_output(connection)) close_connection(connection);
}

// Resumes what is due by now and notes its connection, so that each is flushed once a tick.
static Connection *wake_slot(Node *slot, int64_t tick, Connection *awake) {
  for (Node *node = slot->next, *next; node != slot; node = next) {
    next = node->next;
    Paced *paced = PACED_OF(node, timer);
    if (paced->due_us > tick * TICK_US) continue;  // it waits for a later turn of the wheel
    stop_waiting(paced);
    Connection *connection = paced->connection;
    nghttp2_session_resume_data(connection->session, paced->id);
    if (connection->is_awake) continue;
    connection->is_awake = 1;
    connection->next_awake = awake;
    awake = connection;
  }
  return awake;
}

static void wake_due(void) {
  int64_t tick = now_us() / TICK_US;
  Connection *awake = NULL, *next;
  if (tick - swept_tick > SLOTS) swept_tick = tick - SLOTS;
  while (swept_tick < tick) awake = wake_slot(&wheel[++swept_tick % SLOTS], tick, awake);
  for (; awake; awake = next) {
    next = awake->next_awake;
    awake->is_awake = 0;
    if (flush_output(awake)) close_connection(awake);
  }
}

// Until the next tick if a stream waits, else until something comes.
static int wait_for_events(struct epoll_event *events) {
  if (!waiting) return epoll_wait(poller, events, EVENTS, -1);
  struct timespec rest = {.tv_nsec = (TICK_US - now_us() % TICK_US) * 1000};
  return epoll_pwait2(poller, events, EVENTS, &rest, NULL);
}

static int listen_on(int port) {
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), one = 1;
  setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
  struct sockaddr_in address = {.sin_family = AF_INET,
                                .sin_port = htons((uint16_t)port),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  if (bind(fd, (void *)&address, sizeof address) || listen(fd, 1024)) {
    perror("listen");
    exit(1);
  }
  return fd;
}

int main(int argc, char **argv) {
  if (argc != 2) {
    fprintf(stderr, "usage: floor PORT\n");
    return 2;
  }
  signal(SIGPIPE, SIG_IGN);
  nghttp2_session_callbacks *callbacks;
  nghttp2_session_callbacks_new(&callbacks);
  nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, on_begin_headers);
  nghttp2_session_callbacks_set_on_header_callback(callbacks, on_header);
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, on_data);
  nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, on_frame);
  nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, on_close);
  for (int slot = 0; slot < SLOTS; slot++) wheel[slot] = (Node){&wheel[slot], &wheel[slot]};
  int listener = listen_on(atoi(argv[1]));
  poller = epoll_create1(0);
  struct epoll_event listening = {EPOLLIN, {.ptr = NULL}};
  epoll_ctl(poller, EPOLL_CTL_ADD, listener, &listening);
  for (;;) {
    struct epoll_event events[EVENTS];
    int count = wait_for_events(events);
    for (int index = 0; index < count; index++) {
      if (!events[index].data.ptr) {
        accept_all(listener, callbacks);
      } else {
        serve(events[index].data.ptr, events[index].events);
      }
    }
    if (waiting) wake_due();
  }
}
