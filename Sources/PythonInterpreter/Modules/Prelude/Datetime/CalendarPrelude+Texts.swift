extension CalendarPrelude {
  static let texts = #"""
    # Calendars as text

    class TextCalendar(Calendar):
        """Months and years as plain text."""

        def prweek(self, theweek, width):
            print(self.formatweek(theweek, width), end='')

        def formatday(self, day, weekday, width):
            return (f'{day:2d}' if day else '').center(width)

        def formatweek(self, theweek, width):
            return ' '.join(self.formatday(day, weekday, width) for day, weekday in theweek)

        def formatweekday(self, day, width):
            names = day_name if width >= 9 else day_abbr
            return names[day][:width].center(width)

        def formatweekheader(self, width):
            return ' '.join(self.formatweekday(day, width) for day in self.iterweekdays())

        def formatmonthname(self, theyear, themonth, width, withyear=True):
            name = month_name[themonth]
            return (f'{name} {theyear!r}' if withyear else name).center(width)

        def prmonth(self, theyear, themonth, w=0, l=0):
            print(self.formatmonth(theyear, themonth, w, l), end='')

        def formatmonth(self, theyear, themonth, w=0, l=0):
            w, l = max(2, w), max(1, l)
            lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1).rstrip(),
                     self.formatweekheader(w).rstrip()]
            lines += [self.formatweek(week, w).rstrip() for week in self.monthdays2calendar(theyear, themonth)]
            return ''.join(line + '\n' * l for line in lines)

        def formatyear(self, theyear, w=2, l=1, c=6, m=3):
            w, l, c = max(2, w), max(1, l), max(2, c)
            width = (w + 1) * 7 - 1
            pieces = [repr(theyear).center(width * m + c * (m - 1)).rstrip(), '\n' * l]
            header = self.formatweekheader(w)
            for place, row in enumerate(self.yeardays2calendar(theyear, m)):
                months = range(m * place + 1, min(m * (place + 1) + 1, 13))
                pieces.append('\n' * l)
                names = (self.formatmonthname(theyear, number, width, False) for number in months)
                pieces += [formatstring(names, width, c).rstrip(), '\n' * l]
                pieces += [formatstring((header for _ in months), width, c).rstrip(), '\n' * l]
                for number in range(max(len(weeks) for weeks in row)):
                    weeks = ['' if number >= len(weeks) else self.formatweek(weeks[number], w) for weeks in row]
                    pieces += [formatstring(weeks, width, c).rstrip(), '\n' * l]
            return ''.join(pieces)

        def pryear(self, theyear, w=0, l=0, c=6, m=3):
            print(self.formatyear(theyear, w, l, c, m), end='')


    def formatstring(cols, colwidth=20, spacing=6):
        """Texts side by side, each centred in its column."""
        return (' ' * spacing).join(col.center(colwidth) for col in cols)


    def format(cols, colwidth=20, spacing=6):
        """Print texts side by side."""
        print(formatstring(cols, colwidth, spacing))


    _shared = TextCalendar()
    firstweekday = _shared.getfirstweekday
    monthcalendar = _shared.monthdayscalendar
    prweek = _shared.prweek
    week = _shared.formatweek
    weekheader = _shared.formatweekheader
    prmonth = _shared.prmonth
    month = _shared.formatmonth
    calendar = _shared.formatyear
    prcal = _shared.pryear


    def setfirstweekday(firstweekday):
        """Which day begins the weeks of the module's functions."""
        if not MONDAY <= firstweekday <= SUNDAY:
            raise IllegalWeekdayError(firstweekday)
        _shared.firstweekday = firstweekday

    """#
}
