#!/usr/bin/env python3
"""Races the codecs with Google's C++ protobuf and Apple's swift-protobuf over one message.

    bench/wire.py [--rounds N]

Each program runs each operation once a round, in turns on one CPU; the tables show medians over the
rounds, ratios to ours, and allocations an operation. Needs `swift build -c release --product
wire-bench`, libprotobuf-dev and, for swift-protobuf, that its package can be fetched (it is built
once, in .build/peers, which takes minutes).
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PEERS = ROOT / "bench" / "peers"
KEPT = ROOT / ".build" / "peers"
OPERATIONS = ["decode", "encode", "JSON decode", "JSON encode"]
ALONE = ["encode to a kept writer", "JSON encode to a kept writer", "JSON tree"]


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def build_cpp(work):
    run("protoc", f"-I{ROOT}/codegen/Fixtures", f"--cpp_out={work}", "job.proto")
    run("g++", "-O2", "-std=c++17", f"-I{work}", str(PEERS / "wire.cc"), str(work / "job.pb.cc"),
        "-o", str(work / "wire-cpp"), "-lprotobuf", "-lpthread")
    return work / "wire-cpp"


def build_swift_protobuf():
    """The peer, or None where its package cannot be had."""
    package = KEPT / "swift-protobuf-peer"
    shutil.copytree(PEERS / "swift-protobuf", package, dirs_exist_ok=True)
    build = ["swift", "build", "--package-path", str(package), "-c", "release", "--product"]
    try:
        run(*build, "protoc-gen-swift")
        plugin = run(*build[:-1], "--show-bin-path").strip() + "/protoc-gen-swift"
        run("protoc", f"--plugin=protoc-gen-swift={plugin}", f"-I{ROOT}/codegen/Fixtures",
            f"--swift_out={package}/Sources/peer", "job.proto")
        run(*build, "peer")
    except subprocess.CalledProcessError as error:
        print("swift-protobuf is not raced:", error.stderr.strip().splitlines()[-1:])
        return None
    return Path(run(*build[:-1], "--show-bin-path").strip()) / "peer"


def nanoseconds(command, operation):
    text = run("taskset", "-c", "0", *command, operation)
    return float(re.search(rf"^{re.escape(operation)}: (\d+) ns", text, re.M)[1])


def allocations(command, operation, counter, work):
    def count(times):
        path = work / "allocations"
        run(*command, operation, str(times),
            env=os.environ | {"LD_PRELOAD": str(counter), "ALLOCATIONS": str(path)})
        return int(path.read_text())
    return (count(1100) - count(100)) / 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    work = Path(tempfile.mkdtemp(prefix="modelroute-wire-"))
    try:
        race(work, rounds)
    finally:
        shutil.rmtree(work)


def race(work, rounds):
    ours = [str(ROOT / ".build" / "release" / "wire-bench"), str(work)]
    print(run(*ours, "nothing").strip())
    message = [str(work / "job.bin"), str(work / "job.json")]
    programs = {"ModelRoute": ours, "C++ protobuf": [str(build_cpp(work)), *message]}
    if peer := build_swift_protobuf():
        programs["swift-protobuf"] = [str(peer), *message]
    counter = work / "allocations.so"
    run("gcc", "-O2", "-shared", "-fPIC", "-o", str(counter), str(PEERS / "allocations.c"), "-ldl")

    times = {(name, what): [] for name in programs for what in OPERATIONS}
    for _ in range(rounds):
        for what in OPERATIONS:
            for name, command in programs.items():
                times[name, what].append(nanoseconds(command, what))
    print("| ns an operation (of ours), allocations | " + " | ".join(programs) + " |")
    print("|---" + "|--:" * len(programs) + "|")
    for what in OPERATIONS:
        base = statistics.median(times["ModelRoute", what])
        cells = []
        for name, command in programs.items():
            median = statistics.median(times[name, what])
            counted = allocations(command, what, counter, work)
            cells.append(f"{median:.0f} ({median / base:.2f}), {counted:.0f}")
        print(f"| {what} | " + " | ".join(cells) + " |")
    for what in ALONE:
        print(f"{what}: {nanoseconds(ours, what):.0f} ns,",
              f"{allocations(ours, what, counter, work):.0f} allocations")
    text = run("taskset", "-c", "0", *ours)
    print("\n".join(line for line in text.splitlines() if "small messages" in line), "(each)")


if __name__ == "__main__":
    main()
