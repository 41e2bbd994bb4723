internal import MusterProtocol

/// A change as a command that one can paste.
struct FlipText {
  private let command: AuthorizationV1.FlipCommand

  init(_ command: AuthorizationV1.FlipCommand) { self.command = command }

  var text: String { (["muster"] + words).map(Self.quoted).joined(separator: " ") }

  private var words: [String] {
    switch command.command {
    case .addMembership(let change) where change.from.isEmpty:
      ["workgroups", "add", change.workgroup, change.user]
    case .addMembership(let change):
      ["workgroups", "move", change.user, "--from", change.from, "--to", change.workgroup]
    case .removeMembership(let change): ["workgroups", "remove", change.workgroup, change.user]
    case .setRoleState(let change):
      ["workgroups", "roles", change.workgroup, Self.option(change.state), change.role]
    case .addItem(let change):
      ["workgroups", "items", change.workgroup, "--add", "--item", Self.item(change.restrictions)]
    case .setLevel(let change): ["access", "grant", change.user, Self.name(change.resource), change.level]
    case .setEntityPermission(let change):
      ["entities", "set", Self.name(change.node)]
        + (change.user.isEmpty ? ["--workgroup", change.workgroup] : ["--user", change.user])
        + [Self.option(change.state), change.permission.split(separator: "_").joined(separator: "-")]
    case .changeStatus(let change):
      ["users", Self.verb(change.status), change.user]
    case nil: ["unknown"]
    }
  }

  private static func item(_ restrictions: [AuthorizationV1.Restriction]) -> String {
    ItemText.text(
      .init(restrictions: restrictions.map { .init(dimension: $0.dimension, values: $0.values, any: $0.any) }))
  }

  private static func option(_ state: String) -> String {
    switch state {
    case "allowed": "--allow"
    case "denied": "--deny"
    default: "--unset"
    }
  }

  private static func verb(_ status: String) -> String {
    switch status {
    case "locked": "suspend"
    case "deactivated": "deactivate"
    default: "restore"
    }
  }

  private static func name(_ resource: AuthorizationV1.Resource?) -> String {
    guard let resource else { return "" }
    return resource.id.isEmpty ? resource.type : "\(resource.type)/\(resource.id)"
  }

  /// As the shell takes it for one word.
  private static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "-_./:@%+=,".utf8.contains(byte)
        }
      }
    return isPlain
      ? word : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
