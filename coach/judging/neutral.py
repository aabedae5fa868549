"""Words that sound like a fault, an act or an invitation, and are none of these.

A question about what somebody else said or gave; looking something up; a rule of the house told as it
is; what we should have done; what it is like for anybody; asking the customer for a thing. Each is told
by its form, and anything that accuses, belittles or acts beside it undoes that.
"""

from __future__ import annotations

import re
from typing import Final

from coach.judging.cues import ASKS_THEM, SOLVE
from coach.judging.dates import WEEKDAYS
from coach.judging.mentions import FIGURES
from coach.judging.words import sentences, word_list

_LEAD: Final = 6
"""Words that may stand before a question about somebody else."""
_LITTLE_ELSE: Final = 3
"""Words beside "bear with me" that leave it at that."""
_THIRD: Final = (
    r"(?:(?:he|she|they|it|(?:any|some|no)(?:body|one)(?: else)?|no one(?: else)?|any of (?:us|them)|"
    r"(?:the|my|our|that|this|another|a|one of (?:us|our|my)) (?:[\w']+ ){0,2}?[\w']+)\b)"
)
_BEGINS: Final = (
    r"(?:(?:^|(?<=[.,;:!?])) ?|(?<=\band )|(?<=\bso )|(?<=\bor )|(?<=\bok )|(?<=\bokay ))"
)
_TOWARDS_YOU: Final = (
    r"(?:(?:tell|told|gi[vf]e|given?|gave|show(?:n|ed)?|offer(?:ed)?|promise[d]?|ring|rung|rang|call(?:ed)?|"
    r"ask(?:ed)?|send|sent|bring|brought|hand(?:ed)?|text(?:ed)?|e-?mail(?:ed)?|message[d]?|write|written|wrote|"
    r"warn(?:ed)?|help(?:ed)?|answer(?:ed)?|leave|left|let|see|seen|meet|met|take|took|keep|kept)\b(?: (?:back|anything|something))?(?: to)? you\b"
    r"|(?:explain|say|said|mention|speak|spoke|spoken|talk|write|written|come|came|get|got|be|been)(?:ed)?\b(?: [\w'\"]+){0,3}? to you\b"
    r"|(?:explain|speak|get back|been (?:back )?in touch|be in touch) (?:it |that |this )?(?:to|with) you\b"
    r"|(?:say|said)\b(?= (?:anything|something|what|when|where|why|who|how|exactly|it was|that)|\W*$)"
    r"|(?:come|came|turn(?:ed)? up|show(?:ed)? up|been (?:back )?in touch|call(?:ed)? back|r[aiu]ng back|get back)\b"
    r"|(?:meant|supposed|due|going) to (?:call|ring|come|write|turn up|be there|be in touch|deliver)\b"
    r"|(?:leave|left|give|gave|given) (?:you )?(?:a|any|some|his|her|their) (?:card|note|slip|message|number|time|name|date|day|reason))"
)
_ABOUT_OTHERS: Final = re.compile(
    rf"\b(?:did|{_BEGINS}(?:has|have|had|was|were)|(?:what|when|where|which|who)(?: [\w']+){{0,2}}? (?:has|have|had|was|were))(?: that)? {_THIRD}(?: [\w']+){{0,2}}? {_TOWARDS_YOU}"
    rf"|\bwho (?:was it (?:that )?)?{_TOWARDS_YOU}"
    rf"|^\W*(?:so|and|then|but|ok|okay|right)\W+(?:{_THIRD})(?: (?!not\b|should)[\w']+){{0,6}}? {_TOWARDS_YOU}(?=[^.!]*\?)"
)
_REPROACHES: Final = re.compile(
    r"\b(?:why|how come|even|bother\w*|actually|really not|did(?:n'?t| not) you|do(?:n'?t| not) you|you(?:'d| had)? (?:should|could have|must have|ought|forg\w+|never|didn'?t|did not|just)|"
    r"did you|were you|was your|your own|fault|wrong)\b|"
    r"\b(?:ring|rang|rung|tell|told|call(?:ed)?|ask(?:ed)?|let|warn(?:ed)?|show(?:n|ed)?) (?:us|me)\b"
)

