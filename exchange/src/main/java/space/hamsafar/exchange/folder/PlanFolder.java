package space.hamsafar.exchange.folder;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.threeten.extra.Interval;
import space.hamsafar.exchange.ExchangeException;
import space.hamsafar.exchange.Titles;
import space.hamsafar.exchange.calendar.CalendarRevision;
import space.hamsafar.exchange.calendar.FacilityCalendar;
import space.hamsafar.exchange.calendar.PersonCalendar;
import space.hamsafar.exchange.plan.PlanJson;
import space.hamsafar.exchange.report.ReportPage;
import space.hamsafar.exchange.table.PlanTables;
import space.hamsafar.orbit.Ephemerides;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.message.OemFile;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.training.PersonLoad;

/**
 * Writes everything that goes out of a plan into one folder: {@code plan.json}, {@code report.html}, {@code
 * timeline.csv}, {@code training.csv}, {@code workload.csv}, {@code eligibility.csv}, {@code crew/PERSON.ics}, {@code
 * staff/PERSON.ics}, {@code facilities/FACILITY.ics} and, where the plan has a stay on board, {@code ephemeris.oem}.
 *
 * <p>The same programme and plan give the same bytes in every file; only where the folder held another plan of the
 * programme do the calendars say that they are a later edition. No clock is read: where a format wants a time of
 * creation, it is the epoch of the station's elements.
 */
public final class PlanFolder {
    /** Step of the ephemeris, the usual one of published station ephemerides. */
    private static final Duration EPHEMERIS_STEP = Duration.ofMinutes(4);

    private static final String ORIGINATOR = "HAMSAFAR";

    private PlanFolder() {}

    /**
     * Writes the folder and gives the paths of its files, sorted. The files are written beside it and moved into place
     * at the end, so that a failure or a killed process leaves the old folder as it was.
     *
     * @param out the folder; it may be absent, empty, or hold an earlier result and nothing else
     * @throws ExchangeException if the folder holds anything else, or cannot be written
     * @throws IllegalArgumentException if the plan is another programme's
     */
    public static List<Path> write(Path out, Programme programme, ProgrammePlan plan) {
        if (!plan.programme().equals(programme.id())) {
            throw new IllegalArgumentException("the plan is of programme '%s', not of '%s'; plan this programme first"
                    .formatted(plan.programme(), programme.id()));
        }
        return write(out, programme, plan, revision(out, plan));
    }

    /**
     * The same with calendars of a given edition.
     *
     * @throws ExchangeException if the folder holds anything else, or cannot be written
     */
    public static List<Path> write(Path out, Programme programme, ProgrammePlan plan, CalendarRevision revision) {
        return OutputFolder.replace(out, folder -> fill(folder, programme, plan, revision));
    }

    /** The edition that follows what a folder holds; the first where that is no plan of this programme. */
    public static CalendarRevision revision(Path folder, ProgrammePlan plan) {
        Path file = folder.resolve(OutputFolder.MARK);
        if (!Files.isRegularFile(file)) {
            return CalendarRevision.FIRST;
        }
        try {
            ProgrammePlan before = PlanJson.read(file);
            return before.programme().equals(plan.programme())
                    ? CalendarRevision.following(folder, before, plan)
                    : CalendarRevision.FIRST;
        } catch (ExchangeException | UncheckedIOException _) {
            // What cannot be read was made by another version or spoilt: nobody can say what its calendars held.
            return CalendarRevision.FIRST;
        }
    }

    /**
     * Puts a newer plan into a folder that holds more than a result, such as the record of changes. Each file is replaced
     * as a whole, {@code plan.json} last: until then the folder counts as the older one.
     *
     * @throws ExchangeException if the folder holds no result, or cannot be written
     */
    public static List<Path> update(Path out, Programme programme, ProgrammePlan plan, CalendarRevision revision) {
        return FolderUpdate.of(out, folder -> fill(folder, programme, plan, revision));
    }

    /**
     * Makes sure, before any work is done, that a folder may be replaced by a result.
     *
     * @throws ExchangeException if it holds anything but an earlier result
     */
    public static void requireOurs(Path out) {
        OutputFolder.requireReplaceable(out);
    }

