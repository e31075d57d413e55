"""What a reader asks of the trends: from the store to controls, from their state to the address and back.

Every choice stands in the address as soon as it is made, so that the bar always holds a link to what is on the page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import streamlit as st

from dashboard import cards, panels, state, words
from factcheck.charts.model import Form, Spec
from factcheck.charts.series import Axis
from factcheck.period import Period, parse_period
from factcheck.store.model import Fact
from factcheck.store.store import Store

WHAT, PLACE, ALSO, DURING, SOURCES, AS, DAY = (
    f"trend-{name}" for name in ("what", "place", "also", "period", "article", "as", "on")
)
POINT = "fact"  # the parameter that names the chosen point
_PLAIN = {Form.CHANGE: "the change between the two", Form.COMPARISON: "side by side", Form.TABLE: "a table"}
_PEOPLE, _POPULATION = "people", "population"  # unit and concept of a fact that counts who lives somewhere
NOWHERE = "-"  # in the address, where no place is stated
_OWN = "|"  # between what is counted, in what, of whom


def ask_day() -> date | None:
    """Ask for the day on which the store is read; None is the store as it is now, and all there is without history."""
    first = state.first_day()
    if first is None:
        return None
    wish, last = _day(state.asked("on")), max(first, date.today())  # noqa: DTZ011  the reader's own calendar
    if wish is not None and not first <= wish <= last:
        said = "begins on" if wish < first else "ends today; it began on"
        st.warning(
            f"The history of this store {said} {words.date_words(str(first))}; "
            f"there is nothing to show for {words.date_words(str(wish))}."
        )
        st.stop()
    state.begin_with(DAY, wish)
    chosen = st.date_input(
        "As of",
        value=None,
        min_value=first,
        max_value=last,
        format="YYYY-MM-DD",
        key=DAY,
        persist_state="session",
        on_change=_tell,
        help=f"The facts as they stood at the end of a day; the history begins on {words.date_words(str(first))}.",
    )
    return chosen if isinstance(chosen, date) else None


def ask_what(counted: Mapping[Axis, int], store: Store) -> str:
    """Ask what is counted, in what, of whom; give its name."""
    wholes: dict[str, Axis] = {}
    for axis in counted:
        wholes.setdefault(_own(axis), axis)
    state.begin_one(WHAT, _own_asked(counted), wholes)
    return str(
        st.selectbox(
            "What is counted",
            list(wholes),
            format_func=lambda each: _name(wholes[each], counted, store),
            key=WHAT,
            persist_state="session",
            on_change=_tell_what,
        )
    )


def ask_place(counted: Mapping[Axis, int], what: str) -> Axis:
    """Ask where; give the axis."""
    places = {axis.place or NOWHERE: axis for axis in counted if _own(axis) == what}
    state.begin_one(PLACE, state.asked("place"), places)
    place = st.selectbox(
        "Place",
        list(places),
        format_func=lambda each: "not stated" if each == NOWHERE else each,
        key=PLACE,
        persist_state="session",
        on_change=_tell_place,
    )
    return places[place]


def ask_period() -> Period | None:
    """Ask within which days; one that cannot be read is said, not guessed."""
    state.begin_with(DURING, state.asked("period"))
    text = st.text_input(
        "Period", key=DURING, persist_state="session", placeholder="any; such as 2013/2018", on_change=_tell
    ).strip()
    if not text:
        return None
    try:
        return parse_period(text)
    except ValueError as error:
        panels.show(cards.quiet(f"Not narrowed to a period: {error}"))
        return None


def ask_sources(store: Store, facts: Sequence[Fact]) -> tuple[str, ...]:
    """Ask from which articles; none chosen is no restriction."""
    articles = {store.article_of[fact.id].source.id: store.article_of[fact.id].source.label for fact in facts}
    return _many("Source", articles, SOURCES, "article", "any article")


def ask_also(measures: Mapping[str, str]) -> tuple[str, ...]:
    """Ask for other definitions of the same thing, to be drawn behind a break."""
    return _many("Also, by another definition", measures, ALSO, "also", "none")


def ask_form(store: Store, facts: Sequence[Fact]) -> Spec:
    """Ask how the figures are shown."""
    choices = _forms(store, facts)
    state.begin_one(AS, state.asked("as"), choices)
    chosen = st.selectbox(
        "Shown as",
        list(choices),
        format_func=lambda each: choices[each][0],
        key=AS,
        persist_state="session",
        on_change=_tell,
    )
    return choices[chosen][1]


def words_for(form: Form | None) -> str | None:
    """Give the words under which a form can be chosen here; None where it cannot."""
    return None if form is None else _PLAIN.get(form)


def parameters(axis: Axis) -> dict[str, str]:
    """Give the parameters of the address that asks for an axis."""
    return {
        "measure": axis.measure, "unit": axis.unit, "place": axis.place or NOWHERE, "population": axis.population
    }  # fmt: skip


def chosen() -> dict[str, str | Sequence[str]]:
    """Give the parameters of the address that asks for all that is chosen now; an empty one asks for nothing."""
    measure, unit, population = (*state.chosen_in(WHAT).split(_OWN), "", "")[:3]
    return {
        "measure": measure,
        "unit": unit,
        "population": population,
        "place": state.chosen_in(PLACE),
        "also": state.all_chosen_in(ALSO),
        "period": state.chosen_in(DURING).strip(),
        "article": state.all_chosen_in(SOURCES),
        "as": state.chosen_in(AS),
        "on": state.chosen_in(DAY),
    }


def choose_point(fact_id: str) -> None:
    """Put the point that a reader chose into the address."""
    state.ask(**{POINT: fact_id})


def _forms(store: Store, facts: Sequence[Fact]) -> Mapping[str, tuple[str, Spec]]:
    """Give every way these facts can be asked for, by the name it has in the address, with its words."""
    ids = tuple(fact.id for fact in facts)
    found = {"": ("the figures as published", Spec(Form.TREND, ids))}
    for form, said in _PLAIN.items():
        if len(ids) == 2 or (form is not Form.CHANGE and len(ids) > 1):
            found[form.value] = said, Spec(form, ids)
    for option, said in (("index", "index, {} = 100"), ("difference", "difference from {}")):
        for fact in facts:
            when = words.period(fact.period)
            alike = sum(words.period(other.period) == when for other in facts) > 1
            base = f"{when} ({words.value(fact)})" if alike else when
            found[f"{option}:{fact.id}"] = said.format(base), Spec(Form.TREND, ids, options={option: fact.id})
    for people in store:
        if people.unit == _PEOPLE and store.measure_of(people).concept == _POPULATION:
            options = {"per": "100000", "population": people.id}
            said = f"per 100,000 of {words.value(people)}, {words.period(people.period)}"
            found[f"per:{people.id}"] = said, Spec(Form.TREND, ids, options=options)
    return found


def _many(label: str, options: Mapping[str, str], key: str, name: str, none: str) -> tuple[str, ...]:
    state.begin(key, state.asked_all(name), options)
    chosen = st.multiselect(
        label,
        list(options),
        format_func=lambda each: options[each],
        key=key,
        persist_state="session",
        placeholder=none,
        on_change=_tell,
    )
    return tuple(chosen)


def _tell_what() -> None:
    """Put another thing counted into the address; what was chosen of the old one does not hold for it."""
    state.keep(PLACE, None)
    _tell_place()


def _tell_place() -> None:
    for key in (AS, ALSO):
        state.keep(key, None)
    state.ask(**{POINT: ""})
    _tell()


def _tell() -> None:
    """Put every choice into the address."""
    state.ask(**chosen())


def _own(axis: Axis) -> str:
    """Name an axis without its place."""
    return _OWN.join((axis.measure, axis.unit, axis.population))


def _own_asked(counted: Mapping[Axis, int]) -> str:
    """Give what the address asks for: all it names must fit; what it leaves out may be anything."""
    wanted = {name: value for name in parameters(Axis("", "")) if (value := state.asked(name))}
    fitting = (axis for axis in counted if wanted.items() <= parameters(axis).items())
    axis = next(fitting, None) if wanted else None
    return _own(axis) if axis else ""


def _name(axis: Axis, counted: Mapping[Axis, int], store: Store) -> str:
    number = sum(count for other, count in counted.items() if _own(other) == _own(axis))
    parts = [words.capital(store.measures[axis.measure].name), axis.unit, *filter(None, [axis.population])]
    return f"{' · '.join(parts)} ({words.count(number, 'fact')})"


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
