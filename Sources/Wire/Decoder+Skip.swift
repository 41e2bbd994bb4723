extension Decoder {
  /// Passes over the value behind `tag`: of a field that the message does not declare, or declares with another wire type.
  @inline(never)
  public mutating func skip(_ tag: UInt32) throws(WireError) {
    switch tag & 7 {
    case 0: _ = try self.varint()
    case 1: try self.advance(by: 8)
    case 2: self.cursor += try self.length()
    case 3: try self.skipGroup(number: tag >> 3)
    case 4: throw WireError(.unbalancedGroup)
    case 5: try self.advance(by: 4)
    default: throw WireError(.malformedTag)
    }
  }

  /// Passes over all fields of a message that declares none: as in an unknown group, their numbers may be 0.
  @inline(never)
  public mutating func skipFields() throws(WireError) {
    while self.cursor < self.end { try self.skip(self.anyTag()) }
  }

  /// Groups are older than proto3 and no message here declares one, but an unknown field may be one. The field numbers in
  /// it mean nothing to anyone, and may be 0.
  private mutating func skipGroup(number: UInt32) throws(WireError) {
    if self.levelsLeft == 0 { throw WireError(.nestedTooDeep) }
    self.levelsLeft -= 1
    while self.cursor < self.end {
      let tag = try self.anyTag()
      if tag & 7 == 4 {
        if tag >> 3 != number { throw WireError(.unbalancedGroup) }
        self.levelsLeft += 1
        return
      }
      try self.skip(tag)
    }
    throw WireError(.truncated)
  }

  private mutating func advance(by count: Int) throws(WireError) {
    if self.remaining < count { throw WireError(.truncated) }
    self.cursor += count
  }
}
