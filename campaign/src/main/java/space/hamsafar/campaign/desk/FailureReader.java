package space.hamsafar.campaign.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import space.hamsafar.campaign.calendar.CalendarEvent;
import space.hamsafar.campaign.calendar.Slot;
import space.hamsafar.campaign.operation.DeskOperation.Failure;
import space.hamsafar.campaign.policy.StagePolicy;
import space.hamsafar.campaign.policy.StageSite;
import space.hamsafar.programme.selection.Station;
import space.hamsafar.programme.source.Spelling;

/** Understands what failed on a day of tests, and tells everything that cannot be. */
final class FailureReader {
    private final StagePolicy stage;
    private final List<Slot> slots;
    private final Instant now;
    private final Set<String> problems = new LinkedHashSet<>();

    FailureReader(StagePolicy stage, List<Slot> slots, Instant now) {
        this.stage = stage;
        this.slots = slots;
        this.now = now;
    }

    List<CalendarEvent> read(List<Failure> failures) {
        if (failures.isEmpty()) {
            problems.add("nothing failed: name an applicant, a station or a member of a panel");
        }
        List<CalendarEvent> events = new ArrayList<>();
        for (Failure failure : failures) {
            List<String> known = known(failure.kind());
            if (!known.contains(failure.who())) {
                problems.add("there is no " + word(failure.kind()) + " '" + failure.who() + "' in stage " + stage.id()
                        + (failure.kind() == Failure.Kind.NO_SHOW ? "" : Spelling.hint(failure.who(), known)));
            }
            Optional<Instant> from = instant(failure.from(), now);
            Optional<Instant> until = from.flatMap(begin -> instant(failure.until(), endOfDay(begin)));
            if (from.isPresent() && until.isPresent()) {
                if (!until.get().isAfter(from.get())) {
                    problems.add("the failure ends before it begins: look at the times");
                }
                events.add(event(failure, from.get(), until.get()));
            }
        }
        return events;
    }

    /** Everything that cannot be, each once, though it may concern several failures. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    private Instant endOfDay(Instant at) {
        ZoneId zone = TestDays.zone(stage);
        return at.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static CalendarEvent event(Failure failure, Instant from, Instant until) {
        return switch (failure.kind()) {
            case NO_SHOW -> new CalendarEvent.NoShow(failure.who(), from, until);
            case BROKEN -> new CalendarEvent.Outage(failure.who(), from, until);
            case ILL -> new CalendarEvent.Absence(failure.who(), from, until);
        };
    }

    private static String word(Failure.Kind kind) {
        return switch (kind) {
            case NO_SHOW -> "applicant";
            case BROKEN -> "station";
            case ILL -> "member of a panel";
        };
    }

    private List<String> known(Failure.Kind kind) {
        Stream<String> known = switch (kind) {
            case NO_SHOW -> slots.stream().flatMap(slot -> slot.applicants().stream());
            case BROKEN -> stage.tests().stations().stream().map(Station::id);
            case ILL -> stage.tests().panels().stream().map(StageSite.Panel::of).flatMap(List::stream);
        };
        return known.distinct().toList();
    }

    private Optional<Instant> instant(String text, Instant otherwise) {
        if (text.isBlank()) {
            return Optional.of(otherwise);
        }
        try {
            return Optional.of(
                    text.endsWith("Z")
                            ? Instant.parse(text)
                            : LocalDateTime.parse(text.replace(' ', 'T'))
                                    .atZone(TestDays.zone(stage))
                                    .toInstant());
        } catch (DateTimeParseException fault) {
            problems.add(
                    "'" + text + "' is no time: write it as 2026-01-14T09:30 in local time of the site, or with Z");
            return Optional.empty();
        }
    }
}
