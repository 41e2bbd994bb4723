import FlyingFox
import FlyingSocks
import Foundation
import ServiceLifecycle

/// Serves `GET /metrics` in Prometheus' text format, over HTTP/1.1 as Prometheus asks.
struct MetricsServer: ServiceLifecycle.Service {
  private let server: HTTPServer

  /// - Parameters:
  ///   - host: An IPv4 address, or an IPv6 address in brackets.
  ///   - page: What a request gets.
  init(host: String, port: UInt16, page: @escaping @Sendable () async -> String) async throws {
    let server =
      if host.hasPrefix("[") {
        HTTPServer(address: try .inet6(ip6: String(host.dropFirst().dropLast()), port: port), timeout: 5)
      } else {
        HTTPServer(address: try .inet(ip4: host, port: port), timeout: 5)
      }
    await server.appendRoute("GET /metrics") { _ in
      HTTPResponse(
        statusCode: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
        body: Data(await page().utf8))
    }
    self.server = server
  }

  func run() async throws {
    try await cancelWhenGracefulShutdown { try await server.run() }
  }

  /// The address in use, once it listens; the kernel may have chosen the port.
  func listening() async throws -> String {
    try await server.waitUntilListening()
    switch await server.listeningAddress {
    case .ip4(let host, let port): return "\(host):\(port)"
    case .ip6(let host, let port): return "[\(host)]:\(port)"
    default: return "unknown"
    }
  }
}
