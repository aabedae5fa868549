"""The word lists of the wording checks, each with the reason for what is on it."""

from __future__ import annotations

import codecs
import re

# Heard at any counter; once in a scene it colours a line, twice it is a habit of the author.
MILD_SWEARING = re.compile(
    r"\b(?:bloody|damn(?:ed)?|bugger(?:ed)?|sod(?:ding)?|arse|crap|hell|piss(?:ed)?|blasted|git)\b",
    re.IGNORECASE,
)
# Never printed, in any mouth. Kept unreadable so that nobody meets them by leafing through.
_BLOCKED = codecs.decode(
    "shpx|shpxvat|fuvg|phag|gjng|jnaxre|onfgneq|ovgpu|fyhg|juber|avttre|cnxv|puvax|fcvp|snttbg|"
    "qlxr|ergneq|genaal|lvq|xvxr|tbyyvjbt|fcnfgvp|pevccyr|tlcfl|cvxrl",
    "rot13",
)
BLOCKED = re.compile(rf"\b(?:{_BLOCKED})(?:s|ed|er|ing|y)?\b", re.IGNORECASE)

# Real firms and makers that customers complain about most often; names that are also plain words
# (Boots, Next, Sky, Orange, Apple) are left to the reader's eye.
BRANDS = re.compile(
    r"\b(?:Amazon|eBay|Etsy|Tesco|Sainsbury'?s?|Asda|Morrisons|Aldi|Lidl|Waitrose|Ikea|IKEA|Argos|"
    r"Currys|Primark|Zara|Asos|ASOS|John Lewis|Marks (?:and|&) Spencer|Royal Mail|DHL|UPS|FedEx|"
    r"Hermes|Evri|Yodel|Parcelforce|Barclays|HSBC|Lloyds|NatWest|Santander|Halifax|Monzo|Revolut|"
    r"PayPal|Klarna|Mastercard|Vodafone|TalkTalk|Virgin Media|Netflix|Spotify|Uber|Deliveroo|"
    r"Airbnb|Expedia|Ryanair|EasyJet|easyJet|Lufthansa|Hilton|Marriott|Travelodge|Premier Inn|"
    r"McDonald'?s|Starbucks|Greggs|Nando'?s|Domino'?s|Nike|Adidas|Samsung|Sony|Dyson|Bosch|Miele|"
    r"Hotpoint|Siemens|Philips|Panasonic|Toyota|Volkswagen|BMW|Nissan|Peugeot|Renault|Microsoft|"
    r"Google|Facebook|WhatsApp|Instagram|TikTok|YouTube|Twitter|iPhone|iPad|Android|Trustpilot|"
    r"Tripadvisor|TripAdvisor|Walmart|Costco|Verizon|AT&T|Comcast)\b"
)
EMAIL = re.compile(r"[\w.+-]+@(?!example\.(?:com|org|net)\b)[\w-]+(?:\.[\w-]+)+(?<!\.example)")
PHONE = re.compile(
    r"(?<![\w.,{])(?:\+|0)(?:[ -]?\(?\d\)?){8,13}(?![\w,]|\.\d)|\b\d{3}-\d{3}-\d{4}\b"
)
# Numbers set aside for drama by Ofcom ("Telephone numbers for use in TV and radio drama
# programmes") and, for North America, 555-0100 to 555-0199.
FICTIONAL_PHONE = re.compile(
    r"(?:0|\+?44)(?:1632960\d{3}|1(?:13|14|15|16|17|18|21|31|41|51|61)4960\d{3}|1914980\d{3}|"
    r"2079460\d{3}|2896496\d{3}|2920180\d{3}|7700900\d{3}|8081570\d{3}|9098790\d{3}|3069990\d{3})"
    r"|\+?1?\d{3}55501\d{2}"
)

# Nouns that make the person one of a kind, and words that judge a whole kind.
GROUP_NOUNS = re.compile(
    r"\b(?:(?:these|those|such|you) people|people like (?:you|him|her|them)|your (?:sort|kind|lot|type)|"
    r"typical|hysterical|(?:this|that|the) (?:woman|man|lady|gentleman|girl|bloke|old dear)"
    r"(?! (?:who|on|at|from|with|next|in|behind|you))|"
    r"(?:women|men|girls|foreigners|pensioners) (?:like|are|always|do|will))\b",
    re.IGNORECASE,
)

# --- what replies say -----------------------------------------------------------------------------

