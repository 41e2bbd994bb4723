"""Thin wrappers over the stock stubs, so that a test reads like the rule that it proves."""

import time

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status
import authorization as auth
from muster.authorization.v1 import authorization_pb2_grpc as auth_rpc
from muster.directory.v1 import (applications_pb2, audit_pb2, audit_pb2_grpc, companies_pb2, companies_pb2_grpc, licenses_pb2,
                                 licenses_pb2_grpc, resources_pb2, roles_pb2,
                                 roles_pb2_grpc, tenants_pb2, tenants_pb2_grpc, units_pb2, units_pb2_grpc, users_pb2, users_pb2_grpc,
                                 workgroups_pb2, workgroups_pb2_grpc)
from muster.directory.v1 import (entities_pb2, entities_pb2_grpc, resource_types_pb2, resources_pb2,
                                 resources_pb2_grpc)
from muster.provisioning.v1 import (events_pb2_grpc, identity_providers_pb2, identity_providers_pb2_grpc, logins_pb2, logins_pb2_grpc,
                                    mappings_pb2, mappings_pb2_grpc, scim_groups_pb2_grpc, scim_users_pb2_grpc, sync_pb2_grpc)

TIMEOUT = 20
# Between two questions of somebody who watches: each refusal is a line of the daemon's log, which has to be read.
PACE = 0.01
DASHBOARD = "PlanningSpace Dataflow/Dashboard Map"
RUN = "PlanningSpace Economics/Run"
SECURITY = "Security/Security"
# Of a channel to a server that comes and goes: it is the server's recovery that is of interest, not the client's patience.
RECONNECT_SOON = [("grpc.initial_reconnect_backoff_ms", 50), ("grpc.min_reconnect_backoff_ms", 50),
                  ("grpc.max_reconnect_backoff_ms", 200)]
ALLOWED, DENIED = auth.DECISION_ALLOWED, auth.DECISION_DENIED


def reason(error):
    """The stable word for programs in an error, empty if it has none."""
    info = error_details_pb2.ErrorInfo()
    return next((info.reason for detail in rpc_status.from_call(error).details if detail.Unpack(info)), "")


def scope_item(item):
    """A restriction item: a mapping of dimensions to values, or a list of pairs; None for the values is `any`."""
    pairs = item.items() if isinstance(item, dict) else item
    return workgroups_pb2.ScopeItem(restrictions=[
        workgroups_pb2.Restriction(dimension=dimension, values=values or (), any=values is None)
        for dimension, values in pairs])


def selection(match, *workgroups, name=""):
    return workgroups_pb2.MemberSelection(
        name=name, workgroups=workgroups, match=getattr(workgroups_pb2, "SELECTION_MATCH_" + match.upper()))


def ask_until(expected, ask, seconds=30):
    """Asks again and again until the status is the expected one.

    Gives the statuses before, in order, each with the seconds until it was seen last, and the seconds that all of it took.
    """
    begin, seen = time.monotonic(), {}
    while time.monotonic() - begin < seconds:
        try:
            ask()
            status = grpc.StatusCode.OK
        except grpc.RpcError as error:
            status = error.code()
        if status == expected:
            return seen, time.monotonic() - begin
        seen[status] = time.monotonic() - begin
        time.sleep(PACE)
    raise AssertionError(f"never {expected}, but {seen}")


def resource_key(name):
    """From `type/id`, or from `type` alone for all of it."""
    kind, _, identifier = name.partition("/")
    return resources_pb2.ResourceKey(type=kind, id=identifier)


def resource(path, attributes=None, below=None, links=(), **fields):
    """A resource for `Tenant.upsert`, such as `contract/C1`; `attributes` are values by dimension."""
    kind, _, identifier = path.partition("/")
    return resources_pb2.Resource(
        type=kind, id=identifier, parent=below and resource_key(below), links=map(resource_key, links), attributes=[
            resources_pb2.ResourceAttribute(dimension=dimension, values=values)
            for dimension, values in (attributes or {}).items()], **fields)


