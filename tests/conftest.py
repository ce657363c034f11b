"""What the test modules share: the golden-file option and the record's schema."""

import json
import os
from importlib import resources
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from jsonschema import Draft202012Validator

# No example fails for being slow: machines are noisy. What CI runs is the same at every run; a
# developer's runs go on looking.
settings.register_profile(
    "suite",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("suite")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="rewrite the records of tests/cases and samples from what the parser gives today",
    )


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden records are rewritten instead of compared."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(scope="session")
def schema() -> Draft202012Validator:
    """A validator of the record's schema, as the package ships it."""
    text = resources.files("inakoran_extract").joinpath("schema.json").read_text(encoding="utf-8")
    document: dict[str, Any] = json.loads(text)
    Draft202012Validator.check_schema(document)
    return Draft202012Validator(document)
