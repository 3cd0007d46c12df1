package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private final StringWriter out = new StringWriter();
    private final Paragraphs rows = new Paragraphs(new PrintWriter(out), 10);

    @Test
    void textBeginsAtTheIndent() {
        rows.row("Launch", "soon");

        assertThat(out.toString().lines()).containsExactly("Launch    soon");
    }

    @Test
    void nameLongerThanTheIndentKeepsASpace() {
        rows.row("A long name of a row", "text");

        assertThat(out.toString().lines()).containsExactly("A long name of a row text");
    }

    @Test
    void longTextIsBrokenBetweenWordsAndIndented() {
        rows.row("Note", String.join(" ", Collections.nCopies(40, "seven77")));

        List<String> lines = out.toString().lines().toList();
        assertThat(lines)
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Paragraphs.COLUMNS));
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith(" ".repeat(10) + "seven77"));
        assertThat(String.join(" ", lines).split(" +")).hasSize(41);
    }

    @Test
    void colourCodesTakeNoRoom() {
        rows.row("\u001b[33mNote\u001b[0m", 4, "text");

        assertThat(out.toString()).startsWith("\u001b[33mNote\u001b[0m      text");
    }

    @Test
    void itemIsNotBroken() {
        rows.items(Collections.nCopies(9, "Tarbela reservoir 1/2"));
        rows.items(List.of("a b", "c d"));

        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Paragraphs.COLUMNS))
                .allMatch(line ->
                        line.strip().startsWith("Tarbela") || line.strip().equals("a b · c d"));
    }
}
