package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the classes of all modules against the {@link ArchitectureRules}. */
final class ArchitectureTest {
    private static final String ROOT = "space.hamsafar";

    /** Classes of the core that read the machine's clock, each with the reason why it must. */
    private static final Map<String, String> MAY_READ_THE_CLOCK = Map.of(
            "space.hamsafar.planning.search.Stopwatch",
            "stops the search at a limit of real or CPU time; System.nanoTime never jumps, and a work limit is there for runs "
                    + "that must come out the same",
            "space.hamsafar.planning.replan.Replanner",
            "stops the mending of a running plan at a limit of real time; Effort.ofSteps is there for runs that must come out "
                    + "the same");

    private static final JavaClasses PROJECT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static List<ArchRule> rules() {
        return ArchitectureRules.all(ROOT, MAY_READ_THE_CLOCK.keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void projectKeepsTheRule(ArchRule rule) {
        rule.check(PROJECT);
    }

    @Test
    void everyModuleAndNoOtherIsSeen() {
        assertThat(PROJECT)
                .extracting(type -> type.getPackageName().split("\\.")[2])
                .containsOnly("planning", "orbit", "programme", "campaign", "exchange", "bench", "cli");
    }

    @Test
    void exceptionsNameClassesThatExist() {
        assertThat(PROJECT).extracting(JavaClass::getFullName).containsAll(MAY_READ_THE_CLOCK.keySet());
    }
}
