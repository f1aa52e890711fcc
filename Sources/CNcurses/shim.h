// The only file that includes curses.h.
//
// NCURSES_WIDECHAR is defined here because SwiftPM drops the flags of a pkgConfig entry. Inline
// functions wrap what Swift cannot import: macros with arguments, attributes, and globals that are
// not thread-safe. A system library target cannot hold state.
#pragma once

#define NCURSES_WIDECHAR 1
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
#include <wchar.h>
#include <ncursesw/curses.h>

// Declared here to avoid <term.h>, whose macros claim names such as `lines` and `columns`.
extern char *tigetstr(const char *name);

// Puts a byte into curses' output buffer; putp() would put it into that of stdio.
extern int _nc_outch(int byte);

static const attr_t curses_bold = A_BOLD;
static const attr_t curses_underline = A_UNDERLINE;
static const attr_t curses_reverse = A_REVERSE;

// Makes curses buffer its output until an update is complete. ncurses flushes after each cursor
// movement until it has left the screen and re-entered it once. This does so here, before colours
// are started, as leaving would then reset the terminal's palette. Output sent on leaving goes to
// /dev/null, along with what newterm() had buffered, so the screen is entered only once, on
// re-entering.
static inline void curses_keep_output(void) {
  int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  int terminal = nowhere < 0 ? -1 : fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (terminal >= 0 && dup2(nowhere, STDOUT_FILENO) >= 0) {
    endwin();
    dup2(terminal, STDOUT_FILENO);
    doupdate();
    clearok(curscr, TRUE);
  }
  if (terminal >= 0) close(terminal);
  if (nowhere >= 0) close(nowhere);
}

// Takes over the terminal: raw keys, no echo. NULL if the terminal is unknown; initscr() would end
// the process instead.
static inline SCREEN *curses_open(void) {
  SCREEN *screen = newterm(NULL, stdout, stdin);
  if (screen == NULL) return NULL;
  raw();
  noecho();
  nonl();
  // Send frames whole: by default curses checks for typed keys and stops halfway.
  typeahead(-1);
  curses_keep_output();
  return screen;
}

static inline void curses_close(SCREEN *screen) {
  endwin();
  delscreen(screen);
}

// Leaves the screen; the next update enters it again.
static inline void curses_pause(void) { endwin(); }

static inline int curses_columns(void) { return getmaxx(stdscr); }
static inline int curses_rows(void) { return getmaxy(stdscr); }

// resize_term() rather than resizeterm(), which queues a key that is never read.
static inline void curses_resize(int rows, int columns) { resize_term(rows, columns); }

// The number of colours; 0 if the terminal has none.
static inline int curses_colors(void) {
  if (!has_colors() || start_color() == ERR) return 0;
  return COLORS;
}

// Whether -1 can be used for the terminal's default colour.
static inline bool curses_default_colors(void) { return use_default_colors() == OK; }

static inline void curses_pair(int pair, int foreground, int background) {
  init_extended_pair(pair, foreground, background);
}

// Sets the colour pair of the blank screen: curses clears such blanks instead of writing them.
static inline void curses_ground(int pair) {
  wbkgdset(stdscr, (chtype)' ' | (chtype)COLOR_PAIR(pair));
}

// Sets the style of all text written from now on.
static inline void curses_style(attr_t attributes, int pair) {
  wattr_set(stdscr, attributes, (short)pair, &pair);
}

static inline void curses_write(int row, int column, const char *text, int count) {
  if (wmove(stdscr, row, column) != ERR) waddnstr(stdscr, text, count);
}

static inline void curses_erase(void) { werase(stdscr); }

// Makes the next update send the whole row, whatever the terminal is believed to show.
static inline void curses_redraw(int row) { wredrawln(stdscr, row, 1); }

// Makes the next update redraw the whole screen.
static inline void curses_repaint(void) { clearok(curscr, TRUE); }

static inline void curses_cursor(bool visible, int row, int column) {
  curs_set(visible ? 1 : 0);
  leaveok(stdscr, FALSE);
  wmove(stdscr, row, column);
}

// Hides the cursor and leaves it where the update ends. On a terminal that cannot hide it, puts it
// at the given place.
static inline void curses_no_cursor(int row, int column) {
  leaveok(stdscr, curs_set(0) != ERR);
  wmove(stdscr, row, column);
}

// Puts text in front of the next update, so that both are sent together.
static inline void curses_put(const char *text) {
  while (*text) _nc_outch((unsigned char)*text++);
}

// `curses_stage` prepares an update and sends nothing; `curses_flush` sends it.
static inline void curses_stage(void) { wnoutrefresh(stdscr); }
static inline void curses_flush(void) { doupdate(); }

// A string of the terminal's description, or NULL.
static inline const char *curses_string(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}
