import CNcurses
import CTerminal
import Glibc

/// The terminal: shows frames and reports events (`nextEvent`). Only one may exist at a time, and
/// it is used from one thread.
///
/// However the program ends (`close`, an error thrown past it, `exit` or a crash), the terminal is
/// restored to its previous state.
package final class Terminal {
  /// A line for the user if there is a problem with the locale.
  package let warning: String?

  /// The clock that times events.
  package let clock: Clock

  /// Files to watch; changes are reported as `.fileChanged`.
  package var watch: FileWatch?

  /// The colour depth in use.
  package let depth: ColorDepth

  /// The encoding of the text sent to the terminal.
  package var encoding: TextEncoding { painter.encoding }

  private let screen: OpaquePointer
  private var painter: Painter
  private var modes: Modes
  private var shown: Frame?
  private var isOpen = true

  /// The source of keys, signals and timer ticks for `nextEvent`.
  package let input: TerminalInput

  /// Takes over the terminal. Nothing is shown until the first `present`.
  ///
  /// - Parameters:
  ///   - mouse: whether to report clicks and the wheel.
  ///   - order: who reorders right-to-left text for display.
  ///   - depth: the colour depth to use instead of the one that `NO_COLOR` and the terminal's
  ///     description give.
  ///   - encoding: the encoding to use instead of the locale's.
  ///   - escapeDelay: milliseconds after which a lone escape byte is taken as the Escape key;
  ///     overridden by `ESCDELAY`.
  /// - Throws: `TerminalError` if no screen can be shown.
  package init(
    theme: Theme, mouse: Bool = true, order: TextOrder = .visual, depth: ColorDepth? = nil,
    encoding: TextEncoding? = nil,
    escapeDelay: Int32 = 25, clock: Clock = Clock()
  ) throws(TerminalError) {
    try Self.check()
    let locale = TextEncoding.fromLocale()
    _ = terminal_save_mode()
    input = TerminalInput(
      clock: clock, escapeDelay: environment("ESCDELAY").flatMap { Int32($0) } ?? escapeDelay)
    guard let screen = Self.open() else {
      input.close()
      terminal_restore_mode()
      throw .unknown(environment("TERM") ?? "")
    }
    self.screen = screen
    self.clock = clock
    let capabilities = Capabilities(depth: depth)
    self.depth = capabilities.depth
    warning = encoding == nil ? locale.warning : nil
    input.decoder = KeyDecoder(sequences: capabilities.keys)
    modes = Modes(areKnown: capabilities.hasModes, mouse: mouse, order: order)
    painter = Painter(
      theme: theme, depth: capabilities.depth, encoding: encoding ?? locale.encoding)
    let restoring = modes.restoring + Capabilities.restoring
    terminal_guard(restoring, restoring.count)
    terminal_hold_stderr()
    modes.enter()
  }

  /// Opens curses with a clamped window size in the environment, which curses reads before it asks
  /// the kernel: it fails on a size above 32,767. The variables are removed again, as they would
  /// override later sizes.
  private static func open() -> OpaquePointer? {
    unsetenv("LINES")
    unsetenv("COLUMNS")
    if let size = windowSize {
      setenv("LINES", String(size.rows), 1)
      setenv("COLUMNS", String(size.columns), 1)
    }
    defer {
      unsetenv("LINES")
      unsetenv("COLUMNS")
    }
    return curses_open()
  }

  /// The window's size, clamped to the largest frame; `nil` if the kernel does not know it.
  private static var windowSize: (columns: Int32, rows: Int32)? {
    var (columns, rows): (Int32, Int32) = (0, 0)
    guard terminal_size(&columns, &rows) else { return nil }
    return (min(columns, Int32(Frame.largest.width)), min(rows, Int32(Frame.largest.height)))
  }

  deinit { close() }

  /// Columns of the window.
  package var width: Int { max(1, Int(curses_columns())) }

  /// Rows of the window.
  package var height: Int { max(1, Int(curses_rows())) }

  /// Whether clicks and the wheel are reported.
  package var mouse: Bool {
    get { modes.mouse }
    set {
      modes.mouse = newValue
      modes.enter()
    }
  }

  /// Shows a frame, sending only the differences from the previous one as a single update. Sends
  /// nothing if there are none.
  package func present(_ frame: Frame) {
    guard isOpen else { return }
    let runs = frame.changes(since: shown)
    if runs.isEmpty, frame.cursor == shown?.cursor, frame.focus == shown?.focus { return }
    let (columns, rows) = (width, height)
    // The frame may predate a resize: blank what it does not cover.
    let fits = frame.width == columns && frame.height == rows
    if !fits { curses_erase() }
    for run in fits ? runs : frame.changes(since: nil) where run.y < rows {
      painter.paint(run, of: frame, columns: columns)
    }
    if let place = frame.cursor ?? frame.focus {
      curses_cursor(
        frame.cursor != nil, Int32(min(max(place.y, 0), rows - 1)),
        Int32(min(max(place.x, 0), columns - 1)))
    } else {
      curses_no_cursor(Int32(rows - 1), Int32(columns - 1))
    }
    curses_stage()
    modes.beginUpdate()
    curses_flush()
    modes.endUpdate()
    shown = fits ? frame : nil
  }

  /// Makes the next `present` redraw the whole screen, whatever the terminal is believed to show.
  package func invalidate() {
    shown = nil
    curses_repaint()
  }

  /// Switches to another theme from the next frame on.
  package func use(_ theme: Theme) {
    painter = Painter(theme: theme, depth: depth, encoding: painter.encoding)
    invalidate()
  }

  /// Sets a line to print after a crash, once the screen is restored, such as where the data is.
  package func setCrashNote(_ line: String) {
    terminal_crash_note(line)
  }

  /// Rings the bell, or flashes the screen if the terminal is configured to.
  package func ring() {
    _ = terminal_write("\u{07}", 1)
  }

  /// Restores the terminal to its previous state. Further calls are no-ops.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    modes.leave()
    curses_close(screen)
    terminal_restore_mode()
    terminal_unguard()
    terminal_release_stderr()
    input.close()
  }

  // MARK: - Used by the event loop

  /// Stops the program as Ctrl-Z does, and takes over the terminal again when it is continued.
  package func suspend() {
    pause()
    terminal_unguard()
    terminal_release_stderr()
    terminal_stop()
    takeOver()
  }

  /// Lets another program use the terminal.
  /// - Parameter body: returns when that program has ended.
  package func lend<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
    pause()
    terminal_unguard()
    terminal_release_stderr()
    defer { takeOver() }
    try body()
  }

  /// Takes over the terminal again after another program may have changed it.
  package func takeOver() {
    // Curses re-enters the screen only if it believes that it has left it.
    pause()
    let restoring = modes.restoring + Capabilities.restoring
    terminal_guard(restoring, restoring.count)
    terminal_hold_stderr()
    adoptSize()
    invalidate()
    curses_stage()
    curses_flush()
    modes.enter()
  }

  /// Adopts the window's current size.
  package func adoptSize() {
    guard let (columns, rows) = Self.windowSize else { return }
    if Int(columns) == width, Int(rows) == height { return }
    curses_resize(rows, columns)
    // Terminals keep, cut or reflow their contents on a resize, so redraw everything.
    invalidate()
  }

  private func pause() {
    modes.leave()
    curses_pause()
    terminal_restore_mode()
  }
}
