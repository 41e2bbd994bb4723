internal import CLibxml2

/// An XML document of elements and text, read by libxml2 without any access to files or the network.
///
/// Comments and processing instructions are refused along with document types: no identity provider sends them, and each
/// has split texts or named entities where verifier and reader disagreed.
@safe final class XMLDocument {
  private let document: xmlDocPtr

  init(_ bytes: [UInt8]) throws(AssertionError) {
    // Before anything is parsed: entities would be expanded on the way. The bytes are read as UTF-8 whatever they declare.
    guard bytes.firstRange(of: Array("<!DOCTYPE".utf8)) == nil else {
      throw AssertionError(.malformed, "The XML has a document type, which no identity provider sends.")
    }
    _ = Self.prepare
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let parsed = unsafe bytes.withUnsafeBytes { bytes in
      unsafe xmlReadMemory(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), nil, "UTF-8",
        Int32(options))
    }
    xmlResetLastError()
    guard let document = unsafe parsed else { throw AssertionError(.malformed, "The assertion is not XML.") }
    // libxml2 also builds documents whose prefixes stand for nothing.
    let isNamespaced = unsafe document.pointee.properties & Int32(XML_DOC_NSVALID.rawValue) != 0
    guard isNamespaced, let root = unsafe xmlDocGetRootElement(document), unsafe document.pointee.intSubset == nil,
      unsafe root.pointee.prev == nil, unsafe root.pointee.next == nil
    else {
      unsafe xmlFreeDoc(document)
      throw AssertionError(.malformed, "The XML has more than its root element, or prefixes without a namespace.")
    }
    unsafe self.document = document
    guard self.root.all.allSatisfy(\.hasOnlyElementsAndText) else {
      throw AssertionError(
        .malformed, "The XML has comments or processing instructions, which no identity provider sends.")
    }
  }

  deinit { unsafe xmlFreeDoc(document) }

  var root: XMLNode { unsafe XMLNode(xmlDocGetRootElement(document), in: self) }

  /// libxml2 wants to be set up before threads use it.
  private static let prepare: Void = xmlInitParser()

  /// An element's canonical form: Exclusive XML Canonicalization 1.0 without comments.
  ///
  /// - Parameters:
  ///   - excluded: An element within it that is left out, as the enveloped-signature transform does.
  ///   - prefixes: The namespace prefixes of `InclusiveNamespaces`.
  func canonical(_ element: XMLNode, without excluded: XMLNode? = nil, prefixes: [String]) -> [UInt8]? {
    guard let buffer = unsafe xmlBufferCreate() else { return nil }
    defer { unsafe xmlBufferFree(buffer) }
    // Closing the output does not free the buffer.
    guard let output = unsafe xmlOutputBufferCreateBuffer(buffer, nil) else { return nil }
    var part = unsafe Part(element: element.pointer, excluded: excluded?.pointer)
    var names: [UnsafeMutablePointer<xmlChar>?] = unsafe prefixes.map { unsafe xmlStrdup($0) } + [nil]
    defer { for index in unsafe names.indices { unsafe clibxml2_free(names[index]) } }
    let written = unsafe names.withUnsafeMutableBufferPointer { names in
      unsafe xmlC14NExecute(
        document, isVisible, &part, Int32(XML_C14N_EXCLUSIVE_1_0.rawValue), names.baseAddress, 0, output)
    }
    let closed = unsafe xmlOutputBufferClose(output)
    guard written >= 0, closed >= 0, let content = unsafe xmlBufferContent(buffer) else { return nil }
    return unsafe Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }
}

/// What of a document is canonicalized.
@unsafe private struct Part {
  let element: xmlNodePtr
  let excluded: xmlNodePtr?
}

/// libxml2 asks for each node whether it belongs to the part. A namespace has no parent of its own.
private func isVisible(_ part: UnsafeMutableRawPointer?, _ node: xmlNodePtr?, _ parent: xmlNodePtr?) -> Int32 {
  guard let part = unsafe part?.assumingMemoryBound(to: Part.self).pointee else { return 0 }
  var current = unsafe node?.pointee.type == XML_NAMESPACE_DECL ? parent : node
  while let ancestor = unsafe current {
    if unsafe ancestor == part.excluded { return 0 }
    if unsafe ancestor == part.element { return 1 }
    unsafe current = ancestor.pointee.parent
  }
  return 0
}

/// An element in a document, which it keeps alive.
@safe struct XMLNode {
  fileprivate let pointer: xmlNodePtr
  private let document: XMLDocument

  fileprivate init(_ pointer: xmlNodePtr, in document: XMLDocument) {
    unsafe self.pointer = pointer
    self.document = document
  }

  func isSame(as other: XMLNode) -> Bool { unsafe pointer == other.pointer }

  var parent: XMLNode? {
    guard let parent = unsafe pointer.pointee.parent, unsafe parent.pointee.type == XML_ELEMENT_NODE else { return nil }
    return unsafe XMLNode(parent, in: document)
  }

  var name: XMLElement.Name {
    let namespace = unsafe pointer.pointee.ns.flatMap { unsafe $0.pointee.href }
    return unsafe XMLElement.Name(namespace: text(namespace), local: text(pointer.pointee.name))
  }

  /// The elements directly in this one.
  var elements: [XMLNode] {
    unsafe list(pointer.pointee.children) { unsafe $0.pointee.next }
      .filter { unsafe $0.pointee.type == XML_ELEMENT_NODE }.map { unsafe XMLNode($0, in: document) }
  }

  /// This one and all below.
  var all: [XMLNode] {
    var all = [self]
    var next = 0
    while next < all.count {
      all += all[next].elements
      next += 1
    }
    return all
  }

  var attributes: [XMLElement.Name: String] {
    let pairs = unsafe list(pointer.pointee.properties) { unsafe $0.pointee.next }.map { attribute in
      let namespace = unsafe attribute.pointee.ns.flatMap { unsafe $0.pointee.href }
      let value = unsafe list(attribute.pointee.children) { unsafe $0.pointee.next }
        .map { unsafe text($0.pointee.content) }.joined()
      return unsafe (XMLElement.Name(namespace: text(namespace), local: text(attribute.pointee.name)), value)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  fileprivate var hasOnlyElementsAndText: Bool {
    unsafe list(pointer.pointee.children) { unsafe $0.pointee.next }
      .allSatisfy { unsafe $0.pointee.type == XML_ELEMENT_NODE || $0.pointee.type == XML_TEXT_NODE }
  }

  /// The element as plain data. libxml2 reads no document that is deeper than 256.
  var element: XMLElement {
    let texts = unsafe list(pointer.pointee.children) { unsafe $0.pointee.next }
      .filter { unsafe $0.pointee.type == XML_TEXT_NODE }.map { unsafe text($0.pointee.content) }
    return XMLElement(name: name, attributes: attributes, children: elements.map(\.element), text: texts.joined())
  }
}

/// The pointers of a list of libxml2.
@unsafe private func list<T>(
  _ first: UnsafeMutablePointer<T>?, next: (UnsafeMutablePointer<T>) -> UnsafeMutablePointer<T>?
) -> [UnsafeMutablePointer<T>] {
  var found: [UnsafeMutablePointer<T>] = unsafe []
  var current = unsafe first
  while let pointer = unsafe current {
    unsafe found.append(pointer)
    unsafe current = next(pointer)
  }
  return unsafe found
}

/// A text of libxml2, which is UTF-8; empty for none.
@unsafe private func text(_ characters: UnsafePointer<xmlChar>?) -> String {
  unsafe characters.map { unsafe String(cString: $0) } ?? ""
}
