"""An identity provider's cycles through the gateway, beside pgbench that sends the same statements.

muster-load plays the provider: 10,000 users, 500 groups, 35,000 memberships, then two cycles that change 2 % of it. What a
lookup and a creation send to PostgreSQL is taken from the server's log and sent by pgbench's 8 clients to tenants of
their own, so that none waits for another; muster-scim pushes into one tenant. Gateway, server, database and both clients
share the machine.
"""

import argparse
import json
import pathlib
import re
import shutil
import statistics
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

from measure import Verdicts, progress
import servers
from daemon import clean_environment
from program import Program
import postgres
from statements import Script, sent

CLIENTS, RATE = 8, 25
WRITES, LATENCY = 0.4, 5.0
TENANT = "provider"
SAMPLE = "sampleperson"


class Provider:
    """A daemon, a gateway, and a tenant for the gateway beside one for each client of pgbench."""

    def __init__(self, binaries, folder):
        self.binaries, self.folder = binaries, folder
        self.daemon = servers.Daemon(binaries / "musterd", folder / "data").start()
        self.gateway = Program(
            [binaries / "muster-scim", "--server", self.daemon.address, "--listen", "127.0.0.1:0"], clean_environment()).start()
        self.cluster = postgres.Cluster.embedded(self.daemon)
        self.url = self.gateway.address
        self.tokens = {}

    def stop(self):
        self.gateway.stop()
        self.daemon.stop()

    def muster(self, *words):
        command = [self.binaries / "muster", *words, "--server", self.daemon.address, "--key-file", self.daemon.ready["root-key"]]
        return output(*command)

    def tenant(self, name, dialect="entra"):
        self.muster("tenants", "create", name, "--preset", "base")
        self.muster("idp", "create", "corp", "--dialect", dialect, "--tenant", name)
        issued = self.muster("idp", "token", "issue", "corp", "--tenant", name, "--json")
        file = self.folder / f"{name}.token"
        file.write_text(json.loads(issued)["secret"])
        self.tokens[name] = file
        return name

    def request(self, tenant, method, path, body=None):
        request = urllib.request.Request(
            self.url + path, method=method, data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": f"Bearer {self.tokens[tenant].read_text()}", "Content-Type": "application/scim+json"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.loads(answer.read() or b"null")

    def play(self, tenant, *options):
        """Cycles of muster-load; gives its report."""
        return json.loads(output(self.binaries / "muster-load", "scim", "--url", self.url, "--token-file", self.tokens[tenant],
                                 "--json", "--quiet", "--clients", CLIENTS, *options))

    # What a call sends

    def recorded(self, call):
        """The statements of one call."""
        log = self.cluster.folder / "server.log"
        before = log.stat().st_size
        self.sql("ALTER SYSTEM SET log_min_duration_statement = 0", "ALTER SYSTEM SET log_line_prefix = '%p %m '",
                 "SELECT pg_reload_conf()")
        self.settled("SHOW log_min_duration_statement", "0")
        self.sql("SELECT 'begins here'")
        call()
        self.sql("SELECT 'ends here'")
        self.sql("ALTER SYSTEM RESET ALL", "SELECT pg_reload_conf()")
        self.settled("SHOW log_min_duration_statement", "-1")
        with log.open(errors="replace") as text:
            text.seek(before)
            return sent(re.search(r"begins here'(.*?)\n[^\n]*ends here'", text.read(), re.DOTALL).group(1))

    def users(self):
        return int(self.sql("SELECT count(*) FROM muster.scim_user"))

    def sql(self, *statements):
        words = [word for statement in statements for word in ("-c", statement)]
        return output(postgres.BIN / "psql", "-XAtq", f"{self.cluster.conninfo} user=postgres", *words).strip()

    def settled(self, query, value):
        deadline = time.monotonic() + 30
        while self.sql(query) != value:
            assert time.monotonic() < deadline, f"{query} is not {value} after 30 s"
            time.sleep(0.05)

    def scripts(self):
        """What a lookup and a creation of a user send."""
        name = self.tenant(TENANT + "x")
        body = {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": "warm@example.com",
                "externalId": "xwarm", "displayName": "Person", "active": True, "name": {"givenName": "Given", "familyName": "Family"},
                "emails": [{"primary": True, "type": "work", "value": "warm@example.com"}]}
        self.request(name, "POST", "/scim/v2/Users", body)
        fresh = json.loads(json.dumps(body).replace("warm", SAMPLE))
        query = urllib.parse.quote(f'userName eq "{SAMPLE}@example.com"')
        lookup = self.recorded(lambda: self.request(name, "GET", f"/scim/v2/Users?filter={query}"))
        known = set(self.sql("SELECT id FROM muster.credential").split())
        create = self.recorded(lambda: self.request(name, "POST", "/scim/v2/Users", fresh))
        for client in range(CLIENTS):
            self.tenant(f"{name}{client}")
        return {kind: Script(statements, name, SAMPLE, known) for kind, statements in
                (("lookup", lookup), ("create", create))}

    def pgbench(self, first, *scripts, seconds, rate=None):
        """Transactions per second, and the latencies of each script in milliseconds."""
        log = self.folder / "pgbench"
        files = []
        for number, script in enumerate(scripts):
            file = self.folder / f"{number}.sql"
            file.write_text(script.text)
            files += ["-f", file]
        options = ["-R", rate] if rate else []
        before = self.users()
        text = output(postgres.BIN / "pgbench", "-n", "-M", "prepared", "-c", CLIENTS, "-j", 1, "-T", seconds, *options, "-l",
                      f"--log-prefix={log}", "-D", f"n={first}", *files,
                      f"{self.cluster.conninfo} user=musterd options='-c role=muster_app'")
        latencies = [[] for _ in scripts]
        for file in self.folder.glob("pgbench.*"):
            for line in file.read_text().splitlines():
                fields = line.split()
                # With a rate the lag behind the schedule is part of the latency; it is not the statements' own.
                latencies[int(fields[3])].append((int(fields[2]) - (int(fields[6]) if rate else 0)) / 1e3)
            file.unlink()
        # The last script creates a user each time: were it refused for a reason of its own, it would only look fast.
        assert self.users() - before == len(latencies[-1]), f"{self.users() - before} users by {len(latencies[-1])} creations"
        return float(re.search(r"^tps = ([\d.]+)", text, re.MULTILINE).group(1)), latencies


def output(*words):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(str(word) for word in words)}\n{done.stdout}{done.stderr}")
    return done.stdout


