internal import Directory
internal import Model

/// How lists are paged.
enum Paging {
  /// What to read for the page that a request asks for. A size beyond the limit is cut to it: `complete` says what is
  /// left.
  static func request(size: Int32, token: String, limits: ServicesLimits) throws(InvalidField) -> PageRequest {
    guard size >= 0 else { throw InvalidField("page_size", "must not be negative") }
    let size = size == 0 ? limits.defaultPage : min(Int(size), limits.largestPage)
    return PageRequest(size: size, after: token.isEmpty ? nil : try Text.read(token, field: "page_token"))
  }
}

extension Page {
  /// The revision that all pages of the list show, as a token.
  func token(of scope: ReadScope) -> String {
    Token(tenant: scope.tenant, epoch: self.epoch, revision: self.revision).description
  }
}
