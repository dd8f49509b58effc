import ArgumentParser
import Exporters

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where an export goes, and in which format.
struct ExportTarget {
  let format: ExportFormat
  /// nil is standard output.
  private let path: String?

  /// - Throws: `ValidationError` that lists the formats.
  init(output: String?, format name: String?) throws {
    path = output == "-" ? nil : output
    if let name {
      guard let format = ExportFormat(named: name) else {
        throw ValidationError("there is no format '\(name)'.\n\(Self.choices)")
      }
      self.format = format
      return
    }
    guard let path else {
      throw ValidationError("name a file, as in -o out.\(Self.firstEnding), or a format.\n\(Self.choices)")
    }
    guard let format = ExportFormat(fileName: path) else {
      throw ValidationError("the ending of '\(path)' is no format's.\n\(Self.choices)")
    }
    self.format = format
  }

  /// What messages call it.
  var shownName: String { path ?? format.name }

  /// - Throws: `CommandFailure` when the program itself would be overwritten.
  func checkNotInput(_ program: String) throws(CommandFailure) {
    guard let path, Self.isSameFile(path, program) else { return }
    throw CommandFailure("\(path) is what would be exported: give the file another name after -o")
  }

  /// Writes the whole file. Ctrl-C waits until that is done, so that nothing half is left.
  func write(_ text: String) throws(ExportError) {
    guard let path else {
      var output = StandardOutput()
      output.write(text)
      return
    }
    let handler = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, handler) }
    do throws(CommandFailure) {
      try FileAccess.write(text, to: path)
    } catch {
      throw ExportError(error.message)
    }
  }

  private static func isSameFile(_ first: String, _ second: String) -> Bool {
    var (one, other) = (stat(), stat())
    guard stat(first, &one) == 0, stat(second, &other) == 0 else { return false }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }
}

extension ExportTarget {
  private static var firstEnding: String { ExportFormat.all.first?.fileExtensions.first ?? "" }

  /// "Formats: cast (.cast), svg (.svg)".
  private static var choices: String {
    let formats = ExportFormat.all.map { format in
      "\(format.name) (\(format.fileExtensions.map { "." + $0 }.joined(separator: ", ")))"
    }
    return "Formats: \(formats.joined(separator: ", "))"
  }

  /// The formats for the help, a line each.
  static var table: String {
    let endings = ExportFormat.all.map { $0.fileExtensions.first.map { "." + $0 } ?? "" }
    let endingWidth = endings.map(\.count).max() ?? 0
    let nameWidth = ExportFormat.all.map(\.name.count).max() ?? 0
    return zip(endings, ExportFormat.all).map { ending, format in
      "  " + padded(ending, endingWidth + 1) + padded(format.name, nameWidth + 2) + format.summary
    }.joined(separator: "\n")
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(1, columns - text.count))
  }
}
