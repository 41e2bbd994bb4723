"""`grpc.testing.TestService` served by grpcio: the other side for our own client.

As a program: `interop_server.py [--port PORT] [--tls-cert FILE --tls-key FILE [--client-ca FILE]]`.
"""

import argparse
import concurrent.futures
import pathlib
import signal
import sys
import tempfile
import time

import grpc

# Each call holds a thread of grpcio's; more at once than a client under test opens.
THREADS = 32
PAYLOAD_BYTES = 64 << 20
INITIAL, TRAILING = "x-grpc-test-echo-initial", "x-grpc-test-echo-trailing-bin"


def handlers():
    """The methods, imported late: the stubs are made when the program runs."""
    from grpc.testing import empty_pb2, messages_pb2 as messages
    from interop_cases import is_packed, unpack

    def echo_metadata(context):
        sent = context.invocation_metadata()
        context.send_initial_metadata([field for field in sent if field.key == INITIAL])
        context.set_trailing_metadata([field for field in sent if field.key == TRAILING])

    def read(kind, data, context):
        """The message, after the checks that are the same for all kinds."""
        request = unpack(kind, data)
        if "expect_compressed" in kind.DESCRIPTOR.fields_by_name and request.HasField("expect_compressed"):
            if request.expect_compressed.value != is_packed(data):
                context.abort(grpc.StatusCode.INVALID_ARGUMENT, "the message is not as expected")
        if "response_status" in kind.DESCRIPTOR.fields_by_name and request.response_status.code:
            context.set_code(request.response_status.code)
            context.set_details(request.response_status.message)
            raise StatusAsked
        return request

    def payload(size, context):
        if not 0 <= size <= PAYLOAD_BYTES:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, f"a payload of {size} bytes can't be made")
        return messages.Payload(body=bytes(size))

    def unary(data, context):
        echo_metadata(context)
        try:
            request = read(messages.SimpleRequest, data, context)
        except StatusAsked:
            return None
        if request.response_compressed.value:
            context.set_compression(grpc.Compression.Gzip)
        return messages.SimpleResponse(payload=payload(request.response_size, context))

    def output(data, context):
        for parameters in read(messages.StreamingOutputCallRequest, data, context).response_parameters:
            time.sleep(parameters.interval_us / 1e6)
            if not parameters.compressed.value:
                context.disable_next_message_compression()
            yield messages.StreamingOutputCallResponse(payload=payload(parameters.size, context))

    def server_streaming(data, context):
        return duplex(iter([data]), context)

    def duplex(requests, context):
        context.set_compression(grpc.Compression.Gzip)
        echo_metadata(context)
        try:
            for data in requests:
                yield from output(data, context)
        except StatusAsked:
            return

    def half_duplex(requests, context):
        return duplex(iter(list(requests)), context)

    def client_streaming(requests, context):
        echo_metadata(context)
        total = sum(len(read(messages.StreamingInputCallRequest, data, context).payload.body) for data in requests)
        return messages.StreamingInputCallResponse(aggregated_payload_size=total)

    def empty(data, context):
        echo_metadata(context)
        return empty_pb2.Empty()

    def as_bytes(message):
        return message.SerializeToString()

    methods = {
        "EmptyCall": grpc.unary_unary_rpc_method_handler(empty, response_serializer=as_bytes),
        "UnaryCall": grpc.unary_unary_rpc_method_handler(unary, response_serializer=as_bytes),
        "StreamingOutputCall": grpc.unary_stream_rpc_method_handler(server_streaming, response_serializer=as_bytes),
        "StreamingInputCall": grpc.stream_unary_rpc_method_handler(client_streaming, response_serializer=as_bytes),
        "FullDuplexCall": grpc.stream_stream_rpc_method_handler(duplex, response_serializer=as_bytes),
        "HalfDuplexCall": grpc.stream_stream_rpc_method_handler(half_duplex, response_serializer=as_bytes),
    }
    return grpc.method_handlers_generic_handler("grpc.testing.TestService", methods)


class StatusAsked(Exception):
    """The request asked for a status, which is set."""


def serve(port=0, credentials=None):
    """Starts the server; gives it and its address."""
    # Raw bytes reach the handlers: only so does grpcio tell what came compressed.
    server = grpc.server(concurrent.futures.ThreadPoolExecutor(THREADS),
                         options=[("grpc.per_message_decompression", 0), ("grpc.max_receive_message_length", -1)])
    server.add_generic_rpc_handlers((handlers(),))
    address = f"127.0.0.1:{port}"
    port = (server.add_secure_port(address, credentials) if credentials else server.add_insecure_port(address))
    server.start()
    return server, f"127.0.0.1:{port}"


def credentials(options):
    if not options.tls_cert:
        return None
    client_ca = options.client_ca.read_bytes() if options.client_ca else None
    return grpc.ssl_server_credentials(
        [(options.tls_key.read_bytes(), options.tls_cert.read_bytes())], root_certificates=client_ca,
        require_client_auth=client_ca is not None)


def main():
    parser = argparse.ArgumentParser(description="Serves grpc.testing.TestService by grpcio until SIGTERM.")
    parser.add_argument("--port", type=int, default=0)
    for name in ("--tls-cert", "--tls-key", "--client-ca"):
        parser.add_argument(name, type=pathlib.Path)
    options = parser.parse_args()
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM, signal.SIGINT])
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
    import stubs
    with tempfile.TemporaryDirectory(prefix="muster-stubs-") as folder:
        stubs.generate(folder)
        server, address = serve(options.port, credentials(options))
        print(f"listening {address}\nready", flush=True)
        signal.sigwait([signal.SIGTERM, signal.SIGINT])
        server.stop(0).wait()


if __name__ == "__main__":
    main()
