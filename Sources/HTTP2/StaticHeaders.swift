internal import CNghttp2

/// A constant list of header fields that nghttp2 refers to instead of copying.
@safe public final class StaticHeaders {
  let fields: UnsafeMutablePointer<nghttp2_nv>
  let count: Int
  /// The bytes of a list that was copied.
  private let storage: UnsafeMutableRawPointer?

  /// Makes the list. Names are lower case; pseudo-header fields come first.
  public init(_ list: [(name: StaticString, value: StaticString)]) {
    count = list.count
    unsafe storage = nil
    unsafe fields = .allocate(capacity: max(list.count, 1))
    for (index, field) in list.enumerated() {
      unsafe (fields + index).initialize(
        to: nghttp2_nv(
          name: UnsafeMutablePointer(mutating: field.name.utf8Start),
          value: UnsafeMutablePointer(mutating: field.value.utf8Start),
          namelen: field.name.utf8CodeUnitCount, valuelen: field.value.utf8CodeUnitCount, flags: Self.flags))
    }
  }

  /// Makes the list of a copy of `block`, whose names and values are legal on the wire.
  ///
  /// It must be kept as long as a stream for which it was used is open.
  public init(copying block: borrowing HeaderBlock) {
    count = block.count
    unsafe fields = .allocate(capacity: max(block.count, 1))
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: max(block.listSize, 1), alignment: 1)
    unsafe storage = bytes
    var (index, offset) = (0, 0)
    unsafe block.visit { name, value in
      let target = unsafe UnsafeMutableRawBufferPointer(start: bytes + offset, count: name.count + value.count)
      unsafe target.copyBytes(from: name)
      unsafe UnsafeMutableRawBufferPointer(rebasing: target[name.count...]).copyBytes(from: value)
      let start = unsafe (bytes + offset).assumingMemoryBound(to: UInt8.self)
      unsafe (fields + index).initialize(
        to: nghttp2_nv(
          name: start, value: start + name.count, namelen: name.count, valuelen: value.count, flags: Self.flags))
      index += 1
      offset += name.count + value.count
      return true
    }
  }

  deinit {
    unsafe fields.deallocate()
    unsafe storage?.deallocate()
  }

  private static let flags = UInt8(
    NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue)
}
