"""Programs of their own, each forked off one that has loaded what they need and opened nothing."""

import multiprocessing
from functools import cache
from multiprocessing.context import ForkServerContext


@cache
def programs() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    # Importing all that is half of what such a program does.
    context.set_forkserver_preload(["tests.fakes.around.city_hall", "tests.storage.holders"])
    return context
