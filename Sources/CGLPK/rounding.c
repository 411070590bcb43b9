/* Mixed-integer rounding of one row.
 *
 * Every place is measured by its distance t >= 0 from one of its bounds, which gives sum a*t <= b. For whole t, and with
 * f the fraction of a number and f0 that of b, then sum F(a)*t <= floor(b), where F(a) = floor(a) + max(0, f - f0)/(1 - f0)
 * for whole places and min(a, 0)/(1 - f0) for others. The row may be divided by any number first; divisors and bounds are
 * chosen so that the vertex breaks the result by most. F is continuous, so rounding errors in a stay rounding errors.
 *
 * Rounding a row in one way after another is where cuts spend their time: two terms are worked on at once, as every x86-64 and
 * ARM can, and what places that are not whole add is summed once. */
#include "rounding.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

static const double least_fraction = 0.01, greatest_fraction = 0.99;

/* What is smaller may be nothing but a rounding error, and dividing by it would make others great. */
static const double least_divisor = 1e-3;

typedef double lanes __attribute__((vector_size(cglpk_lanes * sizeof(double))));
typedef int64_t masks __attribute__((vector_size(cglpk_lanes * sizeof(double))));

static inline lanes load(const double *from) {
  lanes them;
  memcpy(&them, from, sizeof them);
  return them;
}

static inline void store(lanes them, double *to) { memcpy(to, &them, sizeof them); }

static inline lanes where(masks mask, lanes them, lanes others) {
  return (lanes)((mask & (masks)them) | (~mask & (masks)others));
}

/* As floor, which is a call on plain x86-64: adding 1.5 * 2^52 leaves no room for fractions. Beyond 2^51 numbers stay as they
 * are: their fractions would be rounding errors. */
static inline lanes whole_below(lanes a) {
  const lanes none = {0}, one = none + 1, fractionless = none + 6755399441055744.0, great = none + 2251799813685248.0;
  lanes whole = a + fractionless - fractionless;
  whole -= where(whole > a, one, none);
  return where((a < great) & (a > -great), whole, a);
}

/* How far the vertex has a place from one of its bounds. */
static double distance(const cglpk_places *places, int place, int from_upper) {
  return fmax(0, from_upper ? places->upper[place] - places->value[place] : places->value[place] - places->lower[place]);
}

/* Measures term k from one of its place's bounds; the row's right side moves along. */
static void measure(const cglpk_places *places, const cglpk_row *row, cglpk_rounding *room, int k, int from_upper,
                    double *right) {
  int place = row->place[k];
  room->from_upper[k] = (unsigned char)from_upper;
  *right -= row->coefficient[k] * (from_upper ? places->upper : places->lower)[place];
  if (k >= row->whole_count) return;
  room->turned[k] = from_upper ? -row->coefficient[k] : row->coefficient[k];
  room->distance[k] = distance(places, place, from_upper);
}

/* The coefficient of a place that is not whole, over its distance from a bound, where it is below zero. */
static double below_zero(const cglpk_row *row, const cglpk_rounding *room, int k) {
  return fmin(room->from_upper[k] ? -row->coefficient[k] : row->coefficient[k], 0);
}

/* Divides the terms of whole places from one to before another. */
static void divide(cglpk_rounding *room, int from, int end, double divisor) {
  const lanes none = {0};
  for (int k = from; k < end; k += cglpk_lanes) {
    lanes a = load(room->turned + k) / (none + divisor), whole = whole_below(a);
    store(whole, room->whole + k);
    store(a - whole, room->part + k);
  }
}

/* By how much the vertex breaks the divided row when it is rounded, in multiples of its norm; -1: it cannot be rounded so. */
static double violation(const cglpk_row *row, const cglpk_rounding *room, double right, double divisor) {
  double b = right / divisor, f0 = b - floor(b);
  if (f0 < least_fraction || f0 > greatest_fraction) return -1;
  const lanes none = {0};
  lanes broken = none, square = none;
  for (int k = 0; k < row->whole_count; k += cglpk_lanes) {
    lanes over = load(room->part + k) - f0;
    lanes g = load(room->whole + k) + where(over > none, over, none) / (none + (1 - f0));
    broken += g * load(room->distance + k);
    square += g * g;
  }
  double scale = divisor * (1 - f0);
  double all = broken[0] + broken[1] + room->rest / scale - floor(b);
  double norm = square[0] + square[1] + room->rest_square / (scale * scale);
  return norm > 1e-18 ? all / sqrt(norm) : -1;
}

