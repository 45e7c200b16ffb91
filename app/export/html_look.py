"""The style and the script of the web page. Constants: the page's policy holds their hashes."""

from __future__ import annotations

from typing import Final

from app.export.looks import COLOURS

_NAMES: Final = "".join(f".s{number}{{color:#{colour}}}" for number, colour in enumerate(COLOURS, 1))
_DARK: Final = "".join(
    f".s{number}{{color:#{colour}}}"
    for number, colour in enumerate(
        (
            *("6FB1F5", "E8957F", "5FBDB6", "E08FCB", "D9A441", "A996F2"),
            *("6CC28C", "F0809F", "86B4E8", "D79A6B", "C79BC0", "A5B1BA"),
        ),
        1,
    )
)

STYLE: Final = (
    ":root{color-scheme:light dark;--text:#1a1a1a;--muted:#5f6b73;--page:#fff;--mark:#ffe08a;--here:#f3f6fb}"
    "body{margin:0 auto;max-width:44rem;padding:0 1.25rem 4rem;background:var(--page);color:var(--text);"
    "font:1rem/1.55 system-ui,sans-serif}"
    "header{padding:1.5rem 0 .5rem}"
    ".player{position:sticky;top:0;background:var(--page);padding:.5rem 0;"
    "border-bottom:1px solid var(--here)}"
    "h1{font-size:1.5rem;line-height:1.25;margin:0 0 .25rem;overflow-wrap:anywhere}"
    ".about,.s0,.note,time{color:var(--muted)}.about{margin:0 0 .75rem;font-size:.875rem}"
    "[dir=rtl] .about{text-align:right}"
    "audio{display:block;width:100%}"
    "section{padding:.25rem .5rem;margin:0 -.5rem;border-radius:.5rem}"
    "section.here{background:var(--here)}"
    "p{margin:0;overflow-wrap:anywhere}.who{margin-top:.75rem}.note{font-style:italic;margin:.5rem 0}"
    "time{font-size:.8125rem}button{font:inherit;font-size:.8125rem;color:var(--muted);background:none;border:0;"
    "padding:.125rem .25rem;border-radius:.25rem;cursor:pointer}button:hover{text-decoration:underline}"
    ":focus-visible{outline:2px solid #186cce;outline-offset:2px}"
    "span.w{cursor:pointer}span.now{background:var(--mark);color:#1a1a1a;border-radius:.2em}"
    + _NAMES
    + "@media (prefers-color-scheme:dark){:root{--text:#e8eaed;--muted:#a0abb3;--page:#16191c;--mark:#ffd45e;"
    "--here:#20262c}" + _DARK + "}@media print{.player,button{display:none}section{break-inside:avoid-page}}"
)

# A paragraph's words become elements only while it is the one played or pointed at: a day's meeting has a
# hundred thousand. Text nodes alone are made, so no text can become markup.
SCRIPT: Final = """"use strict";
(() => {
  const audio = document.getElementById("audio");
  if (!audio) return;
  const parts = [...document.querySelectorAll("section[data-a]")];
  const begins = parts.map((part) => +part.dataset.a);
  let here = null, word = null;

  const words = (part) => {
    if (part.words || !part.dataset.w) return part.words || [];
    const line = part.querySelector(".text"), text = line.textContent;
    const steps = part.dataset.w.split(" "), made = [];
    line.textContent = "";
    let at = 0;
    steps.forEach((step, index) => {
      let next, time = step;
      if (step.includes(":")) {
        time = step.split(":")[1];
        next = index + 1 < steps.length ? +steps[index + 1].split(":")[0] : text.length;
      } else {
        const space = text.indexOf(" ", at);
        next = space < 0 || index + 1 === steps.length ? text.length : space + 1;
      }
      const span = document.createElement("span");
      span.className = "w";
      span.textContent = text.slice(at, next).trimEnd();
      span.at = (+part.dataset.a + +time) / 100;
      line.append(span, text.slice(at, next).slice(span.textContent.length));
      made.push(span);
      at = next;
    });
    return (part.words = made);
  };

  const last = (list, test) => {
    let low = 0, high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (test(list[middle])) low = middle + 1; else high = middle;
    }
    return low - 1;
  };

  const show = () => {
    const now = audio.currentTime;
    let part = parts[last(begins, (begin) => begin <= now * 100 + 1)] || null;
    if (part && now * 100 > +part.dataset.b + 200) part = null;
    if (part !== here) {
      if (here) here.classList.remove("here");
      here = part;
      if (here) {
        here.classList.add("here");
        const box = here.getBoundingClientRect();
        const top = audio.parentElement.offsetHeight;
        const hidden = box.top < top || box.bottom > innerHeight;
        if (!audio.paused && hidden) here.scrollIntoView({ block: "center" });
      }
    }
    const found = here ? words(here)[last(words(here), (item) => item.at <= now + 0.01)] : null;
    if (found !== word) {
      if (word) word.classList.remove("now");
      word = found || null;
      if (word) word.classList.add("now");
    }
    if (!audio.paused) requestAnimationFrame(show);
  };

  const play = (seconds) => { audio.currentTime = seconds; audio.play(); };
  audio.addEventListener("play", show);
  audio.addEventListener("seeked", show);
  document.addEventListener("pointerover", (event) => {
    const part = event.target.closest("section[data-w]");
    if (part) words(part);
  });
  document.addEventListener("click", (event) => {
    const part = event.target.closest("section[data-a]");
    if (!part || String(getSelection())) return;
    if (event.target.closest("button")) play(+part.dataset.a / 100);
    else if (event.target.className.startsWith("w")) play(event.target.at);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== " " || event.target.closest("button,audio")) return;
    event.preventDefault();
    if (audio.paused) audio.play(); else audio.pause();
  });
})();
"""
