import Testing

@testable import muster

@Suite struct ListingTests {
  /// A list of 2,500 numbers that answers at most 1,000 at once.
  private func page(_ size: Int32, _ token: String) -> Page<Int> {
    let start = Int(token) ?? 0
    let end = min(start + min(Int(size), 1_000), 2_500)
    return Page(
      items: Array(start..<end), nextPageToken: end == 2_500 ? "" : "\(end)", complete: end == 2_500)
  }

  @Test("a list is read to its end")
  func all() async throws {
    let listing = try await Listing.read(limit: nil) { page($0, $1) }
    #expect(listing.items == Array(0..<2_500))
    #expect(listing.isComplete)
  }

  @Test("a limit is exact and leaves a mark", arguments: [1, 999, 1_000, 1_001, 2_499])
  func limited(_ limit: Int) async throws {
    let listing = try await Listing.read(limit: limit) { page($0, $1) }
    #expect(listing.items == Array(0..<limit))
    #expect(!listing.isComplete)
    #expect(listing.nextPageToken == "\(limit)")
  }

  @Test("a limit beyond the end cuts nothing")
  func beyond() async throws {
    #expect(try await Listing.read(limit: 5_000) { page($0, $1) }.isComplete)
  }

  @Test("a server that never ends its list is given up")
  func endless() async {
    await #expect(throws: Failure.self) {
      try await Listing<Int>.read(limit: nil) { _, _ in Page(items: [], nextPageToken: "again", complete: false) }
    }
  }
}
