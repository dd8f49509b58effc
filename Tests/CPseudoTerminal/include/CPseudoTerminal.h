#pragma once

#include <sys/types.h>

/// Opens the two ends of a pseudo-terminal; neither becomes the caller's controlling terminal. Returns 0, or the
/// error number. (The functions behind it need _XOPEN_SOURCE, which Swift's module of the C library does not set.)
int cpt_open(int *master, int *slave);

/// Starts a program as the leader of a new session whose controlling terminal, standard input, output and error
/// are the terminal `slave`. `directory` may be NULL. Returns the process, or minus the error number. (Swift
/// offers no fork.)
pid_t cpt_spawn(const char *path, char *const argv[], char *const envp[], int slave, const char *directory);
