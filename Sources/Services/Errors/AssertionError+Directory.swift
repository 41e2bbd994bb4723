internal import Assertions
internal import Directory

extension DirectoryError {
  /// Why a token or an assertion is not believed: the connection's own settings, or what was sent in `field`.
  init(_ error: AssertionError, field: String) {
    if error.code == .invalidTrust {
      self.init(.failedPrecondition, error.message, reason: error.code.rawValue)
    } else {
      self.init(.invalidField, error.message, field: field, reason: error.code.rawValue)
    }
  }
}
