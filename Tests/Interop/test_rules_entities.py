"""Trees of entities and the permissions on their nodes (C20-C28), through the services and a real database."""

import grpc
import pytest
from client import reason, resource
from rules import rule

ALL = {"read", "update", "delete", "assign"}


@pytest.fixture
def world(tenant):
    """A hierarchy that a service made, with the users ann and bob and a workgroup Staff that holds ann."""
    for user in ("ann", "bob"):
        tenant.user(user)
    tenant.staff = tenant.workgroup("Staff", members=["ann"])
    tenant.tree("hierarchy/world", europe="", france="europe", asia="world")
    return tenant


def asks(tenant, subject, action, node):
    return tenant.sees(subject, action=action, type="hierarchy", identifier=node)


@rule("C20: workgroups and users can hold permissions on hierarchies and regimes")
def test_principals(world):
    world.tree("regime/tax")
    world.permit(f"workgroup/{world.staff}", "hierarchy/europe", allow=["read"])
    world.permit("user/bob", "regime/tax", allow=["read"])
    assert asks(world, "ann", "view", "europe")
    assert not asks(world, "bob", "view", "europe")
    assert world.sees("bob", type="regime", identifier="tax")
    assert not world.sees("ann", type="regime", identifier="tax")


@rule("C21: each permission is allow, deny or unset, on a node or on all instances of the type")
def test_entity_level(world):
    world.tree("hierarchy/moon")
    world.permit("user/ann", "hierarchy", allow=["read"])
    assert asks(world, "ann", "view", "france") and asks(world, "ann", "view", "moon")
    world.permit("user/ann", "hierarchy", deny=["read"])
    assert not asks(world, "ann", "view", "moon")
    world.permit("user/ann", "hierarchy", unset=["read"])
    assert not asks(world, "ann", "view", "moon")
    world.permit("user/ann", "hierarchy/moon", allow=["read"])
    assert asks(world, "ann", "view", "moon")


@rule("C22: a deny at either level beats an allow at the other, also of another principal")
def test_levels_add_up(world):
    world.permit("user/ann", "hierarchy", allow=["read"])
    world.permit(f"workgroup/{world.staff}", "hierarchy/europe", deny=["read"])
    assert asks(world, "ann", "view", "asia")
    assert not asks(world, "ann", "view", "europe")
    world.permit(f"workgroup/{world.staff}", "hierarchy/europe", unset=["read"])
    world.permit(f"workgroup/{world.staff}", "hierarchy", deny=["update"])
    world.permit("user/ann", "hierarchy/asia", allow=["update"])
    assert not asks(world, "ann", "edit", "asia")


@rule("C23: unset is inherited from the parent, for each principal first")
def test_inheritance(world):
    world.permit("user/ann", "hierarchy/europe", allow=["read"])
    assert asks(world, "ann", "view", "france")
    world.permit("user/ann", "hierarchy/france", deny=["read"])
    assert not asks(world, "ann", "view", "france")
    # The user's own word on the node ends the user's inheritance, not the workgroup's.
    world.permit("user/ann", "hierarchy/france", allow=["read"])
    world.permit(f"workgroup/{world.staff}", "hierarchy/world", deny=["read"])
    assert not asks(world, "ann", "view", "france")
    world.permit(f"workgroup/{world.staff}", "hierarchy/europe", allow=["read"])
    assert asks(world, "ann", "view", "france")
    # A move changes what is inherited.
    world.update_nodes("hierarchy/world", france="asia")
    assert not asks(world, "ann", "view", "france")


@rule("C24: a change applies to the node, its children, its parents, in one write that says to how many")
@pytest.mark.parametrize("apply_to, reached", [
    ("node", {"europe"}), ("node_and_children", {"europe", "france"}), ("children", {"france"}),
    ("node_and_parents", {"europe", "world"}), ("node_children_parents", {"europe", "france", "world"})])
def test_apply_to(world, apply_to, reached):
    answer = world.permit("user/bob", "hierarchy/europe", allow=["update"], apply_to=apply_to)
    assert answer.count == len(reached)
    own = {node for node in ("world", "europe", "france", "asia")
           if world.effective("user/bob", f"hierarchy/{node}")["update"].rule.node == node}
    assert own == reached


@rule("C25: creator, Administrators and the listed workgroups get Full Control of a new hierarchy")
def test_creator(world):
    listed = world.workgroup("Listed", members=["bob"])
    world.list_full_control(listed)
    world.workgroup("Makers", members=["ann"], allowed=["PlanningSpace Dataflow/Hierarchy Admin"])
    world.acting_as("ann").tree("hierarchy/sea", shore="")
    world.token = world.acting_as("ann").token
    assert world.in_effect("user/ann", "hierarchy/shore") == ALL
    assert world.in_effect("user/bob", "hierarchy/shore") == ALL
    assert world.in_effect("user/Administrator", "hierarchy/shore") == ALL
    assert world.in_effect(f"workgroup/{world.staff}", "hierarchy/shore") == set()


