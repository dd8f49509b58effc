# The old sign for unequal.
print(1 <> 2)
