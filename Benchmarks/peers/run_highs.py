"""Solves an MPS file with HiGHS and prints what HiGHS itself says: run_highs.py MODEL THREADS LIMIT ABSOLUTE-GAP."""

import json
import math
import sys

import highspy

model, threads, limit, gap = sys.argv[1:]
solver = highspy.Highs()
solver.setOptionValue("output_flag", False)
solver.setOptionValue("threads", int(threads))
solver.setOptionValue("time_limit", float(limit))
solver.setOptionValue("mip_rel_gap", 0.0)
solver.setOptionValue("mip_abs_gap", float(gap))
solver.readModel(model)
solver.run()
info = solver.getInfo()
status = solver.getModelStatus()
has_plan = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
is_optimal = status == highspy.HighsModelStatus.kOptimal
json.dump(
    {
        "status": "optimal" if is_optimal else "limit" if status == highspy.HighsModelStatus.kTimeLimit else "failed",
        "objective": info.objective_function_value if has_plan else None,
        "bound": info.mip_dual_bound if math.isfinite(info.mip_dual_bound) else None,
        "own_gap": info.mip_gap if math.isfinite(info.mip_gap) else None,
        "solver_seconds": solver.getRunTime(),
    },
    sys.stdout,
)
