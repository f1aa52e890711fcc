// What the terminal needs that Swift cannot give: state that a signal handler may touch, and the
// kernel's calls that the Glibc module leaves out.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Mode.c: the terminal's mode, as it was before us.

// Remembers the mode of standard input; false where it is no terminal.
bool terminal_save_mode(void);

// Brings the remembered mode back. Safe in a signal handler.
void terminal_restore_mode(void);

// The window's size in cells; false where the kernel does not know it.
bool terminal_size(int *columns, int *rows);

// Writes all bytes to standard output; false where it is gone. Safe in a signal handler.
bool terminal_write(const void *bytes, size_t count);

// Width.c: what the C library, and with it curses, takes for the columns of a character; -1 where
// it does not know it.
int terminal_columns(uint32_t scalar);

// Crash.c: leaving the screen in order, whatever happens.

// From now on a crash (and an exit() from anywhere) first writes `restore`, which brings the
// screen back, and the remembered mode; a crash then says what it was, and the note.
void terminal_guard(const void *restore, size_t count);

// The program leaves the screen itself: nothing to do any more on a crash. The handlers stay.
void terminal_unguard(void);

// One line for the user to read after a crash, for example where the data is.
void terminal_crash_note(const char *line);

// Stderr.c: messages of the runtime would land in the middle of the screen.

// Keeps what is written to standard error, if that is a terminal.
void terminal_hold_stderr(void);

// Lets standard error through again, and what was kept first. Safe in a signal handler.
void terminal_release_stderr(void);

// Signals.c: signals as something that poll() waits for.

// Blocks the signals that we serve and returns a descriptor to read them from, or -1. Call it
// before curses is opened.
int terminal_signals_open(void);

// The next signal, or 0 where there is none.
int terminal_signals_next(int descriptor);

// Restores the mask and the handler of SIGTSTP that were there before.
void terminal_signals_close(int descriptor);

// Stops the process and those of its job, as Ctrl-Z does; returns when it is continued.
void terminal_stop(void);

// Timer.c: waking at a moment of CLOCK_BOOTTIME, which goes on while the machine sleeps.

// Nanoseconds of CLOCK_BOOTTIME.
int64_t terminal_boottime(void);

// Milliseconds since 1970.
int64_t terminal_walltime(void);

int terminal_timer_open(void);

// Makes the descriptor readable at `nanoseconds` of CLOCK_BOOTTIME; 0 disarms it.
void terminal_timer_arm(int descriptor, int64_t nanoseconds);

// Reads the expiration away.
void terminal_timer_drain(int descriptor);

// Watch.c: changes in a directory.

// A descriptor that tells of what is written, made, renamed or removed in a directory, or -1.
int terminal_watch_open(const char *directory);

// Reads what there is to tell; true if any of it concerns one of the two files in the directory, or
// the directory itself.
bool terminal_watch_drain(int descriptor, const char *name, const char *other_name);
