// A trivially fast OpenAI-compatible server to put behind a gateway: HTTP/1.1 keep-alive, epoll,
// one thread. A POST whose body holds "stream":true gets an SSE answer of CHUNKS chunks with usage
// in one write; another POST gets the same text as JSON. Nothing is parsed beyond that.
//
//   upstream PORT [CHUNKS]
#define _GNU_SOURCE
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { BUFFER_SIZE = 65536, EVENTS = 256 };

typedef struct {
  int fd;
  size_t count;
  char buffer[BUFFER_SIZE + 1];
} Connection;

static char *stream_answer, *plain_answer;
static size_t stream_size, plain_size;

static void prepare_stream(int chunks) {
  const char *delta =
      "data: {\"id\":\"chatcmpl-bench\",\"object\":\"chat.completion.chunk\",\"created\":1,"
      "\"model\":\"bench\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\" token\"},"
      "\"finish_reason\":null}]}\n\n";
  const char *last =
      "data: {\"id\":\"chatcmpl-bench\",\"object\":\"chat.completion.chunk\",\"created\":1,"
      "\"model\":\"bench\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
      "data: {\"id\":\"chatcmpl-bench\",\"object\":\"chat.completion.chunk\",\"created\":1,"
      "\"model\":\"bench\",\"choices\":[],\"usage\":{\"prompt_tokens\":21,"
      "\"completion_tokens\":%d,\"total_tokens\":%d}}\n\ndata: [DONE]\n\n";
  size_t room = (size_t)chunks * (strlen(delta) + 16) + 2048;
  char *out = stream_answer = malloc(room);
  out += sprintf(out, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                      "Transfer-Encoding: chunked\r\n\r\n");
  for (int index = 0; index < chunks; index++) {
    out += sprintf(out, "%zx\r\n%s\r\n", strlen(delta), delta);
  }
  char text[1024];
  int length = snprintf(text, sizeof text, last, chunks, chunks + 21);
  out += sprintf(out, "%x\r\n%s\r\n0\r\n\r\n", length, text);
  stream_size = (size_t)(out - stream_answer);
}

static void prepare_plain(int chunks) {
  char body[1024];
  int length = snprintf(
      body, sizeof body,
      "{\"id\":\"chatcmpl-bench\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"bench\","
      "\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"token\","
      "\"refusal\":null},\"logprobs\":null,\"finish_reason\":\"stop\"}],\"usage\":{"
      "\"prompt_tokens\":21,\"completion_tokens\":%d,\"total_tokens\":%d}}",
      chunks, chunks + 21);
  plain_answer = malloc((size_t)length + 2048);
  plain_size = (size_t)sprintf(plain_answer,
                               "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                               "Content-Length: %d\r\n\r\n%s",
                               length, body);
}

static int send_all(int fd, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(fd, bytes, count);
    if (written < 0 && errno == EAGAIN) continue;
    if (written <= 0) return -1;
    bytes += written;
    count -= (size_t)written;
  }
  return 0;
}

// Answers every complete request in the buffer; -1 when the connection is over.
static int answer(Connection *connection) {
  for (;;) {
    connection->buffer[connection->count] = 0;
    char *end = strstr(connection->buffer, "\r\n\r\n");
    if (!end) return connection->count == BUFFER_SIZE ? -1 : 0;
    size_t head = (size_t)(end + 4 - connection->buffer), body = 0;
    char *length = strcasestr(connection->buffer, "\r\ncontent-length:");
    if (length && length < end) body = strtoul(length + 17, NULL, 10);
    if (head + body > BUFFER_SIZE) return -1;
    if (connection->count < head + body) return 0;
    int streams = memmem(connection->buffer + head, body, "\"stream\":true", 13) != NULL;
    if (send_all(connection->fd, streams ? stream_answer : plain_answer,
                 streams ? stream_size : plain_size)) {
      return -1;
    }
    connection->count -= head + body;
    memmove(connection->buffer, connection->buffer + head + body, connection->count);
  }
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

static void accept_all(int poller, int listener) {
  int fd, one = 1;
  while ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    Connection *connection = calloc(1, sizeof *connection);
    connection->fd = fd;
    struct epoll_event event = {EPOLLIN, {.ptr = connection}};
    epoll_ctl(poller, EPOLL_CTL_ADD, fd, &event);
  }
}

static void serve(Connection *connection) {
  ssize_t count = read(connection->fd, connection->buffer + connection->count,
                       BUFFER_SIZE - connection->count);
  if (count < 0 && errno == EAGAIN) return;
  if (count > 0) {
    connection->count += (size_t)count;
    if (answer(connection) == 0) return;
  }
  close(connection->fd);
  free(connection);
}

int main(int argc, char **argv) {
  if (argc < 2) {
    fprintf(stderr, "usage: upstream PORT [CHUNKS]\n");
    return 2;
  }
  signal(SIGPIPE, SIG_IGN);
  int chunks = argc > 2 ? atoi(argv[2]) : 1;
  prepare_stream(chunks);
  prepare_plain(chunks);
  int listener = listen_on(atoi(argv[1])), poller = epoll_create1(0);
  struct epoll_event listening = {EPOLLIN, {.ptr = NULL}};
  epoll_ctl(poller, EPOLL_CTL_ADD, listener, &listening);
  for (;;) {
    struct epoll_event events[EVENTS];
    int count = epoll_wait(poller, events, EVENTS, -1);
    for (int index = 0; index < count; index++) {
      if (events[index].data.ptr) {
        serve(events[index].data.ptr);
      } else {
        accept_all(poller, listener);
      }
    }
  }
}
