"""Levels on resources, and the policies that derive them."""

from world import word


def on_each(world, resources):
    return [world.resource(one) for one in resources]


def objects(answer):
    """What became of each resource."""
    return {"objects": {f"{one.resource.type}/{one.resource.id}": word(one, "outcome") for one in answer.results}}


def grant(world, acting, user, grants):
    return objects(world.change("Access.Grant", acting, user=world.users.id(user), grants=[
        {"resource": world.resource(one["on"]), "level": one["level"]} for one in grants]))


def change(world, acting, user, on, level):
    return objects(world.change("Access.Change", acting, user=world.users.id(user), resources=on_each(world, on),
                                level=level))


def revoke(world, acting, user, on):
    return objects(world.change("Access.Revoke", acting, user=world.users.id(user), resources=on_each(world, on)))


def duplicate(world, acting, to, on, **rest):
    return objects(world.change("Access.Duplicate", acting, resources=on_each(world, on), to=world.each("users", to),
                                **{"from": world.users.id(rest["from"])}))


def replace(world, acting, user, on, **rest):
    return objects(world.change("Access.Replace", acting, user=world.users.id(user), resources=on_each(world, on),
                                **{"with": world.each("users", rest["with"])}))


def manage_members(world, acting, mode, user, types=None, levels=None, updated_within_months=None, dry_run=None,
                   **rest):
    started = world.change(
        "Access.ManageMembers", acting, mode="MANAGE_MODE_" + mode.upper(), user=world.users.id(user), types=types,
        levels=levels, updatedWithinMonths=updated_within_months, dryRun=dry_run,
        **{"with": rest.get("with") and world.users.id(rest["with"])})
    ended = world.ask("Operations.Wait", acting, operation=started.operation.id)
    world.token = ended.token or world.token
    return objects(ended)


def create_policy(world, acting, id, target, linked, level, only=None):
    world.change("Policies.Create", acting, policy={
        "id": id, "name": id, "target": {"name": target}, "linked": {"name": linked}, "level": level,
        "only": only and on_each(world, only)})


def delete_policy(world, acting, id):
    world.change("Policies.Delete", acting, policy=id)


OPERATIONS = {
    "access": {"grant": grant, "change": change, "revoke": revoke, "duplicate": duplicate, "replace": replace,
               "manage_members": manage_members},
    "policy": {"create": create_policy, "delete": delete_policy}}
