"""What is asked is found, the surest first, with the reason; nothing retracted, and nothing by accident."""

from __future__ import annotations

import random
from collections.abc import Iterator

import msgspec
import pytest

from kuager.flows import interview as recording
from kuager.flows import letters, people, register, retraction, search
from kuager.flows.matching import Matcher
from kuager.flows.search import Filters, Hit, Kind, Query, Rank, Saved, Why
from kuager.flows.unlock import Session
from kuager.model.dates import When
from kuager.model.followup import Dispatch, FollowUp
from kuager.model.ids import RecordId
from kuager.model.interview import Interview
from kuager.model.place import Place
from kuager.model.testimony import Contact, Narrative, Testifier, Video, Videos
from kuager.task import Task
from tests.flows.test_letters import begun, two_sources
from tests.support import files_told, people_told, vaults


def found(session: Session, words: str, kind: Kind = "person", *, hidden: bool = False) -> list[Hit]:
    return search.exact(session, kind, Query(words, hidden=hidden))


def alike(session: Session, words: str, kind: Kind = "person", query: Query | None = None) -> list[Hit]:
    matcher = Matcher()
    matcher.load(session, Task.silent())
    asked = query or Query(words)
    return search.alike(session, matcher, kind, asked, search.exact(session, kind, asked))


def named(hits: list[Hit]) -> list[str]:
    return [_name(hit) for hit in hits]


def _name(hit: Hit) -> str:
    row = hit.row
    if isinstance(row, search.PersonRow):
        return row.name
    return row.testifier if isinstance(row, search.InterviewRow) else row.persons


def why(hit: Hit) -> list[tuple[str, str]]:
    return [(each.kind, each.text) for each in hit.why]


def told(session: Session, name: str, ticket: str = "1", **said: str) -> Interview:
    """An interview about one person, with nothing else in it that could be found."""
    person = files_told.person(
        name, born=said.get("born", ""), origin=said.get("origin", ""), number=said.get("number", "")
    )
    document = files_told.spoken(person, speaker=said.get("speaker", ""), ticket=ticket)
    document = msgspec.structs.replace(
        document,
        narrative=Narrative(said.get("text", "")),
        contact=Contact(Place(), (said["phone"],) if "phone" in said else ()),
    )
    return vaults.record(session, document)


# What is written ------------------------------------------------------------------------------------


def test_the_surest_comes_first(session: Session) -> None:
    told(session, "Мысал Тоқсаба", "t1")
    told(session, "Тоқса Сынақ", "t2", speaker="Мысалгүл")
    told(session, "Тоқ", "t3")
    told(session, "Басқа Біреу", "t4", origin="Тоқ ауылы")
    told(session, "Және Біреу", "t5")
    told(session, "Соңғы Біреу", "toq")
    assert [(_name(hit), hit.rank) for hit in found(session, "тоқ")] == [
        ("Тоқ", Rank.NAME),
        ("Мысал Тоқсаба", Rank.BEGINNING),
        ("Тоқса Сынақ", Rank.BEGINNING),
        ("Басқа Біреу", Rank.PLACE),
    ]
    ticket, other = found(session, "t2", "interview"), found(session, "t", "interview")
    assert [(hit.rank, why(hit)) for hit in ticket] == [(Rank.NUMBER, [("ticket", "t2")])]
    assert {hit.rank for hit in other} == {Rank.FRAGMENT}
    assert len(other) == 6


@pytest.mark.parametrize(
    ("words", "reasons"),
    [
        ("Серікбол Мысалұлы", [("name", "Серікбол Мысалұлы")]),
        ("serik", [("name", "Serikbol Mysaluly")]),
        ("СЕРІК МЫС", [("name", "Серікбол Мысалұлы")]),
        ("سەرىكبول", [("name", "سەرىكبول مىسالۇلى")]),
        ("力克波", [("name", "赛力克波力·木沙勒")]),
        ("654221", [("number", "65422119680312001X")]),
        ("1968 0312-001x", [("number", "65422119680312001X")]),
        ("серік 2119-68", [("number", "65422119680312001X"), ("name", "Серікбол Мысалұлы")]),
        ("Tacheng", [("place", "Emin county, Tacheng")]),
        ("серік tach", [("name", "Серікбол Мысалұлы"), ("place", "Emin county, Tacheng")]),
        ("taken from", [("words", "taken from home at night")]),
        ("мысалұлы night", [("name", "Серікбол Мысалұлы"), ("words", "taken from home at night")]),
    ],
)
def test_a_person_is_found_by_what_was_told_of_him(
    session: Session, words: str, reasons: list[tuple[str, str]]
) -> None:
    vaults.record(session, people_told.sister())
    vaults.record(session, vaults.told("9", "Айнұр Сынаққызы", "Басқа Біреу"))
    (hit,) = [hit for hit in found(session, words) if _name(hit) == people_told.PERSON]
    assert why(hit) == reasons


