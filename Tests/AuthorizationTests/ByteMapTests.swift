import Testing

@testable import Authorization

/// The map that lookups by bytes rest on.
struct ByteMapTests {
  @Test("keys of every length are found by their bytes, with their rows, and others are not")
  func lookups() {
    let keys = (0...300).map { String(repeating: "k", count: $0 / 2) + "\($0)" } + [""]
    let words = keys.reduce(0) { $0 + ByteMap.wordsNeeded(keyLength: $1.utf8.count, rowLength: 2) }
    for seed: UInt64 in [0, 1, .max, 0xD6E8_FEB8_6659_FD93] {
      let map = ByteMap(records: keys.count, words: words, seed: seed) { writer in
        for (number, key) in keys.enumerated() {
          let row = key.withBytes { writer.append($0, tag: UInt32(number % 3), rowLength: 2) }
          row[1] = UInt32(number)
        }
      }
      for (number, key) in keys.enumerated() {
        let tag = UInt32(number % 3)
        #expect(key.withBytes { map.find($0, tag: tag).map(Array.init) } == [0, UInt32(number)])
        #expect(key.withBytes { map.find($0, tag: tag + 1) } == nil)
        #expect((key + "x").withBytes { map.find($0, tag: tag) } == nil)
      }
      var seen: [String] = []
      map.visit { _, key, _ in seen.append(String(decoding: key, as: UTF8.self)) }
      #expect(seen == keys)
    }
  }

  @Test("a map of nothing finds nothing")
  func empty() {
    let map = ByteMap(records: 0, words: 0, seed: 1) { _ in }
    #expect("".withBytes { map.find($0) } == nil)
    #expect("a".withBytes { map.find($0) } == nil)
  }

  @Test("each byte of a key counts in its hash, the last ones too")
  func hash() {
    let key = Array("0123456789abcdef0123456789abcde".utf8)
    for length in 1...key.count {
      var hashes: Set<UInt64> = []
      for place in 0..<length {
        var other = Array(key.prefix(length))
        other[place] ^= 1
        hashes.insert(other.withUnsafeBytes { ByteHash.hash($0, tag: 0, seed: 42) })
      }
      #expect(hashes.count == length)
    }
  }
}
