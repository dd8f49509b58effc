# The `/` and `*` markers, and what a wrong call says.
def area(width, height, /, *, scale=1):
    return width * height * scale


print(area(2, 3), area(2, 3, scale=10))
for call in (lambda: area(width=2, height=3), lambda: area(2, 3, 4), lambda: area(2), lambda: area(2, 3, size=1)):
    try:
        call()
    except TypeError as error:
        print(error)
