internal import Authorization
internal import Model
internal import MusterProtocol
internal import RPC
internal import Wire

/// Decides batches of candidates where they lie in a request: one for a stream, and used by one call at a time.
final class CandidateFilter {
  private let filter: Filter
  private let snapshot: Snapshot
  /// Of each column; nil for those that decide nothing.
  private let dimensions: [[UInt8]?]
  private let limits: ServicesLimits
  private var description = Description()

  init(_ filter: Filter, on snapshot: Snapshot, dimensions: [String], limits: ServicesLimits) {
    self.filter = filter
    self.snapshot = snapshot
    let tested = Set(filter.dimensions)
    self.dimensions = dimensions.map { tested.contains($0) ? Array($0.utf8) : nil }
    self.limits = limits
  }

  /// The answer to one message behind the question.
  ///
  /// - Throws: INVALID_ARGUMENT for what is no batch, or one whose columns do not fit its count.
  func answer(_ bytes: UnsafeRawBufferPointer) throws(RPCError) -> AuthorizationV1.FilterResourcesResponse {
    do {
      let request = try AuthorizationV1.FilterResourcesRequest.View(decoding: bytes)
      guard case .candidates(let candidates) = request.message else {
        throw InvalidField("candidates", "must follow the question")
      }
      return try self.answer(candidates)
    } catch let error as InvalidField {
      throw error.rpcError
    } catch let error as WireError {
      throw RPCError(wire: error)
    } catch {
      throw RPCError(.internal, "The server failed.", cause: error)
    }
  }

  private func answer(
    _ candidates: AuthorizationV1.Candidates.View
  ) throws(InvalidField) -> AuthorizationV1.FilterResourcesResponse {
    let count = Int(candidates.count)
    guard count <= self.limits.candidates else {
      throw InvalidField("candidates.count", "must be at most \(self.limits.candidates)")
    }
    guard candidates.ids.isEmpty || candidates.ids.count == count else {
      throw InvalidField("candidates.ids", "must be one for each candidate, or none")
    }
    guard candidates.columns.count == self.dimensions.count else {
      throw InvalidField("candidates.columns", "must be one for each dimension of the question")
    }
    var columns: [ColumnReader] = []
    for (index, column) in candidates.columns.enumerated() {
      columns.append(try ColumnReader(column, candidates: count, field: "candidates.columns[\(index)]"))
    }
    var passed = Bits(count)
    var conditional = Bits(count)
    var ids = candidates.ids.makeIterator()
    for index in 0..<count {
      self.describe(&columns)
      let id = ids.next() ?? UnsafeRawBufferPointer(start: nil, count: 0)
      switch self.filter.decide(id: id, self.description) {
      case .allowed: passed.insert(index)
      case .conditional: conditional.insert(index)
      case .denied, .unknown: break
      }
    }
    return .init(
      passed: passed.bytes, passedCount: UInt32(passed.count),
      linesRequired: conditional.count > 0 ? conditional.bytes : [])
  }

  /// Takes the next candidate's values out of each column.
  private func describe(_ columns: inout [ColumnReader]) {
    self.description.clear()
    for column in columns.indices {
      self.dimensions[column]?.withUnsafeBytes { dimension in
        columns[column].next { self.description.add(dimension: dimension, value: $0, for: self.snapshot) }
      }
    }
  }
}

/// A set of numbers below a bound, one bit each, the lowest bit of the first byte first.
struct Bits {
  private(set) var bytes: [UInt8]
  private(set) var count = 0

  init(_ bound: Int) { self.bytes = Array(repeating: 0, count: (bound + 7) / 8) }

  mutating func insert(_ number: Int) {
    self.bytes[number >> 3] |= 1 << UInt8(number & 7)
    self.count += 1
  }
}
