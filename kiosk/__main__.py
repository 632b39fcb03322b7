"""`kiosk` and `python -m kiosk`."""

from kiosk.cli import app


def main() -> None:
    app()


if __name__ == "__main__":
    main()
