import Canvas
import Story

/// A concept card: what the focused panel shows, explained.
enum CardText {
  static func content(_ scene: Scene, index: Int, scroll: Int, columns: Int) -> OverlayDrawing.Content? {
    let cards = ConceptCard.cards(for: place(scene.viewer.focus))
    guard let card = cards.isEmpty ? nil : cards[index % cards.count] else { return nil }
    let wrapping = TextWrapping(columns: min(columns, 64))
    var lines: [StyledText] = []
    for sentence in card.sentences {
      lines += wrapping.lines(StyledText(scene.text(sentence), .storyText))
    }
    if !card.picture.isEmpty {
      lines.append(StyledText())
      lines += card.picture.map { StyledText("  " + $0, .definition) }
    }
    lines.append(StyledText())
    var foot = StyledText(scene.text(card.seeIt), .dim)
    if cards.count > 1 { foot.append("   \(index % cards.count + 1)/\(cards.count)", .dim) }
    lines.append(foot)
    return OverlayDrawing.Content(title: scene.text(card.title), lines: lines, scroll: scroll)
  }

  /// The part of the screen that a panel is, for the cards.
  static func place(_ kind: PanelKind) -> CardPlace {
    switch kind {
    case .source: .source
    case .tasks: .tasks
    case .coroutines: .coroutines
    case .running: .running
    case .ready: .ready
    case .waiting: .waiting
    case .story: .story
    case .output: .output
    case .timers: .timers
    case .timeline: .timeline
    case .chain: .callChain
    case .phases: .tick
    case .done: .done
    case .resources: .resources
    }
  }
}
