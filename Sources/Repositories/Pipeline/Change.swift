internal import Directory
internal import Model

/// A command with its envelope, whatever its answer's type: what a group is made of.
struct Change: Sendable {
  let method: String
  let authority: Authority
  let envelope: Envelope
  /// What is likely to be needed, loaded before the first decision.
  let reads: [FactQuery]
  let decide: @Sendable (inout FactView) throws(Interruption) -> Answer
  /// Reads an answer that was stored with an idempotency key.
  let recall: @Sendable (String) throws -> any Sendable

  /// What the caller is told, and its stored form.
  struct Answer: Sendable {
    let value: any Sendable
    /// nil for what is not kept.
    let text: (@Sendable () throws -> String)?
  }

  init<C: Command>(_ command: C, as envelope: Envelope) {
    method = C.name
    authority = command.authority
    self.envelope = envelope
    reads = (envelope.actingUser.map { [FactQuery.subject($0)] } ?? []) + command.reads
    decide = { (view: inout FactView) throws(Interruption) in
      let answer = try Decision.run(command, as: envelope, on: &view)
      let text: @Sendable () throws -> String = { try JSON.text(answer) }
      return Answer(value: answer, text: C.keeps(answer) ? text : nil)
    }
    recall = { try JSON.decode(C.Answer.self, from: $0) }
  }
}

/// What is to be said of a change once COMMIT has succeeded.
struct Decided: Sendable {
  let answer: any Sendable
  let token: Token
  var isReplay = false
  /// What snapshots must learn; nil if nothing was changed.
  var change: RevisionChange?
}
