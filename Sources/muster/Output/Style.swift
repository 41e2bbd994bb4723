internal import FoundationEssentials

/// How text stands out on a terminal; plain everywhere else.
struct Style {
  let isColored: Bool

  /// No escapes at all.
  static let plain = Style(isColored: false)

  /// For the standard output: colors on a terminal, unless NO_COLOR (no-color.org) or the terminal says no.
  static func standard(environment: [String: String] = ProcessInfo.processInfo.environment) -> Style {
    let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return Style(isColored: Standard.output.isTerminal && !refused && environment["TERM"] != "dumb")
  }

  func bold(_ text: String) -> String { wrapped(text, "1") }
  func dim(_ text: String) -> String { wrapped(text, "2") }
  func red(_ text: String) -> String { wrapped(text, "31") }
  func green(_ text: String) -> String { wrapped(text, "32") }
  func yellow(_ text: String) -> String { wrapped(text, "33") }

  private func wrapped(_ text: String, _ code: String) -> String {
    isColored && !text.isEmpty ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
  }
}
