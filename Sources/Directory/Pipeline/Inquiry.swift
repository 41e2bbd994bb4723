public import Model

/// A question that is decided like a command, and changes nothing: pure, on the facts that it asks for.
///
/// All of them are read at one revision, without the tenant's lock.
public protocol Inquiry: Sendable {
  associatedtype Answer: Sendable

  /// Facts worth loading at once, before the first decision; anything forgotten here is loaded when asked for.
  var reads: [FactQuery] { get }

  /// Decides; a refusal is thrown.
  func decide(_ facts: FactView) throws(Interruption) -> Answer
}

extension Inquiry {
  public var reads: [FactQuery] { [] }
}

/// What an inquiry found, and the revision that it shows.
public struct Answered<Answer: Sendable>: Sendable {
  public var answer: Answer
  public var token: Token

  public init(answer: Answer, token: Token) {
    self.answer = answer
    self.token = token
  }
}
