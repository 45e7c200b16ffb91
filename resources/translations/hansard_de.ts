<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Hansard</name>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <location filename="../../app/ui/settings_window/fields.py"></location>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" cannot be written in that folder; choose another folder.</source>
            <translation>„{name}“ kann in diesem Ordner nicht geschrieben werden; einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" cannot be written: its folder does not exist. Choose another folder.</source>
            <translation>„{name}“ kann nicht geschrieben werden: Der Ordner existiert nicht. Einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" cannot be written: that disk can only be read. Choose another folder.</source>
            <translation>„{name}“ kann nicht geschrieben werden: Dieser Datenträger ist schreibgeschützt. Einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" could not be written; what was there before is unchanged.</source>
            <translation>„{name}“ konnte nicht geschrieben werden; der vorige Inhalt ist unverändert.</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" is a folder; choose another name.</source>
            <translation>„{name}“ ist ein Ordner; einen anderen Namen wählen.</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" is open in another program; close it there and try again.</source>
            <translation>„{name}“ ist in einem anderen Programm geöffnet; dort schließen und erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;About Hansard</source>
            <translation>Übe&amp;r Hansard</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Back 3 seconds</source>
            <translation>3 Sekunden &amp;zurück</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Backups…</source>
            <translation>Si&amp;cherungen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Discard the recording…</source>
            <translation>Aufnahme &amp;verwerfen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Edit text</source>
            <translation>Text &amp;bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Favourite</source>
            <translation>&amp;Favorit</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Find in transcript</source>
            <translation>Im Transkript su&amp;chen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Forward</source>
            <translation>&amp;Vorwärts</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Forward 3 seconds</source>
            <translation>3 Sekunden &amp;vor</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>&amp;From</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Give the words before to the previous paragraph</source>
            <translation>Wörter &amp;davor zum vorherigen Absatz</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Go to time…</source>
            <translation>Zu Zeitpunkt sprin&amp;gen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Hide this speaker</source>
            <translation>Diesen Sprecher aus&amp;blenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;History…</source>
            <translation>&amp;Verlauf…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Import files…</source>
            <translation>Dateien &amp;importieren…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Join with another recording…</source>
            <translation>Mit anderer Aufnahme &amp;verbinden…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Join with the paragraph before</source>
            <translation>&amp;Mit vorherigem Absatz verbinden</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Keys</source>
            <translation>&amp;Tasten</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Live captions</source>
            <translation>&amp;Live-Untertitel</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Mark this moment</source>
            <translation>Diesen &amp;Moment markieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>&amp;Pause recording</source>
            <translation>Aufnahme &amp;pausieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Play or pause</source>
            <translation>&amp;Wiedergabe/Pause</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Playback</source>
            <translation>&amp;Wiedergabe</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Queue</source>
            <translation>&amp;Warteschlange</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>&amp;Record a meeting</source>
            <translation>&amp;Besprechung aufnehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Recording</source>
            <translation>&amp;Aufnahme</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Redo {step}</source>
            <translation>&amp;Wiederholen: {step}</translation>
        </message>
        <message>
            <source>&amp;Resume recording</source>
            <translation type="vanished">Aufnahme &amp;fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Search all meetings</source>
            <translation>Alle Besprechun&amp;gen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Show the recording</source>
            <translation>&amp;Aufnahme anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Speech models…</source>
            <translation>S&amp;prachmodelle…</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>&amp;To</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Transcribe again…</source>
            <translation>Erneut &amp;transkribieren…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Undo {step}</source>
            <translation>&amp;Rückgängig: {step}</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Use another device when one is lost</source>
            <translation>Bei Verlust ein anderes &amp;Gerät verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;View</source>
            <translation>A&amp;nsicht</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Voices</source>
            <translation>St&amp;immen</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>0.1 seconds more</source>
            <translation>0,1 Sekunden mehr</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>0.25 seconds more</source>
            <translation>0,25 Sekunden mehr</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>01, 02 and so on, in the order of the list</source>
            <translation>01, 02 und so weiter, in der Reihenfolge der Liste</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>1 h or longer</source>
            <translation>1 h oder länger</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>1.  Open the model's page, sign in or make an account, and agree to the conditions.</source>
            <translation>1.  Die Seite des Modells öffnen, sich anmelden oder ein Konto anlegen und den Bedingungen zustimmen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>15 min to 1 h</source>
            <translation>15 min bis 1 h</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>2.  Open the page for tokens and make one that may read.</source>
            <translation>2.  Die Seite für Tokens öffnen und eines anlegen, das lesen darf.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>3.  Paste the token here.</source>
            <translation>3.  Das Token hier einfügen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>4:14, 254 or +30</source>
            <translation>4:14, 254 oder +30</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>[gap of about {time}]</source>
            <translation>[Lücke von etwa {time}]</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>[recording paused at {time}]</source>
            <translation>[Aufnahme pausiert bei {time}]</translation>
        </message>
        <message>
            <location filename="../../app/export/pseudonyms/hiding.py"></location>
            <source>[redacted]</source>
            <translation>[geschwärzt]</translation>
        </message>
        <message>
            <location filename="../../app/store/backups.py"></location>
            <source>A backup of the library could not be made, so nothing was changed.</source>
            <translation>Von der Bibliothek konnte keine Sicherung angelegt werden, daher wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>A brace is not closed in the naming pattern; write {fields}.</source>
            <translation>Im Namensmuster ist eine geschweifte Klammer nicht geschlossen; möglich sind {fields}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>A change that could not be saved last time is saved now.</source>
            <translation>Eine Änderung, die zuletzt nicht gesichert werden konnte, ist jetzt gesichert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>A draft of what is said appears while you record; it costs computing time.</source>
            <translation>Beim Aufnehmen erscheint ein Entwurf des Gesagten; das kostet Rechenzeit.</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>A file of a meeting is missing: {file}</source>
            <translation>Eine Datei einer Besprechung fehlt: {file}</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>A file of a meeting is not what was saved: {file}</source>
            <translation>Eine Datei einer Besprechung ist nicht so, wie sie gesichert wurde: {file}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>a file of another program, which was left alone</source>
            <translation>eine Datei eines anderen Programms, die unberührt blieb</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/asking.py"></location>
            <source>A file of that name is in this folder already. Its content will be lost.</source>
            <translation>In diesem Ordner gibt es schon eine Datei mit diesem Namen. Ihr Inhalt geht verloren.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>A file of the speech model holds more than numbers, such as a program. Nothing of it was run; remove the model and download it again.</source>
            <translation>Eine Datei des Sprachmodells enthält mehr als Zahlen, etwa ein Programm. Nichts davon wurde ausgeführt; das Modell entfernen und neu herunterladen.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>A file of the speech model is damaged. The recording is safe; download the model again.</source>
            <translation>Eine Datei des Sprachmodells ist beschädigt. Die Aufnahme ist sicher; das Modell neu herunterladen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>a file that the disk cannot read</source>
            <translation>eine Datei, die sich nicht von der Festplatte lesen lässt</translation>
        </message>
        <message>
            <location filename="../../app/arrangement_intents.py"></location>
            <source>A folder or a tag needs a name.</source>
            <translation>Ein Ordner oder ein Schlagwort braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>A folder…</source>
            <translation>Ein Ordner…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>A key that gets another command is taken from the one it had.</source>
            <translation>Eine Taste, die einem anderen Befehl zugewiesen wird, verliert den bisherigen.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>A moment of sound was lost.</source>
            <translation>Ein Augenblick Ton ging verloren.</translation>
        </message>
        <message>
            <source>a new speaker</source>
            <translation type="vanished">einen neuen Sprecher</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>A number from 1</source>
            <translation>Eine Nummer ab 1</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>A number makes telling them apart surer, if it is right. It is asked again at each import.</source>
            <translation>Eine Anzahl macht das Unterscheiden sicherer, wenn sie stimmt. Bei jedem Import wird erneut gefragt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>A part of Hansard is missing</source>
            <translation>Ein Teil von Hansard fehlt</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>A part of its sound is missing now.</source>
            <translation>Ein Teil ihres Tons fehlt jetzt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>a part of the audio was gone from the disk</source>
            <translation>ein Teil des Audios fehlte auf der Festplatte</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>A part of the library file cannot be read.</source>
            <translation>Ein Teil der Bibliotheksdatei kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>A part of the library is damaged. Nothing was changed.</source>
            <translation>Ein Teil der Bibliothek ist beschädigt. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>A place such as 4:14 or 254, or +30 and -10 seconds from here.</source>
            <translation>Eine Stelle wie 4:14 oder 254, oder von hier aus +30 oder -10 Sekunden.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>A recorder of another version of Hansard is running. Close all its windows and try again.</source>
            <translation>Es läuft ein Rekorder einer anderen Version von Hansard. Alle seine Fenster schließen und erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>A sentence to paste into the invitation or the chat</source>
            <translation>Ein Satz zum Einfügen in die Einladung oder den Chat</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source came in after {time}</source>
            <translation>Eine Quelle kam nach {time} dazu</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source could not be written for {time}</source>
            <translation>Eine Quelle konnte {time} lang nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source ended {time} earlier</source>
            <translation>Eine Quelle endete {time} früher</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was changed, {time} without it</source>
            <translation>Eine Quelle wurde gewechselt, {time} ohne sie</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was not there for {time}</source>
            <translation>Eine Quelle war {time} lang nicht da</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was set up anew, {time} without it</source>
            <translation>Eine Quelle wurde neu eingerichtet, {time} ohne sie</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was taken to another device for {time}</source>
            <translation>Eine Quelle wurde {time} lang auf ein anderes Gerät gelegt</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was unplugged for {time}</source>
            <translation>Eine Quelle war {time} lang getrennt</translation>
        </message>
        <message>
            <location filename="../../app/export/tiers.py"></location>
            <source>A tier of words for each speaker</source>
            <translation>Eine Wortebene für jeden Sprecher</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>A time every</source>
            <translation>Eine Zeit alle</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>A token is needed.</source>
            <translation>Ein Token ist nötig.</translation>
        </message>
        <message>
            <location filename="../../app/vaulting.py"></location>
            <source>A transcription or a recording is under way; turn encryption on or off when it is finished. Nothing was changed.</source>
            <translation>Eine Transkription oder eine Aufnahme läuft; die Verschlüsselung danach ein- oder ausschalten. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>A transcription or a recording is under way; turn the vault on or off when it is finished. Nothing was changed.</source>
            <translation type="vanished">Eine Transkription oder eine Aufnahme läuft; den Tresor danach ein- oder ausschalten. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>A voice print is a description of how someone sounds. It stays on this computer. Ask the person first.

Hansard only suggests names; you decide each time. A voice can be forgotten whenever you want.</source>
            <translation>Ein Stimmabdruck beschreibt, wie jemand klingt. Er bleibt auf diesem Computer. Die Person vorher fragen.

