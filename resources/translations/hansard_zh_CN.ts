<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Hansard</name>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <location filename="../../app/ui/settings_window/fields.py"></location>
            <source> s</source>
            <translation> 秒</translation>
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
            <translation>关于 Hansard(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Back</source>
            <translation>返回(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Back 3 seconds</source>
            <translation>后退 3 秒(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Backups…</source>
            <translation>备份…(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Discard the recording…</source>
            <translation>放弃录音…(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Edit text</source>
            <translation>编辑文字(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Export…</source>
            <translation>导出…(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Favourite</source>
            <translation>收藏(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Find in transcript</source>
            <translation>在文字记录中查找(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Forward</source>
            <translation>前进(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Forward 3 seconds</source>
            <translation>前进 3 秒(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>&amp;From</source>
            <translation>开始(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Give the words before to the previous paragraph</source>
            <translation>将前面的词移到上一段落(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Go to time…</source>
            <translation>转到时间…(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Hide this speaker</source>
            <translation>隐藏此发言人(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;History…</source>
            <translation>历史记录…(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Import files…</source>
            <translation>导入文件…(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Join with another recording…</source>
            <translation>与另一个录音合并…(&amp;J)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Join with the paragraph before</source>
            <translation>与上一段落合并(&amp;J)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Keys</source>
            <translation>按键(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Live captions</source>
            <translation>实时字幕(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Mark this moment</source>
            <translation>标记此刻(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>&amp;Pause recording</source>
            <translation>暂停录音(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Play or pause</source>
            <translation>播放或暂停(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Playback</source>
            <translation>播放(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Queue</source>
            <translation>队列(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>&amp;Record a meeting</source>
            <translation>录制会议(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Recording</source>
            <translation>录音(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Redo {step}</source>
            <translation>重做：{step}(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Resume recording</source>
            <translation type="vanished">继续录音(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Search all meetings</source>
            <translation>搜索所有会议(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Show the recording</source>
            <translation>显示录音(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Speech models…</source>
            <translation>语音模型…(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>&amp;To</source>
            <translation>结束(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Transcribe again…</source>
            <translation>重新转写…(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>&amp;Undo {step}</source>
            <translation>撤销：{step}(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Use another device when one is lost</source>
            <translation>设备断开时改用其他设备(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>&amp;Voices</source>
            <translation>声音(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>0.1 seconds more</source>
            <translation>多 0.1 秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>0.25 seconds more</source>
            <translation>多 0.25 秒</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>01, 02 and so on, in the order of the list</source>
            <translation>01、02 等，按列表顺序</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>1 h or longer</source>
            <translation>1 小时以上</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>1.  Open the model's page, sign in or make an account, and agree to the conditions.</source>
            <translation>1.  打开模型页面，登录或注册账户，然后同意其条款。</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>15 min to 1 h</source>
            <translation>15 分钟至 1 小时</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>2.  Open the page for tokens and make one that may read.</source>
            <translation>2.  打开令牌页面，创建一个有读取权限的令牌。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>3.  Paste the token here.</source>
            <translation>3.  将令牌粘贴到这里。</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>4:14, 254 or +30</source>
            <translation>4:14、254 或 +30</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>[gap of about {time}]</source>
            <translation>[空缺，约 {time}]</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>[recording paused at {time}]</source>
            <translation>[录音在 {time} 暂停]</translation>
        </message>
        <message>
            <location filename="../../app/export/pseudonyms/hiding.py"></location>
            <source>[redacted]</source>
            <translation>[已隐去]</translation>
        </message>
        <message>
            <location filename="../../app/store/backups.py"></location>
            <source>A backup of the library could not be made, so nothing was changed.</source>
            <translation>无法备份资料库，因此没有作任何改动。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>A brace is not closed in the naming pattern; write {fields}.</source>
            <translation>命名格式中有花括号没有闭合；可写 {fields}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>A change that could not be saved last time is saved now.</source>
            <translation>上次未能保存的一处更改现已保存。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>A draft of what is said appears while you record; it costs computing time.</source>
            <translation>录音时显示所说内容的草稿；会占用计算资源。</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>A file of a meeting is missing: {file}</source>
            <translation>缺少会议的一个文件：{file}</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>A file of a meeting is not what was saved: {file}</source>
            <translation>会议的一个文件与保存时不一致：{file}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>a file of another program, which was left alone</source>
            <translation>另一程序的一个文件，未作改动</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/asking.py"></location>
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
            <translation>磁盘无法读取的一个文件</translation>
        </message>
        <message>
            <location filename="../../app/arrangement_intents.py"></location>
            <source>A folder or a tag needs a name.</source>
            <translation>文件夹或标签需要名称。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>A folder…</source>
            <translation>文件夹…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>A key that gets another command is taken from the one it had.</source>
            <translation>按键改给其他命令后，原命令不再使用它。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>A moment of sound was lost.</source>
            <translation>有片刻声音丢失。</translation>
        </message>
        <message>
            <source>a new speaker</source>
            <translation type="vanished">新发言人</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>A number from 1</source>
            <translation>从 1 开始的编号</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>A number makes telling them apart surer, if it is right. It is asked again at each import.</source>
            <translation>给出正确的人数，区分会更可靠。每次导入时都会再次询问。</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>A part of Hansard is missing</source>
            <translation>缺少 Hansard 的一个组件</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>A part of its sound is missing now.</source>
            <translation>现在缺少它的一部分声音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>a part of the audio was gone from the disk</source>
            <translation>部分音频已从磁盘上消失</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>A part of the library file cannot be read.</source>
            <translation>资料库文件有一部分无法读取。</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>A part of the library is damaged. Nothing was changed.</source>
            <translation>没有作任何改动。资料库有一部分已损坏。</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>A place such as 4:14 or 254, or +30 and -10 seconds from here.</source>
            <translation>某个位置，例如 4:14 或 254；或从此处起 +30、-10 秒。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>A recorder of another version of Hansard is running. Close all its windows and try again.</source>
            <translation>另一个版本的 Hansard 录音程序正在运行。关闭它的所有窗口后重试。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>A sentence to paste into the invitation or the chat</source>
            <translation>可粘贴到邀请或聊天中的一句话</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source came in after {time}</source>
            <translation>一个音源在 {time}后加入</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source could not be written for {time}</source>
            <translation>一个音源有 {time}无法写入</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source ended {time} earlier</source>
            <translation>一个音源提前 {time}结束</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was changed, {time} without it</source>
            <translation>更换了一个音源，其间缺少 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was not there for {time}</source>
            <translation>一个音源缺失 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was set up anew, {time} without it</source>
            <translation>一个音源重新设置，其间缺少 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was taken to another device for {time}</source>
            <translation>一个音源被转到其他设备 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>A source was unplugged for {time}</source>
            <translation>一个音源曾拔出 {time}</translation>
        </message>
        <message>
            <location filename="../../app/export/tiers.py"></location>
            <source>A tier of words for each speaker</source>
            <translation>每位发言人一个词语层</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>A time every</source>
            <translation>时间间隔</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>A token is needed.</source>
            <translation>需要令牌。</translation>
        </message>
        <message>
            <location filename="../../app/vaulting.py"></location>
            <source>A transcription or a recording is under way; turn encryption on or off when it is finished. Nothing was changed.</source>
            <translation>没有作任何改动。正在转写或录音；完成后再开启或关闭加密。</translation>
        </message>
        <message>
            <source>A transcription or a recording is under way; turn the vault on or off when it is finished. Nothing was changed.</source>
            <translation type="vanished">没有作任何改动。正在转写或录音；完成后再开启或关闭保险库。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>A voice print is a description of how someone sounds. It stays on this computer. Ask the person first.

Hansard only suggests names; you decide each time. A voice can be forgotten whenever you want.</source>
            <translation>声纹是对一个人声音特点的描述。它保存在这台电脑上。先征求本人同意。

Hansard 只建议姓名，每次都由使用者决定。声音随时可以忘记。</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>a voice that is known</source>
            <translation>已知的声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>A Whisper model</source>
            <translation>Whisper 模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>A Word document with marks such as {mark} where the meeting's title, its speakers and its paragraphs go. The example shows all of them.</source>
            <translation>一个 Word 文档，在会议标题、发言人和段落的位置放置 {mark} 这样的标记。示例中列出了全部标记。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>A zip file…</source>
            <translation>zip 文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <location filename="../../app/ui/menus.py"></location>
            <source>About Hansard</source>
            <translation>关于 Hansard</translation>
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
            <location filename="../../app/ui/job_board.py"></location>
            <source>about {time} of work</source>
            <translation>约需处理 {time}</translation>
        </message>
        <message>
            <source>accept word</source>
            <translation type="vanished">确认一个词</translation>
        </message>
        <message>
            <source>accept {count} words</source>
            <translation type="vanished">确认 {count} 个词</translation>
        </message>
        <message>
            <source>accept “{word}”</source>
            <translation type="vanished">确认“{word}”</translation>
        </message>
        <message>
            <source>accept “{word}” in {count} places</source>
            <translation type="vanished">确认 {count} 处“{word}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>accessibility, high contrast</source>
            <translation>无障碍, 辅助功能, 高对比度</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Add a note</source>
            <translation>添加笔记</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Add a note at the place that is played</source>
            <translation>在播放位置添加笔记</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Add a word to look for: words with a minus are only left out.</source>
            <translation>再加一个要搜索的词：带减号的词只用于排除。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>Add folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>add note</source>
            <translation>添加笔记</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Add the so&amp;und…</source>
            <translation>添加声音…(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Add the sound</source>
            <translation>添加声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Add the sound…</source>
            <translation>添加声音…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Afrikaans</source>
            <translation>南非荷兰语</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>After a meeting was finished</source>
            <translation>会议完成之后</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>After a pause, playing starts this much earlier, so that no word is missed. 0 turns it off.</source>
            <translation>暂停后再次播放时提前这么久开始，以免漏掉内容。0 表示关闭。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>After damage was put right</source>
            <translation>修复损坏之后</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>After five minutes without a window.</source>
            <translation>五分钟内没有打开窗口。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>After this time the sound of a transcribed meeting is removed and its text stays. A meeting's menu can keep it from that.</source>
            <translation>过了这段时间，已转写会议的声音会移除，文字保留。可在会议的菜单中选择保留声音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Agree</source>
            <translation>同意</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Albanian</source>
            <translation>阿尔巴尼亚语</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>All changes saved</source>
            <translation>所有更改已保存</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>All meetings</source>
            <translation>所有会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>All models…</source>
            <translation>所有模型…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>All of {name}</source>
            <translation>“{name}”的全部段落</translation>
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
            <translation>存疑的词已全部检查。</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>All unclear words checked. {key} shows more.</source>
            <translation>存疑的词已全部检查。按 {key} 可显示更多。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/row_view.py"></location>
            <source>Also called: {names}</source>
            <translation>其他叫法：{names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Also change {n} others…</source>
            <extracomment>One: Also change {n} other…</extracomment>
            <translation>
                <numerusform>另外 {n} 处也更改…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Also how the speakers sound</source>
            <translation>包含发言人的声音特征</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Also what appears in a folder that lies in a watched one.</source>
            <translation>监视文件夹内的子文件夹中出现的文件也会导入。</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Amharic</source>
            <translation>阿姆哈拉语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>An encrypted library can be read only with its key: on this computer, or with a recovery code. If both are lost, it is lost.</source>
            <translation>加密的资料库只能用密钥读取：密钥在这台电脑上，或由恢复码得出。如果两者都丢失，资料库就无法找回。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>and {n} more</source>
            <extracomment>One: and {n} more</extracomment>
            <translation>
                <numerusform>以及另外 {n} 项</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>animation, accessibility, reduced motion</source>
            <translation>动画, 动态效果, 无障碍, 减少动态</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Another Hansard takes it in as it is: text, corrections and their history, speakers' names, notes, tags and sound.</source>
            <translation>另一个 Hansard 可原样导入：文字、更正及其历史记录、发言人姓名、笔记、标签和声音。</translation>
        </message>
        <message>
            <source>another language</source>
            <translation type="vanished">另一种语言</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>Another program is using the library file. Hansard tries again until it is free.</source>
            <translation>另一个程序正在使用资料库文件。Hansard 会不断重试，直到它可用。</translation>
        </message>
        <message>
            <location filename="../../app/store/faults.py"></location>
            <source>Another program is using the library file; close it and try again. Nothing was lost.</source>
            <translation>另一个程序正在使用资料库文件；关闭该程序后重试。没有内容丢失。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Another program is using the library.</source>
            <translation>另一个程序正在使用资料库。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Another window or command is downloading this model already.</source>
            <translation>另一个窗口或命令已在下载此模型。</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any date</source>
            <translation>任意日期</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any folder</source>
            <translation>任意文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any length</source>
            <translation>任意时长</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any speaker</source>
            <translation>任意发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Any tag</source>
            <translation>任意标签</translation>
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
            <translation>外观</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Apply</source>
            <translation>应用</translation>
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
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>As the system follows its day and night.</source>
            <translation type="vanished">跟随系统的浅色和深色设置。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Ask {name} first. The voice print stays on this computer.</source>
            <translation>先征求“{name}”本人同意。声纹保存在这台电脑上。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>asks for an account</source>
            <translation>需要账户</translation>
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
            <translation>最多缺少最后一秒。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>At most the last second of each is missing.</source>
            <translation>每个录音最多缺少最后一秒。</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>At the playhead ({time})</source>
            <translation>在播放位置 ({time})</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>At the weekly check</source>
            <translation>每周检查时</translation>
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
            <translation>与会者</translation>
        </message>
        <message>
            <location filename="../../app/people/attendees.py"></location>
            <source>Attendees: {names}</source>
            <translation>与会者：{names}</translation>
        </message>
        <message>
            <location filename="../../app/export/audacity.py"></location>
            <source>Audacity labels (.txt)</source>
            <translation>Audacity 标签 (.txt)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio</source>
            <translation>音频</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Audio and video</source>
            <translation>音频和视频</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, AAC (.m4a)</source>
            <translation>音频片段，AAC (.m4a)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, FLAC (.flac)</source>
            <translation>音频片段，FLAC (.flac)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, MP3 (.mp3)</source>
            <translation>音频片段，MP3 (.mp3)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, Opus (.opus)</source>
            <translation>音频片段，Opus (.opus)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Audio clip, WAV (.wav)</source>
            <translation>音频片段，WAV (.wav)</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Audio file not found</source>
            <translation>未找到音频文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Audio sources</source>
            <translation>音频来源</translation>
        </message>
        <message>
            <location filename="../../app/ui/attendee_field.py"></location>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../app/ui/attendee_field.py"></location>
            <source>Automatic, at most {number}</source>
            <translation>自动，最多 {number} 人</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>automatic, detect</source>
            <translation>自动, 检测</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Azerbaijani</source>
            <translation>阿塞拜疆语</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <location filename="../../app/ui/speech/token.py"></location>
            <location filename="../../app/ui/vault/setup.py"></location>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Back 5 seconds</source>
            <translation>后退 5 秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Back to meetings</source>
            <translation>返回会议列表</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Back {n} seconds</source>
            <extracomment>One: Back {n} second</extracomment>
            <translation>
                <numerusform>后退 {n} 秒</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Backups and former files of the library still hold a copy of the texts until newer ones take their place, by {day}.</source>
            <translation>备份和资料库的旧文件中仍有一份文字副本，最迟到{day}会被更新的取代。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Backups made before</source>
            <translation>以前的备份</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Backups of all text are made by themselves. Recordings are separate files and are not in them.</source>
            <translation>所有文字会自动备份。录音是独立的文件，不在备份中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Backups of the texts</source>
            <translation>文字的备份</translation>
        </message>
        <message>
            <source>Backups of the texts still hold a copy until newer ones take their place, by {day}.</source>
            <translation type="vanished">文字的备份中仍有一份副本，最迟到{day}会被更新的备份取代。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Backups, the newest first</source>
            <translation>备份，最新的在前</translation>
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
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before a backup was restored</source>
            <translation>恢复备份之前</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before a meeting was transcribed again</source>
            <translation>重新转写会议之前</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before a text was made anew</source>
            <translation>重新生成文字之前</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before an update</source>
            <translation>更新之前</translation>
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
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Before meetings were deleted</source>
            <translation>删除会议之前</translation>
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
            <translation>录音之前</translation>
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
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Before “{words}” ({time})</source>
            <translation>在“{words}”之前 ({time})</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Before: {step}, {time}</source>
            <translation>之前：{step}，{time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Being downloaded</source>
            <translation>正在下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Being verified…</source>
            <translation>正在校验…</translation>
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
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Best match first</source>
            <translation>最匹配的在前</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Best mix of accuracy and speed.</source>
            <translation>准确度与速度的最佳平衡。</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Bosnian</source>
            <translation>波斯尼亚语</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Both recorded for {time}.</source>
            <translation>两者同时录音 {time}。</translation>
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
            <translation>自行结束。</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>By title</source>
            <translation>按标题</translation>
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
            <translation>录下麦克风的声音和电脑播放的声音。适用于任何通话应用。</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Catalan</source>
            <translation>加泰罗尼亚语</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Change every&amp;where…</source>
            <translation>统一更改…(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>change everywhere</source>
            <translation>统一更改</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Change everywhere…</source>
            <translation>统一更改…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Change folder…</source>
            <translation>更改文件夹…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Change sources…</source>
            <translation>更改来源…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Change spea&amp;ker…</source>
            <translation>更改发言人…(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Change speaker</source>
            <translation>更改发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>change speaker to {name}</source>
            <translation>将发言人改为“{name}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Change {n} places</source>
            <extracomment>One: Change {n} place</extracomment>
            <translation>
                <numerusform>更改 {n} 处</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Change “{words}” everywhere</source>
            <translation>统一更改“{words}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Changed since</source>
            <translation>之后有更改</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Changed “{old}” to “{new}” in {n} places.</source>
            <extracomment>One: Changed “{old}” to “{new}” in {n} place.</extracomment>
            <translation>
                <numerusform>已在 {n} 处将“{old}”改为“{new}”。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <location filename="../../app/ui/review/card.py"></location>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>characters</source>
            <translation>字符</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>characters a second</source>
            <translation>字符/秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/chart.py"></location>
            <source>Chart of talk time</source>
            <translation>发言时长图表</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Check its permissions, then go on. {goes_on}</source>
            <translation>检查其权限，然后继续。{goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Check that you may read it. Nothing was changed.</source>
            <translation>检查是否有读取权限。没有任何改动。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Check the library</source>
            <translation>检查资料库</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Checking the file and copying its sound. Nothing is taken in before all of it is checked.</source>
            <translation>正在检查文件并复制其声音。全部检查完之前不会导入任何内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Checking the library and its files</source>
            <translation>正在检查资料库及其文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Checking the model file</source>
            <translation>正在检查模型文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Checking {model}</source>
            <translation>正在检查 {model}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Choose a speech model</source>
            <translation>选择语音模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Choose a template</source>
            <translation>选择模板</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>Choose another</source>
            <translation>选择其他设备</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Choose days</source>
            <translation>选择日期</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Choose days…</source>
            <translation>选择日期…</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Choose files…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Choose none</source>
            <translation>全不选</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Choose one in the list.</source>
            <translation>在列表中选择一个会议。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Choose the language…</source>
            <translation>选择语言…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>Choose the model's folder</source>
            <translation>选择模型的文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Choose the model's own folder or its zip file. Nothing was changed.</source>
            <translation>选择模型自身的文件夹或其 zip 文件。没有任何改动。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>Choose the model's zip file</source>
            <translation>选择模型的 zip 文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>Choose the speaker</source>
            <translation>选择发言人</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <location filename="../../app/same_time_intents.py"></location>
            <source>Choose two different meetings.</source>
            <translation>选择两个不同的会议。</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Choose where to save…</source>
            <translation>选择保存位置…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Chosen</source>
            <translation>已选中</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Clear filters</source>
            <translation>清除筛选条件</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>Click a word to hear it. Double-click it, or press {key}, to correct it.</source>
            <translation>点击一个词即可收听；双击它，或按 {key}，即可更正。</translation>
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
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Close anyway</source>
            <translation>仍然关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Close Hansard</source>
            <translation>关闭 Hansard</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Close other programs that use the graphics card, and run 'hansard doctor' again.</source>
            <translation>关闭其他使用显卡的程序，然后再次运行 'hansard doctor'。</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Codes</source>
            <translation>代号</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Codes take the place of the names of those who speak, also in what is said, in the title and in the notes. Sound gets a tone there.</source>
            <translation>用代号取代发言人的姓名，所说内容、标题和笔记中的也一并取代。声音的相应位置换成提示音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Commands and their keys</source>
            <translation>命令及其按键</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/listing.py"></location>
            <source>Commands found</source>
            <translation>找到的命令</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Comparing the sound of both</source>
            <translation>正在比对两者的声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Comparing the sound of both…</source>
            <translation>正在比对两者的声音…</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>Comparing…</source>
            <translation>正在比较…</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>computer sound</source>
            <translation>电脑声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>confirm speaker</source>
            <translation>确认发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>confirm speaker of {count} paragraphs</source>
            <translation>确认 {count} 个段落的发言人</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/desk.py"></location>
            <source>Confirmed the speaker of {n} paragraphs.</source>
            <extracomment>One: Confirmed the speaker of {n} paragraph.</extracomment>
            <translation>
                <numerusform>已确认 {n} 个段落的发言人。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Consent is needed.</source>
            <translation>需要同意条款。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>consent, law, notice</source>
            <translation>同意, 法律, 告知</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Continue anyway</source>
            <translation>仍然继续</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Continue: {title}</source>
            <translation>继续：{title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Contrast</source>
            <translation>对比度</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Copied the chart and the table.</source>
            <translation>已复制图表和表格。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Copied the report.</source>
            <translation>已复制报告。</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <location filename="../../app/ui/unsaved.py"></location>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy &amp;without names</source>
            <translation type="vanished">不含姓名复制(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Copy diagnostics</source>
            <translation>复制诊断信息</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Copy imported files</source>
            <translation>复制导入的文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>Copy notice text</source>
            <translation>复制告知文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Copy what comes from watched folders</source>
            <translation>复制来自监视文件夹的文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Copy with names and &amp;times</source>
            <translation>连同姓名和时间复制(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Copy without names</source>
            <translation>不含姓名复制</translation>
        </message>
        <message>
            <location filename="../../app/ui/about_text.py"></location>
            <source>Corrections without a place</source>
            <translation>没有对应位置的更正</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Could not read the sound</source>
            <translation>无法读取声音</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Could not read the sound in this file; it may be damaged or not audio at all. Your file was not changed.</source>
            <translation>无法读取此文件中的声音；文件可能已损坏，或不是音频。文件没有改动。</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>Count times from the start of the part</source>
            <translation>时间从所选范围的开头算起</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Croatian</source>
            <translation>克罗地亚语</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>current</source>
            <translation>当前</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Cut; paste on another speaker to merge</source>
            <translation>已剪切；粘贴到另一位发言人上即可合并</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Czech</source>
            <translation>捷克语</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>d MMM</source>
            <translation>M月d日</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>d MMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>d MMMM</source>
            <translation>M月d日</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>d MMMM HH:mm</source>
            <translation>M月d日 HH:mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <location filename="../../app/ui/caring/words.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>d MMMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <location filename="../../app/wording.py"></location>
            <source>d MMMM yyyy, HH:mm</source>
            <translation>yyyy年M月d日 HH:mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Damaged</source>
            <translation>损坏</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Damaged; download it again</source>
            <translation>已损坏；重新下载</translation>
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
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../app/export/json_v1.py"></location>
            <source>Data (.json)</source>
            <translation>数据 (.json)</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Date imported</source>
            <translation>导入时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Date recorded</source>
            <translation>录制时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>ddd HH:mm</source>
            <translation>ddd HH:mm</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Decide later</source>
            <translation>以后再定</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Default ({name})</source>
            <translation>默认 ({name})</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Delete for good</source>
            <translation>彻底删除</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Delete for good…</source>
            <translation>彻底删除…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Delete recording</source>
            <translation>删除录音</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Delete recording…</source>
            <translation>删除录音…</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Delete them</source>
            <translation>删除</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Delete {n} meetings for good?</source>
            <extracomment>One: Delete {n} meeting for good?</extracomment>
            <translation>
                <numerusform>彻底删除 {n} 个会议？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>Delete {time} of “{title}”?</source>
            <translation>删除“{title}”的 {time}录音？</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Delete “{title}” for good?</source>
            <translation>彻底删除“{title}”？</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Deleted the recording. It is kept for seven days.</source>
            <translation>已删除录音。它会保留七天。</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Deleted today {time}</source>
            <translation>今天 {time} 删除</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Deleted yesterday {time}</source>
            <translation>昨天 {time} 删除</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Deleted {n} meetings for good.</source>
            <extracomment>One: Deleted {n} meeting for good.</extracomment>
            <translation>
                <numerusform>已彻底删除 {n} 个会议。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Deleted {when}</source>
            <translation>{when}删除</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>deleted, restore, bin</source>
            <translation>已删除, 恢复, 垃圾箱, 废纸篓</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Deleting {n} meetings…</source>
            <extracomment>One: Deleting {n} meeting…</extracomment>
            <translation>
                <numerusform>正在删除 {n} 个会议…</numerusform>
            </translation>
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
            <translation>“{title}”的详细信息</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Did you mean “{words}”? ({count})</source>
            <translation>是否要找“{words}”？({count})</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Different</source>
            <translation>不是同一人</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Discard recording</source>
            <translation>放弃录音</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Discard {time} of “{title}”?</source>
            <translation>放弃“{title}”的 {time}录音？</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Discard {time}?</source>
            <translation>放弃 {time}的录音？</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Discard…</source>
            <translation>放弃…</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/cards.py"></location>
            <location filename="../../app/ui/review/quiet_line.py"></location>
            <location filename="../../app/ui/toast.py"></location>
            <source>Dismiss</source>
            <translation>忽略</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/cards.py"></location>
            <source>Dismiss: {title}</source>
            <translation>忽略：{title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>Do not show tips</source>
            <translation>不显示提示</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Do {title} next</source>
            <translation>接下来处理“{title}”</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Done  ·  {time} for {length} of sound</source>
            <translation>已完成  ·  {length}的声音用时 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Done again: {step}.</source>
            <translation>已重做：{step}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Done; the text is kept</source>
            <translation>完成；文字已保留</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>Double-click a word, or press {key}, to correct it.</source>
            <translation>双击一个词，或按 {key}，即可更正。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/desk.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Download again</source>
            <translation>重新下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Download stopped at {percent} %.</source>
            <translation>下载停在 {percent}%。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Download that model…</source>
            <translation>下载该模型…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Downloaded from huggingface.co when you click Download, and not before. The server sees this computer's address, which model is asked for and, where the model's authors want to know who you are, your token.</source>
            <translation>仅在点击“下载”后才从 huggingface.co 下载。服务器会看到这台电脑的地址、所请求的模型；如果模型作者要求了解使用者身份，还会看到令牌。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Downloading again fetches only that.</source>
            <translation>重新下载时只获取该文件。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Downloading {model}</source>
            <translation>正在下载 {model}</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Download…</source>
            <translation>下载…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Drawing (*.svg)</source>
            <translation>矢量图 (*.svg)</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Drop files or a folder anywhere in this window.</source>
            <translation>将文件或文件夹拖放到此窗口的任意位置。</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>Drop to import the transcripts and the sound</source>
            <translation>松开即可导入文字记录和声音</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/files.py"></location>
            <source>Drop to import {n} transcripts</source>
            <extracomment>One: Drop to import {n} transcript</extracomment>
            <translation>
                <numerusform>松开即可导入 {n} 个文字记录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/files.py"></location>
            <source>Drop to take in the meetings of {n} Hansard files</source>
            <extracomment>One: Drop to take in the meetings of {n} Hansard file</extracomment>
            <translation>
                <numerusform>松开即可导入 {n} 个 Hansard 文件中的会议</numerusform>
            </translation>
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
            <translation>每行都保留写下的时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Each part gets its text, corrections, speakers, notes and sound. The whole goes to the trash; Undo brings it back.</source>
            <translation>每一部分都包含各自的文字、更正、发言人、笔记和声音。原来的整个会议移到回收站；撤销即可恢复。</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>edit moment</source>
            <translation>编辑时刻</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>edit note</source>
            <translation>编辑笔记</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>edit text</source>
            <translation>编辑文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Edit the next paragraph</source>
            <translation>编辑下一段落</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Edit the previous paragraph</source>
            <translation>编辑上一段落</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Editing a paragraph</source>
            <translation>编辑段落时</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>editing, correct</source>
            <translation>编辑, 更正</translation>
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
            <translation>清空回收站…</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Encrypt now</source>
            <translation>立即加密</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Encrypt them too</source>
            <translation>一并加密</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Encrypt this library</source>
            <translation>加密此资料库</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Encrypt this library…</source>
            <translation>加密此资料库…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Encryption</source>
            <translation>加密</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>End of the transcript</source>
            <translation>文字记录末尾</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Ended</source>
            <translation>结束情况</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>English</source>
            <translation>英语</translation>
        </message>
        <message>
            <location filename="../../app/ui/bindings.py"></location>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Enter a token…</source>
            <translation>输入令牌…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Estonian</source>
            <translation>爱沙尼亚语</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/options_form.py"></location>
            <source>Everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>Everybody again</source>
            <translation>恢复显示所有人</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/desk.py"></location>
            <source>Everybody is in focus.</source>
            <translation>现在显示所有人。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Everything grows with it; the transcript's lines break anew.</source>
            <translation>所有内容随之放大；文字记录会重新换行。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Everything is in here; a copy of it, made while Hansard is closed, is a whole backup.</source>
            <translation>所有内容都在这里；关闭 Hansard 后复制一份，就是完整的备份。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/care/report.py"></location>
            <source>Everything is in order: {n} meetings were checked.</source>
            <extracomment>One: Everything is in order: {n} meeting was checked.</extracomment>
            <translation>
                <numerusform>一切正常：检查了 {n} 个会议。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>Everything is in order; what was damaged has been put right.</source>
            <translation>一切正常；损坏的部分已修复。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Everything is made as it was.</source>
            <translation>正在恢复原状。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Everything runs on this computer. Sound and text are never sent anywhere. The model is downloaded once.</source>
            <translation>一切都在这台电脑上运行。声音和文字从不发送到任何地方。模型只需下载一次。</translation>
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
            <translation>录制或导入的所有内容都列在左侧，并保存在这台电脑上。</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Everywhere</source>
            <translation>所有内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Exact words</source>
            <translation>精确匹配</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Exactly the words</source>
            <translation>仅限这些词</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Example</source>
            <translation>示例</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/phrases.py"></location>
            <source>Expecting {n} speakers.</source>
            <extracomment>One: Expecting {n} speaker.</extracomment>
            <translation>
                <numerusform>预计 {n} 位发言人。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/header.py"></location>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Export {n} meetings</source>
            <extracomment>One: Export {n} meeting</extracomment>
            <translation>
                <numerusform>导出 {n} 个会议</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Export “{title}”</source>
            <translation>导出“{title}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>F&amp;aster</source>
            <translation>加快(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>F&amp;ollow the words</source>
            <translation>跟随文字(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>far away</source>
            <translation>远处</translation>
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
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>Favourite</source>
            <translation>收藏</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Favourites</source>
            <translation>收藏</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Favourites, folders and tags</source>
            <translation>收藏、文件夹和标签</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/table.py"></location>
            <source>Figures of each speaker</source>
            <translation>每位发言人的数据</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>File name</source>
            <translation>文件名</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Find &amp;next</source>
            <translation>查找下一个(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Find &amp;previous</source>
            <translation>查找上一个(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Find a &amp;command…</source>
            <translation>查找命令…(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>Find a command</source>
            <translation>查找命令</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Find a command or a key</source>
            <translation>查找命令或按键</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/format_list.py"></location>
            <source>Find a format</source>
            <translation>查找格式</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Find a meeting</source>
            <translation>查找会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <location filename="../../app/ui/header.py"></location>
            <source>Find in this transcript</source>
            <translation>在此文字记录中查找</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>Find speakers</source>
            <translation>查找发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>Find speakers again</source>
            <translation>重新查找发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>find speakers again</source>
            <translation>重新查找发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Find speakers again…</source>
            <translation>重新查找发言人…</translation>
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
            <translation>找出同时说话的人</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Finishing</source>
            <translation>正在收尾</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Finnish</source>
            <translation>芬兰语</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>First</source>
            <translation>先</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>First paragraph in view</source>
            <translation>视图中的第一个段落</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Folder of the library</source>
            <translation>资料库文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>Folder to watch</source>
            <translation>要监视的文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_list.py"></location>
            <source>Folder {name}</source>
            <translation>文件夹“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_list.py"></location>
            <source>Folders and tags</source>
            <translation>文件夹和标签</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Follow</source>
            <translation>跟随</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Follow the words</source>
            <translation>跟随文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>For accents, noise and technical words.</source>
            <translation>适合口音、噪声和专业词语。</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/example_names.py"></location>
            <source>For example {names}</source>
            <translation>例如 {names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>For these files</source>
            <translation>用于这些文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Forget the voice of {name}?</source>
            <translation>忘记“{name}”的声音？</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Forget voice</source>
            <translation>忘记声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Forget voice…</source>
            <translation>忘记声音…</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/exporting/format_list.py"></location>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Former files of the library</source>
            <translation>资料库的旧文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Forward 5 seconds</source>
            <translation>前进 5 秒</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Forward {n} seconds</source>
            <extracomment>One: Forward {n} second</extracomment>
            <translation>
                <numerusform>前进 {n} 秒</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Found from the sound of both.</source>
            <translation>已根据两者的声音确定。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Found out by trying, not by asking the driver. The graphics card is used where it works.</source>
            <translation>通过实际尝试得知，而不是询问驱动程序。显卡能用时就使用显卡。</translation>
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
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>From</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>From one time to another</source>
            <translation>从某一时间到另一时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>From then on this code opens the library, and the one before opens nothing.</source>
            <translation>从此以后，此恢复码能打开资料库，之前的不再有效。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Full</source>
            <translation>完整</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Galician</source>
            <translation>加利西亚语</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Gap between subtitles</source>
            <translation>字幕间隔</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>gaps, faster</source>
            <translation>空隙, 停顿, 更快</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting.py"></location>
            <source>Gave {n} paragraphs to a new speaker.</source>
            <extracomment>One: Gave {n} paragraph to a new speaker.</extracomment>
            <translation>
                <numerusform>已将 {n} 个段落归给新的发言人。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting.py"></location>
            <source>Gave {n} paragraphs to {name}.</source>
            <extracomment>One: Gave {n} paragraph to {name}.</extracomment>
            <translation>
                <numerusform>已将 {n} 个段落归于“{name}”。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/correcting.py"></location>
            <source>Gave {n} words to a new speaker.</source>
            <extracomment>One: Gave {n} word to a new speaker.</extracomment>
            <translation>
                <numerusform>已将 {n} 个词归于新发言人。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/correcting.py"></location>
            <source>Gave {n} words to {name}.</source>
            <extracomment>One: Gave {n} word to {name}.</extracomment>
            <translation>
                <numerusform>已将 {n} 个词归于“{name}”。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>General</source>
            <translation>常规</translation>
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
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>Get it…</source>
            <translation>获取…</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>Get the model for search by meaning</source>
            <translation>获取用于按含义搜索的模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Give the paragraph to a speaker</source>
            <translation>将段落归于某位发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 1</source>
            <translation>将段落归于发言人 1</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 2</source>
            <translation>将段落归于发言人 2</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 3</source>
            <translation>将段落归于发言人 3</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 4</source>
            <translation>将段落归于发言人 4</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 5</source>
            <translation>将段落归于发言人 5</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 6</source>
            <translation>将段落归于发言人 6</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 7</source>
            <translation>将段落归于发言人 7</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 8</source>
            <translation>将段落归于发言人 8</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the paragraph to speaker 9</source>
            <translation>将段落归于发言人 9</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Give the words &amp;after to the next paragraph</source>
            <translation>将后面的词移到下一段落(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>give words to next paragraph</source>
            <translation>将词移到下一段落</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>give words to previous paragraph</source>
            <translation>将词移到上一段落</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Gives the paragraph being read, or those selected, to a new speaker</source>
            <translation>将正在阅读或选中的段落归于新发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>Go</source>
            <translation>转到</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Go back when playing on</source>
            <translation>继续播放时后退</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>Go on recording</source>
            <translation>继续录音</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Go on with the download</source>
            <translation>继续下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Go to the paragraph with which the second part is to begin, then split.</source>
            <translation>转到第二部分开始的段落，然后拆分。</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>Go to time</source>
            <translation>转到时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Good for clear speech.</source>
            <translation>适合清晰的语音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>GPU, CUDA, graphics card, processor, speed, hardware</source>
            <translation>GPU, CUDA, 显卡, 处理器, 速度, 硬件</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Graphics card not usable</source>
            <translation>显卡不可用</translation>
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
            <translation>Hansard</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Hansard does not look for updates.</source>
            <translation>Hansard 不会检查更新。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/tray.py"></location>
            <source>Hansard is not recording at the moment</source>
            <translation>Hansard 目前没有在录音</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/tray.py"></location>
            <source>Hansard is recording</source>
            <translation>Hansard 正在录音</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Hansard template.docx</source>
            <translation>Hansard 模板.docx</translation>
        </message>
        <message>
            <location filename="../../app/ui/menus.py"></location>
            <source>Hansard {version}
Writes down who said what. Nothing leaves this computer.

Free software under the MIT licence.</source>
            <translation>Hansard {version}
记录谁说了什么。任何内容都不会离开这台电脑。

自由软件，采用 MIT 许可证。</translation>
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
            <location filename="../../app/ui/playing/volume.py"></location>
            <source>Hear all tracks</source>
            <translation>收听所有音轨</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Hear “{title}”</source>
            <translation>收听“{title}”</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Hebrew</source>
            <translation>希伯来语</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Hidden</source>
            <translation>已隐藏</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Hide names</source>
            <translation>隐去姓名</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Hide this speaker</source>
            <translation>隐藏此发言人</translation>
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
            <translation>只包含代码和计数，不含文字、标题或完整路径。它保存在这台电脑上。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Hourly, after changes</source>
            <translation>每小时，有更改时</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>How far the encryption is</source>
            <translation>加密进度</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>How it begins</source>
            <translation>开头内容</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>How long it is, as 48 min</source>
            <translation>时长，例如 48 min</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>how long it is, as 48 min</source>
            <translation>时长，例如 48 min</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>How long sound is kept</source>
            <translation>声音的保留时间</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>How long they speak, as 12 min</source>
            <translation>发言时长，例如 12 min</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>How to undo in “{title}” was damaged and is found out anew.</source>
            <translation>“{title}”的撤销信息已损坏，正在重建。</translation>
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
            <translation>中断的录音…(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Icelandic</source>
            <translation>冰岛语</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Identifying speakers</source>
            <translation>正在识别发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>If a device is unplugged, recording goes on with the default one without asking.</source>
            <translation>如果设备被拔出，不经询问就改用默认设备继续录音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>If both the keyring and the recovery code are lost, nobody can ever open the library again. There is no other way in.</source>
            <translation>如果钥匙串和恢复码都丢失，任何人都无法再打开资料库。没有其他方法。</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Im&amp;port transcript…</source>
            <translation>导入文字记录…(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
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
            <location filename="../../app/ui/phrases.py"></location>
            <source>import meeting</source>
            <translation>导入会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Import transcript</source>
            <translation>导入文字记录</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>import {count} meetings</source>
            <translation>导入 {count} 个会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>import, original, automatic</source>
            <translation>导入, 原文件, 自动</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>import, original, reference</source>
            <translation>导入, 原文件, 引用</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Imported</source>
            <translation>导入</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>imported file</source>
            <translation>导入的文件</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/phrases.py"></location>
            <source>Imported {n} files.</source>
            <extracomment>One: Imported {n} file.</extracomment>
            <translation>
                <numerusform>已导入 {n} 个文件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Imported “{title}” ({program}).</source>
            <translation>已导入“{title}”（{program}）。</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>Imports</source>
            <translation>导入的会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>In a file beside it</source>
            <translation>放在旁边的文件中</translation>
        </message>
        <message>
            <source>In both: {names}. They become one person each; all others stay apart and can be merged under Speakers.</source>
            <translation type="vanished">两者中都有：{names}。各视为同一人；其他人保持分开，可在“发言人”中合并。</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>In names</source>
            <translation>姓名</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>in names</source>
            <translation>姓名</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>In notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>in notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/painting.py"></location>
            <source>in other words</source>
            <translation>其他说法</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>In the page</source>
            <translation>放在页面中</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>In the text</source>
            <translation>在文字中</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>In the text, regularly</source>
            <translation>在文字中按固定间隔</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>In the trash</source>
            <translation>在回收站中</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>In the trash now</source>
            <translation>现在在回收站中</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>In titles</source>
            <translation>标题</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>in titles</source>
            <translation>标题</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>In what was said</source>
            <translation>所说内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>in what was said</source>
            <translation>所说内容</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Indonesian</source>
            <translation>印度尼西亚语</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Install NVIDIA's driver for the graphics card (version 580 or newer serves everything here), restart the computer, and run 'hansard doctor' again.</source>
            <translation>安装 NVIDIA 显卡驱动程序（580 或更高版本可满足全部需要），重新启动电脑，然后再次运行 'hansard doctor'。</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Install the missing CUDA library: python3 packaging/bootstrap.py setup --neural</source>
            <translation>安装缺少的 CUDA 库：python3 packaging/bootstrap.py setup --neural</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Install the neural part: python3 packaging/bootstrap.py setup --neural</source>
            <translation>安装神经网络部分：python3 packaging/bootstrap.py setup --neural</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupted</source>
            <translation>被打断</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Interrupted recording</source>
            <translation>中断的录音</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Interrupted. At most the last second is missing.</source>
            <translation>曾中断。最多缺少最后一秒。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Interrupted. At most {seconds} s is missing.</source>
            <translation>曾中断。最多缺少 {seconds} 秒。</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupted: somebody else begins while this one is speaking, whoever goes on then.</source>
            <translation>被打断：此人发言时有其他人开始说话，无论之后由谁继续。</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupts</source>
            <translation>打断</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Interrupts: begins, with more than an interjection, while somebody else is speaking.</source>
            <translation>打断：其他人发言时开始说话，且不只是插一句。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Is this another language?</source>
            <translation>这是另一种语言吗？</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Is this the {name} you know?</source>
            <translation>这是已知的“{name}”吗？</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Is this {language}?</source>
            <translation>这是{language}吗？</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>Is this {name}, or {other} (key {number})?</source>
            <translation>这是“{name}”，还是“{other}”（按键 {number}）？</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>Is this {name}? The keys 1 to 9 give it to somebody else.</source>
            <translation>这是“{name}”吗？按 1 到 9 可归于其他人。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Is {old} called {name} now?</source>
            <translation>“{old}”现在叫“{name}”吗？</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>It continues from there.</source>
            <translation>会从那里继续。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>It could not be recovered. Its audio is untouched, and can be saved as it is.</source>
            <translation>无法恢复。其音频未受影响，可以按原样保存。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>It holds a program, which a model must not. Nothing of it was run or kept.</source>
            <translation>其中含有程序，模型不应含有程序。其中的内容既未运行，也未保留。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>It is being saved all the same. Another device may sound better.</source>
            <translation>录音仍会保存。换一个设备音质可能更好。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>It is damaged and was left where it is. Choose another one.</source>
            <translation>备份已损坏，仍在原处。选择其他备份。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It is in the library as it was then; there is nothing to restore.</source>
            <translation>它在资料库中与当时相同；无需恢复。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>It is kept in the recordings' trash for seven days, and is then gone for good.</source>
            <translation>它在录音回收站中保留七天，之后彻底删除。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>It is the same as the library now.</source>
            <translation>与现在的资料库相同。</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>It is unclear who says this</source>
            <translation>不清楚这是谁说的</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>it makes more text than this computer can hold.</source>
            <translation>它生成的文字超出这台电脑的容量。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>It may be muted on the device. The recording goes on.</source>
            <translation>可能是设备上设了静音。录音继续进行。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>It was left as it is, and nothing of it is deleted.</source>
            <translation>录音保持原样，没有删除任何内容。</translation>
        </message>
        <message>
            <source>It was not changed. Update Hansard to open it, or save its texts from a copy.</source>
            <translation type="vanished">资料库没有改动。更新 Hansard 后打开它，或从副本中保存其文字。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>It was not changed. Update Hansard to work with it, or read it from a copy.</source>
            <translation>资料库没有改动。更新 Hansard 后使用它，或从副本中读取。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It was restored from this state before and is in the list.</source>
            <translation>它以前已从这个版本恢复，现在在列表中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It was restored from this state before, and would come out of the trash.</source>
            <translation>它以前已从这个版本恢复，现在会从回收站中取回。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>It went on by itself, and everything is saved.</source>
            <translation>录音已自动继续，所有内容都已保存。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It would come back as a second meeting beside the one there is, which stays as it is.</source>
            <translation>它会恢复为另一个会议；现有的会议保持不变。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It would come back into the list.</source>
            <translation>它会回到列表中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>It would come out of the trash.</source>
            <translation>它会从回收站中取回。</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Italian</source>
            <translation>意大利语</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>its clock ran {ms} ms an hour fast, which was put right</source>
            <translation>其时钟每小时快 {ms} 毫秒，已校正</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>its clock ran {ms} ms an hour slow, which was put right</source>
            <translation>其时钟每小时慢 {ms} 毫秒，已校正</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Its key is in another keyring than the one of this computer now.</source>
            <translation>其密钥在另一个钥匙串中，而不是这台电脑现在的钥匙串。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Its sound is missing now; its text would come back without it.</source>
            <translation>它的声音现已缺失；只会恢复文字。</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>Its text, if it has one</source>
            <translation>其文字（如有）</translation>
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
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Join</source>
            <translation>合并</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>join meetings</source>
            <translation>合并会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>join paragraphs</source>
            <translation>合并段落</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Join these two recordings…</source>
            <translation>合并这两个录音…</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Join two recordings of one meeting</source>
            <translation>合并同一会议的两个录音</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Join with</source>
            <translation>合并对象</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Join with another recording…</source>
            <translation>与另一个录音合并…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Join with the next paragraph</source>
            <translation>与下一段落合并</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Joined two paragraphs.</source>
            <translation>已合并两个段落。</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Joined two recordings. The originals are in the trash.</source>
            <translation>已合并两个录音。原来的在回收站中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/follow.py"></location>
            <source>Jump to current</source>
            <translation>跳到当前位置</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>jump, forward, back, seconds</source>
            <translation>跳转, 前进, 后退, 秒</translation>
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
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Keep a key…</source>
            <translation>保留对照表…</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Keep both</source>
            <translation>两者都保留</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/asking.py"></location>
            <source>Keep file</source>
            <translation>保留文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Keep it</source>
            <translation>保留加密</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Keep it on paper or in a password manager, apart from this computer. It is shown only now: on the next page you type it back.</source>
            <translation>写在纸上或存入密码管理器，与这台电脑分开保管。只在此时显示：在下一页需要重新输入。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Keep recording</source>
            <translation>保留录音</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Keep sound for ever</source>
            <translation>始终保留声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>keep sound of meeting</source>
            <translation>保留会议的声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>keep sound of meeting no longer</source>
            <translation>不再保留会议的声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>keep sound of {count} meetings</source>
            <translation>保留 {count} 个会议的声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>keep sound of {count} meetings no longer</source>
            <translation>不再保留 {count} 个会议的声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Keep the key in</source>
            <translation>对照表保存到</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Keep the name in old meetings</source>
            <translation>在以前的会议中保留姓名</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>Keep the sound</source>
            <translation>保留声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Keep the window open</source>
            <translation>保持窗口打开</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Keep them</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Keep voice</source>
            <translation>保留声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Kept in</source>
            <translation>保存位置</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>keyboard, shortcuts, rebind, hotkeys</source>
            <translation>键盘, 快捷键, 重新分配, 热键</translation>
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
            <location filename="../../app/ui/voices/words.py"></location>
            <source>Known from: {conditions}</source>
            <translation>声音来源：{conditions}</translation>
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
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Language not covered</source>
            <translation>不支持的语言</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Language that is spoken</source>
            <translation>会议中使用的语言</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Languages that are spoken</source>
            <translation>会议中使用的语言</translation>
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
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Largest meetings</source>
            <translation>占用空间最多的会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Last check: {when}. {sentence}</source>
            <translation>上次检查：{when}。{sentence}</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Last paragraph in view</source>
            <translation>视图中的最后一个段落</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Last week</source>
            <translation>上周</translation>
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
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Laying the sound of both end to end. Nothing changes until all of it is there.</source>
            <translation>正在将两者的声音前后相接。全部就绪之前不作任何改动。</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Laying the sound of both side by side. Nothing changes until all of it is there.</source>
            <translation>正在将两者的声音并排对齐。全部就绪之前不作任何改动。</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Leave it</source>
            <translation>不导入</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <location filename="../../app/ui/searching/chips.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Length</source>
            <translation>时长</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Length of a skip</source>
            <translation>跳转长度</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Length {time}</source>
            <translation>时长 {time}</translation>
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
            <location filename="../../app/ui/job_board.py"></location>
            <source>less than a minute of work</source>
            <translation>不到一分钟即可处理完</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Let go of the selection</source>
            <translation>取消选择</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Let {title} go on</source>
            <translation>让“{title}”继续</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Lets search find what means the same</source>
            <translation>让搜索找到意思相同的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Letters and digits alone are commands</source>
            <translation>单个字母和数字作为命令</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/meter.py"></location>
            <source>Level</source>
            <translation>音量</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Level of the recording</source>
            <translation>录音音量</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Library folder</source>
            <translation>资料库文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Library, read-only</source>
            <translation>资料库（只读）</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Library: {folder}</source>
            <translation>资料库：{folder}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Licences</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Licences…</source>
            <translation>许可证…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/shell.py"></location>
            <source>Light</source>
            <translation>浅色</translation>
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
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>List of models</source>
            <translation>模型列表</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Listen</source>
            <translation>收听</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Listen to speaker {number}</source>
            <translation>收听发言人 {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Listen to {name}</source>
            <translation>收听“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Listening…</source>
            <translation>正在收听…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Listening… {left} s</source>
            <translation>正在收听… {left} 秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Listens for five seconds, then plays what was heard</source>
            <translation>收听五秒，然后播放听到的声音</translation>
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
            <translation>实时字幕</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Live captions are a draft. Speaker names and the final text arrive after you stop.</source>
            <translation>实时字幕只是草稿。停止后会有发言人姓名和最终文字。</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Locate the audio file</source>
            <translation>定位音频文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Locate…</source>
            <translation>定位…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>location, path, disk, backup</source>
            <translation>位置, 路径, 磁盘, 备份</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Log file</source>
            <translation>日志文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>log, diagnostics</source>
            <translation>日志, 诊断</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Longest</source>
            <translation>最长</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>Longest first</source>
            <translation>最长的在前</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Longest monologue (s)</source>
            <translation>最长独白 (秒)</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Longest on screen</source>
            <translation>最长显示时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Longest: the longest monologue, which is the turn with the most talk time.</source>
            <translation>最长：最长的独白，即发言时长最长的一次发言。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Looking for a backup</source>
            <translation>正在查找备份</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Looking for devices…</source>
            <translation>正在查找设备…</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Looking into the backup</source>
            <translation>正在查看备份</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Looks right</source>
            <translation>无误</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Looks right everywhere</source>
            <translation>各处均无误</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Loud words come out distorted. Turn its level down.</source>
            <translation>声音大时会失真。调低其音量。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/meter.py"></location>
            <source>Loudness from silence (0) to as loud as it may be (100)</source>
            <translation>响度，从静音 (0) 到允许的最大响度 (100)</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Low confidence ({percent} %)</source>
            <translation>把握不大 ({percent}%)</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Low confidence ({percent} %), several people at once</source>
            <translation>把握不大 ({percent}%)，多人同时说话</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Luxembourgish</source>
            <translation>卢森堡语</translation>
        </message>
        <message>
            <location filename="../../app/export/lrc.py"></location>
            <source>Lyrics, LRC (.lrc)</source>
            <translation>LRC 歌词 (.lrc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>M&amp;ove similar paragraphs…</source>
            <translation>移动相似段落…(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Macedonian</source>
            <translation>马其顿语</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Made by hand</source>
            <translation>手动备份</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Made the folder “{name}”.</source>
            <translation>已创建文件夹“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Making a backup</source>
            <translation>正在备份</translation>
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
            <translation>标记</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark meeting as favourite</source>
            <translation>收藏会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Mark moment</source>
            <translation>标记时刻</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark moment</source>
            <translation>标记时刻</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Mark the place that is played</source>
            <translation>标记播放位置</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark the word as right</source>
            <translation>将该词标为无误</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>Mark this moment</source>
            <translation>标记此刻</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <location filename="../../app/export/cues.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/export/research_text.py"></location>
            <source>Mark unclear words</source>
            <translation>标出存疑的词</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark {count} meetings as favourites</source>
            <translation>收藏 {count} 个会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark {count} words as right</source>
            <translation>将 {count} 个词标为无误</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark “{word}” as right</source>
            <translation>将“{word}”标为无误</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>mark “{word}” as right in {count} places</source>
            <translation>将 {count} 处“{word}”标为无误</translation>
        </message>
        <message>
            <location filename="../../app/export/markdown.py"></location>
            <source>Markdown (.md)</source>
            <translation>Markdown (.md)</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Marked moment</source>
            <translation>已标记的时刻</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks.py"></location>
            <location filename="../../app/ui/reading.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Marked {time}.</source>
            <translation>已标记 {time}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Match case</source>
            <translation>区分大小写</translation>
        </message>
        <message>
            <location filename="../../app/export/research_text.py"></location>
            <source>MAXQDA (.txt)</source>
            <translation>MAXQDA (.txt)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Mean</source>
            <translation>平均</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Mean turn (s)</source>
            <translation>平均发言 (秒)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Mean: talk time in a turn, without the pauses, on average.</source>
            <translation>平均：每次发言的平均时长，不含停顿。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Measure</source>
            <translation>测量</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Measure this computer</source>
            <translation>测量这台电脑的速度</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Measured now. Speech models serve every library of yours.</source>
            <translation>即时测得。语音模型由所有资料库共用。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Measuring…</source>
            <translation>正在测量…</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>Meeting</source>
            <translation>会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/header.py"></location>
            <source>Meeting title</source>
            <translation>会议标题</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/library_list.py"></location>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Meetings</source>
            <translation>会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Meetings in the trash can be restored for 30 days, then they are deleted for good. Discarded recordings stay seven days.</source>
            <translation>回收站中的会议在 30 天内可以恢复，之后彻底删除。放弃的录音保留七天。</translation>
        </message>
        <message>
            <source>Meetings in the trash can be restored. Recordings that were discarded stay seven days, then they are deleted.</source>
            <translation type="vanished">回收站中的会议可以恢复。放弃的录音保留七天，然后删除。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>Meetings of the backup of {when}</source>
            <translation>{when} 的备份中的会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>Meetings of the backup, the newest first</source>
            <translation>备份中的会议，最新的在前</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>Meetings of {name}</source>
            <translation>“{name}”的会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Meetings stay here for 30 days, then they are deleted for good.</source>
            <translation>会议在这里保留 30 天，之后彻底删除。</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Meetings that fit</source>
            <translation>符合条件的会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Meetings whose sound would be removed</source>
            <translation>将移除声音的会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Meetings, the newest first</source>
            <translation>会议，最新的在前</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Memory is short; going on in smaller steps.</source>
            <translation>内存不足；改用较小的步骤继续。</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Menu of the paragraph</source>
            <translation>段落菜单</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Merge into…</source>
            <translation>并入…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Merge this speaker into…</source>
            <translation>将此发言人并入…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>merge {count} speakers into {name}</source>
            <translation>将 {count} 位发言人并入“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>Merge {name} into…</source>
            <translation>将“{name}”并入…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <source>Merge {n} speakers into…</source>
            <extracomment>One: Merge {n} speaker into…</extracomment>
            <translation>
                <numerusform>将 {n} 位发言人并入…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>merge {other} into {name}</source>
            <translation>将“{other}”并入“{name}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting.py"></location>
            <source>Merged {names} into {name} · {n} paragraphs.</source>
            <extracomment>One: Merged {names} into {name} · {n} paragraph.</extracomment>
            <translation>
                <numerusform>已将 {names} 并入“{name}” · {n} 个段落。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>Merged {other} into {name}.</source>
            <translation>已将“{other}”并入“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/toast.py"></location>
            <source>Message</source>
            <translation>消息</translation>
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
            <location filename="../../app/ui/voices/words.py"></location>
            <source>microphone</source>
            <translation>麦克风</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Microphone access is off for Hansard. Turn it on in the system's settings.</source>
            <translation>Hansard 没有麦克风权限。可在系统设置中开启。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Microphone device</source>
            <translation>麦克风设备</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Microphone level</source>
            <translation>麦克风音量</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>microphone, system audio, devices, loudspeaker</source>
            <translation>麦克风, 系统声音, 设备, 扬声器</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>milliseconds</source>
            <translation>毫秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>mm:ss</source>
            <translation>mm:ss</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>MMMM yyyy</source>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>Models…</source>
            <translation>模型…</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Moment</source>
            <translation>时刻</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Moment: {text}</source>
            <translation>时刻：{text}</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Mongolian</source>
            <translation>蒙古语</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <location filename="../../app/ui/header.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>More about this moment</source>
            <translation>此时刻的更多操作</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>More about this note</source>
            <translation>此笔记的更多操作</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>More about this paragraph</source>
            <translation>此段落的更多操作</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>More about {name}</source>
            <translation>“{name}”的更多操作</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>More about “{title}”</source>
            <translation>“{title}”的更多操作</translation>
        </message>
        <message>
            <source>More makes lines and small words darker, and marks what is played in black or white.</source>
            <translation type="vanished">“更多”会让线条和小字更深，并以黑色或白色标出正在播放的内容。</translation>
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
            <translation>动画</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>move meeting to folder</source>
            <translation>将会议移到文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>move meeting to trash</source>
            <translation>将会议移到回收站</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move similar paragraphs to a new speaker</source>
            <translation>将相似的段落归给新的发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move similar paragraphs to {name}</source>
            <translation>将相似段落移给“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Move to fol&amp;der…</source>
            <translation>移到文件夹…(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Move to folder</source>
            <translation>移到文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Move to t&amp;rash</source>
            <translation>移到回收站(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Move to trash</source>
            <translation>移到回收站</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>move {count} meetings to folder</source>
            <translation>将 {count} 个会议移到文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>move {count} meetings to trash</source>
            <translation>将 {count} 个会议移到回收站</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Move {count} of {all} meetings to the trash?</source>
            <translation>将 {all} 个会议中的 {count} 个移到回收站？</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Move {n} meetings</source>
            <extracomment>One: Move {n} meeting</extracomment>
            <translation>
                <numerusform>移动 {n} 个会议</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move {n} paragraphs</source>
            <extracomment>One: Move {n} paragraph</extracomment>
            <translation>
                <numerusform>移动 {n} 个段落</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>Move {n} similar paragraphs too?</source>
            <extracomment>One: Move {n} similar paragraph too?</extracomment>
            <translation>
                <numerusform>{n} 个相似段落也移过去吗？</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Moved {n} meetings to the new folder “{name}”.</source>
            <extracomment>One: Moved {n} meeting to the new folder “{name}”.</extracomment>
            <translation>
                <numerusform>已将 {n} 个会议移到新文件夹“{name}”。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Moved {n} meetings to the trash.</source>
            <extracomment>One: Moved {n} meeting to the trash.</extracomment>
            <translation>
                <numerusform>已将 {n} 个会议移到回收站。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Moved {n} meetings to “{name}”.</source>
            <extracomment>One: Moved {n} meeting to “{name}”.</extracomment>
            <translation>
                <numerusform>已将 {n} 个会议移到“{name}”。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Moved “{title}” to the trash.</source>
            <translation>已将“{title}”移到回收站。</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Name a speaker in a meeting and choose “Recognise in future”.</source>
            <translation>在会议中为发言人命名，然后选择“今后识别”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/name_edit.py"></location>
            <source>Name of speaker {number}</source>
            <translation>发言人 {number} 的姓名</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Name of this search</source>
            <translation>此搜索的名称</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Name or number</source>
            <translation>姓名或编号</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Name or number of the speaker</source>
            <translation>发言人的姓名或编号</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Named by date and time</source>
            <translation>以日期和时间命名</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Names</source>
            <translation>姓名</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Names and codes.csv</source>
            <translation>姓名和代号.csv</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Names and terms that are said</source>
            <translation>会议中提到的名称和术语</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Names and terms, one a line</source>
            <translation>名称和术语，每行一个</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/completing.py"></location>
            <source>Names that fit</source>
            <translation>相符的姓名</translation>
        </message>
        <message>
            <location filename="../../app/ui/attendee_field.py"></location>
            <source>Names with commas, or pasted from a calendar</source>
            <translation>姓名用逗号分隔，或从日历粘贴</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Names you have given</source>
            <translation>曾使用的姓名</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Naming it avoids wrong guesses in short recordings. Automatic listens first.</source>
            <translation>指定语言可避免在短录音中猜错。“自动”会先听再判断。</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Naming pattern</source>
            <translation>命名格式</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Ne&amp;xt unclear word</source>
            <translation>下一个存疑的词(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>near</source>
            <translation>近处</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Needs more speech</source>
            <translation>需要更多语音</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Needs {packages}, which are not installed.</source>
            <translation>需要 {packages}，但尚未安装。</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Nepali</source>
            <translation>尼泊尔语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>network, internet, download, hub, token</source>
            <translation>网络, 互联网, 下载, hub, 令牌, token</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>network, internet, new version</source>
            <translation>网络, 互联网, 新版本</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>network, internet, telemetry, cloud, data protection, upload</source>
            <translation>网络, 互联网, 遥测, 云, 数据保护, 上传</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Never sent. Recordings, texts, names and notes are written to this computer's disk only.</source>
            <translation>从不发送。录音、文字、姓名和笔记只写入这台电脑的磁盘。</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>New folder</source>
            <translation>新建文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>new folder</source>
            <translation>新建文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>New folder…</source>
            <translation>新建文件夹…</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>New recovery code</source>
            <translation>新的恢复码</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>New recovery code…</source>
            <translation>新的恢复码…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>New speaker</source>
            <translation>新发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>New speaker for this paragraph</source>
            <translation>将此段落归于新发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>New tag</source>
            <translation>新建标签</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>New tag…</source>
            <translation>新建标签…</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/changing.py"></location>
            <source>New words</source>
            <translation>新的词语</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Newest first</source>
            <translation>最新的在前</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Next</source>
            <translation>下一个</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Next in the queue, about {time}.</source>
            <translation>队列中的下一个，约 {time}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Next in the queue.</source>
            <translation>队列中的下一个。</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Next pan&amp;e</source>
            <translation>下一个窗格(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Next paragraph</source>
            <translation>下一段落</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Next unclear word</source>
            <translation>下一个存疑的词</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Next word</source>
            <translation>下一个词</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>No audio or video in there.</source>
            <translation>其中没有音频或视频。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>No captions yet.</source>
            <translation>还没有字幕。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>No connection to {host}. {goes_on}</source>
            <translation>无法连接 {host}。{goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No favourites.</source>
            <translation>没有收藏。</translation>
        </message>
        <message>
            <location filename="../../app/import_intents.py"></location>
            <source>No file of this meeting is looked for elsewhere, so nothing was changed.</source>
            <translation>没有任何改动。此会议没有需要在别处查找的文件。</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <source>No folder</source>
            <translation>无文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>No folder is watched.</source>
            <translation>没有监视任何文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/format_list.py"></location>
            <source>No format of that name.</source>
            <translation>没有此名称的格式。</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No imported meetings.</source>
            <translation>没有导入的会议。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>No key</source>
            <translation>无按键</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>no key</source>
            <translation>无按键</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>No matches</source>
            <translation>没有匹配项</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>No meeting fits these filters.</source>
            <translation>没有符合这些筛选条件的会议。</translation>
        </message>
        <message>
            <source>No meeting is found by the search.</source>
            <translation type="vanished">没有搜索到会议。</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>No meeting is that old yet.</source>
            <translation>还没有这么早的会议。</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No meeting matches the search.</source>
            <translation>没有符合搜索的会议。</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>No meeting open</source>
            <translation>没有打开的会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>No meetings yet</source>
            <translation>还没有会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No meetings.</source>
            <translation>没有会议。</translation>
        </message>
        <message>
            <location filename="../../app/ui/messages.py"></location>
            <source>No messages yet.</source>
            <translation>还没有消息。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>No other device is connected</source>
            <translation>没有连接其他设备</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>No other paragraphs sound like this.</source>
            <translation>没有其他声音相似的段落。</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>No recorded meetings.</source>
            <translation>没有录制的会议。</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>No saved searches yet. Search, then choose “Save search”.</source>
            <translation>还没有已保存的搜索。搜索后选择“保存搜索”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>No setting found for “{text}”.</source>
            <translation>没有找到与“{text}”有关的设置。</translation>
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
            <translation>此视频没有声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>No sound is removed by itself.</source>
            <translation>不会自动移除任何声音。</translation>
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
            <translation>没有发现语音</translation>
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
            <translation>没有存疑的词。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>No voices yet.</source>
            <translation>还没有声音。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>No window was open for this recording.</source>
            <translation>此录音没有打开的窗口。</translation>
        </message>
        <message>
            <source>Nobody has the same name in both, so all speakers stay apart; merge them under Speakers.</source>
            <translation type="vanished">两者中没有相同的姓名，因此所有发言人保持分开；可在“发言人”中合并。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Nobody seems to speak here</source>
            <translation>这里似乎没有人说话</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Nobody was heard here</source>
            <translation>这里没有听到人声</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Nobody will be able to tell who is who: no key is kept.</source>
            <translation>没有人能知道谁是谁：不保留对照表。</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>None; it can be added later</source>
            <translation>无；以后可以添加</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Normal</source>
            <translation>标准</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Normal speed</source>
            <translation>正常速度</translation>
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
            <translation>不是录音</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>Not connected now. {name} is recorded instead.</source>
            <translation>现在未连接。改录 {name}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Not downloaded</source>
            <translation>未下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Not encrypted: a recording while it is being made, so that no failure can cost it (it is when it comes into the library), originals and exports elsewhere, and the settings with your list of terms. What was on the disk before may leave traces on it for a while.</source>
            <translation>不加密的内容：正在进行的录音，以免故障导致丢失（进入资料库时加密）；存放在别处的原文件和导出文件；以及含术语列表的设置。磁盘上原有的内容可能会留下一段时间的痕迹。</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Not enough memory</source>
            <translation>内存不足</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Not in any meeting now</source>
            <translation>目前不在任何会议中</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Not in the library now</source>
            <translation>现在不在资料库中</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Not looked for</source>
            <translation>不识别</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Not measured yet.</source>
            <translation>尚未测量。</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <location filename="../../app/ui/voices/card.py"></location>
            <location filename="../../app/ui/voices/desk.py"></location>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>not now</source>
            <translation>现在不可用</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>not part of the stored voice</source>
            <translation>不属于已存储的声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>Not saved. Retrying</source>
            <translation>未保存。正在重试</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Not sure: this is the likeliest place. Listen; where it is right, the two take turns every two seconds, and nothing is said twice and nothing is missing.</source>
            <translation>不确定：这是最可能的位置。听一听：两者每两秒交替播放，位置正确时没有重复，也没有缺失。</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Not told apart</source>
            <translation>未区分</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Not transcribed</source>
            <translation>未转写</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Not transcribed yet</source>
            <translation>尚未转写</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Not {name}</source>
            <translation>不是“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>not {name}</source>
            <translation>不含“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Note at {time} in “{title}”</source>
            <translation>“{title}”中 {time} 处的笔记</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <source>Note: {text}</source>
            <translation>笔记：{text}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/notes.py"></location>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <location filename="../../app/export/audacity.py"></location>
            <location filename="../../app/export/csv_table.py"></location>
            <location filename="../../app/export/json_v1.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/export/research_text.py"></location>
            <source>Notes and moments</source>
            <translation>笔记和时刻</translation>
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
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Nothing found for “{text}” with these filters. Search is over text, titles, notes and names.</source>
            <translation>按这些筛选条件没有找到“{text}”。搜索范围包括文字、标题、笔记和姓名。</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>Nothing found for “{text}”.</source>
            <translation>没有找到“{text}”。</translation>
        </message>
        <message>
            <source>Nothing found for “{text}”. Search is over text, titles and names.</source>
            <translation type="vanished">没有找到“{text}”。搜索范围包括文字、标题和姓名。</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Nothing found for “{text}”. Search is over text, titles, notes and names.</source>
            <translation>没有找到“{text}”。搜索范围包括文字、标题、笔记和姓名。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Nothing found yet. {n} meetings are still being transcribed.</source>
            <extracomment>One: Nothing found yet. {n} meeting is still being transcribed.</extracomment>
            <translation>
                <numerusform>暂未找到。还有 {n} 个会议正在转写。</numerusform>
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
            <source>Nothing in “{name}” is found by the search.</source>
            <translation type="vanished">在“{name}”中没有搜索到内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Nothing in “{name}” matches the search.</source>
            <translation>“{name}”中没有符合搜索的内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Nothing in “{name}”. Drag meetings here, or choose Move to folder in their menu.</source>
            <translation>“{name}”中没有内容。将会议拖到这里，或在其菜单中选择“移到文件夹”。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing is being recorded.</source>
            <translation>没有在录音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Nothing is counted, and no problem is reported by itself.</source>
            <translation>不统计任何信息，也不会自动报告问题。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Nothing is lost.</source>
            <translation>没有内容丢失。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Nothing is removed until you have seen the list and agreed.</source>
            <translation>看过列表并同意之前，不会移除任何内容。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing of the other device is recorded. This side goes on when its own device is back, or with one you choose.</source>
            <translation>另一设备的声音不会录入。原设备恢复后，或选择其他设备后，这一路会继续。</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/options_form.py"></location>
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
            <translation>没有听到麦克风的声音。可能设了静音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Nothing was heard. Choose another device and test again.</source>
            <translation>没有听到声音。选择其他设备后再次测试。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Nothing was recorded meanwhile. The recording is going on again; stop it if the meeting is over.</source>
            <translation>这段时间没有录到内容。录音已重新开始；如果会议已结束，停止录音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>notify, finished, background</source>
            <translation>通知, 完成, 后台</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Now these are {n} meetings with {size} of sound.</source>
            <extracomment>One: Now this is {n} meeting with {size} of sound.</extracomment>
            <translation>
                <numerusform>目前有 {n} 个会议，声音共 {size}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Now: {facts}</source>
            <translation>现在：{facts}</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Number {number} in the queue, about {time}.</source>
            <translation>队列中第 {number} 个，约 {time}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Number {number} in the queue.</source>
            <translation>队列中第 {number} 个。</translation>
        </message>
        <message>
            <location filename="../../app/export/research_text.py"></location>
            <source>NVivo (.txt)</source>
            <translation>NVivo (.txt)</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Occitan</source>
            <translation>奥克语</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>Of a library that was damaged</source>
            <translation>来自损坏的资料库</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>of the newest {number} the best shown first</source>
            <translation>最新的 {number} 处中最匹配的在前</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Of {n} meetings not everything could be read.</source>
            <extracomment>One: Of {n} meeting not everything could be read.</extracomment>
            <translation>
                <numerusform>有 {n} 个会议未能完整读取。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>Off: search looks for the words.</source>
            <translation>未开启：按词搜索。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Often made up in silence</source>
            <translation>静音中常见的误识别</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Old sound</source>
            <translation>旧的声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>Oldest first</source>
            <translation>最早的在前</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>On battery nothing new is begun; what is being transcribed is finished. The queue goes on by itself when the computer is plugged in.</source>
            <translation>使用电池时不开始新的任务；正在转写的会完成。接通电源后队列会自动继续。</translation>
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
            <translation>在这台电脑上</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>On this computer's processor</source>
            <translation>在这台电脑的处理器上</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>On.</source>
            <translation>已开启。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>On. All meetings are ready.</source>
            <translation>已开启。所有会议均已就绪。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>On. {done} of {total} meetings are ready; the others follow while nothing else is done.</source>
            <translation>已开启。{total} 个会议中已有 {done} 个就绪；其余的在空闲时继续处理。</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>One a line</source>
            <translation>每行一个</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>One clock runs faster, by {time} s an hour; that is put right.</source>
            <translation>其中一个时钟较快，每小时快 {time} 秒；会加以校正。</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>One directly after the other</source>
            <translation>前后直接相接</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes about {hours} hours here.</source>
            <translation>一小时录音在这里大约需要 {hours} 小时。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes about {n} hours here.</source>
            <extracomment>One: One hour takes about {n} hour here.</extracomment>
            <translation>
                <numerusform>一小时录音在这里大约需要 {n} 小时。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes about {n} minutes here.</source>
            <extracomment>One: One hour takes about {n} minute here.</extracomment>
            <translation>
                <numerusform>一小时录音在这里大约需要 {n} 分钟。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>One hour takes less than a minute here.</source>
            <translation>一小时录音在这里不到一分钟即可完成。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>One is made after each meeting, and hourly while something changes.</source>
            <translation>每个会议结束后备份一次，有更改时每小时备份一次。</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>One of the meetings was changed meanwhile; nothing was done. Try again.</source>
            <translation>其中一个会议已发生变化；没有作任何操作。可以重试。</translation>
        </message>
        <message>
            <location filename="../../app/same_time_intents.py"></location>
            <source>One of these meetings has no sound to compare; set the time yourself.</source>
            <translation>其中一个会议没有可比对的声音；手动设定时间。</translation>
        </message>
        <message>
            <location filename="../../app/same_time_intents.py"></location>
            <source>One of these recordings was paused in between, so the two do not run alongside; split it at the pause and join its parts.</source>
            <translation>其中一个录音中途暂停过，因此两者无法对齐；在暂停处将其拆分，再合并各部分。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Only</source>
            <translation>只看</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <location filename="../../app/same_time_intents.py"></location>
            <source>Only one of these meetings has been transcribed; transcribe the other one first.</source>
            <translation>这些会议中只有一个已转写；先转写另一个。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Only one voice found. Expected more? Find speakers again and set the number.</source>
            <translation>只发现一个声音。应有更多人？重新查找发言人并设定人数。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Only the microphone is recorded.</source>
            <translation>只录制麦克风。</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Only the others</source>
            <translation>只导入其余的</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>Only the recovery code opens it.</source>
            <translation>只有恢复码能打开它。</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Only there now</source>
            <translation>仅现在有</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Only there then</source>
            <translation>仅当时有</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Only this &amp;speaker</source>
            <translation>只看此发言人(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Only this speaker</source>
            <translation>只看此发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/volume.py"></location>
            <source>Only track {number}</source>
            <translation>只听音轨 {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Only where every speaker has a name</source>
            <translation>仅限所有发言人都有姓名的会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>Only {names}: the others are dimmed and passed over.</source>
            <translation>只看 {names}：其他人变淡并跳过。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>Only {name}</source>
            <translation>只看“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/volume.py"></location>
            <source>Only “{name}”</source>
            <translation>只听“{name}”</translation>
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
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Open read-only</source>
            <translation>以只读方式打开</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Open the library</source>
            <translation>打开资料库</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Open the model's page</source>
            <translation>打开模型页面</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Open the page for tokens</source>
            <translation>打开令牌页面</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Open the steps…</source>
            <translation>打开步骤说明…</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Open {title}</source>
            <translation>打开“{title}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>Open “{title}”</source>
            <translation>打开“{title}”</translation>
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
            <translation>选项</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Order of the list</source>
            <translation>列表排序</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Order of the results</source>
            <translation>结果排序</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/words.py"></location>
            <source>Other paragraphs</source>
            <translation>段落不同</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Other people who are spoken of, one a line</source>
            <translation>提到的其他人，每行一个</translation>
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
            <translation>其他人</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>P01, P02</source>
            <translation>P01、P02</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/editor.py"></location>
            <source>Paragraph text</source>
            <translation>段落文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>Part</source>
            <translation>范围</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Part of the library cannot be read.</source>
            <translation>资料库有一部分无法读取。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>part of the stored voice</source>
            <translation>属于已存储的声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Parting the sound. Nothing changes until all of it is there.</source>
            <translation>正在拆分声音。全部就绪之前不作任何改动。</translation>
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
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Pause all</source>
            <translation>全部暂停</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Pause between parts</source>
            <translation>片段之间的停顿</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Pause download</source>
            <translation>暂停下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Pause on battery</source>
            <translation>使用电池时暂停</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Pause the download</source>
            <translation>暂停下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Pause while typing</source>
            <translation>输入时暂停</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Pause {title}</source>
            <translation>暂停“{title}”</translation>
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
            <location filename="../../app/ui/waiting.py"></location>
            <source>Paused in the queue.</source>
            <translation>在队列中已暂停。</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Paused on battery</source>
            <translation>使用电池时已暂停</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Paused on battery.</source>
            <translation>使用电池时已暂停。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Paused {model}</source>
            <translation>已暂停 {model}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Paused: {model}</source>
            <translation>已暂停：{model}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Pauses</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Pauses are played shortened; the time stays that of the recording</source>
            <translation>停顿会缩短播放；时间仍是录音中的时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Pauses in the talk are cut short while playing; the recording keeps them.</source>
            <translation>播放时缩短谈话中的停顿；录音中仍保留停顿。</translation>
        </message>
        <message>
            <location filename="../../app/export/pdf.py"></location>
            <source>PDF (.pdf)</source>
            <translation>PDF (.pdf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>People Hansard can recognise in new meetings. Stored only on this computer.</source>
            <translation>Hansard 能在新会议中识别的人。只存储在这台电脑上。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>People who speak</source>
            <translation>发言人数</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>people, completion, suggestions</source>
            <translation>人员, 自动补全, 建议</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Persian</source>
            <translation>波斯语</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Person A, Person B</source>
            <translation>Person A、Person B</translation>
        </message>
        <message>
            <location filename="../../app/export/pseudonyms/codes.py"></location>
            <source>Person {letter}</source>
            <translation>人员 {letter}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Picture (*.png)</source>
            <translation>图片 (*.png)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>pill, floating, on top</source>
            <translation>悬浮, 置顶, 小窗</translation>
        </message>
        <message>
            <location filename="../../app/same_time_intents.py"></location>
            <source>Placed like this, the two were not recording at the same time; join them one after the other.</source>
            <translation>按这个位置，两者并非同时录制；改为前后相接。</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Places</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Plain text</source>
            <translation>纯文本</translation>
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
            <translation>播放</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Play a sample</source>
            <translation>播放样本</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Play a sample of {name}</source>
            <translation>播放“{name}”的样本</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Play from {time}</source>
            <translation>从 {time} 播放</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Play this pa&amp;ragraph</source>
            <translation>播放此段落(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/paragraph_buttons.py"></location>
            <source>Play this paragraph</source>
            <translation>播放此段落</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Play this place (P)</source>
            <translation>播放此处 (P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Play {time}</source>
            <translation>播放 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Playback</source>
            <translation>播放</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Playing stops with the first key in a paragraph and goes on two seconds after the last.</source>
            <translation>在段落中按下第一个键时播放停止，按下最后一个键两秒后继续。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Playing what was heard…</source>
            <translation>正在播放听到的声音…</translation>
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
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>power, laptop, mains, energy, charger</source>
            <translation>电源, 笔记本, 市电, 能源, 充电器</translation>
        </message>
        <message>
            <location filename="../../app/export/textgrid.py"></location>
            <source>Praat (.TextGrid)</source>
            <translation>Praat (.TextGrid)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Pre&amp;vious unclear word</source>
            <translation>上一个存疑的词(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/key_field.py"></location>
            <source>Press keys, or Esc</source>
            <translation>按下按键，或按 Esc</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Preview of the first</source>
            <translation>第一个的预览</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Previous</source>
            <translation>上一个</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Previous pane</source>
            <translation>上一个窗格</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Previous paragraph</source>
            <translation>上一段落</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Previous unclear word</source>
            <translation>上一个存疑的词</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Previous word</source>
            <translation>上一个词</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Privacy</source>
            <translation>隐私</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Probably not speech</source>
            <translation>可能不是语音</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Progress of {title}</source>
            <translation>“{title}”的进度</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Protected against copying</source>
            <translation>有防复制保护</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Punjabi</source>
            <translation>旁遮普语</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>Put back</source>
            <translation>放回</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>put back words</source>
            <translation>放回文字</translation>
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
            <translation>将光标放在新段落开始处，然后按 {key}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/paragraph.py"></location>
            <source>Put the cursor where the new paragraph begins, and split it there.</source>
            <translation>将光标放在新段落开始处，然后在那里拆分。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Put the words back.</source>
            <translation>已放回文字。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>quality, whisper, profile, download, accuracy</source>
            <translation>质量, whisper, 方案, 下载, 准确度</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/panes.py"></location>
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>R&amp;esume recording</source>
            <translation>继续录音(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Re&amp;move paragraph</source>
            <translation>移除段落(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Read the last &amp;caption aloud</source>
            <translation>朗读最后一条字幕(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Reading a copy of the library; the library itself is not changed.</source>
            <translation>正在读取资料库的副本；资料库本身不会改动。</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <source>Reading a transcript</source>
            <translation>阅读文字记录时</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Reading speed, at most</source>
            <translation>最快阅读速度</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Reading the sound</source>
            <translation>正在读取声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <location filename="../../app/ui/review/preview.py"></location>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Recent &amp;messages</source>
            <translation>最近的消息(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/ui/messages.py"></location>
            <source>Recent messages</source>
            <translation>最近的消息</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Recognise in future</source>
            <translation>今后识别</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>Recognise in future…</source>
            <translation>今后识别…</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Recognise in new meetings</source>
            <translation>在新会议中识别</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Recognise voices</source>
            <translation>识别声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Recognise voices in other meetings?</source>
            <translation>在其他会议中识别声音？</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Recognise voices…</source>
            <translation>识别声音…</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>Recognise {name} in other meetings?</source>
            <translation>在其他会议中识别“{name}”？</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Recognised as</source>
            <translation>识别为</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Recognised reliably</source>
            <translation>能可靠识别</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Recommended for this computer</source>
            <translation>推荐用于这台电脑</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>recommended for this computer</source>
            <translation>推荐用于这台电脑</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/button.py"></location>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Record</source>
            <translation>录音</translation>
        </message>
        <message>
            <location filename="../../app/ui/panes.py"></location>
            <location filename="../../app/ui/recording/button.py"></location>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Record a meeting</source>
            <translation>录制会议</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Record again to go on in a new recording.</source>
            <translation>可以再次录音，在新的录音中继续。</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Record now</source>
            <translation>立即录音</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Recorded</source>
            <translation>录制</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Recorded and imported</source>
            <translation>录制和导入</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Recorded at the same time, on two devices</source>
            <translation>用两台设备同时录制</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Recorder</source>
            <translation>录音程序</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <location filename="../../app/ui/recording/page.py"></location>
            <location filename="../../app/ui/recording/words.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Recording</source>
            <translation>录音</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Recording again.</source>
            <translation>已恢复录音。</translation>
        </message>
        <message>
            <location filename="../../app/recording_intents.py"></location>
            <source>Recording of {moment}</source>
            <translation>{moment} 的录音</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>recording paused {time}</source>
            <translation>录音暂停 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Recording started.</source>
            <translation>录音已开始。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Recording stopped.</source>
            <translation>录音已停止。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>Recording without a date</source>
            <translation>没有日期的录音</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Recording, {when}</source>
            <translation>录音，{when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <source>Recordings</source>
            <translation>录制的会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Recordings are untouched. Newest backup: {when}. What was changed since is applied again as far as it can be read, and the damaged file is kept.</source>
            <translation>录音未受影响。最新的备份：{when}。之后的更改只要能读取就会重新应用，损坏的文件会保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Recordings are untouched. There is no backup, but what can be read can be put into a new file; the damaged one is kept.</source>
            <translation>录音未受影响。没有备份，但能读取的内容可以放入新文件；损坏的文件会保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Recover and transcribe</source>
            <translation>恢复并转写</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Recover and transcribe all</source>
            <translation>全部恢复并转写</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Recovering “{title}”</source>
            <translation>正在恢复“{title}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Recovery code</source>
            <translation>恢复码</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>Recovery code: </source>
            <translation>恢复码：</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Reduced</source>
            <translation>减少</translation>
        </message>
        <message>
            <source>Reduced lets nothing slide or blink; the text jumps where it follows the playback.</source>
            <translation type="vanished">“减少”后没有滑动或闪烁；文字跟随播放时直接跳转。</translation>
        </message>
        <message>
            <location filename="../../app/export/nist.py"></location>
            <source>Reference text (.stm)</source>
            <translation>参考文本 (.stm)</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Remember it in this computer's keyring</source>
            <translation>保存在这台电脑的钥匙串中</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Remind me to tell people</source>
            <translation>提醒告知在场的人</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/notes_panel.py"></location>
            <location filename="../../app/ui/searching/page.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Remove folder</source>
            <translation>移除文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove folder</source>
            <translation>移除文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after 2 years</source>
            <translation>2 年后移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after 30 days</source>
            <translation>30 天后移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after 6 months</source>
            <translation>6 个月后移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after 90 days</source>
            <translation>90 天后移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after a year</source>
            <translation>1 年后移除</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Remove it after {n} days</source>
            <extracomment>One: Remove it after {n} day</extracomment>
            <translation>
                <numerusform>{n} 天后移除</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove moment</source>
            <translation>移除时刻</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove note</source>
            <translation>移除笔记</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Remove old sound</source>
            <translation>移除旧的声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove paragraph</source>
            <translation>移除段落</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Remove tag</source>
            <translation>移除标签</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove tag</source>
            <translation>移除标签</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Remove the encryption</source>
            <translation>取消加密</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Remove the encryption of this library?</source>
            <translation>取消此资料库的加密？</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Remove the encryption…</source>
            <translation>取消加密…</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Remove the sound</source>
            <translation>移除声音</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Remove the sound of {n} meetings</source>
            <extracomment>One: Remove the sound of {n} meeting</extracomment>
            <translation>
                <numerusform>移除 {n} 个会议的声音</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Remove the sound of {n} meetings?</source>
            <extracomment>One: Remove the sound of {n} meeting?</extracomment>
            <translation>
                <numerusform>移除 {n} 个会议的声音？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Remove the sound of “{title}”?</source>
            <translation>移除“{title}”的声音？</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>Remove the sound…</source>
            <translation>移除声音…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>remove {count} paragraphs</source>
            <translation>移除 {count} 个段落</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Remove {title} from the queue</source>
            <translation>将“{title}”移出队列</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Remove {title} from this list</source>
            <translation>将“{title}”移出此列表</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Removed the folder “{name}”. Its meetings are in the list of all.</source>
            <translation>已移除文件夹“{name}”。其中的会议在全部会议列表中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks.py"></location>
            <source>Removed the moment at {time}.</source>
            <translation>已移除 {time} 处的时刻。</translation>
        </message>
        <message>
            <location filename="../../app/ui/marks.py"></location>
            <source>Removed the note at {time}.</source>
            <translation>已移除 {time} 处的笔记。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>Removed the sound of the meeting. The text stays.</source>
            <translation>已移除会议的声音。文字保留。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Removed the sound of {n} meetings. The texts stay.</source>
            <extracomment>One: Removed the sound of {n} meeting. The text stays.</extracomment>
            <translation>
                <numerusform>已移除 {n} 个会议的声音。文字保留。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Removed the tag “{name}”. Its meetings stay.</source>
            <translation>已移除标签“{name}”。相关会议保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>Removed {model}.</source>
            <translation>已移除 {model}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/correcting.py"></location>
            <source>Removed {n} paragraphs.</source>
            <extracomment>One: Removed {n} paragraph.</extracomment>
            <translation>
                <numerusform>已移除 {n} 个段落。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Removed “{name}”.</source>
            <translation>已移除“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Removed “{title}” from the queue.</source>
            <translation>已将“{title}”移出队列。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Removing the sound of a meeting keeps its text. What is in the trash can go for good.</source>
            <translation>移除会议的声音后，其文字会保留。回收站中的内容可以彻底删除。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Rename folder</source>
            <translation>重命名文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>rename folder</source>
            <translation>重命名文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Rename meeting</source>
            <translation>重命名会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>rename meeting</source>
            <translation>重命名会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Rename search</source>
            <translation>重命名搜索</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <source>Rename tag</source>
            <translation>重命名标签</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>rename tag</source>
            <translation>重命名标签</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Rename this speaker</source>
            <translation>重命名此发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Rename {name}</source>
            <translation>重命名“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>rename {name}</source>
            <translation>重命名“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Rename {name} everywhere…</source>
            <translation>在各处重命名“{name}”…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/desk.py"></location>
            <source>Renamed to {name}.</source>
            <translation>已重命名为“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/desk.py"></location>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/searching/page.py"></location>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Rep&amp;lace…</source>
            <translation>替换…(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Repair the installation: python3 packaging/bootstrap.py setup</source>
            <translation>修复安装：python3 packaging/bootstrap.py setup</translation>
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
            <location filename="../../app/ui/exporting/asking.py"></location>
            <source>Replace file</source>
            <translation>替换文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Replace with</source>
            <translation>替换为</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/asking.py"></location>
            <source>Replace “{name}”?</source>
            <translation>替换“{name}”？</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>replace “{word}” with “{by}”</source>
            <translation>将“{word}”替换为“{by}”</translation>
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
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Report this with what 'hansard doctor --json' says; the processor does the work until then.</source>
            <translation>请附上 'hansard doctor --json' 的输出来报告此问题；在此之前由处理器完成工作。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Research</source>
            <translation>研究</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Reset</source>
            <translation>还原</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Reset all</source>
            <translation>全部还原</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Restart the computer: the driver was updated, and the old one is still in use.</source>
            <translation>重新启动电脑：驱动程序已更新，但旧的仍在使用。</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/window.py"></location>
            <location filename="../../app/ui/history/window.py"></location>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Restore backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>restore meeting</source>
            <translation>恢复会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>restore paragraph</source>
            <translation>恢复段落</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Restore the backup of {when}?</source>
            <translation>恢复 {when} 的备份？</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Restore this backup…</source>
            <translation>恢复此备份…</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>restore {count} meetings</source>
            <translation>恢复 {count} 个会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>restore {count} paragraphs</source>
            <translation>恢复 {count} 个段落</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>Restore {n} meetings</source>
            <extracomment>One: Restore {n} meeting</extracomment>
            <translation>
                <numerusform>恢复 {n} 个会议</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/history/window.py"></location>
            <source>Restore {n} rows</source>
            <extracomment>One: Restore {n} row</extracomment>
            <translation>
                <numerusform>恢复 {n} 行</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Restored before</source>
            <translation>以前恢复过</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Restored before, in the trash now</source>
            <translation>以前恢复过，现在在回收站中</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/care/restoring.py"></location>
            <source>Restored the backup of {when} and applied {n} later changes again.</source>
            <extracomment>One: Restored the backup of {when} and applied {n} later change again.</extracomment>
            <translation>
                <numerusform>已恢复 {when} 的备份，并重新应用了之后的 {n} 处更改。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/care/restoring.py"></location>
            <source>Restored the backup of {when}.</source>
            <translation>已恢复 {when} 的备份。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Restored {n} meetings.</source>
            <extracomment>One: Restored {n} meeting.</extracomment>
            <translation>
                <numerusform>已恢复 {n} 个会议。</numerusform>
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
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Restoring the backup</source>
            <translation>正在恢复备份</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Restoring; this may take a minute.</source>
            <translation>正在恢复；可能需要一分钟。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>Restoring; what there is stays as it is.</source>
            <translation>正在恢复；现有内容保持不变。</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/listing.py"></location>
            <source>Results</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Results for “{text}”</source>
            <translation>“{text}”的结果</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>retention, delete audio, privacy, keep, months</source>
            <translation>保留期限, 删除音频, 隐私, 保留, 月</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>rewind on resume</source>
            <translation>继续时倒回</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Romanian</source>
            <translation>罗马尼亚语</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Room for about {minutes} min</source>
            <translation>空间大约可录 {minutes} 分钟</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Room for about {n} hours</source>
            <extracomment>One: Room for about {n} hour</extracomment>
            <translation>
                <numerusform>空间大约可录 {n} 小时</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Room it takes</source>
            <translation>占用的空间</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Russian</source>
            <translation>俄语</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>S&amp;lower</source>
            <translation>减慢(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Sa&amp;ve as Hansard file…</source>
            <translation>保存为 Hansard 文件…(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <source>Safe to open in a spreadsheet</source>
            <translation>可在电子表格中安全打开</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>Said on the other track</source>
            <translation>另一条音轨上已有</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/places.py"></location>
            <source>Said over and over</source>
            <translation>反复出现</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Same person</source>
            <translation>同一个人</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sanskrit</source>
            <translation>梵语</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Save a copy</source>
            <translation>保存副本</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Save a copy…</source>
            <translation>保存副本…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Save an example template…</source>
            <translation>保存示例模板…</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Save as files…</source>
            <translation>保存为文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Save as Hansard file</source>
            <translation>保存为 Hansard 文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Save as Hansard file…</source>
            <translation>保存为 Hansard 文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Save file</source>
            <translation>保存文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Save files</source>
            <translation>保存文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Save search</source>
            <translation>保存搜索</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Save the &amp;audio…</source>
            <translation>保存音频…(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/ui/exports.py"></location>
            <source>Save the audio in</source>
            <translation>音频保存到</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Save the example template</source>
            <translation>保存示例模板</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Save the raw audio in</source>
            <translation>原始音频保存到</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Save the raw audio…</source>
            <translation>保存原始音频…</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Save the statistics</source>
            <translation>保存统计</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Save the texts as files…</source>
            <translation>将文字保存为文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>Save to</source>
            <translation>保存到</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Save what can be read</source>
            <translation>保存能读取的内容</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Save {n} meetings as a Hansard file</source>
            <extracomment>One: Save {n} meeting as a Hansard file</extracomment>
            <translation>
                <numerusform>将 {n} 个会议保存为 Hansard 文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>Save {n} meetings as files…</source>
            <extracomment>One: Save {n} meeting as a file…</extracomment>
            <translation>
                <numerusform>将 {n} 个会议保存为文件…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Save&amp;d searches</source>
            <translation>已保存的搜索(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Saved a copy as “{name}”.</source>
            <translation>已将副本保存为“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Saved as “{name}”</source>
            <translation>已保存为“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Saved searches</source>
            <translation>已保存的搜索</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>Saved the raw audio in “{name}”.</source>
            <translation>已将原始音频保存到“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>saved to disk every second</source>
            <translation>每秒存盘一次</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/exports.py"></location>
            <source>Saved {n} audio files.</source>
            <extracomment>One: Saved {n} audio file.</extracomment>
            <translation>
                <numerusform>已保存 {n} 个音频文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/exports.py"></location>
            <source>Saved {n} files.</source>
            <extracomment>One: Saved {n} file.</extracomment>
            <translation>
                <numerusform>已保存 {n} 个文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Saved {n} meetings as “{name}”.</source>
            <extracomment>One: Saved {n} meeting as “{name}”.</extracomment>
            <translation>
                <numerusform>已将 {n} 个会议保存为“{name}”。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/exports.py"></location>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Saved “{name}”.</source>
            <translation>已保存“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/saved.py"></location>
            <source>Saved. It is at the end of the search field.</source>
            <translation>已保存。可在搜索框末尾找到。</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Saves to your home folder</source>
            <translation>保存到个人文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Saves to {folder}</source>
            <translation>保存到 {folder}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/layout.py"></location>
            <source>Saving</source>
            <translation>正在保存</translation>
        </message>
        <message>
            <location filename="../../app/ui/exports.py"></location>
            <source>Saving the audio…</source>
            <translation>正在保存音频…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/saving.py"></location>
            <source>Saving the recording</source>
            <translation>正在保存录音</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/saving.py"></location>
            <source>Saving the recording…</source>
            <translation>正在保存录音…</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Saving the texts</source>
            <translation>正在保存文字</translation>
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
            <translation>向下滚动</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Scroll up</source>
            <translation>向上滚动</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>scroll, auto-scroll</source>
            <translation>滚动, 自动滚动</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <location filename="../../app/ui/panes.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Search all meetings</source>
            <translation>搜索所有会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Search also finds what says the same in other words. It needs a model, memory while you search, and computing time after each meeting; everything stays on this computer.</source>
            <translation>搜索也能找到用其他说法表达的相同意思。需要一个模型，搜索时占用内存，每个会议之后占用计算资源；一切都保存在这台电脑上。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Search by meaning</source>
            <translation>按含义搜索</translation>
        </message>
        <message>
            <location filename="../../app/semantic/client.py"></location>
            <source>Search by meaning does not work at the moment; words are searched as always.</source>
            <translation>仍照常按词搜索；按含义搜索目前不能使用。</translation>
        </message>
        <message>
            <location filename="../../app/semantic/client.py"></location>
            <source>Search by meaning needs a model that is not on this computer.</source>
            <translation>按含义搜索需要一个这台电脑上没有的模型。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/desk.py"></location>
            <source>Search by meaning too?</source>
            <translation>也按含义搜索吗？</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>Search by meaning too…</source>
            <translation>也按含义搜索…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>Search settings</source>
            <translation>搜索设置</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Second</source>
            <translation>第二个</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Second in the queue, about {time}.</source>
            <translation>队列中第二个，约 {time}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Second in the queue.</source>
            <translation>队列中第二个。</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Seconds by which the second began after the first, below zero for before it</source>
            <translation>第二个录音比第一个晚开始的秒数，小于零表示更早</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>See all meetings…</source>
            <translation>查看所有会议…</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select all text</source>
            <translation>选择全部文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Select no longer</source>
            <translation>取消选择</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select the next word</source>
            <translation>选择下一个词</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select the word before</source>
            <translation>选择上一个词</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/changing.py"></location>
            <source>Select the words to change first.</source>
            <translation>先选择要更改的词语。</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select to the next paragraph</source>
            <translation>选择到下一段落</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Select to the paragraph before</source>
            <translation>选择到上一段落</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/selection_bar.py"></location>
            <source>Selected text</source>
            <translation>选中的文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>semantic, similar, synonyms, embedding, other words, model</source>
            <translation>语义, 相似, 同义词, embedding, 其他说法, 模型</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Serbian</source>
            <translation>塞尔维亚语</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>Set by hand. Listen to hear whether it is right.</source>
            <translation>手动设定。听一听是否正确。</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Settin&amp;gs…</source>
            <translation>设置…(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>Settings, {page}</source>
            <translation>设置，{page}</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>Several languages…</source>
            <translation>多种语言…</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Share (%)</source>
            <translation>占比 (%)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Share: of everybody's talk time, not of the length of the meeting.</source>
            <translation>占比：占所有人发言时长的比例，而不是占会议时长的比例。</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Shona</source>
            <translation>绍纳语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Shorter pauses are played. A small number makes speech hurried.</source>
            <translation>更短的停顿照常播放。数值过小会使谈话显得匆忙。</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Shortest on screen</source>
            <translation>最短显示时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/keeper.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/keeper.py"></location>
            <source>Show backups</source>
            <translation>显示备份</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show e&amp;verybody</source>
            <translation>显示所有人(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>Show everybody</source>
            <translation>显示所有人</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <location filename="../../app/ui/exports.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Show meetings</source>
            <translation>显示会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Show more</source>
            <translation>显示更多</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Show more meetings</source>
            <translation>显示更多会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show or hide &amp;library</source>
            <translation>显示或隐藏资料库(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show or hide fol&amp;ders and tags</source>
            <translation>显示或隐藏文件夹和标签(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Show or hide side &amp;panel</source>
            <translation>显示或隐藏侧边面板(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/header.py"></location>
            <source>Show or hide the side panel</source>
            <translation>显示或隐藏侧边面板</translation>
        </message>
        <message>
            <source>Show or leave trash</source>
            <translation type="vanished">显示或离开回收站</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>Show the download</source>
            <translation>显示下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Show the length</source>
            <translation>显示时长</translation>
        </message>
        <message>
            <location filename="../../app/ui/panes.py"></location>
            <source>Show the library</source>
            <translation>显示资料库</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>Show the list…</source>
            <translation>显示列表…</translation>
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
            <translation>显示录音</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/button.py"></location>
            <source>Show the recording, {text}</source>
            <translation>显示录音，{text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>Show the time left</source>
            <translation>显示剩余时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Show these days</source>
            <translation>显示这些日期</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <location filename="../../app/ui/main_window.py"></location>
            <source>Show tras&amp;h</source>
            <translation>显示回收站(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Show {number} more</source>
            <translation>再显示 {number} 个</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Show {n} more in this meeting</source>
            <extracomment>One: Show {n} more in this meeting</extracomment>
            <translation>
                <numerusform>显示此会议中的另外 {n} 处</numerusform>
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
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Shown: {name}, {count}</source>
            <translation>显示：{name}，{count}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Shows a line about consent, and a sentence to paste, before a recording.</source>
            <translation>录音之前，显示一行有关征得同意的提示和一句可粘贴的话。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Side panel</source>
            <translation>侧边面板</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Silence that is skipped</source>
            <translation>跳过的静音</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Since {day}</source>
            <translation>{day}起</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sindhi</source>
            <translation>信德语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>single keys, accessibility, WCAG</source>
            <translation>单键, 无障碍, WCAG</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Single meetings…</source>
            <translation>单个会议…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Sinhala</source>
            <translation>僧伽罗语</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>size, disk space, free up, big</source>
            <translation>大小, 磁盘空间, 释放, 腾出, 大文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>size, disk space, gigabytes</source>
            <translation>大小, 磁盘空间, GB</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Size: {size}.</source>
            <translation>大小：{size}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Skip back</source>
            <translation>往回跳</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Skip forward</source>
            <translation>往前跳</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Skip s&amp;ilence</source>
            <translation>跳过静音(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Skip silence</source>
            <translation>跳过静音</translation>
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
            <translation>在其他窗口上方显示小指示器(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Small indicator above other windows</source>
            <translation>在其他窗口上方显示小指示器</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Somali</source>
            <translation>索马里语</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>Some entries of the library point at others that are missing.</source>
            <translation>资料库中有些条目指向缺失的条目。</translation>
        </message>
        <message>
            <location filename="../../app/vaulting.py"></location>
            <source>Some files could not be changed over yet, because they are damaged or in use; they are as they were and Hansard goes on with them at the next start.</source>
            <translation>有些文件已损坏或正在使用，尚未能转换；它们保持原状，下次启动时 Hansard 会继续处理。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>some of the audio did not reach the disk</source>
            <translation>部分音频没有写入磁盘</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>some of the audio on the disk was not as it was written</source>
            <translation>磁盘上的部分音频与写入时不一致</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>Somebody else</source>
            <translation>其他人</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Somebody else…</source>
            <translation>其他人…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Something else answered in place of {host}, perhaps a proxy's sign-in page. {goes_on}</source>
            <translation>响应的不是 {host}，可能是代理的登录页面。{goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Something is being recorded already.</source>
            <translation>已有录音正在进行。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>Something is being recorded or transcribed. Restore the backup when it is done.</source>
            <translation>正在录音或转写。完成后再恢复备份。</translation>
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
            <location filename="../../app/care/report.py"></location>
            <source>Something that never changes differs from the last backup.</source>
            <translation>有些从不变化的内容与上次备份不同。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/after.py"></location>
            <source>Something went wrong in Hansard itself. Nothing of it is lost.</source>
            <translation>Hansard 自身出现问题。没有内容丢失。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Something went wrong in Hansard. {goes_on}</source>
            <translation>Hansard 内部出现问题。{goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Sound</source>
            <translation>声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Sound and text</source>
            <translation>声音和文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>Sound arrives.</source>
            <translation>可以收到声音。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/making.py"></location>
            <source>Sound cannot be copied as text; save it as a file.</source>
            <translation>声音无法作为文字复制；将其保存为文件。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Sound is kept in memory for half a minute and written as soon as the disk answers.</source>
            <translation>声音在内存中保留半分钟，磁盘一有响应即写入。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Sound of the meetings</source>
            <translation>会议的声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>Sound, text and notes are deleted now. This cannot be undone.</source>
            <translation>声音、文字和笔记会立即删除。此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Sources</source>
            <translation>音频来源</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Spanish</source>
            <translation>西班牙语</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <location filename="../../app/ui/searching/chips.py"></location>
            <location filename="../../app/ui/statistics/table.py"></location>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Speaker</source>
            <translation>发言人</translation>
        </message>
        <message>
            <location filename="../../app/export/audacity.py"></location>
            <location filename="../../app/export/csv_table.py"></location>
            <location filename="../../app/export/research_text.py"></location>
            <source>Speaker names</source>
            <translation>发言人姓名</translation>
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
            <location filename="../../app/export/labels.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/speakers/name_edit.py"></location>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>Speaker {number}</source>
            <translation>发言人 {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} in “{title}” may be {name}.</source>
            <translation>“{title}”中的发言人 {number} 可能是“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} is not suggested as {name} again.</source>
            <translation>不再建议发言人 {number} 是“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} is now {name}.</source>
            <translation>发言人 {number} 现在是“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} may be {name}.</source>
            <translation>发言人 {number} 可能是“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Speaker {number} sounds like {name}.</source>
            <translation>发言人 {number} 听起来像“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>Speakers</source>
            <translation>发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Speakers and voices</source>
            <translation>发言人和声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speakers are counted automatically.</source>
            <translation>发言人数自动判断。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Speakers now: {names}</source>
            <translation>现在的发言人：{names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Speakers then: {names}</source>
            <translation>当时的发言人：{names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Speakers were not identified.</source>
            <translation>没有识别发言人。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>speakers, voices, count</source>
            <translation>发言人, 声音, 人数</translation>
        </message>
        <message>
            <source>Speaks from {time}</source>
            <translation type="vanished">从 {time} 开始发言</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Speaks from {time} in “{title}”</source>
            <translation>在“{title}”中从 {time} 起发言</translation>
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
            <translation>语音模型已损坏</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speech model missing</source>
            <translation>缺少语音模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Speech model refused</source>
            <translation>语音模型被拒绝</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Speech models</source>
            <translation>语音模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/speed.py"></location>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Speed (Alt+Up, Alt+Down)</source>
            <translation type="vanished">速度 (Alt+↑、Alt+↓)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Spl&amp;it paragraph here</source>
            <translation>在此处拆分段落(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Split</source>
            <translation>拆分</translation>
        </message>
        <message>
            <location filename="../../app/export/cues.py"></location>
            <source>Split at sentence ends</source>
            <translation>在句末断开</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>split meeting</source>
            <translation>拆分会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>split paragraph</source>
            <translation>拆分段落</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Split the &amp;meeting here…</source>
            <translation>在此处拆分会议…(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Split the meeting</source>
            <translation>拆分会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/editing.py"></location>
            <source>Split the paragraph.</source>
            <translation>已拆分段落。</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Split “{title}” in two. The whole is in the trash.</source>
            <translation>已将“{title}”拆分为两个。原来的整个会议在回收站中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Split “{title}” in two?</source>
            <translation>将“{title}”拆分为两个？</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <source>Spreadsheet (.csv)</source>
            <translation>电子表格 (.csv)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>srt, vtt, subtitles, import, automatic</source>
            <translation>srt, vtt, 字幕, 导入, 自动</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Start of the transcript</source>
            <translation>文字记录开头</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Starting</source>
            <translation>正在启动</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Starting the recorder again…</source>
            <translation>正在重新启动录音程序…</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>Starting…</source>
            <translation>正在启动…</translation>
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
            <location filename="../../app/ui/export_dialog.py"></location>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <location filename="../../app/ui/joining/working.py"></location>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Stop and go back</source>
            <translation>停止并还原</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Stop and save</source>
            <translation>停止并保存</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>Stop and t&amp;ranscribe</source>
            <translation>停止并转写(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <location filename="../../app/ui/recording/pill.py"></location>
            <location filename="../../app/ui/recording/troubles.py"></location>
            <source>Stop and transcribe</source>
            <translation>停止并转写</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>Stop recording and close Hansard?</source>
            <translation>停止录音并关闭 Hansard？</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>Stop the sample</source>
            <translation>停止播放样本</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Stop this job</source>
            <translation>停止此任务</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>Stop watching</source>
            <translation>停止监视</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Stop {title}</source>
            <translation>停止“{title}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <source>Stop “{title}”</source>
            <translation>停止“{title}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Stopped</source>
            <translation>已停止</translation>
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
            <translation>已停止：{model}</translation>
        </message>
        <message>
            <location filename="../../app/bundle_intents.py"></location>
            <location filename="../../app/splicing.py"></location>
            <location filename="../../app/syncing.py"></location>
            <source>Stopped; nothing was changed.</source>
            <translation>已停止；没有作任何改动。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>Stopped; nothing was written.</source>
            <translation>已停止；没有写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Stopping “{title}”. What is finished is kept.</source>
            <translation>正在停止“{title}”。已完成的部分会保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <location filename="../../app/ui/joining/working.py"></location>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Storage</source>
            <translation>存储</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>subfolders, automatic import</source>
            <translation>子文件夹, 自动导入</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Subtitles</source>
            <translation>字幕</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Subtitles and transcripts of other programs that appear there become meetings as they are. One that has the name of a sound beside it belongs to that sound, which is not transcribed then.</source>
            <translation>其中出现的字幕和其他程序的文字记录会原样成为会议。与旁边的音频同名的，归于该音频，不再转写该音频。</translation>
        </message>
        <message>
            <location filename="../../app/export/ass.py"></location>
            <source>Subtitles, ASS (.ass)</source>
            <translation>ASS 字幕 (.ass)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>subtitles, draft</source>
            <translation>字幕, 草稿</translation>
        </message>
        <message>
            <location filename="../../app/export/srt.py"></location>
            <source>Subtitles, SRT (.srt)</source>
            <translation>SRT 字幕 (.srt)</translation>
        </message>
        <message>
            <location filename="../../app/export/ttml.py"></location>
            <source>Subtitles, TTML (.ttml)</source>
            <translation>TTML 字幕 (.ttml)</translation>
        </message>
        <message>
            <location filename="../../app/export/vtt.py"></location>
            <source>Subtitles, WebVTT (.vtt)</source>
            <translation>WebVTT 字幕 (.vtt)</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>suggested, and you agreed</source>
            <translation>由建议得出，已确认</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/quiet_line.py"></location>
            <source>Suggestion</source>
            <translation>建议</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/card.py"></location>
            <source>Suggestion about a voice</source>
            <translation>关于声音的建议</translation>
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
            <translation>系统声音设备</translation>
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
            <translation>系统声音音量</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>System audio needs the program “pactl” (package pulseaudio-utils), which is not installed.</source>
            <translation>录制系统声音需要程序“pactl”（软件包 pulseaudio-utils），但尚未安装。</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Table (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../app/export/csv_table.py"></location>
            <source>Table with tabs (.tsv)</source>
            <translation>制表符分隔的表格 (.tsv)</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Tables (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Tables and data</source>
            <translation>表格和数据</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>tag meeting</source>
            <translation>为会议加标签</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>tag {count} meetings</source>
            <translation>为 {count} 个会议加标签</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_list.py"></location>
            <source>Tag {name}</source>
            <translation>标签“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tagalog</source>
            <translation>他加禄语</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Tagged {n} meetings with “{name}”.</source>
            <extracomment>One: Tagged {n} meeting with “{name}”.</extracomment>
            <translation>
                <numerusform>已为 {n} 个会议加上标签“{name}”。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Tags…</source>
            <translation>标签…</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Tajik</source>
            <translation>塔吉克语</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Take in a Hansard file</source>
            <translation>导入 Hansard 文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Take in again</source>
            <translation>再次导入</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Take in transcripts from watched folders too</source>
            <translation>同时导入监视文件夹中的文字记录</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>take meeting off the favourites</source>
            <translation>取消收藏会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>take meeting out of folder</source>
            <translation>将会议移出文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>take {count} meetings off the favourites</source>
            <translation>取消收藏 {count} 个会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>take {count} meetings out of folder</source>
            <translation>将 {count} 个会议移出文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Taken in again, it stands beside what you have; nothing is replaced.</source>
            <translation>再次导入时与已有内容并存；不会替换任何内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Taken over</source>
            <translation>导入时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Takes effect when Hansard starts again.</source>
            <translation>下次启动 Hansard 时生效。</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Takes over</source>
            <translation>抢话</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Takes over: interrupts, and the other one stops.</source>
            <translation>抢话：打断他人，且对方停下。</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>Taking in the sound</source>
            <translation>正在导入声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Taking in the sound {percent}</source>
            <translation>正在导入声音 {percent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_strip.py"></location>
            <source>taking longer than expected</source>
            <translation>用时比预计更长</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Talk time</source>
            <translation>发言时长</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Talk time (s)</source>
            <translation>发言时长 (秒)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Talk time: from the first to the last word of each paragraph, added up.</source>
            <translation>发言时长：每个段落从第一个词到最后一个词的时间总和。</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Talk-time &amp;statistics…</source>
            <translation>发言时长统计…(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>Talk-time statistics</source>
            <translation>发言时长统计</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/panel.py"></location>
            <source>Talk-time statistics…</source>
            <translation>发言时长统计…</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>talks at the same time</source>
            <translation>同一时间发言</translation>
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
            <translation>遥测, 统计, 崩溃报告</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>Tell people you are recording. In some places you need everyone's agreement.</source>
            <translation>告知在场的人正在录音。有些地方必须征得所有人同意。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Tell speakers apart better, with an account…</source>
            <translation>使用账户以更好地区分发言人…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Tells speakers apart</source>
            <translation>区分发言人</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Telugu</source>
            <translation>泰卢固语</translation>
        </message>
        <message>
            <location filename="../../app/export/template_document.py"></location>
            <source>Template</source>
            <translation>模板</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/preflight.py"></location>
            <source>Test again</source>
            <translation>再次测试</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Text &amp;normal size</source>
            <translation>正常文字大小(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <source>Text at {time}</source>
            <translation>{time} 处的文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Text l&amp;arger</source>
            <translation>放大文字(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Text made by</source>
            <translation>文字来自</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Text s&amp;maller</source>
            <translation>缩小文字(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>Text, corrections, notes and sound of both are kept. The two go to the trash; Undo brings them back.</source>
            <translation>两者的文字、更正、笔记和声音都会保留。原来的两个移到回收站；撤销即可恢复。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the graphics card: it was tried and works.</source>
            <translation>文字由显卡生成：已试用，可正常工作。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor.</source>
            <translation>文字由处理器生成。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor: the graphics card does not work here.</source>
            <translation>文字由处理器生成：显卡在这里无法工作。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor: the graphics card has too little memory for this model.</source>
            <translation>文字由处理器生成：显卡内存不足以运行此模型。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>Texts are written on the processor: there is no graphics card here that can be used.</source>
            <translation>文字由处理器生成：这里没有可用的显卡。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Texts, names and history</source>
            <translation>文字、姓名和历史记录</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Texts, names, voices, sound, kept originals and backups can be read only with the library's key. Who has the disk still sees how many files there are, how large they are and from when.</source>
            <translation>文字、姓名、声音特征、录音、保留的原文件和备份只能用资料库的密钥读取。拿到磁盘的人仍能看到有多少文件、文件大小和日期。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>Texts, sound and backups can then be read by whoever has this disk. Nothing else changes, and the recovery code is not needed any more.</source>
            <translation>之后，拿到此磁盘的人都能读取文字、声音和备份。其他内容不变，也不再需要恢复码。</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Thai</source>
            <translation>泰语</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>That cannot be opened.</source>
            <translation>无法打开。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>That device is not there any more. Choose another one.</source>
            <translation>该设备已不存在。选择其他设备。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>That folder cannot be written; choose another folder.</source>
            <translation>该文件夹无法写入；选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/recordings/saving.py"></location>
            <source>That folder cannot be written; choose another. The recording is unchanged.</source>
            <translation>该文件夹无法写入；选择其他文件夹。录音未变。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>That is not a speech model Hansard knows.</source>
            <translation>这不是 Hansard 认识的语音模型。</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>That is not a time. Write 4:14, 1:04:14, 254, 4m14s, +30 or -10.</source>
            <translation>这不是时间。可写作 4:14、1:04:14、254、4m14s、+30 或 -10。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>That is not the code that was shown; go back and compare.</source>
            <translation>这不是刚才显示的恢复码；返回核对。</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>That is not the code that was shown; nothing was changed.</source>
            <translation>没有作任何改动；这不是刚才显示的恢复码。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>That model was refused.</source>
            <translation>该模型已被拒绝。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>That paragraph has changed meanwhile; try again.</source>
            <translation>该段落已发生变化；重试一次。</translation>
        </message>
        <message>
            <location filename="../../app/editing.py"></location>
            <source>That part of the transcript has changed in the meantime; nothing was edited.</source>
            <translation>文字记录的这一部分已发生变化；没有作任何编辑。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The audio file has moved or was deleted. Reading and editing still work.</source>
            <translation>音频文件已被移动或删除。阅读和编辑不受影响。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The audio is safe, and you can listen to it now.</source>
            <translation>音频是安全的，现在就可以收听。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>The backup is made and was checked.</source>
            <translation>备份已完成并通过检查。</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>The built-in recogniser knows English only.</source>
            <translation>内置识别器只支持英语。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The call is not being heard.</source>
            <translation>听不到通话的声音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>The change before could not be saved and was not made.</source>
            <translation>之前的更改无法保存，未生效。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>the code of its language</source>
            <translation>语言代码</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The code of its language, as en</source>
            <translation>语言代码，例如 en</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer is playing, but nothing of it arrives here. Choose the device that the call plays on.</source>
            <translation>电脑正在播放声音，但没有传到这里。选择通话所用的播放设备。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>The computer or the app stopped while they were being recorded.</source>
            <translation>录制过程中，电脑或应用停止了运行。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>The computer or the app stopped while “{title}” was being recorded.</source>
            <translation>录制“{title}”时，电脑或应用停止了运行。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer slept for a while.</source>
            <translation>电脑曾休眠一段时间。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The computer slept for {time}</source>
            <translation>电脑休眠了 {time}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer slept for {time}.</source>
            <translation>电脑曾休眠 {time}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The computer was shut down, or you logged out.</source>
            <translation>电脑已关机，或用户已注销。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The computer was too busy. The hole keeps its length, so everything after it is in its place.</source>
            <translation>电脑过于繁忙。空缺按原长度保留，之后的内容位置不变。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The connection to {host} broke off. {goes_on}</source>
            <translation>与 {host} 的连接中断。{goes_on}</translation>
        </message>
        <message>
            <source>The copy could not be written: {why}.</source>
            <translation type="vanished">副本无法写入：{why}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>The damaged file is kept: {file}</source>
            <translation>损坏的文件已保留：{file}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The day it was recorded or imported, as 2026-03-31</source>
            <translation>录制或导入的日期，例如 2026-03-31</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>the day, as 2026-03-31</source>
            <translation>日期，例如 2026-03-31</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The device cannot be opened. Another program may be using it alone.</source>
            <translation>设备无法打开。可能有其他程序正在独占它。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/sources.py"></location>
            <source>The device chosen before</source>
            <translation>之前选择的设备</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <location filename="../../app/recordings/taking.py"></location>
            <source>The disk did not give back what was written to it. The recording is kept as it is.</source>
            <translation>磁盘读回的内容与写入的不一致。录音保持原样。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>The disk did not give back what was written to it; choose another folder.</source>
            <translation>磁盘读回的内容与写入的不一致；选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/bundle/writing.py"></location>
            <source>The disk did not give back what was written to it; choose another folder. Your meetings are unchanged.</source>
            <translation>会议没有改动。磁盘读回的内容与写入的不一致；选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <location filename="../../app/splicing.py"></location>
            <source>The disk did not give back what was written to it; nothing was changed.</source>
            <translation>磁盘读回的内容与写入的不一致；没有作任何改动。</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>The disk is full. Free some space; Hansard tries again.</source>
            <translation>磁盘已满。腾出空间即可；Hansard 会重试。</translation>
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
            <translation>磁盘已满。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The download did not start.</source>
            <translation>下载没有开始。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The downloaded file is damaged and was removed.</source>
            <translation>下载的文件已损坏，已将其移除。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>The encryption is being removed. You can go on working, and close Hansard.</source>
            <translation>正在取消加密。可以继续工作，也可以关闭 Hansard。</translation>
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
            <location filename="../../app/export/templates/filling.py"></location>
            <source>the field {field} would fetch something from elsewhere; take it out.</source>
            <translation>字段 {field} 会从别处获取内容；将其删去。</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The file cannot be opened</source>
            <translation>文件无法打开</translation>
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
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>The file has no times, so they are made up from the length of the text. Transcribe the sound later to have real ones.</source>
            <translation>文件中没有时间，因此根据文字长度估算。以后转写声音即可得到实际时间。</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>The file is not encrypted: whoever has it can read and hear everything.</source>
            <translation>此文件未加密：拿到它的人可以读取和收听全部内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>The file NOTICE that lists them is not here.</source>
            <translation>列出许可证的 NOTICE 文件不在这里。</translation>
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
            <translation>一个文件的文件头，已修正</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>The history of “{title}” cannot be read completely.</source>
            <translation>“{title}”的历史记录无法完整读取。</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>The keyring of this computer ({name}) opens it.</source>
            <translation>这台电脑的钥匙串 ({name}) 能打开它。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>The keyring of this computer does not have its key.</source>
            <translation>这台电脑的钥匙串中没有其密钥。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>The keyring of this computer is locked, or does not have its key any more.</source>
            <translation>这台电脑的钥匙串已锁定，或已没有其密钥。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The language is more than this model knows</source>
            <translation>此模型不支持该语言</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>the last moment before the power failed</source>
            <translation>断电前的最后片刻</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>the last sample of a file</source>
            <translation>一个文件的最后一个采样</translation>
        </message>
        <message>
            <location filename="../../app/ui/application.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
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
            <translation>资料库会保留导入文件的副本，因此原文件可以删除。占用两倍空间。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The library holds a copy, so the file there may be moved or deleted. Off, the meeting can be transcribed again only while the file stays.</source>
            <translation>资料库会保留一份副本，因此原处的文件可以移动或删除。关闭后，只有文件还在时才能重新转写会议。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>The library is being encrypted. You can go on working, and close Hansard.</source>
            <translation>正在加密资料库。可以继续工作，也可以关闭 Hansard。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/desk.py"></location>
            <source>The library is encrypted.</source>
            <translation>资料库已加密。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/care/report.py"></location>
            <source>The library is in order, but {n} files of its meetings are missing or changed.</source>
            <extracomment>One: The library is in order, but {n} file of its meetings is missing or changed.</extracomment>
            <translation>
                <numerusform>资料库正常，但其会议有 {n} 个文件缺失或已改变。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/desk.py"></location>
            <source>The library is not encrypted.</source>
            <translation>资料库未加密。</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>The library is open in a window; turn encryption on or off there, in the settings.</source>
            <translation>资料库已在窗口中打开；在该窗口的设置中开启或关闭加密。</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>The library is open in another window; close it, or use that window.</source>
            <translation>资料库已在另一个窗口中打开；关闭那个窗口，或在其中继续。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>The library of now is kept: as a backup, and as a file beside it.</source>
            <translation>现在的资料库会保留：作为一个备份，以及旁边的一个文件。</translation>
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
            <location filename="../../app/splicing.py"></location>
            <source>The library's folder cannot be written; nothing was changed.</source>
            <translation>资料库文件夹无法写入；没有作任何改动。</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The line</source>
            <translation>该行</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The lines of the notes</source>
            <translation>笔记的各行</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The list of speech models cannot be used; install Hansard again.</source>
            <translation>语音模型列表无法使用；重新安装 Hansard。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The loudest part is very quiet.</source>
            <translation>最响的部分也很轻。</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>the mark is not closed.</source>
            <translation>标记没有闭合。</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The meeting's title</source>
            <translation>会议的标题</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>the meeting's title</source>
            <translation>会议的标题</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>the microphone</source>
            <translation>麦克风</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone came in after {time}</source>
            <translation>麦克风在 {time}后加入</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone could not be written for {time}</source>
            <translation>麦克风有 {time}无法写入</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone ended {time} earlier</source>
            <translation>麦克风提前 {time}结束</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>The microphone is heard. The computer played nothing.</source>
            <translation>可以听到麦克风。电脑没有播放声音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was changed, {time} without it</source>
            <translation>更换了麦克风，其间缺少 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was not there for {time}</source>
            <translation>麦克风缺失 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was set up anew, {time} without it</source>
            <translation>麦克风重新设置，其间缺少 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was taken to another device for {time}</source>
            <translation>麦克风被转到其他设备 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The microphone was unplugged for {time}</source>
            <translation>麦克风曾拔出 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/field.py"></location>
            <source>The model does not work; search looks for the words.</source>
            <translation>模型不能使用；按词搜索。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>The models' folder cannot be written.</source>
            <translation>模型文件夹无法写入。</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The moments that were marked</source>
            <translation>已标记的时刻</translation>
        </message>
        <message>
            <location filename="../../app/atomic.py"></location>
            <source>The name is too long for that disk; choose a shorter one, what was there before is unchanged.</source>
            <translation>名称对该磁盘来说过长；改用较短的名称，原有内容未变。</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The name of the file it was made from</source>
            <translation>来源文件的名称</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The name, or Speaker 3</source>
            <translation>姓名，或“发言人 3”</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>The naming pattern asks for “{name}”; there are {fields}.</source>
            <translation>命名格式中的“{name}”不存在；可用 {fields}。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>The naming pattern is empty; write {fields}.</source>
            <translation>命名格式为空；可写 {fields}。</translation>
        </message>
        <message>
            <location filename="../../app/export/base.py"></location>
            <source>The new file did not read back as it was written; what was there before is unchanged.</source>
            <translation>新文件读回的内容与写入的不一致；原有内容未变。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/desk.py"></location>
            <source>The new recovery code opens the library; the old one opens nothing any more.</source>
            <translation>新的恢复码能打开资料库；旧的不再有效。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/keeper.py"></location>
            <source>The newest {n} changes are missing: the file that held them is damaged or gone. What is left of it is kept; a backup may have more.</source>
            <extracomment>One: The newest {n} change is missing: the file that held it is damaged or gone. What is left of it is kept; a backup may have more.</extracomment>
            <translation>
                <numerusform>最近的 {n} 处更改缺失：保存更改的文件已损坏或丢失。其剩余内容会保留；备份中可能有更多内容。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The next recording starts with these at once; one that is gone gives way to the default.</source>
            <translation>下次录音直接使用这些设备；如某个设备不在，则改用默认设备。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The next transcriptions are in English, whatever is spoken; the original words are not kept.</source>
            <translation>以后的转写无论所说何种语言都使用英语；原话不保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The next transcriptions use it. A better model takes longer and more memory.</source>
            <translation>以后的转写会使用它。更好的模型需要更多时间和内存。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>The notes name {n} people.</source>
            <extracomment>One: The notes name {n} person.</extracomment>
            <translation>
                <numerusform>笔记中提到 {n} 个人。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>The other recording</source>
            <translation>另一个录音</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>The other way round</source>
            <translation>交换顺序</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>The paragraph has changed meanwhile.</source>
            <translation>该段落已发生变化。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/orders.py"></location>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>The part must end after it begins.</source>
            <translation>结束时间必须晚于开始时间。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The part of Hansard that this speech model needs is not installed; 'python3 packaging/bootstrap.py setup --neural' installs it.</source>
            <translation>此语音模型所需的 Hansard 组件尚未安装；“python3 packaging/bootstrap.py setup --neural”可安装它。</translation>
        </message>
        <message>
            <location filename="../../app/export/pdf_pages.py"></location>
            <source>The PDF could not be made; what was there before is unchanged.</source>
            <translation>无法生成 PDF；原有内容未变。</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>The PyTorch that is installed was built for the processor only. One for the graphics card: {python} -m pip install uv, and then {python} -m uv pip install --torch-backend=auto --reinstall "torch&gt;=2.11,&lt;2.15" "torchaudio&gt;=2.11,&lt;2.12" "torchcodec&gt;=0.12"</source>
            <translation>已安装的 PyTorch 仅支持处理器。要使用显卡：{python} -m pip install uv，然后 {python} -m uv pip install --torch-backend=auto --reinstall "torch&gt;=2.11,&lt;2.15" "torchaudio&gt;=2.11,&lt;2.12" "torchcodec&gt;=0.12"</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>The queue is paused on battery.</source>
            <translation>使用电池时队列已暂停。</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>The queue is paused.</source>
            <translation>队列已暂停。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The recogniser was restarted and goes on.</source>
            <translation>识别器已重新启动，继续进行。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recorder could not be started. Restart Hansard; if that does not help, reinstall it.</source>
            <translation>录音程序无法启动。重启 Hansard；如果仍无法启动，可重新安装。</translation>
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
            <translation>录音程序停止了 {time}，随后继续</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>the recording</source>
            <translation>录音</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>The recording ends at {time}.</source>
            <translation>录音在 {time} 结束。</translation>
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
            <translation>录音在录音回收站中保留七天。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording is safe on disk, but is not a meeting yet.</source>
            <translation>录音已安全存盘，但尚未成为会议。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The recording is safe, and its text is written as soon as the model is here.</source>
            <translation>录音是安全的，模型到位后立即生成文字。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The recording is safe. Its text is written as soon as the download is complete.</source>
            <translation>录音是安全的。下载完成后立即生成文字。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The recording stopped: the disk is full.</source>
            <translation>录音已停止：磁盘已满。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>The recording stops and is not transcribed. It stays in the recordings' trash for seven days.</source>
            <translation>录音停止，不会转写。它在录音回收站中保留七天。</translation>
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
            <translation>录音自身的记录；其中的位置为估计值</translation>
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
            <location filename="../../app/commands/vault.py"></location>
            <source>The recovery code is needed; run this in a terminal, or pass it by a file descriptor with --code-fd.</source>
            <translation>需要恢复码；在终端中运行此命令，或用 --code-fd 通过文件描述符传入。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>The recovery code, typed back</source>
            <translation>重新输入的恢复码</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>The same as now</source>
            <translation>与现在相同</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>the same name</source>
            <translation>姓名相同</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The same words over and over</source>
            <translation>同样的词反复出现</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>The search index was damaged and has been made anew.</source>
            <translation>搜索索引曾损坏，已重新创建。</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>The second began after the first by</source>
            <translation>第二个录音比第一个晚开始</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>The second has nothing that the first lacks, so only its sound comes along.</source>
            <translation>第二个录音没有第一个缺少的内容，因此只并入其声音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>The selected words</source>
            <translation>选中的词</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>The selection, {start} to {end}</source>
            <translation>所选内容，{start} 至 {end}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/strip.py"></location>
            <source>the server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>The size could not be measured.</source>
            <translation>无法测出大小。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>The sound cannot be played here.</source>
            <translation>这里无法播放声音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/playback.py"></location>
            <source>The sound cannot be played on this computer now.</source>
            <translation>这台电脑现在无法播放声音。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>The sound could not be exported; what was there before is unchanged.</source>
            <translation>声音无法导出；原有内容未变。</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <source>The sound could not be put together; nothing was changed.</source>
            <translation>声音无法合成；没有作任何改动。</translation>
        </message>
        <message>
            <location filename="../../app/import_intents.py"></location>
            <location filename="../../app/sentences.py"></location>
            <source>The sound could not be taken into the library; the text is as it was. Try again.</source>
            <translation>文字保持原样；声音无法存入资料库。可以重试。</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <location filename="../../app/syncing.py"></location>
            <source>The sound of a meeting is damaged; nothing was changed.</source>
            <translation>一个会议的声音已损坏；没有作任何改动。</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <location filename="../../app/syncing.py"></location>
            <source>The sound of a meeting is not there or cannot be read; nothing was changed.</source>
            <translation>一个会议的声音不存在或无法读取；没有作任何改动。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>The sound of this meeting is damaged; nothing was written.</source>
            <translation>此会议的声音已损坏；没有写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>The sound of this meeting is not there or cannot be read; nothing was written.</source>
            <translation>此会议的声音不存在或无法读取；没有写入任何内容。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>The sound of {n} meetings goes as the rules say.</source>
            <extracomment>One: The sound of {n} meeting goes as the rules say.</extracomment>
            <translation>
                <numerusform>{n} 个会议的声音将按规则移除。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>The sound of {n} meetings is kept.</source>
            <extracomment>One: The sound of {n} meeting is kept.</extracomment>
            <translation>
                <numerusform>{n} 个会议的声音会保留。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>The sound of {n} meetings is missing.</source>
            <extracomment>One: The sound of {n} meeting is missing.</extracomment>
            <translation>
                <numerusform>{n} 个会议的声音缺失。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/arranging/caretaker.py"></location>
            <source>The sound of {n} meetings was removed, as you wished.</source>
            <extracomment>One: The sound of {n} meeting was removed, as you wished.</extracomment>
            <translation>
                <numerusform>已按设定移除 {n} 个会议的声音。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>The sound of “{title}” is not there to be joined or split; have the library checked, or transcribe the meeting again, first.</source>
            <translation>“{title}”的声音缺失，无法合并或拆分；先检查资料库，或重新转写此会议。</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The sound was removed on {day} as you wished. The text stays.</source>
            <translation>声音已按设定于{day}移除。文字保留。</translation>
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
            <source>The speech model in use does not know it. The speech model {name}, which is on this computer, does. The recording is safe, and nothing was guessed.</source>
            <translation>正在使用的语音模型不支持该语言。此电脑上的语音模型 {name} 支持。录音是安全的，没有任何猜测的内容。</translation>
        </message>
        <message>
            <source>The speech model in use does not know it. {knows} The recording is safe, and nothing was guessed.</source>
            <translation type="vanished">当前的语音模型不支持它。{knows}录音是安全的，没有作任何猜测。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The speech model in use does not know it. {title} does; it is not on this computer yet. The recording is safe, and nothing was guessed.</source>
            <translation>正在使用的语音模型不支持该语言。{title} 支持，但尚未在此电脑上。录音是安全的，没有任何猜测的内容。</translation>
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
            <translation>语音模型已损坏</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>The speech model is not on this computer yet</source>
            <translation>语音模型尚未下载到这台电脑</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>The speech model this needs is not on this computer; the profile 'builtin' needs none.</source>
            <translation>所需的语音模型不在这台电脑上；方案“builtin”不需要模型。</translation>
        </message>
        <message>
            <source>The speech model {name}, which is on this computer, does.</source>
            <translation type="vanished">这台电脑上的语音模型 {name} 支持。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio came in after {time}</source>
            <translation>系统声音在 {time}后加入</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio could not be written for {time}</source>
            <translation>系统声音有 {time}无法写入</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio ended {time} earlier</source>
            <translation>系统声音提前 {time}结束</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was changed, {time} without it</source>
            <translation>更换了系统声音设备，其间缺少 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was not there for {time}</source>
            <translation>系统声音缺失 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was set up anew, {time} without it</source>
            <translation>系统声音重新设置，其间缺少 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was taken to another device for {time}</source>
            <translation>系统声音被转到其他设备 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>The system audio was unplugged for {time}</source>
            <translation>系统声音设备曾拔出 {time}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>The system does not let Hansard hear other programs. Allow it in the system's settings.</source>
            <translation>系统不允许 Hansard 获取其他程序的声音。可在系统设置中允许。</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template cannot be filled in: a mark stands where no text can. Marks that repeat paragraphs stand alone in a paragraph, as {example}.</source>
            <translation>无法填写模板：有标记位于不能放文字的位置。用于重复段落的标记须单独成段，例如 {example}。</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template is wrong at “{place}”: {reason}</source>
            <translation>模板在“{place}”处有误：{reason}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template is wrong in paragraph {number}, at “{place}”: {reason}</source>
            <translation>模板的第 {number} 段在“{place}”处有误：{reason}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template is wrong: {reason}</source>
            <translation>模板有误：{reason}</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>The template “{name}” cannot be read; choose it again.</source>
            <translation>无法读取模板“{name}”；重新选择。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>The test did not work. Choose another device and test again.</source>
            <translation>测试没有成功。选择其他设备后再次测试。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The text comes here part by part; that of a short recording comes all at once.</source>
            <translation>文字会逐段出现；较短的录音则一次全部出现。</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>The text could not be finished</source>
            <translation>文字未能完成</translation>
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
            <source>The text follows the sound</source>
            <translation>文字跟随声音</translation>
        </message>
        <message>
            <source>The text follows the sound (F)</source>
            <translation type="vanished">文字跟随声音 (F)</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>The text of the first stays with all its corrections, and the sound of both is kept. The two go to the trash; Undo brings them back.</source>
            <translation>保留第一个录音的文字及其所有更正，两者的声音都会保留。原来的两个移到回收站；撤销即可恢复。</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>The text of “{title}” is not what was saved.</source>
            <translation>“{title}”的文字与保存时不一致。</translation>
        </message>
        <message>
            <location filename="../../app/care/report.py"></location>
            <source>The text of “{title}” was damaged and has been made anew.</source>
            <translation>“{title}”的文字曾损坏，已重新生成。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <source>The text reads now as it did then.</source>
            <translation>现在的文字与当时相同。</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>The text was made anew, and these corrections found no place in it. They are kept, and tried again with the next text.</source>
            <translation>文字已重新生成，这些更正没有找到对应位置。更正会保留，下次生成文字时再次尝试。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The text was not finished. What was done is kept, and it continues from there.</source>
            <translation>文字尚未完成。已完成的部分会保留，并从那里继续。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>The texts are saved; the library was not changed.</source>
            <translation>文字已保存；资料库没有改动。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/naming.py"></location>
            <source>the time of day, as 14.05</source>
            <translation>当天的时间，例如 14.05</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>The time of day, as 14:05</source>
            <translation>当天的时间，例如 14:05</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/window.py"></location>
            <source>The transcript reads now as it did then.</source>
            <translation>现在的文字记录与当时相同。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>The transcript scrolls along while playing, until you scroll away.</source>
            <translation>播放时文字记录随之滚动，直到手动滚动离开。</translation>
        </message>
        <message>
            <location filename="../../app/syncing.py"></location>
            <source>The two recordings could not be compared; set the time yourself.</source>
            <translation>无法比对这两个录音；手动设定时间。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>The two voices sound alike. Hear them one after the other:</source>
            <translation>两个声音相似。依次收听：</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>The voice of {name} is forgotten.</source>
            <translation>已忘记“{name}”的声音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>The voice print is deleted and cannot be brought back. {name} is not recognised in new meetings. Copies in older backups go when those backups are replaced.</source>
            <translation>声纹会删除，无法找回。不再在新会议中识别“{name}”。旧备份中的副本会随这些备份被取代而消失。</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/splitting.py"></location>
            <source>The voices of this meeting were not kept, so paragraphs cannot be compared.</source>
            <translation>此会议的声音特征没有保留，因此无法比较段落。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>The voices of this meeting were not kept. Transcribe it again to find its speakers anew.</source>
            <translation>此会议的声音特征没有保留。重新转写才能再次查找发言人。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>The voices of this meeting were not kept. Transcribe it again, then try once more.</source>
            <translation>此会议的声音特征没有保留。重新转写后再试。</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <location filename="../../app/sentences.py"></location>
            <source>The voices of this meeting were not kept; transcribe it again to find its speakers anew.</source>
            <translation>此会议的声音特征没有保留；重新转写才能再次查找发言人。</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/watching.py"></location>
            <source>The watched folder “{name}” is not there or cannot be read. It is looked for again by itself.</source>
            <translation>监视文件夹“{name}”不存在或无法读取。Hansard 会自动继续查找。</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>The whole meeting</source>
            <translation>整个会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>The words stay as they are, and so does every correction and every speaker you set by hand.</source>
            <translation>文字保持不变，所有更正和手动指定的发言人也保持不变。</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>Their share of all that is said, in percent</source>
            <translation>占全部发言的百分比</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>theme, dark mode, light mode, colours</source>
            <translation>主题, 深色模式, 浅色模式, 颜色</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>Then</source>
            <translation>当时</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Then the library is encrypted, file after file; you can go on working meanwhile, and each file is compared before the old one goes.</source>
            <translation>随后逐个文件加密资料库；期间可以继续工作，每个文件都会先核对，再删除旧文件。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Then the name changes in all meetings, and the voice stays known.</source>
            <translation>这样，姓名会在所有会议中更改，声音仍可识别。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Then this meeting becomes part of the stored voice.</source>
            <translation>这样，此会议会成为已存储声音的一部分。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Then: {facts}</source>
            <translation>当时：{facts}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>There are no interrupted recordings.</source>
            <translation>没有中断的录音。</translation>
        </message>
        <message>
            <location filename="../../app/arrangement_intents.py"></location>
            <source>There is a folder of that name already; choose another name.</source>
            <translation>已有同名文件夹；选择其他名称。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/code_entry.py"></location>
            <location filename="../../app/vault/codes.py"></location>
            <source>There is a typing error in this code; compare it with what you wrote down.</source>
            <translation>恢复码输入有误；与写下的内容核对。</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <source>There is next to nothing on one side of this place; choose one further inside.</source>
            <translation>此处的一侧几乎没有内容；选择更靠中间的位置。</translation>
        </message>
        <message>
            <location filename="../../app/ui/exports.py"></location>
            <source>There is no audio to save.</source>
            <translation>没有可保存的音频。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>There is no backup yet.</source>
            <translation>还没有备份。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>There is no device whose sound could be recorded.</source>
            <translation>没有可录制声音的设备。</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>there is no field “{name}”.</source>
            <translation>没有字段“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>there is no field “{name}”. Is “{other}” meant?</source>
            <translation>没有字段“{name}”。是指“{other}”吗？</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>There is no microphone. Connect one, or record system audio only.</source>
            <translation>没有麦克风。可连接一个，或只录制系统声音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>There is no other meeting to join this one with.</source>
            <translation>没有其他会议可与此会议合并。</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>There is no recording in this folder.</source>
            <translation>此文件夹中没有录音。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>There is no sound in this part; nothing was written.</source>
            <translation>此部分没有声音；没有写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/sounding.py"></location>
            <source>There is no sound of {name} on this computer any more.</source>
            <translation>这台电脑上已没有“{name}”的声音。</translation>
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
            <location filename="../../app/backup_intents.py"></location>
            <source>There is no such meeting in this backup; choose another backup.</source>
            <translation>此备份中没有这个会议；选择其他备份。</translation>
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
            <translation>没有文字。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>There is nobody else.</source>
            <translation>没有其他人。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>There is not enough space on the disk.</source>
            <translation>磁盘空间不足。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>There is nothing to record from. Connect a microphone.</source>
            <translation>没有可录制的设备。连接麦克风。</translation>
        </message>
        <message>
            <location filename="../../app/syncing.py"></location>
            <source>There is too little sound in one of these recordings to compare them by; set the time yourself.</source>
            <translation>其中一个录音的声音太少，无法比对；手动设定时间。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>There was not enough memory to go on; what was finished is kept. Close other programs and try again.</source>
            <translation>内存不足，无法继续；已完成的部分会保留。关闭其他程序后重试。</translation>
        </message>
        <message>
            <location filename="../../app/splicing.py"></location>
            <location filename="../../app/syncing.py"></location>
            <source>There was too little memory for this; nothing was changed.</source>
            <translation>内存不足；没有作任何改动。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>There was too little memory for this; nothing was written.</source>
            <translation>内存不足；没有写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <source>There was too little memory to finish this recording. It is kept as it is.</source>
            <translation>内存不足，无法完成此录音。录音保持原样。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/orders.py"></location>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>These options do not fit together.</source>
            <translation>这些选项不能同时使用。</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <source>These were recorded at the same time, so neither comes after the other; join them as recordings of two devices.</source>
            <translation>它们是同时录制的，没有先后之分；按两台设备的录音合并。</translation>
        </message>
        <message>
            <source>These were recorded at the same time, so neither comes after the other; they stay two meetings.</source>
            <translation type="vanished">它们是同时录制的，没有先后之分；仍为两个会议。</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>These words were recognised, but probably nobody said them: recognisers make up text in silence and noise. Listen, and put back what is right.</source>
            <translation>这些词虽被识别出来，但很可能没有人说过：在静音和噪声中，识别器会凭空生成文字。听一听，把正确的放回。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/questions.py"></location>
            <source>They agreed; recognise them</source>
            <translation>已征得同意，开始识别</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>They are offered while you type a speaker's name, in every meeting.</source>
            <translation>在任何会议中输入发言人姓名时都会提示这些姓名。</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>They stay there for 30 days and can be restored until then.</source>
            <translation>会议在回收站中保留 30 天，在此期间可以恢复。</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Third in the queue, about {time}.</source>
            <translation>队列中第三个，约 {time}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>Third in the queue.</source>
            <translation>队列中第三个。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>This and following until next change</source>
            <translation>此段落及之后，直到换人发言</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/window.py"></location>
            <source>This backup cannot be read.</source>
            <translation>此备份无法读取。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meetings.py"></location>
            <location filename="../../app/ui/caring/words.py"></location>
            <source>This backup holds no meetings.</source>
            <translation>此备份中没有会议。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>This backup holds {n} meetings of {day}.</source>
            <extracomment>One: This backup holds {n} meeting of {day}.</extracomment>
            <translation>
                <numerusform>此备份中有 {day} 的 {n} 个会议。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>This backup holds {n} meetings, from {first} to {last}.</source>
            <extracomment>One: This backup holds {n} meeting, from {first} to {last}.</extracomment>
            <translation>
                <numerusform>此备份中有 {first} 至 {last} 的 {n} 个会议。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>This cannot be played here.</source>
            <translation>无法在这里播放。</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <source>This cannot be undone any more.</source>
            <translation>此操作已无法撤销。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/clips.py"></location>
            <source>This computer cannot write that kind of sound; choose FLAC or WAV.</source>
            <translation>这台电脑无法写入这种声音格式；选择 FLAC 或 WAV。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>This computer has no keyring that keeps its key.</source>
            <translation>这台电脑没有保存其密钥的钥匙串。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>This computer has no keyring that protects what it holds, so the recovery code is asked for at each start.</source>
            <translation>这台电脑没有能保护内容的钥匙串，因此每次启动都会询问恢复码。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>This computer has no keyring to keep it in: it is used until Hansard is closed.</source>
            <translation>这台电脑没有钥匙串可用于保存：令牌只使用到 Hansard 关闭为止。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>This computer's keyring opens it without asking; a recovery code opens it everywhere else.</source>
            <translation>这台电脑的钥匙串无需询问即可打开；在其他地方由恢复码打开。</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>This could not be saved last time, and its place has changed: {words}</source>
            <translation>上次有内容未能保存，其所在位置已发生变化：{words}</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>This did not work; the library was not changed.</source>
            <translation>未能完成；资料库没有改动。</translation>
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
            <location filename="../../app/vault/held.py"></location>
            <source>This file is encrypted, and its library is not open; nothing was changed.</source>
            <translation>此文件已加密，其资料库没有打开；没有作任何改动。</translation>
        </message>
        <message>
            <location filename="../../app/foreign/values.py"></location>
            <source>This file is larger than any transcript; nothing was changed.</source>
            <translation>此文件比任何文字记录都大；没有作任何改动。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This file is protected against copying and cannot be read; export it without protection first.</source>
            <translation>此文件有防复制保护，无法读取；先将其导出为无保护的文件。</translation>
        </message>
        <message>
            <location filename="../../app/bundle/__init__.py"></location>
            <source>This file was made by a newer version of Hansard; update Hansard to open it.</source>
            <translation>此文件由更新版本的 Hansard 创建；更新 Hansard 后才能打开。</translation>
        </message>
        <message>
            <location filename="../../app/watching.py"></location>
            <source>This folder belongs to Hansard's own library, whose recordings are meetings already; choose another one.</source>
            <translation>此文件夹属于 Hansard 自己的资料库，其中的录音已是会议；选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/erasing.py"></location>
            <source>This folder is not where Hansard keeps recordings; it was left as it is.</source>
            <translation>此文件夹不是 Hansard 存放录音的位置；已保持原样。</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/retention_dialog.py"></location>
            <source>This frees {size}. Texts, names and notes stay, and can still be corrected; nothing can be played or transcribed again. The sound cannot be brought back. From then on, sound goes by itself when it is {days} days old.</source>
            <translation>可腾出 {size}。文字、姓名和笔记会保留，仍可更正；之后无法再播放或转写。声音无法找回。从此以后，声音满 {days} 天会自动移除。</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/questions.py"></location>
            <source>This frees {size}. The text stays; nothing can be played or transcribed again. This cannot be undone.</source>
            <translation>可腾出 {size}。文字会保留；之后无法再播放或转写。此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This is a playlist or a script that points to other files; choose the recording itself.</source>
            <translation>这是指向其他文件的播放列表或脚本；选择录音本身。</translation>
        </message>
        <message>
            <location filename="../../app/import_intents.py"></location>
            <source>This is another recording than the one of this meeting, so nothing was changed.</source>
            <translation>没有任何改动。这不是此会议的录音。</translation>
        </message>
        <message>
            <location filename="../../app/bundle/__init__.py"></location>
            <source>This is not a Hansard file, or it is damaged; nothing was taken in. Ask for it again.</source>
            <translation>没有导入任何内容：这不是 Hansard 文件，或文件已损坏。可让对方重新发送。</translation>
        </message>
        <message>
            <location filename="../../app/foreign/values.py"></location>
            <source>This is not a transcript that Hansard can read; it takes subtitles, and transcripts of Whisper, Otter, Zoom, Teams, oTranscribe, noScribe, Buzz and ELAN.</source>
            <translation>这不是 Hansard 能读取的文字记录；支持字幕，以及 Whisper、Otter、Zoom、Teams、oTranscribe、noScribe、Buzz 和 ELAN 的文字记录。</translation>
        </message>
        <message>
            <location filename="../../app/vault/unlocking.py"></location>
            <source>This is not the recovery code of this library; nothing was changed.</source>
            <translation>这不是此资料库的恢复码；没有作任何改动。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>This is not {name}</source>
            <translation>这不是“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/assembling.py"></location>
            <location filename="../../app/recordings/taking.py"></location>
            <source>This is still being recorded.</source>
            <translation>此录音仍在进行中。</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This is the recovery code from now on; the one before opens nothing any more.</source>
            <translation>从现在起使用此恢复码；之前的恢复码不再有效。</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This is the recovery code. Write it down and keep it apart from this computer: without it and without the keyring nobody can ever read this library again. It is shown only this once.</source>
            <translation>这是恢复码。把它写下来，与这台电脑分开保管：如果恢复码和钥匙串都没有，任何人都无法再读取此资料库。恢复码只显示这一次。</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This library is being decrypted; some files still are encrypted.</source>
            <translation>正在解密此资料库；有些文件仍处于加密状态。</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This library is being encrypted; some files still are as they were.</source>
            <translation>正在加密此资料库；有些文件仍为原状。</translation>
        </message>
        <message>
            <location filename="../../app/vault/record.py"></location>
            <source>This library is encrypted and the file vault.json, which the recovery code needs, is missing or damaged; nothing was changed. Put a copy of vault.json back into the library's folder.</source>
            <translation>没有作任何改动。此资料库已加密，而恢复码所需的 vault.json 文件缺失或已损坏。将 vault.json 的副本放回资料库文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/vault/unlocking.py"></location>
            <source>This library is encrypted, and the system's keyring does not open it now. Nothing was changed; the recovery code opens it.</source>
            <translation>此资料库已加密，系统的钥匙串现在无法打开它。没有作任何改动；恢复码能打开它。</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>This library is encrypted.</source>
            <translation>此资料库已加密。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>This library is encrypted. Only the recovery code opens it.</source>
            <translation>此资料库已加密。只有恢复码能打开它。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/field.py"></location>
            <source>This library is encrypted. This computer's keyring opens it; the recovery code, too.</source>
            <translation>此资料库已加密。这台电脑的钥匙串能打开它，恢复码也可以。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/keeper.py"></location>
            <source>This library is in a folder that is synchronised with other computers. Keep it elsewhere and synchronise its backups.</source>
            <translation>此资料库位于与其他电脑同步的文件夹中。将资料库放在别处，只同步其备份。</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>This library is not encrypted any more.</source>
            <translation>此资料库不再加密。</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <location filename="../../app/ui/vault/field.py"></location>
            <location filename="../../app/vault_intents.py"></location>
            <source>This library is not encrypted.</source>
            <translation>此资料库未加密。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/keeper.py"></location>
            <source>This library is on a network drive, where other programs may damage it. Keep it on this computer; backups may lie anywhere.</source>
            <translation>此资料库位于网络驱动器上，可能被其他程序损坏。将资料库放在这台电脑上；备份可放在任意位置。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>This library was made by a newer version of Hansard.</source>
            <translation>此资料库由更新版本的 Hansard 创建。</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>This library was made by a newer version of Hansard; update Hansard to open it.</source>
            <translation>此资料库由更新版本的 Hansard 创建；更新 Hansard 后才能打开。</translation>
        </message>
        <message>
            <location filename="../../app/care/reading_copy.py"></location>
            <source>This meeting cannot be read by this version; nothing was changed.</source>
            <translation>没有任何改动。此版本无法读取这个会议。</translation>
        </message>
        <message>
            <location filename="../../app/bringing_back.py"></location>
            <source>This meeting cannot be read in this backup; nothing was changed. Choose another backup.</source>
            <translation>没有任何改动。此备份中的这个会议无法读取；选择其他备份。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/making.py"></location>
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>This meeting has no sound to export.</source>
            <translation>此会议没有可导出的声音。</translation>
        </message>
        <message>
            <location filename="../../app/errors.py"></location>
            <source>This meeting has no sound to transcribe; add the sound first.</source>
            <translation>此会议没有可转写的声音；先添加声音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/playing/soundless.py"></location>
            <location filename="../../app/ui/searching/opening.py"></location>
            <source>This meeting has no sound.</source>
            <translation>此会议没有声音。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/making.py"></location>
            <source>This meeting has no text yet; transcribe it first.</source>
            <translation>此会议还没有文字；先进行转写。</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>This meeting has not been transcribed; do that first.</source>
            <translation>此会议尚未转写；先进行转写。</translation>
        </message>
        <message>
            <location filename="../../app/import_intents.py"></location>
            <source>This meeting has sound already; it stays as it is.</source>
            <translation>此会议已有声音；保持原样。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>This meeting is being worked on again. Your corrections are kept.</source>
            <translation>正在重新处理此会议。已作的更正会保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>This meeting is being worked on.</source>
            <translation>正在处理此会议。</translation>
        </message>
        <message>
            <source>This meeting is in the trash until you restore it.</source>
            <translation type="vanished">此会议在回收站中，可以恢复。</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>This meeting is in the trash; restore it first.</source>
            <translation>此会议在回收站中；先将其恢复。</translation>
        </message>
        <message>
            <location filename="../../app/meeting_making.py"></location>
            <source>This meeting is still being transcribed; wait until that is done, or stop it.</source>
            <translation>此会议仍在转写；等待完成，或将其停止。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/waiting.py"></location>
            <source>This meeting waits its turn.</source>
            <translation>此会议正在排队等待。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>This model's authors ask who downloads it: a token from their page is needed.</source>
            <translation>此模型的作者要求了解由谁下载：需要从其页面获取令牌。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>This paragraph</source>
            <translation>此段落</translation>
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
            <location filename="../../app/export/html_page.py"></location>
            <source>This recording is too long to be put into the page; choose “In a file beside it”. Nothing was written.</source>
            <translation>没有写入任何内容。此录音过长，无法放在页面中；选择“放在旁边的文件中”。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>This system does not let programs record what the computer plays.</source>
            <translation>此系统不允许程序录制电脑播放的声音。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>This takes a moment.</source>
            <translation>这需要一点时间。</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>This video has no sound, so there is nothing to write down.</source>
            <translation>此视频没有声音，因此没有可转写的内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>This week</source>
            <translation>本周</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Those files cannot be read.</source>
            <translation>这些文件无法读取。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>threshold, gaps</source>
            <translation>阈值, 空隙</translation>
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
            <location filename="../../app/export/templates/example.py"></location>
            <location filename="../../app/ui/playing/go_to_time.py"></location>
            <source>Time</source>
            <translation>时间</translation>
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
            <translation>标题</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>title and date, which are estimates</source>
            <translation>标题和日期，为估计值</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>Title now: {title}</source>
            <translation>现在的标题：{title}</translation>
        </message>
        <message>
            <source>Title of the meeting</source>
            <translation type="vanished">会议标题</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/page.py"></location>
            <source>Title of this recording</source>
            <translation>此录音的标题</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Title · {when}</source>
            <translation>标题 · {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>Titles, notes and names</source>
            <translation>标题、笔记和姓名</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/part_section.py"></location>
            <source>To</source>
            <translation>结束</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Today {time}</source>
            <translation>今天 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>Token</source>
            <translation>令牌</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Tone over the sound</source>
            <translation>遮盖声音的提示音</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Took</source>
            <translation>用时</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/watching.py"></location>
            <source>Took in {n} files from watched folders.</source>
            <extracomment>One: Took in {n} file from a watched folder.</extracomment>
            <translation>
                <numerusform>已从监视文件夹导入 {n} 个文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Took in {n} meetings from “{name}”.</source>
            <extracomment>One: Took in {n} meeting from “{name}”.</extracomment>
            <translation>
                <numerusform>已从“{name}”导入 {n} 个会议。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/watching.py"></location>
            <source>Took in “{name}” from a watched folder.</source>
            <translation>已从监视文件夹导入“{name}”。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>Took “{name}” off {n} meetings.</source>
            <extracomment>One: Took “{name}” off {n} meeting.</extracomment>
            <translation>
                <numerusform>已从 {n} 个会议移除“{name}”。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Tracks</source>
            <translation>音轨</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/meeting_jobs.py"></location>
            <source>Transcribe</source>
            <translation>转写</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_jobs.py"></location>
            <source>Transcribe again</source>
            <translation>重新转写</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>transcribe again</source>
            <translation>重新转写</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Transcribe again…</source>
            <translation>重新转写…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Transcribe as English anyway</source>
            <translation>仍按英语转写</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>transcribe meeting</source>
            <translation>转写会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Transcribe with {name}</source>
            <translation>用 {name} 转写</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>transcribe {count} meetings</source>
            <translation>转写 {count} 个会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/menus.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Transcribe…</source>
            <translation>转写…</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Transcribing</source>
            <translation>正在转写</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_board.py"></location>
            <source>Transcribing {percent}</source>
            <translation>正在转写 {percent}</translation>
        </message>
        <message>
            <location filename="../../app/export/paragraphs.py"></location>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/transcript/view.py"></location>
            <source>Transcript</source>
            <translation>文字记录</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Transcription</source>
            <translation>转写</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>Transcripts</source>
            <translation>文字记录</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Translate to English</source>
            <translation>翻译成英语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>translation</source>
            <translation>翻译</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/places.py"></location>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <location filename="../../app/ui/list_actions.py"></location>
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>Trash is empty.</source>
            <translation>回收站为空。</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar.py"></location>
            <source>Trash is empty. Deleted meetings can be restored from here for 30 days.</source>
            <translation>回收站为空。删除的会议在 30 天内可以从这里恢复。</translation>
        </message>
        <message>
            <source>Trash is empty. Deleted meetings can be restored from here.</source>
            <translation type="vanished">回收站为空。删除的会议可以在这里恢复。</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>True where somebody else begins to speak</source>
            <translation>换人发言处为真</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <location filename="../../app/ui/meeting_page.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/recording/recovery_card.py"></location>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>Try again: {title}</source>
            <translation>重试：{title}</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>Try the keyring again</source>
            <translation>重试钥匙串</translation>
        </message>
        <message>
            <location filename="../../app/ui/welcome.py"></location>
            <source>Try the sample meeting</source>
            <translation>试用示例会议</translation>
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
            <translation>次数</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Turns: talking until somebody else has the floor. Interjections under {seconds} s do not count.</source>
            <translation>次数：一直说到其他人接过话为止算一次发言。不到 {seconds} 秒的插话不计。</translation>
        </message>
        <message>
            <location filename="../../app/ui/notes_panel.py"></location>
            <location filename="../../app/ui/recording/notes.py"></location>
            <source>Type notes here. Each line keeps the time you wrote it.</source>
            <translation>在这里输入笔记。每行都保留写下的时间。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Type the code back</source>
            <translation>重新输入恢复码</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>Type what you want to do</source>
            <translation>输入想要执行的操作</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Ukrainian</source>
            <translation>乌克兰语</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Unclear words</source>
            <translation>存疑的词</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/card.py"></location>
            <source>Unclear words checked</source>
            <translation>存疑的词检查进度</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/consent.py"></location>
            <source>Understood</source>
            <translation>知道了</translation>
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
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <source>Undone: {step}.</source>
            <translation>已撤销：{step}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Unknown device</source>
            <translation>未知设备</translation>
        </message>
        <message>
            <location filename="../../app/export/labels.py"></location>
            <location filename="../../app/ui/caring/reading_view.py"></location>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/history/comparison.py"></location>
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>Unknown speaker</source>
            <translation>未知发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>unplugged, fallback, headset</source>
            <translation>拔出, 后备, 耳机</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>Unsaved changes.txt</source>
            <translation>未保存的更改.txt</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>untag meeting</source>
            <translation>移除会议的标签</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>untag {count} meetings</source>
            <translation>移除 {count} 个会议的标签</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Until {day}</source>
            <translation>{day}止</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Up to 15 min</source>
            <translation>15 分钟以内</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>Up to {length}</source>
            <translation>{length}以内</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>Update NVIDIA's driver (version 580 or newer serves everything here), restart the computer, and run 'hansard doctor' again.</source>
            <translation>更新 NVIDIA 驱动程序（580 或更高版本可满足全部需要），重新启动电脑，然后再次运行 'hansard doctor'。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Updates</source>
            <translation>更新</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Urdu</source>
            <translation>乌尔都语</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Use a model file I already have…</source>
            <translation>使用已有的模型文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Use another device when one is lost</source>
            <translation>设备断开时改用其他设备</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>Use here instead</source>
            <translation>改用于此</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Use the built-in recogniser</source>
            <translation>使用内置识别器</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Use this code</source>
            <translation>使用此恢复码</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Use this model</source>
            <translation>使用此模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Use this name</source>
            <translation>使用此姓名</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Uzbek</source>
            <translation>乌兹别克语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>vault, password, key, recovery code, keyring, encrypt, decrypt, SQLCipher, protect</source>
            <translation>保险库, 密码, 密钥, 恢复码, 钥匙串, 加密, 解密, SQLCipher, 保护</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Verify</source>
            <translation>校验</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Verify all</source>
            <translation>全部校验</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>version, licences, copy diagnostics, report, bug</source>
            <translation>版本, 许可证, 复制诊断信息, 报告, 错误</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/about.py"></location>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../app/languages.py"></location>
            <source>Vietnamese</source>
            <translation>越南语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>vocabulary, custom words, spelling, jargon</source>
            <translation>词汇, 自定义词语, 拼写, 术语</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>voice print, recognise, biometric</source>
            <translation>声纹, 识别, 生物特征</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Voices</source>
            <translation>声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>Voices are not recognised any more. What is stored stays until you forget it.</source>
            <translation>不再识别声音。已存储的内容会保留，直到选择忘记。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>Voices are not recognised.</source>
            <translation>未开启声音识别。</translation>
        </message>
        <message>
            <location filename="../../app/ui/playing/volume.py"></location>
            <source>Volume</source>
            <translation>音量</translation>
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
            <translation>正在等待音频…</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>Waiting for the speech model</source>
            <translation>正在等待语音模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/desk.py"></location>
            <source>Waiting for the speech model  ·  {percent} %</source>
            <translation>正在等待语音模型  ·  {percent}%</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/desk.py"></location>
            <source>Waiting for the speech model  ·  {percent} % · paused</source>
            <translation>正在等待语音模型  ·  {percent}% · 已暂停</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Waiting · about {time} of work</source>
            <translation>等待中 · 约需处理 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Waiting · less than a minute of work</source>
            <translation>等待中 · 不到一分钟即可处理完</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Waiting · {length}</source>
            <translation>等待中 · {length}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>watch folder, automatic import, recorder, hot folder</source>
            <translation>监视文件夹, 自动导入, 录音机, 热文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Watch folders inside them too</source>
            <translation>同时监视其中的子文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <location filename="../../app/ui/settings_window/watch.py"></location>
            <source>Watched folders</source>
            <translation>监视文件夹</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>Web page (.html)</source>
            <translation>网页 (.html)</translation>
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
            <translation>
                <numerusform>停止后又继续 {n} 次。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/care/restoring.py"></location>
            <source>What could be read of the damaged file is in a new one.</source>
            <translation>损坏文件中能读取的内容已放入新文件。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>What does the work</source>
            <translation>执行处理的设备</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>What encryption does</source>
            <translation>加密的作用</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <source>What follows explains the fields and is left out of exports.</source>
            <translation>以下内容说明各字段，导出时不包含。</translation>
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
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>What is in your trash can also be restored there.</source>
            <translation>回收站中的内容也可以在那里恢复。</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>What is said</source>
            <translation>所说内容</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>What is said, in order</source>
            <translation>按顺序排列的所说内容</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <source>What it recorded is safe. This side waits and goes on by itself when the device is back.</source>
            <translation>已录的内容是安全的。这一路等待设备恢复，然后自动继续。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>What J and L, the two buttons and a headset's keys move by.</source>
            <translation>J 和 L 键、两个按钮以及耳机按键每次移动的长度。</translation>
        </message>
        <message>
            <source>What tells speakers apart is kept with each meeting and compared within it only. Nobody is recognised from one meeting to the next.</source>
            <translation type="vanished">区分发言人的信息随各个会议保存，只在该会议内比较。不会跨会议识别任何人。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>What tells speakers apart is kept with each meeting. Somebody is recognised in another meeting only where you turned that on in the list of voices, and only people you chose.</source>
            <translation>区分发言人所需的数据随每个会议保存。只有在声音列表中开启后，才会在其他会议中识别某人，而且仅限您选择的人。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/trial.py"></location>
            <source>What was heard cannot be played here.</source>
            <translation>这里无法播放听到的声音。</translation>
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
            <location filename="../../app/export/templates/example.py"></location>
            <source>What was said</source>
            <translation>发言内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>What was then and what is now</source>
            <translation>当时与现在的内容</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>When a line was written</source>
            <translation>该行写下的时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>When a transcription ends while another program is in front, the system says so.</source>
            <translation>转写结束时如果其他程序在前台，系统会发出通知。</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>When it begins, as 03:20</source>
            <translation>开始时间，例如 03:20</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>When it ends</source>
            <translation>结束时间</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>When it is</source>
            <translation>所在时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/page.py"></location>
            <source>When they are, Hansard suggests who a speaker may be, from people you have named before. A voice print is a description of how someone sounds. It stays on this computer. Ask the person first.</source>
            <translation>开启后，Hansard 会根据以前命名过的人，建议发言人可能是谁。声纹是对一个人声音特点的描述。它保存在这台电脑上。先征求本人同意。</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/chips.py"></location>
            <source>Where to look</source>
            <translation>搜索范围</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>Where to put the texts</source>
            <translation>文字保存到</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>while editing a paragraph</source>
            <translation>编辑段落时</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>While Hansard is open, audio and video that appears in these folders is taken in and transcribed by itself, once it is complete. What is in them already stays as it is. Files there are only read.</source>
            <translation>Hansard 打开期间，这些文件夹中出现的音频和视频在完整后会自动导入并转写。其中已有的内容保持原样。那里的文件只会被读取。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>While reading. Off, they do nothing there: good for dictation and for unsteady hands.</source>
            <translation>阅读时有效。关闭后，这些按键在阅读时不起作用：适合使用听写或手部不便的人。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>While recording, time and levels stay in view, with a button to stop.</source>
            <translation>录音时，时间和音量始终可见，并有停止按钮。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/kinds.py"></location>
            <source>Who is heard</source>
            <translation>包含谁的声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Who is who is written to “{name}”, apart.</source>
            <translation>谁是谁另外写入“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>Who is {name} of the second recording?</source>
            <translation>第二个录音中的“{name}”是谁？</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/who.py"></location>
            <source>Who of the second is who of the first?</source>
            <translation>第二个录音中的人对应第一个中的谁？</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>Who said this?</source>
            <translation>这是谁说的？</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>Who speaks</source>
            <translation>发言者</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/fields.py"></location>
            <source>Who speaks, in order</source>
            <translation>按顺序排列的发言人</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/example.py"></location>
            <source>Who spoke</source>
            <translation>发言人一览</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Who spoke is known when the text is ready.</source>
            <translation>文字就绪后即可知道是谁在发言。</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>Whole words only</source>
            <translation>全字匹配</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>With a model of {size}, search also finds what says the same in other words. It works on this computer; nothing is sent anywhere.</source>
            <translation>使用 {size} 的模型，搜索也能找到用其他说法表达的相同意思。它在这台电脑上运行；不会发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>With it the other library can tell the voices apart anew. How somebody sounds is theirs: ask them first.</source>
            <translation>有了它，另一个资料库可以重新区分声音。声音特征属于本人：先征求本人同意。</translation>
        </message>
        <message>
            <source>With it the other library can tell the voices apart anew. It is a description of people's bodies: ask them first.</source>
            <translation type="vanished">有了它，另一个资料库可以重新区分声音。它描述的是人的身体特征：先征求本人同意。</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>With the {time} that really lay between them, as silence</source>
            <translation>保留两者之间实际相隔的 {time}，作为静音</translation>
        </message>
        <message>
            <location filename="../../app/export/html_page.py"></location>
            <source>Without</source>
            <translation>不包含</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>Without a download the built-in recogniser does the work: English only, and far less accurate.</source>
            <translation>如不下载，则由内置识别器处理：只支持英语，准确度低得多。</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Without a key</source>
            <translation>不保留对照表</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>Without sound</source>
            <translation>无声音</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Without sound, nobody's voice can be told apart.</source>
            <translation>没有声音，无法区分发言人。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>Without {names}, who are dimmed and passed over.</source>
            <extracomment>One: Without {names}, who is dimmed and passed over.</extracomment>
            <translation>
                <numerusform>不看 {names}：变淡并跳过。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/export/word_document.py"></location>
            <source>Word document (.docx)</source>
            <translation>Word 文档 (.docx)</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/template_row.py"></location>
            <source>Word documents (*.docx)</source>
            <translation>Word 文档 (*.docx)</translation>
        </message>
        <message>
            <location filename="../../app/export/template_document.py"></location>
            <source>Word, your own template (.docx)</source>
            <translation>Word，自定义模板 (.docx)</translation>
        </message>
        <message>
            <location filename="../../app/ui/keymap.py"></location>
            <source>Words &amp;left out…</source>
            <translation>略去的内容…(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/ui/about_text.py"></location>
            <source>Words left out</source>
            <translation>略去的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Words the model would not know are spelt like this. The built-in model cannot use them.</source>
            <translation>模型不认识的词会按这里的写法拼写。内置模型无法使用。</translation>
        </message>
        <message>
            <location filename="../../app/ui/exporting/hiding_section.py"></location>
            <source>Words to redact, one a line</source>
            <translation>要隐去的词，每行一个</translation>
        </message>
        <message>
            <location filename="../../app/export/nist.py"></location>
            <source>Words with times (.ctm)</source>
            <translation>带时间的词 (.ctm)</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Words/min</source>
            <translation>词/分钟</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>Words/min: words in a minute of talk time, where there are {least} s of it at least.</source>
            <translation>词/分钟：发言每分钟的词数，发言时长至少 {least} 秒才计算。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>Work in progress</source>
            <translation>正在进行的工作</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Worked</source>
            <translation>处理方式</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>worn by one person</source>
            <translation>由一人佩戴</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/setup.py"></location>
            <source>Write this recovery code down</source>
            <translation>写下此恢复码</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>Writes down who said what. Free software under the MIT licence. Diagnostics hold versions, settings and counts: no titles, names or paths.</source>
            <translation>记录谁说了什么。自由软件，采用 MIT 许可证。诊断信息包含版本、设置和计数：不含标题、姓名或路径。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>Writes the text</source>
            <translation>生成文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>Writing the file, and reading it back. Your meetings are not changed.</source>
            <translation>正在写入文件并读回核对。会议不会改动。</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Writing the text</source>
            <translation>正在生成文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/details_panel.py"></location>
            <source>Written down</source>
            <translation>转写时间</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Yes, add this meeting</source>
            <translation>是，加入此会议</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>Yes, the same person</source>
            <translation>是，同一个人</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>Yesterday {time}</source>
            <translation>昨天 {time}</translation>
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
            <translation>我</translation>
        </message>
        <message>
            <location filename="../../app/ui/waiting.py"></location>
            <source>You can listen now.</source>
            <translation>现在就可以收听。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/choice.py"></location>
            <source>You can record or import now. The text is written as soon as the model is ready.</source>
            <translation>现在就可以录音或导入。模型就绪后立即生成文字。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <source>You have agreed to this rule; sound goes by itself.</source>
            <translation>已同意此规则；声音会自动移除。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>Your account has not agreed to this model's conditions yet. Agree on its page, then go on.</source>
            <translation>该账户尚未同意此模型的条款。在模型页面上同意后继续。</translation>
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
            <translation>最后一次更改尚未保存。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting.py"></location>
            <location filename="../../app/ui/saving.py"></location>
            <source>Your last change is not saved yet. Try again in a moment.</source>
            <translation>最后一次更改尚未保存。稍后重试。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>Your last change is not saved yet. {why}</source>
            <translation>最后一次更改尚未保存。{why}</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/dialogs.py"></location>
            <source>Your library is encrypted, and this file is not: whoever has it can read and hear everything.</source>
            <translation>资料库已加密，而此文件没有：拿到它的人可以读取和收听全部内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/dialog.py"></location>
            <source>Zip files</source>
            <translation>zip 文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>zoom, font, scale, larger, smaller</source>
            <translation>缩放, 字体, 比例, 放大, 缩小</translation>
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
            <translation>{button} {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/passages.py"></location>
            <source>{button}: {name}</source>
            <translation>{button}：{name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/table.py"></location>
            <source>{column}: {value}</source>
            <translation>{column}：{value}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>{command}: {keys}</source>
            <translation>{command}：{keys}</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/search.py"></location>
            <source>{count}. {first}</source>
            <translation>{count}。{first}</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{deleted}  ·  goes {day}</source>
            <translation>{deleted}  ·  {day}彻底删除</translation>
        </message>
        <message>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{deleted}. It goes for good on {day} unless you restore it.</source>
            <translation>{deleted}。如不恢复，将于{day}彻底删除。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{detail} Free some space, then go on. {goes_on}</source>
            <translation>{detail}腾出空间，然后继续。{goes_on}</translation>
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
            <translation>{done}/{total}</translation>
        </message>
        <message>
            <location filename="../../app/ui/key_list.py"></location>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>{first} to {last}</source>
            <translation>{first} 到 {last}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{host} asks to wait a little. {goes_on}</source>
            <translation>{host} 要求稍候。{goes_on}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{host} does not have this model any more. Updating Hansard may help.</source>
            <translation>{host} 不再提供此模型。更新 Hansard 可能有帮助。</translation>
        </message>
        <message>
            <location filename="../../app/export/clock.py"></location>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{hours} h</source>
            <translation>{hours} 小时</translation>
        </message>
        <message>
            <location filename="../../app/export/clock.py"></location>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小时 {minutes} 分钟</translation>
        </message>
        <message>
            <location filename="../../app/translation.py"></location>
            <source>{items} and {last}</source>
            <translation>{items}、{last}</translation>
        </message>
        <message>
            <location filename="../../app/translation.py"></location>
            <source>{items}, {item}</source>
            <translation>{items}、{item}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>{keys} (off)</source>
            <translation>{keys}（关闭）</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcut_rules.py"></location>
            <source>{keys} is already used for {command}.</source>
            <translation>{keys} 已用于“{command}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcut_rules.py"></location>
            <source>{keys} opens the menus.</source>
            <translation>{keys} 会打开菜单。</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>{keys} shows all keys, and {palette} finds any command by its words.</source>
            <translation>{keys} 显示所有按键，{palette} 可按文字查找任何命令。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcut_rules.py"></location>
            <source>{keys} types something. Use it together with Ctrl or Alt.</source>
            <translation>{keys} 会输入字符。可与 Ctrl 或 Alt 一起使用。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/shortcuts.py"></location>
            <source>{keys}, changed</source>
            <translation>{keys}，已更改</translation>
        </message>
        <message>
            <location filename="../../app/ui/tips.py"></location>
            <source>{key} goes to the next word that may be wrong; {right} says that it is right.</source>
            <translation>{key} 转到下一个可能有误的词；{right} 表示该词无误。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>{kind} file</source>
            <translation>{kind} 文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/remedies.py"></location>
            <source>{language} is more than this model knows</source>
            <translation>此模型不支持{language}</translation>
        </message>
        <message>
            <location filename="../../app/exporting/making.py"></location>
            <location filename="../../app/ui/job_board.py"></location>
            <source>{length} of sound</source>
            <translation>声音 {length}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/filters.py"></location>
            <source>{length} or longer</source>
            <translation>{length}以上</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{line}.</source>
            <translation>{line}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{line}. Speaker names come at the end.</source>
            <translation>{line}。发言人姓名在最后给出。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{line}. The words and your corrections stay as they are.</source>
            <translation>{line}。文字和已作的更正保持不变。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{matches} in {n} meetings</source>
            <extracomment>One: {matches} in {n} meeting</extracomment>
            <translation>
                <numerusform>{n} 个会议中有 {matches}</numerusform>
            </translation>
        </message>
        <message>
            <source>{matches} · the first {shown} shown</source>
            <translation type="vanished">{matches} · 显示前 {shown} 处</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette/entries.py"></location>
            <source>{menu}, on</source>
            <translation>{menu}，已开启</translation>
        </message>
        <message>
            <location filename="../../app/export/clock.py"></location>
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
            <translation>{models}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{models}. From {hosts}.</source>
            <translation>{models}。来自 {hosts}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/desk.py"></location>
            <source>{names} is not connected; another device is recorded.</source>
            <translation>{names} 未连接；改录其他设备。</translation>
        </message>
        <message>
            <source>{names} will be skipped</source>
            <translation type="vanished">将跳过{names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>{names} will be skipped: not audio or video.</source>
            <translation>将跳过{names}：不是音频或视频。</translation>
        </message>
        <message>
            <source>{names}: in both, so one person each. All others stay apart; merge them under Speakers.</source>
            <translation type="vanished">{names}：两者中都有，各视为同一人。其他人保持分开；可在“发言人”中合并。</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <source>{names}: not audio or video.</source>
            <translation>{names}：不是音频或视频。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/source_row.py"></location>
            <source>{name} (not connected)</source>
            <translation>{name}（未连接）</translation>
        </message>
        <message>
            <location filename="../../app/ui/plain.py"></location>
            <source>{name} ({keys})</source>
            <translation>{name} ({keys})</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{name} is already in this meeting. Same person?</source>
            <translation>“{name}”已在此会议中。是同一个人吗？</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>{name} is in no meeting now.</source>
            <translation>“{name}”目前不在任何会议中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>{name} is not suggested any more. The voice print is kept.</source>
            <translation>不再建议“{name}”。声纹会保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>{name} is now called {new}.</source>
            <translation>“{name}”现在叫“{new}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>{name} is recognised already; this meeting is part of it.</source>
            <translation>“{name}”已能识别；此会议是其中一部分。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>{name} is suggested again.</source>
            <translation>重新建议“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>{name} is suggested in other meetings from now on.</source>
            <translation>今后会在其他会议中建议“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/desk.py"></location>
            <source>{name} says too little alone in this meeting to be recognised by it.</source>
            <translation>“{name}”在此会议中单独发言太少，无法据此识别。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>{name} talks for {time}</source>
            <translation>{name} 发言 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/completing.py"></location>
            <source>{name} · in this meeting</source>
            <translation>{name} · 在此会议中</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_popover.py"></location>
            <source>{name}, current speaker</source>
            <translation>{name}，当前发言人</translation>
        </message>
        <message>
            <location filename="../../app/ui/library_model.py"></location>
            <source>{name}, favourite</source>
            <translation>{name}，收藏</translation>
        </message>
        <message>
            <location filename="../../app/ui/library_model.py"></location>
            <source>{name}, tags: {tags}</source>
            <translation>{name}，标签：{tags}</translation>
        </message>
        <message>
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>{name}, {minutes} minutes {seconds}: {text}</source>
            <translation>{name}，{minutes} 分 {seconds} 秒：{text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/arranging/place_list.py"></location>
            <location filename="../../app/ui/library_model.py"></location>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>{name}, {text}</source>
            <translation>{name}，{text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>{name}, {time}, says it in other words: {text}</source>
            <translation>{name}，{time}，用其他说法：{text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>{name}, {time}: {text}</source>
            <translation>{name}，{time}：{text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/parts.py"></location>
            <source>{name}: share of talking</source>
            <translation>“{name}”的发言占比</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/captions_model.py"></location>
            <location filename="../../app/ui/recording/source_card.py"></location>
            <location filename="../../app/ui/searching/chips.py"></location>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{name}: {text}</source>
            <translation>{name}：{text}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>{name}: {time}, {share}.</source>
            <translation>{name}：{time}，{share}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{needed} needed, {free} free.</source>
            <translation>需要 {needed}，可用 {free}。</translation>
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
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>{number} (in the notes)</source>
            <translation>{number}（笔记中）</translation>
        </message>
        <message>
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>{number} (now)</source>
            <translation>{number}（现在）</translation>
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
                <numerusform>{n} 条显示时间过短</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} are shown too long</source>
            <extracomment>One: {n} is shown too long</extracomment>
            <translation>
                <numerusform>{n} 条显示时间过长</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} are too fast to read in the time they are shown</source>
            <extracomment>One: {n} is too fast to read in the time it is shown</extracomment>
            <translation>
                <numerusform>{n} 条显示时间过短，来不及读完</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>{n} backups of the texts</source>
            <extracomment>One: {n} backup of the texts</extracomment>
            <translation>
                <numerusform>{n} 个文字备份</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} begin later than they are spoken</source>
            <extracomment>One: {n} begins later than it is spoken</extracomment>
            <translation>
                <numerusform>{n} 条出现得比说话晚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/palette/search.py"></location>
            <source>{n} commands found</source>
            <extracomment>One: {n} command found</extracomment>
            <translation>
                <numerusform>找到 {n} 个命令</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/hardware_sentences.py"></location>
            <source>{n} cores</source>
            <extracomment>One: {n} core</extracomment>
            <translation>
                <numerusform>{n} 个核心</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{n} corrections found no place in the new text.</source>
            <extracomment>One: {n} correction found no place in the new text.</extracomment>
            <translation>
                <numerusform>{n} 处更正在新文字中没有找到对应位置。</numerusform>
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
            <location filename="../../app/commands/vault.py"></location>
            <source>{n} files are still to be changed over.</source>
            <extracomment>One: {n} file is still to be changed over.</extracomment>
            <translation>
                <numerusform>还有 {n} 个文件待转换。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/vault/field.py"></location>
            <source>{n} files could not be changed over yet; Hansard tries again at the next start.</source>
            <extracomment>One: {n} file could not be changed over yet; Hansard tries again at the next start.</extracomment>
            <translation>
                <numerusform>{n} 个文件尚未能转换；下次启动时 Hansard 会重试。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>{n} files were saved.</source>
            <extracomment>One: {n} file was saved.</extracomment>
            <translation>
                <numerusform>已保存 {n} 个文件。</numerusform>
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
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} gaps are too short</source>
            <extracomment>One: {n} gap is too short</extracomment>
            <translation>
                <numerusform>{n} 处间隔过短</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} have too many lines</source>
            <extracomment>One: {n} has too many lines</extracomment>
            <translation>
                <numerusform>{n} 条行数过多</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/job_strip.py"></location>
            <source>{n} jobs wait.</source>
            <extracomment>One: {n} job waits.</extracomment>
            <translation>
                <numerusform>有 {n} 个任务在等待。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} lines are longer than {limit} characters</source>
            <extracomment>One: {n} line is longer than {limit} characters</extracomment>
            <translation>
                <numerusform>{n} 行超过 {limit} 个字符</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/model.py"></location>
            <source>{n} matches</source>
            <extracomment>One: {n} match</extracomment>
            <translation>
                <numerusform>{n} 处匹配</numerusform>
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
                <numerusform>{n} 个会议</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/voices/person_row.py"></location>
            <source>{n} meetings  ·  {length}  ·  last heard {day}</source>
            <extracomment>One: {n} meeting  ·  {length}  ·  last heard {day}</extracomment>
            <translation>
                <numerusform>{n} 个会议  ·  {length}  ·  最近一次：{day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>{n} meetings are favourites now.</source>
            <extracomment>One: {n} meeting is a favourite now.</extracomment>
            <translation>
                <numerusform>已收藏 {n} 个会议。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>{n} meetings are in no folder.</source>
            <extracomment>One: {n} meeting is in no folder.</extracomment>
            <translation>
                <numerusform>{n} 个会议不在任何文件夹中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>{n} meetings are in the queue.</source>
            <extracomment>One: {n} meeting is in the queue.</extracomment>
            <translation>
                <numerusform>{n} 个会议已加入队列。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/list_actions.py"></location>
            <source>{n} meetings are no favourites now.</source>
            <extracomment>One: {n} meeting is no favourite now.</extracomment>
            <translation>
                <numerusform>已取消收藏 {n} 个会议。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>{n} meetings cannot be read in this backup.</source>
            <extracomment>One: {n} meeting cannot be read in this backup.</extracomment>
            <translation>
                <numerusform>此备份中有 {n} 个会议无法读取。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>{n} meetings could not be read.</source>
            <extracomment>One: {n} meeting could not be read.</extracomment>
            <translation>
                <numerusform>有 {n} 个会议无法读取。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/narrowing.py"></location>
            <source>{n} meetings in the list.</source>
            <extracomment>One: {n} meeting in the list.</extracomment>
            <translation>
                <numerusform>列表中有 {n} 个会议。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/largest.py"></location>
            <source>{n} meetings in the trash hold {size}.</source>
            <extracomment>One: {n} meeting in the trash holds {size}.</extracomment>
            <translation>
                <numerusform>回收站中的 {n} 个会议占用 {size}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/desk.py"></location>
            <source>{n} meetings of this file are in your library already.</source>
            <extracomment>One: {n} meeting of this file is in your library already.</extracomment>
            <translation>
                <numerusform>此文件中的 {n} 个会议已在资料库中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>{n} meetings were not begun.</source>
            <extracomment>One: {n} meeting was not begun.</extracomment>
            <translation>
                <numerusform>{n} 个会议尚未开始导出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/export_dialog.py"></location>
            <source>{n} meetings were not saved:</source>
            <extracomment>One: {n} meeting was not saved:</extracomment>
            <translation>
                <numerusform>{n} 个会议未保存：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <location filename="../../app/ui/caring/rescue.py"></location>
            <source>{n} meetings were written.</source>
            <extracomment>One: {n} meeting was written.</extracomment>
            <translation>
                <numerusform>已写入 {n} 个会议。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>{n} meetings would be as they were then:</source>
            <extracomment>One: {n} meeting would be as it was then:</extracomment>
            <translation>
                <numerusform>{n} 个会议会回到当时的状态：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>{n} meetings would be in the list again:</source>
            <extracomment>One: {n} meeting would be in the list again:</extracomment>
            <translation>
                <numerusform>{n} 个会议会重新出现在列表中：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>{n} meetings would go out of the list:</source>
            <extracomment>One: {n} meeting would go out of the list:</extracomment>
            <translation>
                <numerusform>{n} 个会议会从列表中消失：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/reading_window.py"></location>
            <source>{n} meetings, read from a copy. The library itself is not changed.</source>
            <extracomment>One: {n} meeting, read from a copy. The library itself is not changed.</extracomment>
            <translation>
                <numerusform>{n} 个会议，读取自副本。资料库本身不会改动。</numerusform>
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
                <numerusform>另外 {n} 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/job_strip.py"></location>
            <source>{n} more waiting</source>
            <extracomment>One: {n} more waiting</extracomment>
            <translation>
                <numerusform>另有 {n} 个在等待</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>{n} names</source>
            <extracomment>One: {n} name</extracomment>
            <translation>
                <numerusform>{n} 个姓名</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/focus_line.py"></location>
            <source>{n} others</source>
            <extracomment>One: {n} other</extracomment>
            <translation>
                <numerusform>另外 {n} 人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>{n} paragraphs</source>
            <extracomment>One: {n} paragraph</extracomment>
            <translation>
                <numerusform>{n} 个段落</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speaker_count.py"></location>
            <source>{n} paragraphs keep the speaker you gave them.</source>
            <extracomment>One: {n} paragraph keeps the speaker you gave it.</extracomment>
            <translation>
                <numerusform>{n} 个段落保持已指定的发言人。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speakers/merge_popover.py"></location>
            <source>{n} paragraphs move to {name}.</source>
            <extracomment>One: {n} paragraph moves to {name}.</extracomment>
            <translation>
                <numerusform>{n} 个段落归于“{name}”。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>{n} paragraphs of the second fill gaps of the first.</source>
            <extracomment>One: {n} paragraph of the second fills a gap of the first.</extracomment>
            <translation>
                <numerusform>第二个录音的 {n} 个段落补上第一个的空缺。</numerusform>
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
            <translation>
                <numerusform>{n} 次暂停，共 {time}，未录入</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/exporting/making.py"></location>
            <source>{n} places hidden</source>
            <extracomment>One: {n} place hidden</extracomment>
            <translation>
                <numerusform>已隐去 {n} 处</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings are in the list.</source>
            <extracomment>One: {n} recording is in the list.</extracomment>
            <translation>
                <numerusform>{n} 个录音在列表中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings are recovered and will be transcribed.</source>
            <extracomment>One: {n} recording is recovered and will be transcribed.</extracomment>
            <translation>
                <numerusform>{n} 个录音已恢复，将进行转写。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings could not be recovered</source>
            <extracomment>One: A recording could not be recovered</extracomment>
            <translation>
                <numerusform>{n} 个录音无法恢复</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>{n} recordings in the trash</source>
            <extracomment>One: {n} recording in the trash</extracomment>
            <translation>
                <numerusform>回收站中有 {n} 个录音</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{n} recordings were interrupted</source>
            <extracomment>One: A recording was interrupted</extracomment>
            <translation>
                <numerusform>{n} 个录音曾中断</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{n} say it in other words</source>
            <extracomment>One: {n} says it in other words</extracomment>
            <translation>
                <numerusform>{n} 处用其他说法</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/joining/alongside.py"></location>
            <source>{n} say what the first has and are left out.</source>
            <extracomment>One: {n} says what the first has and is left out.</extracomment>
            <translation>
                <numerusform>{n} 个段落在第一个录音中已有，不再收入。</numerusform>
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
            <location filename="../../app/ui/arranging/place_bar.py"></location>
            <source>{n} selected</source>
            <extracomment>One: {n} selected</extracomment>
            <translation>
                <numerusform>已选择 {n} 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/speaker_choice.py"></location>
            <source>{n} selected paragraphs</source>
            <extracomment>One: {n} selected paragraph</extracomment>
            <translation>
                <numerusform>{n} 个选中的段落</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings_window/window.py"></location>
            <source>{n} settings found</source>
            <extracomment>One: {n} setting found</extracomment>
            <translation>
                <numerusform>找到 {n} 项设置</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/paragraphs.py"></location>
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
            <translation>
                <numerusform>已选 {n} 位发言人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>{n} speakers without names</source>
            <extracomment>One: {n} speaker without a name</extracomment>
            <translation>
                <numerusform>{n} 位没有姓名的发言人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>{n} speakers.</source>
            <extracomment>One: {n} speaker.</extracomment>
            <translation>
                <numerusform>{n} 位发言人。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/export/subtitles.py"></location>
            <source>{n} subtitles</source>
            <extracomment>One: {n} subtitle</extracomment>
            <translation>
                <numerusform>{n} 条字幕</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/card.py"></location>
            <source>{n} unclear speakers</source>
            <extracomment>One: {n} unclear speaker</extracomment>
            <translation>
                <numerusform>{n} 处发言人存疑</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/card.py"></location>
            <source>{n} unclear words</source>
            <extracomment>One: {n} unclear word</extracomment>
            <translation>
                <numerusform>{n} 个存疑的词</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/phrases.py"></location>
            <source>{n} unnamed</source>
            <extracomment>One: {n} unnamed</extracomment>
            <translation>
                <numerusform>{n} 位未命名</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/review/quiet_line.py"></location>
            <source>{offer} Press {key}.</source>
            <translation>{offer}按 {key}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/caring/meeting_words.py"></location>
            <source>{paragraphs}, last changed {when}</source>
            <translation>{paragraphs}，最后更改于 {when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/speakers/row.py"></location>
            <location filename="../../app/ui/speech/strip.py"></location>
            <location filename="../../app/ui/statistics/words.py"></location>
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <location filename="../../app/commands/vault.py"></location>
            <source>{percent} % done</source>
            <translation>已完成 {percent}%</translation>
        </message>
        <message>
            <location filename="../../app/sentences.py"></location>
            <source>{places} could not be transcribed; the sound is kept.</source>
            <translation>以下部分无法转写：{places}。声音已保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/finding/find_bar.py"></location>
            <source>{place} of {n}</source>
            <translation>第 {place} 处，共 {n} 处</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>{program} transcript</source>
            <translation>{program} 文字记录</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transcript/model.py"></location>
            <source>{said}, {n} unclear words</source>
            <extracomment>One: {said}, {n} unclear word</extracomment>
            <translation>
                <numerusform>{said}，{n} 个存疑的词</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/export/clock.py"></location>
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
            <location filename="../../app/ui/files.py"></location>
            <location filename="../../app/ui/joining/alongside.py"></location>
            <location filename="../../app/ui/joining/desk.py"></location>
            <location filename="../../app/ui/phrases.py"></location>
            <location filename="../../app/ui/recording/desk.py"></location>
            <location filename="../../app/ui/settings_window/retention.py"></location>
            <location filename="../../app/ui/speech/choice.py"></location>
            <location filename="../../app/ui/waiting.py"></location>
            <source>{sentence} {next}</source>
            <translation>{sentence}{next}</translation>
        </message>
        <message>
            <location filename="../../app/ui/meeting_page.py"></location>
            <source>{sentence}.</source>
            <translation>{sentence}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/words.py"></location>
            <source>{size} GB</source>
            <translation>{size} GB</translation>
        </message>
        <message>
            <location filename="../../app/hardware_sentences.py"></location>
            <source>{size} GB of memory</source>
            <translation>{size} GB 内存</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/storage.py"></location>
            <source>{size} in all</source>
            <translation>共 {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/files.py"></location>
            <source>{size} in all.</source>
            <translation>共 {size}。</translation>
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
            <translation>还需 {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>{source}, far away</source>
            <translation>{source}，远处</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/words.py"></location>
            <source>{source}, near</source>
            <translation>{source}，近处</translation>
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
            <translation>已保存 {time}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/player_bar.py"></location>
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of a source are missing on the disk</source>
            <translation>磁盘上缺少一个音源的 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of a source could not be kept up with</source>
            <translation>一个音源有 {time}来不及处理</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>{time} of audio is safe on disk.</source>
            <translation>{time}音频已安全存盘。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the microphone are missing on the disk</source>
            <translation>磁盘上缺少麦克风的 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the microphone could not be kept up with</source>
            <translation>麦克风有 {time}来不及处理</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the system audio are missing on the disk</source>
            <translation>磁盘上缺少系统声音的 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/gap_words.py"></location>
            <source>{time} of the system audio could not be kept up with</source>
            <translation>系统声音有 {time}来不及处理</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/questions.py"></location>
            <source>{time} of this meeting are saved on disk. They are transcribed when Hansard is opened again.</source>
            <translation>此会议的 {time}录音已存盘。再次打开 Hansard 时会转写。</translation>
        </message>
        <message>
            <location filename="../../app/ui/waveform/slider.py"></location>
            <source>{time} of {length}</source>
            <translation>{time}，共 {length}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/words.py"></location>
            <source>{time} {state}</source>
            <translation>{time} {state}</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/chart.py"></location>
            <source>{time} · {percent} %</source>
            <translation>{time} · {percent}%</translation>
        </message>
        <message>
            <location filename="../../app/ui/history/comparison.py"></location>
            <source>{time}, {kind}. Then: {words}</source>
            <translation>{time}，{kind}。当时：{words}</translation>
        </message>
        <message>
            <location filename="../../app/backup_intents.py"></location>
            <source>{title} (as of {when})</source>
            <translation>{title}（{when} 的版本）</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <location filename="../../app/ui/settings_window/facts.py"></location>
            <source>{title} (not downloaded)</source>
            <translation>{title}（未下载）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/caring/words.py"></location>
            <source>{title} ({n} later changes)</source>
            <extracomment>One: {title} ({n} later change)</extracomment>
            <translation>
                <numerusform>{title}（之后有 {n} 处更改）</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} could not be removed.</source>
            <translation>无法移除 {title}。</translation>
        </message>
        <message>
            <source>{title} does; it is not on this computer yet.</source>
            <translation type="vanished">{title} 支持；它尚未下载到这台电脑。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} is as it was downloaded.</source>
            <translation>{title} 与下载时一致。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} is damaged; download it again.</source>
            <translation>{title} 已损坏；重新下载。</translation>
        </message>
        <message>
            <location filename="../../app/ui/run_options.py"></location>
            <source>{title} is not on this computer yet.</source>
            <translation>{title} 尚未下载到这台电脑。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/service.py"></location>
            <source>{title} is ready.</source>
            <translation>{title} 已就绪。</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/token.py"></location>
            <source>{title} tells speakers apart better, above all where people talk at the same time. It is free, but its authors ask for an account and your consent to their conditions. Only that is sent: never sound or text.</source>
            <translation>{title} 能更好地区分发言人，尤其是在多人同时说话时。它是免费的，但作者要求有账户并同意其条款。发送的只有这些：从不包括声音或文字。</translation>
        </message>
        <message>
            <location filename="../../app/ui/statistics/dialog.py"></location>
            <source>{title} – talk time</source>
            <translation>{title} – 发言时长</translation>
        </message>
        <message>
            <location filename="../../app/meeting_intents.py"></location>
            <source>{title}, part 2</source>
            <translation>{title}，第 2 部分</translation>
        </message>
        <message>
            <location filename="../../app/ui/job_queue.py"></location>
            <source>{title}, {line}</source>
            <translation>{title}，{line}</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>{title}, {when}</source>
            <translation>{title}，{when}</translation>
        </message>
        <message>
            <location filename="../../app/ui/joining/join_dialog.py"></location>
            <source>{title}, {when}, {length}</source>
            <translation>{title}，{when}，{length}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/model.py"></location>
            <source>{title}, {when}, {matches}</source>
            <translation>{title}，{when}，{matches}</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery.py"></location>
            <source>{title}. {text}</source>
            <translation>{title}。{text}</translation>
        </message>
        <message>
            <source>{total}+ matches</source>
            <translation type="vanished">{total}+ 处匹配</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{total}+ matches, of the newest {number} the best shown first</source>
            <translation>{total}+ 处匹配，最新的 {number} 处中最匹配的在前</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>{total}+ matches, the newest shown first</source>
            <translation>{total}+ 处匹配，最新的在前</translation>
        </message>
        <message>
            <location filename="../../app/ui/speech/listing.py"></location>
            <source>{used} used  ·  {free} free on this disk</source>
            <translation>已用 {used}  ·  此磁盘可用 {free}</translation>
        </message>
        <message>
            <location filename="../../app/ui/unsaved.py"></location>
            <source>{why}

The window closes when everything is saved.</source>
            <translation>{why}

全部保存后窗口会关闭。</translation>
        </message>
        <message>
            <location filename="../../app/ui/vault/unlock.py"></location>
            <source>{why} Type the recovery code to open it; nothing was changed, and nothing is lost.</source>
            <translation>{why}输入恢复码即可打开；没有任何改动，也没有内容丢失。</translation>
        </message>
        <message>
            <location filename="../../app/ui/saving.py"></location>
            <source>{why} What you typed was: {words}</source>
            <translation>{why}输入的内容是：{words}</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>{why}. {key} for the next one</source>
            <translation>{why}。按 {key} 到下一个</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <source>{why}: {words}. {place} of {total}.</source>
            <translation>{why}：{words}。第 {place} 个，共 {total} 个。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>“As the system” follows its day and night.</source>
            <translation>“跟随系统”会随系统的日夜切换。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>“More” makes lines and small words darker, and marks what is played in black or white.</source>
            <translation>“更多”会加深线条和小字，并以黑色或白色标出正在播放的内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings_window/table.py"></location>
            <source>“Reduced” lets nothing slide or blink; the text jumps where it follows the playback.</source>
            <translation>“减少”时没有任何滑动或闪烁；文字跟随播放时直接跳转。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/heard_dialog.py"></location>
            <source>“This is not {name}” takes the name away in that meeting and removes its part of the stored voice.</source>
            <translation>“这不是 {name}”会去掉该会议中的这个姓名，并从已存储的声音中移除该会议的部分。</translation>
        </message>
        <message>
            <location filename="../../app/ui/meaning/desk.py"></location>
            <source>“{model}” is downloaded once ({size}, licence {licence}). Then search also finds what says the same in other words. Your meetings are read by it on this computer, while nothing else is done, and nothing is sent anywhere. You can remove it at any time.</source>
            <translation>“{model}”只需下载一次（{size}，许可证 {licence}）。之后搜索也能找到用其他说法表达的相同意思。它在这台电脑空闲时读取会议，不会发送任何内容。随时可以移除。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_sentences.py"></location>
            <location filename="../../app/ui/files.py"></location>
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>“{name}” and others came with it. Choose here which is the sound of this text; the rest become meetings of their own.</source>
            <extracomment>One: “{name}” came with it. Choose it here if it is the sound of this text; otherwise it becomes a meeting of its own.</extracomment>
            <translation>
                <numerusform>一同导入的还有“{name}”等文件。如果其中有此文字的声音，在这里选择；其余的成为单独的会议。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/store/originals.py"></location>
            <source>“{name}” belongs to your library and is not replaced; choose another name.</source>
            <translation>“{name}”属于资料库，不会被替换；选择其他名称。</translation>
        </message>
        <message>
            <location filename="../../app/watching.py"></location>
            <source>“{name}” came after its sound, which was taken in by itself; import it by hand to have its text too.</source>
            <translation>“{name}”晚于对应的音频出现，音频已单独导入；手动导入它即可使用其中的文字。</translation>
        </message>
        <message>
            <location filename="../../app/bundle/reading.py"></location>
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
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>“{name}” is already in your library.</source>
            <translation>“{name}”已在资料库中。</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is empty; there is no transcript in it.</source>
            <translation>“{name}”是空文件；其中没有文字记录。</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is empty; there is nothing to transcribe.</source>
            <translation>“{name}”是空文件；没有可转写的内容。</translation>
        </message>
        <message>
            <location filename="../../app/bundle/reading.py"></location>
            <source>“{name}” is not a file.</source>
            <translation>“{name}”不是文件。</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is not a file; choose a transcript.</source>
            <translation>“{name}”不是文件；选择一个文字记录。</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” is not a file; choose an audio or video file.</source>
            <translation>“{name}”不是文件；选择音频或视频文件。</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>“{name}” is not a Word document without macros; save it as .docx.</source>
            <translation>“{name}”不是不含宏的 Word 文档；将其另存为 .docx。</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>“{name}” is taken in. The text stays as it is.</source>
            <translation>正在导入“{name}”。文字保持不变。</translation>
        </message>
        <message>
            <location filename="../../app/exporting/keys.py"></location>
            <source>“{name}” is there already and is not a key; choose another name for the key.</source>
            <translation>“{name}”已存在，且不是对照表；为对照表选择其他名称。</translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>“{name}” is this meeting's file. It is read there from now on.</source>
            <translation>“{name}”是此会议的文件。以后从该处读取。</translation>
        </message>
        <message>
            <location filename="../../app/export/templates/filling.py"></location>
            <source>“{name}” is too large for a template.</source>
            <translation>“{name}”过大，不能作为模板。</translation>
        </message>
        <message>
            <location filename="../../app/intake.py"></location>
            <source>“{name}” may not be read; check its permissions.</source>
            <translation>不允许读取“{name}”；检查其权限。</translation>
        </message>
        <message>
            <location filename="../../app/ui/importing.py"></location>
            <location filename="../../app/ui/joining/watching.py"></location>
            <location filename="../../app/ui/taking_over/desk.py"></location>
            <source>“{name}”: {sentence}</source>
            <translation>“{name}”：{sentence}</translation>
        </message>
        <message>
            <location filename="../../app/ui/searching/page.py"></location>
            <source>“{text}” is not complete. Write, for example, after:2026-03-01 or longer:30m.</source>
            <translation>“{text}”不完整。可写作 after:2026-03-01 或 longer:30m。</translation>
        </message>
        <message>
            <location filename="../../app/ui/finished.py"></location>
            <source>“{title}” could not be transcribed.</source>
            <translation>“{title}”无法转写。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/recovery_words.py"></location>
            <source>“{title}” is in the list.</source>
            <translation>“{title}”在列表中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/voices/library_desk.py"></location>
            <source>“{title}” is no longer part of the voice of {name}.</source>
            <translation>“{title}”不再属于“{name}”的声音。</translation>
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
            <translation>“{title}”已恢复，将进行转写。</translation>
        </message>
        <message>
            <location filename="../../app/ui/recording/front.py"></location>
            <source>“{title}” is saved.</source>
            <translation>“{title}”已保存。</translation>
        </message>
        <message>
            <location filename="../../app/ui/review/desk.py"></location>
            <location filename="../../app/ui/speakers/row.py"></location>
            <source>“{words}”</source>
            <translation>“{words}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/review/desk.py"></location>
            <source>“{words}” looks right in {n} places.</source>
            <extracomment>One: “{words}” looks right in {n} place.</extracomment>
            <translation>
                <numerusform>“{words}”在 {n} 处无误。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/taking_over/preview.py"></location>
            <source>… and {count} more</source>
            <translation>… 以及另外 {count} 段</translation>
        </message>
    </context>
</TS>
