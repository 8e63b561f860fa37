"""Reads what `callgrind_annotate --tree=caller` prints: costs by library and function, and calls."""

import collections
import re
import sys

COUNTED = {
    "malloc": "allocations", "calloc": "allocations", "realloc": "allocations",
    "posix_memalign": "allocations", "aligned_alloc": "allocations",
    "swift_retain": "references taken", "swift_release": "references given back",
}


def number(text):
    return int(text.replace(",", ""))


def main(path, calls):
    by_library, by_function = collections.Counter(), collections.Counter()
    counts, callers = collections.Counter(), []
    for line in open(path, encoding="utf-8", errors="replace"):
        if entry := re.match(r"\s*([\d,]+) .*\*\s+(\S*?):(.*)", line):
            cost, name = number(entry[1]), entry[3].strip()
            library = re.search(r"\[([^]]*)\]$", name)
            name = re.sub(r"\s*\[[^]]*\]$", "", name)
            by_library[library[1].rpartition("/")[2] if library else "(inlined)"] += cost
            by_function[name] += cost
            if name in COUNTED:
                counts[COUNTED[name]] += sum(callers)
            callers = []
        elif times := re.search(r" < .*\(([\d,]+)x\)", line):
            callers.append(number(times[1]))
        elif not line.strip():
            callers = []
    print(f"instructions a call: {sum(by_library.values()) / calls:,.0f}")
    for library, cost in by_library.most_common(8):
        print(f"  {cost / calls:10,.0f}  {library}")
    print("functions:")
    for name, cost in by_function.most_common(25):
        print(f"  {cost / calls:10,.0f}  {name}")
    for what, count in counts.items():
        print(f"{what} a call: {count / calls:.1f}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
