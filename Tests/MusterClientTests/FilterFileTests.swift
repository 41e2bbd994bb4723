import Testing

@testable import MusterProtocol
@testable import muster

@Suite("A usage report") struct FilterFileTests {
  /// A reader that gets the text in pieces of so many bytes.
  private func reader(_ text: String, piece: Int, delimiter: Character = ",") -> CSVReader {
    var rest = Array(text.utf8)[...]
    return CSVReader(delimiter: delimiter.asciiValue ?? 0) { (buffer) throws(Failure) in
      buffer += rest.prefix(piece)
      let isEmpty = rest.isEmpty
      rest = rest.dropFirst(piece)
      return !isEmpty
    }
  }

  /// Each record as it came, and its fields.
  private func records(_ text: String, piece: Int, delimiter: Character = ",") throws -> [(String, [String])] {
    var reader = reader(text, piece: piece, delimiter: delimiter)
    var records: [(String, [String])] = []
    while try reader.next() {
      var fields: [String] = []
      for index in 0..<reader.fieldCount { fields.append(try reader.field(index)) }
      records.append((String(decoding: reader.record, as: UTF8.self), fields))
    }
    return records
  }

  static let files: [(String, [String], [[String]])] = [
    ("", [], []),
    ("a,b", ["a,b"], [["a", "b"]]),
    ("a,b\r\nc,\n", ["a,b\r\n", "c,\n"], [["a", "b"], ["c", ""]]),
    ("a,", ["a,"], [["a", ""]]),
    ("\"a,\n\"\"b\"\"\",c\nd,e", ["\"a,\n\"\"b\"\"\",c\n", "d,e"], [["a,\n\"b\"", "c"], ["d", "e"]]),
    ("a\n\n\r\nb\n", ["a\n", "b\n"], [["a"], ["b"]]),
    ("\"\"\nx", ["\"\"\n", "x"], [[""], ["x"]]),
    ("\u{feff}a,b\nc,d", ["\u{feff}a,b\n", "c,d"], [["a", "b"], ["c", "d"]]),
    ("a\rb", ["a\r", "b"], [["a"], ["b"]]),
    ("é,日本\n", ["é,日本\n"], [["é", "日本"]]),
  ]

  @Test("records come out as they went in, however the file is cut into pieces", arguments: files)
  func records(_ text: String, _ lines: [String], _ fields: [[String]]) throws {
    for piece in [1, 2, 3, 7, 1000] {
      let found = try records(text, piece: piece)
      #expect(found.map(\.0) == lines)
      #expect(found.map(\.1) == fields)
    }
  }

  @Test("another character may separate the columns")
  func delimiters() throws {
    #expect(try records("a;b,c\n", piece: 9, delimiter: ";").map(\.1) == [["a", "b,c"]])
  }

  @Test(
    "A11: what is not in the form of RFC 4180 is refused, and never read as other columns",
    arguments: ["a\"b\n", "\"a\"b\n", "\"a", "x\n\"a\nb", "\"a\" ,b\n"])
  func malformed(_ text: String) {
    for piece in [1, 1000] { #expect(throws: Failure.self) { try records(text, piece: piece) } }
  }

  @Test("A11: batches hold the lines as they came, and values of the dimensions that decide only")
  func batches() throws {
    var report = try UsageReport(
      reader("Contract, site ,cost\r\nC1,S1,5\r\nC2,,7", piece: 4), renamed: ["Contract": "contract"], id: nil)
    #expect(String(decoding: report.header, as: UTF8.self) == "Contract, site ,cost\r\n")
    #expect(report.dimensions == ["contract", "site", "cost"])
    let batch = try #require(try report.next(testing: ["contract", "site"]))
    #expect(batch.lines.map { String(decoding: $0, as: UTF8.self) } == ["C1,S1,5\r\n", "C2,,7"])
    #expect(
      batch.candidates
        == .init(count: 2, columns: [.init(values: ["C1", "C2"]), .init(values: ["S1", ""]), .init()]))
    #expect(try report.next(testing: []) == nil)
  }

  @Test(
    "A11: a report whose columns are not certain is refused",
    arguments: [("", nil), ("a,a\n", nil), ("a,b\nc\n", nil), ("a,b\nc,d,e\n", nil), ("a,b\n", "id")])
  func unclear(_ text: String, _ id: String?) {
    #expect(throws: Failure.self) {
      var report = try UsageReport(reader(text, piece: 5), renamed: [:], id: id)
      _ = try report.next(testing: ["a"])
    }
  }
}
