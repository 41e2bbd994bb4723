import Glibc

/// What `postmaster.pid` says of a server.
struct Postmaster: Equatable {
  let processID: pid_t
  let socketDirectory: String
  let isReady: Bool

  /// Reads the file's lines: process id, data directory, start time, port, socket directory, address, memory key,
  /// status.
  init?(parsing text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let processID = lines.first.flatMap({ pid_t($0) }), processID > 0 else { return nil }
    self.processID = processID
    socketDirectory = lines.count > 4 ? String(lines[4]) : ""
    isReady = lines.count > 7 && lines[7].hasPrefix("ready")
  }

  /// The server that runs on `cluster` now; nil if none does.
  ///
  /// The file outlives a crash, and its process id may be anyone's by then: only a process called postgres that lives
  /// in the folder is our server.
  static func running(on cluster: String) -> Postmaster? {
    guard let text = Files.tail("\(cluster)/postmaster.pid", bytes: 4096), let postmaster = Postmaster(parsing: text)
    else {
      return nil
    }
    let process = "/proc/\(postmaster.processID)"
    guard let program = Files.linkTarget("\(process)/exe"), let folder = Files.linkTarget("\(process)/cwd") else {
      return nil
    }
    // After an upgrade of the package a running program's path ends in " (deleted)".
    let name = program.split(separator: "/").last.map(String.init) ?? ""
    guard name.hasPrefix("postgres"), folder == Files.resolved(cluster) else { return nil }
    return postmaster
  }

  /// Whether any process lives in the cluster: all of a server's do, also those that outlive their postmaster for a
  /// moment.
  static func hasProcesses(in cluster: String) -> Bool {
    let folder = Files.resolved(cluster)
    return Files.names(in: "/proc").contains { name in
      name.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        && Files.linkTarget("/proc/\(name)/cwd") == folder
    }
  }
}
