internal import ArgumentParser
internal import FoundationEssentials
internal import MusterClient
internal import RPC
internal import Reactor

/// Where to call, and as whom.
struct ServerOptions: ParsableArguments {
  /// Where a server that was started here puts its key; it need not be there.
  private static let defaultKeyFile = ".muster/root.key"
  /// Bytes of a key's file: keys have some 50 characters.
  private static let keyFileBytes = 4_096

  @Option(help: .init("The server's address. Else MUSTER_SERVER, else 127.0.0.1:7400.", valueName: "host:port"))
  var server: String?

  @Option(
    help: .init(
      "A file with the key. Else the key in MUSTER_KEY, else the file in MUSTER_KEY_FILE, else .muster/root.key.",
      valueName: "file"),
    completion: .file())
  var keyFile: String?

  /// The server's address, as given.
  var address: String { server ?? Self.environment("MUSTER_SERVER") ?? "127.0.0.1:7400" }

  func socketAddress() throws -> SocketAddress {
    do {
      return try SocketAddress(parsing: address)
    } catch {
      throw Failure("\(error.message); name the server with --server host:port")
    }
  }

  /// nil: none, for servers that admit everybody.
  func key() throws -> String? {
    if let keyFile { return try Self.read(keyFile) }
    if let key = Self.environment("MUSTER_KEY") { return key }
    if let path = Self.environment("MUSTER_KEY_FILE") { return try Self.read(path) }
    return FileManager.default.fileExists(atPath: Self.defaultKeyFile) ? try Self.read(Self.defaultKeyFile) : nil
  }

  /// What each call carries.
  func metadata() throws -> Metadata {
    var metadata = Metadata()
    guard let key = try key() else { return metadata }
    guard metadata.add("authorization", "Bearer \(key)") else {
      throw Failure("the key has characters that no header can carry")
    }
    return metadata
  }

  private static func environment(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func read(_ path: String) throws -> String {
    guard let bytes = FileManager.default.contents(atPath: path), bytes.count <= keyFileBytes else {
      throw Failure("\(path) can't be read as a key: name the file that musterd made, root.key in its data directory")
    }
    return String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
  }
}
