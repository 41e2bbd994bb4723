internal import MusterProtocol
internal import Reference
internal import SwiftProtobuf
internal import Wire

private let request = AuthorizationV1.CheckRequest(
  tenant: "acme", subject: "u-0173429", action: "view",
  resource: .init(application: "Dataflow", type: "document", id: "d-1234567"))

private let requestBytes = request.encoded()

private let reply = AuthorizationV1.CheckResponse(decision: .allowed, token: "MTc2NDE0ODQ4OC40MjE3")

private let referenceReply = Muster_Authorization_V1_CheckResponse.with { message in
  message.decision = .allowed
  message.token = reply.token
}

extension Operation {
  /// The request of a check into a borrowed view, as the fast path does.
  static let decodeCheck = Operation(
    name: "decode Check",
    ours: { count in
      requestBytes.withUnsafeBytes { bytes in
        (0..<count).reduce(into: 0) { sum, _ in
          guard let view = try? AuthorizationV1.CheckRequest.View(decoding: bytes) else { fatalError("not decoded") }
          sum += view.subject.count + (view.resource?.id.count ?? 0)
        }
      }
    },
    reference: { count in
      (0..<count).reduce(into: 0) { sum, _ in
        guard let message = try? Muster_Authorization_V1_CheckRequest(serializedBytes: requestBytes) else {
          fatalError("not decoded")
        }
        sum += message.subject.utf8.count + message.resource.id.utf8.count
      }
    })

  /// The reply to a check, into the buffer that is sent.
  static let encodeReply = Operation(
    name: "encode its reply",
    ours: { count in
      withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { buffer in
        (0..<count).reduce(into: 0) { sum, _ in
          let size = reply.encodedSize
          var encoder = Encoder(UnsafeMutableRawBufferPointer(rebasing: buffer[..<size]))
          reply.encode(into: &encoder)
          sum += Int(buffer[size - 1])
        }
      }
    },
    reference: { count in
      (0..<count).reduce(into: 0) { sum, _ in
        guard let bytes: [UInt8] = try? referenceReply.serializedBytes() else { fatalError("not encoded") }
        sum += Int(bytes[bytes.count - 1])
      }
    })
}
