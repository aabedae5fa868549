"""Taking progress files in: each one whole or not at all, and what became of it in words."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence, Set
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from coach.clock import Clock
from coach.errors import ExchangeError
from coach.exchange.outgoing import fingerprint
from coach.exchange.records import Counted, counted, handed, read_call
from coach.exchange.sealed import (
    LARGEST_BYTES,
    Reason,
    RefusedError,
    Sealed,
    digest,
    open_sealed,
)
from coach.store.collected import Collected, Handed, NotTheirsError, packed
from coach.store.people import People, Person, PersonId, Profile, new_person
from coach.words import translate

_TOGETHER: Final = 50
_AHEAD: Final = 2
"""How many files may lie unpacked: each can be as large as a progress file may be."""
SUFFIX: Final = ".evenkeel"
NEW_PERSON: Final = PersonId("new")
"""Trust a profile as somebody who is not in the team yet."""


class Status(StrEnum):
    """What became of a file."""

    TAKEN = "taken"
    NOTHING_NEW = "nothing-new"
    ASKS = "asks"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One file and what became of it.

    ``says`` is a sentence for a person; ``reason`` a code where it was refused. Where it asks
    whether to trust a key, ``key`` is its fingerprint and ``likely`` who it may be from.
    """

    path: Path
    status: Status
    says: str
    name: str = ""
    profile: str = ""
    key: str = ""
    likely: Person | None = None
    new: int = 0
    changed: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """A file opened: what its seal holds, that counted, and its records packed as they are kept."""

    sealed: Sealed
    counted: Counted
    packed: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A file's hash, and what is inside unless it was taken in before."""

    sha256: str
    inside: Inside | None


Trust = Mapping[str, PersonId]
"""Profile to the person it belongs to, or to ``NEW_PERSON``."""


class _Team:
    """Whose profiles and names are known, kept up while files are taken in."""

    def __init__(self, people: People) -> None:
        self.profiles = people.profiles()
        self._named: dict[str, list[Person]] = {}
        for person in people.all():
            self._named.setdefault(person.name.casefold(), []).append(person)

    def likely(self, name: str) -> Person | None:
        """Return the one person of that name, if there is one and only one."""
        found = self._named.get(name.strip().casefold(), []) if name.strip() else []
        return found[0] if len(found) == 1 else None

    def take(self, profile: Profile, newcomer: Person | None) -> None:
        """Know a profile as it now stands, and who is new with it."""
        self.profiles[profile.id] = profile
        if newcomer is not None:
            self._named.setdefault(newcomer.name.casefold(), []).append(newcomer)


class Inbox:
    """Takes progress files in for a trainer."""

    def __init__(self, people: People, collected: Collected, clock: Clock) -> None:
        self._people = people
        self._collected = collected
        self._clock = clock

    def take_in(
        self, paths: Iterable[Path], *, trust: Trust | None = None, trust_all: bool = False
    ) -> Iterator[Arrival]:
        """Take files in one after another; each stands by itself, whole or not at all.

        They are put on the disk some at a time; stop asking for more to cancel.

        ``trust_all`` answers every question about a new key with yes, to the likely person.
        """
        team = _Team(self._people)
        waiting = list(paths)
        known = {each.file for each in team.profiles.values()}
        with self._collected.many(), closing(_unpacked_ahead(waiting, known)) as ahead:
            for start in range(0, len(waiting), _TOGETHER):
                with self._collected.together():
                    arrivals = [
                        self._say(path, next(ahead), team, trust or {}, trust_all=trust_all)
                        for path in waiting[start : start + _TOGETHER]
                    ]
                yield from arrivals

    def _say(
        self,
        path: Path,
        parcel: Future[Parcel],
        team: _Team,
        trust: Trust,
        *,
        trust_all: bool,
    ) -> Arrival:
        """Take one file, and say in words why not."""
        try:
            return self._take(path, parcel.result(), team, trust, trust_all=trust_all)
        except RefusedError as error:
            return Arrival(path=path, status=Status.REFUSED, says=str(error), reason=error.reason)
        except ExchangeError as error:
            return Arrival(path=path, status=Status.REFUSED, says=str(error), reason="unread")

    def _take(
        self,
        path: Path,
        parcel: Parcel,
        team: _Team,
        trust: Trust,
        *,
        trust_all: bool,
    ) -> Arrival:
        known = next((each for each in team.profiles.values() if each.file == parcel.sha256), None)
        if known is not None:
            return self._nothing_new(path, known)
        # Left shut if it was the last of its profile when this began; a newer one may have come since.
        inside = parcel.inside or _open(read(path))
        manifest = inside.sealed.manifest
        profile = team.profiles.get(manifest.profile)
        if profile is None:
            likely = team.likely(manifest.name)
            chosen = trust.get(manifest.profile)
            if chosen is None and trust_all:
                chosen = likely.id if likely else NEW_PERSON
            if chosen is None:
                return _asks(path, inside.sealed, likely)
            trusted, newcomer = self._trusted(inside.sealed, chosen)
            return self._merge(path, parcel.sha256, inside, trusted, newcomer, team)
        if profile.key != manifest.key:
            raise RefusedError(Reason.OTHER_KEY, fingerprint(manifest.key))
        if manifest.serial <= profile.serial:
            raise RefusedError(Reason.OLDER, f"{manifest.serial}, have {profile.serial}")
        return self._merge(path, parcel.sha256, inside, profile, None, team)

    def _merge(
        self,
        path: Path,
        sha256: str,
        inside: Inside,
        profile: Profile,
        newcomer: Person | None,
        team: _Team,
    ) -> Arrival:
        now, manifest = self._clock.now(), inside.sealed.manifest
        held = self._collected.digests(profile)
        kept = replace(
            profile,
            serial=manifest.serial,
            file=sha256,
            words=manifest.words,
            collected_at=now,
        )
        try:
            merged = self._collected.merge(
                kept,
                self._as_corrected(inside, held),
                inside.counted.lessons,
                now,
                held=held,
                records=inside.packed,
                newcomer=newcomer,
            )
        except NotTheirsError as error:
            raise RefusedError(Reason.NOT_THEIRS, error.detail) from error
        team.take(kept, newcomer)
        name = self._people.get(profile.person).name
        return Arrival(
            path=path,
            status=Status.TAKEN,
            says=_taken(name, merged.new, merged.changed, merged.lessons, words=manifest.words),
            name=name,
            profile=profile.id,
            new=merged.new,
            changed=merged.changed,
        )

    def _as_corrected(self, inside: Inside, held: Mapping[str, str]) -> list[Handed]:
        """Return a file's calls; those that changed and were corrected here count as corrected."""
        lines = dict(zip(inside.sealed.manifest.digests, inside.sealed.records, strict=True))
        calls = list(inside.counted.calls)
        for at, call in enumerate(calls):
            if held.get(call.id, call.digest) != call.digest:
                corrections = self._collected.corrections(call.id)
                calls[at] = handed(read_call(lines[call.digest]), call.digest, corrections)
        return calls

    def _nothing_new(self, path: Path, profile: Profile) -> Arrival:
        name = self._people.get(profile.person).name
        return Arrival(
            path=path,
            status=Status.NOTHING_NEW,
            says=translate(
                "coach", "This file from {named} was taken in before; nothing changed."
            ).format(named=_named(name)),
            name=name,
            profile=profile.id,
        )

    def _trusted(self, sealed: Sealed, person: PersonId) -> tuple[Profile, Person | None]:
        """Return the profile as it is to be kept, and the person to add with it, if new."""
        manifest, now = sealed.manifest, self._clock.now()
        newcomer = new_person(manifest.name, now) if person == NEW_PERSON else None
        profile = Profile(
            id=manifest.profile,
            person=newcomer.id if newcomer else person,
            key=manifest.key,
            serial=0,
            file="",
            words=False,
            collected_at=None,
        )
        return profile, newcomer


