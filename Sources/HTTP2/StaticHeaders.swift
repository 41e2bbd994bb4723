internal import CNghttp2

/// A constant list of header fields that nghttp2 refers to instead of copying.
@safe public final class StaticHeaders {
  let fields: UnsafeMutablePointer<nghttp2_nv>
  let count: Int

  /// Makes the list. Names are lower case; pseudo-header fields come first.
  public init(_ list: [(name: StaticString, value: StaticString)]) {
    count = list.count
    unsafe fields = .allocate(capacity: max(list.count, 1))
    for (index, field) in list.enumerated() {
      let flags = NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue
      unsafe (fields + index).initialize(
        to: nghttp2_nv(
          name: UnsafeMutablePointer(mutating: field.name.utf8Start),
          value: UnsafeMutablePointer(mutating: field.value.utf8Start),
          namelen: field.name.utf8CodeUnitCount, valuelen: field.value.utf8CodeUnitCount, flags: UInt8(flags)))
    }
  }

  deinit { unsafe fields.deallocate() }
}
