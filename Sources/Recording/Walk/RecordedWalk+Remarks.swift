/// What a person should know of a recording before looking at it.
package enum RecordingRemark: Hashable, Sendable {
  /// The recording was cut off; so many bytes of a line that was not whole were dropped.
  case interrupted(droppedBytes: Int)
  /// The file is not as it was when it was closed.
  case changed
  /// Only the longest valid part was read; what is wrong with the rest.
  case damaged(RecordingError)
  /// The program had not ended when the recording did.
  case unfinished
}

extension RecordedWalk {
  /// What to tell, the most important first.
  package var remarks: [RecordingRemark] {
    var remarks: [RecordingRemark] = []
    if let damage { remarks.append(.damaged(damage)) }
    if checksum == .differs { remarks.append(.changed) }
    if damage == nil, case .interrupted(let bytes) = ending {
      remarks.append(.interrupted(droppedBytes: bytes))
    }
    if !isWhole { remarks.append(.unfinished) }
    return remarks
  }
}
