"""What stands on the keys of our own keyboard, row by row. The marks change the kana before them."""

from kiosk.domain.values.kana import SEMI_VOICED, SMALL, VOICED

Rows = tuple[str, ...]

KANA: Rows = (
    "あかさたなはまやらわ",
    f"いきしちにひみ{VOICED}りを",
    "うくすつぬふむゆるん",
    f"えけせてねへめ{SEMI_VOICED}れー",
    f"おこそとのほもよろ{SMALL}",
)
LATIN: Rows = ("1234567890", "ABCDEFGHIJ", "KLMNOPQRST", "UVWXYZ")
DIGITS: Rows = ("123", "456", "789", " 0 ")
SIGNS: Rows = ("!\"#$%&'()*", "+,-./:;<=>", "?@[\\]^_`{|", "}~")
