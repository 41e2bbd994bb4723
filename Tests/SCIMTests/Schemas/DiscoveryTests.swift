import SCIM
import Testing

@Suite("Discovery")
struct DiscoveryTests {
  private func isCamelCase(_ name: String) -> Bool {
    name.first?.isLowercase == true && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } || name == "$ref"
  }

  @Test("P5: names in camelCase, no nulls, and each attribute says all that it must")
  func schemas() throws {
    #expect(Schema.all.map(\.id) == [URNs.user, URNs.group, URNs.enterprise])
    for schema in Schema.all {
      let body = schema.body(base: "https://x/scim/v2")
      #expect(!JSON.object(body).text.contains("null"))
      #expect(body["meta"]?.object?["location"] == .string("https://x/scim/v2/Schemas/\(schema.id)"))
      var attributes = try #require(body["attributes"]?.array).compactMap(\.object)
      while let attribute = attributes.popLast() {
        let name = try #require(attribute["name"]?.string)
        #expect(isCamelCase(name), "\(name)")
        for member in ["type", "multiValued", "description", "required", "mutability", "returned"] {
          #expect(attribute[member] != nil, "\(name).\(member)")
        }
        let isComplex = attribute["type"] == "complex"
        #expect(
          (attribute["subAttributes"] != nil) == isComplex && (attribute["caseExact"] == nil) == isComplex, "\(name)")
        attributes += attribute["subAttributes"]?.array?.compactMap(\.object) ?? []
      }
    }
  }

  @Test("P5: canonical values of types", arguments: ["emails", "phoneNumbers", "addresses"])
  func canonicalValues(_ name: String) throws {
    let attributes = Schema.user.body(base: "")["attributes"]?.array?.compactMap(\.object) ?? []
    let attribute = try #require(attributes.first { $0["name"] == .string(name) })
    let type = attribute["subAttributes"]?.array?.compactMap(\.object).first { $0["name"] == "type" }
    #expect(type?["canonicalValues"]?.array?.contains("work") == true)
  }

  @Test("P15: what is unique and how it compares is what the schema says")
  func comparison() {
    let userName = Schema.user.attributes.first { $0.name == "userName" }
    #expect(userName?.isCaseExact == false && userName?.uniqueness == .server && userName?.isRequired == true)
    let password = Schema.user.attributes.first { $0.name == "password" }
    #expect(password?.returned == .never && password?.mutability == .writeOnly)
  }

  @Test("P4: types of resources and their extensions")
  func types() {
    #expect(
      ResourceType.user.body(base: "/scim/v2")
        == object(
          """
          {"schemas":["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],"id":"User","name":"User","endpoint":"/Users",
           "description":"\(ResourceType.user.description)","schema":"\(URNs.user)",
           "schemaExtensions":[{"schema":"\(URNs.enterprise)","required":false}],
           "meta":{"resourceType":"ResourceType","location":"/scim/v2/ResourceTypes/User"}}
          """))
    #expect(ResourceType.group.body(base: "")["schemaExtensions"] == nil)
    #expect(ResourceType.named("user")?.name == "User" && ResourceType.named("Device") == nil)
    #expect(Schema.named(URNs.user.lowercased())?.name == "User" && Schema.named("urn:x") == nil)
  }

  @Test("P4: the configuration says what is supported")
  func configuration() {
    let body = ServiceProviderConfig.body(base: "https://x")
    for name in ["patch", "bulk", "filter", "etag"] { #expect(body[name]?.object?["supported"] == true, "\(name)") }
    for name in ["sort", "changePassword"] { #expect(body[name]?.object?["supported"] == false, "\(name)") }
    #expect(body["pagination"]?.object?["cursor"] == true)
    #expect(body["authenticationSchemes"]?.array?.count == 2)
    #expect(!JSON.object(body).text.contains("null"))
  }

  @Test("dialects are found by name, and the strict one tolerates nothing")
  func dialects() {
    for dialect in Dialect.all { #expect(Dialect.named(dialect.name) == dialect) }
    #expect(Dialect.all.map(\.name) == ["rfc", "entra", "entra-scim062020", "okta"])
    #expect(Dialect.named("ping") == nil)
    let tolerances = Mirror(reflecting: Dialect.rfc).children.compactMap { $0.value as? Bool }
    #expect(tolerances.count == 6 && !tolerances.contains(true))
  }
}
