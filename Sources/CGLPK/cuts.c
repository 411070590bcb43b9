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
  size_t places = (size_t)cutting->columns + (size_t)glp_get_num_rows(problem) + (size_t)more_rows + cglpk_lanes + 1;
  double **numbers[] = {&cutting->lower, &cutting->upper, &cutting->value, &cutting->reach, &cutting->dense,
                        &cutting->multipliers, &cutting->over_columns, &cutting->term_value,
                        &cutting->sum.coefficient, &cutting->row.coefficient, &cutting->rounding.turned,
                        &cutting->rounding.distance, &cutting->rounding.whole, &cutting->rounding.part};
  int complete = 1;
  for (size_t k = 0; k < sizeof numbers / sizeof *numbers; k++)
    complete &= (*numbers[k] = calloc(places, sizeof(double))) != NULL;
  complete &= (cutting->is_whole = calloc(places, 1)) != NULL;
  complete &= (cutting->status = calloc(places, 1)) != NULL;
  complete &= (cutting->rounding.from_upper = calloc(places, 1)) != NULL;
  complete &= (cutting->is_dense = calloc(cglpk_mark_words(places), sizeof(cglpk_marks))) != NULL;
  complete &= (cutting->is_over = calloc(cglpk_mark_words(places), sizeof(cglpk_marks))) != NULL;
  complete &= (cutting->rounding.between = calloc(places, sizeof(int))) != NULL;
  complete &= (cutting->term_column = calloc(places, sizeof(int))) != NULL;
  complete &= (cutting->sum.place = calloc(places, sizeof(int))) != NULL;
  cutting->row.place = cutting->sum.place;
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
  free(cutting->reach);
  free(cutting->is_whole);
  free(cutting->status);
  cglpk_free_rows(&cutting->flat);
  free(cutting->dense);
  free(cutting->is_dense);
  free(cutting->multipliers);
  free(cutting->over_columns);
  free(cutting->is_over);
  free(cutting->term_column);
  free(cutting->term_value);
  free(cutting->sum.place);
  free(cutting->sum.coefficient);
  free(cutting->row.coefficient);
  free(cutting->rounding.turned);
  free(cutting->rounding.distance);
  free(cutting->rounding.whole);
  free(cutting->rounding.part);
  free(cutting->rounding.from_upper);
  free(cutting->rounding.between);
  free(cutting);
}

static double bound(double value, double none) { return fabs(value) >= DBL_MAX ? none : value; }

/* How far from zero a place gets. */
static double reach(const cglpk_cutting *cutting, int place) {
  double lower = cutting->lower[place], upper = cutting->upper[place];
  return fmax(fmax(isinf(lower) ? 0 : fabs(lower), isinf(upper) ? 0 : fabs(upper)), fabs(cutting->value[place]));
}

int cglpk_read_vertex(cglpk_cutting *cutting, glp_prob *problem) {
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
  for (int place = 0; place < n + cutting->rows; place++) cutting->reach[place] = reach(cutting, place);
  return cglpk_read_rows(&cutting->flat, problem);
}

/* Every row less its own sum is zero; so is the sum of that by any multipliers. Terms that cancel leave their rounding
 * errors behind. */
static void sum_rows(cglpk_cutting *cutting) {
  const cglpk_flat_rows *rows = &cutting->flat;
  double *dense = cutting->dense, size = 0;
  for (int i = 0; i < cutting->rows; i++) {
    double multiplier = cutting->multipliers[i + 1];
    if (multiplier == 0) continue;
    for (int k = rows->first[i]; k < rows->first[i + 1]; k++) {
      int column = rows->column[k];
      double term = multiplier * rows->value[k];
      if (dense[column] != 0) size += fabs(term) * cutting->reach[column];
      dense[column] += term;
      cglpk_mark(cutting->is_dense, column);
    }
    dense[cutting->columns + i] -= multiplier;
    cglpk_mark(cutting->is_dense, cutting->columns + i);
  }
  cutting->error = 1e-15 * size;
}

/* Collects the terms of the sum, those of whole places first; a term too small to matter is replaced by the least it can come
 * to, which is another number for the sum turned round. */
static void gather(cglpk_cutting *cutting) {
  int whole = 0, rest = 0, end = cutting->columns + cutting->rows;
  double upper = 0, upper_turned = 0;
  for (int place = -1; (place = cglpk_next_mark(cutting->is_dense, place + 1, end)) < end;) {
    double coefficient = cutting->dense[place];
    if (coefficient == 0) continue;
    double least = coefficient * cutting->lower[place], most = coefficient * cutting->upper[place];
    if (fabs(most - least) < 1e-9) {
      upper -= fmin(least, most);
      upper_turned += fmax(least, most);
    } else if (cutting->is_whole[place]) {
      cutting->sum.place[whole] = place;
      cutting->sum.coefficient[whole++] = coefficient;
    } else {
      cutting->term_column[rest] = place;
      cutting->term_value[rest++] = coefficient;
    }
  }
  memcpy(cutting->sum.place + whole, cutting->term_column, (size_t)rest * sizeof(int));
  memcpy(cutting->sum.coefficient + whole, cutting->term_value, (size_t)rest * sizeof(double));
  cutting->sum.whole_count = whole;
  cutting->sum.count = whole + rest;
  cutting->sum.upper = upper;
  cutting->upper_turned = upper_turned;
}

