internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// What a request gets.
struct Answer: Equatable, Sendable {
  var status: Int
  /// In order; names as they are sent.
  var headers: [Header] = []
  var body: [UInt8] = []

  struct Header: Equatable, Sendable {
    let name: String
    let value: String
  }

  /// An answer with a body of that media type.
  init(_ status: Int, _ mediaType: String, _ body: [UInt8]) {
    self.status = status
    self.body = body
    headers = [Header(name: "Content-Type", value: mediaType)]
  }

  /// An answer without a body.
  init(_ status: Int) { self.status = status }

  func adding(_ name: String, _ value: String) -> Answer {
    var answer = self
    answer.headers.append(Header(name: name, value: value))
    return answer
  }

  /// Dropped where a name or a value is none that HTTP can carry: nothing that comes from a client's data splits a header.
  var response: Response {
    var fields = HTTPFields()
    for header in headers {
      guard let name = HTTPField.Name(header.name), HTTPField.isValidValue(header.value) else { continue }
      fields.append(HTTPField(name: name, value: header.value))
    }
    return Response(
      status: .init(code: status), headers: fields,
      body: body.isEmpty ? .init() : .init(byteBuffer: ByteBuffer(bytes: body)))
  }
}
