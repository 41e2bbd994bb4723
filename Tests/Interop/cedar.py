"""A tenant's facts as Cedar policies and entities: role states, items of scope workgroups, levels.

Cedar permits what a permit matches and no forbid does. So roles become permits and, where they are denied, forbids; each
further conjunct of the formula forbids whatever does not fulfil it.
"""

import json

ANY, NONE = "any permission", "no permission"


class Tenant:
    """The facts of a tenant by kind, as the engine's own JSON has them."""

    def __init__(self, facts):
        self.by_kind = {}
        for fact in facts:
            ((kind, content),) = fact.items()
            self.by_kind.setdefault(kind, []).append(content["_0"])
        self.types = {(type["application"], type["name"]): type for type in self["resourceType"]}
        self.resources = {key(resource["key"]): resource for resource in self["resource"]}
        self.has_scopes = any("scopes" in tenant for tenant in self["tenant"])

    def __getitem__(self, kind):
        return self.by_kind.get(kind, [])

    def type_of(self, case):
        """The type that a case is about; the engine answered, so there is just one."""
        found = [type for (application, name), type in self.types.items()
                 if name == case["type"] and case["application"] in ("", application)]
        return found[0]

    def is_expressible(self, case):
        """Whether only guards apply that these policies express: no placement, entity, delegation, lock or lines."""
        type = self.type_of(case)
        action = next(action for action in type["actions"] if action["name"] == case["action"])
        is_line = type["isLine"] and "parent" in self.resources.get(self.key_of(case), {})
        return not ("placement" in type or "entity" in type and "entity" in action or type["isDelegated"]
                    or type["isLockable"] and action["isChanging"]
                    or self.has_scopes and (type["isContainer"] or is_line))

    def key_of(self, case):
        type = self.type_of(case)
        return (type["application"], type["name"], case["id"])

    def levels(self, type):
        """A type's levels, the highest first; of one rank the first by name."""
        if not type["hasLevels"]:
            return []
        for application in self["application"]:
            if application["name"] == type["application"]:
                return sorted(application["levels"], key=lambda level: (-level["rank"], level["name"]))
        return []


def key(resource):
    return (resource["application"], resource["type"], resource["id"])


def role_key(role):
    return (role["application"], role["name"])


def entity(type, id):
    return {"type": type, "id": id}


def literal(type, *words):
    return f"{type}::{json.dumps('/'.join(words), ensure_ascii=False)}"


class Policies:
    """The policies of a tenant, as text."""

    def __init__(self, tenant):
        self.tenant = tenant
        self.roles = {role_key(role["key"]): role for role in tenant["role"]}
        self.kinds = {workgroup["id"]: workgroup for workgroup in tenant["workgroup"]}
        self.lines = ["forbid(principal, action, resource) unless { principal.active };",
                      f'permit(principal, action in {literal("Action", NONE)}, resource);']
        self._roles()
        for (application, name), type in tenant.types.items():
            if tenant.has_scopes and type["scopeDimensions"]:
                self._unless(application, name, self._scope(type["scopeDimensions"]))
            if type["hasLevels"]:
                self._unless(application, name, self._level(type))

    @property
    def text(self):
        return "\n".join(self.lines)

    def _unless(self, application, name, condition):
        self.lines.append(f"forbid(principal, action, resource is {application}::{name}) unless {{ {condition} }};")

    def _actions(self, role):
        permissions = self.roles[role]["permissions"]
        names = [ANY] if "*" in permissions else [f"permission {permission}" for permission in permissions]
        return ", ".join(literal("Action", name) for name in names)

    def _roles(self):
        for state in self.tenant["roleState"]:
            role, workgroup = role_key(state["role"]), state["workgroup"]
            if role in self.roles and workgroup in self.kinds:
                effect = "permit" if state["state"] == "allowed" else "forbid"
                self.lines.append(f'{effect}(principal in {literal("Workgroup", workgroup)}, '
                                  f"action in [{self._actions(role)}], resource);")
        for workgroup in self.kinds.values():
            if workgroup["grantsAllPermissions"]:
                self.lines.append(f'permit(principal in {literal("Workgroup", workgroup["id"])}, '
                                  f'action in {literal("Action", ANY)}, resource);')
        for held in self.tenant["userRole"]:
            if held["held"] == "directly" and role_key(held["role"]) in self.roles:
                self.lines.append(f'permit(principal == {literal("User", held["user"])}, '
                                  f'action in [{self._actions(role_key(held["role"]))}], resource)'
                                  " when { !(resource has company) || resource.company == principal.company };")

    def _scope(self, dimensions):
        choices = ["false"]
        for id, workgroup in self.kinds.items():
            if workgroup["kind"] != "scope":
                continue
            member = f'principal in {literal("Workgroup", id)}'
            if workgroup["isUnrestricted"]:
                choices.append(member)
            for item in self.tenant["scopeItem"]:
                if item["workgroup"] == id:
                    choices.append(f"{member} && {self._item(item, dimensions)}")
        return " || ".join(f"({choice})" for choice in choices)

    @staticmethod
    def _item(item, dimensions):
        allowed = {}
        for restriction in item["restrictions"]:
            if "values" in restriction:
                values = set(restriction["values"])
                dimension = restriction["dimension"]
                allowed[dimension] = allowed.get(dimension, values) & values
        tests = ["true"]
        for dimension, values in allowed.items():
            if dimension in dimensions and values:
                tests.append(f"resource has {dimension} && resource.{dimension}.containsAny({json.dumps(sorted(values))})")
            else:
                tests.append("false")
        return "(" + " && ".join(tests) + ")"

    def _level(self, type):
        condition = "false"
        for level in reversed(self.tenant.levels(type)):
            allows = f'action in {literal("Action", "level", type["application"], level["name"])}'
            condition = f'if resource["level {level["name"]}"].contains(principal) then {allows} else ({condition})'
        return condition