@pytest.mark.parametrize(
    "words", ["65 99", "Сарсен", "серік market", "6542219", "波赛", "12", "gone", "\u0440taken"]
)
def test_what_was_not_told_is_not_found(session: Session, words: str) -> None:
    vaults.record(session, people_told.sister())
    assert found(session, words) == []


@pytest.mark.parametrize(
    ("words", "reasons"),
    [
        ("31", [("ticket", "31")]),
        ("гүлшара", [("name", "Гүлшара Мысалқызы")]),
        ("серікбол", [("told_of", "Серікбол Мысалұлы")]),
        ("31 serik", [("ticket", "31"), ("told_of", "Serikbol Mysaluly")]),
        ("700-000-00", [("number", "77000000000")]),
        ("8 700 000", [("number", "77000000000")]),
        ("680312", [("number", "65422119680312001X")]),
        ("Invented street", [("place", "Almaty, Invented street 1")]),
        ("the market", [("words", "She saw him last at the market.")]),
    ],
)  # fmt: skip
def test_an_interview_is_found_by_who_speaks_and_of_whom(
    session: Session, words: str, reasons: list[tuple[str, str]]
) -> None:
    vaults.record(session, people_told.sister())
    told(session, "Басқа Біреу", "7")
    (hit,) = found(session, words, "interview")
    assert why(hit) == reasons


def test_a_letter_is_found_by_people_wording_and_slip(session: Session) -> None:
    person, _ = two_sources(session)
    letter = letters.sign(session, begun(session, person)).id
    slip = Dispatch(slip_number="ЗТ-2026-00451", number="АЛМ-17/2026")
    register.change(session, letter, slip, FollowUp(next_step="ask the Ombudsman"))
    for words, reason in {
        "serikbol mysalu": ("name", "Serikbol Mysaluly"),
        "木沙勒": ("name", "赛力克波力·木沙勒"),
        "гүлшара": ("applicant", "Гүлшара Мысалқызы"),
        "зт-2026-00451": ("ticket", "ЗТ-2026-00451"),
        "алм-17/2026": ("ticket", "АЛМ-17/2026"),
        "0312001x": ("number", "65422119680312001X"),
        "ombudsman": ("words", "ask the Ombudsman"),
    }.items():
        (hit,) = found(session, words, "letter")
        assert (hit.row.id, why(hit)) == (letter, [reason]), words
    (hit,) = found(session, "15 years", "letter")  # in the wording
    assert [each.kind for each in hit.why] == ["words"]
    assert found(session, "market", "letter") == []


def test_who_speaks_of_herself_is_found_among_the_people_by_her_own_words(session: Session) -> None:
    spoken = told(session, "Басқа", "1", speaker="Гүлшара Ойдырмақызы", phone="8 (701) 555-12-34")
    about = told(session, "Gulshara", "2")
    assert named(found(session, "Ойдырмақызы")) == []
    people.join(session, spoken.id, about.persons[0].account, "she came out and told herself")
    for words in ("Ойдырмақызы", "+7 701 555"):
        (hit,) = found(session, words)
        assert _name(hit) == "Gulshara"
    people.part(session, spoken.id, "another woman")
    assert found(session, "Ойдырмақызы") == []


