import Canvas
import Story
import TestSupport
import TraceModel
import Viewer

/// A program without a loop: a generator that is sent values.
enum GeneratorWalk {
  static let source = """
    def consumer():
        result = ""
        while True:
            n = yield result
            print("consuming", n)
            result = "200 OK"


    def produce(c):
        c.send(None)
        for n in range(1, 3):
            r = c.send(n)
            print("returned", r)
        c.close()


    produce(consumer())
    """

  static func viewer(columns: Int, rows: Int, at position: String, language: Language = .english) -> Viewer {
    let program = ViewerProgram(
      name: "producer", fileName: "producer.py", text: source, producer: FinishedTrace(trace()))
    let viewer = Viewer(
      program, size: Size(width: columns, height: rows), options: ViewerOptions(language: language))
    viewer.finishWalk(.position(position))
    return viewer
  }

  private static func trace() -> TraceLog {
    let trace = TraceBuilder()
    trace.emit(.programStarted)
    trace.enter("<module>", .module, definedAt: 1)
    trace.line(1)
    trace.line(9)
    trace.line(17)
    let consumer = trace.coroutine("consumer", .generator, definedAt: 1)
    trace.enter("produce", definedAt: 9)
    trace.line(10, ("c", trace.value("<generator object consumer>")))
    trace.resume(consumer)
    trace.line(2)
    trace.line(3, ("result", trace.value("''")))
    trace.line(4)
    trace.suspend(consumer, yielded: trace.value("''"))
    for n in 1...2 { round(n, trace, consumer) }
    trace.line(14)
    trace.emit(.coroutineClosed(coroutine: consumer))
    trace.return()
    trace.return()
    trace.emit(.programEnded(status: 0))
    return trace.log
  }

  private static func round(_ n: Int, _ trace: TraceBuilder, _ consumer: CoroutineID) {
    trace.line(11)
    trace.line(12, ("n", .int(Int64(n))))
    trace.resume(consumer, sent: .int(Int64(n)))
    trace.line(5, ("n", .int(Int64(n))))
    trace.print("consuming \(n)\n")
    trace.line(6)
    trace.line(4, ("result", trace.value("'200 OK'")))
    trace.suspend(consumer, yielded: trace.value("'200 OK'"))
    trace.line(13, ("r", trace.value("'200 OK'")))
    trace.print("returned 200 OK\n")
  }
}
