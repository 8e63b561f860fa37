"""Our codecs, protobuf-c and Python's protobuf over the same schemas."""

import pathlib
import re
import struct
import subprocess

import grpc_tools
from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory
from grpc_tools import protoc

from support.server import ROOT

WELL_KNOWN = pathlib.Path(grpc_tools.__file__).parent / "_proto"
PLAIN, EXTREME, WITHOUT_PRESENCE = 0, 1, 2


class Refused(Exception):
    """The other side does not take the message."""


class Peer:
    """A program that answers requests of Tests/Oracle."""

    def __init__(self, path):
        self.process = subprocess.Popen(
            [str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, action, name, payload=b""):
        request = action.encode() + bytes([len(name)]) + name.encode() + payload
        self.process.stdin.write(struct.pack("<I", len(request)) + request)
        self.process.stdin.flush()
        head = self.process.stdout.read(4)
        assert len(head) == 4, f"the program ended at {action} {name} {payload.hex()}"
        answer = self.process.stdout.read(struct.unpack("<I", head)[0])
        if answer[0]:
            raise Refused(answer[1:].decode())
        return answer[1:]

    def close(self):
        self.process.stdin.close()
        assert self.process.wait(10) == 0


def ours():
    return Peer(ROOT / ".build" / "debug" / "wire-oracle")


def schema_files():
    protos = ROOT / "protos"
    return [str(path.relative_to(protos)) for path in sorted(protos.rglob("*.proto"))]


def python_types(directory):
    """A function from a full name to Python's class, in a pool of its own."""
    target = directory / "descriptors"
    code = protoc.main(["protoc", f"-I{ROOT / 'protos'}", f"-I{WELL_KNOWN}", "--include_imports",
                        f"--descriptor_set_out={target}", "google/protobuf/wrappers.proto",
                        *schema_files()])
    assert code == 0
    pool = descriptor_pool.DescriptorPool()
    for file in descriptor_pb2.FileDescriptorSet.FromString(target.read_bytes()).file:
        pool.Add(file)

    def find(name):
        return message_factory.GetMessageClass(pool.FindMessageTypeByName(name))

    find.pool = pool
    return find


def c_program(directory):
    """protobuf-c's side. It does not know `optional`, so it is compiled from a copy without it."""
    protos = directory / "protos"
    for root in (ROOT / "protos", WELL_KNOWN):
        for path in root.rglob("*.proto"):
            relative = path.relative_to(root)
            if root == WELL_KNOWN and not re.match(
                    r"google/protobuf/(any|descriptor|duration|empty|field_mask|struct|timestamp"
                    r"|wrappers)\.proto", str(relative)):
                continue
            text = path.read_text()
            if 'syntax = "proto3"' in text:
                text = re.sub(r"^(\s*)optional ", r"\1", text, flags=re.M)
            target = protos / relative
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)
    code = directory / "c"
    code.mkdir()
    files = [str(path.relative_to(protos)) for path in sorted(protos.rglob("*.proto"))]
    run("protoc-c", f"-I{protos}", f"--c_out={code}", *files)
    headers = "".join(path.read_text() for path in sorted(code.rglob("*.h")))
    names = sorted(set(re.findall(r"extern const ProtobufCMessageDescriptor (\w+);", headers)))
    includes = "".join(f'#include "{path.relative_to(code)}"\n' for path in sorted(code.rglob("*.h")))
    table = "".join(f"  &{name},\n" for name in names)
    (code / "table.c").write_text(
        f"{includes}const ProtobufCMessageDescriptor *const oracle_messages[] = {{\n{table}  NULL}};\n")
    program = directory / "oracle"
    sources = [str(path) for path in sorted(code.rglob("*.c"))]
    run("gcc", "-O1", "-w", f"-I{code}", "-o", str(program), str(ROOT / "Tests/Oracle/oracle.c"),
        *sources, "-lprotobuf-c")
    return program


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, f"{' '.join(command[:3])}: {done.stderr[-2000:]}"


def parse_json(types, name, text):
    message = types(name)()
    try:
        json_format.Parse(text, message, descriptor_pool=types.pool)
    except (json_format.ParseError, RecursionError) as error:
        raise Refused(str(error)) from error
    return message.SerializeToString(deterministic=True)


def parse_binary(cls, data):
    message = cls()
    try:
        message.ParseFromString(data)
    except Exception as error:
        raise Refused(str(error)) from error
    return message
