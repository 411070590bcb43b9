/* What the files of this target share about one running solve. */
#ifndef CGLPK_JOB_H
#define CGLPK_JOB_H

#include <glpk.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdatomic.h>

#include "CGLPK.h"

#define CGLPK_MESSAGE_SIZE 1024

struct cglpk_job {
  cglpk_model model;
  cglpk_settings settings;
  int64_t deadline; /* on the clock of cglpk_now; INT64_MAX: none */

  /* Shared with the waiting thread. */
  pthread_t thread;
  pthread_mutex_t mutex;
  pthread_cond_t ended_condition;
  int ended;
  _Atomic int cancelled;
  _Atomic int shown_incumbent;
  _Atomic int shown_bound;
  _Atomic double shown_incumbent_objective;
  _Atomic double shown_bound_value;
  _Atomic int64_t shown_nodes;

  /* The solving thread's own until it has ended. */
  jmp_buf escape;
  cglpk_result result;
  double *incumbent;
  double *relaxation;
  double *reduced_costs;
  double *row_duals;
  double *cut_root;
  double *cut_root_costs;
  int32_t *cut_first;
  int32_t *cut_column;
  double *cut_value;
  double *cut_upper;
  double *probe_down;
  double *probe_up;
  struct cglpk_cutting *cutting; /* room for the work on cuts; NULL: none */
  char message[CGLPK_MESSAGE_SIZE];
  size_t message_length;
  double incumbent_objective;
  int start_offered;
  int64_t selections_to_skip;
  int in_tree;
  int64_t node_iterations; /* of the simplex, when the present node began */
  int64_t node_iteration_limit;
};

/* Milliseconds on a clock that nobody sets. */
int64_t cglpk_now(void);

/* Whether the solve has to end now; if so, result.end says why. */
int cglpk_must_stop(cglpk_job *job);

/* Loops of "numerical instability" never end by themselves; no honest solve of ours needs this many iterations. */
int64_t cglpk_iteration_limit(glp_prob *problem);

/* Raises the lower bound, never lowers it. */
void cglpk_raise_bound(cglpk_job *job, double bound);

/* Builds the problem, solves it, copies everything out. Returns even where GLPK would abort. */
void cglpk_solve(cglpk_job *job);

/* Solves the LP relaxation in place. 1: optimal and copied out; 0: result.end says why not. */
int cglpk_solve_root(cglpk_job *job, glp_prob *problem);

/* Solves the LP again after rows were added. 1: optimal; 0: result.end says why the solve ends; -1: it gave up. */
int cglpk_solve_again(cglpk_job *job, glp_prob *problem);

/* Draws the tolerances of a solved LP in and raises the bound to its objective; answers like cglpk_solve_again. */
int cglpk_polish_root(cglpk_job *job, glp_prob *problem);

/* Cuts the vertex of the solved root LP off, over and over. 1: the LP is optimal; 0: result.end says why not. */
int cglpk_cut_root(cglpk_job *job, glp_prob *problem);

/* Looks at both sides of the sums to probe. 1: the LP is as it was; 0: result.end says why the solve ends. */
int cglpk_probe_root(cglpk_job *job, glp_prob *problem);

/* Which columns and then rows are basic, and at which bounds the others are. */
void cglpk_note_basis(glp_prob *problem, unsigned char *status);

/* Back to so many rows and the basis noted then; the LP is not solved again. */
void cglpk_restore(cglpk_job *job, glp_prob *problem, int rows, const unsigned char *status);

/* Keeps the root's LP as it is now as what the root proves. */
void cglpk_note_cut_root(cglpk_job *job, glp_prob *problem);

/* Branch and bound from the optimal root basis; result.end says how it ended. */
void cglpk_solve_tree(cglpk_job *job, glp_prob *problem);

#endif
