import Foundation
import Secrets

/// The key that may do everything, in a file that only its owner can read.
enum RootKey {
  static let fileName = "root.key"

  /// Reads the key of a data directory, or makes one on the first start. It is never logged.
  static func load(in directory: String) throws -> String {
    let path = directory + "/" + fileName
    if FileManager.default.fileExists(atPath: path) { return try read(path) }
    let key = "msk_" + Secret.make()
    // O_EXCL: of two daemons that start at once, one makes the key and the other reads it.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor < 0, errno == EEXIST { return try read(path) }
    guard descriptor >= 0 else { throw failure(path, "can't be made: \(String(cString: strerror(errno)))") }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try file.write(contentsOf: Data((key + "\n").utf8))
    try file.synchronize()
    return key
  }

  private static func read(_ path: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    if let mode = attributes[.posixPermissions] as? Int, mode & 0o077 != 0 {
      throw failure(path, "can be read by others; run: chmod 600 \(path)")
    }
    guard let size = attributes[.size] as? Int, size <= Limits.rootKeyFile,
      let text = try? String(contentsOfFile: path, encoding: .utf8)
    else { throw failure(path, "can't be read as a key") }
    let key = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard key.utf8.count >= 32 else { throw failure(path, "holds no key of at least 32 characters") }
    return key
  }

  private static func failure(_ path: String, _ problem: String) -> ConfigError {
    ConfigError("data-dir", "the root key \(path) \(problem)")
  }
}
