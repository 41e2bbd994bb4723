import Directory
import Model
import RPC
import Testing
import Wire

@testable import Services

struct ErrorTests {
  static let statuses: [(DirectoryError.Code, StatusCode)] = [
    (.invalidField, .invalidArgument), (.notFound, .notFound), (.alreadyExists, .alreadyExists),
    (.failedPrecondition, .failedPrecondition), (.permissionDenied, .permissionDenied), (.versionConflict, .aborted),
    (.resourceExhausted, .resourceExhausted), (.unavailable, .unavailable), (.outcomeUnknown, .unavailable),
    (.deadlineExceeded, .deadlineExceeded), (.internal, .internal),
  ]

  @Test("each refusal of the directory has its status", arguments: statuses)
  func status(code: DirectoryError.Code, status: StatusCode) {
    #expect(DirectoryError(code, "Because.").rpcError.code == status)
  }

  @Test("a fault of our own tells the client nothing")
  func faultsOfOurOwn() {
    let error = DirectoryError(.internal, "SELECT failed", cause: DirectoryError(.notFound, "inner")).rpcError
    #expect(!error.message.contains("SELECT"))
    #expect((error.cause as? DirectoryError)?.code == .notFound)
  }

  @Test("details: the field, the guard, the reason, the delay")
  func details() {
    let names: (DirectoryError) -> [String] = { error in
      error.rpcError.details.map { String($0.typeURL.split(separator: ".").last ?? "") }
    }
    #expect(names(DirectoryError(.invalidField, "x", field: "user.email")) == ["BadRequest"])
    #expect(names(DirectoryError(.invalidField, "x", field: "f", reason: "r")) == ["BadRequest", "ErrorInfo"])
    #expect(names(DirectoryError(.notFound, "x")) == [])
    #expect(names(DirectoryError(.failedPrecondition, "x", reason: "r")) == ["PreconditionFailure", "ErrorInfo"])
    #expect(names(DirectoryError(.unavailable, "x")) == ["RetryInfo"])
    #expect(names(DirectoryError(.outcomeUnknown, "x")) == ["ErrorInfo", "RetryInfo"])
    #expect(names(DirectoryError(.versionConflict, "x")) == ["ErrorInfo"])
  }

  @Test("a value that breaks its rule names its path in the request")
  func invalidFields() throws {
    let error = InvalidField("items[3].resource.type", "must not be empty").rpcError
    #expect(error.code == .invalidArgument)
    #expect(error.message == "items[3].resource.type must not be empty")
    #expect(error.details == [.badRequest([.init(field: "items[3].resource.type", description: "must not be empty")])])
  }

  static let paths: [(FieldPaths, String, String)] = [
    (.unchanged, "users[3]", "users[3]"),
    (FieldPaths(inside: "user"), "email", "user.email"),
    (FieldPaths(inside: "user"), "request_id", "request_id"),
    (FieldPaths(inside: "workgroup", renamed: ["members": "members"]), "members[7]", "members[7]"),
    (FieldPaths(inside: "workgroup", renamed: ["members": "members"]), "name", "workgroup.name"),
    (FieldPaths(inside: "identity_provider"), "claims.email", "identity_provider.claims.email"),
    (FieldPaths(renamed: ["id": "user"]), "id", "user"),
    (
      FieldPaths(inside: "mapping", renamed: ["connection": "mapping.identity_provider"]), "connection",
      "mapping.identity_provider"
    ),
  ]

  @Test("a command's field is shown by its path in the request", arguments: paths)
  func fieldPaths(paths: FieldPaths, field: String, expected: String) {
    let error = paths.applied(to: DirectoryError(.invalidField, "\(field) must be short", field: field))
    #expect(error.field == expected)
    #expect(error.message == "\(expected) must be short")
  }
}
