/// A piece of SQL that is made of the program's literals only.
///
/// Pieces are put together by interpolation, which takes other pieces and nothing else: so a value can't get into one.
public struct SQLText: Sendable, ExpressibleByStringInterpolation {
  let parts: [StaticString]

  init(parts: [StaticString]) { self.parts = parts }

  public init(stringLiteral text: StaticString) { parts = [text] }

  public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

  /// Gathers literals and pieces.
  public struct StringInterpolation: StringInterpolationProtocol {
    var parts: [StaticString] = []

    public init(literalCapacity: Int, interpolationCount: Int) { parts.reserveCapacity(2 * interpolationCount + 1) }

    public mutating func appendLiteral(_ literal: StaticString) { parts.append(literal) }

    public mutating func appendInterpolation(_ piece: SQLText) { parts += piece.parts }
  }
}

extension Sequence<SQLText> {
  /// The pieces with `separator` between them.
  public func joined(by separator: SQLText) -> SQLText {
    SQLText(parts: Array(map(\.parts).joined(separator: separator.parts)))
  }
}

/// A zero-terminated text that lives as long as the program: a literal, or what was put together from literals.
@safe struct ProgramText: @unchecked Sendable, CustomStringConvertible {
  // SAFETY: nobody writes to or frees what it points to.
  let start: UnsafePointer<UInt8>
  let count: Int

  init(_ literal: StaticString) {
    unsafe start = literal.utf8Start
    count = literal.utf8CodeUnitCount
  }

  /// Never freed: a program puts so many texts together as it has constants made of them.
  init(_ text: SQLText) {
    var bytes: [UInt8] = []
    for part in text.parts { part.withUTF8Buffer { unsafe bytes += $0 } }
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 1)
    for (place, byte) in bytes.enumerated() { unsafe copy[place] = byte }
    unsafe copy[bytes.count] = 0
    unsafe start = UnsafePointer(copy)
    count = bytes.count
  }

  var description: String { unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self) }

  func withCString<R>(_ body: (UnsafePointer<CChar>) -> R) -> R {
    unsafe start.withMemoryRebound(to: CChar.self, capacity: count + 1) { unsafe body($0) }
  }
}
