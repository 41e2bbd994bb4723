"""A connection to the services, and what a call that fails says."""

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status

from protocol import Unsupported, calls

# Longer than any single call of a vector takes on a busy machine; then the vector has failed.
TIMEOUT = 30


class Refusal(Exception):
    """A call that ended with a status."""

    def __init__(self, error):
        self.status = error.code().name
        self.message = error.details() or ""
        self.words = [self.message, *_details(error)]
        super().__init__(f"{self.status}: {self.message}")

    def names(self, word):
        """Whether the error names this guard, reason or field."""
        return any(word.lower() in text.lower() for text in self.words)


def _details(error):
    """The stable words of an error: reasons, guards with their subjects, fields."""
    try:
        status = rpc_status.from_call(error)
    except ValueError:
        status = None
    for detail in status.details if status else []:
        info, guards, fields = (error_details_pb2.ErrorInfo(), error_details_pb2.PreconditionFailure(),
                                error_details_pb2.BadRequest())
        if detail.Unpack(info):
            yield info.reason
            yield from info.metadata.values()
        elif detail.Unpack(guards):
            for guard in guards.violations:
                yield from (guard.type, guard.subject, guard.description)
        elif detail.Unpack(fields):
            for field in fields.field_violations:
                yield from (field.field, field.description)


class Server:
    """One channel with the key of the service that asks. Threads may share it."""

    def __init__(self, address, key):
        self.channel = grpc.insecure_channel(address)
        self.authorization = ("authorization", f"Bearer {key}")
        self.calls = calls()
        self.stubs = {}

    def find(self, name):
        if name not in self.calls:
            raise Unsupported(f"there is no call {name}")
        return self.calls[name]

    def invoke(self, name, acting, *requests):
        """The answer; a list if the call gives a stream. `requests` are dictionaries: one, unless it takes a stream."""
        call = self.find(name)
        stub = self.stubs.get(name) or self.stubs.setdefault(name, call.stub(self.channel))
        messages = [call.request(fields) for fields in requests]
        metadata = [self.authorization] + ([("muster-acting-user", acting)] if acting else [])
        try:
            answer = stub(iter(messages) if call.sends_stream else messages[0], timeout=TIMEOUT, metadata=metadata)
            return list(answer) if call.gets_stream else answer
        except grpc.RpcError as error:
            raise Refusal(error) from None

    def close(self):
        self.channel.close()
