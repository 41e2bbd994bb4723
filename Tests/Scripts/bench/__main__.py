"""`python Tests/Scripts/bench RELEASE_FOLDER`: what a request costs musterd, beside its peers, in one run.

Each comparison interleaves its contenders; the figures to quote are the medians of the rounds' ratios. All servers get
the very same requests from the same client: muster-load with 8 connections of 16 streams, and 100,000 different bodies
for checks. Exits with 1 if a ratio is above its bound, or an answer was wrong.
"""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

import big
import logins
import provider
import reads
import seeding
import servers
import syncs
import visibility
import writes
from measure import Contender, Verdicts, interleave, ratio, table

USERS = 100_000
# Checks in a batch.
BATCH = 50
# A token and a decision.
REPLY_BYTES = 23
# Calls per second, well below what one reactor can do.
EVEN_RATE = 30_000


class Bench:
    def __init__(self, arguments):
        self.rounds, self.requests = arguments.rounds, arguments.requests
        self.binaries = pathlib.Path(arguments.binaries).resolve()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="muster-bench-"))
        self.folder.chmod(0o755)
        self.verdicts = Verdicts()
        self.programs = []

    def started(self, program):
        self.programs.append(program)
        return program

    def load(self, command, *options, connections=8):
        """Load by muster-load: returns calls per second; a wrong or failed answer ends the benchmark."""
        def run(requests):
            words = [self.binaries / "muster-load", command, *options, "--count", requests, "--no-warm-up",
                     "--connections", connections, "--streams", 16, "--json", "--quiet"]
            done = subprocess.run([str(word) for word in words], capture_output=True, text=True)
            if done.returncode:
                raise SystemExit(f"{' '.join(str(word) for word in words)}\n{done.stdout}{done.stderr}")
            return json.loads(done.stdout)["rate"]
        return run

    def check(self, daemon, *options, **shape):
        return self.load("check", "--server", daemon.address, "--key-file", daemon.ready["root-key"], *self.bodies,
                         *options, **shape)

    def batches(self, daemon):
        """The same checks, many in a call: a request is one of them."""
        load = self.load("batch-check", "--batch", BATCH, "--server", daemon.address, "--key-file",
                         daemon.ready["root-key"], *self.bodies)
        return lambda requests: load(requests // BATCH) * BATCH

    def raw(self, program, *options):
        return self.load("raw", "--path", servers.CHECK, "--server", program.address, "--key-file", self.key_file,
                         *self.bodies, *options)

    def hello(self, program, method, *options):
        return self.load("unary", "--method", f"/bench.Hello/{method}", "--field", 2, "--body-bytes", 50, "--server",
                         program.address, *options)

    bodies = ["--tenant", servers.TENANT, "--users", USERS, "--resources", USERS, "--bodies", USERS]

    def compare(self, title, contenders):
        interleave(contenders, self.rounds, self.requests, title)
        print(f"\n{title}")
        table(contenders)

    def run(self):
        certificate = servers.certificate(self.folder)
        musterd = self.started(servers.Musterd(self.binaries, self.folder, USERS))
        self.key_file = musterd.first.ready["root-key"]
        secure = musterd.start("--threads", "1", "--tls-cert", str(certificate[0]), "--tls-key", str(certificate[1]))
        double = musterd.start("--threads", "2")
        plain = self.started(servers.nghttpd(self.folder, REPLY_BYTES))
        plain_tls = self.started(servers.nghttpd(self.folder, REPLY_BYTES, certificate))
        hello = self.started(servers.Program(self.binaries / "interop-server"))
        trust = ["--tls-ca", certificate[0]]

        check = Contender("musterd Check", musterd.first.process.pid, self.check(musterd.first))
        peer = Contender("nghttpd POST", plain.pid, self.raw(plain))
        peers = [Contender(f"gRPC C++ hello, {kind}", program.pid, self.hello(program, "Sync"))
                 for kind in ("async", "callback")
                 for program in [self.started(servers.grpc_cpp(self.folder, kind))]]
        self.compare("In clear text, one reactor", [peer, check, *peers])
        self.verdicts.at_most("Check / nghttpd POST of the same requests", ratio(check, peer), 1.2)
        best = min(peers, key=lambda contender: contender.cost)
        self.verdicts.at_most(f"Check / {best.name}", ratio(check, best), 0.25)

        batch = Contender(f"a check in BatchCheck of {BATCH}", musterd.first.process.pid, self.batches(musterd.first))
        single = Contender("musterd Check", musterd.first.process.pid, self.check(musterd.first))
        self.compare("A check in a batch, and alone", [single, batch])
        self.verdicts.at_most(f"BatchCheck of {BATCH}, per check / Check", ratio(batch, single), 0.2)

        check = Contender("musterd Check, TLS 1.3", secure.process.pid, self.check(secure, *trust))
        peer = Contender("nghttpd POST, TLS 1.3", plain_tls.pid, self.raw(plain_tls, *trust))
        self.compare("Over TLS 1.3", [peer, check])
        self.verdicts.at_most("Check / nghttpd POST over TLS 1.3", ratio(check, peer), 1.2)

        fast = Contender("hello in the loop", hello.pid, self.hello(hello, "Sync"))
        slow = Contender("hello, async, suspends once", hello.pid, self.hello(hello, "Async"))
        self.compare("The two tiers of handlers", [fast, slow])
        self.verdicts.at_most("async handler that suspends once / handler in the loop", ratio(slow, fast), 1.5)

        one = Contender("one reactor", musterd.first.process.pid, self.check(musterd.first))
        # Eight connections for each reactor: with half of them a turn of the loop would have half of the work to share.
        two = Contender("two reactors", double.process.pid, self.check(double, connections=16))
        self.compare("One reactor and two", [one, two])
        self.verdicts.at_most("two reactors / one, CPU per request", ratio(two, one), 1.1)
        self.spread(double)
        visibility.run(self.binaries, self.folder / "visibility", self.verdicts)
        reads.run(self.binaries, self.verdicts, self.rounds)
        writes.run(self.binaries, self.folder / "writes", self.verdicts, self.rounds)
        seeding.run(self.binaries, self.folder / "seeding", self.verdicts)
        syncs.run(self.binaries, self.folder / "syncs", self.verdicts)
        big.run(self.binaries, self.folder / "big", self.verdicts)
        logins.run(self.binaries, self.folder / "logins", self.verdicts, self.rounds)
        provider.run(self.binaries, self.folder / "provider", self.verdicts, self.rounds)

    def spread(self, daemon):
        """How evenly two reactors share a load that comes evenly: in a closed loop, the kernel's scheduling of the load's
        own thread would decide which of them gets more. One round alone may be disturbed, so it is the median as elsewhere.
        """
        ratios = []
        for _ in range(self.rounds):
            before = reactor_seconds(daemon.process.pid)
            self.check(daemon, "--rate", EVEN_RATE)(self.requests)
            busy = [after - start for after, start in zip(reactor_seconds(daemon.process.pid), before)]
            ratios.append(max(busy) / min(busy))
            print(f"CPU seconds by reactor at {EVEN_RATE:,} checks/s: " + ", ".join(f"{seconds:.2f}" for seconds in busy))
        ratio = statistics.median(ratios)
        self.verdicts.at_most("two reactors, even load: the busier one / the other", ratio, 1.2)

    def stop(self):
        for program in self.programs[::-1]:
            program.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def reactor_seconds(pid):
    """CPU time of each thread that is a reactor."""
    seconds = []
    for task in sorted(pathlib.Path(f"/proc/{pid}/task").iterdir()):
        if (task / "comm").read_text().startswith("reactor-"):
            seconds.append(int((task / "schedstat").read_text().split()[0]) / 1e9)
    return seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binaries", help="the folder of release binaries")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--requests", type=int, default=200_000, help="by contender and round")
    bench = Bench(parser.parse_args())
    try:
        bench.run()
    finally:
        bench.stop()
    print(f"\nmedians of {bench.rounds} rounds of {bench.requests:,} requests, {os.cpu_count()} cores; "
          f"{USERS:,} different bodies, users and resources; root key and metrics on")
    sys.exit(0 if bench.verdicts.print() else 1)


main()
