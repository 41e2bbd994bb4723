public import Wire

extension RPCError {
  /// INVALID_ARGUMENT for a request that is not the message it should be, with the field at fault where it is known.
  public init(wire error: WireError) {
    let details =
      error.path.isEmpty ? [] : [ErrorDetail.badRequest([.init(field: error.path, description: error.message)])]
    self.init(.invalidArgument, "the request is malformed: \(error.message)", details: details, cause: error)
  }
}
