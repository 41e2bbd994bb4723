public import Directory
internal import MusterProtocol
public import Provisioning
public import RPC

/// All calls of Muster, ready to be registered: what the composition root makes one of.
public struct MusterServices: Sendable {
  private let backend: Backend
  private let snapshots: any Snapshots
  private let audit: any AuditQueries
  private let feed: any ChangeFeed
  private let transfer: any TenantTransfer
  private let past: PastSnapshots
  private let pushed: any ProvisioningQueries
  private let sync: any SnapshotSync
  private let presets: PresetCatalog
  private let limits: ServicesLimits

  /// Joins the calls with what they stand on.
  ///
  /// - Parameters:
  ///   - pipeline: The one way to change facts.
  ///   - queries: The reads of the directory.
  ///   - history: The reads of what was.
  ///   - audit: The reads of the audit.
  ///   - accesses: Where calls are kept that changed nothing.
  ///   - snapshots: The loaded tenants, for checks.
  ///   - feed: The committed revisions, for those who follow them.
  ///   - transfer: What moves whole tenants.
  ///   - pushed: The reads of what identity providers push.
  ///   - sync: What takes their snapshots.
  ///   - presets: What a tenant can be made with.
  ///   - keySets: Fetches the keys of connections that name an address for them; nil fetches none.
  public init(
    pipeline: any ChangePipeline, queries: any DirectoryQueries, history: any HistoryQueries,
    audit: any AuditQueries, accesses: any AccessLog, snapshots: any Snapshots, feed: any ChangeFeed,
    transfer: any TenantTransfer, pushed: any ProvisioningQueries, sync: any SnapshotSync, presets: PresetCatalog,
    keySets: (any KeySetFetcher)? = nil, limits: ServicesLimits = ServicesLimits()
  ) {
    self.backend = Backend(
      pipeline: pipeline, queries: queries, accesses: accesses, snapshots: snapshots, limits: limits,
      keySets: KeySets(fetcher: keySets, limits: limits))
    self.past = PastSnapshots(snapshots: snapshots, history: history, queries: queries)
    self.audit = audit
    self.snapshots = snapshots
    self.feed = feed
    self.transfer = transfer
    self.pushed = pushed
    self.sync = sync
    self.presets = presets
    self.limits = limits
  }

  /// Registers the handlers of a set.
  public func register(_ set: ServiceSet, in router: inout Router) {
    switch set {
    case .authorization:
      AuthorizationHandlers(
        backend: self.backend, feed: self.feed, past: self.past, shelf: CursorShelf(limits: self.limits)
      ).register(in: &router)
      CheckFastPath(snapshots: self.snapshots, limits: self.limits).register(in: &router)
      BatchFastPath(snapshots: self.snapshots, limits: self.limits).register(in: &router)
    case .directory:
      TenantsHandlers(backend: self.backend, presets: self.presets, transfer: self.transfer).register(in: &router)
      CompaniesHandlers(backend: self.backend).register(in: &router)
      UnitsHandlers(backend: self.backend).register(in: &router)
      UsersHandlers(backend: self.backend).register(in: &router)
      WorkgroupsHandlers(backend: self.backend).register(in: &router)
      RolesHandlers(backend: self.backend).register(in: &router)
      ResourcesHandlers(backend: self.backend).register(in: &router)
      EntitiesHandlers(backend: self.backend).register(in: &router)
      LicensesHandlers(backend: self.backend).register(in: &router)
      AuditHandlers(backend: self.backend, audit: self.audit, past: self.past).register(in: &router)
    case .provisioning:
      IdentityProvidersHandlers(backend: self.backend, pushed: self.pushed, audit: self.audit, sync: self.sync)
        .register(in: &router)
      MappingsHandlers(backend: self.backend).register(in: &router)
      LoginsHandlers(backend: self.backend).register(in: &router)
      EventsHandlers(backend: self.backend).register(in: &router)
      ScimUsersHandlers(backend: self.backend, pushed: self.pushed).register(in: &router)
      ScimGroupsHandlers(backend: self.backend, pushed: self.pushed).register(in: &router)
      SyncHandlers(backend: self.backend, pushed: self.pushed, sync: self.sync).register(in: &router)
    }
  }
}
