"""Talks to wire-peer, the program that runs Muster's codec for these tests."""

import os
import pathlib
import struct
import subprocess
import threading

ROOT = pathlib.Path(__file__).resolve().parents[2]
RECODE, RANDOM, TO_JSON, FROM_JSON = 1, 2, 3, 4


class WirePeer:
    """One process. Requests go in batches, so that a hundred thousand take seconds."""

    def __init__(self):
        folder = pathlib.Path(os.environ.get("TEST_BIN", str(ROOT / ".build" / "debug")))
        self.process = subprocess.Popen([folder / "wire-peer"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, requests):
        """Answers of (operation, type, payload) triples: bytes, or the refusal as text."""
        frames = b"".join(struct.pack("<IBB", len(payload) + 2, operation, kind) + payload
                          for operation, kind, payload in requests)
        writer = threading.Thread(target=self._write, args=(frames,))
        writer.start()
        answers = [self._read() for _ in requests]
        writer.join()
        return answers

    def _write(self, frames):
        self.process.stdin.write(frames)
        self.process.stdin.flush()

    def _read(self):
        prefix = self.process.stdout.read(4)
        assert len(prefix) == 4, f"wire-peer ended with {self.process.wait()}"
        answer = self.process.stdout.read(struct.unpack("<I", prefix)[0])
        if answer[0]:
            return answer[1:]
        refusal = answer[1:].decode()
        assert not refusal.startswith(("view(", "size(", "notArbitrary(")), refusal
        return refusal

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(timeout=20)
        self.process.stdout.close()
