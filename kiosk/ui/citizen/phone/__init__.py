"""The phone doctor."""

from kiosk.domain.flow.errands.phone import PhoneAdvice, PhoneCode, PhoneCodes, PhoneModel, PhoneQuestion, PhoneVerdict
from kiosk.domain.flow.steps import Kind

PAGES: dict[Kind, str] = {
    PhoneQuestion: "phone.phone_question:PhoneQuestionPage",
    PhoneModel: "phone.phone_model:PhoneModelPage",
    PhoneVerdict: "phone.phone_verdict:PhoneVerdictPage",
    PhoneCodes: "phone.phone_codes:PhoneCodesPage",
    PhoneCode: "phone.phone_advice:PhoneCodePage",
    PhoneAdvice: "phone.phone_advice:PhoneAdvicePage",
}
