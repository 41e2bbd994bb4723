// Generated from muster/provisioning/v1/sync.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension ProvisioningV1 {
  public struct PlannedChangeKind: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var loses: Self { Self(rawValue: 1) }
    public static var deleted: Self { Self(rawValue: 2) }
    public static var deactivated: Self { Self(rawValue: 3) }
    public static var gains: Self { Self(rawValue: 4) }
    public static var reactivated: Self { Self(rawValue: 5) }
    public static var created: Self { Self(rawValue: 6) }

    public static var allCases: [Self] { [.unspecified, .loses, .deleted, .deactivated, .gains, .reactivated, .created] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "PLANNED_CHANGE_KIND_UNSPECIFIED"
        case 1: "PLANNED_CHANGE_KIND_LOSES"
        case 2: "PLANNED_CHANGE_KIND_DELETED"
        case 3: "PLANNED_CHANGE_KIND_DEACTIVATED"
        case 4: "PLANNED_CHANGE_KIND_GAINS"
        case 5: "PLANNED_CHANGE_KIND_REACTIVATED"
        case 6: "PLANNED_CHANGE_KIND_CREATED"
        default: nil
      }
    }
  }

  public struct SyncState: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    /// Its end hasn't come.
    public static var receiving: Self { Self(rawValue: 1) }
    /// Waits for Apply.
    public static var planned: Self { Self(rawValue: 2) }
    /// Waits for Approve or Reject (P47).
    public static var held: Self { Self(rawValue: 3) }
    public static var applied: Self { Self(rawValue: 4) }
    /// It said what held already (P51).
    public static var unchanged: Self { Self(rawValue: 5) }
    public static var rejected: Self { Self(rawValue: 6) }
    /// It contradicts itself; reason says how.
    public static var refused: Self { Self(rawValue: 7) }

    public static var allCases: [Self] { [.unspecified, .receiving, .planned, .held, .applied, .unchanged, .rejected, .refused] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "SYNC_STATE_UNSPECIFIED"
        case 1: "SYNC_STATE_RECEIVING"
        case 2: "SYNC_STATE_PLANNED"
        case 3: "SYNC_STATE_HELD"
        case 4: "SYNC_STATE_APPLIED"
        case 5: "SYNC_STATE_UNCHANGED"
        case 6: "SYNC_STATE_REJECTED"
        case 7: "SYNC_STATE_REFUSED"
        default: nil
      }
    }
  }

  public struct SyncChangeKind: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var loses: Self { Self(rawValue: 1) }
    public static var moves: Self { Self(rawValue: 2) }
    public static var gains: Self { Self(rawValue: 3) }

    public static var allCases: [Self] { [.unspecified, .loses, .moves, .gains] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "SYNC_CHANGE_KIND_UNSPECIFIED"
        case 1: "SYNC_CHANGE_KIND_LOSES"
        case 2: "SYNC_CHANGE_KIND_MOVES"
        case 3: "SYNC_CHANGE_KIND_GAINS"
        default: nil
      }
    }
  }

  /// What a request takes from people.
  public struct Removals: Message {
    public static var fullName: String { "muster.provisioning.v1.Removals" }

    public var disables: Int64 = 0
    public var deletes: Int64 = 0
    public var members: Int64 = 0

    public init() {}

    public init(
      disables: Int64 = 0,
      deletes: Int64 = 0,
      members: Int64 = 0
    ) {
      self.disables = disables
      self.deletes = deletes
      self.members = members
    }

  }

  /// Who would gain and lose what. A user loses a workgroup if no other source lists them in it.
  public struct MembershipPlan: Message {
    public static var fullName: String { "muster.provisioning.v1.MembershipPlan" }

    /// Pairs of a user and a workgroup that would begin and end; all are counted.
    public var gained: Int64 = 0
    public var lost: Int64 = 0
    /// Users of whom anything would change, and workgroups that somebody would gain or lose.
    public var users: Int64 = 0
    public var workgroups: Int64 = 0
    /// Losses first; at most 1,000.
    public var changes: [ProvisioningV1.PlannedChange] = []
    /// Whether `changes` are all.
    public var complete: Bool = false

    public init() {}

    public init(
      gained: Int64 = 0,
      lost: Int64 = 0,
      users: Int64 = 0,
      workgroups: Int64 = 0,
      changes: [ProvisioningV1.PlannedChange] = [],
      complete: Bool = false
    ) {
      self.gained = gained
      self.lost = lost
      self.users = users
      self.workgroups = workgroups
      self.changes = changes
      self.complete = complete
    }

  }

  public struct PlannedChange: Message {
    public static var fullName: String { "muster.provisioning.v1.PlannedChange" }

    public var kind: ProvisioningV1.PlannedChangeKind = ProvisioningV1.PlannedChangeKind(rawValue: 0)
    public var user: String = ""
    /// Empty if the user is gone.
    public var login: String = ""
    /// Of losses and gains.
    public var workgroup: String = ""
    public var workgroupName: String = ""

    public init() {}

    public init(
      kind: ProvisioningV1.PlannedChangeKind = ProvisioningV1.PlannedChangeKind(rawValue: 0),
      user: String = "",
      login: String = "",
      workgroup: String = "",
      workgroupName: String = ""
    ) {
      self.kind = kind
      self.user = user
      self.login = login
      self.workgroup = workgroup
      self.workgroupName = workgroupName
    }

  }

  public struct HeldRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.HeldRequest" }

    public var id: String = ""
    /// When it came first.
    public var at: WellKnown.Timestamp? = nil
    /// Such as scim_groups.patch.
    public var method: String = ""
    /// The request as JSON.
    public var body: String = ""
    public var removals: ProvisioningV1.Removals? = nil
    /// Whether it passes when it comes again.
    public var approved: Bool = false
    /// What it would come to, as it was when it came last. In lists without the changes themselves.
    public var plan: ProvisioningV1.MembershipPlan? = nil

    public init() {}

    public init(
      id: String = "",
      at: WellKnown.Timestamp? = nil,
      method: String = "",
      body: String = "",
      removals: ProvisioningV1.Removals? = nil,
      approved: Bool = false,
      plan: ProvisioningV1.MembershipPlan? = nil
    ) {
      self.id = id
      self.at = at
      self.method = method
      self.body = body
      self.removals = removals
      self.approved = approved
      self.plan = plan
    }

  }

  public struct ListHeldRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ListHeldRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      pageSize: Int32 = 0,
      pageToken: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

  }

  public struct ListHeldResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ListHeldResponse" }

    public var requests: [ProvisioningV1.HeldRequest] = []
    public var nextPageToken: String = ""
    public var complete: Bool = false

    public init() {}

    public init(
      requests: [ProvisioningV1.HeldRequest] = [],
      nextPageToken: String = "",
      complete: Bool = false
    ) {
      self.requests = requests
      self.nextPageToken = nextPageToken
      self.complete = complete
    }

  }

  public struct GetHeldRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.GetHeldRequest" }

    public var tenant: String = ""
    public var id: String = ""

    public init() {}

    public init(
      tenant: String = "",
      id: String = ""
    ) {
      self.tenant = tenant
      self.id = id
    }

  }

  public struct GetHeldResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.GetHeldResponse" }

    public var request: ProvisioningV1.HeldRequest? = nil
    /// What passed below the threshold in the window around it, the newest first: a rejection undoes it, if asked.
    public var applied: [ProvisioningV1.AppliedRemoval] = []
    public var complete: Bool = false

    public init() {}

    public init(
      request: ProvisioningV1.HeldRequest? = nil,
      applied: [ProvisioningV1.AppliedRemoval] = [],
      complete: Bool = false
    ) {
      self.request = request
      self.applied = applied
      self.complete = complete
    }

  }

  /// A request that took something from people and passed.
  public struct AppliedRemoval: Message {
    public static var fullName: String { "muster.provisioning.v1.AppliedRemoval" }

    public var at: WellKnown.Timestamp? = nil
    public var method: String = ""
    /// The id of the user or group that it was about.
    public var target: String = ""
    public var removals: ProvisioningV1.Removals? = nil
    public var revision: Int64 = 0

    public init() {}

    public init(
      at: WellKnown.Timestamp? = nil,
      method: String = "",
      target: String = "",
      removals: ProvisioningV1.Removals? = nil,
      revision: Int64 = 0
    ) {
      self.at = at
      self.method = method
      self.target = target
      self.removals = removals
      self.revision = revision
    }

  }

  public struct ApproveRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ApproveRequest" }

    public var tenant: String = ""
    public var id: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      id: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.id = id
      self.requestId = requestId
    }

  }

  public struct ApproveResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ApproveResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  public struct RejectRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.RejectRequest" }

    public var tenant: String = ""
    public var id: String = ""
    public var requestId: String = ""
    /// Put back what passed below the threshold in the window around it.
    public var undo: Bool = false

    public init() {}

    public init(
      tenant: String = "",
      id: String = "",
      requestId: String = "",
      undo: Bool = false
    ) {
      self.tenant = tenant
      self.id = id
      self.requestId = requestId
      self.undo = undo
    }

  }

  public struct RejectResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.RejectResponse" }

    public var token: String = ""
    /// Requests that were undone.
    public var undone: Int64 = 0

    public init() {}

    public init(
      token: String = "",
      undone: Int64 = 0
    ) {
      self.token = token
      self.undone = undone
    }

  }

  /// One request of a connection and what became of it.
  public struct LogLine: Message {
    public static var fullName: String { "muster.provisioning.v1.LogLine" }

    /// From 1, without gaps.
    public var number: Int64 = 0
    public var at: WellKnown.Timestamp? = nil
    public var method: String = ""
    /// The request as JSON, with the ids that were made for it.
    public var body: String = ""
    /// applied, unchanged, held, refused, ignored, approved, rejected, part or incident. Lines that are a part hold a portion of
    /// what the snapshot behind them changes.
    public var decision: String = ""
    /// A stable word, `approved` for what was held before; of approved and rejected ones the administrator's id.
    public var reason: String = ""
    /// The id of the user or group that it came to.
    public var target: String = ""
    public var removals: ProvisioningV1.Removals? = nil
    /// The revision that it made; 0 if it made none. What held before and after is in the audit of that revision.
    public var revision: Int64 = 0

    public init() {}

    public init(
      number: Int64 = 0,
      at: WellKnown.Timestamp? = nil,
      method: String = "",
      body: String = "",
      decision: String = "",
      reason: String = "",
      target: String = "",
      removals: ProvisioningV1.Removals? = nil,
      revision: Int64 = 0
    ) {
      self.number = number
      self.at = at
      self.method = method
      self.body = body
      self.decision = decision
      self.reason = reason
      self.target = target
      self.removals = removals
      self.revision = revision
    }

  }

  public struct ListLogRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ListLogRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      pageSize: Int32 = 0,
      pageToken: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

  }

  public struct ListLogResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ListLogResponse" }

    public var lines: [ProvisioningV1.LogLine] = []
    public var nextPageToken: String = ""
    public var complete: Bool = false

    public init() {}

    public init(
      lines: [ProvisioningV1.LogLine] = [],
      nextPageToken: String = "",
      complete: Bool = false
    ) {
      self.lines = lines
      self.nextPageToken = nextPageToken
      self.complete = complete
    }

  }

  /// One message of a snapshot.
  public struct PushRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.PushRequest" }

    public var part: Part? = nil

    public init() {}

    public init(
      part: Part? = nil
    ) {
      self.part = part
    }

    /// The alternatives of `part`.
    public enum Part: Sendable, Equatable {
      case header(ProvisioningV1.PushHeader)
      case batch(ProvisioningV1.PushBatch)
      case end(ProvisioningV1.PushEnd)
    }

  }

  /// The first message.
  public struct PushHeader: Message {
    public static var fullName: String { "muster.provisioning.v1.PushHeader" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    /// Names the run, so that another stream can go on with it and a finished one changes nothing; made by the server, if it
    /// is empty.
    public var run: String = ""
    /// The snapshot is of users only: groups and members stay as they are.
    public var usersOnly: Bool = false
    /// Only plan what the snapshot would do; Apply does it.
    public var dryRun: Bool = false
    /// Stands for a run's id where there is none.
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      run: String = "",
      usersOnly: Bool = false,
      dryRun: Bool = false,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.run = run
      self.usersOnly = usersOnly
      self.dryRun = dryRun
      self.requestId = requestId
    }

  }

  /// A part of a snapshot, in any order: members may come before their groups.
  public struct PushBatch: Message {
    public static var fullName: String { "muster.provisioning.v1.PushBatch" }

    /// From 1, without gaps; one that came already is passed over.
    public var number: Int64 = 0
    public var users: [ProvisioningV1.SyncUser] = []
    public var groups: [ProvisioningV1.SyncGroup] = []
    public var members: [ProvisioningV1.SyncMembers] = []

    public init() {}

    public init(
      number: Int64 = 0,
      users: [ProvisioningV1.SyncUser] = [],
      groups: [ProvisioningV1.SyncGroup] = [],
      members: [ProvisioningV1.SyncMembers] = []
    ) {
      self.number = number
      self.users = users
      self.groups = groups
      self.members = members
    }

  }

  public struct SyncUser: Message {
    public static var fullName: String { "muster.provisioning.v1.SyncUser" }

    /// The provider's own id, kept as externalId; unique in the snapshot.
    public var id: String = ""
    public var userName: String = ""
    public var inactive: Bool = false
    /// A JSON object: all other SCIM attributes. Empty for none.
    public var attributes: String = ""

    public init() {}

    public init(
      id: String = "",
      userName: String = "",
      inactive: Bool = false,
      attributes: String = ""
    ) {
      self.id = id
      self.userName = userName
      self.inactive = inactive
      self.attributes = attributes
    }

  }

  public struct SyncGroup: Message {
    public static var fullName: String { "muster.provisioning.v1.SyncGroup" }

    /// The provider's own id, kept as externalId; unique in the snapshot.
    public var id: String = ""
    public var displayName: String = ""

    public init() {}

    public init(
      id: String = "",
      displayName: String = ""
    ) {
      self.id = id
      self.displayName = displayName
    }

  }

  /// Some members of a group, by the provider's ids.
  public struct SyncMembers: Message {
    public static var fullName: String { "muster.provisioning.v1.SyncMembers" }

    public var group: String = ""
    public var users: [String] = []
    /// Groups in the group (P39).
    public var groups: [String] = []

    public init() {}

    public init(
      group: String = "",
      users: [String] = [],
      groups: [String] = []
    ) {
      self.group = group
      self.users = users
      self.groups = groups
    }

  }

  /// The last message: how much came over all batches.
  public struct PushEnd: Message {
    public static var fullName: String { "muster.provisioning.v1.PushEnd" }

    public var users: Int64 = 0
    public var groups: Int64 = 0
    /// Users and groups in groups.
    public var members: Int64 = 0

    public init() {}

    public init(
      users: Int64 = 0,
      groups: Int64 = 0,
      members: Int64 = 0
    ) {
      self.users = users
      self.groups = groups
      self.members = members
    }

  }

  public struct PushResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.PushResponse" }

    public var run: ProvisioningV1.SyncRun? = nil
    public var token: String = ""

    public init() {}

    public init(
      run: ProvisioningV1.SyncRun? = nil,
      token: String = ""
    ) {
      self.run = run
      self.token = token
    }

  }

  /// A snapshot and what became of it.
  public struct SyncRun: Message {
    public static var fullName: String { "muster.provisioning.v1.SyncRun" }

    public var id: String = ""
    public var identityProvider: String = ""
    public var state: ProvisioningV1.SyncState = ProvisioningV1.SyncState(rawValue: 0)
    public var usersOnly: Bool = false
    public var dryRun: Bool = false
    public var begun: WellKnown.Timestamp? = nil
    /// When its state was last decided.
    public var ended: WellKnown.Timestamp? = nil
    /// The number of the batch that is to come next.
    public var nextBatch: Int64 = 0
    /// What came.
    public var users: Int64 = 0
    public var groups: Int64 = 0
    public var members: Int64 = 0
    /// What it takes from people (P47).
    public var removals: ProvisioningV1.Removals? = nil
    /// What it changed, or would.
    public var effect: ProvisioningV1.SyncEffect? = nil
    /// The held request to approve or to reject.
    public var held: String = ""
    public var reason: String = ""
    /// The last revision that it made; 0 if it made none.
    public var revision: Int64 = 0

    public init() {}

    public init(
      id: String = "",
      identityProvider: String = "",
      state: ProvisioningV1.SyncState = ProvisioningV1.SyncState(rawValue: 0),
      usersOnly: Bool = false,
      dryRun: Bool = false,
      begun: WellKnown.Timestamp? = nil,
      ended: WellKnown.Timestamp? = nil,
      nextBatch: Int64 = 0,
      users: Int64 = 0,
      groups: Int64 = 0,
      members: Int64 = 0,
      removals: ProvisioningV1.Removals? = nil,
      effect: ProvisioningV1.SyncEffect? = nil,
      held: String = "",
      reason: String = "",
      revision: Int64 = 0
    ) {
      self.id = id
      self.identityProvider = identityProvider
      self.state = state
      self.usersOnly = usersOnly
      self.dryRun = dryRun
      self.begun = begun
      self.ended = ended
      self.nextBatch = nextBatch
      self.users = users
      self.groups = groups
      self.members = members
      self.removals = removals
      self.effect = effect
      self.held = held
      self.reason = reason
      self.revision = revision
    }

  }

  /// How much a snapshot changes.
  public struct SyncEffect: Message {
    public static var fullName: String { "muster.provisioning.v1.SyncEffect" }

    public var usersCreated: Int64 = 0
    public var usersChanged: Int64 = 0
    public var usersEnded: Int64 = 0
    public var groupsCreated: Int64 = 0
    public var groupsChanged: Int64 = 0
    public var groupsEnded: Int64 = 0
    /// In groups of the connection.
    public var membersAdded: Int64 = 0
    public var membersRemoved: Int64 = 0
    /// Of people in workgroups.
    public var additions: Int64 = 0
    public var removals: Int64 = 0
    /// From one scope workgroup to another (A25).
    public var moves: Int64 = 0
    /// In which anybody's membership changes.
    public var workgroups: Int64 = 0
    /// What could not be done, with the rest done.
    public var conflicts: Int64 = 0

    public init() {}

    public init(
      usersCreated: Int64 = 0,
      usersChanged: Int64 = 0,
      usersEnded: Int64 = 0,
      groupsCreated: Int64 = 0,
      groupsChanged: Int64 = 0,
      groupsEnded: Int64 = 0,
      membersAdded: Int64 = 0,
      membersRemoved: Int64 = 0,
      additions: Int64 = 0,
      removals: Int64 = 0,
      moves: Int64 = 0,
      workgroups: Int64 = 0,
      conflicts: Int64 = 0
    ) {
      self.usersCreated = usersCreated
      self.usersChanged = usersChanged
      self.usersEnded = usersEnded
      self.groupsCreated = groupsCreated
      self.groupsChanged = groupsChanged
      self.groupsEnded = groupsEnded
      self.membersAdded = membersAdded
      self.membersRemoved = membersRemoved
      self.additions = additions
      self.removals = removals
      self.moves = moves
      self.workgroups = workgroups
      self.conflicts = conflicts
    }

  }

  public struct SyncConflict: Message {
    public static var fullName: String { "muster.provisioning.v1.SyncConflict" }

    /// The provider's id, or the id of a user of the directory.
    public var id: String = ""
    /// A stable word, such as user_name_taken or scope_conflict.
    public var reason: String = ""
    public var detail: String = ""

    public init() {}

    public init(
      id: String = "",
      reason: String = "",
      detail: String = ""
    ) {
      self.id = id
      self.reason = reason
      self.detail = detail
    }

  }

  /// A membership that begins or ends.
  public struct SyncChange: Message {
    public static var fullName: String { "muster.provisioning.v1.SyncChange" }

    public var kind: ProvisioningV1.SyncChangeKind = ProvisioningV1.SyncChangeKind(rawValue: 0)
    public var user: String = ""
    /// Of the user in the directory.
    public var login: String = ""
    public var workgroup: String = ""
    public var workgroupName: String = ""

    public init() {}

    public init(
      kind: ProvisioningV1.SyncChangeKind = ProvisioningV1.SyncChangeKind(rawValue: 0),
      user: String = "",
      login: String = "",
      workgroup: String = "",
      workgroupName: String = ""
    ) {
      self.kind = kind
      self.user = user
      self.login = login
      self.workgroup = workgroup
      self.workgroupName = workgroupName
    }

  }

  public struct GetRunRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.GetRunRequest" }

    public var tenant: String = ""
    public var id: String = ""

    public init() {}

    public init(
      tenant: String = "",
      id: String = ""
    ) {
      self.tenant = tenant
      self.id = id
    }

  }

  public struct GetRunResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.GetRunResponse" }

    public var run: ProvisioningV1.SyncRun? = nil

    public init() {}

    public init(
      run: ProvisioningV1.SyncRun? = nil
    ) {
      self.run = run
    }

  }

  public struct ListRunsRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ListRunsRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    public var pageSize: Int32 = 0
    public var pageToken: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      pageSize: Int32 = 0,
      pageToken: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

  }

  public struct ListRunsResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ListRunsResponse" }

    public var runs: [ProvisioningV1.SyncRun] = []
    public var nextPageToken: String = ""
    public var complete: Bool = false

    public init() {}

    public init(
      runs: [ProvisioningV1.SyncRun] = [],
      nextPageToken: String = "",
      complete: Bool = false
    ) {
      self.runs = runs
      self.nextPageToken = nextPageToken
      self.complete = complete
    }

  }

  public struct SyncServicePlanRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.SyncServicePlanRequest" }

    public var tenant: String = ""
    /// Of a run that is planned or held.
    public var id: String = ""
    /// How many changes to list; 0 for 100, at most 1,000.
    public var limit: Int32 = 0

    public init() {}

    public init(
      tenant: String = "",
      id: String = "",
      limit: Int32 = 0
    ) {
      self.tenant = tenant
      self.id = id
      self.limit = limit
    }

  }

  public struct SyncServicePlanResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.SyncServicePlanResponse" }

    public var run: ProvisioningV1.SyncRun? = nil
    /// Who loses, then who moves, then who gains.
    public var changes: [ProvisioningV1.SyncChange] = []
    public var conflicts: [ProvisioningV1.SyncConflict] = []
    /// Whether all changes and conflicts are listed.
    public var complete: Bool = false

    public init() {}

    public init(
      run: ProvisioningV1.SyncRun? = nil,
      changes: [ProvisioningV1.SyncChange] = [],
      conflicts: [ProvisioningV1.SyncConflict] = [],
      complete: Bool = false
    ) {
      self.run = run
      self.changes = changes
      self.conflicts = conflicts
      self.complete = complete
    }

  }

  public struct SyncServiceApplyRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.SyncServiceApplyRequest" }

    public var tenant: String = ""
    public var id: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      id: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.id = id
      self.requestId = requestId
    }

  }

  public struct SyncServiceApplyResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.SyncServiceApplyResponse" }

    public var run: ProvisioningV1.SyncRun? = nil
    public var token: String = ""

    public init() {}

    public init(
      run: ProvisioningV1.SyncRun? = nil,
      token: String = ""
    ) {
      self.run = run
      self.token = token
    }

  }

  public struct PauseRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.PauseRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.requestId = requestId
    }

  }

  public struct PauseResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.PauseResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  public struct ResumeRequest: Message {
    public static var fullName: String { "muster.provisioning.v1.ResumeRequest" }

    public var tenant: String = ""
    public var identityProvider: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      identityProvider: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.identityProvider = identityProvider
      self.requestId = requestId
    }

  }

  public struct ResumeResponse: Message {
    public static var fullName: String { "muster.provisioning.v1.ResumeResponse" }

    public var token: String = ""

    public init() {}

    public init(
      token: String = ""
    ) {
      self.token = token
    }

  }

  /// Full snapshots of a connection's users and groups, and what an administrator decides about what takes too much from
  /// people (P47).
  public protocol SyncService: RPC.Service {
    /// Takes a snapshot: a header, batches numbered from 1, and an end that counts them. Nothing changes before the end; a
    /// stream that ends without it keeps what came, and another one with the same run goes on behind it. Whoever is not in
    /// the snapshot any more is gone (P29), and a snapshot that would take too much is held whole (P47).
    func push(_ requests: RequestStream<ProvisioningV1.PushRequest>, context: CallContext) async throws -> ProvisioningV1.PushResponse
    func getRun(_ request: ProvisioningV1.GetRunRequest, context: CallContext) async throws -> ProvisioningV1.GetRunResponse
    /// The runs of a connection, the newest first.
    func listRuns(_ request: ProvisioningV1.ListRunsRequest, context: CallContext) async throws -> ProvisioningV1.ListRunsResponse
    /// What a run that waits would do now, without doing it (P49).
    func plan(_ request: ProvisioningV1.SyncServicePlanRequest, context: CallContext) async throws -> ProvisioningV1.SyncServicePlanResponse
    /// Carries out a run that was only planned; above the threshold it is held, as any.
    func apply(_ request: ProvisioningV1.SyncServiceApplyRequest, context: CallContext) async throws -> ProvisioningV1.SyncServiceApplyResponse
    /// Refuses all pushes of a connection from now on, of every kind; logins go on.
    func pause(_ request: ProvisioningV1.PauseRequest, context: CallContext) async throws -> ProvisioningV1.PauseResponse
    func resume(_ request: ProvisioningV1.ResumeRequest, context: CallContext) async throws -> ProvisioningV1.ResumeResponse
    /// The requests that a connection's threshold holds, the oldest first.
    func listHeld(_ request: ProvisioningV1.ListHeldRequest, context: CallContext) async throws -> ProvisioningV1.ListHeldResponse
    /// One of them: who would lose what by it, and what passed below the threshold before it.
    func getHeld(_ request: ProvisioningV1.GetHeldRequest, context: CallContext) async throws -> ProvisioningV1.GetHeldResponse
    /// Lets a held request pass when it comes again, once; a held snapshot is carried out at once.
    func approve(_ request: ProvisioningV1.ApproveRequest, context: CallContext) async throws -> ProvisioningV1.ApproveResponse
    /// Drops a held request: when it comes again it is held anew. A held snapshot is forgotten.
    func reject(_ request: ProvisioningV1.RejectRequest, context: CallContext) async throws -> ProvisioningV1.RejectResponse
    /// The log of a connection, the newest line first (P53).
    func listLog(_ request: ProvisioningV1.ListLogRequest, context: CallContext) async throws -> ProvisioningV1.ListLogResponse
  }

  /// The calls of `muster.provisioning.v1.SyncService`.
  public enum SyncMethods {
    /// `Push`.
    public static let push = MethodDescriptor(
      service: "muster.provisioning.v1.SyncService", method: "Push", kind: .clientStreaming)
    /// `GetRun`.
    public static let getRun = MethodDescriptor(
      service: "muster.provisioning.v1.SyncService", method: "GetRun", kind: .unary, isIdempotent: true)
    /// `ListRuns`.
    public static let listRuns = MethodDescriptor(
      service: "muster.provisioning.v1.SyncService", method: "ListRuns", kind: .unary, isIdempotent: true)
    /// `Plan`.
    public static let plan = MethodDescriptor(
      service: "muster.provisioning.v1.SyncService", method: "Plan", kind: .unary, isIdempotent: true)
    /// `Apply`.
    public static let apply = MethodDescriptor(
      service: "muster.provisioning.v1.SyncService", method: "Apply", kind: .unary)
    /// `Pause`.
    public static let pause = MethodDescriptor(
      service: "muster.provisioning.v1.SyncService", method: "Pause", kind: .unary)
    /// `Resume`.
    public static let resume = MethodDescriptor(
      service: "muster.provisioning.v1.SyncService", method: "Resume", kind: .unary)
    /// `ListHeld`.
    public static let listHeld = MethodDescriptor(
      service: "muster.provisioning.v1.SyncService", method: "ListHeld", kind: .unary, isIdempotent: true)
    /// `GetHeld`.
    public static let getHeld = MethodDescriptor(
      service: "muster.provisioning.v1.SyncService", method: "GetHeld", kind: .unary, isIdempotent: true)
    /// `Approve`.
    public static let approve = MethodDescriptor(
      service: "muster.provisioning.v1.SyncService", method: "Approve", kind: .unary)
    /// `Reject`.
    public static let reject = MethodDescriptor(
      service: "muster.provisioning.v1.SyncService", method: "Reject", kind: .unary)
    /// `ListLog`.
    public static let listLog = MethodDescriptor(
      service: "muster.provisioning.v1.SyncService", method: "ListLog", kind: .unary, isIdempotent: true)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.provisioning.v1.SyncService",
      methods: [Self.push, Self.getRun, Self.listRuns, Self.plan, Self.apply, Self.pause, Self.resume, Self.listHeld, Self.getHeld, Self.approve, Self.reject, Self.listLog],
      fileDescriptors: ProvisioningV1.Files.sync.closure)
  }

  /// Calls `muster.provisioning.v1.SyncService`.
  public struct SyncClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    /// Takes a snapshot: a header, batches numbered from 1, and an end that counts them. Nothing changes before the end; a
    /// stream that ends without it keeps what came, and another one with the same run goes on behind it. Whoever is not in
    /// the snapshot any more is gone (P29), and a snapshot that would take too much is held whole (P47).
    public func push(options: CallOptions = CallOptions(), _ send: @escaping @Sendable (RequestWriter<ProvisioningV1.PushRequest>) async throws -> Void) async throws -> ProvisioningV1.PushResponse {
      try await self.channel.clientStreaming(ProvisioningV1.SyncMethods.push, options: options, send)
    }

    public func getRun(_ request: ProvisioningV1.GetRunRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.GetRunResponse {
      try await self.channel.unary(ProvisioningV1.SyncMethods.getRun, request, options: options)
    }

    /// The runs of a connection, the newest first.
    public func listRuns(_ request: ProvisioningV1.ListRunsRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ListRunsResponse {
      try await self.channel.unary(ProvisioningV1.SyncMethods.listRuns, request, options: options)
    }

    /// What a run that waits would do now, without doing it (P49).
    public func plan(_ request: ProvisioningV1.SyncServicePlanRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.SyncServicePlanResponse {
      try await self.channel.unary(ProvisioningV1.SyncMethods.plan, request, options: options)
    }

    /// Carries out a run that was only planned; above the threshold it is held, as any.
    public func apply(_ request: ProvisioningV1.SyncServiceApplyRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.SyncServiceApplyResponse {
      try await self.channel.unary(ProvisioningV1.SyncMethods.apply, request, options: options)
    }

    /// Refuses all pushes of a connection from now on, of every kind; logins go on.
    public func pause(_ request: ProvisioningV1.PauseRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.PauseResponse {
      try await self.channel.unary(ProvisioningV1.SyncMethods.pause, request, options: options)
    }

    public func resume(_ request: ProvisioningV1.ResumeRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ResumeResponse {
      try await self.channel.unary(ProvisioningV1.SyncMethods.resume, request, options: options)
    }

    /// The requests that a connection's threshold holds, the oldest first.
    public func listHeld(_ request: ProvisioningV1.ListHeldRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ListHeldResponse {
      try await self.channel.unary(ProvisioningV1.SyncMethods.listHeld, request, options: options)
    }

    /// One of them: who would lose what by it, and what passed below the threshold before it.
    public func getHeld(_ request: ProvisioningV1.GetHeldRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.GetHeldResponse {
      try await self.channel.unary(ProvisioningV1.SyncMethods.getHeld, request, options: options)
    }

    /// Lets a held request pass when it comes again, once; a held snapshot is carried out at once.
    public func approve(_ request: ProvisioningV1.ApproveRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ApproveResponse {
      try await self.channel.unary(ProvisioningV1.SyncMethods.approve, request, options: options)
    }

    /// Drops a held request: when it comes again it is held anew. A held snapshot is forgotten.
    public func reject(_ request: ProvisioningV1.RejectRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.RejectResponse {
      try await self.channel.unary(ProvisioningV1.SyncMethods.reject, request, options: options)
    }

    /// The log of a connection, the newest line first (P53).
    public func listLog(_ request: ProvisioningV1.ListLogRequest, options: CallOptions = CallOptions()) async throws -> ProvisioningV1.ListLogResponse {
      try await self.channel.unary(ProvisioningV1.SyncMethods.listLog, request, options: options)
    }
  }

}

extension ProvisioningV1.Removals {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "disables"
      case 2: "deletes"
      case 3: "members"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.disables = try decoder.int64()
        case 16: self.deletes = try decoder.int64()
        case 24: self.members = try decoder.int64()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.Removals.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.disables != 0 {
      size += 1 + WireSize.int(self.disables)
    }
    if self.deletes != 0 {
      size += 1 + WireSize.int(self.deletes)
    }
    if self.members != 0 {
      size += 1 + WireSize.int(self.members)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.members != 0 {
      encoder.int(24, self.members)
    }
    if self.deletes != 0 {
      encoder.int(16, self.deletes)
    }
    if self.disables != 0 {
      encoder.int(8, self.disables)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.disables != 0 { json.member("disables", self.disables) }
    if self.deletes != 0 { json.member("deletes", self.deletes) }
    if self.members != 0 { json.member("members", self.members) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "disables": try json.read(into: &self.disables)
      case "deletes": try json.read(into: &self.deletes)
      case "members": try json.read(into: &self.members)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.Removals {
  /// ``ProvisioningV1.Removals``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var disables: Int64 = 0
    public private(set) var deletes: Int64 = 0
    public private(set) var members: Int64 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.Removals.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.disables = try decoder.int64()
          case 16: self.deletes = try decoder.int64()
          case 24: self.members = try decoder.int64()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.Removals.self)
        }
      }
    }

  }
}

extension ProvisioningV1.MembershipPlan {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "gained"
      case 2: "lost"
      case 3: "users"
      case 4: "workgroups"
      case 5: "changes"
      case 6: "complete"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.gained = try decoder.int64()
        case 16: self.lost = try decoder.int64()
        case 24: self.users = try decoder.int64()
        case 32: self.workgroups = try decoder.int64()
        case 42:
          try decoder.append(to: &self.changes)
        case 48: self.complete = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.MembershipPlan.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.gained != 0 {
      size += 1 + WireSize.int(self.gained)
    }
    if self.lost != 0 {
      size += 1 + WireSize.int(self.lost)
    }
    if self.users != 0 {
      size += 1 + WireSize.int(self.users)
    }
    if self.workgroups != 0 {
      size += 1 + WireSize.int(self.workgroups)
    }
    size += WireSize.sum(self.changes) { 1 + WireSize.message($0) }
    if self.complete { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.complete {
      encoder.bool(48, self.complete)
    }
    encoder.elements(self.changes) { encoder, value in encoder.message(42, value) }
    if self.workgroups != 0 {
      encoder.int(32, self.workgroups)
    }
    if self.users != 0 {
      encoder.int(24, self.users)
    }
    if self.lost != 0 {
      encoder.int(16, self.lost)
    }
    if self.gained != 0 {
      encoder.int(8, self.gained)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.gained != 0 { json.member("gained", self.gained) }
    if self.lost != 0 { json.member("lost", self.lost) }
    if self.users != 0 { json.member("users", self.users) }
    if self.workgroups != 0 { json.member("workgroups", self.workgroups) }
    if !self.changes.isEmpty { json.member("changes", self.changes) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "gained": try json.read(into: &self.gained)
      case "lost": try json.read(into: &self.lost)
      case "users": try json.read(into: &self.users)
      case "workgroups": try json.read(into: &self.workgroups)
      case "changes": try json.read(into: &self.changes)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.MembershipPlan {
  /// ``ProvisioningV1.MembershipPlan``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var gained: Int64 = 0
    public private(set) var lost: Int64 = 0
    public private(set) var users: Int64 = 0
    public private(set) var workgroups: Int64 = 0
    public private(set) var changes: RepeatedView<MessageCodec<ProvisioningV1.PlannedChange.View>> = RepeatedView()
    public private(set) var complete: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.MembershipPlan.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.gained = try decoder.int64()
          case 16: self.lost = try decoder.int64()
          case 24: self.users = try decoder.int64()
          case 32: self.workgroups = try decoder.int64()
          case 42: try decoder.view(tag, into: &self.changes)
          case 48: self.complete = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.MembershipPlan.self)
        }
      }
    }

  }
}

extension ProvisioningV1.PlannedChange {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "kind"
      case 2: "user"
      case 3: "login"
      case 4: "workgroup"
      case 5: "workgroup_name"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.kind = try decoder.enumeration()
        case 18: self.user = try decoder.string()
        case 26: self.login = try decoder.string()
        case 34: self.workgroup = try decoder.string()
        case 42: self.workgroupName = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.PlannedChange.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.kind.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.kind.rawValue))
    }
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    if !self.login.isEmpty {
      size += 1 + WireSize.string(self.login)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if !self.workgroupName.isEmpty {
      size += 1 + WireSize.string(self.workgroupName)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.workgroupName.isEmpty {
      encoder.string(42, self.workgroupName)
    }
    if !self.workgroup.isEmpty {
      encoder.string(34, self.workgroup)
    }
    if !self.login.isEmpty {
      encoder.string(26, self.login)
    }
    if !self.user.isEmpty {
      encoder.string(18, self.user)
    }
    if self.kind.rawValue != 0 {
      encoder.int(8, Int64(self.kind.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.kind.rawValue != 0 { json.member("kind", self.kind) }
    if !self.user.isEmpty { json.member("user", self.user) }
    if !self.login.isEmpty { json.member("login", self.login) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if !self.workgroupName.isEmpty { json.member("workgroupName", self.workgroupName) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "kind": try json.read(into: &self.kind)
      case "user": try json.read(into: &self.user)
      case "login": try json.read(into: &self.login)
      case "workgroup": try json.read(into: &self.workgroup)
      case "workgroupName", "workgroup_name": try json.read(into: &self.workgroupName)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.PlannedChange {
  /// ``ProvisioningV1.PlannedChange``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var kind: ProvisioningV1.PlannedChangeKind = ProvisioningV1.PlannedChangeKind(rawValue: 0)
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var login: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroupName: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.PlannedChange.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.kind = try decoder.enumeration()
          case 18: self.user = try decoder.borrowedString()
          case 26: self.login = try decoder.borrowedString()
          case 34: self.workgroup = try decoder.borrowedString()
          case 42: self.workgroupName = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.PlannedChange.self)
        }
      }
    }

  }
}

extension ProvisioningV1.HeldRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "at"
      case 3: "method"
      case 4: "body"
      case 5: "removals"
      case 6: "approved"
      case 7: "plan"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: try decoder.merge(into: &self.at)
        case 26: self.method = try decoder.string()
        case 34: self.body = try decoder.string()
        case 42: try decoder.merge(into: &self.removals)
        case 48: self.approved = try decoder.bool()
        case 58: try decoder.merge(into: &self.plan)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.HeldRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if let value = self.at {
      size += 1 + WireSize.message(value)
    }
    if !self.method.isEmpty {
      size += 1 + WireSize.string(self.method)
    }
    if !self.body.isEmpty {
      size += 1 + WireSize.string(self.body)
    }
    if let value = self.removals {
      size += 1 + WireSize.message(value)
    }
    if self.approved { size += 2 }
    if let value = self.plan {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.plan {
      encoder.message(58, value)
    }
    if self.approved {
      encoder.bool(48, self.approved)
    }
    if let value = self.removals {
      encoder.message(42, value)
    }
    if !self.body.isEmpty {
      encoder.string(34, self.body)
    }
    if !self.method.isEmpty {
      encoder.string(26, self.method)
    }
    if let value = self.at {
      encoder.message(18, value)
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if let value = self.at { json.member("at", value) }
    if !self.method.isEmpty { json.member("method", self.method) }
    if !self.body.isEmpty { json.member("body", self.body) }
    if let value = self.removals { json.member("removals", value) }
    if self.approved { json.member("approved", self.approved) }
    if let value = self.plan { json.member("plan", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "at": try json.read(into: &self.at)
      case "method": try json.read(into: &self.method)
      case "body": try json.read(into: &self.body)
      case "removals": try json.read(into: &self.removals)
      case "approved": try json.read(into: &self.approved)
      case "plan": try json.read(into: &self.plan)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.HeldRequest {
  /// ``ProvisioningV1.HeldRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var at: WellKnown.Timestamp.View? = nil
    public private(set) var method: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var body: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var removals: ProvisioningV1.Removals.View? = nil
    public private(set) var approved: Bool = false
    public private(set) var plan: ProvisioningV1.MembershipPlan.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.HeldRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.at)
          case 26: self.method = try decoder.borrowedString()
          case 34: self.body = try decoder.borrowedString()
          case 42: try decoder.view(into: &self.removals)
          case 48: self.approved = try decoder.bool()
          case 58: try decoder.view(into: &self.plan)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.HeldRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ListHeldRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "page_size"
      case 4: "page_token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 24: self.pageSize = try decoder.int32()
        case 34: self.pageToken = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ListHeldRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if self.pageSize != 0 {
      size += 1 + WireSize.int(Int64(self.pageSize))
    }
    if !self.pageToken.isEmpty {
      size += 1 + WireSize.string(self.pageToken)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.pageToken.isEmpty {
      encoder.string(34, self.pageToken)
    }
    if self.pageSize != 0 {
      encoder.int(24, Int64(self.pageSize))
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
    if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "pageSize", "page_size": try json.read(into: &self.pageSize)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ListHeldRequest {
  /// ``ProvisioningV1.ListHeldRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var pageSize: Int32 = 0
    public private(set) var pageToken: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ListHeldRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 24: self.pageSize = try decoder.int32()
          case 34: self.pageToken = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ListHeldRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ListHeldResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "requests"
      case 2: "next_page_token"
      case 3: "complete"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.requests)
        case 18: self.nextPageToken = try decoder.string()
        case 24: self.complete = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ListHeldResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.requests) { 1 + WireSize.message($0) }
    if !self.nextPageToken.isEmpty {
      size += 1 + WireSize.string(self.nextPageToken)
    }
    if self.complete { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.complete {
      encoder.bool(24, self.complete)
    }
    if !self.nextPageToken.isEmpty {
      encoder.string(18, self.nextPageToken)
    }
    encoder.elements(self.requests) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.requests.isEmpty { json.member("requests", self.requests) }
    if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "requests": try json.read(into: &self.requests)
      case "nextPageToken", "next_page_token": try json.read(into: &self.nextPageToken)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ListHeldResponse {
  /// ``ProvisioningV1.ListHeldResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var requests: RepeatedView<MessageCodec<ProvisioningV1.HeldRequest.View>> = RepeatedView()
    public private(set) var nextPageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var complete: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ListHeldResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.requests)
          case 18: self.nextPageToken = try decoder.borrowedString()
          case 24: self.complete = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ListHeldResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.GetHeldRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.id = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.GetHeldRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.id.isEmpty {
      encoder.string(18, self.id)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.id.isEmpty { json.member("id", self.id) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "id": try json.read(into: &self.id)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.GetHeldRequest {
  /// ``ProvisioningV1.GetHeldRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.GetHeldRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.id = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.GetHeldRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.GetHeldResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "request"
      case 2: "applied"
      case 3: "complete"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.request)
        case 18:
          try decoder.append(to: &self.applied)
        case 24: self.complete = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.GetHeldResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.request {
      size += 1 + WireSize.message(value)
    }
    size += WireSize.sum(self.applied) { 1 + WireSize.message($0) }
    if self.complete { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.complete {
      encoder.bool(24, self.complete)
    }
    encoder.elements(self.applied) { encoder, value in encoder.message(18, value) }
    if let value = self.request {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.request { json.member("request", value) }
    if !self.applied.isEmpty { json.member("applied", self.applied) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "request": try json.read(into: &self.request)
      case "applied": try json.read(into: &self.applied)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.GetHeldResponse {
  /// ``ProvisioningV1.GetHeldResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var request: ProvisioningV1.HeldRequest.View? = nil
    public private(set) var applied: RepeatedView<MessageCodec<ProvisioningV1.AppliedRemoval.View>> = RepeatedView()
    public private(set) var complete: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.GetHeldResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.request)
          case 18: try decoder.view(tag, into: &self.applied)
          case 24: self.complete = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.GetHeldResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.AppliedRemoval {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "at"
      case 2: "method"
      case 3: "target"
      case 4: "removals"
      case 5: "revision"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.at)
        case 18: self.method = try decoder.string()
        case 26: self.target = try decoder.string()
        case 34: try decoder.merge(into: &self.removals)
        case 40: self.revision = try decoder.int64()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.AppliedRemoval.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.at {
      size += 1 + WireSize.message(value)
    }
    if !self.method.isEmpty {
      size += 1 + WireSize.string(self.method)
    }
    if !self.target.isEmpty {
      size += 1 + WireSize.string(self.target)
    }
    if let value = self.removals {
      size += 1 + WireSize.message(value)
    }
    if self.revision != 0 {
      size += 1 + WireSize.int(self.revision)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.revision != 0 {
      encoder.int(40, self.revision)
    }
    if let value = self.removals {
      encoder.message(34, value)
    }
    if !self.target.isEmpty {
      encoder.string(26, self.target)
    }
    if !self.method.isEmpty {
      encoder.string(18, self.method)
    }
    if let value = self.at {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.at { json.member("at", value) }
    if !self.method.isEmpty { json.member("method", self.method) }
    if !self.target.isEmpty { json.member("target", self.target) }
    if let value = self.removals { json.member("removals", value) }
    if self.revision != 0 { json.member("revision", self.revision) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "at": try json.read(into: &self.at)
      case "method": try json.read(into: &self.method)
      case "target": try json.read(into: &self.target)
      case "removals": try json.read(into: &self.removals)
      case "revision": try json.read(into: &self.revision)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.AppliedRemoval {
  /// ``ProvisioningV1.AppliedRemoval``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var at: WellKnown.Timestamp.View? = nil
    public private(set) var method: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var target: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var removals: ProvisioningV1.Removals.View? = nil
    public private(set) var revision: Int64 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.AppliedRemoval.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.at)
          case 18: self.method = try decoder.borrowedString()
          case 26: self.target = try decoder.borrowedString()
          case 34: try decoder.view(into: &self.removals)
          case 40: self.revision = try decoder.int64()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.AppliedRemoval.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ApproveRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "id"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.id = try decoder.string()
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ApproveRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(26, self.requestId)
    }
    if !self.id.isEmpty {
      encoder.string(18, self.id)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "id": try json.read(into: &self.id)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ApproveRequest {
  /// ``ProvisioningV1.ApproveRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ApproveRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.id = try decoder.borrowedString()
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ApproveRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ApproveResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ApproveResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(10, self.token)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ApproveResponse {
  /// ``ProvisioningV1.ApproveResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ApproveResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ApproveResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.RejectRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "id"
      case 3: "request_id"
      case 4: "undo"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.id = try decoder.string()
        case 26: self.requestId = try decoder.string()
        case 32: self.undo = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.RejectRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    if self.undo { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.undo {
      encoder.bool(32, self.undo)
    }
    if !self.requestId.isEmpty {
      encoder.string(26, self.requestId)
    }
    if !self.id.isEmpty {
      encoder.string(18, self.id)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
    if self.undo { json.member("undo", self.undo) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "id": try json.read(into: &self.id)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      case "undo": try json.read(into: &self.undo)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.RejectRequest {
  /// ``ProvisioningV1.RejectRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var undo: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.RejectRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.id = try decoder.borrowedString()
          case 26: self.requestId = try decoder.borrowedString()
          case 32: self.undo = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.RejectRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.RejectResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "token"
      case 2: "undone"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.token = try decoder.string()
        case 16: self.undone = try decoder.int64()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.RejectResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    if self.undone != 0 {
      size += 1 + WireSize.int(self.undone)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.undone != 0 {
      encoder.int(16, self.undone)
    }
    if !self.token.isEmpty {
      encoder.string(10, self.token)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.token.isEmpty { json.member("token", self.token) }
    if self.undone != 0 { json.member("undone", self.undone) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "token": try json.read(into: &self.token)
      case "undone": try json.read(into: &self.undone)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.RejectResponse {
  /// ``ProvisioningV1.RejectResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var undone: Int64 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.RejectResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          case 16: self.undone = try decoder.int64()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.RejectResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.LogLine {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "number"
      case 2: "at"
      case 3: "method"
      case 4: "body"
      case 5: "decision"
      case 6: "reason"
      case 7: "target"
      case 8: "removals"
      case 9: "revision"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.number = try decoder.int64()
        case 18: try decoder.merge(into: &self.at)
        case 26: self.method = try decoder.string()
        case 34: self.body = try decoder.string()
        case 42: self.decision = try decoder.string()
        case 50: self.reason = try decoder.string()
        case 58: self.target = try decoder.string()
        case 66: try decoder.merge(into: &self.removals)
        case 72: self.revision = try decoder.int64()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.LogLine.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.number != 0 {
      size += 1 + WireSize.int(self.number)
    }
    if let value = self.at {
      size += 1 + WireSize.message(value)
    }
    if !self.method.isEmpty {
      size += 1 + WireSize.string(self.method)
    }
    if !self.body.isEmpty {
      size += 1 + WireSize.string(self.body)
    }
    if !self.decision.isEmpty {
      size += 1 + WireSize.string(self.decision)
    }
    if !self.reason.isEmpty {
      size += 1 + WireSize.string(self.reason)
    }
    if !self.target.isEmpty {
      size += 1 + WireSize.string(self.target)
    }
    if let value = self.removals {
      size += 1 + WireSize.message(value)
    }
    if self.revision != 0 {
      size += 1 + WireSize.int(self.revision)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.revision != 0 {
      encoder.int(72, self.revision)
    }
    if let value = self.removals {
      encoder.message(66, value)
    }
    if !self.target.isEmpty {
      encoder.string(58, self.target)
    }
    if !self.reason.isEmpty {
      encoder.string(50, self.reason)
    }
    if !self.decision.isEmpty {
      encoder.string(42, self.decision)
    }
    if !self.body.isEmpty {
      encoder.string(34, self.body)
    }
    if !self.method.isEmpty {
      encoder.string(26, self.method)
    }
    if let value = self.at {
      encoder.message(18, value)
    }
    if self.number != 0 {
      encoder.int(8, self.number)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.number != 0 { json.member("number", self.number) }
    if let value = self.at { json.member("at", value) }
    if !self.method.isEmpty { json.member("method", self.method) }
    if !self.body.isEmpty { json.member("body", self.body) }
    if !self.decision.isEmpty { json.member("decision", self.decision) }
    if !self.reason.isEmpty { json.member("reason", self.reason) }
    if !self.target.isEmpty { json.member("target", self.target) }
    if let value = self.removals { json.member("removals", value) }
    if self.revision != 0 { json.member("revision", self.revision) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "number": try json.read(into: &self.number)
      case "at": try json.read(into: &self.at)
      case "method": try json.read(into: &self.method)
      case "body": try json.read(into: &self.body)
      case "decision": try json.read(into: &self.decision)
      case "reason": try json.read(into: &self.reason)
      case "target": try json.read(into: &self.target)
      case "removals": try json.read(into: &self.removals)
      case "revision": try json.read(into: &self.revision)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.LogLine {
  /// ``ProvisioningV1.LogLine``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var number: Int64 = 0
    public private(set) var at: WellKnown.Timestamp.View? = nil
    public private(set) var method: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var body: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var decision: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var reason: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var target: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var removals: ProvisioningV1.Removals.View? = nil
    public private(set) var revision: Int64 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.LogLine.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.number = try decoder.int64()
          case 18: try decoder.view(into: &self.at)
          case 26: self.method = try decoder.borrowedString()
          case 34: self.body = try decoder.borrowedString()
          case 42: self.decision = try decoder.borrowedString()
          case 50: self.reason = try decoder.borrowedString()
          case 58: self.target = try decoder.borrowedString()
          case 66: try decoder.view(into: &self.removals)
          case 72: self.revision = try decoder.int64()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.LogLine.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ListLogRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "page_size"
      case 4: "page_token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 24: self.pageSize = try decoder.int32()
        case 34: self.pageToken = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ListLogRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if self.pageSize != 0 {
      size += 1 + WireSize.int(Int64(self.pageSize))
    }
    if !self.pageToken.isEmpty {
      size += 1 + WireSize.string(self.pageToken)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.pageToken.isEmpty {
      encoder.string(34, self.pageToken)
    }
    if self.pageSize != 0 {
      encoder.int(24, Int64(self.pageSize))
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
    if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "pageSize", "page_size": try json.read(into: &self.pageSize)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ListLogRequest {
  /// ``ProvisioningV1.ListLogRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var pageSize: Int32 = 0
    public private(set) var pageToken: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ListLogRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 24: self.pageSize = try decoder.int32()
          case 34: self.pageToken = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ListLogRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ListLogResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "lines"
      case 2: "next_page_token"
      case 3: "complete"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.lines)
        case 18: self.nextPageToken = try decoder.string()
        case 24: self.complete = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ListLogResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.lines) { 1 + WireSize.message($0) }
    if !self.nextPageToken.isEmpty {
      size += 1 + WireSize.string(self.nextPageToken)
    }
    if self.complete { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.complete {
      encoder.bool(24, self.complete)
    }
    if !self.nextPageToken.isEmpty {
      encoder.string(18, self.nextPageToken)
    }
    encoder.elements(self.lines) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.lines.isEmpty { json.member("lines", self.lines) }
    if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "lines": try json.read(into: &self.lines)
      case "nextPageToken", "next_page_token": try json.read(into: &self.nextPageToken)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ListLogResponse {
  /// ``ProvisioningV1.ListLogResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var lines: RepeatedView<MessageCodec<ProvisioningV1.LogLine.View>> = RepeatedView()
    public private(set) var nextPageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var complete: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ListLogResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.lines)
          case 18: self.nextPageToken = try decoder.borrowedString()
          case 24: self.complete = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ListLogResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.PushRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "header"
      case 2: "batch"
      case 3: "end"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          var message = ProvisioningV1.PushHeader()
          if case .header(let present)? = self.part { message = present }
          try decoder.merge(into: &message)
          self.part = .header(message)
        case 18:
          var message = ProvisioningV1.PushBatch()
          if case .batch(let present)? = self.part { message = present }
          try decoder.merge(into: &message)
          self.part = .batch(message)
        case 26:
          var message = ProvisioningV1.PushEnd()
          if case .end(let present)? = self.part { message = present }
          try decoder.merge(into: &message)
          self.part = .end(message)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.PushRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if case .header(let value)? = self.part {
      size += 1 + WireSize.message(value)
    }
    if case .batch(let value)? = self.part {
      size += 1 + WireSize.message(value)
    }
    if case .end(let value)? = self.part {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if case .end(let value)? = self.part {
      encoder.message(26, value)
    }
    if case .batch(let value)? = self.part {
      encoder.message(18, value)
    }
    if case .header(let value)? = self.part {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if case .header(let value)? = self.part { json.member("header", value) }
    if case .batch(let value)? = self.part { json.member("batch", value) }
    if case .end(let value)? = self.part { json.member("end", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "header":
        let value: ProvisioningV1.PushHeader? = try json.alternative(self.part != nil)
        if let value { self.part = .header(value) }
      case "batch":
        let value: ProvisioningV1.PushBatch? = try json.alternative(self.part != nil)
        if let value { self.part = .batch(value) }
      case "end":
        let value: ProvisioningV1.PushEnd? = try json.alternative(self.part != nil)
        if let value { self.part = .end(value) }
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.PushRequest {
  /// ``ProvisioningV1.PushRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var part: Part? = nil

    public init() {}

    /// The alternatives of `part`.
    public enum Part {
      case header(ProvisioningV1.PushHeader.View)
      case batch(ProvisioningV1.PushBatch.View)
      case end(ProvisioningV1.PushEnd.View)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.PushRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10:
            var message: ProvisioningV1.PushHeader.View? = nil
            if case .header(let present)? = self.part { message = present }
            try decoder.view(into: &message)
            self.part = message.map { .header($0) }
          case 18:
            var message: ProvisioningV1.PushBatch.View? = nil
            if case .batch(let present)? = self.part { message = present }
            try decoder.view(into: &message)
            self.part = message.map { .batch($0) }
          case 26:
            var message: ProvisioningV1.PushEnd.View? = nil
            if case .end(let present)? = self.part { message = present }
            try decoder.view(into: &message)
            self.part = message.map { .end($0) }
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.PushRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.PushHeader {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "run"
      case 4: "users_only"
      case 5: "dry_run"
      case 6: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: self.run = try decoder.string()
        case 32: self.usersOnly = try decoder.bool()
        case 40: self.dryRun = try decoder.bool()
        case 50: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.PushHeader.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if !self.run.isEmpty {
      size += 1 + WireSize.string(self.run)
    }
    if self.usersOnly { size += 2 }
    if self.dryRun { size += 2 }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(50, self.requestId)
    }
    if self.dryRun {
      encoder.bool(40, self.dryRun)
    }
    if self.usersOnly {
      encoder.bool(32, self.usersOnly)
    }
    if !self.run.isEmpty {
      encoder.string(26, self.run)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if !self.run.isEmpty { json.member("run", self.run) }
    if self.usersOnly { json.member("usersOnly", self.usersOnly) }
    if self.dryRun { json.member("dryRun", self.dryRun) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "run": try json.read(into: &self.run)
      case "usersOnly", "users_only": try json.read(into: &self.usersOnly)
      case "dryRun", "dry_run": try json.read(into: &self.dryRun)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.PushHeader {
  /// ``ProvisioningV1.PushHeader``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var run: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var usersOnly: Bool = false
    public private(set) var dryRun: Bool = false
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.PushHeader.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: self.run = try decoder.borrowedString()
          case 32: self.usersOnly = try decoder.bool()
          case 40: self.dryRun = try decoder.bool()
          case 50: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.PushHeader.self)
        }
      }
    }

  }
}

extension ProvisioningV1.PushBatch {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "number"
      case 2: "users"
      case 3: "groups"
      case 4: "members"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.number = try decoder.int64()
        case 18:
          try decoder.append(to: &self.users)
        case 26:
          try decoder.append(to: &self.groups)
        case 34:
          try decoder.append(to: &self.members)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.PushBatch.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.number != 0 {
      size += 1 + WireSize.int(self.number)
    }
    size += WireSize.sum(self.users) { 1 + WireSize.message($0) }
    size += WireSize.sum(self.groups) { 1 + WireSize.message($0) }
    size += WireSize.sum(self.members) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.members) { encoder, value in encoder.message(34, value) }
    encoder.elements(self.groups) { encoder, value in encoder.message(26, value) }
    encoder.elements(self.users) { encoder, value in encoder.message(18, value) }
    if self.number != 0 {
      encoder.int(8, self.number)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.number != 0 { json.member("number", self.number) }
    if !self.users.isEmpty { json.member("users", self.users) }
    if !self.groups.isEmpty { json.member("groups", self.groups) }
    if !self.members.isEmpty { json.member("members", self.members) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "number": try json.read(into: &self.number)
      case "users": try json.read(into: &self.users)
      case "groups": try json.read(into: &self.groups)
      case "members": try json.read(into: &self.members)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.PushBatch {
  /// ``ProvisioningV1.PushBatch``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var number: Int64 = 0
    public private(set) var users: RepeatedView<MessageCodec<ProvisioningV1.SyncUser.View>> = RepeatedView()
    public private(set) var groups: RepeatedView<MessageCodec<ProvisioningV1.SyncGroup.View>> = RepeatedView()
    public private(set) var members: RepeatedView<MessageCodec<ProvisioningV1.SyncMembers.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.PushBatch.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.number = try decoder.int64()
          case 18: try decoder.view(tag, into: &self.users)
          case 26: try decoder.view(tag, into: &self.groups)
          case 34: try decoder.view(tag, into: &self.members)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.PushBatch.self)
        }
      }
    }

  }
}

extension ProvisioningV1.SyncUser {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "user_name"
      case 3: "inactive"
      case 4: "attributes"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.userName = try decoder.string()
        case 24: self.inactive = try decoder.bool()
        case 34: self.attributes = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.SyncUser.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.userName.isEmpty {
      size += 1 + WireSize.string(self.userName)
    }
    if self.inactive { size += 2 }
    if !self.attributes.isEmpty {
      size += 1 + WireSize.string(self.attributes)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.attributes.isEmpty {
      encoder.string(34, self.attributes)
    }
    if self.inactive {
      encoder.bool(24, self.inactive)
    }
    if !self.userName.isEmpty {
      encoder.string(18, self.userName)
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.userName.isEmpty { json.member("userName", self.userName) }
    if self.inactive { json.member("inactive", self.inactive) }
    if !self.attributes.isEmpty { json.member("attributes", self.attributes) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "userName", "user_name": try json.read(into: &self.userName)
      case "inactive": try json.read(into: &self.inactive)
      case "attributes": try json.read(into: &self.attributes)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.SyncUser {
  /// ``ProvisioningV1.SyncUser``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var userName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var inactive: Bool = false
    public private(set) var attributes: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.SyncUser.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.userName = try decoder.borrowedString()
          case 24: self.inactive = try decoder.bool()
          case 34: self.attributes = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.SyncUser.self)
        }
      }
    }

  }
}

extension ProvisioningV1.SyncGroup {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "display_name"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.displayName = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.SyncGroup.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.displayName.isEmpty {
      size += 1 + WireSize.string(self.displayName)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.displayName.isEmpty {
      encoder.string(18, self.displayName)
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.displayName.isEmpty { json.member("displayName", self.displayName) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "displayName", "display_name": try json.read(into: &self.displayName)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.SyncGroup {
  /// ``ProvisioningV1.SyncGroup``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var displayName: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.SyncGroup.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.displayName = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.SyncGroup.self)
        }
      }
    }

  }
}

extension ProvisioningV1.SyncMembers {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "group"
      case 2: "users"
      case 3: "groups"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.group = try decoder.string()
        case 18:
          try decoder.append(to: &self.users, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 26:
          try decoder.append(to: &self.groups, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.SyncMembers.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.group.isEmpty {
      size += 1 + WireSize.string(self.group)
    }
    size += WireSize.sum(self.users) { 1 + WireSize.string($0) }
    size += WireSize.sum(self.groups) { 1 + WireSize.string($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.groups) { encoder, value in encoder.string(26, value) }
    encoder.elements(self.users) { encoder, value in encoder.string(18, value) }
    if !self.group.isEmpty {
      encoder.string(10, self.group)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.group.isEmpty { json.member("group", self.group) }
    if !self.users.isEmpty { json.member("users", self.users) }
    if !self.groups.isEmpty { json.member("groups", self.groups) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "group": try json.read(into: &self.group)
      case "users": try json.read(into: &self.users)
      case "groups": try json.read(into: &self.groups)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.SyncMembers {
  /// ``ProvisioningV1.SyncMembers``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var group: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var users: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var groups: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.SyncMembers.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.group = try decoder.borrowedString()
          case 18: try decoder.view(tag, into: &self.users)
          case 26: try decoder.view(tag, into: &self.groups)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.SyncMembers.self)
        }
      }
    }

  }
}

extension ProvisioningV1.PushEnd {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "users"
      case 2: "groups"
      case 3: "members"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.users = try decoder.int64()
        case 16: self.groups = try decoder.int64()
        case 24: self.members = try decoder.int64()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.PushEnd.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.users != 0 {
      size += 1 + WireSize.int(self.users)
    }
    if self.groups != 0 {
      size += 1 + WireSize.int(self.groups)
    }
    if self.members != 0 {
      size += 1 + WireSize.int(self.members)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.members != 0 {
      encoder.int(24, self.members)
    }
    if self.groups != 0 {
      encoder.int(16, self.groups)
    }
    if self.users != 0 {
      encoder.int(8, self.users)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.users != 0 { json.member("users", self.users) }
    if self.groups != 0 { json.member("groups", self.groups) }
    if self.members != 0 { json.member("members", self.members) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "users": try json.read(into: &self.users)
      case "groups": try json.read(into: &self.groups)
      case "members": try json.read(into: &self.members)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.PushEnd {
  /// ``ProvisioningV1.PushEnd``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var users: Int64 = 0
    public private(set) var groups: Int64 = 0
    public private(set) var members: Int64 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.PushEnd.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.users = try decoder.int64()
          case 16: self.groups = try decoder.int64()
          case 24: self.members = try decoder.int64()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.PushEnd.self)
        }
      }
    }

  }
}

extension ProvisioningV1.PushResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "run"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.run)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.PushResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.run {
      size += 1 + WireSize.message(value)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    if let value = self.run {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.run { json.member("run", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "run": try json.read(into: &self.run)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.PushResponse {
  /// ``ProvisioningV1.PushResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var run: ProvisioningV1.SyncRun.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.PushResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.run)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.PushResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.SyncRun {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "identity_provider"
      case 3: "state"
      case 4: "users_only"
      case 5: "dry_run"
      case 6: "begun"
      case 7: "ended"
      case 8: "next_batch"
      case 9: "users"
      case 10: "groups"
      case 11: "members"
      case 12: "removals"
      case 13: "effect"
      case 14: "held"
      case 15: "reason"
      case 16: "revision"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 24: self.state = try decoder.enumeration()
        case 32: self.usersOnly = try decoder.bool()
        case 40: self.dryRun = try decoder.bool()
        case 50: try decoder.merge(into: &self.begun)
        case 58: try decoder.merge(into: &self.ended)
        case 64: self.nextBatch = try decoder.int64()
        case 72: self.users = try decoder.int64()
        case 80: self.groups = try decoder.int64()
        case 88: self.members = try decoder.int64()
        case 98: try decoder.merge(into: &self.removals)
        case 106: try decoder.merge(into: &self.effect)
        case 114: self.held = try decoder.string()
        case 122: self.reason = try decoder.string()
        case 128: self.revision = try decoder.int64()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.SyncRun.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if self.state.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.state.rawValue))
    }
    if self.usersOnly { size += 2 }
    if self.dryRun { size += 2 }
    if let value = self.begun {
      size += 1 + WireSize.message(value)
    }
    if let value = self.ended {
      size += 1 + WireSize.message(value)
    }
    if self.nextBatch != 0 {
      size += 1 + WireSize.int(self.nextBatch)
    }
    if self.users != 0 {
      size += 1 + WireSize.int(self.users)
    }
    if self.groups != 0 {
      size += 1 + WireSize.int(self.groups)
    }
    if self.members != 0 {
      size += 1 + WireSize.int(self.members)
    }
    if let value = self.removals {
      size += 1 + WireSize.message(value)
    }
    if let value = self.effect {
      size += 1 + WireSize.message(value)
    }
    if !self.held.isEmpty {
      size += 1 + WireSize.string(self.held)
    }
    if !self.reason.isEmpty {
      size += 1 + WireSize.string(self.reason)
    }
    if self.revision != 0 {
      size += 2 + WireSize.int(self.revision)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.revision != 0 {
      encoder.int(128, self.revision)
    }
    if !self.reason.isEmpty {
      encoder.string(122, self.reason)
    }
    if !self.held.isEmpty {
      encoder.string(114, self.held)
    }
    if let value = self.effect {
      encoder.message(106, value)
    }
    if let value = self.removals {
      encoder.message(98, value)
    }
    if self.members != 0 {
      encoder.int(88, self.members)
    }
    if self.groups != 0 {
      encoder.int(80, self.groups)
    }
    if self.users != 0 {
      encoder.int(72, self.users)
    }
    if self.nextBatch != 0 {
      encoder.int(64, self.nextBatch)
    }
    if let value = self.ended {
      encoder.message(58, value)
    }
    if let value = self.begun {
      encoder.message(50, value)
    }
    if self.dryRun {
      encoder.bool(40, self.dryRun)
    }
    if self.usersOnly {
      encoder.bool(32, self.usersOnly)
    }
    if self.state.rawValue != 0 {
      encoder.int(24, Int64(self.state.rawValue))
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if self.state.rawValue != 0 { json.member("state", self.state) }
    if self.usersOnly { json.member("usersOnly", self.usersOnly) }
    if self.dryRun { json.member("dryRun", self.dryRun) }
    if let value = self.begun { json.member("begun", value) }
    if let value = self.ended { json.member("ended", value) }
    if self.nextBatch != 0 { json.member("nextBatch", self.nextBatch) }
    if self.users != 0 { json.member("users", self.users) }
    if self.groups != 0 { json.member("groups", self.groups) }
    if self.members != 0 { json.member("members", self.members) }
    if let value = self.removals { json.member("removals", value) }
    if let value = self.effect { json.member("effect", value) }
    if !self.held.isEmpty { json.member("held", self.held) }
    if !self.reason.isEmpty { json.member("reason", self.reason) }
    if self.revision != 0 { json.member("revision", self.revision) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "state": try json.read(into: &self.state)
      case "usersOnly", "users_only": try json.read(into: &self.usersOnly)
      case "dryRun", "dry_run": try json.read(into: &self.dryRun)
      case "begun": try json.read(into: &self.begun)
      case "ended": try json.read(into: &self.ended)
      case "nextBatch", "next_batch": try json.read(into: &self.nextBatch)
      case "users": try json.read(into: &self.users)
      case "groups": try json.read(into: &self.groups)
      case "members": try json.read(into: &self.members)
      case "removals": try json.read(into: &self.removals)
      case "effect": try json.read(into: &self.effect)
      case "held": try json.read(into: &self.held)
      case "reason": try json.read(into: &self.reason)
      case "revision": try json.read(into: &self.revision)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.SyncRun {
  /// ``ProvisioningV1.SyncRun``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var state: ProvisioningV1.SyncState = ProvisioningV1.SyncState(rawValue: 0)
    public private(set) var usersOnly: Bool = false
    public private(set) var dryRun: Bool = false
    public private(set) var begun: WellKnown.Timestamp.View? = nil
    public private(set) var ended: WellKnown.Timestamp.View? = nil
    public private(set) var nextBatch: Int64 = 0
    public private(set) var users: Int64 = 0
    public private(set) var groups: Int64 = 0
    public private(set) var members: Int64 = 0
    public private(set) var removals: ProvisioningV1.Removals.View? = nil
    public private(set) var effect: ProvisioningV1.SyncEffect.View? = nil
    public private(set) var held: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var reason: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var revision: Int64 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.SyncRun.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 24: self.state = try decoder.enumeration()
          case 32: self.usersOnly = try decoder.bool()
          case 40: self.dryRun = try decoder.bool()
          case 50: try decoder.view(into: &self.begun)
          case 58: try decoder.view(into: &self.ended)
          case 64: self.nextBatch = try decoder.int64()
          case 72: self.users = try decoder.int64()
          case 80: self.groups = try decoder.int64()
          case 88: self.members = try decoder.int64()
          case 98: try decoder.view(into: &self.removals)
          case 106: try decoder.view(into: &self.effect)
          case 114: self.held = try decoder.borrowedString()
          case 122: self.reason = try decoder.borrowedString()
          case 128: self.revision = try decoder.int64()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.SyncRun.self)
        }
      }
    }

  }
}

extension ProvisioningV1.SyncEffect {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "users_created"
      case 2: "users_changed"
      case 3: "users_ended"
      case 4: "groups_created"
      case 5: "groups_changed"
      case 6: "groups_ended"
      case 7: "members_added"
      case 8: "members_removed"
      case 9: "additions"
      case 10: "removals"
      case 11: "moves"
      case 12: "workgroups"
      case 13: "conflicts"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.usersCreated = try decoder.int64()
        case 16: self.usersChanged = try decoder.int64()
        case 24: self.usersEnded = try decoder.int64()
        case 32: self.groupsCreated = try decoder.int64()
        case 40: self.groupsChanged = try decoder.int64()
        case 48: self.groupsEnded = try decoder.int64()
        case 56: self.membersAdded = try decoder.int64()
        case 64: self.membersRemoved = try decoder.int64()
        case 72: self.additions = try decoder.int64()
        case 80: self.removals = try decoder.int64()
        case 88: self.moves = try decoder.int64()
        case 96: self.workgroups = try decoder.int64()
        case 104: self.conflicts = try decoder.int64()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.SyncEffect.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.usersCreated != 0 {
      size += 1 + WireSize.int(self.usersCreated)
    }
    if self.usersChanged != 0 {
      size += 1 + WireSize.int(self.usersChanged)
    }
    if self.usersEnded != 0 {
      size += 1 + WireSize.int(self.usersEnded)
    }
    if self.groupsCreated != 0 {
      size += 1 + WireSize.int(self.groupsCreated)
    }
    if self.groupsChanged != 0 {
      size += 1 + WireSize.int(self.groupsChanged)
    }
    if self.groupsEnded != 0 {
      size += 1 + WireSize.int(self.groupsEnded)
    }
    if self.membersAdded != 0 {
      size += 1 + WireSize.int(self.membersAdded)
    }
    if self.membersRemoved != 0 {
      size += 1 + WireSize.int(self.membersRemoved)
    }
    if self.additions != 0 {
      size += 1 + WireSize.int(self.additions)
    }
    if self.removals != 0 {
      size += 1 + WireSize.int(self.removals)
    }
    if self.moves != 0 {
      size += 1 + WireSize.int(self.moves)
    }
    if self.workgroups != 0 {
      size += 1 + WireSize.int(self.workgroups)
    }
    if self.conflicts != 0 {
      size += 1 + WireSize.int(self.conflicts)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.conflicts != 0 {
      encoder.int(104, self.conflicts)
    }
    if self.workgroups != 0 {
      encoder.int(96, self.workgroups)
    }
    if self.moves != 0 {
      encoder.int(88, self.moves)
    }
    if self.removals != 0 {
      encoder.int(80, self.removals)
    }
    if self.additions != 0 {
      encoder.int(72, self.additions)
    }
    if self.membersRemoved != 0 {
      encoder.int(64, self.membersRemoved)
    }
    if self.membersAdded != 0 {
      encoder.int(56, self.membersAdded)
    }
    if self.groupsEnded != 0 {
      encoder.int(48, self.groupsEnded)
    }
    if self.groupsChanged != 0 {
      encoder.int(40, self.groupsChanged)
    }
    if self.groupsCreated != 0 {
      encoder.int(32, self.groupsCreated)
    }
    if self.usersEnded != 0 {
      encoder.int(24, self.usersEnded)
    }
    if self.usersChanged != 0 {
      encoder.int(16, self.usersChanged)
    }
    if self.usersCreated != 0 {
      encoder.int(8, self.usersCreated)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.usersCreated != 0 { json.member("usersCreated", self.usersCreated) }
    if self.usersChanged != 0 { json.member("usersChanged", self.usersChanged) }
    if self.usersEnded != 0 { json.member("usersEnded", self.usersEnded) }
    if self.groupsCreated != 0 { json.member("groupsCreated", self.groupsCreated) }
    if self.groupsChanged != 0 { json.member("groupsChanged", self.groupsChanged) }
    if self.groupsEnded != 0 { json.member("groupsEnded", self.groupsEnded) }
    if self.membersAdded != 0 { json.member("membersAdded", self.membersAdded) }
    if self.membersRemoved != 0 { json.member("membersRemoved", self.membersRemoved) }
    if self.additions != 0 { json.member("additions", self.additions) }
    if self.removals != 0 { json.member("removals", self.removals) }
    if self.moves != 0 { json.member("moves", self.moves) }
    if self.workgroups != 0 { json.member("workgroups", self.workgroups) }
    if self.conflicts != 0 { json.member("conflicts", self.conflicts) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "usersCreated", "users_created": try json.read(into: &self.usersCreated)
      case "usersChanged", "users_changed": try json.read(into: &self.usersChanged)
      case "usersEnded", "users_ended": try json.read(into: &self.usersEnded)
      case "groupsCreated", "groups_created": try json.read(into: &self.groupsCreated)
      case "groupsChanged", "groups_changed": try json.read(into: &self.groupsChanged)
      case "groupsEnded", "groups_ended": try json.read(into: &self.groupsEnded)
      case "membersAdded", "members_added": try json.read(into: &self.membersAdded)
      case "membersRemoved", "members_removed": try json.read(into: &self.membersRemoved)
      case "additions": try json.read(into: &self.additions)
      case "removals": try json.read(into: &self.removals)
      case "moves": try json.read(into: &self.moves)
      case "workgroups": try json.read(into: &self.workgroups)
      case "conflicts": try json.read(into: &self.conflicts)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.SyncEffect {
  /// ``ProvisioningV1.SyncEffect``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var usersCreated: Int64 = 0
    public private(set) var usersChanged: Int64 = 0
    public private(set) var usersEnded: Int64 = 0
    public private(set) var groupsCreated: Int64 = 0
    public private(set) var groupsChanged: Int64 = 0
    public private(set) var groupsEnded: Int64 = 0
    public private(set) var membersAdded: Int64 = 0
    public private(set) var membersRemoved: Int64 = 0
    public private(set) var additions: Int64 = 0
    public private(set) var removals: Int64 = 0
    public private(set) var moves: Int64 = 0
    public private(set) var workgroups: Int64 = 0
    public private(set) var conflicts: Int64 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.SyncEffect.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.usersCreated = try decoder.int64()
          case 16: self.usersChanged = try decoder.int64()
          case 24: self.usersEnded = try decoder.int64()
          case 32: self.groupsCreated = try decoder.int64()
          case 40: self.groupsChanged = try decoder.int64()
          case 48: self.groupsEnded = try decoder.int64()
          case 56: self.membersAdded = try decoder.int64()
          case 64: self.membersRemoved = try decoder.int64()
          case 72: self.additions = try decoder.int64()
          case 80: self.removals = try decoder.int64()
          case 88: self.moves = try decoder.int64()
          case 96: self.workgroups = try decoder.int64()
          case 104: self.conflicts = try decoder.int64()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.SyncEffect.self)
        }
      }
    }

  }
}

extension ProvisioningV1.SyncConflict {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "reason"
      case 3: "detail"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.reason = try decoder.string()
        case 26: self.detail = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.SyncConflict.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.reason.isEmpty {
      size += 1 + WireSize.string(self.reason)
    }
    if !self.detail.isEmpty {
      size += 1 + WireSize.string(self.detail)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.detail.isEmpty {
      encoder.string(26, self.detail)
    }
    if !self.reason.isEmpty {
      encoder.string(18, self.reason)
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.reason.isEmpty { json.member("reason", self.reason) }
    if !self.detail.isEmpty { json.member("detail", self.detail) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "reason": try json.read(into: &self.reason)
      case "detail": try json.read(into: &self.detail)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.SyncConflict {
  /// ``ProvisioningV1.SyncConflict``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var reason: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var detail: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.SyncConflict.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.reason = try decoder.borrowedString()
          case 26: self.detail = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.SyncConflict.self)
        }
      }
    }

  }
}

extension ProvisioningV1.SyncChange {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "kind"
      case 2: "user"
      case 3: "login"
      case 4: "workgroup"
      case 5: "workgroup_name"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.kind = try decoder.enumeration()
        case 18: self.user = try decoder.string()
        case 26: self.login = try decoder.string()
        case 34: self.workgroup = try decoder.string()
        case 42: self.workgroupName = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.SyncChange.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.kind.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.kind.rawValue))
    }
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    if !self.login.isEmpty {
      size += 1 + WireSize.string(self.login)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if !self.workgroupName.isEmpty {
      size += 1 + WireSize.string(self.workgroupName)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.workgroupName.isEmpty {
      encoder.string(42, self.workgroupName)
    }
    if !self.workgroup.isEmpty {
      encoder.string(34, self.workgroup)
    }
    if !self.login.isEmpty {
      encoder.string(26, self.login)
    }
    if !self.user.isEmpty {
      encoder.string(18, self.user)
    }
    if self.kind.rawValue != 0 {
      encoder.int(8, Int64(self.kind.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.kind.rawValue != 0 { json.member("kind", self.kind) }
    if !self.user.isEmpty { json.member("user", self.user) }
    if !self.login.isEmpty { json.member("login", self.login) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if !self.workgroupName.isEmpty { json.member("workgroupName", self.workgroupName) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "kind": try json.read(into: &self.kind)
      case "user": try json.read(into: &self.user)
      case "login": try json.read(into: &self.login)
      case "workgroup": try json.read(into: &self.workgroup)
      case "workgroupName", "workgroup_name": try json.read(into: &self.workgroupName)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.SyncChange {
  /// ``ProvisioningV1.SyncChange``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var kind: ProvisioningV1.SyncChangeKind = ProvisioningV1.SyncChangeKind(rawValue: 0)
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var login: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroupName: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.SyncChange.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.kind = try decoder.enumeration()
          case 18: self.user = try decoder.borrowedString()
          case 26: self.login = try decoder.borrowedString()
          case 34: self.workgroup = try decoder.borrowedString()
          case 42: self.workgroupName = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.SyncChange.self)
        }
      }
    }

  }
}

extension ProvisioningV1.GetRunRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.id = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.GetRunRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.id.isEmpty {
      encoder.string(18, self.id)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.id.isEmpty { json.member("id", self.id) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "id": try json.read(into: &self.id)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.GetRunRequest {
  /// ``ProvisioningV1.GetRunRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.GetRunRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.id = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.GetRunRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.GetRunResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "run"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.run)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.GetRunResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.run {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.run {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.run { json.member("run", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "run": try json.read(into: &self.run)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.GetRunResponse {
  /// ``ProvisioningV1.GetRunResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var run: ProvisioningV1.SyncRun.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.GetRunResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.run)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.GetRunResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ListRunsRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "page_size"
      case 4: "page_token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 24: self.pageSize = try decoder.int32()
        case 34: self.pageToken = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ListRunsRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if self.pageSize != 0 {
      size += 1 + WireSize.int(Int64(self.pageSize))
    }
    if !self.pageToken.isEmpty {
      size += 1 + WireSize.string(self.pageToken)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.pageToken.isEmpty {
      encoder.string(34, self.pageToken)
    }
    if self.pageSize != 0 {
      encoder.int(24, Int64(self.pageSize))
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if self.pageSize != 0 { json.member("pageSize", self.pageSize) }
    if !self.pageToken.isEmpty { json.member("pageToken", self.pageToken) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "pageSize", "page_size": try json.read(into: &self.pageSize)
      case "pageToken", "page_token": try json.read(into: &self.pageToken)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ListRunsRequest {
  /// ``ProvisioningV1.ListRunsRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var pageSize: Int32 = 0
    public private(set) var pageToken: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ListRunsRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 24: self.pageSize = try decoder.int32()
          case 34: self.pageToken = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ListRunsRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ListRunsResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "runs"
      case 2: "next_page_token"
      case 3: "complete"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.runs)
        case 18: self.nextPageToken = try decoder.string()
        case 24: self.complete = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ListRunsResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.runs) { 1 + WireSize.message($0) }
    if !self.nextPageToken.isEmpty {
      size += 1 + WireSize.string(self.nextPageToken)
    }
    if self.complete { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.complete {
      encoder.bool(24, self.complete)
    }
    if !self.nextPageToken.isEmpty {
      encoder.string(18, self.nextPageToken)
    }
    encoder.elements(self.runs) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.runs.isEmpty { json.member("runs", self.runs) }
    if !self.nextPageToken.isEmpty { json.member("nextPageToken", self.nextPageToken) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "runs": try json.read(into: &self.runs)
      case "nextPageToken", "next_page_token": try json.read(into: &self.nextPageToken)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ListRunsResponse {
  /// ``ProvisioningV1.ListRunsResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var runs: RepeatedView<MessageCodec<ProvisioningV1.SyncRun.View>> = RepeatedView()
    public private(set) var nextPageToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var complete: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ListRunsResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.runs)
          case 18: self.nextPageToken = try decoder.borrowedString()
          case 24: self.complete = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ListRunsResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.SyncServicePlanRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "id"
      case 3: "limit"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.id = try decoder.string()
        case 24: self.limit = try decoder.int32()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.SyncServicePlanRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if self.limit != 0 {
      size += 1 + WireSize.int(Int64(self.limit))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.limit != 0 {
      encoder.int(24, Int64(self.limit))
    }
    if !self.id.isEmpty {
      encoder.string(18, self.id)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.id.isEmpty { json.member("id", self.id) }
    if self.limit != 0 { json.member("limit", self.limit) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "id": try json.read(into: &self.id)
      case "limit": try json.read(into: &self.limit)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.SyncServicePlanRequest {
  /// ``ProvisioningV1.SyncServicePlanRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var limit: Int32 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.SyncServicePlanRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.id = try decoder.borrowedString()
          case 24: self.limit = try decoder.int32()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.SyncServicePlanRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.SyncServicePlanResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "run"
      case 2: "changes"
      case 3: "conflicts"
      case 4: "complete"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.run)
        case 18:
          try decoder.append(to: &self.changes)
        case 26:
          try decoder.append(to: &self.conflicts)
        case 32: self.complete = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.SyncServicePlanResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.run {
      size += 1 + WireSize.message(value)
    }
    size += WireSize.sum(self.changes) { 1 + WireSize.message($0) }
    size += WireSize.sum(self.conflicts) { 1 + WireSize.message($0) }
    if self.complete { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.complete {
      encoder.bool(32, self.complete)
    }
    encoder.elements(self.conflicts) { encoder, value in encoder.message(26, value) }
    encoder.elements(self.changes) { encoder, value in encoder.message(18, value) }
    if let value = self.run {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.run { json.member("run", value) }
    if !self.changes.isEmpty { json.member("changes", self.changes) }
    if !self.conflicts.isEmpty { json.member("conflicts", self.conflicts) }
    if self.complete { json.member("complete", self.complete) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "run": try json.read(into: &self.run)
      case "changes": try json.read(into: &self.changes)
      case "conflicts": try json.read(into: &self.conflicts)
      case "complete": try json.read(into: &self.complete)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.SyncServicePlanResponse {
  /// ``ProvisioningV1.SyncServicePlanResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var run: ProvisioningV1.SyncRun.View? = nil
    public private(set) var changes: RepeatedView<MessageCodec<ProvisioningV1.SyncChange.View>> = RepeatedView()
    public private(set) var conflicts: RepeatedView<MessageCodec<ProvisioningV1.SyncConflict.View>> = RepeatedView()
    public private(set) var complete: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.SyncServicePlanResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.run)
          case 18: try decoder.view(tag, into: &self.changes)
          case 26: try decoder.view(tag, into: &self.conflicts)
          case 32: self.complete = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.SyncServicePlanResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.SyncServiceApplyRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "id"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.id = try decoder.string()
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.SyncServiceApplyRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(26, self.requestId)
    }
    if !self.id.isEmpty {
      encoder.string(18, self.id)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "id": try json.read(into: &self.id)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.SyncServiceApplyRequest {
  /// ``ProvisioningV1.SyncServiceApplyRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.SyncServiceApplyRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.id = try decoder.borrowedString()
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.SyncServiceApplyRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.SyncServiceApplyResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "run"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.run)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.SyncServiceApplyResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.run {
      size += 1 + WireSize.message(value)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    if let value = self.run {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.run { json.member("run", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "run": try json.read(into: &self.run)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.SyncServiceApplyResponse {
  /// ``ProvisioningV1.SyncServiceApplyResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var run: ProvisioningV1.SyncRun.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.SyncServiceApplyResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.run)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.SyncServiceApplyResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.PauseRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.PauseRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(26, self.requestId)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.PauseRequest {
  /// ``ProvisioningV1.PauseRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.PauseRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.PauseRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.PauseResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.PauseResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(10, self.token)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.PauseResponse {
  /// ``ProvisioningV1.PauseResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.PauseResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.PauseResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ResumeRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "identity_provider"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.identityProvider = try decoder.string()
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ResumeRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.identityProvider.isEmpty {
      size += 1 + WireSize.string(self.identityProvider)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(26, self.requestId)
    }
    if !self.identityProvider.isEmpty {
      encoder.string(18, self.identityProvider)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.identityProvider.isEmpty { json.member("identityProvider", self.identityProvider) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "identityProvider", "identity_provider": try json.read(into: &self.identityProvider)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ResumeRequest {
  /// ``ProvisioningV1.ResumeRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var identityProvider: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ResumeRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.identityProvider = try decoder.borrowedString()
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ResumeRequest.self)
        }
      }
    }

  }
}

extension ProvisioningV1.ResumeResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ProvisioningV1.ResumeResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(10, self.token)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ProvisioningV1.ResumeResponse {
  /// ``ProvisioningV1.ResumeResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ProvisioningV1.ResumeResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ProvisioningV1.ResumeResponse.self)
        }
      }
    }

  }
}

extension ProvisioningV1.SyncService {
  public var descriptor: ServiceDescriptor { ProvisioningV1.SyncMethods.service }

  public func register(in router: inout Router) {
    router.clientStreaming(ProvisioningV1.SyncMethods.push) {
      (request: RequestStream<ProvisioningV1.PushRequest>, context: CallContext) async throws -> ProvisioningV1.PushResponse in
      try await self.push(request, context: context)
    }
    router.unary(ProvisioningV1.SyncMethods.getRun) {
      (request: ProvisioningV1.GetRunRequest, context: CallContext) async throws -> ProvisioningV1.GetRunResponse in
      try await self.getRun(request, context: context)
    }
    router.unary(ProvisioningV1.SyncMethods.listRuns) {
      (request: ProvisioningV1.ListRunsRequest, context: CallContext) async throws -> ProvisioningV1.ListRunsResponse in
      try await self.listRuns(request, context: context)
    }
    router.unary(ProvisioningV1.SyncMethods.plan) {
      (request: ProvisioningV1.SyncServicePlanRequest, context: CallContext) async throws -> ProvisioningV1.SyncServicePlanResponse in
      try await self.plan(request, context: context)
    }
    router.unary(ProvisioningV1.SyncMethods.apply) {
      (request: ProvisioningV1.SyncServiceApplyRequest, context: CallContext) async throws -> ProvisioningV1.SyncServiceApplyResponse in
      try await self.apply(request, context: context)
    }
    router.unary(ProvisioningV1.SyncMethods.pause) {
      (request: ProvisioningV1.PauseRequest, context: CallContext) async throws -> ProvisioningV1.PauseResponse in
      try await self.pause(request, context: context)
    }
    router.unary(ProvisioningV1.SyncMethods.resume) {
      (request: ProvisioningV1.ResumeRequest, context: CallContext) async throws -> ProvisioningV1.ResumeResponse in
      try await self.resume(request, context: context)
    }
    router.unary(ProvisioningV1.SyncMethods.listHeld) {
      (request: ProvisioningV1.ListHeldRequest, context: CallContext) async throws -> ProvisioningV1.ListHeldResponse in
      try await self.listHeld(request, context: context)
    }
    router.unary(ProvisioningV1.SyncMethods.getHeld) {
      (request: ProvisioningV1.GetHeldRequest, context: CallContext) async throws -> ProvisioningV1.GetHeldResponse in
      try await self.getHeld(request, context: context)
    }
    router.unary(ProvisioningV1.SyncMethods.approve) {
      (request: ProvisioningV1.ApproveRequest, context: CallContext) async throws -> ProvisioningV1.ApproveResponse in
      try await self.approve(request, context: context)
    }
    router.unary(ProvisioningV1.SyncMethods.reject) {
      (request: ProvisioningV1.RejectRequest, context: CallContext) async throws -> ProvisioningV1.RejectResponse in
      try await self.reject(request, context: context)
    }
    router.unary(ProvisioningV1.SyncMethods.listLog) {
      (request: ProvisioningV1.ListLogRequest, context: CallContext) async throws -> ProvisioningV1.ListLogResponse in
      try await self.listLog(request, context: context)
    }
  }
}

extension ProvisioningV1.Files {
  /// `muster/provisioning/v1/sync.proto`.
  public static let sync = ProtoFile(
    name: "muster/provisioning/v1/sync.proto", dependencies: [WellKnown.Files.timestamp],
    base64: "CiFtdXN0ZXIvcHJvdmlzaW9uaW5nL3YxL3N5bmMucHJvdG8SFm11c3Rlci5wcm92aXNpb25pbmcudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8iWgoIUmVtb3ZhbHMSGgoIZGlzYWJsZXMYASABKANSCGRpc2FibGVzEhgKB2RlbGV0ZXMYAiABKANSB2RlbGV0ZXMSGAoHbWVtYmVycxgDIAEoA1IHbWVtYmVycyLPAQoOTWVtYmVyc2hpcFBsYW4SFgoGZ2FpbmVkGAEgASgDUgZnYWluZWQSEgoEbG9zdBgCIAEoA1IEbG9zdBIUCgV1c2VycxgDIAEoA1IFdXNlcnMSHgoKd29ya2dyb3VwcxgEIAEoA1IKd29ya2dyb3VwcxI/CgdjaGFuZ2VzGAUgAygLMiUubXVzdGVyLnByb3Zpc2lvbmluZy52MS5QbGFubmVkQ2hhbmdlUgdjaGFuZ2VzEhoKCGNvbXBsZXRlGAYgASgIUghjb21wbGV0ZSK9AQoNUGxhbm5lZENoYW5nZRI9CgRraW5kGAEgASgOMikubXVzdGVyLnByb3Zpc2lvbmluZy52MS5QbGFubmVkQ2hhbmdlS2luZFIEa2luZBISCgR1c2VyGAIgASgJUgR1c2VyEhQKBWxvZ2luGAMgASgJUgVsb2dpbhIcCgl3b3JrZ3JvdXAYBCABKAlSCXdvcmtncm91cBIlCg53b3JrZ3JvdXBfbmFtZRgFIAEoCVINd29ya2dyb3VwTmFtZSKLAgoLSGVsZFJlcXVlc3QSDgoCaWQYASABKAlSAmlkEioKAmF0GAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFICYXQSFgoGbWV0aG9kGAMgASgJUgZtZXRob2QSEgoEYm9keRgEIAEoCVIEYm9keRI8CghyZW1vdmFscxgFIAEoCzIgLm11c3Rlci5wcm92aXNpb25pbmcudjEuUmVtb3ZhbHNSCHJlbW92YWxzEhoKCGFwcHJvdmVkGAYgASgIUghhcHByb3ZlZBI6CgRwbGFuGAcgASgLMiYubXVzdGVyLnByb3Zpc2lvbmluZy52MS5NZW1iZXJzaGlwUGxhblIEcGxhbiKSAQoPTGlzdEhlbGRSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyEhsKCXBhZ2Vfc2l6ZRgDIAEoBVIIcGFnZVNpemUSHQoKcGFnZV90b2tlbhgEIAEoCVIJcGFnZVRva2VuIpcBChBMaXN0SGVsZFJlc3BvbnNlEj8KCHJlcXVlc3RzGAEgAygLMiMubXVzdGVyLnByb3Zpc2lvbmluZy52MS5IZWxkUmVxdWVzdFIIcmVxdWVzdHMSJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuEhoKCGNvbXBsZXRlGAMgASgIUghjb21wbGV0ZSI4Cg5HZXRIZWxkUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIOCgJpZBgCIAEoCVICaWQirgEKD0dldEhlbGRSZXNwb25zZRI9CgdyZXF1ZXN0GAEgASgLMiMubXVzdGVyLnByb3Zpc2lvbmluZy52MS5IZWxkUmVxdWVzdFIHcmVxdWVzdBJACgdhcHBsaWVkGAIgAygLMiYubXVzdGVyLnByb3Zpc2lvbmluZy52MS5BcHBsaWVkUmVtb3ZhbFIHYXBwbGllZBIaCghjb21wbGV0ZRgDIAEoCFIIY29tcGxldGUixgEKDkFwcGxpZWRSZW1vdmFsEioKAmF0GAEgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFICYXQSFgoGbWV0aG9kGAIgASgJUgZtZXRob2QSFgoGdGFyZ2V0GAMgASgJUgZ0YXJnZXQSPAoIcmVtb3ZhbHMYBCABKAsyIC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlJlbW92YWxzUghyZW1vdmFscxIaCghyZXZpc2lvbhgFIAEoA1IIcmV2aXNpb24iVwoOQXBwcm92ZVJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSDgoCaWQYAiABKAlSAmlkEh0KCnJlcXVlc3RfaWQYAyABKAlSCXJlcXVlc3RJZCInCg9BcHByb3ZlUmVzcG9uc2USFAoFdG9rZW4YASABKAlSBXRva2VuImoKDVJlamVjdFJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSDgoCaWQYAiABKAlSAmlkEh0KCnJlcXVlc3RfaWQYAyABKAlSCXJlcXVlc3RJZBISCgR1bmRvGAQgASgIUgR1bmRvIj4KDlJlamVjdFJlc3BvbnNlEhQKBXRva2VuGAEgASgJUgV0b2tlbhIWCgZ1bmRvbmUYAiABKANSBnVuZG9uZSKfAgoHTG9nTGluZRIWCgZudW1iZXIYASABKANSBm51bWJlchIqCgJhdBgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSAmF0EhYKBm1ldGhvZBgDIAEoCVIGbWV0aG9kEhIKBGJvZHkYBCABKAlSBGJvZHkSGgoIZGVjaXNpb24YBSABKAlSCGRlY2lzaW9uEhYKBnJlYXNvbhgGIAEoCVIGcmVhc29uEhYKBnRhcmdldBgHIAEoCVIGdGFyZ2V0EjwKCHJlbW92YWxzGAggASgLMiAubXVzdGVyLnByb3Zpc2lvbmluZy52MS5SZW1vdmFsc1IIcmVtb3ZhbHMSGgoIcmV2aXNpb24YCSABKANSCHJldmlzaW9uIpEBCg5MaXN0TG9nUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIrChFpZGVudGl0eV9wcm92aWRlchgCIAEoCVIQaWRlbnRpdHlQcm92aWRlchIbCglwYWdlX3NpemUYAyABKAVSCHBhZ2VTaXplEh0KCnBhZ2VfdG9rZW4YBCABKAlSCXBhZ2VUb2tlbiKMAQoPTGlzdExvZ1Jlc3BvbnNlEjUKBWxpbmVzGAEgAygLMh8ubXVzdGVyLnByb3Zpc2lvbmluZy52MS5Mb2dMaW5lUgVsaW5lcxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4SGgoIY29tcGxldGUYAyABKAhSCGNvbXBsZXRlIsMBCgtQdXNoUmVxdWVzdBI8CgZoZWFkZXIYASABKAsyIi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlB1c2hIZWFkZXJIAFIGaGVhZGVyEjkKBWJhdGNoGAIgASgLMiEubXVzdGVyLnByb3Zpc2lvbmluZy52MS5QdXNoQmF0Y2hIAFIFYmF0Y2gSMwoDZW5kGAMgASgLMh8ubXVzdGVyLnByb3Zpc2lvbmluZy52MS5QdXNoRW5kSABSA2VuZEIGCgRwYXJ0IroBCgpQdXNoSGVhZGVyEhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyEhAKA3J1bhgDIAEoCVIDcnVuEh0KCnVzZXJzX29ubHkYBCABKAhSCXVzZXJzT25seRIXCgdkcnlfcnVuGAUgASgIUgZkcnlSdW4SHQoKcmVxdWVzdF9pZBgGIAEoCVIJcmVxdWVzdElkItUBCglQdXNoQmF0Y2gSFgoGbnVtYmVyGAEgASgDUgZudW1iZXISNgoFdXNlcnMYAiADKAsyIC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlN5bmNVc2VyUgV1c2VycxI5CgZncm91cHMYAyADKAsyIS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlN5bmNHcm91cFIGZ3JvdXBzEj0KB21lbWJlcnMYBCADKAsyIy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlN5bmNNZW1iZXJzUgdtZW1iZXJzInMKCFN5bmNVc2VyEg4KAmlkGAEgASgJUgJpZBIbCgl1c2VyX25hbWUYAiABKAlSCHVzZXJOYW1lEhoKCGluYWN0aXZlGAMgASgIUghpbmFjdGl2ZRIeCgphdHRyaWJ1dGVzGAQgASgJUgphdHRyaWJ1dGVzIj4KCVN5bmNHcm91cBIOCgJpZBgBIAEoCVICaWQSIQoMZGlzcGxheV9uYW1lGAIgASgJUgtkaXNwbGF5TmFtZSJRCgtTeW5jTWVtYmVycxIUCgVncm91cBgBIAEoCVIFZ3JvdXASFAoFdXNlcnMYAiADKAlSBXVzZXJzEhYKBmdyb3VwcxgDIAMoCVIGZ3JvdXBzIlEKB1B1c2hFbmQSFAoFdXNlcnMYASABKANSBXVzZXJzEhYKBmdyb3VwcxgCIAEoA1IGZ3JvdXBzEhgKB21lbWJlcnMYAyABKANSB21lbWJlcnMiVwoMUHVzaFJlc3BvbnNlEjEKA3J1bhgBIAEoCzIfLm11c3Rlci5wcm92aXNpb25pbmcudjEuU3luY1J1blIDcnVuEhQKBXRva2VuGAIgASgJUgV0b2tlbiLEBAoHU3luY1J1bhIOCgJpZBgBIAEoCVICaWQSKwoRaWRlbnRpdHlfcHJvdmlkZXIYAiABKAlSEGlkZW50aXR5UHJvdmlkZXISNwoFc3RhdGUYAyABKA4yIS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlN5bmNTdGF0ZVIFc3RhdGUSHQoKdXNlcnNfb25seRgEIAEoCFIJdXNlcnNPbmx5EhcKB2RyeV9ydW4YBSABKAhSBmRyeVJ1bhIwCgViZWd1bhgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSBWJlZ3VuEjAKBWVuZGVkGAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIFZW5kZWQSHQoKbmV4dF9iYXRjaBgIIAEoA1IJbmV4dEJhdGNoEhQKBXVzZXJzGAkgASgDUgV1c2VycxIWCgZncm91cHMYCiABKANSBmdyb3VwcxIYCgdtZW1iZXJzGAsgASgDUgdtZW1iZXJzEjwKCHJlbW92YWxzGAwgASgLMiAubXVzdGVyLnByb3Zpc2lvbmluZy52MS5SZW1vdmFsc1IIcmVtb3ZhbHMSOgoGZWZmZWN0GA0gASgLMiIubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TeW5jRWZmZWN0UgZlZmZlY3QSEgoEaGVsZBgOIAEoCVIEaGVsZBIWCgZyZWFzb24YDyABKAlSBnJlYXNvbhIaCghyZXZpc2lvbhgQIAEoA1IIcmV2aXNpb24ixAMKClN5bmNFZmZlY3QSIwoNdXNlcnNfY3JlYXRlZBgBIAEoA1IMdXNlcnNDcmVhdGVkEiMKDXVzZXJzX2NoYW5nZWQYAiABKANSDHVzZXJzQ2hhbmdlZBIfCgt1c2Vyc19lbmRlZBgDIAEoA1IKdXNlcnNFbmRlZBIlCg5ncm91cHNfY3JlYXRlZBgEIAEoA1INZ3JvdXBzQ3JlYXRlZBIlCg5ncm91cHNfY2hhbmdlZBgFIAEoA1INZ3JvdXBzQ2hhbmdlZBIhCgxncm91cHNfZW5kZWQYBiABKANSC2dyb3Vwc0VuZGVkEiMKDW1lbWJlcnNfYWRkZWQYByABKANSDG1lbWJlcnNBZGRlZBInCg9tZW1iZXJzX3JlbW92ZWQYCCABKANSDm1lbWJlcnNSZW1vdmVkEhwKCWFkZGl0aW9ucxgJIAEoA1IJYWRkaXRpb25zEhoKCHJlbW92YWxzGAogASgDUghyZW1vdmFscxIUCgVtb3ZlcxgLIAEoA1IFbW92ZXMSHgoKd29ya2dyb3VwcxgMIAEoA1IKd29ya2dyb3VwcxIcCgljb25mbGljdHMYDSABKANSCWNvbmZsaWN0cyJOCgxTeW5jQ29uZmxpY3QSDgoCaWQYASABKAlSAmlkEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEhYKBmRldGFpbBgDIAEoCVIGZGV0YWlsIrcBCgpTeW5jQ2hhbmdlEjoKBGtpbmQYASABKA4yJi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlN5bmNDaGFuZ2VLaW5kUgRraW5kEhIKBHVzZXIYAiABKAlSBHVzZXISFAoFbG9naW4YAyABKAlSBWxvZ2luEhwKCXdvcmtncm91cBgEIAEoCVIJd29ya2dyb3VwEiUKDndvcmtncm91cF9uYW1lGAUgASgJUg13b3JrZ3JvdXBOYW1lIjcKDUdldFJ1blJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSDgoCaWQYAiABKAlSAmlkIkMKDkdldFJ1blJlc3BvbnNlEjEKA3J1bhgBIAEoCzIfLm11c3Rlci5wcm92aXNpb25pbmcudjEuU3luY1J1blIDcnVuIpIBCg9MaXN0UnVuc1JlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSKwoRaWRlbnRpdHlfcHJvdmlkZXIYAiABKAlSEGlkZW50aXR5UHJvdmlkZXISGwoJcGFnZV9zaXplGAMgASgFUghwYWdlU2l6ZRIdCgpwYWdlX3Rva2VuGAQgASgJUglwYWdlVG9rZW4iiwEKEExpc3RSdW5zUmVzcG9uc2USMwoEcnVucxgBIAMoCzIfLm11c3Rlci5wcm92aXNpb25pbmcudjEuU3luY1J1blIEcnVucxImCg9uZXh0X3BhZ2VfdG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4SGgoIY29tcGxldGUYAyABKAhSCGNvbXBsZXRlIlYKFlN5bmNTZXJ2aWNlUGxhblJlcXVlc3QSFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSDgoCaWQYAiABKAlSAmlkEhQKBWxpbWl0GAMgASgFUgVsaW1pdCLqAQoXU3luY1NlcnZpY2VQbGFuUmVzcG9uc2USMQoDcnVuGAEgASgLMh8ubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TeW5jUnVuUgNydW4SPAoHY2hhbmdlcxgCIAMoCzIiLm11c3Rlci5wcm92aXNpb25pbmcudjEuU3luY0NoYW5nZVIHY2hhbmdlcxJCCgljb25mbGljdHMYAyADKAsyJC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlN5bmNDb25mbGljdFIJY29uZmxpY3RzEhoKCGNvbXBsZXRlGAQgASgIUghjb21wbGV0ZSJgChdTeW5jU2VydmljZUFwcGx5UmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIOCgJpZBgCIAEoCVICaWQSHQoKcmVxdWVzdF9pZBgDIAEoCVIJcmVxdWVzdElkImMKGFN5bmNTZXJ2aWNlQXBwbHlSZXNwb25zZRIxCgNydW4YASABKAsyHy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlN5bmNSdW5SA3J1bhIUCgV0b2tlbhgCIAEoCVIFdG9rZW4icgoMUGF1c2VSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyEh0KCnJlcXVlc3RfaWQYAyABKAlSCXJlcXVlc3RJZCIlCg1QYXVzZVJlc3BvbnNlEhQKBXRva2VuGAEgASgJUgV0b2tlbiJzCg1SZXN1bWVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EisKEWlkZW50aXR5X3Byb3ZpZGVyGAIgASgJUhBpZGVudGl0eVByb3ZpZGVyEh0KCnJlcXVlc3RfaWQYAyABKAlSCXJlcXVlc3RJZCImCg5SZXN1bWVSZXNwb25zZRIUCgV0b2tlbhgBIAEoCVIFdG9rZW4qggIKEVBsYW5uZWRDaGFuZ2VLaW5kEiMKH1BMQU5ORURfQ0hBTkdFX0tJTkRfVU5TUEVDSUZJRUQQABIdChlQTEFOTkVEX0NIQU5HRV9LSU5EX0xPU0VTEAESHwobUExBTk5FRF9DSEFOR0VfS0lORF9ERUxFVEVEEAISIwofUExBTk5FRF9DSEFOR0VfS0lORF9ERUFDVElWQVRFRBADEh0KGVBMQU5ORURfQ0hBTkdFX0tJTkRfR0FJTlMQBBIjCh9QTEFOTkVEX0NIQU5HRV9LSU5EX1JFQUNUSVZBVEVEEAUSHwobUExBTk5FRF9DSEFOR0VfS0lORF9DUkVBVEVEEAYq0QEKCVN5bmNTdGF0ZRIaChZTWU5DX1NUQVRFX1VOU1BFQ0lGSUVEEAASGAoUU1lOQ19TVEFURV9SRUNFSVZJTkcQARIWChJTWU5DX1NUQVRFX1BMQU5ORUQQAhITCg9TWU5DX1NUQVRFX0hFTEQQAxIWChJTWU5DX1NUQVRFX0FQUExJRUQQBBIYChRTWU5DX1NUQVRFX1VOQ0hBTkdFRBAFEhcKE1NZTkNfU1RBVEVfUkVKRUNURUQQBhIWChJTWU5DX1NUQVRFX1JFRlVTRUQQByqGAQoOU3luY0NoYW5nZUtpbmQSIAocU1lOQ19DSEFOR0VfS0lORF9VTlNQRUNJRklFRBAAEhoKFlNZTkNfQ0hBTkdFX0tJTkRfTE9TRVMQARIaChZTWU5DX0NIQU5HRV9LSU5EX01PVkVTEAISGgoWU1lOQ19DSEFOR0VfS0lORF9HQUlOUxADMogJCgtTeW5jU2VydmljZRJTCgRQdXNoEiMubXVzdGVyLnByb3Zpc2lvbmluZy52MS5QdXNoUmVxdWVzdBokLm11c3Rlci5wcm92aXNpb25pbmcudjEuUHVzaFJlc3BvbnNlKAESXAoGR2V0UnVuEiUubXVzdGVyLnByb3Zpc2lvbmluZy52MS5HZXRSdW5SZXF1ZXN0GiYubXVzdGVyLnByb3Zpc2lvbmluZy52MS5HZXRSdW5SZXNwb25zZSIDkAIBEmIKCExpc3RSdW5zEicubXVzdGVyLnByb3Zpc2lvbmluZy52MS5MaXN0UnVuc1JlcXVlc3QaKC5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLkxpc3RSdW5zUmVzcG9uc2UiA5ACARJsCgRQbGFuEi4ubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TeW5jU2VydmljZVBsYW5SZXF1ZXN0Gi8ubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TeW5jU2VydmljZVBsYW5SZXNwb25zZSIDkAIBEmoKBUFwcGx5Ei8ubXVzdGVyLnByb3Zpc2lvbmluZy52MS5TeW5jU2VydmljZUFwcGx5UmVxdWVzdBowLm11c3Rlci5wcm92aXNpb25pbmcudjEuU3luY1NlcnZpY2VBcHBseVJlc3BvbnNlElQKBVBhdXNlEiQubXVzdGVyLnByb3Zpc2lvbmluZy52MS5QYXVzZVJlcXVlc3QaJS5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLlBhdXNlUmVzcG9uc2USVwoGUmVzdW1lEiUubXVzdGVyLnByb3Zpc2lvbmluZy52MS5SZXN1bWVSZXF1ZXN0GiYubXVzdGVyLnByb3Zpc2lvbmluZy52MS5SZXN1bWVSZXNwb25zZRJiCghMaXN0SGVsZBInLm11c3Rlci5wcm92aXNpb25pbmcudjEuTGlzdEhlbGRSZXF1ZXN0GigubXVzdGVyLnByb3Zpc2lvbmluZy52MS5MaXN0SGVsZFJlc3BvbnNlIgOQAgESXwoHR2V0SGVsZBImLm11c3Rlci5wcm92aXNpb25pbmcudjEuR2V0SGVsZFJlcXVlc3QaJy5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLkdldEhlbGRSZXNwb25zZSIDkAIBEloKB0FwcHJvdmUSJi5tdXN0ZXIucHJvdmlzaW9uaW5nLnYxLkFwcHJvdmVSZXF1ZXN0GicubXVzdGVyLnByb3Zpc2lvbmluZy52MS5BcHByb3ZlUmVzcG9uc2USVwoGUmVqZWN0EiUubXVzdGVyLnByb3Zpc2lvbmluZy52MS5SZWplY3RSZXF1ZXN0GiYubXVzdGVyLnByb3Zpc2lvbmluZy52MS5SZWplY3RSZXNwb25zZRJfCgdMaXN0TG9nEiYubXVzdGVyLnByb3Zpc2lvbmluZy52MS5MaXN0TG9nUmVxdWVzdBonLm11c3Rlci5wcm92aXNpb25pbmcudjEuTGlzdExvZ1Jlc3BvbnNlIgOQAgFiBnByb3RvMw==")
}
