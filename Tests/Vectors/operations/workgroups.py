"""Workgroups: their names, members, items and states."""


def create(world, acting, name, kind, description=None, comment=None, members=(), items=None):
    answer = world.change("Workgroups.Create", acting, members=world.each("users", members), workgroup={
        "name": name, "kind": "WORKGROUP_KIND_" + kind.upper(), "description": description, "comment": comment,
        "items": items and items_of(items)})
    world.meet_workgroup(answer.workgroup)
    return seen(world, acting, answer.workgroup)


def items_of(items):
    return [{"restrictions": item} for item in items]


def get(world, acting, workgroup):
    return seen(world, acting, world.ask("Workgroups.Get", acting, workgroup=world.workgroup(workgroup)).workgroup)


def seen(world, acting, group):
    """A workgroup as a vector sees it."""
    states = [(state.role, world.word(state, "state")) for state in group.role_states]
    return {
        "id": group.id, "etag": group.etag, "name": group.name, "kind": world.word(group, "kind"),
        "description": group.description, "comment": group.comment, "builtin": group.builtin,
        "allowed": [role for role, state in states if state == "allowed"],
        "denied": [role for role, state in states if state == "denied"],
        "items": [[restriction(one) for one in item.restrictions] for item in group.items],
        "license": group.license, "external_groups": lambda: external_groups(world, acting, group.id),
        "members": lambda: [world.users.name(member.user) for member in world.pages(
            "Workgroups.ListMembers", "members", acting, workgroup=group.id)]}


def restriction(one):
    return {"dimension": one.dimension, "any": True} if one.any else {"dimension": one.dimension,
                                                                     "values": list(one.values)}


def external_groups(world, acting, workgroup):
    """The exact mappings into a workgroup, by connection."""
    values = {}
    for connection in world.pages("IdentityProviders.List", "identity_providers", acting):
        for mapping in world.pages("Mappings.List", "mappings", acting, identityProvider=connection.id):
            if mapping.workgroup == workgroup and world.word(mapping, "match") == "exact":
                values.setdefault(connection.id, []).append(mapping.value)
    return [{"connection": connection, "values": several} for connection, several in values.items()]


def update(world, acting, workgroup, etag=None, **fields):
    answer = world.update("Workgroups.Update", acting, "workgroup", world.workgroup(workgroup), etag,
                          **fields)
    world.meet_workgroup(answer.workgroup)
    return seen(world, acting, answer.workgroup)


def copy(world, acting, workgroup, name):
    answer = world.change("Workgroups.Copy", acting, workgroup=world.workgroup(workgroup), name=name)
    world.meet_workgroup(answer.workgroup)
    return seen(world, acting, answer.workgroup)


def delete(world, acting, workgroup, reassign_to=None):
    world.change("Workgroups.Delete", acting, workgroup=world.workgroup(workgroup),
                 reassignTo=world.workgroup(reassign_to))


def update_members(world, acting, workgroup, mode, users=(), cascade=None):
    answer = world.change("Workgroups.UpdateMembers", acting, workgroup=world.workgroup(workgroup),
                          mode="MEMBERS_MODE_" + mode.upper(), users=world.each("users", users), cascade=cascade)
    return {"count": answer.added + answer.removed}


def move_user(world, acting, user, to, **rest):
    answer = world.change("Workgroups.MoveUser", acting, user=world.users.id(user), to=world.workgroup(to),
                          **{"from": world.workgroup(rest["from"])})
    return {"warnings": list(answer.warnings)}


def set_administrator(world, acting, workgroup, user, admin):
    world.change("Workgroups.SetAdministrator", acting, workgroup=world.workgroup(workgroup),
                 user=world.users.id(user), administrator=admin)


def update_projects(world, acting, workgroup, mode, projects):
    world.change("Workgroups.UpdateProjects", acting, workgroup=world.workgroup(workgroup),
                 mode="PROJECTS_MODE_" + mode.upper(), projects=projects)


def set_items(world, acting, workgroup, items):
    answer = world.change("Workgroups.SetItems", acting, workgroup=world.workgroup(workgroup), items=items_of(items))
    return seen(world, acting, answer.workgroup)


def set_role_states(world, acting, workgroup, **states):
    answer = world.change("Workgroups.SetRoleStates", acting, workgroup=world.workgroup(workgroup), **states)
    return seen(world, acting, answer.workgroup)


def set_external_groups(world, acting, workgroup, connection, values):
    world.change("Workgroups.SetExternalGroups", acting, workgroup=world.workgroup(workgroup),
                 identityProvider=connection, values=values)


def set_license_flag(world, acting, workgroup, license):
    world.change("Workgroups.SetLicenseFlag", acting, workgroup=world.workgroup(workgroup), license=license)


OPERATIONS = {"workgroup": {
    "create": create, "get": get, "update": update, "copy": copy, "delete": delete, "update_members": update_members,
    "move_user": move_user, "set_administrator": set_administrator, "update_projects": update_projects,
    "set_items": set_items, "set_role_states": set_role_states, "set_external_groups": set_external_groups,
    "set_license_flag": set_license_flag}}
