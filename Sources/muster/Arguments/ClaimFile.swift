internal import FoundationEssentials
internal import MusterProtocol

/// Claims as a JSON object: what the payload of an ID token is.
enum ClaimFile {
  static func read(_ path: String) throws -> [String: ProvisioningV1.ClaimValues] {
    try claims(try InputFile.text(path, atMost: Limits.claimFile), of: path)
  }

  static func claims(_ text: String, of path: String) throws -> [String: ProvisioningV1.ClaimValues] {
    do {
      return try JSONDecoder().decode([String: Value].self, from: Data(text.utf8)).mapValues {
        ProvisioningV1.ClaimValues(values: $0.values)
      }
    } catch {
      throw Failure("\(path) is no JSON object with claims: each a text, a number, true or false, or a list of those")
    }
  }

  /// A claim's values as texts; an object counts as the list of its names, as Microsoft's `_claim_names` is read.
  private struct Value: Decodable {
    let values: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        values = []
      } else if let list = try? container.decode([Scalar].self) {
        values = list.map(\.text)
      } else if let object = try? container.decode([String: Anything].self) {
        values = object.keys.sorted()
      } else {
        values = [try container.decode(Scalar.self).text]
      }
    }
  }

  private struct Scalar: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let bool = try? container.decode(Bool.self) {
        text = bool ? "true" : "false"
      } else if let int = try? container.decode(Int64.self) {
        text = "\(int)"
      } else if let double = try? container.decode(Double.self) {
        text = "\(double)"
      } else {
        text = try container.decode(String.self)
      }
    }
  }

  private struct Anything: Decodable {
    init(from decoder: any Decoder) throws {}
  }
}
