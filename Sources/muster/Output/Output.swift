internal import Wire

/// How a command answers: as text for people, or as one line of JSON for programs.
struct Output {
  let isJSON: Bool
  let style: Style

  /// Prints a reply.
  ///
  /// - Parameter text: The reply for people.
  func show(_ reply: some Message, _ text: (Style) -> String) {
    Standard.output.print(isJSON ? reply.json : text(style))
  }

  /// Says something beside the answer, which programs do not read.
  func note(_ text: String) { Standard.error.print(text.visible) }
}
