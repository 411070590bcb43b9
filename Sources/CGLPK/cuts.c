/* Cuts: rows that every whole solution keeps and the vertex of the LP breaks, made from sums of rows.
 *
 * A row of the simplex tableau is a sum of the model's rows; rounding it (rounding.c) cuts the vertex off. Multipliers come
 * from the basis and may be inexact: the sum is taken again over the rows, so that any multipliers give a row that holds.
 * Nothing is used but rows, bounds and wholeness, and no solution known: the cuts hold for every solution. */
#include "cuts.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static const double least_violation = 1e-3;

cglpk_cutting *cglpk_make_cutting(glp_prob *problem, int more_rows) {
  cglpk_cutting *cutting = calloc(1, sizeof *cutting);
  if (cutting == NULL) return NULL;
  cutting->columns = glp_get_num_cols(problem);
  size_t places = (size_t)cutting->columns + (size_t)glp_get_num_rows(problem) + (size_t)more_rows + 1;
  double **numbers[] = {&cutting->lower, &cutting->upper, &cutting->value, &cutting->dense, &cutting->multipliers,
                        &cutting->over_columns, &cutting->term_value, &cutting->row.coefficient,
                        &cutting->rounding.turned, &cutting->rounding.distance};
  int complete = 1;
  for (size_t k = 0; k < sizeof numbers / sizeof *numbers; k++)
    complete &= (*numbers[k] = calloc(places, sizeof(double))) != NULL;
  complete &= (cutting->is_whole = calloc(places, 1)) != NULL;
  complete &= (cutting->status = calloc(places, 1)) != NULL;
  complete &= (cutting->rounding.from_upper = calloc(places, 1)) != NULL;
  complete &= (cutting->term_column = calloc(places, sizeof(int))) != NULL;
  complete &= (cutting->row.place = calloc(places, sizeof(int))) != NULL;
  if (complete) return cutting;
  cglpk_free_cutting(cutting);
  return NULL;
}

void cglpk_forget_cuts(cglpk_cutting *cutting) {
  for (int c = 0; c < cutting->cut_count; c++) {
    free(cutting->cuts[c].column);
    free(cutting->cuts[c].coefficient);
  }
  cutting->cut_count = 0;
}

void cglpk_free_cutting(cglpk_cutting *cutting) {
  if (cutting == NULL) return;
  cglpk_forget_cuts(cutting);
  free(cutting->cuts);
  free(cutting->lower);
  free(cutting->upper);
  free(cutting->value);
  free(cutting->is_whole);
  free(cutting->status);
  free(cutting->dense);
  free(cutting->multipliers);
  free(cutting->over_columns);
  free(cutting->term_column);
  free(cutting->term_value);
  free(cutting->row.place);
  free(cutting->row.coefficient);
  free(cutting->rounding.turned);
  free(cutting->rounding.distance);
  free(cutting->rounding.from_upper);
  free(cutting);
}

static double bound(double value, double none) { return fabs(value) >= DBL_MAX ? none : value; }

void cglpk_read_vertex(cglpk_cutting *cutting, glp_prob *problem) {
  int n = cutting->columns;
  cutting->rows = glp_get_num_rows(problem);
  for (int j = 0; j < n; j++) {
    cutting->lower[j] = bound(glp_get_col_lb(problem, j + 1), -INFINITY);
    cutting->upper[j] = bound(glp_get_col_ub(problem, j + 1), INFINITY);
    cutting->value[j] = glp_get_col_prim(problem, j + 1);
    cutting->is_whole[j] = glp_get_col_kind(problem, j + 1) != GLP_CV;
  }
  for (int i = 0; i < cutting->rows; i++) {
    cutting->lower[n + i] = bound(glp_get_row_lb(problem, i + 1), -INFINITY);
    cutting->upper[n + i] = bound(glp_get_row_ub(problem, i + 1), INFINITY);
    cutting->value[n + i] = glp_get_row_prim(problem, i + 1);
    cutting->is_whole[n + i] = 0;
  }
}

/* How far from zero a place gets. */
static double reach(const cglpk_cutting *cutting, int place) {
  double lower = cutting->lower[place], upper = cutting->upper[place];
  return fmax(fmax(isinf(lower) ? 0 : fabs(lower), isinf(upper) ? 0 : fabs(upper)), fabs(cutting->value[place]));
}

/* Every row less its own sum is zero; so is the sum of that by any multipliers. Terms that cancel leave their rounding
 * errors behind. */
static void sum_rows(cglpk_cutting *cutting, glp_prob *problem) {
  double size = 0;
  for (int i = 0; i < cutting->rows; i++) {
    double multiplier = cutting->multipliers[i + 1];
    if (multiplier == 0) continue;
    int count = glp_get_mat_row(problem, i + 1, cutting->term_column, cutting->term_value);
    for (int k = 1; k <= count; k++) {
      int column = cutting->term_column[k] - 1;
      double term = multiplier * cutting->term_value[k];
      if (cutting->dense[column] != 0) size += fabs(term) * reach(cutting, column);
      cutting->dense[column] += term;
    }
    cutting->dense[cutting->columns + i] -= multiplier;
  }
  cutting->error = 1e-15 * size;
}

