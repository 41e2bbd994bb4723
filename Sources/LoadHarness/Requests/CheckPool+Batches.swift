internal import MusterProtocol
internal import Wire

extension CheckPool {
  /// The same checks, so many in a `muster.authorization.v1.BatchCheckRequest` each; what is left over is left out.
  ///
  /// - Parameter size: 1 to the number of checks.
  public func batches(of size: Int) -> RequestPool {
    var pool = RequestPool()
    pool.expectItems(size)
    for start in stride(from: 0, through: requests.count - size, by: size) {
      var batch = AuthorizationV1.BatchCheckRequest()
      for index in start..<start + size {
        guard let check = requests.withMessage(index, { try? AuthorizationV1.CheckRequest(decoding: $0) }) else {
          preconditionFailure("a pool of checks holds checks")
        }
        batch.tenant = check.tenant
        batch.items.append(.init(subject: check.subject, action: check.action, resource: check.resource))
      }
      pool.append(batch.encoded(), items: (start..<start + size).map { requests.answer($0) })
    }
    return pool
  }
}
