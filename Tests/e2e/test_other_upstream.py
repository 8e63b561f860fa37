"""By configuration alone, deployments point at any OpenAI-compatible server."""

import json

from support.jobs import chat, ended, events, output_text, text_of

FROM = "2020-01-01T00:00:00Z"


def catalog(upstream):
    """A catalog of one provider, one model and one deployment."""
    rates = {"input_token": 1_000_000, "output_token": 2_000_000}
    return {
        "providers": [{
            "id": "python", "display_name": "Python", "dialect": "openai",
            "base_url": upstream.url, "credential": "env:UPSTREAM_KEY", "test_only": True,
        }],
        "models": [{
            "slug": "snake-chat", "display_name": "Snake", "capability": "chat",
            "limits": {"context_tokens": 8000, "max_output_tokens": 1000},
            "prices": [{"effective_from": FROM, "pico_usd": rates}],
        }],
        "deployments": [{
            "id": "python-snake", "model": "snake-chat", "provider": "python",
            "provider_model": "python-1",
            "prices": [{"effective_from": FROM, "pico_usd": rates}],
        }],
    }


def test_another_server_s_answer_arrives(make_server, tmp_path, upstream):
    folder = tmp_path / "catalog"
    folder.mkdir()
    (folder / "python.yaml").write_text(json.dumps(catalog(upstream)))
    server = make_server(
        config={"catalog": [str(folder)], "guards": {"allowedNetworks": ["127.0.0.0/8"]}},
        env={"UPSTREAM_KEY": "planted-secret"})
    with server.client() as client:
        created = client.post("/v1/jobs", json=chat(model="snake-chat"))
        assert created.status_code == 200, created.text
        job = ended(client, created.json()["id"])
        assert job["state"] == "SUCCEEDED", job
        assert output_text(job) == "Grüße aus Python."
        assert job["usage"] == {"inputTokens": "7", "outputTokens": "5"}
        # 7 × 1,000,000 + 5 × 2,000,000 pico-USD are 17,000 nano-USD.
        assert job["charge"] == {"currencyCode": "USD", "nanos": 17_000}
        with client.stream("POST", "/v1/jobs:run", json=chat(model="snake-chat")) as response:
            assert text_of(events(response.iter_lines())) == "Grüße aus Python."
    path, headers, body = upstream.requests[0]
    assert path == "/v1/chat/completions"
    assert headers["authorization" if "authorization" in headers else "Authorization"] \
        == "Bearer planted-secret"
    assert body["model"] == "python-1"
    assert body["messages"] == [{"role": "user", "content": "Say hello"}] or \
        body["messages"][0]["content"] == [{"type": "text", "text": "Say hello"}]
    assert b"planted-secret" not in server.log.read_bytes()
