<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Hansard</name>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <location filename="../../app/ui/settings_window/fields.py"></location>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" cannot be written in that folder; choose another folder.</source>
            <translation>« {name} » ne peut pas être écrit dans ce dossier ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" cannot be written: its folder does not exist. Choose another folder.</source>
            <translation>« {name} » ne peut pas être écrit : son dossier n’existe pas. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" cannot be written: that disk can only be read. Choose another folder.</source>
            <translation>« {name} » ne peut pas être écrit : ce disque est en lecture seule. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" could not be written; what was there before is unchanged.</source>
            <translation>« {name} » n’a pas pu être écrit ; ce qui s’y trouvait est inchangé.</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" is a folder; choose another name.</source>
            <translation>« {name} » est un dossier ; choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" is open in another program; close it there and try again.</source>
            <translation>« {name} » est ouvert dans un autre programme ; fermez-le et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;About Hansard</source>
            <translation>À &amp;propos de Hansard</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Back</source>
            <translation>P&amp;récédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Back 3 seconds</source>
            <translation>&amp;Reculer de 3 secondes</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Backups…</source>
            <translation>&amp;Sauvegardes…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Discard the recording…</source>
            <translation>A&amp;bandonner l’enregistrement…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Edit text</source>
            <translation>Modi&amp;fier le texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Favourite</source>
            <translation>&amp;Favori</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Find in transcript</source>
            <translation>Rechercher dans &amp;la transcription</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Forward</source>
            <translation>Sui&amp;vant</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Forward 3 seconds</source>
            <translation>&amp;Avancer de 3 secondes</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>&amp;From</source>
            <translation>&amp;Du</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Give the words before to the previous paragraph</source>
            <translation>Envo&amp;yer les mots d’avant au paragraphe précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Go to time…</source>
            <translation>Aller au &amp;temps…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Hide this speaker</source>
            <translation>&amp;Masquer cet intervenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;History…</source>
            <translation>Histori&amp;que…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Import files…</source>
            <translation>&amp;Importer des fichiers…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Join with another recording…</source>
            <translation>&amp;Joindre à un autre enregistrement…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Join with the paragraph before</source>
            <translation>&amp;Joindre au paragraphe précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Keys</source>
            <translation>&amp;Touches</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Live captions</source>
            <translation>&amp;Sous-titres en direct</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Mark this moment</source>
            <translation>&amp;Marquer ce moment</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>&amp;Pause recording</source>
            <translation>Mettre l’enregistrement en &amp;pause</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Play or pause</source>
            <translation>&amp;Lire ou mettre en pause</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Playback</source>
            <translation>&amp;Lecture</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Queue</source>
            <translation>&amp;File d’attente</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>&amp;Record a meeting</source>
            <translation>&amp;Enregistrer une réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Recording</source>
            <translation>&amp;Enregistrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Redo {step}</source>
            <translation>&amp;Rétablir : {step}</translation>
        </message>
        <message>
            <source>&amp;Resume recording</source>
            <translation type="vanished">&amp;Reprendre l’enregistrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Search all meetings</source>
            <translation>Rechercher dans les ré&amp;unions</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Show the recording</source>
            <translation>&amp;Afficher l’enregistrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Speech models…</source>
            <translation>&amp;Modèles vocaux…</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>&amp;To</source>
            <translation>&amp;Au</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Transcribe again…</source>
            <translation>&amp;Transcrire à nouveau…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Undo {step}</source>
            <translation>&amp;Annuler : {step}</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Use another device when one is lost</source>
            <translation>&amp;Utiliser un autre appareil si l’un est perdu</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Voices</source>
            <translation>V&amp;oix</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>0.1 seconds more</source>
            <translation>0,1 seconde de plus</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>0.25 seconds more</source>
            <translation>0,25 seconde de plus</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>01, 02 and so on, in the order of the list</source>
            <translation>01, 02 et ainsi de suite, dans l’ordre de la liste</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>1 h or longer</source>
            <translation>1 h ou plus</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>1.  Open the model's page, sign in or make an account, and agree to the conditions.</source>
            <translation>1.  Ouvrez la page du modèle, connectez-vous ou créez un compte, et acceptez les conditions.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>15 min to 1 h</source>
            <translation>15 min à 1 h</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>2.  Open the page for tokens and make one that may read.</source>
            <translation>2.  Ouvrez la page des jetons et créez-en un avec le droit de lecture.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>3.  Paste the token here.</source>
            <translation>3.  Collez le jeton ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>4:14, 254 or +30</source>
            <translation>4:14, 254 ou +30</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>[gap of about {time}]</source>
            <translation>[trou d’environ {time}]</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>[recording paused at {time}]</source>
            <translation>[enregistrement en pause à {time}]</translation>
        </message>
        <message>
            <location filename="../../app/export/pseudonyms/hiding.py"></location>
            <source>[redacted]</source>
            <translation>[masqué]</translation>
        </message>
        <message>
            <location filename="../../app/store/backups.py"></location>
            <source>A backup of the library could not be made, so nothing was changed.</source>
            <translation>La bibliothèque n’a pas pu être sauvegardée, rien n’a donc été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>A brace is not closed in the naming pattern; write {fields}.</source>
            <translation>Une accolade n’est pas fermée dans le schéma de nom ; écrivez {fields}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>A change that could not be saved last time is saved now.</source>
            <translation>Une modification qui n’avait pas pu être enregistrée la dernière fois l’est maintenant.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>A draft of what is said appears while you record; it costs computing time.</source>
            <translation>Un brouillon de ce qui est dit apparaît pendant l’enregistrement ; il demande du temps de calcul.</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>A file of a meeting is missing: {file}</source>
            <translation>Il manque un fichier d’une réunion : {file}</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>A file of a meeting is not what was saved: {file}</source>
            <translation>Un fichier d’une réunion n’est plus tel qu’il a été enregistré : {file}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>a file of another program, which was left alone</source>
            <translation>un fichier d’un autre programme, laissé tel quel</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/asking.py"></location>
            <source>A file of that name is in this folder already. Its content will be lost.</source>
            <translation>Un fichier de ce nom existe déjà dans ce dossier. Son contenu sera perdu.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>A file of the speech model holds more than numbers, such as a program. Nothing of it was run; remove the model and download it again.</source>
            <translation>Un fichier du modèle vocal contient autre chose que des nombres, par exemple un programme. Rien n’en a été exécuté ; supprimez le modèle et téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>A file of the speech model is damaged. The recording is safe; download the model again.</source>
            <translation>Un fichier du modèle vocal est endommagé. L’enregistrement est en sécurité ; téléchargez le modèle à nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>a file that the disk cannot read</source>
            <translation>un fichier que le disque n’arrive pas à lire</translation>
        </message>
        <message>
            <location filename="../../app/arrangement_intents.py"></location>
            <source>A folder or a tag needs a name.</source>
            <translation>Un dossier ou une étiquette doit avoir un nom.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>A folder…</source>
            <translation>Un dossier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>A key that gets another command is taken from the one it had.</source>
            <translation>Une touche donnée à une autre commande est retirée à celle qui l’avait.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>A moment of sound was lost.</source>
            <translation>Un instant de son est perdu.</translation>
        </message>
        <message>
            <source>a new speaker</source>
            <translation type="vanished">un nouvel intervenant</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>A number from 1</source>
            <translation>Un numéro à partir de 1</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>A number makes telling them apart surer, if it is right. It is asked again at each import.</source>
            <translation>Un nombre, s’il est juste, aide à les distinguer. Il est redemandé à chaque import.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>A part of Hansard is missing</source>
            <translation>Il manque une partie de Hansard</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>A part of its sound is missing now.</source>
            <translation>Une partie de son audio manque maintenant.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>a part of the audio was gone from the disk</source>
            <translation>une partie de l’audio avait disparu du disque</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>A part of the library file cannot be read.</source>
            <translation>Une partie du fichier de la bibliothèque est illisible.</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>A part of the library is damaged. Nothing was changed.</source>
            <translation>Une partie de la bibliothèque est endommagée. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>A place such as 4:14 or 254, or +30 and -10 seconds from here.</source>
            <translation>Un endroit comme 4:14 ou 254, ou +30 et -10 secondes à partir d’ici.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>A recorder of another version of Hansard is running. Close all its windows and try again.</source>
            <translation>L’enregistreur d’une autre version de Hansard est en marche. Fermez toutes ses fenêtres et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>A sentence to paste into the invitation or the chat</source>
            <translation>Une phrase à coller dans l’invitation ou le chat</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source came in after {time}</source>
            <translation>Une source est arrivée après {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source could not be written for {time}</source>
            <translation>Une source n’a pas pu être écrite pendant {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source ended {time} earlier</source>
            <translation>Une source s’est terminée {time} plus tôt</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was changed, {time} without it</source>
            <translation>Une source a été changée, {time} sans elle</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was not there for {time}</source>
            <translation>Une source a manqué pendant {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was set up anew, {time} without it</source>
            <translation>Une source a été reconfigurée, {time} sans elle</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was taken to another device for {time}</source>
            <translation>Une source a été basculée sur un autre appareil pendant {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was unplugged for {time}</source>
            <translation>Une source a été débranchée pendant {time}</translation>
        </message>
        <message>
            <location filename="../../app/export/tiers.py"></location>
            <source>A tier of words for each speaker</source>
            <translation>Un niveau de mots pour chaque intervenant</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>A time every</source>
            <translation>Un temps toutes les</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>A token is needed.</source>
            <translation>Un jeton est nécessaire.</translation>
        </message>
        <message>
            <location filename="../../app/vaulting.py"></location>
            <source>A transcription or a recording is under way; turn encryption on or off when it is finished. Nothing was changed.</source>
            <translation>Une transcription ou un enregistrement est en cours ; activez ou désactivez le chiffrement une fois terminé. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>A transcription or a recording is under way; turn the vault on or off when it is finished. Nothing was changed.</source>
            <translation type="vanished">Une transcription ou un enregistrement est en cours ; activez ou désactivez le coffre une fois terminé. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>A voice print is a description of how someone sounds. It stays on this computer. Ask the person first.

Hansard only suggests names; you decide each time. A voice can be forgotten whenever you want.</source>
            <translation>Une empreinte vocale décrit la façon dont une voix sonne. Elle reste sur cet ordinateur. Demandez d’abord à la personne.

Hansard ne fait que suggérer des noms ; vous décidez à chaque fois. Une voix peut être oubliée à tout moment.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>a voice that is known</source>
            <translation>une voix connue</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>A Whisper model</source>
            <translation>Un modèle Whisper</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>A Word document with marks such as {mark} where the meeting's title, its speakers and its paragraphs go. The example shows all of them.</source>
            <translation>Un document Word avec des balises comme {mark} là où vont le titre de la réunion, ses intervenants et ses paragraphes. L’exemple les montre toutes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>A zip file…</source>
            <translation>Un fichier zip…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <location filename="../../app/ui/menus.py"></location>
            <source>About Hansard</source>
            <translation>À propos de Hansard</translation>
        </message>
        <message>
            <location filename="../../app/progress.py"></location>
            <source>about {hours} h left</source>
            <translation>encore {hours} h environ</translation>
        </message>
        <message>
            <location filename="../../app/progress.py"></location>
            <source>about {hours} h {minutes} min left</source>
            <translation>encore {hours} h {minutes} min environ</translation>
        </message>
        <message>
            <location filename="../../app/progress.py"></location>
            <source>about {minutes} min left</source>
            <translation>encore {minutes} min environ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/recorder_sentences.py"></location>
            <source>About {n} minutes of space left.</source>
            <extracomment>One: About {n} minute of space left.</extracomment>
            <translation>
                <numerusform>Il reste environ {n} minute d’espace.</numerusform>
                <numerusform>Il reste environ {n} minutes d’espace.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>about {time} of work</source>
            <translation>environ {time} de travail</translation>
        </message>
        <message>
            <source>accept word</source>
            <translation type="vanished">acceptation du mot</translation>
        </message>
        <message>
            <source>accept {count} words</source>
            <translation type="vanished">acceptation de {count} mots</translation>
        </message>
        <message>
            <source>accept “{word}”</source>
            <translation type="vanished">acceptation de « {word} »</translation>
        </message>
        <message>
            <source>accept “{word}” in {count} places</source>
            <translation type="vanished">acceptation de « {word} » à {count} endroits</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>accessibility, high contrast</source>
            <translation>accessibilité, contraste élevé</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Add a note</source>
            <translation>Ajouter une note</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Add a note at the place that is played</source>
            <translation>Ajouter une note à l’endroit en cours de lecture</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Add a word to look for: words with a minus are only left out.</source>
            <translation>Ajoutez un mot à rechercher : les mots précédés d’un moins sont seulement exclus.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>Add folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>add note</source>
            <translation>ajout d’une note</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Add the so&amp;und…</source>
            <translation>Ajo&amp;uter le son…</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Add the sound</source>
            <translation>Ajouter le son</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Add the sound…</source>
            <translation>Ajouter le son…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Afrikaans</source>
            <translation>Afrikaans</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>After a meeting was finished</source>
            <translation>Après la fin d’une réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>After a pause, playing starts this much earlier, so that no word is missed. 0 turns it off.</source>
            <translation>Après une pause, la lecture reprend un peu plus tôt, pour ne manquer aucun mot. 0 désactive ce retour.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>After damage was put right</source>
            <translation>Après la réparation d’un dommage</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>After five minutes without a window.</source>
            <translation>Après cinq minutes sans fenêtre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>After this time the sound of a transcribed meeting is removed and its text stays. A meeting's menu can keep it from that.</source>
            <translation>Après ce délai, le son d’une réunion transcrite est supprimé et son texte reste. Le menu d’une réunion permet de l’en exempter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Agree</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Albanian</source>
            <translation>Albanais</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>All changes saved</source>
            <translation>Tout est enregistré</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>All meetings</source>
            <translation>Toutes les réunions</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>All models…</source>
            <translation>Tous les modèles…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>All of {name}</source>
            <translation>Tout ce que dit {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>All steps</source>
            <translation>Toutes les étapes</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>All unclear words checked.</source>
            <translation>Tous les mots incertains sont vérifiés.</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>All unclear words checked. {key} shows more.</source>
            <translation>Tous les mots incertains sont vérifiés. {key} en affiche plus.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/row_view.py"></location>
            <source>Also called: {names}</source>
            <translation>Aussi appelé : {names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Also change {n} others…</source>
            <extracomment>One: Also change {n} other…</extracomment>
            <translation>
                <numerusform>Changer aussi {n} autre…</numerusform>
                <numerusform>Changer aussi {n} autres…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Also how the speakers sound</source>
            <translation>Aussi le timbre de voix des intervenants</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Also what appears in a folder that lies in a watched one.</source>
            <translation>Aussi ce qui apparaît dans un dossier placé dans un dossier surveillé.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Amharic</source>
            <translation>Amharique</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>An encrypted library can be read only with its key: on this computer, or with a recovery code. If both are lost, it is lost.</source>
            <translation>Une bibliothèque chiffrée n’est lisible qu’avec sa clé : sur cet ordinateur, ou avec un code de récupération. Si les deux sont perdus, elle l’est aussi.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>and {n} more</source>
            <extracomment>One: and {n} more</extracomment>
            <translation>
                <numerusform>et {n} autre</numerusform>
                <numerusform>et {n} autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>animation, accessibility, reduced motion</source>
            <translation>animation, mouvement, accessibilité, animations réduites</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Another Hansard takes it in as it is: text, corrections and their history, speakers' names, notes, tags and sound.</source>
            <translation>Un autre Hansard l’intègre tel quel : texte, corrections et leur historique, noms des intervenants, notes, étiquettes et son.</translation>
        </message>
        <message>
            <source>another language</source>
            <translation type="vanished">une autre langue</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>Another program is using the library file. Hansard tries again until it is free.</source>
            <translation>Un autre programme utilise le fichier de la bibliothèque. Hansard réessaie jusqu’à ce qu’il soit libre.</translation>
        </message>
        <message>
            <location filename="../../app/store/faults.py"></location>
            <source>Another program is using the library file; close it and try again. Nothing was lost.</source>
            <translation>Un autre programme utilise le fichier de la bibliothèque ; fermez-le et réessayez. Rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Another program is using the library.</source>
            <translation>Un autre programme utilise la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Another window or command is downloading this model already.</source>
            <translation>Une autre fenêtre ou commande télécharge déjà ce modèle.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any date</source>
            <translation>Toutes les dates</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any folder</source>
            <translation>Tous les dossiers</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any length</source>
            <translation>Toutes les durées</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any speaker</source>
            <translation>Tous les intervenants</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any tag</source>
            <translation>Toutes les étiquettes</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Anywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/shell.py"></location>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Arabic</source>
            <translation>Arabe</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Armenian</source>
            <translation>Arménien</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/shell.py"></location>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>As the system follows its day and night.</source>
            <translation type="vanished">« Comme le système » suit son mode jour et nuit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Ask {name} first. The voice print stays on this computer.</source>
            <translation>Demandez d’abord à {name}. L’empreinte vocale reste sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>asks for an account</source>
            <translation>demande un compte</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Assamese</source>
            <translation>Assamais</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>At each paragraph</source>
            <translation>À chaque paragraphe</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>At most the last second is missing.</source>
            <translation>Il manque au plus la dernière seconde.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>At most the last second of each is missing.</source>
            <translation>Il manque au plus la dernière seconde de chacun.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>At the playhead ({time})</source>
            <translation>À la position de lecture ({time})</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>At the weekly check</source>
            <translation>À la vérification hebdomadaire</translation>
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
            <translation>Participants</translation>
        </message>
        <message>
            <location filename="../../app/people/attendees.py"></location>
            <source>Attendees: {names}</source>
            <translation>Participants : {names}</translation>
        </message>
        <message>
            <location filename="../../app/export/audacity.py"></location>
            <source>Audacity labels (.txt)</source>
            <translation>Marqueurs Audacity (.txt)</translation>
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
            <translation>Audio et vidéo</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, AAC (.m4a)</source>
            <translation>Extrait audio, AAC (.m4a)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, FLAC (.flac)</source>
            <translation>Extrait audio, FLAC (.flac)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, MP3 (.mp3)</source>
            <translation>Extrait audio, MP3 (.mp3)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, Opus (.opus)</source>
            <translation>Extrait audio, Opus (.opus)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, WAV (.wav)</source>
            <translation>Extrait audio, WAV (.wav)</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Audio file not found</source>
            <translation>Fichier audio introuvable</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Audio sources</source>
            <translation>Sources audio</translation>
        </message>
        <message>
            <location filename="../../app/ui/attendee_field.py"></location>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../../app/ui/attendee_field.py"></location>
            <source>Automatic, at most {number}</source>
            <translation>Automatique, {number} au plus</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>automatic, detect</source>
            <translation>automatique, détecter</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Azerbaijani</source>
            <translation>Azerbaïdjanais</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <location filename="../../app/ui/speech/token.py"></location>
            <location filename="../../app/ui/vault/setup.py"></location>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Back 5 seconds</source>
            <translation>Reculer de 5 secondes</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Back to meetings</source>
            <translation>Retour aux réunions</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Back {n} seconds</source>
            <extracomment>One: Back {n} second</extracomment>
            <translation>
                <numerusform>Reculer de {n} seconde</numerusform>
                <numerusform>Reculer de {n} secondes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Backups and former files of the library still hold a copy of the texts until newer ones take their place, by {day}.</source>
            <translation>Les sauvegardes et les anciens fichiers de la bibliothèque gardent une copie des textes jusqu’à ce que de plus récents les remplacent, au plus tard le {day}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Backups made before</source>
            <translation>Sauvegardes faites avant</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Backups of all text are made by themselves. Recordings are separate files and are not in them.</source>
            <translation>Tous les textes sont sauvegardés automatiquement. Les enregistrements sont des fichiers séparés et n’y sont pas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Backups of the texts</source>
            <translation>Sauvegardes des textes</translation>
        </message>
        <message>
            <source>Backups of the texts still hold a copy until newer ones take their place, by {day}.</source>
            <translation type="vanished">Les sauvegardes des textes en gardent une copie jusqu’à ce que de plus récentes les remplacent, au plus tard le {day}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Backups, the newest first</source>
            <translation>Sauvegardes, la plus récente en premier</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Balanced</source>
            <translation>Équilibré</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Bashkir</source>
            <translation>Bachkir</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Basque</source>
            <translation>Basque</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before a backup was restored</source>
            <translation>Avant la restauration d’une sauvegarde</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before a meeting was transcribed again</source>
            <translation>Avant une nouvelle transcription de réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before a text was made anew</source>
            <translation>Avant qu’un texte soit refait</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before an update</source>
            <translation>Avant une mise à jour</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before changing speakers, {time}</source>
            <translation>Avant le changement d’intervenants, {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before changing words everywhere, {time}</source>
            <translation>Avant le changement de mots partout, {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before finding speakers again, {time}</source>
            <translation>Avant la nouvelle recherche des intervenants, {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before meetings were deleted</source>
            <translation>Avant la suppression de réunions</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before merging speakers, {time}</source>
            <translation>Avant la fusion d’intervenants, {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Before recording</source>
            <translation>Avant l’enregistrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before removing paragraphs, {time}</source>
            <translation>Avant la suppression de paragraphes, {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before replacing, {time}</source>
            <translation>Avant le remplacement, {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before restoring rows, {time}</source>
            <translation>Avant la restauration de lignes, {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before transcribing again, {time}</source>
            <translation>Avant la nouvelle transcription, {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Before “{words}” ({time})</source>
            <translation>Avant « {words} » ({time})</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before: {step}, {time}</source>
            <translation>Avant : {step}, {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Being downloaded</source>
            <translation>Téléchargement en cours</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Being verified…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Belarusian</source>
            <translation>Biélorusse</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Bengali</source>
            <translation>Bengali</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Best match first</source>
            <translation>Meilleurs résultats d’abord</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Best mix of accuracy and speed.</source>
            <translation>Le meilleur équilibre entre précision et vitesse.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Bosnian</source>
            <translation>Bosniaque</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Both recorded for {time}.</source>
            <translation>Les deux ont enregistré en même temps pendant {time}.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Breton</source>
            <translation>Breton</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Built-in</source>
            <translation>Intégré</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Bulgarian</source>
            <translation>Bulgare</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Burmese</source>
            <translation>Birman</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>By itself.</source>
            <translation>De lui-même.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>By title</source>
            <translation>Par titre</translation>
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
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Cantonese</source>
            <translation>Cantonais</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Captures your microphone and what you hear. Works with any call app.</source>
            <translation>Capte votre microphone et ce que vous entendez. Fonctionne avec toute application d’appel.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Catalan</source>
            <translation>Catalan</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Change every&amp;where…</source>
            <translation>Changer par&amp;tout…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>change everywhere</source>
            <translation>changement partout</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Change everywhere…</source>
            <translation>Changer partout…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Change folder…</source>
            <translation>Changer de dossier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Change sources…</source>
            <translation>Changer les sources…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Change spea&amp;ker…</source>
            <translation>Changer d’&amp;intervenant…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Change speaker</source>
            <translation>Changer d’intervenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>change speaker to {name}</source>
            <translation>attribution à {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Change {n} places</source>
            <extracomment>One: Change {n} place</extracomment>
            <translation>
                <numerusform>Changer {n} endroit</numerusform>
                <numerusform>Changer {n} endroits</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Change “{words}” everywhere</source>
            <translation>Changer « {words} » partout</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Changed since</source>
            <translation>Modifiée depuis</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Changed “{old}” to “{new}” in {n} places.</source>
            <extracomment>One: Changed “{old}” to “{new}” in {n} place.</extracomment>
            <translation>
                <numerusform>« {old} » changé en « {new} » à {n} endroit.</numerusform>
                <numerusform>« {old} » changé en « {new} » à {n} endroits.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <location filename="../../app/ui/review/card.py"></location>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Change…</source>
            <translation>Changer…</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>characters</source>
            <translation>caractères</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>characters a second</source>
            <translation>caractères par seconde</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/chart.py"></location>
            <source>Chart of talk time</source>
            <translation>Graphique du temps de parole</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Check its permissions, then go on. {goes_on}</source>
            <translation>Vérifiez ses droits d’accès, puis reprenez. {goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Check that you may read it. Nothing was changed.</source>
            <translation>Vérifiez que vous avez le droit de le lire. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Check the library</source>
            <translation>Vérifier la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Checking the file and copying its sound. Nothing is taken in before all of it is checked.</source>
            <translation>Vérification du fichier et copie de son contenu audio. Rien n’est intégré avant que tout soit vérifié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Checking the library and its files</source>
            <translation>Vérification de la bibliothèque et de ses fichiers</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Checking the model file</source>
            <translation>Vérification du fichier du modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Checking {model}</source>
            <translation>Vérification : {model}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Chinese</source>
            <translation>Chinois</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Choose a speech model</source>
            <translation>Choisir un modèle vocal</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Choose a template</source>
            <translation>Choisir un modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>Choose another</source>
            <translation>En choisir un autre</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Choose days</source>
            <translation>Choisir des jours</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Choose days…</source>
            <translation>Choisir des jours…</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Choose files…</source>
            <translation>Choisir des fichiers…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Choose none</source>
            <translation>Ne rien choisir</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Choose one in the list.</source>
            <translation>Choisissez-en une dans la liste.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Choose the language…</source>
            <translation>Choisir la langue…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>Choose the model's folder</source>
            <translation>Choisir le dossier du modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Choose the model's own folder or its zip file. Nothing was changed.</source>
            <translation>Choisissez le dossier du modèle lui-même ou son fichier zip. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>Choose the model's zip file</source>
            <translation>Choisir le fichier zip du modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>Choose the speaker</source>
            <translation>Choisir l’intervenant</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <location filename="../../app/same_time_intents.py"></location>
            <source>Choose two different meetings.</source>
            <translation>Choisissez deux réunions différentes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Choose where to save…</source>
            <translation>Choisir l’emplacement…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Chosen</source>
            <translation>Choisi</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Clear filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>Click a word to hear it. Double-click it, or press {key}, to correct it.</source>
            <translation>Cliquez sur un mot pour l’entendre. Double-cliquez dessus, ou appuyez sur {key}, pour le corriger.</translation>
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
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Close anyway</source>
            <translation>Fermer quand même</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Close Hansard</source>
            <translation>Fermer Hansard</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Close other programs that use the graphics card, and run 'hansard doctor' again.</source>
            <translation>Fermez les autres programmes qui utilisent la carte graphique, et relancez 'hansard doctor'.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Codes take the place of the names of those who speak, also in what is said, in the title and in the notes. Sound gets a tone there.</source>
            <translation>Des codes remplacent les noms de ceux qui parlent, aussi dans ce qui est dit, dans le titre et dans les notes. Dans le son, un bip les couvre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Commands and their keys</source>
            <translation>Commandes et leurs touches</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/listing.py"></location>
            <source>Commands found</source>
            <translation>Commandes trouvées</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Comparing the sound of both</source>
            <translation>Comparaison du son des deux</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Comparing the sound of both…</source>
            <translation>Comparaison du son des deux…</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Comparing…</source>
            <translation>Comparaison…</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>computer sound</source>
            <translation>audio système</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>confirm speaker</source>
            <translation>confirmation de l’intervenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>confirm speaker of {count} paragraphs</source>
            <translation>confirmation de l’intervenant de {count} paragraphes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/desk.py"></location>
            <source>Confirmed the speaker of {n} paragraphs.</source>
            <extracomment>One: Confirmed the speaker of {n} paragraph.</extracomment>
            <translation>
                <numerusform>Intervenant confirmé pour {n} paragraphe.</numerusform>
                <numerusform>Intervenant confirmé pour {n} paragraphes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Consent is needed.</source>
            <translation>Votre accord est nécessaire.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>consent, law, notice</source>
            <translation>accord, consentement, loi, information</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Continue anyway</source>
            <translation>Continuer quand même</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Continue: {title}</source>
            <translation>Continuer : {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Copied the chart and the table.</source>
            <translation>Graphique et tableau copiés.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Copied the report.</source>
            <translation>Rapport copié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <location filename="../../app/ui/unsaved.py"></location>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy &amp;without names</source>
            <translation type="vanished">Copi&amp;er sans les noms</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Copy diagnostics</source>
            <translation>Copier le diagnostic</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Copy imported files</source>
            <translation>Copier les fichiers importés</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>Copy notice text</source>
            <translation>Copier le texte d’information</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Copy what comes from watched folders</source>
            <translation>Copier ce qui vient des dossiers surveillés</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Copy with names and &amp;times</source>
            <translation>Copier avec les n&amp;oms et les temps</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Copy without names</source>
            <translation>Copier sans les noms</translation>
        </message>
        <message>
            <location filename="../../app/ui/about_text.py"></location>
            <source>Corrections without a place</source>
            <translation>Corrections sans emplacement</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Could not read the sound</source>
            <translation>Impossible de lire le son</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Could not read the sound in this file; it may be damaged or not audio at all. Your file was not changed.</source>
            <translation>Impossible de lire le son de ce fichier ; il est peut-être endommagé, ou ce n’est pas de l’audio. Votre fichier n’a pas été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>Count times from the start of the part</source>
            <translation>Commencer les temps à zéro</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Croatian</source>
            <translation>Croate</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>current</source>
            <translation>actuel</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Cut; paste on another speaker to merge</source>
            <translation>Coupé ; collez sur un autre intervenant pour fusionner</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Czech</source>
            <translation>Tchèque</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>d MMMM</source>
            <translation>d MMMM</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>d MMMM HH:mm</source>
            <translation>d MMMM HH:mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <location filename="../../app/ui/caring/words.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../app/wording.py"></location>
            <source>d MMMM yyyy, HH:mm</source>
            <translation>d MMMM yyyy, HH:mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Damaged</source>
            <translation>Endommagé</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Damaged; download it again</source>
            <translation>Endommagé ; téléchargez-le à nouveau</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Danish</source>
            <translation>Danois</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/shell.py"></location>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../app/export/json_v1.py"></location>
            <source>Data (.json)</source>
            <translation>Données (.json)</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Date imported</source>
            <translation>Importée</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Date recorded</source>
            <translation>Enregistrée</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>ddd HH:mm</source>
            <translation>ddd HH:mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Decide later</source>
            <translation>Décider plus tard</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Default ({name})</source>
            <translation>Par défaut ({name})</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Delete for good</source>
            <translation>Supprimer définitivement</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Delete for good…</source>
            <translation>Supprimer définitivement…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Delete recording</source>
            <translation>Supprimer l’enregistrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Delete recording…</source>
            <translation>Supprimer l’enregistrement…</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Delete them</source>
            <translation>Les supprimer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Delete {n} meetings for good?</source>
            <extracomment>One: Delete {n} meeting for good?</extracomment>
            <translation>
                <numerusform>Supprimer définitivement {n} réunion ?</numerusform>
                <numerusform>Supprimer définitivement {n} réunions ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>Delete {time} of “{title}”?</source>
            <translation>Supprimer {time} de « {title} » ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Delete “{title}” for good?</source>
            <translation>Supprimer définitivement « {title} » ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Deleted the recording. It is kept for seven days.</source>
            <translation>Enregistrement supprimé. Il est conservé sept jours.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Deleted today {time}</source>
            <translation>Supprimée aujourd’hui à {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Deleted yesterday {time}</source>
            <translation>Supprimée hier à {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Deleted {n} meetings for good.</source>
            <extracomment>One: Deleted {n} meeting for good.</extracomment>
            <translation>
                <numerusform>{n} réunion supprimée définitivement.</numerusform>
                <numerusform>{n} réunions supprimées définitivement.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Deleted {when}</source>
            <translation>Supprimée le {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>deleted, restore, bin</source>
            <translation>supprimé, effacé, restaurer, poubelle</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Deleting {n} meetings…</source>
            <extracomment>One: Deleting {n} meeting…</extracomment>
            <translation>
                <numerusform>Suppression de {n} réunion…</numerusform>
                <numerusform>Suppression de {n} réunions…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Details of {title}</source>
            <translation>Détails : {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Did you mean “{words}”? ({count})</source>
            <translation>Vouliez-vous dire « {words} » ? ({count})</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Different</source>
            <translation>Différente</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Discard recording</source>
            <translation>Abandonner l’enregistrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Discard {time} of “{title}”?</source>
            <translation>Abandonner {time} de « {title} » ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Discard {time}?</source>
            <translation>Abandonner {time} ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Discard…</source>
            <translation>Abandonner…</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/cards.py"></location>
            <location filename="../../app/ui/review/quiet_line.py"></location>
            <location filename="../../app/ui/toast.py"></location>
            <source>Dismiss</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/cards.py"></location>
            <source>Dismiss: {title}</source>
            <translation>Masquer : {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>Do not show tips</source>
            <translation>Ne pas afficher les astuces</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Do {title} next</source>
            <translation>Traiter {title} ensuite</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Done  ·  {time} for {length} of sound</source>
            <translation>Terminé  ·  {time} pour {length} de son</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Done again: {step}.</source>
            <translation>Rétabli : {step}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Done; the text is kept</source>
            <translation>Terminé ; le texte est conservé</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>Double-click a word, or press {key}, to correct it.</source>
            <translation>Double-cliquez sur un mot, ou appuyez sur {key}, pour le corriger.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/desk.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Download again</source>
            <translation>Télécharger à nouveau</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Download stopped at {percent} %.</source>
            <translation>Téléchargement arrêté à {percent} %.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Download that model…</source>
            <translation>Télécharger ce modèle…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Downloaded from huggingface.co when you click Download, and not before. The server sees this computer's address, which model is asked for and, where the model's authors want to know who you are, your token.</source>
            <translation>Téléchargés depuis huggingface.co quand vous cliquez sur « Télécharger », et pas avant. Le serveur voit l’adresse de cet ordinateur, le modèle demandé et, si les auteurs du modèle veulent savoir qui vous êtes, votre jeton.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Downloading again fetches only that.</source>
            <translation>Un nouveau téléchargement ne récupère que ce fichier.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Downloading {model}</source>
            <translation>Téléchargement : {model}</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Download…</source>
            <translation>Télécharger…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Drawing (*.svg)</source>
            <translation>Dessin (*.svg)</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Drop files or a folder anywhere in this window.</source>
            <translation>Déposez des fichiers ou un dossier n’importe où dans cette fenêtre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>Drop to import the transcripts and the sound</source>
            <translation>Déposez pour importer les transcriptions et le son</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/files.py"></location>
            <source>Drop to import {n} transcripts</source>
            <extracomment>One: Drop to import {n} transcript</extracomment>
            <translation>
                <numerusform>Déposez pour importer {n} transcription</numerusform>
                <numerusform>Déposez pour importer {n} transcriptions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/files.py"></location>
            <source>Drop to take in the meetings of {n} Hansard files</source>
            <extracomment>One: Drop to take in the meetings of {n} Hansard file</extracomment>
            <translation>
                <numerusform>Déposez pour intégrer les réunions de {n} fichier Hansard</numerusform>
                <numerusform>Déposez pour intégrer les réunions de {n} fichiers Hansard</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>Drop to transcribe {what}</source>
            <translation>Déposez pour transcrire {what}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Dutch</source>
            <translation>Néerlandais</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/notes.py"></location>
            <source>Each line keeps the time you wrote it</source>
            <translation>Chaque ligne garde l’heure à laquelle vous l’avez écrite</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Each part gets its text, corrections, speakers, notes and sound. The whole goes to the trash; Undo brings it back.</source>
            <translation>Chaque partie reçoit son texte, ses corrections, ses intervenants, ses notes et son audio. La réunion entière va à la corbeille ; « Annuler » la ramène.</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>edit moment</source>
            <translation>modification du moment</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>edit note</source>
            <translation>modification de la note</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>edit text</source>
            <translation>modification du texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Edit the next paragraph</source>
            <translation>Modifier le paragraphe suivant</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Edit the previous paragraph</source>
            <translation>Modifier le paragraphe précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Editing a paragraph</source>
            <translation>Modification d’un paragraphe</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>editing, correct</source>
            <translation>modification, corriger, frappe</translation>
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
            <translation>Vider la corbeille…</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Encrypt now</source>
            <translation>Chiffrer maintenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Encrypt them too</source>
            <translation>Les chiffrer aussi</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Encrypt this library</source>
            <translation>Chiffrer cette bibliothèque</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Encrypt this library…</source>
            <translation>Chiffrer cette bibliothèque…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Encryption</source>
            <translation>Chiffrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>End of the transcript</source>
            <translation>Fin de la transcription</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Ended</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <location filename="../../app/ui/bindings.py"></location>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Enter a token…</source>
            <translation>Saisir un jeton…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Estonian</source>
            <translation>Estonien</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/options_form.py"></location>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>Everybody again</source>
            <translation>De nouveau tout le monde</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/desk.py"></location>
            <source>Everybody is in focus.</source>
            <translation>Tout le monde est de nouveau affiché.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Everything grows with it; the transcript's lines break anew.</source>
            <translation>Tout grandit avec lui ; les lignes de la transcription sont recoupées.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Everything is in here; a copy of it, made while Hansard is closed, is a whole backup.</source>
            <translation>Tout est ici ; une copie de ce dossier, faite quand Hansard est fermé, est une sauvegarde complète.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/care/report.py"></location>
            <source>Everything is in order: {n} meetings were checked.</source>
            <extracomment>One: Everything is in order: {n} meeting was checked.</extracomment>
            <translation>
                <numerusform>Tout est en ordre : {n} réunion vérifiée.</numerusform>
                <numerusform>Tout est en ordre : {n} réunions vérifiées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>Everything is in order; what was damaged has been put right.</source>
            <translation>Tout est en ordre ; ce qui était endommagé a été réparé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Everything is made as it was.</source>
            <translation>Tout est remis en l’état.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Everything runs on this computer. Sound and text are never sent anywhere. The model is downloaded once.</source>
            <translation>Tout se passe sur cet ordinateur. Le son et le texte ne sont jamais envoyés. Le modèle est téléchargé une seule fois.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Everything up to then is safe on disk.</source>
            <translation>Tout est en sécurité sur le disque jusque-là.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Everything up to then is saved.</source>
            <translation>Tout est sauvegardé jusque-là.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Everything up to {time} is on disk. It is being started again.</source>
            <translation>Tout est sur le disque jusqu’à {time}. L’enregistreur redémarre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Everything you record or import is listed on the left and stays on this computer.</source>
            <translation>Tout ce que vous enregistrez ou importez est listé à gauche et reste sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Exact words</source>
            <translation>Mots exacts</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Exactly the words</source>
            <translation>Exactement les mots</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Example</source>
            <translation>Exemple</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/phrases.py"></location>
            <source>Expecting {n} speakers.</source>
            <extracomment>One: Expecting {n} speaker.</extracomment>
            <translation>
                <numerusform>{n} intervenant attendu.</numerusform>
                <numerusform>{n} intervenants attendus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/header.py"></location>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Export {n} meetings</source>
            <extracomment>One: Export {n} meeting</extracomment>
            <translation>
                <numerusform>Exporter {n} réunion</numerusform>
                <numerusform>Exporter {n} réunions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Export “{title}”</source>
            <translation>Exporter « {title} »</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>F&amp;aster</source>
            <translation>Plus &amp;vite</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>F&amp;ollow the words</source>
            <translation>S&amp;uivre les mots</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>far away</source>
            <translation>de loin</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Faroese</source>
            <translation>Féroïen</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Fast</source>
            <translation>Rapide</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>Favourite</source>
            <translation>Favori</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Favourites</source>
            <translation>Favoris</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Favourites, folders and tags</source>
            <translation>Favoris, dossiers et étiquettes</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/table.py"></location>
            <source>Figures of each speaker</source>
            <translation>Chiffres de chaque intervenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>File name</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Find &amp;next</source>
            <translation>Rechercher le &amp;suivant</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Find &amp;previous</source>
            <translation>Rec&amp;hercher le précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Find a &amp;command…</source>
            <translation>Rechercher une &amp;commande…</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>Find a command</source>
            <translation>Rechercher une commande</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Find a command or a key</source>
            <translation>Rechercher une commande ou une touche</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/format_list.py"></location>
            <source>Find a format</source>
            <translation>Rechercher un format</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Find a meeting</source>
            <translation>Rechercher une réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <location filename="../../app/ui/header.py"></location>
            <source>Find in this transcript</source>
            <translation>Rechercher dans cette transcription</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>Find speakers</source>
            <translation>Rechercher les intervenants</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>Find speakers again</source>
            <translation>Retrouver les intervenants</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>find speakers again</source>
            <translation>nouvelle recherche des intervenants</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Find speakers again…</source>
            <translation>Retrouver les intervenants…</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Finding speakers {percent}</source>
            <translation>Recherche des intervenants {percent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Finding the speakers again</source>
            <translation>Nouvelle recherche des intervenants</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Finds people speaking at the same time</source>
            <translation>Détecte les personnes qui parlent en même temps</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Finishing</source>
            <translation>Finalisation</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Finnish</source>
            <translation>Finnois</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>First</source>
            <translation>D’abord</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>First paragraph in view</source>
            <translation>Premier paragraphe visible</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Folder of the library</source>
            <translation>Dossier de la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>Folder to watch</source>
            <translation>Dossier à surveiller</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_list.py"></location>
            <source>Folder {name}</source>
            <translation>Dossier {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_list.py"></location>
            <source>Folders and tags</source>
            <translation>Dossiers et étiquettes</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Follow</source>
            <translation>Suivre</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Follow the words</source>
            <translation>Suivre les mots</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>For accents, noise and technical words.</source>
            <translation>Pour les accents, le bruit et les mots techniques.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/example_names.py"></location>
            <source>For example {names}</source>
            <translation>Par exemple {names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>For these files</source>
            <translation>Pour ces fichiers</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Forget the voice of {name}?</source>
            <translation>Oublier la voix de {name} ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Forget voice</source>
            <translation>Oublier la voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Forget voice…</source>
            <translation>Oublier la voix…</translation>
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
            <translation>Anciens fichiers de la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Forward 5 seconds</source>
            <translation>Avancer de 5 secondes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Forward {n} seconds</source>
            <extracomment>One: Forward {n} second</extracomment>
            <translation>
                <numerusform>Avancer de {n} seconde</numerusform>
                <numerusform>Avancer de {n} secondes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Found from the sound of both.</source>
            <translation>Trouvé d’après le son des deux.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Found out by trying, not by asking the driver. The graphics card is used where it works.</source>
            <translation>Déterminé par un essai, pas en interrogeant le pilote. La carte graphique sert là où elle fonctionne.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/about_text.py"></location>
            <source>Found {n} speakers.</source>
            <extracomment>One: Found {n} speaker.</extracomment>
            <translation>
                <numerusform>{n} intervenant trouvé.</numerusform>
                <numerusform>{n} intervenants trouvés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Free up space on the disk, then record again.</source>
            <translation>Libérez de l’espace sur le disque, puis relancez l’enregistrement.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>From one time to another</source>
            <translation>D’un temps à un autre</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>From then on this code opens the library, and the one before opens nothing.</source>
            <translation>Dès lors, ce code ouvre la bibliothèque, et le précédent n’ouvre plus rien.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Full</source>
            <translation>Complètes</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Galician</source>
            <translation>Galicien</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Gap between subtitles</source>
            <translation>Intervalle entre les sous-titres</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>gaps, faster</source>
            <translation>blancs, plus vite</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting.py"></location>
            <source>Gave {n} paragraphs to a new speaker.</source>
            <extracomment>One: Gave {n} paragraph to a new speaker.</extracomment>
            <translation>
                <numerusform>{n} paragraphe donné à un nouvel intervenant.</numerusform>
                <numerusform>{n} paragraphes donnés à un nouvel intervenant.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting.py"></location>
            <source>Gave {n} paragraphs to {name}.</source>
            <extracomment>One: Gave {n} paragraph to {name}.</extracomment>
            <translation>
                <numerusform>{n} paragraphe donné à {name}.</numerusform>
                <numerusform>{n} paragraphes donnés à {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/correcting.py"></location>
            <source>Gave {n} words to a new speaker.</source>
            <extracomment>One: Gave {n} word to a new speaker.</extracomment>
            <translation>
                <numerusform>{n} mot donné à un nouvel intervenant.</numerusform>
                <numerusform>{n} mots donnés à un nouvel intervenant.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/correcting.py"></location>
            <source>Gave {n} words to {name}.</source>
            <extracomment>One: Gave {n} word to {name}.</extracomment>
            <translation>
                <numerusform>{n} mot donné à {name}.</numerusform>
                <numerusform>{n} mots donnés à {name}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Georgian</source>
            <translation>Géorgien</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>German</source>
            <translation>Allemand</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>Get it…</source>
            <translation>L’obtenir…</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>Get the model for search by meaning</source>
            <translation>Obtenir le modèle pour la recherche par le sens</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Give the paragraph to a speaker</source>
            <translation>Donner le paragraphe à un intervenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 1</source>
            <translation>Donner le paragraphe à l’intervenant 1</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 2</source>
            <translation>Donner le paragraphe à l’intervenant 2</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 3</source>
            <translation>Donner le paragraphe à l’intervenant 3</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 4</source>
            <translation>Donner le paragraphe à l’intervenant 4</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 5</source>
            <translation>Donner le paragraphe à l’intervenant 5</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 6</source>
            <translation>Donner le paragraphe à l’intervenant 6</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 7</source>
            <translation>Donner le paragraphe à l’intervenant 7</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 8</source>
            <translation>Donner le paragraphe à l’intervenant 8</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 9</source>
            <translation>Donner le paragraphe à l’intervenant 9</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the words &amp;after to the next paragraph</source>
            <translation>Envoyer les mots d’après au paragraphe sui&amp;vant</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>give words to next paragraph</source>
            <translation>mots envoyés au paragraphe suivant</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>give words to previous paragraph</source>
            <translation>mots envoyés au paragraphe précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Gives the paragraph being read, or those selected, to a new speaker</source>
            <translation>Donne le paragraphe en cours de lecture, ou ceux sélectionnés, à un nouvel intervenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>Go</source>
            <translation>Aller</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Go back when playing on</source>
            <translation>Retour en arrière à la reprise</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Go on</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>Go on recording</source>
            <translation>Continuer à enregistrer</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Go on with the download</source>
            <translation>Reprendre le téléchargement</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Go to the paragraph with which the second part is to begin, then split.</source>
            <translation>Allez au paragraphe par lequel la deuxième partie doit commencer, puis divisez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>Go to time</source>
            <translation>Aller au temps</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Good for clear speech.</source>
            <translation>Bien pour une parole claire.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>GPU, CUDA, graphics card, processor, speed, hardware</source>
            <translation>GPU, CUDA, carte graphique, processeur, vitesse, matériel</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Graphics card not usable</source>
            <translation>Carte graphique inutilisable</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Greek</source>
            <translation>Grec</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Gujarati</source>
            <translation>Gujarati</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Haitian Creole</source>
            <translation>Créole haïtien</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Hansard</source>
            <translation>Hansard</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Hansard does not look for updates.</source>
            <translation>Hansard ne cherche pas de mises à jour.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/tray.py"></location>
            <source>Hansard is not recording at the moment</source>
            <translation>Hansard n’enregistre pas en ce moment</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/tray.py"></location>
            <source>Hansard is recording</source>
            <translation>Hansard enregistre</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Hansard template.docx</source>
            <translation>Modèle Hansard.docx</translation>
        </message>
        <message>
            <location filename="../../app/ui/menus.py"></location>
            <source>Hansard {version}
Writes down who said what. Nothing leaves this computer.

Free software under the MIT licence.</source>
            <translation>Hansard {version}
Écrit qui a dit quoi. Rien ne quitte cet ordinateur.

Logiciel libre sous licence MIT.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hausa</source>
            <translation>Haoussa</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hawaiian</source>
            <translation>Hawaïen</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/volume.py"></location>
            <source>Hear all tracks</source>
            <translation>Écouter toutes les pistes</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Hear “{title}”</source>
            <translation>Écouter « {title} »</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hebrew</source>
            <translation>Hébreu</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Hidden</source>
            <translation>Masqué</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Hide names</source>
            <translation>Masquer les noms</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Hide this speaker</source>
            <translation>Masquer cet intervenant</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>History of “{title}”</source>
            <translation>Historique de « {title} »</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Holds codes and counts, never words, titles or whole paths. It stays on this computer.</source>
            <translation>Contient des codes et des nombres, jamais de mots, de titres ni de chemins complets. Il reste sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Hourly, after changes</source>
            <translation>Toutes les heures, après des modifications</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>How far the encryption is</source>
            <translation>Avancement du chiffrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>How it begins</source>
            <translation>Le début</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>How long it is, as 48 min</source>
            <translation>La durée, par exemple 48 min</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>how long it is, as 48 min</source>
            <translation>la durée, par exemple 48 min</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>How long sound is kept</source>
            <translation>Durée de conservation du son</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>How long they speak, as 12 min</source>
            <translation>Le temps de parole, par exemple 12 min</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>How to undo in “{title}” was damaged and is found out anew.</source>
            <translation>Ce qui permet d’annuler dans « {title} » était endommagé et a été reconstitué.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hungarian</source>
            <translation>Hongrois</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>I am recording this meeting to have it in writing. The recording and the text stay on my computer. Tell me if you do not agree.</source>
            <translation>J’enregistre cette réunion pour en garder une trace écrite. L’enregistrement et le texte restent sur mon ordinateur. Dites-moi si vous n’êtes pas d’accord.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>I&amp;nterrupted recordings…</source>
            <translation>E&amp;nregistrements interrompus…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Icelandic</source>
            <translation>Islandais</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Identifying speakers</source>
            <translation>Identification des intervenants</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>If a device is unplugged, recording goes on with the default one without asking.</source>
            <translation>Si un appareil est débranché, l’enregistrement continue avec celui par défaut, sans demander.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>If both the keyring and the recovery code are lost, nobody can ever open the library again. There is no other way in.</source>
            <translation>Si le trousseau et le code de récupération sont perdus tous les deux, plus personne ne pourra ouvrir la bibliothèque. Il n’y a pas d’autre accès.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Im&amp;port transcript…</source>
            <translation>Imp&amp;orter une transcription…</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Import again</source>
            <translation>Importer à nouveau</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/panes.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Import audio or video</source>
            <translation>Importer de l’audio ou de la vidéo</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>import meeting</source>
            <translation>import de la réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Import transcript</source>
            <translation>Importer une transcription</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>import {count} meetings</source>
            <translation>import de {count} réunions</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>import, original, automatic</source>
            <translation>import, original, automatique</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>import, original, reference</source>
            <translation>import, original, référence</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Imported</source>
            <translation>Importées</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>imported file</source>
            <translation>fichier importé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/phrases.py"></location>
            <source>Imported {n} files.</source>
            <extracomment>One: Imported {n} file.</extracomment>
            <translation>
                <numerusform>{n} fichier importé.</numerusform>
                <numerusform>{n} fichiers importés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Imported “{title}” ({program}).</source>
            <translation>« {title} » importé ({program}).</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>Imports</source>
            <translation>Importations</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>In a file beside it</source>
            <translation>Dans un fichier à côté</translation>
        </message>
        <message>
            <source>In both: {names}. They become one person each; all others stay apart and can be merged under Speakers.</source>
            <translation type="vanished">Dans les deux : {names}. Chacun devient une seule personne ; tous les autres restent séparés et peuvent être fusionnés sous « Intervenants ».</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>In names</source>
            <translation>Dans les noms</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>in names</source>
            <translation>dans les noms</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>In notes</source>
            <translation>Dans les notes</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>in notes</source>
            <translation>dans les notes</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/painting.py"></location>
            <source>in other words</source>
            <translation>en d’autres mots</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>In the page</source>
            <translation>Dans la page</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>In the text</source>
            <translation>Dans le texte</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>In the text, regularly</source>
            <translation>Dans le texte, régulièrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>In the trash</source>
            <translation>Dans la corbeille</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>In the trash now</source>
            <translation>Maintenant dans la corbeille</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>In titles</source>
            <translation>Dans les titres</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>in titles</source>
            <translation>dans les titres</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>In what was said</source>
            <translation>Dans ce qui a été dit</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>in what was said</source>
            <translation>dans ce qui a été dit</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Indonesian</source>
            <translation>Indonésien</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Install NVIDIA's driver for the graphics card (version 580 or newer serves everything here), restart the computer, and run 'hansard doctor' again.</source>
            <translation>Installez le pilote NVIDIA de la carte graphique (la version 580 ou une plus récente suffit à tout ici), redémarrez l’ordinateur, et relancez 'hansard doctor'.</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Install the missing CUDA library: python3 packaging/bootstrap.py setup --neural</source>
            <translation>Installez la bibliothèque CUDA manquante : python3 packaging/bootstrap.py setup --neural</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Install the neural part: python3 packaging/bootstrap.py setup --neural</source>
            <translation>Installez la partie neuronale : python3 packaging/bootstrap.py setup --neural</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupted</source>
            <translation>Interrompu</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Interrupted recording</source>
            <translation>Enregistrement interrompu</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Interrupted. At most the last second is missing.</source>
            <translation>Interrompu. Il manque au plus la dernière seconde.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Interrupted. At most {seconds} s is missing.</source>
            <translation>Interrompu. Il manque au plus {seconds} s.</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupted: somebody else begins while this one is speaking, whoever goes on then.</source>
            <translation>Interrompu : quelqu’un d’autre commence pendant que cette personne parle, quelle que soit la suite.</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupts</source>
            <translation>Interrompt</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupts: begins, with more than an interjection, while somebody else is speaking.</source>
            <translation>Interrompt : commence, avec plus qu’une interjection, pendant que quelqu’un d’autre parle.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Is this another language?</source>
            <translation>Est-ce une autre langue ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Is this the {name} you know?</source>
            <translation>Est-ce {name} des réunions précédentes ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Is this {language}?</source>
            <translation>Langue parlée : {language} ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>Is this {name}, or {other} (key {number})?</source>
            <translation>Est-ce {name}, ou {other} (touche {number}) ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>Is this {name}? The keys 1 to 9 give it to somebody else.</source>
            <translation>Est-ce {name} ? Les touches 1 à 9 donnent le paragraphe à quelqu’un d’autre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Is {old} called {name} now?</source>
            <translation>{old} s’appelle maintenant {name} ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>It continues from there.</source>
            <translation>La suite reprend de là.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>It could not be recovered. Its audio is untouched, and can be saved as it is.</source>
            <translation>Il n’a pas pu être récupéré. Son audio est intact, et peut être exporté tel quel.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>It holds a program, which a model must not. Nothing of it was run or kept.</source>
            <translation>Il contient un programme, ce qui est interdit à un modèle. Rien n’en a été exécuté ni conservé.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>It is being saved all the same. Another device may sound better.</source>
            <translation>L’enregistrement continue malgré tout. Un autre appareil peut donner un meilleur son.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>It is damaged and was left where it is. Choose another one.</source>
            <translation>Elle est endommagée et a été laissée où elle était. Choisissez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It is in the library as it was then; there is nothing to restore.</source>
            <translation>Elle est dans la bibliothèque telle qu’elle était alors ; il n’y a rien à restaurer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>It is kept in the recordings' trash for seven days, and is then gone for good.</source>
            <translation>Il est conservé sept jours dans la corbeille des enregistrements, puis supprimé définitivement.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>It is the same as the library now.</source>
            <translation>Elle est identique à la bibliothèque actuelle.</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>It is unclear who says this</source>
            <translation>On ne sait pas bien qui dit cela</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>it makes more text than this computer can hold.</source>
            <translation>il produit plus de texte que cet ordinateur ne peut en contenir.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>It may be muted on the device. The recording goes on.</source>
            <translation>Le son est peut-être coupé sur l’appareil. L’enregistrement continue.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>It was left as it is, and nothing of it is deleted.</source>
            <translation>Il est resté tel quel, et rien n’en est supprimé.</translation>
        </message>
        <message>
            <source>It was not changed. Update Hansard to open it, or save its texts from a copy.</source>
            <translation type="vanished">Elle n’a pas été modifiée. Mettez Hansard à jour pour l’ouvrir, ou enregistrez ses textes à partir d’une copie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>It was not changed. Update Hansard to work with it, or read it from a copy.</source>
            <translation>Elle n’a pas été modifiée. Mettez Hansard à jour pour travailler avec elle, ou lisez-la dans une copie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It was restored from this state before and is in the list.</source>
            <translation>Elle a déjà été restaurée à partir de cet état et figure dans la liste.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It was restored from this state before, and would come out of the trash.</source>
            <translation>Elle a déjà été restaurée à partir de cet état, et sortirait de la corbeille.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>It went on by itself, and everything is saved.</source>
            <translation>Il a continué seul, et tout est sauvegardé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It would come back as a second meeting beside the one there is, which stays as it is.</source>
            <translation>Elle reviendrait comme une seconde réunion à côté de l’actuelle, qui reste telle quelle.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It would come back into the list.</source>
            <translation>Elle reviendrait dans la liste.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It would come out of the trash.</source>
            <translation>Elle sortirait de la corbeille.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Italian</source>
            <translation>Italien</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>its clock ran {ms} ms an hour fast, which was put right</source>
            <translation>son horloge avançait de {ms} ms par heure, ce qui a été corrigé</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>its clock ran {ms} ms an hour slow, which was put right</source>
            <translation>son horloge retardait de {ms} ms par heure, ce qui a été corrigé</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Its key is in another keyring than the one of this computer now.</source>
            <translation>Sa clé est dans un autre trousseau que celui de cet ordinateur aujourd’hui.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Its sound is missing now; its text would come back without it.</source>
            <translation>Son audio manque maintenant ; son texte reviendrait sans lui.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>Its text, if it has one</source>
            <translation>Son texte, s’il en a un</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Japanese</source>
            <translation>Japonais</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Javanese</source>
            <translation>Javanais</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Join</source>
            <translation>Joindre</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>join meetings</source>
            <translation>jonction de réunions</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>join paragraphs</source>
            <translation>jonction de paragraphes</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Join these two recordings…</source>
            <translation>Joindre ces deux enregistrements…</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Join two recordings of one meeting</source>
            <translation>Joindre deux enregistrements d’une réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Join with</source>
            <translation>Joindre à</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Join with another recording…</source>
            <translation>Joindre à un autre enregistrement…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Join with the next paragraph</source>
            <translation>Joindre au paragraphe suivant</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Joined two paragraphs.</source>
            <translation>Deux paragraphes joints.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Joined two recordings. The originals are in the trash.</source>
            <translation>Deux enregistrements joints. Les originaux sont dans la corbeille.</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/follow.py"></location>
            <source>Jump to current</source>
            <translation>Aller à l’endroit lu</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>jump, forward, back, seconds</source>
            <translation>saut, avancer, reculer, secondes</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Kannada</source>
            <translation>Kannada</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Kazakh</source>
            <translation>Kazakh</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Keep a key…</source>
            <translation>Garder la correspondance…</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Keep both</source>
            <translation>Garder les deux</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/asking.py"></location>
            <source>Keep file</source>
            <translation>Garder le fichier</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Keep it</source>
            <translation>Le garder</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Keep it on paper or in a password manager, apart from this computer. It is shown only now: on the next page you type it back.</source>
            <translation>Gardez-le sur papier ou dans un gestionnaire de mots de passe, à l’écart de cet ordinateur. Il n’est affiché que maintenant : à la page suivante, vous le saisissez à votre tour.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Keep recording</source>
            <translation>Conserver l’enregistrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Keep sound for ever</source>
            <translation>Garder le son pour toujours</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>keep sound of meeting</source>
            <translation>conservation du son de la réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>keep sound of meeting no longer</source>
            <translation>fin de la conservation du son de la réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>keep sound of {count} meetings</source>
            <translation>conservation du son de {count} réunions</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>keep sound of {count} meetings no longer</source>
            <translation>fin de la conservation du son de {count} réunions</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Keep the key in</source>
            <translation>Garder la table de correspondance dans</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Keep the name in old meetings</source>
            <translation>Garder le nom dans les anciennes réunions</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>Keep the sound</source>
            <translation>Garder le son</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Keep the window open</source>
            <translation>Garder la fenêtre ouverte</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Keep them</source>
            <translation>Les garder</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Keep voice</source>
            <translation>Garder la voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Kept in</source>
            <translation>Conservé dans</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>keyboard, shortcuts, rebind, hotkeys</source>
            <translation>clavier, raccourcis, réassigner, touches</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Khmer</source>
            <translation>Khmer</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>Known from: {conditions}</source>
            <translation>Connue par : {conditions}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Korean</source>
            <translation>Coréen</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Language not covered</source>
            <translation>Langue non prise en charge</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Language that is spoken</source>
            <translation>Langue parlée</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Languages that are spoken</source>
            <translation>Langues parlées</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Lao</source>
            <translation>Lao</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Large changes</source>
            <translation>Grands changements</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Largest meetings</source>
            <translation>Réunions les plus volumineuses</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Last check: {when}. {sentence}</source>
            <translation>Dernière vérification : {when}. {sentence}</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Last paragraph in view</source>
            <translation>Dernier paragraphe visible</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Last week</source>
            <translation>La semaine dernière</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Latin</source>
            <translation>Latin</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Latvian</source>
            <translation>Letton</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Laying the sound of both end to end. Nothing changes until all of it is there.</source>
            <translation>Les deux sons sont mis bout à bout. Rien ne change avant que tout soit là.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Laying the sound of both side by side. Nothing changes until all of it is there.</source>
            <translation>Les deux sons sont mis côte à côte. Rien ne change avant que tout soit là.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Leave it</source>
            <translation>Ne pas intégrer</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/searching/chips.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Length of a skip</source>
            <translation>Durée d’un saut</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Length {time}</source>
            <translation>Durée {time}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Less than 10 minutes of space left.</source>
            <translation>Il reste moins de 10 minutes d’espace.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Less than 30 minutes of space left.</source>
            <translation>Il reste moins de 30 minutes d’espace.</translation>
        </message>
        <message>
            <location filename="../../app/progress.py"></location>
            <source>less than a minute left</source>
            <translation>encore moins d’une minute</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>less than a minute of work</source>
            <translation>moins d’une minute de travail</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Let go of the selection</source>
            <translation>Annuler la sélection</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Let {title} go on</source>
            <translation>Reprendre {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Lets search find what means the same</source>
            <translation>Permet à la recherche de trouver ce qui a le même sens</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Letters and digits alone are commands</source>
            <translation>Lettres et chiffres seuls comme commandes</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/meter.py"></location>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Level of the recording</source>
            <translation>Niveau de l’enregistrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Library folder</source>
            <translation>Dossier de la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Library, read-only</source>
            <translation>Bibliothèque, lecture seule</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Library: {folder}</source>
            <translation>Bibliothèque : {folder}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Licences…</source>
            <translation>Licences…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/shell.py"></location>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Line length</source>
            <translation>Longueur des lignes</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Lines</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Lingala</source>
            <translation>Lingala</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>List of models</source>
            <translation>Liste des modèles</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Listen</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Listen to speaker {number}</source>
            <translation>Écouter l’intervenant {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Listen to {name}</source>
            <translation>Écouter {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Listening…</source>
            <translation>Écoute…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Listening… {left} s</source>
            <translation>Écoute… {left} s</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Listens for five seconds, then plays what was heard</source>
            <translation>Écoute pendant cinq secondes, puis joue ce qui a été entendu</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Lithuanian</source>
            <translation>Lituanien</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/captions_view.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Live captions</source>
            <translation>Sous-titres en direct</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Live captions are a draft. Speaker names and the final text arrive after you stop.</source>
            <translation>Les sous-titres en direct sont un brouillon. Les noms des intervenants et le texte final arrivent après l’arrêt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Locate the audio file</source>
            <translation>Localiser le fichier audio</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Locate…</source>
            <translation>Localiser…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>location, path, disk, backup</source>
            <translation>emplacement, chemin, disque, sauvegarde</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Log file</source>
            <translation>Fichier journal</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>log, diagnostics</source>
            <translation>journal, log, diagnostic</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Longest</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>Longest first</source>
            <translation>Les plus longues d’abord</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Longest monologue (s)</source>
            <translation>Plus long monologue (s)</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Longest on screen</source>
            <translation>Durée maximale à l’écran</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Longest: the longest monologue, which is the turn with the most talk time.</source>
            <translation>Maximum : le plus long monologue, c’est-à-dire le tour avec le plus de temps de parole.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Looking for a backup</source>
            <translation>Recherche d’une sauvegarde</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Looking for devices…</source>
            <translation>Recherche des appareils…</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Looking into the backup</source>
            <translation>Examen de la sauvegarde</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Looking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Looks right</source>
            <translation>C’est correct</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Looks right everywhere</source>
            <translation>C’est correct partout</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Loud words come out distorted. Turn its level down.</source>
            <translation>Les paroles fortes sont saturées. Baissez le niveau.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/meter.py"></location>
            <source>Loudness from silence (0) to as loud as it may be (100)</source>
            <translation>Volume, du silence (0) au maximum permis (100)</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Low confidence ({percent} %)</source>
            <translation>Confiance faible ({percent} %)</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Low confidence ({percent} %), several people at once</source>
            <translation>Confiance faible ({percent} %), plusieurs personnes à la fois</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Luxembourgish</source>
            <translation>Luxembourgeois</translation>
        </message>
        <message>
            <location filename="../../app/export/lrc.py"></location>
            <source>Lyrics, LRC (.lrc)</source>
            <translation>Paroles, LRC (.lrc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>M&amp;ove similar paragraphs…</source>
            <translation>Déplacer les paragraphes sem&amp;blables…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Macedonian</source>
            <translation>Macédonien</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Made by hand</source>
            <translation>Faite à la main</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Made the folder “{name}”.</source>
            <translation>Dossier « {name} » créé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Making a backup</source>
            <translation>Sauvegarde en cours</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Malagasy</source>
            <translation>Malgache</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Malay</source>
            <translation>Malais</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Malayalam</source>
            <translation>Malayalam</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Maltese</source>
            <translation>Maltais</translation>
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
            <translation>Marquer</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark meeting as favourite</source>
            <translation>ajout de la réunion aux favoris</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Mark moment</source>
            <translation>Marquer le moment</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark moment</source>
            <translation>marquage du moment</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Mark the place that is played</source>
            <translation>Marquer l’endroit en cours de lecture</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark the word as right</source>
            <translation>mot marqué comme correct</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>Mark this moment</source>
            <translation>Marquer ce moment</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <location filename="../../app/export/cues.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/export/research_text.py"></location>
            <source>Mark unclear words</source>
            <translation>Marquer les mots incertains</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark {count} meetings as favourites</source>
            <translation>ajout de {count} réunions aux favoris</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark {count} words as right</source>
            <translation>{count} mots marqués comme corrects</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark “{word}” as right</source>
            <translation>« {word} » marqué comme correct</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark “{word}” as right in {count} places</source>
            <translation>« {word} » marqué comme correct à {count} endroits</translation>
        </message>
        <message>
            <location filename="../../app/export/markdown.py"></location>
            <source>Markdown (.md)</source>
            <translation>Markdown (.md)</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Marked moment</source>
            <translation>Moment marqué</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks.py"></location>
            <location filename="../../app/ui/reading.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Marked {time}.</source>
            <translation>Moment marqué à {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Match case</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <location filename="../../app/export/research_text.py"></location>
            <source>MAXQDA (.txt)</source>
            <translation>MAXQDA (.txt)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Mean</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Mean turn (s)</source>
            <translation>Tour moyen (s)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Mean: talk time in a turn, without the pauses, on average.</source>
            <translation>Moyenne : temps de parole par tour, sans les pauses, en moyenne.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Measure</source>
            <translation>Mesurer</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Measure this computer</source>
            <translation>Mesurer cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Measured now. Speech models serve every library of yours.</source>
            <translation>Mesuré à l’instant. Les modèles vocaux servent à toutes vos bibliothèques.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Measuring…</source>
            <translation>Mesure…</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/header.py"></location>
            <source>Meeting title</source>
            <translation>Titre de la réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/library_list.py"></location>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Meetings in the trash can be restored for 30 days, then they are deleted for good. Discarded recordings stay seven days.</source>
            <translation>Les réunions dans la corbeille peuvent être restaurées pendant 30 jours, puis sont supprimées définitivement. Les enregistrements abandonnés restent sept jours.</translation>
        </message>
        <message>
            <source>Meetings in the trash can be restored. Recordings that were discarded stay seven days, then they are deleted.</source>
            <translation type="vanished">Les réunions dans la corbeille peuvent être restaurées. Les enregistrements abandonnés restent sept jours, puis sont supprimés.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>Meetings of the backup of {when}</source>
            <translation>Réunions de la sauvegarde du {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>Meetings of the backup, the newest first</source>
            <translation>Réunions de la sauvegarde, la plus récente en premier</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>Meetings of {name}</source>
            <translation>Réunions de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Meetings stay here for 30 days, then they are deleted for good.</source>
            <translation>Les réunions restent ici 30 jours, puis sont supprimées définitivement.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Meetings that fit</source>
            <translation>Réunions qui correspondent</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Meetings whose sound would be removed</source>
            <translation>Réunions dont le son serait supprimé</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Meetings, the newest first</source>
            <translation>Réunions, la plus récente en premier</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Memory is short; going on in smaller steps.</source>
            <translation>La mémoire est limitée ; le travail continue par étapes plus petites.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Menu of the paragraph</source>
            <translation>Menu du paragraphe</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Merge into…</source>
            <translation>Fusionner dans…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Merge this speaker into…</source>
            <translation>Fusionner cet intervenant dans…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>merge {count} speakers into {name}</source>
            <translation>fusion de {count} intervenants dans {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>Merge {name} into…</source>
            <translation>Fusionner {name} dans…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <source>Merge {n} speakers into…</source>
            <extracomment>One: Merge {n} speaker into…</extracomment>
            <translation>
                <numerusform>Fusionner {n} intervenant dans…</numerusform>
                <numerusform>Fusionner {n} intervenants dans…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>merge {other} into {name}</source>
            <translation>fusion dans {name} ({other})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting.py"></location>
            <source>Merged {names} into {name} · {n} paragraphs.</source>
            <extracomment>One: Merged {names} into {name} · {n} paragraph.</extracomment>
            <translation>
                <numerusform>Fusion dans {name} : {names} · {n} paragraphe.</numerusform>
                <numerusform>Fusion dans {name} : {names} · {n} paragraphes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>Merged {other} into {name}.</source>
            <translation>Fusion dans {name} : {other}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/toast.py"></location>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>microphone</source>
            <translation>le microphone</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Microphone access is off for Hansard. Turn it on in the system's settings.</source>
            <translation>L’accès au microphone est désactivé pour Hansard. Activez-le dans les paramètres du système.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Microphone device</source>
            <translation>Appareil du microphone</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Microphone level</source>
            <translation>Niveau du microphone</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>microphone, system audio, devices, loudspeaker</source>
            <translation>microphone, audio système, appareils, haut-parleur</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>milliseconds</source>
            <translation>millisecondes</translation>
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
            <translation>Modèles…</translation>
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
            <translation>Moment : {text}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Mongolian</source>
            <translation>Mongol</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <location filename="../../app/ui/header.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>More about this moment</source>
            <translation>Plus sur ce moment</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>More about this note</source>
            <translation>Plus sur cette note</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>More about this paragraph</source>
            <translation>Plus sur ce paragraphe</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>More about {name}</source>
            <translation>Plus sur {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>More about “{title}”</source>
            <translation>Plus sur « {title} »</translation>
        </message>
        <message>
            <source>More makes lines and small words darker, and marks what is played in black or white.</source>
            <translation type="vanished">« Plus » rend les lignes et les petits mots plus foncés, et marque en noir ou blanc ce qui est lu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Most accurate</source>
            <translation>Le plus précis</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Motion</source>
            <translation>Animations</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>move meeting to folder</source>
            <translation>déplacement de la réunion vers un dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>move meeting to trash</source>
            <translation>mise de la réunion à la corbeille</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move similar paragraphs to a new speaker</source>
            <translation>Déplacer les paragraphes semblables vers un nouvel intervenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move similar paragraphs to {name}</source>
            <translation>Déplacer les paragraphes semblables vers {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Move to fol&amp;der…</source>
            <translation>&amp;Déplacer vers un dossier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Move to folder</source>
            <translation>Déplacer vers un dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Move to t&amp;rash</source>
            <translation>Mettre à la co&amp;rbeille</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Move to trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>move {count} meetings to folder</source>
            <translation>déplacement de {count} réunions vers un dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>move {count} meetings to trash</source>
            <translation>mise de {count} réunions à la corbeille</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Move {count} of {all} meetings to the trash?</source>
            <translation>Mettre {count} réunions sur {all} à la corbeille ?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Move {n} meetings</source>
            <extracomment>One: Move {n} meeting</extracomment>
            <translation>
                <numerusform>Déplacer {n} réunion</numerusform>
                <numerusform>Déplacer {n} réunions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move {n} paragraphs</source>
            <extracomment>One: Move {n} paragraph</extracomment>
            <translation>
                <numerusform>Déplacer {n} paragraphe</numerusform>
                <numerusform>Déplacer {n} paragraphes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move {n} similar paragraphs too?</source>
            <extracomment>One: Move {n} similar paragraph too?</extracomment>
            <translation>
                <numerusform>Déplacer aussi {n} paragraphe semblable ?</numerusform>
                <numerusform>Déplacer aussi {n} paragraphes semblables ?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Moved {n} meetings to the new folder “{name}”.</source>
            <extracomment>One: Moved {n} meeting to the new folder “{name}”.</extracomment>
            <translation>
                <numerusform>{n} réunion déplacée dans le nouveau dossier « {name} ».</numerusform>
                <numerusform>{n} réunions déplacées dans le nouveau dossier « {name} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Moved {n} meetings to the trash.</source>
            <extracomment>One: Moved {n} meeting to the trash.</extracomment>
            <translation>
                <numerusform>{n} réunion mise à la corbeille.</numerusform>
                <numerusform>{n} réunions mises à la corbeille.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Moved {n} meetings to “{name}”.</source>
            <extracomment>One: Moved {n} meeting to “{name}”.</extracomment>
            <translation>
                <numerusform>{n} réunion déplacée dans « {name} ».</numerusform>
                <numerusform>{n} réunions déplacées dans « {name} ».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Moved “{title}” to the trash.</source>
            <translation>« {title} » est dans la corbeille.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Name a speaker in a meeting and choose “Recognise in future”.</source>
            <translation>Nommez un intervenant dans une réunion et choisissez « Reconnaître à l’avenir ».</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/name_edit.py"></location>
            <source>Name of speaker {number}</source>
            <translation>Nom de l’intervenant {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Name of this search</source>
            <translation>Nom de cette recherche</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Name or number</source>
            <translation>Nom ou numéro</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Name or number of the speaker</source>
            <translation>Nom ou numéro de l’intervenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Named by date and time</source>
            <translation>Nommé d’après la date et l’heure</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Names and codes.csv</source>
            <translation>Noms et codes.csv</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Names and terms that are said</source>
            <translation>Noms et termes prononcés</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Names and terms, one a line</source>
            <translation>Noms et termes, un par ligne</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/completing.py"></location>
            <source>Names that fit</source>
            <translation>Noms qui conviennent</translation>
        </message>
        <message>
            <location filename="../../app/ui/attendee_field.py"></location>
            <source>Names with commas, or pasted from a calendar</source>
            <translation>Noms séparés par des virgules, ou collés depuis un agenda</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Names you have given</source>
            <translation>Noms que vous avez donnés</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Naming it avoids wrong guesses in short recordings. Automatic listens first.</source>
            <translation>L’indiquer évite les erreurs dans les enregistrements courts. « Automatique » écoute d’abord.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Naming pattern</source>
            <translation>Schéma de nom</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Ne&amp;xt unclear word</source>
            <translation>Mot incertain suiva&amp;nt</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>near</source>
            <translation>de près</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Needs more speech</source>
            <translation>Il faut plus de paroles</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Needs {packages}, which are not installed.</source>
            <translation>Nécessite ces paquets, qui ne sont pas installés : {packages}.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Nepali</source>
            <translation>Népalais</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>network, internet, download, hub, token</source>
            <translation>réseau, internet, téléchargement, hub, jeton</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>network, internet, new version</source>
            <translation>réseau, internet, nouvelle version</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>network, internet, telemetry, cloud, data protection, upload</source>
            <translation>réseau, internet, télémétrie, cloud, protection des données, envoi</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Never sent. Recordings, texts, names and notes are written to this computer's disk only.</source>
            <translation>Jamais envoyés. Enregistrements, textes, noms et notes sont écrits uniquement sur le disque de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>new folder</source>
            <translation>nouveau dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>New folder…</source>
            <translation>Nouveau dossier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>New recovery code</source>
            <translation>Nouveau code de récupération</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>New recovery code…</source>
            <translation>Nouveau code de récupération…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>New speaker</source>
            <translation>Nouvel intervenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>New speaker for this paragraph</source>
            <translation>Nouvel intervenant pour ce paragraphe</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>New tag</source>
            <translation>Nouvelle étiquette</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>New tag…</source>
            <translation>Nouvelle étiquette…</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/changing.py"></location>
            <source>New words</source>
            <translation>Nouveaux mots</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Newest first</source>
            <translation>Les plus récentes d’abord</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Next in the queue, about {time}.</source>
            <translation>Prochaine dans la file d’attente, environ {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Next in the queue.</source>
            <translation>Prochaine dans la file d’attente.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Next pan&amp;e</source>
            <translation>Vole&amp;t suivant</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Next paragraph</source>
            <translation>Paragraphe suivant</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Next unclear word</source>
            <translation>Mot incertain suivant</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Next word</source>
            <translation>Mot suivant</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>No audio or video in there.</source>
            <translation>Aucun fichier audio ou vidéo à cet endroit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>No captions yet.</source>
            <translation>Aucun sous-titre pour l’instant.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>No connection to {host}. {goes_on}</source>
            <translation>Pas de connexion à {host}. {goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No favourites.</source>
            <translation>Aucun favori.</translation>
        </message>
        <message>
            <location filename="../../app/import_intents.py"></location>
            <source>No file of this meeting is looked for elsewhere, so nothing was changed.</source>
            <translation>Aucun fichier de cette réunion n’est à chercher ailleurs, rien n’a donc été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>No folder</source>
            <translation>Aucun dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>No folder is watched.</source>
            <translation>Aucun dossier n’est surveillé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/format_list.py"></location>
            <source>No format of that name.</source>
            <translation>Aucun format de ce nom.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No imported meetings.</source>
            <translation>Aucune réunion importée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>No key</source>
            <translation>Aucune touche</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>no key</source>
            <translation>aucune touche</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>No matches</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>No meeting fits these filters.</source>
            <translation>Aucune réunion ne correspond à ces filtres.</translation>
        </message>
        <message>
            <source>No meeting is found by the search.</source>
            <translation type="vanished">La recherche ne trouve aucune réunion.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>No meeting is that old yet.</source>
            <translation>Aucune réunion n’est encore aussi ancienne.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No meeting matches the search.</source>
            <translation>Aucune réunion ne correspond à la recherche.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>No meeting open</source>
            <translation>Aucune réunion ouverte</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>No meetings yet</source>
            <translation>Aucune réunion pour l’instant</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No meetings.</source>
            <translation>Aucune réunion.</translation>
        </message>
        <message>
            <location filename="../../app/ui/messages.py"></location>
            <source>No messages yet.</source>
            <translation>Aucun message pour l’instant.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>No other device is connected</source>
            <translation>Aucun autre appareil n’est connecté</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>No other paragraphs sound like this.</source>
            <translation>Aucun autre paragraphe n’a une voix semblable.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No recorded meetings.</source>
            <translation>Aucune réunion enregistrée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>No saved searches yet. Search, then choose “Save search”.</source>
            <translation>Aucune recherche enregistrée pour l’instant. Faites une recherche, puis choisissez « Enregistrer la recherche ».</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>No setting found for “{text}”.</source>
            <translation>Aucun paramètre trouvé pour « {text} ».</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No sound arrives from {device}.</source>
            <translation>Aucun son n’arrive depuis {device}.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No sound from {device} for 20 seconds.</source>
            <translation>Aucun son depuis {device} pendant 20 secondes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>No sound in this video</source>
            <translation>Aucun son dans cette vidéo</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>No sound is removed by itself.</source>
            <translation>Aucun son n’est supprimé automatiquement.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No sound server answers, so system audio cannot be recorded.</source>
            <translation>Aucun serveur de son ne répond, l’audio système ne peut donc pas être enregistré.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No sound server answers. Start it, or restart the computer.</source>
            <translation>Aucun serveur de son ne répond. Démarrez-le, ou redémarrez l’ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>No speech found</source>
            <translation>Aucune parole trouvée</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>No speech was found.</source>
            <translation>Aucune parole trouvée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>No steps yet.</source>
            <translation>Aucune étape pour l’instant.</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>No unclear words.</source>
            <translation>Aucun mot incertain.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>No voices yet.</source>
            <translation>Aucune voix pour l’instant.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No window was open for this recording.</source>
            <translation>Aucune fenêtre n’était ouverte pour cet enregistrement.</translation>
        </message>
        <message>
            <source>Nobody has the same name in both, so all speakers stay apart; merge them under Speakers.</source>
            <translation type="vanished">Personne n’a le même nom dans les deux, tous les intervenants restent donc séparés ; fusionnez-les sous « Intervenants ».</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Nobody seems to speak here</source>
            <translation>Personne ne semble parler ici</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Nobody was heard here</source>
            <translation>Personne n’a été entendu ici</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Nobody will be able to tell who is who: no key is kept.</source>
            <translation>Personne ne pourra dire qui est qui : aucune table de correspondance n’est gardée.</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>None; it can be added later</source>
            <translation>Aucun ; il peut être ajouté plus tard</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Normal speed</source>
            <translation>Vitesse normale</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Norwegian</source>
            <translation>Norvégien</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Norwegian Nynorsk</source>
            <translation>Norvégien nynorsk</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Not a recording</source>
            <translation>Pas un enregistrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Not connected now. {name} is recorded instead.</source>
            <translation>Non connecté pour l’instant. {name} est enregistré à la place.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Not downloaded</source>
            <translation>Non téléchargé</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Not encrypted: a recording while it is being made, so that no failure can cost it (it is when it comes into the library), originals and exports elsewhere, and the settings with your list of terms. What was on the disk before may leave traces on it for a while.</source>
            <translation>Non chiffrés : un enregistrement en cours, pour qu’aucune panne ne puisse le faire perdre (il l’est quand il entre dans la bibliothèque), les originaux et les exports placés ailleurs, et les paramètres avec votre liste de termes. Ce qui était sur le disque auparavant peut y laisser des traces quelque temps.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Not enough memory</source>
            <translation>Mémoire insuffisante</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Not in any meeting now</source>
            <translation>Dans aucune réunion pour l’instant</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Not in the library now</source>
            <translation>Absente de la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Not looked for</source>
            <translation>Pas recherchée</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Not measured yet.</source>
            <translation>Pas encore mesuré.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <location filename="../../app/ui/voices/card.py"></location>
            <location filename="../../app/ui/voices/desk.py"></location>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>not now</source>
            <translation>indisponible</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>not part of the stored voice</source>
            <translation>ne fait pas partie de la voix enregistrée</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>Not saved. Retrying</source>
            <translation>Non enregistré. Nouvel essai</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Not sure: this is the likeliest place. Listen; where it is right, the two take turns every two seconds, and nothing is said twice and nothing is missing.</source>
            <translation>Pas certain : c’est la position la plus probable. Écoutez : les deux alternent toutes les deux secondes ; si la position est juste, rien n’est dit deux fois et rien ne manque.</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Not told apart</source>
            <translation>Non distingués</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Not transcribed</source>
            <translation>Non transcrite</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Not transcribed yet</source>
            <translation>Pas encore transcrite</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Not {name}</source>
            <translation>Pas {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>not {name}</source>
            <translation>pas {name}</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Note at {time} in “{title}”</source>
            <translation>Note à {time} dans « {title} »</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Note: {text}</source>
            <translation>Note : {text}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/notes.py"></location>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../app/export/audacity.py"></location>
            <location filename="../../app/export/csv_table.py"></location>
            <location filename="../../app/export/json_v1.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/export/research_text.py"></location>
            <source>Notes and moments</source>
            <translation>Notes et moments</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Nothing found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Nothing found for “{text}” with these filters. Search is over text, titles, notes and names.</source>
            <translation>Aucun résultat pour « {text} » avec ces filtres. La recherche porte sur le texte, les titres, les notes et les noms.</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>Nothing found for “{text}”.</source>
            <translation>Aucun résultat pour « {text} ».</translation>
        </message>
        <message>
            <source>Nothing found for “{text}”. Search is over text, titles and names.</source>
            <translation type="vanished">Aucun résultat pour « {text} ». La recherche porte sur le texte, les titres et les noms.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Nothing found for “{text}”. Search is over text, titles, notes and names.</source>
            <translation>Aucun résultat pour « {text} ». La recherche porte sur le texte, les titres, les notes et les noms.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Nothing found yet. {n} meetings are still being transcribed.</source>
            <extracomment>One: Nothing found yet. {n} meeting is still being transcribed.</extracomment>
            <translation>
                <numerusform>Aucun résultat pour l’instant. {n} réunion est encore en cours de transcription.</numerusform>
                <numerusform>Aucun résultat pour l’instant. {n} réunions sont encore en cours de transcription.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing has been heard for {n} minutes.</source>
            <extracomment>One: Nothing has been heard for {n} minute.</extracomment>
            <translation>
                <numerusform>Rien n’a été entendu depuis {n} minute.</numerusform>
                <numerusform>Rien n’a été entendu depuis {n} minutes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing has been heard from the call for a while. Check that the meeting plays through this computer.</source>
            <translation>Rien n’est venu de l’appel depuis un moment. Vérifiez que le son de la réunion sort de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Nothing has changed many rows at once so far.</source>
            <translation>Rien n’a encore modifié beaucoup de lignes à la fois.</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>Nothing here to transcribe</source>
            <translation>Rien à transcrire ici</translation>
        </message>
        <message>
            <source>Nothing in “{name}” is found by the search.</source>
            <translation type="vanished">La recherche ne trouve rien dans « {name} ».</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Nothing in “{name}” matches the search.</source>
            <translation>Rien dans « {name} » ne correspond à la recherche.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Nothing in “{name}”. Drag meetings here, or choose Move to folder in their menu.</source>
            <translation>Rien dans « {name} ». Faites glisser des réunions ici, ou choisissez « Déplacer vers un dossier » dans leur menu.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing is being recorded.</source>
            <translation>Aucun enregistrement n’est en cours.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Nothing is counted, and no problem is reported by itself.</source>
            <translation>Rien n’est compté, et aucun problème n’est signalé automatiquement.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Nothing is lost.</source>
            <translation>Rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Nothing is removed until you have seen the list and agreed.</source>
            <translation>Rien n’est supprimé tant que vous n’avez pas vu la liste et donné votre accord.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing of the other device is recorded. This side goes on when its own device is back, or with one you choose.</source>
            <translation>Rien n’est enregistré depuis l’autre appareil. Cette source reprend quand son propre appareil revient, ou avec celui que vous choisissez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/options_form.py"></location>
            <source>Nothing to choose for this format.</source>
            <translation>Rien à choisir pour ce format.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Nothing waiting. Drop files anywhere to start.</source>
            <translation>Rien en attente. Déposez des fichiers n’importe où pour commencer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Nothing was heard from the microphone. It may be muted.</source>
            <translation>Rien n’a été entendu du microphone. Il est peut-être coupé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Nothing was heard. Choose another device and test again.</source>
            <translation>Rien n’a été entendu. Choisissez un autre appareil et testez à nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing was recorded meanwhile. The recording is going on again; stop it if the meeting is over.</source>
            <translation>Rien n’a été enregistré pendant ce temps. L’enregistrement a repris ; arrêtez-le si la réunion est terminée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>notify, finished, background</source>
            <translation>notifier, terminé, arrière-plan</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Now these are {n} meetings with {size} of sound.</source>
            <extracomment>One: Now this is {n} meeting with {size} of sound.</extracomment>
            <translation>
                <numerusform>Actuellement : {n} réunion, {size} de son.</numerusform>
                <numerusform>Actuellement : {n} réunions, {size} de son.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Now: {facts}</source>
            <translation>Maintenant : {facts}</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Number {number} in the queue, about {time}.</source>
            <translation>Numéro {number} dans la file d’attente, environ {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Number {number} in the queue.</source>
            <translation>Numéro {number} dans la file d’attente.</translation>
        </message>
        <message>
            <location filename="../../app/export/research_text.py"></location>
            <source>NVivo (.txt)</source>
            <translation>NVivo (.txt)</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Occitan</source>
            <translation>Occitan</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Of a library that was damaged</source>
            <translation>D’une bibliothèque endommagée</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>of the newest {number} the best shown first</source>
            <translation>parmi les {number} plus récents, les meilleurs d’abord</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Of {n} meetings not everything could be read.</source>
            <extracomment>One: Of {n} meeting not everything could be read.</extracomment>
            <translation>
                <numerusform>{n} réunion n’a pas pu être lue en entier.</numerusform>
                <numerusform>{n} réunions n’ont pas pu être lues en entier.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>Off: search looks for the words.</source>
            <translation>Désactivée : la recherche porte sur les mots.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Often made up in silence</source>
            <translation>Souvent inventé pendant un silence</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Old sound</source>
            <translation>Anciens sons</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>Oldest first</source>
            <translation>Les plus anciennes d’abord</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>On battery nothing new is begun; what is being transcribed is finished. The queue goes on by itself when the computer is plugged in.</source>
            <translation>Sur batterie, rien de nouveau ne commence ; la transcription en cours se termine. La file d’attente reprend d’elle-même quand l’ordinateur est branché.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>On the graphics card</source>
            <translation>Sur la carte graphique</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>On this computer</source>
            <translation>Sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>On this computer's processor</source>
            <translation>Sur le processeur de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>On.</source>
            <translation>Activée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>On. All meetings are ready.</source>
            <translation>Activée. Toutes les réunions sont prêtes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>On. {done} of {total} meetings are ready; the others follow while nothing else is done.</source>
            <translation>Activée. {done} réunions sur {total} sont prêtes ; les autres suivent, pendant que rien d’autre ne se fait.</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>One a line</source>
            <translation>Un par ligne</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>One clock runs faster, by {time} s an hour; that is put right.</source>
            <translation>Une des horloges avance de {time} s par heure ; c’est corrigé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>One directly after the other</source>
            <translation>L’un directement après l’autre</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes about {hours} hours here.</source>
            <translation>Une heure prend environ {hours} heures ici.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes about {n} hours here.</source>
            <extracomment>One: One hour takes about {n} hour here.</extracomment>
            <translation>
                <numerusform>Une heure prend environ {n} heure ici.</numerusform>
                <numerusform>Une heure prend environ {n} heures ici.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes about {n} minutes here.</source>
            <extracomment>One: One hour takes about {n} minute here.</extracomment>
            <translation>
                <numerusform>Une heure prend environ {n} minute ici.</numerusform>
                <numerusform>Une heure prend environ {n} minutes ici.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes less than a minute here.</source>
            <translation>Une heure prend moins d’une minute ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>One is made after each meeting, and hourly while something changes.</source>
            <translation>Il s’en fait une après chaque réunion, et toutes les heures tant que quelque chose change.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>One of the meetings was changed meanwhile; nothing was done. Try again.</source>
            <translation>L’une des réunions a changé entre-temps ; rien n’a été fait. Réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/same_time_intents.py"></location>
            <source>One of these meetings has no sound to compare; set the time yourself.</source>
            <translation>Une de ces réunions n’a pas de son à comparer ; réglez vous-même le décalage.</translation>
        </message>
        <message>
            <location filename="../../app/same_time_intents.py"></location>
            <source>One of these recordings was paused in between, so the two do not run alongside; split it at the pause and join its parts.</source>
            <translation>Un de ces enregistrements a été mis en pause, les deux ne vont donc pas de pair ; divisez-le à la pause et joignez ses parties.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Only</source>
            <translation>Solo</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <location filename="../../app/same_time_intents.py"></location>
            <source>Only one of these meetings has been transcribed; transcribe the other one first.</source>
            <translation>Une seule de ces réunions est transcrite ; transcrivez d’abord l’autre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Only one voice found. Expected more? Find speakers again and set the number.</source>
            <translation>Une seule voix trouvée. Vous en attendiez plus ? Relancez la recherche des intervenants et indiquez leur nombre.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Only the microphone is recorded.</source>
            <translation>Seul le microphone est enregistré.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Only the others</source>
            <translation>Seulement les autres</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>Only the recovery code opens it.</source>
            <translation>Seul le code de récupération l’ouvre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Only there now</source>
            <translation>Seulement maintenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Only there then</source>
            <translation>Seulement avant</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Only this &amp;speaker</source>
            <translation>Seulement cet &amp;intervenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Only this speaker</source>
            <translation>Seulement cet intervenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/volume.py"></location>
            <source>Only track {number}</source>
            <translation>Seulement la piste {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Only where every speaker has a name</source>
            <translation>Seulement si chaque intervenant a un nom</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>Only {names}: the others are dimmed and passed over.</source>
            <translation>Seulement {names} : les autres sont estompés et sautés.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>Only {name}</source>
            <translation>Seulement {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/volume.py"></location>
            <source>Only “{name}”</source>
            <translation>Seulement « {name} »</translation>
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
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Open read-only</source>
            <translation>Ouvrir en lecture seule</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Open the library</source>
            <translation>Ouvrir la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Open the model's page</source>
            <translation>Ouvrir la page du modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Open the page for tokens</source>
            <translation>Ouvrir la page des jetons</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Open the steps…</source>
            <translation>Ouvrir les étapes…</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Open {title}</source>
            <translation>Ouvrir {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>Open “{title}”</source>
            <translation>Ouvrir « {title} »</translation>
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
            <translation>Options</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Order of the list</source>
            <translation>Ordre de la liste</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Order of the results</source>
            <translation>Ordre des résultats</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Other paragraphs</source>
            <translation>Autres paragraphes</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Other people who are spoken of, one a line</source>
            <translation>Autres personnes dont on parle, une par ligne</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Other speaker</source>
            <translation>Autre intervenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Other words</source>
            <translation>Autres mots</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Other words, other speaker</source>
            <translation>Autres mots, autre intervenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/captions_model.py"></location>
            <source>Others</source>
            <translation>Les autres</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>P01, P02</source>
            <translation>P01, P02</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/editor.py"></location>
            <source>Paragraph text</source>
            <translation>Texte du paragraphe</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>Part</source>
            <translation>Partie</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Part of the library cannot be read.</source>
            <translation>Une partie de la bibliothèque est illisible.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>part of the stored voice</source>
            <translation>fait partie de la voix enregistrée</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Parting the sound. Nothing changes until all of it is there.</source>
            <translation>Division du son. Rien ne change avant que tout soit là.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Pashto</source>
            <translation>Pachto</translation>
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
            <translation>Tout mettre en pause</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Pause between parts</source>
            <translation>Pause entre les parties</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Pause download</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Pause on battery</source>
            <translation>Pause sur batterie</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Pause the download</source>
            <translation>Mettre le téléchargement en pause</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Pause while typing</source>
            <translation>Pause pendant la saisie</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Pause {title}</source>
            <translation>Mettre {title} en pause</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Paused in the queue.</source>
            <translation>En pause dans la file d’attente.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Paused on battery</source>
            <translation>En pause sur batterie</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Paused on battery.</source>
            <translation>En pause sur batterie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Paused {model}</source>
            <translation>En pause : {model}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Paused: {model}</source>
            <translation>En pause : {model}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Pauses</source>
            <translation>Pauses</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Pauses are played shortened; the time stays that of the recording</source>
            <translation>Les pauses sont raccourcies à la lecture ; le temps reste celui de l’enregistrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Pauses in the talk are cut short while playing; the recording keeps them.</source>
            <translation>Les pauses de la conversation sont raccourcies à la lecture ; l’enregistrement les garde.</translation>
        </message>
        <message>
            <location filename="../../app/export/pdf.py"></location>
            <source>PDF (.pdf)</source>
            <translation>PDF (.pdf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>People Hansard can recognise in new meetings. Stored only on this computer.</source>
            <translation>Personnes que Hansard peut reconnaître dans de nouvelles réunions. Enregistrées seulement sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>People who speak</source>
            <translation>Personnes qui parlent</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>people, completion, suggestions</source>
            <translation>personnes, complétion, suggestions</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Persian</source>
            <translation>Persan</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Person A, Person B</source>
            <translation>Person A, Person B</translation>
        </message>
        <message>
            <location filename="../../app/export/pseudonyms/codes.py"></location>
            <source>Person {letter}</source>
            <translation>Personne {letter}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Picture (*.png)</source>
            <translation>Image (*.png)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>pill, floating, on top</source>
            <translation>pastille, flottant, premier plan</translation>
        </message>
        <message>
            <location filename="../../app/same_time_intents.py"></location>
            <source>Placed like this, the two were not recording at the same time; join them one after the other.</source>
            <translation>Ainsi placés, les deux n’enregistraient pas en même temps ; joignez-les l’un après l’autre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Places</source>
            <translation>Endroits</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Plain text</source>
            <translation>Texte brut</translation>
        </message>
        <message>
            <location filename="../../app/export/txt.py"></location>
            <source>Plain text (.txt)</source>
            <translation>Texte brut (.txt)</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <location filename="../../app/ui/review/preview.py"></location>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Play</source>
            <translation>Lire</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Play a sample</source>
            <translation>Lire un extrait</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Play a sample of {name}</source>
            <translation>Lire un extrait : {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Play from {time}</source>
            <translation>Lire à partir de {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Play this pa&amp;ragraph</source>
            <translation>Lire ce &amp;paragraphe</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>Play this paragraph</source>
            <translation>Lire ce paragraphe</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Play this place (P)</source>
            <translation>Lire cet endroit (P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Play {time}</source>
            <translation>Lire {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Playback</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Playing stops with the first key in a paragraph and goes on two seconds after the last.</source>
            <translation>La lecture s’arrête à la première touche dans un paragraphe et reprend deux secondes après la dernière.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Playing what was heard…</source>
            <translation>Lecture de ce qui a été entendu…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Polish</source>
            <translation>Polonais</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Portuguese</source>
            <translation>Portugais</translation>
        </message>
        <message>
            <location filename="../../app/ui/waveform/slider.py"></location>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>power, laptop, mains, energy, charger</source>
            <translation>alimentation, portable, secteur, énergie, chargeur</translation>
        </message>
        <message>
            <location filename="../../app/export/textgrid.py"></location>
            <source>Praat (.TextGrid)</source>
            <translation>Praat (.TextGrid)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Pre&amp;vious unclear word</source>
            <translation>Mot incertain précéd&amp;ent</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/key_field.py"></location>
            <source>Press keys, or Esc</source>
            <translation>Appuyez sur des touches, ou Échap</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Preview of the first</source>
            <translation>Aperçu de la première réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Previous pane</source>
            <translation>Volet précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Previous paragraph</source>
            <translation>Paragraphe précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Previous unclear word</source>
            <translation>Mot incertain précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Previous word</source>
            <translation>Mot précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Probably not speech</source>
            <translation>Sans doute pas de parole</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Progress of {title}</source>
            <translation>Progression : {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Protected against copying</source>
            <translation>Protégé contre la copie</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Punjabi</source>
            <translation>Pendjabi</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Put back</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>put back words</source>
            <translation>remise de mots dans le texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>Put into the text</source>
            <translation>Remis dans le texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>Put it here</source>
            <translation>Mettre ici</translation>
        </message>
        <message>
            <location filename="../../app/ui/paragraph.py"></location>
            <source>Put the cursor where the new paragraph begins, and press {key}.</source>
            <translation>Placez le curseur au début du nouveau paragraphe et appuyez sur {key}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/paragraph.py"></location>
            <source>Put the cursor where the new paragraph begins, and split it there.</source>
            <translation>Placez le curseur au début du nouveau paragraphe et divisez-le à cet endroit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Put the words back.</source>
            <translation>Mots remis dans le texte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>quality, whisper, profile, download, accuracy</source>
            <translation>qualité, whisper, profil, téléchargement, précision</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/panes.py"></location>
            <source>Queue</source>
            <translation>File d’attente</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>R&amp;esume recording</source>
            <translation>&amp;Reprendre l’enregistrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Re&amp;move paragraph</source>
            <translation>Su&amp;pprimer le paragraphe</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Read the last &amp;caption aloud</source>
            <translation>Lire à haute voix le dernier s&amp;ous-titre</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Reading a copy of the library; the library itself is not changed.</source>
            <translation>Lecture d’une copie de la bibliothèque ; la bibliothèque elle-même n’est pas modifiée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Reading a transcript</source>
            <translation>Lecture d’une transcription</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Reading speed, at most</source>
            <translation>Vitesse de lecture maximale</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Reading the sound</source>
            <translation>Analyse du son</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Reading…</source>
            <translation>Chargement…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Recent &amp;messages</source>
            <translation>&amp;Messages récents</translation>
        </message>
        <message>
            <location filename="../../app/ui/messages.py"></location>
            <source>Recent messages</source>
            <translation>Messages récents</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Recognise in future</source>
            <translation>Reconnaître à l’avenir</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Recognise in future…</source>
            <translation>Reconnaître à l’avenir…</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Recognise in new meetings</source>
            <translation>Reconnaître dans les nouvelles réunions</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Recognise voices</source>
            <translation>Reconnaître les voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Recognise voices in other meetings?</source>
            <translation>Reconnaître les voix dans d’autres réunions ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Recognise voices…</source>
            <translation>Reconnaître les voix…</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Recognise {name} in other meetings?</source>
            <translation>Reconnaître {name} dans d’autres réunions ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Recognised as</source>
            <translation>Reconnu comme</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Recognised reliably</source>
            <translation>Reconnue de façon fiable</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Recommended for this computer</source>
            <translation>Recommandé pour cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>recommended for this computer</source>
            <translation>recommandé pour cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/button.py"></location>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Record</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../app/ui/panes.py"></location>
            <location filename="../../app/ui/recording/button.py"></location>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Record a meeting</source>
            <translation>Enregistrer une réunion</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Record again to go on in a new recording.</source>
            <translation>Relancez l’enregistrement pour continuer dans un nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Record now</source>
            <translation>Enregistrer maintenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Recorded</source>
            <translation>Enregistrées</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Recorded and imported</source>
            <translation>Enregistrées et importées</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Recorded at the same time, on two devices</source>
            <translation>Enregistrés en même temps, sur deux appareils</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Recorder</source>
            <translation>Enregistreur</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <location filename="../../app/ui/recording/page.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Recording</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Recording again.</source>
            <translation>L’enregistrement a repris.</translation>
        </message>
        <message>
            <location filename="../../app/recording_intents.py"></location>
            <source>Recording of {moment}</source>
            <translation>Enregistrement du {moment}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>recording paused {time}</source>
            <translation>enregistrement en pause {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Recording started.</source>
            <translation>L’enregistrement a commencé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Recording stopped.</source>
            <translation>L’enregistrement est arrêté.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>Recording without a date</source>
            <translation>Enregistrement sans date</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Recording, {when}</source>
            <translation>Enregistrement, {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>Recordings</source>
            <translation>Enregistrements</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Recordings are untouched. Newest backup: {when}. What was changed since is applied again as far as it can be read, and the damaged file is kept.</source>
            <translation>Les enregistrements sont intacts. Dernière sauvegarde : {when}. Ce qui a changé depuis est appliqué à nouveau, dans la mesure où c’est lisible, et le fichier endommagé est conservé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Recordings are untouched. There is no backup, but what can be read can be put into a new file; the damaged one is kept.</source>
            <translation>Les enregistrements sont intacts. Il n’y a pas de sauvegarde, mais ce qui est lisible peut être placé dans un nouveau fichier ; celui qui est endommagé est conservé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Recover and transcribe</source>
            <translation>Récupérer et transcrire</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Recover and transcribe all</source>
            <translation>Tout récupérer et transcrire</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Recovering “{title}”</source>
            <translation>Récupération de « {title} »</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>Recovery code: </source>
            <translation>Code de récupération : </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Reduced</source>
            <translation>Réduites</translation>
        </message>
        <message>
            <source>Reduced lets nothing slide or blink; the text jumps where it follows the playback.</source>
            <translation type="vanished">« Réduites » : rien ne glisse ni ne clignote ; le texte saute quand il suit la lecture.</translation>
        </message>
        <message>
            <location filename="../../app/export/nist.py"></location>
            <source>Reference text (.stm)</source>
            <translation>Texte de référence (.stm)</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Remember it in this computer's keyring</source>
            <translation>Le mémoriser dans le trousseau de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Remind me to tell people</source>
            <translation>Me rappeler de prévenir les participants</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/notes_panel.py"></location>
            <location filename="../../app/ui/searching/page.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Remove folder</source>
            <translation>Supprimer le dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove folder</source>
            <translation>suppression du dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after 2 years</source>
            <translation>Le supprimer après 2 ans</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after 30 days</source>
            <translation>Le supprimer après 30 jours</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after 6 months</source>
            <translation>Le supprimer après 6 mois</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after 90 days</source>
            <translation>Le supprimer après 90 jours</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after a year</source>
            <translation>Le supprimer après un an</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after {n} days</source>
            <extracomment>One: Remove it after {n} day</extracomment>
            <translation>
                <numerusform>Le supprimer après {n} jour</numerusform>
                <numerusform>Le supprimer après {n} jours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove moment</source>
            <translation>suppression du moment</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove note</source>
            <translation>suppression de la note</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Remove old sound</source>
            <translation>Supprimer les anciens sons</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove paragraph</source>
            <translation>suppression du paragraphe</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Remove tag</source>
            <translation>Supprimer l’étiquette</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove tag</source>
            <translation>suppression de l’étiquette</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Remove the encryption</source>
            <translation>Supprimer le chiffrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Remove the encryption of this library?</source>
            <translation>Supprimer le chiffrement de cette bibliothèque ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Remove the encryption…</source>
            <translation>Supprimer le chiffrement…</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Remove the sound</source>
            <translation>Supprimer le son</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Remove the sound of {n} meetings</source>
            <extracomment>One: Remove the sound of {n} meeting</extracomment>
            <translation>
                <numerusform>Supprimer le son de {n} réunion</numerusform>
                <numerusform>Supprimer le son de {n} réunions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Remove the sound of {n} meetings?</source>
            <extracomment>One: Remove the sound of {n} meeting?</extracomment>
            <translation>
                <numerusform>Supprimer le son de {n} réunion ?</numerusform>
                <numerusform>Supprimer le son de {n} réunions ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Remove the sound of “{title}”?</source>
            <translation>Supprimer le son de « {title} » ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>Remove the sound…</source>
            <translation>Supprimer le son…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove {count} paragraphs</source>
            <translation>suppression de {count} paragraphes</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Remove {title} from the queue</source>
            <translation>Retirer {title} de la file d’attente</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Remove {title} from this list</source>
            <translation>Retirer {title} de cette liste</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Removed the folder “{name}”. Its meetings are in the list of all.</source>
            <translation>Dossier « {name} » supprimé. Ses réunions sont dans la liste de toutes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks.py"></location>
            <source>Removed the moment at {time}.</source>
            <translation>Moment supprimé à {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks.py"></location>
            <source>Removed the note at {time}.</source>
            <translation>Note supprimée à {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>Removed the sound of the meeting. The text stays.</source>
            <translation>Son de la réunion supprimé. Le texte reste.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Removed the sound of {n} meetings. The texts stay.</source>
            <extracomment>One: Removed the sound of {n} meeting. The text stays.</extracomment>
            <translation>
                <numerusform>Son de {n} réunion supprimé. Le texte reste.</numerusform>
                <numerusform>Son de {n} réunions supprimé. Les textes restent.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Removed the tag “{name}”. Its meetings stay.</source>
            <translation>Étiquette « {name} » supprimée. Ses réunions restent.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>Removed {model}.</source>
            <translation>{model} supprimé.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/correcting.py"></location>
            <source>Removed {n} paragraphs.</source>
            <extracomment>One: Removed {n} paragraph.</extracomment>
            <translation>
                <numerusform>{n} paragraphe supprimé.</numerusform>
                <numerusform>{n} paragraphes supprimés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Removed “{name}”.</source>
            <translation>« {name} » supprimé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Removed “{title}” from the queue.</source>
            <translation>« {title} » n’est plus dans la file d’attente.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Removing the sound of a meeting keeps its text. What is in the trash can go for good.</source>
            <translation>Supprimer le son d’une réunion garde son texte. Ce qui est dans la corbeille peut être supprimé définitivement.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Rename folder</source>
            <translation>Renommer le dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>rename folder</source>
            <translation>nouveau nom du dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Rename meeting</source>
            <translation>Renommer la réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>rename meeting</source>
            <translation>nouveau titre de la réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Rename search</source>
            <translation>Renommer la recherche</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Rename tag</source>
            <translation>Renommer l’étiquette</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>rename tag</source>
            <translation>nouveau nom de l’étiquette</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Rename this speaker</source>
            <translation>Renommer cet intervenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Rename {name}</source>
            <translation>Renommer {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>rename {name}</source>
            <translation>nouveau nom pour {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Rename {name} everywhere…</source>
            <translation>Renommer {name} partout…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/desk.py"></location>
            <source>Renamed to {name}.</source>
            <translation>Renommé en {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/searching/page.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Rep&amp;lace…</source>
            <translation>Re&amp;mplacer…</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Repair the installation: python3 packaging/bootstrap.py setup</source>
            <translation>Réparez l’installation : python3 packaging/bootstrap.py setup</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Replace all</source>
            <translation>Tout remplacer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Replace all {n}</source>
            <extracomment>One: Replace {n}</extracomment>
            <translation>
                <numerusform>Remplacer {n}</numerusform>
                <numerusform>Remplacer les {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/asking.py"></location>
            <source>Replace file</source>
            <translation>Remplacer le fichier</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Replace with</source>
            <translation>Remplacer par</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/asking.py"></location>
            <source>Replace “{name}”?</source>
            <translation>Remplacer « {name} » ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>replace “{word}” with “{by}”</source>
            <translation>remplacement de « {word} » par « {by} »</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/finding/finder.py"></location>
            <source>Replaced {n} places.</source>
            <extracomment>One: Replaced {n} place.</extracomment>
            <translation>
                <numerusform>{n} remplacement effectué.</numerusform>
                <numerusform>{n} remplacements effectués.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Report this with what 'hansard doctor --json' says; the processor does the work until then.</source>
            <translation>Signalez-le avec ce que dit 'hansard doctor --json' ; le processeur fait le travail en attendant.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Research</source>
            <translation>Recherche scientifique</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Reset all</source>
            <translation>Tout réinitialiser</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Restart the computer: the driver was updated, and the old one is still in use.</source>
            <translation>Redémarrez l’ordinateur : le pilote a été mis à jour, et l’ancien est encore utilisé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/window.py"></location>
            <location filename="../../app/ui/history/window.py"></location>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Restore backup</source>
            <translation>Restaurer la sauvegarde</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>restore meeting</source>
            <translation>restauration de la réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>restore paragraph</source>
            <translation>restauration du paragraphe</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Restore the backup of {when}?</source>
            <translation>Restaurer la sauvegarde du {when} ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Restore this backup…</source>
            <translation>Restaurer cette sauvegarde…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>restore {count} meetings</source>
            <translation>restauration de {count} réunions</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>restore {count} paragraphs</source>
            <translation>restauration de {count} paragraphes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>Restore {n} meetings</source>
            <extracomment>One: Restore {n} meeting</extracomment>
            <translation>
                <numerusform>Restaurer {n} réunion</numerusform>
                <numerusform>Restaurer {n} réunions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/history/window.py"></location>
            <source>Restore {n} rows</source>
            <extracomment>One: Restore {n} row</extracomment>
            <translation>
                <numerusform>Restaurer {n} ligne</numerusform>
                <numerusform>Restaurer {n} lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Restored before</source>
            <translation>Déjà restaurée</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Restored before, in the trash now</source>
            <translation>Déjà restaurée, maintenant dans la corbeille</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/care/restoring.py"></location>
            <source>Restored the backup of {when} and applied {n} later changes again.</source>
            <extracomment>One: Restored the backup of {when} and applied {n} later change again.</extracomment>
            <translation>
                <numerusform>Sauvegarde du {when} restaurée, et {n} modification plus récente appliquée à nouveau.</numerusform>
                <numerusform>Sauvegarde du {when} restaurée, et {n} modifications plus récentes appliquées à nouveau.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/care/restoring.py"></location>
            <source>Restored the backup of {when}.</source>
            <translation>Sauvegarde du {when} restaurée.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Restored {n} meetings.</source>
            <extracomment>One: Restored {n} meeting.</extracomment>
            <translation>
                <numerusform>{n} réunion restaurée.</numerusform>
                <numerusform>{n} réunions restaurées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/history/window.py"></location>
            <source>Restored {n} rows.</source>
            <extracomment>One: Restored {n} row.</extracomment>
            <translation>
                <numerusform>{n} ligne restaurée.</numerusform>
                <numerusform>{n} lignes restaurées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Restoring the backup</source>
            <translation>Restauration de la sauvegarde</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Restoring; this may take a minute.</source>
            <translation>Restauration ; cela peut prendre une minute.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>Restoring; what there is stays as it is.</source>
            <translation>Restauration ; ce qui existe reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/listing.py"></location>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Results for “{text}”</source>
            <translation>Résultats pour « {text} »</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>retention, delete audio, privacy, keep, months</source>
            <translation>conservation, supprimer l’audio, confidentialité, garder, mois</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>rewind on resume</source>
            <translation>rembobiner à la reprise</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Romanian</source>
            <translation>Roumain</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Room for about {minutes} min</source>
            <translation>Place pour environ {minutes} min</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Room for about {n} hours</source>
            <extracomment>One: Room for about {n} hour</extracomment>
            <translation>
                <numerusform>Place pour environ {n} heure</numerusform>
                <numerusform>Place pour environ {n} heures</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Room it takes</source>
            <translation>Espace occupé</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Russian</source>
            <translation>Russe</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>S&amp;lower</source>
            <translation>Plus l&amp;entement</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Sa&amp;ve as Hansard file…</source>
            <translation>Enregistrer en fichier &amp;Hansard…</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <source>Safe to open in a spreadsheet</source>
            <translation>Sans danger à ouvrir dans un tableur</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Said on the other track</source>
            <translation>Dit sur l’autre piste</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Said over and over</source>
            <translation>Dit en boucle</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Same person</source>
            <translation>Même personne</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sanskrit</source>
            <translation>Sanskrit</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Save an example template…</source>
            <translation>Enregistrer un modèle d’exemple…</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Save as files…</source>
            <translation>Enregistrer dans des fichiers…</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Save as Hansard file</source>
            <translation>Enregistrer en fichier Hansard</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Save as Hansard file…</source>
            <translation>Enregistrer en fichier Hansard…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Save file</source>
            <translation>Enregistrer le fichier</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Save files</source>
            <translation>Enregistrer les fichiers</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Save search</source>
            <translation>Enregistrer la recherche</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Save the &amp;audio…</source>
            <translation>Exporter l’&amp;audio…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exports.py"></location>
            <source>Save the audio in</source>
            <translation>Exporter l’audio dans</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Save the example template</source>
            <translation>Enregistrer le modèle d’exemple</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Save the raw audio in</source>
            <translation>Exporter l’audio brut dans</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Save the raw audio…</source>
            <translation>Exporter l’audio brut…</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Save the statistics</source>
            <translation>Enregistrer les statistiques</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Save the texts as files…</source>
            <translation>Enregistrer les textes dans des fichiers…</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Save to</source>
            <translation>Enregistrer dans</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Save what can be read</source>
            <translation>Récupérer ce qui est lisible</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Save {n} meetings as a Hansard file</source>
            <extracomment>One: Save {n} meeting as a Hansard file</extracomment>
            <translation>
                <numerusform>Enregistrer {n} réunion en fichier Hansard</numerusform>
                <numerusform>Enregistrer {n} réunions en fichier Hansard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Save {n} meetings as files…</source>
            <extracomment>One: Save {n} meeting as a file…</extracomment>
            <translation>
                <numerusform>Enregistrer {n} réunion dans un fichier…</numerusform>
                <numerusform>Enregistrer {n} réunions dans des fichiers…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Save&amp;d searches</source>
            <translation>Recherches enre&amp;gistrées</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Saved</source>
            <translation>Enregistrée</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Saved a copy as “{name}”.</source>
            <translation>Copie enregistrée sous « {name} ».</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Saved as “{name}”</source>
            <translation>Enregistrée sous « {name} »</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Saved searches</source>
            <translation>Recherches enregistrées</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Saved the raw audio in “{name}”.</source>
            <translation>Audio brut exporté dans « {name} ».</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>saved to disk every second</source>
            <translation>écrit sur le disque à chaque seconde</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/exports.py"></location>
            <source>Saved {n} audio files.</source>
            <extracomment>One: Saved {n} audio file.</extracomment>
            <translation>
                <numerusform>{n} fichier audio exporté.</numerusform>
                <numerusform>{n} fichiers audio exportés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/exports.py"></location>
            <source>Saved {n} files.</source>
            <extracomment>One: Saved {n} file.</extracomment>
            <translation>
                <numerusform>{n} fichier enregistré.</numerusform>
                <numerusform>{n} fichiers enregistrés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Saved {n} meetings as “{name}”.</source>
            <extracomment>One: Saved {n} meeting as “{name}”.</extracomment>
            <translation>
                <numerusform>{n} réunion enregistrée dans « {name} ».</numerusform>
                <numerusform>{n} réunions enregistrées dans « {name} ».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/exports.py"></location>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Saved “{name}”.</source>
            <translation>« {name} » est enregistré.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Saved. It is at the end of the search field.</source>
            <translation>Recherche enregistrée. Elle se trouve au bout du champ de recherche.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Saves to your home folder</source>
            <translation>Destination : votre dossier personnel</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Saves to {folder}</source>
            <translation>Destination : {folder}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Saving</source>
            <translation>Enregistrement en cours</translation>
        </message>
        <message>
            <location filename="../../app/ui/exports.py"></location>
            <source>Saving the audio…</source>
            <translation>Export de l’audio…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/saving.py"></location>
            <source>Saving the recording</source>
            <translation>Sauvegarde de l’enregistrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/saving.py"></location>
            <source>Saving the recording…</source>
            <translation>Sauvegarde de l’enregistrement…</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Saving the texts</source>
            <translation>Enregistrement des textes</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <location filename="../../app/ui/saving.py"></location>
            <source>Saving…</source>
            <translation>Sauvegarde…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Scroll down</source>
            <translation>Défiler vers le bas</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Scroll up</source>
            <translation>Défiler vers le haut</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>scroll, auto-scroll</source>
            <translation>défiler, défilement automatique</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../app/ui/panes.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Search all meetings</source>
            <translation>Rechercher dans les réunions</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Search also finds what says the same in other words. It needs a model, memory while you search, and computing time after each meeting; everything stays on this computer.</source>
            <translation>La recherche trouve aussi ce qui dit la même chose en d’autres mots. Il lui faut un modèle, de la mémoire pendant la recherche et du temps de calcul après chaque réunion ; tout reste sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Search by meaning</source>
            <translation>Recherche par le sens</translation>
        </message>
        <message>
            <location filename="../../app/semantic/client.py"></location>
            <source>Search by meaning does not work at the moment; words are searched as always.</source>
            <translation>La recherche par le sens ne fonctionne pas pour l’instant ; les mots sont recherchés comme toujours.</translation>
        </message>
        <message>
            <location filename="../../app/semantic/client.py"></location>
            <source>Search by meaning needs a model that is not on this computer.</source>
            <translation>La recherche par le sens nécessite un modèle qui n’est pas sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/desk.py"></location>
            <source>Search by meaning too?</source>
            <translation>Rechercher aussi par le sens ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Search by meaning too…</source>
            <translation>Rechercher aussi par le sens…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>Search settings</source>
            <translation>Rechercher un paramètre</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Second</source>
            <translation>Deuxième</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Second in the queue, about {time}.</source>
            <translation>Deuxième dans la file d’attente, environ {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Second in the queue.</source>
            <translation>Deuxième dans la file d’attente.</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>seconds</source>
            <translation>secondes</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Seconds by which the second began after the first, below zero for before it</source>
            <translation>Retard du second sur le premier en secondes, négatif si le second a commencé avant</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>See all meetings…</source>
            <translation>Voir toutes les réunions…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select all text</source>
            <translation>Sélectionner tout le texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Select no longer</source>
            <translation>Annuler la sélection</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select the next word</source>
            <translation>Sélectionner le mot suivant</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select the word before</source>
            <translation>Sélectionner le mot précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Select the words to change first.</source>
            <translation>Sélectionnez d’abord les mots à changer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select to the next paragraph</source>
            <translation>Sélectionner jusqu’au paragraphe suivant</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select to the paragraph before</source>
            <translation>Sélectionner jusqu’au paragraphe précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Selected text</source>
            <translation>Texte sélectionné</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>semantic, similar, synonyms, embedding, other words, model</source>
            <translation>sémantique, semblable, synonymes, embedding, autres mots, modèle</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Serbian</source>
            <translation>Serbe</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Set by hand. Listen to hear whether it is right.</source>
            <translation>Réglé à la main. Écoutez pour vérifier que c’est juste.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Settin&amp;gs…</source>
            <translation>&amp;Paramètres…</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>Settings, {page}</source>
            <translation>Paramètres, {page}</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Several languages…</source>
            <translation>Plusieurs langues…</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Share (%)</source>
            <translation>Part (%)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Share: of everybody's talk time, not of the length of the meeting.</source>
            <translation>Part : du temps de parole de tous, pas de la durée de la réunion.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Shona</source>
            <translation>Shona</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Shorter pauses are played. A small number makes speech hurried.</source>
            <translation>Les pauses plus courtes sont lues. Une petite valeur rend la parole précipitée.</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Shortest on screen</source>
            <translation>Durée minimale à l’écran</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/keeper.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/keeper.py"></location>
            <source>Show backups</source>
            <translation>Afficher les sauvegardes</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show e&amp;verybody</source>
            <translation>Affic&amp;her tout le monde</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>Show everybody</source>
            <translation>Afficher tout le monde</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <location filename="../../app/ui/exports.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Show folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Show meetings</source>
            <translation>Afficher les réunions</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Show more</source>
            <translation>Afficher plus</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Show more meetings</source>
            <translation>Afficher plus de réunions</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show or hide &amp;library</source>
            <translation>Afficher ou masquer la &amp;bibliothèque</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show or hide fol&amp;ders and tags</source>
            <translation>Afficher ou masquer les &amp;dossiers et les étiquettes</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show or hide side &amp;panel</source>
            <translation>Afficher ou masquer le &amp;panneau latéral</translation>
        </message>
        <message>
            <location filename="../../app/ui/header.py"></location>
            <source>Show or hide the side panel</source>
            <translation>Afficher ou masquer le panneau latéral</translation>
        </message>
        <message>
            <source>Show or leave trash</source>
            <translation type="vanished">Afficher ou quitter la corbeille</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Show the download</source>
            <translation>Afficher le téléchargement</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Show the length</source>
            <translation>Afficher la durée</translation>
        </message>
        <message>
            <location filename="../../app/ui/panes.py"></location>
            <source>Show the library</source>
            <translation>Afficher la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Show the list…</source>
            <translation>Afficher la liste…</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Show the queue</source>
            <translation>Afficher la file d’attente</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/button.py"></location>
            <location filename="../../app/ui/recording/tray.py"></location>
            <source>Show the recording</source>
            <translation>Afficher l’enregistrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/button.py"></location>
            <source>Show the recording, {text}</source>
            <translation>Afficher l’enregistrement, {text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Show the time left</source>
            <translation>Afficher le temps restant</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Show these days</source>
            <translation>Afficher ces jours</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Show tras&amp;h</source>
            <translation>Afficher la cor&amp;beille</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Show {number} more</source>
            <translation>En afficher {number} de plus</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Show {n} more in this meeting</source>
            <extracomment>One: Show {n} more in this meeting</extracomment>
            <translation>
                <numerusform>Afficher {n} autre dans cette réunion</numerusform>
                <numerusform>Afficher {n} autres dans cette réunion</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>Show {n} more rows</source>
            <extracomment>One: Show {n} more row</extracomment>
            <translation>
                <numerusform>Afficher {n} ligne de plus</numerusform>
                <numerusform>Afficher {n} lignes de plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>Show {time} in the transcript</source>
            <translation>Afficher {time} dans la transcription</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Shown: {name}, {count}</source>
            <translation>Affiché : {name}, {count}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Shows a line about consent, and a sentence to paste, before a recording.</source>
            <translation>Affiche une ligne sur l’accord des participants, et une phrase à coller, avant un enregistrement.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Side panel</source>
            <translation>Panneau latéral</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Silence that is skipped</source>
            <translation>Silence à sauter</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Since {day}</source>
            <translation>Depuis le {day}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sindhi</source>
            <translation>Sindhi</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>single keys, accessibility, WCAG</source>
            <translation>touches seules, accessibilité, WCAG</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Single meetings…</source>
            <translation>Certaines réunions…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sinhala</source>
            <translation>Cingalais</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>size, disk space, free up, big</source>
            <translation>taille, espace disque, libérer, volumineux</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>size, disk space, gigabytes</source>
            <translation>taille, espace disque, gigaoctets</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Size: {size}.</source>
            <translation>Taille : {size}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Skip back</source>
            <translation>Sauter en arrière</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Skip forward</source>
            <translation>Sauter en avant</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Skip s&amp;ilence</source>
            <translation>&amp;Sauter les silences</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Skip silence</source>
            <translation>Sauter les silences</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>Skipped {names}: not audio or video.</source>
            <translation>Ignorés : {names}, ni audio ni vidéo.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Slovak</source>
            <translation>Slovaque</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Slovenian</source>
            <translation>Slovène</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Small &amp;indicator above other windows</source>
            <translation>Petit &amp;indicateur au-dessus des autres fenêtres</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Small indicator above other windows</source>
            <translation>Petit indicateur au-dessus des autres fenêtres</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Somali</source>
            <translation>Somali</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>Some entries of the library point at others that are missing.</source>
            <translation>Certaines entrées de la bibliothèque renvoient à d’autres qui manquent.</translation>
        </message>
        <message>
            <location filename="../../app/vaulting.py"></location>
            <source>Some files could not be changed over yet, because they are damaged or in use; they are as they were and Hansard goes on with them at the next start.</source>
            <translation>Certains fichiers n’ont pas encore pu être convertis, parce qu’ils sont endommagés ou utilisés ; ils sont tels quels, et Hansard reprend avec eux au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>some of the audio did not reach the disk</source>
            <translation>une partie de l’audio n’est pas arrivée sur le disque</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>some of the audio on the disk was not as it was written</source>
            <translation>une partie de l’audio sur le disque n’était pas telle qu’elle avait été écrite</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>Somebody else</source>
            <translation>Quelqu’un d’autre</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Somebody else…</source>
            <translation>Quelqu’un d’autre…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Something else answered in place of {host}, perhaps a proxy's sign-in page. {goes_on}</source>
            <translation>Autre chose a répondu à la place de {host}, peut-être la page de connexion d’un proxy. {goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Something is being recorded already.</source>
            <translation>Un enregistrement est déjà en cours.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Something is being recorded or transcribed. Restore the backup when it is done.</source>
            <translation>Un enregistrement ou une transcription est en cours. Restaurez la sauvegarde quand ce sera terminé.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Something is wrong with the recording.</source>
            <translation>L’enregistrement rencontre un problème.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>Something outside Hansard went wrong.</source>
            <translation>Un problème est survenu en dehors de Hansard.</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>Something that never changes differs from the last backup.</source>
            <translation>Un élément qui ne change jamais diffère de la dernière sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/after.py"></location>
            <source>Something went wrong in Hansard itself. Nothing of it is lost.</source>
            <translation>Un problème est survenu dans Hansard lui-même. Rien de l’enregistrement n’est perdu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Something went wrong in Hansard. {goes_on}</source>
            <translation>Un problème est survenu dans Hansard. {goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Sound and text</source>
            <translation>Son et texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Sound arrives.</source>
            <translation>Le son arrive.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/making.py"></location>
            <source>Sound cannot be copied as text; save it as a file.</source>
            <translation>Le son ne peut pas être copié comme du texte ; enregistrez-le dans un fichier.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Sound is kept in memory for half a minute and written as soon as the disk answers.</source>
            <translation>Le son est gardé en mémoire pendant une demi-minute et écrit dès que le disque répond.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Sound of the meetings</source>
            <translation>Son des réunions</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Sound, text and notes are deleted now. This cannot be undone.</source>
            <translation>Le son, le texte et les notes sont supprimés maintenant. Cette action est irréversible.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Spanish</source>
            <translation>Espagnol</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/searching/chips.py"></location>
            <location filename="../../app/ui/statistics/table.py"></location>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Speaker</source>
            <translation>Intervenant</translation>
        </message>
        <message>
            <location filename="../../app/export/audacity.py"></location>
            <location filename="../../app/export/csv_table.py"></location>
            <location filename="../../app/export/research_text.py"></location>
            <source>Speaker names</source>
            <translation>Noms des intervenants</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Speaker names at changes</source>
            <translation>Noms aux changements</translation>
        </message>
        <message>
            <location filename="../../app/export/rttm.py"></location>
            <source>Speaker turns (.rttm)</source>
            <translation>Tours de parole (.rttm)</translation>
        </message>
        <message>
            <location filename="../../app/export/labels.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/speakers/name_edit.py"></location>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>Speaker {number}</source>
            <translation>Intervenant {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} in “{title}” may be {name}.</source>
            <translation>L’intervenant {number} dans « {title} » est peut-être {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} is not suggested as {name} again.</source>
            <translation>Le nom {name} n’est plus proposé pour l’intervenant {number}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} is now {name}.</source>
            <translation>L’intervenant {number} est maintenant {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} may be {name}.</source>
            <translation>L’intervenant {number} est peut-être {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} sounds like {name}.</source>
            <translation>La voix de l’intervenant {number} ressemble à celle de {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Speakers</source>
            <translation>Intervenants</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Speakers and voices</source>
            <translation>Intervenants et voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speakers are counted automatically.</source>
            <translation>Les intervenants sont comptés automatiquement.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Speakers now: {names}</source>
            <translation>Intervenants maintenant : {names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Speakers then: {names}</source>
            <translation>Intervenants avant : {names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Speakers were not identified.</source>
            <translation>Les intervenants n’ont pas été identifiés.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>speakers, voices, count</source>
            <translation>intervenants, voix, nombre</translation>
        </message>
        <message>
            <source>Speaks from {time}</source>
            <translation type="vanished">Parle à partir de {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Speaks from {time} in “{title}”</source>
            <translation>Parle à partir de {time} dans « {title} »</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Speech model</source>
            <translation>Modèle vocal</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speech model damaged</source>
            <translation>Modèle vocal endommagé</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speech model missing</source>
            <translation>Modèle vocal manquant</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speech model refused</source>
            <translation>Modèle vocal refusé</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Speech models</source>
            <translation>Modèles vocaux</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/speed.py"></location>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <source>Speed (Alt+Up, Alt+Down)</source>
            <translation type="vanished">Vitesse (Alt+Haut, Alt+Bas)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Spl&amp;it paragraph here</source>
            <translation>&amp;Diviser le paragraphe ici</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Split</source>
            <translation>Diviser</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Split at sentence ends</source>
            <translation>Couper en fin de phrase</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>split meeting</source>
            <translation>division de la réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>split paragraph</source>
            <translation>division du paragraphe</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Split the &amp;meeting here…</source>
            <translation>Di&amp;viser la réunion ici…</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Split the meeting</source>
            <translation>Diviser la réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/editing.py"></location>
            <source>Split the paragraph.</source>
            <translation>Paragraphe divisé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Split “{title}” in two. The whole is in the trash.</source>
            <translation>« {title} » est divisée en deux. La réunion entière est dans la corbeille.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Split “{title}” in two?</source>
            <translation>Diviser « {title} » en deux ?</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <source>Spreadsheet (.csv)</source>
            <translation>Tableur (.csv)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>srt, vtt, subtitles, import, automatic</source>
            <translation>srt, vtt, sous-titres, import, automatique</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Start of the transcript</source>
            <translation>Début de la transcription</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Starting the recorder again…</source>
            <translation>Redémarrage de l’enregistreur…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>step {number} of {count}</source>
            <translation>étape {number} sur {count}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Steps, the newest first</source>
            <translation>Étapes, la plus récente en premier</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Still recording, although the window has closed. It is being opened again.</source>
            <translation>L’enregistrement continue, bien que la fenêtre se soit fermée. Elle s’ouvre à nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Still recording. Stop?</source>
            <translation>L’enregistrement est toujours en cours. Arrêter ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <location filename="../../app/ui/joining/working.py"></location>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Stop and go back</source>
            <translation>Arrêter et revenir</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Stop and save</source>
            <translation>Arrêter et conserver</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Stop and t&amp;ranscribe</source>
            <translation>Arrêter et &amp;transcrire</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>Stop and transcribe</source>
            <translation>Arrêter et transcrire</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Stop recording and close Hansard?</source>
            <translation>Arrêter l’enregistrement et fermer Hansard ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Stop the sample</source>
            <translation>Arrêter l’extrait</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Stop this job</source>
            <translation>Arrêter cette tâche</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>Stop watching</source>
            <translation>Ne plus surveiller</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Stop {title}</source>
            <translation>Arrêter {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Stop “{title}”</source>
            <translation>Arrêter « {title} »</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Stopped</source>
            <translation>Arrêtée</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <location filename="../../app/recordings/taking.py"></location>
            <source>Stopped. The recording is kept as it is.</source>
            <translation>Arrêté. L’enregistrement est conservé tel quel.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Stopped. What was finished is kept.</source>
            <translation>Arrêté. Ce qui était terminé est conservé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Stopped: {model}</source>
            <translation>Arrêté : {model}</translation>
        </message>
        <message>
            <location filename="../../app/bundle_intents.py"></location>
            <location filename="../../app/splicing.py"></location>
            <location filename="../../app/syncing.py"></location>
            <source>Stopped; nothing was changed.</source>
            <translation>Arrêté ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>Stopped; nothing was written.</source>
            <translation>Arrêté ; rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Stopping “{title}”. What is finished is kept.</source>
            <translation>Arrêt de « {title} ». Ce qui est terminé est conservé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/joining/working.py"></location>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Storage</source>
            <translation>Stockage</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>subfolders, automatic import</source>
            <translation>sous-dossiers, import automatique</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Subtitles</source>
            <translation>Sous-titres</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Subtitles and transcripts of other programs that appear there become meetings as they are. One that has the name of a sound beside it belongs to that sound, which is not transcribed then.</source>
            <translation>Les sous-titres et les transcriptions d’autres programmes qui y apparaissent deviennent des réunions, tels quels. Un fichier qui porte le même nom qu’un fichier audio à côté appartient à cet audio, qui n’est alors pas transcrit.</translation>
        </message>
        <message>
            <location filename="../../app/export/ass.py"></location>
            <source>Subtitles, ASS (.ass)</source>
            <translation>Sous-titres, ASS (.ass)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>subtitles, draft</source>
            <translation>sous-titres, brouillon</translation>
        </message>
        <message>
            <location filename="../../app/export/srt.py"></location>
            <source>Subtitles, SRT (.srt)</source>
            <translation>Sous-titres, SRT (.srt)</translation>
        </message>
        <message>
            <location filename="../../app/export/ttml.py"></location>
            <source>Subtitles, TTML (.ttml)</source>
            <translation>Sous-titres, TTML (.ttml)</translation>
        </message>
        <message>
            <location filename="../../app/export/vtt.py"></location>
            <source>Subtitles, WebVTT (.vtt)</source>
            <translation>Sous-titres, WebVTT (.vtt)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>suggested, and you agreed</source>
            <translation>suggestion que vous avez acceptée</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/quiet_line.py"></location>
            <source>Suggestion</source>
            <translation>Suggestion</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/card.py"></location>
            <source>Suggestion about a voice</source>
            <translation>Suggestion sur une voix</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sundanese</source>
            <translation>Soundanais</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Swahili</source>
            <translation>Swahili</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Swedish</source>
            <translation>Suédois</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>System audio</source>
            <translation>Audio système</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>system audio</source>
            <translation>l’audio système</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>System audio cannot be recorded on this computer.</source>
            <translation>L’audio système ne peut pas être enregistré sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>System audio device</source>
            <translation>Appareil de l’audio système</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>System audio is quiet.</source>
            <translation>L’audio système est silencieux.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>System audio level</source>
            <translation>Niveau de l’audio système</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>System audio needs the program “pactl” (package pulseaudio-utils), which is not installed.</source>
            <translation>L’audio système nécessite le programme « pactl » (paquet pulseaudio-utils), qui n’est pas installé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <source>Table with tabs (.tsv)</source>
            <translation>Tableau avec tabulations (.tsv)</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Tables (*.csv)</source>
            <translation>Tableaux (*.csv)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Tables and data</source>
            <translation>Tableaux et données</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Tag</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>tag meeting</source>
            <translation>ajout d’une étiquette à la réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>tag {count} meetings</source>
            <translation>ajout d’une étiquette à {count} réunions</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_list.py"></location>
            <source>Tag {name}</source>
            <translation>Étiquette {name}</translation>
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
                <numerusform>Étiquette « {name} » ajoutée à {n} réunion.</numerusform>
                <numerusform>Étiquette « {name} » ajoutée à {n} réunions.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Tags…</source>
            <translation>Étiquettes…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tajik</source>
            <translation>Tadjik</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Take in a Hansard file</source>
            <translation>Intégrer un fichier Hansard</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Take in again</source>
            <translation>Intégrer à nouveau</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Take in transcripts from watched folders too</source>
            <translation>Intégrer aussi les transcriptions des dossiers surveillés</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>take meeting off the favourites</source>
            <translation>retrait de la réunion des favoris</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>take meeting out of folder</source>
            <translation>retrait de la réunion du dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>take {count} meetings off the favourites</source>
            <translation>retrait de {count} réunions des favoris</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>take {count} meetings out of folder</source>
            <translation>retrait de {count} réunions du dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Taken in again, it stands beside what you have; nothing is replaced.</source>
            <translation>Ce qui est intégré à nouveau s’ajoute à ce que vous avez ; rien n’est remplacé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Taken over</source>
            <translation>Repris</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Takes effect when Hansard starts again.</source>
            <translation>Prend effet au prochain démarrage de Hansard.</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Takes over</source>
            <translation>L’emporte</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Takes over: interrupts, and the other one stops.</source>
            <translation>L’emporte : interrompt, et l’autre s’arrête.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Taking in the sound</source>
            <translation>Intégration du son</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Taking in the sound {percent}</source>
            <translation>Intégration du son {percent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>taking longer than expected</source>
            <translation>plus long que prévu</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Talk time</source>
            <translation>Parole</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Talk time (s)</source>
            <translation>Temps de parole (s)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Talk time: from the first to the last word of each paragraph, added up.</source>
            <translation>Parole : du premier au dernier mot de chaque paragraphe, additionné.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Talk-time &amp;statistics…</source>
            <translation>&amp;Statistiques du temps de parole…</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Talk-time statistics</source>
            <translation>Statistiques du temps de parole</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Talk-time statistics…</source>
            <translation>Statistiques du temps de parole…</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>talks at the same time</source>
            <translation>parle en même temps</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tamil</source>
            <translation>Tamoul</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tatar</source>
            <translation>Tatar</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>telemetry, statistics, crash report</source>
            <translation>télémétrie, statistiques, rapport de plantage</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Tell people you are recording. In some places you need everyone's agreement.</source>
            <translation>Prévenez les participants que vous enregistrez. Dans certains pays, l’accord de chacun est nécessaire.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Tell speakers apart better, with an account…</source>
            <translation>Mieux distinguer les intervenants, avec un compte…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Tells speakers apart</source>
            <translation>Distingue les intervenants</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Telugu</source>
            <translation>Télougou</translation>
        </message>
        <message>
            <location filename="../../app/export/template_document.py"></location>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Test again</source>
            <translation>Tester à nouveau</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Text &amp;normal size</source>
            <translation>Texte de taille &amp;normale</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Text at {time}</source>
            <translation>Texte à {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Text l&amp;arger</source>
            <translation>Texte plus &amp;grand</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Text made by</source>
            <translation>Texte créé par</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Text s&amp;maller</source>
            <translation>Texte plus p&amp;etit</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Text, corrections, notes and sound of both are kept. The two go to the trash; Undo brings them back.</source>
            <translation>Le texte, les corrections, les notes et le son des deux sont conservés. Les deux vont à la corbeille ; « Annuler » les ramène.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the graphics card: it was tried and works.</source>
            <translation>Les textes sont écrits sur la carte graphique : elle a été essayée et fonctionne.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor.</source>
            <translation>Les textes sont écrits sur le processeur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor: the graphics card does not work here.</source>
            <translation>Les textes sont écrits sur le processeur : la carte graphique ne fonctionne pas ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor: the graphics card has too little memory for this model.</source>
            <translation>Les textes sont écrits sur le processeur : la carte graphique a trop peu de mémoire pour ce modèle.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor: there is no graphics card here that can be used.</source>
            <translation>Les textes sont écrits sur le processeur : il n’y a pas de carte graphique utilisable ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Texts, names and history</source>
            <translation>Textes, noms et historique</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Texts, names, voices, sound, kept originals and backups can be read only with the library's key. Who has the disk still sees how many files there are, how large they are and from when.</source>
            <translation>Textes, noms, voix, son, originaux conservés et sauvegardes ne sont lisibles qu’avec la clé de la bibliothèque. Qui a le disque voit encore combien il y a de fichiers, leur taille et leur date.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Texts, sound and backups can then be read by whoever has this disk. Nothing else changes, and the recovery code is not needed any more.</source>
            <translation>Textes, son et sauvegardes peuvent alors être lus par quiconque a ce disque. Rien d’autre ne change, et le code de récupération n’est plus nécessaire.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Thai</source>
            <translation>Thaï</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>That cannot be opened.</source>
            <translation>Impossible d’ouvrir cet élément.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>That device is not there any more. Choose another one.</source>
            <translation>Cet appareil n’est plus là. Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>That folder cannot be written; choose another folder.</source>
            <translation>Impossible d’écrire dans ce dossier ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../app/recordings/saving.py"></location>
            <source>That folder cannot be written; choose another. The recording is unchanged.</source>
            <translation>Impossible d’écrire dans ce dossier ; choisissez-en un autre. L’enregistrement est inchangé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>That is not a speech model Hansard knows.</source>
            <translation>Ce n’est pas un modèle vocal que Hansard connaît.</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>That is not a time. Write 4:14, 1:04:14, 254, 4m14s, +30 or -10.</source>
            <translation>Ce n’est pas un temps. Écrivez 4:14, 1:04:14, 254, 4m14s, +30 ou -10.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>That is not the code that was shown; go back and compare.</source>
            <translation>Ce n’est pas le code affiché ; revenez en arrière et comparez.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>That is not the code that was shown; nothing was changed.</source>
            <translation>Ce n’est pas le code affiché ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>That model was refused.</source>
            <translation>Ce modèle a été refusé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>That paragraph has changed meanwhile; try again.</source>
            <translation>Ce paragraphe a changé entre-temps ; réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/editing.py"></location>
            <source>That part of the transcript has changed in the meantime; nothing was edited.</source>
            <translation>Cette partie de la transcription a changé entre-temps ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The audio file has moved or was deleted. Reading and editing still work.</source>
            <translation>Le fichier audio a été déplacé ou supprimé. La lecture et la modification du texte fonctionnent toujours.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The audio is safe, and you can listen to it now.</source>
            <translation>L’audio est en sécurité, et vous pouvez déjà l’écouter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>The backup is made and was checked.</source>
            <translation>La sauvegarde est faite et vérifiée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>The built-in recogniser knows English only.</source>
            <translation>La reconnaissance intégrée ne connaît que l’anglais.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The call is not being heard.</source>
            <translation>L’appel n’est pas capté.</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>The change before could not be saved and was not made.</source>
            <translation>La modification précédente n’a pas pu être enregistrée et n’a pas été faite.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>the code of its language</source>
            <translation>le code de la langue</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The code of its language, as en</source>
            <translation>Le code de la langue, par exemple en</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer is playing, but nothing of it arrives here. Choose the device that the call plays on.</source>
            <translation>L’ordinateur joue du son, mais rien n’en arrive ici. Choisissez l’appareil sur lequel l’appel est joué.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>The computer or the app stopped while they were being recorded.</source>
            <translation>L’ordinateur ou l’application s’est arrêté pendant leur enregistrement.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>The computer or the app stopped while “{title}” was being recorded.</source>
            <translation>L’ordinateur ou l’application s’est arrêté pendant l’enregistrement de « {title} ».</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer slept for a while.</source>
            <translation>L’ordinateur a été en veille un moment.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The computer slept for {time}</source>
            <translation>L’ordinateur a été en veille pendant {time}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer slept for {time}.</source>
            <translation>L’ordinateur a été en veille pendant {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The computer was shut down, or you logged out.</source>
            <translation>L’ordinateur a été éteint, ou la session fermée.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer was too busy. The hole keeps its length, so everything after it is in its place.</source>
            <translation>L’ordinateur était trop occupé. Le trou garde sa durée : tout ce qui suit reste à sa place.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The connection to {host} broke off. {goes_on}</source>
            <translation>La connexion à {host} a été interrompue. {goes_on}</translation>
        </message>
        <message>
            <source>The copy could not be written: {why}.</source>
            <translation type="vanished">La copie n’a pas pu être écrite : {why}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>The damaged file is kept: {file}</source>
            <translation>Le fichier endommagé est conservé : {file}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The day it was recorded or imported, as 2026-03-31</source>
            <translation>Le jour de l’enregistrement ou de l’import, par exemple 2026-03-31</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>the day, as 2026-03-31</source>
            <translation>le jour, par exemple 2026-03-31</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The device cannot be opened. Another program may be using it alone.</source>
            <translation>L’appareil ne peut pas être ouvert. Un autre programme l’utilise peut-être seul.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/sources.py"></location>
            <source>The device chosen before</source>
            <translation>L’appareil choisi auparavant</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <location filename="../../app/recordings/taking.py"></location>
            <source>The disk did not give back what was written to it. The recording is kept as it is.</source>
            <translation>Le disque n’a pas rendu ce qui y était écrit. L’enregistrement est conservé tel quel.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>The disk did not give back what was written to it; choose another folder.</source>
            <translation>Le disque n’a pas rendu ce qui y était écrit ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../app/bundle/writing.py"></location>
            <source>The disk did not give back what was written to it; choose another folder. Your meetings are unchanged.</source>
            <translation>Vos réunions sont inchangées. Le disque n’a pas rendu ce qui y était écrit ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <location filename="../../app/splicing.py"></location>
            <source>The disk did not give back what was written to it; nothing was changed.</source>
            <translation>Le disque n’a pas rendu ce qui y était écrit ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The disk is full</source>
            <translation>Le disque est plein</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>The disk is full. Free some space; Hansard tries again.</source>
            <translation>Le disque est plein. Libérez de l’espace ; Hansard réessaie.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>The disk is full. The recording is safe; free some space and try again.</source>
            <translation>Le disque est plein. L’enregistrement est en sécurité ; libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <location filename="../../app/sentences.py"></location>
            <source>The disk is full; nothing was lost. Free some space and try again.</source>
            <translation>Le disque est plein ; rien n’est perdu. Libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The disk is not answering.</source>
            <translation>Le disque ne répond pas.</translation>
        </message>
        <message>
            <location filename="../../app/store/faults.py"></location>
            <source>The disk reported an error while the library was being read or written. Nothing was changed.</source>
            <translation>Le disque a signalé une erreur pendant la lecture ou l’écriture de la bibliothèque. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The disk was full.</source>
            <translation>Le disque était plein.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The download did not start.</source>
            <translation>Le téléchargement n’a pas démarré.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The downloaded file is damaged and was removed.</source>
            <translation>Le fichier téléchargé est endommagé et a été supprimé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>The encryption is being removed. You can go on working, and close Hansard.</source>
            <translation>Le chiffrement est en cours de suppression. Vous pouvez continuer à travailler, et fermer Hansard.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The engine was restarted and goes on.</source>
            <translation>Le moteur a été redémarré et continue.</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>The export stopped; nothing was written.</source>
            <translation>L’export s’est arrêté ; rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>the field {field} would fetch something from elsewhere; take it out.</source>
            <translation>le champ {field} irait chercher un contenu ailleurs ; retirez-le.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The file cannot be opened</source>
            <translation>Le fichier ne peut pas être ouvert</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>The file could not be written; what was there before is unchanged.</source>
            <translation>Le fichier n’a pas pu être écrit ; ce qui s’y trouvait est inchangé.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The file ends early; what it holds was read.</source>
            <translation>Le fichier se termine trop tôt ; ce qu’il contient a été lu.</translation>
        </message>
        <message>
            <source>The file has no times, so they are made up from the length of the text. Transcribe the sound again later to have real ones.</source>
            <translation type="vanished">Le fichier n’a pas de temps, ils sont donc estimés d’après la longueur du texte. Transcrivez le son à nouveau plus tard pour avoir les vrais.</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>The file has no times, so they are made up from the length of the text. Transcribe the sound later to have real ones.</source>
            <translation>Le fichier n’a pas de temps, ils sont donc estimés d’après la longueur du texte. Transcrivez le son plus tard pour avoir les vrais.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>The file is not encrypted: whoever has it can read and hear everything.</source>
            <translation>Le fichier n’est pas chiffré : qui l’a peut tout lire et tout écouter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>The file NOTICE that lists them is not here.</source>
            <translation>Le fichier NOTICE qui les énumère n’est pas ici.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card could not be used. What was finished is kept; 'hansard doctor' says why, and the processor can do the work.</source>
            <translation>La carte graphique n’a pas pu être utilisée. Ce qui était terminé est conservé ; 'hansard doctor' dit pourquoi, et le processeur peut faire le travail.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card is short of memory; going on with it in smaller steps.</source>
            <translation>La carte graphique manque de mémoire ; le travail continue avec elle par étapes plus petites.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card ran out of memory or failed; going on with the processor, which takes longer.</source>
            <translation>La carte graphique a manqué de mémoire ou a échoué ; le processeur continue, ce qui prend plus de temps.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card was asked for, and it does not work here yet.</source>
            <translation>La carte graphique a été demandée, et elle ne fonctionne pas encore ici.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card was asked for, and it has too little memory for this speech model.</source>
            <translation>La carte graphique a été demandée, et elle a trop peu de mémoire pour ce modèle vocal.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card was asked for, and there is none here that can be used.</source>
            <translation>La carte graphique a été demandée, et aucune n’est utilisable ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>the head of a file, which was put right</source>
            <translation>l’en-tête d’un fichier, qui a été corrigé</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>The history of “{title}” cannot be read completely.</source>
            <translation>L’historique de « {title} » ne peut pas être lu en entier.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>The keyring of this computer ({name}) opens it.</source>
            <translation>Le trousseau de cet ordinateur ({name}) l’ouvre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>The keyring of this computer does not have its key.</source>
            <translation>Le trousseau de cet ordinateur n’a pas sa clé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>The keyring of this computer is locked, or does not have its key any more.</source>
            <translation>Le trousseau de cet ordinateur est verrouillé, ou n’a plus sa clé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The language is more than this model knows</source>
            <translation>Ce modèle ne connaît pas la langue</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>the last moment before the power failed</source>
            <translation>le dernier instant avant la coupure de courant</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>the last sample of a file</source>
            <translation>le dernier échantillon d’un fichier</translation>
        </message>
        <message>
            <location filename="../../app/ui/application.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>The library cannot be opened.</source>
            <translation>La bibliothèque ne peut pas être ouverte.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>The library file cannot be read; nothing was changed, and your recordings are separate files beside it. Restore a backup from the folder 'backups'.</source>
            <translation>Le fichier de la bibliothèque est illisible ; rien n’a été modifié, et vos enregistrements sont des fichiers séparés à côté. Restaurez une sauvegarde depuis le dossier 'backups'.</translation>
        </message>
        <message>
            <location filename="../../app/opening.py"></location>
            <source>The library file is missing, though its recordings are there; nothing was changed. Restore a backup from the folder 'backups'.</source>
            <translation>Le fichier de la bibliothèque manque, mais ses enregistrements sont là ; rien n’a été modifié. Restaurez une sauvegarde depuis le dossier 'backups'.</translation>
        </message>
        <message>
            <location filename="../../app/store/faults.py"></location>
            <source>The library has been closed.</source>
            <translation>La bibliothèque est fermée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The library holds a copy of what you import, so the original may go. Takes twice the room.</source>
            <translation>La bibliothèque garde une copie de ce que vous importez, l’original peut donc disparaître. Prend deux fois plus de place.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The library holds a copy, so the file there may be moved or deleted. Off, the meeting can be transcribed again only while the file stays.</source>
            <translation>La bibliothèque garde une copie, le fichier du dossier peut donc être déplacé ou supprimé. Si c’est désactivé, la réunion ne peut être transcrite à nouveau que tant que le fichier reste.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>The library is being encrypted. You can go on working, and close Hansard.</source>
            <translation>La bibliothèque est en cours de chiffrement. Vous pouvez continuer à travailler, et fermer Hansard.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/desk.py"></location>
            <source>The library is encrypted.</source>
            <translation>La bibliothèque est chiffrée.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/care/report.py"></location>
            <source>The library is in order, but {n} files of its meetings are missing or changed.</source>
            <extracomment>One: The library is in order, but {n} file of its meetings is missing or changed.</extracomment>
            <translation>
                <numerusform>La bibliothèque est en ordre, mais {n} fichier de ses réunions manque ou a changé.</numerusform>
                <numerusform>La bibliothèque est en ordre, mais {n} fichiers de ses réunions manquent ou ont changé.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/desk.py"></location>
            <source>The library is not encrypted.</source>
            <translation>La bibliothèque n’est pas chiffrée.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>The library is open in a window; turn encryption on or off there, in the settings.</source>
            <translation>La bibliothèque est ouverte dans une fenêtre ; activez ou désactivez le chiffrement là, dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>The library is open in another window; close it, or use that window.</source>
            <translation>La bibliothèque est ouverte dans une autre fenêtre ; fermez-la, ou utilisez cette fenêtre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>The library of now is kept: as a backup, and as a file beside it.</source>
            <translation>La bibliothèque actuelle est conservée : comme sauvegarde, et comme fichier à côté.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py"></location>
            <source>The library's file has been moved or deleted; nothing was saved.</source>
            <translation>Le fichier de la bibliothèque a été déplacé ou supprimé ; rien n’a été enregistré.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>The library's folder cannot be written. The recording is safe; try again.</source>
            <translation>Impossible d’écrire dans le dossier de la bibliothèque. L’enregistrement est en sécurité ; réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/paths.py"></location>
            <source>The library's folder cannot be written; check its permissions or choose another with --library.</source>
            <translation>Impossible d’écrire dans le dossier de la bibliothèque ; vérifiez ses droits d’accès ou choisissez-en un autre avec --library.</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <source>The library's folder cannot be written; nothing was changed.</source>
            <translation>Impossible d’écrire dans le dossier de la bibliothèque ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The line</source>
            <translation>La ligne</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The lines of the notes</source>
            <translation>Les lignes des notes</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The list of speech models cannot be used; install Hansard again.</source>
            <translation>La liste des modèles vocaux est inutilisable ; réinstallez Hansard.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The loudest part is very quiet.</source>
            <translation>Le passage le plus fort est très faible.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>the mark is not closed.</source>
            <translation>la balise n’est pas fermée.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The meeting's title</source>
            <translation>Le titre de la réunion</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>the meeting's title</source>
            <translation>le titre de la réunion</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>the microphone</source>
            <translation>le microphone</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone came in after {time}</source>
            <translation>Le microphone est arrivé après {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone could not be written for {time}</source>
            <translation>Le microphone n’a pas pu être écrit pendant {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone ended {time} earlier</source>
            <translation>Le microphone s’est terminé {time} plus tôt</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>The microphone is heard. The computer played nothing.</source>
            <translation>Le microphone est capté. L’ordinateur n’a rien joué.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was changed, {time} without it</source>
            <translation>Le microphone a été changé, {time} sans lui</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was not there for {time}</source>
            <translation>Le microphone a manqué pendant {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was set up anew, {time} without it</source>
            <translation>Le microphone a été reconfiguré, {time} sans lui</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was taken to another device for {time}</source>
            <translation>Le microphone a été basculé sur un autre appareil pendant {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was unplugged for {time}</source>
            <translation>Le microphone a été débranché pendant {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>The model does not work; search looks for the words.</source>
            <translation>Le modèle ne fonctionne pas ; la recherche porte sur les mots.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The models' folder cannot be written.</source>
            <translation>Impossible d’écrire dans le dossier des modèles.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The moments that were marked</source>
            <translation>Les moments marqués</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>The name is too long for that disk; choose a shorter one, what was there before is unchanged.</source>
            <translation>Le nom est trop long pour ce disque ; choisissez-en un plus court, ce qui s’y trouvait est inchangé.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The name of the file it was made from</source>
            <translation>Le nom du fichier d’origine</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The name, or Speaker 3</source>
            <translation>Le nom, sinon Intervenant 3</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>The naming pattern asks for “{name}”; there are {fields}.</source>
            <translation>Le schéma de nom demande « {name} » ; il y a {fields}.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>The naming pattern is empty; write {fields}.</source>
            <translation>Le schéma de nom est vide ; écrivez {fields}.</translation>
        </message>
        <message>
            <location filename="../../app/export/base.py"></location>
            <source>The new file did not read back as it was written; what was there before is unchanged.</source>
            <translation>Le nouveau fichier, relu, ne correspond pas à ce qui a été écrit ; ce qui s’y trouvait est inchangé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/desk.py"></location>
            <source>The new recovery code opens the library; the old one opens nothing any more.</source>
            <translation>Le nouveau code de récupération ouvre la bibliothèque ; l’ancien n’ouvre plus rien.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/keeper.py"></location>
            <source>The newest {n} changes are missing: the file that held them is damaged or gone. What is left of it is kept; a backup may have more.</source>
            <extracomment>One: The newest {n} change is missing: the file that held it is damaged or gone. What is left of it is kept; a backup may have more.</extracomment>
            <translation>
                <numerusform>{n} modification récente manque : le fichier qui la contenait est endommagé ou a disparu. Ce qu’il en reste est conservé ; une sauvegarde peut en contenir davantage.</numerusform>
                <numerusform>Les {n} modifications les plus récentes manquent : le fichier qui les contenait est endommagé ou a disparu. Ce qu’il en reste est conservé ; une sauvegarde peut en contenir davantage.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The next recording starts with these at once; one that is gone gives way to the default.</source>
            <translation>Le prochain enregistrement commence directement avec elles ; une source absente laisse place à celle par défaut.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The next transcriptions are in English, whatever is spoken; the original words are not kept.</source>
            <translation>Les prochaines transcriptions sont en anglais, quelle que soit la langue parlée ; les mots d’origine ne sont pas conservés.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The next transcriptions use it. A better model takes longer and more memory.</source>
            <translation>Les prochaines transcriptions l’utilisent. Un meilleur modèle demande plus de temps et de mémoire.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>The notes name {n} people.</source>
            <extracomment>One: The notes name {n} person.</extracomment>
            <translation>
                <numerusform>Les notes citent {n} personne.</numerusform>
                <numerusform>Les notes citent {n} personnes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>The other recording</source>
            <translation>L’autre enregistrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>The other way round</source>
            <translation>Inverser l’ordre</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>The paragraph has changed meanwhile.</source>
            <translation>Le paragraphe a changé entre-temps.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/orders.py"></location>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>The part must end after it begins.</source>
            <translation>La partie doit se terminer après son début.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The part of Hansard that this speech model needs is not installed; 'python3 packaging/bootstrap.py setup --neural' installs it.</source>
            <translation>La partie de Hansard dont ce modèle vocal a besoin n’est pas installée ; 'python3 packaging/bootstrap.py setup --neural' l’installe.</translation>
        </message>
        <message>
            <location filename="../../app/export/pdf_pages.py"></location>
            <source>The PDF could not be made; what was there before is unchanged.</source>
            <translation>Le PDF n’a pas pu être créé ; ce qui s’y trouvait est inchangé.</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>The PyTorch that is installed was built for the processor only. One for the graphics card: {python} -m pip install uv, and then {python} -m uv pip install --torch-backend=auto --reinstall "torch&gt;=2.11,&lt;2.15" "torchaudio&gt;=2.11,&lt;2.12" "torchcodec&gt;=0.12"</source>
            <translation>Le PyTorch installé est prévu pour le processeur seulement. Pour la carte graphique : {python} -m pip install uv, puis {python} -m uv pip install --torch-backend=auto --reinstall "torch&gt;=2.11,&lt;2.15" "torchaudio&gt;=2.11,&lt;2.12" "torchcodec&gt;=0.12"</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>The queue is paused on battery.</source>
            <translation>La file d’attente est en pause sur batterie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>The queue is paused.</source>
            <translation>La file d’attente est en pause.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The recogniser was restarted and goes on.</source>
            <translation>Le moteur de reconnaissance a été redémarré et continue.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder could not be started. Restart Hansard; if that does not help, reinstall it.</source>
            <translation>L’enregistreur n’a pas pu démarrer. Redémarrez Hansard ; si cela ne suffit pas, réinstallez-le.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder could not do that.</source>
            <translation>L’enregistreur n’a pas pu le faire.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder does not answer.</source>
            <translation>L’enregistreur ne répond pas.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder does not make sense. Restart Hansard.</source>
            <translation>L’enregistreur donne une réponse incohérente. Redémarrez Hansard.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder ended unexpectedly.</source>
            <translation>L’enregistreur s’est arrêté de façon inattendue.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder had ended unexpectedly. About {time} are missing; the gap keeps its length.</source>
            <translation>L’enregistreur s’était arrêté de façon inattendue. Il manque environ {time} ; le trou garde sa durée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The recorder stopped for {time}, and went on</source>
            <translation>L’enregistreur s’est arrêté pendant {time}, puis a repris</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>the recording</source>
            <translation>l’enregistrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>The recording ends at {time}.</source>
            <translation>L’enregistrement se termine à {time}.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording goes on in another folder, and is put together when it is stopped.</source>
            <translation>L’enregistrement continue dans un autre dossier, et il est assemblé à l’arrêt.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording goes on until the disk is full, and is saved up to then. Free up space now.</source>
            <translation>L’enregistrement continue jusqu’à ce que le disque soit plein, et il est sauvegardé jusque-là. Libérez de l’espace maintenant.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording goes on, and this side joins in again by itself.</source>
            <translation>L’enregistrement continue, et cette source le rejoint d’elle-même.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording goes on. Free up space on the disk.</source>
            <translation>L’enregistrement continue. Libérez de l’espace sur le disque.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording has ended.</source>
            <translation>L’enregistrement est terminé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>The recording is in the recordings' trash for seven days.</source>
            <translation>L’enregistrement est dans la corbeille des enregistrements pour sept jours.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording is safe on disk, but is not a meeting yet.</source>
            <translation>L’enregistrement est en sécurité sur le disque, mais ce n’est pas encore une réunion.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The recording is safe, and its text is written as soon as the model is here.</source>
            <translation>L’enregistrement est en sécurité, et son texte est écrit dès que le modèle est là.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The recording is safe. Its text is written as soon as the download is complete.</source>
            <translation>L’enregistrement est en sécurité. Son texte est écrit dès que le téléchargement est terminé.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording stopped: the disk is full.</source>
            <translation>L’enregistrement s’est arrêté : le disque est plein.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>The recording stops and is not transcribed. It stays in the recordings' trash for seven days.</source>
            <translation>L’enregistrement s’arrête et n’est pas transcrit. Il reste sept jours dans la corbeille des enregistrements.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording was ended and saved: nobody opened a window for five minutes.</source>
            <translation>L’enregistrement a été arrêté et sauvegardé : aucune fenêtre n’a été ouverte pendant cinq minutes.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording was stopped because no window was open.</source>
            <translation>L’enregistrement a été arrêté parce qu’aucune fenêtre n’était ouverte.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording was stopped because the system was ending the session.</source>
            <translation>L’enregistrement a été arrêté parce que le système fermait la session.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>The recording's folder cannot be read.</source>
            <translation>Impossible de lire le dossier de l’enregistrement.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>the recording's own notes; places in it are estimates</source>
            <translation>les notes de l’enregistrement lui-même ; les positions y sont estimées</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recordings folder cannot be written any more.</source>
            <translation>Il n’est plus possible d’écrire dans le dossier des enregistrements.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recordings folder cannot be written.</source>
            <translation>Impossible d’écrire dans le dossier des enregistrements.</translation>
        </message>
        <message>
            <location filename="../../app/recordings/tries.py"></location>
            <source>The recordings folder cannot be written; the recording in it is kept as it is.</source>
            <translation>Impossible d’écrire dans le dossier des enregistrements ; l’enregistrement qu’il contient est conservé tel quel.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>The recovery code is needed; run this in a terminal, or pass it by a file descriptor with --code-fd.</source>
            <translation>Le code de récupération est nécessaire ; lancez cette commande dans un terminal, ou passez le code par un descripteur de fichier avec --code-fd.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>The recovery code, typed back</source>
            <translation>Le code de récupération, saisi à nouveau</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>The same as now</source>
            <translation>Identique à l’état actuel</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>the same name</source>
            <translation>le même nom</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The same words over and over</source>
            <translation>Les mêmes mots en boucle</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>The search index was damaged and has been made anew.</source>
            <translation>L’index de recherche était endommagé et a été refait.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>The second began after the first by</source>
            <translation>Retard du second sur le premier</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>The second has nothing that the first lacks, so only its sound comes along.</source>
            <translation>Le second n’a rien qui manque au premier, seul son audio est donc repris.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>The selected words</source>
            <translation>Les mots sélectionnés</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>The selection, {start} to {end}</source>
            <translation>La sélection, {start} à {end}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>the server</source>
            <translation>le serveur</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>The size could not be measured.</source>
            <translation>La taille n’a pas pu être mesurée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>The sound cannot be played here.</source>
            <translation>Le son ne peut pas être lu ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/playback.py"></location>
            <source>The sound cannot be played on this computer now.</source>
            <translation>Le son ne peut pas être lu sur cet ordinateur pour l’instant.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>The sound could not be exported; what was there before is unchanged.</source>
            <translation>Le son n’a pas pu être exporté ; ce qui s’y trouvait est inchangé.</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <source>The sound could not be put together; nothing was changed.</source>
            <translation>Le son n’a pas pu être assemblé ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/import_intents.py"></location>
            <location filename="../../app/sentences.py"></location>
            <source>The sound could not be taken into the library; the text is as it was. Try again.</source>
            <translation>Le son n’a pas pu être intégré à la bibliothèque ; le texte est resté tel quel. Réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <location filename="../../app/syncing.py"></location>
            <source>The sound of a meeting is damaged; nothing was changed.</source>
            <translation>Le son d’une réunion est endommagé ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <location filename="../../app/syncing.py"></location>
            <source>The sound of a meeting is not there or cannot be read; nothing was changed.</source>
            <translation>Le son d’une réunion manque ou est illisible ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>The sound of this meeting is damaged; nothing was written.</source>
            <translation>Le son de cette réunion est endommagé ; rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>The sound of this meeting is not there or cannot be read; nothing was written.</source>
            <translation>Le son de cette réunion manque ou est illisible ; rien n’a été écrit.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>The sound of {n} meetings goes as the rules say.</source>
            <extracomment>One: The sound of {n} meeting goes as the rules say.</extracomment>
            <translation>
                <numerusform>Le son de {n} réunion est supprimé selon les règles.</numerusform>
                <numerusform>Le son de {n} réunions est supprimé selon les règles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>The sound of {n} meetings is kept.</source>
            <extracomment>One: The sound of {n} meeting is kept.</extracomment>
            <translation>
                <numerusform>Le son de {n} réunion est gardé.</numerusform>
                <numerusform>Le son de {n} réunions est gardé.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>The sound of {n} meetings is missing.</source>
            <extracomment>One: The sound of {n} meeting is missing.</extracomment>
            <translation>
                <numerusform>Le son de {n} réunion manque.</numerusform>
                <numerusform>Le son de {n} réunions manque.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/caretaker.py"></location>
            <source>The sound of {n} meetings was removed, as you wished.</source>
            <extracomment>One: The sound of {n} meeting was removed, as you wished.</extracomment>
            <translation>
                <numerusform>Le son de {n} réunion a été supprimé, comme vous le souhaitiez.</numerusform>
                <numerusform>Le son de {n} réunions a été supprimé, comme vous le souhaitiez.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>The sound of “{title}” is not there to be joined or split; have the library checked, or transcribe the meeting again, first.</source>
            <translation>Le son de « {title} » manque pour joindre ou diviser ; faites d’abord vérifier la bibliothèque, ou transcrivez à nouveau la réunion.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The sound was removed on {day} as you wished. The text stays.</source>
            <translation>Le son a été supprimé le {day}, comme vous le souhaitiez. Le texte reste.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model for '{detail}' is not on this computer; the profile 'builtin' needs none.</source>
            <translation>Le modèle vocal pour '{detail}' n’est pas sur cet ordinateur ; le profil 'builtin' n’en a pas besoin.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model for '{profile}' is not on this computer ({models}); 'hansard models download {profile}' fetches it, and the profile 'builtin' needs none.</source>
            <translation>Le modèle vocal pour '{profile}' n’est pas sur cet ordinateur ({models}) ; 'hansard models download {profile}' le télécharge, et le profil 'builtin' n’en a pas besoin.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The speech model in use does not know it. The speech model {name}, which is on this computer, does. The recording is safe, and nothing was guessed.</source>
            <translation>L’enregistrement est en sécurité, et rien n’a été deviné. Le modèle vocal utilisé ne connaît pas cette langue. Le modèle vocal « {name} », qui est sur cet ordinateur, la connaît.</translation>
        </message>
        <message>
            <source>The speech model in use does not know it. {knows} The recording is safe, and nothing was guessed.</source>
            <translation type="vanished">Le modèle vocal utilisé ne la connaît pas. {knows} L’enregistrement est en sécurité, et rien n’a été deviné.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The speech model in use does not know it. {title} does; it is not on this computer yet. The recording is safe, and nothing was guessed.</source>
            <translation>L’enregistrement est en sécurité, et rien n’a été deviné. Le modèle vocal utilisé ne connaît pas cette langue. {title} la connaît ; il n’est pas encore sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model in use does not know this language; choose another model or another language.</source>
            <translation>Le modèle vocal utilisé ne connaît pas cette langue ; choisissez un autre modèle ou une autre langue.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model in use does not know {name} ('{language}'); {model} does. Choose it, or another language.</source>
            <translation>Le modèle vocal utilisé ne connaît pas cette langue : {name} ('{language}') ; {model} la connaît. Choisissez-le, ou une autre langue.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The speech model is damaged</source>
            <translation>Le modèle vocal est endommagé</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The speech model is not on this computer yet</source>
            <translation>Le modèle vocal n’est pas encore sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model this needs is not on this computer; the profile 'builtin' needs none.</source>
            <translation>Le modèle vocal nécessaire n’est pas sur cet ordinateur ; le profil 'builtin' n’en a pas besoin.</translation>
        </message>
        <message>
            <source>The speech model {name}, which is on this computer, does.</source>
            <translation type="vanished">Le modèle vocal « {name} », qui est sur cet ordinateur, la connaît.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio came in after {time}</source>
            <translation>L’audio système est arrivé après {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio could not be written for {time}</source>
            <translation>L’audio système n’a pas pu être écrit pendant {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio ended {time} earlier</source>
            <translation>L’audio système s’est terminé {time} plus tôt</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was changed, {time} without it</source>
            <translation>L’audio système a été changé, {time} sans lui</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was not there for {time}</source>
            <translation>L’audio système a manqué pendant {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was set up anew, {time} without it</source>
            <translation>L’audio système a été reconfiguré, {time} sans lui</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was taken to another device for {time}</source>
            <translation>L’audio système a été basculé sur un autre appareil pendant {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was unplugged for {time}</source>
            <translation>L’audio système a été débranché pendant {time}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The system does not let Hansard hear other programs. Allow it in the system's settings.</source>
            <translation>Le système ne laisse pas Hansard écouter les autres programmes. Autorisez-le dans les paramètres du système.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template cannot be filled in: a mark stands where no text can. Marks that repeat paragraphs stand alone in a paragraph, as {example}.</source>
            <translation>Le modèle ne peut pas être rempli : une balise se trouve là où aucun texte n’est possible. Les balises qui répètent des paragraphes sont seules dans un paragraphe, comme {example}.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template is wrong at “{place}”: {reason}</source>
            <translation>Le modèle contient une erreur à « {place} » : {reason}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template is wrong in paragraph {number}, at “{place}”: {reason}</source>
            <translation>Le modèle contient une erreur au paragraphe {number}, à « {place} » : {reason}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template is wrong: {reason}</source>
            <translation>Le modèle contient une erreur : {reason}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template “{name}” cannot be read; choose it again.</source>
            <translation>Le modèle « {name} » est illisible ; choisissez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>The test did not work. Choose another device and test again.</source>
            <translation>Le test n’a pas fonctionné. Choisissez un autre appareil et testez à nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The text comes here part by part; that of a short recording comes all at once.</source>
            <translation>Le texte arrive ici partie par partie ; celui d’un enregistrement court arrive d’un coup.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The text could not be finished</source>
            <translation>Le texte n’a pas pu être terminé</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The text could not be finished because of a fault in Hansard. The audio is kept; try again, and if it happens again, report it.</source>
            <translation>Le texte n’a pas pu être terminé à cause d’un défaut de Hansard. L’audio est conservé ; réessayez, et si cela se reproduit, signalez-le.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The text could not be finished: the engine stopped three times. The audio and the finished text are kept; try again.</source>
            <translation>Le texte n’a pas pu être terminé : le moteur s’est arrêté trois fois. L’audio et le texte déjà écrit sont conservés ; réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The text could not be finished: the recogniser stopped three times. The audio and the finished text are kept; try again.</source>
            <translation>Le texte n’a pas pu être terminé : le moteur de reconnaissance s’est arrêté trois fois. L’audio et le texte déjà écrit sont conservés ; réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>The text follows the sound</source>
            <translation>Le texte suit le son</translation>
        </message>
        <message>
            <source>The text follows the sound (F)</source>
            <translation type="vanished">Le texte suit le son (F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>The text of the first stays with all its corrections, and the sound of both is kept. The two go to the trash; Undo brings them back.</source>
            <translation>Le texte du premier reste avec toutes ses corrections, et le son des deux est conservé. Les deux vont à la corbeille ; « Annuler » les ramène.</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>The text of “{title}” is not what was saved.</source>
            <translation>Le texte de « {title} » n’est plus tel qu’il a été enregistré.</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>The text of “{title}” was damaged and has been made anew.</source>
            <translation>Le texte de « {title} » était endommagé et a été refait.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>The text reads now as it did then.</source>
            <translation>Le texte est le même qu’avant.</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>The text was made anew, and these corrections found no place in it. They are kept, and tried again with the next text.</source>
            <translation>Le texte a été refait, et ces corrections n’y ont pas trouvé leur place. Elles sont conservées, et essayées à nouveau avec le prochain texte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The text was not finished. What was done is kept, and it continues from there.</source>
            <translation>Le texte n’est pas terminé. Ce qui était fait est conservé, et la suite reprend de là.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>The texts are saved; the library was not changed.</source>
            <translation>Les textes sont enregistrés ; la bibliothèque n’a pas été modifiée.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>the time of day, as 14.05</source>
            <translation>l’heure, par exemple 14.05</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The time of day, as 14:05</source>
            <translation>L’heure, par exemple 14:05</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>The transcript reads now as it did then.</source>
            <translation>La transcription est identique à celle d’alors.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The transcript scrolls along while playing, until you scroll away.</source>
            <translation>La transcription défile pendant la lecture, jusqu’à ce que vous la fassiez défiler vous-même.</translation>
        </message>
        <message>
            <location filename="../../app/syncing.py"></location>
            <source>The two recordings could not be compared; set the time yourself.</source>
            <translation>Les deux enregistrements n’ont pas pu être comparés ; réglez vous-même le décalage.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>The two voices sound alike. Hear them one after the other:</source>
            <translation>Les deux voix se ressemblent. Écoutez-les l’une après l’autre :</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>The voice of {name} is forgotten.</source>
            <translation>La voix de {name} est oubliée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>The voice print is deleted and cannot be brought back. {name} is not recognised in new meetings. Copies in older backups go when those backups are replaced.</source>
            <translation>L’empreinte vocale est supprimée et ne peut pas être récupérée. La voix de {name} n’est pas reconnue dans les nouvelles réunions. Les copies dans d’anciennes sauvegardes disparaissent quand celles-ci sont remplacées.</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>The voices of this meeting were not kept, so paragraphs cannot be compared.</source>
            <translation>Les voix de cette réunion n’ont pas été conservées, les paragraphes ne peuvent donc pas être comparés.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The voices of this meeting were not kept. Transcribe it again to find its speakers anew.</source>
            <translation>Les voix de cette réunion n’ont pas été conservées. Transcrivez-la à nouveau pour retrouver ses intervenants.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>The voices of this meeting were not kept. Transcribe it again, then try once more.</source>
            <translation>Les voix de cette réunion n’ont pas été conservées. Transcrivez-la à nouveau, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <location filename="../../app/sentences.py"></location>
            <source>The voices of this meeting were not kept; transcribe it again to find its speakers anew.</source>
            <translation>Les voix de cette réunion n’ont pas été conservées ; transcrivez-la à nouveau pour retrouver ses intervenants.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/watching.py"></location>
            <source>The watched folder “{name}” is not there or cannot be read. It is looked for again by itself.</source>
            <translation>Le dossier surveillé « {name} » manque ou est illisible. Il est recherché à nouveau automatiquement.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>The whole meeting</source>
            <translation>Toute la réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>The words stay as they are, and so does every correction and every speaker you set by hand.</source>
            <translation>Les mots restent tels quels, tout comme chaque correction et chaque intervenant que vous avez indiqué à la main.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>Their share of all that is said, in percent</source>
            <translation>La part de tout ce qui est dit, en pour cent</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>theme, dark mode, light mode, colours</source>
            <translation>thème, mode sombre, mode clair, couleurs</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>Then</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Then the library is encrypted, file after file; you can go on working meanwhile, and each file is compared before the old one goes.</source>
            <translation>Ensuite, la bibliothèque est chiffrée, fichier après fichier ; vous pouvez continuer à travailler pendant ce temps, et chaque fichier est comparé avant que l’ancien disparaisse.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Then the name changes in all meetings, and the voice stays known.</source>
            <translation>Le nom change alors dans toutes les réunions, et la voix reste connue.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Then this meeting becomes part of the stored voice.</source>
            <translation>Cette réunion fait alors partie de la voix enregistrée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Then: {facts}</source>
            <translation>Avant : {facts}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>There are no interrupted recordings.</source>
            <translation>Il n’y a aucun enregistrement interrompu.</translation>
        </message>
        <message>
            <location filename="../../app/arrangement_intents.py"></location>
            <source>There is a folder of that name already; choose another name.</source>
            <translation>Un dossier porte déjà ce nom ; choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/code_entry.py"></location>
            <location filename="../../app/vault/codes.py"></location>
            <source>There is a typing error in this code; compare it with what you wrote down.</source>
            <translation>Il y a une faute de frappe dans ce code ; comparez-le avec ce que vous avez noté.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <source>There is next to nothing on one side of this place; choose one further inside.</source>
            <translation>Il n’y a presque rien d’un côté de cet endroit ; choisissez-en un plus à l’intérieur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exports.py"></location>
            <source>There is no audio to save.</source>
            <translation>Il n’y a pas d’audio à exporter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>There is no backup yet.</source>
            <translation>Il n’y a pas encore de sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>There is no device whose sound could be recorded.</source>
            <translation>Il n’y a aucun appareil dont le son puisse être enregistré.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>there is no field “{name}”.</source>
            <translation>il n’y a pas de champ « {name} ».</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>there is no field “{name}”. Is “{other}” meant?</source>
            <translation>il n’y a pas de champ « {name} ». Est-ce « {other} » ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>There is no microphone. Connect one, or record system audio only.</source>
            <translation>Il n’y a pas de microphone. Branchez-en un, ou enregistrez seulement l’audio système.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>There is no other meeting to join this one with.</source>
            <translation>Il n’y a pas d’autre réunion à joindre à celle-ci.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>There is no recording in this folder.</source>
            <translation>Ce dossier ne contient aucun enregistrement.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>There is no sound in this part; nothing was written.</source>
            <translation>Cette partie ne contient aucun son ; rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/sounding.py"></location>
            <source>There is no sound of {name} on this computer any more.</source>
            <translation>Il n’y a plus de son de {name} sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>There is no space left for a recording. Free up space on the disk.</source>
            <translation>Il n’y a plus d’espace pour un enregistrement. Libérez de l’espace sur le disque.</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>There is no space left for this file; nothing was lost. Free some space and try again.</source>
            <translation>Il n’y a plus de place pour ce fichier ; rien n’est perdu. Libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/backup_intents.py"></location>
            <source>There is no such meeting in this backup; choose another backup.</source>
            <translation>Cette réunion n’est pas dans cette sauvegarde ; choisissez une autre sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>There is no such meeting; 'hansard list' shows what there is.</source>
            <translation>Cette réunion n’existe pas ; 'hansard list' affiche celles qui existent.</translation>
        </message>
        <message>
            <location filename="../../app/recordings/taking.py"></location>
            <source>There is no such recording any more.</source>
            <translation>Cet enregistrement n’existe plus.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>There is no text.</source>
            <translation>Il n’y a pas de texte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>There is nobody else.</source>
            <translation>Il n’y a personne d’autre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>There is not enough space on the disk.</source>
            <translation>Il n’y a pas assez d’espace sur le disque.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>There is nothing to record from. Connect a microphone.</source>
            <translation>Il n’y a aucune source à enregistrer. Branchez un microphone.</translation>
        </message>
        <message>
            <location filename="../../app/syncing.py"></location>
            <source>There is too little sound in one of these recordings to compare them by; set the time yourself.</source>
            <translation>Un de ces enregistrements contient trop peu de son pour les comparer ; réglez vous-même le décalage.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>There was not enough memory to go on; what was finished is kept. Close other programs and try again.</source>
            <translation>La mémoire ne suffit pas pour continuer ; ce qui était terminé est conservé. Fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <location filename="../../app/syncing.py"></location>
            <source>There was too little memory for this; nothing was changed.</source>
            <translation>La mémoire n’a pas suffi ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>There was too little memory for this; nothing was written.</source>
            <translation>La mémoire n’a pas suffi ; rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>There was too little memory to finish this recording. It is kept as it is.</source>
            <translation>La mémoire n’a pas suffi pour terminer cet enregistrement. Il est conservé tel quel.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/orders.py"></location>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>These options do not fit together.</source>
            <translation>Ces options ne vont pas ensemble.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <source>These were recorded at the same time, so neither comes after the other; join them as recordings of two devices.</source>
            <translation>Ces réunions ont été enregistrées en même temps, aucune ne suit donc l’autre ; joignez-les comme enregistrements de deux appareils.</translation>
        </message>
        <message>
            <source>These were recorded at the same time, so neither comes after the other; they stay two meetings.</source>
            <translation type="vanished">Ces réunions ont été enregistrées en même temps, aucune ne suit l’autre ; elles restent deux réunions.</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>These words were recognised, but probably nobody said them: recognisers make up text in silence and noise. Listen, and put back what is right.</source>
            <translation>Ces mots ont été reconnus, mais personne ne les a sans doute dits : la reconnaissance invente du texte dans le silence et le bruit. Écoutez, et remettez ce qui est juste.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>They agreed; recognise them</source>
            <translation>Accord obtenu ; reconnaître</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>They are offered while you type a speaker's name, in every meeting.</source>
            <translation>Ils sont proposés quand vous écrivez le nom d’un intervenant, dans chaque réunion.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>They stay there for 30 days and can be restored until then.</source>
            <translation>Elles y restent 30 jours et peuvent être restaurées jusque-là.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Third in the queue, about {time}.</source>
            <translation>Troisième dans la file d’attente, environ {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Third in the queue.</source>
            <translation>Troisième dans la file d’attente.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>This and following until next change</source>
            <translation>Celui-ci et les suivants jusqu’au prochain changement</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>This backup cannot be read.</source>
            <translation>Cette sauvegarde est illisible.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>This backup holds no meetings.</source>
            <translation>Cette sauvegarde ne contient aucune réunion.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>This backup holds {n} meetings of {day}.</source>
            <extracomment>One: This backup holds {n} meeting of {day}.</extracomment>
            <translation>
                <numerusform>Cette sauvegarde contient {n} réunion du {day}.</numerusform>
                <numerusform>Cette sauvegarde contient {n} réunions du {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>This backup holds {n} meetings, from {first} to {last}.</source>
            <extracomment>One: This backup holds {n} meeting, from {first} to {last}.</extracomment>
            <translation>
                <numerusform>Cette sauvegarde contient {n} réunion, du {first} au {last}.</numerusform>
                <numerusform>Cette sauvegarde contient {n} réunions, du {first} au {last}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>This cannot be played here.</source>
            <translation>La lecture n’est pas possible ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>This cannot be undone any more.</source>
            <translation>Il n’est plus possible d’annuler cela.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>This computer cannot write that kind of sound; choose FLAC or WAV.</source>
            <translation>Cet ordinateur ne peut pas écrire ce type de son ; choisissez FLAC ou WAV.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>This computer has no keyring that keeps its key.</source>
            <translation>Cet ordinateur n’a pas de trousseau qui garde sa clé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>This computer has no keyring that protects what it holds, so the recovery code is asked for at each start.</source>
            <translation>Cet ordinateur n’a pas de trousseau qui protège son contenu ; le code de récupération est donc demandé à chaque démarrage.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>This computer has no keyring to keep it in: it is used until Hansard is closed.</source>
            <translation>Cet ordinateur n’a pas de trousseau pour le garder : il sert jusqu’à la fermeture de Hansard.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>This computer's keyring opens it without asking; a recovery code opens it everywhere else.</source>
            <translation>Le trousseau de cet ordinateur l’ouvre sans rien demander ; partout ailleurs, un code de récupération l’ouvre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>This could not be saved last time, and its place has changed: {words}</source>
            <translation>Ceci n’a pas pu être enregistré la dernière fois, et son emplacement a changé : {words}</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>This did not work; the library was not changed.</source>
            <translation>La bibliothèque n’a pas été modifiée ; cela n’a pas fonctionné.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This file cannot be opened; check that it exists and that you may read it.</source>
            <translation>Ce fichier ne peut pas être ouvert ; vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This file is empty.</source>
            <translation>Ce fichier est vide.</translation>
        </message>
        <message>
            <location filename="../../app/vault/held.py"></location>
            <source>This file is encrypted, and its library is not open; nothing was changed.</source>
            <translation>Ce fichier est chiffré, et sa bibliothèque n’est pas ouverte ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/foreign/values.py"></location>
            <source>This file is larger than any transcript; nothing was changed.</source>
            <translation>Ce fichier est plus gros que toute transcription ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This file is protected against copying and cannot be read; export it without protection first.</source>
            <translation>Ce fichier est protégé contre la copie et ne peut pas être lu ; exportez-le d’abord sans protection.</translation>
        </message>
        <message>
            <location filename="../../app/bundle/__init__.py"></location>
            <source>This file was made by a newer version of Hansard; update Hansard to open it.</source>
            <translation>Ce fichier a été créé par une version plus récente de Hansard ; mettez Hansard à jour pour l’ouvrir.</translation>
        </message>
        <message>
            <location filename="../../app/watching.py"></location>
            <source>This folder belongs to Hansard's own library, whose recordings are meetings already; choose another one.</source>
            <translation>Ce dossier fait partie de la bibliothèque de Hansard, dont les enregistrements sont déjà des réunions ; choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../app/erasing.py"></location>
            <source>This folder is not where Hansard keeps recordings; it was left as it is.</source>
            <translation>Ce dossier n’est pas celui où Hansard garde les enregistrements ; il est resté tel quel.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>This frees {size}. Texts, names and notes stay, and can still be corrected; nothing can be played or transcribed again. The sound cannot be brought back. From then on, sound goes by itself when it is {days} days old.</source>
            <translation>Cela libère {size}. Textes, noms et notes restent et peuvent encore être corrigés ; plus rien ne peut être lu ni transcrit à nouveau. Le son ne peut pas être récupéré. Dès lors, le son est supprimé automatiquement au bout de {days} jours.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>This frees {size}. The text stays; nothing can be played or transcribed again. This cannot be undone.</source>
            <translation>Cela libère {size}. Le texte reste ; plus rien ne peut être lu ni transcrit à nouveau. Cette action est irréversible.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This is a playlist or a script that points to other files; choose the recording itself.</source>
            <translation>C’est une liste de lecture ou un script qui renvoie à d’autres fichiers ; choisissez l’enregistrement lui-même.</translation>
        </message>
        <message>
            <location filename="../../app/import_intents.py"></location>
            <source>This is another recording than the one of this meeting, so nothing was changed.</source>
            <translation>Ce n’est pas l’enregistrement de cette réunion, rien n’a donc été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/bundle/__init__.py"></location>
            <source>This is not a Hansard file, or it is damaged; nothing was taken in. Ask for it again.</source>
            <translation>Ce n’est pas un fichier Hansard, ou il est endommagé ; rien n’a été intégré. Demandez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/foreign/values.py"></location>
            <source>This is not a transcript that Hansard can read; it takes subtitles, and transcripts of Whisper, Otter, Zoom, Teams, oTranscribe, noScribe, Buzz and ELAN.</source>
            <translation>Hansard ne peut pas lire cette transcription ; il accepte les sous-titres, et les transcriptions de Whisper, Otter, Zoom, Teams, oTranscribe, noScribe, Buzz et ELAN.</translation>
        </message>
        <message>
            <location filename="../../app/vault/unlocking.py"></location>
            <source>This is not the recovery code of this library; nothing was changed.</source>
            <translation>Ce n’est pas le code de récupération de cette bibliothèque ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>This is not {name}</source>
            <translation>Ce n’est pas {name}</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <location filename="../../app/recordings/taking.py"></location>
            <source>This is still being recorded.</source>
            <translation>L’enregistrement est encore en cours.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This is the recovery code from now on; the one before opens nothing any more.</source>
            <translation>C’est désormais le code de récupération ; le précédent n’ouvre plus rien.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This is the recovery code. Write it down and keep it apart from this computer: without it and without the keyring nobody can ever read this library again. It is shown only this once.</source>
            <translation>Voici le code de récupération. Notez-le et gardez-le à l’écart de cet ordinateur : sans lui et sans le trousseau, plus personne ne pourra lire cette bibliothèque. Il n’est affiché que cette fois.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This library is being decrypted; some files still are encrypted.</source>
            <translation>Cette bibliothèque est en cours de déchiffrement ; certains fichiers sont encore chiffrés.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This library is being encrypted; some files still are as they were.</source>
            <translation>Cette bibliothèque est en cours de chiffrement ; certains fichiers sont encore tels quels.</translation>
        </message>
        <message>
            <location filename="../../app/vault/record.py"></location>
            <source>This library is encrypted and the file vault.json, which the recovery code needs, is missing or damaged; nothing was changed. Put a copy of vault.json back into the library's folder.</source>
            <translation>Cette bibliothèque est chiffrée et le fichier vault.json, dont le code de récupération a besoin, manque ou est endommagé ; rien n’a été modifié. Remettez une copie de vault.json dans le dossier de la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../app/vault/unlocking.py"></location>
            <source>This library is encrypted, and the system's keyring does not open it now. Nothing was changed; the recovery code opens it.</source>
            <translation>Cette bibliothèque est chiffrée, et le trousseau du système ne l’ouvre pas pour l’instant. Rien n’a été modifié ; le code de récupération l’ouvre.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>This library is encrypted.</source>
            <translation>Cette bibliothèque est chiffrée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>This library is encrypted. Only the recovery code opens it.</source>
            <translation>Cette bibliothèque est chiffrée. Seul le code de récupération l’ouvre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>This library is encrypted. This computer's keyring opens it; the recovery code, too.</source>
            <translation>Cette bibliothèque est chiffrée. Le trousseau de cet ordinateur l’ouvre, le code de récupération aussi.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/keeper.py"></location>
            <source>This library is in a folder that is synchronised with other computers. Keep it elsewhere and synchronise its backups.</source>
            <translation>Cette bibliothèque est dans un dossier synchronisé avec d’autres ordinateurs. Gardez-la ailleurs et synchronisez ses sauvegardes.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This library is not encrypted any more.</source>
            <translation>Cette bibliothèque n’est plus chiffrée.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <location filename="../../app/ui/vault/field.py"></location>
            <location filename="../../app/vault_intents.py"></location>
            <source>This library is not encrypted.</source>
            <translation>Cette bibliothèque n’est pas chiffrée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/keeper.py"></location>
            <source>This library is on a network drive, where other programs may damage it. Keep it on this computer; backups may lie anywhere.</source>
            <translation>Cette bibliothèque est sur un lecteur réseau, où d’autres programmes peuvent l’endommager. Gardez-la sur cet ordinateur ; les sauvegardes peuvent être n’importe où.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>This library was made by a newer version of Hansard.</source>
            <translation>Cette bibliothèque a été créée par une version plus récente de Hansard.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>This library was made by a newer version of Hansard; update Hansard to open it.</source>
            <translation>Cette bibliothèque a été créée par une version plus récente de Hansard ; mettez Hansard à jour pour l’ouvrir.</translation>
        </message>
        <message>
            <location filename="../../app/care/reading_copy.py"></location>
            <source>This meeting cannot be read by this version; nothing was changed.</source>
            <translation>Cette version ne peut pas lire cette réunion ; rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/bringing_back.py"></location>
            <source>This meeting cannot be read in this backup; nothing was changed. Choose another backup.</source>
            <translation>Cette réunion est illisible dans cette sauvegarde ; rien n’a été modifié. Choisissez une autre sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/making.py"></location>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>This meeting has no sound to export.</source>
            <translation>Cette réunion n’a pas de son à exporter.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>This meeting has no sound to transcribe; add the sound first.</source>
            <translation>Cette réunion n’a pas de son à transcrire ; ajoutez d’abord le son.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/playing/soundless.py"></location>
            <location filename="../../app/ui/searching/opening.py"></location>
            <source>This meeting has no sound.</source>
            <translation>Cette réunion n’a pas de son.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/making.py"></location>
            <source>This meeting has no text yet; transcribe it first.</source>
            <translation>Cette réunion n’a pas encore de texte ; transcrivez-la d’abord.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>This meeting has not been transcribed; do that first.</source>
            <translation>Cette réunion n’est pas transcrite ; faites-le d’abord.</translation>
        </message>
        <message>
            <location filename="../../app/import_intents.py"></location>
            <source>This meeting has sound already; it stays as it is.</source>
            <translation>Cette réunion a déjà du son ; il reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>This meeting is being worked on again. Your corrections are kept.</source>
            <translation>Cette réunion est à nouveau en traitement. Vos corrections sont conservées.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>This meeting is being worked on.</source>
            <translation>Cette réunion est en traitement.</translation>
        </message>
        <message>
            <source>This meeting is in the trash until you restore it.</source>
            <translation type="vanished">Cette réunion est dans la corbeille jusqu’à ce que vous la restauriez.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>This meeting is in the trash; restore it first.</source>
            <translation>Cette réunion est dans la corbeille ; restaurez-la d’abord.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>This meeting is still being transcribed; wait until that is done, or stop it.</source>
            <translation>Cette réunion est encore en cours de transcription ; attendez la fin, ou arrêtez la transcription.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/waiting.py"></location>
            <source>This meeting waits its turn.</source>
            <translation>Cette réunion attend son tour.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>This model's authors ask who downloads it: a token from their page is needed.</source>
            <translation>Les auteurs de ce modèle demandent qui le télécharge : un jeton de leur page est nécessaire.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>This paragraph</source>
            <translation>Ce paragraphe</translation>
        </message>
        <message>
            <location filename="../../app/recordings/taking.py"></location>
            <source>This recording could not be put together twice. It is kept as it is, and its raw audio can be saved.</source>
            <translation>Cet enregistrement n’a pas pu être assemblé deux fois. Il est conservé tel quel, et son audio brut peut être exporté.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>This recording could not be put together. It is kept as it is, and its raw audio can be saved.</source>
            <translation>Cet enregistrement n’a pas pu être assemblé. Il est conservé tel quel, et son audio brut peut être exporté.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>This recording holds no sound.</source>
            <translation>Cet enregistrement ne contient aucun son.</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>This recording is too long to be put into the page; choose “In a file beside it”. Nothing was written.</source>
            <translation>Cet enregistrement est trop long pour tenir dans la page ; choisissez « Dans un fichier à côté ». Rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>This system does not let programs record what the computer plays.</source>
            <translation>Ce système ne laisse pas les programmes enregistrer ce que joue l’ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>This takes a moment.</source>
            <translation>Cela prend un instant.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This video has no sound, so there is nothing to write down.</source>
            <translation>Cette vidéo n’a pas de son, il n’y a donc rien à transcrire.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>This week</source>
            <translation>Cette semaine</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Those files cannot be read.</source>
            <translation>Ces fichiers ne peuvent pas être lus.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>threshold, gaps</source>
            <translation>seuil, blancs</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tibetan</source>
            <translation>Tibétain</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Tick all</source>
            <translation>Tout cocher</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Tick none</source>
            <translation>Tout décocher</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>Time</source>
            <translation>Temps</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Times</source>
            <translation>Temps</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>title and date, which are estimates</source>
            <translation>titre et date, qui sont estimés</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Title now: {title}</source>
            <translation>Titre maintenant : {title}</translation>
        </message>
        <message>
            <source>Title of the meeting</source>
            <translation type="vanished">Titre de la réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Title of this recording</source>
            <translation>Titre de cet enregistrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Title · {when}</source>
            <translation>Titre · {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Titles, notes and names</source>
            <translation>Titres, notes et noms</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Today {time}</source>
            <translation>Aujourd’hui {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Tone over the sound</source>
            <translation>Bip sur le son</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Took</source>
            <translation>Durée du travail</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/watching.py"></location>
            <source>Took in {n} files from watched folders.</source>
            <extracomment>One: Took in {n} file from a watched folder.</extracomment>
            <translation>
                <numerusform>{n} fichier intégré depuis un dossier surveillé.</numerusform>
                <numerusform>{n} fichiers intégrés depuis des dossiers surveillés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Took in {n} meetings from “{name}”.</source>
            <extracomment>One: Took in {n} meeting from “{name}”.</extracomment>
            <translation>
                <numerusform>{n} réunion intégrée depuis « {name} ».</numerusform>
                <numerusform>{n} réunions intégrées depuis « {name} ».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/watching.py"></location>
            <source>Took in “{name}” from a watched folder.</source>
            <translation>« {name} » a été intégré depuis un dossier surveillé.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Took “{name}” off {n} meetings.</source>
            <extracomment>One: Took “{name}” off {n} meeting.</extracomment>
            <translation>
                <numerusform>Étiquette « {name} » retirée de {n} réunion.</numerusform>
                <numerusform>Étiquette « {name} » retirée de {n} réunions.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Tracks</source>
            <translation>Pistes</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/meeting_jobs.py"></location>
            <source>Transcribe</source>
            <translation>Transcrire</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_jobs.py"></location>
            <source>Transcribe again</source>
            <translation>Transcrire à nouveau</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>transcribe again</source>
            <translation>nouvelle transcription</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Transcribe again…</source>
            <translation>Transcrire à nouveau…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Transcribe as English anyway</source>
            <translation>Transcrire quand même comme de l’anglais</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>transcribe meeting</source>
            <translation>transcription de la réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Transcribe with {name}</source>
            <translation>Transcrire avec « {name} »</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>transcribe {count} meetings</source>
            <translation>transcription de {count} réunions</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Transcribe…</source>
            <translation>Transcrire…</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Transcribing</source>
            <translation>Transcription</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Transcribing {percent}</source>
            <translation>Transcription {percent}</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/transcript/view.py"></location>
            <source>Transcript</source>
            <translation>Transcription</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Transcription</source>
            <translation>Transcription</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Transcripts</source>
            <translation>Transcriptions</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Translate to English</source>
            <translation>Traduire en anglais</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>translation</source>
            <translation>traduction</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>Trash is empty.</source>
            <translation>La corbeille est vide.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Trash is empty. Deleted meetings can be restored from here for 30 days.</source>
            <translation>La corbeille est vide. Les réunions supprimées peuvent être restaurées d’ici pendant 30 jours.</translation>
        </message>
        <message>
            <source>Trash is empty. Deleted meetings can be restored from here.</source>
            <translation type="vanished">La corbeille est vide. Les réunions supprimées peuvent être restaurées d’ici.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>True where somebody else begins to speak</source>
            <translation>Vrai quand quelqu’un d’autre prend la parole</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Try again: {title}</source>
            <translation>Réessayer : {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Try the keyring again</source>
            <translation>Réessayer le trousseau</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Try the sample meeting</source>
            <translation>Essayer la réunion d’exemple</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Turkish</source>
            <translation>Turc</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Turkmen</source>
            <translation>Turkmène</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Turns</source>
            <translation>Tours</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Turns: talking until somebody else has the floor. Interjections under {seconds} s do not count.</source>
            <translation>Tours : parler jusqu’à ce que quelqu’un d’autre ait la parole. Les interjections de moins de {seconds} s ne comptent pas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <location filename="../../app/ui/recording/notes.py"></location>
            <source>Type notes here. Each line keeps the time you wrote it.</source>
            <translation>Écrivez des notes ici. Chaque ligne garde l’heure à laquelle vous l’avez écrite.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Type the code back</source>
            <translation>Saisissez le code à nouveau</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>Type what you want to do</source>
            <translation>Écrivez ce que vous voulez faire</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Ukrainian</source>
            <translation>Ukrainien</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Unclear words</source>
            <translation>Mots incertains</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Unclear words checked</source>
            <translation>Mots incertains vérifiés</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>Understood</source>
            <translation>Compris</translation>
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
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Undone: {step}.</source>
            <translation>Annulé : {step}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Unknown device</source>
            <translation>Appareil inconnu</translation>
        </message>
        <message>
            <location filename="../../app/export/labels.py"></location>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/history/comparison.py"></location>
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>Unknown speaker</source>
            <translation>Intervenant inconnu</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>unplugged, fallback, headset</source>
            <translation>débranché, remplacement, casque</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Unsaved changes.txt</source>
            <translation>Modifications non enregistrées.txt</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>untag meeting</source>
            <translation>retrait d’une étiquette de la réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>untag {count} meetings</source>
            <translation>retrait d’une étiquette de {count} réunions</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Until {day}</source>
            <translation>Jusqu’au {day}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Up to 15 min</source>
            <translation>Jusqu’à 15 min</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Up to {length}</source>
            <translation>Jusqu’à {length}</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Update NVIDIA's driver (version 580 or newer serves everything here), restart the computer, and run 'hansard doctor' again.</source>
            <translation>Mettez à jour le pilote NVIDIA (la version 580 ou une plus récente suffit à tout ici), redémarrez l’ordinateur, et relancez 'hansard doctor'.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Updates</source>
            <translation>Mises à jour</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Urdu</source>
            <translation>Ourdou</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Use a model file I already have…</source>
            <translation>Utiliser un fichier de modèle que j’ai déjà…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Use another device when one is lost</source>
            <translation>Utiliser un autre appareil si l’un est perdu</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Use here instead</source>
            <translation>Utiliser ici à la place</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Use the built-in recogniser</source>
            <translation>Utiliser la reconnaissance intégrée</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Use this code</source>
            <translation>Utiliser ce code</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Use this model</source>
            <translation>Utiliser ce modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Use this name</source>
            <translation>Utiliser ce nom</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Uzbek</source>
            <translation>Ouzbek</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>vault, password, key, recovery code, keyring, encrypt, decrypt, SQLCipher, protect</source>
            <translation>coffre, mot de passe, clé, code de récupération, trousseau, chiffrer, déchiffrer, crypter, SQLCipher, protéger</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Verify all</source>
            <translation>Tout vérifier</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>version, licences, copy diagnostics, report, bug</source>
            <translation>version, licences, copier le diagnostic, rapport, bug</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Vietnamese</source>
            <translation>Vietnamien</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>vocabulary, custom words, spelling, jargon</source>
            <translation>vocabulaire, mots personnalisés, orthographe, jargon</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>voice print, recognise, biometric</source>
            <translation>empreinte vocale, reconnaître, biométrie</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Voices</source>
            <translation>Voix</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>Voices are not recognised any more. What is stored stays until you forget it.</source>
            <translation>Les voix ne sont plus reconnues. Ce qui est enregistré reste jusqu’à ce que vous l’oubliiez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Voices are not recognised.</source>
            <translation>Les voix ne sont pas reconnues.</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/volume.py"></location>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Waiting for audio…</source>
            <translation>En attente de l’audio…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Waiting for the speech model</source>
            <translation>En attente du modèle vocal</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/desk.py"></location>
            <source>Waiting for the speech model  ·  {percent} %</source>
            <translation>En attente du modèle vocal  ·  {percent} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/desk.py"></location>
            <source>Waiting for the speech model  ·  {percent} % · paused</source>
            <translation>En attente du modèle vocal  ·  {percent} % · en pause</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Waiting · about {time} of work</source>
            <translation>En attente · environ {time} de travail</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Waiting · less than a minute of work</source>
            <translation>En attente · moins d’une minute de travail</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Waiting · {length}</source>
            <translation>En attente · {length}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>watch folder, automatic import, recorder, hot folder</source>
            <translation>surveiller un dossier, import automatique, dictaphone, enregistreur</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Watch folders inside them too</source>
            <translation>Surveiller aussi les dossiers qu’ils contiennent</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>Watched folders</source>
            <translation>Dossiers surveillés</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>Web page (.html)</source>
            <translation>Page web (.html)</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Welsh</source>
            <translation>Gallois</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Went on after it was stopped, {n} times.</source>
            <extracomment>One: Went on after it was stopped, {n} time.</extracomment>
            <translation>
                <numerusform>A repris {n} fois après un arrêt.</numerusform>
                <numerusform>A repris {n} fois après un arrêt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/care/restoring.py"></location>
            <source>What could be read of the damaged file is in a new one.</source>
            <translation>Ce qui était lisible dans le fichier endommagé est dans un nouveau fichier.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>What does the work</source>
            <translation>Ce qui fait le travail</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>What encryption does</source>
            <translation>Ce que fait le chiffrement</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <source>What follows explains the fields and is left out of exports.</source>
            <translation>Ce qui suit explique les champs et n’apparaît pas dans les exports.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>What has been recorded is safe on disk.</source>
            <translation>Ce qui a été enregistré est en sécurité sur le disque.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>What is finished is kept.</source>
            <translation>Ce qui est terminé est conservé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>What is in your trash can also be restored there.</source>
            <translation>Ce qui est dans votre corbeille peut aussi y être restauré.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>What is said</source>
            <translation>Ce qui est dit</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>What is said, in order</source>
            <translation>Ce qui est dit, dans l’ordre</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>What it recorded is safe. This side waits and goes on by itself when the device is back.</source>
            <translation>Ce qui a été enregistré est en sécurité. Cette source attend et reprend d’elle-même quand l’appareil revient.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>What J and L, the two buttons and a headset's keys move by.</source>
            <translation>Le pas de J et L, des deux boutons et des touches d’un casque.</translation>
        </message>
        <message>
            <source>What tells speakers apart is kept with each meeting and compared within it only. Nobody is recognised from one meeting to the next.</source>
            <translation type="vanished">Ce qui distingue les intervenants est conservé avec chaque réunion et n’est comparé qu’à l’intérieur d’elle. Personne n’est reconnu d’une réunion à l’autre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>What tells speakers apart is kept with each meeting. Somebody is recognised in another meeting only where you turned that on in the list of voices, and only people you chose.</source>
            <translation>Ce qui distingue les intervenants est conservé avec chaque réunion. Quelqu’un n’est reconnu dans une autre réunion que si vous l’avez activé dans la liste des voix, et seulement les personnes que vous avez choisies.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>What was heard cannot be played here.</source>
            <translation>Ce qui a été entendu ne peut pas être joué ici.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>What was recorded is safe on disk. The computer may be very busy; this goes away by itself.</source>
            <translation>Ce qui a été enregistré est en sécurité sur le disque. L’ordinateur est peut-être très occupé ; cela passe tout seul.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>What was recorded is safe up to then.</source>
            <translation>Ce qui a été enregistré est en sécurité jusque-là.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <source>What was said</source>
            <translation>Ce qui a été dit</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>What was then and what is now</source>
            <translation>Ce qui était avant et ce qui est maintenant</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>When a line was written</source>
            <translation>Quand une ligne a été écrite</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>When a transcription ends while another program is in front, the system says so.</source>
            <translation>Quand une transcription se termine et qu’un autre programme est au premier plan, le système le signale.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>When it begins, as 03:20</source>
            <translation>Le début, par exemple 03:20</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>When it ends</source>
            <translation>La fin</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>When it is</source>
            <translation>Le temps du moment</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>When they are, Hansard suggests who a speaker may be, from people you have named before. A voice print is a description of how someone sounds. It stays on this computer. Ask the person first.</source>
            <translation>Quand elles le sont, Hansard suggère qui peut être un intervenant, parmi les personnes que vous avez déjà nommées. Une empreinte vocale décrit la façon dont une voix sonne. Elle reste sur cet ordinateur. Demandez d’abord à la personne.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Where to look</source>
            <translation>Où chercher</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Where to put the texts</source>
            <translation>Dossier pour les textes</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>while editing a paragraph</source>
            <translation>pendant la modification d’un paragraphe</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>While Hansard is open, audio and video that appears in these folders is taken in and transcribed by itself, once it is complete. What is in them already stays as it is. Files there are only read.</source>
            <translation>Tant que Hansard est ouvert, l’audio et la vidéo qui apparaissent dans ces dossiers sont intégrés et transcrits automatiquement, dès qu’ils sont complets. Ce qui s’y trouve déjà reste tel quel. Les fichiers y sont seulement lus.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>While reading. Off, they do nothing there: good for dictation and for unsteady hands.</source>
            <translation>Pendant la lecture du texte. Si c’est désactivé, ils n’y font rien : utile pour la dictée et les mains qui tremblent.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>While recording, time and levels stay in view, with a button to stop.</source>
            <translation>Pendant l’enregistrement, le temps et les niveaux restent visibles, avec un bouton d’arrêt.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Who is heard</source>
            <translation>Qui est entendu</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Who is who is written to “{name}”, apart.</source>
            <translation>Qui est qui est écrit à part, dans « {name} ».</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>Who is {name} of the second recording?</source>
            <translation>Qui est {name} du second enregistrement ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>Who of the second is who of the first?</source>
            <translation>Qui du second est qui dans le premier ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Who said this?</source>
            <translation>Qui a dit cela ?</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>Who speaks</source>
            <translation>Qui parle</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>Who speaks, in order</source>
            <translation>Qui parle, dans l’ordre</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <source>Who spoke</source>
            <translation>Qui a parlé</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Who spoke is known when the text is ready.</source>
            <translation>Les intervenants sont connus quand le texte est prêt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Whole words only</source>
            <translation>Mots entiers seulement</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>With a model of {size}, search also finds what says the same in other words. It works on this computer; nothing is sent anywhere.</source>
            <translation>Avec un modèle de {size}, la recherche trouve aussi ce qui dit la même chose en d’autres mots. Il travaille sur cet ordinateur ; rien n’est envoyé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>With it the other library can tell the voices apart anew. How somebody sounds is theirs: ask them first.</source>
            <translation>L’autre bibliothèque peut ainsi distinguer à nouveau les voix. Le timbre d’une personne lui appartient : demandez-lui d’abord.</translation>
        </message>
        <message>
            <source>With it the other library can tell the voices apart anew. It is a description of people's bodies: ask them first.</source>
            <translation type="vanished">L’autre bibliothèque peut ainsi distinguer à nouveau les voix. C’est une description du corps des personnes : demandez-leur d’abord.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>With the {time} that really lay between them, as silence</source>
            <translation>Avec le temps réellement écoulé entre les deux ({time}), en silence</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>Without</source>
            <translation>Sans</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Without a download the built-in recogniser does the work: English only, and far less accurate.</source>
            <translation>Sans téléchargement, la reconnaissance intégrée fait le travail : anglais seulement, et bien moins précise.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Without a key</source>
            <translation>Sans correspondance</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Without sound</source>
            <translation>Sans son</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Without sound, nobody's voice can be told apart.</source>
            <translation>Sans son, aucune voix ne peut être distinguée.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>Without {names}, who are dimmed and passed over.</source>
            <extracomment>One: Without {names}, who is dimmed and passed over.</extracomment>
            <translation>
                <numerusform>Sans {names}, qui est estompé et sauté.</numerusform>
                <numerusform>Sans {names}, qui sont estompés et sautés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/export/word_document.py"></location>
            <source>Word document (.docx)</source>
            <translation>Document Word (.docx)</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Word documents (*.docx)</source>
            <translation>Documents Word (*.docx)</translation>
        </message>
        <message>
            <location filename="../../app/export/template_document.py"></location>
            <source>Word, your own template (.docx)</source>
            <translation>Word, votre propre modèle (.docx)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Words &amp;left out…</source>
            <translation>Mots é&amp;cartés…</translation>
        </message>
        <message>
            <location filename="../../app/ui/about_text.py"></location>
            <source>Words left out</source>
            <translation>Mots écartés</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Words the model would not know are spelt like this. The built-in model cannot use them.</source>
            <translation>Les mots que le modèle ne connaîtrait pas sont écrits ainsi. Le modèle intégré ne peut pas s’en servir.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Words to redact, one a line</source>
            <translation>Mots à masquer, un par ligne</translation>
        </message>
        <message>
            <location filename="../../app/export/nist.py"></location>
            <source>Words with times (.ctm)</source>
            <translation>Mots avec temps (.ctm)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Words/min</source>
            <translation>Mots/min</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Words/min: words in a minute of talk time, where there are {least} s of it at least.</source>
            <translation>Mots/min : mots par minute de temps de parole, s’il y en a au moins {least} s.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Work in progress</source>
            <translation>Travail en cours</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Worked</source>
            <translation>Calculé</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>worn by one person</source>
            <translation>porté par une seule personne</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Write this recovery code down</source>
            <translation>Notez ce code de récupération</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Writes down who said what. Free software under the MIT licence. Diagnostics hold versions, settings and counts: no titles, names or paths.</source>
            <translation>Écrit qui a dit quoi. Logiciel libre sous licence MIT. Le diagnostic contient versions, paramètres et nombres : ni titres, ni noms, ni chemins.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Writes the text</source>
            <translation>Écrit le texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Writing the file, and reading it back. Your meetings are not changed.</source>
            <translation>Écriture du fichier, puis relecture. Vos réunions ne sont pas modifiées.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Writing the text</source>
            <translation>Écriture du texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Written down</source>
            <translation>Transcrit</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Yes, add this meeting</source>
            <translation>Oui, ajouter cette réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Yes, the same person</source>
            <translation>Oui, la même personne</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Yesterday {time}</source>
            <translation>Hier {time}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Yiddish</source>
            <translation>Yiddish</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Yoruba</source>
            <translation>Yoruba</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/captions_model.py"></location>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>You can listen now.</source>
            <translation>Vous pouvez écouter dès maintenant.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>You can record or import now. The text is written as soon as the model is ready.</source>
            <translation>Vous pouvez déjà enregistrer ou importer. Le texte est écrit dès que le modèle est prêt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>You have agreed to this rule; sound goes by itself.</source>
            <translation>Vous avez accepté cette règle ; le son est supprimé automatiquement.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Your account has not agreed to this model's conditions yet. Agree on its page, then go on.</source>
            <translation>Votre compte n’a pas encore accepté les conditions de ce modèle. Acceptez-les sur sa page, puis reprenez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>Your files are not changed.</source>
            <translation>Vos fichiers ne sont pas modifiés.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Your last change is not saved yet.</source>
            <translation>Votre dernière modification n’est pas encore enregistrée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <location filename="../../app/ui/saving.py"></location>
            <source>Your last change is not saved yet. Try again in a moment.</source>
            <translation>Votre dernière modification n’est pas encore enregistrée. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Your last change is not saved yet. {why}</source>
            <translation>Votre dernière modification n’est pas encore enregistrée. {why}</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Your library is encrypted, and this file is not: whoever has it can read and hear everything.</source>
            <translation>Votre bibliothèque est chiffrée, ce fichier ne l’est pas : qui l’a peut tout lire et tout écouter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>Zip files</source>
            <translation>Fichiers zip</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>zoom, font, scale, larger, smaller</source>
            <translation>zoom, police, échelle, agrandir, réduire</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/messages.py"></location>
            <source>{action}: {message}</source>
            <translation>{action} : {message}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>{action}: {words}</source>
            <translation>{action} : {words}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>{button} {name}</source>
            <translation>{button} {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>{button}: {name}</source>
            <translation>{button} : {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/table.py"></location>
            <source>{column}: {value}</source>
            <translation>{column} : {value}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>{command}: {keys}</source>
            <translation>{command} : {keys}</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>{count}. {first}</source>
            <translation>{count}. {first}</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{deleted}  ·  goes {day}</source>
            <translation>{deleted}  ·  jusqu’au {day}</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{deleted}. It goes for good on {day} unless you restore it.</source>
            <translation>{deleted}. Elle disparaît définitivement le {day}, sauf si vous la restaurez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{detail} Free some space, then go on. {goes_on}</source>
            <translation>{detail} Libérez de l’espace, puis reprenez. {goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{device} delivers sound at the wrong speed.</source>
            <translation>{device} fournit le son à la mauvaise vitesse.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{device} is too loud.</source>
            <translation>{device} est trop fort.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{device} was swapped for another device by the system.</source>
            <translation>{device} a été remplacé par un autre appareil par le système.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{device} was unplugged.</source>
            <translation>{device} a été débranché.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>{doing}  ·  {time} left</source>
            <translation>{doing}  ·  encore {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>{first} to {last}</source>
            <translation>{first} à {last}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{host} asks to wait a little. {goes_on}</source>
            <translation>{host} demande d’attendre un peu. {goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{host} does not have this model any more. Updating Hansard may help.</source>
            <translation>{host} n’a plus ce modèle. Mettre Hansard à jour peut aider.</translation>
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
            <translation>{items} et {last}</translation>
        </message>
        <message>
            <location filename="../../app/translation.py"></location>
            <source>{items}, {item}</source>
            <translation>{items}, {item}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>{keys} (off)</source>
            <translation>{keys} (désactivé)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcut_rules.py"></location>
            <source>{keys} is already used for {command}.</source>
            <translation>{keys} est déjà utilisé pour « {command} ».</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcut_rules.py"></location>
            <source>{keys} opens the menus.</source>
            <translation>{keys} ouvre les menus.</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>{keys} shows all keys, and {palette} finds any command by its words.</source>
            <translation>{keys} affiche toutes les touches, et {palette} trouve toute commande par ses mots.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcut_rules.py"></location>
            <source>{keys} types something. Use it together with Ctrl or Alt.</source>
            <translation>{keys} écrit un caractère. Utilisez-le avec Ctrl ou Alt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>{keys}, changed</source>
            <translation>{keys}, modifié</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>{key} goes to the next word that may be wrong; {right} says that it is right.</source>
            <translation>{key} va au prochain mot peut-être faux ; {right} dit qu’il est juste.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>{kind} file</source>
            <translation>fichier {kind}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>{language} is more than this model knows</source>
            <translation>Langue inconnue de ce modèle : {language}</translation>
        </message>
        <message>
            <location filename="../../app/exporting/making.py"></location>
            <location filename="../../app/ui/job_board.py"></location>
            <source>{length} of sound</source>
            <translation>{length} de son</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>{length} or longer</source>
            <translation>{length} ou plus</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{line}.</source>
            <translation>{line}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{line}. Speaker names come at the end.</source>
            <translation>{line}. Les noms des intervenants arrivent à la fin.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{line}. The words and your corrections stay as they are.</source>
            <translation>{line}. Les mots et vos corrections restent tels quels.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{matches} in {n} meetings</source>
            <extracomment>One: {matches} in {n} meeting</extracomment>
            <translation>
                <numerusform>{matches} dans {n} réunion</numerusform>
                <numerusform>{matches} dans {n} réunions</numerusform>
            </translation>
        </message>
        <message>
            <source>{matches} · the first {shown} shown</source>
            <translation type="vanished">{matches} · les {shown} premiers affichés</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>{menu}, on</source>
            <translation>{menu}, activé</translation>
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
            <translation>{models}. Depuis {hosts}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>{names} is not connected; another device is recorded.</source>
            <translation>Non connecté : {names} ; un autre appareil est enregistré.</translation>
        </message>
        <message>
            <source>{names} will be skipped</source>
            <translation type="vanished">Ignorés : {names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>{names} will be skipped: not audio or video.</source>
            <translation>Ignorés : {names}, ni audio ni vidéo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>{names}: not audio or video.</source>
            <translation>Ni audio ni vidéo : {names}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>{name} (not connected)</source>
            <translation>{name} (non connecté)</translation>
        </message>
        <message>
            <location filename="../../app/ui/plain.py"></location>
            <source>{name} ({keys})</source>
            <translation>{name} ({keys})</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{name} is already in this meeting. Same person?</source>
            <translation>{name} est déjà dans cette réunion. Est-ce la même personne ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>{name} is in no meeting now.</source>
            <translation>{name} n’est dans aucune réunion pour l’instant.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>{name} is not suggested any more. The voice print is kept.</source>
            <translation>Le nom {name} n’est plus proposé. L’empreinte vocale est conservée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>{name} is now called {new}.</source>
            <translation>{name} s’appelle maintenant {new}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>{name} is recognised already; this meeting is part of it.</source>
            <translation>La voix de {name} est déjà reconnue ; cette réunion y contribue.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>{name} is suggested again.</source>
            <translation>Le nom {name} est de nouveau proposé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>{name} is suggested in other meetings from now on.</source>
            <translation>Le nom {name} est désormais proposé dans d’autres réunions.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>{name} says too little alone in this meeting to be recognised by it.</source>
            <translation>Dans cette réunion, {name} parle trop peu sans les autres pour une reconnaissance.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>{name} talks for {time}</source>
            <translation>{name} parle pendant {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/completing.py"></location>
            <source>{name} · in this meeting</source>
            <translation>{name} · dans cette réunion</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>{name}, current speaker</source>
            <translation>{name}, intervenant actuel</translation>
        </message>
        <message>
            <location filename="../../app/ui/library_model.py"></location>
            <source>{name}, favourite</source>
            <translation>{name}, favori</translation>
        </message>
        <message>
            <location filename="../../app/ui/library_model.py"></location>
            <source>{name}, tags: {tags}</source>
            <translation>{name}, étiquettes : {tags}</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>{name}, {minutes} minutes {seconds}: {text}</source>
            <translation>{name}, {minutes} minutes {seconds} : {text}</translation>
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
            <translation>{name}, {time}, en d’autres mots : {text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>{name}, {time}: {text}</source>
            <translation>{name}, {time} : {text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>{name}: share of talking</source>
            <translation>{name} : part du temps de parole</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/captions_model.py"></location>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/searching/chips.py"></location>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{name}: {text}</source>
            <translation>{name} : {text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>{name}: {time}, {share}.</source>
            <translation>{name} : {time}, {share}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{needed} needed, {free} free.</source>
            <translation>{needed} nécessaires, {free} libres.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>{no_card} Leave it to Hansard to choose, or ask 'hansard doctor'.</source>
            <translation>{no_card} Laissez Hansard choisir, ou demandez à 'hansard doctor'.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/settings_window/fields.py"></location>
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>{number} (in the notes)</source>
            <translation>{number} (selon les notes)</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>{number} (now)</source>
            <translation>{number} (actuel)</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{number}+</source>
            <translation>plus de {number}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} are shown too briefly</source>
            <extracomment>One: {n} is shown too briefly</extracomment>
            <translation>
                <numerusform>{n} affiché trop brièvement</numerusform>
                <numerusform>{n} affichés trop brièvement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} are shown too long</source>
            <extracomment>One: {n} is shown too long</extracomment>
            <translation>
                <numerusform>{n} affiché trop longtemps</numerusform>
                <numerusform>{n} affichés trop longtemps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} are too fast to read in the time they are shown</source>
            <extracomment>One: {n} is too fast to read in the time it is shown</extracomment>
            <translation>
                <numerusform>{n} trop rapide à lire pendant son affichage</numerusform>
                <numerusform>{n} trop rapides à lire pendant leur affichage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>{n} backups of the texts</source>
            <extracomment>One: {n} backup of the texts</extracomment>
            <translation>
                <numerusform>{n} sauvegarde des textes</numerusform>
                <numerusform>{n} sauvegardes des textes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} begin later than they are spoken</source>
            <extracomment>One: {n} begins later than it is spoken</extracomment>
            <translation>
                <numerusform>{n} commence après la parole</numerusform>
                <numerusform>{n} commencent après la parole</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/palette/search.py"></location>
            <source>{n} commands found</source>
            <extracomment>One: {n} command found</extracomment>
            <translation>
                <numerusform>{n} commande trouvée</numerusform>
                <numerusform>{n} commandes trouvées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/hardware_sentences.py"></location>
            <source>{n} cores</source>
            <extracomment>One: {n} core</extracomment>
            <translation>
                <numerusform>{n} cœur</numerusform>
                <numerusform>{n} cœurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{n} corrections found no place in the new text.</source>
            <extracomment>One: {n} correction found no place in the new text.</extracomment>
            <translation>
                <numerusform>{n} correction n’a pas trouvé sa place dans le nouveau texte.</numerusform>
                <numerusform>{n} corrections n’ont pas trouvé leur place dans le nouveau texte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/about_text.py"></location>
            <source>{n} corrections found no place.</source>
            <extracomment>One: {n} correction found no place.</extracomment>
            <translation>
                <numerusform>{n} correction n’a pas trouvé sa place.</numerusform>
                <numerusform>{n} corrections n’ont pas trouvé leur place.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/files.py"></location>
            <source>{n} files</source>
            <extracomment>One: {n} file</extracomment>
            <translation>
                <numerusform>{n} fichier</numerusform>
                <numerusform>{n} fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/commands/vault.py"></location>
            <source>{n} files are still to be changed over.</source>
            <extracomment>One: {n} file is still to be changed over.</extracomment>
            <translation>
                <numerusform>{n} fichier reste à convertir.</numerusform>
                <numerusform>{n} fichiers restent à convertir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/vault/field.py"></location>
            <source>{n} files could not be changed over yet; Hansard tries again at the next start.</source>
            <extracomment>One: {n} file could not be changed over yet; Hansard tries again at the next start.</extracomment>
            <translation>
                <numerusform>{n} fichier n’a pas encore pu être converti ; Hansard réessaie au prochain démarrage.</numerusform>
                <numerusform>{n} fichiers n’ont pas encore pu être convertis ; Hansard réessaie au prochain démarrage.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>{n} files were saved.</source>
            <extracomment>One: {n} file was saved.</extracomment>
            <translation>
                <numerusform>{n} fichier enregistré.</numerusform>
                <numerusform>{n} fichiers enregistrés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/files.py"></location>
            <source>{n} folders</source>
            <extracomment>One: {n} folder</extracomment>
            <translation>
                <numerusform>{n} dossier</numerusform>
                <numerusform>{n} dossiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} gaps are too short</source>
            <extracomment>One: {n} gap is too short</extracomment>
            <translation>
                <numerusform>{n} intervalle trop court</numerusform>
                <numerusform>{n} intervalles trop courts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} have too many lines</source>
            <extracomment>One: {n} has too many lines</extracomment>
            <translation>
                <numerusform>{n} a trop de lignes</numerusform>
                <numerusform>{n} ont trop de lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/job_strip.py"></location>
            <source>{n} jobs wait.</source>
            <extracomment>One: {n} job waits.</extracomment>
            <translation>
                <numerusform>{n} tâche en attente.</numerusform>
                <numerusform>{n} tâches en attente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} lines are longer than {limit} characters</source>
            <extracomment>One: {n} line is longer than {limit} characters</extracomment>
            <translation>
                <numerusform>{n} ligne dépasse {limit} caractères</numerusform>
                <numerusform>{n} lignes dépassent {limit} caractères</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/model.py"></location>
            <source>{n} matches</source>
            <extracomment>One: {n} match</extracomment>
            <translation>
                <numerusform>{n} résultat</numerusform>
                <numerusform>{n} résultats</numerusform>
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
                <numerusform>{n} réunion</numerusform>
                <numerusform>{n} réunions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>{n} meetings  ·  {length}  ·  last heard {day}</source>
            <extracomment>One: {n} meeting  ·  {length}  ·  last heard {day}</extracomment>
            <translation>
                <numerusform>{n} réunion  ·  {length}  ·  dernière apparition : {day}</numerusform>
                <numerusform>{n} réunions  ·  {length}  ·  dernière apparition : {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>{n} meetings are favourites now.</source>
            <extracomment>One: {n} meeting is a favourite now.</extracomment>
            <translation>
                <numerusform>{n} réunion est maintenant un favori.</numerusform>
                <numerusform>{n} réunions sont maintenant des favoris.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>{n} meetings are in no folder.</source>
            <extracomment>One: {n} meeting is in no folder.</extracomment>
            <translation>
                <numerusform>{n} réunion n’est dans aucun dossier.</numerusform>
                <numerusform>{n} réunions ne sont dans aucun dossier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>{n} meetings are in the queue.</source>
            <extracomment>One: {n} meeting is in the queue.</extracomment>
            <translation>
                <numerusform>{n} réunion est dans la file d’attente.</numerusform>
                <numerusform>{n} réunions sont dans la file d’attente.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>{n} meetings are no favourites now.</source>
            <extracomment>One: {n} meeting is no favourite now.</extracomment>
            <translation>
                <numerusform>{n} réunion n’est plus un favori.</numerusform>
                <numerusform>{n} réunions ne sont plus des favoris.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>{n} meetings cannot be read in this backup.</source>
            <extracomment>One: {n} meeting cannot be read in this backup.</extracomment>
            <translation>
                <numerusform>{n} réunion est illisible dans cette sauvegarde.</numerusform>
                <numerusform>{n} réunions sont illisibles dans cette sauvegarde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>{n} meetings could not be read.</source>
            <extracomment>One: {n} meeting could not be read.</extracomment>
            <translation>
                <numerusform>{n} réunion n’a pas pu être lue.</numerusform>
                <numerusform>{n} réunions n’ont pas pu être lues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/narrowing.py"></location>
            <source>{n} meetings in the list.</source>
            <extracomment>One: {n} meeting in the list.</extracomment>
            <translation>
                <numerusform>{n} réunion dans la liste.</numerusform>
                <numerusform>{n} réunions dans la liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>{n} meetings in the trash hold {size}.</source>
            <extracomment>One: {n} meeting in the trash holds {size}.</extracomment>
            <translation>
                <numerusform>{n} réunion dans la corbeille occupe {size}.</numerusform>
                <numerusform>{n} réunions dans la corbeille occupent {size}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>{n} meetings of this file are in your library already.</source>
            <extracomment>One: {n} meeting of this file is in your library already.</extracomment>
            <translation>
                <numerusform>{n} réunion de ce fichier est déjà dans votre bibliothèque.</numerusform>
                <numerusform>{n} réunions de ce fichier sont déjà dans votre bibliothèque.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>{n} meetings were not begun.</source>
            <extracomment>One: {n} meeting was not begun.</extracomment>
            <translation>
                <numerusform>{n} réunion n’a pas été commencée.</numerusform>
                <numerusform>{n} réunions n’ont pas été commencées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>{n} meetings were not saved:</source>
            <extracomment>One: {n} meeting was not saved:</extracomment>
            <translation>
                <numerusform>{n} réunion n’a pas été enregistrée :</numerusform>
                <numerusform>{n} réunions n’ont pas été enregistrées :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>{n} meetings were written.</source>
            <extracomment>One: {n} meeting was written.</extracomment>
            <translation>
                <numerusform>{n} réunion écrite.</numerusform>
                <numerusform>{n} réunions écrites.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>{n} meetings would be as they were then:</source>
            <extracomment>One: {n} meeting would be as it was then:</extracomment>
            <translation>
                <numerusform>{n} réunion redeviendrait ce qu’elle était alors :</numerusform>
                <numerusform>{n} réunions redeviendraient ce qu’elles étaient alors :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>{n} meetings would be in the list again:</source>
            <extracomment>One: {n} meeting would be in the list again:</extracomment>
            <translation>
                <numerusform>{n} réunion reviendrait dans la liste :</numerusform>
                <numerusform>{n} réunions reviendraient dans la liste :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>{n} meetings would go out of the list:</source>
            <extracomment>One: {n} meeting would go out of the list:</extracomment>
            <translation>
                <numerusform>{n} réunion disparaîtrait de la liste :</numerusform>
                <numerusform>{n} réunions disparaîtraient de la liste :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>{n} meetings, read from a copy. The library itself is not changed.</source>
            <extracomment>One: {n} meeting, read from a copy. The library itself is not changed.</extracomment>
            <translation>
                <numerusform>{n} réunion, lue dans une copie. La bibliothèque elle-même n’est pas modifiée.</numerusform>
                <numerusform>{n} réunions, lues dans une copie. La bibliothèque elle-même n’est pas modifiée.</numerusform>
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
                <numerusform>{n} autre</numerusform>
                <numerusform>{n} autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/job_strip.py"></location>
            <source>{n} more waiting</source>
            <extracomment>One: {n} more waiting</extracomment>
            <translation>
                <numerusform>{n} autre en attente</numerusform>
                <numerusform>{n} autres en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>{n} names</source>
            <extracomment>One: {n} name</extracomment>
            <translation>
                <numerusform>{n} nom</numerusform>
                <numerusform>{n} noms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>{n} others</source>
            <extracomment>One: {n} other</extracomment>
            <translation>
                <numerusform>{n} autre</numerusform>
                <numerusform>{n} autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>{n} paragraphs</source>
            <extracomment>One: {n} paragraph</extracomment>
            <translation>
                <numerusform>{n} paragraphe</numerusform>
                <numerusform>{n} paragraphes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>{n} paragraphs keep the speaker you gave them.</source>
            <extracomment>One: {n} paragraph keeps the speaker you gave it.</extracomment>
            <translation>
                <numerusform>{n} paragraphe garde l’intervenant que vous lui avez donné.</numerusform>
                <numerusform>{n} paragraphes gardent l’intervenant que vous leur avez donné.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <source>{n} paragraphs move to {name}.</source>
            <extracomment>One: {n} paragraph moves to {name}.</extracomment>
            <translation>
                <numerusform>{n} paragraphe passe à {name}.</numerusform>
                <numerusform>{n} paragraphes passent à {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>{n} paragraphs of the second fill gaps of the first.</source>
            <extracomment>One: {n} paragraph of the second fills a gap of the first.</extracomment>
            <translation>
                <numerusform>{n} paragraphe du second comble un trou du premier.</numerusform>
                <numerusform>{n} paragraphes du second comblent des trous du premier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/sentences.py"></location>
            <source>{n} passages were left out as probably not speech</source>
            <extracomment>One: {n} passage was left out as probably not speech</extracomment>
            <translation>
                <numerusform>{n} passage écarté, sans doute sans parole</numerusform>
                <numerusform>{n} passages écartés, sans doute sans parole</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/sentences.py"></location>
            <source>{n} passages were left out as probably not speech.</source>
            <extracomment>One: {n} passage was left out as probably not speech.</extracomment>
            <translation>
                <numerusform>{n} passage a été écarté, sans doute sans parole.</numerusform>
                <numerusform>{n} passages ont été écartés, sans doute sans parole.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{n} pauses, {time}, left out</source>
            <extracomment>One: {n} pause, {time}, left out</extracomment>
            <translation>
                <numerusform>{n} pause, {time}, laissée de côté</numerusform>
                <numerusform>{n} pauses, {time}, laissées de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/exporting/making.py"></location>
            <source>{n} places hidden</source>
            <extracomment>One: {n} place hidden</extracomment>
            <translation>
                <numerusform>{n} endroit masqué</numerusform>
                <numerusform>{n} endroits masqués</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings are in the list.</source>
            <extracomment>One: {n} recording is in the list.</extracomment>
            <translation>
                <numerusform>{n} enregistrement est dans la liste.</numerusform>
                <numerusform>{n} enregistrements sont dans la liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings are recovered and will be transcribed.</source>
            <extracomment>One: {n} recording is recovered and will be transcribed.</extracomment>
            <translation>
                <numerusform>{n} enregistrement est récupéré et va être transcrit.</numerusform>
                <numerusform>{n} enregistrements sont récupérés et vont être transcrits.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings could not be recovered</source>
            <extracomment>One: A recording could not be recovered</extracomment>
            <translation>
                <numerusform>Un enregistrement n’a pas pu être récupéré</numerusform>
                <numerusform>{n} enregistrements n’ont pas pu être récupérés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>{n} recordings in the trash</source>
            <extracomment>One: {n} recording in the trash</extracomment>
            <translation>
                <numerusform>{n} enregistrement dans la corbeille</numerusform>
                <numerusform>{n} enregistrements dans la corbeille</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings were interrupted</source>
            <extracomment>One: A recording was interrupted</extracomment>
            <translation>
                <numerusform>Un enregistrement a été interrompu</numerusform>
                <numerusform>{n} enregistrements ont été interrompus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{n} say it in other words</source>
            <extracomment>One: {n} says it in other words</extracomment>
            <translation>
                <numerusform>{n} en d’autres mots</numerusform>
                <numerusform>{n} en d’autres mots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>{n} say what the first has and are left out.</source>
            <extracomment>One: {n} says what the first has and is left out.</extracomment>
            <translation>
                <numerusform>{n} paragraphe redit ce que contient le premier enregistrement et est omis.</numerusform>
                <numerusform>{n} paragraphes redisent ce que contient le premier enregistrement et sont omis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{n} seconds</source>
            <extracomment>One: {n} second</extracomment>
            <translation>
                <numerusform>{n} seconde</numerusform>
                <numerusform>{n} secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>{n} selected</source>
            <extracomment>One: {n} selected</extracomment>
            <translation>
                <numerusform>{n} sélectionnée</numerusform>
                <numerusform>{n} sélectionnées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>{n} selected paragraphs</source>
            <extracomment>One: {n} selected paragraph</extracomment>
            <translation>
                <numerusform>{n} paragraphe sélectionné</numerusform>
                <numerusform>{n} paragraphes sélectionnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>{n} settings found</source>
            <extracomment>One: {n} setting found</extracomment>
            <translation>
                <numerusform>{n} paramètre trouvé</numerusform>
                <numerusform>{n} paramètres trouvés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/ui/header.py"></location>
            <source>{n} speakers</source>
            <extracomment>One: {n} speaker</extracomment>
            <translation>
                <numerusform>{n} intervenant</numerusform>
                <numerusform>{n} intervenants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>{n} speakers chosen</source>
            <extracomment>One: {n} speaker chosen</extracomment>
            <translation>
                <numerusform>{n} intervenant choisi</numerusform>
                <numerusform>{n} intervenants choisis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>{n} speakers without names</source>
            <extracomment>One: {n} speaker without a name</extracomment>
            <translation>
                <numerusform>{n} intervenant sans nom</numerusform>
                <numerusform>{n} intervenants sans nom</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>{n} speakers.</source>
            <extracomment>One: {n} speaker.</extracomment>
            <translation>
                <numerusform>{n} intervenant.</numerusform>
                <numerusform>{n} intervenants.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} subtitles</source>
            <extracomment>One: {n} subtitle</extracomment>
            <translation>
                <numerusform>{n} sous-titre</numerusform>
                <numerusform>{n} sous-titres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/card.py"></location>
            <source>{n} unclear speakers</source>
            <extracomment>One: {n} unclear speaker</extracomment>
            <translation>
                <numerusform>{n} intervenant incertain</numerusform>
                <numerusform>{n} intervenants incertains</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/card.py"></location>
            <source>{n} unclear words</source>
            <extracomment>One: {n} unclear word</extracomment>
            <translation>
                <numerusform>{n} mot incertain</numerusform>
                <numerusform>{n} mots incertains</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/phrases.py"></location>
            <source>{n} unnamed</source>
            <extracomment>One: {n} unnamed</extracomment>
            <translation>
                <numerusform>{n} sans nom</numerusform>
                <numerusform>{n} sans nom</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/review/quiet_line.py"></location>
            <source>{offer} Press {key}.</source>
            <translation>{offer} Appuyez sur {key}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>{paragraphs}, last changed {when}</source>
            <translation>{paragraphs}, dernière modification : {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>{percent} % done</source>
            <translation>{percent} % terminés</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>{places} could not be transcribed; the sound is kept.</source>
            <translation>Le son est conservé, mais la transcription a échoué ici : {places}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>{place} of {n}</source>
            <translation>{place} sur {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>{program} transcript</source>
            <translation>Transcription de {program}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>{said}, {n} unclear words</source>
            <extracomment>One: {said}, {n} unclear word</extracomment>
            <translation>
                <numerusform>{said}, {n} mot incertain</numerusform>
                <numerusform>{said}, {n} mots incertains</numerusform>
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
            <translation>{sentence} Code : {code}. {detail}</translation>
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
            <translation>{size} Go</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>{size} GB of memory</source>
            <translation>{size} Go de mémoire</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>{size} in all</source>
            <translation>{size} en tout</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>{size} in all.</source>
            <translation>{size} en tout.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{size} KB</source>
            <translation>{size} ko</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{size} MB</source>
            <translation>{size} Mo</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>{size} to go</source>
            <translation>encore {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>{source}, far away</source>
            <translation>{source}, de loin</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>{source}, near</source>
            <translation>{source}, de près</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>{start} to {end}</source>
            <translation>{start} à {end}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>{step} (undone)</source>
            <translation>{step} (annulé)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>{step}. Nothing is said there now.</source>
            <translation>{step}. Plus rien n’est dit à cet endroit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>{step}. Now there: “{words}”</source>
            <translation>{step}. À cet endroit maintenant : « {words} »</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>{time}  {step}</source>
            <translation>{time}  {step}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{time} are saved.</source>
            <translation>Durée sauvegardée : {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>{time} left</source>
            <translation>Temps restant : {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of a source are missing on the disk</source>
            <translation>Il manque {time} d’une source sur le disque</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of a source could not be kept up with</source>
            <translation>L’ordinateur n’a pas pu suivre une source pendant {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{time} of audio is safe on disk.</source>
            <translation>L’audio est en sécurité sur le disque : {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the microphone are missing on the disk</source>
            <translation>Il manque {time} du microphone sur le disque</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the microphone could not be kept up with</source>
            <translation>L’ordinateur n’a pas pu suivre le microphone pendant {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the system audio are missing on the disk</source>
            <translation>Il manque {time} de l’audio système sur le disque</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the system audio could not be kept up with</source>
            <translation>L’ordinateur n’a pas pu suivre l’audio système pendant {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>{time} of this meeting are saved on disk. They are transcribed when Hansard is opened again.</source>
            <translation>Durée de cette réunion sauvegardée sur le disque : {time}. Elle est transcrite à la prochaine ouverture de Hansard.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waveform/slider.py"></location>
            <source>{time} of {length}</source>
            <translation>{time} sur {length}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>{time} {state}</source>
            <translation>{time} {state}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/chart.py"></location>
            <source>{time} · {percent} %</source>
            <translation>{time} · {percent} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>{time}, {kind}. Then: {words}</source>
            <translation>{time}, {kind}. Avant : {words}</translation>
        </message>
        <message>
            <location filename="../../app/backup_intents.py"></location>
            <source>{title} (as of {when})</source>
            <translation>{title} (état du {when})</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>{title} (not downloaded)</source>
            <translation>{title} (non téléchargé)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>{title} ({n} later changes)</source>
            <extracomment>One: {title} ({n} later change)</extracomment>
            <translation>
                <numerusform>{title} ({n} modification plus récente)</numerusform>
                <numerusform>{title} ({n} modifications plus récentes)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} could not be removed.</source>
            <translation>{title} n’a pas pu être supprimé.</translation>
        </message>
        <message>
            <source>{title} does; it is not on this computer yet.</source>
            <translation type="vanished">{title} la connaît ; il n’est pas encore sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} is as it was downloaded.</source>
            <translation>{title} est tel qu’il a été téléchargé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} is damaged; download it again.</source>
            <translation>{title} est endommagé ; téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>{title} is not on this computer yet.</source>
            <translation>{title} n’est pas encore sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} is ready.</source>
            <translation>{title} est prêt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>{title} tells speakers apart better, above all where people talk at the same time. It is free, but its authors ask for an account and your consent to their conditions. Only that is sent: never sound or text.</source>
            <translation>{title} distingue mieux les intervenants, surtout quand plusieurs personnes parlent en même temps. Il est gratuit, mais ses auteurs demandent un compte et votre accord à leurs conditions. Seul cela est envoyé : jamais de son ni de texte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>{title} – talk time</source>
            <translation>{title} – temps de parole</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <source>{title}, part 2</source>
            <translation>{title}, partie 2</translation>
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
            <translation type="vanished">plus de {total} résultats</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{total}+ matches, of the newest {number} the best shown first</source>
            <translation>Plus de {total} résultats ; parmi les {number} plus récents, les meilleurs d’abord</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{total}+ matches, the newest shown first</source>
            <translation>Plus de {total} résultats, les plus récents d’abord</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>{used} used  ·  {free} free on this disk</source>
            <translation>{used} utilisés  ·  {free} libres sur ce disque</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>{why}

The window closes when everything is saved.</source>
            <translation>{why}

La fenêtre se ferme quand tout est enregistré.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>{why} Type the recovery code to open it; nothing was changed, and nothing is lost.</source>
            <translation>{why} Saisissez le code de récupération pour l’ouvrir ; rien n’a été modifié, et rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>{why} What you typed was: {words}</source>
            <translation>{why} Vous aviez écrit : {words}</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>{why}. {key} for the next one</source>
            <translation>{why}. {key} pour le suivant</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>{why}: {words}. {place} of {total}.</source>
            <translation>{why} : {words}. {place} sur {total}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>“As the system” follows its day and night.</source>
            <translation>« Comme le système » suit son mode jour et nuit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>“More” makes lines and small words darker, and marks what is played in black or white.</source>
            <translation>« Plus » rend les lignes et les petits mots plus foncés, et marque en noir ou blanc ce qui est lu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>“Reduced” lets nothing slide or blink; the text jumps where it follows the playback.</source>
            <translation>« Réduites » : rien ne glisse ni ne clignote ; le texte saute quand il suit la lecture.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>“This is not {name}” takes the name away in that meeting and removes its part of the stored voice.</source>
            <translation>« Ce n’est pas {name} » retire le nom dans cette réunion et supprime la part qu’elle a dans la voix enregistrée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/desk.py"></location>
            <source>“{model}” is downloaded once ({size}, licence {licence}). Then search also finds what says the same in other words. Your meetings are read by it on this computer, while nothing else is done, and nothing is sent anywhere. You can remove it at any time.</source>
            <translation>« {model} » est téléchargé une seule fois ({size}, licence {licence}). La recherche trouve alors aussi ce qui dit la même chose en d’autres mots. Il lit vos réunions sur cet ordinateur, pendant que rien d’autre ne se fait, et rien n’est envoyé. Vous pouvez le supprimer à tout moment.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/files.py"></location>
            <source>“{name}”</source>
            <translation>« {name} »</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>“{name}” and others came with it. Choose here which is the sound of this text; the rest become meetings of their own.</source>
            <extracomment>One: “{name}” came with it. Choose it here if it is the sound of this text; otherwise it becomes a meeting of its own.</extracomment>
            <translation>
                <numerusform>« {name} » est venu avec. Choisissez-le ici si c’est le son de ce texte ; sinon, il devient une réunion à part.</numerusform>
                <numerusform>« {name} » et d’autres fichiers sont venus avec. Choisissez ici lequel est le son de ce texte ; les autres deviennent des réunions à part.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/store/originals.py"></location>
            <source>“{name}” belongs to your library and is not replaced; choose another name.</source>
            <translation>« {name} » appartient à votre bibliothèque et n’est pas remplacé ; choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../app/watching.py"></location>
            <source>“{name}” came after its sound, which was taken in by itself; import it by hand to have its text too.</source>
            <translation>« {name} » est arrivé après son fichier audio, qui a été intégré seul ; importez-le à la main pour avoir aussi son texte.</translation>
        </message>
        <message>
            <location filename="../../app/bundle/reading.py"></location>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” cannot be opened.</source>
            <translation>« {name} » ne peut pas être ouvert.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” changed while it was being read; try again when it is complete.</source>
            <translation>« {name} » a changé pendant la lecture ; réessayez quand il sera complet.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” could not be read to the end.</source>
            <translation>« {name} » n’a pas pu être lu jusqu’au bout.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” does not exist.</source>
            <translation>« {name} » n’existe pas.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” has a name too long for this disk.</source>
            <translation>« {name} » porte un nom trop long pour ce disque.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is a folder; choose an audio or video file.</source>
            <translation>« {name} » est un dossier ; choisissez un fichier audio ou vidéo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>“{name}” is already in your library.</source>
            <translation>« {name} » est déjà dans votre bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is empty; there is no transcript in it.</source>
            <translation>« {name} » est vide ; il ne contient aucune transcription.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is empty; there is nothing to transcribe.</source>
            <translation>« {name} » est vide ; il n’y a rien à transcrire.</translation>
        </message>
        <message>
            <location filename="../../app/bundle/reading.py"></location>
            <source>“{name}” is not a file.</source>
            <translation>« {name} » n’est pas un fichier.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is not a file; choose a transcript.</source>
            <translation>« {name} » n’est pas un fichier ; choisissez une transcription.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is not a file; choose an audio or video file.</source>
            <translation>« {name} » n’est pas un fichier ; choisissez un fichier audio ou vidéo.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>“{name}” is not a Word document without macros; save it as .docx.</source>
            <translation>« {name} » n’est pas un document Word sans macros ; enregistrez-le en .docx.</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>“{name}” is taken in. The text stays as it is.</source>
            <translation>« {name} » est intégré. Le texte reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/keys.py"></location>
            <source>“{name}” is there already and is not a key; choose another name for the key.</source>
            <translation>« {name} » existe déjà et n’est pas une table de correspondance ; choisissez un autre nom pour la table.</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>“{name}” is this meeting's file. It is read there from now on.</source>
            <translation>« {name} » est le fichier de cette réunion. Il y est désormais lu.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>“{name}” is too large for a template.</source>
            <translation>« {name} » est trop volumineux pour un modèle.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” may not be read; check its permissions.</source>
            <translation>« {name} » ne peut pas être lu ; vérifiez ses droits d’accès.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/joining/watching.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>“{name}”: {sentence}</source>
            <translation>« {name} » : {sentence}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>“{text}” is not complete. Write, for example, after:2026-03-01 or longer:30m.</source>
            <translation>« {text} » n’est pas complet. Écrivez, par exemple, after:2026-03-01 ou longer:30m.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finished.py"></location>
            <source>“{title}” could not be transcribed.</source>
            <translation>La transcription de « {title} » a échoué.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>“{title}” is in the list.</source>
            <translation>« {title} » est dans la liste.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>“{title}” is no longer part of the voice of {name}.</source>
            <translation>« {title} » ne fait plus partie de la voix de {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finished.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>“{title}” is ready.</source>
            <translation>La transcription de « {title} » est prête.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>“{title}” is recovered and will be transcribed.</source>
            <translation>« {title} » est récupéré et va être transcrit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/front.py"></location>
            <source>“{title}” is saved.</source>
            <translation>La réunion « {title} » est sauvegardée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/desk.py"></location>
            <source>“{words}” looks right in {n} places.</source>
            <extracomment>One: “{words}” looks right in {n} place.</extracomment>
            <translation>
                <numerusform>« {words} » est correct à {n} endroit.</numerusform>
                <numerusform>« {words} » est correct à {n} endroits.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>… and {count} more</source>
            <translation>… et {count} autres</translation>
        </message>
    </context>
</TS>
