package space.hamsafar.orbit.weather;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import space.hamsafar.orbit.weather.MonthlyForecast.Month;
import space.hamsafar.orbit.weather.MonthlyForecast.Triple;

/** Reads NASA Marshall's MSAFE table: year, month and the 95 %, 50 % and 5 % values of F10.7 and Ap. */
final class MsafeReader {
    private static final String NUMBER = "\\s+(\\d+(?:\\.\\d*)?)";
    private static final Pattern ROW =
            Pattern.compile("\\s*(\\d{4})\\.\\d+\\s+([A-Z]{3})" + NUMBER.repeat(6) + "\\s*", Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private MsafeReader() {}

    static SpaceWeatherFile read(Path file, List<String> lines) {
        Map<LocalDate, Month> months = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher row = ROW.matcher(lines.get(i));
            if (row.matches()) {
                int month = MONTHS.indexOf(row.group(2).toUpperCase(Locale.ROOT)) + 1;
                if (month == 0) {
                    throw SpaceWeatherFile.problem(
                            file, i + 1, "'" + row.group(2) + "' is no month; allowed: " + MONTHS);
                }
                LocalDate first = LocalDate.of(Integer.parseInt(row.group(1)), month, 1);
                months.put(first, new Month(triple(file, i + 1, row, 3), triple(file, i + 1, row, 6)));
            } else if (!months.isEmpty() && !lines.get(i).isBlank()) {
                throw SpaceWeatherFile.problem(
                        file, i + 1, "not a row of year, month, three values of F10.7 and three of Ap");
            }
        }
        if (months.size() < 2) {
            throw SpaceWeatherFile.problem(
                    file,
                    0,
                    "neither CelesTrak's SpaceWeather-All-v1.2.txt nor a table of NASA MSAFE; give one of the two");
        }
        String source = "NASA MSAFE forecast " + file.getFileName();
        return new SpaceWeatherFile(Optional.empty(), new MonthlyForecast(source, months));
    }

    private static Triple triple(Path file, int line, Matcher row, int group) {
        double high = Double.parseDouble(row.group(group));
        double middle = Double.parseDouble(row.group(group + 1));
        double low = Double.parseDouble(row.group(group + 2));
        if (!(low > 0 && low <= middle && middle <= high && high < 1000)) {
            throw SpaceWeatherFile.problem(
                    file, line, "values %s, %s, %s do not fall from 95 to 5 per cent".formatted(high, middle, low));
        }
        return new Triple(low, middle, high);
    }
}
