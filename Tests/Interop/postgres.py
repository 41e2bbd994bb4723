"""PostgreSQL servers: to look into, to harm, and to run beside musterd."""

import json
import os
import pathlib
import pwd
import select
import shutil
import signal
import socket
import subprocess
import tempfile
import time

BIN = pathlib.Path(os.environ.get("MUSTER_POSTGRES_BIN") or max(
    pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name)))
START_SECONDS = 60
NOTE_SECONDS = 10


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def as_postgres():
    """What goes in front of a command that PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return []
    user = pwd.getpwnam("postgres")
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]


def run(program, *arguments, prefix=(), **named):
    """Runs one of PostgreSQL's programs, as a user that may; its output is shown where it fails."""
    command = [*prefix, *as_postgres(), BIN / program, *arguments]
    ran = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                         cwd="/", **{"timeout": 120, **named})
    assert ran.returncode == 0, f"{program} failed:\n{ran.stdout}"
    return ran.stdout


def query(conninfo, sql, timeout=60):
    """Runs SQL and gives the rows of its last statement, if it is a query, as dictionaries."""
    *before, last = [statement for statement in sql.split(";") if statement.strip()]
    if last.split()[0].upper() in ("SELECT", "WITH"):
        last = f"SELECT coalesce(json_agg(found), '[]') FROM ({last}) AS found"
    ran = subprocess.run([BIN / "psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", conninfo, "-f", "-"],
                         input=";".join([*before, last]), capture_output=True, text=True, timeout=timeout)
    assert ran.returncode == 0, f"{sql}\nfailed: {ran.stderr}"
    return json.loads(ran.stdout) if ran.stdout.strip() else []


class Cluster:
    """A PostgreSQL server that runs on a folder, whoever started it."""

    def __init__(self, folder, conninfo):
        self.folder, self.conninfo = pathlib.Path(folder), conninfo

    @classmethod
    def embedded(cls, daemon):
        """The server of a daemon, as its superuser: row-level security hides the rows from the daemon's own user."""
        return cls(pathlib.Path(daemon.ready["root-key"]).parent / "postgres",
                   daemon.database_url.rsplit(" user=", 1)[0] + " user=postgres")

    def query(self, sql, **named):
        return query(self.conninfo, sql, **named)

    @property
    def processes(self):
        """The ids of all its processes by the id of their parent: each lives in the folder."""
        folder, found = str(self.folder.resolve()), {}
        for entry in pathlib.Path("/proc").iterdir():
            try:
                if entry.name.isdigit() and os.readlink(entry / "cwd") == folder:
                    found[int(entry.name)] = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except OSError:
                continue
        return found

    @property
    def postmasters(self):
        """Of its processes those whose parent is none of them: one, if it runs."""
        processes = self.processes
        return [process for process, parent in processes.items() if parent not in processes]

    @property
    def backends(self):
        """The processes that serve a daemon."""
        return [row["pid"] for row in self.query(
            "SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'muster%' ORDER BY pid")]

    def signal(self, number, processes=None):
        for process in self.processes if processes is None else processes:
            try:
                os.kill(process, number)
            except ProcessLookupError:
                continue

    def cut(self):
        """As a power cut: all its processes at once. Returns when they are gone, and gives its postmasters."""
        postmasters = self.postmasters
        while self.processes:
            self.signal(signal.SIGKILL)
        return postmasters

    def kill(self):
        """Cuts it, and waits until another server may be started on its folder."""
        self.await_note(self.cut())

    def await_note(self, postmasters):
        """Waits until their parent has taken note of their end: until then a server that is started takes them for some
        that run. A parent that stands still takes no note."""
        end = time.monotonic() + NOTE_SECONDS
        while time.monotonic() < end and any(pathlib.Path(f"/proc/{process}").exists() for process in postmasters):
            os.sched_yield()

    def pause(self):
        """Stops all its processes, as a virtual machine that is suspended: connections stay open and say nothing."""
        self.signal(signal.SIGSTOP)

    def resume(self):
        self.signal(signal.SIGCONT)

    def stop_at_once(self):
        """As `pg_ctl stop -m immediate`, which would mistake the server that a daemon starts next for the one it stops."""
        for postmaster in self.postmasters:
            handle = os.pidfd_open(postmaster)
            try:
                signal.pidfd_send_signal(handle, signal.SIGQUIT)
                ended, _, _ = select.select([handle], [], [], START_SECONDS)
                assert ended, f"PostgreSQL on {self.folder} doesn't stop"
            finally:
                os.close(handle)

    def recover(self):
        """Ends one backend by SIGKILL: the server drops its memory and reads its log. Returns when it is back."""
        checkpointer = "SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'"
        before, end = self.query(checkpointer), time.monotonic() + START_SECONDS
        self.signal(signal.SIGKILL, self.backends[:1])
        while True:
            try:
                if self.query(checkpointer) not in ([], before):
                    return
            except AssertionError:
                assert time.monotonic() < end, f"PostgreSQL on {self.folder} doesn't come up"

    def check_pages(self):
        """Reads every page of our tables and indexes, and compares each index with its table."""
        found = self.query("""
            CREATE EXTENSION IF NOT EXISTS amcheck;
            SELECT c.relname, bad.* FROM pg_class AS c, LATERAL verify_heapam(c.oid, check_toast => true) AS bad
            WHERE c.relnamespace = 'muster'::regnamespace AND c.relkind = 'r'""")
        assert not found, found[:5]
        self.query("""
            SELECT bt_index_check(c.oid, true) FROM pg_class AS c JOIN pg_am AS a ON a.oid = c.relam
            WHERE c.relnamespace = 'muster'::regnamespace AND c.relkind = 'i' AND a.amname = 'btree'""")


class Server(Cluster):
    """A server of our own on a free port of the loopback interface, with its data in a temporary folder."""

    SETTINGS = {"unix_socket_directories": "", "listen_addresses": "127.0.0.1", "max_connections": "200",
                # What a process wrote outlives it in the kernel; only the machine's own end would need more.
                "fsync": "off", "recovery_init_sync_method": "syncfs",
                # Not in /dev/shm, which may be full.
                "dynamic_shared_memory_type": "mmap"}

    def __init__(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="muster-postgres-"))
        if os.geteuid() == 0:
            shutil.chown(self.home, "postgres", "postgres")
        self.port = free_port()
        super().__init__(self.home / "data", self.url())

    def url(self, database="postgres", port=None, user="postgres"):
        return f"postgresql://{user}@127.0.0.1:{port or self.port}/{database}"

    def initialize(self):
        run("initdb", "-D", self.folder, "--username=postgres", "--encoding=UTF8", "--locale=C.UTF-8",
            "--data-checksums", "--auth=trust", "--no-instructions", "--no-sync")
        return self

    def copy(self, other):
        """Becomes a copy of another server that runs."""
        run("pg_basebackup", "-D", self.folder, "-d", other.conninfo, "-R", "-X", "stream", "-c", "fast", "--no-sync")
        return self

    def start(self, prefix=()):
        options = " ".join(f"-c {name}='{value}'" for name, value in {**self.SETTINGS, "port": self.port}.items())
        run("pg_ctl", "start", "-D", self.folder, "-w", "-t", START_SECONDS, "-l", self.home / "log", "-o", options,
            prefix=prefix)
        return self

    def promote(self):
        run("pg_ctl", "promote", "-D", self.folder, "-w", "-t", START_SECONDS)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.resume()
        self.kill()
        shutil.rmtree(self.home, ignore_errors=True)
