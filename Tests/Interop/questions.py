"""Questions about access in every form, for tests of the calls that answer them."""

import authorization as auth


def attributes(values):
    """Values by dimension, each one or a list of them."""
    return [auth.Attribute(dimension=dimension, values=[value] if isinstance(value, str) else value)
            for dimension, value in values.items()]


def resource(type, identifier="", lines=None, application="", **values):
    """A resource by its id, or described by its values; `lines` are dictionaries of values."""
    message = auth.Resource(type=type, id=identifier, application=application, attributes=attributes(values))
    if lines is not None:
        message.line_values.tuples.extend(auth.LineTuple(attributes=attributes(line)) for line in lines)
    return message


def preview(*workgroups, roles=(), level="", connection="", **claims):
    """Somebody who is made up for the question."""
    message = auth.Preview(workgroups=workgroups, roles=roles, level=level)
    if connection:
        message.claims.identity_provider = connection
        for name, values in claims.items():
            message.claims.claims[name].values.extend(values)
    return message


def who(subject):
    """The fields of a request for a user's id, or for a preview."""
    return {"subject": subject} if isinstance(subject, str) else {"preview": subject}


def fresh(tenant, consistency):
    return consistency or auth.Consistency(at_least=tenant.token)


def exact(revision):
    return auth.Consistency(exact=revision)


def check(tenant, subject, action, what, consistency=None, **fields):
    """The answer, with the decision and the first conjunct that failed as words: `allowed`, `denied scope`."""
    reply = tenant.client.authorization.Check(auth.CheckRequest(
        tenant=tenant.id, action=action, resource=what, consistency=fresh(tenant, consistency), **who(subject), **fields))
    return word(reply)


def word(reply):
    decision = auth.Decision.Name(reply.decision).removeprefix("DECISION_").lower()
    if decision == "conditional":
        return f"conditional {reply.reason.code}"
    if decision == "denied":
        return "denied " + auth.Conjunct.Name(reply.reason.conjunct).removeprefix("CONJUNCT_").lower()
    return decision


def explain(tenant, subject, action, what, **fields):
    return tenant.client.authorization.Explain(auth.ExplainRequest(
        tenant=tenant.id, action=action, resource=what, consistency=fresh(tenant, None), **who(subject), **fields))


def flips(reply):
    """The commands that would flip an answer, by their kind and fields."""
    return [(command.WhichOneof("command"), getattr(command, command.WhichOneof("command")))
            for command in reply.flip.commands]


def filter_question(tenant, subject, dimensions, action="view", type="usage_line", consistency=None, **fields):
    return auth.FilterResourcesRequest(question=auth.FilterQuestion(
        tenant=tenant.id, action=action, type=type, dimensions=dimensions, consistency=fresh(tenant, consistency),
        **who(subject), **fields))


def candidates(rows, ids=()):
    """A batch out of rows: of each dimension one value, or a list of them."""
    columns = []
    for values in zip(*rows):
        column = auth.Column()
        for value in values:
            several = [value] if isinstance(value, str) else value
            column.values.extend(several)
            column.counts.append(len(several))
        columns.append(column)
    return auth.FilterResourcesRequest(candidates=auth.Candidates(count=max(len(rows), len(ids)), ids=ids, columns=columns))


def bits(data, count):
    return [bool(data[number // 8] >> (number % 8) & 1) for number in range(count)]


def filtered(tenant, subject, dimensions, rows, size=1000, **fields):
    """Which of the rows pass, and the token at which all of them were decided."""
    batches = [rows[start:start + size] for start in range(0, len(rows), size)]
    requests = [filter_question(tenant, subject, dimensions, **fields)] + [candidates(batch) for batch in batches]
    first, *answers = tenant.client.authorization.FilterResources(iter(requests))
    assert len(answers) == len(batches)
    passed = []
    for batch, answer in zip(batches, answers):
        flags = bits(answer.passed, len(batch))
        assert sum(flags) == answer.passed_count and not answer.token
        passed += flags
    return passed, first.token


def list_request(tenant, subject, action, type, consistency=None, **fields):
    return auth.ListResourcesRequest(
        tenant=tenant.id, action=action, type=type, consistency=fresh(tenant, consistency), **who(subject), **fields)


def listed(tenant, subject, action, type, **fields):
    """The ids that a list of resources gives, and its last message."""
    return whole(tenant.client.authorization.ListResources(list_request(tenant, subject, action, type, **fields)), "ids")


def subjects(tenant, action, what, consistency=None, **fields):
    """The users that a list of subjects gives, and its last message."""
    return whole(tenant.client.authorization.ListSubjects(auth.ListSubjectsRequest(
        tenant=tenant.id, action=action, resource=what, consistency=fresh(tenant, consistency), **fields)), "subjects")


def whole(stream, field):
    messages = list(stream)
    assert [m.complete for m in messages] == [False] * (len(messages) - 1) + [True]
    assert len({m.token for m in messages}) == 1
    found = [identifier for message in messages for identifier in getattr(message, field)]
    assert found == sorted(found, key=str.encode) and len(set(found)) == len(found)
    return found, messages[-1]
