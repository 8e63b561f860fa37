"""Waiting for something to become true, with a deadline; never for a fixed time."""

import time


def until(condition, timeout=20.0, every=0.02, what="the condition"):
    """The first truthy value of `condition()`; fails the test after `timeout` seconds."""
    deadline = time.monotonic() + timeout
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"{what} did not become true within {timeout} s")
        time.sleep(every)
