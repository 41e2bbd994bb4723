internal import Model

/// What follows from a change whatever command made it, as the guards are checked whatever command made it: so no command
/// can forget it.
enum Consequence {
  /// What the end of a membership or a workgroup asks for: a command that is likely to end one reads it with the rest,
  /// which spares a round trip.
  static var ofEnding: [FactQuery] { [.allLicenseProfiles] }

  /// What it asks for that a user is deactivated or deleted.
  static func ofLeaving(_ user: UserID) -> [FactQuery] { ofEnding + [.seats(of: user)] }

  /// Adds to a view what follows from what was done in it.
  ///
  /// - A membership that ended with its last source frees the user's seats of that workgroup's license profiles (C43).
  /// - A workgroup that ended takes its license profiles along.
  /// - A user who was deactivated or deleted holds no seat.
  /// - A mapping that ended is bound to no group any more (P40).
  static func settle(_ view: inout FactView) throws(Interruption) {
    let effects = view.effects
    let mappings = effects.compactMap { if case .end(.mapping(let id)) = $0 { id } else { nil } }
    try view.require(mappings.map { .pushed(.bindings(of: $0)) })
    for mapping in mappings {
      for binding in try view.bindings(of: mapping) { view.end(.binding(binding)) }
    }
    let workgroups = effects.compactMap { if case .end(.workgroup(let id)) = $0 { id } else { nil } }
    let gone = effects.compactMap { effect -> UserID? in
      guard case .put(.user(let user)) = effect else { return nil }
      return user.status == .deactivated || user.status == .deleted ? user.id : nil
    }
    let ended = effects.compactMap { if case .end(.membership(let fact)) = $0 { fact } else { nil } }
    guard !(workgroups.isEmpty && gone.isEmpty && ended.isEmpty) else { return }
    try view.require(ofEnding + gone.flatMap(ofLeaving))
    for user in gone { view.free(try view.seats(of: user)) }
    let profiles = try view.licenseProfiles()
    guard !profiles.isEmpty else { return }
    for profile in profiles where workgroups.contains(profile.workgroup) {
      view.free(try view.seats(in: profile.id))
      view.end(.licenseProfile(profile.id))
    }
    for (workgroup, memberships) in Dictionary(grouping: ended, by: \.workgroup).sorted(by: { $0.key < $1.key }) {
      let left = profiles.filter { $0.workgroup == workgroup && !workgroups.contains(workgroup) }
      guard !left.isEmpty else { continue }
      let users = Set(memberships.map(\.user))
      try view.require([.members(of: workgroup, among: users.sorted())])
      let still = Set(try view.members(of: workgroup, among: users.sorted()).map(\.user))
      for profile in left {
        view.free(try view.seats(in: profile.id, among: users.subtracting(still).sorted()))
      }
    }
  }
}

extension FactView {
  fileprivate mutating func free(_ seats: [LicenseSeatFact]) {
    for seat in seats { end(.licenseSeat(seat.user, product: seat.product)) }
  }
}
