// Giving the processor away, for the gate.

import Glibc

func yieldThread() { sched_yield() }
