import Canvas
import Timeline
import TraceModel

/// Which part of the source shows.
extension ViewerState {
  /// Scrolls the source so that the line that runs shows, if it would not: a page at a time, not a line at a time,
  /// so that the text stands still while the mark moves.
  mutating func settleSource(_ log: TraceLog) {
    guard let height = layout.place(of: .source)?.content.height, height > 0 else { return }
    sourceTop = min(sourceTop, max(0, source.lineCount - height))
    let others = residentLines(log)
    guard let line = lineToShow(height: height, others, log) else { return }
    let margin = min(1, (height - 1) / 2)
    if line >= sourceTop + margin || line == 0, line <= sourceTop + height - 1 - margin { return }
    sourceTop = bestTop(for: line, height: height, margin: margin, others)
  }

  /// The line, counted from 0, that has to show: the one that runs, or while the loop has control the one where the
  /// last task was suspended, unless some suspended task's line shows already.
  private func lineToShow(height: Int, _ others: [Int], _ log: TraceLog) -> Int? {
    if let place = loop.runningPlace(log) { return place - 1 }
    if loop.runsProgram { return nil }
    let shown = sourceTop..<sourceTop + height
    return others.contains(where: shown.contains) ? nil : others.last
  }

  /// Where suspended tasks, or in a program without tasks suspended coroutines, stand; counted from 0.
  private func residentLines(_ log: TraceLog) -> [Int] {
    let limit = 50
    guard loop.tasks.count == 0 else { return loop.parkedLines(limit: limit).map { Int($0.line) - 1 } }
    return loop.coroutines.suffix(limit).filter { $0.phase == .suspended && $0.line > 0 }.map {
      Int($0.line) - 1
    }
  }

  /// Of all first lines with which `line` shows, the one with which most of the others show too; among those, the one
  /// that puts the line at a third of the height.
  private func bestTop(for line: Int, height: Int, margin: Int, _ others: [Int]) -> Int {
    let last = max(0, source.lineCount - height)
    let wanted = line - height / 3
    var best = min(max(0, wanted), last)
    var bestScore = score(best, wanted, height, others)
    for top in max(0, line - height + 1 + margin)...max(0, line - margin) where top <= last {
      let score = score(top, wanted, height, others)
      if score > bestScore { (best, bestScore) = (top, score) }
    }
    return best
  }

  private func score(_ top: Int, _ wanted: Int, _ height: Int, _ others: [Int]) -> Int {
    let shown = others.count { (top..<top + height).contains($0) }
    return shown * 1_000 - abs(top - wanted)
  }
}
