package space.hamsafar.orbit.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.hamsafar.orbit.OrbitException;

class SpaceWeatherFileTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
    private static final double ROUNDING = 1e-9;

    @TempDir
    private Path folder;

    @Test
    void readsObservedDaysAndTheMonthsAheadOfACssiFile() throws IOException {
        SpaceWeatherFile file = SpaceWeatherFile.read(write("sw.txt", cssi(100)));
        DailyRecord record = file.observed().orElseThrow();

        assertThat(record.first()).isEqualTo(FIRST);
        assertThat(record.end()).isEqualTo(FIRST.plusDays(100));
        assertThat(record.fluxOn(FIRST.plusDays(7))).isCloseTo(107, within(ROUNDING));
        assertThat(record.apOn(FIRST.plusDays(7))).isCloseTo(17, within(ROUNDING));
        assertThat(file.longTerm().on(LocalDate.of(2026, 12, 15), Level.MIDDLE).fluxSfu())
                .isCloseTo(120.6, within(ROUNDING));
    }

    @Test
    void readsAPackedFile() throws IOException {
        Path packed = folder.resolve("sw.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(String.join("\r\n", cssi(90)).getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(SpaceWeatherFile.read(packed).observed().orElseThrow().end()).isEqualTo(FIRST.plusDays(90));
    }

    @Test
    void namesTheLineOfAMissingDay() throws IOException {
        List<String> lines = cssi(100);
        lines.remove(10);

        assertThatThrownBy(() -> SpaceWeatherFile.read(write("gap.txt", lines)))
                .isInstanceOf(OrbitException.class)
                .hasMessageContaining("gap.txt:11: 2026-05-10 does not follow 2026-05-08");
    }

    @Test
    void namesTheLineOfABrokenFigure() throws IOException {
        List<String> lines = cssi(100);
        lines.set(10, lines.get(10).replace("108.0", "1O8.0"));

        assertThatThrownBy(() -> SpaceWeatherFile.read(write("broken.txt", lines)))
                .isInstanceOf(OrbitException.class)
                .hasMessageContaining("broken.txt:11: date, Ap or F10.7 is not a number");
    }

    @Test
    void readsATableOfMsafe() throws IOException {
        SpaceWeatherFile file = SpaceWeatherFile.read(write("aug2026f10.txt", msafe()));
        Activity high = file.longTerm().on(LocalDate.of(2026, 8, 15), Level.HIGH);
        Activity between = file.longTerm().on(LocalDate.of(2026, 8, 30), Level.LOW);

        assertThat(file.observed()).isEmpty();
        assertThat(high.fluxSfu()).isCloseTo(150, within(ROUNDING));
        assertThat(high.ap()).isCloseTo(20, within(ROUNDING));
        assertThat(between.fluxSfu()).isBetween(90.0, 100.0);
    }

    @Test
    void refusesADayOutOfReachAndAFileOfAnotherKind() throws IOException {
        MonthlyForecast months =
                SpaceWeatherFile.read(write("aug2026f10.txt", msafe())).longTerm();

        assertThatThrownBy(() -> months.on(LocalDate.of(2031, 1, 1), Level.MIDDLE))
                .isInstanceOf(OrbitException.class)
                .hasMessageContaining("reaches from 2026-08-01 to 2026-10-01");
        assertThatThrownBy(() -> SpaceWeatherFile.read(write("other.txt", List.of("hello"))))
                .isInstanceOf(OrbitException.class)
                .hasMessageContaining("neither CelesTrak's");
    }

    static List<String> cssi(int days) {
        List<String> lines = new ArrayList<>(List.of("DATATYPE CssiSpaceWeather", "BEGIN OBSERVED"));
        for (int day = 0; day < days; day++) {
            lines.add(row(FIRST.plusDays(day), Integer.toString(10 + day % 20), 100 + day % 30));
        }
        lines.addAll(List.of("END OBSERVED", "BEGIN MONTHLY_PREDICTED"));
        lines.add(row(LocalDate.of(2026, 11, 1), "", 121.1));
        lines.add(row(LocalDate.of(2026, 12, 1), "", 120.6));
        lines.add(row(LocalDate.of(2027, 1, 1), "", 119.5));
        lines.add("END MONTHLY_PREDICTED");
        return lines;
    }

    private static List<String> msafe() {
        return List.of(
                "  TABLE 3 ESTIMATES",
                "",
                " 2026.5837   AUG   150.0     120.0     100.0      20.0      12.0       8.0",
                " 2026.6670   SEP   140.0     110.0      90.0      19.0      11.0       7.0");
    }

    /** A row in the columns of the format; what is not read is left blank. */
    private static String row(LocalDate day, String ap, double flux) {
        String date =
                String.format(Locale.ROOT, "%4d %02d %02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        String mean = String.format(Locale.ROOT, "%4s", ap);
        String observed = String.format(Locale.ROOT, "%6.1f", flux);
        return date + " ".repeat(68) + mean + " ".repeat(30) + observed + "  100.0  100.0";
    }

    private Path write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines, StandardCharsets.US_ASCII);
    }
}
