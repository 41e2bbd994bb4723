"""musterd over TLS and mutual TLS: grpcio, Python's ssl, the command line, and certificates that change."""

import os
import pathlib
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import threading
import time

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from certificates import Authority
from client import Client, Tenant
from daemon import Daemon, clean_environment
from muster.directory.v1 import tenants_pb2

LIST = tenants_pb2.TenantsServiceListRequest()


@pytest.fixture(scope="module")
def folder():
    folder = tempfile.mkdtemp(prefix="muster-tls-")
    os.chmod(folder, 0o755)
    yield pathlib.Path(folder)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def authority(folder):
    return Authority(folder)


@pytest.fixture(scope="module")
def secure(binary, folder, authority):
    """A daemon that serves over TLS."""
    certificate, key = authority.issue("server")
    with Daemon(binary, folder / "data", "--tls-cert", certificate, "--tls-key", key) as daemon:
        yield daemon


@pytest.fixture(scope="module")
def mutual(binary, folder, authority, secure):
    """A daemon that wants a certificate of its clients, over the same database."""
    certificate, key = authority.issue("mutual")
    with Daemon(binary, folder / "data2", "--tls-cert", certificate, "--tls-key", key, "--client-ca", authority.file,
                database=secure.database_url + " user=musterd") as daemon:
        yield daemon


def credentials(authority, certificate=None):
    chain, key = (path.read_bytes() for path in certificate) if certificate else (None, None)
    return grpc.ssl_channel_credentials(authority.file.read_bytes(), key, chain)


def handshake(daemon, authority, **options):
    """A handshake by Python's ssl; gives the socket."""
    context = ssl.create_default_context(cafile=authority.file)
    context.set_alpn_protocols(options.get("protocols", ["h2"]))
    if "version" in options:
        context.minimum_version = context.maximum_version = options["version"]
    host, port = daemon.address.rsplit(":", 1)
    plain = socket.create_connection((host, int(port)), timeout=20)
    return context.wrap_socket(plain, server_hostname=host)


def test_grpcio_calls_over_tls(secure, authority, refused):
    with Client(secure.address, secure.key, credentials=credentials(authority)) as client:
        tenant = Tenant.create(client, "over-tls")
        tenant.user("ann")
        assert tenant.get_user("ann").user.id == "ann"
    with Client(secure.address, credentials=credentials(authority)) as client:
        refused(grpc.StatusCode.UNAUTHENTICATED, client.tenants.List, LIST)
    with Client(secure.address, secure.key) as client:
        refused(grpc.StatusCode.UNAVAILABLE, client.tenants.List, LIST)


def test_grpcio_refuses_a_server_of_another_authority(secure, folder, refused):
    other = Authority(folder, "other")
    with Client(secure.address, secure.key, credentials=credentials(other)) as client:
        refused(grpc.StatusCode.UNAVAILABLE, client.tenants.List, LIST)


def test_mutual_tls_admits_clients_with_a_certificate_only(mutual, authority, folder, refused):
    loader = authority.client("loader")
    with Client(mutual.address, mutual.key, credentials=credentials(authority, loader)) as client:
        assert client.tenants.List(LIST) is not None
    with Client(mutual.address, credentials=credentials(authority, loader)) as client:
        refused(grpc.StatusCode.UNAUTHENTICATED, client.tenants.List, LIST)
    stranger = Authority(folder, "strange").client("stranger")
    for certificate in (None, stranger, authority.issue("no-client")):
        with Client(mutual.address, mutual.key, credentials=credentials(authority, certificate)) as client:
            refused(grpc.StatusCode.UNAVAILABLE, client.tenants.List, LIST)


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_both_versions_are_spoken_with_h2(secure, authority, version):
    with handshake(secure, authority, version=version) as connection:
        assert connection.version() == version.name.replace("_", ".")
        assert connection.selected_alpn_protocol() == "h2"


def test_other_protocols_are_refused(secure, authority):
    with pytest.raises(ssl.SSLError, match="(?i)no.application.protocol"):
        handshake(secure, authority, protocols=["http/1.1"])
    with handshake(secure, authority, protocols=[]) as connection:
        assert connection.recv(1) == b""


@pytest.mark.parametrize("by_signal", [True, False])
def test_new_certificates_are_used_without_dropping_a_stream(binary, data_dir, by_signal):
    folder = pathlib.Path(data_dir)
    old, new = Authority(folder, "old"), Authority(folder, "new")
    certificate, key = old.issue("server")
    with Daemon(binary, folder / "data", "--tls-cert", certificate, "--tls-key", key) as daemon:
        channel = grpc.secure_channel(daemon.address, credentials(old))
        updates, first, ended = [], threading.Event(), threading.Event()

        def watch():
            try:
                for update in health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest(), timeout=60):
                    updates.append(update.status)
                    first.set()
            except grpc.RpcError:
                pass
            ended.set()

        watcher = threading.Thread(target=watch)
        watcher.start()
        assert first.wait(20)
        for source, target in zip(new.issue("next"), (certificate, key)):
            source.replace(target)
        deadline = time.monotonic() + 20
        while True:
            if by_signal:
                daemon.process.send_signal(signal.SIGHUP)
            try:
                handshake(daemon, new).close()
                break
            except ssl.SSLError:
                assert time.monotonic() < deadline, "the new certificate is never used"
                time.sleep(0.05)
        with pytest.raises(ssl.SSLError):
            handshake(daemon, old)
        with Client(daemon.address, daemon.key, credentials=credentials(new)) as client:
            client.tenants.List(LIST)
        assert not ended.is_set() and updates == [health_pb2.HealthCheckResponse.SERVING]
        daemon.stop()
        watcher.join(30)
        # The stream lived until the daemon said goodbye on it.
        assert updates[-1] == health_pb2.HealthCheckResponse.NOT_SERVING
        channel.close()


