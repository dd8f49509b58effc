extension DatetimePrelude {
  static let texts = #"""
    # Texts

    def _offset_text(offset, separator=':'):
        """+HH:MM, and seconds where there are any."""
        if offset is None:
            return ''
        total = offset._total()
        sign = '-' if total < 0 else '+'
        total, micros = divmod(abs(total), 1000000)
        minutes, seconds = divmod(total, 60)
        hours, minutes = divmod(minutes, 60)
        text = f'{sign}{hours:02d}{separator}{minutes:02d}'
        if seconds or micros:
            text += f'{separator}{seconds:02d}'
            if micros:
                text += f'.{micros:06d}'
        return text


    def _time_text(hour, minute, second, micro, timespec='auto'):
        if timespec == 'auto':
            timespec = 'microseconds' if micro else 'seconds'
        if timespec == 'hours':
            return f'{hour:02d}'
        if timespec == 'minutes':
            return f'{hour:02d}:{minute:02d}'
        if timespec == 'seconds':
            return f'{hour:02d}:{minute:02d}:{second:02d}'
        if timespec == 'milliseconds':
            return f'{hour:02d}:{minute:02d}:{second:02d}.{micro // 1000:03d}'
        if timespec == 'microseconds':
            return f'{hour:02d}:{minute:02d}:{second:02d}.{micro:06d}'
        raise ValueError('Unknown timespec value')


    def _strftime(value, format, timetuple):
        """What time.strftime() can't know is filled in first: microseconds and the zone."""
        if not isinstance(format, str):
            raise TypeError(f'strftime() argument 1 must be str, not {_title(format)}')
        pieces = []
        position = 0
        while position < len(format):
            letter = format[position]
            position += 1
            if letter != '%' or position == len(format):
                pieces.append(letter)
                continue
            letter = format[position]
            position += 1
            if letter == 'f':
                pieces.append(f"{getattr(value, 'microsecond', 0):06d}")
            elif letter == 'z':
                pieces.append(_zone_offset(value, ''))
            elif letter == ':' and format[position:position + 1] == 'z':
                position += 1
                pieces.append(_zone_offset(value, ':'))
            elif letter == 'Z':
                name = value.tzname() if hasattr(value, 'tzname') else None
                pieces.append('' if name is None else name.replace('%', '%%'))
            elif letter in 'YG':
                year = value.isocalendar()[0] if letter == 'G' and hasattr(value, 'isocalendar') else timetuple[0]
                pieces.append(f'{year}')
            else:
                pieces.append('%' + letter)
        return _time.strftime(''.join(pieces), timetuple)


    def _zone_offset(value, separator):
        return _offset_text(value.utcoffset(), separator) if hasattr(value, 'utcoffset') else ''


    # Parsing what isoformat() writes, and more of ISO 8601

    def _digits(text, start, count):
        piece = text[start:start + count]
        if len(piece) != count or not (piece.isascii() and piece.isdigit()):
            raise ValueError
        return int(piece)


    def _parse_iso_date(text):
        if len(text) not in (7, 8, 10):
            raise ValueError
        year = _digits(text, 0, 4)
        dash = text[4] == '-'
        position = 4 + dash
        if text[position] == 'W':
            week = _digits(text, position + 1, 2)
            position += 3
            day = 1
            if len(text) > position:
                if (text[position] == '-') != dash:
                    raise ValueError
                position += dash
                day = _digits(text, position, len(text) - position)
            try:
                return _from_ordinal(_from_iso_calendar(year, week, day))
            except ValueError:
                raise ValueError from None
        month = _digits(text, position, 2)
        position += 2
        if (text[position:position + 1] == '-') != dash:
            raise ValueError
        position += dash
        return year, month, _digits(text, position, len(text) - position)


    def _parse_iso_clock(text):
        """Hour, minute, second and microsecond of HH[:MM[:SS[.ffffff]]], with or without the colons."""
        parts = [0, 0, 0, 0]
        position = 0
        colons = text[2:3] == ':'
        for index in range(3):
            parts[index] = _digits(text, position, 2)
            position += 2
            following = text[position:position + 1]
            if not following or index == 2:
                break
            if following == ':' and colons:
                position += 1
            elif colons:
                raise ValueError
        if position < len(text):
            if text[position] not in '.,' or index != 2:
                raise ValueError
            fraction = text[position + 1:]
            if not (fraction.isascii() and fraction.isdigit()):
                raise ValueError
            parts[3] = int(fraction[:6].ljust(6, '0'))
        return parts


    def _parse_iso_time(text):
        """The clock's parts and the zone."""
        if len(text) < 2:
            raise ValueError
        place = next((index for index, letter in enumerate(text) if letter in '+-Z'), -1)
        clock = text if place < 0 else text[:place]
        parts = _parse_iso_clock(clock)
        if place < 0:
            return parts, None
        rest = text[place + 1:]
        if text[place] == 'Z':
            if rest:
                raise ValueError
            return parts, timezone.utc
        if len(rest) in (0, 1, 3):
            raise ValueError
        hours, minutes, seconds, micros = _parse_iso_clock(rest)
        offset = timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=micros)
        if not offset:
            return parts, timezone.utc
        return parts, timezone(-offset if text[place] == '-' else offset)


    def _separator_place(text):
        """Where the date of a text with date and time ends."""
        if len(text) == 7:
            return 7
        if text[4] == '-':
            if text[5] != 'W':
                return 10
            if len(text) > 8 and text[8] == '-':
                if len(text) == 9:
                    raise ValueError
                return 8 if len(text) > 10 and text[10].isdigit() else 10
            return 8
        if text[4] != 'W':
            return 8
        end = 7
        while end < len(text) and text[end].isdigit():
            end += 1
        if end < 9:
            return end
        return 7 if end % 2 == 0 else 8

    """#
}
