"""Resource types and registered resources."""

import time

from google.protobuf import json_format

from lists import attributes as listed
from names import timestamp
from protocol import present
from server import Refusal

# Of types that no preset has.
APPLICATION = "Vectors"
# Resources in one change.
BATCH = 1000
DAY = 24 * 60 * 60


def put_type(world, name, actions):
    """A type without any guard but the permission; one of the presets that has the name is the one meant."""
    if any(type.name == name for type in world.pages("Resources.ListTypes", "types")):
        return
    world.change("Resources.PutType", type={
        "application": APPLICATION, "name": name,
        "actions": [{"name": action, "permission": permission} for action, permission in actions.items()]})


def upsert(world, acting, type, id=None, workgroup=None, **row):
    """Changes what is given of a resource that is registered, or registers it."""
    known = registered(world, world.resource(f"{type}/{id}")) if id else {}
    answer = put(world, acting, [{**known, **as_registered(world, type=type, id=id, **row),
                                  "workgroup": world.workgroup(workgroup)}])
    return {"id": id or answer.made_ids[0]}


def registered(world, key):
    """A resource as it is registered, empty if it is not."""
    try:
        found = world.ask("Resources.Get", resource=key).resource
    except Refusal as refusal:
        if refusal.status != "NOT_FOUND":
            raise
        return {}
    found.ClearField("etag")
    return json_format.MessageToDict(found)


def register(world, rows, links=()):
    """Resources of the facts with the links from them."""
    ends = {}
    for link in links:
        ends.setdefault(link["from"], []).append(world.resource(link["to"]))
    made = [{**as_registered(world, **row), "links": ends.get(f"{row['type']}/{row['id']}")} for row in rows]
    for start in range(0, len(made), BATCH):
        put(world, None, made[start:start + BATCH])


def as_registered(world, type, id=None, name=None, unit=None, company=None, attributes=None, parent=None, node=None,
                  shared_with=None, updated_days_ago=None):
    """What is given of a resource, as the services take it."""
    return present({
        "application": world.applications.get(type), "type": type, "id": id, "name": name,
        "unit": unit and world.units.id(unit), "company": company and world.companies.id(company),
        "attributes": None if attributes is None else listed(attributes),
        "parent": (parent or node) and world.resource(parent or node),
        "sharedWith": shared_with and world.each("units", shared_with),
        "updatedAt": None if updated_days_ago is None else timestamp(time.time() - updated_days_ago * DAY)})


def put(world, acting, rows):
    return world.change("Resources.Upsert", acting, resources=rows)


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
