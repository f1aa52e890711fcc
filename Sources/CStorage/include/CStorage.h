// Checksums by the processor's own instructions, which Swift has no access to.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// CRC32C.c: CRC-32C (Castagnoli).

// Whether this processor has instructions for it.
bool crc32c_is_built_in(void);

// The checksum of the bytes; only if it is built in.
uint32_t crc32c_built_in(const void *bytes, size_t count);
