"""The rules about users, companies and units, seen from outside: stock clients, real PostgreSQL."""

import grpc
import pytest

from client import DASHBOARD, SECURITY, reason
from muster.directory.v1 import companies_pb2, units_pb2, users_pb2
from rules import rule

Code = grpc.StatusCode


def status(tenant, user):
    return users_pb2.UserStatus.Name(tenant.get_user(user).user.status).removeprefix("USER_STATUS_").lower()


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
