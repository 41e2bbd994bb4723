extension Schema {
  /// RFC 7643 section 4.2.
  public static let group = Schema(
    id: "urn:ietf:params:scim:schemas:core:2.0:Group", name: "Group",
    description: "A group of users and of other groups.",
    attributes: [
      Attribute("displayName", "The name of the group, unique among those of the connection.", isRequired: true),
      Attribute(
        "members", "Who is in the group.", type: .complex, isMultiValued: true,
        subAttributes: [
          Attribute("value", "The id of the member.", isCaseExact: true, mutability: .immutable),
          Attribute(
            "$ref", "The address of the member.", type: .reference, isCaseExact: true, mutability: .immutable,
            referenceTypes: ["User", "Group"]),
          Attribute(
            "type", "What kind of member it is.", mutability: .immutable, canonicalValues: ["User", "Group"]),
        ]),
    ])
}
