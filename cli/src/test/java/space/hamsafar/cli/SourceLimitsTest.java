package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the sources of all modules, and small wrong ones, against the {@link SourceLimits}. */
final class SourceLimitsTest {
    @TempDir
    Path folder;

    @Test
    void projectKeepsTheLimits() {
        List<Path> sources = ProjectFiles.javaSources();
        assertThat(sources).hasSizeGreaterThan(10);
        assertThat(SourceLimits.violations(sources)).isEmpty();
    }

    @Test
    void longFileIsFound() throws IOException {
        assertThat(violations("//\n".repeat(499) + "class A {}\n")).isEmpty();
        assertThat(violations("//\n".repeat(500) + "class A {}\n"))
                .singleElement()
                .asString()
                .contains("501 lines, at most 500");
    }

    @Test
    void longMethodIsFoundAndItsJavadocDoesNotCount() throws IOException {
        String javadoc = "    /**\n" + "     * Text.\n".repeat(80) + "     */\n";
        assertThat(violations("class A {\n" + javadoc + method(60) + "}\n")).isEmpty();
        assertThat(violations("class A {\n" + javadoc + method(61) + "}\n"))
                .singleElement()
                .asString()
                .contains(":84 m: 61 lines, at most 60");
    }

    @Test
    void manyParametersAreFound() throws IOException {
        assertThat(violations("class A { void m(int a, int b, int c, int d, int e, int f) {} }"))
                .isEmpty();
        assertThat(violations("class A { void m(int a, int b, int c, int d, int e, int f, int g) {} }"))
                .singleElement()
                .asString()
                .contains("m: 7 parameters, at most 6");
    }

    @Test
    void componentsOfARecordAreNoParametersButItsOtherMethodsCount() throws IOException {
        String head = "record A(int a, int b, int c, int d, int e, int f, int g) { static int s = 1; ";
        String seven = "(int a, int b, int c, int d, int e, int f, int g) {";
        assertThat(violations(head + "A { } }")).isEmpty();
        assertThat(violations(head + "A" + seven + "this.a = a; } }")).isEmpty();
        assertThat(violations(head + "void m" + seven + " } }")).hasSize(1);
    }

    @Test
    void columnsOfATableTestAreNoParameters() throws IOException {
        String seven = "void m(int a, int b, int c, int d, int e, int f, int g) {}";
        assertThat(violations("class A { @ParameterizedTest " + seven + " }")).isEmpty();
        assertThat(violations("class A { @Test " + seven + " }")).hasSize(1);
    }

    private static String method(int lines) {
        return "    void m() {\n" + "        //\n".repeat(lines - 2) + "    }\n";
    }

    private List<String> violations(String source) throws IOException {
        return SourceLimits.violations(List.of(Files.writeString(folder.resolve("A.java"), source)));
    }
}
