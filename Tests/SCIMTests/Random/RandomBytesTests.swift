import Foundation
import SCIM
import SCIMFuzzing
import Testing

@Suite("Bytes at random")
struct RandomBytesTests {
  /// For each parser; libFuzzer goes on from there in long runs.
  private static let inputs = 20_000

  /// What a parser reads, and what once stopped it.
  private func corpus(_ parser: Parser) throws -> [[UInt8]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "SCIMFuzzing/Corpus/\(parser.rawValue)")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.sorted { $0.path < $1.path }.map { Array(try Data(contentsOf: $0)) }
  }

  @Test("any bytes give a value or an error that a client can be told", arguments: Parser.allCases)
  func randomBytes(_ parser: Parser) throws {
    let seed: UInt64 = 20_261_131
    var generator = SeededGenerator(seed: seed)
    let corpus = try corpus(parser)
    var accepted = 0
    for round in 0..<Self.inputs {
      let input =
        round < corpus.count ? corpus[round] : round % 4 == 0 ? noise(&generator) : damaged(corpus, &generator)
      do {
        try parser.feed(input)
        accepted += 1
      } catch let error as SCIMError where (400..<500).contains(error.status) && !error.detail.isEmpty {
      } catch {
        Issue.record("seed \(seed), round \(round): \(error) from \(input)")
      }
    }
    print("random bytes: seed \(seed), \(accepted) of \(Self.inputs) accepted by \(parser.rawValue)")
    #expect(accepted > Self.inputs / 1000)
  }

  private func noise(_ generator: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 0...24, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  /// A valid input with up to three bytes changed, taken out, put in from elsewhere, or a run of it repeated.
  private func damaged(_ corpus: [[UInt8]], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = corpus.randomElement(using: &generator) ?? []
    for _ in 0..<Int.random(in: 0...3, using: &generator) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      switch UInt8.random(in: 0...4, using: &generator) {
      case 0: bytes.remove(at: index)
      case 1: bytes[index] ^= 1 << UInt8.random(in: 0...7, using: &generator)
      case 2: bytes[index] = bytes.randomElement(using: &generator) ?? 0
      case 3: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: index)
      default: bytes.insert(contentsOf: bytes[index..<min(index + 8, bytes.count)], at: index)
      }
    }
    return bytes
  }
}
