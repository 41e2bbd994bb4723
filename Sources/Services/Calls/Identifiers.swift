internal import Model

/// Lists of ids in requests.
enum Identifiers {
  /// Reads each, naming the place of the first that is none. How many there may be is for the command to say.
  static func read<Tag>(_ texts: [String], field: String) throws(InvalidField) -> [Identifier<Tag>] {
    var ids: [Identifier<Tag>] = []
    ids.reserveCapacity(texts.count)
    for (index, text) in texts.enumerated() { ids.append(try Identifier(text, field: "\(field)[\(index)]")) }
    return ids
  }
}
