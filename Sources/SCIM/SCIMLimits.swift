/// How large and how many, for everything that a SCIM client sends. Lengths are in bytes of UTF-8.
public enum SCIMLimits {
  /// A request's body: 100,000 members of a group with their names and addresses.
  public static let bodyBytes = 16 << 20
  /// Objects and lists within one another: a patch's deepest is 7.
  public static let jsonDepth = 32
  /// Values in one body, each name and list counted: five for each of 100,000 members.
  public static let jsonValues = 1_000_000
  /// Members of one object: a user has about 30, a pathless patch as many.
  public static let objectMembers = 128
  /// The text of a number: beyond the 25 that any double needs.
  public static let numberBytes = 64

  /// A filter or a path: the longest names and addresses in it, some times over.
  public static let expressionBytes = 8_192
  /// Brackets within brackets in a filter.
  public static let filterDepth = 16
  /// Comparisons in a filter.
  public static let filterTerms = 100

  /// One text of a resource: a certificate or a small photo in base64.
  public static let textBytes = 64 << 10
  /// The elements of one attribute of several values, other than a group's members.
  public static let elements = 100
  /// Members in one request; larger groups come in several.
  public static let members = 100_000
  /// The id of a member, or of any resource.
  public static let idBytes = 256

  /// Operations in one patch: Entra and Okta send up to a few hundred.
  public static let patchOperations = 1_000
  /// All paths of one patch together: each operation on a member names one id. It bounds the comparisons that filters
  /// in paths ask for.
  public static let patchPathBytes = 256 << 10
  /// Names that an answer or a log line lists of what was ignored.
  public static let ignoredNames = 50

  /// Resources in one page unless the client asks for fewer.
  public static let pageSize = 100
  /// Resources in one page whatever the client asks.
  public static let maxPageSize = 200
  /// Members that the answer to a patch of a group shows; above it the answer is 204 (P36).
  public static let membersShown = 200
  /// A page's cursor.
  public static let cursorBytes = 1_024
  /// The query part of an address.
  public static let queryBytes = 16 << 10
  /// Parameters of an address, and attributes that one of them names.
  public static let parameters = 100
  /// Entity tags in one header.
  public static let entityTags = 100

  /// Operations in one bulk request.
  public static let bulkOperations = 1_000
}
