"""Invented facts of letters, in both languages: one with everything told, one with next to nothing."""

from __future__ import annotations

from datetime import date

from kuager.letters.content import (
    AddresseeFacts,
    ApplicantFacts,
    EventFacts,
    IdentityNumber,
    Language,
    LetterContent,
    LetterFacts,
    PersonFacts,
    StepFacts,
    Version,
)
from kuager.model.dates import When

SPELLINGS = ("Serikbol Mysaluly", "سەرىكبول مىسالۇلى", "赛力克波力·木沙勒")

_FULL_KK = LetterFacts(
    addressee=AddresseeFacts("mfa_kz", "Қазақстан Республикасының Сыртқы істер министрлігіне"),
    applicants=(
        ApplicantFacts(
            name="Сынаққызы Мысалгүл",
            other_names=("مىسالگۇل سىناققىزى",),
            iin="680312450012",
            other_ids=(IdentityNumber("Паспорт", "N00000000"),),
            address="Алматы қ., Мысал көшесі, 1-үй",
            phones=("+7 700 000 00 01", "+7 700 000 00 02"),
            email="mysalgul@example.org",
            citizenship="Қазақстан Республикасы",
        ),
    ),
    persons=(
        PersonFacts(
            name="Серікбол Мысалұлы",
            other_names=SPELLINGS,
            relation="Ағасы",
            sex="Ер",
            birth=When("1968 шамасы", "1968~"),
            ethnicity="қазақ",
            chinese_id="65422119680312001X",
            other_ids=(IdentityNumber("Паспорт", "G00000000"),),
            citizenship="Қытай Халық Республикасы",
            residence="тұруға ықтиярхат",
            origin="Мысал ауылы",
            last_address="Сынақ ауданы, Мысал ауылы",
            profession="мұғалім",
            employer="№ 1 мектеп",
            family="үйленген, екі баласы бар",
            health="қант диабеті бар",
            not_known="Қазір қайда екені.",
            events=(
                EventFacts(
                    kind="Паспортын алып қойды",
                    code="passport_taken",
                    when=When("2017 жылғы мамыр", "2017-05"),
                    learned_when=When("2017 жылғы маусым", "2017-06"),
                    learned_how="Телефон қоңырауы",
                ),
                EventFacts(
                    kind="Тергеу абақтысы",
                    code="detention_centre",
                    when=When("2018 көктем", "2018-21"),
                    place="өз үйі",
                    forces="аудандық полиция",
                    official_reason="аталмаған",
                    suspected_reason="WhatsApp пайдаланғаны",
                    note="Түнде үйінен алып кетті.",
                    learned_how="WeChat хабарламасы",
                ),
                EventFacts(
                    kind="Үкім",
                    code="sentence",
                    when=When("2018 жыл", "2018"),
                    sentence="9 жыл бас бостандығынан айыру",
                    source="Өтініш беруші",
                    differing=True,
                ),
                EventFacts(
                    kind="Үкім",
                    code="sentence",
                    when=When("2019 жылға дейін", "../2019"),
                    sentence="7 жыл бас бостандығынан айыру",
                    source="Куәгер",
                    differing=True,
                ),
            ),
        ),
    ),
    requests=("Отбасына хат жазуға рұқсат алуға жәрдемдесуді.",),
    annexes=("Өтініш берушінің жеке куәлігінің көшірмесі", "Фотосурет"),
    place="Алматы қаласы",
    date=date(2026, 11, 22),
    steps=(
        StepFacts(
            kind="Жазбаша өтініш",
            official=True,
            when=When("2019 жылғы наурыз", "2019-03"),
            to_whom="Сыртқы істер министрлігі",
            number="ЗТ-М-0000",
            answer="Басқа органға жіберілді",
            answered=When("2019-04-20", "2019-04-20"),
        ),
        StepFacts(kind="Ұйымға өтініш", to_whom="Мысал қоры"),
        StepFacts(kind="Мекемеге бару", official=True, to_whom="консулдық"),
    ),
)