@rule("C25: whoever makes a hierarchy needs the authority over them")
def test_creation_needs_authority(world, refused):
    error = refused(grpc.StatusCode.PERMISSION_DENIED, world.acting_as("bob").tree, "hierarchy/sea")
    assert reason(error) == "hierarchy.manage"


@rule("C26: deleting a node needs Delete on it and all below, and Update on the root")
def test_delete_node(world, refused):
    ann = world.acting_as("ann")
    world.permit("user/ann", "hierarchy/europe", allow=["delete"])
    refused(grpc.StatusCode.PERMISSION_DENIED, ann.delete_node, "hierarchy/europe")
    world.permit("user/ann", "hierarchy/world", allow=["update"])
    world.permit("user/ann", "hierarchy/france", deny=["delete"])
    error = refused(grpc.StatusCode.PERMISSION_DENIED, ann.delete_node, "hierarchy/europe")
    assert reason(error) == "delete"
    world.permit("user/ann", "hierarchy/france", unset=["delete"])
    assert ann.delete_node("hierarchy/europe").deleted == 2
    refused(grpc.StatusCode.NOT_FOUND, world.effective, "user/ann", "hierarchy/france")
    refused(grpc.StatusCode.PERMISSION_DENIED, ann.delete_node, "hierarchy/world")


@rule("C26: nodes are changed by who may update what is above, and permissions set by who may assign")
def test_changes_need_permissions(world, refused):
    ann = world.acting_as("ann")
    refused(grpc.StatusCode.PERMISSION_DENIED, ann.update_nodes, "hierarchy/world", spain="europe")
    world.permit("user/ann", "hierarchy/europe", allow=["update"])
    assert ann.update_nodes("hierarchy/world", spain="europe", madrid="spain").added == 2
    refused(grpc.StatusCode.PERMISSION_DENIED, ann.update_nodes, "hierarchy/world", spain="asia")
    refused(grpc.StatusCode.PERMISSION_DENIED, ann.permit, "user/bob", "hierarchy/spain", allow=["read"])
    world.permit("user/ann", "hierarchy/europe", allow=["assign"])
    assert ann.permit("user/bob", "hierarchy/europe", allow=["read"], apply_to="node_and_children").count == 4
    refused(grpc.StatusCode.PERMISSION_DENIED, ann.permit, "user/bob", "hierarchy/europe", allow=["read"],
            apply_to="node_and_parents")
    refused(grpc.StatusCode.PERMISSION_DENIED, ann.permit, "user/bob", "hierarchy", allow=["read"])


@rule("C27: effective permissions name the rule that won")
def test_winning_rule(world):
    world.permit(f"workgroup/{world.staff}", "hierarchy/europe", allow=["read", "update"])
    world.permit("user/ann", "hierarchy", deny=["update"])
    found = world.effective("user/ann", "hierarchy/france")
    read, update = found["read"], found["update"]
    assert read.in_effect and read.rule.workgroup == world.staff and read.rule.node == "europe" and read.rule.allowed
    assert not update.in_effect and update.rule.user == "ann" and update.rule.node == "" and not update.rule.allowed
    assert not found["delete"].in_effect and not found["delete"].HasField("rule")
    assert world.in_effect(f"workgroup/{world.staff}", "hierarchy/france") == {"read", "update"}


@rule("C28: Full Control is read, update, delete and assign; denied read takes update and delete along, not assign")
def test_full_control(world):
    world.permit("user/ann", "hierarchy/europe", allow=["full_control"])
    assert world.in_effect("user/ann", "hierarchy/europe") == ALL
    world.permit("user/ann", "hierarchy/europe", deny=["read"])
    assert world.in_effect("user/ann", "hierarchy/europe") == {"assign"}
    assert not asks(world, "ann", "edit", "europe") and asks(world, "ann", "assign", "europe")
    world.permit("user/ann", "hierarchy/europe", unset=["read"])
    assert world.in_effect("user/ann", "hierarchy/europe") == {"update", "delete", "assign"}
    assert asks(world, "ann", "edit", "europe") and not asks(world, "ann", "view", "europe")


@rule("C26: a node where documents lie is not deleted, and one in its tree is seen by its permission and its place")
def test_documents(world, refused):
    world.workgroup("Readers", members=["ann", "bob"], allowed=["PlanningSpace Dataflow/Document Read"])
    world.upsert([resource("document/d", below="hierarchy/france")])
    world.permit("user/ann", "hierarchy/europe", allow=["read"])
    assert world.sees("ann", type="document", identifier="d")
    assert not world.sees("bob", type="document", identifier="d")
    error = refused(grpc.StatusCode.FAILED_PRECONDITION, world.delete_node, "hierarchy/europe")
    assert reason(error) == "entity_in_use"
