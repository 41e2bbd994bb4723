/// libpq's options, and the hosts to try.
struct ConnectionOptions: Sendable {
  /// One host of the list.
  struct Host: Sendable, Equatable {
    /// As in `host`: a name, an address, or the folder of a socket.
    var name: String?
    /// As in `hostaddr`: where to connect, with no look-up.
    var address: String?
    var port: String?

    /// The name to look up, unless the place is known.
    var nameToLookUp: String? {
      guard address == nil, let name, !name.isEmpty, !name.hasPrefix("/"), !name.hasPrefix("@") else { return nil }
      return name
    }
  }

  /// A host as a session of certain attributes.
  struct Candidate: Sendable, Equatable {
    /// Position in the list.
    let index: Int
    var host: Host
    /// libpq's `target_session_attrs`.
    let attributes: String?
  }

  private let options: [(key: String, value: String)]
  private let hosts: [Host]
  private let attributes: String?
  /// How long connecting may take, over all hosts.
  let connectTimeout: Duration

  /// How often, in milliseconds, a backend that is busy or waits for a lock looks whether we are still there. A cancel
  /// request that comes before its statement is forgotten; the end of the connection is then what ends the statement.
  private static let noticesOurEnd = "-c client_connection_check_interval=1000"

  /// - Throws: `connectFailed` if the text can't be read. libpq's own report isn't passed on, as it may quote a
  ///   password.
  init(_ config: PostgresConfig) throws(PostgresError) {
    guard var options = parseConninfo(config.conninfo), let hosts = hostList(options) else {
      throw PostgresError(.connectFailed, "the database URL can't be read: see libpq's connection strings")
    }
    self.hosts = hosts
    connectTimeout = config.connectTimeout
    // Of several hosts one takes writes; on another one we would read what is old.
    let attributes = options.first { $0.key == "target_session_attrs" }?.value
    self.attributes = attributes ?? (hosts.count > 1 ? "read-write" : nil)
    options.removeAll { ["host", "hostaddr", "port", "target_session_attrs"].contains($0.key) }
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
    session += config.settings.map { "-c " + escaped("\($0.name)=\($0.value)") }
    if !config.isDurable { session.append("-c synchronous_commit=off") }
    if let role = config.role { session.append("-c role=" + escaped(role)) }
    options.removeAll { $0.key == "options" }
    options.append(("options", session.joined(separator: " ")))
    self.options = options
  }

  /// Whom to try, in this order, beginning with the host at `first`.
  func candidates(first: Int) -> [Candidate] {
    // libpq's "prefer-standby" means: a standby, or else anything.
    let rounds = attributes == "prefer-standby" ? ["standby", "any"] : [attributes]
    return rounds.flatMap { attributes in
      hosts.indices.map { offset in
        let index = (first + offset) % hosts.count
        return Candidate(index: index, host: hosts[index], attributes: attributes)
      }
    }
  }

  /// What libpq is to do for one of them.
  func options(for candidate: Candidate) -> [(key: String, value: String)] {
    let place = [
      ("host", candidate.host.name), ("hostaddr", candidate.host.address), ("port", candidate.host.port),
      ("target_session_attrs", candidate.attributes),
    ]
    return options + place.compactMap { key, value in value.map { (key, $0) } }
  }
}

/// The hosts that the options list; nil if the lists don't fit each other. Without any, libpq has its own default.
private func hostList(_ options: [(key: String, value: String)]) -> [ConnectionOptions.Host]? {
  func list(_ key: String) -> [String] {
    guard let value = options.first(where: { $0.key == key })?.value, !value.isEmpty else { return [] }
    return value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
  let (names, addresses, ports) = (list("host"), list("hostaddr"), list("port"))
  let count = max(1, names.count, addresses.count)
  // libpq's rules: a name for each address, and a port for each or one for all.
  guard [0, count].contains(names.count), [0, count].contains(addresses.count), [0, 1, count].contains(ports.count)
  else { return nil }
  func element(_ list: [String], _ index: Int) -> String? {
    let value = list.count == 1 ? list[0] : list.isEmpty ? "" : list[index]
    return value.isEmpty ? nil : value
  }
  return (0..<count).map { index in
    ConnectionOptions.Host(
      name: element(names, index), address: element(addresses, index), port: element(ports, index))
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
