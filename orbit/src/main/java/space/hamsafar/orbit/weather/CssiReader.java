package space.hamsafar.orbit.weather;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.orbit.weather.MonthlyForecast.Month;
import space.hamsafar.orbit.weather.MonthlyForecast.Triple;

/**
 * Reads CelesTrak's CSSI space weather file: fixed columns, blocks of observed days, predicted days and predicted months.
 *
 * <p>Taken are the date, the mean Ap of the day and the observed F10.7. Predicted months have no Ap: the mean solar cycle
 * gives it, and the spread of both. The months around the last observed day are means of the observed and predicted days.
 */
final class CssiReader {
    private static final int AP = 78;
    private static final int FLUX = 112;
    private static final int LENGTH = 118;

    private final Path file;
    private final List<Day> observed = new ArrayList<>();
    private final List<Day> predicted = new ArrayList<>();
    private final Map<LocalDate, Double> months = new HashMap<>();
    private final CycleClimatology cycle = new CycleClimatology();

    private record Day(LocalDate date, double flux, double ap) {}

    private CssiReader(Path file) {
        this.file = file;
    }

    static SpaceWeatherFile read(Path file, List<String> lines) {
        CssiReader reader = new CssiReader(file);
        String block = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("BEGIN ")) {
                block = line.substring(6).strip();
            } else if (line.startsWith("END ")) {
                block = "";
            } else if (!block.isEmpty() && !line.isBlank()) {
                reader.row(block, line, i + 1);
            }
        }
        return reader.result();
    }

    private void row(String block, String line, int number) {
        if (line.length() < LENGTH) {
            throw SpaceWeatherFile.problem(file, number, "the row has " + line.length() + " columns; it needs 118");
        }
        try {
            LocalDate date = LocalDate.of(figure(line, 0, 4), figure(line, 4, 7), figure(line, 7, 10));
            double flux = Double.parseDouble(line.substring(FLUX, LENGTH).strip());
            switch (block) {
                case "OBSERVED" -> add(observed, new Day(date, flux, figure(line, AP, AP + 4)), number);
                case "DAILY_PREDICTED" -> add(predicted, new Day(date, flux, figure(line, AP, AP + 4)), number);
                case "MONTHLY_PREDICTED" -> months.put(date.withDayOfMonth(1), flux);
                default -> throw SpaceWeatherFile.problem(file, number, "unknown block '" + block + "'");
            }
        } catch (DateTimeException | NumberFormatException fault) {
            throw SpaceWeatherFile.problem(
                    file, number, "date, Ap or F10.7 is not a number in its column: " + fault.getMessage());
        }
    }

    private static int figure(String line, int from, int to) {
        return Integer.parseInt(line.substring(from, to).strip());
    }

    private void add(List<Day> days, Day day, int number) {
        if (!days.isEmpty() && !days.getLast().date().plusDays(1).equals(day.date())) {
            throw SpaceWeatherFile.problem(
                    file,
                    number,
                    day.date() + " does not follow " + days.getLast().date() + "; every day must be there");
        }
        if (!(day.flux() >= 50 && day.flux() <= 1000 && day.ap() >= 0 && day.ap() <= 400)) {
            throw SpaceWeatherFile.problem(
                    file, number, "F10.7 %s or Ap %s is out of range".formatted(day.flux(), day.ap()));
        }
        days.add(day);
    }

    private SpaceWeatherFile result() {
        if (observed.size() < 81) {
            throw SpaceWeatherFile.problem(file, 0, observed.size() + " observed days; at least 81 are needed");
        }
        Map<LocalDate, Month> all = new HashMap<>();
        months.forEach((first, flux) -> all.put(first, month(first, flux, typicalAp(first))));
        LocalDate recent = observed.getLast().date().minusMonths(3).withDayOfMonth(1);
        List<Day> around = new ArrayList<>(observed.subList(observed.size() - 81, observed.size()));
        around.addAll(predicted);
        for (LocalDate first = recent; !first.isAfter(around.getLast().date()); first = first.plusMonths(1)) {
            LocalDate next = first.plusMonths(1);
            LocalDate start = first;
            List<Day> days = around.stream()
                    .filter(day -> !day.date().isBefore(start) && day.date().isBefore(next))
                    .toList();
            if (!days.isEmpty()) {
                double flux = days.stream().mapToDouble(Day::flux).average().orElseThrow();
                double ap = days.stream().mapToDouble(Day::ap).average().orElseThrow();
                all.put(first, month(first, flux, Math.max(1, ap)));
            }
        }
        DailyRecord record = new DailyRecord(
                observed.getFirst().date(),
                observed.stream().mapToDouble(Day::flux).toArray(),
                observed.stream().mapToDouble(Day::ap).toArray());
        return new SpaceWeatherFile(
                Optional.of(record), new MonthlyForecast("CelesTrak space weather " + file.getFileName(), all));
    }

    private double typicalAp(LocalDate first) {
        return cycle.on(first, Level.MIDDLE).ap();
    }

    private Month month(LocalDate first, double flux, double ap) {
        Activity low = cycle.on(first, Level.LOW);
        Activity middle = cycle.on(first, Level.MIDDLE);
        Activity high = cycle.on(first, Level.HIGH);
        return new Month(
                spread(flux, low.fluxSfu(), middle.fluxSfu(), high.fluxSfu()),
                spread(ap, low.ap(), middle.ap(), high.ap()));
    }

    private static Triple spread(double value, double low, double middle, double high) {
        return new Triple(value * low / middle, value, value * high / middle);
    }
}
