import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// The four kinds of calls in the four places where they appear.
extension MethodDescriptor {
  var request: String { Naming.type(self.inputType) }
  var response: String { Naming.type(self.outputType) }

  /// The case of `MethodKind` and the method of `Router` and `CallChannel`.
  var kind: String {
    switch (self.clientStreaming, self.serverStreaming) {
    case (false, false): "unary"
    case (false, true): "serverStreaming"
    case (true, false): "clientStreaming"
    case (true, true): "bidirectional"
    }
  }

  /// Whether its `idempotency_level` says that a call may be made twice.
  var isIdempotent: Bool {
    switch self.options.idempotencyLevel {
    case .noSideEffects, .idempotent: true
    case .idempotencyUnknown: false
    }
  }

  /// A requirement of the service protocol.
  var signature: String {
    let input = self.clientStreaming ? "_ requests: RequestStream<\(self.request)>" : "_ request: \(self.request)"
    let writer = self.serverStreaming ? "response: ResponseWriter<\(self.response)>, " : ""
    let output = self.serverStreaming ? "" : " -> \(self.response)"
    return "\(Naming.method(self.name))(\(input), \(writer)context: CallContext) async throws\(output)"
  }

  /// The parameters of the closure that a router is given.
  var handlerParameters: String {
    let input = self.clientStreaming ? "request: RequestStream<\(self.request)>" : "request: \(self.request)"
    let writer = self.serverStreaming ? "response: ResponseWriter<\(self.response)>, " : ""
    let output = self.serverStreaming ? "Void" : self.response
    return "(\(input), \(writer)context: CallContext) async throws -> \(output)"
  }

  var handlerArguments: String {
    self.serverStreaming ? "request, response: response, context: context" : "request, context: context"
  }

  /// A method of the client. Requests of a stream are written by a closure; responses of a stream are a sequence.
  var clientSignature: String {
    let name = Naming.method(self.name)
    let options = "options: CallOptions = CallOptions()"
    let input =
      self.clientStreaming
      ? "\(options), _ send: @escaping @Sendable (RequestWriter<\(self.request)>) async throws -> Void"
      : "_ request: \(self.request), \(options)"
    let output = self.serverStreaming ? "ResponseStream<\(self.response)>" : self.response
    return "\(name)(\(input)) async throws -> \(output)"
  }

  func clientCall(methods: String) -> String {
    let method = "\(methods).\(Naming.method(self.name))"
    let arguments = self.clientStreaming ? "\(method), options: options, send" : "\(method), request, options: options"
    return "try await self.channel.\(self.kind)(\(arguments))"
  }
}
