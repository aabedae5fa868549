"""What a trainer talks about: two moments, agreement between trainers, and a courtesy lock."""

from __future__ import annotations

import msgspec
import pytest

from coach.exchange.agreement import agreement
from coach.exchange.moments import two_moments
from coach.exchange.records import EvidenceRecord
from coach.scoring.evidence import Correction
from coach.store.file import ProgressFile
from coach.store.passcode import Passcode
from tests.helpers.handed_in import Elsewhere


def call_with(*turns):
    """A call whose turns have these heats, each with a finding (or none) and otherwise the same."""
    call = Elsewhere("Priya", turns=len(turns)).calls[0]
    changed = [
        msgspec.structs.replace(turn, heat=heat, heard=50.0, trust=50.0, patience=50.0)
        for turn, (heat, _) in zip(call.turns, turns, strict=True)
    ]
    evidence = [
        EvidenceRecord(
            turn=number, finding=found, kind="skill" if found == "apology" else "fault", weight=0.5
        )
        for number, (_, found) in enumerate(turns, 1)
        if found
    ]
    return msgspec.structs.replace(call, turns=tuple(changed), evidence=tuple(evidence))


def test_the_two_moments_are_what_helped_most_and_what_cost_most():
    call = call_with((70, ""), (60, "apology"), (80, "rushing"), (55, "apology"), (58, "rushing"))
    well, amiss = two_moments([call])
    assert (well.turn, well.heat, well.went_well) == (4, -25, True)
    assert (amiss.turn, amiss.heat, amiss.went_well) == (3, 20, False)
    assert well.reply.startswith("You rang twice")


def test_where_nothing_went_amiss_there_is_one_moment():
    (only,) = two_moments([call_with((70, ""), (40, "apology"))])
    assert only.went_well


def said(by, **shown):
    return [
        Correction(turn=int(key[1:]), finding="apology", shown=value, by=by)
        for key, value in shown.items()
    ]


def test_kappa_is_cohens_over_the_findings_both_judged():
    ruth = said("Ruth", t1=True, t2=True, t3=False, t4=False, t5=True)
    omar = said("Omar", t1=True, t2=False, t3=False, t4=False, t9=True)
    found = agreement(ruth, omar)
    assert (found.judged, found.same) == (4, 3)
    # observed 3/4; by chance 2/4 * 1/4 + 2/4 * 3/4 = 1/2
    assert found.kappa == pytest.approx(0.5)
    assert agreement(ruth, said("Omar", t9=True)) is None
    assert agreement(said("Ruth", t1=True), said("Omar", t1=True)).kappa is None


def test_a_passcode_opens_only_to_itself_and_can_be_taken_away(tmp_path):
    file = ProgressFile(tmp_path / "e.db")
    passcode = Passcode(file)
    assert not passcode.is_set
    assert passcode.opens("anything")
    with pytest.raises(ValueError, match="four"):
        passcode.set("12")
    passcode.set("4071")
    assert passcode.is_set
    assert passcode.opens("4071")
    assert not passcode.opens("4072")
    assert not any(b"4071" in str(row).encode() for row in file.rows("SELECT * FROM settings"))
    passcode.set("")
    assert passcode.opens("")
    file.close()
