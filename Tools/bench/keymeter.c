/* keymeter: measures how long a terminal program takes from its start, and from a key, until its
 * screen is painted, and what it does when idle. It acts as the program's terminal itself (a pty),
 * so that the figures include no terminal emulator's time.
 *
 * keymeter [OPTION...] PROGRAM [ARGUMENT...]
 *   -s COLSxROWS  the terminal's size (120x40)
 *   -n COUNT      how many keys to send (200)
 *   -k KEYS       the keys to send; if repeated, sends them in rotation (-k j -k k)
 *   -p PIPE       write the keys to this pipe instead, from which another program reads lines: what
 *                 is measured is how long until this one shows their effect
 *   -b KEYS       keys to send once before the measurement, to reach the state to measure
 *   -x KEYS       keys to send at the end, to quit; then a hang-up, then SIGKILL
 *   -t COUNT      after the keys, wait until the program has painted this often by itself
 *   -i SECONDS    after that, watch it idle for this long, within one minute (under 59)
 *   -q MS         a screen counts as painted when no output comes for this long (15)
 *   -w TIMES      multiply all timeouts by this, for a program that runs slowly (1)
 *   -o FILE       save the program's output
 * KEYS may contain \e \r \n \t \\ and \xNN.
 *
 * Prints one figure a line, NAME VALUE: start_* and key_* in microseconds (first: the first byte
 * of the answer, last: its last byte); bytes, writes and brackets (updates between CSI ? 2026 h and
 * l) per key; silent, the number of keys that painted nothing; rss in KiB after the keys; bytes per
 * tick (what it paints by itself); and for the idle time, bytes and wakeups (voluntary context
 * switches of all threads).
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MAX_KEYS = 16, MAX_KEY = 256 };

struct keys {
  char bytes[MAX_KEY];
  size_t length;
};

/* The output that followed an input: its size, and when it began and ended. */
struct answer {
  double first, last;
  long bytes, reads, brackets;
};

static int terminal;
static FILE *record;
static int columns = 120, lines = 40;
static double slowness = 1;

/* -- time and figures -- */

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static void rest(double microseconds) {
  struct timespec t = {(time_t)(microseconds / 1e6), (long)(microseconds * 1e3) % 1000000000L};
  nanosleep(&t, NULL);
}

static int by_size(const void *a, const void *b) {
  double d = *(const double *)a - *(const double *)b;
  return (d > 0) - (d < 0);
}

static void print_figures(const char *name, double *values, int count) {
  if (count == 0) return;
  qsort(values, (size_t)count, sizeof *values, by_size);
  printf("%s_p50 %.0f\n%s_p95 %.0f\n%s_max %.0f\n", name, values[count / 2], name,
         values[count * 95 / 100], name, values[count - 1]);
}

/* -- the terminal -- */

static void reply(const char *text) {
  if (write(terminal, text, strlen(text)) < 0) return; /* it has exited: the next read shows that */
}

/* Handles one control sequence, without its CSI: programs wait for the answers to some. */
static void on_csi(const char *body, struct answer *answer) {
  if (!strcmp(body, "c") || !strcmp(body, "0c")) reply("\033[?62;22c");
  else if (!strcmp(body, ">c") || !strcmp(body, ">0c")) reply("\033[>41;0;0c");
  else if (!strcmp(body, ">q") || !strcmp(body, ">0q")) reply("\033P>|keymeter\033\\");
  else if (!strcmp(body, "5n")) reply("\033[0n");
  else if (!strcmp(body, "6n")) reply("\033[1;1R");
  else if (!strcmp(body, "18t")) {
    char size[32];
    snprintf(size, sizeof size, "\033[8;%d;%dt", lines, columns);
    reply(size);
  } else if (!strcmp(body, "?2026$p")) reply("\033[?2026;2$y");
  else if (!strcmp(body, "?2026h")) answer->brackets++;
}

