#include "CStorage.h"

#include <string.h>

// Whether an instruction exists is asked of the C library, which has found out when the program
// started. Asking the processor takes some 30 microseconds in a virtual machine, as long as the
// checksums of 200 kB.

#if defined(__x86_64__) && __has_include(<sys/platform/x86.h>)

#include <nmmintrin.h>
#include <sys/platform/x86.h>

#define BUILT_IN __attribute__((target("sse4.2")))
#define STEP_8(crc, word) (uint32_t)_mm_crc32_u64(crc, word)
#define STEP_1(crc, byte) _mm_crc32_u8(crc, byte)

bool crc32c_is_built_in(void) { return CPU_FEATURE_ACTIVE(SSE4_2); }

#elif defined(__aarch64__) && defined(__linux__)

#include <arm_acle.h>
#include <sys/auxv.h>

#define BUILT_IN __attribute__((target("crc")))
#define STEP_8(crc, word) __crc32cd(crc, word)
#define STEP_1(crc, byte) __crc32cb(crc, byte)

bool crc32c_is_built_in(void) { return getauxval(AT_HWCAP) & (1 << 7); } // HWCAP_CRC32

#else

#define BUILT_IN
#define STEP_8(crc, word) 0
#define STEP_1(crc, byte) 0

bool crc32c_is_built_in(void) { return false; }

#endif

BUILT_IN uint32_t crc32c_built_in(const void *bytes, size_t count) {
  const uint8_t *next = bytes;
  uint32_t crc = ~(uint32_t)0;
  for (; count >= 8; next += 8, count -= 8) {
    uint64_t word;
    memcpy(&word, next, sizeof word);
    crc = STEP_8(crc, word);
  }
  for (; count > 0; next++, count--) crc = STEP_1(crc, *next);
  return ~crc;
}
