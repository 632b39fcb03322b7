"""Sending a visitor to another window of the city hall."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.office.referrals import CityHallWindow
from kiosk.ui.messages import say


class ReferralTexts(Enum):
    TITLE = QT_TRANSLATE_NOOP("ReferralTexts", "ほかの窓口に案内した")
    NOTED = QT_TRANSLATE_NOOP("ReferralTexts", "{window}への案内を記録しました。")
    CERTIFICATES = QT_TRANSLATE_NOOP("ReferralTexts", "市民課")
    TAX = QT_TRANSLATE_NOOP("ReferralTexts", "税の窓口")
    PENSION = QT_TRANSLATE_NOOP("ReferralTexts", "年金の窓口")


def window_name(window: CityHallWindow) -> str:
    return say(ReferralTexts[window.name])
