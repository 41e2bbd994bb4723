/// A preset's document, or a choice of presets, does not fit together.
public struct PresetError: Error, Hashable, Sendable {
  /// What is wrong, and where.
  public let message: String

  public init(message: String) { self.message = message }
}
