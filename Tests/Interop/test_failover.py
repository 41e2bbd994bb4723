"""A primary with a synchronous standby: the primary dies or falls silent, the standby is promoted, nobody loses anything."""

import contextlib
import os
import random
import time

import grpc
import pytest

import rounds
from client import reason
from faults import Stage
import authorization as auth
from postgres import Server
from writers import Writers
from rules import rule

ROUNDS = int(os.environ.get("TEST_FAILOVER_ROUNDS", "2"))
PROMOTION_SECONDS = 5


@contextlib.contextmanager
def pair():
    """A primary that acknowledges a commit only when its standby has it."""
    with Server() as primary, Server() as standby:
        primary.initialize().start()
        standby.copy(primary).start()
        primary.query("ALTER SYSTEM SET synchronous_standby_names = '*'; SELECT pg_reload_conf()")
        end = time.monotonic() + 30
        while not primary.query("SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'"):
            assert time.monotonic() < end, "the standby doesn't follow"
        yield primary, standby


def first_answer_after(writers, begin):
    """Waits for the answer to a write that was begun after that moment, and gives the seconds from then to the answer."""
    while True:
        writers.wait_for(1)
        late = [write.ended for writer in writers.writers for write in list(writer.writes) if write.ended > begin]
        if late:
            return min(late) - begin


def fail_over(binary, folder, source, silently):
    """If silently, the primary keeps its connections open and says nothing more, until after the promotion."""
    with pair() as (primary, standby):
        hosts = ",".join(f"127.0.0.1:{server.port}" for server in (primary, standby))
        stage = Stage(binary, folder, "--migrate", cluster=standby,
                      database=f"postgresql://postgres@{hosts}/postgres?target_session_attrs=read-write")
        try:
            tenant, group = stage.tenant("failover")
            before = tenant.token
            assert tenant.sees("Administrator")
            with Writers(stage.endpoints, [(tenant.id, group)], rounds.WRITERS, source.random()) as writers:
                writers.wait_for(source.randrange(rounds.WRITERS, 8 * rounds.WRITERS))
                primary.pause() if silently else primary.kill()
                time.sleep(source.random())
                begin = time.monotonic()
                standby.promote()
                back = first_answer_after(writers, begin)
                primary.kill()
                writers.wait_for(2 * rounds.WRITERS)
                writers.stop()
                writes = writers.writes(tenant.id)
                opened = rounds.inspect(stage, tenant, group, writes, source)
            refuses_tokens_from(before, tenant)
            tenant.update_members(group, "add", tenant.user("zoe").id)
            assert tenant.sees("zoe"), "a token of the new primary is good"
            assert back < PROMOTION_SECONDS, f"the first write succeeded {back:.1f} s after the promotion"
            return (f"{'silent' if silently else 'killed'}: {len(writes)} writes, {opened} with an open outcome, "
                    f"the first {back:.1f} s after the promotion")
        finally:
            stage.close()


def refuses_tokens_from(before, tenant):
    with pytest.raises(grpc.RpcError) as caught:
        tenant.ask("Administrator", consistency=auth.Consistency(at_least=before))
    assert caught.value.code() == grpc.StatusCode.FAILED_PRECONDITION
    assert reason(caught.value) == "epoch_changed"


@rule("X9: a promotion begins a new epoch, and loses nothing that a synchronous standby has")
def test_a_promoted_standby_has_every_acknowledged_write(binary, data_dir):
    seed = int(os.environ.get("TEST_SEED", random.SystemRandom().randrange(1 << 32)))
    print(f"\nfailover: TEST_SEED={seed}", flush=True)
    for number in range(ROUNDS):
        folder = os.path.join(data_dir, str(number))
        print(fail_over(binary, folder, random.Random(f"{seed}-{number}"), silently=number % 2 == 1), flush=True)
