/* Probing the root: how far the bound moves where a sum of whole columns is kept at most, or at least, next to its value.
 *
 * Strong branching (Applegate, Bixby, Chvatal and Cook 1995) over sums as well as columns, with a few rounds of cuts on
 * each side: where optimal bases are many, no side moves the bound without them. */
#include <math.h>
#include <stdlib.h>

#include "cuts.h"
#include "job.h"

enum { most_probes = 8, cut_rounds = 3 };

/* A sum this near to a whole number is left alone: one of its sides would change nothing. */
static const double least_fraction = 0.1;

static double value_of(const double *root, const int32_t *columns, int count) {
  double value = 0;
  for (int k = 0; k < count; k++) value += root[columns[k] - 1];
  return value;
}

/* The LP of a side is not polished: its objective can be off by as much. */
static double safe_bound(double objective) { return objective - 1e-7 * (1 + fabs(objective)); }

/* The bound of one side: infinite where it holds nothing, NaN where the solve has to end. */
static double side_bound(cglpk_job *job, glp_prob *problem, const int32_t *columns, int count, int type, double limit) {
  cglpk_cutting *cutting = job->cutting;
  double root = job->result.cut_root_objective, base = root;
  int row = glp_add_rows(problem, 1);
  for (int k = 0; k < count; k++) {
    cutting->term_column[k + 1] = columns[k];
    cutting->term_value[k + 1] = 1;
  }
  glp_set_mat_row(problem, row, count, cutting->term_column, cutting->term_value);
  glp_set_row_bnds(problem, row, type, limit, limit);
  int solved = cglpk_solve_again(job, problem);
  for (int round = 0; round < cut_rounds && solved > 0; round++) {
    if (!glp_bf_exists(problem) && glp_factorize(problem) != 0) break;
    base = glp_get_obj_val(problem);
    /* Where one round moves nothing, two more seldom do. */
    if (round > 0 && base - root < 1e-7 * (1 + fabs(root))) break;
    if (cglpk_add_cuts(cutting, problem, job->model.row_count) == 0) break;
    solved = cglpk_solve_again(job, problem);
  }
  if (solved > 0) return safe_bound(glp_get_obj_val(problem));
  if (solved < 0) return safe_bound(base);
  if (job->result.end != CGLPK_END_INFEASIBLE) return NAN;
  job->result.end = CGLPK_END_TROUBLE;
  return INFINITY;
}

int cglpk_probe_root(cglpk_job *job, glp_prob *problem) {
  const cglpk_settings *settings = &job->settings;
  if (settings->probe_count == 0) return 1;
  if (job->cutting == NULL || !job->result.has_cut_root) return 1;
  for (int p = 0; p < settings->probe_count; p++) job->probe_down[p] = job->probe_up[p] = NAN;
  int rows = glp_get_num_rows(problem), done = 0;
  unsigned char *status = job->cutting->status;
  cglpk_note_basis(problem, status);
  for (int p = 0; p < settings->probe_count && done < most_probes; p++) {
    const int32_t *columns = settings->probe_columns + settings->probe_first[p];
    int count = settings->probe_first[p + 1] - settings->probe_first[p];
    double value = value_of(job->cut_root, columns, count);
    if (fabs(value - round(value)) < least_fraction) continue;
    done++;
    double *sides[] = {&job->probe_down[p], &job->probe_up[p]};
    for (int up = 0; up <= 1; up++) {
      *sides[up] = side_bound(job, problem, columns, count, up ? GLP_LO : GLP_UP, up ? ceil(value) : floor(value));
      if (isnan(*sides[up])) return 0;
      cglpk_restore(job, problem, rows, status);
    }
    /* Neither side holds anything: nor does the whole. */
    if (isinf(*sides[0]) && isinf(*sides[1])) break;
  }
  job->result.has_probes = 1;
  return done == 0 || cglpk_solve_again(job, problem) > 0;
}