_RECORD: Final = (
    r"(?:orders?|bookings?|account|records?|file|case|details|notes?|reservation|policy|contract|bill|history|log|"
    r"messages?|e-?mails?|letter|slip|sheet|system|screen|diary|calendar|appointment|number|name|list|page|photos?|"
    r"parcel|delivery|claim|ticket|reference|invoice|address)"
)
_YOURS: Final = rf"(?:your|the|this|that|his|her) (?:[\w']+ ){{0,3}}?{_RECORD}\b"
_IT: Final = rf"(?:it|this|that|you|{_YOURS})"
_I: Final = (
    r"(?:let me|i'?ll|i will|i'?m|i am|i need to|i have to|while i|whilst i|i can)"
    r"(?: (?:just|quickly|now|first|only|still|go(?:ing to| and)?|have to))*"
)
_LOOKS: Final = re.compile(
    rf"\b{_I} (?:(?:pull|bring|look|call|get)(?:ting|ing)? (?:{_IT} up\b|up\b(?: {_IT})?)"
    rf"|look(?:ing)? (?:(?:at|through|over|back|here)\b(?: {_IT}| what)?|(?:for|in|into) (?:it|{_YOURS}))"
    rf"|(?:have|take|having|taking) a (?:quick |proper |good )?look\b(?: (?:at|in|through|for|what)(?: {_IT})?)?"
    rf"|(?:find|read|check|open)(?:ing)? (?:through )?(?:{_YOURS}|what|whether|if|where|when|who)|check(?:ing)? (?:that|this|it)(?: for you| now)?\s*(?:$|[.,!;]|for you|now)"
    rf"|see(?:ing)? (?:what|whether|if|where|who|{_YOURS})|get(?:ting)? (?:it|{_YOURS}) (?:up|open|here))"
    rf"|\bi(?:'?ve| have| can see)(?: got)? (?:all )?{_YOURS}(?: (?:right )?(?:up|open|here|on (?:my |the )?screen|to hand|now|in front of me))*"
)
_WAITS: Final = re.compile(
    r"\b(?:bear with me|(?:give me|bear with me|just|hold on|hang on|one|wait)(?: just)?(?: a| one| two| half a)? (?:sec(?:ond)?s?|min(?:ute)?s?|mo|moment))\b"
)
_ACTS: Final = re.compile(
    r"\b(?:i'?ll|i will|we'?ll|we will|i can|we can|you can|you could|you'?ll|let me|i could|shall (?:i|we)|i'?m (?:going to|gonna)|would you)\b(?! see\b)"
    rf"|\b(?:and|then|to|i'?m|i am|i'?ve|i have|we'?re|we'?ve|we have)\s+(?:\w+ ){{0,2}}?{SOLVE}\b"
)
_NAMED_RECORD: Final = re.compile(rf"\b{_YOURS}")

