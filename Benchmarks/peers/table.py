"""The runs as tables of Markdown."""

from collections.abc import Iterable
from statistics import median

from .figures import OURS, by_instance, by_size, geometric_mean, growth, median_time, ratios, smaller_gaps
from .record import Record

NAMES = {
    OURS: "trainplan", "highs": "HiGHS", "cbc": "CBC", "cp-sat": "CP-SAT", "highs-profile": "HiGHS, our profile model",
}  # fmt: skip
SCOPES = {"together": "together", "eachUnit": "per commune"}


def solvers(records: Iterable[Record]) -> list[str]:
    """Ours first, then the peers as they are listed."""
    present = {record.solver for record in records}
    return [solver for solver in NAMES if solver in present]


def cases_table(records: list[Record]) -> str:
    """A line for each size, money, scope and solver."""
    lines = [
        "| officials | money | targets | solver | proven | median s | greatest s | median gap left | peak MB | times ours |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for case in sorted({record.case for record in records}, key=lambda case: (case[1], case[3] != "together", case[2])):
        of_case = [record for record in records if record.case == case]
        for solver in solvers(of_case):
            lines.append(_line(case, solver, of_case))
    return "\n".join(lines)


def _line(case: tuple[str, int, str, str], solver: str, of_case: list[Record]) -> str:
    runs = [record for record in of_case if record.solver == solver]
    seconds = list(by_instance(runs, lambda record: record.counted_seconds)[solver].values())
    instances = {record.instance for record in runs}
    proven = {record.instance for record in runs if record.status == "optimal"}
    proven -= {record.instance for record in runs if record.status != "optimal"}
    # The gap of those that did not get to the proof; without a plan there is no gap.
    left = [record.gap_percent for record in runs if record.status != "optimal" and record.run == 1]
    gaps = [gap for gap in left if gap is not None]
    gap = "" if not left else f"{median(gaps):.4f} %" if len(gaps) * 2 > len(left) else "no plan"
    ratio = "" if solver == OURS else _times(geometric_mean(ratios(of_case, solver)))
    memory = max(record.megabytes for record in runs)
    _, officials, money, scope = case
    cells = [
        str(officials), money, SCOPES[scope], NAMES[solver],
        f"{len(proven)} of {len(instances)}", f"{median(seconds):.2f}", f"{max(seconds):.2f}", gap, f"{memory:.0f}", ratio,
    ]  # fmt: skip
    return "| " + " | ".join(cells) + " |"


def means_table(records: list[Record]) -> str:
    """How many times as long each peer takes, geometric means per size; on how many instances it is the faster one, and
    on how many it ends with the smaller gap."""
    peers = [solver for solver in solvers(records) if solver != OURS]
    lines = ["| officials | " + " | ".join(NAMES[peer] for peer in peers) + " |", "|---" * (len(peers) + 1) + "|"]
    for officials in sorted({record.officials for record in records}):
        of_size = [record for record in records if record.officials == officials]
        cells = []
        for peer in peers:
            found = ratios(of_size, peer)
            faster = sum(ratio < 1 for ratio in found)
            closer = smaller_gaps(of_size, peer)
            cells.append(
                f"{_times(geometric_mean(found))}; faster on {faster}, smaller gap on {closer} of {len(found)}" if found else ""
            )
        lines.append(f"| {officials} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def growth_table(records: list[Record]) -> str:
    """The exponents of time and memory over the number of officials, where there are two sizes."""
    lines = ["| solver | targets | time ~ officials^ | over | memory ~ officials^ |", "|---|---|---|---|---|"]
    for solver in solvers(records):
        for scope, name in SCOPES.items():
            times = [
                point
                for limit in sorted({record.limit for record in records})
                for point in by_size(
                    [record for record in records if record.limit == limit],
                    solver, scope, lambda record: record.counted_seconds, median_time(limit),
                )
            ]  # fmt: skip
            time = growth(times)
            memory = growth(by_size(records, solver, scope, lambda record: record.megabytes, geometric_mean))
            sizes = sorted({size for size, _ in times})
            exponent, over = ("", "") if time is None else (f"{time:.2f}", f"{sizes[0]} to {sizes[-1]}")
            if memory is not None:
                lines.append(f"| {NAMES[solver]} | {name} | {exponent} | {over} | {memory:.2f} |")
    return "\n".join(lines) if len(lines) > 2 else ""


def document(records: list[Record], command: str) -> str:
    """Everything, with the command that made it."""
    parts = [
        "<!-- printed by Benchmarks/compare-with-peers, do not edit -->",
        f"    {command}",
        "How many times as long each peer takes (geometric means), on how many instances it is faster than `trainplan`, and on "
        "how many it ends with a smaller gap:",
        means_table(records),
        cases_table(records),
    ]
    exponents = growth_table(records)
    if exponents:
        parts += [
            "Growth over size, least squares of logarithms. Time is that to the proof, median over seeds, and only of sizes at "
            "which more than half are proven; `--gap` compares sizes at one gap instead:",
            exponents,
        ]
    return "\n\n".join(parts) + "\n"


def _times(ratio: float | None) -> str:
    return "" if ratio is None else f"{ratio:.2f}×" if ratio < 10 else f"{ratio:.0f}×"
