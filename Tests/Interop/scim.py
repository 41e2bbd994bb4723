"""The calls of a SCIM gateway, one connection's, in short forms."""

import json

from muster.provisioning.v1 import scim_groups_pb2 as groups
from muster.provisioning.v1 import scim_pb2 as scim
from muster.provisioning.v1 import scim_users_pb2 as users


def equal(path, value):
    """`path eq value`."""
    name, _, part = path.partition(".")
    return scim.ScimFilter(compare=scim.ScimComparison(
        path=scim.ScimPath(name=name, sub_attribute=part), operator="eq", value=json.dumps(value)))


def replace(path, value):
    name, _, part = path.partition(".")
    return scim.ScimOperation(replace=scim.ScimAssignment(
        path=scim.ScimPath(name=name, sub_attribute=part), value=json.dumps(value)))


def members(verb, *ids):
    return scim.ScimOperation(members=scim.ScimMemberOperation(
        verb=getattr(scim, "SCIM_MEMBER_VERB_" + verb.upper()), members=ids))


class Scim:
    def __init__(self, tenant, connection="corp"):
        self.tenant, self.connection = tenant, connection
        self.users, self.groups = tenant.client.scim_users, tenant.client.scim_groups

    def _common(self):
        return {"tenant": self.tenant.id, "identity_provider": self.connection}

    def _keep(self, response):
        self.tenant.token = response.token
        return response

    def user(self, name, attributes=None, request_id="", **fields):
        return self._keep(self.users.Create(users.ScimUsersServiceCreateRequest(
            user=users.ScimUser(user_name=name, attributes=json.dumps(attributes or {}), **fields),
            request_id=request_id, **self._common()))).user

    def get_user(self, identifier):
        return self.users.Get(users.ScimUsersServiceGetRequest(id=identifier, **self._common())).user

    def replace_user(self, identifier, name, attributes=None, **fields):
        return self._keep(self.users.Replace(users.ScimUsersServiceReplaceRequest(
            user=users.ScimUser(id=identifier, user_name=name, attributes=json.dumps(attributes or {}), **fields),
            **self._common()))).user

    def patch_user(self, identifier, *operations, **fields):
        return self._keep(self.users.Patch(users.ScimUsersServicePatchRequest(
            id=identifier, operations=operations, **fields, **self._common()))).user

    def delete_user(self, identifier, **fields):
        return self._keep(self.users.Delete(users.ScimUsersServiceDeleteRequest(
            id=identifier, **fields, **self._common())))

    def list_users(self, filter=None, **page):
        return self.users.List(users.ScimUsersServiceListRequest(
            filter=filter, page=scim.ScimPage(**page), **self._common()))

    def group(self, name, *ids, **fields):
        return self._keep(self.groups.Create(groups.ScimGroupsServiceCreateRequest(
            group=groups.ScimGroup(display_name=name, members=[scim.ScimMember(id=i) for i in ids], **fields),
            **self._common()))).group

    def get_group(self, identifier, **fields):
        return self.groups.Get(groups.ScimGroupsServiceGetRequest(id=identifier, **fields, **self._common())).group

    def patch_group(self, identifier, *operations, **fields):
        return self._keep(self.groups.Patch(groups.ScimGroupsServicePatchRequest(
            id=identifier, operations=operations, **fields, **self._common()))).group

    def replace_group(self, identifier, name, *ids, replace_members=False, **fields):
        return self._keep(self.groups.Replace(groups.ScimGroupsServiceReplaceRequest(
            group=groups.ScimGroup(id=identifier, display_name=name, members=[scim.ScimMember(id=i) for i in ids], **fields),
            replace_members=replace_members, **self._common()))).group

    def delete_group(self, identifier, **fields):
        return self._keep(self.groups.Delete(groups.ScimGroupsServiceDeleteRequest(
            id=identifier, **fields, **self._common())))

    def list_groups(self, filter=None, exclude_members=False, **page):
        return self.groups.List(groups.ScimGroupsServiceListRequest(
            filter=filter, page=scim.ScimPage(**page), exclude_members=exclude_members, **self._common()))
