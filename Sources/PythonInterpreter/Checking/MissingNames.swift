/// The names that CPython 3.13 has and coroviz has not. Made by `make language-page`; changes by hand are lost.
enum MissingNames {
  /// Whether CPython's module has a name that coroviz's has not.
  static func has(_ name: String, in module: String) -> Bool {
    (names[module] ?? "").split(separator: " ").contains { $0 == name }
  }

  /// Whether CPython has a module that coroviz has not.
  static func hasModule(_ name: String) -> Bool {
    modules.split(whereSeparator: \.isWhitespace).contains { $0 == name.prefix { $0 != "." } }
  }

  private static let names: [String: String] = [
    "argparse": """
    FileType
    """,
    "ast": """
    AugLoad AugStore ExtSlice Index IntEnum Param Suite auto contextmanager main nullcontext slice
    """,
    "base64": """
    a85decode a85encode b85decode b85encode decode encode z85decode z85encode
    """,
    "binascii": """
    a2b_qp a2b_uu b2a_qp b2a_uu crc_hqx
    """,
    "builtins": """
    copyright credits license
    """,
    "calendar": """
    HTMLCalendar LocaleHTMLCalendar LocaleTextCalendar
    """,
    "csv": """
    Sniffer
    """,
    "difflib": """
    HtmlDiff
    """,
    "dis": """
    EXTENDED_ARG HAVE_ARGUMENT cmp_op findlabels hasarg hascompare hasconst hasexc hasfree hasjabs \
    hasjrel hasjump haslocal hasname stack_effect
    """,
    "hashlib": """
    blake2b blake2s file_digest pbkdf2_hmac sha3_224 sha3_256 sha3_384 sha3_512 shake_128 shake_256
    """,
    "inspect": """
    BlockFinder BoundArguments BufferFlags Parameter Signature formatannotation \
    formatannotationrelativeto signature
    """,
    "io": """
    BufferedRWPair BufferedRandom
    """,
    "logging.config": """
    BaseConfigurator ConvertingDict ConvertingList ConvertingMixin ConvertingTuple \
    DEFAULT_LOGGING_CONFIG_PORT IDENTIFIER RESET_ERROR StreamRequestHandler ThreadingTCPServer \
    listen stopListening valid_ident
    """,
    "os": """
    CLD_CONTINUED CLD_DUMPED CLD_EXITED CLD_KILLED CLD_STOPPED CLD_TRAPPED CLONE_FILES CLONE_FS \
    CLONE_NEWCGROUP CLONE_NEWIPC CLONE_NEWNET CLONE_NEWNS CLONE_NEWPID CLONE_NEWTIME CLONE_NEWUSER \
    CLONE_NEWUTS CLONE_SIGHAND CLONE_SYSVSEM CLONE_THREAD CLONE_VM DirEntry EFD_CLOEXEC EFD_NONBLOCK \
    EFD_SEMAPHORE EX_CANTCREAT EX_CONFIG EX_IOERR EX_NOHOST EX_NOINPUT EX_NOPERM EX_NOUSER EX_OSERR \
    EX_OSFILE EX_PROTOCOL EX_TEMPFAIL EX_UNAVAILABLE F_LOCK F_TEST F_TLOCK F_ULOCK GRND_NONBLOCK \
    GRND_RANDOM MFD_ALLOW_SEALING MFD_CLOEXEC MFD_HUGETLB MFD_HUGE_16GB MFD_HUGE_16MB MFD_HUGE_1GB \
    MFD_HUGE_1MB MFD_HUGE_256MB MFD_HUGE_2GB MFD_HUGE_2MB MFD_HUGE_32MB MFD_HUGE_512KB \
    MFD_HUGE_512MB MFD_HUGE_64KB MFD_HUGE_8MB MFD_HUGE_MASK MFD_HUGE_SHIFT NGROUPS_MAX O_ACCMODE \
    O_ASYNC O_CLOEXEC O_DIRECT O_DIRECTORY O_DSYNC O_FSYNC O_LARGEFILE O_NDELAY O_NOATIME O_NOCTTY \
    O_NOFOLLOW O_NONBLOCK O_PATH O_RSYNC O_SYNC O_TMPFILE POSIX_FADV_DONTNEED POSIX_FADV_NOREUSE \
    POSIX_FADV_NORMAL POSIX_FADV_RANDOM POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED POSIX_SPAWN_CLOSE \
    POSIX_SPAWN_CLOSEFROM POSIX_SPAWN_DUP2 POSIX_SPAWN_OPEN PRIO_PGRP PRIO_PROCESS PRIO_USER P_ALL \
    P_NOWAITO P_PGID P_PID P_PIDFD RTLD_DEEPBIND RTLD_GLOBAL RTLD_LAZY RTLD_LOCAL RTLD_NODELETE \
    RTLD_NOLOAD RTLD_NOW RWF_APPEND RWF_DSYNC RWF_HIPRI RWF_NOWAIT RWF_SYNC SCHED_BATCH SCHED_FIFO \
    SCHED_IDLE SCHED_OTHER SCHED_RESET_ON_FORK SCHED_RR SEEK_DATA SEEK_HOLE SPLICE_F_MORE \
    SPLICE_F_MOVE SPLICE_F_NONBLOCK ST_APPEND ST_MANDLOCK ST_NOATIME ST_NODEV ST_NODIRATIME \
    ST_NOEXEC ST_NOSUID ST_RDONLY ST_RELATIME ST_SYNCHRONOUS ST_WRITE TFD_CLOEXEC TFD_NONBLOCK \
    TFD_TIMER_ABSTIME TFD_TIMER_CANCEL_ON_SET TMP_MAX WCONTINUED WCOREDUMP WEXITED WEXITSTATUS \
    WIFCONTINUED WIFEXITED WIFSIGNALED WIFSTOPPED WNOHANG WNOWAIT WSTOPPED WSTOPSIG WTERMSIG \
    WUNTRACED XATTR_CREATE XATTR_REPLACE XATTR_SIZE_MAX chroot closerange confstr confstr_names \
    copy_file_range ctermid device_encoding eventfd eventfd_read eventfd_write fchdir fchmod fchown \
    fdatasync fpathconf fstatvfs fwalk get_blocking get_exec_path get_inheritable getgrouplist \
    getgroups getpgid getpgrp getpriority getresgid getresuid getsid getxattr grantpt initgroups \
    lchown listxattr lockf login_tty major makedev memfd_create minor mknod openpty pathconf \
    pathconf_names pidfd_open pipe2 posix_fadvise posix_fallocate posix_openpt posix_spawnp pread \
    preadv ptsname pwrite pwritev readv register_at_fork removexattr sched_get_priority_max \
    sched_get_priority_min sched_getparam sched_getscheduler sched_param sched_rr_get_interval \
    sched_setaffinity sched_setparam sched_setscheduler sched_yield sendfile set_blocking \
    set_inheritable setegid seteuid setgroups setns setpgid setpgrp setpriority setregid setresgid \
    setresuid setreuid setsid setxattr spawnle spawnlp spawnlpe spawnve spawnvpe splice stat_result \
    statvfs_result sysconf sysconf_names tcgetpgrp tcsetpgrp terminal_size timerfd_create \
    timerfd_gettime timerfd_gettime_ns timerfd_settime timerfd_settime_ns times times_result ttyname \
    uname_result unlockpt unshare wait3 wait4 waitid waitid_result waitstatus_to_exitcode writev
    """,
    "pathlib": """
    PureWindowsPath WindowsPath
    """,
    "platform": """
    AndroidVer IOSVersionInfo android_ver freedesktop_os_release ios_ver java_ver mac_ver \
    system_alias win32_edition win32_is_iot win32_ver
    """,
    "signal": """
    struct_siginfo
    """,
    "statistics": """
    kde kde_random
    """,
    "sys": """
    activate_stack_trampoline addaudithook call_tracing deactivate_stack_trampoline \
    getallocatedblocks getdlopenflags is_stack_trampoline_active modules setdlopenflags
    """,
    "threading": """
    setprofile_all_threads settrace_all_threads
    """,
    "unicodedata": """
    UCD ucd_3_2_0
    """,
    "uuid": """
    main
    """,
  ]

  private static let modules = """
    antigravity bdb bz2 cProfile code codeop compileall ctypes curses dbm email encodings ensurepip \
    faulthandler fcntl filecmp fileinput ftplib genericpath gettext glob grp gzip http idlelib \
    imaplib lzma mailbox marshal mimetypes mmap modulefinder msvcrt multiprocessing netrc nt ntpath \
    nturl2path opcode pdb pickletools pkgutil plistlib poplib posix profile pstats pty pwd \
    py_compile pyclbr pydoc pydoc_data pyexpat quopri readline resource rlcompleter runpy select \
    shelve shutil site smtplib socket socketserver sqlite3 sre_compile sre_constants sre_parse ssl \
    stat stringprep subprocess symtable sysconfig syslog tabnanny tarfile tempfile termios this \
    tkinter token tokenize tomllib trace tracemalloc tty turtle turtledemo venv wave webbrowser \
    winreg winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib
    """
}