NEGATION = re.compile(
    r"(?:\b(?:not|no|never|cannot|without|nobody|nothing|neither|nor|wouldn't be|hardly)\b|n't\b)"
    r"[^.!?;]{0,40}$",
    re.IGNORECASE,
)
ASSURANCE = re.compile(
    r"\b(?:guaranteed|(?:i|we|i'll|we'll|i'd) (?:can |will |do )?guarantee|guarantee (?:it|that|this|you)"
    r"|definitely|(?:i|we) promise|promise you)\b",
    re.IGNORECASE,
)
HEDGED_SORRY = re.compile(
    r"\b(?:sorry|apologi[sz]e|apologies|regret)\b(?:"
    r"[^.!?;:,]{0,20}(?<!ask)(?<!see)\bif\b|[^.!?;]{0,60},? but\b"
    r"|[^.!?;]{0,20}\bany (?:inconvenience|upset|distress|trouble)\b"
    r"|[^.!?;:,]{0,12}\byou(?:'re| are)? fe(?:el|lt)\b)",
    re.IGNORECASE,
)
ORDERS_CALM = re.compile(
    r"\b(?:calm (?:yourself )?down|(?:stay|keep|be|remain) calm|relax|settle down|simmer down|"
    r"(?:lower|mind) your (?:voice|tone)|keep your voice down|take it easy|"
    r"(?:stop|no need to|don't) (?:shout|yell|get(?:ting)? (?:so )?(?:upset|angry|worked up))\w*|"
    r"no need (?:for|to take) (?:that|this) tone|take the volume down|chill out)\b",
    re.IGNORECASE,
)
OFFERS_WORDING = re.compile(
    r"\b(?:try|say|ask|add|name|give|start|begin|tell|own|drop|stay|keep|use|show|offer|let|explain|"
    r"hear|go|pick|leave|put|swap|read|write|repeat|answer)\b",
    re.IGNORECASE,
)

# What may be offered, by the words that offer it; R13 compares replies with the desk's limits.
OFFERS: dict[str, re.Pattern[str]] = {
    name: re.compile(rf"\b(?:{stems})", re.IGNORECASE)
    for name, stems in {
        "a refund": r"refund|money back|give (?:you )?back|gives? back|(?:charge|fee|price) (?:back|off)|"
        r"reimburs|back (?:on|to|in) your (?:card|account)|whole .{0,20}goes back",
        "a discount": r"discount|per cent off|% off|half price|money off|voucher|gift card|store credit",
        "compensation": r"compensat|pay for your|cover (?:your|the) (?:cost|loss|bill|wages)|pay your",
        "a replacement": r"replac|swap|exchange|brand new|a new one|send (?:you )?another",
        "it free of charge": r"free of charge|for free|no charge|for nothing|on the house|waive",
        "an upgrade": r"upgrade",
        "a taxi": r"taxi|a cab\b",
    }.items()
}

# Capitalised in the middle of a sentence, and nobody's name.
NO_NAMES = frozenset(
    [
        "I",
        "I'm",
        "I've",
        "I'd",
        "I'll",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "Mondays",
        "Tuesdays",
        "Wednesdays",
        "Thursdays",
        "Fridays",
        "Saturdays",
        "Sundays",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Christmas",
        "Easter",
        "Eid",
        "Diwali",
        "Ramadan",
        "Passover",
        "New",
        "Year",
        "Year's",
        "God",
        "Mr",
        "Mrs",
        "Ms",
        "Miss",
        "Dr",
        "Sir",
        "Madam",
        "Mum",
        "Dad",
        "Mam",
        "Gran",
        "Nan",
        "Granny",
        "Grandad",
        "Auntie",
        "Aunt",
        "Uncle",
        "English",
        "Welsh",
        "Scottish",
        "Irish",
        "French",
        "German",
        "Polish",
        "Spanish",
        "Italian",
        "British",
        "European",
        "Europe",
        "Street",
        "Road",
        "Lane",
        "Hall",
        "School",
        "Church",
        "Saint",
        "St",
        "Day",
        "Mother's",
        "Father's",
        "Valentine's",
        "Internet",
        "Wi-Fi",
        "TV",
        "PIN",
        "ID",
        "SMS",
        "GP",
        "NHS",
        "MOT",
        "VAT",
        "UK",
        "OK",
        "A",
        "B",
        "C",
        "D",
        "E",
        "F",
    ]
)
