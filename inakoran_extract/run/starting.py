"""Processes that find all they need to begin, whatever becomes of the one that starts them.

The standard library starts a process and tells it then what to do. Where the first one is killed in
between, the other one reads nothing and says so in a traceback. Here all is told before.
"""

import io
import os
import sys
from collections.abc import Callable
from multiprocessing import context, get_context, reduction, spawn, util
from multiprocessing.context import SpawnProcess
from multiprocessing.process import BaseProcess


def new_process(target: Callable[..., object], arguments: tuple[object, ...]) -> BaseProcess:
    """Return a process, not yet started, that shares nothing with this one."""
    # A fork would copy locks held by other threads, and output that is not yet written.
    if sys.platform == "win32":
        return get_context("spawn").Process(target=target, args=arguments, daemon=True)
    return _Process(target=target, args=arguments, daemon=True)


def _close(*files: int) -> None:
    for file in files:
        os.close(file)


if sys.platform != "win32":
    from multiprocessing import popen_spawn_posix, resource_tracker

    class _Told(popen_spawn_posix.Popen):
        """Starts a process when what it is to do stands in its pipe already."""

        def _launch(self, process_obj: BaseProcess) -> None:
            tracker: int = resource_tracker.getfd()  # type: ignore[assignment]  # it runs now
            told = io.BytesIO()
            context.set_spawning_popen(self)
            try:
                reduction.dump(spawn.get_preparation_data(process_obj.name), told)
                reduction.dump(process_obj, told)
            finally:
                context.set_spawning_popen(None)
            ended, alive = os.pipe()
            its_end, my_end = os.pipe()
            self.finalizer = util.Finalize(self, _close, (ended, my_end))
            self.sentinel = ended
            try:
                # It takes some kilobytes, and nearly every pipe holds them.
                os.set_blocking(my_end, False)
                written = os.write(my_end, told.getbuffer())
                command = spawn.get_command_line(tracker_fd=tracker, pipe_handle=its_end)
                passed: list[int] = self._fds  # type: ignore[attr-defined]  # what a pipe left there
                kept = [*passed, tracker, its_end, alive]
                self.pid = util.spawnv_passfds(os.fsencode(spawn.get_executable()), command, kept)
                os.set_blocking(my_end, True)
                with open(my_end, "wb", closefd=False) as pipe:
                    pipe.write(told.getbuffer()[written:])
            finally:
                os.close(its_end)
                os.close(alive)

    class _Process(SpawnProcess):
        _Popen = staticmethod(_Told)
