package space.hamsafar.programme.source;

import java.util.List;

/** What the YAML parser's complaints mean, in the words of somebody who edits the file. */
final class YamlWording {
    private record Meaning(String part, String sentence) {}

    /** Parts of the parser's own messages, in the order in which they are looked for. */
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("\\t", "a tab is used for indentation: use spaces"),
            new Meaning("(TAB)", "a tab is used for indentation: use spaces"),
            new Meaning(
                    "mapping values are not allowed here",
                    "a colon followed by a space is not allowed here: put text that holds one in quotes, or mend the"
                            + " indentation"),
            new Meaning("could not find expected ':'", "a key without a colon after it: write 'key: value'"),
            new Meaning("expected <block end>", "the indentation does not fit the lines above: align it with them"),
            new Meaning("expected ',' or ']'", "a list in brackets is not closed: a ',' or ']' is missing"),
            new Meaning("expected ',' or '}'", "a group in braces is not closed: a ',' or '}' is missing"),
            new Meaning(
                    "found unexpected end of stream",
                    "the file ends inside a quoted text: its closing quote is missing"),
            new Meaning("that cannot start any token", "this character cannot begin a value: put the value in quotes"));

    static String explain(String context, String problem) {
        return MEANINGS.stream()
                .filter(meaning -> problem.contains(meaning.part))
                .map(Meaning::sentence)
                .findFirst()
                .orElseGet(() -> "this is not YAML: "
                        + (context.isEmpty() || context.equals("null") ? "" : context + ", ")
                        + problem.lines().findFirst().orElse(""));
    }

    private YamlWording() {}
}
