package space.hamsafar.campaign.desk;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.campaign.application.SegmentRows;
import space.hamsafar.campaign.calendar.CalendarChecker;
import space.hamsafar.campaign.calendar.CalendarEvent;
import space.hamsafar.campaign.calendar.CalendarMender;
import space.hamsafar.campaign.calendar.CalendarPlanner;
import space.hamsafar.campaign.calendar.Slot;
import space.hamsafar.campaign.calendar.SlotChange;
import space.hamsafar.campaign.calendar.SlotLines;
import space.hamsafar.campaign.fact.DeskFact;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.operation.DeskOperation;
import space.hamsafar.campaign.policy.StagePolicy;
import space.hamsafar.planning.search.Limits;

/** The days on which a stage is held: who is at which station when. */
final class TestDays {
    private static final long SCHEDULES = 40;
    private static final long SEED = 1;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private TestDays() {}

    static Outcome schedule(Work work, String stageId) {
        StagePolicy stage = work.policy().stage(stageId).orElseThrow();
        Optional<List<String>> entrants = Entrants.of(work, stageId);
        if (entrants.isEmpty() || entrants.get().isEmpty()) {
            return Outcome.Invalid.of("nobody is known yet to take part in stage " + stageId);
        }
        if (stage.tests().stations().isEmpty()) {
            return Outcome.Invalid.of("stage " + stageId + " has no stations in selection.yaml");
        }
        LocalDate earliest = earliest(work, stage);
        var planned = CalendarPlanner.plan(
                stage.tests(), entrants.get(), stage.capacityPerDay(), earliest, Limits.ofWork(SCHEDULES, SEED));
        if (!planned.unplaced().isEmpty()) {
            return Outcome.Invalid.of(planned.unplaced().size() + " groups find no time, such as "
                    + planned.unplaced().getFirst() + ": are the panels of the stage large enough?");
        }
        refuseUnsound(CalendarChecker.check(stage.tests(), planned.slots(), entrants.get(), List.of()));
        Slot first = planned.slots().getFirst();
        Slot last = planned.slots().getLast();
        var lines = new Lines()
                .line(entrants.get().size() + " applicants have "
                        + planned.slots().size() + " times at "
                        + stage.tests().stations().size() + " stations, from " + time(stage, first.start()) + " to "
                        + time(stage, last.end()) + ", local time")
                .put("stage", stageId)
                .put("applicants", entrants.get().size())
                .put("slots", planned.slots().size())
                .put("first", first.start().toString())
                .put("last", last.end().toString());
        warnIfLate(
                lines,
                stage,
                planned.slots(),
                earliest.isAfter(stage.opens())
                        ? ": nobody could come before " + earliest
                                + ", after the release of the stage before and the travel"
                        : ": are there too few groups at a time at a station, or too few applicants a day?");
        return new Outcome.Done(lines.answer(), List.of(new DeskFact.Scheduled(stageId, write(work, planned.slots()))));
    }

    /** Whether slots lie after the scoring, which the scores of those applicants could not wait for. */
    private static void warnIfLate(Lines lines, StagePolicy stage, List<Slot> slots, String why) {
        Instant end = stage.closes().plusDays(1).atStartOfDay(zone(stage)).toInstant();
        if (slots.stream().anyMatch(slot -> slot.end().isAfter(end))) {
            lines.warn("the last test is after " + stage.closes() + ", the last day of scoring" + why);
        }
    }

    /** The day on which the stage opens, or when those who passed the one before can have travelled. */
    private static LocalDate earliest(Work work, StagePolicy stage) {
        LocalDate arrived = work.state()
                .board()
                .released(work.policy().before(stage.id()))
                .map(at -> at.atZone(zone(stage))
                        .toLocalDate()
                        .plusDays(stage.tests().travelDays()))
                .orElse(stage.opens());
        return arrived.isAfter(stage.opens()) ? arrived : stage.opens();
    }

    static Outcome show(Work work, String stageId) {
        StagePolicy stage = work.policy().stage(stageId).orElseThrow();
        List<Slot> slots = slots(work, stageId);
        if (slots.isEmpty()) {
            return Outcome.Invalid.of("the tests of stage " + stageId + " have no times yet");
        }
        var lines = new Lines().put("stage", stageId);
        List<Map<String, Object>> data = new ArrayList<>();
        for (Slot slot : slots) {
            lines.line(
                    time(stage, slot.start()) + " to " + time(stage, slot.end()).substring(11) + "  " + slot.id() + "  "
                            + String.join(" ", slot.applicants())
                            + (slot.panel().isEmpty() ? "" : "  panel " + String.join(" ", slot.panel())));
            var one = new LinkedHashMap<String, Object>();
            one.put("slot", slot.id());
            one.put("station", slot.station());
            one.put("start", slot.start().toString());
            one.put("end", slot.end().toString());
            one.put("applicants", slot.applicants());
            one.put("panel", slot.panel());
            data.add(one);
        }
        return Outcome.Done.answer(lines.put("slots", data).answer());
    }

