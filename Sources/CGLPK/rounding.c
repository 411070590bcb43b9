/* Mixed-integer rounding of one row.
 *
 * Every place is measured by its distance t >= 0 from one of its bounds, which gives sum a*t <= b. For whole t, and with
 * f the fraction of a number and f0 that of b, then sum F(a)*t <= floor(b), where F(a) = floor(a) + max(0, f - f0)/(1 - f0)
 * for whole places and min(a, 0)/(1 - f0) for others. The row may be divided by any number first; divisors and bounds are
 * chosen so that the vertex breaks the result by most. F is continuous, so rounding errors in a stay rounding errors. */
#include "rounding.h"

#include <math.h>

static const double least_fraction = 0.01, greatest_fraction = 0.99;

/* What is smaller may be nothing but a rounding error, and dividing by it would make others great. */
static const double least_divisor = 1e-3;

/* As floor, which is a call on plain x86-64; beyond 2^52 there are whole numbers only. */
static inline double whole_below(double a) {
  if (fabs(a) >= 4503599627370496.0) return a;
  double whole = (double)(long long)a;
  return whole > a ? whole - 1 : whole;
}

/* Measures place k from one of its bounds; the row's right side moves along. */
static void measure(const cglpk_places *places, const cglpk_row *row, cglpk_rounding *room, int k, int from_upper,
                    double *right) {
  int place = row->place[k];
  double bound = from_upper ? places->upper[place] : places->lower[place];
  room->from_upper[k] = (unsigned char)from_upper;
  room->turned[k] = from_upper ? -row->coefficient[k] : row->coefficient[k];
  room->distance[k] = fmax(0, from_upper ? bound - places->value[place] : places->value[place] - bound);
  *right -= row->coefficient[k] * bound;
}

/* Divides term k; what is not whole counts below zero only. */
static void divide_term(cglpk_rounding *room, int k, double divisor) {
  double a = room->turned[k] / divisor;
  room->whole[k] = room->is_whole[k] ? whole_below(a) : 0;
  room->part[k] = room->is_whole[k] ? a - room->whole[k] : fmin(a, 0);
}

static void divide(const cglpk_row *row, cglpk_rounding *room, double divisor) {
  room->counted_count = 0;
  for (int k = 0; k < row->count; k++) {
    divide_term(room, k, divisor);
    if (room->is_whole[k] || room->part[k] < 0) room->counted[room->counted_count++] = k;
  }
}

/* F of a divided term. */
static inline double rounded(const cglpk_rounding *room, int k, double f0) {
  double part = room->part[k];
  if (!room->is_whole[k]) return part / (1 - f0);
  return room->whole[k] + (part > f0 ? (part - f0) / (1 - f0) : 0);
}

/* By how much the vertex breaks the divided row when it is rounded, in multiples of its norm; -1: it cannot be rounded so. */
static double violation(const cglpk_rounding *room, double b) {
  double f0 = b - floor(b);
  if (f0 < least_fraction || f0 > greatest_fraction) return -1;
  double broken = -floor(b), square = 0;
  for (int c = 0; c < room->counted_count; c++) {
    int k = room->counted[c];
    double g = rounded(room, k, f0);
    broken += g * room->distance[k];
    square += g * g;
  }
  return square > 1e-18 ? broken / sqrt(square) : -1;
}

static double violation_divided(const cglpk_row *row, cglpk_rounding *room, double right, double divisor) {
  divide(row, room, divisor);
  return violation(room, right / divisor);
}

/* Whether a place lies between two bounds, so that it may be measured from either. */
static int is_between(const cglpk_places *places, const cglpk_row *row, const cglpk_rounding *room, int k) {
  int place = row->place[k];
  return places->is_whole[place] && room->distance[k] > 1e-6 && !isinf(places->lower[place])
         && !isinf(places->upper[place]);
}

/* Measures every place from its nearer bound and returns the row's right side; NaN where a place has no bound. */
static double measure_all(const cglpk_places *places, const cglpk_row *row, cglpk_rounding *room) {
  double right = row->upper;
  for (int k = 0; k < row->count; k++) {
    double lower = places->lower[row->place[k]], upper = places->upper[row->place[k]];
    double value = places->value[row->place[k]];
    if (isinf(lower) && isinf(upper)) return NAN;
    int from_upper = isinf(lower) || (!isinf(upper) && upper - value < value - lower);
    room->is_whole[k] = places->is_whole[row->place[k]];
    measure(places, row, room, k, from_upper, &right);
  }
  return right;
}

/* The divisor by which the vertex breaks the rounded row most. */
static double best_divisor(const cglpk_places *places, const cglpk_row *row, cglpk_rounding *room, double right,
                           double *best) {
  enum { most_divisors = 9, halvings = 3 };
  double divisor = 1;
  *best = violation_divided(row, room, right, 1);
  for (int k = 0, tried = 1; k < row->count && tried < most_divisors; k++) {
    double candidate = fabs(room->turned[k]);
    if (!is_between(places, row, room, k) || candidate < least_divisor) continue;
    double found = violation_divided(row, room, right, candidate);
    if (found > *best) *best = found, divisor = candidate;
    tried++;
  }
  double undivided = divisor;
  for (int k = 1; k <= halvings; k++) {
    double found = violation_divided(row, room, right, ldexp(undivided, -k));
    if (found > *best) *best = found, divisor = ldexp(undivided, -k);
  }
  return divisor;
}

/* Measures places from their other bound, one after another, where the vertex breaks the row more then; moves the right side. */
static void choose_bounds(const cglpk_places *places, const cglpk_row *row, cglpk_rounding *room, double divisor,
                          double *right, double *best) {
  for (int k = 0; k < row->count; k++) {
    if (!is_between(places, row, room, k)) continue;
    double before = *right;
    int side = room->from_upper[k];
    *right = before + row->coefficient[k] * (side ? places->upper : places->lower)[row->place[k]];
    measure(places, row, room, k, !side, right);
    divide_term(room, k, divisor);
    double found = violation(room, *right / divisor);
    if (found > *best + 1e-9) {
      *best = found;
    } else {
      double ignored = 0;
      measure(places, row, room, k, side, &ignored);
      divide_term(room, k, divisor);
      *right = before;
    }
  }
}

double cglpk_round_row(const cglpk_places *places, cglpk_row *row, cglpk_rounding *room) {
  double right = measure_all(places, row, room);
  if (isnan(right)) return 0;
  double best, divisor = best_divisor(places, row, room, right, &best);
  divide(row, room, divisor);
  choose_bounds(places, row, room, divisor, &right, &best);
  if (best < 1e-3) return 0;
  double b = right / divisor, f0 = b - floor(b);
  row->upper = floor(b);
  for (int k = 0; k < row->count; k++) {
    int place = row->place[k];
    double g = rounded(room, k, f0);
    row->upper += g * (room->from_upper[k] ? -places->upper[place] : places->lower[place]);
    row->coefficient[k] = room->from_upper[k] ? -g : g;
  }
  return best;
}
