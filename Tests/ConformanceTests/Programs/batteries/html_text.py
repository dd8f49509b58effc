"""`html`: escaping and character references of every kind."""
import html
from html import escape, unescape
from html.entities import codepoint2name, entitydefs, html5, name2codepoint

print(escape('<a href="x">T\'s & co</a>'), escape('<"\'>', quote=False), escape(''), escape('&amp;'))
for text in ('&lt;&gt;&amp;&quot;&#x27;&#39;', '&eacute;&Eacute;&euro;&copy', '&notit;', '&notin;', '&not', '&hellip;&nbsp;|', '&#8364;&#x20AC;&#X20ac;', '&#128;&#150;',
             '&#0;&#xD800;&#x110000;', '&#1;a&#11;b', '&unknown;', '&', '& amp;', '&amp', '&ampx', '&#', '&#x', '&#xZZ;', '&#65', 'no references', '&lang;&rang;',
             '&CounterClockwiseContourIntegral;', '&bne;', '&fjlig;', '&Aacut;', '&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;', '&#13;|', '&#x9f;'):
    print(repr(text), repr(unescape(text)))
print(len(html5), len(name2codepoint), html5['gt;'], html5['gt'], name2codepoint['eacute'], codepoint2name[233], entitydefs['alpha'], html5['NotEqualTilde;'])
print(unescape(escape('round <trip> & "quotes" \'too\'')), html.__all__, sorted(name2codepoint)[:5])
