/// The bodies that a run sends, built before it starts, so that making them costs nothing while it measures.
///
/// They lie in one piece of memory, in the order in which they are sent.
public struct RequestPool: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var answers: [Answer] = []
  /// Of bodies that ask several questions: how many each, and the answers to all of them.
  private(set) var itemsPerBody = 0
  private var items: [Answer] = []

  /// What a body must be answered with.
  public enum Answer: UInt8, Sendable {
    /// Any answer without an error.
    case any
    /// A check's decision.
    case allowed, denied
  }

  /// A pool without bodies.
  public init() {}

  /// How many bodies there are.
  public var count: Int { ends.count }

  /// The bytes of all bodies.
  public var byteCount: Int { bytes.count }

  mutating func reserve(count: Int, bytes: Int) {
    self.bytes.reserveCapacity(bytes)
    ends.reserveCapacity(count)
    answers.reserveCapacity(count)
  }

  /// Adds a message.
  public mutating func append(_ message: [UInt8], answer: Answer = .any) {
    bytes.append(contentsOf: message)
    ends.append(bytes.count)
    answers.append(answer)
  }

  /// From now on each body asks so many questions.
  mutating func expectItems(_ count: Int) { itemsPerBody = count }

  /// Adds a message that asks ``itemsPerBody`` questions.
  mutating func append(_ message: [UInt8], items: [Answer]) {
    precondition(items.count == itemsPerBody, "each body asks as many questions as the others")
    append(message)
    self.items += items
  }

  /// What the questions of a body must be answered with.
  func items(_ index: Int) -> ArraySlice<Answer> { items[index * itemsPerBody..<(index + 1) * itemsPerBody] }

  /// Lends the bytes of a body.
  ///
  /// - Parameter index: Below ``count``.
  @inline(__always)
  func withMessage<Result>(_ index: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let start = index == 0 ? 0 : ends[index - 1]
    return bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[start..<ends[index]])) }
  }

  /// What a body must be answered with.
  @inline(__always)
  func answer(_ index: Int) -> Answer { answers[index] }
}

extension RequestPool {
  /// A pool of random messages of one size, for methods that take any: each has one field with random letters.
  ///
  /// - Parameters:
  ///   - bytes: The size of a message, tag and length of the field included; at least 4.
  ///   - field: The field's number, 1 to 15.
  public static func texts(count: Int, bytes: Int, field: Int, seed: UInt64) -> RequestPool {
    precondition(bytes >= 4 && (1...15).contains(field), "a message has a field of one byte, and some room")
    var random = SeededGenerator(seed: seed)
    var pool = RequestPool()
    pool.reserve(count: count, bytes: count * bytes)
    let prefix = prefix(field: field, of: bytes)
    let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
    for _ in 0..<count {
      pool.append(
        prefix + (prefix.count..<bytes).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] })
    }
    return pool
  }

  /// Tag and length of a field that fills a message.
  private static func prefix(field: Int, of size: Int) -> [UInt8] {
    var prefix: [UInt8] = []
    // The length's own size takes part in it: it grows until both fit.
    for lengthBytes in 1...5 where prefix.isEmpty {
      var rest = size - 1 - lengthBytes
      guard rest < 1 << (7 * lengthBytes) else { continue }
      prefix = [UInt8(field << 3 | 2)]
      for index in 1...lengthBytes {
        prefix.append(UInt8(rest & 0x7f) | (index < lengthBytes ? 0x80 : 0))
        rest >>= 7
      }
    }
    return prefix
  }
}