def files_in(paths: Iterable[Path]) -> list[Path]:
    """Return the files among these, and the progress files in the folders among them, by name."""
    found: list[Path] = []
    for path in paths:
        found.extend(sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path])
    return found


def _unpacked_ahead(paths: Sequence[Path], known: Set[str]) -> Generator[Future[Parcel]]:
    """Yield the files unpacked, each while those before it are being kept."""

    def unpack(path: Path) -> Parcel:
        data = read(path)
        sha256 = digest(data)
        return Parcel(sha256=sha256, inside=None if sha256 in known else _open(data))

    with ThreadPoolExecutor(1, "unpacking") as pool:
        coming: deque[Future[Parcel]] = deque()
        try:
            for path in paths:
                coming.append(pool.submit(unpack, path))
                if len(coming) > _AHEAD:
                    yield coming.popleft()
            yield from coming
        finally:
            pool.shutdown(cancel_futures=True)


def _open(data: bytes) -> Inside:
    sealed = open_sealed(data)
    if sealed.manifest.kind != "progress":
        raise RefusedError(Reason.NOT_FOR_HERE, sealed.manifest.kind)
    return Inside(sealed=sealed, counted=counted(sealed), packed=packed(sealed.records))


def read(path: Path) -> bytes:
    """Return a file's bytes, no more than a progress file may have; ``ExchangeError`` if unread."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise ExchangeError(
            translate("coach", "{name} could not be read.").format(name=path.name),
            translate(
                "coach",
                "See whether the folder is still there and may be read. Nothing was taken in.",
            ),
            str(error),
        ) from error


def _asks(path: Path, sealed: Sealed, likely: Person | None) -> Arrival:
    manifest = sealed.manifest
    return Arrival(
        path=path,
        status=Status.ASKS,
        says=(
            translate(
                "coach",
                "This is the first file from {named}. Trust its key to be theirs, and take it in?",
            ).format(named=_named(manifest.name))
        ),
        name=manifest.name,
        profile=manifest.profile,
        key=fingerprint(manifest.key),
        likely=likely,
    )


def _taken(name: str, new: int, changed: int, lessons: int, *, words: bool) -> str:
    parts = [
        _count(new, translate("coach", "one new call"), translate("coach", "{number} new calls")),
        _count(
            changed,
            translate("coach", "one changed call"),
            translate("coach", "{number} changed calls"),
        ),
        _count(lessons, translate("coach", "one lesson"), translate("coach", "{number} lessons")),
    ]
    found = ", ".join(part for part in parts if part) or translate("coach", "nothing new")
    own = (
        translate("coach", "with their own words")
        if words
        else translate("coach", "without their own words, as they chose")
    )
    return f"{_named(name)}: {found}, {own}."


def _count(number: int, one: str, many: str) -> str:
    if not number:
        return ""
    return one if number == 1 else many.format(number=number)


def _named(name: str) -> str:
    return name or translate("coach", "somebody without a name")
