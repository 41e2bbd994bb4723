"""The checker of histories finds what it is there for: each test breaks one thing in a history that is sound."""

import copy

import pytest

from history import Outcome, Stored, Write, violations
from postgres import Cluster


def effect(verb, of, **fact):
    return {verb: {of: fact}}


USER = {"company": "home", "unit": "tenant"}
EFFECTS = [
    [effect("put", "tenant", id="t"), effect("put", "workgroup", id="g", name="G", kind="role")],
    [effect("put", "user", id="ann", status="active", **USER), effect("put", "profile", user="ann")],
    [effect("put", "membership", workgroup="g", user="ann", source="manual")],
    [effect("put", "user", id="ann", status="locked", **USER)],
    [effect("end", "membership", workgroup="g", user="ann", source="manual")],
]
METHODS = ["tenants.create", "users.create", "workgroups.update_members", "users.suspend", "workgroups.update_members"]
DONE = [
    None, {("put", "user", ("ann",)), ("put", "profile", ("ann",))}, {("put", "membership", ("g", "ann", "manual"))},
    {("put", "user", ("ann",))}, {("end", "membership", ("g", "ann", "manual"))}]


def sound():
    """A tenant's making and four writes, one after the other; the last one's answer was lost."""
    rows = list(enumerate(zip(METHODS, EFFECTS), start=1))
    audit = [{"revision": number, "method": method, "request_id": f"r{number}" if number > 1 else None,
              "effects": effects, "follows": True} for number, (method, effects) in rows]
    log = [{"revision": number, "effects": effects} for number, (_, effects) in rows]
    requests = [{"method": row["method"], "request_id": row["request_id"], "revision": row["revision"]} for row in audit[1:]]
    facts = {"user": [{"id": "ann", "status": "locked", "from_revision": 4, **USER}],
             "profile": [{"user_id": "ann", "from_revision": 2}],
             "workgroup": [{"id": "g", "name": "G", "kind": "role", "from_revision": 1}], "membership": []}
    history = {"user": [{"id": "ann", "status": "active", "from_revision": 2, "until_revision": 4, **USER}],
               "membership": [{"workgroup": "g", "user_id": "ann", "source": "manual", "from_revision": 3, "until_revision": 5}],
               "workgroup": [], "profile": []}
    writes = [Write(METHODS[number - 1], f"r{number}", frozenset(DONE[number - 1]), begun=number, ended=number + 0.5,
                    outcome=Outcome.ACKNOWLEDGED, revision=number) for number in range(2, 6)]
    writes[-1].outcome, writes[-1].revision = Outcome.UNKNOWN, 0
    return copy.deepcopy((Stored(5, audit, log, requests, facts, history), writes))


def remove_last_write(stored):
    """As if it had never been."""
    for rows in (stored.audit, stored.log, stored.requests):
        rows.pop()
    stored.head = 4
    stored.facts["membership"] = [{"workgroup": "g", "user_id": "ann", "source": "manual", "from_revision": 3}]
    stored.history["membership"] = []


def test_a_sound_history_passes():
    assert violations(*sound()) == []


def test_a_write_of_unknown_outcome_may_be_missing_as_a_whole():
    stored, writes = sound()
    remove_last_write(stored)
    assert violations(stored, writes) == []


def lost(stored, writes):
    remove_last_write(stored)
    writes[-1].outcome, writes[-1].revision = Outcome.ACKNOWLEDGED, 5


def carried_out_although_refused(stored, writes):
    writes[-1].outcome = Outcome.REFUSED


def doubled(stored, writes):
    """Carried out again, with everything that belongs to it."""
    stored.head = 6
    stored.audit.append({**stored.audit[3], "revision": 6})
    stored.log.append({**stored.log[3], "revision": 6})
    stored.history["user"].append({**stored.facts["user"][0], "until_revision": 6})
    stored.facts["user"][0]["from_revision"] = 6


def never_asked_for(stored, writes):
    writes.pop(1)


def told_another_revision(stored, writes):
    writes[1].revision = 4


def without_its_fact(stored, writes):
    stored.facts["profile"] = []


def without_its_history(stored, writes):
    stored.history["user"] = []


def with_a_fact_too_many(stored, writes):
    stored.facts["membership"] = [{"workgroup": "g", "user_id": "ann", "source": "manual", "from_revision": 5}]


def with_an_old_value(stored, writes):
    stored.facts["user"][0]["status"] = "active"


def without_one_of_its_effects(stored, writes):
    for rows in (stored.audit, stored.log):
        rows[1]["effects"] = rows[1]["effects"][:1]
    stored.facts["profile"] = []


def without_its_log(stored, writes):
    stored.log.pop(2)


def without_its_audit(stored, writes):
    stored.audit.pop(2)


def logged_otherwise_than_audited(stored, writes):
    stored.audit[0]["effects"] = []


def beyond_the_head(stored, writes):
    stored.head = 4


def with_a_gap(stored, writes):
    for rows in (stored.audit, stored.log, stored.requests):
        rows[-1]["revision"] = 6
    stored.history["membership"][0]["until_revision"] = stored.head = 6


def with_a_broken_chain(stored, writes):
    stored.audit[2]["follows"] = False


def without_its_key(stored, writes):
    stored.requests.pop()


def with_a_key_of_another_revision(stored, writes):
    stored.requests[0]["revision"] = 3


def out_of_order(stored, writes):
    """The second answer came before the first write began."""
    writes[1].begun, writes[1].ended = 0.5, 0.75


WRONG = {
    lost: "is lost", carried_out_although_refused: "was refused", doubled: "carried out twice",
    never_asked_for: "nobody asked", told_another_revision: "was acknowledged at 4 and is at [3]",
    without_its_fact: "profile facts that the log tells of", without_its_history: "user history that the log tells of",
    with_a_fact_too_many: "membership facts that the log does not know", with_an_old_value: "user facts",
    without_one_of_its_effects: "half there", without_its_log: "the log has a gap: missing [3]",
    without_its_audit: "the audit has a gap: missing [3]", logged_otherwise_than_audited: "different things of revision 1",
    beyond_the_head: "beyond the head 4", with_a_gap: "missing [5]", with_a_broken_chain: "does not follow",
    without_its_key: "request keys that the log tells of", with_a_key_of_another_revision: "request keys",
    out_of_order: "began after the answer"}


@pytest.mark.parametrize("breakage", WRONG, ids=lambda breakage: breakage.__name__)
def test_a_history_is_found_to_be_wrong(breakage):
    stored, writes = sound()
    breakage(stored, writes)
    assert any(WRONG[breakage] in line for line in violations(stored, writes)), violations(stored, writes)


def test_a_row_that_was_altered_in_the_database_breaks_the_chain(server, tenant):
    cluster = Cluster.embedded(server)
    tenant.user("ann")
    assert violations(Stored.read(cluster, tenant.id), []) == []
    cluster.query(f"UPDATE muster.audit SET principal = 'mallory' WHERE tenant_id = '{tenant.id}' AND revision = 1")
    found = violations(Stored.read(cluster, tenant.id), [])
    assert found == ["the audit's row 1 does not follow from the one before"]
