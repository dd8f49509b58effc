#define _GNU_SOURCE 1
#include "CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

// MARK: What is to be given back

static volatile sig_atomic_t armed = 0;
static int terminal_input = 0;
static int terminal_output = 1;
static struct termios original_settings;
static char leave_sequence[512];
static size_t leave_length = 0;

// Standard error as it was, and the file that stands in for it; -1 when nothing is caught.
static volatile sig_atomic_t real_errors = -1;
static int caught_errors = -1;

static void write_all(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

void ctg_arm(int input, int output, const struct termios *settings, const char *leave, size_t length) {
  static bool registered = false;
  if (!registered) atexit(ctg_restore);
  registered = true;
  armed = 0;
  terminal_input = input;
  terminal_output = output;
  original_settings = *settings;
  leave_length = length < sizeof leave_sequence ? length : sizeof leave_sequence;
  memcpy(leave_sequence, leave, leave_length);
  armed = 1;
}

void ctg_disarm(void) {
  armed = 0;
}

void ctg_restore(void) {
  if (armed) {
    armed = 0;
    // Setting a terminal from the background would stop the process; with the signal held back it is allowed.
    sigset_t background, before;
    sigemptyset(&background);
    sigaddset(&background, SIGTTOU);
    sigprocmask(SIG_BLOCK, &background, &before);
    write_all(terminal_output, leave_sequence, leave_length);
    tcsetattr(terminal_input, TCSANOW, &original_settings);
    sigprocmask(SIG_SETMASK, &before, NULL);
  }
  ctg_release_errors();
}

// MARK: Standard error

static int file_in_memory(void) {
#ifdef __linux__
  return memfd_create("errors", MFD_CLOEXEC);
#else
  FILE *file = tmpfile();
  int descriptor = file == NULL ? -1 : fcntl(fileno(file), F_DUPFD_CLOEXEC, 3);
  if (file != NULL) fclose(file);
  return descriptor;
#endif
}

int ctg_capture_errors(void) {
  if (real_errors >= 0 || !isatty(STDERR_FILENO)) return 0;
  if (caught_errors < 0) caught_errors = file_in_memory();
  if (caught_errors < 0) return errno;
  int kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (kept < 0) return errno;
  if (dup2(caught_errors, STDERR_FILENO) < 0) {
    int error = errno;
    close(kept);
    return error;
  }
  real_errors = kept;
  return 0;
}

void ctg_release_errors(void) {
  enum { most = 65536 };
  int kept = real_errors;
  if (kept < 0) return;
  real_errors = -1;
  dup2(kept, STDERR_FILENO);
  close(kept);

  off_t length = lseek(caught_errors, 0, SEEK_END);
  if (length <= 0) return;
  lseek(caught_errors, length > most ? length - most : 0, SEEK_SET);
  char buffer[4096];
  ssize_t count;
  while ((count = read(caught_errors, buffer, sizeof buffer)) > 0) {
    write_all(STDERR_FILENO, buffer, (size_t)count);
  }
  if (ftruncate(caught_errors, 0) == 0) lseek(caught_errors, 0, SEEK_SET);
}

// MARK: Signals

static const int end_signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
static const int fatal_signals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS, SIGILL, SIGTRAP};
enum { end_count = 4, fatal_count = 7 };

static bool installed = false;
static int note_pipe[2] = {-1, -1};
static volatile sig_atomic_t end_note = 0;
static volatile sig_atomic_t stop_note = 0;
static volatile sig_atomic_t continue_note = 0;
static volatile sig_atomic_t is_lent = 0;
static struct timespec end_time;

static struct sigaction old_end[end_count];
static struct sigaction old_fatal[fatal_count];
static struct sigaction old_stop, old_continue;
static sigset_t old_mask;

// A stack of its own for the handlers of fatal signals: the usual cause of SIGSEGV is that the stack is full.
static char fatal_stack[65536];

static void wake(void) {
  int error = errno;
  char byte = 0;
  ssize_t written = write(note_pipe[1], &byte, 1);
  (void)written;  // a full pipe wakes as well
  errno = error;
}

/// A program that has not answered the first request for two seconds hangs; the next request ends it here.
static void on_end(int number) {
  if (is_lent && (number == SIGINT || number == SIGQUIT)) return;
  if (end_note == 0) {
    clock_gettime(CLOCK_MONOTONIC, &end_time);
    end_note = number;
  } else {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (now.tv_sec - end_time.tv_sec >= 2) {
      ctg_restore();
      ctg_die_of(number);
    }
  }
  wake();
}

static void on_stop(int number) {
  (void)number;
  stop_note = 1;
  wake();
}

static void on_continue(int number) {
  (void)number;
  continue_note = 1;
  wake();
}

/// Whether a developer has asked for Swift's backtraces. Without being asked, Swift's handler would hold a dying
/// program on a terminal and wait for a key.
static bool wants_backtrace = false;

