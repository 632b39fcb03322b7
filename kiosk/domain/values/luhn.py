"""The check digit of ISO/IEC 7812-1 annex B (Luhn): one wrong digit, and most swapped neighbours, are noticed."""


def check_digit(payload: str) -> str:
    """The digit that makes `payload` (digits) whole."""
    total = 0
    for place, digit in enumerate(reversed(payload)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return str(-total % 10)


def is_whole(digits: str) -> bool:
    """Whether the last of these digits is the check digit of the others."""
    return len(digits) > 1 and digits.isascii() and digits.isdigit() and check_digit(digits[:-1]) == digits[-1]
