#pragma once

// Declares the wide-character functions (wget_wch, waddnwstr).
#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdbool.h>
#include <stdio.h>
#include <term.h>
#include <wchar.h>

// What Swift cannot reach by itself, one reason each. Nothing here has state: each file of the importing target
// would get its own copy of it in a debug build.

/// `stdscr` is a mutable global, which Swift 6 refuses to touch.
static inline WINDOW *cnc_window(void) { return stdscr; }

/// `curscr`, for the same reason.
static inline WINDOW *cnc_physical_window(void) { return curscr; }

/// `COLORS` and `COLOR_PAIRS`, for the same reason.
static inline int cnc_colors(void) { return COLORS; }
static inline int cnc_color_pairs(void) { return COLOR_PAIRS; }

/// `stdout` and `stdin`, for the same reason. Returns NULL when the terminal's type is not known, where `initscr`
/// would end the program.
static inline SCREEN *cnc_start(void) { return newterm(NULL, stdout, stdin); }

/// The attributes are macros with casts, which are not imported.
static inline attr_t cnc_bold(void) { return A_BOLD; }
static inline attr_t cnc_dim(void) { return A_DIM; }
static inline attr_t cnc_underline(void) { return A_UNDERLINE; }
static inline attr_t cnc_reverse(void) { return A_REVERSE; }

/// The mouse's events are macros with shifts, which are not imported: which ones we want, and which came.
static inline mmask_t cnc_mouse_events(void) { return BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED; }
static inline bool cnc_is_click(mmask_t state) { return (state & BUTTON1_PRESSED) != 0; }
static inline bool cnc_is_wheel_up(mmask_t state) { return (state & BUTTON4_PRESSED) != 0; }
static inline bool cnc_is_wheel_down(mmask_t state) { return (state & BUTTON5_PRESSED) != 0; }

/// The parameters of `tparm` are variadic. Moves the terminal's cursor behind the library's back, to where the
/// library believes it to be.
static inline void cnc_force_cursor(int row, int column) {
  char *move = tigetstr("cup");
  if (move == NULL || move == (char *)-1) return;
  char *sequence = tparm(move, (long)row, (long)column, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
  if (sequence != NULL) putp(sequence);
  fflush(stdout);
}

/// A capability of the terminal's description, NULL when it is missing; `tigetstr` says (char *)-1 for some, and
/// wants a mutable string.
static inline const char *cnc_capability(const char *name) {
  char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

/// Loads the description of the terminal's type without ending the program when there is none.
static inline bool cnc_load_description(void) {
  int found = 0;
  return setupterm(NULL, 1, &found) == OK;
}

/// `wcwidth` is declared only for _XOPEN_SOURCE. How many columns the library will count for a character.
static inline int cnc_columns(wchar_t character) {
  extern int wcwidth(wchar_t);
  return wcwidth(character);
}

/// Whether characters are written in UTF-8, after taking the locale from the environment. Only LC_CTYPE: a locale
/// with a decimal comma must not reach the parsing of numbers.
static inline bool cnc_use_locale_encoding(void) {
  setlocale(LC_CTYPE, "");
  const char *name = nl_langinfo(CODESET);
  return name != NULL && (__builtin_strcmp(name, "UTF-8") == 0 || __builtin_strcmp(name, "utf8") == 0);
}
