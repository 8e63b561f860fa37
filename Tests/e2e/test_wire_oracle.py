"""The codecs against protobuf-c and Python's protobuf, over random messages of every type.

`ORACLE_SEED` repeats a run; without it there is a fixed one and one of the day. Failures name it.
"""

import datetime
import os
import random
import struct

import pytest
from google.protobuf import json_format

from support import oracle
from support.oracle import EXTREME, WITHOUT_PRESENCE, Refused

SEEDS = [int(os.environ["ORACLE_SEED"])] if "ORACLE_SEED" in os.environ else [
    1, datetime.date.today().toordinal()]
PER_TYPE = int(os.environ.get("ORACLE_MESSAGES", "12"))


@pytest.fixture(scope="module")
def swift():
    peer = oracle.ours()
    yield peer
    peer.close()


@pytest.fixture(scope="module")
def types(tmp_path_factory):
    return oracle.python_types(tmp_path_factory.mktemp("python"))


@pytest.fixture(scope="module")
def names(swift):
    names = swift.ask("N", "").decode().split("\n")
    assert len(names) > 150
    return names


def messages(swift, names, seed, style):
    """`(name, what to print on a failure, binary)` of random messages in our own encoding."""
    for name in names:
        for number in range(PER_TYPE):
            one = (seed << 20 | number) & (1 << 64) - 1
            data = swift.ask("R", name, struct.pack("<BQ", style, one))
            yield name, f"{name}, seed {seed}, message {number}", swift.ask("b", name, data)


@pytest.mark.parametrize("seed", SEEDS)
def test_c_reads_what_we_write_and_writes_what_we_read(swift, names, seed, tmp_path):
    c = oracle.Peer(oracle.c_program(tmp_path))
    count = 0
    for name, label, data in messages(swift, names, seed, WITHOUT_PRESENCE):
        assert swift.ask("b", name, c.ask("b", name, data)) == data, label
        count += len(data) > 0
    c.close()
    assert count > 1000


@pytest.mark.parametrize("seed", SEEDS)
def test_python_reads_our_binary_and_our_json(swift, types, names, seed):
    for name, label, data in messages(swift, names, seed, EXTREME):
        message = oracle.parse_binary(types(name), data)
        again = message.SerializeToString(deterministic=True)
        assert swift.ask("b", name, again) == data, label
        text = swift.ask("w", name, data)
        assert swift.ask("b", name, oracle.parse_json(types, name, text)) == data, f"{label}: {text}"


@pytest.mark.parametrize("seed", SEEDS)
def test_we_read_the_json_of_python(swift, types, names, seed):
    for name, label, data in messages(swift, names, seed, EXTREME):
        message = oracle.parse_binary(types(name), data)
        for options in [{}, {"preserving_proto_field_name": True, "use_integers_for_enums": True}]:
            text = json_format.MessageToJson(
                message, descriptor_pool=types.pool, **options)
            assert swift.ask("r", name, text.encode()) == data, f"{label}: {text}"


@pytest.mark.parametrize("seed", SEEDS)
def test_presence_is_the_same(swift, types, names, seed):
    """What is optional and set to its default stays set, and what is not set stays so."""
    seen = set()
    for name, label, data in messages(swift, names, seed, EXTREME):
        message = oracle.parse_binary(types(name), data)
        again = oracle.parse_binary(types(name), swift.ask("r", name, swift.ask("w", name, data)))
        for field in message.DESCRIPTOR.fields:
            if field.has_presence:
                assert message.HasField(field.name) == again.HasField(field.name), (label, field.name)
                seen.add(message.HasField(field.name))
    assert seen == {True, False}


def mutate(noise, data):
    data = bytearray(data)
    for _ in range(noise.randint(1, 3)):
        kind = noise.randrange(4)
        place = noise.randrange(len(data))
        if kind == 0:
            data[place] ^= 1 << noise.randrange(8)
        elif kind == 1:
            data[place] = noise.choice([0, 0x7F, 0x80, 0xFF, noise.randrange(256)])
        elif kind == 2:
            del data[place:place + noise.randint(1, 3)]
        else:
            data[place:place] = bytes(noise.randrange(256) for _ in range(noise.randint(1, 3)))
        if not data:
            return b"\0"
    return bytes(data)


