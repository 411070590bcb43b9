// Two names of a file system, exchanged in one step.
#ifndef TRAINPLAN_EXCHANGE_H
#define TRAINPLAN_EXCHANGE_H

/// Lets two paths exchange what they name, so that each of them names something at every moment.
///
/// Linux renameat2 with RENAME_EXCHANGE, which Swift's import of the C library leaves out.
/// @return 0, or the system's error number; EINVAL or ENOSYS where the file system cannot do it.
int exchange_paths(const char *one, const char *other);

#endif
