/* One guarded, one-shot solve over GLPK.
 *
 * GLPK aborts the process on misuse and on failed internal assertions, prints to standard output, keeps its
 * environment per thread, and can only be left by a long jump. None of that can be dealt with in Swift, so a whole
 * solve happens behind this header: a thread of its own, an environment of its own, and no Swift beneath GLPK.
 *
 * The caller's part: fill a model and settings, cglpk_start, cglpk_wait until done, read cglpk_result,
 * cglpk_finish. The arrays of the model and of the settings must stay alive until cglpk_finish.
 */
#ifndef CGLPK_H
#define CGLPK_H

#include <stdint.h>

/* A minimisation. Columns and rows count from zero, but the entries are written the way glp_load_matrix reads
 * them: element 0 of the three arrays is unused and indices start at one. Absent bounds are infinite. */
typedef struct cglpk_model {
  int32_t column_count;
  int32_t row_count;
  int32_t entry_count;
  const double *column_lower;
  const double *column_upper;
  const double *column_cost;
  const uint8_t *column_is_integer; /* bounds of integer columns must be whole or infinite */
  const double *row_lower;
  const double *row_upper;
  const int32_t *entry_row;
  const int32_t *entry_column;
  const double *entry_value;
} cglpk_model;

typedef enum cglpk_branching {
  CGLPK_BRANCH_DRIEBECK_TOMLIN = 0,
  CGLPK_BRANCH_FIRST_FRACTIONAL = 1,
  CGLPK_BRANCH_PSEUDOCOST = 2
} cglpk_branching;

typedef struct cglpk_settings {
  int64_t time_limit_ms;         /* from cglpk_start; negative: none */
  int32_t memory_limit_mb;       /* 0: none */
  double relative_gap;           /* 0: prove */
  double objective_offset;       /* constant of the objective, for the relative gap only */
  double integrality_tolerance;
  cglpk_branching branching;
  int32_t mir_cuts;
  int32_t gmi_cuts;
  int32_t cut_rounds;            /* most rounds of our own cuts at the root; 0: none */
  int32_t dual_first;            /* begin the root LP with the dual simplex instead of the primal */
  int32_t scale;
  int32_t relaxation_only;
  const double *start;           /* column_count values that the caller has checked, or NULL */
  const int32_t *branch_order;   /* columns, counted from one, to branch on before any other; or NULL */
  int32_t branch_order_count;
  int32_t has_known_bound;
  double known_bound;            /* no solution costs less, says the caller: the first to cost no more is the best */
  int32_t node_limit;            /* subproblems of the tree; 0: none */
  int32_t probe_count;           /* sums of columns to probe at the root, after its cuts; 0: none */
  const int32_t *probe_first;    /* probe_count + 1 positions in what follows */
  const int32_t *probe_columns;  /* columns, counted from one */
} cglpk_settings;

typedef enum cglpk_end {
  CGLPK_END_OPTIMAL = 0,
  CGLPK_END_GAP = 1,
  CGLPK_END_INFEASIBLE = 2,
  CGLPK_END_UNBOUNDED = 3,
  CGLPK_END_TIME = 4,
  CGLPK_END_CANCELLED = 5,
  CGLPK_END_MEMORY = 6,
  CGLPK_END_TROUBLE = 7, /* GLPK gave up; message says with which code */
  CGLPK_END_FATAL = 8,   /* GLPK would have aborted; message holds its last words */
  CGLPK_END_NODES = 9    /* the limit on subproblems */
} cglpk_end;

/* Arrays belong to the job and live until cglpk_finish. */
typedef struct cglpk_result {
  cglpk_end end;
  int32_t has_relaxation; /* the root LP was solved to optimality */
  int32_t has_incumbent;
  int32_t has_bound;
  double bound; /* no solution costs less */
  double relaxation_objective;
  int64_t nodes;
  const double *incumbent;
  const double *relaxation;
  const double *reduced_costs;
  const double *row_duals;
  int32_t has_cut_root; /* the root was cut or branched upon: its LP with its cuts follows */
  double cut_root_objective;
  int32_t cut_root_had_incumbent; /* then it speaks only of solutions better than this: GLPK drops the others there */
  double cut_root_incumbent;
  const double *cut_root;
  const double *cut_root_costs;
  int32_t cut_count; /* cuts that bind at the root: sum of cut_value * cut_column (from zero) <= cut_upper */
  const int32_t *cut_first; /* cut_count + 1 positions in the two arrays that follow */
  const int32_t *cut_column;
  const double *cut_value;
  const double *cut_upper;
  int32_t has_probes;
  const double *probe_down; /* bounds with a sum at most, and at least, next to its value; infinite: nothing is there; */
  const double *probe_up;   /* NaN: not looked at */
  const char *message;
} cglpk_result;

/* What a running solve has reached; safe to read at any time. */
typedef struct cglpk_snapshot {
  int32_t has_incumbent;
  int32_t has_bound;
  double incumbent_objective;
  double bound;
  int64_t nodes;
} cglpk_snapshot;

typedef struct cglpk_job cglpk_job;

/* NULL when memory or a thread could not be had. */
cglpk_job *cglpk_start(const cglpk_model *model, const cglpk_settings *settings);

/* Waits at most this long (negative: for ever); 1 when the solve has ended. */
int cglpk_wait(cglpk_job *job, int32_t milliseconds);

/* Asks the solve to end: within a slice of the root LP, or at the next event of the tree. */
void cglpk_cancel(cglpk_job *job);

cglpk_snapshot cglpk_progress(cglpk_job *job);

/* Only after cglpk_wait has returned 1. */
cglpk_result cglpk_outcome(const cglpk_job *job);

/* Cancels if need be, joins the thread and frees everything. */
void cglpk_finish(cglpk_job *job);

#endif
