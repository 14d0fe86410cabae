#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum {
  UNANSWERED_LIMIT = 3,
  RESTORATION_LIMIT = 512,
  NOTICE_LIMIT = 256,
  HANDLER_STACK = 65536,
};

static const int noted_signals[] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT};
static const int fatal_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGQUIT};
enum {
  NOTED = sizeof noted_signals / sizeof *noted_signals,
  FATAL = sizeof fatal_signals / sizeof *fatal_signals,
};

static struct sigaction previous_noted[NOTED], previous_fatal[FATAL];
static int installed;

static int terminal = -1;
static struct termios saved_modes;
static int wake_pipe[2] = {-1, -1};
static atomic_int pending[NSIG];
static atomic_int armed;
static atomic_int dying;
static pthread_t first_to_die;
static _Thread_local char handler_stack[HANDLER_STACK];

static char restoration[RESTORATION_LIMIT];
static size_t restoration_length;
static char notice_before[NOTICE_LIMIT], notice_after[NOTICE_LIMIT];

static int real_errors = -1;
static int held_errors = -1;

static void write_all(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

static void write_number(int descriptor, int number) {
  char digits[12];
  size_t at = sizeof digits;
  do {
    digits[--at] = (char)('0' + number % 10);
    number /= 10;
  } while (number > 0 && at > 0);
  write_all(descriptor, digits + at, sizeof digits - at);
}

// Only calls that POSIX lists as safe in a signal handler, here and in all that it calls.
static void put_terminal_back(void) {
  if (atomic_exchange(&armed, 0) == 0) return;
  // In the background, changing the modes would stop the process for good.
  signal(SIGTTOU, SIG_IGN);
  write_all(terminal, restoration, restoration_length);
  tcsetattr(terminal, TCSANOW, &saved_modes);
}

void terminal_guard_release_errors(void) {
  if (held_errors < 0) return;
  char buffer[1024];
  off_t offset = 0;
  dup2(real_errors, STDERR_FILENO);
  for (;;) {
    ssize_t count = pread(held_errors, buffer, sizeof buffer, offset);
    if (count <= 0) break;
    write_all(STDERR_FILENO, buffer, (size_t)count);
    offset += count;
  }
  close(real_errors);
  close(held_errors);
  real_errors = held_errors = -1;
}

static void end_by(int number) {
  signal(number, SIG_DFL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
}

static void on_fatal_signal(int number) {
  if (atomic_exchange(&dying, 1) == 0) {
    first_to_die = pthread_self();
    put_terminal_back();
    terminal_guard_release_errors();
    write_all(STDERR_FILENO, notice_before, strlen(notice_before));
    write_number(STDERR_FILENO, number);
    write_all(STDERR_FILENO, notice_after, strlen(notice_after));
  } else if (!pthread_equal(first_to_die, pthread_self())) {
    // Another thread is putting the terminal back and ends the process when it has.
    for (;;) pause();
  }
  end_by(number);
}

static int is_end(int number) {
  return number == SIGINT || number == SIGTERM || number == SIGHUP;
}

static void on_noted_signal(int number) {
  int saved_errno = errno;
  int unanswered = atomic_fetch_add(&pending[number], 1) + 1;
  if (is_end(number) && unanswered >= UNANSWERED_LIMIT) {
    // The program does not listen any more; the user's third request ends it.
    put_terminal_back();
    terminal_guard_release_errors();
    end_by(number);
  }
  terminal_guard_wake();
  errno = saved_errno;
}

static void at_exit(void) {
  put_terminal_back();
  terminal_guard_release_errors();
}

int terminal_guard_open(int descriptor) {
  static int registered;
  terminal = descriptor;
  if (tcgetattr(descriptor, &saved_modes) != 0) return errno;
  if (wake_pipe[0] < 0 && pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return errno;
  if (!registered) {
    registered = 1;
    atexit(at_exit);
  }
  return 0;
}

int terminal_guard_wake_descriptor(void) { return wake_pipe[0]; }

void terminal_guard_wake(void) {
  if (wake_pipe[1] < 0) return;
  // A full pipe wakes as well as one more byte would.
  ssize_t ignored = write(wake_pipe[1], "w", 1);
  (void)ignored;
}

void terminal_guard_clear_wake(void) {
  char buffer[256];
  while (read(wake_pipe[0], buffer, sizeof buffer) > 0) continue;
}

void terminal_guard_adopt_thread(void) {
  stack_t alternate = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&alternate, NULL);
}

void terminal_guard_install(void) {
  if (installed) return;
  installed = 1;
  terminal_guard_adopt_thread();

  struct sigaction action = {.sa_flags = SA_RESTART | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  action.sa_handler = on_noted_signal;
  for (int at = 0; at < NOTED; at++) {
    atomic_store(&pending[noted_signals[at]], 0);
    sigaction(noted_signals[at], &action, &previous_noted[at]);
  }
  action.sa_handler = on_fatal_signal;
  for (int at = 0; at < FATAL; at++) sigaction(fatal_signals[at], &action, &previous_fatal[at]);
}

void terminal_guard_remove(void) {
  if (!installed) return;
  installed = 0;
  for (int at = 0; at < NOTED; at++) sigaction(noted_signals[at], &previous_noted[at], NULL);
  for (int at = 0; at < FATAL; at++) sigaction(fatal_signals[at], &previous_fatal[at], NULL);
}

int terminal_guard_take(int number) {
  return number > 0 && number < NSIG && atomic_exchange(&pending[number], 0) > 0;
}

int terminal_guard_is_end_pending(void) {
  return atomic_load(&pending[SIGINT]) > 0 || atomic_load(&pending[SIGTERM]) > 0 ||
         atomic_load(&pending[SIGHUP]) > 0;
}

void terminal_guard_set_restoration(const void *bytes, size_t length) {
  restoration_length = length < RESTORATION_LIMIT ? length : RESTORATION_LIMIT;
  memcpy(restoration, bytes, restoration_length);
}

void terminal_guard_set_notice(const char *before_number, const char *after_number) {
  snprintf(notice_before, sizeof notice_before, "%s", before_number);
  snprintf(notice_after, sizeof notice_after, "%s", after_number);
}

void terminal_guard_set_armed(int value) { atomic_store(&armed, value); }

void terminal_guard_restore_modes(void) {
  if (terminal >= 0) tcsetattr(terminal, TCSADRAIN, &saved_modes);
}

void terminal_guard_abandon(void) {
  if (atomic_exchange(&armed, 0) != 0) write_all(terminal, restoration, restoration_length);
}

int terminal_guard_owns_terminal(void) {
  pid_t owner = tcgetpgrp(terminal);
  return owner < 0 || owner == getpgrp();
}

void terminal_guard_stop(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, ours;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &ours);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

void terminal_guard_hold_errors(void) {
  if (held_errors >= 0 || !isatty(STDERR_FILENO)) return;
  FILE *file = tmpfile();
  if (file == NULL) return;
  held_errors = fcntl(fileno(file), F_DUPFD_CLOEXEC, 3);
  fclose(file);
  if (held_errors < 0) return;
  real_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real_errors < 0 || dup2(held_errors, STDERR_FILENO) < 0) {
    close(held_errors);
    if (real_errors >= 0) close(real_errors);
    held_errors = real_errors = -1;
  }
}
