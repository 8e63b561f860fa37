// The catalog follows its files: what is written is read, checked and swapped in without a restart.

package import Core
package import EventLoop
import Synchronization

extension Catalog {
  /// Reloads whenever a file of the catalog changes, until the task is cancelled. `report` gets the
  /// failure of a reload that changed nothing, or nil after one that did; `started` is called when
  /// no further change is missed. Reading happens on the loop: files are small, and changes rare.
  package func watch(
    on loop: EventLoop, started: @escaping @Sendable () -> Void = {},
    report: @escaping @Sendable (Failure?) -> Void
  ) async {
    let (ends, end) = AsyncStream<Void>.makeStream()
    let watcher = Mutex<LoopBound<CatalogWatcher>?>(nil)
    loop.execute {
      let made = CatalogWatcher(self, loop, report)
      made.start()
      watcher.withLock { $0 = LoopBound(made, loop: loop) }
      started()
    }
    await withTaskCancellationHandler {
      for await _ in ends {}
    } onCancel: {
      end.finish()
    }
    await withCheckedContinuation { stopped in
      loop.execute {
        watcher.withLock { $0?.value.stop() }
        stopped.resume()
      }
    }
  }
}

/// The watched directories of one catalog. Belongs to its loop.
private final class CatalogWatcher {
  private let catalog: Catalog
  private unowned let loop: EventLoop
  private let report: @Sendable (Failure?) -> Void
  private var watchers: [FileWatcher] = []
  private var timer: (any LoopTimer)?

  /// An editor's save is several changes; they are one reload.
  private static let settleTime = Duration.milliseconds(200)

  init(_ catalog: Catalog, _ loop: EventLoop, _ report: @escaping @Sendable (Failure?) -> Void) {
    self.catalog = catalog
    self.loop = loop
    self.report = report
  }

  func start() {
    let bound = LoopBound(self, loop: loop)
    for directory in catalog.watchedDirectories {
      do throws(NetworkError) {
        let watcher = try loop.watch(path: directory) { name in bound.value.changed(name) }
        watchers.append(watcher)
      } catch {
        report(Failure(.internal, "cannot watch \(directory): \(error)", reason: "catalog"))
      }
    }
  }

  func stop() {
    timer?.cancel()
    for watcher in watchers { watcher.close() }
    watchers = []
  }

  /// No name: something changed.
  private func changed(_ name: String) {
    guard name.isEmpty || name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { return }
    timer?.cancel()
    let bound = LoopBound(self, loop: loop)
    timer = loop.schedule(after: Self.settleTime) { bound.value.reload() }
  }

  private func reload() {
    do throws(Failure) {
      try catalog.reload()
      report(nil)
    } catch {
      report(error)
    }
  }
}
