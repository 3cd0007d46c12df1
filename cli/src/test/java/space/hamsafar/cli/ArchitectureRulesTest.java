package space.hamsafar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Shows on small wrong classes that each of the {@link ArchitectureRules} can fail, and where it must not. */
final class ArchitectureRulesTest {
    private static final String ROOT = "space.hamsafar.cli.fixture";
    private static final String PLANNING = ROOT + ".planning.PlanningManager";
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(ROOT);

    @Test
    void moduleThatUsesAnotherIsFound() {
        assertThat(violations(ArchitectureRules.staysInsideItsBorders(ROOT, "planning")))
                .contains("PlanningManager.getName()")
                .contains("orbit.Station");
    }

    @Test
    void moduleThatUsesAForeignLibraryIsFound() {
        assertThat(violations(ArchitectureRules.staysInsideItsBorders(ROOT, "orbit")))
                .contains("picocli");
    }

    @Test
    void packageCycleIsFound() {
        assertThat(violations(ArchitectureRules.hasNoPackageCycles(ROOT))).contains("Cycle detected");
    }

    @Test
    void everyWayToReadTheClockIsFoundAndAPassedClockIsNot() {
        assertThat(violations(ArchitectureRules.coreReadsNoClock(ROOT, Set.of())))
                .contains("instantNow", "dateOfZone", "nowAsReference", "nanosAsReference", "clockOfMachine")
                .doesNotContain("instantOfPassedClock");
    }

    @Test
    void exceptionMayReadTheClock() {
        assertThat(violations(ArchitectureRules.coreReadsNoClock(ROOT, Set.of(PLANNING))))
                .isEmpty();
    }

    @Test
    void unseededNumberIsFoundAndASeededOneIsNot() {
        assertThat(violations(ArchitectureRules.coreDrawsNoUnseededNumbers(ROOT)))
                .contains("unseeded()")
                .doesNotContain(".seeded(");
    }

    @Test
    void changingStaticsAreFoundAndConstantsAreNot() {
        assertThat(violations(ArchitectureRules.staticsAreConstant()))
                .contains("counter", "LIST", "OPEN_TABLE")
                .doesNotContain("UNCHANGING", "NAME");
    }

    @Test
    void emptyNameIsFound() {
        assertThat(violations(ArchitectureRules.namesSaySomething())).contains(PLANNING);
    }

    @Test
    void accessorWithGetIsFoundUnlessAnOutsideTypePrescribesIt() {
        assertThat(violations(ArchitectureRules.accessorsHaveNoGet(ROOT)))
                .contains("getName")
                .doesNotContain("getVersion");
    }

    @Test
    void openClassIsFound() {
        assertThat(violations(ArchitectureRules.classesAreFinal()))
                .contains(PLANNING)
                .doesNotContain("Station");
    }

    @Test
    void packageWithoutNullMarkingIsFound() {
        assertThat(violations(ArchitectureRules.packagesAreNullMarked()))
                .contains("Station")
                .doesNotContain("PlanningManager");
    }

    private static String violations(ArchRule rule) {
        return String.join("\n", rule.evaluate(WRONG).getFailureReport().getDetails());
    }
}
