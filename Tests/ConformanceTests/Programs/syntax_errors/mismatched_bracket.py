# A bracket closed by one of another kind.
values = [1, 2)
