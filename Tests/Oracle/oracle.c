// protobuf-c as an oracle: reads requests of Tests/Oracle/Program and answers `b`, binary to binary.
// Built by Tests/e2e/test_wire_oracle.py with the code of protoc-c and a table of all descriptors.
#include <protobuf-c/protobuf-c.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern const ProtobufCMessageDescriptor *const oracle_messages[];

static const ProtobufCMessageDescriptor *find(const uint8_t *name, size_t length) {
  for (const ProtobufCMessageDescriptor *const *next = oracle_messages; *next; next++)
    if (strlen((*next)->name) == length && !memcmp((*next)->name, name, length)) return *next;
  return NULL;
}

static void give(uint8_t status, const uint8_t *bytes, uint32_t count) {
  uint32_t size = count + 1;
  uint8_t head[5] = {size, size >> 8, size >> 16, size >> 24, status};
  fwrite(head, 1, 5, stdout);
  fwrite(bytes, 1, count, stdout);
  fflush(stdout);
}

int main(void) {
  uint8_t head[4];
  while (fread(head, 1, 4, stdin) == 4) {
    uint32_t size = head[0] | head[1] << 8 | head[2] << 16 | (uint32_t)head[3] << 24;
    uint8_t *request = malloc(size + 1);
    if (fread(request, 1, size, stdin) != size || size < 2 || size < 2u + request[1]) return 1;
    const ProtobufCMessageDescriptor *type = find(request + 2, request[1]);
    const uint8_t *payload = request + 2 + request[1];
    ProtobufCMessage *message =
        type ? protobuf_c_message_unpack(type, NULL, size - 2 - request[1], payload) : NULL;
    if (message) {
      size_t count = protobuf_c_message_get_packed_size(message);
      uint8_t *bytes = malloc(count + 1);
      protobuf_c_message_pack(message, bytes);
      give(0, bytes, count);
      free(bytes);
      protobuf_c_message_free_unpacked(message, NULL);
    } else {
      const char *text = type ? "cannot be unpacked" : "no such message";
      give(1, (const uint8_t *)text, strlen(text));
    }
    free(request);
  }
  return 0;
}
