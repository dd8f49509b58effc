import Canvas

/// A panel with its place: its title stands on `titleRow`, its content in `content`.
package struct PlacedPanel: Hashable, Sendable {
  package var kind: PanelKind
  package var titleRow: Rect
  package var content: Rect
}

/// Panels above each other, in one box when `isBoxed`.
package struct PanelColumn: Hashable, Sendable {
  package var rect: Rect
  package var isBoxed: Bool
  package var panels: [PlacedPanel]
}

/// Which panel is where, for one size of the terminal.
///
/// It depends on nothing that changes from step to step, so that panels stay where they are during a walk:
///
///     40x10   one column: source, tasks, story
///     60x20   one column: source, tasks, story, output
///     80x24   two columns: source and output; running, ready, waiting, timers and story
///     100x30  the same with the call chain and the timeline
///     160x45  three columns, and the timeline along the whole foot
///     400x120 four columns
package struct FrameLayout: Hashable, Sendable {
  /// The smallest terminal that is drawn in.
  package static let smallest = Size(width: 40, height: 10)

  package let size: Size
  /// The top row.
  package let statusBar: Rect
  /// The bottom row: keys, a message, or the line being typed.
  package let footer: Rect
  package private(set) var columns: [PanelColumn] = []
  /// The rows between the two.
  let body: Rect

  /// Whether the terminal is too small for a picture.
  package let isTooSmall: Bool

  /// The panels in reading order: column by column, from top to bottom.
  package var panels: [PlacedPanel] { columns.flatMap(\.panels) }

  /// The place of a panel, if it has one.
  package func place(of kind: PanelKind) -> PlacedPanel? {
    panels.first { $0.kind == kind }
  }

  /// Lays out a screen. `zoomed` is the one panel to show, `swaps` are panels shown in the place of others. `isHalf` says that
  /// another walk stands beside it. With `storyRows` the story gets so many rows, as far as there are, and other panels go
  /// before it does.
  package init(
    size: Size, usesLoop: Bool = true, zoomed: PanelKind? = nil, swaps: [PanelKind: PanelKind] = [:],
    isHalf: Bool = false, storyRows: Int = 0
  ) {
    self.size = size
    let smallest = isHalf ? DiffLayout.smallestHalf : Self.smallest
    isTooSmall = size.width < smallest.width || size.height < smallest.height
    let all = Rect(size: size)
    let (top, rest) = all.splitTop(1)
    let (body, bottom) = rest.splitBottom(1)
    statusBar = top
    footer = bottom
    self.body = body
    guard !isTooSmall else { return }
    if let zoomed {
      columns = [Self.column([PanelSlot(zoomed, least: 1, ample: 1)], in: body, boxed: true)]
    } else {
      let plan = LayoutPlan(body: body.size, usesLoop: usesLoop, isHalf: isHalf, storyRows: storyRows)
      columns = plan.columns(in: body, swaps: swaps)
    }
  }

  /// The widest column comes first only in meaning, not in place: this finds a panel by a cell, for the mouse.
  package func panel(at point: Point) -> PlacedPanel? {
    panels.first { $0.content.contains(point) || $0.titleRow.contains(point) }
  }

  /// Gives up the rows from this one on: panels end above it, or are left out.
  mutating func endPanels(above row: Int) {
    for column in columns.indices {
      columns[column].panels = columns[column].panels.compactMap { place in
        guard place.content.top < row else { return nil }
        var place = place
        let content = place.content
        place.content = Rect(
          x: content.left, y: content.top, width: content.width,
          height: min(content.height, row - content.top))
        return place
      }
    }
  }

  /// Shares out one column's rows. A box costs a row at the foot and a column at each side.
  static func column(_ slots: [PanelSlot], in rect: Rect, boxed: Bool) -> PanelColumn {
    var y = rect.top
    let inner = boxed ? rect.inset(by: Insets(left: 1, right: 1)) : rect
    let panels = PanelSlot.share(slots, rows: rect.height - (boxed ? 1 : 0)).map { kind, rows in
      defer { y += rows + 1 }
      return PlacedPanel(
        kind: kind, titleRow: Rect(x: rect.left, y: y, width: rect.width, height: 1),
        content: Rect(x: inner.left, y: y + 1, width: inner.width, height: rows))
    }
    return PanelColumn(rect: rect, isBoxed: boxed, panels: panels)
  }
}
