import Access
import Core
import Events
import Foundation
import RPC
import Storage
import StorageSQLite
import Testing

@Suite struct AuthenticatorTests {
  let house: House

  init() throws { house = try House() }

  @Test("the first keys open the door, each as who it is")
  func bootstrap() async throws {
    let authenticator = house.authenticator()
    let first = house.first
    let live = try await authenticator.resolve(first.live.secret.revealed)
    #expect(live.kind == .key)
    #expect(live.mode == .live)
    #expect(live.organization == first.organization.id)
    #expect(live.team == first.team.id)
    #expect(live.holds("jobs.write"))
    #expect(!live.holds("providers.read"))
    let test = try await authenticator.resolve(first.test.secret.revealed)
    #expect(test.mode == .test)
    let boss = try await authenticator.resolve(first.operator.secret.revealed)
    #expect(boss.kind == .operator)
    #expect(boss.holds("providers.read"))
    #expect(boss.organization == "")
  }

  @Test("beginning twice makes nothing")
  func twice() throws {
    let bootstrap = Bootstrap(pepper: house.pepper, ids: IDMaker(world: .live), world: .live)
    let again = try house.database.writeNow { tx throws(Failure) in
      try bootstrap.begin(organization: "Other", at: house.world.now(), in: tx)
    }
    #expect(again == nil)
    #expect(
      try house.events(house.first.organization.id).map(\.type)
        == ["organization.created", "key.created", "key.created"])
    #expect(try house.events(EventLog.platform).map(\.type) == ["key.created"])
  }

  @Test("a key is known without the store after it was seen")
  func cache() async throws {
    let authenticator = house.authenticator()
    let secret = house.first.test.secret.revealed
    #expect(authenticator.known(secret) == nil)
    let principal = try await authenticator.resolve(secret)
    #expect(authenticator.known(secret) == principal)
  }

  @Test(
    "an unknown, mistyped or foreign credential is unauthenticated",
    arguments: [
      "", "x", "mr_test_0123456789ABCDEFGHIJKLMNOPQRSTUV000000",
    ])
  func unknown(credential: String) async throws {
    let authenticator = house.authenticator()
    for text in [credential, KeySecret.make(.test, world: .live).text.revealed] {
      do throws(Failure) {
        _ = try await authenticator.resolve(text)
        Issue.record("opened by \(text)")
      } catch {
        #expect(error.code == .unauthenticated)
        #expect(!error.message.contains(text) || text.count < 2)
      }
    }
  }

  @Test("a revoked key opens nothing, also where it was remembered")
  func revoked() async throws {
    let authenticator = house.authenticator()
    let new = try house.make()
    _ = try await authenticator.resolve(new.secret.revealed)
    let generation = authenticator.generation
    try house.revoke(new.key)
    authenticator.forget(key: new.key.id)
    #expect(authenticator.known(new.secret.revealed) == nil)
    #expect(authenticator.generation > generation)
    await #expect(throws: Failure(.unauthenticated, "the key is revoked", reason: "revoked")) {
      try await authenticator.resolve(new.secret.revealed)
    }
    try house.revoke(new.key)
    #expect(
      try house.events(house.first.organization.id).filter { $0.type == "key.revoked" }
        .count == 1)
  }

  @Test("a key ends with its time, also where it was remembered")
  func expired() async throws {
    let authenticator = house.authenticator()
    let end = house.world.now() + .seconds(60)
    let new = try house.make { $0.rights.expireTime = end }
    _ = try await authenticator.resolve(new.secret.revealed)
    house.advance(.seconds(59))
    #expect(authenticator.known(new.secret.revealed) != nil)
    house.advance(.seconds(1))
    #expect(authenticator.known(new.secret.revealed) == nil)
    await #expect(throws: Failure(.unauthenticated, "the key is expired", reason: "expired")) {
      try await authenticator.resolve(new.secret.revealed)
    }
  }

  @Test("a key with an allow-list works from there only")
  func addresses() async throws {
    let authenticator = house.authenticator()
    let new = try house.make { $0.rights.addresses = ["192.0.2.0/24", "2001:db8::1"] }
    let principal = try await authenticator.resolve(new.secret.revealed)
    #expect(authenticator.allows(principal, from: "192.0.2.9:1234"))
    #expect(authenticator.allows(principal, from: "[2001:db8::1]:1234"))
    #expect(!authenticator.allows(principal, from: "198.51.100.1:1234"))
    #expect(!authenticator.allows(principal, from: "nonsense"))
    let free = try await authenticator.resolve(house.first.test.secret.revealed)
    #expect(authenticator.allows(free, from: "198.51.100.1:1234"))
  }

  @Test("the store holds no secret, only its hash")
  func hashed() throws {
    let secret = house.first.test.secret.revealed
    let rows = try house.database.readNow { tx throws(Failure) in
      try tx.rows("SELECT * FROM api_key") + tx.rows("SELECT * FROM event")
    }
    for case .text(let text) in rows.flatMap(\.values) {
      #expect(!text.contains(secret))
      #expect(!secret.contains(text) || text.count < 13)
    }
    #expect(Pepper([1, 2, 3]).hash(Secret(secret)) != Pepper([1, 2, 4]).hash(Secret(secret)))
  }

  @Test("the pepper is made once, for its owner alone")
  func pepper() throws {
    let directory = NSTemporaryDirectory() + "modelroute-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true)
    let path = directory + "/pepper"
    let made = try Pepper.open(path: path, world: .live)
    let again = try Pepper.open(path: path, world: .live)
    #expect(made.hash(Secret("x")) == again.hash(Secret("x")))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(throws: Failure.self) { try Pepper.open(path: path, world: .live) }
    #expect(throws: Failure.self) {
      try Pepper.open(path: directory + "/none/pepper", world: .live)
    }
    #expect(throws: Failure.self, "another one would end all keys") {
      try Pepper.open(path: directory + "/lost", mayMake: false, world: .live)
    }
    #expect(!FileManager.default.fileExists(atPath: directory + "/lost"))
  }

  @Test("the time of a key's last use is kept in memory and written later, never backwards")
  func lastUse() async throws {
    let key = try house.make()
    let authenticator = house.authenticator()
    func stored() throws -> Timestamp? {
      try house.database.readNow { tx throws(Failure) in
        try AccessStore.findKey(id: key.key.id, in: tx)?.lastUseTime
      }
    }
    authenticator.noteUse(of: key.key.principal)
    #expect(try stored() == nil)
    await authenticator.writeUses()
    let first = try #require(try stored())
    house.advance(.seconds(5))
    authenticator.noteUse(of: key.key.principal)
    await authenticator.writeUses()
    #expect(try stored() == first + .seconds(5))
    house.advance(.seconds(-3))
    authenticator.noteUse(of: key.key.principal)
    await authenticator.writeUses()
    #expect(try stored() == first + .seconds(5))
  }
}
