import Canvas

/// A frame with what an exporter wants to know about it.
package struct ViewerPicture: Sendable {
  package var frame: Canvas.Frame
  package var theme: Theme
  /// "coroviz workers".
  package var title: String
  /// One sentence: where the walk is and what has just happened.
  package var description: String

  package init(frame: Canvas.Frame, theme: Theme, title: String, description: String) {
    self.frame = frame
    self.theme = theme
    self.title = title
    self.description = description
  }
}
