# What an object without special methods refuses, in words
def show(action, *arguments):
    try:
        print(action(*arguments))
    except BaseException as error:
        print(type(error).__name__ + ':', error)

class N: pass
n = N()
for src in ['n+1','1+n','n<1','n[0]','n()','len(n)','iter(n)','-n','n@n','abs(n)','round(n)','int(n)','float(n)','hex(n)','n**2','pow(n,2,3)','divmod(n,1)','n[0:1]','reversed(n)','next(n)','bytes(n)','1 in n','n and 1','~n','format(n,"x")','[*n]','{**n}','print(*n)','print(**n)','n.x','N.x','del_(n)','n<<1','1 if n else 2','hash(n)==hash(n)','sum([n])','max(n)','sorted([n,n])','enumerate(n)','zip(n)','map(n)','isinstance(1,n)','issubclass(n,N)','chr(n)','ord(n)','range(n)','slice(n)','"a"+n','"a"*n','[1]+n','[1]*n','{}|n','{1}|n','"%d"%n','"%s %s"%n','with_(n)']:
    show(lambda: str(eval(src)).split(' at')[0] if True else 0)
try: n[0]=1
except TypeError as e: print(e)
try: del n[0]
except TypeError as e: print(e)
try: del n.x
except AttributeError as e: print(e)
try: n+=1
except TypeError as e: print(e)
try: n**=1
except TypeError as e: print(e)
try: n//=1
except TypeError as e: print(e)
try:
    with n: pass
except TypeError as e: print(e)
try:
    a,b=n
except TypeError as e: print(e)
try:
    for q in n: pass
except TypeError as e: print(e)
