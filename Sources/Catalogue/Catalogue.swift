/// The built-in rule books, bodies and countries, from the files in `data/` that
/// `scripts/make-catalogue` compiles into `Generated.swift`. Nothing is read from disk at run time.
package enum Catalogue {
  /// The text of a data file, by its path under `data/`.
  package static func text(_ path: String) -> String? {
    catalogueFiles.first { $0.path == path }?.text
  }

  /// The names of the files `folder/NAME.json`, in alphabetical order.
  package static func names(in folder: String) -> [String] {
    catalogueFiles.compactMap { file in
      guard file.path.hasPrefix(folder + "/"), file.path.hasSuffix(".json") else { return nil }
      return String(file.path.dropFirst(folder.count + 1).dropLast(5))
    }
  }
}
