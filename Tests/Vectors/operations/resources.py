"""Resource types and registered resources."""

from lists import attributes as listed
from names import parted

# Of types that no preset has.
APPLICATION = "Vectors"


def put_type(world, name, actions):
    """A type without any guard but the permission; one of the presets that has the name is the one meant."""
    if any(type.name == name for type in world.pages("Resources.ListTypes", "types")):
        return
    world.change("Resources.PutType", type={
        "application": APPLICATION, "name": name,
        "actions": [{"name": action, "permission": permission} for action, permission in actions.items()]})


def upsert(world, acting, type, workgroup=None, **row):
    answer = put(world, acting, [{**as_registered(world, type=type, **row), "workgroup": world.workgroup(workgroup)}])
    return {"id": answer.ids[0] if answer.ids else row.get("id")}


def register(world, rows):
    """The resources of the facts, in one stream."""
    if rows:
        put(world, None, [as_registered(world, **row) for row in rows])


def as_registered(world, type, id=None, name=None, unit=None, company=None, attributes=None, parent=None, node=None,
                  shared_with=None, updated_days_ago=None):
    return {
        "application": world.applications.get(type), "type": type, "id": id, "name": name,
        "unit": unit and world.units.id(unit), "company": company and world.companies.id(company),
        "attributes": attributes and listed(attributes), "parent": (parent or node) and world.resource(parent or node),
        "sharedWith": shared_with and world.each("units", shared_with), "updatedDaysAgo": updated_days_ago}


def put(world, acting, rows):
    answer = world.server.invoke("Resources.Upsert", acting, *({"tenant": world.id, "resource": row} for row in rows))
    world.token = answer.token or world.token
    return answer


def link(world, start, end):
    world.change("Resources.Link", start=world.resource(start), end=world.resource(end))


def get(world, acting, on):
    found = world.ask("Resources.Get", acting, resource=world.resource(on)).resource
    return {"id": found.id, "name": found.name, "etag": found.etag}


def share(world, acting, on, **units):
    world.change("Resources.Share", acting, resource=world.resource(on), units=world.each("units", units["with"]))


def unshare(world, acting, on, **units):
    world.change("Resources.Unshare", acting, resource=world.resource(on), units=world.each("units", units["from"]))


def delete_shared(world, acting, on, confirmation=None):
    answer = world.change("Resources.DeleteShared", acting, resource=world.resource(on), confirmation=confirmation)
    return {"confirmation": answer.confirmation, "affected": [world.units.name(unit) for unit in answer.affected]}


def simple(call):
    """A call that takes a resource and nothing else."""
    def operation(world, acting, on):
        world.change(f"Resources.{call}", acting, resource=world.resource(on))
    return operation


OPERATIONS = {"resource": {
    "upsert": upsert, "get": get, "share": share, "unshare": unshare, "delete_shared": delete_shared,
    "delete": simple("Delete"), "lock": simple("Lock"), "unlock": simple("Unlock"),
    "restore_deleted": simple("RestoreDeleted")}}
