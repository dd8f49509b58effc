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

  /// What both do at a time, one after the other.
  static func difference(at seconds: Double, _ left: Message, _ right: Message) -> Message {
    Message(
      "They differ at \(Numbers.clock(seconds)) s: \(left.text(in: .english)); \(right.text(in: .english)).",
      "\(Numbers.clock(seconds)) 秒时不同：\(left.text(in: .chinese))；\(right.text(in: .chinese))。")
  }

  /// What one does at a time at which the other does nothing more.
  static func difference(at seconds: Double, only one: Message) -> Message {
    Message(
      "They differ at \(Numbers.clock(seconds)) s: only \(one.text(in: .english)).",
      "\(Numbers.clock(seconds)) 秒时不同：只有 \(one.text(in: .chinese))。")
  }

  /// "workers prints ...": a program and what it does.
  static func does(_ name: String, _ phrase: Message) -> Message {
    Message("\(name) \(phrase.text(in: .english))", "\(name) \(phrase.text(in: .chinese))")
  }

  /// A program and a sentence of its story.
  static func tells(_ name: String, _ sentence: String) -> Message {
    let words = sentence.last.map { ".。".contains($0) } == true ? String(sentence.dropLast()) : sentence
    return Message("\(name): \(words)", "\(name)：\(words)")
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
    switch (clause(difference, .left), clause(difference, .right)) {
    case (let left?, let right?): .difference(at: difference.time, left, right)
    case (let one?, nil), (nil, let one?): .difference(at: difference.time, only: one)
    case (nil, nil): .noDifference
    }
  }

  /// What a side does, with its name; nil when it does nothing.
  private func clause(_ difference: RunDifference, _ side: ComparedSide) -> Message? {
    guard let fact = difference.facts[side] else { return nil }
    let name = labels[side]
    guard case .event = fact.content, let sentence = sentence(fact, side) else {
      return .does(name, .phrase(fact.content))
    }
    return .tells(name, sentence)
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
