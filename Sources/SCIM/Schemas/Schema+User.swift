extension Schema {
  /// RFC 7643 section 4.1.
  public static let user = Schema(
    id: "urn:ietf:params:scim:schemas:core:2.0:User", name: "User", description: "A user's account.",
    attributes: [
      Attribute(
        "userName", "What the user signs in by, unique among those of the connection.", isRequired: true,
        uniqueness: .server),
      Attribute(
        "name", "The parts of the user's name.", type: .complex,
        subAttributes: [
          Attribute("formatted", "The whole name, as it is shown."),
          Attribute("familyName", "The family name."),
          Attribute("givenName", "The given name."),
          Attribute("middleName", "The middle names."),
          Attribute("honorificPrefix", "The title before the name, such as Dr."),
          Attribute("honorificSuffix", "What stands behind the name, such as III."),
        ]),
      Attribute("displayName", "The name that is shown to others."),
      Attribute("nickName", "What the user is called casually."),
      Attribute("profileUrl", "The address of a page about the user.", type: .reference, referenceTypes: ["external"]),
      Attribute("title", "The user's title, such as Vice President."),
      Attribute("userType", "How the user and the organization relate, such as Employee."),
      Attribute("preferredLanguage", "The languages that the user prefers, as in Accept-Language."),
      Attribute("locale", "By which dates and numbers are written, such as en-US."),
      Attribute("timezone", "The time zone, such as Europe/Berlin."),
      // Required, as it always has a value and can't be removed; a new user of whom nothing is said is active.
      Attribute("active", "Whether the user may do anything at all.", type: .boolean, isRequired: true),
      Attribute(
        "password", "Accepted and dropped: users sign in with their identity provider.", isCaseExact: true,
        mutability: .writeOnly, returned: .never),
      several("emails", "E-mail addresses.", types: ["work", "home", "other"]),
      several(
        "phoneNumbers", "Telephone numbers.", types: ["work", "home", "mobile", "fax", "pager", "other"]),
      several(
        "ims", "Addresses for instant messages.",
        types: ["aim", "gtalk", "icq", "xmpp", "msn", "skype", "qq", "yahoo"]),
      several(
        "photos", "Addresses of pictures.", types: ["photo", "thumbnail"],
        value: Attribute(
          "value", "The address of a picture.", type: .reference, isCaseExact: true, referenceTypes: ["external"])),
      Attribute(
        "addresses", "Postal addresses.", type: .complex, isMultiValued: true,
        subAttributes: [
          Attribute("formatted", "The whole address, as it is shown or printed."),
          Attribute("streetAddress", "The street and the number in it."),
          Attribute("locality", "The city."),
          Attribute("region", "The state or region."),
          Attribute("postalCode", "The postal code."),
          Attribute("country", "The country, by its two letters of ISO 3166."),
        ] + common(types: ["work", "home", "other"])),
      Attribute(
        "groups", "The groups that the user is in, directly or through others.", type: .complex, isMultiValued: true,
        mutability: .readOnly,
        subAttributes: [
          Attribute("value", "The id of the group.", isCaseExact: true, mutability: .readOnly),
          Attribute(
            "$ref", "The address of the group.", type: .reference, isCaseExact: true, mutability: .readOnly,
            referenceTypes: ["Group"]),
          Attribute("display", "The name of the group.", mutability: .readOnly),
          Attribute(
            "type", "Whether the user is in the group itself.", mutability: .readOnly,
            canonicalValues: ["direct", "indirect"]),
        ]),
      several("entitlements", "What the user is entitled to.", types: []),
      several("roles", "The user's roles at the provider.", types: []),
      several(
        "x509Certificates", "Certificates of the user.", types: [],
        value: Attribute("value", "A certificate in base64.", type: .binary, isCaseExact: true)),
    ])

  private static func several(
    _ name: String, _ description: String, types: [String],
    value: Attribute = Attribute("value", "The value itself.")
  ) -> Attribute {
    Attribute(name, description, type: .complex, isMultiValued: true, subAttributes: [value] + common(types: types))
  }

  /// RFC 7643 section 2.4.
  private static func common(types: [String]) -> [Attribute] {
    [
      Attribute("display", "How the value is shown."),
      Attribute("type", "What the value is for.", canonicalValues: types),
      Attribute("primary", "Whether it is the preferred one; one at most is.", type: .boolean),
    ]
  }
}
