/// The elements of a repeated field, read where they lie.
///
/// Holds only where the first element begins and the last one ends; iterating reads the stretch between them again and
/// passes over other fields. All of it was validated when the enclosing view was made.
public struct RepeatedView<Codec: ValueCodec>: Sequence {
  /// How many elements there are.
  @inlinable
  public var count: Int { self.found }
  @usableFromInline var found = 0
  @usableFromInline var firstTag: UInt32 = 0
  @usableFromInline var start: UnsafeRawPointer?
  @usableFromInline var end: UnsafeRawPointer?
  @usableFromInline var levelsLeft = 0

  /// No elements.
  @inlinable
  public init() {}

  /// Whether there are no elements.
  @inlinable
  public var isEmpty: Bool { self.count == 0 }

  /// Starts at the first element.
  @inlinable
  public func makeIterator() -> Iterator {
    guard let start = self.start, let end = self.end else { return Iterator(nil, firstTag: 0) }
    return Iterator(Decoder(start, end, levelsLeft: self.levelsLeft), firstTag: self.firstTag)
  }

  /// Reads the elements one after the other.
  public struct Iterator: IteratorProtocol {
    @usableFromInline var decoder: Decoder?
    @usableFromInline let number: UInt32
    @usableFromInline var pendingTag: UInt32?
    @usableFromInline var outerEnd: UnsafeRawPointer?

    @inlinable
    init(_ decoder: Decoder?, firstTag: UInt32) {
      self.decoder = decoder
      self.number = firstTag >> 3
      self.pendingTag = firstTag
    }

    /// The next element. Bytes that changed since their validation end the sequence.
    @inlinable
    public mutating func next() -> Codec.Value? {
      guard var decoder = self.decoder.take() else { return nil }
      guard let value = try? self.advance(&decoder) else { return nil }
      self.decoder = decoder
      return value
    }

    @inlinable
    mutating func advance(_ decoder: inout Decoder) throws(WireError) -> Codec.Value? {
      while true {
        if let outerEnd = self.outerEnd {
          if !decoder.isAtEnd { return try Codec.read(from: &decoder) }
          decoder.end = outerEnd
          self.outerEnd = nil
        }
        let pending = self.pendingTag.take()
        guard let tag = if let pending { pending } else { try decoder.nextTag() } else { return nil }
        if tag >> 3 != self.number {
          try decoder.skip(tag)
        } else if tag & 7 == Codec.wireType {
          return try Codec.read(from: &decoder)
        } else {
          let length = try decoder.length()
          self.outerEnd = decoder.end
          decoder.end = decoder.cursor + length
        }
      }
    }
  }

  /// Validates the field behind `tag` and counts its elements.
  @inlinable
  mutating func extend(_ tag: UInt32, from decoder: inout Decoder) throws(WireError) {
    if self.start == nil {
      self.start = decoder.cursor
      self.firstTag = tag
      self.levelsLeft = decoder.levelsLeft
    }
    if tag & 7 == Codec.wireType {
      try self.validate(&decoder)
    } else {
      let length = try decoder.length()
      if let size = Self.fixedSize, length % size != 0 { throw WireError(.malformedPacked) }
      let outer = decoder.end
      decoder.end = decoder.cursor + length
      while !decoder.isAtEnd { try self.validate(&decoder) }
      decoder.end = outer
    }
    self.end = decoder.cursor
  }

  /// Bytes of one element, if they are always the same.
  @inlinable
  static var fixedSize: Int? {
    switch Codec.wireType {
    case 1: 8
    case 5: 4
    default: nil
    }
  }

  @inlinable
  mutating func validate(_ decoder: inout Decoder) throws(WireError) {
    do throws(WireError) {
      _ = try Codec.read(from: &decoder)
    } catch {
      throw error.atIndex(self.found)
    }
    self.found += 1
  }
}
