/* The cutting loop of the root: cut the vertex off, solve again, forget cuts that no longer bind. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cuts.h"
#include "job.h"

enum { most_rounds = 40, patience = 5, most_cuts = 60 };

/* Of two cuts more parallel than this the weaker adds little. */
static const double most_parallel = 0.8;

/* A round that brings less than this part of all that the rounds have brought is idle. */
static const double idle_part = 0.005;

static int is_split(const cglpk_cutting *cutting, int column) {
  double value = cutting->value[column];
  return cutting->is_whole[column] && fabs(value - round(value)) >= 0.01;
}

/* Whether a row binds and speaks of a whole column with a fractional value: no other row alone can be rounded to cut. */
static int may_cut(const cglpk_cutting *cutting, glp_prob *problem, int row) {
  if (glp_get_row_stat(problem, row) == GLP_BS) return 0;
  const cglpk_flat_rows *rows = &cutting->flat;
  for (int k = rows->first[row - 1]; k < rows->first[row]; k++)
    if (is_split(cutting, rows->column[k])) return 1;
  return 0;
}

/* Rows of the tableau of whole columns with fractional values, and rows of the model alone. */
static void find_cuts(cglpk_cutting *cutting, glp_prob *problem, int model_rows) {
  double *multipliers = cutting->multipliers;
  for (int i = 1; i <= model_rows; i++) {
    if (!may_cut(cutting, problem, i)) continue;
    memset(multipliers, 0, (size_t)(cutting->rows + 1) * sizeof(double));
    multipliers[i] = 1;
    cglpk_separate(cutting);
  }
  for (int k = 1; k <= cutting->rows; k++) {
    int column = glp_get_bhead(problem, k) - cutting->rows - 1;
    if (column < 0 || !is_split(cutting, column)) continue;
    memset(multipliers, 0, (size_t)(cutting->rows + 1) * sizeof(double));
    multipliers[k] = 1;
    glp_btran(problem, multipliers);
    cglpk_separate(cutting);
  }
}

static int by_violation(const void *one, const void *other) {
  const cglpk_cut *a = one, *b = other;
  if (a->violation != b->violation) return a->violation > b->violation ? -1 : 1;
  if (a->count != b->count) return a->count - b->count;
  for (int k = 1; k <= a->count; k++) {
    if (a->column[k] != b->column[k]) return a->column[k] - b->column[k];
    if (a->coefficient[k] != b->coefficient[k]) return a->coefficient[k] > b->coefficient[k] ? -1 : 1;
  }
  return 0;
}

/* The cosine of two cuts; columns are in order in both. */
static double parallelism(const cglpk_cut *one, const cglpk_cut *other) {
  double product = 0, square = 0, other_square = 0;
  for (int k = 1; k <= one->count; k++) square += one->coefficient[k] * one->coefficient[k];
  for (int k = 1; k <= other->count; k++) other_square += other->coefficient[k] * other->coefficient[k];
  for (int k = 1, l = 1; k <= one->count && l <= other->count;) {
    if (one->column[k] == other->column[l]) product += one->coefficient[k++] * other->coefficient[l++];
    else if (one->column[k] < other->column[l]) k++;
    else l++;
  }
  return product / sqrt(square * other_square);
}

/* Rows of cuts that no longer bind are basic: without them the basis stays one. */
static void drop_idle_rows(glp_prob *problem, int model_rows, int *numbers) {
  int count = 0;
  for (int i = model_rows + 1; i <= glp_get_num_rows(problem); i++)
    if (glp_get_row_stat(problem, i) == GLP_BS) numbers[++count] = i;
  if (count > 0) glp_del_rows(problem, count, numbers);
}

/* Adds the cuts that the vertex breaks most, no two of them nearly parallel; returns how many. */
static int add_best_cuts(cglpk_cutting *cutting, glp_prob *problem) {
  if (cutting->cut_count == 0) return 0; /* there may be no room for cuts either, which qsort must not be given */
  qsort(cutting->cuts, (size_t)cutting->cut_count, sizeof(cglpk_cut), by_violation);
  const cglpk_cut *chosen[most_cuts];
  int count = 0;
  for (int c = 0; c < cutting->cut_count && count < most_cuts; c++) {
    const cglpk_cut *cut = &cutting->cuts[c];
    int is_new = 1;
    for (int k = 0; k < count && is_new; k++) is_new = parallelism(chosen[k], cut) < most_parallel;
    if (is_new) chosen[count++] = cut;
  }
  int row = glp_add_rows(problem, count);
  for (int k = 0; k < count; k++) {
    glp_set_row_bnds(problem, row + k, GLP_UP, 0, chosen[k]->upper);
    glp_set_mat_row(problem, row + k, chosen[k]->count, chosen[k]->column, chosen[k]->coefficient);
  }
  return count;
}

