internal import Authorization
internal import Model

/// Tokens as bytes, for the path that makes no `String`: reads what `Token.description` writes.
enum TokenBytes {
  /// Whether the text is a token of the snapshot's own tenant and epoch that the snapshot already satisfies.
  ///
  /// False leaves the question open: the text may be a token that asks for more, or none at all.
  static func isSatisfied(
    _ text: UnsafeRawBufferPointer, by snapshot: Snapshot, tenant: UnsafeRawBufferPointer
  ) -> Bool {
    var rest = text[...]
    guard self.take(UInt8(ascii: "1"), from: &rest), self.take(UInt8(ascii: "."), from: &rest),
      self.number(&rest) == snapshot.epoch.timeline, self.take(UInt8(ascii: "-"), from: &rest),
      self.number(&rest) == snapshot.epoch.restores, self.take(UInt8(ascii: "."), from: &rest),
      let revision = self.number(&rest), revision <= snapshot.revision, self.take(UInt8(ascii: "."), from: &rest)
    else { return false }
    return rest.elementsEqual(tenant)
  }

  private static func take(_ byte: UInt8, from text: inout Slice<UnsafeRawBufferPointer>) -> Bool {
    guard text.first == byte else { return false }
    text.removeFirst()
    return true
  }

  /// Reads one to eighteen digits: as many as always fit.
  private static func number(_ text: inout Slice<UnsafeRawBufferPointer>) -> Int64? {
    var value: Int64 = 0
    var count = 0
    while count < 18, let digit = text.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) {
      value = value * 10 + Int64(digit - UInt8(ascii: "0"))
      count += 1
      text.removeFirst()
    }
    return count > 0 ? value : nil
  }
}
