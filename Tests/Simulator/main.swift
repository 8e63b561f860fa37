// The simulator as a program: many seeds on two threads, every life with every fault, the canaries.
//
// `simulator [seed=7] [seeds=10000] [steps=50] [canary=1]`; exit code 1 where something was found,
// or a canary was not.

import Core
import Glibc
import Simulation
import Synchronization

let arguments = Arguments(CommandLine.arguments.dropFirst())
do {
  let isSound =
    if arguments.findsCanaries {
      try findCanaries(arguments)
    } else if let seed = arguments.seed {
      try runOne(seed, arguments)
    } else {
      try exhaustLives() && runMany(arguments)
    }
  exit(isSound ? 0 : 1)
} catch {
  print("the simulator failed: \(error)")
  exit(2)
}
