"""`kiosk` and `python -m kiosk`."""

import sys

from kiosk.app import process
from kiosk.app.start import second_stop


def main() -> int:
    """Run the command that was given; return its exit status."""
    process.leave_shell()
    process.prepare()
    second_stop.watch()
    try:
        # Within, because Ctrl-C may come while the program loads.
        from kiosk.cli import app  # noqa: PLC0415
        from kiosk.cli.shared.exit_codes import answered  # noqa: PLC0415

        status = answered(app)
    except KeyboardInterrupt:
        status = process.stopped()
    return process.end(status)


if __name__ == "__main__":
    sys.exit(main())
