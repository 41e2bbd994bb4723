"""Google's classes for the messages of Tests/WireSamples, and random values for them."""

import functools
import math
import pathlib
import struct
import tempfile

import grpc_tools
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.descriptor import FieldDescriptor as Field
from grpc_tools import protoc

PROTOS = pathlib.Path(__file__).resolve().parents[1] / "WireSamples" / "Protos"
# The order in which wire-peer numbers them.
TYPES = ["Scalars", "Optionals", "Repeats", "Maps", "Choices", "Tree", "StandardTypes", "Question"]


@functools.cache
def pool():
    well_known = pathlib.Path(grpc_tools.__file__).parent / "_proto"
    with tempfile.NamedTemporaryFile() as output:
        assert protoc.main(["protoc", f"-I{PROTOS}", f"-I{well_known}", "--include_imports", f"-o{output.name}",
                            "wire/test/kinds.proto"]) == 0
        files = descriptor_pb2.FileDescriptorSet.FromString(output.read())
    result = descriptor_pool.DescriptorPool()
    for file in files.file:
        result.Add(file)
    return result


@functools.cache
def message_class(name):
    full_name = name if "." in name else "wire.test." + name
    return message_factory.GetMessageClass(pool().FindMessageTypeByName(full_name))


INTEGERS = {
    Field.TYPE_INT32: (-(2**31), 2**31 - 1), Field.TYPE_SINT32: (-(2**31), 2**31 - 1),
    Field.TYPE_SFIXED32: (-(2**31), 2**31 - 1), Field.TYPE_UINT32: (0, 2**32 - 1), Field.TYPE_FIXED32: (0, 2**32 - 1),
    Field.TYPE_INT64: (-(2**63), 2**63 - 1), Field.TYPE_SINT64: (-(2**63), 2**63 - 1),
    Field.TYPE_SFIXED64: (-(2**63), 2**63 - 1), Field.TYPE_UINT64: (0, 2**64 - 1), Field.TYPE_FIXED64: (0, 2**64 - 1),
}
# No two canonically equal, as Swift takes such for the same key of a map.
PIECES = ["a", "B", "7", " ", '"', "\\", "\0", "\n", "\x7f", "é", "ß", "€", "\uffff", "😀", "\U0010ffff", "-_-"]
EDGES = [0.0, -0.0, 1.0, -1.5, math.inf, -math.inf, math.nan]


def text(random):
    count = random.randrange(200) if random.randrange(8) == 0 else random.randrange(12)
    return "".join(random.choices(PIECES, k=count))


def scalar(field, random):
    kind = field.type
    if kind in INTEGERS:
        low, high = INTEGERS[kind]
        choice = random.randrange(3)
        if choice == 0:
            return random.choice((low, high, 0, 1, high - 1, low + 1))
        return random.randrange(max(low, -300), 300) if choice == 1 else random.randint(low, high)
    if kind == Field.TYPE_BOOL:
        return random.random() < 0.5
    if kind == Field.TYPE_STRING:
        return text(random)
    if kind == Field.TYPE_BYTES:
        return random.randbytes(random.randrange(20))
    if kind == Field.TYPE_ENUM:
        return random.choice([value.number for value in field.enum_type.values] + [77, -5, 2**31 - 1])
    number = random.choice(EDGES) if random.random() < 0.3 else random.uniform(-1e6, 1e6)
    return single(number) if kind == Field.TYPE_FLOAT else number


def single(number):
    """The nearest number of 32 bits."""
    return struct.unpack("<f", struct.pack("<f", number))[0]


def fill(message, random, depth=4, share=0.4):
    """Sets some of the fields, at random."""
    for field in message.DESCRIPTOR.fields:
        if random.random() > share:
            continue
        if field.message_type is not None:
            fill_messages(message, field, random, depth - 1, share)
        elif field.is_repeated:
            getattr(message, field.name).extend(scalar(field, random) for _ in range(random.randrange(5)))
        else:
            setattr(message, field.name, scalar(field, random))
    return message


def fill_messages(message, field, random, depth, share):
    if field.message_type.GetOptions().map_entry:
        key, value = (field.message_type.fields_by_name[name] for name in ("key", "value"))
        entries = getattr(message, field.name)
        for _ in range(random.randrange(4)):
            if value.message_type is None:
                entries[scalar(key, random)] = scalar(value, random)
            elif depth >= 0:
                fill(entries[scalar(key, random)], random, depth - 1, share * 0.7)
    elif depth >= 0:
        if field.is_repeated:
            for _ in range(random.randrange(4)):
                fill(getattr(message, field.name).add(), random, depth - 1, share * 0.7)
        else:
            getattr(message, field.name).SetInParent()
            fill(getattr(message, field.name), random, depth, share * 0.7)


def fill_in_range(message, random):
    """As `fill`, but with such values only as ProtoJSON has a form for."""
    mend(fill(message, random), random)
    return message


def mend(message, random):
    name = message.DESCRIPTOR.full_name
    if name == "google.protobuf.Timestamp":
        message.seconds, message.nanos = random.randint(-62135596800, 253402300799), random.choice((0, 5, 10**6, 999999999))
    elif name == "google.protobuf.Duration":
        message.seconds, message.nanos = random.choice((-1, 1)) * random.choice((0, 9, 315576000000)), 0
        message.nanos = (-1 if message.seconds < 0 else 1) * random.choice((0, 7, 25 * 10**7, 999999999))
    elif name == "google.protobuf.FieldMask":
        message.paths[:] = random.choices(("name", "display_name", "address.zip_code"), k=random.randrange(3))
    elif name == "google.protobuf.Any":
        packed = message_class(random.choice(("Scalars", "google.protobuf.Duration", "google.protobuf.Empty",
                                              "google.protobuf.Struct", "google.protobuf.Int64Value")))()
        message.Pack(fill_in_range(packed, random))
    elif name == "google.protobuf.Value":
        if message.WhichOneof("kind") in (None, "null_value") or not math.isfinite(message.number_value):
            message.number_value = random.uniform(-1e9, 1e9)
    for field, value in message.ListFields():
        if field.message_type is None or name == "google.protobuf.Any":
            continue
        if field.message_type.GetOptions().map_entry:
            if field.message_type.fields_by_name["value"].message_type is not None:
                for entry in value.values():
                    mend(entry, random)
        else:
            for one in value if field.is_repeated else [value]:
                mend(one, random)
