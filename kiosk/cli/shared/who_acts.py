"""Which commands ask nobody who they are, and why. All others say who acts, and leave a line in the desk's log."""

from collections.abc import Mapping, Sequence

_SHEET = "the city's own sheet, in which nobody stands"

ASKS_NOBODY: Mapping[tuple[str, ...], str] = {
    ("run",): "clerks log in at the desk",
    ("tour",): "its register is thrown away",
    ("check",): "the reader and a card, and no record",
    ("practice-card",): "nothing that is done with it counts",
    ("settings", "init"): "a file without a value of its own",
    ("settings", "show"): "the machine's own set-up",
    ("settings", "check"): "the machine's own set-up",
    ("languages",): "the program's own sentences, and the texts of the city's files",
    ("clock", "show"): "the machine's own clock; what is wrong with it would date the line too",
    ("services", "list"): _SHEET,
    ("services", "export"): _SHEET,
    ("spots", "list"): _SHEET,
    ("spots", "export"): _SHEET,
    ("devices", "list"): _SHEET,
    ("devices", "export"): _SHEET,
    ("backup", "new-key"): "it knows no register: the pair is made wherever the city keeps its secret key",
}
"""By the words of the command. They refuse --as and --reason, which would promise a line that nobody finds."""

DEEPEST = max(map(len, ASKS_NOBODY))
WORDS = "kiosk.words"
"""Where the first words of a command are kept while it is called."""


def asks_nobody(words: Sequence[str]) -> bool:
    return any(tuple(words[:many]) in ASKS_NOBODY for many in range(1, DEEPEST + 1))
