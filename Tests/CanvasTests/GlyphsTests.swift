import Canvas
import Testing

/// The interface's own characters.
struct GlyphsTests {
  @Test func eachTakesOneColumnInBothForms() {
    for glyph in Glyphs.all {
      #expect(CharacterWidth.standard.columns(of: glyph.grapheme.base) == 1)
      #expect(glyph.ascii.isASCII)
      #expect(!glyph.grapheme.isASCII)
      #expect(ClusterReader(glyph.string).map(\.grapheme) == [glyph.grapheme])
    }
  }

  @Test func eachHasOneTwin() {
    for glyph in Glyphs.all {
      #expect(Glyphs.asciiTwin(of: glyph.grapheme) == glyph.ascii, "\(glyph.string)")
    }
    #expect(Glyphs.asciiTwin(of: Grapheme("任")) == nil)
  }
}
