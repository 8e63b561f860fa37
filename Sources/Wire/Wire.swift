// Wire: protobuf binary and proto3 JSON for generated messages, and the well-known types.
