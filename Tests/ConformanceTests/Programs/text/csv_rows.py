# csv: readers, writers and dialects.
import csv


class File:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text
        return len(text)


def written(rows, **options):
    file = File()
    try:
        csv.writer(file, **options).writerows(rows)
    except Exception as error:
        return file.text, type(error).__name__, str(error)
    return file.text


rows = [["a", "b c", "d,e", 'f"g', "h\ni", ""], [1, 2.5, None, True, "x'y", " z "], [""], [], ["only"]]
for quoting in range(6):
    print(quoting, repr(written(rows, quoting=quoting)), written(rows, quoting=quoting, escapechar="\\", doublequote=False))
print(repr(written(rows, delimiter=";")), repr(written(rows, dialect="excel-tab")), repr(written(rows, dialect="unix")), written(rows, quotechar="'", lineterminator="|"), repr(written(rows, dialect=csv.excel_tab, quoting=csv.QUOTE_ALL)))
for text in ('a,b,c\r\n1,"2,3",4\r\n', 'a,"b""c",d', 'a,"x\ny",z\n1,2,3', '"a', "a,,\n\n,b", ' a, "b" ,c', '1,"2"x,3', "a\\,b,c", "'a,b',c", "a\tb", '"1",2,"",', "a,b\rc,d"):
    for options in ({}, {"skipinitialspace": True}, {"strict": True}, {"escapechar": "\\"}, {"quotechar": "'"}, {"quoting": csv.QUOTE_NONE}, {"quoting": csv.QUOTE_NONNUMERIC}, {"delimiter": "\t"}):
        try:
            reader = csv.reader(text.splitlines(True), **options)
            print(repr(text), options, list(reader), reader.line_num)
        except (csv.Error, ValueError) as error:
            print(repr(text), options, type(error).__name__, error)
print(list(csv.DictReader(["n,a", "x,1", "y,2,3", "z", "", "q,9"])), list(csv.DictReader(["1,2"], fieldnames=["a", "b", "c"], restval="?")), list(csv.DictReader(["a", "1,2"], restkey="more")))
file = File()
writer = csv.DictWriter(file, ["n", "a"], restval="-")
writer.writeheader()
print(writer.writerow({"n": 1}), writer.writerows([{"n": 2, "a": 3}]), repr(file.text), csv.writer(file).writerow("ab"))
try:
    writer.writerow({"n": 1, "zz": 2})
except ValueError as error:
    print(error)
csv.DictWriter(file, ["n"], extrasaction="ignore").writerow({"n": 5, "q": 1})
csv.register_dialect("pipes", delimiter="|", quoting=csv.QUOTE_NONE)
print(repr(file.text), csv.list_dialects(), csv.get_dialect("pipes").delimiter, list(csv.reader(["a|b"], "pipes")))
csv.unregister_dialect("pipes")
for bad in (lambda: csv.get_dialect("no"), lambda: csv.reader([], delimiter=""), lambda: csv.reader([], delimiter=1), lambda: csv.reader([], nope=1), lambda: csv.reader([], quoting=9), lambda: csv.writer(1), lambda: written([1]), lambda: list(csv.reader([b"a"])), lambda: csv.reader([], quotechar=","), lambda: csv.reader(5), lambda: csv.reader([], "nope")):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(csv.field_size_limit(), csv.field_size_limit(5))
list(csv.reader(["abcdefgh"]))