def nodes(parents):
    return [entities_pb2.EntityNode(id=identifier, parent=parent) for identifier, parent in parents.items()]


class Client:
    """A channel with a key, and the stubs of every service."""

    def __init__(self, address, key=None, acting=None, credentials=None, options=None):
        self.channel = (grpc.secure_channel(address, credentials, options) if credentials
                        else grpc.insecure_channel(address, options))
        self.key, self.acting = key, acting
        for name, module, stub in (
                ("tenants", tenants_pb2_grpc, "TenantsServiceStub"),
                ("companies", companies_pb2_grpc, "CompaniesServiceStub"),
                ("units", units_pb2_grpc, "UnitsServiceStub"), ("users", users_pb2_grpc, "UsersServiceStub"),
                ("workgroups", workgroups_pb2_grpc, "WorkgroupsServiceStub"),
                ("roles", roles_pb2_grpc, "RolesServiceStub"),
                ("licenses", licenses_pb2_grpc, "LicensesServiceStub"),
                ("audit", audit_pb2_grpc, "AuditServiceStub"),
                ("resources", resources_pb2_grpc, "ResourcesServiceStub"),
                ("entities", entities_pb2_grpc, "EntitiesServiceStub"),
                ("idps", identity_providers_pb2_grpc, "IdentityProvidersServiceStub"),
                ("mappings", mappings_pb2_grpc, "MappingsServiceStub"),
                ("logins", logins_pb2_grpc, "LoginsServiceStub"),
                ("scim_users", scim_users_pb2_grpc, "ScimUsersServiceStub"),
                ("scim_groups", scim_groups_pb2_grpc, "ScimGroupsServiceStub"),
                ("sync", sync_pb2_grpc, "SyncServiceStub"),
                ("events", events_pb2_grpc, "EventsServiceStub"),
                ("authorization", auth_rpc, "AuthorizationServiceStub")):
            setattr(self, name, _Stub(getattr(module, stub)(self.channel), self))

    def acting_as(self, user):
        """The same channel on behalf of a user."""
        other = object.__new__(Client)
        other.__dict__.update(self.__dict__)
        other.acting = user
        for name, value in list(self.__dict__.items()):
            if isinstance(value, _Stub):
                setattr(other, name, _Stub(value.stub, other))
        return other

    @property
    def metadata(self):
        pairs = []
        if self.key:
            pairs.append(("authorization", "Bearer " + self.key))
        if self.acting:
            pairs.append(("muster-acting-user", self.acting))
        return pairs

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.channel.close()


class _Stub:
    def __init__(self, stub, client):
        self.stub, self.client = stub, client

    def __getattr__(self, name):
        method = getattr(self.stub, name)
        return lambda request, timeout=TIMEOUT: method(request, timeout=timeout, metadata=self.client.metadata)


