#pragma once
#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

/// Opens a file that stands on no disk, closed in programs that are run; -1 and errno where the system has none.
///
/// The library of C declares memfd_create for programs of GNU's dialect only, which Swift's import is not.
static inline int open_memory_file(const char *name) { return (int)syscall(SYS_memfd_create, name, 1U); }