def test_what_is_retracted_is_found_only_where_it_is_asked_for(session: Session) -> None:
    first = told(session, "Серікбол Мысалұлы", "31", number="65422119680312001X", phone="+7 700 1234567")
    second = told(session, "Serik Sary", "32")
    people.join(session, second.persons[0].account, first.persons[0].account, "the same")
    retraction.retract(session, first.id, "testimony", "recorded twice")
    for words in (
        "мысалұлы",
        "680312",
    ):  # only the retracted interview tells it, and the person is still there
        for hidden in (False, True):
            assert found(session, words, hidden=hidden) == []
        assert found(session, words, "interview") == []
        (hit,) = found(session, words, "interview", hidden=True)
        assert hit.row.hidden
    assert named(found(session, "sary")) == ["Serik Sary"]
    assert named(alike(session, "Мысалулы")) == []
    retraction.retract(session, second.id, "testimony", "recorded twice")
    assert found(session, "sary") == []
    (hit,) = found(session, "мысалұлы", hidden=True)
    assert hit.row.hidden
    assert named(alike(session, "Sarry")) == []


def test_a_snippet_shows_the_place_as_it_was_told(session: Session) -> None:
    filler = "Содан кейін үйге қайттық. " * 40
    text = f"{filler}\nОл кісі\u2067 Мәсімхан\tафтобусын сатты да,\nқалаға кетті. {filler}"
    told(session, "Біреу", "1", text=text)
    assert found(session, "автобус", "interview") == []
    (hit,) = found(session, "афтобус", "interview")
    (reason,) = hit.why
    assert reason.kind == "words"
    assert "афтобусын сатты да, қалаға кетті." in reason.text
    assert reason.text.startswith("…")
    assert reason.text.endswith("…")
    assert len(reason.text) < 140


def test_no_more_snippets_than_one_looks_at(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "SHOWN", 2)
    for number in range(4):
        told(session, f"Біреу {number}", str(number), text="at the market")
    hits = found(session, "market", "interview")
    assert [bool(hit.why) for hit in hits] == [True, True, False, False]
    assert [_ticket(hit) for hit in hits] == ["3", "2", "1", "0"]  # what was recorded last


def _ticket(hit: Hit) -> str:
    assert isinstance(hit.row, search.InterviewRow)
    return hit.row.ticket


def test_hostile_words_are_only_looked_for(session: Session) -> None:
    vaults.record(session, people_told.sister())
    matcher = Matcher()
    matcher.load(session, Task.silent())
    chance = random.Random(4)
    signs = [
        "\"'*():^{}-+~",
        "\x00",
        "\u202e\u2066\u200f",
        "\ud800",
        "٣Ⅷ²ß İ",
        "·、",
        "NOT",
        "AND",
        "OR",
        "NEAR",
    ]
    signs += ["names", ":", "серік", "赛力", "6542"]
    asked = [" ".join(chance.choices(signs, k=6)) for _ in range(150)]
    asked += [
        "серік " * 20_000,
        "6542" * 30_000,
        "赛力克" * 30_000,
        "\x00" * 100_000,
        "a\x00b",
        "\ud83d",
        "%",
        "_",
    ]
    for words in asked:
        for kind in search.KINDS:
            query = Query(words, Filters(county=words[:9], office=words[:9]))
            for each in (Query(words), query):
                hits = search.exact(session, kind, each)
                search.alike(session, matcher, kind, each, hits)
    assert found(session, '"*(') == found(session, "")  # nothing but signs asks for nothing


# What sounds alike ----------------------------------------------------------------------------------


def test_whoever_types_another_script_finds_the_name_and_reads_why(session: Session) -> None:
    told(session, "Әділғазы Мұқай")
    told(session, "Серікбол Мысалұлы", "2")
    for words in ("Adilgazy Muqai", "Адильгазы Мукай", "阿迪力哈孜·木哈依", "ئادىلغازى مۇقاي", "Muqai Adilg"):
        (hit,) = alike(session, words)
        assert (_name(hit), hit.rank) == ("Әділғазы Мұқай", Rank.ALIKE), words
        assert why(hit) == [("name_alike", "Әділғазы Мұқай")]
        assert 0.7 < hit.score <= 1
    (hit,) = alike(session, "Adilgazy Muqai")
    explanation = hit.why[0].explanation
    assert explanation is not None
    letters_shown = {pair for match in explanation.matches for pair in match.differences}
    assert ("q", "қ") in letters_shown