class Tenant:
    """A tenant, and short forms of the calls on it. Checks are asked at the newest token that a write returned."""

    def __init__(self, client, identifier, created):
        self.client, self.id, self.created = client, identifier, created
        self.token = created.token if created else ""

    @classmethod
    def create(cls, client, identifier, presets=("planning",)):
        created = client.tenants.Create(
            tenants_pb2.TenantsServiceCreateRequest(id=identifier, display_name=identifier, presets=presets))
        return cls(client, identifier, created)

    def acting_as(self, user):
        other = Tenant(self.client.acting_as(user), self.id, self.created)
        other.token = self.token
        return other

    def _keep(self, response):
        if response.token:
            self.token = response.token
        return response

    # Users

    def user(self, identifier, **fields):
        return self._keep(self.client.users.Create(users_pb2.UsersServiceCreateRequest(
            tenant=self.id, user=users_pb2.User(id=identifier, **fields)))).user

    def get_user(self, identifier):
        return self.client.users.Get(users_pb2.UsersServiceGetRequest(tenant=self.id, user=identifier))

    def set_status(self, call, identifier):
        request = getattr(users_pb2, f"UsersService{call}Request")(tenant=self.id, user=identifier)
        return self._keep(getattr(self.client.users, call)(request))

    def users(self, **fields):
        return [u.id for u in self.client.users.List(
            users_pb2.UsersServiceListRequest(tenant=self.id, **fields)).users]

    def invite(self, identifier, **fields):
        return self._keep(self.client.users.Invite(users_pb2.UsersServiceInviteRequest(
            tenant=self.id, user=users_pb2.User(id=identifier, **fields))))

    def accept(self, secret):
        return self._keep(self.client.users.Accept(
            users_pb2.UsersServiceAcceptRequest(tenant=self.id, enrolment_token=secret)))

    def company_role(self, user, role, held=True):
        return self._keep(self.client.users.SetCompanyRole(users_pb2.UsersServiceSetCompanyRoleRequest(
            tenant=self.id, user=user, role=role, held=held)))

    def pages(self, size, between=lambda: None, **fields):
        """All pages of a list of users, with something done between the first and the second."""
        pages, token = [], ""
        while True:
            page = self.client.users.List(users_pb2.UsersServiceListRequest(
                tenant=self.id, page_size=size, page_token=token, **fields))
            pages.append(page)
            if len(pages) == 1:
                between()
            token = page.next_page_token
            assert page.complete == (not token)
            if page.complete:
                return pages

    # Units, companies, applications

    def unit(self, identifier, name="", parent=""):
        return self._keep(self.client.units.Create(units_pb2.UnitsServiceCreateRequest(
            tenant=self.id, unit=units_pb2.Unit(id=identifier, name=name or identifier, parent=parent)))).unit

    def attach(self, user, unit, role="", named=()):
        return self._keep(self.client.units.AttachUser(units_pb2.UnitsServiceAttachUserRequest(
            tenant=self.id, user=user, unit=unit, role=role, named=named)))

    def register(self, application, roles, **fields):
        """Installs a release; roles are permissions by name."""
        return self._keep(self.client.roles.RegisterApplication(roles_pb2.RolesServiceRegisterApplicationRequest(
            tenant=self.id, application=applications_pb2.Application(name=application, **fields),
            roles=[roles_pb2.Role(name=name, permissions=permissions) for name, permissions in roles.items()])))

    # Licenses

    def flag_license(self, workgroup, license=True):
        self._keep(self.client.workgroups.SetLicenseFlag(workgroups_pb2.WorkgroupsServiceSetLicenseFlagRequest(
            tenant=self.id, workgroup=workgroup, license=license)))

    def license_profile(self, identifier, workgroup, priority, **seats):
        return self._keep(self.client.licenses.CreateProfile(licenses_pb2.LicensesServiceCreateProfileRequest(
            tenant=self.id, profile=licenses_pb2.LicenseProfile(
                id=identifier, workgroup=workgroup, priority=priority,
                products=[licenses_pb2.ProductSeats(product=product, seats=count)
                          for product, count in seats.items()])))).profile

    def acquire(self, user, product=""):
        return self._keep(self.client.licenses.Acquire(licenses_pb2.LicensesServiceAcquireRequest(
            tenant=self.id, user=user, product=product)))

    def release(self, user, product=""):
        return self._keep(self.client.licenses.Release(licenses_pb2.LicensesServiceReleaseRequest(
            tenant=self.id, user=user, product=product))).freed

    def resolve(self, user, product=""):
        return self.client.licenses.Resolve(licenses_pb2.LicensesServiceResolveRequest(
            tenant=self.id, user=user, product=product))

    # Workgroups

    def workgroup(self, name, members=(), allowed=(), denied=(), **fields):
        group = self._keep(self.client.workgroups.Create(workgroups_pb2.WorkgroupsServiceCreateRequest(
            tenant=self.id, members=members,
            workgroup=workgroups_pb2.Workgroup(name=name, kind=workgroups_pb2.WORKGROUP_KIND_ROLE, **fields)))).workgroup
        if allowed or denied:
            self.states(group.id, allowed=allowed, denied=denied)
        return group.id

    def get_workgroup(self, identifier):
        return self.client.workgroups.Get(
            workgroups_pb2.WorkgroupsServiceGetRequest(tenant=self.id, workgroup=identifier)).workgroup

    def named(self, name):
        """The id of the workgroup of that name."""
        found = self.client.workgroups.List(
            workgroups_pb2.WorkgroupsServiceListRequest(tenant=self.id, name=name, page_size=1000)).workgroups
        return next(group.id for group in found if group.name == name)

    def update_workgroup(self, identifier, etag="", mask=(), **fields):
        request = workgroups_pb2.WorkgroupsServiceUpdateRequest(
            tenant=self.id, workgroup=workgroups_pb2.Workgroup(id=identifier, etag=etag, **fields))
        request.update_mask.paths.extend(mask or fields.keys())
        return self._keep(self.client.workgroups.Update(request)).workgroup

    def delete_workgroup(self, identifier, **fields):
        return self._keep(self.client.workgroups.Delete(
            workgroups_pb2.WorkgroupsServiceDeleteRequest(tenant=self.id, workgroup=identifier, **fields)))

    def members(self, identifier, **fields):
        listed = self.client.workgroups.ListMembers(workgroups_pb2.WorkgroupsServiceListMembersRequest(
            tenant=self.id, workgroup=identifier, page_size=1000, **fields))
        return {member.user: list(member.sources) for member in listed.members}

    def update_members(self, identifier, mode, *users, **fields):
        return self._keep(self.client.workgroups.UpdateMembers(workgroups_pb2.WorkgroupsServiceUpdateMembersRequest(
            tenant=self.id, workgroup=identifier, users=users,
            mode=getattr(workgroups_pb2, "MEMBERS_MODE_" + mode.upper()), **fields)))

    # Scope workgroups

    def items(self, identifier, *items, etag=""):
        """Sets the items of a scope workgroup: each a mapping of dimensions to values, or a list of pairs; None is `any`."""
        return self._keep(self.client.workgroups.SetItems(workgroups_pb2.WorkgroupsServiceSetItemsRequest(
            tenant=self.id, workgroup=identifier, items=[scope_item(item) for item in items], etag=etag))).workgroup

    def scope(self, name, *items, **fields):
        """Makes a scope workgroup whose id is its name."""
        return self._keep(self.client.workgroups.Create(workgroups_pb2.WorkgroupsServiceCreateRequest(
            tenant=self.id, workgroup=workgroups_pb2.Workgroup(
                id=name, name=name, kind=workgroups_pb2.WORKGROUP_KIND_SCOPE,
                items=[scope_item(item) for item in items], **fields)))).workgroup.id

    def enable_scopes(self):
        return self._keep(self.client.tenants.EnableScopes(
            tenants_pb2.TenantsServiceEnableScopesRequest(tenant=self.id))).tenant

    def settings(self, **fields):
        request = tenants_pb2.TenantsServiceUpdateRequest(tenant=tenants_pb2.Tenant(id=self.id, **fields))
        request.update_mask.paths.extend(fields.keys())
        return self._keep(self.client.tenants.Update(request)).tenant

    def move(self, user, source, target, pin=None):
        return list(self._keep(self.client.workgroups.MoveUser(workgroups_pb2.WorkgroupsServiceMoveUserRequest(
            tenant=self.id, user=user, to=target, pin=pin, **{"from": source}))).warnings)

    def scope_of(self, user):
        """The scope workgroups that list the user; one, if A15 holds."""
        return self.listed(member=user, kind=workgroups_pb2.WORKGROUP_KIND_SCOPE)

    def listed(self, **fields):
        return [group.id for group in self.client.workgroups.List(
            workgroups_pb2.WorkgroupsServiceListRequest(tenant=self.id, page_size=1000, **fields)).workgroups]

    def copy(self, identifier, name):
        return self._keep(self.client.workgroups.Copy(workgroups_pb2.WorkgroupsServiceCopyRequest(
            tenant=self.id, workgroup=identifier, name=name))).workgroup

    # States

    def states(self, identifier, allowed=(), denied=(), unset=(), etag=""):
        return self._keep(self.client.workgroups.SetRoleStates(workgroups_pb2.WorkgroupsServiceSetRoleStatesRequest(
            tenant=self.id, workgroup=identifier, allowed=allowed, denied=denied, unset=unset, etag=etag)))

    def role_states(self, role, allowed=(), denied=(), unset=()):
        return self._keep(self.client.roles.SetStates(roles_pb2.RolesServiceSetStatesRequest(
            tenant=self.id, role=role, allowed=allowed, denied=denied, unset=unset)))

    # Resources and entities

    def list_full_control(self, *workgroups):
        """The workgroups that get Full Control of new trees (C25)."""
        request = tenants_pb2.TenantsServiceUpdateRequest(
            tenant=tenants_pb2.Tenant(id=self.id, full_control_workgroups=workgroups))
        request.update_mask.paths.append("full_control_workgroups")
        return self._keep(self.client.tenants.Update(request))

    def put_type(self, application, name, actions=None, **fields):
        return self._keep(self.client.resources.PutType(resources_pb2.PutTypeRequest(
            tenant=self.id, type=resource_types_pb2.ResourceType(
                application=application, name=name, actions=[
                    resource_types_pb2.ResourceAction(name=action, permission=permission)
                    for action, permission in (actions or {}).items()], **fields)))).type

    def upsert(self, *batches):
        """Each batch is a list of resources, as `resource` makes them."""
        return self._keep(self.client.resources.Upsert(
            resources_pb2.UpsertRequest(tenant=self.id, resources=batch) for batch in batches))

    def get_resource(self, name):
        return self.client.resources.Get(resources_pb2.ResourcesServiceGetRequest(
            tenant=self.id, resource=resource_key(name))).resource

    def resources(self, **fields):
        return self.client.resources.List(resources_pb2.ResourcesServiceListRequest(tenant=self.id, **fields))

    def delete_resource(self, name, etag=""):
        return self._keep(self.client.resources.Delete(resources_pb2.ResourcesServiceDeleteRequest(
            tenant=self.id, resource=resource_key(name), etag=etag)))

    def tree(self, name, **parents):
        """Makes a tree, named like `hierarchy/world`, with nodes and what lies above each."""
        kind, tree = name.split("/")
        return self._keep(self.client.entities.CreateTree(entities_pb2.CreateTreeRequest(
            tenant=self.id, type=kind, tree=tree, nodes=nodes(parents))))

    def update_nodes(self, name, **parents):
        kind, tree = name.split("/")
        return self._keep(self.client.entities.UpdateNodes(entities_pb2.UpdateNodesRequest(
            tenant=self.id, type=kind, tree=tree, nodes=nodes(parents))))

    def delete_node(self, name):
        return self._keep(self.client.entities.DeleteNode(
            entities_pb2.DeleteNodeRequest(tenant=self.id, node=resource_key(name))))

    def permit(self, principal, on, allow=(), deny=(), unset=(), apply_to="node"):
        """Sets permissions of `user/x` or `workgroup/x`, on a node such as `hierarchy/world` or on all of a type."""
        kind, identifier = principal.split("/")
        words = {"allow": allow, "deny": deny, "unset": unset}
        return self._keep(self.client.entities.SetPermissions(entities_pb2.SetPermissionsRequest(
            tenant=self.id, node=resource_key(on), apply_to="APPLY_TO_" + apply_to.upper(),
            **{kind: identifier},
            **{word: ["ENTITY_PERMISSION_" + one.upper() for one in several] for word, several in words.items()})))

    def effective(self, principal, on):
        """What is in effect, by permission, each with the rule that won."""
        kind, identifier = principal.split("/")
        answer = self.client.entities.GetEffectivePermissions(entities_pb2.GetEffectivePermissionsRequest(
            tenant=self.id, node=resource_key(on), **{kind: identifier}))
        return {resource_types_pb2.EntityPermission.Name(one.permission).removeprefix("ENTITY_PERMISSION_").lower(): one
                for one in answer.permissions}

    def in_effect(self, principal, on):
        return {name for name, one in self.effective(principal, on).items() if one.in_effect}

    # Identity providers

    def idp(self, identifier="corp", claims=None, **fields):
        claims = {"workgroup": "groups", "display_name": "name", "email": "email"} if claims is None else claims
        return self._keep(self.client.idps.Create(
            identity_providers_pb2.IdentityProvidersServiceCreateRequest(
                tenant=self.id, identity_provider=identity_providers_pb2.IdentityProvider(
                    id=identifier, name=identifier, claims=identity_providers_pb2.ClaimMapping(**claims),
                    **fields)))).identity_provider

    def issue_token(self, identifier="corp", **fields):
        """What the provider sends."""
        return self._keep(self.client.idps.IssueToken(identity_providers_pb2.IdentityProvidersServiceIssueTokenRequest(
            tenant=self.id, identity_provider=identifier, **fields))).secret

    def options(self, identifier="corp", **options):
        """Changes those options of a connection that are named."""
        return self._keep(self.client.idps.Update(identity_providers_pb2.IdentityProvidersServiceUpdateRequest(
            tenant=self.id, update_mask={"paths": [f"options.{name}" for name in options]},
            identity_provider=identity_providers_pb2.IdentityProvider(id=identifier, options=options)))).identity_provider

    def mapping(self, value, workgroup, connection="corp", match="exact", priority=0, attribute=""):
        return self._keep(self.client.mappings.Create(mappings_pb2.MappingsServiceCreateRequest(
            tenant=self.id, mapping=mappings_pb2.Mapping(
                identity_provider=connection, value=value, workgroup=workgroup, priority=priority, attribute=attribute,
                match=getattr(mappings_pb2, "MATCH_KIND_" + match.upper()))))).mapping

    def login(self, login, connection="corp", overage=False, at=None, **claims):
        request = logins_pb2.ProvisionRequest(
            tenant=self.id, identity_provider=connection, login=login, overage=overage,
            claims={name: logins_pb2.ClaimValues(values=[values] if isinstance(values, str) else values)
                    for name, values in claims.items()})
        if at is not None:
            request.authenticated_at.FromSeconds(at)
        return self._keep(self.client.logins.Provision(request))

    # Questions

    def ask(self, subject, action="view", type="dashboard", identifier="sales", consistency=None):
        consistency = consistency or auth.Consistency(at_least=self.token)
        return self.client.authorization.Check(auth.CheckRequest(
            tenant=self.id, subject=subject, action=action, resource=auth.Resource(type=type, id=identifier),
            consistency=consistency))

    def inline_reply(self, subject, action, type, attributes):
        """The answer about a resource that is described by its attributes alone: values, or lists of them."""
        resource = auth.Resource(type=type)
        for dimension, values in attributes.items():
            resource.attributes.add(dimension=dimension, values=[values] if isinstance(values, str) else values)
        return self.client.authorization.Check(auth.CheckRequest(
            tenant=self.id, subject=subject, action=action, resource=resource,
            consistency=auth.Consistency(at_least=self.token)))

    def inline(self, subject, action, type, attributes):
        return self.inline_reply(subject, action, type, attributes).decision == ALLOWED

    def eventually(self, condition, seconds=10):
        """Waits for what is written behind the calls, such as the log of accesses."""
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, "it never came true"
            time.sleep(PACE)

    def sees(self, subject, **named):
        return self.ask(subject, **named).decision == ALLOWED

    def reason(self, subject, **named):
        return auth.Conjunct.Name(self.ask(subject, **named).reason.conjunct).removeprefix("CONJUNCT_").lower()

    def explain(self, subject, action="view", type="dashboard", identifier="sales"):
        return self.client.authorization.Explain(auth.ExplainRequest(
            tenant=self.id, subject=subject, action=action, resource=auth.Resource(type=type, id=identifier),
            consistency=auth.Consistency(at_least=self.token)))
