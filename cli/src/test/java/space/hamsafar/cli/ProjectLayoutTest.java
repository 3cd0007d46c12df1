package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tree of sources must look like, beyond what class files show. */
final class ProjectLayoutTest {
    private static final Pattern LEFTOVER =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|^<{7} |^>{7} ", Pattern.MULTILINE);
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.)}/-])/(home|Users|root|work|mnt)/\\w|\\b[A-Z]:\\\\\\w");

    @Test
    void everyPackageIsDescribed() {
        assertThat(mainSources().map(Path::getParent).distinct())
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(ProjectFiles.text(folder.resolve("package-info.java"))
                                .orElse(""))
                        .as("%s/package-info.java", folder)
                        .contains("/**", "@NullMarked"));
    }

    @Test
    void everyPackageLiesBelowItsModule() {
        assertThat(mainSources()).isNotEmpty().allSatisfy(file -> {
            Path path = ProjectFiles.root().relativize(file);
            Path module = path.getName(0);
            assertThat(path)
                    .startsWithRaw(module.resolve(Path.of("src/main/java/space/hamsafar"))
                            .resolve(module));
        });
    }

    @Test
    void everyModuleIsBuilt() {
        String pom = ProjectFiles.text(ProjectFiles.root().resolve("pom.xml")).orElseThrow();
        assertThat(mainSources()
                        .map(file -> ProjectFiles.root().relativize(file).getName(0))
                        .distinct())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(pom).contains("<module>" + module + "</module>"));
    }

    @Test
    void textHoldsNoLeftovers() {
        assertThat(matches(LEFTOVER)).isEmpty();
    }

    @Test
    void textHoldsNoPathOfOneMachine() {
        assertThat(matches(MACHINE_PATH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"// TO" + "DO later", "a FIX" + "ME", "x\n<<<<<<" + "< HEAD"})
    void leftoverIsRecognised(String text) {
        assertThat(LEFTOVER.matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"see /ho" + "me/someone", "\"/wo" + "rk/tree\"", "C:\\" + "Users"})
    void pathOfOneMachineIsRecognised(String text) {
        assertThat(MACHINE_PATH.matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercise/work/rest", "https://example.org/home/page", "docs/work/x", "/usr/lib/jvm"})
    void otherSlashesAreNot(String text) {
        assertThat(MACHINE_PATH.matcher(text).find()).isFalse();
    }

    private static Stream<Path> mainSources() {
        Path main = Path.of("src/main/java");
        return ProjectFiles.javaSources().stream()
                .filter(file -> ProjectFiles.root().relativize(file).getNameCount() > 4)
                .filter(file ->
                        ProjectFiles.root().relativize(file).subpath(1, 4).equals(main));
    }

    /** The first match of the pattern in each file that has one. */
    private static Map<Path, String> matches(Pattern pattern) {
        Map<Path, String> found = new TreeMap<>();
        for (Path file : ProjectFiles.below(ProjectFiles.root())) {
            ProjectFiles.text(file)
                    .flatMap(text -> pattern.matcher(text).results().findFirst())
                    .ifPresent(match -> found.put(file, match.group()));
        }
        return found;
    }
}
