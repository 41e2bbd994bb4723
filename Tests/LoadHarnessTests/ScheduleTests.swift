import Testing

@testable import LoadHarness

@Suite struct ScheduleTests {
  @Test("workers share the instants of a constant rate, each once and in order", arguments: [1, 2, 3, 7])
  func shares(of workers: Int) {
    let all = ConstantRate(rate: 3_000, start: 1_000)
    var instants: [Int64] = []
    for worker in 0..<workers {
      let schedule = ConstantRate(rate: 3_000, start: 1_000, share: worker, of: workers)
      instants += (0..<100).map(schedule.instant)
    }
    #expect(instants.sorted() == (0..<(100 * workers)).map(all.instant))
  }

  @Test("no rounding adds up: after an hour at an odd rate the call is due to the nanosecond")
  func noDrift() {
    let schedule = ConstantRate(rate: 33_333.3, start: 0)
    let index = 119_999_880  // 3,600 s of calls
    #expect(abs(schedule.instant(of: index) - 3_600_000_000_000) <= 1)
  }

  @Test("the number of calls before an end agrees with counting them", arguments: [0.5, 1, 3, 999.9, 70_000])
  func count(rate: Double) {
    for worker in 0..<3 {
      let schedule = ConstantRate(rate: rate, start: 5_000, share: worker, of: 3)
      for end in [0, 5_000, 5_001, 1_005_000, 333_338_333, 2_000_005_000] as [Int64] {
        var counted = 0
        while schedule.instant(of: counted) < end { counted += 1 }
        #expect(schedule.count(before: end) == counted)
      }
    }
  }

  @Test("a plan names the option that is wrong")
  func problems() {
    var plan = LoadPlan()
    #expect(plan.problem == nil)
    plan.threads = 9
    #expect(plan.problem?.contains("--threads") == true)
    plan = LoadPlan()
    plan.rate = 0
    #expect(plan.problem?.contains("--rate") == true)
    plan = LoadPlan()
    plan.connections = 0
    #expect(plan.problem?.contains("--connections") == true)
    plan = LoadPlan()
    plan.length = .calls(0)
    #expect(plan.problem?.contains("--count") == true)
    #expect((0..<3).map { LoadPlan.share(8, worker: $0, of: 3) } == [3, 3, 2])
  }
}
