"""The window. It shows the flow it is given and turns touches into events."""

# WORKAROUND: once PySide6 is loaded, shiboken reads the source of every module that is imported after it, and stumbles
# over pydantic's lazy ones half-way through their import (shibokensupport/feature.py). So pydantic comes first.
import pydantic.dataclasses
import pydantic.root_model
import pydantic.type_adapter  # noqa: F401
