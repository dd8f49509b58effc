# Special methods that return the wrong thing
def show(action, *arguments):
    try:
        print(action(*arguments))
    except BaseException as error:
        print(type(error).__name__ + ':', error)

class B:
    def __bool__(s): return 3
    def __len__(s): return -1
    def __hash__(s): return 'x'
    def __index__(s): return 'x'
    def __str__(s): return 3
    def __repr__(s): return 3
    def __iter__(s): return 3
    def __int__(s): return 'a'
    def __float__(s): return 'a'
    def __contains__(s,x): return 5
    def __format__(s,f): return 3
    def __bytes__(s): return 'a'
    def __dir__(s): return 3
    def __complex__(s): return 3
    def __length_hint__(s): return 'a'
b = B()
for f in (bool,len,hash,hex,str,repr,iter,int,float,format,bytes,dir,list): show(lambda: f(b))
show(lambda: 3 in b); show(lambda: [][b]); show(lambda: f'{b}'); 
