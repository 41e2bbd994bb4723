"""HTTP/2 connections by hand, thousands at once: as little as the protocol asks for."""

import resource
import socket
import struct

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, SETTINGS, PING = 0, 1, 4, 6
ACK, END_STREAM, END_HEADERS = 1, 1, 4


def frame(kind, flags=0, stream=0, payload=b""):
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload


def literal(name, value):
    """One header field, not indexed (RFC 7541, section 6.2.2)."""
    return b"\x00" + b"".join(bytes([len(part)]) + part for part in (name.encode(), value.encode()))


def unary(path, message, metadata=()):
    """The frames of a unary gRPC call on stream 1."""
    fields = [(":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "test"), ("te", "trailers"),
              ("content-type", "application/grpc"), *metadata]
    block = b"".join(literal(name, value) for name, value in fields)
    body = b"\x00" + struct.pack(">I", len(message)) + message
    return frame(HEADERS, END_HEADERS, 1, block) + frame(DATA, END_STREAM, 1, body)


class Connection:
    """A connection whose settings are exchanged."""

    def __init__(self, host, port, calls=b""):
        self.socket = socket.create_connection((host, port), timeout=60)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.received = b""
        self.socket.sendall(PREFACE + frame(SETTINGS) + calls)

    def frames_until(self, wanted):
        """Reads frames until one of which `wanted(kind, flags, stream)` is true."""
        while True:
            while len(self.received) >= 9:
                length = int.from_bytes(self.received[:3], "big")
                if len(self.received) < 9 + length:
                    break
                kind, flags, stream = self.received[3], self.received[4], int.from_bytes(self.received[5:9], "big")
                self.received = self.received[9 + length:]
                if kind == SETTINGS and not flags & ACK:
                    self.socket.sendall(frame(SETTINGS, ACK))
                if wanted(kind, flags, stream):
                    return
            more = self.socket.recv(65536)
            assert more, "the server has closed"
            self.received += more

    def settle(self):
        """Waits until both sides know each other's settings."""
        self.frames_until(lambda kind, flags, _: kind == SETTINGS and flags & ACK)

    def answered(self):
        """Waits for the end of the answer on stream 1."""
        self.frames_until(lambda kind, flags, stream: stream == 1 and kind in (HEADERS, DATA) and flags & END_STREAM)

    def ping(self):
        """Whether the server still answers."""
        self.socket.sendall(frame(PING, payload=b"12345678"))
        self.frames_until(lambda kind, flags, _: kind == PING and flags & ACK)

    def close(self, reset=False):
        """Ends it with FIN, or at once with RST, which leaves no port behind in TIME_WAIT."""
        if reset:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()


def raise_descriptor_limit():
    """As far as the system lets a process: for us, and for the servers that we start."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard
