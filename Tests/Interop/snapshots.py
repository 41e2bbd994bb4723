"""Snapshots of a connection, pushed in batches, in short forms."""

import itertools
import json

from muster.provisioning.v1 import sync_pb2 as sync


def user(key, name=None, inactive=False, attributes=None):
    return sync.SyncUser(id=key, user_name=name or key, inactive=inactive,
                         attributes=json.dumps(attributes) if attributes else "")


class Snapshot:
    """What a directory holds: `users` by key, and `groups` by key, each the keys of its users and groups."""

    def __init__(self, users=(), groups=None, names=None):
        self.users = [user if isinstance(user, sync.SyncUser) else _user(user) for user in users]
        self.groups, self.names = groups or {}, names or {}

    def batches(self, size=3):
        """Small ones, so that a few users and groups are several."""
        keys = {user.id for user in self.users}
        parts = [{"users": [user]} for user in self.users]
        # Members before their groups: the order is nobody's business.
        for key, members in self.groups.items():
            parts.append({"members": [sync.SyncMembers(
                group=key, users=[m for m in members if m not in self.groups or m in keys],
                groups=[m for m in members if m in self.groups and m not in keys])]})
        parts += [{"groups": [sync.SyncGroup(id=key, display_name=self.names.get(key, key))]} for key in self.groups]
        for number, start in enumerate(range(0, len(parts), size), 1):
            batch = sync.PushBatch(number=number)
            for part in parts[start:start + size]:
                for name, values in part.items():
                    getattr(batch, name).extend(values)
            yield sync.PushRequest(batch=batch)

    def end(self):
        return sync.PushRequest(end=sync.PushEnd(
            users=len(self.users), groups=len(self.groups), members=sum(map(len, self.groups.values()))))


def _user(key):
    return user(key)


class Sync:
    def __init__(self, tenant, connection="corp"):
        self.tenant, self.connection, self.calls = tenant, connection, tenant.client.sync

    def header(self, run="", **fields):
        return sync.PushRequest(header=sync.PushHeader(
            tenant=self.tenant.id, identity_provider=self.connection, run=run, **fields))

    def messages(self, snapshot, run="", **fields):
        return itertools.chain([self.header(run, **fields)], snapshot.batches(), [snapshot.end()])

    def push(self, snapshot, run="", **fields):
        response = self.calls.Push(self.messages(snapshot, run, **fields))
        self.tenant.token = response.token
        return response.run

    def state(self, run):
        return sync.SyncState.Name(run.state).removeprefix("SYNC_STATE_").lower()

    def get(self, run):
        return self.calls.GetRun(sync.GetRunRequest(tenant=self.tenant.id, id=run)).run

    def plan(self, run, **fields):
        return self.calls.Plan(sync.SyncServicePlanRequest(tenant=self.tenant.id, id=run, **fields))

    def apply(self, run):
        response = self.calls.Apply(sync.SyncServiceApplyRequest(tenant=self.tenant.id, id=run))
        self.tenant.token = response.token
        return response.run

    def approve(self, held):
        self.tenant.token = self.calls.Approve(sync.ApproveRequest(tenant=self.tenant.id, id=held)).token

    def reject(self, held):
        self.tenant.token = self.calls.Reject(sync.RejectRequest(tenant=self.tenant.id, id=held)).token
