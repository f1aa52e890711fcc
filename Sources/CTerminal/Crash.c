#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "CTerminal.h"

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
enum { crash_count = sizeof crashes / sizeof *crashes };

static char restore_string[512];
static size_t restore_length;
static char note[1024];
static volatile sig_atomic_t is_guarded;

static void leave_screen(void) {
  if (!is_guarded) return;
  is_guarded = 0;
  terminal_write(restore_string, restore_length);
  terminal_restore_mode();
  terminal_release_stderr();
}

static void say(const char *text) {
  if (write(STDERR_FILENO, text, strlen(text)) < 0) return;
}

static const char *name_of(int signal) {
  switch (signal) {
    case SIGILL: return "illegal instruction";
    case SIGTRAP: return "trap";
    case SIGSEGV: return "segmentation fault";
    case SIGBUS: return "bus error";
    case SIGFPE: return "arithmetic fault";
    default: return "aborted";
  }
}

// A signal handler: only async-signal-safe calls, and no heap memory.
static void crashed(int signal) {
  leave_screen();
  say("chair crashed (");
  say(name_of(signal));
  say(").\n");
  if (note[0]) {
    say(note);
    say("\n");
  }
  // SA_RESETHAND has reset the handler, so this ends the process with the original signal.
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, signal);
  sigprocmask(SIG_UNBLOCK, &one, NULL);
  raise(signal);
}

// Swift's runtime has its own handlers, which print a backtrace onto the raw screen and wait for a
// key. Ours replace them for the life of the process.
static void install(void) {
  static bool is_installed;
  // After a stack overflow the handler cannot run on the normal stack.
  static char stack[64 * 1024];
  if (is_installed) return;
  is_installed = true;
  stack_t alternative = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternative, NULL);
  struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK | (int)SA_RESETHAND};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < crash_count; index++) sigaction(crashes[index], &action, NULL);
  atexit(leave_screen);
}

void terminal_guard(const void *restore, size_t count) {
  restore_length = count < sizeof restore_string ? count : sizeof restore_string;
  memcpy(restore_string, restore, restore_length);
  install();
  is_guarded = 1;
}

void terminal_unguard(void) { is_guarded = 0; }

void terminal_crash_note(const char *line) {
  strncpy(note, line, sizeof note - 1);
  note[sizeof note - 1] = 0;
}
