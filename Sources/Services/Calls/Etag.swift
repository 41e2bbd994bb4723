internal import Model

/// Versions as the opaque texts that clients pass back.
enum Etag {
  /// The text for a version.
  static func text(_ version: Revision) -> String { String(version) }

  /// The version that an update expects; nil without an etag.
  ///
  /// An etag is compared and not understood: a text that is none of ours becomes 0, which no version ever is, and so
  /// conflicts like any other etag that is not current.
  static func expected(_ text: String) -> Revision? {
    text.isEmpty ? nil : Revision(text) ?? 0
  }
}
