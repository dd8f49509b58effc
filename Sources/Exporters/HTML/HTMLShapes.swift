import Canvas

/// The characters that the page draws itself, by style classes, so that lines and blocks join up whatever the font.
enum HTMLShapes {
  private static let classes: KeyValuePairs<Glyph, String> = [
    Glyphs.horizontal: "b-h", Glyphs.vertical: "b-v",
    Glyphs.topLeft: "b-rd", Glyphs.topRight: "b-ld", Glyphs.bottomLeft: "b-ru", Glyphs.bottomRight: "b-lu",
    Glyphs.teeLeft: "b-vr", Glyphs.teeRight: "b-vl", Glyphs.teeTop: "b-hd", Glyphs.teeBottom: "b-hu",
    Glyphs.cross: "b-x", Glyphs.laneWait: "b-dash", Glyphs.laneNow: "b-now", Glyphs.laneTurn: "b-turn",
    Glyphs.laneBlocked: "b-block", Glyphs.laneReady: "b-ready", Glyphs.progressFull: "b-full",
    Glyphs.progressEmpty: "b-empty",
  ]

  /// From characters to classes.
  static var json: String {
    let pairs = classes.map { glyph, name in
      "\(ScriptJSON.string(glyph.string)):\(ScriptJSON.string(name))"
    }
    return "{" + pairs.joined(separator: ",") + "}"
  }
}
