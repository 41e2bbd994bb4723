internal import Assertions
internal import Directory
internal import Model
internal import Synchronization

/// Fetches what is at the address of a key set (RFC 7517), for the connections that name one.
public protocol KeySetFetcher: Sendable {
  /// - Parameters:
  ///   - url: Begins with `https://`.
  ///   - limit: The most bytes that count.
  /// - Returns: The text as it was sent.
  /// - Throws: What went wrong, in words for an administrator.
  func fetch(_ url: String, atMost limit: Int, deadline: ContinuousClock.Instant) async throws(KeySetError) -> String
}

/// Why a key set could not be fetched.
public struct KeySetError: Error, Hashable, Sendable {
  public let message: String

  public init(_ message: String) { self.message = message }
}

/// The key sets that were fetched, kept for a while.
///
/// A provider that rotates its keys signs with a new one: then they are fetched anew, but not more often than
/// ``ServicesLimits/keySetRetry``, so that nobody makes us fetch by tokens of unknown keys. What was fetched once goes on
/// counting while the address does not answer.
final class KeySets: Sendable {
  private let fetcher: (any KeySetFetcher)?
  private let limits: ServicesLimits
  private let cache = Mutex(KeySetCache())

  /// - Parameter fetcher: nil for a process that fetches none: then an address counts as no keys.
  init(fetcher: (any KeySetFetcher)?, limits: ServicesLimits = ServicesLimits()) {
    self.fetcher = fetcher
    self.limits = limits
  }

  /// Believes something by the keys of a connection, wherever they are, and once more by new ones if its key is unknown.
  ///
  /// - Parameters:
  ///   - field: What of the request is believed, for errors.
  ///   - read: Is given the trust with its keys.
  func believing<Value>(
    _ trust: ConnectionTrust, field: String, deadline: ContinuousClock.Instant,
    _ read: (ConnectionTrust) throws(AssertionError) -> Value
  ) async throws(DirectoryError) -> Value {
    guard let fetcher, trust.jwks.isEmpty, !trust.jwksURL.isEmpty else { return try Self.read(trust, field, read) }
    let known = try await self.keys(at: trust.jwksURL, renewing: false, fetcher, deadline)
    do throws(DirectoryError) {
      return try Self.read(trust.with(known), field, read)
    } catch {
      guard error.reason == AssertionError.Code.unknownKey.rawValue else { throw error }
      let fresh = try await self.keys(at: trust.jwksURL, renewing: true, fetcher, deadline)
      return try Self.read(trust.with(fresh), field, read)
    }
  }

  private static func read<Value>(
    _ trust: ConnectionTrust, _ field: String, _ read: (ConnectionTrust) throws(AssertionError) -> Value
  ) throws(DirectoryError) -> Value {
    do throws(AssertionError) {
      return try read(trust)
    } catch {
      throw DirectoryError(error, field: field)
    }
  }

  private func keys(
    at url: String, renewing: Bool, _ fetcher: any KeySetFetcher, _ deadline: ContinuousClock.Instant
  ) async throws(DirectoryError) -> String {
    let (now, limits) = (ContinuousClock.now, self.limits)
    if let known = self.cache.withLock({ $0.take(url, renewing: renewing, now: now, limits) }) { return known }
    do throws(KeySetError) {
      let text = try await fetcher.fetch(
        url, atMost: AssertionLimits.keySetBytes, deadline: min(deadline, now + limits.keySetTime))
      self.cache.withLock { $0.fetched(text, from: url, now: now, limits) }
      return text
    } catch {
      if let old = self.cache.withLock({ $0.old(url) }) { return old }
      throw DirectoryError(
        .unavailable, "The connection's key set can't be fetched now: \(error.message)", reason: "key_set")
    }
  }
}

/// What was fetched from where, and when.
private struct KeySetCache {
  private struct Entry {
    var text: String
    var fetched: ContinuousClock.Instant
    /// When somebody last tried.
    var tried: ContinuousClock.Instant
  }

  private var entries: [String: Entry] = [:]

  /// The keys; nil for the caller to fetch them, while others take what there is.
  mutating func take(
    _ url: String, renewing: Bool, now: ContinuousClock.Instant, _ limits: ServicesLimits
  ) -> String? {
    guard let entry = entries[url] else { return nil }
    let isDue = renewing || now >= entry.fetched + limits.keySetLife
    guard isDue, now >= entry.tried + limits.keySetRetry else { return entry.text }
    entries[url]?.tried = now
    return nil
  }

  mutating func fetched(_ text: String, from url: String, now: ContinuousClock.Instant, _ limits: ServicesLimits) {
    if entries.count >= limits.keySets { entries.removeAll() }
    entries[url] = Entry(text: text, fetched: now, tried: now)
  }

  func old(_ url: String) -> String? { entries[url]?.text }
}

extension ConnectionTrust {
  fileprivate func with(_ keys: String) -> ConnectionTrust {
    var trust = self
    trust.jwks = keys
    return trust
  }
}
