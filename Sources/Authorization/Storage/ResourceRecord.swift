internal import Model

/// What the facts say of one resource, by value: the form in which changes edit it. Lists are sorted.
///
/// A resource that other facts only mention has a record too. A record without an id stands for all resources of a
/// type: it holds the entity permissions of the entity level (C21).
struct ResourceRecord: Sendable {
  /// Whether a fact knows it.
  var isRegistered = false
  var company = Number.none
  var unit = Number.none
  var parent = Number.none
  /// The user who locked it.
  var locker = Number.none
  /// A dimension and a value.
  var attributes: [Pair] = []
  /// The units that it is shared with.
  var shared: [UInt32] = []
  /// The resources that it is linked to, and those that are linked to it.
  var links: [UInt32] = []
  var backLinks: [UInt32] = []
  /// The delegated workgroups that it lies in.
  var projects: [UInt32] = []
  /// The resources whose parent it is.
  var children: [UInt32] = []
  var permissions: [EntityEntry] = []
}

/// A resource as a snapshot keeps it: a few words, then the lists; what few resources have takes no room.
struct ResourceRow {
  let words: UnsafePointer<UInt32>

  private static let length = 6
  private static let lengthWithMore = 12
  private static let registered: UInt32 = 1
  private static let more: UInt32 = 2

  @inline(__always)
  var isRegistered: Bool { words[0] & Self.registered != 0 }
  @inline(__always)
  var company: UInt32 { words[1] }
  @inline(__always)
  var unit: UInt32 { words[2] }
  @inline(__always)
  var parent: UInt32 { words[3] }
  @inline(__always)
  var locker: UInt32 { words[4] }
  @inline(__always)
  private var hasMore: Bool { words[0] & Self.more != 0 }

  @inline(__always)
  var attributes: UnsafeBufferPointer<Pair> {
    let length = hasMore ? Self.lengthWithMore : Self.length
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(words + length).assumingMemoryBound(to: Pair.self), count: Int(words[5]))
  }

  /// The lists that few resources have.
  struct More {
    var shared: UnsafeBufferPointer<UInt32>
    var links: UnsafeBufferPointer<UInt32>
    var backLinks: UnsafeBufferPointer<UInt32>
    var projects: UnsafeBufferPointer<UInt32>
    var children: UnsafeBufferPointer<UInt32>
    var permissions: UnsafeBufferPointer<EntityEntry>
  }

  /// Nil if they are all empty.
  @inline(__always)
  var more: More? { hasMore ? readMore() : nil }

  private func readMore() -> More {
    var reader = RowReader(
      UnsafeRawPointer(attributes.baseAddress.unsafelyUnwrapped + Int(words[5])).assumingMemoryBound(to: UInt32.self))
    return More(
      shared: reader.list(of: words[6]), links: reader.list(of: words[7]), backLinks: reader.list(of: words[8]),
      projects: reader.list(of: words[9]), children: reader.list(of: words[10]),
      permissions: reader.list(of: words[11]))
  }

  var record: ResourceRecord {
    var record = ResourceRecord(
      isRegistered: isRegistered, company: company, unit: unit, parent: parent, locker: locker,
      attributes: Array(attributes))
    if let more {
      record.shared = Array(more.shared)
      record.links = Array(more.links)
      record.backLinks = Array(more.backLinks)
      record.projects = Array(more.projects)
      record.children = Array(more.children)
      record.permissions = Array(more.permissions)
    }
    return record
  }

  static func write(_ record: ResourceRecord, to row: inout [UInt32]) {
    let counts = [
      record.shared.count, record.links.count, record.backLinks.count, record.projects.count, record.children.count,
      record.permissions.count,
    ]
    let hasMore = counts.contains { $0 > 0 }
    row.append((record.isRegistered ? registered : 0) | (hasMore ? more : 0))
    row += [record.company, record.unit, record.parent, record.locker, UInt32(record.attributes.count)]
    if hasMore { row += counts.map { UInt32($0) } }
    row.append(words: record.attributes)
    row.append(words: record.shared)
    row.append(words: record.links)
    row.append(words: record.backLinks)
    row.append(words: record.projects)
    row.append(words: record.children)
    row.append(words: record.permissions)
  }
}
