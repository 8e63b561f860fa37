"""A gateway whose providers live in another process: they go on when it dies."""

import json

from support.server import PATIENT

FROM = "2020-01-01T00:00:00Z"
PRICES = {
    "chat": {"input_token": 1_000_000, "output_token": 4_000_000},
    "embedding": {"input_token": 20_000},
    "image": {"image": 1_000_000},
    "video": {"second": 1_000_000},
    "speech": {"character": 1_000_000},
    "transcription": {"second": 1_000_000},
}
LIMITS = {
    "chat": {"context_tokens": 100_000, "max_output_tokens": 1000},
    "video": {"max_seconds": 10},
    "transcription": {"max_seconds": 3600},
}


def catalog(url):
    """Models `outside-…` of every capability, and `told-video`, whose provider makes callbacks."""
    def provider(id, dialect, path, token, **more):
        return {"id": id, "dialect": dialect, "base_url": url + path, "test_only": True,
                "headers": {"authorization": f"Bearer {token}"},
                "quirks": {"poll_interval": "200"}} | more

    def prices(capability):
        return [{"effective_from": FROM, "pico_usd": PRICES[capability]}]

    def model(slug, capability):
        return {"slug": slug, "capability": capability, "prices": prices(capability),
                "limits": LIMITS.get(capability, {})}

    def deployment(slug, capability, provider, name):
        return {"id": f"{slug}-1", "model": slug, "provider": provider, "provider_model": name,
                "prices": prices(capability)}

    capabilities = list(PRICES)
    whole = [each for each in capabilities if each != "video"]
    return {
        "providers": [
            provider("answering", "openai", "/openai/v1", "sk-1"),
            provider("asked", "runway", "/runway", "key_1"),
            provider("telling", "replicate", "/replicate/v1", "r8_1"),
        ],
        "models": [model(f"outside-{each}", each) for each in capabilities]
        + [model("told-video", "video")],
        "deployments": [
            deployment(f"outside-{each}", each, "answering", f"sandbox-{each}") for each in whole
        ] + [
            deployment("outside-video", "video", "asked", "gen4.5"),
            deployment("told-video", "video", "telling", "sandbox/video"),
        ],
    }


def make(make_server, **config):
    """The gateway; its providers' process ends with the test too."""
    neighbour = make_server("neighbour")
    folder = neighbour.directory / "outside"
    folder.mkdir()
    (folder / "catalog.yaml").write_text(json.dumps(catalog(neighbour.sandbox_url)))
    gateway = make_server("gateway", config=PATIENT | {
        "catalog": [str(folder)],
        "guards": PATIENT["guards"] | {"allowedNetworks": ["127.0.0.0/8"]}} | config)
    gateway.outside_url = neighbour.sandbox_url
    return gateway
