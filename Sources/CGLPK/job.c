/* The thread of a solve, and what the waiting side may ask of it. */
#include "job.h"

#include "cuts.h"

#include <math.h>
#include <stdlib.h>
#include <time.h>

/* GLPK recurses little, but a thread that inherits a small default stack must not decide that. */
enum { stack_bytes = 16 * 1024 * 1024 };

int64_t cglpk_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int cglpk_must_stop(cglpk_job *job) {
  if (atomic_load(&job->cancelled)) {
    job->result.end = CGLPK_END_CANCELLED;
    return 1;
  }
  if (cglpk_now() >= job->deadline) {
    job->result.end = CGLPK_END_TIME;
    return 1;
  }
  return 0;
}

void cglpk_raise_bound(cglpk_job *job, double bound) {
  if (job->result.has_bound && bound <= job->result.bound) return;
  job->result.has_bound = 1;
  job->result.bound = bound;
  atomic_store(&job->shown_bound_value, bound);
  atomic_store(&job->shown_bound, 1);
}

static void *run(void *info) {
  cglpk_job *job = info;
  cglpk_solve(job);
  pthread_mutex_lock(&job->mutex);
  job->ended = 1;
  pthread_cond_signal(&job->ended_condition);
  pthread_mutex_unlock(&job->mutex);
  return NULL;
}

static void free_job(cglpk_job *job) {
  free(job->incumbent);
  free(job->relaxation);
  free(job->reduced_costs);
  free(job->row_duals);
  free(job->cut_root);
  free(job->cut_root_costs);
  free(job->probe_down);
  free(job->probe_up);
  free(job->cut_first);
  free(job->cut_column);
  free(job->cut_value);
  free(job->cut_upper);
  cglpk_free_cutting(job->cutting);
  free(job);
}

static int start_thread(cglpk_job *job) {
  pthread_condattr_t clock;
  pthread_condattr_init(&clock);
  pthread_condattr_setclock(&clock, CLOCK_MONOTONIC);
  pthread_cond_init(&job->ended_condition, &clock);
  pthread_condattr_destroy(&clock);
  pthread_mutex_init(&job->mutex, NULL);

  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, stack_bytes);
  int code = pthread_create(&job->thread, &attributes, run, job);
  pthread_attr_destroy(&attributes);
  return code == 0;
}

cglpk_job *cglpk_start(const cglpk_model *model, const cglpk_settings *settings) {
  cglpk_job *job = calloc(1, sizeof *job);
  if (job == NULL) return NULL;
  size_t columns = (size_t)model->column_count;
  job->model = *model;
  job->settings = *settings;
  job->incumbent = calloc(columns, sizeof(double));
  job->relaxation = calloc(columns, sizeof(double));
  job->reduced_costs = calloc(columns, sizeof(double));
  job->cut_root = calloc(columns, sizeof(double));
  job->cut_root_costs = calloc(columns, sizeof(double));
  job->row_duals = calloc((size_t)model->row_count + 1, sizeof(double)); /* never an empty block */
  job->probe_down = calloc((size_t)settings->probe_count + 1, sizeof(double));
  job->probe_up = calloc((size_t)settings->probe_count + 1, sizeof(double));
  job->result.end = CGLPK_END_TROUBLE;
  int64_t limit = settings->time_limit_ms, now = cglpk_now();
  job->deadline = limit < 0 || limit > INT64_MAX - now ? INT64_MAX : now + limit;
  int complete = job->incumbent && job->relaxation && job->reduced_costs && job->row_duals && job->cut_root
                 && job->cut_root_costs && job->probe_down && job->probe_up;
  if (!complete || !start_thread(job)) {
    free_job(job);
    return NULL;
  }
  return job;
}

int cglpk_wait(cglpk_job *job, int32_t milliseconds) {
  struct timespec until;
  clock_gettime(CLOCK_MONOTONIC, &until);
  until.tv_sec += milliseconds / 1000;
  until.tv_nsec += (long)(milliseconds % 1000) * 1000000;
  if (until.tv_nsec >= 1000000000) {
    until.tv_sec += 1;
    until.tv_nsec -= 1000000000;
  }
  pthread_mutex_lock(&job->mutex);
  int code = 0;
  while (!job->ended && code == 0) {
    code = milliseconds < 0 ? pthread_cond_wait(&job->ended_condition, &job->mutex)
                            : pthread_cond_timedwait(&job->ended_condition, &job->mutex, &until);
  }
  int ended = job->ended;
  pthread_mutex_unlock(&job->mutex);
  return ended;
}

void cglpk_cancel(cglpk_job *job) { atomic_store(&job->cancelled, 1); }

cglpk_snapshot cglpk_progress(cglpk_job *job) {
  cglpk_snapshot snapshot;
  /* The flags are stored after the values they announce, so they are read first. */
  snapshot.has_incumbent = atomic_load(&job->shown_incumbent);
  snapshot.has_bound = atomic_load(&job->shown_bound);
  snapshot.incumbent_objective = atomic_load(&job->shown_incumbent_objective);
  snapshot.bound = atomic_load(&job->shown_bound_value);
  snapshot.nodes = atomic_load(&job->shown_nodes);
  return snapshot;
}

cglpk_result cglpk_outcome(const cglpk_job *job) {
  cglpk_result result = job->result;
  result.incumbent = job->incumbent;
  result.relaxation = job->relaxation;
  result.reduced_costs = job->reduced_costs;
  result.row_duals = job->row_duals;
  result.cut_root = job->cut_root;
  result.cut_root_costs = job->cut_root_costs;
  result.probe_down = job->probe_down;
  result.probe_up = job->probe_up;
  result.cut_first = job->cut_first;
  result.cut_column = job->cut_column;
  result.cut_value = job->cut_value;
  result.cut_upper = job->cut_upper;
  result.nodes = atomic_load(&job->shown_nodes);
  result.message = job->message;
  return result;
}

void cglpk_finish(cglpk_job *job) {
  cglpk_cancel(job);
  pthread_join(job->thread, NULL);
  pthread_cond_destroy(&job->ended_condition);
  pthread_mutex_destroy(&job->mutex);
  free_job(job);
}
