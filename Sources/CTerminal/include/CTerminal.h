// Terminal support that cannot be written in Swift: state that a signal handler may touch, and
// system calls that the Glibc module lacks.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Mode.c: the terminal's mode, size and output.

// Saves the mode of standard input; false if it is not a terminal.
bool terminal_save_mode(void);

// Restores the saved mode. Safe in a signal handler.
void terminal_restore_mode(void);

// The window's size in cells; false if the kernel does not know it.
bool terminal_size(int *columns, int *rows);

// Writes all bytes to standard output; false if it is gone. Safe in a signal handler.
bool terminal_write(const void *bytes, size_t count);

// Width.c: the columns of a character according to the C library, and thus to curses; -1 if it is
// not printable.
int terminal_columns(uint32_t scalar);

// Crash.c: restoring the screen when the program crashes.

// From now on, a crash or any exit() first writes `restore`, which restores the screen, and
// restores the saved mode. A crash then prints its cause and the note.
void terminal_guard(const void *restore, size_t count);

// Call this when the program has left the screen itself: a crash then restores nothing. The
// handlers stay installed.
void terminal_unguard(void);

// Sets a line to print after a crash, for example where the data is.
void terminal_crash_note(const char *line);

// Stderr.c: keeping runtime messages from corrupting the screen.

// Holds back output to standard error, if that is a terminal.
void terminal_hold_stderr(void);

// Stops holding back standard error and writes the held output to it. Safe in a signal handler.
void terminal_release_stderr(void);

// Signals.c: reading signals from a descriptor that poll() can wait for.

// Blocks the signals that we handle and returns a descriptor to read them from, or -1. Call it
// before opening curses.
int terminal_signals_open(void);

// The next pending signal, or 0 if there is none.
int terminal_signals_next(int descriptor);

// Discards pending signals and restores the previous signal mask and SIGTSTP action.
void terminal_signals_close(int descriptor);

// Stops the whole process group, as Ctrl-Z does; returns when continued.
void terminal_stop(void);

// Timer.c: a timer on CLOCK_BOOTTIME, which keeps counting while the machine sleeps.

// Nanoseconds of CLOCK_BOOTTIME.
int64_t terminal_boottime(void);

// Milliseconds since 1970.
int64_t terminal_walltime(void);

int terminal_timer_open(void);

// Makes the descriptor readable at `nanoseconds` of CLOCK_BOOTTIME; 0 disarms it.
void terminal_timer_arm(int descriptor, int64_t nanoseconds);

// Clears the expiration, so that the descriptor is no longer readable.
void terminal_timer_drain(int descriptor);

// Watch.c: changes in a directory.

// A descriptor that reports files written, created, renamed or removed in a directory, or -1.
int terminal_watch_open(const char *directory);

// Discards all pending events; true if any of them concerns one of the two files or the directory
// itself.
bool terminal_watch_drain(int descriptor, const char *name, const char *other_name);

// Memory.c: fewer page faults.

// Keeps freed memory instead of returning it to the kernel, and asks for the pages of the program's
// variables in one call instead of by a page fault each.
void terminal_prepare_memory(void);
