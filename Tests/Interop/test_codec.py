"""Muster's codec against Google's, on random messages of every kind and on random bytes.

CODEC_MESSAGES and CODEC_BYTES say how many (100,000 each if not set; a tenth of the messages as JSON), TEST_SEED which.
"""

import json
import os
import random

import pytest
from google.protobuf import json_format
from google.protobuf.message import DecodeError

from kinds import TYPES, fill, fill_in_range, message_class, pool, single
from wire_peer import FROM_JSON, RANDOM, RECODE, TO_JSON, WirePeer

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


def serialized(message):
    return message.SerializeToString(deterministic=True)


def with_any(message):
    """As `serialized`, also where the bytes of an Any hold a map."""
    if message.DESCRIPTOR.name == "StandardTypes" and message.any.type_url:
        packed = message_class(message.any.TypeName()).FromString(message.any.value)
        message.any.value = serialized(packed)
    return serialized(message)


def same(kind, message, encoded, form=serialized):
    """Whether our bytes are the same message to Google; NaN is compared by its bits."""
    expected = form(message)
    return encoded == expected or form(message_class(TYPES[kind]).FromString(encoded)) == expected


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
        theirs = [serialized(message_class(TYPES[kind]).FromString(encoded)) for kind, encoded in zip(kinds, ours)]
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


def same_json(ours, theirs):
    """Equal JSON values; numbers may be written with more digits than a float holds."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return ours.keys() == theirs.keys() and all(same_json(ours[key], theirs[key]) for key in ours)
    if isinstance(ours, list) and isinstance(theirs, list):
        return len(ours) == len(theirs) and all(map(same_json, ours, theirs))
    if isinstance(ours, (int, float)) and isinstance(theirs, (int, float)) and not isinstance(ours, bool):
        return ours == theirs or single(ours) == single(theirs)
    return type(ours) is type(theirs) and ours == theirs


def test_json_is_the_same_value_as_googles_and_reads_back(peer, source):
    for batch in batches(MESSAGES // 10):
        messages = [(i % len(TYPES), fill_in_range(message_class(TYPES[i % len(TYPES)])(), source)) for i in batch]
        texts = [json_format.MessageToJson(message, descriptor_pool=pool(), preserving_proto_field_name=i % 2 == 0,
                                           indent=source.choice((None, 1)), ensure_ascii=source.random() < 0.5)
                 for i, (_, message) in enumerate(messages)]
        ours = peer.ask([(TO_JSON, kind, message.SerializeToString()) for kind, message in messages])
        back = peer.ask([(FROM_JSON, kind, text.encode()) for (kind, _), text in zip(messages, texts)])
        for (kind, message), text, answer, encoded in zip(messages, texts, ours, back):
            theirs = json_format.MessageToDict(message, descriptor_pool=pool())
            assert same_json(json.loads(answer), theirs), f"{TYPES[kind]} {answer.decode()}: {theirs}"
            # Google reads the text back too, as NaN has many bits and one word.
            expected = json_format.Parse(text, message_class(TYPES[kind])(), descriptor_pool=pool())
            assert isinstance(encoded, bytes), f"{TYPES[kind]} {text}: {encoded}"
            assert same(kind, expected, encoded, form=with_any), f"{TYPES[kind]} {text}: {encoded.hex()}"
