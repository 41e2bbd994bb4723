internal import Model
internal import MusterProtocol
internal import Secrets
internal import Wire

/// Where a list goes on: its resume token.
struct ListPlace: Sendable, CustomStringConvertible {
  /// The revision at which all of the list is read.
  let token: Token
  /// The id behind which to go on; empty at the start.
  var last: String
  /// Of the question: a place in one list is none in another.
  private let question: String

  /// The begin of a list.
  ///
  /// - Parameter question: The request without its consistency and its resume token.
  init(_ token: Token, in question: some Message) {
    self.token = token
    self.last = ""
    self.question = Self.digest(question)
  }

  /// Reads what ``description`` gave.
  ///
  /// - Throws: `InvalidField` for a text that is no resume token, or that of another question.
  init(_ text: String, of tenant: TenantID, in question: some Message) throws(InvalidField) {
    let field = "resume_token"
    let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { throw InvalidField(field, "is not one that this call returned") }
    self.question = Self.digest(question)
    guard parts[0] == self.question else { throw InvalidField(field, "is of another question") }
    self.token = try Token("1.\(parts[1]).\(tenant)", field: field)
    self.last = String(parts[2])
  }

  /// Digest, epoch and revision, last id.
  var description: String { "\(self.question):\(self.token.epoch).\(self.token.revision):\(self.last)" }

  /// Twelve bytes of it: no protection, only a check against mistakes.
  private static func digest(_ question: some Message) -> String {
    Base64.encode(Array(Digest.sha256(question.encoded()).prefix(12)))
  }
}
