internal import ArgumentParser
internal import FoundationEssentials
internal import Wire

/// A point in time as RFC 3339 writes it: `2026-03-01T09:30:00Z`.
struct Instant: ExpressibleByArgument {
  let timestamp: WellKnown.Timestamp

  /// The instant as it is typed, in UTC.
  static func text(_ timestamp: WellKnown.Timestamp) -> String {
    let seconds = Double(timestamp.seconds) + Double(timestamp.nanos / 1_000_000) / 1_000
    return Date(timeIntervalSince1970: seconds).formatted(
      Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }

  init?(argument: String) {
    let styles = [Date.ISO8601FormatStyle(), Date.ISO8601FormatStyle(includingFractionalSeconds: true)]
    guard let date = styles.lazy.compactMap({ try? Date(argument, strategy: $0) }).first else { return nil }
    // Milliseconds: what a floating-point date surely holds.
    timestamp = .init(microsecondsSince1970: Int64((date.timeIntervalSince1970 * 1_000).rounded()) * 1_000)
  }
}
