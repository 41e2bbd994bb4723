"""An OpenID provider: signs tokens with a key made by the openssl program."""

import base64
import json
import subprocess
import time


def _base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _openssl(*arguments, data=None):
    return subprocess.run(
        ["openssl", *map(str, arguments)], input=data, check=True, capture_output=True, timeout=60).stdout


class Provider:
    def __init__(self, folder, issuer="https://idp.example.com/", audience="muster"):
        self.issuer, self.audience = issuer, audience
        self.key = folder / "token.key"
        _openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", self.key)

    @property
    def key_set(self):
        modulus = _openssl("rsa", "-in", self.key, "-modulus", "-noout").decode().strip().removeprefix("Modulus=")
        key = {"kty": "RSA", "kid": "k1", "use": "sig", "n": _base64url(bytes.fromhex(modulus)), "e": "AQAB"}
        return json.dumps({"keys": [key]})

    def token(self, header=None, **claims):
        """A token that was issued now for ten minutes; a claim of None is left out."""
        now = int(time.time())
        claims = {"iss": self.issuer, "aud": self.audience, "iat": now, "exp": now + 600, **claims}
        claims = {name: value for name, value in claims.items() if value is not None}
        header = {"alg": "RS256", "kid": "k1", **(header or {})}
        signed = ".".join(_base64url(json.dumps(part).encode()) for part in (header, claims))
        signature = _openssl("dgst", "-sha256", "-sign", self.key, data=signed.encode())
        return f"{signed}.{_base64url(signature)}"
