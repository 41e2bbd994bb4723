"""Rules A1-A9 and A13, what restrictions decide, seen from outside: a stock client, real PostgreSQL."""

import itertools
import os

import authorization as auth
import grpc
import pytest

from client import Tenant, resource
from muster.directory.v1 import workgroups_pb2
from rules import rule

Code = grpc.StatusCode
_numbers = itertools.count(1)


@pytest.fixture
def cloud(client):
    """A tenant with scopes; `ann` may view and edit usage, and is in `All` like everybody."""
    tenant = Tenant.create(client, f"restricted{os.getpid()}-{next(_numbers)}", ["cloud_provider"])
    tenant.enable_scopes()
    tenant.user("ann")
    tenant.workgroup("Operators", ["ann"], allowed=["CloudProvider/Operations"])
    return tenant


def usage(tenant, subject="ann", action="view", **attributes):
    """The decision about a usage line that is described inline."""
    return tenant.inline(subject, action, "usage_line", attributes)


@rule("A1: restrictions bind all members, for viewing and managing")
def test_restrictions_bind_all_members(cloud):
    cloud.user("bob")
    cloud.update_members(cloud.named("Operators"), "add", "bob")
    cloud.scope("North", {"site": ["S1"]})
    for user in ("ann", "bob"):
        cloud.move(user, "All", "North")
        for action in ("view", "edit"):
            assert usage(cloud, user, action, contract="C1", site="S1", end_user="E1")
            assert not usage(cloud, user, action, contract="C1", site="S2", end_user="E1")


@rule("A3: items combine by OR")
def test_items_combine_by_or(cloud):
    cloud.scope("Two", {"contract": ["C1"]}, {"site": ["S2"], "end_user": ["E1"]})
    cloud.move("ann", "All", "Two")
    assert usage(cloud, contract="C1", site="S1", end_user="E9")
    assert usage(cloud, contract="C2", site="S2", end_user="E1")


@rule("A4: restrictions of one item combine by AND")
def test_restrictions_of_an_item_combine_by_and(cloud):
    cloud.scope("Both", {"site": ["S2"], "end_user": ["E1"]})
    cloud.move("ann", "All", "Both")
    assert usage(cloud, contract="C2", site="S2", end_user="E1")
    assert not usage(cloud, contract="C2", site="S2", end_user="E2")
    assert not usage(cloud, contract="C2", site="S3", end_user="E1")


@rule("A6: values combine by OR, restrictions of a dimension intersect, and one value of a resource must lie in that")
def test_values_and_intersections(cloud, refused):
    cloud.scope("Sets", [("site", ["S1", "S2"]), ("site", ["S2", "S3"])], {"end_user": ["E1", "E2"]})
    cloud.move("ann", "All", "Sets")
    assert usage(cloud, contract="C1", site="S2", end_user="E9")
    assert not usage(cloud, contract="C1", site="S1", end_user="E9")
    assert not usage(cloud, contract="C1", site="S3", end_user="E9")
    assert usage(cloud, contract="C1", site=["S1", "S2"], end_user="E9")
    assert not usage(cloud, contract="C1", site=["S1", "S3"], end_user="E9")
    assert usage(cloud, contract="C1", site="S9", end_user="E2")
    refused(Code.INVALID_ARGUMENT, cloud.items, "Sets", {"site": []})


@rule("A7: unrestricted in a dimension is said by `any`, never by an empty set")
def test_any_is_said(cloud, refused):
    assert "any" in refused(Code.INVALID_ARGUMENT, cloud.scope, "North", {"site": []}).details()
    refused(Code.INVALID_ARGUMENT, cloud.scope, "North", [])
    both = workgroups_pb2.ScopeItem(restrictions=[
        workgroups_pb2.Restriction(dimension="site", any=True, values=["S1"])])
    refused(Code.INVALID_ARGUMENT, cloud.client.workgroups.SetItems, workgroups_pb2.WorkgroupsServiceSetItemsRequest(
        tenant=cloud.id, workgroup="Unassigned", items=[both]))
    cloud.scope("North", {"contract": ["C1"], "site": None})
    assert cloud.get_workgroup("North").items[0].restrictions[1].any
    cloud.move("ann", "All", "North")
    assert usage(cloud, contract="C1", site="S7", end_user="E1")
    assert not usage(cloud, contract="C2", site="S7", end_user="E1")


