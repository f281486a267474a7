"""Names of people who do not exist, many in each script: roots that mean "example", "trial", "pattern"."""

from __future__ import annotations

from itertools import product

_KAZAKH = ("Мысал", "Сынақ", "Үлгі", "Нұсқа", "Құжат", "Өрнек", "Жобабек", "Ғибрат", "Һәріп", "Әліппе")
_KAZAKH_ENDINGS = ("ұлы", "қызы", "ов", "ева")
_RUSSIAN = ("Примеров", "Образцов", "Испытаев", "Шаблонов", "Объектов", "Съёмкин", "Щёткин", "Чертежов")
_RUSSIAN_FIRST = ("Проба", "Анкет", "Ёж", "Цифра", "Эскиз")
_LATIN = ("Mysal", "Synaq", "Ülgı", "Nūsqa", "Qūjat", "Örnek", "Jobabek", "Ğibrat")
_LATIN_FIRST = ("Şablon", "Äliппe".replace("пп", "pp"), "Tañba", "Örneksiz", "İmzasız")
# Kazakh in Arabic script: the hamza at the head marks front vowels.
_KAZAKH_ARABIC = ("مىسال", "سىناق", "ٷلگى", "نۇسقا", "قۇجات", "ورنەك", "جوبابەك", "عيبرات", "ٵلىپپە", "حارىپ")
_KAZAKH_ARABIC_ENDINGS = ("ۇلى", "قىزى", "وۆ", "جان")
_UYGHUR = ("مىسال", "سىناق", "ئۈلگە", "نۇسخا", "ھۆججەت", "ئەندىزە", "لايىھە", "ئىبرەت", "ئېلىپبە", "گۇۋاھچى")
_UYGHUR_SECOND = ("قۇربانسىز", "توختىماس", "پەرەز", "ژۇرنال")
_HAN = (
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
)
_HAN_SECOND = ("试验别克", "假名汗", "范本江", "虚构古丽")


def _pairs(first: tuple[str, ...], second: tuple[str, ...], between: str = "") -> list[str]:
    return [between.join(pair) for pair in product(first, second)]


NAMES: dict[str, list[str]] = {
    "Kazakh, Cyrillic": [
        f"{root}{ending} {given}"
        for (root, ending), given in zip(
            product(_KAZAKH, _KAZAKH_ENDINGS), reversed(_KAZAKH * 4), strict=True
        )
    ],
    "Russian": _pairs(_RUSSIAN, _RUSSIAN_FIRST, " "),
    "Latin": _pairs(_LATIN, _LATIN_FIRST, " "),
    "Kazakh, Arabic": [
        f"{root}{ending} {given}"
        for (root, ending), given in zip(
            product(_KAZAKH_ARABIC, _KAZAKH_ARABIC_ENDINGS), reversed(_KAZAKH_ARABIC * 4), strict=True
        )
    ],
    "Uyghur, Arabic": _pairs(_UYGHUR, _UYGHUR_SECOND, " "),
    "Han": _pairs(_HAN, _HAN_SECOND, "·"),
}