    private static void fill(Path folder, Programme programme, ProgrammePlan plan, CalendarRevision revision)
            throws IOException {
        for (String calendars : CalendarRevision.FOLDERS) {
            Files.createDirectory(folder.resolve(calendars));
        }
        AtOnce.run(List.of(() -> pages(folder, programme, plan), () -> {
            calendars(folder.resolve("crew"), programme, plan, revision, PersonCalendar.people(programme));
            calendars(folder.resolve("staff"), programme, plan, revision, staff(programme, plan, revision));
            facilities(folder.resolve("facilities"), programme, plan, revision);
            tables(folder, programme, plan);
            ephemeris(folder.resolve("ephemeris.oem"), programme, plan);
        }));
    }

    private static void pages(Path folder, Programme programme, ProgrammePlan plan) throws IOException {
        var document = PlanJson.document(plan);
        Files.writeString(folder.resolve(OutputFolder.MARK), document.text());
        Files.writeString(folder.resolve("report.html"), ReportPage.of(programme, plan, document.id()));
    }

    private static void tables(Path folder, Programme programme, ProgrammePlan plan) throws IOException {
        Titles titles = Titles.of(programme);
        Files.writeString(
                folder.resolve("timeline.csv"),
                PlanTables.timeline(plan.flight().timeline(), titles));
        Files.writeString(
                folder.resolve("training.csv"),
                PlanTables.training(plan.training().sessions(), titles));
        var zone = programme.setting().site(programme.syllabus().site()).zone();
        Files.writeString(
                folder.resolve("workload.csv"),
                PlanTables.workload(PersonLoad.all(programme.syllabus(), plan.training(), zone), titles));
        Files.writeString(folder.resolve("eligibility.csv"), PlanTables.eligibility(plan.selection()));
    }

    private static void calendars(
            Path folder, Programme programme, ProgrammePlan plan, CalendarRevision revision, List<String> people)
            throws IOException {
        for (String person : people) {
            var calendar = PersonCalendar.of(programme, plan, person, revision);
            if (calendar.isPresent()) {
                Files.writeString(folder.resolve(fileName(person) + ".ics"), calendar.get());
            }
        }
    }

    /** Those who have a part now or had one in an earlier edition, whose events are cancelled. */
    private static List<String> staff(Programme programme, ProgrammePlan plan, CalendarRevision revision) {
        return Stream.concat(Stream.of(plan), revision.earlier().stream())
                .flatMap(one -> PersonCalendar.staff(programme, one.training()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static void facilities(Path folder, Programme programme, ProgrammePlan plan, CalendarRevision revision)
            throws IOException {
        for (var facility : programme.setting().facilities()) {
            var calendar = FacilityCalendar.of(programme, plan.training(), facility, revision);
            if (calendar.isPresent()) {
                Files.writeString(folder.resolve(fileName(facility.id()) + ".ics"), calendar.get());
            }
        }
    }

    /** An id becomes a name that every file system takes; what is not a plain letter is written as its code. */
    static String fileName(String id) {
        StringBuilder name = new StringBuilder();
        id.codePoints().forEach(letter -> {
            boolean plain = letter < 128 && (Character.isLetterOrDigit(letter) || letter == '-');
            name.append(plain ? Character.toString(letter) : "_" + Integer.toHexString(letter) + "_");
        });
        return name.length() <= 100
                ? name.toString()
                : name.substring(0, 80) + "_" + Integer.toHexString(id.hashCode());
    }

    private static void ephemeris(Path file, Programme programme, ProgrammePlan plan) throws IOException {
        var docking = plan.flight().docking();
        var undocking = plan.flight().undocking();
        if (docking.isEmpty() || undocking.isEmpty()) {
            return;
        }
        var station = programme.mission().station();
        var stay = Interval.of(docking.get(), undocking.get());
        var states = Ephemerides.sample(station.orbit(), StationFrame.EME2000, stay, EPHEMERIS_STEP);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            OemFile.write(writer, states, station.elements(), station.elements().epoch(), ORIGINATOR);
        }
    }
}
