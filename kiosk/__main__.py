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
        status = _answered()
    except KeyboardInterrupt:
        status = process.stopped()
    return process.end(status)


def _answered() -> int:
    # Within, because Ctrl-C may come while the program loads.
    from kiosk.app.start.opening.plain_run import plain_options, run_plainly  # noqa: PLC0415

    if (options := plain_options(sys.argv[1:])) is not None:
        return run_plainly(options)
    from kiosk.cli import app  # noqa: PLC0415
    from kiosk.cli.shared.exit_codes import answered  # noqa: PLC0415

    return answered(app)


if __name__ == "__main__":
    sys.exit(main())
