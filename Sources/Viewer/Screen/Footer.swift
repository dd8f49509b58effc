import Canvas
import Story

/// The bottom line: the line being typed, a message, or the most important keys.
struct Footer {
  private let scene: Scene
  /// The keys to show; nil for those of the walk.
  private let given: [(Key, Message)]?

  init(_ scene: Scene, keys: [(Key, Message)]? = nil) {
    self.scene = scene
    given = keys
  }

  func draw(_ painter: Painter) {
    if let input = scene.viewer.input {
      draw(input, painter)
    } else if let question = scene.viewer.question {
      painter.text(scene.text(question), at: Point(x: 1, y: 0), .warning)
    } else if scene.viewer.isWorking, !scene.viewer.playback.isPlaying, scene.viewer.lesson?.isPlaying != true
    {
      painter.text(scene.text(.working), at: Point(x: 1, y: 0), .emphasis)
    } else if let message = scene.viewer.message {
      painter.text(
        displaySafe(scene.text(message)), at: Point(x: 1, y: 0),
        scene.viewer.messageIsError ? .warning : .emphasis)
    } else if let count = scene.viewer.count {
      painter.text("\(count)", at: Point(x: 1, y: 0), .keyName)
    } else {
      drawKeys(painter)
    }
  }

  private func draw(_ input: InputLine, _ painter: Painter) {
    let prompt = scene.text(input.prompt)
    var x = painter.text(prompt, at: Point(x: 1, y: 0), .keyName) + 1
    let head = painter.width.columns(of: displaySafe(input.editor.head))
    let room = painter.size.width - x - 1
    // The cursor always shows: what is left of it moves out first.
    let hidden = max(0, head - room)
    let text = StyledText(displaySafe(input.editor.text)).dropping(columns: hidden, width: painter.width)
    let used = painter.text(text, at: Point(x: x, y: 0), columns: room, ellipsis: false)
    painter.setCursor(at: Point(x: x + head - hidden, y: 0), visible: true)
    x += used + 3
    painter.text(input.choices.joined(separator: "  "), at: Point(x: x, y: 0), .dim)
  }

  /// As many keys as there is room for, the most important first.
  private func drawKeys(_ painter: Painter) {
    var x = 1
    for (key, label) in given?.map({ ($0.0.label, $0.1) }) ?? quizKeys + labelledKeys {
      let label = scene.text(label)
      let columns = painter.width.columns(of: key) + 1 + painter.width.columns(of: label)
      guard x + columns <= painter.size.width else { return }
      x += painter.text(key, at: Point(x: x, y: 0), .keyName) + 1
      x += painter.text(label, at: Point(x: x, y: 0), .keyHint) + 2
    }
  }

  /// The keys of the actions to show; none where a question stands.
  private var labelledKeys: [(String, Message)] {
    if case .note = scene.viewer.overlay { return Message.noteKeys }
    if scene.viewer.overlay == nil, scene.viewer.quiz?.isAsking == true { return [] }
    return keys.compactMap { action, label in
      KeyBindings.keys(of: action).first.map { ($0.label, label) }
    }
  }

  /// What the quiz has to offer, before all others.
  private var quizKeys: [(String, Message)] {
    guard let quiz = scene.viewer.quiz else { return [] }
    let letters = "a-\(QuizBand.letter((quiz.question?.choices.count ?? 1) - 1))"
    switch (scene.viewer.overlay, quiz.stage) {
    case (nil, .asking):
      return [
        (letters, .quizKeyAnswer), ("j k Enter", .quizKeyChoose), ("s", .quizKeySkip), ("Esc", .quizKeyLeave),
      ]
    case (nil, .answered):
      return [("Enter", quiz.hasNext ? .quizKeyNext : .quizKeyScore), ("Q", .quizKeyLeave)]
    case (nil, .underway): return [("Enter", .quizKeyNext), ("Q", .quizKeyLeave)]
    case (.quizScore?, _): return [("Enter", .quizKeyGo), ("Q", .quizKeyAgain)]
    default: return []
    }
  }

  /// The actions to show with what they are called at the moment: on what lies on top, or in the walk.
  private var keys: [(ViewerAction, Message)] {
    let moving: [(ViewerAction, Message)] = [.selectNext, .selectPrevious].map { ($0, $0.text.label) }
    let closing = (ViewerAction.close, ActionText.close.label)
    switch scene.viewer.overlay {
    case nil:
      return LessonKeys.keys(scene.viewer)
        ?? KeyBindings.footer.map { ($0.action, $0.action.text.label) }
    case .menu:
      let others: [ViewerAction] = [.help, .quit, .options]
      return [(.details, ActionText.accept.label)] + moving + [(.search, .filterLabel)]
        + others.map { ($0, $0.text.label) }
    case .options: return [(.details, .changeLabel)] + moving + [closing]
    case .marks:
      let others: [(ViewerAction, Message)] = [
        (.details, .jumpLabel), (.editSource, .editLabel), (.taskForward, .deleteLabel),
      ]
      return others + [closing] + moving + [(.chainUp, .undoLabel)]
    case .card: return [(.card, ActionText.nextCard.label)] + moving + [closing]
    default: return moving + [closing]
    }
  }
}

extension ViewerState {
  /// What is asked, and waits for one key.
  var question: Message? {
    switch overlay {
    case .quitQuestion: .askQuit
    case .overwriteQuestion(let file, _): .askOverwrite(displaySafe(file))
    case .unsavedQuestion: .askUnsaved
    case .note(let note) where note.asksToDiscard: .askDiscardNote
    default: nil
    }
  }
}

extension Message {
  static let filterLabel = Message("filter", "筛选")
  static let jumpLabel = Message("jump", "跳转")
  static let editLabel = Message("edit", "修改")
  static let deleteLabel = Message("delete", "删除")
  static let undoLabel = Message("undo", "恢复")
  static let changeLabel = Message("change", "更改")
}
