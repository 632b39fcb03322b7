"""A child process: a bare window with one line of text."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from benchmarks.first_paint import PaintWatch


def main() -> int:
    app = QApplication(["bare"])
    window = QWidget()
    QVBoxLayout(window).addWidget(QLabel("kiosk"))
    PaintWatch(window, lambda: window)
    if "--windowed" in sys.argv:
        window.resize(720, 1280)
        window.show()
    else:
        window.showFullScreen()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
