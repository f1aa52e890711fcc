/* diskfloor FILE [LINES]
 * The minimum cost of a journal on this disk: appends lines of 200 bytes to FILE, writing and
 * syncing each one, and prints the median and 95th percentile of the time per line in microseconds.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static int by_size(const void *a, const void *b) {
  double d = *(const double *)a - *(const double *)b;
  return (d > 0) - (d < 0);
}

int main(int count, char **words) {
  int lines = count > 2 ? atoi(words[2]) : 1000;
  char line[200];
  double *took = calloc((size_t)(lines > 0 ? lines : 1), sizeof *took);
  int file = count > 1 ? open(words[1], O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0600) : -1;

  if (file < 0 || took == NULL || lines < 1) {
    fprintf(stderr, "usage: diskfloor FILE [LINES]\n");
    return 64;
  }
  memset(line, 'x', sizeof line);
  line[sizeof line - 1] = '\n';
  for (int i = 0; i < lines; i++) {
    double began = now();
    if (write(file, line, sizeof line) != (ssize_t)sizeof line || fdatasync(file) != 0) {
      perror(words[1]);
      return 74;
    }
    took[i] = now() - began;
  }
  qsort(took, (size_t)lines, sizeof *took, by_size);
  printf("p50 %.1f\np95 %.1f\n", took[lines / 2], took[lines * 95 / 100]);
  return 0;
}
