internal import Model

/// Everything that a snapshot is made of, as a value: versions share what stayed the same.
struct Tables: Sendable {
  var names = Names()
  /// ``UserRow`` by id.
  var users = KeyedRows()
  /// ``ResourceRow`` by id, under the number of its type.
  var resources = KeyedRows()
  /// The values of attributes and items; nothing but their numbers.
  var values = KeyedRows()
  /// The users whom a fact knows, by id.
  var userOrder = OrderedNumbers()
  /// By type the registered resources, by id.
  var resourceOrder: [UInt32: OrderedNumbers] = [:]
  var units = UnitTable()
  var workgroups = WorkgroupTable()
  var vocabulary: Vocabulary
  var counts = Counts()
  /// The same for all versions that were made out of one another.
  let origin = Origin()

  final class Origin: Sendable {}

  /// How many there are; kept along, because counting would read all of them.
  struct Counts: Sendable {
    var users = 0
    var memberships = 0
    var grants = 0
    var resources = 0

    mutating func add(_ record: UserRecord, _ sign: Int = 1) {
      users += record.isCounted ? sign : 0
      memberships += sign * record.membershipCount
      grants += sign * record.grants.count
    }
  }

  init() {
    vocabulary = Vocabulary(Definitions(), &names)
    workgroups.compile(vocabulary, names, all: true)
  }

  var byteCount: Int {
    users.byteCount + resources.byteCount + values.byteCount + userOrder.byteCount
      + resourceOrder.values.reduce(0) { $0 + $1.byteCount } + names.byteCount + workgroups.byteCount
      + vocabulary.byteCount
  }
}

extension UnsafeRawBufferPointer {
  /// Whether these bytes come before others.
  func isBefore(_ other: UnsafeRawBufferPointer) -> Bool { lexicographicallyPrecedes(other) }
}
