/* Branch and bound, watched from GLPK's callback: incumbents, the bound, the gap, the deadline, the flag. */
#include "job.h"

#include <float.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>

/* Solutions of heuristics raise no event of their own, so the incumbent is looked for at every event. */
static void note_incumbent(cglpk_job *job, glp_prob *problem) {
  int status = glp_mip_status(problem);
  if (status != GLP_FEAS && status != GLP_OPT) return;
  double objective = glp_mip_obj_val(problem);
  if (job->result.has_incumbent && objective == job->incumbent_objective) return;
  for (int j = 0; j < job->model.column_count; j++) job->incumbent[j] = glp_mip_col_val(problem, j + 1);
  job->incumbent_objective = objective;
  job->result.has_incumbent = 1;
  atomic_store(&job->shown_incumbent_objective, objective);
  atomic_store(&job->shown_incumbent, 1);
}

/* Every subproblem not yet fathomed is active, the present one too, so the least of their bounds holds for all. */
static void note_bound(cglpk_job *job, glp_tree *tree) {
  int node = glp_ios_best_node(tree);
  if (node == 0) return;
  double bound = glp_ios_node_bound(tree, node);
  if (job->result.has_incumbent && bound > job->incumbent_objective) bound = job->incumbent_objective;
  if (bound > -DBL_MAX && bound < DBL_MAX) cglpk_raise_bound(job, bound);
}

static int gap_is_reached(const cglpk_job *job) {
  if (!job->result.has_incumbent || !job->result.has_bound || job->settings.relative_gap <= 0) return 0;
  double objective = job->incumbent_objective + job->settings.objective_offset;
  double bound = job->result.bound + job->settings.objective_offset;
  double size = fmax(fabs(objective), fabs(bound));
  return objective - bound <= job->settings.relative_gap * size;
}

/* The tolerance is a hundredth of a unit in an objective of ten million. */
static int known_bound_is_reached(const cglpk_job *job) {
  if (!job->settings.has_known_bound || !job->result.has_incumbent) return 0;
  return job->incumbent_objective <= job->settings.known_bound + 1e-9 * (1 + fabs(job->settings.known_bound));
}

/* Finding the best bound walks the list of active subproblems; walking it once per percent of its length keeps the
 * cost small and, unlike a clock, keeps repeated solves identical. */
static int bound_is_due(cglpk_job *job, glp_tree *tree) {
  if (glp_ios_reason(tree) != GLP_ISELECT) return 0;
  if (job->selections_to_skip-- > 0) return 0;
  int active = 0;
  glp_ios_tree_size(tree, &active, NULL, NULL);
  job->selections_to_skip = active / 100;
  return 1;
}

static void offer_start(cglpk_job *job, glp_tree *tree) {
  if (job->start_offered || job->settings.start == NULL) return;
  job->start_offered = 1;
  glp_ios_heur_sol(tree, job->settings.start - 1); /* GLPK reads elements 1 … column_count */
}

static void choose_branch(cglpk_job *job, glp_tree *tree) {
  for (int k = 0; k < job->settings.branch_order_count; k++) {
    int column = job->settings.branch_order[k];
    if (!glp_ios_can_branch(tree, column)) continue;
    double value = glp_get_col_prim(glp_ios_get_prob(tree), column);
    glp_ios_branch_upon(tree, column, value - floor(value) < 0.5 ? GLP_DN_BRNCH : GLP_UP_BRNCH);
    return;
  }
}

void cglpk_note_cut_root(cglpk_job *job, glp_prob *problem) {
  for (int j = 0; j < job->model.column_count; j++) {
    job->cut_root[j] = glp_get_col_prim(problem, j + 1);
    job->cut_root_costs[j] = glp_get_col_dual(problem, j + 1);
  }
  job->result.cut_root_had_incumbent = job->result.has_incumbent;
  job->result.cut_root_incumbent = job->incumbent_objective;
  job->result.cut_root_objective = glp_get_obj_val(problem);
  job->result.has_cut_root = 1;
}

/* The cuts of the root hold everywhere, so its last LP proves more than its first: kept when it is branched upon. */
static void note_last_root(cglpk_job *job, glp_tree *tree) {
  int total = 0;
  glp_ios_tree_size(tree, NULL, NULL, &total);
  if (!job->result.has_cut_root && total <= 1) cglpk_note_cut_root(job, glp_ios_get_prob(tree));
}

