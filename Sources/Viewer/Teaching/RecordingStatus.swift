/// A recording that goes on, as the screen shows it.
package struct RecordingStatus: Hashable, Sendable {
  /// The file as it was named.
  package var file: String

  package init(file: String) { self.file = file }

  /// The file's name without its folders.
  var name: String { file.split(separator: "/").last.map(String.init) ?? file }
}

/// What a person wants to leave the present walk for.
package enum Leaving: Hashable, Sendable {
  /// The shell.
  case quit
  /// A scenario, by its name.
  case open(String)

  /// What then has to be done.
  var effect: ViewerEffect {
    switch self {
    case .quit: .quit
    case .open(let name): .open(name)
    }
  }
}

/// What a file is named for.
package enum RecordingRequest: Hashable, Sendable {
  /// To record into from now on.
  case record
  /// To write the walk with its notes into, and then to leave, perhaps.
  case save(then: Leaving?)
}
