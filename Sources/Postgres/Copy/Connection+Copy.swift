internal import Reactor

/// A COPY that exchanges data with its server.
struct Copy {
  /// What the operation's caller waits for.
  enum Wait {
    case begin, room
    case rows(max: Int)
    case nothing
  }

  let operation: Operation
  let isOut: Bool
  var wait = Wait.begin
  /// Whether libpq gave the last row; what the server says of the whole comes next.
  var hasAllRows = false
}

extension Connection {
  /// Whether nothing may be read: libpq would go on making its buffer larger.
  var pausesReading: Bool {
    guard let copy, copy.isOut else { return false }
    if case .rows = copy.wait { return false }
    return true
  }

  /// The server is ready; false if that isn't what was asked.
  func beginCopy(isOut: Bool, of operation: Operation?) -> Bool {
    guard let operation, case .copy(_, isOut) = operation.work else { return false }
    copy = Copy(operation: operation, isOut: isOut)
    return true
  }

  /// Sends rows; the operation is told when the kernel has them all.
  func put(_ bytes: [UInt8]) {
    guard let libpq, copy != nil else { return }
    guard libpq.putCopy(bytes) else { return fail(libpq) }
    copy?.wait = .room
    // Not at once: a writer whose server takes all would hold the loop for ever.
    reactor.markDirty(self)
  }

  /// Ends a COPY FROM; with a reason, the server undoes it. The operation completes with the server's answer.
  func endCopy(because reason: String?) {
    guard let libpq, copy != nil else { return }
    guard libpq.endCopy(because: reason) else { return fail(libpq) }
    copy = nil
    reactor.markDirty(self)
  }

  /// Asks for rows; the operation is told when there are some, or completes when there are none left.
  func fetch(max: Int) {
    copy?.wait = .rows(max: max)
    moveCopy()
  }

  /// Does what the copy's caller waits for, if it can be done now.
  func moveCopy() {
    switch copy?.wait {
    case .begin: tell()
    case .rows(let max): takeRows(max: max)
    case .room, .nothing, nil: break
    }
  }

  func copyHasRoom() {
    if case .room = copy?.wait { tell() }
  }

  private func takeRows(max: Int) {
    guard let libpq, let operation = copy?.operation else { return }
    if copy?.hasAllRows == false {
      switch libpq.getCopy(into: &operation.copied, max: max) {
      case .open: break
      case .ended: copy?.hasAllRows = true
      case .failed: return fail(libpq)
      }
    }
    if !operation.copied.isEmpty { return tell() }
    guard copy?.hasAllRows == true else { return updateInterest() }
    copy = nil
    updateInterest()
    receive()
  }

  private func tell() {
    guard let operation = copy?.operation else { return }
    copy?.wait = .nothing
    updateInterest()
    owner?.copyMoved(operation)
  }
}