Hansard schlägt Namen nur vor; Sie entscheiden jedes Mal. Eine Stimme lässt sich jederzeit vergessen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>a voice that is known</source>
            <translation>bekannte Stimme</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>A Whisper model</source>
            <translation>Ein Whisper-Modell</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>A Word document with marks such as {mark} where the meeting's title, its speakers and its paragraphs go. The example shows all of them.</source>
            <translation>Ein Word-Dokument mit Platzhaltern wie {mark}, wo Titel, Sprecher und Absätze der Besprechung stehen sollen. Das Beispiel zeigt alle.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>A zip file…</source>
            <translation>Eine ZIP-Datei…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <location filename="../../app/ui/menus.py"></location>
            <source>About Hansard</source>
            <translation>Über Hansard</translation>
        </message>
        <message>
            <location filename="../../app/progress.py"></location>
            <source>about {hours} h left</source>
            <translation>noch etwa {hours} h</translation>
        </message>
        <message>
            <location filename="../../app/progress.py"></location>
            <source>about {hours} h {minutes} min left</source>
            <translation>noch etwa {hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../app/progress.py"></location>
            <source>about {minutes} min left</source>
            <translation>noch etwa {minutes} min</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/recorder_sentences.py"></location>
            <source>About {n} minutes of space left.</source>
            <extracomment>One: About {n} minute of space left.</extracomment>
            <translation>
                <numerusform>Noch Platz für etwa {n} Minute.</numerusform>
                <numerusform>Noch Platz für etwa {n} Minuten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>about {time} of work</source>
            <translation>etwa {time} Arbeit</translation>
        </message>
        <message>
            <source>accept word</source>
            <translation type="vanished">Wort bestätigen</translation>
        </message>
        <message>
            <source>accept {count} words</source>
            <translation type="vanished">{count} Wörter bestätigen</translation>
        </message>
        <message>
            <source>accept “{word}”</source>
            <translation type="vanished">„{word}“ bestätigen</translation>
        </message>
        <message>
            <source>accept “{word}” in {count} places</source>
            <translation type="vanished">„{word}“ an {count} Stellen bestätigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>accessibility, high contrast</source>
            <translation>Barrierefreiheit, hoher Kontrast</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Add a note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Add a note at the place that is played</source>
            <translation>Notiz an der abgespielten Stelle hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Add a word to look for: words with a minus are only left out.</source>
            <translation>Ein Suchwort hinzufügen: Wörter mit Minus werden nur ausgeschlossen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>Add folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>add note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Add the so&amp;und…</source>
            <translation>T&amp;on hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Add the sound</source>
            <translation>Ton hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Add the sound…</source>
            <translation>Ton hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Add…</source>
            <translation>Hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Afrikaans</source>
            <translation>Afrikaans</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>After a meeting was finished</source>
            <translation>Nachdem eine Besprechung fertig war</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>After a pause, playing starts this much earlier, so that no word is missed. 0 turns it off.</source>
            <translation>Nach einer Pause beginnt das Abspielen um so viel früher, damit kein Wort verloren geht. 0 schaltet es aus.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>After damage was put right</source>
            <translation>Nach der Reparatur eines Schadens</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>After five minutes without a window.</source>
            <translation>Nach fünf Minuten ohne Fenster.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>After this time the sound of a transcribed meeting is removed and its text stays. A meeting's menu can keep it from that.</source>
            <translation>Nach dieser Zeit wird der Ton einer transkribierten Besprechung entfernt, ihr Text bleibt. Im Menü einer Besprechung lässt sich ihr Ton davon ausnehmen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Agree</source>
            <translation>Zustimmen</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Albanian</source>
            <translation>Albanisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>All changes saved</source>
            <translation>Alles gesichert</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>All meetings</source>
            <translation>Alle Besprechungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>All models…</source>
            <translation>Alle Modelle…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>All of {name}</source>
            <translation>Alle Absätze von {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>All steps</source>
            <translation>Alle Schritte</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>All unclear words checked.</source>
            <translation>Alle unklaren Wörter geprüft.</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>All unclear words checked. {key} shows more.</source>
            <translation>Alle unklaren Wörter geprüft. {key} zeigt weitere.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/row_view.py"></location>
            <source>Also called: {names}</source>
            <translation>Heißt auch: {names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Also change {n} others…</source>
            <extracomment>One: Also change {n} other…</extracomment>
            <translation>
                <numerusform>Auch {n} weitere Stelle ändern…</numerusform>
                <numerusform>Auch {n} weitere Stellen ändern…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Also how the speakers sound</source>
            <translation>Auch, wie die Sprecher klingen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Also what appears in a folder that lies in a watched one.</source>
            <translation>Auch, was in einem Ordner innerhalb eines überwachten erscheint.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Amharic</source>
            <translation>Amharisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>An encrypted library can be read only with its key: on this computer, or with a recovery code. If both are lost, it is lost.</source>
            <translation>Eine verschlüsselte Bibliothek ist nur mit ihrem Schlüssel lesbar: auf diesem Computer oder mit einem Wiederherstellungscode. Sind beide verloren, ist auch sie verloren.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>and {n} more</source>
            <extracomment>One: and {n} more</extracomment>
            <translation>
                <numerusform>und {n} weitere</numerusform>
                <numerusform>und {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>animation, accessibility, reduced motion</source>
            <translation>Animation, Barrierefreiheit, weniger Bewegung</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Another Hansard takes it in as it is: text, corrections and their history, speakers' names, notes, tags and sound.</source>
            <translation>Ein anderes Hansard übernimmt sie, wie sie ist: Text, Korrekturen und ihren Verlauf, Sprechernamen, Notizen, Schlagwörter und Ton.</translation>
        </message>
        <message>
            <source>another language</source>
            <translation type="vanished">eine andere Sprache</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>Another program is using the library file. Hansard tries again until it is free.</source>
            <translation>Ein anderes Programm verwendet die Bibliotheksdatei. Hansard versucht es, bis sie frei ist.</translation>
        </message>
        <message>
            <location filename="../../app/store/faults.py"></location>
            <source>Another program is using the library file; close it and try again. Nothing was lost.</source>
            <translation>Ein anderes Programm verwendet die Bibliotheksdatei; dort schließen und erneut versuchen. Nichts ging verloren.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Another program is using the library.</source>
            <translation>Ein anderes Programm verwendet die Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Another window or command is downloading this model already.</source>
            <translation>Ein anderes Fenster oder ein anderer Befehl lädt dieses Modell schon herunter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any date</source>
            <translation>Jedes Datum</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any folder</source>
            <translation>Alle Ordner</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any length</source>
            <translation>Jede Länge</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any speaker</source>
            <translation>Alle Sprecher</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any tag</source>
            <translation>Alle Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Anywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/shell.py"></location>
            <source>Appearance</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Armenian</source>
            <translation>Armenisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/shell.py"></location>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>As the system follows its day and night.</source>
            <translation type="vanished">„Wie das System“ folgt dem hellen und dunklen Modus des Systems.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Ask {name} first. The voice print stays on this computer.</source>
            <translation>Zuerst {name} fragen. Der Stimmabdruck bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>asks for an account</source>
            <translation>Konto nötig</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Assamese</source>
            <translation>Assamesisch</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>At each paragraph</source>
            <translation>Bei jedem Absatz</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>At most the last second is missing.</source>
            <translation>Höchstens die letzte Sekunde fehlt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>At most the last second of each is missing.</source>
            <translation>Höchstens die letzte Sekunde jeder Aufnahme fehlt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>At the playhead ({time})</source>
            <translation>An der Abspielposition ({time})</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>At the weekly check</source>
            <translation>Bei der wöchentlichen Prüfung</translation>
        </message>
        <message>
            <location filename="../../app/export/research_text.py"></location>
            <source>ATLAS.ti (.txt)</source>
            <translation>ATLAS.ti (.txt)</translation>
        </message>
        <message>
            <location filename="../../app/ui/attendee_field.py"></location>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Attendees</source>
            <translation>Teilnehmer</translation>
        </message>
        <message>
            <location filename="../../app/people/attendees.py"></location>
            <source>Attendees: {names}</source>
            <translation>Teilnehmer: {names}</translation>
        </message>
        <message>
            <location filename="../../app/export/audacity.py"></location>
            <source>Audacity labels (.txt)</source>
            <translation>Audacity-Textmarken (.txt)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio</source>
            <translation>Audio</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Audio and video</source>
            <translation>Audio und Video</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, AAC (.m4a)</source>
            <translation>Audioausschnitt, AAC (.m4a)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, FLAC (.flac)</source>
            <translation>Audioausschnitt, FLAC (.flac)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, MP3 (.mp3)</source>
            <translation>Audioausschnitt, MP3 (.mp3)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, Opus (.opus)</source>
            <translation>Audioausschnitt, Opus (.opus)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, WAV (.wav)</source>
            <translation>Audioausschnitt, WAV (.wav)</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Audio file not found</source>
            <translation>Audiodatei nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Audio sources</source>
            <translation>Audioquellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/attendee_field.py"></location>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/attendee_field.py"></location>
            <source>Automatic, at most {number}</source>
            <translation>Automatisch, höchstens {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>automatic, detect</source>
            <translation>automatisch, erkennen</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Azerbaijani</source>
            <translation>Aserbaidschanisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <location filename="../../app/ui/speech/token.py"></location>
            <location filename="../../app/ui/vault/setup.py"></location>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Back 5 seconds</source>
            <translation>5 Sekunden zurück</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Back to meetings</source>
            <translation>Zurück zu den Besprechungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Back up now</source>
            <translation>Jetzt Sicherung anlegen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Back {n} seconds</source>
            <extracomment>One: Back {n} second</extracomment>
            <translation>
                <numerusform>{n} Sekunde zurück</numerusform>
                <numerusform>{n} Sekunden zurück</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Backups and former files of the library still hold a copy of the texts until newer ones take their place, by {day}.</source>
            <translation>Sicherungen und frühere Dateien der Bibliothek enthalten noch eine Kopie der Texte, bis neuere an ihre Stelle treten, spätestens am {day}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Backups made before</source>
            <translation>Frühere Sicherungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Backups of all text are made by themselves. Recordings are separate files and are not in them.</source>
            <translation>Sicherungen aller Texte entstehen von selbst. Aufnahmen sind eigene Dateien und nicht darin enthalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Backups of the texts</source>
            <translation>Sicherungen der Texte</translation>
        </message>
        <message>
            <source>Backups of the texts still hold a copy until newer ones take their place, by {day}.</source>
            <translation type="vanished">Sicherungen der Texte enthalten noch eine Kopie, bis neuere an ihre Stelle treten, spätestens am {day}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Backups, the newest first</source>
            <translation>Sicherungen, die neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Balanced</source>
            <translation>Ausgewogen</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Bashkir</source>
            <translation>Baschkirisch</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Basque</source>
            <translation>Baskisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before a backup was restored</source>
            <translation>Vor dem Wiederherstellen einer Sicherung</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before a meeting was transcribed again</source>
            <translation>Vor dem erneuten Transkribieren einer Besprechung</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before a text was made anew</source>
            <translation>Bevor ein Text neu erstellt wurde</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before an update</source>
            <translation>Vor einer Aktualisierung</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before changing speakers, {time}</source>
            <translation>Vor dem Ändern von Sprechern, {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before changing words everywhere, {time}</source>
            <translation>Vor dem Ändern von Wörtern überall, {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before finding speakers again, {time}</source>
            <translation>Vor dem erneuten Erkennen der Sprecher, {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before meetings were deleted</source>
            <translation>Vor dem Löschen von Besprechungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before merging speakers, {time}</source>
            <translation>Vor dem Zusammenführen von Sprechern, {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Before recording</source>
            <translation>Vor der Aufnahme</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before removing paragraphs, {time}</source>
            <translation>Vor dem Entfernen von Absätzen, {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before replacing, {time}</source>
            <translation>Vor dem Ersetzen, {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before restoring rows, {time}</source>
            <translation>Vor dem Wiederherstellen von Zeilen, {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before transcribing again, {time}</source>
            <translation>Vor dem erneuten Transkribieren, {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Before “{words}” ({time})</source>
            <translation>Vor „{words}“ ({time})</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before: {step}, {time}</source>
            <translation>Vor dem Schritt: {step}, {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Being downloaded</source>
            <translation>Wird heruntergeladen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Being verified…</source>
            <translation>Wird überprüft…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Belarusian</source>
            <translation>Belarussisch</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Bengali</source>
            <translation>Bengalisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Best match first</source>
            <translation>Beste Treffer zuerst</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Best mix of accuracy and speed.</source>
            <translation>Beste Mischung aus Genauigkeit und Tempo.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Bosnian</source>
            <translation>Bosnisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Both recorded for {time}.</source>
            <translation>Gleichzeitig aufgenommen: {time}.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Breton</source>
            <translation>Bretonisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Built-in</source>
            <translation>Eingebaut</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Bulgarian</source>
            <translation>Bulgarisch</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Burmese</source>
            <translation>Birmanisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>By itself.</source>
            <translation>Von selbst.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>By title</source>
            <translation>Nach Titel</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/question.py"></location>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <location filename="../../app/ui/joining/asking.py"></location>
            <location filename="../../app/ui/recording/questions.py"></location>
            <location filename="../../app/ui/review/preview.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <location filename="../../app/ui/speaker_count.py"></location>
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Cantonese</source>
            <translation>Kantonesisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Captures your microphone and what you hear. Works with any call app.</source>
            <translation>Nimmt Ihr Mikrofon auf und alles, was Sie hören. Läuft mit jeder Konferenz-App.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Catalan</source>
            <translation>Katalanisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Change every&amp;where…</source>
            <translation>Übera&amp;ll ändern…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>change everywhere</source>
            <translation>überall ändern</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Change everywhere…</source>
            <translation>Überall ändern…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Change folder…</source>
            <translation>Ordner ändern…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Change sources…</source>
            <translation>Quellen ändern…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Change spea&amp;ker…</source>
            <translation>&amp;Sprecher ändern…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Change speaker</source>
            <translation>Sprecher ändern</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>change speaker to {name}</source>
            <translation>Sprecher zu {name} ändern</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Change {n} places</source>
            <extracomment>One: Change {n} place</extracomment>
            <translation>
                <numerusform>{n} Stelle ändern</numerusform>
                <numerusform>{n} Stellen ändern</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Change “{words}” everywhere</source>
            <translation>„{words}“ überall ändern</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Changed since</source>
            <translation>Seither geändert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Changed “{old}” to “{new}” in {n} places.</source>
            <extracomment>One: Changed “{old}” to “{new}” in {n} place.</extracomment>
            <translation>
                <numerusform>„{old}“ an {n} Stelle in „{new}“ geändert.</numerusform>
                <numerusform>„{old}“ an {n} Stellen in „{new}“ geändert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <location filename="../../app/ui/review/card.py"></location>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>characters</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>characters a second</source>
            <translation>Zeichen pro Sekunde</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/chart.py"></location>
            <source>Chart of talk time</source>
            <translation>Diagramm der Redezeit</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Check its permissions, then go on. {goes_on}</source>
            <translation>Die Zugriffsrechte prüfen, dann fortsetzen. {goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Check that you may read it. Nothing was changed.</source>
            <translation>Prüfen, ob es gelesen werden darf. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Check the library</source>
            <translation>Bibliothek prüfen</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Checking the file and copying its sound. Nothing is taken in before all of it is checked.</source>
            <translation>Die Datei wird geprüft und ihr Ton kopiert. Nichts wird übernommen, bevor alles geprüft ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Checking the library and its files</source>
            <translation>Bibliothek und ihre Dateien werden geprüft</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Checking the model file</source>
            <translation>Die Modelldatei wird geprüft</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Checking {model}</source>
            <translation>{model} wird geprüft</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Chinese</source>
            <translation>Chinesisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Choose a speech model</source>
            <translation>Sprachmodell wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Choose a template</source>
            <translation>Vorlage wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>Choose another</source>
            <translation>Anderes wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Choose days</source>
            <translation>Tage wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Choose days…</source>
            <translation>Tage wählen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Choose files…</source>
            <translation>Dateien wählen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Choose none</source>
            <translation>Auswahl aufheben</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Choose one in the list.</source>
            <translation>Eine in der Liste wählen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Choose the language…</source>
            <translation>Sprache wählen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>Choose the model's folder</source>
            <translation>Ordner des Modells wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Choose the model's own folder or its zip file. Nothing was changed.</source>
            <translation>Den Ordner des Modells oder seine ZIP-Datei wählen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>Choose the model's zip file</source>
            <translation>ZIP-Datei des Modells wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>Choose the speaker</source>
            <translation>Sprecher wählen</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <location filename="../../app/same_time_intents.py"></location>
            <source>Choose two different meetings.</source>
            <translation>Zwei verschiedene Besprechungen wählen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Choose where to save…</source>
            <translation>Speicherort wählen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Chosen</source>
            <translation>Ausgewählt</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Clear filters</source>
            <translation>Filter löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>Click a word to hear it. Double-click it, or press {key}, to correct it.</source>
            <translation>Ein Klick auf ein Wort spielt es ab. Ein Doppelklick oder {key} öffnet es zum Korrigieren.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/caring/window.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <location filename="../../app/ui/history/window.py"></location>
            <location filename="../../app/ui/messages.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Close anyway</source>
            <translation>Trotzdem schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Close Hansard</source>
            <translation>Hansard schließen</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Close other programs that use the graphics card, and run 'hansard doctor' again.</source>
            <translation>Andere Programme schließen, die die Grafikkarte nutzen, und „hansard doctor“ noch einmal ausführen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Codes take the place of the names of those who speak, also in what is said, in the title and in the notes. Sound gets a tone there.</source>
            <translation>Codes stehen anstelle der Namen derer, die sprechen, auch im Gesagten, im Titel und in den Notizen. Im Ton steht dort ein Piepton.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Commands and their keys</source>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/listing.py"></location>
            <source>Commands found</source>
            <translation>Gefundene Befehle</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Comparing the sound of both</source>
            <translation>Der Ton beider wird verglichen</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Comparing the sound of both…</source>
            <translation>Der Ton beider wird verglichen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Comparing…</source>
            <translation>Wird verglichen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>computer sound</source>
            <translation>Systemton</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>confirm speaker</source>
            <translation>Sprecher bestätigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>confirm speaker of {count} paragraphs</source>
            <translation>Sprecher von {count} Absätzen bestätigen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/desk.py"></location>
            <source>Confirmed the speaker of {n} paragraphs.</source>
            <extracomment>One: Confirmed the speaker of {n} paragraph.</extracomment>
            <translation>
                <numerusform>Sprecher von {n} Absatz bestätigt.</numerusform>
                <numerusform>Sprecher von {n} Absätzen bestätigt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Consent is needed.</source>
            <translation>Eine Zustimmung ist nötig.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>consent, law, notice</source>
            <translation>Einwilligung, Zustimmung, Recht, Hinweis</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Continue anyway</source>
            <translation>Trotzdem fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Continue: {title}</source>
            <translation>Fortsetzen: {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Copied the chart and the table.</source>
            <translation>Diagramm und Tabelle kopiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Copied the report.</source>
            <translation>Bericht kopiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <location filename="../../app/ui/unsaved.py"></location>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy &amp;without names</source>
            <translation type="vanished">&amp;Ohne Namen kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Copy diagnostics</source>
            <translation>Diagnosedaten kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Copy imported files</source>
            <translation>Importierte Dateien kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>Copy notice text</source>
            <translation>Hinweistext kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Copy what comes from watched folders</source>
            <translation>Kopieren, was aus überwachten Ordnern kommt</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Copy with names and &amp;times</source>
            <translation>Mit &amp;Namen und Zeiten kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Copy without names</source>
            <translation>Ohne Namen kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/about_text.py"></location>
            <source>Corrections without a place</source>
            <translation>Korrekturen ohne Stelle</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Could not read the sound</source>
            <translation>Ton konnte nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Could not read the sound in this file; it may be damaged or not audio at all. Your file was not changed.</source>
            <translation>Der Ton in dieser Datei konnte nicht gelesen werden; sie ist vielleicht beschädigt oder gar kein Audio. Die Datei wurde nicht verändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>Count times from the start of the part</source>
            <translation>Zeiten ab dem Anfang des Teils zählen</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Croatian</source>
            <translation>Kroatisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>current</source>
            <translation>aktuell</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Cut; paste on another speaker to merge</source>
            <translation>Ausgeschnitten; zum Zusammenführen auf einem anderen Sprecher einfügen</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Czech</source>
            <translation>Tschechisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>d MMMM</source>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>d MMMM HH:mm</source>
            <translation>d. MMMM HH:mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <location filename="../../app/ui/caring/words.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../app/wording.py"></location>
            <source>d MMMM yyyy, HH:mm</source>
            <translation>d. MMMM yyyy, HH:mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Damaged</source>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Damaged; download it again</source>
            <translation>Beschädigt; neu herunterladen</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Danish</source>
            <translation>Dänisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/shell.py"></location>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../app/export/json_v1.py"></location>
            <source>Data (.json)</source>
            <translation>Daten (.json)</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Date imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Date recorded</source>
            <translation>Aufgenommen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>ddd HH:mm</source>
            <translation>ddd HH:mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Decide later</source>
            <translation>Später entscheiden</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Default ({name})</source>
            <translation>Standard ({name})</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Delete for good…</source>
            <translation>Endgültig löschen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Delete recording</source>
            <translation>Aufnahme löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Delete recording…</source>
            <translation>Aufnahme löschen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Delete them</source>
            <translation>Löschen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Delete {n} meetings for good?</source>
            <extracomment>One: Delete {n} meeting for good?</extracomment>
            <translation>
                <numerusform>{n} Besprechung endgültig löschen?</numerusform>
                <numerusform>{n} Besprechungen endgültig löschen?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>Delete {time} of “{title}”?</source>
            <translation>{time} von „{title}“ löschen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Delete “{title}” for good?</source>
            <translation>„{title}“ endgültig löschen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Deleted the recording. It is kept for seven days.</source>
            <translation>Aufnahme gelöscht. Sie bleibt noch sieben Tage erhalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Deleted today {time}</source>
            <translation>Heute {time} gelöscht</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Deleted yesterday {time}</source>
            <translation>Gestern {time} gelöscht</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Deleted {n} meetings for good.</source>
            <extracomment>One: Deleted {n} meeting for good.</extracomment>
            <translation>
                <numerusform>{n} Besprechung endgültig gelöscht.</numerusform>
                <numerusform>{n} Besprechungen endgültig gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Deleted {when}</source>
            <translation>Gelöscht: {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>deleted, restore, bin</source>
            <translation>gelöscht, wiederherstellen, Mülleimer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Deleting {n} meetings…</source>
            <extracomment>One: Deleting {n} meeting…</extracomment>
            <translation>
                <numerusform>{n} Besprechung wird gelöscht…</numerusform>
                <numerusform>{n} Besprechungen werden gelöscht…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Details of {title}</source>
            <translation>Details zu {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Did you mean “{words}”? ({count})</source>
            <translation>Meinten Sie „{words}“? ({count})</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Different</source>
            <translation>Eine andere</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Discard recording</source>
            <translation>Aufnahme verwerfen</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Discard {time} of “{title}”?</source>
            <translation>{time} von „{title}“ verwerfen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Discard {time}?</source>
            <translation>{time} verwerfen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Discard…</source>
            <translation>Verwerfen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/cards.py"></location>
            <location filename="../../app/ui/review/quiet_line.py"></location>
            <location filename="../../app/ui/toast.py"></location>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/cards.py"></location>
            <source>Dismiss: {title}</source>
            <translation>Ausblenden: {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>Do not show tips</source>
            <translation>Keine Tipps anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Do {title} next</source>
            <translation>{title} als Nächstes bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Done  ·  {time} for {length} of sound</source>
            <translation>Fertig  ·  {time} für {length} Ton</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Done again: {step}.</source>
            <translation>Wiederholt: {step}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Done; the text is kept</source>
            <translation>Fertig; der Text bleibt erhalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>Double-click a word, or press {key}, to correct it.</source>
            <translation>Ein Doppelklick auf ein Wort oder {key} öffnet es zum Korrigieren.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/desk.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Download again</source>
            <translation>Erneut herunterladen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Download stopped at {percent} %.</source>
            <translation>Download bei {percent} % gestoppt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Download that model…</source>
            <translation>Dieses Modell herunterladen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Downloaded from huggingface.co when you click Download, and not before. The server sees this computer's address, which model is asked for and, where the model's authors want to know who you are, your token.</source>
            <translation>Werden von huggingface.co heruntergeladen, wenn Sie auf „Herunterladen“ klicken, und nicht vorher. Der Server sieht die Adresse dieses Computers, welches Modell verlangt wird und, falls die Urheber des Modells wissen wollen, wer Sie sind, Ihr Token.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Downloading again fetches only that.</source>
            <translation>Der neue Download holt nur diese Datei.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Downloading {model}</source>
            <translation>{model} wird heruntergeladen</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Download…</source>
            <translation>Herunterladen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Drawing (*.svg)</source>
            <translation>Zeichnung (*.svg)</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Drop files or a folder anywhere in this window.</source>
            <translation>Dateien oder einen Ordner irgendwo in dieses Fenster ziehen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>Drop to import the transcripts and the sound</source>
            <translation>Loslassen, um die Transkripte und den Ton zu importieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/files.py"></location>
            <source>Drop to import {n} transcripts</source>
            <extracomment>One: Drop to import {n} transcript</extracomment>
            <translation>
                <numerusform>Loslassen, um {n} Transkript zu importieren</numerusform>
                <numerusform>Loslassen, um {n} Transkripte zu importieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/files.py"></location>
            <source>Drop to take in the meetings of {n} Hansard files</source>
            <extracomment>One: Drop to take in the meetings of {n} Hansard file</extracomment>
            <translation>
                <numerusform>Loslassen, um die Besprechungen aus {n} Hansard-Datei zu übernehmen</numerusform>
                <numerusform>Loslassen, um die Besprechungen aus {n} Hansard-Dateien zu übernehmen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>Drop to transcribe {what}</source>
            <translation>Loslassen, um {what} zu transkribieren</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/notes.py"></location>
            <source>Each line keeps the time you wrote it</source>
            <translation>Jede Zeile behält die Zeit, zu der sie geschrieben wurde</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Each part gets its text, corrections, speakers, notes and sound. The whole goes to the trash; Undo brings it back.</source>
            <translation>Jeder Teil bekommt seinen Text, seine Korrekturen, Sprecher und Notizen und seinen Ton. Das Ganze kommt in den Papierkorb; „Rückgängig“ holt es zurück.</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>edit moment</source>
            <translation>Moment bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>edit note</source>
            <translation>Notiz bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>edit text</source>
            <translation>Text bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Edit the next paragraph</source>
            <translation>Nächsten Absatz bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Edit the previous paragraph</source>
            <translation>Vorherigen Absatz bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Editing a paragraph</source>
            <translation>Beim Bearbeiten eines Absatzes</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>editing, correct</source>
            <translation>bearbeiten, korrigieren</translation>
        </message>
        <message>
            <location filename="../../app/export/eaf.py"></location>
            <source>ELAN (.eaf)</source>
            <translation>ELAN (.eaf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Empty trash…</source>
            <translation>Papierkorb leeren…</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Encrypt now</source>
            <translation>Jetzt verschlüsseln</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Encrypt them too</source>
            <translation>Auch verschlüsseln</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Encrypt this library</source>
            <translation>Diese Bibliothek verschlüsseln</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Encrypt this library…</source>
            <translation>Diese Bibliothek verschlüsseln…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>End of the transcript</source>
            <translation>Ende des Transkripts</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Ended</source>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/bindings.py"></location>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Enter a token…</source>
            <translation>Token eingeben…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Estonian</source>
            <translation>Estnisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/options_form.py"></location>
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>Everybody again</source>
            <translation>Wieder alle</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/desk.py"></location>
            <source>Everybody is in focus.</source>
            <translation>Alle werden angezeigt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Everything grows with it; the transcript's lines break anew.</source>
            <translation>Alles wächst mit; die Zeilen des Transkripts werden neu umbrochen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Everything is in here; a copy of it, made while Hansard is closed, is a whole backup.</source>
            <translation>Hier ist alles; eine Kopie davon, bei geschlossenem Hansard angelegt, ist eine vollständige Sicherung.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/care/report.py"></location>
            <source>Everything is in order: {n} meetings were checked.</source>
            <extracomment>One: Everything is in order: {n} meeting was checked.</extracomment>
            <translation>
                <numerusform>Alles ist in Ordnung: {n} Besprechung wurde geprüft.</numerusform>
                <numerusform>Alles ist in Ordnung: {n} Besprechungen wurden geprüft.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>Everything is in order; what was damaged has been put right.</source>
            <translation>Alles ist in Ordnung; was beschädigt war, ist repariert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Everything is made as it was.</source>
            <translation>Alles wird wieder, wie es war.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Everything runs on this computer. Sound and text are never sent anywhere. The model is downloaded once.</source>
            <translation>Alles läuft auf diesem Computer. Ton und Text werden nie gesendet. Das Modell wird einmal heruntergeladen.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Everything up to then is safe on disk.</source>
            <translation>Alles bis dahin liegt sicher auf der Festplatte.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Everything up to then is saved.</source>
            <translation>Alles bis dahin ist gesichert.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Everything up to {time} is on disk. It is being started again.</source>
            <translation>Alles bis {time} ist auf der Festplatte. Der Rekorder wird neu gestartet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Everything you record or import is listed on the left and stays on this computer.</source>
            <translation>Alles, was aufgenommen oder importiert wird, steht links in der Liste und bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Exact words</source>
            <translation>Genaue Wörter</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Exactly the words</source>
            <translation>Genau die Wörter</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/phrases.py"></location>
            <source>Expecting {n} speakers.</source>
            <extracomment>One: Expecting {n} speaker.</extracomment>
            <translation>
                <numerusform>Erwartet wird {n} Sprecher.</numerusform>
                <numerusform>Erwartet werden {n} Sprecher.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/header.py"></location>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Export {n} meetings</source>
            <extracomment>One: Export {n} meeting</extracomment>
            <translation>
                <numerusform>{n} Besprechung exportieren</numerusform>
                <numerusform>{n} Besprechungen exportieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Export “{title}”</source>
            <translation>„{title}“ exportieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>F&amp;aster</source>
            <translation>Sch&amp;neller</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>F&amp;ollow the words</source>
            <translation>Text &amp;mitlaufen lassen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>far away</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Faroese</source>
            <translation>Färöisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Fast</source>
            <translation>Schnell</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>Favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Favourites</source>
            <translation>Favoriten</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Favourites, folders and tags</source>
            <translation>Favoriten, Ordner und Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/table.py"></location>
            <source>Figures of each speaker</source>
            <translation>Zahlen zu jedem Sprecher</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>File name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Find &amp;next</source>
            <translation>Näc&amp;hste Fundstelle</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Find &amp;previous</source>
            <translation>Vorherige &amp;Fundstelle</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Find a &amp;command…</source>
            <translation>&amp;Befehl suchen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Find a command or a key</source>
            <translation>Befehl oder Taste suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/format_list.py"></location>
            <source>Find a format</source>
            <translation>Format suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Find a meeting</source>
            <translation>Besprechung suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <location filename="../../app/ui/header.py"></location>
            <source>Find in this transcript</source>
            <translation>In diesem Transkript suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>Find speakers</source>
            <translation>Sprecher erkennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>Find speakers again</source>
            <translation>Sprecher neu erkennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>find speakers again</source>
            <translation>Sprecher neu erkennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Find speakers again…</source>
            <translation>Sprecher neu erkennen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Finding speakers {percent}</source>
            <translation>Sprecher werden erkannt, {percent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Finding the speakers again</source>
            <translation>Sprecher werden neu erkannt</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Finds people speaking at the same time</source>
            <translation>Findet gleichzeitig Sprechende</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Finishing</source>
            <translation>Wird abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Finnish</source>
            <translation>Finnisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>First</source>
            <translation>Zuerst</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>First paragraph in view</source>
            <translation>Erster sichtbarer Absatz</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Folder of the library</source>
            <translation>Ordner der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>Folder to watch</source>
            <translation>Ordner zum Überwachen</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_list.py"></location>
            <source>Folder {name}</source>
            <translation>Ordner {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_list.py"></location>
            <source>Folders and tags</source>
            <translation>Ordner und Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Follow</source>
            <translation>Mitlaufen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Follow the words</source>
            <translation>Text mitlaufen lassen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>For accents, noise and technical words.</source>
            <translation>Für Akzente, Geräusche und Fachwörter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/example_names.py"></location>
            <source>For example {names}</source>
            <translation>Zum Beispiel {names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>For these files</source>
            <translation>Für diese Dateien</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Forget the voice of {name}?</source>
            <translation>Stimme von {name} vergessen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Forget voice</source>
            <translation>Stimme vergessen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Forget voice…</source>
            <translation>Stimme vergessen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/exporting/format_list.py"></location>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Former files of the library</source>
            <translation>Frühere Dateien der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Forward 5 seconds</source>
            <translation>5 Sekunden vor</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Forward {n} seconds</source>
            <extracomment>One: Forward {n} second</extracomment>
            <translation>
                <numerusform>{n} Sekunde vor</numerusform>
                <numerusform>{n} Sekunden vor</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Found from the sound of both.</source>
            <translation>Aus dem Ton beider ermittelt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Found out by trying, not by asking the driver. The graphics card is used where it works.</source>
            <translation>Ausprobiert, nicht beim Treiber erfragt. Die Grafikkarte wird verwendet, wo sie funktioniert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/about_text.py"></location>
            <source>Found {n} speakers.</source>
            <extracomment>One: Found {n} speaker.</extracomment>
            <translation>
                <numerusform>{n} Sprecher erkannt.</numerusform>
                <numerusform>{n} Sprecher erkannt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Free up space on the disk, then record again.</source>
            <translation>Platz auf der Festplatte schaffen, dann neu aufnehmen.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>From one time to another</source>
            <translation>Von einer Zeit bis zu einer anderen</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>From then on this code opens the library, and the one before opens nothing.</source>
            <translation>Von da an öffnet dieser Code die Bibliothek, und der vorige öffnet nichts mehr.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Full</source>
            <translation>Voll</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Galician</source>
            <translation>Galicisch</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Gap between subtitles</source>
            <translation>Abstand zwischen Untertiteln</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>gaps, faster</source>
            <translation>Lücken, schneller</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting.py"></location>
            <source>Gave {n} paragraphs to a new speaker.</source>
            <extracomment>One: Gave {n} paragraph to a new speaker.</extracomment>
            <translation>
                <numerusform>{n} Absatz an einen neuen Sprecher übertragen.</numerusform>
                <numerusform>{n} Absätze an einen neuen Sprecher übertragen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting.py"></location>
            <source>Gave {n} paragraphs to {name}.</source>
            <extracomment>One: Gave {n} paragraph to {name}.</extracomment>
            <translation>
                <numerusform>{n} Absatz an {name} übertragen.</numerusform>
                <numerusform>{n} Absätze an {name} übertragen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/correcting.py"></location>
            <source>Gave {n} words to a new speaker.</source>
            <extracomment>One: Gave {n} word to a new speaker.</extracomment>
            <translation>
                <numerusform>{n} Wort an einen neuen Sprecher übertragen.</numerusform>
                <numerusform>{n} Wörter an einen neuen Sprecher übertragen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/correcting.py"></location>
            <source>Gave {n} words to {name}.</source>
            <extracomment>One: Gave {n} word to {name}.</extracomment>
            <translation>
                <numerusform>{n} Wort an {name} übertragen.</numerusform>
                <numerusform>{n} Wörter an {name} übertragen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Georgian</source>
            <translation>Georgisch</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>Get it…</source>
            <translation>Holen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>Get the model for search by meaning</source>
            <translation>Modell für die Suche nach Bedeutung holen</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Give the paragraph to a speaker</source>
            <translation>Den Absatz einem Sprecher zuordnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 1</source>
            <translation>Absatz Sprecher 1 zuordnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 2</source>
            <translation>Absatz Sprecher 2 zuordnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 3</source>
            <translation>Absatz Sprecher 3 zuordnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 4</source>
            <translation>Absatz Sprecher 4 zuordnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 5</source>
            <translation>Absatz Sprecher 5 zuordnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 6</source>
            <translation>Absatz Sprecher 6 zuordnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 7</source>
            <translation>Absatz Sprecher 7 zuordnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 8</source>
            <translation>Absatz Sprecher 8 zuordnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 9</source>
            <translation>Absatz Sprecher 9 zuordnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the words &amp;after to the next paragraph</source>
            <translation>Wörter d&amp;anach zum nächsten Absatz</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>give words to next paragraph</source>
            <translation>Wörter dem nächsten Absatz zuordnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>give words to previous paragraph</source>
            <translation>Wörter dem vorherigen Absatz zuordnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Gives the paragraph being read, or those selected, to a new speaker</source>
            <translation>Überträgt den gelesenen Absatz oder die ausgewählten an einen neuen Sprecher</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>Go</source>
            <translation>Springen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Go back when playing on</source>
            <translation>Beim Fortsetzen zurückspringen</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>Go on recording</source>
            <translation>Weiter aufnehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Go on with the download</source>
            <translation>Download fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Go to the paragraph with which the second part is to begin, then split.</source>
            <translation>Zu dem Absatz gehen, mit dem der zweite Teil beginnen soll, dann teilen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>Go to time</source>
            <translation>Zu Zeitpunkt springen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Good for clear speech.</source>
            <translation>Gut für deutlich Gesprochenes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>GPU, CUDA, graphics card, processor, speed, hardware</source>
            <translation>GPU, CUDA, Grafikkarte, Prozessor, Tempo, Hardware</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Graphics card not usable</source>
            <translation>Grafikkarte nicht verwendbar</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Gujarati</source>
            <translation>Gujarati</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Haitian Creole</source>
            <translation>Haitianisches Kreol</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Hansard</source>
            <translation>Hansard</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Hansard does not look for updates.</source>
            <translation>Hansard sucht nicht nach Updates.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/tray.py"></location>
            <source>Hansard is not recording at the moment</source>
            <translation>Hansard nimmt gerade nicht auf</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/tray.py"></location>
            <source>Hansard is recording</source>
            <translation>Hansard nimmt auf</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Hansard template.docx</source>
            <translation>Hansard-Vorlage.docx</translation>
        </message>
        <message>
            <location filename="../../app/ui/menus.py"></location>
            <source>Hansard {version}
Writes down who said what. Nothing leaves this computer.

Free software under the MIT licence.</source>
            <translation>Hansard {version}
Schreibt auf, wer was gesagt hat. Nichts verlässt diesen Computer.

Freie Software unter der MIT-Lizenz.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hausa</source>
            <translation>Hausa</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hawaiian</source>
            <translation>Hawaiisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/volume.py"></location>
            <source>Hear all tracks</source>
            <translation>Alle Spuren hören</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Hear “{title}”</source>
            <translation>„{title}“ anhören</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hebrew</source>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Hidden</source>
            <translation>Ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Hide names</source>
            <translation>Namen verbergen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Hide this speaker</source>
            <translation>Diesen Sprecher ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>History of “{title}”</source>
            <translation>Verlauf von „{title}“</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Holds codes and counts, never words, titles or whole paths. It stays on this computer.</source>
            <translation>Enthält Codes und Zahlen, nie Wörter, Titel oder ganze Pfade. Sie bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Hourly, after changes</source>
            <translation>Stündlich, nach Änderungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>How far the encryption is</source>
            <translation>Fortschritt der Verschlüsselung</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>How it begins</source>
            <translation>Wie es beginnt</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>How long it is, as 48 min</source>
            <translation>Die Länge, z. B. 48 min</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>how long it is, as 48 min</source>
            <translation>die Länge, z. B. 48 min</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>How long sound is kept</source>
            <translation>Wie lange Ton aufbewahrt wird</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>How long they speak, as 12 min</source>
            <translation>Die Redezeit, z. B. 12 min</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>How to undo in “{title}” was damaged and is found out anew.</source>
            <translation>Die Angaben zum Rückgängigmachen in „{title}“ waren beschädigt und wurden neu ermittelt.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hungarian</source>
            <translation>Ungarisch</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>I am recording this meeting to have it in writing. The recording and the text stay on my computer. Tell me if you do not agree.</source>
            <translation>Ich nehme diese Besprechung auf, um sie schriftlich zu haben. Aufnahme und Text bleiben auf meinem Computer. Sagen Sie mir Bescheid, wenn Sie nicht einverstanden sind.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>I&amp;nterrupted recordings…</source>
            <translation>&amp;Unterbrochene Aufnahmen…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Icelandic</source>
            <translation>Isländisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Identifying speakers</source>
            <translation>Sprecher werden erkannt</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>If a device is unplugged, recording goes on with the default one without asking.</source>
            <translation>Wird ein Gerät getrennt, läuft die Aufnahme ohne Nachfrage mit dem Standardgerät weiter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>If both the keyring and the recovery code are lost, nobody can ever open the library again. There is no other way in.</source>
            <translation>Sind Schlüsselbund und Wiederherstellungscode beide verloren, kann niemand die Bibliothek je wieder öffnen. Einen anderen Zugang gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Im&amp;port transcript…</source>
            <translation>T&amp;ranskript importieren…</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Import again</source>
            <translation>Noch einmal importieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/panes.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Import audio or video</source>
            <translation>Audio oder Video importieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>import meeting</source>
            <translation>Besprechung importieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Import transcript</source>
            <translation>Transkript importieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>import {count} meetings</source>
            <translation>{count} Besprechungen importieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>import, original, automatic</source>
            <translation>Import, Original, automatisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>import, original, reference</source>
            <translation>Import, Original, Verweis</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>imported file</source>
            <translation>importierte Datei</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/phrases.py"></location>
            <source>Imported {n} files.</source>
            <extracomment>One: Imported {n} file.</extracomment>
            <translation>
                <numerusform>{n} Datei importiert.</numerusform>
                <numerusform>{n} Dateien importiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Imported “{title}” ({program}).</source>
            <translation>„{title}“ importiert ({program}).</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>Imports</source>
            <translation>Importe</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>In a file beside it</source>
            <translation>In einer Datei daneben</translation>
        </message>
        <message>
            <source>In both: {names}. They become one person each; all others stay apart and can be merged under Speakers.</source>
            <translation type="vanished">In beiden: {names}. Daraus wird je eine Person; alle anderen bleiben getrennt und lassen sich unter „Sprecher“ zusammenführen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>In names</source>
            <translation>In Namen</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>in names</source>
            <translation>in Namen</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>In notes</source>
            <translation>In Notizen</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>in notes</source>
            <translation>in Notizen</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/painting.py"></location>
            <source>in other words</source>
            <translation>mit anderen Worten</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>In the page</source>
            <translation>In der Seite</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>In the text</source>
            <translation>Im Text</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>In the text, regularly</source>
            <translation>Im Text, regelmäßig</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>In the trash</source>
            <translation>Im Papierkorb</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>In the trash now</source>
            <translation>Jetzt im Papierkorb</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>In titles</source>
            <translation>In Titeln</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>in titles</source>
            <translation>in Titeln</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>In what was said</source>
            <translation>Im Gesagten</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>in what was said</source>
            <translation>im Gesagten</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Indonesian</source>
            <translation>Indonesisch</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Install NVIDIA's driver for the graphics card (version 580 or newer serves everything here), restart the computer, and run 'hansard doctor' again.</source>
            <translation>Den NVIDIA-Treiber für die Grafikkarte installieren (ab Version 580 läuft hier alles), den Computer neu starten und „hansard doctor“ noch einmal ausführen.</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Install the missing CUDA library: python3 packaging/bootstrap.py setup --neural</source>
            <translation>Die fehlende CUDA-Bibliothek installieren: python3 packaging/bootstrap.py setup --neural</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Install the neural part: python3 packaging/bootstrap.py setup --neural</source>
            <translation>Den neuronalen Teil installieren: python3 packaging/bootstrap.py setup --neural</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupted</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Interrupted recording</source>
            <translation>Unterbrochene Aufnahme</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Interrupted. At most the last second is missing.</source>
            <translation>Unterbrochen. Höchstens die letzte Sekunde fehlt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Interrupted. At most {seconds} s is missing.</source>
            <translation>Unterbrochen. Höchstens {seconds} s fehlen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupted: somebody else begins while this one is speaking, whoever goes on then.</source>
            <translation>Unterbrochen: Jemand anderes beginnt, während diese Person spricht, wer auch immer dann weiterspricht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupts</source>
            <translation>Unterbricht</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupts: begins, with more than an interjection, while somebody else is speaking.</source>
            <translation>Unterbricht: beginnt, mit mehr als einem Einwurf, während jemand anderes spricht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Is this another language?</source>
            <translation>Ist das eine andere Sprache?</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Is this the {name} you know?</source>
            <translation>Ist das {name} aus früheren Besprechungen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Is this {language}?</source>
            <translation>Ist das {language}?</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>Is this {name}, or {other} (key {number})?</source>
            <translation>Ist das {name} oder {other} (Taste {number})?</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>Is this {name}? The keys 1 to 9 give it to somebody else.</source>
            <translation>Ist das {name}? Die Tasten 1 bis 9 ordnen den Absatz jemand anderem zu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Is {old} called {name} now?</source>
            <translation>Heißt {old} jetzt {name}?</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>It continues from there.</source>
            <translation>Von dort geht es weiter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>It could not be recovered. Its audio is untouched, and can be saved as it is.</source>
            <translation>Ihr Audio ist unberührt und lässt sich so sichern, wie es ist; wiederherstellen ließ sie sich nicht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>It holds a program, which a model must not. Nothing of it was run or kept.</source>
            <translation>Es enthält ein Programm, und das darf ein Modell nicht. Nichts davon wurde ausgeführt oder behalten.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>It is being saved all the same. Another device may sound better.</source>
            <translation>Der Ton wird trotzdem gesichert. Ein anderes Gerät klingt vielleicht besser.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>It is damaged and was left where it is. Choose another one.</source>
            <translation>Sie ist beschädigt und blieb, wo sie war. Eine andere wählen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It is in the library as it was then; there is nothing to restore.</source>
            <translation>Sie ist in der Bibliothek, wie sie damals war; wiederherzustellen ist nichts.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>It is kept in the recordings' trash for seven days, and is then gone for good.</source>
            <translation>Sie bleibt sieben Tage im Papierkorb der Aufnahmen und ist dann endgültig weg.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>It is the same as the library now.</source>
            <translation>Sie entspricht der jetzigen Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>It is unclear who says this</source>
            <translation>Unklar, wer das sagt</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>it makes more text than this computer can hold.</source>
            <translation>Sie erzeugt mehr Text, als dieser Computer fassen kann.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>It may be muted on the device. The recording goes on.</source>
            <translation>Vielleicht ist es am Gerät stummgeschaltet. Die Aufnahme läuft weiter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>It was left as it is, and nothing of it is deleted.</source>
            <translation>Sie bleibt, wie sie ist, und nichts davon wird gelöscht.</translation>
        </message>
        <message>
            <source>It was not changed. Update Hansard to open it, or save its texts from a copy.</source>
            <translation type="vanished">Sie wurde nicht geändert. Zum Öffnen Hansard aktualisieren oder ihre Texte aus einer Kopie sichern.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>It was not changed. Update Hansard to work with it, or read it from a copy.</source>
            <translation>Sie wurde nicht geändert. Hansard aktualisieren, um damit zu arbeiten, oder sie aus einer Kopie lesen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It was restored from this state before and is in the list.</source>
            <translation>Sie wurde aus diesem Stand schon wiederhergestellt und steht in der Liste.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It was restored from this state before, and would come out of the trash.</source>
            <translation>Sie wurde aus diesem Stand schon wiederhergestellt und käme aus dem Papierkorb zurück.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>It went on by itself, and everything is saved.</source>
            <translation>Sie lief von selbst weiter, und alles ist gesichert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It would come back as a second meeting beside the one there is, which stays as it is.</source>
            <translation>Sie käme als zweite Besprechung zurück, neben die vorhandene; diese bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It would come back into the list.</source>
            <translation>Sie käme zurück in die Liste.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It would come out of the trash.</source>
            <translation>Sie käme aus dem Papierkorb zurück.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>its clock ran {ms} ms an hour fast, which was put right</source>
            <translation>die Uhr ging {ms} ms pro Stunde vor, das wurde berichtigt</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>its clock ran {ms} ms an hour slow, which was put right</source>
            <translation>die Uhr ging {ms} ms pro Stunde nach, das wurde berichtigt</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Its key is in another keyring than the one of this computer now.</source>
            <translation>Ihr Schlüssel liegt in einem anderen Schlüsselbund als dem jetzigen dieses Computers.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Its sound is missing now; its text would come back without it.</source>
            <translation>Ihr Ton fehlt jetzt; ihr Text käme ohne ihn zurück.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>Its text, if it has one</source>
            <translation>Der Text, falls vorhanden</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Javanese</source>
            <translation>Javanisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Join</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>join meetings</source>
            <translation>Besprechungen verbinden</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>join paragraphs</source>
            <translation>Absätze verbinden</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Join these two recordings…</source>
            <translation>Diese zwei Aufnahmen verbinden…</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Join two recordings of one meeting</source>
            <translation>Zwei Aufnahmen einer Besprechung verbinden</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Join with</source>
            <translation>Verbinden mit</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Join with another recording…</source>
            <translation>Mit anderer Aufnahme verbinden…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Join with the next paragraph</source>
            <translation>Mit nächstem Absatz verbinden</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Joined two paragraphs.</source>
            <translation>Zwei Absätze verbunden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Joined two recordings. The originals are in the trash.</source>
            <translation>Zwei Aufnahmen verbunden. Die Originale sind im Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/follow.py"></location>
            <source>Jump to current</source>
            <translation>Zur aktuellen Stelle</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>jump, forward, back, seconds</source>
            <translation>springen, vor, zurück, Sekunden</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Kannada</source>
            <translation>Kannada</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Kazakh</source>
            <translation>Kasachisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Keep a key…</source>
            <translation>Zuordnung aufbewahren…</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Keep both</source>
            <translation>Beide behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/asking.py"></location>
            <source>Keep file</source>
            <translation>Datei behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Keep it on paper or in a password manager, apart from this computer. It is shown only now: on the next page you type it back.</source>
            <translation>Auf Papier oder in einem Passwortmanager aufbewahren, getrennt von diesem Computer. Der Code wird nur jetzt angezeigt: Auf der nächsten Seite ist er zur Kontrolle einzutippen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Keep recording</source>
            <translation>Aufnahme behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Keep sound for ever</source>
            <translation>Ton für immer behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>keep sound of meeting</source>
            <translation>Ton der Besprechung behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>keep sound of meeting no longer</source>
            <translation>Ton der Besprechung nicht mehr behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>keep sound of {count} meetings</source>
            <translation>Ton von {count} Besprechungen behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>keep sound of {count} meetings no longer</source>
            <translation>Ton von {count} Besprechungen nicht mehr behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Keep the key in</source>
            <translation>Zuordnungsliste aufbewahren in</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Keep the name in old meetings</source>
            <translation>Den Namen in alten Besprechungen behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>Keep the sound</source>
            <translation>Ton behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Keep the window open</source>
            <translation>Fenster offen lassen</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Keep them</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Keep voice</source>
            <translation>Stimme behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Kept in</source>
            <translation>Liegt in</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>keyboard, shortcuts, rebind, hotkeys</source>
            <translation>Tastatur, Tastenkürzel, Tastenkombination, Belegung, Shortcuts</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Khmer</source>
            <translation>Khmer</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>Known from: {conditions}</source>
            <translation>Bekannt über: {conditions}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Korean</source>
            <translation>Koreanisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Language not covered</source>
            <translation>Sprache nicht unterstützt</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Language that is spoken</source>
            <translation>Gesprochene Sprache</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Languages that are spoken</source>
            <translation>Gesprochene Sprachen</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Lao</source>
            <translation>Laotisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Large changes</source>
            <translation>Große Änderungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Largest meetings</source>
            <translation>Größte Besprechungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Last check: {when}. {sentence}</source>
            <translation>Letzte Prüfung: {when}. {sentence}</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Last paragraph in view</source>
            <translation>Letzter sichtbarer Absatz</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Last week</source>
            <translation>Letzte Woche</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Latin</source>
            <translation>Latein</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Latvian</source>
            <translation>Lettisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Laying the sound of both end to end. Nothing changes until all of it is there.</source>
            <translation>Der Ton beider wird aneinandergefügt. Nichts ändert sich, bevor alles da ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Laying the sound of both side by side. Nothing changes until all of it is there.</source>
            <translation>Der Ton beider wird nebeneinandergelegt. Nichts ändert sich, bevor alles da ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Leave it</source>
            <translation>Nicht übernehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/searching/chips.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Length of a skip</source>
            <translation>Sprungweite</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Length {time}</source>
            <translation>Länge {time}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Less than 10 minutes of space left.</source>
            <translation>Noch Platz für weniger als 10 Minuten.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Less than 30 minutes of space left.</source>
            <translation>Noch Platz für weniger als 30 Minuten.</translation>
        </message>
        <message>
            <location filename="../../app/progress.py"></location>
            <source>less than a minute left</source>
            <translation>noch weniger als eine Minute</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>less than a minute of work</source>
            <translation>weniger als eine Minute Arbeit</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Let go of the selection</source>
            <translation>Auswahl aufheben</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Let {title} go on</source>
            <translation>{title} fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Lets search find what means the same</source>
            <translation>Lässt die Suche auch finden, was dasselbe bedeutet</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Letters and digits alone are commands</source>
            <translation>Buchstaben und Ziffern allein sind Befehle</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/meter.py"></location>
            <source>Level</source>
            <translation>Pegel</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Level of the recording</source>
            <translation>Pegel der Aufnahme</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Library folder</source>
            <translation>Bibliotheksordner</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Library, read-only</source>
            <translation>Bibliothek, schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Library: {folder}</source>
            <translation>Bibliothek: {folder}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Licences…</source>
            <translation>Lizenzen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/shell.py"></location>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Line length</source>
            <translation>Zeilenlänge</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Lines</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Lingala</source>
            <translation>Lingala</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>List of models</source>
            <translation>Liste der Modelle</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Listen</source>
            <translation>Anhören</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Listen to speaker {number}</source>
            <translation>Sprecher {number} anhören</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Listen to {name}</source>
            <translation>{name} anhören</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Listening…</source>
            <translation>Hört zu…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Listening… {left} s</source>
            <translation>Hört zu… {left} s</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Listens for five seconds, then plays what was heard</source>
            <translation>Hört fünf Sekunden zu und spielt dann ab, was zu hören war</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Lithuanian</source>
            <translation>Litauisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/captions_view.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Live captions</source>
            <translation>Live-Untertitel</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Live captions are a draft. Speaker names and the final text arrive after you stop.</source>
            <translation>Live-Untertitel sind ein Entwurf. Sprechernamen und endgültiger Text kommen nach dem Stoppen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Locate the audio file</source>
            <translation>Audiodatei suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Locate…</source>
            <translation>Suchen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>location, path, disk, backup</source>
            <translation>Speicherort, Pfad, Festplatte, Sicherung, Backup</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Log file</source>
            <translation>Protokolldatei</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>log, diagnostics</source>
            <translation>Log, Protokoll, Diagnose</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Longest</source>
            <translation>Längster</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>Longest first</source>
            <translation>Längste zuerst</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Longest monologue (s)</source>
            <translation>Längster Beitrag (s)</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Longest on screen</source>
            <translation>Längste Einblendung</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Longest: the longest monologue, which is the turn with the most talk time.</source>
            <translation>Längster: der längste Monolog, also der Beitrag mit der meisten Redezeit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Looking for a backup</source>
            <translation>Sicherung wird gesucht</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Looking for devices…</source>
            <translation>Geräte werden gesucht…</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Looking into the backup</source>
            <translation>Sicherung wird durchgesehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Looking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Looks right</source>
            <translation>Stimmt so</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Looks right everywhere</source>
            <translation>Stimmt überall</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Loud words come out distorted. Turn its level down.</source>
            <translation>Laute Wörter werden verzerrt. Den Pegel senken.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/meter.py"></location>
            <source>Loudness from silence (0) to as loud as it may be (100)</source>
            <translation>Lautstärke von Stille (0) bis zum Höchstwert (100)</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Low confidence ({percent} %)</source>
            <translation>Geringe Sicherheit ({percent} %)</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Low confidence ({percent} %), several people at once</source>
            <translation>Geringe Sicherheit ({percent} %), mehrere sprechen zugleich</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Luxembourgish</source>
            <translation>Luxemburgisch</translation>
        </message>
        <message>
            <location filename="../../app/export/lrc.py"></location>
            <source>Lyrics, LRC (.lrc)</source>
            <translation>Liedtext, LRC (.lrc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>M&amp;ove similar paragraphs…</source>
            <translation>Ähnl&amp;iche Absätze verschieben…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Macedonian</source>
            <translation>Mazedonisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Made by hand</source>
            <translation>Von Hand angelegt</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Made the folder “{name}”.</source>
            <translation>Ordner „{name}“ angelegt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Making a backup</source>
            <translation>Sicherung wird angelegt</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Malagasy</source>
            <translation>Madagassisch</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Malay</source>
            <translation>Malaiisch</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Malayalam</source>
            <translation>Malayalam</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Maltese</source>
            <translation>Maltesisch</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Maori</source>
            <translation>Maori</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Marathi</source>
            <translation>Marathi</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Mark</source>
            <translation>Markieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark meeting as favourite</source>
            <translation>Besprechung als Favorit markieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Mark moment</source>
            <translation>Moment markieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark moment</source>
            <translation>Moment markieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Mark the place that is played</source>
            <translation>Abgespielte Stelle markieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark the word as right</source>
            <translation>Wort als richtig markieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>Mark this moment</source>
            <translation>Diesen Moment markieren</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <location filename="../../app/export/cues.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/export/research_text.py"></location>
            <source>Mark unclear words</source>
            <translation>Unklare Wörter markieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark {count} meetings as favourites</source>
            <translation>{count} Besprechungen als Favoriten markieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark {count} words as right</source>
            <translation>{count} Wörter als richtig markieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark “{word}” as right</source>
            <translation>„{word}“ als richtig markieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark “{word}” as right in {count} places</source>
            <translation>„{word}“ an {count} Stellen als richtig markieren</translation>
        </message>
        <message>
            <location filename="../../app/export/markdown.py"></location>
            <source>Markdown (.md)</source>
            <translation>Markdown (.md)</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Marked moment</source>
            <translation>Markierter Moment</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks.py"></location>
            <location filename="../../app/ui/reading.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Marked {time}.</source>
            <translation>{time} markiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Match case</source>
            <translation>Groß-/Kleinschreibung</translation>
        </message>
        <message>
            <location filename="../../app/export/research_text.py"></location>
            <source>MAXQDA (.txt)</source>
            <translation>MAXQDA (.txt)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Mean turn (s)</source>
            <translation>Mittlerer Beitrag (s)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Mean: talk time in a turn, without the pauses, on average.</source>
            <translation>Mittel: Redezeit je Beitrag, ohne die Pausen, im Durchschnitt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Measure</source>
            <translation>Messen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Measure this computer</source>
            <translation>Leistung dieses Computers messen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Measured now. Speech models serve every library of yours.</source>
            <translation>Gerade gemessen. Sprachmodelle dienen allen Ihren Bibliotheken.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Measuring…</source>
            <translation>Wird gemessen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>Meeting</source>
            <translation>Besprechung</translation>
        </message>
        <message>
            <location filename="../../app/ui/header.py"></location>
            <source>Meeting title</source>
            <translation>Titel der Besprechung</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/library_list.py"></location>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Meetings</source>
            <translation>Besprechungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Meetings in the trash can be restored for 30 days, then they are deleted for good. Discarded recordings stay seven days.</source>
            <translation>Besprechungen im Papierkorb lassen sich 30 Tage lang wiederherstellen, dann werden sie endgültig gelöscht. Verworfene Aufnahmen bleiben sieben Tage.</translation>
        </message>
        <message>
            <source>Meetings in the trash can be restored. Recordings that were discarded stay seven days, then they are deleted.</source>
            <translation type="vanished">Besprechungen im Papierkorb lassen sich wiederherstellen. Verworfene Aufnahmen bleiben sieben Tage und werden dann gelöscht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>Meetings of the backup of {when}</source>
            <translation>Besprechungen der Sicherung vom {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>Meetings of the backup, the newest first</source>
            <translation>Besprechungen der Sicherung, die neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>Meetings of {name}</source>
            <translation>Besprechungen von {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Meetings stay here for 30 days, then they are deleted for good.</source>
            <translation>Besprechungen bleiben hier 30 Tage, dann werden sie endgültig gelöscht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Meetings that fit</source>
            <translation>Passende Besprechungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Meetings whose sound would be removed</source>
            <translation>Besprechungen, deren Ton entfernt würde</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Meetings, the newest first</source>
            <translation>Besprechungen, die neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Memory is short; going on in smaller steps.</source>
            <translation>Der Arbeitsspeicher ist knapp; es geht in kleineren Schritten weiter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Menu of the paragraph</source>
            <translation>Menü des Absatzes</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Merge into…</source>
            <translation>Zusammenführen mit…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Merge this speaker into…</source>
            <translation>Diesen Sprecher zusammenführen mit…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>merge {count} speakers into {name}</source>
            <translation>{count} Sprecher mit {name} zusammenführen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>Merge {name} into…</source>
            <translation>{name} zusammenführen mit…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <source>Merge {n} speakers into…</source>
            <extracomment>One: Merge {n} speaker into…</extracomment>
            <translation>
                <numerusform>{n} Sprecher zusammenführen mit…</numerusform>
                <numerusform>{n} Sprecher zusammenführen mit…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>merge {other} into {name}</source>
            <translation>{other} mit {name} zusammenführen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting.py"></location>
            <source>Merged {names} into {name} · {n} paragraphs.</source>
            <extracomment>One: Merged {names} into {name} · {n} paragraph.</extracomment>
            <translation>
                <numerusform>{names} mit {name} zusammengeführt · {n} Absatz.</numerusform>
                <numerusform>{names} mit {name} zusammengeführt · {n} Absätze.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>Merged {other} into {name}.</source>
            <translation>{other} mit {name} zusammengeführt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/toast.py"></location>
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Microphone</source>
            <translation>Mikrofon</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>microphone</source>
            <translation>Mikrofon</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Microphone access is off for Hansard. Turn it on in the system's settings.</source>
            <translation>Hansard darf das Mikrofon nicht verwenden. Den Zugriff in den Systemeinstellungen einschalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Microphone device</source>
            <translation>Gerät für das Mikrofon</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Microphone level</source>
            <translation>Mikrofonpegel</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>microphone, system audio, devices, loudspeaker</source>
            <translation>Mikrofon, Systemton, Geräte, Lautsprecher</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>milliseconds</source>
            <translation>Millisekunden</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>mm:ss</source>
            <translation>mm:ss</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>Models…</source>
            <translation>Modelle…</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Moment</source>
            <translation>Moment</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Moment: {text}</source>
            <translation>Moment: {text}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Mongolian</source>
            <translation>Mongolisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <location filename="../../app/ui/header.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>More about this moment</source>
            <translation>Mehr zu diesem Moment</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>More about this note</source>
            <translation>Mehr zu dieser Notiz</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>More about this paragraph</source>
            <translation>Mehr zu diesem Absatz</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>More about {name}</source>
            <translation>Mehr zu {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>More about “{title}”</source>
            <translation>Mehr zu „{title}“</translation>
        </message>
        <message>
            <source>More makes lines and small words darker, and marks what is played in black or white.</source>
            <translation type="vanished">„Mehr“ macht Linien und kleine Wörter dunkler und hebt in Schwarz oder Weiß hervor, was abgespielt wird.</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Most accurate</source>
            <translation>Am genauesten</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>move meeting to folder</source>
            <translation>Besprechung in Ordner verschieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>move meeting to trash</source>
            <translation>Besprechung in den Papierkorb legen</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move similar paragraphs to a new speaker</source>
            <translation>Ähnliche Absätze an einen neuen Sprecher übertragen</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move similar paragraphs to {name}</source>
            <translation>Ähnliche Absätze an {name} übertragen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Move to fol&amp;der…</source>
            <translation>In Or&amp;dner verschieben…</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Move to folder</source>
            <translation>In Ordner verschieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Move to t&amp;rash</source>
            <translation>In den Papier&amp;korb</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Move to trash</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>move {count} meetings to folder</source>
            <translation>{count} Besprechungen in Ordner verschieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>move {count} meetings to trash</source>
            <translation>{count} Besprechungen in den Papierkorb legen</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Move {count} of {all} meetings to the trash?</source>
            <translation>{count} von {all} Besprechungen in den Papierkorb legen?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Move {n} meetings</source>
            <extracomment>One: Move {n} meeting</extracomment>
            <translation>
                <numerusform>{n} Besprechung verschieben</numerusform>
                <numerusform>{n} Besprechungen verschieben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move {n} paragraphs</source>
            <extracomment>One: Move {n} paragraph</extracomment>
            <translation>
                <numerusform>{n} Absatz übertragen</numerusform>
                <numerusform>{n} Absätze übertragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move {n} similar paragraphs too?</source>
            <extracomment>One: Move {n} similar paragraph too?</extracomment>
            <translation>
                <numerusform>Auch {n} ähnlichen Absatz übertragen?</numerusform>
                <numerusform>Auch {n} ähnliche Absätze übertragen?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Moved {n} meetings to the new folder “{name}”.</source>
            <extracomment>One: Moved {n} meeting to the new folder “{name}”.</extracomment>
            <translation>
                <numerusform>{n} Besprechung in den neuen Ordner „{name}“ verschoben.</numerusform>
                <numerusform>{n} Besprechungen in den neuen Ordner „{name}“ verschoben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Moved {n} meetings to the trash.</source>
            <extracomment>One: Moved {n} meeting to the trash.</extracomment>
            <translation>
                <numerusform>{n} Besprechung in den Papierkorb gelegt.</numerusform>
                <numerusform>{n} Besprechungen in den Papierkorb gelegt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Moved {n} meetings to “{name}”.</source>
            <extracomment>One: Moved {n} meeting to “{name}”.</extracomment>
            <translation>
                <numerusform>{n} Besprechung in „{name}“ verschoben.</numerusform>
                <numerusform>{n} Besprechungen in „{name}“ verschoben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Moved “{title}” to the trash.</source>
            <translation>„{title}“ in den Papierkorb gelegt.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Name a speaker in a meeting and choose “Recognise in future”.</source>
            <translation>Einen Sprecher in einer Besprechung benennen und „Künftig wiedererkennen“ wählen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/name_edit.py"></location>
            <source>Name of speaker {number}</source>
            <translation>Name von Sprecher {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Name of this search</source>
            <translation>Name dieser Suche</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Name or number</source>
            <translation>Name oder Nummer</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Name or number of the speaker</source>
            <translation>Name oder Nummer des Sprechers</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Named by date and time</source>
            <translation>Nach Datum und Uhrzeit benannt</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Names and codes.csv</source>
            <translation>Namen und Codes.csv</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Names and terms that are said</source>
            <translation>Vorkommende Namen und Begriffe</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Names and terms, one a line</source>
            <translation>Namen und Begriffe, einer pro Zeile</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/completing.py"></location>
            <source>Names that fit</source>
            <translation>Passende Namen</translation>
        </message>
        <message>
            <location filename="../../app/ui/attendee_field.py"></location>
            <source>Names with commas, or pasted from a calendar</source>
            <translation>Namen mit Kommas oder aus einem Kalender eingefügt</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Names you have given</source>
            <translation>Vergebene Namen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Naming it avoids wrong guesses in short recordings. Automatic listens first.</source>
            <translation>Eine feste Wahl vermeidet Irrtümer bei kurzen Aufnahmen. „Automatisch“ hört zuerst hinein.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Naming pattern</source>
            <translation>Namensmuster</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Ne&amp;xt unclear word</source>
            <translation>Nächstes &amp;unklares Wort</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>near</source>
            <translation>nah</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Needs more speech</source>
            <translation>Braucht mehr Gesprochenes</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Needs {packages}, which are not installed.</source>
            <translation>Benötigt {packages}; das ist nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Nepali</source>
            <translation>Nepalesisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>network, internet, download, hub, token</source>
            <translation>Netzwerk, Internet, Download, Hub, Token</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>network, internet, new version</source>
            <translation>Netzwerk, Internet, neue Version, Aktualisierung</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>network, internet, telemetry, cloud, data protection, upload</source>
            <translation>Netzwerk, Internet, Telemetrie, Cloud, Datenschutz, Hochladen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Never sent. Recordings, texts, names and notes are written to this computer's disk only.</source>
            <translation>Nie gesendet. Aufnahmen, Texte, Namen und Notizen werden nur auf die Festplatte dieses Computers geschrieben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>new folder</source>
            <translation>neuer Ordner</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>New folder…</source>
            <translation>Neuer Ordner…</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>New recovery code</source>
            <translation>Neuer Wiederherstellungscode</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>New recovery code…</source>
            <translation>Neuer Wiederherstellungscode…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>New speaker</source>
            <translation>Neuer Sprecher</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>New speaker for this paragraph</source>
            <translation>Neuer Sprecher für diesen Absatz</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>New tag</source>
            <translation>Neues Schlagwort</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>New tag…</source>
            <translation>Neues Schlagwort…</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/changing.py"></location>
            <source>New words</source>
            <translation>Neue Wörter</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Next</source>
            <translation>Nächste</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Next in the queue, about {time}.</source>
            <translation>Als Nächste in der Warteschlange, etwa {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Next in the queue.</source>
            <translation>Als Nächste in der Warteschlange.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Next pan&amp;e</source>
            <translation>Nächster Ber&amp;eich</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Next paragraph</source>
            <translation>Nächster Absatz</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Next unclear word</source>
            <translation>Nächstes unklares Wort</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Next word</source>
            <translation>Nächstes Wort</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>No audio or video in there.</source>
            <translation>Darin ist kein Audio oder Video.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>No captions yet.</source>
            <translation>Noch keine Live-Untertitel.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>No connection to {host}. {goes_on}</source>
            <translation>Keine Verbindung zu {host}. {goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No favourites.</source>
            <translation>Keine Favoriten.</translation>
        </message>
        <message>
            <location filename="../../app/import_intents.py"></location>
            <source>No file of this meeting is looked for elsewhere, so nothing was changed.</source>
            <translation>Nichts wurde geändert; für diese Besprechung wird anderswo keine Datei gesucht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>No folder</source>
            <translation>Kein Ordner</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>No folder is watched.</source>
            <translation>Kein Ordner wird überwacht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/format_list.py"></location>
            <source>No format of that name.</source>
            <translation>Kein Format mit diesem Namen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No imported meetings.</source>
            <translation>Keine importierten Besprechungen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>No key</source>
            <translation>Keine Taste</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>no key</source>
            <translation>keine Taste</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>No matches</source>
            <translation>Keine Treffer</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>No meeting fits these filters.</source>
            <translation>Keine Besprechung passt zu diesen Filtern.</translation>
        </message>
        <message>
            <source>No meeting is found by the search.</source>
            <translation type="vanished">Die Suche findet keine Besprechung.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>No meeting is that old yet.</source>
            <translation>Noch ist keine Besprechung so alt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No meeting matches the search.</source>
            <translation>Keine Besprechung passt zur Suche.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>No meeting open</source>
            <translation>Keine Besprechung geöffnet</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>No meetings yet</source>
            <translation>Noch keine Besprechungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No meetings.</source>
            <translation>Keine Besprechungen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/messages.py"></location>
            <source>No messages yet.</source>
            <translation>Noch keine Meldungen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>No other device is connected</source>
            <translation>Kein anderes Gerät ist angeschlossen</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>No other paragraphs sound like this.</source>
            <translation>Keine anderen Absätze klingen wie dieser.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No recorded meetings.</source>
            <translation>Keine aufgenommenen Besprechungen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>No saved searches yet. Search, then choose “Save search”.</source>
            <translation>Noch keine gespeicherten Suchen. Suchen, dann „Suche speichern“ wählen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>No setting found for “{text}”.</source>
            <translation>Keine Einstellung gefunden für „{text}“.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No sound arrives from {device}.</source>
            <translation>Über {device} kommt kein Ton an.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No sound from {device} for 20 seconds.</source>
            <translation>Seit 20 Sekunden kein Ton über {device}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>No sound in this video</source>
            <translation>Kein Ton in diesem Video</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>No sound is removed by itself.</source>
            <translation>Kein Ton wird von selbst entfernt.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No sound server answers, so system audio cannot be recorded.</source>
            <translation>Kein Audioserver antwortet, daher kann der Systemton nicht aufgenommen werden.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No sound server answers. Start it, or restart the computer.</source>
            <translation>Kein Audioserver antwortet. Ihn starten oder den Computer neu starten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>No speech found</source>
            <translation>Nichts Gesprochenes gefunden</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>No speech was found.</source>
            <translation>Nichts Gesprochenes gefunden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>No steps yet.</source>
            <translation>Noch keine Schritte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>No unclear words.</source>
            <translation>Keine unklaren Wörter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>No voices yet.</source>
            <translation>Noch keine Stimmen.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No window was open for this recording.</source>
            <translation>Für diese Aufnahme war kein Fenster geöffnet.</translation>
        </message>
        <message>
            <source>Nobody has the same name in both, so all speakers stay apart; merge them under Speakers.</source>
            <translation type="vanished">Niemand hat in beiden denselben Namen, daher bleiben alle Sprecher getrennt; unter „Sprecher“ lassen sie sich zusammenführen.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Nobody seems to speak here</source>
            <translation>Hier scheint niemand zu sprechen</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Nobody was heard here</source>
            <translation>Hier war niemand zu hören</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Nobody will be able to tell who is who: no key is kept.</source>
            <translation>Niemand wird sagen können, wer wer ist: Es wird keine Zuordnungsliste aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>None; it can be added later</source>
            <translation>Keiner; er lässt sich später hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Normal speed</source>
            <translation>Normale Geschwindigkeit</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Norwegian</source>
            <translation>Norwegisch</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Norwegian Nynorsk</source>
            <translation>Norwegisch (Nynorsk)</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Not a recording</source>
            <translation>Keine Aufnahme</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Not connected now. {name} is recorded instead.</source>
            <translation>Derzeit nicht angeschlossen. Stattdessen wird {name} aufgenommen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Not downloaded</source>
            <translation>Nicht heruntergeladen</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Not encrypted: a recording while it is being made, so that no failure can cost it (it is when it comes into the library), originals and exports elsewhere, and the settings with your list of terms. What was on the disk before may leave traces on it for a while.</source>
            <translation>Nicht verschlüsselt: eine laufende Aufnahme, damit kein Fehler sie kosten kann (sobald sie in die Bibliothek kommt, ist sie es), Originale und Exporte an anderen Orten und die Einstellungen mit der Liste der Begriffe. Was vorher auf der Festplatte war, kann dort eine Weile Spuren hinterlassen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Not enough memory</source>
            <translation>Zu wenig Arbeitsspeicher</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Not in any meeting now</source>
            <translation>Derzeit in keiner Besprechung</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Not in the library now</source>
            <translation>Nicht mehr in der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Not looked for</source>
            <translation>Wird nicht gesucht</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Not measured yet.</source>
            <translation>Noch nicht gemessen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <location filename="../../app/ui/voices/card.py"></location>
            <location filename="../../app/ui/voices/desk.py"></location>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>not now</source>
            <translation>jetzt nicht</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>not part of the stored voice</source>
            <translation>nicht Teil der gespeicherten Stimme</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>Not saved. Retrying</source>
            <translation>Nicht gesichert. Neuer Versuch</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Not sure: this is the likeliest place. Listen; where it is right, the two take turns every two seconds, and nothing is said twice and nothing is missing.</source>
            <translation>Nicht sicher: Das ist die wahrscheinlichste Stelle. Zum Prüfen anhören: Stimmt sie, wechseln sich die zwei alle zwei Sekunden ab, nichts ist doppelt zu hören und nichts fehlt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Not told apart</source>
            <translation>Nicht unterschieden</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Not transcribed</source>
            <translation>Nicht transkribiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Not transcribed yet</source>
            <translation>Noch nicht transkribiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Not {name}</source>
            <translation>Nicht {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>not {name}</source>
            <translation>nicht {name}</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Note at {time} in “{title}”</source>
            <translation>Notiz bei {time} in „{title}“</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Note: {text}</source>
            <translation>Notiz: {text}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/notes.py"></location>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../app/export/audacity.py"></location>
            <location filename="../../app/export/csv_table.py"></location>
            <location filename="../../app/export/json_v1.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/export/research_text.py"></location>
            <source>Notes and moments</source>
            <translation>Notizen und Momente</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Nothing found for “{text}” with these filters. Search is over text, titles, notes and names.</source>
            <translation>Nichts gefunden für „{text}“ mit diesen Filtern. Durchsucht werden Text, Titel, Notizen und Namen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>Nothing found for “{text}”.</source>
            <translation>Nichts gefunden für „{text}“.</translation>
        </message>
        <message>
            <source>Nothing found for “{text}”. Search is over text, titles and names.</source>
            <translation type="vanished">Nichts gefunden für „{text}“. Durchsucht werden Text, Titel und Namen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Nothing found for “{text}”. Search is over text, titles, notes and names.</source>
            <translation>Nichts gefunden für „{text}“. Durchsucht werden Text, Titel, Notizen und Namen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Nothing found yet. {n} meetings are still being transcribed.</source>
            <extracomment>One: Nothing found yet. {n} meeting is still being transcribed.</extracomment>
            <translation>
                <numerusform>Noch nichts gefunden. {n} Besprechung wird noch transkribiert.</numerusform>
                <numerusform>Noch nichts gefunden. {n} Besprechungen werden noch transkribiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing has been heard for {n} minutes.</source>
            <extracomment>One: Nothing has been heard for {n} minute.</extracomment>
            <translation>
                <numerusform>Seit {n} Minute war nichts zu hören.</numerusform>
                <numerusform>Seit {n} Minuten war nichts zu hören.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing has been heard from the call for a while. Check that the meeting plays through this computer.</source>
            <translation>Vom Anruf war eine Weile nichts zu hören. Prüfen, ob die Besprechung über diesen Computer läuft.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Nothing has changed many rows at once so far.</source>
            <translation>Bisher hat nichts viele Zeilen auf einmal geändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>Nothing here to transcribe</source>
            <translation>Nichts zu transkribieren</translation>
        </message>
        <message>
            <source>Nothing in “{name}” is found by the search.</source>
            <translation type="vanished">Die Suche findet nichts in „{name}“.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Nothing in “{name}” matches the search.</source>
            <translation>Nichts in „{name}“ passt zur Suche.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Nothing in “{name}”. Drag meetings here, or choose Move to folder in their menu.</source>
            <translation>Nichts in „{name}“. Besprechungen hierher ziehen oder in ihrem Menü „In Ordner verschieben“ wählen.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing is being recorded.</source>
            <translation>Zurzeit wird nichts aufgenommen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Nothing is counted, and no problem is reported by itself.</source>
            <translation>Nichts wird gezählt, und kein Problem wird von selbst gemeldet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Nothing is lost.</source>
            <translation>Nichts ist verloren.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Nothing is removed until you have seen the list and agreed.</source>
            <translation>Nichts wird entfernt, bevor Sie die Liste gesehen und zugestimmt haben.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing of the other device is recorded. This side goes on when its own device is back, or with one you choose.</source>
            <translation>Vom anderen Gerät wird nichts aufgenommen. Diese Seite läuft weiter, wenn ihr eigenes Gerät zurück ist oder ein anderes gewählt wird.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/options_form.py"></location>
            <source>Nothing to choose for this format.</source>
            <translation>Für dieses Format gibt es nichts zu wählen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Nothing waiting. Drop files anywhere to start.</source>
            <translation>Nichts in der Warteschlange. Zum Starten Dateien irgendwo hierher ziehen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Nothing was heard from the microphone. It may be muted.</source>
            <translation>Über das Mikrofon war nichts zu hören. Vielleicht ist es stummgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Nothing was heard. Choose another device and test again.</source>
            <translation>Es war nichts zu hören. Ein anderes Gerät wählen und erneut testen.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing was recorded meanwhile. The recording is going on again; stop it if the meeting is over.</source>
            <translation>Inzwischen wurde nichts aufgenommen. Die Aufnahme läuft wieder; stoppen, wenn die Besprechung vorbei ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Notifications</source>
            <translation>Mitteilungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>notify, finished, background</source>
            <translation>Benachrichtigung, melden, fertig, Hintergrund</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Now these are {n} meetings with {size} of sound.</source>
            <extracomment>One: Now this is {n} meeting with {size} of sound.</extracomment>
            <translation>
                <numerusform>Derzeit ist das {n} Besprechung mit {size} Ton.</numerusform>
                <numerusform>Derzeit sind das {n} Besprechungen mit {size} Ton.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Now: {facts}</source>
            <translation>Jetzt: {facts}</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Number {number} in the queue, about {time}.</source>
            <translation>Nummer {number} in der Warteschlange, etwa {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Number {number} in the queue.</source>
            <translation>Nummer {number} in der Warteschlange.</translation>
        </message>
        <message>
            <location filename="../../app/export/research_text.py"></location>
            <source>NVivo (.txt)</source>
            <translation>NVivo (.txt)</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Occitan</source>
            <translation>Okzitanisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Of a library that was damaged</source>
            <translation>Von einer beschädigten Bibliothek</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>of the newest {number} the best shown first</source>
            <translation>von den neuesten {number} die besten zuerst</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Of {n} meetings not everything could be read.</source>
            <extracomment>One: Of {n} meeting not everything could be read.</extracomment>
            <translation>
                <numerusform>Von {n} Besprechung war nicht alles lesbar.</numerusform>
                <numerusform>Von {n} Besprechungen war nicht alles lesbar.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>Off: search looks for the words.</source>
            <translation>Aus: Gesucht wird nach den Wörtern.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Often made up in silence</source>
            <translation>Wird bei Stille oft erfunden</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Old sound</source>
            <translation>Alter Ton</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>Oldest first</source>
            <translation>Älteste zuerst</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>On battery nothing new is begun; what is being transcribed is finished. The queue goes on by itself when the computer is plugged in.</source>
            <translation>Im Akkubetrieb wird nichts Neues begonnen; was gerade transkribiert wird, wird fertig. Am Netz geht die Warteschlange von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>On the graphics card</source>
            <translation>Auf der Grafikkarte</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>On this computer's processor</source>
            <translation>Auf dem Prozessor dieses Computers</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>On.</source>
            <translation>Ein.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>On. All meetings are ready.</source>
            <translation>Ein. Alle Besprechungen sind bereit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>On. {done} of {total} meetings are ready; the others follow while nothing else is done.</source>
            <translation>Ein. {done} von {total} Besprechungen sind bereit; die anderen folgen, während sonst nichts läuft.</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>One a line</source>
            <translation>Einer pro Zeile</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>One clock runs faster, by {time} s an hour; that is put right.</source>
            <translation>Eine Uhr geht schneller, um {time} s pro Stunde; das wird ausgeglichen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>One directly after the other</source>
            <translation>Eine direkt nach der anderen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes about {hours} hours here.</source>
            <translation>Eine Stunde dauert hier etwa {hours} Stunden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes about {n} hours here.</source>
            <extracomment>One: One hour takes about {n} hour here.</extracomment>
            <translation>
                <numerusform>Eine Stunde dauert hier etwa {n} Stunde.</numerusform>
                <numerusform>Eine Stunde dauert hier etwa {n} Stunden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes about {n} minutes here.</source>
            <extracomment>One: One hour takes about {n} minute here.</extracomment>
            <translation>
                <numerusform>Eine Stunde dauert hier etwa {n} Minute.</numerusform>
                <numerusform>Eine Stunde dauert hier etwa {n} Minuten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes less than a minute here.</source>
            <translation>Eine Stunde dauert hier weniger als eine Minute.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>One is made after each meeting, and hourly while something changes.</source>
            <translation>Eine entsteht nach jeder Besprechung und stündlich, solange sich etwas ändert.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>One of the meetings was changed meanwhile; nothing was done. Try again.</source>
            <translation>Eine der Besprechungen wurde inzwischen geändert; nichts ist geschehen. Erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../app/same_time_intents.py"></location>
            <source>One of these meetings has no sound to compare; set the time yourself.</source>
            <translation>Eine dieser Besprechungen hat keinen Ton zum Vergleichen; die Zeit von Hand einstellen.</translation>
        </message>
        <message>
            <location filename="../../app/same_time_intents.py"></location>
            <source>One of these recordings was paused in between, so the two do not run alongside; split it at the pause and join its parts.</source>
            <translation>Eine dieser Aufnahmen war zwischendurch pausiert, daher laufen die zwei nicht nebeneinander; sie an der Pause teilen und ihre Teile verbinden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Only</source>
            <translation>Allein</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <location filename="../../app/same_time_intents.py"></location>
            <source>Only one of these meetings has been transcribed; transcribe the other one first.</source>
            <translation>Nur eine dieser Besprechungen ist transkribiert; zuerst die andere transkribieren.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Only one voice found. Expected more? Find speakers again and set the number.</source>
            <translation>Nur eine Stimme gefunden. Mehr erwartet? Sprecher neu erkennen und die Anzahl angeben.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Only the microphone is recorded.</source>
            <translation>Nur das Mikrofon wird aufgenommen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Only the others</source>
            <translation>Nur die anderen</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>Only the recovery code opens it.</source>
            <translation>Nur der Wiederherstellungscode öffnet sie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Only there now</source>
            <translation>Nur jetzt da</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Only there then</source>
            <translation>Nur damals da</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Only this &amp;speaker</source>
            <translation>N&amp;ur dieser Sprecher</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Only this speaker</source>
            <translation>Nur dieser Sprecher</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/volume.py"></location>
            <source>Only track {number}</source>
            <translation>Nur Spur {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Only where every speaker has a name</source>
            <translation>Nur wo jeder Sprecher einen Namen hat</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>Only {names}: the others are dimmed and passed over.</source>
            <translation>Nur {names}: Die anderen sind abgeblendet und werden übersprungen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>Only {name}</source>
            <translation>Nur {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/volume.py"></location>
            <source>Only “{name}”</source>
            <translation>Nur „{name}“</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/exports.py"></location>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <location filename="../../app/ui/recording/front.py"></location>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <location filename="../../app/ui/searching/painting.py"></location>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Open read-only</source>
            <translation>Schreibgeschützt öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Open the library</source>
            <translation>Bibliothek öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Open the model's page</source>
            <translation>Seite des Modells öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Open the page for tokens</source>
            <translation>Seite für Tokens öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Open the steps…</source>
            <translation>Schritte anzeigen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Open {title}</source>
            <translation>{title} öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>Open “{title}”</source>
            <translation>„{title}“ öffnen</translation>
        </message>
        <message>
            <location filename="../../app/export/odt.py"></location>
            <source>OpenDocument (.odt)</source>
            <translation>OpenDocument (.odt)</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Options</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Order of the list</source>
            <translation>Reihenfolge der Liste</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Order of the results</source>
            <translation>Reihenfolge der Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Other paragraphs</source>
            <translation>Andere Absätze</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Other people who are spoken of, one a line</source>
            <translation>Andere Personen, über die gesprochen wird, eine pro Zeile</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Other speaker</source>
            <translation>Anderer Sprecher</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Other words</source>
            <translation>Andere Wörter</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Other words, other speaker</source>
            <translation>Andere Wörter, anderer Sprecher</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/captions_model.py"></location>
            <source>Others</source>
            <translation>Andere</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>P01, P02</source>
            <translation>P01, P02</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/editor.py"></location>
            <source>Paragraph text</source>
            <translation>Text des Absatzes</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Part of the library cannot be read.</source>
            <translation>Ein Teil der Bibliothek kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>part of the stored voice</source>
            <translation>Teil der gespeicherten Stimme</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Parting the sound. Nothing changes until all of it is there.</source>
            <translation>Der Ton wird geteilt. Nichts ändert sich, bevor alles da ist.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Pashto</source>
            <translation>Paschtu</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Pause all</source>
            <translation>Alle pausieren</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Pause between parts</source>
            <translation>Pause zwischen den Teilen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Pause download</source>
            <translation>Download pausieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Pause on battery</source>
            <translation>Im Akkubetrieb pausieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Pause the download</source>
            <translation>Download pausieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Pause while typing</source>
            <translation>Beim Tippen pausieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Pause {title}</source>
            <translation>{title} pausieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Paused in the queue.</source>
            <translation>In der Warteschlange pausiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Paused on battery</source>
            <translation>Im Akkubetrieb pausiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Paused on battery.</source>
            <translation>Im Akkubetrieb pausiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Paused {model}</source>
            <translation>{model} pausiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Paused: {model}</source>
            <translation>Pausiert: {model}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Pauses</source>
            <translation>Pausen</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Pauses are played shortened; the time stays that of the recording</source>
            <translation>Pausen werden verkürzt abgespielt; die Zeit bleibt die der Aufnahme</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Pauses in the talk are cut short while playing; the recording keeps them.</source>
            <translation>Sprechpausen werden beim Abspielen verkürzt; die Aufnahme behält sie.</translation>
        </message>
        <message>
            <location filename="../../app/export/pdf.py"></location>
            <source>PDF (.pdf)</source>
            <translation>PDF (.pdf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>People Hansard can recognise in new meetings. Stored only on this computer.</source>
            <translation>Personen, die Hansard in neuen Besprechungen wiedererkennen kann. Nur auf diesem Computer gespeichert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>People who speak</source>
            <translation>Anzahl der Sprecher</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>people, completion, suggestions</source>
            <translation>Personen, Vervollständigung, Vorschläge</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Persian</source>
            <translation>Persisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Person A, Person B</source>
            <translation>Person A, Person B</translation>
        </message>
        <message>
            <location filename="../../app/export/pseudonyms/codes.py"></location>
            <source>Person {letter}</source>
            <translation>Person {letter}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Picture (*.png)</source>
            <translation>Bild (*.png)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>pill, floating, on top</source>
            <translation>schwebend, im Vordergrund, Anzeige</translation>
        </message>
        <message>
            <location filename="../../app/same_time_intents.py"></location>
            <source>Placed like this, the two were not recording at the same time; join them one after the other.</source>
            <translation>So angeordnet liefen die zwei Aufnahmen nicht gleichzeitig; sie nacheinander verbinden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Places</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Plain text</source>
            <translation>Reiner Text</translation>
        </message>
        <message>
            <location filename="../../app/export/txt.py"></location>
            <source>Plain text (.txt)</source>
            <translation>Reiner Text (.txt)</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <location filename="../../app/ui/review/preview.py"></location>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Play a sample</source>
            <translation>Hörprobe abspielen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Play a sample of {name}</source>
            <translation>Hörprobe von {name} abspielen</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Play from {time}</source>
            <translation>Ab {time} abspielen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Play this pa&amp;ragraph</source>
            <translation>Diesen &amp;Absatz abspielen</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>Play this paragraph</source>
            <translation>Diesen Absatz abspielen</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Play this place (P)</source>
            <translation>Diese Stelle abspielen (P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Play {time}</source>
            <translation>{time} abspielen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Playback</source>
            <translation>Wiedergabe</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Playing stops with the first key in a paragraph and goes on two seconds after the last.</source>
            <translation>Die Wiedergabe stoppt beim ersten Tastendruck in einem Absatz und läuft zwei Sekunden nach dem letzten weiter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Playing what was heard…</source>
            <translation>Das Gehörte wird abgespielt…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Portuguese</source>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/waveform/slider.py"></location>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>power, laptop, mains, energy, charger</source>
            <translation>Strom, Laptop, Notebook, Netz, Energie, Ladegerät, Akku</translation>
        </message>
        <message>
            <location filename="../../app/export/textgrid.py"></location>
            <source>Praat (.TextGrid)</source>
            <translation>Praat (.TextGrid)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Pre&amp;vious unclear word</source>
            <translation>V&amp;orheriges unklares Wort</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/key_field.py"></location>
            <source>Press keys, or Esc</source>
            <translation>Tasten drücken, oder Esc</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Preview of the first</source>
            <translation>Vorschau der ersten Besprechung</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Previous</source>
            <translation>Vorherige</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Previous pane</source>
            <translation>Vorheriger Bereich</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Previous paragraph</source>
            <translation>Vorheriger Absatz</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Previous unclear word</source>
            <translation>Vorheriges unklares Wort</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Previous word</source>
            <translation>Vorheriges Wort</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Probably not speech</source>
            <translation>Wahrscheinlich nichts Gesprochenes</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Progress of {title}</source>
            <translation>Fortschritt von {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Protected against copying</source>
            <translation>Kopiergeschützt</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Punjabi</source>
            <translation>Punjabi</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Put back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>put back words</source>
            <translation>Wörter zurückholen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>Put into the text</source>
            <translation>In den Text eingesetzt</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>Put it here</source>
            <translation>Hier einsetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/paragraph.py"></location>
            <source>Put the cursor where the new paragraph begins, and press {key}.</source>
            <translation>Die Einfügemarke an den Anfang des neuen Absatzes setzen und {key} drücken.</translation>
        </message>
        <message>
            <location filename="../../app/ui/paragraph.py"></location>
            <source>Put the cursor where the new paragraph begins, and split it there.</source>
            <translation>Die Einfügemarke an den Anfang des neuen Absatzes setzen und dort teilen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Put the words back.</source>
            <translation>Wörter zurückgeholt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>quality, whisper, profile, download, accuracy</source>
            <translation>Qualität, Whisper, Profil, Download, Genauigkeit</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/panes.py"></location>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>R&amp;esume recording</source>
            <translation>Aufnahme fortset&amp;zen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Re&amp;move paragraph</source>
            <translation>Absat&amp;z entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Read the last &amp;caption aloud</source>
            <translation>Letzten &amp;Untertitel vorlesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Reading a copy of the library; the library itself is not changed.</source>
            <translation>Eine Kopie der Bibliothek wird gelesen; die Bibliothek selbst wird nicht geändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Reading a transcript</source>
            <translation>Beim Lesen eines Transkripts</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Reading speed, at most</source>
            <translation>Lesetempo, höchstens</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Reading the sound</source>
            <translation>Ton wird gelesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Recent &amp;messages</source>
            <translation>Letzte &amp;Meldungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/messages.py"></location>
            <source>Recent messages</source>
            <translation>Letzte Meldungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Recognise in future</source>
            <translation>Künftig wiedererkennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Recognise in future…</source>
            <translation>Künftig wiedererkennen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Recognise in new meetings</source>
            <translation>In neuen Besprechungen wiedererkennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Recognise voices</source>
            <translation>Stimmen wiedererkennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Recognise voices in other meetings?</source>
            <translation>Stimmen in anderen Besprechungen wiedererkennen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Recognise voices…</source>
            <translation>Stimmen wiedererkennen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Recognise {name} in other meetings?</source>
            <translation>{name} in anderen Besprechungen wiedererkennen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Recognised as</source>
            <translation>Erkannt als</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Recognised reliably</source>
            <translation>Wird zuverlässig erkannt</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Recommended for this computer</source>
            <translation>Für diesen Computer empfohlen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>recommended for this computer</source>
            <translation>für diesen Computer empfohlen</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/button.py"></location>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Record</source>
            <translation>Aufnehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/panes.py"></location>
            <location filename="../../app/ui/recording/button.py"></location>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Record a meeting</source>
            <translation>Besprechung aufnehmen</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Record again to go on in a new recording.</source>
            <translation>Neu aufnehmen, um in einer neuen Aufnahme weiterzumachen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Record now</source>
            <translation>Jetzt aufnehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Recorded</source>
            <translation>Aufgenommen</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Recorded and imported</source>
            <translation>Aufgenommen und importiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Recorded at the same time, on two devices</source>
            <translation>Gleichzeitig aufgenommen, auf zwei Geräten</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Recorder</source>
            <translation>Rekorder</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <location filename="../../app/ui/recording/page.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Recording</source>
            <translation>Aufnahme</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Recording again.</source>
            <translation>Die Aufnahme läuft wieder.</translation>
        </message>
        <message>
            <location filename="../../app/recording_intents.py"></location>
            <source>Recording of {moment}</source>
            <translation>Aufnahme vom {moment}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>recording paused {time}</source>
            <translation>Aufnahme {time} lang pausiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Recording started.</source>
            <translation>Aufnahme gestartet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Recording stopped.</source>
            <translation>Aufnahme gestoppt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>Recording without a date</source>
            <translation>Aufnahme ohne Datum</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Recording, {when}</source>
            <translation>Aufnahme, {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>Recordings</source>
            <translation>Aufnahmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Recordings are untouched. Newest backup: {when}. What was changed since is applied again as far as it can be read, and the damaged file is kept.</source>
            <translation>Die Aufnahmen sind unberührt. Neueste Sicherung: {when}. Was seither geändert wurde, wird wieder angewendet, soweit es lesbar ist, und die beschädigte Datei bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Recordings are untouched. There is no backup, but what can be read can be put into a new file; the damaged one is kept.</source>
            <translation>Die Aufnahmen sind unberührt. Es gibt keine Sicherung, aber was lesbar ist, lässt sich in eine neue Datei übernehmen; die beschädigte bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Recover and transcribe</source>
            <translation>Wiederherstellen und transkribieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Recover and transcribe all</source>
            <translation>Alle wiederherstellen und transkribieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Recovering “{title}”</source>
            <translation>„{title}“ wird wiederhergestellt</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>Recovery code: </source>
            <translation>Wiederherstellungscode: </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Reduced</source>
            <translation>Reduziert</translation>
        </message>
        <message>
            <source>Reduced lets nothing slide or blink; the text jumps where it follows the playback.</source>
            <translation type="vanished">„Reduziert“ lässt nichts gleiten oder blinken; beim Mitlaufen springt der Text.</translation>
        </message>
        <message>
            <location filename="../../app/export/nist.py"></location>
            <source>Reference text (.stm)</source>
            <translation>Referenztext (.stm)</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Remember it in this computer's keyring</source>
            <translation>Im Schlüsselbund dieses Computers merken</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Remind me to tell people</source>
            <translation>Daran erinnern, andere zu informieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/notes_panel.py"></location>
            <location filename="../../app/ui/searching/page.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Remove folder</source>
            <translation>Ordner entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove folder</source>
            <translation>Ordner entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after 2 years</source>
            <translation>Nach 2 Jahren entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after 30 days</source>
            <translation>Nach 30 Tagen entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after 6 months</source>
            <translation>Nach 6 Monaten entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after 90 days</source>
            <translation>Nach 90 Tagen entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after a year</source>
            <translation>Nach einem Jahr entfernen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after {n} days</source>
            <extracomment>One: Remove it after {n} day</extracomment>
            <translation>
                <numerusform>Nach {n} Tag entfernen</numerusform>
                <numerusform>Nach {n} Tagen entfernen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove moment</source>
            <translation>Moment entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove note</source>
            <translation>Notiz entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Remove old sound</source>
            <translation>Alten Ton entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove paragraph</source>
            <translation>Absatz entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Remove tag</source>
            <translation>Schlagwort entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove tag</source>
            <translation>Schlagwort entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Remove the encryption</source>
            <translation>Verschlüsselung aufheben</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Remove the encryption of this library?</source>
            <translation>Verschlüsselung dieser Bibliothek aufheben?</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Remove the encryption…</source>
            <translation>Verschlüsselung aufheben…</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Remove the sound</source>
            <translation>Ton entfernen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Remove the sound of {n} meetings</source>
            <extracomment>One: Remove the sound of {n} meeting</extracomment>
            <translation>
                <numerusform>Ton von {n} Besprechung entfernen</numerusform>
                <numerusform>Ton von {n} Besprechungen entfernen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Remove the sound of {n} meetings?</source>
            <extracomment>One: Remove the sound of {n} meeting?</extracomment>
            <translation>
                <numerusform>Ton von {n} Besprechung entfernen?</numerusform>
                <numerusform>Ton von {n} Besprechungen entfernen?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Remove the sound of “{title}”?</source>
            <translation>Ton von „{title}“ entfernen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>Remove the sound…</source>
            <translation>Ton entfernen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove {count} paragraphs</source>
            <translation>{count} Absätze entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Remove {title} from the queue</source>
            <translation>{title} aus der Warteschlange entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Remove {title} from this list</source>
            <translation>{title} aus dieser Liste entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Removed the folder “{name}”. Its meetings are in the list of all.</source>
            <translation>Ordner „{name}“ entfernt. Seine Besprechungen stehen in der Liste aller.</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks.py"></location>
            <source>Removed the moment at {time}.</source>
            <translation>Moment bei {time} entfernt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks.py"></location>
            <source>Removed the note at {time}.</source>
            <translation>Notiz bei {time} entfernt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>Removed the sound of the meeting. The text stays.</source>
            <translation>Ton der Besprechung entfernt. Der Text bleibt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Removed the sound of {n} meetings. The texts stay.</source>
            <extracomment>One: Removed the sound of {n} meeting. The text stays.</extracomment>
            <translation>
                <numerusform>Ton von {n} Besprechung entfernt. Der Text bleibt.</numerusform>
                <numerusform>Ton von {n} Besprechungen entfernt. Die Texte bleiben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Removed the tag “{name}”. Its meetings stay.</source>
            <translation>Schlagwort „{name}“ entfernt. Die Besprechungen bleiben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>Removed {model}.</source>
            <translation>{model} entfernt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/correcting.py"></location>
            <source>Removed {n} paragraphs.</source>
            <extracomment>One: Removed {n} paragraph.</extracomment>
            <translation>
                <numerusform>{n} Absatz entfernt.</numerusform>
                <numerusform>{n} Absätze entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Removed “{name}”.</source>
            <translation>„{name}“ entfernt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Removed “{title}” from the queue.</source>
            <translation>„{title}“ aus der Warteschlange entfernt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Removing the sound of a meeting keeps its text. What is in the trash can go for good.</source>
            <translation>Wird der Ton einer Besprechung entfernt, bleibt ihr Text. Was im Papierkorb ist, kann endgültig weg.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Rename folder</source>
            <translation>Ordner umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>rename folder</source>
            <translation>Ordner umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Rename meeting</source>
            <translation>Besprechung umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>rename meeting</source>
            <translation>Besprechung umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Rename search</source>
            <translation>Suche umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Rename tag</source>
            <translation>Schlagwort umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>rename tag</source>
            <translation>Schlagwort umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Rename this speaker</source>
            <translation>Diesen Sprecher umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Rename {name}</source>
            <translation>{name} umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>rename {name}</source>
            <translation>{name} umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Rename {name} everywhere…</source>
            <translation>{name} überall umbenennen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/desk.py"></location>
            <source>Renamed to {name}.</source>
            <translation>In {name} umbenannt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/searching/page.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Rep&amp;lace…</source>
            <translation>&amp;Ersetzen…</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Repair the installation: python3 packaging/bootstrap.py setup</source>
            <translation>Die Installation reparieren: python3 packaging/bootstrap.py setup</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Replace all</source>
            <translation>Alle ersetzen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Replace all {n}</source>
            <extracomment>One: Replace {n}</extracomment>
            <translation>
                <numerusform>{n} ersetzen</numerusform>
                <numerusform>Alle {n} ersetzen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/asking.py"></location>
            <source>Replace file</source>
            <translation>Datei ersetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Replace with</source>
            <translation>Ersetzen durch</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/asking.py"></location>
            <source>Replace “{name}”?</source>
            <translation>„{name}“ ersetzen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>replace “{word}” with “{by}”</source>
            <translation>„{word}“ durch „{by}“ ersetzen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/finding/finder.py"></location>
            <source>Replaced {n} places.</source>
            <extracomment>One: Replaced {n} place.</extracomment>
            <translation>
                <numerusform>{n} Stelle ersetzt.</numerusform>
                <numerusform>{n} Stellen ersetzt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Report this with what 'hansard doctor --json' says; the processor does the work until then.</source>
            <translation>Dies mit der Ausgabe von „hansard doctor --json“ melden; bis dahin arbeitet der Prozessor.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Research</source>
            <translation>Forschung</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Reset all</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Restart the computer: the driver was updated, and the old one is still in use.</source>
            <translation>Den Computer neu starten: Der Treiber wurde aktualisiert, der alte ist noch in Gebrauch.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/window.py"></location>
            <location filename="../../app/ui/history/window.py"></location>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Restore backup</source>
            <translation>Sicherung wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>restore meeting</source>
            <translation>Besprechung wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>restore paragraph</source>
            <translation>Absatz wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Restore the backup of {when}?</source>
            <translation>Sicherung vom {when} wiederherstellen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Restore this backup…</source>
            <translation>Diese Sicherung wiederherstellen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>restore {count} meetings</source>
            <translation>{count} Besprechungen wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>restore {count} paragraphs</source>
            <translation>{count} Absätze wiederherstellen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>Restore {n} meetings</source>
            <extracomment>One: Restore {n} meeting</extracomment>
            <translation>
                <numerusform>{n} Besprechung wiederherstellen</numerusform>
                <numerusform>{n} Besprechungen wiederherstellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/history/window.py"></location>
            <source>Restore {n} rows</source>
            <extracomment>One: Restore {n} row</extracomment>
            <translation>
                <numerusform>{n} Zeile wiederherstellen</numerusform>
                <numerusform>{n} Zeilen wiederherstellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Restored before</source>
            <translation>Schon wiederhergestellt</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Restored before, in the trash now</source>
            <translation>Schon wiederhergestellt, jetzt im Papierkorb</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/care/restoring.py"></location>
            <source>Restored the backup of {when} and applied {n} later changes again.</source>
            <extracomment>One: Restored the backup of {when} and applied {n} later change again.</extracomment>
            <translation>
                <numerusform>Sicherung vom {when} wiederhergestellt und {n} spätere Änderung wieder angewendet.</numerusform>
                <numerusform>Sicherung vom {when} wiederhergestellt und {n} spätere Änderungen wieder angewendet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/care/restoring.py"></location>
            <source>Restored the backup of {when}.</source>
            <translation>Sicherung vom {when} wiederhergestellt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Restored {n} meetings.</source>
            <extracomment>One: Restored {n} meeting.</extracomment>
            <translation>
                <numerusform>{n} Besprechung wiederhergestellt.</numerusform>
                <numerusform>{n} Besprechungen wiederhergestellt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/history/window.py"></location>
            <source>Restored {n} rows.</source>
            <extracomment>One: Restored {n} row.</extracomment>
            <translation>
                <numerusform>{n} Zeile wiederhergestellt.</numerusform>
                <numerusform>{n} Zeilen wiederhergestellt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Restoring the backup</source>
            <translation>Sicherung wird wiederhergestellt</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Restoring; this may take a minute.</source>
            <translation>Wird wiederhergestellt; das kann eine Minute dauern.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>Restoring; what there is stays as it is.</source>
            <translation>Wird wiederhergestellt; Vorhandenes bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/listing.py"></location>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Results for “{text}”</source>
            <translation>Ergebnisse für „{text}“</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>retention, delete audio, privacy, keep, months</source>
            <translation>Aufbewahrung, Audio löschen, Datenschutz, behalten, Monate</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>rewind on resume</source>
            <translation>zurückspulen beim Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Romanian</source>
            <translation>Rumänisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Room for about {minutes} min</source>
            <translation>Platz für etwa {minutes} min</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Room for about {n} hours</source>
            <extracomment>One: Room for about {n} hour</extracomment>
            <translation>
                <numerusform>Platz für etwa {n} Stunde</numerusform>
                <numerusform>Platz für etwa {n} Stunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Room it takes</source>
            <translation>Platzbedarf</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Russian</source>
            <translation>Russisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>S&amp;lower</source>
            <translation>&amp;Langsamer</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Sa&amp;ve as Hansard file…</source>
            <translation>Als &amp;Hansard-Datei sichern…</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <source>Safe to open in a spreadsheet</source>
            <translation>Sicher für Tabellenprogramme</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Said on the other track</source>
            <translation>Auf der anderen Spur gesagt</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Said over and over</source>
            <translation>Immer wieder gesagt</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Same person</source>
            <translation>Dieselbe Person</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sanskrit</source>
            <translation>Sanskrit</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Save a copy</source>
            <translation>Kopie sichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Save a copy…</source>
            <translation>Kopie sichern…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Save an example template…</source>
            <translation>Beispielvorlage sichern…</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Save as files…</source>
            <translation>Als Dateien sichern…</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Save as Hansard file</source>
            <translation>Als Hansard-Datei sichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Save as Hansard file…</source>
            <translation>Als Hansard-Datei sichern…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Save file</source>
            <translation>Datei sichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Save files</source>
            <translation>Dateien sichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Save search</source>
            <translation>Suche speichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Save the &amp;audio…</source>
            <translation>&amp;Audio sichern…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exports.py"></location>
            <source>Save the audio in</source>
            <translation>Audio sichern in</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Save the example template</source>
            <translation>Beispielvorlage sichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Save the raw audio in</source>
            <translation>Audio-Rohdaten sichern in</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Save the raw audio…</source>
            <translation>Audio-Rohdaten sichern…</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Save the statistics</source>
            <translation>Statistik sichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Save the texts as files…</source>
            <translation>Texte als Dateien sichern…</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Save to</source>
            <translation>Sichern in</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Save what can be read</source>
            <translation>Sichern, was lesbar ist</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Save {n} meetings as a Hansard file</source>
            <extracomment>One: Save {n} meeting as a Hansard file</extracomment>
            <translation>
                <numerusform>{n} Besprechung als Hansard-Datei sichern</numerusform>
                <numerusform>{n} Besprechungen als Hansard-Datei sichern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Save {n} meetings as files…</source>
            <extracomment>One: Save {n} meeting as a file…</extracomment>
            <translation>
                <numerusform>{n} Besprechung als Datei sichern…</numerusform>
                <numerusform>{n} Besprechungen als Dateien sichern…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Save&amp;d searches</source>
            <translation>Ges&amp;peicherte Suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Saved a copy as “{name}”.</source>
            <translation>Kopie als „{name}“ gesichert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Saved as “{name}”</source>
            <translation>Gespeichert als „{name}“</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Saved searches</source>
            <translation>Gespeicherte Suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Saved the raw audio in “{name}”.</source>
            <translation>Audio-Rohdaten in „{name}“ gesichert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>saved to disk every second</source>
            <translation>jede Sekunde auf der Festplatte gesichert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/exports.py"></location>
            <source>Saved {n} audio files.</source>
            <extracomment>One: Saved {n} audio file.</extracomment>
            <translation>
                <numerusform>{n} Audiodatei gesichert.</numerusform>
                <numerusform>{n} Audiodateien gesichert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/exports.py"></location>
            <source>Saved {n} files.</source>
            <extracomment>One: Saved {n} file.</extracomment>
            <translation>
                <numerusform>{n} Datei gesichert.</numerusform>
                <numerusform>{n} Dateien gesichert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Saved {n} meetings as “{name}”.</source>
            <extracomment>One: Saved {n} meeting as “{name}”.</extracomment>
            <translation>
                <numerusform>{n} Besprechung als „{name}“ gesichert.</numerusform>
                <numerusform>{n} Besprechungen als „{name}“ gesichert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/exports.py"></location>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Saved “{name}”.</source>
            <translation>„{name}“ gesichert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Saved. It is at the end of the search field.</source>
            <translation>Gespeichert. Die Suche ist am Ende des Suchfelds zu finden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Saves to your home folder</source>
            <translation>Sichert im persönlichen Ordner</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Saves to {folder}</source>
            <translation>Sichert in {folder}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Save…</source>
            <translation>Sichern…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Saving</source>
            <translation>Wird gesichert</translation>
        </message>
        <message>
            <location filename="../../app/ui/exports.py"></location>
            <source>Saving the audio…</source>
            <translation>Audio wird gesichert…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/saving.py"></location>
            <source>Saving the recording</source>
            <translation>Aufnahme wird gesichert</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/saving.py"></location>
            <source>Saving the recording…</source>
            <translation>Aufnahme wird gesichert…</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Saving the texts</source>
            <translation>Texte werden gesichert</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <location filename="../../app/ui/saving.py"></location>
            <source>Saving…</source>
            <translation>Wird gesichert…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Scroll down</source>
            <translation>Nach unten blättern</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Scroll up</source>
            <translation>Nach oben blättern</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>scroll, auto-scroll</source>
            <translation>scrollen, blättern, automatisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/panes.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Search all meetings</source>
            <translation>Alle Besprechungen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Search also finds what says the same in other words. It needs a model, memory while you search, and computing time after each meeting; everything stays on this computer.</source>
            <translation>Die Suche findet auch, was dasselbe mit anderen Worten sagt. Das braucht ein Modell, Arbeitsspeicher beim Suchen und Rechenzeit nach jeder Besprechung; alles bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Search by meaning</source>
            <translation>Suche nach Bedeutung</translation>
        </message>
        <message>
            <location filename="../../app/semantic/client.py"></location>
            <source>Search by meaning does not work at the moment; words are searched as always.</source>
            <translation>Die Suche nach Bedeutung funktioniert derzeit nicht; Wörter werden wie immer gesucht.</translation>
        </message>
        <message>
            <location filename="../../app/semantic/client.py"></location>
            <source>Search by meaning needs a model that is not on this computer.</source>
            <translation>Die Suche nach Bedeutung braucht ein Modell, das nicht auf diesem Computer ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/desk.py"></location>
            <source>Search by meaning too?</source>
            <translation>Auch nach Bedeutung suchen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Search by meaning too…</source>
            <translation>Auch nach Bedeutung suchen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>Search settings</source>
            <translation>Einstellung suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Second</source>
            <translation>Zweite</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Second in the queue, about {time}.</source>
            <translation>Zweite in der Warteschlange, etwa {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Second in the queue.</source>
            <translation>Zweite in der Warteschlange.</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Seconds by which the second began after the first, below zero for before it</source>
            <translation>Sekunden, um die die zweite nach der ersten begann, unter null für davor</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>See all meetings…</source>
            <translation>Alle Besprechungen anzeigen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select all text</source>
            <translation>Gesamten Text auswählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Select no longer</source>
            <translation>Auswahl aufheben</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select the next word</source>
            <translation>Nächstes Wort auswählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select the word before</source>
            <translation>Vorheriges Wort auswählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Select the words to change first.</source>
            <translation>Zuerst die Wörter auswählen, die zu ändern sind.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select to the next paragraph</source>
            <translation>Bis zum nächsten Absatz auswählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select to the paragraph before</source>
            <translation>Bis zum vorherigen Absatz auswählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Selected text</source>
            <translation>Ausgewählter Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>semantic, similar, synonyms, embedding, other words, model</source>
            <translation>semantisch, ähnlich, Synonyme, Embedding, andere Worte, Modell</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Serbian</source>
            <translation>Serbisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Set by hand. Listen to hear whether it is right.</source>
            <translation>Von Hand eingestellt. Zum Prüfen anhören.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Settin&amp;gs…</source>
            <translation>Ein&amp;stellungen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>Settings, {page}</source>
            <translation>Einstellungen, {page}</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Several languages…</source>
            <translation>Mehrere Sprachen…</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Share (%)</source>
            <translation>Anteil (%)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Share: of everybody's talk time, not of the length of the meeting.</source>
            <translation>Anteil: an der Redezeit aller, nicht an der Länge der Besprechung.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Shona</source>
            <translation>Shona</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Shorter pauses are played. A small number makes speech hurried.</source>
            <translation>Kürzere Pausen werden abgespielt. Ein kleiner Wert lässt das Gesprochene gehetzt klingen.</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Shortest on screen</source>
            <translation>Kürzeste Einblendung</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/keeper.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Show all</source>
            <translation>Alle anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/keeper.py"></location>
            <source>Show backups</source>
            <translation>Sicherungen anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show e&amp;verybody</source>
            <translation>All&amp;e anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>Show everybody</source>
            <translation>Alle anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <location filename="../../app/ui/exports.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Show folder</source>
            <translation>Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Show in folder</source>
            <translation>Im Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Show meetings</source>
            <translation>Besprechungen anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Show more</source>
            <translation>Mehr anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Show more meetings</source>
            <translation>Mehr Besprechungen anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show or hide &amp;library</source>
            <translation>Bib&amp;liothek ein- oder ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show or hide fol&amp;ders and tags</source>
            <translation>&amp;Ordner und Schlagwörter ein- oder ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show or hide side &amp;panel</source>
            <translation>&amp;Seitenleiste ein- oder ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/header.py"></location>
            <source>Show or hide the side panel</source>
            <translation>Seitenleiste ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Show or leave trash</source>
            <translation type="vanished">Papierkorb anzeigen oder verlassen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Show the download</source>
            <translation>Download anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Show the length</source>
            <translation>Länge anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/panes.py"></location>
            <source>Show the library</source>
            <translation>Bibliothek anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Show the list…</source>
            <translation>Liste anzeigen…</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Show the queue</source>
            <translation>Warteschlange anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/button.py"></location>
            <location filename="../../app/ui/recording/tray.py"></location>
            <source>Show the recording</source>
            <translation>Aufnahme anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/button.py"></location>
            <source>Show the recording, {text}</source>
            <translation>Aufnahme anzeigen, {text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Show the time left</source>
            <translation>Verbleibende Zeit anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Show these days</source>
            <translation>Diese Tage anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Show tras&amp;h</source>
            <translation>Papierkorb an&amp;zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Show {number} more</source>
            <translation>{number} weitere anzeigen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Show {n} more in this meeting</source>
            <extracomment>One: Show {n} more in this meeting</extracomment>
            <translation>
                <numerusform>{n} weiteren Treffer in dieser Besprechung anzeigen</numerusform>
                <numerusform>{n} weitere Treffer in dieser Besprechung anzeigen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>Show {n} more rows</source>
            <extracomment>One: Show {n} more row</extracomment>
            <translation>
                <numerusform>{n} weitere Zeile anzeigen</numerusform>
                <numerusform>{n} weitere Zeilen anzeigen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>Show {time} in the transcript</source>
            <translation>{time} im Transkript anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Shown: {name}, {count}</source>
            <translation>Angezeigt: {name}, {count}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Shows a line about consent, and a sentence to paste, before a recording.</source>
            <translation>Zeigt vor einer Aufnahme eine Zeile zur Einwilligung und einen Satz zum Einfügen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Side panel</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Silence that is skipped</source>
            <translation>Übersprungene Stille</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Since {day}</source>
            <translation>Seit {day}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sindhi</source>
            <translation>Sindhi</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>single keys, accessibility, WCAG</source>
            <translation>einzelne Tasten, Barrierefreiheit, WCAG</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Single meetings…</source>
            <translation>Einzelne Besprechungen…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sinhala</source>
            <translation>Singhalesisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>size, disk space, free up, big</source>
            <translation>Größe, Speicherplatz, Platz schaffen, groß</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>size, disk space, gigabytes</source>
            <translation>Größe, Speicherplatz, Gigabyte</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Size: {size}.</source>
            <translation>Größe: {size}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Skip back</source>
            <translation>Zurückspringen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Skip forward</source>
            <translation>Vorspringen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Skip s&amp;ilence</source>
            <translation>Stille über&amp;springen</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Skip silence</source>
            <translation>Stille überspringen</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>Skipped {names}: not audio or video.</source>
            <translation>Übersprungen: {names}. Kein Audio oder Video.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Slovak</source>
            <translation>Slowakisch</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Slovenian</source>
            <translation>Slowenisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Small &amp;indicator above other windows</source>
            <translation>Kleine An&amp;zeige über anderen Fenstern</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Small indicator above other windows</source>
            <translation>Kleine Anzeige über anderen Fenstern</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Somali</source>
            <translation>Somali</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>Some entries of the library point at others that are missing.</source>
            <translation>Einige Einträge der Bibliothek verweisen auf andere, die fehlen.</translation>
        </message>
        <message>
            <location filename="../../app/vaulting.py"></location>
            <source>Some files could not be changed over yet, because they are damaged or in use; they are as they were and Hansard goes on with them at the next start.</source>
            <translation>Einige Dateien konnten noch nicht umgestellt werden, weil sie beschädigt oder in Gebrauch sind; sie sind, wie sie waren, und Hansard macht beim nächsten Start mit ihnen weiter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>some of the audio did not reach the disk</source>
            <translation>ein Teil des Audios kam nicht auf der Festplatte an</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>some of the audio on the disk was not as it was written</source>
            <translation>ein Teil des Audios auf der Festplatte war nicht so, wie es geschrieben wurde</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>Somebody else</source>
            <translation>Jemand anderes</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Somebody else…</source>
            <translation>Jemand anderes…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Something else answered in place of {host}, perhaps a proxy's sign-in page. {goes_on}</source>
            <translation>Statt {host} antwortete etwas anderes, vielleicht die Anmeldeseite eines Proxys. {goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Something is being recorded already.</source>
            <translation>Es läuft schon eine Aufnahme.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Something is being recorded or transcribed. Restore the backup when it is done.</source>
            <translation>Zurzeit wird etwas aufgenommen oder transkribiert. Die Sicherung wiederherstellen, wenn das fertig ist.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Something is wrong with the recording.</source>
            <translation>Mit der Aufnahme stimmt etwas nicht.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>Something outside Hansard went wrong.</source>
            <translation>Außerhalb von Hansard ging etwas schief.</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>Something that never changes differs from the last backup.</source>
            <translation>Etwas, das sich nie ändert, weicht von der letzten Sicherung ab.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/after.py"></location>
            <source>Something went wrong in Hansard itself. Nothing of it is lost.</source>
            <translation>Nichts davon ist verloren. In Hansard selbst ging etwas schief.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Something went wrong in Hansard. {goes_on}</source>
            <translation>In Hansard ging etwas schief. {goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Sound and text</source>
            <translation>Ton und Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Sound arrives.</source>
            <translation>Es kommt Ton an.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/making.py"></location>
            <source>Sound cannot be copied as text; save it as a file.</source>
            <translation>Ton lässt sich nicht als Text kopieren; als Datei sichern.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Sound is kept in memory for half a minute and written as soon as the disk answers.</source>
            <translation>Der Ton bleibt eine halbe Minute im Arbeitsspeicher und wird geschrieben, sobald die Festplatte antwortet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Sound of the meetings</source>
            <translation>Ton der Besprechungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Sound, text and notes are deleted now. This cannot be undone.</source>
            <translation>Ton, Text und Notizen werden jetzt gelöscht. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/searching/chips.py"></location>
            <location filename="../../app/ui/statistics/table.py"></location>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <location filename="../../app/export/audacity.py"></location>
            <location filename="../../app/export/csv_table.py"></location>
            <location filename="../../app/export/research_text.py"></location>
            <source>Speaker names</source>
            <translation>Sprechernamen</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Speaker names at changes</source>
            <translation>Sprechernamen bei Wechsel</translation>
        </message>
        <message>
            <location filename="../../app/export/rttm.py"></location>
            <source>Speaker turns (.rttm)</source>
            <translation>Redebeiträge (.rttm)</translation>
        </message>
        <message>
            <location filename="../../app/export/labels.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/speakers/name_edit.py"></location>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>Speaker {number}</source>
            <translation>Sprecher {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} in “{title}” may be {name}.</source>
            <translation>Sprecher {number} in „{title}“ ist vielleicht {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} is not suggested as {name} again.</source>
            <translation>Sprecher {number} wird nicht wieder als {name} vorgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} is now {name}.</source>
            <translation>Sprecher {number} ist jetzt {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} may be {name}.</source>
            <translation>Sprecher {number} ist vielleicht {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} sounds like {name}.</source>
            <translation>Sprecher {number} klingt wie {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Speakers</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Speakers and voices</source>
            <translation>Sprecher und Stimmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speakers are counted automatically.</source>
            <translation>Die Sprecher werden automatisch gezählt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Speakers now: {names}</source>
            <translation>Sprecher jetzt: {names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Speakers then: {names}</source>
            <translation>Sprecher damals: {names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Speakers were not identified.</source>
            <translation>Die Sprecher wurden nicht erkannt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>speakers, voices, count</source>
            <translation>Sprecher, Stimmen, Anzahl</translation>
        </message>
        <message>
            <source>Speaks from {time}</source>
            <translation type="vanished">Spricht ab {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Speaks from {time} in “{title}”</source>
            <translation>Spricht ab {time} in „{title}“</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Speech model</source>
            <translation>Sprachmodell</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speech model damaged</source>
            <translation>Sprachmodell beschädigt</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speech model missing</source>
            <translation>Sprachmodell fehlt</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speech model refused</source>
            <translation>Sprachmodell abgelehnt</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Speech models</source>
            <translation>Sprachmodelle</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/speed.py"></location>
            <source>Speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <source>Speed (Alt+Up, Alt+Down)</source>
            <translation type="vanished">Geschwindigkeit (Alt+Hoch, Alt+Herunter)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Spl&amp;it paragraph here</source>
            <translation>Absatz hier &amp;teilen</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Split</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Split at sentence ends</source>
            <translation>An Satzenden trennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>split meeting</source>
            <translation>Besprechung teilen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>split paragraph</source>
            <translation>Absatz teilen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Split the &amp;meeting here…</source>
            <translation>Besprechung hier tei&amp;len…</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Split the meeting</source>
            <translation>Besprechung teilen</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/editing.py"></location>
            <source>Split the paragraph.</source>
            <translation>Absatz geteilt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Split “{title}” in two. The whole is in the trash.</source>
            <translation>„{title}“ in zwei geteilt. Das Ganze ist im Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Split “{title}” in two?</source>
            <translation>„{title}“ in zwei teilen?</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <source>Spreadsheet (.csv)</source>
            <translation>Tabelle (.csv)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>srt, vtt, subtitles, import, automatic</source>
            <translation>srt, vtt, Untertitel, Import, automatisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Start of the transcript</source>
            <translation>Anfang des Transkripts</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Starting</source>
            <translation>Startet</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Starting the recorder again…</source>
            <translation>Rekorder wird neu gestartet…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Starting…</source>
            <translation>Startet…</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>step {number} of {count}</source>
            <translation>Schritt {number} von {count}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Steps, the newest first</source>
            <translation>Schritte, der neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Still recording, although the window has closed. It is being opened again.</source>
            <translation>Die Aufnahme läuft weiter, obwohl das Fenster geschlossen ist. Es wird wieder geöffnet.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Still recording. Stop?</source>
            <translation>Die Aufnahme läuft noch. Stoppen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <location filename="../../app/ui/joining/working.py"></location>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Stop and go back</source>
            <translation>Stoppen und zurück</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Stop and save</source>
            <translation>Stoppen und sichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Stop and t&amp;ranscribe</source>
            <translation>&amp;Stoppen und transkribieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>Stop and transcribe</source>
            <translation>Stoppen und transkribieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Stop recording and close Hansard?</source>
            <translation>Aufnahme stoppen und Hansard schließen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Stop the sample</source>
            <translation>Hörprobe stoppen</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Stop this job</source>
            <translation>Diesen Auftrag stoppen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>Stop watching</source>
            <translation>Nicht mehr überwachen</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Stop {title}</source>
            <translation>{title} stoppen</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Stop “{title}”</source>
            <translation>„{title}“ stoppen</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <location filename="../../app/recordings/taking.py"></location>
            <source>Stopped. The recording is kept as it is.</source>
            <translation>Gestoppt. Die Aufnahme bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Stopped. What was finished is kept.</source>
            <translation>Gestoppt. Was fertig war, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Stopped: {model}</source>
            <translation>Gestoppt: {model}</translation>
        </message>
        <message>
            <location filename="../../app/bundle_intents.py"></location>
            <location filename="../../app/splicing.py"></location>
            <location filename="../../app/syncing.py"></location>
            <source>Stopped; nothing was changed.</source>
            <translation>Gestoppt; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>Stopped; nothing was written.</source>
            <translation>Gestoppt; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Stopping “{title}”. What is finished is kept.</source>
            <translation>„{title}“ wird gestoppt. Was fertig ist, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/joining/working.py"></location>
            <source>Stopping…</source>
            <translation>Wird gestoppt…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Storage</source>
            <translation>Speicherplatz</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>subfolders, automatic import</source>
            <translation>Unterordner, automatischer Import</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Subtitles</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Subtitles and transcripts of other programs that appear there become meetings as they are. One that has the name of a sound beside it belongs to that sound, which is not transcribed then.</source>
            <translation>Untertitel und Transkripte anderer Programme, die dort erscheinen, werden unverändert zu Besprechungen. Heißt eine solche Datei wie eine Audiodatei daneben, gehört sie zu dieser, und die Audiodatei wird dann nicht transkribiert.</translation>
        </message>
        <message>
            <location filename="../../app/export/ass.py"></location>
            <source>Subtitles, ASS (.ass)</source>
            <translation>Untertitel, ASS (.ass)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>subtitles, draft</source>
            <translation>Untertitel, Entwurf</translation>
        </message>
        <message>
            <location filename="../../app/export/srt.py"></location>
            <source>Subtitles, SRT (.srt)</source>
            <translation>Untertitel, SRT (.srt)</translation>
        </message>
        <message>
            <location filename="../../app/export/ttml.py"></location>
            <source>Subtitles, TTML (.ttml)</source>
            <translation>Untertitel, TTML (.ttml)</translation>
        </message>
        <message>
            <location filename="../../app/export/vtt.py"></location>
            <source>Subtitles, WebVTT (.vtt)</source>
            <translation>Untertitel, WebVTT (.vtt)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>suggested, and you agreed</source>
            <translation>vorgeschlagen und bestätigt</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/quiet_line.py"></location>
            <source>Suggestion</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/card.py"></location>
            <source>Suggestion about a voice</source>
            <translation>Vorschlag zu einer Stimme</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sundanese</source>
            <translation>Sundanesisch</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Swahili</source>
            <translation>Suaheli</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Swedish</source>
            <translation>Schwedisch</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>System audio</source>
            <translation>Systemton</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>system audio</source>
            <translation>Systemton</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>System audio cannot be recorded on this computer.</source>
            <translation>Systemton kann auf diesem Computer nicht aufgenommen werden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>System audio device</source>
            <translation>Gerät für den Systemton</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>System audio is quiet.</source>
            <translation>Der Systemton ist still.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>System audio level</source>
            <translation>Systemtonpegel</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>System audio needs the program “pactl” (package pulseaudio-utils), which is not installed.</source>
            <translation>Für den Systemton fehlt das Programm „pactl“ (Paket pulseaudio-utils); es ist nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <source>Table with tabs (.tsv)</source>
            <translation>Tabelle mit Tabulatoren (.tsv)</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Tables (*.csv)</source>
            <translation>Tabellen (*.csv)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Tables and data</source>
            <translation>Tabellen und Daten</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>tag meeting</source>
            <translation>Besprechung verschlagworten</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>tag {count} meetings</source>
            <translation>{count} Besprechungen verschlagworten</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_list.py"></location>
            <source>Tag {name}</source>
            <translation>Schlagwort {name}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tagalog</source>
            <translation>Tagalog</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Tagged {n} meetings with “{name}”.</source>
            <extracomment>One: Tagged {n} meeting with “{name}”.</extracomment>
            <translation>
                <numerusform>{n} Besprechung mit „{name}“ verschlagwortet.</numerusform>
                <numerusform>{n} Besprechungen mit „{name}“ verschlagwortet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Tags…</source>
            <translation>Schlagwörter…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tajik</source>
            <translation>Tadschikisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Take in a Hansard file</source>
            <translation>Hansard-Datei übernehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Take in again</source>
            <translation>Noch einmal übernehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Take in transcripts from watched folders too</source>
            <translation>Auch Transkripte aus überwachten Ordnern übernehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>take meeting off the favourites</source>
            <translation>Besprechung aus den Favoriten entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>take meeting out of folder</source>
            <translation>Besprechung aus dem Ordner nehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>take {count} meetings off the favourites</source>
            <translation>{count} Besprechungen aus den Favoriten entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>take {count} meetings out of folder</source>
            <translation>{count} Besprechungen aus dem Ordner nehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Taken in again, it stands beside what you have; nothing is replaced.</source>
            <translation>Noch einmal übernommen, steht es neben dem Vorhandenen; nichts wird ersetzt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Taken over</source>
            <translation>Übernommen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Takes effect when Hansard starts again.</source>
            <translation>Gilt ab dem nächsten Start von Hansard.</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Takes over</source>
            <translation>Übernimmt</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Takes over: interrupts, and the other one stops.</source>
            <translation>Übernimmt: unterbricht, und die andere Person hört auf.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Taking in the sound</source>
            <translation>Ton wird übernommen</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Taking in the sound {percent}</source>
            <translation>Ton wird übernommen, {percent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>taking longer than expected</source>
            <translation>dauert länger als erwartet</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Talk time</source>
            <translation>Redezeit</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Talk time (s)</source>
            <translation>Redezeit (s)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Talk time: from the first to the last word of each paragraph, added up.</source>
            <translation>Redezeit: vom ersten bis zum letzten Wort jedes Absatzes, zusammengezählt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Talk-time &amp;statistics…</source>
            <translation>Redezeits&amp;tatistik…</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Talk-time statistics</source>
            <translation>Redezeitstatistik</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Talk-time statistics…</source>
            <translation>Redezeitstatistik…</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>talks at the same time</source>
            <translation>spricht zur gleichen Zeit</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tamil</source>
            <translation>Tamil</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tatar</source>
            <translation>Tatarisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>telemetry, statistics, crash report</source>
            <translation>Telemetrie, Statistik, Absturzbericht</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Tell people you are recording. In some places you need everyone's agreement.</source>
            <translation>Sagen Sie den anderen, dass Sie aufnehmen. Mancherorts müssen alle zustimmen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Tell speakers apart better, with an account…</source>
            <translation>Sprecher besser unterscheiden, mit einem Konto…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Tells speakers apart</source>
            <translation>Unterscheidet Sprecher</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Telugu</source>
            <translation>Telugu</translation>
        </message>
        <message>
            <location filename="../../app/export/template_document.py"></location>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Test again</source>
            <translation>Erneut testen</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Text &amp;normal size</source>
            <translation>Text &amp;normal groß</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Text at {time}</source>
            <translation>Text bei {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Text l&amp;arger</source>
            <translation>Text &amp;größer</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Text made by</source>
            <translation>Text von</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Text s&amp;maller</source>
            <translation>Text &amp;kleiner</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Text, corrections, notes and sound of both are kept. The two go to the trash; Undo brings them back.</source>
            <translation>Text, Korrekturen, Notizen und Ton beider bleiben erhalten. Die zwei kommen in den Papierkorb; „Rückgängig“ holt sie zurück.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the graphics card: it was tried and works.</source>
            <translation>Texte entstehen auf der Grafikkarte: Sie wurde ausprobiert und funktioniert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor.</source>
            <translation>Texte entstehen auf dem Prozessor.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor: the graphics card does not work here.</source>
            <translation>Texte entstehen auf dem Prozessor: Die Grafikkarte funktioniert hier nicht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor: the graphics card has too little memory for this model.</source>
            <translation>Texte entstehen auf dem Prozessor: Die Grafikkarte hat zu wenig Speicher für dieses Modell.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor: there is no graphics card here that can be used.</source>
            <translation>Texte entstehen auf dem Prozessor: Hier gibt es keine verwendbare Grafikkarte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Texts, names and history</source>
            <translation>Texte, Namen und Verlauf</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Texts, names, voices, sound, kept originals and backups can be read only with the library's key. Who has the disk still sees how many files there are, how large they are and from when.</source>
            <translation>Texte, Namen, Stimmen, Ton, aufbewahrte Originale und Sicherungen sind nur mit dem Schlüssel der Bibliothek lesbar. Wer die Festplatte hat, sieht weiterhin, wie viele Dateien es gibt, wie groß sie sind und von wann.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Texts, sound and backups can then be read by whoever has this disk. Nothing else changes, and the recovery code is not needed any more.</source>
            <translation>Texte, Ton und Sicherungen kann dann lesen, wer diese Festplatte hat. Sonst ändert sich nichts, und der Wiederherstellungscode ist nicht mehr nötig.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Thai</source>
            <translation>Thailändisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>That cannot be opened.</source>
            <translation>Das kann nicht geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>That device is not there any more. Choose another one.</source>
            <translation>Dieses Gerät ist nicht mehr da. Ein anderes wählen.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>That folder cannot be written; choose another folder.</source>
            <translation>In diesem Ordner kann nicht geschrieben werden; einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <location filename="../../app/recordings/saving.py"></location>
            <source>That folder cannot be written; choose another. The recording is unchanged.</source>
            <translation>In diesem Ordner kann nicht geschrieben werden; einen anderen wählen. Die Aufnahme ist unverändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>That is not a speech model Hansard knows.</source>
            <translation>Dieses Sprachmodell kennt Hansard nicht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>That is not a time. Write 4:14, 1:04:14, 254, 4m14s, +30 or -10.</source>
            <translation>Das ist keine Zeit. Möglich sind 4:14, 1:04:14, 254, 4m14s, +30 oder -10.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>That is not the code that was shown; go back and compare.</source>
            <translation>Das ist nicht der angezeigte Code; zurückgehen und vergleichen.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>That is not the code that was shown; nothing was changed.</source>
            <translation>Das ist nicht der angezeigte Code; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>That model was refused.</source>
            <translation>Dieses Modell wurde abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>That paragraph has changed meanwhile; try again.</source>
            <translation>Dieser Absatz hat sich inzwischen geändert; erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../app/editing.py"></location>
            <source>That part of the transcript has changed in the meantime; nothing was edited.</source>
            <translation>Dieser Teil des Transkripts hat sich inzwischen geändert; nichts wurde bearbeitet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The audio file has moved or was deleted. Reading and editing still work.</source>
            <translation>Lesen und Bearbeiten gehen weiterhin; die Audiodatei wurde verschoben oder gelöscht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The audio is safe, and you can listen to it now.</source>
            <translation>Das Audio ist sicher und kann schon jetzt angehört werden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>The backup is made and was checked.</source>
            <translation>Die Sicherung ist angelegt und geprüft.</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>The built-in recogniser knows English only.</source>
            <translation>Die eingebaute Erkennung kennt nur Englisch.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The call is not being heard.</source>
            <translation>Der Anruf ist nicht zu hören.</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>The change before could not be saved and was not made.</source>
            <translation>Die Änderung davor konnte nicht gesichert werden und wurde nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>the code of its language</source>
            <translation>der Code der Sprache</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The code of its language, as en</source>
            <translation>Der Code der Sprache, z. B. en</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer is playing, but nothing of it arrives here. Choose the device that the call plays on.</source>
            <translation>Der Computer gibt Ton aus, aber hier kommt nichts davon an. Das Gerät wählen, über das der Anruf läuft.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>The computer or the app stopped while they were being recorded.</source>
            <translation>Während der Aufnahme blieb der Computer oder die App stehen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>The computer or the app stopped while “{title}” was being recorded.</source>
            <translation>Während der Aufnahme von „{title}“ blieb der Computer oder die App stehen.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer slept for a while.</source>
            <translation>Der Computer war eine Weile im Ruhezustand.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The computer slept for {time}</source>
            <translation>Der Computer war {time} lang im Ruhezustand</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer slept for {time}.</source>
            <translation>Der Computer war {time} im Ruhezustand.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The computer was shut down, or you logged out.</source>
            <translation>Der Computer wurde heruntergefahren, oder die Sitzung wurde beendet.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer was too busy. The hole keeps its length, so everything after it is in its place.</source>
            <translation>Der Computer war überlastet. Die Lücke behält ihre Länge, alles danach steht also an seinem Platz.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The connection to {host} broke off. {goes_on}</source>
            <translation>Die Verbindung zu {host} brach ab. {goes_on}</translation>
        </message>
        <message>
            <source>The copy could not be written: {why}.</source>
            <translation type="vanished">Die Kopie konnte nicht geschrieben werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>The damaged file is kept: {file}</source>
            <translation>Die beschädigte Datei bleibt erhalten: {file}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The day it was recorded or imported, as 2026-03-31</source>
            <translation>Der Tag der Aufnahme oder des Imports, z. B. 2026-03-31</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>the day, as 2026-03-31</source>
            <translation>der Tag, z. B. 2026-03-31</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The device cannot be opened. Another program may be using it alone.</source>
            <translation>Das Gerät kann nicht geöffnet werden. Vielleicht verwendet es ein anderes Programm allein.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/sources.py"></location>
            <source>The device chosen before</source>
            <translation>Das zuvor gewählte Gerät</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <location filename="../../app/recordings/taking.py"></location>
            <source>The disk did not give back what was written to it. The recording is kept as it is.</source>
            <translation>Die Festplatte gab nicht zurück, was auf sie geschrieben wurde. Die Aufnahme bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>The disk did not give back what was written to it; choose another folder.</source>
            <translation>Der Datenträger gab nicht zurück, was auf ihn geschrieben wurde; einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <location filename="../../app/bundle/writing.py"></location>
            <source>The disk did not give back what was written to it; choose another folder. Your meetings are unchanged.</source>
            <translation>Die Besprechungen sind unverändert. Der Datenträger gab nicht zurück, was auf ihn geschrieben wurde; einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <location filename="../../app/splicing.py"></location>
            <source>The disk did not give back what was written to it; nothing was changed.</source>
            <translation>Die Festplatte gab nicht zurück, was auf sie geschrieben wurde; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The disk is full</source>
            <translation>Die Festplatte ist voll</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>The disk is full. Free some space; Hansard tries again.</source>
            <translation>Die Festplatte ist voll. Platz schaffen; Hansard versucht es wieder.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>The disk is full. The recording is safe; free some space and try again.</source>
            <translation>Die Festplatte ist voll. Die Aufnahme ist sicher; Platz schaffen und erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <location filename="../../app/sentences.py"></location>
            <source>The disk is full; nothing was lost. Free some space and try again.</source>
            <translation>Die Festplatte ist voll; nichts ging verloren. Platz schaffen und erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The disk is not answering.</source>
            <translation>Die Festplatte antwortet nicht.</translation>
        </message>
        <message>
            <location filename="../../app/store/faults.py"></location>
            <source>The disk reported an error while the library was being read or written. Nothing was changed.</source>
            <translation>Die Festplatte meldete einen Fehler beim Lesen oder Schreiben der Bibliothek. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The disk was full.</source>
            <translation>Die Festplatte war voll.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The download did not start.</source>
            <translation>Der Download hat nicht begonnen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The downloaded file is damaged and was removed.</source>
            <translation>Die heruntergeladene Datei ist beschädigt und wurde entfernt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>The encryption is being removed. You can go on working, and close Hansard.</source>
            <translation>Die Verschlüsselung wird aufgehoben. Weiterarbeiten und Hansard schließen ist möglich.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The engine was restarted and goes on.</source>
            <translation>Die Verarbeitung wurde neu gestartet und läuft weiter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>The export stopped; nothing was written.</source>
            <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>the field {field} would fetch something from elsewhere; take it out.</source>
            <translation>Das Feld {field} würde etwas von anderswo holen; das Feld entfernen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The file cannot be opened</source>
            <translation>Die Datei kann nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>The file could not be written; what was there before is unchanged.</source>
            <translation>Die Datei konnte nicht geschrieben werden; der vorige Inhalt ist unverändert.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The file ends early; what it holds was read.</source>
            <translation>Die Datei endet zu früh; was sie enthält, wurde gelesen.</translation>
        </message>
        <message>
            <source>The file has no times, so they are made up from the length of the text. Transcribe the sound again later to have real ones.</source>
            <translation type="vanished">Die Datei hat keine Zeiten, sie werden daher aus der Länge des Textes geschätzt. Den Ton später erneut transkribieren, um echte zu bekommen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>The file has no times, so they are made up from the length of the text. Transcribe the sound later to have real ones.</source>
            <translation>Die Datei hat keine Zeiten, sie werden daher aus der Länge des Textes geschätzt. Den Ton später transkribieren, um echte zu bekommen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>The file is not encrypted: whoever has it can read and hear everything.</source>
            <translation>Die Datei ist nicht verschlüsselt: Wer sie hat, kann alles lesen und hören.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>The file NOTICE that lists them is not here.</source>
            <translation>Die Datei NOTICE, in der sie stehen, ist nicht hier.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card could not be used. What was finished is kept; 'hansard doctor' says why, and the processor can do the work.</source>
            <translation>Die Grafikkarte konnte nicht verwendet werden. Was fertig war, bleibt erhalten; 'hansard doctor' nennt den Grund, und der Prozessor kann die Arbeit übernehmen.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card is short of memory; going on with it in smaller steps.</source>
            <translation>Der Speicher der Grafikkarte ist knapp; es geht auf ihr in kleineren Schritten weiter.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card ran out of memory or failed; going on with the processor, which takes longer.</source>
            <translation>Der Speicher der Grafikkarte reichte nicht, oder sie fiel aus; es geht auf dem Prozessor weiter, das dauert länger.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card was asked for, and it does not work here yet.</source>
            <translation>Die Grafikkarte wurde verlangt, funktioniert hier aber noch nicht.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card was asked for, and it has too little memory for this speech model.</source>
            <translation>Die Grafikkarte wurde verlangt, hat aber zu wenig Speicher für dieses Sprachmodell.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card was asked for, and there is none here that can be used.</source>
            <translation>Die Grafikkarte wurde verlangt, aber hier gibt es keine verwendbare.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>the head of a file, which was put right</source>
            <translation>der Kopf einer Datei, das wurde berichtigt</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>The history of “{title}” cannot be read completely.</source>
            <translation>Der Verlauf von „{title}“ kann nicht vollständig gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>The keyring of this computer ({name}) opens it.</source>
            <translation>Der Schlüsselbund dieses Computers ({name}) öffnet sie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>The keyring of this computer does not have its key.</source>
            <translation>Der Schlüsselbund dieses Computers hat ihren Schlüssel nicht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>The keyring of this computer is locked, or does not have its key any more.</source>
            <translation>Der Schlüsselbund dieses Computers ist gesperrt oder hat ihren Schlüssel nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The language is more than this model knows</source>
            <translation>Dieses Modell kennt die Sprache nicht</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>the last moment before the power failed</source>
            <translation>der letzte Augenblick vor dem Stromausfall</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>the last sample of a file</source>
            <translation>der letzte Abtastwert einer Datei</translation>
        </message>
        <message>
            <location filename="../../app/ui/application.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>The library cannot be opened.</source>
            <translation>Die Bibliothek kann nicht geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>The library file cannot be read; nothing was changed, and your recordings are separate files beside it. Restore a backup from the folder 'backups'.</source>
            <translation>Die Bibliotheksdatei kann nicht gelesen werden; nichts wurde geändert, und die Aufnahmen liegen als eigene Dateien daneben. Eine Sicherung aus dem Ordner 'backups' wiederherstellen.</translation>
        </message>
        <message>
            <location filename="../../app/opening.py"></location>
            <source>The library file is missing, though its recordings are there; nothing was changed. Restore a backup from the folder 'backups'.</source>
            <translation>Die Bibliotheksdatei fehlt, ihre Aufnahmen sind aber da; nichts wurde geändert. Eine Sicherung aus dem Ordner 'backups' wiederherstellen.</translation>
        </message>
        <message>
            <location filename="../../app/store/faults.py"></location>
            <source>The library has been closed.</source>
            <translation>Die Bibliothek wurde geschlossen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The library holds a copy of what you import, so the original may go. Takes twice the room.</source>
            <translation>Die Bibliothek enthält eine Kopie des Importierten, das Original darf also weg. Braucht doppelt so viel Platz.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The library holds a copy, so the file there may be moved or deleted. Off, the meeting can be transcribed again only while the file stays.</source>
            <translation>Die Bibliothek enthält eine Kopie, die Datei im Ordner darf also verschoben oder gelöscht werden. Ausgeschaltet lässt sich die Besprechung nur erneut transkribieren, solange die Datei bleibt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>The library is being encrypted. You can go on working, and close Hansard.</source>
            <translation>Die Bibliothek wird verschlüsselt. Weiterarbeiten und Hansard schließen ist möglich.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/desk.py"></location>
            <source>The library is encrypted.</source>
            <translation>Die Bibliothek ist verschlüsselt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/care/report.py"></location>
            <source>The library is in order, but {n} files of its meetings are missing or changed.</source>
            <extracomment>One: The library is in order, but {n} file of its meetings is missing or changed.</extracomment>
            <translation>
                <numerusform>Die Bibliothek ist in Ordnung, aber {n} Datei ihrer Besprechungen fehlt oder ist verändert.</numerusform>
                <numerusform>Die Bibliothek ist in Ordnung, aber {n} Dateien ihrer Besprechungen fehlen oder sind verändert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/desk.py"></location>
            <source>The library is not encrypted.</source>
            <translation>Die Bibliothek ist nicht verschlüsselt.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>The library is open in a window; turn encryption on or off there, in the settings.</source>
            <translation>Die Bibliothek ist in einem Fenster geöffnet; die Verschlüsselung dort in den Einstellungen ein- oder ausschalten.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>The library is open in another window; close it, or use that window.</source>
            <translation>Die Bibliothek ist in einem anderen Fenster geöffnet; es schließen oder dort weiterarbeiten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>The library of now is kept: as a backup, and as a file beside it.</source>
            <translation>Die jetzige Bibliothek bleibt erhalten: als Sicherung und als Datei daneben.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py"></location>
            <source>The library's file has been moved or deleted; nothing was saved.</source>
            <translation>Die Bibliotheksdatei wurde verschoben oder gelöscht; nichts wurde gesichert.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>The library's folder cannot be written. The recording is safe; try again.</source>
            <translation>Im Ordner der Bibliothek kann nicht geschrieben werden. Die Aufnahme ist sicher; erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../app/paths.py"></location>
            <source>The library's folder cannot be written; check its permissions or choose another with --library.</source>
            <translation>Im Ordner der Bibliothek kann nicht geschrieben werden; die Zugriffsrechte prüfen oder mit --library einen anderen wählen.</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <source>The library's folder cannot be written; nothing was changed.</source>
            <translation>Im Ordner der Bibliothek kann nicht geschrieben werden; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The line</source>
            <translation>Die Zeile</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The lines of the notes</source>
            <translation>Die Zeilen der Notizen</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The list of speech models cannot be used; install Hansard again.</source>
            <translation>Die Liste der Sprachmodelle ist nicht verwendbar; Hansard neu installieren.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The loudest part is very quiet.</source>
            <translation>Die lauteste Stelle ist sehr leise.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>the mark is not closed.</source>
            <translation>Der Platzhalter ist nicht geschlossen.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The meeting's title</source>
            <translation>Der Titel der Besprechung</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>the meeting's title</source>
            <translation>der Titel der Besprechung</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>the microphone</source>
            <translation>das Mikrofon</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone came in after {time}</source>
            <translation>Das Mikrofon kam nach {time} dazu</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone could not be written for {time}</source>
            <translation>Das Mikrofon konnte {time} lang nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone ended {time} earlier</source>
            <translation>Das Mikrofon endete {time} früher</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>The microphone is heard. The computer played nothing.</source>
            <translation>Das Mikrofon ist zu hören. Der Computer gab nichts wieder.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was changed, {time} without it</source>
            <translation>Das Mikrofon wurde gewechselt, {time} ohne es</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was not there for {time}</source>
            <translation>Das Mikrofon war {time} lang nicht da</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was set up anew, {time} without it</source>
            <translation>Das Mikrofon wurde neu eingerichtet, {time} ohne es</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was taken to another device for {time}</source>
            <translation>Das Mikrofon wurde {time} lang auf ein anderes Gerät gelegt</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was unplugged for {time}</source>
            <translation>Das Mikrofon war {time} lang getrennt</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>The model does not work; search looks for the words.</source>
            <translation>Das Modell funktioniert nicht; gesucht wird nach den Wörtern.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The models' folder cannot be written.</source>
            <translation>Im Ordner der Modelle kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The moments that were marked</source>
            <translation>Die markierten Momente</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>The name is too long for that disk; choose a shorter one, what was there before is unchanged.</source>
            <translation>Der Name ist zu lang für diesen Datenträger; einen kürzeren wählen. Der vorige Inhalt ist unverändert.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The name of the file it was made from</source>
            <translation>Der Name der Datei, aus der sie entstand</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The name, or Speaker 3</source>
            <translation>Der Name, sonst Sprecher 3</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>The naming pattern asks for “{name}”; there are {fields}.</source>
            <translation>Das Namensmuster verlangt „{name}“; es gibt {fields}.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>The naming pattern is empty; write {fields}.</source>
            <translation>Das Namensmuster ist leer; möglich sind {fields}.</translation>
        </message>
        <message>
            <location filename="../../app/export/base.py"></location>
            <source>The new file did not read back as it was written; what was there before is unchanged.</source>
            <translation>Die neue Datei las sich nicht so zurück, wie sie geschrieben wurde; der vorige Inhalt ist unverändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/desk.py"></location>
            <source>The new recovery code opens the library; the old one opens nothing any more.</source>
            <translation>Der neue Wiederherstellungscode öffnet die Bibliothek; der alte öffnet nichts mehr.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/keeper.py"></location>
            <source>The newest {n} changes are missing: the file that held them is damaged or gone. What is left of it is kept; a backup may have more.</source>
            <extracomment>One: The newest {n} change is missing: the file that held it is damaged or gone. What is left of it is kept; a backup may have more.</extracomment>
            <translation>
                <numerusform>{n} Änderung fehlt, die neueste: Die Datei, in der sie stand, ist beschädigt oder weg. Was davon übrig ist, bleibt erhalten; eine Sicherung enthält vielleicht mehr.</numerusform>
                <numerusform>Die neuesten {n} Änderungen fehlen: Die Datei, in der sie standen, ist beschädigt oder weg. Was davon übrig ist, bleibt erhalten; eine Sicherung enthält vielleicht mehr.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The next recording starts with these at once; one that is gone gives way to the default.</source>
            <translation>Die nächste Aufnahme startet sofort mit diesen; fehlt eine, gilt der Standard.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The next transcriptions are in English, whatever is spoken; the original words are not kept.</source>
            <translation>Die nächsten Transkriptionen sind auf Englisch, was auch gesprochen wird; der Wortlaut bleibt nicht erhalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The next transcriptions use it. A better model takes longer and more memory.</source>
            <translation>Die nächsten Transkriptionen verwenden es. Ein besseres Modell braucht länger und mehr Speicher.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>The notes name {n} people.</source>
            <extracomment>One: The notes name {n} person.</extracomment>
            <translation>
                <numerusform>Die Notizen nennen {n} Person.</numerusform>
                <numerusform>Die Notizen nennen {n} Personen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>The other recording</source>
            <translation>Die andere Aufnahme</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>The other way round</source>
            <translation>Reihenfolge umkehren</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>The paragraph has changed meanwhile.</source>
            <translation>Der Absatz hat sich inzwischen geändert.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/orders.py"></location>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>The part must end after it begins.</source>
            <translation>Der Teil muss nach seinem Anfang enden.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The part of Hansard that this speech model needs is not installed; 'python3 packaging/bootstrap.py setup --neural' installs it.</source>
            <translation>Der Teil von Hansard, den dieses Sprachmodell braucht, ist nicht installiert; 'python3 packaging/bootstrap.py setup --neural' installiert ihn.</translation>
        </message>
        <message>
            <location filename="../../app/export/pdf_pages.py"></location>
            <source>The PDF could not be made; what was there before is unchanged.</source>
            <translation>Das PDF konnte nicht erstellt werden; der vorige Inhalt ist unverändert.</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>The PyTorch that is installed was built for the processor only. One for the graphics card: {python} -m pip install uv, and then {python} -m uv pip install --torch-backend=auto --reinstall "torch&gt;=2.11,&lt;2.15" "torchaudio&gt;=2.11,&lt;2.12" "torchcodec&gt;=0.12"</source>
            <translation>Das installierte PyTorch ist nur für den Prozessor gebaut. Eines für die Grafikkarte: {python} -m pip install uv, und danach {python} -m uv pip install --torch-backend=auto --reinstall "torch&gt;=2.11,&lt;2.15" "torchaudio&gt;=2.11,&lt;2.12" "torchcodec&gt;=0.12"</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>The queue is paused on battery.</source>
            <translation>Die Warteschlange ist im Akkubetrieb pausiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>The queue is paused.</source>
            <translation>Die Warteschlange ist pausiert.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The recogniser was restarted and goes on.</source>
            <translation>Die Erkennung wurde neu gestartet und läuft weiter.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder could not be started. Restart Hansard; if that does not help, reinstall it.</source>
            <translation>Der Rekorder konnte nicht gestartet werden. Hansard neu starten; hilft das nicht, neu installieren.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder could not do that.</source>
            <translation>Das konnte der Rekorder nicht ausführen.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder does not answer.</source>
            <translation>Der Rekorder antwortet nicht.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder does not make sense. Restart Hansard.</source>
            <translation>Der Rekorder antwortet unverständlich. Hansard neu starten.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder ended unexpectedly.</source>
            <translation>Der Rekorder hat sich unerwartet beendet.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder had ended unexpectedly. About {time} are missing; the gap keeps its length.</source>
            <translation>Der Rekorder hatte sich unerwartet beendet. Etwa {time} fehlen; die Lücke behält ihre Länge.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The recorder stopped for {time}, and went on</source>
            <translation>Der Rekorder blieb {time} lang stehen und lief dann weiter</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>the recording</source>
            <translation>die Aufnahme</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>The recording ends at {time}.</source>
            <translation>Die Aufnahme endet bei {time}.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording goes on in another folder, and is put together when it is stopped.</source>
            <translation>Die Aufnahme läuft in einem anderen Ordner weiter und wird beim Stoppen zusammengesetzt.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording goes on until the disk is full, and is saved up to then. Free up space now.</source>
            <translation>Die Aufnahme läuft, bis die Festplatte voll ist, und ist bis dahin gesichert. Jetzt Platz schaffen.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording goes on, and this side joins in again by itself.</source>
            <translation>Die Aufnahme läuft weiter, und diese Seite kommt von selbst wieder dazu.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording goes on. Free up space on the disk.</source>
            <translation>Die Aufnahme läuft weiter. Platz auf der Festplatte schaffen.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording has ended.</source>
            <translation>Die Aufnahme ist beendet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>The recording is in the recordings' trash for seven days.</source>
            <translation>Die Aufnahme liegt sieben Tage im Papierkorb der Aufnahmen.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording is safe on disk, but is not a meeting yet.</source>
            <translation>Die Aufnahme liegt sicher auf der Festplatte, ist aber noch keine Besprechung.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The recording is safe, and its text is written as soon as the model is here.</source>
            <translation>Die Aufnahme ist sicher, und ihr Text wird geschrieben, sobald das Modell hier ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The recording is safe. Its text is written as soon as the download is complete.</source>
            <translation>Die Aufnahme ist sicher. Ihr Text wird geschrieben, sobald der Download abgeschlossen ist.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording stopped: the disk is full.</source>
            <translation>Die Aufnahme hat gestoppt: Die Festplatte ist voll.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>The recording stops and is not transcribed. It stays in the recordings' trash for seven days.</source>
            <translation>Die Aufnahme stoppt und wird nicht transkribiert. Sie bleibt sieben Tage im Papierkorb der Aufnahmen.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording was ended and saved: nobody opened a window for five minutes.</source>
            <translation>Die Aufnahme wurde beendet und gesichert: Fünf Minuten lang wurde kein Fenster geöffnet.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording was stopped because no window was open.</source>
            <translation>Die Aufnahme wurde gestoppt, weil kein Fenster geöffnet war.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording was stopped because the system was ending the session.</source>
            <translation>Die Aufnahme wurde gestoppt, weil das System die Sitzung beendet hat.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>The recording's folder cannot be read.</source>
            <translation>Der Ordner der Aufnahme kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>the recording's own notes; places in it are estimates</source>
            <translation>die eigenen Notizen der Aufnahme; Stellen darin sind geschätzt</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recordings folder cannot be written any more.</source>
            <translation>Im Ordner der Aufnahmen kann nicht mehr geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recordings folder cannot be written.</source>
            <translation>Im Ordner der Aufnahmen kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../app/recordings/tries.py"></location>
            <source>The recordings folder cannot be written; the recording in it is kept as it is.</source>
            <translation>Im Ordner der Aufnahmen kann nicht geschrieben werden; die Aufnahme darin bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>The recovery code is needed; run this in a terminal, or pass it by a file descriptor with --code-fd.</source>
            <translation>Der Wiederherstellungscode ist nötig; diesen Befehl in einem Terminal ausführen oder den Code mit --code-fd über einen Dateideskriptor übergeben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>The recovery code, typed back</source>
            <translation>Der Wiederherstellungscode, noch einmal eingetippt</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>The same as now</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>the same name</source>
            <translation>gleicher Name</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The same words over and over</source>
            <translation>Immer wieder dieselben Wörter</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>The search index was damaged and has been made anew.</source>
            <translation>Der Suchindex war beschädigt und wurde neu erstellt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>The second began after the first by</source>
            <translation>Die zweite begann später als die erste um</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>The second has nothing that the first lacks, so only its sound comes along.</source>
            <translation>Die zweite enthält nichts, was der ersten fehlt; nur ihr Ton kommt hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>The selected words</source>
            <translation>Die ausgewählten Wörter</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>The selection, {start} to {end}</source>
            <translation>Die Auswahl, {start} bis {end}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>the server</source>
            <translation>der Server</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>The size could not be measured.</source>
            <translation>Die Größe konnte nicht gemessen werden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>The sound cannot be played here.</source>
            <translation>Der Ton kann hier nicht abgespielt werden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/playback.py"></location>
            <source>The sound cannot be played on this computer now.</source>
            <translation>Der Ton kann auf diesem Computer gerade nicht abgespielt werden.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>The sound could not be exported; what was there before is unchanged.</source>
            <translation>Der Ton konnte nicht exportiert werden; der vorige Inhalt ist unverändert.</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <source>The sound could not be put together; nothing was changed.</source>
            <translation>Der Ton konnte nicht zusammengesetzt werden; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/import_intents.py"></location>
            <location filename="../../app/sentences.py"></location>
            <source>The sound could not be taken into the library; the text is as it was. Try again.</source>
            <translation>Der Ton konnte nicht in die Bibliothek übernommen werden; der Text ist, wie er war. Erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <location filename="../../app/syncing.py"></location>
            <source>The sound of a meeting is damaged; nothing was changed.</source>
            <translation>Der Ton einer Besprechung ist beschädigt; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <location filename="../../app/syncing.py"></location>
            <source>The sound of a meeting is not there or cannot be read; nothing was changed.</source>
            <translation>Der Ton einer Besprechung fehlt oder kann nicht gelesen werden; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>The sound of this meeting is damaged; nothing was written.</source>
            <translation>Der Ton dieser Besprechung ist beschädigt; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>The sound of this meeting is not there or cannot be read; nothing was written.</source>
            <translation>Der Ton dieser Besprechung fehlt oder kann nicht gelesen werden; nichts wurde geschrieben.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>The sound of {n} meetings goes as the rules say.</source>
            <extracomment>One: The sound of {n} meeting goes as the rules say.</extracomment>
            <translation>
                <numerusform>Der Ton von {n} Besprechung wird nach den Regeln entfernt.</numerusform>
                <numerusform>Der Ton von {n} Besprechungen wird nach den Regeln entfernt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>The sound of {n} meetings is kept.</source>
            <extracomment>One: The sound of {n} meeting is kept.</extracomment>
            <translation>
                <numerusform>Der Ton von {n} Besprechung bleibt erhalten.</numerusform>
                <numerusform>Der Ton von {n} Besprechungen bleibt erhalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>The sound of {n} meetings is missing.</source>
            <extracomment>One: The sound of {n} meeting is missing.</extracomment>
            <translation>
                <numerusform>Der Ton von {n} Besprechung fehlt.</numerusform>
                <numerusform>Der Ton von {n} Besprechungen fehlt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/caretaker.py"></location>
            <source>The sound of {n} meetings was removed, as you wished.</source>
            <extracomment>One: The sound of {n} meeting was removed, as you wished.</extracomment>
            <translation>
                <numerusform>Der Ton von {n} Besprechung wurde wie gewünscht entfernt.</numerusform>
                <numerusform>Der Ton von {n} Besprechungen wurde wie gewünscht entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>The sound of “{title}” is not there to be joined or split; have the library checked, or transcribe the meeting again, first.</source>
            <translation>Der Ton von „{title}“ fehlt zum Verbinden oder Teilen; zuerst die Bibliothek prüfen lassen oder die Besprechung neu transkribieren.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The sound was removed on {day} as you wished. The text stays.</source>
            <translation>Der Ton wurde am {day} wie gewünscht entfernt. Der Text bleibt.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model for '{detail}' is not on this computer; the profile 'builtin' needs none.</source>
            <translation>Das Sprachmodell für '{detail}' ist nicht auf diesem Computer; das Profil 'builtin' braucht keines.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model for '{profile}' is not on this computer ({models}); 'hansard models download {profile}' fetches it, and the profile 'builtin' needs none.</source>
            <translation>Das Sprachmodell für '{profile}' ist nicht auf diesem Computer ({models}); 'hansard models download {profile}' holt es, und das Profil 'builtin' braucht keines.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The speech model in use does not know it. The speech model {name}, which is on this computer, does. The recording is safe, and nothing was guessed.</source>
            <translation>Das verwendete Sprachmodell kennt diese Sprache nicht, das Sprachmodell „{name}“ auf diesem Computer kennt sie. Die Aufnahme ist sicher, und nichts wurde geraten.</translation>
        </message>
        <message>
            <source>The speech model in use does not know it. {knows} The recording is safe, and nothing was guessed.</source>
            <translation type="vanished">Das verwendete Sprachmodell kennt diese Sprache nicht. {knows} Die Aufnahme ist sicher, und nichts wurde geraten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The speech model in use does not know it. {title} does; it is not on this computer yet. The recording is safe, and nothing was guessed.</source>
            <translation>Das verwendete Sprachmodell kennt diese Sprache nicht. {title} kennt sie, ist aber noch nicht auf diesem Computer. Die Aufnahme ist sicher, und nichts wurde geraten.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model in use does not know this language; choose another model or another language.</source>
            <translation>Das verwendete Sprachmodell kennt diese Sprache nicht; ein anderes Modell oder eine andere Sprache wählen.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model in use does not know {name} ('{language}'); {model} does. Choose it, or another language.</source>
            <translation>Das verwendete Sprachmodell kennt {name} ('{language}') nicht; {model} kennt es. Dieses Modell oder eine andere Sprache wählen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The speech model is damaged</source>
            <translation>Das Sprachmodell ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The speech model is not on this computer yet</source>
            <translation>Das Sprachmodell ist noch nicht auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model this needs is not on this computer; the profile 'builtin' needs none.</source>
            <translation>Das nötige Sprachmodell ist nicht auf diesem Computer; das Profil 'builtin' braucht keines.</translation>
        </message>
        <message>
            <source>The speech model {name}, which is on this computer, does.</source>
            <translation type="vanished">Das Sprachmodell „{name}“ auf diesem Computer kennt sie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio came in after {time}</source>
            <translation>Der Systemton kam nach {time} dazu</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio could not be written for {time}</source>
            <translation>Der Systemton konnte {time} lang nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio ended {time} earlier</source>
            <translation>Der Systemton endete {time} früher</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was changed, {time} without it</source>
            <translation>Der Systemton wurde gewechselt, {time} ohne ihn</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was not there for {time}</source>
            <translation>Der Systemton war {time} lang nicht da</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was set up anew, {time} without it</source>
            <translation>Der Systemton wurde neu eingerichtet, {time} ohne ihn</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was taken to another device for {time}</source>
            <translation>Der Systemton wurde {time} lang auf ein anderes Gerät gelegt</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was unplugged for {time}</source>
            <translation>Der Systemton war {time} lang getrennt</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The system does not let Hansard hear other programs. Allow it in the system's settings.</source>
            <translation>Das System lässt Hansard andere Programme nicht hören. Es in den Systemeinstellungen erlauben.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template cannot be filled in: a mark stands where no text can. Marks that repeat paragraphs stand alone in a paragraph, as {example}.</source>
            <translation>Die Vorlage lässt sich nicht ausfüllen: Ein Platzhalter steht, wo kein Text stehen kann. Platzhalter, die Absätze wiederholen, stehen allein in einem Absatz, wie {example}.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template is wrong at “{place}”: {reason}</source>
            <translation>Die Vorlage hat bei „{place}“ einen Fehler: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template is wrong in paragraph {number}, at “{place}”: {reason}</source>
            <translation>Die Vorlage hat in Absatz {number} bei „{place}“ einen Fehler: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template is wrong: {reason}</source>
            <translation>Die Vorlage hat einen Fehler: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template “{name}” cannot be read; choose it again.</source>
            <translation>Die Vorlage „{name}“ kann nicht gelesen werden; sie neu wählen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>The test did not work. Choose another device and test again.</source>
            <translation>Der Test hat nicht funktioniert. Ein anderes Gerät wählen und erneut testen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The text comes here part by part; that of a short recording comes all at once.</source>
            <translation>Der Text kommt hier Stück für Stück; bei einer kurzen Aufnahme kommt er auf einmal.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The text could not be finished</source>
            <translation>Der Text konnte nicht fertiggestellt werden</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The text could not be finished because of a fault in Hansard. The audio is kept; try again, and if it happens again, report it.</source>
            <translation>Das Audio bleibt erhalten, aber der Text konnte wegen eines Fehlers in Hansard nicht fertiggestellt werden. Erneut versuchen; tritt es wieder auf, den Fehler melden.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The text could not be finished: the engine stopped three times. The audio and the finished text are kept; try again.</source>
            <translation>Der Text konnte nicht fertiggestellt werden: Die Verarbeitung brach dreimal ab. Audio und fertiger Text bleiben erhalten; erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The text could not be finished: the recogniser stopped three times. The audio and the finished text are kept; try again.</source>
            <translation>Der Text konnte nicht fertiggestellt werden: Die Erkennung brach dreimal ab. Audio und fertiger Text bleiben erhalten; erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>The text follows the sound</source>
            <translation>Der Text läuft mit dem Ton mit</translation>
        </message>
        <message>
            <source>The text follows the sound (F)</source>
            <translation type="vanished">Der Text läuft mit dem Ton mit (F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>The text of the first stays with all its corrections, and the sound of both is kept. The two go to the trash; Undo brings them back.</source>
            <translation>Der Text der ersten bleibt mit allen Korrekturen, und der Ton beider bleibt erhalten. Die zwei kommen in den Papierkorb; „Rückgängig“ holt sie zurück.</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>The text of “{title}” is not what was saved.</source>
            <translation>Der Text von „{title}“ ist nicht so, wie er gesichert wurde.</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>The text of “{title}” was damaged and has been made anew.</source>
            <translation>Der Text von „{title}“ war beschädigt und wurde neu erstellt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>The text reads now as it did then.</source>
            <translation>Der Text lautet jetzt wie damals.</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>The text was made anew, and these corrections found no place in it. They are kept, and tried again with the next text.</source>
            <translation>Der Text wurde neu erstellt, und diese Korrekturen fanden darin keine Stelle. Sie bleiben erhalten und werden beim nächsten Text wieder versucht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The text was not finished. What was done is kept, and it continues from there.</source>
            <translation>Der Text wurde nicht fertig. Was geschafft ist, bleibt erhalten, und von dort geht es weiter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>The texts are saved; the library was not changed.</source>
            <translation>Die Texte sind gesichert; die Bibliothek wurde nicht geändert.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>the time of day, as 14.05</source>
            <translation>die Uhrzeit, z. B. 14.05</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The time of day, as 14:05</source>
            <translation>Die Uhrzeit, z. B. 14:05</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>The transcript reads now as it did then.</source>
            <translation>Das Transkript liest sich jetzt wie damals.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The transcript scrolls along while playing, until you scroll away.</source>
            <translation>Das Transkript läuft beim Abspielen mit, bis Sie davon wegblättern.</translation>
        </message>
        <message>
            <location filename="../../app/syncing.py"></location>
            <source>The two recordings could not be compared; set the time yourself.</source>
            <translation>Die zwei Aufnahmen konnten nicht verglichen werden; die Zeit von Hand einstellen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>The two voices sound alike. Hear them one after the other:</source>
            <translation>Die beiden Stimmen klingen ähnlich. Nacheinander anhören:</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>The voice of {name} is forgotten.</source>
            <translation>Die Stimme von {name} ist vergessen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>The voice print is deleted and cannot be brought back. {name} is not recognised in new meetings. Copies in older backups go when those backups are replaced.</source>
            <translation>Der Stimmabdruck wird gelöscht und lässt sich nicht zurückholen. {name} wird in neuen Besprechungen nicht wiedererkannt. Kopien in älteren Sicherungen verschwinden, wenn diese Sicherungen ersetzt werden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>The voices of this meeting were not kept, so paragraphs cannot be compared.</source>
            <translation>Die Stimmen dieser Besprechung wurden nicht aufbewahrt, daher lassen sich Absätze nicht vergleichen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The voices of this meeting were not kept. Transcribe it again to find its speakers anew.</source>
            <translation>Die Stimmen dieser Besprechung wurden nicht aufbewahrt. Erneut transkribieren, um die Sprecher neu zu erkennen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>The voices of this meeting were not kept. Transcribe it again, then try once more.</source>
            <translation>Die Stimmen dieser Besprechung wurden nicht aufbewahrt. Erneut transkribieren, dann noch einmal versuchen.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <location filename="../../app/sentences.py"></location>
            <source>The voices of this meeting were not kept; transcribe it again to find its speakers anew.</source>
            <translation>Die Stimmen dieser Besprechung wurden nicht aufbewahrt; erneut transkribieren, um die Sprecher neu zu erkennen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/watching.py"></location>
            <source>The watched folder “{name}” is not there or cannot be read. It is looked for again by itself.</source>
            <translation>Der überwachte Ordner „{name}“ fehlt oder kann nicht gelesen werden. Er wird von selbst wieder gesucht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>The whole meeting</source>
            <translation>Die ganze Besprechung</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>The words stay as they are, and so does every correction and every speaker you set by hand.</source>
            <translation>Die Wörter bleiben, wie sie sind, ebenso jede Korrektur und jeder von Hand gesetzte Sprecher.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>Their share of all that is said, in percent</source>
            <translation>Der Anteil an allem Gesagten, in Prozent</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>theme, dark mode, light mode, colours</source>
            <translation>Design, Thema, dunkler Modus, heller Modus, Farben</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>Then</source>
            <translation>Damals</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Then the library is encrypted, file after file; you can go on working meanwhile, and each file is compared before the old one goes.</source>
            <translation>Dann wird die Bibliothek verschlüsselt, Datei für Datei; Weiterarbeiten ist dabei möglich, und jede Datei wird verglichen, bevor die alte gelöscht wird.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Then the name changes in all meetings, and the voice stays known.</source>
            <translation>Dann ändert sich der Name in allen Besprechungen, und die Stimme bleibt bekannt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Then this meeting becomes part of the stored voice.</source>
            <translation>Dann wird diese Besprechung Teil der gespeicherten Stimme.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Then: {facts}</source>
            <translation>Damals: {facts}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>There are no interrupted recordings.</source>
            <translation>Es gibt keine unterbrochenen Aufnahmen.</translation>
        </message>
        <message>
            <location filename="../../app/arrangement_intents.py"></location>
            <source>There is a folder of that name already; choose another name.</source>
            <translation>Es gibt schon einen Ordner mit diesem Namen; einen anderen Namen wählen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/code_entry.py"></location>
            <location filename="../../app/vault/codes.py"></location>
            <source>There is a typing error in this code; compare it with what you wrote down.</source>
            <translation>In diesem Code ist ein Tippfehler; mit dem Aufgeschriebenen vergleichen.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <source>There is next to nothing on one side of this place; choose one further inside.</source>
            <translation>Auf einer Seite dieser Stelle ist fast nichts; eine Stelle weiter innen wählen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exports.py"></location>
            <source>There is no audio to save.</source>
            <translation>Es gibt kein Audio zu sichern.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>There is no backup yet.</source>
            <translation>Es gibt noch keine Sicherung.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>There is no device whose sound could be recorded.</source>
            <translation>Es gibt kein Gerät, dessen Ton aufgenommen werden könnte.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>there is no field “{name}”.</source>
            <translation>Es gibt kein Feld „{name}“.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>there is no field “{name}”. Is “{other}” meant?</source>
            <translation>Es gibt kein Feld „{name}“. Ist „{other}“ gemeint?</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>There is no microphone. Connect one, or record system audio only.</source>
            <translation>Es gibt kein Mikrofon. Eines anschließen oder nur den Systemton aufnehmen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>There is no other meeting to join this one with.</source>
            <translation>Es gibt keine andere Besprechung, mit der diese verbunden werden könnte.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>There is no recording in this folder.</source>
            <translation>In diesem Ordner ist keine Aufnahme.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>There is no sound in this part; nothing was written.</source>
            <translation>In diesem Teil ist kein Ton; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/sounding.py"></location>
            <source>There is no sound of {name} on this computer any more.</source>
            <translation>Auf diesem Computer gibt es keinen Ton von {name} mehr.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>There is no space left for a recording. Free up space on the disk.</source>
            <translation>Für eine Aufnahme ist kein Platz mehr. Platz auf der Festplatte schaffen.</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>There is no space left for this file; nothing was lost. Free some space and try again.</source>
            <translation>Für diese Datei ist kein Platz mehr; nichts ging verloren. Platz schaffen und erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../app/backup_intents.py"></location>
            <source>There is no such meeting in this backup; choose another backup.</source>
            <translation>Diese Besprechung gibt es in dieser Sicherung nicht; eine andere Sicherung wählen.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>There is no such meeting; 'hansard list' shows what there is.</source>
            <translation>Diese Besprechung gibt es nicht; 'hansard list' zeigt, was es gibt.</translation>
        </message>
        <message>
            <location filename="../../app/recordings/taking.py"></location>
            <source>There is no such recording any more.</source>
            <translation>Diese Aufnahme gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>There is no text.</source>
            <translation>Es gibt keinen Text.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>There is nobody else.</source>
            <translation>Es gibt niemanden sonst.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>There is not enough space on the disk.</source>
            <translation>Auf der Festplatte ist nicht genug Platz.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>There is nothing to record from. Connect a microphone.</source>
            <translation>Es gibt nichts, wovon aufgenommen werden könnte. Ein Mikrofon anschließen.</translation>
        </message>
        <message>
            <location filename="../../app/syncing.py"></location>
            <source>There is too little sound in one of these recordings to compare them by; set the time yourself.</source>
            <translation>Eine dieser Aufnahmen hat zu wenig Ton für einen Vergleich; die Zeit von Hand einstellen.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>There was not enough memory to go on; what was finished is kept. Close other programs and try again.</source>
            <translation>Der Arbeitsspeicher reichte nicht, um weiterzumachen; was fertig war, bleibt erhalten. Andere Programme schließen und erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <location filename="../../app/syncing.py"></location>
            <source>There was too little memory for this; nothing was changed.</source>
            <translation>Der Arbeitsspeicher reichte dafür nicht; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>There was too little memory for this; nothing was written.</source>
            <translation>Der Arbeitsspeicher reichte dafür nicht; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>There was too little memory to finish this recording. It is kept as it is.</source>
            <translation>Der Arbeitsspeicher reichte nicht, um diese Aufnahme fertigzustellen. Sie bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/orders.py"></location>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>These options do not fit together.</source>
            <translation>Diese Optionen passen nicht zusammen.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <source>These were recorded at the same time, so neither comes after the other; join them as recordings of two devices.</source>
            <translation>Diese wurden gleichzeitig aufgenommen, keine folgt also auf die andere; sie als Aufnahmen von zwei Geräten verbinden.</translation>
        </message>
        <message>
            <source>These were recorded at the same time, so neither comes after the other; they stay two meetings.</source>
            <translation type="vanished">Diese Besprechungen wurden gleichzeitig aufgenommen, keine kommt nach der anderen; sie bleiben zwei Besprechungen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>These words were recognised, but probably nobody said them: recognisers make up text in silence and noise. Listen, and put back what is right.</source>
            <translation>Diese Wörter wurden erkannt, aber wahrscheinlich hat sie niemand gesagt: Bei Stille und Geräuschen erfindet die Erkennung Text. Anhören und zurückholen, was stimmt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>They agreed; recognise them</source>
            <translation>Zustimmung liegt vor; wiedererkennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>They are offered while you type a speaker's name, in every meeting.</source>
            <translation>Sie werden in jeder Besprechung beim Eintippen eines Sprechernamens angeboten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>They stay there for 30 days and can be restored until then.</source>
            <translation>Dort bleiben sie 30 Tage und lassen sich bis dahin wiederherstellen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Third in the queue, about {time}.</source>
            <translation>Dritte in der Warteschlange, etwa {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Third in the queue.</source>
            <translation>Dritte in der Warteschlange.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>This and following until next change</source>
            <translation>Dieser und die folgenden bis zum nächsten Wechsel</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>This backup cannot be read.</source>
            <translation>Diese Sicherung kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>This backup holds no meetings.</source>
            <translation>Diese Sicherung enthält keine Besprechungen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>This backup holds {n} meetings of {day}.</source>
            <extracomment>One: This backup holds {n} meeting of {day}.</extracomment>
            <translation>
                <numerusform>Diese Sicherung enthält {n} Besprechung vom {day}.</numerusform>
                <numerusform>Diese Sicherung enthält {n} Besprechungen vom {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>This backup holds {n} meetings, from {first} to {last}.</source>
            <extracomment>One: This backup holds {n} meeting, from {first} to {last}.</extracomment>
            <translation>
                <numerusform>Diese Sicherung enthält {n} Besprechung, vom {first} bis zum {last}.</numerusform>
                <numerusform>Diese Sicherung enthält {n} Besprechungen, vom {first} bis zum {last}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>This cannot be played here.</source>
            <translation>Das lässt sich hier nicht abspielen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>This cannot be undone any more.</source>
            <translation>Das lässt sich nicht mehr rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>This computer cannot write that kind of sound; choose FLAC or WAV.</source>
            <translation>Dieser Computer kann diese Art Ton nicht schreiben; FLAC oder WAV wählen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>This computer has no keyring that keeps its key.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund, der ihren Schlüssel aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>This computer has no keyring that protects what it holds, so the recovery code is asked for at each start.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund, der seinen Inhalt schützt; daher wird bei jedem Start nach dem Wiederherstellungscode gefragt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>This computer has no keyring to keep it in: it is used until Hansard is closed.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund, um es aufzubewahren: Es gilt, bis Hansard geschlossen wird.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>This computer's keyring opens it without asking; a recovery code opens it everywhere else.</source>
            <translation>Der Schlüsselbund dieses Computers öffnet sie ohne Nachfrage; überall sonst öffnet sie ein Wiederherstellungscode.</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>This could not be saved last time, and its place has changed: {words}</source>
            <translation>Dies konnte zuletzt nicht gesichert werden, und die Stelle hat sich geändert: {words}</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>This did not work; the library was not changed.</source>
            <translation>Die Bibliothek wurde nicht geändert; das hat nicht funktioniert.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This file cannot be opened; check that it exists and that you may read it.</source>
            <translation>Diese Datei kann nicht geöffnet werden; prüfen, ob sie existiert und gelesen werden darf.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This file is empty.</source>
            <translation>Diese Datei ist leer.</translation>
        </message>
        <message>
            <location filename="../../app/vault/held.py"></location>
            <source>This file is encrypted, and its library is not open; nothing was changed.</source>
            <translation>Diese Datei ist verschlüsselt, und ihre Bibliothek ist nicht geöffnet; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/foreign/values.py"></location>
            <source>This file is larger than any transcript; nothing was changed.</source>
            <translation>Diese Datei ist größer als jedes Transkript; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This file is protected against copying and cannot be read; export it without protection first.</source>
            <translation>Diese Datei ist kopiergeschützt und kann nicht gelesen werden; sie zuerst ohne Schutz exportieren.</translation>
        </message>
        <message>
            <location filename="../../app/bundle/__init__.py"></location>
            <source>This file was made by a newer version of Hansard; update Hansard to open it.</source>
            <translation>Diese Datei stammt von einer neueren Version von Hansard; zum Öffnen Hansard aktualisieren.</translation>
        </message>
        <message>
            <location filename="../../app/watching.py"></location>
            <source>This folder belongs to Hansard's own library, whose recordings are meetings already; choose another one.</source>
            <translation>Dieser Ordner gehört zu Hansards eigener Bibliothek, deren Aufnahmen schon Besprechungen sind; einen anderen wählen.</translation>
        </message>
        <message>
            <location filename="../../app/erasing.py"></location>
            <source>This folder is not where Hansard keeps recordings; it was left as it is.</source>
            <translation>In diesem Ordner bewahrt Hansard keine Aufnahmen auf; er bleibt, wie er war.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>This frees {size}. Texts, names and notes stay, and can still be corrected; nothing can be played or transcribed again. The sound cannot be brought back. From then on, sound goes by itself when it is {days} days old.</source>
            <translation>Das gibt {size} frei. Texte, Namen und Notizen bleiben und lassen sich weiter korrigieren; abspielen oder erneut transkribieren geht dann nicht mehr. Der Ton lässt sich nicht zurückholen. Von da an wird Ton von selbst entfernt, wenn er {days} Tage alt ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>This frees {size}. The text stays; nothing can be played or transcribed again. This cannot be undone.</source>
            <translation>Das gibt {size} frei. Der Text bleibt; abspielen oder erneut transkribieren geht dann nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This is a playlist or a script that points to other files; choose the recording itself.</source>
            <translation>Das ist eine Wiedergabeliste oder ein Skript, das auf andere Dateien verweist; die Aufnahme selbst wählen.</translation>
        </message>
        <message>
            <location filename="../../app/import_intents.py"></location>
            <source>This is another recording than the one of this meeting, so nothing was changed.</source>
            <translation>Nichts wurde geändert; das ist eine andere Aufnahme als die dieser Besprechung.</translation>
        </message>
        <message>
            <location filename="../../app/bundle/__init__.py"></location>
            <source>This is not a Hansard file, or it is damaged; nothing was taken in. Ask for it again.</source>
            <translation>Das ist keine Hansard-Datei, oder sie ist beschädigt; nichts wurde übernommen. Die Datei noch einmal anfordern.</translation>
        </message>
        <message>
            <location filename="../../app/foreign/values.py"></location>
            <source>This is not a transcript that Hansard can read; it takes subtitles, and transcripts of Whisper, Otter, Zoom, Teams, oTranscribe, noScribe, Buzz and ELAN.</source>
            <translation>Das ist kein Transkript, das Hansard lesen kann; möglich sind Untertitel und Transkripte von Whisper, Otter, Zoom, Teams, oTranscribe, noScribe, Buzz und ELAN.</translation>
        </message>
        <message>
            <location filename="../../app/vault/unlocking.py"></location>
            <source>This is not the recovery code of this library; nothing was changed.</source>
            <translation>Das ist nicht der Wiederherstellungscode dieser Bibliothek; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>This is not {name}</source>
            <translation>Das ist nicht {name}</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <location filename="../../app/recordings/taking.py"></location>
            <source>This is still being recorded.</source>
            <translation>Hier wird noch aufgenommen.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This is the recovery code from now on; the one before opens nothing any more.</source>
            <translation>Das ist ab jetzt der Wiederherstellungscode; der vorige öffnet nichts mehr.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This is the recovery code. Write it down and keep it apart from this computer: without it and without the keyring nobody can ever read this library again. It is shown only this once.</source>
            <translation>Das ist der Wiederherstellungscode. Aufschreiben und getrennt von diesem Computer aufbewahren: Ohne ihn und ohne den Schlüsselbund kann niemand diese Bibliothek je wieder lesen. Er wird nur dieses eine Mal angezeigt.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This library is being decrypted; some files still are encrypted.</source>
            <translation>Diese Bibliothek wird entschlüsselt; einige Dateien sind noch verschlüsselt.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This library is being encrypted; some files still are as they were.</source>
            <translation>Diese Bibliothek wird verschlüsselt; einige Dateien sind noch, wie sie waren.</translation>
        </message>
        <message>
            <location filename="../../app/vault/record.py"></location>
            <source>This library is encrypted and the file vault.json, which the recovery code needs, is missing or damaged; nothing was changed. Put a copy of vault.json back into the library's folder.</source>
            <translation>Diese Bibliothek ist verschlüsselt, und die Datei vault.json, die der Wiederherstellungscode braucht, fehlt oder ist beschädigt; nichts wurde geändert. Eine Kopie von vault.json wieder in den Ordner der Bibliothek legen.</translation>
        </message>
        <message>
            <location filename="../../app/vault/unlocking.py"></location>
            <source>This library is encrypted, and the system's keyring does not open it now. Nothing was changed; the recovery code opens it.</source>
            <translation>Diese Bibliothek ist verschlüsselt, und der Schlüsselbund des Systems öffnet sie derzeit nicht. Nichts wurde geändert; der Wiederherstellungscode öffnet sie.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>This library is encrypted.</source>
            <translation>Diese Bibliothek ist verschlüsselt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>This library is encrypted. Only the recovery code opens it.</source>
            <translation>Diese Bibliothek ist verschlüsselt. Nur der Wiederherstellungscode öffnet sie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>This library is encrypted. This computer's keyring opens it; the recovery code, too.</source>
            <translation>Diese Bibliothek ist verschlüsselt. Der Schlüsselbund dieses Computers öffnet sie, der Wiederherstellungscode auch.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/keeper.py"></location>
            <source>This library is in a folder that is synchronised with other computers. Keep it elsewhere and synchronise its backups.</source>
            <translation>Diese Bibliothek liegt in einem Ordner, der mit anderen Computern synchronisiert wird. Die Bibliothek woanders aufbewahren und ihre Sicherungen synchronisieren.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This library is not encrypted any more.</source>
            <translation>Diese Bibliothek ist nicht mehr verschlüsselt.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <location filename="../../app/ui/vault/field.py"></location>
            <location filename="../../app/vault_intents.py"></location>
            <source>This library is not encrypted.</source>
            <translation>Diese Bibliothek ist nicht verschlüsselt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/keeper.py"></location>
            <source>This library is on a network drive, where other programs may damage it. Keep it on this computer; backups may lie anywhere.</source>
            <translation>Diese Bibliothek liegt auf einem Netzlaufwerk, wo andere Programme sie beschädigen können. Die Bibliothek auf diesem Computer aufbewahren; Sicherungen können überall liegen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>This library was made by a newer version of Hansard.</source>
            <translation>Diese Bibliothek stammt von einer neueren Version von Hansard.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>This library was made by a newer version of Hansard; update Hansard to open it.</source>
            <translation>Diese Bibliothek stammt von einer neueren Version von Hansard; zum Öffnen Hansard aktualisieren.</translation>
        </message>
        <message>
            <location filename="../../app/care/reading_copy.py"></location>
            <source>This meeting cannot be read by this version; nothing was changed.</source>
            <translation>Diese Version kann diese Besprechung nicht lesen; nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/bringing_back.py"></location>
            <source>This meeting cannot be read in this backup; nothing was changed. Choose another backup.</source>
            <translation>Nichts wurde geändert; diese Besprechung kann in dieser Sicherung nicht gelesen werden. Eine andere Sicherung wählen.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/making.py"></location>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>This meeting has no sound to export.</source>
            <translation>Diese Besprechung hat keinen Ton zum Exportieren.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>This meeting has no sound to transcribe; add the sound first.</source>
            <translation>Diese Besprechung hat keinen Ton zum Transkribieren; zuerst den Ton hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/playing/soundless.py"></location>
            <location filename="../../app/ui/searching/opening.py"></location>
            <source>This meeting has no sound.</source>
            <translation>Diese Besprechung hat keinen Ton.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/making.py"></location>
            <source>This meeting has no text yet; transcribe it first.</source>
            <translation>Diese Besprechung hat noch keinen Text; sie zuerst transkribieren.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>This meeting has not been transcribed; do that first.</source>
            <translation>Diese Besprechung ist nicht transkribiert; das zuerst tun.</translation>
        </message>
        <message>
            <location filename="../../app/import_intents.py"></location>
            <source>This meeting has sound already; it stays as it is.</source>
            <translation>Diese Besprechung hat schon Ton; er bleibt, wie er ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>This meeting is being worked on again. Your corrections are kept.</source>
            <translation>Diese Besprechung wird erneut bearbeitet. Die Korrekturen bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>This meeting is being worked on.</source>
            <translation>Diese Besprechung wird bearbeitet.</translation>
        </message>
        <message>
            <source>This meeting is in the trash until you restore it.</source>
            <translation type="vanished">Diese Besprechung bleibt im Papierkorb, bis sie wiederhergestellt wird.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>This meeting is in the trash; restore it first.</source>
            <translation>Diese Besprechung ist im Papierkorb; sie zuerst wiederherstellen.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>This meeting is still being transcribed; wait until that is done, or stop it.</source>
            <translation>Diese Besprechung wird noch transkribiert; warten, bis das fertig ist, oder es stoppen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/waiting.py"></location>
            <source>This meeting waits its turn.</source>
            <translation>Diese Besprechung wartet, bis sie an der Reihe ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>This model's authors ask who downloads it: a token from their page is needed.</source>
            <translation>Die Urheber dieses Modells fragen, wer es herunterlädt: Ein Token von ihrer Seite ist nötig.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>This paragraph</source>
            <translation>Dieser Absatz</translation>
        </message>
        <message>
            <location filename="../../app/recordings/taking.py"></location>
            <source>This recording could not be put together twice. It is kept as it is, and its raw audio can be saved.</source>
            <translation>Diese Aufnahme konnte zweimal nicht zusammengesetzt werden. Sie bleibt, wie sie ist, und ihre Audio-Rohdaten lassen sich sichern.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>This recording could not be put together. It is kept as it is, and its raw audio can be saved.</source>
            <translation>Diese Aufnahme konnte nicht zusammengesetzt werden. Sie bleibt, wie sie ist, und ihre Audio-Rohdaten lassen sich sichern.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>This recording holds no sound.</source>
            <translation>Diese Aufnahme enthält keinen Ton.</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>This recording is too long to be put into the page; choose “In a file beside it”. Nothing was written.</source>
            <translation>Diese Aufnahme ist zu lang für die Seite; „In einer Datei daneben“ wählen. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>This system does not let programs record what the computer plays.</source>
            <translation>Dieses System lässt Programme nicht aufnehmen, was der Computer wiedergibt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>This takes a moment.</source>
            <translation>Das dauert einen Augenblick.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This video has no sound, so there is nothing to write down.</source>
            <translation>Dieses Video hat keinen Ton, es gibt also nichts aufzuschreiben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Those files cannot be read.</source>
            <translation>Diese Dateien können nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>threshold, gaps</source>
            <translation>Schwelle, Lücken</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tibetan</source>
            <translation>Tibetisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Tick all</source>
            <translation>Alle ankreuzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Tick none</source>
            <translation>Keine ankreuzen</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Times</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>title and date, which are estimates</source>
            <translation>Titel und Datum, beide geschätzt</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Title now: {title}</source>
            <translation>Titel jetzt: {title}</translation>
        </message>
        <message>
            <source>Title of the meeting</source>
            <translation type="vanished">Titel der Besprechung</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Title of this recording</source>
            <translation>Titel dieser Aufnahme</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Title · {when}</source>
            <translation>Titel · {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Titles, notes and names</source>
            <translation>Titel, Notizen und Namen</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Today {time}</source>
            <translation>Heute {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Tone over the sound</source>
            <translation>Piepton über dem Ton</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Took</source>
            <translation>Rechenzeit</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/watching.py"></location>
            <source>Took in {n} files from watched folders.</source>
            <extracomment>One: Took in {n} file from a watched folder.</extracomment>
            <translation>
                <numerusform>{n} Datei aus einem überwachten Ordner übernommen.</numerusform>
                <numerusform>{n} Dateien aus überwachten Ordnern übernommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Took in {n} meetings from “{name}”.</source>
            <extracomment>One: Took in {n} meeting from “{name}”.</extracomment>
            <translation>
                <numerusform>{n} Besprechung aus „{name}“ übernommen.</numerusform>
                <numerusform>{n} Besprechungen aus „{name}“ übernommen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/watching.py"></location>
            <source>Took in “{name}” from a watched folder.</source>
            <translation>„{name}“ aus einem überwachten Ordner übernommen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Took “{name}” off {n} meetings.</source>
            <extracomment>One: Took “{name}” off {n} meeting.</extracomment>
            <translation>
                <numerusform>„{name}“ von {n} Besprechung entfernt.</numerusform>
                <numerusform>„{name}“ von {n} Besprechungen entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Tracks</source>
            <translation>Spuren</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/meeting_jobs.py"></location>
            <source>Transcribe</source>
            <translation>Transkribieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_jobs.py"></location>
            <source>Transcribe again</source>
            <translation>Erneut transkribieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>transcribe again</source>
            <translation>erneut transkribieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Transcribe again…</source>
            <translation>Erneut transkribieren…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Transcribe as English anyway</source>
            <translation>Trotzdem als Englisch transkribieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>transcribe meeting</source>
            <translation>Besprechung transkribieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Transcribe with {name}</source>
            <translation>Mit „{name}“ transkribieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>transcribe {count} meetings</source>
            <translation>{count} Besprechungen transkribieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Transcribe…</source>
            <translation>Transkribieren…</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Transcribing</source>
            <translation>Wird transkribiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Transcribing {percent}</source>
            <translation>Wird transkribiert, {percent}</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/transcript/view.py"></location>
            <source>Transcript</source>
            <translation>Transkript</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Transcription</source>
            <translation>Transkription</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Transcripts</source>
            <translation>Transkripte</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Translate to English</source>
            <translation>Ins Englische übersetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>translation</source>
            <translation>Übersetzung</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>Trash is empty.</source>
            <translation>Der Papierkorb ist leer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Trash is empty. Deleted meetings can be restored from here for 30 days.</source>
            <translation>Der Papierkorb ist leer. Gelöschte Besprechungen lassen sich von hier 30 Tage lang wiederherstellen.</translation>
        </message>
        <message>
            <source>Trash is empty. Deleted meetings can be restored from here.</source>
            <translation type="vanished">Der Papierkorb ist leer. Gelöschte Besprechungen lassen sich von hier wiederherstellen.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>True where somebody else begins to speak</source>
            <translation>Wahr, wo jemand anderes zu sprechen beginnt</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Try again: {title}</source>
            <translation>Erneut versuchen: {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Try the keyring again</source>
            <translation>Schlüsselbund erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Try the sample meeting</source>
            <translation>Beispielbesprechung ausprobieren</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Turkmen</source>
            <translation>Turkmenisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Turns</source>
            <translation>Beiträge</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Turns: talking until somebody else has the floor. Interjections under {seconds} s do not count.</source>
            <translation>Beiträge: sprechen, bis jemand anderes das Wort hat. Einwürfe unter {seconds} s zählen nicht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <location filename="../../app/ui/recording/notes.py"></location>
            <source>Type notes here. Each line keeps the time you wrote it.</source>
            <translation>Hier Notizen eintippen. Jede Zeile behält die Zeit, zu der sie geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Type the code back</source>
            <translation>Den Code noch einmal eintippen</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>Type what you want to do</source>
            <translation>Was möchten Sie tun?</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Ukrainian</source>
            <translation>Ukrainisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Unclear words</source>
            <translation>Unklare Wörter</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Unclear words checked</source>
            <translation>Unklare Wörter geprüft</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>Understood</source>
            <translation>Verstanden</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/job_board.py"></location>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/joining/watching.py"></location>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/meeting.py"></location>
            <location filename="../../app/ui/searching/saved.py"></location>
            <location filename="../../app/ui/voices/desk.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Undone: {step}.</source>
            <translation>Rückgängig gemacht: {step}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Unknown device</source>
            <translation>Unbekanntes Gerät</translation>
        </message>
        <message>
            <location filename="../../app/export/labels.py"></location>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/history/comparison.py"></location>
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>Unknown speaker</source>
            <translation>Unbekannter Sprecher</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>unplugged, fallback, headset</source>
            <translation>abgezogen, getrennt, Ersatz, Headset</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Unsaved changes.txt</source>
            <translation>Nicht gesicherte Änderungen.txt</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>untag meeting</source>
            <translation>Schlagwort von Besprechung entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>untag {count} meetings</source>
            <translation>Schlagwort von {count} Besprechungen entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Until {day}</source>
            <translation>Bis {day}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Up to 15 min</source>
            <translation>Bis 15 min</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Up to {length}</source>
            <translation>Bis {length}</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Update NVIDIA's driver (version 580 or newer serves everything here), restart the computer, and run 'hansard doctor' again.</source>
            <translation>Den NVIDIA-Treiber aktualisieren (ab Version 580 läuft hier alles), den Computer neu starten und „hansard doctor“ noch einmal ausführen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Updates</source>
            <translation>Updates</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Use a model file I already have…</source>
            <translation>Vorhandene Modelldatei verwenden…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Use another device when one is lost</source>
            <translation>Bei Verlust ein anderes Gerät verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Use here instead</source>
            <translation>Stattdessen hier verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Use the built-in recogniser</source>
            <translation>Eingebaute Erkennung verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Use this code</source>
            <translation>Diesen Code verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Use this model</source>
            <translation>Dieses Modell verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Use this name</source>
            <translation>Diesen Namen verwenden</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Uzbek</source>
            <translation>Usbekisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>vault, password, key, recovery code, keyring, encrypt, decrypt, SQLCipher, protect</source>
            <translation>Tresor, Passwort, Kennwort, Schlüssel, Wiederherstellungscode, Schlüsselbund, verschlüsseln, entschlüsseln, SQLCipher, schützen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Verify</source>
            <translation>Überprüfen</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Verify all</source>
            <translation>Alle überprüfen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>version, licences, copy diagnostics, report, bug</source>
            <translation>Version, Lizenzen, Diagnosedaten kopieren, Bericht, Fehler</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Vietnamese</source>
            <translation>Vietnamesisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>vocabulary, custom words, spelling, jargon</source>
            <translation>Wortschatz, eigene Wörter, Schreibweise, Fachwörter</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>voice print, recognise, biometric</source>
            <translation>Stimmabdruck, wiedererkennen, biometrisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Voices</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>Voices are not recognised any more. What is stored stays until you forget it.</source>
            <translation>Stimmen werden nicht mehr wiedererkannt. Was gespeichert ist, bleibt, bis es vergessen wird.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Voices are not recognised.</source>
            <translation>Stimmen werden nicht wiedererkannt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/volume.py"></location>
            <source>Volume</source>
            <translation>Lautstärke</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Waiting for audio…</source>
            <translation>Wartet auf Ton…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Waiting for the speech model</source>
            <translation>Es wird auf das Sprachmodell gewartet</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/desk.py"></location>
            <source>Waiting for the speech model  ·  {percent} %</source>
            <translation>Wartet auf das Sprachmodell  ·  {percent} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/desk.py"></location>
            <source>Waiting for the speech model  ·  {percent} % · paused</source>
            <translation>Wartet auf das Sprachmodell  ·  {percent} % · pausiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Waiting · about {time} of work</source>
            <translation>Wartet · etwa {time} Arbeit</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Waiting · less than a minute of work</source>
            <translation>Wartet · weniger als eine Minute Arbeit</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Waiting · {length}</source>
            <translation>Wartet · {length}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>watch folder, automatic import, recorder, hot folder</source>
            <translation>Ordner überwachen, automatischer Import, Diktiergerät, Rekorder, Hotfolder</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Watch folders inside them too</source>
            <translation>Auch Ordner darin überwachen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>Watched folders</source>
            <translation>Überwachte Ordner</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>Web page (.html)</source>
            <translation>Webseite (.html)</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Welsh</source>
            <translation>Walisisch</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Went on after it was stopped, {n} times.</source>
            <extracomment>One: Went on after it was stopped, {n} time.</extracomment>
            <translation>
                <numerusform>Lief nach einem Stopp weiter, {n}-mal.</numerusform>
                <numerusform>Lief nach einem Stopp weiter, {n}-mal.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/care/restoring.py"></location>
            <source>What could be read of the damaged file is in a new one.</source>
            <translation>Was von der beschädigten Datei lesbar war, steht in einer neuen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>What does the work</source>
            <translation>Womit gerechnet wird</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>What encryption does</source>
            <translation>Was die Verschlüsselung bewirkt</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <source>What follows explains the fields and is left out of exports.</source>
            <translation>Das Folgende erklärt die Felder und fehlt in Exporten.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>What has been recorded is safe on disk.</source>
            <translation>Was aufgenommen ist, liegt sicher auf der Festplatte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>What is finished is kept.</source>
            <translation>Was fertig ist, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>What is in your trash can also be restored there.</source>
            <translation>Was im Papierkorb ist, lässt sich auch dort wiederherstellen.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>What is said</source>
            <translation>Was gesagt wird</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>What is said, in order</source>
            <translation>Was gesagt wird, der Reihe nach</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>What it recorded is safe. This side waits and goes on by itself when the device is back.</source>
            <translation>Was aufgenommen ist, ist sicher. Diese Seite wartet und läuft von selbst weiter, wenn das Gerät zurück ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>What J and L, the two buttons and a headset's keys move by.</source>
            <translation>Um so viel springen J und L, die beiden Schaltflächen und die Tasten eines Headsets.</translation>
        </message>
        <message>
            <source>What tells speakers apart is kept with each meeting and compared within it only. Nobody is recognised from one meeting to the next.</source>
            <translation type="vanished">Was Sprecher unterscheidet, bleibt bei der jeweiligen Besprechung und wird nur in ihr verglichen. Niemand wird von einer Besprechung zur nächsten wiedererkannt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>What tells speakers apart is kept with each meeting. Somebody is recognised in another meeting only where you turned that on in the list of voices, and only people you chose.</source>
            <translation>Was Sprecher unterscheidet, wird mit jeder Besprechung aufbewahrt. Jemand wird in einer anderen Besprechung nur erkannt, wenn das in der Liste der Stimmen eingeschaltet ist, und nur, wen Sie gewählt haben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>What was heard cannot be played here.</source>
            <translation>Das Gehörte kann hier nicht abgespielt werden.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>What was recorded is safe on disk. The computer may be very busy; this goes away by itself.</source>
            <translation>Was aufgenommen ist, liegt sicher auf der Festplatte. Der Computer ist vielleicht stark ausgelastet; das gibt sich von selbst.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>What was recorded is safe up to then.</source>
            <translation>Was bis dahin aufgenommen wurde, ist sicher.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <source>What was said</source>
            <translation>Was gesagt wurde</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>What was then and what is now</source>
            <translation>Was damals war und was jetzt ist</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>When a line was written</source>
            <translation>Wann eine Zeile geschrieben wurde</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>When a transcription ends while another program is in front, the system says so.</source>
            <translation>Endet eine Transkription, während ein anderes Programm vorn ist, meldet es das System.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>When it begins, as 03:20</source>
            <translation>Der Beginn, z. B. 03:20</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>When it ends</source>
            <translation>Das Ende</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>When it is</source>
            <translation>Der Zeitpunkt</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>When they are, Hansard suggests who a speaker may be, from people you have named before. A voice print is a description of how someone sounds. It stays on this computer. Ask the person first.</source>
            <translation>Eingeschaltet schlägt Hansard aus schon benannten Personen vor, wer ein Sprecher sein könnte. Ein Stimmabdruck beschreibt, wie jemand klingt. Er bleibt auf diesem Computer. Die Person vorher fragen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Where to look</source>
            <translation>Suchbereich</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Where to put the texts</source>
            <translation>Ordner für die Texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>while editing a paragraph</source>
            <translation>beim Bearbeiten eines Absatzes</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>While Hansard is open, audio and video that appears in these folders is taken in and transcribed by itself, once it is complete. What is in them already stays as it is. Files there are only read.</source>
            <translation>Solange Hansard geöffnet ist, werden Audio und Video, die in diesen Ordnern erscheinen, von selbst übernommen und transkribiert, sobald sie vollständig sind. Was schon darin ist, bleibt, wie es ist. Dateien dort werden nur gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>While reading. Off, they do nothing there: good for dictation and for unsteady hands.</source>
            <translation>Beim Lesen. Ausgeschaltet bewirken sie dort nichts: gut beim Diktieren und für unruhige Hände.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>While recording, time and levels stay in view, with a button to stop.</source>
            <translation>Beim Aufnehmen bleiben Zeit und Pegel im Blick, mit einer Schaltfläche zum Stoppen.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Who is heard</source>
            <translation>Wer zu hören ist</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Who is who is written to “{name}”, apart.</source>
            <translation>Wer wer ist, steht getrennt davon in „{name}“.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>Who is {name} of the second recording?</source>
            <translation>Wer ist {name} aus der zweiten Aufnahme?</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>Who of the second is who of the first?</source>
            <translation>Wer aus der zweiten ist wer aus der ersten?</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Who said this?</source>
            <translation>Wer hat das gesagt?</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>Who speaks</source>
            <translation>Wer spricht</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>Who speaks, in order</source>
            <translation>Wer spricht, der Reihe nach</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <source>Who spoke</source>
            <translation>Wer gesprochen hat</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Who spoke is known when the text is ready.</source>
            <translation>Wer gesprochen hat, steht fest, wenn der Text fertig ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Whole words only</source>
            <translation>Nur ganze Wörter</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>With a model of {size}, search also finds what says the same in other words. It works on this computer; nothing is sent anywhere.</source>
            <translation>Mit einem Modell von {size} findet die Suche auch, was dasselbe mit anderen Worten sagt. Es arbeitet auf diesem Computer; nichts wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>With it the other library can tell the voices apart anew. How somebody sounds is theirs: ask them first.</source>
            <translation>Damit kann die andere Bibliothek die Stimmen neu unterscheiden. Wie jemand klingt, gehört dieser Person: vorher fragen.</translation>
        </message>
        <message>
            <source>With it the other library can tell the voices apart anew. It is a description of people's bodies: ask them first.</source>
            <translation type="vanished">Damit kann die andere Bibliothek die Stimmen neu unterscheiden. Es beschreibt Körpermerkmale: Die Personen vorher fragen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>With the {time} that really lay between them, as silence</source>
            <translation>Mit den {time}, die wirklich dazwischen lagen, als Stille</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>Without</source>
            <translation>Ohne</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Without a download the built-in recogniser does the work: English only, and far less accurate.</source>
            <translation>Ohne Download macht die eingebaute Erkennung die Arbeit: nur Englisch und viel ungenauer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Without a key</source>
            <translation>Ohne Zuordnung</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Without sound</source>
            <translation>Ohne Ton</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Without sound, nobody's voice can be told apart.</source>
            <translation>Ohne Ton lassen sich keine Stimmen unterscheiden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>Without {names}, who are dimmed and passed over.</source>
            <extracomment>One: Without {names}, who is dimmed and passed over.</extracomment>
            <translation>
                <numerusform>Ohne {names}: abgeblendet und übersprungen.</numerusform>
                <numerusform>Ohne {names}: abgeblendet und übersprungen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/export/word_document.py"></location>
            <source>Word document (.docx)</source>
            <translation>Word-Dokument (.docx)</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Word documents (*.docx)</source>
            <translation>Word-Dokumente (*.docx)</translation>
        </message>
        <message>
            <location filename="../../app/export/template_document.py"></location>
            <source>Word, your own template (.docx)</source>
            <translation>Word, eigene Vorlage (.docx)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Words &amp;left out…</source>
            <translation>Aus&amp;gelassene Wörter…</translation>
        </message>
        <message>
            <location filename="../../app/ui/about_text.py"></location>
            <source>Words left out</source>
            <translation>Ausgelassene Wörter</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Words the model would not know are spelt like this. The built-in model cannot use them.</source>
            <translation>Wörter, die das Modell nicht kennt, werden so geschrieben. Das eingebaute Modell kann sie nicht nutzen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Words to redact, one a line</source>
            <translation>Zu schwärzende Wörter, eines pro Zeile</translation>
        </message>
        <message>
            <location filename="../../app/export/nist.py"></location>
            <source>Words with times (.ctm)</source>
            <translation>Wörter mit Zeiten (.ctm)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Words/min</source>
            <translation>Wörter/min</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Words/min: words in a minute of talk time, where there are {least} s of it at least.</source>
            <translation>Wörter/min: Wörter je Minute Redezeit, sofern es mindestens {least} s davon gibt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Work in progress</source>
            <translation>Laufende Arbeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Worked</source>
            <translation>Verarbeitet</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>worn by one person</source>
            <translation>von einer Person getragen</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Write this recovery code down</source>
            <translation>Diesen Wiederherstellungscode aufschreiben</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Writes down who said what. Free software under the MIT licence. Diagnostics hold versions, settings and counts: no titles, names or paths.</source>
            <translation>Schreibt auf, wer was gesagt hat. Freie Software unter der MIT-Lizenz. Diagnosedaten enthalten Versionen, Einstellungen und Zahlen: keine Titel, Namen oder Pfade.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Writes the text</source>
            <translation>Schreibt den Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Writing the file, and reading it back. Your meetings are not changed.</source>
            <translation>Die Datei wird geschrieben und zur Kontrolle gelesen. Die Besprechungen werden nicht verändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Writing the text</source>
            <translation>Text wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Written down</source>
            <translation>Transkribiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Yes, add this meeting</source>
            <translation>Ja, diese Besprechung hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Yes, the same person</source>
            <translation>Ja, dieselbe Person</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Yesterday {time}</source>
            <translation>Gestern {time}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Yiddish</source>
            <translation>Jiddisch</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Yoruba</source>
            <translation>Yoruba</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/captions_model.py"></location>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>You can listen now.</source>
            <translation>Zuhören geht schon jetzt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>You can record or import now. The text is written as soon as the model is ready.</source>
            <translation>Aufnehmen und Importieren geht schon jetzt. Der Text wird geschrieben, sobald das Modell bereit ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>You have agreed to this rule; sound goes by itself.</source>
            <translation>Sie haben dieser Regel zugestimmt; Ton wird von selbst entfernt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Your account has not agreed to this model's conditions yet. Agree on its page, then go on.</source>
            <translation>Ihr Konto hat den Bedingungen dieses Modells noch nicht zugestimmt. Auf dessen Seite zustimmen, dann fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>Your files are not changed.</source>
            <translation>Die Dateien werden nicht verändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Your last change is not saved yet.</source>
            <translation>Die letzte Änderung ist noch nicht gesichert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <location filename="../../app/ui/saving.py"></location>
            <source>Your last change is not saved yet. Try again in a moment.</source>
            <translation>Die letzte Änderung ist noch nicht gesichert. Gleich erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Your last change is not saved yet. {why}</source>
            <translation>Die letzte Änderung ist noch nicht gesichert. {why}</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Your library is encrypted, and this file is not: whoever has it can read and hear everything.</source>
            <translation>Die Bibliothek ist verschlüsselt, diese Datei nicht: Wer sie hat, kann alles lesen und hören.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>Zip files</source>
            <translation>ZIP-Dateien</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>zoom, font, scale, larger, smaller</source>
            <translation>Zoom, Schrift, Skalierung, größer, kleiner</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/messages.py"></location>
            <source>{action}: {message}</source>
            <translation>{action}: {message}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>{action}: {words}</source>
            <translation>{action}: {words}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>{button} {name}</source>
            <translation>{button}: {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>{button}: {name}</source>
            <translation>{button}: {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/table.py"></location>
            <source>{column}: {value}</source>
            <translation>{column}: {value}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>{command}: {keys}</source>
            <translation>{command}: {keys}</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>{count}. {first}</source>
            <translation>{count}. {first}</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{deleted}  ·  goes {day}</source>
            <translation>{deleted}  ·  bleibt bis {day}</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{deleted}. It goes for good on {day} unless you restore it.</source>
            <translation>{deleted}. Endgültig weg ist sie am {day}, falls sie nicht wiederhergestellt wird.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{detail} Free some space, then go on. {goes_on}</source>
            <translation>{detail} Platz schaffen, dann fortsetzen. {goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{device} delivers sound at the wrong speed.</source>
            <translation>{device} liefert den Ton in falscher Geschwindigkeit.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{device} is too loud.</source>
            <translation>{device} ist zu laut.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{device} was swapped for another device by the system.</source>
            <translation>{device} wurde vom System gegen ein anderes Gerät getauscht.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{device} was unplugged.</source>
            <translation>{device} wurde getrennt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>{doing}  ·  {time} left</source>
            <translation>{doing}  ·  noch {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>{first} to {last}</source>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{host} asks to wait a little. {goes_on}</source>
            <translation>{host} bittet, etwas zu warten. {goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{host} does not have this model any more. Updating Hansard may help.</source>
            <translation>{host} hat dieses Modell nicht mehr. Vielleicht hilft es, Hansard zu aktualisieren.</translation>
        </message>
        <message>
            <location filename="../../app/export/clock.py"></location>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <location filename="../../app/export/clock.py"></location>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../app/translation.py"></location>
            <source>{items} and {last}</source>
            <translation>{items} und {last}</translation>
        </message>
        <message>
            <location filename="../../app/translation.py"></location>
            <source>{items}, {item}</source>
            <translation>{items}, {item}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>{keys} (off)</source>
            <translation>{keys} (aus)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcut_rules.py"></location>
            <source>{keys} is already used for {command}.</source>
            <translation>{keys} ist schon mit {command} belegt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcut_rules.py"></location>
            <source>{keys} opens the menus.</source>
            <translation>{keys} öffnet die Menüs.</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>{keys} shows all keys, and {palette} finds any command by its words.</source>
            <translation>{keys} zeigt alle Tasten, und {palette} findet jeden Befehl an seinen Wörtern.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcut_rules.py"></location>
            <source>{keys} types something. Use it together with Ctrl or Alt.</source>
            <translation>{keys} schreibt ein Zeichen. Mit Strg oder Alt zusammen verwenden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>{keys}, changed</source>
            <translation>{keys}, geändert</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>{key} goes to the next word that may be wrong; {right} says that it is right.</source>
            <translation>{key} geht zum nächsten Wort, das falsch sein könnte; {right} bestätigt es.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>{kind} file</source>
            <translation>{kind}-Datei</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>{language} is more than this model knows</source>
            <translation>Dieses Modell kennt {language} nicht</translation>
        </message>
        <message>
            <location filename="../../app/exporting/making.py"></location>
            <location filename="../../app/ui/job_board.py"></location>
            <source>{length} of sound</source>
            <translation>{length} Ton</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>{length} or longer</source>
            <translation>{length} oder länger</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{line}.</source>
            <translation>{line}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{line}. Speaker names come at the end.</source>
            <translation>{line}. Die Namen der Sprecher kommen zum Schluss.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{line}. The words and your corrections stay as they are.</source>
            <translation>{line}. Die Wörter und die Korrekturen bleiben, wie sie sind.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{matches} in {n} meetings</source>
            <extracomment>One: {matches} in {n} meeting</extracomment>
            <translation>
                <numerusform>{matches} in {n} Besprechung</numerusform>
                <numerusform>{matches} in {n} Besprechungen</numerusform>
            </translation>
        </message>
        <message>
            <source>{matches} · the first {shown} shown</source>
            <translation type="vanished">{matches} · die ersten {shown} werden gezeigt</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>{menu}, on</source>
            <translation>{menu}, ein</translation>
        </message>
        <message>
            <location filename="../../app/export/clock.py"></location>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{models}.</source>
            <translation>{models}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{models}. From {hosts}.</source>
            <translation>{models}. Von {hosts}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>{names} is not connected; another device is recorded.</source>
            <translation>Nicht angeschlossen: {names}. Ein anderes Gerät wird aufgenommen.</translation>
        </message>
        <message>
            <source>{names} will be skipped</source>
            <translation type="vanished">Wird übersprungen: {names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>{names} will be skipped: not audio or video.</source>
            <translation>{names} wird übersprungen: weder Audio noch Video.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>{names}: not audio or video.</source>
            <translation>{names}: kein Audio oder Video.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>{name} (not connected)</source>
            <translation>{name} (nicht angeschlossen)</translation>
        </message>
        <message>
            <location filename="../../app/ui/plain.py"></location>
            <source>{name} ({keys})</source>
            <translation>{name} ({keys})</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{name} is already in this meeting. Same person?</source>
            <translation>{name} gibt es in dieser Besprechung schon. Dieselbe Person?</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>{name} is in no meeting now.</source>
            <translation>{name} ist derzeit in keiner Besprechung.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>{name} is not suggested any more. The voice print is kept.</source>
            <translation>{name} wird nicht mehr vorgeschlagen. Der Stimmabdruck bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>{name} is now called {new}.</source>
            <translation>{name} heißt jetzt {new}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>{name} is recognised already; this meeting is part of it.</source>
            <translation>{name} wird schon wiedererkannt; diese Besprechung trägt dazu bei.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>{name} is suggested again.</source>
            <translation>{name} wird wieder vorgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>{name} is suggested in other meetings from now on.</source>
            <translation>{name} wird ab jetzt in anderen Besprechungen vorgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>{name} says too little alone in this meeting to be recognised by it.</source>
            <translation>{name} sagt in dieser Besprechung allein zu wenig, um daran wiedererkannt zu werden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>{name} talks for {time}</source>
            <translation>{name} spricht {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/completing.py"></location>
            <source>{name} · in this meeting</source>
            <translation>{name} · in dieser Besprechung</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>{name}, current speaker</source>
            <translation>{name}, aktueller Sprecher</translation>
        </message>
        <message>
            <location filename="../../app/ui/library_model.py"></location>
            <source>{name}, favourite</source>
            <translation>{name}, Favorit</translation>
        </message>
        <message>
            <location filename="../../app/ui/library_model.py"></location>
            <source>{name}, tags: {tags}</source>
            <translation>{name}, Schlagwörter: {tags}</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>{name}, {minutes} minutes {seconds}: {text}</source>
            <translation>{name}, {minutes} Minuten {seconds}: {text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_list.py"></location>
            <location filename="../../app/ui/library_model.py"></location>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>{name}, {text}</source>
            <translation>{name}, {text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>{name}, {time}, says it in other words: {text}</source>
            <translation>{name}, {time}, mit anderen Worten: {text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>{name}, {time}: {text}</source>
            <translation>{name}, {time}: {text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>{name}: share of talking</source>
            <translation>{name}: Redeanteil</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/captions_model.py"></location>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/searching/chips.py"></location>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>{name}: {time}, {share}.</source>
            <translation>{name}: {time}, {share}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{needed} needed, {free} free.</source>
            <translation>{needed} nötig, {free} frei.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>{no_card} Leave it to Hansard to choose, or ask 'hansard doctor'.</source>
            <translation>{no_card} Hansard die Wahl überlassen oder 'hansard doctor' fragen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/settings_window/fields.py"></location>
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>{number} (in the notes)</source>
            <translation>{number} (laut Notizen)</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>{number} (now)</source>
            <translation>{number} (jetzt)</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{number}+</source>
            <translation>über {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} are shown too briefly</source>
            <extracomment>One: {n} is shown too briefly</extracomment>
            <translation>
                <numerusform>{n} ist zu kurz zu sehen</numerusform>
                <numerusform>{n} sind zu kurz zu sehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} are shown too long</source>
            <extracomment>One: {n} is shown too long</extracomment>
            <translation>
                <numerusform>{n} ist zu lange zu sehen</numerusform>
                <numerusform>{n} sind zu lange zu sehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} are too fast to read in the time they are shown</source>
            <extracomment>One: {n} is too fast to read in the time it is shown</extracomment>
            <translation>
                <numerusform>{n} ist in der Anzeigezeit kaum zu lesen</numerusform>
                <numerusform>{n} sind in der Anzeigezeit kaum zu lesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>{n} backups of the texts</source>
            <extracomment>One: {n} backup of the texts</extracomment>
            <translation>
                <numerusform>{n} Sicherung der Texte</numerusform>
                <numerusform>{n} Sicherungen der Texte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} begin later than they are spoken</source>
            <extracomment>One: {n} begins later than it is spoken</extracomment>
            <translation>
                <numerusform>{n} beginnt später als das Gesprochene</numerusform>
                <numerusform>{n} beginnen später als das Gesprochene</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/palette/search.py"></location>
            <source>{n} commands found</source>
            <extracomment>One: {n} command found</extracomment>
            <translation>
                <numerusform>{n} Befehl gefunden</numerusform>
                <numerusform>{n} Befehle gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/hardware_sentences.py"></location>
            <source>{n} cores</source>
            <extracomment>One: {n} core</extracomment>
            <translation>
                <numerusform>{n} Kern</numerusform>
                <numerusform>{n} Kerne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{n} corrections found no place in the new text.</source>
            <extracomment>One: {n} correction found no place in the new text.</extracomment>
            <translation>
                <numerusform>{n} Korrektur fand im neuen Text keine Stelle.</numerusform>
                <numerusform>{n} Korrekturen fanden im neuen Text keine Stelle.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/about_text.py"></location>
            <source>{n} corrections found no place.</source>
            <extracomment>One: {n} correction found no place.</extracomment>
            <translation>
                <numerusform>{n} Korrektur fand keine Stelle.</numerusform>
                <numerusform>{n} Korrekturen fanden keine Stelle.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/files.py"></location>
            <source>{n} files</source>
            <extracomment>One: {n} file</extracomment>
            <translation>
                <numerusform>{n} Datei</numerusform>
                <numerusform>{n} Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/commands/vault.py"></location>
            <source>{n} files are still to be changed over.</source>
            <extracomment>One: {n} file is still to be changed over.</extracomment>
            <translation>
                <numerusform>{n} Datei ist noch umzustellen.</numerusform>
                <numerusform>{n} Dateien sind noch umzustellen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/vault/field.py"></location>
            <source>{n} files could not be changed over yet; Hansard tries again at the next start.</source>
            <extracomment>One: {n} file could not be changed over yet; Hansard tries again at the next start.</extracomment>
            <translation>
                <numerusform>{n} Datei konnte noch nicht umgestellt werden; Hansard versucht es beim nächsten Start wieder.</numerusform>
                <numerusform>{n} Dateien konnten noch nicht umgestellt werden; Hansard versucht es beim nächsten Start wieder.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>{n} files were saved.</source>
            <extracomment>One: {n} file was saved.</extracomment>
            <translation>
                <numerusform>{n} Datei gesichert.</numerusform>
                <numerusform>{n} Dateien gesichert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/files.py"></location>
            <source>{n} folders</source>
            <extracomment>One: {n} folder</extracomment>
            <translation>
                <numerusform>{n} Ordner</numerusform>
                <numerusform>{n} Ordner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} gaps are too short</source>
            <extracomment>One: {n} gap is too short</extracomment>
            <translation>
                <numerusform>{n} Abstand ist zu kurz</numerusform>
                <numerusform>{n} Abstände sind zu kurz</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} have too many lines</source>
            <extracomment>One: {n} has too many lines</extracomment>
            <translation>
                <numerusform>{n} hat zu viele Zeilen</numerusform>
                <numerusform>{n} haben zu viele Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/job_strip.py"></location>
            <source>{n} jobs wait.</source>
            <extracomment>One: {n} job waits.</extracomment>
            <translation>
                <numerusform>{n} Auftrag wartet.</numerusform>
                <numerusform>{n} Aufträge warten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} lines are longer than {limit} characters</source>
            <extracomment>One: {n} line is longer than {limit} characters</extracomment>
            <translation>
                <numerusform>{n} Zeile ist länger als {limit} Zeichen</numerusform>
                <numerusform>{n} Zeilen sind länger als {limit} Zeichen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/model.py"></location>
            <source>{n} matches</source>
            <extracomment>One: {n} match</extracomment>
            <translation>
                <numerusform>{n} Treffer</numerusform>
                <numerusform>{n} Treffer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <location filename="../../app/ui/arranging/place_list.py"></location>
            <location filename="../../app/ui/searching/model.py"></location>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{n} meetings</source>
            <extracomment>One: {n} meeting</extracomment>
            <translation>
                <numerusform>{n} Besprechung</numerusform>
                <numerusform>{n} Besprechungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>{n} meetings  ·  {length}  ·  last heard {day}</source>
            <extracomment>One: {n} meeting  ·  {length}  ·  last heard {day}</extracomment>
            <translation>
                <numerusform>{n} Besprechung  ·  {length}  ·  zuletzt gehört: {day}</numerusform>
                <numerusform>{n} Besprechungen  ·  {length}  ·  zuletzt gehört: {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>{n} meetings are favourites now.</source>
            <extracomment>One: {n} meeting is a favourite now.</extracomment>
            <translation>
                <numerusform>{n} Besprechung ist jetzt Favorit.</numerusform>
                <numerusform>{n} Besprechungen sind jetzt Favoriten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>{n} meetings are in no folder.</source>
            <extracomment>One: {n} meeting is in no folder.</extracomment>
            <translation>
                <numerusform>{n} Besprechung ist in keinem Ordner.</numerusform>
                <numerusform>{n} Besprechungen sind in keinem Ordner.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>{n} meetings are in the queue.</source>
            <extracomment>One: {n} meeting is in the queue.</extracomment>
            <translation>
                <numerusform>{n} Besprechung ist in der Warteschlange.</numerusform>
                <numerusform>{n} Besprechungen sind in der Warteschlange.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>{n} meetings are no favourites now.</source>
            <extracomment>One: {n} meeting is no favourite now.</extracomment>
            <translation>
                <numerusform>{n} Besprechung ist kein Favorit mehr.</numerusform>
                <numerusform>{n} Besprechungen sind keine Favoriten mehr.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>{n} meetings cannot be read in this backup.</source>
            <extracomment>One: {n} meeting cannot be read in this backup.</extracomment>
            <translation>
                <numerusform>{n} Besprechung kann in dieser Sicherung nicht gelesen werden.</numerusform>
                <numerusform>{n} Besprechungen können in dieser Sicherung nicht gelesen werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>{n} meetings could not be read.</source>
            <extracomment>One: {n} meeting could not be read.</extracomment>
            <translation>
                <numerusform>{n} Besprechung konnte nicht gelesen werden.</numerusform>
                <numerusform>{n} Besprechungen konnten nicht gelesen werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/narrowing.py"></location>
            <source>{n} meetings in the list.</source>
            <extracomment>One: {n} meeting in the list.</extracomment>
            <translation>
                <numerusform>{n} Besprechung in der Liste.</numerusform>
                <numerusform>{n} Besprechungen in der Liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>{n} meetings in the trash hold {size}.</source>
            <extracomment>One: {n} meeting in the trash holds {size}.</extracomment>
            <translation>
                <numerusform>{n} Besprechung im Papierkorb belegt {size}.</numerusform>
                <numerusform>{n} Besprechungen im Papierkorb belegen {size}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>{n} meetings of this file are in your library already.</source>
            <extracomment>One: {n} meeting of this file is in your library already.</extracomment>
            <translation>
                <numerusform>{n} Besprechung dieser Datei ist schon in der Bibliothek.</numerusform>
                <numerusform>{n} Besprechungen dieser Datei sind schon in der Bibliothek.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>{n} meetings were not begun.</source>
            <extracomment>One: {n} meeting was not begun.</extracomment>
            <translation>
                <numerusform>{n} Besprechung wurde nicht begonnen.</numerusform>
                <numerusform>{n} Besprechungen wurden nicht begonnen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>{n} meetings were not saved:</source>
            <extracomment>One: {n} meeting was not saved:</extracomment>
            <translation>
                <numerusform>{n} Besprechung wurde nicht gesichert:</numerusform>
                <numerusform>{n} Besprechungen wurden nicht gesichert:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>{n} meetings were written.</source>
            <extracomment>One: {n} meeting was written.</extracomment>
            <translation>
                <numerusform>{n} Besprechung wurde geschrieben.</numerusform>
                <numerusform>{n} Besprechungen wurden geschrieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>{n} meetings would be as they were then:</source>
            <extracomment>One: {n} meeting would be as it was then:</extracomment>
            <translation>
                <numerusform>{n} Besprechung wäre wieder wie damals:</numerusform>
                <numerusform>{n} Besprechungen wären wieder wie damals:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>{n} meetings would be in the list again:</source>
            <extracomment>One: {n} meeting would be in the list again:</extracomment>
            <translation>
                <numerusform>{n} Besprechung stünde wieder in der Liste:</numerusform>
                <numerusform>{n} Besprechungen stünden wieder in der Liste:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>{n} meetings would go out of the list:</source>
            <extracomment>One: {n} meeting would go out of the list:</extracomment>
            <translation>
                <numerusform>{n} Besprechung verschwände aus der Liste:</numerusform>
                <numerusform>{n} Besprechungen verschwänden aus der Liste:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>{n} meetings, read from a copy. The library itself is not changed.</source>
            <extracomment>One: {n} meeting, read from a copy. The library itself is not changed.</extracomment>
            <translation>
                <numerusform>{n} Besprechung, aus einer Kopie gelesen. Die Bibliothek selbst wird nicht geändert.</numerusform>
                <numerusform>{n} Besprechungen, aus einer Kopie gelesen. Die Bibliothek selbst wird nicht geändert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/sentences.py"></location>
            <location filename="../../app/ui/files.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>{n} more</source>
            <extracomment>One: {n} more</extracomment>
            <translation>
                <numerusform>{n} weitere</numerusform>
                <numerusform>{n} weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/job_strip.py"></location>
            <source>{n} more waiting</source>
            <extracomment>One: {n} more waiting</extracomment>
            <translation>
                <numerusform>{n} weiterer wartet</numerusform>
                <numerusform>{n} weitere warten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>{n} names</source>
            <extracomment>One: {n} name</extracomment>
            <translation>
                <numerusform>{n} Name</numerusform>
                <numerusform>{n} Namen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>{n} others</source>
            <extracomment>One: {n} other</extracomment>
            <translation>
                <numerusform>eine weitere Person</numerusform>
                <numerusform>{n} weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>{n} paragraphs</source>
            <extracomment>One: {n} paragraph</extracomment>
            <translation>
                <numerusform>{n} Absatz</numerusform>
                <numerusform>{n} Absätze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>{n} paragraphs keep the speaker you gave them.</source>
            <extracomment>One: {n} paragraph keeps the speaker you gave it.</extracomment>
            <translation>
                <numerusform>{n} Absatz behält den von Hand gesetzten Sprecher.</numerusform>
                <numerusform>{n} Absätze behalten den von Hand gesetzten Sprecher.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <source>{n} paragraphs move to {name}.</source>
            <extracomment>One: {n} paragraph moves to {name}.</extracomment>
            <translation>
                <numerusform>{n} Absatz geht an {name}.</numerusform>
                <numerusform>{n} Absätze gehen an {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>{n} paragraphs of the second fill gaps of the first.</source>
            <extracomment>One: {n} paragraph of the second fills a gap of the first.</extracomment>
            <translation>
                <numerusform>{n} Absatz der zweiten füllt eine Lücke der ersten.</numerusform>
                <numerusform>{n} Absätze der zweiten füllen Lücken der ersten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/sentences.py"></location>
            <source>{n} passages were left out as probably not speech</source>
            <extracomment>One: {n} passage was left out as probably not speech</extracomment>
            <translation>
                <numerusform>{n} Stelle wurde ausgelassen, weil dort wahrscheinlich niemand spricht</numerusform>
                <numerusform>{n} Stellen wurden ausgelassen, weil dort wahrscheinlich niemand spricht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/sentences.py"></location>
            <source>{n} passages were left out as probably not speech.</source>
            <extracomment>One: {n} passage was left out as probably not speech.</extracomment>
            <translation>
                <numerusform>{n} Stelle wurde ausgelassen, weil dort wahrscheinlich niemand spricht.</numerusform>
                <numerusform>{n} Stellen wurden ausgelassen, weil dort wahrscheinlich niemand spricht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{n} pauses, {time}, left out</source>
            <extracomment>One: {n} pause, {time}, left out</extracomment>
            <translation>
                <numerusform>{n} Pause, {time}, ausgelassen</numerusform>
                <numerusform>{n} Pausen, {time}, ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/exporting/making.py"></location>
            <source>{n} places hidden</source>
            <extracomment>One: {n} place hidden</extracomment>
            <translation>
                <numerusform>{n} Stelle verborgen</numerusform>
                <numerusform>{n} Stellen verborgen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings are in the list.</source>
            <extracomment>One: {n} recording is in the list.</extracomment>
            <translation>
                <numerusform>{n} Aufnahme ist in der Liste.</numerusform>
                <numerusform>{n} Aufnahmen sind in der Liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings are recovered and will be transcribed.</source>
            <extracomment>One: {n} recording is recovered and will be transcribed.</extracomment>
            <translation>
                <numerusform>{n} Aufnahme ist wiederhergestellt und wird transkribiert.</numerusform>
                <numerusform>{n} Aufnahmen sind wiederhergestellt und werden transkribiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings could not be recovered</source>
            <extracomment>One: A recording could not be recovered</extracomment>
            <translation>
                <numerusform>Eine Aufnahme konnte nicht wiederhergestellt werden</numerusform>
                <numerusform>{n} Aufnahmen konnten nicht wiederhergestellt werden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>{n} recordings in the trash</source>
            <extracomment>One: {n} recording in the trash</extracomment>
            <translation>
                <numerusform>{n} Aufnahme im Papierkorb</numerusform>
                <numerusform>{n} Aufnahmen im Papierkorb</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings were interrupted</source>
            <extracomment>One: A recording was interrupted</extracomment>
            <translation>
                <numerusform>Eine Aufnahme wurde unterbrochen</numerusform>
                <numerusform>{n} Aufnahmen wurden unterbrochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{n} say it in other words</source>
            <extracomment>One: {n} says it in other words</extracomment>
            <translation>
                <numerusform>{n} mit anderen Worten</numerusform>
                <numerusform>{n} mit anderen Worten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>{n} say what the first has and are left out.</source>
            <extracomment>One: {n} says what the first has and is left out.</extracomment>
            <translation>
                <numerusform>{n} Absatz enthält, was die erste schon hat, und entfällt.</numerusform>
                <numerusform>{n} Absätze enthalten, was die erste schon hat, und entfallen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{n} seconds</source>
            <extracomment>One: {n} second</extracomment>
            <translation>
                <numerusform>{n} Sekunde</numerusform>
                <numerusform>{n} Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>{n} selected</source>
            <extracomment>One: {n} selected</extracomment>
            <translation>
                <numerusform>{n} ausgewählt</numerusform>
                <numerusform>{n} ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>{n} selected paragraphs</source>
            <extracomment>One: {n} selected paragraph</extracomment>
            <translation>
                <numerusform>{n} ausgewählter Absatz</numerusform>
                <numerusform>{n} ausgewählte Absätze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>{n} settings found</source>
            <extracomment>One: {n} setting found</extracomment>
            <translation>
                <numerusform>{n} Einstellung gefunden</numerusform>
                <numerusform>{n} Einstellungen gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/ui/header.py"></location>
            <source>{n} speakers</source>
            <extracomment>One: {n} speaker</extracomment>
            <translation>
                <numerusform>{n} Sprecher</numerusform>
                <numerusform>{n} Sprecher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>{n} speakers chosen</source>
            <extracomment>One: {n} speaker chosen</extracomment>
            <translation>
                <numerusform>{n} Sprecher ausgewählt</numerusform>
                <numerusform>{n} Sprecher ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>{n} speakers without names</source>
            <extracomment>One: {n} speaker without a name</extracomment>
            <translation>
                <numerusform>{n} Sprecher ohne Namen</numerusform>
                <numerusform>{n} Sprecher ohne Namen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>{n} speakers.</source>
            <extracomment>One: {n} speaker.</extracomment>
            <translation>
                <numerusform>{n} Sprecher.</numerusform>
                <numerusform>{n} Sprecher.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} subtitles</source>
            <extracomment>One: {n} subtitle</extracomment>
            <translation>
                <numerusform>{n} Untertitel</numerusform>
                <numerusform>{n} Untertitel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/card.py"></location>
            <source>{n} unclear speakers</source>
            <extracomment>One: {n} unclear speaker</extracomment>
            <translation>
                <numerusform>{n} unklarer Sprecher</numerusform>
                <numerusform>{n} unklare Sprecher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/card.py"></location>
            <source>{n} unclear words</source>
            <extracomment>One: {n} unclear word</extracomment>
            <translation>
                <numerusform>{n} unklares Wort</numerusform>
                <numerusform>{n} unklare Wörter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/phrases.py"></location>
            <source>{n} unnamed</source>
            <extracomment>One: {n} unnamed</extracomment>
            <translation>
                <numerusform>{n} ohne Namen</numerusform>
                <numerusform>{n} ohne Namen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/review/quiet_line.py"></location>
            <source>{offer} Press {key}.</source>
            <translation>{offer} {key} drücken.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>{paragraphs}, last changed {when}</source>
            <translation>{paragraphs}, zuletzt geändert: {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>{percent} % done</source>
            <translation>{percent} % fertig</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>{places} could not be transcribed; the sound is kept.</source>
            <translation>Nicht transkribiert: {places}; der Ton bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>{place} of {n}</source>
            <translation>{place} von {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>{program} transcript</source>
            <translation>Transkript von {program}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>{said}, {n} unclear words</source>
            <extracomment>One: {said}, {n} unclear word</extracomment>
            <translation>
                <numerusform>{said}, {n} unklares Wort</numerusform>
                <numerusform>{said}, {n} unklare Wörter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/export/clock.py"></location>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>{sentence} Code: {code}. {detail}</source>
            <translation>{sentence} Code: {code}. {detail}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/about_text.py"></location>
            <location filename="../../app/ui/files.py"></location>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/waiting.py"></location>
            <source>{sentence} {next}</source>
            <translation>{sentence} {next}</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{sentence}.</source>
            <translation>{sentence}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{size} GB</source>
            <translation>{size} GB</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>{size} GB of memory</source>
            <translation>{size} GB Arbeitsspeicher</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>{size} in all</source>
            <translation>{size} insgesamt</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>{size} in all.</source>
            <translation>Insgesamt {size}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{size} KB</source>
            <translation>{size} KB</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>{size} to go</source>
            <translation>noch {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>{source}, far away</source>
            <translation>{source}, entfernt</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>{source}, near</source>
            <translation>{source}, nah</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>{start} to {end}</source>
            <translation>{start} bis {end}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>{step} (undone)</source>
            <translation>{step} (rückgängig gemacht)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>{step}. Nothing is said there now.</source>
            <translation>{step}. Dort wird jetzt nichts gesagt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>{step}. Now there: “{words}”</source>
            <translation>{step}. Dort steht jetzt: „{words}“</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>{time}  {step}</source>
            <translation>{time}  {step}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{time} are saved.</source>
            <translation>{time} sind gesichert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of a source are missing on the disk</source>
            <translation>{time} einer Quelle fehlen auf der Festplatte</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of a source could not be kept up with</source>
            <translation>{time} einer Quelle gingen verloren, weil der Computer nicht nachkam</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{time} of audio is safe on disk.</source>
            <translation>{time} Audio liegen sicher auf der Festplatte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the microphone are missing on the disk</source>
            <translation>{time} des Mikrofons fehlen auf der Festplatte</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the microphone could not be kept up with</source>
            <translation>{time} des Mikrofons gingen verloren, weil der Computer nicht nachkam</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the system audio are missing on the disk</source>
            <translation>{time} des Systemtons fehlen auf der Festplatte</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the system audio could not be kept up with</source>
            <translation>{time} des Systemtons gingen verloren, weil der Computer nicht nachkam</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>{time} of this meeting are saved on disk. They are transcribed when Hansard is opened again.</source>
            <translation>{time} dieser Besprechung sind auf der Festplatte gesichert. Transkribiert wird, wenn Hansard wieder geöffnet wird.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waveform/slider.py"></location>
            <source>{time} of {length}</source>
            <translation>{time} von {length}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>{time} {state}</source>
            <translation>{time} {state}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/chart.py"></location>
            <source>{time} · {percent} %</source>
            <translation>{time} · {percent} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>{time}, {kind}. Then: {words}</source>
            <translation>{time}, {kind}. Damals: {words}</translation>
        </message>
        <message>
            <location filename="../../app/backup_intents.py"></location>
            <source>{title} (as of {when})</source>
            <translation>{title} (Stand: {when})</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>{title} (not downloaded)</source>
            <translation>{title} (nicht heruntergeladen)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>{title} ({n} later changes)</source>
            <extracomment>One: {title} ({n} later change)</extracomment>
            <translation>
                <numerusform>{title} ({n} spätere Änderung)</numerusform>
                <numerusform>{title} ({n} spätere Änderungen)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} could not be removed.</source>
            <translation>{title} konnte nicht entfernt werden.</translation>
        </message>
        <message>
            <source>{title} does; it is not on this computer yet.</source>
            <translation type="vanished">{title} kennt sie, ist aber noch nicht auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} is as it was downloaded.</source>
            <translation>{title} ist unverändert wie heruntergeladen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} is damaged; download it again.</source>
            <translation>{title} ist beschädigt; neu herunterladen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>{title} is not on this computer yet.</source>
            <translation>{title} ist noch nicht auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} is ready.</source>
            <translation>{title} ist bereit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>{title} tells speakers apart better, above all where people talk at the same time. It is free, but its authors ask for an account and your consent to their conditions. Only that is sent: never sound or text.</source>
            <translation>{title} unterscheidet Sprecher besser, vor allem wo mehrere zugleich sprechen. Es ist kostenlos, aber seine Urheber verlangen ein Konto und die Zustimmung zu ihren Bedingungen. Nur das wird gesendet: nie Ton oder Text.</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>{title} – talk time</source>
            <translation>{title} – Redezeit</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <source>{title}, part 2</source>
            <translation>{title}, Teil 2</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>{title}, {line}</source>
            <translation>{title}, {line}</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>{title}, {when}</source>
            <translation>{title}, {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>{title}, {when}, {length}</source>
            <translation>{title}, {when}, {length}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>{title}, {when}, {matches}</source>
            <translation>{title}, {when}, {matches}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>{title}. {text}</source>
            <translation>{title}. {text}</translation>
        </message>
        <message>
            <source>{total}+ matches</source>
            <translation type="vanished">{total}+ Treffer</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{total}+ matches, of the newest {number} the best shown first</source>
            <translation>Über {total} Treffer, von den neuesten {number} die besten zuerst</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{total}+ matches, the newest shown first</source>
            <translation>Über {total} Treffer, die neuesten zuerst</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>{used} used  ·  {free} free on this disk</source>
            <translation>{used} belegt  ·  {free} frei auf dieser Festplatte</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>{why}

The window closes when everything is saved.</source>
            <translation>{why}

Das Fenster schließt sich, wenn alles gesichert ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>{why} Type the recovery code to open it; nothing was changed, and nothing is lost.</source>
            <translation>{why} Zum Öffnen den Wiederherstellungscode eintippen; nichts wurde geändert, und nichts ist verloren.</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>{why} What you typed was: {words}</source>
            <translation>{why} Eingetippt war: {words}</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>{why}. {key} for the next one</source>
            <translation>{why}. {key}: zum nächsten</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>{why}: {words}. {place} of {total}.</source>
            <translation>{why}: {words}. {place} von {total}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>“As the system” follows its day and night.</source>
            <translation>„Wie das System“ folgt dem hellen und dunklen Modus des Systems.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>“More” makes lines and small words darker, and marks what is played in black or white.</source>
            <translation>„Mehr“ macht Linien und kleine Wörter dunkler und hebt in Schwarz oder Weiß hervor, was abgespielt wird.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>“Reduced” lets nothing slide or blink; the text jumps where it follows the playback.</source>
            <translation>„Reduziert“ lässt nichts gleiten oder blinken; beim Mitlaufen springt der Text.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>“This is not {name}” takes the name away in that meeting and removes its part of the stored voice.</source>
            <translation>„Das ist nicht {name}“ nimmt den Namen in dieser Besprechung weg und entfernt ihren Teil der gespeicherten Stimme.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/desk.py"></location>
            <source>“{model}” is downloaded once ({size}, licence {licence}). Then search also finds what says the same in other words. Your meetings are read by it on this computer, while nothing else is done, and nothing is sent anywhere. You can remove it at any time.</source>
            <translation>„{model}“ wird einmal heruntergeladen ({size}, Lizenz {licence}). Dann findet die Suche auch, was dasselbe mit anderen Worten sagt. Die Besprechungen werden dafür auf diesem Computer gelesen, während sonst nichts läuft, und nichts wird gesendet. Das Modell lässt sich jederzeit entfernen.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/files.py"></location>
            <source>“{name}”</source>
            <translation>„{name}“</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>“{name}” and others came with it. Choose here which is the sound of this text; the rest become meetings of their own.</source>
            <extracomment>One: “{name}” came with it. Choose it here if it is the sound of this text; otherwise it becomes a meeting of its own.</extracomment>
            <translation>
                <numerusform>„{name}“ kam mit. Hier wählen, falls das der Ton dieses Textes ist; sonst wird daraus eine eigene Besprechung.</numerusform>
                <numerusform>„{name}“ und weitere Dateien kamen mit. Hier wählen, welche der Ton dieses Textes ist; die übrigen werden eigene Besprechungen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/store/originals.py"></location>
            <source>“{name}” belongs to your library and is not replaced; choose another name.</source>
            <translation>„{name}“ gehört zur Bibliothek und wird nicht ersetzt; einen anderen Namen wählen.</translation>
        </message>
        <message>
            <location filename="../../app/watching.py"></location>
            <source>“{name}” came after its sound, which was taken in by itself; import it by hand to have its text too.</source>
            <translation>„{name}“ kam nach dem zugehörigen Ton, der schon allein übernommen wurde; die Datei von Hand importieren, um auch ihren Text zu haben.</translation>
        </message>
        <message>
            <location filename="../../app/bundle/reading.py"></location>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” cannot be opened.</source>
            <translation>„{name}“ kann nicht geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” changed while it was being read; try again when it is complete.</source>
            <translation>„{name}“ hat sich beim Lesen geändert; erneut versuchen, wenn die Datei vollständig ist.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” could not be read to the end.</source>
            <translation>„{name}“ konnte nicht bis zum Ende gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” does not exist.</source>
            <translation>„{name}“ existiert nicht.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” has a name too long for this disk.</source>
            <translation>„{name}“: Der Name ist zu lang für diesen Datenträger.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is a folder; choose an audio or video file.</source>
            <translation>„{name}“ ist ein Ordner; eine Audio- oder Videodatei wählen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>“{name}” is already in your library.</source>
            <translation>„{name}“ ist schon in der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is empty; there is no transcript in it.</source>
            <translation>„{name}“ ist leer; darin ist kein Transkript.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is empty; there is nothing to transcribe.</source>
            <translation>„{name}“ ist leer; es gibt nichts zu transkribieren.</translation>
        </message>
        <message>
            <location filename="../../app/bundle/reading.py"></location>
            <source>“{name}” is not a file.</source>
            <translation>„{name}“ ist keine Datei.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is not a file; choose a transcript.</source>
            <translation>„{name}“ ist keine Datei; ein Transkript wählen.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is not a file; choose an audio or video file.</source>
            <translation>„{name}“ ist keine Datei; eine Audio- oder Videodatei wählen.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>“{name}” is not a Word document without macros; save it as .docx.</source>
            <translation>„{name}“ ist kein Word-Dokument ohne Makros; als .docx sichern.</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>“{name}” is taken in. The text stays as it is.</source>
            <translation>„{name}“ wird übernommen. Der Text bleibt, wie er ist.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/keys.py"></location>
            <source>“{name}” is there already and is not a key; choose another name for the key.</source>
            <translation>„{name}“ gibt es schon, und es ist keine Zuordnungsliste; einen anderen Namen für die Liste wählen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>“{name}” is this meeting's file. It is read there from now on.</source>
            <translation>„{name}“ ist die Datei dieser Besprechung. Sie wird ab jetzt von dort gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>“{name}” is too large for a template.</source>
            <translation>„{name}“ ist zu groß für eine Vorlage.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” may not be read; check its permissions.</source>
            <translation>„{name}“ darf nicht gelesen werden; die Zugriffsrechte prüfen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/joining/watching.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>“{name}”: {sentence}</source>
            <translation>„{name}“: {sentence}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>“{text}” is not complete. Write, for example, after:2026-03-01 or longer:30m.</source>
            <translation>„{text}“ ist nicht vollständig. Möglich ist zum Beispiel after:2026-03-01 oder longer:30m.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finished.py"></location>
            <source>“{title}” could not be transcribed.</source>
            <translation>„{title}“ konnte nicht transkribiert werden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>“{title}” is in the list.</source>
            <translation>„{title}“ ist in der Liste.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>“{title}” is no longer part of the voice of {name}.</source>
            <translation>„{title}“ ist nicht mehr Teil der Stimme von {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finished.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>“{title}” is ready.</source>
            <translation>„{title}“ ist fertig.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>“{title}” is recovered and will be transcribed.</source>
            <translation>„{title}“ ist wiederhergestellt und wird transkribiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/front.py"></location>
            <source>“{title}” is saved.</source>
            <translation>„{title}“ ist gesichert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/desk.py"></location>
            <source>“{words}” looks right in {n} places.</source>
            <extracomment>One: “{words}” looks right in {n} place.</extracomment>
            <translation>
                <numerusform>„{words}“ an {n} Stelle bestätigt.</numerusform>
                <numerusform>„{words}“ an {n} Stellen bestätigt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>… and {count} more</source>
            <translation>… und {count} weitere</translation>
        </message>
    </context>
</TS>
