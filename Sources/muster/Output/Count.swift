extension BinaryInteger {
  /// A number with what it counts, such as "1 workgroup" and "2 workgroups".
  ///
  /// - Parameter thing: One of it, in English; its plural ends in s.
  func of(_ thing: String) -> String { "\(self) \(thing)\(self == 1 ? "" : "s")" }
}
