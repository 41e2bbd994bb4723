"""The rules about users, roles, licenses and lists, seen from outside: stock clients, real PostgreSQL."""

import base64
import concurrent.futures
import csv
import io
import json
import time

import grpc
import pytest

from client import DASHBOARD, RUN, SECURITY, Tenant, reason
from muster.directory.v1 import (audit_pb2, companies_pb2, licenses_pb2, resources_pb2, roles_pb2, units_pb2, users_pb2,
                                 workgroups_pb2)
from rules import rule

Code = grpc.StatusCode
ROUNDS = 50


def status(tenant, user):
    return users_pb2.UserStatus.Name(tenant.get_user(user).user.status).removeprefix("USER_STATUS_").lower()


def refusals(tenant, until):
    """The refusals that the audit keeps, read until `until` says that all are there: they are written in batches."""
    for _ in range(200):
        entries = tenant.client.audit.List(audit_pb2.AuditServiceListRequest(
            tenant=tenant.id, filter=audit_pb2.AuditFilter(kind=audit_pb2.AUDIT_KIND_ACCESSES))).entries
        found = [(entry.method, entry.acting_user, entry.access.reason) for entry in entries]
        if until(found):
            return found
        time.sleep(0.02)
    raise AssertionError(found)


# Where a user stands in life


@rule("C4: the first administrator enrols by a token, and a second one is needed before it is locked")
def test_first_administrator(tenant, refused):
    assert tenant.created.enrolment_token and status(tenant, "Administrator") == "active"
    refused(Code.FAILED_PRECONDITION, tenant.set_status, "Suspend", "Administrator")
    tenant.user("ada")
    tenant.update_members(tenant.named("Administrators"), "add", "ada")
    tenant.set_status("Suspend", "Administrator")
    refused(Code.FAILED_PRECONDITION, tenant.set_status, "Suspend", "ada")


@rule("C4: an invitation is accepted once, and the first call for the user makes it active")
def test_invitation(tenant, refused):
    invited = tenant.invite("ann", email="ann@example.com")
    assert invited.user.login == "ann@example.com" and status(tenant, "ann") == "invited"
    group = tenant.workgroup("Planners", ["ann"], allowed=[DASHBOARD, SECURITY])
    assert tenant.reason("ann") == "active"
    refused(Code.PERMISSION_DENIED, tenant.acting_as("ann").users)
    assert status(tenant, "ann") == "invited", "a call before the enrolment is no first use"
    assert tenant.accept(invited.enrolment_token).status == users_pb2.USER_STATUS_REGISTERED
    refused(Code.NOT_FOUND, tenant.accept, invited.enrolment_token)
    assert tenant.reason("ann") == "active"
    assert "ann" in tenant.acting_as("ann").users()
    assert status(tenant, "ann") == "active" and tenant.get_workgroup(group)
    tenant.token = tenant.user("later") and tenant.token
    assert tenant.sees("ann")


@rule("C4: the first change that names an accepted user as acting makes it active, and is carried out")
def test_first_change(tenant):
    secret = tenant.invite("ann").enrolment_token
    tenant.workgroup("Keepers", ["ann"], allowed=[SECURITY])
    tenant.accept(secret)
    tenant.acting_as("ann").user("bob")
    assert status(tenant, "ann") == "active" and status(tenant, "bob") == "active"


def test_a_cancelled_invitation_is_void(tenant, refused):
    secret = tenant.invite("ann", email="ann@example.com").enrolment_token
    cancel = lambda user: tenant.client.users.CancelInvitation(users_pb2.UsersServiceCancelInvitationRequest(
        tenant=tenant.id, user=user))
    cancel("ann")
    refused(Code.NOT_FOUND, tenant.accept, secret)
    refused(Code.NOT_FOUND, tenant.get_user, "ann")
    again = tenant.invite("ann2", email="ann@example.com")
    tenant.accept(again.enrolment_token)
    assert reason(refused(Code.FAILED_PRECONDITION, cancel, "ann2")) == "user_status"


def test_an_invitation_is_answered_again_without_its_secret(tenant):
    request = users_pb2.UsersServiceInviteRequest(tenant=tenant.id, user=users_pb2.User(id="ann"), request_id="r1")
    first, second = tenant.client.users.Invite(request), tenant.client.users.Invite(request)
    assert first.enrolment_token and not second.enrolment_token and first.user == second.user


