package space.hamsafar.programme.folder;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import space.hamsafar.programme.flight.AttitudeSpan;
import space.hamsafar.programme.flight.Conference;
import space.hamsafar.programme.flight.Duty;
import space.hamsafar.programme.flight.GateStep;
import space.hamsafar.programme.flight.Group;
import space.hamsafar.programme.flight.HouseRules;
import space.hamsafar.programme.flight.NightWatch;
import space.hamsafar.programme.flight.SleepShift;
import space.hamsafar.programme.flight.Supplies;
import space.hamsafar.programme.flight.WorkWeek;
import space.hamsafar.programme.setting.ClockSpan;
import space.hamsafar.programme.setting.Figure;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Node;

/** Reads what was agreed for life on board beyond the clock of a day; what is left out is not limited. */
final class HouseReader {
    private final Ids ids;

    HouseReader(Ids ids) {
        this.ids = ids;
    }

    HouseRules rules(Fields fields) {
        Ids.refuseRepeats("conference", fields.groups("conferences"));
        Ids.refuseRepeats("duty", fields.groups("duties"));
        return new HouseRules(
                fields.group("sleepShift")
                        .flatMap(shift -> shift.build(
                                () -> new SleepShift(shift.whole("laterMinutes"), shift.whole("earlierMinutes"))))
                        .orElse(SleepShift.FREE),
                fields.group("week").flatMap(HouseReader::week).orElse(WorkWeek.NONE),
                fields.each("conferences", this::conference),
                fields.each("duties", HouseReader::duty),
                gate(fields, "docking", HouseRules.WELCOME),
                gate(fields, "undocking", HouseRules.FAREWELL),
                fields.group("nightWatch").flatMap(HouseReader::watch).orElse(NightWatch.NONE),
                numbers(fields, "adaptationHours"),
                fields.whole("publicGapMinutes"),
                new Supplies(figure(fields, "heatW"), figure(fields, "dataKbps"), figure(fields, "coldLitres")),
                fields.each("attitudes", HouseReader::attitude));
    }

    private static Optional<WorkWeek> week(Fields fields) {
        return fields.build(() -> new WorkWeek(
                fields.number("hours"),
                fields.each(
                        "days",
                        day -> day.build(() -> new WorkWeek.ShortDay(
                                day.word("day", DayOfWeek.class),
                                day.number("hours"),
                                day.word("who", Group.class))))));
    }

    private Optional<Conference> conference(Fields fields) {
        return fields.build(() -> new Conference(
                fields.text("id"),
                fields.text("title"),
                ids.reference(Ids.Kind.PARTY, fields, "party"),
                fields.time("at"),
                fields.whole("minutes"),
                fields.word("who", Group.class)));
    }

    private static Optional<Duty> duty(Fields fields) {
        ClockSpan hours = hours(fields);
        if (minutes(hours) < fields.whole("minutes") && fields.isSound("hours")) {
            fields.problem(
                    "minutes",
                    "a duty of " + fields.whole("minutes") + " minutes does not fit in hours of " + minutes(hours));
        }
        List<Integer> days =
                numbers(fields, "days").stream().map(Double::intValue).toList();
        return fields.build(() -> new Duty(
                fields.text("id"),
                fields.text("title"),
                days,
                hours,
                fields.whole("minutes"),
                fields.word("who", Group.class)));
    }

    private static long minutes(ClockSpan span) {
        return Duration.between(span.from(), span.to()).toMinutes();
    }

    private static List<GateStep> gate(Fields fields, String key, List<GateStep> otherwise) {
        List<GateStep> steps = fields.each(
                key, step -> step.build(() -> new GateStep(step.text("title"), Math.max(1, step.whole("minutes")))));
        return fields.has(key) ? steps : otherwise;
    }

    private static Optional<NightWatch> watch(Fields fields) {
        return fields.build(() -> new NightWatch(fields.time("from"), fields.whole("minutes")));
    }

    private static Optional<AttitudeSpan> attitude(Fields fields) {
        ClockSpan hours = hours(fields);
        return fields.build(() -> new AttitudeSpan(fields.text("attitude"), fields.whole("flightDay"), hours));
    }

    /** The one span of the day at the key {@code hours}. */
    private static ClockSpan hours(Fields fields) {
        return fields.scalar("hours")
                .flatMap(scalar -> Calendars.span(fields, scalar))
                .orElse(new ClockSpan(LocalTime.MIN, LocalTime.NOON));
    }

    private static Optional<Figure> figure(Fields fields, String key) {
        return fields.has(key) ? Optional.of(Origins.figure(fields, key)) : Optional.empty();
    }

    private static List<Double> numbers(Fields fields, String key) {
        return fields.scalars(key).stream()
                .filter(Node.Scalar::isNumber)
                .map(scalar -> Double.parseDouble(scalar.text()))
                .toList();
    }
}
