internal import COpenSSL

/// OpenSSL's errors. Their queue belongs to the thread, so one synchronous function clears it, calls, and drains it.
enum ErrorQueue {
  /// One error: what OpenSSL calls its packed code.
  struct Entry {
    let code: UInt

    /// OpenSSL's own words.
    var text: String? {
      guard let text = unsafe ERR_reason_error_string(code) else { return nil }
      return unsafe String(cString: text)
    }

    /// The reason's number within OpenSSL's TLS code; nil for errors of other parts.
    var tlsReason: Int32? {
      // ERR_GET_LIB and ERR_GET_REASON, which are inline functions over these bits.
      guard code >> 23 & 0xFF == UInt(ERR_LIB_SSL) else { return nil }
      return Int32(code & 0x7F_FFFF)
    }
  }

  static func clear() { ERR_clear_error() }

  /// Empties the queue and returns its first entry: the cause, to which the callers up the stack added theirs.
  static func drain() -> Entry? {
    let first = ERR_get_error()
    if first != 0 { ERR_clear_error() }
    return first == 0 ? nil : Entry(code: first)
  }
}
