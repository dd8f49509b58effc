import Canvas
import Recording
import Story

/// The walk in words, for readers without scripts.
struct HTMLTranscript {
  let walk: ExportWalk
  private var words: HTMLWords { HTMLWords(walk.language) }

  init(_ walk: ExportWalk) { self.walk = walk }

  /// A list of the steps at which something is told, noted or printed.
  var html: String {
    let items = walk.steps.compactMap { step -> String? in
      let content = content(of: step)
      guard !content.isEmpty else { return nil }
      let head = "<p class=\"when\">\(step.position) · \(HTMLText.escape(words.place(step)))</p>"
      return "<li>\(head)\(content)</li>\n"
    }
    return "<ol class=\"steps\">\n\(items.joined())</ol>"
  }

  private func content(of step: ExportStep) -> String {
    var html = ""
    if let marker = step.marker {
      html += "<p class=\"mark\">\(HTMLText.escape(label(of: marker)))</p>"
    }
    html += step.sentences.map { "<p>\(HTMLText.escape($0))</p>" }.joined()
    if !step.newOutput.isEmpty {
      html += "<pre>\(HTMLText.escape(step.newOutput.map(\.text).joined()))</pre>"
    }
    if let note = step.note { html += "<blockquote>\(HTMLText.escape(note.text))</blockquote>" }
    return html
  }

  private func label(of marker: Marker) -> String {
    let kind = words.kind(marker.kind)
    return marker.label.isEmpty ? kind : "\(kind): \(marker.label)"
  }
}

/// Text inside HTML, between tags and in quoted attributes.
enum HTMLText {
  /// The text, harmless to show, with what HTML gives a meaning to escaped.
  static func escape(_ text: String) -> String { XMLText.escape(displaySafe(text)) }
}
