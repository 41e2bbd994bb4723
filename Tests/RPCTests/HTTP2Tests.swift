import Testing

@testable import HTTP2

@Suite("The pure parts of HTTP/2")
struct HTTP2Tests {
  @Test("a queue gives back what was put in, through growth and reuse")
  func queue() {
    var queue = ByteQueue(capacity: 16)
    var expected: [UInt8] = []
    var next: UInt8 = 0
    var seed: UInt64 = 42
    for _ in 0..<2000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1
      let count = Int(seed >> 58)
      if seed & 0x1_0000_0000 == 0 {
        let bytes = (0..<count).map { next &+ UInt8(truncatingIfNeeded: $0) }
        next &+= UInt8(truncatingIfNeeded: count)
        bytes.withUnsafeBytes { queue.append($0) }
        expected += bytes
      } else {
        let taken = min(count, expected.count)
        queue.consume(taken)
        expected.removeFirst(taken)
      }
      let isSame = queue.readable.elementsEqual(expected)
      #expect(isSame, "seed 42")
    }
    queue.trim(to: 32)
    let isEmpty = queue.isEmpty
    #expect(isEmpty)
  }

  @Test("a header block keeps its fields in order and finds the first")
  func block() {
    var block = HeaderBlock()
    block.append(":path", "/a/b")
    block.append("x", "1")
    block.append("x", "2")
    block.append("empty", "")
    let count = block.count
    let size = block.listSize
    #expect(count == 4)
    #expect(size == 4 * 32 + 9 + 2 + 2 + 5)
    let first = block.first("x").map { Array($0) }
    #expect(first == [UInt8(ascii: "1")])
    let empty = block.first("empty").map { Array($0) }
    #expect(empty == [])
    let absent = block.first("y") == nil
    #expect(absent)
    var names: [String] = []
    block.visit { name, _ in
      names.append(String(decoding: name, as: UTF8.self))
      return names.count < 3
    }
    #expect(names == [":path", "x", "x"])
  }

  @Test("a flood is what goes beyond the burst before the bucket fills again")
  func flood() {
    var limits = HTTP2Limits()
    limits.pings = .init(burst: 2, perSecond: 1)
    let flood = FloodGuard(limits)
    flood.refill(now: 1)
    flood.count(.ping)
    flood.count(.ping)
    #expect(flood.violation == nil)
    flood.refill(now: 1_000_000_001)
    flood.count(.ping)
    #expect(flood.violation == nil)
    flood.credit(.ping, 100)
    flood.count(.ping)
    flood.count(.ping)
    #expect(flood.violation == nil)
    flood.count(.ping)
    #expect(flood.violation == .ping)
  }

  @Test("the limits fit each other")
  func limits() {
    let limits = HTTP2Limits()
    #expect(limits.streamWindow <= limits.connectionWindow)
    #expect(limits.connectionWindow <= limits.bufferedBytes)
    #expect(limits.headerListBytes < 65536, "nghttp2 takes no larger header block")
  }
}
