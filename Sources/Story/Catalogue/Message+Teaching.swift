/// What the screen says about notes, markers and recordings.
extension Message {

  // MARK: Notes

  /// Before a note in the story. The number tells which of the notes and markers it is.
  package static func noteHeading(_ number: Int, of count: Int) -> Message {
    Message("Note \(number)/\(count): ", "注释 \(number)/\(count)：")
  }
  /// In the status bar.
  package static func statusNote(_ number: Int, of count: Int) -> Message {
    Message("note \(number)/\(count)", "注释 \(number)/\(count)")
  }
  package static func statusMarker(_ number: Int, of count: Int) -> Message {
    Message("marker \(number)/\(count)", "标记 \(number)/\(count)")
  }
  package static func noteTitle(event position: Int) -> Message {
    Message("Note at event \(position)", "第 \(position) 个事件处的注释")
  }
  package static let noteKeys: [(String, Message)] = [
    ("ctrl-s", Message("save", "保存")), ("Esc", Message("cancel", "取消")),
    ("Enter", Message("new line", "换行")),
  ]
  package static let askDiscardNote = Message("Discard what you typed? (y/n)", "放弃输入的内容？(y/n)")
  package static let noteWritten = Message("Note written.", "注释已写好。")
  package static let noteDeleted = Message("Note deleted.", "注释已删除。")
  package static let noNoteHere = Message("There is no note at this position.", "此处没有注释。")
  package static let noMarkerHere = Message("There is no marker at this position.", "此处没有标记。")
  package static let markerDeleted = Message("Marker deleted.", "标记已删除。")
  package static let markDeleted = Message("Deleted; u brings it back.", "已删除，按 u 恢复。")

  package static let noMarkAfter = Message("There is no note or marker after this.", "后面没有注释或标记了。")
  package static let noMarkBefore = Message("There is no note or marker before this.", "前面没有注释或标记了。")

  // MARK: Markers

  package static let kindPlace = Message("place", "位置")
  package static let kindChapter = Message("chapter", "章节")
  package static let kindQuestion = Message("question", "提问")
  /// Before the label of a marker: its kind, capitalised.
  package static let headingPlace = Message("Marker", "标记")
  package static let headingChapter = Message("Chapter", "章节")
  package static let headingQuestion = Message("Question", "提问")
  /// A label of a marker is being typed; Tab changes the kind.
  package static func promptLabel(kind: Message) -> Message {
    Message(
      "Marker, \(kind.text(in: .english)) (Tab: another kind); label: ",
      "标记，\(kind.text(in: .chinese))（Tab 换种类），标签：")
  }
  package static func markerSet(kind: Message, label: String) -> Message {
    guard !label.isEmpty else {
      return Message(
        "Marker set: \(kind.text(in: .english)).", "已设标记：\(kind.text(in: .chinese))。")
    }
    return Message(
      "Marker set: \(kind.text(in: .english)) \"\(label)\".", "已设标记：\(kind.text(in: .chinese))“\(label)”。")
  }

  // MARK: Plain mode

  package static func plainNote(_ text: String) -> Message { Message("Note: \(text)", "注释：\(text)") }
  package static func plainMarker(kind: Message, label: String) -> Message {
    guard !label.isEmpty else { return kind }
    return Message("\(kind.text(in: .english)): \(label)", "\(kind.text(in: .chinese))：\(label)")
  }
  package static let plainNoteHelp = Message(
    "note TEXT writes a note at this position; unnote deletes it.", "note 文字：在此处写注释；unnote：删除注释。")

  // MARK: The list

  package static let panelMarks = Message("Notes and markers", "注释与标记")
  package static let emptyMarks = Message(
    "No note and no marker yet: a writes a note, m sets a marker.", "还没有注释或标记：a 写注释，m 设标记。")
  package static let wordNote = Message("note", "注释")

  // MARK: Recordings

  /// The indicator of a recording that goes on.
  package static let statusRecording = Message("REC", "录制")
  package static let promptRecord = Message("Record into: ", "录制到：")
  /// The file proposed holds this walk already.
  package static let promptRecordMore = Message("Record more into: ", "继续录制到：")
  package static let promptSave = Message("Save as: ", "保存为：")
  package static func askOverwrite(_ file: String) -> Message {
    Message("\(file) exists. Overwrite it? (y/n)", "\(file) 已存在，要覆盖吗？(y/n)")
  }
  package static let askUnsaved = Message(
    "Notes not saved: s save, l leave, Esc", "注释未保存：s 保存，l 直接离开，Esc")
  package static func recordingStarted(_ file: String) -> Message {
    Message("Recording into \(file); R stops.", "正在录制到 \(file)，按 R 停止。")
  }
  package static func recordingWritten(
    _ file: String, events: Int, notes: Int, markers: Int
  ) -> Message {
    let counts = [
      Numbers.counted(events, "event", "events"), Numbers.counted(notes, "note", "notes"),
      Numbers.counted(markers, "marker", "markers"),
    ]
    return Message(
      "Written: \(file): \(counts.joined(separator: ", ")).",
      "已写入 \(file)：\(events) 个事件，\(notes) 条注释，\(markers) 个标记。")
  }
  package static func recordingEnded(because reason: String) -> Message {
    Message("The recording has ended: \(reason)", "录制已中断：\(reason)")
  }
  package static func cannotRecord(_ reason: String) -> Message {
    Message("Not recorded: \(reason)", "无法录制：\(reason)")
  }
  package static let alreadyRecording = Message(
    "A recording goes on already; R stops it.", "已经在录制，按 R 停止。")
  package static let notRecording = Message("Nothing is being recorded.", "没有在录制。")
}
