/// The lines typed before, newest last, and where the person is while walking through them.
package struct LineHistory: Hashable, Sendable {
  /// Lines kept; the oldest is forgotten first.
  package static let capacity = 200

  package private(set) var lines: [String] = []
  private var index: Int?
  private var draft = ""

  package init() {}

  /// Keeps a line that was carried out, and ends the walk.
  package mutating func add(_ line: String) {
    index = nil
    guard !line.isEmpty, lines.last != line else { return }
    lines.append(line)
    if lines.count > Self.capacity { lines.removeFirst() }
  }

  /// The line before; nil when there is none. `current` is kept, to come back to.
  package mutating func older(than current: String) -> String? {
    if index == nil { draft = current }
    let next = (index ?? lines.count) - 1
    guard lines.indices.contains(next) else { return nil }
    index = next
    return lines[next]
  }

  /// The line after, or what was being typed when the walk began; nil when there is no walk.
  package mutating func newer() -> String? {
    guard let position = index else { return nil }
    guard lines.indices.contains(position + 1) else {
      index = nil
      return draft
    }
    index = position + 1
    return lines[position + 1]
  }
}
