import Canvas
import Recording
import Story
import Viewer

/// The page's words in one language.
struct HTMLWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  func say(_ message: Message) -> String { message.text(in: language) }

  /// Where a step is: "tick 3 · turn 3 · 1.000 s".
  func place(_ step: ExportStep) -> String {
    [Message.statusTick(step.tick), .statusTurn(step.turn), .statusTime(step.seconds)].map(say)
      .joined(separator: " \(Glyphs.middleDot.string) ")
  }

  /// What a marker of a kind is called.
  func kind(_ kind: Marker.Kind) -> String {
    switch kind {
    case .place: say(.htmlPlace)
    case .chapter: say(.htmlChapter)
    case .question: say(.htmlQuestion)
    }
  }

  /// The words that the script puts into the page; `{0}` and `{1}` are filled in there.
  var json: String {
    let words: KeyValuePairs<String, Message> = [
      "play": .htmlPlay, "pause": .htmlPause, "start": .statusStart, "end": .statusEnd,
      "paused": .statusPaused, "playing": .statusPlaying, "event": .htmlEvent, "speed": .htmlSpeed,
      "picture": .htmlPicture, "dark": .htmlDark, "light": .htmlLight, "big": .htmlBig, "small": .htmlSmall,
      "noMarkAfter": .htmlNoMarkAfter, "noMarkBefore": .htmlNoMarkBefore, "quiet": .htmlQuiet,
      "place": .htmlPlace, "chapter": .htmlChapter, "question": .htmlQuestion, "note": .htmlNote,
      "printed": .htmlPrinted,
    ]
    let pairs = words.map { "\(ScriptJSON.string($0.key)):\(ScriptJSON.string(say($0.value)))" }
    return "{" + pairs.joined(separator: ",") + "}"
  }
}

extension Message {
  static let htmlPlay = Message("Play", "播放")
  static let htmlPause = Message("Pause", "暂停")
  static let htmlEvent = Message("event {0} of {1}", "事件 {0}/{1}")
  static let htmlSpeed = Message("speed {0}×", "速度 {0} 倍")
  static let htmlPicture = Message(
    "The screen at event {0}. The story tells in words what is new.", "事件 {0} 时的画面。解说用文字说明有什么变化。")
  static let htmlDark = Message("Dark", "深色")
  static let htmlLight = Message("Light", "浅色")
  static let htmlBig = Message("Big picture", "大图")
  static let htmlSmall = Message("Story beside", "并排显示")
  static let htmlBigHelp = Message(
    "Let the picture fill the window, or put the story beside it again.", "画面占满窗口，再按一次恢复并排显示解说。")
  static let htmlMarksHelp = Message("Go to the list of notes and markers.", "转到注释和标记的列表。")
  static let htmlHelpHelp = Message("Show these keys.", "显示按键说明。")
  static let htmlNoMarkAfter = Message("There is no note or marker after this.", "后面没有注释或标记了。")
  static let htmlNoMarkBefore = Message("There is no note or marker before this.", "前面没有注释或标记了。")
  static let htmlQuiet = Message("Nothing new to tell.", "这一步没有新的解说。")
  static let htmlPlace = Message("Marker", "标记")
  static let htmlChapter = Message("Chapter", "章节")
  static let htmlQuestion = Message("Question", "提问")
  static let htmlNote = Message("Note", "注释")
  static let htmlPrinted = Message("Printed", "输出")
  static let htmlStory = Message("Story", "解说")
  static let htmlMarks = Message("Notes and markers", "注释和标记")
  static let htmlAbout = Message("What to watch for", "看点")
  static let htmlTranscript = Message("The walk in words", "文字版")
  static let htmlKeys = Message("Keys", "按键")
  static let htmlKeyColumn = Message("Key", "按键")
  static let htmlHelpColumn = Message("What it does", "作用")
  static let htmlClose = Message("Close", "关闭")
  static let htmlControls = Message("Steps", "步进")
  static let htmlSlider = Message("Where in the walk", "在全程中的位置")
  static let htmlCount = Message(
    "A number before a key is a count: 5n goes five turns forward, 12G to event 12, 50% to the middle.",
    "按键前的数字是次数：5n 前进五次调度，12G 跳到第 12 个事件，50% 跳到正中。")
  static let htmlNoScript = Message(
    "To step through the walk, this page needs JavaScript, which is switched off. Here is the walk in words.",
    "逐步浏览需要 JavaScript，而它已被关闭。下面是这次运行的文字版。")
}