_RULE: Final = re.compile(
    r"\b(?:(?:this|that|it|these|those)(?:'s|'re|s| is| are) (?:the|our|just the|a) rules?|the rules? (?:is|are|says?|here)|(?:house|shop) rules?|by law|the law (?:is|says|asks)|"
    r"the (?:system|form|screen|till) (?:it )?(?:says?|asks?|wants?|needs?)|(?:we|the (?:shop|desk|house|office|club|kitchen)) (?:needs?|asks?|wants?|keeps?|close[sd]?)\b|"
    r"(?:has|have|had) to (?:be |sign|confirm|show|come with)|must (?:be |sign|confirm|show|come with))"
)
_ACCUSES: Final = re.compile(
    r"\byou(?:'ve|'d| have| had| should| could| must| ought| need| didn'?t| did| never| forgot\w*| left| broke| took| signed| agreed| were| weren'?t| knew| know| can'?t)\b|\byour (?:fault|mistake|own)\b|"
    r"\b(?:they|he|she|them|colleagues?|driver|courier|fitter|department|office's)\b|\bfault\b|\bif you\b|\bwhy\b|\?"
)
_OWED: Final = re.compile(
    r"\byou should(?: have|'ve) (?:had (?:a|an|the|some|one|it)|been (?:told|rung|called|asked|given|warned|shown|offered|sent|let|seen|helped|met))\b|\bwe should (?:be|have)\b|\bwe should'?ve\b"
)
_SOMEBODYS: Final = re.compile(
    r"\bby (?:the|him|her|them|your)\b|\b(?:they|he|she|them|driver|courier|supplier|bank|agency|council)\b|\bfault\b|n't you\b|\?"
)
_FEELS_WITH: Final = re.compile(
    r"\b(?:i'?d|i would|any(?:one|body)(?:'d| would)) (?:all )?(?:be|feel|have been) [\w']+ (?:too|as well)\b|\bit sounds (?:like|as if|as though) you(?:'re|'ve| are| have| were)?\b|"
    r"\b(?:that'?s|it'?s) (?:a )?(?:very |really |so |awfully |such a )*(?:long|lot|terrible|horrible|awful)\b(?: [\w']+){0,3}? to (?:wait|come|have|hear|find|lose|carry|read|go|sit|stand)\b"
)
_MAKES_LITTLE: Final = re.compile(
    r"\b(?:but|only|just|though|at least|anyway|still|move on|let's|calm|people|others)\b"
)
_NUMBER: Final = rf"(?:\d+|{'|'.join(FIGURES)}|ninety)"
_LASTED: Final = re.compile(
    rf"\b(?:{_NUMBER}[- ])+(?:more |whole |working )?(?:minutes?|mins?|hours?|days?|weeks?|months?|years?|nights?)\b"
)
_AHEAD: Final = re.compile(
    rf"\b(?:will|'?ll|can|can'?t|cannot|cant|may|might|if|by|before|until|till|takes?|know|promise|ready|due|expect|should|going|won'?t|would|could|"
    rf"comes?|goes|gets|within|in {_NUMBER}|at (?:most|least)|not sure|maybe|perhaps|about|around|roughly|up to|tomorrow|tonight|today|noon|{'|'.join(WEEKDAYS)})\b"
)
_A_THING: Final = re.compile(
    r"\byou (?:please |just |maybe |perhaps |quickly )*(?:send|bring|text|e-?mail|forward|hold|wait|read|spell|sign|put|take|give (?:me|us) (?:the|your|a|two|one|\d)|"
    r"check|try|post|fill|press|turn|open|close|stay|come|ring|call)\b"
)


def asks_about_others(words: str) -> bool:
    """Whether words only ask what somebody else told, gave or did for the customer."""
    found = _ABOUT_OTHERS.search(words)
    if found is None or _REPROACHES.search(words):
        return False
    before = words[: found.start()]
    return len(word_list(before)) <= _LEAD and "you" not in word_list(before)


def only_looks_up(words: str) -> bool:
    """Whether the only act in the words is to look at what is written down."""
    rest, looks = _LOOKS.subn(" ", words)
    rest, waits = _WAITS.subn(" ", rest)
    if "?" in rest or _ACTS.search(_NAMED_RECORD.sub(" ", rest)):
        return False
    return looks > 0 or (waits > 0 and len(word_list(rest)) <= _LITTLE_ELSE)


def tells_a_rule(words: str) -> bool:
    """Whether words tell a rule as it is, and hold it against nobody."""
    return _RULE.search(words) is not None and not _ACCUSES.search(words)


def says_what_was_owed(words: str) -> bool:
    """Whether words say what we should have done for the customer, and put it on nobody."""
    return _OWED.search(words) is not None and not _SOMEBODYS.search(words)


def feels_with_them(words: str) -> bool:
    """Whether words say what such a thing is like for anybody, and make nothing little."""
    return _FEELS_WITH.search(words) is not None and not _MAKES_LITTLE.search(words)


def gives_back_their_time(words: str, customer: str) -> bool:
    """Whether the only times in the words are how long it was, as the customer told it."""
    lasted = [match.group() for match in _LASTED.finditer(words)]
    told = set(re.findall(r"\w+", customer))
    theirs = all(set(re.findall(rf"{_NUMBER}\b", each)) <= told for each in lasted)
    return bool(lasted) and theirs and not _AHEAD.search(words)


def asks_for_a_thing(words: str) -> bool:
    """Whether the last thing said asks the customer to do or send something, and not to tell."""
    last = sentences(words)[-1:]
    return bool(last) and bool(ASKS_THEM.search(last[0].text) and _A_THING.search(last[0].text))
