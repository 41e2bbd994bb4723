"""Trees of entities and the permissions on their nodes."""

from names import parted


def create_tree(world, acting, type, tree, nodes=()):
    world.change("Entities.CreateTree", acting, type=type, tree=tree, nodes=[
        {"id": node["id"], "parent": node.get("parent")} for node in nodes])
    return {"id": tree}


def set_permissions(world, acting, principal, on, apply_to=None, **states):
    kind, name = parted(principal)
    holder = {"user": world.users.id(name)} if kind == "user" else {"workgroup": world.workgroup(name)}
    answer = world.change(
        "Entities.SetPermissions", acting, **holder, node=world.resource(on),
        applyTo=apply_to and "APPLY_TO_" + apply_to.upper(),
        **{state: ["ENTITY_PERMISSION_" + one.upper() for one in several] for state, several in states.items()})
    return {"count": answer.count}


def delete_node(world, acting, on):
    world.change("Entities.DeleteNode", acting, node=world.resource(on))


OPERATIONS = {"entity": {
    "create_tree": create_tree, "set_permissions": set_permissions, "delete_node": delete_node}}
