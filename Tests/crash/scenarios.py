"""What is done to the servers while clients work. Each scenario is one kind of round.

A scenario starts the servers, lets the clients begin and does its harm. When it returns, whoever is
dead may be started again; then everything has to come to its end, and every promise has to hold."""

import errno
import pathlib
import re
import signal

import disk
from stage import FENCED
from support import files
from support.waiting import until

SOURCE = pathlib.Path(__file__).resolve().parents[2] / "Sources/Core/Failpoint.swift"
BOTH = ("sqlite", "postgres")
SQLITE, POSTGRES = ("sqlite",), ("postgres",)


def failpoint_names():
    """As the program has them."""
    return re.findall(r"^  case (\w+)$", SOURCE.read_text(), re.MULTILINE)


class Scenario:
    def __init__(self, name, engines, play, failpoint=None, may_fence=False, repetitions=1,
                 is_empty=False):
        self.name, self.engines, self.play = name, engines, play
        self.repetitions = repetitions
        # Nothing is there at the first start.
        self.is_empty = is_empty or failpoint == "migrationApplied"
        self.failpoint = failpoint
        # A node may lose its lease here, and then ends by itself.
        self.may_fence = may_fence


# -- kills and stops -----------------------------------------------------------------------


def kills(stage):
    stage.start_all()
    stage.work()
    for _ in range(stage.chance.randint(3, 5)):
        stage.rest(0.1, 0.9)
        for server in stage.chance.sample(stage.nodes, stage.chance.choice([1, len(stage.nodes)])):
            stage.kill(server)
        stage.start_all()


def restarts(stage):
    """SIGTERM under load, with a grace that is too short for some of what runs."""
    for server in stage.nodes:
        server.config["shutdownGrace"] = "0.2s"
    stage.start_all()
    stage.work()
    for _ in range(2):
        stage.rest(0.3, 0.9)
        server = stage.chance.choice(stage.nodes)
        server.process.send_signal(signal.SIGTERM)
        code = stage.wait_end(server, 20)
        if code != 0:
            stage.found("alive", f"SIGTERM was answered with {code}")
            stage.kill(server)
        stage.start_all()


def short_stops(stage):
    """SIGSTOP for less than the lease: nobody may have to be started again."""
    stage.start_all()
    stage.work()
    for _ in range(4):
        stage.rest(0.1, 0.5)
        server = stage.chance.choice(stage.nodes)
        server.process.send_signal(signal.SIGSTOP)
        stage.rest(0.2, 0.8)
        server.process.send_signal(signal.SIGCONT)


def long_stop(stage):
    """SIGSTOP for longer than the lease, when all is over: the frozen node writes nothing more."""
    stage.start_all()
    stage.work()
    stage.rest(0.4, 1.2)
    stage.a.process.send_signal(signal.SIGSTOP)
    stay_silent(stage)


def freeze_in_commit(stage, failpoint):
    """`a` stands still in one of its commits, while others work."""
    count = stage.chance.randint(20, 60)
    stage.start(stage.a, failpoint=f"{failpoint}:{count}:stop")
    stage.start(stage.b)
    stage.work()
    return stage.is_reached(stage.a, failpoint, 20)


def stop_in_commit(failpoint):
    """The node freezes in the middle of a commit, with the turn of all writers in its hand."""
    def play(stage):
        if not freeze_in_commit(stage, failpoint):
            return
        stay_silent(stage)
    return play


def stay_silent(stage):
    """Others do the work of `a`, which then wakes up and ends without a further write."""
    stage.workload.join()
    lives = ("SELECT COUNT(*) FROM job WHERE state NOT IN "
             "('succeeded', 'failed', 'canceled', 'expired')",
             "SELECT COUNT(*) FROM webhook_delivery WHERE state = 'pending'")
    try:
        until(lambda: all(stage.query(sql) == [("0",)] for sql in lives), timeout=60,
              every=0.1, what="the end of all that the frozen node did")
    except AssertionError as error:
        stage.found("ended", str(error))
    before = stage.written()
    stage.a.process.send_signal(signal.SIGCONT)
    code = stage.wait_end(stage.a, 30)
    if code != FENCED:
        stage.found("fenced", f"the node that stood still ended with {code}")
        stage.kill(stage.a)
    if stage.written() != before:
        stage.found("fenced", f"the node that stood still wrote: {before}, {stage.written()}")


# -- failpoints ----------------------------------------------------------------------------


