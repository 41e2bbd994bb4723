"""Resource types and registered resources, through the services and a real database."""

import grpc
import pytest
from client import Tenant, reason, resource, resource_key
from muster.directory.v1 import resource_types_pb2 as types, resources_pb2
from rules import rule


@pytest.fixture
def cloud(client, request):
    return Tenant.create(client, "r-" + str(abs(hash(request.node.nodeid)) % 10**9), presets=["cloud_provider"])


def listed(tenant, **fields):
    """All pages of a list."""
    found, token = [], ""
    while True:
        page = tenant.resources(page_token=token, **fields)
        found += [one.id for one in page.resources]
        if page.complete:
            return found
        token = page.next_page_token


@rule("A10: contract, order, report, task and usage line are filtered by their dimensions")
def test_filtered_types(cloud):
    reply = cloud.client.resources.ListTypes(resources_pb2.ListTypesRequest(tenant=cloud.id))
    assert reply.complete
    assert {one.name: list(one.scope) for one in reply.types if one.scope} == {
        "contract": ["contract"], "monthly_billing_order": ["contract", "site"], "monthly_report": ["contract", "site"],
        "task": ["contract", "site", "end_user"], "usage_line": ["contract", "site", "end_user"]}
    owner = next(one for one in reply.applications if one.name == "CloudProvider")
    assert {one.name: list(one.dimensions) for one in owner.categories} == {
        "contracts_sites": ["contract", "site"], "end_users": ["end_user"]}


@rule("A24: categories are data: an option of the preset replaces them and adds a type, and a type can be put")
def test_categories(client, refused):
    tenant = Tenant.create(client, "a24-aggregator", presets=["cloud_provider/aggregator"])
    reply = client.resources.ListTypes(resources_pb2.ListTypesRequest(tenant=tenant.id))
    owner = next(one for one in reply.applications if one.name == "CloudProvider")
    assert {one.name: list(one.dimensions) for one in owner.categories} == {
        "countries": ["country"], "product_families": ["product_family"]}
    assert list(next(one for one in reply.types if one.name == "deal").scope) == ["country", "product_family"]
    tenant.user("ann")
    tenant.workgroup("Staff", members=["ann"], allowed=["CloudProvider/DealAdmin"])
    offer = tenant.put_type("CloudProvider", "offer", {"view": "deal.view"}, scope=["country"])
    assert tenant.sees("ann", type="offer", identifier="o1")
    del offer.actions[:]
    offer.actions.add(name="look", permission="deal.view")
    put = resources_pb2.PutTypeRequest(tenant=tenant.id, type=offer)
    tenant.token = client.resources.PutType(put).token
    assert tenant.sees("ann", action="look", type="offer", identifier="o1")
    refused(grpc.StatusCode.INVALID_ARGUMENT, tenant.ask, "ann", type="offer", identifier="o1")
    refused(grpc.StatusCode.ABORTED, client.resources.PutType, put)


@rule("C11: an application's types are defined by who may manage roles")
def test_types_need_authority(cloud, refused):
    cloud.user("ann")
    error = refused(grpc.StatusCode.PERMISSION_DENIED, cloud.acting_as("ann").put_type, "CloudProvider", "x")
    assert reason(error) == "directory.roles.manage"
    assert cloud.acting_as("Administrator").put_type("CloudProvider", "x").name == "x"


@pytest.mark.parametrize("fields, field", [
    ({"container": True}, "type.container"), ({"entity": "contract"}, "type.entity"),
    ({"matrix": [types.PlacementRule(at="PLACEMENT_LEVEL_TEAM")]}, "type.matrix"),
    ({"placement": 9}, "type.placement"), ({"child_of": ["nothing"]}, "type.child_of[0]")])
def test_a_type_must_fit_together(cloud, refused, fields, field):
    error = refused(grpc.StatusCode.INVALID_ARGUMENT, cloud.put_type, "CloudProvider", "x", **fields)
    assert error.details().startswith(field)


def test_a_type_goes_there_and_back(cloud):
    put = types.ResourceType(
        application="Own", name="asset", placement="PLACEMENT_MATRIX", lockable=True, deletes_everywhere=True, matrix=[
            types.PlacementRule(at="PLACEMENT_LEVEL_ANY", edit=["PLACEMENT_REACH_OWN", "PLACEMENT_REACH_PARENT"],
                                use=["PLACEMENT_REACH_SHARED"], share="PLACEMENT_SHARING_EXPLICIT")],
        actions=[types.ResourceAction(name="edit", permission="asset.edit", changing=True)])
    cloud.client.resources.PutType(resources_pb2.PutTypeRequest(tenant=cloud.id, type=put))
    reply = cloud.client.resources.ListTypes(resources_pb2.ListTypesRequest(tenant=cloud.id))
    found = next(one for one in reply.types if one.application == "Own")
    assert found.etag
    found.etag = ""
    assert found == put


def test_batches_are_changes_of_their_own_and_say_what_they_did(cloud):
    first = [resource(f"contract/C{n}", {"contract": [f"C{n}"]}, name=f"Contract {n}") for n in range(3)]
    second = [resource("usage_line/L1", {"site": ["S1", "S2"]}, below="contract/C0", links=["contract/C1"])]
    answer = cloud.upsert(first, second)
    assert (answer.created, answer.updated, answer.unchanged, answer.batches) == (4, 0, 0, 2)
    first[1].name = "Another"
    answer = cloud.upsert(first + second)
    assert (answer.created, answer.updated, answer.unchanged, answer.batches) == (0, 1, 3, 1)
    line = cloud.get_resource("usage_line/L1")
    assert line.company == "home" and line.parent.id == "C0" and [link.id for link in line.links] == ["C1"]
    assert list(line.attributes[0].values) == ["S1", "S2"] and line.etag and line.updated_at.seconds > 0


