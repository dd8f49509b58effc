import Canvas
import Story
import Timeline

/// Draws two walks side by side: the common time on top, the halves, the keys at the foot.
package enum DiffScreen {
  /// The picture of a diff at the size that it has.
  package static func frame(_ diff: DiffViewer) -> Canvas.Frame {
    let options = diff.focused.state.options
    var frame = canvas(diff).frame
    frame.scheme = options.scheme
    if !options.usesColour { frame = frame.withoutColours() }
    return options.isASCII ? frame.restricted(to: .asciiGlyphs) : frame
  }

  private static func canvas(_ diff: DiffViewer) -> CellCanvas {
    let size = diff.state.size
    let canvas = CellCanvas(size: size)
    let painter = canvas.painter
    let layout = DiffLayout(size)
    guard !layout.isTooSmall else {
      drawTooSmall(diff, painter)
      return canvas
    }
    DiffStatusBar(diff).draw(painter.within(Rect(x: 0, y: 0, width: size.width, height: 1)))
    for side in ComparedSide.allCases { draw(side, of: diff, painter.within(layout.half(side))) }
    // Boxes need no line between them.
    if layout.isSideBySide, layout.half(.right).width < 72 {
      let x = layout.half(.right).left - 1
      for y in 1..<size.height - 1 { painter.glyph(Glyphs.vertical, at: Point(x: x, y: y), .border) }
    }
    if let scroll = diff.state.helpScroll {
      let body = painter.within(Rect(x: 0, y: 1, width: size.width, height: size.height - 2))
      OverlayDrawing.box(DiffHelp.content(diff, scroll: scroll), diff.focused.scene, body)
    }
    let foot = Rect(x: 0, y: size.height - 1, width: size.width, height: 1)
    Footer(diff.focused.scene, keys: diff.state.helpScroll == nil ? DiffHelp.footer : DiffHelp.closing)
      .draw(painter.within(foot))
    return canvas
  }

  /// A half is a whole screen without its bottom row, which the clip cuts off.
  private static func draw(_ side: ComparedSide, of diff: DiffViewer, _ painter: Painter) {
    let hasFocus = side == diff.state.focus
    painter.frame(ScreenRenderer.canvas(diff.sides[side].scene).frame, takesCursor: hasFocus)
    guard hasFocus else {
      painter.restyle(painter.bounds) { style in
        if style.role == .focusedBorder { style.role = .title }
      }
      return
    }
    painter.glyph(Glyphs.current, at: .zero, .focusedBorder)
  }

  private static func drawTooSmall(_ diff: DiffViewer, _ painter: Painter) {
    let smallest = DiffLayout.smallest
    let text = Message.diffTooSmall(
      columns: smallest.width, rows: smallest.height, haveColumns: painter.size.width,
      haveRows: painter.size.height
    ).text(in: diff.focused.state.options.language)
    painter.text(text, at: Point(x: 0, y: painter.size.height / 2), alignment: .center)
  }
}

/// The top row: the time that both walks show, and what holds for it.
struct DiffStatusBar {
  private let diff: DiffViewer

  init(_ diff: DiffViewer) { self.diff = diff }

  func draw(_ painter: Painter) {
    let language = diff.focused.state.options.language
    var left = StyledText("coroviz diff", .dim)
    left.append("   ")
    left.append(Message.statusTime(diff.state.time).text(in: language), .timer)
    var x = 1 + painter.text(left, at: Point(x: 1, y: 0)) + 3
    var right = StyledText()
    if diff.state.playback.isPlaying {
      right.append(" \(Message.statusPlaying.text(in: language)) ", .statusLive)
      let speed = diff.state.playback.speed
      if speed != 1 { right.append(" \(Numbers.short(speed))x", .emphasis) }
    } else if diff.isWalking {
      right.append(" \(Message.statusWorking.text(in: language)) ", .statusLive)
    }
    let start = painter.size.width - right.columns(painter.width) - 1
    painter.text(right, at: Point(x: start, y: 0))
    for message in relations where x < start {
      x += painter.text(message.text(in: language), at: Point(x: x, y: 0), columns: max(0, start - x - 1)) + 3
    }
  }

  /// Where the runs are, as far as that is not plain to see: one that does nothing at this time, one that has ended.
  private var relations: [Message] {
    let labels = DifferenceText(diff).labels
    let ends = Pair(end(.left), end(.right))
    if let left = ends.left, let right = ends.right {
      return [.bothEnded((labels.left, left), (labels.right, right))]
    }
    return ComparedSide.allCases.compactMap { side in
      if let end = ends[side] { return .hasEnded(labels[side], at: end) }
      let clock = diff.tracks[side].clock
      guard ClockIndex.isBefore(clock.moment(at: diff.sides[side].state.position).time, diff.state.time),
        let next = clock.moment(after: diff.state.time)
      else { return nil }
      return .idle(labels[side], until: next.time)
    }
  }

  /// When a run ended, if it has.
  private func end(_ side: ComparedSide) -> Double? {
    let state = diff.sides[side].state
    guard state.isComplete, state.position == state.knownCount else { return nil }
    return state.loop.now.seconds
  }
}