    static Outcome mend(Work work, String stageId, List<DeskOperation.Failure> failures) {
        StagePolicy stage = work.policy().stage(stageId).orElseThrow();
        List<Slot> before = slots(work, stageId);
        if (before.isEmpty()) {
            return Outcome.Invalid.of("the tests of stage " + stageId + " have no times yet: there is nothing to mend");
        }
        var reading = new FailureReader(stage, before, work.at());
        List<CalendarEvent> events = reading.read(failures);
        if (!reading.problems().isEmpty()) {
            return new Outcome.Invalid(reading.problems());
        }
        if (events.stream().noneMatch(event -> before.stream().anyMatch(event::hits))) {
            return Outcome.Done.answer(new Lines()
                    .line("no test is concerned: everything stays as it is")
                    .put("changes", List.of())
                    .answer());
        }
        var mended = CalendarMender.mend(stage.tests(), before, events);
        if (!mended.unplaced().isEmpty()) {
            return Outcome.Invalid.of(mended.unplaced().size() + " tests find no other time, such as "
                    + mended.unplaced().getFirst() + ": add members to the panel, or shorten the failure");
        }
        List<String> all = before.stream()
                .flatMap(slot -> slot.applicants().stream())
                .distinct()
                .sorted()
                .toList();
        refuseUnsound(CalendarChecker.check(stage.tests(), mended.slots(), all, events));
        return new Outcome.Done(
                told(stage, mended),
                List.of(new DeskFact.Mended(
                        stageId,
                        write(work, mended.slots()),
                        events.stream().map(CalendarEvent::words).distinct().toList(),
                        mended.changes().size())));
    }

    private static Answer told(StagePolicy stage, CalendarMender.Mended mended) {
        var lines = new Lines();
        warnIfLate(lines, stage, mended.slots(), "");
        List<SlotChange> changes = mended.changes();
        long concerned = changes.stream()
                .filter(change -> !change.from().equals(change.to()))
                .flatMap(change -> change.applicants().stream())
                .distinct()
                .count();
        lines.line(changes.size() + " tests change; " + concerned + " applicants come at another time")
                .put("stage", stage.id())
                .put("applicantsMoved", concerned);
        List<Map<String, Object>> data = new ArrayList<>();
        for (SlotChange change : changes) {
            String from = change.from().map(at -> time(stage, at)).orElse("new");
            String to = change.to().map(at -> time(stage, at)).orElse("none");
            String when = from.equals(to) ? "at " + from + " as before" : "from " + from + " to " + to;
            String panel = change.panelBefore().equals(change.panel())
                            || change.panel().isEmpty()
                    ? ""
                    : ", panel " + String.join(" ", change.panel());
            lines.line("  " + change.slot() + " (" + String.join(" ", change.applicants()) + ") " + when + panel + ": "
                    + change.why());
            var one = new LinkedHashMap<String, Object>();
            one.put("slot", change.slot());
            one.put("applicants", change.applicants());
            one.put("from", change.from().map(Instant::toString).orElse(""));
            one.put("to", change.to().map(Instant::toString).orElse(""));
            one.put("panelBefore", change.panelBefore());
            one.put("panel", change.panel());
            one.put("why", change.why());
            data.add(one);
        }
        return lines.put("changes", data).answer();
    }

    /** A calendar that breaks a rule is a mistake of ours, never the user's: it is not kept. */
    private static void refuseUnsound(List<String> findings) {
        if (!findings.isEmpty()) {
            throw new IllegalStateException("the calendar breaks rules: " + findings);
        }
    }

    /** The slots of a stage as they hold now, in order of time; empty if there are none. */
    static List<Slot> slots(Work work, String stage) {
        List<Slot> slots = new ArrayList<>();
        work.state()
                .calendar(stage)
                .ifPresent(segment ->
                        SegmentRows.read(work.segments().open(segment), cells -> slots.add(SlotLines.slot(cells))));
        return slots;
    }

    private static Segment write(Work work, List<Slot> slots) {
        return work.segments().write("calendar.csv", out -> {
            var to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            for (Slot slot : slots) {
                to.append(String.join(",", SlotLines.cells(slot))).append('\n');
            }
            to.flush();
            return slots.size();
        });
    }

    static ZoneId zone(StagePolicy stage) {
        return stage.tests().calendar().zone();
    }

    /** Local time of the site. */
    static String time(StagePolicy stage, Instant at) {
        return TIME.format(at.atZone(zone(stage)));
    }
}
