"""Organisations with exactly the funds and scopes that a test needs, made by an operator."""

from dataclasses import dataclass


@dataclass
class Account:
    organization: str
    key: str
    key_id: str


def usd(nanos):
    return {"currencyCode": "USD", "units": str(nanos // 10**9), "nanos": nanos % 10**9}


def create(operator, funds_nanos=0, scopes=(), mode="test", name="e2e"):
    made = checked(operator.post("/v1/organizations", json={"displayName": name}))
    organization = made["organization"]["id"]
    body = {"organization": organization, "team": made["team"]["id"], "mode": mode}
    key = checked(operator.post("/v1/keys", json=body | {"scopes": list(scopes)}))
    if funds_nanos:
        fund(operator, organization, funds_nanos, mode)
    return Account(organization, key["secret"], key["key"]["id"])


def fund(operator, organization, nanos, mode="test"):
    return checked(operator.post("/v1/funds", json={
        "organization": organization, "mode": mode, "amount": usd(nanos)}))


def checked(response):
    assert response.status_code == 200, f"{response.status_code} {response.text}"
    return response.json()
