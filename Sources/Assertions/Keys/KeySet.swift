/// The public keys of an identity provider: a JSON Web Key Set (RFC 7517 section 5).
///
/// Keys that can't verify what is believed here, such as encryption keys, are left out; a token that names one is told why.
public struct KeySet: Sendable {
  private let keys: [JSONWebKey]
  private let unusable: [(id: String?, reason: String)]

  /// - Parameter json: The text of the set, at most ``AssertionLimits/keySetBytes``.
  /// - Throws: ``AssertionError/Code/invalidTrust`` if it is no key set, has no key that verifies signatures, has too
  ///   many, or holds a private or a secret key.
  public init(json: String) throws(AssertionError) {
    guard json.utf8.count <= AssertionLimits.keySetBytes else {
      throw AssertionError(.invalidTrust, "The key set has more than \(AssertionLimits.keySetBytes) bytes.")
    }
    let members: [String: JSON]
    do throws(AssertionError) {
      members = try JSON.object(Array(json.utf8), "The key set")
    } catch {
      throw AssertionError(.invalidTrust, error.message)
    }
    guard let entries = members["keys"]?.list else {
      throw AssertionError(.invalidTrust, "The key set has no list `keys`; paste what the provider's jwks_uri answers.")
    }
    guard entries.count <= AssertionLimits.keys else {
      throw AssertionError(.invalidTrust, "The key set has more than \(AssertionLimits.keys) keys.")
    }
    var keys: [JSONWebKey] = []
    var unusable: [(id: String?, reason: String)] = []
    for entry in entries {
      let members = entry.object ?? [:]
      // Of any type: `d` of RSA, EC and OKP, `k` of a shared secret.
      guard members["d"] == nil, members["k"] == nil else {
        throw AssertionError(
          .invalidTrust,
          "The key set holds a private or secret key. Give the public keys only, and replace this one at the provider: "
            + "it is no longer secret.")
      }
      do throws(JSONWebKey.Unusable) {
        keys.append(try JSONWebKey(members))
      } catch {
        unusable.append((members["kid"]?.text, error.reason))
      }
    }
    guard !keys.isEmpty else {
      let reason = unusable.first.map { "; of the first, \($0.reason)" } ?? ""
      throw AssertionError(.invalidTrust, "The key set has no key that verifies signatures\(reason).")
    }
    self.keys = keys
    self.unusable = unusable
  }

  /// The one key that may have signed.
  ///
  /// - Parameter id: The `kid` that the token names. Without one the set must have a single key: trying several would
  ///   let the weakest count.
  func key(_ id: String?, for algorithm: Algorithm) throws(AssertionError) -> PublicKey {
    guard let id else {
      guard keys.count == 1 else {
        throw AssertionError(
          .unknownKey, "The token names no key (kid), and the key set has \(keys.count). Let the provider name one.")
      }
      return try key(among: keys, "the only key of the set", for: algorithm)
    }
    let named = keys.filter { $0.id?.isSame(as: id) == true }
    guard !named.isEmpty else {
      if let left = unusable.first(where: { $0.id?.isSame(as: id) == true }) {
        throw AssertionError(.unknownKey, "The key \(quoted(id)) of the set is not used: \(left.reason).")
      }
      throw AssertionError(
        .unknownKey, "The key set has no key \(quoted(id)). If the provider has new keys, fetch its key set again.")
    }
    return try key(among: named, "the key \(quoted(id))", for: algorithm)
  }

  private func key(
    among keys: [JSONWebKey], _ name: String, for algorithm: Algorithm
  ) throws(AssertionError) -> PublicKey {
    // RFC 7517 section 4.5 lets keys of several types share an id.
    let fitting = keys.filter { $0.algorithms.contains(algorithm) }
    guard let first = fitting.first else {
      throw AssertionError(
        .unsupportedAlgorithm, "The token is signed with \(algorithm.rawValue), \(name) is for another.")
    }
    guard fitting.count == 1 else {
      throw AssertionError(.unknownKey, "The set has several keys like \(name). Remove all but the one in use.")
    }
    return first.key
  }
}
