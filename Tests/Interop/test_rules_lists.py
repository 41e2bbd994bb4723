"""Rules A14, X8 and X10, seen from outside: lists that are whole, of one revision, and go on where they broke."""

import itertools

import grpc

import authorization as auth
from client import reason
from client import resource as registered
from muster.directory.v1 import audit_pb2
from questions import check, exact, list_request, listed, preview, resource, subjects, word
from rules import rule
from usage import DIMENSIONS, cloud, is_north, lines  # noqa: F401 - a fixture among them

Code = grpc.StatusCode


def register(tenant, *lines):
    """Registers lines of usage under their values, parted by dots."""
    made = [registered("usage_line/" + ".".join(line), {d: [v] for d, v in zip(DIMENSIONS, line)}) for line in lines]
    tenant.upsert(*[made[start:start + 1000] for start in range(0, len(made), 1000)])


@rule("A14: every list and filter is filtered, and nothing in an answer tells how much was hidden")
def test_every_list_is_filtered(cloud):
    register(cloud, *lines())
    north = [".".join(line) for line in lines() if is_north(line)]
    assert listed(cloud, "ann", "view", "usage_line")[0] == sorted(north)
    assert len(listed(cloud, "max", "view", "usage_line")[0]) == 27
    assert listed(cloud, preview(cloud.readers, "North"), "view", "usage_line")[0] == sorted(north)
    assert {"ann", "max"} <= set(subjects(cloud, "view", resource("usage_line", "C1.S1.E1"))[0])
    assert "ann" not in subjects(cloud, "view", resource("usage_line", "C3.S1.E1"))[0]
    # The same bytes whatever lies outside of what one may see.
    before = cloud.client.authorization.ListResources(auth.ListResourcesRequest(
        tenant=cloud.id, subject="ann", action="view", type="usage_line"))
    ids = [message.ids for message in before]
    register(cloud, ["C9", "S9", "E9"])
    assert [m.ids for m in cloud.client.authorization.ListResources(auth.ListResourcesRequest(
        tenant=cloud.id, subject="ann", action="view", type="usage_line",
        consistency=auth.Consistency(at_least=cloud.token)))] == ids


def pulled(stream, messages):
    """The first messages of a stream that then breaks."""
    got = list(itertools.islice(stream, messages))
    stream.cancel()
    return got


@rule("X8: a list is complete and says so, and one that broke goes on at its revision")
def test_a_list_goes_on_where_it_broke(cloud, refused):
    register(cloud, *itertools.product([f"C{n}" for n in range(10)], [f"S{n}" for n in range(40)], [f"E{n}" for n in range(15)]))
    everything, last = listed(cloud, "max", "view", "usage_line")
    assert len(everything) == 6000
    question = list_request(cloud, "max", "view", "usage_line")
    [first] = pulled(cloud.client.authorization.ListResources(question), 1)
    assert not first.complete and first.token == last.token and list(first.ids) == everything[:len(first.ids)]
    # What changes meanwhile is not in the rest of it.
    register(cloud, ["C5", "S5", "new"])
    cloud.update_members(cloud.readers, "remove", "max")
    resumed = auth.ListResourcesRequest()
    resumed.CopyFrom(question)
    resumed.resume_token = first.resume_token
    rest = list(cloud.client.authorization.ListResources(resumed))
    assert [i for message in rest for i in message.ids] == everything[len(first.ids):]
    assert rest[-1].complete and {message.token for message in rest} == {last.token}
    assert listed(cloud, "max", "view", "usage_line")[0] == []
    # Behind the end there is nothing, and that is complete too.
    resumed.resume_token = rest[-1].resume_token
    [end] = cloud.client.authorization.ListResources(resumed)
    assert end.complete and not end.ids

    resumed.subject = "ann"
    refused(Code.INVALID_ARGUMENT, list, cloud.client.authorization.ListResources(resumed))
    resumed.subject = "max"
    for wrong in ("x", "a:b:c", first.resume_token[:-5].split(":")[0] + ":1-0.99999999999999999999:x"):
        resumed.resume_token = wrong
        refused(Code.INVALID_ARGUMENT, list, cloud.client.authorization.ListResources(resumed))
    digest, place, identifier = first.resume_token.split(":", 2)
    resumed.resume_token = f"{digest}:{place.rsplit('.', 1)[0]}.1:{identifier}"
    error = refused(Code.ABORTED, list, cloud.client.authorization.ListResources(resumed))
    assert reason(error) == "cursor_expired"


