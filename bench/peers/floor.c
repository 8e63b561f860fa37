// The floor: a gRPC unary echo on raw libnghttp2 and epoll in C, one thread, no protobuf library.
// It answers every POST with the request's own DATA bytes, which is what a decoded and re-encoded
// echo message comes to. What a server spends above this program is its own cost.
//
//   floor PORT
#define _GNU_SOURCE
#include <errno.h>
#include <nghttp2/nghttp2.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { OUT_TARGET = 65536, READ_SIZE = 65536, EVENTS = 256, STREAMS = 1000 };

typedef struct {
  uint8_t *bytes;
  size_t count, capacity, sent;
} Stream;

typedef struct {
  int fd, waits_for_room;
  nghttp2_session *session;
  uint8_t *out;
  size_t out_start, out_end, out_capacity;
} Connection;

static int poller;

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

static int on_begin_headers(nghttp2_session *session, const nghttp2_frame *frame, void *context) {
  if (frame->hd.type != NGHTTP2_HEADERS || frame->headers.cat != NGHTTP2_HCAT_REQUEST) return 0;
  nghttp2_session_set_stream_user_data(session, frame->hd.stream_id, calloc(1, sizeof(Stream)));
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
  nghttp2_submit_response(session, frame->hd.stream_id, response_head, 2, &body);
  return 0;
}

static int on_close(nghttp2_session *session, int32_t id, uint32_t code, void *context) {
  Stream *stream = nghttp2_session_get_stream_user_data(session, id);
  if (stream) free(stream->bytes);
  free(stream);
  return 0;
}

static void watch(Connection *connection, int operation, uint32_t events) {
  struct epoll_event event = {events, {.ptr = connection}};
  epoll_ctl(poller, operation, connection->fd, &event);
}

static void close_connection(Connection *connection) {
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
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, on_data);
  nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, on_frame);
  nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, on_close);
  int listener = listen_on(atoi(argv[1]));
  poller = epoll_create1(0);
  struct epoll_event listening = {EPOLLIN, {.ptr = NULL}};
  epoll_ctl(poller, EPOLL_CTL_ADD, listener, &listening);
  for (;;) {
    struct epoll_event events[EVENTS];
    int count = epoll_wait(poller, events, EVENTS, -1);
    for (int index = 0; index < count; index++) {
      if (!events[index].data.ptr) {
        accept_all(listener, callbacks);
      } else {
        serve(events[index].data.ptr, events[index].events);
      }
    }
  }
}
