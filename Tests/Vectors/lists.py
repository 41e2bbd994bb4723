"""The questions of a vector: checks, and everything that `list` can ask for."""

import csv
import io

from matching import Row
from protocol import Unsupported, called

EVERYBODY = "Everyone"


def check(world, acting, action, resource, subject=None, preview=None, view=None, line_values=None):
    return world.ask("Authorization.Check", acting, **who(world, subject, preview), action=action,
                     view=unit(world, view), resource=described(world, resource, line_values))


def who(world, subject, preview):
    """Of whom a question asks."""
    if preview is None:
        return {"subject": world.users.id(subject)}
    claims = preview.get("claims")
    return {"preview": {
        "workgroups": world.each("workgroups", preview.get("workgroups")), "roles": preview.get("roles"),
        "level": preview.get("level"), "claims": claims and claimed(world, claims)}}


def claimed(world, claims):
    """What the vector's one connection asserts."""
    values = claims.get("claims", {name: value for name, value in claims.items() if name != "connection"})
    return {"identityProvider": claims.get("connection") or world.connection,
            "claims": {name: {"values": listed(value)} for name, value in values.items()}}


def listed(value):
    return value if isinstance(value, list) else [value]


def unit(world, name):
    return None if name is None else world.units.id(name)


def attributes(values):
    return [{"dimension": dimension, "values": several} for dimension, several in (values or {}).items()]


def described(world, resource, line_values=None):
    """A resource as a question takes it: registered or described inline, with the lines below it."""
    lines = None if line_values is None else {"tuples": [{"attributes": attributes(line)} for line in line_values]}
    return {"application": world.applications.get(resource["type"]), "type": resource["type"], "id": resource.get("id"),
            "attributes": attributes(resource.get("attributes")), "lineValues": lines}


# Of the engine


def resources(world, acting, action, type, subject=None, preview=None, view=None):
    return _streamed(world, "Authorization.ListResources", "ids", acting, **who(world, subject, preview), action=action,
                     type=type, application=world.applications.get(type), view=unit(world, view))


def subjects(world, acting, action, resource):
    found = _streamed(world, "Authorization.ListSubjects", "subjects", acting, action=action,
                      resource=world.resource(resource))
    return [world.users.name(one) for one in found]


def _streamed(world, call, rows, acting, /, **fields):
    answers = world.ask(call, acting, **fields)
    assert answers and answers[-1].complete, f"{call} ends without saying that it is complete"
    return [one for answer in answers for one in getattr(answer, rows)]


def filtered(world, acting, action, type, candidates, subject=None, preview=None, view=None):
    dimensions = sorted({dimension for one in candidates for dimension in one["attributes"]})
    question = {"tenant": world.id, **who(world, subject, preview), "action": action, "type": type,
                "application": world.applications.get(type), "view": unit(world, view), "dimensions": dimensions,
                "consistency": {"atLeast": world.token}}
    batch = {"count": len(candidates), "ids": [one["id"] for one in candidates],
             "columns": [_column(candidates, dimension) for dimension in dimensions]}
    answers = world.server.invoke(
        "Authorization.FilterResources", acting, {"question": question}, {"candidates": batch})
    passed = answers[-1].passed
    return [one["id"] for place, one in enumerate(candidates) if passed[place // 8] >> place % 8 & 1]


def _column(candidates, dimension):
    several = [one["attributes"].get(dimension, []) for one in candidates]
    return {"values": [value for values in several for value in values], "counts": [len(values) for values in several]}


# Of the directory


def users(world, acting, only=None, name=None, company=None, deactivated=None):
    found = world.pages("Users.List", "users", acting, name=name, includeDeactivated=deactivated,
                        company=company and world.companies.id(company))
    rows = [{"id": world.users.name(user.id), "status": world.word(user, "status"), "display_name": user.display_name,
             "email": user.email, "account": world.word(user, "account")} for user in found]
    return [Row("id", row) for row in rows if only is None or row["id"] in only]


def workgroups(world, acting, kind, member=None, name=None):
    found = world.pages("Workgroups.List", "workgroups", acting, kind="WORKGROUP_KIND_" + kind.upper(), name=name,
                        member=member and world.users.id(member))
    names = {group.name for group in found}
    # The services list whom a workgroup lists; a user is in the one of all users without being listed.
    everybody = member is not None and kind == "role" and (name or "").lower() in EVERYBODY.lower()
    return sorted(names | {EVERYBODY} if everybody else names)


def members(world, acting, workgroup):
    if workgroup == EVERYBODY:
        return users(world, acting)
    found = world.pages("Workgroups.ListMembers", "members", acting, workgroup=world.workgroup(workgroup))
    return [world.users.name(member.user) for member in found]


def selection(world, acting, workgroups, match):
    found = world.pages("Workgroups.SelectMembers", "users", acting, selection={
        "workgroups": world.each("workgroups", workgroups), "match": "SELECTION_MATCH_" + match.upper()})
    return [world.users.name(user) for user in found]


def lint(world, acting):
    return sorted({world.workgroups.name(warning.workgroup)
                   for warning in world.pages("Workgroups.Lint", "warnings", acting)})


def registered(world, acting, type):
    found = world.pages("Resources.List", "resources", acting, type=type, application=world.applications.get(type))
    return [resource.id for resource in found]


def effective_permissions(world, acting, subject, on):
    answer = world.ask("Entities.GetEffectivePermissions", acting, user=world.users.id(subject),
                       node=world.resource(on))
    return [world.word(one, "permission") for one in answer.permissions if one.in_effect]


def user_resources(world, acting, user):
    found = world.pages("Users.ListResources", "resources", acting, user=world.users.id(user))
    return [{"resource": f"{one.resource.type}/{one.resource.id}", "level": one.level, "how_added": one.how_added}
            for one in found]


def user_resource_counts(world, acting, user):
    answer = world.ask("Users.CountResources", acting, user=world.users.id(user))
    return [{"type": one.type, "count": one.count} for one in answer.counts]


def csv_header(world, acting, of):
    return _exported(world, acting, of)[0]


def csv_rows(world, acting, of, name=None):
    titles, *rows = _exported(world, acting, of)
    found = [dict(zip(titles, row)) for row in rows]
    if name is None:
        return found
    return [row for row in found if row["Name"] == name] or [row for row in found if name in row["Name"]]


def _exported(world, acting, of):
    parts = world.ask({"workgroups": "Workgroups.ExportCsv"}[of], acting)
    text = b"".join(part.csv for part in parts).decode()
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


WHAT = {
    "resources": resources, "subjects": subjects, "filter": filtered, "users": users, "workgroups": workgroups,
    "members": members, "registered": registered, "selection": selection, "lint": lint,
    "effective_permissions": effective_permissions, "user_resources": user_resources,
    "user_resource_counts": user_resource_counts, "csv_header": csv_header, "csv_rows": csv_rows,
}


def run(what, world, acting, arguments):
    """What the list holds, and the count that the services give beside it, if they do."""
    if what not in WHAT:
        raise Unsupported(f"there is no list {what}")
    return called(what, WHAT[what], world, acting, arguments), None
