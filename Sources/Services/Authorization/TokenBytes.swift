internal import Authorization
internal import Model

/// Tokens as bytes, for the path that makes no `String`: the same text as `Token.description`.
enum TokenBytes {
  /// The longest token: the version, three numbers of at most 20 characters, their separators and a tenant's id.
  static let longest = 2 + 20 + 1 + 20 + 1 + 20 + 1 + 128

  /// Writes the token of a snapshot and returns its length.
  ///
  /// - Parameters:
  ///   - tenant: The id of the snapshot's tenant in UTF-8.
  ///   - target: At least ``longest`` bytes.
  static func write(
    _ snapshot: Snapshot, tenant: UnsafeRawBufferPointer, to target: UnsafeMutableRawBufferPointer
  ) -> Int {
    target[0] = UInt8(ascii: "1")
    target[1] = UInt8(ascii: ".")
    var count = 2
    count += self.write(snapshot.epoch.timeline, to: .init(rebasing: target[count...]))
    target[count] = UInt8(ascii: "-")
    count += 1
    count += self.write(snapshot.epoch.restores, to: .init(rebasing: target[count...]))
    target[count] = UInt8(ascii: ".")
    count += 1
    count += self.write(snapshot.revision, to: .init(rebasing: target[count...]))
    target[count] = UInt8(ascii: ".")
    count += 1
    UnsafeMutableRawBufferPointer(rebasing: target[count...]).copyMemory(from: tenant)
    return count + tenant.count
  }

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

  /// Writes a number that is not negative in decimal digits.
  private static func write(_ number: Int64, to target: UnsafeMutableRawBufferPointer) -> Int {
    var rest = number.magnitude
    var count = 1
    while rest >= 10 {
      rest /= 10
      count += 1
    }
    rest = number.magnitude
    for place in stride(from: count - 1, through: 0, by: -1) {
      target[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    return count
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
