public import Model

/// What changes of a connection's options; what is nil stays.
public struct OptionsUpdate: Hashable, Sendable {
  public var dialect: SCIMDialect?
  public var unknownAttributes: UnknownAttributes?
  public var removalThreshold: RemovalThreshold?
  public var graceDays: Int64?
  public var scope: String?
  public var trust: ConnectionTrust?
  public var isPaused: Bool?
  public var tokenSeconds: Int64?

  public init(
    dialect: SCIMDialect? = nil, unknownAttributes: UnknownAttributes? = nil,
    removalThreshold: RemovalThreshold? = nil, graceDays: Int64? = nil, scope: String? = nil,
    trust: ConnectionTrust? = nil, isPaused: Bool? = nil, tokenSeconds: Int64? = nil
  ) {
    self.dialect = dialect
    self.unknownAttributes = unknownAttributes
    self.removalThreshold = removalThreshold
    self.graceDays = graceDays
    self.scope = scope
    self.trust = trust
    self.isPaused = isPaused
    self.tokenSeconds = tokenSeconds
  }

  func apply(to options: inout ConnectionOptions) {
    options.dialect = dialect ?? options.dialect
    options.unknownAttributes = unknownAttributes ?? options.unknownAttributes
    options.removalThreshold = removalThreshold ?? options.removalThreshold
    options.graceDays = graceDays ?? options.graceDays
    options.scope = scope ?? options.scope
    options.trust = trust ?? options.trust
    options.isPaused = isPaused ?? options.isPaused
    options.tokenSeconds = tokenSeconds ?? options.tokenSeconds
  }
}
