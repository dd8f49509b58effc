/// Who made a recording, and which readers can read it: its first line.
///
/// It names no user, no machine, no folder and nothing of the environment.
package struct RecordingHeader: Hashable, Sendable {
  /// What the first line's `format` must say.
  package static let format = "coroviz-recording"
  /// The version of the format that this coroviz writes, and the latest it reads.
  package static let currentVersion = 1

  /// The version of the format the file was written in.
  package var version = currentVersion
  /// The oldest version of a reader that understands the file.
  package var minReader = currentVersion
  /// Tells this recording from all others: 16 bytes in hexadecimal digits.
  package var id: String
  /// What wrote it: `coroviz 0.1.0`.
  package var tool: String
  /// When it was begun, as ISO 8601 in UTC: `2024-01-01T00:00:00Z`.
  package var created: String

  package init(id: String, tool: String, created: String) {
    self.id = id
    self.tool = tool
    self.created = created
  }
}
