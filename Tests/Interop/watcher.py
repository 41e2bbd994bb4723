"""Somebody who follows a tenant's changes through whatever happens, and resumes where the stream broke."""

import threading

import grpc

import authorization as auth
from writers import PAUSE, revision

# Longer than a round.
TIMEOUT = 600


class Watcher:
    """A thread that keeps the revisions that it is told, in order."""

    def __init__(self, node, after):
        self.node, self.token = node, after
        self.revisions, self.breaks = [], 0
        self._stopping, self._changed = threading.Event(), threading.Condition()
        self._stream = None
        self._thread = threading.Thread(target=self._run, name="watcher")

    def _run(self):
        while not self._stopping.is_set():
            try:
                self._stream = self.node.client.authorization.Watch(
                    auth.WatchRequest(tenant=self.node.id, after=self.token), timeout=TIMEOUT)
                for change in self._stream:
                    self._take(change)
            except grpc.RpcError:
                self.breaks += 1
                self._stopping.wait(PAUSE)

    def _take(self, change):
        with self._changed:
            self.token = change.token
            # Without an instant it only says that everything before was told.
            if change.HasField("at"):
                self.revisions.append(revision(change.token))
                self._changed.notify_all()

    def wait_for(self, newest, seconds=30):
        """Waits until it knows of that revision."""
        with self._changed:
            assert self._changed.wait_for(lambda: newest in self.revisions, seconds), \
                f"whoever watches {self.node.id} was told {self.revisions[-1:]}, and never {newest}"

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._stopping.set()
        while self._thread.is_alive():
            if self._stream is not None:
                self._stream.cancel()
            self._thread.join(PAUSE)
