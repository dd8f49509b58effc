import Canvas
import Story

/// The menu of scenarios: groups with their programs, and what to watch for in the selected one.
struct MenuDrawing {
  private let scene: Scene
  private let menu: ScenarioMenu

  init(_ scene: Scene, _ menu: ScenarioMenu) {
    self.scene = scene
    self.menu = menu
  }

  func draw(_ painter: Painter) {
    painter.fill()
    let box = painter.box(title: title).inset(by: Insets(left: 1, right: 1))
    let listed = menu.listed
    guard !listed.isEmpty else {
      box.text(scene.text(.menuEmpty), at: Point(x: 1, y: 1), .dim)
      return
    }
    let (list, about) = parts(of: box.bounds)
    let rows = rows(listed)
    let first = firstRow(rows, height: list.height)
    draw(rows, from: first, listed, box.within(list))
    // On the border, or between the list and what stands beside it.
    let bar = list.width == box.size.width ? painter.size.width - 1 : list.width + 2
    if rows.count > list.height {
      painter.scrollBar(
        x: bar, rows: 1..<1 + list.height, first: first, visible: list.height, total: rows.count)
    }
    if let item = menu.selected { drawAbout(item, box.within(about)) }
  }

  /// The title, and what the list is filtered by.
  private var title: StyledText {
    var title = StyledText(scene.text(.menuTitle), .title)
    if !menu.filter.isEmpty {
      title.append(" \(Glyphs.horizontal.string) /\(displaySafe(menu.filter))", .dim)
    }
    return title
  }

  /// The list and the description: beside each other where there is room, else above each other.
  private func parts(of bounds: Rect) -> (list: Rect, about: Rect) {
    if bounds.width >= 90 {
      let (left, right) = bounds.splitLeft(bounds.width * 11 / 20)
      return (left, right.inset(by: Insets(left: 2)))
    }
    let (top, bottom) = bounds.splitTop(max(4, bounds.height * 3 / 5))
    return (top, bottom.inset(by: Insets(top: 1)))
  }

  private enum Row {
    case heading(String)
    case item(Int)
  }

  private func rows(_ listed: [ScenarioItem]) -> [Row] {
    var rows: [Row] = []
    var group: String?
    for (index, item) in listed.enumerated() {
      if item.group != group, !item.group.isEmpty { rows.append(.heading(item.group)) }
      group = item.group
      rows.append(.item(index))
    }
    return rows
  }

  /// The first row that shows, so that the selected one is about in the middle.
  private func firstRow(_ rows: [Row], height: Int) -> Int {
    let selected = rows.firstIndex { if case .item(menu.selection) = $0 { true } else { false } } ?? 0
    return min(max(0, selected - height / 2), max(0, rows.count - height))
  }

  private func draw(_ rows: [Row], from first: Int, _ listed: [ScenarioItem], _ painter: Painter) {
    let names = listed.map { painter.width.columns(of: $0.name) }.max() ?? 0
    for (y, row) in rows.dropFirst(first).prefix(painter.size.height).enumerated() {
      switch row {
      case .heading(let text): painter.text(displaySafe(text), at: Point(x: 0, y: y), .dim)
      case .item(let index):
        let item = listed[index]
        painter.text(displaySafe(item.name), at: Point(x: 2, y: y), .emphasis, columns: names)
        painter.text(displaySafe(item.title), at: Point(x: 2 + names + 2, y: y))
        if index == menu.selection {
          painter.glyph(Glyphs.current, at: Point(x: 0, y: y), .plain)
          painter.add(.reverse, to: Rect(x: 0, y: y, width: painter.size.width, height: 1))
          painter.setCursor(at: Point(x: 0, y: y))
        }
      }
    }
  }

  private func drawAbout(_ item: ScenarioItem, _ painter: Painter) {
    var lines = [StyledText(displaySafe(item.title), .title), StyledText()]
    let wrapping = TextWrapping(columns: painter.size.width, width: painter.width)
    lines += wrapping.lines(StyledText(displaySafe(Paragraphs.unwrapped(item.description))))
    painter.lines(lines)
  }
}
