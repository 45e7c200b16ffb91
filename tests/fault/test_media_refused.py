"""Files that must not be opened, and files that try to have others opened."""

import os
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from engine import launch
from engine.audio.decode import decode
from engine.errors import BadAudio, ForbiddenFormat, Unreadable
from engine.progress import silent
from tests.media_files import Kind, tone, write_wav

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "job"
    made.mkdir()
    return made


@pytest.mark.parametrize("name", ["missing.wav", "nul\0.wav", "x" * 300 + ".wav", "file.wav/inside.wav", "."])
def test_not_there(name: str, tmp_path: Path, folder: Path):
    (tmp_path / "file.wav").write_bytes(b"RIFF")
    with pytest.raises(Unreadable):
        decode(tmp_path / name, folder, 0, True, silent)


@pytest.mark.parametrize("name", ["https://example.org/a.mp3", "concat:a.mp3|b.mp3", "rtmp://example.org/x"])
def test_addresses(name: str, folder: Path):
    with pytest.raises(ForbiddenFormat):
        decode(Path(name), folder, 0, True, silent)


def test_empty(tmp_path: Path, folder: Path):
    (tmp_path / "a.wav").touch()
    with pytest.raises(BadAudio, match="empty"):
        decode(tmp_path / "a.wav", folder, 0, True, silent)


@posix
def test_special_files(tmp_path: Path, folder: Path):
    os.mkfifo(tmp_path / "fifo.wav")
    (tmp_path / "loop.wav").symlink_to("loop.wav")
    (tmp_path / "broken.wav").symlink_to("nowhere")
    (tmp_path / "zero.wav").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        for name in ("fifo.wav", "loop.wav", "broken.wav", "zero.wav", "s"):
            with pytest.raises(Unreadable):
                decode(tmp_path / name, folder, 0, True, silent)


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_no_permission(tmp_path: Path, folder: Path):
    path = write_wav(tmp_path / "a.wav", tone(1.0, 16_000), 16_000)
    path.chmod(0)
    with pytest.raises(Unreadable):
        decode(path, folder, 0, True, silent)


def lures(folder: Path, port: int) -> list[Path]:
    """Scripts under innocent names that point at ``secret.mp3`` beside them and at a local server."""
    Kind("mp3", "mp3", "libmp3lame").write(folder / "secret.mp3")
    address = f"http://127.0.0.1:{port}/a.ts"
    texts = {
        "hls.mp3": f"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{address}\n#EXTINF:10,\nsecret.mp3\n",
        "concat.mp4": "ffconcat version 1.0\nfile secret.mp3\nfile 'secret.mp3'\n",
        "session.wav": "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=x\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
        f"m=audio {port} RTP/AVP 0\r\n",
        "dash.m4a": '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" '
        f'profiles="urn:mpeg:dash:profile:isoff-live:2011"><BaseURL>{address}</BaseURL></MPD>',
        "list.ogg": f"[playlist]\nFile1={address}\n",
        "plain.flac": f"{address}\n",
        "tagged.mp3": "",
    }
    made = []
    for name, text in texts.items():
        tag = b"ID3\x04\x00\x00\x00\x00\x00\x0a" + bytes(10) if name == "tagged.mp3" else b""
        (folder / name).write_bytes(tag + (text or texts["hls.mp3"]).encode())
        made.append(folder / name)
    return made


@pytest.fixture
def server():
    """A local port that notes who knocks."""
    knocks: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.2)
        stop = threading.Event()

        def listen() -> None:
            while not stop.is_set():
                try:
                    connection, peer = listening.accept()
                except TimeoutError:
                    continue
                knocks.append(peer)
                connection.close()

        thread = threading.Thread(target=listen)
        thread.start()
        yield listening.getsockname()[1], knocks
        stop.set()
        thread.join()


def test_lures_are_refused_and_reach_nothing(tmp_path: Path, folder: Path, server):
    port, knocks = server
    for path in lures(tmp_path, port):
        with pytest.raises(ForbiddenFormat):
            decode(path, folder, 0, True, silent)
    assert knocks == []
    assert list(folder.iterdir()) == []


# As the child runs it, but with our recognition of scripts taken away: the other fences must hold alone.
UNFENCED = (
    "import sys; from engine.audio import scripts; scripts.is_script = lambda head: False;"
    "from pathlib import Path; from engine.audio.transcode import transcode;"
    "from engine.errors import EngineError\n"
    "for name in sys.argv[2:]:\n"
    "    try: transcode(open(name, 'rb'), Path(sys.argv[1]), keep_audio=False, report=lambda a, b: None)\n"
    "    except EngineError as error: print(error.code)\n"
    "    else: print('decoded')\n"
)


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_without_the_first_fence_nothing_else_is_opened(tmp_path: Path, folder: Path):
    trace = tmp_path / "trace"
    paths = [str(path) for path in lures(tmp_path, 9)]
    done = subprocess.run(
        [
            "strace",
            "-f",
            "-qq",
            "-e",
            "trace=open,openat,openat2,socket,connect,sendto",
            "-o",
            trace,
            sys.executable,
            "-c",
            UNFENCED,
            str(folder),
            *paths,
        ],
        env=launch.environment(),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    if "ptrace" in done.stderr.lower() and "not permitted" in done.stderr.lower():
        pytest.skip("tracing is not allowed here")
    assert done.stdout.split() == ["bad-audio"] * len(paths), done.stderr
    calls = trace.read_text()
    assert paths[0] in calls  # the trace does see what is opened
    assert "secret.mp3" not in calls
    assert "AF_INET" not in calls


@pytest.mark.skipif(shutil.which("unshare") is None, reason="unshare is not installed")
def test_decodes_without_any_network(tmp_path: Path, folder: Path):
    path = write_wav(tmp_path / "a.wav", tone(1.0, 16_000), 16_000)
    code = (
        "import sys; from pathlib import Path; from engine.audio.decode import decode;"
        "print(decode(Path(sys.argv[1]), Path(sys.argv[2]), 0, True, lambda a, b: None).duration)"
    )
    command = ["unshare", "-rn", sys.executable, "-c", code, str(path), str(folder)]
    done = subprocess.run(command, env=launch.environment(), capture_output=True, text=True, check=False)
    if "unshare" in done.stderr:
        pytest.skip("network namespaces are not allowed here")
    assert done.stdout.strip() == "1.0", done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="bubblewrap")
def test_inside_the_sandbox_there_is_nothing_to_find(tmp_path: Path, folder: Path):
    from engine.audio import sandbox

    private = (tmp_path / "secret.txt", Path.home() / "letter.txt")
    for path in private:
        path.write_text("canary")
    code = (
        "import os, socket\n"
        f"for path in {[*map(str, private), '/etc/passwd', '/etc/hostname']}:\n"
        "    if os.path.exists(path): print('sees', path)\n"
        "try: socket.create_connection(('127.0.0.1', 9), 1)\n"
        "except OSError as error: print(type(error).__name__)\n"
        "print(sorted(os.environ))\n"
        "for path in ('/usr/x', os.path.dirname(os.__file__) + '/x'):\n"
        "    try: open(path, 'w'); print('writes', path)\n"
        "    except OSError: pass\n"
    )
    command = sandbox.wrap([sys.executable, "-c", code], folder, launch.environment() | {"CANARY": "x"})
    done = subprocess.run(command or ["false"], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("bubblewrap does not work here")
    assert "sees" not in done.stdout
    assert "writes" not in done.stdout
    assert "CANARY" not in done.stdout
    assert any(word in done.stdout for word in ("ConnectionRefusedError", "OSError"))
