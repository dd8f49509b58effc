# Two values without a comma.
values = [1, 2
          3 4]
