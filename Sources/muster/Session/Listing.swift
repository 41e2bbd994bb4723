/// One page of a list, as all list calls of the server answer.
struct Page<Item> {
  var items: [Item]
  var nextPageToken: String
  var complete: Bool
}

/// A list that was read page by page.
struct Listing<Item> {
  var items: [Item] = []
  /// Where it goes on; empty at the end.
  var nextPageToken = ""
  /// Whether nothing is left.
  var isComplete = false

  /// Reads pages until the end, or until `limit` items are there.
  static func read(
    limit: Int?, _ fetch: (_ pageSize: Int32, _ pageToken: String) async throws -> Page<Item>
  ) async throws -> Listing {
    var listing = Listing()
    for _ in 0..<Limits.pages {
      let wanted = limit.map { $0 - listing.items.count } ?? Limits.pageSize
      let page = try await fetch(Int32(min(wanted, Limits.pageSize)), listing.nextPageToken)
      listing.items += page.items
      listing.nextPageToken = page.nextPageToken
      listing.isComplete = page.complete || page.nextPageToken.isEmpty
      if listing.isComplete { return listing }
      if let limit, listing.items.count >= limit { return listing }
    }
    throw Failure("the server sends page after page without an end; narrow the list, or bound it with --limit")
  }

  /// Says aloud that a limit cut the list.
  func noteIfCut(_ output: Output) {
    if !isComplete { output.note("These are the first \(items.count); more follow. Raise --limit to see them.") }
  }
}
