internal import MusterProtocol
internal import Wire

/// As a directory has them: short ids, names and addresses of people, some descriptions.
let thousandUsers = DirectoryV1.UsersServiceListResponse(
  users: (0..<1000).map { number in
    let (first, last) = (given[number % given.count], family[number / 7 % family.count])
    return DirectoryV1.User(
      id: "u-\(100_000 + number)", login: "\(first.prefix(1))\(last)\(number)".lowercased(),
      displayName: "\(first) \(last)", email: "\(first).\(last)\(number)@example.com".lowercased(),
      description: number % 4 == 0 ? "Reads the monthly reports of region \(number % 9)" : "",
      company: "c-\(number % 12)", unit: "unit-\(number % 90)", account: number % 3 == 0 ? .federated : .local,
      status: .active, etag: "\(1000 + number)")
  },
  nextPageToken: "dS0xMDEwMDA", complete: false)

private let given = ["Ada", "Grace", "Katherine", "Annie", "Dorothy", "Mary", "Hedy"]
private let family = ["Lovelace", "Hopper", "Johnson", "Easley", "Vaughan", "Jackson", "Lamarr", "Nørgård"]

extension Operation {
  /// The list into an owned message.
  static let decodeUsers = Operation(name: "decode 1,000 users") { count in
    Samples.users.withUnsafeBytes { bytes in
      (0..<count).reduce(into: 0) { sum, _ in
        guard let message = try? DirectoryV1.UsersServiceListResponse(decoding: bytes) else {
          fatalError("not decoded")
        }
        sum += message.users.count + message.users[999].email.utf8.count
      }
    }
  }

  /// The list into bytes of its own.
  static let encodeUsers = Operation(name: "encode 1,000 users") { count in
    (0..<count).reduce(into: 0) { sum, _ in
      let bytes = thousandUsers.encoded()
      sum += Int(bytes[bytes.count - 1])
    }
  }
}
