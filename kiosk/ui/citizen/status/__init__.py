"""What is recorded of the holder, and taking a link back."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.status import Cancelled, ConfirmCancel
from kiosk.domain.flow.steps import Kind
from kiosk.ui.citizen.page import Page
from kiosk.ui.citizen.status.cancel_link import CancelledPage, ConfirmCancelPage
from kiosk.ui.citizen.status.my_status import MyStatusPage

PAGES: dict[Kind, type[Page]] = {
    steps.Plain.MY_STATUS: MyStatusPage,
    ConfirmCancel: ConfirmCancelPage,
    Cancelled: CancelledPage,
}
