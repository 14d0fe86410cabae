#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <unistd.h>
#include <vterm.h>

// Calls for pseudo-terminals that the C library declares only on request, which Swift does not make.
extern int posix_openpt(int flags);
extern int grantpt(int descriptor);
extern int unlockpt(int descriptor);
extern int ptsname_r(int descriptor, char *buffer, size_t length);
extern int pipe2(int ends[2], int flags);
#ifndef POSIX_SPAWN_SETSID
#define POSIX_SPAWN_SETSID 0x80
#endif

// The master side of a new pseudo-terminal, or -1.
static inline int pty_open(void) {
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  return master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0 ? master : -1;
}

// The macro that numbers function keys is not visible in Swift.
static inline VTermKey vterm_function_key(int number) { return VTERM_KEY_FUNCTION(number); }

// Whether a colour is the terminal's own, and its number in the palette.
static inline int vterm_is_own_colour(VTermColor colour) {
  return VTERM_COLOR_IS_DEFAULT_FG(&colour) || VTERM_COLOR_IS_DEFAULT_BG(&colour);
}
static inline int vterm_palette_number(VTermColor colour) {
  return VTERM_COLOR_IS_INDEXED(&colour) ? colour.indexed.idx : -1;
}
