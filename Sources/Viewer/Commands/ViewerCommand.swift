import Recording

/// What a typed line asks for: an action by its name, or something that needs words.
package enum ViewerCommand: Hashable, Sendable {
  /// An action, so many times.
  case action(ViewerAction, count: Int?)
  /// A position as the command line writes them: `turn:3`, `50%`, `12`.
  case goTo(String)
  case breakLine(Int)
  case breakTask(String)
  /// Stop when this is printed; empty means anything.
  case breakOutput(String)
  case listBreakpoints
  /// Removes the breakpoint with this number, counted from 1.
  case delete(Int)
  case language(String)
  case ascii(Bool)
  case contrast(Bool)
  case colour(Bool)
  case mouse(Bool)
  case theme(String)
  case speed(Double)
  /// Shows every option with its value.
  case showOptions
  case search(String)
  /// Writes the frame to a file; its ending chooses text, ANSI or SVG.
  case write(String)
  /// Focuses a panel by its name, and shows it if it has no place.
  case panel(PanelKind)
  /// Selects a task by its name.
  case select(String)
  /// Opens a scenario by its name.
  case open(String)
  /// Writes a note here.
  case note(String)
  /// Sets a marker here.
  case mark(String, Marker.Kind)
  /// Deletes the note that is here.
  case unnote
  /// Deletes the marker that is here.
  case unmark
  /// Records into a file.
  case record(String)
  /// Writes the walk with its notes into a file.
  case save(String)
}

/// Why a line could not be read as a command.
package enum CommandProblem: Error, Hashable, Sendable {
  case unknown(String)
  /// The command needs an argument; with an example of the whole line.
  case needsArgument(String, example: String)
}
