"""How much of what real programs use is there: tries each feature of coverage.tsv, which it reads from standard input.

    coroviz run --stdin coverage.tsv coverage.py

Prints what is missing, then the share: of all uses (a feature used by ten programs counts ten times), and of the features.
"""
import sys


def works(probe):
    try:
        exec(probe, {"__name__": "__main__", "__doc__": None})
    except BaseException as problem:
        return f"{type(problem).__name__}: {problem}"
    return None


features = uses = supported_features = supported_uses = 0
missing = []
for line in sys.stdin:
    if line.startswith("#"):
        continue
    kind, name, count, probe = line.rstrip("\n").split("\t")
    problem = works(probe.replace("\\n", "\n").replace("\\\\", "\\"))
    features += 1
    uses += int(count)
    if problem is None:
        supported_features += 1
        supported_uses += int(count)
    else:
        missing.append((int(count), kind, name, problem))

for count, kind, name, problem in sorted(missing, key=lambda row: (-row[0], row[1], row[2])):
    print(f"missing {count:4} {kind:9} {name}  ({problem})")
print(f"features {supported_features} of {features}")
print(f"uses {supported_uses} of {uses}")
print(f"share {100 * supported_uses / uses:.2f} %")
