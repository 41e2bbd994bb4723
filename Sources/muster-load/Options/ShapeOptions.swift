internal import ArgumentParser
internal import LoadHarness

/// How the load is made.
struct ShapeOptions: ParsableArguments {
  @Option(help: .init("Connections to the server.", valueName: "count"))
  var connections = 8

  @Option(help: .init("Calls in flight on each connection; with --rate the most that may be.", valueName: "count"))
  var streams = 16

  @Option(help: .init("Threads that make the load.", valueName: "count"))
  var threads = 1

  @Option(help: .init("Calls per second; without it, each answer sends the next call.", valueName: "calls"))
  var rate: Double?

  @Option(help: .init("How long to measure, such as 500ms, 10s or 1h. Default: 10s.", valueName: "time"))
  var duration: Span?

  @Option(help: .init("How many calls to measure, instead of a duration.", valueName: "calls"))
  var count: Int?

  @Option(help: .init("How long to make load before it is measured. Default: 1s.", valueName: "time"))
  var warmUp: Span?

  @Flag(help: "Measure from the first call on.")
  var noWarmUp = false

  @Option(help: .init("How long a call may take, sent as its deadline. Default: any time.", valueName: "time"))
  var timeout: Span?

  @Option(help: .init("What random bodies follow from: the same seed makes the same.", valueName: "number"))
  var seed: UInt64 = 1

  func validate() throws {
    guard duration == nil || count == nil else { throw ValidationError("Give --duration or --count, not both.") }
    guard warmUp == nil || !noWarmUp else { throw ValidationError("Give --warm-up or --no-warm-up, not both.") }
    if let problem = plan.problem { throw ValidationError(problem + ".") }
  }

  var plan: LoadPlan {
    var plan = LoadPlan()
    (plan.connections, plan.streams, plan.threads, plan.rate) = (connections, streams, threads, rate)
    if let duration { plan.length = .time(duration) }
    if let count { plan.length = .calls(count) }
    if let warmUp { plan.warmUp = warmUp }
    if noWarmUp { plan.warmUp = Span(nanoseconds: 0) }
    plan.timeout = timeout
    return plan
  }
}