@rule("C30: each way forth has its way back, also a lock before a deactivation")
@pytest.mark.parametrize("enrolled", [False, True])
def test_way_back(tenant, enrolled):
    secret = tenant.invite("ann").enrolment_token
    if enrolled:
        tenant.accept(secret)
    before = status(tenant, "ann")
    seen = []
    for call in ("Suspend", "Deactivate", "Reactivate", "Restore"):
        tenant.set_status(call, "ann")
        seen.append(status(tenant, "ann"))
    assert seen == ["locked", "deactivated", "locked", before]


@rule("C30: a list shows the statuses that it is asked for, and deactivated users only then")
def test_statuses(tenant):
    for user in ("ann", "bob", "carol"):
        tenant.user(user)
    tenant.set_status("Suspend", "bob")
    tenant.set_status("Deactivate", "carol")
    tenant.invite("dave")
    assert tenant.users() == ["Administrator", "ann", "bob", "dave"]
    assert tenant.users(statuses=["USER_STATUS_DEACTIVATED"]) == ["carol"]
    assert tenant.users(statuses=["USER_STATUS_LOCKED", "USER_STATUS_INVITED"]) == ["bob", "dave"]
    assert "carol" in tenant.users(include_deactivated=True)


@rule("C29: a local account becomes a federated one, but not the first administrator's")
def test_federation(tenant, refused):
    tenant.user("ann")
    convert = lambda user, etag="": tenant.client.users.ConvertToFederated(
        users_pb2.UsersServiceConvertToFederatedRequest(tenant=tenant.id, user=user, etag=etag))
    etag = tenant.get_user("ann").user.etag
    assert convert("ann", etag).user.account == users_pb2.ACCOUNT_TYPE_FEDERATED
    refused(Code.ABORTED, convert, "ann", etag)
    assert reason(refused(Code.FAILED_PRECONDITION, convert, "Administrator")) == "first_administrator"


# Who may


@rule("C2: a new tenant has its three workgroups, and Everyone holds each user at once")
def test_new_tenant(tenant):
    listed = tenant.client.workgroups.List(workgroups_pb2.WorkgroupsServiceListRequest(tenant=tenant.id)).workgroups
    assert {group.name for group in listed} == {"Administrators", "Everyone", "SecurityAdministrators"}
    states = {group.name: [state.role for state in group.role_states] for group in listed}
    assert states["SecurityAdministrators"] == [SECURITY]
    tenant.states(tenant.named("Everyone"), allowed=[DASHBOARD])
    tenant.user("ann")
    assert tenant.sees("ann")


@rule("C3: managing users, workgroups and roles are roles, held directly too")
def test_authority(tenant, refused):
    tenant.register("Keys", {"People": ["directory.users.manage"], "Groups": ["directory.workgroups.manage"]})
    tenant.user("ann")
    ann = tenant.acting_as("ann")
    refused(Code.PERMISSION_DENIED, ann.user, "bob")
    tenant.company_role("ann", "Keys/People")
    ann.user("bob")
    refused(Code.PERMISSION_DENIED, ann.workgroup, "Crew")
    assert reason(refused(Code.PERMISSION_DENIED, ann.company_role, "ann", SECURITY)) == "directory.roles.manage"
    tenant.company_role("ann", "Keys/Groups")
    ann.workgroup("Crew")
    tenant.company_role("ann", "Keys/People", held=False)
    refused(Code.PERMISSION_DENIED, ann.user, "carol")


