internal import ArgumentParser
internal import Wire

/// A length of time in whole seconds: `90s`, `5m`, `2h`, `30d`.
struct Span: ExpressibleByArgument {
  let duration: WellKnown.Duration

  init?(argument: String) {
    let units: [(Character, Int64)] = [("s", 1), ("m", 60), ("h", 3_600), ("d", 86_400)]
    guard let unit = units.first(where: { argument.last == $0.0 }), let count = Int64(argument.dropLast()),
      // A century: longer than any span that means something, and far from what overflows.
      (0...3_155_760_000 / unit.1).contains(count)
    else { return nil }
    duration = .init(seconds: count * unit.1)
  }

  /// The span as it is typed, in its largest whole unit.
  static func text(_ duration: WellKnown.Duration?) -> String {
    guard let seconds = duration?.seconds else { return "" }
    for (unit, size) in [("d", Int64(86_400)), ("h", 3_600), ("m", 60)] where seconds != 0 && seconds % size == 0 {
      return "\(seconds / size)\(unit)"
    }
    return "\(seconds)s"
  }
}
