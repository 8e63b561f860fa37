// Listeners, connections and graceful drain: the only code that owns sockets of the server.
