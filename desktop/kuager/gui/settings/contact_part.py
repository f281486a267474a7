"""How the office is reached, as it stands on the slip that a family takes home; for all members alike."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kuager.flows import slips
from kuager.gui.desk import Desk
from kuager.gui.settings.office_words import OfficeWords, Wording


def contact_part(desk: Desk, *, name: str = "contact") -> OfficeWords:
    """The part of the settings."""
    translate = QCoreApplication.translate
    wording = Wording(
        title=translate("ContactPart", "Slips for families"),
        about=translate(
            "ContactPart",
            "A slip carries the number of a ticket and these lines, nothing else. Whoever is searched on the "
            "way home should have nothing to explain: a telephone number, hours, no name of an organisation.",
        ),
        lines=translate("ContactPart", "How the office is reached"),
        kept=translate("ContactPart", "It stands on every slip from now on."),
        emptied=translate("ContactPart", "Slips carry the number alone from now on."),
    )
    return OfficeWords(desk, wording, slips.contact, slips.keep_contact, name=name)
