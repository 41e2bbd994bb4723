"""TLS in front of a PostgreSQL, with records as long as TLS allows (newer servers and poolers send such; this one does
not). Arguments: port, certificate, key, Unix socket of the server. Ends with its standard input."""

import socket
import ssl
import sys
import threading
import time


def pump(source, target):
    try:
        while data := source.recv(1):
            # What comes meanwhile goes into one write, so into full records.
            time.sleep(0.002)
            target.sendall(data + source.recv(1 << 20))
    except OSError:
        pass
    for side in (source, target):
        try:
            side.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def serve(client, context, path):
    request = client.recv(8)
    if request != b"\0\0\0\x08\x04\xd2\x16\x2f":
        return client.close()
    client.sendall(b"S")
    client = context.wrap_socket(client, server_side=True)
    server = socket.socket(socket.AF_UNIX)
    server.connect(path)
    threading.Thread(target=pump, args=(client, server), daemon=True).start()
    pump(server, client)


def main():
    port, certificate, key, path = sys.argv[1:]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    listener = socket.create_server(("127.0.0.1", int(port)))

    def accept():
        while True:
            threading.Thread(target=serve, args=(listener.accept()[0], context, path), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    sys.stdin.read()


main()