@rule("C31: whoever is no user of the tenant gets nothing there, and each try is in its audit")
def test_operators(client, tenant, refused):
    elsewhere = Tenant.create(client, tenant.id + "-other")
    elsewhere.user("oscar")
    elsewhere.update_members(elsewhere.named("Administrators"), "add", "oscar")
    oscar = tenant.acting_as("oscar")
    tenant.user("ann")
    for call in (lambda: oscar.user("eve"), oscar.users, lambda: oscar.get_user("ann"),
                 lambda: oscar.client.audit.List(audit_pb2.AuditServiceListRequest(tenant=tenant.id)),
                 lambda: next(iter(oscar.client.tenants.Export(tenants_request(tenant))))):
        assert reason(refused(Code.PERMISSION_DENIED, call)) in ("acting_user", "operator_only")
    methods = {"users.create", "users.list", "users.get", "audit.list", "tenants.export"}
    kept = refusals(tenant, lambda found: methods <= {method for method, who, _ in found if who == "oscar"})
    assert all(why in ("acting_user", "operator_only") for _, who, why in kept if who == "oscar")
    # The grant is a membership like any other: explicit, and in the audit with who gave it.
    tenant.acting_as("Administrator").user("oscar")
    tenant.acting_as("Administrator").update_members(tenant.named("Administrators"), "add", "oscar")
    assert "ann" in oscar.users() and oscar.user("eve")
    changes = tenant.client.audit.List(audit_pb2.AuditServiceListRequest(
        tenant=tenant.id, filter=audit_pb2.AuditFilter(kind=audit_pb2.AUDIT_KIND_CHANGES, user="oscar"))).entries
    assert {(entry.method, entry.acting_user) for entry in changes} >= {
        ("users.create", "Administrator"), ("workgroups.update_members", "Administrator")}


def tenants_request(tenant):
    from muster.directory.v1 import tenants_pb2
    return tenants_pb2.TenantsServiceExportRequest(tenant=tenant.id)


@rule("C31: the audit is for who holds the permission to see it")
def test_audit_authority(tenant, refused):
    tenant.user("ann")
    ann = tenant.acting_as("ann")
    read = lambda: ann.client.audit.List(audit_pb2.AuditServiceListRequest(tenant=tenant.id))
    assert reason(refused(Code.PERMISSION_DENIED, read)) == "directory.audit.view"
    tenant.workgroup("Auditors", ["ann"], allowed=[SECURITY])
    assert read().entries


# Roles


@rule("C9: a deny in any workgroup beats every allow, also a direct one")
def test_deny(tenant):
    tenant.user("ann")
    tenant.company_role("ann", DASHBOARD)
    assert tenant.sees("ann")
    tenant.workgroup("Allowing", ["ann"], allowed=[DASHBOARD])
    group = tenant.workgroup("Denying", ["ann"], denied=[DASHBOARD])
    assert tenant.reason("ann") == "deny"
    tenant.states(group, unset=[DASHBOARD])
    assert tenant.sees("ann")


@rule("C10: what nobody has set is not granted, and a release's new role begins unset")
def test_unset(tenant):
    tenant.user("ann")
    tenant.workgroup("Planners", ["ann"])
    tenant.register("New", {"Look": ["dashboard.view"]})
    assert tenant.reason("ann") == "permission"
    tenant.states(tenant.named("Everyone"), allowed=["New/Look"])
    assert tenant.sees("ann")


@rule("C11: a release fixes the roles of its application; states change from both sides, the set does not")
def test_release(tenant, refused):
    tenant.user("ann")
    tenant.register("Maps", {"Look": ["dashboard.view"], "Draw": ["maps.draw"]})
    group = tenant.workgroup("Crew", ["ann"], allowed=["Maps/Look"], denied=["Maps/Draw"])
    assert tenant.sees("ann")
    administrator = tenant.acting_as("Administrator")
    assert reason(refused(Code.PERMISSION_DENIED, administrator.register, "Maps", {})) == "principal_only"
    tenant.role_states("Maps/Look", unset=[group])
    assert not tenant.sees("ann")
    tenant.role_states("Maps/Look", allowed=[group])
    assert tenant.register("Maps", {"Look": ["maps.look"]}).removed == ["Maps/Draw"]
    assert [state.role for state in tenant.get_workgroup(group).role_states] == ["Maps/Look"]
    assert not tenant.sees("ann"), "the permissions are the new release's"
    assert reason(refused(Code.FAILED_PRECONDITION, tenant.register, "Security", {})) == "builtin_application"


