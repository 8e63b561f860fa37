// The one way to carry a value that belongs to a loop through code that must be Sendable.

/// A value that is created and used on one loop only, wrapped so that `@Sendable` closures which
/// run on that loop (timers, `execute`, loop tasks) may capture it.
///
/// Proof of `@unchecked Sendable`: the value can be put in and taken out on the loop's thread
/// only, which both accessors check even in release builds; carrying the box elsewhere touches
/// nothing but its reference count, which is atomic. The box must not be the last owner of a value
/// whose deinitialiser needs the loop.
package struct LoopBound<Value>: @unchecked Sendable {
  private let stored: Value
  private let loop: any Loop

  /// Callable on the loop only.
  package init(_ value: Value, loop: any Loop) {
    precondition(loop.isCurrent, "a loop's value was made on another thread")
    stored = value
    self.loop = loop
  }

  /// Readable on the loop only.
  package var value: Value {
    precondition(loop.isCurrent, "a loop's value was used on another thread")
    return stored
  }
}
