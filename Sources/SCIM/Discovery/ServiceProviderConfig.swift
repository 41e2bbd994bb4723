/// What the server can do: RFC 7643 section 5, and RFC 9865 for pages by cursor.
public enum ServiceProviderConfig {
  /// As `/ServiceProviderConfig` shows it.
  ///
  /// - Parameter base: Of all addresses.
  public static func body(base: String) -> JSONObject {
    [
      "schemas": ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
      "patch": ["supported": true],
      "bulk": [
        "supported": true, "maxOperations": .integer(Int64(SCIMLimits.bulkOperations)),
        "maxPayloadSize": .integer(Int64(SCIMLimits.bodyBytes)),
      ],
      "filter": ["supported": true, "maxResults": .integer(Int64(SCIMLimits.maxPageSize))],
      "changePassword": ["supported": false],
      "sort": ["supported": false],
      "etag": ["supported": true],
      "pagination": [
        "cursor": true, "index": true, "defaultPaginationMethod": "index",
        "defaultPageSize": .integer(Int64(SCIMLimits.pageSize)),
        "maxPageSize": .integer(Int64(SCIMLimits.maxPageSize)),
      ],
      "authenticationSchemes": [
        [
          "type": "oauthbearertoken", "name": "Bearer token",
          "description": "A token of the connection, in the header Authorization.",
          "specUri": "https://www.rfc-editor.org/info/rfc6750", "primary": true,
        ],
        [
          "type": "oauth2", "name": "OAuth 2.0 client credentials",
          "description": "A token of 1 to 6 hours for a client's secret or assertion.",
          "specUri": "https://www.rfc-editor.org/info/rfc6749",
        ],
      ],
      "meta": ["resourceType": "ServiceProviderConfig", "location": .string("\(base)/ServiceProviderConfig")],
    ]
  }
}
