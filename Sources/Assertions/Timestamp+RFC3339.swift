internal import Model
internal import Wire

extension Timestamp {
  /// An instant as RFC 3339 writes it, with an offset or `Z`; nil if it is none. Below microseconds it is cut off.
  init?(rfc3339 text: String) {
    // As a JSON string: what RFC 3339 allows needs no escapes, and what needs them is no instant.
    guard !text.contains(where: { $0 == "\"" || $0 == "\\" }),
      let value = try? WellKnown.Timestamp(json: "\"\(text)\""), let microseconds = value.microsecondsSince1970
    else { return nil }
    self.init(microseconds: microseconds)
  }
}
