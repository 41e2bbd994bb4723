internal import MusterProtocol
internal import Wire

/// Reads users, groups and members out of files, some at a time: lines of JSON, or CSV where a file's name ends so.
struct SnapshotFile {
  /// Bytes of the file that are read.
  private(set) var bytesRead = 0
  let size: Int?
  private let path: String
  private var source: Source

  private enum Source {
    case lines(LineReader)
    case table(CSVReader, columns: [String])
  }

  init(_ path: String) throws(Failure) {
    self.path = path
    let bytes = try InputBytes(path)
    size = bytes.size
    let read: (inout [UInt8]) throws(Failure) -> Bool = { buffer throws(Failure) in try bytes.append(to: &buffer) }
    guard path.hasSuffix(".csv") else {
      source = .lines(LineReader(read))
      return
    }
    var reader = CSVReader(delimiter: UInt8(ascii: ","), read)
    guard try reader.next() else { throw Failure("\(path) has no line with the names of its columns") }
    var columns: [String] = []
    for index in 0..<reader.fieldCount { columns.append(try reader.field(index)) }
    guard Self.kinds.contains(where: { Set($0).isSubset(of: columns) }) else {
      throw Failure(
        "\(path) has none of these columns: id and userName, id and displayName, or group and user (or member)")
    }
    source = .table(reader, columns: columns)
  }

  private static let kinds = [["id", "userName"], ["id", "displayName"], ["group", "user"], ["group", "member"]]

  /// What the next line says; nil at the end.
  mutating func next() throws(Failure) -> ProvisioningV1.PushBatch? {
    switch source {
    case .lines(var reader):
      let line = try reader.next()
      bytesRead = reader.bytesRead
      source = .lines(reader)
      guard let line else { return nil }
      do {
        return try ProvisioningV1.PushBatch(json: line)
      } catch {
        throw Failure("\(path), line \(reader.line), holds no users, groups or members in JSON: \(error)")
      }
    case .table(var reader, let columns):
      guard try reader.next() else { return nil }
      let item = try Self.item(reader, columns, path)
      bytesRead = reader.bytesRead
      source = .table(reader, columns: columns)
      return item
    }
  }

  private static func item(
    _ reader: CSVReader, _ columns: [String], _ path: String
  ) throws(Failure) -> ProvisioningV1.PushBatch {
    guard reader.fieldCount == columns.count else {
      throw Failure("\(path), line \(reader.line), has \(reader.fieldCount) fields, and its header \(columns.count)")
    }
    var fields: [String: String] = [:]
    for (index, column) in columns.enumerated() { fields[column] = try reader.field(index) }
    if let group = fields["group"] {
      let (user, child) = (fields["user"] ?? "", fields["member"] ?? "")
      return .init(
        members: [.init(group: group, users: user.isEmpty ? [] : [user], groups: child.isEmpty ? [] : [child])])
    }
    let id = fields["id"] ?? ""
    if let name = fields["userName"] {
      let inactive = ["false", "no", "0"].contains(fields["active"]?.lowercased() ?? "")
      let email = fields["email"] ?? ""
      var attributes: [(String, String)] = []
      for name in columns where !["id", "userName", "active", "email"].contains(name) {
        if let value = fields[name], !value.isEmpty { attributes.append((name, value.jsonText)) }
      }
      if !email.isEmpty { attributes.append(("emails", "[{\"value\":\(email.jsonText),\"primary\":true}]")) }
      let text = "{" + attributes.map { "\($0.0.jsonText):\($0.1)" }.joined(separator: ",") + "}"
      return .init(users: [.init(id: id, userName: name, inactive: inactive, attributes: text)])
    }
    return .init(groups: [.init(id: id, displayName: fields["displayName"] ?? "")])
  }
}

/// Lines of a file, one after the other.
private struct LineReader {
  /// The line that was read last, from 1.
  private(set) var line = 0
  private(set) var bytesRead = 0
  private let read: (_ into: inout [UInt8]) throws(Failure) -> Bool
  private var buffer: [UInt8] = []
  private var place = 0
  private var isAtEnd = false

  init(_ read: @escaping (_ into: inout [UInt8]) throws(Failure) -> Bool) { self.read = read }

  /// The next line that says something; nil at the end.
  mutating func next() throws(Failure) -> String? {
    while let bytes = try nextLine() {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Failure("line \(line) is not text in UTF-8")
      }
      if !text.allSatisfy(\.isWhitespace) { return text }
    }
    return nil
  }

  private mutating func nextLine() throws(Failure) -> ArraySlice<UInt8>? {
    var searched = place
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { take(to: end + 1) }
        return buffer[place..<end]
      }
      if isAtEnd {
        guard place < buffer.count else { return nil }
        defer { take(to: buffer.count) }
        return buffer[place...]
      }
      guard buffer.count - place <= Limits.snapshotLine else {
        throw Failure("line \(line + 1) is larger than \(Limits.snapshotLine) bytes; split it")
      }
      buffer.removeFirst(place)
      searched = buffer.count
      place = 0
      isAtEnd = try !read(&buffer)
    }
  }

  private mutating func take(to end: Int) {
    bytesRead += end - place
    line += 1
    place = end
  }
}

extension String {
  /// As JSON writes a text.
  fileprivate var jsonText: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
