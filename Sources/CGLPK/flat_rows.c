#include "flat_rows.h"

#include <stdlib.h>

/* Room for so many numbers of a size in the place of earlier room; what was there is lost. */
static void *new_room(void *earlier, int count, size_t size) {
  free(earlier);
  return malloc((size_t)count * size);
}

int cglpk_read_rows(cglpk_flat_rows *rows, glp_prob *problem) {
  int count = glp_get_num_rows(problem), terms = glp_get_num_nz(problem);
  if (count + 1 > rows->row_room) {
    rows->row_room = count + 64;
    rows->first = new_room(rows->first, rows->row_room, sizeof(int));
    if (rows->first == NULL) return rows->row_room = 0;
  }
  /* GLPK writes a row's terms from place one on, which is the place behind where they belong. */
  if (terms + 1 > rows->term_room) {
    rows->term_room = terms + terms / 8 + 64;
    rows->column = new_room(rows->column, rows->term_room, sizeof(int));
    rows->value = new_room(rows->value, rows->term_room, sizeof(double));
    if (rows->column == NULL || rows->value == NULL) return rows->term_room = 0;
  }
  int place = 0;
  for (int i = 0; i < count; i++) {
    rows->first[i] = place;
    int more = glp_get_mat_row(problem, i + 1, rows->column + place, rows->value + place);
    for (int k = place; k < place + more; k++) {
      rows->column[k] = rows->column[k + 1] - 1;
      rows->value[k] = rows->value[k + 1];
    }
    place += more;
  }
  rows->first[count] = place;
  return 1;
}

void cglpk_free_rows(cglpk_flat_rows *rows) {
  free(rows->first);
  free(rows->column);
  free(rows->value);
}
