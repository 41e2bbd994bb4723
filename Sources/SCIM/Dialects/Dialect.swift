/// What a connection's provider means where RFC 7644 means something else, or has an error.
///
/// A strict server fails Entra, and a server that is lenient to all misreads somebody; so such tolerances belong to the
/// connection. Each is a question of its own; the code that reads bodies and patches asks these and no others, and never
/// for a name.
///
/// What has no meaning by the RFC and only one possible reading is taken from everybody, and is no matter of a dialect:
/// `op` in any case, `"True"` for `true`, names such as `name.givenName` in the value of a patch without a path, a bare
/// value where an object with `value` belongs and the other way round, a list of one where one value belongs, a number
/// where a text belongs (P25, P27).
public struct Dialect: Hashable, Sendable {
  /// As in a connection's options.
  public let name: String
  /// A `remove` of an attribute with a list of values removes those. RFC 7644 has no such thing and would remove all
  /// values; a dialect without this refuses it rather than do that.
  public var takesRemovalByValueList = true
  /// `""` clears an attribute; otherwise it is a text like any other. `null` always clears.
  public var clearsByEmptyText = true
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
    name: "rfc", takesRemovalByValueList: false, clearsByEmptyText: false, makesMissingElements: false,
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