_FULL_RU = LetterFacts(
    addressee=AddresseeFacts("mfa_kz", "В Министерство иностранных дел Республики Казахстан"),
    applicants=(
        ApplicantFacts(
            name="Сынаққызы Мысалгүл",
            other_names=("مىسالگۇل سىناققىزى",),
            iin="680312450012",
            other_ids=(IdentityNumber("Паспорт", "N00000000"),),
            address="г. Алматы, ул. Примерная, д. 1",
            phones=("+7 700 000 00 01", "+7 700 000 00 02"),
            email="mysalgul@example.org",
            citizenship="Республика Казахстан",
        ),
    ),
    persons=(
        PersonFacts(
            name="Серікбол Мысалұлы",
            other_names=SPELLINGS,
            relation="Старший брат",
            sex="Мужской",
            birth=When("1968", "1968"),
            ethnicity="казах",
            chinese_id="65422119680312001X",
            other_ids=(IdentityNumber("Паспорт", "G00000000"),),
            citizenship="Китайская Народная Республика",
            residence="вид на жительство",
            origin="село Мысал",
            last_address="уезд Сынак, село Мысал",
            profession="учитель",
            employer="школа № 1",
            family="женат, двое детей",
            health="сахарный диабет",
            not_known="Где он сейчас.",
            events=(
                EventFacts(
                    kind="Забрали паспорт",
                    code="passport_taken",
                    when=When("май 2017", "2017-05"),
                    learned_when=When("июнь 2017", "2017-06"),
                    learned_how="Телефонный звонок",
                ),
                EventFacts(
                    kind="Следственный изолятор",
                    code="detention_centre",
                    when=When("весна 2018", "2018-21"),
                    place="собственный дом",
                    forces="уездная полиция",
                    official_reason="не названа",
                    suspected_reason="пользование WhatsApp",
                    note="Увезли ночью из дома.",
                    learned_how="СМИ",
                ),
                EventFacts(
                    kind="Приговор",
                    code="sentence",
                    when=When("2018", "2018"),
                    sentence="9 лет лишения свободы",
                    source="Заявитель",
                    differing=True,
                ),
                EventFacts(
                    kind="Приговор",
                    code="sentence",
                    when=When("до 2019", "../2019"),
                    sentence="7 лет лишения свободы",
                    source="Очевидец",
                    differing=True,
                ),
            ),
            differing=("birth",),
            versions=(
                Version("birth", "Заявитель", when=When("1968", "1968")),
                Version("birth", "Официальный документ", when=When("12 марта 1967", "1967-03-12")),
            ),
        ),
        PersonFacts(name="Айнұр Мысалқызы", relation="Племянница"),
    ),
    requests=("Содействовать получению разрешения на переписку с семьёй.",),
    annexes=("Копия удостоверения личности заявителя", "Фотография"),
    place="город Алматы",
    date=date(2026, 11, 22),
    steps=(
        StepFacts(
            kind="Письменное обращение",
            official=True,
            when=When("март 2019", "2019-03"),
            to_whom="Министерство иностранных дел",
            number="ЗТ-М-0000",
            answer="Передано в другой орган",
            answered=When("2019-04-20", "2019-04-20"),
        ),
        StepFacts(kind="Обращение в организацию", to_whom="Фонд «Мысал»"),
        StepFacts(kind="Личное обращение в учреждение", official=True, to_whom="консульство"),
    ),
)

FULL: dict[Language, LetterFacts] = {"kk": _FULL_KK, "ru": _FULL_RU}

SPARSE = LetterFacts(
    addressee=AddresseeFacts(head="Мысал"),
    applicants=(ApplicantFacts(name="Сынаққызы Мысалгүл"),),
    persons=(
        PersonFacts(
            name="Серікбол Мысалұлы",
            events=(EventFacts(code="other", when=When("", "XXXX"), note="Хабар жоқ"),),
        ),
    ),
)


def as_text(content: LetterContent) -> str:
    """A letter as the golden files keep it: each block under its role, every space a common one."""
    blocks = "\n".join(f"[{block.role}]\n{block.text}\n" for block in content.blocks)
    return f"{content.language}: {content.title}\n\n{blocks}".replace("\u00a0", " ")
