"""Starts and stops musterd processes."""

import os
import pathlib

from program import Program


def clean_environment():
    """The environment without options of a daemon that whoever runs the tests may have set."""
    return {name: value for name, value in os.environ.items()
            if not name.startswith("MUSTER_") or name == "MUSTER_POSTGRES_BIN"}


class Daemon(Program):
    """One musterd process. Its ready lines on standard output say where it listens. Killed, its PostgreSQL stays behind."""

    def __init__(self, binary, data_dir, *options, database=None, environment=None):
        command = [binary, "serve", "--data-dir", data_dir, "--log-format", "text"]
        for name, value in (("--listen", "127.0.0.1:0"), ("--metrics-listen", "127.0.0.1:0")):
            if name not in options:
                command += [name, value]
        if database:
            command += ["--database-url", database]
        super().__init__([*command, *options], {**clean_environment(), **(environment or {})})

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
