/// Why bytes are not the message they were taken for.
public struct WireError: Error, Sendable, Hashable {
  /// The kind of fault.
  public struct Code: Sendable, Hashable, CustomStringConvertible {
    enum Kind: UInt8 {
      case truncated, malformedVarint, malformedTag, invalidUTF8, malformedPacked
      case nestedTooDeep, tooLarge, unbalancedGroup, fragmented
    }

    let kind: Kind

    /// The bytes end inside a field, or a length reaches past the end.
    public static var truncated: Self { Self(kind: .truncated) }
    /// A varint of more than 10 bytes, or a length of more than 5 bytes or 32 bits.
    public static var malformedVarint: Self { Self(kind: .malformedVarint) }
    /// Field number 0, a tag of more than 5 bytes or 32 bits, or wire type 6 or 7.
    public static var malformedTag: Self { Self(kind: .malformedTag) }
    /// A `string` field holds bytes that are not UTF-8.
    public static var invalidUTF8: Self { Self(kind: .invalidUTF8) }
    /// A packed field's length is not a multiple of its element's size.
    public static var malformedPacked: Self { Self(kind: .malformedPacked) }
    /// More than ``WireLimits/nesting`` levels.
    public static var nestedTooDeep: Self { Self(kind: .nestedTooDeep) }
    /// More than ``WireLimits/elementBytes`` of elements.
    public static var tooLarge: Self { Self(kind: .tooLarge) }
    /// A group that ends with another number than it began with, or that was never begun.
    public static var unbalancedGroup: Self { Self(kind: .unbalancedGroup) }
    /// Legal, but more than a borrowed view can show: a singular message that comes in several pieces. Decode the
    /// owned message instead.
    public static var fragmented: Self { Self(kind: .fragmented) }

    public var description: String { "\(self.kind)" }
  }

  /// The kind of fault.
  public let code: Code

  /// Where it is, from the outermost message inwards: `members[3].name`. Empty if outside any field.
  public private(set) var path: String

  /// Makes an error that is not yet in any field.
  public init(_ code: Code, path: String = "") {
    self.code = code
    self.path = path
  }

  /// One sentence for the sender of the bytes.
  public var message: String {
    let fault =
      switch self.code.kind {
      case .truncated: "the bytes end in the middle of a field"
      case .malformedVarint: "a varint is longer than 10 bytes, or a length longer than 5 bytes or 32 bits"
      case .malformedTag: "a tag has field number 0, more than 5 bytes or 32 bits, or an unknown wire type"
      case .invalidUTF8: "the string is not valid UTF-8"
      case .malformedPacked: "the packed length is not a multiple of the element's size"
      case .nestedTooDeep: "messages are nested more than \(WireLimits.nesting) levels deep"
      case .tooLarge: "the elements would take more than \(WireLimits.elementBytes) bytes in memory"
      case .unbalancedGroup: "a group is not closed by its own end"
      case .fragmented: "a singular message comes in several pieces"
      }
    return self.path.isEmpty ? fault : "\(self.path): \(fault)"
  }

  /// The same error, one level further out: in field `tag` of `type`.
  @inline(never)
  public func inField<M: Mergeable>(_ tag: UInt32, of type: M.Type) -> WireError {
    let number = tag >> 3
    return self.prefixed(by: M.fieldName(number).map { "\($0)" } ?? "field \(number)")
  }

  /// The same error, in key or value of a map's entry.
  @inline(never)
  @usableFromInline func inEntry(_ tag: UInt32) -> WireError {
    self.prefixed(by: tag >> 3 == 1 ? "key" : tag >> 3 == 2 ? "value" : "field \(tag >> 3)")
  }

  @inline(never)
  @usableFromInline func atIndex(_ index: Int) -> WireError { self.prefixed(by: "[\(index)]") }

  private func prefixed(by component: String) -> WireError {
    let separator = self.path.isEmpty || self.path.hasPrefix("[") ? "" : "."
    return WireError(self.code, path: component + separator + self.path)
  }
}

extension WireError: CustomStringConvertible {
  public var description: String { "\(self.code): \(self.message)" }
}
