/// `_timelib`: what few programs ask `time` for. Written in Python.
enum TimelibPrelude {
  static let source = #"""
    import time
    from types import SimpleNamespace

    _MOVING = (time.CLOCK_REALTIME, time.CLOCK_MONOTONIC, time.CLOCK_MONOTONIC_RAW, time.CLOCK_BOOTTIME, time.CLOCK_TAI)
    _STANDING = (time.CLOCK_PROCESS_CPUTIME_ID, time.CLOCK_THREAD_CPUTIME_ID)


    def strptime(data_string, format='%a %b %d %H:%M:%S %Y', /):
        """The struct_time that a text in a format of strftime() tells."""
        from _strptime import parsed_time
        return parsed_time(data_string, format)


    def get_clock_info(name, /):
        """What a clock is like."""
        kinds = {'monotonic': 'CLOCK_MONOTONIC', 'perf_counter': 'CLOCK_MONOTONIC',
                 'process_time': 'CLOCK_PROCESS_CPUTIME_ID', 'thread_time': 'CLOCK_THREAD_CPUTIME_ID',
                 'time': 'CLOCK_REALTIME'}
        if name not in kinds:
            raise ValueError('unknown clock')
        return SimpleNamespace(implementation=f'clock_gettime({kinds[name]})', monotonic=name != 'time',
                               adjustable=name == 'time', resolution=1e-09)


    def clock_gettime(clk_id, /):
        if clk_id in _MOVING:
            return time.time()
        if clk_id in _STANDING:
            return 0.0
        raise OSError(22, 'Invalid argument')


    def clock_gettime_ns(clk_id, /):
        clock_gettime(clk_id)
        return time.time_ns() if clk_id in _MOVING else 0


    def clock_getres(clk_id, /):
        clock_gettime(clk_id)
        return 1e-09


    def clock_settime(clk_id, time, /):
        raise PermissionError(1, 'Operation not permitted')


    def clock_settime_ns(clk_id, time, /):
        raise PermissionError(1, 'Operation not permitted')


    def pthread_getcpuclockid(thread_id, /):
        return time.CLOCK_THREAD_CPUTIME_ID


    def tzset():
        """Nothing changes: every date is in UTC."""
    """#
}
