internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import RPC
internal import SCIM

/// Takes each request from its bytes to the endpoint that it is for, and whatever is thrown to an answer.
struct Responder: HTTPResponder {
  typealias Context = BasicRequestContext

  let endpoints: Endpoints
  let admission: Admission
  let budget: ByteBudget
  /// `http` or `https`, as this gateway serves.
  let scheme: String

  func respond(to request: Request, context: Context) async throws -> Response {
    let answer: Answer
    do {
      answer = try await handle(request)
    } catch let refusal as Refusal {
      answer = refusal.answer
    } catch let error as SCIMError {
      answer = Refusal(error).answer
    } catch let error as RPCError {
      if error.code == .internal { context.logger.error("a call failed", metadata: ["error": "\(error)"]) }
      answer = Refusal(error).answer
    } catch is Admission.Full {
      answer = Refusal.busy.answer
    } catch is CancellationError {
      answer = Refusal(503, "Muster is stopping; send it again.", retrySeconds: GatewayLimits.outageSeconds).answer
    } catch {
      context.logger.error("a request failed", metadata: ["error": "\(error)"])
      answer = Refusal(500, "Muster failed; its log has the reason. Send the request again later.").answer
    }
    return answer.response
  }

  private func handle(_ request: Request) async throws -> Answer {
    let target = request.head.path ?? "/"
    guard target.utf8.count <= GatewayLimits.targetBytes else {
      throw Refusal(
        414, "The address is above \(GatewayLimits.targetBytes) bytes; send the query as a POST to /.search.")
    }
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let route = try Route(path: String(parts[0]))
    let method = request.method.rawValue
    guard route.methods.contains(method) else {
      let methods = route.methods.joined(separator: ", ")
      return Refusal(405, "\(method) is not for this address; use \(methods).").answer.adding("Allow", methods)
    }
    if route == .health { return Answer(200, "text/plain", Array("ok\n".utf8)) }
    let bearer = Bearer(request.headers[.authorization])
    guard bearer != nil || !route.needsKey else { throw Refusal.unauthenticated }
    let query = try QueryParameters(parsing: parts.count > 1 ? String(parts[1]) : "")
    // Held until the answer is made.
    let share = budget.share()
    defer { withExtendedLifetime(share) {} }
    func call() async throws -> Call {
      Call(
        route: route, method: method, query: query, bearer: bearer, scheme: scheme,
        authority: request.head.authority ?? "localhost", headers: request.headers,
        body: try await Self.body(of: request, for: route, from: share))
    }
    if let bearer {
      return try await admission.run(for: bearer.token) { try await endpoints.answer(call()) }
    }
    // Whoever shows himself by what he sends stands in line by that.
    let sent = try await call()
    let shown = (sent.headers[.authorization] ?? "") + String(decoding: sent.body, as: UTF8.self)
    return try await admission.run(for: shown) { try await endpoints.answer(sent) }
  }

  /// - Throws: ``Refusal`` 413 above the limit, 408 for a client that stalls, 415 for another type than the route's.
  private static func body(of request: Request, for route: Route, from share: ByteBudget.Share) async throws -> [UInt8]
  {
    guard route.reads(contentType: request.headers[.contentType]) else {
      throw Refusal(415, "Send the body as \(route.mediaTypes), in UTF-8.")
    }
    let limit = route.bodyBytes
    return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      group.addTask {
        var body: [UInt8] = []
        for try await part in request.body {
          guard body.count + part.readableBytes <= limit else {
            throw Refusal(413, "The body is above \(limit) bytes; send it in parts.")
          }
          try share.take(part.readableBytes)
          body += part.readableBytesView
        }
        return body
      }
      group.addTask {
        try await Task.sleep(for: GatewayLimits.bodyTime)
        return nil
      }
      defer { group.cancelAll() }
      guard let body = try await group.next() ?? nil else {
        throw Refusal(408, "The body did not arrive within \(GatewayLimits.bodyTime).")
      }
      return body
    }
  }
}

/// A request that has come in whole.
struct Call: Sendable {
  let route: Route
  let method: String
  let query: QueryParameters
  /// nil where none is needed.
  var bearer: Bearer?
  /// How the client reached this gateway: `https`, and the host and port that it calls it by.
  let scheme: String
  let authority: String
  let headers: HTTPFields
  let body: [UInt8]
}

extension HTTPFields {
  /// The first of the values that proxies add; nil if there is none, or one that is no scheme and no host.
  subscript(forwarded name: String) -> String? {
    guard let name = HTTPField.Name(name), let value = self[name]?.prefix(while: { $0 != "," }), !value.isEmpty,
      value.utf8.allSatisfy({ byte in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "-")...UInt8(ascii: ":") ~= byte
          || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
      })
    else { return nil }
    return String(value)
  }
}
