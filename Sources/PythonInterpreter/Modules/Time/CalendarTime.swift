/// A date and a time of day in UTC.
struct CalendarTime {
  var year: Int
  /// From 1.
  var month: Int
  /// From 1.
  var day: Int
  var hour: Int
  var minute: Int
  var second: Int
  /// Monday is 0.
  var weekday: Int
  /// From 1.
  var dayOfYear: Int

  /// The time so many seconds after the beginning of 1970.
  /// Source of the arithmetic: Howard Hinnant, "chrono-compatible low-level date algorithms".
  init(secondsSince1970 seconds: Int) {
    let days = CalendarTime.floorDivide(seconds, 86400)
    let rest = seconds - days * 86400
    (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
    weekday = CalendarTime.modulo(days + 3, 7)
    let shifted = days + 719_468
    let era = CalendarTime.floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let marchDay = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * marchDay + 2) / 153
    day = marchDay - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    dayOfYear = days - CalendarTime.days(year: year, month: 1, day: 1) + 1
  }

  init(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int, weekday: Int, dayOfYear: Int) {
    (self.year, self.month, self.day) = (year, month, day)
    (self.hour, self.minute, self.second) = (hour, minute, second)
    (self.weekday, self.dayOfYear) = (weekday, dayOfYear)
  }

  /// Days from the beginning of 1970 to a date.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = floorDivide(year, 400)
    let yearOfEra = year - era * 400
    let marchDay = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + marchDay - 719_468
  }

  /// Seconds since the beginning of 1970.
  var secondsSince1970: Int {
    CalendarTime.days(year: year, month: month, day: day) * 86400 + hour * 3600 + minute * 60 + second
  }

  private static func floorDivide(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((b - 1 - a) / b) }
  private static func modulo(_ a: Int, _ b: Int) -> Int { a - floorDivide(a, b) * b }
}

extension CalendarTime {
  static let dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// The time in a format of C's `strftime`, in the C locale.
  func formatted(_ format: some Sequence<Character>) -> String {
    var result = ""
    var isDirective = false
    for character in format {
      if isDirective {
        result += directive(character)
        isDirective = false
      } else if character == "%" {
        isDirective = true
      } else {
        result.append(character)
      }
    }
    return isDirective ? result + "%" : result
  }

  private func directive(_ letter: Character) -> String {
    switch letter {
    case "a": String(dayName.prefix(3))
    case "A": dayName
    case "b", "h": String(monthName.prefix(3))
    case "B": monthName
    case "c": formatted("%a %b %e %H:%M:%S %Y")
    case "C": padded(year / 100)
    case "d": padded(day)
    case "D", "x": formatted("%m/%d/%y")
    case "e": padded(day, with: " ")
    case "F": formatted("%Y-%m-%d")
    case "H": padded(hour)
    case "I": padded((hour + 11) % 12 + 1)
    case "j": padded(dayOfYear, 3)
    case "k": padded(hour, with: " ")
    case "l": padded((hour + 11) % 12 + 1, with: " ")
    case "m": padded(month)
    case "M": padded(minute)
    case "n": "\n"
    case "p": hour < 12 ? "AM" : "PM"
    case "P": hour < 12 ? "am" : "pm"
    case "r": formatted("%I:%M:%S %p")
    case "R": formatted("%H:%M")
    case "s": String(secondsSince1970)
    case "S": padded(second)
    case "t": "\t"
    case "T", "X": formatted("%H:%M:%S")
    default: weekDirective(letter)
    }
  }

  private func weekDirective(_ letter: Character) -> String {
    switch letter {
    case "u": String(weekday + 1)
    case "w": String((weekday + 1) % 7)
    case "U": padded((dayOfYear + 6 - (weekday + 1) % 7) / 7)
    case "W": padded((dayOfYear + 6 - weekday) / 7)
    case "V": padded(isoWeek.week)
    case "G": String(isoWeek.year)
    case "g": padded(isoWeek.year % 100)
    case "y": padded(year % 100)
    case "Y": String(year)
    case "z": "+0000"
    case "Z": "UTC"
    case "%": "%"
    default: "%\(letter)"
    }
  }

  private var dayName: String {
    CalendarTime.dayNames.indices.contains(weekday) ? CalendarTime.dayNames[weekday] : "?"
  }

  private var monthName: String {
    CalendarTime.monthNames.indices.contains(month - 1) ? CalendarTime.monthNames[month - 1] : "?"
  }

  /// Year and week of ISO 8601: week 1 holds the year's first Thursday.
  private var isoWeek: (year: Int, week: Int) {
    let thursday = CalendarTime(
      secondsSince1970: (CalendarTime.days(year: year, month: month, day: day) + 3 - weekday) * 86400)
    return (thursday.year, (thursday.dayOfYear - 1) / 7 + 1)
  }

  private func padded(_ number: Int, _ width: Int = 2, with fill: Character = "0") -> String {
    let digits = String(number)
    return String(repeating: fill, count: max(0, width - digits.count)) + digits
  }
}
