import Glibc
import Wire
import WireSamples

/// Does to messages what a test in another language asks, frame by frame: see `Tests/Interop/wire_peer.py`.
///
/// A request is a length of four bytes (lowest first), an operation, the index of a message type, and a payload; the answer
/// is a length, a byte that is 0 if it was refused, and a payload. Ends with its standard input.
@main
enum WirePeer {
  static func main() {
    var input = FrameReader(descriptor: 0)
    while let frame = input.next() {
      guard frame.count >= 2, Int(frame[1]) < sampleTypes.count else { fatalError("no such frame") }
      let (type, view) = sampleTypes[Int(frame[1])]
      do {
        writeFrame([1] + (try answer(frame[0], type, view, Array(frame.dropFirst(2)))))
      } catch {
        writeFrame([0] + Array("\(error)".utf8))
      }
    }
  }

  private static let types = MessageTypes(WireTest.messages)

  private static func answer(
    _ operation: UInt8, _ type: any Message.Type, _ view: any MessageView.Type, _ payload: [UInt8]
  ) throws -> [UInt8] {
    switch operation {
    case 1: try self.recode(type, view, payload)
    case 2: try self.random(type, seed: payload)
    case 3: Array(try type.init(decoding: payload).json(types: self.types).utf8)
    case 4: try type.init(json: String(decoding: payload, as: UTF8.self), types: self.types).encoded()
    default: fatalError("no such operation")
    }
  }

  /// Decodes, and encodes again what was understood. The borrowed view must agree.
  private static func recode(
    _ type: any Message.Type, _ view: any MessageView.Type, _ bytes: [UInt8]
  ) throws -> [UInt8] {
    let viewError = viewError(view, bytes)
    let isViewSilent = viewError?.code == .fragmented
    let message: any Message
    do throws(WireError) {
      message = try type.init(decoding: bytes)
    } catch {
      if !isViewSilent && viewError?.code != error.code { throw Disagreement.view(viewError, error) }
      throw error
    }
    if !isViewSilent, let viewError { throw Disagreement.view(viewError, nil) }
    let encoded = message.encoded()
    if encoded.count != message.encodedSize { throw Disagreement.size(message.encodedSize, encoded.count) }
    return encoded
  }

  private static func random(_ type: any Message.Type, seed: [UInt8]) throws -> [UInt8] {
    guard let type = type as? any (Message & Arbitrary).Type else {
      throw Disagreement.notArbitrary(type.fullName)
    }
    let seed = seed.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    var randomness = Randomness(seed: seed)
    return type.init(&randomness).encoded()
  }
}

/// What the two halves of the codec must never do. The word is what the test looks for.
enum Disagreement: Error {
  case view(WireError?, WireError?)
  case size(Int, Int)
  case notArbitrary(String)
}

/// What decoding a view says, without letting the view out of its bytes.
private func viewError(_ type: any MessageView.Type, _ bytes: [UInt8]) -> WireError? {
  bytes.withUnsafeBytes { buffer in
    do throws(WireError) {
      _ = try type.init(decoding: buffer)
      return nil
    } catch {
      return error
    }
  }
}
