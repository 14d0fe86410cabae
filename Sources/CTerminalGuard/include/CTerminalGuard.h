// Signals and the terminal's state, in C because a signal handler may neither allocate nor take a
// lock, which Swift code cannot promise.
//
// There is one guard per process, as there is one controlling terminal.
#ifndef CROSSBILL_TERMINAL_GUARD_H
#define CROSSBILL_TERMINAL_GUARD_H

#include <stddef.h>

// Saves the modes of a terminal as they are now and makes the wake-up pipe. Returns 0 or an errno.
int terminal_guard_open(int descriptor);

// The end of the wake-up pipe to poll and read; non-blocking.
int terminal_guard_wake_descriptor(void);

// Writes one byte to the wake-up pipe. Safe from any thread and from a signal handler.
void terminal_guard_wake(void);

// Empties the wake-up pipe.
void terminal_guard_clear_wake(void);

// Installs the handlers of INT, TERM, HUP, WINCH, TSTP and CONT and those of crashes, and gives the
// calling thread the stack that they run on.
void terminal_guard_install(void);

// Gives the calling thread a stack of its own for the handlers, so that an overflow of its ordinary
// stack can be handled. For each thread that is started while the guard is installed.
void terminal_guard_adopt_thread(void);

// Puts the handlers back that were there before.
void terminal_guard_remove(void);

// Whether a signal came since the last call for it.
int terminal_guard_take(int signal);

// Whether INT, TERM or HUP came and was not taken yet.
int terminal_guard_is_end_pending(void);

// Sets what leaves the screen: copied, at most 512 bytes. The text around the signal's number is
// what a crash prints; at most 256 bytes each.
void terminal_guard_set_restoration(const void *bytes, size_t length);
void terminal_guard_set_notice(const char *before_number, const char *after_number);

// Tells whether the screen is taken, so that a crash and exit() have something to put back.
void terminal_guard_set_armed(int armed);

// Restores the modes saved by terminal_guard_open, after pending output was sent.
void terminal_guard_restore_modes(void);

// Stops the process group as Control-Z does and returns when it is continued. A group that no
// shell watches is not stopped, by the kernel's own rule, and the call returns at once.
void terminal_guard_stop(void);

// Leaves the screen without touching the terminal's modes, which belong to the shell while the
// program is in the background.
void terminal_guard_abandon(void);

// Whether the program is in the foreground of its terminal; true as well when there is none.
int terminal_guard_owns_terminal(void);

// Sends what is written to standard error into a temporary file, when standard error is a
// terminal; the second call writes it to the real standard error and ends that.
void terminal_guard_hold_errors(void);
void terminal_guard_release_errors(void);

#endif
