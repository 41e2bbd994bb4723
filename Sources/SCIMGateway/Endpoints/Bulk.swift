internal import HTTPTypes
internal import RPC
internal import SCIM

extension Endpoints {
  /// `/Bulk`: the operations one after the other, each a request of its own (RFC 7644 section 3.7).
  func bulk(_ call: Call) async throws -> Answer {
    let reading = try await reading(call)
    let request = try BulkRequest(parsing: try call.json(), dialect: reading.dialect)
    var results: [BulkResponse.Result] = []
    var ids: [String: String] = [:]
    var errors = 0
    for operation in request.operations {
      let result = await result(of: operation, &ids, call)
      results.append(result)
      if result.error != nil { errors += 1 }
      if let most = request.failOnErrors, errors >= most { break }
    }
    return .scim(BulkResponse(results).body)
  }

  private func result(
    of operation: BulkOperation, _ ids: inout [String: String], _ call: Call
  ) async -> BulkResponse.Result {
    do {
      let request = try operation.request(ids)
      let answer = try await scim(request.endpoint, call.part(request))
      let location = answer.headers.first { $0.name == "Location" }?.value
      if let name = operation.bulkID, request.method == .post, let body = try? JSON(parsing: answer.body) {
        ids[name] = body.object?["id"]?.string
      }
      let version = answer.headers.first { $0.name == "ETag" }.flatMap { try? EntityTags(parsing: $0.value) }
      var result = BulkResponse.Result(operation, status: answer.status, location: location)
      if case .listed(let tags)? = version { result.version = tags.first }
      return result
    } catch let error as SCIMError {
      return .init(operation, error)
    } catch let refusal as Refusal {
      return .init(operation, refusal.error)
    } catch let error as RPCError {
      return .init(operation, Refusal(error).error)
    } catch {
      return .init(operation, Refusal(500, "Muster failed; its log has the reason. Send it again later.").error)
    }
  }
}

extension Call {
  /// The request that an operation stands for.
  fileprivate func part(_ request: BulkOperation.Request) -> Call {
    var headers = headers
    headers[.ifMatch] =
      switch request.preconditions {
      case nil: nil
      case .any?: "*"
      case .listed(let tags)?: tags.map(\.text).joined(separator: ", ")
      }
    return Call(
      route: .scim(request.endpoint), method: request.method.rawValue, query: query, bearer: bearer, scheme: scheme,
      authority: authority, headers: headers, body: request.method == .delete ? [] : request.data.bytes)
  }
}
