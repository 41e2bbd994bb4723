"""What the bench of a big tenant does, step by step: see big.py."""

import pathlib
import random
import statistics
import subprocess
import threading
import time
import urllib.request

from measure import cpu_seconds, progress
import servers
from client import Client
import authorization as auth
import grpc
from muster.directory.v1 import audit_pb2, workgroups_pb2

SMALL = 1_000
# Of the seed.
SCOPES, CONTRACTS = 10, 1_000
PATIENCE = 600
IN_FLIGHT, SAMPLE = 256, 1_000
# Changes ago, and of how many users: the line about the past.
PAST_CHANGES, PAST_USERS = 10_000, 100_000
SEED = 7


def resident(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    raise SystemExit("the daemon is gone")


class Peak(threading.Thread):
    """The largest resident set while it runs."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.most, self.ended = pid, resident(pid), threading.Event()

    def run(self):
        while not self.ended.wait(0.02):
            self.most = max(self.most, resident(self.pid))

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.ended.set()
        self.join()


class Bench:
    def __init__(self, binaries, folder, verdicts, users):
        self.binaries, self.folder, self.verdicts, self.users = binaries, folder, verdicts, users
        self.random = random.Random(SEED)
        # On a small tenant it is the answers that count.
        self.check_count, self.line_count = (20_000, 500_000) if users >= PAST_USERS else (1_000, 20_000)
        self.daemon = None

    def start(self):
        self.daemon = servers.Daemon(self.binaries / "musterd", self.folder / "data", "--snapshot-memory", "16GiB").start()
        self.client = Client(self.daemon.address, self.daemon.key)

    def stop(self):
        self.client.channel.close()
        self.daemon.stop()

    @property
    def pid(self):
        return self.daemon.process.pid

    def seed(self, tenant, users):
        progress(f"seeding {tenant}: {users:,} users")
        words = [self.binaries / "muster-load", "seed", "--tenant", tenant, "--users", users, "--workgroups",
                 self.workgroups(users), "--memberships", 10 * users, "--grants", 10 * users, "--resources", users,
                 "--seed", SEED, "--quiet", "--server", self.daemon.address, "--key-file", self.daemon.ready["root-key"]]
        start = time.monotonic()
        subprocess.run([str(word) for word in words], check=True, stdout=subprocess.DEVNULL)
        print(f"seeded {tenant} ({users:,} users) in {time.monotonic() - start:.0f} s")

    @staticmethod
    def workgroups(users):
        return max(10, users // 100)

    def rows(self, sql):
        """Rows of the database, past everything that is measured."""
        command = ["psql", "-qAtX", "-F", "\t", "-v", "ON_ERROR_STOP=1", self.daemon.database_url + " user=postgres"]
        text = subprocess.run([*command, "-c", sql], check=True, capture_output=True, text=True).stdout
        return [line.split("\t") for line in text.splitlines()]

    def metric(self, name, tenant):
        page = urllib.request.urlopen(self.daemon.metrics_url).read().decode()
        return next(float(line.split()[-1]) for line in page.splitlines()
                    if line.startswith(f'{name}{{tenant="{tenant}"}}'))

    # Loading

    def load(self, tenant):
        """Asks until it is loaded; seconds, as the daemon took them."""
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                self.check(tenant, "Administrator", "document", "doc-00000000").result()
                return self.metric("muster_snapshot_tenant_load_seconds", tenant)
            except grpc.RpcError as error:
                if error.code() != grpc.StatusCode.UNAVAILABLE or time.monotonic() > deadline:
                    raise
                time.sleep(0.2)

    def loading(self):
        self.load("small")
        empty = resident(self.pid)
        progress("loading")
        seconds = self.load("big")
        self.grown = resident(self.pid) - empty
        self.empty = empty
        print(f"loaded in {seconds:.1f} s, resident set {empty >> 20} MiB and then {self.grown >> 20} MiB more, of which "
              f"the daemon knows {self.metric('muster_snapshot_tenant_bytes', 'big') / (1 << 20):.0f} MiB")
        scale = self.users / 1_000_000
        self.verdicts.at_most("big tenant: seconds to load, per million users", seconds / scale, 60)
        self.verdicts.at_most("big tenant: GiB of resident set, per million users", self.grown / (1 << 30) / scale, 1.5)

    # Questions

    def check(self, tenant, subject, kind, resource, **fields):
        request = auth.CheckRequest(tenant=tenant, subject=subject, action="view", **fields,
                                    resource=auth.Resource(application="Seed", type=kind, id=resource))
        return self.client.authorization.stub.Check.future(request, timeout=30, metadata=self.client.metadata)

    def right_answers(self, tenant):
        """Users and documents, half of them with a grant, and whether it is right to allow: by the rows alone."""
        grants = self.rows(
            f"SELECT user_id, resource FROM muster.access_grant WHERE tenant_id = '{tenant}' AND type = 'document' "
            f"AND resource >= 'doc-{self.random.randrange(self.size(tenant)) // 2:08}' LIMIT {SAMPLE // 2}")
        others = [(f"user-{self.random.randrange(self.size(tenant)):08}",
                   f"doc-{2 * self.random.randrange(self.size(tenant) // 2):08}") for _ in range(SAMPLE // 2)]
        asked = [tuple(row) for row in grants] + others
        values = ",".join(f"('{user}','{resource}')" for user, resource in asked)
        held = {tuple(row) for row in self.rows(
            f"SELECT a.u, a.r FROM (VALUES {values}) AS a(u, r) WHERE EXISTS (SELECT FROM muster.access_grant AS g "
            f"WHERE g.tenant_id = '{tenant}' AND g.application = 'Seed' AND g.type = 'document' AND g.resource = a.r "
            f"AND g.user_id = a.u) AND {self.holds_role(tenant, 'a.u')}")}
        return [(user, resource, (user, resource) in held) for user, resource in asked]

    @staticmethod
    def holds_role(tenant, user):
        return (f"EXISTS (SELECT FROM muster.membership AS m JOIN muster.role_state AS s ON s.tenant_id = m.tenant_id "
                f"AND s.workgroup = m.workgroup WHERE m.tenant_id = '{tenant}' AND m.user_id = {user} "
                f"AND s.role = 'Reader' AND m.kind = 'role')")

    def size(self, tenant):
        return {"big": self.users, "past": min(PAST_USERS, self.users)}.get(tenant, SMALL)

    def checks(self):
        for tenant in ("small", "big"):
            wrong = [(user, resource) for user, resource, right in self.right_answers(tenant)
                     if (self.check(tenant, user, "document", resource).result().decision == auth.DECISION_ALLOWED)
                     != right]
            if wrong:
                raise SystemExit(f"{len(wrong)} of {SAMPLE} checks of {tenant} are wrong, such as {wrong[:3]}")
        costs = {"small": [], "big": []}
        for number in range(6):
            for tenant in (list(costs) if number % 2 else list(costs)[::-1]):
                progress(f"random checks, round {number} of 5")
                cost = self.random_checks(tenant)
                if number:
                    costs[tenant].append(cost)
        ratio = statistics.median(big / small for big, small in zip(costs["big"], costs["small"]))
        print(f"a random check: {statistics.median(costs['small']):.1f} us of CPU on the small tenant, "
              f"{statistics.median(costs['big']):.1f} us on the big one")
        self.verdicts.at_most("random check, big tenant / tenant of 1,000 users", ratio, 1.5)

    def random_checks(self, tenant):
        size = self.size(tenant)
        pairs = [(f"user-{self.random.randrange(size):08}", f"doc-{2 * self.random.randrange(size // 2):08}")
                 for _ in range(self.check_count)]
        before, waiting = cpu_seconds(self.pid), []
        for user, resource in pairs:
            waiting.append(self.check(tenant, user, "document", resource))
            if len(waiting) == IN_FLIGHT:
                for call in waiting:
                    call.result()
                waiting = []
        for call in waiting:
            call.result()
        return (cpu_seconds(self.pid) - before) / self.check_count * 1e6

    # Lists and filters

    def lists(self):
        subject, rates, by_clock = self.reader(), [], []
        # The user's share of the contracts, of the resources that have no level.
        scope, share = int(subject[5:]) % SCOPES, CONTRACTS // SCOPES
        right = [f"doc-{number:08}" for number in range(1, self.users, 2)
                 if number % CONTRACTS // share == scope]
        for who, expected in ((subject, right), ("Administrator", [f"doc-{n:08}" for n in range(1, self.users, 2)])):
            before, start, found = cpu_seconds(self.pid), time.monotonic(), []
            request = auth.ListResourcesRequest(
                tenant="big", subject=who, action="view", application="Seed", type="usage")
            for answer in self.client.authorization.ListResources(request, timeout=PATIENCE):
                found += answer.ids
            rates.append(len(found) / (cpu_seconds(self.pid) - before))
            by_clock.append(len(found) / (time.monotonic() - start))
            if found != expected:
                raise SystemExit(f"ListResources of {who} gave {len(found)} ids, {len(expected)} are right")
        print(f"ListResources: {rates[0]:,.0f} ids/s of a tenth of the resources, {rates[1]:,.0f} ids/s of all; "
              f"{by_clock[0]:,.0f} and {by_clock[1]:,.0f} by the clock, with this client's own work")
        self.verdicts.at_least("ListResources, thousand ids/s per core, of all", rates[1] / 1000, 500)

    def reader(self):
        return self.rows(f"SELECT u.id FROM muster.user_account AS u WHERE u.tenant_id = 'big' AND u.id >= 'user-' "
                         f"AND {self.holds_role('big', 'u.id')} ORDER BY u.id LIMIT 1")[0][0]

    def filters(self):
        subject, batch = self.reader(), 10_000
        scope, share = int(subject[5:]) % SCOPES, CONTRACTS // SCOPES
        lines = [self.random.randrange(CONTRACTS) for _ in range(self.line_count)]
        names = [f"C{number}" for number in range(CONTRACTS)]
        question = auth.FilterQuestion(tenant="big", subject=subject, action="view", application="Seed", type="usage",
                                       dimensions=["contract"])
        requests = [auth.FilterResourcesRequest(question=question)] + [
            auth.FilterResourcesRequest(candidates=auth.Candidates(
                count=len(some), columns=[auth.Column(values=[names[line] for line in some])]))
            for some in (lines[start:start + batch] for start in range(0, self.line_count, batch))]
        before, start = cpu_seconds(self.pid), time.monotonic()
        answers = list(self.client.authorization.FilterResources(iter(requests), timeout=PATIENCE))
        rate = self.line_count / (cpu_seconds(self.pid) - before)
        by_clock = self.line_count / (time.monotonic() - start)
        bits = [answer.passed[place >> 3] >> (place & 7) & 1
                for answer, start in zip(answers[1:], range(0, self.line_count, batch)) for place in range(min(batch, self.line_count - start))]
        if bits != [int(line // share == scope) for line in lines]:
            raise SystemExit("FilterResources let the wrong lines pass")
        print(f"FilterResources: {rate:,.0f} lines/s, {by_clock:,.0f} by the clock, with this client's own work")
        self.verdicts.at_least("FilterResources, thousand lines/s per core", rate / 1000, 500)

    # Changes

    def changes(self):
        """As many memberships as a tenth of the users come to be, in the smallest workgroups of roles: returns the largest
        resident set meanwhile, as a share of that after loading.
        """
        count, each = self.users // 10, 2_000
        with Peak(self.pid) as peak:
            done, group = 0, 0
            while done < count:
                progress(f"changing memberships: {done:,} of {count:,}")
                users = [f"user-{self.random.randrange(self.users):08}" for _ in range(each)]
                answer = self.client.workgroups.UpdateMembers(workgroups_pb2.WorkgroupsServiceUpdateMembersRequest(
                    tenant="big", workgroup=f"group-{self.workgroups(self.users) - 2 - group % 3:08}",
                    users=sorted(set(users)),
                    mode=workgroups_pb2.MEMBERS_MODE_ADD), timeout=PATIENCE)
                done += answer.added
                group += 1
                if group > 20 * count // each:
                    raise SystemExit("there are not enough users left to add")
        return (peak.most - self.empty) / self.grown

    def past(self):
        """Questions about a revision that is so many changes ago."""
        users, waiting = self.size("past"), []
        changes = PAST_CHANGES if users == PAST_USERS else users // 10
        asked = self.random.sample(self.right_answers("past"), 100)
        for number in range(changes):
            progress(f"changes before the question about the past: {number:,} of {changes:,}")
            mode = workgroups_pb2.MEMBERS_MODE_REMOVE if number % 2 else workgroups_pb2.MEMBERS_MODE_ADD
            request = workgroups_pb2.WorkgroupsServiceUpdateMembersRequest(
                tenant="past", workgroup="group-00000000", users=[f"user-{number // 2 % users:08}"], mode=mode)
            waiting.append(self.client.workgroups.stub.UpdateMembers.future(
                request, timeout=PATIENCE, metadata=self.client.metadata))
            if len(waiting) == 64:
                for call in waiting:
                    call.result()
                waiting = []
        for call in waiting:
            call.result()
        for name in ("AsOf", "exact"):
            times = []
            for user, resource, right in asked:
                start = time.monotonic()
                if name == "AsOf":
                    answer = self.client.audit.AsOf(audit_pb2.AuditServiceAsOfRequest(
                        tenant="past", revision=1, subject=user, action="view",
                        resource=auth.Resource(application="Seed", type="document", id=resource)))
                else:
                    answer = self.check("past", user, "document", resource,
                                        consistency=auth.Consistency(exact=1)).result()
                times.append((time.monotonic() - start) * 1000)
                if (answer.decision == auth.DECISION_ALLOWED) != right:
                    raise SystemExit(f"{name} is wrong about {user} and {resource} at revision 1")
            print(f"{name} of revision 1, {changes:,} changes ago: {statistics.median(times):.1f} ms at the median, "
                  f"{max(times):.1f} ms at most")
            self.verdicts.at_most(f"{name}, {changes:,} changes ago, ms at most of {len(times)}", max(times), 100)

    def run(self):
        self.start()
        try:
            for tenant, users in (("small", SMALL), ("past", min(PAST_USERS, self.users)), ("big", self.users)):
                self.seed(tenant, users)
            self.stop()
            self.start()
            self.loading()
            self.checks()
            factor = self.changes()
            print(f"while 1 % of the memberships changed the resident set grew to {factor:.2f} of what it was")
            self.verdicts.at_most("big tenant: resident set during a 1 % change / loaded", factor, 1.3)
            self.lists()
            self.filters()
            # For five minutes a list can be taken up again at its revision: that is kept beside what a change makes new.
            print(f"and to {self.changes():.2f} while 1 % changed and the revision of a list was held")
            self.past()
        finally:
            progress("")
            self.stop()
