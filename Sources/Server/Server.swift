// The whole story of the process: what starts in which order, and how it stops.

import Access
import Audit
package import Core
import EventLoop
import Files
import GRPC
import JSONBridge
import Jobs
import Logging
import Providers
import RPC
import Storage
import Telemetry
import Transport
import Webhooks

package enum Server {
  /// Runs a server until SIGTERM or SIGINT. `announce` gets what the person at the terminal should
  /// read: the address, and in the development profile how to begin.
  package static func run(
    _ configuration: ServerConfiguration, environment world: World,
    announce: @escaping @Sendable (String) -> Void
  ) async throws(Failure) {
    let telemetry = Telemetry(
      world: world, output: .standardError(), level: configuration.logLevel)
    defer { telemetry.output.flush() }
    let ground = try await Ground.lay(configuration, telemetry: telemetry, world: world)
    let result = await run(on: ground, announce: announce)
    ground.clear()
    try result.get()
  }

  private static func run(
    on ground: Ground, announce: @escaping @Sendable (String) -> Void
  ) async -> Result<Void, Failure> {
    do throws(Failure) {
      let signals = try await StopSignals.watch(on: ground.group.loops[0])
      let certificate = try Reloading.certificate(on: ground)
      let neighbours = try await Neighbours.start(on: ground, announce: announce)
      let services = try await Services.build(on: ground, neighbours: neighbours)
      let outcome = await serve(
        services, neighbours, certificate, until: signals, on: ground, announce: announce)
      await neighbours.stop()
      return outcome
    } catch {
      return .failure(error)
    }
  }

  /// The owner of every task of the server: they end when this returns.
  private static func serve(
    _ services: Services, _ neighbours: Neighbours, _ certificate: Certificate?,
    until signals: StopSignals, on ground: Ground, announce: @escaping @Sendable (String) -> Void
  ) async -> Result<Void, Failure> {
    await withTaskGroup(of: Void.self, returning: Result<Void, Failure>.self) { tasks in
      defer { tasks.cancelAll() }
      do throws(Failure) {
        let recovered = try await services.recover()
        tasks.addTask { await services.deliverer.run() }
        tasks.addTask { await services.engine.run() }
        tasks.addTask { await services.files.vault.run() }
        tasks.addTask { await services.events.run() }
        tasks.addTask { await services.denials.run() }
        tasks.addTask { await services.authenticator.run() }
        // Before anything that takes long: the lease has begun.
        let life = NodeLife(ground, services)
        if let life { tasks.addTask { await life.run() } }
        await services.verifier.begin()
        tasks.addTask { await services.verifier.run() }
        tasks.addTask { await housekeeper(on: ground).run() }
        tasks.addTask { await flushLogs(ground) }
        tasks.addTask { await watchLoops(ground) }
        tasks.addTask { await followStore(services, signals, ground) }
        tasks.addTask { await Reloading.followCatalog(services.catalog, ground) }
        tasks.addTask { await Reloading.followCertificate(certificate, ground) }
        try await Reloading.onHangUp(services.catalog, certificate, ground)
        let tenant = try await neighbours.tenant(on: ground, services)
        let listeners = try await Listeners.open(services, certificate: certificate, on: ground)
        services.files.listening(
          at: "\(listeners.address)", speaksTLS: certificate != nil)
        services.health.set(isServing: ground.readiness.obstacle == nil)
        ground.log.notice(
          "ready", metadata: ["address": "\(listeners.address)", "recovered": "\(recovered)"])
        announce(neighbours.welcome(tenant, url: listeners.url, on: ground))
        await signals.wait()
        await stop(services, listeners, on: ground)
        await life?.leave()
        if let fatal = ground.database.statistics.fatal { return .failure(fatal) }
        return .success(())
      } catch {
        return .failure(error)
      }
    }
  }

  private static func housekeeper(on ground: Ground) -> Housekeeper {
    Housekeeper(
      database: ground.database, world: ground.world, settings: ground.configuration.retention,
      meter: ground.housekeeping,
      report: { failure in
        ground.log.error("old rows could not be deleted", metadata: ["failure": "\(failure)"])
      })
  }

  /// Nothing new is let in; what is under way may end within the grace, jobs and calls alike; what
  /// is left of the jobs is parked, and the next start takes it up.
  private static func stop(_ services: Services, _ listeners: Listeners, on ground: Ground) async {
    let grace = ground.configuration.shutdownGrace
    ground.log.notice("stopping", metadata: ["grace": "\(grace)"])
    ground.readiness.isReady = false
    services.health.set(isServing: false)
    await withTaskGroup(of: Void.self) { tasks in
      tasks.addTask { await services.engine.drain(limit: grace) }
      tasks.addTask { await listeners.drain(deadline: grace) }
    }
    ground.log.notice("stopped")
  }

  /// A store that has failed once is not written again: nobody should send work any more. A node
  /// whose work others do ends, so that whoever watches over it starts a new one.
  private static func followStore(
    _ services: Services, _ signals: StopSignals, _ ground: Ground
  ) async {
    while ground.database.statistics.fatal == nil {
      do { try await ground.world.sleep(.seconds(1)) } catch { return }
    }
    services.health.set(isServing: false)
    ground.log.critical(
      "the store has failed; nothing is written before a restart",
      metadata: ["failure": "\(ground.database.statistics.fatal?.message ?? "")"])
    if ground.postgres != nil { signals.stop() }
  }

  /// Lines of calls wait in memory; this is how long at most.
  private static func watchLoops(_ ground: Ground) async {
    await LoopWatch(ground.group, world: ground.world) { report in
      switch report {
      case .stands(let loop, let time):
        ground.log.warning(
          "a loop stands still",
          metadata: ["loop": "\(loop)", "milliseconds": "\(time.milliseconds)"])
      case .goesOn(let loop, let time):
        ground.log.warning(
          "a loop that stood still goes on",
          metadata: ["loop": "\(loop)", "milliseconds": "\(time.milliseconds)"])
      }
    }.run()
  }

  private static func flushLogs(_ ground: Ground) async {
    while !Task.isCancelled {
      do { try await ground.world.sleep(.milliseconds(200)) } catch { return }
      ground.telemetry.output.flush()
    }
  }
}
