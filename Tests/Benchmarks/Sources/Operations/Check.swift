internal import MusterProtocol
internal import Wire

/// What is decoded and encoded. Both codecs are given the same.
public enum Samples {
  /// A CheckRequest.
  public static let check = AuthorizationV1.CheckRequest(
    tenant: "acme", subject: "u-0173429", action: "view",
    resource: .init(application: "Dataflow", type: "document", id: "d-1234567")
  ).encoded()

  /// The CheckResponse to it.
  public static let reply = allowed.encoded()

  /// A UsersServiceListResponse of a thousand users.
  public static let users = thousandUsers.encoded()
}

private let allowed = AuthorizationV1.CheckResponse(decision: .allowed, token: "MTc2NDE0ODQ4OC40MjE3")

extension Operation {
  /// The request of a check into a borrowed view, as the fast path does.
  static let decodeCheck = Operation(name: "decode Check") { count in
    Samples.check.withUnsafeBytes { bytes in
      (0..<count).reduce(into: 0) { sum, _ in
        guard let view = try? AuthorizationV1.CheckRequest.View(decoding: bytes) else { fatalError("not decoded") }
        sum += view.subject.count + (view.resource?.id.count ?? 0)
      }
    }
  }

  /// The reply to a check, into the buffer that is sent.
  static let encodeReply = Operation(name: "encode its reply") { count in
    withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { buffer in
      (0..<count).reduce(into: 0) { sum, _ in
        let size = allowed.encodedSize
        var encoder = Encoder(UnsafeMutableRawBufferPointer(rebasing: buffer[..<size]))
        allowed.encode(into: &encoder)
        sum += Int(buffer[size - 1])
      }
    }
  }
}
