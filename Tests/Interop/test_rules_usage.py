"""Rules A11, A12, A14, A22, A23 and X2, seen from outside: usage and its containers through every call."""

import queue

import grpc
import pytest

import authorization as auth
from muster.directory.v1 import audit_pb2
from questions import (bits, candidates, check, exact, filter_question, filtered, preview, resource)
from rules import rule
from scim import Scim, replace
from usage import DIMENSIONS, cloud, is_north, lines  # noqa: F401 - a fixture among them

Code = grpc.StatusCode


@rule("A11: usage is filtered line by line, and other lines of a visible report are neither visible nor editable")
def test_usage_is_filtered_line_by_line(cloud):
    report = lines()
    passed, token = filtered(cloud, "ann", DIMENSIONS, report)
    assert passed == [is_north(line) for line in report] and any(passed) and not all(passed)
    assert filtered(cloud, "ann", DIMENSIONS, report, size=4)[0] == passed
    assert filtered(cloud, "max", DIMENSIONS, report)[0] == [True] * len(report)
    for line, visible in zip(report, passed):
        what = resource("usage_line", **dict(zip(DIMENSIONS, line)))
        assert check(cloud, "ann", "view", what) == ("allowed" if visible else "denied scope")
    cloud.states(cloud.readers, allowed=["CloudProvider/ApiAdmin"])
    assert filtered(cloud, "ann", DIMENSIONS, report, action="edit")[0] == passed
    # What a line lacks in a restricted dimension denies it, whichever form says so.
    assert filtered(cloud, "ann", DIMENSIONS, [["C2", "S2", ""], ["", "S2", "E1"]])[0] == [False, True]
    assert filtered(cloud, "ann", ["site"], [["S2"]])[0] == [False]


@rule("A11: columns say the same whether values are listed, repeated by position, or several to a line")
def test_columns_say_the_same_in_every_form(cloud):
    report = lines()
    expected = [is_north(line) for line in report]
    batch = auth.Candidates(count=len(report))
    for values in zip(*report):
        palette = sorted(set(values))
        batch.columns.add(values=palette, indexes=[palette.index(value) for value in values])
    requests = [filter_question(cloud, "ann", DIMENSIONS), auth.FilterResourcesRequest(candidates=batch)]
    first, answer = cloud.client.authorization.FilterResources(iter(requests))
    assert set(first.dimensions) <= set(DIMENSIONS)
    assert bits(answer.passed, len(report)) == expected
    # One of several values is enough (A6), and a dimension that the type does not test changes nothing.
    rows = [[["C2", "C1"], "S1", "E1", "x"], [["C2", "C3"], ["S1", "S2"], ["E1"], "y"], [[], ["S2"], ["E2"], "z"]]
    assert filtered(cloud, "ann", DIMENSIONS + ["cost"], rows)[0] == [True, True, False]


@rule("A12: a container passes by its own dimensions and at least one line below it")
def test_a_container_passes_by_its_lines(cloud):
    order = lambda **named: check(cloud, "ann", "view", resource("monthly_billing_order", **named))
    assert order(contract="C1", site="S9", lines=[]) in ("allowed", "conditional lines_required")
    assert order(contract="C2", site="S2") == "conditional lines_required"
    assert order(contract="C2", site="S2", lines=[{"end_user": "E2"}, {"end_user": "E1"}]) == "allowed"
    assert order(contract="C2", site="S2", lines=[{"end_user": "E2"}]) == "denied scope"
    # A dimension that it has and fails is the end of it, whatever the lines say.
    assert order(contract="C2", site="S3", lines=[{"end_user": "E1"}]) == "denied scope"
    assert check(cloud, "max", "view", resource("monthly_billing_order", contract="C2", site="S3")) == "allowed"


@rule("A12: at most 10,000 distinct tuples of lines are taken")
def test_at_most_ten_thousand_lines(cloud, refused):
    tuples = [{"end_user": f"E{number}"} for number in range(2, 10_001)]
    what = lambda tuples: resource("monthly_billing_order", contract="C2", site="S2", lines=tuples)
    assert check(cloud, "ann", "view", what(tuples)) == "denied scope"
    assert check(cloud, "ann", "view", what(tuples + [{"end_user": "E1"}])) == "allowed"
    error = refused(Code.INVALID_ARGUMENT, check, cloud, "ann", "view", what(tuples + [{"end_user": "E1"}] * 2))
    assert "line_values" in error.details()


