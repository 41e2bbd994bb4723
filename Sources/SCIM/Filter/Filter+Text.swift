extension Filter: CustomStringConvertible {
  /// The text that gives the filter again when it is read.
  public var description: String {
    switch self {
    case .compare(let path, let comparison, let value): "\(path) \(comparison.rawValue) \(value.text)"
    case .present(let path) where path.filter != nil && path.subAttribute == nil: "\(path)"
    case .present(let path): "\(path) pr"
    case .and(let parts): parts.map { $0.grouped(within: .and) }.joined(separator: " and ")
    case .or(let parts): parts.map { $0.grouped(within: .or) }.joined(separator: " or ")
    case .not(let filter): "not (\(filter))"
    }
  }

  private enum Joint { case and, or }

  /// Bracketed where the text would be read otherwise: `and` binds before `or`.
  private func grouped(within joint: Joint) -> String {
    switch (self, joint) {
    case (.or, _), (.and, .and): "(\(self))"
    default: "\(self)"
    }
  }
}