def test_a_mistake_ends_the_call_and_the_batches_before_it_stay(cloud, refused):
    good, bad = [resource("contract/C1")], [resource("contract/C2"), resource("contract/C3", {"contract": []})]
    error = refused(grpc.StatusCode.INVALID_ARGUMENT, cloud.upsert, good, bad)
    assert "resources[1].attributes" in error.details()
    assert "The 1 messages before this one are committed." in error.details()
    assert listed(cloud, type="contract") == ["C1"]


def test_ids_are_made_where_none_is_given(cloud):
    answer = cloud.upsert([resource("contract/"), resource("contract/C1")])
    assert len(answer.made_ids) == 1
    assert set(listed(cloud, type="contract")) == {"C1", answer.made_ids[0]}


def test_a_batch_with_its_key_is_done_once(cloud):
    def send():
        return cloud.client.resources.Upsert(iter([resources_pb2.UpsertRequest(
            tenant=cloud.id, request_id="once", resources=[resource("contract/")])]))
    assert send() == send()
    assert len(listed(cloud, type="contract")) == 1


@pytest.mark.parametrize("message, code", [
    (lambda: resource("contract/C1", below="contract/C0"), grpc.StatusCode.INVALID_ARGUMENT),
    (lambda: resource("usage_line/L", below="usage_line/M"), grpc.StatusCode.INVALID_ARGUMENT),
    (lambda: resource("usage_line/L", below="contract/none"), grpc.StatusCode.NOT_FOUND),
    (lambda: resource("nothing/x"), grpc.StatusCode.NOT_FOUND),
    (lambda: resource("contract/C1", company="none"), grpc.StatusCode.NOT_FOUND),
    (lambda: resource("contract/C1", locked_by="Administrator"), grpc.StatusCode.INVALID_ARGUMENT),
    (lambda: resource("contract/bad id"), grpc.StatusCode.INVALID_ARGUMENT),
    (lambda: resource("contract/C1", name="\0"), grpc.StatusCode.INVALID_ARGUMENT)])
def test_a_resource_must_fit_its_type(cloud, refused, message, code):
    refused(code, cloud.upsert, [message()])
    assert listed(cloud) == []


@rule("A14: a list shows an acting user what they may view, and nothing else is found")
def test_sight(cloud, refused):
    cloud.user("ann")
    cloud.workgroup("Staff", members=["ann"], allowed=["CloudProvider/ApiAdmin"])
    cloud.upsert([resource("contract/C1"), resource("usage_line/L1")])
    ann = cloud.acting_as("ann")
    assert listed(ann) == ["L1"]
    assert ann.get_resource("usage_line/L1").id == "L1"
    refused(grpc.StatusCode.NOT_FOUND, ann.get_resource, "contract/C1")
    error = refused(grpc.StatusCode.PERMISSION_DENIED, ann.upsert, [resource("usage_line/L2")])
    assert reason(error) == "directory.resources.manage"
    error = refused(grpc.StatusCode.PERMISSION_DENIED, ann.delete_resource, "usage_line/L1")
    assert reason(error) == "directory.resources.manage"


@rule("X8: a list of resources goes on from page to page until it says that it is complete")
def test_lists(cloud):
    cloud.put_type("CloudProvider", "spot", {"view": ""}, placement="PLACEMENT_TENANT_WIDE")
    cloud.upsert(
        [resource(f"contract/C{n:02}", name=f"Höhe {n}") for n in range(25)],
        [resource(f"usage_line/L{n}", below="contract/C00") for n in range(5)],
        [resource("spot/S", unit="tenant")])
    assert listed(cloud, type="contract", page_size=7) == [f"C{n:02}" for n in range(25)]
    assert len(listed(cloud, page_size=4)) == 31
    assert listed(cloud, parent=resource_key("contract/C00"), page_size=2) == [f"L{n}" for n in range(5)]
    assert listed(cloud, type="contract", parent=resource_key("contract/C00")) == []
    assert listed(cloud, unit="tenant") == ["S"]
    assert len(listed(cloud, company="home", page_size=10)) == 31
    assert listed(cloud, company="none") == []
    assert listed(cloud, name="HÖHE 1") == ["C01"] + [f"C{n}" for n in range(10, 20)]
    assert listed(cloud, name="höhe 2", company="home", page_size=2) == ["C02", "C20", "C21", "C22", "C23", "C24"]


def test_deletion(cloud, refused):
    cloud.upsert([resource("contract/C1"), resource("usage_line/L1", below="contract/C1", links=["contract/C1"])])
    error = refused(grpc.StatusCode.FAILED_PRECONDITION, cloud.delete_resource, "contract/C1")
    assert reason(error) == "resource_children"
    refused(grpc.StatusCode.ABORTED, cloud.delete_resource, "usage_line/L1", etag="1")
    cloud.delete_resource("usage_line/L1", etag=cloud.get_resource("usage_line/L1").etag)
    cloud.delete_resource("contract/C1")
    assert listed(cloud) == []
    refused(grpc.StatusCode.NOT_FOUND, cloud.get_resource, "contract/C1")
