"""Which pages a leaflet has."""

import pytest

from kiosk.city_data import resources
from kiosk.domain.city.leaflets import Benefit, LeafletCatalog, LeafletId, LeafletTopic, pages_of


@pytest.mark.parametrize(("key", "benefits"), [("mynapoint-2020", 0), ("mynapoint-2022", 3)])
def test_where_a_programme_has_several_benefits_each_has_a_page(key: str, benefits: int) -> None:
    programme, city = resources.programmes()[key], resources.municipalities()["chigasaki"]
    pages = pages_of(LeafletId(LeafletTopic.PROGRAMME), programme, city, LeafletCatalog())
    told = [page.measure for page in pages if isinstance(page, Benefit)]
    assert told == [measure.key for measure in programme.measures][:benefits]
    assert len(told) == benefits
