"""Users, from their invitation to their end."""

from operations import roles, tenants

# How a user of the facts gets from active to another status.
CHANGES = {"locked": "Suspend", "deactivated": "Deactivate", "deleted": "Delete"}


def create(world, acting, id, status="active", **row):
    """Makes a user in a status, with what a row of the facts gives."""
    begin(world, acting, id, status, **row)
    hold(world, acting, id, **row)
    end(world, acting, id, status)
    return {"id": world.users.id(id)}


def begin(world, acting, id, status="active", company=None, unit=None, account=None, **row):
    """Makes a user who can be given things: invited, registered, or active until `end`."""
    fields = {"id": id, "login": id, "company": company and world.companies.id(company),
              "unit": unit and world.units.id(unit), "account": account and "ACCOUNT_TYPE_" + account.upper(),
              "email": row.get("email"), "displayName": row.get("display_name"), "description": row.get("description")}
    if status not in ("invited", "registered"):
        answer = world.change("Users.Create", acting, user=fields)
    else:
        answer = world.change("Users.Invite", acting, user={**fields, "email": fields["email"] or f"{id}@example.org"})
        world.enrolments[id] = answer.enrolment_token
    world.users.add(id, answer.user.id)
    if status == "registered":
        accept(world, acting, id)


def change(world, acting, id, company=None, unit=None, **row):
    """Gives the first administrator what a row of the facts says of them."""
    fields = {new: row[old] for old, new in (("email", "email"), ("display_name", "displayName"),
                                             ("description", "description")) if old in row}
    if fields:
        world.update("Users.Update", acting, "user", world.users.id(id), **fields)


def hold(world, acting, id, unit=None, unit_role=None, apps=None, company_roles=(), resource_roles=(), **_):
    """Gives the roles that a row of the facts names."""
    if unit_role is not None:
        tenants.attach_user(world, acting, id, unit or "tenant", unit_role, apps)
    for role in company_roles:
        set_company_role(world, acting, id, role, True)
    for one in resource_roles:
        roles.assign_on_resource(world, acting, id, one["role"], one["on"], True)


def end(world, acting, id, status):
    if status in CHANGES:
        world.change(f"Users.{CHANGES[status]}", acting, user=world.users.id(id))


def invite(world, acting, email, id=None, workgroup=None, company=None):
    answer = world.change("Users.Invite", acting, workgroup=world.workgroup(workgroup), user={
        "id": id, "login": id, "email": email, "company": company and world.companies.id(company)})
    name = id or answer.user.id or email
    world.users.add(name, answer.user.id)
    world.enrolments[name] = answer.enrolment_token
    return {"id": answer.user.id}


def accept(world, acting, user):
    world.change("Users.Accept", enrolmentToken=world.enrolments.get(world.users.name(user), "none"))


def get(world, acting, user):
    found = world.ask("Users.Get", acting, user=world.users.id(user)).user
    return {"id": found.id, "etag": found.etag, "status": world.word(found, "status"), "email": found.email,
            "display_name": found.display_name, "description": found.description,
            "account": world.word(found, "account"), "company": world.companies.name(found.company),
            "unit": world.units.name(found.unit)}


def set_company_role(world, acting, user, role, held):
    world.change("Users.SetCompanyRole", acting, user=world.users.id(user), role=role, held=held)


def simple(call):
    """A call that takes a user and nothing else."""
    def operation(world, acting, user):
        world.change(f"Users.{call}", acting, user=world.users.id(user))
    return operation


OPERATIONS = {"user": {
    "create": create, "invite": invite, "accept": accept, "get": get, "set_company_role": set_company_role,
    **{name: simple(call) for name, call in {
        "cancel_invitation": "CancelInvitation", "suspend": "Suspend", "restore": "Restore",
        "deactivate": "Deactivate", "reactivate": "Reactivate", "delete": "Delete",
        "convert_to_federated": "ConvertToFederated"}.items()}}}
