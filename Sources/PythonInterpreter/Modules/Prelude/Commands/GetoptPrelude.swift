/// `getopt`. Written in Python.
enum GetoptPrelude {
  static let source = #"""
    __all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


    class GetoptError(Exception):
        """An option that is not there, or that lacks or must not have an argument."""

        opt = ''
        msg = ''

        def __init__(self, msg, opt=''):
            self.msg, self.opt = msg, opt
            Exception.__init__(self, msg, opt)

        def __str__(self):
            return self.msg


    error = GetoptError


    def getopt(args, shortopts, longopts=[]):
        """Options up to the first other argument, and the arguments that are left."""
        opts = []
        longopts = [longopts] if isinstance(longopts, str) else list(longopts)
        while args and args[0].startswith('-') and args[0] != '-':
            if args[0] == '--':
                args = args[1:]
                break
            if args[0].startswith('--'):
                opts, args = _do_long(opts, args[0][2:], longopts, args[1:])
            else:
                opts, args = _do_shorts(opts, args[0][1:], shortopts, args[1:])
        return opts, args


    def gnu_getopt(args, shortopts, longopts=[]):
        """The same, with options after other arguments too."""
        opts, others = [], []
        longopts = [longopts] if isinstance(longopts, str) else list(longopts)
        in_order = False
        stops_early = shortopts.startswith('+')
        if shortopts.startswith('-'):
            shortopts, in_order = shortopts[1:], True
        elif stops_early:
            shortopts = shortopts[1:]
        while args:
            if args[0] == '--':
                others += args[1:]
                break
            if args[0].startswith('--'):
                opts, args = _do_long(opts, args[0][2:], longopts, args[1:])
            elif args[0].startswith('-') and args[0] != '-':
                opts, args = _do_shorts(opts, args[0][1:], shortopts, args[1:])
            elif stops_early:
                others += args
                break
            else:
                others.append(args[0])
                args = args[1:]
        return opts, others


    def _do_long(opts, opt, longopts, args):
        opt, sign, value = opt.partition('=')
        optarg = value if sign else None
        wants_argument, opt = _long_has_args(opt, longopts)
        if wants_argument:
            if optarg is None:
                if not args:
                    raise GetoptError(f'option --{opt} requires argument', opt)
                optarg, args = args[0], args[1:]
        elif optarg is not None:
            raise GetoptError(f'option --{opt} must not have an argument', opt)
        opts.append(('--' + opt, optarg or ''))
        return opts, args


    def _long_has_args(opt, longopts):
        candidates = [name for name in longopts if name.startswith(opt)]
        if not candidates:
            raise GetoptError(f'option --{opt} not recognized', opt)
        if opt in candidates:
            return False, opt
        if opt + '=' in candidates:
            return True, opt
        if len(candidates) > 1:
            raise GetoptError(f'option --{opt} not a unique prefix', opt)
        match = candidates[0]
        return match.endswith('='), match.removesuffix('=')


    def _do_shorts(opts, optstring, shortopts, args):
        while optstring:
            opt, optstring = optstring[0], optstring[1:]
            if _short_has_arg(opt, shortopts):
                if not optstring:
                    if not args:
                        raise GetoptError(f'option -{opt} requires argument', opt)
                    optstring, args = args[0], args[1:]
                optarg, optstring = optstring, ''
            else:
                optarg = ''
            opts.append(('-' + opt, optarg))
        return opts, args


    def _short_has_arg(opt, shortopts):
        for index, letter in enumerate(shortopts):
            if opt == letter != ':':
                return shortopts.startswith(':', index + 1)
        raise GetoptError(f'option -{opt} not recognized', opt)
    """#
}
