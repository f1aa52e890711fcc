#include <sys/mman.h>
#include <unistd.h>

#include "CTerminal.h"

static volatile int original = -1;
static volatile int kept = -1;

void terminal_hold_stderr(void) {
  if (kept >= 0 || !isatty(STDERR_FILENO)) return;
  int memory = memfd_create("stderr", MFD_CLOEXEC);
  if (memory < 0) return;
  int copy = dup(STDERR_FILENO);
  if (copy < 0 || dup2(memory, STDERR_FILENO) < 0) {
    if (copy >= 0) close(copy);
    close(memory);
    return;
  }
  original = copy;
  kept = memory;
}

void terminal_release_stderr(void) {
  int memory = kept;
  if (memory < 0) return;
  kept = -1;
  dup2(original, STDERR_FILENO);
  close(original);
  original = -1;
  char buffer[1024];
  off_t offset = 0;
  ssize_t count;
  while ((count = pread(memory, buffer, sizeof buffer, offset)) > 0) {
    if (write(STDERR_FILENO, buffer, (size_t)count) < 0) break;
    offset += count;
  }
  close(memory);
}
