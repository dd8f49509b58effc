import Canvas

/// A way to write one frame as a file.
package protocol FrameExporter {
  /// What `--format` calls it.
  static var name: String { get }
  /// What its files end in, without the dot.
  static var fileExtension: String { get }
  /// The whole file.
  func export(_ frame: Frame) -> String
}

/// The formats a frame can be written in.
package enum FrameFormat: String, CaseIterable, Sendable {
  case text, ansi, svg

  /// Endings of files that people would take for something else than they are.
  private static let foreign: Set<String> = [
    "png", "gif", "jpg", "jpeg", "webp", "bmp", "pdf", "mp4", "webm", "html", "htm", "cast",
  ]

  /// Whether a file's name promises a format that one frame can't be written in.
  package static func isForeign(_ fileName: String) -> Bool {
    foreign.contains(fileName.lowercased().split(separator: ".").last.map(String.init) ?? "")
  }

  /// The format for a file's name, by its ending; plain text when it has none that is known.
  package init(fileName: String) {
    let ending = fileName.lowercased().split(separator: ".").last.map(String.init) ?? ""
    switch ending {
    case SVGExporter.fileExtension: self = .svg
    case ANSIExporter.fileExtension, "ans": self = .ansi
    default: self = .text
    }
  }

  /// The exporter of this format. `title` and `description` are for formats that have a place for them.
  package func exporter(theme: Theme = .dark, title: String = "", description: String = "")
    -> any FrameExporter
  {
    switch self {
    case .text: TextExporter()
    case .ansi: ANSIExporter()
    case .svg: SVGExporter(theme: theme, title: title, description: description)
    }
  }
}
