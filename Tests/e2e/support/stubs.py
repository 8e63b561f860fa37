"""Python stubs, made from protos/ by the stock grpcio-tools."""

import importlib
import pathlib
import sys

import grpc_tools
from grpc_tools import protoc

from support.server import ROOT


def generate(directory):
    protos = ROOT / "protos"
    files = [
        str(path.relative_to(protos))
        for folder in ("google/api", "google/rpc", "google/type", "modelroute")
        for path in sorted((protos / folder).rglob("*.proto"))
    ]
    well_known = pathlib.Path(grpc_tools.__file__).parent / "_proto"
    code = protoc.main([
        "protoc", f"-I{protos}", f"-I{well_known}", f"--python_out={directory}",
        f"--grpc_python_out={directory}", *files])
    assert code == 0, "protoc refused our schemas"
    sys.path.insert(0, str(directory))


class Stubs:
    """The generated modules as attributes: `stubs.job_service`, `stubs.job_service_grpc`, and
    `stubs.rpc_status`, `stubs.rpc_error_details` of google.rpc."""

    def __getattr__(self, name):
        if name.startswith("rpc_"):
            return importlib.import_module(f"google.rpc.{name.removeprefix('rpc_')}_pb2")
        if name.endswith("_grpc"):
            return importlib.import_module(f"modelroute.v1.{name.removesuffix('_grpc')}_pb2_grpc")
        return importlib.import_module(f"modelroute.v1.{name}_pb2")
