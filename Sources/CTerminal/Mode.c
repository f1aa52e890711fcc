#include <errno.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "CTerminal.h"

static struct termios saved;
static volatile bool is_saved;

bool terminal_save_mode(void) {
  is_saved = tcgetattr(STDIN_FILENO, &saved) == 0;
  return is_saved;
}

void terminal_restore_mode(void) {
  if (is_saved) tcsetattr(STDIN_FILENO, TCSANOW, &saved);
}

bool terminal_size(int *columns, int *rows) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_col == 0 || size.ws_row == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

bool terminal_write(const void *bytes, size_t count) {
  const char *next = bytes;
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, next, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN) {
      // Another program has made the terminal non-blocking.
      struct pollfd entry = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&entry, 1, -1);
      continue;
    }
    if (written <= 0) return false;
    next += written;
    count -= (size_t)written;
  }
  return true;
}
