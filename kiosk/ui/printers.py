"""The printers that the system knows."""


def printer_names() -> tuple[str, ...]:
    # Loads the print system's libraries: not before somebody wants to choose one.
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415

    return tuple(QPrinterInfo.availablePrinterNames())
