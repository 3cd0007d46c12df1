package space.hamsafar.orbit.message;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orekit.time.OffsetModel;
import space.hamsafar.orbit.Astrodynamics;
import space.hamsafar.orbit.EarthOrientation;
import space.hamsafar.orbit.FileProblem;
import space.hamsafar.orbit.OrbitException;

/** Reads the files of the IERS: leap seconds, and how the Earth stands. */
public final class EarthFiles {
    private static final int MOST_BYTES = 20_000_000;
    private static final int MJD_1970 = 40_587;
    private static final long NTP_1970 = 2_208_988_800L;
    private static final int LAST_COLUMN = 68;
    private static final Pattern LEAP_LIST = Pattern.compile("(\\d{10})\\s+(\\d{1,3})\\b.*");
    private static final Pattern TAI_UTC =
            Pattern.compile("\\s*(\\d{4}) (JAN|JUL)  ?1 =JD [\\d.]+\\s+TAI-UTC=\\s+(\\d+)\\.0+\\s+S .*\\+ \\(MJD.*");

    private EarthFiles() {}

    /**
     * UT1 less UTC and the pole, from {@code finals2000A.all} or {@code finals2000A.data} (Bulletin A, columns of 188
     * characters); days with no figures at the end are passed over.
     *
     * @throws OrbitException with the lines that are wrong
     */
    public static EarthOrientation orientation(Path file) {
        Map<Long, EarthOrientation.Day> days = new TreeMap<>();
        List<FileProblem> problems = new ArrayList<>();
        List<String> lines = SourceText.read(file, MOST_BYTES, "an Earth orientation file")
                .lines()
                .toList();
        for (int i = 0; i < lines.size() && problems.size() < 20; i++) {
            String line = lines.get(i);
            if (line.isBlank()
                    || line.length() >= LAST_COLUMN
                            && line.substring(58, LAST_COLUMN).isBlank()) {
                continue;
            }
            try {
                long day = (long) number(line, 7, 15) - MJD_1970;
                days.put(
                        day,
                        new EarthOrientation.Day(number(line, 58, 68), number(line, 18, 27), number(line, 37, 46)));
            } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
                problems.add(new FileProblem(
                        file,
                        i + 1,
                        "is not a line of finals2000A (date, pole and UT1 in columns 8 to 68): " + e.getMessage()));
            }
        }
        if (problems.isEmpty() && days.isEmpty()) {
            problems.add(new FileProblem(file, 0, "has no day; give finals2000A.all of the IERS"));
        }
        if (!problems.isEmpty()) {
            throw new OrbitException(problems, null);
        }
        return EarthOrientation.of(days);
    }

    /**
     * Leap seconds, from {@code leap-seconds.list} or {@code tai-utc.dat}.
     *
     * @throws OrbitException if the file holds no leap second, or they do not rise by one
     */
    public static Astrodynamics leapSeconds(Path file) {
        List<OffsetModel> offsets = new ArrayList<>();
        List<String> lines = SourceText.read(file, MOST_BYTES, "a file of leap seconds")
                .lines()
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher list = LEAP_LIST.matcher(lines.get(i));
            Matcher table = TAI_UTC.matcher(lines.get(i));
            int expected = 10 + offsets.size();
            if (list.matches()) {
                LocalDate day = LocalDate.ofEpochDay((Long.parseLong(list.group(1)) - NTP_1970) / 86_400);
                add(file, i + 1, offsets, day, Integer.parseInt(list.group(2)), expected);
            } else if (table.matches() && Integer.parseInt(table.group(1)) >= 1972) {
                LocalDate day = YearMonth.of(
                                Integer.parseInt(table.group(1)), table.group(2).equals("JAN") ? 1 : 7)
                        .atDay(1);
                add(file, i + 1, offsets, day, Integer.parseInt(table.group(3)), expected);
            }
        }
        if (offsets.isEmpty()) {
            throw new OrbitException(
                    List.of(new FileProblem(
                            file, 0, "has no leap second; give leap-seconds.list or tai-utc.dat of the IERS")),
                    null);
        }
        return Astrodynamics.of(offsets);
    }

    private static void add(Path file, int line, List<OffsetModel> offsets, LocalDate day, int found, int expected) {
        if (found != expected) {
            throw new OrbitException(
                    List.of(new FileProblem(
                            file,
                            line,
                            "TAI-UTC is %s s; after the line before it must be %s s".formatted(found, expected))),
                    null);
        }
        offsets.add(Astrodynamics.leapSecond(day, found));
    }

    private static double number(String line, int from, int to) {
        return Double.parseDouble(line.substring(from, to).strip());
    }
}