class Entities:
    """Users, workgroups, actions and resources of a tenant, and further resources that are only described."""

    def __init__(self, tenant):
        self.tenant = tenant
        self.list = []
        self._users()
        self._actions()
        for resource, fact in tenant.resources.items():
            if resource[:2] in tenant.types:
                self._resource(resource, "/".join(resource), fact["attributes"], {"company": fact["company"]})

    def resource_of(self, case):
        """The resource that a case is about."""
        resource = self.tenant.key_of(case)
        id = "/".join(resource)
        if resource not in self.tenant.resources:
            id = f"described {len(self.list)}"
            self._resource(resource, id, case["attributes"], {})
        return entity("::".join(resource[:2]), id)

    def _add(self, uid, parents=(), **attributes):
        self.list.append({"uid": uid, "parents": list(parents), "attrs": attributes})

    def _users(self):
        workgroups = [workgroup["id"] for workgroup in self.tenant["workgroup"]]
        everybody = [workgroup["id"] for workgroup in self.tenant["workgroup"] if workgroup["holdsAllUsers"]]
        for user in self.tenant["user"]:
            own = {fact["workgroup"] for fact in self.tenant["membership"] if fact["user"] == user["id"]}
            parents = [entity("Workgroup", id) for id in sorted(own & set(workgroups) | set(everybody))]
            self._add(entity("User", user["id"]), parents, active=user["status"] == "active", company=user["company"])
        for id in workgroups:
            self._add(entity("Workgroup", id))

    def _actions(self):
        groups = {ANY, NONE}
        for (application, name), type in self.tenant.types.items():
            for action in type["actions"]:
                parents = [ANY, f'permission {action["permission"]}'] if "permission" in action else [NONE]
                parents += [f'level/{application}/{level["name"]}' for level in self.tenant.levels(type)
                            if action["name"] in level["allows"]]
                groups.update(parents)
                self._add(entity("Action", f'{application}/{name}/{action["name"]}'),
                          [entity("Action", parent) for parent in parents])
        for group in groups:
            self._add(entity("Action", group))

    def _resource(self, resource, id, attributes, more):
        type = self.tenant.types[resource[:2]]
        shown = {dimension: values for dimension, values in attributes.items() if values}
        for level in self.tenant.levels(type):
            holders = self._holders(resource, level["name"])
            more[f'level {level["name"]}'] = [{"__entity": entity("User", user)} for user in sorted(holders)]
        self._add(entity("::".join(resource[:2]), id), **shown, **more)

    def _holders(self, resource, level):
        """Who has a level by a grant, or by a policy and a link (D21); nobody on what is not registered."""
        if resource not in self.tenant.resources:
            return set()
        holders = {grant["user"] for grant in self.tenant["grant"]
                   if key(grant["resource"]) == resource and grant["level"] == level}
        for policy in self.tenant["policy"]:
            if policy["level"] != level or (policy["target"]["application"], policy["target"]["name"]) != resource[:2]:
                continue
            for link in self.tenant["resourceLink"]:
                ends = [key(link["from"]), key(link["to"])]
                for here, there in (ends, ends[::-1]):
                    if here == resource and self._counts(policy, there):
                        holders |= {grant["user"] for grant in self.tenant["grant"] if key(grant["resource"]) == there}
        return holders

    @staticmethod
    def _counts(policy, linked):
        only = [key(resource) for resource in policy["only"]]
        return linked[:2] == (policy["linked"]["application"], policy["linked"]["name"]) and (
            not only or linked in only)
