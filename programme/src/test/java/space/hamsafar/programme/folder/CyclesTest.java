package space.hamsafar.programme.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CyclesTest {
    @Test
    void findsEachCircleWhole() {
        Map<String, List<String>> needs = new LinkedHashMap<>();
        needs.put("z", List.of("b"));
        needs.put("a", List.of("c", "gone"));
        needs.put("b", List.of("a"));
        needs.put("c", List.of("b"));
        needs.put("self", List.of("self"));

        assertThat(Cycles.among(needs)).containsExactly(List.of("a", "c", "b"), List.of("self"));
    }

    @Test
    void findsNoneInALongChain() {
        Map<String, List<String>> needs = new LinkedHashMap<>();
        for (int i = 0; i < 2000; i++) {
            needs.put("u" + i, List.of("u" + (i - 1)));
        }

        assertThat(Cycles.among(needs)).isEmpty();
    }
}
