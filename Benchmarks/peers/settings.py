"""What every solver is told alike."""

from dataclasses import dataclass

from .instances import Instance


@dataclass(frozen=True)
class Settings:
    """One thread setting, one time limit, one gap for all."""

    threads: int
    limit: float
    gap: float

    def absolute_gap(self, instance: Instance) -> float:
        """The gap in units of the objective. It is a whole number, so less than one unit proves the optimum."""
        return max(self.gap * instance.scale, 0.99)

    @property
    def kill_after(self) -> float:
        """Reading a model is not counted in the solvers' own limits; a process that ignores its limit is ended."""
        return 1.5 * self.limit + 30
