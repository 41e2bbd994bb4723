"""gRPC's interop test cases (grpc/doc/interop-test-descriptions.md), written with grpcio."""

import os
import queue
import time

import grpc
from grpc.testing import empty_pb2, messages_pb2 as messages, test_pb2_grpc

REQUEST, RESPONSE = 271_828, 314_159
STREAM_REQUESTS, STREAM_RESPONSES = (27_182, 8, 1828, 45_904), (31_415, 9, 2653, 58_979)
INITIAL, TRAILING = "x-grpc-test-echo-initial", "x-grpc-test-echo-trailing-bin"
TIMEOUT = 30

YES, NO = messages.BoolValue(value=True), messages.BoolValue(value=False)


def zeros(size):
    return messages.Payload(body=bytes(size))


def expect_error(code, call):
    try:
        call()
    except grpc.RpcError as error:
        assert error.code() == code, f"{error.code()}: {error.details()}"
        return error
    raise AssertionError(f"the call succeeded, expected {code}")


class Requests:
    """Requests that are sent one by one, as the test says so."""

    def __init__(self):
        self._queue = queue.Queue()

    def send(self, request):
        self._queue.put(request)

    def end(self):
        self._queue.put(None)

    def __iter__(self):
        return iter(self._queue.get, None)


class Cases:
    """One method for each case; it returns if the server passes."""

    def __init__(self, channel):
        self.channel, self.stub = channel, test_pb2_grpc.TestServiceStub(channel)

    # Every kind of call

    def empty_unary(self):
        assert self.stub.EmptyCall(empty_pb2.Empty(), timeout=TIMEOUT) == empty_pb2.Empty()

    def large_unary(self):
        response = self.stub.UnaryCall(
            messages.SimpleRequest(response_size=RESPONSE, payload=zeros(REQUEST)), timeout=TIMEOUT)
        assert response.payload == zeros(RESPONSE)

    def client_streaming(self):
        requests = (messages.StreamingInputCallRequest(payload=zeros(size)) for size in STREAM_REQUESTS)
        assert self.stub.StreamingInputCall(requests, timeout=TIMEOUT).aggregated_payload_size == 74_922

    def server_streaming(self):
        responses = self.stub.StreamingOutputCall(_output(*STREAM_RESPONSES), timeout=TIMEOUT)
        assert [response.payload for response in responses] == [zeros(size) for size in STREAM_RESPONSES]

    def ping_pong(self):
        requests = Requests()
        responses = self.stub.FullDuplexCall(iter(requests), timeout=TIMEOUT)
        for sent, wanted in zip(STREAM_REQUESTS, STREAM_RESPONSES):
            requests.send(_output(wanted, payload=zeros(sent)))
            assert next(responses).payload == zeros(wanted)
        requests.end()
        assert list(responses) == []

    def empty_stream(self):
        assert list(self.stub.FullDuplexCall(iter(()), timeout=TIMEOUT)) == []

    # Deadlines and cancellation

    def timeout_on_sleeping_server(self):
        requests = Requests()
        requests.send(_output(31_415, payload=zeros(27_182), interval=int(TIMEOUT * 1e6)))
        expect_error(grpc.StatusCode.DEADLINE_EXCEEDED,
                     lambda: list(self.stub.FullDuplexCall(iter(requests), timeout=0.001)))
        requests.end()

    def cancel_after_begin(self):
        requests = Requests()
        call = self.stub.StreamingInputCall.future(iter(requests), timeout=TIMEOUT)
        call.cancel()
        assert call.cancelled() and call.code() == grpc.StatusCode.CANCELLED
        requests.end()

    def cancel_after_first_response(self):
        requests = Requests()
        requests.send(_output(31_415, payload=zeros(27_182)))
        responses = self.stub.FullDuplexCall(iter(requests), timeout=TIMEOUT)
        next(responses)
        responses.cancel()
        expect_error(grpc.StatusCode.CANCELLED, lambda: next(responses))
        requests.end()

    # Status and metadata

    def status_code_and_message(self, text="test status method"):
        status = messages.EchoStatus(code=grpc.StatusCode.UNKNOWN.value[0], message=text)
        for call in (
                lambda: self.stub.UnaryCall(messages.SimpleRequest(response_status=status), timeout=TIMEOUT),
                lambda: list(self.stub.FullDuplexCall(iter([messages.StreamingOutputCallRequest(
                    response_status=status)]), timeout=TIMEOUT))):
            assert expect_error(grpc.StatusCode.UNKNOWN, call).details() == text

    def special_status_message(self):
        self.status_code_and_message("\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n")

    def custom_metadata(self):
        sent = ((INITIAL, "test_initial_metadata_value"), (TRAILING, b"\xab\xab\xab"))
        _, unary = self.stub.UnaryCall.with_call(
            messages.SimpleRequest(response_size=RESPONSE, payload=zeros(REQUEST)), metadata=sent, timeout=TIMEOUT)
        duplex = self.stub.FullDuplexCall(
            iter([_output(RESPONSE, payload=zeros(REQUEST))]), metadata=sent, timeout=TIMEOUT)
        assert len(list(duplex)) == 1
        for call in (unary, duplex):
            assert sent[0] in tuple(call.initial_metadata())
            assert sent[1] in tuple(call.trailing_metadata())

    def unimplemented_method(self):
        expect_error(grpc.StatusCode.UNIMPLEMENTED,
                     lambda: self.stub.UnimplementedCall(empty_pb2.Empty(), timeout=TIMEOUT))

    def unimplemented_service(self):
        stub = test_pb2_grpc.UnimplementedServiceStub(self.channel)
        expect_error(grpc.StatusCode.UNIMPLEMENTED, lambda: stub.UnimplementedCall(empty_pb2.Empty(), timeout=TIMEOUT))

    # Compression

    def client_compressed_unary(self):
        def call(expected, compression):
            return self.stub.UnaryCall(
                messages.SimpleRequest(
                    response_size=RESPONSE, payload=zeros(REQUEST), expect_compressed=expected),
                compression=compression, timeout=TIMEOUT)
        expect_error(grpc.StatusCode.INVALID_ARGUMENT, lambda: call(YES, grpc.Compression.NoCompression))
        for expected, compression in ((YES, grpc.Compression.Gzip), (NO, grpc.Compression.NoCompression)):
            assert call(expected, compression).payload == zeros(RESPONSE)

    def client_compressed_streaming(self):
        first = messages.StreamingInputCallRequest(payload=zeros(27_182), expect_compressed=YES)
        expect_error(grpc.StatusCode.INVALID_ARGUMENT,
                     lambda: self.stub.StreamingInputCall(iter([first]), timeout=TIMEOUT))
        # grpcio has no switch for one message, but sends what does not shrink as it is.
        second = messages.StreamingInputCallRequest(
            payload=messages.Payload(body=os.urandom(45_904)), expect_compressed=NO)
        response = self.stub.StreamingInputCall(
            iter([first, second]), compression=grpc.Compression.Gzip, timeout=TIMEOUT)
        assert response.aggregated_payload_size == 73_086


