internal import Model

/// The numbers of everything that is named and of which a tenant has few.
///
/// A number is given at the first mention, whether or not the thing exists, and never taken back: so rows stay valid
/// while things come and go.
struct Names: Sendable {
  var applications = NameTable()
  /// Resource types, under the number of their application.
  var types = NameTable()
  /// Roles, likewise.
  var roles = NameTable()
  var workgroups = NameTable()
  var companies = NameTable()
  var units = NameTable()
  /// The sources of memberships and grants, in their stored forms.
  var sources = NameTable()
  var levels = NameTable()
  var dimensions = NameTable()

  mutating func intern(_ key: TypeKey) -> UInt32 { types.intern(key.name, tag: applications.intern(key.application)) }

  mutating func intern(_ key: RoleKey) -> UInt32 { roles.intern(key.name, tag: applications.intern(key.application)) }

  func find(_ key: TypeKey) -> UInt32? {
    applications.find(key.application).flatMap { types.find(key.name, tag: $0) }
  }

  func find(_ key: RoleKey) -> UInt32? {
    applications.find(key.application).flatMap { roles.find(key.name, tag: $0) }
  }

  func type(_ number: UInt32) -> TypeKey {
    TypeKey(application: applications.text(types.tag(of: number)), name: types.text(number))
  }

  func role(_ number: UInt32) -> RoleKey {
    RoleKey(application: applications.text(roles.tag(of: number)), name: roles.text(number))
  }

  var byteCount: Int {
    [applications, types, roles, workgroups, companies, units, sources, levels, dimensions]
      .reduce(0) { $0 + $1.byteCount }
  }
}
