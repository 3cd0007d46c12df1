package space.hamsafar.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import space.hamsafar.bench.generate.Kind;
import space.hamsafar.planning.search.Limits;
import space.hamsafar.planning.search.Planner;
import space.hamsafar.planning.search.Progress;

final class GeneratedProjectsTest {

    @ParameterizedTest
    @EnumSource
    void haveTheSizeAskedForAndNoOther(Kind kind) {
        for (int size : new int[] {1, 2, 7, 50, 501}) {
            assertThat(kind.generate(size, 3).activities())
                    .as("%s %d", kind, size)
                    .hasSize(size);
        }
    }

    @ParameterizedTest
    @EnumSource
    void areTheSameForTheSameSeedAloneAndComeBackFromJson(Kind kind) {
        var project = kind.generate(60, 5);
        assertThat(kind.generate(60, 5)).isEqualTo(project);
        assertThat(kind.generate(60, 6)).isNotEqualTo(project);
        assertThat(ProjectJson.read("p.json", ProjectJson.write(project))).isEqualTo(project);
    }

    @ParameterizedTest
    @EnumSource
    void haveAScheduleThatASearchFinds(Kind kind) {
        for (long seed = 1; seed <= 3; seed++) {
            var solution = Planner.solve(kind.generate(50, seed), Limits.ofWork(200, seed), Progress.NONE);
            assertThat(solution.missing()).as("%s, seed %d", kind, seed).isEmpty();
        }
    }

    @Test
    void absurdSizesAreRefused() {
        assertThatThrownBy(() -> Kind.TIMELINE.generate(0, 1)).hasMessageContaining("it must be from 1 to 100000");
        assertThatThrownBy(() -> Kind.parse("timelines")).hasMessageContaining("timeline, training, project");
    }
}
