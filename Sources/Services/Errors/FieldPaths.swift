internal import Directory

/// Where the fields that commands name lie in a request.
///
/// Commands know nothing of messages: they say `email`, and the request has `user.email`.
struct FieldPaths: Sendable {
  /// The request has the command's own names.
  static let unchanged = FieldPaths()

  private let container: String?
  private let renamed: [String: String]

  /// - Parameters:
  ///   - container: The field of the request that holds the command's fields, such as `user`.
  ///   - renamed: The fields that lie elsewhere, by the command's name of them.
  init(inside container: String? = nil, renamed: [String: String] = [:]) {
    self.container = container
    // The pipeline names this one, and it lies beside what the command is about in every request.
    self.renamed = renamed.merging(["request_id": "request_id"]) { own, _ in own }
  }

  /// The path in the request of a command's field, such as `workgroup.name` or `members[3]`.
  func path(_ field: String) -> String {
    let end = field.firstIndex { $0 == "[" || $0 == "." } ?? field.endIndex
    let name = String(field[..<end])
    if let other = self.renamed[name] { return other + field[end...] }
    return self.container.map { "\($0).\(field)" } ?? field
  }

  /// The error with its field as the request calls it.
  func applied(to error: DirectoryError) -> DirectoryError {
    guard let field = error.field else { return error }
    let path = self.path(field)
    var error = error
    error.field = path
    // Sentences about a field begin with its name.
    if error.message.hasPrefix(field + " ") { error.message = path + error.message.dropFirst(field.count) }
    return error
  }
}
