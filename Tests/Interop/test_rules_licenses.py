"""The rules about license profiles and their seats, seen from outside: stock clients, real PostgreSQL."""

import concurrent.futures

import grpc
import pytest

from client import reason
from muster.directory.v1 import licenses_pb2
from rules import rule

Code = grpc.StatusCode
ROUNDS = 50


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
