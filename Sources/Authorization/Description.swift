internal import Model

/// What a question says of a resource that nobody registered, and of the lines of a container.
///
/// It is filled from borrowed bytes and can be cleared and filled again: once it has grown, that allocates nothing.
public struct Description: Sendable {
  /// One value of one dimension, of the resource itself (line 0) or of one of its lines.
  struct Entry {
    let line: UInt32
    let dimension: UInt32
    let value: UInt32
  }

  private(set) var entries: [Entry] = []
  /// How many lines were begun.
  private(set) var lines: UInt32 = 0

  public init() {}

  public mutating func clear() {
    entries.removeAll(keepingCapacity: true)
    lines = 0
  }

  /// What is added from now on describes the next line (A12).
  public mutating func addLine() { lines += 1 }

  /// Adds one of the values that a dimension has, both in UTF-8.
  ///
  /// - Parameter snapshot: The one that will be asked. Clear the description before it is used with another one.
  public mutating func add(
    dimension: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer, for snapshot: Snapshot
  ) {
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
