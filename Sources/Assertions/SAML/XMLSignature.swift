internal import Wire

/// A signature within a document, of one fixed form (XML Signature 1.1): over the element that it stands in, found by that
/// element's id, with the enveloped-signature transform and Exclusive XML Canonicalization, and nothing else.
///
/// All else that XML Signature can do is what attacks are made of.
struct XMLSignature {
  /// The id of the element that is signed.
  let id: String
  private let node: XMLNode
  private let signed: XMLNode
  private let scheme: SignatureScheme
  private let value: [UInt8]
  private let digest: Digest
  private let digestValue: [UInt8]
  private let signedInfoPrefixes: [String]
  private let signedPrefixes: [String]

  /// - Parameter node: The Signature, in the element that it signs.
  init(_ node: XMLNode, in signed: XMLNode) throws(AssertionError) {
    self.node = node
    self.signed = signed
    let element = node.element
    guard let info = element.child(.signature("SignedInfo")), let value = element.child(.signature("SignatureValue")),
      let canonicalization = info.child(.signature("CanonicalizationMethod")),
      let method = info.child(.signature("SignatureMethod")), let reference = info.child(.signature("Reference")),
      let digestMethod = reference.child(.signature("DigestMethod")),
      let digestValue = reference.child(.signature("DigestValue")),
      let transforms = reference.child(.signature("Transforms"))
    else { throw Self.malformed("has not each of its parts once") }
    guard element.children(.signature("Object")).isEmpty else { throw Self.malformed("brings objects along") }
    scheme = try Self.scheme(method["Algorithm"] ?? "")
    digest = try Self.digest(digestMethod["Algorithm"] ?? "")
    signedInfoPrefixes = try Self.prefixes(canonicalization)
    id = signed.attributes[.init(namespace: "", local: "ID")] ?? ""
    guard !id.isEmpty, reference["URI"] == "#" + id else {
      throw Self.malformed("is not over the element it stands in")
    }
    signedPrefixes = try Self.prefixes(transforms: transforms)
    self.value = try Self.bytes(value)
    self.digestValue = try Self.bytes(digestValue)
  }

  /// Whether one of the keys made the signature, and what it signs is what stands there.
  func isValid(_ keys: [PublicKey], in document: XMLDocument) -> Bool {
    guard let info = node.elements.first(where: { $0.name == .signature("SignedInfo") }),
      let signedInfo = document.canonical(info, prefixes: signedInfoPrefixes),
      keys.contains(where: { $0.verifies(value, of: signedInfo, by: scheme) }),
      let content = document.canonical(signed, without: node, prefixes: signedPrefixes)
    else { return false }
    return digest(content) == digestValue
  }

  private static func scheme(_ name: String) throws(AssertionError) -> SignatureScheme {
    // XML Signature 1.1 section 6.4 and RFC 9231 section 2.3.
    switch name {
    case "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256": return .rsaPKCS1(.sha256)
    case "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384": return .rsaPKCS1(.sha384)
    case "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512": return .rsaPKCS1(.sha512)
    case "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256": return .ecdsa(.sha256, numberBytes: 32)
    case "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384": return .ecdsa(.sha384, numberBytes: 48)
    default: throw unsupported(name)
    }
  }

  private static func digest(_ name: String) throws(AssertionError) -> Digest {
    switch name {
    case "http://www.w3.org/2001/04/xmlenc#sha256": return .sha256
    case "http://www.w3.org/2001/04/xmldsig-more#sha384": return .sha384
    case "http://www.w3.org/2001/04/xmlenc#sha512": return .sha512
    default: throw unsupported(name)
    }
  }

  /// The transforms are the two, in this order.
  private static func prefixes(transforms: XMLElement) throws(AssertionError) -> [String] {
    guard transforms.children.count == 2, transforms.children.allSatisfy({ $0.name == .signature("Transform") }),
      transforms.children[0]["Algorithm"] == "http://www.w3.org/2000/09/xmldsig#enveloped-signature",
      transforms.children[0].children.isEmpty
    else { throw malformed("has other transforms than enveloped-signature and exclusive canonicalization") }
    return try prefixes(transforms.children[1])
  }

  /// The prefixes that an exclusive canonicalization treats inclusively.
  private static func prefixes(_ method: XMLElement) throws(AssertionError) -> [String] {
    guard method["Algorithm"] == SAML.exclusive else {
      throw malformed("has other transforms than enveloped-signature and exclusive canonicalization")
    }
    let lists = method.children
    guard lists.count <= 1,
      lists.allSatisfy({ $0.name == .init(namespace: SAML.exclusive, local: "InclusiveNamespaces") })
    else { throw malformed("has a canonicalization with unknown settings") }
    return lists.first?["PrefixList"]?.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
  }

  private static func bytes(_ element: XMLElement) throws(AssertionError) -> [UInt8] {
    guard element.children.isEmpty,
      let bytes = Base64.decode(element.text.utf8.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) })
    else { throw malformed("has a value that is not base64") }
    return bytes
  }

  private static func malformed(_ rule: String) -> AssertionError {
    AssertionError(.malformed, "The signature of the assertion \(rule).")
  }

  private static func unsupported(_ name: String) -> AssertionError {
    AssertionError(
      .unsupportedAlgorithm,
      "The assertion is signed with \(quoted(name)). Let the provider sign with RSA or ECDSA and SHA-256.")
  }
}
