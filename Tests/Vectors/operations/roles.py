"""Roles: their states from their own side, custom ones, and those held on one resource."""

from names import parted


def set_states(world, acting, role, **states):
    world.change("Roles.SetStates", acting, role=role,
                 **{state: world.each("workgroups", groups) for state, groups in states.items()})


def create_custom(world, acting, application, name, permissions):
    world.change("Roles.CreateCustom", acting, role={
        "application": application, "name": name, "permissions": permissions})


def assign_on_resource(world, acting, user, role, on, held):
    world.change("Roles.AssignOnResource", acting, user=world.users.id(user), role=role, resource=world.resource(on),
                 held=held)


OPERATIONS = {"role": {
    "set_states": set_states, "create_custom": create_custom, "assign_on_resource": assign_on_resource}}
