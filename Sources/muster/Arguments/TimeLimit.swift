internal import ArgumentParser

/// How long a call may take: `10`, `10s`, `500ms` or `2m`.
struct TimeLimit: ExpressibleByArgument {
  let duration: Duration

  init?(argument: String) {
    let units: [(String, Double)] = [("ms", 0.001), ("s", 1), ("m", 60), ("", 1)]
    for (unit, seconds) in units where argument.hasSuffix(unit) {
      // A day: longer than any call, and far from what overflows.
      guard let count = Double(argument.dropLast(unit.count)), count > 0, count * seconds <= 86_400 else { return nil }
      duration = .seconds(count * seconds)
      return
    }
    return nil
  }
}
