/// The calls that wait for room on a connection: a list through the calls themselves, so that one which gives up
/// leaves at once.
struct WaitingCalls {
  private(set) var count = 0
  private(set) var first: ClientCall?
  private unowned(unsafe) var last: ClientCall?

  mutating func append(_ call: ClientCall) {
    precondition(!call.isWaiting, "a call waits once")
    call.isWaiting = true
    call.previousWaiting = last
    if let last { last.nextWaiting = call } else { first = call }
    last = call
    count += 1
  }

  mutating func remove(_ call: ClientCall) {
    guard call.isWaiting else { return }
    let next = call.nextWaiting
    if let previous = call.previousWaiting { previous.nextWaiting = next } else { first = next }
    if let next { next.previousWaiting = call.previousWaiting } else { last = call.previousWaiting }
    call.nextWaiting = nil
    call.previousWaiting = nil
    call.isWaiting = false
    count -= 1
  }
}
