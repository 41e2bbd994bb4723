internal import Model

/// Looks for the smallest change that turns an answer round.
///
/// An answer turns to allowed only when its first failing conjunct passes, so each step tries the commands that can mend
/// that conjunct, one level deeper each time: the first find is a smallest one. Each is tried by asking the engine again.
struct FlipSearch {
  private let question: Question
  private let sight: Sight
  private var asked = 0

  init(_ question: Question, sight: Sight) {
    self.question = question
    self.sight = sight
  }

  mutating func run(on snapshot: Snapshot) -> Flip {
    let isAllowed = snapshot.check(question).isAllowed
    // What is allowed is one command away from being denied, or no command of the vocabulary reaches it.
    for depth in 1...(isAllowed ? 1 : Limits.flipCommands) {
      if let found = find(on: snapshot, depth: depth, turning: isAllowed) {
        return .commands(found)
      }
    }
    return .noneWithinThree
  }

  private mutating func find(on snapshot: Snapshot, depth: Int, turning isAllowed: Bool) -> [FlipCommand]? {
    guard let steps = FlipSteps(question, snapshot, sight)?.steps(turning: isAllowed) else { return nil }
    for step in steps {
      guard asked < Limits.flipAttempts else { return nil }
      asked += 1
      let next = snapshot.applying([RevisionChange(revision: snapshot.revision + 1, effects: step.effects)])
      if depth == 1 {
        if next.check(question).isAllowed != isAllowed { return [step.command] }
      } else if let rest = find(on: next, depth: depth - 1, turning: isAllowed) {
        return [step.command] + rest
      }
    }
    return nil
  }
}