@rule("C11: custom roles are separate, and made by who manages roles")
def test_custom_roles(tenant, refused):
    role = roles_pb2.Role(application="PlanningSpace Dataflow", name="Guests", permissions=["dashboard.view"])
    make = lambda by: by.client.roles.CreateCustom(roles_pb2.RolesServiceCreateCustomRequest(tenant=tenant.id, role=role))
    tenant.user("ann")
    refused(Code.PERMISSION_DENIED, make, tenant.acting_as("ann"))
    assert make(tenant.acting_as("Administrator")).role.custom
    tenant.workgroup("Crew", ["ann"], allowed=["PlanningSpace Dataflow/Guests"])
    assert tenant.sees("ann")
    release = roles_pb2.Role(application="PlanningSpace Dataflow", name="Dashboard Map", permissions=["x"])
    update = lambda role: tenant._keep(tenant.client.roles.UpdateCustom(
        roles_pb2.RolesServiceUpdateCustomRequest(tenant=tenant.id, role=role)))
    assert reason(refused(Code.FAILED_PRECONDITION, update, release)) == "application_role"
    role.permissions[:] = ["other"]
    update(role)
    assert not tenant.sees("ann")
    tenant._keep(tenant.client.roles.DeleteCustom(roles_pb2.RolesServiceDeleteCustomRequest(
        tenant=tenant.id, role="PlanningSpace Dataflow/Guests")))
    listed = tenant.client.roles.List(roles_pb2.RolesServiceListRequest(tenant=tenant.id)).roles
    assert "Guests" not in [role.name for role in listed]


def test_a_role_on_a_resource_needs_both(tenant, refused):
    assign = lambda role, resource: tenant.client.roles.AssignOnResource(roles_pb2.RolesServiceAssignOnResourceRequest(
        tenant=tenant.id, role=role, user="Administrator", resource=resource, held=True))
    there = resources_pb2.ResourceKey(application="planning", type="dashboard", id="none")
    assert reason(refused(Code.FAILED_PRECONDITION, assign, RUN, there)) == "role_use"
    refused(Code.INVALID_ARGUMENT, assign, RUN, resources_pb2.ResourceKey(type="dashboard", id="none"))


@rule("C12: a direct role counts for nothing where a workgroup denies it")
def test_last_holder(tenant, refused):
    tenant.user("ann")
    group = tenant.workgroup("Denying", denied=[SECURITY])
    refused(Code.FAILED_PRECONDITION, tenant.update_members, group, "add", "Administrator")
    tenant.update_members(tenant.named("Administrators"), "add", "ann")
    tenant.update_members(group, "add", "Administrator")
    refused(Code.FAILED_PRECONDITION, tenant.update_members, group, "add", "ann")


def exported(tenant):
    """The export of roles as rows."""
    chunks = tenant.client.roles.ExportCsv(roles_pb2.RolesServiceExportCsvRequest(tenant=tenant.id))
    text = b"".join(chunk.chunk for chunk in chunks).decode()
    assert text.endswith("\r\n")
    return list(csv.reader(io.StringIO(text, newline="")))


@rule("C13: an export prints Application-Name, and nothing parses it back")
def test_role_names(tenant, refused):
    tenant.register("A-B", {"C": ["x"]})
    tenant.register("A", {"B-C": ["y"]})
    names = [row[0] for row in exported(tenant)]
    assert names.count("A-B-C") == 2 and "Security-Security" in names
    tenant.user("ann")
    refused(Code.INVALID_ARGUMENT, tenant.company_role, "ann", "Security-Security")


@rule("C14: an export of roles has the application in a column of its own")
def test_role_export(tenant):
    tenant.register("Fort, Knox", {"=cmd()": ["a", "b"]})
    tenant.workgroup("Crew", allowed=["Fort, Knox/=cmd()"])
    tenant.workgroup("Others", denied=["Fort, Knox/=cmd()"])
    header, *rows = exported(tenant)
    assert header == ["Role", "Application", "Name", "Permissions", "Allowed Workgroups", "Denied Workgroups"]
    assert ["Fort, Knox-=cmd()", "Fort, Knox", "'=cmd()", "a; b", "Crew", "Others"] in rows
    assert [row[1:3] for row in rows if row[1] != "Fort, Knox"] == sorted(
        row[1:3] for row in rows if row[1] != "Fort, Knox"), "the order is stable"
    assert exported(tenant) == [header, *rows]


@rule("C20: roles can be held by users and by workgroups, and both count")
def test_holders(tenant):
    tenant.user("ann")
    tenant.user("bob")
    tenant.company_role("ann", DASHBOARD)
    tenant.workgroup("Crew", ["bob"], allowed=[DASHBOARD])
    assert tenant.sees("ann") and tenant.sees("bob")
    held = tenant.get_user("ann").roles
    assert [(role.role, role.held) for role in held] == [(DASHBOARD, users_pb2.ROLE_HOLDING_DIRECTLY)]


# Companies and units


