/// `grpc.reflection.v1` and `v1alpha`: hands out the `.proto` files of the services, so that tools such as grpcurl need
/// none of their own.
///
/// Both versions have the same messages on the wire, so one handler serves them.
public struct ReflectionService: Service {
  private let index: DescriptorIndex

  /// Reflection of `services`, and of itself.
  public init(services: [ServiceDescriptor]) {
    let own = [
      ReflectionV1.ServerReflectionMethods.service, ReflectionV1Alpha.ServerReflectionMethods.service,
    ]
    index = DescriptorIndex(services + own)
  }

  public var descriptor: ServiceDescriptor { ReflectionV1.ServerReflectionMethods.service }

  public func register(in router: inout Router) {
    let methods = [
      ReflectionV1.ServerReflectionMethods.serverReflectionInfo,
      ReflectionV1Alpha.ServerReflectionMethods.serverReflectionInfo,
    ]
    for method in methods {
      router.bidirectional(method) { (requests: RequestStream<ReflectionV1.ServerReflectionRequest>, response, _) in
        for try await request in requests { try await response.write(answer(request)) }
      }
    }
  }

  func answer(_ request: ReflectionV1.ServerReflectionRequest) -> ReflectionV1.ServerReflectionResponse {
    ReflectionV1.ServerReflectionResponse(
      validHost: request.host, originalRequest: request, messageResponse: body(request.messageRequest))
  }

  private func body(
    _ request: ReflectionV1.ServerReflectionRequest.MessageRequest?
  ) -> ReflectionV1.ServerReflectionResponse.MessageResponse {
    switch request {
    case .listServices:
      let services = index.services.map { ReflectionV1.ServiceResponse(name: $0) }
      return .listServicesResponse(ReflectionV1.ListServiceResponse(service: services))
    case .fileByFilename(let name): return files(index.file(named: name), "file '\(name)'")
    case .fileContainingSymbol(let symbol): return files(index.file(declaring: symbol), "symbol '\(symbol)'")
    case .fileContainingExtension(let asked):
      return notFound("extension \(asked.extensionNumber) of '\(asked.containingType)'")
    case .allExtensionNumbersOfType(let type):
      // There are no extensions in proto3 but those of options, which no service here declares.
      guard index.file(declaring: type) != nil else { return notFound("type '\(type)'") }
      return .allExtensionNumbersResponse(ReflectionV1.ExtensionNumberResponse(baseTypeName: type))
    case nil: return error(.invalidArgument, "the request asks for nothing")
    }
  }

  private func files(
    _ name: String?, _ asked: String
  ) -> ReflectionV1.ServerReflectionResponse.MessageResponse {
    guard let name else { return notFound(asked) }
    return .fileDescriptorResponse(
      ReflectionV1.FileDescriptorResponse(fileDescriptorProto: index.closure(of: name)))
  }

  private func notFound(_ asked: String) -> ReflectionV1.ServerReflectionResponse.MessageResponse {
    error(.notFound, "\(asked) is not known here")
  }

  private func error(
    _ code: StatusCode, _ message: String
  ) -> ReflectionV1.ServerReflectionResponse.MessageResponse {
    .errorResponse(ReflectionV1.ErrorResponse(errorCode: Int32(code.rawValue), errorMessage: message))
  }
}
