internal import MusterProtocol
internal import Wire

/// Random checks about a ``TenantModel``, with the answers that it expects.
///
/// Users and resources are dealt as from a shuffled deck that is shuffled again when it is used up: a pool of as many
/// bodies as there are users names each of them once.
public struct CheckPool: Sendable {
  /// The bodies, `muster.authorization.v1.CheckRequest` each.
  public let requests: RequestPool
  /// How many different users are named.
  public let users: Int
  /// How many different resources are named.
  public let resources: Int
  /// How many of the checks are allowed.
  public let allowed: Int

  /// - Parameters:
  ///   - count: How many bodies.
  ///   - allowedShare: The share of allowed checks to aim at, 0 to 1; a user for whom nothing is allowed, or
  ///     everything, makes it a little less exact.
  ///   - seed: What is asked follows from it and the model.
  public init(_ model: TenantModel, count: Int, allowedShare: Double, seed: UInt64) {
    var random = SeededGenerator(seed: seed ^ 0x6368_6563_6b73)
    var users = Deck(count: model.users)
    var resources = Deck(count: model.resources)
    var requests = RequestPool()
    requests.reserve(count: count, bytes: count * 96)
    var allowed = 0
    for _ in 0..<count {
      let user = users.deal(&random)
      let (question, isAllowed) = Self.question(
        model, user, wanted: Double.random(in: 0..<1, using: &random) < allowedShare, &random)
      let resource = model.resource(resources.deal(&random))
      requests.append(Self.body(model, user, question, resource), answer: isAllowed ? .allowed : .denied)
      if isAllowed { allowed += 1 }
    }
    self.requests = requests
    self.users = min(count, model.users)
    self.resources = min(count, model.resources)
    self.allowed = allowed
  }

  /// A random question about a user; one with the wanted answer if there is any.
  private static func question(
    _ model: TenantModel, _ user: Int, wanted: Bool, _ random: inout SeededGenerator
  ) -> (question: Int, isAllowed: Bool) {
    let answers = TenantModel.questions.indices.map { ($0, model.isAllowed(user: user, question: $0)) }
    let fitting = answers.filter { $0.1 == wanted }
    let candidates = fitting.isEmpty ? answers : fitting
    return candidates[Int.random(in: 0..<candidates.count, using: &random)]
  }

  private static func body(_ model: TenantModel, _ user: Int, _ question: Int, _ resource: String) -> [UInt8] {
    let (action, type, _) = TenantModel.questions[question]
    return AuthorizationV1.CheckRequest(
      tenant: model.tenant, subject: model.user(user), action: action, resource: .init(type: type, id: resource)
    ).encoded()
  }
}

/// Numbers from 0 in random order, each once before any comes again.
struct Deck {
  private var cards: [Int]
  private var next = 0

  init(count: Int) { cards = Array(0..<count) }

  mutating func deal(_ random: inout SeededGenerator) -> Int {
    if next == 0 { cards.shuffle(using: &random) }
    defer { next = (next + 1) % cards.count }
    return cards[next]
  }
}
