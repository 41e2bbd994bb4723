"""Rules C1-C12, seen from outside: a stock client, real PostgreSQL."""

import grpc
import pytest

from client import ALLOWED, DASHBOARD, RUN, SECURITY, Tenant
from muster.directory.v1 import users_pb2, workgroups_pb2
from rules import rule

Code = grpc.StatusCode


@rule("C1: a membership has effect through role states")
def test_membership_has_effect_through_role_states(tenant):
    tenant.user("ann")
    group = tenant.workgroup("Planners", ["ann"])
    assert not tenant.sees("ann")
    tenant.states(group, allowed=[DASHBOARD])
    assert tenant.sees("ann")
    other = tenant.workgroup("Analysts", ["ann"], allowed=[RUN])
    assert tenant.sees("ann") and tenant.sees("ann", action="run", type="economics_run")
    tenant.update_members(other, "remove", "ann")
    assert tenant.sees("ann") and not tenant.sees("ann", action="run", type="economics_run")


@rule("C2: a new tenant has its three workgroups")
def test_a_new_tenant_has_its_three_workgroups(tenant):
    groups = {g.name: g for g in tenant.client.workgroups.List(
        workgroups_pb2.WorkgroupsServiceListRequest(tenant=tenant.id)).workgroups}
    assert set(groups) == {"Administrators", "Everyone", "SecurityAdministrators"}
    assert groups["Administrators"].builtin and groups["Everyone"].builtin
    assert list(tenant.members(groups["Administrators"].id)) == ["Administrator"]
    assert tenant.members(groups["SecurityAdministrators"].id) == {}
    states = tenant.get_workgroup(groups["SecurityAdministrators"].id).role_states
    assert [(s.role, s.state) for s in states] == [(SECURITY, workgroups_pb2.ROLE_STATE_ALLOWED)]
    assert tenant.sees("Administrator") and tenant.sees("Administrator", action="run", type="economics_run")


@rule("C3: only administrators manage until the role is given to others")
def test_only_administrators_manage_until_the_role_is_given_to_others(tenant, refused):
    tenant.user("ann")
    as_ann = tenant.acting_as("ann")
    refused(Code.PERMISSION_DENIED, as_ann.user, "bob")
    refused(Code.PERMISSION_DENIED, as_ann.workgroup, "Mine")
    refused(Code.PERMISSION_DENIED, as_ann.states, tenant.named("Everyone"), allowed=[DASHBOARD])
    assert tenant.acting_as("Administrator").user("bob").id == "bob"
    tenant.update_members(tenant.named("SecurityAdministrators"), "add", "ann")
    assert as_ann.user("cid").id == "cid"
    tenant.set_status("Suspend", "ann")
    refused(Code.PERMISSION_DENIED, as_ann.user, "dee")


@rule("C4: the first administrator enrols once, and is locked only beside another")
def test_the_first_administrator_enrols_once_and_is_locked_only_beside_another(tenant, client, refused):
    assert tenant.created.administrator == "Administrator"
    token = tenant.created.enrolment_token
    assert len(token) >= 40
    accept = lambda text: client.users.Accept(users_pb2.UsersServiceAcceptRequest(tenant=tenant.id, enrolment_token=text))
    assert accept(token).user == "Administrator"
    with pytest.raises(grpc.RpcError):
        accept(token)
    error = refused(Code.FAILED_PRECONDITION, tenant.set_status, "Suspend", "Administrator")
    assert "Security/Security" in error.details()
    tenant.user("ada")
    tenant.update_members(tenant.named("Administrators"), "add", "ada")
    assert tenant.set_status("Suspend", "Administrator").status == users_pb2.USER_STATUS_LOCKED
    refused(Code.FAILED_PRECONDITION, tenant.set_status, "Deactivate", "ada")


@rule("C5: builtin workgroups keep their names and what makes them")
def test_builtin_workgroups_keep_their_names_and_what_makes_them(tenant, refused):
    for name in ("Administrators", "Everyone"):
        group = tenant.named(name)
        refused(Code.FAILED_PRECONDITION, tenant.update_workgroup, group, name="Other")
        refused(Code.FAILED_PRECONDITION, tenant.delete_workgroup, group)
    tenant.user("ann")
    refused(Code.FAILED_PRECONDITION, tenant.update_members, tenant.named("Everyone"), "add", "ann")
    refused(Code.FAILED_PRECONDITION, tenant.states, tenant.named("Administrators"), denied=[DASHBOARD])
    refused(Code.FAILED_PRECONDITION, tenant.role_states, DASHBOARD, denied=[tenant.named("Administrators")])
    group = tenant.workgroup("Planners")
    assert tenant.update_workgroup(group, name="Crew").name == "Crew"
    assert tenant.update_workgroup(tenant.named("SecurityAdministrators"), name="Guards").name == "Guards"


@rule("C6: good names pass")
@pytest.mark.parametrize("name", ["A", "a9", "A_b.C9", "x" * 128])
def test_good_names_pass(tenant, name):
    assert tenant.get_workgroup(tenant.workgroup(name)).name == name


@rule("C6: bad names are refused with the field")
@pytest.mark.parametrize("name", ["", "9a", "_a", ".a", "a b", "a-b", "ä", "aé", "x" * 129, "a\n"])
def test_bad_names_are_refused_with_the_field(tenant, refused, name):
    error = refused(Code.INVALID_ARGUMENT, tenant.workgroup, name)
    assert "workgroup.name" in error.details()


