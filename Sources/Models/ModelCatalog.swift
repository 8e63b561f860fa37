// The models of the moment, read by calls and replaced as a whole.

import Synchronization

/// The current snapshot of all models. Readable from any thread.
package final class ModelCatalog: Sendable {
  private struct Snapshot {
    var bySlug: [String: CatalogModel] = [:]
    var sorted: [CatalogModel] = []
  }

  private let snapshot = Mutex(Snapshot())

  package init(_ models: [CatalogModel] = []) { replace(with: models) }

  /// Slugs are unique, which the loader has checked; the last one would win.
  package func replace(with models: [CatalogModel]) {
    let next = Snapshot(
      bySlug: Dictionary(models.map { ($0.slug, $0) }) { $1 },
      sorted: models.sorted { $0.slug < $1.slug })
    snapshot.withLock { $0 = next }
  }

  package func model(_ slug: String) -> CatalogModel? { snapshot.withLock { $0.bySlug[slug] } }

  /// By slug.
  package var all: [CatalogModel] { snapshot.withLock { $0.sorted } }
}
