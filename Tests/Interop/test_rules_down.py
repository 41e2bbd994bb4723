"""Rules A22, A23, E4, X3 and C27 with the database down: memory answers what it can, and what is to be audited waits."""

import concurrent.futures
import contextlib
import itertools
import shutil
import tempfile

import grpc
import pytest

import authorization as auth
from client import ask_until, reason
from client import resource as registered
from faults import Stage
from muster.directory.v1 import audit_pb2, tenants_pb2
from postgres import Server
from questions import check, explain, filtered, listed, preview, resource, subjects, word
from rules import rule

Code = grpc.StatusCode
_numbers = itertools.count(1)
SALES = resource("dashboard", "sales")
ANY = auth.Consistency(freshness=auth.FRESHNESS_ANY)


@pytest.fixture(scope="module")
def stage(binary):
    """A daemon on a database of its own, which it doesn't start again by itself."""
    folder = tempfile.mkdtemp(prefix="muster-")
    # Longer than the tests take: what ends then is another test's.
    with Server().initialize().start() as database, contextlib.closing(Stage(
            binary, folder, "--migrate", "--max-staleness", "300s", database=database.url(), cluster=database)) as stage:
        yield stage
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def down(stage, request):
    """A tenant that is loaded, while the database does not run, or is `silent`; `up` ends that, or the test's end does."""
    tenant, tenant.planners = stage.tenant(f"down{next(_numbers)}")
    tenant.update_members(tenant.planners, "add", tenant.user("ann").id)
    tenant.upsert([registered("dashboard/sales")])
    assert tenant.sees("ann")
    [tenant.home] = [unit.id for unit in effective(tenant).units]
    if getattr(request, "param", "") == "silent":
        stage.cluster.pause()
    else:
        stage.cluster.stop_at_once()
    yield tenant
    up(stage)


def up(stage):
    stage.cluster.resume()
    if not stage.cluster.processes:
        stage.cluster.start()
    ask_until(Code.OK, lambda: stage.client.tenants.List(tenants_pb2.TenantsServiceListRequest()))


def effective(tenant):
    return tenant.client.authorization.GetEffectiveAccess(auth.GetEffectiveAccessRequest(
        tenant=tenant.id, subject="ann", consistency=auth.Consistency(at_least=tenant.token)))


def switch(tenant):
    return tenant.client.authorization.SwitchView(
        auth.SwitchViewRequest(tenant=tenant.id, subject="ann", view=tenant.home))


def batch(tenant, *subjects):
    items = [auth.BatchCheckItem(action="view", resource=SALES, **(
        {"subject": subject} if isinstance(subject, str) else {"preview": subject})) for subject in subjects]
    return tenant.client.authorization.BatchCheck(
        auth.BatchCheckRequest(tenant=tenant.id, consistency=ANY, items=items)).results


@rule("X3: with the database down checks, explanations, lists and filters are answered from memory")
def test_memory_answers_while_the_database_is_down(down):
    for consistency in ANY, auth.Consistency(at_least=down.token):
        assert check(down, "ann", "view", SALES, consistency) == "allowed"
        assert check(down, "Administrator", "view", SALES, consistency) == "allowed"
    assert [result.answer.decision for result in batch(down, "ann", "ann")] == [auth.DECISION_ALLOWED] * 2
    explained = explain(down, "ann", "view", SALES)
    assert word(explained) == "allowed" and [rule.workgroup for rule in explained.rules if rule.wins] == [down.planners]
    assert explained.flip.commands
    assert listed(down, "ann", "view", "dashboard")[0] == ["sales"]
    assert subjects(down, "view", SALES)[0] == ["Administrator", "ann"]
    assert filtered(down, "ann", [], [[]] * 3, type="dashboard")[0] == [True] * 3


@pytest.mark.parametrize("down", ["stopped", "silent"], indirect=True)
@rule("A23: with the database down no preview is answered, because none could be audited")
def test_no_preview_is_answered_while_the_database_is_down(stage, down, refused):
    somebody = preview(down.planners)
    asked = (lambda: check(down, somebody, "view", SALES, ANY), lambda: batch(down, "ann", somebody),
             lambda: explain(down, somebody, "view", SALES), lambda: listed(down, somebody, "view", "dashboard"),
             lambda: filtered(down, somebody, [], [[]], type="dashboard"))
    with concurrent.futures.ThreadPoolExecutor(len(asked)) as pool:
        for error in pool.map(lambda ask: refused(Code.UNAVAILABLE, ask), asked):
            assert "database" in error.details()
    up(stage)
    ask_until(Code.OK, asked[0])
    told = lambda: [entry.method for entry in down.client.audit.List(audit_pb2.AuditServiceListRequest(
        tenant=down.id, filter=audit_pb2.AuditFilter(kind=audit_pb2.AUDIT_KIND_ACCESSES))).entries]
    down.eventually(told)
    assert told() == ["authorization.check"]


@rule("E4: with the database down no view is switched, and then it can be again")
def test_no_view_is_switched_while_the_database_is_down(stage, down, refused):
    refused(Code.UNAVAILABLE, switch, down)
    up(stage)
    ask_until(Code.OK, lambda: switch(down))


@rule("C27: with the database down it is said that what a user holds can't be told whole, and why")
def test_what_a_user_holds_needs_the_database(stage, down, refused):
    error = refused(Code.UNAVAILABLE, effective, down)
    assert reason(error) == "license_profiles" and "license profiles" in error.details()
    up(stage)
    ask_until(Code.OK, lambda: effective(down))
    assert effective(down).permissions == ["dashboard.view"]