def at(name, most=3, more=(), is_alone=False):
    """`a` dies at the failpoint; where chance will have it, the other node too, and `a` again."""
    def play(stage):
        def armed():
            return f"{name}:{stage.chance.randint(1, most)}"

        stage.start(stage.a, failpoint=armed())
        if not is_alone:
            stage.start_others(armed() if stage.chance.random() < 0.3 else None)
        stage.work(more=more)
        if not stage.is_reached(stage.a, name, 25):
            return
        if stage.chance.random() < 0.5:
            stage.start(stage.a, failpoint=armed())
            stage.rest(0.5, 1.5)
        stage.start_all()
    return play


def at_migration(stage):
    """The first start dies between two steps of the schema."""
    name = "migrationApplied"
    for _ in range(2):
        stage.start(stage.a, failpoint=f"{name}:{stage.chance.randint(1, 4)}")
        if not stage.is_reached(stage.a, name, 20):
            return
    stage.start_all()
    stage.work()


def at_recovery(stage):
    """A crash, and another one while its jobs are recovered."""
    stage.start_all()
    stage.work()
    stage.rest(0.8, 1.4)
    for server in stage.nodes:
        stage.kill(server)
    # What lived is recovered here: by the node itself, or by one that takes it over.
    stage.start(stage.a, failpoint="recoveryBatch")
    stage.is_reached(stage.a, "recoveryBatch", 15)
    stage.start_all()


def at_drain(stage):
    stage.a.config["shutdownGrace"] = "0.2s"
    stage.start(stage.a, failpoint="drainOver")
    stage.start_others()
    stage.work()
    stage.rest(0.6, 1.2)
    stage.a.process.send_signal(signal.SIGTERM)
    stage.is_reached(stage.a, "drainOver", 15)
    stage.start_all()


def at_adoption(stage):
    """The node that takes over the jobs of a dead one that wait dies of it."""
    for server in stage.nodes:
        server.config["jobs"] = server.config["jobs"] | {"organizationConcurrency": 4}
    stage.start(stage.a, failpoint="orphansAdopted")
    stage.start_others()
    stage.work(more=["stream"] * 8)
    until(lambda: stage.query("SELECT COUNT(DISTINCT node) FROM job WHERE state = 'queued'")
          == [("2",)], every=0.01, what="a queue on both nodes")
    stage.kill(stage.b)
    stage.is_reached(stage.a, "orphansAdopted", 20)
    stage.start_all()


def at_message(stage):
    """A node dies after it has cancelled a job for another one."""
    stage.start(stage.a, failpoint="messageDone")
    stage.start_others()
    stage.work(count=16)

    def cancelled():
        if not stage.a.is_alive:
            return True
        live = stage.query("SELECT id FROM job WHERE state IN ('dispatching', 'running')")
        with stage.b.client() as client:
            for (job,) in live:
                client.post(f"/v1/jobs/{job}:cancel")
        return False
    until(cancelled, timeout=30, every=0.05, what="the end of the node")
    stage.is_reached(stage.a, "messageDone", 5)
    stage.start_all()


def at_backup(stage):
    """A backup that is cut off leaves the server alone, and the next one is whole."""
    stage.start_all()
    stage.work()
    stage.rest(0.5, 1.0)
    stage.a.env = {"MODELROUTE_FAILPOINT": "backupCopied"}
    cut = stage.a.run("db", "backup", str(stage.folder / "cut.db"), check=False)
    if cut.returncode == -signal.SIGKILL and "failpoint backupCopied" in cut.stderr:
        stage.fired["backupCopied"] += 1
    else:
        stage.found("reached", f"backupCopied was never reached: {cut.returncode} {cut.stderr}")
    stage.a.env = {}
    whole = stage.a.run("db", "backup", str(stage.folder / "whole.db"), check=False)
    if whole.returncode != 0:
        stage.found("books", f"the next backup ended with {whole.returncode}: {whole.stderr}")


# -- disks ---------------------------------------------------------------------------------


def full_disk(calls):
    """ENOSPC, twice: the servers go on by themselves when there is room again."""
    def play(stage):
        for server in stage.nodes:
            stage.start(server, faulty=True)
        stage.work()
        for _ in range(2):
            stage.rest(0.3, 0.8)
            stage.disk.fail(calls, errno.ENOSPC)
            stage.rest(0.4, 1.0)
            stage.disk.heal()
        stage.expect_fault()
        for server in stage.nodes:
            stage.expect_ready(server)
    return play


