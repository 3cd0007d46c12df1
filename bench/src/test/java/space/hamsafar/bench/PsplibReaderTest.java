package space.hamsafar.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Demand;
import space.hamsafar.planning.TimeLag;

final class PsplibReaderTest {

    @Test
    void readsJobsPrecedencesAndResources() {
        var instance = PsplibReader.read("sets/tiny.sm", Tiny.TEXT);
        var project = instance.project();
        assertThat(instance.name()).isEqualTo("tiny");
        assertThat(project.horizon()).isEqualTo(11);
        assertThat(project.activities()).hasSize(6);
        assertThat(project.lags()).hasSize(7).contains(TimeLag.endToStart("2", "5", 0));
        var third = project.activities().get(2).modes().getFirst();
        assertThat(third.duration()).isEqualTo(4);
        assertThat(third.demands()).containsExactly(new Demand("R1", 2), new Demand("R2", 1));
        assertThat(project.resources())
                .extracting(r -> r.profile().getFirst().capacity())
                .containsExactly(3, 1);
    }

    @Test
    void saysWhichLineIsWrong() {
        String text = Tiny.TEXT.replace("   2        1          1           5", "   2        1          2           5");
        assertThatThrownBy(() -> PsplibReader.read("bad.sm", text))
                .isInstanceOf(BenchException.class)
                .hasMessageStartingWith("bad.sm:9: found '2        1          2")
                .hasMessageContaining("so many successors");
    }

    @Test
    void refusesWhatIsNotANumber() {
        String text = Tiny.TEXT.replace("  3      1     4 ", "  3      1     x ");
        assertThatThrownBy(() -> PsplibReader.read("bad.sm", text))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("bad.sm:20")
                .hasMessageContaining("whole numbers");
    }

    @Test
    void refusesAFileOfAnotherKind() {
        assertThatThrownBy(() -> PsplibReader.read("notes.txt", "hello\nworld\n"))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("PRECEDENCE RELATIONS is missing");
    }

    @Test
    void refusesAnUnknownSuccessor() {
        String text = Tiny.TEXT.replace("   5        1          1           6", "   5        1          1           9");
        assertThatThrownBy(() -> PsplibReader.read("bad.sm", text))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("job 5 precedes job 9, which is not there");
    }
}
