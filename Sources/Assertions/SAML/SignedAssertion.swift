/// The one assertion of a document, taken from below a valid signature.
///
/// Signature wrapping moves what is signed elsewhere and puts a forgery where the reader looks. So the document may have
/// one assertion, in one of two places, and each signature signs the element that it stands in.
struct SignedAssertion {
  let element: XMLElement

  init(_ document: XMLDocument, _ trust: SAMLTrust) throws(AssertionError) {
    let root = document.root
    let nodes = root.all
    let encrypted = nodes.contains { $0.name == .assertion("EncryptedAssertion") }
    guard !encrypted else {
      throw AssertionError(.malformed, "The assertion is encrypted; let the provider only sign it.")
    }
    let assertions = nodes.filter { $0.name == .assertion("Assertion") }
    guard !assertions.isEmpty else {
      throw AssertionError(
        .malformed, "The XML has no assertion: the login failed at the provider, or it is something else.")
    }
    guard assertions.count == 1, let assertion = assertions.first else {
      throw AssertionError(.malformed, "The XML has \(assertions.count) assertions instead of one.")
    }
    let isResponse = root.name == .protocolElement("Response")
    guard assertion.isSame(as: root) || isResponse && assertion.parent?.isSame(as: root) == true else {
      throw AssertionError(.malformed, "The assertion is neither the XML's root nor directly in a response.")
    }
    let signatures = nodes.filter { $0.name == .signature("Signature") }
    guard !signatures.isEmpty else {
      throw AssertionError(.invalidSignature, "The assertion is not signed. Let the provider sign it or the response.")
    }
    var signed: Set<String> = []
    for node in signatures {
      guard let parent = node.parent, parent.isSame(as: root) || parent.isSame(as: assertion) else {
        throw AssertionError(.malformed, "A signature stands elsewhere than in the response or the assertion.")
      }
      let signature = try XMLSignature(node, in: parent)
      guard signed.insert(signature.id).inserted, Self.isUnique(signature.id, nodes) else {
        throw AssertionError(.malformed, "The id of what is signed is not the only one of its kind.")
      }
      guard signature.isValid(trust.keys, in: document) else {
        throw AssertionError(
          .invalidSignature,
          "The assertion's signature is not of a certificate of the connection. If the provider has a "
            + "new certificate, add it.")
      }
    }
    element = assertion.element
  }

  /// Whether one attribute only, of whatever kind of id, has that value.
  private static func isUnique(_ id: String, _ nodes: [XMLNode]) -> Bool {
    nodes.reduce(0) { count, node in
      count + node.attributes.filter { $0.key.local.lowercased() == "id" && $0.value == id }.count
    } == 1
  }
}
