import Recording

extension Recordings {
  /// A lesson of every kind of entry, for a trace of at least 20 events.
  static let lesson: [LessonEntry] = [
    LessonEntry(wall: 0, fact: .move(Move(position: 3))),
    LessonEntry(wall: 1_500, fact: .note(note(1, at: 3, "main has not\nstarted yet: 主程序 \u{1B}[31m"))),
    LessonEntry(wall: 1_600, fact: .marker(marker(1, at: 3, "begin", .chapter))),
    LessonEntry(wall: 2_000, fact: .move(Move(position: 12, focus: "ready", zoomed: "source"))),
    LessonEntry(wall: 2_500, fact: .note(note(2, at: 3, "main has not started"))),
    LessonEntry(wall: 3_000, fact: .marker(marker(1, at: 12, "which next?", .question, id: "m2"))),
    LessonEntry(
      wall: 3_100, fact: .answer(Answer(position: 12, question: "next", choice: "main", isRight: true))),
    LessonEntry(wall: 3_200, fact: .note(note(1, at: 20, "gone soon", id: "n2"))),
    LessonEntry(wall: 3_300, fact: .noteDeleted(AnnotationID("n2"), revision: 2)),
    LessonEntry(wall: 3_400, fact: .markerDeleted(AnnotationID("m1"), revision: 2)),
    LessonEntry(wall: 4_000, fact: .move(Move(position: 5))),
  ]

  private static func note(_ revision: Int, at position: Int, _ text: String, id: String = "n1") -> Note {
    Note(id: AnnotationID(id), revision: revision, position: position, text: text)
  }

  private static func marker(
    _ revision: Int, at position: Int, _ label: String, _ kind: Marker.Kind, id: String = "m1"
  ) -> Marker {
    Marker(id: AnnotationID(id), revision: revision, position: position, label: label, kind: kind)
  }

  /// A small program with a loop, tasks, a lock and an exception.
  static let program = """
    import asyncio
    lock = asyncio.Lock()
    async def work(name):
        async with lock:
            await asyncio.sleep(0.5)
            print(name, "ä")
        if name == "b":
            raise ValueError(name)
    async def main():
        results = await asyncio.gather(work("a"), work("b"), return_exceptions=True)
        print(results)
    asyncio.run(main())

    """

  /// A short recording with a lesson: for tests that read it once for each of its bytes.
  static func shortExample() throws -> [UInt8] {
    let program = "for number in range(7):\n    print(number)\n"
    return try bytes(of: trace(of: Array(program.utf8)), source(program), entries: lesson)
  }

  /// A whole recording with a lesson.
  static func example() throws -> [UInt8] {
    try bytes(of: trace(of: Array(program.utf8)), source(program), entries: lesson)
  }
}
