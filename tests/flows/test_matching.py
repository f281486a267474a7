"""One against all, and all against all: in any script, whatever changes, cancelled or made anew meanwhile."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from kuager.flows import duplicates, matching, people, retraction
from kuager.flows import interview as recording
from kuager.flows.matching import LIKELY, Batch, Matcher, facts_of_person, facts_of_testifier, told_with
from kuager.flows.unlock import Session
from kuager.model.account import AccountNames
from kuager.model.ids import RecordId
from kuager.model.names import Name
from kuager.names import evidence
from kuager.task import Cancelled, Task
from kuager.vault import candidates
from tests.support import files_told, many_names, vaults
from tests.support.files_told import person, spoken

SILENT = Task.silent()
SCRIPTS = ("Әділғазы Мұқай", "Adilgazy Muqai", "ئادىلغازى مۇقاي", "阿迪力哈孜·木哈依")
OTHERS = ("Серік Мысалұлы", "Айгүл Сынаққызы", "Нұрлан Үлгіұлы")


def _loaded(session: Session) -> Matcher:
    matcher = Matcher()
    assert matcher.load(session, SILENT)
    return matcher


def _named(matcher: Matcher, words: str) -> list[RecordId]:
    return [near.file for near in matcher.names(words, 10)]


def _pairs(session: Session) -> set[tuple[str, str]]:
    return {(each.one, each.other) for each in candidates.likely(session.database)}


def _rename(session: Session, interview: RecordId, *names: str) -> None:
    editing = recording.open_recorded(session, interview)
    (told,) = editing.interview.persons
    changed = msgspec.structs.replace(told, names=AccountNames(tuple(map(Name, names))))
    recording.save(
        session, editing.with_interview(msgspec.structs.replace(editing.interview, persons=(changed,)))
    )


def test_any_script_finds_every_script_as_it_is_typed(session: Session) -> None:
    files = [files_told.told(session, name) for name in SCRIPTS]
    for name in OTHERS:
        files_told.told(session, name)
    matcher = _loaded(session)
    for words in (*SCRIPTS, "adilgazi muk", "Мұқай Әділғ"):
        assert set(_named(matcher, words)[:4]) == set(files)
    (first, *_) = matcher.names("Adilgazy Muqai", 10)
    assert (first.file, first.name) == (files[1], "Adilgazy Muqai")
    assert first.score > 0.95
    why = next(near.why for near in matcher.names("Adilgazy Muqai", 10) if near.file == files[0])
    assert [(match.left, match.right) for match in why.matches] == [
        ("adilgazy", "әділғазы"),
        ("muqai", "мұқай"),
    ]
    assert matcher.names("", 10) == matcher.names("·", 10) == []


def test_a_file_is_known_by_the_spelling_that_is_most_alike(session: Session) -> None:
    file = files_told.told(session, SCRIPTS[3], SCRIPTS[0], "Мүлдем Басқа")
    matcher = _loaded(session)
    ((near),) = matcher.names("Adilgazy Muqai", 10)
    assert (near.file, near.name) == (file, SCRIPTS[0])


def test_who_is_told_of_now_may_be_known(session: Session) -> None:
    file = files_told.told(session, "Әділғазы Мұқай", born="1968", sex="male", origin="Emin county")
    namesake = files_told.told(session, "Әділғазы Мұқай", born="1999", sex="male")
    for name in OTHERS:
        files_told.told(session, name)
    matcher = _loaded(session)
    told = person("Adilghazi Muqay", born="1968", sex="male", origin="Emin")
    facts = facts_of_person(spoken(told), told)
    (known, *rest) = matcher.known(facts)
    assert (known.file, known.name, known.judgement.band) == (file, "Әділғазы Мұқай", "probable")
    assert namesake not in [each.file for each in rest]
    assert matcher.known(facts, besides=[file]) == rest
    assert file not in [each.file for each in matcher.known(facts, together=[file])]


def test_an_equal_number_decides_whatever_the_names(session: Session) -> None:
    number = files_told.number()
    file = files_told.told(session, "Серік Мысалұлы", number=number)
    matcher = _loaded(session)
    told = person("叶尔兰", number=f" {number[:6]} {number[6:14]}-{number[14:].lower()}")
    (known,) = matcher.known(facts_of_person(spoken(told), told))
    assert (known.file, known.judgement.band) == (file, "probable")


def test_the_old_form_of_a_number_is_the_same_number(session: Session) -> None:
    number = files_told.number()
    file = files_told.told(session, "Серік Мысалұлы", number=number)
    matcher = _loaded(session)
    old = person("叶尔兰", number=number[:6] + number[8:17])
    (known,) = matcher.known(facts_of_person(spoken(old), old))
    assert (known.file, known.judgement.band) == (file, "probable")
    another = person("Серік Мысалұлы", born="1968", number=number[:6] + number[8:14] + "777")
    (known,) = matcher.known(facts_of_person(spoken(another), another))
    assert known.judgement.band != "different", "it has no check, so it may be a slip"


def test_unlike_sound_numbers_decide_against(session: Session) -> None:
    files_told.told(session, "Серік Мысалұлы", born="1968", number=files_told.number(sequence="001"))
    matcher = _loaded(session)
    told = person("Серік Мысалұлы", born="1968", number=files_told.number(sequence="003"))
    assert matcher.known(facts_of_person(spoken(told), told)) == []
    unsound = person("Серік Мысалұлы", born="1968", number=files_told.number()[:-1] + "0")
    assert files_told.number()[-1] != "0"
    assert len(matcher.known(facts_of_person(spoken(unsound), unsound))) == 1


def test_a_number_that_everybody_has_is_nobodys(session: Session) -> None:
    told = [person(f"Серік {name}", number="000000") for name in _words(matching._MOST_SHARING + 2)]
    files_told.record(session, *told)
    files_told.told(session, "Айгүл Сынаққызы", number="-")
    matcher = _loaded(session)
    stranger = person("Құралай Мысал", number="000000")
    assert matcher.known(facts_of_person(spoken(stranger), stranger)) == []
    dashes = person("Құралай Мысал", number="-")
    assert matcher.known(facts_of_person(spoken(dashes), dashes)) == []


def _words(count: int) -> list[str]:
    syllables = ("ба", "ден", "ғұл", "жы", "қас", "мо", "рың", "шөк")
    return ["".join(each) for each in itertools.islice(itertools.product(syllables, repeat=3), count)]


def test_a_testifier_may_be_known_too(session: Session) -> None:
    earlier = files_told.record(session, person("Серік Мысалұлы"), speaker="Гүлшара Мысалқызы", born="1970")
    matcher = _loaded(session)
    interview = spoken(person("Айгүл Сынаққызы"), speaker="Gulshara Mysal", born="1970")
    (known,) = matcher.known(facts_of_testifier(interview))
    assert known.file == earlier.id


def test_relatives_speak_for_it(session: Session) -> None:
    files_told.record(session, person("Серік Мысалұлы"), speaker="Гүлшара Мысалқызы")
    matcher = _loaded(session)
    told = person("Serik Mysaluly")
    alone = matcher.known(facts_of_person(spoken(told), told))
    by_her = matcher.known(facts_of_person(spoken(told, speaker="古丽夏拉·木沙勒"), told))
    assert "relative" in {each.kind for each in by_her[0].judgement.evidence}
    assert not alone or by_her[0].judgement.bits > alone[0].judgement.bits


def test_a_prison_is_no_home(session: Session) -> None:
    """Where somebody was brought says nothing about who it is."""
    one, other = vaults.told(person="Серік Мысалұлы"), vaults.told(person="Серік Мысалұлы")
    told = one.persons[0]
    events = msgspec.structs.replace(told.events, events=told.events.events)
    facts = facts_of_person(other, msgspec.structs.replace(told, events=events))
    assert facts.counties == facts_of_person(one, told).counties
    blank = msgspec.structs.replace(told, identity=type(told.identity)())
    assert facts_of_person(one, blank).counties == ()


# -- following the vault -------------------------------------------------------------------------


def test_only_what_changed_is_read_again(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    files = [files_told.told(session, name) for name in SCRIPTS]
    matcher = _loaded(session)
    read: list[RecordId] = []
    plainly = candidates.read

    def watched(database: object, asked: list[RecordId]) -> object:
        read.extend(asked)
        return plainly(database, asked)  # type: ignore[arg-type]

    monkeypatch.setattr(candidates, "read", watched)
    assert matcher.load(session, SILENT)
    assert read == []
    fresh = files_told.told(session, "Серік Мысалұлы")
    assert matcher.load(session, SILENT)
    assert fresh in read
    assert not set(read) & set(files)
    assert _named(matcher, "Serik Mysal") == [fresh]


def test_a_name_that_was_corrected_is_found_and_the_old_one_is_not(session: Session) -> None:
    interview = files_told.record(session, person("Серік Мысалұлы"))
    matcher = _loaded(session)
    _rename(session, interview.id, "Нұрлан Үлгіұлы")
    assert _named(matcher, "Serik Mysal"), "until it is loaded again"
    matcher.load(session, SILENT)
    assert _named(matcher, "Serik Mysal") == []
    assert _named(matcher, "Nurlan Ulgi") == [interview.persons[0].account]


def test_files_that_are_joined_are_one_and_parted_are_two(session: Session) -> None:
    one, other = files_told.told(session, "Серік Мысалұлы"), files_told.told(session, "赛力克·木沙勒")
    matcher = _loaded(session)
    assert len(_named(matcher, "Serik Mysal")) == len(matcher) == 2
    people.join(session, other, one, "the same")
    matcher.load(session, SILENT)
    assert _named(matcher, "Serik Mysal") == [one]
    people.part(session, other, "another one")
    matcher.load(session, SILENT)
    assert set(_named(matcher, "Serik Mysal")) == {one, other}


def test_what_was_retracted_takes_no_part(session: Session) -> None:
    told = files_told.record(session, person("Серік Мысалұлы"), speaker="Гүлшара Мысалқызы")
    files_told.told(session, "Serik Mysaluly")
    duplicates.run(session, matcher := Matcher(), SILENT)
    assert len(_pairs(session)) == 1
    retraction.retract(session, told.id, "testimony", "recorded twice")
    assert duplicates.waiting(session) == [], "also before it is compared again"
    assert duplicates.count(session) == duplicates.Counts(0, 0, 0)
    duplicates.run(session, matcher, SILENT)
    assert _pairs(session) == set()
    assert told.id not in _named(matcher, "Gulshara Mysal")
    retraction.show_again(session, told.id, "testimony")
    duplicates.run(session, matcher, SILENT)
    assert len(_pairs(session)) == 1


def test_lists_that_were_made_anew_are_read_anew(session: Session) -> None:
    files = {files_told.told(session, name) for name in SCRIPTS}
    duplicates.run(session, matcher := Matcher(), SILENT)
    found = _pairs(session)
    assert len(found) == 6
    batch = Batch(candidates.lists(session.database), 0, 1, ())
    session.rebuild()
    assert _pairs(session) == set()
    assert not duplicates.keep(session, batch), "of lists that are no more"
    duplicates.run(session, matcher, SILENT)
    assert _pairs(session) == found
    assert set(_named(matcher, SCRIPTS[0])) == files


def _stopping(at: int) -> Task:
    """A task that is cancelled at its so-manieth step."""
    steps = itertools.count(1)

    def listen(*_: object) -> None:
        if next(steps) == at:
            task.cancel()

    task = Task(listen)
    return task


def test_loading_goes_on_where_it_was_cancelled(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "_CHUNK", 2)
    files = {files_told.told(session, name) for name in SCRIPTS}
    matcher = Matcher()
    with pytest.raises(Cancelled):
        matcher.load(session, _stopping(2))
    early = set(_named(matcher, SCRIPTS[0]))
    assert early < files
    assert early, "what is read can be asked for"
    assert matcher.load(session, SILENT)
    assert set(_named(matcher, SCRIPTS[0])) == files


def test_loading_in_pieces(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "_CHUNK", 2)
    files = {files_told.told(session, name) for name in SCRIPTS}
    ticks = itertools.count()
    monkeypatch.setattr(matching, "perf_counter", lambda: float(next(ticks)))
    matcher, pieces = Matcher(), 1
    while not matcher.load(session, SILENT, seconds=1.5):
        pieces += 1
        assert pieces < 10
    assert pieces > 1
    assert set(_named(matcher, SCRIPTS[0])) == files


# -- all against all -----------------------------------------------------------------------------


def _some(session: Session) -> list[RecordId]:
    """Files of which some are alike, told of and speaking, among others who make their names rare."""
    files_told.record(session, *map(person, many_names.names(60)))
    told = [
        files_told.record(session, person(*SCRIPTS[:2], born="1968"), speaker="Гүлшара Мысалқызы"),
        files_told.record(session, person(SCRIPTS[2]), person("Серік Мысалұлы", born="1970")),
        files_told.record(session, person(SCRIPTS[3], born="1968"), speaker="Gulshara Mysal"),
        files_told.record(session, person("赛力克·木沙勒"), person("Серік Мысал", born="1970")),
        files_told.record(session, person("Нұрлан", number=files_told.number()), speaker="Серік Мысалұлы"),
        files_told.record(session, person("叶尔兰", number=files_told.number()), speaker="Әділғазы Мұқай"),
    ]
    return [RecordId(each) for one in told for each in (one.id, *(p.account for p in one.persons))]


def _among(session: Session, files: list[RecordId]) -> set[tuple[str, str]]:
    """What was found among these files."""
    return {pair for pair in _pairs(session) if set(pair) <= set(files)}


def _by_hand(session: Session, matcher: Matcher, files: list[RecordId]) -> set[tuple[str, str]]:
    """What is likely among these files, each held against each."""
    return {
        (one, other)
        for one, other in itertools.combinations(sorted(files), 2)
        if matcher.judge(session, one, other).band in LIKELY
    }


def test_all_that_is_likely_is_found_and_nothing_else(session: Session) -> None:
    files = _some(session)
    duplicates.run(session, matcher := Matcher(), SILENT)
    found = _among(session, files)
    assert found == _by_hand(session, matcher, files)
    assert len(found) >= 6
    done = duplicates.progress(session)
    assert done.done == done.total == len(files) + 61


def test_each_two_are_judged_once(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    _some(session)
    judged: list[frozenset[str]] = []
    plainly = evidence.judge

    def watched(comparer: Any, left: Any, right: Any, *rest: Any, **more: Any) -> object:
        judged.append(frozenset({repr(left), repr(right)}))
        return plainly(comparer, left, right, *rest, **more)

    monkeypatch.setattr(evidence, "judge", watched)
    duplicates.run(session, Matcher(), SILENT, seconds=0.0)
    assert len(judged) == len(set(judged)) > 0


@pytest.mark.parametrize("stop", range(1, 8))
def test_a_run_goes_on_where_it_was_cancelled(session: Session, stop: int) -> None:
    files = _some(session)
    task = _stopping(stop + 1)  # the first step is of loading
    with pytest.raises(Cancelled):
        duplicates.run(session, Matcher(), task, seconds=0.0)
    halfway = duplicates.progress(session)
    assert stop <= halfway.done < halfway.total
    kept = _pairs(session)
    batches: list[Batch] = []
    matcher = Matcher()  # as after a kill: nothing is in memory any more
    matcher.load(session, SILENT)
    while (batch := matcher.batch(session, SILENT, seconds=0.0)) is not None:
        batches.append(batch)
        assert duplicates.keep(session, batch)
    again = {each.file for batch in batches for each in batch.compared}
    assert len(again) <= halfway.total - halfway.done, "what was done is not done again"
    assert kept <= _pairs(session)
    assert _among(session, files) == _by_hand(session, matcher, files)


def test_batches_may_be_made_ahead_of_keeping(session: Session) -> None:
    files = _some(session)
    matcher = _loaded(session)
    batches: list[Batch] = []
    while (batch := matcher.batch(session, SILENT, seconds=0.0)) is not None:
        batches.append(batch)
    assert not duplicates.keep(session, batches[1]), "the one before it is missing"
    assert all(duplicates.keep(session, batch) for batch in batches)
    assert _among(session, files) == _by_hand(session, matcher, files)
    assert all(duplicates.keep(session, batch) for batch in batches), "a second time changes nothing"
    assert _among(session, files) == _by_hand(session, matcher, files)


def test_a_batch_that_was_not_kept_comes_again(session: Session) -> None:
    files = _some(session)
    matcher = _loaded(session)
    lost = matcher.batch(session, SILENT, seconds=0.0)
    matcher.load(session, SILENT)
    again = matcher.batch(session, SILENT, seconds=0.0)
    assert again is not None
    assert again == lost
    duplicates.run(session, matcher, SILENT)
    assert _among(session, files) == _by_hand(session, matcher, files)


@pytest.mark.parametrize("when", range(4))
def test_what_changes_during_a_run_is_compared_again(session: Session, when: int) -> None:
    files = _some(session)
    extra = files_told.record(session, person("Мүлдем Басқа"), speaker="Құралай Сынаққызы")
    files += [extra.id, RecordId(extra.persons[0].account)]
    matcher = _loaded(session)
    for number in itertools.count():
        if number == when * 3:
            _rename(session, extra.id, "Adilghazi Muqay")
            files.append(files_told.told(session, "Нұрлан Үлгіұлы"))
            files += candidates.read(session.database, files[-1:])[0].testimonies.told_in
        batch = matcher.batch(session, SILENT, seconds=0.0)
        if batch is None:
            break
        assert duplicates.keep(session, batch)
    assert _among(session, files) == _by_hand(session, matcher, files)
    assert any(extra.persons[0].account in pair for pair in _pairs(session))


def _add(session: Session) -> None:
    files_told.told(session, "Serik Mysal", born="1970")


def _change(session: Session) -> None:
    row = next(row for row in recording.listing(session) if row.person_count == 1)
    _rename(session, row.id, "Серік Мысалұлы")


def _join(session: Session) -> None:
    first, second = (row.id for row in people.listing(session) if "Серік" in row.name)
    people.join(session, second, first, "the same")


def _hide(session: Session) -> None:
    retraction.retract(session, recording.listing(session)[0].id, "testimony", "recorded twice")


@pytest.mark.parametrize("act", [_add, _change, _join, _hide])
def test_going_on_finds_what_a_full_run_finds(session: Session, act: Callable[[Session], None]) -> None:
    _some(session)
    duplicates.run(session, matcher := Matcher(), SILENT)
    act(session)
    duplicates.run(session, matcher, SILENT)
    found = _pairs(session)
    duplicates.start_over(session)
    assert _pairs(session) == set()
    assert duplicates.progress(session).done == 0
    duplicates.run(session, matcher, SILENT)
    assert _pairs(session) == found
    duplicates.start_over(session)
    duplicates.run(session, Matcher(), SILENT)
    assert _pairs(session) == found


def test_two_of_one_testimony_are_two(session: Session) -> None:
    files_told.record(session, person("Серік Мысалұлы"), person("Serik Mysaluly"), speaker="Серік Мысал")
    duplicates.run(session, Matcher(), SILENT)
    assert _pairs(session) == set()


def test_whoever_tells_of_himself_may_be_one(session: Session) -> None:
    told = person("Серік Мысалұлы", relation="self", number=files_told.number())
    interview = files_told.record(session, told, speaker="Serik Mysaluly", number=files_told.number())
    duplicates.run(session, Matcher(), SILENT)
    assert _pairs(session) == {tuple(sorted((interview.id, told.account)))}
    assert told_with(interview, interview.id) == told_with(interview, RecordId(told.account)) == set()
    assert facts_of_testifier(interview).relatives == facts_of_person(interview, told).relatives == ()


def test_a_task_that_was_cancelled_before_it_began(session: Session) -> None:
    files_told.told(session, "Серік Мысалұлы")
    task = Task.silent()
    task.cancel()
    with pytest.raises(Cancelled):
        Matcher().load(session, task)
