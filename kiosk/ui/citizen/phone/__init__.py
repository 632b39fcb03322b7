"""The phone doctor."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.steps import Kind
from kiosk.ui.citizen.page import Page
from kiosk.ui.citizen.phone.phone_advice import PhoneAdvicePage, PhoneCodePage
from kiosk.ui.citizen.phone.phone_codes import PhoneCodesPage
from kiosk.ui.citizen.phone.phone_model import PhoneModelPage
from kiosk.ui.citizen.phone.phone_question import PhoneQuestionPage
from kiosk.ui.citizen.phone.phone_verdict import PhoneVerdictPage

PAGES: dict[Kind, type[Page]] = {
    steps.PhoneQuestion: PhoneQuestionPage,
    steps.PhoneModel: PhoneModelPage,
    steps.PhoneVerdict: PhoneVerdictPage,
    steps.PhoneCodes: PhoneCodesPage,
    steps.PhoneCode: PhoneCodePage,
    steps.PhoneAdvice: PhoneAdvicePage,
}