def test_what_was_found_already_does_not_come_again_and_the_nearest_comes_first(session: Session) -> None:
    for ticket, name in enumerate(("Серікбол Мысалұлы", "Serikbol Misalov", "Серикпол Мысаллы", "Ерлан")):
        told(session, name, str(ticket))
    assert named(found(session, "Серікбол Мысалұлы")) == ["Серікбол Мысалұлы"]
    near = alike(session, "Серікбол Мысалұлы")
    assert named(near) == ["Serikbol Misalov", "Серикпол Мысаллы"]
    assert [hit.score for hit in near] == sorted((hit.score for hit in near), reverse=True)


def test_interviews_and_letters_are_found_by_names_alike_too(session: Session) -> None:
    person, second = two_sources(session)
    letter = letters.sign(session, begun(session, person)).id
    roles = {(_name(hit), each.kind) for hit in alike(session, "Gulshara", "interview") for each in hit.why}
    assert roles == {("Гүлшара Мысалқызы", "name_alike")}
    of_him = alike(session, "Serikpol", "interview")
    assert {hit.row.id for hit in of_him} >= {second.id}  # told of there as 赛力克波力
    assert {each.kind for hit in of_him for each in hit.why} == {"told_of_alike"}
    for words, kind in (("Serikpol", "name_alike"), ("Gulshara", "applicant_alike")):
        (hit,) = alike(session, words, "letter")
        assert (hit.row.id, [each.kind for each in hit.why]) == (letter, [kind])


def test_places_are_found_in_any_script(session: Session) -> None:
    told(session, "Ойдырма Біреу", "1", origin="Дөрбілжін ауданы")
    told(session, "Ойдырма Екеу", "2", origin="额敏县")
    told(session, "Ойдырма Үшеу", "3", origin="Qaramay")
    for words, name in {
        "Dorbiljin": "Ойдырма Біреу",
        "Emin": "Ойдырма Екеу",
        "Емин": "Ойдырма Екеу",
        "Қарамай": "Ойдырма Үшеу",
        "Ойдырма Қарам": "Ойдырма Үшеу",
    }.items():
        hits = [hit for hit in alike(session, words) if hit.rank == Rank.PLACE]
        assert named(hits) == [name], words
        assert hits[0].why[-1].kind == "place_alike"
    (hit,) = alike(session, "Емин")
    assert why(hit) == [("place_alike", "额敏县")]
    assert alike(session, "Ерлан Қарамай") == []


def test_a_single_letter_sounds_like_nothing(session: Session) -> None:
    told(session, "Серікбол Мысалұлы")
    assert alike(session, "z") == []
    assert alike(session, "42") == []


# Everywhere -----------------------------------------------------------------------------------------


def test_everything_is_searched_and_the_surest_stands_first_whatever_it_is(session: Session) -> None:
    person, _ = two_sources(session)
    letters.sign(session, begun(session, person))
    vaults.record(session, vaults.told("Серік", "Айнұр Сынаққызы", "Басқа Біреу"))
    hits = search.everywhere(session, Query("серік"))
    assert [(hit.kind, hit.rank) for hit in hits] == [
        ("interview", Rank.NUMBER),
        ("person", Rank.BEGINNING),
        ("letter", Rank.BEGINNING),
        ("interview", Rank.OTHER),
    ]
    matcher = Matcher()
    matcher.load(session, Task.silent())
    more = search.everywhere_alike(session, matcher, Query("серік"), hits)
    assert not {(hit.kind, hit.row.id) for hit in more} & {(hit.kind, hit.row.id) for hit in hits}
    everything = search.together([*more, *hits])
    assert [hit.rank for hit in everything] == sorted(hit.rank for hit in everything)
    assert search.everywhere(session, Query("серік"), limit=1) == hits[:3]
    assert search.everywhere(session, Query(" ")) == []
    assert len(search.everywhere(session, Query(filters=Filters(letter="signed")))) == 4


def test_no_words_give_the_whole_list_in_its_order(session: Session) -> None:
    people_told.three_accounts(session)
    people_told.crowd(session)
    rows = [hit.row for hit in search.exact(session, "person", Query())]
    assert rows == people.listing(session)
    assert len(rows) == 5
    rows = [hit.row for hit in search.exact(session, "interview", Query())]
    assert rows == recording.listing(session)


