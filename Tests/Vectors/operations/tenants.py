"""Tenants, the partnerships of their companies, units and views."""


def enable_scopes(world, acting):
    world.change("Tenants.EnableScopes", acting)
    world.meet_workgroups()


def update_settings(world, acting, default_workgroup=None, fallback_workgroup=None, full_control_workgroups=None):
    settings = {
        "defaultWorkgroup": world.workgroup(default_workgroup),
        "fallbackWorkgroup": world.workgroup(fallback_workgroup),
        "fullControlWorkgroups": None if full_control_workgroups is None
        else world.each("workgroups", full_control_workgroups)}
    world.update("Tenants.Update", acting, "tenant", world.id,
                 **{name: value for name, value in settings.items() if value is not None})


def create_company(world, acting, id):
    answer = world.change("Companies.Create", acting, company={"id": id, "name": id})
    world.companies.add(id, answer.company.id)


def partnership(call):
    """A call about the partnership for which one company asked another."""
    def operation(world, acting, **companies):
        world.change(f"Partnerships.{call}", acting, **{
            "from": world.companies.id(companies["from"]), "to": world.companies.id(companies["to"])})
    return operation


def create_unit(world, acting, id, parent):
    answer = world.change("Units.Create", acting, unit={"id": id, "name": id, "parent": world.units.id(parent)})
    world.units.add(id, answer.unit.id)
    return {"id": answer.unit.id}


def delete_unit(world, acting, unit, move_to=None):
    world.change("Units.Delete", acting, unit=world.units.id(unit), moveTo=move_to and world.units.id(move_to))


def attach_user(world, acting, user, unit, unit_role=None, apps=None):
    world.change("Units.AttachUser", acting, user=world.users.id(user), unit=world.units.id(unit),
                 role=world.role(unit_role, "unit"), named=apps and [world.resource(app) for app in apps])


def switch_view(world, acting, unit):
    world.ask("Authorization.SwitchView", acting, view=world.units.id(unit))


OPERATIONS = {
    "tenant": {"enable_scopes": enable_scopes, "update_settings": update_settings},
    "partnership": {name: partnership(name.capitalize()) for name in ("request", "accept", "decline", "end")},
    "unit": {"create": create_unit, "delete": delete_unit, "attach_user": attach_user},
    "view": {"switch": switch_view},
}
