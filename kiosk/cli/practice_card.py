"""`kiosk practice-card`: the virtual card on a vpcd reader."""

import re
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.app.process import say, show
from kiosk.app.settings_loading import load
from kiosk.cli.shared.common import DataDir, explained, path, start
from kiosk.domain.values.errors import UserError
from kiosk.files.names import name_shown

_VPCD = re.compile(r"([a-z0-9.:_-]+):(\d{1,5})", re.ASCII | re.IGNORECASE)


def practice_card(
    card: Annotated[str, typer.Option(help="Kind of card; `--card list` names them.")] = "good",
    vpcd: Annotated[str, typer.Option(help="Where the vpcd reader listens.")] = "127.0.0.1:35963",
    today: Annotated[
        datetime | None, typer.Option(parser=start, metavar="DAY", help="The day that its certificate is made for.")
    ] = None,
    ca_out: Annotated[
        Path | None, typer.Option(parser=path, metavar="FILE", help="Write the practice CA (PEM) here.")
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """The virtual card on a vpcd reader, until stopped."""
    from cryptography.hazmat.primitives.serialization import Encoding

    from kiosk.files.durable import write_whole
    from kiosk.nfc.practice import faults
    from kiosk.nfc.practice.authority import Authority
    from kiosk.nfc.practice.kinds import KINDS, CardMaker
    from kiosk.nfc.practice.vpcd import VpcdCard

    if card == "list":
        for kind in (*KINDS, "falls-off:N", *faults.FAULTS):
            show(kind)
        return
    listens = _VPCD.fullmatch(vpcd)
    if listens is None or not 0 < int(listens[2]) < 65536:
        raise typer.BadParameter("write host and port like 127.0.0.1:35963", param_hint="--vpcd")
    with explained():
        settings = load(data_dir=data_dir).settings
        if data_dir is not None and not data_dir.is_dir():
            raise UserError(f"There is no data folder {name_shown(data_dir)}. Name one that is there.")
        maker = CardMaker(Authority.load_or_create(settings.data_dir), today or datetime.now(UTC))
        placed = faults.make(maker, card)
        if ca_out is not None:
            certificate = maker.authority.certificate(maker.today).public_bytes(Encoding.PEM)
            write_whole(ca_out, certificate, 0o666, over=True)
    lying = VpcdCard(placed, listens[1], int(listens[2]))
    try:
        lying.put()
    except OSError as error:
        say(f"no vpcd reader listens at {vpcd} ({error.strerror or error}). Start pcscd with vsmartcard-vpcd.")
        raise typer.Exit(1) from None
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    show(f"practice card {card} lies on {vpcd}; Ctrl-C takes it off")
    sys.stdout.flush()
    try:
        lying.serve()
    except KeyboardInterrupt:
        lying.pull()