/// Gives the terminal back and lets the signal have its way: raised here, it arrives when the handler returns.
static void on_fatal(int number) {
  ctg_restore();
  for (int index = 0; index < fatal_count; index++) {
    if (fatal_signals[index] == number && wants_backtrace) sigaction(number, &old_fatal[index], NULL);
  }
  raise(number);
}

static void handle(int number, void (*handler)(int), int flags, struct sigaction *old) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigfillset(&action.sa_mask);
  sigaction(number, &action, old);
}

static int open_pipe(void) {
  if (note_pipe[0] >= 0) return 0;
  if (pipe(note_pipe) != 0) return errno;
  for (int end = 0; end < 2; end++) {
    fcntl(note_pipe[end], F_SETFD, FD_CLOEXEC);
    fcntl(note_pipe[end], F_SETFL, O_NONBLOCK);
  }
  return 0;
}

int ctg_install(void) {
  if (installed) return 0;
  int error = open_pipe();
  if (error != 0) return error;
  end_note = stop_note = continue_note = is_lent = 0;
  wants_backtrace = getenv("SWIFT_BACKTRACE") != NULL;
  stack_t stack = {.ss_sp = fatal_stack, .ss_size = sizeof fatal_stack};
  sigaltstack(&stack, NULL);
  for (int index = 0; index < end_count; index++) {
    handle(end_signals[index], on_end, 0, &old_end[index]);
    // Started with nohup or in the background: what was ignored stays ignored.
    if (old_end[index].sa_handler == SIG_IGN) sigaction(end_signals[index], &old_end[index], NULL);
  }
  for (int index = 0; index < fatal_count; index++) {
    handle(fatal_signals[index], on_fatal, SA_ONSTACK | (int)SA_RESETHAND, &old_fatal[index]);
  }
  handle(SIGTSTP, on_stop, 0, &old_stop);
  handle(SIGCONT, on_continue, 0, &old_continue);
  sigset_t resize;
  sigemptyset(&resize);
  sigaddset(&resize, SIGWINCH);
  sigprocmask(SIG_BLOCK, &resize, &old_mask);
  installed = true;
  return 0;
}

void ctg_uninstall(void) {
  if (!installed) return;
  installed = false;
  for (int index = 0; index < end_count; index++) sigaction(end_signals[index], &old_end[index], NULL);
  for (int index = 0; index < fatal_count; index++) sigaction(fatal_signals[index], &old_fatal[index], NULL);
  sigaction(SIGTSTP, &old_stop, NULL);
  sigaction(SIGCONT, &old_continue, NULL);
  sigprocmask(SIG_SETMASK, &old_mask, NULL);
}

int ctg_end_signal(void) {
  return end_note;
}

bool ctg_take_stop(void) {
  bool noted = stop_note != 0;
  stop_note = 0;
  return noted;
}

bool ctg_take_continue(void) {
  bool noted = continue_note != 0;
  continue_note = 0;
  return noted;
}

bool ctg_stop(void) {
  if (getsid(0) == getpid()) return false;
  struct sigaction noting;
  handle(SIGTSTP, SIG_DFL, 0, &noting);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &noting, NULL);
  stop_note = continue_note = 0;
  return true;
}

void ctg_lend(bool lent) {
  is_lent = lent;
  handle(SIGTSTP, lent ? SIG_DFL : on_stop, 0, NULL);
  if (!lent) stop_note = continue_note = 0;
}

void ctg_die_of(int number) {
  sigset_t only;
  handle(number, SIG_DFL, 0, NULL);
  sigemptyset(&only);
  sigaddset(&only, number);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
  _exit(128 + number);
}

// MARK: Waiting

static bool input_has_ended(int input, short found) {
  if (found & (POLLHUP | POLLERR | POLLNVAL)) return true;
  int waiting = 0;
  return (found & POLLIN) && ioctl(input, FIONREAD, &waiting) == 0 && waiting == 0;
}

static void empty_pipe(void) {
  char bytes[64];
  while (read(note_pipe[0], bytes, sizeof bytes) > 0) {
  }
}

int ctg_wait(int input, int milliseconds) {
  struct pollfd descriptors[2] = {{.fd = input, .events = POLLIN}, {.fd = note_pipe[0], .events = POLLIN}};
  struct timespec limit = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000L};
  sigset_t mask;
  sigprocmask(SIG_BLOCK, NULL, &mask);
  sigdelset(&mask, SIGWINCH);
#ifdef __linux__
  int count = ppoll(descriptors, 2, milliseconds < 0 ? NULL : &limit, &mask);
#else
  (void)limit;
  sigset_t held;
  sigprocmask(SIG_SETMASK, &mask, &held);
  int count = poll(descriptors, 2, milliseconds);
  sigprocmask(SIG_SETMASK, &held, NULL);
#endif
  if (count < 0) return CTG_SIGNAL;
  int found = 0;
  if (descriptors[0].revents != 0) {
    found |= input_has_ended(input, descriptors[0].revents) ? CTG_HANGUP : CTG_INPUT;
  }
  if (descriptors[1].revents & POLLIN) {
    empty_pipe();
    found |= CTG_NOTE;
  }
  return found;
}
