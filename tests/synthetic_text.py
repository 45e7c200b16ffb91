# ruff: noqa: SIM905 -- lists of words are easier to read as text
"""Made-up speech, titles, names and notes: the same for the same seed, plausible enough to look at.

Speech is drawn from common English words followed by 40 000 pronounceable ones, with Zipf frequencies (the
commonest is in four paragraphs of five); Chinese and Thai paragraphs have no spaces.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import numpy as np

VOCABULARY = 40_000
_ONSETS = "b c d f g h j k l m n p r s t v w y st tr pr th sh ch pl gr br".split(" ")
_VOWELS = "a e i o u ea ou ai".split(" ")
_COMMON = (
    "the and to of we that is it in for you this on with have be but so they not are as at can do if will "
    "what about our there then just would like think from all know one or some was when more by how an "
    "get now time need should people really going good want because could next first see right week also "
    "which other only up make work no them than into over who say has day here me my yes where team back "
    "after still last point plan before two customer maybe question actually price month sure question's "
    "budget project report meeting call number data release product list deadline market contract design "
    "review test server account feature update support order risk target quarter revenue training interview "
    "schedule migration invoice security office hiring candidate proposal delivery quality forecast supplier "
    "warehouse agenda decision roadmap prototype feedback survey privacy insurance factory catalogue"
)
_CHINESE = (
    "会议 记录 预算 项目 客户 合同 时间 我们 今天 明天 讨论 问题 方案 设计 测试 产品 市场 价格 报告 团队 "
    "需要 可以 已经 这个 没有 下周 计划 数据 系统 服务 质量 目标 供应商 发布 的 了 是 在 和 要"
)
_THAI = (
    "ประชุม งบประมาณ โครงการ ลูกค้า สัญญา เวลา เรา วันนี้ พรุ่งนี้ ปัญหา แผน ออกแบบ ทดสอบ ราคา รายงาน ทีม ต้องการ ได้ แล้ว ไม่"
)
_FIRST = (
    "Maya Tomás Anouk Priya Jonas Léa Zoë Ahmed Sinéad Björn Chiara Dmitri Elif François Grace Hana Ivo "
    "Jürgen Katarzyna Liam Mei Noor Olga Pedro Quinn Rosa Søren Tuấn Uma Véronique Wanjiru Xavier Yuki Zsófia"
)
_LAST = (
    "Lindqvist Herrera de_Vries Nair Weber Martin Müller Hassan O'Neill Åkesson Rossi Ivanov Yılmaz Lefèvre "
    "Okafor Sato Novák Schäfer Kowalska Murphy Chen Rahman Petrova Silva Brown García Nielsen Nguyễn "
    "Patel Dubois Mwangi"
)
_CITIES = "Rotterdam Zürich Lisbon Kraków Nairobi Malmö Lyon Osaka Toronto Antwerp".split(" ")
_TOPICS = (
    "Budget,Migration,Onboarding,Pricing,Hiring,Security,Roadmap,Design,Support,Warehouse,Privacy,Release"
).split(",")
_TITLES = (
    "Weekly product sync",
    "{topic} review",
    "{topic} go / no-go",
    "Interview {n:02d}, returning user",
    "Interview {n:02d}, new user",
    "Pricing call, {city}",
    "Board update",
    "{topic} stand-up",
    "Incident {n} retro",
    "1:1 {name}",
    "Workshop in {city}: {topic}",
)
TAGS = (
    *("customer", "hiring", "interview", "budget", "weekly", "legal"),
    *("roadmap", "research", "incident", "Zürich", "follow up", "会议"),
)
FOLDERS = ("Customers", "Hiring", "Interviews 2025", "Board", "Team", "Projekt Zürich", "Legal", "Archive")


class Speech:
    """Words of one library; ``words`` from the commonest to the rarest."""

    def __init__(self, seed: int = 1) -> None:
        self.words, after = _vocabulary(seed)
        self.rng = np.random.default_rng(seed)
        self.rng.bit_generator.state = after
        weights = 1.0 / np.arange(1, VOCABULARY + 1)
        self._table = np.cumsum(weights) / weights.sum()
        self.people = self._people(120)

    def said(self, count: int) -> Iterator[str]:
        """Paragraphs of 8 to 31 words."""
        lengths = self.rng.integers(8, 32, count)
        drawn = np.searchsorted(self._table, self.rng.random(int(lengths.sum())))
        at = 0
        for length in lengths:
            yield " ".join([self.words[word] for word in drawn[at : at + length]])
            at += int(length)

    def said_without_spaces(self, count: int, language: str) -> Iterator[str]:
        """Paragraphs of a few clauses in ``zh`` or ``th``; now and then with a word in Latin letters."""
        words = (_CHINESE if language == "zh" else _THAI).split(" ")
        for _ in range(count):
            clauses = []
            for _ in range(int(self.rng.integers(1, 4))):
                picked = [words[index] for index in self.rng.integers(0, len(words), self.rng.integers(3, 9))]
                if self.rng.random() < 0.2:
                    picked.insert(1, f"Q{self.rng.integers(1, 5)}")
                clauses.append("".join(picked))
            yield ("，".join(clauses) + "。") if language == "zh" else " ".join(clauses)

    def title(self, number: int) -> str:
        """What a meeting is called."""
        pick = self.rng.integers
        form = _TITLES[int(pick(len(_TITLES)))]
        return form.format(
            topic=_TOPICS[int(pick(len(_TOPICS)))],
            city=_CITIES[int(pick(len(_CITIES)))],
            name=self.people[int(pick(len(self.people)))].split(" ", maxsplit=1)[0],
            n=number % 90 + 1,
        )

    def note(self) -> str:
        """A line of somebody's notes."""
        topic = _TOPICS[int(self.rng.integers(len(_TOPICS)))].lower()
        common = [self.words[int(index)] for index in self.rng.integers(60, 170, 5)]
        return f"{topic.capitalize()}: {' '.join(common)}"

    def _people(self, count: int) -> list[str]:
        first, last = _FIRST.split(" "), [name.replace("_", " ") for name in _LAST.split(" ")]
        made: dict[str, None] = {}
        while len(made) < count:
            made[f"{first[self.rng.integers(len(first))]} {last[self.rng.integers(len(last))]}"] = None
        return list(made)


@lru_cache(maxsize=4)
def _vocabulary(seed: int) -> tuple[list[str], dict[str, Any]]:
    """The words of a library, and how the generator stands after them: half a second, once."""
    rng = np.random.default_rng(seed)
    return vocabulary(rng), dict(rng.bit_generator.state)


def vocabulary(rng: np.random.Generator) -> list[str]:
    """Distinct words, the commonest first: English ones, then pronounceable ones that grow longer."""
    words: dict[str, None] = dict.fromkeys(_COMMON.split(" "))
    while len(words) < VOCABULARY:
        syllables = 1 + min(4, len(words) // 400)
        word = "".join(
            _ONSETS[rng.integers(len(_ONSETS))] + _VOWELS[rng.integers(len(_VOWELS))]
            for _ in range(syllables)
        )
        words[word + ("" if rng.random() < 0.5 else "ns"[rng.integers(2)])] = None
    return list(words)
