package space.hamsafar.programme.folder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import space.hamsafar.programme.setting.ClockSpan;
import space.hamsafar.programme.setting.Holiday;
import space.hamsafar.programme.setting.SpecialHours;
import space.hamsafar.programme.setting.WorkingCalendar;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Node;
import space.hamsafar.programme.source.Problems;
import space.hamsafar.programme.source.Wording;

/** Reads working calendars. */
final class Calendars {
    private static final int MOST_IDLE_YEARS = 3;

    static Optional<WorkingCalendar> calendar(Fields fields) {
        Optional<WorkingCalendar> calendar = fields.build(() -> new WorkingCalendar(
                fields.text("id"),
                fields.text("name"),
                fields.zone("zone"),
                week(fields),
                fields.each("holidays", Calendars::holiday),
                makeUpDays(fields),
                fields.each("seasons", Calendars::season)));
        return calendar.filter(made -> {
            Optional<LocalDate> idle = idleFrom(made);
            idle.ifPresent(day -> fields.problem(
                    "holidays",
                    "from " + day + " on nobody works for " + MOST_IDLE_YEARS + " years: shorten the holidays"));
            return idle.isEmpty();
        });
    }

    /** The first holiday after which no working day comes for years; planning needs one to go on. */
    private static Optional<LocalDate> idleFrom(WorkingCalendar calendar) {
        List<LocalDate> begins = calendar.holidays().stream()
                .flatMap(one -> Stream.concat(Stream.of(one.from()), one.firmness().kept().stream()))
                .sorted()
                .toList();
        LocalDate seen = LocalDate.MIN;
        for (LocalDate begin : begins) {
            if (begin.isAfter(seen)) {
                Optional<LocalDate> next = begin.datesUntil(begin.plusYears(MOST_IDLE_YEARS))
                        .filter(calendar::isWorkingDay)
                        .findFirst();
                if (next.isEmpty()) {
                    return Optional.of(begin);
                }
                seen = next.get();
            }
        }
        return Optional.empty();
    }

    private static Optional<Holiday> holiday(Fields fields) {
        Dates.requireOrder(fields, "from", "to");
        var firmness = Firm.read(fields, fields.text("name"), fields.dateIfAny("from"));
        return fields.build(() -> new Holiday(
                fields.text("name"), fields.date("from"), fields.date("to"), firmness, Origins.provenance(fields)));
    }

    private static Optional<SpecialHours> season(Fields fields) {
        Dates.requireOrder(fields, "from", "to");
        var firmness = Firm.read(fields, fields.text("name"), fields.dateIfAny("from"));
        return fields.build(() -> new SpecialHours(
                fields.text("name"),
                fields.date("from"),
                fields.date("to"),
                week(fields),
                firmness,
                Origins.provenance(fields)));
    }

    private static Set<LocalDate> makeUpDays(Fields fields) {
        Set<LocalDate> days = new TreeSet<>();
        for (Node.Scalar scalar : fields.scalars("makeUpDays")) {
            fields.date(scalar)
                    .filter(day -> !days.add(day))
                    .ifPresent(day -> fields.problems()
                            .add(scalar.start(), "make-up day " + day + " stands here a second time: remove it"));
        }
        return days;
    }

    private static Map<DayOfWeek, List<ClockSpan>> week(Fields fields) {
        Map<DayOfWeek, List<ClockSpan>> week = new EnumMap<>(DayOfWeek.class);
        fields.group("week").ifPresent(days -> {
            for (DayOfWeek day : DayOfWeek.values()) {
                List<ClockSpan> hours = spans(days, day.name().toLowerCase(Locale.ROOT));
                if (!hours.isEmpty()) {
                    week.put(day, hours);
                }
            }
            if (week.isEmpty() && days.isSound()) {
                days.problems().add(days.place(), "no day of this week has hours: give at least one day some");
            }
        });
        return week;
    }

    /** The clock spans in a list, which must be in order and apart. */
    static List<ClockSpan> spans(Fields fields, String key) {
        List<ClockSpan> spans = new ArrayList<>();
        for (Node.Scalar scalar : fields.scalars(key)) {
            span(fields, scalar).ifPresent(span -> {
                if (!spans.isEmpty() && span.from().isBefore(spans.getLast().to())) {
                    fields.problems()
                            .add(
                                    scalar.start(),
                                    Wording.quoted(scalar.text()) + " begins before the span in front of it ends at "
                                            + spans.getLast().to() + ": put them in order, without overlap");
                }
                spans.add(span);
            });
        }
        return spans;
    }

    static Optional<ClockSpan> span(Fields fields, Node.Scalar scalar) {
        Problems problems = fields.problems();
        String[] ends = scalar.text().split("-", -1);
        if (ends.length != 2) {
            problems.add(
                    scalar.start(),
                    Wording.quoted(scalar.text()) + " is no span of the day: write it as \"08:30-12:00\"");
            return Optional.empty();
        }
        Optional<LocalTime> from = fields.time(scalar, ends[0]);
        Optional<LocalTime> to = fields.time(scalar, ends[1]);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (!from.get().isBefore(to.get())) {
            problems.add(
                    scalar.start(),
                    Wording.quoted(scalar.text()) + " ends no later than it begins: put the earlier time first");
            return Optional.empty();
        }
        return Optional.of(new ClockSpan(from.get(), to.get()));
    }

    private Calendars() {}
}
