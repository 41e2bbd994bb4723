import Testing

@testable import Services

@Suite("CSV")
struct CSVTests {
  static let cells: [(String, String)] = [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("two\nlines", "\"two\nlines\""),
    ("=1+1", "'=1+1"), ("+49 89", "'+49 89"), ("-", "'-"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
    ("  =1", "'  =1"), ("＝1", "'＝1"), ("=a,b", "\"'=a,b\""), ("a=b", "a=b"), ("'=1", "'=1"), ("Zoë", "Zoë"),
  ]

  @Test("C19: a cell is quoted where RFC 4180 wants it, and never a formula", arguments: cells)
  func cell(_ text: String, _ written: String) {
    var csv = CSV()
    csv.append([text])
    #expect(String(decoding: csv.take(), as: UTF8.self) == written + "\r\n")
  }

  @Test("rows end with CRLF, and what was taken is not written again")
  func rows() {
    var csv = CSV()
    csv.append(["a", CSV.list(["b", "c"])])
    #expect(String(decoding: csv.take(), as: UTF8.self) == "a,b; c\r\n")
    csv.append(["d", ""])
    #expect(String(decoding: csv.take(), as: UTF8.self) == "d,\r\n")
    #expect(csv.bytes.isEmpty)
  }
}
