internal import Model
internal import Wire

/// Which fields an update names.
struct UpdateMask {
  private let paths: Set<String>

  /// - Parameters:
  ///   - mask: The request's mask; without one, or without paths in it, every field counts as named.
  ///   - fields: The fields that the call can update.
  /// - Throws: `InvalidField` for a path that is not among them.
  init(_ mask: WellKnown.FieldMask?, of fields: Set<String>) throws(InvalidField) {
    let named = Set(mask?.paths ?? [])
    guard named.isSubset(of: fields) else {
      throw InvalidField("update_mask", "may name \(fields.sorted().joined(separator: ", "))")
    }
    self.paths = named.isEmpty ? fields : named
  }

  /// The value if the mask names the field, or the message that it is in; otherwise nil: leave it as it is.
  func value<T>(_ field: String, _ value: @autoclosure () throws -> T) rethrows -> T? {
    let message = field.prefix { $0 != "." }
    return self.paths.contains(field) || self.paths.contains(String(message)) ? try value() : nil
  }
}
