<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
            <translation>No se puede escribir «{name}» en esa carpeta; elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" cannot be written: its folder does not exist. Choose another folder.</source>
            <translation>No se puede escribir «{name}»: su carpeta no existe. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" cannot be written: that disk can only be read. Choose another folder.</source>
            <translation>No se puede escribir «{name}»: ese disco es de solo lectura. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" could not be written; what was there before is unchanged.</source>
            <translation>Lo que había antes no ha cambiado; no se pudo escribir «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" is a folder; choose another name.</source>
            <translation>«{name}» es una carpeta; elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" is open in another program; close it there and try again.</source>
            <translation>«{name}» está abierto en otro programa; ciérrelo allí e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;About Hansard</source>
            <translation>&amp;Acerca de Hansard</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Back 3 seconds</source>
            <translation>Re&amp;troceder 3 segundos</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Backups…</source>
            <translation>Copias de se&amp;guridad…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Discard the recording…</source>
            <translation>&amp;Descartar la grabación…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Edit text</source>
            <translation>Editar el te&amp;xto</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Favourite</source>
            <translation>&amp;Favorito</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Find in transcript</source>
            <translation>&amp;Buscar en la transcripción</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Forward</source>
            <translation>A&amp;delante</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Forward 3 seconds</source>
            <translation>&amp;Avanzar 3 segundos</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>&amp;From</source>
            <translation>&amp;Desde</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Give the words before to the previous paragraph</source>
            <translation>&amp;Pasar las palabras anteriores al párrafo anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Go to time…</source>
            <translation>&amp;Ir a un tiempo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Hide this speaker</source>
            <translation>&amp;Ocultar este hablante</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;History…</source>
            <translation>H&amp;istorial…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Import files…</source>
            <translation>&amp;Importar archivos…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Join with another recording…</source>
            <translation>&amp;Unir con otra grabación…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Join with the paragraph before</source>
            <translation>&amp;Unir con el párrafo anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Keys</source>
            <translation>&amp;Teclas</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Live captions</source>
            <translation>&amp;Subtítulos en directo</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Mark this moment</source>
            <translation>&amp;Marcar este momento</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>&amp;Pause recording</source>
            <translation>&amp;Pausar la grabación</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Play or pause</source>
            <translation>&amp;Reproducir o pausar</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Playback</source>
            <translation>&amp;Reproducción</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Queue</source>
            <translation>&amp;Cola</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>&amp;Record a meeting</source>
            <translation>&amp;Grabar una reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Recording</source>
            <translation>&amp;Grabación</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Redo {step}</source>
            <translation>&amp;Rehacer: {step}</translation>
        </message>
        <message>
            <source>&amp;Resume recording</source>
            <translation type="vanished">&amp;Reanudar la grabación</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Search all meetings</source>
            <translation>Buscar &amp;en todas las reuniones</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Show the recording</source>
            <translation>M&amp;ostrar la grabación</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Speech models…</source>
            <translation>Modelos de &amp;voz…</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>&amp;To</source>
            <translation>&amp;Hasta</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Transcribe again…</source>
            <translation>&amp;Transcribir de nuevo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Undo {step}</source>
            <translation>&amp;Deshacer: {step}</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Use another device when one is lost</source>
            <translation>&amp;Usar otro dispositivo si se pierde uno</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Voices</source>
            <translation>&amp;Voces</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>0.1 seconds more</source>
            <translation>0,1 segundos más</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>0.25 seconds more</source>
            <translation>0,25 segundos más</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>01, 02 and so on, in the order of the list</source>
            <translation>01, 02, etc., en el orden de la lista</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>1 h or longer</source>
            <translation>1 h o más</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>1.  Open the model's page, sign in or make an account, and agree to the conditions.</source>
            <translation>1.  Abra la página del modelo, inicie sesión o cree una cuenta y acepte las condiciones.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>15 min to 1 h</source>
            <translation>De 15 min a 1 h</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>2.  Open the page for tokens and make one that may read.</source>
            <translation>2.  Abra la página de los tokens y cree uno con permiso de lectura.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>3.  Paste the token here.</source>
            <translation>3.  Pegue aquí el token.</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>4:14, 254 or +30</source>
            <translation>4:14, 254 o +30</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>[gap of about {time}]</source>
            <translation>[hueco de aproximadamente {time}]</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>[recording paused at {time}]</source>
            <translation>[grabación en pausa en {time}]</translation>
        </message>
        <message>
            <location filename="../../app/export/pseudonyms/hiding.py"></location>
            <source>[redacted]</source>
            <translation>[oculto]</translation>
        </message>
        <message>
            <location filename="../../app/store/backups.py"></location>
            <source>A backup of the library could not be made, so nothing was changed.</source>
            <translation>No se ha cambiado nada, porque no se pudo hacer una copia de seguridad de la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>A brace is not closed in the naming pattern; write {fields}.</source>
            <translation>En el patrón de nombres falta cerrar una llave; escriba {fields}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>A change that could not be saved last time is saved now.</source>
            <translation>Un cambio que la última vez no se pudo guardar está guardado ahora.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>A draft of what is said appears while you record; it costs computing time.</source>
            <translation>Al grabar aparece un borrador de lo que se dice; consume tiempo de cálculo.</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>A file of a meeting is missing: {file}</source>
            <translation>Falta un archivo de una reunión: {file}</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>A file of a meeting is not what was saved: {file}</source>
            <translation>Un archivo de una reunión no es el que se guardó: {file}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>a file of another program, which was left alone</source>
            <translation>un archivo de otro programa, que no se ha tocado</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/asking.py"></location>
            <source>A file of that name is in this folder already. Its content will be lost.</source>
            <translation>En esta carpeta ya hay un archivo con ese nombre. Su contenido se perderá.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>A file of the speech model holds more than numbers, such as a program. Nothing of it was run; remove the model and download it again.</source>
            <translation>Un archivo del modelo de voz contiene algo más que números, como un programa. No se ejecutó nada de él; quite el modelo y descárguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>A file of the speech model is damaged. The recording is safe; download the model again.</source>
            <translation>La grabación está a salvo; un archivo del modelo de voz está dañado. Descargue el modelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>a file that the disk cannot read</source>
            <translation>un archivo que el disco no puede leer</translation>
        </message>
        <message>
            <location filename="../../app/arrangement_intents.py"></location>
            <source>A folder or a tag needs a name.</source>
            <translation>Una carpeta o una etiqueta necesita un nombre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>A folder…</source>
            <translation>Una carpeta…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>A key that gets another command is taken from the one it had.</source>
            <translation>Una tecla que recibe otro comando deja el que tenía.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>A moment of sound was lost.</source>
            <translation>Se perdió un momento de sonido.</translation>
        </message>
        <message>
            <source>a new speaker</source>
            <translation type="vanished">un hablante nuevo</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>A number from 1</source>
            <translation>Un número a partir de 1</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>A number makes telling them apart surer, if it is right. It is asked again at each import.</source>
            <translation>Un número hace más seguro distinguirlas, si es correcto. Se pregunta de nuevo en cada importación.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>A part of Hansard is missing</source>
            <translation>Falta una parte de Hansard</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>A part of its sound is missing now.</source>
            <translation>Ahora falta una parte de su sonido.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>a part of the audio was gone from the disk</source>
            <translation>una parte del audio ya no estaba en el disco</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>A part of the library file cannot be read.</source>
            <translation>Una parte del archivo de la biblioteca no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>A part of the library is damaged. Nothing was changed.</source>
            <translation>No se ha cambiado nada. Una parte de la biblioteca está dañada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>A place such as 4:14 or 254, or +30 and -10 seconds from here.</source>
            <translation>Un lugar como 4:14 o 254, o bien +30 y -10 segundos desde aquí.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>A recorder of another version of Hansard is running. Close all its windows and try again.</source>
            <translation>Está en marcha una grabadora de otra versión de Hansard. Cierre todas sus ventanas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>A sentence to paste into the invitation or the chat</source>
            <translation>Una frase para pegar en la invitación o en el chat</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source came in after {time}</source>
            <translation>Una fuente se incorporó después de {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source could not be written for {time}</source>
            <translation>Una fuente no se pudo escribir durante {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source ended {time} earlier</source>
            <translation>Una fuente terminó {time} antes</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was changed, {time} without it</source>
            <translation>Una fuente se cambió, {time} sin ella</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was not there for {time}</source>
            <translation>Una fuente no estuvo presente durante {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was set up anew, {time} without it</source>
            <translation>Una fuente se configuró de nuevo, {time} sin ella</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was taken to another device for {time}</source>
            <translation>Una fuente pasó a otro dispositivo durante {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was unplugged for {time}</source>
            <translation>Una fuente estuvo desconectada durante {time}</translation>
        </message>
        <message>
            <location filename="../../app/export/tiers.py"></location>
            <source>A tier of words for each speaker</source>
            <translation>Una línea de palabras por cada hablante</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>A time every</source>
            <translation>Un tiempo cada</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>A token is needed.</source>
            <translation>Se necesita un token.</translation>
        </message>
        <message>
            <location filename="../../app/vaulting.py"></location>
            <source>A transcription or a recording is under way; turn encryption on or off when it is finished. Nothing was changed.</source>
            <translation>No se ha cambiado nada. Hay una transcripción o una grabación en curso; active o desactive el cifrado cuando termine.</translation>
        </message>
        <message>
            <source>A transcription or a recording is under way; turn the vault on or off when it is finished. Nothing was changed.</source>
            <translation type="vanished">No se ha cambiado nada. Hay una transcripción o una grabación en curso; active o desactive la bóveda cuando termine.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>A voice print is a description of how someone sounds. It stays on this computer. Ask the person first.

Hansard only suggests names; you decide each time. A voice can be forgotten whenever you want.</source>
            <translation>Una huella de voz es una descripción de cómo suena alguien. Se queda en este ordenador. Pregunte antes a la persona.

Hansard solo sugiere nombres; la decisión es suya cada vez. Una voz se puede olvidar en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>a voice that is known</source>
            <translation>una voz conocida</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>A Whisper model</source>
            <translation>Un modelo Whisper</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>A Word document with marks such as {mark} where the meeting's title, its speakers and its paragraphs go. The example shows all of them.</source>
            <translation>Un documento de Word con marcas como {mark} donde van el título de la reunión, sus hablantes y sus párrafos. El ejemplo las muestra todas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>A zip file…</source>
            <translation>Un archivo zip…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <location filename="../../app/ui/menus.py"></location>
            <source>About Hansard</source>
            <translation>Acerca de Hansard</translation>
        </message>
        <message>
            <location filename="../../app/progress.py"></location>
            <source>about {hours} h left</source>
            <translation>quedan aprox. {hours} h</translation>
        </message>
        <message>
            <location filename="../../app/progress.py"></location>
            <source>about {hours} h {minutes} min left</source>
            <translation>quedan aprox. {hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../app/progress.py"></location>
            <source>about {minutes} min left</source>
            <translation>quedan aprox. {minutes} min</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/recorder_sentences.py"></location>
            <source>About {n} minutes of space left.</source>
            <extracomment>One: About {n} minute of space left.</extracomment>
            <translation>
                <numerusform>Queda espacio para {n} minuto aproximadamente.</numerusform>
                <numerusform>Queda espacio para unos {n} minutos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>about {time} of work</source>
            <translation>aprox. {time} de trabajo</translation>
        </message>
        <message>
            <source>accept word</source>
            <translation type="vanished">aceptar palabra</translation>
        </message>
        <message>
            <source>accept {count} words</source>
            <translation type="vanished">aceptar {count} palabras</translation>
        </message>
        <message>
            <source>accept “{word}”</source>
            <translation type="vanished">aceptar «{word}»</translation>
        </message>
        <message>
            <source>accept “{word}” in {count} places</source>
            <translation type="vanished">aceptar «{word}» en {count} lugares</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>accessibility, high contrast</source>
            <translation>accesibilidad, alto contraste</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Add a note</source>
            <translation>Añadir una nota</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Add a note at the place that is played</source>
            <translation>Añadir una nota en el lugar que se reproduce</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Add a word to look for: words with a minus are only left out.</source>
            <translation>Añada una palabra que buscar: las palabras con un signo menos solo se excluyen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>Add folder…</source>
            <translation>Añadir carpeta…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>add note</source>
            <translation>añadir nota</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Add the so&amp;und…</source>
            <translation>Añadir el s&amp;onido…</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Add the sound</source>
            <translation>Añadir el sonido</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Add the sound…</source>
            <translation>Añadir el sonido…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Add…</source>
            <translation>Añadir…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Afrikaans</source>
            <translation>Afrikáans</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>After a meeting was finished</source>
            <translation>Tras terminar una reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>After a pause, playing starts this much earlier, so that no word is missed. 0 turns it off.</source>
            <translation>Tras una pausa, la reproducción empieza este tiempo antes, para no perder ninguna palabra. 0 lo desactiva.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>After damage was put right</source>
            <translation>Tras reparar daños</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>After five minutes without a window.</source>
            <translation>Tras cinco minutos sin ventana.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>After this time the sound of a transcribed meeting is removed and its text stays. A meeting's menu can keep it from that.</source>
            <translation>Pasado este tiempo, el sonido de una reunión transcrita se quita y su texto se conserva. En el menú de una reunión se puede evitar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Agree</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Albanian</source>
            <translation>Albanés</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>All changes saved</source>
            <translation>Todos los cambios guardados</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>All meetings</source>
            <translation>Todas las reuniones</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>All models…</source>
            <translation>Todos los modelos…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>All of {name}</source>
            <translation>Todo lo de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>All steps</source>
            <translation>Todos los pasos</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>All unclear words checked.</source>
            <translation>Todas las palabras dudosas revisadas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>All unclear words checked. {key} shows more.</source>
            <translation>Todas las palabras dudosas revisadas. {key} muestra más.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/row_view.py"></location>
            <source>Also called: {names}</source>
            <translation>También llamado: {names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Also change {n} others…</source>
            <extracomment>One: Also change {n} other…</extracomment>
            <translation>
                <numerusform>Cambiar también {n} más…</numerusform>
                <numerusform>Cambiar también {n} más…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Also how the speakers sound</source>
            <translation>También cómo suenan los hablantes</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Also what appears in a folder that lies in a watched one.</source>
            <translation>También lo que aparece en una carpeta que está dentro de una vigilada.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Amharic</source>
            <translation>Amárico</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>An encrypted library can be read only with its key: on this computer, or with a recovery code. If both are lost, it is lost.</source>
            <translation>Una biblioteca cifrada solo se puede leer con su clave: en este ordenador o con un código de recuperación. Si se pierden los dos, la biblioteca se pierde.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>and {n} more</source>
            <extracomment>One: and {n} more</extracomment>
            <translation>
                <numerusform>y {n} más</numerusform>
                <numerusform>y {n} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>animation, accessibility, reduced motion</source>
            <translation>animación, accesibilidad, movimiento reducido</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Another Hansard takes it in as it is: text, corrections and their history, speakers' names, notes, tags and sound.</source>
            <translation>Otro Hansard lo incorpora tal como está: texto, correcciones y su historial, nombres de los hablantes, notas, etiquetas y sonido.</translation>
        </message>
        <message>
            <source>another language</source>
            <translation type="vanished">otro idioma</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>Another program is using the library file. Hansard tries again until it is free.</source>
            <translation>Otro programa usa el archivo de la biblioteca. Hansard lo intenta hasta que quede libre.</translation>
        </message>
        <message>
            <location filename="../../app/store/faults.py"></location>
            <source>Another program is using the library file; close it and try again. Nothing was lost.</source>
            <translation>No se ha perdido nada; otro programa usa el archivo de la biblioteca. Ciérrelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Another program is using the library.</source>
            <translation>Otro programa está usando la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Another window or command is downloading this model already.</source>
            <translation>Otra ventana u otro comando ya está descargando este modelo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any date</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any folder</source>
            <translation>Cualquier carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any length</source>
            <translation>Cualquier duración</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any speaker</source>
            <translation>Cualquier hablante</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any tag</source>
            <translation>Cualquier etiqueta</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Anywhere</source>
            <translation>En cualquier lugar</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/shell.py"></location>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Armenian</source>
            <translation>Armenio</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/shell.py"></location>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>As the system follows its day and night.</source>
            <translation type="vanished">«Como el sistema» sigue su modo de día y de noche.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Ask {name} first. The voice print stays on this computer.</source>
            <translation>Pregunte antes a {name}. La huella de voz se queda en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>asks for an account</source>
            <translation>pide una cuenta</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Assamese</source>
            <translation>Asamés</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>At each paragraph</source>
            <translation>En cada párrafo</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>At most the last second is missing.</source>
            <translation>Falta, como mucho, el último segundo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>At most the last second of each is missing.</source>
            <translation>Falta, como mucho, el último segundo de cada una.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>At the playhead ({time})</source>
            <translation>En el punto de reproducción ({time})</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>At the weekly check</source>
            <translation>En la comprobación semanal</translation>
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
            <translation>Asistentes</translation>
        </message>
        <message>
            <location filename="../../app/people/attendees.py"></location>
            <source>Attendees: {names}</source>
            <translation>Asistentes: {names}</translation>
        </message>
        <message>
            <location filename="../../app/export/audacity.py"></location>
            <source>Audacity labels (.txt)</source>
            <translation>Etiquetas de Audacity (.txt)</translation>
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
            <translation>Audio y vídeo</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, AAC (.m4a)</source>
            <translation>Fragmento de audio, AAC (.m4a)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, FLAC (.flac)</source>
            <translation>Fragmento de audio, FLAC (.flac)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, MP3 (.mp3)</source>
            <translation>Fragmento de audio, MP3 (.mp3)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, Opus (.opus)</source>
            <translation>Fragmento de audio, Opus (.opus)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, WAV (.wav)</source>
            <translation>Fragmento de audio, WAV (.wav)</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Audio file not found</source>
            <translation>No se encuentra el archivo de audio</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Audio sources</source>
            <translation>Fuentes de audio</translation>
        </message>
        <message>
            <location filename="../../app/ui/attendee_field.py"></location>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../../app/ui/attendee_field.py"></location>
            <source>Automatic, at most {number}</source>
            <translation>Automático, {number} como máximo</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>automatic, detect</source>
            <translation>automático, detectar</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Azerbaijani</source>
            <translation>Azerí</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <location filename="../../app/ui/speech/token.py"></location>
            <location filename="../../app/ui/vault/setup.py"></location>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Back 5 seconds</source>
            <translation>Retroceder 5 segundos</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Back to meetings</source>
            <translation>Volver a las reuniones</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Back up now</source>
            <translation>Hacer copia ahora</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Back {n} seconds</source>
            <extracomment>One: Back {n} second</extracomment>
            <translation>
                <numerusform>Retroceder {n} segundo</numerusform>
                <numerusform>Retroceder {n} segundos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Backups and former files of the library still hold a copy of the texts until newer ones take their place, by {day}.</source>
            <translation>Las copias de seguridad y los archivos anteriores de la biblioteca conservan una copia de los textos hasta que otros más recientes los sustituyan, como tarde el {day}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Backups made before</source>
            <translation>Copias de seguridad anteriores</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Backups of all text are made by themselves. Recordings are separate files and are not in them.</source>
            <translation>Las copias de seguridad de todo el texto se hacen solas. Las grabaciones son archivos aparte y no están en ellas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Backups of the texts</source>
            <translation>Copias de seguridad de los textos</translation>
        </message>
        <message>
            <source>Backups of the texts still hold a copy until newer ones take their place, by {day}.</source>
            <translation type="vanished">Las copias de seguridad de los textos conservan una copia hasta que otras más recientes las sustituyan, como tarde el {day}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Backups, the newest first</source>
            <translation>Copias de seguridad, de la más reciente a la más antigua</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Balanced</source>
            <translation>Equilibrado</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Bashkir</source>
            <translation>Baskir</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Basque</source>
            <translation>Euskera</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before a backup was restored</source>
            <translation>Antes de restaurar una copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before a meeting was transcribed again</source>
            <translation>Antes de transcribir de nuevo una reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before a text was made anew</source>
            <translation>Antes de crear de nuevo un texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before an update</source>
            <translation>Antes de una actualización</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before changing speakers, {time}</source>
            <translation>Antes de cambiar hablantes · {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before changing words everywhere, {time}</source>
            <translation>Antes de cambiar palabras en todas partes · {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before finding speakers again, {time}</source>
            <translation>Antes de buscar de nuevo los hablantes · {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before meetings were deleted</source>
            <translation>Antes de eliminar reuniones</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before merging speakers, {time}</source>
            <translation>Antes de fusionar hablantes · {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Before recording</source>
            <translation>Antes de grabar</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before removing paragraphs, {time}</source>
            <translation>Antes de quitar párrafos · {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before replacing, {time}</source>
            <translation>Antes de reemplazar · {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before restoring rows, {time}</source>
            <translation>Antes de restaurar filas · {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before transcribing again, {time}</source>
            <translation>Antes de transcribir de nuevo · {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Before “{words}” ({time})</source>
            <translation>Antes de «{words}» ({time})</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before: {step}, {time}</source>
            <translation>Antes de: {step} · {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Being downloaded</source>
            <translation>Descargando</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Being verified…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Belarusian</source>
            <translation>Bielorruso</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Bengali</source>
            <translation>Bengalí</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Best match first</source>
            <translation>Primero la mejor coincidencia</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Best mix of accuracy and speed.</source>
            <translation>El mejor equilibrio entre precisión y velocidad.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Bosnian</source>
            <translation>Bosnio</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Both recorded for {time}.</source>
            <translation>Ambas grabaron a la vez durante {time}.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Breton</source>
            <translation>Bretón</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Built-in</source>
            <translation>Integrado</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Bulgarian</source>
            <translation>Búlgaro</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Burmese</source>
            <translation>Birmano</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>By itself.</source>
            <translation>Por sí sola.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>By title</source>
            <translation>Por título</translation>
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
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Cantonese</source>
            <translation>Cantonés</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Captures your microphone and what you hear. Works with any call app.</source>
            <translation>Capta el micrófono y lo que usted oye. Sirve con cualquier aplicación de llamadas.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Catalan</source>
            <translation>Catalán</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Change every&amp;where…</source>
            <translation>Cambiar e&amp;n todas partes…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>change everywhere</source>
            <translation>cambiar en todas partes</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Change everywhere…</source>
            <translation>Cambiar en todas partes…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Change folder…</source>
            <translation>Cambiar carpeta…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Change sources…</source>
            <translation>Cambiar fuentes…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Change spea&amp;ker…</source>
            <translation>Cambiar el &amp;hablante…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Change speaker</source>
            <translation>Cambiar hablante</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>change speaker to {name}</source>
            <translation>cambiar hablante a {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Change {n} places</source>
            <extracomment>One: Change {n} place</extracomment>
            <translation>
                <numerusform>Cambiar {n} lugar</numerusform>
                <numerusform>Cambiar {n} lugares</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Change “{words}” everywhere</source>
            <translation>Cambiar «{words}» en todas partes</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Changed since</source>
            <translation>Cambiada desde entonces</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Changed “{old}” to “{new}” in {n} places.</source>
            <extracomment>One: Changed “{old}” to “{new}” in {n} place.</extracomment>
            <translation>
                <numerusform>«{old}» se cambió por «{new}» en {n} lugar.</numerusform>
                <numerusform>«{old}» se cambió por «{new}» en {n} lugares.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <location filename="../../app/ui/review/card.py"></location>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>characters</source>
            <translation>caracteres</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>characters a second</source>
            <translation>caracteres por segundo</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/chart.py"></location>
            <source>Chart of talk time</source>
            <translation>Gráfico del tiempo de palabra</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Check its permissions, then go on. {goes_on}</source>
            <translation>Compruebe sus permisos y continúe. {goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Check that you may read it. Nothing was changed.</source>
            <translation>No se ha cambiado nada. Compruebe que tiene permiso de lectura.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Check the library</source>
            <translation>Comprobar la biblioteca</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Checking the file and copying its sound. Nothing is taken in before all of it is checked.</source>
            <translation>Comprobando el archivo y copiando su sonido. No se incorpora nada hasta que todo esté comprobado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Checking the library and its files</source>
            <translation>Comprobando la biblioteca y sus archivos</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Checking the model file</source>
            <translation>Comprobando el archivo del modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Checking {model}</source>
            <translation>Comprobando {model}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Chinese</source>
            <translation>Chino</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Choose a speech model</source>
            <translation>Elegir un modelo de voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Choose a template</source>
            <translation>Elegir una plantilla</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>Choose another</source>
            <translation>Elegir otro</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Choose days</source>
            <translation>Elegir días</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Choose days…</source>
            <translation>Elegir días…</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Choose files…</source>
            <translation>Elegir archivos…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Choose none</source>
            <translation>No elegir ninguno</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Choose one in the list.</source>
            <translation>Elija una de la lista.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Choose the language…</source>
            <translation>Elegir el idioma…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>Choose the model's folder</source>
            <translation>Elija la carpeta del modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Choose the model's own folder or its zip file. Nothing was changed.</source>
            <translation>No se ha cambiado nada. Elija la carpeta propia del modelo o su archivo zip.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>Choose the model's zip file</source>
            <translation>Elija el archivo zip del modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>Choose the speaker</source>
            <translation>Elegir el hablante</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <location filename="../../app/same_time_intents.py"></location>
            <source>Choose two different meetings.</source>
            <translation>Elija dos reuniones distintas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Choose where to save…</source>
            <translation>Elegir dónde guardar…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Chosen</source>
            <translation>Elegido</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Clear filters</source>
            <translation>Borrar los filtros</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>Click a word to hear it. Double-click it, or press {key}, to correct it.</source>
            <translation>Haga clic en una palabra para oírla. Haga doble clic o pulse {key} para corregirla.</translation>
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
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Close anyway</source>
            <translation>Cerrar de todos modos</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Close Hansard</source>
            <translation>Cerrar Hansard</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Close other programs that use the graphics card, and run 'hansard doctor' again.</source>
            <translation>Cierre otros programas que usen la tarjeta gráfica y ejecute 'hansard doctor' de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Codes</source>
            <translation>Códigos</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Codes take the place of the names of those who speak, also in what is said, in the title and in the notes. Sound gets a tone there.</source>
            <translation>Los nombres de quienes hablan se sustituyen por códigos, también en lo que se dice, en el título y en las notas. En el sonido se pone ahí un tono.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Commands and their keys</source>
            <translation>Comandos y sus teclas</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/listing.py"></location>
            <source>Commands found</source>
            <translation>Comandos encontrados</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Comparing the sound of both</source>
            <translation>Comparando el sonido de ambas</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Comparing the sound of both…</source>
            <translation>Comparando el sonido de ambas…</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Comparing…</source>
            <translation>Comparando…</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>computer sound</source>
            <translation>sonido del ordenador</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>confirm speaker</source>
            <translation>confirmar hablante</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>confirm speaker of {count} paragraphs</source>
            <translation>confirmar hablante de {count} párrafos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/desk.py"></location>
            <source>Confirmed the speaker of {n} paragraphs.</source>
            <extracomment>One: Confirmed the speaker of {n} paragraph.</extracomment>
            <translation>
                <numerusform>Hablante confirmado en {n} párrafo.</numerusform>
                <numerusform>Hablante confirmado en {n} párrafos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Consent is needed.</source>
            <translation>Se necesita su consentimiento.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>consent, law, notice</source>
            <translation>consentimiento, ley, aviso</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Continue anyway</source>
            <translation>Continuar de todos modos</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Continue: {title}</source>
            <translation>Continuar: {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Copied the chart and the table.</source>
            <translation>Se copiaron el gráfico y la tabla.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Copied the report.</source>
            <translation>Informe copiado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <location filename="../../app/ui/unsaved.py"></location>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy &amp;without names</source>
            <translation type="vanished">Copiar sin no&amp;mbres</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Copy diagnostics</source>
            <translation>Copiar diagnóstico</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Copy imported files</source>
            <translation>Copiar los archivos importados</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>Copy notice text</source>
            <translation>Copiar texto del aviso</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Copy what comes from watched folders</source>
            <translation>Copiar lo que llega de carpetas vigiladas</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Copy with names and &amp;times</source>
            <translation>Copiar con nombres &amp;y tiempos</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Copy without names</source>
            <translation>Copiar sin nombres</translation>
        </message>
        <message>
            <location filename="../../app/ui/about_text.py"></location>
            <source>Corrections without a place</source>
            <translation>Correcciones sin lugar</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Could not read the sound</source>
            <translation>No se pudo leer el sonido</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Could not read the sound in this file; it may be damaged or not audio at all. Your file was not changed.</source>
            <translation>Su archivo no ha cambiado; no se pudo leer el sonido que contiene. Puede estar dañado o no ser audio.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>Count times from the start of the part</source>
            <translation>Contar los tiempos desde el inicio de la parte</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Croatian</source>
            <translation>Croata</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>current</source>
            <translation>actual</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Cut; paste on another speaker to merge</source>
            <translation>Cortado; péguelo en otro hablante para fusionarlos</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Czech</source>
            <translation>Checo</translation>
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
            <translation>d 'de' MMMM</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>d MMMM HH:mm</source>
            <translation>d 'de' MMMM, HH:mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <location filename="../../app/ui/caring/words.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>d MMMM yyyy</source>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <location filename="../../app/wording.py"></location>
            <source>d MMMM yyyy, HH:mm</source>
            <translation>d 'de' MMMM 'de' yyyy, HH:mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Damaged</source>
            <translation>Daños</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Damaged; download it again</source>
            <translation>Dañado; descárguelo de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Danish</source>
            <translation>Danés</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/shell.py"></location>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../app/export/json_v1.py"></location>
            <source>Data (.json)</source>
            <translation>Datos (.json)</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Date imported</source>
            <translation>Importada</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Date recorded</source>
            <translation>Grabada</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>ddd HH:mm</source>
            <translation>ddd HH:mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Decide later</source>
            <translation>Decidir más tarde</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Default ({name})</source>
            <translation>Predeterminado ({name})</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Delete for good</source>
            <translation>Eliminar para siempre</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Delete for good…</source>
            <translation>Eliminar para siempre…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Delete recording</source>
            <translation>Eliminar la grabación</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Delete recording…</source>
            <translation>Eliminar la grabación…</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Delete them</source>
            <translation>Eliminarlas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Delete {n} meetings for good?</source>
            <extracomment>One: Delete {n} meeting for good?</extracomment>
            <translation>
                <numerusform>¿Eliminar {n} reunión para siempre?</numerusform>
                <numerusform>¿Eliminar {n} reuniones para siempre?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>Delete {time} of “{title}”?</source>
            <translation>¿Eliminar {time} de «{title}»?</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Delete “{title}” for good?</source>
            <translation>¿Eliminar «{title}» para siempre?</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Deleted the recording. It is kept for seven days.</source>
            <translation>La grabación se ha eliminado. Se conserva siete días.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Deleted today {time}</source>
            <translation>Eliminada hoy a las {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Deleted yesterday {time}</source>
            <translation>Eliminada ayer a las {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Deleted {n} meetings for good.</source>
            <extracomment>One: Deleted {n} meeting for good.</extracomment>
            <translation>
                <numerusform>Se eliminó {n} reunión para siempre.</numerusform>
                <numerusform>Se eliminaron {n} reuniones para siempre.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Deleted {when}</source>
            <translation>Eliminada el {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>deleted, restore, bin</source>
            <translation>eliminado, borrado, restaurar, papelera</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Deleting {n} meetings…</source>
            <extracomment>One: Deleting {n} meeting…</extracomment>
            <translation>
                <numerusform>Eliminando {n} reunión…</numerusform>
                <numerusform>Eliminando {n} reuniones…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Details of {title}</source>
            <translation>Detalles de {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Did you mean “{words}”? ({count})</source>
            <translation>¿Quería decir «{words}»? ({count})</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Different</source>
            <translation>Otra persona</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Discard recording</source>
            <translation>Descartar la grabación</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Discard {time} of “{title}”?</source>
            <translation>¿Descartar {time} de «{title}»?</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Discard {time}?</source>
            <translation>¿Descartar {time}?</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Discard…</source>
            <translation>Descartar…</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/cards.py"></location>
            <location filename="../../app/ui/review/quiet_line.py"></location>
            <location filename="../../app/ui/toast.py"></location>
            <source>Dismiss</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/cards.py"></location>
            <source>Dismiss: {title}</source>
            <translation>Cerrar: {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>Do not show tips</source>
            <translation>No mostrar consejos</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Do {title} next</source>
            <translation>Procesar {title} a continuación</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Done  ·  {time} for {length} of sound</source>
            <translation>Hecho  ·  {time} para {length} de sonido</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Done again: {step}.</source>
            <translation>Rehecho: {step}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Done; the text is kept</source>
            <translation>Terminar; el texto se conserva</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>Double-click a word, or press {key}, to correct it.</source>
            <translation>Haga doble clic en una palabra o pulse {key} para corregirla.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/desk.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Download again</source>
            <translation>Descargar de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Download stopped at {percent} %.</source>
            <translation>La descarga se detuvo al {percent} %.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Download that model…</source>
            <translation>Descargar ese modelo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Downloaded from huggingface.co when you click Download, and not before. The server sees this computer's address, which model is asked for and, where the model's authors want to know who you are, your token.</source>
            <translation>Se descargan de huggingface.co al pulsar «Descargar», y no antes. El servidor ve la dirección de este ordenador, qué modelo se pide y, cuando los autores del modelo quieren saber quién lo descarga, su token.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Downloading again fetches only that.</source>
            <translation>Al descargar de nuevo se baja solo ese archivo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Downloading {model}</source>
            <translation>Descargando {model}</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Download…</source>
            <translation>Descargar…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Drawing (*.svg)</source>
            <translation>Dibujo (*.svg)</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Drop files or a folder anywhere in this window.</source>
            <translation>Suelte archivos o una carpeta en cualquier lugar de esta ventana.</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>Drop to import the transcripts and the sound</source>
            <translation>Suelte para importar las transcripciones y el sonido</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/files.py"></location>
            <source>Drop to import {n} transcripts</source>
            <extracomment>One: Drop to import {n} transcript</extracomment>
            <translation>
                <numerusform>Suelte para importar {n} transcripción</numerusform>
                <numerusform>Suelte para importar {n} transcripciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/files.py"></location>
            <source>Drop to take in the meetings of {n} Hansard files</source>
            <extracomment>One: Drop to take in the meetings of {n} Hansard file</extracomment>
            <translation>
                <numerusform>Suelte para incorporar las reuniones de {n} archivo de Hansard</numerusform>
                <numerusform>Suelte para incorporar las reuniones de {n} archivos de Hansard</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>Drop to transcribe {what}</source>
            <translation>Suelte para transcribir {what}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Dutch</source>
            <translation>Neerlandés</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/notes.py"></location>
            <source>Each line keeps the time you wrote it</source>
            <translation>Cada línea conserva la hora en que la escribió</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Each part gets its text, corrections, speakers, notes and sound. The whole goes to the trash; Undo brings it back.</source>
            <translation>Cada parte recibe su texto, sus correcciones, sus hablantes, sus notas y su sonido. La reunión completa va a la papelera; Deshacer la recupera.</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>edit moment</source>
            <translation>editar momento</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>edit note</source>
            <translation>editar nota</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>edit text</source>
            <translation>editar texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Edit the next paragraph</source>
            <translation>Editar el párrafo siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Edit the previous paragraph</source>
            <translation>Editar el párrafo anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Editing a paragraph</source>
            <translation>Al editar un párrafo</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>editing, correct</source>
            <translation>editar, corregir</translation>
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
            <translation>Vaciar la papelera…</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Encrypt now</source>
            <translation>Cifrar ahora</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Encrypt them too</source>
            <translation>Cifrarlas también</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Encrypt this library</source>
            <translation>Cifrar esta biblioteca</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Encrypt this library…</source>
            <translation>Cifrar esta biblioteca…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Encryption</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>End of the transcript</source>
            <translation>Final de la transcripción</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Ended</source>
            <translation>Final</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <location filename="../../app/ui/bindings.py"></location>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Enter a token…</source>
            <translation>Introducir un token…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Estonian</source>
            <translation>Estonio</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/options_form.py"></location>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>Everybody again</source>
            <translation>Todos de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/desk.py"></location>
            <source>Everybody is in focus.</source>
            <translation>Se muestra a todos.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Everything grows with it; the transcript's lines break anew.</source>
            <translation>Todo crece con él; las líneas de la transcripción se reajustan.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Everything is in here; a copy of it, made while Hansard is closed, is a whole backup.</source>
            <translation>Todo está aquí; una copia de esta carpeta, hecha con Hansard cerrado, es una copia de seguridad completa.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/care/report.py"></location>
            <source>Everything is in order: {n} meetings were checked.</source>
            <extracomment>One: Everything is in order: {n} meeting was checked.</extracomment>
            <translation>
                <numerusform>Todo está en orden: se comprobó {n} reunión.</numerusform>
                <numerusform>Todo está en orden: se comprobaron {n} reuniones.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>Everything is in order; what was damaged has been put right.</source>
            <translation>Todo está en orden; lo que estaba dañado se ha reparado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Everything is made as it was.</source>
            <translation>Todo se está dejando como estaba.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Everything runs on this computer. Sound and text are never sent anywhere. The model is downloaded once.</source>
            <translation>Todo funciona en este ordenador. El sonido y el texto nunca se envían a ninguna parte. El modelo se descarga una sola vez.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Everything up to then is safe on disk.</source>
            <translation>Todo hasta ese punto está a salvo en el disco.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Everything up to then is saved.</source>
            <translation>Todo hasta ese punto está guardado.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Everything up to {time} is on disk. It is being started again.</source>
            <translation>Todo hasta {time} está en el disco. La grabadora se inicia de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Everything you record or import is listed on the left and stays on this computer.</source>
            <translation>Todo lo que se graba o se importa aparece a la izquierda y se queda en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Exact words</source>
            <translation>Palabras exactas</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Exactly the words</source>
            <translation>Solo las palabras</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Example</source>
            <translation>Ejemplo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/phrases.py"></location>
            <source>Expecting {n} speakers.</source>
            <extracomment>One: Expecting {n} speaker.</extracomment>
            <translation>
                <numerusform>Se espera {n} hablante.</numerusform>
                <numerusform>Se esperan {n} hablantes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/header.py"></location>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Export {n} meetings</source>
            <extracomment>One: Export {n} meeting</extracomment>
            <translation>
                <numerusform>Exportar {n} reunión</numerusform>
                <numerusform>Exportar {n} reuniones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Export “{title}”</source>
            <translation>Exportar «{title}»</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>F&amp;aster</source>
            <translation>&amp;Más rápido</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>F&amp;ollow the words</source>
            <translation>S&amp;eguir las palabras</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>far away</source>
            <translation>lejos</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Faroese</source>
            <translation>Feroés</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Fast</source>
            <translation>Rápido</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>Favourite</source>
            <translation>Favorito</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Favourites</source>
            <translation>Favoritos</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Favourites, folders and tags</source>
            <translation>Favoritos, carpetas y etiquetas</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/table.py"></location>
            <source>Figures of each speaker</source>
            <translation>Cifras de cada hablante</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>File name</source>
            <translation>Nombre del archivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Find &amp;next</source>
            <translation>Buscar si&amp;guiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Find &amp;previous</source>
            <translation>Buscar anteri&amp;or</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Find a &amp;command…</source>
            <translation>B&amp;uscar un comando…</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>Find a command</source>
            <translation>Buscar un comando</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Find a command or a key</source>
            <translation>Buscar un comando o una tecla</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/format_list.py"></location>
            <source>Find a format</source>
            <translation>Buscar un formato</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Find a meeting</source>
            <translation>Buscar una reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <location filename="../../app/ui/header.py"></location>
            <source>Find in this transcript</source>
            <translation>Buscar en esta transcripción</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>Find speakers</source>
            <translation>Buscar hablantes</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>Find speakers again</source>
            <translation>Buscar de nuevo los hablantes</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>find speakers again</source>
            <translation>buscar de nuevo los hablantes</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Find speakers again…</source>
            <translation>Buscar de nuevo los hablantes…</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Finding speakers {percent}</source>
            <translation>Buscando hablantes {percent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Finding the speakers again</source>
            <translation>Buscando de nuevo los hablantes</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Finds people speaking at the same time</source>
            <translation>Encuentra personas que hablan a la vez</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Finishing</source>
            <translation>Terminando</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Finnish</source>
            <translation>Finés</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>First</source>
            <translation>Primero</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>First paragraph in view</source>
            <translation>Primer párrafo a la vista</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Folder of the library</source>
            <translation>Carpeta de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>Folder to watch</source>
            <translation>Carpeta que vigilar</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_list.py"></location>
            <source>Folder {name}</source>
            <translation>Carpeta {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_list.py"></location>
            <source>Folders and tags</source>
            <translation>Carpetas y etiquetas</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Follow</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Follow the words</source>
            <translation>Seguir las palabras</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>For accents, noise and technical words.</source>
            <translation>Para acentos, ruido y palabras técnicas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/example_names.py"></location>
            <source>For example {names}</source>
            <translation>Por ejemplo, {names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>For these files</source>
            <translation>Para estos archivos</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Forget the voice of {name}?</source>
            <translation>¿Olvidar la voz de {name}?</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Forget voice</source>
            <translation>Olvidar la voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Forget voice…</source>
            <translation>Olvidar la voz…</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/exporting/format_list.py"></location>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Former files of the library</source>
            <translation>Archivos anteriores de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Forward 5 seconds</source>
            <translation>Avanzar 5 segundos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Forward {n} seconds</source>
            <extracomment>One: Forward {n} second</extracomment>
            <translation>
                <numerusform>Avanzar {n} segundo</numerusform>
                <numerusform>Avanzar {n} segundos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Found from the sound of both.</source>
            <translation>Encontrado por el sonido de ambas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Found out by trying, not by asking the driver. The graphics card is used where it works.</source>
            <translation>Se averigua probando, no preguntando al controlador. La tarjeta gráfica se usa donde funciona.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/about_text.py"></location>
            <source>Found {n} speakers.</source>
            <extracomment>One: Found {n} speaker.</extracomment>
            <translation>
                <numerusform>Se encontró {n} hablante.</numerusform>
                <numerusform>Se encontraron {n} hablantes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Free up space on the disk, then record again.</source>
            <translation>Libere espacio en el disco y vuelva a grabar.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>French</source>
            <translation>Francés</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>From</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>From one time to another</source>
            <translation>De un tiempo a otro</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>From then on this code opens the library, and the one before opens nothing.</source>
            <translation>A partir de entonces, este código abre la biblioteca y el anterior no abre nada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Full</source>
            <translation>Completo</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Galician</source>
            <translation>Gallego</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Gap between subtitles</source>
            <translation>Separación entre subtítulos</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>gaps, faster</source>
            <translation>huecos, más rápido</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting.py"></location>
            <source>Gave {n} paragraphs to a new speaker.</source>
            <extracomment>One: Gave {n} paragraph to a new speaker.</extracomment>
            <translation>
                <numerusform>Se asignó {n} párrafo a un hablante nuevo.</numerusform>
                <numerusform>Se asignaron {n} párrafos a un hablante nuevo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting.py"></location>
            <source>Gave {n} paragraphs to {name}.</source>
            <extracomment>One: Gave {n} paragraph to {name}.</extracomment>
            <translation>
                <numerusform>Se asignó {n} párrafo a {name}.</numerusform>
                <numerusform>Se asignaron {n} párrafos a {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/correcting.py"></location>
            <source>Gave {n} words to a new speaker.</source>
            <extracomment>One: Gave {n} word to a new speaker.</extracomment>
            <translation>
                <numerusform>Se asignó {n} palabra a un hablante nuevo.</numerusform>
                <numerusform>Se asignaron {n} palabras a un hablante nuevo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/correcting.py"></location>
            <source>Gave {n} words to {name}.</source>
            <extracomment>One: Gave {n} word to {name}.</extracomment>
            <translation>
                <numerusform>Se asignó {n} palabra a {name}.</numerusform>
                <numerusform>Se asignaron {n} palabras a {name}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Georgian</source>
            <translation>Georgiano</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>German</source>
            <translation>Alemán</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>Get it…</source>
            <translation>Obtener…</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>Get the model for search by meaning</source>
            <translation>Obtener el modelo para la búsqueda por significado</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Give the paragraph to a speaker</source>
            <translation>Asignar el párrafo a un hablante</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 1</source>
            <translation>Asignar el párrafo al hablante 1</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 2</source>
            <translation>Asignar el párrafo al hablante 2</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 3</source>
            <translation>Asignar el párrafo al hablante 3</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 4</source>
            <translation>Asignar el párrafo al hablante 4</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 5</source>
            <translation>Asignar el párrafo al hablante 5</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 6</source>
            <translation>Asignar el párrafo al hablante 6</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 7</source>
            <translation>Asignar el párrafo al hablante 7</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 8</source>
            <translation>Asignar el párrafo al hablante 8</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 9</source>
            <translation>Asignar el párrafo al hablante 9</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the words &amp;after to the next paragraph</source>
            <translation>Pasar las palabras &amp;siguientes al párrafo siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>give words to next paragraph</source>
            <translation>pasar palabras al párrafo siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>give words to previous paragraph</source>
            <translation>pasar palabras al párrafo anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Gives the paragraph being read, or those selected, to a new speaker</source>
            <translation>Asigna a un hablante nuevo el párrafo que se lee, o los seleccionados</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>Go</source>
            <translation>Ir</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Go back when playing on</source>
            <translation>Retroceder al reanudar</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>Go on recording</source>
            <translation>Seguir grabando</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Go on with the download</source>
            <translation>Continuar la descarga</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Go to the paragraph with which the second part is to begin, then split.</source>
            <translation>Vaya al párrafo donde debe empezar la segunda parte y divida ahí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>Go to time</source>
            <translation>Ir a un tiempo</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Good for clear speech.</source>
            <translation>Bueno para habla clara.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>GPU, CUDA, graphics card, processor, speed, hardware</source>
            <translation>GPU, CUDA, tarjeta gráfica, procesador, velocidad, hardware</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Graphics card not usable</source>
            <translation>Tarjeta gráfica no utilizable</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Greek</source>
            <translation>Griego</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Gujarati</source>
            <translation>Guyaratí</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Haitian Creole</source>
            <translation>Criollo haitiano</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Hansard</source>
            <translation>Hansard</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Hansard does not look for updates.</source>
            <translation>Hansard no busca actualizaciones.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/tray.py"></location>
            <source>Hansard is not recording at the moment</source>
            <translation>Hansard no está grabando en este momento</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/tray.py"></location>
            <source>Hansard is recording</source>
            <translation>Hansard está grabando</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Hansard template.docx</source>
            <translation>Plantilla de Hansard.docx</translation>
        </message>
        <message>
            <location filename="../../app/ui/menus.py"></location>
            <source>Hansard {version}
Writes down who said what. Nothing leaves this computer.

Free software under the MIT licence.</source>
            <translation>Hansard {version}
Pone por escrito quién dijo qué. Nada sale de este ordenador.

Software libre con licencia MIT.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hausa</source>
            <translation>Hausa</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hawaiian</source>
            <translation>Hawaiano</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/volume.py"></location>
            <source>Hear all tracks</source>
            <translation>Escuchar todas las pistas</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Hear “{title}”</source>
            <translation>Escuchar «{title}»</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hebrew</source>
            <translation>Hebreo</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Hidden</source>
            <translation>Oculto</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Hide names</source>
            <translation>Ocultar nombres</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Hide this speaker</source>
            <translation>Ocultar este hablante</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>History of “{title}”</source>
            <translation>Historial de «{title}»</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Holds codes and counts, never words, titles or whole paths. It stays on this computer.</source>
            <translation>Contiene códigos y recuentos, nunca palabras, títulos ni rutas completas. Se queda en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Hourly, after changes</source>
            <translation>Cada hora, tras cambios</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>How far the encryption is</source>
            <translation>Progreso del cifrado</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>How it begins</source>
            <translation>Cómo empieza</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>How long it is, as 48 min</source>
            <translation>Su duración, como 48 min</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>how long it is, as 48 min</source>
            <translation>su duración, como 48 min</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>How long sound is kept</source>
            <translation>Cuánto tiempo se conserva el sonido</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>How long they speak, as 12 min</source>
            <translation>Cuánto tiempo habla, como 12 min</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>How to undo in “{title}” was damaged and is found out anew.</source>
            <translation>Los datos para deshacer en «{title}» estaban dañados y se reconstruyen.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hungarian</source>
            <translation>Húngaro</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>I am recording this meeting to have it in writing. The recording and the text stay on my computer. Tell me if you do not agree.</source>
            <translation>Grabo esta reunión para tenerla por escrito. La grabación y el texto se quedan en mi ordenador. Díganme si no están de acuerdo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>I&amp;nterrupted recordings…</source>
            <translation>Grabaciones i&amp;nterrumpidas…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Icelandic</source>
            <translation>Islandés</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Identifying speakers</source>
            <translation>Identificando hablantes</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>If a device is unplugged, recording goes on with the default one without asking.</source>
            <translation>Si se desconecta un dispositivo, la grabación continúa con el predeterminado sin preguntar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>If both the keyring and the recovery code are lost, nobody can ever open the library again. There is no other way in.</source>
            <translation>Si se pierden el llavero y el código de recuperación, nadie podrá volver a abrir la biblioteca. No hay ninguna otra forma de entrar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Im&amp;port transcript…</source>
            <translation>Importar t&amp;ranscripción…</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Import again</source>
            <translation>Importar de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/panes.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Import audio or video</source>
            <translation>Importar audio o vídeo</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>import meeting</source>
            <translation>importar reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Import transcript</source>
            <translation>Importar transcripción</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>import {count} meetings</source>
            <translation>importar {count} reuniones</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>import, original, automatic</source>
            <translation>importar, original, automático</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>import, original, reference</source>
            <translation>importar, original, referencia</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Imported</source>
            <translation>Importadas</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>imported file</source>
            <translation>archivo importado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/phrases.py"></location>
            <source>Imported {n} files.</source>
            <extracomment>One: Imported {n} file.</extracomment>
            <translation>
                <numerusform>Se importó {n} archivo.</numerusform>
                <numerusform>Se importaron {n} archivos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Imported “{title}” ({program}).</source>
            <translation>«{title}» se ha importado ({program}).</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>Imports</source>
            <translation>Importaciones</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>In a file beside it</source>
            <translation>En un archivo aparte</translation>
        </message>
        <message>
            <source>In both: {names}. They become one person each; all others stay apart and can be merged under Speakers.</source>
            <translation type="vanished">En ambas: {names}. Cada nombre pasa a ser una sola persona; los demás siguen separados y se pueden fusionar en «Hablantes».</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>In names</source>
            <translation>En los nombres</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>in names</source>
            <translation>en los nombres</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>In notes</source>
            <translation>En las notas</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>in notes</source>
            <translation>en las notas</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/painting.py"></location>
            <source>in other words</source>
            <translation>con otras palabras</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>In the page</source>
            <translation>En la página</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>In the text</source>
            <translation>En el texto</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>In the text, regularly</source>
            <translation>En el texto, a intervalos regulares</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>In the trash</source>
            <translation>En la papelera</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>In the trash now</source>
            <translation>Ahora en la papelera</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>In titles</source>
            <translation>En los títulos</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>in titles</source>
            <translation>en los títulos</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>In what was said</source>
            <translation>En lo que se dijo</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>in what was said</source>
            <translation>en lo que se dijo</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Indonesian</source>
            <translation>Indonesio</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Install NVIDIA's driver for the graphics card (version 580 or newer serves everything here), restart the computer, and run 'hansard doctor' again.</source>
            <translation>Instale el controlador de NVIDIA para la tarjeta gráfica (la versión 580 o posterior sirve para todo aquí), reinicie el ordenador y ejecute 'hansard doctor' de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Install the missing CUDA library: python3 packaging/bootstrap.py setup --neural</source>
            <translation>Instale la biblioteca de CUDA que falta: python3 packaging/bootstrap.py setup --neural</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Install the neural part: python3 packaging/bootstrap.py setup --neural</source>
            <translation>Instale la parte neuronal: python3 packaging/bootstrap.py setup --neural</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupted</source>
            <translation>Interrumpido</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Interrupted recording</source>
            <translation>Grabación interrumpida</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Interrupted. At most the last second is missing.</source>
            <translation>Interrumpida. Falta, como mucho, el último segundo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Interrupted. At most {seconds} s is missing.</source>
            <translation>Interrumpida. Falta, como mucho, {seconds} s.</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupted: somebody else begins while this one is speaking, whoever goes on then.</source>
            <translation>Interrumpido: otra persona empieza mientras esta habla, sea quien sea la que siga después.</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupts</source>
            <translation>Interrumpe</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupts: begins, with more than an interjection, while somebody else is speaking.</source>
            <translation>Interrumpe: empieza, con algo más que una interjección, mientras otra persona habla.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Is this another language?</source>
            <translation>¿Se habla otro idioma?</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Is this the {name} you know?</source>
            <translation>¿Es {name}, la persona ya conocida?</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Is this {language}?</source>
            <translation>¿Se habla {language}?</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>Is this {name}, or {other} (key {number})?</source>
            <translation>¿Es {name} o {other} (tecla {number})?</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>Is this {name}? The keys 1 to 9 give it to somebody else.</source>
            <translation>¿Es {name}? Las teclas 1 a 9 lo asignan a otra persona.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Is {old} called {name} now?</source>
            <translation>¿{old} se llama ahora {name}?</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>It continues from there.</source>
            <translation>La descarga continúa desde ahí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>It could not be recovered. Its audio is untouched, and can be saved as it is.</source>
            <translation>Su audio está intacto y se puede guardar tal como está; no se pudo recuperar la grabación.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>It holds a program, which a model must not. Nothing of it was run or kept.</source>
            <translation>Contiene un programa, y un modelo no debe tener ninguno. No se ejecutó ni se conservó nada de él.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>It is being saved all the same. Another device may sound better.</source>
            <translation>Se guarda igualmente. Quizá otro dispositivo suene mejor.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>It is damaged and was left where it is. Choose another one.</source>
            <translation>Está dañada y se ha dejado donde estaba. Elija otra.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It is in the library as it was then; there is nothing to restore.</source>
            <translation>Está en la biblioteca tal como estaba entonces; no hay nada que restaurar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>It is kept in the recordings' trash for seven days, and is then gone for good.</source>
            <translation>Se conserva siete días en la papelera de las grabaciones y después desaparece para siempre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>It is the same as the library now.</source>
            <translation>Es igual que la biblioteca actual.</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>It is unclear who says this</source>
            <translation>No está claro quién lo dice</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>it makes more text than this computer can hold.</source>
            <translation>genera más texto del que cabe en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>It may be muted on the device. The recording goes on.</source>
            <translation>Puede que esté silenciado en el dispositivo. La grabación continúa.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>It was left as it is, and nothing of it is deleted.</source>
            <translation>Se ha dejado como estaba y no se ha eliminado nada.</translation>
        </message>
        <message>
            <source>It was not changed. Update Hansard to open it, or save its texts from a copy.</source>
            <translation type="vanished">No ha cambiado. Actualice Hansard para abrirla o guarde sus textos desde una copia.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>It was not changed. Update Hansard to work with it, or read it from a copy.</source>
            <translation>No se ha cambiado. Actualice Hansard para trabajar con ella o léala desde una copia.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It was restored from this state before and is in the list.</source>
            <translation>Ya se restauró desde este estado y está en la lista.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It was restored from this state before, and would come out of the trash.</source>
            <translation>Ya se restauró desde este estado y saldría de la papelera.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>It went on by itself, and everything is saved.</source>
            <translation>Continuó por sí sola y todo está guardado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It would come back as a second meeting beside the one there is, which stays as it is.</source>
            <translation>Volvería como una segunda reunión junto a la que hay, que se queda como está.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It would come back into the list.</source>
            <translation>Volvería a la lista.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It would come out of the trash.</source>
            <translation>Saldría de la papelera.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>its clock ran {ms} ms an hour fast, which was put right</source>
            <translation>su reloj adelantaba {ms} ms por hora, lo que se ha corregido</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>its clock ran {ms} ms an hour slow, which was put right</source>
            <translation>su reloj atrasaba {ms} ms por hora, lo que se ha corregido</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Its key is in another keyring than the one of this computer now.</source>
            <translation>Su clave está en otro llavero, no en el que tiene ahora este ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Its sound is missing now; its text would come back without it.</source>
            <translation>Ahora falta su sonido; su texto volvería sin él.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>Its text, if it has one</source>
            <translation>Su texto, si lo tiene</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Japanese</source>
            <translation>Japonés</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Javanese</source>
            <translation>Javanés</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Join</source>
            <translation>Unir</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>join meetings</source>
            <translation>unir reuniones</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>join paragraphs</source>
            <translation>unir párrafos</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Join these two recordings…</source>
            <translation>Unir estas dos grabaciones…</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Join two recordings of one meeting</source>
            <translation>Unir dos grabaciones de una reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Join with</source>
            <translation>Unir con</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Join with another recording…</source>
            <translation>Unir con otra grabación…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Join with the next paragraph</source>
            <translation>Unir con el párrafo siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Joined two paragraphs.</source>
            <translation>Se unieron dos párrafos.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Joined two recordings. The originals are in the trash.</source>
            <translation>Se unieron dos grabaciones. Las originales están en la papelera.</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/follow.py"></location>
            <source>Jump to current</source>
            <translation>Ir al lugar actual</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>jump, forward, back, seconds</source>
            <translation>salto, avanzar, retroceder, segundos</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Kannada</source>
            <translation>Canarés</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Kazakh</source>
            <translation>Kazajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Keep a key…</source>
            <translation>Guardar una lista de equivalencias…</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Keep both</source>
            <translation>Conservar ambos</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/asking.py"></location>
            <source>Keep file</source>
            <translation>Conservar archivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Keep it</source>
            <translation>Conservarlo</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Keep it on paper or in a password manager, apart from this computer. It is shown only now: on the next page you type it back.</source>
            <translation>Guárdelo en papel o en un gestor de contraseñas, lejos de este ordenador. Solo se muestra ahora: en la página siguiente hay que escribirlo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Keep recording</source>
            <translation>Conservar la grabación</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Keep sound for ever</source>
            <translation>Conservar el sonido siempre</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>keep sound of meeting</source>
            <translation>conservar el sonido de la reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>keep sound of meeting no longer</source>
            <translation>dejar de conservar el sonido de la reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>keep sound of {count} meetings</source>
            <translation>conservar el sonido de {count} reuniones</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>keep sound of {count} meetings no longer</source>
            <translation>dejar de conservar el sonido de {count} reuniones</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Keep the key in</source>
            <translation>Guardar la lista de equivalencias en</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Keep the name in old meetings</source>
            <translation>Conservar el nombre en las reuniones antiguas</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>Keep the sound</source>
            <translation>Conservar el sonido</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Keep the window open</source>
            <translation>Mantener la ventana abierta</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Keep them</source>
            <translation>Conservarlas</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Keep voice</source>
            <translation>Conservar la voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Kept in</source>
            <translation>Guardada en</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>keyboard, shortcuts, rebind, hotkeys</source>
            <translation>teclado, atajos, reasignar, combinaciones de teclas</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Khmer</source>
            <translation>Jemer</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>Known from: {conditions}</source>
            <translation>Se conoce de: {conditions}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Korean</source>
            <translation>Coreano</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Language not covered</source>
            <translation>Idioma no cubierto</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Language that is spoken</source>
            <translation>Idioma que se habla</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Languages that are spoken</source>
            <translation>Idiomas que se hablan</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Lao</source>
            <translation>Lao</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Large changes</source>
            <translation>Cambios grandes</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Largest meetings</source>
            <translation>Reuniones más grandes</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Last check: {when}. {sentence}</source>
            <translation>Última comprobación: {when}. {sentence}</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Last paragraph in view</source>
            <translation>Último párrafo a la vista</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Last week</source>
            <translation>La semana pasada</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Latin</source>
            <translation>Latín</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Latvian</source>
            <translation>Letón</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Laying the sound of both end to end. Nothing changes until all of it is there.</source>
            <translation>Poniendo el sonido de ambas una tras otra. Nada cambia hasta que esté todo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Laying the sound of both side by side. Nothing changes until all of it is there.</source>
            <translation>Poniendo el sonido de ambas en paralelo. Nada cambia hasta que esté todo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/searching/chips.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Length of a skip</source>
            <translation>Duración del salto</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Length {time}</source>
            <translation>Duración {time}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Less than 10 minutes of space left.</source>
            <translation>Quedan menos de 10 minutos de espacio.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Less than 30 minutes of space left.</source>
            <translation>Quedan menos de 30 minutos de espacio.</translation>
        </message>
        <message>
            <location filename="../../app/progress.py"></location>
            <source>less than a minute left</source>
            <translation>queda menos de un minuto</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>less than a minute of work</source>
            <translation>menos de un minuto de trabajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Let go of the selection</source>
            <translation>Soltar la selección</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Let {title} go on</source>
            <translation>Dejar que {title} continúe</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Lets search find what means the same</source>
            <translation>Permite que la búsqueda encuentre lo que significa lo mismo</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Letters and digits alone are commands</source>
            <translation>Letras y cifras solas como comandos</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/meter.py"></location>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Level of the recording</source>
            <translation>Nivel de la grabación</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Library folder</source>
            <translation>Carpeta de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Library, read-only</source>
            <translation>Biblioteca, solo lectura</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Library: {folder}</source>
            <translation>Biblioteca: {folder}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Licences…</source>
            <translation>Licencias…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/shell.py"></location>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Line length</source>
            <translation>Longitud de línea</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Lingala</source>
            <translation>Lingala</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>List of models</source>
            <translation>Lista de modelos</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Listen</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Listen to speaker {number}</source>
            <translation>Escuchar al hablante {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Listen to {name}</source>
            <translation>Escuchar a {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Listening…</source>
            <translation>Escuchando…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Listening… {left} s</source>
            <translation>Escuchando… {left} s</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Listens for five seconds, then plays what was heard</source>
            <translation>Escucha durante cinco segundos y luego reproduce lo que se oyó</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Lithuanian</source>
            <translation>Lituano</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/captions_view.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Live captions</source>
            <translation>Subtítulos en directo</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Live captions are a draft. Speaker names and the final text arrive after you stop.</source>
            <translation>Los subtítulos en directo son un borrador. Los nombres de los hablantes y el texto definitivo llegan al detener.</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Locate the audio file</source>
            <translation>Localizar el archivo de audio</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Locate…</source>
            <translation>Localizar…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>location, path, disk, backup</source>
            <translation>ubicación, ruta, disco, copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Log file</source>
            <translation>Archivo de registro</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>log, diagnostics</source>
            <translation>registro, log, diagnóstico</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Longest</source>
            <translation>Más largo</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>Longest first</source>
            <translation>Primero las más largas</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Longest monologue (s)</source>
            <translation>Monólogo más largo (s)</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Longest on screen</source>
            <translation>Máximo en pantalla</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Longest: the longest monologue, which is the turn with the most talk time.</source>
            <translation>Más largo: el monólogo más largo, que es el turno con más tiempo de palabra.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Looking for a backup</source>
            <translation>Buscando una copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Looking for devices…</source>
            <translation>Buscando dispositivos…</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Looking into the backup</source>
            <translation>Examinando la copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Looking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Looks right</source>
            <translation>Es correcto</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Looks right everywhere</source>
            <translation>Es correcto en todas partes</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Loud words come out distorted. Turn its level down.</source>
            <translation>Los sonidos fuertes salen distorsionados. Baje el nivel.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/meter.py"></location>
            <source>Loudness from silence (0) to as loud as it may be (100)</source>
            <translation>Volumen, desde el silencio (0) hasta lo más fuerte permitido (100)</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Low confidence ({percent} %)</source>
            <translation>Confianza baja ({percent} %)</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Low confidence ({percent} %), several people at once</source>
            <translation>Confianza baja ({percent} %), varias personas a la vez</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Luxembourgish</source>
            <translation>Luxemburgués</translation>
        </message>
        <message>
            <location filename="../../app/export/lrc.py"></location>
            <source>Lyrics, LRC (.lrc)</source>
            <translation>Letra de canción, LRC (.lrc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>M&amp;ove similar paragraphs…</source>
            <translation>&amp;Mover párrafos parecidos…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Macedonian</source>
            <translation>Macedonio</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Made by hand</source>
            <translation>Hecha a mano</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Made the folder “{name}”.</source>
            <translation>Carpeta «{name}» creada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Making a backup</source>
            <translation>Haciendo una copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Malagasy</source>
            <translation>Malgache</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Malay</source>
            <translation>Malayo</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Malayalam</source>
            <translation>Malayalam</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Maltese</source>
            <translation>Maltés</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Maori</source>
            <translation>Maorí</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Marathi</source>
            <translation>Maratí</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Mark</source>
            <translation>Marcar</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark meeting as favourite</source>
            <translation>añadir la reunión a favoritos</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Mark moment</source>
            <translation>Marcar momento</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark moment</source>
            <translation>marcar momento</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Mark the place that is played</source>
            <translation>Marcar el lugar que se reproduce</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark the word as right</source>
            <translation>marcar la palabra como correcta</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>Mark this moment</source>
            <translation>Marcar este momento</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <location filename="../../app/export/cues.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/export/research_text.py"></location>
            <source>Mark unclear words</source>
            <translation>Señalar las palabras dudosas</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark {count} meetings as favourites</source>
            <translation>añadir {count} reuniones a favoritos</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark {count} words as right</source>
            <translation>marcar {count} palabras como correctas</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark “{word}” as right</source>
            <translation>marcar «{word}» como correcto</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark “{word}” as right in {count} places</source>
            <translation>marcar «{word}» como correcto en {count} lugares</translation>
        </message>
        <message>
            <location filename="../../app/export/markdown.py"></location>
            <source>Markdown (.md)</source>
            <translation>Markdown (.md)</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Marked moment</source>
            <translation>Momento marcado</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks.py"></location>
            <location filename="../../app/ui/reading.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Marked {time}.</source>
            <translation>Momento marcado: {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Match case</source>
            <translation>Distinguir mayúsculas</translation>
        </message>
        <message>
            <location filename="../../app/export/research_text.py"></location>
            <source>MAXQDA (.txt)</source>
            <translation>MAXQDA (.txt)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Mean turn (s)</source>
            <translation>Turno medio (s)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Mean: talk time in a turn, without the pauses, on average.</source>
            <translation>Media: tiempo de palabra por turno, sin las pausas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Measure</source>
            <translation>Medir</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Measure this computer</source>
            <translation>Medir este ordenador</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Measured now. Speech models serve every library of yours.</source>
            <translation>Medido ahora. Los modelos de voz sirven a todas sus bibliotecas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Measuring…</source>
            <translation>Midiendo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>Meeting</source>
            <translation>Reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/header.py"></location>
            <source>Meeting title</source>
            <translation>Título de la reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/library_list.py"></location>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Meetings</source>
            <translation>Reuniones</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Meetings in the trash can be restored for 30 days, then they are deleted for good. Discarded recordings stay seven days.</source>
            <translation>Las reuniones de la papelera se pueden restaurar durante 30 días y después se eliminan para siempre. Las grabaciones descartadas quedan siete días.</translation>
        </message>
        <message>
            <source>Meetings in the trash can be restored. Recordings that were discarded stay seven days, then they are deleted.</source>
            <translation type="vanished">Las reuniones de la papelera se pueden restaurar. Las grabaciones descartadas se quedan siete días y después se eliminan.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>Meetings of the backup of {when}</source>
            <translation>Reuniones de la copia de seguridad del {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>Meetings of the backup, the newest first</source>
            <translation>Reuniones de la copia de seguridad, de la más reciente a la más antigua</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>Meetings of {name}</source>
            <translation>Reuniones de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Meetings stay here for 30 days, then they are deleted for good.</source>
            <translation>Las reuniones quedan aquí 30 días y después se eliminan para siempre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Meetings that fit</source>
            <translation>Reuniones que coinciden</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Meetings whose sound would be removed</source>
            <translation>Reuniones cuyo sonido se quitaría</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Meetings, the newest first</source>
            <translation>Reuniones, de la más reciente a la más antigua</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Memory is short; going on in smaller steps.</source>
            <translation>Hay poca memoria; se continúa en pasos más pequeños.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Menu of the paragraph</source>
            <translation>Menú del párrafo</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <source>Merge</source>
            <translation>Fusionar</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Merge into…</source>
            <translation>Fusionar con…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Merge this speaker into…</source>
            <translation>Fusionar este hablante con…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>merge {count} speakers into {name}</source>
            <translation>fusionar {count} hablantes con {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>Merge {name} into…</source>
            <translation>Fusionar {name} con…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <source>Merge {n} speakers into…</source>
            <extracomment>One: Merge {n} speaker into…</extracomment>
            <translation>
                <numerusform>Fusionar {n} hablante con…</numerusform>
                <numerusform>Fusionar {n} hablantes con…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>merge {other} into {name}</source>
            <translation>fusionar {other} con {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting.py"></location>
            <source>Merged {names} into {name} · {n} paragraphs.</source>
            <extracomment>One: Merged {names} into {name} · {n} paragraph.</extracomment>
            <translation>
                <numerusform>Fusión de {names} con {name} · {n} párrafo.</numerusform>
                <numerusform>Fusión de {names} con {name} · {n} párrafos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>Merged {other} into {name}.</source>
            <translation>Fusión de {other} con {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/toast.py"></location>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Microphone</source>
            <translation>Micrófono</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>microphone</source>
            <translation>micrófono</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Microphone access is off for Hansard. Turn it on in the system's settings.</source>
            <translation>Hansard no tiene acceso al micrófono. Actívelo en los ajustes del sistema.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Microphone device</source>
            <translation>Dispositivo de micrófono</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Microphone level</source>
            <translation>Nivel del micrófono</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>microphone, system audio, devices, loudspeaker</source>
            <translation>micrófono, audio del sistema, dispositivos, altavoz</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>milliseconds</source>
            <translation>milisegundos</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>mm:ss</source>
            <translation>mm:ss</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>MMMM yyyy</source>
            <translation>MMMM 'de' yyyy</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>Models…</source>
            <translation>Modelos…</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Moment</source>
            <translation>Momento</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Moment: {text}</source>
            <translation>Momento: {text}</translation>
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
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>More about this moment</source>
            <translation>Más sobre este momento</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>More about this note</source>
            <translation>Más sobre esta nota</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>More about this paragraph</source>
            <translation>Más sobre este párrafo</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>More about {name}</source>
            <translation>Más sobre {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>More about “{title}”</source>
            <translation>Más sobre «{title}»</translation>
        </message>
        <message>
            <source>More makes lines and small words darker, and marks what is played in black or white.</source>
            <translation type="vanished">«Más» oscurece las líneas y las palabras pequeñas, y marca en blanco o negro lo que se reproduce.</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Most accurate</source>
            <translation>Más preciso</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Motion</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>move meeting to folder</source>
            <translation>mover reunión a carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>move meeting to trash</source>
            <translation>mover reunión a la papelera</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move similar paragraphs to a new speaker</source>
            <translation>Mover párrafos parecidos a un hablante nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move similar paragraphs to {name}</source>
            <translation>Mover párrafos parecidos a {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Move to fol&amp;der…</source>
            <translation>Mover a la &amp;carpeta…</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Move to folder</source>
            <translation>Mover a la carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Move to t&amp;rash</source>
            <translation>&amp;Mover a la papelera</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Move to trash</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>move {count} meetings to folder</source>
            <translation>mover {count} reuniones a carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>move {count} meetings to trash</source>
            <translation>mover {count} reuniones a la papelera</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Move {count} of {all} meetings to the trash?</source>
            <translation>¿Mover {count} de {all} reuniones a la papelera?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Move {n} meetings</source>
            <extracomment>One: Move {n} meeting</extracomment>
            <translation>
                <numerusform>Mover {n} reunión</numerusform>
                <numerusform>Mover {n} reuniones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move {n} paragraphs</source>
            <extracomment>One: Move {n} paragraph</extracomment>
            <translation>
                <numerusform>Mover {n} párrafo</numerusform>
                <numerusform>Mover {n} párrafos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move {n} similar paragraphs too?</source>
            <extracomment>One: Move {n} similar paragraph too?</extracomment>
            <translation>
                <numerusform>¿Mover también {n} párrafo parecido?</numerusform>
                <numerusform>¿Mover también {n} párrafos parecidos?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Moved {n} meetings to the new folder “{name}”.</source>
            <extracomment>One: Moved {n} meeting to the new folder “{name}”.</extracomment>
            <translation>
                <numerusform>{n} reunión movida a la carpeta nueva «{name}».</numerusform>
                <numerusform>{n} reuniones movidas a la carpeta nueva «{name}».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Moved {n} meetings to the trash.</source>
            <extracomment>One: Moved {n} meeting to the trash.</extracomment>
            <translation>
                <numerusform>{n} reunión movida a la papelera.</numerusform>
                <numerusform>{n} reuniones movidas a la papelera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Moved {n} meetings to “{name}”.</source>
            <extracomment>One: Moved {n} meeting to “{name}”.</extracomment>
            <translation>
                <numerusform>{n} reunión movida a «{name}».</numerusform>
                <numerusform>{n} reuniones movidas a «{name}».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Moved “{title}” to the trash.</source>
            <translation>«{title}» se ha movido a la papelera.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Name a speaker in a meeting and choose “Recognise in future”.</source>
            <translation>Ponga nombre a un hablante en una reunión y elija «Reconocer en adelante».</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/name_edit.py"></location>
            <source>Name of speaker {number}</source>
            <translation>Nombre del hablante {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Name of this search</source>
            <translation>Nombre de esta búsqueda</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Name or number</source>
            <translation>Nombre o número</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Name or number of the speaker</source>
            <translation>Nombre o número del hablante</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Named by date and time</source>
            <translation>Se nombra por fecha y hora</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Names and codes.csv</source>
            <translation>Nombres y códigos.csv</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Names and terms that are said</source>
            <translation>Nombres y términos que se dicen</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Names and terms, one a line</source>
            <translation>Nombres y términos, uno por línea</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/completing.py"></location>
            <source>Names that fit</source>
            <translation>Nombres que encajan</translation>
        </message>
        <message>
            <location filename="../../app/ui/attendee_field.py"></location>
            <source>Names with commas, or pasted from a calendar</source>
            <translation>Nombres separados por comas o pegados de un calendario</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Names you have given</source>
            <translation>Nombres asignados</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Naming it avoids wrong guesses in short recordings. Automatic listens first.</source>
            <translation>Indicarlo evita errores en grabaciones cortas. «Automático» escucha primero.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Naming pattern</source>
            <translation>Patrón de nombres</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Ne&amp;xt unclear word</source>
            <translation>Palabra dudosa siguien&amp;te</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>near</source>
            <translation>cerca</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Needs more speech</source>
            <translation>Hace falta más habla</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Needs {packages}, which are not installed.</source>
            <translation>Requisitos sin instalar: {packages}.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Nepali</source>
            <translation>Nepalí</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>network, internet, download, hub, token</source>
            <translation>red, internet, descarga, hub, token</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>network, internet, new version</source>
            <translation>red, internet, versión nueva</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>network, internet, telemetry, cloud, data protection, upload</source>
            <translation>red, internet, telemetría, nube, protección de datos, subir</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Never sent. Recordings, texts, names and notes are written to this computer's disk only.</source>
            <translation>Nunca se envían. Las grabaciones, los textos, los nombres y las notas se escriben solo en el disco de este ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>New folder</source>
            <translation>Carpeta nueva</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>new folder</source>
            <translation>carpeta nueva</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>New folder…</source>
            <translation>Carpeta nueva…</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>New recovery code</source>
            <translation>Código de recuperación nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>New recovery code…</source>
            <translation>Código de recuperación nuevo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>New speaker</source>
            <translation>Hablante nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>New speaker for this paragraph</source>
            <translation>Hablante nuevo para este párrafo</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>New tag</source>
            <translation>Etiqueta nueva</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>New tag…</source>
            <translation>Etiqueta nueva…</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/changing.py"></location>
            <source>New words</source>
            <translation>Palabras nuevas</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Newest first</source>
            <translation>Primero las más recientes</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Next in the queue, about {time}.</source>
            <translation>Siguiente en la cola, aprox. {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Next in the queue.</source>
            <translation>Siguiente en la cola.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Next pan&amp;e</source>
            <translation>Panel siguien&amp;te</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Next paragraph</source>
            <translation>Párrafo siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Next unclear word</source>
            <translation>Palabra dudosa siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Next word</source>
            <translation>Palabra siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>No audio or video in there.</source>
            <translation>Ahí no hay audio ni vídeo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>No captions yet.</source>
            <translation>Todavía no hay subtítulos.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>No connection to {host}. {goes_on}</source>
            <translation>No hay conexión con {host}. {goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No favourites.</source>
            <translation>No hay favoritos.</translation>
        </message>
        <message>
            <location filename="../../app/import_intents.py"></location>
            <source>No file of this meeting is looked for elsewhere, so nothing was changed.</source>
            <translation>No se ha cambiado nada, porque no se busca ningún archivo de esta reunión en otro sitio.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>No folder</source>
            <translation>Sin carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>No folder is watched.</source>
            <translation>No se vigila ninguna carpeta.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/format_list.py"></location>
            <source>No format of that name.</source>
            <translation>No hay ningún formato con ese nombre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No imported meetings.</source>
            <translation>No hay reuniones importadas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>No key</source>
            <translation>Sin tecla</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>no key</source>
            <translation>sin tecla</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>No matches</source>
            <translation>Sin coincidencias</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>No meeting fits these filters.</source>
            <translation>Ninguna reunión coincide con estos filtros.</translation>
        </message>
        <message>
            <source>No meeting is found by the search.</source>
            <translation type="vanished">La búsqueda no encuentra ninguna reunión.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>No meeting is that old yet.</source>
            <translation>Todavía no hay ninguna reunión tan antigua.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No meeting matches the search.</source>
            <translation>Ninguna reunión coincide con la búsqueda.</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>No meeting open</source>
            <translation>Ninguna reunión abierta</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>No meetings yet</source>
            <translation>Todavía no hay reuniones</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No meetings.</source>
            <translation>No hay reuniones.</translation>
        </message>
        <message>
            <location filename="../../app/ui/messages.py"></location>
            <source>No messages yet.</source>
            <translation>Todavía no hay mensajes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>No other device is connected</source>
            <translation>No hay otro dispositivo conectado</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>No other paragraphs sound like this.</source>
            <translation>Ningún otro párrafo suena así.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No recorded meetings.</source>
            <translation>No hay reuniones grabadas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>No saved searches yet. Search, then choose “Save search”.</source>
            <translation>Todavía no hay búsquedas guardadas. Busque y elija «Guardar búsqueda».</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>No setting found for “{text}”.</source>
            <translation>No se encontró ningún ajuste para «{text}».</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No sound arrives from {device}.</source>
            <translation>No llega sonido desde {device}.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No sound from {device} for 20 seconds.</source>
            <translation>Sin sonido desde {device} durante 20 segundos.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>No sound in this video</source>
            <translation>Este vídeo no tiene sonido</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>No sound is removed by itself.</source>
            <translation>Ningún sonido se quita solo.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No sound server answers, so system audio cannot be recorded.</source>
            <translation>No responde ningún servidor de sonido, así que el audio del sistema no se puede grabar.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No sound server answers. Start it, or restart the computer.</source>
            <translation>No responde ningún servidor de sonido. Inícielo o reinicie el ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>No speech found</source>
            <translation>No se encontró habla</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>No speech was found.</source>
            <translation>No se encontró habla.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>No steps yet.</source>
            <translation>Todavía no hay pasos.</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>No unclear words.</source>
            <translation>No hay palabras dudosas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>No voices yet.</source>
            <translation>Todavía no hay voces.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No window was open for this recording.</source>
            <translation>No había ninguna ventana abierta para esta grabación.</translation>
        </message>
        <message>
            <source>Nobody has the same name in both, so all speakers stay apart; merge them under Speakers.</source>
            <translation type="vanished">Nadie tiene el mismo nombre en ambas, así que todos los hablantes siguen separados; se pueden fusionar en «Hablantes».</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Nobody seems to speak here</source>
            <translation>Aquí no parece hablar nadie</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Nobody was heard here</source>
            <translation>Aquí no se oyó a nadie</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Nobody will be able to tell who is who: no key is kept.</source>
            <translation>Nadie podrá saber quién es quién: no se guarda ninguna lista de equivalencias.</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>None; it can be added later</source>
            <translation>Ninguno; se puede añadir más adelante</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Normal speed</source>
            <translation>Velocidad normal</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Norwegian</source>
            <translation>Noruego</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Norwegian Nynorsk</source>
            <translation>Noruego nynorsk</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Not a recording</source>
            <translation>No es una grabación</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Not connected now. {name} is recorded instead.</source>
            <translation>No está conectado ahora. En su lugar se graba {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Not downloaded</source>
            <translation>Sin descargar</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Not encrypted: a recording while it is being made, so that no failure can cost it (it is when it comes into the library), originals and exports elsewhere, and the settings with your list of terms. What was on the disk before may leave traces on it for a while.</source>
            <translation>Sin cifrar: una grabación mientras se hace, para que ningún fallo la eche a perder (se cifra al entrar en la biblioteca), los originales y las exportaciones en otros lugares, y los ajustes con su lista de términos. Lo que antes estaba en el disco puede dejar rastros en él durante un tiempo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Not enough memory</source>
            <translation>Memoria insuficiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Not in any meeting now</source>
            <translation>Ahora en ninguna reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Not in the library now</source>
            <translation>Ahora no está en la biblioteca</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Not looked for</source>
            <translation>No se busca</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Not measured yet.</source>
            <translation>Todavía sin medir.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <location filename="../../app/ui/voices/card.py"></location>
            <location filename="../../app/ui/voices/desk.py"></location>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>not now</source>
            <translation>ahora no</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>not part of the stored voice</source>
            <translation>no forma parte de la voz guardada</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>Not saved. Retrying</source>
            <translation>Sin guardar. Reintentando</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Not sure: this is the likeliest place. Listen; where it is right, the two take turns every two seconds, and nothing is said twice and nothing is missing.</source>
            <translation>No es seguro: este es el lugar más probable. Escúchelo; si es el correcto, las dos se alternan cada dos segundos y nada se dice dos veces ni falta nada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Not told apart</source>
            <translation>Sin distinguir</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Not transcribed</source>
            <translation>Sin transcribir</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Not transcribed yet</source>
            <translation>Todavía sin transcribir</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Not {name}</source>
            <translation>No es {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>not {name}</source>
            <translation>sin {name}</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Note at {time} in “{title}”</source>
            <translation>Nota en {time} en «{title}»</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Note: {text}</source>
            <translation>Nota: {text}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/notes.py"></location>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../app/export/audacity.py"></location>
            <location filename="../../app/export/csv_table.py"></location>
            <location filename="../../app/export/json_v1.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/export/research_text.py"></location>
            <source>Notes and moments</source>
            <translation>Notas y momentos</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Nothing found for “{text}” with these filters. Search is over text, titles, notes and names.</source>
            <translation>No se encontró nada para «{text}» con estos filtros. La búsqueda abarca el texto, los títulos, las notas y los nombres.</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>Nothing found for “{text}”.</source>
            <translation>No se encontró nada para «{text}».</translation>
        </message>
        <message>
            <source>Nothing found for “{text}”. Search is over text, titles and names.</source>
            <translation type="vanished">No se encontró nada para «{text}». Se busca en el texto, los títulos y los nombres.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Nothing found for “{text}”. Search is over text, titles, notes and names.</source>
            <translation>No se encontró nada para «{text}». La búsqueda abarca el texto, los títulos, las notas y los nombres.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Nothing found yet. {n} meetings are still being transcribed.</source>
            <extracomment>One: Nothing found yet. {n} meeting is still being transcribed.</extracomment>
            <translation>
                <numerusform>Todavía no se encontró nada. {n} reunión aún se está transcribiendo.</numerusform>
                <numerusform>Todavía no se encontró nada. {n} reuniones aún se están transcribiendo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing has been heard for {n} minutes.</source>
            <extracomment>One: Nothing has been heard for {n} minute.</extracomment>
            <translation>
                <numerusform>No se oye nada desde hace {n} minuto.</numerusform>
                <numerusform>No se oye nada desde hace {n} minutos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing has been heard from the call for a while. Check that the meeting plays through this computer.</source>
            <translation>Hace rato que no se oye nada de la llamada. Compruebe que la reunión suena en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Nothing has changed many rows at once so far.</source>
            <translation>Hasta ahora, ningún paso ha cambiado muchas filas a la vez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>Nothing here to transcribe</source>
            <translation>Aquí no hay nada que transcribir</translation>
        </message>
        <message>
            <source>Nothing in “{name}” is found by the search.</source>
            <translation type="vanished">La búsqueda no encuentra nada en «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Nothing in “{name}” matches the search.</source>
            <translation>Nada en «{name}» coincide con la búsqueda.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Nothing in “{name}”. Drag meetings here, or choose Move to folder in their menu.</source>
            <translation>No hay nada en «{name}». Arrastre reuniones aquí o elija «Mover a la carpeta» en su menú.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing is being recorded.</source>
            <translation>No se está grabando nada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Nothing is counted, and no problem is reported by itself.</source>
            <translation>No se cuenta nada y no se informa por sí solo de ningún problema.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Nothing is lost.</source>
            <translation>No se ha perdido nada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Nothing is removed until you have seen the list and agreed.</source>
            <translation>No se quita nada hasta que vea la lista y acepte.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing of the other device is recorded. This side goes on when its own device is back, or with one you choose.</source>
            <translation>Del otro dispositivo no se graba nada. Este lado continúa cuando vuelva su propio dispositivo, o con el que elija.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/options_form.py"></location>
            <source>Nothing to choose for this format.</source>
            <translation>Nada que elegir para este formato.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Nothing waiting. Drop files anywhere to start.</source>
            <translation>Nada en espera. Suelte archivos en cualquier lugar para empezar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Nothing was heard from the microphone. It may be muted.</source>
            <translation>No se oyó nada por el micrófono. Puede que esté silenciado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Nothing was heard. Choose another device and test again.</source>
            <translation>No se oyó nada. Elija otro dispositivo y pruebe de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing was recorded meanwhile. The recording is going on again; stop it if the meeting is over.</source>
            <translation>Entretanto no se grabó nada. La grabación continúa de nuevo; deténgala si la reunión ha terminado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>notify, finished, background</source>
            <translation>avisar, terminado, segundo plano</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Now these are {n} meetings with {size} of sound.</source>
            <extracomment>One: Now this is {n} meeting with {size} of sound.</extracomment>
            <translation>
                <numerusform>Ahora es {n} reunión con {size} de sonido.</numerusform>
                <numerusform>Ahora son {n} reuniones con {size} de sonido.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Now: {facts}</source>
            <translation>Ahora: {facts}</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Number {number} in the queue, about {time}.</source>
            <translation>Puesto {number} en la cola, aprox. {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Number {number} in the queue.</source>
            <translation>Puesto {number} en la cola.</translation>
        </message>
        <message>
            <location filename="../../app/export/research_text.py"></location>
            <source>NVivo (.txt)</source>
            <translation>NVivo (.txt)</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Occitan</source>
            <translation>Occitano</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Of a library that was damaged</source>
            <translation>De una biblioteca dañada</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>of the newest {number} the best shown first</source>
            <translation>de las {number} más recientes se muestran primero las mejores</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Of {n} meetings not everything could be read.</source>
            <extracomment>One: Of {n} meeting not everything could be read.</extracomment>
            <translation>
                <numerusform>No se pudo leer todo de {n} reunión.</numerusform>
                <numerusform>No se pudo leer todo de {n} reuniones.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>Off: search looks for the words.</source>
            <translation>Desactivada: la búsqueda busca las palabras.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Often made up in silence</source>
            <translation>Suele inventarse en el silencio</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Old sound</source>
            <translation>Sonido antiguo</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>Oldest first</source>
            <translation>Primero las más antiguas</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>On battery nothing new is begun; what is being transcribed is finished. The queue goes on by itself when the computer is plugged in.</source>
            <translation>Con batería no se empieza nada nuevo; lo que se está transcribiendo se termina. La cola continúa por sí sola al enchufar el ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>On the graphics card</source>
            <translation>En la tarjeta gráfica</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>On this computer</source>
            <translation>En este ordenador</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>On this computer's processor</source>
            <translation>En el procesador de este ordenador</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>On.</source>
            <translation>Activada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>On. All meetings are ready.</source>
            <translation>Activada. Todas las reuniones están listas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>On. {done} of {total} meetings are ready; the others follow while nothing else is done.</source>
            <translation>Activada. Reuniones listas: {done} de {total}; las demás siguen mientras no se hace nada más.</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>One a line</source>
            <translation>Uno por línea</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>One clock runs faster, by {time} s an hour; that is put right.</source>
            <translation>Uno de los relojes adelanta {time} s por hora; eso se corrige.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>One directly after the other</source>
            <translation>Una justo después de la otra</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes about {hours} hours here.</source>
            <translation>Una hora tarda aquí unas {hours} horas.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes about {n} hours here.</source>
            <extracomment>One: One hour takes about {n} hour here.</extracomment>
            <translation>
                <numerusform>Una hora tarda aquí {n} hora aproximadamente.</numerusform>
                <numerusform>Una hora tarda aquí unas {n} horas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes about {n} minutes here.</source>
            <extracomment>One: One hour takes about {n} minute here.</extracomment>
            <translation>
                <numerusform>Una hora tarda aquí {n} minuto aproximadamente.</numerusform>
                <numerusform>Una hora tarda aquí unos {n} minutos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes less than a minute here.</source>
            <translation>Una hora tarda aquí menos de un minuto.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>One is made after each meeting, and hourly while something changes.</source>
            <translation>Se hace una después de cada reunión y cada hora mientras algo cambia.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>One of the meetings was changed meanwhile; nothing was done. Try again.</source>
            <translation>No se ha hecho nada; una de las reuniones cambió entretanto. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/same_time_intents.py"></location>
            <source>One of these meetings has no sound to compare; set the time yourself.</source>
            <translation>Una de estas reuniones no tiene sonido que comparar; indique el tiempo a mano.</translation>
        </message>
        <message>
            <location filename="../../app/same_time_intents.py"></location>
            <source>One of these recordings was paused in between, so the two do not run alongside; split it at the pause and join its parts.</source>
            <translation>Una de estas grabaciones se pausó a la mitad, así que las dos no van a la par; divídala en la pausa y una sus partes.</translation>
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
            <translation>Solo una de estas reuniones está transcrita; transcriba antes la otra.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Only one voice found. Expected more? Find speakers again and set the number.</source>
            <translation>Solo se encontró una voz. ¿Esperaba más? Busque de nuevo los hablantes e indique cuántos son.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Only the microphone is recorded.</source>
            <translation>Solo se graba el micrófono.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Only the others</source>
            <translation>Solo las demás</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>Only the recovery code opens it.</source>
            <translation>Solo la abre el código de recuperación.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Only there now</source>
            <translation>Solo está ahora</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Only there then</source>
            <translation>Solo estaba antes</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Only this &amp;speaker</source>
            <translation>Solo este &amp;hablante</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Only this speaker</source>
            <translation>Solo este hablante</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/volume.py"></location>
            <source>Only track {number}</source>
            <translation>Solo la pista {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Only where every speaker has a name</source>
            <translation>Solo si todos los hablantes tienen nombre</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>Only {names}: the others are dimmed and passed over.</source>
            <translation>Solo {names}: los demás se atenúan y se saltan.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>Only {name}</source>
            <translation>Solo {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/volume.py"></location>
            <source>Only “{name}”</source>
            <translation>Solo «{name}»</translation>
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
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Open read-only</source>
            <translation>Abrir en solo lectura</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Open the library</source>
            <translation>Abrir la biblioteca</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Open the model's page</source>
            <translation>Abrir la página del modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Open the page for tokens</source>
            <translation>Abrir la página de los tokens</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Open the steps…</source>
            <translation>Abrir los pasos…</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Open {title}</source>
            <translation>Abrir {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>Open “{title}”</source>
            <translation>Abrir «{title}»</translation>
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
            <translation>Opciones</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Order of the list</source>
            <translation>Orden de la lista</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Order of the results</source>
            <translation>Orden de los resultados</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Other paragraphs</source>
            <translation>Otros párrafos</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Other people who are spoken of, one a line</source>
            <translation>Otras personas de las que se habla, una por línea</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Other speaker</source>
            <translation>Otro hablante</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Other words</source>
            <translation>Otras palabras</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Other words, other speaker</source>
            <translation>Otras palabras, otro hablante</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/captions_model.py"></location>
            <source>Others</source>
            <translation>Los demás</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>P01, P02</source>
            <translation>P01, P02</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/editor.py"></location>
            <source>Paragraph text</source>
            <translation>Texto del párrafo</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Part of the library cannot be read.</source>
            <translation>Una parte de la biblioteca no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>part of the stored voice</source>
            <translation>forma parte de la voz guardada</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Parting the sound. Nothing changes until all of it is there.</source>
            <translation>Dividiendo el sonido. Nada cambia hasta que esté todo.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Pashto</source>
            <translation>Pastún</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Pause all</source>
            <translation>Pausar todo</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Pause between parts</source>
            <translation>Pausa entre intervenciones</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Pause download</source>
            <translation>Pausar descarga</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Pause on battery</source>
            <translation>Pausar con batería</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Pause the download</source>
            <translation>Pausar la descarga</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Pause while typing</source>
            <translation>Pausar al escribir</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Pause {title}</source>
            <translation>Pausar {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Paused in the queue.</source>
            <translation>En pausa en la cola.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Paused on battery</source>
            <translation>En pausa con batería</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Paused on battery.</source>
            <translation>En pausa con batería.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Paused {model}</source>
            <translation>{model} en pausa</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Paused: {model}</source>
            <translation>En pausa: {model}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Pauses</source>
            <translation>Pausas</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Pauses are played shortened; the time stays that of the recording</source>
            <translation>Las pausas se reproducen acortadas; el tiempo sigue siendo el de la grabación</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Pauses in the talk are cut short while playing; the recording keeps them.</source>
            <translation>Al reproducir, las pausas al hablar se acortan; la grabación las conserva.</translation>
        </message>
        <message>
            <location filename="../../app/export/pdf.py"></location>
            <source>PDF (.pdf)</source>
            <translation>PDF (.pdf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>People Hansard can recognise in new meetings. Stored only on this computer.</source>
            <translation>Personas que Hansard puede reconocer en reuniones nuevas. Se guardan solo en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>People who speak</source>
            <translation>Personas que hablan</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>people, completion, suggestions</source>
            <translation>personas, autocompletar, sugerencias</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Persian</source>
            <translation>Persa</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Person A, Person B</source>
            <translation>Person A, Person B</translation>
        </message>
        <message>
            <location filename="../../app/export/pseudonyms/codes.py"></location>
            <source>Person {letter}</source>
            <translation>Persona {letter}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Picture (*.png)</source>
            <translation>Imagen (*.png)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>pill, floating, on top</source>
            <translation>píldora, flotante, encima</translation>
        </message>
        <message>
            <location filename="../../app/same_time_intents.py"></location>
            <source>Placed like this, the two were not recording at the same time; join them one after the other.</source>
            <translation>Colocadas así, las dos no grababan al mismo tiempo; únalas una tras otra.</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
        </message>
        <message>
            <location filename="../../app/export/txt.py"></location>
            <source>Plain text (.txt)</source>
            <translation>Texto sin formato (.txt)</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <location filename="../../app/ui/review/preview.py"></location>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Play a sample</source>
            <translation>Reproducir una muestra</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Play a sample of {name}</source>
            <translation>Reproducir una muestra de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Play from {time}</source>
            <translation>Reproducir desde {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Play this pa&amp;ragraph</source>
            <translation>Reproducir este &amp;párrafo</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>Play this paragraph</source>
            <translation>Reproducir este párrafo</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Play this place (P)</source>
            <translation>Reproducir este lugar (P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Play {time}</source>
            <translation>Reproducir {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Playback</source>
            <translation>Reproducción</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Playing stops with the first key in a paragraph and goes on two seconds after the last.</source>
            <translation>La reproducción se detiene con la primera tecla en un párrafo y continúa dos segundos después de la última.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Playing what was heard…</source>
            <translation>Reproduciendo lo que se oyó…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Polish</source>
            <translation>Polaco</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Portuguese</source>
            <translation>Portugués</translation>
        </message>
        <message>
            <location filename="../../app/ui/waveform/slider.py"></location>
            <source>Position</source>
            <translation>Posición</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>power, laptop, mains, energy, charger</source>
            <translation>alimentación, portátil, corriente, energía, cargador, enchufe</translation>
        </message>
        <message>
            <location filename="../../app/export/textgrid.py"></location>
            <source>Praat (.TextGrid)</source>
            <translation>Praat (.TextGrid)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Pre&amp;vious unclear word</source>
            <translation>Palabra dudosa &amp;anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/key_field.py"></location>
            <source>Press keys, or Esc</source>
            <translation>Pulse las teclas, o Esc</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Preview of the first</source>
            <translation>Vista previa de la primera</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Previous pane</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Previous paragraph</source>
            <translation>Párrafo anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Previous unclear word</source>
            <translation>Palabra dudosa anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Previous word</source>
            <translation>Palabra anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Probably not speech</source>
            <translation>Probablemente no es habla</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Progress of {title}</source>
            <translation>Progreso de {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Protected against copying</source>
            <translation>Protegido contra copia</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Punjabi</source>
            <translation>Panyabí</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Put back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>put back words</source>
            <translation>recuperar palabras</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>Put into the text</source>
            <translation>Puesto en el texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>Put it here</source>
            <translation>Poner aquí</translation>
        </message>
        <message>
            <location filename="../../app/ui/paragraph.py"></location>
            <source>Put the cursor where the new paragraph begins, and press {key}.</source>
            <translation>Ponga el cursor donde empieza el párrafo nuevo y pulse {key}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/paragraph.py"></location>
            <source>Put the cursor where the new paragraph begins, and split it there.</source>
            <translation>Ponga el cursor donde empieza el párrafo nuevo y divida ahí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Put the words back.</source>
            <translation>Palabras recuperadas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>quality, whisper, profile, download, accuracy</source>
            <translation>calidad, whisper, perfil, descarga, precisión</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/panes.py"></location>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>R&amp;esume recording</source>
            <translation>&amp;Reanudar la grabación</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Re&amp;move paragraph</source>
            <translation>&amp;Quitar el párrafo</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Read the last &amp;caption aloud</source>
            <translation>&amp;Leer en voz alta el último subtítulo</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Reading a copy of the library; the library itself is not changed.</source>
            <translation>Leyendo una copia de la biblioteca; la biblioteca en sí no se cambia.</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Reading a transcript</source>
            <translation>Al leer una transcripción</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Reading speed, at most</source>
            <translation>Velocidad de lectura máxima</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Reading the sound</source>
            <translation>Leyendo el sonido</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Recent &amp;messages</source>
            <translation>&amp;Mensajes recientes</translation>
        </message>
        <message>
            <location filename="../../app/ui/messages.py"></location>
            <source>Recent messages</source>
            <translation>Mensajes recientes</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Recognise in future</source>
            <translation>Reconocer en adelante</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Recognise in future…</source>
            <translation>Reconocer en adelante…</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Recognise in new meetings</source>
            <translation>Reconocer en reuniones nuevas</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Recognise voices</source>
            <translation>Reconocer voces</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Recognise voices in other meetings?</source>
            <translation>¿Reconocer voces en otras reuniones?</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Recognise voices…</source>
            <translation>Reconocer voces…</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Recognise {name} in other meetings?</source>
            <translation>¿Reconocer a {name} en otras reuniones?</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Recognised as</source>
            <translation>Reconocido como</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Recognised reliably</source>
            <translation>Se reconoce con fiabilidad</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Recommended for this computer</source>
            <translation>Recomendado para este ordenador</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>recommended for this computer</source>
            <translation>recomendado para este ordenador</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/button.py"></location>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Record</source>
            <translation>Grabar</translation>
        </message>
        <message>
            <location filename="../../app/ui/panes.py"></location>
            <location filename="../../app/ui/recording/button.py"></location>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Record a meeting</source>
            <translation>Grabar una reunión</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Record again to go on in a new recording.</source>
            <translation>Vuelva a grabar para continuar en una grabación nueva.</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Record now</source>
            <translation>Grabar ahora</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Recorded</source>
            <translation>Grabadas</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Recorded and imported</source>
            <translation>Grabadas e importadas</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Recorded at the same time, on two devices</source>
            <translation>Grabadas al mismo tiempo, en dos dispositivos</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Recorder</source>
            <translation>Grabadora</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <location filename="../../app/ui/recording/page.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Recording</source>
            <translation>Grabación</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Recording again.</source>
            <translation>Se graba de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/recording_intents.py"></location>
            <source>Recording of {moment}</source>
            <translation>Grabación del {moment}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>recording paused {time}</source>
            <translation>grabación en pausa {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Recording started.</source>
            <translation>Grabación iniciada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Recording stopped.</source>
            <translation>Grabación detenida.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>Recording without a date</source>
            <translation>Grabación sin fecha</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Recording, {when}</source>
            <translation>Grabación, {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>Recordings</source>
            <translation>Grabaciones</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Recordings are untouched. Newest backup: {when}. What was changed since is applied again as far as it can be read, and the damaged file is kept.</source>
            <translation>Las grabaciones están intactas. Copia de seguridad más reciente: {when}. Lo que se cambió desde entonces se aplica de nuevo en la medida en que se pueda leer, y el archivo dañado se conserva.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Recordings are untouched. There is no backup, but what can be read can be put into a new file; the damaged one is kept.</source>
            <translation>Las grabaciones están intactas. No hay copia de seguridad, pero lo que se pueda leer puede pasar a un archivo nuevo; el dañado se conserva.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Recover and transcribe</source>
            <translation>Recuperar y transcribir</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Recover and transcribe all</source>
            <translation>Recuperar y transcribir todas</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Recovering “{title}”</source>
            <translation>Recuperando «{title}»</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>Recovery code: </source>
            <translation>Código de recuperación: </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Reduced</source>
            <translation>Reducido</translation>
        </message>
        <message>
            <source>Reduced lets nothing slide or blink; the text jumps where it follows the playback.</source>
            <translation type="vanished">Con «Reducido», nada se desliza ni parpadea; al seguir la reproducción, el texto salta.</translation>
        </message>
        <message>
            <location filename="../../app/export/nist.py"></location>
            <source>Reference text (.stm)</source>
            <translation>Texto de referencia (.stm)</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Remember it in this computer's keyring</source>
            <translation>Recordarlo en el llavero de este ordenador</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Remind me to tell people</source>
            <translation>Recordarme que avise a los presentes</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/notes_panel.py"></location>
            <location filename="../../app/ui/searching/page.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Remove folder</source>
            <translation>Quitar carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove folder</source>
            <translation>quitar carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after 2 years</source>
            <translation>Quitarlo después de 2 años</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after 30 days</source>
            <translation>Quitarlo después de 30 días</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after 6 months</source>
            <translation>Quitarlo después de 6 meses</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after 90 days</source>
            <translation>Quitarlo después de 90 días</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after a year</source>
            <translation>Quitarlo después de un año</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after {n} days</source>
            <extracomment>One: Remove it after {n} day</extracomment>
            <translation>
                <numerusform>Quitarlo después de {n} día</numerusform>
                <numerusform>Quitarlo después de {n} días</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove moment</source>
            <translation>quitar momento</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove note</source>
            <translation>quitar nota</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Remove old sound</source>
            <translation>Quitar el sonido antiguo</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove paragraph</source>
            <translation>quitar párrafo</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Remove tag</source>
            <translation>Quitar etiqueta</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove tag</source>
            <translation>quitar etiqueta</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Remove the encryption</source>
            <translation>Quitar el cifrado</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Remove the encryption of this library?</source>
            <translation>¿Quitar el cifrado de esta biblioteca?</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Remove the encryption…</source>
            <translation>Quitar el cifrado…</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Remove the sound</source>
            <translation>Quitar el sonido</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Remove the sound of {n} meetings</source>
            <extracomment>One: Remove the sound of {n} meeting</extracomment>
            <translation>
                <numerusform>Quitar el sonido de {n} reunión</numerusform>
                <numerusform>Quitar el sonido de {n} reuniones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Remove the sound of {n} meetings?</source>
            <extracomment>One: Remove the sound of {n} meeting?</extracomment>
            <translation>
                <numerusform>¿Quitar el sonido de {n} reunión?</numerusform>
                <numerusform>¿Quitar el sonido de {n} reuniones?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Remove the sound of “{title}”?</source>
            <translation>¿Quitar el sonido de «{title}»?</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>Remove the sound…</source>
            <translation>Quitar el sonido…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove {count} paragraphs</source>
            <translation>quitar {count} párrafos</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Remove {title} from the queue</source>
            <translation>Quitar {title} de la cola</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Remove {title} from this list</source>
            <translation>Quitar {title} de esta lista</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Removed the folder “{name}”. Its meetings are in the list of all.</source>
            <translation>Carpeta «{name}» quitada. Sus reuniones siguen en la lista de todas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks.py"></location>
            <source>Removed the moment at {time}.</source>
            <translation>Se quitó el momento de {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks.py"></location>
            <source>Removed the note at {time}.</source>
            <translation>Se quitó la nota de {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>Removed the sound of the meeting. The text stays.</source>
            <translation>Se quitó el sonido de la reunión. El texto se conserva.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Removed the sound of {n} meetings. The texts stay.</source>
            <extracomment>One: Removed the sound of {n} meeting. The text stays.</extracomment>
            <translation>
                <numerusform>Se quitó el sonido de {n} reunión. El texto se conserva.</numerusform>
                <numerusform>Se quitó el sonido de {n} reuniones. Los textos se conservan.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Removed the tag “{name}”. Its meetings stay.</source>
            <translation>Etiqueta «{name}» quitada. Sus reuniones se conservan.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>Removed {model}.</source>
            <translation>{model} se ha quitado.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/correcting.py"></location>
            <source>Removed {n} paragraphs.</source>
            <extracomment>One: Removed {n} paragraph.</extracomment>
            <translation>
                <numerusform>Se quitó {n} párrafo.</numerusform>
                <numerusform>Se quitaron {n} párrafos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Removed “{name}”.</source>
            <translation>«{name}» se ha quitado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Removed “{title}” from the queue.</source>
            <translation>«{title}» se ha quitado de la cola.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Removing the sound of a meeting keeps its text. What is in the trash can go for good.</source>
            <translation>Al quitar el sonido de una reunión, su texto se conserva. Lo que hay en la papelera se puede eliminar para siempre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Rename folder</source>
            <translation>Cambiar el nombre de la carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>rename folder</source>
            <translation>cambiar el nombre de la carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Rename meeting</source>
            <translation>Cambiar el nombre de la reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>rename meeting</source>
            <translation>cambiar el nombre de la reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Rename search</source>
            <translation>Cambiar el nombre de la búsqueda</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Rename tag</source>
            <translation>Cambiar el nombre de la etiqueta</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>rename tag</source>
            <translation>cambiar el nombre de la etiqueta</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Rename this speaker</source>
            <translation>Cambiar el nombre de este hablante</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Rename {name}</source>
            <translation>Cambiar el nombre de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>rename {name}</source>
            <translation>cambiar el nombre de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Rename {name} everywhere…</source>
            <translation>Cambiar el nombre de {name} en todas partes…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/desk.py"></location>
            <source>Renamed to {name}.</source>
            <translation>El nombre es ahora {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/searching/page.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Rep&amp;lace…</source>
            <translation>Reempla&amp;zar…</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Repair the installation: python3 packaging/bootstrap.py setup</source>
            <translation>Repare la instalación: python3 packaging/bootstrap.py setup</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Replace all</source>
            <translation>Reemplazar todo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Replace all {n}</source>
            <extracomment>One: Replace {n}</extracomment>
            <translation>
                <numerusform>Reemplazar {n}</numerusform>
                <numerusform>Reemplazar los {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/asking.py"></location>
            <source>Replace file</source>
            <translation>Reemplazar archivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Replace with</source>
            <translation>Reemplazar por</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/asking.py"></location>
            <source>Replace “{name}”?</source>
            <translation>¿Reemplazar «{name}»?</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>replace “{word}” with “{by}”</source>
            <translation>reemplazar «{word}» por «{by}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/finding/finder.py"></location>
            <source>Replaced {n} places.</source>
            <extracomment>One: Replaced {n} place.</extracomment>
            <translation>
                <numerusform>Se reemplazó en {n} lugar.</numerusform>
                <numerusform>Se reemplazó en {n} lugares.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Report this with what 'hansard doctor --json' says; the processor does the work until then.</source>
            <translation>Informe de esto con lo que dice 'hansard doctor --json'; hasta entonces, el procesador hace el trabajo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Research</source>
            <translation>Investigación</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Restart the computer: the driver was updated, and the old one is still in use.</source>
            <translation>Reinicie el ordenador: el controlador se actualizó y el anterior sigue en uso.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/window.py"></location>
            <location filename="../../app/ui/history/window.py"></location>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Restore backup</source>
            <translation>Restaurar la copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>restore meeting</source>
            <translation>restaurar reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>restore paragraph</source>
            <translation>restaurar párrafo</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Restore the backup of {when}?</source>
            <translation>¿Restaurar la copia de seguridad del {when}?</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Restore this backup…</source>
            <translation>Restaurar esta copia de seguridad…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>restore {count} meetings</source>
            <translation>restaurar {count} reuniones</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>restore {count} paragraphs</source>
            <translation>restaurar {count} párrafos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>Restore {n} meetings</source>
            <extracomment>One: Restore {n} meeting</extracomment>
            <translation>
                <numerusform>Restaurar {n} reunión</numerusform>
                <numerusform>Restaurar {n} reuniones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/history/window.py"></location>
            <source>Restore {n} rows</source>
            <extracomment>One: Restore {n} row</extracomment>
            <translation>
                <numerusform>Restaurar {n} fila</numerusform>
                <numerusform>Restaurar {n} filas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Restored before</source>
            <translation>Ya restaurada</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Restored before, in the trash now</source>
            <translation>Ya restaurada, ahora en la papelera</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/care/restoring.py"></location>
            <source>Restored the backup of {when} and applied {n} later changes again.</source>
            <extracomment>One: Restored the backup of {when} and applied {n} later change again.</extracomment>
            <translation>
                <numerusform>Se restauró la copia de seguridad del {when} y se aplicó de nuevo {n} cambio posterior.</numerusform>
                <numerusform>Se restauró la copia de seguridad del {when} y se aplicaron de nuevo {n} cambios posteriores.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/care/restoring.py"></location>
            <source>Restored the backup of {when}.</source>
            <translation>Se restauró la copia de seguridad del {when}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Restored {n} meetings.</source>
            <extracomment>One: Restored {n} meeting.</extracomment>
            <translation>
                <numerusform>Se restauró {n} reunión.</numerusform>
                <numerusform>Se restauraron {n} reuniones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/history/window.py"></location>
            <source>Restored {n} rows.</source>
            <extracomment>One: Restored {n} row.</extracomment>
            <translation>
                <numerusform>Se restauró {n} fila.</numerusform>
                <numerusform>Se restauraron {n} filas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Restoring the backup</source>
            <translation>Restaurando la copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Restoring; this may take a minute.</source>
            <translation>Restaurando; puede tardar un minuto.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>Restoring; what there is stays as it is.</source>
            <translation>Restaurando; lo que ya hay se queda como está.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/listing.py"></location>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Results for “{text}”</source>
            <translation>Resultados para «{text}»</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>retention, delete audio, privacy, keep, months</source>
            <translation>conservación, eliminar audio, privacidad, conservar, meses</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>rewind on resume</source>
            <translation>rebobinar al reanudar</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Romanian</source>
            <translation>Rumano</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Room for about {minutes} min</source>
            <translation>Espacio para unos {minutes} min</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Room for about {n} hours</source>
            <extracomment>One: Room for about {n} hour</extracomment>
            <translation>
                <numerusform>Espacio para {n} hora aproximadamente</numerusform>
                <numerusform>Espacio para unas {n} horas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Room it takes</source>
            <translation>Espacio que ocupa</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Russian</source>
            <translation>Ruso</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>S&amp;lower</source>
            <translation>Más &amp;lento</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Sa&amp;ve as Hansard file…</source>
            <translation>Guardar como archivo de &amp;Hansard…</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <source>Safe to open in a spreadsheet</source>
            <translation>Seguro para abrir en una hoja de cálculo</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Said on the other track</source>
            <translation>Dicho en la otra pista</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Said over and over</source>
            <translation>Dicho una y otra vez</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Same person</source>
            <translation>Misma persona</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sanskrit</source>
            <translation>Sánscrito</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Save a copy</source>
            <translation>Guardar una copia</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Save an example template…</source>
            <translation>Guardar una plantilla de ejemplo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Save as files…</source>
            <translation>Guardar como archivos…</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Save as Hansard file</source>
            <translation>Guardar como archivo de Hansard</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Save as Hansard file…</source>
            <translation>Guardar como archivo de Hansard…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Save file</source>
            <translation>Guardar archivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Save files</source>
            <translation>Guardar archivos</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Save search</source>
            <translation>Guardar búsqueda</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Save the &amp;audio…</source>
            <translation>Guardar el &amp;audio…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exports.py"></location>
            <source>Save the audio in</source>
            <translation>Guardar el audio en</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Save the example template</source>
            <translation>Guardar la plantilla de ejemplo</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Save the raw audio in</source>
            <translation>Guardar el audio en bruto en</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Save the raw audio…</source>
            <translation>Guardar el audio en bruto…</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Save the statistics</source>
            <translation>Guardar las estadísticas</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Save the texts as files…</source>
            <translation>Guardar los textos como archivos…</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Save to</source>
            <translation>Guardar en</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Save what can be read</source>
            <translation>Guardar lo que se pueda leer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Save {n} meetings as a Hansard file</source>
            <extracomment>One: Save {n} meeting as a Hansard file</extracomment>
            <translation>
                <numerusform>Guardar {n} reunión como archivo de Hansard</numerusform>
                <numerusform>Guardar {n} reuniones como archivo de Hansard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Save {n} meetings as files…</source>
            <extracomment>One: Save {n} meeting as a file…</extracomment>
            <translation>
                <numerusform>Guardar {n} reunión como archivo…</numerusform>
                <numerusform>Guardar {n} reuniones como archivos…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Save&amp;d searches</source>
            <translation>&amp;Lista de búsquedas guardadas</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Saved</source>
            <translation>Guardada</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Saved a copy as “{name}”.</source>
            <translation>Se guardó una copia como «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Saved as “{name}”</source>
            <translation>Guardada como «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Saved searches</source>
            <translation>Búsquedas guardadas</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Saved the raw audio in “{name}”.</source>
            <translation>El audio en bruto se guardó en «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>saved to disk every second</source>
            <translation>se guarda en el disco cada segundo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/exports.py"></location>
            <source>Saved {n} audio files.</source>
            <extracomment>One: Saved {n} audio file.</extracomment>
            <translation>
                <numerusform>Se guardó {n} archivo de audio.</numerusform>
                <numerusform>Se guardaron {n} archivos de audio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/exports.py"></location>
            <source>Saved {n} files.</source>
            <extracomment>One: Saved {n} file.</extracomment>
            <translation>
                <numerusform>Se guardó {n} archivo.</numerusform>
                <numerusform>Se guardaron {n} archivos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Saved {n} meetings as “{name}”.</source>
            <extracomment>One: Saved {n} meeting as “{name}”.</extracomment>
            <translation>
                <numerusform>Se guardó {n} reunión como «{name}».</numerusform>
                <numerusform>Se guardaron {n} reuniones como «{name}».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/exports.py"></location>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Saved “{name}”.</source>
            <translation>Se guardó «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Saved. It is at the end of the search field.</source>
            <translation>Guardada. Está al final del campo de búsqueda.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Saves to your home folder</source>
            <translation>Se guarda en su carpeta personal</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Saves to {folder}</source>
            <translation>Se guarda en {folder}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Saving</source>
            <translation>Guardando</translation>
        </message>
        <message>
            <location filename="../../app/ui/exports.py"></location>
            <source>Saving the audio…</source>
            <translation>Guardando el audio…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/saving.py"></location>
            <source>Saving the recording</source>
            <translation>Guardando la grabación</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/saving.py"></location>
            <source>Saving the recording…</source>
            <translation>Guardando la grabación…</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Saving the texts</source>
            <translation>Guardando los textos</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <location filename="../../app/ui/saving.py"></location>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Scroll down</source>
            <translation>Desplazar hacia abajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Scroll up</source>
            <translation>Desplazar hacia arriba</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>scroll, auto-scroll</source>
            <translation>desplazar, desplazamiento automático</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../app/ui/panes.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Search all meetings</source>
            <translation>Buscar en todas las reuniones</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Search also finds what says the same in other words. It needs a model, memory while you search, and computing time after each meeting; everything stays on this computer.</source>
            <translation>La búsqueda encuentra también lo que dice lo mismo con otras palabras. Necesita un modelo, memoria al buscar y tiempo de cálculo después de cada reunión; todo se queda en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Search by meaning</source>
            <translation>Búsqueda por significado</translation>
        </message>
        <message>
            <location filename="../../app/semantic/client.py"></location>
            <source>Search by meaning does not work at the moment; words are searched as always.</source>
            <translation>Las palabras se buscan como siempre; la búsqueda por significado no funciona en este momento.</translation>
        </message>
        <message>
            <location filename="../../app/semantic/client.py"></location>
            <source>Search by meaning needs a model that is not on this computer.</source>
            <translation>La búsqueda por significado necesita un modelo que no está en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/desk.py"></location>
            <source>Search by meaning too?</source>
            <translation>¿Buscar también por significado?</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Search by meaning too…</source>
            <translation>Buscar también por significado…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>Search settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Second</source>
            <translation>Segunda</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Second in the queue, about {time}.</source>
            <translation>Segunda en la cola, aprox. {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Second in the queue.</source>
            <translation>Segunda en la cola.</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Seconds by which the second began after the first, below zero for before it</source>
            <translation>Segundos que la segunda empezó después de la primera; por debajo de cero, antes</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>See all meetings…</source>
            <translation>Ver todas las reuniones…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select all text</source>
            <translation>Seleccionar todo el texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Select no longer</source>
            <translation>Quitar la selección</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select the next word</source>
            <translation>Seleccionar la palabra siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select the word before</source>
            <translation>Seleccionar la palabra anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Select the words to change first.</source>
            <translation>Seleccione primero las palabras que quiere cambiar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select to the next paragraph</source>
            <translation>Seleccionar hasta el párrafo siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select to the paragraph before</source>
            <translation>Seleccionar hasta el párrafo anterior</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Selected text</source>
            <translation>Texto seleccionado</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>semantic, similar, synonyms, embedding, other words, model</source>
            <translation>semántica, parecido, sinónimos, embedding, otras palabras, modelo</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Serbian</source>
            <translation>Serbio</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Set by hand. Listen to hear whether it is right.</source>
            <translation>Indicado a mano. Escuche para oír si es correcto.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Settin&amp;gs…</source>
            <translation>A&amp;justes…</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>Settings, {page}</source>
            <translation>Ajustes, {page}</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Several languages…</source>
            <translation>Varios idiomas…</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Share</source>
            <translation>Parte</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Share (%)</source>
            <translation>Parte (%)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Share: of everybody's talk time, not of the length of the meeting.</source>
            <translation>Parte: del tiempo de palabra de todos, no de la duración de la reunión.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Shona</source>
            <translation>Shona</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Shorter pauses are played. A small number makes speech hurried.</source>
            <translation>Las pausas más cortas se reproducen. Con un número pequeño, el habla suena apresurada.</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Shortest on screen</source>
            <translation>Mínimo en pantalla</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/keeper.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Show all</source>
            <translation>Mostrar todas</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/keeper.py"></location>
            <source>Show backups</source>
            <translation>Mostrar copias de seguridad</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show e&amp;verybody</source>
            <translation>Mostrar a to&amp;dos</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>Show everybody</source>
            <translation>Mostrar a todos</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <location filename="../../app/ui/exports.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Show folder</source>
            <translation>Mostrar carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Show meetings</source>
            <translation>Mostrar reuniones</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Show more</source>
            <translation>Mostrar más</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Show more meetings</source>
            <translation>Mostrar más reuniones</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show or hide &amp;library</source>
            <translation>Mostrar u ocultar la &amp;biblioteca</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show or hide fol&amp;ders and tags</source>
            <translation>Mostrar u ocultar carpetas y &amp;etiquetas</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show or hide side &amp;panel</source>
            <translation>Mostrar u ocultar el &amp;panel lateral</translation>
        </message>
        <message>
            <location filename="../../app/ui/header.py"></location>
            <source>Show or hide the side panel</source>
            <translation>Mostrar u ocultar el panel lateral</translation>
        </message>
        <message>
            <source>Show or leave trash</source>
            <translation type="vanished">Mostrar la papelera o salir</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Show the download</source>
            <translation>Mostrar la descarga</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Show the length</source>
            <translation>Mostrar la duración</translation>
        </message>
        <message>
            <location filename="../../app/ui/panes.py"></location>
            <source>Show the library</source>
            <translation>Mostrar la biblioteca</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Show the list…</source>
            <translation>Mostrar la lista…</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Show the queue</source>
            <translation>Mostrar la cola</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/button.py"></location>
            <location filename="../../app/ui/recording/tray.py"></location>
            <source>Show the recording</source>
            <translation>Mostrar la grabación</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/button.py"></location>
            <source>Show the recording, {text}</source>
            <translation>Mostrar la grabación, {text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Show the time left</source>
            <translation>Mostrar el tiempo restante</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Show these days</source>
            <translation>Mostrar estos días</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Show tras&amp;h</source>
            <translation>Mostrar pape&amp;lera</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Show {number} more</source>
            <translation>Mostrar {number} más</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Show {n} more in this meeting</source>
            <extracomment>One: Show {n} more in this meeting</extracomment>
            <translation>
                <numerusform>Mostrar {n} más en esta reunión</numerusform>
                <numerusform>Mostrar {n} más en esta reunión</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>Show {n} more rows</source>
            <extracomment>One: Show {n} more row</extracomment>
            <translation>
                <numerusform>Mostrar {n} fila más</numerusform>
                <numerusform>Mostrar {n} filas más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>Show {time} in the transcript</source>
            <translation>Mostrar {time} en la transcripción</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Shown: {name}, {count}</source>
            <translation>Se muestra: {name}, {count}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Shows a line about consent, and a sentence to paste, before a recording.</source>
            <translation>Antes de grabar muestra una línea sobre el consentimiento y una frase para pegar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Side panel</source>
            <translation>Panel lateral</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Silence that is skipped</source>
            <translation>Silencio que se salta</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Since {day}</source>
            <translation>Desde el {day}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sindhi</source>
            <translation>Sindi</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>single keys, accessibility, WCAG</source>
            <translation>teclas sueltas, accesibilidad, WCAG</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Single meetings…</source>
            <translation>Reuniones sueltas…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sinhala</source>
            <translation>Cingalés</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>size, disk space, free up, big</source>
            <translation>tamaño, espacio en disco, liberar, grande</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>size, disk space, gigabytes</source>
            <translation>tamaño, espacio en disco, gigabytes</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Size: {size}.</source>
            <translation>Tamaño: {size}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Skip back</source>
            <translation>Saltar hacia atrás</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Skip forward</source>
            <translation>Saltar hacia delante</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Skip s&amp;ilence</source>
            <translation>Saltar los &amp;silencios</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Skip silence</source>
            <translation>Saltar los silencios</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>Skipped {names}: not audio or video.</source>
            <translation>Sin incluir {names}: no es audio ni vídeo.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Slovak</source>
            <translation>Eslovaco</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Slovenian</source>
            <translation>Esloveno</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Small &amp;indicator above other windows</source>
            <translation>&amp;Indicador pequeño sobre otras ventanas</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Small indicator above other windows</source>
            <translation>Indicador pequeño sobre otras ventanas</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Somali</source>
            <translation>Somalí</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>Some entries of the library point at others that are missing.</source>
            <translation>Algunas entradas de la biblioteca remiten a otras que faltan.</translation>
        </message>
        <message>
            <location filename="../../app/vaulting.py"></location>
            <source>Some files could not be changed over yet, because they are damaged or in use; they are as they were and Hansard goes on with them at the next start.</source>
            <translation>Algunos archivos no se pudieron convertir todavía, porque están dañados o en uso; siguen como estaban y Hansard continúa con ellos en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>some of the audio did not reach the disk</source>
            <translation>parte del audio no llegó al disco</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>some of the audio on the disk was not as it was written</source>
            <translation>parte del audio en el disco no era como se escribió</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>Somebody else</source>
            <translation>Otra persona</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Somebody else…</source>
            <translation>Es otra persona…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Something else answered in place of {host}, perhaps a proxy's sign-in page. {goes_on}</source>
            <translation>Ha respondido otra cosa en lugar de {host}, quizá la página de acceso de un proxy. {goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Something is being recorded already.</source>
            <translation>Ya se está grabando algo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Something is being recorded or transcribed. Restore the backup when it is done.</source>
            <translation>Se está grabando o transcribiendo algo. Restaure la copia de seguridad cuando termine.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Something is wrong with the recording.</source>
            <translation>Algo falla en la grabación.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>Something outside Hansard went wrong.</source>
            <translation>Algo ha fallado fuera de Hansard.</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>Something that never changes differs from the last backup.</source>
            <translation>Algo que nunca cambia difiere de la última copia de seguridad.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/after.py"></location>
            <source>Something went wrong in Hansard itself. Nothing of it is lost.</source>
            <translation>No se ha perdido nada. Algo ha fallado en el propio Hansard.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Something went wrong in Hansard. {goes_on}</source>
            <translation>Algo ha fallado en Hansard. {goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Sound and text</source>
            <translation>Sonido y texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Sound arrives.</source>
            <translation>Llega sonido.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/making.py"></location>
            <source>Sound cannot be copied as text; save it as a file.</source>
            <translation>El sonido no se puede copiar como texto; guárdelo como archivo.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Sound is kept in memory for half a minute and written as soon as the disk answers.</source>
            <translation>El sonido se guarda en memoria durante medio minuto y se escribe en cuanto el disco responda.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Sound of the meetings</source>
            <translation>Sonido de las reuniones</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Sound, text and notes are deleted now. This cannot be undone.</source>
            <translation>El sonido, el texto y las notas se eliminan ahora. Esto no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Source</source>
            <translation>Origen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/searching/chips.py"></location>
            <location filename="../../app/ui/statistics/table.py"></location>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Speaker</source>
            <translation>Hablante</translation>
        </message>
        <message>
            <location filename="../../app/export/audacity.py"></location>
            <location filename="../../app/export/csv_table.py"></location>
            <location filename="../../app/export/research_text.py"></location>
            <source>Speaker names</source>
            <translation>Nombres de los hablantes</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Speaker names at changes</source>
            <translation>Nombres al cambiar de hablante</translation>
        </message>
        <message>
            <location filename="../../app/export/rttm.py"></location>
            <source>Speaker turns (.rttm)</source>
            <translation>Turnos de los hablantes (.rttm)</translation>
        </message>
        <message>
            <location filename="../../app/export/labels.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/speakers/name_edit.py"></location>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>Speaker {number}</source>
            <translation>Hablante {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} in “{title}” may be {name}.</source>
            <translation>El hablante {number} de «{title}» puede ser {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} is not suggested as {name} again.</source>
            <translation>No se volverá a sugerir que el hablante {number} es {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} is now {name}.</source>
            <translation>El hablante {number} es ahora {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} may be {name}.</source>
            <translation>El hablante {number} puede ser {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} sounds like {name}.</source>
            <translation>El hablante {number} suena como {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Speakers</source>
            <translation>Hablantes</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Speakers and voices</source>
            <translation>Hablantes y voces</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speakers are counted automatically.</source>
            <translation>Los hablantes se cuentan automáticamente.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Speakers now: {names}</source>
            <translation>Hablantes ahora: {names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Speakers then: {names}</source>
            <translation>Hablantes entonces: {names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Speakers were not identified.</source>
            <translation>No se identificaron los hablantes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>speakers, voices, count</source>
            <translation>hablantes, voces, número</translation>
        </message>
        <message>
            <source>Speaks from {time}</source>
            <translation type="vanished">Habla desde {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Speaks from {time} in “{title}”</source>
            <translation>Habla desde {time} en «{title}»</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Speech model</source>
            <translation>Modelo de voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speech model damaged</source>
            <translation>Modelo de voz dañado</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speech model missing</source>
            <translation>Falta el modelo de voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speech model refused</source>
            <translation>Modelo de voz rechazado</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Speech models</source>
            <translation>Modelos de voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/speed.py"></location>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>Speed (Alt+Up, Alt+Down)</source>
            <translation type="vanished">Velocidad (Alt+Arriba, Alt+Abajo)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Spl&amp;it paragraph here</source>
            <translation>Di&amp;vidir el párrafo aquí</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Split</source>
            <translation>Dividir</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Split at sentence ends</source>
            <translation>Dividir al final de las frases</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>split meeting</source>
            <translation>dividir reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>split paragraph</source>
            <translation>dividir párrafo</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Split the &amp;meeting here…</source>
            <translation>&amp;Dividir la reunión aquí…</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Split the meeting</source>
            <translation>Dividir la reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/editing.py"></location>
            <source>Split the paragraph.</source>
            <translation>Párrafo dividido.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Split “{title}” in two. The whole is in the trash.</source>
            <translation>«{title}» se dividió en dos. La reunión completa está en la papelera.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Split “{title}” in two?</source>
            <translation>¿Dividir «{title}» en dos?</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <source>Spreadsheet (.csv)</source>
            <translation>Hoja de cálculo (.csv)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>srt, vtt, subtitles, import, automatic</source>
            <translation>srt, vtt, subtítulos, importar, automático</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Start of the transcript</source>
            <translation>Inicio de la transcripción</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Starting</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Starting the recorder again…</source>
            <translation>Reiniciando la grabadora…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>step {number} of {count}</source>
            <translation>paso {number} de {count}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Steps, the newest first</source>
            <translation>Pasos, del más reciente al más antiguo</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Still recording, although the window has closed. It is being opened again.</source>
            <translation>Se sigue grabando, aunque la ventana se ha cerrado. Se está abriendo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Still recording. Stop?</source>
            <translation>Se sigue grabando. ¿Detener?</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <location filename="../../app/ui/joining/working.py"></location>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Stop and go back</source>
            <translation>Detener y volver atrás</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Stop and save</source>
            <translation>Detener y guardar</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Stop and t&amp;ranscribe</source>
            <translation>De&amp;tener y transcribir</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>Stop and transcribe</source>
            <translation>Detener y transcribir</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Stop recording and close Hansard?</source>
            <translation>¿Detener la grabación y cerrar Hansard?</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Stop the sample</source>
            <translation>Detener la muestra</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Stop this job</source>
            <translation>Detener esta tarea</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>Stop watching</source>
            <translation>Dejar de vigilar</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Stop {title}</source>
            <translation>Detener {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Stop “{title}”</source>
            <translation>Detener «{title}»</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <location filename="../../app/recordings/taking.py"></location>
            <source>Stopped. The recording is kept as it is.</source>
            <translation>Detenido. La grabación se conserva tal como está.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Stopped. What was finished is kept.</source>
            <translation>Detenido. Lo terminado se conserva.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Stopped: {model}</source>
            <translation>Detenido: {model}</translation>
        </message>
        <message>
            <location filename="../../app/bundle_intents.py"></location>
            <location filename="../../app/splicing.py"></location>
            <location filename="../../app/syncing.py"></location>
            <source>Stopped; nothing was changed.</source>
            <translation>Detenido; no se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>Stopped; nothing was written.</source>
            <translation>Detenido; no se ha escrito nada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Stopping “{title}”. What is finished is kept.</source>
            <translation>Deteniendo «{title}». Lo terminado se conserva.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/joining/working.py"></location>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Storage</source>
            <translation>Almacenamiento</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>subfolders, automatic import</source>
            <translation>subcarpetas, importación automática</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Subtitles</source>
            <translation>Subtítulos</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Subtitles and transcripts of other programs that appear there become meetings as they are. One that has the name of a sound beside it belongs to that sound, which is not transcribed then.</source>
            <translation>Los subtítulos y las transcripciones de otros programas que aparecen ahí se convierten en reuniones tal como están. Si uno se llama como un sonido que está a su lado, pertenece a ese sonido, que entonces no se transcribe.</translation>
        </message>
        <message>
            <location filename="../../app/export/ass.py"></location>
            <source>Subtitles, ASS (.ass)</source>
            <translation>Subtítulos, ASS (.ass)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>subtitles, draft</source>
            <translation>subtítulos, borrador</translation>
        </message>
        <message>
            <location filename="../../app/export/srt.py"></location>
            <source>Subtitles, SRT (.srt)</source>
            <translation>Subtítulos, SRT (.srt)</translation>
        </message>
        <message>
            <location filename="../../app/export/ttml.py"></location>
            <source>Subtitles, TTML (.ttml)</source>
            <translation>Subtítulos, TTML (.ttml)</translation>
        </message>
        <message>
            <location filename="../../app/export/vtt.py"></location>
            <source>Subtitles, WebVTT (.vtt)</source>
            <translation>Subtítulos, WebVTT (.vtt)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>suggested, and you agreed</source>
            <translation>sugerido y confirmado</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/quiet_line.py"></location>
            <source>Suggestion</source>
            <translation>Sugerencia</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/card.py"></location>
            <source>Suggestion about a voice</source>
            <translation>Sugerencia sobre una voz</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sundanese</source>
            <translation>Sundanés</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Swahili</source>
            <translation>Suajili</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Swedish</source>
            <translation>Sueco</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>System audio</source>
            <translation>Audio del sistema</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>system audio</source>
            <translation>audio del sistema</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>System audio cannot be recorded on this computer.</source>
            <translation>El audio del sistema no se puede grabar en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>System audio device</source>
            <translation>Dispositivo de audio del sistema</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>System audio is quiet.</source>
            <translation>El audio del sistema está en silencio.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>System audio level</source>
            <translation>Nivel del audio del sistema</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>System audio needs the program “pactl” (package pulseaudio-utils), which is not installed.</source>
            <translation>El audio del sistema necesita el programa «pactl» (paquete pulseaudio-utils), que no está instalado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <source>Table with tabs (.tsv)</source>
            <translation>Tabla con tabuladores (.tsv)</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Tables and data</source>
            <translation>Tablas y datos</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>tag meeting</source>
            <translation>etiquetar reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>tag {count} meetings</source>
            <translation>etiquetar {count} reuniones</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_list.py"></location>
            <source>Tag {name}</source>
            <translation>Etiqueta {name}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tagalog</source>
            <translation>Tagalo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Tagged {n} meetings with “{name}”.</source>
            <extracomment>One: Tagged {n} meeting with “{name}”.</extracomment>
            <translation>
                <numerusform>Se puso la etiqueta «{name}» a {n} reunión.</numerusform>
                <numerusform>Se puso la etiqueta «{name}» a {n} reuniones.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Tags…</source>
            <translation>Etiquetas…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tajik</source>
            <translation>Tayiko</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Take in a Hansard file</source>
            <translation>Incorporar un archivo de Hansard</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Take in again</source>
            <translation>Incorporar de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Take in transcripts from watched folders too</source>
            <translation>Incorporar también las transcripciones de carpetas vigiladas</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>take meeting off the favourites</source>
            <translation>quitar reunión de favoritos</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>take meeting out of folder</source>
            <translation>sacar reunión de la carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>take {count} meetings off the favourites</source>
            <translation>quitar {count} reuniones de favoritos</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>take {count} meetings out of folder</source>
            <translation>sacar {count} reuniones de la carpeta</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Taken in again, it stands beside what you have; nothing is replaced.</source>
            <translation>Si se incorpora de nuevo, queda junto a lo que ya hay; no se reemplaza nada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Taken over</source>
            <translation>Incorporado</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Takes effect when Hansard starts again.</source>
            <translation>Surte efecto cuando Hansard se inicie de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Takes over</source>
            <translation>Se impone</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Takes over: interrupts, and the other one stops.</source>
            <translation>Se impone: interrumpe, y la otra persona se detiene.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Taking in the sound</source>
            <translation>Incorporando el sonido</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Taking in the sound {percent}</source>
            <translation>Incorporando el sonido {percent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>taking longer than expected</source>
            <translation>tarda más de lo previsto</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Talk time</source>
            <translation>Tiempo de palabra</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Talk time (s)</source>
            <translation>Tiempo de palabra (s)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Talk time: from the first to the last word of each paragraph, added up.</source>
            <translation>Tiempo de palabra: desde la primera hasta la última palabra de cada párrafo, sumado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Talk-time &amp;statistics…</source>
            <translation>E&amp;stadísticas de tiempo de palabra…</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Talk-time statistics</source>
            <translation>Estadísticas de tiempo de palabra</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Talk-time statistics…</source>
            <translation>Estadísticas de tiempo de palabra…</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>talks at the same time</source>
            <translation>habla al mismo tiempo</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tamil</source>
            <translation>Tamil</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tatar</source>
            <translation>Tártaro</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>telemetry, statistics, crash report</source>
            <translation>telemetría, estadísticas, informe de fallos</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Tell people you are recording. In some places you need everyone's agreement.</source>
            <translation>Avise a los presentes de que está grabando. En algunos lugares se necesita el acuerdo de todos.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Tell speakers apart better, with an account…</source>
            <translation>Distinguir mejor a los hablantes, con una cuenta…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Tells speakers apart</source>
            <translation>Distingue a los hablantes</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Telugu</source>
            <translation>Telugu</translation>
        </message>
        <message>
            <location filename="../../app/export/template_document.py"></location>
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Test again</source>
            <translation>Probar de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Text &amp;normal size</source>
            <translation>Texto de tamaño &amp;normal</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Text at {time}</source>
            <translation>Texto en {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Text l&amp;arger</source>
            <translation>Texto más &amp;grande</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Text made by</source>
            <translation>Texto creado por</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Text s&amp;maller</source>
            <translation>Texto &amp;más pequeño</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Text, corrections, notes and sound of both are kept. The two go to the trash; Undo brings them back.</source>
            <translation>Se conservan el texto, las correcciones, las notas y el sonido de ambas. Las dos van a la papelera; Deshacer las recupera.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the graphics card: it was tried and works.</source>
            <translation>Los textos se escriben en la tarjeta gráfica: se ha probado y funciona.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor.</source>
            <translation>Los textos se escriben en el procesador.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor: the graphics card does not work here.</source>
            <translation>Los textos se escriben en el procesador: aquí la tarjeta gráfica no funciona.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor: the graphics card has too little memory for this model.</source>
            <translation>Los textos se escriben en el procesador: la tarjeta gráfica tiene poca memoria para este modelo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor: there is no graphics card here that can be used.</source>
            <translation>Los textos se escriben en el procesador: aquí no hay ninguna tarjeta gráfica que se pueda usar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Texts, names and history</source>
            <translation>Textos, nombres e historial</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Texts, names, voices, sound, kept originals and backups can be read only with the library's key. Who has the disk still sees how many files there are, how large they are and from when.</source>
            <translation>Los textos, los nombres, las voces, el sonido, los originales conservados y las copias de seguridad solo se pueden leer con la clave de la biblioteca. Quien tenga el disco sigue viendo cuántos archivos hay, qué tamaño tienen y de cuándo son.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Texts, sound and backups can then be read by whoever has this disk. Nothing else changes, and the recovery code is not needed any more.</source>
            <translation>Los textos, el sonido y las copias de seguridad podrá leerlos entonces quien tenga este disco. No cambia nada más, y el código de recuperación ya no hace falta.</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Thai</source>
            <translation>Tailandés</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>That cannot be opened.</source>
            <translation>Eso no se puede abrir.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>That device is not there any more. Choose another one.</source>
            <translation>Ese dispositivo ya no está. Elija otro.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>That folder cannot be written; choose another folder.</source>
            <translation>No se puede escribir en esa carpeta; elija otra.</translation>
        </message>
        <message>
            <location filename="../../app/recordings/saving.py"></location>
            <source>That folder cannot be written; choose another. The recording is unchanged.</source>
            <translation>La grabación no ha cambiado; no se puede escribir en esa carpeta. Elija otra.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>That is not a speech model Hansard knows.</source>
            <translation>Ese no es un modelo de voz que Hansard conozca.</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>That is not a time. Write 4:14, 1:04:14, 254, 4m14s, +30 or -10.</source>
            <translation>Eso no es un tiempo. Escriba 4:14, 1:04:14, 254, 4m14s, +30 o -10.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>That is not the code that was shown; go back and compare.</source>
            <translation>Ese no es el código que se mostró; vuelva atrás y compare.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>That is not the code that was shown; nothing was changed.</source>
            <translation>No se ha cambiado nada; ese no es el código que se mostró.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>That model was refused.</source>
            <translation>Ese modelo se ha rechazado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>That paragraph has changed meanwhile; try again.</source>
            <translation>Ese párrafo ha cambiado entretanto; inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/editing.py"></location>
            <source>That part of the transcript has changed in the meantime; nothing was edited.</source>
            <translation>No se ha editado nada: esa parte de la transcripción ha cambiado entretanto.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The audio file has moved or was deleted. Reading and editing still work.</source>
            <translation>Se puede leer y editar como siempre. El archivo de audio se ha movido o eliminado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The audio is safe, and you can listen to it now.</source>
            <translation>El audio está a salvo y ya se puede escuchar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>The backup is made and was checked.</source>
            <translation>La copia de seguridad está hecha y comprobada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>The built-in recogniser knows English only.</source>
            <translation>El reconocedor integrado solo conoce el inglés.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The call is not being heard.</source>
            <translation>No se oye la llamada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>The change before could not be saved and was not made.</source>
            <translation>El cambio anterior no se pudo guardar y no se ha hecho.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>the code of its language</source>
            <translation>el código de su idioma</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The code of its language, as en</source>
            <translation>El código de su idioma, como en</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer is playing, but nothing of it arrives here. Choose the device that the call plays on.</source>
            <translation>El ordenador reproduce sonido, pero aquí no llega nada. Elija el dispositivo en el que suena la llamada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>The computer or the app stopped while they were being recorded.</source>
            <translation>El ordenador o la aplicación se detuvo mientras se grababan.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>The computer or the app stopped while “{title}” was being recorded.</source>
            <translation>El ordenador o la aplicación se detuvo mientras se grababa «{title}».</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer slept for a while.</source>
            <translation>El ordenador estuvo un rato en suspensión.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The computer slept for {time}</source>
            <translation>El ordenador estuvo en suspensión {time}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer slept for {time}.</source>
            <translation>El ordenador estuvo en suspensión {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The computer was shut down, or you logged out.</source>
            <translation>El ordenador se apagó o se cerró la sesión.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer was too busy. The hole keeps its length, so everything after it is in its place.</source>
            <translation>El ordenador estaba demasiado ocupado. El hueco conserva su duración, así que todo lo posterior está en su sitio.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The connection to {host} broke off. {goes_on}</source>
            <translation>Se cortó la conexión con {host}. {goes_on}</translation>
        </message>
        <message>
            <source>The copy could not be written: {why}.</source>
            <translation type="vanished">No se pudo escribir la copia: {why}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>The damaged file is kept: {file}</source>
            <translation>El archivo dañado se conserva: {file}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The day it was recorded or imported, as 2026-03-31</source>
            <translation>El día en que se grabó o importó, como 2026-03-31</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>the day, as 2026-03-31</source>
            <translation>el día, como 2026-03-31</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The device cannot be opened. Another program may be using it alone.</source>
            <translation>No se puede abrir el dispositivo. Puede que otro programa lo use en exclusiva.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/sources.py"></location>
            <source>The device chosen before</source>
            <translation>El dispositivo elegido antes</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <location filename="../../app/recordings/taking.py"></location>
            <source>The disk did not give back what was written to it. The recording is kept as it is.</source>
            <translation>El disco no devolvió lo que se escribió en él. La grabación se conserva tal como está.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>The disk did not give back what was written to it; choose another folder.</source>
            <translation>El disco no devolvió lo que se escribió en él; elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../app/bundle/writing.py"></location>
            <source>The disk did not give back what was written to it; choose another folder. Your meetings are unchanged.</source>
            <translation>Sus reuniones no han cambiado. El disco no devolvió lo que se escribió en él; elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <location filename="../../app/splicing.py"></location>
            <source>The disk did not give back what was written to it; nothing was changed.</source>
            <translation>No se ha cambiado nada; el disco no devolvió lo que se escribió en él.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The disk is full</source>
            <translation>El disco está lleno</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>The disk is full. Free some space; Hansard tries again.</source>
            <translation>El disco está lleno. Libere espacio; Hansard lo intenta de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>The disk is full. The recording is safe; free some space and try again.</source>
            <translation>El disco está lleno. La grabación está a salvo; libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <location filename="../../app/sentences.py"></location>
            <source>The disk is full; nothing was lost. Free some space and try again.</source>
            <translation>No se ha perdido nada, pero el disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The disk is not answering.</source>
            <translation>El disco no responde.</translation>
        </message>
        <message>
            <location filename="../../app/store/faults.py"></location>
            <source>The disk reported an error while the library was being read or written. Nothing was changed.</source>
            <translation>No se ha cambiado nada: el disco comunicó un error al leer o escribir la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The disk was full.</source>
            <translation>El disco estaba lleno.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The download did not start.</source>
            <translation>La descarga no empezó.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The downloaded file is damaged and was removed.</source>
            <translation>El archivo descargado está dañado y se ha quitado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>The encryption is being removed. You can go on working, and close Hansard.</source>
            <translation>Se está quitando el cifrado. Se puede seguir trabajando y cerrar Hansard.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The engine was restarted and goes on.</source>
            <translation>El motor se reinició y continúa.</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>The export stopped; nothing was written.</source>
            <translation>La exportación se detuvo; no se ha escrito nada.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>the field {field} would fetch something from elsewhere; take it out.</source>
            <translation>el campo {field} traería algo de otro sitio; quítelo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The file cannot be opened</source>
            <translation>No se puede abrir el archivo</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>The file could not be written; what was there before is unchanged.</source>
            <translation>Lo que había antes no ha cambiado; no se pudo escribir el archivo.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The file ends early; what it holds was read.</source>
            <translation>El archivo termina antes de tiempo; se leyó lo que contiene.</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>The file has no times, so they are made up from the length of the text. Transcribe the sound later to have real ones.</source>
            <translation>El archivo no tiene tiempos, así que se calculan a partir de la longitud del texto. Transcriba el sonido más adelante para tener los reales.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>The file is not encrypted: whoever has it can read and hear everything.</source>
            <translation>El archivo no está cifrado: quien lo tenga puede leerlo y oírlo todo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>The file NOTICE that lists them is not here.</source>
            <translation>Aquí no está el archivo NOTICE que las enumera.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card could not be used. What was finished is kept; 'hansard doctor' says why, and the processor can do the work.</source>
            <translation>No se pudo usar la tarjeta gráfica. Lo terminado se conserva; 'hansard doctor' dice por qué, y el procesador puede hacer el trabajo.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card is short of memory; going on with it in smaller steps.</source>
            <translation>La tarjeta gráfica tiene poca memoria; se continúa con ella en pasos más pequeños.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card ran out of memory or failed; going on with the processor, which takes longer.</source>
            <translation>La tarjeta gráfica se quedó sin memoria o falló; se continúa con el procesador, que tarda más.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card was asked for, and it does not work here yet.</source>
            <translation>Se pidió la tarjeta gráfica, pero aquí todavía no funciona.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card was asked for, and it has too little memory for this speech model.</source>
            <translation>Se pidió la tarjeta gráfica, pero tiene poca memoria para este modelo de voz.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card was asked for, and there is none here that can be used.</source>
            <translation>Se pidió la tarjeta gráfica, pero aquí no hay ninguna que se pueda usar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>the head of a file, which was put right</source>
            <translation>la cabecera de un archivo, que se ha corregido</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>The history of “{title}” cannot be read completely.</source>
            <translation>El historial de «{title}» no se puede leer por completo.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>The keyring of this computer ({name}) opens it.</source>
            <translation>La abre el llavero de este ordenador ({name}).</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>The keyring of this computer does not have its key.</source>
            <translation>El llavero de este ordenador no tiene su clave.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>The keyring of this computer is locked, or does not have its key any more.</source>
            <translation>El llavero de este ordenador está bloqueado o ya no tiene su clave.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The language is more than this model knows</source>
            <translation>Este modelo no conoce el idioma</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>the last moment before the power failed</source>
            <translation>el último momento antes del corte de corriente</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>the last sample of a file</source>
            <translation>la última muestra de un archivo</translation>
        </message>
        <message>
            <location filename="../../app/ui/application.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>The library cannot be opened.</source>
            <translation>No se puede abrir la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>The library file cannot be read; nothing was changed, and your recordings are separate files beside it. Restore a backup from the folder 'backups'.</source>
            <translation>No se puede leer el archivo de la biblioteca; no se ha cambiado nada y las grabaciones son archivos aparte, junto a él. Restaure una copia de seguridad de la carpeta 'backups'.</translation>
        </message>
        <message>
            <location filename="../../app/opening.py"></location>
            <source>The library file is missing, though its recordings are there; nothing was changed. Restore a backup from the folder 'backups'.</source>
            <translation>Falta el archivo de la biblioteca, aunque sus grabaciones están; no se ha cambiado nada. Restaure una copia de seguridad de la carpeta 'backups'.</translation>
        </message>
        <message>
            <location filename="../../app/store/faults.py"></location>
            <source>The library has been closed.</source>
            <translation>La biblioteca se ha cerrado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The library holds a copy of what you import, so the original may go. Takes twice the room.</source>
            <translation>La biblioteca guarda una copia de lo que se importa, así que el original puede desaparecer. Ocupa el doble.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The library holds a copy, so the file there may be moved or deleted. Off, the meeting can be transcribed again only while the file stays.</source>
            <translation>La biblioteca guarda una copia, así que el archivo de allí se puede mover o eliminar. Desactivado, la reunión solo se puede transcribir de nuevo mientras el archivo siga allí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>The library is being encrypted. You can go on working, and close Hansard.</source>
            <translation>La biblioteca se está cifrando. Se puede seguir trabajando y cerrar Hansard.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/desk.py"></location>
            <source>The library is encrypted.</source>
            <translation>La biblioteca está cifrada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/care/report.py"></location>
            <source>The library is in order, but {n} files of its meetings are missing or changed.</source>
            <extracomment>One: The library is in order, but {n} file of its meetings is missing or changed.</extracomment>
            <translation>
                <numerusform>La biblioteca está en orden, pero falta o ha cambiado {n} archivo de sus reuniones.</numerusform>
                <numerusform>La biblioteca está en orden, pero faltan o han cambiado {n} archivos de sus reuniones.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/desk.py"></location>
            <source>The library is not encrypted.</source>
            <translation>La biblioteca no está cifrada.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>The library is open in a window; turn encryption on or off there, in the settings.</source>
            <translation>La biblioteca está abierta en una ventana; active o desactive el cifrado allí, en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>The library is open in another window; close it, or use that window.</source>
            <translation>La biblioteca está abierta en otra ventana; ciérrela o use esa ventana.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>The library of now is kept: as a backup, and as a file beside it.</source>
            <translation>La biblioteca actual se conserva: como copia de seguridad y como archivo junto a ella.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py"></location>
            <source>The library's file has been moved or deleted; nothing was saved.</source>
            <translation>No se ha guardado nada: el archivo de la biblioteca se ha movido o eliminado.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>The library's folder cannot be written. The recording is safe; try again.</source>
            <translation>No se puede escribir en la carpeta de la biblioteca. La grabación está a salvo; inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/paths.py"></location>
            <source>The library's folder cannot be written; check its permissions or choose another with --library.</source>
            <translation>No se puede escribir en la carpeta de la biblioteca; compruebe sus permisos o elija otra con --library.</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <source>The library's folder cannot be written; nothing was changed.</source>
            <translation>No se ha cambiado nada; no se puede escribir en la carpeta de la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The line</source>
            <translation>La línea</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The lines of the notes</source>
            <translation>Las líneas de las notas</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The list of speech models cannot be used; install Hansard again.</source>
            <translation>No se puede usar la lista de modelos de voz; instale Hansard de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The loudest part is very quiet.</source>
            <translation>La parte más fuerte suena muy baja.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>the mark is not closed.</source>
            <translation>la marca no está cerrada.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The meeting's title</source>
            <translation>El título de la reunión</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>the meeting's title</source>
            <translation>el título de la reunión</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>the microphone</source>
            <translation>el micrófono</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone came in after {time}</source>
            <translation>El micrófono se incorporó después de {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone could not be written for {time}</source>
            <translation>El micrófono no se pudo escribir durante {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone ended {time} earlier</source>
            <translation>El micrófono terminó {time} antes</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>The microphone is heard. The computer played nothing.</source>
            <translation>Se oye el micrófono. El ordenador no reprodujo nada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was changed, {time} without it</source>
            <translation>El micrófono se cambió, {time} sin él</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was not there for {time}</source>
            <translation>El micrófono no estuvo presente durante {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was set up anew, {time} without it</source>
            <translation>El micrófono se configuró de nuevo, {time} sin él</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was taken to another device for {time}</source>
            <translation>El micrófono pasó a otro dispositivo durante {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was unplugged for {time}</source>
            <translation>El micrófono estuvo desconectado durante {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>The model does not work; search looks for the words.</source>
            <translation>La búsqueda busca las palabras; el modelo no funciona.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The models' folder cannot be written.</source>
            <translation>No se puede escribir en la carpeta de los modelos.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The moments that were marked</source>
            <translation>Los momentos marcados</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>The name is too long for that disk; choose a shorter one, what was there before is unchanged.</source>
            <translation>El nombre es demasiado largo para ese disco; elija uno más corto. Lo que había antes no ha cambiado.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The name of the file it was made from</source>
            <translation>El nombre del archivo del que procede</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The name, or Speaker 3</source>
            <translation>El nombre, o Hablante 3</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>The naming pattern asks for “{name}”; there are {fields}.</source>
            <translation>El patrón de nombres pide «{name}»; solo existen {fields}.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>The naming pattern is empty; write {fields}.</source>
            <translation>El patrón de nombres está vacío; escriba {fields}.</translation>
        </message>
        <message>
            <location filename="../../app/export/base.py"></location>
            <source>The new file did not read back as it was written; what was there before is unchanged.</source>
            <translation>Lo que había antes no ha cambiado; el archivo nuevo no se leyó igual que se escribió.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/desk.py"></location>
            <source>The new recovery code opens the library; the old one opens nothing any more.</source>
            <translation>El código de recuperación nuevo abre la biblioteca; el anterior ya no abre nada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/keeper.py"></location>
            <source>The newest {n} changes are missing: the file that held them is damaged or gone. What is left of it is kept; a backup may have more.</source>
            <extracomment>One: The newest {n} change is missing: the file that held it is damaged or gone. What is left of it is kept; a backup may have more.</extracomment>
            <translation>
                <numerusform>Falta el cambio más reciente ({n}): el archivo que lo contenía está dañado o ya no está. Lo que queda de él se conserva; puede que una copia de seguridad tenga más.</numerusform>
                <numerusform>Faltan los {n} cambios más recientes: el archivo que los contenía está dañado o ya no está. Lo que queda de él se conserva; puede que una copia de seguridad tenga más.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The next recording starts with these at once; one that is gone gives way to the default.</source>
            <translation>La próxima grabación empieza con estas al instante; si una ya no está, deja paso a la predeterminada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The next transcriptions are in English, whatever is spoken; the original words are not kept.</source>
            <translation>Las próximas transcripciones salen en inglés, se hable lo que se hable; las palabras originales no se conservan.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The next transcriptions use it. A better model takes longer and more memory.</source>
            <translation>Lo usan las próximas transcripciones. Un modelo mejor necesita más tiempo y más memoria.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>The notes name {n} people.</source>
            <extracomment>One: The notes name {n} person.</extracomment>
            <translation>
                <numerusform>Las notas nombran a {n} persona.</numerusform>
                <numerusform>Las notas nombran a {n} personas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>The other recording</source>
            <translation>La otra grabación</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>The other way round</source>
            <translation>En el orden inverso</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>The paragraph has changed meanwhile.</source>
            <translation>El párrafo ha cambiado entretanto.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/orders.py"></location>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>The part must end after it begins.</source>
            <translation>El final de la parte debe ir después de su inicio.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The part of Hansard that this speech model needs is not installed; 'python3 packaging/bootstrap.py setup --neural' installs it.</source>
            <translation>La parte de Hansard que necesita este modelo de voz no está instalada; 'python3 packaging/bootstrap.py setup --neural' la instala.</translation>
        </message>
        <message>
            <location filename="../../app/export/pdf_pages.py"></location>
            <source>The PDF could not be made; what was there before is unchanged.</source>
            <translation>Lo que había antes no ha cambiado; no se pudo crear el PDF.</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>The PyTorch that is installed was built for the processor only. One for the graphics card: {python} -m pip install uv, and then {python} -m uv pip install --torch-backend=auto --reinstall "torch&gt;=2.11,&lt;2.15" "torchaudio&gt;=2.11,&lt;2.12" "torchcodec&gt;=0.12"</source>
            <translation>El PyTorch instalado se compiló solo para el procesador. Para instalar uno para la tarjeta gráfica: {python} -m pip install uv, y después {python} -m uv pip install --torch-backend=auto --reinstall "torch&gt;=2.11,&lt;2.15" "torchaudio&gt;=2.11,&lt;2.12" "torchcodec&gt;=0.12"</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>The queue is paused on battery.</source>
            <translation>La cola está en pausa con batería.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>The queue is paused.</source>
            <translation>La cola está en pausa.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The recogniser was restarted and goes on.</source>
            <translation>El reconocedor se reinició y continúa.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder could not be started. Restart Hansard; if that does not help, reinstall it.</source>
            <translation>No se pudo iniciar la grabadora. Reinicie Hansard; si no basta, vuelva a instalarlo.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder could not do that.</source>
            <translation>La grabadora no pudo hacerlo.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder does not answer.</source>
            <translation>La grabadora no responde.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder does not make sense. Restart Hansard.</source>
            <translation>La grabadora da respuestas sin sentido. Reinicie Hansard.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder ended unexpectedly.</source>
            <translation>La grabadora se cerró de forma inesperada.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder had ended unexpectedly. About {time} are missing; the gap keeps its length.</source>
            <translation>La grabadora se había cerrado de forma inesperada. Faltan aproximadamente {time}; el hueco conserva su duración.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The recorder stopped for {time}, and went on</source>
            <translation>La grabadora se detuvo durante {time} y continuó</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>the recording</source>
            <translation>la grabación</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>The recording ends at {time}.</source>
            <translation>La grabación termina en {time}.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording goes on in another folder, and is put together when it is stopped.</source>
            <translation>La grabación continúa en otra carpeta y se une todo al detenerla.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording goes on until the disk is full, and is saved up to then. Free up space now.</source>
            <translation>La grabación continúa hasta que el disco se llene y queda guardada hasta ahí. Libere espacio ahora.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording goes on, and this side joins in again by itself.</source>
            <translation>La grabación continúa y este lado se reincorpora por sí solo.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording goes on. Free up space on the disk.</source>
            <translation>La grabación continúa. Libere espacio en el disco.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording has ended.</source>
            <translation>La grabación ha terminado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>The recording is in the recordings' trash for seven days.</source>
            <translation>La grabación queda siete días en la papelera de las grabaciones.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording is safe on disk, but is not a meeting yet.</source>
            <translation>La grabación está a salvo en el disco, pero todavía no es una reunión.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The recording is safe, and its text is written as soon as the model is here.</source>
            <translation>La grabación está a salvo y su texto se escribe en cuanto el modelo esté aquí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The recording is safe. Its text is written as soon as the download is complete.</source>
            <translation>La grabación está a salvo. Su texto se escribe en cuanto termine la descarga.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording stopped: the disk is full.</source>
            <translation>La grabación se detuvo: el disco está lleno.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>The recording stops and is not transcribed. It stays in the recordings' trash for seven days.</source>
            <translation>La grabación se detiene y no se transcribe. Queda siete días en la papelera de las grabaciones.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording was ended and saved: nobody opened a window for five minutes.</source>
            <translation>La grabación se terminó y se guardó: nadie abrió una ventana en cinco minutos.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording was stopped because no window was open.</source>
            <translation>La grabación se detuvo porque no había ninguna ventana abierta.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording was stopped because the system was ending the session.</source>
            <translation>La grabación se detuvo porque el sistema cerraba la sesión.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>The recording's folder cannot be read.</source>
            <translation>No se puede leer la carpeta de la grabación.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>the recording's own notes; places in it are estimates</source>
            <translation>las notas de la propia grabación; los lugares en ella son aproximados</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recordings folder cannot be written any more.</source>
            <translation>Ya no se puede escribir en la carpeta de grabaciones.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recordings folder cannot be written.</source>
            <translation>No se puede escribir en la carpeta de grabaciones.</translation>
        </message>
        <message>
            <location filename="../../app/recordings/tries.py"></location>
            <source>The recordings folder cannot be written; the recording in it is kept as it is.</source>
            <translation>No se puede escribir en la carpeta de grabaciones; la grabación que contiene se conserva tal como está.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>The recovery code is needed; run this in a terminal, or pass it by a file descriptor with --code-fd.</source>
            <translation>Se necesita el código de recuperación; ejecute esto en un terminal o páselo por un descriptor de archivo con --code-fd.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>The recovery code, typed back</source>
            <translation>El código de recuperación, escrito de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>The same as now</source>
            <translation>Igual que ahora</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>the same name</source>
            <translation>el mismo nombre</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The same words over and over</source>
            <translation>Las mismas palabras una y otra vez</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>The search index was damaged and has been made anew.</source>
            <translation>El índice de búsqueda estaba dañado y se ha creado de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>The second began after the first by</source>
            <translation>Retraso de la segunda respecto a la primera</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>The second has nothing that the first lacks, so only its sound comes along.</source>
            <translation>La segunda no tiene nada que le falte a la primera, así que solo se añade su sonido.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>The selected words</source>
            <translation>Las palabras seleccionadas</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>The selection, {start} to {end}</source>
            <translation>La selección, de {start} a {end}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>the server</source>
            <translation>el servidor</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>The size could not be measured.</source>
            <translation>No se pudo medir el tamaño.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>The sound cannot be played here.</source>
            <translation>El sonido no se puede reproducir aquí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/playback.py"></location>
            <source>The sound cannot be played on this computer now.</source>
            <translation>Ahora el sonido no se puede reproducir en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>The sound could not be exported; what was there before is unchanged.</source>
            <translation>Lo que había antes no ha cambiado; no se pudo exportar el sonido.</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <source>The sound could not be put together; nothing was changed.</source>
            <translation>No se ha cambiado nada; no se pudo unir el sonido.</translation>
        </message>
        <message>
            <location filename="../../app/import_intents.py"></location>
            <location filename="../../app/sentences.py"></location>
            <source>The sound could not be taken into the library; the text is as it was. Try again.</source>
            <translation>El texto está como estaba; no se pudo incorporar el sonido a la biblioteca. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <location filename="../../app/syncing.py"></location>
            <source>The sound of a meeting is damaged; nothing was changed.</source>
            <translation>No se ha cambiado nada; el sonido de una reunión está dañado.</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <location filename="../../app/syncing.py"></location>
            <source>The sound of a meeting is not there or cannot be read; nothing was changed.</source>
            <translation>No se ha cambiado nada; el sonido de una reunión no está o no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>The sound of this meeting is damaged; nothing was written.</source>
            <translation>No se ha escrito nada; el sonido de esta reunión está dañado.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>The sound of this meeting is not there or cannot be read; nothing was written.</source>
            <translation>No se ha escrito nada; el sonido de esta reunión no está o no se puede leer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>The sound of {n} meetings goes as the rules say.</source>
            <extracomment>One: The sound of {n} meeting goes as the rules say.</extracomment>
            <translation>
                <numerusform>El sonido de {n} reunión se quita según las reglas.</numerusform>
                <numerusform>El sonido de {n} reuniones se quita según las reglas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>The sound of {n} meetings is kept.</source>
            <extracomment>One: The sound of {n} meeting is kept.</extracomment>
            <translation>
                <numerusform>El sonido de {n} reunión se conserva.</numerusform>
                <numerusform>El sonido de {n} reuniones se conserva.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>The sound of {n} meetings is missing.</source>
            <extracomment>One: The sound of {n} meeting is missing.</extracomment>
            <translation>
                <numerusform>Falta el sonido de {n} reunión.</numerusform>
                <numerusform>Falta el sonido de {n} reuniones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/caretaker.py"></location>
            <source>The sound of {n} meetings was removed, as you wished.</source>
            <extracomment>One: The sound of {n} meeting was removed, as you wished.</extracomment>
            <translation>
                <numerusform>Como se indicó, se quitó el sonido de {n} reunión.</numerusform>
                <numerusform>Como se indicó, se quitó el sonido de {n} reuniones.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>The sound of “{title}” is not there to be joined or split; have the library checked, or transcribe the meeting again, first.</source>
            <translation>El sonido de «{title}» no está disponible para unirlo o dividirlo; antes compruebe la biblioteca o transcriba de nuevo la reunión.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The sound was removed on {day} as you wished. The text stays.</source>
            <translation>Como se indicó, el sonido se quitó el {day}. El texto se conserva.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model for '{detail}' is not on this computer; the profile 'builtin' needs none.</source>
            <translation>El modelo de voz para '{detail}' no está en este ordenador; el perfil 'builtin' no necesita ninguno.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model for '{profile}' is not on this computer ({models}); 'hansard models download {profile}' fetches it, and the profile 'builtin' needs none.</source>
            <translation>El modelo de voz para '{profile}' no está en este ordenador ({models}); 'hansard models download {profile}' lo descarga, y el perfil 'builtin' no necesita ninguno.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The speech model in use does not know it. The speech model {name}, which is on this computer, does. The recording is safe, and nothing was guessed.</source>
            <translation>La grabación está a salvo y no se ha adivinado nada. El modelo de voz en uso no conoce este idioma; el modelo de voz {name}, que está en este ordenador, sí.</translation>
        </message>
        <message>
            <source>The speech model in use does not know it. {knows} The recording is safe, and nothing was guessed.</source>
            <translation type="vanished">El modelo de voz en uso no conoce este idioma. {knows} La grabación está a salvo y no se ha adivinado nada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The speech model in use does not know it. {title} does; it is not on this computer yet. The recording is safe, and nothing was guessed.</source>
            <translation>La grabación está a salvo y no se ha adivinado nada. El modelo de voz en uso no conoce este idioma; {title} sí, pero todavía no está en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model in use does not know this language; choose another model or another language.</source>
            <translation>El modelo de voz en uso no conoce este idioma; elija otro modelo u otro idioma.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model in use does not know {name} ('{language}'); {model} does. Choose it, or another language.</source>
            <translation>El modelo de voz en uso no conoce este idioma: {name} ('{language}'); {model} sí. Elíjalo, o elija otro idioma.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The speech model is damaged</source>
            <translation>El modelo de voz está dañado</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The speech model is not on this computer yet</source>
            <translation>El modelo de voz todavía no está en este ordenador</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model this needs is not on this computer; the profile 'builtin' needs none.</source>
            <translation>El modelo de voz necesario no está en este ordenador; el perfil 'builtin' no necesita ninguno.</translation>
        </message>
        <message>
            <source>The speech model {name}, which is on this computer, does.</source>
            <translation type="vanished">El modelo de voz {name}, que está en este ordenador, sí lo conoce.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio came in after {time}</source>
            <translation>El audio del sistema se incorporó después de {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio could not be written for {time}</source>
            <translation>El audio del sistema no se pudo escribir durante {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio ended {time} earlier</source>
            <translation>El audio del sistema terminó {time} antes</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was changed, {time} without it</source>
            <translation>El audio del sistema se cambió, {time} sin él</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was not there for {time}</source>
            <translation>El audio del sistema no estuvo presente durante {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was set up anew, {time} without it</source>
            <translation>El audio del sistema se configuró de nuevo, {time} sin él</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was taken to another device for {time}</source>
            <translation>El audio del sistema pasó a otro dispositivo durante {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was unplugged for {time}</source>
            <translation>El audio del sistema estuvo desconectado durante {time}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The system does not let Hansard hear other programs. Allow it in the system's settings.</source>
            <translation>El sistema no deja que Hansard oiga otros programas. Permítalo en los ajustes del sistema.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template cannot be filled in: a mark stands where no text can. Marks that repeat paragraphs stand alone in a paragraph, as {example}.</source>
            <translation>No se puede rellenar la plantilla: una marca está donde no puede haber texto. Las marcas que repiten párrafos van solas en un párrafo, como {example}.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template is wrong at “{place}”: {reason}</source>
            <translation>La plantilla tiene un error en «{place}»: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template is wrong in paragraph {number}, at “{place}”: {reason}</source>
            <translation>La plantilla tiene un error en el párrafo {number}, en «{place}»: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template is wrong: {reason}</source>
            <translation>La plantilla tiene un error: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template “{name}” cannot be read; choose it again.</source>
            <translation>No se puede leer la plantilla «{name}»; elíjala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>The test did not work. Choose another device and test again.</source>
            <translation>La prueba no funcionó. Elija otro dispositivo y pruebe de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The text comes here part by part; that of a short recording comes all at once.</source>
            <translation>El texto aparece aquí por partes; el de una grabación corta, de una vez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The text could not be finished</source>
            <translation>No se pudo terminar el texto</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The text could not be finished because of a fault in Hansard. The audio is kept; try again, and if it happens again, report it.</source>
            <translation>El audio se conserva; el texto no se pudo terminar por un fallo de Hansard. Inténtelo de nuevo y, si se repite, informe de ello.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The text could not be finished: the engine stopped three times. The audio and the finished text are kept; try again.</source>
            <translation>El audio y el texto terminado se conservan; no se pudo terminar el resto: el motor se detuvo tres veces. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The text could not be finished: the recogniser stopped three times. The audio and the finished text are kept; try again.</source>
            <translation>El audio y el texto terminado se conservan; no se pudo terminar el resto: el reconocedor se detuvo tres veces. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>The text follows the sound</source>
            <translation>El texto sigue al sonido</translation>
        </message>
        <message>
            <source>The text follows the sound (F)</source>
            <translation type="vanished">El texto sigue al sonido (F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>The text of the first stays with all its corrections, and the sound of both is kept. The two go to the trash; Undo brings them back.</source>
            <translation>El texto de la primera se queda con todas sus correcciones y se conserva el sonido de ambas. Las dos van a la papelera; Deshacer las recupera.</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>The text of “{title}” is not what was saved.</source>
            <translation>El texto de «{title}» no es el que se guardó.</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>The text of “{title}” was damaged and has been made anew.</source>
            <translation>El texto de «{title}» estaba dañado y se ha creado de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>The text reads now as it did then.</source>
            <translation>El texto dice ahora lo mismo que entonces.</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>The text was made anew, and these corrections found no place in it. They are kept, and tried again with the next text.</source>
            <translation>El texto se hizo de nuevo y estas correcciones no encontraron su lugar en él. Se conservan y se intentan otra vez con el próximo texto.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The text was not finished. What was done is kept, and it continues from there.</source>
            <translation>Lo hecho se conserva; el texto no se terminó y continúa desde ahí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>The texts are saved; the library was not changed.</source>
            <translation>Los textos están guardados; la biblioteca no ha cambiado.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>the time of day, as 14.05</source>
            <translation>la hora del día, como 14.05</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The time of day, as 14:05</source>
            <translation>La hora del día, como 14:05</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>The transcript reads now as it did then.</source>
            <translation>La transcripción dice ahora lo mismo que entonces.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The transcript scrolls along while playing, until you scroll away.</source>
            <translation>La transcripción se desplaza durante la reproducción, hasta que se desplace a mano.</translation>
        </message>
        <message>
            <location filename="../../app/syncing.py"></location>
            <source>The two recordings could not be compared; set the time yourself.</source>
            <translation>No se pudieron comparar las dos grabaciones; indique el tiempo a mano.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>The two voices sound alike. Hear them one after the other:</source>
            <translation>Las dos voces se parecen. Escúchelas una tras otra:</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>The voice of {name} is forgotten.</source>
            <translation>La voz de {name} se ha olvidado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>The voice print is deleted and cannot be brought back. {name} is not recognised in new meetings. Copies in older backups go when those backups are replaced.</source>
            <translation>La huella de voz se elimina y no se puede recuperar. {name} no se reconoce en reuniones nuevas. Las copias que hay en copias de seguridad antiguas desaparecen cuando estas se sustituyen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>The voices of this meeting were not kept, so paragraphs cannot be compared.</source>
            <translation>No se conservaron las voces de esta reunión, así que los párrafos no se pueden comparar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The voices of this meeting were not kept. Transcribe it again to find its speakers anew.</source>
            <translation>No se conservaron las voces de esta reunión. Transcríbala de nuevo para volver a buscar sus hablantes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>The voices of this meeting were not kept. Transcribe it again, then try once more.</source>
            <translation>No se conservaron las voces de esta reunión. Transcríbala de nuevo y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <location filename="../../app/sentences.py"></location>
            <source>The voices of this meeting were not kept; transcribe it again to find its speakers anew.</source>
            <translation>No se conservaron las voces de esta reunión; transcríbala de nuevo para volver a buscar sus hablantes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/watching.py"></location>
            <source>The watched folder “{name}” is not there or cannot be read. It is looked for again by itself.</source>
            <translation>La carpeta vigilada «{name}» no está o no se puede leer. Hansard la sigue buscando.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>The whole meeting</source>
            <translation>La reunión completa</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>The words stay as they are, and so does every correction and every speaker you set by hand.</source>
            <translation>Las palabras se quedan como están, igual que cada corrección y cada hablante asignado a mano.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>Their share of all that is said, in percent</source>
            <translation>Su parte de todo lo que se dice, en porcentaje</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>theme, dark mode, light mode, colours</source>
            <translation>tema, modo oscuro, modo claro, colores</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>Then</source>
            <translation>Entonces</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Then the library is encrypted, file after file; you can go on working meanwhile, and each file is compared before the old one goes.</source>
            <translation>Después la biblioteca se cifra, archivo por archivo; entretanto se puede seguir trabajando, y cada archivo se compara antes de eliminar el anterior.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Then the name changes in all meetings, and the voice stays known.</source>
            <translation>Así el nombre cambia en todas las reuniones y la voz sigue siendo conocida.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Then this meeting becomes part of the stored voice.</source>
            <translation>Así esta reunión pasa a formar parte de la voz guardada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Then: {facts}</source>
            <translation>Entonces: {facts}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>There are no interrupted recordings.</source>
            <translation>No hay grabaciones interrumpidas.</translation>
        </message>
        <message>
            <location filename="../../app/arrangement_intents.py"></location>
            <source>There is a folder of that name already; choose another name.</source>
            <translation>Ya hay una carpeta con ese nombre; elija otro.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/code_entry.py"></location>
            <location filename="../../app/vault/codes.py"></location>
            <source>There is a typing error in this code; compare it with what you wrote down.</source>
            <translation>Este código tiene un error de escritura; compárelo con lo que anotó.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <source>There is next to nothing on one side of this place; choose one further inside.</source>
            <translation>A un lado de este lugar no queda casi nada; elija otro más hacia el interior.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exports.py"></location>
            <source>There is no audio to save.</source>
            <translation>No hay audio que guardar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>There is no backup yet.</source>
            <translation>Todavía no hay ninguna copia de seguridad.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>There is no device whose sound could be recorded.</source>
            <translation>No hay ningún dispositivo cuyo sonido se pueda grabar.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>there is no field “{name}”.</source>
            <translation>no hay ningún campo «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>there is no field “{name}”. Is “{other}” meant?</source>
            <translation>no hay ningún campo «{name}». ¿Se trata de «{other}»?</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>There is no microphone. Connect one, or record system audio only.</source>
            <translation>No hay micrófono. Conecte uno o grabe solo el audio del sistema.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>There is no other meeting to join this one with.</source>
            <translation>No hay otra reunión con la que unir esta.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>There is no recording in this folder.</source>
            <translation>En esta carpeta no hay ninguna grabación.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>There is no sound in this part; nothing was written.</source>
            <translation>No se ha escrito nada; en esta parte no hay sonido.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/sounding.py"></location>
            <source>There is no sound of {name} on this computer any more.</source>
            <translation>Ya no hay sonido de {name} en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>There is no space left for a recording. Free up space on the disk.</source>
            <translation>No queda espacio para una grabación. Libere espacio en el disco.</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>There is no space left for this file; nothing was lost. Free some space and try again.</source>
            <translation>No se ha perdido nada, pero no queda espacio para este archivo. Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/backup_intents.py"></location>
            <source>There is no such meeting in this backup; choose another backup.</source>
            <translation>Esa reunión no está en esta copia de seguridad; elija otra copia.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>There is no such meeting; 'hansard list' shows what there is.</source>
            <translation>No existe esa reunión; 'hansard list' muestra las que hay.</translation>
        </message>
        <message>
            <location filename="../../app/recordings/taking.py"></location>
            <source>There is no such recording any more.</source>
            <translation>Esa grabación ya no existe.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>There is no text.</source>
            <translation>No hay texto.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>There is nobody else.</source>
            <translation>No hay nadie más.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>There is not enough space on the disk.</source>
            <translation>No hay espacio suficiente en el disco.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>There is nothing to record from. Connect a microphone.</source>
            <translation>No hay nada desde donde grabar. Conecte un micrófono.</translation>
        </message>
        <message>
            <location filename="../../app/syncing.py"></location>
            <source>There is too little sound in one of these recordings to compare them by; set the time yourself.</source>
            <translation>Una de estas grabaciones tiene muy poco sonido para compararlas; indique el tiempo a mano.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>There was not enough memory to go on; what was finished is kept. Close other programs and try again.</source>
            <translation>Lo terminado se conserva; no hubo memoria suficiente para continuar. Cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <location filename="../../app/syncing.py"></location>
            <source>There was too little memory for this; nothing was changed.</source>
            <translation>No se ha cambiado nada; no hubo memoria suficiente.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>There was too little memory for this; nothing was written.</source>
            <translation>No se ha escrito nada; no hubo memoria suficiente.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>There was too little memory to finish this recording. It is kept as it is.</source>
            <translation>No hubo memoria suficiente para terminar esta grabación. Se conserva tal como está.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/orders.py"></location>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>These options do not fit together.</source>
            <translation>Estas opciones no son compatibles entre sí.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <source>These were recorded at the same time, so neither comes after the other; join them as recordings of two devices.</source>
            <translation>Estas reuniones se grabaron al mismo tiempo, así que ninguna va después de la otra; únalas como grabaciones de dos dispositivos.</translation>
        </message>
        <message>
            <source>These were recorded at the same time, so neither comes after the other; they stay two meetings.</source>
            <translation type="vanished">Estas reuniones se grabaron al mismo tiempo, así que ninguna va después de la otra; siguen siendo dos.</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>These words were recognised, but probably nobody said them: recognisers make up text in silence and noise. Listen, and put back what is right.</source>
            <translation>Estas palabras se reconocieron, pero probablemente nadie las dijo: en el silencio y el ruido, los reconocedores inventan texto. Escuche y recupere lo que sea correcto.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>They agreed; recognise them</source>
            <translation>Está de acuerdo; reconocer</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>They are offered while you type a speaker's name, in every meeting.</source>
            <translation>Se ofrecen al escribir el nombre de un hablante, en todas las reuniones.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>They stay there for 30 days and can be restored until then.</source>
            <translation>Quedan allí 30 días y hasta entonces se pueden restaurar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Third in the queue, about {time}.</source>
            <translation>Tercera en la cola, aprox. {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Third in the queue.</source>
            <translation>Tercera en la cola.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>This and following until next change</source>
            <translation>Este y los siguientes hasta el próximo cambio</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>This backup cannot be read.</source>
            <translation>Esta copia de seguridad no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>This backup holds no meetings.</source>
            <translation>Esta copia de seguridad no contiene reuniones.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>This backup holds {n} meetings of {day}.</source>
            <extracomment>One: This backup holds {n} meeting of {day}.</extracomment>
            <translation>
                <numerusform>Esta copia de seguridad contiene {n} reunión del {day}.</numerusform>
                <numerusform>Esta copia de seguridad contiene {n} reuniones del {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>This backup holds {n} meetings, from {first} to {last}.</source>
            <extracomment>One: This backup holds {n} meeting, from {first} to {last}.</extracomment>
            <translation>
                <numerusform>Esta copia de seguridad contiene {n} reunión, del {first} al {last}.</numerusform>
                <numerusform>Esta copia de seguridad contiene {n} reuniones, del {first} al {last}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>This cannot be played here.</source>
            <translation>Esto no se puede reproducir aquí.</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>This cannot be undone any more.</source>
            <translation>Esto ya no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>This computer cannot write that kind of sound; choose FLAC or WAV.</source>
            <translation>Este ordenador no puede escribir ese tipo de sonido; elija FLAC o WAV.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>This computer has no keyring that keeps its key.</source>
            <translation>Este ordenador no tiene ningún llavero que guarde su clave.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>This computer has no keyring that protects what it holds, so the recovery code is asked for at each start.</source>
            <translation>Este ordenador no tiene un llavero que proteja lo que guarda, así que el código de recuperación se pide en cada inicio.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>This computer has no keyring to keep it in: it is used until Hansard is closed.</source>
            <translation>Este ordenador no tiene un llavero donde guardarlo: se usa hasta que se cierre Hansard.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>This computer's keyring opens it without asking; a recovery code opens it everywhere else.</source>
            <translation>El llavero de este ordenador la abre sin preguntar; en cualquier otro lugar la abre un código de recuperación.</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>This could not be saved last time, and its place has changed: {words}</source>
            <translation>Esto no se pudo guardar la última vez y su lugar ha cambiado: {words}</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>This did not work; the library was not changed.</source>
            <translation>La biblioteca no ha cambiado; esto no ha funcionado.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This file cannot be opened; check that it exists and that you may read it.</source>
            <translation>No se puede abrir este archivo; compruebe que existe y que tiene permiso para leerlo.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This file is empty.</source>
            <translation>Este archivo está vacío.</translation>
        </message>
        <message>
            <location filename="../../app/vault/held.py"></location>
            <source>This file is encrypted, and its library is not open; nothing was changed.</source>
            <translation>No se ha cambiado nada; este archivo está cifrado y su biblioteca no está abierta.</translation>
        </message>
        <message>
            <location filename="../../app/foreign/values.py"></location>
            <source>This file is larger than any transcript; nothing was changed.</source>
            <translation>No se ha cambiado nada; este archivo es más grande que cualquier transcripción.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This file is protected against copying and cannot be read; export it without protection first.</source>
            <translation>Este archivo está protegido contra copia y no se puede leer; expórtelo antes sin protección.</translation>
        </message>
        <message>
            <location filename="../../app/bundle/__init__.py"></location>
            <source>This file was made by a newer version of Hansard; update Hansard to open it.</source>
            <translation>Este archivo se creó con una versión más reciente de Hansard; actualice Hansard para abrirlo.</translation>
        </message>
        <message>
            <location filename="../../app/watching.py"></location>
            <source>This folder belongs to Hansard's own library, whose recordings are meetings already; choose another one.</source>
            <translation>Esta carpeta pertenece a la propia biblioteca de Hansard, cuyas grabaciones ya son reuniones; elija otra.</translation>
        </message>
        <message>
            <location filename="../../app/erasing.py"></location>
            <source>This folder is not where Hansard keeps recordings; it was left as it is.</source>
            <translation>Esta carpeta no es donde Hansard guarda las grabaciones; se ha dejado como estaba.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>This frees {size}. Texts, names and notes stay, and can still be corrected; nothing can be played or transcribed again. The sound cannot be brought back. From then on, sound goes by itself when it is {days} days old.</source>
            <translation>Esto libera {size}. Los textos, los nombres y las notas se conservan y se pueden seguir corrigiendo; no se podrá volver a reproducir ni a transcribir nada. El sonido no se puede recuperar. A partir de entonces, el sonido se quita solo cuando tiene {days} días.</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>This frees {size}. The text stays; nothing can be played or transcribed again. This cannot be undone.</source>
            <translation>Esto libera {size}. El texto se conserva; no se podrá volver a reproducir ni a transcribir nada. Esto no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This is a playlist or a script that points to other files; choose the recording itself.</source>
            <translation>Esto es una lista de reproducción o un script que apunta a otros archivos; elija la grabación misma.</translation>
        </message>
        <message>
            <location filename="../../app/import_intents.py"></location>
            <source>This is another recording than the one of this meeting, so nothing was changed.</source>
            <translation>No se ha cambiado nada, porque esta grabación no es la de esta reunión.</translation>
        </message>
        <message>
            <location filename="../../app/bundle/__init__.py"></location>
            <source>This is not a Hansard file, or it is damaged; nothing was taken in. Ask for it again.</source>
            <translation>No se ha incorporado nada: este no es un archivo de Hansard o está dañado. Pida que se lo envíen de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/foreign/values.py"></location>
            <source>This is not a transcript that Hansard can read; it takes subtitles, and transcripts of Whisper, Otter, Zoom, Teams, oTranscribe, noScribe, Buzz and ELAN.</source>
            <translation>Esta no es una transcripción que Hansard pueda leer; admite subtítulos y transcripciones de Whisper, Otter, Zoom, Teams, oTranscribe, noScribe, Buzz y ELAN.</translation>
        </message>
        <message>
            <location filename="../../app/vault/unlocking.py"></location>
            <source>This is not the recovery code of this library; nothing was changed.</source>
            <translation>No se ha cambiado nada; este no es el código de recuperación de esta biblioteca.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>This is not {name}</source>
            <translation>No es {name}</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <location filename="../../app/recordings/taking.py"></location>
            <source>This is still being recorded.</source>
            <translation>Esto todavía se está grabando.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This is the recovery code from now on; the one before opens nothing any more.</source>
            <translation>Este es el código de recuperación a partir de ahora; el anterior ya no abre nada.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This is the recovery code. Write it down and keep it apart from this computer: without it and without the keyring nobody can ever read this library again. It is shown only this once.</source>
            <translation>Este es el código de recuperación. Anótelo y guárdelo lejos de este ordenador: sin él y sin el llavero, nadie podrá leer nunca más esta biblioteca. Se muestra solo esta vez.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This library is being decrypted; some files still are encrypted.</source>
            <translation>Esta biblioteca se está descifrando; algunos archivos siguen cifrados.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This library is being encrypted; some files still are as they were.</source>
            <translation>Esta biblioteca se está cifrando; algunos archivos siguen como estaban.</translation>
        </message>
        <message>
            <location filename="../../app/vault/record.py"></location>
            <source>This library is encrypted and the file vault.json, which the recovery code needs, is missing or damaged; nothing was changed. Put a copy of vault.json back into the library's folder.</source>
            <translation>No se ha cambiado nada. Esta biblioteca está cifrada y el archivo vault.json, que el código de recuperación necesita, falta o está dañado. Vuelva a poner una copia de vault.json en la carpeta de la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../app/vault/unlocking.py"></location>
            <source>This library is encrypted, and the system's keyring does not open it now. Nothing was changed; the recovery code opens it.</source>
            <translation>Esta biblioteca está cifrada y el llavero del sistema no la abre ahora. No se ha cambiado nada; la abre el código de recuperación.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>This library is encrypted.</source>
            <translation>Esta biblioteca está cifrada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>This library is encrypted. Only the recovery code opens it.</source>
            <translation>Esta biblioteca está cifrada. Solo la abre el código de recuperación.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>This library is encrypted. This computer's keyring opens it; the recovery code, too.</source>
            <translation>Esta biblioteca está cifrada. La abre el llavero de este ordenador, y también el código de recuperación.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/keeper.py"></location>
            <source>This library is in a folder that is synchronised with other computers. Keep it elsewhere and synchronise its backups.</source>
            <translation>Esta biblioteca está en una carpeta que se sincroniza con otros ordenadores. Guárdela en otro lugar y sincronice sus copias de seguridad.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This library is not encrypted any more.</source>
            <translation>Esta biblioteca ya no está cifrada.</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <location filename="../../app/ui/vault/field.py"></location>
            <location filename="../../app/vault_intents.py"></location>
            <source>This library is not encrypted.</source>
            <translation>Esta biblioteca no está cifrada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/keeper.py"></location>
            <source>This library is on a network drive, where other programs may damage it. Keep it on this computer; backups may lie anywhere.</source>
            <translation>Esta biblioteca está en una unidad de red, donde otros programas pueden dañarla. Guárdela en este ordenador; las copias de seguridad pueden estar en cualquier lugar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>This library was made by a newer version of Hansard.</source>
            <translation>Esta biblioteca se creó con una versión más reciente de Hansard.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>This library was made by a newer version of Hansard; update Hansard to open it.</source>
            <translation>Esta biblioteca se creó con una versión más reciente de Hansard; actualice Hansard para abrirla.</translation>
        </message>
        <message>
            <location filename="../../app/care/reading_copy.py"></location>
            <source>This meeting cannot be read by this version; nothing was changed.</source>
            <translation>No se ha cambiado nada; esta versión no puede leer esta reunión.</translation>
        </message>
        <message>
            <location filename="../../app/bringing_back.py"></location>
            <source>This meeting cannot be read in this backup; nothing was changed. Choose another backup.</source>
            <translation>No se ha cambiado nada; esta reunión no se puede leer en esta copia de seguridad. Elija otra copia.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/making.py"></location>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>This meeting has no sound to export.</source>
            <translation>Esta reunión no tiene sonido que exportar.</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>This meeting has no sound to transcribe; add the sound first.</source>
            <translation>Esta reunión no tiene sonido que transcribir; añada antes el sonido.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/playing/soundless.py"></location>
            <location filename="../../app/ui/searching/opening.py"></location>
            <source>This meeting has no sound.</source>
            <translation>Esta reunión no tiene sonido.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/making.py"></location>
            <source>This meeting has no text yet; transcribe it first.</source>
            <translation>Esta reunión todavía no tiene texto; transcríbala primero.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>This meeting has not been transcribed; do that first.</source>
            <translation>Esta reunión no está transcrita; transcríbala primero.</translation>
        </message>
        <message>
            <location filename="../../app/import_intents.py"></location>
            <source>This meeting has sound already; it stays as it is.</source>
            <translation>Esta reunión ya tiene sonido; se queda como está.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>This meeting is being worked on again. Your corrections are kept.</source>
            <translation>Se está procesando de nuevo esta reunión. Sus correcciones se conservan.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>This meeting is being worked on.</source>
            <translation>Se está procesando esta reunión.</translation>
        </message>
        <message>
            <source>This meeting is in the trash until you restore it.</source>
            <translation type="vanished">Esta reunión está en la papelera hasta que la restaure.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>This meeting is in the trash; restore it first.</source>
            <translation>Esta reunión está en la papelera; restáurela primero.</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>This meeting is still being transcribed; wait until that is done, or stop it.</source>
            <translation>Esta reunión aún se está transcribiendo; espere a que termine o deténgala.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/waiting.py"></location>
            <source>This meeting waits its turn.</source>
            <translation>Esta reunión espera su turno.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>This model's authors ask who downloads it: a token from their page is needed.</source>
            <translation>Los autores de este modelo preguntan quién lo descarga: se necesita un token de su página.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>This paragraph</source>
            <translation>Este párrafo</translation>
        </message>
        <message>
            <location filename="../../app/recordings/taking.py"></location>
            <source>This recording could not be put together twice. It is kept as it is, and its raw audio can be saved.</source>
            <translation>Esta grabación no se pudo montar en dos intentos. Se conserva tal como está y su audio en bruto se puede guardar.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>This recording could not be put together. It is kept as it is, and its raw audio can be saved.</source>
            <translation>No se pudo montar esta grabación. Se conserva tal como está y su audio en bruto se puede guardar.</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>This recording holds no sound.</source>
            <translation>Esta grabación no contiene sonido.</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>This recording is too long to be put into the page; choose “In a file beside it”. Nothing was written.</source>
            <translation>No se ha escrito nada. Esta grabación es demasiado larga para incluirla en la página; elija «En un archivo aparte».</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>This system does not let programs record what the computer plays.</source>
            <translation>Este sistema no deja que los programas graben lo que reproduce el ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>This takes a moment.</source>
            <translation>Tarda un momento.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This video has no sound, so there is nothing to write down.</source>
            <translation>Este vídeo no tiene sonido, así que no hay nada que transcribir.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>This week</source>
            <translation>Esta semana</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Those files cannot be read.</source>
            <translation>Esos archivos no se pueden leer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>threshold, gaps</source>
            <translation>umbral, huecos</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tibetan</source>
            <translation>Tibetano</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Tick all</source>
            <translation>Marcar todo</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Tick none</source>
            <translation>Desmarcar todo</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Times</source>
            <translation>Tiempos</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>title and date, which are estimates</source>
            <translation>título y fecha, que son aproximados</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Title now: {title}</source>
            <translation>Título ahora: {title}</translation>
        </message>
        <message>
            <source>Title of the meeting</source>
            <translation type="vanished">Título de la reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Title of this recording</source>
            <translation>Título de esta grabación</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Title · {when}</source>
            <translation>Título · {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Titles, notes and names</source>
            <translation>Títulos, notas y nombres</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>To</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Today {time}</source>
            <translation>Hoy {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Tone over the sound</source>
            <translation>Tono sobre el sonido</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Took</source>
            <translation>Tiempo empleado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/watching.py"></location>
            <source>Took in {n} files from watched folders.</source>
            <extracomment>One: Took in {n} file from a watched folder.</extracomment>
            <translation>
                <numerusform>Se incorporó {n} archivo de una carpeta vigilada.</numerusform>
                <numerusform>Se incorporaron {n} archivos de carpetas vigiladas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Took in {n} meetings from “{name}”.</source>
            <extracomment>One: Took in {n} meeting from “{name}”.</extracomment>
            <translation>
                <numerusform>Se incorporó {n} reunión de «{name}».</numerusform>
                <numerusform>Se incorporaron {n} reuniones de «{name}».</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/watching.py"></location>
            <source>Took in “{name}” from a watched folder.</source>
            <translation>Se incorporó «{name}» de una carpeta vigilada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Took “{name}” off {n} meetings.</source>
            <extracomment>One: Took “{name}” off {n} meeting.</extracomment>
            <translation>
                <numerusform>Se quitó «{name}» de {n} reunión.</numerusform>
                <numerusform>Se quitó «{name}» de {n} reuniones.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Tracks</source>
            <translation>Pistas</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/meeting_jobs.py"></location>
            <source>Transcribe</source>
            <translation>Transcribir</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_jobs.py"></location>
            <source>Transcribe again</source>
            <translation>Transcribir de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>transcribe again</source>
            <translation>transcribir de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Transcribe again…</source>
            <translation>Transcribir de nuevo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Transcribe as English anyway</source>
            <translation>Transcribir como si fuera inglés</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>transcribe meeting</source>
            <translation>transcribir reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Transcribe with {name}</source>
            <translation>Transcribir con {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>transcribe {count} meetings</source>
            <translation>transcribir {count} reuniones</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Transcribe…</source>
            <translation>Transcribir…</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Transcribing</source>
            <translation>Transcribiendo</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Transcribing {percent}</source>
            <translation>Transcribiendo {percent}</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/transcript/view.py"></location>
            <source>Transcript</source>
            <translation>Transcripción</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Transcription</source>
            <translation>Transcripción</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Transcripts</source>
            <translation>Transcripciones</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Translate to English</source>
            <translation>Traducir al inglés</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>translation</source>
            <translation>traducción</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>Trash is empty.</source>
            <translation>La papelera está vacía.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Trash is empty. Deleted meetings can be restored from here for 30 days.</source>
            <translation>La papelera está vacía. Las reuniones eliminadas se pueden restaurar desde aquí durante 30 días.</translation>
        </message>
        <message>
            <source>Trash is empty. Deleted meetings can be restored from here.</source>
            <translation type="vanished">La papelera está vacía. Las reuniones eliminadas se pueden restaurar desde aquí.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>True where somebody else begins to speak</source>
            <translation>Verdadero donde empieza a hablar otra persona</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Try again: {title}</source>
            <translation>Intentar de nuevo: {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Try the keyring again</source>
            <translation>Probar de nuevo el llavero</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Try the sample meeting</source>
            <translation>Probar la reunión de muestra</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Turkmen</source>
            <translation>Turcomano</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Turns</source>
            <translation>Turnos</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Turns: talking until somebody else has the floor. Interjections under {seconds} s do not count.</source>
            <translation>Turnos: hablar hasta que otra persona tiene la palabra. Las interjecciones de menos de {seconds} s no cuentan.</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <location filename="../../app/ui/recording/notes.py"></location>
            <source>Type notes here. Each line keeps the time you wrote it.</source>
            <translation>Escriba notas aquí. Cada línea conserva la hora en que la escribió.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Type the code back</source>
            <translation>Escribir el código de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>Type what you want to do</source>
            <translation>Escriba lo que quiere hacer</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Ukrainian</source>
            <translation>Ucraniano</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Unclear words</source>
            <translation>Palabras dudosas</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Unclear words checked</source>
            <translation>Palabras dudosas revisadas</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>Understood</source>
            <translation>Entendido</translation>
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
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Undone: {step}.</source>
            <translation>Deshecho: {step}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Unknown device</source>
            <translation>Dispositivo desconocido</translation>
        </message>
        <message>
            <location filename="../../app/export/labels.py"></location>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/history/comparison.py"></location>
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>Unknown speaker</source>
            <translation>Hablante desconocido</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>unplugged, fallback, headset</source>
            <translation>desconectado, alternativa, auriculares</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Unsaved changes.txt</source>
            <translation>Cambios sin guardar.txt</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>untag meeting</source>
            <translation>quitar etiqueta de la reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>untag {count} meetings</source>
            <translation>quitar etiqueta de {count} reuniones</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Until {day}</source>
            <translation>Hasta el {day}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Up to 15 min</source>
            <translation>Hasta 15 min</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Up to {length}</source>
            <translation>Hasta {length}</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Update NVIDIA's driver (version 580 or newer serves everything here), restart the computer, and run 'hansard doctor' again.</source>
            <translation>Actualice el controlador de NVIDIA (la versión 580 o posterior sirve para todo aquí), reinicie el ordenador y ejecute 'hansard doctor' de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Updates</source>
            <translation>Actualizaciones</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Use a model file I already have…</source>
            <translation>Usar un archivo de modelo que ya tengo…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Use another device when one is lost</source>
            <translation>Usar otro dispositivo si se pierde uno</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Use here instead</source>
            <translation>Usar aquí</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Use the built-in recogniser</source>
            <translation>Usar el reconocedor integrado</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Use this code</source>
            <translation>Usar este código</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Use this model</source>
            <translation>Usar este modelo</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Use this name</source>
            <translation>Usar este nombre</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Uzbek</source>
            <translation>Uzbeko</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>vault, password, key, recovery code, keyring, encrypt, decrypt, SQLCipher, protect</source>
            <translation>bóveda, contraseña, clave, código de recuperación, llavero, cifrar, descifrar, SQLCipher, proteger</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Verify</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Verify all</source>
            <translation>Comprobar todos</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>version, licences, copy diagnostics, report, bug</source>
            <translation>versión, licencias, copiar diagnóstico, informe, error</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Vietnamese</source>
            <translation>Vietnamita</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>vocabulary, custom words, spelling, jargon</source>
            <translation>vocabulario, palabras propias, ortografía, jerga</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>voice print, recognise, biometric</source>
            <translation>huella de voz, reconocer, biometría</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Voices</source>
            <translation>Voces</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>Voices are not recognised any more. What is stored stays until you forget it.</source>
            <translation>Las voces ya no se reconocen. Lo guardado se conserva hasta que se olvide.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Voices are not recognised.</source>
            <translation>Las voces no se reconocen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/volume.py"></location>
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Waiting for audio…</source>
            <translation>Esperando audio…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Waiting for the speech model</source>
            <translation>Esperando el modelo de voz</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/desk.py"></location>
            <source>Waiting for the speech model  ·  {percent} %</source>
            <translation>Esperando el modelo de voz  ·  {percent} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/desk.py"></location>
            <source>Waiting for the speech model  ·  {percent} % · paused</source>
            <translation>Esperando el modelo de voz  ·  {percent} % · en pausa</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Waiting · about {time} of work</source>
            <translation>En espera · aprox. {time} de trabajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Waiting · less than a minute of work</source>
            <translation>En espera · menos de un minuto de trabajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Waiting · {length}</source>
            <translation>En espera · {length}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>watch folder, automatic import, recorder, hot folder</source>
            <translation>vigilar carpeta, importación automática, grabadora, carpeta activa</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Watch folders inside them too</source>
            <translation>Vigilar también las carpetas que contienen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>Watched folders</source>
            <translation>Carpetas vigiladas</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>Web page (.html)</source>
            <translation>Página web (.html)</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Welsh</source>
            <translation>Galés</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Went on after it was stopped, {n} times.</source>
            <extracomment>One: Went on after it was stopped, {n} time.</extracomment>
            <translation>
                <numerusform>Continuó después de detenerse, {n} vez.</numerusform>
                <numerusform>Continuó después de detenerse, {n} veces.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/care/restoring.py"></location>
            <source>What could be read of the damaged file is in a new one.</source>
            <translation>Lo que se pudo leer del archivo dañado está en uno nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>What does the work</source>
            <translation>Qué hace el trabajo</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>What encryption does</source>
            <translation>Qué hace el cifrado</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <source>What follows explains the fields and is left out of exports.</source>
            <translation>Lo que sigue explica los campos y no aparece en las exportaciones.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>What has been recorded is safe on disk.</source>
            <translation>Lo grabado está a salvo en el disco.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>What is finished is kept.</source>
            <translation>Lo terminado se conserva.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>What is in your trash can also be restored there.</source>
            <translation>Lo que está en la papelera también se puede restaurar allí.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>What is said</source>
            <translation>Lo que se dice</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>What is said, in order</source>
            <translation>Lo que se dice, por orden</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>What it recorded is safe. This side waits and goes on by itself when the device is back.</source>
            <translation>Lo que grabó está a salvo. Este lado espera y continúa por sí solo cuando vuelva el dispositivo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>What J and L, the two buttons and a headset's keys move by.</source>
            <translation>Lo que avanzan o retroceden J y L, los dos botones y las teclas de unos auriculares.</translation>
        </message>
        <message>
            <source>What tells speakers apart is kept with each meeting and compared within it only. Nobody is recognised from one meeting to the next.</source>
            <translation type="vanished">Lo que distingue a los hablantes se guarda con cada reunión y se compara solo dentro de ella. No se reconoce a nadie de una reunión a otra.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>What tells speakers apart is kept with each meeting. Somebody is recognised in another meeting only where you turned that on in the list of voices, and only people you chose.</source>
            <translation>Lo que distingue a los hablantes se guarda con cada reunión. Solo se reconoce a alguien en otra reunión si está activado en la lista de voces, y solo a las personas elegidas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>What was heard cannot be played here.</source>
            <translation>Lo que se oyó no se puede reproducir aquí.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>What was recorded is safe on disk. The computer may be very busy; this goes away by itself.</source>
            <translation>Lo grabado está a salvo en el disco. Puede que el ordenador esté muy ocupado; esto se resuelve solo.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>What was recorded is safe up to then.</source>
            <translation>Lo grabado hasta ese punto está a salvo.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <source>What was said</source>
            <translation>Qué se dijo</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>What was then and what is now</source>
            <translation>Lo que había antes y lo que hay ahora</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>When a line was written</source>
            <translation>Cuándo se escribió una línea</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>When a transcription ends while another program is in front, the system says so.</source>
            <translation>Si una transcripción termina con otro programa delante, el sistema avisa.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>When it begins, as 03:20</source>
            <translation>Cuándo empieza, como 03:20</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>When it ends</source>
            <translation>Cuándo termina</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>When it is</source>
            <translation>Cuándo es</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>When they are, Hansard suggests who a speaker may be, from people you have named before. A voice print is a description of how someone sounds. It stays on this computer. Ask the person first.</source>
            <translation>Cuando se reconocen, Hansard sugiere quién puede ser un hablante a partir de personas a las que ya se puso nombre. Una huella de voz es una descripción de cómo suena alguien. Se queda en este ordenador. Pregunte antes a la persona.</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Where to look</source>
            <translation>Dónde buscar</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Where to put the texts</source>
            <translation>Dónde poner los textos</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>while editing a paragraph</source>
            <translation>al editar un párrafo</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>While Hansard is open, audio and video that appears in these folders is taken in and transcribed by itself, once it is complete. What is in them already stays as it is. Files there are only read.</source>
            <translation>Mientras Hansard está abierto, el audio y el vídeo que aparecen en estas carpetas se incorporan y se transcriben solos, en cuanto están completos. Lo que ya hay en ellas se queda como está. Los archivos de allí solo se leen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>While reading. Off, they do nothing there: good for dictation and for unsteady hands.</source>
            <translation>Al leer. Desactivado, ahí no hacen nada: útil para dictar y para manos inseguras.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>While recording, time and levels stay in view, with a button to stop.</source>
            <translation>Al grabar, el tiempo y los niveles quedan a la vista, con un botón para detener.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Who is heard</source>
            <translation>A quién se oye</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Who is who is written to “{name}”, apart.</source>
            <translation>Quién es quién se escribe aparte, en «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>Who is {name} of the second recording?</source>
            <translation>¿Quién es {name} de la segunda grabación?</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>Who of the second is who of the first?</source>
            <translation>¿Quién de la segunda es quién de la primera?</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Who said this?</source>
            <translation>¿Quién dijo esto?</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>Who speaks</source>
            <translation>Quién habla</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>Who speaks, in order</source>
            <translation>Quién habla, por orden</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <source>Who spoke</source>
            <translation>Quién habló</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Who spoke is known when the text is ready.</source>
            <translation>Se sabe quién habló cuando el texto está listo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Whole words only</source>
            <translation>Solo palabras completas</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>With a model of {size}, search also finds what says the same in other words. It works on this computer; nothing is sent anywhere.</source>
            <translation>Con un modelo de {size}, la búsqueda encuentra también lo que dice lo mismo con otras palabras. Funciona en este ordenador; no se envía nada a ninguna parte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>With it the other library can tell the voices apart anew. How somebody sounds is theirs: ask them first.</source>
            <translation>Con ello, la otra biblioteca puede volver a distinguir las voces. Cómo suena alguien es algo suyo: pregunte antes a las personas.</translation>
        </message>
        <message>
            <source>With it the other library can tell the voices apart anew. It is a description of people's bodies: ask them first.</source>
            <translation type="vanished">Con ello, la otra biblioteca puede volver a distinguir las voces. Es una descripción de rasgos físicos de las personas: pregúnteles antes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>With the {time} that really lay between them, as silence</source>
            <translation>Con el silencio que hubo realmente entre ellas: {time}</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>Without</source>
            <translation>Sin grabación</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Without a download the built-in recogniser does the work: English only, and far less accurate.</source>
            <translation>Sin descarga, el trabajo lo hace el reconocedor integrado: solo inglés y mucho menos preciso.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Without a key</source>
            <translation>Sin lista de equivalencias</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Without sound</source>
            <translation>Sin sonido</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Without sound, nobody's voice can be told apart.</source>
            <translation>Sin sonido no se pueden distinguir las voces.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>Without {names}, who are dimmed and passed over.</source>
            <extracomment>One: Without {names}, who is dimmed and passed over.</extracomment>
            <translation>
                <numerusform>Sin {names}, que se atenúa y se salta.</numerusform>
                <numerusform>Sin {names}, que se atenúan y se saltan.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/export/word_document.py"></location>
            <source>Word document (.docx)</source>
            <translation>Documento de Word (.docx)</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Word documents (*.docx)</source>
            <translation>Documentos de Word (*.docx)</translation>
        </message>
        <message>
            <location filename="../../app/export/template_document.py"></location>
            <source>Word, your own template (.docx)</source>
            <translation>Word, plantilla propia (.docx)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Words &amp;left out…</source>
            <translation>&amp;Palabras omitidas…</translation>
        </message>
        <message>
            <location filename="../../app/ui/about_text.py"></location>
            <source>Words left out</source>
            <translation>Palabras omitidas</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Words the model would not know are spelt like this. The built-in model cannot use them.</source>
            <translation>Las palabras que el modelo no conocería se escriben así. El modelo integrado no puede usarlas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Words to redact, one a line</source>
            <translation>Palabras que ocultar, una por línea</translation>
        </message>
        <message>
            <location filename="../../app/export/nist.py"></location>
            <source>Words with times (.ctm)</source>
            <translation>Palabras con tiempos (.ctm)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Words/min</source>
            <translation>Palabras/min</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Words/min: words in a minute of talk time, where there are {least} s of it at least.</source>
            <translation>Palabras/min: palabras por minuto de tiempo de palabra, donde hay al menos {least} s de él.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Work in progress</source>
            <translation>Trabajo en curso</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Worked</source>
            <translation>Procesada</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>worn by one person</source>
            <translation>llevado por una sola persona</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Write this recovery code down</source>
            <translation>Anote este código de recuperación</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Writes down who said what. Free software under the MIT licence. Diagnostics hold versions, settings and counts: no titles, names or paths.</source>
            <translation>Pone por escrito quién dijo qué. Software libre con licencia MIT. El diagnóstico contiene versiones, ajustes y recuentos: ni títulos, ni nombres, ni rutas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Writes the text</source>
            <translation>Escribe el texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Writing the file, and reading it back. Your meetings are not changed.</source>
            <translation>Escribiendo el archivo y volviéndolo a leer. Sus reuniones no cambian.</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Writing the text</source>
            <translation>Escribiendo el texto</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Written down</source>
            <translation>Transcrita</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Yes, add this meeting</source>
            <translation>Sí, añadir esta reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Yes, the same person</source>
            <translation>Sí, es la misma persona</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Yesterday {time}</source>
            <translation>Ayer {time}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Yiddish</source>
            <translation>Yidis</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Yoruba</source>
            <translation>Yoruba</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/captions_model.py"></location>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>You can listen now.</source>
            <translation>Ya se puede escuchar.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>You can record or import now. The text is written as soon as the model is ready.</source>
            <translation>Ya se puede grabar o importar. El texto se escribe en cuanto el modelo esté listo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>You have agreed to this rule; sound goes by itself.</source>
            <translation>Esta regla está aceptada; el sonido se quita solo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Your account has not agreed to this model's conditions yet. Agree on its page, then go on.</source>
            <translation>Su cuenta todavía no ha aceptado las condiciones de este modelo. Acéptelas en su página y continúe.</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>Your files are not changed.</source>
            <translation>Sus archivos no se modifican.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Your last change is not saved yet.</source>
            <translation>El último cambio todavía no está guardado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <location filename="../../app/ui/saving.py"></location>
            <source>Your last change is not saved yet. Try again in a moment.</source>
            <translation>El último cambio todavía no está guardado. Inténtelo de nuevo dentro de un momento.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Your last change is not saved yet. {why}</source>
            <translation>El último cambio todavía no está guardado. {why}</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Your library is encrypted, and this file is not: whoever has it can read and hear everything.</source>
            <translation>Su biblioteca está cifrada y este archivo no: quien lo tenga puede leerlo y oírlo todo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>Zip files</source>
            <translation>Archivos zip</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>zoom, font, scale, larger, smaller</source>
            <translation>zoom, letra, fuente, escala, más grande, más pequeño</translation>
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
            <translation>{button} {name}</translation>
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
            <translation>{deleted}  ·  desaparece el {day}</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{deleted}. It goes for good on {day} unless you restore it.</source>
            <translation>{deleted}. Desaparece para siempre el {day} si no se restaura.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{detail} Free some space, then go on. {goes_on}</source>
            <translation>{detail} Libere espacio y continúe. {goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{device} delivers sound at the wrong speed.</source>
            <translation>{device} entrega el sonido a una velocidad incorrecta.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{device} is too loud.</source>
            <translation>{device} suena demasiado fuerte.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{device} was swapped for another device by the system.</source>
            <translation>{device}: el sistema ha puesto otro dispositivo en su lugar.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{device} was unplugged.</source>
            <translation>{device} se ha desconectado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>{doing}  ·  {time} left</source>
            <translation>{doing}  ·  quedan {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{host} asks to wait a little. {goes_on}</source>
            <translation>{host} pide esperar un poco. {goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{host} does not have this model any more. Updating Hansard may help.</source>
            <translation>{host} ya no tiene este modelo. Actualizar Hansard puede ayudar.</translation>
        </message>
        <message>
            <location filename="../../app/export/clock.py"></location>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <location filename="../../app/export/clock.py"></location>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../app/translation.py"></location>
            <source>{items} and {last}</source>
            <translation>{items} y {last}</translation>
        </message>
        <message>
            <location filename="../../app/translation.py"></location>
            <source>{items}, {item}</source>
            <translation>{items}, {item}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>{keys} (off)</source>
            <translation>{keys} (desactivado)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcut_rules.py"></location>
            <source>{keys} is already used for {command}.</source>
            <translation>{keys} ya se usa para {command}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcut_rules.py"></location>
            <source>{keys} opens the menus.</source>
            <translation>{keys} abre los menús.</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>{keys} shows all keys, and {palette} finds any command by its words.</source>
            <translation>{keys} muestra todas las teclas y {palette} encuentra cualquier comando por sus palabras.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcut_rules.py"></location>
            <source>{keys} types something. Use it together with Ctrl or Alt.</source>
            <translation>{keys} escribe algo. Úselo junto con Ctrl o Alt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>{keys}, changed</source>
            <translation>{keys}, cambiado</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>{key} goes to the next word that may be wrong; {right} says that it is right.</source>
            <translation>{key} va a la siguiente palabra que puede estar mal; {right} indica que es correcta.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>{kind} file</source>
            <translation>archivo {kind}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>{language} is more than this model knows</source>
            <translation>Este modelo no conoce este idioma: {language}</translation>
        </message>
        <message>
            <location filename="../../app/exporting/making.py"></location>
            <location filename="../../app/ui/job_board.py"></location>
            <source>{length} of sound</source>
            <translation>{length} de sonido</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>{length} or longer</source>
            <translation>{length} o más</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{line}.</source>
            <translation>{line}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{line}. Speaker names come at the end.</source>
            <translation>{line}. Los nombres de los hablantes llegan al final.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{line}. The words and your corrections stay as they are.</source>
            <translation>{line}. Las palabras y sus correcciones se quedan como están.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{matches} in {n} meetings</source>
            <extracomment>One: {matches} in {n} meeting</extracomment>
            <translation>
                <numerusform>{matches} en {n} reunión</numerusform>
                <numerusform>{matches} en {n} reuniones</numerusform>
            </translation>
        </message>
        <message>
            <source>{matches} · the first {shown} shown</source>
            <translation type="vanished">{matches} · se muestran las primeras {shown}</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>{menu}, on</source>
            <translation>{menu}, activado</translation>
        </message>
        <message>
            <location filename="../../app/export/clock.py"></location>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{models}.</source>
            <translation>{models}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{models}. From {hosts}.</source>
            <translation>{models}. De {hosts}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>{names} is not connected; another device is recorded.</source>
            <translation>Sin conexión: {names}. Se graba otro dispositivo.</translation>
        </message>
        <message>
            <source>{names} will be skipped</source>
            <translation type="vanished">Sin incluir: {names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>{names} will be skipped: not audio or video.</source>
            <translation>Sin incluir {names}: no es audio ni vídeo.</translation>
        </message>
        <message>
            <source>{names}: in both, so one person each. All others stay apart; merge them under Speakers.</source>
            <translation type="vanished">{names}: en ambas, así que cada nombre es una sola persona. Los demás siguen separados; se pueden fusionar en «Hablantes».</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>{names}: not audio or video.</source>
            <translation>{names}: no es audio ni vídeo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>{name} (not connected)</source>
            <translation>{name} (sin conectar)</translation>
        </message>
        <message>
            <location filename="../../app/ui/plain.py"></location>
            <source>{name} ({keys})</source>
            <translation>{name} ({keys})</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{name} is already in this meeting. Same person?</source>
            <translation>{name} ya está en esta reunión. ¿Es la misma persona?</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>{name} is in no meeting now.</source>
            <translation>{name} no está ahora en ninguna reunión.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>{name} is not suggested any more. The voice print is kept.</source>
            <translation>{name} ya no se sugiere. La huella de voz se conserva.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>{name} is now called {new}.</source>
            <translation>{name} se llama ahora {new}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>{name} is recognised already; this meeting is part of it.</source>
            <translation>{name} ya se reconoce; esta reunión forma parte de su voz.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>{name} is suggested again.</source>
            <translation>{name} se sugiere de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>{name} is suggested in other meetings from now on.</source>
            <translation>A partir de ahora se sugiere a {name} en otras reuniones.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>{name} says too little alone in this meeting to be recognised by it.</source>
            <translation>En esta reunión, {name} habla demasiado poco a solas; no basta para reconocer su voz.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>{name} talks for {time}</source>
            <translation>{name} habla durante {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/completing.py"></location>
            <source>{name} · in this meeting</source>
            <translation>{name} · en esta reunión</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>{name}, current speaker</source>
            <translation>{name}, hablante actual</translation>
        </message>
        <message>
            <location filename="../../app/ui/library_model.py"></location>
            <source>{name}, favourite</source>
            <translation>{name}, en favoritos</translation>
        </message>
        <message>
            <location filename="../../app/ui/library_model.py"></location>
            <source>{name}, tags: {tags}</source>
            <translation>{name}, etiquetas: {tags}</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>{name}, {minutes} minutes {seconds}: {text}</source>
            <translation>{name}, {minutes} minutos {seconds}: {text}</translation>
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
            <translation>{name}, {time}, lo dice con otras palabras: {text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>{name}, {time}: {text}</source>
            <translation>{name}, {time}: {text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>{name}: share of talking</source>
            <translation>{name}: parte del tiempo de palabra</translation>
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
            <translation>Se necesitan {needed}; hay {free} libres.</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>{no_card} Leave it to Hansard to choose, or ask 'hansard doctor'.</source>
            <translation>{no_card} Deje que Hansard elija o consulte 'hansard doctor'.</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/settings_window/fields.py"></location>
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>{number} (in the notes)</source>
            <translation>{number} (en las notas)</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>{number} (now)</source>
            <translation>{number} (ahora)</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{number}+</source>
            <translation>{number}+</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} are shown too briefly</source>
            <extracomment>One: {n} is shown too briefly</extracomment>
            <translation>
                <numerusform>{n} se muestra muy poco tiempo</numerusform>
                <numerusform>{n} se muestran muy poco tiempo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} are shown too long</source>
            <extracomment>One: {n} is shown too long</extracomment>
            <translation>
                <numerusform>{n} se muestra demasiado tiempo</numerusform>
                <numerusform>{n} se muestran demasiado tiempo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} are too fast to read in the time they are shown</source>
            <extracomment>One: {n} is too fast to read in the time it is shown</extracomment>
            <translation>
                <numerusform>{n} demasiado rápido para leerlo en el tiempo que se muestra</numerusform>
                <numerusform>{n} demasiado rápidos para leerlos en el tiempo que se muestran</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>{n} backups of the texts</source>
            <extracomment>One: {n} backup of the texts</extracomment>
            <translation>
                <numerusform>{n} copia de seguridad de los textos</numerusform>
                <numerusform>{n} copias de seguridad de los textos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} begin later than they are spoken</source>
            <extracomment>One: {n} begins later than it is spoken</extracomment>
            <translation>
                <numerusform>{n} empieza después de lo que se dice</numerusform>
                <numerusform>{n} empiezan después de lo que se dice</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/palette/search.py"></location>
            <source>{n} commands found</source>
            <extracomment>One: {n} command found</extracomment>
            <translation>
                <numerusform>{n} comando encontrado</numerusform>
                <numerusform>{n} comandos encontrados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/hardware_sentences.py"></location>
            <source>{n} cores</source>
            <extracomment>One: {n} core</extracomment>
            <translation>
                <numerusform>{n} núcleo</numerusform>
                <numerusform>{n} núcleos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{n} corrections found no place in the new text.</source>
            <extracomment>One: {n} correction found no place in the new text.</extracomment>
            <translation>
                <numerusform>{n} corrección no encontró su lugar en el texto nuevo.</numerusform>
                <numerusform>{n} correcciones no encontraron su lugar en el texto nuevo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/about_text.py"></location>
            <source>{n} corrections found no place.</source>
            <extracomment>One: {n} correction found no place.</extracomment>
            <translation>
                <numerusform>{n} corrección no encontró su lugar.</numerusform>
                <numerusform>{n} correcciones no encontraron su lugar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/files.py"></location>
            <source>{n} files</source>
            <extracomment>One: {n} file</extracomment>
            <translation>
                <numerusform>{n} archivo</numerusform>
                <numerusform>{n} archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/commands/vault.py"></location>
            <source>{n} files are still to be changed over.</source>
            <extracomment>One: {n} file is still to be changed over.</extracomment>
            <translation>
                <numerusform>Queda {n} archivo por convertir.</numerusform>
                <numerusform>Quedan {n} archivos por convertir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/vault/field.py"></location>
            <source>{n} files could not be changed over yet; Hansard tries again at the next start.</source>
            <extracomment>One: {n} file could not be changed over yet; Hansard tries again at the next start.</extracomment>
            <translation>
                <numerusform>{n} archivo no se pudo convertir todavía; Hansard lo intenta de nuevo en el próximo inicio.</numerusform>
                <numerusform>{n} archivos no se pudieron convertir todavía; Hansard lo intenta de nuevo en el próximo inicio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>{n} files were saved.</source>
            <extracomment>One: {n} file was saved.</extracomment>
            <translation>
                <numerusform>Se guardó {n} archivo.</numerusform>
                <numerusform>Se guardaron {n} archivos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/files.py"></location>
            <source>{n} folders</source>
            <extracomment>One: {n} folder</extracomment>
            <translation>
                <numerusform>{n} carpeta</numerusform>
                <numerusform>{n} carpetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} gaps are too short</source>
            <extracomment>One: {n} gap is too short</extracomment>
            <translation>
                <numerusform>{n} separación demasiado corta</numerusform>
                <numerusform>{n} separaciones demasiado cortas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} have too many lines</source>
            <extracomment>One: {n} has too many lines</extracomment>
            <translation>
                <numerusform>{n} tiene demasiadas líneas</numerusform>
                <numerusform>{n} tienen demasiadas líneas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/job_strip.py"></location>
            <source>{n} jobs wait.</source>
            <extracomment>One: {n} job waits.</extracomment>
            <translation>
                <numerusform>{n} tarea en espera.</numerusform>
                <numerusform>{n} tareas en espera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} lines are longer than {limit} characters</source>
            <extracomment>One: {n} line is longer than {limit} characters</extracomment>
            <translation>
                <numerusform>{n} línea de más de {limit} caracteres</numerusform>
                <numerusform>{n} líneas de más de {limit} caracteres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/model.py"></location>
            <source>{n} matches</source>
            <extracomment>One: {n} match</extracomment>
            <translation>
                <numerusform>{n} coincidencia</numerusform>
                <numerusform>{n} coincidencias</numerusform>
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
                <numerusform>{n} reunión</numerusform>
                <numerusform>{n} reuniones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>{n} meetings  ·  {length}  ·  last heard {day}</source>
            <extracomment>One: {n} meeting  ·  {length}  ·  last heard {day}</extracomment>
            <translation>
                <numerusform>{n} reunión  ·  {length}  ·  última vez: {day}</numerusform>
                <numerusform>{n} reuniones  ·  {length}  ·  última vez: {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>{n} meetings are favourites now.</source>
            <extracomment>One: {n} meeting is a favourite now.</extracomment>
            <translation>
                <numerusform>{n} reunión está ahora en favoritos.</numerusform>
                <numerusform>{n} reuniones están ahora en favoritos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>{n} meetings are in no folder.</source>
            <extracomment>One: {n} meeting is in no folder.</extracomment>
            <translation>
                <numerusform>{n} reunión no está en ninguna carpeta.</numerusform>
                <numerusform>{n} reuniones no están en ninguna carpeta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>{n} meetings are in the queue.</source>
            <extracomment>One: {n} meeting is in the queue.</extracomment>
            <translation>
                <numerusform>{n} reunión está en la cola.</numerusform>
                <numerusform>{n} reuniones están en la cola.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>{n} meetings are no favourites now.</source>
            <extracomment>One: {n} meeting is no favourite now.</extracomment>
            <translation>
                <numerusform>{n} reunión ya no está en favoritos.</numerusform>
                <numerusform>{n} reuniones ya no están en favoritos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>{n} meetings cannot be read in this backup.</source>
            <extracomment>One: {n} meeting cannot be read in this backup.</extracomment>
            <translation>
                <numerusform>{n} reunión no se puede leer en esta copia de seguridad.</numerusform>
                <numerusform>{n} reuniones no se pueden leer en esta copia de seguridad.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>{n} meetings could not be read.</source>
            <extracomment>One: {n} meeting could not be read.</extracomment>
            <translation>
                <numerusform>No se pudo leer {n} reunión.</numerusform>
                <numerusform>No se pudieron leer {n} reuniones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/narrowing.py"></location>
            <source>{n} meetings in the list.</source>
            <extracomment>One: {n} meeting in the list.</extracomment>
            <translation>
                <numerusform>{n} reunión en la lista.</numerusform>
                <numerusform>{n} reuniones en la lista.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>{n} meetings in the trash hold {size}.</source>
            <extracomment>One: {n} meeting in the trash holds {size}.</extracomment>
            <translation>
                <numerusform>{n} reunión en la papelera ocupa {size}.</numerusform>
                <numerusform>{n} reuniones en la papelera ocupan {size}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>{n} meetings of this file are in your library already.</source>
            <extracomment>One: {n} meeting of this file is in your library already.</extracomment>
            <translation>
                <numerusform>{n} reunión de este archivo ya está en la biblioteca.</numerusform>
                <numerusform>{n} reuniones de este archivo ya están en la biblioteca.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>{n} meetings were not begun.</source>
            <extracomment>One: {n} meeting was not begun.</extracomment>
            <translation>
                <numerusform>{n} reunión quedó sin empezar.</numerusform>
                <numerusform>{n} reuniones quedaron sin empezar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>{n} meetings were not saved:</source>
            <extracomment>One: {n} meeting was not saved:</extracomment>
            <translation>
                <numerusform>{n} reunión no se guardó:</numerusform>
                <numerusform>{n} reuniones no se guardaron:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>{n} meetings were written.</source>
            <extracomment>One: {n} meeting was written.</extracomment>
            <translation>
                <numerusform>Se escribió {n} reunión.</numerusform>
                <numerusform>Se escribieron {n} reuniones.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>{n} meetings would be as they were then:</source>
            <extracomment>One: {n} meeting would be as it was then:</extracomment>
            <translation>
                <numerusform>{n} reunión quedaría como estaba entonces:</numerusform>
                <numerusform>{n} reuniones quedarían como estaban entonces:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>{n} meetings would be in the list again:</source>
            <extracomment>One: {n} meeting would be in the list again:</extracomment>
            <translation>
                <numerusform>{n} reunión volvería a la lista:</numerusform>
                <numerusform>{n} reuniones volverían a la lista:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>{n} meetings would go out of the list:</source>
            <extracomment>One: {n} meeting would go out of the list:</extracomment>
            <translation>
                <numerusform>{n} reunión saldría de la lista:</numerusform>
                <numerusform>{n} reuniones saldrían de la lista:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>{n} meetings, read from a copy. The library itself is not changed.</source>
            <extracomment>One: {n} meeting, read from a copy. The library itself is not changed.</extracomment>
            <translation>
                <numerusform>{n} reunión, leída de una copia. La biblioteca en sí no se cambia.</numerusform>
                <numerusform>{n} reuniones, leídas de una copia. La biblioteca en sí no se cambia.</numerusform>
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
                <numerusform>{n} más</numerusform>
                <numerusform>{n} más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/job_strip.py"></location>
            <source>{n} more waiting</source>
            <extracomment>One: {n} more waiting</extracomment>
            <translation>
                <numerusform>{n} más en espera</numerusform>
                <numerusform>{n} más en espera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>{n} names</source>
            <extracomment>One: {n} name</extracomment>
            <translation>
                <numerusform>{n} nombre</numerusform>
                <numerusform>{n} nombres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>{n} others</source>
            <extracomment>One: {n} other</extracomment>
            <translation>
                <numerusform>{n} más</numerusform>
                <numerusform>{n} más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>{n} paragraphs</source>
            <extracomment>One: {n} paragraph</extracomment>
            <translation>
                <numerusform>{n} párrafo</numerusform>
                <numerusform>{n} párrafos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>{n} paragraphs keep the speaker you gave them.</source>
            <extracomment>One: {n} paragraph keeps the speaker you gave it.</extracomment>
            <translation>
                <numerusform>{n} párrafo conserva el hablante asignado.</numerusform>
                <numerusform>{n} párrafos conservan el hablante asignado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <source>{n} paragraphs move to {name}.</source>
            <extracomment>One: {n} paragraph moves to {name}.</extracomment>
            <translation>
                <numerusform>{n} párrafo pasa a {name}.</numerusform>
                <numerusform>{n} párrafos pasan a {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>{n} paragraphs of the second fill gaps of the first.</source>
            <extracomment>One: {n} paragraph of the second fills a gap of the first.</extracomment>
            <translation>
                <numerusform>{n} párrafo de la segunda llena un hueco de la primera.</numerusform>
                <numerusform>{n} párrafos de la segunda llenan huecos de la primera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/sentences.py"></location>
            <source>{n} passages were left out as probably not speech</source>
            <extracomment>One: {n} passage was left out as probably not speech</extracomment>
            <translation>
                <numerusform>Se omitió {n} pasaje que probablemente no es habla</numerusform>
                <numerusform>Se omitieron {n} pasajes que probablemente no son habla</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/sentences.py"></location>
            <source>{n} passages were left out as probably not speech.</source>
            <extracomment>One: {n} passage was left out as probably not speech.</extracomment>
            <translation>
                <numerusform>Se omitió {n} pasaje que probablemente no es habla.</numerusform>
                <numerusform>Se omitieron {n} pasajes que probablemente no son habla.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{n} pauses, {time}, left out</source>
            <extracomment>One: {n} pause, {time}, left out</extracomment>
            <translation>
                <numerusform>{n} pausa, {time}, omitida</numerusform>
                <numerusform>{n} pausas, {time}, omitidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/exporting/making.py"></location>
            <source>{n} places hidden</source>
            <extracomment>One: {n} place hidden</extracomment>
            <translation>
                <numerusform>{n} lugar oculto</numerusform>
                <numerusform>{n} lugares ocultos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings are in the list.</source>
            <extracomment>One: {n} recording is in the list.</extracomment>
            <translation>
                <numerusform>{n} grabación está en la lista.</numerusform>
                <numerusform>{n} grabaciones están en la lista.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings are recovered and will be transcribed.</source>
            <extracomment>One: {n} recording is recovered and will be transcribed.</extracomment>
            <translation>
                <numerusform>{n} grabación se ha recuperado y se transcribirá.</numerusform>
                <numerusform>{n} grabaciones se han recuperado y se transcribirán.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings could not be recovered</source>
            <extracomment>One: A recording could not be recovered</extracomment>
            <translation>
                <numerusform>No se pudo recuperar una grabación</numerusform>
                <numerusform>No se pudieron recuperar {n} grabaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>{n} recordings in the trash</source>
            <extracomment>One: {n} recording in the trash</extracomment>
            <translation>
                <numerusform>{n} grabación en la papelera</numerusform>
                <numerusform>{n} grabaciones en la papelera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings were interrupted</source>
            <extracomment>One: A recording was interrupted</extracomment>
            <translation>
                <numerusform>Se interrumpió una grabación</numerusform>
                <numerusform>Se interrumpieron {n} grabaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{n} say it in other words</source>
            <extracomment>One: {n} says it in other words</extracomment>
            <translation>
                <numerusform>{n} lo dice con otras palabras</numerusform>
                <numerusform>{n} lo dicen con otras palabras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>{n} say what the first has and are left out.</source>
            <extracomment>One: {n} says what the first has and is left out.</extracomment>
            <translation>
                <numerusform>{n} dice lo que ya está en la primera y se omite.</numerusform>
                <numerusform>{n} dicen lo que ya está en la primera y se omiten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{n} seconds</source>
            <extracomment>One: {n} second</extracomment>
            <translation>
                <numerusform>{n} segundo</numerusform>
                <numerusform>{n} segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>{n} selected</source>
            <extracomment>One: {n} selected</extracomment>
            <translation>
                <numerusform>{n} seleccionada</numerusform>
                <numerusform>{n} seleccionadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>{n} selected paragraphs</source>
            <extracomment>One: {n} selected paragraph</extracomment>
            <translation>
                <numerusform>{n} párrafo seleccionado</numerusform>
                <numerusform>{n} párrafos seleccionados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>{n} settings found</source>
            <extracomment>One: {n} setting found</extracomment>
            <translation>
                <numerusform>{n} ajuste encontrado</numerusform>
                <numerusform>{n} ajustes encontrados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/ui/header.py"></location>
            <source>{n} speakers</source>
            <extracomment>One: {n} speaker</extracomment>
            <translation>
                <numerusform>{n} hablante</numerusform>
                <numerusform>{n} hablantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>{n} speakers chosen</source>
            <extracomment>One: {n} speaker chosen</extracomment>
            <translation>
                <numerusform>{n} hablante elegido</numerusform>
                <numerusform>{n} hablantes elegidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>{n} speakers without names</source>
            <extracomment>One: {n} speaker without a name</extracomment>
            <translation>
                <numerusform>{n} hablante sin nombre</numerusform>
                <numerusform>{n} hablantes sin nombre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>{n} speakers.</source>
            <extracomment>One: {n} speaker.</extracomment>
            <translation>
                <numerusform>{n} hablante.</numerusform>
                <numerusform>{n} hablantes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} subtitles</source>
            <extracomment>One: {n} subtitle</extracomment>
            <translation>
                <numerusform>{n} subtítulo</numerusform>
                <numerusform>{n} subtítulos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/card.py"></location>
            <source>{n} unclear speakers</source>
            <extracomment>One: {n} unclear speaker</extracomment>
            <translation>
                <numerusform>{n} hablante dudoso</numerusform>
                <numerusform>{n} hablantes dudosos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/card.py"></location>
            <source>{n} unclear words</source>
            <extracomment>One: {n} unclear word</extracomment>
            <translation>
                <numerusform>{n} palabra dudosa</numerusform>
                <numerusform>{n} palabras dudosas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/phrases.py"></location>
            <source>{n} unnamed</source>
            <extracomment>One: {n} unnamed</extracomment>
            <translation>
                <numerusform>{n} sin nombre</numerusform>
                <numerusform>{n} sin nombre</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/review/quiet_line.py"></location>
            <source>{offer} Press {key}.</source>
            <translation>{offer} Pulse {key}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>{paragraphs}, last changed {when}</source>
            <translation>{paragraphs}, último cambio: {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>{percent} % done</source>
            <translation>{percent} % hecho</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>{places} could not be transcribed; the sound is kept.</source>
            <translation>El sonido se conserva; no se pudo transcribir {places}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>{place} of {n}</source>
            <translation>{place} de {n}</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>{program} transcript</source>
            <translation>Transcripción de {program}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>{said}, {n} unclear words</source>
            <extracomment>One: {said}, {n} unclear word</extracomment>
            <translation>
                <numerusform>{said}, {n} palabra dudosa</numerusform>
                <numerusform>{said}, {n} palabras dudosas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/export/clock.py"></location>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>{sentence} Code: {code}. {detail}</source>
            <translation>{sentence} Código: {code}. {detail}</translation>
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
            <translation>{size} GB</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>{size} GB of memory</source>
            <translation>{size} GB de memoria</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>{size} in all</source>
            <translation>{size} en total</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>{size} in all.</source>
            <translation>{size} en total.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{size} KB</source>
            <translation>{size} KB</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>{size} to go</source>
            <translation>faltan {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>{source}, far away</source>
            <translation>{source}, lejos</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>{source}, near</source>
            <translation>{source}, cerca</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>{start} to {end}</source>
            <translation>de {start} a {end}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>{step} (undone)</source>
            <translation>{step} (deshecho)</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>{step}. Nothing is said there now.</source>
            <translation>{step}. Ahora ahí no se dice nada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>{step}. Now there: “{words}”</source>
            <translation>{step}. Ahora hay: «{words}»</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>{time}  {step}</source>
            <translation>{time}  {step}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{time} are saved.</source>
            <translation>Se han guardado {time}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>{time} left</source>
            <translation>quedan {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of a source are missing on the disk</source>
            <translation>Faltan en el disco {time} de una fuente</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of a source could not be kept up with</source>
            <translation>No dio tiempo a grabar {time} de una fuente</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{time} of audio is safe on disk.</source>
            <translation>{time} de audio a salvo en el disco.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the microphone are missing on the disk</source>
            <translation>Faltan en el disco {time} del micrófono</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the microphone could not be kept up with</source>
            <translation>No dio tiempo a grabar {time} del micrófono</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the system audio are missing on the disk</source>
            <translation>Faltan en el disco {time} del audio del sistema</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the system audio could not be kept up with</source>
            <translation>No dio tiempo a grabar {time} del audio del sistema</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>{time} of this meeting are saved on disk. They are transcribed when Hansard is opened again.</source>
            <translation>{time} de esta reunión están guardados en el disco. Se transcriben cuando Hansard se abra de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/waveform/slider.py"></location>
            <source>{time} of {length}</source>
            <translation>{time} de {length}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>{time} {state}</source>
            <translation>{time} {state}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/chart.py"></location>
            <source>{time} · {percent} %</source>
            <translation>{time} · {percent} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>{time}, {kind}. Then: {words}</source>
            <translation>{time}, {kind}. Antes: {words}</translation>
        </message>
        <message>
            <location filename="../../app/backup_intents.py"></location>
            <source>{title} (as of {when})</source>
            <translation>{title} (estado del {when})</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>{title} (not downloaded)</source>
            <translation>{title} (sin descargar)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>{title} ({n} later changes)</source>
            <extracomment>One: {title} ({n} later change)</extracomment>
            <translation>
                <numerusform>{title} ({n} cambio posterior)</numerusform>
                <numerusform>{title} ({n} cambios posteriores)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} could not be removed.</source>
            <translation>No se pudo quitar {title}.</translation>
        </message>
        <message>
            <source>{title} does; it is not on this computer yet.</source>
            <translation type="vanished">{title} sí lo conoce; todavía no está en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} is as it was downloaded.</source>
            <translation>{title} está tal como se descargó.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} is damaged; download it again.</source>
            <translation>{title} está dañado; descárguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>{title} is not on this computer yet.</source>
            <translation>{title} todavía no está en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} is ready.</source>
            <translation>{title} está listo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>{title} tells speakers apart better, above all where people talk at the same time. It is free, but its authors ask for an account and your consent to their conditions. Only that is sent: never sound or text.</source>
            <translation>{title} distingue mejor a los hablantes, sobre todo cuando varias personas hablan a la vez. Es gratuito, pero sus autores piden una cuenta y que se acepten sus condiciones. Solo se envía eso: nunca sonido ni texto.</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>{title} – talk time</source>
            <translation>{title} – tiempo de palabra</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <source>{title}, part 2</source>
            <translation>{title}, parte 2</translation>
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
            <translation type="vanished">{total}+ coincidencias</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{total}+ matches, of the newest {number} the best shown first</source>
            <translation>Más de {total} coincidencias; de las {number} más recientes se muestran primero las mejores</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{total}+ matches, the newest shown first</source>
            <translation>Más de {total} coincidencias; se muestran primero las más recientes</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>{used} used  ·  {free} free on this disk</source>
            <translation>{used} usados  ·  {free} libres en este disco</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>{why}

The window closes when everything is saved.</source>
            <translation>{why}

La ventana se cierra cuando todo esté guardado.</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>{why} Type the recovery code to open it; nothing was changed, and nothing is lost.</source>
            <translation>{why} No se ha cambiado ni perdido nada; escriba el código de recuperación para abrirla.</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>{why} What you typed was: {words}</source>
            <translation>{why} El texto escrito era: {words}</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>{why}. {key} for the next one</source>
            <translation>{why}. {key} para la siguiente</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>{why}: {words}. {place} of {total}.</source>
            <translation>{why}: {words}. {place} de {total}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>“As the system” follows its day and night.</source>
            <translation>«Como el sistema» sigue su modo de día y de noche.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>“More” makes lines and small words darker, and marks what is played in black or white.</source>
            <translation>«Más» oscurece las líneas y las palabras pequeñas, y marca en blanco o negro lo que se reproduce.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>“Reduced” lets nothing slide or blink; the text jumps where it follows the playback.</source>
            <translation>Con «Reducido», nada se desliza ni parpadea; al seguir la reproducción, el texto salta.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>“This is not {name}” takes the name away in that meeting and removes its part of the stored voice.</source>
            <translation>«No es {name}» quita el nombre en esa reunión y retira la parte de la voz guardada que procede de ella.</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/desk.py"></location>
            <source>“{model}” is downloaded once ({size}, licence {licence}). Then search also finds what says the same in other words. Your meetings are read by it on this computer, while nothing else is done, and nothing is sent anywhere. You can remove it at any time.</source>
            <translation>«{model}» se descarga una sola vez ({size}, licencia {licence}). Después, la búsqueda encuentra también lo que dice lo mismo con otras palabras. Lee sus reuniones en este ordenador, mientras no se hace nada más, y no se envía nada a ninguna parte. Se puede quitar en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/files.py"></location>
            <source>“{name}”</source>
            <translation>«{name}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>“{name}” and others came with it. Choose here which is the sound of this text; the rest become meetings of their own.</source>
            <extracomment>One: “{name}” came with it. Choose it here if it is the sound of this text; otherwise it becomes a meeting of its own.</extracomment>
            <translation>
                <numerusform>«{name}» llegó junto con el archivo. Elíjalo aquí si es el sonido de este texto; si no, pasa a ser una reunión aparte.</numerusform>
                <numerusform>«{name}» y otros llegaron junto con el archivo. Elija aquí cuál es el sonido de este texto; los demás pasan a ser reuniones aparte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/store/originals.py"></location>
            <source>“{name}” belongs to your library and is not replaced; choose another name.</source>
            <translation>«{name}» pertenece a su biblioteca y no se sustituye; elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../app/watching.py"></location>
            <source>“{name}” came after its sound, which was taken in by itself; import it by hand to have its text too.</source>
            <translation>«{name}» llegó después de su sonido, que ya se incorporó solo; impórtelo a mano para tener también su texto.</translation>
        </message>
        <message>
            <location filename="../../app/bundle/reading.py"></location>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” cannot be opened.</source>
            <translation>No se puede abrir «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” changed while it was being read; try again when it is complete.</source>
            <translation>«{name}» cambió mientras se leía; inténtelo de nuevo cuando esté completo.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” could not be read to the end.</source>
            <translation>«{name}» no se pudo leer hasta el final.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” does not exist.</source>
            <translation>«{name}» no existe.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” has a name too long for this disk.</source>
            <translation>«{name}» tiene un nombre demasiado largo para este disco.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is a folder; choose an audio or video file.</source>
            <translation>«{name}» es una carpeta; elija un archivo de audio o vídeo.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>“{name}” is already in your library.</source>
            <translation>«{name}» ya está en la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is empty; there is no transcript in it.</source>
            <translation>«{name}» está vacío; no contiene ninguna transcripción.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is empty; there is nothing to transcribe.</source>
            <translation>«{name}» está vacío; no hay nada que transcribir.</translation>
        </message>
        <message>
            <location filename="../../app/bundle/reading.py"></location>
            <source>“{name}” is not a file.</source>
            <translation>«{name}» no es un archivo.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is not a file; choose a transcript.</source>
            <translation>«{name}» no es un archivo; elija una transcripción.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is not a file; choose an audio or video file.</source>
            <translation>«{name}» no es un archivo; elija un archivo de audio o vídeo.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>“{name}” is not a Word document without macros; save it as .docx.</source>
            <translation>«{name}» no es un documento de Word sin macros; guárdelo como .docx.</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>“{name}” is taken in. The text stays as it is.</source>
            <translation>«{name}» se incorpora. El texto se queda como está.</translation>
        </message>
        <message>
            <location filename="../../app/exporting/keys.py"></location>
            <source>“{name}” is there already and is not a key; choose another name for the key.</source>
            <translation>«{name}» ya existe y no es una lista de equivalencias; elija otro nombre para la lista.</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>“{name}” is this meeting's file. It is read there from now on.</source>
            <translation>«{name}» es el archivo de esta reunión. A partir de ahora se lee ahí.</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>“{name}” is too large for a template.</source>
            <translation>«{name}» es demasiado grande para una plantilla.</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” may not be read; check its permissions.</source>
            <translation>No se permite leer «{name}»; compruebe sus permisos.</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/joining/watching.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>“{name}”: {sentence}</source>
            <translation>«{name}»: {sentence}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>“{text}” is not complete. Write, for example, after:2026-03-01 or longer:30m.</source>
            <translation>«{text}» no está completo. Escriba, por ejemplo, after:2026-03-01 o longer:30m.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finished.py"></location>
            <source>“{title}” could not be transcribed.</source>
            <translation>No se pudo transcribir «{title}».</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>“{title}” is in the list.</source>
            <translation>«{title}» está en la lista.</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>“{title}” is no longer part of the voice of {name}.</source>
            <translation>«{title}» ya no forma parte de la voz de {name}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/finished.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>“{title}” is ready.</source>
            <translation>«{title}» está lista.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>“{title}” is recovered and will be transcribed.</source>
            <translation>«{title}» se ha recuperado y se transcribirá.</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/front.py"></location>
            <source>“{title}” is saved.</source>
            <translation>«{title}» está guardada.</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/desk.py"></location>
            <source>“{words}” looks right in {n} places.</source>
            <extracomment>One: “{words}” looks right in {n} place.</extracomment>
            <translation>
                <numerusform>«{words}» es correcto en {n} lugar.</numerusform>
                <numerusform>«{words}» es correcto en {n} lugares.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>… and {count} more</source>
            <translation>… y {count} más</translation>
        </message>
    </context>
</TS>
