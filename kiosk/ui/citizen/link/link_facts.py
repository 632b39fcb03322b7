"""What a recorded link is told by: MyKey ID half covered, service, measure where there are several, account's end."""

from kiosk.domain.flow import Counter
from kiosk.domain.records.link import Link
from kiosk.domain.values.mykey import masked
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.errands.next_steps import measure_name
from kiosk.ui.messages.frame.pages import PageTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.lists.facts import FactList


def link_facts(theme: Theme, counter: Counter, link: Link) -> FactList:
    facts = FactList(theme)
    facts.add(say(PageTexts.DONE_MYKEY), masked(link.mykey))
    facts.add(say(LinkTexts.CONFIRM_SERVICE), counter.catalogue.name_of(link.service))
    if (measure := measure_name(counter, link)) is not None:
        facts.add(say(LinkTexts.MEASURE_NAME), measure)
    facts.add(say(LinkTexts.DONE_ACCOUNT), say(LinkTexts.DONE_TAIL, tail=link.account_tail))
    return facts
