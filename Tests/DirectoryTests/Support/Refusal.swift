import Directory

/// The refusal of the work; nil if it went through.
func refusal(_ work: () throws -> some Any) -> DirectoryError? {
  do {
    _ = try work()
    return nil
  } catch {
    return error as? DirectoryError ?? DirectoryError(.internal, "\(error)")
  }
}
