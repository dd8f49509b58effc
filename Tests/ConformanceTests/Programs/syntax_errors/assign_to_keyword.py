# Assigning to None.
None = 5
