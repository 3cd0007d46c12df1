package space.hamsafar.exchange.handout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import space.hamsafar.exchange.ExchangeException;
import space.hamsafar.exchange.Titles;
import space.hamsafar.exchange.label.Labels;
import space.hamsafar.exchange.label.Language;
import space.hamsafar.exchange.table.PlanTables;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;

/** Kinds of files that go out of a plan. The same programme and plan give the same content, but for packed files. */
public enum Handout {
    /** The timeline as JSON, described by {@code docs/schema/timeline.schema.json}. */
    TIMELINE_JSON,
    /** A workbook with a sheet of the timeline and one of the training. */
    XLSX,
    /** The timeline as comma-separated values with a byte-order mark, as spreadsheets want them. */
    CSV,
    /** The timeline as a plan file that Open MCT's plan view reads. */
    OPENMCT,
    /** The ground schedule as Project XML: agreement, selection and training. */
    PROJECT_XML,
    /** A page to print for each person and day, in each language. */
    DAY_SHEETS;

    /** The word for it, such as {@code project-xml}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a word. */
    public static Optional<Handout> of(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** All words. */
    public static List<String> words() {
        return Stream.of(values()).map(Handout::word).toList();
    }

    /**
     * Writes files into a folder, which is made if it is absent; each replaces its predecessor as a whole, and nothing
     * else is touched.
     *
     * @return their paths, sorted
     * @throws ExchangeException if a file cannot be written
     */
    public static List<Path> write(Path folder, List<Handout> kinds, Programme programme, ProgrammePlan plan) {
        var files = new TreeMap<String, byte[]>();
        kinds.forEach(kind -> files.putAll(kind.files(programme, plan)));
        var written = new ArrayList<Path>();
        files.forEach((name, bytes) -> {
            Path file = folder.resolve(name);
            replace(file, bytes);
            written.add(file);
        });
        return written;
    }

    /** The files of this kind by name. */
    public Map<String, byte[]> files(Programme programme, ProgrammePlan plan) {
        return switch (this) {
            case TIMELINE_JSON -> Map.of("timeline.json", utf8(TimelineJson.write(programme, plan)));
            case XLSX -> Map.of("timeline.xlsx", Workbooks.of(programme, plan));
            case CSV ->
                Map.of(
                        "timeline.csv",
                        utf8("\ufeff" + PlanTables.timeline(plan.flight().timeline(), Titles.of(programme))));
            case OPENMCT -> Map.of("timeline.openmct.json", utf8(OpenMctPlan.write(programme, plan)));
            case PROJECT_XML -> Map.of("ground.xml", ProjectXml.write(programme, plan));
            case DAY_SHEETS -> daySheets(programme, plan);
        };
    }

    private static Map<String, byte[]> daySheets(Programme programme, ProgrammePlan plan) {
        var labels = Labels.load();
        var sheets = new TreeMap<String, byte[]>();
        for (String person : DaySheets.people(programme, plan)) {
            for (Language language : Language.values()) {
                String name = "days/" + person.replaceAll("[^A-Za-z0-9-]", "_") + "." + language.code() + ".html";
                sheets.put(name, utf8(new DaySheets(programme, plan, labels).page(person, language)));
            }
        }
        return sheets;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void replace(Path file, byte[] bytes) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            Files.createDirectories(parent);
            Path temporary = Files.createTempFile(parent, ".", ".part");
            try {
                Files.write(temporary, bytes);
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new ExchangeException(file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
