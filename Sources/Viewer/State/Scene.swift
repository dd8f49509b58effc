import Canvas
import Story
import Timeline
import TraceModel

/// Everything a panel may draw from: the viewer's state, with the loop's state at the position shown, and the
/// tables that its names and texts are in.
package struct Scene {
  package let viewer: ViewerState
  /// For the lanes of the timeline and the log; panels ask it for no state.
  package let history: History
  let names: NameBook

  package init(viewer: ViewerState, history: History, names: NameBook) {
    self.viewer = viewer
    self.history = history
    self.names = names
  }

  var log: TraceLog { history.log }

  var loop: LoopState { viewer.loop }
  var language: Language { viewer.options.language }

  /// A message in the language chosen.
  func text(_ message: Message) -> String { message.text(in: language) }

  /// A text of the trace, harmless to show.
  func text(_ id: TextID) -> String { displaySafe(log.text(id)) }

  /// A value as Python would write it.
  func text(_ value: TraceValue) -> String {
    switch value {
    case .none: "None"
    case .bool(let value): value ? "True" : "False"
    case .int(let value): "\(value)"
    case .float(let value): "\(value)"
    case .text(let id): text(id)
    }
  }
}
