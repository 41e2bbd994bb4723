internal import ArgumentParser
internal import MusterProtocol

/// What an action is done on, as `TYPE/ID`.
struct ResourceName: ExpressibleByArgument {
  let type: String
  let id: String

  /// Types have no slash in their names, so the first one separates; an id may have more.
  init?(argument: String) {
    guard let slash = argument.firstIndex(of: "/") else { return nil }
    type = String(argument[..<slash])
    id = String(argument[argument.index(after: slash)...])
    if type.isEmpty || id.isEmpty { return nil }
  }

  var text: String { "\(type)/\(id)" }

  func message(application: String?) -> AuthorizationV1.Resource {
    AuthorizationV1.Resource(application: application ?? "", type: type, id: id)
  }
}
