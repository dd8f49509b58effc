import Story
import TraceModel

/// How much a sequence diagram holds: Mermaid refuses texts of more than 50,000 characters, and nobody reads that many rows.
struct MermaidLimits {
  /// The most rows.
  var items = 300
  /// The most columns for tasks.
  var tasks = 24
  /// How long a name may be.
  var name = 40
  /// How long a printed text, an error or a note may be.
  var text = 80
  /// The most characters of the whole, counted as JavaScript does.
  var size = 45_000
}

/// A trace as a Mermaid sequence diagram: who wakes whom.
///
///     sequenceDiagram
///       participant el as event loop
///       participant t0 as main
///       el->>t0: runs it
///       Note over t0: prints before await
struct MermaidDiagram {
  private let subject: TraceSubject
  private let limits: MermaidLimits
  private let isUnfinished: Bool

  init(_ subject: TraceSubject, isUnfinished: Bool = false, limits: MermaidLimits = MermaidLimits()) {
    self.subject = subject
    self.isUnfinished = isUnfinished
    self.limits = limits
  }

  /// The whole file.
  func text(progress: (Double) -> Void = { _ in }) -> String {
    var script = MermaidScript(subject, limits)
    script.run(progress: progress)
    let columns = MermaidColumns(script.items, limits)
    var text = "sequenceDiagram\n  title \(escaped(subject.name))\n" + participants(columns, script)
    var size = text.utf16.count + 500
    var shown = 0
    for item in script.items {
      let line = "  \(row(item, columns))\n"
      size += line.utf16.count
      guard size <= limits.size else { break }
      text += line
      shown += 1
    }
    if shown < script.count { text += closing(MermaidWords.cut(script.count - shown), columns) }
    if isUnfinished { text += closing(MermaidWords.goesOnLater, columns) }
    return text
  }

  private func escaped(_ name: String) -> String { MermaidText.escaped(name, limit: limits.name) }

  private func participants(_ columns: MermaidColumns, _ script: MermaidScript) -> String {
    var text = "  participant el as \(say(MermaidWords.loop))\n"
    var used: Set<String> = []
    for task in columns.tasks {
      // Two tasks may have been given one name, or names that are the same as far as they are shown.
      let name = ShortText.oneLine(script.names.task(task, in: script.state), limit: limits.name)
      let unique = used.insert(name).inserted ? name : "\(name) (t\(task.rawValue))"
      text += "  participant t\(task.rawValue) as "
      text += MermaidText.escaped(unique, limit: limits.name + 20) + "\n"
    }
    if columns.othersCount > 0 {
      text += "  participant more as \(say(MermaidWords.others(columns.othersCount)))\n"
    }
    return text
  }

  private func row(_ item: MermaidItem, _ columns: MermaidColumns) -> String {
    switch item {
    case .message(let from, let to, let arrow, let text):
      "\(columns.id(from))\(arrow.rawValue)\(columns.id(to)): \(escapedText(text))"
    case .note(let actor, let text): "Note over \(columns.id(actor)): \(escapedText(text))"
    case .banner(let text): "Note over \(columns.span): \(escapedText(text))"
    }
  }

  /// Room for the words around a program's text.
  private func escapedText(_ text: String) -> String { MermaidText.escaped(text, limit: limits.text + 60) }

  private func closing(_ message: Message, _ columns: MermaidColumns) -> String {
    "  Note over \(columns.span): \(escapedText(say(message)))\n"
  }

  private func say(_ message: Message) -> String { message.text(in: subject.language) }
}

/// The columns of a sequence diagram: the loop's, and one for each of the first tasks that are in it.
struct MermaidColumns {
  /// In the order in which they were made.
  let tasks: [TaskID]
  /// How many tasks share the last column.
  let othersCount: Int
  private let own: Set<TaskID>

  init(_ items: [MermaidItem], _ limits: MermaidLimits) {
    var all: Set<TaskID> = []
    for case .task(let task) in items.flatMap(\.actors) { all.insert(task) }
    let sorted = all.sorted()
    tasks = Array(sorted.prefix(limits.tasks))
    own = Set(tasks)
    othersCount = sorted.count - tasks.count
  }

  /// What a column is called in the file.
  func id(_ actor: MermaidActor) -> String {
    switch actor {
    case .loop: "el"
    case .task(let task): own.contains(task) ? "t\(task.rawValue)" : "more"
    }
  }

  /// From the first column to the last.
  var span: String {
    let last = othersCount > 0 ? "more" : tasks.last.map { "t\($0.rawValue)" }
    return last.map { "el,\($0)" } ?? "el"
  }
}
