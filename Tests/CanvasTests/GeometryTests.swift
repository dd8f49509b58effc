import Canvas
import Testing

/// Rectangles: cutting them never loses or invents a cell.
struct GeometryTests {
  @Test func sizesAreNeverNegative() {
    #expect(Size(width: -3, height: 2) == Size(width: 0, height: 2))
    #expect(Rect(x: 1, y: 1, width: 3, height: 1).inset(by: Insets(2)).isEmpty)
  }

  @Test func insetIsTheInsideOfABox() {
    #expect(
      Rect(x: 2, y: 3, width: 10, height: 5).inset(by: Insets(1)) == Rect(x: 3, y: 4, width: 8, height: 3))
  }

  @Test func intersection() {
    let left = Rect(x: 0, y: 0, width: 5, height: 5)
    #expect(
      left.intersection(Rect(x: 3, y: 2, width: 9, height: 1)) == Rect(x: 3, y: 2, width: 2, height: 1))
    #expect(left.intersection(Rect(x: 5, y: 0, width: 1, height: 1)).isEmpty)
  }

  @Test func centeredFitsEvenWhenItIsTooBig() {
    let screen = Rect(x: 0, y: 0, width: 10, height: 4)
    #expect(screen.centered(Size(width: 4, height: 2)) == Rect(x: 3, y: 1, width: 4, height: 2))
    #expect(screen.centered(Size(width: 99, height: 99)) == screen)
  }

  @Test(arguments: [-1, 0, 3, 7, 8, 99])
  func splittingCoversTheWhole(_ amount: Int) {
    let whole = Rect(x: 1, y: 2, width: 7, height: 8)
    let (top, below) = whole.splitTop(amount)
    let (above, bottom) = whole.splitBottom(amount)
    let (left, rest) = whole.splitLeft(amount)
    let (start, right) = whole.splitRight(amount)
    for (one, other) in [(top, below), (above, bottom), (left, rest), (start, right)] {
      #expect(one.size.area + other.size.area == whole.size.area)
      #expect(one.intersection(other).isEmpty)
      #expect(whole.intersection(one).size.area == one.size.area)
    }
    #expect(top.height == min(max(0, amount), 8))
    #expect(bottom.height == top.height)
    #expect(right.width == left.width)
  }

  @Test func sharesAddUp() {
    #expect(Share.lengths([.fixed(3), .weight(1), .weight(2)], total: 12) == [3, 3, 6])
    #expect(Share.lengths([.weight(1), .weight(1)], total: 7) == [4, 3])
    #expect(Share.lengths([.weight(1, atLeast: 5), .weight(9)], total: 10) == [5, 5])
    #expect(Share.lengths([.fixed(3), .fixed(3)], total: 4) == [3, 1])
    #expect(Share.lengths([.fixed(3), .fixed(3)], total: 9) == [3, 3])
    #expect(Share.lengths([], total: 9) == [])
    #expect(Share.lengths([.fixed(-1), .weight(-1)], total: -5) == [0, 0])
  }

  @Test func stackedPartsFollowOneAnother() {
    let parts = Rect(x: 0, y: 1, width: 4, height: 9).stacked([.fixed(2), .weight(1), .fixed(1)])
    #expect(parts.map(\.rows) == [1..<3, 3..<9, 9..<10])
    let columns = Rect(x: 1, y: 0, width: 9, height: 4).sideBySide([.weight(1), .weight(2)])
    #expect(columns.map(\.columns) == [1..<4, 4..<10])
  }
}
