import Access
import Core
import Events
import Protos
import RPC
import Storage
import StorageSQLite
import Testing
import Wire

/// Client tokens: what they open, what they are within, and when they end.
@Suite struct ClientTokenTests {
  let house: House
  let authenticator: KeyAuthenticator
  let service: AccessService

  init() throws {
    house = try House()
    house.advance(.milliseconds(1))
    authenticator = house.authenticator()
    service = house.service(authenticator)
  }

  private func failure<R>(_ body: () async throws -> R) async -> String {
    do {
      _ = try await body()
      return "ok"
    } catch let error as Failure {
      return "\(error.code.rawValue) \(error.fieldViolations.first?.field ?? error.reason)"
    } catch {
      return "\(error)"
    }
  }

  private func create(
    by principal: Principal? = nil, _ change: (inout V1.CreateClientTokenRequest) -> Void
  ) async throws(Failure) -> V1.CreateClientTokenResponse {
    var request = V1.CreateClientTokenRequest()
    change(&request)
    return try await service.createClientToken(
      request,
      call(
        V1.AccessServiceMethods.createClientToken, by: principal ?? house.first.test.key.principal))
  }

  private func spending(_ nanos: Int64 = 50) -> (inout V1.CreateClientTokenRequest) -> Void {
    { $0.spendCap = GoogleType.Money(Amount(nanos: nanos)) }
  }

  private func maker(_ change: (inout Rights) -> Void) throws -> Principal {
    try house.make { order in
      order.rights.scopes = Scope.customer
      change(&order.rights)
    }.key.principal
  }