static void on_osc(const char *body) {
  if (!strcmp(body, "10;?")) reply("\033]10;rgb:dddd/dddd/dddd\033\\");
  if (!strcmp(body, "11;?")) reply("\033]11;rgb:1111/1111/1111\033\\");
}

/* Parses escape sequences, which may be split anywhere between two reads. */
static void follow(const char *bytes, long count, struct answer *answer) {
  static enum { TEXT, ESCAPE, CSI, OSC, OSC_ESCAPE } state;
  static char body[64];
  static size_t length;

  for (long i = 0; i < count; i++) {
    char c = bytes[i];
    switch (state) {
      case TEXT:
        if (c == '\033') state = ESCAPE;
        break;
      case ESCAPE:
        length = 0;
        state = c == '[' ? CSI : c == ']' ? OSC : c == '\033' ? ESCAPE : TEXT;
        break;
      case CSI:
      case OSC:
        if (state == CSI ? c >= '@' && c <= '~' : c == '\a') {
          if (state == CSI && length < sizeof body - 1) body[length++] = c;
          body[length] = 0;
          if (state == CSI) on_csi(body, answer);
          else on_osc(body);
          state = TEXT;
        } else if (c == '\033') {
          state = state == OSC ? OSC_ESCAPE : ESCAPE;
        } else if (length < sizeof body - 1) {
          body[length++] = c;
        }
        break;
      case OSC_ESCAPE:
        body[length] = 0;
        on_osc(body);
        state = c == '\\' ? TEXT : c == '[' ? CSI : TEXT;
        length = 0;
        break;
    }
  }
}

/* Reads until there was output and then none for `quiet`, or no output at all within `limit`.
 * False if the program has closed its terminal. */
static int await_paint(double quiet, double limit, struct answer *answer) {
  static char buffer[1 << 16];
  double began = now();

  quiet *= slowness;
  limit *= slowness;
  memset(answer, 0, sizeof *answer);
  for (;;) {
    double left = (answer->reads ? answer->last + quiet : began + limit) - now();
    struct pollfd wait = {terminal, POLLIN, 0};
    struct timespec timeout = {0, 0};
    if (left > 0) {
      timeout.tv_sec = (time_t)(left / 1e6);
      timeout.tv_nsec = (long)((left - (double)timeout.tv_sec * 1e6) * 1e3);
    }
    int ready = ppoll(&wait, 1, &timeout, NULL);
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return 1;
    long count = read(terminal, buffer, sizeof buffer);
    if (count <= 0) return 0;
    answer->last = now();
    if (answer->reads++ == 0) answer->first = answer->last;
    answer->bytes += count;
    if (record) fwrite(buffer, 1, (size_t)count, record);
    follow(buffer, count, answer);
  }
}

/* -- figures from the kernel -- */

static long status_field(const char *path, const char *field) {
  char line[256];
  long value = -1;
  FILE *file = fopen(path, "r");
  if (!file) return -1;
  while (value < 0 && fgets(line, sizeof line, file))
    if (!strncmp(line, field, strlen(field))) value = atol(line + strlen(field));
  fclose(file);
  return value;
}

static long resident(pid_t program) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/status", (int)program);
  return status_field(path, "VmRSS:");
}

static long wakeups(pid_t program) {
  char path[512];
  long sum = 0;
  struct dirent *thread;
  snprintf(path, sizeof path, "/proc/%d/task", (int)program);
  DIR *threads = opendir(path);
  if (!threads) return -1;
  while ((thread = readdir(threads))) {
    if (thread->d_name[0] == '.') continue;
    snprintf(path, sizeof path, "/proc/%d/task/%s/status", (int)program, thread->d_name);
    long count = status_field(path, "voluntary_ctxt_switches:");
    if (count > 0) sum += count;
  }
  closedir(threads);
  return sum;
}

/* -- the measurement -- */

