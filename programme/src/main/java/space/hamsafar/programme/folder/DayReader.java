package space.hamsafar.programme.folder;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import space.hamsafar.programme.flight.DayRules;
import space.hamsafar.programme.setting.ClockSpan;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Node;

/** Reads how a day on board is built, and whether it fits between waking and sleeping. */
final class DayReader {
    static Optional<DayRules> rules(Fields fields, HouseReader house) {
        Optional<DayRules> rules = fields.build(() -> new DayRules(
                fields.zone("zone"),
                fields.time("wake"),
                fields.time("sleep"),
                fields.whole("postSleepMinutes"),
                fields.whole("preSleepMinutes"),
                Calendars.spans(fields, "meals"),
                fields.whole("mealMinutes"),
                fields.whole("exerciseMinutes"),
                fields.whole("exerciseSessions"),
                fields.whole("exerciseGapMinutes"),
                fields.whole("exercisers"),
                fields.time("morningConference"),
                fields.time("eveningConference"),
                fields.whole("conferenceMinutes"),
                Origins.figure(fields, "workHours"),
                Origins.figure(fields, "hostHours"),
                Origins.figure(fields, "powerW"),
                factors(fields),
                fields.whole("handoverMinutes"),
                house.rules(fields)));
        rules.ifPresent(day -> check(fields, day));
        return rules.filter(day -> fields.isSound());
    }

    private static List<Double> factors(Fields fields) {
        return fields.scalars("newcomerFactors").stream()
                .filter(Node.Scalar::isNumber)
                .map(scalar -> Double.parseDouble(scalar.text()))
                .toList();
    }

    private static void check(Fields fields, DayRules day) {
        if (!day.wake().isBefore(day.sleep())) {
            fields.problem(
                    "sleep",
                    "'sleep' at " + day.sleep() + " is not after 'wake' at " + day.wake() + ": a day aboard begins and"
                            + " ends on one date of on-board time");
            return;
        }
        checkMeals(fields, day);
        checkConference(fields, day, "morningConference", day.morningConference());
        checkConference(fields, day, "eveningConference", day.eveningConference());
        if (!day.morningConference().isBefore(day.eveningConference())) {
            fields.problem("eveningConference", "the evening conference is not after the morning conference");
        }
        if (day.exerciseMinutes() > 0 && day.exerciseSessions() == 0) {
            fields.problem("exerciseSessions", "there is exercise, but in no session: give 1 or more");
        }
        tellFullDay(fields, day);
    }

    private static void checkMeals(Fields fields, DayRules day) {
        List<Node.Scalar> places = fields.scalars("meals");
        for (int i = 0; i < places.size(); i++) {
            ClockSpan meal = day.meals().get(i);
            long length = Duration.between(meal.from(), meal.to()).toMinutes();
            if (length < day.mealMinutes()) {
                fields.problems()
                        .add(
                                places.get(i).start(),
                                "these hours are " + length + " minutes, a meal takes " + day.mealMinutes());
            }
            if (meal.from().isBefore(day.wake()) || meal.to().isAfter(day.sleep())) {
                fields.problems()
                        .add(
                                places.get(i).start(),
                                "these hours are not all between 'wake' at " + day.wake() + " and 'sleep' at "
                                        + day.sleep());
            }
        }
    }

    private static void checkConference(Fields fields, DayRules day, String key, LocalTime start) {
        long left = Duration.between(start, day.sleep()).toMinutes();
        if (start.isBefore(day.wake()) || left < day.conferenceMinutes()) {
            fields.problem(
                    key,
                    "a conference of " + day.conferenceMinutes() + " minutes at " + start + " is not between 'wake' at "
                            + day.wake() + " and 'sleep' at " + day.sleep());
        }
    }

    private static void tellFullDay(Fields fields, DayRules day) {
        long awake = Duration.between(day.wake(), day.sleep()).toMinutes();
        long asked = (long) day.postSleepMinutes()
                + day.preSleepMinutes()
                + (long) day.meals().size() * day.mealMinutes()
                + day.exerciseMinutes()
                + 2L * day.conferenceMinutes()
                + Math.round(day.workHours().value() * 60);
        if (asked > awake) {
            fields.note(
                    "workHours",
                    "work, meals, exercise, conferences and the time around sleep are " + asked + " minutes; a day has "
                            + awake + " from waking to sleeping");
        }
    }

    private DayReader() {}
}
