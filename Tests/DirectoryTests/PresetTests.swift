import Directory
import Foundation
import Model
import Testing

@Suite("Presets")
struct PresetTests {
  private func decode(_ json: String) throws -> Preset { try JSONDecoder().decode(Preset.self, from: Data(json.utf8)) }

  @Test("a preset with one application owns its types")
  func single() throws {
    let preset = try decode(
      """
      {"preset": "p", "application": "App", "roles": {"B": ["x.view"], "A": ["x.view", "x.edit"]},
       "categories": {"unknown": ["key"]},
       "types": {"t": {"scope": ["d"], "container": true,
         "actions": {"view": "x.view", "edit": {"permission": "x.edit", "changing": true}}}}}
      """)
    #expect(preset.roles.map(\.key.description) == ["App/A", "App/B"])
    let type = try #require(preset.types.first)
    #expect(type.application == "App")
    #expect(type.scopeDimensions == ["d"])
    #expect(
      type.actions == [
        ActionFact(name: "edit", permission: "x.edit", isChanging: true),
        ActionFact(name: "view", permission: "x.view"),
      ])
  }

  @Test("types of a preset with several applications belong to one named like the preset")
  func several() throws {
    let preset = try decode(
      """
      {"preset": "planning", "applications": {"A One": {"roles": {"R": ["a"]}}, "B": {"roles": {"R": ["b"]}}},
       "types": {"h": {"entity": "tree", "actions": {"view": {"entity": "read"}}}}}
      """)
    #expect(preset.roles.map(\.key.description) == ["A One/R", "B/R"])
    #expect(preset.types.first?.application == "planning")
    #expect(preset.types.first?.actions == [ActionFact(name: "view", permission: nil, entity: "read")])
    #expect(preset.types.first?.entity == "tree")
  }

  @Test("standard actions are those of every type that has none")
  func standardActions() throws {
    let preset = try decode(
      #"{"preset": "m", "application": "M", "types": {"n": {"placement": "matrix"}}, "actions": {"view": "asset.view"}}"#
    )
    #expect(preset.types.first?.actions.map(\.name) == ["view"])
    #expect(preset.types.first?.placement == .matrix)
  }

  @Test("C5: builtin workgroups are known by what makes them special")
  func builtins() throws {
    let preset = try decode(
      """
      {"preset": "base", "application": "Security", "roles": {"Security": ["p"]}, "workgroups": [
        {"name": "Administrators", "kind": "role", "builtin": true, "all_permissions": true},
        {"name": "Everyone", "kind": "role", "builtin": true, "all_users": true},
        {"name": "Guards", "kind": "role", "allowed": ["Security/Security"]}],
       "first_user": {"login": "Administrator", "workgroup": "Administrators"}}
      """)
    #expect(preset.workgroups.map(\.builtin) == [.administrators, .everyone, nil])
    #expect(preset.workgroups[2].allowed == [.security])
    #expect(preset.firstUser == Preset.FirstUser(login: "Administrator", workgroup: "Administrators"))
    #expect(throws: PresetError.self) {
      try decode(#"{"preset": "x", "workgroups": [{"name": "W", "kind": "role", "builtin": true}]}"#)
    }
    #expect(throws: PresetError.self) {
      try decode(#"{"preset": "x", "workgroups": [{"name": "W", "kind": "role", "allowed": ["NoSlash"]}]}"#)
    }
  }
}
