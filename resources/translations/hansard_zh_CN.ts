<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Hansard</name>
        <message>
            <location filename="../../app/ui/settings_window/fields.py"></location>
            <source> s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" cannot be written in that folder; choose another folder.</source>
            <translation>“{name}”无法写入该文件夹；选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" cannot be written: its folder does not exist. Choose another folder.</source>
            <translation>“{name}”无法写入：其文件夹不存在。选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" cannot be written: that disk can only be read. Choose another folder.</source>
            <translation>“{name}”无法写入：该磁盘为只读。选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" could not be written; what was there before is unchanged.</source>
            <translation>“{name}”无法写入；原有内容未变。</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" is a folder; choose another name.</source>
            <translation>“{name}”是文件夹；选择其他名称。</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>"{name}" is open in another program; close it there and try again.</source>
            <translation>“{name}”已在其他程序中打开；在那里关闭后重试。</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;About Hansard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Back 3 seconds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Discard the recording…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Edit text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Export…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Find in transcript</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Forward</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Forward 3 seconds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Give the words before to the previous paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Go to time…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Hide this speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;History…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Import files…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Join with the paragraph before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Live captions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Mark this moment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>&amp;Pause recording</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Play or pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Playback</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Queue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>&amp;Record a meeting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Recording</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Redo {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>&amp;Resume recording</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Search all meetings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Show the recording</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Speech models…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Transcribe again…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Undo {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Use another device when one is lost</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;View</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>1.  Open the model's page, sign in or make an account, and agree to the conditions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>2.  Open the page for tokens and make one that may read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>3.  Paste the token here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>4:14, 254 or +30</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>[gap of about {time}]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>[recording paused at {time}]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/store/backups.py"></location>
            <source>A backup of the library could not be made, so nothing was changed.</source>
            <translation>无法备份资料库，因此没有作任何改动。</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>A change that could not be saved last time is saved now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>A draft of what is said appears while you record; it costs computing time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>a file of another program, which was left alone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>A file of that name is in this folder already. Its content will be lost.</source>
            <translation>此文件夹中已有同名文件。其内容将会丢失。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>A file of the speech model holds more than numbers, such as a program. Nothing of it was run; remove the model and download it again.</source>
            <translation>语音模型的一个文件除数值外还含有其他内容，例如程序。其中的内容均未运行；移除该模型后重新下载。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>A file of the speech model is damaged. The recording is safe; download the model again.</source>
            <translation>语音模型的一个文件已损坏。录音是安全的；重新下载模型。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>a file that the disk cannot read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>A folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>A key that gets another command is taken from the one it had.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>A moment of sound was lost.</source>
            <translation>有片刻声音丢失。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>a new speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>A number makes telling them apart surer, if it is right. It is asked again at each import.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>A part of Hansard is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>a part of the audio was gone from the disk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>A place such as 4:14 or 254, or +30 and -10 seconds from here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>A recorder of another version of Hansard is running. Close all its windows and try again.</source>
            <translation>另一个版本的 Hansard 录音程序正在运行。关闭它的所有窗口后重试。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>A sentence to paste into the invitation or the chat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source came in after {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source could not be written for {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source ended {time} earlier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was changed, {time} without it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was not there for {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was set up anew, {time} without it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was taken to another device for {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was unplugged for {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>A token is needed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>A Whisper model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>A zip file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>About</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/menus.py"></location>
            <source>About Hansard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/progress.py"></location>
            <source>about {hours} h left</source>
            <translation>大约还需 {hours} 小时</translation>
        </message>
        <message>
            <location filename="../../app/progress.py"></location>
            <source>about {hours} h {minutes} min left</source>
            <translation>大约还需 {hours} 小时 {minutes} 分钟</translation>
        </message>
        <message>
            <location filename="../../app/progress.py"></location>
            <source>about {minutes} min left</source>
            <translation>大约还需 {minutes} 分钟</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/recorder_sentences.py"></location>
            <source>About {n} minutes of space left.</source>
            <extracomment>One: About {n} minute of space left.</extracomment>
            <translation>
                <numerusform>剩余空间大约可录 {n} 分钟。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>accept word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>accept {count} words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>accept “{word}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>accept “{word}” in {count} places</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>accessibility, high contrast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Add a note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Add a note at the place that is played</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>add note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Add…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Afrikaans</source>
            <translation>南非荷兰语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>After a pause, playing starts this much earlier, so that no word is missed. 0 turns it off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>After five minutes without a window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Albanian</source>
            <translation>阿尔巴尼亚语</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>All</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>All changes saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>All models…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>All of {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>All steps</source>
            <translation>所有步骤</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>All unclear words checked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/row_view.py"></location>
            <source>Also called: {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Also change {n} others…</source>
            <extracomment>One: Also change {n} other…</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Amharic</source>
            <translation>阿姆哈拉语</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>and {n} more</source>
            <extracomment>One: and {n} more</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>animation, accessibility, reduced motion</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>another language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>Another program is using the library file. Hansard tries again until it is free.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/store/faults.py"></location>
            <source>Another program is using the library file; close it and try again. Nothing was lost.</source>
            <translation>另一个程序正在使用资料库文件；关闭该程序后重试。没有内容丢失。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Another window or command is downloading this model already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Anywhere</source>
            <translation>任意位置</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/shell.py"></location>
            <source>Appearance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Arabic</source>
            <translation>阿拉伯语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Armenian</source>
            <translation>亚美尼亚语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/shell.py"></location>
            <source>As the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>As the system follows its day and night.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>asks for an account</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Assamese</source>
            <translation>阿萨姆语</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>At each paragraph</source>
            <translation>每个段落</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>At most the last second is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>At most the last second of each is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>Audio and video</source>
            <translation>音频和视频</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Audio file not found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Audio sources</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>Automatic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>automatic, detect</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Azerbaijani</source>
            <translation>阿塞拜疆语</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Back 5 seconds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Back to meetings</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Back {n} seconds</source>
            <extracomment>One: Back {n} second</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Backups of the texts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Balanced</source>
            <translation>均衡</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Bashkir</source>
            <translation>巴什基尔语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Basque</source>
            <translation>巴斯克语</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before changing speakers, {time}</source>
            <translation>更改发言人之前，{time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before changing words everywhere, {time}</source>
            <translation>统一更改词语之前，{time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before finding speakers again, {time}</source>
            <translation>重新查找发言人之前，{time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before merging speakers, {time}</source>
            <translation>合并发言人之前，{time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Before recording</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before removing paragraphs, {time}</source>
            <translation>移除段落之前，{time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before replacing, {time}</source>
            <translation>替换之前，{time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before restoring rows, {time}</source>
            <translation>恢复各行之前，{time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before transcribing again, {time}</source>
            <translation>重新转写之前，{time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before: {step}, {time}</source>
            <translation>之前：{step}，{time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Being downloaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Being verified…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Belarusian</source>
            <translation>白俄罗斯语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Bengali</source>
            <translation>孟加拉语</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Best mix of accuracy and speed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Bosnian</source>
            <translation>波斯尼亚语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Breton</source>
            <translation>布列塔尼语</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Built-in</source>
            <translation>内置</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Bulgarian</source>
            <translation>保加利亚语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Burmese</source>
            <translation>缅甸语</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>By itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/recording/questions.py"></location>
            <location filename="../../app/ui/review/preview.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <location filename="../../app/ui/speaker_count.py"></location>
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Cantonese</source>
            <translation>粤语</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Captures your microphone and what you hear. Works with any call app.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Catalan</source>
            <translation>加泰罗尼亚语</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Change every&amp;where…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>change everywhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Change everywhere…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Change folder…</source>
            <translation>更改文件夹…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Change sources…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Change spea&amp;ker…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Change speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>change speaker to {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Change {n} places</source>
            <extracomment>One: Change {n} place</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Change “{words}” everywhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Changed “{old}” to “{new}” in {n} places.</source>
            <extracomment>One: Changed “{old}” to “{new}” in {n} place.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <location filename="../../app/ui/review/card.py"></location>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Change…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>characters</source>
            <translation>字符</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/chart.py"></location>
            <source>Chart of talk time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Check its permissions, then go on. {goes_on}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Check that you may read it. Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Checking the model file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Checking {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Choose a speech model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>Choose another</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Choose files…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Choose none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Choose one in the list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Choose the language…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>Choose the model's folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Choose the model's own folder or its zip file. Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>Choose the model's zip file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>Choose the speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Choose…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Chosen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>Click a word to hear it. Double-click it, or press {key}, to correct it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <location filename="../../app/ui/history/window.py"></location>
            <location filename="../../app/ui/messages.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Close anyway</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Command</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Commands and their keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/listing.py"></location>
            <source>Commands found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Comparing…</source>
            <translation>正在比较…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>confirm speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>confirm speaker of {count} paragraphs</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/desk.py"></location>
            <source>Confirmed the speaker of {n} paragraphs.</source>
            <extracomment>One: Confirmed the speaker of {n} paragraph.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Consent is needed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>consent, law, notice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Continue: {title}</source>
            <translation>继续：{title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Contrast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>Copied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Copied the chart and the table.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Copied the report.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Copied.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Copy diagnostics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Copy imported files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>Copy notice text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Copy report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Copy with names and &amp;times</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/about_text.py"></location>
            <source>Corrections without a place</source>
            <translation>没有对应位置的更正</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Could not read the sound</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Could not read the sound in this file; it may be damaged or not audio at all. Your file was not changed.</source>
            <translation>无法读取此文件中的声音；文件可能已损坏，或不是音频。文件没有改动。</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Croatian</source>
            <translation>克罗地亚语</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>current</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Cut; paste on another speaker to merge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Czech</source>
            <translation>捷克语</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>d MMM</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>d MMMM</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>d MMMM HH:mm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>d MMMM yyyy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Damaged; download it again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Danish</source>
            <translation>丹麦语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/shell.py"></location>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/export/json_v1.py"></location>
            <source>Data (.json)</source>
            <translation>数据 (.json)</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>ddd HH:mm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Decide later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Default ({name})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Delete recording</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Delete recording…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>Delete {time} of “{title}”?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Deleted the recording. It is kept for seven days.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Deleted today {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Deleted yesterday {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Deleted {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>deleted, restore, bin</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Details of {title}</source>
            <translation>{title} 的详细信息</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Discard recording</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Discard {time} of “{title}”?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Discard {time}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Discard…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/cards.py"></location>
            <location filename="../../app/ui/review/quiet_line.py"></location>
            <location filename="../../app/ui/toast.py"></location>
            <source>Dismiss</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/cards.py"></location>
            <source>Dismiss: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>Do not show tips</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Do {title} next</source>
            <translation>接下来处理 {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Done  ·  {time} for {length} of sound</source>
            <translation>已完成  ·  {length}声音用时 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Done again: {step}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Done; the text is kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Download</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Download again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Download stopped at {percent} %.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Download that model…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Downloaded from huggingface.co when you click Download, and not before. The server sees this computer's address, which model is asked for and, where the model's authors want to know who you are, your token.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Downloading again fetches only that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Downloading {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Download…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>Draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Drawing (*.svg)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Drop files or a folder anywhere in this window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>Drop to transcribe {what}</source>
            <translation>松开即可转写{what}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Dutch</source>
            <translation>荷兰语</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/notes.py"></location>
            <source>Each line keeps the time you wrote it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>edit moment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>edit note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>edit text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Edit the next paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Edit the previous paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Editing a paragraph</source>
            <translation>编辑段落时</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>editing, correct</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>End of the transcript</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Ended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>English</source>
            <translation>英语</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Enter a token…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Esc</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Estonian</source>
            <translation>爱沙尼亚语</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>Everybody again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/desk.py"></location>
            <source>Everybody is in focus.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Everything grows with it; the transcript's lines break anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Everything is in here; a copy of it, made while Hansard is closed, is a whole backup.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Everything runs on this computer. Sound and text are never sent anywhere. The model is downloaded once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Everything up to then is safe on disk.</source>
            <translation>在此之前的内容都已安全存盘。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Everything up to then is saved.</source>
            <translation>在此之前的内容都已保存。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Everything up to {time} is on disk. It is being started again.</source>
            <translation>到 {time} 为止的内容都已存盘。正在重新启动录音程序。</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Everything you record or import is listed on the left and stays on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/phrases.py"></location>
            <source>Expecting {n} speakers.</source>
            <extracomment>One: Expecting {n} speaker.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/header.py"></location>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Export “{title}”</source>
            <translation>导出“{title}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>F&amp;aster</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>F&amp;ollow the words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Faroese</source>
            <translation>法罗语</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Fast</source>
            <translation>快速</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/table.py"></location>
            <source>Figures of each speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>File name</source>
            <translation>文件名</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Find &amp;next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Find &amp;previous</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Find a &amp;command…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>Find a command</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Find a command or a key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <location filename="../../app/ui/header.py"></location>
            <source>Find in this transcript</source>
            <translation>在此文字记录中查找</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>Find speakers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>Find speakers again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>find speakers again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Find speakers again…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Finding speakers {percent}</source>
            <translation>正在查找发言人 {percent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Finding the speakers again</source>
            <translation>正在重新查找发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Finds people speaking at the same time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Finishing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Finnish</source>
            <translation>芬兰语</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>First paragraph in view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Folder of the library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Follow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Follow the words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>For accents, noise and technical words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>For these files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Forward 5 seconds</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Forward {n} seconds</source>
            <extracomment>One: Forward {n} second</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Found out by trying, not by asking the driver. The graphics card is used where it works.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/about_text.py"></location>
            <source>Found {n} speakers.</source>
            <extracomment>One: Found {n} speaker.</extracomment>
            <translation>
                <numerusform>找到 {n} 位发言人。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Free up space on the disk, then record again.</source>
            <translation>腾出磁盘空间后再次录音。</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>French</source>
            <translation>法语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Galician</source>
            <translation>加利西亚语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>gaps, faster</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting.py"></location>
            <source>Gave {n} paragraphs to {name}.</source>
            <extracomment>One: Gave {n} paragraph to {name}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/correcting.py"></location>
            <source>Gave {n} words to a new speaker.</source>
            <extracomment>One: Gave {n} word to a new speaker.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/correcting.py"></location>
            <source>Gave {n} words to {name}.</source>
            <extracomment>One: Gave {n} word to {name}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>General</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Georgian</source>
            <translation>格鲁吉亚语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>German</source>
            <translation>德语</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Give the paragraph to a speaker</source>
            <translation>将段落归于某位发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 4</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 5</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 6</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 7</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 8</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 9</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the words &amp;after to the next paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>give words to next paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>give words to previous paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Gives the paragraph being read, or those selected, to a new speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>Go</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Go back when playing on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Go on with the download</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>Go to time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Good for clear speech.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>GPU, CUDA, graphics card, processor, speed, hardware</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Graphics card not usable</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Greek</source>
            <translation>希腊语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Gujarati</source>
            <translation>古吉拉特语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Haitian Creole</source>
            <translation>海地克里奥尔语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Hansard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Hansard does not look for updates.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/tray.py"></location>
            <source>Hansard is not recording at the moment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/tray.py"></location>
            <source>Hansard is recording</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/menus.py"></location>
            <source>Hansard {version}
Writes down who said what. Nothing leaves this computer.

Free software under the MIT licence.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hausa</source>
            <translation>豪萨语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hawaiian</source>
            <translation>夏威夷语</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Hear “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hebrew</source>
            <translation>希伯来语</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Hidden</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Hide this speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hindi</source>
            <translation>印地语</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>History of “{title}”</source>
            <translation>“{title}”的历史记录</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Holds codes and counts, never words, titles or whole paths. It stays on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hungarian</source>
            <translation>匈牙利语</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>I am recording this meeting to have it in writing. The recording and the text stay on my computer. Tell me if you do not agree.</source>
            <translation>我正在录制本次会议，以便整理成文字。录音和文字只保存在我的电脑上。如有异议，请告诉我。</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>I&amp;nterrupted recordings…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Icelandic</source>
            <translation>冰岛语</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Identifying speakers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>If a device is unplugged, recording goes on with the default one without asking.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>Import again</source>
            <translation>再次导入</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/panes.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Import audio or video</source>
            <translation>导入音频或视频</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>import, original, reference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Imported</source>
            <translation>导入时间</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/phrases.py"></location>
            <source>Imported {n} files.</source>
            <extracomment>One: Imported {n} file.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Import…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>In the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>In the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Indonesian</source>
            <translation>印度尼西亚语</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Interrupted recording</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Interrupted. At most the last second is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Interrupted. At most {seconds} s is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupted: somebody else begins while this one is speaking, whoever goes on then.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupts: begins, with more than an interjection, while somebody else is speaking.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Is this {language}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>Is this {name}, or {other} (key {number})?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>Is this {name}? The keys 1 to 9 give it to somebody else.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>It continues from there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>It could not be recovered. Its audio is untouched, and can be saved as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>It holds a program, which a model must not. Nothing of it was run or kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>It is being saved all the same. Another device may sound better.</source>
            <translation>录音仍会保存。换一个设备音质可能更好。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>It is kept in the recordings' trash for seven days, and is then gone for good.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>It is unclear who says this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>It may be muted on the device. The recording goes on.</source>
            <translation>可能是设备上设了静音。录音继续进行。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>It was left as it is, and nothing of it is deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>It went on by itself, and everything is saved.</source>
            <translation>录音已自动继续，所有内容都已保存。</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Italian</source>
            <translation>意大利语</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>its clock ran {ms} ms an hour fast, which was put right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>its clock ran {ms} ms an hour slow, which was put right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Japanese</source>
            <translation>日语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Javanese</source>
            <translation>爪哇语</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>join paragraphs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Join with the next paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Joined two paragraphs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/follow.py"></location>
            <source>Jump to current</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>jump, forward, back, seconds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Kannada</source>
            <translation>卡纳达语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Kazakh</source>
            <translation>哈萨克语</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Keep both</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Keep file</source>
            <translation>保留文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>Keep recording</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Keep the window open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Kept in</source>
            <translation>保存位置</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>keyboard, shortcuts, rebind, hotkeys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Khmer</source>
            <translation>高棉语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Korean</source>
            <translation>韩语</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Language not covered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Language that is spoken</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Languages that are spoken</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Lao</source>
            <translation>老挝语</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Large changes</source>
            <translation>大的改动</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Last paragraph in view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Last week</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Latin</source>
            <translation>拉丁语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Latvian</source>
            <translation>拉脱维亚语</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Length</source>
            <translation>时长</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Length of a skip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Length {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Less than 10 minutes of space left.</source>
            <translation>剩余空间不足录 10 分钟。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Less than 30 minutes of space left.</source>
            <translation>剩余空间不足录 30 分钟。</translation>
        </message>
        <message>
            <location filename="../../app/progress.py"></location>
            <source>less than a minute left</source>
            <translation>剩余不到一分钟</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Let go of the selection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Let {title} go on</source>
            <translation>让 {title} 继续</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Letters and digits alone are commands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/meter.py"></location>
            <source>Level</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Level of the recording</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Library folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Licences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Licences…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/shell.py"></location>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Line length</source>
            <translation>行长</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Lines</source>
            <translation>行数</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Lingala</source>
            <translation>林加拉语</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Listening…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Listening… {left} s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Listens for five seconds, then plays what was heard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Lithuanian</source>
            <translation>立陶宛语</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/captions_view.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Live captions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Live captions are a draft. Speaker names and the final text arrive after you stop.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>location, path, disk, backup</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Log file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>log, diagnostics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Longest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Longest monologue (s)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Longest on screen</source>
            <translation>最长显示时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Longest: the longest monologue, which is the turn with the most talk time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Looking for devices…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Looks right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Looks right everywhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Loud words come out distorted. Turn its level down.</source>
            <translation>大声的词会失真。调低其音量。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/meter.py"></location>
            <source>Loudness from silence (0) to as loud as it may be (100)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Low confidence ({percent} %)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Low confidence ({percent} %), several people at once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Luxembourgish</source>
            <translation>卢森堡语</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>M&amp;ove similar paragraphs…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Macedonian</source>
            <translation>马其顿语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Malagasy</source>
            <translation>马达加斯加语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Malay</source>
            <translation>马来语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Malayalam</source>
            <translation>马拉雅拉姆语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Maltese</source>
            <translation>马耳他语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Maori</source>
            <translation>毛利语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Marathi</source>
            <translation>马拉地语</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Mark moment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark moment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Mark the place that is played</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>Mark this moment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/export/markdown.py"></location>
            <source>Markdown (.md)</source>
            <translation>Markdown (.md)</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Marked moment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/marks.py"></location>
            <location filename="../../app/ui/reading.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Marked {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Match case</source>
            <translation>区分大小写</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Mean</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Mean turn (s)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Mean: talk time in a turn, without the pauses, on average.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Measure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Measure this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Measured now. Speech models serve every library of yours.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Measuring…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>Meeting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/header.py"></location>
            <source>Meeting title</source>
            <translation>会议标题</translation>
        </message>
        <message>
            <location filename="../../app/ui/library_list.py"></location>
            <source>Meetings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Meetings in the trash can be restored. Recordings that were discarded stay seven days, then they are deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Memory is short; going on in smaller steps.</source>
            <translation>内存不足；改用较小的步骤继续。</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Menu of the paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <source>Merge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Merge into…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Merge this speaker into…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>merge {count} speakers into {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <source>Merge {name} into…</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <source>Merge {n} speakers into…</source>
            <extracomment>One: Merge {n} speaker into…</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>merge {other} into {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting.py"></location>
            <source>Merged {names} into {name} · {n} paragraphs.</source>
            <extracomment>One: Merged {names} into {name} · {n} paragraph.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/toast.py"></location>
            <source>Message</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Microphone</source>
            <translation>麦克风</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>microphone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Microphone access is off for Hansard. Turn it on in the system's settings.</source>
            <translation>Hansard 没有麦克风权限。可在系统设置中开启。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Microphone device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Microphone level</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>microphone, system audio, devices, loudspeaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>MMMM yyyy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Moment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Mongolian</source>
            <translation>蒙古语</translation>
        </message>
        <message>
            <location filename="../../app/ui/header.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>More about this moment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>More about this note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>More about this paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>More about {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>More about “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>More makes lines and small words darker, and marks what is played in black or white.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Most accurate</source>
            <translation>最准确</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Motion</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move similar paragraphs to {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Move to t&amp;rash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Move to trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move {n} paragraphs</source>
            <extracomment>One: Move {n} paragraph</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move {n} similar paragraphs too?</source>
            <extracomment>One: Move {n} similar paragraph too?</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Moved “{title}” to the trash.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/name_edit.py"></location>
            <source>Name of speaker {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Name or number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Name or number of the speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Named by date and time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Names and terms that are said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Names and terms, one a line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/completing.py"></location>
            <source>Names that fit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Names you have given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Naming it avoids wrong guesses in short recordings. Automatic listens first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Ne&amp;xt unclear word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Needs {packages}, which are not installed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Nepali</source>
            <translation>尼泊尔语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>network, internet, download, hub, token</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>network, internet, new version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>network, internet, telemetry, cloud, data protection, upload</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Never sent. Recordings, texts, names and notes are written to this computer's disk only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>New speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>New speaker for this paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/changing.py"></location>
            <source>New words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Next</source>
            <translation>下一个</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Next pan&amp;e</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Next paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Next unclear word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Next word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>No audio or video in there.</source>
            <translation>其中没有音频或视频。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>No captions yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>No connection to {host}. {goes_on}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>No key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>no key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/search_page.py"></location>
            <source>No matches</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>No meeting open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>No meetings yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/messages.py"></location>
            <source>No messages yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>No other device is connected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>No other paragraphs sound like this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>No setting found for “{text}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No sound arrives from {device}.</source>
            <translation>没有收到来自{device}的声音。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No sound from {device} for 20 seconds.</source>
            <translation>{device}已有 20 秒没有声音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>No sound in this video</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No sound server answers, so system audio cannot be recorded.</source>
            <translation>声音服务器没有响应，无法录制系统声音。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No sound server answers. Start it, or restart the computer.</source>
            <translation>声音服务器没有响应。启动它，或重启电脑。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>No speech found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>No speech was found.</source>
            <translation>没有发现语音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>No steps yet.</source>
            <translation>还没有步骤。</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>No unclear words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No window was open for this recording.</source>
            <translation>此录音没有打开的窗口。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Nobody seems to speak here</source>
            <translation>这里似乎没有人说话</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Nobody was heard here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Normal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Normal speed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Norwegian</source>
            <translation>挪威语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Norwegian Nynorsk</source>
            <translation>新挪威语</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Not a recording</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Not connected now. {name} is recorded instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Not downloaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Not enough memory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Not measured yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Not now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>not now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>Not saved. Retrying</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Not transcribed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Not transcribed yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/notes.py"></location>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>Nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>Nothing found for “{text}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/search_page.py"></location>
            <source>Nothing found for “{text}”. Search is over text, titles and names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/search_page.py"></location>
            <source>Nothing found yet. {n} meetings are still being transcribed.</source>
            <extracomment>One: Nothing found yet. {n} meeting is still being transcribed.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing has been heard for {n} minutes.</source>
            <extracomment>One: Nothing has been heard for {n} minute.</extracomment>
            <translation>
                <numerusform>已有 {n} 分钟没有听到声音。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing has been heard from the call for a while. Check that the meeting plays through this computer.</source>
            <translation>已有一段时间没有听到通话的声音。检查会议的声音是否由这台电脑播放。</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Nothing has changed many rows at once so far.</source>
            <translation>还没有一次改动多行的步骤。</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>Nothing here to transcribe</source>
            <translation>这里没有可转写的内容</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing is being recorded.</source>
            <translation>没有在录音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Nothing is counted, and no problem is reported by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Nothing is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing of the other device is recorded. This side goes on when its own device is back, or with one you choose.</source>
            <translation>另一设备的声音不会录入。原设备恢复后，或选择其他设备后，这一路会继续。</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Nothing to choose for this format.</source>
            <translation>此格式没有可选项。</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Nothing waiting. Drop files anywhere to start.</source>
            <translation>队列为空。将文件拖放到任意位置即可开始。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Nothing was heard from the microphone. It may be muted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Nothing was heard. Choose another device and test again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing was recorded meanwhile. The recording is going on again; stop it if the meeting is over.</source>
            <translation>这段时间没有录到内容。录音已重新开始；如果会议已结束，停止录音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Notifications</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>notify, finished, background</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Occitan</source>
            <translation>奥克语</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Often made up in silence</source>
            <translation>静音中常见的误识别</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>On the graphics card</source>
            <translation>在显卡上</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>On this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>On this computer's processor</source>
            <translation>在这台电脑的处理器上</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>One a line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes about {hours} hours here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes about {n} hours here.</source>
            <extracomment>One: One hour takes about {n} hour here.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes about {n} minutes here.</source>
            <extracomment>One: One hour takes about {n} minute here.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes less than a minute here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Only one voice found. Expected more? Find speakers again and set the number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Only the microphone is recorded.</source>
            <translation>只录制麦克风。</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Only there now</source>
            <translation>只有现在才有</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Only there then</source>
            <translation>只有当时才有</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Only this &amp;speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Only this speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>Only {names}: the others are dimmed and passed over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>Only {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <location filename="../../app/ui/recording/front.py"></location>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <location filename="../../app/ui/search_page.py"></location>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Open the model's page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Open the page for tokens</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Open the steps…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Open {title}</source>
            <translation>打开 {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>Open “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Options</source>
            <translation>选项</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Other paragraphs</source>
            <translation>段落不同</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Other speaker</source>
            <translation>发言人不同</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Other words</source>
            <translation>文字不同</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Other words, other speaker</source>
            <translation>文字和发言人都不同</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/captions_model.py"></location>
            <source>Others</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>Pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/editor.py"></location>
            <source>Paragraph text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Pashto</source>
            <translation>普什图语</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Pause all</source>
            <translation>全部暂停</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Pause download</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Pause the download</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Pause while typing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Pause {title}</source>
            <translation>暂停 {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Paused {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Paused: {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Pauses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Pauses are played shortened; the time stays that of the recording</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Pauses in the talk are cut short while playing; the recording keeps them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>People who speak</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>people, completion, suggestions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Persian</source>
            <translation>波斯语</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Picture (*.png)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>pill, floating, on top</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Places</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/export/txt.py"></location>
            <source>Plain text (.txt)</source>
            <translation>纯文本 (.txt)</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <location filename="../../app/ui/review/preview.py"></location>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Play</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Play a sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Play a sample of {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Play from {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Play this pa&amp;ragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>Play this paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Play this place (P)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Play {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Playback</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Playing stops with the first key in a paragraph and goes on two seconds after the last.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Playing what was heard…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Polish</source>
            <translation>波兰语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Portuguese</source>
            <translation>葡萄牙语</translation>
        </message>
        <message>
            <location filename="../../app/ui/waveform/slider.py"></location>
            <source>Position</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Pre&amp;vious unclear word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/key_field.py"></location>
            <source>Press keys, or Esc</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Previous</source>
            <translation>上一个</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Previous pane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Previous paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Previous unclear word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Previous word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Privacy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Probably not speech</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Progress of {title}</source>
            <translation>{title} 的进度</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Protected against copying</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Punjabi</source>
            <translation>旁遮普语</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Put back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>put back words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>Put into the text</source>
            <translation>已放入文字中</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>Put it here</source>
            <translation>放在这里</translation>
        </message>
        <message>
            <location filename="../../app/ui/paragraph.py"></location>
            <source>Put the cursor where the new paragraph begins, and press {key}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/paragraph.py"></location>
            <source>Put the cursor where the new paragraph begins, and split it there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Put the words back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>quality, whisper, profile, download, accuracy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/panes.py"></location>
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Re&amp;move paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Read the last &amp;caption aloud</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Reading a transcript</source>
            <translation>阅读文字记录时</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Reading the sound</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Ready</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Recent &amp;messages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/messages.py"></location>
            <source>Recent messages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Recommended for this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>recommended for this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/button.py"></location>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Record</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/panes.py"></location>
            <location filename="../../app/ui/recording/button.py"></location>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Record a meeting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Record again to go on in a new recording.</source>
            <translation>再次录音会另存为一个新录音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Record now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Recorded</source>
            <translation>录制时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Recorder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Recording</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Recording again.</source>
            <translation>已恢复录音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>recording paused {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Recording started.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Recording stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>Recording without a date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Recording, {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Recover and transcribe</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Recover and transcribe all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Recovering “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Reduced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Reduced lets nothing slide or blink; the text jumps where it follows the playback.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Remember it in this computer's keyring</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Remind me to tell people</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/notes_panel.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove moment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove {count} paragraphs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Remove {title} from the queue</source>
            <translation>将 {title} 移出队列</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Remove {title} from this list</source>
            <translation>将 {title} 移出此列表</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks.py"></location>
            <source>Removed the moment at {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/marks.py"></location>
            <source>Removed the note at {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>Removed {model}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/correcting.py"></location>
            <source>Removed {n} paragraphs.</source>
            <extracomment>One: Removed {n} paragraph.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Removed “{title}” from the queue.</source>
            <translation>已将“{title}”移出队列。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Rename meeting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>rename meeting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Rename this speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>Rename {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>rename {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Rename {name} everywhere…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/desk.py"></location>
            <source>Renamed to {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Rename…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Rep&amp;lace…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Replace all</source>
            <translation>全部替换</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Replace all {n}</source>
            <extracomment>One: Replace {n}</extracomment>
            <translation>
                <numerusform>替换全部 {n} 处</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Replace file</source>
            <translation>替换文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Replace with</source>
            <translation>替换为</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Replace “{name}”?</source>
            <translation>替换“{name}”？</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>replace “{word}” with “{by}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/finding/finder.py"></location>
            <source>Replaced {n} places.</source>
            <extracomment>One: Replaced {n} place.</extracomment>
            <translation>
                <numerusform>已替换 {n} 处。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Reset</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Reset all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>restore paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>restore {count} paragraphs</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/history/window.py"></location>
            <source>Restore {n} rows</source>
            <extracomment>One: Restore {n} row</extracomment>
            <translation>
                <numerusform>恢复 {n} 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/history/window.py"></location>
            <source>Restored {n} rows.</source>
            <extracomment>One: Restored {n} row.</extracomment>
            <translation>
                <numerusform>已恢复 {n} 行。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/search_page.py"></location>
            <source>Results</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/search_page.py"></location>
            <source>Results for “{text}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Resume</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>rewind on resume</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Romanian</source>
            <translation>罗马尼亚语</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Room for about {minutes} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Room for about {n} hours</source>
            <extracomment>One: Room for about {n} hour</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Room it takes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Russian</source>
            <translation>俄语</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>S&amp;lower</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <source>Safe to open in a spreadsheet</source>
            <translation>可在电子表格中安全打开</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Said on the other track</source>
            <translation>在另一条音轨上说的</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Said over and over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sanskrit</source>
            <translation>梵语</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Save a copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Save a copy…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Save file</source>
            <translation>保存文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Save the &amp;audio…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/exports.py"></location>
            <source>Save the audio in</source>
            <translation>音频保存到</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Save the raw audio in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Save the raw audio…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Save the statistics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Save to</source>
            <translation>保存到</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Saved a copy as “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Saved the raw audio in “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>saved to disk every second</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/exports.py"></location>
            <source>Saved {n} audio files.</source>
            <extracomment>One: Saved {n} audio file.</extracomment>
            <translation>
                <numerusform>已保存 {n} 个音频文件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/exports.py"></location>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Saved “{name}”.</source>
            <translation>已保存“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Saves to your home folder</source>
            <translation>保存到个人文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Saves to {folder}</source>
            <translation>保存到 {folder}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Save…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/exports.py"></location>
            <source>Saving the audio…</source>
            <translation>正在保存音频…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/saving.py"></location>
            <source>Saving the recording</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/saving.py"></location>
            <source>Saving the recording…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <location filename="../../app/ui/saving.py"></location>
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Scroll down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Scroll up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>scroll, auto-scroll</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/panes.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Search all meetings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>Search settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select all text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select the next word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select the word before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Select the words to change first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select to the next paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select to the paragraph before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Selected text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Serbian</source>
            <translation>塞尔维亚语</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Settin&amp;gs…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>Settings, {page}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Several languages…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Share</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Share (%)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Share: of everybody's talk time, not of the length of the meeting.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Shona</source>
            <translation>绍纳语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Shorter pauses are played. A small number makes speech hurried.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Shortest on screen</source>
            <translation>最短显示时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show e&amp;verybody</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>Show everybody</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/exports.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Show in folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Show meetings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Show more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show or hide &amp;library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show or hide side &amp;panel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/header.py"></location>
            <source>Show or hide the side panel</source>
            <translation>显示或隐藏侧边面板</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Show or leave trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Show the download</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Show the length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/panes.py"></location>
            <source>Show the library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Show the queue</source>
            <translation>显示队列</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/button.py"></location>
            <location filename="../../app/ui/recording/tray.py"></location>
            <source>Show the recording</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/button.py"></location>
            <source>Show the recording, {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Show the time left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Show tras&amp;h</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/search_page.py"></location>
            <source>Show {n} more in this meeting</source>
            <extracomment>One: Show {n} more in this meeting</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>Show {n} more rows</source>
            <extracomment>One: Show {n} more row</extracomment>
            <translation>
                <numerusform>再显示 {n} 行</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>Show {time} in the transcript</source>
            <translation>在文字记录中显示 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Shows a line about consent, and a sentence to paste, before a recording.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Side panel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Silence that is skipped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sindhi</source>
            <translation>信德语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>single keys, accessibility, WCAG</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sinhala</source>
            <translation>僧伽罗语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>size, disk space, gigabytes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Skip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Skip back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Skip forward</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Skip s&amp;ilence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Skip silence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>Skipped {names}: not audio or video.</source>
            <translation>已跳过 {names}：不是音频或视频。</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Slovak</source>
            <translation>斯洛伐克语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Slovenian</source>
            <translation>斯洛文尼亚语</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Small &amp;indicator above other windows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Small indicator above other windows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Somali</source>
            <translation>索马里语</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>some of the audio did not reach the disk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>some of the audio on the disk was not as it was written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Something else answered in place of {host}, perhaps a proxy's sign-in page. {goes_on}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Something is being recorded already.</source>
            <translation>已有录音正在进行。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Something is wrong with the recording.</source>
            <translation>录音出现问题。</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>Something outside Hansard went wrong.</source>
            <translation>Hansard 之外的某处出现问题。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/after.py"></location>
            <source>Something went wrong in Hansard itself. Nothing of it is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Something went wrong in Hansard. {goes_on}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Sound and text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Sound arrives.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Sound is kept in memory for half a minute and written as soon as the disk answers.</source>
            <translation>声音在内存中保留半分钟，磁盘一有响应即写入。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Sound of the meetings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Sources</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Spanish</source>
            <translation>西班牙语</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/statistics/table.py"></location>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Speaker names at changes</source>
            <translation>换人发言时显示姓名</translation>
        </message>
        <message>
            <location filename="../../app/export/rttm.py"></location>
            <source>Speaker turns (.rttm)</source>
            <translation>发言时段 (.rttm)</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/speakers/name_edit.py"></location>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>Speaker {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Speakers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Speakers and voices</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speakers are counted automatically.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Speakers were not identified.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>speakers, voices, count</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/search_page.py"></location>
            <source>Speaks from {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Speech model</source>
            <translation>语音模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speech model damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speech model missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speech model refused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Speech models</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/speed.py"></location>
            <source>Speed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/speed.py"></location>
            <source>Speed (Alt+Up, Alt+Down)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Spl&amp;it paragraph here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Split at sentence ends</source>
            <translation>在句末断开</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>split paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/editing.py"></location>
            <source>Split the paragraph.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <source>Spreadsheet (.csv)</source>
            <translation>电子表格 (.csv)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Start of the transcript</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Starting</source>
            <translation>正在启动</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Starting the recorder again…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Starting…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>step {number} of {count}</source>
            <translation>第 {number} 步，共 {count} 步</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Steps, the newest first</source>
            <translation>步骤，最新的在前</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Still recording, although the window has closed. It is being opened again.</source>
            <translation>窗口已关闭，录音仍在继续。正在重新打开窗口。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Still recording. Stop?</source>
            <translation>录音仍在进行。停止吗？</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Stop and save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Stop and t&amp;ranscribe</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>Stop and transcribe</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Stop recording and close Hansard?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Stop this job</source>
            <translation>停止此任务</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Stop {title}</source>
            <translation>停止 {title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Stop “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Stopped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <location filename="../../app/recordings/taking.py"></location>
            <source>Stopped. The recording is kept as it is.</source>
            <translation>已停止。录音保持原样。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Stopped. What was finished is kept.</source>
            <translation>已停止。已完成的部分会保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Stopped: {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Stopping “{title}”. What is finished is kept.</source>
            <translation>正在停止“{title}”。已完成的部分会保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Storage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>subtitles, draft</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/export/srt.py"></location>
            <source>Subtitles, SRT (.srt)</source>
            <translation>SRT 字幕 (.srt)</translation>
        </message>
        <message>
            <location filename="../../app/export/vtt.py"></location>
            <source>Subtitles, WebVTT (.vtt)</source>
            <translation>WebVTT 字幕 (.vtt)</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/quiet_line.py"></location>
            <source>Suggestion</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sundanese</source>
            <translation>巽他语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Swahili</source>
            <translation>斯瓦希里语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Swedish</source>
            <translation>瑞典语</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>System audio</source>
            <translation>系统声音</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>system audio</source>
            <translation>系统声音</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>System audio cannot be recorded on this computer.</source>
            <translation>这台电脑无法录制系统声音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>System audio device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>System audio is quiet.</source>
            <translation>系统声音很轻。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>System audio level</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>System audio needs the program “pactl” (package pulseaudio-utils), which is not installed.</source>
            <translation>录制系统声音需要程序“pactl”（软件包 pulseaudio-utils），但尚未安装。</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Table (*.csv)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tagalog</source>
            <translation>他加禄语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tajik</source>
            <translation>塔吉克语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Takes effect when Hansard starts again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Takes over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Takes over: interrupts, and the other one stops.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>taking longer than expected</source>
            <translation>用时比预计更长</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Talk time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Talk time (s)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Talk time: from the first to the last word of each paragraph, added up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Talk-time &amp;statistics…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Talk-time statistics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Talk-time statistics…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tamil</source>
            <translation>泰米尔语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tatar</source>
            <translation>鞑靼语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>telemetry, statistics, crash report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Tell people you are recording. In some places you need everyone's agreement.</source>
            <translation>告知在场的人正在录音。有些地方必须征得所有人同意。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Tell speakers apart better, with an account…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Tells speakers apart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Telugu</source>
            <translation>泰卢固语</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Test</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Test again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Text &amp;normal size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Text at {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Text l&amp;arger</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Text s&amp;maller</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Text size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the graphics card: it was tried and works.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor: the graphics card does not work here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor: the graphics card has too little memory for this model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor: there is no graphics card here that can be used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Texts, names and history</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Thai</source>
            <translation>泰语</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>That cannot be opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>That device is not there any more. Choose another one.</source>
            <translation>该设备已不存在。选择其他设备。</translation>
        </message>
        <message>
            <location filename="../../app/recordings/saving.py"></location>
            <source>That folder cannot be written; choose another. The recording is unchanged.</source>
            <translation>该文件夹无法写入；选择其他文件夹。录音未变。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>That is not a speech model Hansard knows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>That is not a time. Write 4:14, 1:04:14, 254, 4m14s, +30 or -10.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>That model was refused.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>That paragraph has changed meanwhile; try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/editing.py"></location>
            <source>That part of the transcript has changed in the meantime; nothing was edited.</source>
            <translation>文字记录的这一部分已发生变化；没有作任何编辑。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The audio file has moved or was deleted. Reading and editing still work.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The audio is safe, and you can listen to it now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>The built-in recogniser knows English only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The call is not being heard.</source>
            <translation>听不到通话的声音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>The change before could not be saved and was not made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer is playing, but nothing of it arrives here. Choose the device that the call plays on.</source>
            <translation>电脑正在播放声音，但没有传到这里。选择通话所用的播放设备。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>The computer or the app stopped while they were being recorded.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>The computer or the app stopped while “{title}” was being recorded.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer slept for a while.</source>
            <translation>电脑曾休眠一段时间。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The computer slept for {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer slept for {time}.</source>
            <translation>电脑曾休眠 {time}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The computer was shut down, or you logged out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer was too busy. The hole keeps its length, so everything after it is in its place.</source>
            <translation>电脑过于繁忙。空缺按原长度保留，之后的内容位置不变。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The connection to {host} broke off. {goes_on}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>The copy could not be written: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The device cannot be opened. Another program may be using it alone.</source>
            <translation>设备无法打开。可能有其他程序正在独占它。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/sources.py"></location>
            <source>The device chosen before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <location filename="../../app/recordings/taking.py"></location>
            <source>The disk did not give back what was written to it. The recording is kept as it is.</source>
            <translation>磁盘读回的内容与写入的不一致。录音保持原样。</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The disk is full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>The disk is full. Free some space; Hansard tries again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>The disk is full. The recording is safe; free some space and try again.</source>
            <translation>磁盘已满。录音是安全的；腾出空间后重试。</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <location filename="../../app/sentences.py"></location>
            <source>The disk is full; nothing was lost. Free some space and try again.</source>
            <translation>磁盘已满；没有内容丢失。腾出空间后重试。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The disk is not answering.</source>
            <translation>磁盘没有响应。</translation>
        </message>
        <message>
            <location filename="../../app/store/faults.py"></location>
            <source>The disk reported an error while the library was being read or written. Nothing was changed.</source>
            <translation>读写资料库时磁盘报告错误。没有作任何改动。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The disk was full.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The download did not start.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The downloaded file is damaged and was removed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The engine was restarted and goes on.</source>
            <translation>引擎已重新启动，继续进行。</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>The export stopped; nothing was written.</source>
            <translation>导出已停止；没有写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The file cannot be opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>The file could not be written; what was there before is unchanged.</source>
            <translation>文件无法写入；原有内容未变。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The file ends early; what it holds was read.</source>
            <translation>文件提前结束；已有内容已读取。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>The file NOTICE that lists them is not here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card could not be used. What was finished is kept; 'hansard doctor' says why, and the processor can do the work.</source>
            <translation>显卡无法使用。已完成的部分会保留；“hansard doctor”可说明原因，也可由处理器来完成。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card is short of memory; going on with it in smaller steps.</source>
            <translation>显卡内存不足；改用较小的步骤继续使用显卡。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card ran out of memory or failed; going on with the processor, which takes longer.</source>
            <translation>显卡内存用尽或出现故障；改用处理器继续，用时更长。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card was asked for, and it does not work here yet.</source>
            <translation>已指定使用显卡，但它在这里尚不能工作。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card was asked for, and it has too little memory for this speech model.</source>
            <translation>已指定使用显卡，但其内存不足以运行此语音模型。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The graphics card was asked for, and there is none here that can be used.</source>
            <translation>已指定使用显卡，但这里没有可用的显卡。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>the head of a file, which was put right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>the last moment before the power failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>the last sample of a file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/application.py"></location>
            <source>The library cannot be opened.</source>
            <translation>资料库无法打开。</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>The library file cannot be read; nothing was changed, and your recordings are separate files beside it. Restore a backup from the folder 'backups'.</source>
            <translation>资料库文件无法读取；没有任何改动，录音是旁边独立的文件。可从“backups”文件夹恢复备份。</translation>
        </message>
        <message>
            <location filename="../../app/opening.py"></location>
            <source>The library file is missing, though its recordings are there; nothing was changed. Restore a backup from the folder 'backups'.</source>
            <translation>资料库文件缺失，但录音还在；没有任何改动。可从“backups”文件夹恢复备份。</translation>
        </message>
        <message>
            <location filename="../../app/store/faults.py"></location>
            <source>The library has been closed.</source>
            <translation>资料库已关闭。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The library holds a copy of what you import, so the original may go. Takes twice the room.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>The library is open in another window; close it, or use that window.</source>
            <translation>资料库已在另一个窗口中打开；关闭那个窗口，或在其中继续。</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py"></location>
            <source>The library's file has been moved or deleted; nothing was saved.</source>
            <translation>资料库文件已被移动或删除；没有保存任何内容。</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>The library's folder cannot be written. The recording is safe; try again.</source>
            <translation>资料库文件夹无法写入。录音是安全的；可以重试。</translation>
        </message>
        <message>
            <location filename="../../app/paths.py"></location>
            <source>The library's folder cannot be written; check its permissions or choose another with --library.</source>
            <translation>资料库文件夹无法写入；检查其权限，或用 --library 选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The list of speech models cannot be used; install Hansard again.</source>
            <translation>语音模型列表无法使用；重新安装 Hansard。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The loudest part is very quiet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>the microphone</source>
            <translation>麦克风</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone came in after {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone could not be written for {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone ended {time} earlier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>The microphone is heard. The computer played nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was changed, {time} without it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was not there for {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was set up anew, {time} without it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was taken to another device for {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was unplugged for {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The models' folder cannot be written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>The name is too long for that disk; choose a shorter one, what was there before is unchanged.</source>
            <translation>名称对该磁盘来说过长；改用较短的名称，原有内容未变。</translation>
        </message>
        <message>
            <location filename="../../app/export/base.py"></location>
            <source>The new file did not read back as it was written; what was there before is unchanged.</source>
            <translation>新文件读回的内容与写入的不一致；原有内容未变。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The next recording starts with these at once; one that is gone gives way to the default.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The next transcriptions are in English, whatever is spoken; the original words are not kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The next transcriptions use it. A better model takes longer and more memory.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>The paragraph has changed meanwhile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The part of Hansard that this speech model needs is not installed; 'python3 packaging/bootstrap.py setup --neural' installs it.</source>
            <translation>此语音模型所需的 Hansard 组件尚未安装；“python3 packaging/bootstrap.py setup --neural”可安装它。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The recogniser was restarted and goes on.</source>
            <translation>识别器已重新启动，继续进行。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder could not be started. Restart Hansard; if that does not help, reinstall it.</source>
            <translation>录音程序无法启动。重启 Hansard；如果仍无法启动，重新安装。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder could not do that.</source>
            <translation>录音程序无法完成此操作。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder does not answer.</source>
            <translation>录音程序没有响应。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder does not make sense. Restart Hansard.</source>
            <translation>录音程序的回应无法理解。重启 Hansard。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder ended unexpectedly.</source>
            <translation>录音程序意外结束。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder had ended unexpectedly. About {time} are missing; the gap keeps its length.</source>
            <translation>录音程序曾意外结束。大约缺少 {time}；空缺按原长度保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The recorder stopped for {time}, and went on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>the recording</source>
            <translation>录音</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>The recording ends at {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording goes on in another folder, and is put together when it is stopped.</source>
            <translation>录音在另一个文件夹中继续，停止时会合成在一起。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording goes on until the disk is full, and is saved up to then. Free up space now.</source>
            <translation>录音会持续到磁盘写满为止，此前的内容都会保存。立即腾出空间。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording goes on, and this side joins in again by itself.</source>
            <translation>录音继续进行，这一路会自动重新加入。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording goes on. Free up space on the disk.</source>
            <translation>录音继续进行。腾出磁盘空间。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording has ended.</source>
            <translation>录音已结束。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>The recording is in the recordings' trash for seven days.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording is safe on disk, but is not a meeting yet.</source>
            <translation>录音已安全存盘，但尚未成为会议。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The recording is safe, and its text is written as soon as the model is here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The recording is safe. Its text is written as soon as the download is complete.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording stopped: the disk is full.</source>
            <translation>录音已停止：磁盘已满。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>The recording stops and is not transcribed. It stays in the recordings' trash for seven days.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording was ended and saved: nobody opened a window for five minutes.</source>
            <translation>录音已结束并保存：五分钟内没有打开窗口。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording was stopped because no window was open.</source>
            <translation>因为没有打开的窗口，录音已停止。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording was stopped because the system was ending the session.</source>
            <translation>因为系统正在结束会话，录音已停止。</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>The recording's folder cannot be read.</source>
            <translation>无法读取录音的文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>the recording's own notes; places in it are estimates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recordings folder cannot be written any more.</source>
            <translation>录音文件夹无法再写入。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recordings folder cannot be written.</source>
            <translation>录音文件夹无法写入。</translation>
        </message>
        <message>
            <location filename="../../app/recordings/tries.py"></location>
            <source>The recordings folder cannot be written; the recording in it is kept as it is.</source>
            <translation>录音文件夹无法写入；其中的录音保持原样。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The same words over and over</source>
            <translation>同样的词反复出现</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>The selected words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>the server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>The size could not be measured.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>The sound cannot be played here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/playback.py"></location>
            <source>The sound cannot be played on this computer now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model for '{detail}' is not on this computer; the profile 'builtin' needs none.</source>
            <translation>“{detail}”所需的语音模型不在这台电脑上；方案“builtin”不需要模型。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model for '{profile}' is not on this computer ({models}); 'hansard models download {profile}' fetches it, and the profile 'builtin' needs none.</source>
            <translation>“{profile}”所需的语音模型不在这台电脑上（{models}）；“hansard models download {profile}”可下载它，方案“builtin”不需要模型。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The speech model in use does not know it. {knows} The recording is safe, and nothing was guessed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model in use does not know this language; choose another model or another language.</source>
            <translation>当前的语音模型不支持这种语言；选择其他模型或其他语言。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model in use does not know {name} ('{language}'); {model} does. Choose it, or another language.</source>
            <translation>当前的语音模型不支持{name}（“{language}”）；{model} 支持。选择该模型，或选择其他语言。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The speech model is damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The speech model is not on this computer yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model this needs is not on this computer; the profile 'builtin' needs none.</source>
            <translation>所需的语音模型不在这台电脑上；方案“builtin”不需要模型。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The speech model {name}, which is on this computer, does.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio came in after {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio could not be written for {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio ended {time} earlier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was changed, {time} without it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was not there for {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was set up anew, {time} without it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was taken to another device for {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was unplugged for {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The system does not let Hansard hear other programs. Allow it in the system's settings.</source>
            <translation>系统不允许 Hansard 获取其他程序的声音。可在系统设置中允许。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>The test did not work. Choose another device and test again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The text comes here part by part; that of a short recording comes all at once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The text could not be finished</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The text could not be finished because of a fault in Hansard. The audio is kept; try again, and if it happens again, report it.</source>
            <translation>由于 Hansard 的故障，文字未能完成。音频已保留；重试一次，如再次发生，可报告此问题。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The text could not be finished: the engine stopped three times. The audio and the finished text are kept; try again.</source>
            <translation>文字未能完成：引擎停止了三次。音频和已完成的文字都已保留；可以重试。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The text could not be finished: the recogniser stopped three times. The audio and the finished text are kept; try again.</source>
            <translation>文字未能完成：识别器停止了三次。音频和已完成的文字都已保留；可以重试。</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>The text follows the sound (F)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>The text was made anew, and these corrections found no place in it. They are kept, and tried again with the next text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The text was not finished. What was done is kept, and it continues from there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>The transcript reads now as it did then.</source>
            <translation>现在的文字记录与当时相同。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The transcript scrolls along while playing, until you scroll away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>The voices of this meeting were not kept, so paragraphs cannot be compared.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The voices of this meeting were not kept. Transcribe it again to find its speakers anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <location filename="../../app/sentences.py"></location>
            <source>The voices of this meeting were not kept; transcribe it again to find its speakers anew.</source>
            <translation>此会议的声音特征没有保留；重新转写才能再次查找发言人。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>The words stay as they are, and so does every correction and every speaker you set by hand.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>theme, dark mode, light mode, colours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>Then</source>
            <translation>当时</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>There are no interrupted recordings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/exports.py"></location>
            <source>There is no audio to save.</source>
            <translation>没有可保存的音频。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>There is no device whose sound could be recorded.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>There is no microphone. Connect one, or record system audio only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>There is no recording in this folder.</source>
            <translation>此文件夹中没有录音。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>There is no space left for a recording. Free up space on the disk.</source>
            <translation>没有空间可供录音。腾出磁盘空间。</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>There is no space left for this file; nothing was lost. Free some space and try again.</source>
            <translation>没有足够的空间保存此文件；没有内容丢失。腾出空间后重试。</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>There is no such meeting; 'hansard list' shows what there is.</source>
            <translation>没有这个会议；“hansard list”可列出现有会议。</translation>
        </message>
        <message>
            <location filename="../../app/recordings/taking.py"></location>
            <source>There is no such recording any more.</source>
            <translation>该录音已不存在。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>There is no text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>There is not enough space on the disk.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>There is nothing to record from. Connect a microphone.</source>
            <translation>没有可录制的设备。连接麦克风。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>There was not enough memory to go on; what was finished is kept. Close other programs and try again.</source>
            <translation>内存不足，无法继续；已完成的部分会保留。关闭其他程序后重试。</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>There was too little memory to finish this recording. It is kept as it is.</source>
            <translation>内存不足，无法完成此录音。录音保持原样。</translation>
        </message>
        <message>
            <location filename="../../app/exporting.py"></location>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>These options do not fit together.</source>
            <translation>这些选项不能同时使用。</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>These words were recognised, but probably nobody said them: recognisers make up text in silence and noise. Listen, and put back what is right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>They are offered while you type a speaker's name, in every meeting.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>This and following until next change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>This computer has no keyring to keep it in: it is used until Hansard is closed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>This could not be saved last time, and its place has changed: {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This file cannot be opened; check that it exists and that you may read it.</source>
            <translation>此文件无法打开；检查它是否存在，以及是否有读取权限。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This file is empty.</source>
            <translation>此文件为空。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This file is protected against copying and cannot be read; export it without protection first.</source>
            <translation>此文件有防复制保护，无法读取；先将其导出为无保护的文件。</translation>
        </message>
        <message>
            <location filename="../../app/erasing.py"></location>
            <source>This folder is not where Hansard keeps recordings; it was left as it is.</source>
            <translation>此文件夹不是 Hansard 存放录音的位置；已保持原样。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This is a playlist or a script that points to other files; choose the recording itself.</source>
            <translation>这是指向其他文件的播放列表或脚本；选择录音本身。</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <location filename="../../app/recordings/taking.py"></location>
            <source>This is still being recorded.</source>
            <translation>此录音仍在进行中。</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>This library was made by a newer version of Hansard; update Hansard to open it.</source>
            <translation>此资料库由更新版本的 Hansard 创建；更新 Hansard 后才能打开。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>This meeting is being worked on again. Your corrections are kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>This meeting is being worked on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>This meeting is in the trash until you restore it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>This meeting waits its turn.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>This model's authors ask who downloads it: a token from their page is needed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>This paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recordings/taking.py"></location>
            <source>This recording could not be put together twice. It is kept as it is, and its raw audio can be saved.</source>
            <translation>此录音两次都无法合成。录音保持原样，其原始音频可以保存。</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>This recording could not be put together. It is kept as it is, and its raw audio can be saved.</source>
            <translation>此录音无法合成。录音保持原样，其原始音频可以保存。</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>This recording holds no sound.</source>
            <translation>此录音没有声音。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>This system does not let programs record what the computer plays.</source>
            <translation>此系统不允许程序录制电脑播放的声音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>This takes a moment.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This video has no sound, so there is nothing to write down.</source>
            <translation>此视频没有声音，因此没有可转写的内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>This week</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>Those files cannot be read.</source>
            <translation>这些文件无法读取。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>threshold, gaps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tibetan</source>
            <translation>藏语</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Tick all</source>
            <translation>全选</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Tick none</source>
            <translation>全不选</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>Time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Times</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>title and date, which are estimates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/search_page.py"></location>
            <source>Title of the meeting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Title of this recording</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Today {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Token</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Took</source>
            <translation>用时</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Tracks</source>
            <translation>音轨</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_jobs.py"></location>
            <source>Transcribe</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_jobs.py"></location>
            <source>Transcribe again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>transcribe again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Transcribe again…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Transcribe as English anyway</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Transcribe with {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Transcribe…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Transcribing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Transcribing {percent}</source>
            <translation>正在转写 {percent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/view.py"></location>
            <source>Transcript</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Transcription</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Translate to English</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>translation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Trash is empty. Deleted meetings can be restored from here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Try again: {title}</source>
            <translation>重试：{title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Try the sample meeting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Turkish</source>
            <translation>土耳其语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Turkmen</source>
            <translation>土库曼语</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Turns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Turns: talking until somebody else has the floor. Interjections under {seconds} s do not count.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <location filename="../../app/ui/recording/notes.py"></location>
            <source>Type notes here. Each line keeps the time you wrote it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>Type what you want to do</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Ukrainian</source>
            <translation>乌克兰语</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Unclear words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Unclear words checked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>Understood</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Undone: {step}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Unknown device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>Unknown speaker</source>
            <translation>未知发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>unplugged, fallback, headset</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Unsaved changes.txt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Updates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Urdu</source>
            <translation>乌尔都语</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Use a model file I already have…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Use another device when one is lost</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Use here instead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Use the built-in recogniser</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Use this model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Uzbek</source>
            <translation>乌兹别克语</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Verify</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Verify all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>version, licences, copy diagnostics, report, bug</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Versions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Vietnamese</source>
            <translation>越南语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>vocabulary, custom words, spelling, jargon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>voice print, recognise, biometric</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Voices</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/volume.py"></location>
            <source>Volume</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Waiting for audio…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Waiting for the speech model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/desk.py"></location>
            <source>Waiting for the speech model  ·  {percent} %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/desk.py"></location>
            <source>Waiting for the speech model  ·  {percent} % · paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Waiting · {length}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Welsh</source>
            <translation>威尔士语</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Went on after it was stopped, {n} times.</source>
            <extracomment>One: Went on after it was stopped, {n} time.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>What does the work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>What has been recorded is safe on disk.</source>
            <translation>已录的内容已安全存盘。</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>What is finished is kept.</source>
            <translation>已完成的部分会保留。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>What it recorded is safe. This side waits and goes on by itself when the device is back.</source>
            <translation>已录的内容是安全的。这一路等待设备恢复，然后自动继续。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>What J and L, the two buttons and a headset's keys move by.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>What tells speakers apart is kept with each meeting and compared within it only. Nobody is recognised from one meeting to the next.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>What was heard cannot be played here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>What was recorded is safe on disk. The computer may be very busy; this goes away by itself.</source>
            <translation>已录的内容已安全存盘。电脑可能很忙；稍后会自行恢复。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>What was recorded is safe up to then.</source>
            <translation>在此之前录制的内容是安全的。</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>What was then and what is now</source>
            <translation>当时与现在的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>When a transcription ends while another program is in front, the system says so.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>while editing a paragraph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>While reading. Off, they do nothing there: good for dictation and for unsteady hands.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>While recording, time and levels stay in view, with a button to stop.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Who said this?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Who spoke is known when the text is ready.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Whole words only</source>
            <translation>全字匹配</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Without a download the built-in recogniser does the work: English only, and far less accurate.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Without sound</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>Without {names}, who are dimmed and passed over.</source>
            <extracomment>One: Without {names}, who is dimmed and passed over.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/export/word_document.py"></location>
            <source>Word document (.docx)</source>
            <translation>Word 文档 (.docx)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Words &amp;left out…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/about_text.py"></location>
            <source>Words left out</source>
            <translation>略去的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Words the model would not know are spelt like this. The built-in model cannot use them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Words/min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Words/min: words in a minute of talk time, where there are {least} s of it at least.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Work in progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Worked</source>
            <translation>运行于</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>worn by one person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Writes down who said what. Free software under the MIT licence. Diagnostics hold versions, settings and counts: no titles, names or paths.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Writes the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Writing the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Written down</source>
            <translation>转写时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Yesterday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Yesterday {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Yiddish</source>
            <translation>意第绪语</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Yoruba</source>
            <translation>约鲁巴语</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/captions_model.py"></location>
            <source>You</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>You can record or import now. The text is written as soon as the model is ready.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Your account has not agreed to this model's conditions yet. Agree on its page, then go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>Your files are not changed.</source>
            <translation>原文件不会改动。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Your last change is not saved yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>Your last change is not saved yet. Try again in a moment.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Your last change is not saved yet. {why}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>Zip files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>zoom, font, scale, larger, smaller</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/messages.py"></location>
            <source>{action}: {message}</source>
            <translation>{action}：{message}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>{action}: {words}</source>
            <translation>{action}：{words}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>{button} {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>{button}: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/table.py"></location>
            <source>{column}: {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>{command}: {keys}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>{count}. {first}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{detail} Free some space, then go on. {goes_on}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{device} delivers sound at the wrong speed.</source>
            <translation>{device}传送声音的速度不对。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{device} is too loud.</source>
            <translation>{device}音量过大。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{device} was swapped for another device by the system.</source>
            <translation>{device}已被系统换成另一个设备。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{device} was unplugged.</source>
            <translation>{device}已拔出。</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>{doing}  ·  {time} left</source>
            <translation>{doing}  ·  剩余 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{done} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>{first} to {last}</source>
            <translation>{first} 到 {last}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{host} asks to wait a little. {goes_on}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{host} does not have this model any more. Updating Hansard may help.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{hours} h</source>
            <translation>{hours} 小时</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小时 {minutes} 分钟</translation>
        </message>
        <message>
            <location filename="../../app/translation.py"></location>
            <source>{items} and {last}</source>
            <translation>{items}和{last}</translation>
        </message>
        <message>
            <location filename="../../app/translation.py"></location>
            <source>{items}, {item}</source>
            <translation>{items}、{item}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>{keys} (off)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcut_rules.py"></location>
            <source>{keys} is already used for {command}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcut_rules.py"></location>
            <source>{keys} opens the menus.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>{keys} shows all keys, and {palette} finds any command by its words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcut_rules.py"></location>
            <source>{keys} types something. Use it together with Ctrl or Alt.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>{keys}, changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>{key} goes to the next word that may be wrong; {right} says that it is right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>{language} is more than this model knows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>{length} of sound</source>
            <translation>{length}声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{line}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{line}. Speaker names come at the end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{line}. The words and your corrections stay as they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/search_page.py"></location>
            <source>{matches} in {n} meetings</source>
            <extracomment>One: {matches} in {n} meeting</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/search_page.py"></location>
            <source>{matches} · the first {shown} shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>{menu}, on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} 分钟</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} 分 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{models}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{models}. From {hosts}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>{names} is not connected; another device is recorded.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>{names} will be skipped</source>
            <translation>将跳过{names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>{names}: not audio or video.</source>
            <translation>{names}：不是音频或视频。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>{name} (not connected)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/plain.py"></location>
            <source>{name} ({keys})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{name} is already in this meeting. Same person?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>{name} talks for {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/completing.py"></location>
            <source>{name} · in this meeting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>{name}, current speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>{name}, {minutes} minutes {seconds}: {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/library_model.py"></location>
            <location filename="../../app/ui/search_page.py"></location>
            <source>{name}, {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/search_page.py"></location>
            <source>{name}, {time}: {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>{name}: share of talking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/captions_model.py"></location>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <source>{name}: {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>{name}: {time}, {share}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{needed} needed, {free} free.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>{no_card} Leave it to Hansard to choose, or ask 'hansard doctor'.</source>
            <translation>{no_card}可交由 Hansard 选择，或查看“hansard doctor”的说明。</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/settings_window/fields.py"></location>
            <source>{number} %</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>{number} (now)</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/palette/search.py"></location>
            <source>{n} commands found</source>
            <extracomment>One: {n} command found</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{n} corrections found no place in the new text.</source>
            <extracomment>One: {n} correction found no place in the new text.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/about_text.py"></location>
            <source>{n} corrections found no place.</source>
            <extracomment>One: {n} correction found no place.</extracomment>
            <translation>
                <numerusform>{n} 处更正没有找到对应位置。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/files.py"></location>
            <source>{n} files</source>
            <extracomment>One: {n} file</extracomment>
            <translation>
                <numerusform>{n} 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/files.py"></location>
            <source>{n} folders</source>
            <extracomment>One: {n} folder</extracomment>
            <translation>
                <numerusform>{n} 个文件夹</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/job_strip.py"></location>
            <source>{n} jobs wait.</source>
            <extracomment>One: {n} job waits.</extracomment>
            <translation>
                <numerusform>有 {n} 个任务等待中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/search_page.py"></location>
            <source>{n} matches</source>
            <extracomment>One: {n} match</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/sentences.py"></location>
            <location filename="../../app/ui/files.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>{n} more</source>
            <extracomment>One: {n} more</extracomment>
            <translation>
                <numerusform>另外 {n} 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/job_strip.py"></location>
            <source>{n} more waiting</source>
            <extracomment>One: {n} more waiting</extracomment>
            <translation>
                <numerusform>另有 {n} 个等待中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>{n} names</source>
            <extracomment>One: {n} name</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>{n} others</source>
            <extracomment>One: {n} other</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>{n} paragraphs keep the speaker you gave them.</source>
            <extracomment>One: {n} paragraph keeps the speaker you gave it.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <source>{n} paragraphs move to {name}.</source>
            <extracomment>One: {n} paragraph moves to {name}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/sentences.py"></location>
            <source>{n} passages were left out as probably not speech</source>
            <extracomment>One: {n} passage was left out as probably not speech</extracomment>
            <translation>
                <numerusform>{n} 段内容可能不是语音，已略去</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/sentences.py"></location>
            <source>{n} passages were left out as probably not speech.</source>
            <extracomment>One: {n} passage was left out as probably not speech.</extracomment>
            <translation>
                <numerusform>{n} 段内容可能不是语音，已略去。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{n} pauses, {time}, left out</source>
            <extracomment>One: {n} pause, {time}, left out</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings are in the list.</source>
            <extracomment>One: {n} recording is in the list.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings are recovered and will be transcribed.</source>
            <extracomment>One: {n} recording is recovered and will be transcribed.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings could not be recovered</source>
            <extracomment>One: A recording could not be recovered</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>{n} recordings in the trash</source>
            <extracomment>One: {n} recording in the trash</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings were interrupted</source>
            <extracomment>One: A recording was interrupted</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{n} seconds</source>
            <extracomment>One: {n} second</extracomment>
            <translation>
                <numerusform>{n} 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>{n} selected paragraphs</source>
            <extracomment>One: {n} selected paragraph</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>{n} settings found</source>
            <extracomment>One: {n} setting found</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/header.py"></location>
            <source>{n} speakers</source>
            <extracomment>One: {n} speaker</extracomment>
            <translation>
                <numerusform>{n} 位发言人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>{n} speakers chosen</source>
            <extracomment>One: {n} speaker chosen</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>{n} speakers.</source>
            <extracomment>One: {n} speaker.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/card.py"></location>
            <source>{n} unclear speakers</source>
            <extracomment>One: {n} unclear speaker</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/card.py"></location>
            <source>{n} unclear words</source>
            <extracomment>One: {n} unclear word</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/phrases.py"></location>
            <source>{n} unnamed</source>
            <extracomment>One: {n} unnamed</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/review/quiet_line.py"></location>
            <source>{offer} Press {key}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>{percent} %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>{places} could not be transcribed; the sound is kept.</source>
            <translation>{places}无法转写；声音已保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>{place} of {n}</source>
            <translation>第 {place} 处，共 {n} 处</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>{said}, {n} unclear words</source>
            <extracomment>One: {said}, {n} unclear word</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>{sentence} Code: {code}. {detail}</source>
            <translation>{sentence}代码：{code}。{detail}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/about_text.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>{sentence} {next}</source>
            <translation>{sentence}{next}</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{sentence}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{size} GB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>{size} in all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{size} KB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{size} MB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>{size} to go</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>{start} to {end}</source>
            <translation>{start} 至 {end}</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>{step} (undone)</source>
            <translation>{step}（已撤销）</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>{step}. Nothing is said there now.</source>
            <translation>{step}。现在那里没有内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/misfits.py"></location>
            <source>{step}. Now there: “{words}”</source>
            <translation>{step}。现在那里是：“{words}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>{time}  {step}</source>
            <translation>{time}  {step}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>{time} are saved.</source>
            <translation>{time} 已保存。</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>{time} left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of a source are missing on the disk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of a source could not be kept up with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{time} of audio is safe on disk.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the microphone are missing on the disk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the microphone could not be kept up with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the system audio are missing on the disk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the system audio could not be kept up with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>{time} of this meeting are saved on disk. They are transcribed when Hansard is opened again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/waveform/slider.py"></location>
            <source>{time} of {length}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>{time} {state}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/chart.py"></location>
            <source>{time} · {percent} %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>{time}, {kind}. Then: {words}</source>
            <translation>{time}，{kind}。当时：{words}</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>{title} (not downloaded)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} could not be removed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>{title} does; it is not on this computer yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} is as it was downloaded.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} is damaged; download it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>{title} is not on this computer yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} is ready.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>{title} tells speakers apart better, above all where people talk at the same time. It is free, but its authors ask for an account and your consent to their conditions. Only that is sent: never sound or text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>{title} – talk time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>{title}, {line}</source>
            <translation>{title}，{line}</translation>
        </message>
        <message>
            <location filename="../../app/ui/search_page.py"></location>
            <source>{title}, {when}, {matches}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>{title}. {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/search_page.py"></location>
            <source>{total}+ matches</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>{used} used  ·  {free} free on this disk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>{why}

The window closes when everything is saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>{why} What you typed was: {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>{why}. {key} for the next one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>{why}: {words}. {place} of {total}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/files.py"></location>
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” cannot be opened.</source>
            <translation>无法打开“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” changed while it was being read; try again when it is complete.</source>
            <translation>“{name}”在读取过程中发生了变化；待其完整后重试。</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” could not be read to the end.</source>
            <translation>“{name}”无法读取到末尾。</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” does not exist.</source>
            <translation>“{name}”不存在。</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” has a name too long for this disk.</source>
            <translation>“{name}”的名称对此磁盘来说过长。</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is a folder; choose an audio or video file.</source>
            <translation>“{name}”是文件夹；选择音频或视频文件。</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>“{name}” is already in your library.</source>
            <translation>“{name}”已在资料库中。</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is empty; there is nothing to transcribe.</source>
            <translation>“{name}”是空文件；没有可转写的内容。</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is not a file; choose an audio or video file.</source>
            <translation>“{name}”不是文件；选择音频或视频文件。</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” may not be read; check its permissions.</source>
            <translation>不允许读取“{name}”；检查其权限。</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>“{name}”: {sentence}</source>
            <translation>“{name}”：{sentence}</translation>
        </message>
        <message>
            <location filename="../../app/ui/finished.py"></location>
            <source>“{title}” could not be transcribed.</source>
            <translation>“{title}”无法转写。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>“{title}” is in the list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/finished.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>“{title}” is ready.</source>
            <translation>“{title}”已就绪。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>“{title}” is recovered and will be transcribed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/front.py"></location>
            <source>“{title}” is saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>“{words}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/desk.py"></location>
            <source>“{words}” looks right in {n} places.</source>
            <extracomment>One: “{words}” looks right in {n} place.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
</TS>