@rule("A8: without items nothing is granted and Lint warns, but not about the fallback; only All is unrestricted")
def test_no_items(cloud):
    cloud.scope("Empty")
    cloud.scope("North", {"site": ["S1"]})
    cloud.scope("Odd", [("site", ["S1"]), ("site", ["S2"])])
    assert usage(cloud, contract="C1", site="S1", end_user="E1")
    warned = cloud.client.workgroups.Lint(workgroups_pb2.WorkgroupsServiceLintRequest(tenant=cloud.id))
    assert warned.complete
    assert [(w.workgroup, w.code, w.item) for w in warned.warnings] == [
        ("Empty", "NO_ITEMS", 0), ("Odd", "IMPOSSIBLE_ITEM", 1)]
    for group in ("Empty", "Unassigned", "Odd"):
        cloud.move("ann", cloud.scope_of("ann")[0], group)
        assert not usage(cloud, contract="C1", site="S1", end_user="E1")
    assert [g for g in cloud.listed(kind=workgroups_pb2.WORKGROUP_KIND_SCOPE) if cloud.get_workgroup(g).unrestricted] == ["All"]


@rule("A9: members see and manage only what meets the restrictions")
def test_only_what_meets_the_restrictions(cloud):
    cloud.scope("North", {"site": ["S1"]})
    cloud.move("ann", "All", "North")
    assert usage(cloud, action="edit", contract="C1", site="S1", end_user="E1")
    denied = cloud.inline_reply("ann", "edit", "usage_line", {"contract": "C1", "site": "S2", "end_user": "E1"})
    assert auth.Conjunct.Name(denied.reason.conjunct) == "CONJUNCT_SCOPE"
    assert not usage(cloud, contract="C1", end_user="E1")


@rule("A13: a restriction narrows what roles permit and never grants")
def test_a_restriction_never_grants(cloud):
    cloud.user("bob")
    cloud.scope("North", {"site": ["S1"]})
    cloud.move("bob", "All", "North")
    assert not usage(cloud, "bob", contract="C1", site="S1", end_user="E1")
    cloud.update_members(cloud.named("Operators"), "add", "bob")
    assert usage(cloud, "bob", contract="C1", site="S1", end_user="E1")




@rule("A14: every list is filtered, and so is every count of one")
def test_lists_are_filtered(cloud):
    cloud.scope("North", {"site": ["S1"]})
    cloud.user("bob")
    cloud.update_members(cloud.named("Operators"), "add", "bob")
    cloud.move("ann", "All", "North")
    sites = {f"l{number}": f"S{number % 3}" for number in range(30)}
    cloud.upsert([resource(f"usage_line/{line}", {"contract": ["C1"], "site": [site], "end_user": ["E1"]})
                  for line, site in sites.items()])
    latest = auth.Consistency(at_least=cloud.token)
    mine = sorted(line for line, site in sites.items() if site == "S1")

    def listed(user):
        stream = cloud.client.authorization.ListResources(auth.ListResourcesRequest(
            tenant=cloud.id, subject=user, action="edit", type="usage_line", consistency=latest))
        return [line for reply in stream for line in reply.ids]

    def who(line):
        stream = cloud.client.authorization.ListSubjects(auth.ListSubjectsRequest(
            tenant=cloud.id, action="view", resource=auth.Resource(type="usage_line", id=line), consistency=latest))
        return {user for reply in stream for user in reply.subjects}

    def passed(user):
        question = auth.FilterQuestion(tenant=cloud.id, subject=user, action="view", type="usage_line",
                                       consistency=latest, dimensions=["contract", "site", "end_user"])
        columns = [auth.Column(values=["C1"] * 30), auth.Column(values=list(sites.values())), auth.Column(values=["E1"] * 30)]
        replies = list(cloud.client.authorization.FilterResources(iter([
            auth.FilterResourcesRequest(question=question),
            auth.FilterResourcesRequest(candidates=auth.Candidates(count=30, columns=columns))])))
        bits = int.from_bytes(replies[1].passed, "little")
        found = sorted(line for place, line in enumerate(sites) if bits >> place & 1)
        assert replies[1].passed_count == len(found)
        return found
    assert listed("ann") == mine and listed("bob") == sorted(sites)
    assert passed("ann") == mine and passed("bob") == sorted(sites)
    assert who("l1") >= {"ann", "bob"} and who("l0") >= {"bob"} and "ann" not in who("l0")
