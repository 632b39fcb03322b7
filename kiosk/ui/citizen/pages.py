"""Which page shows which step."""

from kiosk.domain.flow import steps
from kiosk.domain.flow.steps import Kind, Step, kind_of
from kiosk.ui.citizen.card.card_fine import CardFinePage
from kiosk.ui.citizen.card.enter_pin import EnterPinPage
from kiosk.ui.citizen.card.last_try import LastTryPage
from kiosk.ui.citizen.card.near_end import NearEndPage
from kiosk.ui.citizen.card.place_card import PlaceCardPage
from kiosk.ui.citizen.card.refused import RefusedPage
from kiosk.ui.citizen.card.working import WorkingPage
from kiosk.ui.citizen.doctor.comparing import ComparedPage, PlaceAnotherPage
from kiosk.ui.citizen.doctor.examining import ExaminedPage, ExaminingPage
from kiosk.ui.citizen.doctor.rereading import RereadingPage, RereadPage
from kiosk.ui.citizen.leaflets.choose_topic import ChooseTopicPage
from kiosk.ui.citizen.leaflets.choose_way import ChooseWayPage
from kiosk.ui.citizen.leaflets.leaflet import LeafletPage
from kiosk.ui.citizen.leaflets.spots import SpotsPage
from kiosk.ui.citizen.link.calculator import CalculatorPage
from kiosk.ui.citizen.link.choose_measure import ChooseMeasurePage
from kiosk.ui.citizen.link.choose_service import ChooseServicePage
from kiosk.ui.citizen.link.compare_account import CompareAccountPage
from kiosk.ui.citizen.link.confirm_link import ConfirmLinkPage
from kiosk.ui.citizen.link.enter_field import EnterFieldPage
from kiosk.ui.citizen.link.linked import LinkedPage
from kiosk.ui.citizen.link.service_details import ServiceDetailsPage
from kiosk.ui.citizen.link.where_points import WherePointsPage
from kiosk.ui.citizen.page import Page
from kiosk.ui.citizen.phone.phone_advice import PhoneAdvicePage, PhoneCodePage
from kiosk.ui.citizen.phone.phone_codes import PhoneCodesPage
from kiosk.ui.citizen.phone.phone_model import PhoneModelPage
from kiosk.ui.citizen.phone.phone_question import PhoneQuestionPage
from kiosk.ui.citizen.phone.phone_verdict import PhoneVerdictPage
from kiosk.ui.citizen.reserve.confirm_join import ConfirmJoinPage
from kiosk.ui.citizen.reserve.enter_mykey import EnterMyKeyPage
from kiosk.ui.citizen.reserve.have_mykey import HaveMyKeyPage
from kiosk.ui.citizen.reserve.join_told import JoinToldPage
from kiosk.ui.citizen.reserve.not_reserved import NotReservedPage
from kiosk.ui.citizen.reserve.reserved import ReservedPage
from kiosk.ui.citizen.reserve.terms import TermsPage
from kiosk.ui.citizen.status.cancel_link import CancelledPage, ConfirmCancelPage
from kiosk.ui.citizen.status.my_status import MyStatusPage
from kiosk.ui.citizen.ticket.tickets import ChooseTicketPage, NoTicketPage, TakingTicketPage, YourTicketPage
from kiosk.ui.citizen.visit.between import BetweenPage
from kiosk.ui.citizen.visit.home import HomePage
from kiosk.ui.citizen.visit.needs import NeedsPage
from kiosk.ui.citizen.visit.representative import RepresentativePage
from kiosk.ui.citizen.visit.who import WhoPage

_PAGES: dict[Kind, type[Page]] = {
    steps.Plain.HOME: HomePage,
    steps.Plain.NEEDS: NeedsPage,
    steps.Plain.WHO: WhoPage,
    steps.Representative: RepresentativePage,
    steps.Plain.PLACE_CARD: PlaceCardPage,
    steps.Plain.CARD_FINE: CardFinePage,
    steps.Plain.NEAR_END: NearEndPage,
    steps.LastTry: LastTryPage,
    steps.EnterPin: EnterPinPage,
    steps.Plain.NOT_RESERVED: NotReservedPage,
    steps.ConfirmJoin: ConfirmJoinPage,
    steps.JoinTold: JoinToldPage,
    steps.Plain.HAVE_MYKEY: HaveMyKeyPage,
    steps.Terms: TermsPage,
    steps.LinkTerms: TermsPage,
    steps.EnterMyKey: EnterMyKeyPage,
    steps.Reserved: ReservedPage,
    steps.Plain.CHOOSE_MEASURE: ChooseMeasurePage,
    steps.ChooseService: ChooseServicePage,
    steps.ServiceDetails: ServiceDetailsPage,
    steps.Calculator: CalculatorPage,
    steps.EnterField: EnterFieldPage,
    steps.ReadBack: CompareAccountPage,
    steps.ClerkCheck: CompareAccountPage,
    steps.ConfirmLink: ConfirmLinkPage,
    steps.Linked: LinkedPage,
    steps.Plain.MY_STATUS: MyStatusPage,
    steps.WherePoints: WherePointsPage,
    steps.ConfirmCancel: ConfirmCancelPage,
    steps.Cancelled: CancelledPage,
    steps.Refused: RefusedPage,
    steps.Examining: ExaminingPage,
    steps.Examined: ExaminedPage,
    steps.Rereading: RereadingPage,
    steps.Reread: RereadPage,
    steps.PlaceAnother: PlaceAnotherPage,
    steps.Compared: ComparedPage,
    steps.Plain.CHOOSE_TOPIC: ChooseTopicPage,
    steps.Plain.CHOOSE_WAY: ChooseWayPage,
    steps.Leaflet: LeafletPage,
    steps.Spots: SpotsPage,
    steps.PhoneQuestion: PhoneQuestionPage,
    steps.PhoneModel: PhoneModelPage,
    steps.PhoneVerdict: PhoneVerdictPage,
    steps.PhoneCodes: PhoneCodesPage,
    steps.PhoneCode: PhoneCodePage,
    steps.PhoneAdvice: PhoneAdvicePage,
    steps.Plain.CHOOSE_TICKET: ChooseTicketPage,
    steps.TakingTicket: TakingTicketPage,
    steps.YourTicket: YourTicketPage,
    steps.Plain.NO_TICKET: NoTicketPage,
    steps.Between: BetweenPage,
    steps.Plain.CHECKING_CARD: WorkingPage,
    steps.VerifyingPin: WorkingPage,
    steps.LookingUp: WorkingPage,
    steps.Recording: WorkingPage,
    steps.Settling: WorkingPage,
}


def page_for(step: Step) -> type[Page]:
    return _PAGES[kind_of(step)]
