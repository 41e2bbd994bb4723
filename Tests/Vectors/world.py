"""The tenant of one vector: what it calls things, what it saved, and the token of its newest change."""

import itertools
import os
import time

from names import Names, parted

PAGE = 1000
# Each login is later than the one before; the first is this many seconds ago, so that none lies in the future.
LOGINS_BEGIN = 600
# Where new users are put until the tenant says otherwise.
DEFAULT_SCOPE = "All"
_numbers = itertools.count(1)


class World:
    """A fresh tenant. Calls without an acting user are those of `root`, the principal that made it."""

    def __init__(self, server, presets):
        self.server, self.presets = server, presets
        self.id = f"vector-{os.getpid()}-{next(_numbers)}"
        created = server.invoke("Tenants.Create", None, {
            "id": self.id, "displayName": self.id, "presets": [name for name in presets if name != "base"]})
        self.token = created.token
        self.saved = {}
        self.companies, self.units, self.users, self.workgroups = Names(), Names(), Names(), Names()
        self.companies.add("home", created.tenant.company)
        self.units.add("tenant", created.tenant.unit)
        # The kind of each workgroup by id, as the services name it.
        self.kinds = {}
        # The application of types whose name alone does not say which is meant.
        self.applications = {}
        # Tokens of invitations by the user's name.
        self.enrolments = {created.administrator: created.enrolment_token}
        # The connection of the facts that was made last.
        self.connection = None
        self.logins, self.born = 0, int(time.time()) - LOGINS_BEGIN
        self.meet_workgroups()

    def change(self, call, acting=None, /, **fields):
        """A change; what follows is asked at its token."""
        answer = self.server.invoke(call, acting, {"tenant": self.id, **fields})
        self.token = getattr(answer, "token", "") or self.token
        return answer

    def update(self, call, acting, field, identifier, etag=None, /, **values):
        """Changes only the values that are given; `field` of the request holds them."""
        return self.change(call, acting, **{
            field: {"id": identifier, "etag": etag, **values}, "updateMask": ",".join(values) or None})

    def ask(self, call, acting=None, /, **fields):
        """A question, answered at the newest change or later where the call can be told so."""
        return self.server.invoke(call, acting, {"tenant": self.id, **self.fresh(call), **fields})

    def fresh(self, call):
        return {"consistency": {"atLeast": self.token}} if self.server.find(call).has_field("consistency") else {}

    def pages(self, call, rows, acting=None, /, **fields):
        """All rows of a list that comes in pages."""
        found, token = [], None
        paged = self.server.find(call).has_field("page_token")
        while True:
            page = self.ask(call, acting, **fields, **({"pageSize": PAGE, "pageToken": token} if paged else {}))
            found += getattr(page, rows)
            token = getattr(page, "next_page_token", "")
            if not token:
                assert page.complete, f"{call} ends without saying that it is complete"
                return found

    def meet_workgroups(self):
        """Learns the names of all workgroups."""
        for group in self.pages("Workgroups.List", "workgroups"):
            self.meet_workgroup(group)

    def meet_workgroup(self, group):
        self.workgroups.rename(group.id, group.name)
        self.kinds[group.id] = self.word(group, "kind")

    def workgroup(self, name):
        """The id of a workgroup; a name that is not known may have come since."""
        if name is not None and name not in self.workgroups.ids and name not in self.workgroups.names:
            self.meet_workgroups()
        return self.workgroups.id(name)

    def kind(self, workgroup):
        if workgroup not in self.kinds:
            self.meet_workgroups()
        return self.kinds[workgroup]

    def each(self, kind, values):
        """The ids of several things of a kind, such as `users`."""
        return [self.workgroup(value) if kind == "workgroups" else getattr(self, kind).id(value)
                for value in values or []]

    def role(self, name, use):
        """`Application/Role` of a role that is held at a unit or on a resource and may be named alone."""
        if name is None or "/" in name:
            return name
        for role in self.pages("Roles.List", "roles"):
            if role.name == name and word(role, "use") == use:
                return f"{role.application}/{role.name}"
        return name

    def resource(self, reference):
        """`type/id` as the services take it."""
        type, identifier = parted(reference)
        return {"application": self.applications.get(type), "type": type, "id": identifier or None}

    @staticmethod
    def word(message, field):
        """An enumeration's value as a plain word: `active` for USER_STATUS_ACTIVE."""
        return word(message, field)


def word(message, field):
    kind = message.DESCRIPTOR.fields_by_name[field].enum_type
    prefix = "".join("_" + letter if letter.isupper() else letter.upper() for letter in kind.name)[1:] + "_"
    return kind.values_by_number[getattr(message, field)].name.removeprefix(prefix).lower()
