public import Model

/// The rules for a workgroup's name.
public enum WorkgroupName {
  /// Kind `role`: `^[A-Za-z][A-Za-z0-9_.]{0,127}$` in ASCII (C6). The other kinds: 1 to 128 characters, trimmed.
  ///
  /// - Throws: `invalidField` that names the field.
  public static func check(_ name: String, kind: WorkgroupKind, field: String) throws(Interruption) {
    switch kind {
    case .role:
      guard isRoleName(name) else {
        throw .refuse(
          .invalidField, "\(field) must be 1 to 128 of letters, digits, _ and . in ASCII and begin with a letter",
          field: field)
      }
    case .scope, .delegated:
      try TextRule.name.check(name, field: field)
    }
  }

  /// A name as it is kept: trimmed, but for kind `role`, where C6 refuses what would have to be trimmed.
  static func kept(_ name: String, kind: WorkgroupKind) -> String {
    kind == .role ? name : NormalizedText.trimmed(name)
  }

  private static func isRoleName(_ name: String) -> Bool {
    let bytes = name.utf8
    guard let first = bytes.first, bytes.count <= DirectoryLimits.name, isLetter(first) else { return false }
    return bytes.allSatisfy {
      isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "_")
        || $0 == UInt8(ascii: ".")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
