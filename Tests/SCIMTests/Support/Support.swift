import SCIM
import Testing

/// A JSON text as a value; the texts of tests are right.
func json(_ text: String) -> JSON {
  do {
    return try JSON(parsing: text)
  } catch {
    Issue.record("\(error): \(text)")
    return .null
  }
}

func object(_ text: String) -> JSONObject { json(text).object ?? JSONObject() }

/// The error of what must be refused.
func refusal<Value>(
  _ kind: SCIMError.Kind?, status: Int = 400, sourceLocation: SourceLocation = #_sourceLocation,
  _ body: () throws -> Value
) -> String {
  do {
    Issue.record("not refused: \(try body())", sourceLocation: sourceLocation)
    return ""
  } catch let error as SCIMError {
    #expect(error.kind == kind, "\(error)", sourceLocation: sourceLocation)
    #expect(error.status == status, "\(error)", sourceLocation: sourceLocation)
    #expect(!error.detail.isEmpty, sourceLocation: sourceLocation)
    return error.detail
  } catch {
    Issue.record("\(error)", sourceLocation: sourceLocation)
    return ""
  }
}

/// A generator whose seed makes a failure happen again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

extension Dialect {
  /// Those that real providers speak.
  static let tolerant = [entra, entraSCIM062020, okta]
}

enum URNs {
  static let user = "urn:ietf:params:scim:schemas:core:2.0:User"
  static let group = "urn:ietf:params:scim:schemas:core:2.0:Group"
  static let enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
  static let patch = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
}

/// A user with something of everything.
let barbara = object(
  """
  {"externalId": "701984", "userName": "bjensen@example.com",
   "name": {"formatted": "Ms. Barbara J Jensen, III", "familyName": "Jensen", "givenName": "Barbara"},
   "title": "Tour Guide", "userType": "Employee", "active": true,
   "emails": [{"value": "bjensen@example.com", "type": "work", "primary": true},
              {"value": "babs@jensen.org", "type": "home"}],
   "x509Certificates": [{"value": "MIIDQzCCAqygAwIBAgICEAAw"}],
   "\(URNs.enterprise)": {"employeeNumber": "701984", "department": "Tour Operations",
     "manager": {"value": "26118915-6090", "$ref": "../Users/26118915-6090"}},
   "meta": {"resourceType": "User", "lastModified": "2011-05-13T04:42:34Z"}}
  """)
