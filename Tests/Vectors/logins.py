"""Connections to identity providers, and logins through them."""

from names import timestamp
from server import Refusal

LINK_BY = {"none": "LINK_BY_NONE", "userName": "LINK_BY_USER_NAME", "email": "LINK_BY_EMAIL"}


def make_connection(world, id, claims, link_by, mappings, **options):
    world.change("IdentityProviders.Create", identityProvider={
        "id": id, "name": id, "claims": claims, "linkBy": LINK_BY[link_by], **options})
    world.connection = id
    for mapping in mappings:
        map_group(world, id, **mapping)


def map_group(world, connection, match, value, workgroup, priority=None):
    world.change("Mappings.Create", mapping={
        "identityProvider": connection, "match": "MATCH_KIND_" + match.upper(), "value": value,
        "workgroup": world.workgroup(workgroup), "priority": priority})


def login(world, connection, login, claims, overage=None):
    world.logins += 1
    try:
        answer = world.change(
            "Logins.Provision", identityProvider=connection, login=login, overage=overage,
            authenticatedAt=timestamp(world.born + world.logins),
            claims={name: {"values": value if isinstance(value, list) else [value]} for name, value in claims.items()})
    except Refusal as refusal:
        if refusal.status not in ("PERMISSION_DENIED", "FAILED_PRECONDITION"):
            raise
        return {"outcome": "REFUSED", "created": False, **_memberships(world, world.users.id(login))}
    if answer.user:
        world.users.add(login, answer.user)
    return {"outcome": _outcome(world.word(answer, "outcome").upper()), "created": answer.created,
            **_memberships(world, answer.user or world.users.id(login))}


def _outcome(outcome):
    """The word of a vector for an outcome of the services (P42, C38)."""
    return {"CLAIM_MISSING": "OVERAGE", "PROVISIONING_OFF": "NO_MAPPING"}.get(outcome, outcome)


def _memberships(world, user):
    """The workgroups of a user, worked out if somebody asks."""
    def found(scope):
        try:
            rows = world.ask("Users.Get", user=user).memberships
        except Refusal as refusal:
            if refusal.status != "NOT_FOUND":
                raise
            return []
        return [row.workgroup_name for row in rows if (world.kind(row.workgroup) == "scope") == scope]
    return {"workgroups": lambda: [name for name in found(False) if name != "Everyone"],
            "scope": lambda: next(iter(found(True)), None)}
