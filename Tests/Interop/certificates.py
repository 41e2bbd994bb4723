"""A certificate authority made with the openssl program."""

import pathlib
import subprocess


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
