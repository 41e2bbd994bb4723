// A gRPC C++ server of bench.Hello/Sync: `hello_server async|callback`. Prints the port that it chose.
//
// Two of gRPC C++'s three ways to serve, each with one thread where it lets us say so; the benchmark quotes the cheaper.
#include <grpcpp/grpcpp.h>

#include <cstring>
#include <iostream>
#include <memory>

#include "hello.grpc.pb.h"

namespace {

class CallbackHello final : public bench::Hello::CallbackService {
  grpc::ServerUnaryReactor* Sync(grpc::CallbackServerContext* context, const bench::HelloMessage* request,
                                 bench::HelloMessage* reply) override {
    *reply = *request;
    grpc::ServerUnaryReactor* reactor = context->DefaultReactor();
    reactor->Finish(grpc::Status::OK);
    return reactor;
  }
};

// One call of the completion queue: waits for a request, answers, and makes way for the next.
class AsyncCall {
 public:
  AsyncCall(bench::Hello::AsyncService* service, grpc::ServerCompletionQueue* queue)
      : service_(service), queue_(queue), responder_(&context_) {
    service_->RequestSync(&context_, &request_, &responder_, queue_, queue_, this);
  }

  void Proceed(bool ok) {
    if (!ok || answered_) {
      delete this;
      return;
    }
    new AsyncCall(service_, queue_);
    answered_ = true;
    responder_.Finish(request_, grpc::Status::OK, this);
  }

 private:
  bench::Hello::AsyncService* service_;
  grpc::ServerCompletionQueue* queue_;
  grpc::ServerContext context_;
  bench::HelloMessage request_;
  grpc::ServerAsyncResponseWriter<bench::HelloMessage> responder_;
  bool answered_ = false;
};

}  // namespace

int main(int argc, char** argv) {
  const bool is_async = argc > 1 && std::strcmp(argv[1], "async") == 0;
  grpc::ServerBuilder builder;
  int port = 0;
  builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port);
  CallbackHello callback_service;
  bench::Hello::AsyncService async_service;
  std::unique_ptr<grpc::ServerCompletionQueue> queue;
  if (is_async) {
    builder.RegisterService(&async_service);
    queue = builder.AddCompletionQueue();
  } else {
    builder.RegisterService(&callback_service);
  }
  std::unique_ptr<grpc::Server> server = builder.BuildAndStart();
  if (!server) return 1;
  std::cout << "listening 127.0.0.1:" << port << std::endl;
  if (!is_async) {
    server->Wait();
    return 0;
  }
  // As many waiting calls as the benchmark has streams.
  for (int index = 0; index < 128; ++index) new AsyncCall(&async_service, queue.get());
  void* tag = nullptr;
  bool ok = false;
  while (queue->Next(&tag, &ok)) static_cast<AsyncCall*>(tag)->Proceed(ok);
}
