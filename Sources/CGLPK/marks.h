/* Marks on places, walked in order without looking at those that are not marked. */
#ifndef CGLPK_MARKS_H
#define CGLPK_MARKS_H

#include <stddef.h>
#include <stdint.h>

/* A bit for each place, sixty-four a word. */
typedef uint64_t cglpk_marks;

static inline size_t cglpk_mark_words(size_t places) { return places / 64 + 1; }

static inline void cglpk_mark(cglpk_marks *marks, int place) { marks[place / 64] |= (cglpk_marks)1 << place % 64; }

/* The first marked place from one on and before an end; the end where there is none. */
static inline int cglpk_next_mark(const cglpk_marks *marks, int from, int end) {
  if (from >= end) return end;
  int word = from / 64;
  cglpk_marks left = marks[word] & ~(cglpk_marks)0 << from % 64;
  while (left == 0) {
    if (++word * 64 >= end) return end;
    left = marks[word];
  }
  int place = word * 64 + __builtin_ctzll(left);
  return place < end ? place : end;
}

#endif
