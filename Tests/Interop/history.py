"""Decides whether what a database holds can have come about by what its writers were told.

A record of all writes with their outcomes, and the database as its superuser reads it, are compared from both sides: every
acknowledged write is there once, at the revision that its writer was told; whatever is there is a write that somebody
asked for, whole; and facts and their history are what the change log says, change by change.
"""

import collections
import dataclasses
import enum


class Outcome(enum.Enum):
    # The answer came.
    ACKNOWLEDGED = enum.auto()
    # The server said that nothing was changed.
    REFUSED = enum.auto()
    # Nobody knows yet.
    UNKNOWN = enum.auto()


@dataclasses.dataclass
class Write:
    """One change that somebody asked for, however often."""
    method: str
    request_id: str
    # What it must do: (verb, kind, key) of each fact that it puts or ends.
    effects: frozenset
    begun: float = 0.0
    ended: float = 0.0
    outcome: Outcome = Outcome.UNKNOWN
    # The revision that the writer was told.
    revision: int = 0


@dataclasses.dataclass
class Kind:
    """How a kind of fact is stored, and what of it is compared besides its key."""
    table: str
    key: tuple
    # What the log calls the columns of the key.
    logged_key: tuple
    values: tuple = ()
    has_history: bool = True

    def of_log(self, fact):
        return tuple(fact[name] for name in self.logged_key), tuple(fact.get(name) for name in self.values)

    def of_row(self, row):
        return tuple(row[name] for name in self.key), tuple(row.get(name) for name in self.values)


KINDS = {
    "user": Kind("user_account", ("id",), ("id",), ("status", "company", "unit")),
    # Personal: of a profile the log keeps only whose it is.
    "profile": Kind("user_profile", ("user_id",), ("user",), has_history=False),
    "workgroup": Kind("workgroup", ("id",), ("id",), ("name", "kind")),
    "membership": Kind("membership", ("workgroup", "user_id", "source"), ("workgroup", "user", "source")),
}


@dataclasses.dataclass
class Stored:
    """All that a database holds of one tenant."""
    head: int
    audit: list
    log: list
    requests: list
    # By kind: rows with the columns of their table.
    facts: dict
    history: dict

    @classmethod
    def read(cls, cluster, tenant):
        """As the superuser, in one snapshot, so that writers may go on."""
        where = f"WHERE tenant_id = '{tenant}'"

        def rows(table):
            return f"(SELECT coalesce(json_agg(t), '[]') FROM (SELECT * FROM muster.{table} {where}) AS t)"
        parts = {
            "head": f"(SELECT revision FROM muster.tenant_revision {where})",
            "log": rows("change_log"), "requests": rows("request"),
            "audit": f"""(SELECT coalesce(json_agg(t), '[]') FROM (SELECT a.revision, method, request_id, effects,
                hash = muster.audit_hash(lag(hash) OVER (ORDER BY revision), tenant_id, revision, at, principal,
                  acting_user, method, source, request_id, trace, effects) AS follows
                FROM muster.audit AS a {where}) AS t)""",
            **{"fact " + name: rows(kind.table) for name, kind in KINDS.items()},
            **{"history " + name: rows(kind.table + "_history") for name, kind in KINDS.items() if kind.has_history},
        }
        row = cluster.query("SELECT " + ", ".join(f'{sql} AS "{name}"' for name, sql in parts.items()))[0]
        return cls(row["head"] or 0, row["audit"], row["log"], row["requests"],
                   {name: row["fact " + name] for name in KINDS},
                   {name: row.get("history " + name, []) for name in KINDS})


def violations(stored, writes):
    """What can't be, a sentence each; empty if the history is sound."""
    return [*_gaps(stored), *_chain(stored), *_replay(stored), *_presence(stored, writes), *_keys(stored), *_order(writes)]


def _gaps(stored):
    for name, rows in (("audit", stored.audit), ("log", stored.log)):
        revisions = sorted(row["revision"] for row in rows)
        if revisions != list(range(1, stored.head + 1)):
            counted = collections.Counter(revisions)
            missing = [number for number in range(1, stored.head + 1) if not counted[number]]
            beyond = [number for number in revisions if number > stored.head]
            yield f"the {name} has a gap: missing {missing[:5]}, beyond the head {stored.head} are {beyond[:5]}"


