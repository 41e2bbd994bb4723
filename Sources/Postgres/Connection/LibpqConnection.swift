internal import CLibpq
internal import TLS

/// Owns one PGconn, in non-blocking mode. Used by one thread at a time.
@safe final class LibpqConnection {
  enum Poll { case read, write, ready, failed }
  enum Flush { case done, pending, failed }
  enum CopyState { case open, ended, failed }

  private let pointer: OpaquePointer
  private var parameters = ParameterBuffer()
  /// nil: not encrypted.
  private var tls: ForeignConnection?

  /// Begins to connect; nil without memory. What else is wrong shows when polling.
  init?(_ options: [(key: String, value: String)]) {
    let pointer = unsafe withCStrings(options.map(\.key)) { keys in
      unsafe withCStrings(options.map(\.value)) { values in unsafe PQconnectStartParams(keys, values, 0) }
    }
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
    // Without it libpq prints notices to standard error.
    unsafe PQsetNoticeProcessor(pointer, { _, _ in }, nil)
  }

  deinit { unsafe PQfinish(pointer) }

  var hasFailed: Bool { unsafe PQstatus(pointer) == CONNECTION_BAD }
  var descriptor: Int32 { unsafe PQsocket(pointer) }
  var errorMessage: String { unsafe firstLine(String(cString: PQerrorMessage(pointer))) }

  /// Goes on connecting. The descriptor may be another one afterwards.
  func poll() -> Poll {
    switch unsafe PQconnectPoll(pointer) {
    case PGRES_POLLING_READING: .read
    case PGRES_POLLING_WRITING: .write
    case PGRES_POLLING_OK: .ready
    default: .failed
    }
  }

  /// Made: what belongs to the connection can be asked from now on.
  func begin() -> Bool {
    tls = unsafe PQsslStruct(pointer, "OpenSSL").map { unsafe ForeignConnection($0) }
    return enterPipeline()
  }

  func enterPipeline() -> Bool {
    unsafe PQsetnonblocking(pointer, 1) == 0 && PQenterPipelineMode(pointer) == 1
  }

  func exitPipeline() -> Bool { unsafe PQexitPipelineMode(pointer) == 1 }

  func prepare(name: String, sql: ProgramText, types: [SQLType]) -> Bool {
    let oids = types.map(\.oid)
    return unsafe sql.withCString { text in unsafe PQsendPrepare(pointer, name, text, Int32(oids.count), oids) == 1 }
  }

  /// Asks for the types of a prepared statement's parameters.
  func describe(name: String) -> Bool { unsafe PQsendDescribePrepared(pointer, name) == 1 }

  /// Sends a prepared statement with its parameters; rows come back in binary.
  func execute(_ statement: PreparedStatement, _ values: [SQLValue]) -> Bool {
    parameters.load(values, types: statement.types)
    let count = Int32(parameters.count)
    return unsafe parameters.withPointers { values, lengths, formats in
      unsafe PQsendQueryPrepared(pointer, statement.name, count, values, lengths, formats, 1) == 1
    }
  }

  /// Sends several statements as one text; outside of pipeline mode.
  func script(_ sql: String) -> Bool { unsafe PQsendQuery(pointer, sql) == 1 }

  /// Begins a COPY; outside of pipeline mode.
  func copy(_ sql: ProgramText) -> Bool {
    unsafe sql.withCString { text in unsafe PQsendQuery(pointer, text) == 1 }
  }

  /// Takes bytes for a COPY FROM into its buffer, which it makes as large as it must.
  func putCopy(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { memory in
      let start = unsafe memory.baseAddress?.assumingMemoryBound(to: CChar.self)
      return unsafe PQputCopyData(pointer, start, Int32(memory.count)) == 1
    }
  }

  /// Ends a COPY FROM; with a reason, the server undoes it.
  func endCopy(because reason: String?) -> Bool {
    guard let reason else { return unsafe PQputCopyEnd(pointer, nil) == 1 }
    return unsafe PQputCopyEnd(pointer, reason) == 1
  }

