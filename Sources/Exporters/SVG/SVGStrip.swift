import Canvas

/// What one tile of the screen shows over a whole walk: its different pictures, and when which of them shows.
struct SVGStrip {
  /// From this step on the tile shows this picture.
  struct Change: Hashable {
    var step: Int
    /// The place among the tile's own pictures.
    var picture: Int
  }

  /// The tile's pictures in the order in which they came up, as numbers of the shared ones.
  private(set) var pictures: [Int] = []
  private(set) var changes: [Change] = []
  private var places: [Int: Int] = [:]

  /// Notes what the tile shows at a step; steps come in order.
  mutating func note(_ shared: Int, at step: Int) {
    let place = places[shared] ?? pictures.count
    if place == pictures.count {
      pictures.append(shared)
      places[shared] = place
    }
    if changes.last?.picture != place { changes.append(Change(step: step, picture: place)) }
  }
}