static struct keys parse_keys(const char *text) {
  struct keys keys = {.length = 0};
  for (; *text && keys.length < MAX_KEY; text++) {
    char c = *text;
    if (c == '\\' && text[1]) {
      c = *++text;
      if (c == 'e') c = '\033';
      else if (c == 'r') c = '\r';
      else if (c == 'n') c = '\n';
      else if (c == 't') c = '\t';
      else if (c == 'x' && text[1] && text[2]) {
        char digits[3] = {text[1], text[2], 0};
        c = (char)strtol(digits, NULL, 16);
        text += 2;
      }
    }
    keys.bytes[keys.length++] = c;
  }
  return keys;
}

static int send_to(int file, const struct keys *keys) {
  return write(file, keys->bytes, keys->length) == (ssize_t)keys->length;
}

static int press(const struct keys *keys) { return send_to(terminal, keys); }

static pid_t launch(char **words) {
  struct winsize size = {(unsigned short)lines, (unsigned short)columns, 0, 0};
  pid_t program = forkpty(&terminal, NULL, NULL, &size);
  if (program == 0) {
    /* The same for all programs, without variables that fix the size or disable colours. */
    setenv("TERM", "xterm-256color", 1);
    setenv("LC_ALL", "C.UTF-8", 1);
    unsetenv("LINES");
    unsetenv("COLUMNS");
    unsetenv("NO_COLOR");
    unsetenv("TMUX");
    execvp(words[0], words);
    perror(words[0]);
    _exit(127);
  }
  return program;
}

static void leave(pid_t program, const struct keys *exit_keys, double quiet) {
  struct answer answer;
  double deadline = now() + 1e6 * slowness;
  if (exit_keys->length && press(exit_keys)) await_paint(quiet, 3e5, &answer);
  /* A slow program quits by its key only: handling a signal would add to its work. */
  if (slowness <= 1) kill(program, SIGHUP);
  while (waitpid(program, NULL, WNOHANG) == 0) {
    if (now() > deadline) kill(program, SIGKILL);
    /* Its last output must be read, or it may not be able to exit. */
    if (!await_paint(0, 5e3, &answer)) rest(5e3);
  }
  close(terminal);
}

static void measure_keys(int file, const struct keys *keys, int kinds, int count, double quiet) {
  double *first = calloc((size_t)count, sizeof *first), *last = calloc((size_t)count, sizeof *last);
  double *bytes = calloc((size_t)count, sizeof *bytes), *reads = calloc((size_t)count, sizeof *reads);
  double *brackets = calloc((size_t)count, sizeof *brackets);
  int painted = 0, silent = 0;
  unsigned seed = 1;
  struct answer answer;

  for (int i = 0; i < count; i++) {
    rest(2000 + rand_r(&seed) % 3000);   /* avoid being in step with the program's ticks */
    if (!await_paint(0, 0, &answer)) break; /* discard output of a tick meanwhile */
    double pressed = now();
    if (!send_to(file, &keys[i % kinds])) break;
    if (!await_paint(quiet, 500e3, &answer)) break;
    if (answer.reads == 0) {
      silent++;
      continue;
    }
    first[painted] = answer.first - pressed;
    last[painted] = answer.last - pressed;
    bytes[painted] = (double)answer.bytes;
    reads[painted] = (double)answer.reads;
    brackets[painted++] = (double)answer.brackets;
  }
  printf("keys %d\nsilent %d\n", painted + silent, silent);
  print_figures("key_first", first, painted);
  print_figures("key_last", last, painted);
  print_figures("key_bytes", bytes, painted);
  print_figures("key_writes", reads, painted);
  print_figures("key_brackets", brackets, painted);
  free(first), free(last), free(bytes), free(reads), free(brackets);
}

