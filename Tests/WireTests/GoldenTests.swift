import Testing
import Wire
import WireSamples

/// Against the bytes and the JSON of Google's Python implementation.
@Suite struct GoldenTests {
  @Test("bytes of another implementation decode to the same message and encode to the same bytes")
  func goldenBytes() throws {
    for golden in goldens {
      let type = try #require(messageTypes[golden.type])
      let message = try type.init(decoding: bytes(golden.hex))
      #expect(hex(message.encoded()) == golden.hex, "\(golden.type) { \(golden.text) }")
      #expect(message.encodedSize == golden.hex.utf8.count / 2, "\(golden.type) { \(golden.text) }")
      if let json = golden.json { #expect(message.json == json, "\(golden.type) { \(golden.text) }") }
    }
  }

  @Test("a view accepts what the message accepts")
  func goldenViews() throws {
    for golden in goldens {
      let view = try #require(viewTypes[golden.type])
      #expect(viewError(view, bytes(golden.hex)) == nil, "\(golden.type) { \(golden.text) }")
    }
  }

  @Test("a cut message is refused, or is the message of the fields before the cut")
  func cutAnywhere() throws {
    for golden in goldens {
      let type = try #require(messageTypes[golden.type])
      let view = try #require(viewTypes[golden.type])
      let whole = bytes(golden.hex)
      for count in 0..<min(whole.count, 300) {
        let cut = Array(whole.prefix(count))
        do {
          let message = try type.init(decoding: cut)
          #expect(viewError(view, cut) == nil)
          #expect(message.encodedSize <= cut.count, "\(golden.type) { \(golden.text) } at \(count)")
        } catch {
          #expect(error.code == viewError(view, cut)?.code)
        }
      }
    }
  }

  @Test("values made in Swift have the bytes that the same values have elsewhere")
  func constructed() throws {
    let question = WireTest.Question(
      tenant: "acme", subject: "u-17", action: "view",
      target: WireTest.Question.Target(application: "Docs", type: "document", id: "d-1234"))
    let golden = try #require(goldens.last { $0.type == "Question" })
    #expect(hex(question.encoded()) == golden.hex)
    #expect(try WireTest.Question(decoding: bytes(golden.hex)) == question)

    var tree = WireTest.Tree(name: "0")
    for level in 1...100 { tree = WireTest.Tree(name: "\(level)", child: tree) }
    let chain = try #require(goldens.first { $0.type == "Tree" })
    #expect(hex(tree.encoded()) == chain.hex)
    #expect(try WireTest.Tree(decoding: bytes(chain.hex)) == tree)
  }
}
