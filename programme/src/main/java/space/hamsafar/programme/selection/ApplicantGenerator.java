package space.hamsafar.programme.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import space.hamsafar.programme.selection.Draws.Weighted;

/**
 * Makes applications of people who do not exist, plausible in the mix of ages, degrees and languages and nothing more.
 *
 * <p>Row i depends on the seed and on i only, so that a longer file begins with the shorter one. Most rows are drawn
 * from the <i>open</i> distribution: whoever might answer a public call. Rows that the caller lists as
 * <i>qualified</i> are drawn from a narrower one, of people who meet the usual criteria for payload specialists (age 31
 * to 44, 163 to 174 cm, doctorate in a natural science, engineering or medicine, at least four years of work, English
 * from B2): that is how an example can have finalists whom its rules admit.
 */
public final class ApplicantGenerator {

    private static final LocalDate AGES_COUNT_ON = LocalDate.of(2025, 9, 1);
    private static final int DAYS_A_YEAR = 365;

    private static final List<Weighted<String>> REGIONS = List.of(
            new Weighted<>("Punjab", 50),
            new Weighted<>("Sindh", 22),
            new Weighted<>("Khyber Pakhtunkhwa", 15),
            new Weighted<>("Balochistan", 4),
            new Weighted<>("Islamabad", 6),
            new Weighted<>("Azad Kashmir", 2),
            new Weighted<>("Gilgit-Baltistan", 1));
    private static final List<Weighted<String>> DEGREES = List.of(
            new Weighted<>("none", 3),
            new Weighted<>("bachelor", 27),
            new Weighted<>("master", 40),
            new Weighted<>("doctorate", 30));
    private static final List<Weighted<String>> FIELDS = List.of(
            new Weighted<>("engineering", 30),
            new Weighted<>("aerospace", 4),
            new Weighted<>("physics", 10),
            new Weighted<>("chemistry", 8),
            new Weighted<>("biology", 10),
            new Weighted<>("medicine", 14),
            new Weighted<>("earth-science", 6),
            new Weighted<>("mathematics", 3),
            new Weighted<>("computing", 10),
            new Weighted<>("aviation", 3),
            new Weighted<>("humanities", 8));
    private static final List<Weighted<String>> SCIENCES = FIELDS.subList(0, 8);
    private static final List<Weighted<Integer>> ENGLISH = levels(1, 3, 8, 22, 34, 24, 8);
    private static final List<Weighted<Integer>> CHINESE = levels(82, 9, 4, 2, 2, 0.7, 0.3);

    private static final List<Weighted<String>> LANGUAGES = List.of(new Weighted<>("en", 68), new Weighted<>("ur", 32));

    private ApplicantGenerator() {}

    /** So many applications, all from the open distribution. */
    public static Stream<Applicant> generate(int rows, long seed) {
        return generate(rows, seed, Set.of());
    }

    /**
     * So many applications.
     *
     * @param rows how many, at least 0
     * @param seed of all draws
     * @param qualified numbers of the rows, from 1, that are drawn from the qualified distribution; those beyond the
     *     last row do not matter
     */
    public static Stream<Applicant> generate(int rows, long seed, Set<Integer> qualified) {
        if (rows < 0) {
            throw new IllegalArgumentException("rows is " + rows + ": it must be at least 0");
        }
        return IntStream.rangeClosed(1, rows)
                .mapToObj(row -> qualified.contains(row) ? qualified(row, seed) : open(row, seed));
    }

    /** The id of a row, such as {@code A-000417}. */
    public static String idOf(int row) {
        return String.format(Locale.ROOT, "A-%06d", row);
    }

    private static Applicant open(int row, long seed) {
        var draws = new Draws(seed, row);
        boolean female = draws.chance(0.32);
        double age = Math.clamp(draws.bell(34.5, 6.5), 19.0, 62.0);
        int heightCm = draws.bell(female ? 160 : 171, 6.2, 140, 200);
        var degree = draws.pick(DEGREES);
        return new Applicant(
                idOf(row),
                birthDate(age),
                female ? "female" : "male",
                draws.chance(0.985) ? "PK" : draws.pick(List.of(new Weighted<>("AF", 1), new Weighted<>("GB", 2))),
                draws.pick(REGIONS),
                heightCm,
                massKg(draws, heightCm),
                degree,
                degree.equals("none") ? "none" : draws.pick(FIELDS),
                experienceYears(draws, age, degree),
                draws.chance(0.06) ? draws.between(60, 4_000) : 0,
                draws.pick(ENGLISH),
                draws.pick(CHINESE),
                draws.chance(0.97),
                draws.pick(LANGUAGES));
    }

    private static Applicant qualified(int row, long seed) {
        var draws = new Draws(seed, row);
        double age = 31.2 + draws.unit() * 13;
        int heightCm = draws.between(163, 174);
        return new Applicant(
                idOf(row),
                birthDate(age),
                draws.chance(0.4) ? "female" : "male",
                "PK",
                draws.pick(REGIONS),
                heightCm,
                (int) Math.round((21 + draws.unit() * 3.5) * heightCm * heightCm / 10_000.0),
                "doctorate",
                draws.pick(SCIENCES),
                (int) Math.clamp(age - 26, 4, 18),
                draws.chance(0.2) ? draws.between(100, 1_500) : 0,
                draws.between(4, 6),
                draws.between(0, 3),
                true,
                draws.pick(LANGUAGES));
    }

    private static LocalDate birthDate(double ageYears) {
        return AGES_COUNT_ON.minusDays(Math.round(ageYears * (DAYS_A_YEAR + 0.2425)));
    }

    private static int massKg(Draws draws, int heightCm) {
        double massIndex = Math.clamp(draws.bell(24.2, 3.1), 16.5, 40.0);
        return (int) Math.round(massIndex * heightCm * heightCm / 10_000.0);
    }

    private static int experienceYears(Draws draws, double age, String degree) {
        int leaves = switch (degree) {
            case "doctorate" -> 29;
            case "master" -> 25;
            case "bachelor" -> 23;
            default -> 19;
        };
        return (int) Math.max(0, Math.floor((age - leaves) * (0.6 + 0.4 * draws.unit())));
    }

    private static List<Weighted<Integer>> levels(double... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(level -> new Weighted<>(level, weights[level]))
                .toList();
    }
}
