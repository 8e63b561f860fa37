// The JSON of service configs, and which of its parts holds for a method.

import Core
import GRPCClient
import Protos
import RPC
import Testing

@Suite struct ServiceConfigTests {
  private static let unary = GrpcTesting.TestServiceMethods.unaryCall
  private static let readOnly = GrpcTesting.TestServiceMethods.cacheableUnaryCall
  private static let stream = GrpcTesting.TestServiceMethods.streamingOutputCall
  private static let policy = """
    {"maxAttempts": 9, "initialBackoff": "0.25s", "maxBackoff": "2s", "backoffMultiplier": 1.5,
     "retryableStatusCodes": ["UNAVAILABLE", "aborted", 8]}
    """

  @Test("every field is read, and unknown ones are ignored")
  func whole() throws {
    let config = try ServiceConfig(
      json: """
        {"loadBalancingPolicy": "round_robin", "methodConfig": [{
          "name": [{"service": "grpc.testing.TestService", "method": "UnaryCall"}],
          "waitForReady": true, "timeout": "1.5s", "maxRequestMessageBytes": "1000",
          "maxResponseMessageBytes": 2000, "retryPolicy": \(Self.policy)}],
         "retryThrottling": {"maxTokens": 10, "tokenRatio": 0.5}}
        """)
    let found = config.config(for: Self.unary)
    #expect(found.waitForReady)
    #expect(found.timeout == .milliseconds(1500))
    #expect(found.requestLengthLimit == 1000)
    #expect(found.responseLengthLimit == 2000)
    #expect(
      found.retryPolicy
        == RetryPolicy(
          attemptLimit: 5, initialBackoff: .milliseconds(250), maxBackoff: .seconds(2),
          multiplier: 1.5, codes: [14, 10, 8]))
    #expect(config.throttling == RetryThrottling(maxTokens: 10, tokenRatio: 0.5))
    #expect(config.config(for: Self.readOnly) == ServiceConfig.MethodConfig())
  }

  @Test("the most exact name counts alone; a policy for all is for what changes nothing")
  func names() throws {
    let config = try ServiceConfig(
      json: """
        {"methodConfig": [
          {"name": [{}], "timeout": "9s", "retryPolicy": \(Self.policy)},
          {"name": [{"service": "grpc.testing.TestService"}], "timeout": "5s",
           "retryPolicy": \(Self.policy)},
          {"name": [{"service": "grpc.testing.TestService", "method": "StreamingOutputCall"}],
           "waitForReady": true, "retryPolicy": \(Self.policy)}]}
        """)
    #expect(config.config(for: Self.unary).timeout == .seconds(5))
    #expect(config.config(for: Self.unary).retryPolicy == nil)
    #expect(config.config(for: Self.readOnly).retryPolicy?.attemptLimit == 5)
    #expect(config.config(for: Self.stream).timeout == nil)
    #expect(config.config(for: Self.stream).retryPolicy == nil)
    let elsewhere = GrpcHealthV1.HealthMethods.check
    #expect(config.config(for: elsewhere).timeout == .seconds(9))
  }

  @Test(
    "what is wrong is named with its path",
    arguments: [
      ("[", ""),
      (#"{"methodConfig": {}}"#, "methodConfig"),
      (#"{"methodConfig": [1]}"#, "methodConfig[0]"),
      (#"{"methodConfig": [{"name": [{"method": "M"}]}]}"#, "methodConfig[0].name[0].method"),
      (#"{"methodConfig": [{"name": [{}, {}]}]}"#, "methodConfig[0].name[1]"),
      (#"{"methodConfig": [{"waitForReady": 1}]}"#, "methodConfig[0].waitForReady"),
      (#"{"methodConfig": [{"timeout": "1m"}]}"#, "methodConfig[0].timeout"),
      (#"{"methodConfig": [{"timeout": "-1s"}]}"#, "methodConfig[0].timeout"),
      (#"{"methodConfig": [{"timeout": "1.s"}]}"#, "methodConfig[0].timeout"),
      (
        #"{"methodConfig": [{"maxRequestMessageBytes": -1}]}"#,
        "methodConfig[0].maxRequestMessageBytes"
      ),
      (
        #"{"methodConfig": [{"retryPolicy": {"maxAttempts": 1}}]}"#,
        "methodConfig[0].retryPolicy.maxAttempts"
      ),
      (
        """
        {"methodConfig": [{"retryPolicy": {"maxAttempts": 2, "initialBackoff": "0s",
         "maxBackoff": "1s", "backoffMultiplier": 2, "retryableStatusCodes": ["UNAVAILABLE"]}}]}
        """, "methodConfig[0].retryPolicy.initialBackoff"
      ),
      (
        """
        {"methodConfig": [{"retryPolicy": {"maxAttempts": 2, "initialBackoff": "1s",
         "maxBackoff": "1s", "backoffMultiplier": 2, "retryableStatusCodes": ["MAYBE"]}}]}
        """, "methodConfig[0].retryPolicy.retryableStatusCodes[0]"
      ),
      (#"{"retryThrottling": {"maxTokens": 2000}}"#, "retryThrottling.maxTokens"),
    ])
  func wrong(json: String, path: String) {
    #expect {
      _ = try ServiceConfig(json: json)
    } throws: { error in
      guard let failure = error as? Failure else { return false }
      return failure.code == .invalidRequest && failure.fieldViolations.first?.field == path
    }
  }
}
