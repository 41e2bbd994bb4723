/// The fields of borrowed views.
extension Decoder {
  /// Reads a nested message into a view.
  ///
  /// - Throws: ``WireError/Code/fragmented`` if the field came before: two pieces would have to be merged, and a view
  ///   points at one.
  @inlinable
  public mutating func view<V: MessageView>(into view: inout V?) throws(WireError) {
    if view != nil { throw WireError(.fragmented) }
    let nested: V = try self.message()
    view = nested
  }

  /// Reads a nested message of a type that contains itself.
  @inlinable
  public mutating func view<V: MessageView>(into view: inout LazyView<V>?) throws(WireError) {
    if view != nil { throw WireError(.fragmented) }
    view = try LazyView(from: &self)
  }

  /// Reads one occurrence of a repeated field: an element, or a packed run of them.
  @inlinable
  public mutating func view<Codec>(_ tag: UInt32, into view: inout RepeatedView<Codec>) throws(WireError) {
    try view.extend(tag, from: &self)
  }
}
