public import Model
public import RPC

/// A value that breaks its rule is INVALID_ARGUMENT, with its path in the request.
extension InvalidField: RPCErrorConvertible {
  public var rpcError: RPCError {
    let sentence = "\(self.field) \(self.rule)"
    return RPCError(
      .invalidArgument, sentence, details: [.badRequest([.init(field: self.field, description: self.rule)])])
  }
}
