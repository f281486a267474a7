<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccountsPane</name>
    <message>
        <source>What each source says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources differ on: {facts}. Nothing is overwritten; letters say “according to”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) stand here in two versions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringInPane</name>
    <message>
        <source>No bundle is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle is a file that ends in .age. It is checked first, and you see what it would change before anything changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it can be brought in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling brings nothing in; everything stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the bundle in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were brought in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) stand in two versions now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at both versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was brought in; everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>Details, without any names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message>
        <source>For example: the name of a river</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to those who send bundles to you or get them from you. It holds keys only: no office, no place, and no name unless you write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these numbers aloud to whom you gave it, by telephone or in the same room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name on the card, if you want one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card is trusted yet. Open the card that somebody gave you, and compare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card is saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it away as you like; then compare the numbers aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other one&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You trust this card already, as {alias}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of {alias} is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles can go to it and come from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>This office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office without an alias</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictTable</name>
    <message>
        <source>Why: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When two offices change the same part of a record, both are kept and wait here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stricter version counts until this is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else: a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {mark}: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: she corrected it on the telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {mark} says is not here, so it cannot be kept alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided. The other version stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentBand</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep and study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>What is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask one by one. Nothing leaves this computer against an answer; no answer is no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety of the family</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Your reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the decision and signed. Nothing that was told is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DispatchForm</name>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the slip (талон)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Opening takes about a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the lock takes about a second.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without ticket and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{draft}. What was typed since it was last saved is gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierPart</name>
    <message>
        <source>Add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when and to whom; never ask to repeat them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Elements</name>
    <message>
        <source>When it happened, event {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IIN of the applicant, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address of the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone of the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizenship of the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line for the applicant&apos;s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person is to the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizenship of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsStep</name>
    <message>
        <source>Add a person first: what happened belongs to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken, seen, heard of, sentenced, released: each thing is an event with its own dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceStep</name>
    <message>
        <source>Pick a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one down by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video was removed from this interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No video written down yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the file if it is at hand: its checksum proves later that it is the same one. Otherwise write down its name and where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays where it is; only its description and checksum are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling adds nothing. You can go on writing meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the main button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>nothing said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, they think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the source knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Married or single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds everything that is recorded on this computer, locked with your passphrase. Five or six ordinary words, in any language, are better than one difficult word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as colleagues know you; it stays in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far it matches. Go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n word(s) match. Go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Word {number} is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual folder of your user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrantsPart</name>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer for one recipient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewEditor</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket and room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a record now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field that is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed last is not kept yet; it stands only in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message>
        <source>Ticket, name, number or word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with the ticket and the consent. Everything typed is kept as a draft at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found. Try a ticket, or part of a name in any script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {persons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent and safety</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownPart</name>
    <message>
        <source>Already known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in any script, number, place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter chooses. This can be taken back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose file this belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the file of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a new file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person who is not in this vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From template {template}, version {version}. Your changes are kept with the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the template&apos;s again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had changed by hand is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is being signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw this letter away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its wording will be gone. The records it was made from stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the letter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>New letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom it is about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Sort by the next column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main button of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Not kept yet: write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersPart</name>
    <message>
        <source>Add a member…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each member has an own passphrase. To change seats, lock and let the other one unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can unlock this vault now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something that was kept sealed does not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged or was altered. Use another copy if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature does not fit what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not used, and nothing here has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender to give it to you again, in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key or card cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was trusted and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the card once more; this copy is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file asks for a lock that is too weak or too heavy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not opened, and your passphrase went nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone may have altered it. Use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no bundle, or its beginning is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or ask the sender for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was sealed for someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sender your card, and ask for a bundle that is made for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is damaged or not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was brought in; nothing here has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the stick again, or ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file. A bundle ends in .age and comes from another Kuager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is not whole: it was cut short, or something was added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the stick again, or ask the sender for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is damaged or was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was written by a newer Kuager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature on this bundle does not fit. Someone may have altered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it. Ask the sender for a new one, given in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is from a sender whose card is not trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fingerprint is {fingerprint}. Compare it with the sender aloud, and trust the card first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is larger than any that Kuager writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender how it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was chosen who may open the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or more cards that are trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an interview first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no card, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or ask for the card once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was made by a newer Kuager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is not signed by its own keys. Someone may have altered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the card again, and compare the fingerprint aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint that was read aloud is not that of this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it once more. If it still differs, this card is not theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the card of this vault itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the card that the other person gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was trusted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name by which you will know its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has given a testimony yet who could sign this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an interview about this person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter in this language for this addressee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another language or another addressee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template of this letter is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made; your draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again, or ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter holds a sign, {character}, that no font here can print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made; a letter with empty boxes never leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for unusual signs in names and wording, and write them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something still stands in the way of signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter was not signed; it is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list beside the letter: each line says what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed letter did not pass its own check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was thrown away; the draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign it again. If this comes back, ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter was changed after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it. Export it again from the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF has no signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the signed letter, or sign the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds it, or make a new vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new vault needs an empty folder, and this one is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies there was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase did not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is counted, nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the keyboard language and at Caps Lock, then type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the vault is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of the whole folder before anything else, and ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was written by a newer Kuager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock it or close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one; each member needs an own passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was locked with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five or six ordinary words, in any language, are better than one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the list and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of a sender do not fit the sender&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was used, and nothing here has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for a new card, and compare it aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name that colleagues will see; any name does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason for this decision is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided; both versions stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a few words why; it is kept with the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nowhere to ask for the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program from a terminal, or name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not in the form it should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written by a newer Kuager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than anything Kuager writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not read further; nothing here has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or folder is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the stick is in, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with this name is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer does not let this file be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another port or another copy of the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer does not let anything be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or see whether the stick is locked against writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing half-written was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some room or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe; this act was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again. If it comes back, copy the details for those who help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameRows</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanzi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, exactly as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line for each spelling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NarrativeStep</name>
    <message>
        <source>The story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Needed</name>
    <message>
        <source>ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep and study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsPane</name>
    <message>
        <source>In whose name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewLetter</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom, and in which language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose to whom it goes, and in which language. Enter begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewMemberForm</name>
    <message>
        <source>Their passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them type it themselves. It opens all that is in this vault, and shows in the records who wrote what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name, as colleagues know them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member is being added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time into the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersPart</name>
    <message>
        <source>Another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent for Kazakh authorities: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who gave a testimony is the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet what it may cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family is at risk: look twice at what the letter shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer to what it may cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing waits for: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenedCard</name>
    <message>
        <source>All eight groups were read aloud and are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the owner read the numbers aloud, by telephone or in the same room, not in the way the card came. If one differs, put the card away and say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you call the owner here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the numbers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the owner a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells of: {relation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Any spelling, number or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person appears here when an interview that tells of him or her is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search looks at every spelling, at numbers and at places. Try a part of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose file tells of {name} too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Family and health</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonTabs</name>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of this person is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>according to {who} ({mark})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter is made from what the sources say; what is missing is shown before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonsStep</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom does the testimony speak of? Each person gets an account of his or her own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was removed from this interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePart</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the place: {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {office} recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an office recorded whose card you do not trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part before this one is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stricter counts until decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both kept, you decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not brought in; trust the card, then again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not brought in; ask for the bundle before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parts do not follow one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different parts carry one number: perhaps a restored copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is not in the form it should have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by a newer Kuager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It claims to come from this computer, which never wrote it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Look at these first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it needs a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle from {sender}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made {time} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole and unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {sender}, whose card you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records you do not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more is told in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both of you changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier part is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {records}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {records}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in it are here already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Locked at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked at {time}, when nobody had touched it for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not locked: what was typed last could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or put the disk back, then lock again. Everything else is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview with ticket {ticket} is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview that was open is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom an account is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Person or applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the name of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter is made from what was told of a person; what is missing is shown before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search looks at the names of those it is about and of the applicants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Why it is corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept with the change; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is required. What is open can be added on any later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that letters need is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Kept as told; no year in it. Add one if it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as told; there is no such day. Read it back once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as told; that year is too far away. Read it back once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as told; it can mean more than one date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as told; no date understood. Add a year if it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{end} or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps around {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>around {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day for QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {year}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old form without a check: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should have {digits} characters. Kept as told; read it back once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not only digits. Kept as told; read it back once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of birth in it does not exist. Kept as told; read it back once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last digit does not fit. Kept as told; read it back once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamePersonPage</name>
    <message>
        <source>Same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: the sister confirmed it on the telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Nothing to save yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, encrypted · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>How the interview was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth, numbers, work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks on the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the account is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee and kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending and answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendOutPane</name>
    <message>
        <source>What was recorded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is held here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to send to yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle is sealed for those whose cards you trust. Open a card and compare it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part of these records goes, addresses and telephones too, whatever the safety level. Choosing what stays comes with a later release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed for {names}, signed by this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder, for example on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into {folder}. The name of the file tells nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling leaves nothing in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {names} can open it. Nobody else can see who sent it or what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeparatePage</name>
    <message>
        <source>Which account is about somebody else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: another man of the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody touches it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you choose holds at once, for you alone. It is kept inside the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery words and backups come with the next release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuager {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It works offline and sends nothing anywhere; what leaves this computer is what you write to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignedView</name>
    <message>
        <source>The signed page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of letters that were signed elsewhere are not drawn here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a copy to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed page is not here, or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not have come with the record. Ask those who signed it for a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved with the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not locked: whoever has the file can read it. The vault keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SittingClock</name>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break, and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SittingHeader</name>
    <message>
        <source>New interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>Ticket and room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Guessed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and names that everybody uses are tried first. Add more words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring keys are tried early. Add ordinary words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeating adds nothing. Add other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences are tried early. Add ordinary words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and years are tried early. Add ordinary words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or two words more would make it much stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer is better than stranger: add a word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as nobody can guess how you chose it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Every word makes it harder to guess.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestifierStep</name>
    <message>
        <source>The one who speaks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is recorded. Events belong to an interview, under “What happened”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What; how and when learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>Another vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Unchanged since it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after it was signed, or the signature is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every letter of it is what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {signer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate begins with {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is this vault&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault does not know the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can check the signature, but know the certificate only if you gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature covers the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was added after the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in it that was not signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingForm</name>
    <message>
        <source>For example: his wife is still there and is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may this letter cost the family or the person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template&apos;s words again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the letter away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CheckForm</name>
    <message>
        <source>Read over by a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the video, or read back to the one who speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks of that person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CircumstancesForm</name>
    <message>
        <source>Married or single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the family needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the one who speaks does not know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ConsentForm</name>
    <message>
        <source>How it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who read the text aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its date or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ContactForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) whom an account is about</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) that two are not one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) left out: no consent for it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sources differ on %n element(s): the letter says who says what</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_DraftLine</name>
    <message>
        <source>Without ticket and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, kept encrypted here since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, kept encrypted here since {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, by another member</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_EarlierRow</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this earlier account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_EventForm</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it: police, office, persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason that was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason they think is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article of the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Gap</name>
    <message>
        <source>Fill it in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_IdentityForm</name>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to live in Kazakhstan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LinkForm</name>
    <message>
        <source>To the one who speaks, this person is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the one who speaks knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round: {relation}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NameRow</name>
    <message>
        <source>Name, as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the name comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this spelling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NamedRow</name>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NarrativeForm</name>
    <message>
        <source>The testimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as told, in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts that remain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what should be asked or checked again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NumberRow</name>
    <message>
        <source>Kind of number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SafetyForm</name>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SessionForm</name>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours and minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else is in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera or telephone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TestifierForm</name>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to live here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_VideoForm</name>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera 2, blue disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started, by the camera&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the whole file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Nobody opens it without the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not us, not whoever takes this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you lose it, nobody can help yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery comes with the next release. Until then write the passphrase down and keep the paper far from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is unlocked, it is readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl+L when you leave the chair. It also locks by itself after 10 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strong lock does not help against force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are made to open it, people are exposed. Keep on this computer only what is still needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
