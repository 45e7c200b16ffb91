"""Meaning as well as words: the encoder, vectors in the library, the nearest, and the fused ranking."""

from __future__ import annotations

import dataclasses
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.changes import MeaningState, Meant, ToEmbed
from app.library import Library
from app.search_query import read
from app.semantic import making
from app.semantic.client import MeaningClient, MeaningStopped, NoMeaning
from app.store import hybrid, meaning, nearest
from app.store.vectors import coded, from_bytes, names_from_bytes, names_to_bytes, to_bytes
from engine.errors import ModelDamaged, ModelMissing
from engine.meaning.encoder import Encoder
from engine.meaning.settings import read_settings
from engine.vectors import BadMessage, Embed, encode, packed, question, unpacked
from tests.builders import dialogue, make_meeting
from tests.models import meaning as micro

MODEL = "micro@1"
LINES = (
    ("A", "The budget for the office move is far too small for what we planned."),
    ("B", "Nobody told me about the new colour of the chairs in the meeting room."),
    ("A", "We need a solicitor before we sign anything with the landlord, he said."),
    ("B", "Every single bug that the testers wrote down last week has been closed."),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = micro.make(tmp_path_factory.mktemp("meaning"))
    (made / "config.json").write_text(micro.CONFIG, encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def encoder(folder: Path) -> Encoder:
    return Encoder(folder)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = Library.open(tmp_path / "library")
    yield made
    made.close()


class Direct:
    """The model without its process."""

    def __init__(self, encoder: Encoder) -> None:
        self.encoder = encoder
        self.asked: list[str] = []

    def ready(self) -> Meant:
        return Meant(MODEL, b"", 0.3)

    def vectors(self, texts: tuple[str, ...], role: str) -> list[bytes]:
        self.asked += texts
        return [row.astype("<f4").tobytes() for row in self.encoder.encode(texts, role)]  # type: ignore[arg-type]

    def meant(self, text: str) -> Meant:
        return Meant(MODEL, self.vectors((text,), "query")[0], 0.2)


@pytest.fixture
def client(encoder: Encoder) -> Direct:
    return Direct(encoder)


def make_all(library: Library, client: Direct) -> int:
    return making.make(library, client, threading.Event())  # type: ignore[arg-type]


class TestEncoder:
    def test_words_of_one_group_mean_the_same(self, encoder: Encoder) -> None:
        vectors = encoder.encode(["we need more money", "the budget", "a solicitor", "", "zzz"], "passage")
        assert vectors.shape == (5, micro.DIM)
        assert np.allclose(np.linalg.norm(vectors[:3], axis=1), 1.0, atol=1e-5)
        assert vectors[0] @ vectors[1] > 0.95
        assert abs(vectors[0] @ vectors[2]) < 0.3
        assert not vectors[3:].any()  # nothing it knows: like nothing

    def test_padding_and_company_change_nothing(self, encoder: Encoder) -> None:
        alone = encoder.encode(["the budget is small"], "passage")
        long = " ".join(["price and lawyer"] * 15)
        assert np.allclose(encoder.encode([long, "the budget is small"], "passage")[1], alone[0], atol=1e-6)
        assert len(encoder.encode(["budget"] * 21, "passage")) == 21

    def test_only_the_first_tokens_are_read(self, encoder: Encoder) -> None:
        filler = "word " * 70
        assert not encoder.encode([filler + "budget"], "passage").any()

    def test_each_role_has_its_prefix(self, folder: Path, tmp_path: Path) -> None:
        own = micro.make(tmp_path / "prefixed")
        (own / "config.json").write_text('{"query": "budget ", "passage": "lawyer "}', encoding="utf-8")
        encoder = Encoder(own)
        query, passage = encoder.encode(["x"], "query")[0], encoder.encode(["x"], "passage")[0]
        assert abs(query @ passage) < 0.3
        assert query.any()
        assert passage.any()

    @pytest.mark.parametrize(
        "config", ["[]", "{", '{"length": 0}', '{"least": "x"}', '{"pooling": "max"}', '{"query": 3}']
    )
    def test_settings_that_no_model_can_want(self, tmp_path: Path, config: str) -> None:
        (tmp_path / "config.json").write_text(config, encoding="utf-8")
        with pytest.raises(ModelDamaged):
            read_settings(tmp_path)

    def test_what_is_no_such_model(self, folder: Path, tmp_path: Path) -> None:
        with pytest.raises(ModelMissing):
            Encoder(tmp_path)
        broken = micro.make(tmp_path / "broken")
        (broken / "model.onnx").write_bytes(b"not a graph")
        with pytest.raises(ModelDamaged):
            Encoder(broken)
        words = micro.make(tmp_path / "words")
        (words / "tokenizer.json").write_text("{}", encoding="utf-8")
        with pytest.raises(ModelDamaged):
            Encoder(words)

    @pytest.mark.parametrize("change", ["input", "output"])
    def test_a_graph_of_another_kind(self, tmp_path: Path, change: str) -> None:
        import onnx

        own = micro.make(tmp_path / "other")
        model = onnx.load(str(own / "model.onnx"))
        if change == "input":
            model.graph.input[1].name = "pixels"
        else:
            model.graph.node[0].input[0] = "flat"
            model.graph.initializer[0].name = "flat"
            del model.graph.initializer[0].dims[:]
            model.graph.initializer[0].dims.extend([micro.vectors()[1].size])
        onnx.save(model, str(own / "model.onnx"))
        with pytest.raises(ModelDamaged):
            Encoder(own)


def test_the_wire_takes_what_it_gave_and_nothing_else() -> None:
    asked = Embed(3, "query", ("a", "b"))
    assert question(encode(asked)) == asked
    assert unpacked(packed(b"12345678")) == b"12345678"
    for wrong in (b"{}", b'{"kind":"embed"}', b"x", encode(Embed(1, "query", ("a",) * 65))):
        with pytest.raises(BadMessage):
            question(wrong)
    body = json.loads(encode(asked)) | {"texts": [1, 2]}
    with pytest.raises(BadMessage):
        question(json.dumps(body).encode())
    with pytest.raises(BadMessage):
        unpacked("#")


class TestStored:
    def test_codes_keep_the_direction(self) -> None:
        rng = np.random.default_rng(1)
        vectors = rng.standard_normal((50, 384)).astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        kept = from_bytes(to_bytes(coded(vectors)), 50)
        assert kept is not None
        assert np.allclose((kept.floats() * vectors).sum(1), 1.0, atol=0.001)
        assert len(to_bytes(coded(vectors))) + len(names_to_bytes(np.arange(50), np.arange(50))) == 50 * 398
        keys, hashes = names_from_bytes(names_to_bytes(np.arange(5) + 2**40, np.arange(5) + 2**31))
        assert keys.tolist() == [2**40 + n for n in range(5)]
        assert hashes.tolist() == [2**31 + n for n in range(5)]
        assert from_bytes(b"", 0) is None
        assert from_bytes(b"123", 2) is None

    def test_passages(self, library: Library) -> None:
        short = ("Yes.", "Well, I think so.", "We will ask the supplier on Friday.", "Fine.")
        long = "word " * 450
        meeting = make_meeting(
            library,
            dialogue(
                [("A", LINES[0][1]), *(("B", text) for text in short), ("A", long), ("B", "Ok.")], step=900.0
            ),
        )
        with library._store.read() as view:
            found = meaning.passages_of(view, 1)
        rows = meeting.rows()
        assert found.texts[1] == " ".join(short)
        assert found.keys.tolist()[:2] == [rows[0], rows[3]]  # the longest of the short ones stands for them
        assert all(len(text) <= meaning.LONGEST for text in found.texts)
        assert " ".join(found.texts[2:]).split() == long.split()  # and "Ok." means nothing
        assert set(found.keys.tolist()[2:]) == {rows[5]}

    def test_only_what_changed_is_made_again(self, library: Library, client: Direct) -> None:
        meeting = make_meeting(library, dialogue(LINES))
        other = make_meeting(library, dialogue([("A", "An invoice for the car was never paid by anybody.")]))
        assert make_all(library, client) == 2
        assert len(client.asked) == 5
        assert library.meetings_to_embed(MODEL) == []
        assert (library.meaning_state(MODEL).done, library.meaning_state(MODEL).total) == (2, 2)
        client.asked.clear()
        library.edit_text(meeting.id, meeting.rows()[1], "Nobody told me about the new price of the chairs.")
        assert library.meetings_to_embed(MODEL) == [meeting.id]
        assert make_all(library, client) == 1
        assert client.asked == ["Nobody told me about the new price of the chairs."]
        client.asked.clear()
        library.undo(meeting.id)
        library.rename_meeting(other.id, "Cars")
        make_all(library, client)
        assert client.asked == [LINES[1][1]]
        assert make_all(library, client) == 0

    def test_whether_anything_is_lacking_is_known_without_a_model(
        self, library: Library, client: Direct
    ) -> None:
        assert making.state_of(library, "micro") is None
        meeting = make_meeting(library, dialogue(LINES))
        make_all(library, client)
        assert making.state_of(library, "micro") == MeaningState(1, 1)
        assert making.state_of(library, "other") is None
        library.edit_text(meeting.id, meeting.rows()[0], "All of it is new and was never said before.")
        assert making.state_of(library, "micro") == MeaningState(0, 1)

    def test_a_stop_keeps_what_was_made_and_goes_on_from_there(
        self, library: Library, client: Direct, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(making, "AT_ONCE", 1)
        meeting = make_meeting(library, dialogue(LINES))
        stop = threading.Event()
        vectors = client.vectors

        def once(texts: tuple[str, ...], role: str) -> list[bytes]:
            stop.set()
            return vectors(texts, role)

        monkeypatch.setattr(client, "vectors", once)
        assert making.make(library, client, stop) == 0  # type: ignore[arg-type]
        assert library.meetings_to_embed(MODEL) == [meeting.id]
        assert library.prepare_meaning(MODEL) == 1
        monkeypatch.undo()
        make_all(library, client)
        assert sorted(client.asked) == sorted(text for _, text in LINES)
        assert library.prepare_meaning(MODEL) == 4

    def test_another_model_starts_anew_and_a_removed_one_leaves_nothing(
        self, library: Library, client: Direct, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        make_meeting(library, dialogue(LINES))
        make_all(library, client)
        monkeypatch.setattr(client, "ready", lambda: Meant("other@2", b"", 0.3))
        assert make_all(library, client) == 1
        assert library.meaning_models() == ["other@2"]
        assert library.forget_meaning() == 1
        assert library.meaning_models() == []
        assert library.search("funds", meant=client.meant("funds")).hits == ()

    def test_a_meeting_that_goes_takes_its_vectors_along(self, library: Library, client: Direct) -> None:
        meeting = make_meeting(library, dialogue(LINES))
        make_all(library, client)
        asked = library.texts_to_embed(meeting.id, "other")
        library.delete_meeting(meeting.id)
        assert library.search("funds", meant=client.meant("funds")).hits == ()
        library.purge([meeting.id])
        with library._store.read() as view:
            assert view.exec_driver_sql("SELECT count(*) FROM meaning").scalar_one() == 0
        assert making.embed(library, client, meeting.id, threading.Event()) is False  # type: ignore[arg-type]
        assert isinstance(asked, ToEmbed)


class TestNearest:
    def test_the_quick_way_finds_the_nearest(self, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
        rng = np.random.default_rng(3)
        common, topics = rng.standard_normal(384), rng.standard_normal((40, 384))
        vectors = 3 * common + 2 * topics[rng.integers(40, size=4_000)] + rng.standard_normal((4_000, 384))
        vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
        for number in range(4):
            make_meeting(library, dialogue(LINES))
            with library._store.write() as tx:
                part = vectors[number * 1_000 : (number + 1) * 1_000]
                keys = np.arange(1_000) + 1_000 * number
                made = meaning.Kept(keys, keys.astype(np.uint32), coded(part))
                meaning.keep(tx, number + 1, MODEL, bytes([number]), made)
        found = nearest.Nearest(MODEL)
        with library._store.read() as view:
            found.refresh(view)
        assert len(found) == 4_000
        question = vectors[17]
        exact, scores = found.search(question, (1, 2, 3, 4), 20, -1.0)
        true = np.argsort(-(vectors @ question))[:20]
        assert exact[0] == 17
        assert scores[0] == pytest.approx(1.0, abs=0.01)
        assert len(set(exact.tolist()) & set(true.tolist())) >= 19  # rounding exchanges equals
        monkeypatch.setattr(nearest, "EXACT", 100)
        monkeypatch.setattr(nearest, "SHORTLIST", 400)
        quick, _ = found.search(question, (1, 2, 3, 4), 20, -1.0)
        assert len(set(quick.tolist()) & set(true.tolist())) >= 18
        only, _ = found.search(question, (2,), 20, -1.0)
        assert len(only) == 20
        assert all(1_000 <= key < 2_000 for key in only)
        assert found.search(question, (), 20, -1.0)[0].size == 0
        assert found.search(question, (1, 2, 3, 4), 20, 0.998)[0].tolist() == [17]

    def test_it_keeps_up_with_changes(self, library: Library, client: Direct) -> None:
        meeting = make_meeting(library, dialogue(LINES))
        make_all(library, client)
        library.prepare_meaning(MODEL)
        for text in ("The attorney called about the house twice.", "Our holiday plans changed once again."):
            library.edit_text(meeting.id, meeting.rows()[1], text)
            make_all(library, client)
            make_meeting(library, dialogue(LINES))
            make_all(library, client)
        assert library.prepare_meaning(MODEL) == 12
        found = library.search("vacation", meant=client.meant("vacation"))
        assert [hit.snippet for hit in found.hits] == ["Our holiday plans changed once again."]


class TestFused:
    def test_the_sums_decide(self) -> None:
        # a: 1/61 + 1/63, b: 1/62 + 1/61, c: 1/63, d: 1/62.
        assert hybrid.fuse([["a", "b", "c"], ["b", "d", "a"]]) == ["b", "a", "d", "c"]  # type: ignore[list-item]
        assert hybrid.fuse([[1, 2], [3, 4]]) == [1, 3, 2, 4]  # of equals, what the earlier one has
        assert hybrid.fuse([[], [5]]) == [5]
        assert hybrid.fuse([]) == []
        # A long way down both beats the top of one when k is small, and not when it is large.
        both, one = [0, 9, 9.5, 7], [1, 8, 8.5, 7]
        assert hybrid.fuse([both, one], k=0)[0] == 0  # type: ignore[list-item]
        assert hybrid.fuse([both, one], k=60)[0] == 7  # type: ignore[list-item]

    @pytest.mark.parametrize(
        ("typed", "meant"),
        [
            ("budget cuts", "budget cuts"),
            ("speaker:maya budget -draft", "budget"),
            ('"budget cuts"', ""),
            ('lawyer "budget cuts"', ""),
            ("in:title budget", ""),
            ("in:text budget", "budget"),
            ("tag:x", ""),
            ("-draft", ""),
        ],
    )
    def test_what_is_looked_for_by_its_meaning(self, typed: str, meant: str) -> None:
        assert read(typed).meaning == meant

    def test_other_words_are_found_and_said_to_be_others(self, library: Library, client: Direct) -> None:
        make_meeting(library, dialogue(LINES))
        make_meeting(library, dialogue([("A", "All our funds are gone, and so is the budget, she said.")]))
        make_all(library, client)
        assert library.search("funds").total == 1
        found = library.search("funds", meant=client.meant("funds"))
        assert [(hit.alike, bool(hit.marks)) for hit in found.hits] == [(False, True), (True, False)]
        assert found.hits[1].snippet == LINES[0][1]
        assert found.total == 2
        for order in ("best", "newest"):
            page = library.search_page(read("funds"), order, 12, meant=client.meant("funds"))  # type: ignore[arg-type]
            assert (page.total, page.alike, page.meetings, page.order) == (2, 1, 2, order)
            assert sorted(hit.alike for group in page.groups for hit in group.hits) == [False, True]
        assert library.search('"funds"', meant=client.meant("funds")).total == 1

    def test_filters_hold_for_both(self, library: Library, client: Direct) -> None:
        meeting = make_meeting(library, dialogue(LINES))
        make_meeting(library, dialogue(LINES))
        make_all(library, client)
        speakers = library.speakers(meeting.id)
        library.rename_speaker(meeting.id, speakers[0].speaker, "Maya")
        library.rename_speaker(meeting.id, speakers[1].speaker, "Jonas")
        meant = client.meant("money")

        def total(text: str) -> int:
            page = library.search_page(read(text), "best", 12, meant=meant)
            assert page.total == library.search(text, meant=meant).total
            return page.total

        assert total("money") == 2
        assert total("speaker:maya money") == 1
        assert total("speaker:jonas money") == 0
        assert total("money -planned") == 0
        assert total("before:2001 money") == 0
        assert total("money longer:10h") == 0
        (hit,) = library.search_meeting(read("money"), meeting.id, meant=meant)
        assert hit.alike
        assert hit.meeting == meeting.id
        assert library.search_meeting(read("money"), meeting.id) == []

    def test_a_search_without_vectors_is_one_for_words(self, library: Library, client: Direct) -> None:
        make_meeting(library, dialogue(LINES))
        meant = client.meant("budget")
        for given in (meant, dataclasses.replace(meant, vector=b"\0" * 12)):
            page = library.search_page(read("budget"), "best", 12, meant=given)
            assert (page.total, page.alike) == (1, 0)


class TestProcess:
    @pytest.fixture
    def models(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.setenv("HANSARD_CATALOGUE", str(micro.install(tmp_path, tmp_path / "models")))
        return tmp_path / "models"

    def test_it_starts_by_itself_answers_and_comes_again(self, models: Path, encoder: Encoder) -> None:
        client = MeaningClient(models)
        try:
            ready = client.ready()
            assert (ready.model.split("@")[0], ready.dim, ready.least) == (micro.ID, micro.DIM, 0.45)
            (vector,) = client.vectors(("the budget",), "passage")
            assert np.allclose(np.frombuffer(vector, "<f4"), encoder.encode(["the budget"], "passage")[0])
            client.forget()
            assert client.meant("funds").model == ready.model
            assert client._process is not None
            client._process.kill()
            client._process.wait()
            assert len(client.vectors(("a", "b"), "passage")) == 2
        finally:
            client.close()
        with pytest.raises(MeaningStopped):
            client.vectors(("x",), "query")

    def test_without_a_model(self, tmp_path: Path, models: Path, caplog: pytest.LogCaptureFixture) -> None:
        client = MeaningClient(tmp_path / "none")
        with pytest.raises(NoMeaning):
            client.ready()
        client.close()
        (models / micro.ID / "model.onnx").write_bytes(b"x")
        client = MeaningClient(models)
        with caplog.at_level("WARNING"), pytest.raises(MeaningStopped):
            client.ready()
        assert "model-damaged" in caplog.text
        client.close()