@pytest.mark.parametrize("seed", SEEDS)
def test_changed_bytes_are_refused_or_read_alike(swift, types, names, seed):
    noise = random.Random(seed)
    agreed = {True: 0, False: 0}
    for name, label, data in messages(swift, names, seed, EXTREME):
        if not data:
            continue
        changed = mutate(noise, data)
        try:
            theirs = oracle.parse_binary(types(name), changed).SerializeToString(deterministic=True)
        except Refused:
            theirs = None
        try:
            mine = swift.ask("b", name, changed)
        except Refused:
            mine = None
        assert (mine is None) == (theirs is None), f"{label}: {changed.hex()}"
        agreed[mine is None] += 1
        if mine is not None:
            assert mine == swift.ask("b", name, theirs), f"{label}: {changed.hex()}"
    assert min(agreed.values()) > 100


JOB = "modelroute.v1.Job"
CORNERS = [
    # Numbers.
    (JOB, '{"resultCode":1}'), ("google.protobuf.Int32Value", "1e2"),
    ("google.protobuf.Int32Value", "1.0"), ("google.protobuf.Int32Value", "1.5"),
    ("google.protobuf.Int32Value", '"12"'), ("google.protobuf.Int32Value", '"1e2"'),
    ("google.protobuf.Int32Value", '" 1"'), ("google.protobuf.Int32Value", '"1 "'),
    ("google.protobuf.Int32Value", '""'), ("google.protobuf.Int32Value", "01"),
    ("google.protobuf.Int32Value", "-0"), ("google.protobuf.Int32Value", "+1"),
    ("google.protobuf.Int32Value", "2147483647"), ("google.protobuf.Int32Value", "2147483648"),
    ("google.protobuf.Int32Value", "-2147483648"), ("google.protobuf.Int32Value", "true"),
    ("google.protobuf.UInt32Value", "-1"), ("google.protobuf.UInt32Value", "4294967296"),
    ("google.protobuf.Int64Value", '"9223372036854775807"'),
    ("google.protobuf.Int64Value", '"9223372036854775808"'),
    ("google.protobuf.Int64Value", "9223372036854775807"),
    ("google.protobuf.UInt64Value", '"18446744073709551615"'),
    ("google.protobuf.UInt64Value", '"18446744073709551616"'),
    ("google.protobuf.DoubleValue", '"NaN"'), ("google.protobuf.DoubleValue", '"-Infinity"'),
    ("google.protobuf.DoubleValue", "NaN"), ("google.protobuf.DoubleValue", '"nan"'),
    ("google.protobuf.DoubleValue", "1e308"), ("google.protobuf.DoubleValue", "1e-400"),
    ("google.protobuf.DoubleValue", "1."), ("google.protobuf.DoubleValue", ".5"),
    ("google.protobuf.DoubleValue", '"1.5"'), ("google.protobuf.DoubleValue", "5e-324"),
    ("google.protobuf.FloatValue", "3.5e38"), ("google.protobuf.FloatValue", "0.1"),
    ("google.protobuf.BoolValue", '"true"'), ("google.protobuf.BoolValue", "1"),
    # Text and bytes.
    ("google.protobuf.StringValue", r'"\ud83d\ude00"'), ("google.protobuf.StringValue", r'"\u0000"'),
    ("google.protobuf.StringValue", '"\n"'), ("google.protobuf.StringValue", r'"\x"'),
    ("google.protobuf.StringValue", "1"), ("google.protobuf.StringValue", "'a'"),
    ("google.protobuf.BytesValue", '"AQI="'), ("google.protobuf.BytesValue", '"AQI"'),
    ("google.protobuf.BytesValue", '"-_8"'), ("google.protobuf.BytesValue", '"+/8="'),
    ("google.protobuf.BytesValue", '"A"'), ("google.protobuf.BytesValue", '"A Q="'),
    # Names, null, duplicates.
    (JOB, '{"id":"a","id":"b"}'), (JOB, '{"create_time":"2026-01-01T00:00:00Z"}'),
    (JOB, '{"createTime":null}'), (JOB, '{"none":1}'), (JOB, "null"), (JOB, "[]"), (JOB, "{}x"),
    (JOB, "{} "), (JOB, ""), (JOB, '{"id":"a",}'), (JOB, '{"metadata":{"a":null}}'),
    (JOB, '{"metadata":{"a":"b","a":"c"}}'), (JOB, '{"usage":{"inputTokens":null}}'),
    (JOB, '{"state":"SUCCEEDED"}'), (JOB, '{"state":5}'), (JOB, '{"state":4000}'),
    (JOB, '{"state":"NO_SUCH"}'), (JOB, '{"state":"5"}'), (JOB, '{"state":true}'),
    (JOB, '{"state":1.5}'),
    ("google.rpc.BadRequest", '{"fieldViolations":[null]}'),
    ("google.rpc.BadRequest", '{"fieldViolations":{}}'),
    ("google.rpc.BadRequest", '{"fieldViolations":null}'),
    # Times.
    *[("google.protobuf.Timestamp", f'"{text}"') for text in [
        "2026-11-26T12:00:00Z", "2026-11-26T12:00:00.123456789Z", "2026-11-26T12:00:00+05:30",
        "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z", "0000-01-01T00:00:00Z",
        "2026-02-29T00:00:00Z", "2024-02-29T00:00:00Z", "2026-11-26", "2026-11-26T24:00:00Z",
        "2026-11-26T12:00:00", "2026-11-26T12:00:00.Z", "2026-11-26T12:00:00.1234567890Z", ""]],
    *[("google.protobuf.Duration", f'"{text}"') for text in [
        "1s", "-1s", "1.5s", "-0.5s", "0.000000001s", "315576000000s", "315576000001s", "1", "s",
        "1.s", "1.0000000001s", "1m", "+1s", " 1s"]],
    ("google.protobuf.FieldMask", '"a,bC"'), ("google.protobuf.FieldMask", '""'),
    ("google.protobuf.FieldMask", '"a_b"'),
    # Values.
    ("google.protobuf.Value", "null"), ("google.protobuf.Value", "[1,{}]"),
    ("google.protobuf.Value", '"x"'), ("google.protobuf.Struct", '{"a":[null]}'),
    ("google.protobuf.Struct", "[]"), ("google.protobuf.ListValue", "{}"),
    ("google.protobuf.Any", '{"@type":"x/google.protobuf.Duration","value":"1s"}'),
    ("google.protobuf.Any", '{"value":"1s"}'), ("google.protobuf.Any", "{}"),
    ("google.protobuf.Any", '{"@type":"x/no.such"}'),
]

