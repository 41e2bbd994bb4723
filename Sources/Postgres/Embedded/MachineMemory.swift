import Glibc

/// How much memory the server's settings may count on, in mebibytes.
struct MachineMemory: Equatable {
  /// Of the machine, or of the container if that may have less.
  let total: Int

  /// An eighth, for the daemon's snapshots need most; between PostgreSQL's own default and what a few hot tables fill.
  var sharedBuffers: Int { min(max(total / 8, 128), 1024) }
  var expectedCache: Int { max(total / 2, 256) }
  var maintenance: Int { min(max(total / 32, 64), 512) }

  static func ofThisMachine() -> MachineMemory {
    let physical = max(0, sysconf(Int32(_SC_PHYS_PAGES))) * max(0, sysconf(Int32(_SC_PAGESIZE)))
    // The word "max" there, or no such file, means no limit.
    let limit = Files.read("/sys/fs/cgroup/memory.max").flatMap { Int($0.prefix { $0.isNumber }) } ?? physical
    return MachineMemory(total: min(physical, limit) >> 20)
  }
}
