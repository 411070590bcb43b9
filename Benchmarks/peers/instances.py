"""The instances: seeded scenarios of four sizes, and the models exported from them."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from .environment import BENCHMARKS
from .programs import Programs

FOLDER = BENCHMARKS / ".instances"
TARGETS = 10


@dataclass(frozen=True)
class Body:
    """How many people in how many communes of how many provinces."""

    name: str
    officials: int
    communes: int
    provinces: int = 1


COMMUNE = Body("commune", 60, 1)
DISTRICT = Body("district", 360, 6)
PROVINCE = Body("province", 2_280, 38)
NATION = Body("nation", 192_718, 3_321, 34)
BODIES = {body.name: body for body in (COMMUNE, DISTRICT, PROVINCE, NATION)}


class Refused(Exception):
    """The scenario has an error; the message is the program's own."""


@dataclass(frozen=True)
class Instance:
    """One scenario; the same fields are the same files."""

    body: Body
    seed: int
    money: str
    scope: str

    @property
    def name(self) -> str:
        """The name of the folder, and of the line in the CSV."""
        body = self.body
        return f"{body.name}-{body.officials}-{body.communes}-{self.money}-{self.scope}-{self.seed}"

    @property
    def scenario(self) -> Path:
        """The scenario's folder."""
        return FOLDER / self.name

    @property
    def scale(self) -> int:
        """What gaps of the first aim are measured on: every target weighs a million (but for rounding of coefficients)."""
        targets = TARGETS * (self.body.provinces if self.scope == "together" else 1)
        return 1_000_000 * targets

    def model(self, formulation: str) -> Path:
        """The exported model of a formulation."""
        return self.scenario / f"{formulation}.mps"

    def generate(self, programs: Programs, formulations: tuple[str, ...]) -> None:
        """Writes the scenario and its models afresh: an older program's files would compare what nobody runs. Raises
        `Refused` where a draw makes no scenario, such as one whose only deputy chair retires before the targets are due."""
        body = self.body
        sizes = ["--officials", str(body.officials), "--communes", str(body.communes), "--provinces", str(body.provinces)]
        draws = ["--seed", str(self.seed), "--money", self.money, "--scope", self.scope]
        subprocess.run([programs.generator, self.scenario, *sizes, *draws], check=True)
        for formulation in formulations:
            chosen = ["--formulation", formulation, "--model-format", "mps", "--output", str(self.model(formulation))]
            export = [str(programs.trainplan), "export", str(self.scenario), *chosen]
            said = subprocess.run(export, check=False, capture_output=True, text=True)
            if said.returncode == 2:
                raise Refused(said.stderr.strip())
            said.check_returncode()


def scopes(body: Body) -> tuple[str, ...]:
    """A body of one commune is its commune: both scopes ask the same."""
    return ("together",) if body.communes == 1 else ("together", "eachUnit")
