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
  // The memory keeps its length, which a longer frame left behind.
  off_t end = lseek(memory, 0, SEEK_CUR);
  while (offset < end) {
    size_t part = end - offset < (off_t)sizeof buffer ? (size_t)(end - offset) : sizeof buffer;
    ssize_t count = pread(memory, buffer, part, offset);
    if (count <= 0 || !terminal_write(buffer, (size_t)count)) break;
    offset += count;
  }
  lseek(memory, 0, SEEK_SET);
}
