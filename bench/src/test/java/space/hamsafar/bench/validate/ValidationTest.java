package space.hamsafar.bench.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.hamsafar.bench.BenchException;

class ValidationTest {
    @Test
    void anUnknownCheckIsToldWithTheKnownOnes() {
        assertThatThrownBy(() -> Validation.run(Path.of("."), List.of("weather")))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("no check 'weather'")
                .hasMessageContaining("passes");
    }

    @Test
    void missingDataAreToldWithTheFile() {
        assertThatThrownBy(() -> Validation.run(Path.of("no-such-folder"), List.of("passes")))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("no-such-folder");
    }

    @Test
    void namesAreUnique() {
        assertThat(Validation.checks().stream().map(Check::name)).doesNotHaveDuplicates();
    }

    @Test
    void aMissedTargetIsShownAndCounts() {
        Measure met = new Measure("share", "≥ 96 %", "97 %", true, "");
        Measure missed = new Measure("median", "≤ 0.2°", "0.3°", false, "of many");
        var good = List.of(new Validation.Outcome("good", "about", List.of(met, Measure.told("n", "5", ""))));
        var bad = List.of(new Validation.Outcome("bad", "about", List.of(met, missed)));

        assertThat(Validation.isMet(good)).isTrue();
        assertThat(Validation.isMet(bad)).isFalse();
        assertThat(Validation.toTable(bad)).contains("MISS  median", "(target ≤ 0.2°) of many");
        assertThat(Validation.toJson(bad)).contains("\"isMet\":false").contains("\"name\":\"bad\"");
    }
}
