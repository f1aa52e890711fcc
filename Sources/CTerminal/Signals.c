#include <pthread.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

#include "CTerminal.h"

static sigset_t before;

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
  // A terminal that is gone is told by what write() returns.
  sigaddset(&set, SIGPIPE);
  return set;
}

int terminal_signals_open(void) {
  sigset_t set = served();
  pthread_sigmask(SIG_BLOCK, &set, &before);
  return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

int terminal_signals_next(int descriptor) {
  struct signalfd_siginfo information;
  if (read(descriptor, &information, sizeof information) != sizeof information) return 0;
  return (int)information.ssi_signo;
}

void terminal_signals_close(int descriptor) {
  // What is still waiting would strike when the mask goes.
  while (terminal_signals_next(descriptor) != 0) continue;
  close(descriptor);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void terminal_stop(void) {
  // Curses has a handler of its own for this signal; we did its work already.
  struct sigaction previous;
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigemptyset(&action.sa_mask);
  sigaction(SIGTSTP, &action, &previous);
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, SIGTSTP);
  // The whole job, as the terminal itself would: a `make` above us must stop too, or the shell
  // waits on.
  kill(0, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &one, NULL);
  // Here the process stands still.
  pthread_sigmask(SIG_BLOCK, &one, NULL);
  sigaction(SIGTSTP, &previous, NULL);
  // The signal that woke us is known already.
  sigaddset(&one, SIGCONT);
  struct timespec none = {0};
  while (sigtimedwait(&one, NULL, &none) > 0) continue;
}