def test_a_certificate_without_its_key_yet_changes_nothing(binary, data_dir):
    folder = pathlib.Path(data_dir)
    authority = Authority(folder)
    certificate, key = authority.issue("server")
    with Daemon(binary, folder / "data", "--tls-cert", certificate, "--tls-key", key) as daemon:
        authority.issue("next")[0].replace(certificate)
        deadline = time.monotonic() + 20
        while not any("does not belong to the certificate" in line for line in daemon.log):
            assert time.monotonic() < deadline, "".join(daemon.log)
            time.sleep(0.05)
        handshake(daemon, authority).close()


def run(*command, **environment):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=60,
                          env={**clean_environment(), **environment})


def test_health_and_muster_over_tls(test_binary, binary, secure, mutual, authority, folder):
    assert run(binary, "health", "--server", secure.address, "--tls-ca", authority.file).stdout == "serving\n"
    assert run(binary, "health", MUSTER_SERVER=secure.address, MUSTER_TLS_CA=str(authority.file)).returncode == 0
    stranger = run(binary, "health", "--server", secure.address, "--tls-ca", Authority(folder, "odd").file)
    assert stranger.returncode == 1 and "the peer's certificate is refused" in stranger.stderr
    named = run(binary, "health", "--server", secure.address, "--tls-ca", authority.file, "--tls-server-name", "elsewhere")
    assert named.returncode == 1 and "hostname mismatch" in named.stderr
    assert run(binary, "health", "--server", mutual.address, "--tls-ca", authority.file).returncode == 1
    certificate, key = authority.client("person")
    shown = ("--tls-ca", authority.file, "--tls-cert", certificate, "--tls-key", key)
    assert run(binary, "health", "--server", mutual.address, *shown).returncode == 0

    muster = test_binary("muster")
    listed = run(muster, "tenants", "list", "--server", mutual.address, "--key-file", mutual.ready["root-key"], *shown)
    assert listed.returncode == 0, listed.stderr
    refused = run(muster, "health", "--server", mutual.address, "--tls-ca", authority.file)
    assert refused.returncode == 2 and "the peer refuses the connection" in refused.stderr
    useless = run(muster, "health", "--tls-cert", certificate, "--tls-key", key)
    assert "--tls-cert has no meaning without --tls-ca or --tls" in useless.stderr


def test_options_that_do_not_fit_together_are_named(binary, authority, folder):
    certificate, key = authority.issue("options")
    _, other = authority.issue("others")

    def refusal(*options, **environment):
        checked = run(binary, "config", "check", *options, **environment)
        return checked.stderr if checked.returncode else checked.stdout

    assert "--tls-cert: has no meaning without --tls-key" in refusal("--tls-cert", certificate)
    assert "--tls-key: has no meaning without --tls-cert" in refusal("--tls-key", key)
    assert "--client-ca: has no meaning without" in refusal("--client-ca", authority.file)
    assert "--tls-key: has no meaning without --tls-cert" in refusal(MUSTER_TLS_KEY=str(key))
    wrong = refusal("--tls-cert", certificate, "--tls-key", other)
    assert f"the key in {other} does not belong to the certificate in {certificate}" in wrong
    assert "can't be read" in refusal("--tls-cert", "/absent.pem", "--tls-key", key)
    assert "names 1 files, and --tls-cert 2" in refusal("--tls-cert", f"{certificate},{certificate}", "--tls-key", key)
    assert "on, with a client certificate only" in refusal(
        MUSTER_TLS_CERT=str(certificate), MUSTER_TLS_KEY=str(key), MUSTER_CLIENT_CA=str(authority.file))
    file = folder / "muster.yaml"
    file.write_text(f"tls-cert: {certificate}\ntls-key: {key}\n")
    assert "tls             on\n" in refusal("--config", file)


def test_metrics_tell_when_the_certificate_expires(secure, authority):
    import urllib.request
    handshake(secure, authority).close()
    text = urllib.request.urlopen(secure.metrics_url, timeout=10).read().decode()
    expiry = next(line for line in text.splitlines() if line.startswith("muster_tls_certificate_expiry_seconds "))
    assert time.time() < float(expiry.split()[1]) < time.time() + 2 * 86400
    assert 'muster_tls_handshakes_total{resumed="no"}' in text
