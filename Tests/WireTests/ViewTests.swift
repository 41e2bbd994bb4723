import Testing
import Wire
import WireSamples

/// Borrowed views show what owned messages hold.
@Suite struct ViewTests {
  @Test("strings, nested messages and defaults")
  func question() throws {
    let question = WireTest.Question(subject: "u-17", target: .init(type: "document", id: "é"))
    try withView(WireTest.Question.View.self, question.encoded()) { view in
      #expect(text(view.tenant) == "" && text(view.subject) == "u-17")
      #expect(view.target.map { text($0.id) } == "é")
      #expect(view.target.map { text($0.application) } == "")
    }
    try withView(WireTest.Question.View.self, []) { view in #expect(view.target == nil) }
  }

  @Test("a view points into the bytes")
  func borrowed() throws {
    let encoded = WireTest.Question(tenant: "acme").encoded()
    try encoded.withUnsafeBytes { buffer in
      let view = try WireTest.Question.View(decoding: buffer)
      #expect(view.tenant.baseAddress == buffer.baseAddress.map { $0 + 2 })
    }
  }

  @Test("repeated elements: packed, unpacked, mixed, with other fields between them")
  func repeated() throws {
    try withView(WireTest.Repeats.View.self, bytes("1801 7201 61 1a020203 7200 1804 7201 62 1a00")) { view in
      #expect(Array(view.int32) == [1, 2, 3, 4] && view.int32.count == 4)
      #expect(view.string.map(text) == ["a", "", "b"])
      #expect(view.bool.isEmpty && Array(view.bool) == [])
    }
    let message = WireTest.Repeats(
      double: [1.5, -0.0], sint64: [.min, 0, .max], bytes: [[], [255]], color: [.red, .negative],
      scalars: [.init(int32: 5), .init(), .init(string: "x")])
    try withView(WireTest.Repeats.View.self, message.encoded()) { view in
      #expect(Array(view.double) == message.double && Array(view.sint64) == message.sint64)
      #expect(view.bytes.map { [UInt8]($0) } == message.bytes && Array(view.color) == message.color)
      #expect(view.scalars.map(\.int32) == [5, 0, 0] && view.scalars.map { text($0.string) } == ["", "", "x"])
    }
  }

  @Test("map entries, in order of arrival")
  func maps() throws {
    let message = WireTest.Maps(strings: ["a": "1", "b": "2"], sint64s: [-9: .init(int32: 9)])
    try withView(WireTest.Maps.View.self, message.encoded()) { view in
      #expect(view.strings.map { text($0.key) + text($0.value) } == ["a1", "b2"])
      #expect(view.sint64s.map { $0.key } == [-9] && view.sint64s.map { $0.value.int32 } == [9])
    }
  }

  @Test("alternatives of a oneof")
  func choices() throws {
    try withView(WireTest.Choices.View.self, bytes("0a0161 1805")) { view in
      guard case .number(5)? = view.choice else { throw WireError(.truncated) }
    }
    try withView(WireTest.Choices.View.self, WireTest.Choices(choice: .scalars(.init(int32: 3))).encoded()) { view in
      guard case .scalars(let scalars)? = view.choice else { throw WireError(.truncated) }
      #expect(scalars.int32 == 3)
    }
  }

  @Test("messages that contain themselves are read level by level")
  func trees() throws {
    let tree = WireTest.Tree(
      child: .init(name: "a", child: .init(name: "b")),
      children: [.init(name: "c"), .init(children: [.init(name: "d")])],
      branch: .left(.init(name: "e")))
    try withView(WireTest.Tree.View.self, tree.encoded()) { view in
      #expect(view.child.map { text($0.value.name) } == "a")
      #expect(view.child?.value.child.map { text($0.value.name) } == "b")
      #expect(view.children.flatMap { $0.children.map { text($0.name) } } == ["d"])
      guard case .left(let left)? = view.branch else { throw WireError(.truncated) }
      #expect(text(left.value.name) == "e")
    }
    try withView(WireTest.Tree.View.self, nested(levels: 100)) { view in
      var depth = 0
      var next = view.child
      while let child = next {
        depth += 1
        next = child.value.child
      }
      #expect(depth == 100)
    }
  }

  @Test("a singular message in two pieces is for the owned message only")
  func fragmented() {
    #expect(viewError(WireTest.Question.View.self, bytes("22021201 61".filter { $0 != " " }))?.code == .truncated)
    #expect(viewError(WireTest.Question.View.self, bytes("2200 2200"))?.code == .fragmented)
    #expect(viewError(WireTest.Tree.View.self, bytes("1200 1200"))?.code == .fragmented)
    #expect(viewError(WireTest.Choices.View.self, bytes("3a00 3a00"))?.code == .fragmented)
    #expect(viewError(WireTest.Choices.View.self, bytes("3a00 1801 3a00")) == nil)
  }
}
