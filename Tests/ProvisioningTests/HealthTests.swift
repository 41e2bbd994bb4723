import Model
import Provisioning
import Testing

@Suite("Health of a connection")
struct HealthTests {
  private static let now = Timestamp(microseconds: 1_700_000_000_000_000)

  private func forecast(_ succeeded: Int64, _ failed: Int64, refused: Int64? = nil) -> QuarantineForecast {
    QuarantineForecast(
      RequestTally(
        succeeded: succeeded, failed: failed, lastCall: succeeded + failed > 0 ? Self.now : nil,
        lastRefusedCredential: refused.map { Self.now.advanced(bySeconds: $0) }))
  }

  @Test(
    "P56: few calls forecast nothing, many that fail the quarantine, and a credential refused since the last call at once"
  )
  func forecasts() {
    #expect(forecast(0, 0) == .idle)
    #expect(forecast(0, 9) == .healthy)
    #expect(forecast(100, 0) == .healthy)
    #expect(forecast(81, 19) == .healthy)
    #expect(forecast(80, 20) == .atRisk)
    #expect(forecast(61, 39) == .atRisk)
    #expect(forecast(60, 40) == .quarantine)
    #expect(forecast(100, 0, refused: 1) == .quarantine)
    #expect(forecast(100, 0, refused: -1) == .healthy)
    #expect(forecast(0, 0, refused: 0) == .quarantine)
  }
}