def percentile(values, percent):
    return sorted(values)[min(len(values) - 1, int(len(values) * percent / 100))]


def run(binaries, folder, verdicts, rounds=5, users=10_000):
    folder.mkdir(mode=0o755, exist_ok=True)
    provider = Provider(binaries, folder)
    try:
        cycles(provider, users)
        scripts = provider.scripts()
        provider.tenant(TENANT)
        full_speed(provider, scripts, verdicts, rounds)
        single_calls(provider, scripts, verdicts)
    finally:
        provider.stop()


def cycles(provider, users):
    """A whole provider, in each style; a difference, drift, or an answer 5xx ends the benchmark."""
    print(f"\nCycles of a provider with {users:,} users, {users // 20:,} groups and {users * 7 // 2:,} memberships")
    print(f"{'cycle':<28}{'requests':>10}{'writes':>10}{'seconds':>10}{'requests/s':>12}{'writes/s':>10}{'p99 ms':>9}")
    for style in ("okta", "entra"):
        progress(f"cycles of {style}")
        tenant = provider.tenant(f"whole{style}", style)
        # Each group leads into one of nine workgroups, by the first digit of its number.
        for digit in range(1, 10):
            provider.muster("workgroups", "create", f"W{digit}", "--tenant", tenant)
            provider.muster("idp", "map", "corp", f"load group {digit}", f"W{digit}", "--match", "prefix", "--tenant", tenant)
        report = provider.play(tenant, "--style", style, "--users", users, "--groups", users // 20,
                               "--memberships", users * 7 // 2, "--cycles", 2)
        progress("")
        drift = json.loads(provider.muster("idp", "drift", "corp", "--tenant", tenant, "--json"))
        assert drift["complete"] and not drift.get("drifts"), drift
        for cycle in report["cycles"]:
            seconds, p99 = cycle["seconds"], cycle["latency"]["all"]["p99"] / 1e6
            print(f"{style + ', ' + cycle['name']:<28}{cycle['calls']:>10,}{cycle['writes']:>10,}{seconds:>10.1f}"
                  f"{cycle['calls'] / seconds:>12.0f}{cycle['writes'] / seconds:>10.0f}{p99:>9.1f}")


def full_speed(provider, scripts, verdicts, rounds, users=2_000, seconds=6):
    """Lookups and creations as fast as they go; the figure is the median of the rounds' ratios of creations per second."""
    ratios, ours, theirs = [], [], []
    for number in range(rounds):
        progress(f"creations at full speed: round {number + 1} of {rounds}")
        cycle = provider.play(TENANT, "--prefix", "fast" + letters(number), "--users", users, "--groups", 1, "--memberships", 0,
                              "--cycles", 0)["cycles"][0]
        ours.append(users / cycle["seconds"])
        # A transaction of pgbench is either of the two, as often: half of them are creations.
        rate, _ = provider.pgbench((number + 1) * 1_000_000, scripts["lookup"], scripts["create"], seconds=seconds)
        theirs.append(rate / 2)
        ratios.append(ours[-1] / theirs[-1])
    progress("")
    print(f"\nUsers looked for and created by {CLIENTS} clients, per second: through the gateway into one tenant "
          f"{statistics.median(ours):.0f} ({min(ours):.0f} to {max(ours):.0f}), pgbench into a tenant for each client "
          f"{statistics.median(theirs):.0f} ({min(theirs):.0f} to {max(theirs):.0f})")
    verdicts.at_least("users created/s, through the gateway / pgbench", statistics.median(ratios), WRITES)


def single_calls(provider, scripts, verdicts, seconds=40):
    """Single calls while 25 requests a second are offered."""
    progress(f"single calls at {RATE}/s")
    users = RATE * seconds // 2
    cycle = provider.play(TENANT, "--prefix", "calm", "--users", users, "--groups", 1, "--memberships", 0, "--cycles", 0,
                          "--rate", RATE)["cycles"][0]
    _, latencies = provider.pgbench(100_000_000, scripts["lookup"], scripts["create"], seconds=seconds, rate=RATE)
    progress("")
    print(f"\nSingle calls while {RATE} requests/s are offered, {users} of each")
    print(f"{'call':<20}{'gateway p50 ms':>16}{'p99':>9}{'pgbench p50 ms':>16}{'p99':>9}")
    for kind, name, theirs in (("GET user by name", "lookup", latencies[0]), ("POST user", "create", latencies[1])):
        p50, p99 = (cycle["latency"][kind][percent] / 1e6 for percent in ("p50", "p99"))
        print(f"{name:<20}{p50:>16.2f}{p99:>9.2f}{percentile(theirs, 50):>16.2f}{percentile(theirs, 99):>9.2f}")
        verdicts.at_most(f"p99 of a {name} at {RATE}/s, gateway / pgbench", p99 / percentile(theirs, 99), LATENCY)


def letters(number):
    return chr(ord("a") + number)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binaries", help="the folder of release binaries")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--users", type=int, default=10_000)
    arguments = parser.parse_args()
    verdicts = Verdicts()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="muster-provider-"))
    folder.chmod(0o755)
    try:
        run(pathlib.Path(arguments.binaries).resolve(), folder, verdicts, arguments.rounds, arguments.users)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    raise SystemExit(0 if verdicts.print() else 1)


if __name__ == "__main__":
    main()
