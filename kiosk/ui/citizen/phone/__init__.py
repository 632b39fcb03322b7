"""The phone doctor."""

from kiosk.domain.flow.errands.phone import PhoneAdvice, PhoneCode, PhoneCodes, PhoneModel, PhoneQuestion, PhoneVerdict
from kiosk.domain.flow.steps import Kind
from kiosk.ui.citizen.page import Page
from kiosk.ui.citizen.phone.phone_advice import PhoneAdvicePage, PhoneCodePage
from kiosk.ui.citizen.phone.phone_codes import PhoneCodesPage
from kiosk.ui.citizen.phone.phone_model import PhoneModelPage
from kiosk.ui.citizen.phone.phone_question import PhoneQuestionPage
from kiosk.ui.citizen.phone.phone_verdict import PhoneVerdictPage

PAGES: dict[Kind, type[Page]] = {
    PhoneQuestion: PhoneQuestionPage,
    PhoneModel: PhoneModelPage,
    PhoneVerdict: PhoneVerdictPage,
    PhoneCodes: PhoneCodesPage,
    PhoneCode: PhoneCodePage,
    PhoneAdvice: PhoneAdvicePage,
}
