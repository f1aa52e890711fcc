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
  // A terminal that is gone is told by what write() returns.
  sigaddset(&set, SIGPIPE);
  return set;
}

int terminal_signals_open(void) {
  sigset_t set = served();
  pthread_sigmask(SIG_BLOCK, &set, &before);
  // Blocked, it still reaches the descriptor. Curses would set a handler of its own and switch it
  // off and on with two calls for every update; it leaves alone what is not the default.
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
  // What is still waiting would strike when the mask goes.
  while (terminal_signals_next(descriptor) != 0) continue;
  close(descriptor);
  sigaction(SIGTSTP, &stop_before, NULL);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void terminal_stop(void) {
  // Ignored otherwise: see terminal_signals_open.
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
