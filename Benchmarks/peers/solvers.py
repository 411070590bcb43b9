"""Every solver as a function of an instance and the settings, each run a process of its own."""

import importlib.util
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

from . import measured_process
from .instances import Instance
from .measured_process import MeasuredProcess
from .outcome import Outcome
from .programs import Programs
from .settings import Settings

Solver = Callable[[Programs, Instance, Settings], Outcome]
PEERS = Path(__file__).resolve().parent


def trainplan(programs: Programs, instance: Instance, settings: Settings) -> Outcome:
    """The whole program: files in, plan made and audited, nothing written. The scenario names one aim only."""
    options = ["--no-output", "--format", "json", "--time-limit", str(settings.limit), "--gap", str(settings.gap)]
    process = measured_process.run(
        [programs.trainplan, "plan", instance.scenario, *options], settings.threads, settings.kill_after
    )
    # 5 is a plan without a proof, 4 is none within the limit.
    if process.code not in (0, 5):
        return _without_plan("trainplan", process, "limit" if process.code in (4, -9) else "failed")
    stage = json.loads(process.output)["stages"][0]
    status = "optimal" if process.code == 0 or stage["gap"] <= settings.gap else "limit"
    return Outcome(
        "trainplan", status, stage["value"], stage["bound"], stage["gap"], process.seconds, None, process.megabytes
    )


def highs(programs: Programs, instance: Instance, settings: Settings) -> Outcome:
    """HiGHS on the individual formulation."""
    return _by_script("highs", "run_highs.py", instance, instance.model("individual"), settings)


def highs_on_profiles(programs: Programs, instance: Instance, settings: Settings) -> Outcome:
    """HiGHS on our profile formulation: what is formulation and what is solver."""
    return _by_script("highs-profile", "run_highs.py", instance, instance.model("profile"), settings)


def cp_sat(programs: Programs, instance: Instance, settings: Settings) -> Outcome:
    """CP-SAT on the individual formulation."""
    return _by_script("cp-sat", "run_cp_sat.py", instance, instance.model("individual"), settings)


def cbc(programs: Programs, instance: Instance, settings: Settings) -> Outcome:
    """CBC's own binary on the individual formulation, its log read."""
    gap = settings.absolute_gap(instance)
    limits = ["-timeMode", "elapsed", "-seconds", str(settings.limit), "-ratioGap", "0", "-allowableGap", str(gap)]
    # CBC's "threads 0" is one thread without the parallel machinery.
    threads = ["-threads", str(settings.threads if settings.threads > 1 else 0)]
    process = measured_process.run(
        [_cbc_binary(), instance.model("individual"), *limits, *threads, "-solve", "-quit"],
        settings.threads, settings.kill_after,
    )  # fmt: skip
    log = process.output
    is_optimal = "Result - Optimal solution found" in log
    is_stopped = "Result - Stopped on time limit" in log or process.code == -9
    objective = None if "No feasible solution found" in log else _number(r"^Objective value:\s+(\S+)", log)
    bound = objective if is_optimal else _number(r"^Lower bound:\s+(\S+)", log)
    status = "optimal" if is_optimal else "limit" if is_stopped else "failed"
    own_gap = _number(r"^Gap:\s+(\S+)", log)
    own_seconds = _number(r"^Time \(Wallclock seconds\):\s+(\S+)", log)
    return Outcome("cbc", status, objective, bound, own_gap, process.seconds, own_seconds, process.megabytes)


def _cbc_binary() -> Path:
    """The program that ships in pulp. It is not imported: what this process holds when it forks counts as its child's memory."""
    found = importlib.util.find_spec("pulp")
    if found is None or found.origin is None:
        sys.exit("pulp is not installed")
    return Path(found.origin).parent / "solverdir" / "cbc" / "linux" / "i64" / "cbc"


def _by_script(name: str, script: str, instance: Instance, model: Path, settings: Settings) -> Outcome:
    words = [sys.executable, PEERS / script, model, settings.threads, settings.limit, settings.absolute_gap(instance)]
    process = measured_process.run([str(word) for word in words], settings.threads, settings.kill_after)
    # What the libraries print themselves comes before the answer.
    lines = process.output.strip().splitlines()
    if process.code != 0 or not lines:
        return _without_plan(name, process, "limit" if process.code == -9 else "failed")
    return Outcome(name, **json.loads(lines[-1]), seconds=process.seconds, megabytes=process.megabytes)


def _without_plan(name: str, process: MeasuredProcess, status: str) -> Outcome:
    if status == "failed":
        print(f"{name}: exit {process.code}: {process.errors.strip()[-300:]}", file=sys.stderr)
    return Outcome(name, status, None, None, None, process.seconds, None, process.megabytes)


def _number(pattern: str, log: str) -> float | None:
    found = re.search(pattern, log, re.MULTILINE)
    return float(found.group(1)) if found else None


PEER_SOLVERS: dict[str, Solver] = {"highs": highs, "cbc": cbc, "cp-sat": cp_sat, "highs-profile": highs_on_profiles}
