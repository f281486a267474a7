<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AccountsPane</name>
    <message>
        <source>What each source says</source>
        <translation>Әр дереккөз не дейді</translation>
    </message>
    <message>
        <source>Who may be the same?</source>
        <translation>Кім сол адам болуы мүмкін?</translation>
    </message>
    <message>
        <source>Add what another source says</source>
        <translation>Басқа дереккөз айтқанын қосу</translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation>Бөлу…</translation>
    </message>
    <message>
        <source>The sources differ on: {facts}. Nothing is overwritten; letters say “according to”.</source>
        <translation>Дереккөздер бір-бірінен өзгеше: {facts}. Ештеңе ауыстырылмайды; хатта «айтуынша» деп жазылады.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) stand here in two versions.</source>
        <translation>
            <numerusform>Мұнда %n бөлік екі нұсқада тұр.</numerusform>
            <numerusform>Мұнда %n бөлік екі нұсқада тұр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Екеуін де қарау</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Your reason</source>
        <translation>Себебіңіз</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Алдымен себебін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>AddresseeForm</name>
    <message>
        <source>How it stands at the head of a letter is in the case that the language wants there; nothing is declined by the program. A language without a head gets the name as it is.</source>
        <translation>Хат басында қалай жазылса, сол тілдің септігінде тұрады; бағдарлама өзі септемейді. Хат басына арналған жазуы жоқ тілде аты сол күйі алынады.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Name ({language})</source>
        <translation>Аты ({language})</translation>
    </message>
    <message>
        <source>At the head of a letter ({language})</source>
        <translation>Хат басында ({language})</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Пошта мекенжайы</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Note for staff: how it takes letters</source>
        <translation>Қызметкерлерге: хатты қалай қабылдайды</translation>
    </message>
</context>
<context>
    <name>AddresseesPart</name>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Мекенжайлар кітабы</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Жаңа…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Файлға сақтау…</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Қабылдау…</translation>
    </message>
    <message>
        <source>Addresses change: look them up before sending, and write down here what holds. What you change holds for every member of this vault; a file carries it to another.</source>
        <translation>Мекенжайлар өзгеріп тұрады: жіберер алдында тексеріп, дұрысын осында жазыңыз. Өзгерткеніңіз осы қойманың барлық мүшесіне ортақ; басқа қоймаға файлмен беріледі.</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Мұнда өзгертілген</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Өзіңіздікі</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Бастапқы күйі</translation>
    </message>
    <message>
        <source>Change an addressee</source>
        <translation>Мекемені өзгерту</translation>
    </message>
    <message>
        <source>A new addressee</source>
        <translation>Жаңа мекеме</translation>
    </message>
    <message>
        <source>Taken over: {count}.</source>
        <translation>Қабылданды: {count}.</translation>
    </message>
</context>
<context>
    <name>AnswersDue</name>
    <message>
        <source>Answers due</source>
        <translation>Жауап мерзімдері</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedPane</name>
    <message>
        <source>Pictures and papers</source>
        <translation>Суреттер мен қағаздар</translation>
    </message>
    <message>
        <source>No source brought any.</source>
        <translation>Оларды ешбір дереккөз әкелмеген.</translation>
    </message>
    <message>
        <source>They are added in an interview or another source, with the person.</source>
        <translation>Олар сұхбатта немесе басқа дереккөзде, адамның тұсында қосылады.</translation>
    </message>
    <message>
        <source>Brought by source {mark}</source>
        <translation>Әкелген дереккөз: {mark}</translation>
    </message>
    <message>
        <source>The file itself is not in this vault.</source>
        <translation>Файлдың өзі бұл қоймада жоқ.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Working copy</source>
        <translation>Жұмыс көшірмесі</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Келген күйінде</translation>
    </message>
    <message>
        <source>Picture or document</source>
        <translation>Сурет немесе құжат</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сақталғаны</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Жай мәтін</translation>
    </message>
    <message>
        <source>A file that cannot be shown here</source>
        <translation>Мұнда көрсетуге болмайтын файл</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>{number}-бет</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>бұрылған</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>қиылған</translation>
    </message>
    <message>
        <source>without the camera&apos;s data</source>
        <translation>камера деректерінсіз</translation>
    </message>
    <message>
        <source>Working copy: {what}</source>
        <translation>Жұмыс көшірмесі: {what}</translation>
    </message>
</context>
<context>
    <name>AttachmentsPart</name>
    <message>
        <source>Add a file…</source>
        <translation>Файл қосу…</translation>
    </message>
    <message>
        <source>The file was removed from here. What was recorded keeps it.</source>
        <translation>Файл осы жерден алынды. Бұрын жазылған деректе ол қалады.</translation>
    </message>
    <message>
        <source>No picture or document yet</source>
        <translation>Әзірге сурет те, құжат та жоқ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Paste a picture or file</source>
        <translation>Сурет не файл қою</translation>
    </message>
    <message>
        <source>A file can also be dropped here, or pasted.</source>
        <translation>Файлды сүйреп әкелуге немесе буферден қоюға да болады.</translation>
    </message>
    <message>
        <source>Pick a picture or document</source>
        <translation>Сурет не құжат таңдау</translation>
    </message>
    <message>
        <source>Nothing was copied that is a picture or a file.</source>
        <translation>Көшірілгеннің ішінде сурет те, файл да жоқ.</translation>
    </message>
    <message>
        <source>This very file is in the list already.</source>
        <translation>Дәл осы файл тізімде бар.</translation>
    </message>
</context>
<context>
    <name>AuthorityPart</name>
    <message>
        <source>Make an authority…</source>
        <translation>Орталық құру…</translation>
    </message>
    <message>
        <source>Bring in a sealed copy…</source>
        <translation>Мөрленген көшірмені қабылдау…</translation>
    </message>
    <message>
        <source>Answer a request…</source>
        <translation>Өтінімге жауап беру…</translation>
    </message>
    <message>
        <source>A certificate for here…</source>
        <translation>Осы қоймаға сертификат…</translation>
    </message>
    <message>
        <source>Save its certificate…</source>
        <translation>Сертификатын сақтау…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Тізімді сақтау…</translation>
    </message>
    <message>
        <source>Sealed copy…</source>
        <translation>Мөрленген көшірме…</translation>
    </message>
    <message>
        <source>The team&apos;s authority</source>
        <translation>Топтың куәландырушы орталығы</translation>
    </message>
    <message>
        <source>For a coordinator only. An authority vouches for the certificates of offices and members, so that everybody compares one number once. Most vaults need none.</source>
        <translation>Тек үйлестірушіге. Куәландырушы орталық кеңселер мен мүшелердің сертификаттарын куәландырады, сонда бәрі бір нөмірді бір-ақ рет салыстырады. Қоймалардың көбіне бұл керек емес.</translation>
    </message>
    <message>
        <source>You hold {name}. Nobody else in this vault can issue with it. Read these numbers aloud to whom you give its certificate; keep a sealed copy elsewhere.</source>
        <translation>Сізде {name} орталығы бар. Бұл қоймада онымен сертификатты тек сіз бере аласыз. Бұл сандарды сертификатын берген адамға дауыстап оқыңыз; мөрленген көшірмесін басқа жерде сақтаңыз.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} дейін</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Қайтарып алу…</translation>
    </message>
    <message>
        <source>Make an authority</source>
        <translation>Куәландырушы орталық құру</translation>
    </message>
    <message>
        <source>Its name stands in every certificate that it issues, and in letters for years.</source>
        <translation>Оның аты ол берген әр сертификатта және жылдар бойы хаттарда тұрады.</translation>
    </message>
    <message>
        <source>The name of the team</source>
        <translation>Топтың аты</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Құру</translation>
    </message>
    <message>
        <source>Sealed copies</source>
        <translation>Мөрленген көшірмелер</translation>
    </message>
    <message>
        <source>You hold the authority of this copy from then on.</source>
        <translation>Бұдан былай бұл көшірмедегі орталық сізде болады.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Өтінімдер</translation>
    </message>
    <message>
        <source>Compare the request</source>
        <translation>Өтінімді салыстыру</translation>
    </message>
    <message>
        <source>Whoever holds its key signs under this name from then on.</source>
        <translation>Бұдан былай кілті кімде болса, сол осы атпен қол қояды.</translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation>Жауапты сақтау…</translation>
    </message>
    <message>
        <source>The name that the certificate gets</source>
        <translation>Сертификаттағы ат</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Жауапты сақтау</translation>
    </message>
    <message>
        <source>A certificate for here</source>
        <translation>Осы қоймаға сертификат</translation>
    </message>
    <message>
        <source>For this vault&apos;s office, or for yourself; letters are signed with it at once.</source>
        <translation>Осы қойманың кеңсесіне немесе өзіңізге; хаттарға бірден сонымен қол қойылады.</translation>
    </message>
    <message>
        <source>What stands beside the signature</source>
        <translation>Қолтаңба жанында не тұрады</translation>
    </message>
    <message>
        <source>Somebody else may have the key</source>
        <translation>Кілт бөтен адамда болуы мүмкін</translation>
    </message>
    <message>
        <source>The person or office left</source>
        <translation>Адам не кеңсе кетті</translation>
    </message>
    <message>
        <source>There is a newer one</source>
        <translation>Жаңарағы бар</translation>
    </message>
    <message>
        <source>It is not used any more</source>
        <translation>Енді пайдаланылмайды</translation>
    </message>
    <message>
        <source>Withdraw the certificate of {name}?</source>
        <translation>{name} сертификаты қайтарып алынсын ба?</translation>
    </message>
    <message>
        <source>Letters it signed are no longer trusted, by everybody who has the new list. Save the list afterwards and give it to all who check letters.</source>
        <translation>Ол қол қойған хаттарға жаңа тізімі бар адамның ешқайсысы енді сенбейді. Кейін тізімді сақтап, хат тексеретіндердің бәріне беріңіз.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>It counts no more.</source>
        <translation>Ол енді жарамсыз.</translation>
    </message>
    <message>
        <source>Save the list now, for everybody.</source>
        <translation>Енді тізімді бәріне арнап сақтаңыз.</translation>
    </message>
    <message>
        <source>Save its certificate</source>
        <translation>Сертификатын сақтау</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Тізімді сақтау</translation>
    </message>
    <message>
        <source>Sealed copy</source>
        <translation>Мөрленген көшірме</translation>
    </message>
    <message>
        <source>With it the authority can be brought in elsewhere, by whoever knows this password. Keep the two apart; the public program age opens it, too.</source>
        <translation>Осы құпия сөзді білетін адам бұл көшірмемен орталықты басқа жерге әкеле алады. Екеуін бөлек сақтаңыз; оны жалпыға қолжетімді age бағдарламасы да ашады.</translation>
    </message>
    <message>
        <source>Save the sealed copy…</source>
        <translation>Мөрленген көшірмені сақтау…</translation>
    </message>
    <message>
        <source>Save the sealed copy</source>
        <translation>Мөрленген көшірмені сақтау</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>Choose the folder…</source>
        <translation>Қапшық таңдау…</translation>
    </message>
    <message>
        <source>Read everything that is there already, too</source>
        <translation>Ондағы бұрынғының бәрін де оқу</translation>
    </message>
    <message>
        <source>What is written now is always read back. This takes longer and finds an old stick that fails.</source>
        <translation>Қазір жазылған нәрсе әрқашан қайта оқылады. Бұл ұзағырақ, бірақ істен шығып бара жатқан ескі флешканы табады.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Қазір сақтық көшірме жасау</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>An encrypted copy of the whole vault, opened by the same ways in. Keep it on a stick or disk that lies elsewhere than this computer.</source>
        <translation>Бүкіл қойманың шифрланған көшірмесі, сол кіру жолдарымен ашылады. Оны осы компьютерден бөлек жатқан флешкада немесе дискіде сақтаңыз.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Қайда жазылады</translation>
    </message>
    <message>
        <source>Remind me when the last one is older than</source>
        <translation>Соңғысы мұнан ескірсе, еске салу</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>ешқашан</translation>
    </message>
    <message>
        <source>There is no backup yet with the present keys.</source>
        <translation>Қазіргі кілттермен сақтық көшірме әлі жоқ.</translation>
    </message>
    <message>
        <source>The last one: {time}, {size}, in {place}.</source>
        <translation>Соңғысы: {time}, {size}, орны: {place}.</translation>
    </message>
    <message>
        <source>A folder for the backup</source>
        <translation>Сақтық көшірмеге арналған қапшық</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>әлі таңдалмаған</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Сақтық көшірме жасалуда.</translation>
    </message>
    <message>
        <source>Choose a folder first, for example on a stick.</source>
        <translation>Алдымен қапшық таңдаңыз, мысалы флешкадан.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Сақтық көшірме жасалуда</translation>
    </message>
    <message>
        <source>Cancelling leaves the backup before as it is. You can work meanwhile.</source>
        <translation>Бас тартсаңыз, алдыңғы көшірме сол күйі қалады. Әзірге жұмыс істей беруге болады.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: {size}.</source>
        <translation>Сақтық көшірме жасалып, қайта оқылды: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the vault are missing; check the vault.</source>
        <translation>
            <numerusform>Қойманың %n файлы жоқ; қойманы тексеріңіз.</numerusform>
            <numerusform>Қойманың %n файлы жоқ; қойманы тексеріңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it elsewhere than this computer.</source>
        <translation>Оны осы компьютерден бөлек жерде сақтаңыз.</translation>
    </message>
    <message>
        <source>No backup was made; the one before is as it was.</source>
        <translation>Сақтық көшірме жасалған жоқ; алдыңғысы сол күйі.</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Only here</source>
        <translation>Тек осында</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Келісті</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Қайта сұрау</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартты</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Сақ болу керек</translation>
    </message>
    <message>
        <source>Family at risk</source>
        <translation>Отбасына қауіп бар</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Дереккөздер өзгеше</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Екі нұсқа</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Нобай</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Оқып берілді</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Жасырын</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Өшірілді</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қол қойылды</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>nobody who gave a testimony</source>
        <translation>куәлік сөз берген ешкім жоқ</translation>
    </message>
    <message>
        <source>no consent for this addressee</source>
        <translation>бұл мекемеге келісім жоқ</translation>
    </message>
    <message>
        <source>the applicant&apos;s interview is hidden as a mistake</source>
        <translation>өтініш берушінің сұхбаты қате деп жасырылған</translation>
    </message>
    <message>
        <source>the applicant is at risk</source>
        <translation>өтініш берушіге қауіп бар</translation>
    </message>
    <message>
        <source>nobody has said what it may cost</source>
        <translation>қандай қаупі барын ешкім айтпаған</translation>
    </message>
    <message>
        <source>words that may no longer be used</source>
        <translation>енді қолдануға болмайтын сөздер</translation>
    </message>
    <message>
        <source>a sign that no font here can print</source>
        <translation>мұндағы ешбір қаріп баса алмайтын таңба</translation>
    </message>
    <message>
        <source>the signed letter did not verify</source>
        <translation>қол қойылған хат тексеруден өтпеді</translation>
    </message>
    <message>
        <source>incidents against the family</source>
        <translation>отбасына қысым жағдайлары</translation>
    </message>
    <message>
        <source>a source left out: no consent</source>
        <translation>бір дереккөз алынбады: келісім жоқ</translation>
    </message>
    <message>
        <source>something kept back: at risk</source>
        <translation>бірдеңе айтылмады: қауіп бар</translation>
    </message>
    <message>
        <source>sources differ: the letter says who says what</source>
        <translation>дереккөздер өзгеше: хатта кім не айтқаны жазылады</translation>
    </message>
    <message>
        <source>no power of attorney on record</source>
        <translation>сенімхат жазылмаған</translation>
    </message>
</context>
<context>
    <name>BatchSummary</name>
    <message>
        <source>About</source>
        <translation>Кім туралы</translation>
    </message>
    <message>
        <source>Why not, or what to look at</source>
        <translation>Неге жоқ, немесе нені қарау керек</translation>
    </message>
    <message>
        <source>Who got none, and letters to look at</source>
        <translation>Хаты жоқтар және қарайтын хаттар</translation>
    </message>
    <message>
        <source>All in one PDF, for printing…</source>
        <translation>Бәрі бір PDF-те, басып шығаруға…</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Қалғанын жалғастыру</translation>
    </message>
    <message>
        <source>Nobody was left out, and there is nothing to look at.</source>
        <translation>Ешкім қалып қойған жоқ, қарайтын да ештеңе жоқ.</translation>
    </message>
    <message>
        <source>lacking: {things}</source>
        <translation>жетпейді: {things}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Қарау</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Жасалмады</translation>
    </message>
    <message>
        <source>All in one PDF</source>
        <translation>Бәрі бір PDF-те</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Файл жазылуда</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>Одан ештеңе қалмады.</translation>
    </message>
    <message>
        <source>Whoever has the file {file} can read it. Delete it when it is printed.</source>
        <translation>{file} файлы кімде болса, сол оқи алады. Басып шығарған соң жойыңыз.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Call next</source>
        <translation>Келесіні шақыру</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Жаңа кезек нөмірі</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Кім күтуде</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ешкім күтіп тұрған жоқ</translation>
    </message>
    <message>
        <source>A ticket is a number at the door. Who it may be is looked up while you type the name, and the interview begins with what was said. Without a queue, interviews begin in their own place.</source>
        <translation>Кезек нөмірі есік алдында беріледі. Атын тергенде кім болуы мүмкін екені ізделеді, ал сұхбат сонда айтылғаннан басталады. Кезексіз сұхбаттар өз бөлімінде басталады.</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Бүгін аяқталғаны</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Бұрынғы күндер</translation>
    </message>
    <message>
        <source>Clear them…</source>
        <translation>Тазарту…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>last: {number}, {name}</source>
        <translation>соңғысы: {number}, {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them still waiting</source>
        <translation>
            <numerusform>оның %n әлі күтуде</numerusform>
            <numerusform>оның %n әлі күтуде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n ticket(s) of earlier days?</source>
        <translation>
            <numerusform>Бұрынғы күндердің %n кезек нөмірі тазартылсын ба?</numerusform>
            <numerusform>Бұрынғы күндердің %n кезек нөмірі тазартылсын ба?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said at the door is gone for good then. Interviews that were begun, saved or not, stay where they are.</source>
        <translation>Онда есік алдында айтылғаны біржола жойылады. Басталған сұхбаттар, сақталғаны да, сақталмағаны да, орнында қалады.</translation>
    </message>
    <message>
        <source>Clear them</source>
        <translation>Тазарту</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Кезек</translation>
    </message>
    <message>
        <source>Name as told</source>
        <translation>Аты-жөні, айтылғандай</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Қанша күтті</translation>
    </message>
    <message>
        <source>Known here?</source>
        <translation>Мұнда белгілі ме?</translation>
    </message>
</context>
<context>
    <name>BringInPane</name>
    <message>
        <source>No bundle is open</source>
        <translation>Бума ашылмаған</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Take the decisions too that roles leave to you</source>
        <translation>Рөл сізге қалдыратын шешімдерді де қабылдау</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Бумалар</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файл</translation>
    </message>
    <message>
        <source>Cancelling changes nothing.</source>
        <translation>Бас тартсаңыз, ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation>Бума тексерілуде</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Әзірге ештеңе өзгерген жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n file(s) into the vault</source>
        <translation>
            <numerusform>%n файлды қоймаға көшіру</numerusform>
            <numerusform>%n файлды қоймаға көшіру</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in the file with the records first.</source>
        <translation>Алдымен деректері бар файлды қабылдаңыз.</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>Мұның бәрі осында бар.</translation>
    </message>
    <message>
        <source>Take the receipt</source>
        <translation>Растауды қабылдау</translation>
    </message>
    <message>
        <source>Nothing of it can be brought in now.</source>
        <translation>Одан қазір ештеңе қабылдауға болмайды.</translation>
    </message>
    <message>
        <source>A bundle is a file that ends in .age; open one or several, in any order, or drop them here. They are checked first, and you see what they would change before anything changes.</source>
        <translation>Бума — .age деп аяқталатын файл; біреуін не бірнешеуін кез келген ретпен ашыңыз немесе осында сүйреп әкеліңіз. Алдымен олар тексеріледі, ештеңе өзгермей тұрып не өзгеретіні көрсетіледі.</translation>
    </message>
    <message>
        <source>Open bundles</source>
        <translation>Бумаларды ашу</translation>
    </message>
    <message>
        <source>Open a folder of bundles</source>
        <translation>Бумалар қапшығын ашу</translation>
    </message>
    <message>
        <source>None of these files can be brought in.</source>
        <translation>Бұл файлдардың ешқайсысын қабылдауға болмайды.</translation>
    </message>
    <message>
        <source>A receipt from {name}, made {time}.</source>
        <translation>Алғаны туралы растау, кімнен: {name}, жасалған уақыты: {time}.</translation>
    </message>
    <message>
        <source>A newer one is known here; this one changes nothing.</source>
        <translation>Мұнда жаңарағы бар; бұл ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>It says what is really held there. What it lists counts as safe once you take it.</source>
        <translation>Ол онда шынымен не сақталғанын айтады. Растауды қабылдасаңыз, онда аталғандар сенімді тұр деп саналады.</translation>
    </message>
    <message>
        <source>The receipt of {name} counts now.</source>
        <translation>Растау енді күшінде: {name}.</translation>
    </message>
    <message>
        <source>{names}: there is another history there than here; nothing of it counts from there on.</source>
        <translation>{names}: ондағы тарих мұндағыдан басқа; сол жерден бастап ештеңесі есепке алынбайды.</translation>
    </message>
    <message>
        <source>It tells of records, too, that are not here yet.</source>
        <translation>Онда мұнда әлі жоқ деректер де аталған.</translation>
    </message>
    <message>
        <source>It is being brought in.</source>
        <translation>Қабылдануда.</translation>
    </message>
    <message>
        <source>Cancelling brings nothing in; everything stays as it was.</source>
        <translation>Бас тартсаңыз, ештеңе қабылданбайды; бәрі бұрынғыдай қалады.</translation>
    </message>
    <message>
        <source>Bringing the bundle in</source>
        <translation>Бума қабылдануда</translation>
    </message>
    <message>
        <source>Look at both versions</source>
        <translation>Екі нұсқаны да қарау</translation>
    </message>
    <message>
        <source>Nothing was brought in; everything is as it was.</source>
        <translation>Ештеңе қабылданған жоқ; бәрі бұрынғыдай.</translation>
    </message>
</context>
<context>
    <name>BroughtWords</name>
    <message numerus="yes">
        <source>Bring in %n record(s)</source>
        <translation>
            <numerusform>%n деректі қабылдау</numerusform>
            <numerusform>%n деректі қабылдау</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the roster</source>
        <translation>Құрам тізімін қабылдау</translation>
    </message>
    <message numerus="yes">
        <source>Take %n receipt(s)</source>
        <translation>
            <numerusform>%n растауды қабылдау</numerusform>
            <numerusform>%n растауды қабылдау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n change(s)</source>
        <translation>
            <numerusform>%n өзгерісті қабылдау</numerusform>
            <numerusform>%n өзгерісті қабылдау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n change(s) until they fit</source>
        <translation>
            <numerusform>%n өзгерісті сай келгенше сақтау</numerusform>
            <numerusform>%n өзгерісті сай келгенше сақтау</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the files into the vault</source>
        <translation>Файлдарды қоймаға көшіру</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were brought in.</source>
        <translation>
            <numerusform>%n дерек қабылданды.</numerusform>
            <numerusform>%n дерек қабылданды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were brought in.</source>
        <translation>
            <numerusform>%n өзгеріс қабылданды.</numerusform>
            <numerusform>%n өзгеріс қабылданды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version} of the organisation&apos;s roster counts now.</source>
        <translation>Енді ұйымның құрам тізімінің {version}-нұсқасы күшінде.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that waited for it came in.</source>
        <translation>
            <numerusform>Оны күткен %n дерек қабылданды.</numerusform>
            <numerusform>Оны күткен %n дерек қабылданды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that waited are forgotten: their computer was revoked before.</source>
        <translation>
            <numerusform>Күтіп тұрған %n өзгеріс ұмытылды: оны жазған компьютер бұдан бұрын шеттетілген.</numerusform>
            <numerusform>Күтіп тұрған %n өзгеріс ұмытылды: оларды жазған компьютер бұдан бұрын шеттетілген.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were erased for good, as was decided.</source>
        <translation>
            <numerusform>Шешілгендей %n дерек біржола өшірілді.</numerusform>
            <numerusform>Шешілгендей %n дерек біржола өшірілді.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt of {name} counts now.</source>
        <translation>Растау енді күшінде: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) count now.</source>
        <translation>
            <numerusform>%n растау енді күшінде.</numerusform>
            <numerusform>%n растау енді күшінде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came too early and wait here.</source>
        <translation>
            <numerusform>%n өзгеріс тым ерте келді, осында күтеді.</numerusform>
            <numerusform>%n өзгеріс тым ерте келді, осында күтеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no room for %n change(s) that came too early: bring the file in again later.</source>
        <translation>
            <numerusform>Тым ерте келген %n өзгеріске орын жоқ: файлды кейін қайта қабылдаңыз.</numerusform>
            <numerusform>Тым ерте келген %n өзгеріске орын жоқ: файлды кейін қайта қабылдаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it was new.</source>
        <translation>Ішінде жаңа ештеңе болған жоқ.</translation>
    </message>
    <message>
        <source>Still to be brought in: file {numbers} of {volumes}.</source>
        <translation>Әлі енгізілмеген: {volumes} файлдың {numbers}-нөмірі.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) stand in two versions now.</source>
        <translation>
            <numerusform>%n бөлік енді екі нұсқада тұр.</numerusform>
            <numerusform>%n бөлік енді екі нұсқада тұр.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>Details, without any names</source>
        <translation>Толығырақ, аты-жөнсіз</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Толық мәліметті көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message>
        <source>For example: the name of a river</source>
        <translation>Мысалы: өзеннің аты</translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation>Карточкамды сақтау…</translation>
    </message>
    <message>
        <source>Open a card…</source>
        <translation>Карточканы ашу…</translation>
    </message>
    <message>
        <source>Trusted cards</source>
        <translation>Сенімді карточкалар</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Сіздің карточкаңыз</translation>
    </message>
    <message>
        <source>Give it to those who send bundles to you or get them from you. It holds keys only: no office, no place, and no name unless you write one.</source>
        <translation>Оны сізге бума жіберетіндерге немесе сізден алатындарға беріңіз. Онда тек кілттер бар: кеңсе де, орын да, өзіңіз жазбасаңыз, ат та жоқ.</translation>
    </message>
    <message>
        <source>Read these numbers aloud to whom you gave it, by telephone or in the same room.</source>
        <translation>Бұл сандарды карточканы берген адамға телефонмен немесе бір бөлмеде дауыстап оқыңыз.</translation>
    </message>
    <message>
        <source>Or let the other one scan them from this screen.</source>
        <translation>Немесе екінші тарап оларды осы экраннан сканерлесін.</translation>
    </message>
    <message>
        <source>A name on the card, if you want one</source>
        <translation>Карточкадағы ат, қаласаңыз</translation>
    </message>
    <message>
        <source>No card is trusted yet. Open the card that somebody gave you, and compare it.</source>
        <translation>Әзірге сенімді карточка жоқ. Сізге берілген карточканы ашып, салыстырыңыз.</translation>
    </message>
    <message>
        <source>This vault itself, before it was restored or copied</source>
        <translation>Осы қойманың өзі, қалпына келтірілгенге немесе көшірілгенге дейін</translation>
    </message>
    <message>
        <source>Revoked: nothing goes to it or comes from it</source>
        <translation>Шеттетілген: оған ештеңе жіберілмейді, одан ештеңе қабылданбайды</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Карточкамды сақтау</translation>
    </message>
    <message>
        <source>Your card is saved as {file}.</source>
        <translation>Карточкаңыз сақталды: {file}.</translation>
    </message>
    <message>
        <source>Give it away as you like; then compare the numbers aloud.</source>
        <translation>Оны қалағаныңызша беріңіз; содан кейін сандарды дауыстап салыстырыңыз.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточкалар</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файл</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>Карточканы ашу</translation>
    </message>
    <message>
        <source>This is your own card.</source>
        <translation>Бұл — өзіңіздің карточкаңыз.</translation>
    </message>
    <message>
        <source>Open the other one&apos;s card.</source>
        <translation>Екінші тараптың карточкасын ашыңыз.</translation>
    </message>
    <message>
        <source>You trust this card already, as {alias}.</source>
        <translation>Бұл карточка сенімділердің ішінде бар: {alias}.</translation>
    </message>
    <message>
        <source>The card of {alias} is trusted.</source>
        <translation>Карточка енді сенімді: {alias}.</translation>
    </message>
    <message>
        <source>Bundles can go to it and come from it.</source>
        <translation>Енді оған бума жіберуге және одан қабылдауға болады.</translation>
    </message>
</context>
<context>
    <name>CertainPeople</name>
    <message>
        <source>Only the files of certain people</source>
        <translation>Тек белгілі бір адамдардың деректері</translation>
    </message>
    <message>
        <source>With whoever told of them, links, letters and consent.</source>
        <translation>Олар туралы айтқандармен, байланыстармен, хаттармен және келісіммен бірге.</translation>
    </message>
    <message>
        <source>Any spelling, number or place</source>
        <translation>Ат, нөмір не жер</translation>
    </message>
    <message>
        <source>Whose file</source>
        <translation>Кімнің дерегі</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What was changed</source>
        <translation>Не өзгертілді</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейінірек</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Ертерек</translation>
    </message>
    <message>
        <source>What this saving changed</source>
        <translation>Осы сақтауда не өзгерді</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Неге: {why}</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Себебі айтылмаған.</translation>
    </message>
    <message>
        <source>The clock of that computer was wrong.</source>
        <translation>Ол компьютердің сағаты дұрыс болмаған.</translation>
    </message>
    <message>
        <source>written for the first time</source>
        <translation>алғаш рет жазылды</translation>
    </message>
    <message>
        <source>changed again later</source>
        <translation>кейін тағы өзгертілді</translation>
    </message>
    <message>
        <source>Beside what {who} wrote, {when}:</source>
        <translation>{who} {when} жазғанымен салыстырғанда:</translation>
    </message>
    <message>
        <source>Nothing that is read is otherwise.</source>
        <translation>Оқылатын ештеңе өзгермеген.</translation>
    </message>
    <message>
        <source>What it was before is not here, so nobody can tell.</source>
        <translation>Бұрын қандай болғаны мұнда жоқ, сондықтан айту мүмкін емес.</translation>
    </message>
    <message>
        <source>A newer Kuager wrote this; this one cannot read it.</source>
        <translation>Мұны Kuager-дің жаңарақ нұсқасы жазған; бұл нұсқа оны оқи алмайды.</translation>
    </message>
    <message>
        <source>This is not here: it is withheld, or was erased.</source>
        <translation>Бұл мұнда жоқ: берілмеген немесе өшірілген.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The table of ways in</source>
        <translation>Кіру жолдарының кестесі</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>Дерекқор</translation>
    </message>
    <message>
        <source>The keys of a computer</source>
        <translation>Компьютердің кілттері</translation>
    </message>
    <message>
        <source>A member</source>
        <translation>Мүше</translation>
    </message>
    <message>
        <source>A saved change</source>
        <translation>Сақталған өзгеріс</translation>
    </message>
    <message>
        <source>A part of a record</source>
        <translation>Деректің бөлігі</translation>
    </message>
    <message>
        <source>What a change was made to</source>
        <translation>Өзгеріс жасалған нәрсе</translation>
    </message>
    <message>
        <source>A signed piece of the history</source>
        <translation>Тарихтың қол қойылған бөлігі</translation>
    </message>
    <message>
        <source>The log of who did what</source>
        <translation>Кім не істегенінің журналы</translation>
    </message>
    <message>
        <source>A recording or a letter&apos;s file</source>
        <translation>Жазба немесе хат файлы</translation>
    </message>
    <message>
        <source>A list made of the records</source>
        <translation>Деректерден жасалған тізім</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Нобай</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>ол жоқ</translation>
    </message>
    <message>
        <source>it was altered</source>
        <translation>ол өзгертілген</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>ол оқылмайды</translation>
    </message>
    <message>
        <source>it should not be there</source>
        <translation>ол мұнда болмауы керек</translation>
    </message>
    <message>
        <source>it is not in the form it should have</source>
        <translation>оның пішімі дұрыс емес</translation>
    </message>
    <message>
        <source>it does not follow what was before</source>
        <translation>ол алдыңғысына жалғаспайды</translation>
    </message>
    <message>
        <source>its signature does not fit</source>
        <translation>оның қолтаңбасы сай келмейді</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>Read over by a second person</source>
        <translation>Екінші адам оқып шықты</translation>
    </message>
    <message>
        <source>Against the video, or read back to the one who speaks.</source>
        <translation>Бейнежазбамен салыстырып немесе куәлік берушіге оқып беріп.</translation>
    </message>
    <message>
        <source>Remarks of that person</source>
        <translation>Сол адамның ескертпелері</translation>
    </message>
    <message>
        <source>Another member makes the check, once this is saved.</source>
        <translation>Бұл сақталған соң, тексеруді басқа мүше жасайды.</translation>
    </message>
    <message>
        <source>Another member makes the check, and you are the only one here. Add one in the settings.</source>
        <translation>Тексеруді басқа мүше жасайды, ал мұнда тек сіз барсыз. Баптауларда тағы біреуін қосыңыз.</translation>
    </message>
    <message>
        <source>You recorded this interview: another member makes the check.</source>
        <translation>Бұл сұхбатты сіз жаздыңыз: тексеруді басқа мүше жасайды.</translation>
    </message>
    <message>
        <source>Checked by {who}, {when}.</source>
        <translation>Тексерген: {who}, {when}.</translation>
    </message>
    <message numerus="yes">
        <source>It was changed since, %n time(s).</source>
        <translation>
            <numerusform>Содан бері %n рет өзгертілді.</numerusform>
            <numerusform>Содан бері %n рет өзгертілді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Open a PDF, or drop one here: a letter of yours, or one that somebody says is yours. It is read apart from everything else, and nothing of it is kept.</source>
        <translation>PDF ашыңыз немесе осында сүйреп әкеліңіз: өз хатыңыз немесе біреу сіздікі деген хат. Ол қалғанынан бөлек оқылады, ештеңесі сақталмайды.</translation>
    </message>
    <message>
        <source>Open a PDF…</source>
        <translation>PDF ашу…</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Барлық хаттар</translation>
    </message>
    <message>
        <source>Check a PDF</source>
        <translation>PDF тексеру</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файл</translation>
    </message>
    <message>
        <source>Open a PDF</source>
        <translation>PDF ашу</translation>
    </message>
    <message>
        <source>{file} is being looked at.</source>
        <translation>{file} қаралуда.</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>Check this vault</source>
        <translation>Осы қойманы тексеру</translation>
    </message>
    <message>
        <source>Every page, change, signature and file is read and compared with what it should be. Nothing is changed. Do it after a fall, a power cut, or when something looks wrong.</source>
        <translation>Әр бет, өзгеріс, қолтаңба және файл оқылып, қандай болуы керегімен салыстырылады. Ештеңе өзгермейді. Компьютер құлағаннан, тоқ өшкеннен кейін немесе бірдеңе дұрыс болмағандай көрінсе тексеріңіз.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>The vault is being checked.</source>
        <translation>Қойма тексерілуде.</translation>
    </message>
    <message>
        <source>Cancelling changes nothing. You can work meanwhile.</source>
        <translation>Бас тартсаңыз, ештеңе өзгермейді. Әзірге жұмыс істей беруге болады.</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Қойма тексерілуде</translation>
    </message>
    <message>
        <source>Looked at: {changes} changes, {segments} signed pieces, {files} files.</source>
        <translation>Қаралды: өзгеріс — {changes}, қол қойылған бөлік — {segments}, файл — {files}.</translation>
    </message>
    <message>
        <source>Nothing is damaged.</source>
        <translation>Ештеңе бүлінбеген.</translation>
    </message>
    <message>
        <source>Make no new backup over the old one. Restore the last backup into another folder; or take what can be read into a new vault with the command “kuager vault salvage”.</source>
        <translation>Ескі сақтық көшірменің үстіне жаңасын жасамаңыз. Соңғы көшірмені басқа қапшыққа қалпына келтіріңіз; немесе оқылатынын «kuager vault salvage» пәрменімен жаңа қоймаға алыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are damaged.</source>
        <translation>
            <numerusform>%n нәрсе бүлінген.</numerusform>
            <numerusform>%n нәрсе бүлінген.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearCard</name>
    <message>
        <source>Show what is here</source>
        <translation>Мұнда не барын көрсету</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>тазарту</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Safely with others is what another machine confirmed to hold, by a receipt. What was only sent may have arrived, but only a receipt says so; what was withheld is nowhere else.</source>
        <translation>«Басқаларда сенімді тұр» — басқа компьютер өзінде бар деп растаған дерек. Тек жіберілгені жеткен шығар, бірақ оны тек алғаны туралы растау айтады; берілмегені басқа еш жерде жоқ.</translation>
    </message>
    <message>
        <source>Type the word “{word}” to go on</source>
        <translation>Жалғастыру үшін «{word}» сөзін теріңіз</translation>
    </message>
    <message>
        <source>What is on this machine</source>
        <translation>Осы компьютерде не бар</translation>
    </message>
    <message>
        <source>Clearing was begun and cut off. The keys are destroyed already; only files are left.</source>
        <translation>Тазарту басталып, үзіліп қалған. Кілттер жойылып қойған; тек файлдар қалды.</translation>
    </message>
    <message>
        <source>Clear this machine</source>
        <translation>Осы компьютерді тазарту</translation>
    </message>
    <message>
        <source>The keys of the vault are destroyed first, then its files. Nobody can bring it back: not with the passphrase, not with recovery sheets. Backups elsewhere stay.</source>
        <translation>Алдымен қойманың кілттері, содан кейін файлдары жойылады. Оны ешкім қайтара алмайды: құпия сөйлеммен де, қалпына келтіру парақтарымен де. Басқа жердегі сақтық көшірмелер қалады.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Құпия сөйлемді теріңіз.</translation>
    </message>
    <message>
        <source>Type the word “{word}”.</source>
        <translation>«{word}» сөзін теріңіз.</translation>
    </message>
</context>
<context>
    <name>ClearPart</name>
    <message>
        <source>Show what is here</source>
        <translation>Мұнда не барын көрсету</translation>
    </message>
    <message>
        <source>Clear this machine…</source>
        <translation>Осы компьютерді тазарту…</translation>
    </message>
    <message>
        <source>Destroys the keys of the vault and then its files, here and for good. The vault is locked first; you are shown what would be lost, and asked for the passphrase and a word.</source>
        <translation>Қойманың кілттерін, содан кейін файлдарын осы жерде біржола жояды. Алдымен қойма құлыпталады; не жоғалатыны көрсетіліп, құпия сөйлем мен бір сөз сұралады.</translation>
    </message>
    <message>
        <source>Clear this machine</source>
        <translation>Осы компьютерді тазарту</translation>
    </message>
</context>
<context>
    <name>CompareForm</name>
    <message>
        <source>Let the other one read the numbers aloud, by telephone or in the same room, not in the way the file came. If one differs, leave it and say so.</source>
        <translation>Екінші тарап сандарды телефонмен немесе бір бөлмеде дауыстап оқысын, файл келген жолмен емес. Біреуі өзгеше болса, қалдырып, айтыңыз.</translation>
    </message>
    <message>
        <source>All eight groups were read aloud and are the same</source>
        <translation>Сегіз топтың бәрі дауыстап оқылды, бірдей</translation>
    </message>
    <message>
        <source>Compare the numbers first.</source>
        <translation>Алдымен сандарды салыстырыңыз.</translation>
    </message>
</context>
<context>
    <name>ComparingField</name>
    <message>
        <source>Type them as you hear them, or scan the owner&apos;s code</source>
        <translation>Естіген сайын теріңіз немесе иесінің кодын сканерлеңіз</translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>қаласаңыз</translation>
    </message>
    <message>
        <source>All eight groups are the same.</source>
        <translation>Сегіз топтың бәрі бірдей.</translation>
    </message>
    <message>
        <source>Group {number} is another one.</source>
        <translation>{number}-топ басқа.</translation>
    </message>
    <message>
        <source>The same so far: {count} of 8 groups.</source>
        <translation>Әзірге бірдей: 8 топтан {count}.</translation>
    </message>
</context>
<context>
    <name>ComparingLine</name>
    <message>
        <source>Comparing everybody</source>
        <translation>Барлық адам салыстырылуда</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайта көру</translation>
    </message>
    <message>
        <source>Compare everybody again</source>
        <translation>Бәрін қайта салыстыру</translation>
    </message>
    <message>
        <source>Comparing stopped: {why}</source>
        <translation>Салыстыру тоқтады: {why}</translation>
    </message>
    <message>
        <source>The names of everybody are being read.</source>
        <translation>Барлық адамның аты-жөні оқылуда.</translation>
    </message>
    <message>
        <source>Everybody is being compared: {done} of {total}</source>
        <translation>Барлық адам салыстырылуда: {done} / {total}</translation>
    </message>
    <message>
        <source>Comparing is paused: {done} of {total}</source>
        <translation>Салыстыру кідіртілді: {done} / {total}</translation>
    </message>
    <message>
        <source>Everybody has been compared with everybody.</source>
        <translation>Барлық адам бір-бірімен салыстырылды.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>speaks for one person</source>
        <translation>бір адам дегенді қолдайды</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>бұған қарсы</translation>
    </message>
    <message>
        <source>says neither</source>
        <translation>ештеңе дәлелдемейді</translation>
    </message>
</context>
<context>
    <name>ComputerPart</name>
    <message>
        <source>Go on without a keyring</source>
        <translation>Кілттер жинағынсыз жалғастыру</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Тек осы компьютерде</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault only while you are logged in on this computer. A disk that is taken away cannot be guessed at. Make recovery sheets too, in case the computer is lost.</source>
        <translation>Құпия сөйлеміңіз қойманы тек осы компьютерге өз атыңыздан кіргенде ашады. Алып кеткен дискіден фразаны тауып алу мүмкін емес. Компьютер жоғалып кетсе деп, қалпына келтіру парақтарын да жасаңыз.</translation>
    </message>
    <message>
        <source>You chose to go on without: this computer has no keyring that may be used. Whoever copies the disk can try passphrases on it for years, so a long passphrase is what protects you.</source>
        <translation>Сіз онсыз жалғастыруды таңдадыңыз: бұл компьютерде қолдануға болатын кілттер жинағы жоқ. Дискіні көшіріп алған адам фразаларды жылдар бойы сынай алады, сондықтан сізді ұзын құпия сөйлем ғана қорғайды.</translation>
    </message>
    <message>
        <source>Your passphrase can be bound to this computer: a second secret then lies in the keyring of your login, and a copied or seized disk alone cannot be guessed at.</source>
        <translation>Құпия сөйлеміңізді осы компьютерге байлауға болады: екінші құпия жүйедегі кілттер жинағыңызда жатады, сонда көшірілген немесе тәркіленген дискінің өзінен фразаны тауып алу мүмкін болмайды.</translation>
    </message>
    <message>
        <source>Let it open on other computers too…</source>
        <translation>Басқа компьютерлерде де ашылсын…</translation>
    </message>
    <message>
        <source>Bind my passphrase to this computer…</source>
        <translation>Құпия сөйлемімді осы компьютерге байлау…</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault only on this computer now.</source>
        <translation>Енді құпия сөйлеміңіз қойманы тек осы компьютерде ашады.</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault on every computer now.</source>
        <translation>Енді құпия сөйлеміңіз қойманы кез келген компьютерде ашады.</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Қайталап көру…</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>This office</source>
        <translation>Осы кеңсе</translation>
    </message>
    <message>
        <source>An office without an alias</source>
        <translation>Аты жоқ кеңсе</translation>
    </message>
</context>
<context>
    <name>ConflictTable</name>
    <message>
        <source>Why: {why}</source>
        <translation>Неге: {why}</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Себебі айтылмаған</translation>
    </message>
    <message>
        <source>Keep {mark}</source>
        <translation>{mark} қалсын</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Таңдаңыз</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Бәрі қалсын</translation>
    </message>
    <message>
        <source>{field}: what is kept</source>
        <translation>{field}: не қалады</translation>
    </message>
    <message>
        <source>Somebody not known here</source>
        <translation>Мұнда жоқ адам</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>мұнда жоқ</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>ештеңе жазылмаған</translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>Two versions</source>
        <translation>Екі нұсқа</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Алдыңғы</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} / {count}</translation>
    </message>
    <message>
        <source>Three versions</source>
        <translation>Үш нұсқа</translation>
    </message>
    <message>
        <source>Versions: {count}</source>
        <translation>Нұсқалар: {count}</translation>
    </message>
    <message>
        <source>When two offices change the same part of a record, both are kept and wait here.</source>
        <translation>Екі кеңсе деректің бір бөлігін өзгертсе, екі нұсқа да сақталып, осында күтеді.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Шешім күтіп тұрған ештеңе жоқ</translation>
    </message>
    <message>
        <source>The stricter version counts until this is decided.</source>
        <translation>Шешілгенше қатаңырақ нұсқа күшінде.</translation>
    </message>
    <message>
        <source>One version takes the consent back. Keeping another one undoes that, everywhere.</source>
        <translation>Бір нұсқа келісімді қайтарып алады. Басқасын қалдырсаңыз, бұл барлық жерде күшін жояды.</translation>
    </message>
    <message>
        <source>Nobody else: a file of its own</source>
        <translation>Басқа ешкім емес: бөлек дерек</translation>
    </message>
    <message>
        <source>One version is not on this computer. It stays beside what is decided here.</source>
        <translation>Бір нұсқа бұл компьютерде жоқ. Ол мұнда шешілгеннің қасында қала береді.</translation>
    </message>
    <message>
        <source>The other version is not on this computer. An office that has both can decide.</source>
        <translation>Екінші нұсқа бұл компьютерде жоқ. Екеуі де бар кеңсе шеше алады.</translation>
    </message>
    <message>
        <source>Keep {mark}: {who}</source>
        <translation>{mark} қалсын: {who}</translation>
    </message>
    <message>
        <source>Keep all of it</source>
        <translation>Бәрін қалдыру</translation>
    </message>
    <message>
        <source>Combine as chosen</source>
        <translation>Таңдағандай біріктіру</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Кейін шешу</translation>
    </message>
    <message>
        <source>For example: she corrected it on the telephone</source>
        <translation>Мысалы: өзі телефонмен түзетті</translation>
    </message>
    <message>
        <source>What {mark} says is not here, so it cannot be kept alone.</source>
        <translation>{mark} айтқан нәрсе мұнда жоқ, сондықтан тек соны қалдыруға болмайды.</translation>
    </message>
    <message>
        <source>Decided. The other version stays in the history.</source>
        <translation>Шешілді. Екінші нұсқа тарихта қалады.</translation>
    </message>
</context>
<context>
    <name>ConsentBand</name>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Consent not asked yet</source>
        <translation>Келісім әлі сұралмаған</translation>
    </message>
    <message>
        <source>Not possible: {uses}.</source>
        <translation>Болмайды: {uses}.</translation>
    </message>
    <message>
        <source>{purpose}: {answer}</source>
        <translation>{purpose}: {answer}</translation>
    </message>
    <message>
        <source>Keep and study</source>
        <translation>Сақтау және зерттеу</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Серіктестер</translation>
    </message>
    <message>
        <source>Kazakh authorities</source>
        <translation>Қазақстан органдары</translation>
    </message>
    <message>
        <source>UN</source>
        <translation>БҰҰ</translation>
    </message>
    <message>
        <source>Publish the video</source>
        <translation>Бейнежазбаны жариялау</translation>
    </message>
    <message>
        <source>Publish the name</source>
        <translation>Аты-жөнін жариялау</translation>
    </message>
    <message>
        <source>Publish without names</source>
        <translation>Аты-жөнсіз жариялау</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Жариялау</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>The family takes the consent back?</source>
        <translation>Отбасы келісімін қайтарып ала ма?</translation>
    </message>
    <message>
        <source>Every answer becomes “withdrawn”. From that moment nothing of this interview goes into letters, bundles or copies; only a new answer of the family changes that.</source>
        <translation>Әр жауап «қайтарып алынды» болады. Сол сәттен бастап бұл сұхбаттан ештеңе хатқа, бумаға, көшірмеге кірмейді; мұны тек отбасының жаңа жауабы өзгертеді.</translation>
    </message>
    <message>
        <source>Withdraw the consent…</source>
        <translation>Келісімді қайтарып алу…</translation>
    </message>
    <message>
        <source>In the room, by telephone, by letter; may stay empty</source>
        <translation>Бөлмеде, телефонмен, хатпен; бос қалса да болады</translation>
    </message>
    <message>
        <source>Who told it, and how</source>
        <translation>Кім айтты және қалай</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Неге рұқсат</translation>
    </message>
    <message>
        <source>Ask one by one. Nothing leaves this computer against an answer; no answer is no.</source>
        <translation>Бір-бірлеп сұраңыз. Жауапқа қайшы ештеңе бұл компьютерден шықпайды; жауап жоқ болса — рұқсат жоқ.</translation>
    </message>
    <message>
        <source>Safety of the family</source>
        <translation>Отбасының қауіпсіздігі</translation>
    </message>
    <message>
        <source>It is withdrawn. A new answer is recorded in the table above.</source>
        <translation>Қайтарып алынды. Жаңа жауап жоғарыдағы кестеге жазылады.</translation>
    </message>
    <message>
        <source>Withdraw the consent to this interview?</source>
        <translation>Бұл сұхбатқа берілген келісім қайтарып алынсын ба?</translation>
    </message>
    <message>
        <source>Every answer becomes “withdrawn”. Only a new answer of the family changes that.</source>
        <translation>Әр жауап «қайтарып алынды» болады. Мұны тек отбасының жаңа жауабы өзгертеді.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Сол күйі қалдыру</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Not asked counts as no. {shut}</source>
        <translation>Сұралмаса — рұқсат жоқ. {shut}</translation>
    </message>
    <message>
        <source>No until it is asked again. {shut}</source>
        <translation>Қайта сұралғанша рұқсат жоқ. {shut}</translation>
    </message>
    <message>
        <source>every use</source>
        <translation>кез келген пайдалану</translation>
    </message>
    <message>
        <source>It is kept here, encrypted, and may be studied.</source>
        <translation>Осында шифрланып сақталады, зерттеуге болады.</translation>
    </message>
    <message>
        <source>Partner organisations may see it.</source>
        <translation>Серіктес ұйымдар көре алады.</translation>
    </message>
    <message>
        <source>Letters to Kazakh authorities may use it.</source>
        <translation>Қазақстан органдарына хатта пайдалануға болады.</translation>
    </message>
    <message>
        <source>Letters to UN bodies may use it.</source>
        <translation>БҰҰ органдарына хатта пайдалануға болады.</translation>
    </message>
    <message>
        <source>The video may be published.</source>
        <translation>Бейнежазбаны жариялауға болады.</translation>
    </message>
    <message>
        <source>The names may be published.</source>
        <translation>Аты-жөнін жариялауға болады.</translation>
    </message>
    <message>
        <source>It may be published without names.</source>
        <translation>Аты-жөнсіз жариялауға болады.</translation>
    </message>
    <message>
        <source>It must not be kept: do not save it. If it is saved, withdraw and have it erased.</source>
        <translation>Оны сақтауға болмайды: сақтамаңыз. Сақталып қойса, келісімді қайтарып алып, өшіртіңіз.</translation>
    </message>
    <message>
        <source>No partner organisation may see it.</source>
        <translation>Ешбір серіктес ұйым көре алмайды.</translation>
    </message>
    <message>
        <source>No letter to Kazakh authorities can be signed for the family, and none uses these words.</source>
        <translation>Қазақстан органдарына отбасы атынан ешбір хатқа қол қойылмайды, бұл сөздер ешбірінде пайдаланылмайды.</translation>
    </message>
    <message>
        <source>No letter to UN bodies may use it.</source>
        <translation>БҰҰ органдарына ешбір хатта пайдалануға болмайды.</translation>
    </message>
    <message>
        <source>The video must not be published.</source>
        <translation>Бейнежазбаны жариялауға болмайды.</translation>
    </message>
    <message>
        <source>No name of it may be published.</source>
        <translation>Ондағы ешбір атты жариялауға болмайды.</translation>
    </message>
    <message>
        <source>Not even without names may it be published.</source>
        <translation>Аты-жөнсіз де жариялауға болмайды.</translation>
    </message>
    <message>
        <source>showing it to partners not named</source>
        <translation>аты аталмаған серіктестерге көрсету</translation>
    </message>
    <message>
        <source>keeping it</source>
        <translation>сақтау</translation>
    </message>
    <message>
        <source>showing it to partners</source>
        <translation>серіктестерге көрсету</translation>
    </message>
    <message>
        <source>letters to Kazakh authorities</source>
        <translation>Қазақстан органдарына хат</translation>
    </message>
    <message>
        <source>letters to UN bodies</source>
        <translation>БҰҰ органдарына хат</translation>
    </message>
    <message>
        <source>publishing the video</source>
        <translation>бейнежазбаны жариялау</translation>
    </message>
    <message>
        <source>publishing names</source>
        <translation>аты-жөнін жариялау</translation>
    </message>
    <message>
        <source>publishing without names</source>
        <translation>аты-жөнсіз жариялау</translation>
    </message>
</context>
<context>
    <name>ContactPart</name>
    <message>
        <source>A slip carries the number of a ticket and these lines, nothing else. Whoever is searched on the way home should have nothing to explain: a telephone number, hours, no name of an organisation.</source>
        <translation>Парақшада кезек нөмірі мен осы жолдар ғана болады, басқа ештеңе жоқ. Үйге қайтар жолда тінтілген адам ештеңе түсіндірмейтін болсын: телефон нөмірі, жұмыс уақыты, ұйым аты жоқ.</translation>
    </message>
    <message>
        <source>Slips for families</source>
        <translation>Отбасыларға арналған парақша</translation>
    </message>
    <message>
        <source>How the office is reached</source>
        <translation>Кеңсемен қалай байланысуға болады</translation>
    </message>
    <message>
        <source>It stands on every slip from now on.</source>
        <translation>Енді ол әр парақшада тұрады.</translation>
    </message>
    <message>
        <source>Slips carry the number alone from now on.</source>
        <translation>Енді парақшада тек нөмір болады.</translation>
    </message>
</context>
<context>
    <name>CopiedQuestion</name>
    <message>
        <source>This is an older state of the vault than was open here last.</source>
        <translation>Бұл — мұнда соңғы рет ашылғаннан ескірек қойма күйі.</translation>
    </message>
    <message>
        <source>It can be opened as a copy, so that nobody takes what it writes for what the newer one wrote. What was recorded since then is not in it.</source>
        <translation>Оны көшірме ретінде ашуға болады, сонда ол жазғанды жаңасы жазғанмен ешкім шатастырмайды. Содан бері жазылғандар мұнда жоқ.</translation>
    </message>
    <message>
        <source>Open it as a copy</source>
        <translation>Көшірме ретінде ашу</translation>
    </message>
    <message>
        <source>This vault lies elsewhere than before.</source>
        <translation>Бұл қойма бұрынғы орнында емес.</translation>
    </message>
    <message>
        <source>If it was moved, and the one before is gone, it goes on as it was. If it is a copy, it gets keys of its own for what it signs, so that nobody takes one for the other. If you cannot tell, say that it is a copy.</source>
        <translation>Егер ол көшіріліп, бұрынғы орнында қалмаса, сол күйінде жалғасады. Егер бұл көшірмесі болса, екеуін ешкім шатастырмауы үшін қол қоятын өз кілттерін алады. Білмесеңіз, көшірме деңіз.</translation>
    </message>
    <message>
        <source>It was moved here</source>
        <translation>Мұнда көшірілді</translation>
    </message>
    <message>
        <source>It is a copy</source>
        <translation>Бұл — көшірме</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>Ашпау</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Copying {file} into the vault</source>
        <translation>{file} қоймаға көшірілуде</translation>
    </message>
    <message>
        <source>It goes on when you lock. Cancelling leaves no copy; the original stays.</source>
        <translation>Құлыптасаңыз да жалғасады. Бас тартсаңыз, көшірме қалмайды; түпнұсқа орнында қалады.</translation>
    </message>
    <message>
        <source>The copy of {file} was stopped before its end.</source>
        <translation>{file} көшірмесі аяқталмай тоқтады.</translation>
    </message>
    <message>
        <source>Go on copying</source>
        <translation>Көшіруді жалғастыру</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>{file} ({size}) is in the vault and not in this list.</source>
        <translation>{file} ({size}) қоймада бар, бірақ бұл тізімде жоқ.</translation>
    </message>
    <message>
        <source>Add it to the list</source>
        <translation>Тізімге қосу</translation>
    </message>
    <message>
        <source>Delete the copy…</source>
        <translation>Көшірмені жою…</translation>
    </message>
    <message>
        <source>Delete the copy of {file} in the vault?</source>
        <translation>Қоймадағы {file} көшірмесі жойылсын ба?</translation>
    </message>
    <message>
        <source>It cannot be brought back. If the original is gone too, the recording is lost.</source>
        <translation>Оны қайтару мүмкін емес. Түпнұсқа да жоқ болса, жазба жоғалады.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Көшірмені жою</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
</context>
<context>
    <name>CopiesStep</name>
    <message>
        <source>Copies of it</source>
        <translation>Оның көшірмелері</translation>
    </message>
    <message>
        <source>The page as a picture, the file, the paper: kept as it came, with its checksum.</source>
        <translation>Беттің суреті, файл, қағаз: келген күйінде, бақылау қосындысымен сақталады.</translation>
    </message>
    <message>
        <source>What is on the internet today may be gone tomorrow. A copy stays.</source>
        <translation>Интернетте бүгін бар нәрсе ертең болмауы мүмкін. Көшірме қалады.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Көшірмелер</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>Locks in %n second(s). Any key stops it.</source>
        <translation>
            <numerusform>%n секундтан кейін құлыпталады. Кез келген перне тоқтатады.</numerusform>
            <numerusform>%n секундтан кейін құлыпталады. Кез келген перне тоқтатады.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>Opened the vault</source>
        <translation>Қойманы ашты</translation>
    </message>
    <message>
        <source>Looked at it</source>
        <translation>Қарады</translation>
    </message>
    <message>
        <source>Took a copy out</source>
        <translation>Көшірмесін шығарды</translation>
    </message>
    <message>
        <source>Printed it</source>
        <translation>Басып шығарды</translation>
    </message>
    <message>
        <source>Brought it in</source>
        <translation>Қабылдады</translation>
    </message>
    <message>
        <source>Changed the ways in</source>
        <translation>Кіру жолдарын өзгертті</translation>
    </message>
    <message>
        <source>Changed the roster of the organisation</source>
        <translation>Ұйымның құрам тізімін өзгертті</translation>
    </message>
    <message>
        <source>Changed who signs letters or is trusted to</source>
        <translation>Хатқа кім қол қоятынын немесе кімге сенілетінін өзгертті</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Сақтық көшірме жасады</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Сақтық көшірмені қалпына келтірді</translation>
    </message>
    <message>
        <source>Signed the letter</source>
        <translation>Хатқа қол қойды</translation>
    </message>
    <message>
        <source>Hid it as a mistake</source>
        <translation>Қате деп жасырды</translation>
    </message>
    <message>
        <source>Showed it again</source>
        <translation>Қайта көрсетті</translation>
    </message>
    <message>
        <source>Recorded that the consent was withdrawn</source>
        <translation>Келісім қайтарып алынғанын жазды</translation>
    </message>
    <message>
        <source>Asked to erase it</source>
        <translation>Өшіруді сұрады</translation>
    </message>
    <message>
        <source>Said no to erasing it</source>
        <translation>Өшіруге қарсы болды</translation>
    </message>
    <message>
        <source>Erased it</source>
        <translation>Өшірді</translation>
    </message>
    <message>
        <source>address and telephone</source>
        <translation>мекенжай мен телефон</translation>
    </message>
    <message>
        <source>names, birth, numbers</source>
        <translation>аты-жөні, туған уақыты, нөмірлері</translation>
    </message>
    <message>
        <source>the signed pages</source>
        <translation>қол қойылған беттер</translation>
    </message>
    <message>
        <source>what was changed in it</source>
        <translation>онда не өзгертілді</translation>
    </message>
    <message>
        <source>from {machines}</source>
        <translation>қайдан: {machines}</translation>
    </message>
    <message>
        <source>for {machines}</source>
        <translation>кімге: {machines}</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Your reason</source>
        <translation>Себебіңіз</translation>
    </message>
    <message>
        <source>Kept with the decision and signed. Nothing that was told is lost.</source>
        <translation>Шешіммен бірге сақталып, қол қойылады. Айтылған еш нәрсе жоғалмайды.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Алдымен себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Write the reason, then Enter means: {answer}</source>
        <translation>Себебін жазыңыз, сонда Enter мынаны білдіреді: {answer}</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>The vault is gone from this machine.</source>
        <translation>Бұл компьютерде қойма енді жоқ.</translation>
    </message>
    <message>
        <source>Cancel leaves everything as it was.</source>
        <translation>Бас тартсаңыз, бәрі бұрынғыдай қалады.</translation>
    </message>
    <message>
        <source>Opening takes a few seconds.</source>
        <translation>Ашу бірнеше секунд алады.</translation>
    </message>
    <message>
        <source>Opening takes about a second.</source>
        <translation>Ашу бір секундтай уақыт алады.</translation>
    </message>
    <message>
        <source>Making the lock takes about a second.</source>
        <translation>Құлып жасау бір секундтай уақыт алады.</translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Unfinished</source>
        <translation>Аяқталмаған</translation>
    </message>
    <message>
        <source>Without ticket and name</source>
        <translation>Нөмірсіз және атсыз</translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation>Бұл нобай жойылсын ба?</translation>
    </message>
    <message>
        <source>{draft}. It is gone for good; only what was saved as an interview before stays.</source>
        <translation>{draft}. Ол біржола жойылады; тек бұрын сұхбат ретінде сақталғаны қалады.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Same person?</source>
        <translation>Бір адам ба?</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Алдыңғы</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Who may be the same?</source>
        <translation>Кім сол адам болуы мүмкін?</translation>
    </message>
    <message>
        <source>Which pairs are shown</source>
        <translation>Қай жұптар көрсетіледі</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Басқа біреу…</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) contradict each other.</source>
        <translation>
            <numerusform>%n шешім бір-біріне қайшы.</numerusform>
            <numerusform>%n шешім бір-біріне қайшы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Қарау</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} / {count}</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Кейін шешу</translation>
    </message>
    <message numerus="yes">
        <source>%n files may all be one person.</source>
        <translation>
            <numerusform>%n дерек бір адам туралы болуы мүмкін.</numerusform>
            <numerusform>%n дерек бір адам туралы болуы мүмкін.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their pairs stand together in the list. Each pair is decided for itself.</source>
        <translation>Олардың жұптары тізімде қатар тұр. Әр жұп жеке шешіледі.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Қайта қарау</translation>
    </message>
</context>
<context>
    <name>EarlierPart</name>
    <message>
        <source>Add one</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>when and to whom; never ask to repeat them</source>
        <translation>қашан және кімге; қайталап айтуды сұрамаңыз</translation>
    </message>
    <message>
        <source>Earlier accounts</source>
        <translation>Бұрын айтқаны</translation>
    </message>
</context>
<context>
    <name>Elements</name>
    <message>
        <source>When it happened, event {number}</source>
        <translation>{number}-оқиға қашан болды</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Name of the applicant</source>
        <translation>Өтініш берушінің аты-жөні</translation>
    </message>
    <message>
        <source>IIN of the applicant, if any</source>
        <translation>Өтініш берушінің ЖСН-і, болса</translation>
    </message>
    <message>
        <source>Postal address of the applicant</source>
        <translation>Өтініш берушінің пошта мекенжайы</translation>
    </message>
    <message>
        <source>Telephone of the applicant</source>
        <translation>Өтініш берушінің телефоны</translation>
    </message>
    <message>
        <source>Citizenship of the applicant</source>
        <translation>Өтініш берушінің азаматтығы</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Не сұралады</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Line for the applicant&apos;s signature</source>
        <translation>Өтініш беруші қол қоятын орын</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Адамның аты-жөні</translation>
    </message>
    <message>
        <source>What the person is to the applicant</source>
        <translation>Адам өтініш берушінің кімі</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Туған уақыты</translation>
    </message>
    <message>
        <source>Citizenship of the person</source>
        <translation>Адамның азаматтығы</translation>
    </message>
    <message>
        <source>Chinese ID number</source>
        <translation>Қытай жеке куәлігінің нөмірі</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Соңғы мекенжайы</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Place of origin</source>
        <translation>Шыққан жері</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Кәсібі</translation>
    </message>
    <message>
        <source>When the person was taken</source>
        <translation>Адамды қашан алып кетті</translation>
    </message>
    <message>
        <source>Where the person was taken</source>
        <translation>Адамды қайдан алып кетті</translation>
    </message>
    <message>
        <source>Who took the person</source>
        <translation>Адамды кім алып кетті</translation>
    </message>
    <message>
        <source>When the person was taken or last seen</source>
        <translation>Адамды қашан алып кетті не соңғы рет көрді</translation>
    </message>
    <message>
        <source>Where the person was taken or last seen</source>
        <translation>Адамды қайдан алып кетті не соңғы рет көрді</translation>
    </message>
    <message>
        <source>Who holds the person</source>
        <translation>Адамды кім ұстап отыр</translation>
    </message>
    <message>
        <source>Where the person was held</source>
        <translation>Адам қайда ұсталды</translation>
    </message>
    <message>
        <source>Law applied</source>
        <translation>Қолданылған заң</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Үкім</translation>
    </message>
    <message>
        <source>What the family did, or why nothing was possible</source>
        <translation>Отбасы не істеді немесе неге ештеңе істеу мүмкін болмады</translation>
    </message>
    <message>
        <source>Earlier appeals of the family</source>
        <translation>Отбасының бұрынғы өтініштері</translation>
    </message>
    <message>
        <source>Who submits it</source>
        <translation>Кім тапсырады</translation>
    </message>
</context>
<context>
    <name>EnclosedForm</name>
    <message>
        <source>What goes with it</source>
        <translation>Хатпен бірге не жіберіледі</translation>
    </message>
    <message>
        <source>Title of {thing}</source>
        <translation>{thing} тақырыбы</translation>
    </message>
    <message>
        <source>A copy with black boxes is there too: this one shows everything.</source>
        <translation>Қара төртбұрышты көшірмесі де бар: мұнда бәрі көрінеді.</translation>
    </message>
    <message>
        <source>It came from a witness whom the letter does not name, and may show who it is.</source>
        <translation>Бұл хатта аталмаған куәлік берушіден келген, оның кім екенін көрсетіп қоюы мүмкін.</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>may not go: no consent for this addressee</source>
        <translation>жіберуге болмайды: бұл мекемеге келісім жоқ</translation>
    </message>
    <message>
        <source>may not go: at risk</source>
        <translation>жіберуге болмайды: қауіп бар</translation>
    </message>
    <message>
        <source>may not go: hidden as a mistake</source>
        <translation>жіберуге болмайды: қате деп жасырылған</translation>
    </message>
    <message>
        <source>its bytes are on another machine</source>
        <translation>файлдың өзі басқа компьютерде</translation>
    </message>
    <message>
        <source>neither a picture nor a PDF</source>
        <translation>сурет те, PDF те емес</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Stop everything and close</source>
        <translation>Бәрін тоқтатып, жабу</translation>
    </message>
</context>
<context>
    <name>EventsStep</name>
    <message>
        <source>Add a person first: what happened belongs to somebody.</source>
        <translation>Алдымен адам қосыңыз: оқиға біреуге қатысты болады.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Оқиға қосу</translation>
    </message>
    <message>
        <source>The event was removed.</source>
        <translation>Оқиға алынды.</translation>
    </message>
    <message>
        <source>Nothing told yet</source>
        <translation>Әзірге ештеңе айтылмаған</translation>
    </message>
    <message>
        <source>Taken, seen, heard of, sentenced, released: each thing is an event with its own dates.</source>
        <translation>Алып кетті, көрді, естіді, сотталды, босады: әрқайсысы — өз күні бар жеке оқиға.</translation>
    </message>
    <message>
        <source>By this account now: {status}. It follows from: {event}.</source>
        <translation>Осы әңгіме бойынша қазір: {status}. Ол мына оқиғадан шығады: {event}.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Болған</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Білген</translation>
    </message>
</context>
<context>
    <name>EveryItem</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Не жіберіледі, не қалады</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Goes or stays</source>
        <translation>Жіберіле ме, қала ма</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>Only the first {count} of each are shown.</source>
        <translation>Әрқайсысының тек алғашқы {count} жолы көрсетілген.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Қалады</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Жіберіледі</translation>
    </message>
</context>
<context>
    <name>EvidenceStep</name>
    <message>
        <source>Videos</source>
        <translation>Бейнежазбалар</translation>
    </message>
    <message>
        <source>Write one down by hand</source>
        <translation>Қолмен жазу</translation>
    </message>
    <message>
        <source>The video was removed from this interview.</source>
        <translation>Бейнежазба бұл сұхбаттан алынды.</translation>
    </message>
    <message>
        <source>No video written down yet</source>
        <translation>Әзірге бейнежазба тіркелмеген</translation>
    </message>
    <message>
        <source>Only its checksum…</source>
        <translation>Тек бақылау сомасы…</translation>
    </message>
    <message>
        <source>Keep a copy in the vault…</source>
        <translation>Қоймада көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>Keep a copy of the file if it is at hand, or only its checksum: it proves later that it is the same one. Otherwise write down its name and where it lies.</source>
        <translation>Файл қолда болса, көшірмесін не тек бақылау сомасын сақтаңыз: ол кейін дәл сол файл екенін дәлелдейді. Әйтпесе атын және қайда жатқанын жазыңыз.</translation>
    </message>
    <message>
        <source>The file stays where it is. Keep an encrypted copy of it here, or only its checksum.</source>
        <translation>Файл орнында қалады. Мұнда оның шифрланған көшірмесін немесе тек бақылау сомасын сақтаңыз.</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Суреттер мен құжаттар</translation>
    </message>
    <message>
        <source>Photos, screenshots, letters, certificates that the family brings. What belongs to one person can be kept with that person.</source>
        <translation>Отбасы әкелген фото, скриншот, хат, анықтамалар. Бір адамға қатыстысын сол адамның тұсында сақтауға болады.</translation>
    </message>
    <message>
        <source>Kept as they came, with a checksum. Cropping and blackening make a copy beside it.</source>
        <translation>Келген күйінде, бақылау қосындысымен сақталады. Қиса не жерін қарамен жапса, жанында жұмыс көшірмесі пайда болады.</translation>
    </message>
    <message>
        <source>Pick a video</source>
        <translation>Бейнежазбаны таңдау</translation>
    </message>
    <message>
        <source>Reading the video</source>
        <translation>Бейнежазба оқылуда</translation>
    </message>
    <message>
        <source>Cancelling adds nothing. You can go on writing meanwhile.</source>
        <translation>Бас тартсаңыз, ештеңе қосылмайды. Әзірге жаза беруге болады.</translation>
    </message>
    <message>
        <source>Copy in the vault</source>
        <translation>Қоймада көшірмесі бар</translation>
    </message>
    <message>
        <source>Being copied</source>
        <translation>Көшірілуде</translation>
    </message>
    <message>
        <source>Checksum kept</source>
        <translation>Қосынды бар</translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation>Қосынды жоқ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ұзақтығы</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Дәлел</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>{names}: records that this vault wrote are there, and not here any more. Give them your card, and ask for a bundle with everything.</source>
        <translation>{names}: осы қойма жазған деректер сонда бар, ал мұнда енді жоқ. Оларға карточкаңызды беріп, бәрі бар буманы сұраңыз.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Bring in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қапшық</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Растаулар</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Кестелер</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточкалар</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Алмасу</translation>
    </message>
    <message>
        <source>open a bundle</source>
        <translation>буманы ашу</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>қойындылар</translation>
    </message>
    <message>
        <source>the main button</source>
        <translation>негізгі батырма</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>барлық пернелер</translation>
    </message>
    <message>
        <source>Folder: {count}</source>
        <translation>Қапшық: {count}</translation>
    </message>
</context>
<context>
    <name>FacilityPart</name>
    <message>
        <source>Kind of facility</source>
        <translation>Қамау орнының түрі</translation>
    </message>
    <message>
        <source>Told of before</source>
        <translation>Бұрын айтылған</translation>
    </message>
    <message>
        <source>Its name, as told</source>
        <translation>Аты, айтылғандай</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>айтылуы ұқсас</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>nothing said</source>
        <translation>ештеңе айтылмаған</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған уақыты</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Нөмірлері</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Шыққан жері</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Соңғы мекенжайы</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Жұмысы</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Алып кеткен кез</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Айтылған себеп</translation>
    </message>
    <message>
        <source>Reason, they think</source>
        <translation>Себебі, болжам</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Үкім</translation>
    </message>
    <message>
        <source>What became</source>
        <translation>Тағдыры</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Денсаулығы</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісізі</translation>
    </message>
    <message>
        <source>The family did</source>
        <translation>Отбасы не істеді</translation>
    </message>
    <message>
        <source>Nothing possible</source>
        <translation>Мүмкін болмады</translation>
    </message>
    <message>
        <source>Stands for them</source>
        <translation>Өкілі</translation>
    </message>
    <message>
        <source>Done to the family</source>
        <translation>Отбасына жасалғаны</translation>
    </message>
</context>
<context>
    <name>FamilyPane</name>
    <message>
        <source>Family</source>
        <translation>Отбасы</translation>
    </message>
    <message>
        <source>Nobody else yet</source>
        <translation>Әзірге басқа ешкім жоқ</translation>
    </message>
    <message>
        <source>Here stand those who told of this person, those he or she told of, and whom the same interviews tell of. What they are to each other is recorded in the interviews.</source>
        <translation>Мұнда осы адам туралы айтқандар, ол өзі айтқан адамдар және сол сұхбаттарда айтылған басқа адамдар тұрады. Олардың бір-біріне кім екені сұхбаттарда жазылады.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>To this person</source>
        <translation>Бұл адамның кімі</translation>
    </message>
    <message>
        <source>Told in</source>
        <translation>Қайда айтылды</translation>
    </message>
    <message>
        <source>tells of {names}</source>
        <translation>кім туралы айтады: {names}</translation>
    </message>
    <message>
        <source>In his or her own words</source>
        <translation>Өз сөзімен</translation>
    </message>
    <message>
        <source>Told of by the same witness</source>
        <translation>Сол куәлік беруші айтқан</translation>
    </message>
    <message>
        <source>Tells of the same person</source>
        <translation>Дәл сол адам туралы айтады</translation>
    </message>
    <message>
        <source>This person is: {relation}</source>
        <translation>Бұл адам — {relation}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>айтылмаған</translation>
    </message>
</context>
<context>
    <name>FamilyStep</name>
    <message>
        <source>What the family did</source>
        <translation>Отбасы не істеді</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Қадам қосу</translation>
    </message>
    <message>
        <source>The step was removed.</source>
        <translation>Қадам алынды.</translation>
    </message>
    <message>
        <source>No step told yet</source>
        <translation>Әзірге қадам айтылмаған</translation>
    </message>
    <message>
        <source>Appeals, visits, calls, each with its date and what was answered. A form of the United Nations asks for them.</source>
        <translation>Өтініштер, барған жерлер, қоңыраулар: әрқайсысының күні және қандай жауап алынғаны. Оларды Біріккен Ұлттар Ұйымының формасы сұрайды.</translation>
    </message>
    <message>
        <source>What was done to the family because of it</source>
        <translation>Осыған бола отбасына не жасалды</translation>
    </message>
    <message>
        <source>Add an incident</source>
        <translation>Қысым жағдайын қосу</translation>
    </message>
    <message>
        <source>The incident was removed.</source>
        <translation>Қысым жағдайы алынды.</translation>
    </message>
    <message>
        <source>threats, questioning, pressure on relatives</source>
        <translation>қорқыту, жауап алу, туыстарға қысым</translation>
    </message>
    <message>
        <source>What the family did itself</source>
        <translation>Отбасы өзі не істеді</translation>
    </message>
    <message>
        <source>The family is now marked “{level}”.</source>
        <translation>Отбасы енді «{level}» деп белгіленді.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Is the family in danger? It is marked “{level}”.</source>
        <translation>Отбасына қауіп бар ма? Белгісі: «{level}».</translation>
    </message>
    <message>
        <source>Lists and letters warn everybody of a family at risk.</source>
        <translation>Тізімдер мен хаттар қауіп төнген отбасы туралы бәріне ескертеді.</translation>
    </message>
    <message>
        <source>Mark as “{level}”</source>
        <translation>«{level}» деп белгілеу</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Қадам</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Қысым жағдайы</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Қаншалықты ауыр</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Addressee</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Whose words it holds</source>
        <translation>Кімнің сөзі бар</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Бап</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Because of what</source>
        <translation>Неге бола</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Туған уақыты</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Мәтіні</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім жасады</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Кім ретінде</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Балалары</translation>
    </message>
    <message>
        <source>Whose word stands</source>
        <translation>Кімнің сөзі алынады</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <source>How the source knows</source>
        <translation>Дереккөз қайдан біледі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Құрылғы</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Тексерілді</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Күмәндар</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Жауап мерзімі</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ұзақтығы</translation>
    </message>
    <message>
        <source>Earlier accounts</source>
        <translation>Бұрын айтқаны</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Хатпен бірге не жіберіледі</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ұлты</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>What was filled in</source>
        <translation>Толтырылғаны</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Кім жасады</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Келісім қалай берілді</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Қашан болды</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Денсаулығы</translation>
    </message>
    <message>
        <source>Hidden as a mistake</source>
        <translation>Қате деп жасырылған</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Нөмірлері</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Қысым жағдайлары</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Аудармашы</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Сұхбат алушы</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кім берген</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдері</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Соңғы мекенжайы</translation>
    </message>
    <message>
        <source>When it was learned</source>
        <translation>Қашан білді</translation>
    </message>
    <message>
        <source>How it was learned</source>
        <translation>Қалай білді</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгейі</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Қайда жатыр</translation>
    </message>
    <message>
        <source>Married or single</source>
        <translation>Отбасы жағдайы</translation>
    </message>
    <message>
        <source>What offices did</source>
        <translation>Мекемелер не істеді</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Мұқтаждары</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>Why nothing was possible</source>
        <translation>Неге ештеңе істеу мүмкін болмады</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісізі</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Notes put into fields</source>
        <translation>Өрістерге қойылған жазба</translation>
    </message>
    <message>
        <source>When it was told</source>
        <translation>Қашан айтылды</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>How it came here</source>
        <translation>Мұнда қалай келді</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Кәсібі</translation>
    </message>
    <message>
        <source>Official reason</source>
        <translation>Ресми себеп</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Кеңсе</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Бір адам</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Шыққан жері</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Екінші адам</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттері</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Кім туралы</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Қатысқандар</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Жұмысы</translation>
    </message>
    <message>
        <source>Where published</source>
        <translation>Қайда жарияланды</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Жарияланған күні</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Дауыстап оқу</translation>
    </message>
    <message>
        <source>Read aloud by</source>
        <translation>Кім дауыстап оқыды</translation>
    </message>
    <message>
        <source>Read there on</source>
        <translation>Ол жерден оқылған күні</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Кім қабылдады</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Алушы</translation>
    </message>
    <message>
        <source>Number in the office&apos;s own papers</source>
        <translation>Кеңсенің өз қағазындағы нөмірі</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Туыстығы</translation>
    </message>
    <message>
        <source>What is told though at risk</source>
        <translation>Қауіп бар болса да айтылатыны</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Сенімділігі</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>What is told of it</source>
        <translation>Ол туралы не айтылды</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Жауап күні</translation>
    </message>
    <message>
        <source>Number of the answer</source>
        <translation>Жауап нөмірі</translation>
    </message>
    <message>
        <source>Where it was reported</source>
        <translation>Қайда хабарланды</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Өкілдер</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Тұру мәртебесі</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Жауап түрі</translation>
    </message>
    <message>
        <source>What it may cost</source>
        <translation>Қандай қаупі бар</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Неге құқық береді</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Бөлік</translation>
    </message>
    <message>
        <source>Parts with a level of their own</source>
        <translation>Өз деңгейі бар бөліктер</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Үкім</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Қаншалықты ауыр</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Бақылау қосындысы</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Кім қол қойды</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Көлемі, байт</translation>
    </message>
    <message>
        <source>Date of the slip</source>
        <translation>Талон күні</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>Талон нөмірі</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Қайдан алынған</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Own steps</source>
        <translation>Өз қадамдары</translation>
    </message>
    <message>
        <source>Suspected reason</source>
        <translation>Болжамды себеп</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Сөзбен</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Қай мәтін</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Кезек нөмірі</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>Бейнежазбадағы жері</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Қашанға дейін</translation>
    </message>
    <message>
        <source>Address on the internet</source>
        <translation>Интернеттегі мекенжайы</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Жолы</translation>
    </message>
</context>
<context>
    <name>FieldsForm</name>
    <message>
        <source>No record says this. What is left empty is left out of the letter.</source>
        <translation>Мұны ешбір дерек айтпайды. Бос қалғаны хатта болмайды.</translation>
    </message>
    <message>
        <source>For this letter</source>
        <translation>Осы хат үшін</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day for QLocale</comment>
        <translation>yyyy &apos;ж&apos;. d MMMM</translation>
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
        <translation>Түрі</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Күйі</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файл</numerusform>
        </translation>
    </message>
    <message>
        <source>Recordings and attachments from {sender}</source>
        <translation>Бейнежазбалар мен қоса тіркелген файлдар, кімнен: {sender}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Recordings, file {volume} of {volumes}</source>
        <translation>Бейнежазбалар, {volumes} файлдың {volume}-файлы</translation>
    </message>
    <message>
        <source>{sender}, {time}</source>
        <translation>{sender}, {time}</translation>
    </message>
    <message>
        <source>A newer one is known</source>
        <translation>Мұнда жаңарағы бар</translation>
    </message>
    <message>
        <source>Signed, for you; checked as it is copied</source>
        <translation>Қол қойылған, сізге арналған; көшіргенде тексеріледі</translation>
    </message>
    <message>
        <source>Whole, signed, for you</source>
        <translation>Бүтін, қол қойылған, сізге арналған</translation>
    </message>
</context>
<context>
    <name>FilterBoxes</name>
    <message>
        <source>Any</source>
        <translation>Кез келген</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>From the search to the list</source>
        <translation>Іздеуден тізімге</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>In people, interviews, other sources and letters at once</source>
        <translation>Адамдардан, сұхбаттардан, басқа дереккөздер мен хаттардан бірден</translation>
    </message>
    <message>
        <source>Name in any script, ticket, number, place or word</source>
        <translation>Кез келген жазудағы ат, кезек, нөмір, жер не сөз</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашу</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>басқа сөздер</translation>
    </message>
    <message>
        <source>back</source>
        <translation>артқа</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>барлық пернелер</translation>
    </message>
    <message>
        <source>Correct with a reason</source>
        <translation>Себебін жазып түзету</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>All in People</source>
        <translation>«Адамдар» бөліміндегінің бәрі</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Сұхбаттар</translation>
    </message>
    <message>
        <source>All in Interviews</source>
        <translation>«Сұхбаттар» бөліміндегінің бәрі</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Басқа дереккөздер</translation>
    </message>
    <message>
        <source>All in Other sources</source>
        <translation>«Басқа дереккөздер» бөліміндегінің бәрі</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>All in Letters</source>
        <translation>«Хаттар» бөліміндегінің бәрі</translation>
    </message>
    <message>
        <source>Find a person, an interview, another source or a letter</source>
        <translation>Адамды, сұхбатты, басқа дереккөзді не хатты табу</translation>
    </message>
    <message>
        <source>Type a name in any script, as you hear it; a ticket; three digits or more of a number; a place; or a word that was told.</source>
        <translation>Атты естігеніңізше кез келген жазумен теріңіз; кезек нөмірін; нөмірдің үш не одан көп санын; жерді; немесе айтылған сөзді.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>All spellings, numbers, places and told words were looked at, and names that sound alike. Try one part of the name, or part of a number.</source>
        <translation>Барлық жазылуы, нөмірлер, жерлер, айтылған сөздер және айтылуы ұқсас аттар қаралды. Аттың не нөмірдің бір бөлігін теріп көріңіз.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Басқа сөздер</translation>
    </message>
</context>
<context>
    <name>FingerprintCode</name>
    <message>
        <source>The same numbers as a code to scan</source>
        <translation>Сол сандар сканерлейтін код түрінде</translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Дәл соны қайта</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Open a vault that exists…</source>
        <translation>Бар қойманы ашу…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Сақтық көшірмені қалпына келтіру…</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Қойма жасау</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Қайда сақталады</translation>
    </message>
    <message>
        <source>A vault of your own</source>
        <translation>Өз қоймаңыз</translation>
    </message>
    <message>
        <source>It holds everything that is recorded on this computer, locked with your passphrase. Five or six ordinary words, in any language, are better than one difficult word.</source>
        <translation>Осы компьютерде жазылғанның бәрі соның ішінде, құпия сөйлеміңізбен құлыпталған. Кез келген тілдегі бес-алты жай сөз бір қиын сөзден жақсы.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Атыңыз</translation>
    </message>
    <message>
        <source>as colleagues know you; it stays in the vault</source>
        <translation>әріптестеріңіз білетін ат; қоймадан шықпайды</translation>
    </message>
    <message>
        <source>Nobody opens it without the passphrase</source>
        <translation>Құпия сөйлемсіз оны ешкім аша алмайды</translation>
    </message>
    <message>
        <source>Not us, not whoever takes this computer.</source>
        <translation>Біз де, осы компьютерді алып кеткен адам да.</translation>
    </message>
    <message>
        <source>Recovery sheets are the second way</source>
        <translation>Екінші жол — қалпына келтіру парақтары</translation>
    </message>
    <message>
        <source>Next you are offered three sheets of paper. Any two of them open the vault. Give them to people who do not meet often.</source>
        <translation>Келесіде сізге үш парақ ұсынылады. Кез келген екеуі қойманы ашады. Оларды сирек кездесетін адамдарға беріңіз.</translation>
    </message>
    <message>
        <source>While it is unlocked, it is readable</source>
        <translation>Ашық тұрғанда оны оқуға болады</translation>
    </message>
    <message>
        <source>Press Ctrl+L when you leave the chair. It also locks by itself after 10 minutes.</source>
        <translation>Орныңыздан тұрсаңыз, Ctrl+L басыңыз. 10 минуттан кейін өзі де құлыпталады.</translation>
    </message>
    <message>
        <source>A strong lock does not help against force</source>
        <translation>Мықты құлып күш қолданудан құтқармайды</translation>
    </message>
    <message>
        <source>If you are made to open it, people are exposed. Keep on this computer only what is still needed here.</source>
        <translation>Сізді ашуға мәжбүрлесе, адамдар әшкереленеді. Бұл компьютерде әлі керегін ғана қалдырыңыз.</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Бұл нені білдіреді</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Екеуі бірдей.</translation>
    </message>
    <message>
        <source>So far it matches. Go on.</source>
        <translation>Әзірге сәйкес. Жалғастырыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n word(s) match. Go on.</source>
        <translation>
            <numerusform>Алғашқы %n сөз сәйкес. Жалғастырыңыз.</numerusform>
            <numerusform>Алғашқы %n сөз сәйкес. Жалғастырыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Word {number} is different.</source>
        <translation>{number}-сөз өзгеше.</translation>
    </message>
    <message>
        <source>Write your name first.</source>
        <translation>Алдымен атыңызды жазыңыз.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Құпия сөйлем таңдаңыз.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess.</source>
        <translation>Бұл құпия сөйлемді табу тым оңай.</translation>
    </message>
    <message>
        <source>Type the passphrase twice.</source>
        <translation>Құпия сөйлемді екі рет теріңіз.</translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation>Қоймаға арналған бос қапшық</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Қойма қапшығы</translation>
    </message>
    <message>
        <source>the usual folder of your user</source>
        <translation>пайдаланушыңыздың әдеттегі қапшығы</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>only when I ask</source>
        <translation>тек өзім сұрағанда</translation>
    </message>
    <message>
        <source>yes, up to {size} at once</source>
        <translation>иә, бір мезгілде {size} дейін</translation>
    </message>
    <message>
        <source>no, words only</source>
        <translation>жоқ, тек мәтін</translation>
    </message>
    <message>
        <source>from {names}</source>
        <translation>кімнен — {names}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>жаңа ештеңе жоқ</translation>
    </message>
    <message>
        <source>Put in by this computer</source>
        <translation>Осы компьютер салған</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Not all of it is taken in yet</source>
        <translation>Әлі бәрі қабылданған жоқ</translation>
    </message>
    <message>
        <source>Still being copied</source>
        <translation>Әлі көшірілуде</translation>
    </message>
    <message>
        <source>One more copy; it is left</source>
        <translation>Тағы бір көшірмесі; сол күйі қалады</translation>
    </message>
    <message>
        <source>Written to others</source>
        <translation>Басқаларға жазылған</translation>
    </message>
    <message>
        <source>Nothing of Kuager; it is left</source>
        <translation>Kuager файлы емес; сол күйі қалады</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>New since the last look</source>
        <translation>Соңғы қараудан кейін пайда болған</translation>
    </message>
    <message>
        <source>waits for {names}</source>
        <translation>кімді күтуде: {names}</translation>
    </message>
    <message>
        <source>tells what came, until it was read</source>
        <translation>не келгенін айтады, оқылғанша тұрады</translation>
    </message>
    <message>
        <source>an earlier part of what somebody recorded is missing</source>
        <translation>біреу жазғанның ертерек бөлігі жетпейді</translation>
    </message>
    <message>
        <source>it holds what a computer recorded whose card is not trusted here</source>
        <translation>ішінде карточкасы мұнда сенімді емес компьютер жазғаны бар</translation>
    </message>
    <message>
        <source>it leaves something to you: open it under Bring in</source>
        <translation>бір шешім сізге қалды: «Қабылдау» қойындысында ашыңыз</translation>
    </message>
    <message>
        <source>a part of it was refused: open it under Bring in</source>
        <translation>бір бөлігі қабылданбады: «Қабылдау» қойындысында ашыңыз</translation>
    </message>
    <message>
        <source>its recordings are still to be copied</source>
        <translation>бейнежазбалары әлі көшірілмеген</translation>
    </message>
    <message>
        <source>the records that belong to it are not here yet</source>
        <translation>оған тиісті деректер мұнда әлі жоқ</translation>
    </message>
</context>
<context>
    <name>FolderForm</name>
    <message>
        <source>Choose the folder…</source>
        <translation>Қапшық таңдау…</translation>
    </message>
    <message>
        <source>What was recorded here</source>
        <translation>Осында жазылғаны</translation>
    </message>
    <message>
        <source>All that is held here</source>
        <translation>Мұнда бардың бәрі</translation>
    </message>
    <message>
        <source>What is at risk stays here, and what a rule keeps from one of these.</source>
        <translation>Қауіп бар деректер осында қалады; ереже осылардың біріне жібермейтіні де.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қапшық</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Не салынады</translation>
    </message>
    <message>
        <source>Recordings and attachments too</source>
        <translation>Бейнежазбалар, тіркелген файлдар да</translation>
    </message>
    <message>
        <source>Look at the folder</source>
        <translation>Қапшықты қарау</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>әлі таңдалмаған</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation>Қапшықты таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose for whom.</source>
        <translation>Кімге екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Қапшықты таңдау</translation>
    </message>
</context>
<context>
    <name>FolderPane</name>
    <message>
        <source>Files in the folder</source>
        <translation>Қапшықтағы файлдар</translation>
    </message>
    <message>
        <source>Nobody to exchange with yet</source>
        <translation>Алмасатын ешкім әлі жоқ</translation>
    </message>
    <message>
        <source>What goes in is sealed for those whose cards you trust. Open a card and compare it first.</source>
        <translation>Салынғаны карточкасы сенімді адамдарға арнап мөрленеді. Алдымен карточканы ашып, салыстырыңыз.</translation>
    </message>
    <message>
        <source>To the cards</source>
        <translation>Карточкаларға</translation>
    </message>
    <message>
        <source>Leave the folder…</source>
        <translation>Қапшықтан бас тарту…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Өзгерістерді сақтау</translation>
    </message>
    <message>
        <source>Syncthing, Nextcloud, a network share or rclone keeps one folder the same on several computers; Kuager puts in what the others lack, takes out what they put in, and removes its own files once everybody has signed for them.</source>
        <translation>Syncthing, Nextcloud, желілік қапшық немесе rclone бір қапшықты бірнеше компьютерде бірдей ұстайды; Kuager басқаларда жоғын салады, олар салғанын алады, ал өз файлдарын бәрі алғанын растаған соң алып тастайды.</translation>
    </message>
    <message>
        <source>Whoever runs that program sees sizes and times, neither content nor names. Kuager itself speaks with no network.</source>
        <translation>Ол бағдарламаны жүргізетін адам көлемі мен уақытын көреді, мазмұны мен аттарын көрмейді. Kuager-дің өзі ешқандай желімен байланыспайды.</translation>
    </message>
    <message>
        <source>How each of them is set up: README, “A folder that another program carries”.</source>
        <translation>Әрқайсысын қалай баптау керегі README файлында, «A folder that another program carries» бөлімінде.</translation>
    </message>
    <message>
        <source>A folder that another program carries</source>
        <translation>Басқа бағдарлама тасымалдайтын қапшық</translation>
    </message>
    <message>
        <source>What lies in the folder</source>
        <translation>Қапшықта не жатыр</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Not looked at yet since the vault was opened.</source>
        <translation>Қойма ашылғалы әлі қаралған жоқ.</translation>
    </message>
    <message>
        <source>Nothing may go to {names} any more.</source>
        <translation>Енді мыналарға ештеңе жіберуге болмайды: {names}.</translation>
    </message>
    <message>
        <source>Exchange by this folder</source>
        <translation>Осы қапшық арқылы алмасу</translation>
    </message>
    <message>
        <source>Look at the folder now</source>
        <translation>Қапшықты қазір қарау</translation>
    </message>
    <message>
        <source>It is being looked at.</source>
        <translation>Қапшық қаралуда.</translation>
    </message>
    <message>
        <source>Leave this folder?</source>
        <translation>Бұл қапшықтан бас тартасыз ба?</translation>
    </message>
    <message>
        <source>What lies in it stays there: this vault will not remove it, even if you choose the folder again. What was taken in stays in the vault.</source>
        <translation>Ішіндегісі сонда қалады: қапшықты қайта таңдасаңыз да, бұл қойма оны алып тастамайды. Қабылданғаны қоймада қалады.</translation>
    </message>
    <message>
        <source>Leave the folder</source>
        <translation>Қапшықтан бас тарту</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>The folder is left. What lies in it stays.</source>
        <translation>Қапшық енді қолданылмайды. Ішіндегісі қалады.</translation>
    </message>
    <message>
        <source>Cancelling keeps what came whole; the next look goes on.</source>
        <translation>Бас тартсаңыз, толық келгені қалады; келесі қарау жалғастырады.</translation>
    </message>
    <message>
        <source>Looking at the exchange folder</source>
        <translation>Алмасу қапшығы қаралуда</translation>
    </message>
    <message>
        <source>Looked at {time}: it did not come to its end.</source>
        <translation>Қаралды: {time}; соңына дейін жетпеді.</translation>
    </message>
    <message>
        <source>Looked at {time}: {what}.</source>
        <translation>Қаралды: {time}; {what}.</translation>
    </message>
    <message>
        <source>Last news at {time}: {what}.</source>
        <translation>Соңғы жаңалық: {time}; {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) stand in two versions now.</source>
        <translation>
            <numerusform>%n бөлік енді екі нұсқада тұр.</numerusform>
            <numerusform>%n бөлік енді екі нұсқада тұр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at both versions</source>
        <translation>Екі нұсқаны да қарау</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Leave it</source>
        <translation>Оқымау</translation>
    </message>
</context>
<context>
    <name>FoundingForm</name>
    <message>
        <source>Found an organisation</source>
        <translation>Ұйым құру</translation>
    </message>
    <message>
        <source>Go on to the sheets</source>
        <translation>Парақтарға өту</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Ұйымның аты</translation>
    </message>
    <message>
        <source>Who writes in this vault</source>
        <translation>Бұл қоймада кім жазады</translation>
    </message>
    <message>
        <source>Office, if you want it to be seen</source>
        <translation>Кеңсе, көрінсін десеңіз</translation>
    </message>
    <message>
        <source>Write both names first.</source>
        <translation>Алдымен екі атты да жазыңыз.</translation>
    </message>
</context>
<context>
    <name>GiveButton</name>
    <message>
        <source>Hand over</source>
        <translation>Тапсыру</translation>
    </message>
</context>
<context>
    <name>GrantsPart</name>
    <message>
        <source>Read aloud. {meaning}</source>
        <translation>Дауыстап оқылды. {meaning}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Сұралмаған</translation>
    </message>
</context>
<context>
    <name>HiddenFilter</name>
    <message>
        <source>Leave out hidden: {count}</source>
        <translation>Жасырынын көрсетпеу: {count}</translation>
    </message>
    <message>
        <source>Show hidden: {count}</source>
        <translation>Жасырынын көрсету: {count}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{field}, before: {words}</source>
        <translation>{field}, бұрын: {words}</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
    <message>
        <source>{field}, in another order</source>
        <translation>{field}, реті басқа</translation>
    </message>
    <message>
        <source>Somebody not known here</source>
        <translation>Мұнда жоқ адам</translation>
    </message>
    <message>
        <source>Somebody of this office</source>
        <translation>Осы кеңсенің бір адамы</translation>
    </message>
    <message>
        <source>An office without an alias</source>
        <translation>Аты жоқ кеңсе</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Жазылды</translation>
    </message>
    <message>
        <source>Decided between versions</source>
        <translation>Нұсқалар арасында шешілді</translation>
    </message>
</context>
<context>
    <name>InFullPane</name>
    <message>
        <source>Everything that was told</source>
        <translation>Айтылғанның бәрі</translation>
    </message>
</context>
<context>
    <name>InterviewEditor</name>
    <message>
        <source>Notes</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Ticket and room</source>
        <translation>Кезек және бөлме</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Testifier</source>
        <translation>Куәлік беруші</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>The family&apos;s steps</source>
        <translation>Отбасының қадамдары</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Айғақтар</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Куәлік сөз</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>Save as a record now</source>
        <translation>Қазір дерек етіп сақтау</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Неге түзетілді</translation>
    </message>
    <message>
        <source>Next field that is empty</source>
        <translation>Келесі бос өріс</translation>
    </message>
    <message>
        <source>Show or hide the questions to read aloud</source>
        <translation>Дауыстап оқылатын сұрақтарды көрсету не жасыру</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Тізімге</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Түзетуді сақтау</translation>
    </message>
    <message>
        <source>Save the interview</source>
        <translation>Сұхбатты сақтау</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Келесі: {step}</translation>
    </message>
    <message>
        <source>The consent is withdrawn. Nothing of it is used from now on.</source>
        <translation>Келісім қайтарып алынды. Бұдан былай одан ештеңе пайдаланылмайды.</translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message>
        <source>Ticket, name, number or word</source>
        <translation>Кезек нөмірі, ат не сөз</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Жаңа сұхбат</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Сұхбаттар</translation>
    </message>
    <message>
        <source>No interview yet</source>
        <translation>Әзірге сұхбат жоқ</translation>
    </message>
    <message>
        <source>It begins with the ticket and the consent. Everything typed is kept as a draft at once.</source>
        <translation>Ол кезек нөмірі мен келісімнен басталады. Терілгеннің бәрі бірден нобай болып сақталады.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашу</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>new interview</source>
        <translation>жаңа сұхбат</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>түзету</translation>
    </message>
    <message>
        <source>history</source>
        <translation>тарих</translation>
    </message>
    <message>
        <source>find</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>құлыптау</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>барлық пернелер</translation>
    </message>
    <message>
        <source>Correct with a reason</source>
        <translation>Себебін жазып түзету</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n сұхбат</numerusform>
            <numerusform>%n сұхбат</numerusform>
        </translation>
    </message>
    <message>
        <source>No interview was found</source>
        <translation>Сұхбат табылмады</translation>
    </message>
    <message>
        <source>Tickets, every spelling, numbers, places and told words were looked at, and names that sound alike. Try a ticket, one part of the name, or fewer filters.</source>
        <translation>Кезек нөмірлері, барлық жазылуы, нөмірлер, жерлер, айтылған сөздер және айтылуы ұқсас аттар қаралды. Кезек нөмірін, аттың бір бөлігін теріп көріңіз немесе сүзгіні азайтыңыз.</translation>
    </message>
    <message>
        <source>Show all interviews</source>
        <translation>Барлық сұхбаттарды көрсету</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Сұралмаған</translation>
    </message>
    <message>
        <source>about {persons}</source>
        <translation>кім туралы: {persons}</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Кезек</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Куәлік беруші</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Consent and safety</source>
        <translation>Келісім мен қауіпсіздік</translation>
    </message>
</context>
<context>
    <name>InventoryTable</name>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>In the last backup</source>
        <translation>Соңғы көшірмеде</translation>
    </message>
    <message>
        <source>Safely with others</source>
        <translation>Басқаларда сенімді тұр</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Тек осында</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Барлығы</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n дерек</numerusform>
            <numerusform>%n дерек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n хат</numerusform>
            <numerusform>%n хат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n бейнежазба</numerusform>
            <numerusform>%n бейнежазба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n нобай</numerusform>
            <numerusform>%n нобай</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Earlier</source>
        <translation>Ертерек</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейінірек</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен жылжыту</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Қайтару</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Files only here</source>
        <translation>Файлдары тек осында</translation>
    </message>
    <message>
        <source>Safe elsewhere</source>
        <translation>Басқа жерде сенімді тұр</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Safely with {names}.</source>
        <translation>Сенімді тұрған жері: {names}.</translation>
    </message>
    <message>
        <source>Safely with {names} together.</source>
        <translation>Бірге алғанда сенімді тұрған жері: {names}.</translation>
    </message>
    <message>
        <source>Sent to {names}; nobody has confirmed all of it.</source>
        <translation>Жіберілгені: {names}; бәрін ешкім растаған жоқ.</translation>
    </message>
    <message>
        <source>Nothing of it is with anybody else.</source>
        <translation>Одан басқа ешкімде ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Only here: {parts}.</source>
        <translation>Тек осында: {parts}.</translation>
    </message>
    <message>
        <source>The rest is with {names}.</source>
        <translation>Қалғаны кімде: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s)</source>
        <translation>
            <numerusform>тағы %n бөлік</numerusform>
            <numerusform>тағы %n бөлік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файл</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Everywhere</source>
        <translation>Барлық жерде</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Осы бетте</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
</context>
<context>
    <name>KnownNotice</name>
    <message numerus="yes">
        <source>%n of those who came may be known already.</source>
        <translation>
            <numerusform>Қабылданғандардан %n адам бұрыннан белгілі болуы мүмкін.</numerusform>
            <numerusform>Қабылданғандардан %n адам бұрыннан белгілі болуы мүмкін.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put together. Compare them when you have time.</source>
        <translation>Ештеңе біріктірілген жоқ. Уақытыңыз болғанда салыстырыңыз.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Көрсету</translation>
    </message>
</context>
<context>
    <name>KnownPart</name>
    <message>
        <source>Already known?</source>
        <translation>Бұрыннан белгілі ме?</translation>
    </message>
    <message>
        <source>A file of its own</source>
        <translation>Бөлек дерек</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>Name in any script, number, place</source>
        <translation>Ат, нөмір не жер</translation>
    </message>
    <message>
        <source>People of this vault</source>
        <translation>Осы қоймадағы адамдар</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Enter chooses. This can be taken back at any time.</source>
        <translation>Enter таңдайды. Мұны кез келген уақытта қайтаруға болады.</translation>
    </message>
    <message>
        <source>Whose file this belongs to</source>
        <translation>Бұл кімнің дерегіне жатады</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Куәлік беруші</translation>
    </message>
    <message>
        <source>To the file of {name}</source>
        <translation>Мына дерекке: {name}</translation>
    </message>
    <message>
        <source>The same as {name}</source>
        <translation>Мына адамның өзі: {name}</translation>
    </message>
    <message>
        <source>To a new file of its own</source>
        <translation>Жаңа бөлек дерекке</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>аты жоқ адам</translation>
    </message>
    <message>
        <source>a person who is not in this vault</source>
        <translation>бұл қоймада жоқ адам</translation>
    </message>
</context>
<context>
    <name>Lasting</name>
    <message>
        <source>A file was not copied into the vault.</source>
        <translation>Файл қоймаға көшірілмеді.</translation>
    </message>
    <message>
        <source>The backup stopped.</source>
        <translation>Сақтық көшірме жасау тоқтады.</translation>
    </message>
    <message>
        <source>A file is being copied into the vault.</source>
        <translation>Файл қоймаға көшірілуде.</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Сақтық көшірме жасалуда.</translation>
    </message>
</context>
<context>
    <name>LastingLine</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>It goes on while the vault is locked.</source>
        <translation>Қойма құлыптаулы кезде де жалғасады.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Барлық хаттар</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>From template {template}, version {version}. Your changes are kept with the letter.</source>
        <translation>{template} үлгісінен, {version}-нұсқа. Түзетулеріңіз хатпен бірге сақталады.</translation>
    </message>
    <message>
        <source>A lawyer has yet to read its wording.</source>
        <translation>Мәтінін заңгер әлі оқыған жоқ.</translation>
    </message>
    <message>
        <source>The words are the template&apos;s again.</source>
        <translation>Үлгінің мәтіні қайтарылды.</translation>
    </message>
    <message>
        <source>What you had changed by hand is replaced.</source>
        <translation>Қолмен түзеткеніңіз ауыстырылды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>The letter is being signed.</source>
        <translation>Хатқа қол қойылуда.</translation>
    </message>
    <message>
        <source>The words take up what was filled in.</source>
        <translation>Толтырылғаны хат мәтініне кіреді.</translation>
    </message>
    <message>
        <source>Throw this letter away?</source>
        <translation>Бұл хат жойылсын ба?</translation>
    </message>
    <message>
        <source>Its wording will be gone. The records it was made from stay.</source>
        <translation>Оның мәтіні жоғалады. Ол жасалған деректер қалады.</translation>
    </message>
    <message>
        <source>Throw the letter away</source>
        <translation>Хатты жою</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Needs: {done} of {total}</source>
        <translation>Қажеті: {done} / {total}</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Хат мәтіні</translation>
    </message>
</context>
<context>
    <name>LetterMeasure</name>
    <message>
        <source>Enough for a letter?</source>
        <translation>Хатқа жете ме?</translation>
    </message>
    <message>
        <source>{what} (person {number})</source>
        <translation>{what} ({number}-адам)</translation>
    </message>
    <message>
        <source>Still wanted for {letter}: {things}.</source>
        <translation>Әлі керегі, {letter}: {things}.</translation>
    </message>
    <message>
        <source>{things} (for {letter})</source>
        <translation>{things} ({letter} үшін)</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>Show the letters of another script</source>
        <translation>Басқа жазудың әріптерін көрсету</translation>
    </message>
    <message>
        <source>Letter {letter}</source>
        <translation>{letter} әрпі</translation>
    </message>
</context>
<context>
    <name>LetterheadPart</name>
    <message>
        <source>Letterhead</source>
        <translation>Хат бланкі</translation>
    </message>
    <message>
        <source>Letters that the office writes in its own name begin with these lines, the first in bold: its name, then its address and how it is reached. A letter that a family signs never bears them.</source>
        <translation>Кеңсенің өз атынан жазатын хаттары осы жолдардан басталады, біріншісі қалың қаріппен: аты, содан кейін мекенжайы мен байланысы. Отбасы қол қоятын хатта олар ешқашан болмайды.</translation>
    </message>
    <message>
        <source>Lines of the letterhead</source>
        <translation>Бланк жолдары</translation>
    </message>
    <message>
        <source>It stands on the office&apos;s letters from now on.</source>
        <translation>Енді ол кеңсе хаттарында тұрады.</translation>
    </message>
    <message>
        <source>Letters have no letterhead from now on.</source>
        <translation>Енді хаттар бланксіз болады.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Answered</source>
        <translation>Жауап келді</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>New letter</source>
        <translation>Жаңа хат</translation>
    </message>
    <message>
        <source>Choose whom it is about.</source>
        <translation>Кім туралы екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>Many at once…</source>
        <translation>Бірден көп хат…</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Біреуді қосу</translation>
    </message>
    <message>
        <source>Choose whom the letter is about too.</source>
        <translation>Хат тағы кім туралы екенін таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>LettingOut</name>
    <message>
        <source>Save a copy of the original?</source>
        <translation>Түпнұсқаның көшірмесі сақталсын ба?</translation>
    </message>
    <message>
        <source>It may hold what the camera wrote into it: where and when it was taken, and with what. A working copy holds nothing of this.</source>
        <translation>Онда камера жазып қойған деректер болуы мүмкін: қайда, қашан, немен түсірілген. Жұмыс көшірмесінде мұның ештеңесі жоқ.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Түпнұсқаны сақтау</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>Көшірмесін сыртқа сақтау</translation>
    </message>
    <message>
        <source>A copy is saved as {file}.</source>
        <translation>Көшірме сақталды: {file}.</translation>
    </message>
    <message>
        <source>It is not locked: whoever has the file can see it. The vault keeps its own.</source>
        <translation>Ол құлыпталмаған: файл кімде болса, сол көре алады. Қоймада өзінікі қалады.</translation>
    </message>
    <message>
        <source>It is not recorded yet, so no copy was written.</source>
        <translation>Ол әлі дерек болып сақталмаған, сондықтан көшірме жазылмады.</translation>
    </message>
    <message>
        <source>Save the interview or source first: every copy outside is noted with its record.</source>
        <translation>Алдымен сұхбатты не дереккөзді сақтаңыз: сыртқа шыққан әр көшірме дерегімен бірге белгіленеді.</translation>
    </message>
    <message>
        <source>It is at risk. Save a copy outside all the same?</source>
        <translation>Қауіп бар. Бәрібір көшірмесі сыртқа сақталсын ба?</translation>
    </message>
    <message>
        <source>Somebody said that this stays on this computer. What is outside cannot be called back.</source>
        <translation>Біреу мұны осы компьютерден шығармау керек деген. Сыртқа шыққанды қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Көшірмені сақтау</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Осында қалдыру</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Who writes there</source>
        <translation>Онда кім жазады</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Кеңсе</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Алдымен себебін жазыңыз.</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Алдымен атын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Sort by the next column</source>
        <translation>Келесі баған бойынша реттеу</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Not locked: what was typed last could not be kept.</source>
        <translation>Құлыпталмады: соңғы терілгенді сақтау мүмкін болмады.</translation>
    </message>
    <message>
        <source>Not done: what was typed last could not be kept.</source>
        <translation>Орындалмады: соңғы терілгенді сақтау мүмкін болмады.</translation>
    </message>
    <message>
        <source>Locked at {time}.</source>
        <translation>{time} уақытында құлыпталды.</translation>
    </message>
    <message>
        <source>Locked at {time}, when nobody had touched it for a while.</source>
        <translation>{time} уақытында құлыпталды: біраз уақыт ешкім тимеген.</translation>
    </message>
    <message>
        <source>Locked at {time}, when the screen was locked.</source>
        <translation>{time} уақытында, экран құлыпталғанда құлыпталды.</translation>
    </message>
    <message>
        <source>Locked at {time}, when the computer went to sleep.</source>
        <translation>{time} уақытында, компьютер ұйқыға кеткенде құлыпталды.</translation>
    </message>
    <message>
        <source>Locked at {time}, when the lid was closed.</source>
        <translation>{time} уақытында, қақпағы жабылғанда құлыпталды.</translation>
    </message>
    <message>
        <source>The interview with ticket {ticket} is kept.</source>
        <translation>{ticket} нөмірлі сұхбат сақталды.</translation>
    </message>
    <message>
        <source>The interview that was open is kept.</source>
        <translation>Ашық тұрған сұхбат сақталды.</translation>
    </message>
</context>
<context>
    <name>LookPart</name>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Мәтін өлшемі</translation>
    </message>
    <message>
        <source>Lock when nobody touches it for</source>
        <translation>Ешкім тимесе, мынадан кейін құлыптау</translation>
    </message>
    <message>
        <source>While an interview is open</source>
        <translation>Сұхбат ашық тұрғанда</translation>
    </message>
    <message>
        <source>What you choose holds at once, for you alone. It is kept inside the vault.</source>
        <translation>Таңдағаныңыз бірден, тек сізге қолданылады. Ол қойманың ішінде сақталады.</translation>
    </message>
    <message>
        <source>Look and lock</source>
        <translation>Көрініс және құлып</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookTools</name>
    <message>
        <source>Page before</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірек</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкенірек</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Бүкіл бет</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Бұру</translation>
    </message>
    <message>
        <source>Crop or blacken…</source>
        <translation>Қию не қарамен жабу…</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>{number}-бет, барлығы {total}</translation>
    </message>
</context>
<context>
    <name>LookingLine</name>
    <message>
        <source>Names that sound alike are still being looked for…</source>
        <translation>Айтылуы ұқсас аттар әлі ізделуде…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Find on this page</source>
        <translation>Осы беттен іздеу</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Stop everything and close</source>
        <translation>Бәрін тоқтатып, жабу</translation>
    </message>
    <message>
        <source>The main button of the page</source>
        <translation>Беттің негізгі батырмасы</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Барлық пернелер</translation>
    </message>
</context>
<context>
    <name>ManyLetters</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Кім туралы</translation>
    </message>
    <message>
        <source>Any spelling, number or place</source>
        <translation>Ат, нөмір не жер</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Әзірге адам жоқ</translation>
    </message>
    <message>
        <source>Somebody appears here when an interview that tells of him or her is saved.</source>
        <translation>Адам туралы айтылған сұхбат сақталғанда, ол осында шығады.</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Ешкім табылмады</translation>
    </message>
    <message>
        <source>Try one part of the name, or fewer filters.</source>
        <translation>Аттың бір бөлігін теріп көріңіз немесе сүзгіні азайтыңыз.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Бәрін көрсету</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Бірден көп хат</translation>
    </message>
    <message>
        <source>Everybody in the list gets a letter of her or his own.</source>
        <translation>Тізімдегі әр адам туралы өзіне бөлек хат жасалады.</translation>
    </message>
    <message>
        <source>Also for those who have one</source>
        <translation>Хаты барларға да</translation>
    </message>
    <message>
        <source>a letter of this kind to this addressee</source>
        <translation>осы мекемеге осы түрдегі хат</translation>
    </message>
    <message>
        <source>What may these letters cost the families or the persons?</source>
        <translation>Бұл хаттар отбасыларға не адамдарға қандай қауіп төндіруі мүмкін?</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>The answer holds for all of them, and is kept with each.</source>
        <translation>Жауап бәріне бірдей, әр хатпен бірге сақталады.</translation>
    </message>
    <message>
        <source>What is at risk is not told, and a letter that lacks what the law asks for is not made: such letters are written one by one.</source>
        <translation>Қауіп бар нәрсе айтылмайды, ал заң талап еткені жетпейтін хат жасалмайды: ондай хаттар бір-бірлеп жазылады.</translation>
    </message>
    <message>
        <source>Make the letters</source>
        <translation>Хаттарды жасау</translation>
    </message>
    <message>
        <source>A lawyer has yet to read its wording.</source>
        <translation>Мәтінін заңгер әлі оқыған жоқ.</translation>
    </message>
    <message>
        <source>The letters are being made.</source>
        <translation>Хаттар жасалуда.</translation>
    </message>
    <message>
        <source>Everybody in the list has such a letter, or nobody is in it.</source>
        <translation>Тізімдегілердің бәрінде мұндай хат бар немесе тізім бос.</translation>
    </message>
    <message>
        <source>It waits for an answer to what the letters may cost.</source>
        <translation>Хаттар қандай қауіп төндіруі мүмкін деген сұрақ жауап күтуде.</translation>
    </message>
    <message>
        <source>What is made stays. You can go on with the rest at any time.</source>
        <translation>Жасалғаны қалады. Қалғанын кез келген уақытта жалғастыруға болады.</translation>
    </message>
    <message>
        <source>Making letters</source>
        <translation>Хаттар жасалуда</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>What the columns mean</source>
        <translation>Бағандар нені білдіреді</translation>
    </message>
    <message>
        <source>Guessed by the headers</source>
        <translation>Тақырыптарынан болжанды</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Сәйкестік</translation>
    </message>
    <message>
        <source>if the words look wrong</source>
        <translation>сөздер дұрыс көрінбесе</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Row of the headers</source>
        <translation>Тақырыптар жолы</translation>
    </message>
    <message>
        <source>How interviews that are recorded are found</source>
        <translation>Бұрын жазылған сұхбаттар қалай табылады</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) are not shown and stay as they were guessed.</source>
        <translation>
            <numerusform>Тағы %n баған көрсетілмеген, болжанған күйі қалды.</numerusform>
            <numerusform>Тағы %n баған көрсетілмеген, болжанған күйі қалды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation>Қабылданбайды</translation>
    </message>
    <message>
        <source>Words that are in no list</source>
        <translation>Ешбір тізімде жоқ сөздер</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Әлі айтылмаған</translation>
    </message>
    <message>
        <source>Leave this word out</source>
        <translation>Бұл сөзді алмау</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>for the next table like this one</source>
        <translation>келесі осындай кестеге</translation>
    </message>
    <message>
        <source>Keep the mapping as</source>
        <translation>Сәйкестікті мына атпен сақтау</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Not kept yet: write it like {example}.</source>
        <translation>Әлі сақталмады: былай жазыңыз: {example}.</translation>
    </message>
</context>
<context>
    <name>MediaCopying</name>
    <message>
        <source>Cancelling keeps the files that came whole. You can work meanwhile.</source>
        <translation>Бас тартсаңыз, толық келген файлдар қалады. Әзірге жұмыс істей беруге болады.</translation>
    </message>
    <message>
        <source>Copying files into the vault</source>
        <translation>Файлдар қоймаға көшірілуде</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were brought in.</source>
        <translation>
            <numerusform>%n файл қабылданды.</numerusform>
            <numerusform>%n файл қабылданды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lack parts that other files of the set hold.</source>
        <translation>
            <numerusform>%n файлдың бөліктері жетпейді, олар жиынтықтың басқа файлдарында.</numerusform>
            <numerusform>%n файлдың бөліктері жетпейді, олар жиынтықтың басқа файлдарында.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Recordings and attachments from {sender}</source>
        <translation>Бейнежазбалар мен қоса тіркелген файлдар, кімнен: {sender}</translation>
    </message>
    <message>
        <source>file {volume} of {volumes} · made {time} · {size}</source>
        <translation>{volume}-файл, барлығы {volumes} · жасалған уақыты: {time} · {size}</translation>
    </message>
    <message>
        <source>Signed by {sender}, whose card you trust</source>
        <translation>Қол қойған: {sender}, карточкасы сенімді</translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation>Сізге арналған</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Жетпейді</translation>
    </message>
    <message>
        <source>files you do not have</source>
        <translation>сізде жоқ файлдар</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Мұнда</translation>
    </message>
    <message>
        <source>already in this vault</source>
        <translation>осы қоймада бар</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Аталмаған</translation>
    </message>
    <message>
        <source>by any record here</source>
        <translation>мұндағы ешбір деректе</translation>
    </message>
    <message>
        <source>{size} are copied into the vault, each file checked.</source>
        <translation>Қоймаға {size} көшіріледі, әр файл тексеріледі.</translation>
    </message>
    <message>
        <source>What no record here names stays out. Bring in the file with its records first.</source>
        <translation>Мұндағы ешбір деректе аталмағаны алынбайды. Алдымен деректері бар файлды қабылдаңыз.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something that was kept sealed does not open.</source>
        <translation>Мөрленген бір нәрсе ашылмай тұр.</translation>
    </message>
    <message>
        <source>Sheet {sheet} has {found} words here, but {needed} on paper.</source>
        <translation>{sheet}-парақта мұнда {found} сөз, ал қағазда {needed}.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Ештеңе ашылған да, өзгерген де жоқ.</translation>
    </message>
    <message>
        <source>Compare it with the paper: a word is missing, or typed twice.</source>
        <translation>Қағазбен салыстырыңыз: бір сөз жетпейді не екі рет терілген.</translation>
    </message>
    <message>
        <source>Word {position} of sheet {sheet} is not a word of a recovery sheet.</source>
        <translation>{sheet}-парақтың {position}-сөзі қалпына келтіру парағында болмайды.</translation>
    </message>
    <message>
        <source>Compare it with the paper, letter by letter.</source>
        <translation>Қағазбен әріптеп салыстырыңыз.</translation>
    </message>
    <message>
        <source>Word {position} of sheet {sheet} is another one than on paper.</source>
        <translation>{sheet}-парақтың {position}-сөзі қағаздағыдай емес.</translation>
    </message>
    <message>
        <source>Compare that word with the paper.</source>
        <translation>Сол сөзді қағазбен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Several words of sheet {sheet} are others than on paper.</source>
        <translation>{sheet}-парақтың бірнеше сөзі қағаздағыдай емес.</translation>
    </message>
    <message>
        <source>Compare each word with the paper, and their order.</source>
        <translation>Әр сөзді және олардың ретін қағазбен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The words of sheet {sheet} were made by another program.</source>
        <translation>{sheet}-парақтың сөздерін басқа бағдарлама жасаған.</translation>
    </message>
    <message>
        <source>Find the sheets that were printed for this vault.</source>
        <translation>Осы қоймаға басылған парақтарды табыңыз.</translation>
    </message>
    <message>
        <source>Sheet {sheet} is of another set than the first.</source>
        <translation>{sheet}-парақ біріншісінен басқа жинақтан.</translation>
    </message>
    <message>
        <source>Take sheets that carry the same set number.</source>
        <translation>Жинақ нөмірі бірдей парақтарды алыңыз.</translation>
    </message>
    <message>
        <source>Sheet {sheet} was typed already.</source>
        <translation>{sheet}-парақ терілген.</translation>
    </message>
    <message>
        <source>Take another sheet of the same set.</source>
        <translation>Сол жинақтың басқа парағын алыңыз.</translation>
    </message>
    <message>
        <source>{have} of {needed} sheets are there.</source>
        <translation>Керек {needed} парақтың {have} бар.</translation>
    </message>
    <message>
        <source>What is there is sound, and nothing was opened.</source>
        <translation>Барының қатесі жоқ, ештеңе ашылған жоқ.</translation>
    </message>
    <message>
        <source>Bring another sheet of the same set.</source>
        <translation>Сол жинақтың тағы бір парағын әкеліңіз.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps a secret.</source>
        <translation>Бұл компьютерде құпия сақтайтын кілттер жинағы жоқ.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Go on without it: the passphrase alone then guards the vault.</source>
        <translation>Онсыз жалғастырыңыз: сонда қойманы тек құпия сөйлем қорғайды.</translation>
    </message>
    <message>
        <source>The keyring of this computer stayed locked.</source>
        <translation>Бұл компьютердің кілттер жинағы құлыптаулы қалды.</translation>
    </message>
    <message>
        <source>Try again, and give the keyring its password when it asks.</source>
        <translation>Қайталаңыз, сұраған кезде кілттер жинағының құпия сөзін беріңіз.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not hold the secret of this vault.</source>
        <translation>Бұл компьютердің кілттер жинағында осы қойманың құпиясы жоқ.</translation>
    </message>
    <message>
        <source>The vault is whole, and nothing was changed.</source>
        <translation>Қойма бүтін, ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Log in as the user who set it up, or open the vault in another way.</source>
        <translation>Оны орнатқан пайдаланушы болып кіріңіз немесе қойманы басқа жолмен ашыңыз.</translation>
    </message>
    <message>
        <source>The keyring of this computer has no password: all can read it.</source>
        <translation>Бұл компьютердің кілттер жинағында құпия сөз жоқ: оны кез келген адам оқи алады.</translation>
    </message>
    <message>
        <source>Nothing of the vault was kept there.</source>
        <translation>Қоймадан онда ештеңе сақталмады.</translation>
    </message>
    <message>
        <source>Give the keyring a password in the settings of the computer.</source>
        <translation>Компьютердің баптауларында кілттер жинағына құпия сөз қойыңыз.</translation>
    </message>
    <message>
        <source>There is no such set of sheets.</source>
        <translation>Мұндай парақ жинағы болмайды.</translation>
    </message>
    <message>
        <source>Nothing was made or changed.</source>
        <translation>Ештеңе жасалған да, өзгерген де жоқ.</translation>
    </message>
    <message>
        <source>Two sheets at least are needed, and {most} at most are made.</source>
        <translation>Кемінде екі парақ керек, ең көбі {most} жасалады.</translation>
    </message>
    <message>
        <source>These sheets open another vault, or newer ones replaced them.</source>
        <translation>Бұл парақтар басқа қойманы ашады немесе олардың орнына жаңасы жасалған.</translation>
    </message>
    <message>
        <source>Look for sheets with another set number.</source>
        <translation>Жинақ нөмірі басқа парақтарды іздеңіз.</translation>
    </message>
    <message>
        <source>A vault has {most} ways in at most.</source>
        <translation>Қойманың кіру жолы ең көбі {most} болады.</translation>
    </message>
    <message>
        <source>Take one away that nobody needs, then try again.</source>
        <translation>Ешкімге керек емесін алып тастап, қайталаңыз.</translation>
    </message>
    <message>
        <source>This way in is gone already.</source>
        <translation>Бұл кіру жолы енді жоқ.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Тізімге қайта қараңыз.</translation>
    </message>
    <message>
        <source>Nobody could open the vault any more.</source>
        <translation>Онда қойманы ешкім аша алмай қалар еді.</translation>
    </message>
    <message>
        <source>So it was not taken away.</source>
        <translation>Сондықтан ол алынбады.</translation>
    </message>
    <message>
        <source>Let another member in first.</source>
        <translation>Алдымен басқа мүше қосыңыз.</translation>
    </message>
    <message>
        <source>You came in this way.</source>
        <translation>Сіз осы жолмен кірдіңіз.</translation>
    </message>
    <message>
        <source>Another member can do it, after Switch user.</source>
        <translation>Мұны басқа мүше өзі кіріп жасай алады.</translation>
    </message>
    <message>
        <source>It is damaged or was altered. Use another copy if there is one.</source>
        <translation>Ол бүлінген немесе өзгертілген. Басқа көшірмесі болса, соны алыңыз.</translation>
    </message>
    <message>
        <source>A signature does not fit what was signed.</source>
        <translation>Қолтаңба қол қойылған нәрсеге сай келмейді.</translation>
    </message>
    <message>
        <source>It was not used, and nothing here has changed.</source>
        <translation>Ол пайдаланылған жоқ, мұнда ештеңе өзгермеді.</translation>
    </message>
    <message>
        <source>Ask the sender to give it to you again, in another way.</source>
        <translation>Жіберушіден басқа жолмен қайта беруін сұраңыз.</translation>
    </message>
    <message>
        <source>A key or card cannot be read.</source>
        <translation>Кілт немесе карточка оқылмайды.</translation>
    </message>
    <message>
        <source>Nothing was trusted and nothing was changed.</source>
        <translation>Ештеңеге сенім берілмеді, ештеңе өзгермеді.</translation>
    </message>
    <message>
        <source>Ask for the card once more; this copy is damaged.</source>
        <translation>Карточканы қайта сұраңыз; бұл көшірмесі бүлінген.</translation>
    </message>
    <message>
        <source>This file asks for a lock that is too weak or too heavy.</source>
        <translation>Бұл файл тым әлсіз немесе тым ауыр құлыпты талап етеді.</translation>
    </message>
    <message>
        <source>It was not opened, and your passphrase went nowhere.</source>
        <translation>Ол ашылған жоқ, құпия сөйлеміңіз ешқайда кеткен жоқ.</translation>
    </message>
    <message>
        <source>Someone may have altered it. Use another copy.</source>
        <translation>Оны біреу өзгерткен болуы мүмкін. Басқа көшірмесін алыңыз.</translation>
    </message>
    <message>
        <source>This file is no bundle, or its beginning is damaged.</source>
        <translation>Бұл файл бума емес, немесе басы бүлінген.</translation>
    </message>
    <message>
        <source>Nothing here has changed.</source>
        <translation>Мұнда ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Choose another file, or ask the sender for a new copy.</source>
        <translation>Басқа файл таңдаңыз немесе жіберушіден жаңа көшірме сұраңыз.</translation>
    </message>
    <message>
        <source>This bundle was sealed for someone else.</source>
        <translation>Бұл бума басқа біреуге арнап мөрленген.</translation>
    </message>
    <message>
        <source>Give the sender your card, and ask for a bundle that is made for you.</source>
        <translation>Жіберушіге карточкаңызды беріп, сізге арналған бума сұраңыз.</translation>
    </message>
    <message>
        <source>This bundle is damaged or not whole.</source>
        <translation>Бұл бума бүлінген немесе толық емес.</translation>
    </message>
    <message>
        <source>Nothing was brought in; nothing here has changed.</source>
        <translation>Ештеңе қабылданған жоқ; мұнда ештеңе өзгермеді.</translation>
    </message>
    <message>
        <source>Copy it from the stick again, or ask for a new copy.</source>
        <translation>Флешкадан қайта көшіріңіз немесе жаңа көшірме сұраңыз.</translation>
    </message>
    <message>
        <source>This file is no bundle.</source>
        <translation>Бұл файл бума емес.</translation>
    </message>
    <message>
        <source>Choose another file. A bundle ends in .age and comes from another Kuager.</source>
        <translation>Басқа файл таңдаңыз. Бума .age деп аяқталады, оны басқа Kuager жасайды.</translation>
    </message>
    <message>
        <source>This bundle is not whole: it was cut short, or something was added to it.</source>
        <translation>Бұл бума бүтін емес: кесілген немесе бірдеңе қосылған.</translation>
    </message>
    <message>
        <source>Copy it from the stick again, or ask the sender for a new copy.</source>
        <translation>Флешкадан қайта көшіріңіз немесе жіберушіден жаңа көшірме сұраңыз.</translation>
    </message>
    <message>
        <source>This bundle is damaged or was altered.</source>
        <translation>Бұл бума бүлінген немесе өзгертілген.</translation>
    </message>
    <message>
        <source>This bundle was written by a newer Kuager.</source>
        <translation>Бұл буманы Kuager-дің жаңарақ нұсқасы жазған.</translation>
    </message>
    <message>
        <source>Open it with the newer version.</source>
        <translation>Жаңарақ нұсқамен ашыңыз.</translation>
    </message>
    <message>
        <source>The signature on this bundle does not fit. Someone may have altered it.</source>
        <translation>Бұл буманың қолтаңбасы сай келмейді. Оны біреу өзгерткен болуы мүмкін.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the sender for a new one, given in another way.</source>
        <translation>Оны пайдаланбаңыз. Жіберушіден жаңасын басқа жолмен сұраңыз.</translation>
    </message>
    <message>
        <source>This bundle is from a sender whose card is not trusted here.</source>
        <translation>Бұл буманы жіберушінің карточкасы мұнда сенімді емес.</translation>
    </message>
    <message>
        <source>Its fingerprint is {fingerprint}. Compare it with the sender aloud, and trust the card first.</source>
        <translation>Цифрлық ізі: {fingerprint}. Жіберушімен дауыстап салыстырып, алдымен карточканы сенімді етіңіз.</translation>
    </message>
    <message>
        <source>This bundle is larger than any that Kuager writes.</source>
        <translation>Бұл бума Kuager жазатын кез келген бумадан үлкен.</translation>
    </message>
    <message>
        <source>Ask the sender how it was made.</source>
        <translation>Қалай жасалғанын жіберушіден сұраңыз.</translation>
    </message>
    <message>
        <source>Nobody was chosen who may open the bundle.</source>
        <translation>Буманы кім аша алатыны таңдалмаған.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>No exchange folder was chosen.</source>
        <translation>Алмасу қапшығы таңдалмаған.</translation>
    </message>
    <message>
        <source>Choose a folder first, and whom it is for.</source>
        <translation>Алдымен қапшықты және кімге арналғанын таңдаңыз.</translation>
    </message>
    <message>
        <source>The exchange folder is wholly empty, though something was put in.</source>
        <translation>Алмасу қапшығы мүлде бос, бірақ оған бірдеңе салынған еді.</translation>
    </message>
    <message>
        <source>Nothing was done; all records are safe here.</source>
        <translation>Ештеңе істелген жоқ; барлық дерек осында аман.</translation>
    </message>
    <message>
        <source>The exchange folder is not there.</source>
        <translation>Алмасу қапшығы орнында жоқ.</translation>
    </message>
    <message>
        <source>Look whether the share is connected. If the folder has moved, choose it once more.</source>
        <translation>Ортақ желілік қапшық қосулы ма, қараңыз. Қапшықтың орны ауысса, оны қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>Look whether the share is connected. If it is, choose the folder once more.</source>
        <translation>Ортақ желілік қапшық қосулы ма, қараңыз. Қосулы болса, қапшықты қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>This file is not what it was when it was looked through.</source>
        <translation>Бұл файл тексерілгендегідей емес.</translation>
    </message>
    <message>
        <source>It was replaced, or the stick is failing. Copy it to this computer and open the copy.</source>
        <translation>Ол ауыстырылған немесе флешка істен шығып барады. Осы компьютерге көшіріп, көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>This disk gives back something else than was written to it.</source>
        <translation>Бұл диск өзіне жазылғаннан басқа нәрсе қайтарады.</translation>
    </message>
    <message>
        <source>Nothing was left there under the name of a bundle.</source>
        <translation>Онда бума атымен ештеңе қалмады.</translation>
    </message>
    <message>
        <source>Use another stick.</source>
        <translation>Басқа флешка алыңыз.</translation>
    </message>
    <message>
        <source>This bundle holds recordings and attachments of records that are not here.</source>
        <translation>Бұл бумада мұнда жоқ деректердің бейнежазбалары мен файлдары бар.</translation>
    </message>
    <message>
        <source>Bring in the bundle with the records first, then this one again.</source>
        <translation>Алдымен деректері бар буманы, содан кейін осыны қайта қабылдаңыз.</translation>
    </message>
    <message>
        <source>Nothing of this computer waits here any more.</source>
        <translation>Бұл компьютерден келген ештеңе мұнда енді күтіп тұрған жоқ.</translation>
    </message>
    <message>
        <source>There is no bundle in this folder.</source>
        <translation>Бұл қапшықта бума жоқ.</translation>
    </message>
    <message>
        <source>Choose the folder with the files that end in .age.</source>
        <translation>.age деп аяқталатын файлдары бар қапшықты таңдаңыз.</translation>
    </message>
    <message>
        <source>These are {count} files; {limit} can be opened in one go.</source>
        <translation>Мұнда {count} файл бар; бір жолы {limit} файл ашуға болады.</translation>
    </message>
    <message>
        <source>Choose fewer of them.</source>
        <translation>Азырақ таңдаңыз.</translation>
    </message>
    <message>
        <source>There is nothing to go on with.</source>
        <translation>Жалғастыратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Write a new bundle.</source>
        <translation>Жаңа бума жазыңыз.</translation>
    </message>
    <message>
        <source>Something of what was begun may not leave this computer any more.</source>
        <translation>Басталғанның ішінде енді бұл компьютерден шығаруға болмайтыны бар.</translation>
    </message>
    <message>
        <source>Nothing more was written.</source>
        <translation>Бұдан артық ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Give it up, and write a new bundle.</source>
        <translation>Одан бас тартып, жаңа бума жазыңыз.</translation>
    </message>
    <message>
        <source>Choose one or more cards that are trusted here.</source>
        <translation>Бір немесе бірнеше сенімді карточканы таңдаңыз.</translation>
    </message>
    <message>
        <source>The name {alias} is that of {count} cards that are trusted here.</source>
        <translation>Мұнда сенім білдірілген {count} карточканың аты бірдей: {alias}.</translation>
    </message>
    <message>
        <source>Trust one of them once more, under another name.</source>
        <translation>Біреуіне басқа атпен қайта сенім білдіріңіз.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Әзірге жіберетін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Save an interview first.</source>
        <translation>Алдымен сұхбатты сақтаңыз.</translation>
    </message>
    <message>
        <source>They have signed for all of it: nothing is new for them.</source>
        <translation>Олар бәрін алғанын растаған: олар үшін жаңа ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Give a receipt under Receipts, or send everything again.</source>
        <translation>«Растаулар» қойындысында растау беріңіз немесе бәрін қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>Something was recorded or decided while you looked at the list.</source>
        <translation>Тізімді қарап отырғаныңызда бірдеңе жазылды немесе шешілді.</translation>
    </message>
    <message>
        <source>Nothing was written. The list shows it now.</source>
        <translation>Ештеңе жазылған жоқ. Тізімде ол енді бар.</translation>
    </message>
    <message>
        <source>Look at the list again, and then write the bundle.</source>
        <translation>Тізімге қайта қарап, содан кейін буманы жазыңыз.</translation>
    </message>
    <message>
        <source>This is no card, or it is damaged.</source>
        <translation>Бұл карточка емес немесе бүлінген.</translation>
    </message>
    <message>
        <source>Choose another file, or ask for the card once more.</source>
        <translation>Басқа файл таңдаңыз немесе карточканы қайта сұраңыз.</translation>
    </message>
    <message>
        <source>This card was made by a newer Kuager.</source>
        <translation>Бұл карточканы Kuager-дің жаңарақ нұсқасы жасаған.</translation>
    </message>
    <message>
        <source>This card is not signed by its own keys. Someone may have altered it.</source>
        <translation>Бұл карточкаға өз кілттерімен қол қойылмаған. Оны біреу өзгерткен болуы мүмкін.</translation>
    </message>
    <message>
        <source>Ask for the card again, and compare the fingerprint aloud.</source>
        <translation>Карточканы қайта сұрап, цифрлық ізін дауыстап салыстырыңыз.</translation>
    </message>
    <message>
        <source>The fingerprint that was read aloud is not that of this card.</source>
        <translation>Дауыстап оқылған цифрлық із бұл карточкадікі емес.</translation>
    </message>
    <message>
        <source>Read it once more. If it still differs, this card is not theirs.</source>
        <translation>Тағы бір рет оқыңыз. Тағы сәйкес келмесе, бұл олардың карточкасы емес.</translation>
    </message>
    <message>
        <source>This is the card of this vault itself.</source>
        <translation>Бұл — осы қойманың өз карточкасы.</translation>
    </message>
    <message>
        <source>Choose the card that the other person gave you.</source>
        <translation>Басқа адам берген карточканы таңдаңыз.</translation>
    </message>
    <message>
        <source>This bundle is from {alias}, which the organisation revoked.</source>
        <translation>Бұл бума ұйым шеттеткен компьютерден: {alias}.</translation>
    </message>
    <message>
        <source>Do not use it. Ask a coordinator.</source>
        <translation>Оны пайдаланбаңыз. Үйлестірушіден сұраңыз.</translation>
    </message>
    <message>
        <source>An organisation was joined here already.</source>
        <translation>Мұнда бір ұйымға қосылған.</translation>
    </message>
    <message>
        <source>A vault belongs to one organisation. Make another vault for another one.</source>
        <translation>Қойма бір ұйымға ғана жатады. Басқа ұйымға басқа қойма жасаңыз.</translation>
    </message>
    <message>
        <source>No organisation was founded or joined here.</source>
        <translation>Мұнда ұйым құрылмаған, ешбір ұйымға қосылмаған.</translation>
    </message>
    <message>
        <source>Found one, or open the roster that a coordinator gave you.</source>
        <translation>Ұйым құрыңыз немесе үйлестіруші берген құрам тізімін ашыңыз.</translation>
    </message>
    <message>
        <source>Only a coordinator changes the roster.</source>
        <translation>Құрам тізімін тек үйлестіруші өзгертеді.</translation>
    </message>
    <message>
        <source>Ask a coordinator, or use the sheets of the organisation.</source>
        <translation>Үйлестірушіден сұраңыз немесе ұйым парақтарын пайдаланыңыз.</translation>
    </message>
    <message>
        <source>The card of this machine was not compared yet.</source>
        <translation>Бұл компьютердің карточкасы әлі салыстырылмаған.</translation>
    </message>
    <message>
        <source>Compare its card first, under Exchange.</source>
        <translation>Алдымен оның карточкасын «Алмасу» бөлімінде салыстырыңыз.</translation>
    </message>
    <message>
        <source>This name cannot be on a roster.</source>
        <translation>Бұл ат құрам тізімінде тұра алмайды.</translation>
    </message>
    <message>
        <source>Type 1 to {limit} characters in one line.</source>
        <translation>Бір жолға 1-ден {limit} таңбаға дейін теріңіз.</translation>
    </message>
    <message>
        <source>No change of the roster waits for a signature.</source>
        <translation>Құрам тізімінің қол күткен өзгерісі жоқ.</translation>
    </message>
    <message>
        <source>Open the proposal that a coordinator gave you.</source>
        <translation>Үйлестіруші берген ұсынысты ашыңыз.</translation>
    </message>
    <message>
        <source>This is not a roster of Kuager, or it is damaged.</source>
        <translation>Бұл Kuager құрам тізімі емес немесе бүлінген.</translation>
    </message>
    <message>
        <source>Ask the coordinator for it once more.</source>
        <translation>Үйлестірушіден қайта сұраңыз.</translation>
    </message>
    <message>
        <source>This roster was written by a newer Kuager.</source>
        <translation>Бұл құрам тізімін Kuager-дің жаңарақ нұсқасы жазған.</translation>
    </message>
    <message>
        <source>This roster is signed by someone who may not sign it.</source>
        <translation>Бұл құрам тізіміне қол қоюға құқығы жоқ біреу қол қойған.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the coordinators.</source>
        <translation>Оны пайдаланбаңыз. Үйлестірушілерден сұраңыз.</translation>
    </message>
    <message>
        <source>This roster still needs another coordinator’s signature.</source>
        <translation>Бұл құрам тізіміне тағы бір үйлестірушінің қолы керек.</translation>
    </message>
    <message>
        <source>Give it to a second coordinator to sign.</source>
        <translation>Оны қол қою үшін екінші үйлестірушіге беріңіз.</translation>
    </message>
    <message>
        <source>This roster is of another organisation.</source>
        <translation>Бұл — басқа ұйымның құрам тізімі.</translation>
    </message>
    <message>
        <source>Ask for the roster of the organisation that was joined here.</source>
        <translation>Мұнда қосылған ұйымның құрам тізімін сұраңыз.</translation>
    </message>
    <message>
        <source>Two rosters of the same number say different things.</source>
        <translation>Нөмірі бір екі құрам тізімі екі түрлі айтады.</translation>
    </message>
    <message>
        <source>A coordinator settles it: a version above both, with the lines of both, signed with the sheets.</source>
        <translation>Мұны үйлестіруші шешеді: нөмірі екеуінен де жоғары, екеуінің де жолдары бар, парақтармен қол қойылған нұсқамен.</translation>
    </message>
    <message>
        <source>This name cannot be that of a card.</source>
        <translation>Бұл карточка аты бола алмайды.</translation>
    </message>
    <message>
        <source>Type at most {limit} characters in one line, none of them invisible.</source>
        <translation>Бір жолға ең көбі {limit} таңба жазыңыз, көрінбейтін таңбасыз.</translation>
    </message>
    <message>
        <source>Another card is trusted here as {alias}, which is this name or looks like it.</source>
        <translation>Мұнда {alias} деген басқа карточкаға сенім білдірілген: аты осындай немесе соған ұқсас.</translation>
    </message>
    <message>
        <source>Type another name by which you will know its owner.</source>
        <translation>Иесін танитындай басқа ат жазыңыз.</translation>
    </message>
    <message>
        <source>This card has no name.</source>
        <translation>Бұл карточканың аты жоқ.</translation>
    </message>
    <message>
        <source>Nothing was trusted yet.</source>
        <translation>Әзірге ештеңеге сенім берілмеді.</translation>
    </message>
    <message>
        <source>Type the name by which you will know its owner.</source>
        <translation>Иесін қай атпен білетініңізді жазыңыз.</translation>
    </message>
    <message>
        <source>This PDF cannot be read.</source>
        <translation>Бұл PDF оқылмайды.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>Nobody has given a testimony yet who could sign this letter.</source>
        <translation>Бұл хатқа қол қоя алатын ешкім әлі куәлік сөз берген жоқ.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Ештеңе жасалған жоқ.</translation>
    </message>
    <message>
        <source>Record an interview about this person first.</source>
        <translation>Алдымен бұл адам туралы сұхбат жазыңыз.</translation>
    </message>
    <message>
        <source>There is no letter in this language for this addressee.</source>
        <translation>Бұл мекемеге осы тілде хат жоқ.</translation>
    </message>
    <message>
        <source>Choose another language or another addressee.</source>
        <translation>Басқа тіл немесе басқа мекеме таңдаңыз.</translation>
    </message>
    <message>
        <source>This is too long for a slip.</source>
        <translation>Парақшаға бұл тым ұзын.</translation>
    </message>
    <message>
        <source>It was not kept; slips stay as they were.</source>
        <translation>Сақталмады; парақша бұрынғыдай қалды.</translation>
    </message>
    <message>
        <source>A telephone number and two short lines have room.</source>
        <translation>Телефон нөмірі мен екі қысқа жол сыяды.</translation>
    </message>
    <message>
        <source>Nothing was made; a letter with empty boxes never leaves.</source>
        <translation>Ештеңе жасалған жоқ; бос шаршысы бар хат жіберілмейді.</translation>
    </message>
    <message>
        <source>Look for unusual signs in names and wording, and write them out.</source>
        <translation>Аттар мен мәтіннен ерекше таңбаларды тауып, сөзбен жазыңыз.</translation>
    </message>
    <message>
        <source>One order makes at most {limit} letters.</source>
        <translation>Бір тапсырыспен ең көбі {limit} хат жасалады.</translation>
    </message>
    <message>
        <source>Narrow the list with a filter, and make the rest afterwards.</source>
        <translation>Тізімді сүзгімен азайтып, қалғанын кейін жасаңыз.</translation>
    </message>
    <message>
        <source>Something still stands in the way of signing.</source>
        <translation>Қол қоюға әлі бірдеңе кедергі.</translation>
    </message>
    <message>
        <source>The letter was not signed; it is kept as a draft.</source>
        <translation>Хатқа қол қойылмады; ол нобай болып сақталды.</translation>
    </message>
    <message>
        <source>Look at the list beside the letter: each line says what it waits for.</source>
        <translation>Хат жанындағы тізімге қараңыз: әр жолда не жетпейтіні жазылған.</translation>
    </message>
    <message>
        <source>The signed letter did not pass its own check.</source>
        <translation>Қол қойылған хат өз тексеруінен өтпеді.</translation>
    </message>
    <message>
        <source>It was thrown away; the draft is kept.</source>
        <translation>Ол жойылды; нобайы сақталды.</translation>
    </message>
    <message>
        <source>Sign it again. If this comes back, ask for help.</source>
        <translation>Қайта қол қойыңыз. Қайталанса, көмек сұраңыз.</translation>
    </message>
    <message>
        <source>This letter was changed after it was signed.</source>
        <translation>Бұл хат қол қойылғаннан кейін өзгертілген.</translation>
    </message>
    <message>
        <source>Do not use it. Export it again from the vault.</source>
        <translation>Оны пайдаланбаңыз. Қоймадан қайта шығарып алыңыз.</translation>
    </message>
    <message>
        <source>This PDF has no signature.</source>
        <translation>Бұл PDF-те қолтаңба жоқ.</translation>
    </message>
    <message>
        <source>Choose the signed letter, or sign the draft.</source>
        <translation>Қол қойылған хатты таңдаңыз немесе нобайға қол қойыңыз.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>Бұл қапшықта қойма жоқ.</translation>
    </message>
    <message>
        <source>Choose the folder that holds it, or make a new vault.</source>
        <translation>Ол жатқан қапшықты таңдаңыз немесе жаңа қойма жасаңыз.</translation>
    </message>
    <message>
        <source>A new vault needs an empty folder, and this one is not.</source>
        <translation>Жаңа қоймаға бос қапшық керек, ал бұл бос емес.</translation>
    </message>
    <message>
        <source>What lies there was not touched.</source>
        <translation>Ондағы нәрсеге тиген жоқпыз.</translation>
    </message>
    <message>
        <source>Choose an empty folder or make a new one.</source>
        <translation>Бос қапшық таңдаңыз немесе жаңасын жасаңыз.</translation>
    </message>
    <message>
        <source>That passphrase did not open the vault.</source>
        <translation>Бұл құпия сөйлем қойманы ашпады.</translation>
    </message>
    <message>
        <source>Nothing is counted, nothing is deleted.</source>
        <translation>Ештеңе саналмайды, ештеңе жойылмайды.</translation>
    </message>
    <message>
        <source>Look at the keyboard language and at Caps Lock, then type it again.</source>
        <translation>Пернетақта тілі мен Caps Lock-қа қарап, қайта теріңіз.</translation>
    </message>
    <message>
        <source>A part of the vault is missing or damaged.</source>
        <translation>Қойманың бір бөлігі жоқ немесе бүлінген.</translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation>Оған ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Make a copy of the whole folder before anything else, and ask for help.</source>
        <translation>Ең алдымен бүкіл қапшықтың көшірмесін жасап, көмек сұраңыз.</translation>
    </message>
    <message>
        <source>This vault was written by a newer Kuager.</source>
        <translation>Бұл қойманы Kuager-дің жаңарақ нұсқасы жазған.</translation>
    </message>
    <message>
        <source>The vault is open in another window.</source>
        <translation>Қойма басқа терезеде ашық.</translation>
    </message>
    <message>
        <source>Lock it or close it there, then try again.</source>
        <translation>Оны сол жерде құлыптаңыз немесе жабыңыз да, қайта көріңіз.</translation>
    </message>
    <message>
        <source>This passphrase cannot be used here.</source>
        <translation>Бұл құпия сөйлемді мұнда қолдануға болмайды.</translation>
    </message>
    <message>
        <source>Nobody was added.</source>
        <translation>Ешкім қосылған жоқ.</translation>
    </message>
    <message>
        <source>Choose another one; each member needs an own passphrase.</source>
        <translation>Басқасын таңдаңыз; әр мүшенікі өзіне бөлек.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>Бұл құпия сөйлемді табу тым оңай.</translation>
    </message>
    <message>
        <source>Nothing was locked with it.</source>
        <translation>Онымен ештеңе құлыпталмады.</translation>
    </message>
    <message>
        <source>Five or six ordinary words, in any language, are better than one word.</source>
        <translation>Кез келген тілдегі бес-алты жай сөз бір сөзден жақсы.</translation>
    </message>
    <message>
        <source>This record is not in the vault.</source>
        <translation>Бұл дерек қоймада жоқ.</translation>
    </message>
    <message>
        <source>Go back to the list and open it again.</source>
        <translation>Тізімге қайтып, қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Something that was typed is longer than a record can hold.</source>
        <translation>Терілген нәрсе дерекке сыймайтын ұзын.</translation>
    </message>
    <message>
        <source>Nothing is lost: it stands where it was typed.</source>
        <translation>Ештеңе жоғалмайды: ол терілген жерінде тұр.</translation>
    </message>
    <message>
        <source>Look for a text that was perhaps pasted by mistake, and shorten it. A long one can be kept as a document among the evidence.</source>
        <translation>Қателесіп қойылған мәтінді тауып, қысқартыңыз. Ұзын мәтінді айғақтар арасында құжат етіп сақтауға болады.</translation>
    </message>
    <message>
        <source>This was erased, as two members decided.</source>
        <translation>Бұл екі мүшенің шешімімен өшірілген.</translation>
    </message>
    <message>
        <source>Nothing of it was written again.</source>
        <translation>Одан ештеңе қайта жазылған жоқ.</translation>
    </message>
    <message>
        <source>Go back to the list. What was erased cannot be recorded under its name.</source>
        <translation>Тізімге оралыңыз. Өшірілгенді сол атымен жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>Something of this record is at risk and stays here.</source>
        <translation>Бұл деректің бір бөлігіне қауіп бар, ол осында қалады.</translation>
    </message>
    <message>
        <source>Whoever exports it can say that this goes too, or lower its level first.</source>
        <translation>Шығаратын адам оны да жібереміз дей алады немесе алдымен деңгейін төмендетеді.</translation>
    </message>
    <message>
        <source>The consent to this testimony was withdrawn.</source>
        <translation>Бұл куәлікке берілген келісім қайтарып алынған.</translation>
    </message>
    <message>
        <source>Nothing of it has left this machine now.</source>
        <translation>Қазір одан ештеңе бұл компьютерден шыққан жоқ.</translation>
    </message>
    <message>
        <source>This template does not follow its form: {reason}.</source>
        <translation>Бұл үлгі өз пішініне сай емес: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was made; what you wrote is still there.</source>
        <translation>Ештеңе жасалған жоқ; жазғаныңыз орнында.</translation>
    </message>
    <message>
        <source>Correct it, or begin again with a copy of another one.</source>
        <translation>Түзетіңіз немесе басқа үлгінің көшірмесінен қайта бастаңыз.</translation>
    </message>
    <message>
        <source>There are {limit} templates of the office&apos;s own already.</source>
        <translation>Кеңсенің өз үлгісі {limit} болып қалды.</translation>
    </message>
    <message>
        <source>Nothing was kept; what you wrote is still there.</source>
        <translation>Ештеңе сақталған жоқ; жазғаныңыз орнында.</translation>
    </message>
    <message>
        <source>Remove one that nobody uses.</source>
        <translation>Ешкім пайдаланбайтын біреуін алып тастаңыз.</translation>
    </message>
    <message>
        <source>The address book does not know whom this letter goes to.</source>
        <translation>Бұл хат жіберілетін мекеме мекенжайлар кітабында жоқ.</translation>
    </message>
    <message>
        <source>Bring in the address book of who wrote it, or choose another.</source>
        <translation>Хатты жазғандардың мекенжайлар кітабын қабылдаңыз немесе басқа мекеме таңдаңыз.</translation>
    </message>
    <message>
        <source>An addressee needs a name in one language at least.</source>
        <translation>Мекеменің аты кемінде бір тілде болуы керек.</translation>
    </message>
    <message>
        <source>Write its name.</source>
        <translation>Атын жазыңыз.</translation>
    </message>
    <message>
        <source>This is too long for a letterhead.</source>
        <translation>Бұл бланкке тым ұзын.</translation>
    </message>
    <message>
        <source>It was not kept; letters stay as they were.</source>
        <translation>Ол сақталмады; хаттар бұрынғыдай қалады.</translation>
    </message>
    <message>
        <source>It has room for {lines} lines of {length} characters each.</source>
        <translation>Әрқайсысы {length} таңбадан {lines} жол сыяды.</translation>
    </message>
    <message>
        <source>Another letter stands in the register under the number {number}.</source>
        <translation>Тізілімде {number} нөмірімен басқа хат тұр.</translation>
    </message>
    <message>
        <source>Nothing was saved; what you wrote is still there.</source>
        <translation>Ештеңе сақталған жоқ; жазғаныңыз орнында.</translation>
    </message>
    <message>
        <source>Give this letter another number.</source>
        <translation>Бұл хатқа басқа нөмір беріңіз.</translation>
    </message>
    <message>
        <source>Line {line} does not begin with a day.</source>
        <translation>{line}-жол күннен басталмайды.</translation>
    </message>
    <message>
        <source>Nothing was kept; the calendar stays as it was.</source>
        <translation>Ештеңе сақталған жоқ; күнтізбе бұрынғыдай қалады.</translation>
    </message>
    <message>
        <source>Begin each line with a day and its year, such as 11.05.2026.</source>
        <translation>Әр жолды күні мен жылынан бастаңыз, мысалы 11.05.2026.</translation>
    </message>
    <message>
        <source>This picture cannot be put into a letter.</source>
        <translation>Бұл суретті хатқа қою мүмкін емес.</translation>
    </message>
    <message>
        <source>Save it as a JPEG with an image program, and attach that.</source>
        <translation>Оны сурет бағдарламасымен JPEG етіп сақтап, соны қосыңыз.</translation>
    </message>
    <message>
        <source>No font here can print a sign of the letter: {character} {name}.</source>
        <translation>Мұндағы ешбір қаріп хаттың бір таңбасын баса алмайды: {character} {name}.</translation>
    </message>
    <message>
        <source>It can be read here. To use it again, ask the family and record their new answer.</source>
        <translation>Оны мұнда оқуға болады. Қайта пайдалану үшін отбасынан сұрап, жаңа жауабын жазыңыз.</translation>
    </message>
    <message>
        <source>This erasure has been asked for already.</source>
        <translation>Бұны өшіру бұрын сұралған.</translation>
    </message>
    <message>
        <source>Another member decides on it in the list of requests.</source>
        <translation>Ол туралы басқа мүше өтінімдер тізімінде шешеді.</translation>
    </message>
    <message>
        <source>This has been erased already.</source>
        <translation>Бұл өшірілген.</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation>Оны қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>The request is not the one that was shown any more.</source>
        <translation>Өтінім енді көрсетілгендегідей емес.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Ештеңе шешілген жоқ.</translation>
    </message>
    <message>
        <source>Read it again, then answer.</source>
        <translation>Қайта оқып, жауап беріңіз.</translation>
    </message>
    <message>
        <source>The keys of a sender do not fit the sender&apos;s number.</source>
        <translation>Жіберушінің кілттері нөміріне сай келмейді.</translation>
    </message>
    <message>
        <source>Nothing of it was used, and nothing here has changed.</source>
        <translation>Одан ештеңе пайдаланылған жоқ, мұнда ештеңе өзгермеді.</translation>
    </message>
    <message>
        <source>Ask the sender for a new card, and compare it aloud.</source>
        <translation>Жіберушіден жаңа карточка сұрап, дауыстап салыстырыңыз.</translation>
    </message>
    <message>
        <source>This vault lies elsewhere than before, or it is an older state of it.</source>
        <translation>Бұл қойма бұрынғы орнында емес немесе бұл оның ескірек күйі.</translation>
    </message>
    <message>
        <source>If it is nowhere else any more, say that it was moved; else say that it is a copy.</source>
        <translation>Ол енді басқа еш жерде жоқ болса, көшірілді деңіз; әйтпесе көшірме деңіз.</translation>
    </message>
    <message>
        <source>This is a backup. One does not work in a backup.</source>
        <translation>Бұл — сақтық көшірме. Онда жұмыс істелмейді.</translation>
    </message>
    <message>
        <source>Choose Restore to make a vault of it, or choose another folder.</source>
        <translation>Одан қойма жасау үшін қалпына келтіруді таңдаңыз немесе басқа қапшық таңдаңыз.</translation>
    </message>
    <message>
        <source>Clearing this vault was begun and not finished.</source>
        <translation>Бұл қойманы тазарту басталған, бірақ аяқталмаған.</translation>
    </message>
    <message>
        <source>Its keys are destroyed already.</source>
        <translation>Оның кілттері жойылған.</translation>
    </message>
    <message>
        <source>Choose Clear this machine to finish.</source>
        <translation>Аяқтау үшін осы компьютерді тазартуды таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>Бұл қапшықта сақтық көшірме жоқ.</translation>
    </message>
    <message>
        <source>Choose the folder that the backup was written to.</source>
        <translation>Сақтық көшірме жазылған қапшықты таңдаңыз.</translation>
    </message>
    <message>
        <source>This folder holds the backup of another vault.</source>
        <translation>Бұл қапшықта басқа қойманың сақтық көшірмесі бар.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Оған тиген жоқ.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Басқа қапшық таңдаңыз.</translation>
    </message>
    <message>
        <source>A backup cannot lie within the vault itself.</source>
        <translation>Сақтық көшірме қойманың өз ішінде жатпайды.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk or stick.</source>
        <translation>Басқа дискіден не флешкадан қапшық таңдаңыз.</translation>
    </message>
    <message>
        <source>A part of this backup is missing or damaged.</source>
        <translation>Бұл сақтық көшірменің бір бөлігі жоқ немесе бүлінген.</translation>
    </message>
    <message>
        <source>Nothing was restored, and the backup was not changed.</source>
        <translation>Ештеңе қалпына келтірілген жоқ, сақтық көшірме өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Use another backup, or take out of this one what can still be read.</source>
        <translation>Басқа сақтық көшірмені алыңыз немесе мұнан әлі оқылатынын алыңыз.</translation>
    </message>
    <message>
        <source>What was copied reads differently from what was written.</source>
        <translation>Көшірілгені жазылғаннан басқаша оқылады.</translation>
    </message>
    <message>
        <source>The backup before this one was not touched.</source>
        <translation>Мұның алдындағы сақтық көшірмеге тиген жоқ.</translation>
    </message>
    <message>
        <source>Use another stick or disk; this one can no longer be trusted.</source>
        <translation>Басқа флешка не диск алыңыз; мұнысы сенімсіз.</translation>
    </message>
    <message>
        <source>The word was not typed as it is shown.</source>
        <translation>Сөз көрсетілгендей терілген жоқ.</translation>
    </message>
    <message>
        <source>Nothing was cleared.</source>
        <translation>Ештеңе тазартылған жоқ.</translation>
    </message>
    <message>
        <source>Type it again, or leave everything as it is.</source>
        <translation>Қайта теріңіз немесе бәрін сол күйі қалдырыңыз.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Аты жетпейді.</translation>
    </message>
    <message>
        <source>Nothing was made yet.</source>
        <translation>Әзірге ештеңе жасалған жоқ.</translation>
    </message>
    <message>
        <source>Type the name that colleagues will see; any name does.</source>
        <translation>Әріптестер көретін атты теріңіз; кез келген ат жарайды.</translation>
    </message>
    <message>
        <source>Whoever recorded an interview cannot be its second check.</source>
        <translation>Сұхбатты жазған адам оның екінші тексерушісі бола алмайды.</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft.</source>
        <translation>Тергеніңіз нобай болып сақталады.</translation>
    </message>
    <message>
        <source>Take the check away under Review; another member makes it later.</source>
        <translation>«Тексеру» қадамындағы белгіні алып тастаңыз; тексеруді кейін басқа мүше жасайды.</translation>
    </message>
    <message>
        <source>No rule can say that.</source>
        <translation>Мұндай ереже болмайды.</translation>
    </message>
    <message>
        <source>The rules stay as they were.</source>
        <translation>Ережелер бұрынғыдай қалды.</translation>
    </message>
    <message>
        <source>How careful to be, and consent, always go along.</source>
        <translation>Қауіпсіздік деңгейі мен келісім әрқашан бірге барады.</translation>
    </message>
    <message>
        <source>The reason for this decision is missing.</source>
        <translation>Бұл шешімнің себебі жетпейді.</translation>
    </message>
    <message>
        <source>Nothing was decided; both versions stand.</source>
        <translation>Ештеңе шешілмеді; екі нұсқа да тұр.</translation>
    </message>
    <message>
        <source>Write in a few words why; it is kept with the decision.</source>
        <translation>Неге екенін бірнеше сөзбен жазыңыз; ол шешіммен бірге сақталады.</translation>
    </message>
    <message>
        <source>These versions cannot be combined like this.</source>
        <translation>Бұл нұсқаларды бұлай біріктіруге болмайды.</translation>
    </message>
    <message>
        <source>Choose for each line which version is kept, or keep one version.</source>
        <translation>Әр жолға қай нұсқа қалатынын таңдаңыз немесе бір нұсқаны қалдырыңыз.</translation>
    </message>
    <message>
        <source>No version begins so, or more than one does.</source>
        <translation>Бұлай басталатын нұсқа жоқ немесе біреуден көп.</translation>
    </message>
    <message>
        <source>The other version is not on this computer.</source>
        <translation>Екінші нұсқа бұл компьютерде жоқ.</translation>
    </message>
    <message>
        <source>Ask an office that has both to decide.</source>
        <translation>Екі нұсқасы да бар кеңседен шешуді сұраңыз.</translation>
    </message>
    <message>
        <source>There is nowhere to ask for the passphrase.</source>
        <translation>Құпия сөйлемді сұрайтын жер жоқ.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Ештеңе ашылған жоқ.</translation>
    </message>
    <message>
        <source>Start the program from a terminal, or name a file.</source>
        <translation>Бағдарламаны терминалдан іске қосыңыз немесе файлды көрсетіңіз.</translation>
    </message>
    <message>
        <source>Some of the files were refused.</source>
        <translation>Файлдардың кейбірі қабылданбады.</translation>
    </message>
    <message>
        <source>The others are not affected.</source>
        <translation>Қалғандарына бұл әсер етпейді.</translation>
    </message>
    <message>
        <source>Ask whoever made them for new ones.</source>
        <translation>Оларды жасағандардан жаңасын сұраңыз.</translation>
    </message>
    <message>
        <source>This file is not in the form it should have.</source>
        <translation>Бұл файл тиісті пішінде емес.</translation>
    </message>
    <message>
        <source>This was written by a newer Kuager.</source>
        <translation>Мұны Kuager-дің жаңарақ нұсқасы жазған.</translation>
    </message>
    <message>
        <source>This is larger than anything Kuager writes.</source>
        <translation>Бұл Kuager жазатын кез келген нәрседен үлкен.</translation>
    </message>
    <message>
        <source>It was not read further; nothing here has changed.</source>
        <translation>Әрі қарай оқылмады; мұнда ештеңе өзгермеді.</translation>
    </message>
    <message>
        <source>The file or folder is not there.</source>
        <translation>Файл немесе қапшық ол жерде жоқ.</translation>
    </message>
    <message>
        <source>Look whether the stick is in, then choose it again.</source>
        <translation>Флешка салынғанын тексеріп, қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty.</source>
        <translation>{folder} қапшығы бос емес.</translation>
    </message>
    <message>
        <source>Nothing in it was touched.</source>
        <translation>Ішіндегі ештеңеге тиген жоқ.</translation>
    </message>
    <message>
        <source>A file with this name is already there.</source>
        <translation>Мұндай аты бар файл онда бар.</translation>
    </message>
    <message>
        <source>It was not overwritten.</source>
        <translation>Ол ауыстырылған жоқ.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Басқа ат немесе басқа қапшық таңдаңыз.</translation>
    </message>
    <message>
        <source>The computer does not let this file be read.</source>
        <translation>Компьютер бұл файлды оқытпайды.</translation>
    </message>
    <message>
        <source>Try another port or another copy of the stick.</source>
        <translation>Басқа ұяны немесе флешканың басқа көшірмесін байқап көріңіз.</translation>
    </message>
    <message>
        <source>The computer does not let anything be written there.</source>
        <translation>Компьютер онда ештеңе жаздырмайды.</translation>
    </message>
    <message>
        <source>Choose another place, or see whether the stick is locked against writing.</source>
        <translation>Басқа орын таңдаңыз немесе флешка жазудан қорғалмағанын тексеріңіз.</translation>
    </message>
    <message>
        <source>There is no room left there.</source>
        <translation>Онда орын қалмады.</translation>
    </message>
    <message>
        <source>Nothing half-written was left behind.</source>
        <translation>Шала жазылған ештеңе қалмады.</translation>
    </message>
    <message>
        <source>Free some room or choose another place.</source>
        <translation>Орын босатыңыз немесе басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>There is too little room: {needed_bytes} are needed, {free_bytes} are free.</source>
        <translation>Орын аз: {needed_bytes} керек, {free_bytes} бос.</translation>
    </message>
    <message>
        <source>A record names this recording.</source>
        <translation>Бұл бейнежазба бір деректе аталған.</translation>
    </message>
    <message>
        <source>It stays in the vault.</source>
        <translation>Ол қоймада қалады.</translation>
    </message>
    <message>
        <source>Erase the record, or correct it first.</source>
        <translation>Алдымен деректі өшіріңіз немесе түзетіңіз.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Бағдарлама қателесті.</translation>
    </message>
    <message>
        <source>What was saved is safe; this act was not finished.</source>
        <translation>Сақталғаны аман; бұл әрекет аяқталмады.</translation>
    </message>
    <message>
        <source>Try it again. If it comes back, copy the details for those who help.</source>
        <translation>Қайта көріңіз. Қайталанса, көмектесетіндер үшін толық мәліметті көшіріп алыңыз.</translation>
    </message>
    <message>
        <source>The file itself is not in this vault, only what is recorded of it.</source>
        <translation>Файлдың өзі бұл қоймада жоқ, тек ол туралы жазылғаны бар.</translation>
    </message>
    <message>
        <source>It lies where it was brought in.</source>
        <translation>Ол қабылданған жерінде жатыр.</translation>
    </message>
    <message>
        <source>Ask the office that brought it in.</source>
        <translation>Оны қабылдаған кеңседен сұраңыз.</translation>
    </message>
    <message>
        <source>This file cannot be shown: it is damaged, or not what it says.</source>
        <translation>Бұл файлды көрсету мүмкін емес: бүлінген немесе аты айтқандай емес.</translation>
    </message>
    <message>
        <source>Its bytes are kept as they came.</source>
        <translation>Ол келген күйінде сақталады.</translation>
    </message>
    <message>
        <source>Save a copy and look at it on a computer without secrets.</source>
        <translation>Көшірмесін сақтап, құпия ештеңесі жоқ компьютерде қараңыз.</translation>
    </message>
    <message>
        <source>This picture has more pixels than can be shown.</source>
        <translation>Бұл суреттің нүктесі көрсетуге тым көп.</translation>
    </message>
    <message>
        <source>Ask for a smaller copy of it, and bring in that one too.</source>
        <translation>Оның кішірек көшірмесін сұрап, соны да қабылдаңыз.</translation>
    </message>
    <message>
        <source>The document has no such page.</source>
        <translation>Құжатта мұндай бет жоқ.</translation>
    </message>
    <message>
        <source>Turn to another page.</source>
        <translation>Басқа бетке өтіңіз.</translation>
    </message>
    <message>
        <source>This PDF opens with a password only, so it cannot go with a letter.</source>
        <translation>Бұл PDF тек құпия сөзбен ашылады, сондықтан хатпен бірге жіберілмейді.</translation>
    </message>
    <message>
        <source>Ask for a copy without a password, or take pictures of its pages.</source>
        <translation>Құпия сөзсіз көшірмесін сұраңыз немесе беттерін суретке түсіріңіз.</translation>
    </message>
    <message>
        <source>What goes with this letter is too long or too large.</source>
        <translation>Бұл хатпен бірге жіберілетіні тым ұзын не тым үлкен.</translation>
    </message>
    <message>
        <source>Leave something out, or bring in only the pages that matter.</source>
        <translation>Бірдеңесін алып қойыңыз немесе тек керек беттерін қабылдаңыз.</translation>
    </message>
    <message>
        <source>This file is neither a picture nor a PDF.</source>
        <translation>Бұл файл сурет те, PDF те емес.</translation>
    </message>
    <message>
        <source>It is kept as it came, and goes with no letter.</source>
        <translation>Ол келген күйінде сақталады, ешбір хатпен жіберілмейді.</translation>
    </message>
    <message>
        <source>Save it as a PDF, and bring in that one too.</source>
        <translation>Оны PDF етіп сақтап, соны да қабылдаңыз.</translation>
    </message>
    <message>
        <source>Something that was to go with this letter may not go with it.</source>
        <translation>Хатпен бірге жіберілмекші нәрсенің бірін жіберуге болмайды.</translation>
    </message>
    <message>
        <source>Consent or a level of safety keeps it here. Nothing was changed.</source>
        <translation>Келісім немесе қауіпсіздік деңгейі оны осында ұстайды. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Take it out of the letter, or ask the family first.</source>
        <translation>Оны хаттан алып тастаңыз немесе алдымен отбасынан сұраңыз.</translation>
    </message>
    <message>
        <source>None of these letters can be printed.</source>
        <translation>Бұл хаттардың ешқайсысын басып шығару мүмкін емес.</translation>
    </message>
    <message>
        <source>Sign a letter first.</source>
        <translation>Алдымен хатқа қол қойыңыз.</translation>
    </message>
    <message>
        <source>This PDF does not verify: it was changed, or its signer is not trusted here.</source>
        <translation>Бұл PDF тексеруден өтпеді: ол өзгертілген немесе қол қоюшысына мұнда сенім жоқ.</translation>
    </message>
    <message>
        <source>It was not signed again.</source>
        <translation>Оған қайта қол қойылмады.</translation>
    </message>
    <message>
        <source>Look at it with Check a PDF, and ask those who signed it.</source>
        <translation>«PDF тексеру» арқылы қарап, қол қойғандардан сұраңыз.</translation>
    </message>
    <message>
        <source>This letter has no empty place for a counter-signature.</source>
        <translation>Бұл хатта қарсы қолтаңбаға бос орын жоқ.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Ештеңеге қол қойылмады.</translation>
    </message>
    <message>
        <source>Only a letter that was signed with a place for it can be counter-signed.</source>
        <translation>Қарсы қолтаңба тек соған орын қалдырып қол қойылған хатқа қойылады.</translation>
    </message>
    <message>
        <source>You signed this letter already, with this certificate.</source>
        <translation>Сіз бұл хатқа осы сертификатпен қол қойғансыз.</translation>
    </message>
    <message>
        <source>A counter-signature is another person&apos;s.</source>
        <translation>Қарсы қолтаңбаны басқа адам қояды.</translation>
    </message>
    <message>
        <source>This PDF is another one than the letter that is kept here.</source>
        <translation>Бұл PDF мұнда сақталған хаттан басқа.</translation>
    </message>
    <message>
        <source>The letter stays as it was.</source>
        <translation>Хат бұрынғыдай қалады.</translation>
    </message>
    <message>
        <source>Choose the file that came back from whom this letter went to.</source>
        <translation>Хат жіберілген жерден қайтып келген файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>This file is no certificate, request or list that can be read.</source>
        <translation>Бұл файл оқылатын сертификат, өтінім не тізім емес.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Файлды қайта сұраңыз.</translation>
    </message>
    <message>
        <source>This password does not open the file.</source>
        <translation>Бұл құпия сөз файлды ашпайды.</translation>
    </message>
    <message>
        <source>Look at the keyboard layout, and type the password that came with the file.</source>
        <translation>Пернетақта тіліне қарап, файлмен бірге келген құпия сөзді теріңіз.</translation>
    </message>
    <message>
        <source>This file holds a state key (GOST), which this program cannot use.</source>
        <translation>Бұл файлда мемлекеттік кілт (GOST) бар, бұл бағдарлама оны пайдалана алмайды.</translation>
    </message>
    <message>
        <source>Letters are signed with a key of the team, or an RSA key from another authority.</source>
        <translation>Хаттарға топтың кілтімен немесе басқа куәландырушы орталықтың RSA кілтімен қол қойылады.</translation>
    </message>
    <message>
        <source>The password may be right, but this kind of key cannot be used here.</source>
        <translation>Құпия сөз дұрыс шығар, бірақ мұндай кілтті мұнда пайдалануға болмайды.</translation>
    </message>
    <message>
        <source>Keys may be P-256, P-384 or RSA of 2048 to 4096 bits. State keys (GOST) are not supported.</source>
        <translation>Кілт P-256, P-384 немесе 2048–4096 биттік RSA болуы мүмкін. Мемлекеттік кілттер (GOST) жарамайды.</translation>
    </message>
    <message>
        <source>This file holds no private key with its certificate.</source>
        <translation>Бұл файлда сертификаты бар жеке кілт жоқ.</translation>
    </message>
    <message>
        <source>Ask for the file with the key in it, often named .p12 or .pfx.</source>
        <translation>Ішінде кілті бар файлды сұраңыз, ол көбіне .p12 не .pfx деп аталады.</translation>
    </message>
    <message>
        <source>A certificate needs a name, of {most} characters at most.</source>
        <translation>Сертификатқа ат керек, ең көбі {most} таңба.</translation>
    </message>
    <message>
        <source>Write what shall stand beside the signature, such as the office.</source>
        <translation>Қолтаңба жанында не тұратынын жазыңыз, мысалы кеңсені.</translation>
    </message>
    <message>
        <source>This name mixes Arabic script with another one.</source>
        <translation>Бұл атта төте жазу басқа жазумен араласқан.</translation>
    </message>
    <message>
        <source>Readers of PDF files cannot compare such a name. Write it in one script.</source>
        <translation>PDF оқитындар мұндай атты салыстыра алмайды. Оны бір жазумен жазыңыз.</translation>
    </message>
    <message>
        <source>This certificate is for another key: nobody here asked for it.</source>
        <translation>Бұл сертификат басқа кілтке берілген: оны мұнда ешкім сұрамаған.</translation>
    </message>
    <message>
        <source>Take the answer to the last request that was made here, or make a new request.</source>
        <translation>Мұнда жасалған соңғы өтінімнің жауабын алыңыз немесе жаңа өтінім жасаңыз.</translation>
    </message>
    <message>
        <source>This was not issued by an authority that is trusted here.</source>
        <translation>Мұны берген куәландырушы орталыққа мұнда сенім жоқ.</translation>
    </message>
    <message>
        <source>Trust the certificate of the authority first, after comparing its numbers aloud.</source>
        <translation>Алдымен сол орталықтың сандарын дауыстап салыстырып, сертификатын сенімді етіңіз.</translation>
    </message>
    <message>
        <source>The numbers are not those of this certificate.</source>
        <translation>Бұл сандар осы сертификаттікі емес.</translation>
    </message>
    <message>
        <source>Nothing was trusted.</source>
        <translation>Ештеңеге сенім берілмеді.</translation>
    </message>
    <message>
        <source>Do not trust it; ask for the certificate again, in another way.</source>
        <translation>Оған сенбеңіз; сертификатты басқа жолмен қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The certificate to sign with is not in force today.</source>
        <translation>Қол қоятын сертификат бүгін күшінде емес.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new one: Settings, Signing letters.</source>
        <translation>Үйлестірушіден жаңасын сұраңыз: Баптаулар, «Хаттарға қол қою».</translation>
    </message>
    <message>
        <source>The certificate to sign with was withdrawn.</source>
        <translation>Қол қоятын сертификат қайтарып алынған.</translation>
    </message>
    <message>
        <source>A newer list of withdrawn certificates is known here already.</source>
        <translation>Қайтарып алынған сертификаттардың жаңарақ тізімі мұнда бар.</translation>
    </message>
    <message>
        <source>The newer one stays.</source>
        <translation>Жаңарағы қалады.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Істейтін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>You hold no authority that issues certificates.</source>
        <translation>Сізде сертификат беретін орталық жоқ.</translation>
    </message>
    <message>
        <source>Make one, or bring in a sealed copy of the one you hold elsewhere.</source>
        <translation>Орталық құрыңыз немесе басқа жердегі орталығыңыздың мөрленген көшірмесін қабылдаңыз.</translation>
    </message>
    <message>
        <source>You hold an authority already.</source>
        <translation>Сізде куәландырушы орталық бар.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Ол сол күйі қалады.</translation>
    </message>
    <message>
        <source>One authority is enough for a team.</source>
        <translation>Бір топқа бір орталық жетеді.</translation>
    </message>
    <message>
        <source>There is no such certificate any more.</source>
        <translation>Мұндай сертификат енді жоқ.</translation>
    </message>
    <message>
        <source>This file is no timestamp that can be read.</source>
        <translation>Бұл файл оқылатын уақыт белгісі емес.</translation>
    </message>
    <message>
        <source>Take the answer that the time-stamping service wrote, often named .tsr.</source>
        <translation>Уақыт белгісі қызметі жазған жауапты алыңыз, ол көбіне .tsr деп аталады.</translation>
    </message>
    <message>
        <source>The time-stamping service refused the request.</source>
        <translation>Уақыт белгісі қызметі өтінімді қабылдамады.</translation>
    </message>
    <message>
        <source>Ask another service with the same request.</source>
        <translation>Сол өтініммен басқа қызметке барыңыз.</translation>
    </message>
    <message>
        <source>This timestamp is for something else than this letter&apos;s last signature.</source>
        <translation>Бұл уақыт белгісі осы хаттың соңғы қолтаңбасына емес, басқа нәрсеге берілген.</translation>
    </message>
    <message>
        <source>Make a new request for this letter and have it answered.</source>
        <translation>Бұл хатқа жаңа өтінім жасап, оған жауап алыңыз.</translation>
    </message>
    <message>
        <source>The signature has no room for this timestamp.</source>
        <translation>Қолтаңбада бұл уақыт белгісіне орын жоқ.</translation>
    </message>
    <message>
        <source>Ask a service whose answers are smaller.</source>
        <translation>Жауабы шағынырақ қызметке барыңыз.</translation>
    </message>
    <message>
        <source>This is no table that can be read.</source>
        <translation>Бұл оқылатын кесте емес.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV, without a password. For a CSV file choose its encoding.</source>
        <translation>Оны құпия сөзсіз XLSX не CSV етіп сақтаңыз. CSV файлының кодтауын таңдаңыз.</translation>
    </message>
    <message>
        <source>Row {row} of the table cannot be read, nor what follows it.</source>
        <translation>Кестенің {row}-жолын және одан кейінгісін оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>Look there for a quotation mark that is not closed, or save the table as XLSX.</source>
        <translation>Сол жерден жабылмаған тырнақшаны іздеңіз немесе кестені XLSX етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>The table has more rows or columns than are read.</source>
        <translation>Кестенің жолдары не бағандары оқылатыннан көп.</translation>
    </message>
    <message>
        <source>Cut it into several files.</source>
        <translation>Оны бірнеше файлға бөліңіз.</translation>
    </message>
    <message>
        <source>What the columns mean is not said in a form that can be read.</source>
        <translation>Бағандар нені білдіретіні оқылатын пішінде айтылмаған.</translation>
    </message>
    <message>
        <source>Choose for each column what it means.</source>
        <translation>Әр баған нені білдіретінін таңдаңыз.</translation>
    </message>
    <message>
        <source>There is nothing to write or to bring in.</source>
        <translation>Жазатын да, қабылдайтын да ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Ештеңе істелген жоқ.</translation>
    </message>
    <message>
        <source>Record an interview first, or choose another table.</source>
        <translation>Алдымен сұхбат жазыңыз немесе басқа кесте таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Movements</name>
    <message>
        <source>What happened since</source>
        <translation>Содан бері не болды</translation>
    </message>
    <message>
        <source>Add what happened</source>
        <translation>Не болғанын қосу</translation>
    </message>
    <message>
        <source>It was removed from the list.</source>
        <translation>Ол тізімнен алынды.</translation>
    </message>
    <message>
        <source>a longer term, another office, a call, a reminder</source>
        <translation>мерзімін ұзарту, басқа орган, қоңырау, еске салу</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} дейін</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Кеңсе</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>For whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Алдымен атын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>NameRows</name>
    <message>
        <source>Arabic</source>
        <translation>Төтеше</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кирилше</translation>
    </message>
    <message>
        <source>Hanzi</source>
        <translation>Қытайша</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Латынша</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Моңғолша</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Тибетше</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Әріптер</translation>
    </message>
    <message>
        <source>A row of letters that keyboards often lack</source>
        <translation>Пернетақтада жиі болмайтын әріптер қатары</translation>
    </message>
    <message>
        <source>Another spelling</source>
        <translation>Басқа жазылуы</translation>
    </message>
    <message>
        <source>Names, exactly as told</source>
        <translation>Аты-жөні, дәл айтылғандай</translation>
    </message>
    <message>
        <source>one line for each spelling</source>
        <translation>әр жазылуына бір жол</translation>
    </message>
    <message>
        <source>Change the letter: к қ, у ұ ү</source>
        <translation>Әріпті ауыстыру: к қ, у ұ ү</translation>
    </message>
    <message>
        <source>Show or hide letters</source>
        <translation>Әріптерді көрсету не жасыру</translation>
    </message>
    <message>
        <source>The spelling was removed.</source>
        <translation>Жазылуы алынды.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Қайтару</translation>
    </message>
</context>
<context>
    <name>NameSuggestions</name>
    <message>
        <source>as Kazakhs of China write</source>
        <translation>Қытай қазақтарының жазуымен</translation>
    </message>
    <message>
        <source>Kazakh alphabet; its vowels are guessed</source>
        <translation>қазақ әліпбиі; дауыстылары болжам</translation>
    </message>
    <message>
        <source>Kazakh by BGN/PCGN 1979</source>
        <translation>қазақша, BGN/PCGN 1979 бойынша</translation>
    </message>
    <message>
        <source>Uyghur alphabet</source>
        <translation>ұйғыр әліпбиі</translation>
    </message>
    <message>
        <source>Uyghur in Latin letters (ULY)</source>
        <translation>ұйғырша латын әріптерімен (ULY)</translation>
    </message>
    <message>
        <source>as Kyrgyz of China write</source>
        <translation>Қытай қырғыздарының жазуымен</translation>
    </message>
    <message>
        <source>Kyrgyz alphabet</source>
        <translation>қырғыз әліпбиі</translation>
    </message>
    <message>
        <source>Kyrgyz by BGN/PCGN 1979</source>
        <translation>қырғызша, BGN/PCGN 1979 бойынша</translation>
    </message>
    <message>
        <source>as Russian papers write</source>
        <translation>орысша құжаттардағы жазуымен</translation>
    </message>
    <message>
        <source>as passports write Russian letters (ICAO 9303)</source>
        <translation>паспорттағыдай, орыс әріптерінен (ICAO 9303)</translation>
    </message>
    <message>
        <source>pinyin, syllable by syllable</source>
        <translation>пиньинь, буын-буынмен</translation>
    </message>
    <message>
        <source>from the list of irregular forms</source>
        <translation>ерекше жазылулар тізімінен</translation>
    </message>
    <message>
        <source>by the sound of the Chinese; seldom right in each letter</source>
        <translation>қытайша айтылуы бойынша; әрпіне дейін дәл болуы сирек</translation>
    </message>
    <message>
        <source>Perhaps also written so. Guesses, kept only if confirmed: here, or by Ctrl and the number.</source>
        <translation>Былай да жазылуы мүмкін. Бұл — болжам, тек расталса сақталады: осы жерден немесе Ctrl және нөмірмен.</translation>
    </message>
    <message>
        <source>Confirm suggested spelling {number}</source>
        <translation>{number}-ұсынылған жазылуын растау</translation>
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
        <translation>Аты-жөні</translation>
    </message>
</context>
<context>
    <name>NarrativeStep</name>
    <message>
        <source>The story</source>
        <translation>Куәлік сөз</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Қазір құлыптау</translation>
    </message>
</context>
<context>
    <name>Needed</name>
    <message>
        <source>ticket</source>
        <translation>кезек нөмірі</translation>
    </message>
    <message>
        <source>date</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>сұхбат алушы</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тілі</translation>
    </message>
    <message>
        <source>keep and study</source>
        <translation>сақтау және зерттеу</translation>
    </message>
    <message>
        <source>Kazakh authorities</source>
        <translation>Қазақстан органдары</translation>
    </message>
    <message>
        <source>UN bodies</source>
        <translation>БҰҰ органдары</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>жариялау</translation>
    </message>
    <message>
        <source>how it was given</source>
        <translation>келісім қалай берілді</translation>
    </message>
    <message>
        <source>name</source>
        <translation>аты-жөні</translation>
    </message>
    <message>
        <source>born</source>
        <translation>туған уақыты</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation>азаматтығы</translation>
    </message>
    <message>
        <source>number</source>
        <translation>құжат нөмірі</translation>
    </message>
    <message>
        <source>address</source>
        <translation>мекенжайы</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефоны</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>туыстығы</translation>
    </message>
    <message>
        <source>Chinese ID</source>
        <translation>Қытай жеке куәлігі</translation>
    </message>
    <message>
        <source>last address</source>
        <translation>соңғы мекенжайы</translation>
    </message>
    <message>
        <source>what</source>
        <translation>не</translation>
    </message>
    <message>
        <source>when</source>
        <translation>қашан</translation>
    </message>
    <message>
        <source>which text</source>
        <translation>қай мәтін</translation>
    </message>
    <message>
        <source>where</source>
        <translation>қайда</translation>
    </message>
    <message>
        <source>own steps</source>
        <translation>өз қадамдары</translation>
    </message>
    <message>
        <source>video</source>
        <translation>бейнежазба</translation>
    </message>
    <message>
        <source>the story</source>
        <translation>куәлік сөз</translation>
    </message>
</context>
<context>
    <name>NeedsPane</name>
    <message>
        <source>Required</source>
        <translation>Міндетті</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Пайдалы</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Жібермес бұрын</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Толтыру</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап беру</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Сұрау</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Қарау</translation>
    </message>
</context>
<context>
    <name>NeverGoes</name>
    <message>
        <source>What never goes to {name}</source>
        <translation>Ешқашан жіберілмейтіні, кімге: {name}</translation>
    </message>
    <message>
        <source>Whatever is chosen, what is ticked here stays: they see that it exists, not what it says. Letters stay too where they may tell what stays. Whoever sends from this vault keeps to it.</source>
        <translation>Не таңдалса да, мұнда белгіленгені қалады: олар оның бар екенін көреді, не айтатынын көрмейді. Қалғанын айтып қоюы мүмкін хаттар да қалады. Осы қоймадан кім жіберсе де, соған бағынады.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Сол күйі қалдыру</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Осыны сақтау</translation>
    </message>
    <message>
        <source>Whole records</source>
        <translation>Тұтас деректер</translation>
    </message>
    <message>
        <source>Parts of: {kind}</source>
        <translation>Бөліктері: {kind}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>Other sources, such as documents and reports</source>
        <translation>Басқа дереккөздер, мысалы құжаттар мен есептер</translation>
    </message>
    <message>
        <source>Remarks on the files of people</source>
        <translation>Адамдардың дерегіне ескертпелер</translation>
    </message>
</context>
<context>
    <name>NewLetter</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>кім туралы: {name}</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Жаңа хат</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>To whom, and in which language?</source>
        <translation>Кімге және қай тілде?</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Choose to whom it goes, and in which language. Enter begins.</source>
        <translation>Кімге және қай тілде екенін таңдаңыз. Enter бастайды.</translation>
    </message>
    <message>
        <source>Wording not reviewed</source>
        <translation>Мәтіні тексерілмеген</translation>
    </message>
</context>
<context>
    <name>NewMemberForm</name>
    <message>
        <source>Their passphrase</source>
        <translation>Мүшенің құпия сөйлемі</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Дәл соны қайта</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Мүше қосу</translation>
    </message>
    <message>
        <source>Add nobody</source>
        <translation>Қоспау</translation>
    </message>
    <message>
        <source>Let them type it themselves. It opens all that is in this vault, and shows in the records who wrote what.</source>
        <translation>Құпия сөйлемді мүше өзі терсін. Ол осы қоймадағының бәрін ашады, ал деректерде кім не жазғаны көрінеді.</translation>
    </message>
    <message>
        <source>Another member</source>
        <translation>Тағы бір мүше</translation>
    </message>
    <message>
        <source>Their name, as colleagues know them</source>
        <translation>Мүшенің аты, әріптестері білетіндей</translation>
    </message>
    <message>
        <source>The member is being added.</source>
        <translation>Мүше қосылуда.</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Алдымен атын жазыңыз.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Құпия сөйлем таңдаңыз.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess.</source>
        <translation>Бұл құпия сөйлемді табу тым оңай.</translation>
    </message>
    <message>
        <source>Type the passphrase twice.</source>
        <translation>Құпия сөйлемді екі рет теріңіз.</translation>
    </message>
</context>
<context>
    <name>NewcomerFields</name>
    <message>
        <source>A new passphrase for you</source>
        <translation>Сізге жаңа құпия сөйлем</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Дәл соны қайта</translation>
    </message>
    <message>
        <source>as colleagues know you; it stays in the vault</source>
        <translation>әріптестеріңіз білетін ат; қоймадан шықпайды</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Атыңыз</translation>
    </message>
    <message>
        <source>Type two sheets at least.</source>
        <translation>Кемінде екі парақ теріңіз.</translation>
    </message>
    <message>
        <source>Write your name first.</source>
        <translation>Алдымен атыңызды жазыңыз.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Құпия сөйлем таңдаңыз.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess.</source>
        <translation>Бұл құпия сөйлемді табу тым оңай.</translation>
    </message>
    <message>
        <source>Type the passphrase twice.</source>
        <translation>Құпия сөйлемді екі рет теріңіз.</translation>
    </message>
</context>
<context>
    <name>NextLetter</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>about letter {number}</source>
        <translation>{number} хаты туралы</translation>
    </message>
    <message>
        <source>The next letter</source>
        <translation>Келесі хат</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Which letter, and to whom?</source>
        <translation>Қандай хат және кімге?</translation>
    </message>
    <message>
        <source>It is about the same people and in the same name. What the register holds of the earlier letter stands in it: number, receipt, last day, answer. Enter begins.</source>
        <translation>Ол дәл сол адамдар туралы және сол атынан жазылады. Бұрынғы хаттан тізілімде бары кіреді: нөмірі, талоны, соңғы күні, жауабы. Enter бастайды.</translation>
    </message>
    <message>
        <source>Wording not reviewed</source>
        <translation>Мәтіні тексерілмеген</translation>
    </message>
</context>
<context>
    <name>NextRelative</name>
    <message>
        <source>The consent is withdrawn: nothing of it begins another interview.</source>
        <translation>Келісім қайтарып алынған: одан ештеңе басқа сұхбатты бастамайды.</translation>
    </message>
    <message>
        <source>A new interview begins in the same room: office, people, languages, address. No consent comes along and nothing that was told.</source>
        <translation>Сол бөлмеде жаңа сұхбат басталады: кеңсе, адамдар, тілдер, мекенжай. Келісім де, айтылғаны да көшпейді.</translation>
    </message>
    <message>
        <source>Another relative speaks</source>
        <translation>Басқа туысы сөйлейді</translation>
    </message>
    <message>
        <source>The same one speaks of another</source>
        <translation>Сол адам басқа біреу туралы айтады</translation>
    </message>
    <message>
        <source>The next relative</source>
        <translation>Келесі туысы</translation>
    </message>
    <message>
        <source>who is in the room</source>
        <translation>бөлмедегі адамдар</translation>
    </message>
    <message>
        <source>the languages</source>
        <translation>тілдер</translation>
    </message>
    <message>
        <source>the one who speaks</source>
        <translation>куәлік беруші</translation>
    </message>
    <message>
        <source>the telephones</source>
        <translation>телефондар</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>мекенжай</translation>
    </message>
    <message>
        <source>who stands for the family</source>
        <translation>отбасының өкілі</translation>
    </message>
    <message>
        <source>the level of safety</source>
        <translation>қауіпсіздік деңгейі</translation>
    </message>
    <message>
        <source>Came along from {interview}: {things}.</source>
        <translation>{interview} ішінен көшкені: {things}.</translation>
    </message>
    <message>
        <source>There was nothing to take along from {interview}.</source>
        <translation>{interview} ішінен көшіретін ештеңе болған жоқ.</translation>
    </message>
    <message>
        <source>No consent and nothing that was told. Look it over.</source>
        <translation>Келісім де, айтылғаны да көшпеді. Қарап шығыңыз.</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Notes</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыт</translation>
    </message>
    <message>
        <source>Time into the notes</source>
        <translation>Жазбаға уақыт қою</translation>
    </message>
    <message>
        <source>Put into …</source>
        <translation>Өріске қою…</translation>
    </message>
    <message>
        <source>The chosen words, into a field of this step</source>
        <translation>Таңдалған сөздерді осы қадамның өрісіне</translation>
    </message>
    <message>
        <source>Chosen words of the notes into a field</source>
        <translation>Жазбаның таңдалған сөздерін өріске қою</translation>
    </message>
    <message>
        <source>kept as written</source>
        <translation>жазылғандай сақталады</translation>
    </message>
</context>
<context>
    <name>NumberWindow</name>
    <message>
        <source>Fill the screen</source>
        <translation>Экранды толтыру</translation>
    </message>
</context>
<context>
    <name>NumbersPart</name>
    <message>
        <source>Another number</source>
        <translation>Тағы нөмір</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>Құжат нөмірлері</translation>
    </message>
    <message>
        <source>What was told stays: {fields}.</source>
        <translation>Айтылғаны қалады: {fields}.</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>Not asked</source>
        <translation>Сұралмаған</translation>
    </message>
    <message>
        <source>Nobody who gave a testimony is the applicant</source>
        <translation>Өтініш беруші куәлік сөз бергендердің бірі емес</translation>
    </message>
    <message>
        <source>The applicant&apos;s interview is hidden as a mistake</source>
        <translation>Өтініш берушінің сұхбаты қате деп жасырылған</translation>
    </message>
    <message>
        <source>Nobody has said yet what it may cost</source>
        <translation>Қандай қаупі барын әлі ешкім айтпаған</translation>
    </message>
    <message>
        <source>The wording holds words that may no longer be used</source>
        <translation>Мәтінде енді қолдануға болмайтын сөздер бар</translation>
    </message>
    <message>
        <source>The power of attorney of {name} ended on {day}</source>
        <translation>{name} сенімхатының мерзімі {day} бітті</translation>
    </message>
    <message>
        <source>No power of attorney of {name} is on record</source>
        <translation>{name} сенімхаты жазылмаған</translation>
    </message>
    <message>
        <source>The applicant is at risk, and is not named to this addressee: {name}</source>
        <translation>Өтініш берушіге қауіп бар, бұл мекемеге аты айтылмайды: {name}</translation>
    </message>
    <message>
        <source>It is not on record any more who signs</source>
        <translation>Кім қол қоятыны енді жазылмаған</translation>
    </message>
    <message>
        <source>The letter tells what is at risk: look twice at what it shows</source>
        <translation>Хатта қауіп бар нәрсе айтылады: не көрінетінін екі рет қараңыз</translation>
    </message>
    <message>
        <source>an applicant</source>
        <translation>өтініш беруші</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>келісім</translation>
    </message>
    <message>
        <source>somebody&apos;s word that the applicant may be named</source>
        <translation>өтініш берушінің атын айтуға болатыны туралы біреудің сөзі</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>кім қол қоятыны</translation>
    </message>
    <message>
        <source>a power of attorney that is valid</source>
        <translation>жарамды сенімхат</translation>
    </message>
    <message>
        <source>an interview that is not hidden</source>
        <translation>жасырылмаған сұхбат</translation>
    </message>
    <message>
        <source>an answer to what it may cost</source>
        <translation>қандай қаупі бары туралы жауап</translation>
    </message>
    <message>
        <source>the template&apos;s words, taken anew</source>
        <translation>үлгінің жаңадан алынған мәтіні</translation>
    </message>
    <message>
        <source>other annexes</source>
        <translation>басқа қосымшалар</translation>
    </message>
    <message>
        <source>Signing waits for: {things}.</source>
        <translation>Қол қою үшін керегі: {things}.</translation>
    </message>
    <message>
        <source>This addressee</source>
        <translation>Осы мекеме</translation>
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
        <translation>Сақтау</translation>
    </message>
</context>
<context>
    <name>OpenedCard</name>
    <message>
        <source>All eight groups were read aloud and are the same</source>
        <translation>Сегіз топтың бәрі дауыстап оқылды, бірдей</translation>
    </message>
    <message>
        <source>Trust this card</source>
        <translation>Бұл карточкаға сену</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Карточканы алып қою</translation>
    </message>
    <message>
        <source>Let the owner read the numbers aloud, by telephone or in the same room, not in the way the card came. If one differs, put the card away and say so.</source>
        <translation>Иесі сандарды телефонмен немесе бір бөлмеде дауыстап оқысын, карточка келген жолмен емес. Біреуі өзгеше болса, карточканы алып қойып, айтыңыз.</translation>
    </message>
    <message>
        <source>Compare this card</source>
        <translation>Бұл карточканы салыстырыңыз</translation>
    </message>
    <message>
        <source>How you call the owner here</source>
        <translation>Иесін мұнда қалай атайсыз</translation>
    </message>
    <message>
        <source>What was typed differs: read the numbers once more.</source>
        <translation>Терілгені басқа: сандарды қайта оқыңыз.</translation>
    </message>
    <message>
        <source>Compare the numbers first.</source>
        <translation>Алдымен сандарды салыстырыңыз.</translation>
    </message>
    <message>
        <source>Give the owner a name.</source>
        <translation>Иесіне ат беріңіз.</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Volunteer</source>
        <translation>Ерікті</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Үйлестіруші</translation>
    </message>
    <message>
        <source>records; decides nothing for others</source>
        <translation>дерек жазады; басқалар үшін ештеңе шешпейді</translation>
    </message>
    <message>
        <source>also decides who is one person, and writes letters</source>
        <translation>кім бір адам екенін де шешеді, хат та жазады</translation>
    </message>
    <message>
        <source>also signs the roster</source>
        <translation>құрам тізіміне де қол қояды</translation>
    </message>
    <message>
        <source>Everybody in it sees these names. Next come sheets of paper: whoever holds enough of them can change the organisation together with a coordinator, or alone once the time of every coordinator has ended. Keep a backup of this vault: without a coordinator the sheets wait until then.</source>
        <translation>Бұл аттарды ұйымдағылардың бәрі көреді. Әрі қарай қағаз парақтар: олардың жеткілікті саны бар адам ұйымды үйлестірушімен бірге, ал барлық үйлестірушінің мерзімі біткен соң жалғыз өзі өзгерте алады. Осы қойманың сақтық көшірмесін сақтаңыз: үйлестірушісіз парақтар сол уақытқа дейін күтеді.</translation>
    </message>
    <message>
        <source>Revoke this computer</source>
        <translation>Бұл компьютерді шеттету</translation>
    </message>
    <message>
        <source>What it wrote up to what you hold now still counts; nothing that it writes later does, whoever brings it. This cannot be taken back: somebody who comes back gets a new line.</source>
        <translation>Қазір сізде бар жазғаны жарамды болып қалады; кейін жазғаны жарамсыз, оны кім әкелсе де. Мұны қайтару мүмкін емес: қайтып келген адамға жаңа жол жазылады.</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Ұсыну</translation>
    </message>
    <message>
        <source>A line on the roster</source>
        <translation>Құрам тізімінің жолы</translation>
    </message>
    <message>
        <source>It counts as soon as two have signed it.</source>
        <translation>Екі адам қол қойғаннан кейін күшіне енеді.</translation>
    </message>
    <message>
        <source>Type the words of enough sheets of the organisation. They sign this change and are forgotten.</source>
        <translation>Ұйым парақтарының жеткілікті санының сөздерін теріңіз. Олар осы өзгеріске қол қойып, ұмытылады.</translation>
    </message>
</context>
<context>
    <name>OrganisationPart</name>
    <message>
        <source>Found one…</source>
        <translation>Ұйым құру…</translation>
    </message>
    <message>
        <source>Join one…</source>
        <translation>Ұйымға қосылу…</translation>
    </message>
    <message>
        <source>Add a computer…</source>
        <translation>Компьютер қосу…</translation>
    </message>
    <message>
        <source>Open a roster…</source>
        <translation>Құрам тізімін ашу…</translation>
    </message>
    <message>
        <source>Save the roster…</source>
        <translation>Құрам тізімін сақтау…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Offices that work together can keep one list of their computers: who is trusted, with what role, and who no more. Most vaults need none; comparing cards is enough.</source>
        <translation>Бірге жұмыс істейтін кеңселер компьютерлерінің бір тізімін жүргізе алады: кім сенімді, рөлі қандай, кім енді жоқ. Қоймалардың көбіне бұл керек емес; карточкаларды салыстыру жетеді.</translation>
    </message>
    <message>
        <source>{name}, roster {number}. Whoever joins compares these numbers aloud; they never change.</source>
        <translation>{name}, {number}-құрам тізімі. Қосылатын адам бұл сандарды дауыстап салыстырады; олар ешқашан өзгермейді.</translation>
    </message>
    <message>
        <source>this vault</source>
        <translation>осы қойма</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from after its end are here and go no further</source>
        <translation>
            <numerusform>Шеттетілгеннен кейінгі %n өзгеріс осында; ол әрі қарай кетпейді</numerusform>
            <numerusform>Шеттетілгеннен кейінгі %n өзгеріс осында; олар әрі қарай кетпейді</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Шеттетілген</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Әлі емес</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Мерзімі бітті</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Шеттету…</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>Sign with the sheets…</source>
        <translation>Парақтармен қол қою…</translation>
    </message>
    <message>
        <source>Save it for another to sign…</source>
        <translation>Басқа қол қоюшыға сақтау…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Ұсынысты жою</translation>
    </message>
    <message numerus="yes">
        <source>A change waits for %n signature(s)</source>
        <translation>
            <numerusform>Бір өзгеріс %n қолтаңба күтуде</numerusform>
            <numerusform>Бір өзгеріс %n қолтаңба күтуде</numerusform>
        </translation>
    </message>
    <message>
        <source>About: {names}</source>
        <translation>Кім туралы: {names}</translation>
    </message>
    <message>
        <source>Signed by: {names}</source>
        <translation>Қол қойғандар: {names}</translation>
    </message>
    <message>
        <source>the sheets</source>
        <translation>парақтар</translation>
    </message>
    <message>
        <source>revoked: {reason}</source>
        <translation>шеттетілді: {reason}</translation>
    </message>
    <message>
        <source>{name}: new, {facts}</source>
        <translation>{name}: жаңа, {facts}</translation>
    </message>
    <message>
        <source>{name}: {facts} (was: {before})</source>
        <translation>{name}: {facts} (бұрын: {before})</translation>
    </message>
    <message>
        <source>The file brought nothing newer.</source>
        <translation>Файл жаңарақ ештеңе әкелмеді.</translation>
    </message>
    <message>
        <source>Sheets of the organisation</source>
        <translation>Ұйым парақтары</translation>
    </message>
    <message>
        <source>Enough of these sheets together sign for the organisation: its first roster now, and any change when coordinators are lacking. Give them to people who do not meet often.</source>
        <translation>Бұл парақтардың жеткілікті саны бірге ұйым атынан қол қояды: қазір алғашқы құрам тізіміне, кейін үйлестіруші жетпесе, кез келген өзгеріске. Оларды сирек кездесетін адамдарға беріңіз.</translation>
    </message>
    <message>
        <source>Three sheets; any two of them sign</source>
        <translation>Үш парақ; кез келген екеуі қол қояды</translation>
    </message>
    <message>
        <source>Five sheets; any three of them sign</source>
        <translation>Бес парақ; кез келген үшеуі қол қояды</translation>
    </message>
    <message>
        <source>They were neither printed, saved nor shown, and are kept nowhere. Then nothing is founded.</source>
        <translation>Олар басып шығарылмаған, сақталмаған, көрсетілмеген, еш жерде жоқ. Онда ұйым құрылмайды.</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>Құрам тізімдері</translation>
    </message>
    <message>
        <source>Join {name}</source>
        <translation>{name} ұйымына қосылу</translation>
    </message>
    <message>
        <source>Its coordinators then decide which computers are trusted here, and with what role.</source>
        <translation>Онда мұнда қай компьютер сенімді екенін және рөлін оның үйлестірушілері шешеді.</translation>
    </message>
    <message>
        <source>Join it</source>
        <translation>Қосылу</translation>
    </message>
    <message>
        <source>Roster {number} counts here.</source>
        <translation>Мұнда {number}-құрам тізімі күшінде.</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>Құрам тізімін сақтау</translation>
    </message>
    <message>
        <source>Save the proposal</source>
        <translation>Ұсынысты сақтау</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Opening takes a few seconds.</source>
        <translation>Ашу бірнеше секунд алады.</translation>
    </message>
    <message>
        <source>The backup is checked and restored.</source>
        <translation>Сақтық көшірме тексеріліп, қалпына келтірілуде.</translation>
    </message>
    <message>
        <source>The vault is looked at.</source>
        <translation>Қойма қаралуда.</translation>
    </message>
    <message>
        <source>The vault is being destroyed.</source>
        <translation>Қойма жойылуда.</translation>
    </message>
</context>
<context>
    <name>OutsideCard</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>The two are being compared.</source>
        <translation>Екеуі салыстырылуда.</translation>
    </message>
    <message>
        <source>The two files side by side</source>
        <translation>Екі дерек қатар</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Сол күйі қалдыру</translation>
    </message>
    <message>
        <source>For example: the sister confirmed it on the telephone</source>
        <translation>Мысалы: әпкесі телефонмен растады</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message>
        <source>probable</source>
        <translation>өте ықтимал</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>мүмкін</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>екіталай</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>бұған қарсы</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Бір адам</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Екі адам</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Әзірге белгісіз</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Шешімді қайтарып алу</translation>
    </message>
    <message>
        <source>Decided: they are one person. Their accounts stand in one file now.</source>
        <translation>Шешілді: бұл бір адам. Олардың әңгімелері енді бір деректе тұр.</translation>
    </message>
    <message>
        <source>Decided: they are two people. They will not be asked about again.</source>
        <translation>Шешілді: бұл екі адам. Олар туралы енді сұралмайды.</translation>
    </message>
    <message>
        <source>Left open. They wait under “Cannot tell yet”.</source>
        <translation>Ашық қалды. Олар «Әзірге белгісіз» ішінде күтеді.</translation>
    </message>
    <message>
        <source>The decision was taken back. The two wait again.</source>
        <translation>Шешім қайтарып алынды. Екеуі қайта күтуде.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>Қайшы</translation>
    </message>
    <message>
        <source>No pair waits for a decision</source>
        <translation>Шешім күтіп тұрған жұп жоқ</translation>
    </message>
    <message>
        <source>Nothing was left open</source>
        <translation>Ашық қалған ештеңе жоқ</translation>
    </message>
    <message>
        <source>No two were held to be two people</source>
        <translation>Екі адам деп танылған жұп жоқ</translation>
    </message>
    <message>
        <source>No two were put together here</source>
        <translation>Мұнда біріктірілген жұп жоқ</translation>
    </message>
    <message>
        <source>No decisions contradict each other</source>
        <translation>Бір-біріне қайшы шешім жоқ</translation>
    </message>
    <message>
        <source>Files of people whose names and facts are alike come here. Nothing is put together by itself.</source>
        <translation>Аты мен мәліметі ұқсас адамдардың деректері осында келеді. Ештеңе өздігінен біріктірілмейді.</translation>
    </message>
    <message>
        <source>When two offices decide differently about the same two, both decisions wait here.</source>
        <translation>Екі кеңсе бір жұп туралы әртүрлі шешсе, екі шешім де осында күтеді.</translation>
    </message>
    <message>
        <source>What you decide can be looked at and taken back here.</source>
        <translation>Шешкеніңізді осында қарап, қайтарып алуға болады.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Comparison: {band}</source>
        <translation>Салыстыру: {band}</translation>
    </message>
    <message>
        <source>fails its own check</source>
        <translation>өз тексеруінен өтпейді</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Басқа кеңсе</translation>
    </message>
    <message>
        <source>{who} decided: {answer}</source>
        <translation>{who} шешті: {answer}</translation>
    </message>
    <message>
        <source>Named with</source>
        <translation>Бірге аталған</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Кім айтты</translation>
    </message>
    <message>
        <source>Sound the same</source>
        <translation>Айтылуы бірдей</translation>
    </message>
    <message>
        <source>Sound alike</source>
        <translation>Айтылуы ұқсас</translation>
    </message>
    <message>
        <source>Sound somewhat alike</source>
        <translation>Айтылуы біраз ұқсас</translation>
    </message>
    <message>
        <source>Sound different</source>
        <translation>Айтылуы басқа</translation>
    </message>
    <message>
        <source>The same number</source>
        <translation>Нөмірі бірдей</translation>
    </message>
    <message>
        <source>The same number but one character</source>
        <translation>Нөмірі бірдей, бір таңбасы басқа</translation>
    </message>
    <message>
        <source>Two different numbers</source>
        <translation>Екі түрлі нөмір</translation>
    </message>
    <message>
        <source>The same year</source>
        <translation>Жылы бірдей</translation>
    </message>
    <message>
        <source>Not far apart</source>
        <translation>Арасы алыс емес</translation>
    </message>
    <message>
        <source>Years apart</source>
        <translation>Арасы бірнеше жыл</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Бірдей</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Бірдей емес</translation>
    </message>
    <message>
        <source>The same county</source>
        <translation>Ауданы бірдей</translation>
    </message>
    <message>
        <source>Another county</source>
        <translation>Басқа аудан</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Сай келеді</translation>
    </message>
    <message>
        <source>At another time</source>
        <translation>Басқа уақытта</translation>
    </message>
    <message>
        <source>A name stands on both sides</source>
        <translation>Бір ат екі жақта да бар</translation>
    </message>
    <message>
        <source>Told of as two in one interview</source>
        <translation>Бір сұхбатта екі адам деп айтылған</translation>
    </message>
    <message>
        <source>The same person speaks</source>
        <translation>Куәлік беруші бір адам</translation>
    </message>
</context>
<context>
    <name>PartiesForm</name>
    <message>
        <source>Whom it is about</source>
        <translation>Кім туралы</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Алып қою</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Біреуді қосу…</translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation>Кімнің атынан</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Аты белгісіз</translation>
    </message>
    <message>
        <source>Nobody who gave a testimony</source>
        <translation>Куәлік сөз берген ешкім жоқ</translation>
    </message>
    <message>
        <source>They sign themselves</source>
        <translation>Өздері қол қояды</translation>
    </message>
    <message>
        <source>Who signs for them</source>
        <translation>Олардың атынан кім қол қояды</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Camp or prison</source>
        <translation>Лагерь не түрме</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не жасалды</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Құжат күні</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Құжат нөмірі</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Не деп жауап берілді</translation>
    </message>
    <message>
        <source>When it was answered</source>
        <translation>Қашан жауап берілді</translation>
    </message>
    <message>
        <source>Because of what</source>
        <translation>Неге бола</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім жасады</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Қайдан алынған</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Кім ретінде</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ұзақтығы</translation>
    </message>
    <message>
        <source>What was done to the picture</source>
        <translation>Суретке не істелді</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Файл аты</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Кім берді</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кім берген</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Қайда жатыр</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Қашан жасалды</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Кім жасады</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Файл түрі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>How reliable</source>
        <translation>Қаншалықты сенімді</translation>
    </message>
    <message>
        <source>Where it was reported</source>
        <translation>Қайда хабарланды</translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation>Қалай жауап берілді</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Неге құқық береді</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Қаншалықты ауыр</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Не көрінеді</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Не сұрады</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Неден жасалды</translation>
    </message>
</context>
<context>
    <name>PartsAtRisk</name>
    <message>
        <source>These parts stay on this computer</source>
        <translation>Бұл бөліктер осы компьютерде қалады</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Тергенімді көрсету</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Тергенімді жасыру</translation>
    </message>
    <message>
        <source>Keyboard:</source>
        <translation>Пернетақта:</translation>
    </message>
    <message>
        <source>Letters:</source>
        <translation>Әріптер:</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock қосулы</translation>
    </message>
    <message>
        <source>Caps Lock is off</source>
        <translation>Caps Lock өшірулі</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Your passphrase now</source>
        <translation>Қазіргі құпия сөйлеміңіз</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>Жаңа құпия сөйлем</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Дәл соны қайта</translation>
    </message>
    <message>
        <source>Somebody may know the old one</source>
        <translation>Ескісін біреу білуі мүмкін</translation>
    </message>
    <message>
        <source>The vault then gets a new master key, so that an older copy of its header opens nothing that is written from now on. It is locked for a moment.</source>
        <translation>Онда қойма жаңа бас кілт алады, сонда басының ескі көшірмесі бұдан кейін жазылғаннан ештеңе ашпайды. Ол бір сәтке құлыпталады.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Ескісін қалдыру</translation>
    </message>
    <message>
        <source>Another passphrase for you</source>
        <translation>Сізге басқа құпия сөйлем</translation>
    </message>
    <message>
        <source>Backups that were made before still open with the old one: make a new backup afterwards.</source>
        <translation>Бұрын жасалған сақтық көшірмелер әлі ескісімен ашылады: кейін жаңасын жасаңыз.</translation>
    </message>
    <message>
        <source>The passphrase is being changed.</source>
        <translation>Құпия сөйлем ауыстырылуда.</translation>
    </message>
    <message>
        <source>Type the passphrase that you have now.</source>
        <translation>Қазіргі құпия сөйлеміңізді теріңіз.</translation>
    </message>
    <message>
        <source>Choose a new passphrase.</source>
        <translation>Жаңа құпия сөйлем таңдаңыз.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess.</source>
        <translation>Бұл құпия сөйлемді табу тым оңай.</translation>
    </message>
    <message>
        <source>Type the passphrase twice.</source>
        <translation>Құпия сөйлемді екі рет теріңіз.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name not known</source>
        <translation>Аты белгісіз</translation>
    </message>
    <message>
        <source>Somebody not named</source>
        <translation>Аты айтылмаған</translation>
    </message>
    <message>
        <source>tells of: {relation}</source>
        <translation>кім туралы: {relation}</translation>
    </message>
    <message>
        <source>Interview {ticket}</source>
        <translation>Сұхбат {ticket}</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Сұхбат</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Same person?</source>
        <translation>Бір адам ба?</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Басқа дереккөздер</translation>
    </message>
    <message>
        <source>Any spelling, number or place</source>
        <translation>Ат, нөмір не жер</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашу</translation>
    </message>
    <message>
        <source>find</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>барлық пернелер</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions: {count}</source>
        <translation>Екі нұсқа: {count}</translation>
    </message>
    <message>
        <source>Same person? {count}</source>
        <translation>Бір адам ба? {count}</translation>
    </message>
    <message numerus="yes">
        <source>Other sources: %n draft(s)</source>
        <translation>
            <numerusform>Басқа дереккөздер: %n нобай</numerusform>
            <numerusform>Басқа дереккөздер: %n нобай</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Born, from</source>
        <translation>Туған уақыты, жері</translation>
    </message>
    <message>
        <source>What became</source>
        <translation>Тағдыры</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Кім айтты</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n хат</numerusform>
            <numerusform>%n хат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n әңгіме</numerusform>
            <numerusform>%n әңгіме</numerusform>
        </translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Әзірге адам жоқ</translation>
    </message>
    <message>
        <source>A person appears here when an interview that tells of him or her is saved.</source>
        <translation>Адам туралы айтылған сұхбат сақталғанда, ол осында шығады.</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Ешкім табылмады</translation>
    </message>
    <message>
        <source>Every spelling, numbers, places and told words were looked at, and names that sound alike. Try one part of the name, or fewer filters.</source>
        <translation>Барлық жазылуы, нөмірлер, жерлер, айтылған сөздер және айтылуы ұқсас аттар қаралды. Аттың бір бөлігін теріп көріңіз немесе сүзгіні азайтыңыз.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Бәрін көрсету</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Who is the same person?</source>
        <translation>Кім сол адам?</translation>
    </message>
    <message>
        <source>Choose whose file tells of {name} too.</source>
        <translation>Дәл сол адам туралы деректі таңдаңыз: {name}.</translation>
    </message>
</context>
<context>
    <name>PerhapsKnown</name>
    <message>
        <source>Nobody who is known is alike any more.</source>
        <translation>Белгілі адамдардың ішінде ұқсасы енді жоқ.</translation>
    </message>
    <message>
        <source>Told now</source>
        <translation>Қазір айтылғаны</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>The two side by side</source>
        <translation>Екеуі қатар</translation>
    </message>
    <message>
        <source>told by {who}</source>
        <translation>айтқан: {who}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Portrait and papers of this person</source>
        <translation>Осы адамның портреті мен қағаздары</translation>
    </message>
    <message>
        <source>A portrait is shown with the person; papers and photos of this person stand here too.</source>
        <translation>Портрет адаммен бірге көрсетіледі; осы адамның қағаздары мен фотолары да осында.</translation>
    </message>
    <message>
        <source>Family and health</source>
        <translation>Отбасы мен денсаулық</translation>
    </message>
    <message>
        <source>Add a portrait…</source>
        <translation>Портрет қосу…</translation>
    </message>
</context>
<context>
    <name>PersonTabs</name>
    <message>
        <source>Persons</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Келесі адам</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Алдыңғы адам</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>{number}-адам</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Timeline</source>
        <translation>Уақыт бойынша</translation>
    </message>
    <message>
        <source>Accounts and events</source>
        <translation>Әңгімелер мен оқиғалар</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Отбасы</translation>
    </message>
    <message>
        <source>Pictures and papers</source>
        <translation>Суреттер мен қағаздар</translation>
    </message>
    <message>
        <source>Everything told</source>
        <translation>Айтылғанның бәрі</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>қойындылар</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>хат</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>түзету</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>келесі аймақ</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>тізімге қайту</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Хат жазу</translation>
    </message>
    <message>
        <source>Correct what a source told</source>
        <translation>Дереккөз айтқанын түзету</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Барлық адамдар</translation>
    </message>
    <message>
        <source>What became of this person is not recorded.</source>
        <translation>Бұл адамның тағдыры туралы ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>according to {who} ({mark})</source>
        <translation>{who} айтуынша ({mark})</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Әзірге хат жоқ</translation>
    </message>
    <message>
        <source>A letter is made from what the sources say; what is missing is shown before.</source>
        <translation>Хат дереккөздер айтқаннан жасалады; не жетпейтіні алдын ала көрінеді.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
</context>
<context>
    <name>PersonsStep</name>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>No person yet</source>
        <translation>Әзірге адам жоқ</translation>
    </message>
    <message>
        <source>Of whom does the source tell? Each person gets an account of his or her own.</source>
        <translation>Дереккөз кім туралы айтады? Әр адамға бөлек әңгіме жазылады.</translation>
    </message>
    <message>
        <source>Whom does the testimony speak of? Each person gets an account of his or her own.</source>
        <translation>Куәлік сөз кім туралы? Әр адамға бөлек әңгіме жазылады.</translation>
    </message>
    <message>
        <source>Person {number} of {count}</source>
        <translation>{number}-адам, барлығы {count}</translation>
    </message>
    <message>
        <source>The person was removed from this interview.</source>
        <translation>Адам бұл сұхбаттан алынды.</translation>
    </message>
    <message>
        <source>The person was removed from this source.</source>
        <translation>Адам бұл дереккөзден алынды.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Қайтару</translation>
    </message>
</context>
<context>
    <name>PlacePart</name>
    <message>
        <source>What may be meant: {place}</source>
        <translation>Қай жер болуы мүмкін: {place}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>A code that the list of places does not have</source>
        <translation>Жерлер тізімінде жоқ код</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>айтылуы ұқсас</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Сұхбаттар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Алмасу</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Буманы ашу</translation>
    </message>
    <message>
        <source>Make room or put the disk back, then try again. Everything else is safe.</source>
        <translation>Орын босатыңыз немесе дискіні қайта қосыңыз, содан кейін қайталаңыз. Қалғанының бәрі аман.</translation>
    </message>
    <message>
        <source>Lock all the same…</source>
        <translation>Бәрібір құлыптау…</translation>
    </message>
    <message>
        <source>Not kept is what was typed in another source after {time}.</source>
        <translation>Басқа дереккөзде {time} кейін терілгені сақталған жоқ.</translation>
    </message>
    <message>
        <source>Not kept is what was typed in another source since it was opened.</source>
        <translation>Басқа дереккөзде ашылғалы терілгені сақталған жоқ.</translation>
    </message>
    <message>
        <source>Not kept is what was typed last in the template of a letter.</source>
        <translation>Сақталмағаны — хат үлгісінде соңғы терілгені.</translation>
    </message>
    <message>
        <source>Not kept is what was typed last in the ticket.</source>
        <translation>Сақталмағаны — кезек нөмірі бетінде соңғы терілгені.</translation>
    </message>
    <message>
        <source>Not kept is what was typed in the interview after {time}.</source>
        <translation>Сұхбатта {time} кейін терілгені сақталған жоқ.</translation>
    </message>
    <message>
        <source>Not kept is what was typed in the interview since it was opened.</source>
        <translation>Сұхбатта ашылғалы терілгені сақталған жоқ.</translation>
    </message>
    <message>
        <source>Not kept is what was typed in the letter after {time}.</source>
        <translation>Хатта {time} кейін терілгені сақталған жоқ.</translation>
    </message>
    <message>
        <source>Not kept is what was typed in the letter since it was opened.</source>
        <translation>Хатта ашылғалы терілгені сақталған жоқ.</translation>
    </message>
    <message>
        <source>Lock, and lose what could not be kept?</source>
        <translation>Құлыптап, сақталмағаннан айырыласыз ба?</translation>
    </message>
    <message>
        <source>It was kept meanwhile: nothing will be lost.</source>
        <translation>Осы арада ол сақталды: ештеңе жоғалмайды.</translation>
    </message>
    <message>
        <source>Lock all the same</source>
        <translation>Бәрібір құлыптау</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Ашық қалдыру</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>this office</source>
        <translation>осы кеңсе</translation>
    </message>
    <message>
        <source>What was erased here</source>
        <translation>Мұнда өшірілгені</translation>
    </message>
    <message>
        <source>As two members decided</source>
        <translation>Екі мүшенің шешімімен</translation>
    </message>
    <message>
        <source>Asked for by {office}</source>
        <translation>Сұраған: {office}</translation>
    </message>
    <message>
        <source>Decided by two members, {office} among them</source>
        <translation>Екі мүшенің шешімімен, бірі: {office}</translation>
    </message>
    <message>
        <source>What {office} recorded</source>
        <translation>Жазған кеңсе: {office}</translation>
    </message>
    <message>
        <source>What an office recorded whose card you do not trust</source>
        <translation>Карточкасына сенбейтін кеңсе жазған</translation>
    </message>
    <message>
        <source>Number {origin}</source>
        <translation>Нөмірі {origin}</translation>
    </message>
    <message>
        <source>What {office} decided</source>
        <translation>{office} не шешті</translation>
    </message>
    <message>
        <source>A part before this one is missing</source>
        <translation>Бұның алдындағы бөлік жоқ</translation>
    </message>
    <message>
        <source>Both changed it</source>
        <translation>Екеуі де өзгерткен</translation>
    </message>
    <message>
        <source>It does not fit what is here</source>
        <translation>Мұндағыға сай келмейді</translation>
    </message>
    <message>
        <source>Part {number} came</source>
        <translation>{number}-бөлік келді</translation>
    </message>
    <message>
        <source>Its role leaves it to you</source>
        <translation>Рөлі мұны сізге қалдырады</translation>
    </message>
    <message>
        <source>Its role has no say in it</source>
        <translation>Рөлінің бұған құқығы жоқ</translation>
    </message>
    <message>
        <source>The stricter counts until decided</source>
        <translation>Шешілгенше қатаңырағы күшінде</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Біржола өшіріледі</translation>
    </message>
    <message>
        <source>Waits in the settings for an answer</source>
        <translation>Баптауларда жауап күтеді</translation>
    </message>
    <message>
        <source>Stays erased; nothing of it is kept</source>
        <translation>Өшірулі қалады; одан ештеңе сақталмайды</translation>
    </message>
    <message>
        <source>Both kept, you decide later</source>
        <translation>Екеуі де сақталады, кейін шешесіз</translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation>Қабылданбайды</translation>
    </message>
    <message>
        <source>Kept here until you trust the card</source>
        <translation>Карточкаға сенгеніңізше осында сақталады</translation>
    </message>
    <message>
        <source>Kept here; ask for the bundle before</source>
        <translation>Осында сақталады; алдыңғы буманы сұраңыз</translation>
    </message>
    <message>
        <source>Not brought in, unless you tick it below</source>
        <translation>Төменде белгілемесеңіз, қабылданбайды</translation>
    </message>
    <message>
        <source>A signature does not fit</source>
        <translation>Қолтаңба сай келмейді</translation>
    </message>
    <message>
        <source>Its parts do not follow one another</source>
        <translation>Бөліктері бірінен кейін бірі келмейді</translation>
    </message>
    <message>
        <source>Two different parts carry one number: perhaps a restored copy</source>
        <translation>Екі түрлі бөліктің нөмірі бір: қалпына келтірілген көшірме болуы мүмкін</translation>
    </message>
    <message>
        <source>A part is not in the form it should have</source>
        <translation>Бөлік тиісті пішінде емес</translation>
    </message>
    <message>
        <source>Written by a newer Kuager</source>
        <translation>Kuager-дің жаңарақ нұсқасы жазған</translation>
    </message>
    <message>
        <source>Written after the organisation revoked that computer</source>
        <translation>Ұйым ол компьютерді шеттеткеннен кейін жазылған</translation>
    </message>
    <message>
        <source>It claims to come from this computer, which never wrote it</source>
        <translation>Осы компьютердікімін дейді, бірақ ол мұны жазбаған</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Look at these first</source>
        <translation>Алдымен мынаны қараңыз</translation>
    </message>
    <message>
        <source>Nothing in it needs a decision.</source>
        <translation>Мұнда шешетін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Bundle from {sender}</source>
        <translation>Бума кімнен: {sender}</translation>
    </message>
    <message>
        <source>made {time} · {size}</source>
        <translation>жасалды {time} · {size}</translation>
    </message>
    <message>
        <source>Whole and unchanged</source>
        <translation>Бүтін, өзгермеген</translation>
    </message>
    <message>
        <source>Signed by {sender}, whose card you trust</source>
        <translation>Қол қойған: {sender}, карточкасы сенімді</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) from {sender}</source>
        <translation>
            <numerusform>%n бума, кімнен: {sender}</numerusform>
            <numerusform>%n бума, кімнен: {sender}</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by {sender}; the roster that came names the card</source>
        <translation>Қол қойған: {sender}; карточкасы келген құрам тізімінде бар</translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation>Сізге арналған</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>records you do not have</source>
        <translation>сізде жоқ деректер</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгерген</translation>
    </message>
    <message>
        <source>more is told in them</source>
        <translation>ішінде көбірек айтылған</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Екі нұсқа</translation>
    </message>
    <message>
        <source>both of you changed it</source>
        <translation>екеуіңіз де өзгерткенсіз</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Қабылданбады</translation>
    </message>
    <message>
        <source>with the reason</source>
        <translation>себебімен</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>kept here until it fits</source>
        <translation>сай келгенше осында сақталады</translation>
    </message>
    <message>
        <source>New: {records}.</source>
        <translation>Жаңа: {records}.</translation>
    </message>
    <message>
        <source>Changed: {records}.</source>
        <translation>Өзгерген: {records}.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in it are here already.</source>
        <translation>
            <numerusform>Ондағы %n өзгеріс мұнда бар.</numerusform>
            <numerusform>Ондағы %n өзгеріс мұнда бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that waited here come in with it.</source>
        <translation>
            <numerusform>Мұнда күткен %n өзгеріс онымен бірге қабылданады.</numerusform>
            <numerusform>Мұнда күткен %n өзгеріс онымен бірге қабылданады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came too early and will wait here.</source>
        <translation>
            <numerusform>%n өзгеріс тым ерте келді, осында күтеді.</numerusform>
            <numerusform>%n өзгеріс тым ерте келді, осында күтеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a receipt of what {sender} holds.</source>
        <translation>Ішінде алғаны туралы растау бар: {sender}.</translation>
    </message>
    <message numerus="yes">
        <source>With %n receipt(s) of what others hold.</source>
        <translation>
            <numerusform>Ішінде басқаларда не бары туралы %n растау бар.</numerusform>
            <numerusform>Ішінде басқаларда не бары туралы %n растау бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) and attachment(s), {size}, come in other files.</source>
        <translation>
            <numerusform>Бейнежазбалар мен қоса тіркелген файлдар ({size}), барлығы %n, басқа файлдармен келеді.</numerusform>
            <numerusform>Бейнежазбалар мен қоса тіркелген файлдар ({size}), барлығы %n, басқа файлдармен келеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Не белгілі</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Не болады</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Open: {what}</source>
        <translation>Ашу: {what}</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>{number}-бет, барлығы {total}</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Each letter begins on the front of a sheet</source>
        <translation>Әр хат парақтың бет жағынан басталады</translation>
    </message>
    <message>
        <source>For printing on both sides: where needed an empty page is put in.</source>
        <translation>Екі жағына басып шығаруға: керек жерде бос бет қойылады.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message numerus="yes">
        <source>The %n letter(s) that the list shows. The file is not locked, and holds no signature to check: what goes to an office as a file is exported from the letter itself.</source>
        <translation>
            <numerusform>Тізімде көрсетілген %n хат. Файл құлыпталмаған, онда тексеретін қолтаңба жоқ: мекемеге файлмен жіберілетіні хаттың өзінен шығарып алынады.</numerusform>
            <numerusform>Тізімде көрсетілген %n хат. Файл құлыпталмаған, онда тексеретін қолтаңба жоқ: мекемеге файлмен жіберілетіні хаттың өзінен шығарып алынады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters in one PDF, for printing</source>
        <translation>Хаттар бір PDF-те, басып шығаруға</translation>
    </message>
    <message>
        <source>Letters in one PDF</source>
        <translation>Хаттар бір PDF-те</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Файл жазылуда</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>Одан ештеңе қалмады.</translation>
    </message>
    <message>
        <source>{letters} on {pages} are saved as {file}.</source>
        <translation>Сақталды: {file}: {letters}, {pages}.</translation>
    </message>
    <message>
        <source>Whoever has the file can read it. Delete it when it is printed.</source>
        <translation>Файл кімде болса, сол оқи алады. Басып шығарған соң жойыңыз.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This vault signs with a new card from now on.</source>
        <translation>Енді бұл қойма жаңа карточкамен қол қояды.</translation>
    </message>
    <message>
        <source>It is a copy or an older state of another one. Nobody takes anything of it until they have that card and compared it: save it under Exchange, Cards, and give it to them.</source>
        <translation>Бұл — басқа қойманың көшірмесі немесе ескірек күйі. Басқалар осы карточканы алып салыстырмайынша, одан ештеңе қабылдамайды: карточканы «Алмасу», «Карточкалар» бөлімінде сақтап, соларға беріңіз.</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Құлыпталуда…</translation>
    </message>
    <message>
        <source>Close Kuager, and stop what is under way?</source>
        <translation>Kuager жабылып, жүріп жатқаны тоқтатылсын ба?</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Тоқтатып, жабу</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>бір минуттан аз қалды</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>шамамен %n минут қалды</numerusform>
            <numerusform>шамамен %n минут қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
</context>
<context>
    <name>PutInto</name>
    <message>
        <source>Put into which field?</source>
        <translation>Қай өріске қойылсын?</translation>
    </message>
    <message>
        <source>Fields of this step</source>
        <translation>Осы қадамның өрістері</translation>
    </message>
    <message>
        <source>No field of this step takes words. Open another step first.</source>
        <translation>Бұл қадамда сөз қоятын өріс жоқ. Алдымен басқа қадамды ашыңыз.</translation>
    </message>
    <message>
        <source>Put into “{field}”. The notes keep it.</source>
        <translation>«{field}» өрісіне қойылды. Жазбада да қалады.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>That field says something else by now; it stays as it is.</source>
        <translation>Бұл өрісте енді басқа сөз тұр; ол сол күйі қалады.</translation>
    </message>
</context>
<context>
    <name>QuestionBand</name>
    <message>
        <source>Language of the questions</source>
        <translation>Сұрақтардың тілі</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Өріске өту</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Алдыңғы</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Келесі сұрақ</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Алдыңғы сұрақ</translation>
    </message>
    <message>
        <source>To the field of the question</source>
        <translation>Сұрақтың өрісіне</translation>
    </message>
    <message>
        <source>Read aloud {number} of {total}</source>
        <translation>Дауыстап оқылатыны: {number} / {total}</translation>
    </message>
    <message>
        <source>for: {field}</source>
        <translation>өрісі: {field}</translation>
    </message>
    <message>
        <source>draft, its wording is not checked</source>
        <translation>нобай, мәтіні тексерілмеген</translation>
    </message>
</context>
<context>
    <name>ReadingPart</name>
    <message>
        <source>Language of the text</source>
        <translation>Мәтіннің тілі</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Дауыстап оқу</translation>
    </message>
    <message>
        <source>Take the office&apos;s text from a file…</source>
        <translation>Кеңсенің мәтінін файлдан алу…</translation>
    </message>
    <message>
        <source>Read the unchecked text…</source>
        <translation>Тексерілмеген мәтінді оқу…</translation>
    </message>
    <message>
        <source>Write the draft to a file…</source>
        <translation>Нобайды файлға жазу…</translation>
    </message>
    <message>
        <source>The words that are read aloud</source>
        <translation>Дауыстап оқылатын сөздер</translation>
    </message>
    <message>
        <source>Version {version}. Checked by: {who}.</source>
        <translation>{version}-нұсқа. Тексерген: {who}.</translation>
    </message>
    <message>
        <source>The office&apos;s own text.</source>
        <translation>Кеңсенің өз мәтіні.</translation>
    </message>
    <message>
        <source>There is no checked text in this language: {language}.</source>
        <translation>Бұл тілде тексерілген мәтін жоқ: {language}.</translation>
    </message>
    <message>
        <source>The office&apos;s text is not marked as checked.</source>
        <translation>Кеңсенің мәтіні тексерілген деп белгіленбеген.</translation>
    </message>
    <message>
        <source>What comes with the program is a draft that nobody has checked.</source>
        <translation>Бағдарламамен келгені — ешкім тексермеген нобай.</translation>
    </message>
    <message>
        <source>Take the office&apos;s own text from a file, or read your paper and write its date or number below, under “Which text”.</source>
        <translation>Кеңсенің өз мәтінін файлдан алыңыз немесе қағаздан оқып, күнін не нөмірін төменге, «Қай мәтін» өрісіне жазыңыз.</translation>
    </message>
    <message>
        <source>Read aloud: {done} of {total} questions, version {version}.</source>
        <translation>Дауыстап оқылды: {done} / {total} сұрақ, {version}-нұсқа.</translation>
    </message>
    <message numerus="yes">
        <source>Read aloud from another text: %n question(s).</source>
        <translation>
            <numerusform>Басқа мәтіннен дауыстап оқылды: %n сұрақ.</numerusform>
            <numerusform>Басқа мәтіннен дауыстап оқылды: %n сұрақ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has checked these words. Read them all the same?</source>
        <translation>Бұл сөздерді ешкім тексермеген. Бәрібір оқылсын ба?</translation>
    </message>
    <message>
        <source>They may be wrong, or say less than the law asks for, and what is answered to them may not hold. The record will say which text it was.</source>
        <translation>Олар қате болуы немесе заң талап еткеннен аз айтуы мүмкін, ал оларға берілген жауап жарамсыз болуы мүмкін. Деректе қай мәтін болғаны жазылады.</translation>
    </message>
    <message>
        <source>Read the unchecked text</source>
        <translation>Тексерілмеген мәтінді оқу</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оқымау</translation>
    </message>
    <message>
        <source>The office&apos;s consent text</source>
        <translation>Кеңсенің келісім мәтіні</translation>
    </message>
    <message>
        <source>Consent texts (*.toml)</source>
        <translation>Келісім мәтіндері (*.toml)</translation>
    </message>
    <message>
        <source>It is kept in this vault for everybody who works with it.</source>
        <translation>Ол осы қоймада онымен жұмыс істейтіндердің бәріне сақталады.</translation>
    </message>
    <message>
        <source>Where to write the draft</source>
        <translation>Нобай қайда жазылады</translation>
    </message>
    <message>
        <source>The draft is written. Correct it, have it checked, and take it from the file again.</source>
        <translation>Нобай жазылды. Түзетіп, тексертіп, файлдан қайта алыңыз.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Page before</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Бетті аудару</translation>
    </message>
    <message>
        <source>Close the text</source>
        <translation>Мәтінді жабу</translation>
    </message>
    <message>
        <source>A draft: nobody has checked these words.</source>
        <translation>Нобай: бұл сөздерді ешкім тексермеген.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page}-бет, барлығы {pages}</translation>
    </message>
</context>
<context>
    <name>ReceiptsPane</name>
    <message>
        <source>Receipts</source>
        <translation>Растаулар</translation>
    </message>
    <message>
        <source>Whoever holds your records signs a receipt of what is really there. Only then they count as safe elsewhere; what was withheld stays only here. Every bundle brings one along.</source>
        <translation>Деректеріңіз кімде болса, сол өзінде шынымен не барын растап, қол қояды. Деректер содан кейін ғана басқа жерде сенімді тұр деп саналады; берілмегені тек осында қалады. Әр бумамен бірге растау келеді.</translation>
    </message>
    <message>
        <source>What others hold</source>
        <translation>Басқаларда не бар</translation>
    </message>
    <message>
        <source>Nobody else yet</source>
        <translation>Әзірге басқа ешкім жоқ</translation>
    </message>
    <message>
        <source>A receipt is for those whose cards you trust. Open a card and compare it first.</source>
        <translation>Растау карточкасы сенімді адамдарға арналады. Алдымен карточканы ашып, салыстырыңыз.</translation>
    </message>
    <message>
        <source>Give a receipt…</source>
        <translation>Растау беру…</translation>
    </message>
    <message>
        <source>Choose whom it is for.</source>
        <translation>Кімге арналғанын таңдаңыз.</translation>
    </message>
    <message>
        <source>For {name}.</source>
        <translation>Кімге: {name}.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Соңғы растау</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>әлі жоқ</translation>
    </message>
    <message>
        <source>No coordinator</source>
        <translation>Үйлестіруші емес</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Есепке алынады</translation>
    </message>
    <message>
        <source>Knows more than this vault</source>
        <translation>Осы қоймадан көп біледі</translation>
    </message>
    <message>
        <source>Where the receipt goes</source>
        <translation>Растау қайда жазылады</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>Жазылуда.</translation>
    </message>
    <message>
        <source>Cancelling leaves no file.</source>
        <translation>Бас тартсаңыз, файл қалмайды.</translation>
    </message>
    <message>
        <source>Writing the receipt</source>
        <translation>Растау жазылуда</translation>
    </message>
    <message>
        <source>The receipt is {file}.</source>
        <translation>Растау файлы: {file}.</translation>
    </message>
    <message>
        <source>It says what is held here, and nothing of what was told.</source>
        <translation>Онда мұнда не сақталғаны ғана бар, айтылғаннан ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Who saw this</source>
        <translation>Мұны кім көрді</translation>
    </message>
    <message>
        <source>Nobody has opened, copied or changed it since this log began.</source>
        <translation>Бұл журнал басталғалы оны ешкім ашқан, көшірген, өзгерткен жоқ.</translation>
    </message>
    <message>
        <source>The log of this computer alone. Nothing can be taken out of it unseen.</source>
        <translation>Тек осы компьютердің журналы. Одан білдірмей ештеңе алып тастау мүмкін емес.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Не өзгертілді</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Не істеуге болады</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>The same witness speaks in other interviews too: {interviews}.</source>
        <translation>Сол куәлік беруші басқа сұхбаттарда да сөйлейді: {interviews}.</translation>
    </message>
    <message>
        <source>It was erased, as two members decided. Only the register is left.</source>
        <translation>Ол екі мүшенің шешімімен өшірілді. Тек тізілім қалды.</translation>
    </message>
    <message>
        <source>Hidden as a mistake</source>
        <translation>Қате деп жасырылған</translation>
    </message>
    <message>
        <source>It is in no list, search or choice, here and wherever this travels.</source>
        <translation>Ол ешбір тізімде, іздеуде, таңдауда жоқ: мұнда да, бұл жеткен жерде де.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Қайта көрсету</translation>
    </message>
    <message>
        <source>A mistake?</source>
        <translation>Қате ме?</translation>
    </message>
    <message>
        <source>Hiding takes it out of lists, search and choices. Nothing is lost; it can be shown again.</source>
        <translation>Жасырса, тізімдерден, іздеуден, таңдаудан шығады. Ештеңе жоғалмайды; қайта көрсетуге болады.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>For example: recorded twice</source>
        <translation>Мысалы: екі рет жазылған</translation>
    </message>
    <message>
        <source>The family takes the consent back?</source>
        <translation>Отбасы келісімін қайтарып ала ма?</translation>
    </message>
    <message>
        <source>From that moment nothing of this interview goes into letters, bundles or copies. It can still be read here. The withdrawal itself travels, so that others stop too.</source>
        <translation>Сол сәттен бастап бұл сұхбаттан ештеңе хатқа, бумаға, көшірмеге кірмейді. Оны мұнда оқуға болады. Қайтарып алудың өзі жіберіледі, сонда басқалар да тоқтайды.</translation>
    </message>
    <message>
        <source>Withdraw the consent…</source>
        <translation>Келісімді қайтарып алу…</translation>
    </message>
    <message>
        <source>The consent is withdrawn. A new answer is recorded in the interview, under Consent.</source>
        <translation>Келісім қайтарып алынған. Жаңа жауап сұхбаттағы «Келісім» бөлімінде жазылады.</translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Біржола өшіру керек пе?</translation>
    </message>
    <message>
        <source>Ask to erase it</source>
        <translation>Өшіруді сұрау</translation>
    </message>
    <message>
        <source>Stays for ever: name nobody</source>
        <translation>Мәңгі қалады: ешкімнің атын жазбаңыз</translation>
    </message>
    <message>
        <source>It has been asked for. Another member decides, in the settings under This vault.</source>
        <translation>Сұралды. Басқа мүше баптаулардағы «Осы қойма» бөлімінде шешеді.</translation>
    </message>
    <message>
        <source>It has been asked for. A coordinator decides, on another computer.</source>
        <translation>Сұралды. Үйлестіруші басқа компьютерде шешеді.</translation>
    </message>
    <message>
        <source>Two members decide, and you are the only one here. Add another in the settings.</source>
        <translation>Екі мүше шешеді, ал мұнда тек сіз барсыз. Баптауларда тағы біреуін қосыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n сұхбат</numerusform>
            <numerusform>%n сұхбат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>басқа %n дереккөз</numerusform>
            <numerusform>басқа %n дереккөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n әңгіме</numerusform>
            <numerusform>%n әңгіме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of whom nothing else is told</source>
        <translation>
            <numerusform>басқа айтылғаны жоқ %n адам</numerusform>
            <numerusform>басқа айтылғаны жоқ %n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n хат</numerusform>
            <numerusform>%n хат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n нобай</numerusform>
            <numerusform>%n нобай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n кезек нөмірі</numerusform>
            <numerusform>%n кезек нөмірі</numerusform>
        </translation>
    </message>
    <message>
        <source>What would go, in every version: {goes}.</source>
        <translation>Барлық нұсқасымен не өшеді: {goes}.</translation>
    </message>
    <message>
        <source>It cannot be taken back. Nothing goes before a second member agrees. Backups made before, and computers that have it, keep what they hold.</source>
        <translation>Оны қайтару мүмкін емес. Екінші мүше келіспейінше ештеңе өшпейді. Бұрынғы сақтық көшірмелерде және ол бар компьютерлерде барлары қалады.</translation>
    </message>
    <message>
        <source>It cannot be taken back. Nothing goes before a second member agrees, one of the two on a coordinator’s computer. Backups made before keep what they hold; computers of the organisation erase it when they hear of it.</source>
        <translation>Оны қайтару мүмкін емес. Екінші мүше келіспейінше ештеңе өшпейді, екеуінің бірі — үйлестірушінің компьютерінде. Бұрынғы сақтық көшірмелерде барлары қалады; ұйым компьютерлері білген кезде өшіреді.</translation>
    </message>
    <message>
        <source>What interviews tell in their own words stays: correct it there.</source>
        <translation>Сұхбаттарда өз сөзімен айтылғаны қалады: оны сонда түзетіңіз.</translation>
    </message>
    <message>
        <source>That a letter went out stays in the register.</source>
        <translation>Хаттың жіберілгені тізілімде қалады.</translation>
    </message>
    <message>
        <source>It is hidden now.</source>
        <translation>Енді ол жасырын.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>It is shown again.</source>
        <translation>Ол қайта көрсетілді.</translation>
    </message>
    <message>
        <source>Withdraw the consent to this interview?</source>
        <translation>Бұл сұхбатқа берілген келісім қайтарып алынсын ба?</translation>
    </message>
    <message>
        <source>Every answer becomes “withdrawn”. Only a new answer of the family changes that.</source>
        <translation>Әр жауап «қайтарып алынды» болады. Мұны тек отбасының жаңа жауабы өзгертеді.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Сол күйі қалдыру</translation>
    </message>
    <message>
        <source>The consent is withdrawn. Nothing of it is used from now on.</source>
        <translation>Келісім қайтарып алынды. Бұдан былай одан ештеңе пайдаланылмайды.</translation>
    </message>
    <message>
        <source>Asked. Nothing is erased yet.</source>
        <translation>Сұралды. Әзірге ештеңе өшірілген жоқ.</translation>
    </message>
    <message>
        <source>Another member finds the request in the settings, under This vault.</source>
        <translation>Басқа мүше өтінімді баптаулардағы «Осы қойма» бөлімінен табады.</translation>
    </message>
    <message>
        <source>A coordinator hears of it with your next bundle.</source>
        <translation>Үйлестіруші бұл туралы келесі бумаңыздан біледі.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Interview</source>
        <translation>Сұхбат</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Әңгіме</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Whom an account is about</source>
        <translation>Әңгіме кім туралы</translation>
    </message>
    <message>
        <source>One person or two</source>
        <translation>Бір адам ба, екі адам ба</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>{date} дейін жарамды</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} дейін</translation>
    </message>
    <message>
        <source>told on {date}</source>
        <translation>айтылған күні: {date}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Request to erase</source>
        <translation>Өшіруге өтінім</translation>
    </message>
    <message>
        <source>Decision on erasing</source>
        <translation>Өшіру туралы шешім</translation>
    </message>
</context>
<context>
    <name>RecoverCard</name>
    <message>
        <source>Open the vault</source>
        <translation>Қойманы ашу</translation>
    </message>
    <message>
        <source>Open with recovery sheets</source>
        <translation>Қалпына келтіру парақтарымен ашу</translation>
    </message>
    <message>
        <source>Type the words of two sheets or more, as many as the sheets say. You become a member of this vault with a passphrase of your own; the old ways in stay until they are taken away.</source>
        <translation>Екі не одан көп парақтың сөздерін теріңіз, қанша керегі парақта жазылған. Сіз өз құпия сөйлеміңізбен осы қойманың мүшесі боласыз; бұрынғы кіру жолдары алып тасталғанша қалады.</translation>
    </message>
</context>
<context>
    <name>RecoveryPart</name>
    <message>
        <source>Make recovery sheets…</source>
        <translation>Қалпына келтіру парақтарын жасау…</translation>
    </message>
    <message>
        <source>Try the sheets…</source>
        <translation>Парақтарды тексеріп көру…</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten</source>
        <translation>Құпия сөйлем ұмытылса</translation>
    </message>
    <message>
        <source>There are recovery sheets, made {time}. Try them now and then: paper gets lost.</source>
        <translation>Қалпына келтіру парақтары бар, жасалған уақыты: {time}. Оларды оқта-текте тексеріп көріңіз: қағаз жоғалады.</translation>
    </message>
    <message>
        <source>There are no recovery sheets. If every passphrase of this vault is forgotten, nobody can open it any more.</source>
        <translation>Қалпына келтіру парақтары жоқ. Осы қойманың барлық құпия сөйлемі ұмытылса, оны енді ешкім аша алмайды.</translation>
    </message>
    <message>
        <source>Make new sheets…</source>
        <translation>Жаңа парақтар жасау…</translation>
    </message>
    <message>
        <source>The sheets that were made before will open nothing any more.</source>
        <translation>Бұрын жасалған парақтар енді ештеңе ашпайды.</translation>
    </message>
    <message>
        <source>It can also be done later, in the settings under “Ways in”.</source>
        <translation>Мұны кейін баптаулардағы «Кіру жолдары» бөлімінде де жасауға болады.</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>Қалпына келтіру парақтары</translation>
    </message>
    <message>
        <source>Sheets of paper with twenty words each. If a passphrase is forgotten, enough of them together open the vault; one alone tells nothing. Give them to people who do not meet often, and never keep two in one place.</source>
        <translation>Әрқайсысында жиырма сөзі бар қағаз парақтар. Құпия сөйлем ұмытылса, жеткілікті саны бірге қойманы ашады; біреуі ештеңе айтпайды. Оларды сирек кездесетін адамдарға беріңіз, екеуін бір жерде ешқашан сақтамаңыз.</translation>
    </message>
    <message>
        <source>Three sheets; any two of them open the vault</source>
        <translation>Үш парақ; кез келген екеуі қойманы ашады</translation>
    </message>
    <message>
        <source>Five sheets; any three of them open the vault</source>
        <translation>Бес парақ; кез келген үшеуі қойманы ашады</translation>
    </message>
    <message>
        <source>They were neither printed, saved nor shown, and are kept nowhere. Then nobody has these words; make new sheets, or the vault has none.</source>
        <translation>Олар басып шығарылмаған, сақталмаған, көрсетілмеген, еш жерде жоқ. Онда бұл сөздер ешкімде жоқ; жаңа парақ жасаңыз, әйтпесе қойма парақсыз қалады.</translation>
    </message>
    <message>
        <source>These sheets open this vault.</source>
        <translation>Бұл парақтар осы қойманы ашады.</translation>
    </message>
    <message>
        <source>Give them away now, each to another person.</source>
        <translation>Енді оларды таратыңыз, әрқайсысын бөлек адамға.</translation>
    </message>
</context>
<context>
    <name>RefusalPlace</name>
    <message>
        <source>This is longer than a record can hold: {field}.</source>
        <translation>Бұл дерекке сыймайтындай ұзын: {field}.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Сонда өту</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>New letter</source>
        <translation>Жаңа хат</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>Person, applicant or number</source>
        <translation>Адам, өтініш беруші не нөмір</translation>
    </message>
    <message>
        <source>Check a PDF…</source>
        <translation>PDF тексеру…</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>Қай хаттар</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Шығарып алу…</translation>
    </message>
    <message>
        <source>Print together…</source>
        <translation>Бірге басып шығару…</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашу</translation>
    </message>
    <message>
        <source>new letter</source>
        <translation>жаңа хат</translation>
    </message>
    <message>
        <source>find</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>барлық пернелер</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n хат</numerusform>
            <numerusform>%n хат</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Кім туралы</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>әлі қол қойылмаған</translation>
    </message>
    <message>
        <source>The names of those it is about and of the applicants were looked at, in every script, and names that sound alike. Try one part of the name, or fewer filters.</source>
        <translation>Хат кім туралы екені және өтініш берушілер барлық жазумен, айтылуы ұқсас аттармен бірге қаралды. Аттың бір бөлігін теріп көріңіз немесе сүзгіні азайтыңыз.</translation>
    </message>
    <message>
        <source>in the name of {name}</source>
        <translation>{name} атынан</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Аты белгісіз</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Әзірге хат жоқ</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Жауап мерзімі</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>екі рет берілген</translation>
    </message>
    <message>
        <source>A letter is made from what was told of a person; what is missing is shown before.</source>
        <translation>Хат адам туралы айтылғаннан жасалады; не жетпейтіні алдын ала көрінеді.</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>Адамды таңдау</translation>
    </message>
    <message>
        <source>No letter was found</source>
        <translation>Хат табылмады</translation>
    </message>
    <message>
        <source>Show all letters</source>
        <translation>Барлық хаттарды көрсету</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Papers</source>
        <translation>Қағаздар</translation>
    </message>
    <message>
        <source>the receipt slip and the answer, scanned or photographed</source>
        <translation>талон мен жауап, сканерленген не суретке түсірілген</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Жауап</translation>
    </message>
</context>
<context>
    <name>RegisterParts</name>
    <message>
        <source>Numbers of letters</source>
        <translation>Хат нөмірлері</translation>
    </message>
    <message>
        <source>Each letter gets the next number of the year when it is signed, such as 12/2026. Two offices of one team begin theirs with a sign of their own, such as ALM for ALM-12/2026. Numbers that were given stay.</source>
        <translation>Қол қойылғанда әр хат жылдың келесі нөмірін алады, мысалы 12/2026. Бір топтың екі кеңсесі нөмірін өз белгісінен бастайды, мысалы ALM-12/2026 үшін ALM. Берілген нөмірлер қалады.</translation>
    </message>
    <message>
        <source>Sign of this office</source>
        <translation>Осы кеңсенің белгісі</translation>
    </message>
    <message>
        <source>The next letter&apos;s number begins with it.</source>
        <translation>Келесі хаттың нөмірі содан басталады.</translation>
    </message>
    <message>
        <source>Numbers have no sign from now on.</source>
        <translation>Енді нөмірлерде белгі болмайды.</translation>
    </message>
    <message>
        <source>Days on which offices are closed</source>
        <translation>Мекемелер жұмыс істемейтін күндер</translation>
    </message>
    <message>
        <source>Answers are due in working days. The feasts of Kazakhstan are known; what the government moves at short notice is written here: a line for each day, the day first, then what for.</source>
        <translation>Жауап мерзімі жұмыс күнімен саналады. Қазақстан мерекелері белгілі; үкімет кейін ауыстырғаны осында жазылады: әр күнге бір жол, алдымен күні, содан кейін себебі.</translation>
    </message>
    <message>
        <source>Closed besides, such as 11.05.2026 by decree</source>
        <translation>Қосымша демалыс, мысалы 11.05.2026 қаулы бойынша</translation>
    </message>
    <message>
        <source>Last days are counted with it from now on.</source>
        <translation>Енді соңғы күндер осымен саналады.</translation>
    </message>
    <message>
        <source>The calendar of Kazakhstan holds as it is.</source>
        <translation>Қазақстан күнтізбесі сол күйі қолданылады.</translation>
    </message>
    <message>
        <source>Days on which offices work</source>
        <translation>Мекемелер жұмыс істейтін күндер</translation>
    </message>
    <message>
        <source>Weekends and feasts that are worked for others, a line for each.</source>
        <translation>Басқа күн үшін жұмыс істелетін демалыс пен мерекелер, әрқайсысына бір жол.</translation>
    </message>
    <message>
        <source>Worked besides, such as 16.05.2026</source>
        <translation>Қосымша жұмыс күні, мысалы 16.05.2026</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>On paper (PDF)</source>
        <translation>Қағазға (PDF)</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Кесте (CSV)</translation>
    </message>
    <message>
        <source>With the names of those at risk</source>
        <translation>Қауіп төнгендердің аты-жөнімен</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message numerus="yes">
        <source>The %n letter(s) that the list shows. The file is not locked. Letters of those who took back their consent, and of those at risk, keep their line but bear no names.</source>
        <translation>
            <numerusform>Тізімде көрсетілген %n хат. Файл құлыпталмаған. Келісімін қайтарып алғандар мен қауіп төнгендер хаттарының жолы қалады, бірақ аты-жөні жазылмайды.</numerusform>
            <numerusform>Тізімде көрсетілген %n хат. Файл құлыпталмаған. Келісімін қайтарып алғандар мен қауіп төнгендер хаттарының жолы қалады, бірақ аты-жөні жазылмайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Тізілімді шығарып алу</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>The register is saved as {file}.</source>
        <translation>Тізілім сақталды: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>Without names: %n letter(s).</source>
        <translation>
            <numerusform>Аты-жөнсіз: %n хат.</numerusform>
            <numerusform>Аты-жөнсіз: %n хат.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalForm</name>
    <message>
        <source>Check the words</source>
        <translation>Сөздерді тексеру</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Type the words of two sheets from the paper, as if the passphrase were lost. They are only checked; nothing is opened, and nothing of it is kept.</source>
        <translation>Құпия сөйлем жоғалғандай, екі парақтың сөздерін қағаздан теріңіз. Олар тек тексеріледі; ештеңе ашылмайды, ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>Try the sheets</source>
        <translation>Парақтарды тексеріп көру</translation>
    </message>
    <message>
        <source>Type two sheets at least.</source>
        <translation>Кемінде екі парақ теріңіз.</translation>
    </message>
    <message>
        <source>The words are being checked.</source>
        <translation>Сөздер тексерілуде.</translation>
    </message>
</context>
<context>
    <name>ReleaseSheet</name>
    <message>
        <source>Tell it in this letter</source>
        <translation>Осы хатта айту</translation>
    </message>
    <message>
        <source>Keep it back</source>
        <translation>Айтпау</translation>
    </message>
    <message>
        <source>Tell what is at risk?</source>
        <translation>Қауіп бар нәрсе айтылсын ба?</translation>
    </message>
    <message>
        <source>The office that gets the letter will read it. This cannot be taken back.</source>
        <translation>Хатты алған мекеме оны оқиды. Мұны қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>Who says that it may be told, and why?</source>
        <translation>Оны айтуға болады деп кім, неге айтты?</translation>
    </message>
    <message>
        <source>It waits for an answer.</source>
        <translation>Ол жауап күтуде.</translation>
    </message>
</context>
<context>
    <name>Representatives</name>
    <message>
        <source>Who stands for the family</source>
        <translation>Отбасының өкілі кім</translation>
    </message>
    <message>
        <source>Add a representative</source>
        <translation>Өкіл қосу</translation>
    </message>
    <message>
        <source>The representative was removed.</source>
        <translation>Өкіл алынды.</translation>
    </message>
    <message>
        <source>a lawyer, a relative with a power of attorney</source>
        <translation>адвокат, сенімхаты бар туыс</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Өкіл</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамдылық мерзімі</translation>
    </message>
</context>
<context>
    <name>RequestsPart</name>
    <message>
        <source>Nobody has asked for an erasure.</source>
        <translation>Өшіруді ешкім сұраған жоқ.</translation>
    </message>
    <message>
        <source>Requests to erase</source>
        <translation>Өшіруге өтінімдер</translation>
    </message>
    <message>
        <source>Erasing is asked for where a record is shown, under “Who saw this”. Nothing goes before two members agree, each under an own passphrase; in an organisation one of them on a coordinator’s computer.</source>
        <translation>Өшіру дерек көрсетілген жерде, «Мұны кім көрді» бөлімінде сұралады. Екі мүше келіспейінше ештеңе өшпейді, әрқайсысы өз құпия сөйлемімен; ұйымда біреуі — үйлестірушінің компьютерінде.</translation>
    </message>
    <message>
        <source>It goes in every version, with drafts, letters and their files, and cannot be taken back. Backups made before, and computers that have it, keep what they hold.</source>
        <translation>Ол барлық нұсқасымен, нобайларымен, хаттарымен және олардың файлдарымен өшеді, қайтару мүмкін емес. Бұрынғы сақтық көшірмелерде және ол бар компьютерлерде барлары қалады.</translation>
    </message>
    <message>
        <source>It goes in every version, with drafts, letters and their files, and cannot be taken back. Backups made before keep what they hold; computers of the organisation erase it when they hear of it.</source>
        <translation>Ол барлық нұсқасымен, нобайларымен, хаттарымен және олардың файлдарымен өшеді, қайтару мүмкін емес. Бұрынғы сақтық көшірмелерде барлары қалады; ұйым компьютерлері білген кезде өшіреді.</translation>
    </message>
    <message>
        <source>One more member has to agree after you.</source>
        <translation>Сізден кейін тағы бір мүше келісуі керек.</translation>
    </message>
    <message>
        <source>A coordinator has to agree after you, on another computer.</source>
        <translation>Сізден кейін үйлестіруші басқа компьютерде келісуі керек.</translation>
    </message>
    <message>
        <source>Erase it for good?</source>
        <translation>Біржола өшірілсін бе?</translation>
    </message>
    <message>
        <source>Erase “{what}” for good?</source>
        <translation>«{what}» біржола өшірілсін бе?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>With it goes: {what}.</source>
        <translation>Онымен бірге өшіріледі: {what}.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>It was erased.</source>
        <translation>Өшірілді.</translation>
    </message>
    <message>
        <source>Your answer is kept.</source>
        <translation>Жауабыңыз сақталды.</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Restore it</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>әлі таңдалмаған</translation>
    </message>
    <message>
        <source>the usual folder of your user</source>
        <translation>пайдаланушыңыздың әдеттегі қапшығы</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Passphrase of the vault in it</source>
        <translation>Ондағы қойманың құпия сөйлемі</translation>
    </message>
    <message>
        <source>With recovery sheets instead</source>
        <translation>Оның орнына қалпына келтіру парақтарымен</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Сақтық көшірмені қалпына келтіру</translation>
    </message>
    <message>
        <source>All of it is checked first; the backup stays as it is. The vault that comes of it signs with keys of its own, so nobody takes it for the one that was lost.</source>
        <translation>Алдымен бәрі тексеріледі; сақтық көшірме сол күйі қалады. Одан шыққан қойма өз кілттерімен қол қояды, сондықтан оны жоғалғанымен ешкім шатастырмайды.</translation>
    </message>
    <message>
        <source>The folder of the backup</source>
        <translation>Сақтық көшірме қапшығы</translation>
    </message>
    <message>
        <source>The vault will lie in</source>
        <translation>Қойма жататын орын</translation>
    </message>
    <message>
        <source>Choose the folder of the backup.</source>
        <translation>Сақтық көшірме қапшығын таңдаңыз.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Құпия сөйлемді теріңіз.</translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation>Қоймаға арналған бос қапшық</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Why it is corrected</source>
        <translation>Неге түзетілді</translation>
    </message>
    <message>
        <source>kept with the change; may stay empty</source>
        <translation>өзгеріспен бірге сақталады; бос қалса да болады</translation>
    </message>
    <message>
        <source>Before it is saved</source>
        <translation>Сақтамас бұрын</translation>
    </message>
    <message>
        <source>Nothing here is required. What is open can be added on any later day.</source>
        <translation>Мұнда ештеңе міндетті емес. Жоғын кез келген күні қосуға болады.</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Екінші тексеру</translation>
    </message>
    <message>
        <source>Everything that letters need is there.</source>
        <translation>Хатқа керектің бәрі бар.</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>{number}-адам</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Addressee</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Бөлім тақырыбы</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Не сұралады</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Қосымшалар</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Signature line</source>
        <translation>Қолтаңба жолы</translation>
    </message>
</context>
<context>
    <name>RootForm</name>
    <message>
        <source>Sign with the sheets</source>
        <translation>Парақтармен қол қою</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>Type two sheets at least.</source>
        <translation>Кемінде екі парақ теріңіз.</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>It is not taken; ask a coordinator.</source>
        <translation>Ол қабылданбайды; үйлестірушіден сұраңыз.</translation>
    </message>
    <message>
        <source>A newer roster of the organisation came along, version {version}.</source>
        <translation>Ұйымның жаңарақ құрам тізімі бірге келді, {version}-нұсқа.</translation>
    </message>
    <message>
        <source>It is taken with the records, which are read by it.</source>
        <translation>Ол деректермен бірге қабылданады, деректер сол бойынша оқылады.</translation>
    </message>
    <message>
        <source>A roster of another organisation came along.</source>
        <translation>Басқа ұйымның құрам тізімі бірге келді.</translation>
    </message>
    <message>
        <source>A roster came along that contradicts the one that counts here.</source>
        <translation>Мұнда күшіндегісіне қайшы құрам тізімі бірге келді.</translation>
    </message>
    <message>
        <source>A roster came along that does not verify.</source>
        <translation>Тексеруден өтпейтін құрам тізімі бірге келді.</translation>
    </message>
    <message>
        <source>{who}: new, {now}</source>
        <translation>{who}: жаңа, {now}</translation>
    </message>
    <message>
        <source>{who}: changed, {now}</source>
        <translation>{who}: өзгертілді, {now}</translation>
    </message>
    <message>
        <source>{who}: {now}, before {before}</source>
        <translation>{who}: {now}, бұрын {before}</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>шеттетілген</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>ерікті</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>қызметкер</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>үйлестіруші</translation>
    </message>
    <message>
        <source>{role}, ended</source>
        <translation>{role}, мерзімі бітті</translation>
    </message>
    <message>
        <source>{role}, not yet</source>
        <translation>{role}, әлі емес</translation>
    </message>
</context>
<context>
    <name>RowsPart</name>
    <message>
        <source>The line was removed.</source>
        <translation>Жол алынды.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Қайтару</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Kept as told; no year in it. Add one if it is known.</source>
        <translation>Айтылғандай сақталды; жылы жоқ. Белгілі болса, қосыңыз.</translation>
    </message>
    <message>
        <source>Kept as told; there is no such day. Read it back once.</source>
        <translation>Айтылғандай сақталды; мұндай күн жоқ. Дауыстап оқып, тексеріңіз.</translation>
    </message>
    <message>
        <source>Kept as told; the end is before the beginning. Read it back once.</source>
        <translation>Айтылғандай сақталды; соңы басынан бұрын. Дауыстап оқып, тексеріңіз.</translation>
    </message>
    <message>
        <source>Kept as told; that year is too far away. Read it back once.</source>
        <translation>Айтылғандай сақталды; бұл жыл тым алыс. Дауыстап оқып, тексеріңіз.</translation>
    </message>
    <message>
        <source>Kept as told; it can mean more than one date.</source>
        <translation>Айтылғандай сақталды; бірнеше күнді білдіруі мүмкін.</translation>
    </message>
    <message>
        <source>Kept as told; no date understood. Add a year if it is known.</source>
        <translation>Айтылғандай сақталды; күні түсініксіз. Жылы белгілі болса, қосыңыз.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{start} or later</source>
        <translation>{start} не кейінірек</translation>
    </message>
    <message>
        <source>{end} or earlier</source>
        <translation>{end} не ертерек</translation>
    </message>
    <message>
        <source>perhaps around {date}</source>
        <translation>мүмкін, шамамен {date}</translation>
    </message>
    <message>
        <source>around {date}</source>
        <translation>шамамен {date}</translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation>мүмкін, {date}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month}, {year} ж.</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>{year} ж. көктем</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>{year} ж. жаз</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>{year} ж. күз</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>{year} ж. қыс</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <translation>{year}-жылдар</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Алу</translation>
    </message>
    <message>
        <source>Old form without a check: {words}</source>
        <translation>Тексеруі жоқ ескі түрі: {words}</translation>
    </message>
    <message>
        <source>The check digit fits.</source>
        <translation>Бақылау саны сай келеді.</translation>
    </message>
    <message>
        <source>It does not fit this kind, but it fits: {kind}.</source>
        <translation>Бұл түрге сай емес, бірақ мынаған сай: {kind}.</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Түрін өзгерту</translation>
    </message>
    <message>
        <source>Kept as told; no number understood. Read it back.</source>
        <translation>Айтылғандай сақталды; нөмір түсінілмеді. Қайта оқып беріңіз.</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>ұялы</translation>
    </message>
    <message>
        <source>fixed line</source>
        <translation>қалалық</translation>
    </message>
    <message>
        <source>man</source>
        <translation>ер</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>әйел</translation>
    </message>
    <message>
        <source>It should have {digits} characters. Kept as told; read it back once.</source>
        <translation>{digits} таңба болуы керек. Айтылғандай сақталды; дауыстап оқып, тексеріңіз.</translation>
    </message>
    <message>
        <source>Not only digits. Kept as told; read it back once.</source>
        <translation>Тек сан емес. Айтылғандай сақталды; дауыстап оқып, тексеріңіз.</translation>
    </message>
    <message>
        <source>The day of birth in it does not exist. Kept as told; read it back once.</source>
        <translation>Ондағы туған күн жоқ күн. Айтылғандай сақталды; дауыстап оқып, тексеріңіз.</translation>
    </message>
    <message>
        <source>The last digit does not fit. Kept as told; read it back once.</source>
        <translation>Соңғы саны сай емес. Айтылғандай сақталды; дауыстап оқып, тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>SaidStep</name>
    <message>
        <source>Kept as it is said there. What it says of each person comes in the next steps.</source>
        <translation>Ондағы айтылғандай сақталады. Әр адам туралы не айтқаны келесі қадамдарда жазылады.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Түрі</translation>
    </message>
</context>
<context>
    <name>SamePersonPage</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Бір адам ба?</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Ашық қалдыру</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Nothing to save yet</source>
        <translation>Әзірге сақтайтын ештеңе жоқ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталуда…</translation>
    </message>
    <message>
        <source>Saved, encrypted · {time}</source>
        <translation>Шифрланып сақталды · {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмады</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Сақталған іздеулер</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>What this search is called</source>
        <translation>Бұл іздеудің аты</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>«{name}» іздеуін алып тастау</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Бұл іздеуді сақтау…</translation>
    </message>
    <message>
        <source>None yet: search for something or choose a filter, then save it here.</source>
        <translation>Әзірге жоқ: бірдеңе іздеңіз немесе сүзгі таңдаңыз, содан кейін осында сақтаңыз.</translation>
    </message>
    <message>
        <source>It needs a name first.</source>
        <translation>Алдымен ат керек.</translation>
    </message>
    <message>
        <source>A search of this name is there already; this one takes its place.</source>
        <translation>Мұндай атты іздеу бар; оның орнына осы сақталады.</translation>
    </message>
    <message>
        <source>The saved search “{name}” is removed.</source>
        <translation>Сақталған «{name}» іздеуі алынды.</translation>
    </message>
    <message>
        <source>What it found stays.</source>
        <translation>Ол тапқаны қалады.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Қайтару</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Ticket {ticket}</source>
        <translation>Кезек нөмірі {ticket}</translation>
    </message>
    <message>
        <source>Year in which it happened</source>
        <translation>Болған жылы</translation>
    </message>
    <message>
        <source>County told of</source>
        <translation>Айтылған аудан</translation>
    </message>
    <message>
        <source>Sex of who speaks</source>
        <translation>Куәлік берушінің жынысы</translation>
    </message>
    <message>
        <source>Letter from it</source>
        <translation>Осыдан жазылған хат</translation>
    </message>
    <message>
        <source>Sex of one told of</source>
        <translation>Айтылған адамның жынысы</translation>
    </message>
    <message>
        <source>What became of the letter</source>
        <translation>Хат немен бітті</translation>
    </message>
    <message>
        <source>What became of the person</source>
        <translation>Адамның тағдыры</translation>
    </message>
    <message>
        <source>What became</source>
        <translation>Тағдыры</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Кеңсе</translation>
    </message>
    <message>
        <source>Consent to letters</source>
        <translation>Хатқа келісім</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Бейнежазба</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Сұралмаған</translation>
    </message>
    <message>
        <source>No letter</source>
        <translation>Хат жоқ</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Айтылмаған</translation>
    </message>
    <message>
        <source>With video</source>
        <translation>Бейнежазбасы бар</translation>
    </message>
    <message>
        <source>Without video</source>
        <translation>Бейнежазбасыз</translation>
    </message>
    <message>
        <source>by this name</source>
        <translation>осы атпен</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>айтылуы ұқсас</translation>
    </message>
    <message>
        <source>sounds like {text}</source>
        <translation>айтылуы ұқсас: {text}</translation>
    </message>
    <message>
        <source>in it: “{text}”</source>
        <translation>ішінде бар: «{text}»</translation>
    </message>
    <message>
        <source>told: “{text}”</source>
        <translation>айтылғаны: «{text}»</translation>
    </message>
    <message>
        <source>number {text}</source>
        <translation>нөмірі {text}</translation>
    </message>
    <message>
        <source>ticket {text}</source>
        <translation>кезек нөмірі {text}</translation>
    </message>
    <message>
        <source>name {text}</source>
        <translation>аты {text}</translation>
    </message>
    <message>
        <source>tells of {text}</source>
        <translation>кім туралы: {text}</translation>
    </message>
    <message>
        <source>tells of {text}, who sounds alike</source>
        <translation>кім туралы: {text}, айтылуы ұқсас</translation>
    </message>
    <message>
        <source>in the name of {text}</source>
        <translation>{text} атынан</translation>
    </message>
    <message>
        <source>in the name of {text}, who sounds alike</source>
        <translation>{text} атынан, айтылуы ұқсас</translation>
    </message>
    <message>
        <source>place {text}</source>
        <translation>жері: {text}</translation>
    </message>
    <message>
        <source>place {text}, which sounds alike</source>
        <translation>жері: {text}, айтылуы ұқсас</translation>
    </message>
    <message>
        <source>order swapped</source>
        <translation>реті ауысқан</translation>
    </message>
    <message>
        <source>without {endings}</source>
        <translation>{endings} жоқ</translation>
    </message>
    <message>
        <source>only on one side: {names}</source>
        <translation>тек бір жақта: {names}</translation>
    </message>
    <message>
        <source>title left out: {titles}</source>
        <translation>алынған атақ: {titles}</translation>
    </message>
    <message>
        <source>the same by the lexicon</source>
        <translation>сөздік бойынша бірдей</translation>
    </message>
    <message>
        <source>read as pinyin</source>
        <translation>пиньинь деп оқылды</translation>
    </message>
    <message>
        <source>vowels not written</source>
        <translation>дауыстылар жазылмаған</translation>
    </message>
    <message>
        <source>with and without ğ</source>
        <translation>ğ әрпімен де, онсыз да</translation>
    </message>
    <message>
        <source>without an ending of respect</source>
        <translation>құрмет жалғауынсыз</translation>
    </message>
    <message>
        <source>written as one word</source>
        <translation>бір сөз болып жазылған</translation>
    </message>
    <message>
        <source>begins so</source>
        <translation>осылай басталады</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазарту</translation>
    </message>
    <message>
        <source>Filter: {count}</source>
        <translation>Сүзгі: {count}</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>Password of the file</source>
        <translation>Файлдың құпия сөзі</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Дәл соны қайта</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>The password is too easy to guess.</source>
        <translation>Бұл құпия сөзді табу тым оңай.</translation>
    </message>
    <message>
        <source>Type the password twice.</source>
        <translation>Құпия сөзді екі рет теріңіз.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>How the interview was held</source>
        <translation>Сұхбат қалай өтті</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Куәлік беруші</translation>
    </message>
    <message>
        <source>Address and telephone</source>
        <translation>Мекенжай мен телефон</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Қауіпсіздік</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Куәлік сөз</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Бейнежазбалар</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Суреттер мен құжаттар</translation>
    </message>
    <message>
        <source>What the family did itself</source>
        <translation>Отбасы өзі не істеді</translation>
    </message>
    <message>
        <source>Who stands for the family</source>
        <translation>Отбасының өкілі кім</translation>
    </message>
    <message>
        <source>What was done to the family</source>
        <translation>Отбасына не жасалды</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Екінші тексеру</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Birth, numbers, work</source>
        <translation>Туған уақыты, нөмірлері, жұмысы</translation>
    </message>
    <message>
        <source>Family and health</source>
        <translation>Отбасы мен денсаулық</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Remarks on the file</source>
        <translation>Дерекке ескертпелер</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Кім екені</translation>
    </message>
    <message>
        <source>One person or two</source>
        <translation>Бір адам ба, екі адам ба</translation>
    </message>
    <message>
        <source>Addressee and kind</source>
        <translation>Кімге және түрі</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Хат мәтіні</translation>
    </message>
    <message>
        <source>Signed page</source>
        <translation>Қол қойылған бет</translation>
    </message>
    <message>
        <source>Sending and receipt</source>
        <translation>Жіберілуі және талоны</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Одан кейін не болды</translation>
    </message>
    <message>
        <source>Hidden or shown</source>
        <translation>Жасырылған ба, көрсетілген бе</translation>
    </message>
    <message>
        <source>What is to be erased</source>
        <translation>Не өшіріледі</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Иә не жоқ</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>SendOutPane</name>
    <message>
        <source>Nobody to send to yet</source>
        <translation>Әзірге жіберетін ешкім жоқ</translation>
    </message>
    <message>
        <source>A bundle is sealed for those whose cards you trust. Open a card and compare it first.</source>
        <translation>Бума карточкасы сенімді адамдарға арнап мөрленеді. Алдымен карточканы ашып, салыстырыңыз.</translation>
    </message>
    <message>
        <source>To the cards</source>
        <translation>Карточкаларға</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>Буманы жазу</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Қапшық таңдау…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Нені</translation>
    </message>
    <message>
        <source>The list could not be made.</source>
        <translation>Тізім жасалмады.</translation>
    </message>
    <message>
        <source>What never goes there…</source>
        <translation>Ешқашан жіберілмейтіні…</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n ереже</numerusform>
            <numerusform>%n ереже</numerusform>
        </translation>
    </message>
    <message>
        <source>They have signed for all of it.</source>
        <translation>Олар бәрін алғанын растаған.</translation>
    </message>
    <message>
        <source>Nothing goes by this choice.</source>
        <translation>Бұл таңдаумен ештеңе жіберілмейді.</translation>
    </message>
    <message>
        <source>The list is being made.</source>
        <translation>Тізім жасалуда.</translation>
    </message>
    <message>
        <source>Into {folder}, {free} free. It takes about {size}, and its name tells nothing.</source>
        <translation>Қапшық: {folder}, {free} бос. Шамамен {size} алады, атынан ештеңе білінбейді.</translation>
    </message>
    <message>
        <source>It is read back and checked. “Safely with” comes with their receipt.</source>
        <translation>Ол қайта оқылып, тексеріледі. «Сенімді тұрған жері» олардың растауымен келеді.</translation>
    </message>
    <message>
        <source>The bundle is being written.</source>
        <translation>Бума жазылуда.</translation>
    </message>
    <message>
        <source>Choose to whom.</source>
        <translation>Кімге екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose a folder, for example on a stick.</source>
        <translation>Қапшық таңдаңыз, мысалы флешкада.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Қапшықты таңдау</translation>
    </message>
    <message>
        <source>Other place…</source>
        <translation>Басқа орын…</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing in the folder.</source>
        <translation>Бас тартсаңыз, қапшықта ештеңе қалмайды.</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Бума жазылуда</translation>
    </message>
    <message>
        <source>Written: {file}, {size}.</source>
        <translation>Жазылды: {file}, {size}.</translation>
    </message>
    <message>
        <source>It was read back and is the same. Only {names} can open it. Nobody else can see who sent it or what is in it.</source>
        <translation>Ол қайта оқылды, дәл сондай. Оны тек мыналар аша алады: {names}. Кім жібергенін, ішінде не барын басқа ешкім көре алмайды.</translation>
    </message>
</context>
<context>
    <name>SeparatePage</name>
    <message>
        <source>Which account is about somebody else?</source>
        <translation>Қай әңгіме басқа адам туралы?</translation>
    </message>
    <message>
        <source>Separate the account</source>
        <translation>Әңгімені бөлу</translation>
    </message>
    <message>
        <source>Leave them together</source>
        <translation>Бірге қалдыру</translation>
    </message>
    <message>
        <source>For example: another man of the same name</source>
        <translation>Мысалы: аты бірдей басқа кісі</translation>
    </message>
    <message>
        <source>Separate an account</source>
        <translation>Әңгімені бөлу</translation>
    </message>
    <message>
        <source>Choose the account.</source>
        <translation>Әңгімені таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>SetWriter</name>
    <message>
        <source>Cancelling keeps the files that are written and checked; you can go on later.</source>
        <translation>Бас тартсаңыз, жазылып, тексерілген файлдар қалады; кейін жалғастыруға болады.</translation>
    </message>
    <message>
        <source>Writing the files and reading them back</source>
        <translation>Файлдар жазылып, қайта оқылуда</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are written, read back and the same.</source>
        <translation>
            <numerusform>%n файл жазылды, қайта оқылды, дәл сондай.</numerusform>
            <numerusform>%n файл жазылды, қайта оқылды, дәл сондай.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together {size}. The records are in {file}: it is brought in first.</source>
        <translation>Барлығы {size}. Деректер мына файлда: {file}. Алдымен сол қабылданады.</translation>
    </message>
    <message>
        <source>Not here, remove it yourself: {names}</source>
        <translation>Мұнда жоқ, өзіңіз жойыңыз: {names}</translation>
    </message>
    <message>
        <source>What was written of it is removed.</source>
        <translation>Одан жазылғаны жойылды.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Look and lock</source>
        <translation>Көрініс және құлып</translation>
    </message>
    <message>
        <source>next</source>
        <translation>келесі</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>барлық пернелер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Кіру жолдары</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>Signing letters</source>
        <translation>Хаттарға қол қою</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Көшірме және тексеру</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Осы қойма</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>қойындылар</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қапшық</translation>
    </message>
    <message>
        <source>Kuager {version}</source>
        <translation>Kuager {version}</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It works offline and sends nothing anywhere; what leaves this computer is what you write to a file.</source>
        <translation>GNU General Public License, 3-нұсқасы не кейінгісі бойынша еркін бағдарлама. Желісіз жұмыс істейді, ешқайда ештеңе жібермейді; бұл компьютерден тек өзіңіз файлға жазған нәрсе шығады.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Бағдарлама туралы</translation>
    </message>
</context>
<context>
    <name>SettleStep</name>
    <message>
        <source>Why it is corrected</source>
        <translation>Неге түзетілді</translation>
    </message>
    <message>
        <source>kept with the change; may stay empty</source>
        <translation>өзгеріспен бірге сақталады; бос қалса да болады</translation>
    </message>
    <message>
        <source>Before it is saved</source>
        <translation>Сақтамас бұрын</translation>
    </message>
    <message>
        <source>Nothing here is required.</source>
        <translation>Мұнда ештеңе міндетті емес.</translation>
    </message>
    <message>
        <source>What anybody can read is open. A paper that came by a secret way endangers who gave it: then the level decides what leaves this computer.</source>
        <translation>Кез келген адам оқи алатыны — ашық. Құпия жолмен келген қағаз берген адамға қауіп төндіреді: онда бұл компьютерден не шығатынын деңгей шешеді.</translation>
    </message>
</context>
<context>
    <name>SheetAreas</name>
    <message>
        <source>Words of one sheet</source>
        <translation>Бір парақтың сөздері</translation>
    </message>
    <message>
        <source>Words of another sheet</source>
        <translation>Басқа парақтың сөздері</translation>
    </message>
</context>
<context>
    <name>SheetsForm</name>
    <message>
        <source>Leave without the sheets?</source>
        <translation>Парақтарсыз кетесіз бе?</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Оларсыз кету</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Қалу</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Қосымша</translation>
    </message>
    <message>
        <source>Make the sheets</source>
        <translation>Парақтарды жасау</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Language of the instructions</source>
        <translation>Нұсқаулықтың тілі</translation>
    </message>
    <message>
        <source>Print them…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save as PDF files…</source>
        <translation>PDF файл етіп сақтау…</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Сөздерді көрсету</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Алдыңғы парақ</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Келесі парақ</translation>
    </message>
    <message>
        <source>I have them on paper</source>
        <translation>Олар қағазда бар</translation>
    </message>
    <message>
        <source>They are shown this once and kept nowhere. Best is paper straight from the printer; a file can be found by whoever takes the disk or the stick, so delete it after printing.</source>
        <translation>Олар бір-ақ рет көрсетіледі және еш жерде сақталмайды. Ең дұрысы — бірден принтерден шыққан қағаз; файлды дискіні не флешканы алған адам табуы мүмкін, сондықтан басып болған соң жойыңыз.</translation>
    </message>
    <message>
        <source>The sheets are being made.</source>
        <translation>Парақтар жасалуда.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are made</source>
        <translation>
            <numerusform>%n парақ жасалды</numerusform>
            <numerusform>%n парақ жасалды</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Бұл компьютерде принтер орнатылмаған.</translation>
    </message>
    <message>
        <source>Print, save or copy them first.</source>
        <translation>Алдымен басып шығарыңыз, сақтаңыз немесе көшіріп жазыңыз.</translation>
    </message>
    <message>
        <source>The sheets went to the printer.</source>
        <translation>Парақтар принтерге жіберілді.</translation>
    </message>
    <message>
        <source>Take them out of it yourself.</source>
        <translation>Оларды одан өзіңіз алыңыз.</translation>
    </message>
    <message>
        <source>The printer did not take the sheets.</source>
        <translation>Принтер парақтарды қабылдамады.</translation>
    </message>
    <message>
        <source>Look at the printer, then try again, or save them.</source>
        <translation>Принтерді қарап, қайталаңыз немесе сақтаңыз.</translation>
    </message>
    <message>
        <source>A folder for the sheets</source>
        <translation>Парақтарға арналған қапшық</translation>
    </message>
    <message>
        <source>Saved: {files}.</source>
        <translation>Сақталды: {files}.</translation>
    </message>
    <message>
        <source>Print them, then delete the files; until then whoever finds them can read the words.</source>
        <translation>Басып шығарып, файлдарды жойыңыз; оған дейін тапқан адам сөздерді оқи алады.</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Сөздерді жасыру</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>{number}-парақ, барлығы {count}</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Келесі аймақ</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>Аймақты жабу</translation>
    </message>
</context>
<context>
    <name>SignatureActs</name>
    <message>
        <source>Another member may counter-sign it here, or a coordinator elsewhere: export a copy, and take it back with the second signature.</source>
        <translation>Қарсы қолтаңбаны мұнда басқа мүше немесе басқа жерде үйлестіруші қоя алады: көшірмесін беріп, екінші қолтаңбамен қайта алыңыз.</translation>
    </message>
    <message>
        <source>Counter-sign it</source>
        <translation>Қарсы қол қою</translation>
    </message>
    <message>
        <source>Take a copy back…</source>
        <translation>Көшірмені қайта алу…</translation>
    </message>
    <message>
        <source>Counter-signature</source>
        <translation>Қарсы қолтаңба</translation>
    </message>
    <message>
        <source>A time-stamping service can attest when the signature existed. Its request is a small file that tells the service nothing of the letter; carry it there, and bring the answer back.</source>
        <translation>Уақыт белгісі қызметі қолтаңба қашан болғанын растай алады. Өтінімі — хат туралы ештеңе айтпайтын шағын файл; оны қызметке апарып, жауабын әкеліңіз.</translation>
    </message>
    <message>
        <source>Write the request…</source>
        <translation>Өтінім жазу…</translation>
    </message>
    <message>
        <source>Add the answer…</source>
        <translation>Жауапты қосу…</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Уақыт белгісі</translation>
    </message>
    <message>
        <source>The request is saved as {file}.</source>
        <translation>Өтінім сақталды: {file}.</translation>
    </message>
    <message>
        <source>Bring back the answer, often named .tsr.</source>
        <translation>Жауабын әкеліңіз, ол көбіне .tsr деп аталады.</translation>
    </message>
    <message>
        <source>Take a copy back</source>
        <translation>Көшірмені қайта алу</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Уақыт белгілері</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файл</translation>
    </message>
    <message>
        <source>Add the answer</source>
        <translation>Жауапты қосу</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>Өтінім жазу</translation>
    </message>
</context>
<context>
    <name>SignedView</name>
    <message>
        <source>The signed page</source>
        <translation>Қол қойылған бет</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Одан кейін не болды</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттері</translation>
    </message>
    <message>
        <source>Correct what became of it</source>
        <translation>Кейін не болғанын түзету</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Барлық хаттар</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>Не болғанын сақтау</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Көшірмесін алу…</translation>
    </message>
    <message>
        <source>The letter was erased, as two members decided.</source>
        <translation>Хат екі мүшенің шешімімен өшірілді.</translation>
    </message>
    <message>
        <source>What became of it stays in the register.</source>
        <translation>Оның немен біткені тізілімде қалады.</translation>
    </message>
    <message>
        <source>Pages of letters that were signed elsewhere are not drawn here yet.</source>
        <translation>Басқа жерде қол қойылған хаттардың беттері мұнда әзірге көрсетілмейді.</translation>
    </message>
    <message>
        <source>Export a copy to read it.</source>
        <translation>Оқу үшін көшірмесін алыңыз.</translation>
    </message>
    <message>
        <source>The signed page is not here, or cannot be read.</source>
        <translation>Қол қойылған бет мұнда жоқ немесе оқылмайды.</translation>
    </message>
    <message>
        <source>It may not have come with the record. Ask those who signed it for a copy.</source>
        <translation>Дерекпен бірге келмеген болар. Көшірмесін қол қойғандардан сұраңыз.</translation>
    </message>
    <message>
        <source>Nothing new is written.</source>
        <translation>Жаңа ештеңе жазылмаған.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Сақталуда.</translation>
    </message>
    <message>
        <source>Saved with the letter.</source>
        <translation>Хатпен бірге сақталды.</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>Көшірмесін алу</translation>
    </message>
    <message>
        <source>A copy is saved as {file}.</source>
        <translation>Көшірме сақталды: {file}.</translation>
    </message>
    <message>
        <source>It is not locked: whoever has the file can read it. The vault keeps its own.</source>
        <translation>Ол құлыпталмаған: файл кімде болса, сол оқи алады. Қоймада өзінікі қалады.</translation>
    </message>
</context>
<context>
    <name>SignerPart</name>
    <message>
        <source>Read these numbers aloud to the coordinator.</source>
        <translation>Бұл сандарды үйлестірушіге дауыстап оқыңыз.</translation>
    </message>
    <message>
        <source>Letters keep a place for a coordinator&apos;s counter-signature</source>
        <translation>Хаттарда үйлестірушінің қарсы қолтаңбасына орын қалады</translation>
    </message>
    <message>
        <source>For all members. A letter that is signed already stays as it is.</source>
        <translation>Барлық мүшеге ортақ. Қол қойылған хат сол күйі қалады.</translation>
    </message>
    <message>
        <source>A certificate names the office that signs, so that others can check a letter. It is no state-recognised e-signature: what counts is the applicant&apos;s own hand on paper.</source>
        <translation>Сертификат қол қоятын кеңсені атайды, сонда басқалар хатты тексере алады. Бұл мемлекеттік ЭЦҚ емес: өтініш берушінің қағаздағы өз қолы ғана есепке алынады.</translation>
    </message>
    <message>
        <source>Ask for a certificate…</source>
        <translation>Сертификат сұрау…</translation>
    </message>
    <message>
        <source>Take the answer…</source>
        <translation>Жауапты алу…</translation>
    </message>
    <message>
        <source>Use a key file…</source>
        <translation>Кілт файлын алу…</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Сертификатты сақтау…</translation>
    </message>
    <message>
        <source>Who signs letters</source>
        <translation>Хатқа кім қол қояды</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Кеңсе</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>Өзіңіз</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>қолданыста</translation>
    </message>
    <message>
        <source>Sign as this</source>
        <translation>Осымен қол қою</translation>
    </message>
    <message>
        <source>Delete the key…</source>
        <translation>Кілтті жою…</translation>
    </message>
    <message>
        <source>No certificate yet; the vault makes one of its own with the first letter.</source>
        <translation>Сертификат әлі жоқ; алғашқы хатпен қойма өзі жасайды.</translation>
    </message>
    <message>
        <source>No certificate. Letters name the office.</source>
        <translation>Сертификат жоқ. Хаттарда кеңсе аталады.</translation>
    </message>
    <message>
        <source>nobody but itself</source>
        <translation>өзінен басқа ешкім</translation>
    </message>
    <message>
        <source>{name}, vouched for by {issuer}; it begins with {key}, ends {day}.</source>
        <translation>{name}, куәландырған: {issuer}; басы {key}, мерзімі: {day}.</translation>
    </message>
    <message>
        <source>It was withdrawn: nothing can be signed with it. Ask for a new one.</source>
        <translation>Ол қайтарып алынған: онымен қол қоюға болмайды. Жаңасын сұраңыз.</translation>
    </message>
    <message>
        <source>It is not in force today. Ask for a new one.</source>
        <translation>Ол бүгін күшінде емес. Жаңасын сұраңыз.</translation>
    </message>
    <message>
        <source>A request waits for its answer.</source>
        <translation>Өтінім жауап күтуде.</translation>
    </message>
    <message>
        <source>Ask for a certificate</source>
        <translation>Сертификат сұрау</translation>
    </message>
    <message>
        <source>A small file goes to the coordinator, who answers with another one. The key itself never leaves this vault.</source>
        <translation>Үйлестірушіге шағын файл барады, ол басқа файлмен жауап береді. Кілттің өзі бұл қоймадан ешқашан шықпайды.</translation>
    </message>
    <message>
        <source>What stands beside the signature, for example the office</source>
        <translation>Қолтаңба жанында не тұрады, мысалы кеңсе</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Өтінімді сақтау…</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Өтінімді сақтау</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Сертификатты сақтау</translation>
    </message>
    <message>
        <source>Take the answer</source>
        <translation>Жауапты алу</translation>
    </message>
    <message>
        <source>{authority} vouches for {name}. These are the numbers of the authority: from now on, letters of everybody whom it vouches for are trusted here.</source>
        <translation>{name} — оны {authority} куәландырады. Бұл — сол орталықтың сандары: бұдан былай ол куәландырғандардың бәрінің хаттары мұнда сенімді.</translation>
    </message>
    <message>
        <source>Compare the authority</source>
        <translation>Орталықты салыстыру</translation>
    </message>
    <message>
        <source>Trust it, and sign with this</source>
        <translation>Сеніп, осымен қол қою</translation>
    </message>
    <message>
        <source>Letters are signed with it from now on.</source>
        <translation>Енді хаттарға сонымен қол қойылады.</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Кілт файлдары</translation>
    </message>
    <message>
        <source>A key and certificate of another authority, P-256 or RSA. State keys (GOST) cannot be used.</source>
        <translation>Басқа орталықтың кілті мен сертификаты, P-256 не RSA. Мемлекеттік кілттер (GOST) жарамайды.</translation>
    </message>
    <message>
        <source>Sign with this key</source>
        <translation>Осы кілтпен қол қою</translation>
    </message>
    <message>
        <source>Delete this signing key?</source>
        <translation>Бұл қол қою кілті жойылсын ба?</translation>
    </message>
    <message>
        <source>It cannot be had back. Letters it signed stay signed, and can be checked as before.</source>
        <translation>Оны қайтару мүмкін емес. Ол қол қойған хаттар сол күйі қалады, бұрынғыдай тексеріледі.</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Кілтті жою</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сақтау</translation>
    </message>
</context>
<context>
    <name>Signers</name>
    <message>
        <source>The office: every member signs with it</source>
        <translation>Кеңсе: онымен әр мүше қол қояды</translation>
    </message>
    <message>
        <source>Yourself: your own name, and only you sign with it</source>
        <translation>Өзіңіз: өз атыңыз, онымен тек сіз қол қоясыз</translation>
    </message>
</context>
<context>
    <name>SigningPart</name>
    <message>
        <source>All files</source>
        <translation>Барлық файл</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Сақталды: {file}.</translation>
    </message>
</context>
<context>
    <name>SittingClock</name>
    <message>
        <source>Break</source>
        <translation>Үзіліс</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
</context>
<context>
    <name>SittingEnd</name>
    <message>
        <source>The sitting ended at {time}.</source>
        <translation>Кездесу {time} уақытында аяқталды.</translation>
    </message>
    <message>
        <source>Everything is kept. It can be saved as it is, or gone on with now or on any day.</source>
        <translation>Бәрі сақталды. Осы күйі сақтауға не қазір немесе кез келген күні жалғастыруға болады.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Жалғастыру</translation>
    </message>
</context>
<context>
    <name>SittingHeader</name>
    <message>
        <source>Break, and go on</source>
        <translation>Үзіліс және жалғастыру</translation>
    </message>
    <message>
        <source>Stop: the sitting is over</source>
        <translation>Тоқтату: кездесу аяқталды</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Жаңа сұхбат</translation>
    </message>
    <message>
        <source>Interviewer {name}</source>
        <translation>Сұхбат алушы {name}</translation>
    </message>
    <message>
        <source>interpreter {name}</source>
        <translation>аудармашы {name}</translation>
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
        <translation>Парақшаның тілі</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Парақшаны басып шығару</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Файл етіп сақтау…</translation>
    </message>
    <message>
        <source>The number and the contact of the office, nothing else. The contact is in the settings.</source>
        <translation>Нөмір мен кеңсенің байланысы ғана, басқа ештеңе жоқ. Байланыс баптауларда жазылған.</translation>
    </message>
    <message>
        <source>Slip to take home</source>
        <translation>Үйге алып кететін парақша</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Парақшаны сақтау</translation>
    </message>
    <message>
        <source>The slip was written to {file}, not encrypted.</source>
        <translation>Парақша {file} файлына жазылды, шифрланбаған.</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>Принтер ештеңе қабылдамады.</translation>
    </message>
    <message>
        <source>Look at it and try again.</source>
        <translation>Қарап, қайталаңыз.</translation>
    </message>
</context>
<context>
    <name>SourceChoice</name>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Whose account is to be corrected?</source>
        <translation>Кімнің әңгімесі түзетіледі?</translation>
    </message>
    <message>
        <source>Each is corrected where it was told; the others stay as they are.</source>
        <translation>Әрқайсысы айтылған жерінде түзетіледі; қалғандары сол күйі қалады.</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>түзету</translation>
    </message>
    <message>
        <source>back</source>
        <translation>артқа</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>What it is</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Көшірмелер</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Before it is saved</source>
        <translation>Сақтамас бұрын</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Save as a record now</source>
        <translation>Қазір дерек етіп сақтау</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Неге түзетілді</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Түзетуді сақтау</translation>
    </message>
    <message>
        <source>Save the source</source>
        <translation>Дереккөзді сақтау</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Келесі: {step}</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Басқа дереккөз</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>New source</source>
        <translation>Жаңа дереккөз</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Басқа дереккөздер</translation>
    </message>
    <message>
        <source>No other source yet</source>
        <translation>Әзірге басқа дереккөз жоқ</translation>
    </message>
    <message>
        <source>Statements of officials, reports, papers, messages, satellite pictures: what they say of a person stands beside what the family tells, and overwrites nothing.</source>
        <translation>Ресми адамдардың мәлімдемелері, хабарлар, қағаздар, хат алмасу, жерсерік суреттері: олардың адам туралы айтқаны отбасы айтқанның қасында тұрады, ештеңені ауыстырмайды.</translation>
    </message>
    <message>
        <source>No source was found</source>
        <translation>Дереккөз табылмады</translation>
    </message>
    <message>
        <source>Titles, who said it, where it was published, those whom it tells of, and its words were looked at. Try one word, or fewer filters.</source>
        <translation>Тақырыбы, кім айтқаны, қайда жарияланғаны, кім туралы екені және мәтіні қаралды. Бір сөз теріп көріңіз немесе сүзгіні азайтыңыз.</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>Барлық дереккөзді көрсету</translation>
    </message>
    <message>
        <source>Title, author, name or word</source>
        <translation>Тақырып, автор, ат не сөз</translation>
    </message>
    <message>
        <source>Source without a title</source>
        <translation>Тақырыбы жоқ дереккөз</translation>
    </message>
    <message>
        <source>{draft}. It is gone for good; only what was saved as a source before stays.</source>
        <translation>{draft}. Ол біржола жойылады; тек бұрын дереккөз ретінде сақталғаны қалады.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашу</translation>
    </message>
    <message>
        <source>new source</source>
        <translation>жаңа дереккөз</translation>
    </message>
    <message>
        <source>find</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>back to the people</source>
        <translation>адамдарға қайту</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n дереккөз</numerusform>
            <numerusform>%n дереккөз</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Kind, and who said it</source>
        <translation>Түрі және кім айтқаны</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Source without a title</source>
        <translation>Тақырыбы жоқ дереккөз</translation>
    </message>
    <message>
        <source>about {persons}</source>
        <translation>кім туралы: {persons}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Not sent yet</source>
        <translation>Әлі жіберілмеген</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Талоны әлі жоқ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Жауап күтілуде</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Мерзімі жақын</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жауап келді</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Жауап келмеді</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>The answer is due on {day}</source>
        <translation>Жауап мерзімі: {day}</translation>
    </message>
    <message>
        <source>The answer was due on {day}</source>
        <translation>Жауап мерзімі болған күн: {day}</translation>
    </message>
    <message>
        <source>The law&apos;s term for an answer ended on {day}.</source>
        <translation>Заңдағы жауап мерзімі бітті: {day}.</translation>
    </message>
    <message>
        <source>The answer came late: its last day was {day}.</source>
        <translation>Жауап кеш келді: соңғы күні {day} болған.</translation>
    </message>
    <message>
        <source>The family was told too late of a longer term, or of another office: the last day was {day}.</source>
        <translation>Мерзім ұзарғанын не басқа органға жіберілгенін отбасына кеш айтқан: соңғы күні {day} болған.</translation>
    </message>
    <message>
        <source>The term was made longer than the law allows: {day} at most.</source>
        <translation>Мерзім заң рұқсат еткеннен артық ұзартылған: ең кеші {day}.</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Барлық хаттар</translation>
    </message>
    <message>
        <source>Overdue or due soon</source>
        <translation>Мерзімі өткен не жақын</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Жауап күткендер</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>Талоны жоқтар</translation>
    </message>
</context>
<context>
    <name>StandingView</name>
    <message>
        <source>Write about this letter…</source>
        <translation>Бұл хат туралы жазу…</translation>
    </message>
    <message>
        <source>The law&apos;s term begins on the day of receipt, and no receipt is written down.</source>
        <translation>Заңдағы мерзім қабылданған күннен басталады, ал қабылданғаны жазылмаған.</translation>
    </message>
    <message>
        <source>The first term was made longer.</source>
        <translation>Алғашқы мерзім ұзартылған.</translation>
    </message>
    <message>
        <source>It is about an earlier letter.</source>
        <translation>Ол бұрынғы хат туралы.</translation>
    </message>
    <message>
        <source>Another letter was written about it.</source>
        <translation>Ол туралы басқа хат жазылған.</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>Ticket and room</source>
        <translation>Кезек және бөлме</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step</source>
        <translation>Қадам</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Алдыңғы қадам</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Guessed at once.</source>
        <translation>Бірден табылады.</translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Әлсіз.</translation>
    </message>
    <message>
        <source>Enough for now.</source>
        <translation>Әзірге жетеді.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Жақсы.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Мықты.</translation>
    </message>
    <message>
        <source>Words and names that everybody uses are tried first. Add more words.</source>
        <translation>Жұртқа белгілі сөздер мен аттар бірінші байқалады. Тағы сөз қосыңыз.</translation>
    </message>
    <message>
        <source>Neighbouring keys are tried early. Add ordinary words.</source>
        <translation>Қатар тұрған пернелер ерте байқалады. Жай сөздер қосыңыз.</translation>
    </message>
    <message>
        <source>Repeating adds nothing. Add other words.</source>
        <translation>Қайталау ештеңе қоспайды. Басқа сөздер қосыңыз.</translation>
    </message>
    <message>
        <source>Sequences are tried early. Add ordinary words.</source>
        <translation>Тізбектер ерте байқалады. Жай сөздер қосыңыз.</translation>
    </message>
    <message>
        <source>Dates and years are tried early. Add ordinary words.</source>
        <translation>Күндер мен жылдар ерте байқалады. Жай сөздер қосыңыз.</translation>
    </message>
    <message>
        <source>One or two words more would make it much stronger.</source>
        <translation>Тағы бір-екі сөз оны әлдеқайда мықты етеді.</translation>
    </message>
    <message>
        <source>Longer is better than stranger: add a word or two.</source>
        <translation>Ұзын болғаны күрделі болғанынан жақсы: бір-екі сөз қосыңыз.</translation>
    </message>
    <message>
        <source>As long as nobody can guess how you chose it.</source>
        <translation>Оны қалай таңдағаныңызды ешкім таппаса болды.</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Every word makes it harder to guess.</source>
        <translation>Әр сөз оны табуды қиындатады.</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Write the rows not taken…</source>
        <translation>Алынбаған жолдарды жазу…</translation>
    </message>
    <message>
        <source>Open a table…</source>
        <translation>Кесте ашу…</translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Кестені қабылдау</translation>
    </message>
    <message>
        <source>Paper forms and lists that an office keeps as XLSX or CSV. You see what each column means and what would happen before anything changes.</source>
        <translation>Кеңсенің XLSX не CSV түрінде жүргізетін қағаз формалары мен тізімдері. Ештеңе өзгермей тұрып әр баған нені білдіретінін және не болатынын көресіз.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Кестелер</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файл</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Кесте ашу</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Оқылуы</translation>
    </message>
    <message>
        <source>Cancelling changes nothing.</source>
        <translation>Бас тартсаңыз, ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Әзірге ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>It is being looked at.</source>
        <translation>Ол қаралуда.</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n interview(s)</source>
        <translation>
            <numerusform>%n сұхбатты қабылдау</numerusform>
            <numerusform>%n сұхбатты қабылдау</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what the columns mean.</source>
        <translation>Бағандар нені білдіретінін таңдаңыз.</translation>
    </message>
    <message>
        <source>No row can be taken as it is.</source>
        <translation>Осы күйінде ешбір жолды алуға болмайды.</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>Мұның бәрі осында бар.</translation>
    </message>
    <message>
        <source>The mapping is kept as {name}.</source>
        <translation>Сәйкестік сақталды: {name}.</translation>
    </message>
    <message>
        <source>It is being brought in.</source>
        <translation>Қабылдануда.</translation>
    </message>
    <message>
        <source>from a table</source>
        <translation>кестеден</translation>
    </message>
    <message>
        <source>Cancelling brings nothing in; everything stays as it was.</source>
        <translation>Бас тартсаңыз, ештеңе қабылданбайды; бәрі бұрынғыдай қалады.</translation>
    </message>
    <message>
        <source>Bringing the table in</source>
        <translation>Кесте қабылдануда</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) were brought in.</source>
        <translation>
            <numerusform>%n сұхбат қабылданды.</numerusform>
            <numerusform>%n сұхбат қабылданды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) of the table were not taken.</source>
        <translation>
            <numerusform>Кестедегі %n сұхбат алынбады.</numerusform>
            <numerusform>Кестедегі %n сұхбат алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was brought in; everything is as it was.</source>
        <translation>Ештеңе қабылданған жоқ; бәрі бұрынғыдай.</translation>
    </message>
    <message>
        <source>Write the rows that are not taken</source>
        <translation>Алынбаған жолдарды жазу</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Неге алынбады</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written, with the reasons in the last column.</source>
        <translation>
            <numerusform>%n жол жазылды, себептері соңғы бағанда.</numerusform>
            <numerusform>%n жол жазылды, себептері соңғы бағанда.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted.</source>
        <translation>Файл шифрланбаған.</translation>
    </message>
</context>
<context>
    <name>TablePlanView</name>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгерген</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Өзгермеген</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Алынбаған</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Не түсінілді</translation>
    </message>
    <message numerus="yes">
        <source>All of it is kept as told. %n cell(s) were not understood.</source>
        <translation>
            <numerusform>Бәрі айтылғандай сақталады. %n ұяшық түсінілмеді.</numerusform>
            <numerusform>Бәрі айтылғандай сақталады. %n ұяшық түсінілмеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Сұхбат</translation>
    </message>
    <message>
        <source>As told</source>
        <translation>Айтылғандай</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінілгені</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Аты жоқ</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Person told of</source>
        <translation>Айтылған адам</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Not at all: every row is a new interview</source>
        <translation>Табылмайды: әр жол — жаңа сұхбат</translation>
    </message>
    <message>
        <source>By the number that Kuager gave it</source>
        <translation>Kuager берген нөмірмен</translation>
    </message>
    <message>
        <source>By the number in the office&apos;s own papers</source>
        <translation>Кеңсенің өз қағазындағы нөмірмен</translation>
    </message>
    <message>
        <source>By ticket and date</source>
        <translation>Кезек нөмірі мен күнімен</translation>
    </message>
    <message>
        <source>The other program rounded this number. Type it again as text.</source>
        <translation>Басқа бағдарлама бұл санды дөңгелектеп жіберген. Мәтін етіп қайта теріңіз.</translation>
    </message>
    <message>
        <source>This word is in no list. Write it as it is called here.</source>
        <translation>Бұл сөз ешбір тізімде жоқ. Мұнда қалай аталса, солай жазыңыз.</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>Бұл бүтін сан емес.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Бұл «иә» де, «жоқ» та емес.</translation>
    </message>
    <message>
        <source>This is no date in EDTF.</source>
        <translation>Бұл EDTF пішіміндегі күн емес.</translation>
    </message>
    <message>
        <source>The number that the row is found by is empty.</source>
        <translation>Жол табылатын нөмір бос.</translation>
    </message>
    <message>
        <source>Several interviews have this number.</source>
        <translation>Бұл нөмір бірнеше сұхбатта бар.</translation>
    </message>
    <message>
        <source>Two rows of one interview differ here.</source>
        <translation>Бір сұхбаттың екі жолы мұнда әртүрлі.</translation>
    </message>
    <message>
        <source>The interview is hidden as a mistake.</source>
        <translation>Сұхбат қате деп жасырылған.</translation>
    </message>
    <message>
        <source>The interview was erased.</source>
        <translation>Сұхбат өшірілген.</translation>
    </message>
    <message>
        <source>The account belongs to another interview or source.</source>
        <translation>Әңгіме басқа сұхбаттікі не дереккөздікі.</translation>
    </message>
    <message>
        <source>Several people of the interview have this name.</source>
        <translation>Сұхбатта мұндай атты бірнеше адам бар.</translation>
    </message>
    <message>
        <source>Two rows are about one person.</source>
        <translation>Екі жол бір адам туралы.</translation>
    </message>
    <message>
        <source>Too many people for one interview.</source>
        <translation>Бір сұхбатқа адам тым көп.</translation>
    </message>
    <message>
        <source>This does not fit the field.</source>
        <translation>Бұл осы өріске сай емес.</translation>
    </message>
    <message>
        <source>Understood as {fact}</source>
        <translation>Түсінілгені: {fact}</translation>
    </message>
    <message>
        <source>Dialled {fact}</source>
        <translation>Терілетін нөмір: {fact}</translation>
    </message>
    <message>
        <source>Kept as told; no date was understood</source>
        <translation>Айтылғандай сақталды; күні түсінілмеді</translation>
    </message>
    <message>
        <source>Kept as told; no telephone number was understood</source>
        <translation>Айтылғандай сақталды; телефон нөмірі түсінілмеді</translation>
    </message>
    <message>
        <source>The number fits its own check</source>
        <translation>Нөмір өз тексеруіне сай</translation>
    </message>
    <message>
        <source>Kept as told; this kind of number has no check</source>
        <translation>Айтылғандай сақталды; мұндай нөмірдің тексеруі жоқ</translation>
    </message>
    <message>
        <source>Kept as told; the number does not fit its own check</source>
        <translation>Айтылғандай сақталды; нөмір өз тексеруіне сай емес</translation>
    </message>
    <message>
        <source>In row {numbers}</source>
        <translation>Жолдары: {numbers}</translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation>Қабылданбайды</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Жаңа сұхбат</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Ештеңе өзгермейді</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Next tab</source>
        <translation>Келесі қойынды</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Алдыңғы қойынды</translation>
    </message>
</context>
<context>
    <name>TakingHome</name>
    <message>
        <source>A slip carries the number of a ticket. This interview has none.</source>
        <translation>Парақшада кезек нөмірі болады. Бұл сұхбатта ол жоқ.</translation>
    </message>
    <message>
        <source>For the family to take home</source>
        <translation>Отбасы үйге алып кететіні</translation>
    </message>
    <message>
        <source>No letter: the family has not agreed to letters to Kazakh authorities.</source>
        <translation>Хат жоқ: отбасы Қазақстан органдарына хатқа келіспеген.</translation>
    </message>
    <message>
        <source>No letter yet. Save the interview, then write it; its copy is then here.</source>
        <translation>Хат әлі жоқ. Сұхбатты сақтап, хатты жазыңыз; сонда көшірмесі осында болады.</translation>
    </message>
    <message>
        <source>No letter is signed yet. When one is, the family&apos;s copy is here.</source>
        <translation>Әлі ешбір хатқа қол қойылмаған. Қол қойылғанда отбасының көшірмесі осында болады.</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>Принтер ештеңе қабылдамады.</translation>
    </message>
    <message>
        <source>Look at it and try again.</source>
        <translation>Қарап, қайталаңыз.</translation>
    </message>
    <message>
        <source>Save the family&apos;s copy</source>
        <translation>Отбасының көшірмесін сақтау</translation>
    </message>
    <message>
        <source>The copy was written to {file}, not encrypted.</source>
        <translation>Көшірме {file} файлына жазылды, шифрланбаған.</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Text of the template</source>
        <translation>Үлгінің мәтіні</translation>
    </message>
    <message>
        <source>This is what was being written last; it is not kept yet.</source>
        <translation>Бұл — соңғы жазылып жатқаны; ол әлі сақталмаған.</translation>
    </message>
    <message>
        <source>Begin again from the template</source>
        <translation>Үлгіден қайта бастау</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Мәтінге қою</translation>
    </message>
    <message>
        <source>Facts that a template may name</source>
        <translation>Үлгіде атауға болатын мәліметтер</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Throw the changes away…</source>
        <translation>Өзгерістерді жою…</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Барлық үлгілер</translation>
    </message>
    <message>
        <source>shown with invented people</source>
        <translation>ойдан алынған адамдармен көрсетілген</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>Үлгіні сақтау</translation>
    </message>
    <message>
        <source>It is being tried.</source>
        <translation>Ол тексерілуде.</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>Сөйлем-сөйлеммен</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Бүкіл мәтін</translation>
    </message>
    <message>
        <source>It follows the form, but never says what is required: {elements}</source>
        <translation>Пішіні дұрыс, бірақ міндетті нәрсені ешқашан айтпайды: {elements}</translation>
    </message>
    <message>
        <source>It follows the form.</source>
        <translation>Пішіні дұрыс.</translation>
    </message>
    <message>
        <source>No font of the program has the character {character} ({name}).</source>
        <translation>Бағдарламаның ешбір қарпінде {character} ({name}) таңбасы жоқ.</translation>
    </message>
    <message>
        <source>There is no fact called {name} here.</source>
        <translation>Мұнда {name} деген мәлімет жоқ.</translation>
    </message>
    <message>
        <source>A brace stands where it names no fact.</source>
        <translation>Фигуралық жақшада мәлімет аты жоқ.</translation>
    </message>
    <message>
        <source>It does not follow the form: {reason}</source>
        <translation>Пішіні дұрыс емес: {reason}</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Only what follows the form can be kept.</source>
        <translation>Тек пішіні дұрысын сақтауға болады.</translation>
    </message>
    <message>
        <source>It is being kept.</source>
        <translation>Сақталуда.</translation>
    </message>
    <message>
        <source>Throw the changes away?</source>
        <translation>Өзгерістер жойылсын ба?</translation>
    </message>
    <message>
        <source>The template stays as it was kept last. A copy that was never kept is gone.</source>
        <translation>Үлгі соңғы сақталған күйінде қалады. Ешқашан сақталмаған көшірме жоғалады.</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Өзгерістерді жою</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Жаза беру</translation>
    </message>
</context>
<context>
    <name>TemplateSentences</name>
    <message>
        <source>This template is not written so that its sentences are found. See its whole text.</source>
        <translation>Бұл үлгі сөйлемдері бөлінетіндей жазылмаған. Бүкіл мәтінін қараңыз.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>әрқашан</translation>
    </message>
    <message>
        <source>for each applicant</source>
        <translation>әр өтініш берушіге</translation>
    </message>
    <message>
        <source>for each person</source>
        <translation>әр адамға</translation>
    </message>
    <message>
        <source>for each event of a person</source>
        <translation>адамның әр оқиғасына</translation>
    </message>
    <message>
        <source>for each source of a fact on which sources differ</source>
        <translation>дереккөздер өзгеше айтқан мәліметтің әр дереккөзіне</translation>
    </message>
    <message>
        <source>for each further request</source>
        <translation>әр қосымша сұрауға</translation>
    </message>
    <message>
        <source>for each annex</source>
        <translation>әр қосымшаға</translation>
    </message>
    <message>
        <source>only to: {whom}</source>
        <translation>тек мыналарға: {whom}</translation>
    </message>
    <message>
        <source>only with: {facts}</source>
        <translation>тек мынау болса: {facts}</translation>
    </message>
    <message>
        <source>only without: {facts}</source>
        <translation>тек мынау болмаса: {facts}</translation>
    </message>
</context>
<context>
    <name>TemplatesPart</name>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Templates of letters</source>
        <translation>Хат үлгілері</translation>
    </message>
    <message>
        <source>Copy and edit</source>
        <translation>Көшіріп түзету</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Алып тастау…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Файлға сақтау…</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Қабылдау…</translation>
    </message>
    <message>
        <source>The program&apos;s own stay as they are; a copy can be worded anew, and holds for every member of this vault. Each letter keeps which version made it. No lawyer has read the wordings that are marked as not reviewed.</source>
        <translation>Бағдарламаның өз үлгілері сол күйі қалады; көшірмесін басқаша жазуға болады, ол осы қойманың барлық мүшесіне ортақ. Әр хатта оны қай нұсқа жасағаны сақталады. «Тексерілмеген» деп белгіленген мәтіндерді заңгер оқымаған.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Тексерілмеген</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Өзіңіздікі</translation>
    </message>
    <message>
        <source>{name} is kept as version {number}.</source>
        <translation>{name} {number}-нұсқа болып сақталды.</translation>
    </message>
    <message>
        <source>Remove this template?</source>
        <translation>Бұл үлгі алып тасталсын ба?</translation>
    </message>
    <message>
        <source>Letters that it made stay as they are. Letters on the desk cannot take its words anew.</source>
        <translation>Ол жасаған хаттар сол күйі қалады. Нобай хаттар оның мәтінін қайта ала алмайды.</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Үлгіні алып тастау</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оқымау</translation>
    </message>
    <message>
        <source>Template of a letter</source>
        <translation>Хат үлгісі</translation>
    </message>
</context>
<context>
    <name>TestifierStep</name>
    <message>
        <source>The one who speaks</source>
        <translation>Куәлік беруші</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Ticket {number}</source>
        <translation>Кезек нөмірі {number}</translation>
    </message>
    <message>
        <source>Name, as told</source>
        <translation>Аты-жөні, айтылғандай</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Identity number, if at hand</source>
        <translation>Құжат нөмірі, қолда болса</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Кім туралы</translation>
    </message>
    <message>
        <source>as he or she says it</source>
        <translation>өзі айтқандай</translation>
    </message>
    <message>
        <source>What is wished for</source>
        <translation>Не қалайды</translation>
    </message>
    <message>
        <source>a letter, a copy, only to tell</source>
        <translation>хат, көшірме, тек айтып беру</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Шақыру</translation>
    </message>
    <message>
        <source>Went away</source>
        <translation>Кетіп қалды</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Сұхбатты ашу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Put into today&apos;s queue</source>
        <translation>Бүгінгі кезекке қою</translation>
    </message>
    <message>
        <source>Back into the queue</source>
        <translation>Кезекке қайтару</translation>
    </message>
    <message>
        <source>Resume interview</source>
        <translation>Сұхбатты жалғастыру</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Өзіме алу</translation>
    </message>
    <message>
        <source>Take into the room</source>
        <translation>Бөлмеге кіргізу</translation>
    </message>
    <message>
        <source>What you typed last is not kept yet; it stands only in this window.</source>
        <translation>Соңғы терілген әлі сақталмаған; ол тек осы терезеде.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайта көру</translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation>келді: {time}</translation>
    </message>
    <message>
        <source>called {time}</source>
        <translation>шақырылды: {time}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Уақыт бойынша</translation>
    </message>
    <message>
        <source>No event is recorded. Events belong to an interview, under “What happened”.</source>
        <translation>Оқиға жазылмаған. Оқиғалар сұхбатта, «Не болды» қадамында жазылады.</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Болған</translation>
    </message>
    <message>
        <source>What; how and when learned</source>
        <translation>Не; қалай және қашан білді</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>format of a day for QLocale</comment>
        <translation>d MMMM, dddd</translation>
    </message>
    <message>
        <source>called {time}</source>
        <translation>шақырылды: {time}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} сағ {minutes} мин</translation>
    </message>
    <message>
        <source>Name not told yet</source>
        <translation>Аты әлі айтылмаған</translation>
    </message>
    <message>
        <source>In the room with you, open now</source>
        <translation>Бөлмеде сізбен, қазір ашық</translation>
    </message>
    <message>
        <source>In the room with you</source>
        <translation>Бөлмеде сізбен</translation>
    </message>
    <message>
        <source>Paused, with you</source>
        <translation>Кідіртілген, сізде</translation>
    </message>
    <message>
        <source>In the room with {member}</source>
        <translation>Бөлмеде, {member} қабылдауда</translation>
    </message>
    <message>
        <source>Paused, with {member}</source>
        <translation>Кідіртілген, кімде: {member}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} бастап</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>аяқталды: {time}</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>кетті: {time}</translation>
    </message>
    <message>
        <source>was waiting</source>
        <translation>күтіп тұрған</translation>
    </message>
    <message>
        <source>was in the room</source>
        <translation>бөлмеде болған</translation>
    </message>
    <message>
        <source>was paused</source>
        <translation>кідіртілген</translation>
    </message>
    <message>
        <source>done</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>went away</source>
        <translation>кетіп қалды</translation>
    </message>
    <message>
        <source>Like ticket {number}</source>
        <translation>{number} кезек нөміріне ұқсас</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Қайта келді</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>Нөмірі бірдей</translation>
    </message>
    <message>
        <source>Same telephone</source>
        <translation>Телефоны бірдей</translation>
    </message>
    <message>
        <source>Perhaps seen before</source>
        <translation>Бұрын келген болуы мүмкін</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Show numbers</source>
        <translation>Нөмірлерді көрсету</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Аяқталмаған</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашу</translation>
    </message>
    <message>
        <source>new ticket</source>
        <translation>жаңа кезек нөмірі</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>алып тастау</translation>
    </message>
    <message>
        <source>find</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>құлыптау</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>барлық пернелер</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Жаңа кезек нөмірі</translation>
    </message>
    <message>
        <source>Ticket {number} was removed. Its number is not given again today.</source>
        <translation>{number} кезек нөмірі алынды. Бұл нөмір бүгін қайта берілмейді.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>Аяқталмаған ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Аяқталмаған</translation>
    </message>
    <message>
        <source>Kept safe</source>
        <translation>Сақтаулы</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) only here</source>
        <translation>
            <numerusform>%n сұхбат тек осында</numerusform>
            <numerusform>%n сұхбат тек осында</numerusform>
        </translation>
    </message>
    <message>
        <source>If this computer is lost, so are they.</source>
        <translation>Бұл компьютер жоғалса, олар да жоғалады.</translation>
    </message>
    <message>
        <source>Nothing is only here</source>
        <translation>Тек осында тұрған ештеңе жоқ</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Сақтық көшірме әлі жоқ.</translation>
    </message>
    <message>
        <source>Last backup: {moment}.</source>
        <translation>Соңғы сақтық көшірме: {moment}.</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>each may be kept and studied</source>
        <translation>әрқайсысын сақтауға, зерттеуге болады</translation>
    </message>
    <message>
        <source>Addresses and telephones too, but for those that stay</source>
        <translation>Мекенжайлар мен телефондар да, қалатындарынан басқасы</translation>
    </message>
    <message>
        <source>with their answers</source>
        <translation>жауаптарымен бірге</translation>
    </message>
    <message>
        <source>The roster of the organisation, version {number}</source>
        <translation>Ұйымның құрам тізімі, {number}-нұсқа</translation>
    </message>
    <message>
        <source>new to one of them</source>
        <translation>біреуіне жаңа</translation>
    </message>
    <message>
        <source>in files of their own</source>
        <translation>бөлек файлдармен</translation>
    </message>
    <message>
        <source>The roster of the organisation</source>
        <translation>Ұйымның құрам тізімі</translation>
    </message>
    <message>
        <source>Not on it: {names}</source>
        <translation>Онда жоқ: {names}</translation>
    </message>
    <message>
        <source>Send to the others alone, then it goes</source>
        <translation>Қалғандарына бөлек жіберсеңіз, бірге барады</translation>
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
        <translation>Келісім қайтарып алынған</translation>
    </message>
    <message>
        <source>Keeping and studying was refused</source>
        <translation>Сақтау мен зерттеуден бас тартылған</translation>
    </message>
    <message>
        <source>Keeping and studying is not allowed yet</source>
        <translation>Сақтау мен зерттеуге әлі рұқсат жоқ</translation>
    </message>
    <message>
        <source>Safety: at risk</source>
        <translation>Қауіпсіздік: қауіп бар</translation>
    </message>
    <message>
        <source>Your rule for those whom it is for</source>
        <translation>Осы алушыларға арналған ережеңіз</translation>
    </message>
    <message>
        <source>Recorded by a computer that was revoked before</source>
        <translation>Бұдан бұрын шеттетілген компьютер жазған</translation>
    </message>
    <message>
        <source>You chose others</source>
        <translation>Сіз басқаларын таңдадыңыз</translation>
    </message>
    <message>
        <source>Recorded on other computers</source>
        <translation>Басқа компьютерлерде жазылған</translation>
    </message>
    <message>
        <source>You left them out</source>
        <translation>Сіз алып қойдыңыз</translation>
    </message>
    <message>
        <source>They see that it exists, not what it says</source>
        <translation>Олар бар екенін көреді, не айтатынын көрмейді</translation>
    </message>
    <message>
        <source>Who has it already hears of the withdrawal</source>
        <translation>Ол кімде бар болса, қайтарып алынғанын біледі</translation>
    </message>
    <message>
        <source>Goes next time, once it is</source>
        <translation>Рұқсат болса, келесі жолы жіберіледі</translation>
    </message>
    <message>
        <source>Goes once the level is lowered, or if you say so</source>
        <translation>Деңгейі төмендесе немесе сіз айтсаңыз жіберіледі</translation>
    </message>
    <message>
        <source>Never goes to them</source>
        <translation>Оларға ешқашан жіберілмейді</translation>
    </message>
    <message>
        <source>Goes to nobody</source>
        <translation>Ешкімге жіберілмейді</translation>
    </message>
    <message>
        <source>Only here until sent</source>
        <translation>Жіберілгенше тек осында</translation>
    </message>
    <message>
        <source>Choose all that is held here</source>
        <translation>«Мұнда бардың бәрі» дегенді таңдаңыз</translation>
    </message>
</context>
<context>
    <name>TravelChoice</name>
    <message>
        <source>What was recorded here</source>
        <translation>Осында жазылғаны</translation>
    </message>
    <message>
        <source>All that is held here</source>
        <translation>Мұнда бардың бәрі</translation>
    </message>
    <message>
        <source>Only what they have not signed for</source>
        <translation>Тек олар алғанын растамағаны</translation>
    </message>
    <message>
        <source>Only what was recorded on certain days</source>
        <translation>Тек белгілі бір күндері жазылғаны</translation>
    </message>
    <message>
        <source>for example: November 2026</source>
        <translation>мысалы: 2026 жылғы қараша</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Photographs and documents</source>
        <translation>Фотосуреттер мен құжаттар</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Бейнежазбалар</translation>
    </message>
    <message>
        <source>700 MB: a CD</source>
        <translation>700 МБ: CD</translation>
    </message>
    <message>
        <source>2 GB: any stick</source>
        <translation>2 ГБ: кез келген флешка</translation>
    </message>
    <message>
        <source>4 GB: the largest that older sticks take</source>
        <translation>4 ГБ: ескірек флешкаға сиятын ең үлкені</translation>
    </message>
    <message>
        <source>8 GB: newer sticks and disks</source>
        <translation>8 ГБ: жаңарақ флешкалар мен дискілер</translation>
    </message>
    <message>
        <source>Each file at most</source>
        <translation>Әр файл ең көбі</translation>
    </message>
    <message>
        <source>Also what is at risk</source>
        <translation>Қауіп бар деректер де</translation>
    </message>
    <message>
        <source>Otherwise it stays here, and so does every part that is marked so.</source>
        <translation>Әйтпесе ол осында қалады, солай белгіленген әр бөлік те.</translation>
    </message>
    <message>
        <source>Choose whose files go.</source>
        <translation>Кімнің деректері жіберілетінін таңдаңыз.</translation>
    </message>
    <message>
        <source>Say on which days it was recorded.</source>
        <translation>Қай күндері жазылғанын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Receipt of {time}</source>
        <translation>Растау уақыты: {time}</translation>
    </message>
</context>
<context>
    <name>TrustPart</name>
    <message>
        <source>A signature says who signed only if somebody whom you trust vouches for its certificate. Lists of withdrawn certificates come from the coordinator; take each new one.</source>
        <translation>Қолтаңба кім қол қойғанын сіз сенетін біреу сертификатын куәландырса ғана айтады. Қайтарып алынған сертификаттар тізімі үйлестірушіден келеді; әр жаңасын алыңыз.</translation>
    </message>
    <message>
        <source>Trust a certificate…</source>
        <translation>Сертификатқа сену…</translation>
    </message>
    <message>
        <source>Take a list…</source>
        <translation>Тізімді алу…</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Сенімді сертификаттар</translation>
    </message>
    <message>
        <source>For letters</source>
        <translation>Хаттар үшін</translation>
    </message>
    <message>
        <source>For the time of a signature (a time-stamping service)</source>
        <translation>Қолтаңба уақыты үшін (уақыт белгісі қызметі)</translation>
    </message>
    <message>
        <source>No certificate is trusted yet.</source>
        <translation>Әзірге сенімді сертификат жоқ.</translation>
    </message>
    <message>
        <source>It begins with {key}, ends {day}.</source>
        <translation>Басы {key}, мерзімі: {day}.</translation>
    </message>
    <message>
        <source>For the time of signatures.</source>
        <translation>Қолтаңба уақыты үшін.</translation>
    </message>
    <message numerus="yes">
        <source>List of {day}: %n withdrawn.</source>
        <translation>
            <numerusform>Тізім күні {day}: %n қайтарып алынған.</numerusform>
            <numerusform>Тізім күні {day}: %n қайтарып алынған.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is out of date: ask the coordinator for a new one.</source>
        <translation>Ол ескірген: үйлестірушіден жаңасын сұраңыз.</translation>
    </message>
    <message>
        <source>Trust no more</source>
        <translation>Енді сенбеу</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>{name} is an authority: whoever it vouches for is known here from then on.</source>
        <translation>{name} — куәландырушы орталық: ол куәландырғанның бәрі бұдан былай мұнда белгілі.</translation>
    </message>
    <message>
        <source>{name} signs for itself: nobody else vouches for it.</source>
        <translation>{name} өзіне өзі қол қойған: басқа ешкім куәландырмайды.</translation>
    </message>
    <message>
        <source>Compare this certificate</source>
        <translation>Бұл сертификатты салыстырыңыз</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Сену</translation>
    </message>
    <message>
        <source>What it is trusted for</source>
        <translation>Не үшін сенімді</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Тізімдер</translation>
    </message>
    <message>
        <source>The list is taken.</source>
        <translation>Тізім алынды.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Take back what was done last</source>
        <translation>Соңғы істелгенді қайтару</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Қайтарылғанды қайта істеу</translation>
    </message>
</context>
<context>
    <name>UnfinishedSet</name>
    <message>
        <source>Go on…</source>
        <translation>Жалғастыру…</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>Бас тарту…</translation>
    </message>
    <message>
        <source>Give this set up?</source>
        <translation>Бұл жиынтықтан бас тартасыз ба?</translation>
    </message>
    <message>
        <source>The files that are written are removed; to send them, all of it is written anew.</source>
        <translation>Жазылған файлдар жойылады; жіберу үшін бәрі қайтадан жазылады.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>{done} of {all} files are written and checked.</source>
        <translation>{done} / {all} файл жазылып, тексерілді.</translation>
    </message>
    <message>
        <source>The last ones in {folder}. Go on there, or with another stick.</source>
        <translation>Соңғылары мына қапшықта: {folder}. Сонда немесе басқа флешкада жалғастырыңыз.</translation>
    </message>
</context>
<context>
    <name>UnkeptPlace</name>
    <message>
        <source>What you typed last is not kept yet; it stands only in this window.</source>
        <translation>Соңғы терілген әлі сақталмаған; ол тек осы терезеде.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайта көру</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Басқа қапшықты ашу…</translation>
    </message>
    <message>
        <source>Make a new vault…</source>
        <translation>Жаңа қойма жасау…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Сақтық көшірмені қалпына келтіру…</translation>
    </message>
    <message>
        <source>Clear this machine…</source>
        <translation>Осы компьютерді тазарту…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Ұмыттыңыз ба?</translation>
    </message>
    <message>
        <source>Open with recovery sheets</source>
        <translation>Қалпына келтіру парақтарымен ашу</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>Қойма қапшығы</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Unchanged since it was signed</source>
        <translation>Қол қойылғаннан бері өзгермеген</translation>
    </message>
    <message>
        <source>Changed after it was signed, or the signature is broken</source>
        <translation>Қол қойылғаннан кейін өзгертілген немесе қолтаңба бұзылған</translation>
    </message>
    <message>
        <source>Every letter of it is what was signed.</source>
        <translation>Әр әрпі қол қойылған күйінде.</translation>
    </message>
    <message>
        <source>The signatures cover the whole file</source>
        <translation>Қолтаңбалар бүкіл файлды қамтиды</translation>
    </message>
    <message>
        <source>What is shown may be another thing than what was signed.</source>
        <translation>Көрініп тұрғаны қол қойылғаннан басқа болуы мүмкін.</translation>
    </message>
    <message>
        <source>The place for a counter-signature is empty</source>
        <translation>Қарсы қолтаңбаның орны бос</translation>
    </message>
    <message>
        <source>One more signature can be made there, and nothing else changed.</source>
        <translation>Онда тағы бір қолтаңба қоюға болады, басқа ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Signature of who made the letter</source>
        <translation>Хатты жасаған адамның қолтаңбасы</translation>
    </message>
    <message>
        <source>Counter-signature</source>
        <translation>Қарсы қолтаңба</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>What it signed is still there</source>
        <translation>Ол қол қойған нәрсе орнында</translation>
    </message>
    <message>
        <source>But what was added may hide it, or stand in its place.</source>
        <translation>Бірақ қосылғаны оны жауып немесе орнын басып тұруы мүмкін.</translation>
    </message>
    <message>
        <source>Do not rely on anything that this PDF says.</source>
        <translation>Бұл PDF-те айтылған ештеңеге сүйенбеңіз.</translation>
    </message>
    <message>
        <source>It says it was made {time}; only its maker&apos;s clock says so.</source>
        <translation>{time} жасалды делінген; мұны тек жасаушысының сағаты айтады.</translation>
    </message>
    <message>
        <source>Signed by {signer}</source>
        <translation>Қол қойған: {signer}</translation>
    </message>
    <message>
        <source>Nobody whom this vault trusts vouches for it</source>
        <translation>Оны осы қойма сенетін ешкім куәландырмайды</translation>
    </message>
    <message>
        <source>Anybody can write this name. Compare the certificate&apos;s numbers aloud.</source>
        <translation>Бұл атты кез келген адам жаза алады. Сертификаттың сандарын дауыстап салыстырыңыз.</translation>
    </message>
    <message>
        <source>The certificate itself is trusted here</source>
        <translation>Сертификаттың өзі мұнда сенімді</translation>
    </message>
    <message>
        <source>Others know it only if you gave it to them.</source>
        <translation>Басқалар оны сіз берсеңіз ғана біледі.</translation>
    </message>
    <message>
        <source>Vouched for by {authority}</source>
        <translation>Куәландырған: {authority}</translation>
    </message>
    <message>
        <source>That certificate is trusted here; it begins with {key}.</source>
        <translation>Ол сертификат мұнда сенімді; басы {key}.</translation>
    </message>
    <message>
        <source>The certificate is not in force yet</source>
        <translation>Сертификат әлі күшіне енбеген</translation>
    </message>
    <message>
        <source>It begins on {day}. Look at this computer&apos;s clock.</source>
        <translation>Басталатын күні: {day}. Бұл компьютердің сағатын қараңыз.</translation>
    </message>
    <message>
        <source>The certificate has expired since</source>
        <translation>Сертификаттың мерзімі содан бері бітті</translation>
    </message>
    <message>
        <source>It ended on {day}; a timestamp says it was signed before.</source>
        <translation>Мерзімі {day} бітті; уақыт белгісі бойынша бұрын қол қойылған.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Сертификаттың мерзімі бітті</translation>
    </message>
    <message>
        <source>It ended on {day}; nothing proves that it was signed before.</source>
        <translation>Мерзімі {day} бітті; бұрын қол қойылғанын ештеңе дәлелдемейді.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new list.</source>
        <translation>Үйлестірушіден жаңа тізім сұраңыз.</translation>
    </message>
    <message>
        <source>It is of {day}.</source>
        <translation>Күні: {day}.</translation>
    </message>
    <message>
        <source>The certificate was withdrawn</source>
        <translation>Сертификат қайтарып алынған</translation>
    </message>
    <message>
        <source>It counts no more since {day}.</source>
        <translation>{day} бастап ол жарамсыз.</translation>
    </message>
    <message>
        <source>The certificate was not withdrawn</source>
        <translation>Сертификат қайтарып алынбаған</translation>
    </message>
    <message>
        <source>As the list of {day} says.</source>
        <translation>Тізім бойынша, күні {day}.</translation>
    </message>
    <message>
        <source>Whether it was withdrawn is not known: the list is out of date</source>
        <translation>Қайтарып алынған-алынбағаны белгісіз: тізім ескірген</translation>
    </message>
    <message>
        <source>No list of withdrawn certificates of this authority is here</source>
        <translation>Бұл орталықтың қайтарып алынған сертификаттар тізімі мұнда жоқ</translation>
    </message>
    <message>
        <source>The timestamp does not hold</source>
        <translation>Уақыт белгісі жарамсыз</translation>
    </message>
    <message>
        <source>It is over something else, or it is broken.</source>
        <translation>Ол басқа нәрсеге берілген немесе бүлінген.</translation>
    </message>
    <message>
        <source>It existed {time}, as a timestamp says</source>
        <translation>Уақыт белгісі бойынша ол {time} болған</translation>
    </message>
    <message>
        <source>Of {authority}, trusted here.</source>
        <translation>Берген: {authority}, мұнда сенімді.</translation>
    </message>
    <message>
        <source>Of {authority}, which this vault does not know.</source>
        <translation>Берген: {authority}, оны бұл қойма білмейді.</translation>
    </message>
    <message>
        <source>This PDF was changed, or added to, after it was signed.</source>
        <translation>Бұл PDF қол қойылғаннан кейін өзгертілген немесе оған бірдеңе қосылған.</translation>
    </message>
    <message>
        <source>Do not rely on it.</source>
        <translation>Оған сүйенбеңіз.</translation>
    </message>
    <message>
        <source>This PDF is whole, and signed by those whom you trust.</source>
        <translation>Бұл PDF бүтін, қол қойғандарға сіз сенесіз.</translation>
    </message>
    <message>
        <source>It is no state-recognised e-signature: what counts is the hand on paper.</source>
        <translation>Бұл мемлекеттік ЭЦҚ емес: қағаздағы қол ғана есепке алынады.</translation>
    </message>
    <message>
        <source>This PDF is whole, but a certificate of it was withdrawn.</source>
        <translation>Бұл PDF бүтін, бірақ бір сертификаты қайтарып алынған.</translation>
    </message>
    <message>
        <source>Ask those it is from.</source>
        <translation>Жібергендерден сұраңыз.</translation>
    </message>
    <message>
        <source>This PDF is whole, but you cannot know yet who signed it.</source>
        <translation>Бұл PDF бүтін, бірақ кім қол қойғанын әзірге біле алмайсыз.</translation>
    </message>
    <message>
        <source>What is lacking stands below.</source>
        <translation>Не жетпейтіні төменде.</translation>
    </message>
    <message>
        <source>Its certificate begins with {key}.</source>
        <translation>Сертификатының басы: {key}.</translation>
    </message>
    <message>
        <source>Something was added after the signature</source>
        <translation>Қол қойылғаннан кейін бірдеңе қосылған</translation>
    </message>
    <message>
        <source>Nothing stands in it that was not signed.</source>
        <translation>Онда қол қойылмаған ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>As it was brought in</source>
        <translation>Қабылданған күйінде</translation>
    </message>
    <message>
        <source>Save a copy outside…</source>
        <translation>Көшірмесін сыртқа сақтау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>This kind of file is kept as it came, and not shown here.</source>
        <translation>Мұндай файл келген күйінде сақталады, мұнда көрсетілмейді.</translation>
    </message>
    <message>
        <source>Nothing of it is opened. Save a copy and look at it on a computer without secrets.</source>
        <translation>Одан ештеңе ашылмайды. Көшірмесін сақтап, құпия ештеңесі жоқ компьютерде қараңыз.</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>It lies in the vault, sealed as everything is, and comes in by itself once what it waits for is here. In lists and letters there is nothing of it until then.</source>
        <translation>Ол қоймада, бәрі сияқты мөрленіп жатады, күткені келгенде өзі қабылданады. Оған дейін тізімдер мен хаттарда одан ештеңе болмайды.</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Не күтуде</translation>
    </message>
    <message>
        <source>Forget it…</source>
        <translation>Алып тастау…</translation>
    </message>
    <message>
        <source>What came too early, and waits</source>
        <translation>Тым ерте келіп, күтіп тұрғаны</translation>
    </message>
    <message>
        <source>Choose a line.</source>
        <translation>Бір жол таңдаңыз.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>It waits for</source>
        <translation>Не керек</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Келген уақыты</translation>
    </message>
    <message>
        <source>What {office} recorded</source>
        <translation>Жазған кеңсе: {office}</translation>
    </message>
    <message>
        <source>Of a computer whose card you do not trust</source>
        <translation>Карточкасына сенбейтін компьютерден</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n өзгеріс</numerusform>
            <numerusform>%n өзгеріс</numerusform>
        </translation>
    </message>
    <message>
        <source>The card of that computer</source>
        <translation>Сол компьютердің карточкасы</translation>
    </message>
    <message>
        <source>Number {origin}</source>
        <translation>Нөмірі {origin}</translation>
    </message>
    <message>
        <source>Your yes</source>
        <translation>Сіздің «иә» дегеніңіз</translation>
    </message>
    <message>
        <source>Asked again with the next bundle</source>
        <translation>Келесі бумамен қайта сұралады</translation>
    </message>
    <message>
        <source>Part {number} of it is missing</source>
        <translation>Оның {number}-бөлігі жетпейді</translation>
    </message>
    <message>
        <source>Parts {first} to {last} of it are missing</source>
        <translation>Оның {first}–{last}-бөліктері жетпейді</translation>
    </message>
    <message>
        <source>An earlier bundle</source>
        <translation>Ертерек бума</translation>
    </message>
    <message>
        <source>from {names}</source>
        <translation>кімнен: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n change(s) that wait?</source>
        <translation>
            <numerusform>Күтіп тұрған %n өзгеріс алып тасталсын ба?</numerusform>
            <numerusform>Күтіп тұрған %n өзгеріс алып тасталсын ба?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from this vault. Whoever has them can send them again.</source>
        <translation>Олар осы қоймадан кетеді. Кімде бар болса, сол қайта жібере алады.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Change my passphrase…</source>
        <translation>Құпия сөйлемімді ауыстыру…</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Мүше қосу…</translation>
    </message>
    <message>
        <source>Each member has an own passphrase. To change seats, lock and let the other one unlock.</source>
        <translation>Әр мүшенің өз құпия сөйлемі бар. Орныңызға басқа адам отырса, құлыптаңыз, ол өзі ашсын.</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Кіру жолдары</translation>
    </message>
    <message>
        <source>Taking a way in away was cut off.</source>
        <translation>Кіру жолын алып тастау үзіліп қалған.</translation>
    </message>
    <message>
        <source>It opens the vault still. What was begun can be finished now.</source>
        <translation>Ол қойманы әлі ашады. Басталғанды қазір аяқтауға болады.</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>you</source>
        <translation>сіз</translation>
    </message>
    <message>
        <source>only on this computer</source>
        <translation>тек осы компьютерде</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} бастап</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Алып тастау…</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>Қалпына келтіру парақтары</translation>
    </message>
    <message>
        <source>{name} can unlock this vault now.</source>
        <translation>{name} енді бұл қойманы аша алады.</translation>
    </message>
    <message>
        <source>Your passphrase is changed. The old one opens nothing here any more.</source>
        <translation>Құпия сөйлеміңіз ауыстырылды. Ескісі мұнда енді ештеңе ашпайды.</translation>
    </message>
    <message>
        <source>The vault gets a new master key.</source>
        <translation>Қойма жаңа бас кілт алуда.</translation>
    </message>
    <message>
        <source>Take away the way in of {name}?</source>
        <translation>{name} кіру жолы алып тасталсын ба?</translation>
    </message>
    <message>
        <source>What {name} recorded stays.</source>
        <translation>{name} жазғандары қалады.</translation>
    </message>
    <message>
        <source>Take away the recovery sheets?</source>
        <translation>Қалпына келтіру парақтары алып тасталсын ба?</translation>
    </message>
    <message>
        <source>Without others, a forgotten passphrase will mean a lost vault.</source>
        <translation>Басқасы болмаса, ұмытылған құпия сөйлем — жоғалған қойма.</translation>
    </message>
    <message>
        <source>The vault gets a new master key, which may take a minute, and opens again by itself. Backups and copies made before still open with it: make a new backup and destroy the old ones.</source>
        <translation>Қойма жаңа бас кілт алады, оған бір минуттай уақыт кетуі мүмкін, содан кейін өзі қайта ашылады. Бұрынғы сақтық көшірмелер мен көшірмелер онымен әлі ашылады: жаңасын жасап, ескілерін жойыңыз.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>A way in is taken away; the vault gets a new master key.</source>
        <translation>Кіру жолы алып тасталуда; қойма жаңа бас кілт алады.</translation>
    </message>
    <message>
        <source>The way in is taken away. It opens nothing here any more.</source>
        <translation>Кіру жолы алып тасталды. Ол мұнда енді ештеңе ашпайды.</translation>
    </message>
    <message>
        <source>Backups and copies made before can still be opened with it. Make a new backup now, and destroy the old ones.</source>
        <translation>Бұрын жасалған сақтық көшірмелер мен көшірмелер онымен әлі ашылады. Енді жаңа сақтық көшірме жасап, ескілерін жойыңыз.</translation>
    </message>
</context>
<context>
    <name>Weighing</name>
    <message>
        <source>To this addressee nothing at risk is told by itself.</source>
        <translation>Бұл мекемеге қауіп бар ештеңе өздігінен айтылмайды.</translation>
    </message>
    <message>
        <source>hidden as a mistake</source>
        <translation>қате деп жасырылған</translation>
    </message>
    <message>
        <source>All that is told of this person</source>
        <translation>Осы адам туралы айтылғанның бәрі</translation>
    </message>
    <message>
        <source>All that {name} told</source>
        <translation>{name} айтқанның бәрі</translation>
    </message>
</context>
<context>
    <name>WeighingForm</name>
    <message>
        <source>Sources differ</source>
        <translation>Дереккөздер өзгеше</translation>
    </message>
    <message>
        <source>The letter says who says what</source>
        <translation>Хатта кім не айтқаны жазылады</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Алынбағаны</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Айтылмағаны</translation>
    </message>
    <message>
        <source>Tell it…</source>
        <translation>Айту…</translation>
    </message>
</context>
<context>
    <name>WhatTravels</name>
    <message>
        <source>This stays, and why</source>
        <translation>Не қалады және неге</translation>
    </message>
    <message>
        <source>Show every item</source>
        <translation>Әрқайсысын көрсету</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Не жіберіледі</translation>
    </message>
    <message>
        <source>sealed for {names}, signed by this computer</source>
        <translation>мөрленгені: {names}; қол қойған осы компьютер</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ештеңе</translation>
    </message>
    <message>
        <source>Nothing stays here</source>
        <translation>Мұнда ештеңе қалмайды</translation>
    </message>
    <message>
        <source>They have signed for {records} already, the first of them on {time}.</source>
        <translation>Алғаны расталған: {records}; алғашқы растау: {time}.</translation>
    </message>
</context>
<context>
    <name>WordingForm</name>
    <message>
        <source>For example: his wife is still there and is not named</source>
        <translation>Мысалы: әйелі әлі сонда, аты аталмайды</translation>
    </message>
    <message>
        <source>What may this letter cost the family or the person?</source>
        <translation>Бұл хат отбасына не адамға қандай қауіп төндіруі мүмкін?</translation>
    </message>
    <message>
        <source>The template&apos;s words again</source>
        <translation>Үлгі мәтінін қайтару</translation>
    </message>
    <message>
        <source>Throw the letter away…</source>
        <translation>Хатты жою…</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Қалың</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Көлбеу</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Хат мәтіні</translation>
    </message>
</context>
<context>
    <name>WorkTools</name>
    <message>
        <source>Black box</source>
        <translation>Қара төртбұрыш</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Қию</translation>
    </message>
    <message>
        <source>Take the last one away</source>
        <translation>Соңғысын алып тастау</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Keep the working copy</source>
        <translation>Жұмыс көшірмесін сақтау</translation>
    </message>
    <message>
        <source>Drag over the picture. By keyboard: a button puts a box in the middle, arrows move it, Shift and arrows size it, Delete takes it away. The original is not touched.</source>
        <translation>Суреттің үстімен сүйреңіз. Пернетақтамен: батырма ортаға төртбұрыш қояды, бағыттауыштар жылжытады, Shift және бағыттауыштар өлшемін өзгертеді, Delete алып тастайды. Түпнұсқаға тимейді.</translation>
    </message>
</context>
<context>
    <name>WriteTable</name>
    <message>
        <source>Also what is at risk</source>
        <translation>Қауіп бар деректер де</translation>
    </message>
    <message>
        <source>records, people and parts that are marked so under safety</source>
        <translation>қауіпсіздік тұсында солай белгіленген деректер, адамдар мен бөліктер</translation>
    </message>
    <message>
        <source>Write a table…</source>
        <translation>Кесте жазу…</translation>
    </message>
    <message>
        <source>All interviews as CSV for Excel and statistics: a row for each person told of, a column for each field. Withdrawn interviews stay here.</source>
        <translation>Барлық сұхбат Excel мен статистикаға арналған CSV түрінде: айтылған әр адамға бір жол, әр өріске бір баған. Қайтарып алынған сұхбаттар осында қалады.</translation>
    </message>
    <message>
        <source>A table is not encrypted.</source>
        <translation>Кесте шифрланбайды.</translation>
    </message>
    <message>
        <source>Whoever has the file reads every name, address and telephone in it. Each is noted.</source>
        <translation>Файл кімде болса, сол ондағы әр атты, мекенжай мен телефонды оқиды. Әрқайсысы белгіленеді.</translation>
    </message>
    <message>
        <source>Write a table</source>
        <translation>Кесте жазу</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing in the folder.</source>
        <translation>Бас тартсаңыз, қапшықта ештеңе қалмайды.</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Кесте жазылуда</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>Written, not encrypted: {file}, {people}.</source>
        <translation>Жазылды, шифрланбаған: {file}, {people}.</translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn interview(s) stay here.</source>
        <translation>
            <numerusform>Қайтарып алынған %n сұхбат осында қалады.</numerusform>
            <numerusform>Қайтарып алынған %n сұхбат осында қалады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at risk stay here.</source>
        <translation>
            <numerusform>Қауіп бар %n нәрсе осында қалады.</numerusform>
            <numerusform>Қауіп бар %n нәрсе осында қалады.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AnswerForm</name>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Жауап күні</translation>
    </message>
    <message>
        <source>Number of the answer</source>
        <translation>Жауап нөмірі</translation>
    </message>
    <message>
        <source>Another last day</source>
        <translation>Басқа соңғы күн</translation>
    </message>
    <message>
        <source>wins over the law&apos;s term</source>
        <translation>заңдағы мерзімнен басым</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
</context>
<context>
    <name>_AttachmentForm</name>
    <message>
        <source>What it is</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Taken or written when</source>
        <translation>Қашан түсірілді не жазылды</translation>
    </message>
    <message>
        <source>Taken or written by</source>
        <translation>Кім түсірді не жазды</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Кім берді</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Не көрінеді</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Қайдан алынған</translation>
    </message>
    <message>
        <source>a chat, a website, an envelope, an album</source>
        <translation>хат алмасу, сайт, хатқалта, альбом</translation>
    </message>
    <message>
        <source>Languages in it</source>
        <translation>Ондағы тілдер</translation>
    </message>
</context>
<context>
    <name>_BindForm</name>
    <message>
        <source>Your passphrase</source>
        <translation>Құпия сөйлеміңіз</translation>
    </message>
    <message>
        <source>Bind it</source>
        <translation>Байлау</translation>
    </message>
    <message>
        <source>Let it open everywhere</source>
        <translation>Барлық жерде ашылсын</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Сол күйі қалдыру</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Құпия сөйлеміңізді теріңіз.</translation>
    </message>
    <message>
        <source>The keyring may ask you for its own password.</source>
        <translation>Кілттер жинағы өз құпия сөзін сұрауы мүмкін.</translation>
    </message>
</context>
<context>
    <name>_CircumstancesForm</name>
    <message>
        <source>What the source says it does not know</source>
        <translation>Дереккөз нені білмеймін дейді</translation>
    </message>
    <message>
        <source>Married or single</source>
        <translation>Отбасы жағдайы</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Балалары</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Денсаулығы</translation>
    </message>
    <message>
        <source>What the family needs</source>
        <translation>Отбасы неге мұқтаж</translation>
    </message>
    <message>
        <source>What the one who speaks does not know</source>
        <translation>Куәлік беруші нені білмейді</translation>
    </message>
</context>
<context>
    <name>_ConsentForm</name>
    <message>
        <source>How it was given</source>
        <translation>Келісім қалай берілді</translation>
    </message>
    <message>
        <source>Where in the video</source>
        <translation>Бейнежазбаның қай жерінде</translation>
    </message>
    <message>
        <source>Who read the text aloud</source>
        <translation>Мәтінді кім дауыстап оқыды</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Қай тілде</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Қай мәтін</translation>
    </message>
    <message>
        <source>its date or number</source>
        <translation>күні немесе нөмірі</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ескертпелер</translation>
    </message>
</context>
<context>
    <name>_ContactForm</name>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Телефондар</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>әр жолға біреуден</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n әңгіме</numerusform>
            <numerusform>%n әңгіме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>speaks in %n interview(s)</source>
        <translation>
            <numerusform>%n сұхбатта сөйлейді</numerusform>
            <numerusform>%n сұхбатта сөйлейді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n сұхбат</numerusform>
            <numerusform>%n сұхбат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of people</source>
        <translation>
            <numerusform>адамдар туралы %n әңгіме</numerusform>
            <numerusform>адамдар туралы %n әңгіме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n келісім</numerusform>
            <numerusform>%n келісім</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>%n басқа дереккөз</numerusform>
            <numerusform>%n басқа дереккөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of people</source>
        <translation>
            <numerusform>%n адам дерегі</numerusform>
            <numerusform>%n адам дерегі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) whom an account is about</source>
        <translation>
            <numerusform>әңгіме кім туралы екені жайлы %n шешім</numerusform>
            <numerusform>әңгіме кім туралы екені жайлы %n шешім</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about two people</source>
        <translation>
            <numerusform>екі адам туралы %n шешім</numerusform>
            <numerusform>екі адам туралы %n шешім</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n хат</numerusform>
            <numerusform>%n хат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to erase</source>
        <translation>
            <numerusform>өшіруге %n өтінім</numerusform>
            <numerusform>өшіруге %n өтінім</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on erasing</source>
        <translation>
            <numerusform>өшіру туралы %n шешім</numerusform>
            <numerusform>өшіру туралы %n шешім</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n дерек</numerusform>
            <numerusform>%n дерек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n өзгеріс</numerusform>
            <numerusform>%n өзгеріс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) left out: no consent for it</source>
        <translation>
            <numerusform>%n дереккөз кірмеді: келісімі жоқ</numerusform>
            <numerusform>%n дереккөз кірмеді: келісімі жоқ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) kept back: at risk</source>
        <translation>
            <numerusform>%n бөлік айтылмады: қауіп бар</numerusform>
            <numerusform>%n бөлік айтылмады: қауіп бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annex(es) may not go with this letter</source>
        <translation>
            <numerusform>%n қосымшаны бұл хатпен жіберуге болмайды</numerusform>
            <numerusform>%n қосымшаны бұл хатпен жіберуге болмайды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) against the family on record</source>
        <translation>
            <numerusform>отбасына қысымның %n жағдайы жазылған</numerusform>
            <numerusform>отбасына қысымның %n жағдайы жазылған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sources differ on %n element(s): the letter says who says what</source>
        <translation>
            <numerusform>Дереккөздер %n тұста өзгеше: хатта кім не дейтіні жазылады</numerusform>
            <numerusform>Дереккөздер %n тұста өзгеше: хатта кім не дейтіні жазылады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused %n minute(s) ago</source>
        <translation>
            <numerusform>%n минут бұрын кідіртілген</numerusform>
            <numerusform>%n минут бұрын кідіртілген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{called} of %n ticket(s) called</source>
        <translation>
            <numerusform>%n кезек нөмірінің {called} шақырылды</numerusform>
            <numerusform>%n кезек нөмірінің {called} шақырылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n black box(es)</source>
        <translation>
            <numerusform>%n қара төртбұрыш</numerusform>
            <numerusform>%n қара төртбұрыш</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) change</source>
        <translation>
            <numerusform>%n өріс өзгереді</numerusform>
            <numerusform>%n өріс өзгереді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) made, signed and kept.</source>
        <translation>
            <numerusform>%n хат жасалды, қол қойылды, сақталды.</numerusform>
            <numerusform>%n хат жасалды, қол қойылды, сақталды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made before.</source>
        <translation>
            <numerusform>%n бұрын жасалған.</numerusform>
            <numerusform>%n бұрын жасалған.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) none was made.</source>
        <translation>
            <numerusform>%n адамға хат жасалмады.</numerusform>
            <numerusform>%n адамға хат жасалмады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait.</source>
        <translation>
            <numerusform>%n күтуде.</numerusform>
            <numerusform>%n күтуде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) in one file.</source>
        <translation>
            <numerusform>Бір файлда %n хат.</numerusform>
            <numerusform>Бір файлда %n хат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n letter(s)</source>
        <translation>
            <numerusform>%n хат жасау</numerusform>
            <numerusform>%n хат жасау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) of an order that was stopped wait.</source>
        <translation>
            <numerusform>Тоқтатылған тапсырыстан %n хат күтуде.</numerusform>
            <numerusform>Тоқтатылған тапсырыстан %n хат күтуде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the list</source>
        <translation>
            <numerusform>тізімде %n адам</numerusform>
            <numerusform>тізімде %n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: the consent was withdrawn.</source>
        <translation>
            <numerusform>%n хат алынбады: келісім қайтарып алынған.</numerusform>
            <numerusform>%n хат алынбады: келісім қайтарып алынған.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: hidden as a mistake.</source>
        <translation>
            <numerusform>%n хат алынбады: қате деп жасырылған.</numerusform>
            <numerusform>%n хат алынбады: қате деп жасырылған.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: erased.</source>
        <translation>
            <numerusform>%n хат алынбады: өшірілген.</numerusform>
            <numerusform>%n хат алынбады: өшірілген.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: not signed.</source>
        <translation>
            <numerusform>%n хат алынбады: қол қойылмаған.</numerusform>
            <numerusform>%n хат алынбады: қол қойылмаған.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n хат алынбады.</numerusform>
            <numerusform>%n хат алынбады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>%n жұмыс күнінен кейін</numerusform>
            <numerusform>%n жұмыс күнінен кейін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n жұмыс күніне кешікті</numerusform>
            <numerusform>%n жұмыс күніне кешікті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in</source>
        <translation>
            <numerusform>%n дерек келді</numerusform>
            <numerusform>%n дерек келді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) came in</source>
        <translation>
            <numerusform>%n растау келді</numerusform>
            <numerusform>%n растау келді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) or attachment(s) came in</source>
        <translation>
            <numerusform>%n бейнежазба не қоса тіркелген файл келді</numerusform>
            <numerusform>%n бейнежазба не қоса тіркелген файл келді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put in</source>
        <translation>
            <numerusform>%n файл салынды</numerusform>
            <numerusform>%n файл салынды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed, for everybody has them</source>
        <translation>
            <numerusform>%n файл алып тасталды, себебі ол бәрінде бар</numerusform>
            <numerusform>%n файл алып тасталды, себебі ол бәрінде бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>%n минут сайын</numerusform>
            <numerusform>%n минут сайын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) or attachment(s) wait until there is room in the folder.</source>
        <translation>
            <numerusform>%n бейнежазба не қоса тіркелген файл қапшықта орын босағанша күтеді.</numerusform>
            <numerusform>%n бейнежазба не қоса тіркелген файл қапшықта орын босағанша күтеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are larger than all that may lie there: send them on a stick.</source>
        <translation>
            <numerusform>%n файл онда жатуға болатынның бәрінен үлкен: флешкамен жіберіңіз.</numerusform>
            <numerusform>%n файл онда жатуға болатынның бәрінен үлкен: флешкамен жіберіңіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n бейнежазба</numerusform>
            <numerusform>%n бейнежазба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) and document(s)</source>
        <translation>
            <numerusform>Фотосуреттер мен құжаттар: %n</numerusform>
            <numerusform>Фотосуреттер мен құжаттар: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among what is held here %n record(s) or part(s) that else stay</source>
        <translation>
            <numerusform>Мұнда бардың ішінде әйтпесе қалатын %n дерек не бөлік</numerusform>
            <numerusform>Мұнда бардың ішінде әйтпесе қалатын %n дерек не бөлік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) and remark(s) on files</source>
        <translation>
            <numerusform>Деректер туралы %n шешім мен ескертпе</numerusform>
            <numerusform>Деректер туралы %n шешім мен ескертпе</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_DispatchForm</name>
    <message>
        <source>Number in the register</source>
        <translation>Тізілімдегі нөмірі</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Қалай жіберілді</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Number of the slip (талон)</source>
        <translation>Талон нөмірі</translation>
    </message>
    <message>
        <source>Received: date of the slip</source>
        <translation>Қабылданды: талон күні</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Кім қабылдады</translation>
    </message>
</context>
<context>
    <name>_DraftLine</name>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Draft, kept encrypted here since {time}</source>
        <translation>Нобай, осында шифрланып сақталған уақыты: {time}</translation>
    </message>
    <message>
        <source>Draft, kept encrypted here since {day}, {time}</source>
        <translation>Нобай, осында шифрланып сақталған уақыты: {day}, {time}</translation>
    </message>
    <message>
        <source>{words}, by another member</source>
        <translation>{words}, басқа мүшенікі</translation>
    </message>
</context>
<context>
    <name>_Due</name>
    <message>
        <source>Name not known</source>
        <translation>Аты белгісіз</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Хатты ашу</translation>
    </message>
</context>
<context>
    <name>_EarlierLine</name>
    <message>
        <source>Remove this earlier account</source>
        <translation>Бұл бұрынғы әңгімені алып тастау</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
</context>
<context>
    <name>_EventForm</name>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Қашан болды</translation>
    </message>
    <message>
        <source>How it was learned</source>
        <translation>Қалай білді</translation>
    </message>
    <message>
        <source>When it was learned</source>
        <translation>Қашан білді</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Who did it: police, office, persons</source>
        <translation>Кім жасады: орган, адамдар</translation>
    </message>
    <message>
        <source>Reason that was given</source>
        <translation>Айтылған себеп</translation>
    </message>
    <message>
        <source>Reason they think is true</source>
        <translation>Өздері шын деп санайтын себеп</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Үкім</translation>
    </message>
    <message>
        <source>Article of the law</source>
        <translation>Заң бабы</translation>
    </message>
    <message>
        <source>How reliable</source>
        <translation>Қаншалықты сенімді</translation>
    </message>
    <message>
        <source>Where in the video</source>
        <translation>Бейнежазбаның қай жерінде</translation>
    </message>
    <message>
        <source>Camp or prison</source>
        <translation>Лагерь не түрме</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Сөзбен</translation>
    </message>
</context>
<context>
    <name>_Gap</name>
    <message>
        <source>Fill it in</source>
        <translation>Толтыру</translation>
    </message>
</context>
<context>
    <name>_IdentityForm</name>
    <message>
        <source>Born</source>
        <translation>Туған уақыты</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Place of origin</source>
        <translation>Шыққан жері</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Соңғы мекенжайы</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Жұмысы</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ұлты</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <source>Right to live in Kazakhstan</source>
        <translation>Қазақстанда тұру құқығы</translation>
    </message>
</context>
<context>
    <name>_KnownLine</name>
    <message>
        <source>Perhaps known: {name}</source>
        <translation>Белгілі болуы мүмкін: {name}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>Бұл — сол адам</translation>
    </message>
    <message>
        <source>Ticket {number} of today</source>
        <translation>Бүгінгі кезек нөмірі {number}</translation>
    </message>
    <message>
        <source>The same identity number: {title}</source>
        <translation>Құжат нөмірі бірдей: {title}</translation>
    </message>
    <message>
        <source>The same telephone: {title}</source>
        <translation>Телефоны бірдей: {title}</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Сұхбатты ашу</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Адамды ашу</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Кезек нөмірін ашу</translation>
    </message>
</context>
<context>
    <name>_Letter</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Сұралмаған</translation>
    </message>
    <message>
        <source>Consent: {answer}</source>
        <translation>Келісім: {answer}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Сұрау</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Жетпейді: {what}</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Толтыру</translation>
    </message>
</context>
<context>
    <name>_LetterLine</name>
    <message>
        <source>Print the copy</source>
        <translation>Көшірмені басып шығару</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Файл етіп сақтау…</translation>
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
        <translation>Расталды: сақтау</translation>
    </message>
</context>
<context>
    <name>_LinkForm</name>
    <message>
        <source>To the one who speaks, this person is</source>
        <translation>Бұл адам куәлік берушінің кімі</translation>
    </message>
    <message>
        <source>How the one who speaks knows</source>
        <translation>Куәлік беруші қайдан біледі</translation>
    </message>
    <message>
        <source>How the source knows</source>
        <translation>Дереккөз қайдан біледі</translation>
    </message>
    <message>
        <source>The other way round: {relation}</source>
        <translation>Керісінше: {relation}</translation>
    </message>
</context>
<context>
    <name>_MovementForm</name>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Кеңсе</translation>
    </message>
    <message>
        <source>which one has it now, or was asked</source>
        <translation>қазір қай органда немесе қайсысынан сұралды</translation>
    </message>
    <message>
        <source>Number of its paper</source>
        <translation>Қағазының нөмірі</translation>
    </message>
    <message>
        <source>Longer until</source>
        <translation>Қашанға дейін ұзартылды</translation>
    </message>
    <message>
        <source>the new last day, if it named one</source>
        <translation>жаңа соңғы күн, аталған болса</translation>
    </message>
    <message>
        <source>When the family was told</source>
        <translation>Отбасына қашан айтылды</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ескертпелер</translation>
    </message>
</context>
<context>
    <name>_NameRow</name>
    <message>
        <source>Name, as told</source>
        <translation>Аты-жөні, айтылғандай</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Аттың түрі</translation>
    </message>
    <message>
        <source>Where the name comes from</source>
        <translation>Ат қайдан алынды</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Remove this spelling</source>
        <translation>Бұл жазылуын алып тастау</translation>
    </message>
</context>
<context>
    <name>_NamedGrants</name>
    <message>
        <source>Another answer for one recipient</source>
        <translation>Бір алушыға басқа жауап</translation>
    </message>
</context>
<context>
    <name>_NamedLine</name>
    <message>
        <source>Remove this answer</source>
        <translation>Бұл жауапты алып тастау</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Алушы</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>to</source>
        <translation>кімге</translation>
    </message>
</context>
<context>
    <name>_NarrativeForm</name>
    <message>
        <source>The testimony</source>
        <translation>Куәлік сөз мәтіні</translation>
    </message>
    <message>
        <source>as told, in any language</source>
        <translation>айтылғандай, кез келген тілде</translation>
    </message>
    <message>
        <source>Doubts that remain</source>
        <translation>Қалған күмәндар</translation>
    </message>
    <message>
        <source>what should be asked or checked again</source>
        <translation>нені қайта сұрау не тексеру керек</translation>
    </message>
</context>
<context>
    <name>_NoneForm</name>
    <message>
        <source>If they could do nothing: why</source>
        <translation>Ештеңе істей алмаса: неге</translation>
    </message>
    <message>
        <source>fear for others, no papers, nobody to turn to</source>
        <translation>басқалар үшін қорқу, құжат жоқ, баратын жер жоқ</translation>
    </message>
</context>
<context>
    <name>_NumberLine</name>
    <message>
        <source>Remove this number</source>
        <translation>Бұл нөмірді алып тастау</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Нөмірдің түрі</translation>
    </message>
    <message>
        <source>Number, as told</source>
        <translation>Нөмірі, айтылғандай</translation>
    </message>
</context>
<context>
    <name>_RemarksForm</name>
    <message>
        <source>Our remarks</source>
        <translation>Біздің ескертпелер</translation>
    </message>
    <message>
        <source>nothing that the source says</source>
        <translation>дереккөз айтқан ештеңе емес</translation>
    </message>
</context>
<context>
    <name>_RepresentativeForm</name>
    <message>
        <source>Name, as told</source>
        <translation>Аты-жөні, айтылғандай</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Кім ретінде</translation>
    </message>
    <message>
        <source>By which document</source>
        <translation>Қай құжат бойынша</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Құжат нөмірі</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Құжат күні</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>Who issued or certified it</source>
        <translation>Кім берген не куәландырған</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Неге құқық береді</translation>
    </message>
</context>
<context>
    <name>_ReprisalForm</name>
    <message>
        <source>What was done</source>
        <translation>Не жасалды</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>To whom in the family</source>
        <translation>Отбасында кімге</translation>
    </message>
    <message>
        <source>By whom, as far as they know</source>
        <translation>Кім жасады, білгенінше</translation>
    </message>
    <message>
        <source>Because of what, they think</source>
        <translation>Не үшін, өз ойынша</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Қаншалықты ауыр</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Сөзбен</translation>
    </message>
    <message>
        <source>Reported where; what came of it</source>
        <translation>Қайда хабарланды; немен бітті</translation>
    </message>
</context>
<context>
    <name>_Request</name>
    <message>
        <source>Something that is not here</source>
        <translation>Мұнда жоқ нәрсе</translation>
    </message>
    <message>
        <source>with it: {title}</source>
        <translation>онымен бірге: {title}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Басқа компьютер</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Себебі: {reason}</translation>
    </message>
    <message>
        <source>{name} says yes</source>
        <translation>{name}: иә</translation>
    </message>
    <message>
        <source>{name} says no</source>
        <translation>{name}: жоқ</translation>
    </message>
    <message>
        <source>It was carried out.</source>
        <translation>Орындалды.</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>Өшіру…</translation>
    </message>
    <message>
        <source>You said yes. Another member has to agree.</source>
        <translation>Сіз иә дедіңіз. Басқа мүше келісуі керек.</translation>
    </message>
    <message>
        <source>You said yes. A coordinator has to agree, on another computer.</source>
        <translation>Сіз иә дедіңіз. Үйлестіруші басқа компьютерде келісуі керек.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Do not erase it</source>
        <translation>Өшірмеу</translation>
    </message>
</context>
<context>
    <name>_RoomCard</name>
    <message>
        <source>Ticket</source>
        <translation>Кезек</translation>
    </message>
    <message>
        <source>Go to the interview</source>
        <translation>Сұхбатқа өту</translation>
    </message>
    <message>
        <source>Resume interview</source>
        <translation>Сұхбатты жалғастыру</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Өзіме алу</translation>
    </message>
</context>
<context>
    <name>_SafetyForm</name>
    <message>
        <source>Level</source>
        <translation>Деңгейі</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>As for the interview</source>
        <translation>Сұхбаттағыдай</translation>
    </message>
    <message>
        <source>As for the source</source>
        <translation>Дереккөздегідей</translation>
    </message>
    <message>
        <source>Safety of this person</source>
        <translation>Бұл адамның қауіпсіздігі</translation>
    </message>
    <message>
        <source>For this person holds: {level}</source>
        <translation>Бұл адамға қолданылатыны: {level}</translation>
    </message>
    <message>
        <source>Safety of this source</source>
        <translation>Бұл дереккөздің қауіпсіздігі</translation>
    </message>
</context>
<context>
    <name>_SaidForm</name>
    <message>
        <source>Languages it is in</source>
        <translation>Қай тілдерде</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>as it stands there</source>
        <translation>ондағы жазылғандай</translation>
    </message>
    <message>
        <source>Who said or wrote it</source>
        <translation>Кім айтты не жазды</translation>
    </message>
    <message>
        <source>a person, an office, a paper</source>
        <translation>адам, мекеме, газет</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Кім ретінде</translation>
    </message>
    <message>
        <source>ambassador, court, witness</source>
        <translation>елші, сот, куәгер</translation>
    </message>
    <message>
        <source>When it was said or written</source>
        <translation>Қашан айтылды не жазылды</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Қайда айтылды</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Қайда жарияланды</translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation>Қашан жарияланды</translation>
    </message>
    <message>
        <source>Address on the internet</source>
        <translation>Интернеттегі мекенжайы</translation>
    </message>
    <message>
        <source>this program opens none</source>
        <translation>бұл бағдарлама ешбірін ашпайды</translation>
    </message>
    <message>
        <source>When it was read there</source>
        <translation>Ол жерден қашан оқылды</translation>
    </message>
    <message>
        <source>What it says, in its own words</source>
        <translation>Не айтады, өз сөзімен</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Кім айтты</translation>
    </message>
    <message>
        <source>Where it can be read</source>
        <translation>Қайдан оқуға болады</translation>
    </message>
    <message>
        <source>How it came here</source>
        <translation>Мұнда қалай келді</translation>
    </message>
    <message>
        <source>from whom, on what</source>
        <translation>кімнен, немен</translation>
    </message>
</context>
<context>
    <name>_SessionForm</name>
    <message>
        <source>Languages spoken</source>
        <translation>Сөйлескен тілдер</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Кезек нөмірі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>hours and minutes</source>
        <translation>сағат пен минут</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Сұхбат алушы</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Аудармашы</translation>
    </message>
    <message>
        <source>Camera operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Who else is in the room</source>
        <translation>Бөлмеде тағы кім бар</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Кеңсе</translation>
    </message>
    <message>
        <source>Recorded with</source>
        <translation>Немен жазылды</translation>
    </message>
    <message>
        <source>camera or telephone</source>
        <translation>камера не телефон</translation>
    </message>
    <message>
        <source>Number in the office&apos;s own papers</source>
        <translation>Кеңсенің өз қағазындағы нөмірі</translation>
    </message>
</context>
<context>
    <name>_SheetArea</name>
    <message>
        <source>{count} of {all} words</source>
        <translation>{count} сөз, барлығы {all}</translation>
    </message>
</context>
<context>
    <name>_TakenForm</name>
    <message>
        <source>What they did</source>
        <translation>Не істеді</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>To whom: office or person</source>
        <translation>Кімге: мекемеге не адамға</translation>
    </message>
    <message>
        <source>Number of the slip or paper</source>
        <translation>Талон не қағаз нөмірі</translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation>Қалай жауап берілді</translation>
    </message>
    <message>
        <source>When it was answered</source>
        <translation>Қашан жауап берілді</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <translation>Не сұрады</translation>
    </message>
    <message>
        <source>The answer, in words</source>
        <translation>Жауабы, сөзбен</translation>
    </message>
</context>
<context>
    <name>_TestifierForm</name>
    <message>
        <source>Born</source>
        <translation>Туған уақыты</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <source>Right to live here</source>
        <translation>Осында тұру құқығы</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Жұмысы</translation>
    </message>
</context>
<context>
    <name>_Unfinished</name>
    <message>
        <source>Without ticket and name</source>
        <translation>Нөмірсіз және атсыз</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
</context>
<context>
    <name>_VideoForm</name>
    <message>
        <source>Name of the file</source>
        <translation>Файл аты</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>Файл қайда жатыр</translation>
    </message>
    <message>
        <source>camera 2, blue disk</source>
        <translation>2-камера, көк диск</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Started, by the camera&apos;s clock</source>
        <translation>Камера сағаты бойынша басталуы</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Ұзақтығы</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Көлемі, байт</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Бақылау қосындысы (SHA-256)</translation>
    </message>
    <message>
        <source>of the whole file</source>
        <translation>бүкіл файлдың</translation>
    </message>
</context>
<context>
    <name>_Way</name>
    <message>
        <source>Open {number}</source>
        <translation>Ашу: {number}</translation>
    </message>
</context>
<context>
    <name>_WriteLine</name>
    <message>
        <source>Write a letter about {name}</source>
        <translation>{name} туралы хат жазу</translation>
    </message>
</context>
</TS>
