#include <pthread.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

#include "CTerminal.h"

static sigset_t before;
static struct sigaction stop_before;

static sigset_t served(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGWINCH);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGHUP);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGQUIT);
  sigaddset(&set, SIGTSTP);
  sigaddset(&set, SIGCONT);
  // Blocked so that write() reports a terminal that is gone.
  sigaddset(&set, SIGPIPE);
  return set;
}

int terminal_signals_open(void) {
  sigset_t set = served();
  pthread_sigmask(SIG_BLOCK, &set, &before);
  // A blocked signal reaches the descriptor even if it is ignored. Ignoring SIGTSTP keeps curses
  // from installing its own handler, which it would switch off and on with two calls per update: it
  // replaces only the default action.
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  sigemptyset(&ignore.sa_mask);
  sigaction(SIGTSTP, &ignore, &stop_before);
  return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

int terminal_signals_next(int descriptor) {
  struct signalfd_siginfo information;
  if (read(descriptor, &information, sizeof information) != sizeof information) return 0;
  return (int)information.ssi_signo;
}

void terminal_signals_close(int descriptor) {
  // Discard pending signals: they would be delivered once the mask is restored.
  while (terminal_signals_next(descriptor) != 0) continue;
  close(descriptor);
  sigaction(SIGTSTP, &stop_before, NULL);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void terminal_stop(void) {
  // SIGTSTP is ignored otherwise: see terminal_signals_open.
  struct sigaction previous;
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigemptyset(&action.sa_mask);
  sigaction(SIGTSTP, &action, &previous);
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, SIGTSTP);
  // Stop the whole process group, as the terminal would: if a `make` that runs us does not stop
  // too, the shell keeps waiting for it.
  kill(0, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &one, NULL);
  // The process stops here until it is continued.
  pthread_sigmask(SIG_BLOCK, &one, NULL);
  sigaction(SIGTSTP, &previous, NULL);
  // Discard the SIGCONT that woke us (and any SIGTSTP): the caller handles the resume itself.
  sigaddset(&one, SIGCONT);
  struct timespec none = {0};
  while (sigtimedwait(&one, NULL, &none) > 0) continue;
}
