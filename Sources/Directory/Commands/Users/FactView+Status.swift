internal import Model

extension FactView {
  /// Takes one step of a user's life.
  ///
  /// - Throws: `failedPrecondition`, naming the current status, if the step does not start there.
  mutating func change(
    _ change: StatusChange, of id: UserID, expecting version: Revision?
  ) throws(Interruption) -> UserAnswer {
    let user = try existingUser(id, field: "id")
    try expect(version, is: try self.version(of: id), of: "The user \(id)")
    guard let changed = change.apply(to: user) else {
      throw .refuse(
        .failedPrecondition, "The user \(id) can't be \(change.participle): its status is \(user.status.rawValue).",
        reason: "user_status")
    }
    put(.user(changed))
    return UserAnswer(user: changed, version: revision)
  }
}
