import Directory
import Foundation
import Model
import Testing
import Yams

@Suite("Presets")
struct PresetTests {
  private func decode(_ yaml: String) throws -> Preset { try Preset.reading(yaml) }

  /// The sentence with which a document is refused.
  private func refusal(_ yaml: String) throws -> String {
    do {
      _ = try decode(yaml)
    } catch let error as DecodingError {
      guard case .dataCorrupted(let context) = error, let cause = context.underlyingError as? PresetError else {
        throw error
      }
      return cause.message
    }
    return "accepted"
  }

  @Test("a preset with one application owns its types")
  func single() throws {
    let preset = try decode(
      """
      preset: p
      application: App
      roles: {B: [x.view], A: [x.view, x.edit]}
      types:
        t: {scope: [d], container: true, actions: {view: x.view, edit: {permission: x.edit, changing: true}}}
      """)
    #expect(preset.roles.map(\.key.description) == ["App/A", "App/B"])
    let type = try #require(preset.types.first)
    #expect(type.application == "App")
    #expect(type.scopeDimensions == ["d"])
    #expect(type.isContainer)
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
      preset: planning
      applications: {A One: {roles: {R: [a]}}, B: {roles: {R: [b]}}}
      types: {h: {entity: tree, actions: {view: {entity: read}}}}
      """)
    #expect(preset.roles.map(\.key.description) == ["A One/R", "B/R"])
    #expect(preset.types.first?.application == "planning")
    #expect(preset.types.first?.actions == [ActionFact(name: "view", permission: nil, entity: "read")])
    #expect(preset.types.first?.entity == "tree")
    #expect(preset.applications.map(\.name) == ["planning", "A One", "B"])
  }

  @Test("C5: builtin workgroups are known by what makes them special")
  func builtins() throws {
    let preset = try Preset.file("base")
    #expect(preset.workgroups.map(\.builtin) == [.administrators, .everyone, nil])
    #expect(preset.workgroups[2].allowed == [.security])
    #expect(preset.firstUser == Preset.FirstUser(login: "Administrator", workgroup: "Administrators"))
    #expect(
      try refusal("{preset: x, workgroups: [{name: W, kind: role, builtin: true}]}")
        == "The workgroup W is builtin, so it must have all_permissions or all_users.")
    #expect(
      try refusal("{preset: x, workgroups: [{name: W, kind: role, allowed: [NoSlash]}]}")
        == "A role is written Application/Role, not NoSlash.")
  }

  @Test(
    "a misspelled key is refused with its place",
    arguments: [
      ("{preset: x, typs: {}}", "'typs' is no key here"),
      ("{preset: x, types: {t: {scpoe: [d]}}}", "types.t: 'scpoe' is no key here"),
      ("{preset: x, types: {t: {actions: {a: {permision: p}}}}}", "types.t.actions.a: 'permision' is no key here"),
      ("{preset: x, unit_roles: {R: {permissions: [], xcept: []}}}", "unit_roles.R: 'xcept' is no key here"),
      ("{preset: x, variants: {v: {category: {}}}}", "variants.v: 'category' is no key here"),
      ("{preset: x, scopes: {default: All, falback: U}}", "scopes: 'falback' is no key here"),
    ])
  func unknownKeys(yaml: String, sentence: String) throws {
    #expect(try refusal(yaml).hasPrefix(sentence + "; the keys are "))
  }

  @Test(
    "what reads well and does not fit together is refused",
    arguments: [
      (
        "{preset: x, application: A, applications: {B: {}}}",
        "A preset has one application, or applications, not both."
      ),
      (
        "{preset: x, applications: {B: {}}, resource_roles: {R: []}}",
        "Where a preset has applications, its roles stand below these."
      ),
      ("{preset: x, types: {t: {entity: tre}}}", "types.t.entity: there is no type 'tre' in this preset."),
      ("{preset: x, types: {t: {child_of: [u]}}}", "types.t.child_of: there is no type 'u' in this preset."),
      ("{preset: x, types: {t: {levels: true}}}", "types.t.levels: this preset has no levels."),
      ("{preset: x, types: {t: {team: true}}}", "types.t.team: only delegated types have a team."),
      (
        "{preset: x, types: {t: {}}, matrix: [{type: t, at: any, edit: [own], use: [own], share: none}]}",
        "matrix: there is no type 't' with placement: matrix in this preset."
      ),
      (
        "{preset: x, unit_roles: {R: {permissions: [], no_delete: [u]}}}",
        "unit_roles.R.no_delete: there is no type 'u' in this preset."
      ),
      (
        "{preset: x, levels: {a: {rank: 1, allows: []}}, level_orders: {o: [a, b]}}",
        "level_orders.o must name each level once."
      ),
      (
        "{preset: x, levels: {a: {rank: 1, allows: []}, b: {rank: 2, allows: []}}, level_orders: {default: [a, b]}}",
        "level_orders.default must be the order of the ranks, the highest first."
      ),
      (
        "{preset: x, scopes: {default: Whole, fallback: Unassigned}}",
        "scopes: in every tenant the default is All and the fallback Unassigned."
      ),
      (
        "{preset: x, entity_levels: {read: [read, update]}}",
        "entity_levels.read: full_control stands for read, update, delete and assign, and each of these for itself."
      ),
    ])
  func misfits(yaml: String, sentence: String) throws {
    #expect(try refusal(yaml) == sentence)
  }

  @Test("two presets can't define one application")
  func applicationsAreOnes() throws {
    let a = Preset(name: "a", applications: [ApplicationFact(name: "X")])
    let b = Preset(name: "b", applications: [ApplicationFact(name: "X")])
    #expect(throws: PresetError(message: "The presets a and b both define the application X.")) {
      try PresetCatalog([.base, a, b])
    }
  }
}
