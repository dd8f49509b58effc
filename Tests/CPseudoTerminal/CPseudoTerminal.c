#define _GNU_SOURCE 1
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

int cpt_open(int *master, int *slave) {
  *master = posix_openpt(O_RDWR | O_NOCTTY);
  if (*master < 0) return errno;
  fcntl(*master, F_SETFD, FD_CLOEXEC);
  if (grantpt(*master) != 0 || unlockpt(*master) != 0) return errno;
  const char *path = ptsname(*master);
  if (path == NULL) return errno;
  *slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC);
  return *slave < 0 ? errno : 0;
}

/// The child's part, from fork to exec. Uses only what is safe after a fork.
static void become(const char *path, char *const argv[], char *const envp[], int slave, const char *directory) {
  setsid();
  ioctl(slave, TIOCSCTTY, 0);
  for (int descriptor = 0; descriptor < 3; descriptor++) dup2(slave, descriptor);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  if (directory != NULL && chdir(directory) != 0) _exit(126);
  execve(path, argv, envp);
  _exit(127);
}

pid_t cpt_spawn(const char *path, char *const argv[], char *const envp[], int slave, const char *directory) {
  pid_t child = fork();
  if (child < 0) return -errno;
  if (child == 0) become(path, argv, envp, slave, directory);
  return child;
}
