#include "flat_rows.h"

#include <stdlib.h>

/* Makes room for so many numbers of a size, what was there is lost; 0 where there is none. */
static int make_room(void **numbers, int count, size_t size) {
  free(*numbers);
  *numbers = malloc((size_t)count * size);
  return *numbers != NULL;
}

int cglpk_read_rows(cglpk_flat_rows *rows, glp_prob *problem) {
  int count = glp_get_num_rows(problem), terms = glp_get_num_nz(problem);
  if (count + 1 > rows->row_room) {
    rows->row_room = count + 64;
    if (!make_room((void **)&rows->first, rows->row_room, sizeof(int))) return rows->row_room = 0;
  }
  /* GLPK writes a row's terms from place one on, which is the place before where they belong. */
  if (terms + 1 > rows->term_room) {
    rows->term_room = terms + terms / 8 + 64;
    if (!make_room((void **)&rows->column, rows->term_room, sizeof(int))) return rows->term_room = 0;
    if (!make_room((void **)&rows->value, rows->term_room, sizeof(double))) return rows->term_room = 0;
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
