"""The runs as lines of a CSV file that is kept."""

import csv
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from .instances import Instance
from .outcome import Outcome
from .settings import Settings


@dataclass(frozen=True)
class Record:
    """One run of one solver on one instance."""

    size: str
    officials: int
    communes: int
    money: str
    scope: str
    seed: int
    solver: str
    run: int
    status: str
    objective: float | None
    bound: float | None
    gap_percent: float | None
    own_gap: float | None
    seconds: float
    counted_seconds: float
    solver_seconds: float | None
    megabytes: float
    threads: int
    limit: float

    @property
    def case(self) -> tuple[str, int, str, str]:
        """What a line of the table gathers: the seeds of one size, money and scope."""
        return self.size, self.officials, self.money, self.scope

    @property
    def instance(self) -> tuple[str, int, int, str, str, int]:
        """What the solvers have in common."""
        return self.size, self.officials, self.communes, self.money, self.scope, self.seed


def of(instance: Instance, outcome: Outcome, run: int, settings: Settings) -> Record:
    """The line of a run."""
    gap = outcome.gap(instance.scale)
    return Record(
        size=instance.body.name, officials=instance.body.officials, communes=instance.body.communes,
        money=instance.money, scope=instance.scope, seed=instance.seed, solver=outcome.solver, run=run,
        status=outcome.status, objective=outcome.objective, bound=outcome.bound,
        gap_percent=None if gap is None else round(100 * gap, 6), own_gap=outcome.own_gap,
        seconds=round(outcome.seconds, 4), counted_seconds=round(outcome.counted_seconds(settings.limit), 4),
        solver_seconds=None if outcome.solver_seconds is None else round(outcome.solver_seconds, 4),
        megabytes=round(outcome.megabytes, 1), threads=settings.threads, limit=settings.limit,
    )  # fmt: skip


def write(records: Iterable[Record], path: Path) -> None:
    """Writes all runs, in the order they were made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, [field.name for field in fields(Record)], lineterminator="\n")
        writer.writeheader()
        writer.writerows(asdict(record) for record in records)


def read(path: Path) -> list[Record]:
    """Reads what `write` wrote."""

    def number(text: str) -> float | None:
        return float(text) if text else None

    with path.open(newline="") as file:
        return [
            Record(
                size=row["size"], officials=int(row["officials"]), communes=int(row["communes"]), money=row["money"],
                scope=row["scope"], seed=int(row["seed"]), solver=row["solver"], run=int(row["run"]),
                status=row["status"], objective=number(row["objective"]), bound=number(row["bound"]),
                gap_percent=number(row["gap_percent"]), own_gap=number(row["own_gap"]),
                seconds=float(row["seconds"]), counted_seconds=float(row["counted_seconds"]),
                solver_seconds=number(row["solver_seconds"]), megabytes=float(row["megabytes"]),
                threads=int(row["threads"]), limit=float(row["limit"]),
            )
            for row in csv.DictReader(file)
        ]  # fmt: skip
