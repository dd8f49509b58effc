# A name that the module does not have
from collections import OrderedDict, Orderddict
