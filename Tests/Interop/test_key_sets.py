"""P59, P61: keys that a connection names by address are fetched, over HTTPS, and anew when the provider rotates them."""

import http.server
import os
import shutil
import ssl
import tempfile
import threading

import grpc
import pytest

from certificates import Authority
from client import Tenant, reason
from daemon import Daemon
from muster.provisioning.v1 import identity_providers_pb2 as idps
from muster.provisioning.v1 import logins_pb2 as logins
from rules import rule
from tokens import Provider

Code = grpc.StatusCode


class Publisher:
    """Publishes a key set, and counts who asked for it."""

    def __init__(self, authority):
        publisher = self
        self.keys, self.asked, self.status = "{}", 0, 200

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                publisher.asked += 1
                self.send_response(publisher.status)
                self.send_header("Content-Length", str(len(publisher.keys)))
                self.end_headers()
                self.wfile.write(publisher.keys.encode())

            def log_message(self, *_):
                pass
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*authority.issue(f"publisher-{id(self)}"))
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.url = f"https://localhost:{self.server.server_address[1]}/keys"
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()

    def close(self):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def trusting(binary, authority):
    """A daemon that trusts the authority."""
    folder = tempfile.mkdtemp(prefix="muster-")
    os.chmod(folder, 0o755)
    with Daemon(binary, folder, "--key-set-ca", authority.file) as daemon:
        yield daemon
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def publisher(authority):
    publisher = Publisher(authority)
    yield publisher
    publisher.close()


_numbers = iter(range(1, 10**6))


@pytest.fixture
def corp(trusting, publisher, tmp_path):
    """A tenant whose connection trusts what the publisher publishes."""
    with trusting.client() as client:
        tenant = Tenant.create(client, f"keys-{next(_numbers)}")
        tenant.provider = Provider(tmp_path)
        publisher.keys = tenant.provider.key_set
        tenant.idp(create_unmatched=True, options=idps.IdentityProviderOptions(
            trust=idps.Trust(issuer=tenant.provider.issuer, audiences=["muster"], jwks_url=publisher.url)))
        yield tenant


def provision(tenant, provider, **header):
    return tenant.client.logins.Provision(logins.ProvisionRequest(
        tenant=tenant.id, identity_provider="corp", id_token=provider.token(sub="zoe", groups=[], header=header or None)))


@rule("P61: the keys of an ID token come from the connection's address, once for many logins")
def test_fetched(corp, publisher):
    for _ in range(3):
        assert provision(corp, corp.provider).outcome == logins.LOGIN_OUTCOME_OK
    assert publisher.asked == 1
    # While the address does not answer, what was fetched counts.
    publisher.status = 500
    assert provision(corp, corp.provider).outcome == logins.LOGIN_OUTCOME_OK


@rule("P61: a token of an unknown key has the keys fetched anew, but not each such token")
def test_rotation(corp, publisher, refused):
    provision(corp, corp.provider)
    for _ in range(5):
        error = refused(Code.INVALID_ARGUMENT, provision, corp, corp.provider, kid="k2")
        assert reason(error) == "unknown_key"
    assert publisher.asked == 1


@rule("P61: a key set that can't be fetched is told, and nobody is believed without it")
def test_not_fetched(corp, publisher, refused, tmp_path):
    publisher.status = 404
    error = refused(Code.UNAVAILABLE, provision, corp, corp.provider)
    assert reason(error) == "key_set" and "404" in error.details()
    (publisher.status, publisher.keys) = (200, "x" * 300_000)
    assert "above" in refused(Code.UNAVAILABLE, provision, corp, corp.provider).details()
    publisher.keys = "no key set"
    assert reason(refused(Code.FAILED_PRECONDITION, provision, corp, corp.provider)) == "invalid_trust"


@rule("P61: an address whose certificate is not trusted gives no keys")
def test_untrusted(corp, refused, tmp_path):
    stranger = Publisher(Authority(tmp_path, "stranger"))
    try:
        stranger.keys = corp.provider.key_set
        corp.idp("other", options=idps.IdentityProviderOptions(
            trust=idps.Trust(issuer=corp.provider.issuer, audiences=["muster"], jwks_url=stranger.url)))
        error = refused(Code.UNAVAILABLE, corp.client.logins.Provision, logins.ProvisionRequest(
            tenant=corp.id, identity_provider="other", id_token=corp.provider.token(sub="zoe")))
        assert "certificate" in error.details() and stranger.asked == 0
    finally:
        stranger.close()
