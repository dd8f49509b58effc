#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

// Gives the terminal back however the program ends, and turns signals into something a loop can ask for.
//
// This is C because a signal handler may only do a short list of things (signal-safety(7)), and Swift code may
// allocate or enter its runtime anywhere. There is one terminal, hence one guard, and its state is static.

/// Remembers how to leave the screen: `settings` for the terminal on `input`, and `length` bytes of `leave` (cut
/// at 512) to be written to `output`. From now on a fatal signal, `exit` and `ctg_restore` do so, once.
void ctg_arm(int input, int output, const struct termios *settings, const char *leave, size_t length);

/// There is nothing to give back any more.
void ctg_disarm(void);

/// Gives the terminal back if that is still to be done. Safe in a signal handler.
void ctg_restore(void);

/// Installs the handlers: SIGINT, SIGTERM, SIGHUP, SIGQUIT (unless they were ignored), SIGTSTP and SIGCONT only
/// leave a note; SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS, SIGILL and SIGTRAP give the terminal back and pass the
/// signal on. Holds SIGWINCH back except in `ctg_wait`. Returns 0, or the error number.
int ctg_install(void);

/// Puts back the handlers and the signal mask of before.
void ctg_uninstall(void);

/// What `ctg_wait` found, as bits.
enum {
  CTG_INPUT = 1,   ///< there is input
  CTG_NOTE = 2,    ///< a signal left a note
  CTG_HANGUP = 4,  ///< the terminal is gone, or its input has ended
  CTG_SIGNAL = 8   ///< the wait was cut short by a signal, such as SIGWINCH
};

/// Waits for input on `input` or a note for at most `milliseconds`, for ever if negative.
int ctg_wait(int input, int milliseconds);

/// The first signal that asked the program to end, 0 if none did.
int ctg_end_signal(void);

/// Whether a request to stop (SIGTSTP from outside) has come since the last call.
bool ctg_take_stop(void);

/// Whether the program was continued since the last call.
bool ctg_take_continue(void);

/// Stops the process group as Ctrl-Z does, and returns when it is continued. Returns false at once if the process
/// leads its session: there is no shell to continue it.
bool ctg_stop(void);

/// While the terminal is lent to another program, SIGINT and SIGQUIT are that program's business, and SIGTSTP
/// stops this one as well, at once.
void ctg_lend(bool lent);

/// Dies of the signal `number`, so that the parent sees the true cause.
void ctg_die_of(int number) __attribute__((noreturn));

/// Sends what is written to standard error into a file in memory, if it would appear on a terminal: it would spoil
/// the picture. Returns 0, or the error number.
int ctg_capture_errors(void);

/// Ends that, and writes what was caught (the last 64 KiB of it) to the real standard error. Safe in a signal
/// handler.
void ctg_release_errors(void);
