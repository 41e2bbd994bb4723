"""A certificate authority for tests, by openssl's command."""

import pathlib
import subprocess

import grpc


class Authority:
    """Makes keys and certificates as PEM files in a folder."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.file = self.folder / "ca.pem"
        self._openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                      "-subj", "/CN=Test CA", "-keyout", "ca.key", "-out", "ca.pem")

    def issue(self, name, usage, names="DNS:localhost,IP:127.0.0.1"):
        """The files of a new certificate and its key; `usage` is serverAuth or clientAuth."""
        (self.folder / f"{name}.cnf").write_text(f"subjectAltName={names}\nextendedKeyUsage={usage}\n")
        self._openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", f"/CN={name}",
                      "-keyout", f"{name}.key", "-out", f"{name}.csr")
        self._openssl("x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
                      "-days", "1", "-extfile", f"{name}.cnf", "-out", f"{name}.pem")
        return self.folder / f"{name}.pem", self.folder / f"{name}.key"

    def _openssl(self, *arguments):
        subprocess.run(["openssl", *arguments], cwd=self.folder, check=True, capture_output=True)


class Security:
    """How the two ends of a test's connections speak: `clear`, `tls` or `mutual`."""

    KINDS = ("clear", "tls", "mutual")

    def __init__(self, kind, authority):
        self.kind, self.authority = kind, authority
        self.server_files = authority.issue("server", "serverAuth")
        self.client_files = authority.issue("client", "clientAuth")

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
