"""A hundred and twenty names that a spreadsheet, a browser or a typesetter might run."""

from __future__ import annotations

_FORMULAS = (
    "=1+1", "+1+1", "-1+1", "@SUM(1,1)", "|calc", "%0A=1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\",\"y\")",
    "=IMPORTXML(\"http://x\",\"//a\")", "=WEBSERVICE(\"http://x\")", "=DDE(\"cmd\";\"/C calc\";\"x\")",
    "-2+3+cmd|' /C calc'!A0", "@import", "＝1+1", "＋1+1", "－1+1", "＠SUM(1)", "％1",
)  # fmt: skip
_LEADS = ("", " ", "\t", "\r", "\u00a0")
_MARKUP = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><a href=//x>y</a>", "&lt;b&gt;",
    "<iframe src=file:///etc/passwd>", "<svg onload=alert(1)>", "javascript:alert(1)", "</td></tr></table>",
    "#import \"x.typ\"", "#read(\"/etc/passwd\")", "$ sum_0^1 $", "*bold* _it_ `code`", "\\u{0} #panic()",
    "http://example.org", "mailto:a@b.c", "file:///etc/passwd", "\\\\host\\share", "a\"b\"c", "a'b''c", "a,b;c\td",
    "one\ntwo", "\u202egnp.exe", "Zoë\u0301", "名前", "اسم", "'=1+1", "''", "NULL", "0x41", "1e5",
)  # fmt: skip
HOSTILE = tuple(lead + formula for formula in _FORMULAS for lead in _LEADS) + _MARKUP
