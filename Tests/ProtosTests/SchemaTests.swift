// Every generated message and method, whatever the schemas hold today.

import Core
import Protos
import ProtosTestSupport
import RPC
import Testing
import Wire

@Suite struct SchemaTests {
  @Test("every message survives binary, JSON and back, with the same bytes")
  func everyMessage() throws {
    let descriptors = try Descriptors()
    #expect(Schema.messages.count > 100)
    for (index, type) in Schema.messages.enumerated() {
      for seed in 0..<8 {
        var random = RandomMessage(descriptors, seed: UInt64(index * 100 + seed))
        try check(type, random.bytes(of: type.fullName))
      }
    }
  }

  private func check<M: Message>(_ type: M.Type, _ bytes: [UInt8]) throws {
    let message = try M(binary: bytes)
    let binary = message.binary()
    #expect(message.unknownFields.isEmpty, "\(M.fullName)")
    #expect(try M(binary: binary) == message, "\(M.fullName)")
    let again = try M(json: message.json())
    #expect(again == message, "\(M.fullName) \(message.jsonText())")
    #expect(again.binary() == binary, "\(M.fullName)")
    var violations = Violations()
    message.validate(into: &violations)
  }

  @Test("the descriptor of a method's request is found by the name of its type")
  func descriptors() throws {
    let descriptors = try Descriptors()
    for type in Schema.messages {
      #expect(descriptors.messages[type.fullName] != nil, "\(type.fullName)")
    }
    #expect(Schema.files.contains { $0.symbols.contains("modelroute.v1.JobService.CreateJob") })
    #expect(Schema.files.contains { $0.name == "google/protobuf/timestamp.proto" })
  }

  @Test("no two methods share a path, and every REST template begins with a slash")
  func methods() {
    let methods = Schema.services.flatMap { $0 }
    #expect(Set(methods.map(\.path)).count == methods.count)
    let rules = methods.flatMap(\.http)
    #expect(Set(rules.map { "\($0.method) \($0.template)" }).count == rules.count)
    #expect(rules.allSatisfy { $0.template.hasPrefix("/v1/") })
  }

  @Test("a method carries what its options say")
  func method() {
    let create = V1.JobServiceMethods.createJob
    #expect(create.path == "/modelroute.v1.JobService/CreateJob")
    #expect(create.access == .scope("jobs.write"))
    #expect(create.requestIDField == "request_id")
    #expect(create.http == [HTTPRule(method: "POST", template: "/v1/jobs", body: "*")])
    #expect(!create.isReadOnly)
    let watch = V1.JobServiceMethods.watchJob
    #expect(watch.responseStreaming)
    #expect(watch.isImmediate)
    #expect(watch.isReadOnly)
    #expect(watch.resumeFields == ["after_sequence", "after_offset"])
    #expect(GrpcHealthV1.HealthMethods.check.access == .public)
  }

  @Test("a service without an implementation answers UNIMPLEMENTED with every method")
  func unimplemented() {
    struct Nothing: V1.JobService {}
    #expect(Nothing().handlers.map(\.method.name) == V1.JobServiceMethods.all.map(\.name))
    #expect(V1.JobServiceMethods.getJob.unimplemented.grpcStatus == 12)
  }

  @Test("a bad request is told with the path of its field")
  func rules() throws {
    let request = try V1.CreateJobRequest(
      json: #"{"model":"m","input":{"chat":{"messages":[{"role":"robot"}]}}}"#)
    do throws(Failure) {
      try request.validated()
      Issue.record("accepted")
    } catch {
      #expect(error.fieldViolations.map(\.field) == ["input.chat.messages[0].role"])
    }
  }

  @Test(
    "money converts both ways, or not at all",
    arguments: [0, 1, -1, 50_000_000, -1_500_000_000, .max, .min] as [Int64])
  func money(nanos: Int64) {
    #expect(GoogleType.Money(Amount(nanos: nanos)).amount == Amount(nanos: nanos))
  }

  @Test("other currencies, mixed signs and too much money have no amount")
  func badMoney() {
    func amount(_ currency: String, _ units: Int64, _ nanos: Int32) -> Amount? {
      var money = GoogleType.Money()
      money.currencyCode = currency
      money.units = units
      money.nanos = nanos
      return money.amount
    }
    #expect(amount("USD", 1, 5) == Amount(nanos: 1_000_000_005))
    #expect(amount("EUR", 1, 0) == nil)
    #expect(amount("", 1, 0) == nil)
    #expect(amount("USD", 1, -1) == nil)
    #expect(amount("USD", -1, 1) == nil)
    #expect(amount("USD", 0, 1_000_000_000) == nil)
    #expect(amount("USD", .max, 0) == nil)
    #expect(amount("USD", 9_223_372_036, 854_775_808) == nil)
  }
}
