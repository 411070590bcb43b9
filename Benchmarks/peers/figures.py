"""Figures over the runs: medians of an instance, geometric means over instances, growth over sizes."""

import math
from collections.abc import Callable, Iterable
from statistics import median

from .record import Record

OURS = "trainplan"


def by_instance(records: Iterable[Record], figure: Callable[[Record], float]) -> dict[str, dict[tuple, float]]:
    """For each solver the median of a figure for each instance."""
    gathered: dict[str, dict[tuple, list[float]]] = {}
    for record in records:
        gathered.setdefault(record.solver, {}).setdefault(record.instance, []).append(figure(record))
    return {
        solver: {instance: median(values) for instance, values in instances.items()}
        for solver, instances in gathered.items()
    }


def geometric_mean(values: Iterable[float]) -> float | None:
    """None where there are no values."""
    logs = [math.log(value) for value in values]
    return math.exp(math.fsum(logs) / len(logs)) if logs else None


def ratios(records: Iterable[Record], peer: str) -> list[float]:
    """How many times as long a peer took, for each instance both ran; a run stopped at the limit counts as the limit."""
    seconds = by_instance(records, lambda record: record.counted_seconds)
    ours, theirs = seconds.get(OURS, {}), seconds.get(peer, {})
    return [theirs[instance] / ours[instance] for instance in ours if instance in theirs]


def smaller_gaps(records: Iterable[Record], peer: str) -> int:
    """On how many instances a peer ends closer to its proof than ours; what has no plan is farthest."""

    def left(record: Record) -> float:
        if record.status == "optimal":
            return 0.0
        return math.inf if record.gap_percent is None else record.gap_percent

    gaps = by_instance(records, left)
    ours, theirs = gaps.get(OURS, {}), gaps.get(peer, {})
    return sum(theirs[instance] < ours[instance] for instance in ours if instance in theirs)


def growth(points: Iterable[tuple[int, float]]) -> float | None:
    """The exponent e of value ~ size^e, by least squares of the logarithms; None with fewer than two sizes."""
    logs = [(math.log(size), math.log(value)) for size, value in points]
    count = len(logs)
    if len({size for size, _ in logs}) < 2:
        return None
    mean_size = math.fsum(size for size, _ in logs) / count
    mean_value = math.fsum(value for _, value in logs) / count
    above = math.fsum((size - mean_size) * (value - mean_value) for size, value in logs)
    return above / math.fsum((size - mean_size) ** 2 for size, _ in logs)


def by_size(
    records: Iterable[Record],
    solver: str,
    scope: str,
    figure: Callable[[Record], float],
    mean: Callable[[list[float]], float | None],
) -> list[tuple[int, float]]:
    """A point for each size and money: a mean over its seeds. Scopes are kept apart: a commune has only one."""
    points: dict[tuple, list[float]] = {}
    chosen = [record for record in records if record.solver == solver and record.scope == scope]
    for instance, value in by_instance(chosen, figure).get(solver, {}).items():
        _, officials, _, money, _, _ = instance
        points.setdefault((officials, money), []).append(value)
    return [(case[0], found) for case, values in sorted(points.items()) if (found := mean(values)) is not None]


def median_time(limit: float) -> Callable[[list[float]], float | None]:
    """The median over seeds, which a few runs at the limit do not blur; None where it is at the limit itself."""

    def middle(values: list[float]) -> float | None:
        found = median(values)
        return found if found < limit else None

    return middle
