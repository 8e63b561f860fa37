// Threads of our own for work that blocks: a queue that waits, and a thread that empties it.

import Glibc

/// A lock and a queue behind it. Any thread may push; takers sleep while it is empty.
///
/// `@unchecked Sendable`: every access to the variables happens between lock and unlock; the
/// mutex and the condition live at fixed addresses until `deinit`, when nobody holds them.
package final class WorkQueue<Item: Sendable>: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let arrived = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var items: [Item] = []
  private var sleepers = 0
  private var isClosed = false

  package init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(arrived, nil)
  }

  deinit {
    pthread_cond_destroy(arrived)
    pthread_mutex_destroy(mutex)
    arrived.deallocate()
    mutex.deallocate()
  }

  /// False where the queue is closed; then the item was not taken.
  package func push(_ item: Item) -> Bool {
    pthread_mutex_lock(mutex)
    let isTaken = !isClosed
    if isTaken { items.append(item) }
    let wakes = isTaken && sleepers > 0
    pthread_mutex_unlock(mutex)
    // After the unlock, so that the sleeper does not wake only to wait for the lock.
    if wakes { pthread_cond_signal(arrived) }
    return isTaken
  }

  /// The oldest items, at most `limit`; sleeps while there are none. Nil when the queue is closed
  /// and empty.
  package func take(limit: Int) -> [Item]? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while items.isEmpty {
      guard !isClosed else { return nil }
      sleepers += 1
      pthread_cond_wait(arrived, mutex)
      sleepers -= 1
    }
    return remove(limit)
  }

  /// As `take`, but empty instead of sleeping.
  package func takeWaiting(limit: Int) -> [Item] {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return remove(limit)
  }

  /// Items that nobody has taken yet.
  package var count: Int {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return items.count
  }

  /// Nothing enters any more; what is in it will still be taken.
  package func close() {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    isClosed = true
    pthread_cond_broadcast(arrived)
  }

  private func remove(_ limit: Int) -> [Item] {
    if items.count <= limit {
      let taken = items
      items = []
      return taken
    }
    let taken = Array(items.prefix(limit))
    items.removeFirst(limit)
    return taken
  }
}

/// A mutex around calls, not around a value.
///
/// `@unchecked Sendable`: the mutex lives at a fixed address until `deinit`.
package final class Lock: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  package init() { pthread_mutex_init(mutex, nil) }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  package func lock() { pthread_mutex_lock(mutex) }
  package func unlock() { pthread_mutex_unlock(mutex) }
}

/// A thread that runs one closure to its end. It is no thread of the cooperative pool, so it may
/// block.
package struct WorkerThread: Sendable {
  private let thread: pthread_t

  /// Nil where the system refuses a thread.
  package init?(_ body: @escaping @Sendable () -> Void) {
    let context = Unmanaged.passRetained(Body(body))
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context.toOpaque())
    guard status == 0 else {
      context.release()
      return nil
    }
    self.thread = thread
  }

  /// Blocks the calling thread, which has to be one that may block.
  package static func rest(milliseconds: Int32) { _ = poll(nil, 0, milliseconds) }

  /// Waits for the end of the closure. Once per thread.
  package func join() { pthread_join(thread, nil) }

  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
