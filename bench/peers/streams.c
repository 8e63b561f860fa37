// A load client for server streams on raw libnghttp2 and epoll, one thread, h2c. Every call sends
// the framed request in BODY_FILE.
//
//   streams flow HOST PORT PATH BODY_FILE CONNECTIONS STREAMS SECONDS SERVER_PID [INTERVAL_US]
//   streams hold HOST PORT PATH BODY_FILE CONNECTIONS STREAMS SECONDS SERVER_PID
//   streams watch HOST PORT PATH BODY_FILE CONNECTIONS STREAMS SECONDS SERVER_PID AUTHORIZATION
//
// `flow` opens CONNECTIONS x STREAMS calls and counts messages from the first until all calls have
// ended or SECONDS have passed; uploading and decoding the request is not in the figures. With
// INTERVAL_US, the pace that the request asks for, it also tells how late messages come: the
// arrival of message n less n intervals, above the least such value of its stream so far. The
// first second of a paced flow of more than two is warm-up.
//
// `hold` measures the server's memory before the connections, before the streams, and two seconds
// after each stream has had a message; SECONDS limit each wait. It first opens a connection and a
// stream that count nowhere, so that what a server's first call touches is not in the figures.
//
// `watch` opens calls of JobService/WatchJob for one job and serves them until all have ended. It reads
// number and time of each event, and tells how long after its time, by the same wall clock, the last
// watcher had it: of events that are younger than the last call's first message. `deliveries_per_s` is
// all messages from the first to the last.
//
// Prints one line of JSON. A call that ends in anything but grpc-status 0 fails the program.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <nghttp2/nghttp2.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

// The callbacks of nghttp2 are told more than most of them need.
#pragma GCC diagnostic ignored "-Wunused-parameter"

enum { READ_SIZE = 262144, EVENTS = 256, GRPC_PREFIX = 5 };
enum { SECOND_US = 1000000, SETTLE_US = 2 * SECOND_US };
// Of an event: its number and time are among its first bytes. Events beyond the limit fail the program.
enum { EVENT_HEAD = 64, EVENT_LIMIT = 65536 };
// Large enough that flow control does not set the pace.
enum { STREAM_WINDOW = 1 << 20, CONNECTION_WINDOW = 1 << 24 };

typedef struct {
  size_t body_sent;
  uint32_t message_left;
  uint8_t prefix[GRPC_PREFIX], prefix_count, has_succeeded;
  uint8_t event[EVENT_HEAD], event_count;
  int64_t messages, earliest_us;
} Stream;

typedef struct {
  int fd, waits_for_room;
  nghttp2_session *session;
  const uint8_t *out;
  size_t out_count;
} Connection;

static struct {
  const char *host, *port, *path, *authorization;
  int connections, streams;
  int64_t limit_us, interval_us, warm_up_us;
  pid_t server;
} asked;

static struct {
  int64_t ready, answered, ended, failed;  // connections; then streams
} seen;

static struct {
  int64_t first_us, start_us, start_cpu_ns, messages;
  uint32_t *late_us;
  size_t late_count, late_capacity;
} flow;

static struct {
  int64_t all_answered_us, last_us, messages, largest;  // by the wall clock
  struct {
    int64_t time_us, last_us, count;
  } events[EVENT_LIMIT];
} watched;

static uint8_t *body;
static size_t body_count;
static int poller;
static int64_t arrival_us;
static nghttp2_session_callbacks *callbacks;

__attribute__((noreturn, format(printf, 1, 2))) static void fail(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  fputs("streams: ", stderr);
  vfprintf(stderr, format, arguments);
  fputs("\n", stderr);
  va_end(arguments);
  exit(1);
}

// --- clocks and the server's figures -------------------------------------------------------------

