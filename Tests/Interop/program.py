"""Starts and stops processes that print `name value` lines on standard output until one says `ready`."""

import queue
import signal
import subprocess
import threading
import time


class Program:
    """One process. What it printed before `ready` is in `ready`, by name; its standard error is in `log`."""

    START_SECONDS = 60
    # Longer than any drain.
    STOP_SECONDS = 40

    def __init__(self, command, environment=None):
        self.command, self.environment = [str(word) for word in command], environment
        self.ready, self.log, self.process = {}, [], None

    def start(self):
        self.process = subprocess.Popen(
            self.command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1, env=self.environment)
        lines = queue.Queue()
        threading.Thread(target=self._read_output, args=(lines,), daemon=True).start()
        threading.Thread(target=self._read_log, daemon=True).start()
        deadline = time.monotonic() + self.START_SECONDS
        while "ready" not in self.ready:
            try:
                line = lines.get(timeout=max(0.1, deadline - time.monotonic()))
            except queue.Empty:
                self.process.kill()
                raise AssertionError(
                    f"{self.command[0]} is not ready after {self.START_SECONDS} s:\n" + "".join(self.log))
            if line is None:
                raise AssertionError(f"{self.command[0]} ended instead of serving:\n" + "".join(self.log))
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

    def kill(self):
        """As a power cut of the process: SIGKILL."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def terminate(self):
        self.process.send_signal(signal.SIGTERM)

    def stop(self):
        if self.process and self.process.poll() is None:
            self.terminate()
            try:
                self.process.wait(timeout=self.STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.kill()
                raise AssertionError(
                    f"{self.command[0]} did not end within {self.STOP_SECONDS} s of SIGTERM:\n"
                    + "".join(self.log[-40:]))
        return self.process.returncode if self.process else None

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()
