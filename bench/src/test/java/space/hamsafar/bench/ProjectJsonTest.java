package space.hamsafar.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.hamsafar.planning.Point;
import space.hamsafar.planning.Presence;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.TimeLag;
import space.hamsafar.planning.Windows;

final class ProjectJsonTest {

    static final String SHORT = """
            {"horizon": 20,
             "resources": [{"id": "R", "profile": [{"from": 0, "capacity": 2}]}],
             "people": [{"id": "P"}],
             "activities": [
               {"id": "a", "modes": [{"duration": 3, "demands": [{"resource": "R", "amount": 1}],
                                      "roles": [{"id": "who", "candidates": ["P"]}]}]},
               {"id": "b", "presence": 4, "modes": [{"duration": 2}]}],
             "lags": [{"from": "a", "to": "b"}]}
            """;

    @Test
    void whatIsLeftOutIsEmptyOrUsual() {
        var project = ProjectJson.read("p.json", SHORT);
        var first = project.activities().getFirst();
        assertThat(first.isMandatory()).isTrue();
        assertThat(first.deadline()).isEqualTo(20);
        assertThat(first.windows().spans()).isEmpty();
        assertThat(first.modes().getFirst().roles().getFirst().count()).isEqualTo(1);
        assertThat(project.activities().getLast().presence()).isEqualTo(new Presence.Optional(4));
        assertThat(project.lags())
                .containsExactly(new TimeLag("a", Point.END, "b", Point.START, 0, TimeLag.NO_MAXIMUM));
        assertThat(ProjectJson.read("p.json", ProjectJson.write(project))).isEqualTo(project);
    }

    @Test
    void sharedWindowsStandOnce() {
        String shared = SHORT.replace("{\"id\": \"a\",", "{\"id\": \"a\", \"windows\": \"light\",")
                .replace("\"presence\": 4,", "\"windows\": \"light\",")
                .replace(
                        "{\"horizon\"",
                        "{\"calendars\": {\"light\": {\"spans\": [{\"start\": 3, \"end\": 9}]}}, \"horizon\"");
        var project = ProjectJson.read("p.json", shared);
        assertThat(project.activities())
                .allSatisfy(a -> assertThat(a.windows()).isEqualTo(Windows.of(List.of(new Span(3, 9)))));
        String written = ProjectJson.write(project);
        assertThat(written).containsOnlyOnce("\"spans\"");
        assertThat(ProjectJson.read("p.json", written)).isEqualTo(project);
    }

    @Test
    void nullIsAsIfLeftOut() {
        var project = ProjectJson.read("p.json", SHORT.replace("\"presence\": 4,", "\"windows\": null,"));
        assertThat(project.activities().getLast().windows()).isEqualTo(Windows.any());
    }

    @Test
    void windowsThatNeverHoldAnythingAreNotNone() {
        var project = ProjectJson.read("p.json", SHORT.replace("\"presence\": 4,", "\"windows\": {\"spans\": []},"));
        assertThat(project.activities().getLast().windows()).isEqualTo(Windows.of(List.of()));
        assertThat(ProjectJson.read("p.json", ProjectJson.write(project))).isEqualTo(project);
    }

    @Test
    void mistakesAreToldWithTheFile() {
        assertWrong("[1]", "p.json: expected one JSON object");
        assertWrong("{\"horizon\": 1,\n oops}", "p.json:2");
        assertWrong(SHORT.replace("\"to\": \"b\"", "\"to\": \"c\""), "c");
        assertWrong(SHORT.replace("\"horizon\"", "\"horizont\""), "horizont");
        assertWrong(SHORT.replace("\"presence\": 4", "\"presence\": \"maybe\""), "presence is \"maybe\"");
        assertWrong(SHORT.replace("\"amount\": 1", "\"amount\": 0"), "demand of R is 0");
        assertWrong(SHORT.replace("\"presence\": 4", "\"windows\": \"night\""), "the calendar night is unknown");
        assertWrong(SHORT.replace("\"presence\": 4", "\"windows\": 4"), "windows are 4");
        assertWrong(SHORT.replace("\"presence\": 4", "\"windows\": {\"span\": []}"), "windows are {\"span\":[]}");
        assertWrong(SHORT.replace("\"presence\": 4", "\"windows\": {\"spans\": 4}"), "windows are {\"spans\":4}");
        assertWrong(
                SHORT.replace("{\"horizon\"", "{\"calendars\": [], \"horizon\""), "\"calendars\" must be an object");
    }

    private static void assertWrong(String text, String message) {
        assertThatThrownBy(() -> ProjectJson.read("p.json", text))
                .isInstanceOf(BenchException.class)
                .hasMessageStartingWith("p.json")
                .hasMessageContaining(message);
    }
}
