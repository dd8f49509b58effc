# The walrus at the start of a statement.
x := 5
