internal import Directory
internal import FoundationEssentials

/// Where a page ended: the last row's key, opaque to clients.
enum PageToken {
  /// base64url, so that it can stand in a URL as it is.
  static func make(_ parts: [String]) throws -> String {
    Data(try JSON.text(parts).utf8).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// - Parameter count: How many parts the list's key has.
  /// - Returns: Empty parts for the first page.
  static func read(_ token: String?, count: Int) throws -> [String] {
    guard let token else { return Array(repeating: "", count: count) }
    let padding = String(repeating: "=", count: (4 - token.utf8.count % 4) % 4)
    let text = token.replacing("-", with: "+").replacing("_", with: "/") + padding
    guard let data = Data(base64Encoded: text),
      let parts = try? JSON.decode([String].self, from: String(decoding: data, as: UTF8.self)), parts.count == count,
      !parts.contains(where: { $0.utf8.contains(0) })
    else { throw foreign }
    return parts
  }

  /// What a token is refused with that is none of the list's.
  static var foreign: DirectoryError {
    DirectoryError(
      .invalidField, "page_token is not one that this list returned; begin again without it.", field: "page_token")
  }
}
