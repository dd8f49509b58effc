/// Actions that move through the program.
extension ActionText {
  package static let eventForward = ActionText(
    Message("step", "前进"),
    Message("One event forward.", "前进一步（一个事件）。"))
  package static let eventBack = ActionText(
    Message("back", "后退"),
    Message("One event back.", "后退一步（一个事件）。"))
  package static let lineForward = ActionText(
    Message("line", "下一行"),
    Message("Forward to the next source line that runs.", "前进到下一行要执行的源码。"))
  package static let lineBack = ActionText(
    Message("line back", "上一行"),
    Message("Back to the source line that ran before.", "退回到上一行执行过的源码。"))
  package static let turnForward = ActionText(
    Message("turn", "下次调度"),
    Message(
      "Forward one turn: until the loop gives control to the next task or callback.",
      "前进一次调度：直到事件循环把控制权交给下一个任务或回调。"))
  package static let turnBack = ActionText(
    Message("turn back", "上次调度"),
    Message("Back one turn.", "后退一次调度。"))
  package static let tickForward = ActionText(
    Message("tick", "下一轮"),
    Message("Forward to the loop's next tick (round).", "前进到事件循环的下一轮。"))
  package static let tickBack = ActionText(
    Message("tick back", "上一轮"),
    Message("Back to the tick before.", "退回到上一轮。"))
  package static let taskForward = ActionText(
    Message("task", "本任务"),
    Message("Forward until the selected task runs again.", "前进到选中任务下一次运行。"))
  package static let taskBack = ActionText(
    Message("task back", "本任务上次"),
    Message("Back to when the selected task ran before.", "退回到选中任务上一次运行。"))
  package static let finishForward = ActionText(
    Message("finish", "到任务结束"),
    Message("Forward until the selected task ends.", "前进到选中任务结束。"))
  package static let finishBack = ActionText(
    Message("to its start", "到任务开始"),
    Message("Back to where the selected task was made.", "退回到选中任务被创建的地方。"))
  package static let continueForward = ActionText(
    Message("continue", "继续"),
    Message("Run on to the next breakpoint, or the end.", "一直运行到下一个断点，或到结束。"))
  package static let continueBack = ActionText(
    Message("continue back", "反向继续"),
    Message("Run back to the breakpoint before, or the start.", "一直退回到上一个断点，或到开头。"))
}

/// Actions that play and that jump.
extension ActionText {
  package static let playPause = ActionText(
    Message("play", "播放"),
    Message("Play, or pause.", "播放或暂停。"))
  package static let pause = ActionText(
    Message("pause", "暂停"),
    Message("Pause.", "暂停。"))
  package static let slower = ActionText(
    Message("slower", "减速"), Message("Play slower.", "放慢播放。"))
  package static let faster = ActionText(
    Message("faster", "加速"), Message("Play faster.", "加快播放。"))
  package static let normalSpeed = ActionText(
    Message("normal speed", "原速"), Message("Play at normal speed.", "按正常速度播放。"))
  package static let goToStart = ActionText(
    Message("start", "开头"), Message("Go to the start.", "回到开头。"))
  package static let goToEnd = ActionText(
    Message("end", "结尾"),
    Message(
      "Go to the end, as far as the program has got; with a number before it, to that event.",
      "跳到结尾（程序目前到达的地方）；前面加数字，则跳到那一步。"))
  package static let goTo = ActionText(
    Message("go to", "跳转"),
    Message(
      "Go to a position: event:12, turn:3, tick:5, time:1.5, line:9, output:2, start, end.",
      "跳到某个位置：event:12、turn:3、tick:5、time:1.5、line:9、output:2、start、end。"))
  package static let goToPercent = ActionText(
    Message("percent", "百分比"),
    Message("Go to N percent of the way: 50%.", "跳到全程的 N%，例如 50%。"))
  package static let search = ActionText(
    Message("search", "搜索"),
    Message("Search in the story, the output and the source.", "在解说、输出和源码中搜索。"))
  package static let searchNext = ActionText(
    Message("next match", "下一处"), Message("Go to the next match.", "跳到下一处匹配。"))
  package static let searchPrevious = ActionText(
    Message("previous match", "上一处"), Message("Go to the match before.", "跳到上一处匹配。"))
  package static let breakpoint = ActionText(
    Message("breakpoint", "断点"),
    Message(
      "Set or remove a breakpoint on the selected line, task or output.",
      "在选中的行、任务或输出上设置或取消断点。"))
  package static let clearBreakpoints = ActionText(
    Message("no breakpoints", "清除断点"), Message("Remove all breakpoints.", "取消所有断点。"))
  package static let repeatCount = ActionText(
    Message("count", "次数"),
    Message("A number before a key repeats it: 5n goes five turns forward.", "按键前输入数字，就重复那么多次：5n 前进五次调度。"))
}
