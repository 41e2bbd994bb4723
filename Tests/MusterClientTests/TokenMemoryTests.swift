import Testing

@testable import MusterClient

@Suite struct TokenMemoryTests {
  @Test("X9: an older token never replaces a newer one, in whatever order replies arrive")
  func order() {
    let memory = TokenMemory()
    memory.remember("1.3-0.20.acme", of: "acme")
    memory.remember("1.3-0.9.acme", of: "acme")
    #expect(memory.newest(of: "acme") == "1.3-0.20.acme")
    memory.remember("1.3-1.2.acme", of: "acme")
    #expect(memory.newest(of: "acme") == "1.3-1.2.acme")
    memory.remember("1.4-0.1.acme", of: "acme")
    #expect(memory.newest(of: "acme") == "1.4-0.1.acme")
    #expect(memory.newest(of: "other") == nil)
  }

  @Test("of two tokens whose order can't be told, the one that came last counts")
  func unknownVersion() {
    #expect(TokenMemory.isNewer("2.whatever", than: "1.1-0.5.acme"))
    #expect(TokenMemory.isNewer("1.1-0.5.acme", than: "2.whatever"))
    #expect(!TokenMemory.isNewer("1.1-0.5.a.b", than: "1.1-0.5.a.b"))
  }

  @Test("a token that comes without a request belongs to the tenant that it names")
  func named() {
    let memory = TokenMemory()
    memory.remember("1.1-0.5.a.b")
    #expect(memory.newest(of: "a.b") == "1.1-0.5.a.b")
    memory.remember("of no form")
    #expect(memory.newest(of: "") == nil)
  }

  @Test("forgetting a token leaves a newer one alone")
  func forget() {
    let memory = TokenMemory()
    memory.remember("1.1-0.5.acme", of: "acme")
    memory.forget("1.1-0.4.acme", of: "acme")
    #expect(memory.newest(of: "acme") == "1.1-0.5.acme")
    memory.forget("1.1-0.5.acme", of: "acme")
    #expect(memory.newest(of: "acme") == nil)
    memory.remember("", of: "acme")
    #expect(memory.newest(of: "acme") == nil)
  }
}
