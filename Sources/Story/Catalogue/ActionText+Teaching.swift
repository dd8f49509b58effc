/// Actions of teachers and their students.
extension ActionText {
  package static let nextMark = ActionText(
    Message("next note", "下一标注"),
    Message(
      "Forward to the next note or marker; one turn where there are none.",
      "前进到下一条注释或标记；没有标注时前进一次调度。"))
  package static let previousMark = ActionText(
    Message("note before", "上一标注"),
    Message(
      "Back to the note or marker before; one turn where there are none.",
      "后退到上一条注释或标记；没有标注时后退一次调度。"))
  package static let note = ActionText(
    Message("note", "注释"),
    Message("Write a note at this position, or edit the one that is there.", "在此处写注释，或修改已有的注释。"))
  package static let marker = ActionText(
    Message("marker", "标记"),
    Message(
      "Set a marker here: a place, a chapter or a question; with a label if you like.",
      "在此处设标记：位置、章节或提问，可加标题。"))
  package static let marks = ActionText(
    Message("notes", "标注列表"),
    Message("List the notes and markers, to jump to one, edit or delete it.", "列出注释和标记，可跳转、修改或删除。"))
  package static let record = ActionText(
    Message("record", "录制"),
    Message("Start or stop recording this walk into a file.", "开始或停止把这次浏览录制到文件。"))
  package static let lesson = ActionText(
    Message("lesson", "回到课程"),
    Message("Go back to the lesson where it was left.", "回到课程中断的地方。"))
  package static let quiz = ActionText(
    Message("quiz", "测验"),
    Message("Start or end the quiz: what comes next?", "开始或结束测验：接下来会发生什么？"))
}

extension Message {
  package static let groupTeaching = Message("Teaching", "教学")
}