def full_start(stage):
    """SIGKILL on a full disk, and a start on it: it is refused, or goes on when there is room."""
    for server in stage.nodes:
        stage.start(server, faulty=True)
    stage.work()
    stage.rest(0.3, 0.8)
    stage.disk.fail(disk.FULL, errno.ENOSPC)
    stage.rest(0.2, 0.5)
    for server in stage.nodes:
        stage.kill(server)
        stage.start(server, faulty=True, wait=False)
    stage.rest(1.0, 1.5)
    stage.disk.heal()
    for server in stage.nodes:
        if stage.wait_end(server, 0.5) is None:
            stage.expect_ready(server)
    stage.expect_fault()
    stage.start_all()


def broken_log(calls):
    """One EIO at the log of SQLite: from then on nothing is written before a restart."""
    def play(stage):
        stage.start(stage.a, faulty=True)
        stage.work()
        stage.rest(0.2, 0.5)
        stage.disk.fail(calls, part="modelroute.db-wal$", skip=stage.chance.randint(0, 20), limit=1)
        if not stage.expect_fault(within=15):
            return
        try:
            until(lambda: stage.readiness(stage.a)[0] == 503, timeout=5, what="503 at /readyz")
        except AssertionError as error:
            stage.found("ready", str(error))
        stage.rest(0.2, 0.2)
        seen = len(stage.workload.acknowledgements)
        stage.rest(0.5, 1.0)
        if len(stage.workload.acknowledgements) != seen:
            stage.found("silent", "a store that had failed acknowledged a job")
        if stage.chance.random() < 0.5:
            stage.kill(stage.a)
        else:
            stage.a.process.send_signal(signal.SIGTERM)
            if stage.wait_end(stage.a, 20) is None:
                stage.found("alive", "a server whose store had failed did not stop")
                stage.kill(stage.a)
        stage.start_all()
    return play


def broken_file(stage):
    """The file of SQLite cannot be made durable: no job is lost, and no start succeeds."""
    stage.start(stage.a, faulty=True)
    stage.work()
    stage.disk.fail(disk.SYNCS, part="modelroute.db$")
    stage.rest(1.0, 2.0)
    stage.kill(stage.a)
    stage.start(stage.a, faulty=True, wait=False)
    code = stage.wait_end(stage.a, 20)
    if code in (None, 0):
        stage.found("silent", f"a start on a disk that fails ended with {code}")
        stage.kill(stage.a)
    stage.expect_fault()
    stage.disk.heal()
    stage.start_all()


def broken_blobs(stage):
    """EIO where blobs are made durable: uploads and outputs fail, and nothing else."""
    for server in stage.nodes:
        stage.start(server, faulty=True)
    stage.work()
    stage.rest(0.2, 0.5)
    stage.disk.fail(disk.SYNCS | disk.NAMES, part="/blobs/")
    stage.expect_fault(within=10)
    stage.rest(0.3, 1.0)
    stage.disk.heal()
    for server in stage.nodes:
        stage.expect_ready(server)


def broken_folder(stage):
    """The name of a blob's folder cannot be made durable: that is done again before a blob is kept
    there, although the folder is there by then."""
    for server in stage.nodes:
        stage.start(server, faulty=True)
    folder = f"{stage.data}/blobs$"
    with stage.a.client() as client:
        def upload():
            return client.post("/v1/files", content=files.wav(), headers={
                "idempotency-key": "folder", "content-type": "audio/wav"}).status_code

        stage.disk.fail(disk.SYNCS, part=folder)
        if upload() != 500:
            stage.found("silent", "a file was acknowledged whose folder is not durable")
        stage.expect_fault()
        stage.disk.count(disk.SYNCS, part=folder)
        if upload() != 200 or stage.disk.seen == 0:
            stage.found("silent", "a file was acknowledged whose folder was never made durable")
    stage.disk.heal()
    stage.work()


def durable_secrets(stage):
    """What hashes and signatures need is durable under its name before anything rests on it."""
    stage.disk.count(disk.SYNCS, part=f"{stage.data}$")
    stage.start(stage.a, faulty=True)
    # One for each secret: `pepper` and `audit-key`.
    if stage.disk.seen < 2:
        stage.found("silent", f"the folder of the secrets was synced {stage.disk.seen} times")
    stage.disk.heal()
    stage.start_all()
    stage.work()


# -- the database --------------------------------------------------------------------------


def database_restart(mode):
    def play(stage):
        stage.start_all()
        stage.work()
        for _ in range(2):
            stage.rest(0.4, 1.0)
            stage.run.cluster.restart(mode)
    return play


def killed_session(stage):
    """SIGKILL of one process of PostgreSQL, which then starts all others anew."""
    stage.start_all()
    stage.work()
    for _ in range(2):
        stage.rest(0.4, 1.0)
        stage.run.cluster.kill_session(stage.connection, stage.chance)


