internal import Authorization
internal import MusterProtocol
internal import Wire

extension Description {
  /// Reads in place what a request says of its resource.
  ///
  /// - Returns: Whether it stays within the limits; otherwise the async handler has words for it.
  mutating func fill(
    _ resource: AuthorizationV1.Resource.View, for snapshot: Snapshot, limits: ServicesLimits
  ) -> Bool {
    self.clear()
    self.add(resource.attributes, for: snapshot)
    guard let lines = resource.lineValues?.value else { return true }
    guard lines.tuples.count <= limits.lines else { return false }
    for tuple in lines.tuples {
      self.addLine()
      self.add(tuple.attributes, for: snapshot)
    }
    return true
  }

  private mutating func add(
    _ attributes: RepeatedView<MessageCodec<AuthorizationV1.Attribute.View>>, for snapshot: Snapshot
  ) {
    for attribute in attributes {
      for value in attribute.values { self.add(dimension: attribute.dimension, value: value, for: snapshot) }
    }
  }
}
