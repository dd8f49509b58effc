import Canvas

/// The columns a screen of one size is cut into, before rows are shared out.
struct LayoutPlan {
  /// One column: how much of the width it gets, and its panels from top to bottom.
  struct Column {
    var width: Share
    var slots: [PanelSlot]
  }

  private var parts: [Column]
  /// The panel along the whole foot, with its rows, borders included.
  private var foot: (slot: PanelSlot, rows: Int)?
  private var isBoxed: Bool

  /// The rows that the story needs for a note, 0 without one.
  private let storyRows: Int

  /// Plans for the rows and columns between status bar and footer.
  init(body: Size, usesLoop: Bool, isHalf: Bool = false, storyRows: Int = 0) {
    self.storyRows = storyRows
    isBoxed = body.width >= 72
    foot = nil
    switch body.width {
    case ..<96 where isHalf:
      parts = [Column(width: .weight(1), slots: Self.half(usesLoop, rows: body.height))]
    case ..<72: parts = [Column(width: .weight(1), slots: Self.single(usesLoop, rows: body.height))]
    case ..<140: parts = Self.double(body, usesLoop)
    case ..<260: parts = Self.triple(body, usesLoop)
    default: parts = Self.fourfold(body, usesLoop)
    }
    if body.width >= 140, body.height >= 30, usesLoop {
      let rows = min(24, max(8, body.height / 5))
      foot = (PanelSlot(.timeline, least: 3, ample: rows), rows)
    }
  }

  /// The columns with their rows shared out; `swaps` maps a panel to the one that is shown in its place.
  func columns(in body: Rect, swaps: [PanelKind: PanelKind]) -> [PanelColumn] {
    var rest = body
    var footColumn: PanelColumn?
    if let foot {
      let (above, below) = body.splitBottom(foot.rows)
      rest = above
      footColumn = FrameLayout.column(swapped([foot.slot], swaps), in: below, boxed: true)
    }
    let places = rest.sideBySide(parts.map(\.width))
    let columns = zip(parts, places).map { part, place in
      FrameLayout.column(
        giveStoryRows(swapped(part.slots, swaps), of: place.height), in: place, boxed: isBoxed)
    }
    return columns + (footColumn.map { [$0] } ?? [])
  }

  /// The slots with what a note needs for the story: at most what leaves the source its rows, or a third to others.
  private func giveStoryRows(_ slots: [PanelSlot], of height: Int) -> [PanelSlot] {
    guard storyRows > 0, let index = slots.firstIndex(where: { $0.kind == .story }) else { return slots }
    var slots = slots
    let source = slots.first { $0.kind == .source }
    let others = slots.count == 1 ? 0 : source.map { $0.least + 1 } ?? height / 3
    let most = height - others - (isBoxed ? 2 : 1)
    slots[index].least = min(storyRows, max(slots[index].least, most))
    slots[index].ample = max(slots[index].least, slots[index].ample)
    slots[index].isKept = true
    return slots
  }

  private func swapped(_ slots: [PanelSlot], _ swaps: [PanelKind: PanelKind]) -> [PanelSlot] {
    slots.map { slot in
      var slot = slot
      slot.kind = swaps[slot.kind] ?? slot.kind
      return slot
    }
  }

  // MARK: The plans

  private static func single(_ usesLoop: Bool, rows: Int) -> [PanelSlot] {
    let isLow = rows < 14
    return [
      PanelSlot(.source, least: isLow ? 2 : 6, ample: 7, weight: 3),
      PanelSlot(usesLoop ? .tasks : .coroutines, least: isLow ? 2 : 4, ample: 5, weight: 2),
      PanelSlot(.story, least: isLow ? 1 : 2, ample: 4, weight: 1),
      PanelSlot(.output, least: 2, ample: 3, weight: 1),
      PanelSlot(.timeline, least: 4, ample: 4, weight: 1),
    ].filter { usesLoop || $0.kind != .timeline }
  }

  /// One column beside another one: what both programs have stands in the same rows.
  private static func half(_ usesLoop: Bool, rows: Int) -> [PanelSlot] {
    guard rows >= 12 else {
      return [PanelSlot(.source, least: 2, ample: 4), PanelSlot(.output, least: 2, ample: 3)]
    }
    let (source, output, story) = (max(3, rows / 4), max(2, rows / 5), max(2, rows / 7))
    return [
      PanelSlot(.source, least: source, ample: source, weight: 0),
      PanelSlot(.output, least: output, ample: output, weight: 0),
      PanelSlot(.story, least: story, ample: story, weight: 0),
      PanelSlot(usesLoop ? .tasks : .coroutines, least: 2, ample: 6, weight: 1),
      PanelSlot(.timeline, least: 4, ample: 6, weight: 1),
    ].filter { usesLoop || $0.kind != .timeline }
  }

