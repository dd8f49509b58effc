/// The menu of scenarios, and the list that `coroviz list` prints.
extension Message {
  package static let menuTitle = Message("Choose a program to walk through", "选一个程序，一步步看它运行")
  package static let menuEmpty = Message("no scenario with this name", "没有这样的场景")
  package static let promptFilter = Message("Filter: ", "筛选：")
}
