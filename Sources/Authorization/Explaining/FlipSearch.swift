internal import Model

/// Looks for the smallest change that turns an answer round.
///
/// An answer turns to allowed only when its first failing conjunct passes, so each step tries the commands that can mend
/// that conjunct, one level deeper each time: the first find is a smallest one. Each is tried by asking the engine again,
/// and whether the directory would take it is asked only of what turns the answer round.
struct FlipSearch {
  private let question: Question
  private let sight: Sight
  private var asked = 0
  private var refused = 0

  init(_ question: Question, sight: Sight) {
    self.question = question
    self.sight = sight
  }

  /// - Parameter isTaken: Whether the directory would take these effects, which lead to that snapshot.
  mutating func run(on snapshot: Snapshot, _ isTaken: ([Effect], Snapshot) -> Bool) -> Flip {
    let isAllowed = snapshot.check(question).isAllowed
    // What is allowed is one command away from being denied, or no command of the vocabulary reaches it.
    for depth in 1...(isAllowed ? 1 : Limits.flipCommands) {
      if let found = find(on: snapshot, depth: depth, turning: isAllowed, isTaken) {
        return .commands(found)
      }
    }
    return .noneWithinThree
  }

  private mutating func find(
    on snapshot: Snapshot, depth: Int, turning isAllowed: Bool, _ isTaken: ([Effect], Snapshot) -> Bool
  ) -> [FlipCommand]? {
    guard let steps = FlipSteps(question, snapshot, sight)?.steps(turning: isAllowed) else { return nil }
    for step in steps {
      guard asked < Limits.flipAttempts, refused < Limits.flipRefusals else { return nil }
      asked += 1
      let next = snapshot.applying([RevisionChange(revision: snapshot.revision + 1, effects: step.effects)])
      var rest: [FlipCommand] = []
      if depth > 1 {
        guard let found = find(on: next, depth: depth - 1, turning: isAllowed, isTaken) else { continue }
        rest = found
      } else if next.check(question).isAllowed == isAllowed {
        continue
      }
      if isTaken(step.effects, next) { return [step.command] + rest }
      refused += 1
    }
    return nil
  }
}
