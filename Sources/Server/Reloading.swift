// What is read from files again while the server runs. What is good takes effect at once; what is
// broken is reported and changes nothing.

import Core
import EventLoop
import Logging
import Providers
import Telemetry

enum Reloading {
  /// The certificate of the listeners, where there is one.
  static func certificate(on ground: Ground) throws(Failure) -> Certificate? {
    guard let files = ground.configuration.certificateFiles else { return nil }
    let certificate = try Certificate(files, world: ground.world)
    if let end = certificate.expireTime, end <= ground.world.now() {
      ground.log.error("the certificate has ended", metadata: ["expireTime": "\(end)"])
    }
    return certificate
  }

  static func followCatalog(_ catalog: Catalog, _ ground: Ground) async {
    await catalog.watch(on: ground.group.loops[0]) { report("catalog", $0, ground) }
  }

  static func followCertificate(_ certificate: Certificate?, _ ground: Ground) async {
    await certificate?.follow { report("certificate", $0, ground) }
  }

  /// SIGHUP reads all of it, changed or not.
  static func onHangUp(
    _ catalog: Catalog, _ certificate: Certificate?, _ ground: Ground
  ) async throws(Failure) {
    try await HangUps.watch(on: ground.group.loops[0]) {
      attempt("catalog", ground) { () throws(Failure) in try catalog.reload() }
      guard let certificate else { return }
      attempt("certificate", ground) { () throws(Failure) in try certificate.reload() }
    }
  }

  private static func attempt(
    _ what: String, _ ground: Ground, _ reload: () throws(Failure) -> Void
  ) {
    do throws(Failure) {
      try reload()
      report(what, nil, ground)
    } catch {
      report(what, error, ground)
    }
  }

  private static func report(_ what: String, _ failure: Failure?, _ ground: Ground) {
    if let failure {
      ground.log.error("\(what) not reloaded", metadata: ["reason": "\(failure.message)"])
    } else {
      ground.log.notice("\(what) reloaded")
    }
  }
}
