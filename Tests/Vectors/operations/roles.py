"""Roles: their states from their own side, custom ones, and those held on one resource."""


def set_states(world, acting, role, **states):
    world.change("Roles.SetStates", acting, role=role,
                 **{state: world.each("workgroups", groups) for state, groups in states.items()})


def create_custom(world, acting, application, name, permissions):
    """Held as the other roles of its application are that a tenant can add to: on resources, or by workgroups."""
    uses = {world.word(role, "use") for role in world.pages("Roles.List", "roles") if role.application == application}
    world.change("Roles.CreateCustom", acting, role={
        "application": application, "name": name, "permissions": permissions,
        "use": "ROLE_USE_RESOURCE" if "resource" in uses else "ROLE_USE_GRANTED"})


def assign_on_resource(world, acting, user, role, on, held):
    world.change("Roles.AssignOnResource", acting, user=world.users.id(user), role=world.role(role, "resource"),
                 resource=world.resource(on), held=held)


OPERATIONS = {"role": {
    "set_states": set_states, "create_custom": create_custom, "assign_on_resource": assign_on_resource}}
