"""A template to begin with: it shows a meeting, and at its end lists every field there is."""

from __future__ import annotations

import io
from functools import cache

from app.export.templates.fields import FIELDS
from app.translation import tr


@cache
def example() -> bytes:
    """A Word document with marks; open it in Word, change it, and choose it as a template."""
    from docx import Document
    from docx.shared import Pt

    document = Document()
    document.styles["Normal"].font.size = Pt(11)
    document.add_heading("{{ title }}", 0)
    document.add_paragraph("{{ date }} {{ time }} · {{ length }}")
    document.add_heading(tr("Who spoke"), 1)
    table = document.add_table(rows=4, cols=3)
    table.style = "Light List"
    for cell, text in zip(table.rows[0].cells, (tr("Name"), tr("Time"), tr("Share")), strict=True):
        cell.text = text
    table.rows[1].cells[0].text = "{%tr for speaker in speakers %}"
    marks = ("{{ speaker.name }}", "{{ speaker.talk }}", "{{ speaker.share }} %")
    for cell, text in zip(table.rows[2].cells, marks, strict=True):
        cell.text = text
    table.rows[3].cells[0].text = "{%tr endfor %}"
    document.add_paragraph("{%p if notes %}")
    document.add_heading(tr("Notes"), 1)
    document.add_paragraph("{%p for note in notes %}")
    document.add_paragraph("{{ note.time }}  {{ note.text }}", "List Bullet")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endif %}")
    document.add_heading(tr("What was said"), 1)
    document.add_paragraph("{%p for paragraph in paragraphs %}")
    document.add_paragraph("{%p if paragraph.new and paragraph.name %}")
    who = document.add_paragraph()
    who.paragraph_format.keep_with_next = True
    who.add_run("{{ paragraph.name }}").bold = True
    who.add_run("  {{ paragraph.time }}")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{{ paragraph.text }}")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph(
        "{#p " + tr("What follows explains the fields and is left out of exports.") + " #}"
    )
    document.add_paragraph("{%p if false %}")
    document.add_heading(tr("Fields"), 1)
    for name, meaning in FIELDS:
        line = document.add_paragraph()
        line.add_run(name).font.name = "Courier New"
        line.add_run(f"  {tr(meaning)}")
    document.add_paragraph("{%p endif %}")
    properties = document.core_properties
    properties.title, properties.author, properties.comments = "{{ title }}", "", ""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()
