# Assigning to something that is no name.
1 = x
