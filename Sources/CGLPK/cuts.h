/* What the files about cuts share: the vertex to cut off, room for the work, and the cuts found. */
#ifndef CGLPK_CUTS_H
#define CGLPK_CUTS_H

#include <glpk.h>

#include "flat_rows.h"
#include "marks.h"
#include "rounding.h"

/* sum of coefficient[k] * column[k] <= upper, k from 1 and columns counted from one, as GLPK counts. */
typedef struct cglpk_cut {
  int count;
  int *column;
  double *coefficient;
  double upper;
  double violation; /* of the vertex, in multiples of the norm */
} cglpk_cut;

typedef struct cglpk_cutting {
  int columns, rows;
  double *lower, *upper, *value; /* of columns, then of rows */
  double *reach; /* how far from zero each of them gets */
  unsigned char *is_whole;
  unsigned char *status; /* of columns, then of rows, in a basis */
  cglpk_flat_rows flat; /* the rows as the vertex was read */
  double *dense; /* over columns, then rows; zero between uses */
  cglpk_marks *is_dense; /* places of it in use */
  double error;  /* by how much the sum may be off at any point */
  double *multipliers; /* of rows, counted from one */
  double *over_columns; /* zero between uses */
  cglpk_marks *is_over;
  int *term_column;
  double *term_value;
  cglpk_row sum; /* of the rows, as it is before rounding */
  double upper_turned; /* what stands right of it turned round */
  cglpk_row row; /* what is rounded, over the sum's places */
  cglpk_rounding rounding;
  cglpk_cut *cuts;
  int cut_count, cut_room;
} cglpk_cutting;

/* Room for a problem and so many more rows; NULL where there is no memory. */
cglpk_cutting *cglpk_make_cutting(glp_prob *problem, int more_rows);

void cglpk_forget_cuts(cglpk_cutting *cutting);

void cglpk_free_cutting(cglpk_cutting *cutting);

/* Takes the vertex of the present basis, and the rows; 0 where there is no memory. */
int cglpk_read_vertex(cglpk_cutting *cutting, glp_prob *problem);

/* Rounds the sum of the rows by the multipliers, in both directions, and keeps what cuts the vertex off. */
void cglpk_separate(cglpk_cutting *cutting);

/* Cuts the vertex of the present basis off as well as may be; returns the number of rows added. */
int cglpk_add_cuts(cglpk_cutting *cutting, glp_prob *problem, int model_rows);

#endif
