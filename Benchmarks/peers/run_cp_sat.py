"""Solves an MPS file with CP-SAT and prints what CP-SAT itself says: run_cp_sat.py MODEL THREADS LIMIT ABSOLUTE-GAP."""

import json
import math
import sys

from ortools.linear_solver.python import model_builder

path, threads, limit, gap = sys.argv[1:]
model = model_builder.Model()
model.import_from_mps_file(path)
solver = model_builder.Solver("sat")
solver.set_time_limit_in_seconds(float(limit))
solver.set_solver_specific_parameters(f"num_workers:{threads} absolute_gap_limit:{gap} relative_gap_limit:0")
status = solver.solve(model)
is_optimal = status == model_builder.SolveStatus.OPTIMAL
has_plan = is_optimal or status == model_builder.SolveStatus.FEASIBLE
is_stopped = has_plan or status == model_builder.SolveStatus.NOT_SOLVED
objective = solver.objective_value if has_plan else None
# Without a plan CP-SAT may have no bound either, and then gives what is no number.
stated = solver.best_objective_bound
bound = stated if is_stopped and isinstance(stated, float) and math.isfinite(stated) else None
json.dump(
    {
        "status": "optimal" if is_optimal else "limit" if is_stopped else "failed",
        "objective": objective,
        "bound": bound,
        # CP-SAT states no gap of its own beside the two.
        "own_gap": None,
        "solver_seconds": solver.wall_time if isinstance(solver.wall_time, float) else None,
    },
    sys.stdout,
)
