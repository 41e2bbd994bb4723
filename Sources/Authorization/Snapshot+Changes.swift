public import Model

extension Snapshot {
  /// When the delta goes into a new base, which takes time in proportion to the whole tenant.
  public enum Merging: Hashable, Sendable {
    /// At once, by the change that makes it due.
    case whenDue
    /// Never here: the caller looks at ``Snapshot/isMergeDue`` and merges in the background.
    case never
  }

  /// The snapshot after some committed changes. Answers are those of a snapshot that is compiled anew from the facts
  /// that then hold; the cost follows what changed, not the tenant.
  ///
  /// - Parameters:
  ///   - changes: In the order of their revisions and without gaps. Revisions that are in already are passed over, so
  ///     a feed may overlap with what was loaded.
  public func applying(_ changes: [RevisionChange], merging: Merging = .whenDue) -> Snapshot {
    var edit = Edit(self)
    var latest = revision
    for change in changes where change.revision > latest {
      for effect in change.effects { edit.apply(effect) }
      latest = change.revision
    }
    let next = edit.finish(revision: latest)
    return merging == .whenDue && next.isMergeDue ? next.merged() : next
  }

  /// Whether the delta has outgrown its share, so that ``merged()`` pays.
  public var isMergeDue: Bool { users.isMergeDue }

  /// The same snapshot with its delta merged into a new base.
  public func merged() -> Snapshot {
    Snapshot(
      tenant: tenant, epoch: epoch, revision: revision, users: users.merged(), workgroups: workgroups,
      vocabulary: vocabulary, sources: sources)
  }

  /// This snapshot over the base of another: how a merge that ran in the background is taken over after further
  /// changes have been applied.
  ///
  /// - Parameter merged: What ``merged()`` returned for an ancestor of this snapshot, with no other merge between.
  public func rebased(onto merged: Snapshot) -> Snapshot {
    Snapshot(
      tenant: tenant, epoch: epoch, revision: revision, users: users.rebased(onto: merged.users),
      workgroups: workgroups, vocabulary: vocabulary, sources: sources)
  }
}

/// A snapshot that is being changed: users by copy on first touch, the small tables by value.
private struct Edit {
  private let origin: Snapshot
  private var records: [UserID: UserRecord] = [:]
  private var workgroups: WorkgroupTable
  private var sources: SourceSets
  private var roleFacts: [RoleKey: RoleFact]
  private var typeFacts: [TypeKey: ResourceTypeFact]
  private var isVocabularyStale = false

  init(_ origin: Snapshot) {
    self.origin = origin
    workgroups = origin.workgroups
    sources = origin.sources
    roleFacts = origin.vocabulary.roleFacts
    typeFacts = origin.vocabulary.typeFacts
  }

  mutating func apply(_ effect: Effect) {
    switch effect {
    case .put(let fact): put(fact)
    case .end(let key): end(key)
    }
  }

  private mutating func put(_ fact: Fact) {
    switch fact {
    case .user(let user): records[user.id, default: origin.users.record(of: user.id)].status = user.status
    case .membership(let fact):
      let workgroup = workgroups.intern(fact.workgroup)
      records[fact.user, default: origin.users.record(of: fact.user)].assert(workgroup, fact.source, &sources)
    case .workgroup(let workgroup): workgroups.put(workgroup)
    case .roleState(let fact): workgroups.set(fact.state, of: fact.role, in: fact.workgroup)
    case .role(let role):
      roleFacts[role.key] = role
      isVocabularyStale = true
    case .resourceType(let type):
      typeFacts[TypeKey(application: type.application, name: type.name)] = type
      isVocabularyStale = true
    default: break
    }
  }

  private mutating func end(_ key: FactKey) {
    switch key {
    case .user(let user): records[user, default: origin.users.record(of: user)].status = nil
    case .membership(let fact):
      let workgroup = workgroups.intern(fact.workgroup)
      records[fact.user, default: origin.users.record(of: fact.user)].retract(workgroup, fact.source, &sources)
    case .workgroup(let workgroup): workgroups.end(workgroup)
    case .roleState(let workgroup, let role): workgroups.set(nil, of: role, in: workgroup)
    case .role(let role):
      roleFacts[role] = nil
      isVocabularyStale = true
    case .resourceType(let application, let name):
      typeFacts[TypeKey(application: application, name: name)] = nil
      isVocabularyStale = true
    default: break
    }
  }

  consuming func finish(revision: Revision) -> Snapshot {
    let vocabulary =
      isVocabularyStale ? Vocabulary(roleFacts: roleFacts, typeFacts: typeFacts) : origin.vocabulary
    workgroups.compile(vocabulary, all: isVocabularyStale)
    return Snapshot(
      tenant: origin.tenant, epoch: origin.epoch, revision: revision, users: origin.users.replacing(records),
      workgroups: workgroups, vocabulary: vocabulary, sources: sources)
  }
}
