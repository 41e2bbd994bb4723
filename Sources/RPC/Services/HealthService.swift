internal import Synchronization

/// `grpc.health.v1.Health`: tells load balancers and operators which services take calls.
///
/// A value is a handle; copies share their state. When the server begins to shut down everything turns to NOT_SERVING
/// for good, and watchers are told so before their calls end.
public struct HealthService: Service {
  public typealias Status = HealthV1.HealthCheckResponse.ServingStatus

  private final class Board: Sendable {
    struct State {
      var statuses: [String: Status] = [:]
      var isShuttingDown = false
      var watchers: [UInt64: (service: String, news: AsyncStream<Void>.Continuation)] = [:]
      var nextID: UInt64 = 0
    }
    let state = Mutex(State())
  }

  private let board = Board()

  /// Makes a board on which the server as a whole (the empty name) is SERVING.
  public init() { set("", .serving) }

  /// Publishes the state of a service. Any thread. Without effect once the server shuts down.
  ///
  /// - Parameter service: the full name; empty for the server as a whole.
  public func set(_ service: String, _ status: Status) {
    let told = board.state.withLock { state -> [AsyncStream<Void>.Continuation] in
      guard !state.isShuttingDown else { return [] }
      state.statuses[service] = status
      return state.watchers.values.filter { $0.service == service }.map(\.news)
    }
    for news in told { news.yield() }
  }

  /// Turns everything to NOT_SERVING, for good. The server does so itself when it begins to shut down.
  public func beginShutdown() {
    let told = board.state.withLock { state in
      state.isShuttingDown = true
      for service in state.statuses.keys { state.statuses[service] = .notServing }
      return state.watchers.values.map(\.news)
    }
    for news in told { news.yield() }
  }

  public var descriptor: ServiceDescriptor { HealthV1.HealthMethods.service }

  public func register(in router: inout Router) {
    router.unary(HealthV1.HealthMethods.check) { (request: HealthV1.HealthCheckRequest, _) in
      guard let status = board.state.withLock({ $0.statuses[request.service] }) else {
        throw RPCError(.notFound, "no service '\(request.service)' is known here")
      }
      return HealthV1.HealthCheckResponse(status: status)
    }
    router.serverStreaming(HealthV1.HealthMethods.watch) { (request, response, _) in
      try await watch(request, response)
    }
    router.onShutdown { beginShutdown() }
  }

  private func watch(
    _ request: HealthV1.HealthCheckRequest, _ response: ResponseWriter<HealthV1.HealthCheckResponse>
  ) async throws {
    // The newest state is read from the board, so one pending notice stands for all.
    let (stream, news) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let id = board.state.withLock { state in
      state.nextID += 1
      state.watchers[state.nextID] = (request.service, news)
      return state.nextID
    }
    defer { board.state.withLock { _ = $0.watchers.removeValue(forKey: id) } }
    news.yield()
    var told: Status?
    for await _ in stream {
      let (status, isLast) = board.state.withLock { state in
        (state.statuses[request.service] ?? .serviceUnknown, state.isShuttingDown)
      }
      if status != told { try await response.write(HealthV1.HealthCheckResponse(status: status)) }
      told = status
      if isLast { throw RPCError(.unavailable, "the server is shutting down") }
    }
    throw CancellationError()
  }
}
