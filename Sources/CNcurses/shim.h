// The only place that sees curses.h.
//
// NCURSES_WIDECHAR stands here and not in a pkgConfig entry, whose flags SwiftPM drops. What Swift
// cannot import (macros with arguments, attributes, the globals that are not safe with threads) is
// wrapped in inline functions; a system library can hold no state.
#pragma once

#define NCURSES_WIDECHAR 1
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
#include <wchar.h>
#include <ncursesw/curses.h>

// Of <term.h> only this: its macros take names such as `lines` and `columns`.
extern char *tigetstr(const char *name);

// Puts a byte into the output of curses; putp() would put it into that of stdio.
extern int _nc_outch(int byte);

static const attr_t curses_bold = A_BOLD;
static const attr_t curses_underline = A_UNDERLINE;
static const attr_t curses_reverse = A_REVERSE;

// Makes curses keep its output until an update is complete. ncurses flushes after each movement of
// the cursor until it has left the screen once and come back, so it does that here, before there are
// colours (it would reset the terminal's palette). What it sends on leaving goes nowhere, and with it
// what newterm() kept: the screen is entered once, on coming back.
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

// Takes the terminal over: raw keys, no echo. NULL where the terminal is not known. Unlike
// initscr() it does not end the process then.
static inline SCREEN *curses_open(void) {
  SCREEN *screen = newterm(NULL, stdout, stdin);
  if (screen == NULL) return NULL;
  raw();
  noecho();
  nonl();
  // A frame is sent whole: curses would look for keys and stop halfway.
  typeahead(-1);
  curses_keep_output();
  return screen;
}

static inline void curses_close(SCREEN *screen) {
  endwin();
  delscreen(screen);
}

// Leaves the terminal for a while; the next update takes it over again.
static inline void curses_pause(void) { endwin(); }

static inline int curses_columns(void) { return getmaxx(stdscr); }
static inline int curses_rows(void) { return getmaxy(stdscr); }

// resize_term() and not resizeterm(): that one puts a key into a queue that nobody reads.
static inline void curses_resize(int rows, int columns) { resize_term(rows, columns); }

// The colours of the terminal; 0 where it has none.
static inline int curses_colors(void) {
  if (!has_colors() || start_color() == ERR) return 0;
  return COLORS;
}

// Whether -1 may stand for the terminal's own colour.
static inline bool curses_default_colors(void) { return use_default_colors() == OK; }

static inline void curses_pair(int pair, int foreground, int background) {
  init_extended_pair(pair, foreground, background);
}

// The pair of a blank screen: what the terminal clears with it need not be written.
static inline void curses_ground(int pair) {
  wbkgdset(stdscr, (chtype)' ' | (chtype)COLOR_PAIR(pair));
}

// What is written from now on.
static inline void curses_style(attr_t attributes, int pair) {
  wattr_set(stdscr, attributes, (short)pair, &pair);
}

static inline void curses_write(int row, int column, const char *text, int count) {
  if (wmove(stdscr, row, column) != ERR) waddnstr(stdscr, text, count);
}

static inline void curses_erase(void) { werase(stdscr); }

// The row is to be sent whole, whatever the terminal is believed to show.
static inline void curses_redraw(int row) { wredrawln(stdscr, row, 1); }

// Everything is to be sent anew.
static inline void curses_repaint(void) { clearok(curscr, TRUE); }

static inline void curses_cursor(bool visible, int row, int column) {
  curs_set(visible ? 1 : 0);
  leaveok(stdscr, FALSE);
  wmove(stdscr, row, column);
}

// Nothing is to be done with the cursor: hidden, it stays where the frame ends. A terminal that
// cannot hide it has it at the given place.
static inline void curses_no_cursor(int row, int column) {
  leaveok(stdscr, curs_set(0) != ERR);
  wmove(stdscr, row, column);
}

// Puts text in front of the next update, to be sent in one with it.
static inline void curses_put(const char *text) {
  while (*text) _nc_outch((unsigned char)*text++);
}

// Sends what has changed in `curses_flush`; `curses_stage` prepares it and sends nothing.
static inline void curses_stage(void) { wnoutrefresh(stdscr); }
static inline void curses_flush(void) { doupdate(); }

// A string of the terminal's description, or NULL.
static inline const char *curses_string(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}