/* Moves the sum into a row; a term too small to matter is replaced by the least it can come to. */
static void gather(cglpk_cutting *cutting, double sign) {
  cglpk_row *row = &cutting->row;
  row->count = 0;
  row->upper = 0;
  for (int place = 0; place < cutting->columns + cutting->rows; place++) {
    double coefficient = sign * cutting->dense[place];
    if (coefficient == 0) continue;
    double lower = cutting->lower[place], upper = cutting->upper[place];
    if (fabs(coefficient) * (upper - lower) < 1e-9) {
      row->upper -= coefficient * (coefficient > 0 ? lower : upper);
    } else {
      row->place[row->count] = place;
      row->coefficient[row->count++] = coefficient;
    }
  }
}

/* The rounded row over columns alone, every row's sum replaced by its terms; returns the greatest coefficient. */
static double expand(cglpk_cutting *cutting, glp_prob *problem) {
  const cglpk_row *row = &cutting->row;
  int n = cutting->columns;
  memset(cutting->over_columns, 0, (size_t)n * sizeof(double));
  for (int k = 0; k < row->count; k++) {
    if (row->place[k] < n) {
      cutting->over_columns[row->place[k]] += row->coefficient[k];
    } else if (row->coefficient[k] != 0) {
      int count = glp_get_mat_row(problem, row->place[k] - n + 1, cutting->term_column, cutting->term_value);
      for (int t = 1; t <= count; t++)
        cutting->over_columns[cutting->term_column[t] - 1] += row->coefficient[k] * cutting->term_value[t];
    }
  }
  double greatest = 0;
  for (int j = 0; j < n; j++) greatest = fmax(greatest, fabs(cutting->over_columns[j]));
  return greatest;
}

/* Collects the terms of a cut whose greatest coefficient becomes one; 0 where its numbers are too far apart. */
static int collect(cglpk_cutting *cutting, double greatest, cglpk_cut *cut) {
  double upper = cutting->row.upper / greatest, size = fabs(upper), activity = 0, square = 0;
  cut->count = 0;
  for (int j = 0; j < cutting->columns; j++) {
    double coefficient = cutting->over_columns[j] / greatest;
    if (coefficient == 0) continue;
    double lower = cutting->lower[j], most = cutting->upper[j];
    if (fabs(coefficient) < 1e-6) {
      double least = coefficient > 0 ? lower : most;
      if (isinf(least)) return 0;
      upper -= coefficient * least;
      continue;
    }
    cutting->term_column[++cut->count] = j + 1;
    cutting->term_value[cut->count] = coefficient;
    activity += coefficient * cutting->value[j];
    square += coefficient * coefficient;
    size += fabs(coefficient) * reach(cutting, j);
  }
  if (cut->count == 0) return 0;
  /* Room for rounding errors: those of this sum, and those of the row, which rounding makes a hundredfold at most. */
  cut->upper = upper + 1e-10 * (1 + size) + 100 * cutting->error / greatest;
  cut->violation = (activity - cut->upper) / sqrt(square);
  return 1;
}

static int most_terms(const cglpk_cutting *cutting) { return 100 + cutting->columns / 3; }

static void keep(cglpk_cutting *cutting, cglpk_cut cut) {
  if (cutting->cut_count == cutting->cut_room) {
    int room = cutting->cut_room * 2 + 64;
    cglpk_cut *more = realloc(cutting->cuts, (size_t)room * sizeof(cglpk_cut));
    if (more == NULL) return;
    cutting->cuts = more;
    cutting->cut_room = room;
  }
  size_t terms = (size_t)cut.count + 1;
  cut.column = malloc(terms * sizeof(int));
  cut.coefficient = malloc(terms * sizeof(double));
  if (cut.column == NULL || cut.coefficient == NULL) {
    free(cut.column);
    free(cut.coefficient);
    return;
  }
  memcpy(cut.column, cutting->term_column, terms * sizeof(int));
  memcpy(cut.coefficient, cutting->term_value, terms * sizeof(double));
  cutting->cuts[cutting->cut_count++] = cut;
}

void cglpk_separate(cglpk_cutting *cutting, glp_prob *problem) {
  cglpk_places places = {cutting->lower, cutting->upper, cutting->value, cutting->is_whole};
  sum_rows(cutting, problem);
  for (int sign = 1; sign >= -1; sign -= 2) {
    gather(cutting, sign);
    if (cglpk_round_row(&places, &cutting->row, &cutting->rounding) < least_violation) continue;
    double greatest = expand(cutting, problem);
    cglpk_cut cut = {0};
    if (greatest < 1e-9 || !collect(cutting, greatest, &cut)) continue;
    if (cut.violation >= least_violation && cut.count <= most_terms(cutting)) keep(cutting, cut);
  }
  memset(cutting->dense, 0, (size_t)(cutting->columns + cutting->rows) * sizeof(double));
}
