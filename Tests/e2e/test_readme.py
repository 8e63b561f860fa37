"""README.md is executed as written, from a clean clone."""

import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess

import httpx
import pytest

from support.server import ROOT
from support.waiting import until

BUILD_TIMEOUT = 2400
PORTS = (8080, 8082, 9090)


def blocks():
    """The shell blocks of the README, in order."""
    return re.findall(r"^```sh\n(.*?)^```", (ROOT / "README.md").read_text(), re.M | re.S)


@pytest.fixture(scope="module")
def clone(tmp_path_factory):
    """A clean clone in which `make run` is running. MODELROUTE_CLONE names one that is built
    already, for those who work on the README."""
    given = os.environ.get("MODELROUTE_CLONE")
    parent = tmp_path_factory.mktemp("clone")
    folder = pathlib.Path(given) if given else parent / "modelroute"
    log = parent / "run.log"
    assert any(block.strip() == "make run" for block in blocks())
    if not given:
        subprocess.run(["git", "clone", "-q", str(ROOT), str(folder)], check=True)
        # The first thing that `make run` does; apart, so that its time is not the server's.
        with log.open("wb") as output:
            built = subprocess.run(
                ["make", "release"], cwd=folder, stdout=output, stderr=subprocess.STDOUT,
                env=clean_environment(), timeout=BUILD_TIMEOUT)
        assert built.returncode == 0, log.read_text()[-4000:]
    # The README names these ports, and a receiver of another server would get our webhook.
    until(lambda: not any(map(is_taken, PORTS)), timeout=120, what=f"free ports {PORTS}")
    with log.open("ab") as output:
        process = subprocess.Popen(
            ["make", "run"], cwd=folder, stdout=output, stderr=subprocess.STDOUT,
            env=clean_environment(), start_new_session=True)

    def ready():
        assert process.poll() is None, log.read_text()[-4000:]
        try:
            return httpx.get("http://127.0.0.1:8080/readyz", timeout=1).status_code == 200
        except httpx.TransportError:
            return False

    try:
        until(ready, timeout=120, every=0.2, what="make run")
        yield folder, log
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(timeout=30)
        if not given:
            shutil.rmtree(folder, ignore_errors=True)


def is_taken(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def clean_environment():
    return {k: v for k, v in os.environ.items() if not k.startswith("MODELROUTE_")}


@pytest.mark.slow
@pytest.mark.timeout(BUILD_TIMEOUT + 600)
def test_the_first_job_works_as_written(clone):
    folder, log = clone
    said = {}
    for block in blocks():
        if block.strip() in ("make run", "make test"):
            continue
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", block], cwd=folder, env=clean_environment(),
            capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, f"{block}\n{done.stdout}\n{done.stderr}"
        said[block] = done.stdout
    curl = next(out for block, out in said.items() if "jobs:run" in block)
    assert "event: output_delta" in curl and "event: completed" in curl
    assert '"held"' in curl or '"available"' in curl
    python = next(out for block, out in said.items() if "first_job.py" in block)
    assert "Hello." in python
    vectors = next(out for block, out in said.items() if "sandbox-embedding" in block)
    assert '"state":"SUCCEEDED"' in vectors and vectors.count('"values":[') == 3
    made = next(out for block, out in said.items() if "sandbox-video" in block)
    assert '"mimeType":"image/png"' in made and '"mimeType":"video/mp4"' in made
    assert "event: progress" in made
    gallery = next(out for block, out in said.items() if "--save gallery" in block)
    assert "gallery/image-1.png" in gallery and "gallery/audio-1.mp3" in gallery
    assert "Hello from the lighthouse" in gallery
    files = next(out for block, out in said.items() if "/v1/files" in block)
    # The upload's answer and its line of the list, where what jobs have made stands too.
    assert files.count('"README.md"') == 2 and '"origin":"GENERATED"' in files
    until(lambda: "job.succeeded" in log.read_text(), what="the webhook in the terminal")


def test_every_file_that_the_readme_links_to_is_there():
    for target in re.findall(r"\]\(([^)#:]+)\)", (ROOT / "README.md").read_text()):
        assert (ROOT / target).exists(), target
    assert pathlib.Path(ROOT / "LICENSE").exists()
