"""What a login of a user with many groups costs musterd, beside one with a single group: all of them mapped, nothing changed.

Both log in through the same connection, with as many mappings, so that what differs is the user. CPU time of the daemon.
"""

import argparse
import pathlib
import shutil
import sys
import tempfile
import time

import servers
from measure import Contender, Verdicts, interleave, ratio, table

GROUPS = 200
BOUND = 3


def load(tenant, name, groups):
    def run(requests):
        begin = time.monotonic()
        for _ in range(requests):
            answer = tenant.login(name, groups=groups)
            assert len(answer.memberships) == len(groups) and not answer.added and not answer.removed
        return requests / (time.monotonic() - begin)
    return run


def prepared(daemon, folder):
    """A tenant with a connection and a mapping for each group, and two users who have logged in."""
    import stubs
    (folder / "stubs").mkdir(exist_ok=True)
    stubs.generate(folder / "stubs")
    from client import Tenant
    tenant = Tenant.create(daemon.client(), "logins")
    tenant.idp()
    groups = [f"group-{number}" for number in range(GROUPS)]
    for group in groups:
        tenant.mapping(group, tenant.workgroup(f"Group_{group[6:]}"))
    tenant.login("one", groups=groups[:1])
    tenant.login("many", groups=groups)
    return tenant, groups


def run(binaries, folder, verdicts, rounds=5, requests=400):
    folder.mkdir(mode=0o755, exist_ok=True)
    daemon = servers.Daemon(binaries / "musterd", folder / "data", "--threads", "1").start()
    try:
        tenant, groups = prepared(daemon, folder)
        one = Contender("login with 1 group", daemon.process.pid, load(tenant, "one", groups[:1]))
        many = Contender(f"login with {GROUPS} groups", daemon.process.pid, load(tenant, "many", groups))
        interleave([one, many], rounds, requests, "Logins")
    finally:
        daemon.stop()
    print(f"\nLogins of known users, {GROUPS} mappings")
    table([one, many])
    verdicts.at_most(f"login with {GROUPS} groups / with 1", ratio(many, one), BOUND)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binaries", help="the folder of release binaries")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--requests", type=int, default=400, help="by contender and round")
    arguments = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="muster-bench-"))
    folder.chmod(0o755)
    verdicts = Verdicts()
    try:
        run(pathlib.Path(arguments.binaries).resolve(), folder, verdicts, arguments.rounds, arguments.requests)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(0 if verdicts.print() else 1)


if __name__ == "__main__":
    main()
