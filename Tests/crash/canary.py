"""The proof that the checks can fail: one calm round, whose promises are then broken by hand, one
at a time, on a copy each. The promise that was broken has to be named."""

import copy
import os
import shutil
import signal
import sqlite3

import promises
from stage import Stage

WEBHOOK_SECONDS = 2


def play(run):
    stage = Stage(run, "sqlite", "canary", f"{run.seed}/canary")
    try:
        stage.start_all()
        stage.work()
        stage.workload.join()
        promises.check(promises.Evidence(stage))
        stage.stop_all()
        promises.check_stopped(stage)
        if stage.findings:
            print(f"the calm round is not calm: {stage.findings}")
            return False
        promises.END_SECONDS = promises.WEBHOOK_SECONDS = WEBHOOK_SECONDS
        return all([found(stage, promise, act) for promise, act in CANARIES])
    finally:
        stage.close()


def found(stage, promise, act):
    """Whether the check of the promise sees what the act has broken."""
    calm = stage.folder / "calm"
    if not calm.exists():
        stage.data.rename(calm)
    shutil.rmtree(stage.data, ignore_errors=True)
    shutil.copytree(calm, stage.data)
    requests, runs = list(stage.run.receiver.requests), stage.run.proxy.runs.copy()
    streams = list(stage.workload.streams)
    stage.findings = []
    stage.start_all()
    act(stage)
    if stage.a.is_alive:
        promises.check(promises.Evidence(stage))
        stage.stop_all()
        promises.check_stopped(stage)
    stage.run.receiver.requests, stage.run.proxy.runs = requests, runs
    stage.workload.streams = streams
    seen = sorted({name for name, _ in stage.findings})
    # What has nothing to do with it must not be named.
    is_found = promise in seen and seen.count("alive") == (promise == "alive")
    print(f"{'found' if is_found else 'MISSED':6} {act.__name__}: {', '.join(seen)}", flush=True)
    return is_found


def change(stage, *statements):
    """Past the server, and past the triggers that would refuse it."""
    with sqlite3.connect(stage.data / "modelroute.db", timeout=10) as store:
        for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'"
                                     ).fetchall():
            store.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            assert store.execute(statement).rowcount > 0, statement
    store.close()


ONE = "(SELECT MIN(id) FROM job WHERE state = 'succeeded')"


def an_acknowledged_job_is_gone(stage):
    change(stage, f"DELETE FROM job WHERE id = {ONE}")


def a_job_is_there_twice(stage):
    change(stage, f"UPDATE job SET request_id = (SELECT request_id FROM job WHERE id = {ONE}) "
                  "WHERE id = (SELECT MAX(id) FROM job WHERE state = 'succeeded')")


def a_charge_is_another(stage):
    change(stage, f"UPDATE job SET charge = charge + 1 WHERE id = {ONE}")


def a_hold_is_left(stage):
    change(stage, "UPDATE account SET held = held + 7 WHERE kind = 'wallet' AND mode = 'test'")


def a_balance_is_another(stage):
    change(stage, "UPDATE account SET posted = posted - 1 WHERE kind = 'wallet' AND mode = 'test'")


def a_job_never_ends(stage):
    change(stage, f"UPDATE job SET state = 'running' WHERE id = {ONE}")


def an_event_is_rewritten(stage):
    change(stage, "UPDATE event SET payload = CAST('{}' AS BLOB) WHERE sequence = 3")


def a_webhook_is_lost(stage):
    job = stage.workload.jobs[0].job.encode()
    stage.run.receiver.requests = [
        hook for hook in stage.run.receiver.requests if job not in hook.body]


def a_webhook_comes_again_under_another_id(stage):
    again = copy.copy(next(hook for hook in stage.run.receiver.requests
                           if stage.workload.jobs[0].job.encode() in hook.body))
    again.headers = again.headers | {"webhook-id": "msg_other"}
    stage.run.receiver.requests.append(again)


def a_webhook_is_signed_by_another(stage):
    hook = copy.copy(stage.run.receiver.requests[-1])
    hook.headers = hook.headers | {"webhook-signature": "v1," + "A" * 43 + "="}
    stage.run.receiver.requests = stage.run.receiver.requests[:-1] + [hook]


def blobs_are_cut(stage):
    for path in (stage.data / "blobs").glob("??/*"):
        os.truncate(path, path.stat().st_size // 2)


def a_provider_ran_more_often(stage):
    stage.run.proxy.runs[stage.workload.jobs[0].mark] += 5


def a_stream_said_something_else(stage):
    operation, seen, text = stage.workload.streams[0]
    stage.workload.streams = [(operation, seen, text + "!")] + stage.workload.streams[1:]


def a_stream_said_something_twice(stage):
    operation, seen, text = stage.workload.streams[0]
    stage.workload.streams = [(operation, seen + seen[-1:], text)]


def a_failpoint_is_never_reached(stage):
    stage.kill(stage.a)
    stage.start(stage.a, failpoint="messageDone")
    stage.is_reached(stage.a, "messageDone", 1)


def a_disk_never_fails(stage):
    stage.expect_fault()


def a_server_dies_by_itself(stage):
    stage.a.process.send_signal(signal.SIGKILL)
    stage.a.process.wait()
    stage.start_all()


CANARIES = [
    ("kept", an_acknowledged_job_is_gone),
    ("kept", a_job_is_there_twice),
    ("charges", a_charge_is_another),
    ("holds", a_hold_is_left),
    ("books", a_balance_is_another),
    ("ended", a_job_never_ends),
    ("audit", an_event_is_rewritten),
    ("told", a_webhook_is_lost),
    ("stable_ids", a_webhook_comes_again_under_another_id),
    ("signed", a_webhook_is_signed_by_another),
    ("files", blobs_are_cut),
    ("blobs", blobs_are_cut),
    ("runs", a_provider_ran_more_often),
    ("streams", a_stream_said_something_else),
    ("streams", a_stream_said_something_twice),
    ("reached", a_failpoint_is_never_reached),
    ("reached", a_disk_never_fails),
    ("alive", a_server_dies_by_itself),
]
