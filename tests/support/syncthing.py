"""Two real Syncthing daemons over one folder each: this machine only, nothing announced, nothing reported.

They speak with each other and with the test on 127.0.0.1; discovery, relays, NAT, STUN, upgrades, usage and
crash reports are off. A program of that name is looked for; `KUAGER_SYNCTHING` may name another one.
"""

from __future__ import annotations

import http.client
import json
import os
import re
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

PROGRAM = os.environ.get("KUAGER_SYNCTHING") or shutil.which("syncthing")
_PATIENCE = 90
_KEY = "only-for-this-test"
_OFF = "".join(
    f"<{name}>false</{name}>"
    for name in (
        *("globalAnnounceEnabled", "localAnnounceEnabled", "relaysEnabled", "natEnabled", "startBrowser"),
        *("crashReportingEnabled", "announceLANAddresses", "restartOnWakeup"),
    )
)
_NONE = (
    "<autoUpgradeIntervalH>0</autoUpgradeIntervalH><urAccepted>-1</urAccepted><stunServer></stunServer>"
    "<globalAnnounceServer></globalAnnounceServer><reconnectionIntervalS>5</reconnectionIntervalS>"
)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


class Daemon:
    """One daemon with a folder."""

    def __init__(self, place: Path) -> None:
        assert PROGRAM is not None
        self.folder = place / "folder"
        self.folder.mkdir(parents=True)
        (self.folder / ".stignore").write_text("(?d)*.part\n", "utf-8")
        self._home = place / "home"
        self._port, self._listen = _free_port(), _free_port()
        self._environment = {**os.environ, "HOME": str(place), "STNOUPGRADE": "1", "STNODEFAULTFOLDER": "1"}
        said = subprocess.run(
            [PROGRAM, "generate", f"--home={self._home}", "--no-default-folder", "--skip-port-probing"],
            env=self._environment,
            capture_output=True,
            check=True,
        )
        found = re.search(rb"Device ID: ([A-Z0-9-]+)", said.stdout + said.stderr)
        assert found is not None
        self.id = found[1].decode("ascii")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, other: Daemon) -> None:
        """Begin to replicate with another one."""
        assert PROGRAM is not None
        (self._home / "config.xml").write_text(self._configuration(other), "utf-8")
        self._process = subprocess.Popen(
            [PROGRAM, "serve", f"--home={self._home}", "--no-browser", "--no-restart", "--no-upgrade"],
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _configuration(self, other: Daemon) -> str:
        devices = "".join(
            f'<device id="{each.id}"><address>tcp://127.0.0.1:{each._listen}</address></device>'
            for each in (self, other)
        )
        members = "".join(f'<device id="{each.id}"/>' for each in (self, other))
        return (
            f'<configuration version="36"><folder id="shared" path="{self.folder}" type="sendreceive" '
            f'rescanIntervalS="0" fsWatcherEnabled="false"><filesystemType>basic</filesystemType>{members}'
            f"<markerName>.stfolder</markerName><maxConflicts>10</maxConflicts></folder>{devices}"
            f'<gui enabled="true" tls="false"><address>127.0.0.1:{self._port}</address>'
            f"<apikey>{_KEY}</apikey></gui><options>"
            f"<listenAddress>tcp://127.0.0.1:{self._listen}</listenAddress>{_OFF}{_NONE}"
            "</options></configuration>"
        )

    def ask(self, path: str, method: str = "GET", patience: float = 30) -> Any:
        """Its answer; None where there is nothing to read."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self._port}/rest/{path}", method=method, headers={"X-API-Key": _KEY}
        )
        for left in reversed(range(5)):  # it cuts answers off while it takes up its configuration
            try:
                with urllib.request.urlopen(request, timeout=patience) as answer:  # noqa: S310
                    content = answer.read()
                break
            except (http.client.HTTPException, ConnectionResetError):
                if not left:
                    raise
                self.wait_a_moment()
        try:
            return json.loads(content)
        except ValueError:
            return None

    def is_up(self) -> bool:
        """Whether it answers."""
        try:
            return self.ask("system/ping", patience=2) is not None
        except OSError:
            return False

    def wait_a_moment(self) -> None:
        """While it starts."""
        assert self._process is not None
        try:
            self._process.wait(0.2)
        except subprocess.TimeoutExpired:
            return
        raise AssertionError("syncthing ended")

    def scan(self) -> None:
        """Let it see what is in its folder."""
        self.ask("db/scan?folder=shared", "POST")

    def wait_for_news(self) -> None:
        """Until something happens in it, or a second is over."""
        self.ask("events?timeout=1&limit=1")
        since = self.ask("events?timeout=0&limit=1")[-1]["id"]
        self.ask(f"events?timeout=1&since={since}")

    def files(self) -> set[str]:
        """What lies in the folder, without what Syncthing keeps for itself."""
        return {each.name for each in self.folder.iterdir() if not each.name.startswith(".st")}

    def contents(self) -> dict[str, bytes] | None:
        """The same with their bytes; None while something is being copied."""
        try:
            return {name: (self.folder / name).read_bytes() for name in self.files()}
        except FileNotFoundError:
            return None

    def stop(self) -> None:
        """End it."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(30)


class TooSlowError(AssertionError):
    """The daemons did not come to something within a minute and a half."""


def until(met: Callable[[], bool], wait: Callable[[], None]) -> None:
    """Wait for the daemons; `TooSlowError` after a minute and a half."""
    end = time.monotonic() + _PATIENCE
    while not met():
        if time.monotonic() >= end:
            raise TooSlowError("the daemons did not come to that")
        wait()


class Pair:
    """Two daemons that replicate one folder."""

    def __init__(self, place: Path) -> None:
        self.both = (Daemon(place / "one"), Daemon(place / "other"))

    def start(self) -> None:
        """Start both; they are connected on return. `TooSlowError` where the machine is too busy for them."""
        one, other = self.both
        one.start(other)
        other.start(one)
        for each in self.both:
            until(each.is_up, each.wait_a_moment)
        until(self._is_connected, one.wait_for_news)

    def _is_connected(self) -> bool:
        one, other = self.both
        return all(
            each.ask("system/connections")["connections"].get(peer.id, {}).get("connected", False)
            for each, peer in ((one, other), (other, one))
        )

    def settle(self) -> None:
        """Until both folders hold the same.

        They look again each time: what changed here before a daemon saw it is not taken from the other one,
        and without a new look it would come to that again only after a minute or more.
        """
        self._scan()
        until(self._is_same, self._look_again)

    def _look_again(self) -> None:
        self.both[1].wait_for_news()
        self._scan()

    def _scan(self) -> None:
        for each in self.both:
            each.scan()

    def _is_same(self) -> bool:
        one, other = (each.contents() for each in self.both)
        return one is not None and one == other

    def pause(self) -> None:
        """Cut the line."""
        for each in self.both:
            each.ask("system/pause", "POST")

    def resume(self) -> None:
        """Join them again; each knows by then what changed in its own folder."""
        self._scan()
        for each in self.both:
            each.ask("system/resume", "POST")
        until(self._is_connected, self.both[0].wait_for_news)

    def stop(self) -> None:
        """End both."""
        for each in self.both:
            each.stop()
