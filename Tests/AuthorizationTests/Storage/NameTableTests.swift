import Testing

@testable import Authorization

/// The table that numbers names, on which lookups by bytes rest.
struct NameTableTests {
  private static let keys = (0...300).map { String(repeating: "k", count: $0 / 2) + "\($0)" } + [""]

  @Test("names of every length are found by their bytes and tag, and others are not")
  func lookups() {
    var table = NameTable()
    for (number, key) in Self.keys.enumerated() {
      #expect(table.intern(key, tag: UInt32(number % 3)) == number)
    }
    for (number, key) in Self.keys.enumerated() {
      let tag = UInt32(number % 3)
      #expect(table.find(key, tag: tag) == UInt32(number))
      #expect(table.intern(key, tag: tag) == number)
      #expect(table.find(key, tag: tag + 1) == nil)
      #expect(table.find(key + "x", tag: tag) == nil)
      #expect(table.text(UInt32(number)) == key)
      #expect(table.tag(of: UInt32(number)) == tag)
    }
    #expect(table.count == Self.keys.count)
  }

  @Test("an empty name is one name, whether its bytes have an address or not")
  func empty() {
    var table = NameTable()
    #expect(table.find(UnsafeRawBufferPointer(start: nil, count: 0)) == nil)
    let number = table.intern(UnsafeRawBufferPointer(start: nil, count: 0))
    #expect([UInt8]().withUnsafeBytes { table.find($0) } == number)
    #expect(table.find("") == number)
    #expect(table.find("a") == nil)
  }

  @Test("a copy that is changed leaves the other as it was")
  func copies() {
    var table = NameTable()
    _ = table.intern("a")
    let before = table
    for number in 0..<100 { _ = table.intern("\(number)") }
    #expect(before.count == 1)
    #expect(before.find("7") == nil)
    #expect(before.find("a") == 0)
    #expect(table.find("7") == 8)
  }

  @Test("each byte of a name counts in its hash, the last ones too")
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
