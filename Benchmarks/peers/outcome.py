"""What one solver made of one instance."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """A run; objective and bound are the solver's own words."""

    solver: str
    # "optimal", "limit" (stopped, with or without a plan) or "failed".
    status: str
    objective: float | None
    bound: float | None
    # The gap the solver itself states, on its own scale.
    own_gap: float | None
    # Whole process, and what the solver says it took.
    seconds: float
    solver_seconds: float | None
    megabytes: float

    @property
    def is_proven(self) -> bool:
        """Whether the solver says that it proved its plan best."""
        return self.status == "optimal"

    def gap(self, scale: int) -> float | None:
        """Value less bound on the aim's scale, one measure for all."""
        if self.objective is None or self.bound is None:
            return None
        return max(0.0, self.objective - self.bound) / scale

    def counted_seconds(self, limit: float) -> float:
        """A run stopped at the limit, or failed, counts as the limit."""
        return self.seconds if self.is_proven else limit
