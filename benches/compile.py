#!/usr/bin/env python3
"""What the generated ECS crate costs to compile by itself: CPU seconds and peak memory of `cargo check` and of a release
build, its dependencies built before. Nothing incremental. Goals on all of ECS: check 6 s and 500 MB, release build 8 s.

Usage: benches/compile.py [RUNS]     (the best of 3 runs unless told otherwise)
"""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CRATE = ROOT / "generated-client" / "ecs"
ENVIRONMENT = os.environ | {"CARGO_INCREMENTAL": "0"}


def cargo(arguments):
    command = ["cargo", *arguments, "--quiet", "-p", "acs-ecs", "--lib"]
    subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, check=True)


def measured(arguments):
    """CPU seconds and peak MB of one run that compiles this crate alone, in a process of its own."""
    (CRATE / "src" / "lib.rs").touch()
    child = os.fork()
    if child == 0:
        cargo(arguments)
        os._exit(0)
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        sys.exit(f"cargo {' '.join(arguments)} failed")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6


def lines_of_code():
    """Lines that are not blank and not comments or docs; files under `actions`."""
    files = sorted((CRATE / "src").rglob("*.rs"))
    code = re.compile(r"^\s*(?!//)\S")
    count = sum(1 for file in files for line in file.read_text().splitlines() if code.match(line))
    actions = [file for file in files if file.parent.name == "actions"]
    return count, len(files), len(actions)


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    count, files, actions = lines_of_code()
    print(f"{count} lines of code without docs in {files} files, {actions} of them under `actions`")
    for name, arguments in {"check": ["check"], "release build": ["build", "--release"]}.items():
        cargo(arguments)
        results = [measured(arguments) for _ in range(runs)]
        cpu = min(cpu for cpu, _ in results)
        peak = max(peak for _, peak in results)
        print(f"{name}: {cpu:.2f} s of CPU, {peak:.0f} MB at most")


if __name__ == "__main__":
    main()
