"""What stands on the keys of our own keyboard, row by row. The marks change the kana before them."""

from kiosk.domain.values.text.kana_input import SEMI_VOICED, SMALL, VOICED

KeyRows = tuple[str, ...]

KANA: KeyRows = (
    "あかさたなはまやらわ",
    f"いきしちにひみ{VOICED}りを",
    "うくすつぬふむゆるん",
    f"えけせてねへめ{SEMI_VOICED}れー",
    f"おこそとのほもよろ{SMALL}",
)
LATIN: KeyRows = ("1234567890", "ABCDEFGHIJ", "KLMNOPQRST", "UVWXYZ")
DIGITS: KeyRows = ("123", "456", "789", " 0 ")
SIGNS: KeyRows = ("!\"#$%&'()*", "+,-./:;<=>", "?@[\\]^_`{|", "}~")
