"""The sandbox against the providers' own SDKs: it has to be taken for the real thing."""

import base64

import anthropic
import httpx
import openai
import pytest

WEATHER = {
    "type": "object",
    "properties": {"city": {"type": "string"}, "days": {"type": "integer"}},
    "required": ["city"],
}


@pytest.fixture(scope="module")
def gpt(sandbox_url):
    return openai.OpenAI(base_url=f"{sandbox_url}/openai/v1", api_key="sk-test", max_retries=0)


@pytest.fixture(scope="module")
def claude(sandbox_url):
    return anthropic.Anthropic(
        base_url=f"{sandbox_url}/anthropic", api_key="sk-ant-test", max_retries=0)


def ask(text):
    return [{"role": "user", "content": text}]


def test_openai_answers_whole(gpt):
    answer = gpt.chat.completions.create(model="m", messages=ask("Say hello"))
    assert answer.choices[0].message.content == "Hello."
    assert answer.choices[0].finish_reason == "stop"
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens
    assert answer._request_id.startswith("req_")


def test_openai_streams_the_same_text_as_it_answers_whole(gpt):
    whole = gpt.chat.completions.create(model="m", messages=ask("Tell me a story"))
    stream = gpt.chat.completions.create(
        model="m", messages=ask("Tell me a story"), stream=True,
        stream_options={"include_usage": True})
    chunks = list(stream)
    pieces = [c.choices[0].delta.content or "" for c in chunks if c.choices]
    assert "".join(pieces) == whole.choices[0].message.content
    assert chunks[-1].usage == whole.usage
    assert [c.choices[0].finish_reason for c in chunks if c.choices][-1] == "stop"


def test_openai_calls_tools_and_takes_their_results(gpt):
    tools = [{"type": "function", "function": {"name": "weather", "parameters": WEATHER}}]
    messages = ask("Use weather please")
    first = gpt.chat.completions.create(model="m", messages=messages, tools=tools)
    call = first.choices[0].message.tool_calls[0]
    assert call.function.arguments == '{"city":"text","days":1}'
    messages += [
        first.choices[0].message,
        {"role": "tool", "tool_call_id": call.id, "content": "sunny"},
    ]
    second = gpt.chat.completions.create(model="m", messages=messages, tools=tools)
    assert second.choices[0].finish_reason == "stop"
    with gpt.chat.completions.stream(
            model="m", messages=ask("Use weather please"), tools=tools) as stream:
        last = stream.get_final_completion()
    assert last.choices[0].message.tool_calls[0].function.arguments == call.function.arguments


def test_openai_errors_are_the_sdk_s_errors(gpt, sandbox_url):
    with pytest.raises(openai.RateLimitError) as limited:
        gpt.chat.completions.create(
            model="m", messages=ask("x [[sandbox: status=429 retry_after=2]]"))
    assert limited.value.response.headers["retry-after"] == "2"
    with pytest.raises(openai.NotFoundError):
        gpt.chat.completions.create(model="missing", messages=ask("x"))
    with pytest.raises(openai.BadRequestError) as unknown:
        gpt.chat.completions.create(model="m", messages=ask("x"), extra_body={"foo": 1})
    assert unknown.value.param == "foo"
    stranger = openai.OpenAI(base_url=f"{sandbox_url}/openai/v1", api_key="x", max_retries=0)
    with pytest.raises(openai.AuthenticationError):
        stranger.chat.completions.create(model="m", messages=ask("x"))


def test_openai_lists_models(gpt):
    assert [model.object for model in gpt.models.list()] == ["model", "model"]


def test_anthropic_answers_whole(claude):
    answer = claude.messages.create(model="m", max_tokens=100, messages=ask("Say hello"))
    assert answer.content[0].text == "Hello."
    assert answer.stop_reason == "end_turn"
    assert answer.usage.output_tokens == 2
    assert answer._request_id.startswith("req_")


def test_anthropic_streams_the_same_text_as_it_answers_whole(claude):
    text = "Tell me a story [[sandbox: reasoning=9]]"
    whole = claude.messages.create(model="m", max_tokens=1000, messages=ask(text))
    with claude.messages.stream(model="m", max_tokens=1000, messages=ask(text)) as stream:
        last = stream.get_final_message()
    assert [block.type for block in last.content] == ["thinking", "text"]
    assert last.content[1].text == whole.content[1].text
    assert last.content[0].thinking == whole.content[0].thinking
    assert last.content[0].signature
    assert last.usage.output_tokens == whole.usage.output_tokens


