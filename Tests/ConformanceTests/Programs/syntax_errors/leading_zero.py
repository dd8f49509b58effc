# Leading zeros.
x = 007
