internal import HTTP2
internal import Wire

/// Fields beside the messages of a call: an ordered multimap with lower-case names.
///
/// A name that ends in `-bin` carries bytes, which travel as base64; any other carries printable ASCII (0x20-0x7e).
/// Names that begin with `grpc-` or `:`, `content-type` and `te` belong to the protocol and are not metadata.
///
/// The fields lie in one piece of memory and become `String`s only where they are asked for.
public struct Metadata: Sendable, Hashable {
  private var bytes: [UInt8] = []
  /// Whether fields of the protocol lie among the others and are not to be seen: a call's fields are copied as they came,
  /// since most handlers never look at them.
  private var hidesReserved = false

  public init() {}

  /// How many fields there are.
  public var count: Int {
    var count = 0
    visit { _, _ in count += 1 }
    return count
  }

  public var isEmpty: Bool { bytes.isEmpty || count == 0 }

  public static func == (left: Metadata, right: Metadata) -> Bool { left.visibleBytes == right.visibleBytes }

  public func hash(into hasher: inout Hasher) { hasher.combine(visibleBytes) }

  private var visibleBytes: [UInt8] {
    guard hidesReserved else { return bytes }
    var visible = Metadata()
    visit { name, value in visible.append(name, value) }
    return visible.bytes
  }

  /// Appends a text field.
  ///
  /// - Returns: false, and adds nothing, if the name or the value is not legal.
  @discardableResult
  public mutating func add(_ name: String, _ value: String) -> Bool {
    let name = name.lowercased()
    guard Self.isLegal(name: name), !name.hasSuffix("-bin"), value.utf8.allSatisfy({ (0x20...0x7e).contains($0) })
    else {
      return false
    }
    append(name, Array(value.utf8))
    return true
  }

  /// Appends a binary field.
  ///
  /// - Parameter name: ends in `-bin`.
  /// - Returns: false, and adds nothing, if the name is not legal.
  @discardableResult
  public mutating func add(_ name: String, bytes value: [UInt8]) -> Bool {
    let name = name.lowercased()
    guard Self.isLegal(name: name), name.hasSuffix("-bin") else { return false }
    append(name, value)
    return true
  }

  /// The first text value under `name`.
  public func first(_ name: String) -> String? { firstBytes(name).map { String(decoding: $0, as: UTF8.self) } }

  /// The first value under `name`, as bytes.
  public func firstBytes(_ name: String) -> [UInt8]? {
    var found: [UInt8]?
    visit { field, value in
      guard found == nil, field.elementsEqual(name.utf8) else { return }
      found = Array(value)
    }
    return found
  }

  /// All text values under `name`, in order.
  public func all(_ name: String) -> [String] {
    var found: [String] = []
    visit { field, value in
      if field.elementsEqual(name.utf8) { found.append(String(decoding: value, as: UTF8.self)) }
    }
    return found
  }

  /// Calls `body` with each field, in order.
  public func visit(_ body: (_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Void) {
    bytes.withUnsafeBytes { all in
      var offset = 0
      while offset < all.count {
        let nameCount = Int(all.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        let valueCount = Int(all.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self))
        let value = offset + 8 + nameCount
        let name = UnsafeRawBufferPointer(rebasing: all[(offset + 8)..<value])
        if !hidesReserved || !Self.isReserved(name) {
          body(name, UnsafeRawBufferPointer(rebasing: all[value..<(value + valueCount)]))
        }
        offset = value + valueCount
      }
    }
  }

  /// Calls `body` with each field, in order.
  public func forEachField(_ body: (_ name: String, _ value: [UInt8]) -> Void) {
    visit { name, value in body(String(decoding: name, as: UTF8.self), Array(value)) }
  }

  private mutating func append(_ name: String, _ value: [UInt8]) {
    var name = name
    name.withUTF8 { name in value.withUnsafeBytes { append(UnsafeRawBufferPointer(name), $0) } }
  }

  private mutating func append(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
    let sizes = (UInt32(truncatingIfNeeded: name.count), UInt32(truncatingIfNeeded: value.count))
    withUnsafeBytes(of: sizes) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: name)
    bytes.append(contentsOf: value)
  }

  /// Appends a field that belongs to the protocol.
  mutating func addProtocolField(_ name: String, _ value: String) { append(name, Array(value.utf8)) }

  private static func isLegal(name: String) -> Bool {
    var copy = name
    guard !name.isEmpty, !copy.withUTF8({ isReserved(UnsafeRawBufferPointer($0)) }) else { return false }
    return name.utf8.allSatisfy { character in
      switch character {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
      default: false
      }
    }
  }

  static func isReserved(_ name: UnsafeRawBufferPointer) -> Bool {
    guard let first = name.first else { return false }
    switch first {
    case UInt8(ascii: ":"): return true
    case UInt8(ascii: "g"): return UnsafeRawBufferPointer(rebasing: name.prefix(5)).isEqual(to: "grpc-")
    case UInt8(ascii: "c"): return name.isEqual(to: "content-type")
    case UInt8(ascii: "t"): return name.isEqual(to: "te")
    default: return false
    }
  }

  static func isBinary(_ name: UnsafeRawBufferPointer) -> Bool {
    name.count > 4 && name[name.count &- 1] == UInt8(ascii: "n")
      && UnsafeRawBufferPointer(rebasing: name[(name.count &- 4)...]).isEqual(to: "-bin")
  }
}

extension Metadata {
  /// Takes the fields of a call out of a header list.
  ///
  /// - Throws: INTERNAL if a `-bin` field is not base64.
  init(_ block: borrowing HeaderBlock) throws(RPCError) {
    var hasBinary = false
    block.visit { name, _ in
      hasBinary = Self.isBinary(name)
      return !hasBinary
    }
    try self.init(block, hasBinary: hasBinary)
  }

  /// The same for whoever knows already whether a field has to be decoded.
  init(_ block: borrowing HeaderBlock, hasBinary: Bool) throws(RPCError) {
    if hasBinary {
      try append(block)
    } else {
      bytes = [UInt8](block.records)
      hidesReserved = true
    }
  }

  private mutating func append(_ block: borrowing HeaderBlock) throws(RPCError) {
    var isValid = true
    block.visit { name, value in
      if Self.isReserved(name) { return true }
      guard Self.isBinary(name) else {
        append(name, value)
        return true
      }
      // gRPC lets a sender join several values with commas.
      for part in value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) where isValid {
        guard let decoded = Base64.decode(part) else {
          isValid = false
          break
        }
        decoded.withUnsafeBytes { append(name, $0) }
      }
      return isValid
    }
    guard isValid else { throw RPCError(.internal, "a metadata field that ends in -bin is not valid base64") }
  }

  /// The size of all fields as they travel, counted as RFC 9113 §6.5.2 does.
  var listSize: Int {
    var size = 0
    visit { name, value in
      size += 32 + name.count + (Self.isBinary(name) ? (value.count + 2) / 3 * 4 : value.count)
    }
    return size
  }

  /// Appends all fields as they travel.
  func write(to block: inout HeaderBlock) {
    visit { name, value in
      if Self.isBinary(name) {
        var text = Base64.encode(Array(value))
        text.withUTF8 { block.append(name: name, value: UnsafeRawBufferPointer($0)) }
      } else {
        block.append(name: name, value: value)
      }
    }
  }
}
