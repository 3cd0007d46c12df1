package space.hamsafar.bench.validate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import space.hamsafar.bench.BenchException;

/** Reboosts in the event tables of NASA's ephemerides of the ISS. */
final class PublishedBurns {
    private static final Pattern EVENT = Pattern.compile(
            ".*<COMMENT>\\s*(.*Reboost.*?)\\s+(\\d{3}):(\\d\\d):(\\d\\d):(\\d\\d)\\.\\d+\\s+([0-9.]+)\\s.*");
    private static final Pattern YEAR = Pattern.compile(".*EPH\\.(\\d{4})-.*");

    private PublishedBurns() {}

    /** One announced burn: ignition and change of speed. */
    record Burn(Instant ignition, double deltaVMPerS) {}

    /** All burns of a folder in order of time; of one announced several times the last announcement. */
    static List<Burn> read(Path folder) {
        TreeMap<Instant, Burn> burns = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Matcher year = YEAR.matcher(file.getFileName().toString());
                if (year.matches()) {
                    read(file, Integer.parseInt(year.group(1)), burns);
                }
            }
        } catch (IOException fault) {
            throw new BenchException(folder + " cannot be read: " + fault.getMessage(), fault);
        }
        return new ArrayList<>(burns.values());
    }

    private static void read(Path file, int year, TreeMap<Instant, Burn> burns) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher event = EVENT.matcher(line);
                if (event.matches()) {
                    Instant ignition = LocalDate.ofYearDay(year, Integer.parseInt(event.group(2)))
                            .atStartOfDay()
                            .toInstant(ZoneOffset.UTC)
                            .plus(Duration.ofHours(Long.parseLong(event.group(3))))
                            .plus(Duration.ofMinutes(Long.parseLong(event.group(4))))
                            .plusSeconds(Long.parseLong(event.group(5)));
                    burns.put(ignition, new Burn(ignition, Double.parseDouble(event.group(6))));
                }
            }
        }
    }
}