# Filters --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Session, dict[str, RecordId]]]:
    """A vault that is only read."""
    session = vaults.vault(tmp_path_factory.mktemp("office") / "vault")
    yield session, _filled(session)
    session.lock()


def _filled(session: Session) -> dict[str, RecordId]:
    """Two people: one told of with a video and a letter, one without anything."""
    person, _ = two_sources(session)
    letter = letters.sign(session, begun(session, person)).id
    rows = {row.ticket: row for row in recording.listing(session)}
    read = recording.open_recorded(session, rows["31"].id)
    changed = msgspec.structs.replace(
        read.interview,
        videos=Videos((Video("MVI_0031.MP4"),)),
        session=msgspec.structs.replace(read.interview.session, office="Almaty 2"),
        testifier=msgspec.structs.replace(read.interview.testifier, sex="female"),
    )
    recording.save(session, read.with_interview(changed))
    other = vaults.record(
        session,
        files_told.spoken(files_told.person("Ерлан Сынақұлы", sex="female", origin="Шәуешек"), ticket="40"),
    )
    empty = msgspec.structs.replace(
        other, session=msgspec.structs.replace(other.session, date=When("2019", "2019"), office="")
    )
    read = recording.open_recorded(session, other.id)
    recording.save(session, read.with_interview(msgspec.structs.replace(empty, testifier=Testifier())))
    return {
        "him": person,
        "her": RecordId(other.persons[0].account),
        "31": rows["31"].id,
        "7": rows["7"].id,
        "40": other.id,
        "letter": letter,
    }


@pytest.mark.parametrize(
    ("kind", "filters", "expected"),
    [
        ("person", {"status": "in_prison"}, "him"),
        ("person", {"status": "-"}, "her"),
        ("person", {"status": "released"}, ""),
        ("person", {"county": "654221"}, "him"),
        ("person", {"county": "654201"}, "her"),
        ("person", {"year": "2021"}, "him"),
        ("person", {"year": "1968"}, ""),
        ("person", {"sex": "female"}, "her"),
        ("person", {"office": "Almaty 2"}, "him"),
        ("person", {"office": "-"}, "him her"),
        ("person", {"consent": "yes"}, "him"),
        ("person", {"consent": "-"}, "her"),
        ("person", {"video": "yes"}, "him"),
        ("person", {"video": "no"}, "her"),
        ("person", {"letter": "signed"}, "him"),
        ("person", {"letter": "sent"}, ""),
        ("person", {"letter": "-"}, "her"),
        ("person", {"sex": "male", "video": "yes", "letter": "signed"}, "him"),
        ("person", {"sex": "male", "letter": "-"}, ""),
        ("interview", {"status": "in_prison"}, "31 7"),
        ("interview", {"status": "-"}, "40"),
        ("interview", {"county": "654221"}, "31 7"),
        ("interview", {"county": "654201"}, "40"),
        ("interview", {"year": "2026"}, "31 7"),
        ("interview", {"year": "2019"}, "40"),
        ("interview", {"sex": "female"}, "31"),
        ("interview", {"office": "Almaty 2"}, "31"),
        ("interview", {"office": "-"}, "7 40"),
        ("interview", {"consent": "yes"}, "31 7"),
        ("interview", {"consent": "-"}, "40"),
        ("interview", {"video": "yes"}, "31"),
        ("interview", {"video": "no"}, "7 40"),
        ("interview", {"letter": "signed"}, "31 7"),
        ("interview", {"letter": "-"}, "40"),
        ("letter", {"status": "in_prison"}, "letter"),
        ("letter", {"status": "sentenced"}, ""),
        ("letter", {"county": "654221"}, "letter"),
        ("letter", {"county": "654201"}, ""),
        ("letter", {"year": "2026"}, "letter"),
        ("letter", {"sex": "male"}, "letter"),
        ("letter", {"office": "Almaty 2"}, "letter"),
        ("letter", {"consent": "yes"}, "letter"),
        ("letter", {"video": "no"}, ""),
        ("letter", {"letter": "signed"}, "letter"),
        ("letter", {"letter": "draft"}, ""),
    ],
)
def test_filters_narrow_with_words_and_without(
    office: tuple[Session, dict[str, RecordId]], kind: Kind, filters: dict[str, str], expected: str
) -> None:
    session, filled = office
    wanted = {filled[name] for name in expected.split()}
    if kind == "interview" and "county" in filters and "31" in expected:
        wanted.discard(filled["7"])  # nobody told there where he is from
    asked = Filters(**filters)
    assert {hit.row.id for hit in search.exact(session, kind, Query(filters=asked))} == wanted
    for hidden in (False, True):
        by_words = {
            hit.row.id
            for words in ("s", "с", "0", "4", "7", "赛", "е", "г", "о")
            for hit in search.exact(session, kind, Query(words, asked, hidden=hidden))
        }
        assert by_words == wanted
    near = alike(session, "", kind, Query("Серикпол", asked)) + alike(
        session, "", kind, Query("Ерлян", asked)
    )
    assert {hit.row.id for hit in near} <= wanted


