import FoundationEssentials
import Postgres
import Testing

@testable import Repositories

/// Every statement of the repositories, so that no test over all of them can forget one: those that are literals, read from
/// the sources, and those that follow from the columns of a table, of each kind of fact.
///
/// Each parameter says its type, which is checked here. What a parameter means is told by
/// where it stands; the tests' tenant names everything `x`, so that `x` finds something wherever it is asked for.
struct StatementCatalog {
  let statements: [CatalogStatement]

  init() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let sources = tests.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Repositories")
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
    let literals = try files.sorted().flatMap { file in
      let source = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      try #require(
        Self.composing.contains(file) || !source.contains("composed:"), "\(file) composes statements of its own")
      return try Self.literals(in: source).map { try CatalogStatement(place: "\(file) \($0.name)", sql: $0.sql) }
    }
    let declared = FactKind.allCases.compactMap { $0.table as? any DeclaredTable.Type }
    let composed: [(String, Any)] =
      declared.map { ("\($0)", $0.sql) } + [
        ("ResourceStatements", ResourceStatements.sql), ("ResourceWalks of any type", ResourceWalks.anyType),
        ("ResourceWalks of one type", ResourceWalks.oneType),
        ("UserLists", UserLists.sql), ("WorkgroupLists", WorkgroupLists.sql),
        ("SelectionStatements", SelectionStatements.sql),
      ]
    let lookups = try PastLookup.allCases.map { try Self.composed($0.statement, "PastLookup \($0)") }
    statements = try literals + lookups + composed.flatMap { try Self.composed($1, of: $0) }
  }

  /// The files whose composed statements are read from their values.
  private static let composing = [
    "Facts/TableLayout.swift", "Facts/ResourceStatements.swift", "Reads/ResourceWalks.swift", "Reads/ListText.swift",
    "Reads/UserLists.swift", "Reads/WorkgroupLists.swift", "Reads/SelectionStatements.swift",
  ]

  private static func composed(_ sql: Any, of table: String) throws -> [CatalogStatement] {
    try Mirror(reflecting: sql).children.compactMap { name, statement in
      guard let statement = statement as? Statement else { return nil }
      return try composed(statement, "\(table) \(name ?? "")")
    }
  }

  private static func composed(_ statement: Statement, _ place: String) throws -> CatalogStatement {
    try CatalogStatement(
      place: place, sql: statement.sql.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// The statements about a tenant, with the role that runs them in earnest.
  var ofTenants: [CatalogStatement] { statements.filter { $0.sql.contains("muster.") && !$0.isOfMigrations } }

  private static func literals(in source: String) throws -> [(name: String, sql: String)] {
    var found: [(name: String, sql: String)] = []
    var rest = source[...]
    while let call = rest.firstRange(of: "Statement(") {
      let before = rest[..<call.lowerBound]
      rest = rest[call.upperBound...].drop { $0.isWhitespace }
      if rest.hasPrefix("composed:") { continue }
      let quote = rest.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
      try #require(rest.hasPrefix(quote), "a statement that is no literal, near \(before.suffix(100))")
      rest = rest.dropFirst(quote.count)
      let end = try #require(rest.firstRange(of: quote))
      let sql = String(rest[..<end.lowerBound])
      try #require(!sql.contains("\\"), "an escape or interpolation in: \(sql)")
      let name = before.split(separator: "let ").last?.prefix { $0.isLetter || $0.isNumber } ?? ""
      found.append((String(name), sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
      rest = rest[end.upperBound...]
    }
    return found
  }
}

/// One statement of the repositories.
struct CatalogStatement: CustomTestStringConvertible {
  /// The file and the constant.
  let place: String
  let sql: String
  /// The type of each parameter, as its cast says it.
  let types: [String]

  /// Of a COPY what it copies: the copying itself is nothing that a test could run as a statement.
  init(place: String, sql whole: String) throws {
    let sql = whole.wholeMatch(of: /COPY \((.*)\) TO STDOUT \(FORMAT binary\)/).map { String($0.1) } ?? whole
    self.place = place
    self.sql = sql
    var types: [Int: String] = [:]
    for parameter in sql.matches(of: /\$(\d+)(?:::([a-z0-9]+(?:\[\])?))?/) {
      let (number, type) = (try #require(Int(parameter.1)), try #require(parameter.2, "\(place): \(parameter.0)"))
      try #require(types[number] == nil || types[number] == String(type), "\(place): \(parameter.0) has two types")
      types[number] = String(type)
    }
    self.types = try (0..<types.count).map { try #require(types[$0 + 1], "\(place) lacks $\($0 + 1)") }
  }

  var testDescription: String { place }
  var isOfMigrations: Bool { place.contains("Migrations/") }
  /// Run by the role that removes what is out of retention, which finds nothing else: ``RetentionTests`` prove that.
  var isOfJanitor: Bool { place.hasPrefix("Retention/Janitor") }
  var isRead: Bool { sql.firstMatch(of: /INSERT INTO|UPDATE muster|DELETE FROM|SET CONSTRAINTS/) == nil }
  /// The tables that it names.
  var tables: Set<String> {
    Set(sql.matches(of: /(?:FROM|JOIN|INTO|UPDATE) muster\.([a-z_]+)(?!\()\b/).map { String($0.1) })
  }

  /// What it is run with: SQL literals.
  ///
  /// - Parameters:
  ///   - tenant: For the first parameter.
  ///   - text: For what it looks up.
  func arguments(tenant: String, text: String = "x") -> [String] {
    types.enumerated().map { index, type in
      argument(index + 1, type, index == 0 && tables != [] ? tenant : text)
    }
  }

  /// Itself with literals for its parameters.
  func sql(tenant: String, text: String = "x") -> String {
    let arguments = arguments(tenant: tenant, text: text)
    return sql.replacing(/\$(\d+)/) { parameter in Int(parameter.1).map { arguments[$0 - 1] } ?? "" }
  }

  private func argument(_ number: Int, _ type: String, _ text: String) -> String {
    let parameter = "$\(number)::\(type)"
    return switch type {
    case "text" where sql.contains("kind = \(parameter)"): "'delegated'"
    case "text" where sql.contains("held = \(parameter)"): "'directly'"
    // A page begins behind it.
    case "text" where sql.contains("> \(parameter)"), "text" where isInRowComparison(parameter): "''"
    case "text": "'\(text)'"
    case "text[]": "ARRAY['\(text)']"
    case "int8" where sql.contains("LIMIT \(parameter)"): "100"
    case "int8" where sql.contains("OFFSET \(parameter)"): "0"
    // Now, so that what holds is found, and not all that ever did.
    case "int8" where sql.contains("from_revision <= \(parameter)") && sql.contains("LIMIT"): "1000000000"
    // What a list reads whole is what has ended since it began.
    case "int8" where sql.contains("CASE WHEN \(parameter) = 0") && sql.contains("OFFSET 0"): "1000000000"
    case "int8" where sql.contains("> \(parameter)"): "0"
    case "int8": "3"
    case "int8[]": "ARRAY[3]"
    case "boolean": "true"
    case "bytea": "'x'"
    case "timestamptz" where sql.contains(">= CASE WHEN \(parameter)"): "'-infinity'"
    case "timestamptz": "now()"
    case "jsonb": "'[\(Self.row.replacing("\"x\"", with: "\"\(text)\""))]'"
    default: "an unknown type: \(type)"
    }
  }

  private func isInRowComparison(_ parameter: String) -> Bool {
    sql.matches(of: /> \(([^)]*)\)/).contains { $0.1.contains(parameter) }
  }

  /// A row of any kind of fact: the columns of all.
  private static let row = """
    {"id": "x", "user": "x", "user_id": "x", "workgroup": "x", "company": "x", "unit": "x", "connection": "x", \
    "subject": "x", "source": "x", "login": "x", "loginKey": "x", "displayName": "x", "displayNameKey": "x", \
    "email": "x", "emailKey": "x", "description": "x", "comment": "x", "name": "x", "name_key": "x", "value": "x", \
    "application": "x", "type": "x", "resource": "x", "role_application": "x", "role": "x", "target_application": "x", \
    "target_type": "x", "target": "x", "place_application": "x", "place_type": "x", "place": "x", "locked_by": "x", \
    "linked_application": "x", "linked_type": "x", "node": "x", "permission": "x", "item": "x", "product": "x", \
    "profile": "x", "kind": "delegated", "level": "tenant", "account": "local", "status": "active", \
    "is_first": false, "grants_all_permissions": false, "holds_all_users": false, "is_unrestricted": false, \
    "has_license": false, "is_custom": false, "use": "granted", "held": "directly", "sharing_mode": "owner", \
    "shared_with": [], "attributes": {}, "restrictions": [], "named": [], "among": [], "products": [], \
    "definition": {}, "updated_at": 1, "version": 1, "presets": [], "permissions": [], "state": "denied", \
    "claims": {}, "link_by": "none", "creates_unmatched": false, "may_map_administrators": false, "match": "exact", \
    "options": {}, "attribute": "x", "membership_policy": "additive", "digest": "x", "scopes": [], "created_at": 1, \
    "priority": 1, "scim_user": "x", "user_name": "x", "user_name_key": "x", "external_id": "x", "emails": ["x"], \
    "email_keys": ["x"], "group_id": "x", "display_name": "x", "display_name_key": "x", "child": "x", "mapping": "x", \
    "is_active": true, "holds_down": false, "ignored_active": true, "number": 9, "at": 1, "principal": "x", "method": "x", "trace": "x"}
    """
}
