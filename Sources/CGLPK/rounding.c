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

static double rounded(double a, int is_whole, double f0) {
  if (!is_whole) return (a < 0 ? a : 0) / (1 - f0);
  double whole = floor(a), f = a - whole;
  return whole + (f > f0 ? (f - f0) / (1 - f0) : 0);
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

/* By how much the vertex breaks the row divided and rounded, in multiples of its norm; -1: it cannot be rounded so. */
static double violation(const cglpk_places *places, const cglpk_row *row, const cglpk_rounding *room, double right,
                        double divisor) {
  double b = right / divisor, f0 = b - floor(b);
  if (f0 < least_fraction || f0 > greatest_fraction) return -1;
  double broken = -floor(b), square = 0;
  for (int k = 0; k < row->count; k++) {
    double g = rounded(room->turned[k] / divisor, places->is_whole[row->place[k]], f0);
    broken += g * room->distance[k];
    square += g * g;
  }
  return square > 1e-18 ? broken / sqrt(square) : -1;
}

/* Whether a place lies between two bounds, so that it may be measured from either. */
static int is_between(const cglpk_places *places, const cglpk_row *row, const cglpk_rounding *room, int k) {
  int place = row->place[k];
  return places->is_whole[place] && room->distance[k] > 1e-6 && !isinf(places->lower[place])
         && !isinf(places->upper[place]);
}

double cglpk_round_row(const cglpk_places *places, cglpk_row *row, cglpk_rounding *room) {
  double right = row->upper;
  for (int k = 0; k < row->count; k++) {
    double lower = places->lower[row->place[k]], upper = places->upper[row->place[k]];
    double value = places->value[row->place[k]];
    if (isinf(lower) && isinf(upper)) return 0;
    int from_upper = isinf(lower) || (!isinf(upper) && upper - value < value - lower);
    measure(places, row, room, k, from_upper, &right);
  }
  enum { most_divisors = 9, halvings = 3 };
  double best = violation(places, row, room, right, 1), divisor = 1;
  for (int k = 0, tried = 1; k < row->count && tried < most_divisors; k++) {
    double candidate = fabs(room->turned[k]);
    if (!is_between(places, row, room, k) || candidate < least_divisor) continue;
    double found = violation(places, row, room, right, candidate);
    if (found > best) best = found, divisor = candidate;
    tried++;
  }
  double undivided = divisor;
  for (int k = 1; k <= halvings; k++) {
    double found = violation(places, row, room, right, ldexp(undivided, -k));
    if (found > best) best = found, divisor = ldexp(undivided, -k);
  }
  for (int k = 0; k < row->count; k++) {
    if (!is_between(places, row, room, k)) continue;
    double before = right;
    int side = room->from_upper[k];
    right = before + row->coefficient[k] * (side ? places->upper : places->lower)[row->place[k]];
    measure(places, row, room, k, !side, &right);
    double found = violation(places, row, room, right, divisor);
    if (found > best + 1e-9) {
      best = found;
    } else {
      double ignored = 0;
      measure(places, row, room, k, side, &ignored);
      right = before;
    }
  }
  if (best < 1e-3) return 0;
  double b = right / divisor, f0 = b - floor(b);
  row->upper = floor(b);
  for (int k = 0; k < row->count; k++) {
    int place = row->place[k];
    double g = rounded(room->turned[k] / divisor, places->is_whole[place], f0);
    row->upper += g * (room->from_upper[k] ? -places->upper[place] : places->lower[place]);
    row->coefficient[k] = room->from_upper[k] ? -g : g;
  }
  return best;
}
