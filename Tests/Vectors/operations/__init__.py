"""What `do` can change: each operation by its name, with the call or calls that it stands for.

An operation takes the tenant, the acting user (None for root) and its arguments, and gives what the answer holds.
"""

from operations import access, entities, licenses, people, resources, roles, tenants, workgroups
from protocol import Unsupported, called

TABLE = {
    f"{family}.{name}": operation
    for module in (tenants, people, workgroups, roles, resources, access, entities, licenses)
    for family, operations in module.OPERATIONS.items() for name, operation in operations.items()}


def run(name, world, acting, arguments):
    if name not in TABLE:
        raise Unsupported(f"there is no operation {name}")
    return called(name, TABLE[name], world, acting, arguments)