def test_what_there_is_to_choose_from(office: tuple[Session, dict[str, RecordId]]) -> None:
    session, _ = office
    assert search.choices(session, "person") == {
        "status": ("in_prison", "-"),
        "county": ("654201", "654221"),
        "year": ("2026", "2021", "2018", "2017"),
        "sex": ("female", "male"),
        "office": ("Almaty 2", "-"),
        "consent": ("yes", "-"),
        "video": ("no", "yes"),
        "letter": ("signed", "-"),
    }
    assert search.choices(session, "interview")["year"] == ("2026", "2019")
    letter = search.choices(session, "letter")
    assert "year" not in letter  # there is one letter
    assert "letter" not in letter


def test_where_a_prison_lies_does_not_say_where_somebody_is_from(session: Session) -> None:
    document = vaults.told()
    vaults.record(session, document)
    assert search.exact(session, "person", Query(filters=Filters(county="654221")))
    account = document.persons[0]
    events = msgspec.structs.replace(
        account.events,
        events=(msgspec.structs.replace(account.events.events[0], place=Place("Шәуешек қаласы")),),
    )
    read = recording.open_recorded(session, document.id)
    changed = msgspec.structs.replace(read.interview.persons[0], events=events)
    recording.save(session, read.with_interview(msgspec.structs.replace(read.interview, persons=(changed,))))
    assert not search.exact(session, "person", Query(filters=Filters(county="654201")))
    assert found(session, "шәуешек")


# Kept searches --------------------------------------------------------------------------------------


def test_searches_are_kept_by_name_and_list(session: Session) -> None:
    held = Query("серік", Filters(status="in_prison", county="654221"))
    search.save(session, " held ", "person", Query("сер"))
    search.save(session, "held", "person", held)
    search.save(session, "held", "interview", Query("x" * 100_000))
    search.save(session, "Above", "", Query("31"))
    kept = search.saved(session)
    assert [(each.name, each.kind) for each in kept] == [
        ("Above", ""),
        ("held", "person"),
        ("held", "interview"),
    ]
    assert kept[1] == Saved("held", "person", held)
    assert len(kept[2].query.words) == 400
    search.forget(session, "held", "person")
    search.forget(session, "nobody's", "person")
    assert [(each.name, each.kind) for each in search.saved(session)] == [
        ("Above", ""),
        ("held", "interview"),
    ]


def test_searches_that_cannot_be_read_are_no_reason_to_fail(session: Session) -> None:
    session.keep_setting("searches", '[{"name": 5}]')
    assert search.saved(session) == []
    search.save(session, "new", "letter", Query("a"))
    assert [each.name for each in search.saved(session)] == ["new"]


def test_there_are_only_so_many_kept_searches(session: Session) -> None:
    for number in range(205):
        search.save(session, f"n{number:03}", "person", Query("a"))
    assert len(search.saved(session)) == 200
    assert search.saved(session)[-1].name == "n204"


def test_a_reason_is_data() -> None:
    assert msgspec.json.encode(Why("ticket", "31")) == b'{"kind":"ticket","text":"31","explanation":null}'
