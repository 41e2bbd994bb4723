/// Rows of words by number, in pages that versions share: a change copies the pages that it touches, and nothing else.
///
/// A page holds few rows, so that a change of one row in a hundred all over a tenant copies a small part of it. Reading
/// follows three addresses and counts no reference.
// SAFETY: the addresses point into `root`, which never changes.
struct RowTable: @unchecked Sendable {
  static let pageShift = 4
  static let rowsPerPage = 1 << pageShift
  private static let chunkShift = 8
  private static let pagesPerChunk = 1 << chunkShift

  typealias Page = Block<UInt32>
  fileprivate typealias Address = UnsafePointer<UInt32>

  let count: Int
  /// Bytes of all pages.
  let byteCount: Int
  private let root: Root
  private let addresses: UnsafePointer<UnsafePointer<Address>>

  fileprivate init(count: Int, byteCount: Int, chunks: [Chunk]) {
    self.count = count
    self.byteCount = byteCount
    root = Root(chunks)
    addresses = UnsafePointer(root.addresses)
  }

  /// The first word of a row of this table.
  @inline(__always)
  subscript(number: UInt32) -> UnsafePointer<UInt32> {
    let page = page(Int(number) >> Self.pageShift)
    return page + Int(page[Int(number) & (Self.rowsPerPage - 1)])
  }

  func row(_ number: UInt32) -> UnsafeBufferPointer<UInt32> {
    let page = page(Int(number) >> Self.pageShift)
    return Self.row(Int(number) & (Self.rowsPerPage - 1), of: page)
  }

  @inline(__always)
  private func page(_ index: Int) -> Address {
    addresses[index >> Self.chunkShift][index & (Self.pagesPerChunk - 1)]
  }

  private static func row(_ index: Int, of page: Address) -> UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(start: page + Int(page[index]), count: Int(page[index + 1] - page[index]))
  }

  /// The table with some rows replaced and further ones behind; rows between that are not given are empty.
  func replacing(_ rows: [UInt32: [UInt32]], count newCount: Int) -> RowTable {
    if rows.isEmpty, newCount == count { return self }
    var chunks = root.chunks.map(\.pages)
    var byteCount = byteCount
    let pageCount = (newCount + Self.rowsPerPage - 1) >> Self.pageShift
    var touched = Set(rows.keys.map { Int($0) >> Self.pageShift })
    if newCount > count { touched.formUnion((count >> Self.pageShift)..<pageCount) }
    var touchedChunks: Set<Int> = []
    for page in touched.sorted() {
      let (chunk, place) = (page >> Self.chunkShift, page & (Self.pagesPerChunk - 1))
      if chunk == chunks.count { chunks.append([]) }
      let old = place < chunks[chunk].count ? chunks[chunk][place] : nil
      let new = Self.page(page, rows, over: old)
      byteCount += new.byteCount - (old?.byteCount ?? 0)
      if old == nil { chunks[chunk].append(new) } else { chunks[chunk][place] = new }
      touchedChunks.insert(chunk)
    }
    let next = chunks.indices.map { chunk in
      touchedChunks.contains(chunk) ? Chunk(chunks[chunk]) : root.chunks[chunk]
    }
    return RowTable(count: newCount, byteCount: byteCount, chunks: next)
  }

  /// Bytes of the pages that another version does not have.
  func bytesNotShared(with other: RowTable) -> Int {
    var bytes = 0
    for (index, chunk) in root.chunks.enumerated() {
      let others = index < other.root.chunks.count ? other.root.chunks[index] : nil
      if chunk === others { continue }
      for (place, page) in chunk.pages.enumerated() {
        guard let others, place < others.pages.count, others.pages[place] === page else {
          bytes += page.byteCount
          continue
        }
      }
    }
    return bytes
  }

  private static func page(_ page: Int, _ rows: [UInt32: [UInt32]], over old: Page?) -> Page {
    let first = UInt32(page << pageShift)
    var words = [UInt32](repeating: 0, count: rowsPerPage + 1)
    for index in 0..<rowsPerPage {
      words[index] = UInt32(words.count)
      if let row = rows[first + UInt32(index)] {
        words += row
      } else if let old {
        words += Self.row(index, of: old.words)
      }
    }
    words[rowsPerPage] = UInt32(words.count)
    return Page(words)
  }

  fileprivate final class Chunk: Sendable {
    let pages: [Page]
    private let block: Block<Address>
    var addresses: UnsafePointer<Address> { UnsafePointer(block.words) }

    init(_ pages: [Page]) {
      self.pages = pages
      block = Block(pages.map { UnsafePointer($0.words) })
    }
  }

  fileprivate final class Root: Sendable {
    let chunks: [Chunk]
    private let block: Block<UnsafePointer<Address>>
    var addresses: UnsafePointer<UnsafePointer<Address>> { UnsafePointer(block.words) }

    init(_ chunks: [Chunk]) {
      self.chunks = chunks
      block = Block(chunks.map(\.addresses))
    }
  }
}

extension RowTable {
  init() { self.init(count: 0, byteCount: 0, chunks: []) }

  /// Makes a table of many rows, one after the other.
  struct Writer {
    private var words = [UInt32](repeating: 0, count: RowTable.rowsPerPage + 1)
    private var count = 0
    private var byteCount = 0
    private var pages: [Page] = []
    private var chunks: [Chunk] = []

    mutating func append(_ row: (inout [UInt32]) -> Void) {
      words[count & (RowTable.rowsPerPage - 1)] = UInt32(words.count)
      row(&words)
      count += 1
      if count & (RowTable.rowsPerPage - 1) == 0 { endPage() }
    }

    private mutating func endPage() {
      let used = (count - 1) & (RowTable.rowsPerPage - 1) + 1
      for index in used...RowTable.rowsPerPage { words[index] = UInt32(words.count) }
      let page = Page(words)
      byteCount += page.byteCount
      pages.append(page)
      words.removeLast(words.count - (RowTable.rowsPerPage + 1))
      if pages.count == RowTable.pagesPerChunk { endChunk() }
    }

    private mutating func endChunk() {
      chunks.append(Chunk(pages))
      pages.removeAll(keepingCapacity: true)
    }

    consuming func finish() -> RowTable {
      if count & (RowTable.rowsPerPage - 1) != 0 { endPage() }
      if !pages.isEmpty { endChunk() }
      return RowTable(count: count, byteCount: byteCount, chunks: chunks)
    }
  }
}
