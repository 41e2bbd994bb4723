/// libpq's options for each attempt to connect.
struct ConnectionOptions: Sendable {
  private let options: [(key: String, value: String)]
  let connectTimeout: Duration

  /// How often, in milliseconds, a backend that is busy or waits for a lock looks whether we are still there. A cancel
  /// request that comes before its statement is forgotten; the end of the connection is then what ends the statement.
  private static let noticesOurEnd = "-c client_connection_check_interval=1000"

  /// - Throws: `connectFailed` if the text can't be read. libpq's own report isn't passed on, as it may quote a
  ///   password.
  init(_ config: PostgresConfig) throws(PostgresError) {
    guard var options = parseConninfo(config.conninfo) else {
      throw PostgresError(.connectFailed, "the database URL can't be read: see libpq's connection strings")
    }
    connectTimeout = config.connectTimeout
    // A peer that vanished is noticed within half a minute, also while we wait for it.
    let defaults = [
      ("application_name", config.applicationName), ("client_encoding", "UTF8"),
      ("keepalives", "1"), ("keepalives_idle", "10"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
      ("tcp_user_timeout", "25000"),
    ]
    for (key, value) in defaults where !options.contains(where: { $0.key == key }) {
      options.append((key, value))
    }
    var session = [Self.noticesOurEnd]
    session += options.filter { $0.key == "options" }.map(\.value)
    if !config.isDurable { session.append("-c synchronous_commit=off") }
    if let role = config.role { session.append("-c role=" + escaped(role)) }
    options.removeAll { $0.key == "options" }
    options.append(("options", session.joined(separator: " ")))
    self.options = options
  }

  /// The options of attempt number `attempt`. Of several hosts each attempt starts with another one: libpq by itself
  /// would spend every attempt on a first host that is paused.
  func attempt(_ attempt: Int) -> [(key: String, value: String)] {
    options.map { key, value in
      guard key == "host" || key == "hostaddr" || key == "port" else { return (key, value) }
      let parts = value.split(separator: ",", omittingEmptySubsequences: false)
      let first = attempt % parts.count
      return (key, (parts[first...] + parts[..<first]).joined(separator: ","))
    }
  }
}

/// In `options`, blanks and backslashes are escaped.
private func escaped(_ text: String) -> String {
  var result = ""
  for character in text {
    if character == " " || character == "\\" { result.append("\\") }
    result.append(character)
  }
  return result
}
