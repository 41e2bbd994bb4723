internal import Reactor

extension Worker {
  /// Begins to send at a constant rate, whatever the server does.
  func startPacing(_ schedule: ConstantRate) {
    self.schedule = schedule
    dueCalls = schedule.count(before: window.end)
    free = Array(slots.indices)
    do {
      timer = try FineTimer(reactor: reactor) { [unowned self] in sendDue(FineTimer.now) }
    } catch {
      // Every call of the run then counts as not sent, which no threshold lets pass.
      tally.firstProblem = error.message
      return end()
    }
    sendDue(FineTimer.now)
  }

  /// Sends what is due, as far as there is room, and sets the timer for the next.
  ///
  /// Without room, the next answer comes back here; the calls that wait for it are late, and measured as such.
  func sendDue(_ now: Int64) {
    guard let schedule, let timer else { return }
    var burst = LoadLimits.burst
    while burst > 0, nextCall < dueCalls, let slot = free.last {
      let due = schedule.instant(of: nextCall)
      guard due <= now else { break }
      free.removeLast()
      nextCall += 1
      burst -= 1
      send(slot, due: due, now: now)
    }
    let isWaiting = free.isEmpty || nextCall == dueCalls
    timer.set(isWaiting ? nil : max(schedule.instant(of: nextCall), now + LoadLimits.pace))
  }

  /// Whether calls are due that were not sent yet.
  var isBehind: Bool { nextCall < dueCalls }

  /// Counts what was due and not sent, with the time that it has waited.
  func countUnsent(_ now: Int64) {
    while let schedule, isBehind {
      let due = schedule.instant(of: nextCall)
      nextCall += 1
      guard due >= window.from else { continue }
      tally.latency.record(now - due)
      tally.unsent += 1
    }
  }
}
