"""Crashes and cuts under load: nothing acknowledged is lost or doubled, nothing else is half there."""

import os
import random
import shutil
import tempfile

import pytest

import faults
from faults import Stage
from postgres import Server
from rounds import play
from tcp_proxy import Proxy

ROUNDS = int(os.environ.get("TEST_CRASH_ROUNDS", "2"))


@pytest.fixture(scope="module")
def folder():
    folder = tempfile.mkdtemp(prefix="muster-")
    os.chmod(folder, 0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def embedded(binary, folder):
    stage = Stage(binary, folder, has_second=True)
    yield stage
    stage.close()


@pytest.fixture
def proxied(binary, data_dir):
    """A daemon that reaches its database through a proxy."""
    with Server().initialize().start() as server, Proxy(server.port) as proxy:
        stage = Stage(binary, data_dir, "--migrate", database=server.url(port=proxy.port), cluster=server, proxy=proxy,
                      has_second=True)
        yield stage
        stage.close()


def play_rounds(stage, fault):
    seed = int(os.environ.get("TEST_SEED", random.SystemRandom().randrange(1 << 32)))
    print(f"\n{fault.__name__}: TEST_SEED={seed}", flush=True)
    for number in range(ROUNDS):
        print(play(stage, fault, f"{fault.__name__}-{number}", seed), flush=True)
    stage.cluster.check_pages()


@pytest.mark.parametrize("fault", faults.EMBEDDED)
def test_the_history_is_sound_after(embedded, fault):
    play_rounds(embedded, fault)


def test_the_history_is_sound_after_connections_were_cut(proxied):
    play_rounds(proxied, faults.cut_connections)
