/// A message that is validated, but read only when it is asked for: of a type that contains itself, as a struct can't hold
/// its own kind; or of a field that is marked `lazy`, because it is large and seldom there, and views are copied whole.
public struct LazyView<V: MessageView> {
  @usableFromInline let bytes: UnsafeRawBufferPointer
  @usableFromInline let levelsLeft: Int

  /// Validates the message that comes next.
  @inlinable
  init(from decoder: inout Decoder) throws(WireError) {
    var ahead = decoder
    self.bytes = try decoder.borrowedBytes()
    self.levelsLeft = decoder.levelsLeft - 1
    let _: V = try ahead.message()
  }

  /// The message.
  @inlinable
  public var value: V {
    let start = self.bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1).unsafelyUnwrapped
    var decoder = Decoder(start, start + self.bytes.count, levelsLeft: self.levelsLeft)
    var view = V()
    // Validated above: the bytes that a view borrows do not change.
    try? view.merge(from: &decoder)
    return view
  }
}
