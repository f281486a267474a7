"""The one style sheet, generated from the tokens: only what a palette cannot say.

Rules that keep it robust: nothing says left or right (style sheets do not mirror); a control has the same
outer size with and without focus, so the 2 px ring takes its second pixel from the padding; two weights
only, and a checked thing never turns bold, for it would be cut.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from kuager import paths

TONES: Final = ("ink", "inkSoft", "inkFaint", "accent", "good", "attention", "danger", "neutral")
KINDS: Final = ("good", "attention", "danger", "neutral", "accent")
GROUNDS: Final = (
    "window", "surface", "sunken", "raised", "line", "edge", "accent", "accentSoft",
    "good", "goodSoft", "attention", "attentionSoft", "danger", "dangerSoft",
    "neutral", "neutralSoft",
)  # fmt: skip


@dataclass(frozen=True)
class _Tokens:
    """The tokens as the rules below use them: colours as strings, lengths already multiplied."""

    c: Mapping[str, str]
    type: Mapping[str, int]
    size: Mapping[str, int]
    space: Mapping[str, int]
    radius: Mapping[str, int]
    scheme: str

    @property
    def high(self) -> int:
        """Inner height of a control with a 1 px border."""
        return self.size["control"] - 2


def style_sheet(colours: Mapping[str, str], tokens: Mapping[str, Any], scheme: str, text_size: int) -> str:
    """The whole sheet for a scheme and a text size in per cent."""

    def grown(lengths: Mapping[str, Any]) -> dict[str, int]:
        return {
            name: round(length * text_size / 100)
            for name, length in lengths.items()
            if isinstance(length, int)
        }

    t = _Tokens(
        colours, grown(tokens["type"]), grown(tokens["size"]), tokens["space"], tokens["radius"],
        scheme,
    )  # fmt: skip
    parts = (_words, _grounds, _entries, _buttons, _marks, _lists, _tabs, _scroll_bars)
    return "\n".join(part(t) for part in parts)


def _drawn(t: _Tokens, name: str) -> str:
    """A style sheet can colour no picture, so each scheme has its own."""
    return (paths.resources() / "icons" / f"{name}-{t.scheme}.svg").as_posix()


def _words(t: _Tokens) -> str:
    tones = "".join(f'QLabel[tone="{tone}"]{{color:{t.c[tone]}}}' for tone in TONES)
    return f"""
QLabel{{background:transparent;border:none}}
QLabel[role="title"]{{font-size:{t.type["title"]}px;font-weight:700}}
QLabel[role="heading"]{{font-size:{t.type["heading"]}px;font-weight:700}}
QLabel[role="reading"]{{font-size:{t.type["reading"]}px}}
QLabel[role="strong"]{{font-weight:700}}
QLabel[role="small"]{{font-size:{t.type["small"]}px;color:{t.c["inkSoft"]}}}
QLabel[role="caption"]{{font-size:{t.type["small"]}px;color:{t.c["inkSoft"]};font-weight:700}}
QLabel[role="key"]{{font-size:{t.type["small"]}px;color:{t.c["inkSoft"]};
  border:1px solid {t.c["line"]};border-radius:3px;padding:0 4px}}
{tones}
QToolTip{{background:{t.c["raised"]};color:{t.c["ink"]};border:1px solid {t.c["edge"]};padding:4px}}
"""


def _grounds(t: _Tokens) -> str:
    grounds = "".join(f'QFrame[ground="{name}"]{{background:{t.c[name]};border:none}}' for name in GROUNDS)
    badges = "".join(
        f'QFrame[badge="{kind}"]{{background:{t.c[kind + "Soft"]};border:none;'
        f"border-radius:{t.radius['badge']}px}}"
        f'QFrame[badge="{kind}"] QLabel{{color:{t.c[kind]};font-size:{t.type["small"]}px}}'
        for kind in KINDS
    )
    return f"""{grounds}{badges}
QFrame[panel="true"]{{background:{t.c["raised"]};border:1px solid {t.c["line"]};
  border-radius:{t.radius["panel"]}px}}
QDialog{{background:{t.c["raised"]}}}
"""


def _entries(t: _Tokens) -> str:
    pad, focus = t.space["s"], t.c["focus"]
    return f"""
QLineEdit,QPlainTextEdit,QComboBox{{background:{t.c["raised"]};color:{t.c["ink"]};
  border:1px solid {t.c["edge"]};border-radius:{t.radius["control"]}px;padding:0 {pad}px;
  placeholder-text-color:{t.c["inkFaint"]};
  selection-background-color:{t.c["accent"]};selection-color:{t.c["accentInk"]}}}
