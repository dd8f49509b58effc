import Canvas
import Testing
import Viewer

@Suite struct FrameLayoutTests {
  private static let sizes: [Size] = [
    Size(width: 40, height: 10), Size(width: 60, height: 20), Size(width: 71, height: 50),
    Size(width: 72, height: 10), Size(width: 80, height: 24), Size(width: 100, height: 30),
    Size(width: 139, height: 20), Size(width: 160, height: 45), Size(width: 200, height: 50),
    Size(width: 250, height: 11), Size(width: 400, height: 120), Size(width: 41, height: 200),
  ]

  @Test(arguments: sizes, [true, false])
  func panelsFillTheScreenWithoutOverlap(_ size: Size, usesLoop: Bool) {
    let layout = FrameLayout(size: size, usesLoop: usesLoop)
    var taken = Array(repeating: 0, count: size.area)
    for panel in layout.panels {
      #expect(panel.content.height > 0, "\(panel.kind) has no rows")
      #expect(panel.content.intersection(Rect(size: size)) == panel.content)
      for y in panel.content.rows { for x in panel.content.columns { taken[y * size.width + x] += 1 } }
    }
    #expect(taken.allSatisfy { $0 <= 1 })
    #expect(Set(layout.panels.map(\.kind)).count == layout.panels.count)
    #expect(layout.place(of: .source) != nil)
    #expect(layout.place(of: .story) != nil)
    let rows = layout.columns.map { $0.rect.height }
    #expect(rows.max() ?? 0 <= size.height - 2)
  }

  @Test func whatShowsAtEachSize() {
    func kinds(_ width: Int, _ height: Int) -> [PanelKind] {
      FrameLayout(size: Size(width: width, height: height)).panels.map(\.kind)
    }
    #expect(kinds(40, 10) == [.source, .tasks, .story])
    #expect(kinds(60, 20) == [.source, .tasks, .story, .output])
    #expect(kinds(80, 24) == [.source, .output, .running, .ready, .waiting, .timers, .story])
    #expect(
      kinds(100, 30) == [
        .source, .chain, .output, .running, .ready, .waiting, .timers, .story, .timeline,
      ])
    #expect(kinds(160, 45).count == 12)
    #expect(Set(kinds(400, 120)) == Set(PanelKind.allCases).subtracting([.tasks, .coroutines]))
  }

  @Test func waitingHasRoomForThreeAt80x24() {
    let layout = FrameLayout(size: Size(width: 80, height: 24))
    #expect((layout.place(of: .waiting)?.content.height ?? 0) >= 3)
  }

  @Test func tooSmall() {
    #expect(FrameLayout(size: Size(width: 39, height: 30)).isTooSmall)
    #expect(FrameLayout(size: Size(width: 0, height: 0)).panels.isEmpty)
    #expect(!FrameLayout(size: Size(width: 40, height: 10)).isTooSmall)
  }

  @Test func aZoomedPanelHasEverything() {
    let layout = FrameLayout(size: Size(width: 80, height: 24), zoomed: .output)
    #expect(layout.panels.map(\.kind) == [.output])
    #expect(layout.panels.first?.content.size == Size(width: 78, height: 20))
  }

  @Test func aPanelInThePlaceOfAnother() {
    let layout = FrameLayout(size: Size(width: 80, height: 24), swaps: [.output: .timeline])
    #expect(layout.place(of: .output) == nil)
    #expect(layout.place(of: .timeline) != nil)
  }
}