/* The sum as a row to be rounded, or the sum turned round. */
static void copy_sum(cglpk_cutting *cutting, int is_turned) {
  cglpk_row *row = &cutting->row, *sum = &cutting->sum;
  row->count = sum->count;
  row->whole_count = sum->whole_count;
  row->upper = is_turned ? cutting->upper_turned : sum->upper;
  for (int k = 0; k < sum->count; k++) row->coefficient[k] = is_turned ? -sum->coefficient[k] : sum->coefficient[k];
}

static void add_over_column(cglpk_cutting *cutting, int column, double coefficient) {
  cutting->over_columns[column] += coefficient;
  cglpk_mark(cutting->is_over, column);
}

/* The rounded row over columns alone, every row's sum replaced by its terms; returns the greatest coefficient. */
static double expand(cglpk_cutting *cutting) {
  const cglpk_row *row = &cutting->row;
  const cglpk_flat_rows *rows = &cutting->flat;
  int n = cutting->columns;
  for (int k = 0; k < row->count; k++) {
    double coefficient = row->coefficient[k];
    if (row->place[k] < n) {
      add_over_column(cutting, row->place[k], coefficient);
    } else if (coefficient != 0) {
      int i = row->place[k] - n;
      for (int t = rows->first[i]; t < rows->first[i + 1]; t++)
        add_over_column(cutting, rows->column[t], coefficient * rows->value[t]);
    }
  }
  double greatest = 0;
  for (int j = -1; (j = cglpk_next_mark(cutting->is_over, j + 1, n)) < n;)
    greatest = fmax(greatest, fabs(cutting->over_columns[j]));
  return greatest;
}

static int most_terms(const cglpk_cutting *cutting) { return 100 + cutting->columns / 3; }

/* Collects the terms of a cut whose greatest coefficient becomes one; 0 where its numbers are too far apart, or too many. */
static int collect(cglpk_cutting *cutting, double greatest, cglpk_cut *cut) {
  double upper = cutting->row.upper / greatest, size = fabs(upper), activity = 0, square = 0;
  cut->count = 0;
  int n = cutting->columns;
  for (int j = -1; (j = cglpk_next_mark(cutting->is_over, j + 1, n)) < n;) {
    double coefficient = cutting->over_columns[j] / greatest;
    if (coefficient == 0) continue;
    double lower = cutting->lower[j], most = cutting->upper[j];
    if (fabs(coefficient) < 1e-6) {
      double least = coefficient > 0 ? lower : most;
      if (isinf(least)) return 0;
      upper -= coefficient * least;
      continue;
    }
    if (cut->count == most_terms(cutting)) return 0;
    cutting->term_column[++cut->count] = j + 1;
    cutting->term_value[cut->count] = coefficient;
    activity += coefficient * cutting->value[j];
    square += coefficient * coefficient;
    size += fabs(coefficient) * cutting->reach[j];
  }
  if (cut->count == 0) return 0;
  /* Room for rounding errors: those of this sum, and those of the row, which rounding makes a hundredfold at most. */
  cut->upper = upper + 1e-10 * (1 + size) + 100 * cutting->error / greatest;
  cut->violation = (activity - cut->upper) / sqrt(square);
  return 1;
}

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

/* Zero again wherever there are marks, and no marks. */
static void clear(double *numbers, cglpk_marks *marks, int end) {
  for (int place = -1; (place = cglpk_next_mark(marks, place + 1, end)) < end;) numbers[place] = 0;
  memset(marks, 0, cglpk_mark_words((size_t)end) * sizeof(cglpk_marks));
}

void cglpk_separate(cglpk_cutting *cutting) {
  cglpk_places places = {cutting->lower, cutting->upper, cutting->value, cutting->is_whole};
  sum_rows(cutting);
  gather(cutting);
  for (int is_turned = 0; is_turned <= 1; is_turned++) {
    copy_sum(cutting, is_turned);
    if (cglpk_round_row(&places, &cutting->row, &cutting->rounding) < least_violation) continue;
    double greatest = expand(cutting);
    cglpk_cut cut = {0};
    int is_cut = greatest >= 1e-9 && collect(cutting, greatest, &cut);
    if (is_cut && cut.violation >= least_violation) keep(cutting, cut);
    clear(cutting->over_columns, cutting->is_over, cutting->columns);
  }
  clear(cutting->dense, cutting->is_dense, cutting->columns + cutting->rows);
}
