"""Starts muster-scim processes and speaks HTTP with them."""

import json
import urllib.error
import urllib.request

from daemon import clean_environment
from program import Program

SCIM = "application/scim+json"
USER = "urn:ietf:params:scim:schemas:core:2.0:User"
ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group"
PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"


class Gateway(Program):
    """One muster-scim process in front of a daemon."""

    def __init__(self, binary, server, *options):
        super().__init__([binary, "--server", server, "--listen", "127.0.0.1:0", *options], clean_environment())

    def connection(self, token):
        return Connection(self.address, token)


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.text = status, headers, body.decode()

    @property
    def json(self):
        return json.loads(self.text)

    def __repr__(self):
        return f"{self.status} {self.text}"


class Connection:
    """An identity provider's side: requests with a token."""

    def __init__(self, url, token):
        self.url, self.token = url, token

    def request(self, method, path, body=None, **headers):
        fields = {"Authorization": f"Bearer {self.token}", "Accept": SCIM}
        if body is not None:
            fields["Content-Type"] = SCIM
        fields.update({name.replace("_", "-"): value for name, value in headers.items()})
        data = None if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        request = urllib.request.Request(
            self.url + path, data=data, method=method,
            headers={name: value for name, value in fields.items() if value is not None})
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return Answer(answer.status, answer.headers, answer.read())
        except urllib.error.HTTPError as error:
            return Answer(error.code, error.headers, error.read())

    def get(self, path, **headers):
        return self.request("GET", path, **headers)

    def user(self, name, /, **attributes):
        answer = self.request("POST", "/scim/v2/Users", {"schemas": [USER], "userName": name, **attributes})
        assert answer.status == 201, answer
        return answer.json

    def group(self, name, /, *members, **attributes):
        answer = self.request("POST", "/scim/v2/Groups", {
            "schemas": [GROUP], "displayName": name, "members": [{"value": member} for member in members], **attributes})
        assert answer.status == 201, answer
        return answer.json

    def patch(self, path, *operations, **headers):
        return self.request("PATCH", path, {"schemas": [PATCH], "Operations": list(operations)}, **headers)
