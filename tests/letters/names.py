"""Names of people who do not exist, over 200 in each script: roots that mean "example", "trial", "pattern".

Every letter that the script's names are written with occurs in one of them.
"""

from __future__ import annotations

from itertools import islice, product

COUNT = 210

_KAZAKH = (
    *("Мысал", "Сынақ", "Үлгі", "Нұсқа", "Құжат", "Өрнек", "Жобабек", "Ғибрат", "Һәріп", "Әліппе"),
    *("Таңба", "Шартбай", "Дәлелхан", "Цифрбек", "Фәлсафа", "Хатжан", "Чекті", "Ирек", "Ескі", "Піл"),
)
_KAZAKH_ENDINGS = ("ұлы", "қызы", "ов", "ева", "баев", "бек", "гүл", "хан", "жан", "ғалиұлы", "мұратқызы")
_RUSSIAN = (
    *("Примеров", "Образцов", "Испытаев", "Шаблонов", "Объектов", "Съёмкин", "Щёткин", "Чертежов"),
    *("Эскизов", "Цифрова", "Юбилеев", "Яблоков", "Фигурина", "Хартиева", "Журналов"),
)
_RUSSIAN_FIRST = (
    *("Проба", "Анкет", "Ёж", "Цифра", "Эскиз", "Бланк", "Опыт", "Рисунок", "Мысль", "Подъезд"),
    *("Йод", "Указ", "Верстак", "Гриф", "Закон"),
)
_LATIN = (
    *("Mysal", "Synaq", "Ülgı", "Nūsqa", "Qūjat", "Örnek", "Jobabek", "Ğibrat", "Tañba", "Dälelhan"),
    *("Şartbai", "Wixfar", "Pılcen", "İmla", "Élipbe"),
)
_LATIN_FIRST = (
    *("Şablon", "Älippe", "Tañba", "Örneksiz", "İmzasız", "Xet", "Gézit", "Ölçem", "Vaqıtsız", "Yér"),
    *("Kulun", "Hörmet", "Çek", "Zerre", "Fılma"),
)
# Kazakh in Arabic script: the hamza at the head marks front vowels.
_KAZAKH_ARABIC = (
    *("مىسال", "سىناق", "ٷلگى", "نۇسقا", "قۇجات", "ورنەك", "جوبابەك", "عيبرات", "ٵلىپپە", "حارىپ"),
    *("تاڭبا", "شارتباي", "دالەلحان", "فورما", "چەكتى", "زەرتتەۋ", "ەسكەرتۋ", "ٸرەك", "ٶلشەم", "ھارىپ"),
)
_KAZAKH_ARABIC_ENDINGS = (
    "ۇلى",
    "قىزى",
    "وۆ",
    "جان",
    "باەۆ",
    "بەك",
    "گۇل",
    "حان",
    "عاليۇلى",
    "مۇراتقىزى",
    "ەۆا",
)
_UYGHUR = (
    *("مىسال", "سىناق", "ئۈلگە", "نۇسخا", "ھۆججەت", "ئەندىزە", "لايىھە", "ئىبرەت", "ئېلىپبە", "گۇۋاھچى"),
    *("بەلگە", "دەلىل", "ئۆلچەم", "فورمۇلا", "چەك", "كىتابچە", "غەلىبەسىز", "پەرداز", "شەرت", "ئوقۇم"),
)
_UYGHUR_SECOND = (
    *("قۇربانسىز", "توختىماس", "پەرەز", "ژۇرنال", "خەتسىز", "يازمىجان", "رەسىمگۈل", "مەشىقخان"),
    *("تەجرىبەبەك", "سىزىقئاي", "نۇرسىز"),
)
_HAN = (
    *(
        "米萨勒",
        "斯那克",
        "玉丽格",
        "努斯哈",
        "库加提",
        "吾尔聂克",
        "焦巴别克",
        "阿力普别",
        "样本子",
        "示例尔",
    ),
    *("塔恩巴", "达列里汗", "沙尔提", "赛尔特", "艾斯克"),
)
_HAN_SECOND = (
    *(
        "试验别克",
        "假名汗",
        "范本江",
        "虚构古丽",
        "木哈依",
        "热合曼",
        "吐尔逊",
        "帕提曼",
        "叶尔肯",
        "哈依拉提",
    ),
    *("买买提", "阿依古丽", "赛力克", "巴合提", "努尔兰"),
)


def _endings(roots: tuple[str, ...], endings: tuple[str, ...]) -> list[str]:
    """A root with an ending, and another root as the given name, always another pair."""
    built = product(endings, roots)
    return [
        f"{root}{ending} {roots[(number * 7 + 3) % len(roots)]}"
        for number, (ending, root) in enumerate(islice(built, COUNT))
    ]


def _pairs(first: tuple[str, ...], second: tuple[str, ...], between: str = " ") -> list[str]:
    return [between.join(pair) for pair in islice(product(first, second), COUNT)]


NAMES: dict[str, list[str]] = {
    "Kazakh, Cyrillic": _endings(_KAZAKH, _KAZAKH_ENDINGS),
    "Russian": _pairs(_RUSSIAN, _RUSSIAN_FIRST),
    "Latin": _pairs(_LATIN, _LATIN_FIRST),
    "Kazakh, Arabic": _endings(_KAZAKH_ARABIC, _KAZAKH_ARABIC_ENDINGS),
    "Uyghur, Arabic": _pairs(_UYGHUR, _UYGHUR_SECOND),
    "Han": _pairs(_HAN, _HAN_SECOND, "·"),
}
