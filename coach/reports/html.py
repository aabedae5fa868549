"""A report as one HTML file: no script, nothing fetched, readable aloud and on paper."""

from __future__ import annotations

from html import escape

from coach.reports.model import Column, Report, Table, in_words
from coach.words import translate


def as_html(report: Report) -> bytes:
    """Return the page as bytes."""
    language = translate("coach", "en-GB")
    meaning = translate("coach", "What the figures mean")
    parts = [
        "<!doctype html>",
        f'<html lang="{language}"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{escape(report.title)}</title><style>{_STYLE}</style></head><body><main>",
        f"<h1>{escape(report.title)}</h1>",
        *(f"<p>{escape(line)}</p>" for line in report.about),
        '<dl class="figures">',
        *(
            f"<div><dt>{escape(each.title)}</dt><dd>{escape(in_words(each.value, each.unit))}</dd></div>"
            for each in report.figures
        ),
        "</dl>",
        *(_table(table) for table in report.tables),
        f"<h2>{escape(meaning)}</h2><dl>",
        *(f"<dt>{escape(title)}</dt><dd>{escape(means)}</dd>" for title, means in meanings(report)),
        "</dl></main></body></html>",
    ]
    return "\n".join(parts).encode()


def meanings(report: Report) -> tuple[tuple[str, str], ...]:
    """Return each figure of a report with what it means, once, in the order they come."""
    found = {(each.title, each.means): None for each in report.figures}
    for table in report.tables:
        found.update({(f"{table.title}: {c.title}", c.means): None for c in table.columns})
    return tuple(found)


def _table(table: Table) -> str:
    numbers = table.cells(table.chart) if table.chart else ()
    largest = max((cell for cell in numbers if isinstance(cell, int | float)), default=0)
    head = "".join(
        f'<th scope="col" class="{column.unit}" title="{escape(column.means, quote=True)}">'
        f"{escape(column.title)}</th>"
        for column in table.columns
    )
    body = "".join(f"<tr>{_row(table, row, largest)}</tr>" for row in table.rows)
    nothing = escape(translate("coach", "Nothing in these days."))
    empty = "" if table.rows else f"<p>{nothing}</p>"
    return (
        f"<h2>{escape(table.title)}</h2><table><thead><tr>{head}</tr></thead>"
        f"<tbody>{body}</tbody></table>{empty}"
    )


def _row(table: Table, row: tuple[object, ...], largest: float) -> str:
    cells = []
    for at, (column, cell) in enumerate(zip(table.columns, row, strict=True)):
        words = escape(in_words(cell, column.unit))  # type: ignore[arg-type]
        style = ""
        if column.key == table.chart and largest and isinstance(cell, int | float):
            style = f' style="--bar:{cell / largest * 100:.1f}%"'
        tag = 'th scope="row"' if at == 0 else "td"
        cells.append(f'<{tag} class="{_kind(column, bar=bool(style))}"{style}>{words}</{tag[:2]}>')
    return "".join(cells)


def _kind(column: Column, *, bar: bool) -> str:
    return f"{column.unit} bar" if bar else column.unit


_STYLE = """
:root{color-scheme:light dark;--ink:#1d2733;--quiet:#51606f;--line:#d4dce3;--bar-ink:#bcdcd8}
@media (prefers-color-scheme:dark){:root{--ink:#e8eef3;--quiet:#a9b6c2;--line:#3b4957;--bar-ink:#235c5a}}
body{font:16px/1.5 Inter,system-ui,sans-serif;color:var(--ink);margin:2rem}
main{max-width:72rem;margin:auto}
h1{font-size:1.75rem;margin:0 0 .5rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}
.figures{display:flex;flex-wrap:wrap;gap:.75rem 2rem;margin:1.5rem 0}
.figures dd{font-size:1.5rem;font-weight:600;margin:0}.figures dt,dd{color:var(--quiet)}
.figures dd{color:var(--ink)}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:.35rem .6rem;border-bottom:1px solid var(--line);text-align:right}
th.text,td.text{text-align:left}th{font-weight:600}
.bar{background:linear-gradient(to right,var(--bar-ink) var(--bar),transparent var(--bar))}
@media print{body{margin:0;font-size:10pt}tr{break-inside:avoid}thead{display:table-header-group}}
"""