def killed_in_commit(failpoint):
    """The same while a node stands in a commit. Others write before it wakes up and asks what
    became of that, and may be given the number of its lost transaction."""
    def play(stage):
        if not freeze_in_commit(stage, failpoint):
            return
        stage.run.cluster.kill_session(stage.connection, stage.chance)
        before = stage.written()
        until(lambda: stage.written() != before, what="a write of the other node")
        stage.a.process.send_signal(signal.SIGCONT)
        # It has to go on.
        stage.a.env = {}
    return play


ALL = [
    Scenario("kills", BOTH, kills, repetitions=3),
    Scenario("restarts", BOTH, restarts, repetitions=2),
    Scenario("short-stops", BOTH, short_stops),
    Scenario("long-stop", POSTGRES, long_stop, may_fence=True),
    Scenario("stop-before-commit", POSTGRES, stop_in_commit("commitReady"), may_fence=True),
    Scenario("stop-after-commit", POSTGRES, stop_in_commit("commitDone"), may_fence=True),
    Scenario("full-disk", BOTH, full_disk(disk.FULL)),
    Scenario("short-writes", BOTH, full_disk(disk.SHORT_WRITES)),
    Scenario("full-disk-start", BOTH, full_start),
    Scenario("fsync-error", SQLITE, broken_log(disk.SYNCS)),
    Scenario("write-error", SQLITE, broken_log(disk.WRITES)),
    Scenario("fsync-error-file", SQLITE, broken_file),
    Scenario("fsync-error-blobs", BOTH, broken_blobs),
    Scenario("fsync-error-folder", BOTH, broken_folder),
    # SQLite makes the same folder durable for itself, so nothing could be told apart there.
    Scenario("durable-secrets", POSTGRES, durable_secrets, is_empty=True),
    Scenario("database-restart", POSTGRES, database_restart("fast"), may_fence=True),
    Scenario("database-crash", POSTGRES, database_restart("immediate"), may_fence=True),
    Scenario("session-killed", POSTGRES, killed_session, may_fence=True),
    Scenario("killed-before-commit", POSTGRES, killed_in_commit("commitReady"), may_fence=True),
    Scenario("killed-after-commit", POSTGRES, killed_in_commit("commitSent"), may_fence=True),
]

# How to come to a failpoint, where work alone does not lead to it; and how often it is passed.
SPECIAL = {
    "migrationApplied": (BOTH, at_migration),
    "recoveryBatch": (BOTH, at_recovery),
    "drainOver": (BOTH, at_drain),
    "backupCopied": (SQLITE, at_backup),
    "orphansAdopted": (POSTGRES, at_adoption),
    "messageDone": (POSTGRES, at_message),
    "commitReady": (BOTH, at("commitReady", most=60)),
    "commitSent": (POSTGRES, at("commitSent", most=60)),
    "commitDone": (BOTH, at("commitDone", most=60)),
    "jobCreated": (BOTH, at("jobCreated", most=8)),
    "attemptIntended": (BOTH, at("attemptIntended", most=8)),
    "providerAnswered": (BOTH, at("providerAnswered", most=8)),
    "chunkWritten": (BOTH, at("chunkWritten", most=12)),
    "jobConcluded": (BOTH, at("jobConcluded", most=6)),
    "webhookSent": (BOTH, at("webhookSent", most=6)),
    "leaseRenewed": (POSTGRES, at("leaseRenewed", most=2)),
    "cancelWritten": (BOTH, at("cancelWritten", most=1, more=["cancel"] * 6)),
    "callbackTaken": (BOTH, at("callbackTaken", most=1, more=["told"] * 8)),
    # Blobs are removed by a node that is alone.
    "blobForgotten": (BOTH, at("blobForgotten", most=1, is_alone=True)),
    "taskNamed": (BOTH, at("taskNamed", most=2, more=["video"] * 4)),
    "taskParked": (BOTH, at("taskParked", most=2, more=["video"] * 4)),
    "taskLost": (BOTH, at("taskLost", most=1, more=["lost"] * 6)),
    "blobReceived": (BOTH, at("blobReceived", more=["upload"] * 4)),
    "blobKept": (BOTH, at("blobKept", more=["upload"] * 4)),
}


def every_scenario():
    found = list(ALL)
    for name in failpoint_names():
        engines, play = SPECIAL.get(name, (BOTH, at(name)))
        found.append(Scenario(f"at-{name}", engines, play, failpoint=name))
    return found
