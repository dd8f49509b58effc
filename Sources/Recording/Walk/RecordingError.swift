/// Why a recording can't be read or written.
package struct RecordingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What sort of problem it is, for screens that say it in their own words.
  package enum Kind: Hashable, Sendable {
    /// There is a file of that name already.
    case exists
    /// The system said no, with this error number: no such file, no space left, permission denied.
    case system(Int32)
    /// It is a folder, a device or a pipe.
    case notAFile
    /// Another process is recording into it.
    case inUse
    /// It is no recording at all.
    case notARecording
    /// It was written for later readers.
    case tooNew
    /// It is larger, or has more of something, than coroviz takes.
    case tooLarge
    /// A line is not as it must be.
    case damaged
  }

  package var kind: Kind
  /// The file, as it was named.
  package var file: String
  /// Where in the file, when it is about a line: counted from 1, and the offset of its first byte.
  package var place: Place?
  /// What is wrong, and what to do: a sentence without a period.
  package var problem: String

  package struct Place: Hashable, Sendable {
    package var line: Int
    package var byte: Int

    package init(line: Int, byte: Int) {
      self.line = line
      self.byte = byte
    }
  }

  package init(_ kind: Kind, _ file: String, at place: Place? = nil, _ problem: String) {
    self.kind = kind
    self.file = file
    self.place = place
    self.problem = problem
  }

  /// `lesson.coroviz: line 3 (byte 120): what is wrong; what to do`.
  package var description: String {
    let middle = place.map { ": line \($0.line) (byte \($0.byte))" } ?? ""
    return "\(file)\(middle): \(problem)"
  }
}
