import Testing
import Wire

/// Bytes at random, and valid messages damaged at random.
@Suite struct RandomTests {
  /// Enough for every branch of the decoder to be met many times over.
  static let inputs = 200_000

  @Test("any bytes decode or are refused; what decodes encodes to bytes that decode to the same", arguments: [1, 2])
  func randomBytes(half: UInt64) throws {
    let seed: UInt64 = 20_260_101 * half
    var generator = SeededGenerator(seed: seed)
    let types = try messageTypes.sorted { $0.key < $1.key }.map { ($0.value, try #require(viewTypes[$0.key])) }
    let corpus = goldens.map { bytes($0.hex) }.filter { !$0.isEmpty && $0.count < 200 }
    var decoded = 0
    for round in 0..<(Self.inputs / 2) {
      let (type, view) = types[round % types.count]
      let input = round % 3 == 0 ? noise(&generator) : damaged(corpus, &generator)
      if self.check(type, view, input, "seed \(seed), round \(round): \(hex(input))") { decoded += 1 }
    }
    print("random bytes: seed \(seed), \(decoded) of \(Self.inputs / 2) decoded")
    #expect(decoded > Self.inputs / 100)
  }

  private func check(
    _ type: any Message.Type, _ view: any MessageView.Type, _ input: [UInt8], _ comment: @autoclosure () -> String
  ) -> Bool {
    let viewError = viewError(view, input)
    do throws(WireError) {
      let message = try type.init(decoding: input)
      let encoded = message.encoded()
      // Compared as bytes, since NaN differs from itself.
      guard encoded.count == message.encodedSize, try type.init(decoding: encoded).encoded() == encoded,
        viewError == nil || viewError?.code == .fragmented
      else {
        Issue.record("\(comment())")
        return true
      }
      return true
    } catch {
      if viewError?.code != error.code && viewError?.code != .fragmented { Issue.record("\(comment())") }
      return false
    }
  }

  private func noise(_ generator: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 0...40, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  /// One or two valid messages after another, with up to three bytes changed, removed or added.
  private func damaged(_ corpus: [[UInt8]], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = corpus.randomElement(using: &generator) ?? []
    if Bool.random(using: &generator) { bytes += corpus.randomElement(using: &generator) ?? [] }
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      let index = Int.random(in: 0..<max(1, bytes.count), using: &generator)
      switch UInt8.random(in: 0...3, using: &generator) {
      case 0 where index < bytes.count: bytes.remove(at: index)
      case 1 where index < bytes.count: bytes[index] ^= 1 << UInt8.random(in: 0...7, using: &generator)
      case 2 where index < bytes.count: bytes[index] = UInt8.random(in: 0...255, using: &generator)
      default: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: index)
      }
    }
    return bytes
  }
}