def test_anthropic_calls_tools_and_takes_their_results(claude):
    tools = [{"name": "weather", "input_schema": WEATHER}]
    messages = ask("Use weather please")
    with claude.messages.stream(
            model="m", max_tokens=1000, messages=messages, tools=tools) as stream:
        first = stream.get_final_message()
    call = first.content[0]
    assert call.input == {"city": "text", "days": 1}
    result = {"type": "tool_result", "tool_use_id": call.id, "content": "sunny"}
    messages += [
        {"role": "assistant", "content": [
            {"type": "tool_use", "id": call.id, "name": call.name, "input": call.input}]},
        {"role": "user", "content": [result]},
    ]
    second = claude.messages.create(model="m", max_tokens=1000, messages=messages, tools=tools)
    assert second.stop_reason == "end_turn"


def test_anthropic_errors_are_the_sdk_s_errors(claude, sandbox_url):
    with pytest.raises(anthropic.APIStatusError) as overloaded:
        claude.messages.create(
            model="m", max_tokens=9, messages=ask("x [[sandbox: status=529]]"))
    assert overloaded.value.status_code == 529
    with pytest.raises(anthropic.BadRequestError) as unknown:
        claude.messages.create(
            model="m", max_tokens=9, messages=ask("x"), extra_body={"foo": 1})
    assert "foo: Extra inputs are not permitted" in str(unknown.value)
    with pytest.raises(anthropic.APIStatusError) as inside:
        with claude.messages.stream(
                model="m", max_tokens=9,
                messages=ask("Say hello [[sandbox: error_in_stream=1]]")) as stream:
            stream.get_final_message()
    assert "overloaded_error" in str(inside.value)


@pytest.mark.parametrize("fault", ["reset", "cut=1", "head_delay=1 cut"])
def test_connections_break_where_they_were_told_to(gpt, fault):
    with pytest.raises((openai.APIConnectionError, httpx.RemoteProtocolError, httpx.ReadError)):
        list(gpt.chat.completions.create(
            model="m", stream=True, messages=ask(f"Say one two three [[sandbox: {fault}]]")))


@pytest.mark.parametrize("fault", ["silence", "stall=1"])
def test_silence_is_silent(gpt, fault):
    with pytest.raises((openai.APITimeoutError, httpx.ReadTimeout)):
        list(gpt.with_options(timeout=0.3).chat.completions.create(
            model="m", stream=True, messages=ask(f"Say one two three [[sandbox: {fault}]]")))


def test_control_sets_faults_for_the_next_requests_and_counts_them(gpt, sandbox_url):
    with httpx.Client(base_url=sandbox_url) as control:
        control.delete("/control/requests")
        control.post(
            "/control/faults", json={"model": "counted", "faults": "status=503", "count": 2})
        for _ in range(2):
            with pytest.raises(openai.InternalServerError):
                gpt.chat.completions.create(model="counted", messages=ask("x"))
        gpt.chat.completions.create(model="counted", messages=ask("x"))
        assert control.get("/control/requests").json()["models"] == {"counted": 3}
        bad = control.post("/control/faults", json={"faults": "no_such_fault"})
        assert bad.status_code == 400


def test_openai_makes_pictures_and_sound(gpt):
    picture = gpt.images.generate(model="gpt-image", prompt="a cat", n=2, size="256x256")
    assert len(picture.data) == 2
    assert base64.b64decode(picture.data[0].b64_json).startswith(b"\x89PNG")
    assert picture.usage.total_tokens == picture.usage.input_tokens + picture.usage.output_tokens
    linked = gpt.images.generate(model="dall-e-3", prompt="a cat", response_format="url")
    assert httpx.get(linked.data[0].url).content.startswith(b"\x89PNG")
    edited = gpt.images.edit(
        model="gpt-image", prompt="bluer",
        image=[("a.png", base64.b64decode(picture.data[0].b64_json), "image/png")])
    assert edited.data[0].b64_json
    sound = gpt.audio.speech.create(
        model="tts", voice="alloy", input="Hello you", response_format="wav").read()
    assert sound.startswith(b"RIFF")
    heard = gpt.audio.transcriptions.create(
        model="whisper-1", file=("a.wav", sound), response_format="verbose_json",
        timestamp_granularities=["word", "segment"])
    assert heard.text == "Hello you" and heard.duration == 0.5
    assert [word.word for word in heard.words] == ["Hello", "you"]
    assert heard.segments[0].text == "Hello you"
    with pytest.raises(openai.BadRequestError):
        gpt.images.generate(model="gpt-image", prompt="a cat", n=11)
    with pytest.raises(openai.NotFoundError):
        gpt.images.generate(model="missing-1", prompt="a cat")
