"""Sets up the tenant of a vector, in the order that the format lays down."""

import logins
from operations import access, entities, licenses, people, resources, tenants, workgroups
from protocol import Unsupported
from server import Refusal
from world import DEFAULT_SCOPE

FIRST = "Administrator"
# What a row of users may say; the second part is given when there are resources and units to hold it on.
HELD = ("unit_role", "apps", "company_roles", "resource_roles")
USER = ("id", "status", "company", "unit", "email", "display_name", "description", "account", *HELD)
WORKGROUP = ("name", "kind", "members", "admins", "projects", "items", "allowed", "denied", "description", "comment",
             "external_groups", "license")


class Refused(Exception):
    """A set-up that the services did not take."""


def set_up(world, vector):
    settings, facts = vector.get("settings", {}), vector.get("facts", {})
    only("settings", settings, ("scopes", "full_control_workgroups"))
    only("facts", facts, {key for _, key, _ in STAGES} | {"resources", "links"})
    stages = [("scopes", lambda: settings.get("scopes") and tenants.enable_scopes(world, None))]
    stages += [(name, lambda stage=stage, key=key: stage(world, facts.get(key, []) if key else facts))
               for name, key, stage in STAGES]
    # The workgroups that it names have to be there, and trees look at it.
    listed = settings.get("full_control_workgroups")
    place = next(index for index, (name, _) in enumerate(stages) if name == "entities")
    stages.insert(place, ("full_control_workgroups", lambda: listed is not None and tenants.update_settings(
        world, None, full_control_workgroups=listed)))
    for name, stage in stages:
        try:
            stage()
        except Refusal as refusal:
            raise Refused(f"{name}: {refusal}") from None


def only(what, fields, known):
    unknown = sorted(set(fields) - set(known))
    if unknown:
        raise Unsupported(f"{what} of the names {', '.join(unknown)}")


def administrator_last(users):
    return sorted(users, key=lambda user: (user["id"] if isinstance(user, dict) else user) == FIRST)


def make_companies(world, rows):
    for row in rows:
        tenants.create_company(world, None, **row)


def make_partnerships(world, rows):
    for row in rows:
        for step in ("request", "accept"):
            tenants.OPERATIONS["partnership"][step](world, None, **row)


def make_units(world, rows):
    for row in rows:
        tenants.create_unit(world, None, **row)


def make_types(world, rows):
    for row in rows:
        resources.put_type(world, **row)


def make_users(world, rows):
    for row in rows:
        only("users", row, USER)
        fields = {key: value for key, value in row.items() if key not in HELD}
        if row["id"] == FIRST:
            people.change(world, None, **fields)
        else:
            people.begin(world, None, **fields)


def give_roles(world, rows):
    for row in rows:
        people.hold(world, None, **row)


def make_workgroups(world, rows):
    for row in rows:
        only("workgroups", row, WORKGROUP)
        if row["name"] in world.workgroups.ids:
            fields = {key: row[key] for key in ("description", "comment") if key in row}
            if fields:
                workgroups.update(world, None, row["name"], **fields)
        else:
            workgroups.create(world, None, **{key: row[key] for key in ("name", "kind", "description", "comment")
                                              if key in row})
        fill(world, row)


def fill(world, row):
    """Gives a workgroup what its row says, but for memberships of scope workgroups and what needs resources."""
    name = row["name"]
    if row["kind"] != "scope" and row.get("members"):
        workgroups.update_members(world, None, name, "add", row["members"])
    if row.get("items"):
        workgroups.set_items(world, None, name, row["items"])
    states = {state: row[state] for state in ("allowed", "denied") if row.get(state)}
    if states:
        workgroups.set_role_states(world, None, name, **states)
    if "license" in row:
        workgroups.set_license_flag(world, None, name, row["license"])
    for user in row.get("admins", []):
        workgroups.set_administrator(world, None, name, user, True)


def move_members(world, rows):
    """From where new users were put. Administrator last: no move may leave the tenant without one in `All`."""
    moves = {user: row["name"] for row in rows if row["kind"] == "scope" for user in row.get("members", [])}
    for user in administrator_last(moves):
        if moves[user] != DEFAULT_SCOPE:
            workgroups.move_user(world, None, user, moves[user], **{"from": DEFAULT_SCOPE})


def make_resources(world, facts):
    resources.register(world, [row for row in facts.get("resources", []) if "node" not in row], facts.get("links", []))


def place_resources(world, facts):
    """Those that lie at a node, once the trees are there."""
    resources.register(world, [row for row in facts.get("resources", []) if "node" in row], facts.get("links", []))


def fill_groups(world, rows):
    for row in rows:
        if row.get("projects"):
            workgroups.update_projects(world, None, row["name"], "add", row["projects"])


def make_grants(world, rows):
    for row in rows:
        access.grant(world, None, row["user"], [{"on": row["on"], "level": row["level"]}])


def make_policies(world, rows):
    for row in rows:
        access.create_policy(world, None, **row)


def make_trees(world, rows):
    for row in rows:
        entities.create_tree(world, None, **row)


def make_permissions(world, rows):
    for row in rows:
        entities.set_permissions(world, None, **row)


def make_connections(world, rows):
    for row in rows:
        logins.make_connection(world, **row)


def bind_groups(world, rows):
    for row in rows:
        for binding in row.get("external_groups", []):
            for value in binding["values"]:
                logins.map_group(world, binding["connection"], "exact", value, row["name"])


def make_licenses(world, rows):
    for row in rows:
        licenses.create_profile(world, None, **row)


def set_statuses(world, rows):
    for row in administrator_last(rows):
        people.end(world, None, row["id"], row.get("status", "active"))


# Name, key of the facts, what is done with its rows, or with all facts where there is no key.
STAGES = [
    ("companies", "companies", make_companies), ("partnerships", "partnerships", make_partnerships),
    ("units", "units", make_units), ("types", "types", make_types), ("users", "users", make_users),
    ("workgroups", "workgroups", make_workgroups), ("moves", "workgroups", move_members),
    ("resources", None, make_resources), ("projects", "workgroups", fill_groups),
    ("roles", "users", give_roles), ("grants", "grants", make_grants),
    ("policies", "policies", make_policies), ("entities", "entities", make_trees), ("documents", None, place_resources),
    ("permissions", "permissions", make_permissions), ("connections", "connections", make_connections),
    ("external groups", "workgroups", bind_groups), ("licenses", "licenses", make_licenses),
    ("statuses", "users", set_statuses),
]
