/// The id of one kind of thing: an opaque text that its maker chose, or a UUIDv7 that the server made.
///
/// The tag keeps a user's id from being passed where a workgroup's is meant. Ids compare byte by byte, never by
/// collation: comparing ids without regard to case has been a security hole elsewhere.
public struct Identifier<Tag>: Hashable, Sendable, RawRepresentable, Comparable, CustomStringConvertible {
  public let rawValue: String

  /// Takes a text that is known to be well-formed, such as one read back from storage.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Takes a text from outside: `[A-Za-z0-9][A-Za-z0-9._@:+-]{0,127}`.
  ///
  /// - Parameter field: the request's path of the value, named in the error.
  public init(_ text: String, field: String) throws(InvalidField) {
    guard Self.isWellFormed(text) else {
      throw InvalidField(field, "must be 1 to 128 of letters, digits and ._@:+- and begin with a letter or digit")
    }
    self.rawValue = text
  }

  /// A new id, sortable by the time it was made.
  public static func make() -> Self { Self(rawValue: UUIDv7.make()) }

  public var description: String { rawValue }

  // Well-formed ids are ASCII, of which texts compare as their bytes do, and many times faster than byte by byte.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  static func isWellFormed(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, bytes.count <= 128, isLetterOrDigit(first) else { return false }
    return bytes.allSatisfy { isLetterOrDigit($0) || ".-_@:+".utf8.contains($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

extension Identifier: Codable {
  public init(from decoder: any Decoder) throws {
    self.rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// What tells the ids of different kinds apart.
public enum IdentifierTag {
  public enum Tenant {}
  public enum Company {}
  public enum Unit {}
  public enum User {}
  public enum Workgroup {}
  public enum Connection {}
  public enum Mapping {}
  public enum Policy {}
  public enum LicenseProfile {}
  public enum Credential {}
  public enum ScimUser {}
  public enum ExternalGroup {}
  public enum HeldRequest {}
  public enum SyncRun {}
}

public typealias TenantID = Identifier<IdentifierTag.Tenant>
public typealias CompanyID = Identifier<IdentifierTag.Company>
public typealias UnitID = Identifier<IdentifierTag.Unit>
public typealias UserID = Identifier<IdentifierTag.User>
public typealias WorkgroupID = Identifier<IdentifierTag.Workgroup>
public typealias ConnectionID = Identifier<IdentifierTag.Connection>
public typealias MappingID = Identifier<IdentifierTag.Mapping>
public typealias PolicyID = Identifier<IdentifierTag.Policy>
public typealias LicenseProfileID = Identifier<IdentifierTag.LicenseProfile>
public typealias CredentialID = Identifier<IdentifierTag.Credential>
public typealias ScimUserID = Identifier<IdentifierTag.ScimUser>
public typealias ExternalGroupID = Identifier<IdentifierTag.ExternalGroup>
public typealias HeldRequestID = Identifier<IdentifierTag.HeldRequest>
public typealias SyncRunID = Identifier<IdentifierTag.SyncRun>
