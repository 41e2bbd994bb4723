internal import MusterClient
internal import MusterProtocol
internal import RPC
internal import Synchronization
internal import Wire

/// Sends the files of a snapshot in batches, counts what they hold, and shows how far it has come.
struct SnapshotSender {
  let files: [String]
  let header: ProvisioningV1.PushHeader

  /// Sends all, and says what became of it.
  func sent(by client: MusterClient) async throws -> ProvisioningV1.PushResponse {
    // What is wrong with a file is for whoever typed its name, and not the call's failure.
    let mistake = Mutex<Failure?>(nil)
    do {
      return try await client.sync.push { writer in
        do { try await send(writer) } catch let failure as Failure {
          mistake.withLock { $0 = failure }
          throw failure
        }
      }
    } catch {
      throw mistake.withLock { $0 } ?? error
    }
  }

  /// Writes the whole stream.
  private func send(_ writer: RequestWriter<ProvisioningV1.PushRequest>) async throws {
    try await writer.write(.init(part: .header(header)))
    var meter = SnapshotMeter()
    var batch = ProvisioningV1.PushBatch(number: 1)
    var end = ProvisioningV1.PushEnd()
    var weight = 0
    for path in files {
      var file = try SnapshotFile(path)
      while let item = try file.next() {
        end.count(item)
        weight += batch.take(item)
        meter.show(file, end)
        guard weight >= Limits.snapshotBatch else { continue }
        try await writer.write(.init(part: .batch(batch)))
        (batch, weight) = (.init(number: batch.number + 1), 0)
      }
    }
    if weight > 0 { try await writer.write(.init(part: .batch(batch))) }
    meter.clear()
    try await writer.write(.init(part: .end(end)))
  }
}

extension ProvisioningV1.PushEnd {
  fileprivate mutating func count(_ item: ProvisioningV1.PushBatch) {
    users += Int64(item.users.count)
    groups += Int64(item.groups.count)
    members += item.members.reduce(0) { $0 + Int64($1.users.count + $1.groups.count) }
  }
}

extension ProvisioningV1.PushBatch {
  /// Adds an item; members of the group that came last go together.
  ///
  /// - Returns: About how many bytes it takes.
  fileprivate mutating func take(_ item: ProvisioningV1.PushBatch) -> Int {
    users += item.users
    groups += item.groups
    for some in item.members {
      if let last = members.indices.last, members[last].group == some.group {
        members[last].users += some.users
        members[last].groups += some.groups
      } else {
        members.append(some)
      }
    }
    return item.users.reduce(0) { $0 + $1.attributes.utf8.count + 100 } + item.groups.count * 100
      + item.members.reduce(0) { $0 + 40 * ($1.users.count + $1.groups.count + 1) }
  }
}

/// Shows how far a snapshot has come to whoever looks at the standard error.
struct SnapshotMeter {
  private var shown = ContinuousClock.now
  private let isSeen = Standard.error.isTerminal

  mutating func show(_ file: SnapshotFile, _ sent: ProvisioningV1.PushEnd) {
    // Often enough to be seen moving.
    guard isSeen, ContinuousClock.now - shown > .milliseconds(200) else { return }
    shown = .now
    var bar = ""
    if let size = file.size, size > 0 {
      let filled = min(file.bytesRead * Self.width / size, Self.width)
      bar = "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: Self.width - filled) + "] "
    }
    let text = [sent.users.of("user"), sent.groups.of("group"), sent.members.of("member")].joined(separator: ", ")
    Standard.error.print("\r\(bar)\(text)\u{1b}[K", terminator: "")
  }

  /// Takes the line away.
  func clear() {
    if isSeen { Standard.error.print("\r\u{1b}[K", terminator: "") }
  }

  private static let width = 20
}
