/// What a connection's provider is allowed that RFC 7644 does not have, or reads otherwise.
///
/// A strict server fails Entra, and a server that is lenient to all misreads somebody; so tolerances belong to the
/// connection. Each is a question of its own; the code that reads bodies and patches asks these and no others, and never
/// for a name.
public struct Dialect: Hashable, Sendable {
  /// As in a connection's options.
  public let name: String
  /// `Add`, `Replace` and `Remove` for `add`, `replace` and `remove`.
  public var takesOpInAnyCase = true
  /// `"True"` for `true`.
  public var takesStringBooleans = true
  /// Names such as `name.givenName` and `urn:...:User:department` in the value of a patch without a path.
  public var takesDottedKeys = true
  /// A `remove` of an attribute with a list of values removes those. RFC 7644 has no such thing and would remove all
  /// values; a dialect without this refuses it rather than do that.
  public var takesRemovalByValueList = true
  /// `""` clears an attribute; otherwise it is a text like any other. `null` always clears.
  public var clearsByEmptyText = true
  /// A value where an object with `value` belongs, and the other way round; a list of one where one value belongs; a
  /// number where a text belongs. So a manager may be a bare id or a list of one (P27).
  public var takesLooseShapes = true
  /// `emails[type eq "work"].value` makes the element that it names if there is none; otherwise that is `noTarget`.
  public var makesMissingElements = true
  /// Removing what is not there succeeds; otherwise a filter without a match is `noTarget`.
  public var takesRemovalOfNothing = true
  /// A patch of a read-only attribute is ignored; otherwise it is refused as `mutability`. Bodies that create or
  /// replace are read without theirs in every dialect.
  public var ignoresReadOnly = true
  /// A body may lack its `schemas`.
  public var takesMissingSchemas = true

  /// RFC 7644 and nothing else.
  public static let rfc = Dialect(
    name: "rfc", takesOpInAnyCase: false, takesStringBooleans: false, takesDottedKeys: false,
    takesRemovalByValueList: false, clearsByEmptyText: false, takesLooseShapes: false, makesMissingElements: false,
    takesRemovalOfNothing: false, ignoresReadOnly: false, takesMissingSchemas: false)

  /// Microsoft Entra ID as it is unless told otherwise.
  public static let entra = Dialect(name: "entra")

  /// Microsoft Entra ID with `?aadOptscim062020` behind its tenant URL: members are removed by filter only.
  public static let entraSCIM062020 = Dialect(name: "entra-scim062020", takesRemovalByValueList: false)

  /// Okta.
  public static let okta = Dialect(name: "okta")

  public static let all = [rfc, entra, entraSCIM062020, okta]

  /// The dialect of that name; nil if there is none.
  public static func named(_ name: String) -> Dialect? { all.first { $0.name == name } }
}

extension Dialect: CustomStringConvertible {
  public var description: String { name }
}
