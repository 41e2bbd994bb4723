/// Swift source in the making.
struct Source {
  private(set) var text = ""
  private var depth = 0

  mutating func line(_ text: String = "") {
    self.text += text.isEmpty ? "\n" : String(repeating: "  ", count: self.depth) + text + "\n"
  }

  mutating func block(_ head: String, parameters: String? = nil, _ body: (inout Source) -> Void) {
    self.line(head + " {" + (parameters.map { " \($0) in" } ?? ""))
    self.depth += 1
    body(&self)
    self.depth -= 1
    self.line("}")
  }

  /// A comment of the `.proto` file as documentation, up to a heading: what follows one is an article.
  mutating func documentation(_ comment: String) {
    for line in comment.split(separator: "\n").prefix(while: { !$0.hasPrefix("/// # ") }) { self.line(String(line)) }
  }

  /// Generated files are never edited, formatted or linted.
  mutating func header(of file: String) {
    self.line("// Generated from \(file) by protoc-gen-muster (Proto/generate.sh). Do not edit.")
    self.line("// swift-format-ignore-file")
    self.line()
  }
}
