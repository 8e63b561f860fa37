"""`make crash`: real processes, real faults, and every promise checked after each round.

    crash.py [seed=N] [rounds=N] [engine=sqlite|postgres] [scenario=PATTERN] [canary=1] [all=1]

A seed decides everything that can be decided: the rounds' order, who asks for what and when, where
and when a fault comes. The first round that breaks a promise ends the run, unless `all` is given,
and its files stay."""

import collections
import fnmatch
import os
import pathlib
import random
import signal
import sys
import time
import traceback

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/e2e"))
# Only a build for debugging has failpoints; another one of those may be named.
os.environ.setdefault("MODELROUTE_BINARY", str(ROOT / ".build/debug/modelroute"))

import canary
import promises
import scenarios
from stage import ENGINES, Run, Stage


def main(arguments):
    given = dict(argument.split("=", 1) for argument in arguments)
    seed = int(given.get("seed") or random.randrange(10**6))
    engines = [given["engine"]] if given.get("engine") else list(ENGINES)
    rounds = planned(seed, engines, given.get("scenario") or "*", given.get("rounds"))
    # Ctrl-C and SIGTERM both end what was started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    began = time.monotonic()
    run = Run(seed, ["sqlite"] if given.get("canary") else engines)
    # Neither, where somebody ends it.
    is_sound = None
    try:
        print(f"seed {seed}, files in {run.folder}", flush=True)
        if given.get("canary"):
            is_sound = canary.play(run)
        else:
            is_sound = play(run, rounds, goes_on=bool(given.get("all")))
    except Exception:
        is_sound = False
        raise
    finally:
        run.close()
        if is_sound is not False:
            run.forget()
    print(f"{time.monotonic() - began:.0f} s")
    return 0 if is_sound else 1


def planned(seed, engines, pattern, count):
    """(engine, scenario, repetition): all, or `count` of them in the seed's order."""
    found = [(engine, scenario) for scenario in scenarios.every_scenario()
             for engine in engines
             if engine in scenario.engines and fnmatch.fnmatch(scenario.name, pattern)]
    if not found:
        sys.exit(f"no scenario is like {pattern}")
    if not count:
        return [(engine, scenario, repetition) for engine, scenario in found
                for repetition in range(scenario.repetitions)]
    random.Random(seed).shuffle(found)
    count = int(count)
    return [(*found[number % len(found)], number // len(found)) for number in range(count)]


def play(run, rounds, goes_on=False):
    broken = 0
    fired = {engine: collections.Counter() for engine in ENGINES}
    for engine, scenario, repetition in rounds:
        stage = play_round(run, engine, scenario, repetition)
        fired[engine] += stage.fired
        if stage.findings:
            report(run, stage, scenario)
            broken += 1
            if not goes_on:
                return False
    for engine, counts in fired.items():
        if counts:
            listed = ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
            print(f"failpoints on {engine}: {listed}")
    outcome = f"{broken} broke a promise" if broken else "every promise was kept"
    print(f"{len(rounds)} rounds, {outcome}")
    return broken == 0


def play_round(run, engine, scenario, repetition):
    began = time.monotonic()
    name = scenario.name + (f"-{repetition}" if repetition else "")
    stage = Stage(run, engine, name, f"{run.seed}/{engine}/{name}",
                  is_empty=scenario.is_empty)
    run.receiver.answers = [stage.chance.choice([204, 204, 500, 503]) for _ in range(30)]
    try:
        scenario.play(stage)
        finish(stage, scenario)
    except Exception:
        stage.found("harness", traceback.format_exc())
    finally:
        stage.close()
    jobs = len(stage.workload.jobs) if stage.workload else 0
    outcome = "FAILED" if stage.findings else "ok"
    print(f"{outcome:6} {engine:8} {name:22} seed {run.seed} jobs {jobs:3} "
          f"kills {stage.kills:2} failed calls {stage.disk_failures:4} "
          f"{time.monotonic() - began:5.1f} s", flush=True)
    return stage


def finish(stage, scenario):
    """Everything comes to its end, and is looked at."""
    stage.disk.heal()
    stage.start_all(may_fence=scenario.may_fence)
    stage.workload.join()
    stage.start_all(may_fence=scenario.may_fence)
    promises.check(promises.Evidence(stage))
    stage.stop_all(may_fence=scenario.may_fence)
    promises.check_stopped(stage)


def report(run, stage, scenario):
    print(f"\n{len(stage.findings)} promises were broken by {scenario.name} on {stage.engine}:")
    for promise, text in stage.findings[:20]:
        print(f"  {promise}: {text}")
    for server in stage.nodes:
        print(f"  log: {server.log}")
    print(f"again: make crash SEED={run.seed} ENGINE={stage.engine} SCENARIO={scenario.name}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
