internal import ArgumentParser
internal import Wire

/// One of an enum's values as an argument, by its word.
struct Choice<Value: Enumeration>: ExpressibleByArgument {
  let value: Value

  init?(argument: String) {
    guard let value = Value(word: argument) else { return nil }
    self.value = value
  }

  static var allValueStrings: [String] { Value.words }
}
