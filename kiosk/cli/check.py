"""`kiosk check`: the reader and card part of the journey without a window or a PIN."""

import json
from datetime import UTC, datetime
from functools import partial
from typing import Annotated

import typer

from kiosk.cli.common import Config, DataDir, explained
from kiosk.domain.checks import Status
from kiosk.settings import load


def check(
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
    reader: Annotated[str, typer.Option(help="Only readers whose name contains this.")] = "",
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """The reader and card checks, no PIN. Exit 0: ready, 1: a problem was found, 2: wrong use."""
    from kiosk.nfc.certificate import TrustAnchors
    from kiosk.nfc.checkup import check_up
    from kiosk.nfc.pcsc_connection import open_card
    from kiosk.nfc.pcsc_monitor import look_once
    from kiosk.ui.messages.checks import message_of, name_of

    with explained():
        settings = load(config, data_dir=data_dir, reader_name=reader or None).settings
        anchors = TrustAnchors.load(settings.trust_folder)
    found = check_up(partial(look_once, settings.reader_name), open_card, anchors, datetime.now(UTC))
    if as_json:
        checks = [
            {
                "id": item.id.value,
                "status": item.status.value,
                "code": item.code.value,
                "message": message_of(item),
                "seconds": round(item.seconds, 6),
            }
            for item in found.checks
        ]
        answer = {
            "ready": found.ready,
            "reader": found.reader,
            "checks": checks,
            "apdus": found.commands,
            "card_seconds": round(found.card_seconds, 6),
        }
        typer.echo(json.dumps(answer, ensure_ascii=False, indent=2))
    else:
        marks = {Status.OK: "○", Status.WARNING: "△", Status.PROBLEM: "×", Status.SKIPPED: "-"}
        for item in found.checks:
            typer.echo(f"{marks[item.status]} {name_of(item.id)}: {message_of(item)}")
    raise typer.Exit(0 if found.ready else 1)
