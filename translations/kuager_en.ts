<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountsPane</name>
    <message numerus="yes">
        <source>%n part(s) stand here in two versions.</source>
        <translation>
            <numerusform>%n part stands here in two versions.</numerusform>
            <numerusform>%n parts stand here in two versions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersDue</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the vault are missing; check the vault.</source>
        <translation>
            <numerusform>%n file of the vault is missing; check the vault.</numerusform>
            <numerusform>%n files of the vault are missing; check the vault.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n of them still waiting</source>
        <translation>
            <numerusform>%n of them still waiting</numerusform>
            <numerusform>%n of them still waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n ticket(s) of earlier days?</source>
        <translation>
            <numerusform>Clear %n ticket of earlier days?</numerusform>
            <numerusform>Clear %n tickets of earlier days?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringInPane</name>
    <message numerus="yes">
        <source>Copy %n file(s) into the vault</source>
        <translation>
            <numerusform>Copy %n file into the vault</numerusform>
            <numerusform>Copy %n files into the vault</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BroughtWords</name>
    <message numerus="yes">
        <source>Bring in %n record(s)</source>
        <translation>
            <numerusform>Bring in %n record</numerusform>
            <numerusform>Bring in %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n receipt(s)</source>
        <translation>
            <numerusform>Take %n receipt</numerusform>
            <numerusform>Take %n receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n change(s)</source>
        <translation>
            <numerusform>Bring in %n change</numerusform>
            <numerusform>Bring in %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n change(s) until they fit</source>
        <translation>
            <numerusform>Keep %n change until it fits</numerusform>
            <numerusform>Keep %n changes until they fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were brought in.</source>
        <translation>
            <numerusform>%n record was brought in.</numerusform>
            <numerusform>%n records were brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were brought in.</source>
        <translation>
            <numerusform>%n change was brought in.</numerusform>
            <numerusform>%n changes were brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that waited for it came in.</source>
        <translation>
            <numerusform>%n record that waited for it came in.</numerusform>
            <numerusform>%n records that waited for it came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that waited are forgotten: their computer was revoked before.</source>
        <translation>
            <numerusform>%n change that waited is forgotten: its computer was revoked before.</numerusform>
            <numerusform>%n changes that waited are forgotten: their computer was revoked before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were erased for good, as was decided.</source>
        <translation>
            <numerusform>%n record was erased for good, as was decided.</numerusform>
            <numerusform>%n records were erased for good, as was decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) count now.</source>
        <translation>
            <numerusform>%n receipt counts now.</numerusform>
            <numerusform>%n receipts count now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came too early and wait here.</source>
        <translation>
            <numerusform>%n change came too early and waits here.</numerusform>
            <numerusform>%n changes came too early and wait here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no room for %n change(s) that came too early: bring the file in again later.</source>
        <translation>
            <numerusform>There is no room for %n change that came too early: bring the file in again later.</numerusform>
            <numerusform>There is no room for %n changes that came too early: bring the file in again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) stand in two versions now.</source>
        <translation>
            <numerusform>%n part stands in two versions now.</numerusform>
            <numerusform>%n parts stand in two versions now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message numerus="yes">
        <source>It was changed since, %n time(s).</source>
        <translation>
            <numerusform>It was changed since, %n time.</numerusform>
            <numerusform>It was changed since, %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message numerus="yes">
        <source>%n thing(s) are damaged.</source>
        <translation>
            <numerusform>%n thing is damaged.</numerusform>
            <numerusform>%n things are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>Locks in %n second(s). Any key stops it.</source>
        <translation>
            <numerusform>Locks in %n second. Any key stops it.</numerusform>
            <numerusform>Locks in %n seconds. Any key stops it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%n decision(s) contradict each other.</source>
        <translation>
            <numerusform>%n decision contradicts another.</numerusform>
            <numerusform>%n decisions contradict each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files may all be one person.</source>
        <translation>
            <numerusform>%n file may be one person.</numerusform>
            <numerusform>%n files may all be one person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message numerus="yes">
        <source>The first %n word(s) match. Go on.</source>
        <translation>
            <numerusform>The first word matches. Go on.</numerusform>
            <numerusform>The first %n words match. Go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderPane</name>
    <message numerus="yes">
        <source>%n part(s) stand in two versions now.</source>
        <translation>
            <numerusform>%n part stands in two versions now.</numerusform>
            <numerusform>%n parts stand in two versions now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InventoryTable</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message numerus="yes">
        <source>%n more part(s)</source>
        <translation>
            <numerusform>%n more part</numerusform>
            <numerusform>%n more parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnownNotice</name>
    <message numerus="yes">
        <source>%n of those who came may be known already.</source>
        <translation>
            <numerusform>%n of those who came may be known already.</numerusform>
            <numerusform>%n of those who came may be known already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPart</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message numerus="yes">
        <source>%n more column(s) are not shown and stay as they were guessed.</source>
        <translation>
            <numerusform>%n more column is not shown and stays as it was guessed.</numerusform>
            <numerusform>%n more columns are not shown and stay as they were guessed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaCopying</name>
    <message numerus="yes">
        <source>%n file(s) were brought in.</source>
        <translation>
            <numerusform>%n file was brought in.</numerusform>
            <numerusform>%n files were brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lack parts that other files of the set hold.</source>
        <translation>
            <numerusform>%n file lacks parts that other files of the set hold.</numerusform>
            <numerusform>%n files lack parts that other files of the set hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationPart</name>
    <message numerus="yes">
        <source>%n change(s) from after its end are here and go no further</source>
        <translation>
            <numerusform>%n change from after its end is here and goes no further</numerusform>
            <numerusform>%n changes from after its end are here and go no further</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change waits for %n signature(s)</source>
        <translation>
            <numerusform>A change waits for %n signature</numerusform>
            <numerusform>A change waits for %n signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other sources: %n draft(s)</source>
        <translation>
            <numerusform>Other sources: %n draft</numerusform>
            <numerusform>Other sources: %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>%n bundle(s) from {sender}</source>
        <translation>
            <numerusform>%n bundle from {sender}</numerusform>
            <numerusform>%n bundles from {sender}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in it are here already.</source>
        <translation>
            <numerusform>%n change in it is here already.</numerusform>
            <numerusform>%n changes in it are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that waited here come in with it.</source>
        <translation>
            <numerusform>%n change that waited here comes in with it.</numerusform>
            <numerusform>%n changes that waited here come in with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came too early and will wait here.</source>
        <translation>
            <numerusform>%n change came too early and will wait here.</numerusform>
            <numerusform>%n changes came too early and will wait here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n receipt(s) of what others hold.</source>
        <translation>
            <numerusform>With %n receipt of what others hold.</numerusform>
            <numerusform>With %n receipts of what others hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) and attachment(s), {size}, come in other files.</source>
        <translation>
            <numerusform>%n recording or attachment, {size}, comes in other files.</numerusform>
            <numerusform>%n recordings and attachments, {size}, come in other files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message numerus="yes">
        <source>The %n letter(s) that the list shows. The file is not locked, and holds no signature to check: what goes to an office as a file is exported from the letter itself.</source>
        <translation>
            <numerusform>The %n letter that the list shows. The file is not locked, and holds no signature to check: what goes to an office as a file is exported from the letter itself.</numerusform>
            <numerusform>The %n letters that the list shows. The file is not locked, and holds no signature to check: what goes to an office as a file is exported from the letter itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPart</name>
    <message numerus="yes">
        <source>Read aloud from another text: %n question(s).</source>
        <translation>
            <numerusform>Read aloud from another text: %n question.</numerusform>
            <numerusform>Read aloud from another text: %n questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>%n other source</numerusform>
            <numerusform>%n other sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of whom nothing else is told</source>
        <translation>
            <numerusform>%n person of whom nothing else is told</numerusform>
            <numerusform>%n persons of whom nothing else is told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message numerus="yes">
        <source>The %n letter(s) that the list shows. The file is not locked. Letters of those who took back their consent, and of those at risk, keep their line but bear no names.</source>
        <translation>
            <numerusform>The %n letter that the list shows. The file is not locked. Letters of those who took back their consent, and of those at risk, keep their line but bear no names.</numerusform>
            <numerusform>The %n letters that the list shows. The file is not locked. Letters of those who took back their consent, and of those at risk, keep their line but bear no names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without names: %n letter(s).</source>
        <translation>
            <numerusform>Without names: %n letter.</numerusform>
            <numerusform>Without names: %n letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendOutPane</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetWriter</name>
    <message numerus="yes">
        <source>%n file(s) are written, read back and the same.</source>
        <translation>
            <numerusform>%n file is written, read back and the same.</numerusform>
            <numerusform>%n files are written, read back and the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetsForm</name>
    <message numerus="yes">
        <source>%n sheet(s) are made</source>
        <translation>
            <numerusform>%n sheet is made</numerusform>
            <numerusform>%n sheets are made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message numerus="yes">
        <source>Bring in %n interview(s)</source>
        <translation>
            <numerusform>Bring in %n interview</numerusform>
            <numerusform>Bring in %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) were brought in.</source>
        <translation>
            <numerusform>%n interview was brought in.</numerusform>
            <numerusform>%n interviews were brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) of the table were not taken.</source>
        <translation>
            <numerusform>%n interview of the table was not taken.</numerusform>
            <numerusform>%n interviews of the table were not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written, with the reasons in the last column.</source>
        <translation>
            <numerusform>%n row was written, with the reasons in the last column.</numerusform>
            <numerusform>%n rows were written, with the reasons in the last column.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePlanView</name>
    <message numerus="yes">
        <source>All of it is kept as told. %n cell(s) were not understood.</source>
        <translation>
            <numerusform>All of it is kept as told. %n cell was not understood.</numerusform>
            <numerusform>All of it is kept as told. %n cells were not understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) only here</source>
        <translation>
            <numerusform>%n interview only here</numerusform>
            <numerusform>%n interviews only here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustPart</name>
    <message numerus="yes">
        <source>List of {day}: %n withdrawn.</source>
        <translation>
            <numerusform>List of {day}: %n withdrawn.</numerusform>
            <numerusform>List of {day}: %n withdrawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n change(s) that wait?</source>
        <translation>
            <numerusform>Forget %n change that waits?</numerusform>
            <numerusform>Forget %n changes that wait?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteTable</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn interview(s) stay here.</source>
        <translation>
            <numerusform>%n withdrawn interview stays here.</numerusform>
            <numerusform>%n withdrawn interviews stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at risk stay here.</source>
        <translation>
            <numerusform>%n thing at risk stays here.</numerusform>
            <numerusform>%n things at risk stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>speaks in %n interview(s)</source>
        <translation>
            <numerusform>speaks in %n interview</numerusform>
            <numerusform>speaks in %n interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of people</source>
        <translation>
            <numerusform>%n account of a person</numerusform>
            <numerusform>%n accounts of people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>%n other source</numerusform>
            <numerusform>%n other sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of people</source>
        <translation>
            <numerusform>%n file of a person</numerusform>
            <numerusform>%n files of people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) whom an account is about</source>
        <translation>
            <numerusform>%n decision whom an account is about</numerusform>
            <numerusform>%n decisions whom an account is about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about two people</source>
        <translation>
            <numerusform>%n decision about two people</numerusform>
            <numerusform>%n decisions about two people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to erase</source>
        <translation>
            <numerusform>%n request to erase</numerusform>
            <numerusform>%n requests to erase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on erasing</source>
        <translation>
            <numerusform>%n decision on erasing</numerusform>
            <numerusform>%n decisions on erasing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) left out: no consent for it</source>
        <translation>
            <numerusform>%n source left out: no consent for it</numerusform>
            <numerusform>%n sources left out: no consent for them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) kept back: at risk</source>
        <translation>
            <numerusform>%n part kept back: at risk</numerusform>
            <numerusform>%n parts kept back: at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annex(es) may not go with this letter</source>
        <translation>
            <numerusform>%n annex may not go with this letter</numerusform>
            <numerusform>%n annexes may not go with this letter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) against the family on record</source>
        <translation>
            <numerusform>%n incident against the family on record</numerusform>
            <numerusform>%n incidents against the family on record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sources differ on %n element(s): the letter says who says what</source>
        <translation>
            <numerusform>Sources differ on %n element: the letter says who says what</numerusform>
            <numerusform>Sources differ on %n elements: the letter says who says what</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused %n minute(s) ago</source>
        <translation>
            <numerusform>paused %n minute ago</numerusform>
            <numerusform>paused %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{called} of %n ticket(s) called</source>
        <translation>
            <numerusform>{called} of %n ticket called</numerusform>
            <numerusform>{called} of %n tickets called</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n black box(es)</source>
        <translation>
            <numerusform>%n black box</numerusform>
            <numerusform>%n black boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) change</source>
        <translation>
            <numerusform>%n field changes</numerusform>
            <numerusform>%n fields change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) made, signed and kept.</source>
        <translation>
            <numerusform>%n letter made, signed and kept.</numerusform>
            <numerusform>%n letters made, signed and kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made before.</source>
        <translation>
            <numerusform>%n made before.</numerusform>
            <numerusform>%n made before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) none was made.</source>
        <translation>
            <numerusform>For %n person none was made.</numerusform>
            <numerusform>For %n people none was made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait.</source>
        <translation>
            <numerusform>%n waits.</numerusform>
            <numerusform>%n wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) in one file.</source>
        <translation>
            <numerusform>%n letter in one file.</numerusform>
            <numerusform>%n letters in one file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n letter(s)</source>
        <translation>
            <numerusform>Make %n letter</numerusform>
            <numerusform>Make %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) of an order that was stopped wait.</source>
        <translation>
            <numerusform>%n letter of an order that was stopped waits.</numerusform>
            <numerusform>%n letters of an order that was stopped wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the list</source>
        <translation>
            <numerusform>%n person in the list</numerusform>
            <numerusform>%n people in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: the consent was withdrawn.</source>
        <translation>
            <numerusform>%n left out: the consent was withdrawn.</numerusform>
            <numerusform>%n left out: the consent was withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: hidden as a mistake.</source>
        <translation>
            <numerusform>%n left out: hidden as a mistake.</numerusform>
            <numerusform>%n left out: hidden as a mistake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: erased.</source>
        <translation>
            <numerusform>%n left out: erased.</numerusform>
            <numerusform>%n left out: erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: not signed.</source>
        <translation>
            <numerusform>%n left out: not signed.</numerusform>
            <numerusform>%n left out: not signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n left out.</numerusform>
            <numerusform>%n left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>in %n working day</numerusform>
            <numerusform>in %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in</source>
        <translation>
            <numerusform>%n record came in</numerusform>
            <numerusform>%n records came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) came in</source>
        <translation>
            <numerusform>%n receipt came in</numerusform>
            <numerusform>%n receipts came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) or attachment(s) came in</source>
        <translation>
            <numerusform>%n recording or attachment came in</numerusform>
            <numerusform>%n recordings or attachments came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put in</source>
        <translation>
            <numerusform>%n file put in</numerusform>
            <numerusform>%n files put in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed, for everybody has them</source>
        <translation>
            <numerusform>%n file removed, for everybody has it</numerusform>
            <numerusform>%n files removed, for everybody has them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every %n minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) or attachment(s) wait until there is room in the folder.</source>
        <translation>
            <numerusform>%n recording or attachment waits until there is room in the folder.</numerusform>
            <numerusform>%n recordings or attachments wait until there is room in the folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are larger than all that may lie there: send them on a stick.</source>
        <translation>
            <numerusform>%n is larger than all that may lie there: send it on a stick.</numerusform>
            <numerusform>%n are larger than all that may lie there: send them on a stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n video</numerusform>
            <numerusform>%n videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) and document(s)</source>
        <translation>
            <numerusform>%n photograph or document</numerusform>
            <numerusform>%n photographs and documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among what is held here %n record(s) or part(s) that else stay</source>
        <translation>
            <numerusform>Among what is held here %n record or part that else stays</numerusform>
            <numerusform>Among what is held here %n records or parts that else stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) and remark(s) on files</source>
        <translation>
            <numerusform>%n decision or remark on files</numerusform>
            <numerusform>%n decisions and remarks on files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Request</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
