public import Model

extension Preset {
  /// What a preset is with one of its options: `cloud_provider/aggregator`, `partnering/viewer_above_participant`.
  public struct Option: Hashable, Sendable {
    /// The application that it changes.
    public var owner: String
    /// Replace those of the preset (A24); nil leaves them.
    public var categories: [RestrictionCategory]?
    /// Come in addition.
    public var types: [ResourceTypeFact]
    /// Replace the ranks of the levels, by name (D6); nil leaves them.
    public var ranks: [String: Int64]?

    public init(
      owner: String, categories: [RestrictionCategory]? = nil, types: [ResourceTypeFact] = [],
      ranks: [String: Int64]? = nil
    ) {
      self.owner = owner
      self.categories = categories
      self.types = types
      self.ranks = ranks
    }

    func applied(to application: ApplicationFact) -> ApplicationFact {
      var application = application
      if let categories { application.categories = categories }
      if let ranks {
        for index in application.levels.indices {
          application.levels[index].rank = ranks[application.levels[index].name] ?? application.levels[index].rank
        }
        application.levels.sort { $0.rank > $1.rank }
      }
      return application
    }
  }
}
