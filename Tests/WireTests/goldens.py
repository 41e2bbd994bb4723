"""Writes Goldens.swift: messages of every kind as Google's Python implementation encodes them.

    pip install protobuf grpcio-tools
    python Tests/WireTests/goldens.py > Tests/WireTests/Goldens.swift
"""

import json
import math
import pathlib
import sys

from google.protobuf import json_format, message_factory, text_format

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "Interop"))
from kinds import message_class  # noqa: E402

INTEGERS = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint32": (0, 2**32 - 1),
    "uint64": (0, 2**64 - 1),
    "sint32": (-(2**31), 2**31 - 1),
    "sint64": (-(2**63), 2**63 - 1),
    "fixed32": (0, 2**32 - 1),
    "fixed64": (0, 2**64 - 1),
    "sfixed32": (-(2**31), 2**31 - 1),
    "sfixed64": (-(2**63), 2**63 - 1),
}
INTEGER_EDGES = [0, 1, -1, 127, 128, 16383, 16384, -128, 2**31 - 1, 2**31, -(2**31), 2**63 - 1, -(2**63), 2**64 - 1]
VALUES = {name: [e for e in INTEGER_EDGES if low <= e <= high] for name, (low, high) in INTEGERS.items()}
VALUES["double"] = [0.0, -0.0, 1.0, -1.5, 0.1, 5e-324, 1.7976931348623157e308, math.inf, -math.inf, math.nan]
VALUES["float"] = [0.0, -0.0, 1.0, -1.5, 0.5, 1.1754943508222875e-38, 3.4028234663852886e38, math.inf, -math.inf, math.nan]
VALUES["bool"] = [False, True]
VALUES["string"] = ["", "a", "seven b", "eight by", "fifteen bytes!!", "sixteen bytes ..", "\0", "\"\\\n\r\t\x01\x7f", "é€😀", "x" * 200]
VALUES["bytes"] = [b"", b"\0", b"\xff\xfe", bytes(range(256))]
VALUES["color"] = [0, 1, 2, -1, 77]


def cases(cls):
    for field, values in VALUES.items():
        for value in values:
            yield cls("Scalars")(**{field: value})
            yield cls("Optionals")(**{field: value})
        yield cls("Repeats")(**{field: values})
    yield cls("Scalars")(last_possible="far", int32=5)
    yield cls("Repeats")(unpacked=[0, -1, 5], unpacked_fixed=[1, 2**64 - 1])
    yield cls("Repeats")(scalars=[cls("Scalars")(), cls("Scalars")(string="x", int32=-1), cls("Scalars")(bool=True)])
    yield cls("Repeats")(**{field: values for field, values in VALUES.items()})
    yield from maps(cls)
    yield from choices(cls)
    yield from trees(cls)
    yield from standard_types(cls)
    target = cls("Question").DESCRIPTOR.nested_types_by_name["Target"]
    yield cls("Question")()
    yield cls("Question")(
        tenant="acme",
        subject="u-17",
        action="view",
        target=message_factory.GetMessageClass(target)(application="Docs", type="document", id="d-1234"),
    )


def maps(cls):
    full = cls("Maps")()
    for index, key in enumerate(["", "b", "a", "ä"]):
        full.strings[key] = str(index)
    full.int32s.update({-1: 1, 0: 0, 5: -5})
    full.int64s.update({-(2**63): 0.5, 7: 0.0})
    full.uint32s.update({2**32 - 1: 1.5, 0: 0.0})
    full.uint64s.update({2**64 - 1: b"\xff", 0: b""})
    full.sint32s.update({-3: 1, 3: 0, 0: -1})
    full.sint64s[-9].CopyFrom(cls("Scalars")(string="nine"))
    full.sint64s[9].CopyFrom(cls("Scalars")())
    full.fixed32s.update({1: True, 0: False})
    full.fixed64s[2**63].CopyFrom(cls("Tree")(name="deep", child=cls("Tree")(name="deeper")))
    full.sfixed32s.update({-1: 2**32 - 1, 1: 0})
    full.sfixed64s.update({-1: -1, 1: 1})
    full.bools.update({False: "no", True: "yes"})
    yield cls("Maps")()
    yield full
    for field, _ in full.ListFields():
        one = cls("Maps")()
        one.MergeFromString(full.SerializeToString(deterministic=True))
        for other, _ in full.ListFields():
            if other.name != field.name:
                one.ClearField(other.name)
        yield one


