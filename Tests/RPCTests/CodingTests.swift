import HTTP2
import Testing
import Wire

@testable import RPC

@Suite("The pure parts of a call")
struct CodingTests {
  @Test(
    "grpc-timeout is read as the protocol defines it",
    arguments: [
      ("1n", 1), ("99999999n", 99_999_999), ("3u", 3_000), ("250m", 250_000_000), ("5S", 5_000_000_000),
      ("2M", 120_000_000_000), ("1H", 3_600_000_000_000), ("0S", 0), ("99999999H", 3_155_760_000_000_000_000),
    ] as [(String, Int64)])
  func timeout(text: String, nanoseconds: Int64) {
    #expect(parse(text) == nanoseconds)
  }

  @Test(
    "a malformed grpc-timeout is refused", arguments: ["", "S", "1", "1s", "-1S", "1.5S", "123456789S", " 1S", "+1S"])
  func malformedTimeout(text: String) {
    #expect(parse(text) == nil)
  }

  @Test(
    "a time-out is written in at most eight digits and never shortened",
    arguments: [
      (Duration.nanoseconds(1), "1n"), (.zero, "1n"), (.seconds(-3), "1n"), (.milliseconds(50), "50000000n"),
      (.milliseconds(100), "100000u"), (.seconds(100), "100000m"), (.seconds(100_000), "100000S"),
      (.seconds(360_000_000_000), "100000000H"),
    ])
  func formattedTimeout(timeout: Duration, text: String) {
    if text == "100000000H" {
      #expect(Timeout.format(timeout).hasSuffix("H"))
    } else {
      #expect(Timeout.format(timeout) == text)
    }
  }

  @Test(
    "grpc-message survives its coding",
    arguments: ["", "plain", "100 % sure", "\u{fc}\u{20ac}\u{1f600}", "line\nbreak\t\u{0}", "%41 %zz %"])
  func percent(text: String) {
    let coded = PercentCoding.encode(text)
    #expect(coded.allSatisfy { (0x20...0x7e).contains($0) })
    #expect(PercentCoding.decode(coded) == text)
  }

  @Test("a grpc-message that is not well coded is kept as it stands", arguments: ["%", "%4", "%zz", "a%4"])
  func malformedPercent(text: String) {
    #expect(PercentCoding.decode(Array(text.utf8)) == text)
  }

  @Test("traceparent is read and written back")
  func trace() throws {
    let text = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    let trace = try #require(read(traceparent: text))
    #expect(trace.traceparent == text)
    #expect(trace.isSampled)
    var generator = TraceIDGenerator()
    let child = trace.child(using: &generator)
    #expect(child.traceID == trace.traceID)
    #expect(child.spanID != trace.spanID)
    let fresh = TraceContext.random(using: &generator)
    #expect(read(traceparent: fresh.traceparent) == fresh)
  }

  @Test(
    "a malformed traceparent begins a new trace",
    arguments: [
      "", "00", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
      "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
      "00-00000000000000000000000000000000-b7ad6b7169203331-01",
      "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
      "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
      "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x",
      "00_0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
      "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01x",
    ])
  func malformedTrace(text: String) {
    #expect(read(traceparent: text) == nil)
  }

  @Test("metadata keeps order, lowers names and refuses what is not legal")
  func metadata() {
    var metadata = Metadata()
    let added = [
      metadata.add("X-Key", "one"), metadata.add("x-key", "two"), metadata.add("x-blob-bin", bytes: [0, 255, 10]),
    ]
    #expect(added == [true, true, true])
    for (name, value) in [
      ("", "v"), (":path", "/"), ("grpc-status", "0"), ("te", "x"), ("a b", "v"), ("k", "\u{fc}"), ("k-bin", "x"),
    ] {
      let isAdded = metadata.add(name, value)
      #expect(!isAdded, "\(name)")
    }
    let isAdded = metadata.add("no-suffix", bytes: [1])
    #expect(!isAdded)
    #expect(metadata.count == 3)
    #expect(metadata.all("x-key") == ["one", "two"])
    #expect(metadata.firstBytes("x-blob-bin") == [0, 255, 10])
    #expect(metadata.first("absent") == nil)
  }

  @Test("metadata survives a header block, and the protocol's own fields stay out")
  func metadataBlock() throws {
    var metadata = Metadata()
    metadata.add("x-key", "one")
    metadata.add("x-blob-bin", bytes: [1, 2, 3])
    var block = HeaderBlock()
    block.append(":path", "/a/b")
    block.append("content-type", "application/grpc")
    block.append("grpc-timeout", "1S")
    metadata.write(to: &block)
    let same = try Metadata(block)
    #expect(same == metadata)
    block.append("y-bin", "AQ,Ag==")
    let more = try Metadata(block)
    #expect(more.count == 4)
    block.append("z-bin", "!!")
    let refused = Result { try Metadata(block) }
    #expect(throws: RPCError.self) { try refused.get() }
  }

  @Test("an error survives its trailers")
  func errorRoundTrip() throws {
    let error = RPCError(
      .failedPrecondition, "\u{fc}ber 100 %", details: [.errorInfo(reason: "R", domain: "d", metadata: ["k": "v"])])
    var block = HeaderBlock()
    error.write(to: &block)
    let found = RPCError.read(from: block)
    let status = try #require(found)
    let read = try #require(status)
    #expect(read.code == .failedPrecondition)
    #expect(read.message == "\u{fc}ber 100 %")
    #expect(read.details == error.details)
    let info = try #require(read.details.first?.unpack(GoogleRPC.ErrorInfo.self))
    #expect(info.metadata == ["k": "v"])
  }

  @Test("every code has its number and its name")
  func codes() {
    #expect(StatusCode.allDefined.map(\.rawValue) == Array(0...16))
    #expect(StatusCode.unauthenticated.name == "UNAUTHENTICATED")
    #expect(StatusCode(rawValue: 99).name == "CODE_99")
  }

  @Test("the front of a buffer is judged before anything is allocated")
  func framing() {
    func front(_ bytes: [UInt8], _ encoding: MessageEncoding = .identity) -> String {
      bytes.withUnsafeBytes { "\(Framing.front(of: $0, limit: 10, encoding: encoding))" }
    }
    #expect(front([]) == "empty")
    #expect(front([0, 0]) == "incomplete(needed: 5)")
    #expect(front([0, 0, 0, 0, 3, 1]) == "incomplete(needed: 8)")
    #expect(front([0, 0, 0, 0, 1, 1, 9]) == "message(1, isCompressed: false)")
    #expect(front([0, 0xff, 0xff, 0xff, 0xff]).contains("RESOURCE_EXHAUSTED"))
    #expect(front([1, 0, 0, 0, 1, 1]).contains("INTERNAL"))
    #expect(front([1, 0, 0, 0, 1, 1], .gzip) == "message(1, isCompressed: true)")
    for encoding in MessageEncoding.allCases { #expect(front([2, 0, 0, 0, 1, 1], encoding).contains("INTERNAL")) }
  }

  private func parse(_ text: String) -> Int64? { Array(text.utf8).withUnsafeBytes { Timeout.parse($0) } }

  private func read(traceparent text: String) -> TraceContext? {
    Array(text.utf8).withUnsafeBytes { TraceContext(traceparent: $0) }
  }
}
