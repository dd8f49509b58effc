import Canvas
import Story

/// The keys of a diff: for help and footer.
enum DiffHelp {
  /// Keys that mean something else than in the walk of one program.
  static let rows: [(keys: [Key], label: Message, help: Message)] = [
    (
      [.right], Message("step both", "两边前进"),
      Message(
        "One step forward on both sides. Who has nothing more to do at this time waits for the other.",
        "两边各前进一步；此刻没有动作的一边等待另一边。")
    ),
    ([.left], Message("back", "后退"), Message("One step back on both sides.", "两边各后退一步。")),
    (
      [.pageDown, "]"], Message("next moment", "下一时刻"),
      Message(
        "To all that happens at the next moment at which either clock stops.",
        "到任一边时钟停下的下一时刻，并做完那一刻的全部动作。")
    ),
    ([.pageUp, "["], Message("moment before", "上一时刻"), Message("To the moment before.", "回到上一时刻。")),
    (
      ["d"], Message("next difference", "下一处不同"),
      Message("To the next thing that only one side does, or does otherwise.", "到下一处两边不同的地方。")
    ),
    (["D"], Message("difference before", "上一处不同"), Message("To the difference before.", "回到上一处不同。")),
    (
      [.tab], Message("other side", "换边"),
      Message(
        "To the other side: selecting, searching and :commands act on the side with the arrow.",
        "切换到另一边：选择、搜索和 : 命令作用于带箭头的一边。")
    ),
    (["w"], Message("panel", "面板"), Message("To the next panel of this side.", "切换到这一边的下一个面板。")),
    (
      ["s", "n", "t"], Message("line, turn, tick", "行、次、轮"),
      Message(
        "A line, turn or tick forward on both sides; capital letters go back.", "两边各前进一行、一次调度或一轮；大写字母后退。")
    ),
    (
      ["x", "f", "c"], Message("task, end, breakpoint", "任务、结束、断点"),
      Message(
        "This side walks to the task's next turn, its end, or a breakpoint; the other follows to the same time.",
        "这一边走到任务的下一次调度、结束或断点，另一边跟到同一时刻。")
    ),
    (
      [":"], Message("command", "命令"),
      Message(
        ":time:1.5 takes both to a time, :goto turn:3 this side, the other follows; :lang zh, :write picture.svg.",
        ":time:1.5 让两边到同一时刻；:goto turn:3 移动这一边，另一边跟随；另有 :lang en、:write picture.svg。")
    ),
    ([" "], Message("play", "播放"), Message("Play and pause; + and - change the speed.", "播放与暂停；+ 和 - 改变速度。")),
    (["z"], Message("zoom", "放大"), Message("The focused panel alone, on both sides.", "两边都只显示当前面板。")),
    (["g", "G"], Message("start, end", "开头、结尾"), Message("Both to the start, or to the end.", "两边到开头或结尾。")),
    (["?"], Message("keys", "按键"), Message("This list; any other key closes it.", "显示这份列表，按其他键关闭。")),
    (["q"], Message("quit", "退出"), Message("Leave.", "退出。")),
  ]

  /// What the footer shows, the most important first.
  static var footer: [(Key, Message)] {
    let order: [Key] = [.right, .left, .pageDown, "d", .tab, " ", "?", "q", ":", "w", "s", "z", "D", "x"]
    return order.compactMap { key in rows.first { $0.keys.first == key }.map { (key, $0.label) } }
  }

  static var closing: [(Key, Message)] { [(.escape, ActionText.close.label)] }

  static func content(_ diff: DiffViewer, scroll: Int) -> OverlayDrawing.Content {
    let language = diff.focused.state.options.language
    let columns = min(diff.state.size.width - 6, 88)
    var lines: [StyledText] = []
    for row in rows {
      let keys = row.keys.map(\.label).joined(separator: " ")
      let wrapped = TextWrapping(columns: max(10, columns - 12)).lines(row.help.text(in: language))
      for (index, text) in wrapped.enumerated() {
        var line = StyledText(CharacterWidth.standard.pad(index == 0 ? keys : "", to: 11), .keyName)
        line.append(text)
        lines.append(line)
      }
    }
    return OverlayDrawing.Content(
      title: Message.panelHelp.text(in: language), lines: lines, scroll: scroll)
  }
}