# What Python takes and protobuf.dev/programming-guides/json, RFC 4648 § 3.3 and RFC 3339 do not: only
# padding and the alphabet in base 64, an object for a message, the name or the number of an enum
# value, digits after a point, at most nine of them, no sign or space before a duration.
ONLY_PYTHON_TAKES = {
    ("google.protobuf.BytesValue", '"A Q="'), (JOB, "[]"), (JOB, '{"state":"5"}'),
    (JOB, '{"state":true}'), (JOB, '{"state":1.5}'),
    ("google.protobuf.Timestamp", '"2026-11-26T12:00:00.Z"'),
    ("google.protobuf.Duration", '"1.s"'), ("google.protobuf.Duration", '"1.0000000001s"'),
    ("google.protobuf.Duration", '"+1s"'), ("google.protobuf.Duration", '" 1s"'),
}


@pytest.mark.parametrize("name, text", CORNERS)
def test_corners_of_json_are_read_alike(swift, types, name, text):
    try:
        theirs = swift.ask("b", name, oracle.parse_json(types, name, text))
    except Refused:
        theirs = None
    try:
        mine = swift.ask("r", name, text.encode())
    except Refused:
        mine = None
    if (name, text) in ONLY_PYTHON_TAKES:
        assert mine is None and theirs is not None
    else:
        assert mine == theirs
