"""Closed forms: ways of saying a thing that hardly mean anything else, a list a label.

Patterns meet a reading of ``coach.judging.words``: small letters, straight quotes. Apostrophes are
optional throughout, because recognisers and thumbs leave them out. Each has the confidence with
which its words, not negated and not quoted, carry the label.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple


class Cue(NamedTuple):
    """A pattern and how sure its words make us."""

    pattern: re.Pattern[str]
    confidence: float


_WILL = (
    r"(?:i'?ll|i will|i am going to|i'?m (?:going to|gonna)|i shall|we'?ll|we will|we'?re going to|"
    r"let me|i can|we can|i could|we could|i'?d like to|i have|i'?ve|i'?m|we'?re|i am)"
)
_MINE = r"(?:i'?ll|i will|i am going to|i'?m (?:going to|gonna)|i shall|we'?ll|we will|let me|i promise(?: i'?ll| to)?)"
_DEGREE = r"(?:(?:so|very|really|truly|deeply|terribly|genuinely|just|quite|absolutely|completely|totally|fully|do|certainly|can|only|well|honestly) )*"
_FEELING = (
    r"(?:angry|anger|furious|fuming|livid|cross|mad|annoyed|annoying|upset|upsetting|frustrat\w+|worr\w+|anxious|"
    r"scared|frighten\w+|afraid|embarrass\w+|humiliat\w+|hurt(?:ful|ing)?|let down|disappoint\w+|"
    r"alone|lonely|exhaust\w+|tired|worn out|fed up|sick of|ignored|forgotten|stupid|foolish|"
    r"a fool|silly|ashamed|betrayed|cheated|conned|ripped off|robbed|insulted|stressed|stressful|shock\w*|panic\w*|"
    r"helpless|powerless|desperate|awful|horrible|horrid|dreadful|rotten|miserable|gutted|heartbroken|devastat\w+|"
    r"unfair|unsettl\w+|overwhelm\w+|abandoned|stranded|trapped|stuck|sad|small|invisible|brushed off|"
    r"passed around|messed about|mucked about|taken for granted|in the dark|wound up|had enough|at the end of your rope|"
    r"infuriat\w+|madden\w+|nerve-?wracking|sickening|terrifying|draining|hard|rough|tough|grim|distress\w*|galling)"
)
SOLVE: Final = (
    r"(?:refund(?:ed|ing)?|replac\w+|swap\w*|exchang\w+|send(?:ing)?|sent|post(?:ing|ed)?|book(?:ing|ed)?|"
    r"order(?:ing|ed)?|fix(?:ing|ed)?|repair\w*|mend\w*|credit\w*|cancel\w*|chang(?:e|ing|ed)|mov(?:e|ing|ed)|"
    r"fetch\w*|collect\w*|bring(?:ing)?|deliver\w*|reset\w*|re-?issue\w*|transfer the|put(?:ting)?|take(?:n)? (?:it |that |the )?|"
    r"taking|knock\w*|waiv\w+|write|writing|correct\w*|remov\w+|restor\w+|reopen\w*|switch\w*|upgrad\w+|"
    r"give you|giving you|get you|getting you|find you|offer you|pay(?:ing)?|lend\w*|redo(?:ing)?|re-?do\w*|come (?:out|round|over)|drop\w*|arrang\w+)"
)
_CONTACT = r"(?:ring|call|phone|text|message|email|e-mail|write to|write|get back to|come back to|update|drop|let|tell|speak to|be in touch|follow up|check in|report back)"
TIME: Final = (
    r"(?:\b(?:by|before|at|until|till|within|after|around|about|in)\s+(?:the end of\s+)?(?:noon|midday|lunch\w*|midnight|"
    r"close|closing|five|six|seven|eight|nine|ten|eleven|twelve|one|two|three|four|half|quarter|a |an |the (?:hour|day|morning|afternoon|week)|"
    r"\d{1,2}(?::\d\d)?|tonight|tomorrow|this|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|"
    r"\b(?:tonight|tomorrow|today|this (?:morning|afternoon|evening|week)|next week|"
    r"(?:on |by )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|"
    r"(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: or \w+| to \w+)? (?:working |business )?(?:minutes?|hours?|days?|weeks?))\b)"
)
_BOSS = r"(?:manager|supervisor|boss|team lead\w*|head of \w+|duty manager|owner|someone (?:more )?senior|higher up|superior)"
_ELSEWHERE = r"(?:complaints|head office|customer (?:service|services|care|relations)|another department|the other department|our \w+ (?:team|department)|the \w+ (?:team|department)|billing|accounts)"


def _cues(confidence: float, *patterns: str) -> tuple[Cue, ...]:
    return tuple(Cue(re.compile(pattern), confidence) for pattern in patterns)


CUES: Final[dict[str, tuple[Cue, ...]]] = {
    "calm_down": _cues(
        0.97,
        r"\bcalm (?:yourself |it )?down\b",
        r"\b(?:stay|keep|remain|try to be|be|get) calm\b(?! with)",
        r"(?:^|[.!,?] *|\bplease |\bjust |\bto )relax\b",
        r"\bchill(?: out)?\b(?! the)",
        r"\b(?:lower|keep) your voice\b|\bkeep (?:it|your voice) down\b|\bmind your tone\b|\bwatch your tone\b|\btone it down\b|\bsimmer down\b|\bsettle down\b|\bcool (?:it|off|down)\b",
        r"\bno (?:need|reason) (?:to|for)(?: be| get| all)? ?(?:the |this )?(?:shout\w*|yell\w*|rais\w+|upset|angry|emotional|worked up|rude\w*|hysteri\w+|aggressive|that tone)",
        r"\b(?:stop|quit) (?:shouting|yelling|screaming|panicking|crying|getting (?:so )?(?:upset|angry|worked up))\b",
        r"\bdon'?t (?:get|be) (?:so |all |too )?(?:upset|angry|emotional|worked up|excited|hysterical|cross|mad|like that)\b",
        r"\b(?:take|have) (?:a|some) (?:deep )?breaths?\b(?! (?:my|our)self)",
    ),
    "policy_robot": _cues(
        0.88,
        r"\b(?:company|store|shop|our|the|against|per|under|current|standard) (?:[\w']+ )?(?:policy|policies)\b",
        r"\bterms (?:and|&) conditions\b|\bt&cs\b|\bour terms\b|\bsmall print\b",
        r"\bas per (?:our|the)\b|\bin accordance with\b|\bin line with our\b",
        r"\b(?:the )?(?:system|computer|software|screen) (?:won'?t|doesn'?t|does not|will not|says|can'?t|isn'?t|only|requires|shows)\b",
        r"\b(?:rules are|that'?s the) (?:the )?(?:rules?|procedure|policy|process)\b|\brules are rules\b",
        r"\b(?:standard|correct|proper|normal|set|our|the) (?:operating )?procedures?\b",
        r"\b(?:regulations?|clause|section|paragraph) (?:state|say|require|\d)",
        r"\bi'?m (?:only )?(?:required|obliged|not authori[sz]ed|not permitted|not allowed)\b",
        r"\byour (?:case|complaint|query|feedback|ticket) has been (?:logged|noted|recorded|registered)\b",
        r"\b(?:you (?:need|have) to|please) (?:fill (?:in|out)|complete|submit) (?:the|our|a|this) (?:[\w']+ )?form\b",
    ),
    "over_promising": _cues(
        0.86,
        r"\bguarantee(?:d|s)?\b",
        r"\b(?:definitely|certainly|absolutely|without (?:a )?(?:fail|doubt)|100 ?%|hundred per ?cent) (?:be |get |have |arrive |come |happen |sort|fix|refund)",
        r"\bwill (?:definitely|certainly|absolutely|a hundred per ?cent)\b|\b(?:it|that|this|they|he|she|you)'?ll (?:definitely|certainly|absolutely)\b",
        r"\bi (?:can )?(?:promise|swear|assure) (?:you )?(?:that )?(?:it|this|that|you|they|he|she|we|everything|nothing|your)\b(?! (?:are not|aren'?t))",
        r"\b(?:it|this|that) (?:will|would|'ll) never (?:ever )?happen (?:to you )?again\b|\bwon'?t (?:ever )?happen (?:to you )?again\b",
        r"\bwhatever (?:you want|it takes|it costs|it comes to|you ask|you like)\b|\banything you (?:want|like|ask)\b",
        r"\bevery (?:last )?penny\b|\bno matter what\b|\byou have my word\b|\b(?:everything|all of it) (?:will be|is going to be) (?:fine|perfect|sorted|paid)\b",
    ),
    "sarcasm": _cues(
        0.55,
        r"\b(?:oh|well|wow|yeah|yes|sure|ah),? (?:how (?:terrible|awful|tragic|dreadful)|what a (?:tragedy|disaster|shame|nightmare)|poor you|lucky (?:you|me)|brilliant|bravo|congratulations|of course you (?:are|do|did|have))\b",
        r"\bmy heart bleeds\b|\bcry me a river\b|\bworld'?s smallest violin\b|\bbecause i personally\b|\bsilly me\b|\bclearly i\b.*\b(?:magic|wizard|psychic)\b|\bcrystal ball\b|\bmagic wand\b",
        r"\baren'?t (?:you|we) (?:a |the )?(?:lucky|clever|special|delight|ray|charmer)\b",
        r"\bgive (?:you|yourself|them) a medal\b|\bboo hoo\b|\bhow will you (?:ever )?(?:cope|survive)\b|\bstop the press\b",
    ),
    "personal_attack": _cues(
        0.9,
        r"\byou(?:'re| are)? (?:an? )?(?:[\w']+ )?(?:idiot|moron|stupid|liar|lying|childish|ridiculous|pathetic|rude|crazy|mad person|insane|thick|nuts|hysterical|unreasonable|impossible|a joke|clown|fool|difficult|awkward|aggressive|delusional|selfish|nasty)\b(?! to (?:be|feel|expect))",
        r"\b(?:shut up|shut it|get lost|piss off|sod off|go away|f[u*]ck|get a life|grow up|drop dead|screw you|bugger off|on your bike)\b",
        r"\byou people\b|\bpeople like you\b|\byour (?:sort|kind|type)\b|\bwhat'?s wrong with you\b|\bare you (?:deaf|stupid|thick|blind|drunk|serious|for real|mental)\b|\bcan'?t you (?:even )?read\b",
        r"\b(?:i'?ll|i will|we'?ll|i'?m going to|or i'?ll) (?:have you|get you|throw you|call (?:the )?(?:police|security)|bar you|ban you|make sure you)\b|\byou'?ll (?:be (?:barred|banned|thrown)|regret|be sorry)\b",
        r"\bdon'?t be (?:so )?(?:stupid|silly|ridiculous|childish|daft|pathetic|dramatic|rude)\b|\bstop being (?:so )?\w+\b|\bacting like a (?:child|baby|toddler)\b",
        r"\b(?:idiot|moron|imbecile|cretin|dickhead|arsehole|bastard|bitch|cow|twat|wanker|loser)\b",
    ),
    "dismissive": _cues(
        0.78,
        r"\b(?:it'?s|that'?s|its|thats|this is|it was) (?:really |honestly )?(?:only|just|hardly|barely|not (?:really )?(?:that|such)(?: a)?|nothing)\b(?! (?:fair|right|true|that|the (?:start|beginning)|as bad|good enough|acceptable))",
        r"\bnot the end of the world\b|\bno big deal\b|\bnot (?:that|so|such) (?:a )?(?:bad|big|serious)\b|\bworse things happen\b|\bthese things happen\b|\bthings happen\b|\bit happens\b|\bmistakes happen\b",
        r"\bat least (?:you|it|he|she|they|nobody|no one|we|that|there)\b",
        r"\b(?:look|looking) on the bright side\b|\bcheer up\b|\bnever mind\b|\bforget (?:about )?it\b|\bget over it\b|\bmove on\b|\bmoving on\b|\blet it go\b|\bdon'?t worry about it\b|\bnot to worry\b|\bno harm done\b|\ball'?s well\b",
        r"\byou'?re (?:over-?reacting|making (?:a )?(?:fuss|mountain|too much)|being (?:over)?dramatic|just (?:tired|stressed|upset|emotional|hungry))\b|\bfuss about nothing\b|\bbit dramatic\b|\bmountain out of\b",
        r"\b(?:nobody|no one) else (?:has |is |ever )?(?:complain\w*|had|minds?|noticed)\b|\bnot my (?:problem|department|job|fault)\b|\bnothing (?:to do with|i can do)\b|\bwhat do you (?:want|expect) me to do\b|\bso what\b|\bwho cares\b|\bwhatever\b(?! (?:you|it|time|works|suits|happens|the|is|i|we|they|he|she|comes))",
        r"\b(?:other|bigger|more important|real) (?:customers?|people|problems?) (?:to|waiting|are|have|in)\b|\blots of people\b|\bothers have it worse\b|\byou'?ll (?:live|survive|get over|laugh about)\b|\bit could be worse\b|\bcould have been worse\b",
    ),
    "defensive": _cues(
        0.74,
        r"\bto be (?:perfectly |quite |completely )?(?:fair|honest)\b[^.?!]*\b(?:we|i|our|my|us)\b",
        r"(?:\bnot|n'?t)\s+(?:really |quite |actually |entirely |exactly |strictly )*(?:my|our) (?:own )?(?:fault|doing|problem|mistake|error|decision)\b|\bwasn'?t (?:me|us|my|our)\b|\bnothing to do with (?:me|us)\b",
        r"\b(?:we|i)(?:'re| are|'m| am|'ve| have| were| was| had|'d)? (?:only |just |always |already |really |all |been |being |so |very |extremely |rushed |)*(?:short[- ]?(?:staffed|handed)|understaffed|swamped|rushed off|flat out|run off|busy|doing (?:my|our|the) best|did (?:my|our) best|tried (?:my|our) best|did everything|do our best|do my best)\b",
        r"\b(?:i|we) (?:just|only) (?:work|answer|started|do|sell|follow|clean|take)\b|\bi wasn'?t (?:here|there|on|even)\b|\bi'?ve only (?:just|been)\b|\bi don'?t (?:make|set) the\b",
        r"\b(?:because of|due to|down to|owing to|blame) (?:the )?(?:[\w']+ )?(?:weather|traffic|snow|strike|bank holiday|staff\w*|supplier\w*|demand|volume|holidays?|roadworks|shortage\w*|covid)\b",
        r"\bwe (?:get|have|had|receive) (?:[\w']+ )?(?:hundreds|thousands|dozens|lots|loads|so many|no (?:other )?complaints|never had)\b|\b(?:usually|normally|always) (?:very )?(?:reliable|excellent|good|on time)\b",
        r"\b(?:you have to|you must|please|try to) understand (?:that )?(?:we|i|our|my|how busy|it'?s)\b",
    ),
    "blaming": _cues(
        0.8,
        r"\byou (?:should|ought to|could|might) (?:of |have |'ve )?(?:really )?(?:have |'ve |of )?(?:been(?! (?:told|rung|called|asked|given|warned|shown|offered|sent|able|let|seen|helped|met))|read|rang|rung|called|checked|told|said|asked|booked|kept|come|looked|noticed|known|thought|ordered|listened|made sure|let us)\b|\byou should'?ve\b|\byou shouldn'?t (?:of|have)\b",
        r"\b(?:did|didn'?t) you (?:not )?(?:even )?(?:read|check|think|bother|look|see the|get the email|follow)\b|\bwhy (?:didn'?t|did|don'?t|haven'?t|hadn'?t) you\b",
        r"\b(?:that'?s|it'?s|it was|that was|this is|thats|its) (?:actually |really )?(?:your|the (?:courier|driver|carrier|bank|supplier|manufacturer|other|warehouse|kitchen|lab|airline|council|previous|agency)(?:'s|s)?|her|his|their) (?:own )?(?:fault|mistake|responsibility|problem|error|doing)\b",
        r"\bif you(?:'d| had) (?:only |just )?(?:\w+)\b[^.?!]*\b(?:would|wouldn'?t|could|we'?d)\b",
        r"\byou (?:didn'?t|did not|never|forgot to|failed to|neglected to) (?:[\w']+ )?(?:tell|say|read|check|mention|ring|call|give|fill|confirm|turn|bring|let|book|tick|sign|follow|put|keep|reply)\w*\b",
        r"\b(?:blame|it'?s down to|take it up with) (?:the|your) (?:courier|driver|carrier|bank|supplier|manufacturer|warehouse|kitchen|lab|airline|council|agency|other)\b|\b(?:the|that'?s the) (?:courier|driver|warehouse|kitchen|carrier|night shift|day shift|other (?:team|shift|branch|department)) (?:messed|mucked|screwed|got it wrong|never|didn'?t|always|must have)\b",
        r"\byou must have\b[^.?!]*\b(?:wrong|dropped|missed|misread|entered|typed|pressed|left|forgotten|misunderstood|misheard)\b",
    ),
    "interrupting": _cues(
        0.85,
        r"\b(?:let me|i'?ll|i(?:'m going)? (?:have )?to|i'?m gonna) (?:just )?(?:stop you|cut you|cut in|jump in|interrupt|butt in)\b|\bstop you there\b|\bstop right there\b",
        r"\bget to the point\b|\bcut to the chase\b|\bcut (?:it|the story|a long story) short\b|\bin a nutshell\b|\bthe short version\b|\bget on with it\b|\bwhat'?s your point\b|\bwhat is your point\b",
        r"\b(?:hang on|hold on|wait|wait a (?:minute|second|sec)|one (?:moment|second|sec)|okay|ok|yes|yeah|right)[ ,.]+(?:hang on|hold on|wait|yes|yeah|okay|ok|right|before you (?:go on|carry on|continue))\b[^.?!]*\b(?:but|what|before you|just|i need|did|was|is)\b",
        r"\bbefore you (?:go on|carry on|continue|finish|say any more)\b|\byes,? yes\b|\byeah,? yeah,?\b|\bi haven'?t got (?:all day|time)\b|\bcan you (?:hurry|be quick|keep it short)\b",
    ),
    "own_story": _cues(
        0.8,
        r"\b(?:same|something similar|exact same|the very same|similar)(?: \w+)? happened to (?:me|my|us)\b|\bhappened to me\b|\bi(?:'ve| have) been (?:there|through)\b|\bi had (?:the same|a similar|one|this|exactly)\b",
        r"\bwhen (?:i|my|we) (?:was|were|had|got|moved|bought|went|lost|first|\w+ed)\b[^.?!]*\b(?:i|my|me)\b",
        r"\bmy (?:own )?(?:mum|mother|dad|father|wife|husband|partner|sister|brother|son|daughter|kids?|gran|nan|uncle|aunt|cousin|mate|friend|neighbou?r|dog|cat|ex|boyfriend|girlfriend|in-?laws?)(?:'s)? (?:had|has|was|is|went|did|does|got|gets|once|said|says|would|lost|always|just|waited|bought)\b",
        r"\byou think (?:you'?ve|you have|that'?s|your)\b[^.?!]*\b(?:i'?ve|my|me|i|mine)\b|\bi'?ve had (?:a|the|such) (?:[\w']+ )?(?:day|week|morning|night|shift|time)\b|\b(?:last|the other) (?:year|week|month|summer|day) i\b",
    ),
    "empty_empathy": _cues(
        0.72,
        rf"\bi {_DEGREE}(?:understand|hear you|hear what you'?re saying|see|get it|get that|appreciate (?:that|this|how|your frustration|your concern)|empathi[sz]e|sympathi[sz]e|feel your pain|feel for you|know how you feel|know how (?:frustrating|hard|difficult))\b",
        r"\bi (?:can|could) (?:only |completely |totally |fully |really |well |just )?(?:imagine|understand|appreciate|see) (?:how|that|your|what|why)\b|\bi understand (?:how|your|that you|why|the)\b",
        r"\b(?:that|this|it) must be (?:very |so |really |extremely |incredibly )?(?:frustrating|difficult|hard|upsetting|annoying|stressful|tough|awful)\b",
        r"\byour (?:feelings|frustration|concerns?) (?:are|is) (?:completely |totally |very )?(?:valid|understandable|noted|important|understood)\b|\bwe value (?:you|your)\b|\byou are (?:a )?(?:valued|important)\b",
    ),
    "acknowledge_feeling": _cues(
        0.7,
        r"\b(?:no|small|little) wonder\b|\bnot surprised (?:you|that you)\b|\bi don'?t blame you\b|\bwho wouldn'?t\b|\b(?:any(?:one|body)|i|we)(?:'d| would)(?: all)? (?:be|feel|have been) (?:[\w']+ )?"
        + _FEELING
        + r"\b",
        r"\byou(?:'ve| have|'d| had)? (?:got )?every (?:right|reason)\b|\b(?:quite|perfectly|only|totally) (?:right|natural|fair|understandable|reasonable) (?:to|that|you)\b|\byou(?:'re| are) right to be "
        + _FEELING,
        r"\b(?:of course|naturally|course) (?:you(?:'re| are|'d| would| were| feel| want)|that|it)(?: \w+)? (?:[\w']+ )?"
        + _FEELING,
        r"\bthat(?:'s| is| was|s)? (?:[\w']+ )?(?:a |an )?(?:really |very |pretty |just |so |such a |bloody |truly )*"
        + _FEELING
        + r"\b(?! (?:on|to) (?:say|tell|know))",
        r"\b(?:shouldn'?t|should not|should never) have (?:had to|happened|been)\b|\bnobody should (?:have to|be)\b|\bno one should (?:have to|be)\b|\b(?:that'?s|it'?s) not (?:a small thing|nothing|ok(?:ay)?|good enough|right|acceptable|fair)\b",
        r"\bi can (?:hear|see|tell) (?:how|that|you(?:'re| are)|why|this)\b[^.?!]*" + _FEELING,
        r"\bwould (?:drive|make|get|upset|annoy|wind|scare|turn) (?:any(?:one|body)(?:'s)?|me)\b|\bthat'?d (?:[\w']+ )?(?:any(?:one|body)|me)\b",
    ),
    "feeling_guess": _cues(
        0.72,
        r"\b(?:it |that |this |you |which )?(?:sounds?|sounded|seems?|looks?|feels?) (?:to me )?(?:like|as if|as though|that|pretty|really|very|quite|so|a bit|rather|it|you|utterly|absolutely)?\s?(?:[\w']+ ){0,8}?"
        + _FEELING
        + r"\b",
        r"\byou must (?:have |be |feel |'ve |of )+(?:[\w']+ ){0,4}?"
        + _FEELING
        + r"\b|\bthat must (?:have|be|feel|of|'ve)\b(?:\W+\w+){0,8}?\W+"
        + _FEELING,
        r"\b(?:i'?d|i would|i'?m|i am|can i|my|i) (?:guess(?:ing)?|imagine|wonder(?:ing)?|suspect|suppose|bet|sense|get the (?:feeling|sense))\b",
        r"\b(?:are|were|did) you (?:[\w']+ ){0,3}?(?:feel(?:ing)? )?"
        + _FEELING
        + r"\b[^.!]*\?|\b(?:maybe|perhaps|probably) (?:you(?:'re| are| were| felt| feel)|it)\b(?:\W+\w+){0,6}?\W+"
        + _FEELING,
    ),
    "check_acceptance": _cues(
        0.82,
        r"\b(?:have|did|do|am|'ve) i (?:got|get|have|heard?|understood|understand|missed|got it|got that|reading|near)\b[^.!]*\b(?:right|wrong|correctly|correct|that|it|anything|properly|close|nearer?|understood)\b",
        r"\b(?:is|was|does|would|could|will|are|isn'?t|wouldn'?t) (?:that|this|it|these|those|either|any of (?:that|those)|one of those|thursday|monday|tuesday|wednesday|friday|tomorrow|tonight)(?: \w+)? (?:how|right|it|fair|about|help|work|suit|do|okay|ok|what|alright|all right|sound|be (?:any|better|ok|okay|alright|of|enough|fair|good|too|all)|any (?:good|use|help|better)|nearer|closer|enough|acceptable|the (?:main|worst|right)|good|better|for you)\b",
        r"\bhow (?:does|would|is|do) (?:that|this|it|those) (?:sound|sit|feel|seem|suit|work|land|look)\b|\bwhat do you think\b|\bwould you (?:be happy|be ok(?:ay)?|be all right|like (?:me|that|us)|prefer|rather|want (?:me|that|us)|mind)\b|\bare you (?:happy|ok(?:ay)?|all right|alright|comfortable) with\b",
        r"\b(?:correct|tell|stop|put) me (?:if|right|straight|where)\b|\bor (?:have|did|am) i\b|\bor (?:not|no|is it|is that|was it)\b ?\?|\bis that (?:it|right|fair|so)\b|\b(?:right|yes|yeah|correct|fair) ?\?$|\bdoes that (?:cover|miss|sound|help|work|make|suit|seem)\b",
    ),
    "check_satisfaction": _cues(
        0.72,
        r"\b(?:is|was) there any(?:thing|one)? ?(?:else|more|left|still|other|about|you|we|i)\b|\banything (?:else|more|left|still|we (?:could|should)|i (?:could|should|missed|have)|you'?d)\b[^.!]*\??",
        r"\bwhat (?:could|should|might|would) (?:we|i) (?:have|'ve|of|do)\b[^.!]*\b(?:better|differently|different|done|easier)\b|\bhow (?:did|have|do) (?:we|i) do(?:ne)?\b|\bwhat would have (?:made|helped)\b",
        r"\b(?:does|is|has) (?:that|this|everything|it) (?:leave|left|settle|settled|sort|sorted|cover|all|now)\b[^.!]*\?|\bare you (?:happy|satisfied|all right|okay) (?:with (?:how|the way|what)|now|to leave)\b|\bbefore (?:you|we|i) (?:go|hang up|finish|let you)\b[^.!]*\?|\bhow (?:are|do) you (?:feel|feeling) (?:about (?:it|that|this|how)|now)\b",
    ),
    "thanks_for_raising": _cues(
        0.78,
        r"\b(?:thanks?|thank you|thankyou|grateful|appreciate it|cheers)\b[^.!?]{0,30}\b(?:for )?(?:telling|letting|raising|bringing|flagging|pointing|saying|reporting|coming to (?:me|us) (?:with|about)|speaking up|ringing (?:about|to tell|us about|with)|calling (?:about|to tell)|writing (?:about|to tell)|spotting|sharing|being (?:straight|honest|frank))\b",
        r"\b(?:i'?m |we'?re |really |so )?(?:glad|pleased|good(?: thing)?) (?:that )?you (?:told|said|rang|called|came|mentioned|raised|brought|let|wrote|spoke|flagged|pointed|spotted)\b|\b(?:we|i)(?:'d| would) never have known\b|\byou(?:'ve| have) done us a favou?r\b",
    ),
    "open_question": _cues(
        0.76,
        r"(?:^|[.!?,;:]\s*|\b(?:so|and|but|um|right|okay|well|or|please|first|then|dear|love|sir|madam|just)\s+)(?:what|how|which|where|who)(?:'s|s)? (?:happened|happens|was|were|did|do|does|is|are|has|have|would|could|should|can|made|went|else|part|bit|matters|part of|sort|kind|worries|about|came|been|it)\b[^.!]*\?",
        r"\b(?:tell|talk|walk|take|run) me (?:[\w']+ )?(?:what|how|about|through|more|the|all|everything|where|your|from)\b|\bgo on\b|\bcarry on\b|\bi'?m listening\b|\bi'?d like to hear\b|\bi want to (?:hear|understand|know)\b|\bkeep going\b|\bfrom the (?:start|beginning|top)\b|\btell me\b",
        r"^(?:so |and |okay |right |um |uh )*(?:what|how)(?:'s|s)? (?:happened|happens|was|were|did|do|would|is|are|has|have|else|made|went|can)\b",
        r"\b(?:what|which|how) (?:[\w']+ ){0,3}(?:would|do|did) you\b",
    ),
    "find_agreement": _cues(
        0.72,
        r"\byou(?:'re| are|r|re| were) (?:[\w']+ )?(?:right|correct|spot on|not wrong)\b(?! (?:there|here|now|about everything|on everything))|\bfair (?:point|enough|comment|do)\b|\bthat'?s (?:a )?(?:true|fair|good point|right)\b(?! of)|\byou(?:'ve| have) (?:a|got a) (?:fair |good |very good |valid )?point\b|\byou(?:'ve| have|'d| had) every right\b",
        r"\bi (?:do |completely |totally |quite |certainly )?agree\b(?! (?:to|that you (?:should|ought)))|\bwe both want\b|\b(?:that'?s|it'?s) what (?:i|we) want too\b|\bi want (?:that|the same|it) (?:too|as well|as much as)\b|\bwe(?:'re| are) (?:both )?(?:on the same side|after the same)\b|\bsame as you\b",
        r"\b(?:noon|that|it|this|\w+) (?:was|is) what (?:we|you|i) (?:said|agreed|booked|asked|promised|paid|told|were)\b|\bit(?:'s| is) true\b|\btrue enough\b|\bcan'?t argue with that\b|\bno (?:argument|arguing)\b",
    ),
    "ownership": _cues(
        0.76,
        r"\b(?:that|this|it)(?:'s| is| was|s)? (?:is |was )?(?:entirely |all |completely |down to )?(?:on )?(?:us|me|our|my|ours|mine)\b(?! (?:policy|job|department|terms|decision|turn|record|manager|name|problem|fault of))",
        r"\b(?:our|my) (?:own )?(?:fault|mistake|error|doing|responsibility|mess|slip|job to)\b|\b(?:we|i) (?:[\w']+ )?(?:got (?:it|that|this) wrong|messed|mucked|let you down|dropped|forgot|failed|broke|lost|missed|caused|made (?:a|the|that) mistake|should(?:'ve| have| of)|shouldn'?t have|didn'?t (?:ring|call|tell|turn|come|do|check|send|keep|read|listen|let)|kept you|left you|cost you|gave you|told you|sent you|never (?:rang|called|told|came|turned|wrote|sent|let))\b",
        r"\b(?:leave (?:it|this|that) (?:with|to) me|i'?ll (?:take|own|see) (?:this|that|it|care|to)|i will (?:take|own|see) (?:this|that|it|care|to)|i'?m (?:taking|on it|dealing)|i'?ll deal|i'?ll make sure|i'?ll do (?:it|that|this)|i'?ll sort|i'?ll (?:go|walk|fetch|ring|call|phone|check|find|look|get|bring|chase|write|send|put|stay|ask|speak|talk) (?:and|over|the|this|that|it|them|him|her|up|down|round|out|with|to|my|\w+ myself))\b|\b(?:myself|personally)\b",
        r"\b(?:we'?ve|we have|i'?ve|i have) (?:[\w']+ )?(?:let you|cost you|kept you|left you|messed|put you|wasted|ruined|spoil\w+|made you)\b",
    ),
    "concrete_solution": _cues(
        0.68,
        rf"\b{_WILL} (?:[\w']+ ){{0,4}}?{SOLVE}\b",
        r"\b(?:it|that|the money|your \w+|the (?:refund|fee|charge|difference|full amount))(?:'s| is|'ll| will|s)? (?:be |been |going |already )?(?:back (?:on|in)|refunded|credited|cancelled|on its way|booked|in the post|taken off|waived|replaced|sorted by|ready for you)\b",
        r"\b(?:you can|you could|if you) (?:have|take|keep|swap|come|bring|choose|pick)\b[^.?!]*\b(?:free|instead|tomorrow|today|tonight|now|new|another|either|or)\b",
    ),
    "explain_refusal": _cues(
        0.6,
        r"\b(?:can'?t|cannot|can not|couldn'?t|not able to|unable to|won'?t be able|not (?:going to be )?possible|not mine to|isn'?t (?:mine|possible|something)|no)\b[^.?!]{0,120}\b(?:because|as|since|until|so that|otherwise|the reason|it'?s not (?:safe|fair)|would(?:n'?t)? be (?:fair|safe)|needs? (?:to|someone)|only the|belongs?|has to)\b",
    ),
    "realistic_expectation": _cues(
        0.7,
        r"\b(?:will|'?ll|takes?|taking|going to|should|expect|usually|normally|typically|won'?t|ready|arrives?|due|back|be|comes?|can)\b[^.?!]{0,50}?"
        + TIME,
        r"\b(?:up to|at least|about|around|roughly|between|another) (?:[\w']+ ){1,4}(?:minutes?|hours?|days?|weeks?|months?)\b",
        r"\b(?:i|we) (?:can'?t|cannot|don'?t) (?:yet )?(?:promise|guarantee|say (?:yet|for sure|when|if|whether)|know (?:yet|if|when|whether|for (?:sure|certain)))\b|\bnot sure (?:yet|if|whether|when)\b|\b(?:might|may) (?:not|take|be)\b|\bwon'?t be (?:before|until|here|ready|able)\b|\bnot (?:before|until|till)\b|\bat the (?:earliest|latest)\b|\b(?:working|business) days\b",
    ),
    "follow_up_promise": _cues(
        0.88,
        rf"\b{_MINE} (?:[\w']+ ){{0,3}}?{_CONTACT}\b[^.?!]{{0,60}}?{TIME}",
        rf"{TIME}[^.?!]{{0,12}}?\b(?:i'?ll|i will|we'?ll|we will) (?:[\w']+ ){{0,3}}?{_CONTACT}\b",
        rf"\byou(?:'ll| will|ll) (?:hear (?:back )?from (?:me|us|\w+)|have (?:an? )?(?:answer|call|email|text|message|reply|update)|get (?:an? )?(?:call|email|text|message|answer|reply|update) from)\b[^.?!]{{0,60}}?(?:{TIME}|\bwhen\b|\bas soon as (?:it|he|she|they|i|we)\b)",
        rf"\b{_MINE} (?:[\w']+ ){{0,2}}?(?:ring|call|phone|text|message|email|update|let) (?:you|know)\b[^.?!]{{0,40}}\b(?:when|once|the moment|the minute|either way|every|as soon as (?:it|he|she|they|i|we))\b",
    ),
    "set_boundary": _cues(
        0.75,
        r"\b(?:i can'?t|i won'?t|i'?m not (?:going to|prepared to)|i don'?t|please don'?t|i need you to|i'?ll have to ask you|i'?d ask you|please stop|not if)\b[^.?!]{0,70}\b(?:names?|swear\w*|sworn|shout\w*|spoken to|talk(?:ed)? to (?:me )?(?:like|that)|speak to me|language|insult\w*|abus\w+|threat\w*|called that|call me|racist|personal|yell\w*|scream\w*)\b",
        r"\bif (?:it|that|this|the (?:names?|swearing|shouting|insults?|language|threats?)) (?:carries|carry|continues?|goes|keeps?|stops?|happens|doesn'?t)\b[^.?!]*\b(?:i'?ll|i will|we|i can|end|hang|stop|carry on|help)\b|\b(?:names?|swearing|insults?|threats?) i (?:won'?t|can'?t|don'?t)\b",
    ),
    "escalate": _cues(
        0.85,
        rf"\b(?:(?:put|transfer|pass|send|hand|connect|refer)(?:ring|ting|ing)? you|(?:get|fetch|find|call|ask|bring|ring)(?: in)? (?:you )?(?:my|the|our|a|your)|speak (?:to|with)|talk (?:to|with)|escalat\w+)\b[^.?!]{{0,50}}\b(?:{_BOSS}|through|over|on to|to (?:my|the|our|someone|another|a )|{_ELSEWHERE}|escalat\w+)",
        rf"\b(?:you(?:'ll| will)? (?:need|have|want|ought|should) (?:to )?|please |you can |you could |just )(?:[\w']+ )?(?:ring|call|phone|contact|email|write to|speak (?:to|with)|talk to|go to|take it up with|complain to|try) (?:[\w']+ )?(?:{_ELSEWHERE}|{_BOSS}|the (?:courier|manufacturer|bank|supplier|airline|council))",
        r"\bput (?:it|that|this|your complaint) in writing\b|\b(?:fill in|use) (?:the|our) (?:online |web |complaints? )?form\b|\b(?:make|lodge|submit|raise) a (?:formal )?complaint (?:online|to|with|through|at)\b|\bescalat(?:e|ing) (?:this|it|your|that)\b|\bget (?:my|the) "
        + _BOSS,
    ),
    "form_question": _cues(
        0.8,
        r"\b(?:what(?:'s|s| is| was)|can i (?:have|take|get)|could i (?:have|take|get)|may i (?:have|take)|(?:could|can) you (?:give|confirm|tell me|spell)|i(?:'ll| will)? (?:just )?need|do you have|have you got|please (?:confirm|provide|give))\b[^.?!]{0,40}\b(?:number|reference|postcode|post code|order|account|date of birth|surname|email address|booking (?:ref|number|code)|policy number|name and|full name|serial|receipt|customer id|membership)\b",
        r"\b(?:have you|did you|could you|can you|try)(?: just)? (?:tried |try )?(?:turn(?:ed|ing)? it off|restart\w*|unplug\w*|reset\w*|log(?:ged|ging)? (?:out|in)|reinstall\w*|clear\w* (?:the|your) c\w+|check\w* (?:the|your) (?:plug|spam|junk|settings|cable))\b",
    ),
}

CONFIRMS: Final = re.compile(
    r"(?:\b(?:(?:did|have|do|am) i (?:(?:hear|heard|understand|understood|understanding)|(?:get|got|getting|have) (?:you|it|that|this))(?: (?:you|it|that|this|all|everything))*"
    r"(?: (?:right|correctly|properly|so far))?|(?:is|was) (?:it|that|this) (?:so|right|correct|fair|about (?:it|right)|how it (?:is|was|feels|felt|went))))"
    r"\s*(?:\?|$)"
)
"""Asks whether it was understood, and nothing else."""
ASKS_THEM: Final = re.compile(
    r"^\W*(?:(?:and|so|but|ok|okay|right|then|please|first|now|sorry)\W+)*(?:can|could|would|will) you\b(?! (?:like|prefer|rather|want|be (?:ok|okay|happy|all right)|make it))"
)
"""What they are asked to do, which is no act of ours."""

FAREWELL: Final = re.compile(
    r"\b(?:you(?:'re| are|re) (?:very |most )?welcome|no (?:problem|worries|bother|trouble)|my pleasure|"
    r"(?:good)?bye(?:[ -]bye)?|take care|have a (?:good|nice|lovely|great|safe)|all the best|see you|anything else|"
    r"(?:hope|enjoy) (?:he|she|it|they|you|the|your)\b)"
)
THANKS: Final = re.compile(r"\b(?:thanks|thank you|cheers|ta\b)")
"""What a customer says who is done; what answers it is no brush-off."""

COACHING_WORDS: Final = re.compile(
    r"\b(?:empath\w+|acknowledg\w+|validat\w+|apologi\w+|ownership|solution\w*|resol\w+|listen\w*|understand\w*|"
    r"appreciat\w+|follow[- ]?up|reflect\w*|paraphras\w*|feelings?|thank\w*|sorry|trust|value\w*|rapport|"
    r"de-?escalat\w*|active|expectation\w*|respect\w*|commit\w*|together|journey|concern\w*|valid|support\w*|sincer\w*|hear you)\b"
)

ASKS_FOR_FIX: Final = re.compile(
    r"\b(?:what (?:are|r|will|can|do|is) (?:you|we|u|going)\b[^.?!]*\b(?:do|doing|about|offer|suggest|happen)|what happens (?:now|next)|so what now|what now|"
    r"(?:just )?(?:fix|sort|replace|refund|mend|send|change|cancel) (?:it|this|me|my|the)|when (?:can|will|are|is) (?:you|it|my|i|someone|the)|can you (?:fix|sort|do|refund|replace|send)|"
    r"i(?:'d| would)? (?:just )?(?:want|need|like) (?:my|a|the|it|you to)|how (?:soon|long|are you going)|are you going to)\b"
)
ASKS_FOR_BOSS: Final = re.compile(
    rf"\b(?:speak|talk|get|put|fetch|want|see|where'?s|call)\b[^.?!]{{0,40}}\b{_BOSS}\b|\bsomeone (?:who|else|in charge)\b"
)
ABUSE: Final = re.compile(
    r"\b(?:idiot|moron|stupid (?:cow|bitch|man|woman|git)|bitch|bastard|useless (?:cow|git|lump|little|bloody|waste)|f[u*]ck\w*|shut up|thick|imbecile|cretin|"
    r"(?:i'?ll|i will|gonna) (?:come down|find (?:you|out where)|smash|break|burn|hurt|kill|wait for you)|know where you (?:live|work))\b"
)

DENIES: Final = re.compile(
    r"(?:\bnot|n'?t|\bnever|\bhardly|\bwouldn'?t (?:say|call)[^.?!,]{0,12}|\bdon'?t (?:think|see|believe)[^.?!,]{0,20})\s+"
    r"(?:really |quite |actually |entirely |exactly |all |strictly |down to |on |necessarily )*"
    r"(?:(?:our|my) (?:own )?(?:fault|mistake|error|doing|responsibility|slip)|(?:on )?us\b(?! (?:who|that)))"
)
"""Whose fault it is not: the words of ownership, and the opposite."""

CANCELS_SORRY: Final = re.compile(
    r"^\W*(?:\w+\W+){0,9}?(?:if (?!you(?:'d| would) (?:like|rather|prefer)|i may|it helps)|"
    r"but(?! (?:i (?:didn'?t|did not|couldn'?t|missed) (?:quite )?(?:catch|hear|get)|could|can you|what was|no but))|however|any (?:inconvenience|upset|distress|confusion|trouble|offence|disruption|delay)|"
    r"(?:that |how |you |the way )*(?:you(?:'re| are|'ve| have)? )?(?:feel|felt|feeling) (?:that way|this way|like that|it|you|we|upset|so|let|angry|unhappy)|"
    r"you (?:took it|see it|think|found it|don'?t (?:like|understand|agree)))"
)
INCONVENIENCE: Final = re.compile(
    r"\b(?:regret|apolog\w+|sorry)\b[^.?!]{0,60}\bany (?:inconvenience|distress|upset|confusion|trouble|offence|disruption)\b|\bany inconvenience\b[^.?!]{0,40}\b(?:apolog\w+|regret\w*|sorry)\b"
)
SORRY: Final = re.compile(r"\b(?:sorry|apologi[sz]e|apologies|apology|forgive (?:us|me))\b")
SORRY_NO_APOLOGY: Final = re.compile(
    r"^\W*(?:what|who|which|could you|can you|say that|i (?:didn'?t|did not|couldn'?t|missed)|did you say|pardon|your name|go on|i (?:can'?t|cannot)|we (?:can'?t|cannot)|to (?:hear|interrupt|cut|bother|keep asking)|sight|about the echo)\b|^\?"
)
NOT_SORRY: Final = re.compile(
    r"(?:\bnot (?:going to |gonna )?(?:[\w']+ )?|n'?t (?:going to |gonna )?(?:have to |need to |[\w']+ )?|\bnever (?:going to )?|\bwhy should (?:i|we) (?:[\w']+ )?|"
    r"\bno need (?:to|for) |\bnothing to |\bnothing you need to |\bstop |\bif you want an? )(?:be |being |feel |say |saying |an? )?$"
)
OWNED_UP: Final = re.compile(
    r"\bi (?:just |totally |keep |kept )?(?:interrupt(?:ed|ing) you|butt(?:ed|ing) in|(?:cut|cutting) (?:you off|in on you|across you)|"
    r"(?:talked|spoke|talking) over you|jumped (?:in|ahead|the gun)|rushed (?:you|in|ahead|it|that)|got ahead of (?:you|myself))\b|"
    r"\b(?:sorry|apologies|my (?:bad|fault)|fair (?:point|enough)|you(?:'re| are|re) right)\b[^.?!]{0,20}\b(?:interrupting|jumping (?:in|ahead)|butting in|cutting (?:in|you off|across you)|rushing(?: you| ahead)?|talking over you)\b"
    r"(?![ ,]+(?:but|can i|could i|let me|i just)\b)"
)
"""Saying that one took the floor, or went too fast, gives it back."""
