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

    /// The reason's number within OpenSSL's TLS code; nil for errors of other parts, and for those that only say which
    /// part failed.
    var tlsReason: Int32? {
      // ERR_GET_LIB and ERR_GET_REASON, which are inline functions over these bits.
      let reason = Int32(code & 0x7F_FFFF)
      return code >> 23 & 0xFF == UInt(ERR_LIB_SSL) && reason >= 100 ? reason : nil
    }
  }

  /// Looks first: that is a fifth of the cost of clearing an empty queue, twice in each turn of a connection.
  static func clear() {
    if ERR_peek_error() != 0 { ERR_clear_error() }
  }

  /// Empties the queue and returns what tells most: the first entry of the TLS code, or else the first, to which the
  /// callers up the stack added theirs.
  static func drain() -> Entry? {
    var first: Entry?
    // The queue holds 16.
    while let entry = next() {
      if entry.tlsReason != nil {
        ERR_clear_error()
        return entry
      }
      first = first ?? entry
    }
    return first
  }

  private static func next() -> Entry? {
    let code = ERR_get_error()
    return code == 0 ? nil : Entry(code: code)
  }
}
