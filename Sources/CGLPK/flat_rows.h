/* The rows of a problem side by side, for those who read them over and over: GLPK keeps each as a list of its terms. */
#ifndef CGLPK_FLAT_ROWS_H
#define CGLPK_FLAT_ROWS_H

#include <glpk.h>

/* Row i, counted from zero, has the terms from first[i] to first[i + 1]; columns are counted from zero. */
typedef struct cglpk_flat_rows {
  int *first;
  int *column;
  double *value;
  int row_room, term_room;
} cglpk_flat_rows;

/* Takes the rows as they are; 0 where there is no memory, and nothing may be read then. */
int cglpk_read_rows(cglpk_flat_rows *rows, glp_prob *problem);

void cglpk_free_rows(cglpk_flat_rows *rows);

#endif
