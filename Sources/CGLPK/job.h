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

/* Branch and bound from the optimal root basis; result.end says how it ended. */
void cglpk_solve_tree(cglpk_job *job, glp_prob *problem);

#endif
