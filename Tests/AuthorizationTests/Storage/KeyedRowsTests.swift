import RandomTenants
import Testing

@testable import Authorization

/// Rows that versions share page by page.
struct KeyedRowsTests {
  private typealias Edit = KeyedEdit<[UInt32]>

  /// The rows of `key0`, `key1` and so on, with their numbers in them.
  private static func rows(_ count: Int) -> KeyedRows {
    var names = NameTable()
    for number in 0..<count { _ = names.intern("key\(number)", tag: 7) }
    return KeyedRows(names) { number, row in row += [1, number] }
  }

  private static func edit(_ rows: KeyedRows) -> Edit {
    Edit(rows, empty: []) { row in Array(UnsafeBufferPointer(start: row.rest + 1, count: Int(row.rest[0]))) }
  }

  private static func finish(_ edit: Edit) -> KeyedRows {
    edit.finish { record, row in
      row.append(UInt32(record.count))
      row += record
    }
  }

  private static func list(_ rows: KeyedRows, _ key: String) -> [UInt32]? {
    rows.find(key, tag: 7).map { number in
      let rest = rows[number].rest
      return Array(UnsafeBufferPointer(start: rest + 1, count: Int(rest[0])))
    }
  }

  @Test("rows are found by key and tag, across the borders of pages and chunks", arguments: [0, 1, 15, 16, 17, 4_100])
  func lookups(count: Int) {
    let rows = Self.rows(count)
    #expect(rows.count == count)
    for number in 0..<count { #expect(Self.list(rows, "key\(number)") == [UInt32(number)]) }
    #expect(Self.list(rows, "key\(count)") == nil)
    #expect(rows.find("key0", tag: 6) == nil)
  }

  @Test("changed and new rows are in the next version only; the other rows are as they were")
  func versions() {
    for count in [0, 5, 16, 1_000] {
      let before = Self.rows(count)
      var edit = Self.edit(before)
      for number in stride(from: 0, to: count, by: 7) { edit[UInt32(number)] = Array(0..<UInt32(number)) }
      for number in 0..<40 {
        let new = edit.number(of: "new\(number)", tag: 7)
        #expect(new == UInt32(count + number))
        edit[new].append(UInt32(number))
      }
      let after = Self.finish(edit)
      #expect(after.count == count + 40)
      for number in 0..<count {
        #expect(Self.list(before, "key\(number)") == [UInt32(number)])
        let expected = number % 7 == 0 ? Array(0..<UInt32(number)) : [UInt32(number)]
        #expect(Self.list(after, "key\(number)") == expected)
      }
      for number in 0..<40 {
        #expect(Self.list(before, "new\(number)") == nil)
        #expect(Self.list(after, "new\(number)") == [UInt32(number)])
      }
    }
  }

  @Test("an index grows with its keys, one at a time, and never loses one")
  func growth() {
    var rows = Self.rows(0)
    for number in 0..<3_000 {
      var edit = Self.edit(rows)
      edit[edit.number(of: "key\(number)", tag: 7)] = [UInt32(number)]
      rows = Self.finish(edit)
    }
    for number in 0..<3_000 { #expect(Self.list(rows, "key\(number)") == [UInt32(number)]) }
  }

  @Test("a change of one row in a hundred copies a small part of the pages")
  func sharing() {
    let before = Self.rows(16_000)
    var edit = Self.edit(before)
    var random = SplitMix64(seed: 1)
    for _ in 0..<160 { edit[UInt32.random(in: 0..<16_000, using: &random)] = [1] }
    let after = Self.finish(edit)
    let shared = (0..<UInt32(16_000)).count { before[$0].words == after[$0].words }
    #expect(shared > 16_000 * 80 / 100)
  }
}
