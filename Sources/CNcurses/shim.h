// What ncurses offers through macros, mutable globals or variadic functions, as functions, because
// Swift sees none of those three. The define must come first: it switches the wide-character
// interface on.
#define _XOPEN_SOURCE_EXTENDED 1
#include <stdint.h>
#include <stdio.h>
#include <wchar.h>
#include <curses.h>
#include <term.h>

extern int wcwidth(wchar_t character);

// Mutable globals.
static inline WINDOW *curses_standard_screen(void) { return stdscr; }
static inline WINDOW *curses_physical_screen(void) { return curscr; }
static inline int curses_rows(void) { return LINES; }
static inline int curses_columns(void) { return COLS; }
static inline int curses_colour_count(void) { return COLORS; }
static inline int curses_pair_count(void) { return COLOR_PAIRS; }
static inline FILE *curses_standard_input(void) { return stdin; }
static inline FILE *curses_standard_output(void) { return stdout; }

// Attributes, built by a shifting macro.
static inline attr_t curses_bold(void) { return A_BOLD; }
static inline attr_t curses_underline(void) { return A_UNDERLINE; }
static inline attr_t curses_reverse(void) { return A_REVERSE; }
static inline attr_t curses_dim(void) { return A_DIM; }
static inline attr_t curses_line_drawing(void) { return A_ALTCHARSET; }

// Keys and mouse buttons.
static inline int curses_function_key(int number) { return KEY_F(number); }
static inline mmask_t curses_button1_pressed(void) { return BUTTON1_PRESSED; }
static inline mmask_t curses_wheel_up(void) { return BUTTON4_PRESSED; }
static inline mmask_t curses_wheel_down(void) { return BUTTON5_PRESSED; }

// Window flags, whose parameter type is a macro.
static inline void curses_set_cursor_ignored(WINDOW *window, int ignored) {
  leaveok(window, ignored != 0);
}
static inline void curses_repaint_all(void) { clearok(curscr, TRUE); }
static inline void curses_prepare_input(WINDOW *window) {
  keypad(window, TRUE);
  nodelay(window, TRUE);
  meta(window, TRUE);
}

// One cell from a zero-terminated text of at most five scalars: a base and its marks.
static inline void curses_make_cell(
    cchar_t *cell, const uint32_t *text, attr_t attributes, short pair) {
  wchar_t wide[CCHARW_MAX + 1] = {0};
  for (int at = 0; at < CCHARW_MAX && text[at] != 0; at++) wide[at] = (wchar_t)text[at];
  setcchar(cell, wide, attributes, pair, NULL);
}
static inline int curses_marks_per_cell(void) { return CCHARW_MAX - 1; }

// The columns that the C library, and so curses, gives a character: -1 when it cannot be shown.
static inline int curses_character_columns(uint32_t character) {
  return wcwidth((wchar_t)character);
}

// The character of a byte in the locale's single-byte encoding, or -1; and whether there is one.
static inline int64_t curses_character_of_byte(int byte) {
  wint_t wide = btowc(byte);
  return wide == WEOF ? -1 : (int64_t)wide;
}
static inline int curses_has_byte(uint32_t character) { return wctob((wint_t)character) != EOF; }

// A terminal's capability by its terminfo name; NULL when the terminal lacks it.
static inline const char *curses_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

// A capability with its parameters filled in; the result lasts until the next call.
static inline const char *curses_expand(const char *capability, int first, int second) {
  return tparm(capability, (long)first, (long)second, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
}

// Frees what setupterm read.
static inline void curses_forget_terminal(void) {
  if (cur_term != NULL) del_curterm(cur_term);
}
