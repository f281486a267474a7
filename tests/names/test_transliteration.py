"""Spellings in other scripts: known pairs, there and back, and what must not be guessed."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager import paths
from kuager.names import chinese, kazakh, kyrgyz, russian, uyghur
from kuager.names.comparison import PROBABLE, Comparer
from kuager.names.lexicon import Lexicon
from kuager.names.readings import HANZI
from kuager.names.transliteration import WAYS, Spelled, spellings
from tests.names.tokens import TOKENS

LEXICON = Lexicon.read((paths.resources() / "names" / "lexicon.toml").read_text("utf-8"))


def by(way: str, text: str, *languages: str) -> str:
    """The spelling made in one way; empty where there is none."""
    return next((found.text for found in spellings(text, languages, LEXICON) if found.way == way), "")


# name, way, spelling, why
KNOWN = [
    ("Серікбол Мысалұлы", "kazakh_arabic", "سەرىكبول مىسالۇلى", "ە and ك say that the word is front"),
    ("Әділғазы Мұқай", "kazakh_arabic", "ٴادىلعازى مۇقاي", "a high hamza says so where no letter does"),
    ("Үміт", "kazakh_arabic", "ٴۇمىت", "the same before ү"),
    ("Гүлшара Мысалқызы", "kazakh_arabic", "گۇلشارا مىسالقىزى", "no hamza beside گ"),
    ("Әлия", "kazakh_arabic", "ٴاليا", "ия is written as one"),
    ("Нұрлан-Мысал Сынақ", "kazakh_arabic", "نۇرلان-مىسال سىناق", "a hyphen stays"),
    ("ЕРЛАН СЫНАҚ", "kazakh_latin", "Erlan Synaq", "capitals do not shout on"),
    ("Жеңіс Шәмші", "kazakh_latin", "Zhengis Shämshi", "two letters for one"),
    ("Мұқай", "kazakh_latin", "Muqay", "й after a vowel"),
    ("سەرىكبول مىسالۇلى", "kazakh_cyrillic", "Серікбол Мысалұлы", "бол and ұлы keep their vowels"),
    ("نۇربەك", "kazakh_cyrillic", "Нұрбек", "нұр stays back before бек"),
    ("اسىلبەك", "kazakh_cyrillic", "Асылбек", "so does what stands before бек"),
    ("كۇلاش", "kazakh_cyrillic", "Күләш", "ك makes the whole word front"),
    ("ءادىل", "kazakh_cyrillic", "Әділ", "the hamza of other keyboards"),
    ("قىدىر ٴاليا", "kazakh_cyrillic", "Қыдыр Әлия", "back and front words"),
    ("Serikbol Mysaluly", "kazakh_from_latin", "Серікбол Мысалұлы", "a passport's Latin"),
    ("Nurlan Synaqbai", "kazakh_from_latin", "Нұрлан Сынақбай", "i after a vowel"),
    ("Ğalym Şynar", "kazakh_from_latin", "Ғалым Шынар", "the draft of 2021"),
    ("Aliya Serikqyzy", "kazakh_from_latin", "Алия Серікқызы", "iya"),
    ("Serikbol Mysaluly", "kazakh_arabic", "سەرىكبول مىسالۇلى", "Latin to Arabic"),
    ("Гүлнур Мисалбәк", "uyghur_arabic", "گۈلنۇر مىسالبەك", "Uyghur by its у between consonants"),
    ("Гүлнур Мисалбәк", "uyghur_latin", "Gülnur Misalbek", "ULY"),
    ("Өмәр Илһам", "uyghur_arabic", "ئۆمەر ئىلھام", "ئ before a vowel that begins a word"),
    ("Юлтуз", "uyghur_arabic", "يۇلتۇز", "ю is two letters"),
    ("ئابدۇۋەلى ئۆمەر", "uyghur_cyrillic", "Абдувәли Өмәр", "ئ is written in Arabic script only"),
    ("يۇلتۇز", "uyghur_cyrillic", "Юлтуз", "and one letter again"),
    ("Ghalip Tursun'gül", "uyghur_arabic", "غالىپ تۇرسۇنگۈل", "an apostrophe divides n and g"),
    ("تۇرسۇنگۈل", "uyghur_latin", "Tursun'gül", "and is put in"),
    ("قۇرئان", "uyghur_latin", "Qur'an", "ئ inside a word"),
    ("Үмүт Сынак", "kyrgyz_arabic", "ۉمۉت سىناق", "к beside а"),
    ("Бакыт Мисалбек", "kyrgyz_latin", "Bakyt Misalbek", "only where Kyrgyz is spoken"),
    ("ۉمۉت", "kyrgyz_cyrillic", "Үмүт", "letters of Kyrgyz alone"),
    ("Әділ Мысалұлы", "russian", "Адиль Мысалулы", "a soft л"),
    ("Гүлнар Сәуле", "russian", "Гульнар Сауле", "a soft л before a consonant"),
    ("Күләш", "russian", "Куляш", "лә"),
    ("Нурлан Мысалов", "russian_latin", "Nurlan Mysalov", "a Russian surname is read as Russian"),
    ("Юлия Мысалова", "russian_latin", "Iuliia Mysalova", "ICAO"),
    ("阿迪力哈孜·木哈依", "pinyin", "Adilihazi Muhayi", "the dot divides"),
    ("阿迪力哈孜・木哈依", "pinyin", "Adilihazi Muhayi", "another dot"),
    ("古丽娜尔·波拉提", "pinyin", "Gulina'er Bolati", "an apostrophe"),
    ("古丽娜尔·波拉提", "chinese_sound", "Гулнар Болат", "weak vowels go"),
    ("叶尔波拉提", "chinese_sound", "Ерболат", "叶 before 尔"),
    ("吐尔逊", "chinese_sound", "Турсун", "逊"),
    ("玉山", "lexicon", "Үсен", "a form that no sound gives, the nearest of the list"),
]


@pytest.mark.parametrize(("name", "way", "spelled", "why"), KNOWN)
def test_known_spellings(name: str, way: str, spelled: str, why: str) -> None:
    languages = ("ky",) if way.startswith("kyrgyz") else ()
    assert by(way, name, *languages) == spelled, why


NOTHING = [
    ("", "nothing"),
    ("…123", "no letters"),
    ("محمد قربان", "Arabic leaves vowels out"),
    ("عبدالرحمن", "Arabic again"),
    ("سعيد", "Arabic again"),
    ("مصطفى", "letters that no alphabet of ours has"),
    ("Adilihazi Muhayi", "pinyin is not the name"),
    ("김 철수", "a script without a table"),
    ("Серікбол?", "a sign that is no letter"),
    ("Ser1kbol", "a digit"),
    ("ж" * 300, "no name is so long"),
]


@pytest.mark.parametrize(("name", "why"), NOTHING)
def test_what_is_not_guessed(name: str, why: str) -> None:
    assert spellings(name, (), LEXICON) == [], why


def test_an_unknown_character_leaves_no_half_name() -> None:
    assert spellings("阿迪力\U0003fffd") == []


@pytest.mark.parametrize(("name", "way", "spelled", "why"), KNOWN)
def test_every_guess_is_the_same_name_by_its_sound(name: str, way: str, spelled: str, why: str) -> None:
    comparer = Comparer(LEXICON)
    assert comparer.score(name, spelled) >= PROBABLE, why


def test_the_languages_spoken_decide_where_letters_do_not() -> None:
    assert {each.way for each in spellings("Әлия", ("ug",))} == {"uyghur_arabic", "uyghur_latin", "russian"}
    assert {each.way for each in spellings("Әлия", ("kk",))} == {"kazakh_arabic", "kazakh_latin", "russian"}
    assert {"kazakh_arabic", "uyghur_arabic"} <= {each.way for each in spellings("Әлия")}
    # A language that the letters rule out is not forced upon them.
    assert by("kazakh_arabic", "Серікбол", "ug") == "سەرىكبول"


_KAZAKH = (
    "әділ әлия әлібек әсел айгүл айнұр ақан асыл асылбек бақыт бақытжан бауыржан бекзат болат гүлжан гүлнар "
    "ғалым ғани дана дәулет ерлан ерболат ержан еркін жанар жеңіс күләш кәрім қайрат қанат құрбан мәди мұрат "
    "мұқай нұрбек нұрлан өмір сабыр сәбит сәуле серік серікбол сынақбай талғат үміт шолпан шынар мысалұлы "
    "мысалқызы сәкен тілек бейсен"
)
KAZAKH = _KAZAKH.split()
KYRGYZ = ("үмүт", "бакыт", "гүлнара", "жылдыз", "төлөгөн", "айгүл", "нурбек", "дөөлөт", "чолпон", "эркин")


@pytest.mark.parametrize("name", KAZAKH)
def test_kazakh_goes_to_arabic_script_and_back(name: str) -> None:
    assert kazakh.from_arabic(kazakh.to_arabic(name)) == name


@pytest.mark.parametrize("name", [each for each in KAZAKH if each not in ("бауыржан", "дәулет", "сәуле")])
def test_kazakh_goes_to_latin_and_back(name: str) -> None:
    assert kazakh.from_latin(kazakh.to_latin(name)) == name


CONSONANTS = "бптҗчхдрзжсшғфқкгңлмнһв"
SYLLABLES = st.tuples(
    st.sampled_from([*CONSONANTS, "й"]), st.sampled_from("аәоуөүеи"), st.sampled_from(["", *"рнлмңшсзғгһ"])
)


@given(st.lists(SYLLABLES, min_size=1, max_size=5), st.sampled_from(["", "а", "и", "ө"]))
def test_uyghur_goes_through_three_scripts_and_back(
    parts: list[tuple[str, str, str]], beginning: str
) -> None:
    spelled = beginning + "".join(map("".join, parts))
    word = spelled.replace("йа", "я").replace("йу", "ю")
    assert uyghur.from_arabic(uyghur.to_arabic(word)) == word
    assert uyghur.from_latin(uyghur.to_latin(word)) == word


@pytest.mark.parametrize("word", ["қуръан", "сәнъәт", "мәсъул"])
def test_a_vowel_that_begins_a_syllable_inside_a_word(word: str) -> None:
    assert uyghur.from_arabic(uyghur.to_arabic(word)) == word
    assert uyghur.from_latin(uyghur.to_latin(word)) == word


@pytest.mark.parametrize("name", KYRGYZ)
def test_kyrgyz_goes_to_arabic_script_and_back(name: str) -> None:
    assert kyrgyz.from_arabic(kyrgyz.to_arabic(name)) == name


@given(TOKENS)
def test_nothing_breaks_it_and_no_characters_are_made_up(token: str) -> None:
    for found in spellings(token, (), LEXICON):
        assert found.way in WAYS
        assert found.text
        assert found.text == unicodedata.normalize("NFC", found.text)
        assert not HANZI.search(found.text), "Chinese characters are read, never made"
        assert script_of(found) == found.script


SCRIPTS = {"Arab": "[\u0600-\u06ff]+", "Cyrl": "[\u0400-\u052f]+", "Latn": "[A-Za-z'\u00c0-\u024f]+"}


def script_of(found: Spelled) -> str:
    return next(script for script, letters in SCRIPTS.items() if re.fullmatch(letters, found.text))


def test_tables_of_one_alphabet_give_letters_of_the_other_only() -> None:
    assert russian.from_neighbours("әғқңөұүһіҗ") == "агкноууxи".replace("x", "х") + "дж"
    assert chinese.parts(" 阿·木 ") == ["阿", "木"]
    assert russian.to_latin("ґ") == ""
