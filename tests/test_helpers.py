"""A test that fails leaves nothing behind that lets the next one fail."""

import ast
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parent


def context_managers() -> Iterator[tuple[str, ast.FunctionDef]]:
    for file in sorted(TESTS.rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        if "contextmanager" not in text:
            continue
        for found in ast.walk(ast.parse(text)):
            decorators = getattr(found, "decorator_list", ())
            if isinstance(found, ast.FunctionDef) and any("contextmanager" in ast.unparse(each) for each in decorators):
                yield f"{file.relative_to(TESTS)} {found.name}", found


def is_yield(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Yield | ast.YieldFrom)


def test_what_a_helper_opened_is_closed_after_a_failure_too() -> None:
    """After a bare yield nothing is done when the test fails: what has to be done stands in a finally."""
    found = dict(context_managers())
    assert [name for name, helper in found.items() if any(map(is_yield, helper.body[:-1]))] == []
    assert found
