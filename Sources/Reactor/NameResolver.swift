import Glibc
import Synchronization

/// Looks names up without holding a loop: `getaddrinfo` blocks, so each look-up has a short-lived thread.
public enum NameResolver {
  /// Look-ups that run at once in this process. A dead name server holds each of them for up to a minute, and a thread
  /// takes memory; more fail at once.
  public static let concurrentLookups = 16

  private static let running = Atomic(0)

  /// Looks hosts up, one after the other.
  ///
  /// - Parameter completion: called once, on the look-up's thread, with at least one address, for each host in the order of
  ///   RFC 6724, or with the reason why there is none. A host without an address is passed over if another has one.
  public static func resolve(
    _ hosts: [(host: String, port: UInt16)],
    completion: @escaping @Sendable (Result<[SocketAddress], ReactorError>) -> Void
  ) {
    guard running.wrappingAdd(1, ordering: .relaxed).newValue <= concurrentLookups else {
      running.wrappingSubtract(1, ordering: .relaxed)
      return completion(.failure(ReactorError(.system, "\(concurrentLookups) look-ups of names already run")))
    }
    let lookup = Lookup {
      let result = addresses(of: hosts)
      running.wrappingSubtract(1, ordering: .relaxed)
      completion(result)
    }
    var id = pthread_t()
    let context = unsafe Unmanaged.passRetained(lookup)
    let status = unsafe pthread_create(&id, nil, runLookup, context.toOpaque())
    guard status == 0 else {
      unsafe context.release()
      running.wrappingSubtract(1, ordering: .relaxed)
      return completion(.failure(ReactorError(systemCall: "pthread_create", errno: status)))
    }
    pthread_detach(id)
  }
}

private func addresses(of hosts: [(host: String, port: UInt16)]) -> Result<[SocketAddress], ReactorError> {
  var found: [SocketAddress] = []
  var failure = ReactorError(.invalidAddress, "there is no host to look up")
  for (host, port) in hosts {
    do throws(ReactorError) {
      found += try SocketAddress.all(host: host, port: port)
    } catch {
      failure = error
    }
  }
  return found.isEmpty ? .failure(failure) : .success(found)
}

private final class Lookup: Sendable {
  let work: @Sendable () -> Void
  init(_ work: @escaping @Sendable () -> Void) { self.work = work }
}

private func runLookup(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context = unsafe context else { return nil }
  unsafe Unmanaged<Lookup>.fromOpaque(context).takeRetainedValue().work()
  return nil
}
