"""Starts and stops musterd processes."""

import os
import pathlib
import queue
import signal
import subprocess
import threading
import time


def clean_environment():
    """The environment without options of a daemon that whoever runs the tests may have set."""
    return {name: value for name, value in os.environ.items()
            if not name.startswith("MUSTER_") or name == "MUSTER_POSTGRES_BIN"}


class Daemon:
    """One musterd process. Its ready lines on standard output say where it listens."""

    START_SECONDS = 60

    def __init__(self, binary, data_dir, *options, database=None, environment=None):
        self.binary, self.data_dir, self.options = str(binary), str(data_dir), list(options)
        self.database = database
        self.environment = environment or {}
        self.ready, self.log, self.process = {}, [], None

    def start(self):
        command = [self.binary, "serve", "--data-dir", self.data_dir, "--log-format", "text"]
        for name, value in (("--listen", "127.0.0.1:0"), ("--metrics-listen", "127.0.0.1:0")):
            if name not in self.options:
                command += [name, value]
        if self.database:
            command += ["--database-url", self.database]
        self.process = subprocess.Popen(
            command + self.options, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1,
            env={**clean_environment(), **self.environment})
        lines = queue.Queue()
        threading.Thread(target=self._read_output, args=(lines,), daemon=True).start()
        threading.Thread(target=self._read_log, daemon=True).start()
        deadline = time.monotonic() + self.START_SECONDS
        while "ready" not in self.ready:
            try:
                line = lines.get(timeout=max(0.1, deadline - time.monotonic()))
            except queue.Empty:
                self.process.kill()
                raise AssertionError(f"musterd is not ready after {self.START_SECONDS} s:\n" + "".join(self.log))
            if line is None:
                raise AssertionError("musterd ended instead of serving:\n" + "".join(self.log))
            name, _, value = line.strip().partition(" ")
            self.ready[name] = value
        return self

    def _read_output(self, lines):
        for line in self.process.stdout:
            lines.put(line)
        lines.put(None)

    def _read_log(self):
        for line in self.process.stderr:
            self.log.append(line)

    @property
    def address(self):
        return self.ready["listening"]

    @property
    def metrics_url(self):
        return self.ready["metrics"]

    @property
    def database_url(self):
        """The database of an embedded server, for processes beside it."""
        return self.ready["database"]

    @property
    def key(self):
        return pathlib.Path(self.ready["root-key"]).read_text().strip()

    def client(self, **named):
        from client import Client
        return Client(self.address, self.key, **named)

    def kill(self):
        """As a power cut of the process: SIGKILL, and PostgreSQL stays behind."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def terminate(self):
        self.process.send_signal(signal.SIGTERM)

    def stop(self):
        if self.process and self.process.poll() is None:
            self.terminate()
            try:
                self.process.wait(timeout=40)
            except subprocess.TimeoutExpired:
                self.process.kill()
                raise AssertionError("musterd did not end within 40 s of SIGTERM:\n" + "".join(self.log[-40:]))
        return self.process.returncode if self.process else None
