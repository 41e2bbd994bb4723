import InteropProtocol
import RPC
import Reactor

/// `bench.Hello`: the least that a call can cost, in either tier of handlers. Both give back what they get.
func registerHello(in router: inout Router) {
  router.fastPath(MethodDescriptor(service: "bench.Hello", method: "Sync", kind: .unary)) {
    (request, reply, _) throws(RPCError) in
    reply.write(capacity: request.count) { buffer in
      buffer.copyMemory(from: request)
      return request.count
    }
    return .done
  }
  router.unary(MethodDescriptor(service: "bench.Hello", method: "Async", kind: .unary)) {
    (request: GRPCTesting.EchoStatus, context) in
    // Suspends once: the loop comes back to it in its next step.
    await withUnsafeContinuation { continuation in context.reactor.execute { continuation.resume() } }
    return request
  }
}
