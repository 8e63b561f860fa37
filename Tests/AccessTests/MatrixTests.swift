// Who may call what: every method × every role × every scope of a key, through the real pipeline.

import Access
import Core
import Protos
import RPC
import Storage
import StorageSQLite
import Testing
import Wire

@Suite struct MatrixTests {
  /// What each role may do, written out: the table of docs/access.md.
  static let table: [Role: Set<String>] = [
    .owner: [
      "jobs.read", "jobs.write", "models.read", "models.write", "files.read", "files.write",
      "billing.read", "billing.write", "webhooks.read", "webhooks.write", "access.read",
      "access.write", "audit.read", "audit.write",
    ],
    .admin: [
      "jobs.read", "jobs.write", "models.read", "models.write", "files.read", "files.write",
      "billing.read", "billing.write", "webhooks.read", "webhooks.write", "access.read",
      "access.write", "audit.read", "audit.write",
    ],
    .developer: [
      "jobs.read", "jobs.write", "models.read", "files.read", "files.write", "webhooks.read",
      "webhooks.write", "billing.read", "access.read",
    ],
    .billing: ["billing.read", "billing.write", "models.read", "access.read", "audit.read"],
    .viewer: [
      "jobs.read", "models.read", "files.read", "webhooks.read", "billing.read", "access.read",
    ],
  ]

  static let methods = Schema.services.flatMap(\.self).filter {
    $0.service.hasPrefix("modelroute.v1.")
  }

  /// Every scope alone, and all together.
  static let scopeSets = Scope.customer.sorted().map { Set([$0]) } + [Scope.customer]

  /// Whether the method may be called with these scopes, as its options say.
  private func mayCall(_ method: Method, with scopes: Set<String>) -> Bool {
    switch method.access {
    case .public: true
    case .operator: false
    case .scope(let scope): scopes.contains(scope)
    }
  }

  /// What a key's scopes include: write includes read.
  private func including(_ scopes: Set<String>) -> Set<String> {
    scopes.union(scopes.filter { $0.hasSuffix(".write") }.map { $0.dropLast(5) + "read" })
  }

  @Test("every method × every role × every key scope", arguments: [Role?.none] + Role.allCases)
  func matrix(role: Role?) async throws {
    let house = try House()
    let authenticator = house.authenticator()
    let door = Doorman(authenticator, world: house.world)
    #expect(Self.methods.count > 60)
    for scopes in Self.scopeSets {
      let key = try house.make { order in
        order.rights.scopes = scopes
        order.role = role
      }
      let secret = key.secret.revealed
      let principal = try await authenticator.resolve(secret)
      let allowed = including(scopes).intersection(
        role.map { Self.table[$0] ?? [] } ?? Scope.customer)
      #expect(principal.scopes == allowed)
      for method in Self.methods {
        #expect(
          door.admits(secret, to: method) == mayCall(method, with: allowed),
          "\(method.path) by \(role?.rawValue ?? "a team's key") with \(scopes.sorted())")
      }
    }
  }

  @Test("a member's key has the member's role, whatever its own scopes are")
  func members() async throws {
    let house = try House()
    let authenticator = house.authenticator()
    for (role, scopes) in Self.table {
      let key = try house.member(role)
      #expect(try await authenticator.resolve(key.secret.revealed).scopes == scopes)
    }
  }

  @Test("an operator may call every method, and nobody else those of operators")
  func operators() async throws {
    let house = try House()
    let authenticator = house.authenticator()
    let door = Doorman(authenticator, world: house.world)
    let secret = house.first.operator.secret.revealed
    _ = try await authenticator.resolve(secret)
    for method in Self.methods { #expect(door.admits(secret, to: method), "\(method.path)") }
  }

  @Test("a client token may call what its purpose needs, and makes no tokens")
  func clientTokens() async throws {
    let house = try House()
    let authenticator = house.authenticator()
    let door = Doorman(authenticator, world: house.world)
    let table: [(Set<String>, (inout V1.CreateClientTokenRequest) -> Void)] = [
      (["jobs.read", "jobs.write", "files.read"], { $0.job = "job_1" }),
      (
        ["jobs.read", "jobs.write", "models.read"],
        { $0.spendCap = GoogleType.Money(Amount(nanos: 9)) }
      ),
    ]
    for (scopes, change) in table {
      var request = V1.CreateClientTokenRequest()
      change(&request)
      let method = V1.AccessServiceMethods.createClientToken
      let made = try await house.service(authenticator).createClientToken(
        request, call(method, by: house.first.live.key.principal))
      _ = try await authenticator.resolve(made.token)
      for other in Self.methods {
        #expect(
          door.admits(made.token, to: other) == mayCall(other, with: scopes), "\(other.path)")
      }
      #expect(!door.admits(made.token, to: method))
    }
  }

  @Test("without a credential only public methods are open")
  func anonymous() throws {
    let house = try House()
    let door = Doorman(house.authenticator(), world: house.world)
    let open = Self.methods.filter { door.admits(nil, to: $0) }
    // An invitation and a signed link are credentials of their own.
    #expect(
      open.map(\.path) == [
        "/modelroute.v1.AccessService/AcceptInvitation",
        "/modelroute.v1.FileService/DownloadSignedFile",
      ])
  }
}

/// A pipeline before handlers that do nothing: what counts is who gets there.
private struct Doorman {
  private let pipeline: Pipeline
  private let loop = InlineLoop()

  init(_ authenticator: KeyAuthenticator, world: World) {
    pipeline = Pipeline(
      router: Router(handlers: []), authenticator: authenticator, world: world)
  }

  /// Whether the call reaches its handler. The authenticator knows the credential already.
  func admits(_ credential: String?, to method: Method) -> Bool {
    let sink = Sink()
    pipeline.open(
      Admission(
        handler: Handler(method, .single { _, _, _ in }), credential: credential, loop: loop),
      sink)
    return sink.failure == nil
  }

  private final class Sink: ResponseSink {
    var failure: Failure?
    var isWritable: Bool { true }
    var source: (any ResponseSource)?

    func opened(_ call: Call) {}
    func begin() {}
    func send<M: Message>(_ message: M) {}
    func finish(_ failure: Failure?) { self.failure = failure }
    func consumed(_ byteCount: Int) {}
  }
}

extension House {
  /// A key of a new member with this role.
  fileprivate func member(_ role: Role) throws -> NewKey {
    let member = Member(
      id: "mem_\(role.rawValue)", organization: first.organization.id,
      email: "\(role.rawValue)@example.com", role: role, createTime: world.now(),
      invitationMode: .live, invitationEnd: world.now() + .seconds(1))
    return try database.writeNow { tx throws(Failure) in
      try MemberStore.insert(member, invitation: [1], request: nil, in: tx)
      var joined = member
      try joined.join(as: "", at: world.now())
      try MemberStore.update(joined, in: tx)
      var order = KeyMaker.Order(.live)
      order.organization = member.organization
      order.team = first.team.id
      order.rights.scopes = Scope.customer
      order.member = member.id
      return try maker.make(order, at: world.now(), in: tx)
    }
  }
}