/* Measures every place from its nearer bound and returns the row's right side; NaN where a place has no bound. */
static double measure_all(const cglpk_places *places, const cglpk_row *row, cglpk_rounding *room) {
  double right = row->upper;
  room->between_count = 0;
  room->rest = room->rest_square = 0;
  for (int k = 0; k < row->count; k++) {
    int place = row->place[k];
    double lower = places->lower[place], upper = places->upper[place], value = places->value[place];
    if (isinf(lower) && isinf(upper)) return NAN;
    int from_upper = isinf(lower) || (!isinf(upper) && upper - value < value - lower);
    measure(places, row, room, k, from_upper, &right);
    if (k >= row->whole_count) {
      double below = below_zero(row, room, k);
      room->rest += below * distance(places, place, from_upper);
      room->rest_square += below * below;
    } else if (room->distance[k] > 1e-6 && !isinf(lower) && !isinf(upper)) {
      room->between[room->between_count++] = k;
    }
  }
  /* No terms behind the last of a whole place, up to the end of its pair. */
  for (int k = row->whole_count; k % cglpk_lanes != 0; k++) room->turned[k] = room->distance[k] = 0;
  return right;
}

static double violation_divided(const cglpk_row *row, cglpk_rounding *room, double right, double divisor) {
  divide(room, 0, row->whole_count, divisor);
  return violation(row, room, right, divisor);
}

/* The divisor by which the vertex breaks the rounded row most. */
static double best_divisor(const cglpk_row *row, cglpk_rounding *room, double right, double *best) {
  enum { most_divisors = 9, halvings = 3 };
  double tried[most_divisors] = {1}, divisor = 1;
  *best = violation_divided(row, room, right, 1);
  for (int c = 0, count = 1; c < room->between_count && count < most_divisors; c++) {
    double candidate = fabs(room->turned[room->between[c]]);
    if (candidate < least_divisor) continue;
    int is_new = 1;
    for (int k = 0; k < count && is_new; k++) is_new = tried[k] != candidate;
    tried[count++] = candidate;
    if (!is_new) continue;
    double found = violation_divided(row, room, right, candidate);
    if (found > *best) *best = found, divisor = candidate;
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
  for (int c = 0; c < room->between_count; c++) {
    int k = room->between[c], side = room->from_upper[k];
    double before = *right;
    *right = before + row->coefficient[k] * (side ? places->upper : places->lower)[row->place[k]];
    measure(places, row, room, k, !side, right);
    divide(room, k - k % cglpk_lanes, k + 1, divisor);
    double found = violation(row, room, *right, divisor);
    if (found > *best + 1e-9) {
      *best = found;
    } else {
      double ignored = 0;
      measure(places, row, room, k, side, &ignored);
      divide(room, k - k % cglpk_lanes, k + 1, divisor);
      *right = before;
    }
  }
}

double cglpk_round_row(const cglpk_places *places, cglpk_row *row, cglpk_rounding *room) {
  double right = measure_all(places, row, room);
  if (isnan(right)) return 0;
  double best, divisor = best_divisor(row, room, right, &best);
  divide(room, 0, row->whole_count, divisor);
  choose_bounds(places, row, room, divisor, &right, &best);
  if (best < 1e-3) return 0;
  double b = right / divisor, f0 = b - floor(b);
  row->upper = floor(b);
  for (int k = 0; k < row->count; k++) {
    int place = row->place[k];
    double g = k < row->whole_count ? room->whole[k] + fmax(0, room->part[k] - f0) / (1 - f0)
                                    : below_zero(row, room, k) / (divisor * (1 - f0));
    row->upper += g * (room->from_upper[k] ? -places->upper[place] : places->lower[place]);
    row->coefficient[k] = room->from_upper[k] ? -g : g;
  }
  return best;
}
