#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#include "CTerminal.h"

static const int64_t second = 1000000000;

int64_t terminal_boottime(void) {
  struct timespec now;
  clock_gettime(CLOCK_BOOTTIME, &now);
  return (int64_t)now.tv_sec * second + now.tv_nsec;
}

int64_t terminal_walltime(void) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int terminal_timer_open(void) {
  return timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
}

void terminal_timer_arm(int descriptor, int64_t nanoseconds) {
  struct itimerspec when = {
      .it_value = {.tv_sec = nanoseconds / second, .tv_nsec = nanoseconds % second}};
  timerfd_settime(descriptor, TFD_TIMER_ABSTIME, &when, NULL);
}

void terminal_timer_drain(int descriptor) {
  uint64_t expirations;
  if (read(descriptor, &expirations, sizeof expirations) < 0) return;
}
