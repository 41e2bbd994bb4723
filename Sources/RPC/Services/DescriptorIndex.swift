internal import Wire

/// Which file declares what: names of services, methods, messages, fields, enums and their values.
struct DescriptorIndex: Sendable {
  private struct File: Sendable {
    var bytes: [UInt8]
    var imports: [String]
  }

  /// The services' full names, in order.
  let services: [String]
  private var files: [String: File] = [:]
  private var declaring: [String: String] = [:]

  init(_ services: [ServiceDescriptor]) {
    self.services = Set(services.map(\.name)).sorted()
    for bytes in services.flatMap(\.fileDescriptors) {
      // Our own generator wrote them; a file that can't be read is left out, and asked for in vain.
      guard let file = try? FileDeclaration(decoding: bytes), files[file.name] == nil else { continue }
      files[file.name] = File(bytes: bytes, imports: file.imports)
      for symbol in file.symbols { declaring[symbol] = file.name }
    }
  }

  func file(named name: String) -> String? { files[name] == nil ? nil : name }

  /// The file that declares a fully qualified name, with or without a leading dot.
  func file(declaring symbol: String) -> String? {
    declaring[symbol.hasPrefix(".") ? String(symbol.dropFirst()) : symbol]
  }

  /// The file and all that it imports, each once.
  func closure(of name: String) -> [[UInt8]] {
    var seen: Set<String> = []
    var found: [[UInt8]] = []
    func visit(_ name: String) {
      guard let file = files[name], seen.insert(name).inserted else { return }
      found.append(file.bytes)
      for imported in file.imports { visit(imported) }
    }
    visit(name)
    return found
  }
}

/// As much of a FileDescriptorProto as the index needs.
private struct FileDeclaration: Mergeable {
  var name = ""
  var package = ""
  var imports: [String] = []
  var declarations: [Declaration] = []

  static func fieldName(_ number: UInt32) -> StaticString? { nil }

  mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      switch tag {
      case 0x0a: name = try decoder.string()
      case 0x12: package = try decoder.string()
      case 0x1a: imports.append(try decoder.string())
      // message_type, enum_type, service
      case 0x22, 0x2a, 0x32: try decoder.append(to: &declarations)
      default: try decoder.skip(tag)
      }
    }
  }

  init() {}

  init(decoding bytes: [UInt8]) throws {
    self.init()
    try bytes.withUnsafeBytes { buffer in
      var decoder = Decoder(buffer)
      try merge(from: &decoder)
    }
  }

  var symbols: [String] {
    declarations.flatMap { $0.symbols(in: package) }
  }
}

/// A message, an enum or a service with what it declares in turn. In all of them field 1 is the name, and fields 2 to 4
/// hold, where they are declarations, things that are named the same way: fields, values, methods, nested types.
private struct Declaration: Mergeable {
  var name = ""
  var members: [Declaration] = []

  static func fieldName(_ number: UInt32) -> StaticString? { nil }

  mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      switch tag {
      case 0x0a: name = try decoder.string()
      case 0x12, 0x1a, 0x22: try mergeMember(tag, &decoder)
      default: try decoder.skip(tag)
      }
    }
  }

  private mutating func mergeMember(_ tag: UInt32, _ decoder: inout Decoder) throws(WireError) {
    let bytes = try decoder.borrowedBytes()
    var nested = Decoder(bytes)
    var member = Declaration()
    // A field's extendee or an enum's options are no declarations; they fail to read as one, and are passed over.
    do throws(WireError) {
      try member.merge(from: &nested)
      if !member.name.isEmpty { members.append(member) }
    } catch {}
  }

  func symbols(in scope: String) -> [String] {
    let full = scope.isEmpty ? name : "\(scope).\(name)"
    return [full] + members.flatMap { $0.symbols(in: full) }
  }
}
