/// Cards about coroutines, tasks and futures.
extension ConceptCard {
  static let coroutine = ConceptCard(
    .coroutine, Message("Coroutine", "协程"),
    picture: ["async def work(): ...", "c = work()    # nothing has run yet"],
    scenario: "coroutine_object",
    [
      Message(
        "A coroutine is a function that can stop in the middle and go on later, with all its variables as they were.",
        "协程是能在中途停下、以后再接着运行的函数，停下时局部变量都原样保留。"),
      Message(
        "Calling an async def function runs none of it. It only makes a coroutine object.",
        "调用 async def 函数时，函数体一行也不会执行，只会得到一个协程对象。"),
      Message(
        "It runs when someone drives it: another coroutine with await, or the event loop as a task.",
        "要有人推动它才会运行：别的协程 await 它，或者包装成任务交给事件循环。"),
      Message(
        "A coroutine object that is never awaited never runs, and Python warns about it.",
        "从未被 await 的协程对象永远不会运行，Python 会为此发出警告。"),
    ])

  static let await = ConceptCard(
    .await, Message("await", "await"),
    picture: ["page = await fetch(url)", "#      ^ here others may run"],
    scenario: "workers",
    [
      Message(
        "await means: I need this result before I can go on.",
        "await 的意思是：拿到这个结果，我才能往下走。"),
      Message(
        "If the result is not there yet, the whole task is suspended at this line, and the loop runs others meanwhile.",
        "如果结果还没有，整个任务就在这一行挂起，事件循环趁这段时间去运行别的任务。"),
      Message(
        "If nothing has to be waited for, the task goes on at once: not every await gives up control.",
        "如果不必等，任务会直接往下走：并不是每个 await 都会让出控制权。"),
      Message(
        "Between two awaits nobody else runs. That is why asyncio code needs fewer locks than threads do.",
        "两个 await 之间不会有别人插进来，所以 asyncio 代码比多线程更少用到锁。"),
      Message(
        "Awaiting a coroutine runs it inside the same task, like a call. It does not run beside you: for that, make a task.",
        "await 一个协程，是在当前任务里执行它，就像函数调用，并不会并发；想并发，就要创建任务。"),
    ])

  static let task = ConceptCard(
    .task, Message("Task", "任务"),
    picture: ["task = asyncio.create_task(work())", "result = await task"],
    scenario: "task_states",
    [
      Message(
        "A task is a coroutine handed to the event loop, so that it runs beside the others.",
        "任务是交给事件循环的协程，这样它就能和别的协程并发运行。"),
      Message(
        "create_task() does not start it. The task joins the ready queue and starts when its turn comes.",
        "create_task() 并不会马上运行它，只是让它排进就绪队列，轮到它才开始。"),
      Message(
        "A task is ready, running, waiting or done. It ends with a result, with an exception, or cancelled.",
        "任务有就绪、运行中、等待、已结束几种状态；结局有三种：返回结果、抛出异常、被取消。"),
      Message(
        "A task is also a future: await it to get its result, or its exception.",
        "任务也是一种 future：await 它，就能拿到它的结果，或者它的异常。"),
      Message(
        "Keep a reference to it: the loop keeps only a weak one, and a forgotten task may vanish unfinished.",
        "记得保留它的引用：事件循环只持有弱引用，没人管的任务可能没做完就消失了。"),
    ])

  static let future = ConceptCard(
    .future, Message("Future", "Future"),
    picture: ["future: pending -> result", "                -> exception", "                -> cancelled"],
    scenario: "workers",
    [
      Message(
        "A future is an empty box for a result that will come later.",
        "future 是一个暂时空着的盒子，以后会放进结果。"),
      Message(
        "Awaiting it suspends the task until someone calls set_result() or set_exception().",
        "await 它，任务就挂起，直到有人调用 set_result() 或 set_exception()。"),
      Message(
        "It is filled once only. Whoever waits for it then becomes ready, in the order they came.",
        "盒子只能填一次。填好之后，等它的任务按先后顺序变为就绪。"),
      Message(
        "asyncio.sleep(1) is just that: a future, and a timer that fills it in one second.",
        "asyncio.sleep(1) 正是这样做的：一个 future，加一个一秒后把它填好的定时器。"),
    ])

  static let cancellation = ConceptCard(
    .cancellation, Message("Cancellation", "取消"),
    picture: ["task.cancel()", "except asyncio.CancelledError: ...; raise"],
    scenario: "cancellation",
    [
      Message(
        "task.cancel() is a request. It stops nothing at once: the task becomes ready.",
        "task.cancel() 只是一个请求，不会立刻停下什么，只是让任务变为就绪。"),
      Message(
        "When it runs next, CancelledError is raised at the await where it stood.",
        "任务下一次运行时，会在它停留的那个 await 处抛出 CancelledError。"),
      Message(
        "So finally and except blocks run, and can clean up; they may even await.",
        "因此 finally 和 except 都会执行，可以做清理，甚至还能再 await。"),
      Message(
        "Pass the exception on when you catch it. A task that swallows it goes on as if nobody had asked.",
        "捕获之后要继续抛出。把它吞掉的任务会若无其事地运行下去。"),
    ])

  static let generator = ConceptCard(
    .generator, Message("Generator", "生成器"),
    picture: ["value = g.send(x)     # caller", "x = yield value       # generator"],
    scenario: "producer_consumer",
    [
      Message(
        "A generator is a function with yield in it. Each yield hands out a value and pauses there.",
        "含有 yield 的函数就是生成器。每个 yield 交出一个值，并停在那里。"),
      Message(
        "next() lets it run to the next yield. send(x) does the same and hands it x: that is what yield returns.",
        "next() 让它运行到下一个 yield；send(x) 也一样，还会把 x 递进去，成为 yield 表达式的值。"),
      Message(
        "The first send must be send(None): the function has to reach a yield before it can receive anything.",
        "第一次只能 send(None)：函数得先走到某个 yield，才接得住东西。"),
      Message(
        "Here the caller itself says who runs next; there is no event loop.",
        "这里没有事件循环，下一个运行谁，由调用者自己决定。"),
      Message(
        "async and await grew out of this: await is yield from with stricter rules.",
        "async/await 正是由此发展而来：await 就是规则更严格的 yield from。"),
    ])
}
