"""What is recorded of the holder, and taking a link back."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.status import Cancelled, ConfirmCancel
from kiosk.domain.flow.steps import Kind

PAGES: dict[Kind, str] = {
    steps.Plain.MY_STATUS: "status.my_status:MyStatusPage",
    ConfirmCancel: "status.cancel_link:ConfirmCancelPage",
    Cancelled: "status.cancel_link:CancelledPage",
}
