import Story

extension ViewerAction {
  /// What the action is called in the footer, and what help says it does.
  package var text: ActionText {
    switch group {
    case .stepping: steppingText
    case .jumping: jumpingText
    case .playing: playingText
    case .teaching: teachingText
    case .panels: panelText
    case .program: programText
    case .screen: screenText
    }
  }

  private var steppingText: ActionText {
    switch self {
    case .eventBack: .eventBack
    case .anyEventForward: .anyEventForward
    case .anyEventBack: .anyEventBack
    case .lineForward: .lineForward
    case .lineBack: .lineBack
    case .turnForward: .turnForward
    case .turnBack: .turnBack
    case .tickForward: .tickForward
    case .tickBack: .tickBack
    case .taskForward: .taskForward
    case .taskBack: .taskBack
    case .finishForward: .finishForward
    case .finishBack: .finishBack
    case .continueForward: .continueForward
    case .continueBack: .continueBack
    default: .eventForward
    }
  }

  private var jumpingText: ActionText {
    switch self {
    case .goToStart: .goToStart
    case .goToPercent: .goToPercent
    case .search: .searchEverywhere
    case .searchNext: .searchNext
    case .searchPrevious: .searchPrevious
    case .breakpoint: .breakpoint
    case .clearBreakpoints: .clearBreakpoints
    default: .goToEnd
    }
  }

  private var playingText: ActionText {
    switch self {
    case .slower: .slower
    case .faster: .faster
    case .normalSpeed: .normalSpeed
    default: .playPause
    }
  }

  private var teachingText: ActionText {
    switch self {
    case .previousMark: .previousMark
    case .note: .note
    case .marker: .marker
    case .marks: .marks
    case .record: .record
    case .lesson: .lesson
    case .quiz: .quiz
    default: .nextMark
    }
  }

  private var panelText: ActionText {
    switch self {
    case .previousPanel: .previousPanel
    case .selectNext: .selectNext
    case .selectPrevious: .selectPrevious
    case .pageDown: .pageDown
    case .pageUp: .pageUp
    case .scrollRight: .scrollRight
    case .scrollLeft: .scrollLeft
    case .details: .detailsOrGo
    case .close: .close
    case .zoom: .zoom
    case .swapPanel: .swapPanel
    case .chainUp: .chainUp
    case .chainDown: .chainDown
    case .follow: .follow
    default: .nextPanel
    }
  }

  private var programText: ActionText {
    switch self {
    case .reload: .reload
    case .stopProgram: .stopProgram
    case .menu: .menu
    case .warnings: .warnings
    case .tree: .tree
    case .card: .card
    default: .editSource
    }
  }

  private var screenText: ActionText {
    switch self {
    case .help: .help
    case .options: .options
    case .switchLanguage: .switchLanguage
    case .switchASCII: .switchAscii
    case .switchMouse: .switchMouse
    case .redraw: .redraw
    case .suspend: .suspend
    case .interrupt: .pauseOrQuit
    case .quit: .quit
    default: .command
    }
  }
}

extension ViewerAction.Group {
  /// The heading in help.
  package var title: Message {
    switch self {
    case .stepping: .groupStepping
    case .jumping: .groupJumping
    case .playing: .groupPlaying
    case .teaching: .groupTeaching
    case .panels: .groupPanels
    case .program: .groupProgram
    case .screen: .groupScreen
    }
  }
}

extension ActionText {
  static let anyEventForward = ActionText(
    Message("event", "事件"),
    Message("One event forward, the loop's bookkeeping too.", "前进一个事件，包括事件循环的内部记录。"))
  static let anyEventBack = ActionText(
    Message("event back", "上一事件"),
    Message("One event back, the loop's bookkeeping too.", "后退一个事件，包括事件循环的内部记录。"))
  static let searchEverywhere = ActionText(
    Message("search", "搜索"),
    Message(
      "Search in what is printed, in names and values, and in the source.", "在输出、名字、值和源码中搜索。"))
  static let swapPanel = ActionText(
    Message("other panel", "换面板"),
    Message("Show a panel that has no place, in place of the focused one.", "在当前面板的位置换上另一个未显示的面板。"))
  static let detailsOrGo = ActionText(
    Message("details", "详情"),
    Message(
      "Show all about the selected task; run to the selected line; go to where the selected text was printed.",
      "显示选中任务的详情；运行到选中的源码行；跳到选中输出打印的时刻。"))
  static let follow = ActionText(
    Message("follow", "跟随"),
    Message("Let the call chain and the source follow whatever runs.", "让调用链和源码跟随正在运行的任务。"))
  static let warnings = ActionText(
    Message("warnings", "警告"),
    Message("Show what coroviz finds wrong with the program.", "显示 coroviz 在程序里发现的问题。"))
  static let tree = ActionText(
    Message("tree", "任务树"),
    Message("Show the tasks as trees: who made whom, and who waits for whom.", "以树形显示任务：谁创建了谁，谁在等谁。"))
  static let pauseOrQuit = ActionText(
    Message("stop", "停止"),
    Message("While something runs: pause. Else ask to quit; twice: quit.", "正在播放或计算时暂停；否则询问是否退出，连按两次直接退出。"))
}
