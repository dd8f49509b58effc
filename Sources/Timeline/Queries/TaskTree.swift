import TraceModel

/// Tasks in the shape of a tree, as rows from top to bottom.
package struct TaskTree: Hashable, Sendable {
  /// One row.
  package struct Row: Hashable, Sendable {
    package var task: TaskID
    /// Whether each level from the outermost on goes on below this row: what the lines on the left are drawn from. Empty
    /// for a root; the last one is the row's own.
    package var branches: [Bool]
    /// How it hangs on the row above it.
    package var link: Link
  }

  /// Why a row hangs below another one.
  package enum Link: UInt8, Hashable, Sendable {
    /// It hangs below none, or was made by the one above.
    case plain
    /// It holds the lock that the one above waits for.
    case holdsLock
    /// It stands further up already: the waits form a circle, or several wait for the same task.
    case seen
  }

  package var rows: [Row] = []
  /// How many tasks were left out.
  package var left = 0
}

extension LoopState {
  /// The most rows of a tree.
  private static let treeLimit = 400

  /// Who made whom: every task below the one that ran when it was made. The latest thousand tasks are looked at.
  package func creationTree() -> TaskTree {
    let looked = tasks.suffix(1_000)
    let first = looked.first?.id ?? TaskID(0)
    var children: [TaskID: [TaskID]] = [:]
    var roots: [TaskID] = []
    for task in looked {
      if let creator = task.creator, creator >= first, creator < task.id {
        children[creator, default: []].append(task.id)
      } else {
        roots.append(task.id)
      }
    }
    var tree = TaskTree.grown(from: roots, limit: Self.treeLimit) { id in
      (children[id] ?? []).map { ($0, .plain) }
    }
    tree.left = tasks.count - tree.rows.count
    return tree
  }

  /// Who waits for whom: every task that has not ended, and below it those that it waits for. A task for which nobody
  /// waits stands at the left.
  package func waitTree() -> TaskTree {
    let alive = tasks.suffix(1_000).filter { !$0.isDone }.map(\.id)
    var awaited: Set<TaskID> = []
    for id in alive { awaited.formUnion(waitLinks(of: id).map(\.task)) }
    let roots = alive.filter { !awaited.contains($0) }
    var tree = TaskTree.grown(from: roots, limit: Self.treeLimit) { waitLinks(of: $0) }
    // Those in a circle hang below no root.
    var shown = Set(tree.rows.map(\.task))
    for id in alive where !shown.contains(id) {
      let circle = TaskTree.grown(from: [id], limit: Self.treeLimit - tree.rows.count) { waitLinks(of: $0) }
      tree.rows += circle.rows
      shown.formUnion(circle.rows.map(\.task))
    }
    tree.left = max(
      0, tasks.count - done.count - Set(tree.rows.map(\.task)).count { task($0)?.isDone == false })
    return tree
  }

  /// The tasks that a task waits for, one way or another.
  private func waitLinks(of id: TaskID) -> [(task: TaskID, link: TaskTree.Link)] {
    guard let task = task(id), task.phase == .waiting else { return [] }
    if let edge = waitEdge(of: id) { return [(edge.awaited, edge.resource == nil ? .plain : .holdsLock)] }
    if case .resource(let resource)? = task.waitReason, let record = self.resource(resource),
      record.kind == .semaphore
    {
      return record.holders.prefix(100).map { ($0, .holdsLock) }
    }
    guard let group = task.waitReason?.group.flatMap({ self.group($0) }) else { return [] }
    return group.members.prefix(200).compactMap(\.task).map { ($0, .plain) }
  }
}

extension TaskTree {
  /// The tree below some roots. Each task has its children once.
  fileprivate static func grown(
    from roots: [TaskID], limit: Int, children: (TaskID) -> [(task: TaskID, link: Link)]
  ) -> TaskTree {
    var tree = TaskTree()
    var seen: Set<TaskID> = []
    var open = roots.reversed().map { Row(task: $0, branches: [], link: .plain) }
    while let row = open.popLast(), tree.rows.count < limit {
      guard seen.insert(row.task).inserted else {
        tree.rows.append(Row(task: row.task, branches: row.branches, link: .seen))
        continue
      }
      tree.rows.append(row)
      let below = children(row.task)
      for (index, child) in below.enumerated().reversed() {
        open.append(
          Row(task: child.task, branches: row.branches + [index < below.count - 1], link: child.link))
      }
    }
    return tree
  }
}
