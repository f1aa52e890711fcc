#include <malloc.h>

#include "CTerminal.h"

void terminal_prepare_memory(void) {
  // Otherwise freed memory is returned and provided anew, zeroed, several times during a start.
  mallopt(M_MMAP_THRESHOLD, 8 << 20);
  mallopt(M_TRIM_THRESHOLD, 16 << 20);
  mallopt(M_TOP_PAD, 1 << 18);
}
