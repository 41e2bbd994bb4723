"""A SAML identity provider: signs assertions with a key made by the openssl program.

It writes XML in canonical form, so what it signs is what it wrote.
"""

import base64
import hashlib
import subprocess
import time

EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
DSIG = "http://www.w3.org/2000/09/xmldsig#"


def _instant(seconds):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


class SAMLProvider:
    def __init__(self, folder, issuer="https://idp.example.com/saml", audience="https://muster.example.com/saml"):
        self.issuer, self.audience = issuer, audience
        self.key, self.certificate = folder / "saml.key", folder / "saml.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=idp", "-keyout",
                        self.key, "-out", self.certificate], check=True, capture_output=True, timeout=60)

    @property
    def trust(self):
        """What a connection trusts."""
        return {"issuer": self.issuer, "saml_audience": self.audience, "saml_certificates": [self.certificate.read_text()]}

    def assertion(self, subject, at=None, audience=None, **attributes):
        """A signed assertion that was issued now for five minutes; `at` is when the subject has authenticated."""
        now = time.time()
        values = "".join(
            f'<saml:Attribute Name="{name}">' + "".join(f"<saml:AttributeValue>{value}</saml:AttributeValue>" for value in several)
            + "</saml:Attribute>" for name, several in attributes.items())
        soon = _instant(now + 300)
        write = lambda signature: (
            '<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_a1"'
            f' IssueInstant="{_instant(now)}" Version="2.0"><saml:Issuer>{self.issuer}</saml:Issuer>{signature}<saml:Subject>'
            f'<saml:NameID>{subject}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">'
            f'<saml:SubjectConfirmationData NotOnOrAfter="{soon}"></saml:SubjectConfirmationData></saml:SubjectConfirmation>'
            f'</saml:Subject><saml:Conditions NotBefore="{_instant(now - 60)}" NotOnOrAfter="{soon}"><saml:AudienceRestriction>'
            f"<saml:Audience>{audience or self.audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions>"
            f'<saml:AuthnStatement AuthnInstant="{_instant(at or now)}" SessionIndex="_s1"></saml:AuthnStatement>'
            f"<saml:AttributeStatement>{values}</saml:AttributeStatement></saml:Assertion>")
        return write(self._signature(write(""), "_a1"))

    def _signature(self, signed, identifier):
        digest = base64.b64encode(hashlib.sha256(signed.encode()).digest()).decode()
        info = lambda namespace: (
            f'<ds:SignedInfo{namespace}><ds:CanonicalizationMethod Algorithm="{EXCLUSIVE}"></ds:CanonicalizationMethod>'
            '<ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"></ds:SignatureMethod>'
            f'<ds:Reference URI="#{identifier}"><ds:Transforms><ds:Transform Algorithm="{DSIG}enveloped-signature"></ds:Transform>'
            f'<ds:Transform Algorithm="{EXCLUSIVE}"></ds:Transform></ds:Transforms>'
            '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></ds:DigestMethod>'
            f"<ds:DigestValue>{digest}</ds:DigestValue></ds:Reference></ds:SignedInfo>")
        namespace = f' xmlns:ds="{DSIG}"'
        value = subprocess.run(["openssl", "dgst", "-sha256", "-sign", self.key], input=info(namespace).encode(), check=True,
                               capture_output=True, timeout=60).stdout
        return (f"<ds:Signature{namespace}>{info('')}<ds:SignatureValue>{base64.b64encode(value).decode()}</ds:SignatureValue>"
                "</ds:Signature>")
