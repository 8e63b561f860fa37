"""Runs one chat job and prints its text as it comes. Needs the stubs that README.md makes."""

import pathlib
import sys

import grpc
from modelroute.v1 import chat_pb2, input_pb2, job_service_pb2, job_service_pb2_grpc

key = pathlib.Path(".modelroute/dev-key").read_text().strip()
channel = grpc.insecure_channel("127.0.0.1:8080")
jobs = job_service_pb2_grpc.JobServiceStub(channel)

prompt = chat_pb2.ChatMessage(role="user", content=[chat_pb2.ContentPart(text=sys.argv[1])])
job = job_service_pb2.CreateJobRequest(
    model="sandbox-chat",
    input=input_pb2.Input(chat=chat_pb2.ChatInput(messages=[prompt], max_output_tokens=64)),
)
request = job_service_pb2.RunJobRequest(job=job)
for event in jobs.RunJob(request, metadata=[("authorization", f"Bearer {key}")]):
    if event.HasField("output_delta"):
        print(event.output_delta.chat.text, end="", flush=True)
    if event.HasField("completed"):
        done = event.completed.job
        print(f"\n{done.id}: {done.usage.output_tokens} tokens, {done.charge.nanos} nano-USD")
