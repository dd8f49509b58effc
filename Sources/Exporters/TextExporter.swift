import Canvas

/// A frame as plain text: the characters, without colours, a line a row.
package struct TextExporter: FrameExporter {
  package static let name = "text"
  package static let fileExtension = "txt"

  package init() {}

  package func export(_ frame: Frame) -> String {
    frame.text
  }
}
