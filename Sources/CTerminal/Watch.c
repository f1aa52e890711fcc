#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "CTerminal.h"

int terminal_watch_open(const char *directory) {
  int descriptor = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
  if (descriptor < 0) return -1;
  uint32_t mask = IN_MODIFY | IN_CLOSE_WRITE | IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE |
                  IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
  if (inotify_add_watch(descriptor, directory, mask) < 0) {
    close(descriptor);
    return -1;
  }
  return descriptor;
}

bool terminal_watch_drain(int descriptor, const char *name, const char *other_name) {
  bool concerned = false;
  char buffer[4096] __attribute__((aligned(__alignof__(struct inotify_event))));
  ssize_t count;
  while ((count = read(descriptor, buffer, sizeof buffer)) > 0) {
    ssize_t offset = 0;
    while (offset < count) {
      const struct inotify_event *event = (const struct inotify_event *)(buffer + offset);
      if (event->len == 0 || strcmp(event->name, name) == 0 || strcmp(event->name, other_name) == 0)
        concerned = true;
      offset += (ssize_t)sizeof *event + event->len;
    }
  }
  return concerned;
}
