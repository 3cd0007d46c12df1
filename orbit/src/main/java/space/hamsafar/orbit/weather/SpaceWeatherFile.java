package space.hamsafar.orbit.weather;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.OrbitException;

/**
 * A file of space weather that the user points to.
 *
 * <p>Read are CelesTrak's {@code SpaceWeather-All-v1.2.txt} (CSSI format, CelesTrak <em>Space Data Format
 * Documentation</em>) and NASA Marshall's MSAFE table of the 13-month smoothed F10.7 and Ap ({@code jan2018f10.txt} and
 * its like), plain or packed with gzip; at most 64 MB of text.
 *
 * @param observed days observed; empty for a file that only looks ahead
 * @param longTerm what the file says of the months ahead
 */
public record SpaceWeatherFile(Optional<DailyRecord> observed, MonthlyForecast longTerm) {
    private static final int LARGEST_BYTES = 64 << 20;

    /**
     * Reads a file.
     *
     * @throws OrbitException with the file and the lines if it is neither of the two formats or a line of it is wrong
     */
    public static SpaceWeatherFile read(Path file) {
        List<String> lines = lines(file);
        return lines.stream().limit(5).anyMatch(line -> line.contains("CssiSpaceWeather"))
                ? CssiReader.read(file, lines)
                : MsafeReader.read(file, lines);
    }

    /**
     * All that the file knows: observations while they last, then the months ahead.
     *
     * @param issued day from which on it is a forecast, for a file without observations
     * @throws OrbitException if a file without observations does not reach the day
     */
    public WeatherOutlook outlook(LocalDate issued) {
        return observed.map(record -> WeatherOutlook.after(record, longTerm))
                .orElseGet(() -> WeatherOutlook.of(longTerm, issued));
    }

    private static List<String> lines(Path file) {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
            raw.mark(2);
            boolean packed = raw.read() == 0x1f && raw.read() == 0x8b;
            raw.reset();
            InputStream text = packed ? new GZIPInputStream(raw) : raw;
            byte[] bytes = text.readNBytes(LARGEST_BYTES + 1);
            if (bytes.length > LARGEST_BYTES) {
                throw problem(file, 0, "it is larger than 64 MB; a space weather file has about 4 MB");
            }
            return new String(bytes, StandardCharsets.US_ASCII).lines().toList();
        } catch (IOException fault) {
            throw new OrbitException(
                    List.of(new FileProblem(file, 0, "it cannot be read: " + fault.getMessage())), fault);
        }
    }

    static OrbitException problem(Path file, int line, String message) {
        return new OrbitException(List.of(new FileProblem(file, line, message)), null);
    }
}
