"""What a recorded link is told by: its service, its measure where there are several, the end of its account."""

from kiosk.domain.flow import Counter
from kiosk.domain.link import Link
from kiosk.ui.messages import say
from kiosk.ui.messages.linking import Linking
from kiosk.ui.messages.next_steps import measure_name
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.facts import FactList


def link_facts(theme: Theme, counter: Counter, link: Link) -> FactList:
    facts = FactList(theme)
    facts.add(say(Linking.CONFIRM_SERVICE), counter.catalogue.name_of(link.service))
    if (measure := measure_name(counter, link)) is not None:
        facts.add(say(Linking.MEASURE_NAME), measure)
    facts.add(say(Linking.DONE_ACCOUNT), say(Linking.DONE_TAIL, tail=link.account_tail))
    return facts
