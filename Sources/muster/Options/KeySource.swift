/// Where the key comes from.
enum KeySource: Equatable {
  /// A file that somebody named: it must be there.
  case file(String)
  /// The key itself.
  case inline(String)
  /// Where a server that was started here puts its key. It need not be there: a server may admit everybody.
  case defaultFile

  /// The folder is the default of `musterd serve --data-dir`.
  static let defaultPath = ".muster/root.key"

  /// An option is more deliberate than the environment, and the key itself more than a place of it.
  init(option: String?, environment: [String: String]) {
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if let option {
      self = .file(option)
    } else if let key = value("MUSTER_KEY") {
      self = .inline(key)
    } else if let path = value("MUSTER_KEY_FILE") {
      self = .file(path)
    } else {
      self = .defaultFile
    }
  }

  /// The key, or nil if there is none at the default place.
  func key() throws(Failure) -> String? {
    switch self {
    case .inline(let key): return key.trimmed
    case .file(let path): return try Self.read(path)
    case .defaultFile: return InputFile.exists(Self.defaultPath) ? try Self.read(Self.defaultPath) : nil
    }
  }

  private static func read(_ path: String) throws(Failure) -> String {
    let key = try InputFile.text(path, atMost: Limits.keyFile).trimmed
    guard !key.isEmpty, !key.contains(where: \.isWhitespace) else {
      throw Failure("\(path) holds no key: name the file that musterd made, root.key in its data directory")
    }
    return key
  }
}

extension String {
  /// Without white space at both ends.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}
