"""Muster's codec against Google's, on random messages of every kind and on random bytes.

CODEC_MESSAGES and CODEC_BYTES say how many (100,000 each if not set), TEST_SEED which.
"""

import os
import random

import pytest
from google.protobuf.message import DecodeError

from kinds import TYPES, fill, message_class
from wire_peer import RANDOM, RECODE, WirePeer

MESSAGES = int(os.environ.get("CODEC_MESSAGES", 100_000))
BYTES = int(os.environ.get("CODEC_BYTES", 100_000))
BATCH = 2_000


@pytest.fixture
def peer():
    with WirePeer() as peer:
        yield peer


@pytest.fixture
def source():
    seed = int(os.environ.get("TEST_SEED", random.SystemRandom().randrange(1 << 32)))
    print("TEST_SEED", seed)
    return random.Random(seed)


def batches(count):
    return (range(start, min(start + BATCH, count)) for start in range(0, count, BATCH))


def canonical(message):
    return message.SerializeToString(deterministic=True)


def same(kind, message, encoded):
    """Whether our bytes are the same message to Google; NaN is compared by its bits."""
    expected = canonical(message)
    return encoded == expected or canonical(message_class(TYPES[kind]).FromString(encoded)) == expected


def test_messages_that_google_encodes_are_the_same_to_us(peer, source):
    for batch in batches(MESSAGES):
        messages = [(i % len(TYPES), fill(message_class(TYPES[i % len(TYPES)])(), source)) for i in batch]
        answers = peer.ask([(RECODE, kind, message.SerializeToString()) for kind, message in messages])
        for (kind, message), answer in zip(messages, answers):
            assert isinstance(answer, bytes), f"{TYPES[kind]} {message}: {answer}"
            assert same(kind, message, answer), f"{TYPES[kind]} {message}: {answer.hex()}"


def test_messages_that_we_encode_are_the_same_to_google(peer, source):
    for batch in batches(MESSAGES):
        kinds = [i % len(TYPES) for i in batch]
        ours = peer.ask([(RANDOM, kind, source.randbytes(8)) for kind in kinds])
        theirs = [canonical(message_class(TYPES[kind]).FromString(encoded)) for kind, encoded in zip(kinds, ours)]
        back = peer.ask([(RECODE, kind, encoded) for kind, encoded in zip(kinds, theirs)])
        for kind, sent, other, answer in zip(kinds, ours, theirs, back):
            assert len(sent) == len(other), f"{TYPES[kind]} {sent.hex()}: {other.hex()}"
            assert answer == sent, f"{TYPES[kind]} {sent.hex()}: {other.hex()}: {answer}"


def damaged(encoded, source):
    """Up to three bytes changed, removed, added or doubled."""
    data = bytearray(encoded)
    for _ in range(source.randrange(4)):
        at = source.randrange(len(data) + 1)
        choice = source.randrange(6)
        if choice == 0:
            del data[at:at + source.choice((1, 1, 2, 5))]
        elif choice == 1 and at < len(data):
            data[at] ^= 1 << source.randrange(8)
        elif choice == 2 and at < len(data):
            data[at] = source.randrange(256)
        elif choice == 3:
            data[at:at] = source.choice((b"\xff", b"\x80", b"\x80\x80\x80\x80\x80", b"\x00", b"\x0b\x0c", b"\x0b", b"\x0c"))
        elif choice == 4:
            data[at:at] = data[source.randrange(len(data) + 1):][:source.randrange(12)]
        else:
            data.insert(at, source.randrange(256))
    return bytes(data)


def some_bytes(source, corpus):
    if source.randrange(5) == 0:
        return source.randbytes(source.randrange(40))
    data = damaged(source.choice(corpus), source)
    return data + damaged(source.choice(corpus), source) if source.randrange(4) == 0 else data


def test_any_bytes_are_taken_or_refused_as_google_does(peer, source):
    taken = 0
    corpus = [[fill(message_class(name)(), source, share=0.15).SerializeToString() for _ in range(300)]
              for name in TYPES]
    corpus = [[encoded for encoded in list if len(encoded) < 400] for list in corpus]
    for batch in batches(BYTES):
        inputs = [(i % len(TYPES), some_bytes(source, corpus[source.choice((i, i, i, i + 1)) % len(TYPES)]))
                  for i in batch]
        answers = peer.ask([(RECODE, kind, data) for kind, data in inputs])
        for (kind, data), answer in zip(inputs, answers):
            try:
                message = message_class(TYPES[kind]).FromString(data)
            except DecodeError as error:
                assert not isinstance(answer, bytes), f"only we take {TYPES[kind]} {data.hex()}: {error}"
                continue
            assert isinstance(answer, bytes), f"only we refuse {TYPES[kind]} {data.hex()}: {answer}"
            message.DiscardUnknownFields()
            assert same(kind, message, answer), f"{TYPES[kind]} {data.hex()}: {answer.hex()} is not {message}"
            taken += 1
    print(f"{taken} of {BYTES} taken")
    assert taken > BYTES // 20
