import Authorization
import Directory
import Logging
import Model
import MusterProtocol
import RPC
import Reactor
import Services
import Synchronization

/// Runs `body` with a client of a server that has these handlers; both end whatever happens.
func withServer<R>(
  interceptors: [any Interceptor] = [], _ register: (inout Router) -> Void,
  _ body: (Channel) async throws -> R
) async throws -> R {
  var router = Router()
  register(&router)
  let group = try ReactorGroup(count: 1)
  try group.start()
  defer { group.shutdown() }
  let server = try RPCServer(
    config: ServerConfig(addresses: [try SocketAddress(parsing: "127.0.0.1:0")]), router: router,
    interceptors: interceptors, reactors: group, logger: Logger(label: "test"))
  defer { server.stop() }
  let address = try server.start()[0]
  let channel = Channel(target: address, reactor: group.reactors[0])
  defer { channel.close() }
  return try await body(channel)
}

/// What a call led to, in a form that two calls can be compared by.
enum Answer<Response: Equatable & Sendable>: Equatable, Sendable {
  case response(Response)
  case status(StatusCode, String)

  init(_ call: () async throws -> Response) async {
    do {
      self = .response(try await call())
    } catch let error as RPCError {
      self = .status(error.code, error.message)
    } catch {
      self = .status(.unknown, "\(error)")
    }
  }

  var code: StatusCode {
    switch self {
    case .response: .ok
    case .status(let code, _): code
    }
  }
}

/// Snapshots that are there already; a revision beyond theirs never comes.
struct LoadedSnapshots: Snapshots {
  let loaded: [Snapshot]

  func current(tenant: UnsafeRawBufferPointer, reactor: Int) -> Snapshot? {
    self.loaded.first { $0.tenant.rawValue.utf8.elementsEqual(tenant) }
  }

  func recent(_ tenant: TenantID, _ revision: Revision) -> Snapshot? {
    self.loaded.first { $0.tenant == tenant && $0.revision == revision }
  }

  func snapshot(
    of tenant: TenantID, freshness: SnapshotFreshness, deadline: ContinuousClock.Instant
  ) async throws(DirectoryError) -> Snapshot {
    guard let snapshot = self.loaded.first(where: { $0.tenant == tenant }) else {
      throw DirectoryError(.notFound, "There is no tenant \(tenant).")
    }
    guard case .atLeast(let token) = freshness else { return snapshot }
    guard token.epoch == snapshot.epoch else {
      throw DirectoryError(.failedPrecondition, "The token is of another epoch.", reason: "epoch_changed")
    }
    guard token.revision <= snapshot.revision else {
      throw DirectoryError(.unavailable, "The server has reached revision \(snapshot.revision).")
    }
    return snapshot
  }
}

/// A pipeline that remembers what it was asked, and refuses it.
final class RefusingPipeline: ChangePipeline {
  private let refusal: DirectoryError
  private let asked = Mutex<[(name: String, envelope: Envelope)]>([])

  init(_ refusal: DirectoryError = DirectoryError(.permissionDenied, "No.")) { self.refusal = refusal }

  var last: (name: String, envelope: Envelope)? { self.asked.withLock { $0.last } }

  func execute<C: Command>(_ command: C, as envelope: Envelope) async throws(DirectoryError) -> Outcome<C.Answer> {
    self.asked.withLock { $0.append((C.name, envelope)) }
    throw self.refusal
  }
}

/// An access log that remembers.
final class KeptAccesses: AccessLog {
  private let kept = Mutex<[Access]>([])

  var all: [Access] { self.kept.withLock { $0 } }

  func record(_ access: Access) { self.kept.withLock { $0.append(access) } }
}

extension CallContext {
  /// The context of a call that no server made.
  static func make(
    metadata: [(String, String)] = [], identity: Identity? = Identity(principal: "root", scopes: []),
    deadline: ContinuousClock.Instant? = nil
  ) throws -> CallContext {
    var fields = Metadata()
    for (name, value) in metadata { fields.add(name, value) }
    return CallContext(
      method: DirectoryV1.UsersMethods.create, peer: "test", deadline: deadline, metadata: fields, identity: identity,
      trace: TraceContext(traceID: (1, 2), spanID: 3, isSampled: false), reactor: try Reactor())
  }
}
