# sys.exit with a text
import sys
def f(): 
    sys.exit('bye message')
try:
    f()
finally:
    print('cleanup')
