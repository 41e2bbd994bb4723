"""muster-load as people type it: exit codes, answers, thresholds, and servers that are not musterd."""

import json
import signal
import socket
import subprocess
import time

import pytest

import load
from certificates import Authority
from daemon import Daemon

USERS = "200"


@pytest.fixture(scope="module")
def run(test_binary, server):
    """Runs muster-load; gives exit code, standard output and standard error."""
    def run(*arguments):
        done = subprocess.run([test_binary("muster-load"), *map(str, arguments)], env=load.environment(server),
                              capture_output=True, text=True, timeout=120)
        return done.returncode, done.stdout, done.stderr
    return run


@pytest.fixture(scope="module")
def prepared(run):
    """The tenant of all tests here, made through the public calls."""
    tenant = ("--tenant", "load-cli", "--users", USERS)
    assert run("prepare", *tenant) == (0, "", "")
    # What is there already is left as it is.
    assert run("prepare", *tenant) == (0, "", "")
    return tenant


def wait_for_listener(port, process, seconds=20):
    end = time.monotonic() + seconds
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            assert process.poll() is None and time.monotonic() < end


def test_every_check_is_answered_as_expected(run, prepared):
    code, output, errors = run("check", *prepared, "--count", 3000, "--no-warm-up", "--json")
    report = json.loads(output)
    assert code == 0, errors
    assert report["calls"] == report["good"] == 3000
    assert report["facts"]["users"] == int(USERS) and report["facts"]["resources"] == 100_000
    assert 0 < report["latency"]["percentiles"]["p50"] <= report["latency"]["percentiles"]["p99.9"]


def test_a_constant_rate_is_kept_and_printed_as_a_table(run, prepared):
    code, output, errors = run("check", *prepared, "--rate", 500, "--count", 500, "--warm-up", "200ms")
    assert code == 0, errors
    assert "constant rate of 500/s" in output and "service time" in output and "500 calls" in output


def test_an_oracle_of_another_tenant_finds_wrong_answers(run, prepared):
    code, output, errors = run("check", *prepared, "--tenant-seed", 2, "--count", 500, "--no-warm-up")
    assert code == 1
    assert "answers are wrong" in errors and "expected DECISION_" in output


def test_a_threshold_that_is_missed_is_named(run, prepared):
    code, _, errors = run("check", *prepared, "--count", 200, "--no-warm-up", "--p99-below", "1us", "--errors-below", "1%")
    assert code == 1 and "p99 is " in errors and "not below 1.00 us" in errors


def test_a_run_that_can_not_work_is_refused_in_words(run, prepared):
    assert run("check", "--tenant", "load-none", "--count", 1)[0] == 2
    code, _, errors = run("check", *prepared, "--server", "127.0.0.1:1", "--count", 1)
    assert code == 2 and "no server answers at 127.0.0.1:1" in errors
    code, _, errors = run("check", *prepared, "--threads", 9)
    assert code == 2 and "--threads" in errors
    code, _, errors = run("check", *prepared, "--rate", "fast")
    assert code == 2 and "--rate" in errors


def test_users_come_from_sql_too(run, server, test_binary):
    load.prepare(test_binary("muster-load").parent, server, tenant="load-sql", users=1000)
    code, output, errors = run("check", "--tenant", "load-sql", "--users", 1000, "--count", 2000, "--no-warm-up", "--json")
    assert code == 0, errors
    assert json.loads(output)["good"] == 2000


def test_any_unary_method_is_called(run, test_binary):
    process = subprocess.Popen([test_binary("interop-server")], stdout=subprocess.PIPE, text=True)
    try:
        address = process.stdout.readline().removeprefix("listening ").strip()
        for method in ("Sync", "Async"):
            code, output, errors = run("unary", "--server", address, "--method", f"/bench.Hello/{method}", "--field", 2,
                                       "--body-bytes", 300, "--count", 1000, "--no-warm-up", "--json")
            assert code == 0, errors
            assert json.loads(output)["good"] == 1000
        code, _, errors = run("unary", "--server", address, "--method", "/bench.Hello/None", "--count", 1)
        assert code == 2 and "UNIMPLEMENTED" in errors
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=30)
        process.stdout.close()


def test_the_same_bodies_go_to_a_server_that_knows_no_grpc(run, tmp_path):
    (tmp_path / "www").mkdir()
    (tmp_path / "www" / "check").write_bytes(b"any bytes at all")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    nghttpd = subprocess.Popen(["nghttpd", "--no-tls", "-d", tmp_path, str(port)], stdout=subprocess.DEVNULL)
    try:
        wait_for_listener(port, nghttpd)
        code, output, errors = run("raw", "--server", f"127.0.0.1:{port}", "--path", "/www/check", "--users", USERS,
                                   "--count", 2000, "--no-warm-up", "--json")
        assert code == 0, errors
        assert json.loads(output)["good"] == 2000
        code, _, errors = run("raw", "--server", f"127.0.0.1:{port}", "--path", "/www/none", "--count", 1)
        assert code == 2 and "HTTP status 404" in errors
    finally:
        nghttpd.terminate()
        nghttpd.wait()


def test_load_is_made_over_tls_too(binary, test_binary, data_dir, tmp_path):
    authority = Authority(tmp_path)
    certificate, key = authority.issue("server")

    def run(*arguments):
        done = subprocess.run([test_binary("muster-load"), *map(str, arguments)], env=load.environment(daemon),
                              capture_output=True, text=True, timeout=120)
        return done.returncode, done.stdout, done.stderr

    with Daemon(binary, data_dir, "--tls-cert", certificate, "--tls-key", key) as daemon:
        tls = ("--tls-ca", authority.file)
        assert run("prepare", "--users", USERS, *tls) == (0, "", "")
        code, output, errors = run("check", "--users", USERS, "--count", 1000, "--no-warm-up", "--json", *tls)
        assert code == 0, errors
        assert json.loads(output)["good"] == 1000
        # Neither without TLS nor with an option that has no meaning without it.
        assert run("check", "--users", USERS, "--count", 1)[0] == 2
        code, _, errors = run("check", "--users", USERS, "--count", 1, "--tls-server-name", "localhost")
        assert code == 2 and "--tls-ca or --tls" in errors
