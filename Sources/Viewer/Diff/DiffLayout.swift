import Canvas
import Story

/// Where the two halves of a diff are.
///
///     80 columns or more   side by side, with a line between them
///     40 or more           one above the other, where there are rows for it
///
/// The top row tells the common time, the bottom row the keys. A half is a whole screen of its own but for its bottom row,
/// which is left out.
package struct DiffLayout: Hashable, Sendable {
  package let size: Size
  /// Whether the halves stand beside each other.
  package let isSideBySide: Bool

  /// A half is no smaller than this.
  package static let smallestHalf = Size(width: 39, height: 8)

  package init(_ size: Size) {
    self.size = size
    isSideBySide = size.width >= 2 * Self.smallestHalf.width + 1
  }

  /// Whether there is no room for two halves.
  package var isTooSmall: Bool {
    let half = half(.right)
    return half.width < Self.smallestHalf.width || half.height + 1 < Self.smallestHalf.height
  }

  /// The smallest terminal there is room in, for one that is too small.
  package static let smallest = Size(width: 80, height: 10)

  /// The part of the screen that a half fills.
  package func half(_ side: ComparedSide) -> Rect {
    let body = Rect(x: 0, y: 1, width: size.width, height: max(0, size.height - 2))
    guard isSideBySide else {
      let upper = (body.height + 1) / 2
      return side == .left
        ? Rect(x: 0, y: 1, width: body.width, height: upper)
        : Rect(x: 0, y: 1 + upper, width: body.width, height: body.height - upper)
    }
    let left = (body.width - 1) / 2
    return side == .left
      ? Rect(x: 0, y: 1, width: left, height: body.height)
      : Rect(x: left + 1, y: 1, width: body.width - left - 1, height: body.height)
  }

  /// The size of a half's own screen, with the bottom row that is left out.
  package func halfSize(_ side: ComparedSide) -> Size {
    let half = half(side)
    return Size(width: half.width, height: half.height + 1)
  }
}
