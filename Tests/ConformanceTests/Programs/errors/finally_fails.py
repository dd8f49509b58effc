# finally raises while another exception travels
print('before')
try:
    try:
        raise ValueError('a')
    finally:
        1 / 0
except ZeroDivisionError as e:
    raise TypeError('c') from e