  private static func double(_ body: Size, _ usesLoop: Bool) -> [Column] {
    let right = max(39, body.width / 2)
    return [
      Column(
        width: .weight(1),
        slots: [
          PanelSlot(.source, least: 12, ample: 14, weight: 3),
          PanelSlot(.chain, least: 4, ample: 5, weight: 1),
          PanelSlot(.output, least: 4, ample: 5, weight: 1),
        ]),
      Column(
        width: .fixed(right), slots: usesLoop ? (isLow(body) ? lowColumn : doubleRight) : coroutineColumn),
    ]
  }

  private static let doubleRight = [
    PanelSlot(.running, least: 1, ample: 1, weight: 0),
    PanelSlot(.ready, least: 2, ample: 3, weight: 1),
    PanelSlot(.waiting, least: 3, ample: 4, weight: 2),
    PanelSlot(.timers, least: 2, ample: 2, weight: 1),
    PanelSlot(.phases, least: 4, ample: 4, weight: 0),
    PanelSlot(.story, least: 5, ample: 7, weight: 2),
    PanelSlot(.timeline, least: 4, ample: 4, weight: 2),
  ]

  private static let coroutineColumn = [
    PanelSlot(.coroutines, least: 2, ample: 8, weight: 2),
    PanelSlot(.story, least: 2, ample: 6, weight: 2),
  ]

  private static let loopColumn = [
    PanelSlot(.running, least: 1, ample: 1, weight: 0),
    PanelSlot(.ready, least: 3, ample: 6, weight: 2),
    PanelSlot(.waiting, least: 3, ample: 6, weight: 3),
    PanelSlot(.timers, least: 2, ample: 4, weight: 1),
    PanelSlot(.done, least: 2, ample: 4, weight: 1),
    PanelSlot(.resources, least: 2, ample: 3, weight: 1),
  ]

  /// Too few rows for a list for each state.
  private static func isLow(_ body: Size) -> Bool { body.height < 16 }

  private static let lowColumn = [
    PanelSlot(.tasks, least: 3, ample: 5, weight: 2),
    PanelSlot(.story, least: 2, ample: 4, weight: 1),
  ]

  private static func tasksColumn(_ body: Size, _ usesLoop: Bool) -> [PanelSlot] {
    guard usesLoop else { return Array(coroutineColumn.prefix(1)) }
    return isLow(body) ? Array(lowColumn.prefix(1)) : loopColumn
  }

  private static func triple(_ body: Size, _ usesLoop: Bool) -> [Column] {
    [
      Column(
        width: .weight(13),
        slots: [
          PanelSlot(.source, least: 12, ample: 20, weight: 3),
          PanelSlot(.output, least: 4, ample: 8, weight: 1),
        ]),
      Column(width: .weight(10), slots: tasksColumn(body, usesLoop)),
      Column(
        width: .weight(10),
        slots: [
          PanelSlot(.story, least: 5, ample: 9, weight: 2),
          PanelSlot(.chain, least: 5, ample: 9, weight: 2),
          PanelSlot(.phases, least: 4, ample: 4, weight: 0),
        ].filter { usesLoop || $0.kind != .phases }),
    ]
  }

  private static func fourfold(_ body: Size, _ usesLoop: Bool) -> [Column] {
    [
      Column(width: .weight(12), slots: [PanelSlot(.source, least: 12, ample: 20, weight: 1)]),
      Column(width: .weight(9), slots: tasksColumn(body, usesLoop)),
      Column(
        width: .weight(9),
        slots: [
          PanelSlot(.chain, least: 5, ample: 12, weight: 2),
          PanelSlot(.output, least: 5, ample: 12, weight: 2),
        ]),
      Column(
        width: .weight(9),
        slots: [
          PanelSlot(.story, least: 5, ample: 12, weight: 2),
          PanelSlot(.phases, least: 4, ample: 4, weight: 0),
        ].filter { usesLoop || $0.kind != .phases }),
    ]
  }
}
