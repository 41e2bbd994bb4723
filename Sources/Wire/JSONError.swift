/// Why a text is not the message it was taken for.
public struct JSONError: Error, Sendable, Hashable {
  /// What is wrong, in a sentence.
  public let reason: String

  /// Where it is, from the outermost message inwards: `members[3].displayName`. Empty if outside any field.
  public private(set) var path: String

  /// Makes an error that is not yet in any field.
  public init(_ reason: String) { self.init(reason, path: "") }

  private init(_ reason: String, path: String) {
    self.reason = reason
    self.path = path
  }

  /// One sentence for whoever wrote the text.
  public var message: String { self.path.isEmpty ? self.reason : "\(self.path): \(self.reason)" }

  func inMember(_ name: String) -> JSONError {
    JSONError(
      self.reason, path: self.path.isEmpty || self.path.hasPrefix("[") ? name + self.path : "\(name).\(self.path)")
  }

  func atIndex(_ index: Int) -> JSONError { self.inMember("[\(index)]") }
}

extension JSONError: CustomStringConvertible {
  public var description: String { self.message }
}
