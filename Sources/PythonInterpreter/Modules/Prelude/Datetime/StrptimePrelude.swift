/// `_strptime`: reading dates. Written in Python.
enum StrptimePrelude {
  static let source = #"""
    import time
    from datetime import _day_of_year, _from_ordinal, _is_leap, _to_ordinal, timedelta, timezone

    _DIGIT = '0123456789'
    _TO_5 = '012345'

    # What a directive matches: alternatives in the order in which they are tried, each a row of characters' choices.
    _PATTERNS = {
        'd': (('3', '01'), ('12', _DIGIT), ('0', '123456789'), ('123456789',), (' ', '123456789')),
        'f': tuple((_DIGIT,) * count for count in range(6, 0, -1)),
        'H': (('2', '0123'), ('01', _DIGIT), (_DIGIT,)),
        'I': (('1', '012'), ('0', '123456789'), ('123456789',)),
        'G': ((_DIGIT,) * 4,),
        'j': (('3', '6', '0123456'), ('3', _TO_5, _DIGIT), ('12', _DIGIT, _DIGIT), ('0', '123456789', _DIGIT),
              ('0', '0', '123456789'), ('123456789', _DIGIT), ('0', '123456789'), ('123456789',)),
        'm': (('1', '012'), ('0', '123456789'), ('123456789',)),
        'M': ((_TO_5, _DIGIT), (_DIGIT,)),
        'S': (('6', '01'), (_TO_5, _DIGIT), (_DIGIT,)),
        'U': (('5', '0123'), ('01234', _DIGIT), (_DIGIT,)),
        'W': (('5', '0123'), ('01234', _DIGIT), (_DIGIT,)),
        'w': (('0123456',),),
        'u': (('1234567',),),
        'V': (('5', '0123'), ('0', '123456789'), ('1234', _DIGIT), (_DIGIT,)),
        'y': ((_DIGIT,) * 2,),
        'Y': ((_DIGIT,) * 4,),
    }
    _DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
    _MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october',
               'november', 'december']
    _NAMES = {
        'A': _DAYS, 'a': [name[:3] for name in _DAYS], 'B': _MONTHS, 'b': [name[:3] for name in _MONTHS],
        'p': ['am', 'pm'], 'Z': ['utc', 'gmt'],
    }
    _WHOLE = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S'}


    def _pieces(format):
        """The format as a row of literal characters, single spaces for any space, and directives."""
        row = []
        position = 0
        while position < len(format):
            letter = format[position]
            position += 1
            if letter.isspace():
                if row[-1:] != [' ']:
                    row.append(' ')
            elif letter != '%':
                row.append(letter)
            elif position == len(format):
                raise ValueError(f"stray % in format '{format}'")
            else:
                letter = format[position]
                position += 1
                if letter in _WHOLE:
                    row.extend(_pieces(_WHOLE[letter]))
                elif letter in _PATTERNS or letter in _NAMES or letter in '%z':
                    row.append('%' + letter)
                else:
                    raise ValueError(f"'{letter}' is a bad directive in format '{format}'")
        return row


    def _zone_ends(text, start):
        """Where a UTC offset at a place may end."""
        if text[start:start + 1] in ('Z', 'z'):
            yield start + 1
            return
        if text[start:start + 1] not in ('+', '-'):
            return
        ends = []
        place = start + 3
        if not text[start + 1:place].isdigit() or place - start - 1 > len(text[start + 1:place]):
            return
        for _ in range(2):
            colon = text[place:place + 1] == ':'
            digits = text[place + colon:place + colon + 2]
            if len(digits) < 2 or digits[0] not in _TO_5 or digits[1] not in _DIGIT:
                break
            place += colon + 2
            ends.append(place)
        if len(ends) == 2 and text[place:place + 1] == '.':
            fraction = place + 1
            while fraction < len(text) and fraction - place <= 6 and text[fraction] in _DIGIT:
                fraction += 1
            if fraction > place + 1:
                ends.append(fraction)
        yield from reversed(ends)


    def _ends(directive, text, start):
        """Where what a directive matches at a place may end, the preferred end first."""
        if directive in _NAMES:
            for name in sorted(_NAMES[directive], key=len, reverse=True):
                if text[start:start + len(name)].lower() == name:
                    yield start + len(name)
        elif directive == 'z':
            yield from _zone_ends(text, start)
        elif directive == '%':
            if text[start:start + 1] == '%':
                yield start + 1
        else:
            for choices in _PATTERNS[directive]:
                piece = text[start:start + len(choices)]
                if len(piece) == len(choices) and all(letter in wanted for letter, wanted in zip(piece, choices)):
                    yield start + len(choices)


    def _match(row, text):
        """What each directive matched, and where the match ends; None when the text does not fit."""
        # One open choice for each directive passed: the last is changed when it leads nowhere.
        choices = []
        index = position = 0
        found = {}
        while True:
            while index < len(row):
                piece = row[index]
                if len(piece) > 1:
                    choices.append((index, position, _ends(piece[1], text, position)))
                    break
                if piece == ' ':
                    end = position
                    while end < len(text) and text[end].isspace():
                        end += 1
                    matched = end > position
                else:
                    end = position + 1
                    matched = text[position:end].lower() == piece.lower()
                if not matched:
                    break
                position = end
                index += 1
            else:
                return found, position
            while choices:
                index, start, ends = choices[-1]
                position = next(ends, None)
                if position is not None:
                    found[row[index][1]] = text[start:position]
                    index += 1
                    break
                choices.pop()
            else:
                return None


    def _offset(text):
        """Seconds and microseconds of a UTC offset as written."""
        if text in 'Zz':
            return 0, 0
        digits = text[1:].replace(':', '')
        if ':' in text and text[3] != ':' or (len(text) > 6 and text[3] == ':' and text[6] not in ':'):
            raise ValueError(f'Inconsistent use of : in {text}')
        whole, _, fraction = digits.partition('.')
        seconds = int(whole[:2]) * 3600 + int(whole[2:4]) * 60 + int(whole[4:] or 0)
        micros = int(fraction.ljust(6, '0')) if fraction else 0
        return (-seconds, -micros) if text[0] == '-' else (seconds, micros)


    def _from_week(year, week, weekday, monday_first):
        """The day of the year, of a week counted from the first Sunday or Monday."""
        first = (_to_ordinal(year, 1, 1) + 6) % 7
        if not monday_first:
            first = (first + 1) % 7
            weekday = (weekday + 1) % 7
        before = (7 - first) % 7
        if week == 0:
            return 1 + weekday - first
        return 1 + before + 7 * (week - 1) + weekday


    def _check_iso(found, format):
        if 'G' in found:
            if 'j' in found:
                raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                                 "Use '%Y' instead.")
            if 'V' not in found or not ('a' in found or 'A' in found or 'w' in found or 'u' in found):
                raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
                                 "directive ('%A', '%a', '%w', or '%u').")
        elif 'V' in found:
            if 'Y' not in found or not ('a' in found or 'A' in found or 'w' in found or 'u' in found):
                raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday "
                                 "directive ('%A', '%a', '%w', or '%u').")
            raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year "
                             "'%G' instead.")


    def _hour(found):
        if 'H' in found:
            return int(found['H'])
        if 'I' not in found:
            return 0
        hour = int(found['I']) % 12
        return hour + 12 if found.get('p', '').lower() == 'pm' else hour


    def _weekday(found):
        for directive in 'Aa':
            if directive in found:
                return _NAMES[directive].index(found[directive].lower())
        if 'w' in found:
            return (int(found['w']) + 6) % 7
        if 'u' in found:
            return int(found['u']) - 1
        return None


    def _date(found):
        """Year, month, day, weekday and day of the year."""
        year = None
        if 'y' in found:
            year = int(found['y'])
            year += 2000 if year <= 68 else 1900
        elif 'Y' in found:
            year = int(found['Y'])
        month = int(found.get('m', 1))
        for directive in 'Bb':
            if directive in found:
                month = _NAMES[directive].index(found[directive].lower()) + 1
        day = int(found.get('d', 1))
        weekday = _weekday(found)
        yearday = int(found['j']) if 'j' in found else None
        leap_day = year is None and month == 2 and day == 29
        if leap_day:
            year = 1904
        elif year is None:
            year = 1900
        if yearday is None and weekday is not None:
            if 'U' in found or 'W' in found:
                week = int(found['U'] if 'U' in found else found['W'])
                yearday = _from_week(year, week, weekday, 'U' not in found)
            elif 'G' in found:
                from datetime import date
                made = date.fromisocalendar(int(found['G']), int(found['V']), weekday + 1)
                year, month, day = made.year, made.month, made.day
                yearday = made.timetuple().tm_yday
            if yearday is not None and yearday <= 0:
                year -= 1
                yearday += 366 if _is_leap(year) else 365
        if yearday is None:
            from datetime import date
            yearday = date(year, month, day).toordinal() - _to_ordinal(year, 1, 1) + 1
        else:
            year, month, day = _from_ordinal(yearday - 1 + _to_ordinal(year, 1, 1))
        if weekday is None:
            weekday = (_to_ordinal(year, month, day) + 6) % 7
        return 1900 if leap_day else year, month, day, weekday, yearday


    def _parsed(text, format):
        """All parts: nine of a struct_time, microseconds, the zone's name, its offset or None."""
        for position, value in enumerate((text, format)):
            if not isinstance(value, str):
                raise TypeError(f'strptime() argument {position} must be str, not {type(value)}')
        row = _pieces(format)
        seen = [piece for piece in row if len(piece) > 1 and piece != '%%']
        for piece in seen:
            if seen.count(piece) > 1:
                raise ValueError(f'redefinition of group name {piece[1]!r}')
        matched = _match(row, text)
        if matched is None:
            raise ValueError(f'time data {text!r} does not match format {format!r}')
        found, end = matched
        if end != len(text):
            raise ValueError(f'unconverted data remains: {text[end:]}')
        _check_iso(found, format)
        hour = _hour(found)
        micros = int(found['f'].ljust(6, '0')) if 'f' in found else 0
        offset = _offset(found['z']) if 'z' in found else None
        year, month, day, weekday, yearday = _date(found)
        zone = found.get('Z')
        summer = 0 if zone else -1
        fields = (year, month, day, hour, int(found.get('M', 0)), int(found.get('S', 0)), weekday, yearday, summer)
        return fields, micros, zone, offset


    def parsed_time(text, format='%a %b %d %H:%M:%S %Y'):
        """time.strptime()"""
        return time.struct_time(_parsed(text, format)[0])


    def parsed_datetime(cls, text, format):
        """datetime.strptime()"""
        if not isinstance(text, str):
            raise TypeError(f'strptime() argument 1 must be str, not {type(text).__name__}')
        if not isinstance(format, str):
            raise TypeError(f'strptime() argument 2 must be str, not {type(format).__name__}')
        fields, micros, name, offset = _parsed(text, format)
        if offset is None:
            return cls(*fields[:6], micros)
        difference = timedelta(seconds=offset[0], microseconds=offset[1])
        return cls(*fields[:6], micros, timezone(difference, name) if name else timezone(difference))
    """#
}