def test_companies_and_units(tenant, refused):
    company = tenant.client.companies.Create(companies_pb2.CompaniesServiceCreateRequest(
        tenant=tenant.id, company=companies_pb2.Company(id="partner", name="Partner"))).company
    update = lambda etag: tenant.client.companies.Update(companies_pb2.CompaniesServiceUpdateRequest(
        tenant=tenant.id, company=companies_pb2.Company(id="partner", name="Partner Inc", etag=etag)))
    update(company.etag)
    refused(Code.ABORTED, update, company.etag)
    listed = tenant.client.companies.List(companies_pb2.CompaniesServiceListRequest(tenant=tenant.id, name="INC"))
    assert [found.id for found in listed.companies] == ["partner"] and listed.complete and listed.token
    tenant.unit("emea")
    tenant.unit("berlin", parent="emea")
    assert reason(refused(Code.FAILED_PRECONDITION, tenant.unit, "deeper", parent="berlin")) == "unit_level"
    tenant.user("ann", company="partner", unit="berlin")
    delete = lambda unit: tenant.client.units.Delete(units_pb2.UnitsServiceDeleteRequest(tenant=tenant.id, unit=unit))
    assert reason(refused(Code.FAILED_PRECONDITION, delete, "berlin")) == "unit_not_empty"
    tenant.attach("ann", "emea")
    delete("berlin")
    assert reason(refused(Code.FAILED_PRECONDITION, delete, "emea")) == "unit_not_empty"
    tenant.set_status("Delete", "ann")
    delete("emea")
    tree = tenant.client.units.ListTree(units_pb2.UnitsServiceListTreeRequest(tenant=tenant.id))
    assert [unit.id for unit in tree.units] == ["tenant"] and tree.complete and tree.token


def test_an_import_makes_all_or_none(tenant, refused):
    def load(*users, dry_run=False):
        requests = [users_pb2.UsersServiceImportRequest(tenant=tenant.id, dry_run=dry_run)]
        requests += [users_pb2.UsersServiceImportRequest(users=[users_pb2.User(id=user)]) for user in users]
        return tenant.client.users.Import(iter(requests)).created

    assert load("a", "b", dry_run=True) == 2 and tenant.users() == ["Administrator"]
    assert load("a", "b") == 2 and tenant.users() == ["Administrator", "a", "b"]
    refused(Code.ALREADY_EXISTS, load, "c", "A")
    refused(Code.ALREADY_EXISTS, load, "c", "b", dry_run=True)
    assert tenant.users() == ["Administrator", "a", "b"]


# Licenses


@pytest.fixture
def licensed(tenant):
    """A tenant whose workgroup Planners is flagged and has ann, bob and carol; gives its id too."""
    for user in ("ann", "bob", "carol"):
        tenant.user(user)
    group = tenant.workgroup("Planners", ["ann", "bob", "carol"])
    tenant.flag_license(group)
    return tenant, group


@rule("C43: profiles serve in the order of their priority, explain themselves, and run out")
def test_licenses(licensed, refused):
    tenant, group = licensed
    tenant.license_profile("second", group, 20, Economics=1, Financials=1)
    tenant.license_profile("first", group, 10, Economics=1)
    resolved = tenant.resolve("ann", "Economics")
    assert (resolved.profile, resolved.held, resolved.reason) == ("first", False, "")
    names = [licenses_pb2.SeatVerdict.Name(step.verdict).removeprefix("SEAT_VERDICT_") for step in resolved.steps]
    assert names == ["CHOSEN", "FREE"] and [step.profile for step in resolved.steps] == ["first", "second"]
    assert tenant.acquire("ann", "Economics").profile == "first"
    again = tenant.acquire("ann", "Economics")
    assert again.profile == "first" and again.held
    assert tenant.acquire("bob", "Economics").profile == "second"
    assert tenant.resolve("carol", "Economics").reason == "seats"
    assert reason(refused(Code.RESOURCE_EXHAUSTED, tenant.acquire, "carol", "Economics")) == "seats"
    assert tenant.acquire("carol").product == "Financials"
    assert reason(refused(Code.FAILED_PRECONDITION, tenant.acquire, "Administrator")) == "no_profile"
    assert tenant.release("ann") == 1
    assert tenant.acquire("carol", "Economics").profile == "first"