void cglpk_note_basis(glp_prob *problem, unsigned char *status) {
  int n = glp_get_num_cols(problem), m = glp_get_num_rows(problem);
  for (int j = 1; j <= n; j++) status[j - 1] = (unsigned char)glp_get_col_stat(problem, j);
  for (int i = 1; i <= m; i++) status[n + i - 1] = (unsigned char)glp_get_row_stat(problem, i);
}

void cglpk_restore(cglpk_job *job, glp_prob *problem, int rows, const unsigned char *status) {
  int n = glp_get_num_cols(problem), count = 0, *numbers = job->cutting->term_column;
  for (int i = rows + 1; i <= glp_get_num_rows(problem); i++) numbers[++count] = i;
  if (count > 0) glp_del_rows(problem, count, numbers);
  for (int j = 1; j <= n; j++) glp_set_col_stat(problem, j, status[j - 1]);
  for (int i = 1; i <= rows; i++) glp_set_row_stat(problem, i, status[n + i - 1]);
}

int cglpk_add_cuts(cglpk_cutting *cutting, glp_prob *problem, int model_rows) {
  if (!cglpk_read_vertex(cutting, problem)) return 0;
  find_cuts(cutting, problem, model_rows);
  int added = add_best_cuts(cutting, problem);
  cglpk_forget_cuts(cutting);
  return added;
}

/* Back to the model's own rows. */
static int without_cuts(cglpk_job *job, glp_prob *problem, int *numbers) {
  int count = 0;
  for (int i = job->model.row_count + 1; i <= glp_get_num_rows(problem); i++) numbers[++count] = i;
  if (count > 0) glp_del_rows(problem, count, numbers);
  glp_adv_basis(problem, 0);
  return cglpk_solve_root(job, problem);
}

/* Copies the cuts that bind out of the problem; none where there is no memory. */
static void copy_cuts(cglpk_job *job, glp_prob *problem, cglpk_cutting *cutting) {
  int first = job->model.row_count + 1, rows = glp_get_num_rows(problem), entries = 0;
  for (int i = first; i <= rows; i++) entries += glp_get_mat_row(problem, i, NULL, NULL);
  size_t count = (size_t)(rows - first + 1);
  job->cut_first = calloc(count + 1, sizeof(int32_t));
  job->cut_upper = calloc(count + 1, sizeof(double));
  job->cut_column = calloc((size_t)entries + 1, sizeof(int32_t));
  job->cut_value = calloc((size_t)entries + 1, sizeof(double));
  if (!job->cut_first || !job->cut_upper || !job->cut_column || !job->cut_value) return;
  int place = 0;
  for (int i = first; i <= rows; i++) {
    int terms = glp_get_mat_row(problem, i, cutting->term_column, cutting->term_value);
    for (int k = 1; k <= terms; k++, place++) {
      job->cut_column[place] = cutting->term_column[k] - 1;
      job->cut_value[place] = cutting->term_value[k];
    }
    job->cut_upper[i - first] = glp_get_row_ub(problem, i);
    job->cut_first[i - first + 1] = place;
  }
  job->result.cut_count = (int32_t)count;
}

int cglpk_cut_root(cglpk_job *job, glp_prob *problem) {
  int model_rows = job->model.row_count;
  if (model_rows == 0 || job->settings.cut_rounds <= 0) return 1;
  int rounds = job->settings.cut_rounds < most_rounds ? job->settings.cut_rounds : most_rounds;
  cglpk_cutting *cutting = job->cutting = cglpk_make_cutting(problem, (rounds + 4) * most_cuts);
  if (cutting == NULL) return 1;
  double first = glp_get_obj_val(problem), last = first;
  int solved = 1;
  for (int round = 0, idle = 0; round < rounds && idle < patience && solved > 0; round++) {
    if (!glp_bf_exists(problem) && glp_factorize(problem) != 0) break;
    if (!cglpk_read_vertex(cutting, problem)) break;
    find_cuts(cutting, problem, model_rows);
    drop_idle_rows(problem, model_rows, cutting->term_column);
    int rows = glp_get_num_rows(problem);
    cglpk_note_basis(problem, cutting->status);
    int added = add_best_cuts(cutting, problem);
    cglpk_forget_cuts(cutting);
    if (added == 0) break;
    solved = cglpk_solve_again(job, problem);
    if (solved < 0) {
      cglpk_restore(job, problem, rows, cutting->status);
      solved = cglpk_solve_again(job, problem) > 0 ? -1 : -2;
    }
    double objective = glp_get_obj_val(problem);
    idle = objective - last < idle_part * (objective - first) + 1e-9 * fabs(objective) ? idle + 1 : 0;
    last = objective;
  }
  if (solved == -2) return without_cuts(job, problem, cutting->term_column);
  if (solved != 0) solved = cglpk_polish_root(job, problem);
  if (solved < 0) return without_cuts(job, problem, cutting->term_column);
  if (solved == 0) return 0;
  drop_idle_rows(problem, model_rows, cutting->term_column);
  copy_cuts(job, problem, cutting);
  cglpk_note_cut_root(job, problem);
  return 1;
}
