/* listfloor: the least that an ncurses program can do with a list, as a baseline for measurements.
 *
 * It shows as many members of an Assembly as fit. j and k move the highlight; q quits. Like most
 * programs, it redraws its whole screen for every key and leaves it to ncurses to find the changes.
 * With --changed it redraws only the two rows that changed, which is the minimum.
 */
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncursesw/curses.h>
#include <stdio.h>
#include <string.h>

enum { MEMBERS = 193, PLAIN = 1, CHOSEN = 2 };

static const char *const names[] = {"Côte d’Ivoire", "Japan", "São Tomé and Príncipe", "Türkiye",
                                    "United Arab Emirates", "Lao People’s Democratic Republic"};
static int chosen, first;

static int rows(void) { return LINES > 5 ? LINES - 4 : 1; }

static void draw_row(int member) {
  char line[256];
  snprintf(line, sizeof line, "%3d  %-34s  present and voting   %d speeches   %02d:%02d", member + 1,
           names[member % (sizeof names / sizeof *names)], member % 7, member % 60, member * 7 % 60);
  attrset(member == chosen ? COLOR_PAIR(CHOSEN) | A_REVERSE : COLOR_PAIR(PLAIN));
  mvaddnstr(member - first + 2, 1, line, -1);
}

static void draw_rows(void) {
  for (int i = first; i < first + rows() && i < MEMBERS; i++) draw_row(i);
}

static void draw_all(void) {
  erase();
  draw_rows();
  attrset(A_BOLD);
  mvaddstr(0, 0, "General Assembly");
  mvprintw(LINES - 1, 0, "j/k move  q quit  %d of %d", chosen + 1, MEMBERS);
  refresh();
}

/* Redraws only the previously selected row and the new one, unless the list scrolled. */
static void draw_changed(int before, int first_before) {
  if (first != first_before) {
    draw_rows();
  } else {
    draw_row(before);
    draw_row(chosen);
  }
  attrset(A_BOLD);
  mvprintw(LINES - 1, 18, "%d of %d ", chosen + 1, MEMBERS);
  refresh();
}

int main(int count, char **words) {
  int only_changed = count > 1 && strcmp(words[1], "--changed") == 0;
  int key;

  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  start_color();
  use_default_colors();
  init_pair(PLAIN, -1, -1);
  init_pair(CHOSEN, COLOR_YELLOW, -1);
  draw_all();
  while ((key = getch()) != 'q') {
    int before = chosen, first_before = first;
    if (key == 'j' && chosen < MEMBERS - 1) chosen++;
    if (key == 'k' && chosen > 0) chosen--;
    if (chosen < first) first = chosen;
    if (chosen >= first + rows()) first = chosen - rows() + 1;
    if (only_changed && key != KEY_RESIZE)
      draw_changed(before, first_before);
    else
      draw_all();
  }
  endwin();
  return 0;
}
