<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccountsPane</name>
    <message>
        <source>What each source says</source>
        <translation>Что говорят источники</translation>
    </message>
    <message>
        <source>Who may be the same?</source>
        <translation>Кто может быть одним человеком?</translation>
    </message>
    <message>
        <source>Add what another source says</source>
        <translation>Добавить, что говорит другой источник</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation>Отделить…</translation>
    </message>
    <message>
        <source>The sources differ on: {facts}. Nothing is overwritten; letters say “according to”.</source>
        <translation>Источники расходятся: {facts}. Ничего не заменяется; в обращениях стоит «по словам».</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) stand here in two versions.</source>
        <translation>
            <numerusform>%n часть здесь в двух вариантах.</numerusform>
            <numerusform>%n части здесь в двух вариантах.</numerusform>
            <numerusform>%n частей здесь в двух вариантах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Посмотреть оба</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Your reason</source>
        <translation>Ваша причина</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Сначала напишите причину.</translation>
    </message>
</context>
<context>
    <name>AddresseeForm</name>
    <message>
        <source>How it stands at the head of a letter is in the case that the language wants there; nothing is declined by the program. A language without a head gets the name as it is.</source>
        <translation>В шапке обращения название стоит в том падеже, которого требует язык; программа сама ничего не склоняет. Язык без своей шапки получает название как есть.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Name ({language})</source>
        <translation>Название ({language})</translation>
    </message>
    <message>
        <source>At the head of a letter ({language})</source>
        <translation>В шапке обращения ({language})</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Почтовый адрес</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Note for staff: how it takes letters</source>
        <translation>Заметка для своих: как сюда подают обращения</translation>
    </message>
</context>
<context>
    <name>AddresseesPart</name>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Адресная книга</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новый…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>Addresses change: look them up before sending, and write down here what holds. What you change holds for every member of this vault; a file carries it to another.</source>
        <translation>Адреса меняются: проверяйте их перед отправкой и записывайте здесь верные. Ваши изменения действуют для всех участников этого хранилища; в другое их переносят файлом.</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Изменено здесь</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Добавлено вами</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Как в программе</translation>
    </message>
    <message>
        <source>Change an addressee</source>
        <translation>Изменить адресата</translation>
    </message>
    <message>
        <source>A new addressee</source>
        <translation>Новый адресат</translation>
    </message>
    <message>
        <source>Taken over: {count}.</source>
        <translation>Принято: {count}.</translation>
    </message>
</context>
<context>
    <name>AnswersDue</name>
    <message>
        <source>Answers due</source>
        <translation>Ожидаемые ответы</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedPane</name>
    <message>
        <source>Pictures and papers</source>
        <translation>Изображения и бумаги</translation>
    </message>
    <message>
        <source>No source brought any.</source>
        <translation>Ни в одном источнике их нет.</translation>
    </message>
    <message>
        <source>They are added in an interview or another source, with the person.</source>
        <translation>Их добавляют в интервью или в другом источнике, у самого человека.</translation>
    </message>
    <message>
        <source>Brought by source {mark}</source>
        <translation>Из источника {mark}</translation>
    </message>
    <message>
        <source>The file itself is not in this vault.</source>
        <translation>Самого файла в этом хранилище нет.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Working copy</source>
        <translation>Рабочая копия</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>Picture or document</source>
        <translation>Изображение или документ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Хранится</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>A file that cannot be shown here</source>
        <translation>Файл, который здесь не показать</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>страница {number}</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>повёрнуто</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>обрезано</translation>
    </message>
    <message>
        <source>without the camera&apos;s data</source>
        <translation>без данных камеры</translation>
    </message>
    <message>
        <source>Working copy: {what}</source>
        <translation>Рабочая копия: {what}</translation>
    </message>
</context>
<context>
    <name>AttachmentsPart</name>
    <message>
        <source>Add a file…</source>
        <translation>Добавить файл…</translation>
    </message>
    <message>
        <source>The file was removed from here. What was recorded keeps it.</source>
        <translation>Файл убран отсюда. В уже записанном он остаётся.</translation>
    </message>
    <message>
        <source>No picture or document yet</source>
        <translation>Изображений и документов пока нет</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Paste a picture or file</source>
        <translation>Вставить изображение или файл</translation>
    </message>
    <message>
        <source>A file can also be dropped here, or pasted.</source>
        <translation>Файл можно и перетащить сюда или вставить.</translation>
    </message>
    <message>
        <source>Pick a picture or document</source>
        <translation>Выбор изображения или документа</translation>
    </message>
    <message>
        <source>Nothing was copied that is a picture or a file.</source>
        <translation>В скопированном нет ни изображения, ни файла.</translation>
    </message>
    <message>
        <source>This very file is in the list already.</source>
        <translation>Этот самый файл уже есть в списке.</translation>
    </message>
</context>
<context>
    <name>AuthorityPart</name>
    <message>
        <source>Make an authority…</source>
        <translation>Создать центр…</translation>
    </message>
    <message>
        <source>Bring in a sealed copy…</source>
        <translation>Принять запечатанную копию…</translation>
    </message>
    <message>
        <source>Answer a request…</source>
        <translation>Ответить на запрос…</translation>
    </message>
    <message>
        <source>A certificate for here…</source>
        <translation>Сертификат для себя…</translation>
    </message>
    <message>
        <source>Save its certificate…</source>
        <translation>Сохранить его сертификат…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Сохранить список…</translation>
    </message>
    <message>
        <source>Sealed copy…</source>
        <translation>Запечатанная копия…</translation>
    </message>
    <message>
        <source>The team&apos;s authority</source>
        <translation>Удостоверяющий центр команды</translation>
    </message>
    <message>
        <source>For a coordinator only. An authority vouches for the certificates of offices and members, so that everybody compares one number once. Most vaults need none.</source>
        <translation>Только для координатора. Удостоверяющий центр ручается за сертификаты офисов и участников, чтобы всем хватило одной сверки чисел. Большинству хранилищ он не нужен.</translation>
    </message>
    <message>
        <source>You hold {name}. Nobody else in this vault can issue with it. Read these numbers aloud to whom you give its certificate; keep a sealed copy elsewhere.</source>
        <translation>У вас {name}. Больше никто в этом хранилище не может выдавать от его имени. Прочтите эти числа вслух тому, кому даёте его сертификат; запечатанную копию держите в другом месте.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозван</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Make an authority</source>
        <translation>Создать удостоверяющий центр</translation>
    </message>
    <message>
        <source>Its name stands in every certificate that it issues, and in letters for years.</source>
        <translation>Его название стоит в каждом выданном им сертификате, а в обращениях — годами.</translation>
    </message>
    <message>
        <source>The name of the team</source>
        <translation>Название команды</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Sealed copies</source>
        <translation>Запечатанные копии</translation>
    </message>
    <message>
        <source>You hold the authority of this copy from then on.</source>
        <translation>С этого момента у вас будет удостоверяющий центр из этой копии.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Compare the request</source>
        <translation>Сверить запрос</translation>
    </message>
    <message>
        <source>Whoever holds its key signs under this name from then on.</source>
        <translation>С этого момента тот, у кого этот ключ, подписывает под этим именем.</translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation>Сохранить ответ…</translation>
    </message>
    <message>
        <source>The name that the certificate gets</source>
        <translation>Имя, которое получит сертификат</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Сохранить ответ</translation>
    </message>
    <message>
        <source>A certificate for here</source>
        <translation>Сертификат для себя</translation>
    </message>
    <message>
        <source>For this vault&apos;s office, or for yourself; letters are signed with it at once.</source>
        <translation>Для офиса этого хранилища или для вас самих; обращения сразу подписываются им.</translation>
    </message>
    <message>
        <source>What stands beside the signature</source>
        <translation>Что стоит рядом с подписью</translation>
    </message>
    <message>
        <source>Somebody else may have the key</source>
        <translation>Ключ, возможно, есть у кого-то ещё</translation>
    </message>
    <message>
        <source>The person or office left</source>
        <translation>Человек ушёл или офис закрылся</translation>
    </message>
    <message>
        <source>There is a newer one</source>
        <translation>Есть более новый</translation>
    </message>
    <message>
        <source>It is not used any more</source>
        <translation>Больше не используется</translation>
    </message>
    <message>
        <source>Withdraw the certificate of {name}?</source>
        <translation>Отозвать сертификат {name}?</translation>
    </message>
    <message>
        <source>Letters it signed are no longer trusted, by everybody who has the new list. Save the list afterwards and give it to all who check letters.</source>
        <translation>Подписанным им обращениям больше не доверяет никто, у кого есть новый список. Сохраните потом список и дайте его всем, кто проверяет обращения.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>It counts no more.</source>
        <translation>Он больше не действует.</translation>
    </message>
    <message>
        <source>Save the list now, for everybody.</source>
        <translation>Сохраните теперь список, для всех.</translation>
    </message>
    <message>
        <source>Save its certificate</source>
        <translation>Сохранить его сертификат</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Sealed copy</source>
        <translation>Запечатанная копия</translation>
    </message>
    <message>
        <source>With it the authority can be brought in elsewhere, by whoever knows this password. Keep the two apart; the public program age opens it, too.</source>
        <translation>По ней удостоверяющий центр может принять в другом месте любой, кто знает этот пароль. Храните их порознь; копию открывает и общедоступная программа age.</translation>
    </message>
    <message>
        <source>Save the sealed copy…</source>
        <translation>Сохранить запечатанную копию…</translation>
    </message>
    <message>
        <source>Save the sealed copy</source>
        <translation>Сохранить запечатанную копию</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>Choose the folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Read everything that is there already, too</source>
        <translation>Прочитать и всё, что там уже есть</translation>
    </message>
    <message>
        <source>What is written now is always read back. This takes longer and finds an old stick that fails.</source>
        <translation>Записанное сейчас всегда перечитывается. Это дольше, зато находит старую флешку, которая отказывает.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>An encrypted copy of the whole vault, opened by the same ways in. Keep it on a stick or disk that lies elsewhere than this computer.</source>
        <translation>Зашифрованная копия всего хранилища, открывается теми же способами. Держите её на флешке или диске не там, где этот компьютер.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Куда записать</translation>
    </message>
    <message>
        <source>Remind me when the last one is older than</source>
        <translation>Напоминать, если последней больше</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>There is no backup yet with the present keys.</source>
        <translation>Резервной копии с нынешними ключами ещё нет.</translation>
    </message>
    <message>
        <source>The last one: {time}, {size}, in {place}.</source>
        <translation>Последняя: {time}, {size}, место: {place}.</translation>
    </message>
    <message>
        <source>A folder for the backup</source>
        <translation>Папка для резервной копии</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>ещё не выбрана</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Делается резервная копия.</translation>
    </message>
    <message>
        <source>Choose a folder first, for example on a stick.</source>
        <translation>Сначала выберите папку, например на флешке.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>Cancelling leaves the backup before as it is. You can work meanwhile.</source>
        <translation>При отмене прежняя копия остаётся как есть. Пока можно работать.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {size}.</source>
        <translation>Резервная копия сделана и перечитана: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the vault are missing; check the vault.</source>
        <translation>
            <numerusform>Не хватает %n файла хранилища; проверьте хранилище.</numerusform>
            <numerusform>Не хватает %n файлов хранилища; проверьте хранилище.</numerusform>
            <numerusform>Не хватает %n файлов хранилища; проверьте хранилище.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it elsewhere than this computer.</source>
        <translation>Держите её не там, где этот компьютер.</translation>
    </message>
    <message>
        <source>No backup was made; the one before is as it was.</source>
        <translation>Копия не сделана; прежняя осталась как была.</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Only here</source>
        <translation>Только здесь</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить ещё раз</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Осторожно</translation>
    </message>
    <message>
        <source>Family at risk</source>
        <translation>Семья в опасности</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Источники расходятся</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Два варианта</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Зачитано</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрыто</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Стёрто</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>nobody who gave a testimony</source>
        <translation>нет никого, кто дал свидетельство</translation>
    </message>
    <message>
        <source>no consent for this addressee</source>
        <translation>нет согласия для этого адресата</translation>
    </message>
    <message>
        <source>the applicant&apos;s interview is hidden as a mistake</source>
        <translation>интервью заявителя скрыто как ошибка</translation>
    </message>
    <message>
        <source>the applicant is at risk</source>
        <translation>заявителю грозит опасность</translation>
    </message>
    <message>
        <source>nobody has said what it may cost</source>
        <translation>не сказано, чем это может грозить</translation>
    </message>
    <message>
        <source>words that may no longer be used</source>
        <translation>слова, которые больше нельзя использовать</translation>
    </message>
    <message>
        <source>a sign that no font here can print</source>
        <translation>знак, которого нет ни в одном шрифте</translation>
    </message>
    <message>
        <source>the signed letter did not verify</source>
        <translation>подписанное обращение не прошло проверку</translation>
    </message>
    <message>
        <source>incidents against the family</source>
        <translation>случаи против семьи</translation>
    </message>
    <message>
        <source>a source left out: no consent</source>
        <translation>источник пропущен: нет согласия</translation>
    </message>
    <message>
        <source>something kept back: at risk</source>
        <translation>кое-что не сообщается: есть опасность</translation>
    </message>
    <message>
        <source>sources differ: the letter says who says what</source>
        <translation>источники расходятся: в обращении сказано, кто что говорит</translation>
    </message>
    <message>
        <source>no power of attorney on record</source>
        <translation>доверенность не записана</translation>
    </message>
</context>
<context>
    <name>BatchSummary</name>
    <message>
        <source>About</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Why not, or what to look at</source>
        <translation>Почему нет или на что посмотреть</translation>
    </message>
    <message>
        <source>Who got none, and letters to look at</source>
        <translation>Кому не сделано и на какие обращения посмотреть</translation>
    </message>
    <message>
        <source>All in one PDF, for printing…</source>
        <translation>Все в одном PDF, для печати…</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Продолжить с остальными</translation>
    </message>
    <message>
        <source>Nobody was left out, and there is nothing to look at.</source>
        <translation>Никто не пропущен, и смотреть не на что.</translation>
    </message>
    <message>
        <source>lacking: {things}</source>
        <translation>не хватает: {things}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Не сделано</translation>
    </message>
    <message>
        <source>All in one PDF</source>
        <translation>Все в одном PDF</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Файл записывается</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>От него ничего не останется.</translation>
    </message>
    <message>
        <source>Whoever has the file {file} can read it. Delete it when it is printed.</source>
        <translation>Файл {file} прочтёт любой, у кого он есть. Удалите его после печати.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Call next</source>
        <translation>Вызвать следующего</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Новый номер</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Кто ждёт</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message>
        <source>A ticket is a number at the door. Who it may be is looked up while you type the name, and the interview begins with what was said. Without a queue, interviews begin in their own place.</source>
        <translation>Номер дают у двери. Пока вы набираете имя, программа ищет, кто это может быть, и интервью начинается с уже сказанного. Без очереди интервью начинаются в своём разделе.</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Закончено сегодня</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Прошлые дни</translation>
    </message>
    <message>
        <source>Clear them…</source>
        <translation>Удалить их…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>last: {number}, {name}</source>
        <translation>последний: {number}, {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them still waiting</source>
        <translation>
            <numerusform>из них ещё ждёт %n</numerusform>
            <numerusform>из них ещё ждут %n</numerusform>
            <numerusform>из них ещё ждут %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n ticket(s) of earlier days?</source>
        <translation>
            <numerusform>Удалить %n номер прошлых дней?</numerusform>
            <numerusform>Удалить %n номера прошлых дней?</numerusform>
            <numerusform>Удалить %n номеров прошлых дней?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said at the door is gone for good then. Interviews that were begun, saved or not, stay where they are.</source>
        <translation>Сказанное у двери будет удалено навсегда. Начатые интервью, сохранённые или нет, останутся на своём месте.</translation>
    </message>
    <message>
        <source>Clear them</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name as told</source>
        <translation>Имя, как сказано</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Known here?</source>
        <translation>Есть в записях?</translation>
    </message>
</context>
<context>
    <name>BringInPane</name>
    <message>
        <source>No bundle is open</source>
        <translation>Пакет не открыт</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Take the decisions too that roles leave to you</source>
        <translation>Принять и решения, которые роли оставляют за вами</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Cancelling changes nothing.</source>
        <translation>Отмена ничего не меняет.</translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation>Проверка пакета</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n file(s) into the vault</source>
        <translation>
            <numerusform>Скопировать %n файл в хранилище</numerusform>
            <numerusform>Скопировать %n файла в хранилище</numerusform>
            <numerusform>Скопировать %n файлов в хранилище</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in the file with the records first.</source>
        <translation>Сначала примите файл с записями.</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>Всё это здесь уже есть.</translation>
    </message>
    <message>
        <source>Take the receipt</source>
        <translation>Принять квитанцию</translation>
    </message>
    <message>
        <source>Nothing of it can be brought in now.</source>
        <translation>Сейчас ничего из него принять нельзя.</translation>
    </message>
    <message>
        <source>A bundle is a file that ends in .age; open one or several, in any order, or drop them here. They are checked first, and you see what they would change before anything changes.</source>
        <translation>Пакет — файл с окончанием .age; откройте один или несколько, в любом порядке, или перетащите сюда. Сначала они проверяются, и вы видите, что изменится, прежде чем что-либо изменится.</translation>
    </message>
    <message>
        <source>Open bundles</source>
        <translation>Открыть пакеты</translation>
    </message>
    <message>
        <source>Open a folder of bundles</source>
        <translation>Открыть папку с пакетами</translation>
    </message>
    <message>
        <source>None of these files can be brought in.</source>
        <translation>Ни один из этих файлов принять нельзя.</translation>
    </message>
    <message>
        <source>A receipt from {name}, made {time}.</source>
        <translation>Квитанция от: {name}, сделана {time}.</translation>
    </message>
    <message>
        <source>A newer one is known here; this one changes nothing.</source>
        <translation>Здесь есть более новая; эта ничего не меняет.</translation>
    </message>
    <message>
        <source>It says what is really held there. What it lists counts as safe once you take it.</source>
        <translation>Она говорит, что там действительно хранится. Когда вы её примете, перечисленное в ней считается надёжно сохранённым.</translation>
    </message>
    <message>
        <source>The receipt of {name} counts now.</source>
        <translation>Квитанция теперь действует: {name}.</translation>
    </message>
    <message>
        <source>{names}: there is another history there than here; nothing of it counts from there on.</source>
        <translation>{names}: история там иная, чем здесь; с места расхождения ничего из неё не засчитывается.</translation>
    </message>
    <message>
        <source>It tells of records, too, that are not here yet.</source>
        <translation>В ней названы и записи, которых здесь ещё нет.</translation>
    </message>
    <message>
        <source>It is being brought in.</source>
        <translation>Идёт приём.</translation>
    </message>
    <message>
        <source>Cancelling brings nothing in; everything stays as it was.</source>
        <translation>При отмене ничего не принимается; всё остаётся как было.</translation>
    </message>
    <message>
        <source>Bringing the bundle in</source>
        <translation>Приём пакета</translation>
    </message>
    <message>
        <source>Look at both versions</source>
        <translation>Посмотреть оба варианта</translation>
    </message>
    <message>
        <source>Nothing was brought in; everything is as it was.</source>
        <translation>Ничего не принято; всё как было.</translation>
    </message>
</context>
<context>
    <name>BroughtWords</name>
    <message numerus="yes">
        <source>Bring in %n record(s)</source>
        <translation>
            <numerusform>Принять %n запись</numerusform>
            <numerusform>Принять %n записи</numerusform>
            <numerusform>Принять %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the roster</source>
        <translation>Принять список</translation>
    </message>
    <message numerus="yes">
        <source>Take %n receipt(s)</source>
        <translation>
            <numerusform>Принять %n квитанцию</numerusform>
            <numerusform>Принять %n квитанции</numerusform>
            <numerusform>Принять %n квитанций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n change(s)</source>
        <translation>
            <numerusform>Принять %n изменение</numerusform>
            <numerusform>Принять %n изменения</numerusform>
            <numerusform>Принять %n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n change(s) until they fit</source>
        <translation>
            <numerusform>Хранить %n изменение, пока не подойдёт</numerusform>
            <numerusform>Хранить %n изменения, пока не подойдут</numerusform>
            <numerusform>Хранить %n изменений, пока не подойдут</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the files into the vault</source>
        <translation>Скопировать файлы в хранилище</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were brought in.</source>
        <translation>
            <numerusform>Принята %n запись.</numerusform>
            <numerusform>Принято %n записи.</numerusform>
            <numerusform>Принято %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were brought in.</source>
        <translation>
            <numerusform>Принято %n изменение.</numerusform>
            <numerusform>Принято %n изменения.</numerusform>
            <numerusform>Принято %n изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version} of the organisation&apos;s roster counts now.</source>
        <translation>Теперь действует версия {version} списка организации.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that waited for it came in.</source>
        <translation>
            <numerusform>Принята %n запись, которая её ждала.</numerusform>
            <numerusform>Принято %n записи, которые её ждали.</numerusform>
            <numerusform>Принято %n записей, которые её ждали.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that waited are forgotten: their computer was revoked before.</source>
        <translation>
            <numerusform>Ждавшее %n изменение забыто: его компьютер был до этого отозван.</numerusform>
            <numerusform>Ждавшие %n изменения забыты: их компьютер был до этого отозван.</numerusform>
            <numerusform>Ждавшие %n изменений забыты: их компьютер был до этого отозван.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were erased for good, as was decided.</source>
        <translation>
            <numerusform>По решению навсегда стёрта %n запись.</numerusform>
            <numerusform>По решению навсегда стёрто %n записи.</numerusform>
            <numerusform>По решению навсегда стёрто %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt of {name} counts now.</source>
        <translation>Квитанция теперь действует: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) count now.</source>
        <translation>
            <numerusform>Теперь действует %n квитанция.</numerusform>
            <numerusform>Теперь действуют %n квитанции.</numerusform>
            <numerusform>Теперь действуют %n квитанций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came too early and wait here.</source>
        <translation>
            <numerusform>%n изменение пришло слишком рано и ждёт здесь.</numerusform>
            <numerusform>%n изменения пришли слишком рано и ждут здесь.</numerusform>
            <numerusform>%n изменений пришли слишком рано и ждут здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no room for %n change(s) that came too early: bring the file in again later.</source>
        <translation>
            <numerusform>Нет места для %n изменения, пришедшего слишком рано: примите файл ещё раз позже.</numerusform>
            <numerusform>Нет места для %n изменений, пришедших слишком рано: примите файл ещё раз позже.</numerusform>
            <numerusform>Нет места для %n изменений, пришедших слишком рано: примите файл ещё раз позже.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it was new.</source>
        <translation>Нового в нём ничего не было.</translation>
    </message>
    <message>
        <source>Still to be brought in: file {numbers} of {volumes}.</source>
        <translation>Ещё не внесено: файл {numbers} из {volumes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) stand in two versions now.</source>
        <translation>
            <numerusform>%n часть теперь в двух вариантах.</numerusform>
            <numerusform>%n части теперь в двух вариантах.</numerusform>
            <numerusform>%n частей теперь в двух вариантах.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>Details, without any names</source>
        <translation>Подробности, без имён</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message>
        <source>For example: the name of a river</source>
        <translation>Например: название реки</translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation>Сохранить мою карточку…</translation>
    </message>
    <message>
        <source>Open a card…</source>
        <translation>Открыть карточку…</translation>
    </message>
    <message>
        <source>Trusted cards</source>
        <translation>Доверенные карточки</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Ваша карточка</translation>
    </message>
    <message>
        <source>Give it to those who send bundles to you or get them from you. It holds keys only: no office, no place, and no name unless you write one.</source>
        <translation>Дайте её тем, кто шлёт вам пакеты или получает их от вас. В ней только ключи: нет ни офиса, ни места, ни имени, если вы его не впишете.</translation>
    </message>
    <message>
        <source>Read these numbers aloud to whom you gave it, by telephone or in the same room.</source>
        <translation>Прочтите эти числа вслух тому, кому её дали, по телефону или в одной комнате.</translation>
    </message>
    <message>
        <source>Or let the other one scan them from this screen.</source>
        <translation>Или пусть другой отсканирует их с этого экрана.</translation>
    </message>
    <message>
        <source>A name on the card, if you want one</source>
        <translation>Имя на карточке, если хотите</translation>
    </message>
    <message>
        <source>No card is trusted yet. Open the card that somebody gave you, and compare it.</source>
        <translation>Доверенных карточек пока нет. Откройте карточку, которую вам дали, и сверьте её.</translation>
    </message>
    <message>
        <source>This vault itself, before it was restored or copied</source>
        <translation>Это само хранилище, до восстановления или копирования</translation>
    </message>
    <message>
        <source>Revoked: nothing goes to it or comes from it</source>
        <translation>Отозвана: ей ничего не отправляется и от неё ничего не принимается</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Сохранить мою карточку</translation>
    </message>
    <message>
        <source>Your card is saved as {file}.</source>
        <translation>Ваша карточка сохранена: {file}.</translation>
    </message>
    <message>
        <source>Give it away as you like; then compare the numbers aloud.</source>
        <translation>Передайте её как удобно; потом сверьте числа вслух.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>This is your own card.</source>
        <translation>Это ваша собственная карточка.</translation>
    </message>
    <message>
        <source>Open the other one&apos;s card.</source>
        <translation>Откройте карточку другой стороны.</translation>
    </message>
    <message>
        <source>You trust this card already, as {alias}.</source>
        <translation>Эта карточка уже доверенная: {alias}.</translation>
    </message>
    <message>
        <source>The card of {alias} is trusted.</source>
        <translation>Карточка теперь доверенная: {alias}.</translation>
    </message>
    <message>
        <source>Bundles can go to it and come from it.</source>
        <translation>Пакеты можно отправлять ей и принимать от неё.</translation>
    </message>
</context>
<context>
    <name>CertainPeople</name>
    <message>
        <source>Only the files of certain people</source>
        <translation>Только записи об определённых людях</translation>
    </message>
    <message>
        <source>With whoever told of them, links, letters and consent.</source>
        <translation>Вместе с теми, кто о них рассказал, связями, обращениями и согласием.</translation>
    </message>
    <message>
        <source>Any spelling, number or place</source>
        <translation>Имя, номер или место</translation>
    </message>
    <message>
        <source>Whose file</source>
        <translation>О ком запись</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What was changed</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>What this saving changed</source>
        <translation>Что изменило это сохранение</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Почему: {why}</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Причина не указана.</translation>
    </message>
    <message>
        <source>The clock of that computer was wrong.</source>
        <translation>Часы того компьютера были неверны.</translation>
    </message>
    <message>
        <source>written for the first time</source>
        <translation>записано впервые</translation>
    </message>
    <message>
        <source>changed again later</source>
        <translation>позже изменено снова</translation>
    </message>
    <message>
        <source>Beside what {who} wrote, {when}:</source>
        <translation>Рядом с тем, что записано ({who}, {when}):</translation>
    </message>
    <message>
        <source>Nothing that is read is otherwise.</source>
        <translation>Читаемый текст не изменился.</translation>
    </message>
    <message>
        <source>What it was before is not here, so nobody can tell.</source>
        <translation>Прежнего здесь нет, поэтому сказать нельзя.</translation>
    </message>
    <message>
        <source>A newer Kuager wrote this; this one cannot read it.</source>
        <translation>Это записано более новой версией Kuager; эта его не прочтёт.</translation>
    </message>
    <message>
        <source>This is not here: it is withheld, or was erased.</source>
        <translation>Этого здесь нет: не передано или стёрто.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The table of ways in</source>
        <translation>Таблица способов входа</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>The keys of a computer</source>
        <translation>Ключи компьютера</translation>
    </message>
    <message>
        <source>A member</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>A saved change</source>
        <translation>Сохранённое изменение</translation>
    </message>
    <message>
        <source>A part of a record</source>
        <translation>Часть записи</translation>
    </message>
    <message>
        <source>What a change was made to</source>
        <translation>То, что было изменено</translation>
    </message>
    <message>
        <source>A signed piece of the history</source>
        <translation>Подписанная часть истории</translation>
    </message>
    <message>
        <source>The log of who did what</source>
        <translation>Журнал, кто что делал</translation>
    </message>
    <message>
        <source>A recording or a letter&apos;s file</source>
        <translation>Файл записи или обращения</translation>
    </message>
    <message>
        <source>A list made of the records</source>
        <translation>Список, составленный по записям</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>it was altered</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>it should not be there</source>
        <translation>этого здесь быть не должно</translation>
    </message>
    <message>
        <source>it is not in the form it should have</source>
        <translation>имеет не ту форму</translation>
    </message>
    <message>
        <source>it does not follow what was before</source>
        <translation>не продолжает того, что было до него</translation>
    </message>
    <message>
        <source>its signature does not fit</source>
        <translation>подпись не подходит</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>Read over by a second person</source>
        <translation>Прочитано вторым человеком</translation>
    </message>
    <message>
        <source>Against the video, or read back to the one who speaks.</source>
        <translation>По видео или вслух тому, кто рассказывал.</translation>
    </message>
    <message>
        <source>Remarks of that person</source>
        <translation>Примечания этого человека</translation>
    </message>
    <message>
        <source>Another member makes the check, once this is saved.</source>
        <translation>Проверит другой участник, когда это будет сохранено.</translation>
    </message>
    <message>
        <source>Another member makes the check, and you are the only one here. Add one in the settings.</source>
        <translation>Проверяет другой участник, а вы здесь один. Добавьте его в настройках.</translation>
    </message>
    <message>
        <source>You recorded this interview: another member makes the check.</source>
        <translation>Вы записали это интервью: проверяет другой участник.</translation>
    </message>
    <message>
        <source>Checked by {who}, {when}.</source>
        <translation>Проверка: {who}, {when}.</translation>
    </message>
    <message numerus="yes">
        <source>It was changed since, %n time(s).</source>
        <translation>
            <numerusform>С тех пор изменено %n раз.</numerusform>
            <numerusform>С тех пор изменено %n раза.</numerusform>
            <numerusform>С тех пор изменено %n раз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Open a PDF, or drop one here: a letter of yours, or one that somebody says is yours. It is read apart from everything else, and nothing of it is kept.</source>
        <translation>Откройте PDF или перетащите сюда: ваше обращение или то, которое называют вашим. Оно читается отдельно от всего остального, и ничего из него не хранится.</translation>
    </message>
    <message>
        <source>Open a PDF…</source>
        <translation>Открыть PDF…</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Все обращения</translation>
    </message>
    <message>
        <source>Check a PDF</source>
        <translation>Проверить PDF</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Open a PDF</source>
        <translation>Открыть PDF</translation>
    </message>
    <message>
        <source>{file} is being looked at.</source>
        <translation>{file} просматривается.</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>Check this vault</source>
        <translation>Проверить это хранилище</translation>
    </message>
    <message>
        <source>Every page, change, signature and file is read and compared with what it should be. Nothing is changed. Do it after a fall, a power cut, or when something looks wrong.</source>
        <translation>Каждая страница, изменение, подпись и файл читаются и сверяются с тем, какими должны быть. Ничего не меняется. Делайте это после падения, отключения света или если что-то кажется неверным.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>The vault is being checked.</source>
        <translation>Хранилище проверяется.</translation>
    </message>
    <message>
        <source>Cancelling changes nothing. You can work meanwhile.</source>
        <translation>Отмена ничего не меняет. Пока можно работать.</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Проверка хранилища</translation>
    </message>
    <message>
        <source>Looked at: {changes} changes, {segments} signed pieces, {files} files.</source>
        <translation>Просмотрено: изменений — {changes}, подписанных частей — {segments}, файлов — {files}.</translation>
    </message>
    <message>
        <source>Nothing is damaged.</source>
        <translation>Ничего не повреждено.</translation>
    </message>
    <message>
        <source>Make no new backup over the old one. Restore the last backup into another folder; or take what can be read into a new vault with the command “kuager vault salvage”.</source>
        <translation>Не делайте новую копию поверх старой. Восстановите последнюю копию в другую папку или возьмите то, что читается, в новое хранилище командой «kuager vault salvage».</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are damaged.</source>
        <translation>
            <numerusform>Повреждено: %n.</numerusform>
            <numerusform>Повреждено: %n.</numerusform>
            <numerusform>Повреждено: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearCard</name>
    <message>
        <source>Show what is here</source>
        <translation>Показать, что здесь есть</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>очистить</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Safely with others is what another machine confirmed to hold, by a receipt. What was only sent may have arrived, but only a receipt says so; what was withheld is nowhere else.</source>
        <translation>Надёжно у других то, хранение чего другой компьютер подтвердил квитанцией. Отправленное, возможно, дошло, но говорит об этом только квитанция; непереданного больше нигде нет.</translation>
    </message>
    <message>
        <source>Type the word “{word}” to go on</source>
        <translation>Чтобы продолжить, введите слово «{word}»</translation>
    </message>
    <message>
        <source>What is on this machine</source>
        <translation>Что есть на этом компьютере</translation>
    </message>
    <message>
        <source>Clearing was begun and cut off. The keys are destroyed already; only files are left.</source>
        <translation>Очистка начата и прервалась. Ключи уже уничтожены; остались только файлы.</translation>
    </message>
    <message>
        <source>Clear this machine</source>
        <translation>Очистить этот компьютер</translation>
    </message>
    <message>
        <source>The keys of the vault are destroyed first, then its files. Nobody can bring it back: not with the passphrase, not with recovery sheets. Backups elsewhere stay.</source>
        <translation>Сначала уничтожаются ключи хранилища, затем его файлы. Вернуть его не сможет никто: ни парольной фразой, ни листами восстановления. Резервные копии в других местах остаются.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
    <message>
        <source>Type the word “{word}”.</source>
        <translation>Введите слово «{word}».</translation>
    </message>
</context>
<context>
    <name>ClearPart</name>
    <message>
        <source>Show what is here</source>
        <translation>Показать, что здесь есть</translation>
    </message>
    <message>
        <source>Clear this machine…</source>
        <translation>Очистить этот компьютер…</translation>
    </message>
    <message>
        <source>Destroys the keys of the vault and then its files, here and for good. The vault is locked first; you are shown what would be lost, and asked for the passphrase and a word.</source>
        <translation>Уничтожает ключи хранилища, а затем его файлы — здесь и навсегда. Сначала хранилище блокируется; вам покажут, что будет потеряно, и спросят парольную фразу и одно слово.</translation>
    </message>
    <message>
        <source>Clear this machine</source>
        <translation>Очистить этот компьютер</translation>
    </message>
</context>
<context>
    <name>CompareForm</name>
    <message>
        <source>Let the other one read the numbers aloud, by telephone or in the same room, not in the way the file came. If one differs, leave it and say so.</source>
        <translation>Пусть другой прочтёт числа вслух, по телефону или в одной комнате, но не тем путём, каким пришёл файл. Если одно не совпадает, оставьте это и скажите об этом.</translation>
    </message>
    <message>
        <source>All eight groups were read aloud and are the same</source>
        <translation>Все восемь групп прочитаны вслух и совпадают</translation>
    </message>
    <message>
        <source>Compare the numbers first.</source>
        <translation>Сначала сверьте числа.</translation>
    </message>
</context>
<context>
    <name>ComparingField</name>
    <message>
        <source>Type them as you hear them, or scan the owner&apos;s code</source>
        <translation>Набирайте на слух или отсканируйте код владельца</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>по желанию</translation>
    </message>
    <message>
        <source>All eight groups are the same.</source>
        <translation>Все восемь групп совпадают.</translation>
    </message>
    <message>
        <source>Group {number} is another one.</source>
        <translation>Группа {number} не совпадает.</translation>
    </message>
    <message>
        <source>The same so far: {count} of 8 groups.</source>
        <translation>Пока совпадает: {count} из 8 групп.</translation>
    </message>
</context>
<context>
    <name>ComparingLine</name>
    <message>
        <source>Comparing everybody</source>
        <translation>Сравнение всех</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Compare everybody again</source>
        <translation>Сравнить всех заново</translation>
    </message>
    <message>
        <source>Comparing stopped: {why}</source>
        <translation>Сравнение остановлено: {why}</translation>
    </message>
    <message>
        <source>The names of everybody are being read.</source>
        <translation>Читаются имена всех людей.</translation>
    </message>
    <message>
        <source>Everybody is being compared: {done} of {total}</source>
        <translation>Сравниваются все: {done} из {total}</translation>
    </message>
    <message>
        <source>Comparing is paused: {done} of {total}</source>
        <translation>Сравнение на паузе: {done} из {total}</translation>
    </message>
    <message>
        <source>Everybody has been compared with everybody.</source>
        <translation>Все сравнены со всеми.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>speaks for one person</source>
        <translation>говорит за одного человека</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>говорит против</translation>
    </message>
    <message>
        <source>says neither</source>
        <translation>ни за, ни против</translation>
    </message>
</context>
<context>
    <name>ComputerPart</name>
    <message>
        <source>Go on without a keyring</source>
        <translation>Продолжить без связки ключей</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Только на этом компьютере</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault only while you are logged in on this computer. A disk that is taken away cannot be guessed at. Make recovery sheets too, in case the computer is lost.</source>
        <translation>Ваша парольная фраза открывает хранилище, только пока вы вошли в систему на этом компьютере. По одному унесённому диску фразу не подобрать. Сделайте и листы восстановления на случай, если компьютер пропадёт.</translation>
    </message>
    <message>
        <source>You chose to go on without: this computer has no keyring that may be used. Whoever copies the disk can try passphrases on it for years, so a long passphrase is what protects you.</source>
        <translation>Вы решили обойтись без этого: на этом компьютере нет подходящей связки ключей. Кто скопирует диск, может подбирать фразу годами, поэтому вас защищает только длинная фраза.</translation>
    </message>
    <message>
        <source>Your passphrase can be bound to this computer: a second secret then lies in the keyring of your login, and a copied or seized disk alone cannot be guessed at.</source>
        <translation>Вашу парольную фразу можно привязать к этому компьютеру: второй секрет будет лежать в связке ключей вашей учётной записи, и по одному скопированному или изъятому диску фразу не подобрать.</translation>
    </message>
    <message>
        <source>Let it open on other computers too…</source>
        <translation>Разрешить и на других компьютерах…</translation>
    </message>
    <message>
        <source>Bind my passphrase to this computer…</source>
        <translation>Привязать мою фразу к этому компьютеру…</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault only on this computer now.</source>
        <translation>Теперь ваша фраза открывает хранилище только на этом компьютере.</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault on every computer now.</source>
        <translation>Теперь ваша фраза открывает хранилище на любом компьютере.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Попробовать ещё раз…</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>This office</source>
        <translation>Этот офис</translation>
    </message>
    <message>
        <source>An office without an alias</source>
        <translation>Офис без имени</translation>
    </message>
</context>
<context>
    <name>ConflictTable</name>
    <message>
        <source>Why: {why}</source>
        <translation>Почему: {why}</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Причина не указана</translation>
    </message>
    <message>
        <source>Keep {mark}</source>
        <translation>Оставить {mark}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Оставить все</translation>
    </message>
    <message>
        <source>{field}: what is kept</source>
        <translation>{field}: что остаётся</translation>
    </message>
    <message>
        <source>Somebody not known here</source>
        <translation>Здесь этого человека нет</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>здесь нет</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>ничего не записано</translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>Two versions</source>
        <translation>Два варианта</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} из {count}</translation>
    </message>
    <message>
        <source>Three versions</source>
        <translation>Три версии</translation>
    </message>
    <message>
        <source>Versions: {count}</source>
        <translation>Версий: {count}</translation>
    </message>
    <message>
        <source>When two offices change the same part of a record, both are kept and wait here.</source>
        <translation>Если два офиса изменили одну и ту же часть записи, оба варианта хранятся и ждут здесь.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Решать нечего</translation>
    </message>
    <message>
        <source>The stricter version counts until this is decided.</source>
        <translation>Пока не решено, действует более строгий вариант.</translation>
    </message>
    <message>
        <source>One version takes the consent back. Keeping another one undoes that, everywhere.</source>
        <translation>Одна версия отзывает согласие. Если оставить другую, отзыв отменится везде.</translation>
    </message>
    <message>
        <source>Nobody else: a file of its own</source>
        <translation>Никто другой: отдельная запись</translation>
    </message>
    <message>
        <source>One version is not on this computer. It stays beside what is decided here.</source>
        <translation>Одной версии нет на этом компьютере. Она останется рядом с тем, что решено здесь.</translation>
    </message>
    <message>
        <source>The other version is not on this computer. An office that has both can decide.</source>
        <translation>Другой версии нет на этом компьютере. Решить может офис, у которого есть обе.</translation>
    </message>
    <message>
        <source>Keep {mark}: {who}</source>
        <translation>Оставить {mark}: {who}</translation>
    </message>
    <message>
        <source>Keep all of it</source>
        <translation>Оставить всё</translation>
    </message>
    <message>
        <source>Combine as chosen</source>
        <translation>Объединить, как выбрано</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>For example: she corrected it on the telephone</source>
        <translation>Например: исправлено по телефону</translation>
    </message>
    <message>
        <source>What {mark} says is not here, so it cannot be kept alone.</source>
        <translation>Того, о чём говорит {mark}, здесь нет, поэтому оставить только это нельзя.</translation>
    </message>
    <message>
        <source>Decided. The other version stays in the history.</source>
        <translation>Решено. Другой вариант остаётся в истории.</translation>
    </message>
</context>
<context>
    <name>ConsentBand</name>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Consent not asked yet</source>
        <translation>О согласии ещё не спросили</translation>
    </message>
    <message>
        <source>Not possible: {uses}.</source>
        <translation>Нельзя: {uses}.</translation>
    </message>
    <message>
        <source>{purpose}: {answer}</source>
        <translation>{purpose}: {answer}</translation>
    </message>
    <message>
        <source>Keep and study</source>
        <translation>Хранить и изучать</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Kazakh authorities</source>
        <translation>Органы Казахстана</translation>
    </message>
    <message>
        <source>UN</source>
        <translation>ООН</translation>
    </message>
    <message>
        <source>Publish the video</source>
        <translation>Опубликовать видео</translation>
    </message>
    <message>
        <source>Publish the name</source>
        <translation>Опубликовать имя</translation>
    </message>
    <message>
        <source>Publish without names</source>
        <translation>Опубликовать без имён</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>The family takes the consent back?</source>
        <translation>Семья отзывает согласие?</translation>
    </message>
    <message>
        <source>Every answer becomes “withdrawn”. From that moment nothing of this interview goes into letters, bundles or copies; only a new answer of the family changes that.</source>
        <translation>Каждый ответ станет «отозвано». С этого момента ничего из этого интервью не попадёт в обращения, пакеты и копии; изменит это только новый ответ семьи.</translation>
    </message>
    <message>
        <source>Withdraw the consent…</source>
        <translation>Отозвать согласие…</translation>
    </message>
    <message>
        <source>In the room, by telephone, by letter; may stay empty</source>
        <translation>В комнате, по телефону, письмом; можно оставить пустым</translation>
    </message>
    <message>
        <source>Who told it, and how</source>
        <translation>Кто это сказал и как</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Что разрешено</translation>
    </message>
    <message>
        <source>Ask one by one. Nothing leaves this computer against an answer; no answer is no.</source>
        <translation>Спрашивайте по одному. Вопреки ответу ничего не покинет этот компьютер; нет ответа — значит нет.</translation>
    </message>
    <message>
        <source>Safety of the family</source>
        <translation>Безопасность семьи</translation>
    </message>
    <message>
        <source>It is withdrawn. A new answer is recorded in the table above.</source>
        <translation>Отозвано. Новый ответ записывается в таблице выше.</translation>
    </message>
    <message>
        <source>Withdraw the consent to this interview?</source>
        <translation>Отозвать согласие на это интервью?</translation>
    </message>
    <message>
        <source>Every answer becomes “withdrawn”. Only a new answer of the family changes that.</source>
        <translation>Каждый ответ станет «отозвано». Изменит это только новый ответ семьи.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Not asked counts as no. {shut}</source>
        <translation>Не спрошено — значит нет. {shut}</translation>
    </message>
    <message>
        <source>No until it is asked again. {shut}</source>
        <translation>Нет, пока не спросят снова. {shut}</translation>
    </message>
    <message>
        <source>every use</source>
        <translation>любое использование</translation>
    </message>
    <message>
        <source>It is kept here, encrypted, and may be studied.</source>
        <translation>Хранится здесь в зашифрованном виде, и это можно изучать.</translation>
    </message>
    <message>
        <source>Partner organisations may see it.</source>
        <translation>Организации-партнёры могут это видеть.</translation>
    </message>
    <message>
        <source>Letters to Kazakh authorities may use it.</source>
        <translation>Это можно использовать в обращениях в органы Казахстана.</translation>
    </message>
    <message>
        <source>Letters to UN bodies may use it.</source>
        <translation>Это можно использовать в обращениях в органы ООН.</translation>
    </message>
    <message>
        <source>The video may be published.</source>
        <translation>Видео можно опубликовать.</translation>
    </message>
    <message>
        <source>The names may be published.</source>
        <translation>Имена можно опубликовать.</translation>
    </message>
    <message>
        <source>It may be published without names.</source>
        <translation>Это можно опубликовать без имён.</translation>
    </message>
    <message>
        <source>It must not be kept: do not save it. If it is saved, withdraw and have it erased.</source>
        <translation>Это нельзя хранить: не сохраняйте. Если уже сохранено, отзовите согласие и запросите стирание.</translation>
    </message>
    <message>
        <source>No partner organisation may see it.</source>
        <translation>Ни одна организация-партнёр не может это видеть.</translation>
    </message>
    <message>
        <source>No letter to Kazakh authorities can be signed for the family, and none uses these words.</source>
        <translation>Обращение в органы Казахстана нельзя подписать от имени семьи, и эти слова не войдут ни в одно.</translation>
    </message>
    <message>
        <source>No letter to UN bodies may use it.</source>
        <translation>Это нельзя использовать в обращениях в органы ООН.</translation>
    </message>
    <message>
        <source>The video must not be published.</source>
        <translation>Видео публиковать нельзя.</translation>
    </message>
    <message>
        <source>No name of it may be published.</source>
        <translation>Никакие имена из этого публиковать нельзя.</translation>
    </message>
    <message>
        <source>Not even without names may it be published.</source>
        <translation>Это нельзя публиковать даже без имён.</translation>
    </message>
    <message>
        <source>showing it to partners not named</source>
        <translation>показ неназванным партнёрам</translation>
    </message>
    <message>
        <source>keeping it</source>
        <translation>хранение</translation>
    </message>
    <message>
        <source>showing it to partners</source>
        <translation>показ партнёрам</translation>
    </message>
    <message>
        <source>letters to Kazakh authorities</source>
        <translation>обращения в органы Казахстана</translation>
    </message>
    <message>
        <source>letters to UN bodies</source>
        <translation>обращения в органы ООН</translation>
    </message>
    <message>
        <source>publishing the video</source>
        <translation>публикация видео</translation>
    </message>
    <message>
        <source>publishing names</source>
        <translation>публикация имён</translation>
    </message>
    <message>
        <source>publishing without names</source>
        <translation>публикация без имён</translation>
    </message>
</context>
<context>
    <name>ContactPart</name>
    <message>
        <source>A slip carries the number of a ticket and these lines, nothing else. Whoever is searched on the way home should have nothing to explain: a telephone number, hours, no name of an organisation.</source>
        <translation>На листке только номер в очереди и эти строки, больше ничего. Если человека обыщут по дороге домой, ему не придётся ничего объяснять: телефон, часы работы, без названия организации.</translation>
    </message>
    <message>
        <source>Slips for families</source>
        <translation>Листки для семей</translation>
    </message>
    <message>
        <source>How the office is reached</source>
        <translation>Как связаться с офисом</translation>
    </message>
    <message>
        <source>It stands on every slip from now on.</source>
        <translation>Теперь это будет на каждом листке.</translation>
    </message>
    <message>
        <source>Slips carry the number alone from now on.</source>
        <translation>Теперь на листках только номер.</translation>
    </message>
</context>
<context>
    <name>CopiedQuestion</name>
    <message>
        <source>This is an older state of the vault than was open here last.</source>
        <translation>Это более старое состояние хранилища, чем то, что здесь открывали последним.</translation>
    </message>
    <message>
        <source>It can be opened as a copy, so that nobody takes what it writes for what the newer one wrote. What was recorded since then is not in it.</source>
        <translation>Его можно открыть как копию, чтобы написанное в нём не принимали за написанное в новом. Того, что записано с тех пор, в нём нет.</translation>
    </message>
    <message>
        <source>Open it as a copy</source>
        <translation>Открыть как копию</translation>
    </message>
    <message>
        <source>This vault lies elsewhere than before.</source>
        <translation>Это хранилище лежит не там, где раньше.</translation>
    </message>
    <message>
        <source>If it was moved, and the one before is gone, it goes on as it was. If it is a copy, it gets keys of its own for what it signs, so that nobody takes one for the other. If you cannot tell, say that it is a copy.</source>
        <translation>Если его перенесли и на прежнем месте его больше нет, всё продолжается как было. Если это копия, она получит свои ключи подписи, чтобы их не путали. Если не знаете, скажите, что это копия.</translation>
    </message>
    <message>
        <source>It was moved here</source>
        <translation>Его перенесли сюда</translation>
    </message>
    <message>
        <source>It is a copy</source>
        <translation>Это копия</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>Не открывать</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Copying {file} into the vault</source>
        <translation>{file} копируется в хранилище</translation>
    </message>
    <message>
        <source>It goes on when you lock. Cancelling leaves no copy; the original stays.</source>
        <translation>Продолжается и после блокировки. При отмене копии не останется; оригинал остаётся.</translation>
    </message>
    <message>
        <source>The copy of {file} was stopped before its end.</source>
        <translation>Копирование {file} остановилось, не закончившись.</translation>
    </message>
    <message>
        <source>Go on copying</source>
        <translation>Продолжить копирование</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>{file} ({size}) is in the vault and not in this list.</source>
        <translation>{file} ({size}) есть в хранилище, но не в этом списке.</translation>
    </message>
    <message>
        <source>Add it to the list</source>
        <translation>Добавить в список</translation>
    </message>
    <message>
        <source>Delete the copy…</source>
        <translation>Удалить копию…</translation>
    </message>
    <message>
        <source>Delete the copy of {file} in the vault?</source>
        <translation>Удалить копию {file} из хранилища?</translation>
    </message>
    <message>
        <source>It cannot be brought back. If the original is gone too, the recording is lost.</source>
        <translation>Вернуть её нельзя. Если нет и оригинала, запись потеряна.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Удалить копию</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>CopiesStep</name>
    <message>
        <source>Copies of it</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>The page as a picture, the file, the paper: kept as it came, with its checksum.</source>
        <translation>Страница как изображение, файл, бумага: хранятся как получены, с контрольной суммой.</translation>
    </message>
    <message>
        <source>What is on the internet today may be gone tomorrow. A copy stays.</source>
        <translation>Что сегодня есть в интернете, завтра может исчезнуть. Копия остаётся.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>Locks in %n second(s). Any key stops it.</source>
        <translation>
            <numerusform>Блокировка через %n секунду. Любая клавиша остановит.</numerusform>
            <numerusform>Блокировка через %n секунды. Любая клавиша остановит.</numerusform>
            <numerusform>Блокировка через %n секунд. Любая клавиша остановит.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>Opened the vault</source>
        <translation>Открытие хранилища</translation>
    </message>
    <message>
        <source>Looked at it</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Took a copy out</source>
        <translation>Копия наружу</translation>
    </message>
    <message>
        <source>Printed it</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Brought it in</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Changed the ways in</source>
        <translation>Изменение способов входа</translation>
    </message>
    <message>
        <source>Changed the roster of the organisation</source>
        <translation>Изменение списка организации</translation>
    </message>
    <message>
        <source>Changed who signs letters or is trusted to</source>
        <translation>Изменение тех, кто подписывает обращения или кому в этом доверяют</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Восстановление копии</translation>
    </message>
    <message>
        <source>Signed the letter</source>
        <translation>Подпись обращения</translation>
    </message>
    <message>
        <source>Hid it as a mistake</source>
        <translation>Скрытие как ошибки</translation>
    </message>
    <message>
        <source>Showed it again</source>
        <translation>Возврат из скрытого</translation>
    </message>
    <message>
        <source>Recorded that the consent was withdrawn</source>
        <translation>Запись об отзыве согласия</translation>
    </message>
    <message>
        <source>Asked to erase it</source>
        <translation>Запрос на стирание</translation>
    </message>
    <message>
        <source>Said no to erasing it</source>
        <translation>Отказ стирать</translation>
    </message>
    <message>
        <source>Erased it</source>
        <translation>Стирание</translation>
    </message>
    <message>
        <source>address and telephone</source>
        <translation>адрес и телефон</translation>
    </message>
    <message>
        <source>names, birth, numbers</source>
        <translation>имена, рождение, номера</translation>
    </message>
    <message>
        <source>the signed pages</source>
        <translation>подписанные страницы</translation>
    </message>
    <message>
        <source>what was changed in it</source>
        <translation>что в этом изменено</translation>
    </message>
    <message>
        <source>from {machines}</source>
        <translation>от: {machines}</translation>
    </message>
    <message>
        <source>for {machines}</source>
        <translation>для: {machines}</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Your reason</source>
        <translation>Ваша причина</translation>
    </message>
    <message>
        <source>Kept with the decision and signed. Nothing that was told is lost.</source>
        <translation>Хранится с решением и подписывается. Ничего из рассказанного не теряется.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Сначала напишите причину.</translation>
    </message>
    <message>
        <source>Write the reason, then Enter means: {answer}</source>
        <translation>Напишите причину, тогда Enter означает: {answer}</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>The vault is gone from this machine.</source>
        <translation>На этом компьютере хранилища больше нет.</translation>
    </message>
    <message>
        <source>Cancel leaves everything as it was.</source>
        <translation>При отмене всё останется как было.</translation>
    </message>
    <message>
        <source>Opening takes a few seconds.</source>
        <translation>Открытие займёт несколько секунд.</translation>
    </message>
    <message>
        <source>Opening takes about a second.</source>
        <translation>Открытие займёт около секунды.</translation>
    </message>
    <message>
        <source>Making the lock takes about a second.</source>
        <translation>Создание замка займёт около секунды.</translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Unfinished</source>
        <translation>Не закончено</translation>
    </message>
    <message>
        <source>Without ticket and name</source>
        <translation>Без номера и имени</translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation>Удалить этот черновик?</translation>
    </message>
    <message>
        <source>{draft}. It is gone for good; only what was saved as an interview before stays.</source>
        <translation>{draft}. Его не вернуть; останется только то, что раньше сохранено как интервью.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Same person?</source>
        <translation>Один и тот же человек?</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Who may be the same?</source>
        <translation>Кто может быть одним человеком?</translation>
    </message>
    <message>
        <source>Which pairs are shown</source>
        <translation>Какие пары показаны</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Другой человек…</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) contradict each other.</source>
        <translation>
            <numerusform>%n решение противоречит другому.</numerusform>
            <numerusform>%n решения противоречат друг другу.</numerusform>
            <numerusform>%n решений противоречат друг другу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} из {count}</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message numerus="yes">
        <source>%n files may all be one person.</source>
        <translation>
            <numerusform>%n запись — возможно, всё об одном человеке.</numerusform>
            <numerusform>%n записи — возможно, все об одном человеке.</numerusform>
            <numerusform>%n записей — возможно, все об одном человеке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their pairs stand together in the list. Each pair is decided for itself.</source>
        <translation>Их пары стоят в списке рядом. Каждая пара решается отдельно.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Посмотреть ещё раз</translation>
    </message>
</context>
<context>
    <name>EarlierPart</name>
    <message>
        <source>Add one</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>when and to whom; never ask to repeat them</source>
        <translation>когда и кому; не просите рассказывать снова</translation>
    </message>
    <message>
        <source>Earlier accounts</source>
        <translation>Рассказывали раньше</translation>
    </message>
</context>
<context>
    <name>Elements</name>
    <message>
        <source>When it happened, event {number}</source>
        <translation>Когда произошло, событие {number}</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Name of the applicant</source>
        <translation>Имя заявителя</translation>
    </message>
    <message>
        <source>IIN of the applicant, if any</source>
        <translation>ИИН заявителя, если есть</translation>
    </message>
    <message>
        <source>Postal address of the applicant</source>
        <translation>Почтовый адрес заявителя</translation>
    </message>
    <message>
        <source>Telephone of the applicant</source>
        <translation>Телефон заявителя</translation>
    </message>
    <message>
        <source>Citizenship of the applicant</source>
        <translation>Гражданство заявителя</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>О чём просят</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Line for the applicant&apos;s signature</source>
        <translation>Место для подписи заявителя</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Имя человека</translation>
    </message>
    <message>
        <source>What the person is to the applicant</source>
        <translation>Кем человек приходится заявителю</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Рождение</translation>
    </message>
    <message>
        <source>Citizenship of the person</source>
        <translation>Гражданство человека</translation>
    </message>
    <message>
        <source>Chinese ID number</source>
        <translation>Номер китайского удостоверения</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Последний адрес</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Place of origin</source>
        <translation>Откуда родом</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Профессия</translation>
    </message>
    <message>
        <source>When the person was taken</source>
        <translation>Когда человека забрали</translation>
    </message>
    <message>
        <source>Where the person was taken</source>
        <translation>Где человека забрали</translation>
    </message>
    <message>
        <source>Who took the person</source>
        <translation>Кто забрал человека</translation>
    </message>
    <message>
        <source>When the person was taken or last seen</source>
        <translation>Когда человека забрали или видели в последний раз</translation>
    </message>
    <message>
        <source>Where the person was taken or last seen</source>
        <translation>Где человека забрали или видели в последний раз</translation>
    </message>
    <message>
        <source>Who holds the person</source>
        <translation>Кто удерживает человека</translation>
    </message>
    <message>
        <source>Where the person was held</source>
        <translation>Где человека держали</translation>
    </message>
    <message>
        <source>Law applied</source>
        <translation>Применённый закон</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Приговор</translation>
    </message>
    <message>
        <source>What the family did, or why nothing was possible</source>
        <translation>Что сделала семья или почему ничего нельзя было сделать</translation>
    </message>
    <message>
        <source>Earlier appeals of the family</source>
        <translation>Прежние обращения семьи</translation>
    </message>
    <message>
        <source>Who submits it</source>
        <translation>Кто подаёт</translation>
    </message>
</context>
<context>
    <name>EnclosedForm</name>
    <message>
        <source>What goes with it</source>
        <translation>Что прилагается</translation>
    </message>
    <message>
        <source>Title of {thing}</source>
        <translation>Название: {thing}</translation>
    </message>
    <message>
        <source>A copy with black boxes is there too: this one shows everything.</source>
        <translation>Есть и копия с закрашенными местами: в этой видно всё.</translation>
    </message>
    <message>
        <source>It came from a witness whom the letter does not name, and may show who it is.</source>
        <translation>Это получено от свидетеля, которого обращение не называет, и может показать, кто он.</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>may not go: no consent for this addressee</source>
        <translation>приложить нельзя: нет согласия для этого адресата</translation>
    </message>
    <message>
        <source>may not go: at risk</source>
        <translation>приложить нельзя: есть опасность</translation>
    </message>
    <message>
        <source>may not go: hidden as a mistake</source>
        <translation>приложить нельзя: скрыто как ошибка</translation>
    </message>
    <message>
        <source>its bytes are on another machine</source>
        <translation>сам файл на другом компьютере</translation>
    </message>
    <message>
        <source>neither a picture nor a PDF</source>
        <translation>не изображение и не PDF</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Stop everything and close</source>
        <translation>Остановить всё и закрыть</translation>
    </message>
</context>
<context>
    <name>EventsStep</name>
    <message>
        <source>Add a person first: what happened belongs to somebody.</source>
        <translation>Сначала добавьте человека: событие всегда чьё-то.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <source>The event was removed.</source>
        <translation>Событие убрано.</translation>
    </message>
    <message>
        <source>Nothing told yet</source>
        <translation>Пока ничего не рассказано</translation>
    </message>
    <message>
        <source>Taken, seen, heard of, sentenced, released: each thing is an event with its own dates.</source>
        <translation>Забрали, видели, слышали, осудили, отпустили: каждое — отдельное событие со своими датами.</translation>
    </message>
    <message>
        <source>By this account now: {status}. It follows from: {event}.</source>
        <translation>По этому рассказу сейчас: {status}. Это следует из события: {event}.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Произошло</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Узнали</translation>
    </message>
</context>
<context>
    <name>EveryItem</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Что уходит и что остаётся</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Goes or stays</source>
        <translation>Уходит или остаётся</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Only the first {count} of each are shown.</source>
        <translation>Показаны только первые {count} из тех и других.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Уходит</translation>
    </message>
</context>
<context>
    <name>EvidenceStep</name>
    <message>
        <source>Videos</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Write one down by hand</source>
        <translation>Записать вручную</translation>
    </message>
    <message>
        <source>The video was removed from this interview.</source>
        <translation>Видео убрано из этого интервью.</translation>
    </message>
    <message>
        <source>No video written down yet</source>
        <translation>Видео пока не записаны</translation>
    </message>
    <message>
        <source>Only its checksum…</source>
        <translation>Только контрольную сумму…</translation>
    </message>
    <message>
        <source>Keep a copy in the vault…</source>
        <translation>Хранить копию в хранилище…</translation>
    </message>
    <message>
        <source>Keep a copy of the file if it is at hand, or only its checksum: it proves later that it is the same one. Otherwise write down its name and where it lies.</source>
        <translation>Если файл под рукой, сохраните его копию или хотя бы контрольную сумму: она потом докажет, что это тот же файл. Иначе запишите его имя и где он лежит.</translation>
    </message>
    <message>
        <source>The file stays where it is. Keep an encrypted copy of it here, or only its checksum.</source>
        <translation>Файл остаётся на месте. Храните здесь его зашифрованную копию или только контрольную сумму.</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Изображения и документы</translation>
    </message>
    <message>
        <source>Photos, screenshots, letters, certificates that the family brings. What belongs to one person can be kept with that person.</source>
        <translation>Фото, снимки экрана, письма, справки, которые приносит семья. То, что относится к одному человеку, можно хранить у этого человека.</translation>
    </message>
    <message>
        <source>Kept as they came, with a checksum. Cropping and blackening make a copy beside it.</source>
        <translation>Хранятся как получены, с контрольной суммой. Обрезка и закрашивание делают рядом копию.</translation>
    </message>
    <message>
        <source>Pick a video</source>
        <translation>Выбор видео</translation>
    </message>
    <message>
        <source>Reading the video</source>
        <translation>Чтение видео</translation>
    </message>
    <message>
        <source>Cancelling adds nothing. You can go on writing meanwhile.</source>
        <translation>При отмене ничего не добавится. Пока можно писать дальше.</translation>
    </message>
    <message>
        <source>Copy in the vault</source>
        <translation>Копия в хранилище</translation>
    </message>
    <message>
        <source>Being copied</source>
        <translation>Копируется</translation>
    </message>
    <message>
        <source>Checksum kept</source>
        <translation>Сумма есть</translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation>Суммы нет</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Проверка</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>{names}: records that this vault wrote are there, and not here any more. Give them your card, and ask for a bundle with everything.</source>
        <translation>{names}: там есть записи этого хранилища, которых здесь больше нет. Дайте им свою карточку и попросите пакет со всем.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Bring in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Квитанции</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>open a bundle</source>
        <translation>открыть пакет</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>вкладки</translation>
    </message>
    <message>
        <source>the main button</source>
        <translation>главная кнопка</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>все клавиши</translation>
    </message>
    <message>
        <source>Folder: {count}</source>
        <translation>Папка: {count}</translation>
    </message>
</context>
<context>
    <name>FacilityPart</name>
    <message>
        <source>Kind of facility</source>
        <translation>Вид места содержания</translation>
    </message>
    <message>
        <source>Told of before</source>
        <translation>Уже называли</translation>
    </message>
    <message>
        <source>Its name, as told</source>
        <translation>Название, как сказано</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>похоже по звучанию</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>nothing said</source>
        <translation>ничего не сказано</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Рождение</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Последний адрес</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Когда забрали</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Названная причина</translation>
    </message>
    <message>
        <source>Reason, they think</source>
        <translation>Причина, как думают</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Приговор</translation>
    </message>
    <message>
        <source>What became</source>
        <translation>Судьба</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не известно</translation>
    </message>
    <message>
        <source>The family did</source>
        <translation>Шаги семьи</translation>
    </message>
    <message>
        <source>Nothing possible</source>
        <translation>Ничего не могли</translation>
    </message>
    <message>
        <source>Stands for them</source>
        <translation>Кто представляет</translation>
    </message>
    <message>
        <source>Done to the family</source>
        <translation>Что сделали с семьёй</translation>
    </message>
</context>
<context>
    <name>FamilyPane</name>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Nobody else yet</source>
        <translation>Больше никого пока нет</translation>
    </message>
    <message>
        <source>Here stand those who told of this person, those he or she told of, and whom the same interviews tell of. What they are to each other is recorded in the interviews.</source>
        <translation>Здесь стоят те, кто рассказал об этом человеке, те, о ком он или она рассказывает, и те, о ком говорят те же интервью. Кем они приходятся друг другу, записано в интервью.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>To this person</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Где рассказано</translation>
    </message>
    <message>
        <source>tells of {names}</source>
        <translation>о ком: {names}</translation>
    </message>
    <message>
        <source>In his or her own words</source>
        <translation>Собственными словами</translation>
    </message>
    <message>
        <source>Told of by the same witness</source>
        <translation>О ком говорит тот же свидетель</translation>
    </message>
    <message>
        <source>Tells of the same person</source>
        <translation>Рассказывает о том же человеке</translation>
    </message>
    <message>
        <source>This person is: {relation}</source>
        <translation>Этот человек: {relation}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не сказано</translation>
    </message>
</context>
<context>
    <name>FamilyStep</name>
    <message>
        <source>What the family did</source>
        <translation>Что сделала семья</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>The step was removed.</source>
        <translation>Шаг убран.</translation>
    </message>
    <message>
        <source>No step told yet</source>
        <translation>О шагах пока не рассказано</translation>
    </message>
    <message>
        <source>Appeals, visits, calls, each with its date and what was answered. A form of the United Nations asks for them.</source>
        <translation>Жалобы, поездки, звонки: каждый шаг с датой и ответом. О них спрашивает форма ООН.</translation>
    </message>
    <message>
        <source>What was done to the family because of it</source>
        <translation>Что за это сделали с семьёй</translation>
    </message>
    <message>
        <source>Add an incident</source>
        <translation>Добавить случай</translation>
    </message>
    <message>
        <source>The incident was removed.</source>
        <translation>Случай убран.</translation>
    </message>
    <message>
        <source>threats, questioning, pressure on relatives</source>
        <translation>угрозы, допросы, давление на родных</translation>
    </message>
    <message>
        <source>What the family did itself</source>
        <translation>Что семья сделала сама</translation>
    </message>
    <message>
        <source>The family is now marked “{level}”.</source>
        <translation>Теперь у семьи отметка «{level}».</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Is the family in danger? It is marked “{level}”.</source>
        <translation>Семья в опасности? Сейчас у неё отметка «{level}».</translation>
    </message>
    <message>
        <source>Lists and letters warn everybody of a family at risk.</source>
        <translation>Списки и обращения предупреждают всех о семье в опасности.</translation>
    </message>
    <message>
        <source>Mark as “{level}”</source>
        <translation>Отметить «{level}»</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Случай</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Насколько серьёзно</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Whose words it holds</source>
        <translation>Чьи слова в нём</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Because of what</source>
        <translation>Из-за чего</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Рождение</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>В каком качестве</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Whose word stands</source>
        <translation>Чьи слова берутся</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>How the source knows</source>
        <translation>Откуда источник знает</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Сомнения</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Ответ ожидается</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Earlier accounts</source>
        <translation>Рассказывали раньше</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Место работы</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Что прилагается</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Национальность</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>What was filled in</source>
        <translation>Вписанное</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Кто это сделал</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Как дано согласие</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Когда произошло</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Hidden as a mistake</source>
        <translation>Скрыто как ошибка</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Последний адрес</translation>
    </message>
    <message>
        <source>When it was learned</source>
        <translation>Когда узнали</translation>
    </message>
    <message>
        <source>How it was learned</source>
        <translation>Как узнали</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Где лежит</translation>
    </message>
    <message>
        <source>Married or single</source>
        <translation>Семейное положение</translation>
    </message>
    <message>
        <source>What offices did</source>
        <translation>Что сделали органы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Нужды</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Why nothing was possible</source>
        <translation>Почему ничего нельзя было сделать</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не известно</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Notes put into fields</source>
        <translation>Заметки, перенесённые в поля</translation>
    </message>
    <message>
        <source>When it was told</source>
        <translation>Когда сообщили</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>How it came here</source>
        <translation>Как это сюда попало</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Official reason</source>
        <translation>Официальная причина</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Что это было</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствуют</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Where published</source>
        <translation>Где опубликовано</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Когда опубликовано</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Чтение вслух</translation>
    </message>
    <message>
        <source>Read aloud by</source>
        <translation>Кто читал вслух</translation>
    </message>
    <message>
        <source>Read there on</source>
        <translation>Когда там прочитано</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Кто принял</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Number in the office&apos;s own papers</source>
        <translation>Номер в бумагах самого офиса</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>What is told though at risk</source>
        <translation>Что сообщается, хотя есть опасность</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>What is told of it</source>
        <translation>Что об этом рассказано</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Number of the answer</source>
        <translation>Номер ответа</translation>
    </message>
    <message>
        <source>Where it was reported</source>
        <translation>Куда сообщили</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Представители</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Статус проживания</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Вид ответа</translation>
    </message>
    <message>
        <source>What it may cost</source>
        <translation>Чем это может грозить</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Что разрешает</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Parts with a level of their own</source>
        <translation>Части со своим уровнем</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Приговор</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Насколько серьёзно</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Кто подписал</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Размер в байтах</translation>
    </message>
    <message>
        <source>Date of the slip</source>
        <translation>Дата талона</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>Номер талона</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Own steps</source>
        <translation>Свои шаги</translation>
    </message>
    <message>
        <source>Suspected reason</source>
        <translation>Предполагаемая причина</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Какой текст</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Номер в очереди</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>Место в видео</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Address on the internet</source>
        <translation>Адрес в интернете</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Способ</translation>
    </message>
</context>
<context>
    <name>FieldsForm</name>
    <message>
        <source>No record says this. What is left empty is left out of the letter.</source>
        <translation>Этого нет ни в одной записи. Что останется пустым, в обращение не войдёт.</translation>
    </message>
    <message>
        <source>For this letter</source>
        <translation>Для этого обращения</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day for QLocale</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Состояние</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Recordings and attachments from {sender}</source>
        <translation>Видеозаписи и вложения от: {sender}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Recordings, file {volume} of {volumes}</source>
        <translation>Видеозаписи, файл {volume} из {volumes}</translation>
    </message>
    <message>
        <source>{sender}, {time}</source>
        <translation>{sender}, {time}</translation>
    </message>
    <message>
        <source>A newer one is known</source>
        <translation>Здесь есть более новая</translation>
    </message>
    <message>
        <source>Signed, for you; checked as it is copied</source>
        <translation>Подписан, для вас; проверяется при копировании</translation>
    </message>
    <message>
        <source>Whole, signed, for you</source>
        <translation>Цел, подписан, для вас</translation>
    </message>
</context>
<context>
    <name>FilterBoxes</name>
    <message>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>From the search to the list</source>
        <translation>От поиска к списку</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>In people, interviews, other sources and letters at once</source>
        <translation>Сразу в людях, интервью, других источниках и обращениях</translation>
    </message>
    <message>
        <source>Name in any script, ticket, number, place or word</source>
        <translation>Имя любым письмом, номер, место или слово</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>другие слова</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>все клавиши</translation>
    </message>
    <message>
        <source>Correct with a reason</source>
        <translation>Исправить с указанием причины</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>All in People</source>
        <translation>Все в разделе «Люди»</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>All in Interviews</source>
        <translation>Все в разделе «Интервью»</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Другие источники</translation>
    </message>
    <message>
        <source>All in Other sources</source>
        <translation>Все в разделе «Другие источники»</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>All in Letters</source>
        <translation>Все в разделе «Обращения»</translation>
    </message>
    <message>
        <source>Find a person, an interview, another source or a letter</source>
        <translation>Найти человека, интервью, другой источник или обращение</translation>
    </message>
    <message>
        <source>Type a name in any script, as you hear it; a ticket; three digits or more of a number; a place; or a word that was told.</source>
        <translation>Введите имя любым письмом, как слышите; номер в очереди; три цифры номера или больше; место или слово из рассказа.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>All spellings, numbers, places and told words were looked at, and names that sound alike. Try one part of the name, or part of a number.</source>
        <translation>Просмотрены все написания, номера, места, слова из рассказов и похожие по звучанию имена. Попробуйте часть имени или часть номера.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Другие слова</translation>
    </message>
</context>
<context>
    <name>FingerprintCode</name>
    <message>
        <source>The same numbers as a code to scan</source>
        <translation>Те же числа в виде кода для сканирования</translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ещё раз то же</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Open a vault that exists…</source>
        <translation>Открыть имеющееся хранилище…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить копию…</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Создать хранилище</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Где хранится</translation>
    </message>
    <message>
        <source>A vault of your own</source>
        <translation>Ваше хранилище</translation>
    </message>
    <message>
        <source>It holds everything that is recorded on this computer, locked with your passphrase. Five or six ordinary words, in any language, are better than one difficult word.</source>
        <translation>В нём всё, что записано на этом компьютере, под замком вашей парольной фразы. Пять или шесть обычных слов на любом языке лучше одного трудного.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>as colleagues know you; it stays in the vault</source>
        <translation>как вас знают коллеги; оно остаётся в хранилище</translation>
    </message>
    <message>
        <source>Nobody opens it without the passphrase</source>
        <translation>Без парольной фразы его никто не откроет</translation>
    </message>
    <message>
        <source>Not us, not whoever takes this computer.</source>
        <translation>Ни мы, ни тот, кто заберёт этот компьютер.</translation>
    </message>
    <message>
        <source>Recovery sheets are the second way</source>
        <translation>Второй путь — листы восстановления</translation>
    </message>
    <message>
        <source>Next you are offered three sheets of paper. Any two of them open the vault. Give them to people who do not meet often.</source>
        <translation>Дальше вам предложат три листа бумаги. Любые два открывают хранилище. Отдайте их людям, которые редко встречаются.</translation>
    </message>
    <message>
        <source>While it is unlocked, it is readable</source>
        <translation>Пока оно открыто, его можно прочесть</translation>
    </message>
    <message>
        <source>Press Ctrl+L when you leave the chair. It also locks by itself after 10 minutes.</source>
        <translation>Нажмите Ctrl+L, когда встаёте с места. Само оно блокируется через 10 минут.</translation>
    </message>
    <message>
        <source>A strong lock does not help against force</source>
        <translation>Сильный замок не спасает от принуждения</translation>
    </message>
    <message>
        <source>If you are made to open it, people are exposed. Keep on this computer only what is still needed here.</source>
        <translation>Если вас заставят открыть его, люди будут раскрыты. Держите на этом компьютере только то, что здесь ещё нужно.</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Обе совпадают.</translation>
    </message>
    <message>
        <source>So far it matches. Go on.</source>
        <translation>Пока совпадает. Продолжайте.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n word(s) match. Go on.</source>
        <translation>
            <numerusform>Первое слово совпадает. Продолжайте.</numerusform>
            <numerusform>Первые %n слова совпадают. Продолжайте.</numerusform>
            <numerusform>Первые %n слов совпадают. Продолжайте.</numerusform>
        </translation>
    </message>
    <message>
        <source>Word {number} is different.</source>
        <translation>Слово {number} отличается.</translation>
    </message>
    <message>
        <source>Write your name first.</source>
        <translation>Сначала напишите своё имя.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Выберите парольную фразу.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess.</source>
        <translation>Эту фразу слишком легко угадать.</translation>
    </message>
    <message>
        <source>Type the passphrase twice.</source>
        <translation>Введите парольную фразу дважды.</translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation>Пустая папка для хранилища</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Папка хранилища</translation>
    </message>
    <message>
        <source>the usual folder of your user</source>
        <translation>обычная папка вашего пользователя</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>only when I ask</source>
        <translation>только по моей просьбе</translation>
    </message>
    <message>
        <source>yes, up to {size} at once</source>
        <translation>да, до {size} одновременно</translation>
    </message>
    <message>
        <source>no, words only</source>
        <translation>нет, только текст</translation>
    </message>
    <message>
        <source>from {names}</source>
        <translation>от кого — {names}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ничего нового</translation>
    </message>
    <message>
        <source>Put in by this computer</source>
        <translation>Положил этот компьютер</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Not all of it is taken in yet</source>
        <translation>Принято ещё не всё</translation>
    </message>
    <message>
        <source>Still being copied</source>
        <translation>Ещё копируется</translation>
    </message>
    <message>
        <source>One more copy; it is left</source>
        <translation>Ещё одна копия; остаётся как есть</translation>
    </message>
    <message>
        <source>Written to others</source>
        <translation>Записано для других</translation>
    </message>
    <message>
        <source>Nothing of Kuager; it is left</source>
        <translation>Не от Kuager; остаётся как есть</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>New since the last look</source>
        <translation>Новое с прошлого просмотра</translation>
    </message>
    <message>
        <source>waits for {names}</source>
        <translation>ждёт: {names}</translation>
    </message>
    <message>
        <source>tells what came, until it was read</source>
        <translation>сообщает, что пришло; лежит, пока не прочтут</translation>
    </message>
    <message>
        <source>an earlier part of what somebody recorded is missing</source>
        <translation>не хватает более ранней части чьих-то записей</translation>
    </message>
    <message>
        <source>it holds what a computer recorded whose card is not trusted here</source>
        <translation>в нём записанное компьютером, чья карточка здесь не доверенная</translation>
    </message>
    <message>
        <source>it leaves something to you: open it under Bring in</source>
        <translation>кое-что решаете вы: откройте его на вкладке «Принять»</translation>
    </message>
    <message>
        <source>a part of it was refused: open it under Bring in</source>
        <translation>часть отклонена: откройте его на вкладке «Принять»</translation>
    </message>
    <message>
        <source>its recordings are still to be copied</source>
        <translation>его видеозаписи ещё не скопированы</translation>
    </message>
    <message>
        <source>the records that belong to it are not here yet</source>
        <translation>записей, к которым он относится, здесь ещё нет</translation>
    </message>
</context>
<context>
    <name>FolderForm</name>
    <message>
        <source>Choose the folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>What was recorded here</source>
        <translation>Записанное здесь</translation>
    </message>
    <message>
        <source>All that is held here</source>
        <translation>Всё, что хранится здесь</translation>
    </message>
    <message>
        <source>What is at risk stays here, and what a rule keeps from one of these.</source>
        <translation>Здесь остаётся отмеченное «Есть опасность» и то, что правило не даёт отправить кому-то из них.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Что кладётся</translation>
    </message>
    <message>
        <source>Recordings and attachments too</source>
        <translation>И видеозаписи с вложениями</translation>
    </message>
    <message>
        <source>Look at the folder</source>
        <translation>Просматривать папку</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>ещё не выбрана</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation>Выберите папку.</translation>
    </message>
    <message>
        <source>Choose for whom.</source>
        <translation>Выберите, для кого.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбор папки</translation>
    </message>
</context>
<context>
    <name>FolderPane</name>
    <message>
        <source>Files in the folder</source>
        <translation>Файлы в папке</translation>
    </message>
    <message>
        <source>Nobody to exchange with yet</source>
        <translation>Обмениваться пока не с кем</translation>
    </message>
    <message>
        <source>What goes in is sealed for those whose cards you trust. Open a card and compare it first.</source>
        <translation>Всё, что кладётся, запечатывается для тех, чьим карточкам вы доверяете. Сначала откройте карточку и сверьте её.</translation>
    </message>
    <message>
        <source>To the cards</source>
        <translation>К карточкам</translation>
    </message>
    <message>
        <source>Leave the folder…</source>
        <translation>Отказаться от папки…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Syncthing, Nextcloud, a network share or rclone keeps one folder the same on several computers; Kuager puts in what the others lack, takes out what they put in, and removes its own files once everybody has signed for them.</source>
        <translation>Syncthing, Nextcloud, сетевая папка или rclone держат одну папку одинаковой на нескольких компьютерах; Kuager кладёт то, чего нет у других, забирает положенное ими и убирает свои файлы, когда все подтвердили получение.</translation>
    </message>
    <message>
        <source>Whoever runs that program sees sizes and times, neither content nor names. Kuager itself speaks with no network.</source>
        <translation>Тот, кто держит эту программу, видит размеры и время, но не содержание и не имена. Сам Kuager ни с какой сетью не связывается.</translation>
    </message>
    <message>
        <source>How each of them is set up: README, “A folder that another program carries”.</source>
        <translation>Как настроить каждую из них: README, раздел «A folder that another program carries».</translation>
    </message>
    <message>
        <source>A folder that another program carries</source>
        <translation>Папка, которую переносит другая программа</translation>
    </message>
    <message>
        <source>What lies in the folder</source>
        <translation>Что лежит в папке</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ним стало</translation>
    </message>
    <message>
        <source>Not looked at yet since the vault was opened.</source>
        <translation>С открытия хранилища ещё не просматривалась.</translation>
    </message>
    <message>
        <source>Nothing may go to {names} any more.</source>
        <translation>Больше ничего нельзя отправлять этим получателям: {names}.</translation>
    </message>
    <message>
        <source>Exchange by this folder</source>
        <translation>Обмениваться через эту папку</translation>
    </message>
    <message>
        <source>Look at the folder now</source>
        <translation>Просмотреть папку сейчас</translation>
    </message>
    <message>
        <source>It is being looked at.</source>
        <translation>Папка просматривается.</translation>
    </message>
    <message>
        <source>Leave this folder?</source>
        <translation>Отказаться от этой папки?</translation>
    </message>
    <message>
        <source>What lies in it stays there: this vault will not remove it, even if you choose the folder again. What was taken in stays in the vault.</source>
        <translation>То, что в ней лежит, там и останется: это хранилище его не уберёт, даже если вы снова выберете папку. Принятое остаётся в хранилище.</translation>
    </message>
    <message>
        <source>Leave the folder</source>
        <translation>Отказаться от папки</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The folder is left. What lies in it stays.</source>
        <translation>Папка больше не используется. Лежащее в ней остаётся.</translation>
    </message>
    <message>
        <source>Cancelling keeps what came whole; the next look goes on.</source>
        <translation>При отмене пришедшее целиком остаётся; следующий просмотр продолжит.</translation>
    </message>
    <message>
        <source>Looking at the exchange folder</source>
        <translation>Просмотр папки обмена</translation>
    </message>
    <message>
        <source>Looked at {time}: it did not come to its end.</source>
        <translation>Просмотр {time}: до конца не дошёл.</translation>
    </message>
    <message>
        <source>Looked at {time}: {what}.</source>
        <translation>Просмотр {time}: {what}.</translation>
    </message>
    <message>
        <source>Last news at {time}: {what}.</source>
        <translation>Последние новости {time}: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) stand in two versions now.</source>
        <translation>
            <numerusform>%n часть теперь в двух вариантах.</numerusform>
            <numerusform>%n части теперь в двух вариантах.</numerusform>
            <numerusform>%n частей теперь в двух вариантах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at both versions</source>
        <translation>Посмотреть оба варианта</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>FoundingForm</name>
    <message>
        <source>Found an organisation</source>
        <translation>Основать организацию</translation>
    </message>
    <message>
        <source>Go on to the sheets</source>
        <translation>Дальше — листы</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>Who writes in this vault</source>
        <translation>Кто пишет в этом хранилище</translation>
    </message>
    <message>
        <source>Office, if you want it to be seen</source>
        <translation>Офис, если его должны видеть</translation>
    </message>
    <message>
        <source>Write both names first.</source>
        <translation>Сначала напишите оба имени.</translation>
    </message>
</context>
<context>
    <name>GiveButton</name>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
</context>
<context>
    <name>GrantsPart</name>
    <message>
        <source>Read aloud. {meaning}</source>
        <translation>Прочитано вслух. {meaning}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрошено</translation>
    </message>
</context>
<context>
    <name>HiddenFilter</name>
    <message>
        <source>Leave out hidden: {count}</source>
        <translation>Без скрытых: {count}</translation>
    </message>
    <message>
        <source>Show hidden: {count}</source>
        <translation>Показать скрытые: {count}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{field}, before: {words}</source>
        <translation>{field}, раньше: {words}</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
    <message>
        <source>{field}, in another order</source>
        <translation>{field}, в другом порядке</translation>
    </message>
    <message>
        <source>Somebody not known here</source>
        <translation>Кто-то, кого здесь не знают</translation>
    </message>
    <message>
        <source>Somebody of this office</source>
        <translation>Кто-то из этого офиса</translation>
    </message>
    <message>
        <source>An office without an alias</source>
        <translation>Офис без имени</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Decided between versions</source>
        <translation>Выбор между вариантами</translation>
    </message>
</context>
<context>
    <name>InFullPane</name>
    <message>
        <source>Everything that was told</source>
        <translation>Всё рассказанное</translation>
    </message>
</context>
<context>
    <name>InterviewEditor</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Ticket and room</source>
        <translation>Номер и комната</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Testifier</source>
        <translation>Свидетель</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>The family&apos;s steps</source>
        <translation>Шаги семьи</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Save as a record now</source>
        <translation>Сохранить сейчас как запись</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Почему исправлено</translation>
    </message>
    <message>
        <source>Next field that is empty</source>
        <translation>Следующее пустое поле</translation>
    </message>
    <message>
        <source>Show or hide the questions to read aloud</source>
        <translation>Показать или скрыть вопросы для чтения вслух</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Сохранить исправление</translation>
    </message>
    <message>
        <source>Save the interview</source>
        <translation>Сохранить интервью</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Дальше: {step}</translation>
    </message>
    <message>
        <source>The consent is withdrawn. Nothing of it is used from now on.</source>
        <translation>Согласие отозвано. С этого момента ничего из этого не используется.</translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message>
        <source>Ticket, name, number or word</source>
        <translation>Номер, имя или слово</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Новое интервью</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>No interview yet</source>
        <translation>Интервью пока нет</translation>
    </message>
    <message>
        <source>It begins with the ticket and the consent. Everything typed is kept as a draft at once.</source>
        <translation>Оно начинается с номера в очереди и согласия. Всё набранное сразу хранится как черновик.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>new interview</source>
        <translation>новое интервью</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>исправить</translation>
    </message>
    <message>
        <source>history</source>
        <translation>история</translation>
    </message>
    <message>
        <source>find</source>
        <translation>найти</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>заблокировать</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>все клавиши</translation>
    </message>
    <message>
        <source>Correct with a reason</source>
        <translation>Исправить с указанием причины</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n интервью</numerusform>
            <numerusform>%n интервью</numerusform>
            <numerusform>%n интервью</numerusform>
        </translation>
    </message>
    <message>
        <source>No interview was found</source>
        <translation>Интервью не найдено</translation>
    </message>
    <message>
        <source>Tickets, every spelling, numbers, places and told words were looked at, and names that sound alike. Try a ticket, one part of the name, or fewer filters.</source>
        <translation>Просмотрены номера в очереди, все написания, номера, места, слова из рассказов и похожие по звучанию имена. Попробуйте номер в очереди, часть имени или меньше фильтров.</translation>
    </message>
    <message>
        <source>Show all interviews</source>
        <translation>Показать все интервью</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрошено</translation>
    </message>
    <message>
        <source>about {persons}</source>
        <translation>о ком: {persons}</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Кто рассказывает</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Consent and safety</source>
        <translation>Согласие и безопасность</translation>
    </message>
</context>
<context>
    <name>InventoryTable</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>In the last backup</source>
        <translation>В последней копии</translation>
    </message>
    <message>
        <source>Safely with others</source>
        <translation>Надёжно у других</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Только здесь</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Всё вместе</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n видеозапись</numerusform>
            <numerusform>%n видеозаписи</numerusform>
            <numerusform>%n видеозаписей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n черновик</numerusform>
            <numerusform>%n черновика</numerusform>
            <numerusform>%n черновиков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Files only here</source>
        <translation>Файлы только здесь</translation>
    </message>
    <message>
        <source>Safe elsewhere</source>
        <translation>Надёжно в другом месте</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Safely with {names}.</source>
        <translation>Надёжно хранится у: {names}.</translation>
    </message>
    <message>
        <source>Safely with {names} together.</source>
        <translation>Вместе надёжно хранят: {names}.</translation>
    </message>
    <message>
        <source>Sent to {names}; nobody has confirmed all of it.</source>
        <translation>Отправлено: {names}; всего никто не подтвердил.</translation>
    </message>
    <message>
        <source>Nothing of it is with anybody else.</source>
        <translation>Ни у кого другого ничего из этого нет.</translation>
    </message>
    <message>
        <source>Only here: {parts}.</source>
        <translation>Только здесь: {parts}.</translation>
    </message>
    <message>
        <source>The rest is with {names}.</source>
        <translation>Остальное есть у: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s)</source>
        <translation>
            <numerusform>ещё %n часть</numerusform>
            <numerusform>ещё %n части</numerusform>
            <numerusform>ещё %n частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>На этой странице</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>KnownNotice</name>
    <message numerus="yes">
        <source>%n of those who came may be known already.</source>
        <translation>
            <numerusform>Возможно, %n из принятых уже известен.</numerusform>
            <numerusform>Возможно, %n из принятых уже известны.</numerusform>
            <numerusform>Возможно, %n из принятых уже известны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put together. Compare them when you have time.</source>
        <translation>Ничего не объединено. Сравните их, когда будет время.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать их</translation>
    </message>
</context>
<context>
    <name>KnownPart</name>
    <message>
        <source>Already known?</source>
        <translation>Человек уже известен?</translation>
    </message>
    <message>
        <source>A file of its own</source>
        <translation>Отдельная запись</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Name in any script, number, place</source>
        <translation>Имя, номер или место</translation>
    </message>
    <message>
        <source>People of this vault</source>
        <translation>Люди этого хранилища</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Enter chooses. This can be taken back at any time.</source>
        <translation>Enter выбирает. Это всегда можно отменить.</translation>
    </message>
    <message>
        <source>Whose file this belongs to</source>
        <translation>К чьей записи это относится</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Кто рассказывает</translation>
    </message>
    <message>
        <source>To the file of {name}</source>
        <translation>К записи: {name}</translation>
    </message>
    <message>
        <source>The same as {name}</source>
        <translation>Тот же человек: {name}</translation>
    </message>
    <message>
        <source>To a new file of its own</source>
        <translation>К новой отдельной записи</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>человек без имени</translation>
    </message>
    <message>
        <source>a person who is not in this vault</source>
        <translation>человек, которого нет в этом хранилище</translation>
    </message>
</context>
<context>
    <name>Lasting</name>
    <message>
        <source>A file was not copied into the vault.</source>
        <translation>Файл не скопирован в хранилище.</translation>
    </message>
    <message>
        <source>The backup stopped.</source>
        <translation>Резервное копирование остановилось.</translation>
    </message>
    <message>
        <source>A file is being copied into the vault.</source>
        <translation>Файл копируется в хранилище.</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Делается резервная копия.</translation>
    </message>
</context>
<context>
    <name>LastingLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>It goes on while the vault is locked.</source>
        <translation>Продолжается и при заблокированном хранилище.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Все обращения</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>From template {template}, version {version}. Your changes are kept with the letter.</source>
        <translation>По шаблону {template}, версия {version}. Ваши правки хранятся с обращением.</translation>
    </message>
    <message>
        <source>A lawyer has yet to read its wording.</source>
        <translation>Юрист ещё не читал этот текст.</translation>
    </message>
    <message>
        <source>The words are the template&apos;s again.</source>
        <translation>Снова стоит текст шаблона.</translation>
    </message>
    <message>
        <source>What you had changed by hand is replaced.</source>
        <translation>Ваши ручные правки заменены.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The letter is being signed.</source>
        <translation>Обращение подписывается.</translation>
    </message>
    <message>
        <source>The words take up what was filled in.</source>
        <translation>Вписанное вошло в текст.</translation>
    </message>
    <message>
        <source>Throw this letter away?</source>
        <translation>Удалить это обращение?</translation>
    </message>
    <message>
        <source>Its wording will be gone. The records it was made from stay.</source>
        <translation>Его текст пропадёт. Записи, из которых оно сделано, останутся.</translation>
    </message>
    <message>
        <source>Throw the letter away</source>
        <translation>Удалить обращение</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Needs: {done} of {total}</source>
        <translation>Нужно: {done} из {total}</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Текст обращения</translation>
    </message>
</context>
<context>
    <name>LetterMeasure</name>
    <message>
        <source>Enough for a letter?</source>
        <translation>Хватает для обращения?</translation>
    </message>
    <message>
        <source>{what} (person {number})</source>
        <translation>{what} (человек {number})</translation>
    </message>
    <message>
        <source>Still wanted for {letter}: {things}.</source>
        <translation>Ещё нужно для {letter}: {things}.</translation>
    </message>
    <message>
        <source>{things} (for {letter})</source>
        <translation>{things} (для {letter})</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>Show the letters of another script</source>
        <translation>Показать буквы другой письменности</translation>
    </message>
    <message>
        <source>Letter {letter}</source>
        <translation>Буква {letter}</translation>
    </message>
</context>
<context>
    <name>LetterheadPart</name>
    <message>
        <source>Letterhead</source>
        <translation>Шапка бланка</translation>
    </message>
    <message>
        <source>Letters that the office writes in its own name begin with these lines, the first in bold: its name, then its address and how it is reached. A letter that a family signs never bears them.</source>
        <translation>Обращения от имени самого офиса начинаются с этих строк, первая — жирным: название, затем адрес и как с офисом связаться. В обращении, которое подписывает семья, их никогда нет.</translation>
    </message>
    <message>
        <source>Lines of the letterhead</source>
        <translation>Строки шапки</translation>
    </message>
    <message>
        <source>It stands on the office&apos;s letters from now on.</source>
        <translation>Теперь это будет на обращениях офиса.</translation>
    </message>
    <message>
        <source>Letters have no letterhead from now on.</source>
        <translation>Теперь обращения без шапки бланка.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Answered</source>
        <translation>Есть ответ</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>New letter</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Choose whom it is about.</source>
        <translation>Выберите, о ком оно.</translation>
    </message>
    <message>
        <source>Many at once…</source>
        <translation>Сразу много…</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Choose whom the letter is about too.</source>
        <translation>Выберите, о ком ещё это обращение.</translation>
    </message>
</context>
<context>
    <name>LettingOut</name>
    <message>
        <source>Save a copy of the original?</source>
        <translation>Сохранить копию оригинала?</translation>
    </message>
    <message>
        <source>It may hold what the camera wrote into it: where and when it was taken, and with what. A working copy holds nothing of this.</source>
        <translation>В нём может быть то, что записала камера: где и когда снято и чем. В рабочей копии этого нет.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Сохранить оригинал</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>Сохранить копию наружу</translation>
    </message>
    <message>
        <source>A copy is saved as {file}.</source>
        <translation>Копия сохранена: {file}.</translation>
    </message>
    <message>
        <source>It is not locked: whoever has the file can see it. The vault keeps its own.</source>
        <translation>Она не под замком: её увидит любой, у кого файл. В хранилище остаётся своя.</translation>
    </message>
    <message>
        <source>It is not recorded yet, so no copy was written.</source>
        <translation>Это ещё не записано, поэтому копия не сделана.</translation>
    </message>
    <message>
        <source>Save the interview or source first: every copy outside is noted with its record.</source>
        <translation>Сначала сохраните интервью или источник: каждая копия наружу отмечается при записи.</translation>
    </message>
    <message>
        <source>It is at risk. Save a copy outside all the same?</source>
        <translation>Есть опасность. Всё равно сохранить копию наружу?</translation>
    </message>
    <message>
        <source>Somebody said that this stays on this computer. What is outside cannot be called back.</source>
        <translation>Кто-то сказал, что это остаётся на этом компьютере. Вышедшее наружу вернуть нельзя.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Оставить здесь</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Who writes there</source>
        <translation>Кто там пишет</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Сначала напишите причину.</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Сначала напишите имя.</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Sort by the next column</source>
        <translation>Сортировать по следующему столбцу</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Not locked: what was typed last could not be kept.</source>
        <translation>Не заблокировано: последнее набранное не удалось сохранить.</translation>
    </message>
    <message>
        <source>Not done: what was typed last could not be kept.</source>
        <translation>Не сделано: последнее набранное не удалось сохранить.</translation>
    </message>
    <message>
        <source>Locked at {time}.</source>
        <translation>Заблокировано в {time}.</translation>
    </message>
    <message>
        <source>Locked at {time}, when nobody had touched it for a while.</source>
        <translation>Заблокировано в {time}: какое-то время никто не трогал.</translation>
    </message>
    <message>
        <source>Locked at {time}, when the screen was locked.</source>
        <translation>Заблокировано в {time}, когда заблокировали экран.</translation>
    </message>
    <message>
        <source>Locked at {time}, when the computer went to sleep.</source>
        <translation>Заблокировано в {time}, когда компьютер заснул.</translation>
    </message>
    <message>
        <source>Locked at {time}, when the lid was closed.</source>
        <translation>Заблокировано в {time}, когда закрыли крышку.</translation>
    </message>
    <message>
        <source>The interview with ticket {ticket} is kept.</source>
        <translation>Интервью с номером {ticket} сохранено.</translation>
    </message>
    <message>
        <source>The interview that was open is kept.</source>
        <translation>Открытое интервью сохранено.</translation>
    </message>
</context>
<context>
    <name>LookPart</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Lock when nobody touches it for</source>
        <translation>Блокировать, если никто не трогает</translation>
    </message>
    <message>
        <source>While an interview is open</source>
        <translation>Пока открыто интервью</translation>
    </message>
    <message>
        <source>What you choose holds at once, for you alone. It is kept inside the vault.</source>
        <translation>Выбранное действует сразу и только для вас. Оно хранится в хранилище.</translation>
    </message>
    <message>
        <source>Look and lock</source>
        <translation>Вид и блокировка</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookTools</name>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Повернуть</translation>
    </message>
    <message>
        <source>Crop or blacken…</source>
        <translation>Обрезать или закрасить…</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Страница {number} из {total}</translation>
    </message>
</context>
<context>
    <name>LookingLine</name>
    <message>
        <source>Names that sound alike are still being looked for…</source>
        <translation>Похожие по звучанию имена ещё ищутся…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Find on this page</source>
        <translation>Найти на этой странице</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Stop everything and close</source>
        <translation>Остановить всё и закрыть</translation>
    </message>
    <message>
        <source>The main button of the page</source>
        <translation>Главная кнопка страницы</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
</context>
<context>
    <name>ManyLetters</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Any spelling, number or place</source>
        <translation>Имя, номер или место</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Людей пока нет</translation>
    </message>
    <message>
        <source>Somebody appears here when an interview that tells of him or her is saved.</source>
        <translation>Человек появится здесь, когда сохранено интервью, где о нём рассказано.</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>Try one part of the name, or fewer filters.</source>
        <translation>Попробуйте часть имени или меньше фильтров.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Сразу много</translation>
    </message>
    <message>
        <source>Everybody in the list gets a letter of her or his own.</source>
        <translation>Для каждого в списке делается отдельное обращение.</translation>
    </message>
    <message>
        <source>Also for those who have one</source>
        <translation>И для тех, у кого оно уже есть</translation>
    </message>
    <message>
        <source>a letter of this kind to this addressee</source>
        <translation>обращение этого вида этому адресату</translation>
    </message>
    <message>
        <source>What may these letters cost the families or the persons?</source>
        <translation>Чем эти обращения могут грозить семьям или самим людям?</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>The answer holds for all of them, and is kept with each.</source>
        <translation>Ответ действует для всех и хранится с каждым.</translation>
    </message>
    <message>
        <source>What is at risk is not told, and a letter that lacks what the law asks for is not made: such letters are written one by one.</source>
        <translation>О том, где есть опасность, не сообщается, а обращение, которому не хватает требуемого законом, не делается: такие пишут по одному.</translation>
    </message>
    <message>
        <source>Make the letters</source>
        <translation>Сделать обращения</translation>
    </message>
    <message>
        <source>A lawyer has yet to read its wording.</source>
        <translation>Юрист ещё не читал этот текст.</translation>
    </message>
    <message>
        <source>The letters are being made.</source>
        <translation>Обращения делаются.</translation>
    </message>
    <message>
        <source>Everybody in the list has such a letter, or nobody is in it.</source>
        <translation>У всех в списке такое обращение уже есть, или список пуст.</translation>
    </message>
    <message>
        <source>It waits for an answer to what the letters may cost.</source>
        <translation>Нужен ответ, чем обращения могут грозить.</translation>
    </message>
    <message>
        <source>What is made stays. You can go on with the rest at any time.</source>
        <translation>Сделанное остаётся. Продолжить с остальными можно в любое время.</translation>
    </message>
    <message>
        <source>Making letters</source>
        <translation>Обращения делаются</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>What the columns mean</source>
        <translation>Что значат столбцы</translation>
    </message>
    <message>
        <source>Guessed by the headers</source>
        <translation>Угадано по заголовкам</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Разметка</translation>
    </message>
    <message>
        <source>if the words look wrong</source>
        <translation>если текст выглядит неверно</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Row of the headers</source>
        <translation>Строка заголовков</translation>
    </message>
    <message>
        <source>How interviews that are recorded are found</source>
        <translation>Как находить уже записанные интервью</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) are not shown and stay as they were guessed.</source>
        <translation>
            <numerusform>Ещё %n столбец не показан и остаётся, как угадан.</numerusform>
            <numerusform>Ещё %n столбца не показаны и остаются, как угаданы.</numerusform>
            <numerusform>Ещё %n столбцов не показаны и остаются, как угаданы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation>Не принимать</translation>
    </message>
    <message>
        <source>Words that are in no list</source>
        <translation>Слова, которых нет ни в одном списке</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ещё не указано</translation>
    </message>
    <message>
        <source>Leave this word out</source>
        <translation>Пропустить это слово</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>for the next table like this one</source>
        <translation>для следующей такой же таблицы</translation>
    </message>
    <message>
        <source>Keep the mapping as</source>
        <translation>Сохранить разметку как</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Not kept yet: write it like {example}.</source>
        <translation>Ещё не сохранено: пишите так: {example}.</translation>
    </message>
</context>
<context>
    <name>MediaCopying</name>
    <message>
        <source>Cancelling keeps the files that came whole. You can work meanwhile.</source>
        <translation>При отмене целиком пришедшие файлы остаются. Пока можно работать.</translation>
    </message>
    <message>
        <source>Copying files into the vault</source>
        <translation>Копирование файлов в хранилище</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were brought in.</source>
        <translation>
            <numerusform>Принят %n файл.</numerusform>
            <numerusform>Принято %n файла.</numerusform>
            <numerusform>Принято %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lack parts that other files of the set hold.</source>
        <translation>
            <numerusform>%n файлу не хватает частей: они в других файлах набора.</numerusform>
            <numerusform>%n файлам не хватает частей: они в других файлах набора.</numerusform>
            <numerusform>%n файлам не хватает частей: они в других файлах набора.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Recordings and attachments from {sender}</source>
        <translation>Видеозаписи и вложения от: {sender}</translation>
    </message>
    <message>
        <source>file {volume} of {volumes} · made {time} · {size}</source>
        <translation>файл {volume} из {volumes} · сделан {time} · {size}</translation>
    </message>
    <message>
        <source>Signed by {sender}, whose card you trust</source>
        <translation>Подписан: {sender}, карточка доверенная</translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation>Сделан для вас</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>files you do not have</source>
        <translation>файлов, которых у вас нет</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>already in this vault</source>
        <translation>уже в этом хранилище</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Не названо</translation>
    </message>
    <message>
        <source>by any record here</source>
        <translation>ни одной записью здесь</translation>
    </message>
    <message>
        <source>{size} are copied into the vault, each file checked.</source>
        <translation>В хранилище копируется {size}, каждый файл проверяется.</translation>
    </message>
    <message>
        <source>What no record here names stays out. Bring in the file with its records first.</source>
        <translation>То, чего не называет ни одна запись здесь, не принимается. Сначала примите файл с его записями.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something that was kept sealed does not open.</source>
        <translation>Что-то запечатанное не открывается.</translation>
    </message>
    <message>
        <source>Sheet {sheet} has {found} words here, but {needed} on paper.</source>
        <translation>На листе {sheet} здесь слов: {found}, а на бумаге {needed}.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Ничего не открыто и не изменено.</translation>
    </message>
    <message>
        <source>Compare it with the paper: a word is missing, or typed twice.</source>
        <translation>Сверьте с бумагой: слово пропущено или введено дважды.</translation>
    </message>
    <message>
        <source>Word {position} of sheet {sheet} is not a word of a recovery sheet.</source>
        <translation>Слова {position} на листе {sheet} в листах восстановления не бывает.</translation>
    </message>
    <message>
        <source>Compare it with the paper, letter by letter.</source>
        <translation>Сверьте с бумагой буква за буквой.</translation>
    </message>
    <message>
        <source>Word {position} of sheet {sheet} is another one than on paper.</source>
        <translation>Слово {position} на листе {sheet} не такое, как на бумаге.</translation>
    </message>
    <message>
        <source>Compare that word with the paper.</source>
        <translation>Сверьте это слово с бумагой.</translation>
    </message>
    <message>
        <source>Several words of sheet {sheet} are others than on paper.</source>
        <translation>На листе {sheet} несколько слов не такие, как на бумаге.</translation>
    </message>
    <message>
        <source>Compare each word with the paper, and their order.</source>
        <translation>Сверьте с бумагой каждое слово и их порядок.</translation>
    </message>
    <message>
        <source>The words of sheet {sheet} were made by another program.</source>
        <translation>Слова листа {sheet} сделаны другой программой.</translation>
    </message>
    <message>
        <source>Find the sheets that were printed for this vault.</source>
        <translation>Найдите листы, напечатанные для этого хранилища.</translation>
    </message>
    <message>
        <source>Sheet {sheet} is of another set than the first.</source>
        <translation>Лист {sheet} из другого комплекта, чем первый.</translation>
    </message>
    <message>
        <source>Take sheets that carry the same set number.</source>
        <translation>Возьмите листы с одним номером комплекта.</translation>
    </message>
    <message>
        <source>Sheet {sheet} was typed already.</source>
        <translation>Лист {sheet} уже введён.</translation>
    </message>
    <message>
        <source>Take another sheet of the same set.</source>
        <translation>Возьмите другой лист того же комплекта.</translation>
    </message>
    <message>
        <source>{have} of {needed} sheets are there.</source>
        <translation>Есть листов: {have} из {needed}.</translation>
    </message>
    <message>
        <source>What is there is sound, and nothing was opened.</source>
        <translation>То, что есть, верно; ничего не открыто.</translation>
    </message>
    <message>
        <source>Bring another sheet of the same set.</source>
        <translation>Принесите ещё один лист того же комплекта.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps a secret.</source>
        <translation>На этом компьютере нет связки ключей, где можно хранить секрет.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Go on without it: the passphrase alone then guards the vault.</source>
        <translation>Продолжайте без неё: тогда хранилище защищает одна парольная фраза.</translation>
    </message>
    <message>
        <source>The keyring of this computer stayed locked.</source>
        <translation>Связка ключей этого компьютера осталась заблокированной.</translation>
    </message>
    <message>
        <source>Try again, and give the keyring its password when it asks.</source>
        <translation>Попробуйте ещё раз и введите пароль связки ключей, когда она спросит.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not hold the secret of this vault.</source>
        <translation>В связке ключей этого компьютера нет секрета этого хранилища.</translation>
    </message>
    <message>
        <source>The vault is whole, and nothing was changed.</source>
        <translation>Хранилище цело, ничего не изменено.</translation>
    </message>
    <message>
        <source>Log in as the user who set it up, or open the vault in another way.</source>
        <translation>Войдите в систему как тот, кто это настроил, или откройте хранилище другим способом.</translation>
    </message>
    <message>
        <source>The keyring of this computer has no password: all can read it.</source>
        <translation>У связки ключей этого компьютера нет пароля: её может прочесть любой.</translation>
    </message>
    <message>
        <source>Nothing of the vault was kept there.</source>
        <translation>Ничего от хранилища там не сохранено.</translation>
    </message>
    <message>
        <source>Give the keyring a password in the settings of the computer.</source>
        <translation>Задайте связке ключей пароль в настройках компьютера.</translation>
    </message>
    <message>
        <source>There is no such set of sheets.</source>
        <translation>Такого комплекта листов не бывает.</translation>
    </message>
    <message>
        <source>Nothing was made or changed.</source>
        <translation>Ничего не сделано и не изменено.</translation>
    </message>
    <message>
        <source>Two sheets at least are needed, and {most} at most are made.</source>
        <translation>Нужно не меньше двух листов, а делается не больше {most}.</translation>
    </message>
    <message>
        <source>These sheets open another vault, or newer ones replaced them.</source>
        <translation>Эти листы от другого хранилища или их заменили новые.</translation>
    </message>
    <message>
        <source>Look for sheets with another set number.</source>
        <translation>Поищите листы с другим номером комплекта.</translation>
    </message>
    <message>
        <source>A vault has {most} ways in at most.</source>
        <translation>У хранилища не больше {most} способов входа.</translation>
    </message>
    <message>
        <source>Take one away that nobody needs, then try again.</source>
        <translation>Уберите ненужный и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This way in is gone already.</source>
        <translation>Этого способа входа уже нет.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Посмотрите на список ещё раз.</translation>
    </message>
    <message>
        <source>Nobody could open the vault any more.</source>
        <translation>Тогда никто больше не смог бы открыть хранилище.</translation>
    </message>
    <message>
        <source>So it was not taken away.</source>
        <translation>Поэтому он не убран.</translation>
    </message>
    <message>
        <source>Let another member in first.</source>
        <translation>Сначала добавьте другого участника.</translation>
    </message>
    <message>
        <source>You came in this way.</source>
        <translation>Вы вошли этим способом.</translation>
    </message>
    <message>
        <source>Another member can do it, after Switch user.</source>
        <translation>Это может сделать другой участник, войдя сам.</translation>
    </message>
    <message>
        <source>It is damaged or was altered. Use another copy if there is one.</source>
        <translation>Оно повреждено или изменено. Возьмите другую копию, если она есть.</translation>
    </message>
    <message>
        <source>A signature does not fit what was signed.</source>
        <translation>Подпись не подходит к тому, что подписано.</translation>
    </message>
    <message>
        <source>It was not used, and nothing here has changed.</source>
        <translation>Это не использовано, и здесь ничего не изменилось.</translation>
    </message>
    <message>
        <source>Ask the sender to give it to you again, in another way.</source>
        <translation>Попросите отправителя передать ещё раз, другим путём.</translation>
    </message>
    <message>
        <source>A key or card cannot be read.</source>
        <translation>Ключ или карточку не прочитать.</translation>
    </message>
    <message>
        <source>Nothing was trusted and nothing was changed.</source>
        <translation>Ничему не доверено и ничего не изменено.</translation>
    </message>
    <message>
        <source>Ask for the card once more; this copy is damaged.</source>
        <translation>Попросите карточку ещё раз; эта копия повреждена.</translation>
    </message>
    <message>
        <source>This file asks for a lock that is too weak or too heavy.</source>
        <translation>Этот файл требует слишком слабого или слишком тяжёлого замка.</translation>
    </message>
    <message>
        <source>It was not opened, and your passphrase went nowhere.</source>
        <translation>Он не открыт, и ваша парольная фраза никуда не ушла.</translation>
    </message>
    <message>
        <source>Someone may have altered it. Use another copy.</source>
        <translation>Возможно, его кто-то изменил. Возьмите другую копию.</translation>
    </message>
    <message>
        <source>This file is no bundle, or its beginning is damaged.</source>
        <translation>Этот файл не пакет, или его начало повреждено.</translation>
    </message>
    <message>
        <source>Nothing here has changed.</source>
        <translation>Здесь ничего не изменилось.</translation>
    </message>
    <message>
        <source>Choose another file, or ask the sender for a new copy.</source>
        <translation>Выберите другой файл или попросите у отправителя новую копию.</translation>
    </message>
    <message>
        <source>This bundle was sealed for someone else.</source>
        <translation>Этот пакет запечатан для кого-то другого.</translation>
    </message>
    <message>
        <source>Give the sender your card, and ask for a bundle that is made for you.</source>
        <translation>Дайте отправителю свою карточку и попросите пакет, сделанный для вас.</translation>
    </message>
    <message>
        <source>This bundle is damaged or not whole.</source>
        <translation>Этот пакет повреждён или неполон.</translation>
    </message>
    <message>
        <source>Nothing was brought in; nothing here has changed.</source>
        <translation>Ничего не принято; здесь ничего не изменилось.</translation>
    </message>
    <message>
        <source>Copy it from the stick again, or ask for a new copy.</source>
        <translation>Скопируйте его с флешки ещё раз или попросите новую копию.</translation>
    </message>
    <message>
        <source>This file is no bundle.</source>
        <translation>Этот файл не пакет.</translation>
    </message>
    <message>
        <source>Choose another file. A bundle ends in .age and comes from another Kuager.</source>
        <translation>Выберите другой файл. Пакет кончается на .age и сделан другим Kuager.</translation>
    </message>
    <message>
        <source>This bundle is not whole: it was cut short, or something was added to it.</source>
        <translation>Этот пакет неполон: он обрезан или в него что-то добавлено.</translation>
    </message>
    <message>
        <source>Copy it from the stick again, or ask the sender for a new copy.</source>
        <translation>Скопируйте его с флешки ещё раз или попросите у отправителя новую копию.</translation>
    </message>
    <message>
        <source>This bundle is damaged or was altered.</source>
        <translation>Этот пакет повреждён или изменён.</translation>
    </message>
    <message>
        <source>This bundle was written by a newer Kuager.</source>
        <translation>Этот пакет записан более новой версией Kuager.</translation>
    </message>
    <message>
        <source>Open it with the newer version.</source>
        <translation>Откройте его более новой версией.</translation>
    </message>
    <message>
        <source>The signature on this bundle does not fit. Someone may have altered it.</source>
        <translation>Подпись этого пакета не подходит. Возможно, его кто-то изменил.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the sender for a new one, given in another way.</source>
        <translation>Не используйте его. Попросите у отправителя новый, другим путём.</translation>
    </message>
    <message>
        <source>This bundle is from a sender whose card is not trusted here.</source>
        <translation>Этот пакет от отправителя, чья карточка здесь не доверенная.</translation>
    </message>
    <message>
        <source>Its fingerprint is {fingerprint}. Compare it with the sender aloud, and trust the card first.</source>
        <translation>Отпечаток: {fingerprint}. Сверьте его с отправителем вслух и сначала сделайте карточку доверенной.</translation>
    </message>
    <message>
        <source>This bundle is larger than any that Kuager writes.</source>
        <translation>Этот пакет больше любого, что пишет Kuager.</translation>
    </message>
    <message>
        <source>Ask the sender how it was made.</source>
        <translation>Спросите отправителя, как он сделан.</translation>
    </message>
    <message>
        <source>Nobody was chosen who may open the bundle.</source>
        <translation>Не выбрано, кто может открыть пакет.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>No exchange folder was chosen.</source>
        <translation>Папка обмена не выбрана.</translation>
    </message>
    <message>
        <source>Choose a folder first, and whom it is for.</source>
        <translation>Сначала выберите папку и для кого это.</translation>
    </message>
    <message>
        <source>The exchange folder is wholly empty, though something was put in.</source>
        <translation>Папка обмена совсем пуста, хотя в неё что-то клали.</translation>
    </message>
    <message>
        <source>Nothing was done; all records are safe here.</source>
        <translation>Ничего не сделано; все записи здесь целы.</translation>
    </message>
    <message>
        <source>The exchange folder is not there.</source>
        <translation>Папки обмена нет на месте.</translation>
    </message>
    <message>
        <source>Look whether the share is connected. If the folder has moved, choose it once more.</source>
        <translation>Посмотрите, подключена ли сетевая папка. Если папку перенесли, выберите её ещё раз.</translation>
    </message>
    <message>
        <source>Look whether the share is connected. If it is, choose the folder once more.</source>
        <translation>Посмотрите, подключена ли сетевая папка. Если да, выберите папку ещё раз.</translation>
    </message>
    <message>
        <source>This file is not what it was when it was looked through.</source>
        <translation>Этот файл уже не тот, что при проверке.</translation>
    </message>
    <message>
        <source>It was replaced, or the stick is failing. Copy it to this computer and open the copy.</source>
        <translation>Его заменили, или флешка отказывает. Скопируйте его на этот компьютер и откройте копию.</translation>
    </message>
    <message>
        <source>This disk gives back something else than was written to it.</source>
        <translation>Этот диск отдаёт не то, что на него записано.</translation>
    </message>
    <message>
        <source>Nothing was left there under the name of a bundle.</source>
        <translation>Под именем пакета там ничего не оставлено.</translation>
    </message>
    <message>
        <source>Use another stick.</source>
        <translation>Возьмите другую флешку.</translation>
    </message>
    <message>
        <source>This bundle holds recordings and attachments of records that are not here.</source>
        <translation>В этом пакете видеозаписи и вложения к записям, которых здесь нет.</translation>
    </message>
    <message>
        <source>Bring in the bundle with the records first, then this one again.</source>
        <translation>Сначала примите пакет с записями, затем снова этот.</translation>
    </message>
    <message>
        <source>Nothing of this computer waits here any more.</source>
        <translation>От этого компьютера здесь больше ничего не ждёт.</translation>
    </message>
    <message>
        <source>There is no bundle in this folder.</source>
        <translation>В этой папке нет пакета.</translation>
    </message>
    <message>
        <source>Choose the folder with the files that end in .age.</source>
        <translation>Выберите папку с файлами, которые кончаются на .age.</translation>
    </message>
    <message>
        <source>These are {count} files; {limit} can be opened in one go.</source>
        <translation>Здесь файлов: {count}; за один раз можно открыть {limit}.</translation>
    </message>
    <message>
        <source>Choose fewer of them.</source>
        <translation>Выберите меньше.</translation>
    </message>
    <message>
        <source>There is nothing to go on with.</source>
        <translation>Продолжать нечего.</translation>
    </message>
    <message>
        <source>Write a new bundle.</source>
        <translation>Запишите новый пакет.</translation>
    </message>
    <message>
        <source>Something of what was begun may not leave this computer any more.</source>
        <translation>Что-то из начатого больше не может покинуть этот компьютер.</translation>
    </message>
    <message>
        <source>Nothing more was written.</source>
        <translation>Больше ничего не записано.</translation>
    </message>
    <message>
        <source>Give it up, and write a new bundle.</source>
        <translation>Откажитесь от него и запишите новый пакет.</translation>
    </message>
    <message>
        <source>Choose one or more cards that are trusted here.</source>
        <translation>Выберите одну или несколько доверенных карточек.</translation>
    </message>
    <message>
        <source>The name {alias} is that of {count} cards that are trusted here.</source>
        <translation>Имя {alias} носят {count} карточки, которым здесь доверяют.</translation>
    </message>
    <message>
        <source>Trust one of them once more, under another name.</source>
        <translation>Подтвердите доверие одной из них ещё раз, под другим именем.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Отправлять пока нечего.</translation>
    </message>
    <message>
        <source>Save an interview first.</source>
        <translation>Сначала сохраните интервью.</translation>
    </message>
    <message>
        <source>They have signed for all of it: nothing is new for them.</source>
        <translation>Получение всего этого уже подтверждено: нового для них нет.</translation>
    </message>
    <message>
        <source>Give a receipt under Receipts, or send everything again.</source>
        <translation>Дайте квитанцию на вкладке «Квитанции» или отправьте всё ещё раз.</translation>
    </message>
    <message>
        <source>Something was recorded or decided while you looked at the list.</source>
        <translation>Пока вы смотрели список, что-то записали или решили.</translation>
    </message>
    <message>
        <source>Nothing was written. The list shows it now.</source>
        <translation>Ничего не записано. Теперь это есть в списке.</translation>
    </message>
    <message>
        <source>Look at the list again, and then write the bundle.</source>
        <translation>Посмотрите на список ещё раз и потом запишите пакет.</translation>
    </message>
    <message>
        <source>This is no card, or it is damaged.</source>
        <translation>Это не карточка, или она повреждена.</translation>
    </message>
    <message>
        <source>Choose another file, or ask for the card once more.</source>
        <translation>Выберите другой файл или попросите карточку ещё раз.</translation>
    </message>
    <message>
        <source>This card was made by a newer Kuager.</source>
        <translation>Эта карточка сделана более новой версией Kuager.</translation>
    </message>
    <message>
        <source>This card is not signed by its own keys. Someone may have altered it.</source>
        <translation>Карточка не подписана своими ключами. Возможно, её кто-то изменил.</translation>
    </message>
    <message>
        <source>Ask for the card again, and compare the fingerprint aloud.</source>
        <translation>Попросите карточку снова и сверьте отпечаток вслух.</translation>
    </message>
    <message>
        <source>The fingerprint that was read aloud is not that of this card.</source>
        <translation>Прочитанный вслух отпечаток не от этой карточки.</translation>
    </message>
    <message>
        <source>Read it once more. If it still differs, this card is not theirs.</source>
        <translation>Прочтите ещё раз. Если снова не совпадает, это не их карточка.</translation>
    </message>
    <message>
        <source>This is the card of this vault itself.</source>
        <translation>Это карточка самого этого хранилища.</translation>
    </message>
    <message>
        <source>Choose the card that the other person gave you.</source>
        <translation>Выберите карточку, которую вам дал другой.</translation>
    </message>
    <message>
        <source>This bundle is from {alias}, which the organisation revoked.</source>
        <translation>Этот пакет от исключённого организацией компьютера: {alias}.</translation>
    </message>
    <message>
        <source>Do not use it. Ask a coordinator.</source>
        <translation>Не используйте его. Спросите координатора.</translation>
    </message>
    <message>
        <source>An organisation was joined here already.</source>
        <translation>Здесь уже вступили в организацию.</translation>
    </message>
    <message>
        <source>A vault belongs to one organisation. Make another vault for another one.</source>
        <translation>Хранилище относится к одной организации. Для другой создайте другое хранилище.</translation>
    </message>
    <message>
        <source>No organisation was founded or joined here.</source>
        <translation>Здесь организацию не основывали и в неё не вступали.</translation>
    </message>
    <message>
        <source>Found one, or open the roster that a coordinator gave you.</source>
        <translation>Основайте её или откройте список, который дал координатор.</translation>
    </message>
    <message>
        <source>Only a coordinator changes the roster.</source>
        <translation>Список меняет только координатор.</translation>
    </message>
    <message>
        <source>Ask a coordinator, or use the sheets of the organisation.</source>
        <translation>Попросите координатора или возьмите листы организации.</translation>
    </message>
    <message>
        <source>The card of this machine was not compared yet.</source>
        <translation>Карточка этого компьютера ещё не сверена.</translation>
    </message>
    <message>
        <source>Compare its card first, under Exchange.</source>
        <translation>Сначала сверьте его карточку в разделе «Обмен».</translation>
    </message>
    <message>
        <source>This name cannot be on a roster.</source>
        <translation>Такого имени в списке быть не может.</translation>
    </message>
    <message>
        <source>Type 1 to {limit} characters in one line.</source>
        <translation>Введите от 1 до {limit} знаков в одну строку.</translation>
    </message>
    <message>
        <source>No change of the roster waits for a signature.</source>
        <translation>Ни одно изменение списка не ждёт подписи.</translation>
    </message>
    <message>
        <source>Open the proposal that a coordinator gave you.</source>
        <translation>Откройте предложение, которое дал координатор.</translation>
    </message>
    <message>
        <source>This is not a roster of Kuager, or it is damaged.</source>
        <translation>Это не список Kuager, или он повреждён.</translation>
    </message>
    <message>
        <source>Ask the coordinator for it once more.</source>
        <translation>Попросите его у координатора ещё раз.</translation>
    </message>
    <message>
        <source>This roster was written by a newer Kuager.</source>
        <translation>Этот список записан более новой версией Kuager.</translation>
    </message>
    <message>
        <source>This roster is signed by someone who may not sign it.</source>
        <translation>Этот список подписан тем, кому нельзя его подписывать.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the coordinators.</source>
        <translation>Не используйте его. Спросите координаторов.</translation>
    </message>
    <message>
        <source>This roster still needs another coordinator’s signature.</source>
        <translation>Этому списку нужна ещё подпись другого координатора.</translation>
    </message>
    <message>
        <source>Give it to a second coordinator to sign.</source>
        <translation>Дайте его на подпись второму координатору.</translation>
    </message>
    <message>
        <source>This roster is of another organisation.</source>
        <translation>Этот список — другой организации.</translation>
    </message>
    <message>
        <source>Ask for the roster of the organisation that was joined here.</source>
        <translation>Попросите список той организации, в которую здесь вступили.</translation>
    </message>
    <message>
        <source>Two rosters of the same number say different things.</source>
        <translation>В двух списках с одним номером сказано разное.</translation>
    </message>
    <message>
        <source>A coordinator settles it: a version above both, with the lines of both, signed with the sheets.</source>
        <translation>Решает координатор: версией с номером выше обоих, со строками обоих, подписанной листами.</translation>
    </message>
    <message>
        <source>This name cannot be that of a card.</source>
        <translation>У карточки не может быть такого имени.</translation>
    </message>
    <message>
        <source>Type at most {limit} characters in one line, none of them invisible.</source>
        <translation>Напишите не больше {limit} знаков в одну строку, без невидимых.</translation>
    </message>
    <message>
        <source>Another card is trusted here as {alias}, which is this name or looks like it.</source>
        <translation>Здесь уже доверяют другой карточке: {alias}. Это то же имя или похожее.</translation>
    </message>
    <message>
        <source>Type another name by which you will know its owner.</source>
        <translation>Напишите другое имя, по которому вы узнаете владельца.</translation>
    </message>
    <message>
        <source>This card has no name.</source>
        <translation>У этой карточки нет имени.</translation>
    </message>
    <message>
        <source>Nothing was trusted yet.</source>
        <translation>Пока ничему не доверено.</translation>
    </message>
    <message>
        <source>Type the name by which you will know its owner.</source>
        <translation>Введите имя, под которым будете знать её владельца.</translation>
    </message>
    <message>
        <source>This PDF cannot be read.</source>
        <translation>Этот PDF не прочитать.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>Nobody has given a testimony yet who could sign this letter.</source>
        <translation>Ещё никто не дал свидетельства, кто мог бы подписать это обращение.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Ничего не сделано.</translation>
    </message>
    <message>
        <source>Record an interview about this person first.</source>
        <translation>Сначала запишите интервью об этом человеке.</translation>
    </message>
    <message>
        <source>There is no letter in this language for this addressee.</source>
        <translation>Для этого адресата нет обращения на этом языке.</translation>
    </message>
    <message>
        <source>Choose another language or another addressee.</source>
        <translation>Выберите другой язык или другого адресата.</translation>
    </message>
    <message>
        <source>This is too long for a slip.</source>
        <translation>Для листка это слишком длинно.</translation>
    </message>
    <message>
        <source>It was not kept; slips stay as they were.</source>
        <translation>Не сохранено; листки остаются как были.</translation>
    </message>
    <message>
        <source>A telephone number and two short lines have room.</source>
        <translation>Помещаются номер телефона и две короткие строки.</translation>
    </message>
    <message>
        <source>Nothing was made; a letter with empty boxes never leaves.</source>
        <translation>Ничего не сделано; обращение с пустыми квадратами не уходит.</translation>
    </message>
    <message>
        <source>Look for unusual signs in names and wording, and write them out.</source>
        <translation>Найдите необычные знаки в именах и тексте и напишите их словами.</translation>
    </message>
    <message>
        <source>One order makes at most {limit} letters.</source>
        <translation>За один раз делается не больше {limit} обращений.</translation>
    </message>
    <message>
        <source>Narrow the list with a filter, and make the rest afterwards.</source>
        <translation>Сузьте список фильтром, а остальные сделайте потом.</translation>
    </message>
    <message>
        <source>Something still stands in the way of signing.</source>
        <translation>Подписать пока что-то мешает.</translation>
    </message>
    <message>
        <source>The letter was not signed; it is kept as a draft.</source>
        <translation>Обращение не подписано; оно сохранено как черновик.</translation>
    </message>
    <message>
        <source>Look at the list beside the letter: each line says what it waits for.</source>
        <translation>Посмотрите список рядом с обращением: в каждой строке сказано, чего не хватает.</translation>
    </message>
    <message>
        <source>The signed letter did not pass its own check.</source>
        <translation>Подписанное обращение не прошло собственную проверку.</translation>
    </message>
    <message>
        <source>It was thrown away; the draft is kept.</source>
        <translation>Оно удалено; черновик сохранён.</translation>
    </message>
    <message>
        <source>Sign it again. If this comes back, ask for help.</source>
        <translation>Подпишите ещё раз. Если повторится, попросите помощи.</translation>
    </message>
    <message>
        <source>This letter was changed after it was signed.</source>
        <translation>Это обращение изменили после подписи.</translation>
    </message>
    <message>
        <source>Do not use it. Export it again from the vault.</source>
        <translation>Не используйте его. Возьмите копию из хранилища снова.</translation>
    </message>
    <message>
        <source>This PDF has no signature.</source>
        <translation>В этом PDF нет подписи.</translation>
    </message>
    <message>
        <source>Choose the signed letter, or sign the draft.</source>
        <translation>Выберите подписанное обращение или подпишите черновик.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>В этой папке нет хранилища.</translation>
    </message>
    <message>
        <source>Choose the folder that holds it, or make a new vault.</source>
        <translation>Выберите папку, где оно лежит, или создайте новое.</translation>
    </message>
    <message>
        <source>A new vault needs an empty folder, and this one is not.</source>
        <translation>Новому хранилищу нужна пустая папка, а эта не пуста.</translation>
    </message>
    <message>
        <source>What lies there was not touched.</source>
        <translation>То, что там лежит, не тронуто.</translation>
    </message>
    <message>
        <source>Choose an empty folder or make a new one.</source>
        <translation>Выберите пустую папку или создайте новую.</translation>
    </message>
    <message>
        <source>That passphrase did not open the vault.</source>
        <translation>Эта парольная фраза не открыла хранилище.</translation>
    </message>
    <message>
        <source>Nothing is counted, nothing is deleted.</source>
        <translation>Ничего не считается, ничего не удаляется.</translation>
    </message>
    <message>
        <source>Look at the keyboard language and at Caps Lock, then type it again.</source>
        <translation>Посмотрите на язык клавиатуры и Caps Lock и введите снова.</translation>
    </message>
    <message>
        <source>A part of the vault is missing or damaged.</source>
        <translation>Часть хранилища отсутствует или повреждена.</translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation>В него ничего не записано.</translation>
    </message>
    <message>
        <source>Make a copy of the whole folder before anything else, and ask for help.</source>
        <translation>Прежде всего сделайте копию всей папки и попросите помощи.</translation>
    </message>
    <message>
        <source>This vault was written by a newer Kuager.</source>
        <translation>Это хранилище записано более новой версией Kuager.</translation>
    </message>
    <message>
        <source>The vault is open in another window.</source>
        <translation>Хранилище открыто в другом окне.</translation>
    </message>
    <message>
        <source>Lock it or close it there, then try again.</source>
        <translation>Заблокируйте или закройте его там и попробуйте снова.</translation>
    </message>
    <message>
        <source>This passphrase cannot be used here.</source>
        <translation>Эту парольную фразу здесь использовать нельзя.</translation>
    </message>
    <message>
        <source>Nobody was added.</source>
        <translation>Никто не добавлен.</translation>
    </message>
    <message>
        <source>Choose another one; each member needs an own passphrase.</source>
        <translation>Выберите другую; у каждого участника своя.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>Эту фразу слишком легко угадать.</translation>
    </message>
    <message>
        <source>Nothing was locked with it.</source>
        <translation>Ею ничего не заперто.</translation>
    </message>
    <message>
        <source>Five or six ordinary words, in any language, are better than one word.</source>
        <translation>Пять или шесть обычных слов на любом языке лучше одного.</translation>
    </message>
    <message>
        <source>This record is not in the vault.</source>
        <translation>Этой записи в хранилище нет.</translation>
    </message>
    <message>
        <source>Go back to the list and open it again.</source>
        <translation>Вернитесь к списку и откройте её снова.</translation>
    </message>
    <message>
        <source>Something that was typed is longer than a record can hold.</source>
        <translation>Что-то набранное длиннее, чем вмещает запись.</translation>
    </message>
    <message>
        <source>Nothing is lost: it stands where it was typed.</source>
        <translation>Ничего не пропало: оно стоит там, где набрано.</translation>
    </message>
    <message>
        <source>Look for a text that was perhaps pasted by mistake, and shorten it. A long one can be kept as a document among the evidence.</source>
        <translation>Найдите текст, вставленный, возможно, по ошибке, и сократите его. Длинный можно хранить как документ в доказательствах.</translation>
    </message>
    <message>
        <source>This was erased, as two members decided.</source>
        <translation>Это стёрто по решению двух участников.</translation>
    </message>
    <message>
        <source>Nothing of it was written again.</source>
        <translation>Ничего из этого снова не записано.</translation>
    </message>
    <message>
        <source>Go back to the list. What was erased cannot be recorded under its name.</source>
        <translation>Вернитесь к списку. Стёртое нельзя записать под тем же именем.</translation>
    </message>
    <message>
        <source>Something of this record is at risk and stays here.</source>
        <translation>Для чего-то в этой записи есть опасность, и оно остаётся здесь.</translation>
    </message>
    <message>
        <source>Whoever exports it can say that this goes too, or lower its level first.</source>
        <translation>Кто берёт копию, может указать, что уходит и это, или сначала понизить уровень.</translation>
    </message>
    <message>
        <source>The consent to this testimony was withdrawn.</source>
        <translation>Согласие на это свидетельство отозвано.</translation>
    </message>
    <message>
        <source>Nothing of it has left this machine now.</source>
        <translation>Сейчас ничего из него не покинуло этот компьютер.</translation>
    </message>
    <message>
        <source>This template does not follow its form: {reason}.</source>
        <translation>Этот шаблон не следует своей форме: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was made; what you wrote is still there.</source>
        <translation>Ничего не сделано; написанное вами на месте.</translation>
    </message>
    <message>
        <source>Correct it, or begin again with a copy of another one.</source>
        <translation>Исправьте его или начните снова с копии другого.</translation>
    </message>
    <message>
        <source>There are {limit} templates of the office&apos;s own already.</source>
        <translation>У офиса уже {limit} своих шаблонов.</translation>
    </message>
    <message>
        <source>Nothing was kept; what you wrote is still there.</source>
        <translation>Ничего не сохранено; написанное вами на месте.</translation>
    </message>
    <message>
        <source>Remove one that nobody uses.</source>
        <translation>Уберите тот, которым никто не пользуется.</translation>
    </message>
    <message>
        <source>The address book does not know whom this letter goes to.</source>
        <translation>В адресной книге нет того, кому это обращение.</translation>
    </message>
    <message>
        <source>Bring in the address book of who wrote it, or choose another.</source>
        <translation>Примите адресную книгу того, кто его писал, или выберите другого адресата.</translation>
    </message>
    <message>
        <source>An addressee needs a name in one language at least.</source>
        <translation>Адресату нужно название хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>Write its name.</source>
        <translation>Напишите название.</translation>
    </message>
    <message>
        <source>This is too long for a letterhead.</source>
        <translation>Для шапки бланка это слишком длинно.</translation>
    </message>
    <message>
        <source>It was not kept; letters stay as they were.</source>
        <translation>Не сохранено; обращения остаются как были.</translation>
    </message>
    <message>
        <source>It has room for {lines} lines of {length} characters each.</source>
        <translation>Строк помещается {lines}, по {length} знаков.</translation>
    </message>
    <message>
        <source>Another letter stands in the register under the number {number}.</source>
        <translation>В реестре под номером {number} стоит другое обращение.</translation>
    </message>
    <message>
        <source>Nothing was saved; what you wrote is still there.</source>
        <translation>Ничего не сохранено; написанное вами на месте.</translation>
    </message>
    <message>
        <source>Give this letter another number.</source>
        <translation>Дайте этому обращению другой номер.</translation>
    </message>
    <message>
        <source>Line {line} does not begin with a day.</source>
        <translation>Строка {line} начинается не с даты.</translation>
    </message>
    <message>
        <source>Nothing was kept; the calendar stays as it was.</source>
        <translation>Ничего не сохранено; календарь остался как был.</translation>
    </message>
    <message>
        <source>Begin each line with a day and its year, such as 11.05.2026.</source>
        <translation>Начинайте каждую строку с даты с годом, например 11.05.2026.</translation>
    </message>
    <message>
        <source>This picture cannot be put into a letter.</source>
        <translation>Это изображение нельзя поместить в обращение.</translation>
    </message>
    <message>
        <source>Save it as a JPEG with an image program, and attach that.</source>
        <translation>Сохраните его как JPEG в программе для изображений и приложите этот файл.</translation>
    </message>
    <message>
        <source>No font here can print a sign of the letter: {character} {name}.</source>
        <translation>Знака из обращения нет ни в одном шрифте: {character} {name}.</translation>
    </message>
    <message>
        <source>It can be read here. To use it again, ask the family and record their new answer.</source>
        <translation>Его можно читать здесь. Чтобы снова использовать, спросите семью и запишите новый ответ.</translation>
    </message>
    <message>
        <source>This erasure has been asked for already.</source>
        <translation>Это стирание уже запрошено.</translation>
    </message>
    <message>
        <source>Another member decides on it in the list of requests.</source>
        <translation>Решает другой участник, в списке запросов.</translation>
    </message>
    <message>
        <source>This has been erased already.</source>
        <translation>Это уже стёрто.</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation>Вернуть это нельзя.</translation>
    </message>
    <message>
        <source>The request is not the one that was shown any more.</source>
        <translation>Запрос уже не тот, что был показан.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Ничего не решено.</translation>
    </message>
    <message>
        <source>Read it again, then answer.</source>
        <translation>Прочтите ещё раз и ответьте.</translation>
    </message>
    <message>
        <source>The keys of a sender do not fit the sender&apos;s number.</source>
        <translation>Ключи отправителя не подходят к его номеру.</translation>
    </message>
    <message>
        <source>Nothing of it was used, and nothing here has changed.</source>
        <translation>Ничего из этого не использовано, и здесь ничего не изменилось.</translation>
    </message>
    <message>
        <source>Ask the sender for a new card, and compare it aloud.</source>
        <translation>Попросите у отправителя новую карточку и сверьте её вслух.</translation>
    </message>
    <message>
        <source>This vault lies elsewhere than before, or it is an older state of it.</source>
        <translation>Это хранилище лежит не там, где раньше, или это его более старое состояние.</translation>
    </message>
    <message>
        <source>If it is nowhere else any more, say that it was moved; else say that it is a copy.</source>
        <translation>Если его больше нигде нет, скажите, что его перенесли; иначе скажите, что это копия.</translation>
    </message>
    <message>
        <source>This is a backup. One does not work in a backup.</source>
        <translation>Это резервная копия. В ней не работают.</translation>
    </message>
    <message>
        <source>Choose Restore to make a vault of it, or choose another folder.</source>
        <translation>Чтобы сделать из неё хранилище, выберите восстановление, или выберите другую папку.</translation>
    </message>
    <message>
        <source>Clearing this vault was begun and not finished.</source>
        <translation>Очистка этого хранилища начата и не закончена.</translation>
    </message>
    <message>
        <source>Its keys are destroyed already.</source>
        <translation>Его ключи уже уничтожены.</translation>
    </message>
    <message>
        <source>Choose Clear this machine to finish.</source>
        <translation>Чтобы закончить, выберите очистку этого компьютера.</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>В этой папке нет резервной копии.</translation>
    </message>
    <message>
        <source>Choose the folder that the backup was written to.</source>
        <translation>Выберите папку, куда записана копия.</translation>
    </message>
    <message>
        <source>This folder holds the backup of another vault.</source>
        <translation>В этой папке копия другого хранилища.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Её не тронули.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>A backup cannot lie within the vault itself.</source>
        <translation>Копия не может лежать внутри самого хранилища.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk or stick.</source>
        <translation>Выберите папку на другом диске или флешке.</translation>
    </message>
    <message>
        <source>A part of this backup is missing or damaged.</source>
        <translation>Часть этой копии отсутствует или повреждена.</translation>
    </message>
    <message>
        <source>Nothing was restored, and the backup was not changed.</source>
        <translation>Ничего не восстановлено, копия не изменена.</translation>
    </message>
    <message>
        <source>Use another backup, or take out of this one what can still be read.</source>
        <translation>Возьмите другую копию или достаньте из этой то, что ещё читается.</translation>
    </message>
    <message>
        <source>What was copied reads differently from what was written.</source>
        <translation>Скопированное читается не так, как записано.</translation>
    </message>
    <message>
        <source>The backup before this one was not touched.</source>
        <translation>Предыдущую копию не тронули.</translation>
    </message>
    <message>
        <source>Use another stick or disk; this one can no longer be trusted.</source>
        <translation>Возьмите другую флешку или диск; этим доверять больше нельзя.</translation>
    </message>
    <message>
        <source>The word was not typed as it is shown.</source>
        <translation>Слово введено не так, как показано.</translation>
    </message>
    <message>
        <source>Nothing was cleared.</source>
        <translation>Ничего не очищено.</translation>
    </message>
    <message>
        <source>Type it again, or leave everything as it is.</source>
        <translation>Введите ещё раз или оставьте всё как есть.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Не хватает имени.</translation>
    </message>
    <message>
        <source>Nothing was made yet.</source>
        <translation>Пока ничего не сделано.</translation>
    </message>
    <message>
        <source>Type the name that colleagues will see; any name does.</source>
        <translation>Введите имя, которое увидят коллеги; подойдёт любое.</translation>
    </message>
    <message>
        <source>Whoever recorded an interview cannot be its second check.</source>
        <translation>Кто записывал интервью, не может проводить его вторую проверку.</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft.</source>
        <translation>Набранное вами хранится как черновик.</translation>
    </message>
    <message>
        <source>Take the check away under Review; another member makes it later.</source>
        <translation>Снимите проверку в шаге «Проверка»; её позже проведёт другой участник.</translation>
    </message>
    <message>
        <source>No rule can say that.</source>
        <translation>Такого правила быть не может.</translation>
    </message>
    <message>
        <source>The rules stay as they were.</source>
        <translation>Правила остались прежними.</translation>
    </message>
    <message>
        <source>How careful to be, and consent, always go along.</source>
        <translation>Уровень осторожности и согласие идут всегда.</translation>
    </message>
    <message>
        <source>The reason for this decision is missing.</source>
        <translation>Не хватает причины этого решения.</translation>
    </message>
    <message>
        <source>Nothing was decided; both versions stand.</source>
        <translation>Ничего не решено; оба варианта остаются.</translation>
    </message>
    <message>
        <source>Write in a few words why; it is kept with the decision.</source>
        <translation>Напишите в нескольких словах почему; это хранится вместе с решением.</translation>
    </message>
    <message>
        <source>These versions cannot be combined like this.</source>
        <translation>Так эти варианты объединить нельзя.</translation>
    </message>
    <message>
        <source>Choose for each line which version is kept, or keep one version.</source>
        <translation>Выберите для каждой строки, какой вариант остаётся, или оставьте один вариант.</translation>
    </message>
    <message>
        <source>No version begins so, or more than one does.</source>
        <translation>Ни одна версия так не начинается, или таких несколько.</translation>
    </message>
    <message>
        <source>The other version is not on this computer.</source>
        <translation>Другой версии нет на этом компьютере.</translation>
    </message>
    <message>
        <source>Ask an office that has both to decide.</source>
        <translation>Попросите решить офис, у которого есть обе.</translation>
    </message>
    <message>
        <source>There is nowhere to ask for the passphrase.</source>
        <translation>Негде спросить парольную фразу.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Ничего не открыто.</translation>
    </message>
    <message>
        <source>Start the program from a terminal, or name a file.</source>
        <translation>Запустите программу из терминала или укажите файл.</translation>
    </message>
    <message>
        <source>Some of the files were refused.</source>
        <translation>Некоторые файлы не приняты.</translation>
    </message>
    <message>
        <source>The others are not affected.</source>
        <translation>Остальных это не касается.</translation>
    </message>
    <message>
        <source>Ask whoever made them for new ones.</source>
        <translation>Попросите новые у тех, кто их сделал.</translation>
    </message>
    <message>
        <source>This file is not in the form it should have.</source>
        <translation>Этот файл не того вида, каким должен быть.</translation>
    </message>
    <message>
        <source>This was written by a newer Kuager.</source>
        <translation>Это записано более новой версией Kuager.</translation>
    </message>
    <message>
        <source>This is larger than anything Kuager writes.</source>
        <translation>Это больше всего, что пишет Kuager.</translation>
    </message>
    <message>
        <source>It was not read further; nothing here has changed.</source>
        <translation>Дальше не читали; здесь ничего не изменилось.</translation>
    </message>
    <message>
        <source>The file or folder is not there.</source>
        <translation>Файла или папки там нет.</translation>
    </message>
    <message>
        <source>Look whether the stick is in, then choose it again.</source>
        <translation>Проверьте, вставлена ли флешка, и выберите снова.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty.</source>
        <translation>Папка {folder} не пуста.</translation>
    </message>
    <message>
        <source>Nothing in it was touched.</source>
        <translation>Ничего в ней не тронуто.</translation>
    </message>
    <message>
        <source>A file with this name is already there.</source>
        <translation>Файл с таким именем там уже есть.</translation>
    </message>
    <message>
        <source>It was not overwritten.</source>
        <translation>Он не заменён.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Выберите другое имя или другую папку.</translation>
    </message>
    <message>
        <source>The computer does not let this file be read.</source>
        <translation>Компьютер не даёт прочитать этот файл.</translation>
    </message>
    <message>
        <source>Try another port or another copy of the stick.</source>
        <translation>Попробуйте другой разъём или другую копию флешки.</translation>
    </message>
    <message>
        <source>The computer does not let anything be written there.</source>
        <translation>Компьютер не даёт ничего туда записать.</translation>
    </message>
    <message>
        <source>Choose another place, or see whether the stick is locked against writing.</source>
        <translation>Выберите другое место или проверьте, не защищена ли флешка от записи.</translation>
    </message>
    <message>
        <source>There is no room left there.</source>
        <translation>Там больше нет места.</translation>
    </message>
    <message>
        <source>Nothing half-written was left behind.</source>
        <translation>Недописанного не осталось.</translation>
    </message>
    <message>
        <source>Free some room or choose another place.</source>
        <translation>Освободите место или выберите другое.</translation>
    </message>
    <message>
        <source>There is too little room: {needed_bytes} are needed, {free_bytes} are free.</source>
        <translation>Места мало: нужно {needed_bytes}, свободно {free_bytes}.</translation>
    </message>
    <message>
        <source>A record names this recording.</source>
        <translation>На эту видеозапись ссылается запись.</translation>
    </message>
    <message>
        <source>It stays in the vault.</source>
        <translation>Она остаётся в хранилище.</translation>
    </message>
    <message>
        <source>Erase the record, or correct it first.</source>
        <translation>Сначала сотрите или исправьте запись.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Программа ошиблась.</translation>
    </message>
    <message>
        <source>What was saved is safe; this act was not finished.</source>
        <translation>Сохранённое в безопасности; это действие не завершено.</translation>
    </message>
    <message>
        <source>Try it again. If it comes back, copy the details for those who help.</source>
        <translation>Попробуйте снова. Если повторится, скопируйте подробности для тех, кто помогает.</translation>
    </message>
    <message>
        <source>The file itself is not in this vault, only what is recorded of it.</source>
        <translation>Самого файла в этом хранилище нет, есть только записанное о нём.</translation>
    </message>
    <message>
        <source>It lies where it was brought in.</source>
        <translation>Он лежит там, где его приняли.</translation>
    </message>
    <message>
        <source>Ask the office that brought it in.</source>
        <translation>Попросите офис, который его принял.</translation>
    </message>
    <message>
        <source>This file cannot be shown: it is damaged, or not what it says.</source>
        <translation>Этот файл не показать: он повреждён или не то, чем назван.</translation>
    </message>
    <message>
        <source>Its bytes are kept as they came.</source>
        <translation>Он хранится таким, каким получен.</translation>
    </message>
    <message>
        <source>Save a copy and look at it on a computer without secrets.</source>
        <translation>Сохраните копию и посмотрите её на компьютере без секретов.</translation>
    </message>
    <message>
        <source>This picture has more pixels than can be shown.</source>
        <translation>В этом изображении больше точек, чем можно показать.</translation>
    </message>
    <message>
        <source>Ask for a smaller copy of it, and bring in that one too.</source>
        <translation>Попросите его копию поменьше и примите и её.</translation>
    </message>
    <message>
        <source>The document has no such page.</source>
        <translation>В документе нет такой страницы.</translation>
    </message>
    <message>
        <source>Turn to another page.</source>
        <translation>Перейдите на другую страницу.</translation>
    </message>
    <message>
        <source>This PDF opens with a password only, so it cannot go with a letter.</source>
        <translation>Этот PDF открывается только с паролем, поэтому приложить его к обращению нельзя.</translation>
    </message>
    <message>
        <source>Ask for a copy without a password, or take pictures of its pages.</source>
        <translation>Попросите копию без пароля или снимите его страницы.</translation>
    </message>
    <message>
        <source>What goes with this letter is too long or too large.</source>
        <translation>Приложения к этому обращению слишком длинные или большие.</translation>
    </message>
    <message>
        <source>Leave something out, or bring in only the pages that matter.</source>
        <translation>Уберите что-нибудь или примите только важные страницы.</translation>
    </message>
    <message>
        <source>This file is neither a picture nor a PDF.</source>
        <translation>Этот файл не изображение и не PDF.</translation>
    </message>
    <message>
        <source>It is kept as it came, and goes with no letter.</source>
        <translation>Он хранится как получен и ни к какому обращению не прилагается.</translation>
    </message>
    <message>
        <source>Save it as a PDF, and bring in that one too.</source>
        <translation>Сохраните его как PDF и примите и его.</translation>
    </message>
    <message>
        <source>Something that was to go with this letter may not go with it.</source>
        <translation>Что-то из приложений к этому обращению прилагать нельзя.</translation>
    </message>
    <message>
        <source>Consent or a level of safety keeps it here. Nothing was changed.</source>
        <translation>Согласие или уровень безопасности оставляет это здесь. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Take it out of the letter, or ask the family first.</source>
        <translation>Уберите это из обращения или сначала спросите семью.</translation>
    </message>
    <message>
        <source>None of these letters can be printed.</source>
        <translation>Ни одно из этих обращений нельзя напечатать.</translation>
    </message>
    <message>
        <source>Sign a letter first.</source>
        <translation>Сначала подпишите обращение.</translation>
    </message>
    <message>
        <source>This PDF does not verify: it was changed, or its signer is not trusted here.</source>
        <translation>Этот PDF не проходит проверку: он изменён, или подписавшему здесь не доверяют.</translation>
    </message>
    <message>
        <source>It was not signed again.</source>
        <translation>Он не подписан ещё раз.</translation>
    </message>
    <message>
        <source>Look at it with Check a PDF, and ask those who signed it.</source>
        <translation>Посмотрите его через «Проверить PDF» и спросите тех, кто его подписал.</translation>
    </message>
    <message>
        <source>This letter has no empty place for a counter-signature.</source>
        <translation>В этом обращении нет пустого места для второй подписи.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Ничего не подписано.</translation>
    </message>
    <message>
        <source>Only a letter that was signed with a place for it can be counter-signed.</source>
        <translation>Вторую подпись можно поставить только на обращение, подписанное с местом для неё.</translation>
    </message>
    <message>
        <source>You signed this letter already, with this certificate.</source>
        <translation>Вы уже подписали это обращение этим сертификатом.</translation>
    </message>
    <message>
        <source>A counter-signature is another person&apos;s.</source>
        <translation>Вторую подпись ставит другой человек.</translation>
    </message>
    <message>
        <source>This PDF is another one than the letter that is kept here.</source>
        <translation>Этот PDF — не то обращение, которое хранится здесь.</translation>
    </message>
    <message>
        <source>The letter stays as it was.</source>
        <translation>Обращение осталось как было.</translation>
    </message>
    <message>
        <source>Choose the file that came back from whom this letter went to.</source>
        <translation>Выберите файл, который вернули те, кому ушло это обращение.</translation>
    </message>
    <message>
        <source>This file is no certificate, request or list that can be read.</source>
        <translation>Этот файл — не сертификат, не запрос и не список, который можно прочесть.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Попросите файл ещё раз.</translation>
    </message>
    <message>
        <source>This password does not open the file.</source>
        <translation>Этот пароль не открывает файл.</translation>
    </message>
    <message>
        <source>Look at the keyboard layout, and type the password that came with the file.</source>
        <translation>Посмотрите на раскладку клавиатуры и введите пароль, полученный с файлом.</translation>
    </message>
    <message>
        <source>This file holds a state key (GOST), which this program cannot use.</source>
        <translation>В этом файле государственный ключ (ГОСТ); эта программа его использовать не может.</translation>
    </message>
    <message>
        <source>Letters are signed with a key of the team, or an RSA key from another authority.</source>
        <translation>Обращения подписывают ключом команды или ключом RSA от другого центра.</translation>
    </message>
    <message>
        <source>The password may be right, but this kind of key cannot be used here.</source>
        <translation>Пароль, возможно, верен, но ключ этого вида здесь использовать нельзя.</translation>
    </message>
    <message>
        <source>Keys may be P-256, P-384 or RSA of 2048 to 4096 bits. State keys (GOST) are not supported.</source>
        <translation>Подходят ключи P-256, P-384 и RSA от 2048 до 4096 бит. Государственные ключи (ГОСТ) не поддерживаются.</translation>
    </message>
    <message>
        <source>This file holds no private key with its certificate.</source>
        <translation>В этом файле нет закрытого ключа с его сертификатом.</translation>
    </message>
    <message>
        <source>Ask for the file with the key in it, often named .p12 or .pfx.</source>
        <translation>Попросите файл с ключом; его имя часто кончается на .p12 или .pfx.</translation>
    </message>
    <message>
        <source>A certificate needs a name, of {most} characters at most.</source>
        <translation>Сертификату нужно имя, не длиннее {most} знаков.</translation>
    </message>
    <message>
        <source>Write what shall stand beside the signature, such as the office.</source>
        <translation>Напишите, что будет стоять рядом с подписью, например офис.</translation>
    </message>
    <message>
        <source>This name mixes Arabic script with another one.</source>
        <translation>В этом имени арабское письмо смешано с другим.</translation>
    </message>
    <message>
        <source>Readers of PDF files cannot compare such a name. Write it in one script.</source>
        <translation>Тот, кто читает PDF, такое имя не сверит. Напишите его одним письмом.</translation>
    </message>
    <message>
        <source>This certificate is for another key: nobody here asked for it.</source>
        <translation>Этот сертификат для другого ключа: здесь его никто не запрашивал.</translation>
    </message>
    <message>
        <source>Take the answer to the last request that was made here, or make a new request.</source>
        <translation>Возьмите ответ на последний сделанный здесь запрос или сделайте новый.</translation>
    </message>
    <message>
        <source>This was not issued by an authority that is trusted here.</source>
        <translation>Это выдал не тот центр, которому здесь доверяют.</translation>
    </message>
    <message>
        <source>Trust the certificate of the authority first, after comparing its numbers aloud.</source>
        <translation>Сначала сверьте числа вслух и сделайте сертификат центра доверенным.</translation>
    </message>
    <message>
        <source>The numbers are not those of this certificate.</source>
        <translation>Эти числа не от этого сертификата.</translation>
    </message>
    <message>
        <source>Nothing was trusted.</source>
        <translation>Ничему не доверено.</translation>
    </message>
    <message>
        <source>Do not trust it; ask for the certificate again, in another way.</source>
        <translation>Не доверяйте ему; попросите сертификат снова, другим путём.</translation>
    </message>
    <message>
        <source>The certificate to sign with is not in force today.</source>
        <translation>Сертификат для подписи сегодня не действует.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new one: Settings, Signing letters.</source>
        <translation>Попросите у координатора новый: «Настройки», «Подпись обращений».</translation>
    </message>
    <message>
        <source>The certificate to sign with was withdrawn.</source>
        <translation>Сертификат для подписи отозван.</translation>
    </message>
    <message>
        <source>A newer list of withdrawn certificates is known here already.</source>
        <translation>Здесь уже есть более новый список отозванных сертификатов.</translation>
    </message>
    <message>
        <source>The newer one stays.</source>
        <translation>Остаётся более новый.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>You hold no authority that issues certificates.</source>
        <translation>У вас нет удостоверяющего центра, который выдаёт сертификаты.</translation>
    </message>
    <message>
        <source>Make one, or bring in a sealed copy of the one you hold elsewhere.</source>
        <translation>Создайте его или примите запечатанную копию того, что у вас в другом месте.</translation>
    </message>
    <message>
        <source>You hold an authority already.</source>
        <translation>Удостоверяющий центр у вас уже есть.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Он остаётся как есть.</translation>
    </message>
    <message>
        <source>One authority is enough for a team.</source>
        <translation>Команде хватает одного центра.</translation>
    </message>
    <message>
        <source>There is no such certificate any more.</source>
        <translation>Такого сертификата больше нет.</translation>
    </message>
    <message>
        <source>This file is no timestamp that can be read.</source>
        <translation>Этот файл — не метка времени, которую можно прочесть.</translation>
    </message>
    <message>
        <source>Take the answer that the time-stamping service wrote, often named .tsr.</source>
        <translation>Возьмите ответ службы меток времени; его имя часто кончается на .tsr.</translation>
    </message>
    <message>
        <source>The time-stamping service refused the request.</source>
        <translation>Служба меток времени отклонила запрос.</translation>
    </message>
    <message>
        <source>Ask another service with the same request.</source>
        <translation>Обратитесь с тем же запросом в другую службу.</translation>
    </message>
    <message>
        <source>This timestamp is for something else than this letter&apos;s last signature.</source>
        <translation>Эта метка времени не для последней подписи этого обращения.</translation>
    </message>
    <message>
        <source>Make a new request for this letter and have it answered.</source>
        <translation>Сделайте для этого обращения новый запрос и получите на него ответ.</translation>
    </message>
    <message>
        <source>The signature has no room for this timestamp.</source>
        <translation>В подписи нет места для этой метки времени.</translation>
    </message>
    <message>
        <source>Ask a service whose answers are smaller.</source>
        <translation>Обратитесь в службу, чьи ответы меньше.</translation>
    </message>
    <message>
        <source>This is no table that can be read.</source>
        <translation>Это не таблица, которую можно прочесть.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV, without a password. For a CSV file choose its encoding.</source>
        <translation>Сохраните её как XLSX или CSV, без пароля. Для файла CSV выберите кодировку.</translation>
    </message>
    <message>
        <source>Row {row} of the table cannot be read, nor what follows it.</source>
        <translation>Строку {row} таблицы и всё после неё прочитать нельзя.</translation>
    </message>
    <message>
        <source>Look there for a quotation mark that is not closed, or save the table as XLSX.</source>
        <translation>Поищите там незакрытую кавычку или сохраните таблицу как XLSX.</translation>
    </message>
    <message>
        <source>The table has more rows or columns than are read.</source>
        <translation>В таблице больше строк или столбцов, чем читается.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>Разделите её на несколько файлов.</translation>
    </message>
    <message>
        <source>What the columns mean is not said in a form that can be read.</source>
        <translation>Значение столбцов указано в виде, который не прочесть.</translation>
    </message>
    <message>
        <source>Choose for each column what it means.</source>
        <translation>Выберите для каждого столбца, что он значит.</translation>
    </message>
    <message>
        <source>There is nothing to write or to bring in.</source>
        <translation>Записывать или принимать нечего.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Ничего не сделано.</translation>
    </message>
    <message>
        <source>Record an interview first, or choose another table.</source>
        <translation>Сначала запишите интервью или выберите другую таблицу.</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>What happened since</source>
        <translation>Что было с тех пор</translation>
    </message>
    <message>
        <source>Add what happened</source>
        <translation>Добавить, что было</translation>
    </message>
    <message>
        <source>It was removed from the list.</source>
        <translation>Убрано из списка.</translation>
    </message>
    <message>
        <source>a longer term, another office, a call, a reminder</source>
        <translation>продление срока, другой орган, звонок, напоминание</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Сначала напишите имя.</translation>
    </message>
</context>
<context>
    <name>NameRows</name>
    <message>
        <source>Arabic</source>
        <translation>Арабица</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кирилл.</translation>
    </message>
    <message>
        <source>Hanzi</source>
        <translation>Иерогл.</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Латиница</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Монгол.</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Тибет.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>A row of letters that keyboards often lack</source>
        <translation>Ряд букв, которых часто нет на клавиатурах</translation>
    </message>
    <message>
        <source>Another spelling</source>
        <translation>Другое написание</translation>
    </message>
    <message>
        <source>Names, exactly as told</source>
        <translation>Имена, точно как сказано</translation>
    </message>
    <message>
        <source>one line for each spelling</source>
        <translation>по одному в строке</translation>
    </message>
    <message>
        <source>Change the letter: к қ, у ұ ү</source>
        <translation>Сменить букву: к қ, у ұ ү</translation>
    </message>
    <message>
        <source>Show or hide letters</source>
        <translation>Показать или скрыть буквы</translation>
    </message>
    <message>
        <source>The spelling was removed.</source>
        <translation>Написание убрано.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>NameSuggestions</name>
    <message>
        <source>as Kazakhs of China write</source>
        <translation>как пишут казахи Китая</translation>
    </message>
    <message>
        <source>Kazakh alphabet; its vowels are guessed</source>
        <translation>казахский алфавит; гласные угаданы</translation>
    </message>
    <message>
        <source>Kazakh by BGN/PCGN 1979</source>
        <translation>казахский по BGN/PCGN 1979</translation>
    </message>
    <message>
        <source>Uyghur alphabet</source>
        <translation>уйгурский алфавит</translation>
    </message>
    <message>
        <source>Uyghur in Latin letters (ULY)</source>
        <translation>уйгурский латиницей (ULY)</translation>
    </message>
    <message>
        <source>as Kyrgyz of China write</source>
        <translation>как пишут киргизы Китая</translation>
    </message>
    <message>
        <source>Kyrgyz alphabet</source>
        <translation>киргизский алфавит</translation>
    </message>
    <message>
        <source>Kyrgyz by BGN/PCGN 1979</source>
        <translation>киргизский по BGN/PCGN 1979</translation>
    </message>
    <message>
        <source>as Russian papers write</source>
        <translation>как в русских документах</translation>
    </message>
    <message>
        <source>as passports write Russian letters (ICAO 9303)</source>
        <translation>как паспорта передают русские буквы (ICAO 9303)</translation>
    </message>
    <message>
        <source>pinyin, syllable by syllable</source>
        <translation>пиньинь, слог за слогом</translation>
    </message>
    <message>
        <source>from the list of irregular forms</source>
        <translation>из списка особых форм</translation>
    </message>
    <message>
        <source>by the sound of the Chinese; seldom right in each letter</source>
        <translation>по звучанию китайского; редко верно до буквы</translation>
    </message>
    <message>
        <source>Perhaps also written so. Guesses, kept only if confirmed: here, or by Ctrl and the number.</source>
        <translation>Возможно, пишется и так. Это догадки; сохраняются только подтверждённые: здесь или клавишей Ctrl с цифрой.</translation>
    </message>
    <message>
        <source>Confirm suggested spelling {number}</source>
        <translation>Подтвердить предложенное написание {number}</translation>
    </message>
    <message>
        <source>{number}. {script}</source>
        <translation>{number}. {script}</translation>
    </message>
</context>
<context>
    <name>NamesPart</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>NarrativeStep</name>
    <message>
        <source>The story</source>
        <translation>Свидетельство</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заблокировать</translation>
    </message>
</context>
<context>
    <name>Needed</name>
    <message>
        <source>ticket</source>
        <translation>номер в очереди</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>интервьюер</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>keep and study</source>
        <translation>хранить и изучать</translation>
    </message>
    <message>
        <source>Kazakh authorities</source>
        <translation>органы Казахстана</translation>
    </message>
    <message>
        <source>UN bodies</source>
        <translation>органы ООН</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>публикация</translation>
    </message>
    <message>
        <source>how it was given</source>
        <translation>как дано согласие</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>born</source>
        <translation>рождение</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation>гражданство</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер документа</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>кем приходится</translation>
    </message>
    <message>
        <source>Chinese ID</source>
        <translation>Китайский номер</translation>
    </message>
    <message>
        <source>last address</source>
        <translation>последний адрес</translation>
    </message>
    <message>
        <source>what</source>
        <translation>что</translation>
    </message>
    <message>
        <source>when</source>
        <translation>когда</translation>
    </message>
    <message>
        <source>which text</source>
        <translation>какой текст</translation>
    </message>
    <message>
        <source>where</source>
        <translation>где</translation>
    </message>
    <message>
        <source>own steps</source>
        <translation>свои шаги</translation>
    </message>
    <message>
        <source>video</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>свидетельство</translation>
    </message>
</context>
<context>
    <name>NeedsPane</name>
    <message>
        <source>Required</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Полезно</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>До отправки</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
</context>
<context>
    <name>NeverGoes</name>
    <message>
        <source>What never goes to {name}</source>
        <translation>Что никогда не уходит получателю {name}</translation>
    </message>
    <message>
        <source>Whatever is chosen, what is ticked here stays: they see that it exists, not what it says. Letters stay too where they may tell what stays. Whoever sends from this vault keeps to it.</source>
        <translation>Что бы ни выбрали, отмеченное здесь остаётся: получатель видит, что это есть, но не что там сказано. Остаются и обращения, если они могут это раскрыть. Это действует для всех, кто отправляет из этого хранилища.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Сохранить это</translation>
    </message>
    <message>
        <source>Whole records</source>
        <translation>Записи целиком</translation>
    </message>
    <message>
        <source>Parts of: {kind}</source>
        <translation>Части: {kind}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Other sources, such as documents and reports</source>
        <translation>Другие источники, например документы и отчёты</translation>
    </message>
    <message>
        <source>Remarks on the files of people</source>
        <translation>Примечания к записям о людях</translation>
    </message>
</context>
<context>
    <name>NewLetter</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>о ком: {name}</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>To whom, and in which language?</source>
        <translation>Кому и на каком языке?</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Choose to whom it goes, and in which language. Enter begins.</source>
        <translation>Выберите, кому и на каком языке. Enter начинает.</translation>
    </message>
    <message>
        <source>Wording not reviewed</source>
        <translation>Текст не проверен</translation>
    </message>
</context>
<context>
    <name>NewMemberForm</name>
    <message>
        <source>Their passphrase</source>
        <translation>Парольная фраза участника</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ещё раз то же</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Add nobody</source>
        <translation>Не добавлять</translation>
    </message>
    <message>
        <source>Let them type it themselves. It opens all that is in this vault, and shows in the records who wrote what.</source>
        <translation>Пусть участник введёт фразу без вас. Она открывает всё в этом хранилище, а в записях видно, кто что написал.</translation>
    </message>
    <message>
        <source>Another member</source>
        <translation>Ещё один участник</translation>
    </message>
    <message>
        <source>Their name, as colleagues know them</source>
        <translation>Имя участника, как его знают коллеги</translation>
    </message>
    <message>
        <source>The member is being added.</source>
        <translation>Участник добавляется.</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Сначала напишите имя.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Выберите парольную фразу.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess.</source>
        <translation>Эту фразу слишком легко угадать.</translation>
    </message>
    <message>
        <source>Type the passphrase twice.</source>
        <translation>Введите парольную фразу дважды.</translation>
    </message>
</context>
<context>
    <name>NewcomerFields</name>
    <message>
        <source>A new passphrase for you</source>
        <translation>Новая парольная фраза для вас</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ещё раз то же</translation>
    </message>
    <message>
        <source>as colleagues know you; it stays in the vault</source>
        <translation>как вас знают коллеги; оно остаётся в хранилище</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Type two sheets at least.</source>
        <translation>Введите хотя бы два листа.</translation>
    </message>
    <message>
        <source>Write your name first.</source>
        <translation>Сначала напишите своё имя.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Выберите парольную фразу.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess.</source>
        <translation>Эту фразу слишком легко угадать.</translation>
    </message>
    <message>
        <source>Type the passphrase twice.</source>
        <translation>Введите парольную фразу дважды.</translation>
    </message>
</context>
<context>
    <name>NextLetter</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>about letter {number}</source>
        <translation>об обращении {number}</translation>
    </message>
    <message>
        <source>The next letter</source>
        <translation>Следующее обращение</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Which letter, and to whom?</source>
        <translation>Какое обращение и кому?</translation>
    </message>
    <message>
        <source>It is about the same people and in the same name. What the register holds of the earlier letter stands in it: number, receipt, last day, answer. Enter begins.</source>
        <translation>Оно о тех же людях и от того же имени. В него входит то, что есть в реестре о прежнем обращении: номер, получение, последний день, ответ. Enter начинает.</translation>
    </message>
    <message>
        <source>Wording not reviewed</source>
        <translation>Текст не проверен</translation>
    </message>
</context>
<context>
    <name>NextRelative</name>
    <message>
        <source>The consent is withdrawn: nothing of it begins another interview.</source>
        <translation>Согласие отозвано: с этого другое интервью не начинают.</translation>
    </message>
    <message>
        <source>A new interview begins in the same room: office, people, languages, address. No consent comes along and nothing that was told.</source>
        <translation>В той же комнате начинается новое интервью: офис, люди, языки, адрес. Согласие и рассказанное не переносятся.</translation>
    </message>
    <message>
        <source>Another relative speaks</source>
        <translation>Рассказывает другой родственник</translation>
    </message>
    <message>
        <source>The same one speaks of another</source>
        <translation>Тот же рассказывает о другом</translation>
    </message>
    <message>
        <source>The next relative</source>
        <translation>Следующий родственник</translation>
    </message>
    <message>
        <source>who is in the room</source>
        <translation>кто в комнате</translation>
    </message>
    <message>
        <source>the languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>the one who speaks</source>
        <translation>кто рассказывает</translation>
    </message>
    <message>
        <source>the telephones</source>
        <translation>телефоны</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>who stands for the family</source>
        <translation>кто представляет семью</translation>
    </message>
    <message>
        <source>the level of safety</source>
        <translation>уровень безопасности</translation>
    </message>
    <message>
        <source>Came along from {interview}: {things}.</source>
        <translation>Перенесено из {interview}: {things}.</translation>
    </message>
    <message>
        <source>There was nothing to take along from {interview}.</source>
        <translation>Из {interview} переносить нечего.</translation>
    </message>
    <message>
        <source>No consent and nothing that was told. Look it over.</source>
        <translation>Согласие и рассказанное не перенесены. Просмотрите всё.</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time into the notes</source>
        <translation>Вставить время в заметки</translation>
    </message>
    <message>
        <source>Put into …</source>
        <translation>Перенести в …</translation>
    </message>
    <message>
        <source>The chosen words, into a field of this step</source>
        <translation>Выделенные слова — в поле этого шага</translation>
    </message>
    <message>
        <source>Chosen words of the notes into a field</source>
        <translation>Выделенные слова заметок — в поле</translation>
    </message>
    <message>
        <source>kept as written</source>
        <translation>хранится как написано</translation>
    </message>
</context>
<context>
    <name>NumberWindow</name>
    <message>
        <source>Fill the screen</source>
        <translation>На весь экран</translation>
    </message>
</context>
<context>
    <name>NumbersPart</name>
    <message>
        <source>Another number</source>
        <translation>Ещё номер</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>Номера документов</translation>
    </message>
    <message>
        <source>What was told stays: {fields}.</source>
        <translation>Рассказанное остаётся: {fields}.</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>Not asked</source>
        <translation>Не спрошено</translation>
    </message>
    <message>
        <source>Nobody who gave a testimony is the applicant</source>
        <translation>Заявитель — не тот, кто дал свидетельство</translation>
    </message>
    <message>
        <source>The applicant&apos;s interview is hidden as a mistake</source>
        <translation>Интервью заявителя скрыто как ошибка</translation>
    </message>
    <message>
        <source>Nobody has said yet what it may cost</source>
        <translation>Ещё не сказано, чем это может грозить</translation>
    </message>
    <message>
        <source>The wording holds words that may no longer be used</source>
        <translation>В тексте есть слова, которые больше нельзя использовать</translation>
    </message>
    <message>
        <source>The power of attorney of {name} ended on {day}</source>
        <translation>Доверенность кончилась {day}: {name}</translation>
    </message>
    <message>
        <source>No power of attorney of {name} is on record</source>
        <translation>Доверенность не записана: {name}</translation>
    </message>
    <message>
        <source>The applicant is at risk, and is not named to this addressee: {name}</source>
        <translation>Заявителю грозит опасность, этому адресату его не называют: {name}</translation>
    </message>
    <message>
        <source>It is not on record any more who signs</source>
        <translation>Больше не записано, кто подписывает</translation>
    </message>
    <message>
        <source>The letter tells what is at risk: look twice at what it shows</source>
        <translation>В обращении есть то, что отмечено «Есть опасность»: посмотрите дважды, что в нём видно</translation>
    </message>
    <message>
        <source>an applicant</source>
        <translation>заявитель</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>somebody&apos;s word that the applicant may be named</source>
        <translation>чьё-то слово, что заявителя можно назвать</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>кто подписывает</translation>
    </message>
    <message>
        <source>a power of attorney that is valid</source>
        <translation>действующая доверенность</translation>
    </message>
    <message>
        <source>an interview that is not hidden</source>
        <translation>интервью, которое не скрыто</translation>
    </message>
    <message>
        <source>an answer to what it may cost</source>
        <translation>ответ, чем это может грозить</translation>
    </message>
    <message>
        <source>the template&apos;s words, taken anew</source>
        <translation>текст шаблона, взятый заново</translation>
    </message>
    <message>
        <source>other annexes</source>
        <translation>другие приложения</translation>
    </message>
    <message>
        <source>Signing waits for: {things}.</source>
        <translation>Для подписи нужно: {things}.</translation>
    </message>
    <message>
        <source>This addressee</source>
        <translation>Этот адресат</translation>
    </message>
    <message>
        <source>{purpose}: {answer}</source>
        <translation>{purpose}: {answer}</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>OpenedCard</name>
    <message>
        <source>All eight groups were read aloud and are the same</source>
        <translation>Все восемь групп прочитаны вслух и совпадают</translation>
    </message>
    <message>
        <source>Trust this card</source>
        <translation>Доверять этой карточке</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Убрать карточку</translation>
    </message>
    <message>
        <source>Let the owner read the numbers aloud, by telephone or in the same room, not in the way the card came. If one differs, put the card away and say so.</source>
        <translation>Пусть владелец прочтёт числа вслух, по телефону или в одной комнате, но не тем путём, каким пришла карточка. Если одно не совпадает, уберите карточку и скажите об этом.</translation>
    </message>
    <message>
        <source>Compare this card</source>
        <translation>Сверьте эту карточку</translation>
    </message>
    <message>
        <source>How you call the owner here</source>
        <translation>Как вы здесь называете владельца</translation>
    </message>
    <message>
        <source>What was typed differs: read the numbers once more.</source>
        <translation>Введённое не совпадает: прочтите числа ещё раз.</translation>
    </message>
    <message>
        <source>Compare the numbers first.</source>
        <translation>Сначала сверьте числа.</translation>
    </message>
    <message>
        <source>Give the owner a name.</source>
        <translation>Дайте владельцу имя.</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Volunteer</source>
        <translation>Волонтёр</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>records; decides nothing for others</source>
        <translation>записывает; за других ничего не решает</translation>
    </message>
    <message>
        <source>also decides who is one person, and writes letters</source>
        <translation>решает и о том, кто один человек, и пишет обращения</translation>
    </message>
    <message>
        <source>also signs the roster</source>
        <translation>подписывает и список организации</translation>
    </message>
    <message>
        <source>Everybody in it sees these names. Next come sheets of paper: whoever holds enough of them can change the organisation together with a coordinator, or alone once the time of every coordinator has ended. Keep a backup of this vault: without a coordinator the sheets wait until then.</source>
        <translation>Эти имена видят все в организации. Дальше — листы бумаги: у кого их достаточно, тот может изменить организацию вместе с координатором, а когда срок всех координаторов истёк — и без него. Храните резервную копию этого хранилища: без координатора листы ждут до тех пор.</translation>
    </message>
    <message>
        <source>Revoke this computer</source>
        <translation>Исключить этот компьютер</translation>
    </message>
    <message>
        <source>What it wrote up to what you hold now still counts; nothing that it writes later does, whoever brings it. This cannot be taken back: somebody who comes back gets a new line.</source>
        <translation>Записанное им раньше, из того, что у вас уже есть, действует; всё, что он запишет потом, не действует, кто бы это ни принёс. Отменить это нельзя: кто вернётся, получит новую строку.</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>A line on the roster</source>
        <translation>Строка списка</translation>
    </message>
    <message>
        <source>It counts as soon as two have signed it.</source>
        <translation>Действует, как только подпишут двое.</translation>
    </message>
    <message>
        <source>Type the words of enough sheets of the organisation. They sign this change and are forgotten.</source>
        <translation>Введите слова с достаточного числа листов организации. Они подпишут это изменение и будут забыты.</translation>
    </message>
</context>
<context>
    <name>OrganisationPart</name>
    <message>
        <source>Found one…</source>
        <translation>Основать…</translation>
    </message>
    <message>
        <source>Join one…</source>
        <translation>Вступить…</translation>
    </message>
    <message>
        <source>Add a computer…</source>
        <translation>Добавить компьютер…</translation>
    </message>
    <message>
        <source>Open a roster…</source>
        <translation>Открыть список…</translation>
    </message>
    <message>
        <source>Save the roster…</source>
        <translation>Сохранить список…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Offices that work together can keep one list of their computers: who is trusted, with what role, and who no more. Most vaults need none; comparing cards is enough.</source>
        <translation>Офисы, которые работают вместе, могут вести один список своих компьютеров: кому доверяют, с какой ролью и кому больше нет. Большинству хранилищ он не нужен: хватает сверки карточек.</translation>
    </message>
    <message>
        <source>{name}, roster {number}. Whoever joins compares these numbers aloud; they never change.</source>
        <translation>{name}, список № {number}. Кто вступает, сверяет эти числа вслух; они не меняются никогда.</translation>
    </message>
    <message>
        <source>this vault</source>
        <translation>это хранилище</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from after its end are here and go no further</source>
        <translation>
            <numerusform>%n изменение, сделанное после отзыва, есть здесь и дальше не идёт</numerusform>
            <numerusform>%n изменения, сделанные после отзыва, есть здесь и дальше не идут</numerusform>
            <numerusform>%n изменений, сделанных после отзыва, есть здесь и дальше не идут</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Исключён</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Срок не начался</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Срок кончился</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Исключить…</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Sign with the sheets…</source>
        <translation>Подписать листами…</translation>
    </message>
    <message>
        <source>Save it for another to sign…</source>
        <translation>Сохранить на подпись другому…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Отказаться</translation>
    </message>
    <message numerus="yes">
        <source>A change waits for %n signature(s)</source>
        <translation>
            <numerusform>Изменение ждёт %n подпись</numerusform>
            <numerusform>Изменение ждёт %n подписи</numerusform>
            <numerusform>Изменение ждёт %n подписей</numerusform>
        </translation>
    </message>
    <message>
        <source>About: {names}</source>
        <translation>О ком: {names}</translation>
    </message>
    <message>
        <source>Signed by: {names}</source>
        <translation>Подписали: {names}</translation>
    </message>
    <message>
        <source>the sheets</source>
        <translation>листы</translation>
    </message>
    <message>
        <source>revoked: {reason}</source>
        <translation>исключение: {reason}</translation>
    </message>
    <message>
        <source>{name}: new, {facts}</source>
        <translation>{name}: новая строка, {facts}</translation>
    </message>
    <message>
        <source>{name}: {facts} (was: {before})</source>
        <translation>{name}: {facts} (было: {before})</translation>
    </message>
    <message>
        <source>The file brought nothing newer.</source>
        <translation>Файл не принёс ничего новее.</translation>
    </message>
    <message>
        <source>Sheets of the organisation</source>
        <translation>Листы организации</translation>
    </message>
    <message>
        <source>Enough of these sheets together sign for the organisation: its first roster now, and any change when coordinators are lacking. Give them to people who do not meet often.</source>
        <translation>Достаточное число этих листов вместе подписывает за организацию: сейчас её первый список, а когда не хватает координаторов — любое изменение. Отдайте их людям, которые редко встречаются.</translation>
    </message>
    <message>
        <source>Three sheets; any two of them sign</source>
        <translation>Три листа; подписывают любые два</translation>
    </message>
    <message>
        <source>Five sheets; any three of them sign</source>
        <translation>Пять листов; подписывают любые три</translation>
    </message>
    <message>
        <source>They were neither printed, saved nor shown, and are kept nowhere. Then nothing is founded.</source>
        <translation>Их не напечатали, не сохранили и не показали, и они нигде не хранятся. Тогда ничего не основано.</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>Списки организаций</translation>
    </message>
    <message>
        <source>Join {name}</source>
        <translation>Вступить: {name}</translation>
    </message>
    <message>
        <source>Its coordinators then decide which computers are trusted here, and with what role.</source>
        <translation>Тогда её координаторы решают, каким компьютерам здесь доверяют и с какой ролью.</translation>
    </message>
    <message>
        <source>Join it</source>
        <translation>Вступить</translation>
    </message>
    <message>
        <source>Roster {number} counts here.</source>
        <translation>Здесь действует список № {number}.</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Save the proposal</source>
        <translation>Сохранить предложение</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Opening takes a few seconds.</source>
        <translation>Открытие займёт несколько секунд.</translation>
    </message>
    <message>
        <source>The backup is checked and restored.</source>
        <translation>Копия проверяется и восстанавливается.</translation>
    </message>
    <message>
        <source>The vault is looked at.</source>
        <translation>Хранилище просматривается.</translation>
    </message>
    <message>
        <source>The vault is being destroyed.</source>
        <translation>Хранилище уничтожается.</translation>
    </message>
</context>
<context>
    <name>OutsideCard</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>The two are being compared.</source>
        <translation>Двое сравниваются.</translation>
    </message>
    <message>
        <source>The two files side by side</source>
        <translation>Две записи рядом</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>For example: the sister confirmed it on the telephone</source>
        <translation>Например: сестра подтвердила по телефону</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message>
        <source>probable</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>маловероятно</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>говорит против</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Два человека</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Пока неясно</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Отменить решение</translation>
    </message>
    <message>
        <source>Decided: they are one person. Their accounts stand in one file now.</source>
        <translation>Решено: это один человек. Рассказы о нём теперь в одной записи.</translation>
    </message>
    <message>
        <source>Decided: they are two people. They will not be asked about again.</source>
        <translation>Решено: это два человека. Больше об этом спрашивать не будут.</translation>
    </message>
    <message>
        <source>Left open. They wait under “Cannot tell yet”.</source>
        <translation>Оставлено открытым. Пара ждёт в разделе «Пока неясно».</translation>
    </message>
    <message>
        <source>The decision was taken back. The two wait again.</source>
        <translation>Решение отменено. Пара снова ждёт.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>No pair waits for a decision</source>
        <translation>Ни одна пара не ждёт решения</translation>
    </message>
    <message>
        <source>Nothing was left open</source>
        <translation>Ничего не оставлено открытым</translation>
    </message>
    <message>
        <source>No two were held to be two people</source>
        <translation>Никого не сочли двумя людьми</translation>
    </message>
    <message>
        <source>No two were put together here</source>
        <translation>Здесь никого не объединили</translation>
    </message>
    <message>
        <source>No decisions contradict each other</source>
        <translation>Решения не противоречат друг другу</translation>
    </message>
    <message>
        <source>Files of people whose names and facts are alike come here. Nothing is put together by itself.</source>
        <translation>Сюда попадают записи о людях с похожими именами и сведениями. Само собой ничего не объединяется.</translation>
    </message>
    <message>
        <source>When two offices decide differently about the same two, both decisions wait here.</source>
        <translation>Если два офиса по-разному решили об одних и тех же людях, оба решения ждут здесь.</translation>
    </message>
    <message>
        <source>What you decide can be looked at and taken back here.</source>
        <translation>Ваши решения можно посмотреть и отменить здесь.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Comparison: {band}</source>
        <translation>Сравнение: {band}</translation>
    </message>
    <message>
        <source>fails its own check</source>
        <translation>не проходит собственную проверку</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Другой офис</translation>
    </message>
    <message>
        <source>{who} decided: {answer}</source>
        <translation>Решение ({who}): {answer}</translation>
    </message>
    <message>
        <source>Named with</source>
        <translation>Названы вместе</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Sound the same</source>
        <translation>Звучат одинаково</translation>
    </message>
    <message>
        <source>Sound alike</source>
        <translation>Звучат похоже</translation>
    </message>
    <message>
        <source>Sound somewhat alike</source>
        <translation>Звучат отчасти похоже</translation>
    </message>
    <message>
        <source>Sound different</source>
        <translation>Звучат по-разному</translation>
    </message>
    <message>
        <source>The same number</source>
        <translation>Тот же номер</translation>
    </message>
    <message>
        <source>The same number but one character</source>
        <translation>Номера разнятся одним знаком</translation>
    </message>
    <message>
        <source>Two different numbers</source>
        <translation>Два разных номера</translation>
    </message>
    <message>
        <source>The same year</source>
        <translation>Тот же год</translation>
    </message>
    <message>
        <source>Not far apart</source>
        <translation>Близко по времени</translation>
    </message>
    <message>
        <source>Years apart</source>
        <translation>Разница в несколько лет</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>То же</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не то же</translation>
    </message>
    <message>
        <source>The same county</source>
        <translation>Тот же уезд</translation>
    </message>
    <message>
        <source>Another county</source>
        <translation>Другой уезд</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Подходит</translation>
    </message>
    <message>
        <source>At another time</source>
        <translation>В другое время</translation>
    </message>
    <message>
        <source>A name stands on both sides</source>
        <translation>Одно имя есть с обеих сторон</translation>
    </message>
    <message>
        <source>Told of as two in one interview</source>
        <translation>В одном интервью названы как двое</translation>
    </message>
    <message>
        <source>The same person speaks</source>
        <translation>Рассказывает тот же человек</translation>
    </message>
</context>
<context>
    <name>PartiesForm</name>
    <message>
        <source>Whom it is about</source>
        <translation>О ком обращение</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не включать</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Добавить человека…</translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation>От чьего имени</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Имя не известно</translation>
    </message>
    <message>
        <source>Nobody who gave a testimony</source>
        <translation>Нет никого, кто дал свидетельство</translation>
    </message>
    <message>
        <source>They sign themselves</source>
        <translation>Подписывают сами</translation>
    </message>
    <message>
        <source>Who signs for them</source>
        <translation>Кто подписывает за них</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Camp or prison</source>
        <translation>Лагерь или тюрьма</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделали</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Дата документа</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Что ответили</translation>
    </message>
    <message>
        <source>When it was answered</source>
        <translation>Когда ответили</translation>
    </message>
    <message>
        <source>Because of what</source>
        <translation>Из-за чего</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда это</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>В каком качестве</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>What was done to the picture</source>
        <translation>Что сделано с изображением</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Кто дал</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Где лежит</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Когда сделано</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Кто сделал</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>How reliable</source>
        <translation>Насколько надёжно</translation>
    </message>
    <message>
        <source>Where it was reported</source>
        <translation>Куда сообщили</translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation>Как ответили</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Что разрешает</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Насколько серьёзно</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что видно</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>О чём просили</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Из чего сделано</translation>
    </message>
</context>
<context>
    <name>PartsAtRisk</name>
    <message>
        <source>These parts stay on this computer</source>
        <translation>Эти части остаются на этом компьютере</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Показать, что я ввожу</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Скрыть, что я ввожу</translation>
    </message>
    <message>
        <source>Keyboard:</source>
        <translation>Клавиатура:</translation>
    </message>
    <message>
        <source>Letters:</source>
        <translation>Буквы:</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock включён</translation>
    </message>
    <message>
        <source>Caps Lock is off</source>
        <translation>Caps Lock выключен</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Your passphrase now</source>
        <translation>Ваша нынешняя парольная фраза</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ещё раз то же</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Старую кто-то может знать</translation>
    </message>
    <message>
        <source>The vault then gets a new master key, so that an older copy of its header opens nothing that is written from now on. It is locked for a moment.</source>
        <translation>Тогда хранилище получит новый главный ключ, и старая копия его заголовка не откроет ничего, что будет записано дальше. Оно ненадолго заблокируется.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Оставить старую</translation>
    </message>
    <message>
        <source>Another passphrase for you</source>
        <translation>Другая парольная фраза для вас</translation>
    </message>
    <message>
        <source>Backups that were made before still open with the old one: make a new backup afterwards.</source>
        <translation>Прежние копии по-прежнему открываются старой: сделайте потом новую копию.</translation>
    </message>
    <message>
        <source>The passphrase is being changed.</source>
        <translation>Фраза меняется.</translation>
    </message>
    <message>
        <source>Type the passphrase that you have now.</source>
        <translation>Введите фразу, которая у вас сейчас.</translation>
    </message>
    <message>
        <source>Choose a new passphrase.</source>
        <translation>Выберите новую парольную фразу.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess.</source>
        <translation>Эту фразу слишком легко угадать.</translation>
    </message>
    <message>
        <source>Type the passphrase twice.</source>
        <translation>Введите парольную фразу дважды.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name not known</source>
        <translation>Имя не известно</translation>
    </message>
    <message>
        <source>Somebody not named</source>
        <translation>Имя не названо</translation>
    </message>
    <message>
        <source>tells of: {relation}</source>
        <translation>о ком: {relation}</translation>
    </message>
    <message>
        <source>Interview {ticket}</source>
        <translation>Интервью {ticket}</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Same person?</source>
        <translation>Один и тот же человек?</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Другие источники</translation>
    </message>
    <message>
        <source>Any spelling, number or place</source>
        <translation>Имя, номер или место</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>find</source>
        <translation>найти</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>все клавиши</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions: {count}</source>
        <translation>Два варианта: {count}</translation>
    </message>
    <message>
        <source>Same person? {count}</source>
        <translation>Один и тот же человек? {count}</translation>
    </message>
    <message numerus="yes">
        <source>Other sources: %n draft(s)</source>
        <translation>
            <numerusform>Другие источники: %n черновик</numerusform>
            <numerusform>Другие источники: %n черновика</numerusform>
            <numerusform>Другие источники: %n черновиков</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Born, from</source>
        <translation>Рождение, откуда</translation>
    </message>
    <message>
        <source>What became</source>
        <translation>Судьба</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Источники</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n рассказ</numerusform>
            <numerusform>%n рассказа</numerusform>
            <numerusform>%n рассказов</numerusform>
        </translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Людей пока нет</translation>
    </message>
    <message>
        <source>A person appears here when an interview that tells of him or her is saved.</source>
        <translation>Человек появится здесь, когда сохранено интервью, где о нём рассказано.</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>Every spelling, numbers, places and told words were looked at, and names that sound alike. Try one part of the name, or fewer filters.</source>
        <translation>Просмотрены все написания, номера, места, слова из рассказов и похожие по звучанию имена. Попробуйте часть имени или меньше фильтров.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Показать всех</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Who is the same person?</source>
        <translation>Кто тот же человек?</translation>
    </message>
    <message>
        <source>Choose whose file tells of {name} too.</source>
        <translation>Выберите запись, где тот же человек: {name}.</translation>
    </message>
</context>
<context>
    <name>PerhapsKnown</name>
    <message>
        <source>Nobody who is known is alike any more.</source>
        <translation>Среди известных людей похожих больше нет.</translation>
    </message>
    <message>
        <source>Told now</source>
        <translation>Рассказано сейчас</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The two side by side</source>
        <translation>Оба рядом</translation>
    </message>
    <message>
        <source>told by {who}</source>
        <translation>источник: {who}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Portrait and papers of this person</source>
        <translation>Портрет и бумаги этого человека</translation>
    </message>
    <message>
        <source>A portrait is shown with the person; papers and photos of this person stand here too.</source>
        <translation>Портрет показан вместе с человеком; здесь же бумаги и фото этого человека.</translation>
    </message>
    <message>
        <source>Family and health</source>
        <translation>Семья и здоровье</translation>
    </message>
    <message>
        <source>Add a portrait…</source>
        <translation>Добавить портрет…</translation>
    </message>
</context>
<context>
    <name>PersonTabs</name>
    <message>
        <source>Persons</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Следующий человек</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Предыдущий человек</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Человек {number}</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Timeline</source>
        <translation>По времени</translation>
    </message>
    <message>
        <source>Accounts and events</source>
        <translation>Рассказы и события</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation>Изображения и бумаги</translation>
    </message>
    <message>
        <source>Everything told</source>
        <translation>Всё рассказанное</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>вкладки</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>исправить</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>следующая область</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>назад к списку</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Написать обращение</translation>
    </message>
    <message>
        <source>Correct what a source told</source>
        <translation>Исправить сказанное источником</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Все люди</translation>
    </message>
    <message>
        <source>What became of this person is not recorded.</source>
        <translation>О судьбе этого человека ничего не записано.</translation>
    </message>
    <message>
        <source>according to {who} ({mark})</source>
        <translation>по словам: {who} ({mark})</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Обращений пока нет</translation>
    </message>
    <message>
        <source>A letter is made from what the sources say; what is missing is shown before.</source>
        <translation>Обращение делается из того, что говорят источники; чего не хватает, видно заранее.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>PersonsStep</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>No person yet</source>
        <translation>Пока никого нет</translation>
    </message>
    <message>
        <source>Of whom does the source tell? Each person gets an account of his or her own.</source>
        <translation>О ком говорит источник? У каждого человека свой рассказ.</translation>
    </message>
    <message>
        <source>Whom does the testimony speak of? Each person gets an account of his or her own.</source>
        <translation>О ком это свидетельство? У каждого человека свой рассказ.</translation>
    </message>
    <message>
        <source>Person {number} of {count}</source>
        <translation>Человек {number} из {count}</translation>
    </message>
    <message>
        <source>The person was removed from this interview.</source>
        <translation>Человек убран из этого интервью.</translation>
    </message>
    <message>
        <source>The person was removed from this source.</source>
        <translation>Человек убран из этого источника.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>PlacePart</name>
    <message>
        <source>What may be meant: {place}</source>
        <translation>Что может иметься в виду: {place}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Взять назад</translation>
    </message>
    <message>
        <source>A code that the list of places does not have</source>
        <translation>Кода нет в списке мест</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>похоже по звучанию</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Открыть пакет</translation>
    </message>
    <message>
        <source>Make room or put the disk back, then try again. Everything else is safe.</source>
        <translation>Освободите место или верните диск и попробуйте ещё раз. Всё остальное в сохранности.</translation>
    </message>
    <message>
        <source>Lock all the same…</source>
        <translation>Всё равно заблокировать…</translation>
    </message>
    <message>
        <source>Not kept is what was typed in another source after {time}.</source>
        <translation>Не сохранено набранное в другом источнике после {time}.</translation>
    </message>
    <message>
        <source>Not kept is what was typed in another source since it was opened.</source>
        <translation>Не сохранено набранное в другом источнике с его открытия.</translation>
    </message>
    <message>
        <source>Not kept is what was typed last in the template of a letter.</source>
        <translation>Не сохранено последнее набранное в шаблоне обращения.</translation>
    </message>
    <message>
        <source>Not kept is what was typed last in the ticket.</source>
        <translation>Не сохранено последнее набранное в номере.</translation>
    </message>
    <message>
        <source>Not kept is what was typed in the interview after {time}.</source>
        <translation>Не сохранено набранное в интервью после {time}.</translation>
    </message>
    <message>
        <source>Not kept is what was typed in the interview since it was opened.</source>
        <translation>Не сохранено набранное в интервью с его открытия.</translation>
    </message>
    <message>
        <source>Not kept is what was typed in the letter after {time}.</source>
        <translation>Не сохранено набранное в обращении после {time}.</translation>
    </message>
    <message>
        <source>Not kept is what was typed in the letter since it was opened.</source>
        <translation>Не сохранено набранное в обращении с его открытия.</translation>
    </message>
    <message>
        <source>Lock, and lose what could not be kept?</source>
        <translation>Заблокировать и потерять несохранённое?</translation>
    </message>
    <message>
        <source>It was kept meanwhile: nothing will be lost.</source>
        <translation>Тем временем оно сохранено: ничего не пропадёт.</translation>
    </message>
    <message>
        <source>Lock all the same</source>
        <translation>Всё равно заблокировать</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Оставить открытым</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>this office</source>
        <translation>этот офис</translation>
    </message>
    <message>
        <source>What was erased here</source>
        <translation>Стёртое здесь</translation>
    </message>
    <message>
        <source>As two members decided</source>
        <translation>По решению двух участников</translation>
    </message>
    <message>
        <source>Asked for by {office}</source>
        <translation>Кто запросил: {office}</translation>
    </message>
    <message>
        <source>Decided by two members, {office} among them</source>
        <translation>По решению двух участников, среди них {office}</translation>
    </message>
    <message>
        <source>What {office} recorded</source>
        <translation>Записано офисом: {office}</translation>
    </message>
    <message>
        <source>What an office recorded whose card you do not trust</source>
        <translation>Записано офисом, чьей карточке вы не доверяете</translation>
    </message>
    <message>
        <source>Number {origin}</source>
        <translation>Номер {origin}</translation>
    </message>
    <message>
        <source>What {office} decided</source>
        <translation>Решено офисом: {office}</translation>
    </message>
    <message>
        <source>A part before this one is missing</source>
        <translation>Нет части перед этой</translation>
    </message>
    <message>
        <source>Both changed it</source>
        <translation>Изменили оба</translation>
    </message>
    <message>
        <source>It does not fit what is here</source>
        <translation>Не согласуется с тем, что есть здесь</translation>
    </message>
    <message>
        <source>Part {number} came</source>
        <translation>Пришла часть {number}</translation>
    </message>
    <message>
        <source>Its role leaves it to you</source>
        <translation>Его роль оставляет решение вам</translation>
    </message>
    <message>
        <source>Its role has no say in it</source>
        <translation>Его роль не даёт права решать</translation>
    </message>
    <message>
        <source>The stricter counts until decided</source>
        <translation>Пока не решено, действует более строгий</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Стирается навсегда</translation>
    </message>
    <message>
        <source>Waits in the settings for an answer</source>
        <translation>Ждёт ответа в настройках</translation>
    </message>
    <message>
        <source>Stays erased; nothing of it is kept</source>
        <translation>Остаётся стёртым; ничего не сохраняется</translation>
    </message>
    <message>
        <source>Both kept, you decide later</source>
        <translation>Оба хранятся, решите позже</translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation>Не принимается</translation>
    </message>
    <message>
        <source>Kept here until you trust the card</source>
        <translation>Хранится здесь, пока вы не доверитесь карточке</translation>
    </message>
    <message>
        <source>Kept here; ask for the bundle before</source>
        <translation>Хранится здесь; попросите предыдущий пакет</translation>
    </message>
    <message>
        <source>Not brought in, unless you tick it below</source>
        <translation>Не принимается, если не отметить ниже</translation>
    </message>
    <message>
        <source>A signature does not fit</source>
        <translation>Подпись не подходит</translation>
    </message>
    <message>
        <source>Its parts do not follow one another</source>
        <translation>Части не следуют одна за другой</translation>
    </message>
    <message>
        <source>Two different parts carry one number: perhaps a restored copy</source>
        <translation>Две разные части с одним номером: возможно, восстановленная копия</translation>
    </message>
    <message>
        <source>A part is not in the form it should have</source>
        <translation>Часть не того вида, каким должна быть</translation>
    </message>
    <message>
        <source>Written by a newer Kuager</source>
        <translation>Записано более новой версией Kuager</translation>
    </message>
    <message>
        <source>Written after the organisation revoked that computer</source>
        <translation>Записано после того, как организация исключила тот компьютер</translation>
    </message>
    <message>
        <source>It claims to come from this computer, which never wrote it</source>
        <translation>Выдаёт себя за запись этого компьютера, который её не писал</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Look at these first</source>
        <translation>Сначала посмотрите это</translation>
    </message>
    <message>
        <source>Nothing in it needs a decision.</source>
        <translation>Решать здесь нечего.</translation>
    </message>
    <message>
        <source>Bundle from {sender}</source>
        <translation>Пакет от: {sender}</translation>
    </message>
    <message>
        <source>made {time} · {size}</source>
        <translation>сделан {time} · {size}</translation>
    </message>
    <message>
        <source>Whole and unchanged</source>
        <translation>Цел и не изменён</translation>
    </message>
    <message>
        <source>Signed by {sender}, whose card you trust</source>
        <translation>Подписан: {sender}, карточка доверенная</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) from {sender}</source>
        <translation>
            <numerusform>%n пакет от: {sender}</numerusform>
            <numerusform>%n пакета от: {sender}</numerusform>
            <numerusform>%n пакетов от: {sender}</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by {sender}; the roster that came names the card</source>
        <translation>Подписан: {sender}; карточка названа в пришедшем списке</translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation>Сделан для вас</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>records you do not have</source>
        <translation>записи, которых у вас нет</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменённые</translation>
    </message>
    <message>
        <source>more is told in them</source>
        <translation>в них рассказано больше</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Два варианта</translation>
    </message>
    <message>
        <source>both of you changed it</source>
        <translation>изменили вы оба</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>with the reason</source>
        <translation>с указанием причины</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>kept here until it fits</source>
        <translation>хранится здесь, пока не подойдёт</translation>
    </message>
    <message>
        <source>New: {records}.</source>
        <translation>Новое: {records}.</translation>
    </message>
    <message>
        <source>Changed: {records}.</source>
        <translation>Изменено: {records}.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in it are here already.</source>
        <translation>
            <numerusform>%n изменение из него здесь уже есть.</numerusform>
            <numerusform>%n изменения из него здесь уже есть.</numerusform>
            <numerusform>%n изменений из него здесь уже есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that waited here come in with it.</source>
        <translation>
            <numerusform>С ним принимается %n изменение, которое здесь ждало.</numerusform>
            <numerusform>С ним принимаются %n изменения, которые здесь ждали.</numerusform>
            <numerusform>С ним принимаются %n изменений, которые здесь ждали.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came too early and will wait here.</source>
        <translation>
            <numerusform>%n изменение пришло слишком рано и будет ждать здесь.</numerusform>
            <numerusform>%n изменения пришли слишком рано и будут ждать здесь.</numerusform>
            <numerusform>%n изменений пришли слишком рано и будут ждать здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a receipt of what {sender} holds.</source>
        <translation>С квитанцией о том, что хранит {sender}.</translation>
    </message>
    <message numerus="yes">
        <source>With %n receipt(s) of what others hold.</source>
        <translation>
            <numerusform>С %n квитанцией о том, что хранят другие.</numerusform>
            <numerusform>С %n квитанциями о том, что хранят другие.</numerusform>
            <numerusform>С %n квитанциями о том, что хранят другие.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) and attachment(s), {size}, come in other files.</source>
        <translation>
            <numerusform>%n видеозапись или вложение, {size}, приходит другими файлами.</numerusform>
            <numerusform>%n видеозаписи и вложения, {size}, приходят другими файлами.</numerusform>
            <numerusform>%n видеозаписей и вложений, {size}, приходят другими файлами.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Что известно</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Что будет</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Open: {what}</source>
        <translation>Открыть: {what}</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Страница {number} из {total}</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Each letter begins on the front of a sheet</source>
        <translation>Каждое обращение — с лицевой стороны листа</translation>
    </message>
    <message>
        <source>For printing on both sides: where needed an empty page is put in.</source>
        <translation>Для двусторонней печати: где нужно, вставляется пустая страница.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message numerus="yes">
        <source>The %n letter(s) that the list shows. The file is not locked, and holds no signature to check: what goes to an office as a file is exported from the letter itself.</source>
        <translation>
            <numerusform>%n обращение из показанного списка. Файл не под замком, и подписи для проверки в нём нет: то, что идёт в орган файлом, берут копией из самого обращения.</numerusform>
            <numerusform>%n обращения из показанного списка. Файл не под замком, и подписи для проверки в нём нет: то, что идёт в орган файлом, берут копией из самого обращения.</numerusform>
            <numerusform>%n обращений из показанного списка. Файл не под замком, и подписи для проверки в нём нет: то, что идёт в орган файлом, берут копией из самого обращения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters in one PDF, for printing</source>
        <translation>Обращения в одном PDF, для печати</translation>
    </message>
    <message>
        <source>Letters in one PDF</source>
        <translation>Обращения в одном PDF</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Файл записывается</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>От него ничего не останется.</translation>
    </message>
    <message>
        <source>{letters} on {pages} are saved as {file}.</source>
        <translation>Сохранено как {file}: {letters}, {pages}.</translation>
    </message>
    <message>
        <source>Whoever has the file can read it. Delete it when it is printed.</source>
        <translation>Его прочтёт любой, у кого есть файл. Удалите его после печати.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This vault signs with a new card from now on.</source>
        <translation>С этого времени хранилище подписывает новой карточкой.</translation>
    </message>
    <message>
        <source>It is a copy or an older state of another one. Nobody takes anything of it until they have that card and compared it: save it under Exchange, Cards, and give it to them.</source>
        <translation>Это копия или более старое состояние другого хранилища. Никто ничего от него не примет, пока не получит эту карточку и не сверит её: сохраните её в «Обмен», «Карточки» и передайте им.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Блокировка…</translation>
    </message>
    <message>
        <source>Close Kuager, and stop what is under way?</source>
        <translation>Закрыть Kuager и остановить то, что идёт?</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Остановить и закрыть</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>осталось меньше минуты</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>осталась примерно %n минута</numerusform>
            <numerusform>осталось примерно %n минуты</numerusform>
            <numerusform>осталось примерно %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
</context>
<context>
    <name>PutInto</name>
    <message>
        <source>Put into which field?</source>
        <translation>Перенести в какое поле?</translation>
    </message>
    <message>
        <source>Fields of this step</source>
        <translation>Поля этого шага</translation>
    </message>
    <message>
        <source>No field of this step takes words. Open another step first.</source>
        <translation>В этом шаге нет полей для слов. Сначала откройте другой шаг.</translation>
    </message>
    <message>
        <source>Put into “{field}”. The notes keep it.</source>
        <translation>Перенесено в поле «{field}». В заметках это осталось.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Взять назад</translation>
    </message>
    <message>
        <source>That field says something else by now; it stays as it is.</source>
        <translation>В этом поле уже стоит другое; оно остаётся как есть.</translation>
    </message>
</context>
<context>
    <name>QuestionBand</name>
    <message>
        <source>Language of the questions</source>
        <translation>Язык вопросов</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>К полю</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Предыдущий вопрос</translation>
    </message>
    <message>
        <source>To the field of the question</source>
        <translation>К полю этого вопроса</translation>
    </message>
    <message>
        <source>Read aloud {number} of {total}</source>
        <translation>Прочитано вслух: {number} из {total}</translation>
    </message>
    <message>
        <source>for: {field}</source>
        <translation>для поля: {field}</translation>
    </message>
    <message>
        <source>draft, its wording is not checked</source>
        <translation>черновик, текст не проверен</translation>
    </message>
</context>
<context>
    <name>ReadingPart</name>
    <message>
        <source>Language of the text</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Чтение вслух</translation>
    </message>
    <message>
        <source>Take the office&apos;s text from a file…</source>
        <translation>Взять текст офиса из файла…</translation>
    </message>
    <message>
        <source>Read the unchecked text…</source>
        <translation>Читать непроверенный текст…</translation>
    </message>
    <message>
        <source>Write the draft to a file…</source>
        <translation>Записать черновик в файл…</translation>
    </message>
    <message>
        <source>The words that are read aloud</source>
        <translation>Слова, которые читают вслух</translation>
    </message>
    <message>
        <source>Version {version}. Checked by: {who}.</source>
        <translation>Версия {version}. Проверка: {who}.</translation>
    </message>
    <message>
        <source>The office&apos;s own text.</source>
        <translation>Собственный текст офиса.</translation>
    </message>
    <message>
        <source>There is no checked text in this language: {language}.</source>
        <translation>Проверенного текста на этом языке нет: {language}.</translation>
    </message>
    <message>
        <source>The office&apos;s text is not marked as checked.</source>
        <translation>Текст офиса не отмечен как проверенный.</translation>
    </message>
    <message>
        <source>What comes with the program is a draft that nobody has checked.</source>
        <translation>С программой идёт черновик, который никто не проверял.</translation>
    </message>
    <message>
        <source>Take the office&apos;s own text from a file, or read your paper and write its date or number below, under “Which text”.</source>
        <translation>Возьмите текст офиса из файла или прочтите свою бумагу и впишите ниже её дату или номер, в поле «Какой текст».</translation>
    </message>
    <message>
        <source>Read aloud: {done} of {total} questions, version {version}.</source>
        <translation>Прочитано вслух вопросов: {done} из {total}, версия {version}.</translation>
    </message>
    <message numerus="yes">
        <source>Read aloud from another text: %n question(s).</source>
        <translation>
            <numerusform>Прочитан вслух по другому тексту %n вопрос.</numerusform>
            <numerusform>Прочитано вслух по другому тексту %n вопроса.</numerusform>
            <numerusform>Прочитано вслух по другому тексту %n вопросов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has checked these words. Read them all the same?</source>
        <translation>Эти слова никто не проверял. Всё равно прочитать?</translation>
    </message>
    <message>
        <source>They may be wrong, or say less than the law asks for, and what is answered to them may not hold. The record will say which text it was.</source>
        <translation>Они могут быть неверны или говорить меньше, чем требует закон, и ответы на них могут не иметь силы. В записи будет указано, какой это был текст.</translation>
    </message>
    <message>
        <source>Read the unchecked text</source>
        <translation>Читать непроверенный текст</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The office&apos;s consent text</source>
        <translation>Текст согласия офиса</translation>
    </message>
    <message>
        <source>Consent texts (*.toml)</source>
        <translation>Тексты согласия (*.toml)</translation>
    </message>
    <message>
        <source>It is kept in this vault for everybody who works with it.</source>
        <translation>Он хранится в этом хранилище для всех, кто с ним работает.</translation>
    </message>
    <message>
        <source>Where to write the draft</source>
        <translation>Куда записать черновик</translation>
    </message>
    <message>
        <source>The draft is written. Correct it, have it checked, and take it from the file again.</source>
        <translation>Черновик записан. Исправьте его, отдайте на проверку и снова возьмите из файла.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Перевернуть</translation>
    </message>
    <message>
        <source>Close the text</source>
        <translation>Закрыть текст</translation>
    </message>
    <message>
        <source>A draft: nobody has checked these words.</source>
        <translation>Черновик: эти слова никто не проверял.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
</context>
<context>
    <name>ReceiptsPane</name>
    <message>
        <source>Receipts</source>
        <translation>Квитанции</translation>
    </message>
    <message>
        <source>Whoever holds your records signs a receipt of what is really there. Only then they count as safe elsewhere; what was withheld stays only here. Every bundle brings one along.</source>
        <translation>Тот, у кого ваши записи, подписывает квитанцию о том, что у него действительно есть. Только тогда они считаются надёжно сохранёнными в другом месте; непереданное остаётся только здесь. Квитанция приходит с каждым пакетом.</translation>
    </message>
    <message>
        <source>What others hold</source>
        <translation>Что есть у других</translation>
    </message>
    <message>
        <source>Nobody else yet</source>
        <translation>Больше никого пока нет</translation>
    </message>
    <message>
        <source>A receipt is for those whose cards you trust. Open a card and compare it first.</source>
        <translation>Квитанция — для тех, чьим карточкам вы доверяете. Сначала откройте карточку и сверьте её.</translation>
    </message>
    <message>
        <source>Give a receipt…</source>
        <translation>Дать квитанцию…</translation>
    </message>
    <message>
        <source>Choose whom it is for.</source>
        <translation>Выберите, для кого она.</translation>
    </message>
    <message>
        <source>For {name}.</source>
        <translation>Для: {name}.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Последняя квитанция</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>No coordinator</source>
        <translation>Не координатор</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Засчитывается</translation>
    </message>
    <message>
        <source>Knows more than this vault</source>
        <translation>Знает больше этого хранилища</translation>
    </message>
    <message>
        <source>Where the receipt goes</source>
        <translation>Куда записать квитанцию</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>Она записывается.</translation>
    </message>
    <message>
        <source>Cancelling leaves no file.</source>
        <translation>При отмене файла не останется.</translation>
    </message>
    <message>
        <source>Writing the receipt</source>
        <translation>Запись квитанции</translation>
    </message>
    <message>
        <source>The receipt is {file}.</source>
        <translation>Квитанция: {file}.</translation>
    </message>
    <message>
        <source>It says what is held here, and nothing of what was told.</source>
        <translation>В ней сказано, что хранится здесь, и ничего из рассказанного.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Who saw this</source>
        <translation>Кто это видел</translation>
    </message>
    <message>
        <source>Nobody has opened, copied or changed it since this log began.</source>
        <translation>С начала этого журнала никто не открывал, не копировал и не менял это.</translation>
    </message>
    <message>
        <source>The log of this computer alone. Nothing can be taken out of it unseen.</source>
        <translation>Журнал только этого компьютера. Незаметно убрать из него ничего нельзя.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>The same witness speaks in other interviews too: {interviews}.</source>
        <translation>Тот же свидетель рассказывает и в других интервью: {interviews}.</translation>
    </message>
    <message>
        <source>It was erased, as two members decided. Only the register is left.</source>
        <translation>Это стёрто по решению двух участников. Остался только реестр.</translation>
    </message>
    <message>
        <source>Hidden as a mistake</source>
        <translation>Скрыто как ошибка</translation>
    </message>
    <message>
        <source>It is in no list, search or choice, here and wherever this travels.</source>
        <translation>Этого нет ни в списках, ни в поиске, ни в выборе — здесь и везде, куда это попадёт.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>A mistake?</source>
        <translation>Ошибка?</translation>
    </message>
    <message>
        <source>Hiding takes it out of lists, search and choices. Nothing is lost; it can be shown again.</source>
        <translation>Скрытое уходит из списков, поиска и выбора. Ничего не теряется; его можно показать снова.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>For example: recorded twice</source>
        <translation>Например: записано дважды</translation>
    </message>
    <message>
        <source>The family takes the consent back?</source>
        <translation>Семья отзывает согласие?</translation>
    </message>
    <message>
        <source>From that moment nothing of this interview goes into letters, bundles or copies. It can still be read here. The withdrawal itself travels, so that others stop too.</source>
        <translation>С этой минуты ничего из этого интервью не идёт в обращения, пакеты и копии. Здесь его ещё можно читать. Сам отзыв передаётся дальше, чтобы и другие остановились.</translation>
    </message>
    <message>
        <source>Withdraw the consent…</source>
        <translation>Отозвать согласие…</translation>
    </message>
    <message>
        <source>The consent is withdrawn. A new answer is recorded in the interview, under Consent.</source>
        <translation>Согласие отозвано. Новый ответ записывается в интервью, в разделе «Согласие».</translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Стереть навсегда?</translation>
    </message>
    <message>
        <source>Ask to erase it</source>
        <translation>Запросить стирание</translation>
    </message>
    <message>
        <source>Stays for ever: name nobody</source>
        <translation>Останется навсегда: никого не называйте</translation>
    </message>
    <message>
        <source>It has been asked for. Another member decides, in the settings under This vault.</source>
        <translation>Запрошено. Решает другой участник: настройки, «Это хранилище».</translation>
    </message>
    <message>
        <source>It has been asked for. A coordinator decides, on another computer.</source>
        <translation>Запрошено. Решает координатор, на другом компьютере.</translation>
    </message>
    <message>
        <source>Two members decide, and you are the only one here. Add another in the settings.</source>
        <translation>Решают двое, а вы здесь один. Добавьте другого участника в настройках.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n интервью</numerusform>
            <numerusform>%n интервью</numerusform>
            <numerusform>%n интервью</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>%n другой источник</numerusform>
            <numerusform>%n других источника</numerusform>
            <numerusform>%n других источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n рассказ</numerusform>
            <numerusform>%n рассказа</numerusform>
            <numerusform>%n рассказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of whom nothing else is told</source>
        <translation>
            <numerusform>%n человек, о котором больше ничего не рассказано</numerusform>
            <numerusform>%n человека, о которых больше ничего не рассказано</numerusform>
            <numerusform>%n человек, о которых больше ничего не рассказано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n черновик</numerusform>
            <numerusform>%n черновика</numerusform>
            <numerusform>%n черновиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n номер</numerusform>
            <numerusform>%n номера</numerusform>
            <numerusform>%n номеров</numerusform>
        </translation>
    </message>
    <message>
        <source>What would go, in every version: {goes}.</source>
        <translation>Будет стёрто во всех версиях: {goes}.</translation>
    </message>
    <message>
        <source>It cannot be taken back. Nothing goes before a second member agrees. Backups made before, and computers that have it, keep what they hold.</source>
        <translation>Вернуть нельзя. Пока не согласится второй участник, ничего не стирается. Прежние резервные копии и компьютеры, где это есть, сохранят своё.</translation>
    </message>
    <message>
        <source>It cannot be taken back. Nothing goes before a second member agrees, one of the two on a coordinator’s computer. Backups made before keep what they hold; computers of the organisation erase it when they hear of it.</source>
        <translation>Вернуть нельзя. Пока не согласится второй участник, ничего не стирается; один из двух — на компьютере координатора. Прежние резервные копии сохранят своё; компьютеры организации сотрут это, когда узнают.</translation>
    </message>
    <message>
        <source>What interviews tell in their own words stays: correct it there.</source>
        <translation>Сказанное в интервью своими словами остаётся: исправьте это там.</translation>
    </message>
    <message>
        <source>That a letter went out stays in the register.</source>
        <translation>То, что обращение отправлено, остаётся в реестре.</translation>
    </message>
    <message>
        <source>It is hidden now.</source>
        <translation>Теперь это скрыто.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>It is shown again.</source>
        <translation>Это снова показано.</translation>
    </message>
    <message>
        <source>Withdraw the consent to this interview?</source>
        <translation>Отозвать согласие на это интервью?</translation>
    </message>
    <message>
        <source>Every answer becomes “withdrawn”. Only a new answer of the family changes that.</source>
        <translation>Каждый ответ станет «отозвано». Изменит это только новый ответ семьи.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>The consent is withdrawn. Nothing of it is used from now on.</source>
        <translation>Согласие отозвано. С этого момента ничего из этого не используется.</translation>
    </message>
    <message>
        <source>Asked. Nothing is erased yet.</source>
        <translation>Запрошено. Пока ничего не стёрто.</translation>
    </message>
    <message>
        <source>Another member finds the request in the settings, under This vault.</source>
        <translation>Другой участник найдёт запрос в настройках, в разделе «Это хранилище».</translation>
    </message>
    <message>
        <source>A coordinator hears of it with your next bundle.</source>
        <translation>Координатор узнает об этом с вашим следующим пакетом.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Рассказ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Whom an account is about</source>
        <translation>О ком рассказ</translation>
    </message>
    <message>
        <source>One person or two</source>
        <translation>Один человек или два</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>действует до {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>told on {date}</source>
        <translation>рассказано {date}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Request to erase</source>
        <translation>Запрос на стирание</translation>
    </message>
    <message>
        <source>Decision on erasing</source>
        <translation>Решение о стирании</translation>
    </message>
</context>
<context>
    <name>RecoverCard</name>
    <message>
        <source>Open the vault</source>
        <translation>Открыть хранилище</translation>
    </message>
    <message>
        <source>Open with recovery sheets</source>
        <translation>Открыть листами восстановления</translation>
    </message>
    <message>
        <source>Type the words of two sheets or more, as many as the sheets say. You become a member of this vault with a passphrase of your own; the old ways in stay until they are taken away.</source>
        <translation>Введите слова двух листов или больше — сколько указано на листах. Вы станете участником этого хранилища со своей парольной фразой; прежние способы входа остаются, пока их не уберут.</translation>
    </message>
</context>
<context>
    <name>RecoveryPart</name>
    <message>
        <source>Make recovery sheets…</source>
        <translation>Сделать листы восстановления…</translation>
    </message>
    <message>
        <source>Try the sheets…</source>
        <translation>Опробовать листы…</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten</source>
        <translation>Если фразу забудут</translation>
    </message>
    <message>
        <source>There are recovery sheets, made {time}. Try them now and then: paper gets lost.</source>
        <translation>Листы восстановления есть, сделаны: {time}. Иногда пробуйте их: бумага теряется.</translation>
    </message>
    <message>
        <source>There are no recovery sheets. If every passphrase of this vault is forgotten, nobody can open it any more.</source>
        <translation>Листов восстановления нет. Если все парольные фразы этого хранилища забудут, его никто больше не откроет.</translation>
    </message>
    <message>
        <source>Make new sheets…</source>
        <translation>Сделать новые листы…</translation>
    </message>
    <message>
        <source>The sheets that were made before will open nothing any more.</source>
        <translation>Прежние листы больше ничего не откроют.</translation>
    </message>
    <message>
        <source>It can also be done later, in the settings under “Ways in”.</source>
        <translation>Это можно сделать и позже, в настройках, в разделе «Способы входа».</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>Листы восстановления</translation>
    </message>
    <message>
        <source>Sheets of paper with twenty words each. If a passphrase is forgotten, enough of them together open the vault; one alone tells nothing. Give them to people who do not meet often, and never keep two in one place.</source>
        <translation>Листы бумаги, на каждом двадцать слов. Если фразу забудут, достаточное число листов вместе откроет хранилище; один лист ничего не выдаёт. Отдайте их людям, которые редко встречаются, и никогда не держите два в одном месте.</translation>
    </message>
    <message>
        <source>Three sheets; any two of them open the vault</source>
        <translation>Три листа; хранилище открывают любые два</translation>
    </message>
    <message>
        <source>Five sheets; any three of them open the vault</source>
        <translation>Пять листов; хранилище открывают любые три</translation>
    </message>
    <message>
        <source>They were neither printed, saved nor shown, and are kept nowhere. Then nobody has these words; make new sheets, or the vault has none.</source>
        <translation>Их не напечатали, не сохранили и не показали, и они нигде не хранятся. Тогда этих слов ни у кого нет; сделайте новые листы, иначе хранилище останется без них.</translation>
    </message>
    <message>
        <source>These sheets open this vault.</source>
        <translation>Эти листы открывают это хранилище.</translation>
    </message>
    <message>
        <source>Give them away now, each to another person.</source>
        <translation>Теперь раздайте их, каждый отдельному человеку.</translation>
    </message>
</context>
<context>
    <name>RefusalPlace</name>
    <message>
        <source>This is longer than a record can hold: {field}.</source>
        <translation>Это длиннее, чем вмещает запись: {field}.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>New letter</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Person, applicant or number</source>
        <translation>Человек, заявитель или номер</translation>
    </message>
    <message>
        <source>Check a PDF…</source>
        <translation>Проверить PDF…</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>Какие обращения</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Взять копию…</translation>
    </message>
    <message>
        <source>Print together…</source>
        <translation>Напечатать вместе…</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>new letter</source>
        <translation>новое обращение</translation>
    </message>
    <message>
        <source>find</source>
        <translation>найти</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>все клавиши</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>ещё не подписано</translation>
    </message>
    <message>
        <source>The names of those it is about and of the applicants were looked at, in every script, and names that sound alike. Try one part of the name, or fewer filters.</source>
        <translation>Просмотрены имена тех, о ком речь, и заявителей на всех письменностях, и похожие по звучанию имена. Попробуйте часть имени или меньше фильтров.</translation>
    </message>
    <message>
        <source>in the name of {name}</source>
        <translation>от имени: {name}</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Имя не известно</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Обращений пока нет</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>выдан дважды</translation>
    </message>
    <message>
        <source>A letter is made from what was told of a person; what is missing is shown before.</source>
        <translation>Обращение делается из того, что рассказано о человеке; чего не хватает, видно заранее.</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>Выбрать человека</translation>
    </message>
    <message>
        <source>No letter was found</source>
        <translation>Обращение не найдено</translation>
    </message>
    <message>
        <source>Show all letters</source>
        <translation>Показать все обращения</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>the receipt slip and the answer, scanned or photographed</source>
        <translation>талон о получении и ответ, скан или фото</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>RegisterParts</name>
    <message>
        <source>Numbers of letters</source>
        <translation>Номера обращений</translation>
    </message>
    <message>
        <source>Each letter gets the next number of the year when it is signed, such as 12/2026. Two offices of one team begin theirs with a sign of their own, such as ALM for ALM-12/2026. Numbers that were given stay.</source>
        <translation>При подписи каждое обращение получает следующий номер года, например 12/2026. Если у команды два офиса, номера каждого начинаются со своего знака, например ALM: ALM-12/2026. Выданные номера остаются.</translation>
    </message>
    <message>
        <source>Sign of this office</source>
        <translation>Знак этого офиса</translation>
    </message>
    <message>
        <source>The next letter&apos;s number begins with it.</source>
        <translation>С него начнётся номер следующего обращения.</translation>
    </message>
    <message>
        <source>Numbers have no sign from now on.</source>
        <translation>Теперь номера без знака.</translation>
    </message>
    <message>
        <source>Days on which offices are closed</source>
        <translation>Дни, когда органы закрыты</translation>
    </message>
    <message>
        <source>Answers are due in working days. The feasts of Kazakhstan are known; what the government moves at short notice is written here: a line for each day, the day first, then what for.</source>
        <translation>Срок ответа считается в рабочих днях. Праздники Казахстана программе известны; то, что правительство переносит в последний момент, пишут здесь: каждый день с новой строки, сначала дата, потом причина.</translation>
    </message>
    <message>
        <source>Closed besides, such as 11.05.2026 by decree</source>
        <translation>Закрыто также, например 11.05.2026 по постановлению</translation>
    </message>
    <message>
        <source>Last days are counted with it from now on.</source>
        <translation>Теперь последние дни считаются с учётом этого.</translation>
    </message>
    <message>
        <source>The calendar of Kazakhstan holds as it is.</source>
        <translation>Действует календарь Казахстана как есть.</translation>
    </message>
    <message>
        <source>Days on which offices work</source>
        <translation>Дни, когда органы работают</translation>
    </message>
    <message>
        <source>Weekends and feasts that are worked for others, a line for each.</source>
        <translation>Выходные и праздники, в которые работают за другие дни, каждый с новой строки.</translation>
    </message>
    <message>
        <source>Worked besides, such as 16.05.2026</source>
        <translation>Работают также, например 16.05.2026</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>On paper (PDF)</source>
        <translation>На бумаге (PDF)</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>With the names of those at risk</source>
        <translation>С именами тех, кому грозит опасность</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message numerus="yes">
        <source>The %n letter(s) that the list shows. The file is not locked. Letters of those who took back their consent, and of those at risk, keep their line but bear no names.</source>
        <translation>
            <numerusform>%n обращение из показанного списка. Файл не под замком. Обращения тех, кто отозвал согласие, и тех, кому грозит опасность, остаются в строке, но без имён.</numerusform>
            <numerusform>%n обращения из показанного списка. Файл не под замком. Обращения тех, кто отозвал согласие, и тех, кому грозит опасность, остаются в строке, но без имён.</numerusform>
            <numerusform>%n обращений из показанного списка. Файл не под замком. Обращения тех, кто отозвал согласие, и тех, кому грозит опасность, остаются в строке, но без имён.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Взять копию реестра</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The register is saved as {file}.</source>
        <translation>Реестр сохранён: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>Without names: %n letter(s).</source>
        <translation>
            <numerusform>Без имён: %n обращение.</numerusform>
            <numerusform>Без имён: %n обращения.</numerusform>
            <numerusform>Без имён: %n обращений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalForm</name>
    <message>
        <source>Check the words</source>
        <translation>Проверить слова</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Type the words of two sheets from the paper, as if the passphrase were lost. They are only checked; nothing is opened, and nothing of it is kept.</source>
        <translation>Введите с бумаги слова двух листов, как если бы фраза была потеряна. Они только проверяются; ничего не открывается и не сохраняется.</translation>
    </message>
    <message>
        <source>Try the sheets</source>
        <translation>Опробовать листы</translation>
    </message>
    <message>
        <source>Type two sheets at least.</source>
        <translation>Введите хотя бы два листа.</translation>
    </message>
    <message>
        <source>The words are being checked.</source>
        <translation>Слова проверяются.</translation>
    </message>
</context>
<context>
    <name>ReleaseSheet</name>
    <message>
        <source>Tell it in this letter</source>
        <translation>Сообщить в этом обращении</translation>
    </message>
    <message>
        <source>Keep it back</source>
        <translation>Не сообщать</translation>
    </message>
    <message>
        <source>Tell what is at risk?</source>
        <translation>Сообщить то, что отмечено «Есть опасность»?</translation>
    </message>
    <message>
        <source>The office that gets the letter will read it. This cannot be taken back.</source>
        <translation>Орган, который получит обращение, это прочтёт. Вернуть это нельзя.</translation>
    </message>
    <message>
        <source>Who says that it may be told, and why?</source>
        <translation>Кто говорит, что это можно сообщить, и почему?</translation>
    </message>
    <message>
        <source>It waits for an answer.</source>
        <translation>Нужен ответ.</translation>
    </message>
</context>
<context>
    <name>Representatives</name>
    <message>
        <source>Who stands for the family</source>
        <translation>Кто представляет семью</translation>
    </message>
    <message>
        <source>Add a representative</source>
        <translation>Добавить представителя</translation>
    </message>
    <message>
        <source>The representative was removed.</source>
        <translation>Представитель убран.</translation>
    </message>
    <message>
        <source>a lawyer, a relative with a power of attorney</source>
        <translation>адвокат, родственник с доверенностью</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
</context>
<context>
    <name>RequestsPart</name>
    <message>
        <source>Nobody has asked for an erasure.</source>
        <translation>Стирания никто не просил.</translation>
    </message>
    <message>
        <source>Requests to erase</source>
        <translation>Запросы на стирание</translation>
    </message>
    <message>
        <source>Erasing is asked for where a record is shown, under “Who saw this”. Nothing goes before two members agree, each under an own passphrase; in an organisation one of them on a coordinator’s computer.</source>
        <translation>Стирание запрашивают там, где показана запись, в разделе «Кто это видел». Пока не согласятся два участника, каждый под своей парольной фразой, ничего не стирается; в организации один из них — на компьютере координатора.</translation>
    </message>
    <message>
        <source>It goes in every version, with drafts, letters and their files, and cannot be taken back. Backups made before, and computers that have it, keep what they hold.</source>
        <translation>Стирается во всех версиях, с черновиками, обращениями и их файлами; вернуть нельзя. Прежние резервные копии и компьютеры, где это есть, сохранят своё.</translation>
    </message>
    <message>
        <source>It goes in every version, with drafts, letters and their files, and cannot be taken back. Backups made before keep what they hold; computers of the organisation erase it when they hear of it.</source>
        <translation>Стирается во всех версиях, с черновиками, обращениями и их файлами; вернуть нельзя. Прежние резервные копии сохранят своё; компьютеры организации сотрут это, когда узнают.</translation>
    </message>
    <message>
        <source>One more member has to agree after you.</source>
        <translation>После вас должен согласиться ещё один участник.</translation>
    </message>
    <message>
        <source>A coordinator has to agree after you, on another computer.</source>
        <translation>После вас должен согласиться координатор, на другом компьютере.</translation>
    </message>
    <message>
        <source>Erase it for good?</source>
        <translation>Стереть навсегда?</translation>
    </message>
    <message>
        <source>Erase “{what}” for good?</source>
        <translation>Стереть «{what}» навсегда?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>With it goes: {what}.</source>
        <translation>Вместе с этим стирается: {what}.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>It was erased.</source>
        <translation>Стёрто.</translation>
    </message>
    <message>
        <source>Your answer is kept.</source>
        <translation>Ваш ответ сохранён.</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Restore it</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>ещё не выбрана</translation>
    </message>
    <message>
        <source>the usual folder of your user</source>
        <translation>обычная папка вашего пользователя</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Passphrase of the vault in it</source>
        <translation>Парольная фраза хранилища в ней</translation>
    </message>
    <message>
        <source>With recovery sheets instead</source>
        <translation>Вместо неё — листами восстановления</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить копию</translation>
    </message>
    <message>
        <source>All of it is checked first; the backup stays as it is. The vault that comes of it signs with keys of its own, so nobody takes it for the one that was lost.</source>
        <translation>Сначала проверяется всё; копия остаётся как есть. Получившееся хранилище подписывает своими ключами, поэтому его не примут за потерянное.</translation>
    </message>
    <message>
        <source>The folder of the backup</source>
        <translation>Папка копии</translation>
    </message>
    <message>
        <source>The vault will lie in</source>
        <translation>Хранилище будет лежать в</translation>
    </message>
    <message>
        <source>Choose the folder of the backup.</source>
        <translation>Выберите папку копии.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation>Пустая папка для хранилища</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Why it is corrected</source>
        <translation>Почему исправлено</translation>
    </message>
    <message>
        <source>kept with the change; may stay empty</source>
        <translation>хранится с изменением; можно не заполнять</translation>
    </message>
    <message>
        <source>Before it is saved</source>
        <translation>До сохранения</translation>
    </message>
    <message>
        <source>Nothing here is required. What is open can be added on any later day.</source>
        <translation>Здесь ничего не обязательно. Чего нет, можно добавить в любой другой день.</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Вторая проверка</translation>
    </message>
    <message>
        <source>Everything that letters need is there.</source>
        <translation>Всё нужное для обращений есть.</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Человек {number}</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>О чём просят</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Signature line</source>
        <translation>Строка подписи</translation>
    </message>
</context>
<context>
    <name>RootForm</name>
    <message>
        <source>Sign with the sheets</source>
        <translation>Подписать листами</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Type two sheets at least.</source>
        <translation>Введите хотя бы два листа.</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>It is not taken; ask a coordinator.</source>
        <translation>Он не принимается; спросите координатора.</translation>
    </message>
    <message>
        <source>A newer roster of the organisation came along, version {version}.</source>
        <translation>Вместе пришёл более новый список организации, версия {version}.</translation>
    </message>
    <message>
        <source>It is taken with the records, which are read by it.</source>
        <translation>Он принимается вместе с записями, и они читаются по нему.</translation>
    </message>
    <message>
        <source>A roster of another organisation came along.</source>
        <translation>Вместе пришёл список другой организации.</translation>
    </message>
    <message>
        <source>A roster came along that contradicts the one that counts here.</source>
        <translation>Вместе пришёл список, который противоречит действующему здесь.</translation>
    </message>
    <message>
        <source>A roster came along that does not verify.</source>
        <translation>Вместе пришёл список, который не проходит проверку.</translation>
    </message>
    <message>
        <source>{who}: new, {now}</source>
        <translation>{who}: новая строка, {now}</translation>
    </message>
    <message>
        <source>{who}: changed, {now}</source>
        <translation>{who}: изменено, {now}</translation>
    </message>
    <message>
        <source>{who}: {now}, before {before}</source>
        <translation>{who}: {now}, раньше {before}</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>исключён</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>волонтёр</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>координатор</translation>
    </message>
    <message>
        <source>{role}, ended</source>
        <translation>{role}, срок кончился</translation>
    </message>
    <message>
        <source>{role}, not yet</source>
        <translation>{role}, срок не начался</translation>
    </message>
</context>
<context>
    <name>RowsPart</name>
    <message>
        <source>The line was removed.</source>
        <translation>Строка убрана.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Kept as told; no year in it. Add one if it is known.</source>
        <translation>Сохранено как сказано; года нет. Добавьте, если он известен.</translation>
    </message>
    <message>
        <source>Kept as told; there is no such day. Read it back once.</source>
        <translation>Сохранено как сказано; такого дня нет. Прочтите вслух для проверки.</translation>
    </message>
    <message>
        <source>Kept as told; the end is before the beginning. Read it back once.</source>
        <translation>Сохранено как сказано; конец раньше начала. Прочтите вслух для проверки.</translation>
    </message>
    <message>
        <source>Kept as told; that year is too far away. Read it back once.</source>
        <translation>Сохранено как сказано; такой год слишком далеко. Прочтите вслух для проверки.</translation>
    </message>
    <message>
        <source>Kept as told; it can mean more than one date.</source>
        <translation>Сохранено как сказано; это может значить не одну дату.</translation>
    </message>
    <message>
        <source>Kept as told; no date understood. Add a year if it is known.</source>
        <translation>Сохранено как сказано; дата не понята. Добавьте год, если он известен.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не известно</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{start} or later</source>
        <translation>{start} или позже</translation>
    </message>
    <message>
        <source>{end} or earlier</source>
        <translation>{end} или раньше</translation>
    </message>
    <message>
        <source>perhaps around {date}</source>
        <translation>возможно, примерно {date}</translation>
    </message>
    <message>
        <source>around {date}</source>
        <translation>примерно {date}</translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation>возможно, {date}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>весна {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>лето {year}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>осень {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>зима {year}</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <translation>{year}-е годы</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Old form without a check: {words}</source>
        <translation>Старый вид без проверки: {words}</translation>
    </message>
    <message>
        <source>The check digit fits.</source>
        <translation>Контрольная цифра подходит.</translation>
    </message>
    <message>
        <source>It does not fit this kind, but it fits: {kind}.</source>
        <translation>Не подходит к этому виду, но подходит: {kind}.</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Сменить вид</translation>
    </message>
    <message>
        <source>Kept as told; no number understood. Read it back.</source>
        <translation>Оставлено, как сказано; номер не понят. Прочитайте вслух ещё раз.</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобильный</translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation>городской</translation>
    </message>
    <message>
        <source>man</source>
        <translation>мужчина</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>женщина</translation>
    </message>
    <message>
        <source>It should have {digits} characters. Kept as told; read it back once.</source>
        <translation>Должно быть {digits} знаков. Сохранено как сказано; прочтите вслух для проверки.</translation>
    </message>
    <message>
        <source>Not only digits. Kept as told; read it back once.</source>
        <translation>Не только цифры. Сохранено как сказано; прочтите вслух для проверки.</translation>
    </message>
    <message>
        <source>The day of birth in it does not exist. Kept as told; read it back once.</source>
        <translation>Такого дня рождения нет. Сохранено как сказано; прочтите вслух для проверки.</translation>
    </message>
    <message>
        <source>The last digit does not fit. Kept as told; read it back once.</source>
        <translation>Последняя цифра не подходит. Сохранено как сказано; прочтите вслух для проверки.</translation>
    </message>
</context>
<context>
    <name>SaidStep</name>
    <message>
        <source>Kept as it is said there. What it says of each person comes in the next steps.</source>
        <translation>Хранится так, как там сказано. Что он говорит о каждом человеке — в следующих шагах.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
</context>
<context>
    <name>SamePersonPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Один и тот же человек?</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Оставить открытым</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Nothing to save yet</source>
        <translation>Пока нечего сохранять</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Saved, encrypted · {time}</source>
        <translation>Сохранено, зашифровано · {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>What this search is called</source>
        <translation>Название этого поиска</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Убрать «{name}»</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>None yet: search for something or choose a filter, then save it here.</source>
        <translation>Пока нет: найдите что-нибудь или выберите фильтр, затем сохраните здесь.</translation>
    </message>
    <message>
        <source>It needs a name first.</source>
        <translation>Сначала нужно название.</translation>
    </message>
    <message>
        <source>A search of this name is there already; this one takes its place.</source>
        <translation>Поиск с таким названием уже есть; этот займёт его место.</translation>
    </message>
    <message>
        <source>The saved search “{name}” is removed.</source>
        <translation>Сохранённый поиск «{name}» убран.</translation>
    </message>
    <message>
        <source>What it found stays.</source>
        <translation>Найденное им остаётся.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Ticket {ticket}</source>
        <translation>Номер {ticket}</translation>
    </message>
    <message>
        <source>Year in which it happened</source>
        <translation>Год, когда произошло</translation>
    </message>
    <message>
        <source>County told of</source>
        <translation>Уезд, о котором речь</translation>
    </message>
    <message>
        <source>Sex of who speaks</source>
        <translation>Пол рассказчика</translation>
    </message>
    <message>
        <source>Letter from it</source>
        <translation>Обращение по нему</translation>
    </message>
    <message>
        <source>Sex of one told of</source>
        <translation>Пол того, о ком говорит</translation>
    </message>
    <message>
        <source>What became of the letter</source>
        <translation>Что стало с обращением</translation>
    </message>
    <message>
        <source>What became of the person</source>
        <translation>Судьба человека</translation>
    </message>
    <message>
        <source>What became</source>
        <translation>Судьба</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Уезд</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Consent to letters</source>
        <translation>Согласие на обращения</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не известно</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрошено</translation>
    </message>
    <message>
        <source>No letter</source>
        <translation>Обращения нет</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не сказано</translation>
    </message>
    <message>
        <source>With video</source>
        <translation>С видео</translation>
    </message>
    <message>
        <source>Without video</source>
        <translation>Без видео</translation>
    </message>
    <message>
        <source>by this name</source>
        <translation>по этому имени</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>похоже по звучанию</translation>
    </message>
    <message>
        <source>sounds like {text}</source>
        <translation>звучит как {text}</translation>
    </message>
    <message>
        <source>in it: “{text}”</source>
        <translation>в нём: «{text}»</translation>
    </message>
    <message>
        <source>told: “{text}”</source>
        <translation>рассказано: «{text}»</translation>
    </message>
    <message>
        <source>number {text}</source>
        <translation>номер {text}</translation>
    </message>
    <message>
        <source>ticket {text}</source>
        <translation>номер в очереди {text}</translation>
    </message>
    <message>
        <source>name {text}</source>
        <translation>имя {text}</translation>
    </message>
    <message>
        <source>tells of {text}</source>
        <translation>о ком: {text}</translation>
    </message>
    <message>
        <source>tells of {text}, who sounds alike</source>
        <translation>о ком: {text}, похоже по звучанию</translation>
    </message>
    <message>
        <source>in the name of {text}</source>
        <translation>от имени: {text}</translation>
    </message>
    <message>
        <source>in the name of {text}, who sounds alike</source>
        <translation>от имени: {text}, похоже по звучанию</translation>
    </message>
    <message>
        <source>place {text}</source>
        <translation>место {text}</translation>
    </message>
    <message>
        <source>place {text}, which sounds alike</source>
        <translation>место {text}, похоже по звучанию</translation>
    </message>
    <message>
        <source>order swapped</source>
        <translation>другой порядок</translation>
    </message>
    <message>
        <source>without {endings}</source>
        <translation>без {endings}</translation>
    </message>
    <message>
        <source>only on one side: {names}</source>
        <translation>только с одной стороны: {names}</translation>
    </message>
    <message>
        <source>title left out: {titles}</source>
        <translation>без титула: {titles}</translation>
    </message>
    <message>
        <source>the same by the lexicon</source>
        <translation>то же по словарю</translation>
    </message>
    <message>
        <source>read as pinyin</source>
        <translation>читается как пиньинь</translation>
    </message>
    <message>
        <source>vowels not written</source>
        <translation>гласные не написаны</translation>
    </message>
    <message>
        <source>with and without ğ</source>
        <translation>с ğ и без ğ</translation>
    </message>
    <message>
        <source>without an ending of respect</source>
        <translation>без уважительного окончания</translation>
    </message>
    <message>
        <source>written as one word</source>
        <translation>слитно</translation>
    </message>
    <message>
        <source>begins so</source>
        <translation>начинается так</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Filter: {count}</source>
        <translation>Фильтр: {count}</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>Password of the file</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ещё раз то же</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>The password is too easy to guess.</source>
        <translation>Этот пароль слишком легко угадать.</translation>
    </message>
    <message>
        <source>Type the password twice.</source>
        <translation>Введите пароль дважды.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>How the interview was held</source>
        <translation>Как прошло интервью</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Кто рассказывает</translation>
    </message>
    <message>
        <source>Address and telephone</source>
        <translation>Адрес и телефон</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Изображения и документы</translation>
    </message>
    <message>
        <source>What the family did itself</source>
        <translation>Что семья сделала сама</translation>
    </message>
    <message>
        <source>Who stands for the family</source>
        <translation>Кто представляет семью</translation>
    </message>
    <message>
        <source>What was done to the family</source>
        <translation>Что сделали с семьёй</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Вторая проверка</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Birth, numbers, work</source>
        <translation>Рождение, номера, работа</translation>
    </message>
    <message>
        <source>Family and health</source>
        <translation>Семья и здоровье</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Remarks on the file</source>
        <translation>Примечания к записи</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>One person or two</source>
        <translation>Один человек или два</translation>
    </message>
    <message>
        <source>Addressee and kind</source>
        <translation>Адресат и вид</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Текст обращения</translation>
    </message>
    <message>
        <source>Signed page</source>
        <translation>Подписанная страница</translation>
    </message>
    <message>
        <source>Sending and receipt</source>
        <translation>Отправка и получение</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что было дальше</translation>
    </message>
    <message>
        <source>Hidden or shown</source>
        <translation>Скрыто или показано</translation>
    </message>
    <message>
        <source>What is to be erased</source>
        <translation>Что стереть</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или нет</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>SendOutPane</name>
    <message>
        <source>Nobody to send to yet</source>
        <translation>Отправлять пока некому</translation>
    </message>
    <message>
        <source>A bundle is sealed for those whose cards you trust. Open a card and compare it first.</source>
        <translation>Пакет запечатывается для тех, чьим карточкам вы доверяете. Сначала откройте карточку и сверьте её.</translation>
    </message>
    <message>
        <source>To the cards</source>
        <translation>К карточкам</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>Записать пакет</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>The list could not be made.</source>
        <translation>Список составить не удалось.</translation>
    </message>
    <message>
        <source>What never goes there…</source>
        <translation>Что никогда не уходит…</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n правило</numerusform>
            <numerusform>%n правила</numerusform>
            <numerusform>%n правил</numerusform>
        </translation>
    </message>
    <message>
        <source>They have signed for all of it.</source>
        <translation>Получение всего этого уже подтверждено.</translation>
    </message>
    <message>
        <source>Nothing goes by this choice.</source>
        <translation>При таком выборе ничего не уходит.</translation>
    </message>
    <message>
        <source>The list is being made.</source>
        <translation>Список составляется.</translation>
    </message>
    <message>
        <source>Into {folder}, {free} free. It takes about {size}, and its name tells nothing.</source>
        <translation>Папка: {folder}, свободно {free}. Займёт около {size}; имя файла ничего не выдаёт.</translation>
    </message>
    <message>
        <source>It is read back and checked. “Safely with” comes with their receipt.</source>
        <translation>Пакет перечитывается и проверяется. «Надёжно хранится у» появится с их квитанцией.</translation>
    </message>
    <message>
        <source>The bundle is being written.</source>
        <translation>Пакет записывается.</translation>
    </message>
    <message>
        <source>Choose to whom.</source>
        <translation>Выберите, кому.</translation>
    </message>
    <message>
        <source>Choose a folder, for example on a stick.</source>
        <translation>Выберите папку, например на флешке.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбор папки</translation>
    </message>
    <message>
        <source>Other place…</source>
        <translation>Другое место…</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing in the folder.</source>
        <translation>При отмене в папке ничего не останется.</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Запись пакета</translation>
    </message>
    <message>
        <source>Written: {file}, {size}.</source>
        <translation>Записано: {file}, {size}.</translation>
    </message>
    <message>
        <source>It was read back and is the same. Only {names} can open it. Nobody else can see who sent it or what is in it.</source>
        <translation>Он перечитан и совпадает. Открыть его могут только: {names}. Больше никто не увидит, кто его послал и что в нём.</translation>
    </message>
</context>
<context>
    <name>SeparatePage</name>
    <message>
        <source>Which account is about somebody else?</source>
        <translation>Какой рассказ о другом человеке?</translation>
    </message>
    <message>
        <source>Separate the account</source>
        <translation>Отделить рассказ</translation>
    </message>
    <message>
        <source>Leave them together</source>
        <translation>Оставить вместе</translation>
    </message>
    <message>
        <source>For example: another man of the same name</source>
        <translation>Например: другой мужчина с тем же именем</translation>
    </message>
    <message>
        <source>Separate an account</source>
        <translation>Отделить рассказ</translation>
    </message>
    <message>
        <source>Choose the account.</source>
        <translation>Выберите рассказ.</translation>
    </message>
</context>
<context>
    <name>SetWriter</name>
    <message>
        <source>Cancelling keeps the files that are written and checked; you can go on later.</source>
        <translation>При отмене записанные и проверенные файлы остаются; продолжить можно позже.</translation>
    </message>
    <message>
        <source>Writing the files and reading them back</source>
        <translation>Запись файлов и перечитывание</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are written, read back and the same.</source>
        <translation>
            <numerusform>%n файл записан, перечитан и совпадает.</numerusform>
            <numerusform>%n файла записаны, перечитаны и совпадают.</numerusform>
            <numerusform>%n файлов записаны, перечитаны и совпадают.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together {size}. The records are in {file}: it is brought in first.</source>
        <translation>Вместе {size}. Записи в {file}: его принимают первым.</translation>
    </message>
    <message>
        <source>Not here, remove it yourself: {names}</source>
        <translation>Этого здесь нет, удалите сами: {names}</translation>
    </message>
    <message>
        <source>What was written of it is removed.</source>
        <translation>То, что было записано, удалено.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Look and lock</source>
        <translation>Вид и блокировка</translation>
    </message>
    <message>
        <source>next</source>
        <translation>дальше</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>все клавиши</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Способы входа</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Signing letters</source>
        <translation>Подпись обращений</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Копия и проверка</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Это хранилище</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>вкладки</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Kuager {version}</source>
        <translation>Kuager {version}</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It works offline and sends nothing anywhere; what leaves this computer is what you write to a file.</source>
        <translation>Свободная программа по лицензии GNU General Public License, версия 3 или новее. Работает без сети и никуда ничего не посылает; этот компьютер покидает только то, что вы записали в файл.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
</context>
<context>
    <name>SettleStep</name>
    <message>
        <source>Why it is corrected</source>
        <translation>Почему исправлено</translation>
    </message>
    <message>
        <source>kept with the change; may stay empty</source>
        <translation>хранится с изменением; можно не заполнять</translation>
    </message>
    <message>
        <source>Before it is saved</source>
        <translation>До сохранения</translation>
    </message>
    <message>
        <source>Nothing here is required.</source>
        <translation>Здесь ничего не обязательно.</translation>
    </message>
    <message>
        <source>What anybody can read is open. A paper that came by a secret way endangers who gave it: then the level decides what leaves this computer.</source>
        <translation>Что может прочесть каждый, то открыто. Бумага, пришедшая тайным путём, опасна для того, кто её дал: тогда уровень решает, что покинет этот компьютер.</translation>
    </message>
</context>
<context>
    <name>SheetAreas</name>
    <message>
        <source>Words of one sheet</source>
        <translation>Слова одного листа</translation>
    </message>
    <message>
        <source>Words of another sheet</source>
        <translation>Слова другого листа</translation>
    </message>
</context>
<context>
    <name>SheetsForm</name>
    <message>
        <source>Leave without the sheets?</source>
        <translation>Уйти без листов?</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Уйти без них</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Make the sheets</source>
        <translation>Сделать листы</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Language of the instructions</source>
        <translation>Язык пояснений</translation>
    </message>
    <message>
        <source>Print them…</source>
        <translation>Напечатать…</translation>
    </message>
    <message>
        <source>Save as PDF files…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Показать слова</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Предыдущий лист</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Следующий лист</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>Они у меня на бумаге</translation>
    </message>
    <message>
        <source>They are shown this once and kept nowhere. Best is paper straight from the printer; a file can be found by whoever takes the disk or the stick, so delete it after printing.</source>
        <translation>Они показаны единственный раз и нигде не хранятся. Лучше всего бумага прямо из принтера; файл может найти тот, кто заберёт диск или флешку, поэтому удалите его после печати.</translation>
    </message>
    <message>
        <source>The sheets are being made.</source>
        <translation>Листы делаются.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are made</source>
        <translation>
            <numerusform>Сделан %n лист</numerusform>
            <numerusform>Сделано %n листа</numerusform>
            <numerusform>Сделано %n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>На этом компьютере принтер не настроен.</translation>
    </message>
    <message>
        <source>Print, save or copy them first.</source>
        <translation>Сначала напечатайте, сохраните или перепишите их.</translation>
    </message>
    <message>
        <source>The sheets went to the printer.</source>
        <translation>Листы отправлены на принтер.</translation>
    </message>
    <message>
        <source>Take them out of it yourself.</source>
        <translation>Заберите их из него сами.</translation>
    </message>
    <message>
        <source>The printer did not take the sheets.</source>
        <translation>Принтер не принял листы.</translation>
    </message>
    <message>
        <source>Look at the printer, then try again, or save them.</source>
        <translation>Посмотрите на принтер и попробуйте ещё раз или сохраните их.</translation>
    </message>
    <message>
        <source>A folder for the sheets</source>
        <translation>Папка для листов</translation>
    </message>
    <message>
        <source>Saved: {files}.</source>
        <translation>Сохранено: {files}.</translation>
    </message>
    <message>
        <source>Print them, then delete the files; until then whoever finds them can read the words.</source>
        <translation>Напечатайте их и удалите файлы; до тех пор слова прочтёт любой, кто их найдёт.</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Скрыть слова</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Лист {number} из {count}</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая область</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>Закрыть область</translation>
    </message>
</context>
<context>
    <name>SignatureActs</name>
    <message>
        <source>Another member may counter-sign it here, or a coordinator elsewhere: export a copy, and take it back with the second signature.</source>
        <translation>Вторую подпись может поставить здесь другой участник или координатор в другом месте: возьмите копию и примите её обратно со второй подписью.</translation>
    </message>
    <message>
        <source>Counter-sign it</source>
        <translation>Поставить вторую подпись</translation>
    </message>
    <message>
        <source>Take a copy back…</source>
        <translation>Принять копию обратно…</translation>
    </message>
    <message>
        <source>Counter-signature</source>
        <translation>Вторая подпись</translation>
    </message>
    <message>
        <source>A time-stamping service can attest when the signature existed. Its request is a small file that tells the service nothing of the letter; carry it there, and bring the answer back.</source>
        <translation>Служба меток времени может засвидетельствовать, когда подпись уже была. Запрос к ней — маленький файл, из которого служба ничего не узнает об обращении; отнесите его туда и принесите ответ.</translation>
    </message>
    <message>
        <source>Write the request…</source>
        <translation>Записать запрос…</translation>
    </message>
    <message>
        <source>Add the answer…</source>
        <translation>Добавить ответ…</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Метка времени</translation>
    </message>
    <message>
        <source>The request is saved as {file}.</source>
        <translation>Запрос сохранён: {file}.</translation>
    </message>
    <message>
        <source>Bring back the answer, often named .tsr.</source>
        <translation>Принесите ответ; его имя часто кончается на .tsr.</translation>
    </message>
    <message>
        <source>Take a copy back</source>
        <translation>Принять копию обратно</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Метки времени</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Add the answer</source>
        <translation>Добавить ответ</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>Записать запрос</translation>
    </message>
</context>
<context>
    <name>SignedView</name>
    <message>
        <source>The signed page</source>
        <translation>Подписанная страница</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что было дальше</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Correct what became of it</source>
        <translation>Исправить, что было дальше</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Все обращения</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>Сохранить, что было дальше</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Взять копию…</translation>
    </message>
    <message>
        <source>The letter was erased, as two members decided.</source>
        <translation>Обращение стёрто по решению двух участников.</translation>
    </message>
    <message>
        <source>What became of it stays in the register.</source>
        <translation>Что с ним стало, остаётся в реестре.</translation>
    </message>
    <message>
        <source>Pages of letters that were signed elsewhere are not drawn here yet.</source>
        <translation>Страницы обращений, подписанных в другом месте, здесь пока не показываются.</translation>
    </message>
    <message>
        <source>Export a copy to read it.</source>
        <translation>Возьмите копию, чтобы прочитать.</translation>
    </message>
    <message>
        <source>The signed page is not here, or cannot be read.</source>
        <translation>Подписанной страницы здесь нет, или её не прочитать.</translation>
    </message>
    <message>
        <source>It may not have come with the record. Ask those who signed it for a copy.</source>
        <translation>Возможно, она не пришла с записью. Попросите копию у тех, кто подписал.</translation>
    </message>
    <message>
        <source>Nothing new is written.</source>
        <translation>Нового ничего не написано.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Сохраняется.</translation>
    </message>
    <message>
        <source>Saved with the letter.</source>
        <translation>Сохранено с обращением.</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>Взять копию</translation>
    </message>
    <message>
        <source>A copy is saved as {file}.</source>
        <translation>Копия сохранена: {file}.</translation>
    </message>
    <message>
        <source>It is not locked: whoever has the file can read it. The vault keeps its own.</source>
        <translation>Она не под замком: её прочтёт любой, у кого файл. В хранилище остаётся своя.</translation>
    </message>
</context>
<context>
    <name>SignerPart</name>
    <message>
        <source>Read these numbers aloud to the coordinator.</source>
        <translation>Прочтите эти числа вслух координатору.</translation>
    </message>
    <message>
        <source>Letters keep a place for a coordinator&apos;s counter-signature</source>
        <translation>Оставлять в обращениях место для второй подписи координатора</translation>
    </message>
    <message>
        <source>For all members. A letter that is signed already stays as it is.</source>
        <translation>Для всех участников. Уже подписанное обращение остаётся как есть.</translation>
    </message>
    <message>
        <source>A certificate names the office that signs, so that others can check a letter. It is no state-recognised e-signature: what counts is the applicant&apos;s own hand on paper.</source>
        <translation>Сертификат называет офис, который подписывает, чтобы другие могли проверить обращение. Это не признанная государством ЭЦП: силу имеет собственноручная подпись заявителя на бумаге.</translation>
    </message>
    <message>
        <source>Ask for a certificate…</source>
        <translation>Запросить сертификат…</translation>
    </message>
    <message>
        <source>Take the answer…</source>
        <translation>Принять ответ…</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>Взять файл с ключом…</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Сохранить сертификат…</translation>
    </message>
    <message>
        <source>Who signs letters</source>
        <translation>Кто подписывает обращения</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>Вы сами</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>Sign as this</source>
        <translation>Подписывать этим</translation>
    </message>
    <message>
        <source>Delete the key…</source>
        <translation>Удалить ключ…</translation>
    </message>
    <message>
        <source>No certificate yet; the vault makes one of its own with the first letter.</source>
        <translation>Сертификата пока нет; хранилище сделает свой с первым обращением.</translation>
    </message>
    <message>
        <source>No certificate. Letters name the office.</source>
        <translation>Сертификата нет. В обращениях назван офис.</translation>
    </message>
    <message>
        <source>nobody but itself</source>
        <translation>никто, только он сам</translation>
    </message>
    <message>
        <source>{name}, vouched for by {issuer}; it begins with {key}, ends {day}.</source>
        <translation>{name}; ручается {issuer}; начинается с {key}, кончается {day}.</translation>
    </message>
    <message>
        <source>It was withdrawn: nothing can be signed with it. Ask for a new one.</source>
        <translation>Он отозван: подписать им ничего нельзя. Запросите новый.</translation>
    </message>
    <message>
        <source>It is not in force today. Ask for a new one.</source>
        <translation>Сегодня он не действует. Запросите новый.</translation>
    </message>
    <message>
        <source>A request waits for its answer.</source>
        <translation>Запрос ждёт ответа.</translation>
    </message>
    <message>
        <source>Ask for a certificate</source>
        <translation>Запросить сертификат</translation>
    </message>
    <message>
        <source>A small file goes to the coordinator, who answers with another one. The key itself never leaves this vault.</source>
        <translation>Маленький файл уходит координатору, тот отвечает другим. Сам ключ никогда не покидает это хранилище.</translation>
    </message>
    <message>
        <source>What stands beside the signature, for example the office</source>
        <translation>Что стоит рядом с подписью, например офис</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Сохранить запрос…</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Сохранить запрос</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Сохранить сертификат</translation>
    </message>
    <message>
        <source>Take the answer</source>
        <translation>Принять ответ</translation>
    </message>
    <message>
        <source>{authority} vouches for {name}. These are the numbers of the authority: from now on, letters of everybody whom it vouches for are trusted here.</source>
        <translation>За {name} ручается {authority}. Это числа удостоверяющего центра: с этого момента здесь доверяют обращениям всех, за кого он ручается.</translation>
    </message>
    <message>
        <source>Compare the authority</source>
        <translation>Сверьте удостоверяющий центр</translation>
    </message>
    <message>
        <source>Trust it, and sign with this</source>
        <translation>Доверять и подписывать этим</translation>
    </message>
    <message>
        <source>Letters are signed with it from now on.</source>
        <translation>Теперь обращения подписываются им.</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Файлы с ключом</translation>
    </message>
    <message>
        <source>A key and certificate of another authority, P-256 or RSA. State keys (GOST) cannot be used.</source>
        <translation>Ключ и сертификат от другого центра, P-256 или RSA. Государственные ключи (ГОСТ) использовать нельзя.</translation>
    </message>
    <message>
        <source>Sign with this key</source>
        <translation>Подписывать этим ключом</translation>
    </message>
    <message>
        <source>Delete this signing key?</source>
        <translation>Удалить этот ключ подписи?</translation>
    </message>
    <message>
        <source>It cannot be had back. Letters it signed stay signed, and can be checked as before.</source>
        <translation>Вернуть его нельзя. Подписанные им обращения остаются подписанными, и проверить их можно как раньше.</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Удалить ключ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>Signers</name>
    <message>
        <source>The office: every member signs with it</source>
        <translation>Офис: им подписывает каждый участник</translation>
    </message>
    <message>
        <source>Yourself: your own name, and only you sign with it</source>
        <translation>Вы сами: ваше имя, и подписываете только вы</translation>
    </message>
</context>
<context>
    <name>SigningPart</name>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Сохранено: {file}.</translation>
    </message>
</context>
<context>
    <name>SittingClock</name>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>SittingEnd</name>
    <message>
        <source>The sitting ended at {time}.</source>
        <translation>Встреча закончилась в {time}.</translation>
    </message>
    <message>
        <source>Everything is kept. It can be saved as it is, or gone on with now or on any day.</source>
        <translation>Всё сохранено. Можно записать как есть или продолжить сейчас или в любой день.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>SittingHeader</name>
    <message>
        <source>Break, and go on</source>
        <translation>Перерыв и продолжение</translation>
    </message>
    <message>
        <source>Stop: the sitting is over</source>
        <translation>Стоп: встреча закончена</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Новое интервью</translation>
    </message>
    <message>
        <source>Interviewer {name}</source>
        <translation>Интервьюер {name}</translation>
    </message>
    <message>
        <source>interpreter {name}</source>
        <translation>переводчик {name}</translation>
    </message>
    <message>
        <source>camera {name}</source>
        <translation>оператор {name}</translation>
    </message>
</context>
<context>
    <name>SlipPart</name>
    <message>
        <source>Language of the slip</source>
        <translation>Язык листка</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Напечатать листок</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Сохранить файлом…</translation>
    </message>
    <message>
        <source>The number and the contact of the office, nothing else. The contact is in the settings.</source>
        <translation>Номер и контакт офиса, больше ничего. Контакт — в настройках.</translation>
    </message>
    <message>
        <source>Slip to take home</source>
        <translation>Листок для дома</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Сохранить листок</translation>
    </message>
    <message>
        <source>The slip was written to {file}, not encrypted.</source>
        <translation>Листок записан в {file} незашифрованным.</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>Принтер ничего не принял.</translation>
    </message>
    <message>
        <source>Look at it and try again.</source>
        <translation>Посмотрите на него и попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>SourceChoice</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Whose account is to be corrected?</source>
        <translation>Чей рассказ исправить?</translation>
    </message>
    <message>
        <source>Each is corrected where it was told; the others stay as they are.</source>
        <translation>Каждый исправляют там, где он рассказан; остальные остаются как есть.</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>исправить</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Before it is saved</source>
        <translation>До сохранения</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Save as a record now</source>
        <translation>Сохранить сейчас как запись</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Почему исправлено</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Сохранить исправление</translation>
    </message>
    <message>
        <source>Save the source</source>
        <translation>Сохранить источник</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Дальше: {step}</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Другой источник</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>New source</source>
        <translation>Новый источник</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Другие источники</translation>
    </message>
    <message>
        <source>No other source yet</source>
        <translation>Других источников пока нет</translation>
    </message>
    <message>
        <source>Statements of officials, reports, papers, messages, satellite pictures: what they say of a person stands beside what the family tells, and overwrites nothing.</source>
        <translation>Заявления чиновников, отчёты, бумаги, сообщения, спутниковые снимки: то, что они говорят о человеке, стоит рядом с рассказом семьи и ничего не заменяет.</translation>
    </message>
    <message>
        <source>No source was found</source>
        <translation>Источник не найден</translation>
    </message>
    <message>
        <source>Titles, who said it, where it was published, those whom it tells of, and its words were looked at. Try one word, or fewer filters.</source>
        <translation>Просмотрены заголовки, кто это сказал, где опубликовано, те, о ком источник говорит, и его текст. Попробуйте одно слово или меньше фильтров.</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>Показать все источники</translation>
    </message>
    <message>
        <source>Title, author, name or word</source>
        <translation>Заголовок, автор, имя или слово</translation>
    </message>
    <message>
        <source>Source without a title</source>
        <translation>Источник без заголовка</translation>
    </message>
    <message>
        <source>{draft}. It is gone for good; only what was saved as a source before stays.</source>
        <translation>{draft}. Его не вернуть; останется только то, что раньше сохранено как источник.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>new source</source>
        <translation>новый источник</translation>
    </message>
    <message>
        <source>find</source>
        <translation>найти</translation>
    </message>
    <message>
        <source>back to the people</source>
        <translation>назад к людям</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Kind, and who said it</source>
        <translation>Вид и кто это сказал</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Source without a title</source>
        <translation>Источник без заголовка</translation>
    </message>
    <message>
        <source>about {persons}</source>
        <translation>о ком: {persons}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Not sent yet</source>
        <translation>Ещё не отправлено</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Получение не отмечено</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Ждёт ответа</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Скоро срок</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Есть ответ</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Ответа не было</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>The answer is due on {day}</source>
        <translation>Срок ответа: {day}</translation>
    </message>
    <message>
        <source>The answer was due on {day}</source>
        <translation>Срок ответа был: {day}</translation>
    </message>
    <message>
        <source>The law&apos;s term for an answer ended on {day}.</source>
        <translation>Срок ответа по закону кончился {day}.</translation>
    </message>
    <message>
        <source>The answer came late: its last day was {day}.</source>
        <translation>Ответ пришёл поздно: последним днём было {day}.</translation>
    </message>
    <message>
        <source>The family was told too late of a longer term, or of another office: the last day was {day}.</source>
        <translation>Семье слишком поздно сообщили о продлении срока или о другом органе: последним днём было {day}.</translation>
    </message>
    <message>
        <source>The term was made longer than the law allows: {day} at most.</source>
        <translation>Срок продлён больше, чем позволяет закон: самое позднее {day}.</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Все обращения</translation>
    </message>
    <message>
        <source>Overdue or due soon</source>
        <translation>Просрочено или скоро срок</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ждёт ответа</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>Без отметки о получении</translation>
    </message>
</context>
<context>
    <name>StandingView</name>
    <message>
        <source>Write about this letter…</source>
        <translation>Написать об этом обращении…</translation>
    </message>
    <message>
        <source>The law&apos;s term begins on the day of receipt, and no receipt is written down.</source>
        <translation>Срок по закону идёт со дня получения, а получение не отмечено.</translation>
    </message>
    <message>
        <source>The first term was made longer.</source>
        <translation>Первый срок продлён.</translation>
    </message>
    <message>
        <source>It is about an earlier letter.</source>
        <translation>Оно о прежнем обращении.</translation>
    </message>
    <message>
        <source>Another letter was written about it.</source>
        <translation>О нём написано другое обращение.</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>Ticket and room</source>
        <translation>Номер и комната</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Предыдущий шаг</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Guessed at once.</source>
        <translation>Угадывается сразу.</translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Слабая.</translation>
    </message>
    <message>
        <source>Enough for now.</source>
        <translation>Пока достаточно.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Хорошая.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Сильная.</translation>
    </message>
    <message>
        <source>Words and names that everybody uses are tried first. Add more words.</source>
        <translation>Слова и имена, которые знают все, пробуют первыми. Добавьте слов.</translation>
    </message>
    <message>
        <source>Neighbouring keys are tried early. Add ordinary words.</source>
        <translation>Соседние клавиши пробуют рано. Добавьте обычные слова.</translation>
    </message>
    <message>
        <source>Repeating adds nothing. Add other words.</source>
        <translation>Повтор ничего не добавляет. Добавьте другие слова.</translation>
    </message>
    <message>
        <source>Sequences are tried early. Add ordinary words.</source>
        <translation>Знаки подряд пробуют рано. Добавьте обычные слова.</translation>
    </message>
    <message>
        <source>Dates and years are tried early. Add ordinary words.</source>
        <translation>Даты и годы пробуют рано. Добавьте обычные слова.</translation>
    </message>
    <message>
        <source>One or two words more would make it much stronger.</source>
        <translation>С ещё одним-двумя словами она будет намного сильнее.</translation>
    </message>
    <message>
        <source>Longer is better than stranger: add a word or two.</source>
        <translation>Длиннее лучше, чем сложнее: добавьте одно-два слова.</translation>
    </message>
    <message>
        <source>As long as nobody can guess how you chose it.</source>
        <translation>Пока никто не угадает, как вы её выбрали.</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Every word makes it harder to guess.</source>
        <translation>Каждое слово делает её труднее для угадывания.</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Write the rows not taken…</source>
        <translation>Записать непринятые строки…</translation>
    </message>
    <message>
        <source>Open a table…</source>
        <translation>Открыть таблицу…</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Принять таблицу</translation>
    </message>
    <message>
        <source>Paper forms and lists that an office keeps as XLSX or CSV. You see what each column means and what would happen before anything changes.</source>
        <translation>Бумажные анкеты и списки, которые офис ведёт в XLSX или CSV. Вы видите, что значит каждый столбец и что будет, до того как что-либо изменится.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Открыть таблицу</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Cancelling changes nothing.</source>
        <translation>Отмена ничего не меняет.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>It is being looked at.</source>
        <translation>Таблица просматривается.</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n interview(s)</source>
        <translation>
            <numerusform>Принять %n интервью</numerusform>
            <numerusform>Принять %n интервью</numerusform>
            <numerusform>Принять %n интервью</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what the columns mean.</source>
        <translation>Выберите, что значат столбцы.</translation>
    </message>
    <message>
        <source>No row can be taken as it is.</source>
        <translation>Ни одной строки в нынешнем виде принять нельзя.</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>Всё это здесь уже есть.</translation>
    </message>
    <message>
        <source>The mapping is kept as {name}.</source>
        <translation>Разметка сохранена: {name}.</translation>
    </message>
    <message>
        <source>It is being brought in.</source>
        <translation>Идёт приём.</translation>
    </message>
    <message>
        <source>from a table</source>
        <translation>из таблицы</translation>
    </message>
    <message>
        <source>Cancelling brings nothing in; everything stays as it was.</source>
        <translation>При отмене ничего не принимается; всё остаётся как было.</translation>
    </message>
    <message>
        <source>Bringing the table in</source>
        <translation>Приём таблицы</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) were brought in.</source>
        <translation>
            <numerusform>Принято %n интервью.</numerusform>
            <numerusform>Принято %n интервью.</numerusform>
            <numerusform>Принято %n интервью.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) of the table were not taken.</source>
        <translation>
            <numerusform>Из таблицы не принято %n интервью.</numerusform>
            <numerusform>Из таблицы не принято %n интервью.</numerusform>
            <numerusform>Из таблицы не принято %n интервью.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was brought in; everything is as it was.</source>
        <translation>Ничего не принято; всё как было.</translation>
    </message>
    <message>
        <source>Write the rows that are not taken</source>
        <translation>Записать непринятые строки</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Почему не принято</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written, with the reasons in the last column.</source>
        <translation>
            <numerusform>Записана %n строка, причина — в последнем столбце.</numerusform>
            <numerusform>Записаны %n строки, причины — в последнем столбце.</numerusform>
            <numerusform>Записано %n строк, причины — в последнем столбце.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted.</source>
        <translation>Файл не зашифрован.</translation>
    </message>
</context>
<context>
    <name>TablePlanView</name>
    <message>
        <source>New</source>
        <translation>Впервые</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменённые</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Не принятые</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Что понято</translation>
    </message>
    <message numerus="yes">
        <source>All of it is kept as told. %n cell(s) were not understood.</source>
        <translation>
            <numerusform>Всё хранится как сказано. Не понята %n ячейка.</numerusform>
            <numerusform>Всё хранится как сказано. Не поняты %n ячейки.</numerusform>
            <numerusform>Всё хранится как сказано. Не понято %n ячеек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>As told</source>
        <translation>Как сказано</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понято</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Person told of</source>
        <translation>О ком рассказано</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Not at all: every row is a new interview</source>
        <translation>Никак: каждая строка — новое интервью</translation>
    </message>
    <message>
        <source>By the number that Kuager gave it</source>
        <translation>По номеру, который дал Kuager</translation>
    </message>
    <message>
        <source>By the number in the office&apos;s own papers</source>
        <translation>По номеру в бумагах самого офиса</translation>
    </message>
    <message>
        <source>By ticket and date</source>
        <translation>По номеру в очереди и дате</translation>
    </message>
    <message>
        <source>The other program rounded this number. Type it again as text.</source>
        <translation>Другая программа округлила этот номер. Введите его снова как текст.</translation>
    </message>
    <message>
        <source>This word is in no list. Write it as it is called here.</source>
        <translation>Этого слова нет ни в одном списке. Напишите так, как это называется здесь.</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>Это не целое число.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Это ни «да», ни «нет».</translation>
    </message>
    <message>
        <source>This is no date in EDTF.</source>
        <translation>Это не дата в EDTF.</translation>
    </message>
    <message>
        <source>The number that the row is found by is empty.</source>
        <translation>Номер, по которому находят строку, пуст.</translation>
    </message>
    <message>
        <source>Several interviews have this number.</source>
        <translation>Этот номер есть у нескольких интервью.</translation>
    </message>
    <message>
        <source>Two rows of one interview differ here.</source>
        <translation>Здесь две строки одного интервью расходятся.</translation>
    </message>
    <message>
        <source>The interview is hidden as a mistake.</source>
        <translation>Интервью скрыто как ошибка.</translation>
    </message>
    <message>
        <source>The interview was erased.</source>
        <translation>Интервью стёрто.</translation>
    </message>
    <message>
        <source>The account belongs to another interview or source.</source>
        <translation>Рассказ относится к другому интервью или источнику.</translation>
    </message>
    <message>
        <source>Several people of the interview have this name.</source>
        <translation>Так зовут нескольких людей в этом интервью.</translation>
    </message>
    <message>
        <source>Two rows are about one person.</source>
        <translation>Две строки — об одном человеке.</translation>
    </message>
    <message>
        <source>Too many people for one interview.</source>
        <translation>Слишком много людей для одного интервью.</translation>
    </message>
    <message>
        <source>This does not fit the field.</source>
        <translation>Это не подходит к полю.</translation>
    </message>
    <message>
        <source>Understood as {fact}</source>
        <translation>Понято как {fact}</translation>
    </message>
    <message>
        <source>Dialled {fact}</source>
        <translation>Набирают {fact}</translation>
    </message>
    <message>
        <source>Kept as told; no date was understood</source>
        <translation>Хранится как сказано; дата не понята</translation>
    </message>
    <message>
        <source>Kept as told; no telephone number was understood</source>
        <translation>Хранится как сказано; номер телефона не понят</translation>
    </message>
    <message>
        <source>The number fits its own check</source>
        <translation>Номер проходит собственную проверку</translation>
    </message>
    <message>
        <source>Kept as told; this kind of number has no check</source>
        <translation>Хранится как сказано; для такого номера проверки нет</translation>
    </message>
    <message>
        <source>Kept as told; the number does not fit its own check</source>
        <translation>Хранится как сказано; номер не проходит собственную проверку</translation>
    </message>
    <message>
        <source>In row {numbers}</source>
        <translation>В строке {numbers}</translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation>Не принимается</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Новое интервью</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Ничего не меняется</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Next tab</source>
        <translation>Следующая вкладка</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Предыдущая вкладка</translation>
    </message>
</context>
<context>
    <name>TakingHome</name>
    <message>
        <source>A slip carries the number of a ticket. This interview has none.</source>
        <translation>На листке стоит номер в очереди. У этого интервью его нет.</translation>
    </message>
    <message>
        <source>For the family to take home</source>
        <translation>Семье с собой</translation>
    </message>
    <message>
        <source>No letter: the family has not agreed to letters to Kazakh authorities.</source>
        <translation>Обращения нет: семья не согласилась на обращения в органы Казахстана.</translation>
    </message>
    <message>
        <source>No letter yet. Save the interview, then write it; its copy is then here.</source>
        <translation>Обращения пока нет. Сохраните интервью и напишите его; тогда его копия будет здесь.</translation>
    </message>
    <message>
        <source>No letter is signed yet. When one is, the family&apos;s copy is here.</source>
        <translation>Ни одно обращение ещё не подписано. Когда будет, здесь будет копия для семьи.</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>Принтер ничего не принял.</translation>
    </message>
    <message>
        <source>Look at it and try again.</source>
        <translation>Посмотрите на него и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Save the family&apos;s copy</source>
        <translation>Сохранить копию для семьи</translation>
    </message>
    <message>
        <source>The copy was written to {file}, not encrypted.</source>
        <translation>Копия записана в {file} незашифрованной.</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Text of the template</source>
        <translation>Текст шаблона</translation>
    </message>
    <message>
        <source>This is what was being written last; it is not kept yet.</source>
        <translation>Это набиралось последним; оно ещё не сохранено.</translation>
    </message>
    <message>
        <source>Begin again from the template</source>
        <translation>Начать снова с шаблона</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Facts that a template may name</source>
        <translation>Сведения, которые может назвать шаблон</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Throw the changes away…</source>
        <translation>Отменить изменения…</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Все шаблоны</translation>
    </message>
    <message>
        <source>shown with invented people</source>
        <translation>показано на вымышленных людях</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>It is being tried.</source>
        <translation>Проверяется.</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>По предложениям</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Весь текст</translation>
    </message>
    <message>
        <source>It follows the form, but never says what is required: {elements}</source>
        <translation>Форма соблюдена, но нигде не сказано обязательное: {elements}</translation>
    </message>
    <message>
        <source>It follows the form.</source>
        <translation>Форма соблюдена.</translation>
    </message>
    <message>
        <source>No font of the program has the character {character} ({name}).</source>
        <translation>Знака {character} ({name}) нет ни в одном шрифте программы.</translation>
    </message>
    <message>
        <source>There is no fact called {name} here.</source>
        <translation>Таких сведений здесь нет: {name}.</translation>
    </message>
    <message>
        <source>A brace stands where it names no fact.</source>
        <translation>Фигурная скобка стоит там, где сведения не названы.</translation>
    </message>
    <message>
        <source>It does not follow the form: {reason}</source>
        <translation>Форма не соблюдена: {reason}</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Показать место</translation>
    </message>
    <message>
        <source>Only what follows the form can be kept.</source>
        <translation>Сохранить можно только то, что соблюдает форму.</translation>
    </message>
    <message>
        <source>It is being kept.</source>
        <translation>Сохраняется.</translation>
    </message>
    <message>
        <source>Throw the changes away?</source>
        <translation>Отменить изменения?</translation>
    </message>
    <message>
        <source>The template stays as it was kept last. A copy that was never kept is gone.</source>
        <translation>Шаблон останется таким, каким сохранён последний раз. Копия, которую не сохраняли, пропадёт.</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Писать дальше</translation>
    </message>
</context>
<context>
    <name>TemplateSentences</name>
    <message>
        <source>This template is not written so that its sentences are found. See its whole text.</source>
        <translation>Этот шаблон написан так, что предложения в нём не найти. Посмотрите весь текст.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>for each applicant</source>
        <translation>для каждого заявителя</translation>
    </message>
    <message>
        <source>for each person</source>
        <translation>для каждого человека</translation>
    </message>
    <message>
        <source>for each event of a person</source>
        <translation>для каждого события человека</translation>
    </message>
    <message>
        <source>for each source of a fact on which sources differ</source>
        <translation>для каждого источника там, где источники расходятся</translation>
    </message>
    <message>
        <source>for each further request</source>
        <translation>для каждой следующей просьбы</translation>
    </message>
    <message>
        <source>for each annex</source>
        <translation>для каждого приложения</translation>
    </message>
    <message>
        <source>only to: {whom}</source>
        <translation>только кому: {whom}</translation>
    </message>
    <message>
        <source>only with: {facts}</source>
        <translation>только если есть: {facts}</translation>
    </message>
    <message>
        <source>only without: {facts}</source>
        <translation>только если нет: {facts}</translation>
    </message>
</context>
<context>
    <name>TemplatesPart</name>
    <message>
        <source>Letter</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Templates of letters</source>
        <translation>Шаблоны обращений</translation>
    </message>
    <message>
        <source>Copy and edit</source>
        <translation>Копировать и править</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Править</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>The program&apos;s own stay as they are; a copy can be worded anew, and holds for every member of this vault. Each letter keeps which version made it. No lawyer has read the wordings that are marked as not reviewed.</source>
        <translation>Шаблоны программы остаются как есть; копию можно написать по-своему, и она действует для всех участников этого хранилища. При каждом обращении хранится, по какой версии оно сделано. Тексты с отметкой «Не проверен» юрист не читал.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Не проверен</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Свой</translation>
    </message>
    <message>
        <source>{name} is kept as version {number}.</source>
        <translation>{name}: сохранено как версия {number}.</translation>
    </message>
    <message>
        <source>Remove this template?</source>
        <translation>Убрать этот шаблон?</translation>
    </message>
    <message>
        <source>Letters that it made stay as they are. Letters on the desk cannot take its words anew.</source>
        <translation>Сделанные по нему обращения остаются как есть. Обращения в работе не смогут снова взять его текст.</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Убрать шаблон</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Template of a letter</source>
        <translation>Шаблон обращения</translation>
    </message>
</context>
<context>
    <name>TestifierStep</name>
    <message>
        <source>The one who speaks</source>
        <translation>Кто рассказывает</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Ticket {number}</source>
        <translation>Номер {number}</translation>
    </message>
    <message>
        <source>Name, as told</source>
        <translation>Имя, как сказано</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Identity number, if at hand</source>
        <translation>Номер документа, если под рукой</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>as he or she says it</source>
        <translation>как он или она это говорит</translation>
    </message>
    <message>
        <source>What is wished for</source>
        <translation>Что нужно</translation>
    </message>
    <message>
        <source>a letter, a copy, only to tell</source>
        <translation>обращение, копия, только рассказать</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Вызвать</translation>
    </message>
    <message>
        <source>Went away</source>
        <translation>Человек ушёл</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Открыть интервью</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Put into today&apos;s queue</source>
        <translation>В сегодняшнюю очередь</translation>
    </message>
    <message>
        <source>Back into the queue</source>
        <translation>Назад в очередь</translation>
    </message>
    <message>
        <source>Resume interview</source>
        <translation>Продолжить интервью</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Взять себе</translation>
    </message>
    <message>
        <source>Take into the room</source>
        <translation>Пригласить в комнату</translation>
    </message>
    <message>
        <source>What you typed last is not kept yet; it stands only in this window.</source>
        <translation>Последнее набранное ещё не сохранено; оно только в этом окне.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation>приход: {time}</translation>
    </message>
    <message>
        <source>called {time}</source>
        <translation>вызов: {time}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>По времени</translation>
    </message>
    <message>
        <source>No event is recorded. Events belong to an interview, under “What happened”.</source>
        <translation>Событий не записано. События записывают в интервью, в шаге «Что произошло».</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Произошло</translation>
    </message>
    <message>
        <source>What; how and when learned</source>
        <translation>Что; как и когда узнали</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не известно</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>format of a day for QLocale</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>called {time}</source>
        <translation>вызов: {time}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>Name not told yet</source>
        <translation>Имя пока не сказано</translation>
    </message>
    <message>
        <source>In the room with you, open now</source>
        <translation>В комнате с вами, открыто сейчас</translation>
    </message>
    <message>
        <source>In the room with you</source>
        <translation>В комнате с вами</translation>
    </message>
    <message>
        <source>Paused, with you</source>
        <translation>Пауза, у вас</translation>
    </message>
    <message>
        <source>In the room with {member}</source>
        <translation>В комнате; ведёт {member}</translation>
    </message>
    <message>
        <source>Paused, with {member}</source>
        <translation>Пауза; ведёт {member}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>закончено {time}</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>уход: {time}</translation>
    </message>
    <message>
        <source>was waiting</source>
        <translation>в ожидании</translation>
    </message>
    <message>
        <source>was in the room</source>
        <translation>в комнате</translation>
    </message>
    <message>
        <source>was paused</source>
        <translation>на паузе</translation>
    </message>
    <message>
        <source>done</source>
        <translation>закончено</translation>
    </message>
    <message>
        <source>went away</source>
        <translation>человек ушёл</translation>
    </message>
    <message>
        <source>Like ticket {number}</source>
        <translation>Похоже на номер {number}</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Повторно</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>Тот же номер</translation>
    </message>
    <message>
        <source>Same telephone</source>
        <translation>Тот же телефон</translation>
    </message>
    <message>
        <source>Perhaps seen before</source>
        <translation>Возможно, уже были</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Впервые</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Show numbers</source>
        <translation>Показать номера</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Не закончено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>new ticket</source>
        <translation>новый номер</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>убрать</translation>
    </message>
    <message>
        <source>find</source>
        <translation>найти</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>заблокировать</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>все клавиши</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Новый номер</translation>
    </message>
    <message>
        <source>Ticket {number} was removed. Its number is not given again today.</source>
        <translation>Номер {number} убран. Сегодня он больше не выдаётся.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>Незаконченного нет.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Не закончено</translation>
    </message>
    <message>
        <source>Kept safe</source>
        <translation>Сохранность</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) only here</source>
        <translation>
            <numerusform>%n интервью только здесь</numerusform>
            <numerusform>%n интервью только здесь</numerusform>
            <numerusform>%n интервью только здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>If this computer is lost, so are they.</source>
        <translation>Если этот компьютер пропадёт, пропадут и они.</translation>
    </message>
    <message>
        <source>Nothing is only here</source>
        <translation>Ничего нет только здесь</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Резервной копии пока нет.</translation>
    </message>
    <message>
        <source>Last backup: {moment}.</source>
        <translation>Последняя копия: {moment}.</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>each may be kept and studied</source>
        <translation>всё это можно хранить и изучать</translation>
    </message>
    <message>
        <source>Addresses and telephones too, but for those that stay</source>
        <translation>И адреса с телефонами, кроме тех, что остаются</translation>
    </message>
    <message>
        <source>with their answers</source>
        <translation>с ответами на них</translation>
    </message>
    <message>
        <source>The roster of the organisation, version {number}</source>
        <translation>Список организации, версия {number}</translation>
    </message>
    <message>
        <source>new to one of them</source>
        <translation>новый для одного из них</translation>
    </message>
    <message>
        <source>in files of their own</source>
        <translation>отдельными файлами</translation>
    </message>
    <message>
        <source>The roster of the organisation</source>
        <translation>Список организации</translation>
    </message>
    <message>
        <source>Not on it: {names}</source>
        <translation>Нет в нём: {names}</translation>
    </message>
    <message>
        <source>Send to the others alone, then it goes</source>
        <translation>Отправьте остальным отдельно, тогда он пойдёт</translation>
    </message>
    <message>
        <source>{kind} {title}</source>
        <translation>{kind} {title}</translation>
    </message>
    <message>
        <source>{part}: {records}</source>
        <translation>{part}: {records}</translation>
    </message>
    <message>
        <source>The consent was withdrawn</source>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <source>Keeping and studying was refused</source>
        <translation>В хранении и изучении отказано</translation>
    </message>
    <message>
        <source>Keeping and studying is not allowed yet</source>
        <translation>Хранить и изучать ещё не разрешено</translation>
    </message>
    <message>
        <source>Safety: at risk</source>
        <translation>Безопасность: есть опасность</translation>
    </message>
    <message>
        <source>Your rule for those whom it is for</source>
        <translation>Ваше правило для этих получателей</translation>
    </message>
    <message>
        <source>Recorded by a computer that was revoked before</source>
        <translation>Записано компьютером, который до этого был отозван</translation>
    </message>
    <message>
        <source>You chose others</source>
        <translation>Вы выбрали другое</translation>
    </message>
    <message>
        <source>Recorded on other computers</source>
        <translation>Записано на других компьютерах</translation>
    </message>
    <message>
        <source>You left them out</source>
        <translation>Вы их не включили</translation>
    </message>
    <message>
        <source>They see that it exists, not what it says</source>
        <translation>Они видят, что это есть, но не что там сказано</translation>
    </message>
    <message>
        <source>Who has it already hears of the withdrawal</source>
        <translation>У кого это уже есть, тот узнает об отзыве</translation>
    </message>
    <message>
        <source>Goes next time, once it is</source>
        <translation>Уйдёт в следующий раз, если разрешат</translation>
    </message>
    <message>
        <source>Goes once the level is lowered, or if you say so</source>
        <translation>Уйдёт, если понизить уровень или если вы так укажете</translation>
    </message>
    <message>
        <source>Never goes to them</source>
        <translation>Им никогда не уходит</translation>
    </message>
    <message>
        <source>Goes to nobody</source>
        <translation>Не уходит никому</translation>
    </message>
    <message>
        <source>Only here until sent</source>
        <translation>Только здесь, пока не отправлено</translation>
    </message>
    <message>
        <source>Choose all that is held here</source>
        <translation>Выберите «Всё, что хранится здесь»</translation>
    </message>
</context>
<context>
    <name>TravelChoice</name>
    <message>
        <source>What was recorded here</source>
        <translation>Записанное здесь</translation>
    </message>
    <message>
        <source>All that is held here</source>
        <translation>Всё, что хранится здесь</translation>
    </message>
    <message>
        <source>Only what they have not signed for</source>
        <translation>Только то, получение чего они не подтвердили</translation>
    </message>
    <message>
        <source>Only what was recorded on certain days</source>
        <translation>Только записанное в определённые дни</translation>
    </message>
    <message>
        <source>for example: November 2026</source>
        <translation>например: ноябрь 2026</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Photographs and documents</source>
        <translation>Фотографии и документы</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>700 MB: a CD</source>
        <translation>700 МБ: CD</translation>
    </message>
    <message>
        <source>2 GB: any stick</source>
        <translation>2 ГБ: любая флешка</translation>
    </message>
    <message>
        <source>4 GB: the largest that older sticks take</source>
        <translation>4 ГБ: больше старые флешки не берут</translation>
    </message>
    <message>
        <source>8 GB: newer sticks and disks</source>
        <translation>8 ГБ: более новые флешки и диски</translation>
    </message>
    <message>
        <source>Each file at most</source>
        <translation>Каждый файл не больше</translation>
    </message>
    <message>
        <source>Also what is at risk</source>
        <translation>И то, что отмечено «Есть опасность»</translation>
    </message>
    <message>
        <source>Otherwise it stays here, and so does every part that is marked so.</source>
        <translation>Иначе это остаётся здесь, как и каждая часть с такой отметкой.</translation>
    </message>
    <message>
        <source>Choose whose files go.</source>
        <translation>Выберите, записи о ком уходят.</translation>
    </message>
    <message>
        <source>Say on which days it was recorded.</source>
        <translation>Укажите, в какие дни это записано.</translation>
    </message>
    <message>
        <source>Receipt of {time}</source>
        <translation>Квитанция: {time}</translation>
    </message>
</context>
<context>
    <name>TrustPart</name>
    <message>
        <source>A signature says who signed only if somebody whom you trust vouches for its certificate. Lists of withdrawn certificates come from the coordinator; take each new one.</source>
        <translation>Подпись говорит, кто подписал, только если за её сертификат ручается тот, кому вы доверяете. Списки отозванных сертификатов даёт координатор; принимайте каждый новый.</translation>
    </message>
    <message>
        <source>Trust a certificate…</source>
        <translation>Доверять сертификату…</translation>
    </message>
    <message>
        <source>Take a list…</source>
        <translation>Принять список…</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Доверенные сертификаты</translation>
    </message>
    <message>
        <source>For letters</source>
        <translation>Для обращений</translation>
    </message>
    <message>
        <source>For the time of a signature (a time-stamping service)</source>
        <translation>Для времени подписи (служба меток времени)</translation>
    </message>
    <message>
        <source>No certificate is trusted yet.</source>
        <translation>Доверенных сертификатов пока нет.</translation>
    </message>
    <message>
        <source>It begins with {key}, ends {day}.</source>
        <translation>Начинается с {key}, кончается {day}.</translation>
    </message>
    <message>
        <source>For the time of signatures.</source>
        <translation>Для времени подписей.</translation>
    </message>
    <message numerus="yes">
        <source>List of {day}: %n withdrawn.</source>
        <translation>
            <numerusform>Список от {day}: отозван %n.</numerusform>
            <numerusform>Список от {day}: отозвано %n.</numerusform>
            <numerusform>Список от {day}: отозвано %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is out of date: ask the coordinator for a new one.</source>
        <translation>Он устарел: попросите у координатора новый.</translation>
    </message>
    <message>
        <source>Trust no more</source>
        <translation>Больше не доверять</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>{name} is an authority: whoever it vouches for is known here from then on.</source>
        <translation>{name} — удостоверяющий центр: с этого момента здесь известен каждый, за кого он ручается.</translation>
    </message>
    <message>
        <source>{name} signs for itself: nobody else vouches for it.</source>
        <translation>{name} подписывает сам себя: больше никто за него не ручается.</translation>
    </message>
    <message>
        <source>Compare this certificate</source>
        <translation>Сверьте этот сертификат</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Доверять</translation>
    </message>
    <message>
        <source>What it is trusted for</source>
        <translation>Для чего ему доверяют</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>The list is taken.</source>
        <translation>Список принят.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Take back what was done last</source>
        <translation>Отменить последнее сделанное</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Вернуть отменённое</translation>
    </message>
</context>
<context>
    <name>UnfinishedSet</name>
    <message>
        <source>Go on…</source>
        <translation>Продолжить…</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>Отказаться…</translation>
    </message>
    <message>
        <source>Give this set up?</source>
        <translation>Отказаться от этого набора?</translation>
    </message>
    <message>
        <source>The files that are written are removed; to send them, all of it is written anew.</source>
        <translation>Записанные файлы будут удалены; чтобы отправить, всё придётся записать заново.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>{done} of {all} files are written and checked.</source>
        <translation>Записано и проверено файлов: {done} из {all}.</translation>
    </message>
    <message>
        <source>The last ones in {folder}. Go on there, or with another stick.</source>
        <translation>Последние — в {folder}. Продолжите там или с другой флешкой.</translation>
    </message>
</context>
<context>
    <name>UnkeptPlace</name>
    <message>
        <source>What you typed last is not kept yet; it stands only in this window.</source>
        <translation>Последнее набранное ещё не сохранено; оно только в этом окне.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Открыть другую папку…</translation>
    </message>
    <message>
        <source>Make a new vault…</source>
        <translation>Создать новое хранилище…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить копию…</translation>
    </message>
    <message>
        <source>Clear this machine…</source>
        <translation>Очистить этот компьютер…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Забыли?</translation>
    </message>
    <message>
        <source>Open with recovery sheets</source>
        <translation>Открыть листами восстановления</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Папка хранилища</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Unchanged since it was signed</source>
        <translation>Не изменено после подписи</translation>
    </message>
    <message>
        <source>Changed after it was signed, or the signature is broken</source>
        <translation>Изменено после подписи, или подпись нарушена</translation>
    </message>
    <message>
        <source>Every letter of it is what was signed.</source>
        <translation>Каждая буква такая, какой подписана.</translation>
    </message>
    <message>
        <source>The signatures cover the whole file</source>
        <translation>Подписи охватывают весь файл</translation>
    </message>
    <message>
        <source>What is shown may be another thing than what was signed.</source>
        <translation>Показанное может быть не тем, что подписано.</translation>
    </message>
    <message>
        <source>The place for a counter-signature is empty</source>
        <translation>Место для второй подписи пусто</translation>
    </message>
    <message>
        <source>One more signature can be made there, and nothing else changed.</source>
        <translation>Там можно поставить ещё одну подпись; больше ничего изменить нельзя.</translation>
    </message>
    <message>
        <source>Signature of who made the letter</source>
        <translation>Подпись того, кто сделал обращение</translation>
    </message>
    <message>
        <source>Counter-signature</source>
        <translation>Вторая подпись</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>What it signed is still there</source>
        <translation>То, что она подписала, на месте</translation>
    </message>
    <message>
        <source>But what was added may hide it, or stand in its place.</source>
        <translation>Но добавленное может закрывать его или стоять вместо него.</translation>
    </message>
    <message>
        <source>Do not rely on anything that this PDF says.</source>
        <translation>Не полагайтесь ни на что из этого PDF.</translation>
    </message>
    <message>
        <source>It says it was made {time}; only its maker&apos;s clock says so.</source>
        <translation>Указано время: {time}; это говорят только часы подписавшего.</translation>
    </message>
    <message>
        <source>Signed by {signer}</source>
        <translation>Подписано: {signer}</translation>
    </message>
    <message>
        <source>Nobody whom this vault trusts vouches for it</source>
        <translation>Никто, кому доверяет это хранилище, за него не ручается</translation>
    </message>
    <message>
        <source>Anybody can write this name. Compare the certificate&apos;s numbers aloud.</source>
        <translation>Такое имя может написать каждый. Сверьте числа сертификата вслух.</translation>
    </message>
    <message>
        <source>The certificate itself is trusted here</source>
        <translation>Самому сертификату здесь доверяют</translation>
    </message>
    <message>
        <source>Others know it only if you gave it to them.</source>
        <translation>Другие знают его, только если вы его им дали.</translation>
    </message>
    <message>
        <source>Vouched for by {authority}</source>
        <translation>Ручается {authority}</translation>
    </message>
    <message>
        <source>That certificate is trusted here; it begins with {key}.</source>
        <translation>Тому сертификату здесь доверяют; он начинается с {key}.</translation>
    </message>
    <message>
        <source>The certificate is not in force yet</source>
        <translation>Сертификат ещё не действует</translation>
    </message>
    <message>
        <source>It begins on {day}. Look at this computer&apos;s clock.</source>
        <translation>Он действует с {day}. Посмотрите на часы этого компьютера.</translation>
    </message>
    <message>
        <source>The certificate has expired since</source>
        <translation>Срок сертификата с тех пор кончился</translation>
    </message>
    <message>
        <source>It ended on {day}; a timestamp says it was signed before.</source>
        <translation>Он кончился {day}; по метке времени подписано раньше.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Срок сертификата кончился</translation>
    </message>
    <message>
        <source>It ended on {day}; nothing proves that it was signed before.</source>
        <translation>Он кончился {day}; ничто не доказывает, что подписано раньше.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new list.</source>
        <translation>Попросите у координатора новый список.</translation>
    </message>
    <message>
        <source>It is of {day}.</source>
        <translation>Он от {day}.</translation>
    </message>
    <message>
        <source>The certificate was withdrawn</source>
        <translation>Сертификат отозван</translation>
    </message>
    <message>
        <source>It counts no more since {day}.</source>
        <translation>Он не действует с {day}.</translation>
    </message>
    <message>
        <source>The certificate was not withdrawn</source>
        <translation>Сертификат не отозван</translation>
    </message>
    <message>
        <source>As the list of {day} says.</source>
        <translation>По списку от {day}.</translation>
    </message>
    <message>
        <source>Whether it was withdrawn is not known: the list is out of date</source>
        <translation>Отозван ли он, неизвестно: список устарел</translation>
    </message>
    <message>
        <source>No list of withdrawn certificates of this authority is here</source>
        <translation>Списка отозванных сертификатов этого центра здесь нет</translation>
    </message>
    <message>
        <source>The timestamp does not hold</source>
        <translation>Метка времени не подходит</translation>
    </message>
    <message>
        <source>It is over something else, or it is broken.</source>
        <translation>Она для чего-то другого или нарушена.</translation>
    </message>
    <message>
        <source>It existed {time}, as a timestamp says</source>
        <translation>По метке времени подпись уже была: {time}</translation>
    </message>
    <message>
        <source>Of {authority}, trusted here.</source>
        <translation>От {authority}, здесь ему доверяют.</translation>
    </message>
    <message>
        <source>Of {authority}, which this vault does not know.</source>
        <translation>От {authority}; это хранилище его не знает.</translation>
    </message>
    <message>
        <source>This PDF was changed, or added to, after it was signed.</source>
        <translation>После подписи этот PDF изменили или дополнили.</translation>
    </message>
    <message>
        <source>Do not rely on it.</source>
        <translation>Не полагайтесь на него.</translation>
    </message>
    <message>
        <source>This PDF is whole, and signed by those whom you trust.</source>
        <translation>Этот PDF цел и подписан теми, кому вы доверяете.</translation>
    </message>
    <message>
        <source>It is no state-recognised e-signature: what counts is the hand on paper.</source>
        <translation>Это не признанная государством ЭЦП: силу имеет подпись рукой на бумаге.</translation>
    </message>
    <message>
        <source>This PDF is whole, but a certificate of it was withdrawn.</source>
        <translation>Этот PDF цел, но один из его сертификатов отозван.</translation>
    </message>
    <message>
        <source>Ask those it is from.</source>
        <translation>Спросите тех, от кого он.</translation>
    </message>
    <message>
        <source>This PDF is whole, but you cannot know yet who signed it.</source>
        <translation>Этот PDF цел, но кто его подписал, пока не узнать.</translation>
    </message>
    <message>
        <source>What is lacking stands below.</source>
        <translation>Чего не хватает, сказано ниже.</translation>
    </message>
    <message>
        <source>Its certificate begins with {key}.</source>
        <translation>Сертификат начинается с {key}.</translation>
    </message>
    <message>
        <source>Something was added after the signature</source>
        <translation>После подписи что-то добавлено</translation>
    </message>
    <message>
        <source>Nothing stands in it that was not signed.</source>
        <translation>В нём нет ничего, что не подписано.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>As it was brought in</source>
        <translation>Как принято</translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation>Сохранить копию наружу…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This kind of file is kept as it came, and not shown here.</source>
        <translation>Файл этого вида хранится как получен и здесь не показывается.</translation>
    </message>
    <message>
        <source>Nothing of it is opened. Save a copy and look at it on a computer without secrets.</source>
        <translation>Ничего из него не открывается. Сохраните копию и посмотрите её на компьютере без секретов.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>It lies in the vault, sealed as everything is, and comes in by itself once what it waits for is here. In lists and letters there is nothing of it until then.</source>
        <translation>Это лежит в хранилище, запечатанное, как и всё, и примется само, когда появится то, чего оно ждёт. До тех пор в списках и обращениях ничего из этого нет.</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Что ждёт</translation>
    </message>
    <message>
        <source>Forget it…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>What came too early, and waits</source>
        <translation>Что пришло слишком рано и ждёт</translation>
    </message>
    <message>
        <source>Choose a line.</source>
        <translation>Выберите строку.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>Что нужно</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Когда пришло</translation>
    </message>
    <message>
        <source>What {office} recorded</source>
        <translation>Записано офисом: {office}</translation>
    </message>
    <message>
        <source>Of a computer whose card you do not trust</source>
        <translation>От компьютера, чьей карточке вы не доверяете</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>The card of that computer</source>
        <translation>Карточка того компьютера</translation>
    </message>
    <message>
        <source>Number {origin}</source>
        <translation>Номер {origin}</translation>
    </message>
    <message>
        <source>Your yes</source>
        <translation>Ваше «да»</translation>
    </message>
    <message>
        <source>Asked again with the next bundle</source>
        <translation>Вопрос повторится со следующим пакетом</translation>
    </message>
    <message>
        <source>Part {number} of it is missing</source>
        <translation>Не хватает его части {number}</translation>
    </message>
    <message>
        <source>Parts {first} to {last} of it are missing</source>
        <translation>Не хватает его частей с {first} по {last}</translation>
    </message>
    <message>
        <source>An earlier bundle</source>
        <translation>Более ранний пакет</translation>
    </message>
    <message>
        <source>from {names}</source>
        <translation>от: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n change(s) that wait?</source>
        <translation>
            <numerusform>Убрать %n изменение, которое ждёт?</numerusform>
            <numerusform>Убрать %n изменения, которые ждут?</numerusform>
            <numerusform>Убрать %n изменений, которые ждут?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from this vault. Whoever has them can send them again.</source>
        <translation>Из этого хранилища они исчезнут. У кого они есть, тот может прислать их снова.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Change my passphrase…</source>
        <translation>Сменить мою парольную фразу…</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Добавить участника…</translation>
    </message>
    <message>
        <source>Each member has an own passphrase. To change seats, lock and let the other one unlock.</source>
        <translation>У каждого участника своя парольная фраза. Чтобы за компьютер сел другой, заблокируйте, и пусть другой откроет.</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Способы входа</translation>
    </message>
    <message>
        <source>Taking a way in away was cut off.</source>
        <translation>Удаление способа входа прервалось.</translation>
    </message>
    <message>
        <source>It opens the vault still. What was begun can be finished now.</source>
        <translation>Он ещё открывает хранилище. Начатое можно закончить сейчас.</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>only on this computer</source>
        <translation>только на этом компьютере</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>Листы восстановления</translation>
    </message>
    <message>
        <source>{name} can unlock this vault now.</source>
        <translation>{name} теперь может открыть это хранилище.</translation>
    </message>
    <message>
        <source>Your passphrase is changed. The old one opens nothing here any more.</source>
        <translation>Ваша фраза сменена. Старая здесь больше ничего не открывает.</translation>
    </message>
    <message>
        <source>The vault gets a new master key.</source>
        <translation>Хранилище получает новый главный ключ.</translation>
    </message>
    <message>
        <source>Take away the way in of {name}?</source>
        <translation>Убрать способ входа: {name}?</translation>
    </message>
    <message>
        <source>What {name} recorded stays.</source>
        <translation>Записанное остаётся (автор: {name}).</translation>
    </message>
    <message>
        <source>Take away the recovery sheets?</source>
        <translation>Убрать листы восстановления?</translation>
    </message>
    <message>
        <source>Without others, a forgotten passphrase will mean a lost vault.</source>
        <translation>Без других забытая фраза будет означать потерянное хранилище.</translation>
    </message>
    <message>
        <source>The vault gets a new master key, which may take a minute, and opens again by itself. Backups and copies made before still open with it: make a new backup and destroy the old ones.</source>
        <translation>Хранилище получит новый главный ключ — это может занять минуту — и само откроется снова. Прежние копии всё ещё открываются этим способом: сделайте новую копию и уничтожьте старые.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>A way in is taken away; the vault gets a new master key.</source>
        <translation>Способ входа убирается; хранилище получает новый главный ключ.</translation>
    </message>
    <message>
        <source>The way in is taken away. It opens nothing here any more.</source>
        <translation>Способ входа убран. Он здесь больше ничего не открывает.</translation>
    </message>
    <message>
        <source>Backups and copies made before can still be opened with it. Make a new backup now, and destroy the old ones.</source>
        <translation>Копии, сделанные раньше, так открыть всё ещё можно. Сделайте сейчас новую и уничтожьте старые.</translation>
    </message>
</context>
<context>
    <name>Weighing</name>
    <message>
        <source>To this addressee nothing at risk is told by itself.</source>
        <translation>Этому адресату само собой не сообщается ничего с отметкой «Есть опасность».</translation>
    </message>
    <message>
        <source>hidden as a mistake</source>
        <translation>скрыто как ошибка</translation>
    </message>
    <message>
        <source>All that is told of this person</source>
        <translation>Всё, что рассказано об этом человеке</translation>
    </message>
    <message>
        <source>All that {name} told</source>
        <translation>Всё, что рассказывает {name}</translation>
    </message>
</context>
<context>
    <name>WeighingForm</name>
    <message>
        <source>Sources differ</source>
        <translation>Источники расходятся</translation>
    </message>
    <message>
        <source>The letter says who says what</source>
        <translation>В обращении сказано, кто что говорит</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Не сообщается</translation>
    </message>
    <message>
        <source>Tell it…</source>
        <translation>Сообщить…</translation>
    </message>
</context>
<context>
    <name>WhatTravels</name>
    <message>
        <source>This stays, and why</source>
        <translation>Это остаётся, и почему</translation>
    </message>
    <message>
        <source>Show every item</source>
        <translation>Показать каждую запись</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Это уходит</translation>
    </message>
    <message>
        <source>sealed for {names}, signed by this computer</source>
        <translation>запечатано для: {names}; подписано этим компьютером</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Nothing stays here</source>
        <translation>Здесь ничего не остаётся</translation>
    </message>
    <message>
        <source>They have signed for {records} already, the first of them on {time}.</source>
        <translation>Получение уже подтверждено: {records}; первая квитанция: {time}.</translation>
    </message>
</context>
<context>
    <name>WordingForm</name>
    <message>
        <source>For example: his wife is still there and is not named</source>
        <translation>Например: жена ещё там и не названа</translation>
    </message>
    <message>
        <source>What may this letter cost the family or the person?</source>
        <translation>Чем это обращение может грозить семье или человеку?</translation>
    </message>
    <message>
        <source>The template&apos;s words again</source>
        <translation>Вернуть текст шаблона</translation>
    </message>
    <message>
        <source>Throw the letter away…</source>
        <translation>Удалить обращение…</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Текст обращения</translation>
    </message>
</context>
<context>
    <name>WorkTools</name>
    <message>
        <source>Black box</source>
        <translation>Закрасить</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Обрезать</translation>
    </message>
    <message>
        <source>Take the last one away</source>
        <translation>Убрать последнее</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Keep the working copy</source>
        <translation>Сохранить рабочую копию</translation>
    </message>
    <message>
        <source>Drag over the picture. By keyboard: a button puts a box in the middle, arrows move it, Shift and arrows size it, Delete takes it away. The original is not touched.</source>
        <translation>Проведите по изображению мышью. С клавиатуры: кнопка ставит рамку в середину, стрелки двигают её, Shift и стрелки меняют размер, Delete убирает. Оригинал не меняется.</translation>
    </message>
</context>
<context>
    <name>WriteTable</name>
    <message>
        <source>Also what is at risk</source>
        <translation>И то, что отмечено «Есть опасность»</translation>
    </message>
    <message>
        <source>records, people and parts that are marked so under safety</source>
        <translation>записи, люди и части с такой отметкой о безопасности</translation>
    </message>
    <message>
        <source>Write a table…</source>
        <translation>Записать таблицу…</translation>
    </message>
    <message>
        <source>All interviews as CSV for Excel and statistics: a row for each person told of, a column for each field. Withdrawn interviews stay here.</source>
        <translation>Все интервью в CSV для Excel и статистики: на каждого, о ком рассказано, строка, на каждое поле столбец. Отозванные интервью остаются здесь.</translation>
    </message>
    <message>
        <source>A table is not encrypted.</source>
        <translation>Таблица не зашифрована.</translation>
    </message>
    <message>
        <source>Whoever has the file reads every name, address and telephone in it. Each is noted.</source>
        <translation>У кого файл, тот прочтёт в нём каждое имя, адрес и телефон. Каждая таблица отмечается в журнале.</translation>
    </message>
    <message>
        <source>Write a table</source>
        <translation>Записать таблицу</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing in the folder.</source>
        <translation>При отмене в папке ничего не останется.</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Запись таблицы</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Written, not encrypted: {file}, {people}.</source>
        <translation>Записано без шифрования: {file}, {people}.</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn interview(s) stay here.</source>
        <translation>
            <numerusform>%n отозванное интервью остаётся здесь.</numerusform>
            <numerusform>%n отозванных интервью остаются здесь.</numerusform>
            <numerusform>%n отозванных интервью остаются здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at risk stay here.</source>
        <translation>
            <numerusform>%n запись или часть с отметкой «Есть опасность» остаётся здесь.</numerusform>
            <numerusform>%n записи или части с отметкой «Есть опасность» остаются здесь.</numerusform>
            <numerusform>%n записей или частей с отметкой «Есть опасность» остаются здесь.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AnswerForm</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Дата ответа</translation>
    </message>
    <message>
        <source>Number of the answer</source>
        <translation>Номер ответа</translation>
    </message>
    <message>
        <source>Another last day</source>
        <translation>Другой последний день</translation>
    </message>
    <message>
        <source>wins over the law&apos;s term</source>
        <translation>важнее срока по закону</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
</context>
<context>
    <name>_AttachmentForm</name>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Taken or written when</source>
        <translation>Когда снято или написано</translation>
    </message>
    <message>
        <source>Taken or written by</source>
        <translation>Кто снял или написал</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Кто дал</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что видно</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда это</translation>
    </message>
    <message>
        <source>a chat, a website, an envelope, an album</source>
        <translation>чат, сайт, конверт, альбом</translation>
    </message>
    <message>
        <source>Languages in it</source>
        <translation>Языки в нём</translation>
    </message>
</context>
<context>
    <name>_BindForm</name>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольная фраза</translation>
    </message>
    <message>
        <source>Bind it</source>
        <translation>Привязать</translation>
    </message>
    <message>
        <source>Let it open everywhere</source>
        <translation>Пусть открывает везде</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Введите свою парольную фразу.</translation>
    </message>
    <message>
        <source>The keyring may ask you for its own password.</source>
        <translation>Связка ключей может спросить свой пароль.</translation>
    </message>
</context>
<context>
    <name>_CircumstancesForm</name>
    <message>
        <source>What the source says it does not know</source>
        <translation>Чего источник, по его словам, не знает</translation>
    </message>
    <message>
        <source>Married or single</source>
        <translation>Семейное положение</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>What the family needs</source>
        <translation>В чём нуждается семья</translation>
    </message>
    <message>
        <source>What the one who speaks does not know</source>
        <translation>Чего свидетель не знает</translation>
    </message>
</context>
<context>
    <name>_ConsentForm</name>
    <message>
        <source>How it was given</source>
        <translation>Как дано согласие</translation>
    </message>
    <message>
        <source>Where in the video</source>
        <translation>Где в видео</translation>
    </message>
    <message>
        <source>Who read the text aloud</source>
        <translation>Кто читал текст вслух</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>На каком языке</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Какой текст</translation>
    </message>
    <message>
        <source>its date or number</source>
        <translation>его дата или номер</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
</context>
<context>
    <name>_ContactForm</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>по одному в строке</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n рассказ</numerusform>
            <numerusform>%n рассказа</numerusform>
            <numerusform>%n рассказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>speaks in %n interview(s)</source>
        <translation>
            <numerusform>рассказывает в %n интервью</numerusform>
            <numerusform>рассказывает в %n интервью</numerusform>
            <numerusform>рассказывает в %n интервью</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n интервью</numerusform>
            <numerusform>%n интервью</numerusform>
            <numerusform>%n интервью</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of people</source>
        <translation>
            <numerusform>%n рассказ о людях</numerusform>
            <numerusform>%n рассказа о людях</numerusform>
            <numerusform>%n рассказов о людях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n согласие</numerusform>
            <numerusform>%n согласия</numerusform>
            <numerusform>%n согласий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>%n другой источник</numerusform>
            <numerusform>%n других источника</numerusform>
            <numerusform>%n других источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of people</source>
        <translation>
            <numerusform>%n запись о человеке</numerusform>
            <numerusform>%n записи о людях</numerusform>
            <numerusform>%n записей о людях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) whom an account is about</source>
        <translation>
            <numerusform>%n решение, о ком рассказ</numerusform>
            <numerusform>%n решения, о ком рассказ</numerusform>
            <numerusform>%n решений, о ком рассказ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about two people</source>
        <translation>
            <numerusform>%n решение о двух людях</numerusform>
            <numerusform>%n решения о двух людях</numerusform>
            <numerusform>%n решений о двух людях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to erase</source>
        <translation>
            <numerusform>%n запрос на стирание</numerusform>
            <numerusform>%n запроса на стирание</numerusform>
            <numerusform>%n запросов на стирание</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on erasing</source>
        <translation>
            <numerusform>%n решение о стирании</numerusform>
            <numerusform>%n решения о стирании</numerusform>
            <numerusform>%n решений о стирании</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) left out: no consent for it</source>
        <translation>
            <numerusform>%n источник не вошёл: нет согласия</numerusform>
            <numerusform>%n источника не вошли: нет согласия</numerusform>
            <numerusform>%n источников не вошли: нет согласия</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) kept back: at risk</source>
        <translation>
            <numerusform>%n часть не сообщается: есть опасность</numerusform>
            <numerusform>%n части не сообщаются: есть опасность</numerusform>
            <numerusform>%n частей не сообщаются: есть опасность</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annex(es) may not go with this letter</source>
        <translation>
            <numerusform>%n приложение нельзя послать с этим обращением</numerusform>
            <numerusform>%n приложения нельзя послать с этим обращением</numerusform>
            <numerusform>%n приложений нельзя послать с этим обращением</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) against the family on record</source>
        <translation>
            <numerusform>записан %n случай против семьи</numerusform>
            <numerusform>записано %n случая против семьи</numerusform>
            <numerusform>записано %n случаев против семьи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sources differ on %n element(s): the letter says who says what</source>
        <translation>
            <numerusform>Источники расходятся в %n пункте: в обращении сказано, кто что говорит</numerusform>
            <numerusform>Источники расходятся в %n пунктах: в обращении сказано, кто что говорит</numerusform>
            <numerusform>Источники расходятся в %n пунктах: в обращении сказано, кто что говорит</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused %n minute(s) ago</source>
        <translation>
            <numerusform>на паузе %n минуту</numerusform>
            <numerusform>на паузе %n минуты</numerusform>
            <numerusform>на паузе %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{called} of %n ticket(s) called</source>
        <translation>
            <numerusform>вызвано {called} из %n номера</numerusform>
            <numerusform>вызвано {called} из %n номеров</numerusform>
            <numerusform>вызвано {called} из %n номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n black box(es)</source>
        <translation>
            <numerusform>%n закрашенное место</numerusform>
            <numerusform>%n закрашенных места</numerusform>
            <numerusform>%n закрашенных мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) change</source>
        <translation>
            <numerusform>Меняется %n поле</numerusform>
            <numerusform>Меняются %n поля</numerusform>
            <numerusform>Меняется %n полей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) made, signed and kept.</source>
        <translation>
            <numerusform>Сделано, подписано и сохранено %n обращение.</numerusform>
            <numerusform>Сделано, подписано и сохранено %n обращения.</numerusform>
            <numerusform>Сделано, подписано и сохранено %n обращений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made before.</source>
        <translation>
            <numerusform>Раньше сделано: %n.</numerusform>
            <numerusform>Раньше сделано: %n.</numerusform>
            <numerusform>Раньше сделано: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) none was made.</source>
        <translation>
            <numerusform>Для %n человека не сделано.</numerusform>
            <numerusform>Для %n человек не сделано.</numerusform>
            <numerusform>Для %n человек не сделано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait.</source>
        <translation>
            <numerusform>Ждёт %n.</numerusform>
            <numerusform>Ждут %n.</numerusform>
            <numerusform>Ждут %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) in one file.</source>
        <translation>
            <numerusform>В одном файле %n обращение.</numerusform>
            <numerusform>В одном файле %n обращения.</numerusform>
            <numerusform>В одном файле %n обращений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n letter(s)</source>
        <translation>
            <numerusform>Сделать %n обращение</numerusform>
            <numerusform>Сделать %n обращения</numerusform>
            <numerusform>Сделать %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) of an order that was stopped wait.</source>
        <translation>
            <numerusform>Из остановленного задания ждёт %n обращение.</numerusform>
            <numerusform>Из остановленного задания ждут %n обращения.</numerusform>
            <numerusform>Из остановленного задания ждут %n обращений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the list</source>
        <translation>
            <numerusform>В списке %n человек</numerusform>
            <numerusform>В списке %n человека</numerusform>
            <numerusform>В списке %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: the consent was withdrawn.</source>
        <translation>
            <numerusform>Не вошло %n обращение: согласие отозвано.</numerusform>
            <numerusform>Не вошли %n обращения: согласие отозвано.</numerusform>
            <numerusform>Не вошли %n обращений: согласие отозвано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: hidden as a mistake.</source>
        <translation>
            <numerusform>Не вошло %n обращение: скрыто как ошибка.</numerusform>
            <numerusform>Не вошли %n обращения: скрыты как ошибка.</numerusform>
            <numerusform>Не вошли %n обращений: скрыты как ошибка.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: erased.</source>
        <translation>
            <numerusform>Не вошло %n обращение: стёрто.</numerusform>
            <numerusform>Не вошли %n обращения: стёрты.</numerusform>
            <numerusform>Не вошли %n обращений: стёрты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: not signed.</source>
        <translation>
            <numerusform>Не вошло %n обращение: не подписано.</numerusform>
            <numerusform>Не вошли %n обращения: не подписаны.</numerusform>
            <numerusform>Не вошли %n обращений: не подписаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>Не вошло %n обращение.</numerusform>
            <numerusform>Не вошли %n обращения.</numerusform>
            <numerusform>Не вошли %n обращений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>через %n рабочий день</numerusform>
            <numerusform>через %n рабочих дня</numerusform>
            <numerusform>через %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>опоздание: %n рабочий день</numerusform>
            <numerusform>опоздание: %n рабочих дня</numerusform>
            <numerusform>опоздание: %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in</source>
        <translation>
            <numerusform>принята %n запись</numerusform>
            <numerusform>принято %n записи</numerusform>
            <numerusform>принято %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) came in</source>
        <translation>
            <numerusform>принята %n квитанция</numerusform>
            <numerusform>принято %n квитанции</numerusform>
            <numerusform>принято %n квитанций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) or attachment(s) came in</source>
        <translation>
            <numerusform>принята %n видеозапись или вложение</numerusform>
            <numerusform>принято %n видеозаписи или вложения</numerusform>
            <numerusform>принято %n видеозаписей или вложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put in</source>
        <translation>
            <numerusform>положен %n файл</numerusform>
            <numerusform>положено %n файла</numerusform>
            <numerusform>положено %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed, for everybody has them</source>
        <translation>
            <numerusform>убран %n файл: он уже есть у всех</numerusform>
            <numerusform>убрано %n файла: они уже есть у всех</numerusform>
            <numerusform>убрано %n файлов: они уже есть у всех</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>каждую %n минуту</numerusform>
            <numerusform>каждые %n минуты</numerusform>
            <numerusform>каждые %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) or attachment(s) wait until there is room in the folder.</source>
        <translation>
            <numerusform>%n видеозапись или вложение ждёт, пока в папке появится место.</numerusform>
            <numerusform>%n видеозаписи или вложения ждут, пока в папке появится место.</numerusform>
            <numerusform>%n видеозаписей или вложений ждут, пока в папке появится место.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are larger than all that may lie there: send them on a stick.</source>
        <translation>
            <numerusform>%n файл больше, чем там может лежать: отправьте его на флешке.</numerusform>
            <numerusform>%n файла больше, чем там может лежать: отправьте их на флешке.</numerusform>
            <numerusform>%n файлов больше, чем там может лежать: отправьте их на флешке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n видео</numerusform>
            <numerusform>%n видео</numerusform>
            <numerusform>%n видео</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) and document(s)</source>
        <translation>
            <numerusform>Фотографии и документы: %n</numerusform>
            <numerusform>Фотографии и документы: %n</numerusform>
            <numerusform>Фотографии и документы: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among what is held here %n record(s) or part(s) that else stay</source>
        <translation>
            <numerusform>Среди хранящегося здесь %n запись или часть, которая иначе остаётся</numerusform>
            <numerusform>Среди хранящегося здесь %n записи или части, которые иначе остаются</numerusform>
            <numerusform>Среди хранящегося здесь %n записей или частей, которые иначе остаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) and remark(s) on files</source>
        <translation>
            <numerusform>%n решение или примечание к записям</numerusform>
            <numerusform>%n решения и примечания к записям</numerusform>
            <numerusform>%n решений и примечаний к записям</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_DispatchForm</name>
    <message>
        <source>Number in the register</source>
        <translation>Номер в реестре</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Как отправлено</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Number of the slip (талон)</source>
        <translation>Номер талона</translation>
    </message>
    <message>
        <source>Received: date of the slip</source>
        <translation>Получено: дата талона</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Кто принял</translation>
    </message>
</context>
<context>
    <name>_DraftLine</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Draft, kept encrypted here since {time}</source>
        <translation>Черновик, хранится здесь зашифрованным с {time}</translation>
    </message>
    <message>
        <source>Draft, kept encrypted here since {day}, {time}</source>
        <translation>Черновик, хранится здесь зашифрованным с {day}, {time}</translation>
    </message>
    <message>
        <source>{words}, by another member</source>
        <translation>{words}, другого участника</translation>
    </message>
</context>
<context>
    <name>_Due</name>
    <message>
        <source>Name not known</source>
        <translation>Имя не известно</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Открыть обращение</translation>
    </message>
</context>
<context>
    <name>_EarlierLine</name>
    <message>
        <source>Remove this earlier account</source>
        <translation>Убрать этот прежний рассказ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
</context>
<context>
    <name>_EventForm</name>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Когда произошло</translation>
    </message>
    <message>
        <source>How it was learned</source>
        <translation>Как узнали</translation>
    </message>
    <message>
        <source>When it was learned</source>
        <translation>Когда узнали</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Who did it: police, office, persons</source>
        <translation>Кто сделал: полиция, орган, люди</translation>
    </message>
    <message>
        <source>Reason that was given</source>
        <translation>Названная причина</translation>
    </message>
    <message>
        <source>Reason they think is true</source>
        <translation>Причина, которую считают верной</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Приговор</translation>
    </message>
    <message>
        <source>Article of the law</source>
        <translation>Статья закона</translation>
    </message>
    <message>
        <source>How reliable</source>
        <translation>Насколько надёжно</translation>
    </message>
    <message>
        <source>Where in the video</source>
        <translation>Где в видео</translation>
    </message>
    <message>
        <source>Camp or prison</source>
        <translation>Лагерь или тюрьма</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
</context>
<context>
    <name>_Gap</name>
    <message>
        <source>Fill it in</source>
        <translation>Заполнить</translation>
    </message>
</context>
<context>
    <name>_IdentityForm</name>
    <message>
        <source>Born</source>
        <translation>Рождение</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Place of origin</source>
        <translation>Откуда родом</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Последний адрес</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Место работы</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Национальность</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Right to live in Kazakhstan</source>
        <translation>Право жить в Казахстане</translation>
    </message>
</context>
<context>
    <name>_KnownLine</name>
    <message>
        <source>Perhaps known: {name}</source>
        <translation>Возможно, уже есть: {name}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>Это тот же человек</translation>
    </message>
    <message>
        <source>Ticket {number} of today</source>
        <translation>Сегодняшний номер {number}</translation>
    </message>
    <message>
        <source>The same identity number: {title}</source>
        <translation>Тот же номер документа: {title}</translation>
    </message>
    <message>
        <source>The same telephone: {title}</source>
        <translation>Тот же телефон: {title}</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Открыть интервью</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Открыть человека</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Открыть номер</translation>
    </message>
</context>
<context>
    <name>_Letter</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрошено</translation>
    </message>
    <message>
        <source>Consent: {answer}</source>
        <translation>Согласие: {answer}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Не хватает: {what}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Заполнить</translation>
    </message>
</context>
<context>
    <name>_LetterLine</name>
    <message>
        <source>Print the copy</source>
        <translation>Напечатать копию</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Сохранить файлом…</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{script}: {name} · {table}</source>
        <translation>{script}: {name} · {table}</translation>
    </message>
    <message>
        <source>Confirmed: keep it</source>
        <translation>Подтверждено: оставить</translation>
    </message>
</context>
<context>
    <name>_LinkForm</name>
    <message>
        <source>To the one who speaks, this person is</source>
        <translation>Кем человек приходится свидетелю</translation>
    </message>
    <message>
        <source>How the one who speaks knows</source>
        <translation>Откуда свидетель знает</translation>
    </message>
    <message>
        <source>How the source knows</source>
        <translation>Откуда источник знает</translation>
    </message>
    <message>
        <source>The other way round: {relation}</source>
        <translation>Наоборот: {relation}</translation>
    </message>
</context>
<context>
    <name>_MovementForm</name>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>which one has it now, or was asked</source>
        <translation>у кого оно теперь или кого спросили</translation>
    </message>
    <message>
        <source>Number of its paper</source>
        <translation>Номер его бумаги</translation>
    </message>
    <message>
        <source>Longer until</source>
        <translation>Продлено до</translation>
    </message>
    <message>
        <source>the new last day, if it named one</source>
        <translation>новый последний день, если он назван</translation>
    </message>
    <message>
        <source>When the family was told</source>
        <translation>Когда сообщили семье</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
</context>
<context>
    <name>_NameRow</name>
    <message>
        <source>Name, as told</source>
        <translation>Имя, как сказано</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Вид имени</translation>
    </message>
    <message>
        <source>Where the name comes from</source>
        <translation>Откуда имя</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove this spelling</source>
        <translation>Убрать это написание</translation>
    </message>
</context>
<context>
    <name>_NamedGrants</name>
    <message>
        <source>Another answer for one recipient</source>
        <translation>Другой ответ для одного получателя</translation>
    </message>
</context>
<context>
    <name>_NamedLine</name>
    <message>
        <source>Remove this answer</source>
        <translation>Убрать этот ответ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>кому</translation>
    </message>
</context>
<context>
    <name>_NarrativeForm</name>
    <message>
        <source>The testimony</source>
        <translation>Текст свидетельства</translation>
    </message>
    <message>
        <source>as told, in any language</source>
        <translation>как рассказано, на любом языке</translation>
    </message>
    <message>
        <source>Doubts that remain</source>
        <translation>Оставшиеся сомнения</translation>
    </message>
    <message>
        <source>what should be asked or checked again</source>
        <translation>о чём спросить или что проверить ещё раз</translation>
    </message>
</context>
<context>
    <name>_NoneForm</name>
    <message>
        <source>If they could do nothing: why</source>
        <translation>Если ничего не могли: почему</translation>
    </message>
    <message>
        <source>fear for others, no papers, nobody to turn to</source>
        <translation>страх за других, нет бумаг, не к кому обратиться</translation>
    </message>
</context>
<context>
    <name>_NumberLine</name>
    <message>
        <source>Remove this number</source>
        <translation>Убрать этот номер</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Вид номера</translation>
    </message>
    <message>
        <source>Number, as told</source>
        <translation>Номер, как сказано</translation>
    </message>
</context>
<context>
    <name>_RemarksForm</name>
    <message>
        <source>Our remarks</source>
        <translation>Наши примечания</translation>
    </message>
    <message>
        <source>nothing that the source says</source>
        <translation>не то, что говорит источник</translation>
    </message>
</context>
<context>
    <name>_RepresentativeForm</name>
    <message>
        <source>Name, as told</source>
        <translation>Имя, как сказано</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>В каком качестве</translation>
    </message>
    <message>
        <source>By which document</source>
        <translation>По какому документу</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Дата документа</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Who issued or certified it</source>
        <translation>Кем выдан или заверен</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Что разрешает</translation>
    </message>
</context>
<context>
    <name>_ReprisalForm</name>
    <message>
        <source>What was done</source>
        <translation>Что сделали</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>To whom in the family</source>
        <translation>С кем из семьи</translation>
    </message>
    <message>
        <source>By whom, as far as they know</source>
        <translation>Кто, насколько они знают</translation>
    </message>
    <message>
        <source>Because of what, they think</source>
        <translation>Из-за чего, как думают</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Насколько серьёзно</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Reported where; what came of it</source>
        <translation>Куда сообщили; что вышло</translation>
    </message>
</context>
<context>
    <name>_Request</name>
    <message>
        <source>Something that is not here</source>
        <translation>То, чего здесь нет</translation>
    </message>
    <message>
        <source>with it: {title}</source>
        <translation>вместе с этим: {title}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Другой компьютер</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <source>{name} says yes</source>
        <translation>{name}: да</translation>
    </message>
    <message>
        <source>{name} says no</source>
        <translation>{name}: нет</translation>
    </message>
    <message>
        <source>It was carried out.</source>
        <translation>Выполнено.</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Стереть…</translation>
    </message>
    <message>
        <source>You said yes. Another member has to agree.</source>
        <translation>Вы сказали «да». Должен согласиться другой участник.</translation>
    </message>
    <message>
        <source>You said yes. A coordinator has to agree, on another computer.</source>
        <translation>Вы сказали «да». Должен согласиться координатор, на другом компьютере.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Взять назад</translation>
    </message>
    <message>
        <source>Do not erase it</source>
        <translation>Не стирать</translation>
    </message>
</context>
<context>
    <name>_RoomCard</name>
    <message>
        <source>Ticket</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Go to the interview</source>
        <translation>К интервью</translation>
    </message>
    <message>
        <source>Resume interview</source>
        <translation>Продолжить интервью</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Взять себе</translation>
    </message>
</context>
<context>
    <name>_SafetyForm</name>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>As for the interview</source>
        <translation>Как для интервью</translation>
    </message>
    <message>
        <source>As for the source</source>
        <translation>Как для источника</translation>
    </message>
    <message>
        <source>Safety of this person</source>
        <translation>Безопасность этого человека</translation>
    </message>
    <message>
        <source>For this person holds: {level}</source>
        <translation>Для этого человека действует: {level}</translation>
    </message>
    <message>
        <source>Safety of this source</source>
        <translation>Безопасность этого источника</translation>
    </message>
</context>
<context>
    <name>_SaidForm</name>
    <message>
        <source>Languages it is in</source>
        <translation>На каких языках</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>as it stands there</source>
        <translation>как он там стоит</translation>
    </message>
    <message>
        <source>Who said or wrote it</source>
        <translation>Кто сказал или написал</translation>
    </message>
    <message>
        <source>a person, an office, a paper</source>
        <translation>человек, орган, газета</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>В каком качестве</translation>
    </message>
    <message>
        <source>ambassador, court, witness</source>
        <translation>посол, суд, свидетель</translation>
    </message>
    <message>
        <source>When it was said or written</source>
        <translation>Когда сказано или написано</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Где сказано</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Где опубликовано</translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation>Когда опубликовано</translation>
    </message>
    <message>
        <source>Address on the internet</source>
        <translation>Адрес в интернете</translation>
    </message>
    <message>
        <source>this program opens none</source>
        <translation>эта программа никаких адресов не открывает</translation>
    </message>
    <message>
        <source>When it was read there</source>
        <translation>Когда там прочитано</translation>
    </message>
    <message>
        <source>What it says, in its own words</source>
        <translation>Что говорится, его собственными словами</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>Where it can be read</source>
        <translation>Где это можно прочесть</translation>
    </message>
    <message>
        <source>How it came here</source>
        <translation>Как это сюда попало</translation>
    </message>
    <message>
        <source>from whom, on what</source>
        <translation>от кого, на чём</translation>
    </message>
</context>
<context>
    <name>_SessionForm</name>
    <message>
        <source>Languages spoken</source>
        <translation>Языки разговора</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Номер в очереди</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>hours and minutes</source>
        <translation>часы и минуты</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Интервьюер</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Camera operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Who else is in the room</source>
        <translation>Кто ещё в комнате</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Recorded with</source>
        <translation>На что записано</translation>
    </message>
    <message>
        <source>camera or telephone</source>
        <translation>камера или телефон</translation>
    </message>
    <message>
        <source>Number in the office&apos;s own papers</source>
        <translation>Номер в бумагах самого офиса</translation>
    </message>
</context>
<context>
    <name>_SheetArea</name>
    <message>
        <source>{count} of {all} words</source>
        <translation>слов: {count} из {all}</translation>
    </message>
</context>
<context>
    <name>_TakenForm</name>
    <message>
        <source>What they did</source>
        <translation>Что сделали</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>To whom: office or person</source>
        <translation>Кому: орган или человек</translation>
    </message>
    <message>
        <source>Number of the slip or paper</source>
        <translation>Номер талона или бумаги</translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation>Как ответили</translation>
    </message>
    <message>
        <source>When it was answered</source>
        <translation>Когда ответили</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <translation>О чём просили</translation>
    </message>
    <message>
        <source>The answer, in words</source>
        <translation>Ответ, словами</translation>
    </message>
</context>
<context>
    <name>_TestifierForm</name>
    <message>
        <source>Born</source>
        <translation>Рождение</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Right to live here</source>
        <translation>Право жить здесь</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
</context>
<context>
    <name>_Unfinished</name>
    <message>
        <source>Without ticket and name</source>
        <translation>Без номера и имени</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>_VideoForm</name>
    <message>
        <source>Name of the file</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>Где лежит файл</translation>
    </message>
    <message>
        <source>camera 2, blue disk</source>
        <translation>камера 2, синий диск</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Started, by the camera&apos;s clock</source>
        <translation>Начало по часам камеры</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Размер в байтах</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Контрольная сумма (SHA-256)</translation>
    </message>
    <message>
        <source>of the whole file</source>
        <translation>всего файла</translation>
    </message>
</context>
<context>
    <name>_Way</name>
    <message>
        <source>Open {number}</source>
        <translation>Открыть {number}</translation>
    </message>
</context>
<context>
    <name>_WriteLine</name>
    <message>
        <source>Write a letter about {name}</source>
        <translation>Написать обращение: {name}</translation>
    </message>
</context>
</TS>
