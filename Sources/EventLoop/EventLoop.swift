// One libuv loop on one thread: readiness, timers, wake-ups, signals; a task executor.
