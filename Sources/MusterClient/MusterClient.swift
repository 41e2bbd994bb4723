public import MusterProtocol
public import RPC
internal import Reactor

/// Calls Muster servers, on a thread of its own, with typed stubs for all services.
///
/// It connects with the first call, and again when a connection breaks. All methods may be used from any task.
public final class MusterClient: Sendable {
  private let connection: Connection
  private let channel: ClientChannel

  /// Reads the files of ``ClientConfig/tls``; nothing is looked up or connected yet.
  ///
  /// - Throws: `ReactorError` if a server is not `host:port`, `TLSError` if a file can't be used, ``RPC/RPCError`` with
  ///   INVALID_ARGUMENT if the key or the acting user can't be sent in a header.
  public init(_ config: ClientConfig) throws {
    let metadata = try Credentials.metadata(config)
    connection = try Connection(config)
    channel = ClientChannel(
      base: connection.channel, metadata: metadata, timeout: config.timeout,
      waitsForServer: config.waitsForServer, tokens: config.carriesTokens ? TokenMemory() : nil)
  }

  private init(connection: Connection, channel: ClientChannel) {
    self.connection = connection
    self.channel = channel
  }

  /// A client that calls on behalf of `user` over the same connection and with the same memory of tokens.
  ///
  /// - Throws: ``RPC/RPCError`` with INVALID_ARGUMENT if the id can't be sent in a header.
  public func acting(as user: String) throws -> MusterClient {
    MusterClient(connection: connection, channel: try channel.acting(as: user))
  }

  /// Ends the connections; calls that are under way fail. Further calls fail too, also of clients that share it.
  ///
  /// Waits for the connection's thread, so it must not be called on that thread.
  public func close() { connection.close() }
}

extension MusterClient {
  /// Questions about access.
  public var authorization: AuthorizationV1.AuthorizationClient { .init(channel: channel) }
  /// Tenants.
  public var tenants: DirectoryV1.TenantsClient { .init(channel: channel) }
  /// The companies of a tenant.
  public var companies: DirectoryV1.CompaniesClient { .init(channel: channel) }
  /// The tree of units of a tenant.
  public var units: DirectoryV1.UnitsClient { .init(channel: channel) }
  /// Users and their life cycle.
  public var users: DirectoryV1.UsersClient { .init(channel: channel) }
  /// Workgroups, their members and the states of their roles.
  public var workgroups: DirectoryV1.WorkgroupsClient { .init(channel: channel) }
  /// Roles as applications define them.
  public var roles: DirectoryV1.RolesClient { .init(channel: channel) }
  /// Resource types, and the resources that are registered.
  public var resources: DirectoryV1.ResourcesClient { .init(channel: channel) }
  /// Trees of entities, and the permissions on their nodes.
  public var entities: DirectoryV1.EntitiesClient { .init(channel: channel) }
  /// License profiles and their seats.
  public var licenses: DirectoryV1.LicensesClient { .init(channel: channel) }
  /// Who changed what, and who was refused.
  public var audit: DirectoryV1.AuditClient { .init(channel: channel) }
  /// Connections to identity providers.
  public var identityProviders: ProvisioningV1.IdentityProvidersClient { .init(channel: channel) }
  /// Snapshots of connections, and what is held of their pushes.
  public var sync: ProvisioningV1.SyncClient { .init(channel: channel) }
  /// From external groups to workgroups.
  public var mappings: ProvisioningV1.MappingsClient { .init(channel: channel) }
  /// The users that identity providers push.
  public var scimUsers: ProvisioningV1.ScimUsersClient { .init(channel: channel) }
  /// The groups that identity providers push.
  public var scimGroups: ProvisioningV1.ScimGroupsClient { .init(channel: channel) }
  /// What identity providers assert at a login.
  public var logins: ProvisioningV1.LoginsClient { .init(channel: channel) }
  /// What identity providers tell of between logins.
  public var events: ProvisioningV1.EventsClient { .init(channel: channel) }
  /// Whether the server's services take calls.
  public var health: HealthV1.HealthClient { .init(channel: channel) }
}
