#include <wchar.h>

#include "CTerminal.h"

int terminal_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
