# A small diary: dates sorted, grouped, repeated, counted down
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
import calendar


@dataclass(order=True)
class Appointment:
    start: datetime
    title: str = field(compare=False)
    length: timedelta = field(default=timedelta(hours=1), compare=False)

    @property
    def end(self):
        return self.start + self.length

    def overlaps(self, other):
        return self.start < other.end and other.start < self.end


def weekly(first, count, title):
    for week in range(count):
        yield Appointment(first + timedelta(weeks=week), f"{title} {week + 1}")


def workdays(start, end):
    day = start
    while day <= end:
        if day.weekday() < calendar.SATURDAY:
            yield day
        day += timedelta(days=1)


def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


diary = [Appointment(datetime(2024, 3, 4, 14), "dentist"), Appointment(datetime(2024, 3, 4, 9, 30), "stand-up", timedelta(minutes=15)), *weekly(datetime(2024, 2, 26, 14, 30), 3, "course")]
for item in sorted(diary):
    print(f"{item.start:%a %d %b %H:%M}-{item.end:%H:%M} {item.title}")
print([(a.title, b.title) for i, a in enumerate(diary) for b in diary[i + 1:] if a.overlaps(b)])
by_day = defaultdict(list)
for item in diary:
    by_day[item.start.date()].append(item.title)
for day, titles in sorted(by_day.items()):
    print(day.isoformat(), f"week {day.isocalendar().week}", titles)
print(len(list(workdays(date(2024, 2, 26), date(2024, 3, 10)))), age(date(2000, 2, 29), date(2024, 2, 28)), age(date(2000, 2, 29), date(2024, 2, 29)))
deadline = datetime.combine(date(2024, 12, 24), time(18))
for now in (datetime(2024, 12, 1), datetime(2024, 12, 24, 17, 59, 30), datetime(2024, 12, 25)):
    left = deadline - now
    print(left, left.days, left.seconds, left.total_seconds(), "late" if left < timedelta(0) else "in time")
print(repr(diary[0]), diary[0] < diary[1], max(diary).title, sum((item.length for item in diary), timedelta()))
month_ends = [date(2024, month, calendar.monthrange(2024, month)[1]) for month in range(1, 13)]
print([str(end)[5:] for end in month_ends], {end.strftime("%A") for end in month_ends[:1]})