@rule("A13: a restriction narrows what roles permit, and never grants")
def test_a_restriction_never_grants(cloud):
    line = resource("usage_line", contract="C1", site="S1", end_user="E1")
    assert check(cloud, "ann", "view", line) == "allowed"
    assert check(cloud, "ann", "edit", line) == "denied permission"
    cloud.update_members(cloud.readers, "remove", "ann")
    assert check(cloud, "ann", "view", line) == "denied permission"
    assert filtered(cloud, "ann", DIMENSIONS, [["C1", "S1", "E1"]])[0] == [False]


@rule("A22: a preview answers as a member would, and moves nobody")
def test_a_preview_moves_nobody(cloud):
    before = cloud.scope_of("ann"), cloud.members("North")
    seen = filtered(cloud, preview(cloud.readers, "North"), DIMENSIONS, lines())[0]
    assert seen == [is_north(line) for line in lines()]
    # `Everyone` always counts, and `All` where no scope workgroup is named.
    assert filtered(cloud, preview(cloud.readers), DIMENSIONS, lines())[0] == [True] * 27
    assert filtered(cloud, preview("North"), DIMENSIONS, lines())[0] == [False] * 27
    cloud.states(cloud.named("Everyone"), allowed=["CloudProvider/ReadOnly"])
    assert filtered(cloud, preview("North"), DIMENSIONS, lines())[0] == seen
    assert (cloud.scope_of("ann"), cloud.members("North")) == before


@rule("A23: a preview equals what a member with the same roles gets, and is audited as a preview")
def test_a_preview_equals_membership_and_is_audited(cloud):
    for line in lines():
        what = resource("usage_line", **dict(zip(DIMENSIONS, line)))
        for action in ("view", "edit"):
            assert check(cloud, preview(cloud.readers, "North"), action, what) == check(cloud, "ann", action, what)
    previews = lambda: [(entry.method, entry.access.preview) for entry in cloud.client.audit.List(audit_pb2.AuditServiceListRequest(
        tenant=cloud.id, page_size=1000, filter=audit_pb2.AuditFilter(kind=audit_pb2.AUDIT_KIND_ACCESSES))).entries
        if entry.access.kind == audit_pb2.AUDIT_ACCESS_KIND_PREVIEW and not entry.access.reason]
    asked = 2 * len(lines())
    cloud.eventually(lambda: len(previews()) == asked)
    told = f"workgroups {cloud.readers}, North"
    assert set(previews()) == {("authorization.check", told)}
    # A stream is one question.
    filtered(cloud, preview(cloud.readers, "North"), DIMENSIONS, lines(), size=5)
    cloud.eventually(lambda: len(previews()) == asked + 1)
    assert previews()[0] == ("authorization.filter_resources", told)
    # Never the claims, which may be somebody's own.
    cloud.idp()
    cloud.mapping("okta-readers", cloud.readers)
    line = resource("usage_line", contract="C1")
    check(cloud, preview(connection="corp", groups=["okta-readers", "of-ann"]), "view", line)
    check(cloud, preview(*["North"] * 500, roles=["CloudProvider/ReadOnly"]), "view", line)
    cloud.eventually(lambda: len(previews()) == asked + 3)
    long, claimed = (reason for _, reason in previews()[:2])
    assert claimed == f"workgroups {cloud.readers}; claims of corp"
    assert long.startswith("workgroups North, North, ") and len(long) == 1_027 and long.endswith("...")


@rule("X2: a preview is of workgroups, a role set, a level or a set of claims")
def test_what_a_preview_is_of(cloud, refused):
    line = resource("usage_line", contract="C1", site="S1", end_user="E1")
    assert check(cloud, preview(roles=["CloudProvider/ApiAdmin"]), "edit", line) == "allowed"
    assert check(cloud, preview("North", roles=["CloudProvider/ApiAdmin"]), "edit",
                 resource("usage_line", contract="C3", site="S1", end_user="E1")) == "denied scope"
    cloud.idp()
    cloud.mapping("okta-readers", cloud.readers)
    claimed = lambda *groups: preview(connection="corp", groups=groups)
    assert check(cloud, claimed("okta-readers"), "view", line) == "allowed"
    assert check(cloud, claimed("okta-others"), "view", line) == "denied permission"
    pushed = Scim(cloud)
    pushed.patch_group(pushed.group("okta-readers").id, replace("displayName", "Readers of Okta"))
    assert check(cloud, claimed("Readers of Okta"), "view", line) == "allowed"
    cloud.states(cloud.readers, denied=["CloudProvider/ReadOnly"])
    assert check(cloud, preview(cloud.readers, roles=["CloudProvider/ReadOnly"]), "view", line) == "denied deny"


