// The order of the pipeline's steps, and what a connection may remember of them.

import Core
import Protos
import RPC
import RPCTestSupport
import Synchronization
import Testing
import Wire

/// A sink that keeps what it is given.
private final class RecordingSink: ResponseSink {
  var isWritable = true
  var source: (any ResponseSource)?
  private(set) var call: Call?
  private(set) var messages: [[UInt8]] = []
  private(set) var failure: Failure?
  private(set) var isFinished = false

  func opened(_ call: Call) {
    self.call = call
    call.start(self)
  }

  func begin() {}
  func send<M: Message>(_ message: M) { messages.append(message.binary()) }

  func finish(_ failure: Failure?) {
    if isFinished { return }
    isFinished = true
    self.failure = failure
    call?.ended(failure, requestBytes: 0, responseBytes: 0)
  }

  func consumed(_ byteCount: Int) {}

  func serve(_ request: some Message) {
    let bytes = request.binary()
    bytes.withUnsafeBytes { call?.receive(.binary($0), byteCount: bytes.count, self) }
  }
}

/// One handler of each kind of access, on a manual loop.
private struct Fixture {
  let loop = ManualLoop()
  let authenticator: TestAuthenticator
  let pipeline: Pipeline

  init(
    _ authenticator: TestAuthenticator = TestAuthenticator(),
    rateLimit: RateLimit? = nil, observer: (@Sendable (CallReport) -> Void)? = nil
  ) {
    self.authenticator = authenticator
    pipeline = Pipeline(
      router: Router(handlers: []), authenticator: authenticator, world: loop.world,
      defaultRateLimit: rateLimit, observer: observer)
  }

  func admission(
    _ access: Access, credential: String? = nil, timeout: Duration? = nil,
    serve:
      @escaping @Sendable (GrpcTesting.SimpleRequest, Call) throws(Failure) ->
      GrpcTesting.Empty = { _, _ in GrpcTesting.Empty() }
  ) -> Admission {
    Admission(
      handler: .immediateUnary(Method(service: "test.S", name: "M", access: access), serve),
      credential: credential, timeout: timeout, peer: "192.0.2.1:1", loop: loop)
  }

  func open(_ admission: Admission) -> RecordingSink {
    let sink = RecordingSink()
    pipeline.open(admission, sink)
    return sink
  }
}

@Suite struct PipelineTests {
  @Test("a public method needs no credential and has the anonymous principal")
  func publicMethod() {
    let fixture = Fixture()
    let sink = fixture.open(fixture.admission(.public))
    sink.serve(GrpcTesting.SimpleRequest())
    #expect(sink.failure == nil)
    #expect(sink.messages == [[]])
    #expect(sink.call?.principal == .anonymous)
  }

  @Test("a scoped method without a credential is unauthenticated")
  func missingCredential() {
    let fixture = Fixture()
    let sink = fixture.open(fixture.admission(.scope("jobs.read")))
    #expect(sink.failure?.code == .unauthenticated)
  }

  @Test(
    "the scope decides",
    arguments: [
      (["jobs.read"], true), (["jobs.*"], true), (["*"], true), ([], false),
      (["jobs.write"], false), (["job.read"], false),
    ] as [(Set<String>, Bool)])
  func scopes(_ scopes: Set<String>, _ isAllowed: Bool) {
    let fixture = Fixture(
      TestAuthenticator(["secret": TestAuthenticator.key(scopes: scopes)]))
    let sink = fixture.open(fixture.admission(.scope("jobs.read"), credential: "secret"))
    #expect(sink.failure?.code == (isAllowed ? nil : .permissionDenied))
  }

  @Test("a key with every scope is still no operator")
  func operatorOnly() {
    let fixture = Fixture(TestAuthenticator(["secret": TestAuthenticator.key()]))
    let sink = fixture.open(fixture.admission(.operator("providers.write"), credential: "secret"))
    #expect(sink.failure?.code == .permissionDenied)
    #expect(sink.failure?.reason == "operator")
  }