QLineEdit,QComboBox{{min-height:{t.high}px}}
QPlainTextEdit{{padding:{t.space["xs"]}px}}
QLineEdit:focus,QComboBox:focus,QComboBox:on{{border:2px solid {focus};padding:0 {pad - 1}px;
  min-height:{t.high - 2}px}}
QPlainTextEdit:focus{{border:2px solid {focus};padding:{t.space["xs"] - 1}px}}
QLineEdit:read-only,QPlainTextEdit:read-only{{background:{t.c["sunken"]};border-color:{t.c["line"]}}}
QLineEdit:read-only:focus,QPlainTextEdit:read-only:focus{{border-color:{focus}}}
QLineEdit:disabled,QPlainTextEdit:disabled,QComboBox:disabled{{background:{t.c["sunken"]};
  color:{t.c["inkFaint"]};border-color:{t.c["line"]}}}
QLineEdit QToolButton{{background:transparent;border:2px solid transparent;border-radius:3px}}
QComboBox::drop-down{{border:none;width:{t.size["icon"] + 6}px}}
QComboBox::down-arrow{{image:url({_drawn(t, "chevron")});width:{t.size["iconSmall"]}px;
  height:{t.size["iconSmall"]}px}}
QComboBox QAbstractItemView{{background:{t.c["raised"]};color:{t.c["ink"]};
  border:1px solid {t.c["edge"]};outline:none;padding:0;
  selection-background-color:{t.c["selection"]};selection-color:{t.c["ink"]}}}
QComboBox QAbstractItemView::item{{padding:0 {pad}px}}
"""


def _buttons(t: _Tokens) -> str:
    pad, wide, focus = t.space["s"], t.space["l"], t.c["focus"]
    return f"""
QPushButton{{background:{t.c["raised"]};color:{t.c["ink"]};border:1px solid {t.c["edge"]};
  border-radius:{t.radius["control"]}px;min-height:{t.high}px;padding:0 {wide}px;outline:none}}
QPushButton:hover,QPushButton:pressed{{background:{t.c["sunken"]}}}
QPushButton:focus{{border:2px solid {focus};min-height:{t.high - 2}px;padding:0 {wide - 1}px}}
QPushButton:disabled{{color:{t.c["inkFaint"]};background:{t.c["sunken"]};border-color:{t.c["line"]}}}
QPushButton::menu-indicator{{image:none;width:0}}
QDialogButtonBox{{dialogbuttonbox-buttons-have-icons:0}}
QPushButton[kind="primary"]{{background:{t.c["accent"]};color:{t.c["accentInk"]};
  border-color:{t.c["accent"]};font-weight:700}}
QPushButton[kind="primary"]:hover,QPushButton[kind="primary"]:pressed{{
  background:{t.c["accentHover"]};border-color:{t.c["accentHover"]}}}
QPushButton[kind="primary"]:disabled{{background:{t.c["sunken"]};color:{t.c["inkFaint"]};
  border-color:{t.c["line"]}}}
QPushButton[kind="danger"]{{color:{t.c["danger"]};border-color:{t.c["danger"]}}}
QPushButton[kind="danger"]:focus{{border:2px solid {t.c["danger"]}}}
QPushButton[kind="danger"]:disabled{{color:{t.c["inkFaint"]};border-color:{t.c["line"]}}}
QPushButton[kind="quiet"]{{background:transparent;border-color:transparent;color:{t.c["accent"]};
  padding:0 {pad}px}}
QPushButton[kind="quiet"]:hover,QPushButton[kind="quiet"]:pressed,QPushButton[kind="quiet"]:checked{{
  background:{t.c["accentSoft"]}}}
QPushButton[kind="quiet"]:focus{{border:2px solid {focus};padding:0 {pad - 1}px}}
QPushButton[kind="quiet"]:disabled{{color:{t.c["inkFaint"]}}}
QPushButton[kind="link"]{{background:transparent;border:none;border-bottom:1px solid {t.c["accent"]};
  border-radius:0;color:{t.c["accent"]};padding:0 2px;min-height:{t.size["target"] - 9}px}}
QPushButton[kind="link"]:hover{{color:{t.c["accentHover"]}}}
QPushButton[kind="link"]:focus{{border:2px solid {focus};border-radius:3px;padding:0;
  min-height:{t.size["target"] - 12}px}}
