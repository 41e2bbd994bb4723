"""What a call sends to PostgreSQL, taken from the server's log and made into a script for pgbench.

pgbench prepares the very statements; what is new in a call (its ids and names, the revision) becomes new in each
transaction, and the tenant becomes the client's own. Ids that a call makes, and the sample's name, are told apart from
all else by not being there before.
"""

import re

RECORD = re.compile(r"\n(?=\d+ \d{4}-\d\d-\d\d )")
LINE = re.compile(r"(\d+) \S+ \S+ \S+ (LOG|DETAIL):  (.*)", re.DOTALL)
SENT = re.compile(r"duration: [\d.]+ ms  (?:execute [^:]*|statement): (.*)", re.DOTALL)
PARAMETER = re.compile(r"\$(\d+) = (?:'((?:[^']|'')*)'|(NULL))")
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
# The feed reads on a connection of its own, beside the calls.
BESIDE = "SELECT e.timeline"


def sent(log):
    """The statements of a piece of the log with their parameters, in order."""
    found = []
    executed = None
    for record in RECORD.split(log):
        line = LINE.match(record.strip("\n"))
        if not line:
            continue
        pid, kind, text = line.groups()
        statement = SENT.match(text) if kind == "LOG" else None
        if statement:
            executed = [" ".join(statement.group(1).split()), {}]
            found.append(executed)
        elif kind == "LOG":
            executed = None
        elif executed and text.startswith("parameters: "):
            executed[1] = {int(number): None if null else value.replace("''", "'")
                           for number, value, null in PARAMETER.findall(text)}
    return [statement for statement in found if not statement[0].startswith(BESIDE)]


class Script:
    """One call's statements for pgbench."""

    def __init__(self, statements, tenant, sample, known):
        """`sample`: a name in the call that is to be another one each time. `known`: ids that stay as they are."""
        self.tenant, self.sample = tenant, sample
        text = "\n".join(value or "" for _, values in statements for value in values.values())
        self.fresh = [name for name in dict.fromkeys(UUID.findall(text)) if name not in known]
        self.revision = next((values[2] for statement, values in statements
                              if statement.startswith("UPDATE muster.tenant_revision")), None)
        self.inside = False
        self.lines = [self.line(*statement) for statement in statements]

    def line(self, statement, values):
        if statement.startswith("BEGIN"):
            self.inside = True
        if statement.startswith("COMMIT"):
            self.inside = False
        if "FOR UPDATE" in statement and "tenant_revision" in statement:
            statement = statement.replace("SELECT revision", "SELECT revision + 1 AS next")
            return self.filled(statement, values) + " \\gset"
        if "set_config" in statement and not self.inside:
            # A read of the pool sets its tenant and reads in one implicit transaction; here they are two.
            statement = statement.replace("true", "false")
        if "pg_notify" in statement:
            # Listeners are woken: the daemon's own, which has nothing to do with these tenants.
            return ""
        return self.filled(statement, values) + ";"

    def filled(self, statement, values):
        return re.sub(r"\$(\d+)", lambda found: self.literal(values[int(found.group(1))], statement, found.end()), statement)

    def literal(self, value, statement, end):
        if value is None:
            return "NULL"
        if value == self.tenant:
            return f"('{self.tenant}' || (:client_id)::text)"
        if value == self.revision and statement[end:].startswith("::int8"):
            return "(:next)"
        # A colon begins a variable of pgbench, also within quotes.
        text = value.replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3a").replace(self.sample, "\0n\0")
        for number, name in enumerate(self.fresh):
            text = text.replace(name, f"\0{number}-\0")
        parts = text.split("\0")
        pieces = [f"E'{part}'" if index % 2 == 0 else "(:who)::text" if part == "n" else f"'{part}' || (:who)::text"
                  for index, part in enumerate(parts)]
        return f"({' || '.join(pieces)})"

    @property
    def text(self):
        return "\n".join(["\\set n :n + 1", "\\set who :n * 64 + :client_id", *filter(None, self.lines)]) + "\n"