  @Test("a credential is looked up once for equal heads, until something is revoked")
  func remembersPrincipals() {
    let fixture = Fixture(TestAuthenticator(["secret": TestAuthenticator.key()]))
    let admission = fixture.admission(.scope("jobs.read"), credential: "secret")
    for _ in 0..<3 { #expect(fixture.open(admission).failure == nil) }
    #expect(fixture.authenticator.lookups.load(ordering: .relaxed) == 1)
    fixture.authenticator.revoke("secret")
    let sink = fixture.open(admission)
    fixture.loop.run()
    #expect(sink.failure?.code == .unauthenticated)
  }

  @Test("a credential that has to be looked up opens the call in a later turn")
  func slowCredential() async {
    let fixture = Fixture(
      TestAuthenticator(["secret": TestAuthenticator.key()], slow: ["secret"]))
    let sink = fixture.open(fixture.admission(.scope("jobs.read"), credential: "secret"))
    fixture.loop.run()
    #expect(sink.call?.principal.id == "key_1")
  }

  @Test("a wrong credential is unauthenticated, one for another address is denied")
  func refusedCredentials() {
    let fixture = Fixture(TestAuthenticator(["secret": TestAuthenticator.key("elsewhere")]))
    let unknown = fixture.open(fixture.admission(.scope("jobs.read"), credential: "wrong"))
    fixture.loop.run()
    #expect(unknown.failure?.code == .unauthenticated)
    let misplaced = fixture.open(fixture.admission(.scope("jobs.read"), credential: "secret"))
    #expect(misplaced.failure?.reason == "address")
  }

  @Test("a remembered credential still expires")
  func expiry() {
    let loop = ManualLoop()
    let end = loop.world.now() + .seconds(10)
    let fixture = Fixture(
      TestAuthenticator(["secret": TestAuthenticator.key(expireTime: end)]))
    let admission = fixture.admission(.scope("jobs.read"), credential: "secret")
    #expect(fixture.open(admission).failure == nil)
    fixture.loop.advance(by: .seconds(10))
    #expect(fixture.open(admission).failure?.reason == "expired")
  }

  @Test("calls over the rate are refused with the time to wait, over all connections together")
  func rateLimit() {
    let key = TestAuthenticator.key(rateLimit: RateLimit(perSecond: 10, burst: 2))
    let fixture = Fixture(TestAuthenticator(["secret": key]))
    let connections = (0..<3).map { _ in
      fixture.admission(.scope("jobs.read"), credential: "secret")
    }
    #expect(fixture.open(connections[0]).failure == nil)
    #expect(fixture.open(connections[1]).failure == nil)
    let refused = fixture.open(connections[2])
    #expect(refused.failure?.code == .rateLimited)
    #expect(refused.failure?.retryAfter == .milliseconds(100))
    fixture.loop.advance(by: .milliseconds(100))
    #expect(fixture.open(connections[2]).failure == nil)
  }

  @Test("the deadline ends a call that nobody has ended, and cancels its handler")
  func deadline() throws {
    let fixture = Fixture()
    let sink = fixture.open(fixture.admission(.public, timeout: .seconds(5)))
    let call = try #require(sink.call)
    fixture.loop.advance(by: .seconds(4))
    #expect(!sink.isFinished)
    fixture.loop.advance(by: .seconds(1))
    #expect(sink.failure?.code == .timeout)
    #expect(call.isCanceled)
  }

  @Test("a deadline of zero has passed, and one that was met leaves no timer")
  func deadlineEdges() {
    let fixture = Fixture()
    #expect(fixture.open(fixture.admission(.public, timeout: .zero)).failure?.code == .timeout)
    let sink = fixture.open(fixture.admission(.public, timeout: .seconds(5)))
    sink.serve(GrpcTesting.SimpleRequest())
    #expect(fixture.loop.pendingTimers == 0)
  }

  @Test("undecodable bytes never reach the handler")
  func undecodable() {
    let fixture = Fixture()
    let sink = fixture.open(
      fixture.admission(.public) { (_, _) throws(Failure) in
        throw Failure(.internal, "reached")
      })
    [0x0A, 0x05].withUnsafeBytes { sink.call?.receive(.binary($0), byteCount: 2, sink) }
    #expect(sink.failure?.reason == Failure.undecodable)
  }

  @Test("each finished call is reported once, with its whole failure")
  func reports() {
    let reports = Reports()
    let fixture = Fixture(observer: { reports.append($0) })
    let sink = fixture.open(
      fixture.admission(.public) { (_, _) throws(Failure) in
        throw Failure(.internal, "the disk is full")
      })
    sink.serve(GrpcTesting.SimpleRequest())
    sink.finish(nil)
    #expect(reports.all.map(\.failure?.message) == ["the disk is full"])
    #expect(reports.all.first?.failure?.shownToClient.message == "internal error")
  }
}
