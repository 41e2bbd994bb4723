public import Model

/// The facts of one tenant as a command sees them: what was loaded, overlaid by what the command has done so far.
///
/// Asking for something that was not loaded throws ``Interruption/needs(_:)``. Loading only ever adds knowledge, and
/// deciding starts over afterwards, so the result does not depend on the order in which answers arrive.
public struct FactView: Sendable {
  public let tenant: TenantID
  /// The revision that the change will get.
  public let revision: Revision
  /// The wall clock, read once per change.
  public private(set) var now: Timestamp
  /// Where memberships made by this change come from.
  public let source: Source
  /// The person on whose behalf the change is made, as ``Decision`` says it; nil for a service on its own.
  public internal(set) var actingUser: UserID?

  private var loaded: [FactQuery: FactAnswer]
  /// The newest word on each key that the command has touched; nil means ended.
  private var overlay: [FactKey: Fact?] = [:]
  /// The touched keys in the order of their first touch.
  private var touched: [FactKey] = []
  public private(set) var records: [Record] = []

  public init(
    tenant: TenantID, revision: Revision, now: Timestamp, source: Source, loaded: [FactQuery: FactAnswer] = [:]
  ) {
    self.tenant = tenant
    self.revision = revision
    self.now = now
    self.source = source
    self.loaded = loaded
  }

  /// Adds what the repository found; the pipeline calls this between two decisions.
  public mutating func load(_ query: FactQuery, _ answer: FactAnswer) { loaded[query] = answer }

  /// Whether the query has its answer already.
  public func isLoaded(_ query: FactQuery) -> Bool { loaded[query] != nil }

  /// Asks for several answers at once, so that what is missing costs one round trip.
  public func require(_ queries: [FactQuery]) throws(Interruption) {
    let missing = queries.filter { loaded[$0] == nil }
    guard missing.isEmpty else { throw .needs(missing) }
  }

  /// A copy with the same facts and nothing done yet, for deciding again.
  public func restarted() -> FactView {
    var copy = self
    copy.overlay = [:]
    copy.touched = []
    copy.records = []
    return copy
  }

  /// The same at another instant: for doing again what was done then.
  public func taken(at instant: Timestamp) -> FactView {
    var copy = self
    copy.now = instant
    return copy
  }

  /// What the command changed: one effect per key, in the order of the first touch.
  ///
  /// An effect is the difference to what was loaded. Putting what holds already, or beginning and ending a fact within
  /// the same change, is no effect (P51).
  public var effects: [Effect] {
    guard !touched.isEmpty else { return [] }
    let before = before(touched)
    return touched.compactMap { key in
      switch (overlay[key] ?? nil, before[key]) {
      case (let new?, let old): new == old ? nil : .put(new)
      case (nil, .some): .end(key)
      case (nil, nil): nil
      }
    }
  }

  /// The facts that answer the query, as they stand after what was done so far.
  ///
  /// - Parameter matching: Whether a fact that this change itself began or replaced belongs to the answer. What was
  ///   loaded and not touched belongs to it anyway.
  public func facts(_ query: FactQuery, including matching: (Fact) -> Bool) throws(Interruption) -> [Fact] {
    guard let answer = loaded[query] else { throw .needs([query]) }
    var result = touched.isEmpty ? answer.facts : answer.facts.filter { !isTouched($0.key) }
    for key in touched {
      if case .some(.some(let fact)) = overlay[key], matching(fact) { result.append(fact) }
    }
    return result
  }

  /// The records that answer the query, as loaded.
  public func records(_ query: FactQuery) throws(Interruption) -> [Record] {
    guard let answer = loaded[query] else { throw .needs([query]) }
    return answer.records
  }

  /// The numbers that answer the query, as loaded.
  public func counts(_ query: FactQuery) throws(Interruption) -> [String: Int64] {
    guard let answer = loaded[query] else { throw .needs([query]) }
    return answer.counts
  }

  /// The revision of the last change of a fact that the query loaded; nil if it does not exist or carries its own.
  public func version(of key: FactKey, in query: FactQuery) throws(Interruption) -> Revision? {
    guard let answer = loaded[query] else { throw .needs([query]) }
    return answer.versions[key]
  }

  /// What the answers held under these keys: what the change found, whatever it has done since.
  ///
  /// They are looked through once for all keys. Nearly every change asks of a few keys only, once: an index of all that was
  /// loaded, kept up to date with it, would cost more.
  public func before(_ keys: [FactKey]) -> [FactKey: Fact] {
    let areFew = keys.count <= Self.few
    let wanted = areFew ? [] : Set(keys)
    var found: [FactKey: Fact] = [:]
    for answer in loaded.values {
      for fact in answer.facts {
        let key = fact.key
        if areFew ? keys.contains(key) : wanted.contains(key) { found[key] = fact }
      }
    }
    return found
  }

  /// The fact holds from this change on. Putting what already holds is no effect.
  public mutating func put(_ fact: Fact) { set(fact.key, fact) }

  /// The fact under the key ends. The fact must have been loaded: ending what the view does not know is no effect.
  public mutating func end(_ key: FactKey) { set(key, nil) }

  /// Keeps something that is no fact.
  public mutating func keep(_ record: Record) { records.append(record) }

  private func isTouched(_ key: FactKey) -> Bool {
    touched.count <= Self.few ? touched.contains(key) : overlay[key] != nil
  }

  /// Up to so many keys are compared one by one, which then costs less than to hash what they are compared with.
  private static let few = 4

  private mutating func set(_ key: FactKey, _ fact: Fact?) {
    if overlay.updateValue(fact, forKey: key) == nil { touched.append(key) }
  }
}

extension Interruption {
  /// A refusal in one line.
  public static func refuse(
    _ code: DirectoryError.Code, _ message: String, field: String? = nil, reason: String? = nil
  ) -> Interruption {
    .refused(DirectoryError(code, message, field: field, reason: reason))
  }
}