  @Test("a token for a job may watch and cancel that job, and read its files")
  func job() async throws {
    let made = try await create { $0.job = "job_1" }
    #expect(made.token.hasPrefix("mr_client_"))
    #expect(
      made.expireTime?.timestamp == house.world.now() + .seconds(600))
    let principal = try await authenticator.resolve(made.token)
    let key = house.first.test.key
    #expect(principal.kind == .clientToken)
    #expect(principal.scopes == ["jobs.read", "jobs.write", "files.read"])
    #expect(principal.job == "job_1")
    #expect(principal.budget == nil)
    #expect(principal.organization == key.organization)
    #expect(principal.team == key.team)
    #expect(principal.mode == .test)
    #expect(principal.keyID == key.id)
    #expect(principal.id != key.id)
    #expect(authenticator.known(made.token) == principal)
  }

  @Test("a token that creates jobs has a cap, models, and nothing of the organisation's files")
  func spendingToken() async throws {
    let key = try maker {
      $0.spendCap = Amount(nanos: 1000)
      $0.ratePerMinute = 60
    }
    let made = try await create(by: key) {
      spending()(&$0)
      $0.allowedModels = ["small", "tiny"]
      $0.lifetime = GoogleProtobuf.Duration(Duration.seconds(30))
    }
    let principal = try await authenticator.resolve(made.token)
    #expect(principal.scopes == ["jobs.read", "jobs.write", "models.read"])
    #expect(principal.models == ["small", "tiny"])
    #expect(principal.budget == Amount(nanos: 50))
    #expect(principal.issuer == Principal.Issuer(key: key.id, budget: Amount(nanos: 1000)))
    #expect(principal.rateLimit == key.rateLimit)
    #expect(principal.expireTime == house.world.now() + .seconds(30))
  }

  @Test("a token is one thing or the other, and its fields make sense")
  func invalid() async throws {
    let table: [(String, (inout V1.CreateClientTokenRequest) -> Void)] = [
      ("invalid_request spend_cap", { _ in }),
      ("invalid_request spend_cap", { $0.allowedModels = ["small"] }),
      ("invalid_request spend_cap", spending(0)),
      ("invalid_request spend_cap", spending(-1)),
      (
        "invalid_request spend_cap",
        {
          $0.job = "job_1"
          spending()(&$0)
        }
      ),
      (
        "invalid_request allowed_models",
        {
          $0.job = "job_1"
          $0.allowedModels = ["small"]
        }
      ),
      (
        "invalid_request allowed_models",
        {
          spending()(&$0)
          $0.allowedModels = (0..<40).map { String(repeating: "x", count: 120) + "\($0)" }
        }
      ),
      ("invalid_request job", { $0.job = "job_1 job_2" }),
      ("not_found ", { $0.job = "job_2" }),
    ]
    for (expected, change) in table {
      #expect(await failure { try await create(change) } == expected)
    }
  }

  @Test("a token has nothing that its key has not")
  func escalation() async throws {
    let reader = try maker { $0.scopes = ["access.write", "jobs.read"] }
    #expect(
      await failure { try await create(by: reader, spending()) }
        == "permission_denied escalation")
    let watching = try await create(by: reader) { $0.job = "job_1" }
    #expect(try await authenticator.resolve(watching.token).scopes == ["jobs.read"])
    let blind = try maker { $0.scopes = ["access.write"] }
    #expect(
      await failure { try await create(by: blind) { $0.job = "job_1" } }
        == "permission_denied escalation")
    let small = try maker { $0.models = ["small"] }
    #expect(
      await failure {
        try await create(by: small) {
          spending()(&$0)
          $0.allowedModels = ["small", "large"]
        }
      } == "permission_denied escalation")
    let inherited = try await create(by: small, spending())
    #expect(try await authenticator.resolve(inherited.token).models == ["small"])
    let brief = try maker { $0.expireTime = house.world.now() + .seconds(20) }
    let short = try await create(by: brief, spending())
    #expect(short.expireTime?.timestamp == house.world.now() + .seconds(20))
  }

  @Test("a token works from where its key does")
  func addresses() async throws {
    let key = try maker { $0.addresses = ["192.0.2.0/24"] }
    let made = try await create(by: key, spending())
    let principal = try await authenticator.resolve(made.token)
    #expect(authenticator.allows(principal, from: "192.0.2.9:1"))
    #expect(!authenticator.allows(principal, from: "198.51.100.1:1"))
  }

  @Test("neither a token nor an operator makes a token")
  func makers() async throws {
    let token = try await authenticator.resolve(create(spending()).token)
    #expect(!token.holds("access.write"))
    #expect(
      await failure { try await create(by: token, spending()) } == "permission_denied principal")
    #expect(
      await failure { try await create(by: house.first.operator.key.principal, spending()) }
        == "not_found ")
  }

  @Test("a token ends with its time, also where it was remembered")
  func expiry() async throws {
    let made = try await create(spending())
    _ = try await authenticator.resolve(made.token)
    house.advance(.seconds(599))
    #expect(authenticator.known(made.token) != nil)
    house.advance(.seconds(1))
    #expect(authenticator.known(made.token) == nil)
    #expect(
      await failure { try await authenticator.resolve(made.token) } == "unauthenticated expired")
  }

  @Test("a token ends with its key, also where it was remembered")
  func revocation() async throws {
    let key = try house.make { $0.rights.scopes = Scope.customer }
    let made = try await create(by: key.key.principal, spending())
    _ = try await authenticator.resolve(made.token)
    try house.revoke(key.key)
    authenticator.forget(key: key.key.id)
    #expect(authenticator.known(made.token) == nil)
    #expect(
      await failure { try await authenticator.resolve(made.token) } == "unauthenticated revoked")
  }

  @Test("a key that becomes narrower narrows its tokens")
  func narrower() async throws {
    let key = try house.make { $0.rights.scopes = Scope.customer }
    let made = try await create(by: key.key.principal) {
      spending()(&$0)
      $0.allowedModels = ["small", "large"]
    }
    func change(_ fields: (inout Key) -> Void) throws {
      var changed = key.key
      fields(&changed)
      let written = changed
      try house.database.writeNow { tx throws(Failure) in try AccessStore.update(written, in: tx) }
      authenticator.forget(key: written.id)
    }
    try change { $0.rights.models = ["large"] }
    #expect(try await authenticator.resolve(made.token).models == ["large"])
    try change { $0.rights.scopes = ["jobs.read"] }
    #expect(try await authenticator.resolve(made.token).scopes == ["jobs.read"])
    try change { $0.rights.models = ["other"] }
    #expect(
      await failure { try await authenticator.resolve(made.token) } == "unauthenticated models")
  }

  @Test("nobody makes or changes a token but us")
  func forgery() async throws {
    let made = try await create(spending()).token
    let other = KeyAuthenticator(
      database: house.database, pepper: Pepper([4, 5, 6]), world: house.world)
    #expect(await failure { try await other.resolve(made) } == "unauthenticated malformed")
    var characters = Array(made)
    for index in stride(from: 10, to: characters.count, by: 7) {
      let before = characters[index]
      characters[index] = before == "A" ? "B" : "A"
      let forged = String(characters)
      #expect(
        await failure { try await authenticator.resolve(forged) } == "unauthenticated malformed")
      characters[index] = before
    }
    let nonsense = [
      "mr_client_", "mr_client_AAAA", "mr_client_\u{e9}", String(made.dropLast()),
      made + String(repeating: "A", count: 5000),
    ]
    for text in nonsense {
      #expect(
        await failure { try await authenticator.resolve(text) } == "unauthenticated malformed")
    }
  }

  @Test("the event names the token by its id, and the store has no token")
  func event() async throws {
    let made = try await create {
      spending()(&$0)
      $0.allowedModels = ["small"]
    }
    let principal = try await authenticator.resolve(made.token)
    let event = try #require(try house.events(principal.organization).last)
    #expect(event.type == "client_token.created")
    #expect(event.subject == principal.id)
    #expect(event.principal == house.first.test.key.id)
    let payload = String(decoding: event.payload, as: UTF8.self)
    #expect(payload.contains(#""models":"small""#))
    #expect(payload.contains(#""spend_cap":"0.00000005""#))
    #expect(!payload.contains(made.token))
  }
}