@rule("X2: a preview that names what does not exist is refused, and so is one beside a subject")
def test_wrong_previews_are_refused(cloud, refused):
    line = resource("usage_line", contract="C1")
    for wrong, field in ((preview("nowhere"), "preview.workgroups"), (preview(roles=["No/Such"]), "preview.roles"),
                         (preview(roles=["bad"]), "preview.roles[0]"), (preview(level="none"), "preview.level"),
                         (preview(level="a\0b"), "preview.level"), (preview(*["North"] * 1001), "preview")):
        assert field in refused(Code.INVALID_ARGUMENT, check, cloud, wrong, "view", line).details()
    refused(Code.NOT_FOUND, check, cloud, preview(connection="nowhere", groups=["a"]), "view", line)
    request = auth.CheckRequest(
        tenant=cloud.id, subject="ann", preview=preview("North"), action="view", resource=line)
    assert "preview" in refused(Code.INVALID_ARGUMENT, cloud.client.authorization.Check, request).details()


def answers(cloud, *requests):
    return list(cloud.client.authorization.FilterResources(iter(requests)))


@rule("A11: a batch whose columns do not fit is refused, and never read as other lines")
def test_batches_that_do_not_fit_are_refused(cloud, refused):
    question = filter_question(cloud, "ann", DIMENSIONS)
    column = lambda **fields: auth.Column(**fields)
    good = column(values=["C1", "C2"])
    wrong = [
        (auth.Candidates(count=10_001), "count"), (auth.Candidates(count=2, columns=[good] * 2), "columns"),
        (auth.Candidates(count=2, ids=["a"], columns=[good] * 3), "ids"),
        (auth.Candidates(count=3, columns=[good] * 3), "columns[0]"),
        (auth.Candidates(count=2, columns=[good, good, column(values=["a"], indexes=[0, 1])]), "indexes"),
        (auth.Candidates(count=2, columns=[good, column(values=["a"], counts=[1, 1]), good]), "counts"),
        (auth.Candidates(count=2, columns=[good, column(values=["a"], counts=[2**32 - 1, 2]), good]), "counts"),
        (auth.Candidates(count=2, columns=[good, column(values=["a", "b"], counts=[2]), good]), "counts"),
    ]
    for batch, field in wrong:
        error = refused(Code.INVALID_ARGUMENT, answers, cloud, question, auth.FilterResourcesRequest(candidates=batch))
        assert field in error.details(), error.details()
    refused(Code.INVALID_ARGUMENT, answers, cloud, candidates([["C1", "S1", "E1"]]))
    refused(Code.INVALID_ARGUMENT, answers, cloud, question, question)
    refused(Code.NOT_FOUND, answers, cloud, filter_question(cloud, "nobody", DIMENSIONS))
    assert "question.type" in refused(
        Code.INVALID_ARGUMENT, answers, cloud, filter_question(cloud, "ann", DIMENSIONS, type="none")).details()
    assert "question.action" in refused(
        Code.INVALID_ARGUMENT, answers, cloud, filter_question(cloud, "ann", DIMENSIONS, action="fly")).details()
    assert answers(cloud) == []
    first, empty = answers(cloud, question, auth.FilterResourcesRequest(candidates=auth.Candidates(
        columns=[column()] * 3)))
    assert empty.passed == b"" and empty.passed_count == 0


@rule("A14: a filter holds its one revision while changes go on")
def test_a_filter_holds_its_revision(cloud):
    pending = queue.Queue()
    stream = cloud.client.authorization.FilterResources(iter(pending.get, None))
    pending.put(filter_question(cloud, "ann", DIMENSIONS))
    token = next(stream).token
    for number in range(3):
        pending.put(candidates([["C1", "S1", "E1"]]))
        assert next(stream).passed == b"\1"
        if number == 0:
            cloud.move("ann", "North", "Unassigned")
    pending.put(None)
    assert list(stream) == []
    line = [["C1", "S1", "E1"]]
    assert filtered(cloud, "ann", DIMENSIONS, line)[0] == [False]
    revision = int(token.split(".")[2])
    assert filtered(cloud, "ann", DIMENSIONS, line, consistency=exact(revision)) == ([True], token)


@rule("A11: a filter that the client cancels ends")
def test_a_cancelled_filter_ends(cloud):
    pending = queue.Queue()
    stream = cloud.client.authorization.FilterResources(iter(pending.get, None))
    pending.put(filter_question(cloud, "ann", DIMENSIONS))
    assert next(stream).token
    stream.cancel()
    pending.put(None)
    with pytest.raises(grpc.RpcError) as caught:
        next(stream)
    assert caught.value.code() == Code.CANCELLED
    assert check(cloud, "ann", "view", resource("usage_line", contract="C1", site="S1", end_user="E1")) == "allowed"
