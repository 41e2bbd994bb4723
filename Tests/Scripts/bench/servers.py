"""The servers of the benchmark: musterd, nghttpd, gRPC C++ and the interop server, each with a process id."""

import os
import pathlib
import shutil
import socket
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "Interop"))
from daemon import Daemon  # noqa: E402

CHECK = "/muster.authorization.v1.AuthorizationService/Check"
TENANT = "bench"
PATIENCE = 30


class Program:
    """A process that is stopped with the benchmark."""

    def __init__(self, *command, address=None):
        """`address`: where it listens; None if it prints `listening HOST:PORT` itself."""
        output = subprocess.DEVNULL if address else subprocess.PIPE
        self.process = subprocess.Popen([str(word) for word in command], stdout=output, text=True)
        self.address = address or self.process.stdout.readline().split()[1]
        wait_for(self.address)

    @property
    def pid(self):
        return self.process.pid

    def stop(self):
        self.process.terminate()
        self.process.wait(PATIENCE)


def wait_for(address):
    host, port = address.rsplit(":", 1)
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            socket.create_connection((host, int(port)), 1).close()
            return
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def free_address():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return "127.0.0.1:%d" % probe.getsockname()[1]


def certificate(folder):
    """A certificate for 127.0.0.1 that is its own CA, and its key."""
    cert, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=bench", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost", "-keyout", key, "-out", cert],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for file in (cert, key):
        file.chmod(0o644)
    return cert, key


def nghttpd(folder, reply_bytes, tls=None):
    """nghttp2's own server: answers a POST to the path of Check with a file of a reply's size."""
    file = folder / "www" / CHECK[1:]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"x" * reply_bytes)
    address = free_address()
    end = list(tls[::-1]) if tls else []
    return Program("nghttpd", *([] if tls else ["--no-tls"]), "-n1", "-d", folder / "www", address.rsplit(":", 1)[1],
                   *end, address=address)


def grpc_cpp(folder, kind):
    """gRPC C++'s server of bench.Hello, built on first use."""
    program = folder / "hello_server"
    if not program.exists():
        subprocess.run(["protoc", f"-I{HERE}", f"--cpp_out={folder}", f"--grpc_out={folder}",
                        f"--plugin=protoc-gen-grpc={shutil.which('grpc_cpp_plugin')}", "hello.proto"], check=True)
        flags = subprocess.run(["pkg-config", "--cflags", "--libs", "grpc++", "protobuf"], check=True,
                               capture_output=True, text=True).stdout.split()
        subprocess.run(["g++", "-O2", "-std=c++17", f"-I{folder}", "-o", program, HERE / "hello_server.cc",
                        folder / "hello.pb.cc", folder / "hello.grpc.pb.cc", *flags], check=True)
    return Program(program, kind)


class Musterd:
    """musterd with a tenant of so many users; further processes on the same database can stand beside it."""

    def __init__(self, binaries, folder, users):
        self.binaries, self.folder, self.users = binaries, folder, users
        self.daemons = []
        self.first = self.start("--threads", "1")
        self.key = self.first.key
        load = [binaries / "muster-load", "prepare", "--tenant", TENANT, "--users", users, "--server",
                self.first.address, "--key-file", self.first.ready["root-key"], "--sql", folder / "users.sql"]
        subprocess.run([str(word) for word in load], check=True, stdout=subprocess.DEVNULL)
        # Past the pipeline of changes, before any node has loaded the tenant.
        subprocess.run(["psql", "-q", "-v", "ON_ERROR_STOP=1", self.first.database_url + " user=postgres", "-f", folder / "users.sql"],
                       check=True, stdout=subprocess.DEVNULL)

    def start(self, *options):
        database = self.daemons[0].database_url if self.daemons else None
        daemon = Daemon(self.binaries / "musterd", self.folder / "data", *options, database=database).start()
        self.daemons.append(daemon)
        return daemon

    def stop(self):
        for daemon in self.daemons[::-1]:
            daemon.stop()
