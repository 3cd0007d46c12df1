package space.hamsafar.programme.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.source.Node;
import space.hamsafar.programme.source.Problems;
import space.hamsafar.programme.source.YamlText;

/** Every key that a schema knows stands in the sample (those of a shared part in one file at least), is checked at its place, and is read. */
final class EveryKeyTest {
    static final List<String> FILES = SampleFolder.YAML_FILES;

    @TempDir
    private Path folder;

    private SampleFolder sample;

    @BeforeEach
    void copySample() {
        sample = SampleFolder.in(folder);
    }

    /** A scalar of the sample: its keys from the root, without positions in lists, and where it stands. */
    private record Leaf(String path, Node.Scalar scalar) {}

    @ParameterizedTest
    @FieldSource("FILES")
    void aWrongTypeIsToldOnItsLine(String file) {
        for (Leaf leaf : leaves(file)) {
            int line = leaf.scalar.start().line();
            for (String wrong : List.of("{wrong: 1}", "[[wrong]]", "")) {
                sample.write(file, replaced(file, leaf.scalar, wrong));
                boolean isInList = leaf.path.endsWith("[]");
                if (isInList && wrong.isEmpty()) {
                    continue;
                }
                assertThat(sample.problems())
                        .as("%s: %s becomes '%s'", file, leaf.path, wrong)
                        .anyMatch(problem -> problem.startsWith(file + ":" + line + ":"));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void anotherValueIsAnotherProgrammeOrAProblem(String file) {
        Programme before = withoutHash(sample.programme());
        for (Leaf leaf : leaves(file)) {
            sample.write(file, replaced(file, leaf.scalar, other(leaf.scalar)));
            switch (sample.read()) {
                case Reading.Read read ->
                    assertThat(withoutHash(read.programme()))
                            .as("%s: %s becomes %s", file, leaf.path, other(leaf.scalar))
                            .isNotEqualTo(before);
                case Reading.Refused refused -> assertThat(refused.problems()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void theSampleHasEveryKeyOfTheSchema(String file) {
        Problems problems = new Problems(file);
        Node.Mapping schema = (Node.Mapping) schema(file.replace(".yaml", ".schema.json"), problems);
        TreeSet<String> keys = new TreeSet<>();
        keys(file.replace(".yaml", ".schema.json"), schema, "", keys);
        TreeSet<String> there = new TreeSet<>();
        FILES.forEach(one -> leaves(one).forEach(leaf -> there.add(leaf.path.replace("[]", ""))));

        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(there).anyMatch(path -> path.endsWith(key)));
    }

    private static Programme withoutHash(Programme programme) {
        return new Programme(
                programme.id(),
                programme.title(),
                programme.setting(),
                programme.agreement(),
                programme.campaign(),
                programme.syllabus(),
                programme.mission(),
                "");
    }

    private static String other(Node.Scalar scalar) {
        String text = scalar.text();
        if (scalar.isFlag()) {
            return text.equals("true") ? "false" : "true";
        }
        if (scalar.isNumber()) {
            double more = Double.parseDouble(text) + (text.contains(".") ? 0.0625 : 1);
            return more == Math.rint(more) ? Long.toString((long) more) : Double.toString(more);
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(text).plusDays(1).toString();
        }
        if (text.matches("\\d{2}:\\d{2}(-\\d{2}:\\d{2})?")) {
            return "\"" + text.substring(0, text.length() - 1) + "1\"";
        }
        return "other-" + text.replace(' ', '-');
    }

    private static String replaced(String file, Node.Scalar scalar, String text) {
        List<String> lines = new ArrayList<>(SampleFolder.original(file).lines().toList());
        String line = lines.get(scalar.start().line() - 1);
        lines.set(
                scalar.start().line() - 1,
                line.substring(0, scalar.start().column() - 1)
                        + text
                        + line.substring(scalar.end().column() - 1));
        return String.join("\n", lines) + "\n";
    }

    private static List<Leaf> leaves(String file) {
        List<Leaf> leaves = new ArrayList<>();
        YamlText.parse(SampleFolder.original(file), new Problems(file)).ifPresent(root -> collect("", root, leaves));
        assertThat(leaves).isNotEmpty();
        return leaves;
    }

    private static void collect(String path, Node node, List<Leaf> leaves) {
        switch (node) {
            case Node.Mapping mapping ->
                mapping.entries().forEach((key, entry) -> collect(path + "/" + key, entry.value(), leaves));
            case Node.Sequence sequence -> sequence.items().forEach(item -> collect(path + "[]", item, leaves));
            case Node.Scalar scalar -> leaves.add(new Leaf(path, scalar));
        }
    }

    private static Node schema(String name, Problems problems) {
        return YamlText.parse(SampleFolder.resource("schema/" + name), problems).orElseThrow();
    }

    /** The paths of all keys that hold no keys themselves; those of a shared definition begin there. */
    private static void keys(String file, Node.Mapping schema, String path, TreeSet<String> keys) {
        Optional<Node> reference = schema.entry("$ref").map(Node.Entry::value);
        if (reference.isPresent()) {
            String[] parts = ((Node.Scalar) reference.get()).text().split("#/\\$defs/", 2);
            String other = parts[0].isEmpty() ? file : parts[0];
            Node.Mapping definitions = inner((Node.Mapping) schema(other, new Problems(other)), "$defs");
            keys(
                    other,
                    inner(definitions, parts[1]),
                    inner(definitions, parts[1]).entry("properties").isPresent() ? "" : path,
                    keys);
        } else if (schema.entry("properties").isPresent()) {
            for (Map.Entry<String, Node.Entry> key :
                    inner(schema, "properties").entries().entrySet()) {
                keys(file, (Node.Mapping) key.getValue().value(), path + "/" + key.getKey(), keys);
            }
        } else if (schema.entry("items").isPresent()) {
            keys(file, inner(schema, "items"), path, keys);
        } else {
            keys.add(path);
        }
    }

    private static Node.Mapping inner(Node.Mapping mapping, String key) {
        return (Node.Mapping) mapping.entry(key).orElseThrow().value();
    }
}
