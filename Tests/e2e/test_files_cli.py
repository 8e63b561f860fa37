"""`modelroute files`: up, down, listed, linked, deleted."""

import os

import httpx

from support.files import png, sha256, wav


def test_a_file_goes_up_and_comes_back(server, tmp_path):
    data = os.urandom(3_000_000)
    (tmp_path / "noise.bin").write_bytes(data)
    file = server.run_json("files", "put", str(tmp_path / "noise.bin"))
    assert file["name"] == "noise.bin" and file["sha256"] == sha256(data)
    target = tmp_path / "back.bin"
    assert server.run("files", "get", file["id"], str(target)).stdout.strip() == str(target)
    assert target.read_bytes() == data
    again = server.run("files", "get", file["id"], str(target), check=False)
    assert again.returncode == 10 and "--force" in again.stderr
    server.run("files", "get", file["id"], str(target), "--force")
    assert not (tmp_path / "back.bin.part").exists()
    server.run("files", "get", file["id"])
    assert (server.directory / "noise.bin").read_bytes() == data


def test_types_names_and_request_ids(server, tmp_path):
    (tmp_path / "tone").write_bytes(wav())
    first = server.run_json(
        "files", "put", str(tmp_path / "tone"), "--name", "tone.wav", "--type", "audio/wav",
        "--retention", "3600", "--request-id", "once")
    assert first["name"] == "tone.wav" and "expireTime" in first
    again = server.run_json(
        "files", "put", str(tmp_path / "tone"), "--name", "tone.wav", "--type", "audio/wav",
        "--retention", "3600", "--request-id", "once")
    assert again == first
    wrong = server.run(
        "files", "put", str(tmp_path / "tone"), "--type", "image/png", check=False)
    assert wrong.returncode == 10 and "audio/wav" in wrong.stderr
    missing = server.run("files", "put", str(tmp_path / "nothing"), check=False)
    assert missing.returncode == 10 and "nothing" in missing.stderr


def test_files_are_listed_linked_and_deleted(server, tmp_path):
    (tmp_path / "cat.png").write_bytes(png())
    id = server.run_json("files", "put", str(tmp_path / "cat.png"))["id"]
    listed = server.run("files", "list").stdout
    assert listed.startswith("FILE") and id in listed and "image/png" in listed
    url = server.run("files", "url", id, "--lifetime", "60").stdout.strip()
    assert httpx.get(url).content == png()
    assert server.run("files", "delete", id).stdout.strip() == f"{id} deleted"
    assert server.run("files", "get", id, check=False).returncode == 13
    assert httpx.get(url).status_code == 404
