internal import Model

/// Makes many users at once, all of them or none.
public struct ImportUsers: Command {
  public static let name = "users.import"

  public let users: [CreateUser]

  /// - Parameter users: At most ``DirectoryLimits/usersPerCall``; no id or login twice.
  public init(_ users: [CreateUser]) { self.users = users }

  public var authority: Authority { .permission(Permission.manageUsers) }

  public var reads: [FactQuery] {
    var seen: Set<FactQuery> = []
    return users.flatMap(\.reads).filter { seen.insert($0).inserted }
  }

  public func decide(_ facts: inout FactView) throws(Interruption) -> ImportAnswer {
    try Interruption.checkCount(users.count, atMost: DirectoryLimits.usersPerCall, field: "users")
    try facts.require(reads)
    for (index, user) in users.enumerated() {
      do throws(Interruption) {
        _ = try user.decide(&facts)
      } catch {
        guard case .refused(var refusal) = error else { throw error }
        let field = refusal.field.map { "users[\(index)].\($0)" } ?? "users[\(index)]"
        refusal.message = "\(field): \(refusal.message)"
        refusal.field = field
        throw .refused(refusal)
      }
    }
    return ImportAnswer(created: Int64(users.count))
  }
}

/// The same without writing anything.
public struct PlanImport: Inquiry {
  public let users: ImportUsers

  public init(_ users: ImportUsers) { self.users = users }

  public var reads: [FactQuery] { users.reads }

  public func decide(_ facts: FactView) throws(Interruption) -> ImportAnswer {
    var copy = facts
    return try users.decide(&copy)
  }
}

/// What an import made, or would make.
public struct ImportAnswer: Codable, Hashable, Sendable {
  public var created: Int64

  public init(created: Int64) { self.created = created }
}
