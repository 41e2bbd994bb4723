extension Schema {
  /// RFC 7643 section 4.3.
  public static let enterpriseUser = Schema(
    id: "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", name: "EnterpriseUser",
    description: "What employers keep of a user.",
    attributes: [
      Attribute("employeeNumber", "The number or code that the organization gave the user."),
      Attribute("costCenter", "The cost center."),
      Attribute("organization", "The organization."),
      Attribute("division", "The division."),
      Attribute("department", "The department."),
      Attribute(
        "manager", "Whom the user reports to.", type: .complex,
        subAttributes: [
          Attribute("value", "The id of the manager.", isCaseExact: true),
          Attribute(
            "$ref", "The address of the manager.", type: .reference, isCaseExact: true, referenceTypes: ["User"]),
          Attribute("displayName", "The name of the manager.", mutability: .readOnly),
        ]),
    ])
}
