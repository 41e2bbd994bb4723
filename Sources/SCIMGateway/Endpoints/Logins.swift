internal import MusterClient
internal import MusterProtocol
internal import SCIM
internal import Wire

extension Endpoints {
  /// `POST /v1/logins` (P61): a login as trusted claims.
  ///
  /// The body is the ProtoJSON of `ProvisionRequest`, but for claims, whose values are plain texts or lists of them:
  /// `{"login": "ann", "claims": {"groups": ["Planners"], "email": "ann@example.com"}}`. A claim of null is absent, one of an
  /// empty list present: the first ends no membership, the second all of the connection's (C37). The answer is the
  /// ProtoJSON of `ProvisionResponse`.
  func login(_ call: Call) async throws -> Answer {
    var body = try call.object()
    if let claims = body["claims"]?.object {
      body["claims"] = .object(JSONObject(claims.members.compactMap(Self.claim)))
    }
    let request: ProvisioningV1.ProvisionRequest
    do throws(JSONError) {
      request = try ProvisioningV1.ProvisionRequest(json: JSON.object(body).text)
    } catch {
      throw SCIMError(.invalidValue, error.path.isEmpty ? error.reason : "\(error.path): \(error.reason)")
    }
    let response = try await client.logins.provision(request, options: options(call))
    return Answer(200, "application/json", Array(response.json.utf8))
  }

  private static func claim(_ name: String, _ value: JSON) -> (String, JSON)? {
    switch value {
    case .null: nil
    case .array: (name, ["values": value])
    default: (name, ["values": [value]])
    }
  }
}