# What other interop clients ask besides, of servers.

class MoreCases(Cases):
    """The channel must have been made with PACKED, so that the cases see what was compressed."""

    PACKED = (("grpc.per_message_decompression", 0),)

    def _raw(self, kind, method, request):
        return getattr(self.channel, kind)(
            f"/grpc.testing.TestService/{method}", request_serializer=lambda message: message.SerializeToString(),
            response_deserializer=lambda data: data)(request, timeout=TIMEOUT)

    def server_compressed_unary(self):
        for asked in (YES, NO):
            data = self._raw("unary_unary", "UnaryCall", messages.SimpleRequest(
                response_size=RESPONSE, payload=zeros(REQUEST), response_compressed=asked))
            assert is_packed(data) == asked.value
            assert unpack(messages.SimpleResponse, data).payload == zeros(RESPONSE)

    def server_compressed_streaming(self):
        for first in (True, False):
            request = messages.StreamingOutputCallRequest(response_parameters=[
                messages.ResponseParameters(size=31_415, compressed=messages.BoolValue(value=first)),
                messages.ResponseParameters(size=92_653, compressed=messages.BoolValue(value=not first))])
            responses = list(self._raw("unary_stream", "StreamingOutputCall", request))
            assert [is_packed(data) for data in responses] == [first, not first]
            assert [len(unpack(messages.StreamingOutputCallResponse, data).payload.body)
                    for data in responses] == [31_415, 92_653]

    def response_interval(self):
        begin = time.monotonic()
        responses = list(self.stub.StreamingOutputCall(_output(1, 1, interval=100_000), timeout=TIMEOUT))
        assert len(responses) == 2 and time.monotonic() - begin >= 0.2

    def half_duplex(self):
        requests = iter([_output(3, 5), _output(7)])
        assert [len(response.payload.body)
                for response in self.stub.HalfDuplexCall(requests, timeout=TIMEOUT)] == [3, 5, 7]

    def cacheable_unary(self):
        _, call = self.stub.CacheableUnaryCall.with_call(messages.SimpleRequest(response_size=1), timeout=TIMEOUT)
        assert ("cache-control", "max-age=60, public") in tuple(call.initial_metadata())


def is_packed(data):
    """Whether raw message bytes are gzip's; a message of protobuf never begins so, for wire type 7 does not exist."""
    return data[:2] == b"\x1f\x8b"


def unpack(kind, data):
    import gzip
    return kind.FromString(gzip.decompress(data) if is_packed(data) else data)


def _output(*sizes, payload=None, interval=0):
    return messages.StreamingOutputCallRequest(payload=payload, response_parameters=[
        messages.ResponseParameters(size=size, interval_us=interval) for size in sizes])
