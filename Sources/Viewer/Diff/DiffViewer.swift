import Canvas
import Story
import Timeline
import TraceModel

/// Two walks side by side, at the same virtual time.
///
/// Each half is a `Viewer` of its own. A step moves both within the present moment, stop by stop; one that has nothing
/// more to do at this time waits until the other is as far, then the clock goes on in both. While one run does nothing
/// between two moments of its own, its clock shows the common time, as a clock on the wall would.
///
/// It knows neither a terminal nor a clock: `DiffLoop` feeds it keys, tests call it.
package final class DiffViewer {
  package let sides: Pair<Viewer>
  package let tracks: Pair<RunTrack>
  package let differences: RunDifferences
  package var state = DiffState()
  /// The way that is being gone.
  var way: DiffWay?
  /// The side whose own walk must end before the other follows it.
  var leader: ComparedSide?

  package init(_ programs: Pair<ViewerProgram>, size: Size, options: ViewerOptions = ViewerOptions()) {
    let sides = programs.map { Viewer($0, size: size, options: options) }
    let tracks = sides.map { RunTrack($0.history) }
    self.sides = sides
    self.tracks = tracks
    differences = RunDifferences(
      tracks, names: sides.map(\.names), level: ComparisonLevel(sides.map(\.state)))
    resize(to: size)
    show(positions, at: state.time, isStep: true)
  }

  /// The side that keys about one program act on.
  package var focused: Viewer { sides[state.focus] }

  /// Where both walks are.
  package var positions: Pair<Int> { sides.map(\.state.position) }

  /// Draws for a screen of another size from now on.
  package func resize(to size: Size) {
    state.size = size
    let layout = DiffLayout(size)
    for side in ComparedSide.allCases {
      sides[side].state.isHalf = true
      sides[side].resize(to: layout.halfSize(side))
    }
  }

  /// Takes the options of one side for both.
  package func shareOptions(of side: ComparedSide) {
    sides[side.other].state.options = sides[side].state.options
    for side in ComparedSide.allCases { sides[side].applyLanguage() }
  }

  /// Lets both programs run a little ahead; whether there is more to do.
  func runAhead() -> Bool {
    let more = sides.map { $0.runAhead() }
    for side in ComparedSide.allCases { tracks[side].catchUp() }
    return more.left || more.right
  }

  // MARK: Showing

  /// Shows both walks at positions that belong to a virtual time.
  func show(_ positions: Pair<Int>, at time: Double, isStep: Bool) {
    state.time = time
    let ends = tracks.map { $0.history.isComplete ? $0.clock.lastTime : 0 }
    for side in ComparedSide.allCases {
      let viewer = sides[side]
      let old = viewer.state.position
      if positions[side] == old {
        viewer.state.changes = StepChanges(log: viewer.history.log, range: old..<old)
        viewer.state.loop = viewer.history.state(at: old)
      } else {
        viewer.arrive(at: positions[side], from: isStep ? old : nil)
      }
      viewer.state.loop = viewer.state.loop.idling(until: time)
      viewer.state.axisEnd = max(ends.left, ends.right)
      viewer.state.isWorking = false
    }
  }
}

/// What a diff's screen shows apart from its two halves.
package struct DiffState: Sendable {
  package var size = Size(width: 80, height: 24)
  package var focus = ComparedSide.left
  /// The virtual time of both walks, in seconds.
  package var time = 0.0
  package var playback = Playback()
  /// How far down the help is scrolled, while it is open.
  package var helpScroll: Int?

  package init() {}
}

extension ComparisonLevel {
  /// How closely to compare: everything for one program with two settings, else what can be seen from outside.
  init(_ states: Pair<ViewerState>) {
    let isOneProgram =
      states.left.source.name == states.right.source.name
      && states.left.source.lineCount == states.right.source.lineCount
    self = isOneProgram ? .inside : .outside(tasks: states.left.usesLoop && states.right.usesLoop)
  }
}
