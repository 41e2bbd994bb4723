"""The disk under the database's tables is full: writes are refused with a reason, reads go on, nothing is corrupt."""

import contextlib
import errno
import os
import pathlib
import pwd
import random
import shutil
import subprocess
import tempfile

import pytest

import rounds
from faults import Stage
import authorization as auth
from postgres import Server
from writers import Writers

SPACE_MIB, MOST_MIB = 64, 1024
REFUSALS = 64


class SmallDisk:
    """A file system that is small enough to be filled, of the user that the server runs as.

    It is mounted in a mount namespace of the server's own, which root may make, and other users inside of a user namespace:
    nobody else sees it, and it goes with the server. Where a container forbids that, its /dev/shm is small.
    """

    def __init__(self, server):
        self.server, self.user = server, pwd.getpwuid(os.geteuid())
        self.alone = ["unshare", "--user", "--map-current-user", "--keep-caps", "--mount"]
        if self.user.pw_uid == 0:
            self.user, self.alone = pwd.getpwnam("postgres"), ["unshare", "--mount"]
        self.is_mounted = subprocess.run([*self.alone, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).returncode == 0
        if self.is_mounted:
            self.folder = server.home / "space"
            self.folder.mkdir()
        else:
            self.folder = pathlib.Path(tempfile.mkdtemp(dir="/dev/shm"))
            shutil.chown(self.folder, self.user.pw_uid, self.user.pw_gid)
            free = shutil.disk_usage(self.folder).free >> 20
            assert free <= MOST_MIB, f"nothing can be mounted here, and /dev/shm has {free} MiB, too much to fill"

    @property
    def prefix(self):
        """What goes in front of the server's start."""
        owner = f",uid={self.user.pw_uid},gid={self.user.pw_gid}" if os.geteuid() == 0 else ""
        mount = f"mount -t tmpfs -o size={SPACE_MIB}m,mode=700{owner} tmpfs '{self.folder}' && exec \"$@\""
        return [*self.alone, "sh", "-c", mount, "sh"] if self.is_mounted else []

    @property
    def filler(self):
        postmaster, = self.server.postmasters
        return pathlib.Path(f"/proc/{postmaster}/root") / str(self.folder / "filler").lstrip("/")

    def fill(self):
        """To the last byte."""
        with open(self.filler, "ab", buffering=0) as file:
            for size in (1 << 20, 1 << 12, 1):
                with contextlib.suppress(OSError):
                    while True:
                        file.write(bytes(size))
        with pytest.raises(OSError) as caught, open(self.filler, "ab", buffering=0) as file:
            file.write(bytes(1 << 12))
        assert caught.value.errno == errno.ENOSPC

    def empty(self):
        self.filler.unlink()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


@pytest.fixture
def small(binary, data_dir):
    """A daemon whose database lies on a small disk, and the log of its changes on another."""
    with Server().initialize() as server, SmallDisk(server) as disk:
        server.start(prefix=disk.prefix)
        server.query(f"CREATE TABLESPACE small LOCATION '{disk.folder}'; CREATE DATABASE muster TABLESPACE small")
        server.conninfo = server.url("muster")
        stage = Stage(binary, data_dir, "--migrate", database=server.conninfo, cluster=server)
        yield stage, disk
        stage.close()


def test_a_full_disk_refuses_writes_and_nothing_else(small):
    stage, disk = small
    seed = int(os.environ.get("TEST_SEED", random.SystemRandom().randrange(1 << 32)))
    print(f"\ndisk full: TEST_SEED={seed}", flush=True)
    source = random.Random(seed)
    tenant, group = stage.tenant("full")
    tenant.update_members(group, "add", tenant.user("ann").id)
    with Writers(stage.endpoints, [(tenant.id, group)], rounds.WRITERS, seed) as writers:
        writers.wait_for(source.randrange(1, 4 * rounds.WRITERS))
        disk.fill()
        writers.wait_for_errors("RESOURCE_EXHAUSTED", REFUSALS)
        reads_go_on(tenant, group)
        disk.empty()
        writers.wait_for(2 * rounds.WRITERS)
        writers.stop()
        assert set(writers.errors) == {"RESOURCE_EXHAUSTED"}, writers.errors
        (_, sentence), = writers.sentences
        assert "disk is full" in sentence and "Make room" in sentence, sentence
        opened = rounds.inspect(stage, tenant, group, writers.writes(tenant.id), source)
        print(f"{writers.answers} acknowledged, {writers.errors}, {opened} never", flush=True)
        # What lies in memory only is read from the disk again after a crash, and its checksums are compared.
        stage.cluster.recover()
        stage.cluster.check_pages()
        rounds.compare(stage, tenant, writers.writes(tenant.id))


def reads_go_on(tenant, group):
    assert "ann" in tenant.users(page_size=1000)
    assert tenant.get_user("ann").user.id == "ann"
    assert "ann" in tenant.members(group)
    assert tenant.get_workgroup(group).name == "Planners"
    for consistency in ({"freshness": auth.FRESHNESS_ANY}, {"freshness": auth.FRESHNESS_LATEST}, {"at_least": tenant.token}):
        assert tenant.sees("ann", consistency=auth.Consistency(**consistency))
    assert tenant.explain("ann").decision == auth.DECISION_ALLOWED
