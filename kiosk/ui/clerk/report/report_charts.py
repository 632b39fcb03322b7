"""Which chart shows which table of the report."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QWidget

from kiosk.domain.report.counts import Report
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.report import ReportTexts
from kiosk.ui.paper.report_tables import ReportCell, ReportRow, ReportTable, shown_as, tables_of
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.bars import Bar, LyingBars, StandingBars
from kiosk.ui.widgets.text.text_label import TextLabel

_BETWEEN = " / "


@dataclass(frozen=True)
class Panel:
    """A title, what the numbers are where that has to be said, and what is under it."""

    title: str
    parts: tuple[QWidget, ...]
    about: str = ""


def panels_of(theme: Theme, report: Report) -> Iterator[Panel]:
    """In the order in which a clerk reads them; each is made when it is asked for."""
    tables = tables_of(report)
    for table in tables:
        if table is tables.answers:
            yield _answers(theme, table)
        else:
            yield _panel(theme, table, standing=table is tables.hours)


def _panel(theme: Theme, table: ReportTable, *, standing: bool) -> Panel:
    if not table.rows:
        return Panel(table.title, (TextLabel(theme, TextRole.SMALL, say(ReportTexts.NOTHING), colour=Colour.SUB),))
    named = [(row.name, row.cells[0], _BETWEEN.join(table.texts(row))) for row in table.rows]
    chart = _chart(theme, named, standing=standing)
    chart.setAccessibleName(table.title)
    chart.setAccessibleDescription("\n".join(table.lines))
    headings = [column.heading for column in table.columns]
    return Panel(table.title, (chart,), _BETWEEN.join(headings) if len(headings) > 1 else "")


def _answers(theme: Theme, table: ReportTable) -> Panel:
    """A chart a question."""
    parts: list[QWidget] = []
    for row in table.rows:
        parts += [TextLabel(theme, TextRole.SMALL, row.name), _answers_to(theme, table, row)]
    return Panel(table.title, tuple(parts))


def _answers_to(theme: Theme, table: ReportTable, row: ReportRow) -> QWidget:
    columns = zip(table.columns, row.cells, strict=True)
    chart = _chart(theme, [(column.heading, cell, shown_as(cell, column.kind)) for column, cell in columns])
    chart.setAccessibleName(row.name)
    headings = zip(table.columns, table.texts(row), strict=True)
    chart.setAccessibleDescription("\n".join(f"{column.heading} {text}" for column, text in headings))
    return chart


def _chart(theme: Theme, named: Sequence[tuple[str, ReportCell, str]], *, standing: bool = False) -> QWidget:
    bars = [Bar(name, cell if isinstance(cell, int | float) else None, text) for name, cell, text in named]
    return StandingBars(theme, bars) if standing else LyingBars(theme, bars)
