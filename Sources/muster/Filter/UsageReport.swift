internal import MusterProtocol

/// A file of usage lines, cut into batches for a filter.
struct UsageReport {
  /// Lines as they came, and as a filter takes them.
  struct Batch {
    var lines: [ArraySlice<UInt8>] = []
    var bytes = 0
    var candidates = AuthorizationV1.Candidates()
  }

  /// The first line, as it came.
  let header: [UInt8]
  /// The dimensions of its columns.
  let dimensions: [String]
  private let names: [String]
  private let ids: Int?
  private var reader: CSVReader

  /// Reads the header.
  ///
  /// - Parameters:
  ///   - renamed: The dimensions of columns that are called otherwise, by the column's name.
  ///   - id: The column that holds the ids of registered resources.
  /// - Throws: `Failure` for a file without a header, and for options that name a column that it does not have.
  init(_ reader: CSVReader, renamed: [String: String], id: String?) throws(Failure) {
    self.reader = reader
    guard try self.reader.next() else { throw Failure("the file is empty: its first line must name the columns") }
    header = Array(self.reader.record)
    var names: [String] = []
    for index in 0..<self.reader.fieldCount { names.append(try self.reader.field(index).trimmed) }
    for name in renamed.keys.sorted() + (id.map { [$0] } ?? []) {
      guard names.contains(name) else {
        throw Failure("the file has no column '\(name)'; its columns are \(names.joined(separator: ", "))")
      }
    }
    for (index, name) in names.enumerated() where names[..<index].contains(name) {
      throw Failure("two columns are called '\(name)': it would be open which of them counts")
    }
    self.names = names
    ids = id.flatMap { names.firstIndex(of: $0) }
    dimensions = names.map { renamed[$0] ?? $0 }
  }

  /// The next lines; nil at the end of the file.
  ///
  /// - Parameter tested: The dimensions that decide; the columns of the others are left empty.
  /// - Throws: `Failure` for a line that has not the header's columns.
  mutating func next(testing tested: Set<String>) throws(Failure) -> Batch? {
    let columns = dimensions.indices.filter { tested.contains(dimensions[$0]) }
    var batch = Batch()
    batch.candidates.columns = Array(repeating: .init(), count: dimensions.count)
    while batch.lines.count < Limits.filterBatch, batch.bytes < Limits.filterBatchBytes, try reader.next() {
      guard reader.fieldCount == dimensions.count else {
        throw Failure(
          "line \(reader.line) has \(reader.fieldCount) fields, and the header \(dimensions.count): nothing behind it "
            + "was filtered")
      }
      for column in columns { batch.candidates.columns[column].values.append(try reader.field(column)) }
      if let ids { batch.candidates.ids.append(try reader.field(ids)) }
      batch.lines.append(ArraySlice(Array(reader.record)))
      batch.bytes += reader.record.count
    }
    batch.candidates.count = UInt32(batch.lines.count)
    return batch.lines.isEmpty ? nil : batch
  }
}

extension String {
  fileprivate var trimmed: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
      return ""
    }
    return String(self[first...last])
  }
}
