"""A certificate authority made with the openssl program."""

import pathlib
import subprocess

import grpc


class Authority:
    """Makes keys and certificates as files of a folder."""

    def __init__(self, folder, name="ca"):
        self.folder = pathlib.Path(folder)
        self.file, self.key = self._paths(name)
        self._openssl("req", "-x509", *self._new_key(self.key), "-out", self.file, "-days", "2", "-subj", f"/CN={name}")

    def _paths(self, name):
        return self.folder / f"{name}.pem", self.folder / f"{name}.key"

    @staticmethod
    def _new_key(path):
        return "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", path

    @staticmethod
    def _openssl(*arguments):
        subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True, text=True, timeout=60)

    def issue(self, name, names="DNS:localhost,IP:127.0.0.1", usage="serverAuth"):
        """The paths of a new certificate and its key."""
        certificate, key = self._paths(name)
        request, extensions = self.folder / f"{name}.csr", self.folder / f"{name}.ext"
        extensions.write_text(f"subjectAltName={names}\nextendedKeyUsage={usage}\n")
        self._openssl("req", "-new", *self._new_key(key), "-out", request, "-subj", f"/CN={name}")
        self._openssl("x509", "-req", "-in", request, "-CA", self.file, "-CAkey", self.key, "-days", "1",
                      "-extfile", extensions, "-out", certificate)
        return certificate, key

    def client(self, name):
        return self.issue(name, usage="clientAuth")


class Security:
    """How the two ends of a test's connections speak: `clear`, `tls` or `mutual`."""

    KINDS = ("clear", "tls", "mutual")

    def __init__(self, kind, authority):
        self.kind, self.authority = kind, authority
        self.server_files = authority.issue("server")
        self.client_files = authority.client("client")

    @property
    def server_options(self):
        """The options of interop-server."""
        options = []
        if self.kind != "clear":
            options += ["--tls-cert", self.server_files[0], "--tls-key", self.server_files[1]]
        if self.kind == "mutual":
            options += ["--client-ca", self.authority.file]
        return options

    @property
    def client_options(self):
        """The options of interop-client."""
        options = []
        if self.kind != "clear":
            options += ["--use_tls", "true", "--ca_file", self.authority.file]
        if self.kind == "mutual":
            options += ["--client_cert", self.client_files[0], "--client_key", self.client_files[1]]
        return options

    @property
    def server_credentials(self):
        """The same for a server of grpcio; None in clear text."""
        if self.kind == "clear":
            return None
        is_mutual = self.kind == "mutual"
        certificate, key = (file.read_bytes() for file in self.server_files)
        return grpc.ssl_server_credentials([(key, certificate)], self.authority.file.read_bytes() if is_mutual else None,
                                           require_client_auth=is_mutual)

    def channel(self, address, shows_certificate=True, options=()):
        """A channel of grpcio."""
        if self.kind == "clear":
            return grpc.insecure_channel(address, options=options)
        certificate = key = None
        if self.kind == "mutual" and shows_certificate:
            certificate, key = (file.read_bytes() for file in self.client_files)
        return grpc.secure_channel(
            address, grpc.ssl_channel_credentials(self.authority.file.read_bytes(), key, certificate), options=options)
