/// Prompts, answers to them, notices and errors on the screen.
extension Message {

  // MARK: First start

  /// What to press, in three lines, when coroviz is started for the first time.
  package static let firstStart: [Message] = [
    Message(
      "Right and Left step forward and back; n runs to the next turn, t to the next tick.",
      "→ 前进一步，← 后退一步；n 到下一次调度，t 到下一轮。"),
    Message(
      "Space plays. Tab moves between the panels, i explains what a panel shows.",
      "空格键播放；Tab 切换面板，i 解释面板里的概念。"),
    Message("? shows all keys, q leaves.", "? 显示所有按键，q 退出。"),
  ]
  package static let pressAnyKey = Message("Press any key to begin.", "按任意键开始。")

  // MARK: Go to

  package static func badPosition(_ text: String) -> Message {
    Message(
      "\"\(text)\" is no position. Try 12, 50%, turn:3, tick:5, time:1.5, line:9, output:2, start or end.",
      "看不懂位置“\(text)”。可以写 12、50%、turn:3、tick:5、time:1.5、line:9、output:2、start 或 end。")
  }
  package static func neverReached(_ position: String) -> Message {
    Message("The program never reaches \(position).", "程序到不了 \(position)。")
  }
  package static let atStart = Message("This is the start.", "已经在开头。")
  package static let atEnd = Message("This is the end of the program.", "程序到此结束。")

  // MARK: Search

  package static let promptSearch = Message("Search: ", "搜索：")
  package static func notFound(_ text: String) -> Message {
    Message("\"\(text)\" was not found.", "没有找到“\(text)”。")
  }
  package static let searchWrappedToStart = Message(
    "Searched past the end, from the start again.", "已搜到结尾，从头继续。")
  package static let searchWrappedToEnd = Message(
    "Searched past the start, from the end again.", "已搜到开头，从结尾继续。")
  package static let noSearchYet = Message("Nothing to search for yet: press /.", "还没有搜索过，按 / 开始。")
  package static func matches(_ count: Int) -> Message {
    Message(Numbers.counted(count, "match", "matches"), "\(count) 处匹配")
  }

  // MARK: Commands

  package static let promptCommand = Message(":", ":")
  package static func unknownCommand(_ name: String) -> Message {
    Message("There is no command \"\(name)\"; help lists them.", "没有命令“\(name)”，输入 help 查看全部。")
  }
  package static func commandNeedsArgument(_ name: String, example: String) -> Message {
    Message("\(name) is written like this: \(example)", "\(name) 的写法：\(example)")
  }
  package static func unknownKey(_ key: String) -> Message {
    Message("\(key) does nothing here; ? shows all keys.", "\(key) 在这里没有作用，按 ? 查看所有按键。")
  }
  package static let pasteIgnored = Message("Pasted text was ignored.", "已忽略粘贴的文字。")

  // MARK: Breakpoints

  package static func breakpointSet(line: Int) -> Message {
    Message("Breakpoint on line \(line).", "已在第 \(line) 行设断点。")
  }
  package static func breakpointRemoved(line: Int) -> Message {
    Message("No more breakpoint on line \(line).", "已取消第 \(line) 行的断点。")
  }
  package static func breakpointSet(task: String) -> Message {
    Message("Breakpoint: whenever \(task) runs.", "已设断点：每当 \(task) 运行。")
  }
  package static func breakpointRemoved(task: String) -> Message {
    Message("No more breakpoint on \(task).", "已取消 \(task) 的断点。")
  }
  package static func breakpointSet(output text: String) -> Message {
    Message("Breakpoint: when \"\(text)\" is printed.", "已设断点：输出“\(text)”时。")
  }
  package static let breakpointSetAnyOutput = Message(
    "Breakpoint: whenever something is printed.", "已设断点：每当有输出。")
  package static let breakpointRemovedOutput = Message(
    "No more breakpoint on output.", "已取消输出断点。")
  package static func noBreakpoint(number: Int) -> Message {
    Message("There is no breakpoint \(number).", "没有第 \(number) 号断点。")
  }
  package static let noBreakpoints = Message("There is no breakpoint.", "没有断点。")
  package static let breakpointsCleared = Message("All breakpoints removed.", "已取消所有断点。")
  package static let noCodeOnLine = Message("No code on this line.", "这一行没有代码。")
  package static let nothingToBreakOn = Message(
    "Select a line, a task or an output first.", "请先选中一行源码、一个任务或一条输出。")

  // MARK: Program

  package static let working = Message(
    "The program is computing; any key stops the walk.", "程序正在计算，按任意键停下。")
  package static let interrupted = Message(
    "KeyboardInterrupt was raised in the program.", "已在程序中抛出 KeyboardInterrupt。")
  package static let nothingToInterrupt = Message(
    "There is nothing to interrupt.", "没有可中断的程序。")
  package static let memoryFull = Message(
    "The trace has reached its limit; the walk ends here.", "记录已达上限，只能走到这里。")
  package static let reloaded = Message("Program reloaded.", "程序已重新载入。")
  package static func reloadFailed(_ reason: String) -> Message {
    Message("Not reloaded: \(reason)", "没有重新载入：\(reason)")
  }
  package static func editingCopy(_ path: String) -> Message {
    Message("This is a copy: \(path)", "这是副本：\(path)")
  }
  package static let noSelectedTask = Message("Select a task first.", "请先选中一个任务。")
  package static func taskNeverAgain(_ task: String) -> Message {
    Message("\(task) does not run again.", "\(task) 不会再运行了。")
  }
  package static let noFrame = Message("No frame in that direction.", "这个方向没有栈帧了。")

  // MARK: Quitting and sizes

  package static let askQuit = Message("Leave coroviz? (y/n)", "退出 coroviz？(y/n)")
  package static func tooSmall(columns: Int, rows: Int, haveColumns: Int, haveRows: Int) -> Message {
    Message(
      "need \(columns)x\(rows), have \(haveColumns)x\(haveRows)",
      "至少需要 \(columns)x\(rows)，现在是 \(haveColumns)x\(haveRows)")
  }
  package static func zoomed(_ panel: Message) -> Message {
    Message(
      "\(panel.text(in: .english)) fills the screen; z shrinks it.",
      "\(panel.text(in: .chinese))已占满屏幕，按 z 还原。")
  }
  package static let languageSwitched = Message("Now in English.", "已切换为中文。")

  // MARK: Options

  package static let optionColor = Message("Colours", "颜色")
  package static let optionAscii = Message("ASCII drawing", "ASCII 制图")
  package static let optionContrast = Message("High contrast", "高对比度")
  package static let optionLanguage = Message("Language", "语言")
  package static let optionMouse = Message("Mouse", "鼠标")
  package static let optionSpeed = Message("Speed", "速度")
  package static let on = Message("on", "开")
  package static let off = Message("off", "关")
  package static let yes = Message("yes", "是")
  package static let no = Message("no", "否")
}