static void measure_ticks(int count, double quiet) {
  double *bytes = calloc((size_t)count, sizeof *bytes);
  int painted = 0;
  struct answer answer;

  while (painted < count && await_paint(quiet, 3e6, &answer) && answer.reads > 0)
    bytes[painted++] = (double)answer.bytes;
  printf("ticks %d\n", painted);
  print_figures("tick_bytes", bytes, painted);
  free(bytes);
}

static int usage(void) {
  fprintf(stderr, "usage: keymeter [-s COLSxROWS] [-n COUNT] [-k KEYS]... [-p PIPE] [-b KEYS] [-x KEYS] "
                  "[-t COUNT] [-i SECONDS] [-q MS] [-w TIMES] [-o FILE] PROGRAM [ARGUMENT...]\n");
  return 64;
}

int main(int count, char **words) {
  struct keys keys[MAX_KEYS], before = {.length = 0}, after = {.length = 0};
  int kinds = 0, presses = 200, ticks = 0, other = -1, option;
  double quiet = 15e3, idle = 0;
  struct answer answer;

  while ((option = getopt(count, words, "+s:n:k:p:b:x:t:i:q:w:o:")) != -1) {
    switch (option) {
      case 's': if (sscanf(optarg, "%dx%d", &columns, &lines) != 2) return usage(); break;
      case 'n': presses = atoi(optarg); break;
      case 'k': if (kinds < MAX_KEYS) keys[kinds++] = parse_keys(optarg); break;
      case 'p': other = open(optarg, O_WRONLY); break;
      case 'b': before = parse_keys(optarg); break;
      case 'x': after = parse_keys(optarg); break;
      case 't': ticks = atoi(optarg); break;
      case 'i': idle = atof(optarg) * 1e6; break;
      case 'q': quiet = atof(optarg) * 1e3; break;
      case 'w': slowness = atof(optarg); break;
      case 'o': record = fopen(optarg, "wb"); break;
      default: return usage();
    }
  }
  if (optind >= count || presses < 0 || ticks < 0) return usage();
  signal(SIGPIPE, SIG_IGN);

  double began = now();
  pid_t program = launch(words + optind);
  if (program < 0) {
    perror("keymeter");
    return 70;
  }
  /* A start has pauses while files are read, so wait longer. */
  if (!await_paint(150e3, 5e6, &answer) || answer.reads == 0) {
    fprintf(stderr, "keymeter: %s painted nothing, or ended at once\n", words[optind]);
    kill(program, SIGKILL);
    waitpid(program, NULL, 0);
    return 1;
  }
  printf("start_first %.0f\nstart_last %.0f\nstart_bytes %ld\nstart_writes %ld\n",
         answer.first - began, answer.last - began, answer.bytes, answer.reads);

  /* However slow the program is, a clock may tick every second from here on. */
  double settled = slowness > 3 ? 450e3 / slowness : 150e3;
  if (before.length && press(&before)) await_paint(settled, 1e6, &answer);
  if (kinds > 0 && presses > 0) measure_keys(other >= 0 ? other : terminal, keys, kinds, presses, quiet);
  printf("rss %ld\n", resident(program));

  if (ticks > 0) measure_ticks(ticks, quiet);

  if (idle > 0) {
    /* A time of day may be painted when the minute changes: measure between two changes. */
    struct timespec day;
    clock_gettime(CLOCK_REALTIME, &day);
    double turn = now() + 60e6 - (double)(day.tv_sec % 60) * 1e6 - (double)day.tv_nsec / 1e3 + 500e3;
    while (turn - 500e3 < now() + idle && now() < turn) await_paint(0, turn - now(), &answer);

    double until = now() + idle;
    long woken = wakeups(program), bytes = 0;
    while (now() < until && await_paint(0, until - now(), &answer)) bytes += answer.bytes;
    printf("idle_seconds %.1f\nidle_bytes %ld\nidle_wakeups %ld\n", idle / 1e6, bytes,
           wakeups(program) - woken);
  }
  leave(program, &after, quiet);
  if (record) fclose(record);
  return 0;
}
