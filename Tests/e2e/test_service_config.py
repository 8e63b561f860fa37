"""The command line with a gRPC service config: waiting for a server, and what is wrong with one."""

import concurrent.futures
import json
import time

from support.server import Server


def config(**more):
    return json.dumps({"methodConfig": [{"name": [{}], **more}]})


def test_a_command_that_waits_for_ready_outlives_a_server_that_is_not_there(tmp_path):
    server = Server(tmp_path)
    server.start()
    server.stop()  # the key of the development profile is there now
    server.env = {"MODELROUTE_SERVICE_CONFIG": config(waitForReady=True, timeout="30s")}
    with concurrent.futures.ThreadPoolExecutor() as pool:
        listing = pool.submit(server.run, "models")
        time.sleep(1)
        assert not listing.done()
        try:
            server.start()
            assert "sandbox" in listing.result(timeout=40).stdout
        finally:
            server.kill()


def test_without_it_the_command_fails_at_once_and_says_why(tmp_path):
    server = Server(tmp_path)
    server.config_file.write_text("{}")
    done = server.run("models", check=False)
    assert done.returncode != 0 and "cannot connect" in done.stderr


def test_what_is_wrong_is_named(tmp_path):
    server = Server(tmp_path, env={"MODELROUTE_SERVICE_CONFIG": config(timeout="soon")})
    server.config_file.write_text("{}")
    done = server.run("models", check=False)
    assert done.returncode != 0
    assert "MODELROUTE_SERVICE_CONFIG" in done.stderr and "methodConfig[0].timeout" in done.stderr
