import Model
import Postgres
import RPC
import Repositories

/// The metrics of a daemon. Labels are services, methods, statuses and pools, and the ids of the largest loaded tenants:
/// never a user's.
enum MetricsPage {
  static func text(server: ServerStatistics, certificatesExpireAt: Int64?, storage: Storage) -> String {
    var page = PrometheusText()
    page.metric("muster_info", .gauge, "The release that runs.")
    page.sample("muster_info", [("version", Version.text)], 1)
    calls(server, in: &page)
    connections(server, in: &page)
    certificates(server, certificatesExpireAt, in: &page)
    database(storage, in: &page)
    snapshots(storage, in: &page)
    feed(storage, in: &page)
    accesses(storage, in: &page)
    retention(storage, in: &page)
    return page.text
  }

  private static func calls(_ server: ServerStatistics, in page: inout PrometheusText) {
    page.metric("muster_rpc_calls_total", .counter, "Calls by how they ended.")
    for method in server.methods {
      for (status, count) in method.finished.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        page.sample("muster_rpc_calls_total", labels(method) + [("status", status.name)], count)
      }
    }
    page.metric("muster_rpc_duration_seconds", .histogram, "From a call's header fields to its status.")
    for method in server.methods where !method.finished.isEmpty {
      page.histogram(
        "muster_rpc_duration_seconds", labels(method), bounds: ServerStatistics.latencyBounds,
        counts: method.latencyBuckets, sum: method.latencySum)
    }
  }

  private static func labels(_ method: ServerStatistics.Method) -> [(String, String)] {
    [("service", method.descriptor?.service ?? "unknown"), ("method", method.descriptor?.method ?? "unknown")]
  }

  private static func connections(_ server: ServerStatistics, in page: inout PrometheusText) {
    page.metric("muster_rpc_connections", .gauge, "Connections that are open.")
    page.sample("muster_rpc_connections", server.connectionsOpen)
    page.metric("muster_rpc_connections_total", .counter, "Connections that were accepted.")
    page.sample("muster_rpc_connections_total", server.connectionsTotal)
    page.metric("muster_rpc_connections_refused_total", .counter, "Connections turned away at the limit.")
    page.sample("muster_rpc_connections_refused_total", server.connectionsRefused)
    page.metric("muster_rpc_connections_failed_total", .counter, "Connections ended because the peer broke a rule.")
    page.sample("muster_rpc_connections_failed_total", server.connectionsFailed)
    page.metric("muster_rpc_streams", .gauge, "Streams that are open.")
    page.sample("muster_rpc_streams", server.streamsOpen)
    page.metric("muster_rpc_handlers", .gauge, "Handlers that run.")
    page.sample("muster_rpc_handlers", server.handlersRunning)
  }

  private static func certificates(_ server: ServerStatistics, _ expiresAt: Int64?, in page: inout PrometheusText) {
    guard let expiresAt else { return }
    page.metric(
      "muster_tls_handshakes_total", .counter, "TLS handshakes that ended well, by whether a session was resumed.")
    page.sample(
      "muster_tls_handshakes_total", [("resumed", "no")], server.handshakes - server.handshakesResumed)
    page.sample("muster_tls_handshakes_total", [("resumed", "yes")], server.handshakesResumed)
    page.metric("muster_tls_certificate_expiry_seconds", .gauge, "When the first certificate expires, in Unix time.")
    page.sample("muster_tls_certificate_expiry_seconds", Int(expiresAt))
  }

  private static func database(_ storage: Storage, in page: inout PrometheusText) {
    let pools = [("app", storage.app.statistics), ("router", storage.router.statistics)]
    page.metric("muster_database_connections", .gauge, "Connections to PostgreSQL, by pool and state.")
    for (name, pool) in pools {
      page.sample("muster_database_connections", [("pool", name), ("state", "open")], pool.open)
      page.sample("muster_database_connections", [("pool", name), ("state", "idle")], pool.idle)
    }
    page.metric("muster_database_waiting", .gauge, "Callers that wait for a connection, by pool.")
    for (name, pool) in pools { page.sample("muster_database_waiting", [("pool", name)], pool.waiting) }
  }

  private static func feed(_ storage: Storage, in page: inout PrometheusText) {
    let feed = storage.store.feedStatistics
    page.metric(
      "muster_feed_lag_seconds", .histogram,
      "From the making of a change on another node to its being visible here, by the nodes' clocks.")
    page.histogram(
      "muster_feed_lag_seconds", [], bounds: FeedStatistics.lagBounds, counts: feed.lagBuckets, sum: feed.lagSum)
    page.metric("muster_feed_catch_ups_total", .counter, "Reads of the change log that found changes of other nodes.")
    page.sample("muster_feed_catch_ups_total", feed.catchUps)
    page.metric("muster_feed_changes_total", .counter, "Changes of other nodes that were read from the change log.")
    page.sample("muster_feed_changes_total", feed.changes)
    page.metric(
      "muster_feed_reloads_total", .counter, "Tenants dropped to be loaded anew: another epoch, a gap, a bulk change.")
    page.sample("muster_feed_reloads_total", feed.reloads)
    let bell = storage.bell.statistics
    page.metric("muster_feed_notifications_total", .counter, "Notifications between nodes, by what became of them.")
    page.sample("muster_feed_notifications_total", [("event", "sent")], bell.sent)
    page.sample("muster_feed_notifications_total", [("event", "failed")], bell.failed)
    page.sample("muster_feed_notifications_total", [("event", "received")], bell.received)
    page.metric("muster_watch_streams", .gauge, "Streams that follow changes.")
    page.sample("muster_watch_streams", storage.watchers.count)
  }

  private static func retention(_ storage: Storage, in page: inout PrometheusText) {
    let statistics = storage.janitor.statistics
    page.metric(
      "muster_retention_rows_removed_total", .counter, "Rows that tenants kept no longer and this node removed.")
    page.sample("muster_retention_rows_removed_total", statistics.rows)
    page.metric("muster_retention_rounds_total", .counter, "Rounds of removal over all tenants.")
    page.sample("muster_retention_rounds_total", statistics.rounds)
    page.metric("muster_retention_failures_total", .counter, "Removals that failed and are tried again.")
    page.sample("muster_retention_failures_total", statistics.failures)
  }

  private static func accesses(_ storage: Storage, in page: inout PrometheusText) {
    let statistics = storage.accesses.statistics
    page.metric("muster_access_log_waiting", .gauge, "Accesses (refusals, previews) that wait to be written.")
    page.sample("muster_access_log_waiting", statistics.held)
    page.metric("muster_access_log_written_total", .counter, "Accesses that were written to this node's chain.")
    page.sample("muster_access_log_written_total", statistics.written)
    page.metric("muster_access_log_dropped_total", .counter, "Accesses that were lost because too many waited.")
    page.sample("muster_access_log_dropped_total", statistics.dropped)
  }

  private static func snapshots(_ storage: Storage, in page: inout PrometheusText) {
    let statistics = storage.store.statistics
    page.metric("muster_snapshot_tenants", .gauge, "Tenants that are loaded.")
    page.sample("muster_snapshot_tenants", statistics.tenants.count)
    page.metric("muster_snapshot_bytes", .gauge, "Memory that loaded tenants take, about.")
    page.sample("muster_snapshot_bytes", statistics.approximateBytes)
    page.metric("muster_snapshot_waiters", .gauge, "Calls that wait for a load or a revision.")
    page.sample("muster_snapshot_waiters", statistics.waiters)
    page.metric(
      "muster_snapshot_age_seconds", .gauge, "The longest time since a loaded tenant was known to be current.")
    page.sample("muster_snapshot_age_seconds", statistics.tenants.values.map(\.age).max()?.seconds ?? 0)
    page.metric("muster_snapshot_evictions_total", .counter, "Tenants that went from memory to make room for others.")
    page.sample("muster_snapshot_evictions_total", statistics.evictions)
    largest(statistics, in: &page)
  }

  private static func largest(_ statistics: SnapshotStore.Statistics, in page: inout PrometheusText) {
    let largest = statistics.tenants.sorted { $0.value.approximateBytes > $1.value.approximateBytes }
      .prefix(Limits.tenantsInMetrics)
    page.metric("muster_snapshot_tenant_bytes", .gauge, "Memory that the largest loaded tenants take each, about.")
    for (tenant, held) in largest {
      page.sample("muster_snapshot_tenant_bytes", [("tenant", tenant.rawValue)], held.approximateBytes)
    }
    page.metric("muster_snapshot_tenant_users", .gauge, "Users of the largest loaded tenants.")
    for (tenant, held) in largest {
      page.sample("muster_snapshot_tenant_users", [("tenant", tenant.rawValue)], held.users)
    }
    page.metric(
      "muster_snapshot_tenant_age_seconds", .gauge,
      "How long ago each of the largest loaded tenants was known to be current.")
    for (tenant, held) in largest {
      page.sample("muster_snapshot_tenant_age_seconds", [("tenant", tenant.rawValue)], held.age.seconds)
    }
    page.metric(
      "muster_snapshot_tenant_load_seconds", .gauge, "How long each of the largest loaded tenants took to load.")
    for (tenant, held) in largest {
      page.sample("muster_snapshot_tenant_load_seconds", [("tenant", tenant.rawValue)], held.loadTime.seconds)
    }
  }
}
