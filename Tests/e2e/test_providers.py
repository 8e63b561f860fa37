"""ProviderService: what operators see and switch, on their listener alone."""

import json
import sqlite3

import grpc
import httpx
import pytest
from google.protobuf import json_format

from support.jobs import money
from test_guards import ask, asked, guarded, run  # noqa: F401


@pytest.fixture
def service(guarded, stubs):  # noqa: F811
    """A server, the REST client of an operator, and its gRPC stub with credentials."""
    server = guarded(guards={"breakerMinCalls": 3})
    channel = grpc.insecure_channel(f"127.0.0.1:{server.operator_port}")
    stub = stubs.provider_service_grpc.ProviderServiceStub(channel)
    with server.operator() as operator:
        yield server, operator, stub, (("authorization", f"Bearer {server.operator_key}"),)
    channel.close()


def deployment(operator, id="cheap"):
    answer = operator.get(f"/v1/deployments/{id}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_deployments_and_providers_are_told_alike_over_both(service, stubs):
    server, operator, stub, credentials = service
    messages = stubs.provider_service
    over_rest = operator.get("/v1/deployments").json()
    over_grpc = stub.ListDeployments(messages.ListDeploymentsRequest(), metadata=credentials)
    assert json_format.MessageToDict(over_grpc) == over_rest
    cheap = over_rest["deployments"][0]
    assert cheap["id"] == "cheap" and cheap["provider"] == "p-cheap"
    assert cheap["state"] == "ENABLED" and cheap["breaker"] == "CLOSED"
    assert cheap["weight"] == 100 and cheap["concurrencyLimit"] == 100
    rates = {rate["unit"]: rate["picoUsd"] for rate in cheap["price"]["rates"]}
    assert rates["output_token"] == "2000000"
    only = operator.get("/v1/deployments", params={"provider": "p-dear"}).json()["deployments"]
    assert [each["id"] for each in only] == ["dear"]
    providers = operator.get("/v1/providers").json()["providers"]
    assert [each["id"] for each in providers] == ["p-cheap", "p-dear"]
    assert providers[0]["baseUrl"] == "sandbox:/openai/v1"


def test_customers_and_the_public_listener_know_nothing_of_it(service, stubs):
    server, operator, stub, credentials = service
    for client in (server.client(), server.client(key=server.operator_key)):
        with client:
            for path in ("/v1/providers", "/v1/deployments", "/v1/attempts"):
                answer = client.get(path)
                assert answer.status_code in (403, 404), answer.text
                assert b"cheap" not in answer.content
    with httpx.Client(base_url=server.operator_url,
                      headers={"authorization": f"Bearer {server.key}"}) as customer:
        assert customer.get("/v1/deployments").status_code == 403
    with grpc.insecure_channel(server.address) as channel:
        public = stubs.provider_service_grpc.ProviderServiceStub(channel)
        with pytest.raises(grpc.RpcError) as refused:
            public.ListProviders(
                stubs.provider_service.ListProvidersRequest(), metadata=credentials)
        assert refused.value.code() == grpc.StatusCode.UNIMPLEMENTED


def test_a_switch_takes_effect_at_once_and_outlives_a_restart(service):
    server, operator, stub, credentials = service
    with server.client() as client:
        run(client, "Say hello")
        assert asked(server) == {"cheap": 1}
        changed = operator.post("/v1/deployments/cheap", json={"state": "DRAINING"})
        assert changed.status_code == 200 and changed.json()["state"] == "DRAINING"
        run(client, "Say hello")
        assert asked(server) == {"cheap": 1, "dear": 1}
        operator.post("/v1/deployments/dear", json={"state": "DISABLED", "weight": 7})
        refused = client.post("/v1/jobs", json=ask("Say hello"))
        assert refused.status_code == 503
        assert refused.json()["error"]["code"] == "provider_unavailable"
    server.kill()
    with sqlite3.connect(f"file:{server.data}/modelroute.db?mode=ro", uri=True) as store:
        facts = store.execute(
            "SELECT subject, payload FROM event WHERE organization = 'platform' "
            "AND type = 'deployment.changed' ORDER BY sequence").fetchall()
    assert [fact[0] for fact in facts] == ["cheap", "dear"]
    assert json.loads(facts[1][1]) == {"state": "disabled", "weight": "7", "resetBreaker": "false"}
    server.start()
    assert deployment(operator)["state"] == "DRAINING"
    assert deployment(operator, "dear")["state"] == "DISABLED"
    assert deployment(operator, "dear")["weight"] == 7
    operator.post("/v1/deployments/cheap", json={"state": "ENABLED"})
    assert deployment(operator)["state"] == "ENABLED"
    with server.client() as client:
        assert run(client, "Say hello")[0]["state"] == "SUCCEEDED"


def test_what_cannot_be_set_is_refused_with_its_field(service):
    server, operator, stub, credentials = service
    nothing = operator.post("/v1/deployments/cheap", json={})
    assert nothing.status_code == 400
    assert nothing.json()["error"]["fieldViolations"][0]["field"] == "state"
    heavy = operator.post("/v1/deployments/cheap", json={"weight": 1001})
    assert heavy.json()["error"]["fieldViolations"][0]["field"] == "weight"
    odd = operator.post("/v1/deployments/cheap", json={"state": "SLEEPING"})
    assert odd.status_code == 400
    unknown = operator.post("/v1/deployments/zzz", json={"weight": 1})
    assert unknown.status_code == 404
    assert operator.get("/v1/jobs/job_zzz:explainRoute").status_code == 404
    assert operator.get("/v1/attempts", params={"pageToken": "x"}).status_code == 400


def test_an_open_breaker_is_seen_and_may_be_closed(service):
    server, operator, stub, credentials = service
    with server.client() as client, server.sandbox() as sandbox:
        sandbox.post("/control/faults", json={"model": "cheap", "faults": "status=500", "count": 4})
        run(client, "Say hello", count=2)
        seen = deployment(operator)
        assert seen["breaker"] == "OPEN" and seen["breakerUntil"]
        assert seen["successRate"] < 1
        closed = operator.post("/v1/deployments/cheap", json={"resetBreaker": True}).json()
        assert closed["breaker"] == "CLOSED" and "breakerUntil" not in closed


def test_attempts_routes_and_spend_are_told(service):
    server, operator, stub, credentials = service
    with server.client() as client, server.sandbox() as sandbox:
        sandbox.post("/control/faults", json={"model": "cheap", "faults": "status=401", "count": 1})
        job = run(client, "Say hello")[0]["id"]
        run(client, "Say hello", count=2)
    attempts = operator.get("/v1/attempts", params={"job": job}).json()["attempts"]
    assert [(each["number"], each["deployment"], each["state"]) for each in attempts] == [
        (2, "dear", "SUCCEEDED"), (1, "cheap", "FAILED")]
    assert attempts[1]["error"]["reason"] == "configuration"
    said = attempts[1]["providerMessage"]
    assert said and not said.startswith("sealed:")
    with sqlite3.connect(server.data / "modelroute.db", timeout=10) as store:
        kept = [detail for detail, in store.execute(
            "SELECT detail FROM attempt WHERE job = ? AND detail <> ''", (job,))]
    assert len(kept) == 1 and kept[0].startswith("sealed:") and said not in kept[0]
    routes = operator.get(f"/v1/jobs/{job}:explainRoute").json()["routes"]
    assert [route["attempt"] for route in routes] == [1, 2]
    first = routes[0]["candidates"]
    assert [(each["deployment"], each["rank"]) for each in first] == [("cheap", 1), ("dear", 2)]
    assert first[0]["score"] > 0 and money(first[0]["expectedCost"]) > 0
    assert {"deployment": "cheap", "excludedBy": "tried"} == {
        key: routes[1]["candidates"][1][key] for key in ("deployment", "excludedBy")}
    # Pages follow each other without a gap.
    seen, token = [], ""
    while True:
        page = operator.get("/v1/attempts", params={"pageSize": 1, "pageToken": token}).json()
        seen += [(each["job"], each["number"]) for each in page["attempts"]]
        token = page.get("nextPageToken", "")
        if not token:
            break
    assert len(seen) == len(set(seen)) == 4 and seen == sorted(seen, reverse=True)
    spend = operator.get("/v1/providerSpend").json()
    rows = {row["deployment"]: row for row in spend["rows"]}
    assert rows["cheap"]["attempts"] == "3" and rows["dear"]["attempts"] == "1"
    assert money(spend["total"]) == sum(money(row["cost"]) for row in spend["rows"]) > 0
    later = operator.get("/v1/providerSpend", params={"startTime": "2999-01-01T00:00:00Z"}).json()
    assert "rows" not in later
    wrong = operator.get("/v1/providerSpend", params={
        "startTime": "2026-01-01T00:00:00Z", "endTime": "2026-01-01T00:00:00Z"})
    assert wrong.status_code == 400


def test_the_command_line_shows_and_switches(service):
    server, operator, stub, credentials = service
    with server.client() as client:
        job = run(client, "Say hello")[0]["id"]

    def command(*arguments, **more):
        return server.run(
            "providers", *arguments, "--server", f"127.0.0.1:{server.operator_port}",
            key=server.operator_key, **more)

    assert "p-dear" in command("list").stdout
    assert "cheap" in command().stdout
    assert "draining" in command("set", "cheap", "--state", "draining").stdout
    assert deployment(operator)["state"] == "DRAINING"
    assert job in command("attempts", "--job", job).stdout
    assert "cheap" in command("explain", job).stdout
    assert "total" in command("spend").stdout
    told = json.loads(command("deployments", "--output", "json").stdout)
    assert [each["id"] for each in told["deployments"]] == ["cheap", "dear"]
    assert command("set", "zzz", "--weight", "1", check=False).returncode == 13