@rule("C6: names are unique without regard to case")
def test_names_are_unique_without_regard_to_case(tenant, refused):
    tenant.workgroup("Planners")
    refused(Code.ALREADY_EXISTS, tenant.workgroup, "PLANNERS")
    other = tenant.workgroup("Crew")
    refused(Code.ALREADY_EXISTS, tenant.update_workgroup, other, name="planners")
    assert tenant.update_workgroup(other, name="CREW").name == "CREW"


@rule("C7: a workgroup has name, description, comment and initial members")
def test_a_workgroup_has_name_description_comment_and_initial_members(tenant):
    tenant.user("ann")
    tenant.user("bob")
    group = tenant.workgroup("Planners", ["ann", "bob"], description="who plans", comment="since May")
    seen = tenant.get_workgroup(group)
    assert (seen.name, seen.description, seen.comment) == ("Planners", "who plans", "since May")
    assert tenant.members(group) == {"ann": ["manual"], "bob": ["manual"]}


@rule("C8: a save with an old etag changes nothing")
def test_a_save_with_an_old_etag_changes_nothing(tenant, refused):
    group = tenant.workgroup("Planners", description="first")
    etag = tenant.get_workgroup(group).etag
    tenant.update_workgroup(group, etag=etag, description="second")
    refused(Code.ABORTED, tenant.update_workgroup, group, etag=etag, description="third", name="Crew")
    refused(Code.ABORTED, tenant.states, group, allowed=[DASHBOARD], etag=etag)
    seen = tenant.get_workgroup(group)
    assert (seen.name, seen.description, list(seen.role_states)) == ("Planners", "second", [])


@rule("C9: denied beats allowed")
def test_denied_beats_allowed(tenant):
    for user in ("ann", "bob", "cid", "dee"):
        tenant.user(user)
    tenant.workgroup("WG1", ["ann", "bob"], allowed=[DASHBOARD])
    tenant.workgroup("WG2", ["bob", "cid"], denied=[DASHBOARD])
    assert tenant.sees("ann")
    assert [tenant.reason(u) for u in ("bob", "cid", "dee")] == ["deny", "deny", "permission"]
    tenant.states(tenant.named("Everyone"), denied=[DASHBOARD])
    assert [tenant.reason(u) for u in ("ann", "bob", "cid", "dee")] == ["deny"] * 4


@rule("C10: unset grants nothing, and Everyone counts for every user")
def test_unset_grants_nothing_and_everyone_counts_for_every_user(tenant):
    tenant.user("ann")
    assert tenant.reason("ann") == "permission"
    tenant.states(tenant.named("Everyone"), allowed=[DASHBOARD])
    assert tenant.sees("ann")
    tenant.user("new")
    assert tenant.sees("new")
    assert tenant.reason("new", action="run", type="economics_run") == "permission"
    tenant.states(tenant.named("Everyone"), unset=[DASHBOARD])
    assert not tenant.sees("ann")


@rule("C11: states change from both sides, and the set of roles does not")
def test_states_change_from_both_sides_and_the_set_of_roles_does_not(tenant, refused):
    tenant.user("ann")
    group = tenant.workgroup("Planners", ["ann"])
    tenant.role_states(DASHBOARD, allowed=[group])
    assert tenant.sees("ann")
    assert [s.role for s in tenant.get_workgroup(group).role_states] == [DASHBOARD]
    tenant.states(group, unset=[DASHBOARD])
    assert not tenant.sees("ann")
    with pytest.raises(grpc.RpcError) as caught:
        tenant.states(group, allowed=["PlanningSpace Dataflow/Invented"])
    assert caught.value.code() in (Code.NOT_FOUND, Code.INVALID_ARGUMENT)


@rule("C12: a deny hits an administrator, and the last Security holder stays")
def test_a_deny_hits_an_administrator_and_the_last_security_holder_stays(tenant, refused):
    tenant.user("ada")
    tenant.update_members(tenant.named("Administrators"), "add", "ada")
    tenant.set_status("Suspend", "Administrator")
    group = tenant.workgroup("NoMaps", ["ada"], denied=[DASHBOARD])
    assert tenant.reason("ada") == "deny"
    assert tenant.sees("ada", action="run", type="economics_run")
    refused(Code.FAILED_PRECONDITION, tenant.states, group, denied=[SECURITY])
    refused(Code.FAILED_PRECONDITION, tenant.set_status, "Suspend", "ada")
    refused(Code.FAILED_PRECONDITION, tenant.update_members, tenant.named("Administrators"), "remove", "ada")
    assert tenant.sees("ada", action="run", type="economics_run")


@rule("C30: locked is visible, deactivated is hidden, and both fail")
def test_locked_is_visible_and_deactivated_is_hidden_and_both_fail(tenant):
    tenant.user("ann")
    tenant.workgroup("Planners", ["ann"], allowed=[DASHBOARD])
    tenant.set_status("Suspend", "ann")
    assert "ann" in tenant.users() and tenant.reason("ann") == "active"
    tenant.set_status("Restore", "ann")
    assert tenant.sees("ann")
    tenant.set_status("Deactivate", "ann")
    assert "ann" not in tenant.users() and "ann" in tenant.users(include_deactivated=True)
    assert tenant.reason("ann") == "active"
    tenant.set_status("Reactivate", "ann")
    assert tenant.sees("ann")