static void watch(glp_tree *tree, void *info) {
  cglpk_job *job = info;
  int reason = glp_ios_reason(tree);
  job->node_iterations = glp_get_it_cnt(glp_ios_get_prob(tree));
  if (reason == GLP_IHEUR) offer_start(job, tree);
  note_incumbent(job, glp_ios_get_prob(tree));
  int total = 0;
  glp_ios_tree_size(tree, NULL, NULL, &total);
  atomic_store(&job->shown_nodes, total);
  if (known_bound_is_reached(job)) {
    job->result.end = CGLPK_END_OPTIMAL;
    cglpk_raise_bound(job, job->incumbent_objective);
    glp_ios_terminate(tree);
    return;
  }
  if (bound_is_due(job, tree)) {
    note_bound(job, tree);
    if (gap_is_reached(job)) {
      job->result.end = CGLPK_END_GAP;
      glp_ios_terminate(tree);
      return;
    }
  }
  if (job->settings.node_limit > 0 && total > job->settings.node_limit) {
    job->result.end = CGLPK_END_NODES;
    note_bound(job, tree);
    glp_ios_terminate(tree);
    return;
  }
  if (cglpk_must_stop(job)) {
    note_bound(job, tree);
    glp_ios_terminate(tree);
    return;
  }
  if (reason == GLP_IBRANCH) note_last_root(job, tree);
  if (reason == GLP_IBRANCH) choose_branch(job, tree);
}

enum { node_patience_ms = 200 };

static int branching_rule(cglpk_branching branching) {
  switch (branching) {
    case CGLPK_BRANCH_FIRST_FRACTIONAL: return GLP_BR_FFV;
    case CGLPK_BRANCH_PSEUDOCOST: return GLP_BR_PCH;
    case CGLPK_BRANCH_DRIEBECK_TOMLIN: break;
  }
  return GLP_BR_DTH;
}

void cglpk_solve_tree(cglpk_job *job, glp_prob *problem) {
  glp_iocp parameters;
  glp_init_iocp(&parameters);
  /* What is printed goes to the hook that notices a node without end, see solve.c. */
  parameters.msg_lev = GLP_MSG_ALL;
  parameters.out_dly = node_patience_ms;
  parameters.br_tech = branching_rule(job->settings.branching);
  parameters.mir_cuts = job->settings.mir_cuts ? GLP_ON : GLP_OFF;
  parameters.gmi_cuts = job->settings.gmi_cuts ? GLP_ON : GLP_OFF;
  /* Cover cuts race between threads, clique cuts overrun a heap block, and the MIP presolver calls infeasible
   * models optimal (2 <= 10x <= 8, x binary): all three stay off. */
  parameters.cov_cuts = GLP_OFF;
  parameters.clq_cuts = GLP_OFF;
  parameters.presolve = GLP_OFF;
  parameters.tol_int = job->settings.integrality_tolerance;
  /* The default of 1e-7 hides one unit in an objective of ten million. */
  parameters.tol_obj = 1e-9;
  parameters.mip_gap = 0.0;
  parameters.cb_func = watch;
  parameters.cb_info = job;
  job->node_iteration_limit = cglpk_iteration_limit(problem);
  job->node_iterations = glp_get_it_cnt(problem);
  job->in_tree = 1;
  int code = glp_intopt(problem, &parameters);
  job->in_tree = 0;
  int status = glp_mip_status(problem);
  note_incumbent(job, problem);
  if (code == GLP_ESTOP) return; /* whoever stopped the search has said why */
  if (code == 0 && status == GLP_OPT) {
    job->result.end = CGLPK_END_OPTIMAL;
    cglpk_raise_bound(job, job->incumbent_objective);
  } else if (code == 0 && status == GLP_NOFEAS) {
    job->result.end = CGLPK_END_INFEASIBLE;
  } else {
    job->result.end = CGLPK_END_TROUBLE;
    snprintf(job->message, CGLPK_MESSAGE_SIZE, "branch and bound gave up, code %d", code);
  }
}
