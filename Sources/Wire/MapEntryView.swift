/// One entry of a map, read in place. A view shows every entry that came, also those whose key comes again later, and
/// those with unknown fields, which an owned message leaves out.
public struct MapEntryView<Key: ValueCodec, Value: ValueCodec>: MessageView {
  /// The key, or its type's default.
  public var key: Key.Value = Key.empty
  /// The value, or its type's default.
  public var value: Value.Value = Value.empty

  @inlinable
  public init() {}

  @inlinable
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
    case 1: "key"
    case 2: "value"
    default: nil
    }
  }

  /// - Throws: ``WireError/Code/fragmented`` if the value is a message in several pieces.
  @inlinable
  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    var hasValue = false
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 1 << 3 | Key.wireType: self.key = try Key.read(from: &decoder)
        case 2 << 3 | Value.wireType:
          if hasValue && Value.isMerged { throw WireError(.fragmented) }
          hasValue = true
          self.value = try Value.read(from: &decoder)
        default: try decoder.skip(tag)
        }
      } catch {
        throw error.inField(tag, of: Self.self)
      }
    }
  }
}
