"""Finds the service that is named on the command line."""

from kiosk.app.settings import Settings
from kiosk.app.store import Store
from kiosk.city_data.services import SERVICES
from kiosk.domain.city.service_catalogue import Catalogue
from kiosk.domain.values.errors import UserError
from kiosk.storage.handover.services import is_linked


def service_key(settings: Settings, store: Store, service: str) -> str:
    """By official number, or by a key that the catalogue or the register knows. Raises UserError, StorageError."""
    catalogue = Catalogue(SERVICES.load(settings.data_dir))
    found = catalogue.service(service) or catalogue.numbered(service)
    if found is not None:
        return found.key
    if is_linked(store.engine, service):
        return service
    raise UserError(f"there is no service {service!r}; `kiosk services list` names them")
