import Canvas
import Story
import Viewer

/// The document: its head, the parts of the page that every walk has, and where the data go.
struct HTMLPage {
  let walk: ExportWalk
  private let words: HTMLWords
  private let style: String
  private let script: String
  private let data: String

  /// `style` are the rules of this walk's colours, `data` is the JSON for the script.
  init(walk: ExportWalk, style: String, data: String) {
    self.walk = walk
    self.data = data
    words = HTMLWords(walk.language)
    self.style = "\n" + style + String(decoding: PackageResources.page_css, as: UTF8.self)
    script = "\n" + String(decoding: PackageResources.page_js, as: UTF8.self)
  }

  var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(walk.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(HTMLPolicy(style: style, script: script).text)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="dark light">
    <meta name="generator" content="coroviz">
    <title>\(HTMLText.escape(walk.programName)) · coroviz</title>
    <style>\(style)</style>
    </head>
    <body>
    \(header)
    \(main)
    \(transcript)
    \(help)
    <script type="application/json" id="walk">\(data)</script>
    <script>\(script)</script>
    </body>
    </html>

    """
  }

  private func say(_ message: Message) -> String { HTMLText.escape(words.say(message)) }

  // MARK: Parts

  private var header: String {
    let notice = walk.cutNotice.map { "\n<p class=\"notice\">\(HTMLText.escape($0))</p>" } ?? ""
    return """
      <header>
      <p class="brand">coroviz</p>
      <h1>\(HTMLText.escape(walk.programName))</h1>
      <div class="tools" id="tools" hidden>
      \(button(.zoom, "big", say(.htmlBig)))
      <button type="button" id="theme">\(say(.htmlLight))</button>
      \(button(.help, "keys", say(.htmlKeys)))
      </div>
      </header>\(notice)
      """
  }

  private var main: String {
    """
    <main id="main" hidden>
    <section class="stage">
    <div class="status"><span id="where"></span><span id="typed"></span><span id="mode"></span>\
    <span id="event"></span></div>
    <div class="scroll" id="scroll"><div class="screen" id="screen" role="img"></div></div>
    <div class="controls" role="group" aria-label="\(say(.htmlControls))">
    <div class="track"><div id="ticks" aria-hidden="true"></div>\
    <input type="range" id="slider" min="0" value="0" aria-label="\(say(.htmlSlider))"></div>
    <div class="buttons">
    \(group([.goToStart, .eventBack, .eventForward, .goToEnd]))
    \(group([.lineForward, .turnForward, .tickForward]))
    \(group([.previousMark, .nextMark]))
    \(group([.playPause, .slower, .faster]))
    <span id="speed"></span>
    </div>
    </div>
    </section>
    <aside>
    \(aside)
    </aside>
    </main>
    """
  }

  private var aside: String {
    """
    <section class="story"><h2>\(say(.htmlStory))</h2>
    <div id="earlier"></div><div id="now" role="status" aria-live="polite" aria-atomic="true"></div></section>
    <section class="marks" id="marks" hidden><h2 id="marks-title" tabindex="-1">\(say(.htmlMarks))</h2>\
    <ol></ol></section>
    \(about)
    """
  }

  private var about: String {
    guard let message = walk.viewer.program.introduction else { return "" }
    let paragraphs = Paragraphs.unwrapped(words.say(message)).split(separator: "\n")
    let html = paragraphs.map { "<p>\(HTMLText.escape(String($0)))</p>" }.joined(separator: "\n")
    return "<section class=\"about\"><h2>\(say(.htmlAbout))</h2>\n\(html)\n</section>"
  }

  private var transcript: String {
    """
    <details class="transcript" id="transcript" hidden><summary>\(say(.htmlTranscript))</summary>\
    <ol class="steps"></ol></details>
    <noscript>
    <section class="transcript"><p class="notice">\(say(.htmlNoScript))</p>
    \(about)
    <h2>\(say(.htmlTranscript))</h2>
    \(HTMLTranscript(walk).html)
    </section>
    </noscript>
    """
  }

  private var help: String {
    let rows = HTMLKeys.actions.map { action in
      let keys = HTMLKeys.labels(action).map { "<kbd>\(HTMLText.escape($0))</kbd>" }.joined(separator: " ")
      return "<tr><td>\(keys)</td><td>\(say(HTMLKeys.help(action)))</td></tr>"
    }
    return """
      <dialog id="help" aria-labelledby="help-title">
      <h2 id="help-title">\(say(.htmlKeys))</h2>
      <table><thead><tr><th scope="col">\(say(.htmlKeyColumn))</th><th scope="col">\(say(.htmlHelpColumn))</th></tr>\
      </thead><tbody>
      \(rows.joined(separator: "\n"))
      </tbody></table>
      <p>\(say(.htmlCount))</p>
      <p><button type="button" data-action="\(ViewerAction.close.rawValue)">\(say(.htmlClose))</button></p>
      </dialog>
      """
  }

  // MARK: Buttons

  private func group(_ actions: [ViewerAction]) -> String {
    let buttons = actions.map { button($0, nil, say($0.text.label)) }
    return "<span class=\"group\">\(buttons.joined())</span>"
  }

  /// A button with its word and its key.
  private func button(_ action: ViewerAction, _ id: String?, _ label: String) -> String {
    let key = HTMLKeys.labels(action).first.map { "<kbd>\(HTMLText.escape($0))</kbd>" } ?? ""
    let identity = id.map { " id=\"\($0)\"" } ?? ""
    return """
      <button type="button"\(identity) data-action="\(HTMLText.escape(action.rawValue))" \
      title="\(say(HTMLKeys.help(action)))"><span>\(label)</span>\(key)</button>
      """
  }
}
