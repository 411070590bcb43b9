/* Mixed-integer rounding of one row: pure arithmetic, no GLPK. */
#ifndef CGLPK_ROUNDING_H
#define CGLPK_ROUNDING_H

/* What is known of the places a row can speak of: columns first, then every row's own sum. */
typedef struct cglpk_places {
  const double *lower;
  const double *upper;
  const double *value; /* at the vertex to cut off */
  const unsigned char *is_whole;
} cglpk_places;

/* sum of coefficient[k] * place[k] <= upper; the first terms are those of whole places. */
typedef struct cglpk_row {
  int count, whole_count;
  int *place;
  double *coefficient;
  double upper;
} cglpk_row;

/* Terms that are worked on at once; rooms for them are longer by as many. */
enum { cglpk_lanes = 2 };

/* Room for the work, as long as the longest row and cglpk_lanes more. */
typedef struct cglpk_rounding {
  double *turned;            /* coefficients over distances from bounds */
  double *distance;          /* of the vertex from the bound a place is measured from */
  unsigned char *from_upper; /* which bound that is */
  double *whole, *part;      /* of the coefficients of whole places, divided */
  int *between;              /* terms of whole places that the vertex has between two bounds, */
  int between_count;         /* so many */
  double rest, rest_square;  /* what the other places add to the row at the vertex and to its square norm, undivided */
} cglpk_rounding;

/* Replaces a row that holds by one that whole numbers keep and the vertex breaks: complemented mixed-integer rounding
 * (Marchand and Wolsey 2001). Returns by how much the vertex breaks it, in multiples of its norm; 0: no such row found,
 * and the row is left as it was. */
double cglpk_round_row(const cglpk_places *places, cglpk_row *row, cglpk_rounding *room);

#endif
