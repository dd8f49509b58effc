"""`codecs`: looking up, encoding in parts, error handlers of one's own, encodings of one's own, byte order marks."""
import codecs
import io


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(codecs.encode('é', 'latin-1'), codecs.decode(b'\xc3\xa9', 'utf-8'), codecs.encode('abc'), codecs.encode('Hello, World!', 'rot13'), codecs.decode('Uryyb', 'rot_13'))
print(codecs.encode(b'abc', 'hex'), codecs.decode(b'616263', 'hex'), codecs.encode(b'hello', 'base64'), codecs.decode(b'aGVsbG8=', 'base64'))
for name in ('utf-8', 'UTF8', 'U8', 'latin1', 'ISO-8859-1', 'ascii', 'us-ascii', 'utf-16', 'UTF_16_LE', 'utf-32-be', 'cp1252', 'utf-8-sig', 'rot13', 'hex', 'Utf 8'):
    info = codecs.lookup(name)
    print(name, info.name, len(info), isinstance(info, tuple), info.encode('a')[1] if 'hex' != name else '')
for bad in ('nothing', 'x-unknown', '', 5):
    print(attempt(codecs.lookup, bad), '|', attempt('a'.encode, bad) if isinstance(bad, str) else '', '|', attempt(b'a'.decode, bad) if isinstance(bad, str) else '')
print(attempt('abc'.encode, 'rot13'), attempt(b'abc'.decode, 'hex'), attempt(codecs.encode, 'abc', 'hex'), attempt(codecs.decode, b'zz', 'hex'))
print(codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM == codecs.BOM_UTF16)

print('-- in parts')
for name in ('utf-8', 'utf-8-sig', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'latin-1', 'ascii', 'cp1252'):
    text = 'aé\u20ac\U0001f600z' if name.startswith('utf') else 'aé' if name != 'ascii' else 'az'
    data = text.encode(name)
    decoder = codecs.getincrementaldecoder(name)()
    parts = [decoder.decode(data[i:i + 1]) for i in range(len(data))]
    print(name, parts, repr(decoder.decode(b'', True)), ''.join(parts) == text)
    encoder = codecs.getincrementalencoder(name)()
    print('   ', [encoder.encode(c) for c in text], encoder.encode('', True))
decoder = codecs.getincrementaldecoder('utf-8')()
print(repr(decoder.decode(b'\xe2\x82')), decoder.getstate(), attempt(decoder.decode, b'', True))
decoder.reset()
print(decoder.getstate(), attempt(decoder.decode, b'\xff'), codecs.getincrementaldecoder('utf-8')('replace').decode(b'a\xffb\xe2', True), codecs.getincrementaldecoder('utf-8')(errors='ignore').decode(b'a\xffb'))
print(list(codecs.iterdecode([b'\xe2', b'\x82\xac', b'!'], 'utf-8')), list(codecs.iterencode(['a', 'é', ''], 'utf-16')), repr(''.join(codecs.iterdecode(iter([b'a\r', b'\nb']), 'ascii'))))
print(codecs.getencoder('utf-8')('é'), codecs.getdecoder('ascii')(b'abc'), attempt(codecs.getdecoder('ascii'), b'\xff'), attempt(codecs.getencoder('ascii'), 'é'))

print('-- error handlers')
for name in ('strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'namereplace', 'surrogateescape', 'nothing'):
    print(name, attempt('aé\u20ac'.encode, 'ascii', name), ascii(attempt(b'a\xffb\xc3'.decode, 'utf-8', name)), attempt(codecs.lookup_error, 'nothing') if name == 'nothing' else callable(codecs.lookup_error(name)))


def dashes(e):
    print('   asked', type(e).__name__, e.encoding, e.start, e.end, repr(e.object[e.start:e.end]), e.reason)
    return ('-' * (e.end - e.start), e.end)


codecs.register_error('dashes', dashes)
codecs.register_error('bytes', lambda e: (b'\xfe', e.end))
codecs.register_error('back', lambda e: ('?', e.end - len(e.object)))
codecs.register_error('far', lambda e: ('?', 100))
codecs.register_error('wrong', lambda e: 5)
codecs.register_error('again', lambda e: ('\u20ac', e.end))
codecs.register_error('skip', lambda e: ('[', len(e.object)))
print('aé\u20acb\xff'.encode('ascii', 'dashes'), b'a\xffb\xfe'.decode('ascii', 'dashes'), b'a\xe2\x82b\xff'.decode('utf-8', 'dashes'), codecs.encode('\u20ac', 'latin-1', 'dashes'))
print('aéb'.encode('ascii', 'bytes'), 'aéb'.encode('ascii', 'back'), attempt('aéb'.encode, 'ascii', 'far'), attempt('aéb'.encode, 'ascii', 'wrong'), attempt('aéb'.encode, 'ascii', 'again'), 'aébc'.encode('ascii', 'skip'))
print(attempt(b'\xff'.decode, 'ascii', 'bytes'), b'a\xffb'.decode('ascii', 'again'), attempt(b'\xff'.decode, 'ascii', 'far'), 'a\ud800'.encode('utf-8', 'dashes'))
print(attempt(codecs.register_error, 'x', 5), codecs.lookup_error('dashes') is dashes, codecs.replace_errors(UnicodeEncodeError('ascii', 'aé', 1, 2, 'no')), attempt(codecs.strict_errors, ValueError('v')), codecs.xmlcharrefreplace_errors(UnicodeEncodeError('ascii', 'é€', 0, 2, '')))

print('-- an encoding of one\'s own')


def upper_encode(text, errors='strict'):
    return text.upper().encode('ascii', errors), len(text)


def upper_decode(data, errors='strict'):
    return bytes(data).decode('ascii', errors).lower(), len(data)


def search(name):
    print('   searched', name)
    return codecs.CodecInfo(upper_encode, upper_decode, name='upper') if name == 'up_per' else None


codecs.register(search)
print('abc'.encode('Up-Per'), b'ABC'.decode('up_per'), codecs.lookup('UP PER').name, attempt('a'.encode, 'lower'))

print('-- streams')
raw = io.BytesIO('aé\nb€\n'.encode())
print(codecs.getreader('utf-8')(raw).readlines())
out = io.BytesIO()
writer = codecs.getwriter('utf-16-le')(out)
writer.write('hé')
writer.writelines(['x', 'y'])
print(out.getvalue())
with codecs.getreader('latin-1')(io.BytesIO(b'one\ntwo')) as reader:
    print([line for line in reader])
