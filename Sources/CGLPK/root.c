/* The root LP: in slices, so that a deadline or a cancellation is noticed, and with a second opinion. */
#include "job.h"

#include <limits.h>
#include <stdio.h>

/* Work in a slice, in iterations times entries of the matrix: about a fifth of a second. It is counted and not timed, for a
   basis that is taken up again goes another way, and a busy machine must not lead to another plan. */
static const int64_t slice_work = 200000000;
enum { least_slice = 200 };

typedef enum verdict { SOLVED, NO_SOLUTION, NO_LIMIT, STOPPED, FAILED } verdict;

int64_t cglpk_iteration_limit(glp_prob *problem) {
  return 20000 + 100 * ((int64_t)glp_get_num_rows(problem) + glp_get_num_cols(problem));
}

static void say(cglpk_job *job, const char *what, int code) {
  snprintf(job->message, CGLPK_MESSAGE_SIZE, "%s, code %d", what, code);
}

/* Runs the simplex from the present basis. A slice that ends resumes where it stopped, at a cost of some percent. */
static verdict run_simplex(cglpk_job *job, glp_prob *problem, int method, double tolerance, int64_t limit) {
  glp_smcp parameters;
  glp_init_smcp(&parameters);
  parameters.msg_lev = GLP_MSG_OFF;
  parameters.meth = method;
  /* Long steps suit the dual on boxed columns: measured 16.5 s against 0.3 s. */
  if (method != GLP_PRIMAL) parameters.r_test = GLP_RT_FLIP;
  parameters.tol_bnd = tolerance;
  parameters.tol_dj = tolerance;
  int64_t begin = glp_get_it_cnt(problem), slice = slice_work / (1 + (int64_t)glp_get_num_nz(problem));
  if (slice < least_slice) slice = least_slice; /* at most 2e8, which is an int */
  for (;;) {
    if (cglpk_must_stop(job)) return STOPPED;
    int64_t left = job->deadline - cglpk_now();
    parameters.tm_lim = (int)(left < 1 ? 1 : left < INT_MAX ? left : INT_MAX);
    int64_t before = glp_get_it_cnt(problem), iterations_left = limit - (before - begin);
    if (iterations_left <= 0) {
      say(job, "the simplex method made no progress", GLP_EITLIM);
      return FAILED;
    }
    parameters.it_lim = (int)(iterations_left < slice ? iterations_left : slice);
    int code = glp_simplex(problem, &parameters);
    if (code == GLP_EITLIM || code == GLP_ETMLIM) continue;
    int status = glp_get_status(problem);
    if (code == 0 && status == GLP_OPT) return SOLVED;
    if (code == 0 && status == GLP_NOFEAS) return NO_SOLUTION;
    if (code == 0 && status == GLP_UNBND) return NO_LIMIT;
    say(job, "the simplex method gave up", code != 0 ? code : -status);
    return FAILED;
  }
}

static void copy_out(cglpk_job *job, glp_prob *problem) {
  for (int j = 0; j < job->model.column_count; j++) {
    job->relaxation[j] = glp_get_col_prim(problem, j + 1);
    job->reduced_costs[j] = glp_get_col_dual(problem, j + 1);
  }
  for (int i = 0; i < job->model.row_count; i++) job->row_duals[i] = glp_get_row_dual(problem, i + 1);
  job->result.relaxation_objective = glp_get_obj_val(problem);
  job->result.has_relaxation = 1;
  cglpk_raise_bound(job, job->result.relaxation_objective);
}

/* GLPK's default tolerances find the basis; tight ones polish it, where the numbers allow that. */
static verdict polish(cglpk_job *job, glp_prob *problem) {
  int64_t limit = 200 + (int64_t)glp_get_num_rows(problem);
  verdict tight = run_simplex(job, problem, GLP_PRIMAL, 1e-9, limit);
  if (tight == SOLVED || tight == STOPPED) return tight;
  return run_simplex(job, problem, GLP_PRIMAL, 1e-7, cglpk_iteration_limit(problem));
}

/* After rows were added the old basis is nearly the new one: a solve that takes long has lost itself. */
int cglpk_solve_again(cglpk_job *job, glp_prob *problem) {
  verdict answer = run_simplex(job, problem, GLP_DUAL, 1e-7, 200 + (int64_t)glp_get_num_rows(problem));
  if (answer == SOLVED) return 1;
  if (answer == STOPPED) return 0;
  if (answer != NO_SOLUTION) return -1;
  glp_adv_basis(problem, 0);
  answer = run_simplex(job, problem, GLP_PRIMAL, 1e-7, cglpk_iteration_limit(problem));
  if (answer == NO_SOLUTION) job->result.end = CGLPK_END_INFEASIBLE;
  return answer == NO_SOLUTION || answer == STOPPED ? 0 : answer == SOLVED ? 1 : -1;
}

int cglpk_polish_root(cglpk_job *job, glp_prob *problem) {
  verdict answer = polish(job, problem);
  if (answer == SOLVED) cglpk_raise_bound(job, glp_get_obj_val(problem));
  return answer == SOLVED ? 1 : answer == STOPPED ? 0 : -1;
}

int cglpk_solve_root(cglpk_job *job, glp_prob *problem) {
  int first = job->settings.dual_first ? GLP_DUALP : GLP_PRIMAL;
  int second = job->settings.dual_first ? GLP_PRIMAL : GLP_DUALP;
  int64_t limit = cglpk_iteration_limit(problem);
  verdict answer = run_simplex(job, problem, first, 1e-7, limit);
  if (answer == NO_SOLUTION || answer == NO_LIMIT) {
    /* A claim that nothing can be found is believed when another starting basis leads to it too. */
    verdict claim = answer;
    glp_adv_basis(problem, 0);
    answer = run_simplex(job, problem, GLP_PRIMAL, 1e-7, limit);
    if (answer != claim && answer != SOLVED && answer != STOPPED) answer = FAILED;
  }
  if (answer == FAILED) {
    glp_std_basis(problem);
    answer = run_simplex(job, problem, second, 1e-7, limit);
  }
  if (answer == SOLVED) answer = polish(job, problem);
  switch (answer) {
    case SOLVED:
      copy_out(job, problem);
      return 1;
    case NO_SOLUTION:
      job->result.end = CGLPK_END_INFEASIBLE;
      return 0;
    case NO_LIMIT:
      job->result.end = CGLPK_END_UNBOUNDED;
      return 0;
    case STOPPED: /* result.end is set */
      return 0;
    case FAILED:
      job->result.end = CGLPK_END_TROUBLE;
      return 0;
  }
  return 0;
}
