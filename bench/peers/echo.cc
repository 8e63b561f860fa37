// gRPC C++ as a peer: grpc.testing.TestService/UnaryCall with the callback API, one event thread.
//
//   echo PORT
#include <grpcpp/grpcpp.h>

#include <cstdlib>
#include <iostream>
#include <string>

#include "grpc/testing/test.grpc.pb.h"

class Echo final : public grpc::testing::TestService::CallbackService {
  grpc::ServerUnaryReactor *UnaryCall(grpc::CallbackServerContext *context,
                                      const grpc::testing::SimpleRequest *request,
                                      grpc::testing::SimpleResponse *response) override {
    *response->mutable_payload() = request->payload();
    auto *reactor = context->DefaultReactor();
    reactor->Finish(grpc::Status::OK);
    return reactor;
  }
};

int main(int argc, char **argv) {
  if (argc != 2) {
    std::cerr << "usage: echo PORT\n";
    return 2;
  }
  Echo service;
  grpc::ServerBuilder builder;
  builder.AddListeningPort("127.0.0.1:" + std::string(argv[1]), grpc::InsecureServerCredentials());
  builder.RegisterService(&service);
  auto server = builder.BuildAndStart();
  if (!server) return 1;
  server->Wait();
}
