"""Connections to identity providers, and logins through them."""

import time

from server import Refusal

LINK_BY = {"none": "LINK_BY_NONE", "userName": "LINK_BY_USER_NAME", "email": "LINK_BY_EMAIL"}
# What an outcome of the services is called in a vector, where that is not the same word.
OUTCOMES = {"CLAIM_MISSING": {"OK", "NO_MAPPING"}, "PROVISIONING_OFF": {"NO_MAPPING", "REFUSED"}}


def make_connection(world, id, claims, link_by, mappings, **options):
    world.change("IdentityProviders.Create", identityProvider={
        "id": id, "name": id, "claims": claims, "linkBy": LINK_BY[link_by], **options})
    world.connection = id
    for mapping in mappings:
        world.change("Mappings.Create", mapping={
            "identityProvider": id, "match": "MATCH_KIND_" + mapping["match"].upper(), "value": mapping["value"],
            "workgroup": world.workgroup(mapping["workgroup"]), "priority": mapping.get("priority")})


def login(world, connection, login, claims, overage=None):
    world.logins += 1
    at = world.born + world.logins
    try:
        answer = world.change(
            "Logins.Provision", identityProvider=connection, login=login, overage=overage,
            authenticatedAt=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(at)),
            claims={name: {"values": value if isinstance(value, list) else [value]} for name, value in claims.items()})
    except Refusal as refusal:
        if refusal.status not in ("PERMISSION_DENIED", "FAILED_PRECONDITION"):
            raise
        return {"outcome": {"REFUSED"}, "created": False, **_memberships(world, world.users.id(login))}
    if answer.user:
        world.users.add(login, answer.user)
    outcome = world.word(answer, "outcome").upper()
    return {"outcome": OUTCOMES.get(outcome, {outcome}), "created": answer.created,
            **_memberships(world, answer.user or world.users.id(login))}


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