@rule("C43: whoever leaves the workgroup, is deactivated or deleted frees the seat; who is locked keeps it")
def test_seats_are_freed(licensed):
    tenant, group = licensed
    tenant.license_profile("p", group, 1, Economics=3)
    taken = lambda: {product.product: product.taken for profile in tenant.client.licenses.List(
        licenses_pb2.LicensesServiceListRequest(tenant=tenant.id)).profiles for product in profile.products}["Economics"]
    for user in ("ann", "bob", "carol"):
        tenant.acquire(user, "Economics")
    tenant.set_status("Suspend", "ann")
    assert taken() == 3
    tenant.update_members(group, "remove", "ann")
    assert taken() == 2
    tenant.set_status("Deactivate", "bob")
    assert taken() == 1
    tenant.set_status("Delete", "carol")
    assert taken() == 0


@rule("C43: never more seats than there are, however many ask at once")
def test_seat_race(licensed):
    tenant, group = licensed
    users = [f"u{number}" for number in range(8)]
    for user in users:
        tenant.user(user)
    tenant.update_members(group, "add", *users)
    tenant.license_profile("p", group, 1, Economics=3)

    def acquires(user):
        try:
            return bool(tenant.acquire(user, "Economics").profile)
        except grpc.RpcError as error:
            assert error.code() == Code.RESOURCE_EXHAUSTED and reason(error) == "seats", error
            return False

    with concurrent.futures.ThreadPoolExecutor(len(users)) as pool:
        for number in range(ROUNDS):
            served = [user for user, won in zip(users, pool.map(acquires, users)) if won]
            assert len(served) == 3, f"round {number}: {served}"
            for user in served:
                tenant.release(user)


@rule("C44: a profile needs a flagged workgroup, and keeps it flagged")
def test_license_flag(tenant, refused):
    group = tenant.workgroup("Planners")
    assert reason(refused(Code.FAILED_PRECONDITION, tenant.license_profile, "p", group, 1, Economics=1)) == "license_flag"
    tenant.flag_license(group)
    tenant.license_profile("p", group, 1, Economics=1)
    refused(Code.FAILED_PRECONDITION, tenant.flag_license, group, False)
    tenant.client.licenses.Delete(licenses_pb2.LicensesServiceDeleteRequest(tenant=tenant.id, profile="p"))
    tenant.flag_license(group, False)


# Lists


@rule("X8: all pages of a list show one revision, whatever happens between them, and say when they are complete")
@pytest.mark.parametrize("filters", [
    {}, {"name": "user"}, {"order": "USER_ORDER_LOGIN"}, {"workgroup": "crew"},
    {"statuses": ["USER_STATUS_ACTIVE"], "unit": "tenant", "company": "home"}], ids=str)
def test_pages(tenant, filters):
    users = [f"user{number}" for number in range(7)]
    for user in users:
        tenant.user(user)
    tenant.workgroup("Crew", users, id="crew")

    def meanwhile():
        tenant.user("user25")
        tenant.update_members("crew", "add", "user25")
        tenant.update_members("crew", "remove", "user5")
        tenant.set_status("Deactivate", "user6")
        tenant.set_status("Suspend", "user4")

    expected = tenant.users(page_size=1000, **filters)
    pages = tenant.pages(3, meanwhile, **filters)
    assert [user.id for page in pages for user in page.users] == expected
    assert all(user.status == users_pb2.USER_STATUS_ACTIVE for page in pages for user in page.users)
    assert len({page.token for page in pages}) == 1 and [page.complete for page in pages][-1]
    now = tenant.users(page_size=1000, **filters)
    assert "user25" in now and "user6" not in now


@rule("X8: a cursor's revision is held for five minutes, then the list is to be begun again")
def test_cursor_expires(tenant, refused):
    tenant.user("ann")
    page = tenant.pages(1)[0]
    padded = page.next_page_token + "=" * (-len(page.next_page_token) % 4)
    parts = json.loads(base64.urlsafe_b64decode(padded))
    ask = lambda seconds: tenant.client.users.List(users_pb2.UsersServiceListRequest(
        tenant=tenant.id, page_size=1, page_token=base64.urlsafe_b64encode(json.dumps(
            parts[:-1] + [str(int(parts[-1]) - seconds * 1_000_000)]).encode()).decode().rstrip("=")))
    assert ask(280).users
    assert reason(refused(Code.ABORTED, ask, 301)) == "cursor_expired"
    refused(Code.INVALID_ARGUMENT, ask, -3600)
