/* The guard: an environment that is born and dies here, and a way out of every GLPK error. */
#include "job.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* Ways out of GLPK: where it would abort, at a deadline inside a node, from a node that never ends. */
enum { FATAL = 1, STOPPED, STUCK };

/* GLPK gives the LP of a node no limit of time, and asks nobody while it runs; but it prints how far it is. */
static void leave_stuck_node(cglpk_job *job, const char *text) {
  if (cglpk_must_stop(job)) longjmp(job->escape, STOPPED);
  long long iterations = 0;
  int is_progress = text[0] != '\0' && sscanf(text + 1, "%lld: obj", &iterations) == 1;
  if (is_progress && iterations - job->node_iterations > job->node_iteration_limit) longjmp(job->escape, STUCK);
}

/* Keeps GLPK silent (it prints to standard output, some lines whatever the message level) and its last words. */
static int listen(void *info, const char *text) {
  cglpk_job *job = info;
  if (job->in_tree && !glp_at_error()) leave_stuck_node(job, text);
  if (glp_at_error()) {
    size_t room = CGLPK_MESSAGE_SIZE - 1 - job->message_length, length = strlen(text);
    if (length > room) length = room;
    memcpy(job->message + job->message_length, text, length);
    job->message_length += length;
    job->message[job->message_length] = '\0';
  }
  return 1;
}

/* Called where GLPK would abort. Only C of GLPK and of this target lies between here and the setjmp. */
static void leave(void *info) {
  cglpk_job *job = info;
  longjmp(job->escape, FATAL);
}

static int bound_type(double lower, double upper) {
  if (isinf(lower)) return isinf(upper) ? GLP_FR : GLP_UP;
  if (isinf(upper)) return GLP_LO;
  return lower == upper ? GLP_FX : GLP_DB;
}

/* Names are left out: GLPK aborts on long ones and nothing here needs them. */
static glp_prob *load(const cglpk_model *model) {
  glp_prob *problem = glp_create_prob();
  glp_set_obj_dir(problem, GLP_MIN);
  glp_add_cols(problem, model->column_count);
  for (int j = 0; j < model->column_count; j++) {
    double lower = model->column_lower[j], upper = model->column_upper[j];
    glp_set_col_bnds(problem, j + 1, bound_type(lower, upper), lower, upper);
    glp_set_obj_coef(problem, j + 1, model->column_cost[j]);
    if (model->column_is_integer[j]) glp_set_col_kind(problem, j + 1, GLP_IV);
  }
  if (model->row_count > 0) { /* adding no rows is a fatal error */
    glp_add_rows(problem, model->row_count);
    for (int i = 0; i < model->row_count; i++) {
      double lower = model->row_lower[i], upper = model->row_upper[i];
      glp_set_row_bnds(problem, i + 1, bound_type(lower, upper), lower, upper);
    }
    glp_load_matrix(problem, model->entry_count, model->entry_row, model->entry_column, model->entry_value);
  }
  return problem;
}

static void solve_guarded(cglpk_job *job) {
  const cglpk_settings *settings = &job->settings;
  if (settings->memory_limit_mb > 0) glp_mem_limit(settings->memory_limit_mb);
  glp_prob *problem = load(&job->model);
  if (settings->scale) glp_scale_prob(problem, GLP_SF_GM | GLP_SF_EQ | GLP_SF_2N);
  if (!cglpk_solve_root(job, problem)) return;
  if (glp_get_num_int(problem) > 0 && (!cglpk_cut_root(job, problem) || !cglpk_probe_root(job, problem))) return;
  if (settings->relaxation_only || glp_get_num_int(problem) == 0) {
    job->result.end = CGLPK_END_OPTIMAL;
    return;
  }
  cglpk_solve_tree(job, problem);
}

void cglpk_solve(cglpk_job *job) {
  if (cglpk_must_stop(job)) return;
  glp_term_hook(listen, job);
  glp_error_hook(leave, job);
  switch (setjmp(job->escape)) {
    case 0: solve_guarded(job); break;
    case STOPPED: break; /* result.end says why */
    case STUCK:
      job->result.end = CGLPK_END_TROUBLE;
      snprintf(job->message, CGLPK_MESSAGE_SIZE, "the simplex method made no progress in a node");
      break;
    default:
      job->result.end = strstr(job->message, "memory") != NULL ? CGLPK_END_MEMORY : CGLPK_END_FATAL;
  }
  /* Frees every block of this thread's GLPK, also those a long jump left behind. */
  glp_free_env();
}