@rule("X8: a list of subjects is complete, in order and of one revision")
def test_a_list_of_subjects_goes_on_where_it_broke(cloud):
    cloud.states(cloud.named("Everyone"), allowed=["CloudProvider/ReadOnly"])
    for number in range(40):
        cloud.user(f"user{number:03}")
    register(cloud, ["C1", "S1", "E1"])
    what = resource("usage_line", "C1.S1.E1")
    found, last = subjects(cloud, "view", what)
    assert found == sorted(["Administrator", "ann", "max"] + [f"user{number:03}" for number in range(40)], key=str.encode)
    request = auth.ListSubjectsRequest(
        tenant=cloud.id, action="view", resource=what, resume_token=last.resume_token.replace(found[-1], "max"))
    rest = list(cloud.client.authorization.ListSubjects(request))
    assert [s for message in rest for s in message.subjects] == found[found.index("max") + 1:]
    cloud.set_status("Suspend", "user007")
    assert "user007" not in subjects(cloud, "view", what)[0]
    assert subjects(cloud, "edit", what)[0] == ["Administrator"]
    assert subjects(cloud, "view", resource("usage_line", contract="C9", site="S9", end_user="E9"))[0] == [
        user for user in found if user not in ("ann", "user007")]


@rule("X8: wrong questions of lists name what is wrong")
def test_wrong_lists_are_refused(cloud, refused):
    def ask(subject="max", action="view", type="usage_line", **fields):
        return list(cloud.client.authorization.ListResources(list_request(cloud, subject, action, type, **fields)))
    refused(Code.NOT_FOUND, ask, subject="nobody")
    for named, field in (({"subject": ""}, "subject"), ({"action": ""}, "action"), ({"action": "fly"}, "action"),
                         ({"type": ""}, "type"), ({"type": "none"}, "type"), ({"application": "None"}, "type"),
                         ({"consistency": exact(0)}, "consistency.exact")):
        assert field in refused(Code.INVALID_ARGUMENT, ask, **named).details()
    error = refused(Code.OUT_OF_RANGE, ask, consistency=exact(10**9))
    assert reason(error) == "future"


@rule("X10: who could see something, at a revision or at an instant")
def test_questions_about_the_past(cloud, refused):
    line = resource("usage_line", contract="C1", site="S1", end_user="E1")
    revision = lambda: int(cloud.token.split(".")[2])
    restricted, before = revision(), cloud.token
    cloud.move("ann", "North", "Unassigned")
    moved = revision()
    cloud.update_members(cloud.readers, "remove", "ann")
    removed = revision()
    cloud.set_status("Suspend", "ann")
    for at, answer in ((restricted, "allowed"), (moved, "denied scope"), (removed, "denied scope"),
                       (revision(), "denied active")):
        assert check(cloud, "ann", "view", line, consistency=exact(at)) == answer
        reply = cloud.client.audit.AsOf(audit_pb2.AuditServiceAsOfRequest(
            tenant=cloud.id, revision=at, subject="ann", action="view", resource=line))
        assert (word(reply), reply.revision) == (answer, at)
    ask = lambda **moment: cloud.client.audit.AsOf(audit_pb2.AuditServiceAsOfRequest(
        tenant=cloud.id, subject="ann", action="view", resource=line, **moment))
    entries = {entry.change.revision: entry.at for entry in cloud.client.audit.List(
        audit_pb2.AuditServiceListRequest(tenant=cloud.id, page_size=1000)).entries}
    for at in (restricted, moved, removed):
        reply = ask(time=entries[at])
        assert reply.revision >= at and reply.revision < at + (entries[at] == entries.get(at + 1)) + 1
    assert before.split(".")[2] == str(restricted)
    assert reason(refused(Code.OUT_OF_RANGE, ask, revision=10**9)) == "future"
    refused(Code.INVALID_ARGUMENT, ask)
    refused(Code.INVALID_ARGUMENT, ask, revision=-1)
    refused(Code.NOT_FOUND, ask, revision=1)
    assert check(cloud, preview(cloud.readers, "North"), "view", line, consistency=exact(restricted)) == "allowed"
