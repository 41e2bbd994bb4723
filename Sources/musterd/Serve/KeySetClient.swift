import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOSSL
import Services
import Synchronization

/// Fetches key sets over HTTPS. Its connections and threads begin with the first one.
final class KeySetClient: KeySetFetcher {
  private let authorities: String?
  private let http = Mutex<HTTPClient?>(nil)

  /// - Parameter authorities: A file with CAs in PEM; nil for those that the system trusts.
  init(authorities: String?) { self.authorities = authorities }

  func fetch(_ url: String, atMost limit: Int, deadline: ContinuousClock.Instant) async throws(KeySetError) -> String {
    let time = max(ContinuousClock.now.duration(to: deadline), .zero)
    let nanoseconds = time.components.seconds * 1_000_000_000 + time.components.attoseconds / 1_000_000_000
    let body: ByteBuffer
    do {
      var request = HTTPClientRequest(url: url)
      request.headers.add(name: "accept", value: "application/jwk-set+json, application/json")
      let response = try await client.execute(request, timeout: .nanoseconds(nanoseconds))
      guard response.status == .ok else {
        throw KeySetError("its address answers with the status \(response.status.code).")
      }
      body = try await response.body.collect(upTo: limit)
    } catch let error as KeySetError {
      throw error
    } catch is NIOTooManyBytesError {
      throw KeySetError("it is above \(limit) bytes.")
    } catch {
      // What is wrong with the connection is for the log of whoever runs the address.
      throw KeySetError("its address does not answer over HTTPS with a certificate that is trusted, in time.")
    }
    guard let text = String(validating: body.readableBytesView, as: UTF8.self) else {
      throw KeySetError("it is no text in UTF-8.")
    }
    return text
  }

  func close() async {
    let client = http.withLock { http in
      defer { http = nil }
      return http
    }
    try? await client?.shutdown()
  }

  private var client: HTTPClient {
    http.withLock { http in
      if let http { return http }
      var tls = TLSConfiguration.makeClientConfiguration()
      if let authorities { tls.trustRoots = .file(authorities) }
      var configuration = HTTPClient.Configuration(tlsConfiguration: tls, redirectConfiguration: .disallow)
      configuration.httpVersion = .http1Only
      let made = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
      http = made
      return made
    }
  }
}