def _chain(stored):
    for row in stored.audit:
        if not row["follows"]:
            yield f"the audit's row {row['revision']} does not follow from the one before"
    log = {row["revision"]: row["effects"] for row in stored.log}
    for row in stored.audit:
        if log.get(row["revision"], row["effects"]) != row["effects"]:
            yield f"audit and log tell different things of revision {row['revision']}"


def _effects(row):
    """The effects of a revision that are compared: (verb, kind, fact)."""
    for effect in row["effects"]:
        (verb, by_kind), = effect.items()
        (kind, fact), = by_kind.items()
        if kind in KINDS:
            yield verb, kind, fact


def _replay(stored):
    """Carries out the log in a few lines that share nothing with the server's, and compares what comes out."""
    facts, history = {name: {} for name in KINDS}, {name: [] for name in KINDS}
    for row in sorted(stored.log, key=lambda row: row["revision"]):
        for verb, kind, fact in _effects(row):
            key, values = KINDS[kind].of_log(fact)
            old = facts[kind].get(key)
            if verb == "put" and kind == "membership" and old:
                continue
            if old and KINDS[kind].has_history:
                history[kind].append((key, *old, row["revision"]))
            if verb == "put":
                facts[kind][key] = values, row["revision"]
            else:
                facts[kind].pop(key, None)
    for name, kind in KINDS.items():
        found = {kind.of_row(row) + (row["from_revision"],) for row in stored.facts[name]}
        yield from _differences(f"{name} facts", found, {(key, *fact) for key, fact in facts[name].items()})
        found = [kind.of_row(row) + (row["from_revision"], row["until_revision"]) for row in stored.history[name]]
        yield from _differences(f"{name} history", set(found), set(history[name]))


def _differences(what, found, expected):
    if found - expected:
        yield f"{what} that the log does not know: {sorted(found - expected, key=repr)[:3]}"
    if expected - found:
        yield f"{what} that the log tells of and that are not there: {sorted(expected - found, key=repr)[:3]}"


def _presence(stored, writes):
    """Each write by its key: there once, or not at all, and whole."""
    found = collections.defaultdict(list)
    for row in stored.audit:
        if row["request_id"]:
            found[row["method"], row["request_id"]].append(row)
    for write in writes:
        rows = found.pop((write.method, write.request_id), [])
        name = f"{write.method} {write.request_id}"
        revisions = [row["revision"] for row in rows]
        if len(rows) > 1:
            yield f"{name} was carried out twice, at {revisions}"
        if write.outcome is Outcome.ACKNOWLEDGED and not rows:
            yield f"{name} was acknowledged at {write.revision} and is lost"
        if write.outcome is Outcome.ACKNOWLEDGED and rows and write.revision not in revisions:
            yield f"{name} was acknowledged at {write.revision} and is at {revisions}"
        if write.outcome is Outcome.REFUSED and rows:
            yield f"{name} was refused with nothing changed, and is at {revisions}"
        for row in rows:
            done = {(verb, kind, KINDS[kind].of_log(fact)[0]) for verb, kind, fact in _effects(row)}
            if done != write.effects:
                yield f"{name} is half there: missing {sorted(write.effects - done)}, more {sorted(done - write.effects)}"
    for method, request_id in found:
        yield f"{method} {request_id} is there, and nobody asked for it"


def _keys(stored):
    """An idempotency key is kept with the change that it stands for."""
    kept = {(row["method"], row["request_id"]): row["revision"] for row in stored.requests}
    done = {(row["method"], row["request_id"]): row["revision"] for row in stored.audit if row["request_id"]}
    yield from _differences("request keys", set(kept.items()), set(done.items()))


def _order(writes):
    """What was begun after an answer has a later revision than the answer."""
    acknowledged = [write for write in writes if write.outcome is Outcome.ACKNOWLEDGED]
    ended, newest = sorted(acknowledged, key=lambda write: write.ended), 0
    position = 0
    for write in sorted(acknowledged, key=lambda write: write.begun):
        while position < len(ended) and ended[position].ended < write.begun:
            newest = max(newest, ended[position].revision)
            position += 1
        if write.revision <= newest:
            yield f"{write.method} {write.request_id} is at {write.revision}, and began after the answer to {newest}"


def report(found, limit=20):
    """What a failed test shows."""
    return "\n".join([*found[:limit], *([f"and {len(found) - limit} more"] if len(found) > limit else [])])
