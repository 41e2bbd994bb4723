"""Every call of the services by its short name, such as `Workgroups.SetItems`, read from the sources in Proto/.

Nothing here is generated: a call that a later release adds is found by its name, and one that does not exist yet fails
the vector that needs it and no other.
"""

import inspect
import pathlib
import tempfile

import grpc_tools
from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory
from grpc_tools import protoc

PROTOS = pathlib.Path(__file__).resolve().parents[2] / "Proto"
SUFFIX = "Service"


class Unsupported(Exception):
    """The services have no such call, field or value."""


class Call:
    """One call: its path on the wire, its messages, and what it streams."""

    def __init__(self, name, method):
        self.name, self.path = name, f"/{method.containing_service.full_name}/{method.name}"
        self.request_type = message_factory.GetMessageClass(method.input_type)
        self.response_type = message_factory.GetMessageClass(method.output_type)
        self.sends_stream, self.gets_stream = method.client_streaming, method.server_streaming
        self.changes = method.GetOptions().idempotency_level != descriptor_pb2.MethodOptions.NO_SIDE_EFFECTS

    def request(self, fields):
        """A request of these fields, named as in Proto/; those that are None are left out."""
        try:
            return json_format.ParseDict(present(fields), self.request_type())
        except json_format.ParseError as error:
            raise Unsupported(f"{self.name}: {error}") from None

    def has_field(self, name):
        return name in self.request_type.DESCRIPTOR.fields_by_name

    def stub(self, channel):
        kind = f"{'stream' if self.sends_stream else 'unary'}_{'stream' if self.gets_stream else 'unary'}"
        return getattr(channel, kind)(self.path, request_serializer=self.request_type.SerializeToString,
                                      response_deserializer=self.response_type.FromString)


def present(value):
    """The value without what is None, at any depth."""
    if isinstance(value, dict):
        return {name: present(one) for name, one in value.items() if one is not None}
    return [present(one) for one in value] if isinstance(value, (list, tuple)) else value


def calls():
    """All calls, by `Service.Method` without the suffix of the service."""
    files = _sources()
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file)
    services = [pool.FindServiceByName(f"{file.package}.{service.name}")
                for file in files.file for service in file.service]
    return {name: Call(name, method) for service in services for method in service.methods
            for name in [f"{service.name.removesuffix(SUFFIX)}.{method.name}"]}


def _sources():
    well_known = pathlib.Path(grpc_tools.__file__).parent / "_proto"
    sources = sorted(str(path.relative_to(PROTOS)) for path in (PROTOS / "muster").rglob("*.proto"))
    with tempfile.NamedTemporaryFile() as output:
        if protoc.main(["protoc", f"-I{PROTOS}", f"-I{well_known}", "--include_imports", f"-o{output.name}", *sources]):
            raise SystemExit("Proto/ does not compile")
        return descriptor_pb2.FileDescriptorSet.FromString(output.read())


def called(name, function, world, acting, arguments):
    """The answer of an operation or a list that takes just these arguments."""
    try:
        bound = inspect.signature(function).bind(world, acting, **arguments)
    except TypeError as error:
        raise Unsupported(f"{name}: {error}") from None
    return function(*bound.args, **bound.kwargs)
