/// The server's configuration, written anew before each start.
struct ClusterSettings {
  let socketDirectory: String

  /// The port is only part of the socket file's name: nothing listens on TCP.
  static let port = 5432
  static let socketName = ".s.PGSQL.\(port)"

  var socketFile: String { "\(socketDirectory)/\(ClusterSettings.socketName)" }

  var text: String {
    """
    # Written by musterd before each start. Changes belong into postgresql.conf, above the include of this file.
    listen_addresses = ''
    port = \(ClusterSettings.port)
    unix_socket_directories = \(quoted("\"" + socketDirectory.replacing("\"", with: "\"\"") + "\""))
    unix_socket_permissions = 0700
    max_connections = 100
    shared_buffers = '128MB'
    synchronous_commit = on
    full_page_writes = on
    jit = off
    logging_collector = off
    log_destination = 'stderr'
    log_line_prefix = '%m [%p] '
    # Statements that fail are the daemon's to log: it knows the call, and leaves out values.
    log_min_messages = log
    log_checkpoints = off

    """
  }

  /// libpq's connection string for the superuser.
  var conninfo: String {
    let host = socketDirectory.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    return "host='\(host)' port=\(ClusterSettings.port) user=\(ClusterSettings.superuser) dbname=postgres"
  }

  static let superuser = "postgres"

  private func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "''") + "'"
  }
}

/// The longest path of a Unix socket, in bytes.
let maxSocketPath = 107

/// Where the socket lies: in the cluster's own folder, which only its user may enter, or, where that path is too long
/// for a socket, in a private folder named after it.
func socketDirectory(forCluster cluster: String, isRoot: Bool) -> String {
  if cluster.utf8.count + 1 + ClusterSettings.socketName.utf8.count <= maxSocketPath { return cluster }
  // FNV-1a: the name must only be the same at each start.
  let hash = cluster.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  return "\(isRoot ? "/run" : "/tmp")/muster-\(String(hash, radix: 16))"
}
