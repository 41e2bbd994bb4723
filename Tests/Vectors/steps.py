"""Runs one step of a vector and tells how its answer differs, if it does."""

import lists
import logins
import operations
from matching import contains, matches
from names import insert
from server import Refusal

# No step may have these, whatever it expects.
FAULTS = {"UNKNOWN", "INTERNAL", "UNIMPLEMENTED", "DEADLINE_EXCEEDED"}
REFUSALS = {"PERMISSION_DENIED", "FAILED_PRECONDITION", "INVALID_ARGUMENT", "NOT_FOUND", "ABORTED", "ALREADY_EXISTS",
            "RESOURCE_EXHAUSTED"}
UNDONE = {"skipped", "refused"}
KINDS = ("ask", "do", "list", "login")


class Difference(Exception):
    """A step whose answer is not the expected one."""

    def __init__(self, expected, got):
        self.expected, self.got = expected, got
        super().__init__(f"expected {expected}, got {got}")


def run(step, worlds):
    """Runs a step in the tenant that it names. Raises a Difference, or a Refusal where no status is expected."""
    kind = next((kind for kind in KINDS if kind in step), None)
    if kind is None:
        raise Difference("a step of one of the kinds " + ", ".join(KINDS), ", ".join(step))
    arguments = dict(step[kind])
    world = worlds.named(arguments.pop("tenant", None))
    # What was saved counts in every tenant of the vector.
    arguments, step = insert(arguments, worlds.saved), {**step, "expect": insert(step["expect"], worlds.saved)}
    acting = arguments.pop("as", "root")
    acting = None if acting == "root" else world.users.id(acting)
    {"ask": ask, "do": do, "list": list_step, "login": login}[kind](step, arguments, world, acting, worlds.saved)


def ask(step, arguments, world, acting, saved):
    reason = ""
    try:
        answer = lists.check(world, acting, **arguments)
        got = world.word(answer, "decision")
        reason = answer.reason.code if got == "conditional" else world.word(answer.reason, "conjunct")
    except Refusal as refusal:
        got = _status(step, refusal)
    expected = step["expect"]
    fits = got == expected or (expected == "refused" and got in REFUSALS | {"denied"})
    if not fits or step.get("reason", reason) != reason:
        raise Difference(_with(expected, step.get("reason")), _with(got, reason))


def do(step, arguments, world, acting, saved):
    expected, operation = step["expect"], arguments.pop("op")
    result, refusal = {}, None
    try:
        result = operations.run(operation, world, acting, arguments) or {}
        got = "OK"
    except Refusal as caught:
        refusal, got = caught, _status(step, caught)
    if not (expected == "any" or got == expected or expected == "refused" and _refused(got, result)):
        raise Difference(expected, f"{got}: {refusal.message}" if refusal else _with(got, _objects(result)))
    if "detail" in step and not (refusal and refusal.names(step["detail"])):
        raise Difference(f"{got} that names {step['detail']}", " | ".join(refusal.words) if refusal else "no error")
    for name, value in insert(step.get("result", {}), saved).items():
        seen = _value(result, name)
        if not matches(value, seen):
            raise Difference(f"{name} {value!r}", repr(seen))
    for field, name in step.get("save", {}).items():
        saved[name] = _value(result, field)


def list_step(step, arguments, world, acting, saved):
    expected = step["expect"]
    try:
        got, count = lists.run(arguments.pop("what"), world, acting, arguments)
    except Refusal as refusal:
        raise Difference(expected, str(refusal)) from None
    if not (contains(expected, got) if step.get("partial") else matches(expected, got)):
        raise Difference(f"{expected!r}{' and perhaps more' if step.get('partial') else ''}", repr(got))
    if "count" in step and step["count"] != (len(got) if count is None else count):
        raise Difference(f"a count of {step['count']}", str(count))


def login(step, arguments, world, acting, saved):
    got = logins.login(world, **arguments)
    for name, expected in step["expect"].items():
        seen = _value(got, name)
        if not matches(expected, seen):
            raise Difference(f"{name} {expected!r}", repr(seen))


def _status(step, refusal):
    if refusal.status in FAULTS:
        raise Difference(step["expect"], str(refusal))
    return refusal.status


def _refused(got, result):
    objects = _objects(result)
    return got in REFUSALS | {"denied"} or bool(objects) and set(objects.values()) <= UNDONE


def _objects(result):
    return result.get("objects", {})


def _value(result, name):
    """A value of a result; some are worked out only if somebody asks."""
    value = result.get(name)
    return value() if callable(value) else value


def _with(word, addition):
    return f"{word}, {addition}" if addition else word
