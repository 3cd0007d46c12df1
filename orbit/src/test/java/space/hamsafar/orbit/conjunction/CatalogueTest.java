package space.hamsafar.orbit.conjunction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.orbit.OrbitException;

class CatalogueTest {
    private static final String FIRST = "1 48274U 21035A   26279.66863779  .00016881  00000+0  20358-3 0  9998";
    private static final String SECOND = "2 48274  41.4703   4.9680 0001458 342.2236  17.8551 15.60381928310579";

    @TempDir
    private Path folder;

    @Test
    void readsNamesNumbersAndEpochs() throws IOException {
        Catalogue catalogue = Catalogue.read(write("CSS (TIANHE)", FIRST, SECOND));

        CatalogueObject object = catalogue.find(48274).orElseThrow();
        assertThat(object.name()).isEqualTo("CSS (TIANHE)");
        assertThat(object.epoch()).isBetween("2026-10-06T16:02:50.304Z", "2026-10-06T16:02:50.306Z");
        assertThat(catalogue.problems()).isEmpty();
    }

    @Test
    void readsSetsWithoutNames() throws IOException {
        assertThat(Catalogue.read(write(FIRST, SECOND)).objects())
                .extracting(CatalogueObject::name)
                .containsExactly("48274");
    }

    @Test
    void leavesOutABrokenSetAndSaysWhere() throws IOException {
        String broken = SECOND.replace("15.60381928", "15.60381929");
        Catalogue catalogue =
                Catalogue.read(write("A", FIRST, broken, "B", FIRST, SECOND, "C", FIRST, "D", FIRST, SECOND));

        assertThat(catalogue.objects()).extracting(CatalogueObject::name).containsExactly("D");
        assertThat(catalogue.problems()).extracting(problem -> problem.line()).containsExactly(3, 8);
        assertThat(catalogue.problems().getFirst().message()).contains("checksum");
    }

    @Test
    void refusesAFileWithoutAnySet() throws IOException {
        Path file = write("nothing here");

        assertThatThrownBy(() -> Catalogue.read(file))
                .isInstanceOf(OrbitException.class)
                .hasMessageContaining("no two-line element set");
    }

    private Path write(String... lines) throws IOException {
        return Files.write(folder.resolve("catalogue.tle"), List.of(lines));
    }
}
