internal import Model

extension Preset: Decodable {
  /// Reads a preset's document, such as a YAML file, in the form of the five packs.
  ///
  /// - `application` with `roles`, or `applications` with the roles of each: permissions by role.
  /// - `types`: each with `actions` and the guards that it switches on. A type belongs to the preset's one
  ///   `application`, and to one named like the preset where there are several. `actions` beside `types` are those of
  ///   every type that has none.
  /// - `workgroups` and `first_user`.
  ///
  /// Keys that this version does not know are left alone: a pack's further data belong to later parts.
  public init(from decoder: any Decoder) throws {
    let document = try PresetDocument(from: decoder)
    name = document.preset
    let single = document.application.map { [$0: PresetDocument.Application(roles: document.roles ?? [:])] }
    let applications = (single ?? [:]).merging(document.applications ?? [:]) { first, _ in first }
    roles = applications.flatMap { application, entry in
      (entry.roles ?? [:]).map { role, permissions in
        RoleFact(key: RoleKey(application: application, name: role), permissions: permissions)
      }
    }.sorted { $0.key < $1.key }
    let owner = document.application ?? document.preset
    types = (document.types ?? [:]).map { name, type in
      type.fact(named: name, of: owner, standardActions: document.actions ?? [:])
    }.sorted { $0.name < $1.name }
    workgroups = try (document.workgroups ?? []).map { try $0.workgroup() }
    firstUser = document.firstUser.map { FirstUser(login: $0.login, workgroup: $0.workgroup) }
  }
}
