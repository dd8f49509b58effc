import Recording
import Story
import TraceModel

/// What the formats that draw the trace itself, and no screens, need to know of a walk.
package struct TraceSubject {
  /// What the program is called.
  var name: String
  /// Its events, as far as they are to be shown.
  var log: TraceLog
  var annotations: Annotations
  var language: Language

  package init(name: String, log: TraceLog, annotations: Annotations = Annotations(), language: Language) {
    self.name = name
    self.log = log
    self.annotations = annotations
    self.language = language
  }
}
