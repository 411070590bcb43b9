"""Whether solvers contradict each other."""

from collections.abc import Iterable

from .figures import OURS
from .record import Record


def contradiction(ours: Record, theirs: Record, absolute_gap: float) -> str | None:
    """Both say that the optimum lies between their bound and their value; these ranges have to meet. For two proofs that
    is: the optima differ by no more than the gap. The millionth is what solvers allow themselves in keeping rows."""
    for low, high in ((ours, theirs), (theirs, ours)):
        if low.bound is None or high.objective is None:
            continue
        slack = absolute_gap + 1e-6 * max(abs(low.bound), abs(high.objective))
        if low.bound > high.objective + slack:
            return f"{low.solver} proves at least {low.bound:.2f}, {high.solver} has {high.objective:.2f}"
    return None


def contradictions(records: Iterable[Record], absolute_gap: float) -> list[str]:
    """Every pair of a run of ours and a peer's on one instance that cannot both be right."""
    found: list[str] = []
    all_records = list(records)
    for ours in (record for record in all_records if record.solver == OURS and record.run == 1):
        for theirs in all_records:
            if theirs.solver == OURS or theirs.run != 1 or theirs.instance != ours.instance:
                continue
            said = contradiction(ours, theirs, absolute_gap)
            if said is not None:
                found.append(f"{ours.size} {ours.money} {ours.scope} seed {ours.seed}: {said}")
    return found
