import ArgumentParser

/// The options of a subcommand that prints a text or writes it to a file.
struct OutputOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The file to write; by default, standard output.")
  var output: String?
  @Flag(help: "Replace the file if it exists.") var force = false

  /// The file's extension; `nil` without a file.
  var ending: String? { output.flatMap { $0.split(separator: ".").last }.map(String.init) }

  /// - Throws: `Failure` if the file's name is empty.
  func check() throws(Failure) {
    if output?.isEmpty == true {
      throw Failure("--output needs a file name", status: Failure.Status.notUnderstood)
    }
  }

  /// Prints or writes contents that are made piece by piece.
  /// - Parameters:
  ///   - what: what the file contains, for the answer.
  ///   - isPrivate: whether only the user may read the file.
  ///   - content: makes the contents, with a function that takes the next piece.
  /// - Throws: `Failure`, `StorageError`, and what `content` throws.
  func write(
    _ what: String, isPrivate: Bool = false,
    _ content: @escaping ((String) throws -> Void) throws -> Void
  ) throws {
    guard let output else { return try Output.pieces(content) }
    try put(in: output, replacing: force, isPrivate: isPrivate, content)
    try Output.answer("\(output): \(what)")
  }

  /// Writes contents to a file, without an answer.
  /// - Throws: like `write`.
  func put(
    in output: String, replacing: Bool, isPrivate: Bool = false,
    _ content: @escaping ((String) throws -> Void) throws -> Void
  ) throws {
    if let error = try OutputFile.write(
      to: output, replacing: replacing, isPrivate: isPrivate, content)
    {
      Output.error("warning: \(output) may be lost in a power cut: \(error.message)")
    }
  }
}
