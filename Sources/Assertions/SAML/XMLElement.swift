/// An element of an XML document, as plain data.
struct XMLElement: Hashable {
  /// The namespace and the local name.
  struct Name: Hashable {
    let namespace: String
    let local: String

    static func assertion(_ local: String) -> Name { Name(namespace: SAML.assertion, local: local) }
    static func protocolElement(_ local: String) -> Name { Name(namespace: SAML.protocolNamespace, local: local) }
    static func signature(_ local: String) -> Name { Name(namespace: SAML.signature, local: local) }
  }

  let name: Name
  /// Those without a namespace have an empty one.
  let attributes: [Name: String]
  let children: [XMLElement]
  /// The text of this element itself, without that of its children.
  let text: String

  subscript(attribute: String) -> String? { attributes[Name(namespace: "", local: attribute)] }

  func children(_ name: Name) -> [XMLElement] { children.filter { $0.name == name } }

  /// The child of that name if there is exactly one.
  func child(_ name: Name) -> XMLElement? {
    let found = children(name)
    return found.count == 1 ? found[0] : nil
  }
}

/// Namespaces of SAML 2.0 and XML Signature.
enum SAML {
  static let assertion = "urn:oasis:names:tc:SAML:2.0:assertion"
  static let protocolNamespace = "urn:oasis:names:tc:SAML:2.0:protocol"
  static let signature = "http://www.w3.org/2000/09/xmldsig#"
  static let exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#"
  static let instance = "http://www.w3.org/2001/XMLSchema-instance"
}
