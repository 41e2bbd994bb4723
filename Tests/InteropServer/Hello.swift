import InteropProtocol
import RPC
import Reactor
import Wire

/// `bench.Hello`: the same small work in either tier of handlers. Both decode a message and give it back.
func registerHello(in router: inout Router) {
  router.fastPath(MethodDescriptor(service: "bench.Hello", method: "Sync", kind: .unary)) {
    (request, reply, _) throws(RPCError) in
    do throws(WireError) {
      reply.write(try GRPCTesting.EchoStatus(decoding: request))
    } catch {
      throw RPCError(.invalidArgument, error.message)
    }
    return .done
  }
  router.unary(MethodDescriptor(service: "bench.Hello", method: "Async", kind: .unary)) {
    (request: GRPCTesting.EchoStatus, context) in
    // Suspends once: the loop comes back to it in its next step.
    await context.reactor.yield()
    return request
  }
}
