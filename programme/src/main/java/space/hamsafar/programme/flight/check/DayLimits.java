package space.hamsafar.programme.flight.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import space.hamsafar.programme.flight.HouseRules;

/** The most hours that somebody may work on a day: the least of the limits that hold for them. */
final class DayLimits {

    private DayLimits() {}

    static double of(FlightFacts facts, LocalDate date, String person) {
        HouseRules house = facts.rules().house();
        var limits = new ArrayList<Double>();
        limits.add(facts.rules().workHours().value());
        house.week().days().stream()
                .filter(day -> day.day() == date.getDayOfWeek())
                .filter(day -> facts.mission().people(day.who()).contains(person))
                .forEach(day -> limits.add(day.hours()));
        int index = facts.flightDay(date) - 1;
        if (facts.isVisitor(person)
                && index >= 0
                && index < house.adaptationHours().size()) {
            limits.add(house.adaptationHours().get(index));
        }
        return Collections.min(limits);
    }
}
