/// Something that a program uses and that coroviz does not have.
package struct CheckFinding: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// It is not there.
    case missing
    /// It is there and says no: files, the network, processes.
    case refused
    /// The program seems to be prepared for it.
    case note
  }

  package var kind: Kind
  /// Line and column, both counted from 1.
  package var line: Int
  package var column: Int
  /// What it is, with a dotted name: `asyncio.open_connection`.
  package var name: String
  package var message: String
}
