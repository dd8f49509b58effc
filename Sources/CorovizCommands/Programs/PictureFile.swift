import Canvas
import Exporters
import Story
import Viewer

/// A file for one frame.
enum PictureFile {
  /// The format that a file's name asks for.
  ///
  /// - Throws: `CommandFailure` for names that promise what coroviz can't draw.
  static func format(_ file: String) throws(CommandFailure) -> FrameFormat {
    guard FrameFormat.isForeign(file) else { return FrameFormat(fileName: file) }
    throw CommandFailure(
      "one frame can be a .svg, .ansi or .txt, not \(file); `coroviz export` writes whole walks",
      chinese: "单个画面只能存为 .svg、.ansi 或 .txt，不能存为 \(file)")
  }

  /// Writes a picture in the format of the file's name.
  static func write(_ picture: ViewerPicture, to file: String) throws(CommandFailure) {
    let exporter = try format(file).exporter(
      theme: picture.theme, title: picture.title, description: picture.description)
    try FileAccess.write(exporter.export(picture.frame), to: file)
  }
}

extension ViewerProblem {
  /// What a command could not do, on the full screen.
  init(_ failure: CommandFailure) {
    self.init(Message(failure.message, "\(failure.chinese ?? failure.message)"))
  }
}
