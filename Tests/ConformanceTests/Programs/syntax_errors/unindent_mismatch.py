# Going back to a column that was never left.
if True:
        x = 1
    y = 2
