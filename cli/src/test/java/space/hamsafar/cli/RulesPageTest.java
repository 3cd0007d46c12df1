package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of rules names every rule of the checkers, and nothing that is not there. */
class RulesPageTest {

    private static final Path ROOT = ProjectFiles.root();
    private static final Path PHASES = ROOT.resolve("programme/src/main/java/space/hamsafar/programme");
    private static final Path TESTS = ROOT.resolve("programme/src/test/java");

    /** Text in quotes that could name a rule, with or without the name of its phase. */
    private static final Pattern NAME = Pattern.compile("\"((?:training\\.|flight\\.)?[a-z]+(?:-[a-z]+)*)\"");

    private static final Pattern RULE = Pattern.compile("`((?:training|flight)\\.[a-z-]+)`");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final Pattern TYPED = Pattern.compile("(\\w+)\\.yaml ((?:`\\w+`,? ?)+)");

    /** Words of the checkers' messages and subjects that name no rule. */
    private static final Set<String> NO_RULES = Set.of("timetable", "trainees", "begins", "ends", "earlier", "later");

    /** A row of a table of the page. */
    private record Row(String text) {

        List<String> rules() {
            return RULE.matcher(text).results().map(found -> found.group(1)).toList();
        }
    }

    @Test
    void everyRuleOfTheCheckersStandsOnThePage() throws IOException {
        Set<String> told = new TreeSet<>();
        rows().forEach(row -> told.addAll(row.rules()));

        assertThat(told).isEqualTo(rulesOfTheCheckers());
    }

    @Test
    void everyRuleHasATestThatNamesIt() throws IOException {
        for (Row row : rows()) {
            var test = TEST.matcher(row.text());
            assertThat(test.find()).as(row.text()).isTrue();
            String source = sourceOf(test.group(1));
            String body = method(source, test.group(2));
            assertThat(body).as("%s.%s", test.group(1), test.group(2)).isNotEmpty();
            assertThat(row.rules())
                    .as(row.text())
                    .allSatisfy(rule -> assertThat(body).contains("\"" + rule + "\""));
        }
    }

    @Test
    void everyKeyOfThePageIsOneOfItsSchema() throws IOException {
        for (Row row : rows()) {
            var typed = TYPED.matcher(row.text());
            while (typed.find()) {
                String schema = Files.readString(ROOT.resolve("docs/schema/" + typed.group(1) + ".schema.json"));
                assertThat(typed.group(2).replaceAll("[`,]", "").strip().split(" +"))
                        .as(row.text())
                        .allSatisfy(key -> assertThat(schema).contains("\"" + key + "\": {"));
            }
        }
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = Files.readString(ROOT.resolve("docs/rules.md"))
                .lines()
                .filter(line -> line.startsWith("|") && line.contains("Test."))
                .map(Row::new)
                .toList();
        assertThat(rows).hasSizeGreaterThan(80);
        return rows;
    }

    /** Whatever text of a checker could be a rule is one, unless it is known to be none. */
    private static Set<String> rulesOfTheCheckers() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (Path source : checkers("training", "(\\w+Checks|TimetableFacts)\\.java")) {
            rules.addAll(names(source, "training."));
        }
        for (Path source : checkers("flight/check", "\\w+\\.java")) {
            rules.addAll(names(source, "flight."));
        }
        assertThat(rules).hasSizeGreaterThan(90);
        return rules;
    }

    private static List<Path> checkers(String folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(PHASES.resolve(folder))) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> names(Path source, String phase) throws IOException {
        var names = new ArrayList<String>();
        NAME.matcher(Files.readString(source))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !NO_RULES.contains(name))
                .map(name -> name.startsWith(phase) ? name : phase + name)
                .forEach(names::add);
        return names;
    }

    private static String sourceOf(String test) throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            List<Path> found =
                    files.filter(file -> file.endsWith(test + ".java")).toList();
            assertThat(found).as(test).hasSize(1);
            return Files.readString(found.getFirst());
        }
    }

    /** The text of a test method, up to the next annotation of a test. */
    private static String method(String source, String name) {
        int begin = source.indexOf("void " + name + "(");
        int end = source.indexOf("@Test", Math.max(0, begin));
        return begin < 0 ? "" : source.substring(begin, end < 0 ? source.length() : end);
    }
}
