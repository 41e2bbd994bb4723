internal import Directory
internal import Model
internal import Postgres

enum ApplicationTable: DeclaredTable {
  static let sql = FactStatements("application", key: [.text("name")], values: [.json("definition")])
  static let all = Statement(
    """
    SELECT name, definition::text FROM muster.application WHERE tenant_id = $1::text ORDER BY name LIMIT $2::int8
    """)

  struct Key: Codable {
    let name: String
  }

  static func value(of fact: Fact) -> ApplicationFact? {
    if case .application(let fact) = fact { fact } else { nil }
  }
  static func fact(_ value: ApplicationFact) -> Fact { .application(value) }
  static func key(of key: FactKey) -> Key? {
    if case .application(let name) = key { Key(name: name) } else { nil }
  }
  static func factKey(_ key: Key) -> FactKey { .application(key.name) }

  static func keyColumns(_ key: Key) -> [ColumnValue] { [("name", key.name)] }
  static func valueColumns(_ fact: ApplicationFact) -> [ColumnValue] { [("definition", fact)] }
  static func value(_ row: Row) throws -> ApplicationFact {
    try JSON.decode(ApplicationFact.self, from: try row.text(1))
  }
}

enum ResourceTable: DeclaredTable {
  static let sql = FactStatements(
    "resource", key: [.text("application"), .text("type"), .text("id")],
    values: [
      .text("name"), .text("name_key").derived, .text("description"), .text("company"), .text("unit"),
      .json("attributes"), .text("place_application"), .text("place_type"), .text("place"), .text("locked_by"),
      .texts("shared_with"), .text("sharing_mode"), .instant("updated_at"),
    ])
  /// One of the resources that were made in a unit.
  static let inUnit = Statement(
    """
    SELECT application, type, id, name, description, company, unit, attributes::text, place_application, place_type,
      place, locked_by, shared_with, sharing_mode, updated_at
    FROM muster.resource WHERE tenant_id = $1::text AND unit = $2::text LIMIT 1
    """)

  static func value(of fact: Fact) -> ResourceFact? { if case .resource(let fact) = fact { fact } else { nil } }
  static func fact(_ value: ResourceFact) -> Fact { .resource(value) }
  static func key(of key: FactKey) -> ResourceKey? { if case .resource(let key) = key { key } else { nil } }
  static func factKey(_ key: ResourceKey) -> FactKey { .resource(key) }

  static func keyColumns(_ key: ResourceKey) -> [ColumnValue] {
    [("application", key.application), ("type", key.type), ("id", key.id)]
  }

  static func valueColumns(_ fact: ResourceFact) -> [ColumnValue] {
    [
      ("name", fact.name), ("name_key", NormalizedText.caseFolded(fact.name)), ("description", fact.description),
      ("company", fact.company), ("unit", fact.unit), ("attributes", fact.attributes),
      ("place_application", fact.parent?.application), ("place_type", fact.parent?.type), ("place", fact.parent?.id),
      ("locked_by", fact.lockedBy), ("shared_with", fact.sharedWith), ("sharing_mode", fact.sharingMode),
      ("updated_at", fact.updatedAt.microseconds),
    ]
  }

  static func value(_ row: Row) throws -> ResourceFact {
    ResourceFact(
      key: try row.resourceKey(0), name: try row.text(3), description: try row.text(4), company: try row.id(5),
      unit: try row.optionalText(6).map(UnitID.init(rawValue:)),
      attributes: try JSON.decode([String: [String]].self, from: try row.text(7)),
      parent: try row.isNull(10) ? nil : row.resourceKey(8),
      lockedBy: try row.optionalText(11).map(UserID.init(rawValue:)),
      sharedWith: try row.texts(12).map(UnitID.init(rawValue:)), sharingMode: try row.word(13),
      updatedAt: Timestamp(microseconds: try row.timestamp(14)))
  }
}

enum ResourceLinkTable: BareTable {
  static let sql = FactStatements(
    "resource_link",
    key: Column.resource + [.text("target_application"), .text("target_type"), .text("target")])

  static func value(of fact: Fact) -> ResourceLinkFact? {
    if case .resourceLink(let fact) = fact { fact } else { nil }
  }
  static func fact(_ value: ResourceLinkFact) -> Fact { .resourceLink(value) }
  static func key(of key: FactKey) -> ResourceLinkFact? { if case .resourceLink(let key) = key { key } else { nil } }
  static func factKey(_ key: ResourceLinkFact) -> FactKey { .resourceLink(key) }

  static func keyColumns(_ key: ResourceLinkFact) -> [ColumnValue] {
    key.from.columns + [
      ("target_application", key.to.application), ("target_type", key.to.type), ("target", key.to.id),
    ]
  }

  static func value(_ row: Row) throws -> ResourceLinkFact {
    ResourceLinkFact(from: try row.resourceKey(0), to: try row.resourceKey(3))
  }
}

extension Column {
  /// How other facts than the resource itself name one.
  static var resource: [Column] { [.text("application"), .text("type"), .text("resource")] }
}

extension ResourceKey {
  /// The columns of ``Column/resource``.
  var columns: [ColumnValue] { [("application", application), ("type", type), ("resource", id)] }
}

extension Row {
  /// From three columns.
  func resourceKey(_ column: Int) throws -> ResourceKey {
    ResourceKey(application: try text(column), type: try text(column + 1), id: try text(column + 2))
  }
}
