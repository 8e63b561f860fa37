// Files, wired: where their bytes are, and what signs the links to them.

import Access
import Core
import Files
import Logging
import Objects

struct FileParts: Sendable {
  let vault: FileVault
  let links: FileLinks

  static func make(on ground: Ground) throws(Failure) -> FileParts {
    let configuration = ground.configuration
    let vault = FileVault(
      database: ground.database,
      blobs: try DirectoryStore.open(
        path: ground.data.file("blobs"), isShared: ground.postgres != nil, world: ground.world),
      ids: ground.ids, world: ground.world, settings: configuration.files,
      report: { failure in ground.log.error("files", metadata: ["failure": "\(failure)"]) })
    // A key of its own for each purpose, all of them from the one secret beside the data.
    let key = ground.pepper.hash(Secret("modelroute file links"))
    return FileParts(vault: vault, links: FileLinks(key: key, base: configuration.publicURL))
  }

  /// Links begin with the listener's own address where nobody said how we are reached.
  func listening(at address: String, speaksTLS: Bool) {
    if links.base.isEmpty { links.base = "\(speaksTLS ? "https" : "http")://\(address)" }
  }
}