QPushButton[kind="link"]:disabled{{color:{t.c["inkFaint"]};border-bottom-color:transparent}}
QPushButton[kind="place"]{{background:transparent;border:2px solid transparent;padding:0;
  min-height:{t.size["row"] - 4}px}}
QPushButton[kind="place"]:hover{{background:{t.c["sunken"]}}}
QPushButton[kind="place"]:checked{{background:{t.c["accentSoft"]}}}
QPushButton[kind="place"]:focus{{border-color:{focus};padding:0;min-height:{t.size["row"] - 4}px}}
"""


def _marks(t: _Tokens) -> str:
    side = t.size["icon"]
    return f"""
QCheckBox,QRadioButton{{spacing:{t.space["s"]}px;min-height:{t.size["target"] - 4}px;
  padding:0 2px;border:2px solid transparent;border-radius:{t.radius["control"]}px;
  background:transparent;outline:none}}
QCheckBox:disabled,QRadioButton:disabled{{color:{t.c["inkFaint"]}}}
QCheckBox::indicator,QRadioButton::indicator{{width:{side - 2}px;height:{side - 2}px;
  border:1px solid {t.c["edge"]};background:{t.c["raised"]};margin:1px}}
QCheckBox::indicator{{border-radius:3px}}
QRadioButton::indicator{{border-radius:{side // 2}px}}
QCheckBox::indicator:checked{{background:{t.c["accent"]};border-color:{t.c["accent"]};
  image:url({_drawn(t, "tick")})}}
QRadioButton::indicator:checked{{border:5px solid {t.c["accent"]};width:{side - 10}px;
  height:{side - 10}px}}
QCheckBox:focus,QRadioButton:focus{{border-color:{t.c["focus"]}}}
QProgressBar{{background:{t.c["sunken"]};border:none;border-radius:4px;max-height:8px;min-height:8px}}
QProgressBar::chunk{{background:{t.c["accent"]};border-radius:4px}}
QMenu{{background:{t.c["raised"]};color:{t.c["ink"]};border:1px solid {t.c["edge"]};padding:4px}}
QMenu::item{{min-height:{t.size["target"]}px;padding:0 {t.space["l"]}px;border-radius:3px}}
QMenu::item:selected{{background:{t.c["selection"]}}}
QMenu::item:disabled{{color:{t.c["inkFaint"]}}}
"""


def _lists(t: _Tokens) -> str:
    return f"""
QTableView,QListView{{background:transparent;border:none;outline:none;
  selection-background-color:{t.c["selection"]};selection-color:{t.c["ink"]}}}
QHeaderView{{background:transparent;border:none}}
QHeaderView::section{{background:transparent;color:{t.c["inkSoft"]};font-size:{t.type["small"]}px;
  border:none;border-bottom:1px solid {t.c["line"]};padding:0 {t.space["s"]}px;
  min-height:{t.size["target"] - 2}px}}
QHeaderView::section:hover{{color:{t.c["ink"]}}}
QHeaderView::up-arrow,QHeaderView::down-arrow{{image:none;width:0;height:0}}
"""


def _tabs(t: _Tokens) -> str:
    return f"""
QTabBar{{background:transparent;border:none;qproperty-drawBase:0}}
QTabBar::tab{{background:transparent;color:{t.c["inkSoft"]};border:2px solid transparent;
  min-height:{t.size["control"] - 4}px;padding:0 {t.space["s"] - 2}px;margin:0 4px}}
QTabBar::tab:hover{{color:{t.c["ink"]}}}
QTabBar::tab:selected{{color:{t.c["accent"]};border-bottom-color:{t.c["accent"]}}}
QTabBar::tab:selected:focus{{border:2px solid {t.c["focus"]};border-radius:3px}}
"""


def _scroll_bars(t: _Tokens) -> str:
    return f"""
QScrollArea{{background:transparent;border:none}}
QScrollArea>QWidget>QWidget{{background:transparent}}
QScrollArea:focus{{border:2px solid {t.c["focus"]}}}
QAbstractScrollArea::corner{{background:transparent;border:none}}
QScrollBar{{background:transparent;border:none;margin:0}}
QScrollBar:vertical{{width:10px}}
QScrollBar:horizontal{{height:10px}}
QScrollBar::handle{{background:{t.c["edge"]};border-radius:3px;margin:2px}}
QScrollBar::handle:vertical{{min-height:32px}}
QScrollBar::handle:horizontal{{min-width:32px}}
QScrollBar::add-line,QScrollBar::sub-line,QScrollBar::add-page,QScrollBar::sub-page{{
  background:none;border:none;width:0;height:0}}
"""