def choices(cls):
    message = cls("Choices")
    yield message()
    for field, value in [
        ("text", ""), ("text", "x"), ("bytes", b""), ("bytes", b"\1"), ("number", 0), ("number", -2), ("flag", False),
        ("flag", True), ("fraction", 0.0), ("fraction", 2.5), ("color", 0), ("color", 2), ("default", "d"), ("self", "s"),
        ("init", "i"), ("in", "n"),
    ]:
        yield message(**{field: value})
    yield message(scalars=cls("Scalars")())
    yield message(scalars=cls("Scalars")(int32=1), default="both")
    yield json_format.ParseDict({"nothing": {}}, message())


def trees(cls):
    tree = cls("Tree")
    chain = tree(name="0")
    for level in range(1, 101):
        chain = tree(name=str(level), child=chain)
    yield chain
    yield tree(children=[tree(name="a"), tree(), tree(children=[tree(name="b")])])
    yield tree(named={"x": tree(named={"y": tree(left=tree(name="2"))})})
    yield tree(right=tree(left=tree(right=tree(name="bottom"))))
    yield json_format.ParseDict({"leaf": {"value": 3, "back": {"leaf": {"back": {"name": "end"}}}}}, tree())


def standard_types(cls):
    def parsed(**fields):
        return json_format.ParseDict(fields, cls("StandardTypes")())

    for instant in ["1970-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z", "2000-02-29T12:34:56.789Z",
                    "1999-12-31T23:59:59.000001Z", "1900-03-01T00:00:00Z", "2024-02-29T00:00:00Z", "1969-12-31T23:59:59.5Z"]:
        yield parsed(timestamp=instant)
    for duration in ["0s", "1s", "-1s", "1.5s", "-0.000000001s", "315576000000s", "0.000001s", "-3.25s"]:
        yield parsed(duration=duration)
    yield parsed(fieldMask="displayName,address.zipCode", empty={})
    yield parsed(timestamps=["2026-01-01T00:00:00Z", "1970-01-01T00:00:00Z"])
    packed = cls("StandardTypes")()
    packed.any.Pack(cls("Scalars")(string="inside"))
    yield packed


def by_key(message):
    """Maps in order of their keys, which this implementation does not promise: entry after entry, each a message."""
    encoded = b""
    for field, entries in message.ListFields():
        for entry in sorted(entries):
            one = type(message)()
            if field.message_type.fields_by_name["value"].message_type:
                getattr(one, field.name)[entry].CopyFrom(entries[entry])
            else:
                getattr(one, field.name)[entry] = entries[entry]
            encoded += one.SerializeToString(deterministic=True)
    return encoded


def key(value):
    """A map's key in JSON."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def golden(message):
    name = message.DESCRIPTOR.name
    text = text_format.MessageToString(message, as_one_line=True)
    encoded = (by_key(message) if name == "Maps" else message.SerializeToString(deterministic=True)).hex()
    if name == "StandardTypes" and message.HasField("any"):
        expected = "nil"  # the type inside is written out only by those who know it
    else:
        fields = json_format.MessageToDict(message)
        if name == "Maps":
            for field, entries in message.ListFields():
                fields[field.json_name] = {key(k): fields[field.json_name][key(k)] for k in sorted(entries)}
        expected = '##"' + json.dumps(fields, separators=(",", ":"), ensure_ascii=False).replace("\x7f", "\\##u{7f}") + '"##'
    return f'  Golden(\n    type: "{name}", text: ##"{text}"##,\n    hex: "{encoded}",\n    json: {expected}),'


def main():
    print("// Written by goldens.py. Do not edit.")
    print("// swift-format-ignore-file")
    print()
    print("/// A message as another implementation encodes it.")
    print("struct Golden: Sendable {")
    print("  let type: String\n  let text: String\n  let hex: String\n  let json: String?")
    print("}")
    print()
    print("let goldens: [Golden] = [")
    for message in cases(message_class):
        print(golden(message))
    print("]")


main()
