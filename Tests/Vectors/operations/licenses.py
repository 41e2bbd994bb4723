"""License profiles and their seats."""


def create_profile(world, acting, id, workgroup, priority, products):
    world.change("Licenses.CreateProfile", acting, profile={
        "id": id, "workgroup": world.workgroup(workgroup), "priority": priority, "products": products})


def delete(world, acting, id):
    world.change("Licenses.Delete", acting, profile=id)


def acquire(world, acting, user, product):
    return {"profile": world.change("Licenses.Acquire", acting, user=world.users.id(user), product=product).profile}


def release(world, acting, user, product):
    world.change("Licenses.Release", acting, user=world.users.id(user), product=product)


OPERATIONS = {"license": {"create_profile": create_profile, "delete": delete, "acquire": acquire, "release": release}}
