# A full-width comma.
print(1， 2)
