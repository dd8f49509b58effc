/// The menu of scenarios, and the list that `coroviz list` prints.
extension Message {
  package static let menuTitle = Message("Choose a program to walk through", "选一个程序，一步步看它运行")
  package static let menuName = Message("scenario", "场景")
  package static let menuWhat = Message("what it shows", "看点")
  package static let menuSeconds = Message("seconds", "秒")
  package static let menuTurns = Message("turns", "调度次数")
  package static let menuOwnFile = Message(
    "Your own program: coroviz FILE.py", "看自己的程序：coroviz FILE.py")
  package static let menuFooter = Message(
    "Enter opens, / filters, ? shows the keys, q leaves", "回车打开，/ 筛选，? 查看按键，q 退出")
  package static let menuEmpty = Message("no scenario with this name", "没有这样的场景")
  package static let promptFilter = Message("Filter: ", "筛选：")
  /// The docstring of a scenario says what to look for.
  package static let menuWatchFor = Message("Watch for", "留意")
}
