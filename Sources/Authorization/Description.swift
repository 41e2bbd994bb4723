internal import Model

/// What a question says of a resource that nobody registered, and of the lines of a container.
///
/// It is filled from borrowed bytes and can be cleared and filled again: once it has grown, that allocates nothing.
public struct Description: Sendable {
  /// One value of one dimension, of the resource itself (line 0) or of one of its lines.
  struct Entry: BitwiseCopyable {
    let line: UInt32
    let dimension: UInt32
    /// None for a value that no item or resource of the tenant has: it matches nothing.
    let value: UInt32
  }

  /// The entries while they are looked at, in the order of their lines.
  struct Borrowed {
    let entries: UnsafeBufferPointer<Entry>
    let lines: UInt32

    static var nothing: Borrowed { Borrowed(entries: UnsafeBufferPointer(start: nil, count: 0), lines: 0) }
  }

  private var entries: [Entry] = []
  /// How many lines were begun.
  private var lines: UInt32 = 0

  public init() {}

  public mutating func clear() {
    entries.removeAll(keepingCapacity: true)
    lines = 0
  }

  /// What is added from now on describes the next line (A12).
  public mutating func addLine() { lines += 1 }

  /// Adds one of the values that a dimension has, both in UTF-8. A dimension that the tenant does not know is passed over.
  ///
  /// - Parameter snapshot: The one that will be asked. Clear the description before it is used with another one.
  public mutating func add(
    dimension: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer, for snapshot: Snapshot
  ) {
    guard let dimension = snapshot.tables.names.dimensions.find(dimension) else { return }
    entries.append(
      Entry(line: lines, dimension: dimension, value: snapshot.tables.values.find(value) ?? Number.none))
  }

  func borrow<Result>(_ body: (Borrowed) -> Result) -> Result {
    entries.withUnsafeBufferPointer { body(Borrowed(entries: $0, lines: lines)) }
  }
}

extension Description {
  init(_ resource: ResourceReference, for snapshot: Snapshot) {
    add(resource.attributes, for: snapshot)
    for line in resource.lines ?? [] {
      addLine()
      add(line, for: snapshot)
    }
  }

  private mutating func add(_ attributes: [String: [String]], for snapshot: Snapshot) {
    for (dimension, values) in attributes {
      dimension.withBytes { dimension in
        for value in values { value.withBytes { add(dimension: dimension, value: $0, for: snapshot) } }
      }
    }
  }
}
