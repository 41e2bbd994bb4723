internal import Model
internal import Postgres

enum LicenseProfileTable: DeclaredTable {
  static let sql = FactStatements(
    "license_profile", key: [.text("id")],
    values: [.text("workgroup"), .int("priority"), .json("products"), .int("version")])
  static let ofWorkgroup = Statement(
    """
    SELECT id, workgroup, priority, products::text, version FROM muster.license_profile
    WHERE tenant_id = $1::text AND workgroup = $2::text LIMIT $3::int8
    """)
  static let all = Statement(
    """
    SELECT id, workgroup, priority, products::text, version FROM muster.license_profile
    WHERE tenant_id = $1::text ORDER BY id LIMIT $2::int8
    """)

  static func value(of fact: Fact) -> LicenseProfileFact? {
    if case .licenseProfile(let fact) = fact { fact } else { nil }
  }
  static func fact(_ value: LicenseProfileFact) -> Fact { .licenseProfile(value) }
  static func key(of key: FactKey) -> IDKey<IdentifierTag.LicenseProfile>? {
    if case .licenseProfile(let id) = key { IDKey(id: id) } else { nil }
  }
  static func factKey(_ key: IDKey<IdentifierTag.LicenseProfile>) -> FactKey { .licenseProfile(key.id) }

  static func keyColumns(_ key: IDKey<IdentifierTag.LicenseProfile>) -> [ColumnValue] { [("id", key.id)] }
  static func valueColumns(_ fact: LicenseProfileFact) -> [ColumnValue] {
    [
      ("workgroup", fact.workgroup), ("priority", fact.priority), ("products", fact.products),
      ("version", fact.version),
    ]
  }
  static func value(_ row: Row) throws -> LicenseProfileFact {
    LicenseProfileFact(
      id: try row.id(0), workgroup: try row.id(1), priority: try row.int(2),
      products: try JSON.decode([ProductSeats].self, from: try row.text(3)), version: try row.int(4))
  }
}

enum LicenseSeatTable: DeclaredTable {
  static let sql = FactStatements(
    "license_seat", key: [.text("user_id"), .text("product")], values: [.text("profile")])
  static let ofUser = Statement(
    """
    SELECT user_id, product, profile FROM muster.license_seat
    WHERE tenant_id = $1::text AND user_id = $2::text LIMIT $3::int8
    """)
  static let ofProfile = Statement(
    """
    SELECT user_id, product, profile FROM muster.license_seat
    WHERE tenant_id = $1::text AND profile = $2::text LIMIT $3::int8
    """)
  static let among = Statement(
    """
    SELECT user_id, product, profile FROM muster.license_seat
    WHERE tenant_id = $1::text AND user_id = ANY($2::text[]) AND profile = $3::text
    """)
  /// How many seats of a profile are taken, by product.
  static let counts = Statement(
    """
    SELECT product, count(*) FROM muster.license_seat
    WHERE tenant_id = $1::text AND profile = $2::text GROUP BY product
    """)

  struct Key: Codable {
    let user: UserID
    let product: String
  }

  static func value(of fact: Fact) -> LicenseSeatFact? { if case .licenseSeat(let fact) = fact { fact } else { nil } }
  static func fact(_ value: LicenseSeatFact) -> Fact { .licenseSeat(value) }
  static func key(of key: FactKey) -> Key? {
    if case .licenseSeat(let user, let product) = key { Key(user: user, product: product) } else { nil }
  }
  static func factKey(_ key: Key) -> FactKey { .licenseSeat(key.user, product: key.product) }

  static func keyColumns(_ key: Key) -> [ColumnValue] { [("user_id", key.user), ("product", key.product)] }
  static func valueColumns(_ fact: LicenseSeatFact) -> [ColumnValue] { [("profile", fact.profile)] }
  static func value(_ row: Row) throws -> LicenseSeatFact {
    LicenseSeatFact(user: try row.id(0), product: try row.text(1), profile: try row.id(2))
  }
}
