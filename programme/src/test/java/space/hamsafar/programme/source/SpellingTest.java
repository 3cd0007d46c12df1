package space.hamsafar.programme.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SpellingTest {
    @Test
    void findsTheNearestWord() {
        List<String> known = List.of("title", "id", "calendar", "latitudeDeg");

        assertThat(Spelling.nearest("titel", known)).contains("title");
        assertThat(Spelling.nearest("di", known)).contains("id");
        assertThat(Spelling.nearest("Calender", known)).contains("calendar");
        assertThat(Spelling.nearest("latitude", known)).isEmpty();
        assertThat(Spelling.nearest("", known)).isEmpty();
        assertThat(Spelling.nearest("x".repeat(1_000_000), known)).isEmpty();
    }

    @Test
    void tellsWhatThereIsWhereNothingIsNear() {
        assertThat(Spelling.hint("zzzz", List.of("b", "a"))).isEqualTo("; there is a or b");
        assertThat(Spelling.hint("zzzz", List.of())).isEmpty();
    }
}
