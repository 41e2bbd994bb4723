import Operations
import SwiftProtobuf

extension Operation {
  /// The same operations by swift-protobuf, in the same order.
  public static let reference = [
    Operation(name: "decode Check") { count in
      repeated(count) {
        let message = try Muster_Authorization_V1_CheckRequest(serializedBytes: Samples.check)
        return message.subject.utf8.count + message.resource.id.utf8.count
      }
    },
    Operation(name: "encode its reply") { count in
      repeated(count) {
        let bytes: [UInt8] = try reply.serializedBytes()
        return Int(bytes[bytes.count - 1])
      }
    },
    Operation(name: "decode 1,000 users") { count in
      repeated(count) {
        let message = try Muster_Directory_V1_UsersServiceListResponse(serializedBytes: Samples.users)
        return message.users.count + message.users[999].email.utf8.count
      }
    },
    Operation(name: "encode 1,000 users") { count in
      repeated(count) {
        let bytes: [UInt8] = try users.serializedBytes()
        return Int(bytes[bytes.count - 1])
      }
    },
  ]
}

private let reply = decoded(Muster_Authorization_V1_CheckResponse.self, Samples.reply)
private let users = decoded(Muster_Directory_V1_UsersServiceListResponse.self, Samples.users)

private func decoded<M: SwiftProtobuf.Message>(_ type: M.Type, _ bytes: [UInt8]) -> M {
  guard let message = try? M(serializedBytes: bytes) else { fatalError("not decoded") }
  return message
}

@inline(__always)
private func repeated(_ count: Int, _ body: () throws -> Int) -> Int {
  (0..<count).reduce(into: 0) { sum, _ in
    guard let value = try? body() else { fatalError("not done") }
    sum += value
  }
}
