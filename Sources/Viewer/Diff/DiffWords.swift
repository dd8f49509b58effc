import Canvas
import Story
import TraceModel

/// What a diff says.
extension Message {
  static let noDifference = Message(
    "No difference: both do the same at the same times.", "没有不同：两边在相同的时刻做相同的事。")
  static let noMoreDifferences = Message("There is no difference after this.", "后面没有不同了。")
  static let noDifferenceBefore = Message("There is no difference before this.", "前面没有不同。")
  static let diffRefused = Message(
    "Not while two programs are compared: open one of them alone for that.", "比较两个程序时不能这样做，请单独打开其中一个。")
  static func diffTooSmall(columns: Int, rows: Int, haveColumns: Int, haveRows: Int) -> Message {
    Message(
      "Two walks need \(columns)x\(rows), have \(haveColumns)x\(haveRows)",
      "并排比较需要 \(columns)x\(rows)，现在是 \(haveColumns)x\(haveRows)")
  }

  // MARK: Facts

  /// What a run does, in a few words, to go on with after its name.
  static func phrase(_ content: RunFact.Content) -> Message {
    switch content {
    case .line(.output, let text): Message("prints \"\(quoted(text))\"", "输出“\(quoted(text))”")
    case .line(.error, let text): Message("complains \"\(quoted(text))\"", "报错“\(quoted(text))”")
    case .taskMade(let name): Message("makes the task \(quoted(name))", "创建任务 \(quoted(name))")
    case .taskEnded(let name, nil): Message("ends the task \(quoted(name))", "完成任务 \(quoted(name))")
    case .taskEnded(let name, let problem?):
      Message(
        "ends the task \(quoted(name)) (\(quoted(problem)))", "任务 \(quoted(name)) 结束（\(quoted(problem))）")
    case .deadlock: Message("is in a deadlock", "陷入死锁")
    case .ended(0): Message("ends", "结束")
    case .ended(let status): Message("ends with status \(status)", "结束，退出码为 \(status)")
    case .event(let kind, let details):
      Message("\(kind.name) \(quoted(details))", "\(kind.name) \(quoted(details))")
    }
  }

  private static func quoted(_ text: String) -> String {
    CharacterWidth.standard.truncate(displaySafe(text), to: 60)
  }

  static let doesNothingMore = Message("does nothing more then", "此刻再无动作")

  static func difference(at seconds: Double, _ left: (String, Message), _ right: (String, Message)) -> Message
  {
    func sentence(_ language: Language) -> (String, String) {
      ("\(left.0) \(left.1.text(in: language))", "\(right.0) \(right.1.text(in: language))")
    }
    let english = sentence(.english)
    let chinese = sentence(.chinese)
    return Message(
      "They differ at \(Numbers.clock(seconds)) s: \(english.0); \(english.1).",
      "\(Numbers.clock(seconds)) 秒时不同：\(chinese.0)；\(chinese.1)。")
  }

  // MARK: Where a run is

  static func idle(_ name: String, until seconds: Double) -> Message {
    Message(
      "\(name): nothing until \(Numbers.clock(seconds)) s", "\(name)：\(Numbers.clock(seconds)) 秒之前没有动作")
  }
  static func hasEnded(_ name: String, at seconds: Double) -> Message {
    Message("\(name): ended at \(Numbers.clock(seconds)) s", "\(name)：\(Numbers.clock(seconds)) 秒时已结束")
  }
  static func bothEnded(_ left: (name: String, seconds: Double), _ right: (name: String, seconds: Double))
    -> Message
  {
    let (a, b) = (Numbers.short(left.seconds), Numbers.short(right.seconds))
    guard a != b else {
      return Message("Both take \(a) s.", "两边都用了 \(a) 秒。")
    }
    return Message(
      "\(left.name) takes \(a) s, \(right.name) \(b) s", "\(left.name) 用了 \(a) 秒，\(right.name) 用了 \(b) 秒")
  }
}

/// What a difference means, in words.
struct DifferenceText {
  private let diff: DiffViewer

  init(_ diff: DiffViewer) { self.diff = diff }

  /// What the sides are called: by their programs, or by letters where those have one name.
  var labels: Pair<String> {
    let names = diff.sides.map { displaySafe($0.state.programTitle) }
    return names.left == names.right ? Pair("A", "B") : names
  }

  /// One sentence for the foot of the screen.
  func message(_ difference: RunDifference) -> Message {
    let labels = labels
    return .difference(
      at: difference.time, (labels.left, phrase(difference, .left)),
      (labels.right, phrase(difference, .right)))
  }

  private func phrase(_ difference: RunDifference, _ side: ComparedSide) -> Message {
    guard let fact = difference.facts[side] else { return .doesNothingMore }
    guard case .event = fact.content, let sentence = sentence(fact, side) else {
      return .phrase(fact.content)
    }
    return Message(verbatim: sentence)
  }

  /// The story's sentence about a fact.
  func sentence(_ fact: RunFact, _ side: ComparedSide) -> String? {
    let viewer = diff.sides[side]
    let entries = viewer.teller.story(from: viewer.history.state(at: fact.position - 1), to: fact.position)
    guard !entries.isEmpty else { return nil }
    let separator = viewer.state.options.language == .english ? " " : ""
    return displaySafe(entries.map(\.sentence.text).joined(separator: separator))
  }
}
