"""Rules X2, X3 and C27, seen from outside: explanations with their flips, what a user holds, and switches of the view."""

import itertools
import os

import grpc
import pytest

import authorization as auth
from client import DASHBOARD, RUN, Tenant, reason
from muster.directory.v1 import audit_pb2
from questions import check, explain, flips, preview, resource, word
from rules import rule

Code = grpc.StatusCode
_numbers = itertools.count(1)


def effective(tenant, user):
    return tenant.client.authorization.GetEffectiveAccess(auth.GetEffectiveAccessRequest(
        tenant=tenant.id, subject=user, consistency=auth.Consistency(at_least=tenant.token)))


def accesses(tenant, kind):
    return [(entry.method, entry.access.user, entry.access.reason) for entry in tenant.client.audit.List(
        audit_pb2.AuditServiceListRequest(tenant=tenant.id, page_size=1000, filter=audit_pb2.AuditFilter(
            kind=audit_pb2.AUDIT_KIND_ACCESSES))).entries if entry.access.kind == kind]


@rule("X3: an explanation has every conjunct with its reason, the winning rule and the smallest flip")
def test_an_explanation_names_what_flips_it(tenant):
    tenant.user("ann")
    allowing = tenant.workgroup("Analysts", ["ann"], allowed=[RUN])
    denying = tenant.workgroup("Visitors", ["ann"], denied=[RUN])
    reply = explain(tenant, "ann", "run", resource("economics_run", "base"))
    assert word(reply) == "denied deny" and [step.conjunct for step in reply.steps] == list(range(1, 10))
    assert [(rule.workgroup, rule.role, rule.state, list(rule.sources)) for rule in reply.rules if rule.wins] == [
        (denying, RUN, "denied", ["manual"])]
    assert allowing in [rule.workgroup for rule in reply.rules]
    [(kind, command)] = flips(reply)
    assert (kind, command.workgroup, command.user) == ("remove_membership", denying, "ann")
    tenant.update_members(denying, "remove", "ann")
    assert check(tenant, "ann", "run", resource("economics_run", "base")) == "allowed"
    [(kind, command)] = flips(explain(tenant, "ann", "run", resource("economics_run", "base")))
    assert (kind, command.workgroup, command.user) == ("add_membership", denying, "ann")


@rule("X3: no flip takes the last administrator, which a guard would refuse")
def test_no_flip_breaks_a_guard(tenant, refused):
    tenant.put_type("Vaults", "vault", {"open": "directory.workgroups.manage"})
    ask = lambda: explain(tenant, "Administrator", "open", resource("vault", "v"))
    assert word(ask()) == "allowed" and ask().flip.none_within_three and not ask().flip.commands
    administrators = tenant.named("Administrators")
    refused(Code.FAILED_PRECONDITION, tenant.update_members, administrators, "remove", "Administrator")
    # With a second one, what concerns the first alone is free.
    tenant.user("ada")
    tenant.update_members(tenant.named("SecurityAdministrators"), "add", "ada")
    [(kind, command)] = flips(ask())
    assert (kind, command.user, command.workgroup) == ("remove_membership", "Administrator", administrators)
    tenant.update_members(administrators, "remove", "Administrator")
    assert word(ask()) == "denied permission"


@rule("X3: a preview is explained as a question about a user is")
def test_a_preview_is_explained(tenant):
    tenant.user("ann")
    group = tenant.workgroup("Planners", ["ann"], allowed=[DASHBOARD])
    own, previewed = (explain(tenant, who, "view", resource("dashboard", "d")) for who in ("ann", preview(group)))
    assert word(own) == word(previewed) == "allowed"
    assert [(step.conjunct, step.verdict) for step in own.steps] == [
        (step.conjunct, step.verdict) for step in previewed.steps]


