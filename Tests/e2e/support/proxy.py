"""A TCP proxy between a client and the server that records every byte and can cut the line."""

import socket
import struct
import threading


class Proxy:
    def __init__(self, port):
        self.port = port
        self.received = bytearray()  # what the server sent, over all connections
        self.connections = []
        self.lock = threading.Lock()
        self.flows = threading.Event()
        self.flows.set()
        self.listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def address(self):
        return f"127.0.0.1:{self.listener.getsockname()[1]}"

    @property
    def url(self):
        return f"http://{self.address}"

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            server = socket.create_connection(("127.0.0.1", self.port))
            with self.lock:
                self.connections.append((client, server))
            for source, target, keeps in ((client, server, False), (server, client, True)):
                threading.Thread(
                    target=self._pump, args=(source, target, keeps), daemon=True).start()

    def _pump(self, source, target, keeps):
        try:
            while data := source.recv(65536):
                if keeps:
                    with self.lock:
                        self.received += data
                self.flows.wait()
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def stall(self):
        """Nothing passes any more, and nobody is told: a cable that was pulled further away."""
        self.flows.clear()

    def resume(self):
        self.flows.set()

    def cut(self):
        """Breaks every connection with a RST, as a pulled plug would."""
        with self.lock:
            connections, self.connections = self.connections, []
        for pair in connections:
            for end in pair:
                try:
                    end.setsockopt(
                        socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    # Another thread waits in recv: only a shutdown wakes it.
                    end.shutdown(socket.SHUT_RDWR)
                    end.close()
                except OSError:
                    pass

    def close(self):
        self.listener.close()
        self.flows.set()
        self.cut()
