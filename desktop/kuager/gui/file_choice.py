"""Choosing a file or folder with Qt's own dialog, which can be kept from remembering where it was.

The system's dialog fills the list of recent files. Qt's own keeps the folders one has been in among the
user's settings; those settings are sent into nothing before the first dialog opens (on Windows Qt keeps
them in the registry, which this cannot move). The dialog is shown with `open()`, never with a nested loop,
and the lock works in it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QSettings, Qt, QUrl, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from kuager.gui import theme
from kuager.gui.widgets.sheet import EVERYWHERE


class Asked(Enum):
    """What is to be chosen."""

    FILE = "file"
    FILES = "files"
    FOLDER = "folder"
    NEW_FILE = "new file"


class FileChoice(QFileDialog):
    """`chosen` carries a `Path`, of several files a list of them; closing the dialog says nothing."""

    chosen = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        asked: Asked,
        *,
        filters: tuple[str, ...] = (),
        ending: str = "",
        suggested: str = "",
        name: str = "file_choice",
    ) -> None:
        """`filters` as Qt writes them ("Bundles (*.age)"); `ending` without its dot, for a new file."""
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
        window = parent.window()
        super().__init__(window, title)
        self.setObjectName(name)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setHistory([])
        self.setSidebarUrls([QUrl.fromLocalFile(QDir.homePath()), QUrl.fromLocalFile(QDir.rootPath())])
        self.setDirectory(QDir.homePath())
        if asked is Asked.NEW_FILE:
            self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self.setFileMode(QFileDialog.FileMode.AnyFile)
            self.setDefaultSuffix(ending)
            # The flow refuses to overwrite; a question here would promise what it does not do.
            self.setOption(QFileDialog.Option.DontConfirmOverwrite)
            self.selectFile(suggested)
        elif asked is Asked.FOLDER:
            self.setFileMode(QFileDialog.FileMode.Directory)
            self.setOption(QFileDialog.Option.ShowDirsOnly)
        elif asked is Asked.FILES:
            self.setFileMode(QFileDialog.FileMode.ExistingFiles)
        else:
            self.setFileMode(QFileDialog.FileMode.ExistingFile)
        if filters:
            self.setNameFilters(filters)
        self.resize(
            min(theme.px(760), max(320, window.width() - 40)),
            min(theme.px(480), max(280, window.height() - 40)),
        )
        for action in window.actions():
            if action.property(EVERYWHERE):
                self.addAction(action)
        if asked is Asked.FILES:
            self.filesSelected.connect(self._were_chosen)
        else:
            self.fileSelected.connect(self._was_chosen)

    @Slot(str)
    def _was_chosen(self, path: str) -> None:
        if path:
            self.chosen.emit(Path(path))

    @Slot(list)
    def _were_chosen(self, paths: list[str]) -> None:
        if paths:
            self.chosen.emit([Path(path) for path in paths])


_FILTERED: Final = {"csv", "pdf"}


def ask_to_save(
    parent: QWidget, title: str, suggested: str, then: Callable[[Path], None], *, name: str
) -> None:
    """Ask what a new file is to be called; it gets the ending of the suggested name.

    `then` is a slot of a QObject: it is called with the path, unless the dialog is closed.
    """
    ending = Path(suggested).suffix.lstrip(".")
    filters = (f"{ending.upper()} (*.{ending})",) if ending in _FILTERED else ()
    dialog = FileChoice(
        parent, title, Asked.NEW_FILE, filters=filters, ending=ending, suggested=suggested, name=name
    )
    dialog.chosen.connect(then)
    dialog.open()
