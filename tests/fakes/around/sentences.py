"""All that the program can say, in Japanese, as it stands in the program."""

from kiosk.ui.messages import CitizenText, DeskText, UntranslatedText
from kiosk.ui.messages.all_sentences import enums_of

ENUMS = [enum for kind in (CitizenText, DeskText, UntranslatedText) for enum in enums_of(kind)]
SENTENCES = frozenset(str(text.value) for enum in ENUMS for text in enum)
