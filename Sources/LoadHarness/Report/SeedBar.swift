public import MusterProtocol

/// The line that shows how far a seed has come.
public struct SeedBar: Sendable {
  private let total: Int
  private var done = 0
  private var shown = -1

  /// - Parameter total: How many rows there will be.
  public init(total: Int) { self.total = max(1, total) }

  /// The line after one more part; nil if it says nothing new.
  public mutating func line(after part: DirectoryV1.TenantPart) -> String? {
    if case .rows(let rows) = part.part { done += Int(rows.count) }
    let percent = min(100, done * 100 / total)
    guard percent != shown else { return nil }
    shown = percent
    let filled = percent * Self.width / 100
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: Self.width - filled)
    let wait = percent == 100 ? "  waiting for the commit" : ""
    return "[\(bar)] \(percent) %  \(done.grouped) of \(total.grouped) rows\(wait)"
  }

  /// What was made, and how fast.
  public static func summary(tenant: String, rows: Int, seconds: Double, token: String) -> String {
    let rate = Int(Double(rows) / max(seconds, 0.001))
    let tenths = Int(seconds * 10)
    return """
      tenant \(tenant)
      rows   \(rows.grouped) in \(tenths / 10).\(tenths % 10) s, \(rate.grouped)/s
      token  \(token)
      """
  }

  private static let width = 30
}
