internal import Model

/// Finds an action's rules by the bytes of its name, its type's and, where given, its application's.
///
/// One map in three families of tags: applications by name, types by name within an application (or within none, for
/// questions that name none), actions by name within a type.
struct TypeNames: Sendable {
  enum Found {
    case action(ActionRules)
    case unknown(Unknown)
  }

  private static let applications: UInt32 = 0
  /// The types by their bare name; application n has the tag n + 2.
  private static let bareTypes: UInt32 = 1
  private static let ambiguous: UInt32 = .max

  private let map: ByteMap

  init(_ facts: [TypeKey: ResourceTypeFact], permission: (String) -> PermissionIndex) {
    let types = facts.values.sorted { ($0.application, $0.name) < ($1.application, $1.name) }
    let applications = Set(types.map(\.application)).sorted()
    let applicationTag = Dictionary(uniqueKeysWithValues: zip(applications, (Self.bareTypes + 1)...))
    let firstTypeTag = Self.bareTypes + 1 + UInt32(applications.count)

    var entries: [(tag: UInt32, name: String, row: [UInt32])] = []
    for (application, tag) in applicationTag { entries.append((Self.applications, application, [tag])) }
    var bare: [String: UInt32] = [:]
    for (type, tag) in zip(types, firstTypeTag...) {
      // The dictionary was made from these very applications.
      entries.append((applicationTag[type.application]!, type.name, [tag]))
      bare[type.name] = bare[type.name] == nil ? tag : Self.ambiguous
      for action in type.actions {
        let needed = action.permission.map(permission) ?? Vocabulary.unknownPermission
        entries.append((tag, action.name, [Guards(type, action).rawValue, needed.value]))
      }
    }
    for (name, tag) in bare { entries.append((Self.bareTypes, name, [tag])) }

    let words = entries.reduce(0) {
      $0 + ByteMap.wordsNeeded(keyLength: $1.name.utf8.count, rowLength: $1.row.count)
    }
    map = ByteMap(records: entries.count, words: words, seed: ByteHash.makeSeed()) { writer in
      for entry in entries {
        entry.name.withBytes { name in
          _ = writer.append(name, tag: entry.tag, rowLength: entry.row.count).update(fromContentsOf: entry.row)
        }
      }
    }
  }

  var byteCount: Int { map.byteCount }

  func find(
    action: UnsafeRawBufferPointer, application: UnsafeRawBufferPointer, type: UnsafeRawBufferPointer
  ) -> Found {
    var family = Self.bareTypes
    if application.count > 0 {
      guard let row = map.find(application, tag: Self.applications) else { return .unknown(.type) }
      family = row[0]
    }
    guard let typeRow = map.find(type, tag: family) else { return .unknown(.type) }
    if typeRow[0] == Self.ambiguous { return .unknown(.ambiguousType) }
    guard let row = map.find(action, tag: typeRow[0]) else { return .unknown(.action) }
    return .action(ActionRules(guards: Guards(rawValue: row[0]), permission: PermissionIndex(value: row[1])))
  }
}

extension Guards {
  /// The guards that a type switches on, for one of its actions.
  fileprivate init(_ type: ResourceTypeFact, _ action: ActionFact) {
    self = []
    if action.permission != nil { insert(.permission) }
    if !type.scopeDimensions.isEmpty { insert(.scope) }
    if type.placement != nil { insert(.placement) }
    if type.hasLevels { insert(.levels) }
    if type.entity != nil, action.entity != nil { insert(.entity) }
    if type.isDelegated { insert(.delegation) }
    if action.isChanging { insert(.changing) }
  }
}
