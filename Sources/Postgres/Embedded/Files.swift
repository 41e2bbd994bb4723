import Glibc

/// A user of the system.
struct SystemUser: Sendable, Equatable {
  let id: uid_t
  let group: gid_t

  /// The user with that name, if there is one.
  init?(named name: String) {
    guard let entry = unsafe getpwnam(name) else { return nil }
    unsafe (id, group) = (entry.pointee.pw_uid, entry.pointee.pw_gid)
  }
}

/// The few file operations that the embedded server needs; paths are absolute.
enum Files {
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  static func isExecutable(_ path: String) -> Bool { unsafe access(path, X_OK) == 0 }

  /// Makes a folder and those above it. Returns whether it was made, false if it was there.
  @discardableResult
  static func makeDirectory(_ path: String, mode: mode_t) throws(EmbeddedError) -> Bool {
    if isDirectory(path) { return false }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeDirectory(String(path[..<slash]), mode: 0o755)
    }
    guard unsafe mkdir(path, mode) == 0 else {
      if errno == EEXIST, isDirectory(path) { return false }
      throw failure("make the folder \(path)")
    }
    // Not narrowed by the process's umask.
    unsafe chmod(path, mode)
    return true
  }

  static func isDirectory(_ path: String) -> Bool { status(path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false }

  /// Without following a link at its end.
  static func status(_ path: String) -> stat? {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? status : nil
  }

  static func size(_ path: String) -> Int { status(path).map { Int($0.st_size) } ?? 0 }

  /// The path without links; the path itself if it doesn't exist.
  static func resolved(_ path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// What a link holds.
  static func linkTarget(_ path: String) -> String? {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
      guard let base = buffer.baseAddress else { return nil }
      let count = unsafe readlink(path, base, buffer.count - 1)
      guard count >= 0 else { return nil }
      unsafe buffer[count] = 0
      return unsafe String(cString: base)
    }
  }

  static func names(in directory: String) -> [String] {
    guard let stream = unsafe opendir(directory) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// The last bytes of a file as text; nil if it can't be read.
  static func tail(_ path: String, bytes: Int) -> String? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let size = lseek(descriptor, 0, SEEK_END)
    guard size >= 0 else { return nil }
    let start = max(0, Int(size) - bytes)
    var buffer = [UInt8](repeating: 0, count: Int(size) - start)
    let count = unsafe pread(descriptor, &buffer, buffer.count, off_t(start))
    return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
  }

  /// A small file as text, also one of /proc or /sys, which have no size; nil if it can't be read.
  static func read(_ path: String, atMost bytes: Int = 4096) -> String? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: bytes)
    let count = unsafe Glibc.read(descriptor, &buffer, bytes)
    return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
  }

  /// Replaces a file in one step, so that a crash leaves the old or the new one.
  static func write(_ text: String, to path: String, owner: SystemUser?) throws(EmbeddedError) {
    let temporary = path + ".new"
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure("write \(temporary)") }
    let bytes = Array(text.utf8)
    var isWritten = unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count && fsync(descriptor) == 0
    if let owner { isWritten = fchown(descriptor, owner.id, owner.group) == 0 && isWritten }
    close(descriptor)
    guard isWritten, unsafe rename(temporary, path) == 0 else { throw failure("write \(path)") }
  }

  static func give(_ path: String, to owner: SystemUser?) throws(EmbeddedError) {
    guard let owner else { return }
    guard unsafe chown(path, owner.id, owner.group) == 0 else { throw failure("give \(path) to the postgres user") }
  }

  static func failure(_ what: String) -> EmbeddedError {
    EmbeddedError(.failed, unsafe "can't \(what): \(String(cString: strerror(errno)))")
  }
}
