internal import Model
internal import MusterProtocol
internal import Wire

/// The values of one column, candidate by candidate, read where they lie.
struct ColumnReader {
  private var values: RepeatedView<StringCodec>.Iterator
  /// Of a column that repeats a few values, all of these.
  private let palette: [UnsafeRawBufferPointer]
  private var indexes: RepeatedView<UInt32Codec>.Iterator?
  private var counts: RepeatedView<UInt32Codec>.Iterator?

  /// - Throws: `InvalidField` unless there are as many values as the candidates have.
  init(
    _ column: AuthorizationV1.Column.View, candidates: Int, field: String
  ) throws(InvalidField) {
    let isEmpty = column.values.isEmpty && column.indexes.isEmpty && column.counts.isEmpty
    let listed = column.indexes.isEmpty ? column.values.count : column.indexes.count
    if column.counts.isEmpty {
      guard listed == candidates || isEmpty else {
        throw InvalidField(field, "has \(listed) values for \(candidates) candidates")
      }
    } else {
      guard column.counts.count == candidates else {
        throw InvalidField(field + ".counts", "must be one for each candidate, or none")
      }
      // At most 10,000 numbers of 32 bits: far below what overflows.
      let sum = column.counts.reduce(0) { $0 + Int($1) }
      guard sum == listed else { throw InvalidField(field + ".counts", "add up to \(sum) of \(listed) values") }
    }
    let size = column.values.count
    guard column.indexes.allSatisfy({ Int($0) < size }) else {
      throw InvalidField(field + ".indexes", "must be positions of its values, from 0")
    }
    self.values = column.values.makeIterator()
    self.palette = column.indexes.isEmpty ? [] : Array(column.values)
    self.indexes = column.indexes.isEmpty ? nil : column.indexes.makeIterator()
    self.counts = column.counts.isEmpty ? nil : column.counts.makeIterator()
  }

  /// Calls `body` with each value of the next candidate; an empty text is none.
  @inline(__always)
  mutating func next(_ body: (UnsafeRawBufferPointer) -> Void) {
    let count = self.counts == nil ? 1 : Int(self.counts?.next() ?? 0)
    for _ in 0..<count {
      let value = self.indexes == nil ? self.values.next() : self.indexes?.next().map { self.palette[Int($0)] }
      if let value, !value.isEmpty { body(value) }
    }
  }
}
