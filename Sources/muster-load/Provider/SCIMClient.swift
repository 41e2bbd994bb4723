internal import AsyncHTTPClient
internal import FoundationEssentials
internal import LoadHarness
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import NIOSSL
internal import SCIM

/// Sends a provider's requests over HTTP/1.1, as the products do, over connections that stay.
struct SCIMClient: Sendable {
  private let http: HTTPClient
  private let base: String
  private let headers: HTTPHeaders
  /// Of an answer: a page of groups with their members.
  private static let answerBytes = 64 << 20
  /// How long an answer may take.
  private static let timeout = TimeAmount.seconds(60)

  init(url: String, token: String, caFile: String?, connections: Int) throws(Failure) {
    guard url.hasPrefix("http://") || url.hasPrefix("https://") else {
      throw Failure("--url must be http://host:port or https://host:port")
    }
    var configuration = HTTPClient.Configuration(timeout: .init(connect: .seconds(10), read: Self.timeout))
    configuration.httpVersion = .http1Only
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = connections
    if let caFile {
      var tls = TLSConfiguration.makeClientConfiguration()
      tls.trustRoots = .file(caFile)
      configuration.tlsConfiguration = tls
    }
    http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    base = url.hasSuffix("/") ? String(url.dropLast()) : url
    headers = [
      "authorization": "Bearer \(token)", "accept": "application/scim+json", "content-type": "application/scim+json",
      "user-agent": "muster-load",
    ]
  }

  /// One request and its answer.
  ///
  /// - Returns: The answer, and the seconds of its `Retry-After`.
  func send(_ request: ProviderRequest) async throws -> (answer: ProviderAnswer, retryAfter: Int?) {
    var message = HTTPClientRequest(url: base + request.path)
    message.method = HTTPMethod(rawValue: request.method)
    message.headers = headers
    if let body = request.body { message.body = .bytes(body.bytes) }
    let response = try await http.execute(message, timeout: Self.timeout)
    var bytes = try await response.body.collect(upTo: Self.answerBytes)
    let body = bytes.readBytes(length: bytes.readableBytes) ?? []
    let json = body.isEmpty ? JSON.null : (try? JSON(parsing: body)) ?? .string(String(decoding: body, as: UTF8.self))
    return (
      ProviderAnswer(status: Int(response.status.code), body: json),
      response.headers.first(name: "retry-after").flatMap(Int.init)
    )
  }

  func close() async { try? await http.shutdown() }
}
