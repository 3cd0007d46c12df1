package space.hamsafar.programme.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class YamlTextTest {
    private final Problems problems = new Problems("f.yaml");

    @Test
    void keepsThePlaceOfEveryKeyAndValue() {
        Node root = parse("a: 1\nb:\n  - x\n  - {c: d}\n").orElseThrow();

        Node.Mapping mapping = (Node.Mapping) root;
        Node.Entry b = mapping.entry("b").orElseThrow();
        Node.Sequence list = (Node.Sequence) b.value();
        assertThat(b.at()).isEqualTo(new Place(2, 1));
        assertThat(list.items().getFirst().start()).isEqualTo(new Place(3, 5));
        assertThat(list.items().getLast().start()).isEqualTo(new Place(4, 5));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void columnsCountCodePoints() {
        Node root = parse("{k: \"نئی 天宫 \uD83D\uDE80\", l: 1}").orElseThrow();

        assertThat(((Node.Mapping) root).entry("l").orElseThrow().at()).isEqualTo(new Place(1, 17));
    }

    @Test
    void onlyJsonWordsAndNumbersAreMoreThanText() {
        assertThat(scalar("true").isFlag()).isTrue();
        assertThat(scalar("-1.5e3").isNumber()).isTrue();
        for (String text : new String[] {
            "yes", "No", "on", "True", "0x1F", "0o17", "017", "1_000", ".inf", ".NaN", "1e999", "+5", "\"5\"", "'true'"
        }) {
            assertThat(scalar(text).isText()).as(text).isTrue();
        }
        assertThat(scalar("~").isNothing()).isTrue();
        assertThat(scalar("9".repeat(400)).isNumber()).isFalse();
    }

    @Test
    void refusesWhatPlainDataDoesNotNeed() {
        assertProblem("a: &x 1\n", 1, 4, "anchor '&x'");
        assertProblem("a: 1\nb: *x\n", 2, 4, "alias '*x'");
        assertProblem("a: !!javax.script.ScriptEngineManager [x]\n", 1, 4, "tag '!!javax.script");
        assertProblem("a: !!str 5\n", 1, 4, "tag '!!str'");
        assertProblem("<<: {a: 1}\n", 1, 1, "merge key");
        assertProblem("a: 1\nb: 2\na: 3\n", 3, 1, "the first is at line 1, column 1");
        assertProblem("a: 1\n---\nb: 2\n", 2, 1, "second document");
        assertProblem("? [a]\n: 1\n", 1, 3, "a key must be a word");
        assertProblem("", 1, 1, "empty");
        assertProblem("# only a remark\n", 1, 1, "empty");
        assertProblem("a: \"\\0\"\n", 1, 4, "control character U+0000");
    }

    @Test
    void explainsBrokenYaml() {
        assertProblem("a:\n\tb: 1\n", 2, 1, "tab");
        assertProblem("a: b: c\n", 1, 5, "colon");
        assertProblem("a: [1, 2\n", 2, 1, "not closed");
        assertProblem("a: \"x\n", 2, 1, "closing quote");
        assertProblem("a: %x\n", 1, 4, "put the value in quotes");
        assertProblem("a: 1\n b: 2\n", 2, 3, "colon");
        assertProblem("a: 1\nb: \"x \\UFFFFFFFF\"\n", 2, 7, "no character");
    }

    @Test
    void refusesDeepNestingWithoutReadingOn() {
        assertProblem("[".repeat(100_000), 1, 51, "deeper than 50");
        assertProblem("- ".repeat(100_000), 1, 101, "deeper than 50");
        assertProblem("{a: ".repeat(100_000), 1, 198, "deeper than 50");
    }

    @Test
    void refusesTooManyValues() {
        assertProblem("- 1\n".repeat(300_000), 200_000, 3, "more than 200000 values");
    }

    private Node.Scalar scalar(String text) {
        return (Node.Scalar) parse(text).orElseThrow();
    }

    private Optional<Node> parse(String text) {
        return YamlText.parse(text, problems);
    }

    private static void assertProblem(String text, int line, int column, String message) {
        Problems found = new Problems("f.yaml");
        YamlText.parse(text, found);
        assertThat(found.told()).as("%.40s", text).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isEqualTo(column);
        });
    }
}