static int64_t nanoseconds(clockid_t clock) {
  struct timespec time;
  if (clock_gettime(clock, &time)) fail("the server has no processor clock: %s", strerror(errno));
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static int64_t now_us(void) { return nanoseconds(CLOCK_MONOTONIC) / 1000; }

// To the nanosecond; the times in /proc are hundredths of a second.
static int64_t server_cpu_ns(void) {
  clockid_t clock;
  if (clock_getcpuclockid(asked.server, &clock)) fail("there is no process %d", asked.server);
  return nanoseconds(clock);
}

// From smaps_rollup, which counts pages; statm may lag by some dozens for each processor.
static int64_t server_resident_bytes(void) {
  char path[64], line[256];
  long long kilobytes = -1;
  snprintf(path, sizeof path, "/proc/%d/smaps_rollup", asked.server);
  FILE *file = fopen(path, "r");
  if (!file) fail("%s: %s", path, strerror(errno));
  while (kilobytes < 0 && fgets(line, sizeof line, file)) sscanf(line, "Rss: %lld", &kilobytes);
  fclose(file);
  if (kilobytes < 0) fail("%s tells no Rss", path);
  return kilobytes * 1024;
}

// --- messages ------------------------------------------------------------------------------------

static void note_lateness(Stream *stream) {
  int64_t value = arrival_us - stream->messages * asked.interval_us;
  if (stream->messages == 1 || value < stream->earliest_us) stream->earliest_us = value;
  if (!flow.start_us) return;
  if (flow.late_count == flow.late_capacity) {
    flow.late_capacity = flow.late_capacity ? flow.late_capacity * 2 : 65536;
    flow.late_us = realloc(flow.late_us, flow.late_capacity * sizeof *flow.late_us);
  }
  flow.late_us[flow.late_count++] = (uint32_t)(value - stream->earliest_us);
}

static int64_t wall_us(void) { return nanoseconds(CLOCK_REALTIME) / 1000; }

static uint64_t varint(const uint8_t **at, const uint8_t *end) {
  uint64_t value = 0;
  for (int shift = 0; *at < end && shift < 64; shift += 7) {
    uint8_t byte = *(*at)++;
    value |= (uint64_t)(byte & 0x7F) << shift;
    if (!(byte & 0x80)) break;
  }
  return value;
}

// The microseconds of a google.protobuf.Timestamp.
static int64_t timestamp_us(const uint8_t *at, const uint8_t *end) {
  int64_t seconds = 0, nanos = 0;
  while (at < end) {
    uint64_t tag = varint(&at, end), value = varint(&at, end);
    if (tag == 8) seconds = (int64_t)value;
    if (tag == 16) nanos = (int64_t)value;
  }
  return seconds * SECOND_US + nanos / 1000;
}

// Fields 1 and 3 of modelroute.v1.JobEvent: its sequence and its time.
static void note_event(const Stream *stream) {
  const uint8_t *at = stream->event, *end = at + stream->event_count;
  uint64_t sequence = 0;
  int64_t time_us = 0;
  while (at < end && !time_us) {
    uint64_t tag = varint(&at, end), value = varint(&at, end);
    if (tag == 8) sequence = value;
    if (tag == 26 && value <= (uint64_t)(end - at)) time_us = timestamp_us(at, at + value);
    if (tag > 26) break;
  }
  if (!sequence || sequence >= EVENT_LIMIT || !time_us) fail("an event has no number or no time");
  int64_t now = wall_us();
  watched.messages++;
  watched.last_us = now;
  if ((int64_t)sequence > watched.largest) watched.largest = (int64_t)sequence;
  watched.events[sequence].time_us = time_us;
  watched.events[sequence].last_us = now;
  watched.events[sequence].count++;
}

static void on_message(Stream *stream) {
  if (asked.authorization) note_event(stream);
  stream->messages++;
  if (stream->messages == 1 && ++seen.answered == (int64_t)asked.connections * asked.streams) {
    watched.all_answered_us = wall_us();
  }
  if (!flow.first_us) flow.first_us = arrival_us;
  if (!flow.start_us && arrival_us - flow.first_us >= asked.warm_up_us) {
    flow.start_us = arrival_us;
    flow.start_cpu_ns = server_cpu_ns();
  }
  if (flow.start_us) flow.messages++;
  if (asked.interval_us) note_lateness(stream);
}

static int on_data(nghttp2_session *session, uint8_t flags, int32_t id, const uint8_t *bytes,
                   size_t count, void *context) {
  Stream *stream = nghttp2_session_get_stream_user_data(session, id);
  while (count) {
    if (stream->prefix_count < GRPC_PREFIX) {
      stream->prefix[stream->prefix_count++] = *bytes++;
      count--;
      if (stream->prefix_count < GRPC_PREFIX) continue;
      memcpy(&stream->message_left, stream->prefix + 1, sizeof stream->message_left);
      stream->message_left = ntohl(stream->message_left);
    }
    size_t taken = count < stream->message_left ? count : stream->message_left;
    size_t kept = EVENT_HEAD - stream->event_count;
    if (kept > taken) kept = taken;
    memcpy(stream->event + stream->event_count, bytes, kept);
    stream->event_count += (uint8_t)kept;
    bytes += taken;
    count -= taken;
    stream->message_left -= (uint32_t)taken;
    if (stream->message_left) continue;
    stream->prefix_count = 0;
    on_message(stream);
    stream->event_count = 0;
  }
  return 0;
}

static int on_header(nghttp2_session *session, const nghttp2_frame *frame, const uint8_t *name,
                     size_t name_count, const uint8_t *value, size_t count, uint8_t flags,
                     void *context) {
  if (name_count != 11 || memcmp(name, "grpc-status", 11)) return 0;
  Stream *stream = nghttp2_session_get_stream_user_data(session, frame->hd.stream_id);
  stream->has_succeeded = count == 1 && *value == '0';
  return 0;
}

static int on_frame(nghttp2_session *session, const nghttp2_frame *frame, void *context) {
  int is_ready = frame->hd.type == NGHTTP2_SETTINGS && frame->hd.flags & NGHTTP2_FLAG_ACK;
  if (is_ready) seen.ready++;
  return 0;
}

static int on_close(nghttp2_session *session, int32_t id, uint32_t code, void *context) {
  Stream *stream = nghttp2_session_get_stream_user_data(session, id);
  seen.ended++;
  if (code || !stream->has_succeeded || stream->prefix_count) seen.failed++;
  return 0;
}

// --- connections ---------------------------------------------------------------------------------

static ssize_t read_body(nghttp2_session *session, int32_t id, uint8_t *buffer, size_t length,
                         uint32_t *flags, nghttp2_data_source *source, void *context) {
  Stream *stream = source->ptr;
  size_t count = body_count - stream->body_sent;
  if (count > length) count = length;
  memcpy(buffer, body + stream->body_sent, count);
  stream->body_sent += count;
  if (stream->body_sent == body_count) *flags |= NGHTTP2_DATA_FLAG_EOF;
  return (ssize_t)count;
}

static void watch(Connection *connection, int operation, uint32_t events) {
  struct epoll_event event = {events, {.ptr = connection}};
  epoll_ctl(poller, operation, connection->fd, &event);
}

static void send_output(Connection *connection) {
  for (;;) {
    if (!connection->out_count) {
      ssize_t count = nghttp2_session_mem_send(connection->session, &connection->out);
      if (count < 0) fail("%s", nghttp2_strerror((int)count));
      connection->out_count = (size_t)count;
      if (!count) break;
    }
    ssize_t sent = write(connection->fd, connection->out, connection->out_count);
    if (sent < 0 && errno != EAGAIN) fail("the server hung up: %s", strerror(errno));
    if (sent < 0) {
      if (!connection->waits_for_room) watch(connection, EPOLL_CTL_MOD, EPOLLIN | EPOLLOUT);
      connection->waits_for_room = 1;
      return;
    }
    connection->out += sent;
    connection->out_count -= (size_t)sent;
  }
  if (connection->waits_for_room) watch(connection, EPOLL_CTL_MOD, EPOLLIN);
  connection->waits_for_room = 0;
}

static void receive(Connection *connection) {
  static uint8_t buffer[READ_SIZE];
  ssize_t count = read(connection->fd, buffer, sizeof buffer);
  if (count < 0 && errno == EAGAIN) return;
  if (count <= 0) fail("the server hung up");
  arrival_us = now_us();
  ssize_t taken = nghttp2_session_mem_recv(connection->session, buffer, (size_t)count);
  if (taken < 0) fail("%s", nghttp2_strerror((int)taken));
}

static int connect_to_server(void) {
  struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *address;
  int error = getaddrinfo(asked.host, asked.port, &hints, &address), one = 1;
  if (error) fail("%s: %s", asked.host, gai_strerror(error));
  int fd = socket(address->ai_family, SOCK_STREAM, 0);
  if (fd < 0 || connect(fd, address->ai_addr, address->ai_addrlen)) {
    fail("port %s: %s", asked.port, strerror(errno));
  }
  freeaddrinfo(address);
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  fcntl(fd, F_SETFL, O_NONBLOCK);
  return fd;
}

static Connection *open_connections(int count) {
  Connection *connections = calloc((size_t)count, sizeof *connections);
  nghttp2_settings_entry settings[] = {{NGHTTP2_SETTINGS_ENABLE_PUSH, 0},
                                       {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, STREAM_WINDOW}};
  for (Connection *connection = connections; connection < connections + count; connection++) {
    connection->fd = connect_to_server();
    nghttp2_session_client_new(&connection->session, callbacks, connection);
    nghttp2_submit_settings(connection->session, NGHTTP2_FLAG_NONE, settings, 2);
    nghttp2_session_set_local_window_size(connection->session, NGHTTP2_FLAG_NONE, 0,
                                          CONNECTION_WINDOW);
    watch(connection, EPOLL_CTL_ADD, EPOLLIN);
    send_output(connection);
  }
  return connections;
}

#define FIELD(name, value)                                                  \
  {(uint8_t *)(name), (uint8_t *)(value), strlen(name), strlen(value),      \
   NGHTTP2_NV_FLAG_NO_COPY_NAME | NGHTTP2_NV_FLAG_NO_COPY_VALUE}

static void open_streams(Connection *connections, int connection_count, int count) {
  nghttp2_nv head[] = {FIELD(":method", "POST"),      FIELD(":scheme", "http"),
                       FIELD(":path", asked.path),    FIELD(":authority", asked.host),
                       FIELD("te", "trailers"),       FIELD("content-type", "application/grpc"),
                       FIELD("authorization", asked.authorization ? asked.authorization : "")};
  size_t head_count = sizeof head / sizeof *head - (asked.authorization ? 0 : 1);
  Stream *stream = calloc((size_t)connection_count * (size_t)count, sizeof *stream);
  for (int index = 0; index < connection_count; index++) {
    for (int number = 0; number < count; number++, stream++) {
      nghttp2_data_provider request = {{.ptr = stream}, read_body};
      int id = nghttp2_submit_request(connections[index].session, NULL, head, head_count,
                                      &request, stream);
      if (id < 0) fail("%s", nghttp2_strerror(id));
    }
    send_output(&connections[index]);
  }
}

// Serves the connections until so many have been counted or the time is over; says whether they
// have been.
static int serve_until(const int64_t *counter, int64_t count, int64_t limit_us) {
  int64_t end_us = now_us() + limit_us, rest_us;
  while (*counter < count && (rest_us = end_us - now_us()) > 0) {
    struct epoll_event events[EVENTS];
    int ready = epoll_wait(poller, events, EVENTS, (int)((rest_us + 999) / 1000));
    for (int index = 0; index < ready; index++) {
      Connection *connection = events[index].data.ptr;
      if (events[index].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) receive(connection);
      send_output(connection);
    }
  }
  return *counter >= count;
}

static Connection *open_ready(int count) {
  int64_t wanted = seen.ready + count;
  Connection *connections = open_connections(count);
  if (!serve_until(&seen.ready, wanted, asked.limit_us)) fail("not every connection was accepted");
  return connections;
}

// --- the three modes -----------------------------------------------------------------------------

static int by_size(const void *left, const void *right) {
  uint32_t one = *(const uint32_t *)left, other = *(const uint32_t *)right;
  return (one > other) - (one < other);
}

static void run_flow(void) {
  int64_t calls = (int64_t)asked.connections * asked.streams;
  open_streams(open_ready(asked.connections), asked.connections, asked.streams);
  serve_until(&seen.ended, calls, asked.limit_us);
  double cpu_us = (double)(server_cpu_ns() - flow.start_cpu_ns) / 1000;
  double seconds = (double)(now_us() - flow.start_us) / SECOND_US;
  if (seen.failed) fail("%lld calls failed", (long long)seen.failed);
  if (!flow.messages) fail("no message came");
  printf("{\"messages\": %lld, \"seconds\": %.6f, \"messages_per_s\": %.1f, "
         "\"server_cpu_us_per_message\": %.4f",
         (long long)flow.messages, seconds, (double)flow.messages / seconds,
         cpu_us / (double)flow.messages);
  if (asked.interval_us) {
    qsort(flow.late_us, flow.late_count, sizeof *flow.late_us, by_size);
    printf(", \"p50_us\": %u, \"p99_us\": %u", flow.late_us[flow.late_count / 2],
           flow.late_us[flow.late_count * 99 / 100]);
  }
  printf("}\n");
}

static void run_hold(void) {
  int64_t calls = (int64_t)asked.connections * asked.streams;
  open_streams(open_ready(1), 1, 1);
  if (!serve_until(&seen.answered, 1, asked.limit_us)) fail("the first stream got no message");
  int64_t bare = server_resident_bytes();
  Connection *connections = open_ready(asked.connections);
  int64_t connected = server_resident_bytes();
  open_streams(connections, asked.connections, asked.streams);
  if (!serve_until(&seen.answered, calls + 1, asked.limit_us)) {
    fail("only %lld streams got a message", (long long)seen.answered - 1);
  }
  serve_until(&seen.ended, 1, SETTLE_US);
  int64_t held = server_resident_bytes();
  if (seen.ended) fail("a call ended that was to be held");
  printf("{\"bytes_per_stream\": %.1f, \"bytes_per_connection\": %.1f}\n",
         (double)(held - connected) / (double)calls,
         (double)(connected - bare) / asked.connections);
}

static void run_watch(void) {
  int64_t calls = (int64_t)asked.connections * asked.streams;
  Connection *connections = open_ready(asked.connections);
  int64_t start_us = wall_us(), start_cpu_ns = server_cpu_ns();
  open_streams(connections, asked.connections, asked.streams);
  if (!serve_until(&seen.ended, calls, asked.limit_us)) fail("not every watcher saw the end");
  if (seen.failed) fail("%lld calls failed", (long long)seen.failed);
  double cpu_us = (double)(server_cpu_ns() - start_cpu_ns) / 1000;
  uint32_t *late_us = calloc(EVENT_LIMIT, sizeof *late_us);
  size_t events = 0, judged = 0;
  for (int64_t number = 1; number <= watched.largest; number++) {
    if (!watched.events[number].count) continue;
    events++;
    if (watched.events[number].count % calls) fail("event %lld was not for all", (long long)number);
    if (watched.events[number].time_us <= watched.all_answered_us) continue;
    int64_t late = watched.events[number].last_us - watched.events[number].time_us;
    late_us[judged++] = late > 0 ? (uint32_t)late : 0;
  }
  qsort(late_us, judged, sizeof *late_us, by_size);
  printf("{\"events\": %zu, \"messages\": %lld, \"opened_s\": %.3f, \"deliveries_per_s\": %.1f, "
         "\"server_cpu_us_per_message\": %.4f",
         events, (long long)watched.messages,
         (double)(watched.all_answered_us - start_us) / SECOND_US,
         (double)watched.messages * SECOND_US / (double)(watched.last_us - start_us),
         cpu_us / (double)watched.messages);
  if (judged) {
    printf(", \"judged\": %zu, \"last_watcher_p50_ms\": %.1f, \"last_watcher_max_ms\": %.1f", judged,
           late_us[judged / 2] / 1000.0, late_us[judged - 1] / 1000.0);
  }
  printf("}\n");
}

static void read_body_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END)) fail("%s: %s", path, strerror(errno));
  body_count = (size_t)ftell(file);
  rewind(file);
  body = malloc(body_count + 1);
  if (fread(body, 1, body_count, file) != body_count) fail("%s cannot be read", path);
  fclose(file);
}

