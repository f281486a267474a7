"""A failure said in its place: what happened, what is safe, the way out. A bug also goes to the window."""

from __future__ import annotations

from kuager.gui.messages import message_for
from kuager.gui.widgets.notice import NoticePlace


def tell(place: NoticePlace, error: Exception) -> None:
    """Say a failure where the act was asked for."""
    message = message_for(error)
    place.say("danger", message.happened, message.detail)
