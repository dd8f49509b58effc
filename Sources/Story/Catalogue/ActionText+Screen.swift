/// Actions on panels.
extension ActionText {
  package static let nextPanel = ActionText(
    Message("panel", "面板"), Message("Focus the next panel.", "切换到下一个面板。"))
  package static let previousPanel = ActionText(
    Message("panel back", "上一面板"), Message("Focus the panel before.", "切换到上一个面板。"))
  package static let selectNext = ActionText(
    Message("down", "下移"), Message("Select the next row of the focused panel.", "选中当前面板的下一行。"))
  package static let selectPrevious = ActionText(
    Message("up", "上移"), Message("Select the row above in the focused panel.", "选中当前面板的上一行。"))
  package static let pageDown = ActionText(
    Message("page down", "下一页"), Message("Scroll the focused panel one page down.", "当前面板向下翻一页。"))
  package static let pageUp = ActionText(
    Message("page up", "上一页"), Message("Scroll the focused panel one page up.", "当前面板向上翻一页。"))
  package static let scrollRight = ActionText(
    Message("scroll right", "右移"), Message("Scroll the focused panel to the right.", "当前面板向右滚动。"))
  package static let scrollLeft = ActionText(
    Message("scroll left", "左移"), Message("Scroll the focused panel to the left.", "当前面板向左滚动。"))
  package static let chainUp = ActionText(
    Message("chain up", "链上移"),
    Message("Up the call chain: to the one that awaits this one.", "沿调用链向上：看是谁在 await 它。"))
  package static let chainDown = ActionText(
    Message("chain down", "链下移"),
    Message("Down the call chain: to the one that this one awaits.", "沿调用链向下：看它在 await 谁。"))
  package static let details = ActionText(
    Message("details", "详情"), Message("Show all about the selected row.", "显示选中项的详情。"))
  package static let zoom = ActionText(
    Message("zoom", "放大"),
    Message("Let the focused panel fill the screen, or shrink it again.", "当前面板占满全屏，再按一次还原。"))
  package static let swapPanel = ActionText(
    Message("swap", "换面板"),
    Message("Show the next panel that has no room of its own.", "换成下一个没有位置显示的面板。"))
  package static let follow = ActionText(
    Message("follow", "跟随"),
    Message("Let the panels follow what runs again.", "让各面板重新跟随正在运行的任务。"))
  package static let warnings = ActionText(
    Message("warnings", "警告"), Message("Show what the program does wrong.", "查看程序里可疑的地方。"))
  package static let card = ActionText(
    Message("what is it?", "概念"),
    Message("Explain what the focused panel shows.", "解释当前面板中的概念。"))
  package static let nextCard = ActionText(
    Message("next card", "下一张"), Message("Show the next concept card.", "看下一张概念卡片。"))
  package static let close = ActionText(
    Message("close", "关闭"), Message("Close what is open on top.", "关闭最上层的窗口。"))
  package static let accept = ActionText(
    Message("choose", "选定"), Message("Choose the selected row.", "选定当前行。"))
}

/// Actions on the program and the screen.
extension ActionText {
  package static let editSource = ActionText(
    Message("edit", "编辑"),
    Message(
      "Open the program in $EDITOR and reload it at the same position.",
      "用 $EDITOR 打开程序，改完后重新载入并回到同一位置。"))
  package static let reload = ActionText(
    Message("reload", "重载"), Message("Read the program again and run it anew.", "重新读入程序并从头运行。"))
  package static let stopProgram = ActionText(
    Message("stop", "中断程序"),
    Message(
      "Stop an endless program: KeyboardInterrupt is raised in it.",
      "中断停不下来的程序：在其中抛出 KeyboardInterrupt。"))
  package static let menu = ActionText(
    Message("scenarios", "场景"), Message("Choose another scenario.", "换一个场景。"))
  package static let command = ActionText(
    Message("command", "命令"),
    Message("Type a command: every action has a name.", "输入命令：每个操作都有名字。"))
  package static let help = ActionText(
    Message("keys", "按键"), Message("Show all keys.", "显示所有按键。"))
  package static let options = ActionText(
    Message("options", "选项"),
    Message("Change colour, ASCII drawing, language and mouse.", "设置颜色、ASCII 制图、语言和鼠标。"))
  package static let switchLanguage = ActionText(
    Message("中文", "English"),
    Message("Switch between English and Chinese.", "在中文和英文之间切换。"))
  package static let switchColor = ActionText(
    Message("colour", "颜色"), Message("Switch colours on or off.", "开关颜色。"))
  package static let switchAscii = ActionText(
    Message("ASCII", "ASCII"), Message("Draw with ASCII characters only.", "只用 ASCII 字符绘制。"))
  package static let switchContrast = ActionText(
    Message("contrast", "高对比度"),
    Message("Strong colours on black or white, nothing faint.", "黑底或白底上的高对比度配色，没有暗淡的文字。"))
  package static let switchMouse = ActionText(
    Message("mouse", "鼠标"), Message("Switch the mouse on or off.", "开关鼠标。"))
  package static let redraw = ActionText(
    Message("redraw", "重绘"), Message("Draw the screen anew.", "重新绘制屏幕。"))
  package static let suspend = ActionText(
    Message("suspend", "挂起"),
    Message("Go back to the shell; fg returns.", "暂时回到 shell，用 fg 返回。"))
  package static let quit = ActionText(
    Message("quit", "退出"), Message("Leave coroviz.", "退出 coroviz。"))
}
