"""A call that is repeated with its request_id is answered as the first time, whatever has happened since."""

from muster.directory.v1 import users_pb2, workgroups_pb2


def test_a_repeated_update_of_a_user_tells_of_the_user_as_it_was_then(tenant):
    tenant.user("ann", display_name="Ann")
    request = users_pb2.UsersServiceUpdateRequest(
        tenant=tenant.id, request_id="once", user=users_pb2.User(id="ann", display_name="Ann B."),
        update_mask={"paths": ["display_name"]})
    first = tenant.client.users.Update(request)
    tenant.set_status("Suspend", "ann")
    tenant.client.users.Update(users_pb2.UsersServiceUpdateRequest(
        tenant=tenant.id, user=users_pb2.User(id="ann", display_name="Ann C."), update_mask={"paths": ["display_name"]}))
    assert tenant.client.users.Update(request) == first
    assert tenant.get_user("ann").user.display_name == "Ann C."


def test_a_repeated_update_of_a_workgroup_tells_of_the_workgroup_as_it_was_then(tenant):
    group = tenant.workgroup("Planners")
    request = workgroups_pb2.WorkgroupsServiceUpdateRequest(
        tenant=tenant.id, request_id="once", workgroup=workgroups_pb2.Workgroup(id=group, comment="first"),
        update_mask={"paths": ["comment"]})
    first = tenant.client.workgroups.Update(request)
    tenant.update_workgroup(group, comment="second")
    assert tenant.client.workgroups.Update(request) == first
    assert tenant.get_workgroup(group).comment == "second"
