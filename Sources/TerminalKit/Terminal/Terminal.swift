import CNcurses
import CTerminal
import Glibc

/// The terminal: shows frames, and tells what happens (`nextEvent`). There is one at a time, used
/// from one thread.
///
/// Whatever way the program ends, by `close`, by an error thrown past it, by `exit` or by a crash,
/// the terminal is left as it was found.
package final class Terminal {
  /// A line for the user where something is not as it should be: the locale.
  package let warning: String?

  /// Time as the program counts it.
  package let clock: Clock

  /// Told of by `.fileChanged`.
  package var watch: FileWatch?

  /// Colours in use.
  package let depth: ColorDepth

  /// What it can be sent.
  package var encoding: TextEncoding { painter.encoding }

  private let screen: OpaquePointer
  private var painter: Painter
  private var modes: Modes
  private var shown: Frame?
  private var isOpen = true

  /// Keys, signals and the timer, for `nextEvent`.
  package let input: TerminalInput

  /// Takes the terminal over. The first frame appears with the first `present`.
  ///
  /// - Parameters:
  ///   - mouse: whether clicks and the wheel are told of.
  ///   - order: who orders text from right to left.
  ///   - depth: colours to use in place of what `NO_COLOR` and the terminal's description say.
  ///   - encoding: what to write in place of what the locale says.
  ///   - escapeDelay: milliseconds after which an escape is the key itself; `ESCDELAY` wins.
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

  /// Curses takes the size from the environment before it asks for it, and fails with one beyond
  /// 32,767. In the environment it would hold for good.
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

  /// The window's size, no larger than a frame; nil where the kernel does not know it.
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

  /// Whether clicks and the wheel are told of.
  package var mouse: Bool {
    get { modes.mouse }
    set {
      modes.mouse = newValue
      modes.enter()
    }
  }

  /// Shows a frame: only what differs from the one before is sent, as one update. Where nothing
  /// differs, nothing is sent.
  package func present(_ frame: Frame) {
    guard isOpen else { return }
    let runs = frame.changes(since: shown)
    if runs.isEmpty, frame.cursor == shown?.cursor, frame.focus == shown?.focus { return }
    let (columns, rows) = (width, height)
    // A frame made before the window changed: what it does not cover is blank.
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

  /// The next frame is sent whole, whatever the terminal is believed to show.
  package func invalidate() {
    shown = nil
    curses_repaint()
  }

  /// Shows everything in another theme from the next frame on.
  package func use(_ theme: Theme) {
    painter = Painter(theme: theme, depth: depth, encoding: painter.encoding)
    invalidate()
  }

  /// One line that a crash prints once the screen is restored, such as where the data is.
  package func setCrashNote(_ line: String) {
    terminal_crash_note(line)
  }

  /// Rings the bell, or flashes, as the terminal is set to.
  package func ring() {
    _ = terminal_write("\u{07}", 1)
  }

  /// Leaves the terminal as it was found. Once is enough; more does no harm.
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

  // MARK: - For the events

  /// Stops the program as Ctrl-Z does, and takes the terminal over again when it goes on.
  package func suspend() {
    pause()
    terminal_unguard()
    terminal_release_stderr()
    terminal_stop()
    takeOver()
  }

  /// Takes the terminal over again after something else may have changed it.
  package func takeOver() {
    // Curses enters the screen again only where it believes to have left it.
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

  /// Follows the window's size.
  package func adoptSize() {
    guard let (columns, rows) = Self.windowSize else { return }
    if Int(columns) == width, Int(rows) == height { return }
    curses_resize(rows, columns)
    // Terminals keep, cut or reflow what they showed: nothing of it can be relied upon.
    invalidate()
  }

  private func pause() {
    modes.leave()
    curses_pause()
    terminal_restore_mode()
  }
}
