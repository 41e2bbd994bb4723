import Model
import SCIM
import Testing

@Suite("Instants")
struct TimestampTests {
  @Test(
    "instants are read with and without zone and fraction",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("1970-01-01T00:00:00", 0), ("1970-01-01T01:30:00+01:30", 0),
      ("1969-12-31T23:00:00-01:00", 0),
      ("1970-01-01T00:00:01.5Z", 1_500_000), ("1970-01-01t00:00:00.1234567z", 123_456),
      ("1969-12-31T23:59:59Z", -1_000_000),
      ("2000-02-29T00:00:00Z", 951_782_400_000_000), ("2024-03-01T00:00:00Z", 1_709_251_200_000_000),
      ("0001-01-01T00:00:00Z", -62_135_596_800_000_000), ("9999-12-31T23:59:59Z", 253_402_300_799_000_000),
    ] as [(String, Int64)])
  func read(_ text: String, _ microseconds: Int64) {
    #expect(Timestamp(scim: text)?.microseconds == microseconds)
  }

  @Test(
    "what is no instant is none",
    arguments: [
      "", "1970", "1970-01-01", "1970-13-01T00:00:00Z", "1970-02-29T00:00:00Z", "1900-02-29T00:00:00Z",
      "1970-01-00T00:00:00Z",
      "1970-01-01T24:00:00Z", "1970-01-01T00:60:00Z", "1970-01-01T00:00:61Z", "1970-01-01T00:00:00.Z",
      "1970-01-01T00:00:00+1",
      "1970-01-01T00:00:00+24:00", "1970-01-01T00:00:00Zx", "1970-01-01 00:00:00Z", "+970-01-01T00:00:00Z",
    ])
  func refused(_ text: String) {
    #expect(Timestamp(scim: text) == nil)
  }

  @Test("what is written is read again, and instants beyond the calendar are shown as its ends")
  func written() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let milliseconds = Int64.random(in: -62_135_596_800_000...253_402_300_799_999, using: &generator)
      let instant = Timestamp(microseconds: milliseconds * 1000)
      #expect(Timestamp(scim: instant.scimText) == instant, "\(instant.scimText)")
    }
    #expect(Timestamp(microseconds: 1_709_251_200_123_456).scimText == "2024-03-01T00:00:00.123Z")
    #expect(Timestamp(microseconds: .min).scimText == "0001-01-01T00:00:00.000Z")
    #expect(Timestamp(microseconds: .max).scimText == "9999-12-31T23:59:59.999Z")
  }
}