static void make_callbacks(void) {
  nghttp2_session_callbacks_new(&callbacks);
  nghttp2_session_callbacks_set_on_header_callback(callbacks, on_header);
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, on_data);
  nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, on_frame);
  nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, on_close);
}

int main(int argc, char **argv) {
  int is_hold = argc > 1 && !strcmp(argv[1], "hold");
  int is_watch = argc == 11 && !strcmp(argv[1], "watch");
  if ((argc != 10 && argc != 11) || (!is_hold && !is_watch && strcmp(argv[1], "flow"))) {
    fprintf(stderr, "usage: streams flow|hold|watch HOST PORT PATH BODY_FILE CONNECTIONS STREAMS "
                    "SECONDS SERVER_PID [INTERVAL_US|AUTHORIZATION]\n");
    return 2;
  }
  asked.host = argv[2], asked.port = argv[3], asked.path = argv[4];
  read_body_file(argv[5]);
  asked.connections = atoi(argv[6]), asked.streams = atoi(argv[7]);
  asked.limit_us = (int64_t)(atof(argv[8]) * SECOND_US);
  asked.server = atoi(argv[9]);
  asked.authorization = is_watch ? argv[10] : NULL;
  asked.interval_us = argc == 11 && !is_watch ? atoll(argv[10]) : 0;
  asked.warm_up_us = asked.interval_us && asked.limit_us > 2 * SECOND_US ? SECOND_US : 0;
  if (asked.connections < 1 || asked.streams < 1) fail("nothing was asked for");
  make_callbacks();
  poller = epoll_create1(0);
  is_hold ? run_hold() : is_watch ? run_watch() : run_flow();
  return 0;
}
