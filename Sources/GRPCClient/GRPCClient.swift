// Channels to gRPC servers over client connections.