@rule("C27: what a user holds says where it comes from")
def test_what_a_user_holds(tenant, refused):
    tenant.user("ann")
    planners = tenant.workgroup("Planners", ["ann"], allowed=[DASHBOARD])
    visitors = tenant.workgroup("Visitors", ["ann"], denied=[RUN])
    analysts = tenant.workgroup("Analysts", ["ann"], allowed=[RUN])
    held = effective(tenant, "ann")
    assert held.status == "active" and not held.scope.is_enabled
    assert {w.name: (w.kind, list(w.sources)) for w in held.workgroups} == {
        "Planners": ("role", ["manual"]), "Visitors": ("role", ["manual"]), "Analysts": ("role", ["manual"]),
        "Everyone": ("role", ["system"])}
    assert {(r.role, r.state): list(r.workgroups) for r in held.roles} == {
        (DASHBOARD, "allowed"): [planners], (RUN, "denied"): [visitors], (RUN, "allowed"): [analysts]}
    assert list(held.permissions) == ["dashboard.view"]
    assert [(unit.is_home, unit.level) for unit in held.units] == [(True, "tenant")]
    assert list(effective(tenant, "Administrator").permissions) == ["*"]
    refused(Code.NOT_FOUND, effective, tenant, "nobody")
    for group in (planners, visitors):
        tenant.flag_license(group)
    tenant.license_profile("later", planners, 20, Economics=1, Financials=2)
    tenant.license_profile("first", visitors, 10, Economics=1)
    assert [(held.profile, held.workgroup, held.priority, list(held.products))
            for held in effective(tenant, "ann").licenses] == [
        ("first", visitors, 10, ["Economics"]), ("later", planners, 20, ["Economics", "Financials"])]
    assert not effective(tenant, "Administrator").licenses
    tenant.set_status("Suspend", "ann")
    assert effective(tenant, "ann").status == "locked" and not effective(tenant, "ann").permissions


@rule("A15: what a user holds names the one scope workgroup and its items")
def test_what_restricts_a_user(client):
    tenant = Tenant.create(client, f"access{os.getpid()}-{next(_numbers)}", ["cloud_provider"])
    tenant.enable_scopes()
    tenant.user("ann")
    assert effective(tenant, "ann").scope.is_unrestricted
    tenant.scope("North", [("contract", ["C1", "C2"]), ("site", None)])
    tenant.move("ann", "All", "North")
    scope = effective(tenant, "ann").scope
    assert (scope.is_enabled, scope.workgroup, scope.is_unrestricted) == (True, "North", False)
    assert [[(r.dimension, sorted(r.values), r.any) for r in item.restrictions] for item in scope.items] == [
        [("contract", ["C1", "C2"], False), ("site", [], True)]]


@rule("E4: a switch of the view goes down only, and is audited either way")
def test_switches_of_the_view(tenant, refused):
    tenant.user("ann")
    [home] = [unit.id for unit in effective(tenant, "ann").units]
    switch = lambda view, subject="", who=tenant: who.client.authorization.SwitchView(
        auth.SwitchViewRequest(tenant=tenant.id, subject=subject, view=view))
    assert switch(home, "ann").token
    assert switch(home, who=tenant.acting_as("ann")).token
    error = refused(Code.PERMISSION_DENIED, switch, "nowhere", "ann")
    assert reason(error) == "view"
    refused(Code.NOT_FOUND, switch, home, "nobody")
    refused(Code.INVALID_ARGUMENT, switch, home)
    refused(Code.INVALID_ARGUMENT, switch, "", "ann")
    assert "subject" in refused(Code.INVALID_ARGUMENT, switch, home, "Administrator", tenant.acting_as("ann")).details()
    tenant.eventually(lambda: len(accesses(tenant, audit_pb2.AUDIT_ACCESS_KIND_VIEW)) == 2)
    assert set(accesses(tenant, audit_pb2.AUDIT_ACCESS_KIND_VIEW)) == {("authorization.switch_view", "ann", "")}
    tenant.eventually(
        lambda: ("authorization.switch_view", "ann", "view") in accesses(tenant, audit_pb2.AUDIT_ACCESS_KIND_REFUSAL))
