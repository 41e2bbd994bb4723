/// The conversation about one change: takes answers, returns the next request.
///
/// As the products do: who is not known yet is looked for by name before being created, and a name that is taken (409)
/// is looked for once more, because the creation may have been sent twice.
public struct ProviderTask: Sendable {
  private enum Stage { case start, looked, wrote, lookedAgain, done }

  private let change: ProviderChange
  private let style: ProviderStyle
  private var stage = Stage.start
  private var sent: ProviderRequest?
  private var usersLeft: [Int] = []

  /// - Parameters:
  ///   - change: What is to be pushed.
  ///   - style: In whose words.
  public init(_ change: ProviderChange, style: ProviderStyle) {
    self.change = change
    self.style = style
    switch change {
    case .addMembers(_, let users), .removeMembers(_, let users): usersLeft = users
    default: break
    }
  }

  /// The next request; nil: the change is through.
  ///
  /// - Parameters:
  ///   - directory: What the provider holds.
  ///   - ids: Learns the ids of what was created or found.
  ///   - answer: To the request before; nil at first.
  /// - Throws: ``ProviderProblem`` for an answer that no provider could go on from.
  public mutating func next(
    _ directory: ProviderDirectory, _ ids: inout ProviderIDs, after answer: ProviderAnswer?
  ) throws(ProviderProblem) -> ProviderRequest? {
    let request = try following(directory, &ids, answer)
    sent = request
    return request
  }

  private mutating func following(
    _ directory: ProviderDirectory, _ ids: inout ProviderIDs, _ answer: ProviderAnswer?
  ) throws(ProviderProblem) -> ProviderRequest? {
    let style = style
    switch change {
    case .user(let number):
      return try object(known: &ids.users[number], answer, create: directory.creation(user: number, style)) {
        style.update(directory.users[number], number: number, id: $0)
      }
    case .group(let number):
      return try object(known: &ids.groups[number], answer, create: directory.creation(group: number, style)) {
        style.rename(directory.groups[number], id: $0)
      }
    case .removeUser(let number):
      return try once(
        answer, accepts: 404, ids.users[number].map { ProviderRequest("DELETE", "\(ProviderRequest.users)/\($0)") })
    case .removeGroup(let number):
      return try once(
        answer, accepts: 404, ids.groups[number].map { ProviderRequest("DELETE", "\(ProviderRequest.groups)/\($0)") })
    case .addMembers(let group, _): return try members(of: group, ids, answer, adds: true)
    case .removeMembers(let group, _): return try members(of: group, ids, answer, adds: false)
    }
  }

  /// One request, whose object may be gone already.
  private mutating func once(
    _ answer: ProviderAnswer?, accepts status: Int, _ request: ProviderRequest?
  ) throws(ProviderProblem) -> ProviderRequest? {
    if let answer { if answer.status != status { try expect(answer) } }
    guard stage == .start else { return nil }
    stage = .done
    return request
  }

  private mutating func members(
    of group: Int, _ ids: ProviderIDs, _ answer: ProviderAnswer?, adds: Bool
  ) throws(ProviderProblem) -> ProviderRequest? {
    if let answer { try expect(answer) }
    guard !usersLeft.isEmpty, let id = ids.groups[group] else { return nil }
    let users = usersLeft.prefix(style.membersPerRequest).compactMap { ids.users[$0] }
    usersLeft.removeFirst(min(style.membersPerRequest, usersLeft.count))
    return style.members(users, of: id, adds: adds)
  }

  private mutating func object(
    known id: inout String?, _ answer: ProviderAnswer?, create: ProviderCreation, update: (String) -> ProviderRequest
  ) throws(ProviderProblem) -> ProviderRequest? {
    switch stage {
    case .start:
      stage = .looked
      return id.map { ProviderRequest("GET", create.path(of: $0)) } ?? create.lookup
    case .looked:
      id = try found(answer)
      stage = .wrote
      return id.map(update) ?? create.request
    case .wrote where answer?.status == 409:
      stage = .lookedAgain
      return create.lookup
    case .wrote:
      if let answer { try expect(answer) }
      id = answer?.id ?? id
      stage = .done
    case .lookedAgain:
      id = try found(answer)
      stage = .done
    case .done: break
    }
    return nil
  }

  private func found(_ answer: ProviderAnswer?) throws(ProviderProblem) -> String? {
    guard let answer, answer.status != 404 else { return nil }
    try expect(answer)
    return answer.id
  }

  private func expect(_ answer: ProviderAnswer) throws(ProviderProblem) {
    guard !(200..<300).contains(answer.status), let sent else { return }
    throw ProviderProblem(sent, answer)
  }
}

/// How an object is looked for, and made.
struct ProviderCreation {
  /// By name, for an object whose id is not known.
  let lookup: ProviderRequest
  let request: ProviderRequest

  /// Where the object of that id is, without what may be large.
  func path(of id: String) -> String {
    let isGroup = request.path == ProviderRequest.groups
    return "\(request.path)/\(id)\(isGroup ? "?excludedAttributes=members" : "")"
  }
}

extension ProviderDirectory {
  fileprivate func creation(user number: Int, _ style: ProviderStyle) -> ProviderCreation {
    ProviderCreation(
      lookup: .lookup(ProviderRequest.users, "userName", users[number].userName, withoutMembers: false),
      request: ProviderRequest("POST", ProviderRequest.users, style.created(users[number], number: number)))
  }

  fileprivate func creation(group number: Int, _ style: ProviderStyle) -> ProviderCreation {
    ProviderCreation(
      lookup: .lookup(ProviderRequest.groups, "displayName", groups[number].displayName, withoutMembers: true),
      request: ProviderRequest("POST", ProviderRequest.groups, style.created(groups[number], number: number)))
  }
}
