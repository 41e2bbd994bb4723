"""BatchCheck beside Check: the same answers, whichever of its ways a batch takes."""

import authorization as auth
from client import DASHBOARD, RUN
from questions import preview, resource
from rules import rule


@rule("C9: a batch answers each item as a check does, and one bad item fails alone")
def test_a_batch_answers_what_checks_answer(tenant):
    for user in ("ann", "bob", "eve"):
        tenant.user(user)
    tenant.workgroup("Planners", ["ann", "bob"], allowed=[DASHBOARD, RUN])
    tenant.workgroup("Visitors", ["bob"], denied=[RUN])
    tenant.set_status("Suspend", "eve")
    items = [auth.BatchCheckItem(subject=user, action=action, resource=resource(kind, "x"))
             for user in ("ann", "bob", "eve") for action, kind in (("view", "dashboard"), ("run", "economics_run"))] * 9
    fresh = auth.Consistency(at_least=tenant.token)

    def ask(items):
        return tenant.client.authorization.BatchCheck(auth.BatchCheckRequest(
            tenant=tenant.id, items=items, consistency=fresh))

    single = [tenant.client.authorization.Check(auth.CheckRequest(
        tenant=tenant.id, subject=item.subject, action=item.action, resource=item.resource, consistency=fresh))
        for item in items]
    expected = [(reply.decision, reply.reason) for reply in single]
    assert len({decision for decision, _ in expected}) == 2
    for size in (0, 1, 2, len(items)):
        reply = ask(items[:size])
        assert [(r.answer.decision, r.answer.reason) for r in reply.results] == expected[:size]
        assert reply.token == single[0].token
    # What the loop leaves to the handler.
    bad = auth.BatchCheckItem(subject="nobody", action="view", resource=resource("dashboard", "x"))
    made_up = auth.BatchCheckItem(preview=preview(roles=[DASHBOARD]), action="view", resource=resource("dashboard", "x"))
    results = ask([*items, bad, made_up]).results
    assert [(r.answer.decision, r.answer.reason) for r in results[:-2]] == expected
    assert (results[-2].error.code, results[-2].error.field) == (5, f"items[{len(items)}].subject")
    assert results[-1].answer.decision == auth.DECISION_ALLOWED