  /// Takes rows of a COPY TO that are there, until there are `max` bytes.
  func getCopy(into bytes: inout [UInt8], max: Int) -> CopyState {
    while bytes.count < max {
      var row: UnsafeMutablePointer<CChar>?
      let count = unsafe PQgetCopyData(pointer, &row, 1)
      guard count > 0, let row = unsafe row else {
        return switch count {
        case 0: .open
        case -1: .ended
        default: .failed
        }
      }
      unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: row, count: Int(count)))
      unsafe PQfreemem(row)
    }
    return .open
  }

  func sync() -> Bool { unsafe PQpipelineSync(pointer) == 1 }

  func flush() -> Flush {
    switch unsafe PQflush(pointer) {
    case 0: .done
    case 1: .pending
    default: .failed
    }
  }

  func consumeInput() -> Bool { unsafe PQconsumeInput(pointer) == 1 }

  /// Whether libpq's TLS holds bytes for which libpq had no room: nothing else tells of them, and they may be the last
  /// that the server sends. Records over 8 KiB do that, which poolers and newer servers send.
  var hasPendingInput: Bool { tls?.hasPending ?? false }

  /// Whether the next result isn't there yet.
  var isBusy: Bool { unsafe PQisBusy(pointer) == 1 }

  func nextResult() -> LibpqResult? { unsafe PQgetResult(pointer).map { unsafe LibpqResult(adopting: $0) } }

  /// What the server told, in its order; nil when that was all.
  func nextNotification() -> Notification? {
    guard let notify = unsafe PQnotifies(pointer) else { return nil }
    defer { unsafe PQfreemem(notify) }
    return unsafe Notification(
      channel: String(cString: notify.pointee.relname), payload: String(cString: notify.pointee.extra),
      isOwn: notify.pointee.be_pid == PQbackendPID(pointer))
  }

  /// What cancels this connection's statement from another thread.
  func makeCancelHandle() -> CancelHandle? { unsafe PQgetCancel(pointer).map { unsafe CancelHandle(adopting: $0) } }
}

/// Owns one PGcancel: the server's address and the connection's key, independent of the PGconn.
@safe final class CancelHandle: @unchecked Sendable {
  // SAFETY: PQcancel only reads it and is thread-safe.
  private let pointer: OpaquePointer

  init(adopting pointer: OpaquePointer) { unsafe self.pointer = pointer }

  deinit { unsafe PQfreeCancel(pointer) }

  /// Asks the server to cancel and waits until it has taken the request. Blocks: never on a loop.
  func cancel() {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      _ = unsafe PQcancel(pointer, buffer.baseAddress, Int32(buffer.count))
    }
  }
}

/// Reads a connection string; nil if libpq can't.
func parseConninfo(_ text: String) -> [(key: String, value: String)]? {
  guard let list = unsafe PQconninfoParse(text, nil) else { return nil }
  defer { unsafe PQconninfoFree(list) }
  var options: [(key: String, value: String)] = []
  var entry = unsafe list
  while let keyword = unsafe entry.pointee.keyword {
    if let value = unsafe entry.pointee.val {
      unsafe options.append((String(cString: keyword), String(cString: value)))
    }
    unsafe entry += 1
  }
  return options
}

/// Lends a NULL-terminated array of C strings.
private func withCStrings<R>(_ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> R) -> R {
  let bytes = strings.map { Array($0.utf8CString) }
  let joined = bytes.flatMap { $0 }
  return unsafe joined.withUnsafeBufferPointer { memory in
    var pointers: [UnsafePointer<CChar>?] = unsafe []
    var offset = 0
    for string in bytes {
      unsafe pointers.append(memory.baseAddress.map { unsafe $0 + offset })
      offset += string.count
    }
    unsafe pointers.append(nil)
    return unsafe pointers.withUnsafeBufferPointer { list in
      // Not empty: it has its terminator.
      unsafe body(list.baseAddress!)
    }
  }
}
