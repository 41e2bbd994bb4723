/// The server's configuration, written anew before each start: it also reaches a cluster that an earlier release made.
struct ClusterSettings {
  let socketDirectory: String
  var memory = MachineMemory.ofThisMachine()

  /// The port is only part of the socket file's name: nothing listens on TCP.
  static let port = 5432
  static let socketName = ".s.PGSQL.\(port)"
  /// The line of `postgresql.conf` that names this file.
  static let include = "include = 'muster.conf'"

  var socketFile: String { "\(socketDirectory)/\(ClusterSettings.socketName)" }

  var text: String {
    """
    # Written by musterd before each start. Changes belong into postgresql.conf, below the include of this file.

    # Reached over a private socket only.
    listen_addresses = ''
    port = \(ClusterSettings.port)
    unix_socket_directories = \(quoted("\"" + socketDirectory.replacing("\"", with: "\"\"") + "\""))
    unix_socket_permissions = 0700
    # A daemon of 16 threads keeps about 100 connections, and its services may run as three. An unused place costs
    # kilobytes.
    max_connections = 300

    # Nothing that was acknowledged may be lost, also not with the machine's power.
    fsync = on
    synchronous_commit = on
    full_page_writes = on
    # Enough of a log for base backups, standbys and recovery to a point in time.
    wal_level = replica

    # The hot rows are few: checks are answered by the daemon's memory, which shares the machine.
    shared_buffers = '\(memory.sharedBuffers)MB'
    # Not taken, only what the planner may expect the kernel to hold.
    effective_cache_size = '\(memory.expectedCache)MB'
    # Statements go by index and sort little; what a bulk load merges, it sorts.
    work_mem = '16MB'
    # For one index or one table at a time: migrations, vacuum.
    maintenance_work_mem = '\(memory.maintenance)MB'

    # A bulk load shall not run from checkpoint into checkpoint, after each of which every page is logged whole again; a
    # recovery replays at most this much.
    max_wal_size = '2GB'
    min_wal_size = '256MB'
    checkpoint_timeout = '5min'

    # After a crash all files are written out before recovery begins: by one call for the file system (Linux 5.8 and later
    # report its errors), and not by a thousand, which take a second.
    recovery_init_sync_method = syncfs

    # The data lie on flash or in memory, where a random page costs hardly more than the next one.
    random_page_cost = 1.1
    # Short statements are over before a compiler would be done.
    jit = off
    # Parallel workers need /dev/shm, of which containers have 64 MB, and take cores that answer calls.
    max_parallel_workers_per_gather = 0

    # Idempotency keys come and go with each write, and the row that orders a tenant's changes is updated by each: the
    # defaults would let a fifth of a big table die first.
    autovacuum_naptime = '15s'
    autovacuum_vacuum_scale_factor = 0.05
    autovacuum_analyze_scale_factor = 0.02
    autovacuum_vacuum_cost_limit = 1000

    # A daemon that hangs in the middle of a change holds its tenant's lock.
    idle_in_transaction_session_timeout = '60s'

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
