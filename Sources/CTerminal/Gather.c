#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "CTerminal.h"

static int memory = -1;
static int copy = -1;
// Standard output itself, while the memory stands in its place.
static volatile int outside = -1;

void terminal_gather(void) {
  if (memory < 0) memory = memfd_create("frame", MFD_CLOEXEC);
  if (copy < 0) copy = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (memory < 0 || copy < 0 || dup2(memory, STDOUT_FILENO) < 0) return;
  outside = copy;
}

void terminal_ungather(void) {
  if (outside < 0) return;
  dup2(outside, STDOUT_FILENO);
  outside = -1;
}

void terminal_send(void) {
  static char buffer[64 * 1024];
  if (outside < 0) return;
  terminal_ungather();
  off_t offset = 0;
  ssize_t count;
  off_t end = lseek(memory, 0, SEEK_CUR);
  // The memory keeps its length, which a longer frame left behind.
  while (offset < end && (count = pread(memory, buffer, sizeof buffer, offset)) > 0) {
    size_t part = (size_t)(count < end - offset ? count : end - offset);
    if (!terminal_write(buffer, part)) break;
    offset += (off_t)part;
  }
  lseek(memory, 0, SEEK_SET);
}
