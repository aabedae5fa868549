"""The drawn people: each persona has a face, and the face follows the feelings."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter

from coach.places import find_places
from tests.helpers.reading import settle
from ui.look.people_file import load_people
from ui.look.pose import pose, read_curve
from ui.widgets.avatar import Avatar, paint_avatar
from ui.widgets.portrait import CANVAS, Portrait, read_path
from ui.widgets.scene import Scene

FILE = find_places().resources / "portraits.json"
PEOPLE = load_people(FILE)
FIRST_EIGHT = (
    "delphine-okoro", "stellan-brandt", "beatriz-fonseca", "ikaika-kealoha",
    "fyodor-lazarev", "gwen-parry", "eluned-rees", "tevita-moala",
)  # fmt: skip
feelings = st.floats(min_value=0, max_value=100)


def picture(person_id: str, *, heat: float, small: bool = False, **more: float) -> QImage:
    image = QImage(240, 240, QImage.Format.Format_ARGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    Portrait(
        people=PEOPLE,
        person=PEOPLE.people[person_id],
        pose=pose(PEOPLE.drivers, heat=heat, **more),
        small=small,
    ).paint(painter)
    painter.end()
    return image


def graphic(widget) -> tuple[QAccessible.Role, str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role(), interface.text(QAccessible.Text.Name)


def test_the_first_eight_personas_each_have_a_person_of_their_own() -> None:
    played = [PEOPLE.person_for(persona) for persona in FIRST_EIGHT]
    assert len(set(played)) == len(FIRST_EIGHT)


def test_every_persona_is_played_by_somebody_who_exists_and_by_nobody_else() -> None:
    assert set(PEOPLE.personas.values()) <= set(PEOPLE.people)
    assert len(set(PEOPLE.personas.values())) == len(PEOPLE.personas)


def test_whoever_the_library_knows_has_a_face_of_their_own() -> None:
    known = {file.stem for file in (find_places().content / "personas").glob("*.yaml")}
    assert known
    assert known <= set(PEOPLE.personas)


def test_a_person_may_be_told_by_how_they_differ(tmp_path) -> None:
    told = msgspec.json.decode(FILE.read_bytes())
    told["people"]["double"] = {
        "like": "edith",
        "name": "A double",
        "glasses": None,
        "colours": {"hair": "#112233"},
        "dressed_like": "marcus",
        "repaint": {"#7C2F3B": "#00FF00"},
    }
    file = tmp_path / "portraits.json"
    file.write_bytes(msgspec.json.encode(told))
    people = load_people(file).people
    double, edith, marcus = people["double"], people["edith"], people["marcus"]
    assert double.name == "A double"
    assert double.glasses is None
    assert double.colours == edith.colours | {"hair": "#112233"}
    assert double.face == edith.face
    assert (double.garment, double.shoulders) == (marcus.garment, marcus.shoulders)
    assert double.body_dots == ()
    assert "#00FF00" in {colour for colour, _ in double.body}
    assert "#7C2F3B" in {colour for colour, _ in marcus.body}


@pytest.mark.parametrize(
    "entries", [{"a": {"like": "b"}, "b": {"like": "a"}}, {"a": {"like": "nobody"}}]
)
def test_a_likeness_that_leads_nowhere_is_refused(tmp_path, entries) -> None:
    told = msgspec.json.decode(FILE.read_bytes())
    told["people"] |= entries
    file = tmp_path / "portraits.json"
    file.write_bytes(msgspec.json.encode(told))
    with pytest.raises(ValueError, match="portraits: a like"):
        load_people(file)


def test_a_persona_nobody_knows_always_gets_the_same_face() -> None:
    first = PEOPLE.person_for("a-stranger-from-a-pack")
    assert first in PEOPLE.people
    assert PEOPLE.person_for("a-stranger-from-a-pack") == first


def test_no_two_people_look_the_same(qapp) -> None:
    seen = {}
    for person_id in PEOPLE.people:
        pixels = bytes(picture(person_id, heat=30).constBits())
        assert pixels not in seen, f"{person_id} looks like {seen[pixels]}"
        seen[pixels] = person_id
    assert len(seen) >= 16


@pytest.mark.parametrize("person_id", PEOPLE.people)
def test_a_person_paints_calm_and_furious_and_small(qapp, person_id) -> None:
    calm, furious = picture(person_id, heat=10), picture(person_id, heat=90)
    assert calm != furious
    assert picture(person_id, heat=50, small=True) != picture(person_id, heat=50)
    assert calm.pixelColor(120, 236) != QColor("#FFFFFF"), "nobody stands there"


@given(heat=feelings, heard=feelings, trust=feelings)
def test_a_face_stays_within_what_a_face_can_do(heat, heard, trust) -> None:
    face = pose(PEOPLE.drivers, heat=heat, heard=heard, trust=trust)
    assert 0 <= face.furrow <= 1
    assert face.brow_raise >= 0
    assert face.eye_upper > 0
    assert 0 <= face.flush <= 1
    assert -15 < face.head_tilt < 15


@given(heat=st.floats(min_value=45, max_value=100))
def test_being_heard_smooths_the_brow_and_brings_the_gaze_back(heat) -> None:
    ignored = pose(PEOPLE.drivers, heat=heat, heard=0)
    heard = pose(PEOPLE.drivers, heat=heat, heard=100)
    assert heard.brow_inner_dy < ignored.brow_inner_dy
    assert abs(heard.gaze_dx) < abs(ignored.gaze_dx)
    assert heard.furrow <= ignored.furrow


def test_a_voice_opens_a_calm_mouth_and_a_blink_closes_the_eyes() -> None:
    still = pose(PEOPLE.drivers, heat=10)
    assert pose(PEOPLE.drivers, heat=10, speak=1.0).mouth_open > still.mouth_open
    assert pose(PEOPLE.drivers, heat=10, blink=1.0).eye_upper == 0


def test_a_curve_is_level_outside_its_ends_and_straight_between() -> None:
    curve = ((10, 0), (20, 4), (30, 4))
    assert [read_curve(curve, at) for at in (0, 15, 25, 99)] == [0, 2, 4, 4]


def test_the_jaw_lowers_what_lies_below_the_nose_and_nothing_above() -> None:
    still, dropped = read_path("M 0,100 L 0,156"), read_path("M 0,100 L 0,156", 5.0)
    assert dropped.elementAt(0).y == still.elementAt(0).y
    assert dropped.elementAt(1).y == still.elementAt(1).y + 5.0


def test_a_path_that_is_not_in_the_grammar_is_refused() -> None:
    with pytest.raises(ValueError, match="C with 2 points"):
        read_path("M 0,0 C 1,1 2,2")


def test_a_scene_tells_who_and_how_they_are(look, qtbot) -> None:
    scene = Scene(look, "dana")
    qtbot.addWidget(scene)
    scene.set_feelings(72, 20, 20)
    assert graphic(scene) == (QAccessible.Role.Graphic, "Dana Whitfield, angry, heat 72")
    scene.show_person("rosa", "Rosa")
    assert graphic(scene)[1] == "Rosa, angry, heat 72"


def test_without_movement_a_scene_is_the_same_picture_all_the_time(look, qtbot) -> None:
    scene = Scene(look, "dana")
    qtbot.addWidget(scene)
    scene.resize(300, 340)
    scene.show()
    scene.set_feelings(80, 20, 20)
    first = scene.grab().toImage()
    scene.set_mouth(0.8)
    assert scene.grab().toImage() == first
    scene.set_feelings(20, 80, 80)
    assert scene.grab().toImage() != first


def test_with_movement_the_face_gets_there_before_the_sea_does(look, qtbot) -> None:
    look.choose(reduced_motion=False)
    scene = Scene(look, "dana", face_ms=20, sea_ms=60, blinks=False)
    qtbot.addWidget(scene)
    with qtbot.waitExposed(scene):
        scene.show()
    scene.set_feelings(10, 80, 80)
    arrived = Scene(look, "dana", blinks=False)
    qtbot.addWidget(arrived)
    arrived.resize(scene.size())
    arrived.set_feelings(10, 80, 80, at_once=True)
    goal = arrived.grab().toImage()
    qtbot.waitUntil(lambda: scene.grab().toImage() == goal)


def test_the_mouth_follows_the_voice_and_closes_after_it(look, qtbot) -> None:
    look.choose(reduced_motion=False)
    scene = Scene(look, "dana", face_ms=0, sea_ms=0, blinks=False)
    qtbot.addWidget(scene)
    scene.resize(300, 340)
    scene.set_feelings(20, 50, 50, at_once=True)
    closed = scene.grab().toImage()
    scene.set_mouth(0.9)
    assert scene.grab().toImage() != closed
    scene.set_mouth(0.0)
    assert scene.grab().toImage() == closed


def test_turning_movement_off_stops_what_was_moving(look, qtbot) -> None:
    look.choose(reduced_motion=False)
    scene = Scene(look, "dana", face_ms=60_000, sea_ms=60_000, blinks=False)
    qtbot.addWidget(scene)
    with qtbot.waitExposed(scene):
        scene.show()
    scene.set_feelings(95, 0, 0)
    look.choose(reduced_motion=True)
    still = Scene(look, "dana")
    qtbot.addWidget(still)
    still.resize(scene.size())
    still.set_feelings(95, 0, 0, at_once=True)
    assert scene.grab().toImage() == still.grab().toImage()


def test_an_avatar_says_the_band_only_when_it_knows_the_heat(look, qtbot) -> None:
    avatar = Avatar(look, "edith")
    qtbot.addWidget(avatar)
    assert graphic(avatar) == (QAccessible.Role.Graphic, "Edith Carrow")
    avatar.set_feelings(85)
    assert graphic(avatar)[1] == "Edith Carrow, furious"


def test_an_avatar_is_round_and_grows_with_the_text(look, qtbot) -> None:
    avatar = Avatar(look, "edith", side_px=40)
    qtbot.addWidget(avatar)
    assert avatar.sizeHint().width() == 40
    look.choose(text_scale=2.0)
    settle()
    assert avatar.sizeHint().width() == 80
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_avatar(painter, look, "edith", QRectF(0, 0, 40, 40), heat=20)
    painter.end()
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(20, 20).alpha() == 255


def test_a_person_is_drawn_on_a_canvas_of_240_units() -> None:
    assert CANVAS == 240
